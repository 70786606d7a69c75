/**
 * Which relations a statement means by the names in its text. Only the server knows: a name without a schema is looked for along
 * the search path, as that is when the statement runs. Asked of the catalog, which, unlike `to_regclass`, never refuses.
 */
import type pg from 'pg'
import type { Relation } from './evidence.ts'
import { type RelationRow, relationColumns, relationSource, toRelation, userRelation } from './relation-row.ts'

/** `chains` are names with dots between their parts; a word that is no relation is in nobody's way. */
export async function resolveNames(
  client: pg.ClientBase,
  chains: readonly (readonly string[])[],
): Promise<readonly Relation[]> {
  const names = chains.flatMap(possibleNames)
  if (names.length === 0) return []
  const { rows } = await client.query<RelationRow>(namedQuery, [
    names.map(({ schema }) => schema ?? null),
    names.map(({ name }) => name),
  ])
  return rows.map(toRelation)
}

type Name = { readonly schema?: string | undefined; readonly name: string }

/** `a.b.c` is a column of a table in a schema, or a table in a schema of this database. */
function possibleNames(chain: readonly string[]): readonly Name[] {
  const [first = '', second, third] = chain
  return [
    { name: first },
    ...(second === undefined ? [] : [{ schema: first, name: second }]),
    ...(second === undefined || third === undefined ? [] : [{ schema: second, name: third }]),
  ]
}

const namedQuery = `
select ${relationColumns}
${relationSource}
where c.oid in (
  select r.oid
  from unnest($1::text[], $2::text[]) asked (schema, name)
  join pg_catalog.pg_class r on r.relname = asked.name
  where case
    when asked.schema is null then pg_table_is_visible(r.oid)
    else r.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = asked.schema)
  end
)
and (${userRelation})
order by n.nspname, c.relname
`
