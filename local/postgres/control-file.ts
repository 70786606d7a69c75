/**
 * The part of `global/pg_control` that tells where a stopped cluster stands; npm's binaries come without pg_controldata.
 * These fields have not moved in 15 to 18:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/catalog/pg_control.h
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type ControlFile = {
  /** Whether its server was shut down in order. */
  readonly shutDown: boolean
  /** Position of the last checkpoint: `0/3000148`. */
  readonly checkpoint: string
  /** Name of the WAL file that a start after a shutdown reads. */
  readonly checkpointWalFile: string
}

const stateShutDown = 1
const offsets = { state: 16, checkpoint: 32, timeline: 48, walFileSize: 228 } as const

export async function readControlFile(dataDir: string): Promise<ControlFile> {
  const bytes = await readFile(join(dataDir, 'global', 'pg_control'))
  const low = bytes.readUInt32LE(offsets.checkpoint)
  const high = bytes.readUInt32LE(offsets.checkpoint + 4)
  const walFileSize = bytes.readUInt32LE(offsets.walFileSize)
  const walFile = [bytes.readUInt32LE(offsets.timeline), high, Math.floor(low / walFileSize)]
  return {
    shutDown: bytes.readUInt32LE(offsets.state) === stateShutDown,
    checkpoint: `${hex(high)}/${hex(low)}`,
    checkpointWalFile: walFile.map((part) => hex(part).padStart(8, '0')).join(''),
  }
}

function hex(value: number): string {
  return value.toString(16).toUpperCase()
}
