/**
 * Where the migration ends, in a job whose later steps test on the same branch. A step may say so. Else it is told by what tests
 * do not do: they change rows, but neither the schema nor the books of a migration tool. The last time that one of those has
 * changed, and the sessions of that time have gone, a picture is taken; what differs from it later, others have done.
 */
import type { Clock } from '../../ground/clock.ts'
import type { Asker } from '../../postgres/anywhere.ts'
import { ownSessions } from '../../postgres/connect.ts'
import { defineQualified } from '../../postgres/query.ts'
import { mayBeHistory } from '../../schema/books/recognise-history.ts'
import { type Picture, takePicture } from './picture.ts'

export type MigrationEnd = {
  readonly picture: Picture
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
  /** Books: an entry was written, and whoever was connected then has gone, so nothing of it is still to be counted. */
  readonly since: 'step' | 'books' | 'schema'
}

/** Of those who were connected then. */
type Ended = MigrationEnd & { readonly sessions: ReadonlySet<string> }

export type EndOptions = { readonly questions: Asker; readonly clock: Clock; readonly before: Picture }

const lookInterval = 100

export class EndOfMigration {
  readonly #options: EndOptions
  readonly #abort = new AbortController()
  #books: readonly number[]
  #last: Mark | undefined
  /** A change was seen, and whether it was the last one is seen at the next look. */
  #pending: { readonly ofBooks: boolean } | undefined
  #end: Ended | undefined
  /** Others have come since: what they do is not the migration's any more. */
  #isOver = false
  #loop: Promise<void> | undefined

  constructor(options: EndOptions) {
    this.#options = options
    this.#books = booksOf(options.before)
  }

  start(): void {
    this.#loop ??= this.#run().catch(() => undefined)
  }

  /** A step says that it ends here. */
  async note(): Promise<void> {
    await this.#stop()
    const mark = await this.#look()
    this.#end = {
      picture: await takePicture(this.#options.questions),
      at: mark.now,
      since: 'step',
      sessions: new Set(),
    }
  }

  /** Undefined when nothing has told the migration from the rest. */
  async stop(): Promise<MigrationEnd | undefined> {
    await this.#stop()
    if (this.#end?.since !== 'books' || this.#isOver) return this.#end
    const sessions = this.#last?.sessions ?? []
    return sessions.length === 0 ? this.#end : { ...this.#end, since: 'schema' }
  }

  async #stop(): Promise<void> {
    this.#abort.abort()
    await this.#loop
  }

  async #run(): Promise<void> {
    const { clock } = this.#options
    const { signal } = this.#abort
    while (!signal.aborted) {
      await this.#follow(await this.#look())
      await clock.sleep(lookInterval, signal).catch(() => undefined)
    }
  }

  async #follow(mark: Mark): Promise<void> {
    const last = this.#last ?? mark
    this.#last = mark
    if (mark.books !== last.books || mark.schema !== last.schema) {
      this.#pending = { ofBooks: mark.books !== last.books || (this.#pending?.ofBooks ?? false) }
      this.#isOver = false
    } else if (this.#pending) {
      await this.#take(mark, this.#pending.ofBooks ? 'books' : 'schema')
      this.#pending = undefined
    } else if (this.#end && !this.#isOver) {
      await this.#followSessions(mark, this.#end)
    }
  }

  /** What a session has written is counted when it ends, at the latest. */
  async #followSessions(mark: Mark, { sessions, since, ...end }: Ended): Promise<void> {
    const hasNewcomers = mark.sessions.some((session) => !sessions.has(session))
    if (hasNewcomers) {
      this.#isOver = true
      const isSomebodyLeft = mark.sessions.some((session) => sessions.has(session))
      if (isSomebodyLeft) this.#end = { ...end, sessions, since: 'schema' }
    } else if (mark.sessions.length < sessions.size) {
      await this.#take(mark, since)
    }
  }

  async #take(mark: Mark, since: MigrationEnd['since']): Promise<void> {
    const picture = await takePicture(this.#options.questions)
    this.#end = { picture, at: mark.now, since, sessions: new Set(mark.sessions) }
    const books = booksOf(picture)
    if (books.join() === this.#books.join()) return
    // A tool has made its books: their first entries count from here.
    this.#books = books
    this.#last = await this.#look()
    this.#pending = { ofBooks: true }
  }

  async #look(): Promise<Mark> {
    const [mark] = await this.#options.questions.ask(markQuery, [this.#books])
    if (mark === undefined) throw new Error('the query for the marks of a migration returned no row')
    return mark
  }
}

type Mark = {
  readonly now: number
  /** Counts of changes. */
  readonly schema: number
  readonly books: number
  readonly sessions: readonly string[]
}

function booksOf(picture: Picture): readonly number[] {
  return [...picture.values()]
    .filter(({ relation: { kind, name } }) => kind === 'table' && mayBeHistory(name))
    .map(({ oid }) => oid)
}

// pg_class is left out: truncating changes it, and that is what tests do. Those that are asked here: pg_type, pg_attribute, pg_proc,
// pg_attrdef, pg_constraint, pg_index, pg_namespace, pg_rewrite, pg_trigger, pg_policy, pg_enum, pg_extension.
const changesOf = (oids: string) => `
    select coalesce(pg_catalog.sum(changed), 0)::pg_catalog.float8
    from (
      select pg_catalog.pg_stat_get_tuples_inserted(o)
        operator(pg_catalog.+) pg_catalog.pg_stat_get_tuples_updated(o)
        operator(pg_catalog.+) pg_catalog.pg_stat_get_tuples_deleted(o) as changed
      from pg_catalog.unnest(${oids}) o
    ) counted`

const markQuery = defineQualified<Mark>(
  'marks of a migration',
  `
select
  (extract(epoch from pg_catalog.clock_timestamp()) operator(pg_catalog.*) 1000)::pg_catalog.float8 as now,
  (${changesOf("'{1247,1249,1255,2604,2606,2610,2615,2618,2620,3256,3501,3079}'::pg_catalog.oid[]")}) as schema,
  (${changesOf('$1::pg_catalog.int8[]::pg_catalog.oid[]')}) as books,
  (
    select coalesce(
      pg_catalog.json_agg(pg_catalog.concat(a.pid, ' ', extract(epoch from a.backend_start))),
      '[]'::pg_catalog.json
    )
    from pg_catalog.pg_stat_activity a
    where a.datname operator(pg_catalog.=) pg_catalog.current_database()
      and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
      and a.backend_type operator(pg_catalog.=) 'client backend'
      and a.usename operator(pg_catalog.=) session_user
      and a.application_name operator(pg_catalog.!~) '^${ownSessions}'
  ) as sessions
`,
)
