/** What of the migrations was promoted before, by the database's own record; and what of that record speaks against going on. Pure. */
import type { Step } from '../migration/book.ts'
import type { PromotionEntry } from './promotions.ts'

export type SortedSteps<S extends Step> = {
  readonly toRun: readonly S[]
  readonly promoted: readonly { readonly step: S; readonly entry: PromotionEntry }[]
  /** Clauses without a full stop. */
  readonly reasons: readonly string[]
}

/** A command is the same one again only for the same commit of the same pull request: its files may say something else now. */
export function sortPromoted<S extends Step>(
  steps: readonly S[],
  entries: readonly PromotionEntry[],
  run: { readonly prNumber: number | undefined; readonly sha: string },
): SortedSteps<S> {
  const toRun: S[] = []
  const promoted: { step: S; entry: PromotionEntry }[] = []
  const reasons: string[] = []
  for (const step of steps) {
    const begun = entries.find(({ name, endedAt }) => name === step.name && endedAt === null)
    const same = entries.findLast((entry) => entry.endedAt !== null && isSame(step, entry, run))
    const other = entries.findLast(({ name, checksum }) => name === step.name && checksum !== (step.checksum ?? null))
    const former = entries.findLast((entry) => wasNamed(step, entry, steps))
    if (begun !== undefined) reasons.push(cutOff(begun))
    else if (same !== undefined) promoted.push({ step, entry: same })
    else if (step.checksum !== undefined && other !== undefined) {
      reasons.push(`\`${step.name}\` was promoted with another text (${inWords(other)})`)
    } else if (former !== undefined) {
      reasons.push(`\`${step.name}\` was promoted as \`${former.name}\` (${inWords(former)})`)
    } else toRun.push(step)
  }
  return { toRun, promoted, reasons }
}

/** `#41 at commit 1a2b3c4, 2026-11-22T12:00:00Z` */
export function inWords({ prNumber, sha, startedAt }: PromotionEntry): string {
  return `${prNumber === null ? 'no pull request' : `#${prNumber}`} at commit ${sha.slice(0, 7)}, ${startedAt}`
}

function isSame(
  step: Step,
  { name, checksum, prNumber, sha }: PromotionEntry,
  run: { readonly prNumber: number | undefined; readonly sha: string },
): boolean {
  if (name !== step.name || checksum !== (step.checksum ?? null)) return false
  return step.checksum !== undefined || (prNumber === (run.prNumber ?? null) && sha === run.sha)
}

/** The same text under a name that is gone. Two files that say the same are two. */
function wasNamed(step: Step, { name, checksum }: PromotionEntry, steps: readonly Step[]): boolean {
  return checksum !== null && checksum === step.checksum && !steps.some((other) => other.name === name)
}

function cutOff(entry: PromotionEntry): string {
  const table = 'database_branch_promotions.promotions'
  return (
    `\`${entry.name}\` was begun (${inWords(entry)}) and is running, or was cut off: look what of it holds; then ` +
    `\`update ${table} set ended_at = now() where id = ${entry.id}\` when all of it does, \`delete from ${table} where id = ${entry.id}\` when nothing does`
  )
}
