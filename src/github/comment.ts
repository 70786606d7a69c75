/**
 * One comment per report key, kept up to date for the life of the pull request. Only comments that carry our marker and were
 * written by us count; a newer run's report is never overwritten, and when two jobs create one at the same moment,
 * the oldest stays.
 */
import { createHash } from 'node:crypto'
import { UpstreamError } from '../ground/errors.ts'
import type { CommentApi, IssueComment } from './api.ts'
import { type CommentMarker, compareRuns, readMarker, withoutMarker, writeMarker } from './comment-marker.ts'
import { rateLimited } from './request-retry.ts'

export type StickyComment = {
  readonly prNumber: number
  readonly key: string
  readonly runId: number
  readonly runAttempt: number
  readonly sha: string
  /** The text, given what our comment says now. */
  readonly write: (previous: string | undefined) => string
  /** False: bring an existing comment up to date, but do not begin one. */
  readonly create: boolean
}

export type CommentResult =
  | { readonly outcome: 'created' | 'updated' | 'unchanged' | 'superseded' | 'absent' }
  | { readonly outcome: 'forbidden'; readonly reason: string }

/** Throws UpstreamError when GitHub fails for another reason than permission. */
export async function upsertComment(api: CommentApi, comment: StickyComment): Promise<CommentResult> {
  try {
    return await upsert(api, comment)
  } catch (error) {
    if (!hasStatus(error, 401, 403) || error.failure.code === rateLimited) throw error
    return { outcome: 'forbidden', reason: error.failure.message }
  }
}

type OwnComment = IssueComment & { readonly marker: CommentMarker }

async function upsert(api: CommentApi, comment: StickyComment): Promise<CommentResult> {
  const existing = await findOwn(api, comment)
  if (existing.length > 0) return (await settle(api, comment, existing)) ?? createAndSettle(api, comment)
  return comment.create ? createAndSettle(api, comment) : { outcome: 'absent' }
}

async function createAndSettle(api: CommentApi, comment: StickyComment): Promise<CommentResult> {
  const created = await api.createComment(comment.prNumber, compose(comment, undefined).body)
  const own = await findOwn(api, { ...comment, author: created.author })
  if (own.length > 1) {
    const settled = await settle(api, comment, own)
    if (settled?.outcome === 'superseded') {
      await remove(api, created)
      return settled
    }
  }
  return { outcome: 'created' }
}

/** Writes into the oldest and removes the others; undefined when the oldest was deleted under our hands. */
async function settle(
  api: CommentApi,
  comment: StickyComment,
  existing: readonly OwnComment[],
): Promise<CommentResult | undefined> {
  const [oldest, ...duplicates] = existing
  if (!oldest) return undefined
  const next = compose(comment, withoutMarker(oldest.body))
  if (existing.some(({ marker }) => compareRuns(marker, next.marker) > 0)) return { outcome: 'superseded' }
  const isSame = oldest.marker.hash === next.marker.hash
  if (!isSame) {
    try {
      await api.updateComment(oldest.id, next.body)
    } catch (error) {
      if (hasStatus(error, 404)) return undefined
      throw error
    }
  }
  for (const duplicate of duplicates) await remove(api, duplicate)
  return { outcome: isSame ? 'unchanged' : 'updated' }
}

async function findOwn(
  api: CommentApi,
  { prNumber, key, author }: { readonly prNumber: number; readonly key: string; readonly author?: string },
): Promise<OwnComment[]> {
  const marked = (await api.comments(prNumber)).flatMap((comment): OwnComment[] => {
    const marker = readMarker(comment.body)
    return marker?.key === key ? [{ ...comment, marker }] : []
  })
  if (marked.length === 0) return []
  const self = author ?? (await api.viewer())
  return marked.filter((comment) => comment.author === self)
}

function compose({ write, key, runId, runAttempt, sha }: StickyComment, previous: string | undefined) {
  const text = write(previous).trimEnd()
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const marker: CommentMarker = { key, runId, runAttempt, sha, hash }
  return { marker, body: `${text}\n\n${writeMarker(marker)}` }
}

async function remove(api: CommentApi, { id }: IssueComment): Promise<void> {
  try {
    await api.deleteComment(id)
  } catch (error) {
    if (!hasStatus(error, 404)) throw error
  }
}

function hasStatus(error: unknown, ...statuses: readonly number[]): error is UpstreamError {
  return error instanceof UpstreamError && statuses.includes(error.failure.status ?? 0)
}
