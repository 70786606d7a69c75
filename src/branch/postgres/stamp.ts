/**
 * What makes a database ours: a comment on it, which everybody on the server may read and only its owner may write. Postgres ends no
 * database by itself, so the comment says when the next run is to do it.
 */
import { z } from 'zod'

const stampSchema = z.object({
  'database-branch': z.literal(1),
  /** The name of the branch: whoever gives the database another one means to keep it. */
  branch: z.string(),
  /** The database it was copied from. */
  parent: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})

export type BranchStamp = {
  readonly branch: string
  readonly parent: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

export function writeStamp({ branch, parent, createdAt, expiresAt }: BranchStamp): string {
  return JSON.stringify({
    'database-branch': 1,
    branch,
    parent,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  } satisfies z.input<typeof stampSchema>)
}

/** Whether a comment is one of ours, of whatever branch. */
export function isStamp(comment: string): boolean {
  return comment.startsWith('{"database-branch":1,')
}

/** Undefined for a comment of anybody else's, and for that of a branch which the database of this name is no more. */
export function readStamp(name: string, comment: string | null): BranchStamp | undefined {
  const parsed = stampSchema.safeParse(parseJson(comment ?? ''))
  if (!parsed.success || parsed.data.branch !== name) return undefined
  const { branch, parent, createdAt, expiresAt } = parsed.data
  return { branch, parent, createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Until it is finished a branch has a name with its expiry in it: `create database` takes no comment and no transaction, and whoever
 * made it may be gone before the next statement.
 */
export function unfinishedName(expiresAt: Date, nonce: string): string {
  return `database-branch-until-${Math.ceil(expiresAt.getTime() / 1000)}-${nonce}`
}

export const unfinishedNames = /^database-branch-until-\d{9,12}-[0-9a-f]{12}$/
