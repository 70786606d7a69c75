/**
 * Asks the server of a branch what it makes of each query: how it would be planned, and what it takes and returns. Nothing is
 * run; but to plan, a server works out what is constant, and calls functions that are said to be immutable: so on a branch alone,
 * and in a session that cannot write.
 */
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import type { Described } from '../postgres/described-statement.ts'
import { errorFacts, isServerError } from '../postgres/error-facts.ts'
import { defineTheirs, type Query } from '../postgres/query.ts'
import { redactServerError } from '../postgres/redact.ts'
import { TheirSession } from '../postgres/their-session.ts'
import type { Probe } from './probe.ts'
import { readPlan } from './read-plan.ts'
import { repairLiterals } from './repair-literals.ts'
import { actAs } from './role-session.ts'
import { singleStatement } from './single-statement.ts'
import type { WorkloadQuery } from './workload.ts'

export type ProbeOptions = {
  readonly clock: Clock
  /** For all of them together. */
  readonly milliseconds: number
}

/** In the order of the queries; undefined of those that the time did not suffice for, or that cannot be planned. */
export async function probeQueries(
  client: pg.ClientBase,
  queries: readonly Pick<WorkloadQuery, 'text' | 'role'>[],
  { clock, milliseconds }: ProbeOptions,
): Promise<readonly (Probe | undefined)[]> {
  const end = clock.now().getTime() + milliseconds
  const session = new TheirSession(client)
  const prober = await Prober.open(session)
  const probes: (Probe | undefined)[] = queries.map(() => undefined)
  return session.within(milliseconds + patience, async () => {
    for (const [role, group] of byRole(queries)) {
      const asRole = await prober.become(role)
      for (let at = 0; at < group.length && clock.now().getTime() < end; at += batchSize) {
        const batch = group.slice(at, at + batchSize)
        const answers = await prober.probe(
          batch.map(({ text }) => text),
          () => clock.now().getTime() >= end,
        )
        for (const [index, answer] of answers.entries()) {
          const position = batch[index]?.position
          if (position !== undefined) probes[position] = prober.told(answer, asRole)
        }
      }
    }
    await prober.nameTypes()
    return probes.map((probe) => probe && prober.withNames(probe))
  })
}

/** Beyond what is given: for the statement that is under way. */
const patience = 40_000

/** One round trip plans so many; where one of them fails, each is asked by itself. */
const batchSize = 16

type Grouped = { readonly text: string; readonly position: number }

function byRole(queries: readonly Pick<WorkloadQuery, 'text' | 'role'>[]): ReadonlyMap<string | undefined, Grouped[]> {
  const groups = new Map<string | undefined, Grouped[]>()
  for (const [position, { text, role }] of queries.entries()) {
    const single = singleStatement(text)
    if (single === undefined) continue
    const group = groups.get(role) ?? []
    groups.set(role, group)
    group.push({ text: single, position })
  }
  return groups
}

type Answer =
  | { readonly explained: unknown; readonly described: Described | undefined; readonly repaired: boolean }
  | { readonly error: unknown }

class Prober {
  readonly #session: TheirSession
  readonly #explains: boolean
  #names = new Map<number, string>()
  readonly #types = new Set<number>()

  private constructor(session: TheirSession, explains: boolean) {
    this.#session = session
    this.#explains = explains
  }

  static async open(session: TheirSession): Promise<Prober> {
    await session.askTogether(settings)
    const [server] = await session.ask(versionQuery)
    return new Prober(session, (server?.version ?? 0) >= 160_000)
  }

