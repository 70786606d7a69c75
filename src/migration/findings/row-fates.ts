/** What became of the rows that older tables had, put into words: how many of how many, by which statement, and how it got there. Pure. */
import { count, figure, were } from '../../ground/figures.ts'
import type { MigrationEvidence, RowChange, StatementEvidence, Tally } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import type { Severity } from './severity.ts'

export type RowFate = {
  /** `shop.orders` */
  readonly table: string
  readonly tally: Tally
  /** Rows that were moved to another partition are changed, and not gone. */
  readonly deleted: number
  /** Updated, and not proven to have changed in columns of this change alone. */
  readonly overwritten: number
  readonly deeds: readonly Deed[]
}

export type Deed = {
  /** Absent for what was done at commit, or by a tool that was watched. */
  readonly statement?: StatementEvidence | undefined
  readonly deleted: number
  readonly overwritten: number
  readonly setsOlderColumns: boolean
  readonly through?: RowChange['through']
}

export function rowFates({ tallies = [], statements }: MigrationEvidence): readonly RowFate[] {
  return tallies.map((tally) => {
    const table = `${tally.schema}.${tally.name}`
    const told = statements.filter(({ failed }) => !failed).flatMap((statement) => deedOf(statement, table) ?? [])
    const moved = Math.min(tally.deleted, sumOf(told, 'moved'))
    const deleted = tally.deleted - moved
    const overwritten = Math.max(0, tally.updated - tally.backfilled) + moved
    const rest: Deed = {
      deleted: Math.max(0, deleted - sumOf(told, 'deleted')),
      overwritten: Math.max(0, overwritten - sumOf(told, 'overwritten')),
      setsOlderColumns: false,
    }
    return { table, tally, deleted, overwritten, deeds: [...told, rest] }
  })
}

/** The severity of losing rows: all of them, many, or a good part of them is more than a few. */
export function weighLoss(lost: number, { tally }: RowFate): Severity {
  const total = tally.before ?? tally.about
  if (tally.left === 0 || lost >= manyRows) return 'high'
  if (total === undefined) return lost >= someRows ? 'high' : 'medium'
  return lost >= total * goodPart ? 'high' : 'medium'
}

export const manyRows = 10_000
const someRows = 1000
export const goodPart = 1 / 10

/** "all 900 rows of `shop.settings`", "300 of about 1,200 rows of …" */
export function shareOf(amount: number, { table, tally }: RowFate): string {
  const total = tally.before ?? tally.about
  if (amount === tally.before || (tally.before === undefined && tally.left === 0)) {
    return `${amount === 1 ? 'the only row' : `all ${count(amount, 'row')}`} of \`${table}\``
  }
  if (total === undefined || total < amount) return `${count(amount, 'row')} of \`${table}\``
  const about = tally.before === undefined ? 'about ' : ''
  return `${figure(amount)} of ${about}${count(total, 'row')} of \`${table}\``
}

/** "900 rows of `shop.settings` were deleted, through …" */
export function tellDeed(deed: Deed, what: 'deleted' | 'overwritten', verb: string, { table }: RowFate): string {
  const amount = deed[what]
  return `${count(amount, 'row')} of \`${table}\` ${were(amount)} ${verb}${tellThrough(deed)}.`
}

function tellThrough({ through }: Deed): string {
  if (through === undefined) return ''
  if (typeof through === 'string') return `, through ${through}`
  return `, through the foreign key to \`${through.foreignKeyTo}\``
}

type Told = Deed & { readonly moved: number }

function deedOf(statement: StatementEvidence, table: string): Told | undefined {
  const rows = statement.rows.filter(({ relation, partitionOf = relationName(relation) }) => partitionOf === table)
  if (rows.length === 0) return undefined
  const total = (pick: (row: RowChange) => number) => rows.reduce((sum, row) => sum + pick(row), 0)
  const deleted = total((row) => row.deleted)
  // An update of the key of a partition deletes in one and inserts in another.
  const moved = statement.words[0] === 'update' && deleted === total((row) => row.inserted) ? deleted : 0
  const unproven = rows.filter(({ updated, backfilled = 0 }) => updated > backfilled)
  return {
    statement,
    deleted: deleted - moved,
    moved,
    overwritten: total(({ updated, backfilled = 0 }) => updated - backfilled) + moved,
    setsOlderColumns: moved > 0 || (unproven.length > 0 && unproven.every((row) => row.setsOlderColumns)),
    through: rows.find(({ through }) => through !== undefined)?.through,
  }
}

function sumOf(deeds: readonly Told[], what: 'deleted' | 'moved' | 'overwritten'): number {
  return deeds.reduce((sum, deed) => sum + deed[what], 0)
}
