/**
 * Which statements can have done what a finding is about, by the full names of what they touched: as the server understood the
 * names in their text, and by their locks. An acceptance beside a statement counts only when nobody else can have done it. Pure.
 */
import type { LockEvidence, MigrationEvidence, StatementEvidence } from '../evidence/evidence.ts'
import { locksDuring } from '../evidence/held-locks.ts'
import { relationName } from '../evidence/relation-name.ts'
import { blocksSchemaChanges } from '../lock-modes.ts'
import { identifiersIn } from '../names-in-text.ts'
import { canHaveDone } from './doing-words.ts'
import type { Raised } from './finding.ts'

export class Doers {
  readonly #all: readonly StatementEvidence[]
  readonly #order = new Map<StatementEvidence, number>()
  readonly #running: readonly StatementEvidence[]
  readonly #cut: readonly StatementEvidence[]
  /** Those that name, lock, make or drop a relation, by its name. */
  readonly #touching = new Map<string, Set<StatementEvidence>>()
  /** Those with a name in their text, by its last part. */
  readonly #mentioning = new Map<string, Set<StatementEvidence>>()
  readonly #named: ReadonlySet<string>
  readonly #names: OtherNames
  /** Names of functions, types and their kind that are in several schemas: without its schema, each can be meant. */
  readonly #ambiguous: ReadonlySet<string>

  constructor(evidence: MigrationEvidence | undefined, subjects: readonly string[]) {
    this.#all = evidence?.statements ?? []
    const able = this.#all.filter(({ source, failed, words: [first = ''] }) => source && !failed && !idle.has(first))
    this.#running = able.filter(runsCode)
    this.#cut = able.filter(isCut)
    for (const [position, statement] of able.entries()) {
      this.#order.set(statement, position)
      for (const name of touchedBy(statement)) add(this.#touching, name, statement)
      for (const chain of identifiersIn(statement.text)) add(this.#mentioning, chain.at(-1) ?? '', statement)
    }
    this.#named = new Set(this.#all.flatMap(({ named = [] }) => named.map(relationName)))
    this.#names = new OtherNames(this.#all)
    const seen = new Set<string>()
    this.#ambiguous = new Set([...new Set(subjects)].map(lastName).filter((name) => seen.size === seen.add(name).size))
  }

  /** Of a measured finding, the one that says so; none when nobody is known to have done it. */
  of(raised: Raised): readonly StatementEvidence[] {
    const { by, place, subject, table, change: code = '' } = raised
    if (by) return [by]
    if (place) return this.#all.filter(({ source }) => source?.file === place.file && source.line === place.line)
    const able = [...this.#touchers(raised)]
      .filter((statement) => runsCode(statement) || canHaveDone(code, statement))
      .sort((left, right) => (this.#order.get(left) ?? 0) - (this.#order.get(right) ?? 0))
    const naming = able.filter((statement) => this.#isNamed(statement, raised))
    const isSure = table !== undefined || !this.#ambiguous.has(lastName(subject))
    return naming.length > 0 && isSure ? naming : able
  }

  #touchers(raised: Raised): ReadonlySet<StatementEvidence> {
    const { table, subject, partitionOf } = raised
    const touching = (names: readonly string[]) => names.flatMap((name) => [...(this.#touching.get(name) ?? [])])
    if (table === undefined) {
      const mentioning = this.#mentioning.get(lastName(subject)) ?? []
      const named = [...this.#cut, ...mentioning, ...touching(this.#names.of(subject))]
      return new Set([...this.#running, ...named.filter((statement) => this.#isNamed(statement, raised))])
    }
    const names = [table, ...(partitionOf === undefined ? [] : [partitionOf])].flatMap((name) => this.#names.of(name))
    const isMeant = ({ relation, mode }: LockEvidence) =>
      names.includes(relationName(relation)) && blocksSchemaChanges(mode)
    const holding = this.#running.filter((statement) => [...locksDuring(statement, this.#all).all()].some(isMeant))
    return new Set([...holding, ...touching([...names, subject])])
  }

  /** It has the name of the very object. A text that was cut short may have had it. */
  #isNamed(statement: StatementEvidence, { subject, table }: Raised): boolean {
    if (madeOrDropped(statement, subject)) return true
    const names = this.#names.of(subject)
    if (table === subject || names.some((name) => this.#named.has(name)))
      return (statement.named ?? []).some((relation) => names.includes(relationName(relation)))
    if (isCut(statement)) return true
    if (table === undefined) return identifiersIn(statement.text).some((chain) => canMean(chain, subject))
    return this.#names.ofPart(lastName(subject)).some((name) => this.#mentioning.get(name)?.has(statement))
  }
}

function touchedBy({ named = [], created, files, locks }: StatementEvidence): readonly string[] {
  const strong = locks.filter(({ mode }) => blocksSchemaChanges(mode))
  const dropped = files.filter(({ fate }) => fate === 'dropped')
  return [...named, ...created, ...[...strong, ...dropped].map(({ relation }) => relation)].map(relationName)
}

function isCut({ text }: StatementEvidence): boolean {
  return text.endsWith('…')
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const found = index.get(key) ?? new Set()
  index.set(key, found.add(value))
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
