import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

export type HttpRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly text: string
  readonly headers: IncomingHttpHeaders
  /** As the client wrote it: `http://127.0.0.1:8787`. */
  readonly origin: string
}

export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const origin = `http://${incoming.headers.host ?? '127.0.0.1'}`
  const { pathname, searchParams } = new URL(incoming.url ?? '/', origin)
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    text: Buffer.concat(chunks).toString(),
    headers: incoming.headers,
    origin,
  }
}

/** Undefined when it is no JSON. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
