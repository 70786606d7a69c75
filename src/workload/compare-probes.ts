/**
 * What of a workload is other after the change than before it. Only what could be planned before and cannot be planned after is
 * broken: what failed all along, a missing search path or a temporary table, is no doing of the change. Pure.
 */
import { statementText } from '../postgres/statement-text.ts'
import { callersOf } from './callers.ts'
import type { LiveQueries, LiveQuery, QueryEffect } from './live-queries.ts'
import { isPlanned, type Plan, type Planned, type Probe } from './probe.ts'
import type { FirstProbes, Moment } from './probed.ts'
import { keyOf } from './read-plan.ts'
import { singleStatement } from './single-statement.ts'
import type { TableFacts } from './table-facts.ts'
import { sum, type Workload, type WorkloadQuery } from './workload.ts'

/** What the change has touched: plans of queries on anything else may be other by chance, and are none of its business. */
export type Touched = {
  readonly tables: ReadonlySet<string>
  /** A view, a function, a type or a policy: which queries go through it, a plan does not tell. */
  readonly code: boolean
}

export function compareProbes(
  { workload, before }: FirstProbes,
  after: Moment,
  touched: Touched,
): Omit<LiveQueries, 'dropped'> {
  const shares = new Shares(workload)
  const facts = { before: byKey(before.tables), after: byKey(after.tables), touched }
  const compared: WorkloadQuery[] = []
  const unknown = new Map<string, WorkloadQuery[]>()
  const affected: LiveQuery[] = []
  let rightsUnknown = 0
  for (const [position, query] of workload.queries.entries()) {
    const [first, second] = [before.probes[position] ?? undefined, after.probes[position] ?? undefined]
    const why = whyNotCompared(query, first, second)
    if (why !== undefined) {
      unknown.set(why, [...(unknown.get(why) ?? []), query])
      continue
    }
    compared.push(query)
    if (!first?.asRole || !second?.asRole) rightsUnknown += 1
    if (isPlanned(first) && second) {
      const effects = effectsOf(first, second, facts)
      affected.push(...effects.map((effect) => ({ ...told(query), ...shares.of([query]), effect })))
    }
  }
  return {
    source: workload.source,
    ...(workload.since && { since: workload.since }),
    ...(workload.until && { until: workload.until }),
    ...(workload.evictions !== undefined && { evictions: workload.evictions }),
    compared: { queries: compared.length, ...shares.of(compared) },
    others: [
      ...[...unknown].map(([why, queries]) => ({ why, queries: queries.length, ...shares.of(queries) })),
      ...leftOut(workload, shares),
    ].sort((one, other) => (other.callsShare ?? 0) - (one.callsShare ?? 0)),
    rightsUnknown,
    affected: affected.sort((one, other) => (other.timeShare ?? 0) - (one.timeShare ?? 0)),
  }
}

function leftOut({ unreadable, rest }: Workload, shares: Shares): LiveQueries['others'] {
  return [
    ...(unreadable ? [{ why: 'their text is not shown to this login', ...unreadable }] : []),
    ...(rest ? [{ why: 'less frequent and less costly than the others', ...rest }] : []),
  ].map(({ why, queries, calls, milliseconds }) => ({ why, queries, ...shares.of([{ calls, milliseconds }]) }))
}

function whyNotCompared(query: WorkloadQuery, before: Probe | undefined, after: Probe | undefined): string | undefined {
  if (singleStatement(query.text) === undefined) return 'no one whole statement that can be planned'
  if (before === undefined || after === undefined || wasHindered(before) || wasHindered(after)) {
    return 'not planned in the time given'
  }
  if (!isPlanned(before)) return 'could not be planned before the change either'
  const isOfOthers = !isPlanned(after) && after.sqlstate === insufficientPrivilege && !before.asRole
  return isOfOthers ? 'planned with other rights before the change than after it' : undefined
}

const insufficientPrivilege = '42501'

/** By the moment and not by the query: a limit, a lock, a server without room. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function wasHindered(probe: Probe): boolean {
  return !isPlanned(probe) && /^(25006|40|53|55P03|57|58)/.test(probe.sqlstate)
}

function told({ text, role }: WorkloadQuery): Omit<LiveQuery, 'effect'> {
  const callers = callersOf(text)
  return { text: statementText(text), ...(callers && { callers }), ...(role && { role }) }
}

/** Of the whole workload, what is not shown and what there was no room for among it. */
export class Shares {
  readonly #calls: number
  readonly #milliseconds: number

  constructor({ queries, unreadable, rest }: Workload) {
    const all = [sum(queries), unreadable, rest].flatMap((part) => part ?? [])
    this.#calls = all.reduce((total, { calls }) => total + calls, 0)
    this.#milliseconds = all.reduce((total, { milliseconds }) => total + milliseconds, 0)
  }

