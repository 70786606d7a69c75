/**
 * Whether a pull request was validated, by GitHub's own conclusion of the workflows that ran for its last commit. The code of the
 * pull request runs in them and can write into the branch; the conclusion it cannot write.
 */
import type { GitFiles } from './git-files.ts'
import { type WorkflowRun, withoutRef } from './workflow-run.ts'

export type Validation = {
  /** All runs for the commit. */
  readonly runs: readonly WorkflowRun[]
  readonly files: GitFiles
  /** Head of the pull request. */
  readonly sha: string
  readonly headRef?: string | undefined
  /** The commit that is promoted: a workflow may have come with the base. */
  readonly promotedSha: string
  /** When the pull request was closed. Runs that this has started validate nothing. */
  readonly closedAt?: Date | undefined
  /** The input `validated-by`: a workflow's file. */
  readonly validatedBy?: string | undefined
  /** `owner/name` */
  readonly repository: string
  /** Of this action, `owner/name`; empty when it is used by its path. */
  readonly actionRepository: string
}

/** Clauses without a full stop; empty when GitHub says that every workflow with this action went through. */
export async function reasonsNotValidated(validation: Validation): Promise<readonly string[]> {
  const { sha, validatedBy } = validation
  const at = `for commit ${sha.slice(0, 7)}`
  const runs = validation.runs.filter((run) => isAboutCommit(run, validation))
  if (runs.length === 0) return [`GitHub knows no run of a workflow ${at}, of before the pull request was closed`]
  const validating = await validatingRuns(runs, validation)
  if (validating.length === 0) {
    const names = [...new Set(runs.map(({ path }) => `\`${path}\``))].join(', ')
    return [
      validatedBy === undefined
        ? `of the workflows that ran ${at} (${names}) none is seen to use this action; name the one that does in \`validated-by\``
        : `\`${validatedBy}\`, which \`validated-by\` names, has not run ${at} (${names} did)`,
    ]
  }
  return latest(validating).flatMap(({ path, conclusion, id }) =>
    conclusion === 'success'
      ? []
      : [`GitHub says that \`${path}\` ${conclusion ? `ended in ${conclusion}` : 'has not ended'} ${at} (run ${id})`],
  )
}

/** On other events, GitHub's `head_sha` is not the pull request's. A run that was skipped as a whole says nothing. */
function isAboutCommit(run: WorkflowRun, { sha, headRef, closedAt }: Validation): boolean {
  const { event, head_sha: headSha, head_branch: branch, conclusion, created_at: createdAt } = run
  return (
    headSha === sha &&
    (event === 'pull_request' || event === 'push') &&
    (!branch || headRef === undefined || branch === headRef) &&
    conclusion !== 'skipped' &&
    (closedAt === undefined || Date.parse(createdAt) < closedAt.getTime())
  )
}

async function validatingRuns(runs: readonly WorkflowRun[], validation: Validation): Promise<readonly WorkflowRun[]> {
  const { validatedBy } = validation
  if (validatedBy !== undefined)
    return runs.filter(({ path }) => path === validatedBy || path.endsWith(`/${validatedBy}`))
  const uses = await Promise.all(runs.map((run) => usesAction(run, validation)))
  return runs.filter((_, index) => uses[index])
}

/** By its own file, or by one of this repository that it calls. */
async function usesAction(run: WorkflowRun, validation: Validation): Promise<boolean> {
  const { files, sha, promotedSha, repository, actionRepository } = validation
  const called = (run.referenced_workflows ?? []).filter(({ path }) => path.startsWith(`${repository}/`))
  const places = [
    { path: run.path, sha },
    ...called.map((workflow) => ({ path: withoutRef(workflow.path).slice(repository.length + 1), sha: workflow.sha })),
  ]
  for (const place of places) {
    const text = (await files.textAt(place.sha, place.path)) ?? (await files.textAt(promotedSha, place.path))
    if (text !== undefined && namesAction(text, actionRepository)) return true
  }
  return false
}

/** Not parsed: what mentions the action where it could be used is asked about once too often at most. */
function namesAction(workflow: string, actionRepository: string): boolean {
  const name = actionRepository === '' ? './' : `${actionRepository.toLowerCase()}`
  return workflow
    .toLowerCase()
    .split('\n')
    .some((line) => {
      const use = line.indexOf('uses')
      return use !== -1 && !line.trimStart().startsWith('#') && line.indexOf(name, use) !== -1
    })
}

/** The last of each workflow on each event. */
function latest(runs: readonly WorkflowRun[]): readonly WorkflowRun[] {
  const last = new Map<string, WorkflowRun>()
  for (const run of runs.toSorted((a, b) => a.id - b.id)) last.set(`${run.event} ${run.path}`, run)
  return [...last.values()]
}
