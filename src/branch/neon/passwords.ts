/**
 * Logins. A child begins with its parent's roles and their passwords, so the URL of a branch and the host of production would be access
 * to production. The role's password is therefore reset once, on the branch, when it is made; whoever comes later fetches it, since
 * another reset would shut out jobs that run beside it. https://neon.com/docs/guides/protected-branches
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import type { NeonApi } from './api.ts'
import { isNotFound } from './http.ts'
import { waitForOperations } from './operations.ts'
import { branchPath } from './paths.ts'
import { databaseListSchema, passwordResetSchema, passwordSchema } from './schemas.ts'

/** The role that is logged in as: the one that was named, else the owner of the database. */
export async function roleOn(api: NeonApi, branchId: string): Promise<string> {
  const { database, role } = api.inputs
  if (role !== undefined) return role
  const databases = await listDatabases(api, branchId)
  const found = databases.find(({ name }) => name === database)
  if (found !== undefined) return found.owner_name
  const names = databases.map(({ name }) => name).join(', ') || 'none'
  throw new UserError(`The branch has no database ${database}. Set \`database\` to one of: ${names}.`)
}

export async function listDatabases({ http, inputs }: NeonApi, branchId: string) {
  const path = branchPath(inputs.project, branchId, 'databases')
  const what = { operation: 'list databases', resource: branchId }
  return (await http.request({ ...what, method: 'GET', path, schema: databaseListSchema })).databases
}

/** Gives the branch's role a password of its own, and returns it once it works. */
export async function renewPassword(
  api: NeonApi,
  { branchId, parentId, role }: { readonly branchId: string; readonly parentId: string; readonly role: string },
): Promise<string> {
  const before = await storedPassword(api, parentId, role)
  const what = { operation: 'reset the password', resource: `${role} on ${branchId}` }
  const { role: answer, operations } = await api.http.request({
    ...what,
    method: 'POST',
    path: branchPath(api.inputs.project, branchId, 'roles', role, 'reset_password'),
    // Who has it twice has the second one.
    idempotent: true,
    schema: passwordResetSchema,
  })
  if (answer.password !== undefined) api.log.mask(answer.password)
  await waitForOperations(api, operations, what)
  const password = answer.password ?? (await revealPassword(api, branchId, role))
  if (password === before) {
    throw new UserError(
      `Neon has left the password of ${role} on the new branch as it is on its parent: with it, the pull request could log in to the parent. ` +
        'Nothing was handed out. Run the job again; if it stays so, report it to Neon.',
    )
  }
  return password
}

/** UserError for a branch that still has its parent's: the run that made it ended before it could be reset. */
export async function ownPassword(
  api: NeonApi,
  { branchId, parentId, role }: { readonly branchId: string; readonly parentId: string; readonly role: string },
): Promise<string> {
  const [password, parents] = await Promise.all([
    revealPassword(api, branchId, role),
    storedPassword(api, parentId, role),
  ])
  if (password !== parents) return password
  throw new UserError(
    `On the branch ${branchId}, ${role} still has the password that it has on its parent: the run that made the branch ended early. ` +
      'Nothing was handed out. Run the job that makes it again, with `if-exists` at recreate.',
  )
}

export async function revealPassword({ http, inputs, log }: NeonApi, branchId: string, role: string): Promise<string> {
  const { password } = await http.request({
    method: 'GET',
    path: branchPath(inputs.project, branchId, 'roles', role, 'reveal_password'),
    operation: 'fetch the password',
    resource: `${role} on ${branchId}`,
    schema: passwordSchema,
  })
  log.mask(password)
  return password
}

/** Undefined where there is none to compare with: no such role or branch, or a project that stores none. */
async function storedPassword(api: NeonApi, branchId: string, role: string): Promise<string | undefined> {
  try {
    return await revealPassword(api, branchId, role)
  } catch (error) {
    if (isNotFound(error) || (error instanceof UpstreamError && error.failure.status === 412)) return undefined
    throw error
  }
}
