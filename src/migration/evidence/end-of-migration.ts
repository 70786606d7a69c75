/**
 * Where the migration ends, in a job whose later steps test on the same branch. A step may say so. Else it is told by what tests
 * do not do: they change rows, but neither the schema nor the books of a migration tool. The last time that one of those has
 * changed, and the sessions of that time have gone, a picture is taken; what differs from it later, others have done.
 */
import type { Clock } from '../../ground/clock.ts'
import { ownSessions } from '../../postgres/connect.ts'
import type { Questions } from '../../postgres/taking-turns.ts'
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

export type EndOptions = { readonly questions: Questions; readonly clock: Clock; readonly before: Picture }

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
    const { rows } = await this.#options.questions.query<Mark>(markQuery, [this.#books])
    const [mark] = rows
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
const markQuery = `
select
  (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
  (
    select sum(pg_stat_get_tuples_inserted(o) + pg_stat_get_tuples_updated(o) + pg_stat_get_tuples_deleted(o))::float8
    from unnest(array[1247, 1249, 1255, 2604, 2606, 2610, 2615, 2618, 2620, 3256, 3501, 3079]::oid[]) o
  ) as schema,
  (
    select coalesce(sum(pg_stat_get_tuples_inserted(o) + pg_stat_get_tuples_updated(o) + pg_stat_get_tuples_deleted(o)), 0)::float8
    from unnest($1::int8[]::oid[]) o
  ) as books,
  (
    select coalesce(json_agg(a.pid || ' ' || extract(epoch from a.backend_start)), '[]')
    from pg_catalog.pg_stat_activity a
    where a.datname = current_database()
      and a.pid <> pg_backend_pid()
      and a.backend_type = 'client backend'
      and a.usename = session_user
      and a.application_name !~ '^${ownSessions}'
  ) as sessions
`
