/**
 * Which statements can have done what a finding is about, by the full names of what they touched: as the server understood the
 * names in their text, and by their locks. An acceptance beside a statement counts only when nobody else can have done it. Pure.
 */
import type { LockEvidence, MigrationEvidence, Relation, StatementEvidence } from '../evidence/evidence.ts'
import { TransactionLocks } from '../evidence/held-locks.ts'
import { relationName } from '../evidence/relation-name.ts'
import { blocksSchemaChanges } from '../lock-modes.ts'
import { identifiersIn } from '../names-in-text.ts'
import { canHaveDone } from './doing-words.ts'
import type { Raised } from './finding.ts'

export class Doers {
  readonly #all: readonly StatementEvidence[]
  readonly #able: readonly StatementEvidence[]
  readonly #names: OtherNames
  /** Names of functions, types and their kind that are in several schemas: without its schema, each can be meant. */
  readonly #ambiguous: ReadonlySet<string>

  constructor(evidence: MigrationEvidence | undefined, subjects: readonly string[]) {
    this.#all = evidence?.statements ?? []
    this.#able = this.#all.filter(({ source, failed, words: [first = ''] }) => source && !failed && !idle.has(first))
    this.#names = new OtherNames(this.#all)
    const names = [...new Set(subjects)].map(lastName)
    this.#ambiguous = new Set(names.filter((name, index) => names.indexOf(name) < index))
  }

  /** Of a measured finding, the one that says so; none when nobody is known to have done it. */
  of(raised: Raised): readonly StatementEvidence[] {
    const { by, place, subject, table, change: code = '' } = raised
    if (by) return [by]
    if (place) return this.#all.filter(({ source }) => source?.file === place.file && source.line === place.line)
    const touching = this.#able.filter((statement) => this.#touches(statement, raised))
    const able = touching.filter((statement) => runsCode(statement) || canHaveDone(code, statement))
    const naming = able.filter((statement) => this.#isNamed(statement, raised))
    const isSure = table !== undefined || !this.#ambiguous.has(lastName(subject))
    return naming.length > 0 && isSure ? naming : able
  }

  #touches(statement: StatementEvidence, raised: Raised): boolean {
    const { table, subject, partitionOf } = raised
    if (table === undefined) return this.#isNamed(statement, raised) || runsCode(statement)
    if (madeOrDropped(statement, subject)) return true
    const names = [...this.#names.of(table), ...(partitionOf === undefined ? [] : this.#names.of(partitionOf))]
    const isMeant = (relation: Relation) => names.includes(relationName(relation))
    const isLocked = ({ relation, mode }: LockEvidence) => isMeant(relation) && blocksSchemaChanges(mode)
    const { named = [], locks, created } = statement
    if ([...named, ...created].some(isMeant) || locks.some(isLocked)) return true
    return runsCode(statement) && TransactionLocks.during(statement, this.#all).all.some(isLocked)
  }

  /** It has the name of the very object. A text that was cut short may have had it. */
  #isNamed(statement: StatementEvidence, { subject, table }: Raised): boolean {
    if (madeOrDropped(statement, subject)) return true
    const { text, named = [] } = statement
    const names = this.#names.of(subject)
    const meansRelation = ({ named: all = [] }: StatementEvidence) =>
      all.some((relation) => names.includes(relationName(relation)))
    if (table === subject || this.#all.some(meansRelation)) return meansRelation({ ...statement, named })
    if (text.endsWith('…')) return true
    const chains = identifiersIn(text)
    if (table === undefined) return chains.some((chain) => canMean(chain, subject))
    const parts = this.#names.ofPart(lastName(subject))
    return chains.some((chain) => parts.includes(chain.at(-1) ?? ''))
  }
}

/** A name with a schema means that one alone; one without may mean any. */
function canMean(chain: readonly string[], subject: string): boolean {
  const parts = subject.replace(/\(.*$/, '').split('.')
  return chain.length > 0 && chain.length <= parts.length && parts.slice(-chain.length).join('.') === chain.join('.')
}

function madeOrDropped({ files, created }: StatementEvidence, subject: string): boolean {
  const dropped = files.filter(({ fate }) => fate === 'dropped').map(({ relation }) => relation)
  return [...dropped, ...created].some((relation) => relationName(relation) === subject)
}

/** The own name of `shop.orders.note` or `shop.total(integer)`. */
export function lastName(subject: string): string {
  return subject.replace(/\(.*$/, '').split('.').at(-1) ?? subject
}

/** What it did is not in its words. */
function runsCode({ words: [first = ''], text, created, files, locks }: StatementEvidence): boolean {
  if (first === 'select' || first === 'with')
    return created.length + files.length > 0 || locks.some(({ mode }) => blocksSchemaChanges(mode))
  return first === 'do' || first === 'call' || first === 'execute' || /\bcascade\b|\bowned by\b/i.test(text)
}

/** They change no schema. */
const idle: ReadonlySet<string> = new Set([
  'analyze',
  'begin',
  'comment',
  'commit',
  'copy',
  'delete',
  'discard',
  'end',
  'explain',
  'insert',
  'lock',
  'merge',
  'release',
  'reset',
  'rollback',
  'savepoint',
  'set',
  'show',
  'start',
  'update',
  'vacuum',
  'values',
])

/** The names that something had before, after and on the way: findings and statements may each speak of another. */
class OtherNames {
  readonly #relations: readonly (readonly [string, string])[]
  readonly #parts: readonly (readonly [string, string])[]

  constructor(statements: readonly StatementEvidence[]) {
    this.#relations = statements.flatMap(({ renamed = [] }) =>
      renamed.map(({ from, to }) => [relationName(from), relationName(to)] as const),
    )
    this.#parts = statements.flatMap(renamedPart)
  }

  of(table: string): readonly string[] {
    return closure(table, this.#relations)
  }

  ofPart(name: string): readonly string[] {
    return closure(name, this.#parts)
  }
}

function closure(name: string, pairs: readonly (readonly [string, string])[]): readonly string[] {
  const names = new Set([name])
  for (let size = 0; size < names.size; ) {
    size = names.size
    for (const [from, to] of pairs) {
      if (names.has(from)) names.add(to)
      if (names.has(to)) names.add(from)
    }
  }
  return [...names]
}

/** `alter table … rename column note to remark`. */
function renamedPart({ text, words }: StatementEvidence): readonly (readonly [string, string])[] {
  if (words[0] !== 'alter') return []
  const names = identifiersIn(text).flat()
  const [from, to] = [names[names.indexOf('to') - 1], names[names.indexOf('to') + 1]]
  return names.includes('rename') && from !== undefined && to !== undefined ? [[from, to]] : []
}
