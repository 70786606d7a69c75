/** Looks at the set-up without touching anything, and says what is wrong with it before it fails halfway. */
import { UpstreamError } from '../../ground/errors.ts'
import { asProblem, type SetupProblem } from '../setup-problem.ts'
import type { LakebaseApi } from './api.ts'
import { listBranches, readProject } from './branch-calls.ts'
import { LakebaseBranches, nameSome } from './branches.ts'
import { lastSegment } from './names.ts'
import { isNotFound } from './operations.ts'
import { readPages } from './pages.ts'
import { projectListSchema } from './schemas.ts'

/** `parentName`: absent for the project's default branch. */
export async function checkSetup(api: LakebaseApi, parentName: string | undefined): Promise<readonly SetupProblem[]> {
  try {
    await readProject(api)
    return [...(await parentProblems(api, parentName)), ...(await quotaProblems(api))]
  } catch (error) {
    if (isMissingProject(error)) return [await projectProblem(api)]
    return [asProblem(error, 'service')]
  }
}

/** https://docs.databricks.com/aws/en/oltp/projects/limitations */
export const unarchivedBranchLimit = 10

async function parentProblems(api: LakebaseApi, parentName: string | undefined): Promise<SetupProblem[]> {
  try {
    await new LakebaseBranches(api).parent(parentName)
    return []
  } catch (error) {
    return [asProblem(error, 'parent branch')]
  }
}

async function quotaProblems(api: LakebaseApi): Promise<SetupProblem[]> {
  const branches = await listBranches(api)
  const unarchived = branches.filter(({ status }) => status?.current_state !== 'ARCHIVED')
  if (unarchived.length < unarchivedBranchLimit - 1) return []
  const ours = unarchived.filter(({ name }) => api.isOurs(lastSegment(name))).length
  return [
    {
      about: 'quota',
      isWarning: unarchived.length < unarchivedBranchLimit,
      problem: `${unarchived.length} of ${unarchivedBranchLimit} unarchived branches are used; ${ours} are ours by name.`,
      remedy: 'Delete branches that nobody needs, or shorten `ttl`, so that the next pull request still gets one.',
    },
  ]
}

/** A host without the API, or a workspace without Lakebase, answers with 404 too. */
function isMissingProject(error: unknown): boolean {
  return isNotFound(error) && !(error instanceof UpstreamError && error.failure.code === 'FEATURE_DISABLED')
}

async function projectProblem(api: LakebaseApi): Promise<SetupProblem> {
  const pages = await readPages(api, { collection: 'projects', operation: 'list projects', schema: projectListSchema })
  const names = pages.flatMap(({ projects }) => projects.map(({ name }) => lastSegment(name)))
  return {
    about: 'service',
    problem: `The workspace has no Lakebase project ${api.project}, or it is hidden from this identity.`,
    remedy:
      names.length === 0
        ? 'Create the project, or grant the identity CAN MANAGE on it.'
        : `Set \`project\` to the id of one of: ${nameSome(names)}.`,
  }
}
