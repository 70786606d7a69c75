/**
 * What a run takes at most: the time and the memory of each stage on a schema of 10,000 tables, and of a report whose file has 50 MB.
 * Each in a process of its own, so that its memory is its own. There is nothing to compare with: these are figures, not ratios.
 */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { type ScratchServer, startScratchServer } from '../local/postgres/scratch-server.ts'
import { bytes, duration } from '../src/ground/figures.ts'
import { databaseStages, reportStages, type StageName } from './bounds-stage.ts'
import { generatedSchema } from './generated-schema.ts'
import { unlessInterrupted } from './interruption.ts'

const tables = 10_000
const stage = fileURLToPath(new URL('bounds-child.js', import.meta.url))
const takenSchema = z.object({ milliseconds: z.number(), maxBytes: z.number(), made: z.string() })

export async function benchBounds(): Promise<readonly string[]> {
  const server = await startScratchServer({
    major: 17,
    settings: { max_locks_per_transaction: 1000, fsync: 'off', shared_buffers: '256MB' },
  })
  try {
    return await unlessInterrupted(measure(server))
  } finally {
    await server.stop()
  }
}

async function measure(server: ScratchServer): Promise<readonly string[]> {
  const url = await server.createDatabase('bounds')
  const client = new pg.Client(url)
  await client.connect()
  for (const batch of [...generatedSchema(tables), 'vacuum analyze']) await client.query(batch)
  await client.end()
  const lines: string[] = []
  for (const name of databaseStages) lines.push(await lineOf(name, url))
  for (const name of reportStages) lines.push(await lineOf(name, url))
  return lines
}

async function lineOf(name: StageName, url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [stage, name, url], { maxBuffer: 1024 * 1024 })
  const { milliseconds, maxBytes, made } = takenSchema.parse(JSON.parse(stdout))
  return `${name}: ${made} in ${duration(milliseconds)}, with ${bytes(maxBytes)} at most`
}
