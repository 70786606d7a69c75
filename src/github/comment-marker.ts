/**
 * The hidden last line by which a comment of ours is found again, and by which an older run knows that it is late.
 */

export type CommentMarker = {
  readonly key: string
  readonly runId: number
  readonly runAttempt: number
  readonly sha: string
  /** Of the body above the marker: an unchanged report is not written again. */
  readonly hash: string
}

export function writeMarker({ key, runId, runAttempt, sha, hash }: CommentMarker): string {
  return `<!-- database-branch:v1 key=${encode(key)} run=${runId}.${runAttempt} sha=${encode(sha)} hash=${hash} -->`
}

/** The marker at the very end of a comment: one further up is text that somebody made look like ours. */
export function readMarker(body: string): CommentMarker | undefined {
  const match = pattern.exec(body)
  if (!match) return undefined
  const [, key = '', runId, runAttempt, sha = '', hash = ''] = match
  return { key: decode(key), runId: Number(runId), runAttempt: Number(runAttempt), sha: decode(sha), hash }
}

export function withoutMarker(body: string): string {
  return body.replace(pattern, '').trimEnd()
}

/** Positive when `a` is of a later run than `b`. Run ids grow with time; a re-run keeps the id and raises the attempt. */
export function compareRuns(a: CommentMarker, b: CommentMarker): number {
  return a.runId - b.runId || a.runAttempt - b.runAttempt
}

const pattern = /<!-- database-branch:v1 key=(\S*) run=(\d+)\.(\d+) sha=(\S*) hash=([0-9a-f]*) -->\s*$/

// A comment ends at the first `-->`, and a key is the user's own text.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('--', '%2D%2D')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
