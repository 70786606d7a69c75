import type { Family, Judgement, Standing } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { lacksIdentity } from './replica-identity.ts'
import { list, named, text } from './words.ts'

const operations = ['insert', 'update', 'delete', 'truncate'] as const

export const publications: Family = {
  catalogs: { p: 'pg_publication' },
  from: 'pg_publication p',
  where: 'p.oid >= 16384',
  object: { kind: `'publication'`, name: 'p.pubname' },
  address: { catalog: 'pg_publication', oid: 'p.oid', xid: 'p.xmin' },
  ignored: { oid: 'physical', pubname: 'the name' },
  rendered: {},
  kinds: {
    publication: {
      contains: ['publication table', 'publication schema'],
      ddl: ({ object, attributes }, parts) =>
        [
          `create publication ${named(object)}${attributes['puballtables'] === true ? ' for all tables' : ''}`,
          ...parts.map((part) => `  ${publishedPart(part)}`),
          ...withPublished(attributes),
        ].join('\n'),
      tells: ['puballtables', ...operations.map((name) => `pub${name}`), 'pubviaroot'],
      added: publicationAdded,
    },
  },
}

export const publicationTables: Family = {
  catalogs: { r: 'pg_publication_rel' },
  from: 'pg_publication_rel r join pg_publication p on p.oid = r.prpubid',
  where: 'r.oid >= 16384',
  object: { kind: `'publication table'`, name: `format('%I for table %s', p.pubname, r.prrelid::regclass)` },
  address: { catalog: 'pg_publication_rel', oid: 'r.oid', xid: 'r.xmin' },
  raw: { rows: { r: 'pg_publication_rel' }, except: ['oid'], covers: ['name', 'prqual', 'prattrs'] },
  parent: `'pg_publication/' || r.prpubid`,
  ignored: { oid: 'physical', prpubid: 'in the name', prrelid: 'in the name' },
  rendered: {
    prqual: { sql: 'pg_get_expr(r.prqual, r.prrelid)', column: 'pg_publication_rel.prqual' },
    prattrs: {
      sql: `(select array_agg(a.attname::text order by a.attname) from pg_attribute a
    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[]))`,
      column: 'pg_publication_rel.prattrs',
    },
  },
  kinds: {
    'publication table': {
      sqlName: true,
      ddl: publishedPart,
      tells: ['prattrs', 'prqual'],
      added: publishedAdded,
    },
  },
}

export const publicationSchemas: Family = {
  since: 15,
  catalogs: { s: 'pg_publication_namespace' },
  from: 'pg_publication_namespace s join pg_publication p on p.oid = s.pnpubid',
  where: 's.oid >= 16384',
  object: { kind: `'publication schema'`, name: `format('%I for schema %s', p.pubname, s.pnnspid::regnamespace)` },
  address: { catalog: 'pg_publication_namespace', oid: 's.oid', xid: 's.xmin' },
  raw: { rows: { s: 'pg_publication_namespace' }, except: ['oid'], covers: ['name'] },
  parent: `'pg_publication/' || s.pnpubid`,
  ignored: { oid: 'physical', pnpubid: 'in the name', pnnspid: 'in the name' },
  rendered: {},
  kinds: {
    'publication schema': { sqlName: true, ddl: publishedPart, added: publishedAdded },
  },
}

function publishedPart({ object, attributes }: Fact): string {
  const columns = attributes['prattrs'] ? ` (${text(attributes['prattrs'])})` : ''
  const filter = attributes['prqual'] ? ` where ${text(attributes['prqual'])}` : ''
  return `for ${publishedName(object)}${columns}${filter}`
}

/** `table public.orders`: what follows the publication's name. */
function publishedName({ name }: Fact['object']): string {
  return name.slice(name.search(/for (table|schema) /) + 'for '.length)
}

/** What is not as it is when nobody says anything. */
function withPublished(attributes: Fact['attributes']): readonly string[] {
  const published = operations.filter((name) => attributes[`pub${name}`] === true)
  const clauses = [
    published.length < operations.length && `publish = '${published.join(', ')}'`,
    attributes['pubviaroot'] === true && 'publish_via_partition_root = true',
  ].filter(Boolean)
  return clauses.length > 0 ? [`  with (${clauses.join(', ')})`] : []
}

function publicationAdded(whole: Standing): Judgement | undefined {
  const { fact, parts, among } = whole
  const all =
    fact.attributes['puballtables'] === true ? among.facts.filter(({ object }) => object.kind === 'table') : []
  const tables = [
    ...all.map((table) => ({ table, columns: undefined })),
    ...parts.flatMap((part) => tablesOf(part, whole)),
  ]
  return judge(fact, tables, whole)
}

function publishedAdded(whole: Standing): Judgement | undefined {
  const publication = whole.among.fact(whole.fact.parent ?? '')
  return publication && judge(publication, tablesOf(whole.fact, whole), whole)
}

type PublishedTable = { readonly table: Fact; readonly columns: readonly string[] | undefined }

function tablesOf({ object, attributes }: Fact, { among }: Standing): readonly PublishedTable[] {
  const [kind, name = ''] = publishedName(object).split(/ (.*)/s)
  const columns = attributes['prattrs'] === undefined ? undefined : list(attributes['prattrs'])
  if (kind === 'table') return among.called(name).map((table) => ({ table, columns }))
  return among.facts
    .filter(
      (fact) => fact.object.kind === 'table' && named({ kind: 'schema', name: fact.object.schema ?? '' }) === name,
    )
    .map((table) => ({ table, columns }))
}

/** Only updates and deletes have to say which row they are about. */
function judge(publication: Fact, tables: readonly PublishedTable[], { among }: Standing): Judgement | undefined {
  if (publication.attributes['pubupdate'] !== true && publication.attributes['pubdelete'] !== true) return undefined
  const lacking = tables.filter(({ table, columns }) => lacksIdentity(table, among.partsOf(table), columns))
  if (lacking.length === 0) return undefined
  const names = lacking.slice(0, 3).map(({ table }) => `\`${named(table.object)}\``)
  const more = lacking.length > names.length ? ` and ${lacking.length - names.length} more` : ''
  return {
    weight: 'breaking',
    words: `updates and deletes fail for want of a replica identity on ${names.join(', ')}${more}`,
  }
}
