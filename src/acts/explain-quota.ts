/** Why there is no room for another branch: how many there are, and whose are left over. */
import { connectGitHub } from '../action/collaborators.ts'
import { numberIn } from '../branch/branch-name.ts'
import { mergeGroupTemplate } from '../branch/run-branch-name.ts'
import { askState } from '../github/pull-request-state.ts'
import { UpstreamError } from '../ground/errors.ts'
import type { Story } from './story.ts'

/** The same refusal, with a better remedy. Anything else is returned as it is. */
export async function explainQuota(story: Story, error: unknown): Promise<unknown> {
  if (!(error instanceof UpstreamError) || !quotaCodes.has(error.failure.code ?? '')) return error
  const live = (await story.provider.listBranches()).filter(({ isArchived }) => !isArchived)
  const leftOver = await leftOverNames(
    story,
    live.map(({ name }) => name),
  )
  const limit = story.provider.liveBranchLimit
  const used = `${live.length}${limit === undefined ? '' : ` of ${limit}`} unarchived branches are used`
  const remedy =
    leftOver.length === 0
      ? `${used}, none of them by a closed pull request as far as is known. Delete branches that nobody needs, or shorten \`ttl\`.`
      : `${used}; ${leftOver.length} ${leftOver.length === 1 ? 'belongs' : 'belong'} to closed pull requests (${leftOver.join(', ')}). Run this action with \`mode: sweep\` and \`dry-run: false\`, and let it run on a schedule.`
  return new UpstreamError({ ...error.failure, remedy }, { cause: error })
}

/** Of a rate limit, REQUEST_LIMIT_EXCEEDED, a branch less does not help. */
const quotaCodes: ReadonlySet<string> = new Set([
  'QUOTA_EXCEEDED',
  'RESOURCE_LIMIT_EXCEEDED',
  'BRANCHES_LIMIT_EXCEEDED',
])

async function leftOverNames({ runner, inputs }: Story, names: readonly string[]): Promise<readonly string[]> {
  const github = await connectGitHub(runner, inputs)
  if (github === undefined) return []
  const closed: string[] = []
  for (const name of names) {
    const numbers = [inputs.branchName, mergeGroupTemplate].map((template) => numberIn(name, template))
    const number = numbers.find((candidate) => candidate !== undefined)
    if (number !== undefined && (await askState(github, number)) === 'closed') closed.push(name)
  }
  return closed
}
