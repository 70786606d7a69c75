/**
 * Builds the real collaborators of the stories from what the runner says: GitHub, the provider, the report's publishers. Their
 * libraries are loaded when they are first needed, since many runs end before.
 */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isOurs } from '../branch/branch-name.ts'
import type { BranchProvider } from '../branch/provider.ts'
import { mergeGroupTemplate } from '../branch/run-branch-name.ts'
import type { GitHubApi } from '../github/api.ts'
import { openJobSummary } from '../github/job-summary.ts'
import { readEventPayload } from '../github/read-event-payload.ts'
import { readTrigger } from '../github/read-trigger.ts'
import type { Trigger } from '../github/trigger.ts'
import { budget } from '../ground/budget.ts'
import { systemClock } from '../ground/clock.ts'
import { type Patience, patienceOf } from '../ground/patience.ts'
import type { Publishers } from '../report/publish-report.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'

export const clock = systemClock

export function workspaceOf({ env }: Runner): string {
  return env['GITHUB_WORKSPACE'] || process.cwd()
}

/** One for the whole stage: who does not answer the first question will not answer the fifth. */
const withGitHub = { silence: patienceOf(budget.silence.github), limits: patienceOf(budget.silence.githubLimits) }

/** Undefined without a token. */
export async function connectGitHub(
  { env }: Runner,
  inputs: Pick<Inputs, 'githubToken'>,
): Promise<GitHubApi | undefined> {
  const { githubToken: token } = inputs
  if (token === undefined) return undefined
  const { createGitHubApi } = await import('../github/api.ts')
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  return createGitHubApi({ token, repository: env['GITHUB_REPOSITORY'] ?? '', apiUrl, clock, patience: withGitHub })
}

export async function findTrigger(
  runner: Runner,
  inputs: Pick<Inputs, 'githubToken' | 'prNumber' | 'mode'>,
): Promise<Trigger> {
  return readTrigger({
    env: runner.env,
    payload: await readEventPayload(runner.env),
    prNumber: inputs.prNumber,
    closedToo: inputs.mode === 'delete' || inputs.mode === 'promote',
    lookup: await connectGitHub(runner, inputs),
  })
}

export async function connectProvider(
  { env, log, idToken }: Runner,
  { provider, branchName }: Inputs,
  /** For all calls together; without it, each has a minute. */
  patience?: Patience,
): Promise<BranchProvider> {
  return provider.connect({
    env,
    clock,
    log,
    idToken,
    patience,
    isOurs: (name) => [branchName, mergeGroupTemplate].some((template) => isOurs(name, template)),
  })
}

export async function publishersOf(runner: Runner, inputs: Pick<Inputs, 'githubToken'>): Promise<Publishers> {
  const path = runner.env['GITHUB_STEP_SUMMARY']
  return {
    comments: await connectGitHub(runner, inputs),
    summary: path ? openJobSummary({ path, append: (text) => runner.appendSummary(text) }) : undefined,
    writeFile: (path, text) => writeFile(resolve(workspaceOf(runner), path), text),
    log: runner.log,
  }
}
