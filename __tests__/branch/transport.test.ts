import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { Agent, type Dispatcher } from 'undici'
import {
  failureCode,
  httpTransport,
  proxyDispatcher,
  type Transport,
  userAgent,
  wasNeverSent,
} from '../../src/branch/transport.ts'
import { startScriptedServer } from './scripted-server.ts'

async function failureOf(transport: Transport, url: string): Promise<unknown> {
  return transport({ method: 'GET', url }).then(
    () => {
      throw new Error('expected a failure')
    },
    (error: unknown) => error,
  )
}

async function withDispatcher<T>(dispatcher: Dispatcher, work: (transport: Transport) => Promise<T>): Promise<T> {
  try {
    return await work(httpTransport({ dispatcher, timeoutMs: 200 }))
  } finally {
    await dispatcher.destroy()
  }
}

/** A proxy that tunnels, and keeps where to. */
async function startProxy() {
  const tunnels: (string | undefined)[] = []
  const server = createServer().on('connect', (request, client) => {
    tunnels.push(request.url)
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    for (const socket of [client, upstream]) {
      socket.on('error', () => socket.destroy())
      socket.on('close', () => [client, upstream].map((each) => each.destroy()))
    }
  })
  server.listen(0, '127.83.0.4')
  await once(server, 'listening')
  return {
    url: `http://127.83.0.4:${(server.address() as AddressInfo).port}`,
    tunnels,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

it('names the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(userAgent).toBe(`database-branch-action/${version} cicd/github`)
})

describe('a failed exchange', () => {
  it('that was refused was never sent', async () => {
    const error = await withDispatcher(new Agent(), (transport) => failureOf(transport, 'http://127.83.0.5:59999/'))
    expect([failureCode(error), wasNeverSent(error)]).toEqual(['ECONNREFUSED', true])
  })

  it('that was cut off may have arrived', async () => {
    await using server = await startScriptedServer(['hang up'])
    const error = await withDispatcher(new Agent(), (transport) => failureOf(transport, server.url))
    expect([failureCode(error), wasNeverSent(error)]).toEqual(['UND_ERR_SOCKET', false])
  })

  it('that comes too slowly, byte by byte, ends too', async () => {
    const dripping = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    }).listen(0, '127.83.0.1')
    await once(dripping, 'listening')
    const { port } = dripping.address() as AddressInfo
    try {
      const error = await withDispatcher(new Agent(), (transport) => failureOf(transport, `http://127.83.0.1:${port}/`))
      expect([failureCode(error), wasNeverSent(error)]).toEqual(['no answer in time', false])
    } finally {
      dripping.closeAllConnections()
      dripping.close()
    }
  })

  it('that took too long may have arrived', async () => {
    const silent = createServer(() => undefined).listen(0, '127.83.0.1')
    await once(silent, 'listening')
    const url = `http://127.83.0.1:${(silent.address() as AddressInfo).port}`
    const error = await withDispatcher(new Agent(), (transport) => failureOf(transport, url))
    silent.closeAllConnections()
    silent.close()
    expect([failureCode(error), wasNeverSent(error)]).toEqual(['no answer in time', false])
  })
})

describe('the proxy of the environment', () => {
  it.each([
    ['is used', (proxy: string) => ({ HTTP_PROXY: proxy }), 1],
    ['is used in small letters', (proxy: string) => ({ http_proxy: proxy }), 1],
    ['is left out where NO_PROXY says so', (proxy: string) => ({ HTTP_PROXY: proxy, NO_PROXY: '127.83.0.1' }), 0],
    ['is none by default', () => ({}), 0],
  ])('%s', async (_, env, tunnels) => {
    await using server = await startScriptedServer([{ text: 'hello' }])
    await using proxy = await startProxy()
    const answer = await withDispatcher(proxyDispatcher(env(proxy.url)), (transport) =>
      transport({ method: 'GET', url: server.url }),
    )
    expect(answer.text).toBe('hello')
    expect(proxy.tunnels).toHaveLength(tunnels)
  })
})
