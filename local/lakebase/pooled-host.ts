/**
 * The second address of a compute, at which the service has its connection pooler. It is there to be read from `hosts` and to be
 * met by whoever connects to it by mistake: several report that the pooler turns tokens away, and a login here has nothing else.
 */
import type { Certificate } from '../postgres/certificate.ts'
import { type FrontDoor, openFrontDoor } from '../postgres/front-door.ts'
import type { Gateway } from '../postgres/gateway.ts'
import { askPassword, refuse } from '../postgres/wire-protocol.ts'
import type { Switches } from './switches.ts'

export type PooledHostOptions = {
  /** The compute's own address. */
  readonly address: string
  readonly port: number
  readonly tls: Certificate
  readonly gateway: Gateway
  readonly switches: Switches
}

/** `127.77.0.2` has its pooler at `127.205.0.2`: no book of addresses is needed, and bases that differ stay apart. */
export function pooledAddressOf(address: string): string {
  const [first, second, ...rest] = address.split('.')
  return [first, (Number(second) + 128) % 256, ...rest].join('.')
}

/** Undefined where this machine does not have the address, as macOS before `ifconfig lo0 alias`: then there is no pooled host. */
export async function openPooledHost(options: PooledHostOptions): Promise<FrontDoor | undefined> {
  const { address, port, tls, gateway, switches } = options
  try {
    return await openFrontDoor({
      host: pooledAddressOf(address),
      port,
      tls,
      meet: async (entrance) => {
        const { stream, opening } = entrance
        if (opening.kind === 'cancel') return gateway.admit(entrance)
        const password = await askPassword(stream)
        if (!switches.pooled_oauth) return refuse(stream, refusal)
        return gateway.admit(entrance, password ?? '')
      },
    })
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined
    if (cause?.code === 'EADDRNOTAVAIL') return undefined
    throw error
  }
}

/** PgBouncer gives this state to all of its own refusals. */
const refusal = { sqlstate: '08P01', message: 'SASL authentication failed' }
