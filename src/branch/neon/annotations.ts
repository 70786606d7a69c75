/**
 * The mark by which a branch says whom it was made for. Neon takes it in the create call only, and nobody can change it afterwards: the
 * code of a pull request may write anything into its database, but not this. Keys of our own, and those that Neon's console shows.
 */
import type { BranchOwner } from '../provider.ts'
import type { OwnerMark } from './api.ts'
import type { Annotation } from './schemas.ts'

const keys = {
  repository: 'database-branch-repository',
  prNumber: 'database-branch-pull-request',
  run: 'database-branch-run',
  nonce: 'database-branch-nonce',
  parent: 'database-branch-parent',
} as const

export type NewAnnotation = OwnerMark & { readonly nonce: string; readonly parentId: string }

export function annotationOf({ repository, prNumber, run, nonce, parentId }: NewAnnotation): Record<string, string> {
  const number = prNumber === undefined ? undefined : String(prNumber)
  const entries = {
    [keys.repository]: repository,
    [keys.prNumber]: number,
    [keys.run]: run,
    [keys.nonce]: nonce,
    [keys.parent]: parentId,
    'github-commit-repo': repository,
    'github-pr-number': number,
  }
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

export function ownerIn(annotation: Annotation): BranchOwner | undefined {
  const repository = text(annotation, keys.repository)
  if (repository === undefined) return undefined
  const number = Number(text(annotation, keys.prNumber))
  return { repository, prNumber: Number.isInteger(number) && number > 0 ? number : undefined }
}

/** A schema-only branch is a root to Neon, though it was made from another. */
export function parentIn(annotation: Annotation): string | undefined {
  return text(annotation, keys.parent)
}

export function hasNonce(annotation: Annotation, nonce: string): boolean {
  return text(annotation, keys.nonce) === nonce
}

function text(annotation: Annotation, key: string): string | undefined {
  const value = annotation[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}
