/**
 * Which relations a statement means by the names in its text. Only the server knows: a name without a schema is looked for along
 * the search path, as that is when the statement runs. Asked of the catalog, which, unlike `to_regclass`, never refuses.
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { Relation } from './evidence.ts'
import { type RelationRow, relationColumns, relationSource, toRelation, userRelation } from './relation-row.ts'

/** `chains` are names with dots between their parts; a word that is no relation is in nobody's way. */
export async function resolveNames(
  client: pg.ClientBase,
  chains: readonly (readonly string[])[],
): Promise<readonly Relation[]> {
  const names = chains.flatMap(possibleNames)
  if (names.length === 0) return []
  const rows = await anywhere(client).ask(namedQuery, [
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

const namedQuery = defineQualified<RelationRow>(
  'relations that a statement names',
  `
select ${relationColumns}
${relationSource}
where c.oid operator(pg_catalog.=) any (
  select r.oid
  from rows from (pg_catalog.unnest($1::pg_catalog.text[]), pg_catalog.unnest($2::pg_catalog.text[])) asked (schema, name)
  join pg_catalog.pg_class r on r.relname operator(pg_catalog.=) asked.name::pg_catalog.name
  where case
    when asked.schema is null then pg_catalog.pg_table_is_visible(r.oid)
    else r.relnamespace operator(pg_catalog.=) (
      select s.oid from pg_catalog.pg_namespace s where s.nspname operator(pg_catalog.=) asked.schema::pg_catalog.name
    )
  end
)
and (${userRelation})
order by n.nspname, c.relname
`,
)
