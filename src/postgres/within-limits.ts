/**
 * Limits that do not depend on the server: when the time is over, or too much has come, the connection is cut, and everything
 * that waits on it fails. A server under somebody else's code may hold none of the limits that it was told.
 */
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import { bytes, duration } from '../ground/figures.ts'
import { LimitReached } from './limit-reached.ts'

export async function withinLimits<T>(client: pg.ClientBase, milliseconds: number, work: () => Promise<T>): Promise<T> {
  const stream = streamOf(client)
  if (stream.destroyed) throw new LimitReached('The connection to the server is gone.')
  let read = 0
  const count = (chunk: Buffer) => {
    read += chunk.length
    if (read > budget.size.transaction) cut(`The server sent more than ${bytes(budget.size.transaction)}.`)
  }
  const cut = (why: string) => stream.destroy(new LimitReached(why))
  const timer = setTimeout(() => cut(`The server took longer than ${duration(milliseconds)}.`), milliseconds)
  stream.on('data', count)
  // Cut, a connection reports an error of its own; without a listener that would end the process.
  client.on('error', ignore)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    stream.off('data', count)
    if (!stream.destroyed) client.off('error', ignore)
  }
}

export function streamOf(client: pg.ClientBase): pg.Connection['stream'] {
  if (!(client instanceof pg.Client)) throw new Error('not a connection of node-postgres')
  return client.connection.stream
}

function ignore(): void {}
