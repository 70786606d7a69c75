/**
 * The one address behind which Neon has all of its computes: the host name of the TLS handshake tells which is meant, or
 * `options=endpoint%3Dep-…` where a client cannot send one.
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { UserError } from '../../src/ground/errors.ts'
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import { enter } from '../postgres/tls-entrance.ts'
import { askPassword, refuse, takeEndpointOption } from '../postgres/wire-protocol.ts'
import { type Computes, postgresPort } from './computes.ts'
import { endpointOfHost, splitPassword } from './login.ts'

export type Proxy = { close(): Promise<void> }

/** Names below `neon.local` are in its certificate; `hostaddr`, or a line in /etc/hosts, leads them here. */
export async function openProxy(address: string, authority: Certificate, computes: Computes): Promise<Proxy> {
  const secureContext = createSecureContext(await issueCertificate(authority, [address, '*.neon.local']))
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy())
    void (async () => {
      const entrance = await enter(socket, secureContext)
      if (entrance === undefined) return
      const { stream, opening } = entrance
      if (opening.kind === 'cancel') return void stream.destroy()
      const serverName = stream instanceof TLSSocket ? stream.servername || undefined : undefined
      const named = endpointOfHost(serverName) ?? takeEndpointOption(opening).endpoint
      // Whoever names none may name it before the password, which has to come in clear for that.
      const told = named === undefined ? splitPassword((await askPassword(stream)) ?? '') : undefined
      const endpoint = named ?? told?.endpoint
      if (endpoint === undefined) return refuse(stream, unspecified)
      const gateway = computes.gateway(endpoint)
      return gateway ? gateway.admit(entrance, told?.password) : refuse(stream, unknown)
    })().catch(() => socket.destroy())
  })
  await listening(server, address)
  return {
    close: async () => {
      server.close()
    },
  }
}

const unspecified = {
  sqlstate: '08P01',
  message:
    'Endpoint ID is not specified. Either please upgrade the postgres client library (libpq) for SNI support or pass the endpoint ID ' +
    "(first part of the domain name) as a parameter: '?options=endpoint%3D<endpoint-id>'.",
}
const unknown = {
  sqlstate: 'XX000',
  message: "The requested endpoint could not be found, or you don't have access to it.",
}

async function listening(server: Server, host: string): Promise<void> {
  server.listen({ host, port: postgresPort, exclusive: true })
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new UserError(
      `${host}:${postgresPort} cannot be listened on. Stop what listens there, such as another stand-in, or choose another \`--address-base\`.`,
      { cause },
    )
  }
}
