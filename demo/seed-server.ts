/** A Postgres server of its own for a workflow that is tried, filled from files. */
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { startScratchServer } from '../local/postgres/scratch-server.ts'
import { UserError } from '../src/ground/errors.ts'

/** The secret that has the URL of the server. */
export const secretOfSeed = 'CI_POSTGRES_URL'

export type SeedServer = {
  /** With the URL, or none where there is no seed. */
  readonly secrets: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** Throws a UserError with the file whose statements fail. */
export async function startSeedServer(seeds: readonly string[]): Promise<SeedServer> {
  if (seeds.length === 0) return { secrets: {}, stop: async () => undefined }
  const server = await startScratchServer({ major: 17 })
  try {
    const url = await server.createDatabase('shop')
    await fill(url, seeds)
    return { secrets: { [secretOfSeed]: url }, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function fill(url: string, seeds: readonly string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (const seed of seeds) {
      await client.query(await readFile(seed, 'utf8')).catch((error: Error) => {
        throw new UserError(`--seed ${seed}: ${error.message}`, { cause: error })
      })
    }
  } finally {
    await client.end()
  }
}
