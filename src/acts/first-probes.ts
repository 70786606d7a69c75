/**
 * Production's own queries, planned on the branch before anything of the pull request has run there: what they are compared with
 * later. Nobody's run depends on it.
 */

import { writeFirstProbes } from '../action/run-folder.ts'
import { connectToParent, openCompute } from '../branch/open-branch.ts'
import { budget } from '../ground/budget.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import { count } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import { redactServerError } from '../postgres/redact.ts'
import { probeQueries } from '../workload/probe-queries.ts'
import type { FirstProbes } from '../workload/probed.ts'
import { hasStatementStatistics, notInstalled, readWorkload } from '../workload/read-workload.ts'
import { readTableFacts } from '../workload/table-facts.ts'
import type { Workload } from '../workload/workload.ts'
import { readWorkloadFile } from '../workload/workload-file.ts'
import { whyNoWorkload } from './measure-workload.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** Undefined where nobody asks for it, and where there is nothing to ask. */
export async function takeFirstProbes(story: Story, taken: TakenBranch): Promise<FirstProbes | undefined> {
  const { inputs, state, runner } = story
  if (inputs.workload === 'off') return undefined
  const probes = await probeFirst(story, taken).catch((error: unknown): Measured<FirstProbes> => {
    runner.log.debug(String(error))
    const why =
      error instanceof UserError || error instanceof UpstreamError ? error.message : redactServerError(error).message
    return { measured: false, why }
  })
  await writeFirstProbes(state.folder, probes)
  if (!probes.measured) runner.log.info(whyNoWorkload(probes.why))
  return probes.measured && isKept(probes.value) ? probes.value : undefined
}

/** With the branch, where it is not too long for what a branch remembers of itself; other jobs and later pushes go by that. */
function isKept(probes: FirstProbes): boolean {
  return JSON.stringify(probes).length <= budget.size.table / 4
}

/** UserError where `workload` is a path, and there is nothing of the kind. */
export async function assertWorkload(story: Story): Promise<void> {
  if (isPath(story.inputs)) await fromFile(story)
}

function isPath({ workload }: Story['inputs']): boolean {
  return workload !== 'auto' && workload !== 'off'
}

function fromFile({ inputs, workspace }: Story): Promise<Workload> {
  return readWorkloadFile({ path: inputs.workload, cwd: workspace, queries: inputs.workloadQueries })
}

async function probeFirst(story: Story, taken: TakenBranch): Promise<Measured<FirstProbes>> {
  const { inputs, access, runner } = story
  const workload = await findWorkload(story, taken)
  if (!workload.measured) return workload
  const { queries } = workload.value
  const { client } = await openCompute({ ...access, session: 'theirs' }, taken.compute)
  try {
    const milliseconds = inputs.workloadSeconds * 1000
    const probes = await probeQueries(client, queries, { clock: access.clock, milliseconds })
    const tables = await readTableFacts(client, probes)
    const planned = probes.filter((probe) => probe && 'plan' in probe).length
    runner.log.info(
      `${count(queries.length, 'query', 'queries')} of the workload, ${planned} of them planned on the branch.`,
    )
    return {
      measured: true,
      value: {
        workload: workload.value,
        before: { probes: probes.map((probe) => probe ?? null), tables: [...tables] },
      },
    }
  } finally {
    await client.end()
  }
}

/** A branch has the extensions of its parent: where there is none, the parent is not asked. */
async function findWorkload(story: Story, { client, parent }: TakenBranch): Promise<Measured<Workload>> {
  const { inputs, access } = story
  if (isPath(inputs)) return { measured: true, value: await fromFile(story) }
  const limits = { queries: inputs.workloadQueries, lock: budget.time.lockOnParent }
  if (!(await hasStatementStatistics(client))) return { measured: false, why: notInstalled }
  const attempt = await connectToParent(access, parent)
  if ('unreachable' in attempt) return { measured: false, why: attempt.unreachable }
  try {
    return await readWorkload(attempt.client, limits)
  } finally {
    await attempt.client.end()
  }
}
