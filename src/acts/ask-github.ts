/**
 * What GitHub says of the pull request that is to be promoted: that its workflow went through at its last commit, and that what is
 * to run is what that commit holds. What the branch says of itself is a hint; its code can write it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connectGitHub } from '../action/collaborators.ts'
import type { GitHubApi } from '../github/api.ts'
import { blobId, type GitFiles, gitFiles } from '../github/git-files.ts'
import { reasonsNotValidated } from '../github/validating-runs.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Step } from '../migration/book.ts'
import type { Story } from './story.ts'

/** Clauses without a full stop; empty when nothing speaks against it. UserError when GitHub may not be asked. */
export async function reasonsOfGitHub(story: Story, steps: readonly Step[]): Promise<readonly string[]> {
  const { runner, inputs, trigger, workspace } = story
  const github = await connectGitHub(runner, inputs)
  if (github === undefined) {
    throw new UserError(
      '`github-token` is empty, so GitHub cannot be asked whether the pull request was validated. Leave it at its default.',
    )
  }
  const { sha } = trigger
  const files = gitFiles(askable(github))
  const promotedSha = runner.env['GITHUB_SHA'] ?? ''
  const ofRuns = await reasonsNotValidated({
    runs: await permitted('actions: read', () => github.workflowRuns(sha)),
    files,
    sha,
    headRef: trigger.pullRequest?.headRef,
    promotedSha,
    closedAt: trigger.closedAt,
    validatedBy: inputs.validatedBy,
    repository: trigger.repository,
    actionRepository: runner.env['GITHUB_ACTION_REPOSITORY'] ?? '',
  })
  // Where nothing was validated, there is nothing to compare with.
  if (ofRuns.length > 0) return ofRuns
  const compare: Comparison = { files, sha, promotedSha, workspace }
  const ofCommand = steps.some(isCommand) ? await reasonsOfCommand(compare, inputs.migrateReads) : []
  return [...(await reasonsOfFiles(compare, steps)), ...ofCommand]
}

type Comparison = {
  readonly files: GitFiles
  /** What was validated. */
  readonly sha: string
  /** What this job has checked out, when it does as the examples do. */
  readonly promotedSha: string
  readonly workspace: string
}

/** Each file as it lies here, to the byte. */
async function reasonsOfFiles(
  { files, sha, workspace }: Comparison,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const reasons: string[] = []
  for (const { name } of steps.filter((step) => !isCommand(step))) {
    const there = await files.idAt(sha, name)
    const here = blobId(await readFile(join(workspace, name)))
    if (there === undefined) reasons.push(`\`${name}\` is not in commit ${sha.slice(0, 7)}, which was validated`)
    else if (there !== here)
      reasons.push(`\`${name}\` says something else in commit ${sha.slice(0, 7)}, which was validated`)
  }
  return reasons
}

/** Nobody but its author knows what a command reads: all of the commit, unless the author says. */
async function reasonsOfCommand(
  { files, sha, promotedSha }: Comparison,
  reads: readonly string[],
): Promise<readonly string[]> {
  const reasons: string[] = []
  for (const path of reads.length > 0 ? reads : ['']) {
    const [validated, promoted] = [await files.idAt(sha, path), await files.idAt(promotedSha, path)]
    if (validated === promoted && promoted !== undefined) continue
    reasons.push(
      path === ''
        ? `commit ${promotedSha.slice(0, 7)} holds other files than ${sha.slice(0, 7)}, which was validated, and \`migrate\` may read any of them; bring pull requests up to date before they are merged, or name in \`migrate-reads\` what it reads`
        : `\`${path}\` (\`migrate-reads\`) is not the same in commit ${promotedSha.slice(0, 7)} as in ${sha.slice(0, 7)}, which was validated`,
    )
  }
  return reasons
}

function isCommand({ checksum }: Step): boolean {
  return checksum === undefined
}

function askable(github: GitHubApi): Pick<GitHubApi, 'treeOfCommit' | 'tree' | 'blob'> {
  return {
    treeOfCommit: (sha) => permitted('contents: read', () => github.treeOfCommit(sha)),
    tree: (sha) => permitted('contents: read', () => github.tree(sha)),
    blob: (sha) => permitted('contents: read', () => github.blob(sha)),
  }
}

/** GitHub hides what a token may not see: 404 as well as 403. */
async function permitted<T>(permission: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof UpstreamError) || !isRefusal(error)) throw error
    throw new UserError(
      `GitHub does not say whether the pull request was validated: it answers "${error.failure.message}" to ${error.failure.resource}. ` +
        `Give the job \`permissions: ${permission}\`; \`promote\` needs \`actions: read\` and \`contents: read\` beside the others.`,
      { cause: error },
    )
  }
}

function isRefusal({ failure: { status, message } }: UpstreamError): boolean {
  return status === 404 || (status === 403 && !/rate limit/i.test(message))
}
