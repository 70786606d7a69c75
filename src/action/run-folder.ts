/** A folder for what main leaves to post and what is too large for saved state. The runner empties it after the job. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MigrationRun } from '../report/report.ts'
import { parseSnapshot, type Snapshot } from '../schema/snapshot.ts'
import type { Environment } from './input-reader.ts'

export function makeRunFolder(env: Environment): Promise<string> {
  return mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'database-branch-'))
}

/** The schema as it was before the pull request's migrations. */
export async function writeBaseline(folder: string, snapshot: Snapshot): Promise<void> {
  await writeFile(join(folder, 'baseline.json'), JSON.stringify(snapshot))
}

/** Undefined when main did not come that far. */
export async function readBaseline(folder: string): Promise<Snapshot | undefined> {
  const text = await readIfThere(join(folder, 'baseline.json'))
  return text === undefined ? undefined : parseSnapshot(text, 'the baseline')
}

export async function writeMigrations(folder: string, migrations: readonly MigrationRun[]): Promise<void> {
  await writeFile(join(folder, 'migrations.json'), JSON.stringify(migrations))
}

export async function readMigrations(folder: string): Promise<readonly MigrationRun[]> {
  return JSON.parse((await readIfThere(join(folder, 'migrations.json'))) ?? '[]')
}

/** The certificate authority as a file, which is how Postgres clients take it. */
export async function writeCertificateAuthority(folder: string, pem: string): Promise<string> {
  const path = join(folder, 'ca.pem')
  await writeFile(path, pem)
  return path
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
