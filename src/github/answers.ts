/** What GitHub answers, as data. A proxy in between, or a server of another version, may say anything. */
import type { z } from 'zod'
import { type PagedList, refuseEndless } from '../ground/endless-list.ts'
import { UpstreamError } from '../ground/errors.ts'
import { remedyByStatus } from '../ground/remedy-by-status.ts'

export type Answered = {
  readonly data: unknown
  /** That was asked. */
  readonly url: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** UpstreamError when it has another shape than documented. */
export function understood<S extends z.ZodType>(schema: S, answer: Answered): z.infer<S> {
  const parsed = schema.safeParse(answer.data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.')
  throw new UpstreamError({
    ...factsOf(answer),
    message: `the answer was not as documented: ${where ? `${where}: ` : ''}${issue?.message}`,
    remedy: remedyByStatus('GitHub', 200),
  })
}

/** Of GitHub's longest list, the runs for a commit, it gives ten pages. */
const mostPages = 100

/** The lists of all pages, each checked as it comes. UpstreamError when there is always another one. */
export async function everyPage<S extends z.ZodArray>(pages: AsyncIterable<Answered>, schema: S): Promise<z.infer<S>> {
  const all: unknown[] = []
  let count = 0
  for await (const page of pages) {
    count += 1
    refuseEndless(count, factsOf(page), mostPages)
    all.push(...understood(schema, page))
  }
  return all as z.infer<S>
}

function factsOf({ url, headers }: Answered): PagedList {
  const id = headers['x-github-request-id']
  return {
    service: 'GitHub',
    operation: 'answer',
    resource: URL.canParse(url) ? new URL(url).pathname : url,
    requestId: id === undefined ? undefined : String(id),
  }
}
