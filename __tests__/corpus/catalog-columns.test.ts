/**
 * The corpus leaves nothing out: every column of every catalog, as the servers themselves list them, is either shown to
 * differ between the two sides of a case or is explained.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CatalogCoverage, catalogColumns } from './catalog-columns.ts'
import { readCorpus } from './corpus-case.ts'
import { type CorpusServer, startCorpusServer, withClient } from './corpus-server.ts'

const majors = [17, 18] as const
const corpus = readCorpus()
const listed = Object.entries(catalogColumns).flatMap(([catalog, coverage]) => listedColumns(catalog, coverage))
const columnsByCase = groupByCase()

let servers: readonly CorpusServer[] = []

beforeAll(async () => {
  servers = await Promise.all(majors.map((major) => startCorpusServer(major, corpus)))
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()))
})

describe('the columns of the catalogs', () => {
  it('are each in a case or explained, on Postgres 17 and 18', async () => {
    const known = new Set(listed)
    for (const server of servers) expect((await columnsOf(server)).filter((column) => !known.has(column))).toEqual([])
  })

  it('are listed once, and only where a server has them', async () => {
    const present = new Set((await Promise.all(servers.map(columnsOf))).flat())
    expect(listed.filter((column) => !present.has(column))).toEqual([])
    expect(listed.filter((column, index) => listed.indexOf(column) !== index)).toEqual([])
  })

  it('name cases that exist', () => {
    const names = new Set(corpus.map(({ name }) => name))
    expect([...columnsByCase.keys()].filter((name) => !names.has(name))).toEqual([])
  })

  it.each(corpus.filter(({ name }) => columnsByCase.has(name)))('differ in $name', async (corpusCase) => {
    const newest = servers.at(-1)
    if (newest === undefined) throw new Error('No server was started.')
    const columns = columnsByCase.get(corpusCase.name) ?? []
    const { before, after } = await newest.readSides(corpusCase, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(`select ${columns.map(valuesSql).join(', ')}`)
      return rows[0] ?? {}
    })
    const unchanged = columns.filter(({ name }) => before[name] === after[name])
    expect(unchanged.map(({ name }) => name)).toEqual([])
  })
})

type Column = { readonly name: string; readonly catalog: string; readonly column: string }

function listedColumns(catalog: string, { cases = {}, explained = {} }: CatalogCoverage): readonly string[] {
  return [...Object.keys(cases), ...Object.values(explained).flat()].map((column) => `${catalog}.${column}`)
}

function groupByCase(): ReadonlyMap<string, readonly Column[]> {
  const byCase = new Map<string, Column[]>()
  for (const [catalog, { cases = {} }] of Object.entries(catalogColumns)) {
    for (const [column, name] of Object.entries(cases)) {
      byCase.set(name, [...(byCase.get(name) ?? []), { name: `${catalog}.${column}`, catalog, column }])
    }
  }
  return byCase
}

const columnsSql = `
select c.relname || '.' || a.attname as name
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
order by 1`

async function columnsOf(server: CorpusServer): Promise<readonly string[]> {
  const read = (url: string) => withClient(url, (client) => client.query<{ name: string }>(columnsSql))
  const { rows } = await server.withDatabase('', read)
  return rows.map(({ name }) => name)
}

/** Columns that number the rows of one object: a change of order shows only beside what is numbered. */
const numbered: Readonly<Record<string, string>> = {
  'pg_attribute.attnum': 'attname',
  'pg_enum.enumsortorder': 'enumlabel',
  'pg_inherits.inhseqno': 'inhparent::regclass',
  'pg_ts_config_map.mapseqno': 'mapdict::regdictionary',
}

/** All values that a column has in a database, in one text; the rows of initdb are the same in every database. */
function valuesSql({ name, catalog, column }: Column): string {
  const value = numbered[name] === undefined ? `${column}::text` : `${numbered[name]} || ' ' || ${column}`
  const ofThisDatabase =
    catalog === 'pg_subscription'
      ? 'where subdbid = (select oid from pg_database where datname = current_database())'
      : ''
  return `(select string_agg(v, ' ' order by v) from (select ${value} as v from ${catalog} ${ofThisDatabase}) as all_values) as "${name}"`
}
