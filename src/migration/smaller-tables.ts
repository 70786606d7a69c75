/**
 * Tables that the change worked on, and of which the branch holds less than its parent: there was no copy of the rows, or
 * `prepare-sql` took some away. How long their locks last on production, and what its rows would have refused, nobody has seen. Pure.
 */
import { z } from 'zod'
import { count, figure } from '../ground/figures.ts'
import { groupBy } from '../schema/group-by.ts'
import type { MigrationEvidence, Relation, Scale } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'

export const smallerTableSchema = z.object({
  /** `schema.name` */
  table: z.string(),
  /** Estimates of the planner: on the branch before the change, and on the parent; absent where nobody knows. */
  rows: z.number().optional(),
  parentRows: z.number().optional(),
})
export type SmallerTable = z.infer<typeof smallerTableSchema>

/** A table as the parent has it. */
export type ParentTable = { readonly table: string; readonly rows?: number | undefined; readonly bytes: number }

export type Smaller = {
  readonly evidence: MigrationEvidence
  /** What the branch began with, where it was no copy. */
  readonly rows?: 'none' | 'masked' | undefined
  /** Tables that `prepare-sql` took rows from: `schema.name`. */
  readonly thinned: readonly string[]
  /** Undefined where the parent could not be asked. */
  readonly parent: readonly ParentTable[] | undefined
}

/** Tables of which something was written anew or read from end to end, or rows were changed: the more they hold, the more it is. */
export function workedOn({ whole, statements }: MigrationEvidence): readonly string[] {
  const effects = [whole, ...statements].flatMap(({ files, scans, rows }) => [...files, ...scans, ...rows])
  const worked = statements.flatMap(({ work, locks }) => (work.length === 0 ? [] : locks))
  return [...new Set([...effects, ...worked].map(({ relation }) => relationName(relation)))]
}

/** Of those that the change worked on. */
export function smallerTables({ evidence, rows, thinned, parent }: Smaller): readonly SmallerTable[] {
  const worked = new Set(workedOn(evidence))
  const onParent = new Map(parent?.map((one) => [one.table, one]))
  return evidence.scale
    .filter(({ relation }) => hasRows(relation) && worked.has(relationName(relation)))
    .flatMap((scale): SmallerTable[] => {
      const table = relationName(scale.relation)
      const there = onParent.get(table)
      if (!isSmaller({ scale, there, isAsked: parent !== undefined, isEmpty: rows === 'none', thinned })) return []
      // The planner's estimate is older than what `prepare-sql` has done.
      const here = rows === 'none' ? 0 : thinned.includes(table) ? undefined : scale.rows
      return [
        {
          table,
          ...(here !== undefined && { rows: here }),
          ...(there?.rows !== undefined && { parentRows: there.rows }),
        },
      ]
    })
}

/** With the parent's sizes in place of the branch's: a table that is small here only is not small. */
export function withParentSizes(
  evidence: MigrationEvidence,
  smaller: readonly SmallerTable[],
  parent: readonly ParentTable[] = [],
): MigrationEvidence {
  const names = new Set(smaller.map(({ table }) => table))
  const onParent = new Map(parent.filter(({ table }) => names.has(table)).map((one) => [one.table, one]))
  const scale = evidence.scale.map((entry): Scale => {
    const there = onParent.get(relationName(entry.relation))
    if (there === undefined) return entry
    const { rows: _, ...rest } = entry
    return { ...rest, bytes: there.bytes, ...(there.rows !== undefined && { rows: there.rows }) }
  })
  return { ...evidence, scale }
}

/** "measured without the rows of `shop.orders` (about 1,200,000 on `main`)": one phrase for tables without rows, one for the others. */
export function smallerInWords(smaller: readonly SmallerTable[], parent: string): readonly string[] {
  return [...groupBy(smaller, ({ rows }) => rows === 0)].map(([isEmpty, tables]) => {
    const [first, ...others] = tables
    const rest = others.length === 0 ? '' : ` and ${count(others.length, 'other table')}`
    const whose = `\`${first?.table}\`${figuresOf(first, parent)}${rest}`
    return isEmpty ? `measured without the rows of ${whose}` : `measured with less in ${whose} than \`${parent}\` has`
  })
}

function figuresOf({ rows, parentRows }: Partial<SmallerTable> = {}, parent: string): string {
  if (parentRows === undefined || rows === undefined) return ''
  return rows === 0
    ? ` (about ${count(parentRows, 'row')} on \`${parent}\`)`
    : ` (about ${figure(rows)} of ${count(parentRows, 'row')})`
}

/** Less than this is not worth the words where it is not all. */
const fewBytes = 1_000_000

function isSmaller({
  scale,
  there,
  isAsked,
  isEmpty,
  thinned,
}: {
  readonly scale: Scale
  readonly there: ParentTable | undefined
  readonly isAsked: boolean
  readonly isEmpty: boolean
  readonly thinned: readonly string[]
}): boolean {
  if (thinned.includes(relationName(scale.relation))) return true
  // An empty table has pages of indexes; one that the parent lacks, or that is as empty there, is what it is.
  if (isEmpty) return !isAsked || (there !== undefined && (there.bytes > scale.bytes || (there.rows ?? 0) > 0))
  return there !== undefined && there.bytes >= fewBytes && scale.bytes < there.bytes / 2
}

function hasRows({ kind }: Relation): boolean {
  return kind === 'table' || kind === 'materialized view'
}
