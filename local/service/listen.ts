import { once } from 'node:events'
import type { Server } from 'node:http'
import { UserError } from '../../src/ground/errors.ts'

/** On the loopback only. UserError when the port cannot be had; 0 is any free one. */
export async function listen(server: Server, port: number): Promise<void> {
  server.listen({ host: '127.0.0.1', port, exclusive: true })
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new UserError(`127.0.0.1:${port} cannot be listened on. Stop what listens there, or choose another port.`, {
      cause,
    })
  }
}
