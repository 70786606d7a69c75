/** A tiny HTTP server that answers as its script says and keeps what it was asked, to play what a real service seldom does. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Agent } from 'undici'
import { httpTransport, type Transport } from '../../src/branch/transport.ts'

export type Asked = {
  /** `GET /path?query` */
  readonly line: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Reply =
  | {
      readonly status?: number
      readonly json?: unknown
      readonly text?: string
      readonly headers?: Record<string, string>
    }
  | 'hang up'

export type ScriptedServer = AsyncDisposable & {
  readonly url: string
  readonly asked: readonly Asked[]
  readonly lines: readonly string[]
  readonly transport: Transport
}

/** What it answers: a list in order, whose last is repeated; or a function of the request. */
export type Script = readonly Reply[] | ((asked: Asked, count: number) => Reply)

export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const question = { line: `${request.method} ${request.url}`, headers: request.headers, body: await text(request) }
    asked.push(question)
    const reply =
      typeof script === 'function' ? script(question, asked.length) : script[Math.min(asked.length, script.length) - 1]
    if (reply === undefined || reply === 'hang up') return request.socket.destroy()
    const type = reply.json === undefined ? 'text/plain' : 'application/json'
    response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers })
    response.end(reply.json === undefined ? reply.text : JSON.stringify(reply.json))
  })
  server.listen(0, '127.83.0.1')
  await once(server, 'listening')
  const agent = new Agent()
  return {
    url: `http://127.83.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get lines() {
      return asked.map(({ line }) => line)
    },
    transport: httpTransport({ dispatcher: agent, timeoutMs: 5000 }),
    async [Symbol.asyncDispose]() {
      await agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
