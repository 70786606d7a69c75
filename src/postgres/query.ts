/**
 * The texts that we send, each under a name and all of them listed: a test runs every one where each name that it leaves to
 * the search path is a trap. Code outside this folder has no other way to ask a server anything.
 */
import type pg from 'pg'

/**
 * Where a text may be sent. One for `a look` is read with names and operators found in pg_catalog alone, because the
 * transaction around it says so (look.ts). One for `anywhere` is qualified to the last operator and type: it may be asked in a
 * session that the user's own code has set up. One for `their session` is built around what the user wrote, and means what it
 * means there.
 */
export type QueryPlace = 'a look' | 'anywhere' | 'their session'

export type Query<Row extends pg.QueryResultRow = pg.QueryResultRow, Place extends QueryPlace = QueryPlace> = {
  readonly name: string
  readonly text: string
  readonly place: Place
  /** Of the rows that come back; there is no such field. */
  readonly row?: Row
}

export type Listed = {
  readonly name: string
  readonly place: QueryPlace
  /** Absent where texts are made, for a server or for names in it. */
  readonly text?: string
}

const listed = new Map<string, Listed>()

/** All that modules which are loaded have defined. */
export function listedQueries(): readonly Listed[] {
  return [...listed.values()]
}

/** A text for a look. */
export function defineQuery<Row extends pg.QueryResultRow>(name: string, text: string): Query<Row, 'a look'> {
  return list({ name, text: labelled(name, text), place: 'a look' })
}

/** A text that names everything in full. */
export function defineQualified<Row extends pg.QueryResultRow>(name: string, text: string): Query<Row, 'anywhere'> {
  return list({ name, text: labelled(name, text), place: 'anywhere' })
}

/** Texts for a look that depend on the server, or on names in it. */
export function defineQueries<Row extends pg.QueryResultRow, Args extends readonly unknown[]>(
  name: string,
  build: (...args: Args) => string,
): (...args: Args) => Query<Row, 'a look'> {
  list({ name, place: 'a look' })
  return (...args) => ({ name, text: labelled(name, build(...args)), place: 'a look' })
}

/** Texts around expressions of the user's: all that is ours in them is named in full. */
export function defineTheirs<Row extends pg.QueryResultRow, Args extends readonly unknown[]>(
  name: string,
  build: (...args: Args) => string,
): (...args: Args) => Query<Row, 'their session'> {
  list({ name, place: 'their session' })
  return (...args) => ({ name, text: labelled(name, build(...args)), place: 'their session' })
}

/** As our texts are, where the server has kept that. */
export function isLabelled(text: string): boolean {
  return text.includes('/* database-branch:')
}

/** Whoever looks at what their server is doing reads who asks, and for what. */
function labelled(name: string, text: string): string {
  return `/* database-branch: ${name} */ ${text.trim()}`
}

function list<T extends Listed>(query: T): T {
  if (listed.has(query.name)) throw new Error(`two queries are called ${query.name}`)
  listed.set(query.name, query)
  return query
}