  of(queries: readonly Pick<WorkloadQuery, 'calls' | 'milliseconds'>[]) {
    const { calls, milliseconds } = sum(queries)
    return {
      ...(this.#calls > 0 && { callsShare: calls / this.#calls }),
      ...(this.#milliseconds > 0 && { timeShare: milliseconds / this.#milliseconds }),
    }
  }
}

type Facts = {
  readonly before: ReadonlyMap<string, TableFacts>
  readonly after: ReadonlyMap<string, TableFacts>
  readonly touched: Touched
}

function effectsOf(before: Planned, after: Probe, facts: Facts): readonly QueryEffect[] {
  const tables = tablesOf(before.plan, facts)
  if (!isPlanned(after)) return [{ kind: 'fails', sqlstate: after.sqlstate, message: after.message, tables }]
  return [
    ...unfilled(before.plan, after.plan, facts),
    ...otherTypes(before, after, tables),
    ...otherPlan(before.plan, after.plan, { ...facts, tables }),
  ]
}

function tablesOf({ reads, writes }: Plan, { before }: Facts): string[] {
  return [...new Set([...writes, ...reads].map((relation) => before.get(keyOf(relation))?.root ?? keyOf(relation)))]
}

/** A bare null for a column that must have a value: the server says so when the statement runs, and not before. */
function unfilled(before: Plan, after: Plan, facts: Facts): readonly QueryEffect[] {
  return after.unfilled.flatMap(({ places, ...relation }) => {
    const key = keyOf(relation)
    const [was, is] = [facts.before.get(key), facts.after.get(key)]
    if (is === undefined || is.fillsBeforeInsert) return []
    const open = before.unfilled.find((one) => keyOf(one) === key)?.places ?? []
    const failedBefore = open.map((place) => was?.required[place])
    return places.flatMap((place): QueryEffect[] => {
      const column = is.required[place]
      if (column === undefined || failedBefore.includes(column)) return []
      return [{ kind: 'unfilled', table: is.root, column }]
    })
  })
}

function otherTypes(before: Planned, after: Planned, tables: string[]): readonly QueryEffect[] {
  const parameters = (before.parameters ?? []).flatMap((from, index) => {
    const to = after.parameters?.[index]
    return to === undefined || to === from ? [] : [{ position: index + 1, from, to }]
  })
  const results = before.results && after.results ? otherResults(before.results, after.results) : []
  return parameters.length + results.length === 0 ? [] : [{ kind: 'types', tables, parameters, results }]
}

type Column = { readonly name: string; readonly type: string }
type OtherColumn = { name: string; from?: string | undefined; to?: string | undefined; was?: string | undefined }

/** By name where that is found again; of what is left, a new name at the place of an old one has taken that place. */
function otherResults(before: readonly Column[], after: readonly Column[]): OtherColumn[] {
  const left = [...after]
  const gone: (Column & { readonly place: number })[] = []
  const changed: OtherColumn[] = []
  for (const [place, { name, type }] of before.entries()) {
    const found = left.findIndex((column) => column.name === name)
    const [same] = found < 0 ? [] : left.splice(found, 1)
    if (same === undefined) gone.push({ name, type, place })
    else if (same.type !== type) changed.push({ name, from: type, to: same.type })
  }
  for (const { name, type, place } of gone) {
    const successor = left.find((column) => after[place] === column && column.type === type)
    if (successor) left.splice(left.indexOf(successor), 1)
    changed.push(successor ? { name: successor.name, was: name } : { name, from: type })
  }
  return [...changed, ...left.map(({ name, type }) => ({ name, to: type }))]
}

/** Rows of a table whose reading from end to end is felt. */
const many = 10_000
const muchDearer = 10
/** In the server's own measure: below it, ten times as much is nothing. */
const dear = 1000

function otherPlan(before: Plan, after: Plan, facts: Facts & { readonly tables: string[] }): readonly QueryEffect[] {
  const { touched, tables } = facts
  const isTouched = (table: string) => touched.code || touched.tables.has(table)
  if (!tables.some(isTouched)) return []
  const costs = { tables, before: before.cost, after: after.cost }
  const isDearer = after.cost > before.cost * 1.5
  const newly = after.reads.find((read) => {
    const was = before.reads.find((one) => keyOf(one) === keyOf(read))
    const is = facts.after.get(keyOf(read))
    return read.whole && !was?.whole && (is?.rows ?? 0) >= many && isTouched(is?.root ?? keyOf(read))
  })
  if (newly && isDearer) {
    const key = keyOf(newly)
    const { root = key, rows = 0 } = facts.after.get(key) ?? {}
    const indexes = before.reads.find((one) => keyOf(one) === key)?.indexes ?? []
    return [{ kind: 'plan', whole: { table: root, rows, indexes }, ...costs }]
  }
  return after.cost >= dear && after.cost >= before.cost * muchDearer ? [{ kind: 'plan', ...costs }] : []
}

function byKey(tables: readonly TableFacts[]): ReadonlyMap<string, TableFacts> {
  return new Map(tables.map((table) => [keyOf(table), table]))
}
