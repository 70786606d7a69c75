/**
 * The migrations taken back, and made once more: whether the way back runs, whether the schema and the values of the fork are
 * there again, what is lost on it, and what it locks. Judged by what was measured. Pure.
 */
import { z } from 'zod'
import type { SchemaChange, SchemaDiff } from '../schema/schema-diff.ts'
import { ownSchema, promotionSchema } from '../schema/selection.ts'
import type { ColumnDigests } from './column-digests.ts'
import { type MigrationEvidence, sameRelation } from './evidence/evidence.ts'
import { longestBlock } from './evidence/longest-block.ts'
import { relationName } from './evidence/relation-name.ts'
import type { Books } from './evidence/without-books.ts'
import { lockModes } from './lock-modes.ts'
import type { MigrationFailure, MigrationRun } from './migration-run.ts'

export type Rollback = {
  /** Both directions ran, the fork came back with all that was compared, and so did the change. */
  readonly isClean: boolean
  readonly failure?:
    | { readonly direction: 'back' | 'again'; readonly name: string; readonly failure: MigrationFailure }
    | undefined
  /** What the way back took. */
  readonly milliseconds: number
  /** Changes of the schema that stay after the way back, against the fork; one line each, names in backticks. */
  readonly stays: readonly string[]
  /** Tables, `schema.name`, whose columns stand in another order: nothing puts a column that comes back in its old place. */
  readonly reordered: readonly string[]
  /** Values that were there at the fork, and are not there after the way back. */
  readonly lost: readonly LostValues[]
  /** What the way back drops or deletes by itself: all that is written there after the change goes with it. One line each. */
  readonly destroys: readonly string[]
  /** What is otherwise after the second way there than after the first; one line each. */
  readonly again: readonly string[]
  /** The longest lock of the way back that kept writers out of a table which had been there. */
  readonly lock?: RollbackLock | undefined
  /** Tables that the change touches, whose values were not compared. */
  readonly unread: readonly string[]
}

export const lostValuesSchema = z.object({
  table: z.string().describe('`schema.name`'),
  before: z.number().describe('Rows at the fork.'),
  after: z.number().describe('Rows after the way back.'),
  columns: z.array(z.string()).describe('Columns whose values are not those of the fork, where the rows are as many.'),
})
export type LostValues = z.infer<typeof lostValuesSchema>

export const rollbackLockSchema = z.object({
  relation: z.string(),
  mode: z.enum(lockModes),
  milliseconds: z.number(),
})
export type RollbackLock = z.infer<typeof rollbackLockSchema>

export type WayBackRun = {
  readonly back: { readonly runs: readonly MigrationRun[]; readonly evidence: MigrationEvidence | undefined }
  /** Undefined when the way back failed. */
  readonly again: readonly MigrationRun[] | undefined
  readonly schema: {
    /** From the fork to the migrated branch. */
    readonly there: SchemaDiff
    /** From the migrated branch to after the way back. */
    readonly back: SchemaDiff
    /** From the fork to after the way back. */
    readonly whole: SchemaDiff
    /** From the migrated branch to the one that was migrated again. */
    readonly again?: SchemaDiff | undefined
  }
  /** Undefined where nobody knows what the fork held. */
  readonly before: ColumnDigests | undefined
  readonly after: ColumnDigests
  /** What the migrations themselves did. */
  readonly evidence: MigrationEvidence | undefined
  /** The tables in which migration tools keep their history. */
  readonly books: Books
}

export function judgeRollback(run: WayBackRun): Rollback {
  const { back, again = [], schema } = run
  const failure = failureOf(back.runs, 'back') ?? failureOf(again, 'again')
  const isOrder = ({ code }: SchemaChange) => code === 'table.reordered'
  const stays = summariesOf(schema.whole, (change) => !isOrder(change))
  const lost = lostBetween(run)
  const anew = schema.again ? summariesOf(schema.again, () => true) : []
  const unread = unreadOf(run)
  const lock = lockOf(back.evidence)
  return {
    isClean: failure === undefined && stays.length + lost.length + anew.length === 0,
    ...(failure && { failure }),
    milliseconds: back.runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    stays,
    reordered: schema.whole.changes.filter(isOrder).map(({ object }) => `${object.schema}.${object.name}`),
    lost,
    destroys: summariesOf(schema.back, ({ weight }) => weight === 'destructive'),
    again: anew,
    ...(lock && { lock }),
    unread,
  }
}

function summariesOf({ changes }: SchemaDiff, isWanted: (change: SchemaChange) => boolean): readonly string[] {
  return changes.filter(isWanted).map(({ summary }) => summary)
}

/** Whether whoever works on the branch afterwards finds it as the migrations had left it. */
export function isAsBefore({ isClean, unread }: Rollback): boolean {
  return isClean && unread.length === 0
}

function failureOf(runs: readonly MigrationRun[], direction: 'back' | 'again'): Rollback['failure'] {
  const failed = runs.find(({ status }) => status === 'failed')
  return failed && { direction, name: failed.name, failure: failed.failure ?? { message: 'It failed.' } }
}

/** A table or a column that is gone altogether, the schema tells. */
function lostBetween({ before, after, books }: WayBackRun): readonly LostValues[] {
  return [...(before ?? [])].flatMap(([table, then]) => {
    if (isKept(table, books)) return []
    const now = after.get(table)
    if (now === undefined) return []
    // With other rows, every column holds something else.
    if (then.rows !== now.rows) return [{ table, before: then.rows, after: now.rows, columns: [] }]
    const columns = [...then.columns].flatMap(([column, values]) =>
      now.columns.has(column) && now.columns.get(column) !== values ? column : [],
    )
    return columns.length === 0 ? [] : [{ table, before: then.rows, after: now.rows, columns }]
  })
}

/** Touched by either direction, there at the fork, and not compared. */
function unreadOf({ before, after, schema, evidence, back, books }: WayBackRun): readonly string[] {
  const effects = [evidence, back.evidence].flatMap((one) => (one ? [one.whole] : []))
  const fresh = [...(evidence?.whole.created ?? []), ...(back.evidence?.whole.created ?? [])]
  const written = effects
    .flatMap(({ rows, files }) => [...rows, ...files])
    .map(({ relation }) => relation)
    .filter((relation) => relation.kind === 'table' && !fresh.some((one) => sameRelation(one, relation)))
    .map(relationName)
  // What loses a column loses values, whoever measured it or not.
  const changed = schema.there.changes
    .filter(({ weight }) => weight === 'destructive')
    .map(({ object: { kind, schema: space, table, name } }) => `${space}.${table ?? (kind === 'table' ? name : '')}`)
    .filter((table) => !table.endsWith('.'))
  const isNew = (table: string) =>
    schema.there.changes.some(
      ({ verb, object }) => verb === 'added' && object.kind === 'table' && `${object.schema}.${object.name}` === table,
    )
  return [...new Set([...written, ...changed])].filter(
    (table) => !isNew(table) && !isKept(table, books) && !(before?.has(table) && after.has(table)),
  )
}

/** Ours, or a tool's: written each time. */
function isKept(table: string, books: Books): boolean {
  const isOwn = [ownSchema, promotionSchema].some((schema) => table.startsWith(`${schema}.`))
  return isOwn || books.some(({ schema, tables }) => tables.some((name) => `${schema}.${name}` === table))
}

function lockOf(evidence: MigrationEvidence | undefined): RollbackLock | undefined {
  const lock = evidence && longestBlock(evidence)
  return lock && { relation: relationName(lock.relation), mode: lock.mode, milliseconds: lock.heldMilliseconds }
}
