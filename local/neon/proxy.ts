/**
 * The one address behind which Neon has all of its computes: the host name of the TLS handshake tells which is meant, or
 * `options=endpoint%3Dep-…` where a client cannot send one.
 */
import { TLSSocket } from 'node:tls'
import { type Certificate, issueCertificate } from '../postgres/certificate.ts'
import { type FrontDoor, openFrontDoor } from '../postgres/front-door.ts'
import { askPassword, refuse, takeEndpointOption } from '../postgres/wire-protocol.ts'
import { type Computes, postgresPort } from './computes.ts'
import { endpointOfHost, splitPassword } from './login.ts'

/** Names below `neon.local` are in its certificate; `hostaddr`, or a line in /etc/hosts, leads them here. */
export async function openProxy(address: string, authority: Certificate, computes: Computes): Promise<FrontDoor> {
  const tls = await issueCertificate(authority, [address, '*.neon.local'])
  return openFrontDoor({
    host: address,
    port: postgresPort,
    tls,
    meet: async (entrance) => {
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
    },
  })
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
