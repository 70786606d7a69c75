/**
 * `sweep`, on a schedule: deletes what closed pull requests have left, when their own clean-up did not come about. What it
 * knew when it decided is looked at again right before each deletion.
 */
import { clock, connectGitHub } from '../action/collaborators.ts'
import { readStamp } from '../acts/stamp.ts'
import type { Story } from '../acts/story.ts'
import { deleteBranch } from '../branch/delete-branch.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { mergeGroupTemplate } from '../branch/run-branch-name.ts'
import { decideSweep, type FoundOwner, type SweepDecision, type SweepFacts } from '../branch/sweep-decision.ts'
import type { GitHubApi } from '../github/api.ts'
import { askState, type PullRequestState } from '../github/pull-request-state.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import { renderSweep, type SweptBranch } from '../report/sweep-table.ts'

export async function sweep(story: Story): Promise<void> {
  const { runner, inputs, provider, publishers } = story
  story.remember({ finished: 'A sweep has no report.' })
  const github = await connectGitHub(runner, inputs)
  if (github === undefined) {
    throw new UserError(
      '`github-token` is empty, so nobody can say which pull requests are closed. Leave it at its default.',
    )
  }
  const ask = patientQuestion(github)
  const branches = (await provider.listBranches()).toSorted(byAge)

  const swept: SweptBranch[] = []
  let foreign = 0
  for (const branch of branches) {
    const decision = await decide(story, { branch, branches, ask })
    const gone = swept.filter(({ outcome }) => outcome !== 'kept').length
    const row = await carryOut(story, { branch, decision, ask, isFull: gone >= inputs.maxDeletions })
    if (row === undefined) foreign += 1
    else swept.push(row)
    if (row) runner.log.info(`${row.name}: ${row.outcome}. ${row.reason}`)
  }
  runner.setOutput('deleted', String(swept.filter(({ outcome }) => outcome === 'deleted').length))
  await publishers.summary?.append(renderSweep({ branches: swept, foreign, dryRun: inputs.dryRun }))
}

type AskState = (prNumber: number) => Promise<PullRequestState>

type Candidate = {
  readonly branch: Branch
  readonly branches: readonly Branch[]
  readonly ask: AskState
}

async function decide(story: Story, { branch, branches, ask }: Candidate): Promise<SweepDecision> {
  const { inputs, trigger } = story
  let facts: SweepFacts = {
    branch,
    children: branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name),
    templates: [inputs.branchName, mergeGroupTemplate],
    repository: trigger.repository,
    minAgeSeconds: inputs.minAgeSeconds,
    now: clock.now(),
  }
  for (;;) {
    const decision = decideSweep(facts)
    if (decision.verdict === 'ask pull request') facts = { ...facts, pullRequest: await ask(decision.prNumber) }
    else if (decision.verdict === 'ask owner') facts = { ...facts, owner: await askOwner(story, branch) }
    else return decision
  }
}

type Decided = Omit<Candidate, 'branches'> & { readonly decision: SweepDecision; readonly isFull: boolean }

/** Undefined for a branch that is none of ours. */
async function carryOut(story: Story, { branch, decision, ask, isFull }: Decided): Promise<SweptBranch | undefined> {
  const { name } = branch
  if (decision.verdict === 'foreign') return undefined
  if (decision.verdict !== 'delete') return kept(name, decision)
  if (isFull)
    return { name, outcome: 'kept', reason: `${decision.reason} It waits for the next sweep (\`max-deletions\`).` }
  if (story.inputs.dryRun) return { name, outcome: 'to be deleted', reason: decision.reason }
  try {
    return await lookAgainAndDelete(story, { branch, ask })
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    story.runner.log.warning(error.message)
    return { name, outcome: 'kept', reason: `It could not be deleted: ${error.message}` }
  }
}

async function lookAgainAndDelete(
  story: Story,
  { branch: { name, uid }, ask }: Omit<Candidate, 'branches'>,
): Promise<SweptBranch> {
  const { provider } = story
  const branch = await provider.findBranch(name)
  if (branch === undefined) return { name, outcome: 'kept', reason: 'It is gone already.' }
  if (branch.uid !== uid) return { name, outcome: 'kept', reason: 'A run has made it anew meanwhile.' }
  const decision = await decide(story, { branch, branches: await provider.listBranches(), ask })
  if (decision.verdict !== 'delete') return kept(name, decision)
  // Whose it is was part of the decision.
  await deleteBranch({ provider, branch, template: decision.template, assertOurs: async () => undefined })
  return { name, outcome: 'deleted', reason: decision.reason }
}

function kept(name: string, decision: SweepDecision): SweptBranch {
  return { name, outcome: 'kept', reason: 'reason' in decision ? decision.reason : 'Its name is not one of ours.' }
}

/** A GitHub that has failed three times is not asked any more: each time costs patience, and the branches can wait. */
function patientQuestion(github: GitHubApi): AskState {
  let failures = 0
  return async (prNumber) => {
    if (failures >= 3) return { unknown: 'GitHub had failed too often to be asked about it.' }
    const state = await askState(github, prNumber)
    if (typeof state === 'object' && state.failed) failures += 1
    return state
  }
}

/** What the service has kept, else what the branch itself says. The names of two repositories' branches in one project may be the same. */
async function askOwner({ provider, access }: Story, branch: Branch): Promise<FoundOwner> {
  if (branch.owner !== undefined) return branch.owner
  try {
    const compute = await provider.findCompute(branch)
    if (compute === undefined) return { unknown: 'It has no compute to ask whose it is.' }
    const { client } = await openCompute(access, compute, connectTimeoutSeconds)
    try {
      const stamp = await readStamp(client)
      if (stamp === undefined || stamp.branch.uid !== branch.uid)
        return { unknown: 'It holds no record of whose it is.' }
      return stamp
    } finally {
      await client.end()
    }
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    return { unknown: `It could not be asked whose it is: ${error.message}` }
  }
}

const connectTimeoutSeconds = 60

/** The oldest first: they have waited longest. */
function byAge(a: Branch, b: Branch): number {
  return (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0)
}