  /** Whether the session has the rights of the role; else it has its own, and reads names as the role would. */
  async become(role: string | undefined): Promise<boolean> {
    return actAs(this.#session, role)
  }

  /** Fewer answers than texts where the time is over. */
  async probe(texts: readonly string[], isOver: () => boolean): Promise<readonly Answer[]> {
    const together = await this.#explain(texts).catch((error: unknown) => rethrowBroken(error))
    if (together === undefined) {
      const alone: Answer[] = []
      for (const text of texts) {
        if (isOver()) break
        alone.push(await this.#probeAlone(text))
      }
      return alone
    }
    const answers: Answer[] = []
    for (const [index, text] of texts.entries()) {
      answers.push({ explained: together[index], described: await this.#describe(text), repaired: false })
    }
    return answers
  }

  async #probeAlone(text: string): Promise<Answer> {
    try {
      const [explained] = await this.#explain([text])
      return { explained, described: await this.#describe(text), repaired: false }
    } catch (error) {
      rethrowBroken(error)
      const repaired = repairLiterals(text)
      if (repaired === text) return { error }
      try {
        const [explained] = await this.#explain([repaired])
        return { explained, described: await this.#describe(repaired), repaired: true }
      } catch (second) {
        rethrowBroken(second)
        // What is wrong with the text as it is meant says more than what is wrong with how it was kept.
        return { error: second }
      }
    }
  }

  /** Throws where one of them cannot be planned. */
  async #explain(texts: readonly string[]): Promise<readonly unknown[]> {
    return this.#session.askTogether(this.#explains ? explainQuery(texts) : await this.#executeQuery(texts))
  }

  /** Before 16 a generic plan is that of a prepared statement; the values are not looked at. */
  async #executeQuery(texts: readonly string[]): Promise<Query<pg.QueryResultRow, 'their session'>> {
    const described: number[] = []
    for (const text of texts) described.push((await this.#session.describe(text)).parameters.length)
    return executeQuery(texts.map((text, index) => [text, described[index] ?? 0] as const))
  }

  /** Undefined where the server cannot tell the type of each parameter, as of `concat($1)`. */
  async #describe(text: string): Promise<Described | undefined> {
    try {
      const described = await this.#session.describe(text)
      for (const type of described.parameters) this.#types.add(type)
      for (const { type } of described.results) this.#types.add(type)
      return described
    } catch (error) {
      rethrowBroken(error)
      return undefined
    }
  }

  told(answer: Answer, asRole: boolean): Probe {
    if ('error' in answer) {
      const { message } = redactServerError(answer.error)
      return { sqlstate: errorFacts(answer.error).code ?? '', message, asRole }
    }
    const { explained, described, repaired } = answer
    return {
      plan: readPlan(explained),
      ...(described && {
        parameters: described.parameters.map(String),
        results: described.results.map(({ name, type }) => ({ name, type: String(type) })),
      }),
      asRole,
      repaired,
    }
  }

  async nameTypes(): Promise<void> {
    await actAs(this.#session, undefined)
    const rows = await this.#session.ask(typesQuery, [[...this.#types]])
    this.#names = new Map(rows.map(({ oid, name }) => [oid, name]))
  }

  withNames(probe: Probe): Probe {
    if (!('plan' in probe)) return probe
    const nameOf = (type: string) => this.#names.get(Number(type)) ?? type
    return {
      ...probe,
      ...(probe.parameters && { parameters: probe.parameters.map(nameOf) }),
      ...(probe.results && { results: probe.results.map(({ name, type }) => ({ name, type: nameOf(type) })) }),
    }
  }
}

/** What the server does not say is no answer. */
function rethrowBroken(error: unknown): undefined {
  if (!isServerError(error)) throw error
  return undefined
}

// An immutable function may do as it likes: not for long, and without writing.
const settings = defineTheirs('session that plans queries', () =>
  [
    'set default_transaction_read_only = on',
    "set statement_timeout = '2s'",
    "set lock_timeout = '500ms'",
    'set standard_conforming_strings = on',
    "set client_min_messages = 'error'",
    "set plan_cache_mode = 'force_generic_plan'",
  ].join(';\n'),
)()

const versionQuery = defineTheirs<{ readonly version: number }, []>(
  'version of who plans queries',
  () => `select pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version`,
)()

/** Each on lines of its own: a comment at the end of one is none of the next. */
const explainQuery = defineTheirs('plans of queries', (texts: readonly string[]) =>
  texts.map((text) => `explain (generic_plan, verbose, format json)\n${text}\n;`).join('\n'),
)

const executeQuery = defineTheirs(
  'plans of prepared queries',
  (texts: readonly (readonly [text: string, parameters: number])[]) =>
    // What a batch that failed has prepared is still there.
    ['deallocate all;']
      .concat(
        texts.map(([text, parameters], index) => {
          const name = `database_branch_${index}`
          const nulls = parameters === 0 ? '' : `(${Array.from({ length: parameters }, () => 'null').join(', ')})`
          return `prepare ${name} as\n${text}\n;\nexplain (verbose, format json) execute ${name}${nulls};\ndeallocate ${name};`
        }),
      )
      .join('\n'),
)

const typesQuery = defineTheirs<{ readonly oid: number; readonly name: string }, []>(
  'names of types of queries',
  () => `
select t.oid::pg_catalog.int8::pg_catalog.float8 as oid, pg_catalog.format_type(t.oid, null) as name
from pg_catalog.pg_type t
where t.oid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])`,
)()
