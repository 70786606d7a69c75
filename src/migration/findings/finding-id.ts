/**
 * By what a finding is accepted on a pull request: what it says, and the very statements that did it. Where one of them is written
 * otherwise, it is another finding, and nobody has accepted that.
 */
import { createHash } from 'node:crypto'
import type { StatementEvidence } from '../evidence/evidence.ts'

const length = 7

/** As long as a commit is shown: `3f9a1c2`. */
export function findingId(code: string, subject: string, by: readonly StatementEvidence[]): string {
  return hash([code, subject, ...by.map(({ digest, text }) => digest ?? text)])
}

/** Of several that are told as one. */
export function idOfAll(ids: readonly string[]): string {
  return hash(ids)
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length)
}
