/** Something that the statement takes for granted is not there: an extension, a role, a schema. */
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { FailedStatement, Hint } from './hint.ts'
import { nameIn } from './hint.ts'

export const missing: Hint = {
  sqlstates: ['42883', '42704', '42P01', '3F000', '0A000', '58P01'],
  async says(failed) {
    const { sqlstate, message } = failed
    const unavailable = nameIn(
      message,
      /^(?:extension "(?<name>[^"]+)" is not available|could not open extension control file.*)/,
    )
    if (unavailable) return `This server does not offer \`${unavailable}\`: production has to have it first.`
    const extension = extensionOf(message)
    if (extension !== undefined)
      return `That is part of the extension \`${extension}\`: \`create extension if not exists "${extension}"\` ahead of it.`
    const role = nameIn(message, /^role "(?<name>[^"]+)" does not exist$/)
    if (role)
      return 'A branch has the roles of its parent. Create the role there first, or leave the statement out where the role is not needed.'
    if (sqlstate === '3F000' && /no schema has been selected/.test(message)) {
      return 'No schema of the `search_path` is there. Name the schema, or `set search_path` in the file: each begins with a new session.'
    }
    if (sqlstate === '42P01') return await elsewhere(failed)
    return undefined
  },
}

/** https://www.postgresql.org/docs/current/contrib.html, and what services offer beside it. */
const extensions: readonly (readonly [RegExp, string])[] = [
  [/function uuid_(generate_v\d\w*|nil|ns_\w+)\(/, 'uuid-ossp'],
  [/function (crypt|gen_salt|digest|hmac|gen_random_bytes|pgp_\w+|gen_random_uuid)\(/, 'pgcrypto'],
  [/type "?citext\b/, 'citext'],
  [/type "?hstore\b/, 'hstore'],
  [/type "?ltree\b/, 'ltree'],
  [/type "?(vector|halfvec|sparsevec)\b|access method "(hnsw|ivfflat)"/, 'vector'],
  [/type "?(geometry|geography|box2d|box3d)\b|function st_\w+\(/i, 'postgis'],
  [/operator class "g(in|ist)_trgm_ops"|function (similarity|show_trgm|word_similarity)\(/, 'pg_trgm'],
  [/function unaccent\(/, 'unaccent'],
  [/type "?cube\b|function earth_distance\(/, 'cube'],
  [/has no default operator class for access method "gist"/, 'btree_gist'],
  [/has no default operator class for access method "gin"/, 'btree_gin'],
]

function extensionOf(message: string): string | undefined {
  return extensions.find(([pattern]) => pattern.test(message))?.[1]
}

/** In a schema that the path does not name. */
async function elsewhere({ client, message }: FailedStatement): Promise<string | undefined> {
  const name = nameIn(message, /^relation "(?<name>[^"]+)" does not exist$/)
  if (name === undefined || name.includes('.')) return undefined
  const rows = await anywhere(client).ask(schemasQuery, [name])
  if (rows.length === 0) return undefined
  const schemas = rows.map(({ schema }) => `\`${schema}.${name}\``).join(', ')
  return `There is ${schemas}, which the \`search_path\` does not reach. Name the schema, or \`set search_path\` in the file: each begins with a new session.`
}

const schemasQuery = defineQualified<{ readonly schema: string }>(
  'schemas of a name',
  `
select n.nspname as schema
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
where c.relname operator(pg_catalog.=) $1::pg_catalog.text
  and n.nspname operator(pg_catalog.!~) '^pg_'
  and not pg_catalog.pg_table_is_visible(c.oid)
order by 1
limit 3
`,
)
