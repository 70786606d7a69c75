/** Whether a pull request is open: GitHub's own word, or the reason why there is none. */
import { UpstreamError } from '../ground/errors.ts'
import type { PullRequestLookup } from './read-trigger.ts'

export type PullRequestState = 'open' | 'closed' | { readonly unknown: string; readonly failed?: boolean }

export async function askState(
  github: Pick<PullRequestLookup, 'pullRequest'>,
  prNumber: number,
): Promise<PullRequestState> {
  try {
    const { state } = await github.pullRequest(prNumber)
    return state === 'open' || state === 'closed' ? state : { unknown: 'GitHub does not say whether it is open.' }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    const { status, message } = error.failure
    if (status === 404) return { unknown: `GitHub shows no pull request #${prNumber} here.` }
    return { unknown: `GitHub did not say whether it is open (${message}).`, failed: true }
  }
}
