/** A branch that an earlier job or run has made, and its parent. */
import { UserError } from '../ground/errors.ts'
import type { Branch, BranchProvider } from './provider.ts'

export type ExistingBranch = {
  readonly branch: Branch
  readonly parent: Branch
}

/** UserError when there is none, or when it is no copy of another: production is never handed out. */
export async function findExisting(provider: BranchProvider, name: string): Promise<ExistingBranch> {
  const branch = await provider.findBranch(name)
  if (branch === undefined) {
    throw new UserError(
      `There is no branch ${name}: it has expired, was deleted, or was never made. ` +
        'Let this job need the one that makes it, or give the branch a longer `ttl`.',
    )
  }
  const parent = (await provider.listBranches()).find(({ id }) => id === branch.parentId)
  if (branch.isDefault || branch.isProtected || parent === undefined) {
    throw new UserError(
      `The branch ${name} is not a pull request's copy of another branch, so it is not handed out. Set \`branch-name\` to another name.`,
    )
  }
  const overexposure = await provider.overexposure?.(branch)
  if (overexposure !== undefined) {
    throw new UserError(
      `The branch ${name} is not handed out: ${overexposure}. Give the job that makes it the same inputs, and let it make the branch anew.`,
    )
  }
  return { branch, parent }
}
