/** Listens at one address, and lets clients in as far as their first words. */
import { once } from 'node:events'
import { createServer, type Socket, type Server as SocketServer } from 'node:net'
import { createSecureContext } from 'node:tls'
import { UserError } from '../../src/ground/errors.ts'
import type { Certificate } from './certificate.ts'
import { type Entrance, enter } from './tls-entrance.ts'

export type FrontDoorOptions = {
  /** A loopback address: `127.77.0.2`. */
  readonly host: string
  readonly port: number
  readonly tls: Certificate
  /** Serves a client that has said what it wants. One that fails is shown out. */
  readonly meet: (entrance: Entrance) => Promise<void>
}

export type FrontDoor = {
  /** Ends all connections and frees the address. */
  close(): Promise<void>
}

/** Throws a UserError when the address cannot be listened on. */
export async function openFrontDoor({ host, port, tls, meet }: FrontDoorOptions): Promise<FrontDoor> {
  const secureContext = createSecureContext(tls)
  const sockets = new Set<Socket>()
  const serve = async (socket: Socket) => {
    const inTime = destroyUnlessTold(socket)
    const entrance = await enter(socket, secureContext)
    inTime()
    if (entrance) await meet(entrance)
  }
  const listener = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    serve(socket).catch((error: unknown) => socket.destroy(error instanceof Error ? error : undefined))
  })
  await listen(listener, host, port)
  return {
    close: async () => {
      if (!listener.listening) return
      const closed = once(listener, 'close')
      listener.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** Postgres' own authentication_timeout. */
const loginLimitMs = 60_000

/** Returns how to tell that the client was in time. */
export function destroyUnlessTold(socket: Socket): () => void {
  const lateness = setTimeout(() => socket.destroy(), loginLimitMs)
  const inTime = () => clearTimeout(lateness)
  socket.once('close', inTime)
  return inTime
}

async function listen(listener: SocketServer, host: string, port: number): Promise<void> {
  listener.listen({ host, port, exclusive: true })
  try {
    await once(listener, 'listening')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const remedy = listenRemedies[code]?.(host, port)
    throw remedy ? new UserError(remedy, { cause: error }) : error
  }
}

const listenRemedies: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `${host}:${port} is taken. Stop what listens there: another stand-in, or a Postgres that listens on all addresses ` +
    `(see \`listen_addresses\`); or choose another address.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. On macOS, each loopback address but 127.0.0.1 has to be added first: ` +
    `sudo ifconfig lo0 alias ${host} up`,
  EACCES: (host, port) => `Listening on ${host}:${port} is not allowed to this user. Choose a port above 1023.`,
}
