/** What can become of one call to a service, as somebody between it and us would see to. */
import type { Transport, WebAnswer } from '../../../src/branch/transport.ts'

/** Takes the call's place. `send` is the call itself, to another address where one is given. */
type Trouble = (send: (url?: string) => Promise<WebAnswer>, url: string) => Promise<WebAnswer>

/** As every service names it. */
const requestId = 'played-request-1'

const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): WebAnswer => ({
  status,
  text,
  header: (name) => (/request-id/i.test(name) ? requestId : headers[name.toLowerCase()]),
})
/** Another text of the service's own answer. */
const saying = ({ status, header }: WebAnswer, text: string): WebAnswer => ({
  status,
  text,
  header: (name) => (/request-id/i.test(name) ? requestId : header(name)),
})
const refusal =
  (status: number, headers?: Readonly<Record<string, string>>): Trouble =>
  async () =>
    answer(status, JSON.stringify({ error_code: 'PLAYED', code: 'PLAYED', message: `played ${status}` }), headers)
const broken = (code: string): Error => Object.assign(new Error(`played ${code}`), { code })
const changed =
  (change: (body: unknown) => unknown): Trouble =>
  async (send, url) => {
    const sent = await send(withoutPage(url))
    return sent.text === '' ? sent : saying(sent, JSON.stringify(change(JSON.parse(sent.text))))
  }

let tokens = 0
const newToken = () => `page-${++tokens}`

/** The first page again, whichever was asked for. */
function withoutPage(text: string): string {
  const url = new URL(text)
  for (const name of ['cursor', 'page_token']) url.searchParams.delete(name)
  return url.href
}

/** In every object of an answer. */
export function everywhere(
  value: unknown,
  change: (fields: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]) => [name, everywhere(item, change)])
  return change(Object.fromEntries(entries))
}

export const htmlPage = '<html><head><title>Sign in</title></head><body>proxy.example</body></html>'
export const otherHost = 'https://elsewhere.example'

export const troubles = {
  'too many requests': refusal(429),
  'too many requests, with the time to wait': refusal(429, { 'retry-after': '2' }),
  'an error': refusal(500),
  'a bad gateway': refusal(502),
  unavailable: refusal(503),
  'a gateway that waited': refusal(504),
  'a conflict': refusal(409),
  'no longer signed in': refusal(401),
  forbidden: refusal(403),
  'not found': refusal(404),
  'an error after the effect': async (send) => {
    await send()
    return answer(500, '{"message": "played 500"}')
  },
  'reset before it was sent': async () => {
    throw broken('ECONNRESET')
  },
  'nobody there': async () => {
    throw broken('ECONNREFUSED')
  },
  'reset after the effect': async (send) => {
    await send()
    throw broken('ECONNRESET')
  },
  'no answer in time': async (send) => {
    await send()
    throw new DOMException('played', 'TimeoutError')
  },
  'half an answer': async (send) => {
    const sent = await send()
    return saying(sent, sent.text.slice(0, sent.text.length / 2))
  },
  'no JSON': async () => answer(200, 'OK'),
  'an empty answer': async () => answer(200, ''),
  'a page of a proxy': async () => answer(200, htmlPage, { 'content-type': 'text/html' }),
  'a page of a proxy, as an error': async () => answer(502, htmlPage, { 'content-type': 'text/html' }),
  'a redirect to another host': async () => answer(302, '', { location: otherHost }),
  'fields that nobody knows': changed((body) => everywhere(body, (fields) => ({ ...fields, played: { new: [1] } }))),
  'states that nobody knows': changed((body) =>
    everywhere(body, (fields) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          /state|status$/.test(name) && typeof value === 'string' ? 'PLAYED' : value,
        ]),
      ),
    ),
  ),
  'another page for ever': changed((body) =>
    Array.isArray(body) || typeof body !== 'object'
      ? body
      : { ...body, next_page_token: newToken(), pagination: { next: newToken() } },
  ),
  'the same page for ever': changed((body) =>
    Array.isArray(body) || typeof body !== 'object'
      ? body
      : { ...body, next_page_token: 'again', pagination: { next: 'again' } },
  ),
  'work that never ends': changed((body) =>
    everywhere(body, (fields) => ({
      ...fields,
      ...('done' in fields ? { done: false } : {}),
      ...('action' in fields && 'status' in fields ? { status: 'running' } : {}),
    })),
  ),
  'work that fails': changed((body) =>
    everywhere(body, (fields) => ({
      ...fields,
      ...('done' in fields ? { done: true, response: undefined, error: { code: 13, message: 'played' } } : {}),
      ...('action' in fields && 'status' in fields ? { status: 'failed', error: 'played' } : {}),
    })),
  ),
  'never ready': changed((body) =>
    everywhere(body, (fields) =>
      'current_state' in fields ? { ...fields, current_state: 'INIT', pending_state: 'READY' } : fields,
    ),
  ),
} as const satisfies Readonly<Record<string, Trouble>>
export type TroubleName = keyof typeof troubles

/** After which the service itself refuses what comes next, as it would. */
export const misleading: readonly TroubleName[] = ['another page for ever', 'the same page for ever']

/** After which a service is as it was: whoever asks once more is answered. */
export const passing: readonly TroubleName[] = [
  'too many requests',
  'too many requests, with the time to wait',
  'unavailable',
  'nobody there',
]

export type TroubledTransport = {
  readonly transport: Transport
  /** `GET /projects/…`, in their order. */
  readonly lines: readonly string[]
}

/** Sends on all calls but those from number `from` (counted from 0) to `until`, which suffer the trouble. */
export function troubled(
  transport: Transport,
  { name, from, until }: { readonly name: TroubleName; readonly from: number; readonly until: number },
): TroubledTransport {
  const lines: string[] = []
  return {
    lines,
    transport: async (request) => {
      const number = lines.length
      lines.push(`${request.method} ${request.url}`)
      if (lines.length > mostCalls) throw broken('ECONNREFUSED')
      const send = (url = request.url) => transport({ ...request, url })
      return number >= from && number <= until ? (troubles[name] as Trouble)(send, request.url) : send()
    },
  }
}

/** What asks more often is in a circle. */
export const mostCalls = 3000
