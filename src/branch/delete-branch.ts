/**
 * The only way to delete a branch. A branch is refused when it is the default, protected, the parent of another, when its name is
 * not one that our template makes, or when it is another's by its own record: better a branch too many than one too few.
 */
import { UserError } from '../ground/errors.ts'
import { isOurs } from './branch-name.ts'
import type { Branch, BranchProvider } from './provider.ts'

export type Deletion = {
  readonly provider: BranchProvider
  readonly branch: Branch
  /** The `branch-name` template. */
  readonly template: string
  /** Rejects when the branch is another's: the names of two repositories' branches in one project may be the same. */
  readonly assertOurs: (branch: Branch) => Promise<void>
  /** Told when nothing speaks against it any more, just before. */
  readonly announce?: (() => Promise<void>) | undefined
}

/** Deletes the branch and returns when its name is free. UserError when it must not be deleted. */
export async function deleteBranch({ provider, branch, template, assertOurs, announce }: Deletion): Promise<void> {
  await assertDeletable({ provider, branch, template })
  await assertOurs(branch)
  await announce?.()
  await provider.deleteBranch(branch)
}

export async function assertDeletable({
  provider,
  branch,
  template,
}: Pick<Deletion, 'provider' | 'branch' | 'template'>): Promise<void> {
  const reason = reasonToKeep(branch, template) ?? childrenOf(branch, await provider.listBranches())
  if (reason !== undefined) {
    throw new UserError(
      `The branch ${branch.name} must not be deleted: ${reason}. Set \`branch-name\` to another name, with {number} in it.`,
    )
  }
}

function reasonToKeep(branch: Branch, template: string): string | undefined {
  if (branch.isDefault) return "it is the project's default branch"
  if (branch.isProtected) return 'it is protected'
  if (branch.parentId === undefined) return 'it is a root branch, not a copy of another'
  if (!isOurs(branch.name, template)) return `its name is not one that \`branch-name\` "${template}" makes for a run`
  return undefined
}

function childrenOf(branch: Branch, branches: readonly Branch[]): string | undefined {
  const children = branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name)
  return children.length === 0 ? undefined : `it is the parent of ${children.join(', ')}`
}
