/** How measured rules look at the evidence, and quote it. */
import { bytes, count } from '../../ground/figures.ts'
import { isTable } from '../evidence/compare-pictures.ts'
import {
  type Effects,
  type LockEvidence,
  type MigrationEvidence,
  type Relation,
  type StatementEvidence,
  sameRelation,
} from '../evidence/evidence.ts'
import { forHowLong } from '../evidence/held-locks.ts'
import { relationName } from '../evidence/relation-name.ts'
import { describeBlocked, isStrongerLock } from '../lock-modes.ts'
import type { FindingFacts, Raised } from './finding.ts'

/** What `say` has to say about each statement. */
export function forStatements(
  { evidence }: FindingFacts,
  say: (statement: StatementEvidence, evidence: MigrationEvidence) => readonly Raised[],
): readonly Raised[] {
  return evidence?.statements.filter(({ failed }) => !failed).flatMap((statement) => say(statement, evidence)) ?? []
}

/**
 * What `say` has to say about effects that are there afterwards and belong to no statement: those of a tool that was watched
 * from outside.
 */
export function forAftermath<T extends { readonly relation: Relation }>(
  { evidence }: FindingFacts,
  pick: (effects: Effects) => readonly T[],
  say: (effect: T, evidence: MigrationEvidence) => readonly Raised[],
): readonly Raised[] {
  if (evidence === undefined) return []
  const told = evidence.statements.flatMap(pick)
  return pick(evidence.whole)
    .filter((effect) => !told.some(({ relation }) => sameRelation(relation, effect.relation)))
    .flatMap((effect) => say(effect, evidence))
}

/** The strongest lock that was seen on a relation, whoever took it. */
export function seenLock(relation: Relation, { statements }: MigrationEvidence): LockEvidence | undefined {
  return statements
    .flatMap(({ locks }) => locks)
    .filter((lock) => sameRelation(lock.relation, relation))
    .reduce<LockEvidence | undefined>((best, lock) => (isStrongerLock(lock.mode, best?.mode) ? lock : best), undefined)
}

/** A finding about a relation, at a statement. */
export function about(relation: Relation, message: string, statement?: StatementEvidence): Raised {
  const { schema, name, table = name } = relation
  return {
    subject: `${schema}.${name}`,
    table: `${schema}.${table}`,
    message,
    ...(statement?.source && { place: { file: statement.source.file, line: statement.source.line } }),
  }
}

/** "`shop.orders` (about 1,200 rows, 96 kB)" */
export function scaled(relation: Relation, { scale }: MigrationEvidence): string {
  const found = scale.find((entry) => sameRelation(entry.relation, relation))
  const figures = [found?.rows !== undefined && `about ${count(found.rows, 'row')}`, found && bytes(found.bytes)]
  const known = figures.filter(Boolean).join(', ')
  return `\`${relationName(relation)}\`${known && ` (${known})`}`
}

/** The lock that a statement has on a relation: its own, or one that its transaction took before. */
export function lockOn(
  relation: Relation,
  statement: StatementEvidence,
  { statements }: MigrationEvidence,
): LockEvidence | undefined {
  const upToHere = statements.slice(0, statements.indexOf(statement) + 1)
  return upToHere
    .filter(({ transaction }) => transaction === statement.transaction)
    .flatMap(({ locks }) => locks)
    .filter((lock) => sameRelation(lock.relation, relation))
    .at(-1)
}

/** "while its lock blocked reads and writes for 1.2 s" */
export function blockedFor(lock: LockEvidence): string {
  return `while its lock blocked ${describeBlocked(lock.mode)}${forHowLong(lock)}`
}

export function tableLocks({ locks }: StatementEvidence): readonly LockEvidence[] {
  return locks.filter(({ relation }) => isTable(relation))
}

export function rewroteTable({ files }: StatementEvidence, relation: Relation): boolean {
  return files.some((file) => file.fate === 'rewritten' && sameRelation(file.relation, relation))
}

/** The server says it of an exact statement; of one that was watched, its words have to do. */
export function builtIndex({ method, work, words }: StatementEvidence): boolean {
  if (method === 'exact') return work.some(({ what }) => what === 'build index')
  return words[0] === 'reindex' || (words[0] === 'create' && words.slice(1, 3).includes('index'))
}
