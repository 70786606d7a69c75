/** A folder for what main leaves to post and what is too large for saved state. The runner empties it after the job. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isNativeError } from 'node:util/types'
import type { Environment } from '../ground/environment.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import type { MigrationHistory } from '../migration/history/history.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import type { Replay } from '../migration/replay.ts'
import type { Rollback } from '../migration/rollback.ts'
import { type Snapshot, snapshotText } from '../schema/snapshot.ts'
import type { FirstProbes } from '../workload/probed.ts'
import type { KeptInputs } from './kept-inputs.ts'
import { parseState, type SavedState, stateFile } from './state.ts'

export function makeRunFolder(env: Environment): Promise<string> {
  return mkdtemp(join(temporaryFolder(env), prefix))
}

/** What a step of this job that took the branch has left, the latest when there are several. */
export async function findRun(
  env: Environment,
  wanted: { readonly branchName: string; readonly uid?: string | undefined },
): Promise<SavedState | undefined> {
  return (await readStates(env))
    .filter(({ branchName, finished }) => branchName === wanted.branchName && finished === undefined)
    .filter(({ branch }) => wanted.uid === undefined || branch === undefined || branch.uid === wanted.uid)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
}

/** What steps of this job have left that are being watched. */
export async function findWatched(env: Environment): Promise<readonly SavedState[]> {
  return (await readStates(env)).filter(({ observing, finished }) => observing && finished === undefined)
}

async function readStates(env: Environment): Promise<readonly SavedState[]> {
  const names = (await readdir(temporaryFolder(env))).filter((name) => name.startsWith(prefix))
  const texts = await Promise.all(names.map((name) => readIfThere(join(temporaryFolder(env), name, stateFile))))
  return Promise.all(texts.flatMap((text) => (text === undefined ? [] : parseState(text))))
}

const prefix = 'database-branch-'

function temporaryFolder(env: Environment): string {
  return env['RUNNER_TEMP'] || tmpdir()
}

/** That another step has reported on the branch, so that the step that took it does not do so again. */
export type LeftReport = {
  /** A sentence for the log. */
  readonly by: string
  /** Only a report of this key was made. */
  readonly key?: string | undefined
  /** A job that fails later has something new to say. */
  readonly jobStatus?: string | undefined
  /** As far as the job had come, it went through. */
  readonly isValidated?: boolean | undefined
}

export async function leaveReport(folder: string, report: LeftReport): Promise<void> {
  await writeFile(join(folder, 'reported.json'), JSON.stringify(report))
}

export async function readLeftReport(folder: string): Promise<LeftReport | undefined> {
  const text = await readIfThere(join(folder, 'reported.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

/** What main was asked. */
export async function writeKeptInputs(folder: string, inputs: KeptInputs): Promise<void> {
  await writeFile(join(folder, 'inputs.json'), JSON.stringify(inputs))
}

/** Undefined when main did not come that far. */
export async function readKeptInputs(folder: string): Promise<KeptInputs | undefined> {
  const text = await readIfThere(join(folder, 'inputs.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

/** The schema as it was before the pull request's migrations. */
export async function writeBaseline(folder: string, snapshot: Snapshot): Promise<void> {
  await writeFile(join(folder, 'baseline.json'), snapshotText(snapshot))
}

/** Undefined when main did not come that far. */
export async function readBaseline(folder: string): Promise<Snapshot | undefined> {
  return readSnapshotFile(folder, 'baseline.json')
}

/** The schema as the parent had it at the fork, before anything was prepared. */
export async function writeFork(folder: string, snapshot: Snapshot): Promise<void> {
  await writeFile(join(folder, 'fork.json'), snapshotText(snapshot))
}

/** Undefined when nobody knows it any more. */
export async function readFork(folder: string): Promise<Snapshot | undefined> {
  return readSnapshotFile(folder, 'fork.json')
}

/** What the books of migration tools said before the pull request's migrations. */
export async function writeHistories(folder: string, histories: readonly MigrationHistory[]): Promise<void> {
  await writeFile(join(folder, 'histories.json'), JSON.stringify(histories))
}

/** Undefined when nobody knows it any more. */
export async function readFirstHistories(folder: string): Promise<readonly MigrationHistory[] | undefined> {
  const text = await readIfThere(join(folder, 'histories.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

export async function writeMigrations(folder: string, migrations: readonly MigrationRun[]): Promise<void> {
  await writeFile(join(folder, 'migrations.json'), JSON.stringify(migrations))
}

export async function readMigrations(folder: string): Promise<readonly MigrationRun[]> {
  return JSON.parse((await readIfThere(join(folder, 'migrations.json'))) ?? '[]')
}

export async function writeEvidence(folder: string, evidence: MigrationEvidence): Promise<void> {
  await writeFile(join(folder, 'evidence.json'), JSON.stringify(evidence))
}

/** Undefined when main ran no migration, or did not come that far. */
export async function readEvidence(folder: string): Promise<MigrationEvidence | undefined> {
  const text = await readIfThere(join(folder, 'evidence.json'))
  if (text === undefined) return undefined
  const { migrationEvidenceSchema } = await import('../migration/evidence/evidence-schema.ts')
  return migrationEvidenceSchema.parse(JSON.parse(text))
}

/** How production's queries were planned before the pull request's migrations. */
export async function writeFirstProbes(folder: string, probes: Measured<FirstProbes>): Promise<void> {
  await writeFile(join(folder, 'first-probes.json'), JSON.stringify(probes))
}

/** Undefined when nobody knows it any more. */
export async function readFirstProbes(folder: string): Promise<Measured<FirstProbes> | undefined> {
  const text = await readIfThere(join(folder, 'first-probes.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

/** What came of running the migrations a second time. */
export async function writeReplay(folder: string, replay: Measured<Replay>): Promise<void> {
  await writeFile(join(folder, 'replay.json'), JSON.stringify(replay))
}

/** Undefined when it was not asked for, or main did not come that far. */
export async function readReplay(folder: string): Promise<Measured<Replay> | undefined> {
  const text = await readIfThere(join(folder, 'replay.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

/** What came of taking the migrations back. */
export async function writeRollback(folder: string, rollback: Measured<Rollback>): Promise<void> {
  await writeFile(join(folder, 'rollback.json'), JSON.stringify(rollback))
}

/** Undefined when it was not asked for, or main did not come that far. */
export async function readRollback(folder: string): Promise<Measured<Rollback> | undefined> {
  const text = await readIfThere(join(folder, 'rollback.json'))
  return text === undefined ? undefined : JSON.parse(text)
}

/** The certificate authority as a file, which is how Postgres clients take it. */
export async function writeCertificateAuthority(folder: string, pem: string): Promise<string> {
  const path = join(folder, 'ca.pem')
  await writeFile(path, pem)
  return path
}

async function readSnapshotFile(folder: string, name: string): Promise<Snapshot | undefined> {
  const text = await readIfThere(join(folder, name))
  if (text === undefined) return undefined
  const { parseSnapshot } = await import('../schema/snapshot-file.ts')
  return parseSnapshot(text, name)
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isNativeError(error) && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
