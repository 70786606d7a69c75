/** What can become of one request to GitHub between it and us: a proxy on the loopback that plays it, over real HTTP. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { everywhere, htmlPage } from '../../branch/faults/troubles.ts'

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: string }

type Exchange = {
  /** GitHub's own answer, after the request had its effect. */
  readonly send: () => Promise<Answer>
  readonly response: ServerResponse
  /** The request's, at the proxy. */
  readonly url: URL
  /** Somebody who is to be told nothing. */
  readonly elsewhere: string
}

type Trouble = (exchange: Exchange) => Promise<void> | void

const json = { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'REQ:1' }

function reply({ response }: Exchange, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body)
}

const refusal =
  (status: number, { message = `played ${status}`, headers = {} }: Refusal = {}): Trouble =>
  (exchange) =>
    reply(exchange, { status, headers: { ...json, ...headers }, body: JSON.stringify({ message }) })
type Refusal = { readonly message?: string; readonly headers?: Record<string, string> }

const changed =
  (change: (answer: Answer, exchange: Exchange) => Partial<Answer>): Trouble =>
  async (exchange) => {
    const answer = await exchange.send()
    reply(exchange, { ...answer, ...change(answer, exchange) })
  }
const saying = (body: string, headers: Record<string, string> = json): Trouble =>
  changed(({ status }) => ({ headers, body: status === 204 ? '' : body }))

const html = { 'content-type': 'text/html' }

const inAllFields = (change: (fields: Record<string, unknown>) => Record<string, unknown>): Trouble =>
  changed(({ body }) => ({ body: body === '' ? body : JSON.stringify(everywhere(JSON.parse(body), change)) }))

function nextPage(href: string): Partial<Answer> {
  return { headers: { ...json, link: `<${href}>; rel="next"` } }
}

export const troubles = {
  'too many requests': refusal(429),
  'too many requests, with the time to wait': refusal(429, { headers: { 'retry-after': '2' } }),
  'a secondary limit': refusal(403, {
    message: 'You have exceeded a secondary rate limit.',
    headers: { 'retry-after': '3' },
  }),
  'a limit that ends in an hour': refusal(403, {
    message: 'API rate limit exceeded',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.round(Date.now() / 1000) + 3600) },
  }),
  'an error': refusal(500),
  'a bad gateway': refusal(502),
  unavailable: refusal(503),
  'a gateway that waited': refusal(504),
  'bad credentials': refusal(401),
  forbidden: refusal(403),
  'not found': refusal(404),
  gone: refusal(410),
  'a conflict': refusal(409),
  'not processed': refusal(422),
  'an error after the effect': async (exchange) => {
    await exchange.send()
    await refusal(502)(exchange)
  },
  'reset before it was sent': ({ response }) => void response.socket?.resetAndDestroy(),
  'reset after the effect': async ({ send, response }) => {
    await send()
    response.socket?.resetAndDestroy()
  },
  'no answer': () => undefined,
  'no answer after the effect': async ({ send }) => void (await send()),
  'a slow drip': async ({ send, response }) => {
    const { status, headers, body } = await send()
    response.writeHead(status, headers)
    for (const letter of `${body}${' '.repeat(1000)}`) {
      if (response.destroyed) return
      response.write(letter)
      await setTimeout(50)
    }
  },
  'half an answer': async ({ send, response }) => {
    const { status, headers, body } = await send()
    response.writeHead(status, { ...headers, 'content-length': String(body.length) })
    response.write(body.slice(0, body.length / 2), () => response.socket?.end())
  },
  'no JSON': saying('OK'),
  'half a text': changed(({ body }) => ({ body: body.slice(0, body.length / 2) })),
  'an empty answer': saying(''),
  'an empty object': saying('{}'),
  'an empty list': saying('[]'),
  nothing: saying('null'),
  'a list of nothing': saying('[null]'),
  'a page of a proxy': saying(htmlPage, html),
  'a page of a proxy, as an error': (exchange) => reply(exchange, { status: 502, headers: html, body: htmlPage }),
  'a redirect to another host': (exchange) =>
    reply(exchange, { status: 302, headers: { location: exchange.elsewhere }, body: '' }),
  'a redirect in a circle': (exchange) =>
    reply(exchange, { status: 307, headers: { location: exchange.url.href }, body: '' }),
  'fields that nobody knows': inAllFields((fields) => ({ ...fields, played: { new: [1] } })),
  'states that nobody knows': inAllFields((fields) => {
    const known = ['state', 'conclusion', 'status', 'permission', 'type', 'event'].filter((name) => name in fields)
    return { ...fields, ...Object.fromEntries(known.map((name) => [name, 'played'])) }
  }),
  'numbers as texts': inAllFields((fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === 'number' ? `${value}` : value]),
    ),
  ),
  'another page for ever': changed((_, { url }) => {
    const next = new URL(url)
    next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
    return nextPage(next.href)
  }),
  'the same page for ever': changed((_, { url }) => nextPage(url.href)),
  'the next page at another host': changed((_, { elsewhere }) => nextPage(elsewhere)),
} as const satisfies Readonly<Record<string, Trouble>>
export type TroubleName = keyof typeof troubles

/** After which GitHub is as it was: whoever asks once more is answered. */
export const passing: readonly TroubleName[] = [
  'too many requests',
  'too many requests, with the time to wait',
  'a secondary limit',
  'an error',
  'a bad gateway',
  'unavailable',
  'a gateway that waited',
  'an error after the effect',
  'reset before it was sent',
  'reset after the effect',
  'a page of a proxy, as an error',
]

export type TroubledGitHub = {
  readonly url: string
  /** `GET /repos/…`, in their order. */
  readonly lines: readonly string[]
  /** What somebody else was asked. */
  readonly strays: readonly string[]
  close(): Promise<void>
}

/** Sends on to `target` all requests but those from number `from` (counted from 0) to `until`, which suffer the trouble. */
export async function troubled(
  target: string,
  { name, from, until }: { readonly name: TroubleName; readonly from: number; readonly until: number },
): Promise<TroubledGitHub> {
  const [lines, strays]: [string[], string[]] = [[], []]
  const stranger = await serve((request, response) => {
    strays.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.writeHead(200, json).end('[]')
  })
  const proxy = await serve(async (request, response) => {
    const number = lines.length
    lines.push(`${request.method} ${request.url}`)
    const body = await textOf(request)
    const url = new URL(request.url ?? '/', proxy.url)
    const send = async (): Promise<Answer> => {
      const answer = await fetch(new URL(`${url.pathname}${url.search}`, target), {
        method: request.method ?? 'GET',
        headers: sentOn(request.headers),
        ...(body !== '' && { body }),
      })
      const text = await answer.text()
      const link = answer.headers.get('link')?.replaceAll(target, proxy.url)
      return { status: answer.status, headers: { ...json, ...(link && { link }) }, body: text }
    }
    const exchange: Exchange = { send, response, url, elsewhere: `${stranger.url}/played` }
    const isMet = number >= from && number <= until
    await (isMet ? (troubles[name] as Trouble)(exchange) : send().then((answer) => reply(exchange, answer)))
  })
  return {
    url: proxy.url,
    lines,
    strays,
    close: async () => {
      await Promise.all([proxy.close(), stranger.close()])
    },
  }
}

function sentOn({ authorization, 'content-type': type }: IncomingHttpHeaders): Record<string, string> {
  return { ...(authorization && { authorization }), ...(type && { 'content-type': type }) }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Served = { readonly url: string; close(): Promise<void> }

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<Served> {
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
