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
  type Work,
} from '../evidence/evidence.ts'
import { forHowLong, locksDuring } from '../evidence/held-locks.ts'
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
  const { statements } = evidence
  // By the names that they have in the end: the whole knows the one from before, and a statement the one of its moment.
  const told = statements.flatMap((statement, index) =>
    pick(statement).map(({ relation }) => lastName(relation, statements.slice(index))),
  )
  return pick(evidence.whole)
    .filter(({ relation }) => !told.some((other) => sameRelation(other, lastName(relation, statements))))
    .flatMap((effect) => say(effect, evidence))
}

function lastName(relation: Relation, statements: readonly StatementEvidence[]): Relation {
  return statements
    .flatMap(({ renamed = [] }) => renamed)
    .reduce((name, { from, to }) => (sameRelation(from, name) ? to : name), relation)
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
    ...(statement && { by: statement }),
  }
}

/** "`shop.orders` (about 1,200 rows, 96 kB)" */
export function scaled(relation: Relation, { scale }: MigrationEvidence): string {
  const found = scale.find((entry) => sameRelation(entry.relation, relation))
  const figures = [found?.rows !== undefined && `about ${count(found.rows, 'row')}`, found && bytes(found.bytes)]
  const known = figures.filter(Boolean).join(', ')
  return `\`${relationName(relation)}\`${known && ` (${known})`}`
}

/** The lock that a statement has on a relation: its own, or one that its transaction took before and still had. */
export function lockOn(
  relation: Pick<Relation, 'schema' | 'name'>,
  statement: StatementEvidence,
  { statements }: MigrationEvidence,
): LockEvidence | undefined {
  return locksDuring(statement, statements).on(relation)
}

/** "while its lock blocked reads and writes for 1.2 s", and whose lock it was. */
export function blockedFor(lock: LockEvidence, statement?: StatementEvidence): string {
  const isEarlier = statement !== undefined && !statement.locks.includes(lock)
  const whose = isEarlier ? 'a lock from earlier in its transaction' : 'its lock'
  return `while ${whose} blocked ${describeBlocked(lock.mode)}${forHowLong(lock)}`
}

export function tableLocks({ locks }: StatementEvidence): readonly LockEvidence[] {
  return locks.filter(({ relation }) => isTable(relation))
}

/** Its indexes are built anew with it, which is no work of their own. */
export function renewedTable({ files }: StatementEvidence, relation: Relation): boolean {
  return files.some(
    ({ fate, relation: other }) => (fate === 'rewritten' || fate === 'truncated') && sameRelation(other, relation),
  )
}

export function rewroteTable({ files }: StatementEvidence, relation: Relation): boolean {
  return files.some((file) => file.fate === 'rewritten' && sameRelation(file.relation, relation))
}

/** The tables of which it built an index, new or anew: for a constraint, or for its own sake. */
export function tablesIndexed(statement: StatementEvidence, purpose: 'constraint' | 'index'): readonly TableName[] {
  const { method, work, words, created, files, locks } = statement
  const isKind = ({ kind }: Relation) => kind === 'index'
  const made = [...created, ...files.filter(({ fate }) => fate === 'rebuilt').map(({ relation }) => relation)]
  const indexes = made.filter(isKind)
  // The server says it of an exact statement; of one that was watched, its words have to do.
  if (method === 'sampled') {
    const says = words[0] === 'reindex' || (words[0] === 'create' && words.slice(1, 3).includes('index'))
    if (!says || purpose === 'constraint') return []
    return unique([...tablesOf(indexes), ...locks.map(({ relation }) => relation).filter(isTable)])
  }
  const named = (what: Work['what']) => work.filter((done) => done.what === what).map(({ name }) => name)
  const built = named('build index')
  const implicit = named('constraint index')
  // With the constraint of a partitioned table come those of its partitions, which the server does not announce.
  const isForConstraint = ({ name }: Relation) =>
    implicit.includes(name) || (implicit.length > 0 && words[0] === 'alter' && created.some((one) => one.name === name))
  return unique(
    tablesOf(
      indexes.filter((index) => built.includes(index.name) && isForConstraint(index) === (purpose === 'constraint')),
    ),
  )
}

/** Whether what it read of a table went into an index. */
export function builtIndexOf(relation: Relation, statement: StatementEvidence): boolean {
  const tables = [...tablesIndexed(statement, 'constraint'), ...tablesIndexed(statement, 'index')]
  return tables.some((table) => sameName(table, relation))
}

type TableName = Pick<Relation, 'schema' | 'name'>

function tablesOf(indexes: readonly Relation[]): readonly TableName[] {
  return indexes.flatMap(({ schema, table }) => (table === undefined ? [] : [{ schema, name: table }]))
}

function unique(tables: readonly TableName[]): readonly TableName[] {
  return tables.filter((table, index) => tables.findIndex((other) => sameName(other, table)) === index)
}

function sameName(left: TableName, right: TableName): boolean {
  return left.schema === right.schema && left.name === right.name
}
