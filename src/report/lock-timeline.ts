/**
 * When which statement ran, and for how long others would have been kept from what: the lanes of a picture, whoever draws it. Only
 * of a measurement statement by statement, in which one begins when the one before has ended. Pure.
 */
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { relationName } from '../migration/evidence/relation-name.ts'
import { blocksWrites, describeBlocked } from '../migration/lock-modes.ts'

export type Span = {
  readonly label: string
  /** Milliseconds since the first statement began. */
  readonly from: number
  readonly to: number
}

export type Lane = { readonly title: string; readonly spans: readonly Span[] }

export type Timeline = {
  readonly milliseconds: number
  readonly statements: Lane
  /** One a table, the one that was blocked first on top. */
  readonly blocked: readonly Lane[]
}

/** Locks that are shorter keep nobody waiting who would notice. */
const noticeable = 100
const mostStatements = 12
const mostTables = 8

/** Undefined where nobody would have waited long, and where it is not known when. */
export function timelineOf({ method, statements }: MigrationEvidence): Timeline | undefined {
  if (method !== 'exact') return undefined
  let at = 0
  const placed = statements.map((statement) => {
    const from = at
    at += statement.milliseconds
    return { statement, from, to: at }
  })
  const locked = placed.flatMap(({ statement, from }) =>
    statement.locks
      .filter(({ relation, mode, heldMilliseconds }) => {
        return relation.table === undefined && blocksWrites(mode) && heldMilliseconds >= noticeable
      })
      .map(({ relation, mode, heldMilliseconds }) => ({
        table: relationName(relation),
        label: describeBlocked(mode),
        from,
        to: from + heldMilliseconds,
      })),
  )
  if (locked.length === 0) return undefined
  const tables = [...new Set(locked.map(({ table }) => table))].slice(0, mostTables)
  const longest = [...placed].sort((a, b) => b.statement.milliseconds - a.statement.milliseconds)
  const shown = new Set(longest.slice(0, mostStatements))
  return {
    milliseconds: Math.max(at, ...locked.map(({ to }) => to)),
    statements: {
      title: 'Statements',
      spans: placed
        .filter((one) => shown.has(one))
        .map(({ statement, from, to }) => ({ label: statement.text, from, to })),
    },
    blocked: tables.map((table) => ({
      title: table,
      spans: locked.filter((lock) => lock.table === table).map(({ label, from, to }) => ({ label, from, to })),
    })),
  }
}
