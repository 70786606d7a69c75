/** What the end of a job does with a branch: measured, judged, told and remembered, as post does it, without a runner. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScratchServer } from '../../local/postgres/scratch-server.ts'
import { type Inputs, parseInputs } from '../../src/action/inputs.ts'
import { writeBaseline, writeHistories } from '../../src/action/run-folder.ts'
import type { SavedState } from '../../src/action/state.ts'
import { gatherReport } from '../../src/acts/gather-report.ts'
import { stampGreen } from '../../src/acts/stamp-green.ts'
import type { Branch, BranchProvider } from '../../src/branch/provider.ts'
import type { Trigger } from '../../src/github/trigger.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { startDeadline } from '../../src/ground/deadline.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { judge, type VerdictLevel } from '../../src/report/verdict.ts'
import type { Snapshot } from '../../src/schema/snapshot.ts'
import { listeningLog } from '../migration/migration-trial.ts'

export type Told = { readonly level: VerdictLevel; readonly comment: string; readonly log: string }

export type MeasuredJob = {
  readonly server: ScratchServer
  readonly ca: string
  readonly database: string
  readonly login: string
  readonly baseline: Snapshot
  /** For all of it. */
  readonly milliseconds: number
}

export async function endJob({ server, ca, database, login, baseline, milliseconds }: MeasuredJob): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-branch-'))
  const lines: string[] = []
  const deadline = startDeadline(systemClock, milliseconds)
  try {
    await writeBaseline(folder, baseline)
    await writeHistories(folder, [])
    const known = {
      inputs: inputsFor(database, ca),
      state: stateIn(folder),
      trigger,
      provider: providerOf(server, login),
      clock: systemClock,
      log: listeningLog(lines),
      workspace: folder,
      deadline,
    }
    const { report } = await gatherReport(known)
    await stampGreen(known)
    return { level: judge(report).level, comment: renderComment(report), log: lines.join('\n') }
  } finally {
    deadline.end()
    await rm(folder, { recursive: true })
  }
}

export const branch: Branch = {
  name: 'ci-pr-42',
  id: 'branches/ci-pr-42',
  uid: 'br-1',
  isDefault: false,
  isProtected: false,
  ready: true,
}

function providerOf(server: ScratchServer, login: string): BranchProvider {
  const compute = { id: 'primary', host: '127.0.0.1', port: server.port }
  const unused = () => Promise.reject(new Error('not asked of a service at the end of a job'))
  return {
    title: 'Scratch',
    checkSetup: unused,
    parentBranch: unused,
    listBranches: unused,
    createBranch: unused,
    deleteBranch: unused,
    extendBranch: unused,
    findBranch: async () => branch,
    compute: async () => compute,
    findCompute: async () => compute,
    credential: async () => ({ user: login, password: 'none', expiresAt: new Date() }),
  }
}

function inputsFor(database: string, ca: string): Inputs {
  const given: Readonly<Record<string, string>> = { database, 'ssl-ca': ca, 'job-status': 'success' }
  const { inputs } = parseInputs({ env: {}, input: (name) => given[name] ?? '' })
  return inputs as Inputs
}

function stateIn(folder: string): SavedState {
  return {
    startedAt: new Date().toISOString(),
    folder,
    branchName: branch.name,
    branch: { uid: branch.uid, status: 'created', parent: 'production' },
    notes: [],
  }
}

const trigger: Trigger = {
  event: 'pull_request',
  repository: 'acme/shop',
  actor: 'ann',
  runId: 7,
  runAttempt: 1,
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  sha: 'a'.repeat(40),
  pullRequest: { number: 42, headSha: 'a'.repeat(40), fromFork: false },
  closed: false,
}
