/**
 * Pages of a list with the `Link` header by which GitHub says where the others are.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
import { type Answer, ok } from './answer.ts'

export function page(items: readonly unknown[], url: URL): Answer {
  const perPage = Math.min(100, positive(url.searchParams.get('per_page'), 30))
  const current = positive(url.searchParams.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const link = (number: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(current > 1 ? [link(Math.min(current - 1, last), 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ]
  const slice = items.slice((current - 1) * perPage, current * perPage)
  return ok(slice, links.length > 0 ? { link: links.join(', ') } : undefined)
}

function positive(text: string | null, fallback: number): number {
  const number = Number(text ?? fallback)
  return Number.isInteger(number) && number > 0 ? number : fallback
}
