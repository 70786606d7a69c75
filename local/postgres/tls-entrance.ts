/**
 * How a client gets in: only through TLS, asked for by an SSLRequest or begun at once (PostgreSQL 17's direct
 * negotiation). A cancel request may come in plain: older clients send it so, and it holds nothing but its own key.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
 */
import type { Socket } from 'node:net'
import { type SecureContext, TLSSocket } from 'node:tls'
import { type OpeningMessage, peekByte, type Refusal, readOpening, refuse } from './wire-protocol.ts'

export type Entrance = {
  readonly stream: Socket
  readonly opening: Extract<OpeningMessage, { kind: 'startup' | 'cancel' }>
}

/** Undefined when the client is not let in; it has been told why, as far as the protocol has words for it. */
export async function enter(socket: Socket, secureContext: SecureContext): Promise<Entrance | undefined> {
  if ((await peekByte(socket)) === tlsHandshake) {
    const stream = await startTls(socket, secureContext)
    if (stream && stream.alpnProtocol !== alpnProtocol) return refuse(stream)
    return stream && enterSecurely(stream)
  }
  for (;;) {
    const opening = await readOpening(socket)
    switch (opening?.kind) {
      case 'gss':
        socket.write('N')
        continue
      case 'ssl': {
        // Bytes that follow in plain would be taken for encrypted ones: CVE-2021-23214.
        if (socket.readableLength > 0) return refuse(socket)
        socket.write('S')
        const stream = await startTls(socket, secureContext)
        return stream && enterSecurely(stream)
      }
      case 'cancel':
        return { stream: socket, opening }
      case 'startup':
        return refuse(socket, insecure)
      case 'unsupported':
        return refuse(socket, unsupported(opening.version))
      default:
        return refuse(socket)
    }
  }
}

const tlsHandshake = 0x16
const alpnProtocol = 'postgresql'

/** In the words of the managed services. */
const insecure: Refusal = { sqlstate: '28000', message: 'connection is insecure (try using `sslmode=require`)' }

function unsupported(version: string): Refusal {
  return { sqlstate: '0A000', message: `unsupported frontend protocol ${version}: server supports 3.0 and later` }
}

async function enterSecurely(stream: TLSSocket): Promise<Entrance | undefined> {
  const opening = await readOpening(stream)
  if (opening?.kind === 'startup' || opening?.kind === 'cancel') return { stream, opening }
  return refuse(stream, opening?.kind === 'unsupported' ? unsupported(opening.version) : undefined)
}

/** Undefined when the handshake failed. */
async function startTls(socket: Socket, secureContext: SecureContext): Promise<TLSSocket | undefined> {
  const stream = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: [alpnProtocol] })
  stream.on('error', () => stream.destroy())
  return new Promise((resolve) => {
    stream.once('secure', () => resolve(stream))
    stream.once('close', () => resolve(undefined))
  })
}
