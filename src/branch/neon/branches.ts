/** Branches as the service has them: reading, and moving the expiry. Making and deleting are stories of their own. */
import { UserError } from '../../ground/errors.ts'
import { possibleParents } from '../parent-name.ts'
import type { Branch } from '../provider.ts'
import { ownerIn, parentIn } from './annotations.ts'
import type { NeonApi } from './api.ts'
import { type AnnotatedBranch, findByName, isReady, listBranches } from './branch-calls.ts'
import { refuseLongLife, secondsOf } from './create-branch.ts'
import { branchPath } from './paths.ts'
import { type BranchAnswer, branchCreatedSchema } from './schemas.ts'

export async function findBranch(api: NeonApi, name: string): Promise<Branch | undefined> {
  const found = await findByName(api, name)
  return found && asBranch(api, found)
}

export async function allBranches(api: NeonApi): Promise<readonly Branch[]> {
  return (await listBranches(api)).map((found) => asBranch(api, found))
}

/** By name, then by id; without either, the default one, whatever it is called. */
export async function parentBranch(api: NeonApi, wanted: string | undefined): Promise<Branch> {
  const branches = await allBranches(api)
  const found =
    wanted === undefined
      ? branches.find(({ isDefault }) => isDefault)
      : (branches.find(({ name }) => name === wanted) ?? branches.find(({ id }) => id === wanted))
  if (found !== undefined) return found
  const names = possibleParents(branches)
  const shown = names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ')
  throw new UserError(
    wanted === undefined
      ? `The project ${api.inputs.project} has no default branch. Name the parent in \`parent-branch\`.`
      : `The project ${api.inputs.project} has no branch ${wanted}. Set \`parent-branch\` to one of: ${shown || 'none'}.`,
  )
}

export async function extendBranch(api: NeonApi, branch: Branch, expiresAt: Date): Promise<Branch> {
  const seconds = Math.floor((expiresAt.getTime() - api.clock.now().getTime()) / 1000)
  refuseLongLife(seconds)
  const { branch: changed } = await api.http.request({
    method: 'PATCH',
    path: branchPath(api.inputs.project, branch.id),
    body: { branch: { expires_at: secondsOf(expiresAt) } },
    operation: 'extend branch',
    resource: branch.name,
    // The moment is the same, however often it is sent.
    idempotent: true,
    schema: branchCreatedSchema,
  })
  const off = Math.abs((changed.expires_at?.getTime() ?? Number.NaN) - expiresAt.getTime())
  if (off > 1000 || Number.isNaN(off)) {
    throw new UserError(
      `Neon has not given ${branch.name} the expiry that was asked for: it ${changed.expires_at ? `ends at ${changed.expires_at.toISOString()}` : 'would live for ever'}. Delete it, and run the job again.`,
    )
  }
  return { ...branch, expiresAt: changed.expires_at }
}

export function asBranch(api: NeonApi, { branch, annotation }: AnnotatedBranch): Branch {
  const { apiUrl, project } = api.inputs
  return {
    name: branch.name,
    id: branch.id,
    uid: branch.id,
    parentId: branch.parent_id ?? parentIn(annotation),
    isDefault: branch.default ?? false,
    isProtected: branch.protected ?? false,
    isArchived: branch.current_state === 'archived',
    ready: isReady(branch),
    createdAt: branch.created_at,
    forkedAt: branch.last_reset_at ?? branch.parent_timestamp ?? branch.created_at,
    expiresAt: branch.expires_at,
    logicalSize: branch.logical_size,
    rows: rowsOf(branch),
    maskedColumns: rowsOf(branch) === 'masked' ? maskedColumns(api) : undefined,
    consoleUrl: `${new URL(apiUrl).origin}/app/projects/${project}/branches/${branch.id}`,
    owner: ownerIn(annotation),
  }
}

function maskedColumns({ inputs: { maskingRules, database } }: NeonApi): Branch['maskedColumns'] {
  return maskingRules
    ?.filter((rule) => rule.database_name === database)
    .map((rule) => ({ table: `${rule.schema_name}.${rule.table_name}`, column: rule.column_name }))
}

/** Undefined: those of the parent, as they are. */
function rowsOf({ init_source: source, restricted_actions: restricted }: BranchAnswer): Branch['rows'] {
  if (source !== undefined && source !== 'parent-data') return 'none'
  return restricted.some(({ reason }) => /anonymized/i.test(reason ?? '')) ? 'masked' : undefined
}
