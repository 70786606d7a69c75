import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { getIDToken } from '@actions/core'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { idTokenThrough } from '../../src/github/id-token.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  jest.restoreAllMocks()
  for (const name of ['http_proxy', 'no_proxy']) delete process.env[name]
})

async function listen(server: Server): Promise<string> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What the runner would say, and what is printed meanwhile. */
function jobWith(url: string): { readonly printed: () => string } {
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${url}/token?run=1`
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'of-the-job'
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  return { printed: () => write.mock.calls.map(([text]) => String(text)).join('') }
}

describe('the id token', () => {
  it('is asked for with its audience, and masked', async () => {
    const asked: unknown[] = []
    const url = await listen(
      createServer((request, response) => {
        asked.push(request.url, request.headers.authorization)
        response.end(JSON.stringify({ value: 'jwt-of-the-job' }))
      }),
    )
    const { printed } = jobWith(url)
    expect(await idTokenThrough(getIDToken)('a/é')).toEqual({ status: 200, text: 'jwt-of-the-job' })
    expect(asked).toEqual(['/token?run=1&audience=a%2F%C3%A9', 'Bearer of-the-job'])
    expect(printed()).toContain('::add-mask::jwt-of-the-job')
  })

  it('goes through the proxy that the environment names', async () => {
    const url = await listen(createServer((_, response) => response.end(JSON.stringify({ value: 'jwt' }))))
    const proxied: unknown[] = []
    const proxy = createServer()
    proxy.on('connect', ({ url: target }, socket) => {
      proxied.push(target)
      const { port } = new URL(url)
      const onward = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
    })
    process.env['http_proxy'] = await listen(proxy)
    jobWith('http://tokens.example')
    expect(await idTokenThrough(getIDToken)('a')).toEqual({ status: 200, text: 'jwt' })
    expect(proxied).toEqual(['tokens.example:80'])
  })

  it.each([
    { answer: { status: 403, body: '{"message":"no permission"}' }, as: { status: 403, text: 'no permission' } },
    { answer: { status: 500, body: 'down' }, as: { status: 500, text: 'down' } },
    { answer: { status: 401, body: '' }, as: { status: 401, text: 'Failed request: (401)' } },
    { answer: { status: 404, body: '{}' }, as: { status: 200, text: '' } },
    { answer: { status: 200, body: '{"value":""}' }, as: { status: 200, text: '' } },
    { answer: { status: 200, body: 'no json' }, as: { status: 200, text: '' } },
  ])('$answer is an answer without one', async ({ answer, as }) => {
    jobWith(await listen(createServer((_, response) => response.writeHead(answer.status).end(answer.body))))
    expect(await idTokenThrough(getIDToken)('a')).toEqual(as)
  })

  it('does not come from a server that is not there', async () => {
    jobWith('http://127.0.0.1:1')
    await expect(idTokenThrough(getIDToken)('a')).rejects.toThrow('connect ECONNREFUSED 127.0.0.1:1')
  })

  it.each([
    ['says nothing', () => createServer(() => undefined)],
    ['stops in the middle', () => createServer((_, response) => response.writeHead(200).write('{"val'))],
  ])('does not wait for a server that %s, and leaves no connection to it', async (_, silentServer) => {
    const server = silentServer()
    jobWith(await listen(server))
    await expect(idTokenThrough(getIDToken, { limitMs: 200 })('a')).rejects.toThrow('no answer in time')
    const connections = () =>
      new Promise<number>((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      )
    while ((await connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  })
})
