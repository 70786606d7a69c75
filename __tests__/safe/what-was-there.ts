/** What a database holds, lets whom do and understands: asked in ways that have nothing in common with how the product measures it. */
import type pg from 'pg'
import { type RandomSchema, roles } from './random-schema.ts'

export type WhatWasThere = {
  /** By table, each row as the values of the columns of that time. */
  readonly rows: ReadonlyMap<string, readonly unknown[]>
  readonly rights: ReadonlySet<string>
  readonly forms: readonly string[]
  /** By table: a new file is new work. */
  readonly files: ReadonlyMap<string, string>
}

export async function lookAt(client: pg.Client, schema: RandomSchema): Promise<WhatWasThere> {
  const rows = new Map<string, readonly unknown[]>()
  for (const { name } of schema.tables) {
    const { rows: found } = await client.query(`select to_jsonb(t) as row from ${name} t order by id`)
    rows.set(
      name,
      found.map(({ row }) => row),
    )
  }
  return { rows, rights: await readRights(client), forms: formsOf(schema), files: await readFiles(client) }
}

/** What of it is gone, in words; nothing when all is as it was. */
export async function whatIsMissing(client: pg.Client, before: WhatWasThere): Promise<readonly string[]> {
  const missing: string[] = []
  for (const [name, rows] of before.rows) {
    const { rows: lost } = await client
      .query(
        `select count(*)::int as lost from jsonb_array_elements($1::jsonb) old
         where not exists (select from ${name} t where to_jsonb(t) @> old)`,
        [JSON.stringify(rows)],
      )
      .catch(() => ({ rows: [{ lost: -1 }] }))
    if (lost[0].lost !== 0) missing.push(`rows of ${name}: ${lost[0].lost}`)
  }
  const rights = await readRights(client)
  for (const right of before.rights) if (!rights.has(right)) missing.push(right)
  for (const form of before.forms) {
    await client.query(`explain ${form}`).catch((error) => missing.push(`${form}: ${error.message}`))
  }
  const files = await readFiles(client)
  for (const [name, file] of before.files) if (files.get(name) !== file) missing.push(`file of ${name}`)
  return missing
}

function formsOf({ tables }: RandomSchema): readonly string[] {
  return [
    'select total(1)',
    ...tables.flatMap(({ name, columns, hasView }) => {
      const names = ['id', ...columns.map((column) => column.name)].join(', ')
      const nulls = ['1', ...columns.map(() => 'null')].join(', ')
      return [
        `select ${names} from ${name} where id = 1`,
        `insert into ${name} (${names}) values (${nulls}) on conflict (id) do nothing`,
        `update ${name} set c0 = c0 where id = 1`,
        `delete from ${name} where id = 1`,
        ...(hasView ? [`select id, c0 from ${name}_view`] : []),
      ]
    }),
  ]
}

async function readRights(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ readonly granted: string }>(rightsQuery, [roles])
  return new Set(rows.map(({ granted }) => granted))
}

const rightsQuery = `
select role || ' may ' || right_name || ' ' || thing as granted
from unnest($1::text[]) role
cross join lateral (
  select c.relname::text as thing, privilege as right_name, has_table_privilege(role, c.oid, privilege) as may
  from pg_class c
  cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) privilege
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
  union all
  select c.relname || '.' || a.attname, privilege, has_column_privilege(role, c.oid, a.attnum, privilege)
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  cross join unnest(array['select', 'insert', 'update', 'references']) privilege
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
  union all
  select f.oid::regprocedure::text, 'execute', has_function_privilege(role, f.oid, 'execute')
  from pg_proc f
  where f.pronamespace = 'public'::regnamespace
  union all
  select 'public', privilege, has_schema_privilege(role, 'public', privilege)
  from unnest(array['usage', 'create']) privilege
  union all
  -- Row security takes from whoever does not own the table.
  select c.relname || ' as a whole', 'read', not c.relrowsecurity
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
) rights
where may
`

async function readFiles(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ readonly name: string; readonly file: string }>(
    "select relname as name, oid || ' ' || relfilenode as file from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  )
  return new Map(rows.map(({ name, file }) => [name, file]))
}
