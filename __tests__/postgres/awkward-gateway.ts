/** Stands before a Postgres server and refuses the first clients in the protocol's own words, as a waking compute does. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Refusal = { readonly sqlstate: string; readonly message: string } | 'hang up'

export type AwkwardGateway = AsyncDisposable & {
  readonly host: string
  readonly port: number
  /** How many clients came. */
  readonly clients: number
}

export async function startAwkwardGateway(
  server: { readonly port: number },
  refusals: readonly Refusal[],
): Promise<AwkwardGateway> {
  const host = '127.83.0.2'
  const sockets = new Set<Socket>()
  let clients = 0
  const gateway = createServer((client) => {
    const refusal = refusals[clients++]
    sockets.add(client)
    client.on('error', () => client.destroy())
    if (refusal === 'hang up') return client.destroy()
    if (refusal !== undefined) return client.once('data', () => client.end(errorResponse(refusal)))
    const upstream = connect(server.port, '127.0.0.1')
    sockets.add(upstream)
    upstream.on('error', () => client.destroy())
    client.pipe(upstream).pipe(client)
  })
  gateway.listen(0, host)
  await once(gateway, 'listening')
  return {
    host,
    port: (gateway.address() as AddressInfo).port,
    get clients() {
      return clients
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      gateway.close()
      await once(gateway, 'close')
    },
  }
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
function errorResponse({ sqlstate, message }: { readonly sqlstate: string; readonly message: string }): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlstate}\0M${message}\0\0`)
  const header = Buffer.alloc(5)
  header.write('E')
  header.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([header, fields])
}
