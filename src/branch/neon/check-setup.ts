/** Looks at the set-up without touching anything, and says what is wrong with it before it fails halfway. */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { asProblem, type SetupProblem } from '../setup-problem.ts'
import type { NeonApi } from './api.ts'
import { readProject } from './branch-calls.ts'
import { allBranches, parentBranch } from './branches.ts'
import { roleOn } from './passwords.ts'
import { apiPath, branchPath } from './paths.ts'
import { authSchema, type ProjectAnswer, roleListSchema } from './schemas.ts'

/** `parentName`: absent for the project's default branch. */
export async function checkSetup(api: NeonApi, parentName: string | undefined): Promise<readonly SetupProblem[]> {
  try {
    const auth = await readAuth(api)
    const project = await readProject(api)
    return worstFirst([
      ...keyProblems(auth),
      ...projectProblems(project),
      ...(await parentProblems(api, parentName)),
      ...(await quotaProblems(api, project)),
    ])
  } catch (error) {
    return [asProblem(error, 'service')]
  }
}

/** What stops a run before what does not. */
function worstFirst(problems: readonly SetupProblem[]): SetupProblem[] {
  return problems.toSorted((a, b) => Number(a.isWarning ?? false) - Number(b.isWarning ?? false))
}

async function readAuth({ http }: NeonApi): Promise<string | undefined> {
  const what = { operation: 'read whose the key is', resource: 'the key' }
  return (await http.request({ ...what, method: 'GET', path: apiPath('auth'), schema: authSchema })).auth_method
}

function keyProblems(method: string | undefined): SetupProblem[] {
  if (method !== 'api_key_user') return []
  return [
    {
      about: 'service',
      isWarning: true,
      isStanding: true,
      problem:
        'The key is a person’s: it may do whatever that person may, in every project, and ends when the person leaves.',
      remedy: 'Make a key that is scoped to this project, in the settings of the organization.',
    },
  ]
}

function projectProblems({ store_passwords: storesPasswords, settings }: ProjectAnswer): SetupProblem[] {
  const { ips = [], protected_branches_only: onlyProtected = false } = settings?.allowed_ips ?? {}
  return [
    storesPasswords === false && {
      about: 'service' as const,
      problem: 'The project does not store passwords, so the end of the job and `attach` cannot fetch the branch’s.',
      remedy: 'Switch password storage on for the project.',
    },
    ips.length > 0 &&
      !onlyProtected && {
        about: 'service' as const,
        isWarning: true,
        isStanding: true,
        problem: `IP Allow lets only ${ips.length} addresses or ranges connect, and runners of GitHub have others each time.`,
        remedy: 'Restrict IP Allow to protected branches, or use a runner with a fixed address.',
      },
  ].filter((problem) => problem !== false)
}

async function parentProblems(api: NeonApi, parentName: string | undefined): Promise<SetupProblem[]> {
  try {
    const parent = await parentBranch(api, parentName)
    return [
      !parent.isProtected && {
        about: 'parent branch' as const,
        isWarning: true,
        isStanding: true,
        problem:
          `${parent.name} is not protected, so its children begin with the passwords of its roles. ` +
          'This action resets that of its own role; those of other roles open the parent to whoever knows them.',
        remedy: `Protect ${parent.name}, where the plan has it: Neon then gives each child passwords of its own.`,
      },
      parent.expiresAt !== undefined && {
        about: 'parent branch' as const,
        problem: `${parent.name} has an expiry, and Neon makes no children of such a branch.`,
        remedy: 'Set `parent-branch` to another one, or clear the expiry.',
      },
      ...(await roleProblems(api, parent.id)),
    ].filter((problem) => problem !== false)
  } catch (error) {
    return [asProblem(error, 'parent branch')]
  }
}

async function roleProblems(api: NeonApi, parentId: string): Promise<SetupProblem[]> {
  try {
    const role = await roleOn(api, parentId)
    const path = branchPath(api.inputs.project, parentId, 'roles')
    const what = { operation: 'list roles', resource: parentId }
    const { roles } = await api.http.request({ ...what, method: 'GET', path, schema: roleListSchema })
    if (roles.some(({ name }) => name === role)) return []
    const names = roles.map(({ name }) => name).join(', ') || 'none'
    throw new UserError(`The parent has no role ${role}. Set \`role\` to one of: ${names}.`)
  } catch (error) {
    return [asProblem(error, 'database')]
  }
}

async function quotaProblems(api: NeonApi, { owner }: ProjectAnswer): Promise<SetupProblem[]> {
  const limit = owner?.branches_limit
  if (limit === undefined || limit <= 0) return []
  const branches = await allBranches(api)
  if (branches.length < limit - 1) return []
  const ours = branches.filter(({ name }) => api.isOurs(name)).length
  return [
    {
      about: 'quota',
      isWarning: branches.length < limit,
      problem: `${branches.length} of ${limit} branches are used; ${ours} are ours by name.`,
      remedy: 'Delete branches that nobody needs, or shorten `ttl`, so that the next pull request still gets one.',
    },
  ]
}

/** How many branches the plan has, where the key may see it. */
export async function branchLimit(api: NeonApi): Promise<number | undefined> {
  try {
    return (await readProject(api)).owner?.branches_limit
  } catch (error) {
    if (error instanceof UpstreamError) return undefined
    throw error
  }
}
