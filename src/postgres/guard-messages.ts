/**
 * Ends a connection before a single message of the server fills memory: a row, an error or a notice may hold a gigabyte, and
 * Node cannot even make a string of half of that. https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
import type { Duplex } from 'node:stream'
import { bytes } from '../ground/figures.ts'
import { LimitReached } from './limit-reached.ts'

/** A byte for the kind, and four for a length that counts itself. */
const headerLength = 5

/** From the first byte of the first message on. */
export function guardMessages(stream: Duplex, most: number): void {
  const header = Buffer.alloc(headerLength)
  let known = 0
  let rest = 0
  stream.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length; ) {
      if (rest > 0) {
        const skipped = Math.min(rest, chunk.length - at)
        rest -= skipped
        at += skipped
        continue
      }
      const taken = chunk.copy(header, known, at, at + headerLength - known)
      known += taken
      at += taken
      if (known < headerLength) return
      known = 0
      const length = header.readUInt32BE(1)
      if (length > most) {
        stream.destroy(new LimitReached(`A message of the server was larger than ${bytes(most)}.`))
        return
      }
      rest = length - 4
    }
  })
}
