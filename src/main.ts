/**
 * The main story: gives the pull request its branch and hands it to the steps that follow. What post needs to know is saved
 * before each act that a crash could interrupt.
 */
import { clock, connectProvider, findTrigger, publishersOf, workspaceOf } from './action/collaborators.ts'
import {
  connectionTo,
  connectionVariables,
  exportConnection,
  maskConnection,
  setBranchOutputs,
  setConnectionOutputs,
} from './action/connection.ts'
import { completeInputs, type Inputs, maskSecrets, parseInputs } from './action/inputs.ts'
import { assertMigrated, migrateBranch } from './action/migrate.ts'
import { prepareBranch } from './action/prepare.ts'
import { run } from './action/run.ts'
import { makeRunFolder, writeBaseline, writeCertificateAuthority, writeMigrations } from './action/run-folder.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { reasonToSkip } from './action/skip.ts'
import { type SavedState, saveState } from './action/state.ts'
import { deleteBranch } from './branch/delete-branch.ts'
import { ensureBranch } from './branch/ensure-branch.ts'
import { assertIsBranch, openCompute } from './branch/open-branch.ts'
import { nameForRun } from './branch/run-branch-name.ts'
import { formatDuration } from './branch/ttl.ts'
import type { Trigger } from './github/trigger.ts'
import { readSslCa } from './postgres/connect.ts'
import { publishDeletion } from './report/publish-report.ts'
import { reportRun } from './report/report-run.ts'
import { readSnapshot } from './schema/read-snapshot.ts'

export async function main(): Promise<void> {
  await run(githubRunner, 'failure', tellMain)
}

async function tellMain(runner: Runner): Promise<void> {
  const { env, log, state: store } = runner
  const startedAt = clock.now()
  const state: SavedState = { startedAt: startedAt.toISOString(), folder: await makeRunFolder(env), notes: [] }
  saveState(store, state)

  // 1. What started this run, and what is asked for. Some runs cannot or need not have a branch: they end neutral.
  const parsed = parseInputs(env)
  maskSecrets(parsed.inputs, log)
  const trigger = await findTrigger(runner, parsed.inputs)
  const skipped = reasonToSkip(trigger, parsed, env)
  if (skipped !== undefined) return endSkipped(runner, state, skipped)
  const inputs = completeInputs(parsed)
  const tls = inputs.sslCa === undefined ? undefined : { ca: await readSslCa(inputs.sslCa) }

  // 2. A closed pull request needs no branch any more.
  if (trigger.closed) return endClosed(runner, state, { inputs, trigger })

  // 3. The branch: named, remembered, and then created with its expiry.
  const provider = connectProvider(runner, inputs)
  const { name, template } = nameForRun(trigger, inputs.branchName)
  state.branchName = name
  saveState(store, state)
  const parent = await provider.parentBranch(inputs.parentBranch)
  const { branch, status } = await ensureBranch({ ...inputs, provider, name, parent, template, log, clock })
  const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString()
  state.branch = { uid: branch.uid, status, parent: parent.name, forkedAt }
  if (status === 'reused') state.notes.push(reusedNote)
  saveState(store, state)
  setBranchOutputs(runner, { branch, parent, status })

  // 4. The database: awake, connected, and proven to be the branch and not its parent.
  const compute = await provider.compute(branch, inputs)
  const access = { provider, database: inputs.database, tls, clock, log }
  const { client, credential } = await openCompute(access, compute)
  try {
    const doubt = await assertIsBranch(access, { client, branch, parent })
    if (doubt !== undefined) {
      log.warning(doubt)
      state.notes.push(doubt)
    }

    // 5. Masked or seeded before anybody sees it; then the picture that the pull request's change is measured against.
    if (inputs.prepareSql !== undefined) {
      await log.group('prepare-sql', () => prepareBranch(client, inputs.prepareSql ?? '', workspaceOf(runner)))
    }
    await writeBaseline(state.folder, await readSnapshot(client))
    saveState(store, state)

    // 6. Handed out: secrets masked first.
    const sslRootCert = tls && (await writeCertificateAuthority(state.folder, tls.ca))
    const connection = connectionTo(compute, credential, inputs.database, sslRootCert)
    maskConnection(runner, connection)
    exportConnection(runner, inputs, connection)
    setConnectionOutputs(runner, connection, compute.pooledHost)
    const seconds = (clock.now().getTime() - startedAt.getTime()) / 1000
    const line = `Database branch \`${branch.name}\` ${status} from \`${parent.name}\` in ${seconds.toFixed(1)} s, to live for ${formatDuration(inputs.ttlSeconds)}.`
    log.info(line)
    await publishersOf(runner, inputs).summary?.append(line)

    // 7. Migrated, when that is our part.
    const migrate = {
      inputs,
      client,
      workspace: workspaceOf(runner),
      env: { ...env, ...connectionVariables(connection) },
    }
    const migrations = await log.group('Migrations', () => migrateBranch({ ...migrate, clock, log }))
    await writeMigrations(state.folder, migrations)
    assertMigrated(migrations)
  } finally {
    await client.end()
  }
}

const reusedNote =
  'The branch was reused: the schema is compared with how it was when this run began, not with how it was at the fork.'

async function endSkipped(runner: Runner, state: SavedState, reason: string): Promise<void> {
  saveState(runner.state, { ...state, finished: reason })
  runner.setOutput('status', 'skipped')
  runner.log.notice(reason)
  await publishersOf(runner, {}).summary?.append(`⏭️ No database branch: ${reason}`)
}

async function endClosed(
  runner: Runner,
  state: SavedState,
  { inputs, trigger }: { readonly inputs: Inputs; readonly trigger: Trigger },
): Promise<void> {
  saveState(runner.state, { ...state, finished: 'The pull request was closed.' })
  const provider = connectProvider(runner, inputs)
  const { name, template } = nameForRun(trigger, inputs.branchName)
  const branch = await provider.findBranch(name)
  if (branch === undefined) {
    runner.log.info(`The branch ${name} is gone already.`)
  } else {
    await deleteBranch({ provider, branch, template })
    runner.log.info(`Deleted the branch ${name}.`)
  }
  runner.setOutput('branch-name', name)
  runner.setOutput('status', 'deleted')
  const { pullRequest } = trigger
  if (pullRequest === undefined || inputs.comment === 'never') return
  await publishDeletion(
    { name, key: inputs.reportKey, prNumber: pullRequest.number, merged: pullRequest.merged, run: reportRun(trigger) },
    publishersOf(runner, inputs),
  )
}
