/** Runs that end neutral: not failed, not silent. A green check with nothing measured must say so. */
import type { Trigger } from '../github/trigger.ts'
import type { Environment } from '../ground/environment.ts'
import type { Mode, ParsedInputs } from './inputs.ts'

/** Why there is no branch for this run, as a sentence; undefined when there is to be one. */
export function reasonToSkip(
  trigger: Trigger,
  { inputs, missing }: ParsedInputs,
  env: Environment,
): string | undefined {
  const isOfRepository = aboutTheRepository.includes(inputs.mode)
  if (trigger.ignored !== undefined && !isOfRepository) return trigger.ignored
  const stranger = trigger.withoutSecrets
  // Credentials may be in reach all the same: of a self-hosted runner, of Dependabot's own secrets, in a workflow's plain text.
  if (stranger !== undefined && !inputs.branchFor.includes(stranger)) return noBranch[stranger]
  if (stranger !== undefined && !canSignIn(inputs, missing, env)) return noSecrets[stranger]
  if (isOfRepository) return undefined
  if (trigger.closed && ofOpenOnly.includes(inputs.mode)) {
    return 'The pull request is closed, and needs its branch no more.'
  }
  if (trigger.pullRequest?.fromFork && trigger.event !== 'pull_request') {
    return 'The pull request comes from a fork, whose code must not run with the secrets this event has.'
  }
  if (trigger.event === 'push' && !trigger.pullRequest && inputs.branchName.includes('{number}')) {
    return 'This push belongs to no open pull request, so there is no branch to make.'
  }
  return undefined
}

/** These have no branch of a run of their own. */
const aboutTheRepository: readonly Mode[] = ['sweep', 'check']

const ofOpenOnly: readonly Mode[] = ['attach', 'report', 'reset']

const noBranch = {
  fork: 'The pull request comes from a fork, and strangers’ code gets no database branch, unless `branch-for` says forks.',
  dependabot:
    'The run is Dependabot’s, whose changes are code of strangers, and gets no database branch, unless `branch-for` says dependabot.',
}

const noSecrets = {
  fork: 'GitHub gives pull requests from forks no secrets and no identity, so there is no database branch for this one.',
  dependabot:
    'GitHub gives runs of Dependabot no secrets of this repository and no identity, so there is no database branch for this one.',
}

/** Without `id-token: write`, and on forks always, the runner has no address to ask for an identity. */
function canSignIn(inputs: ParsedInputs['inputs'], missing: readonly string[], env: Environment): boolean {
  if (missing.length > 0) return false
  return !inputs.provider.needsIdentity || Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'])
}
