/** Writes into the parent what a promotion has run there. */
import type pg from 'pg'
import type { Trigger } from '../github/trigger.ts'
import type { Book, Step } from '../migration/book.ts'
import { promotionSchema } from '../schema/selection.ts'

export type Promoted = Pick<Trigger, 'repository' | 'sha' | 'runId'> & { readonly prNumber: number | undefined }

/** Makes the table where it is missing. */
export async function openPromotionBook(client: pg.ClientBase, promoted: Promoted): Promise<Book> {
  await client.query('begin')
  try {
    const { rows } = await client.query<Missing>(missingQuery, [promotionSchema])
    if (rows[0]?.no_schema) await client.query(createSchemaSql)
    if (rows[0]?.no_table) await client.query(createTableSql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  const { repository, prNumber, sha, runId } = promoted
  const values = ({ name, checksum }: Step) => [repository, prNumber ?? null, sha, runId, name, checksum ?? null]
  let begun: string | undefined
  return {
    async inTransaction(step) {
      // The file may have left another role, which may not write here. What it has set ends with the file.
      await client.query('reset session authorization')
      await client.query('reset role')
      await client.query(doneSql, values(step))
    },
    async begin(step) {
      const { rows } = await client.query<{ readonly id: string }>(beginSql, values(step))
      begun = rows[0]?.id
    },
    async end() {
      await client.query(endSql, [begun])
    },
  }
}

type Missing = { readonly no_schema: boolean; readonly no_table: boolean }

const missingQuery = `
select
  not exists (select from pg_catalog.pg_namespace where nspname = $1) as no_schema,
  not exists (
    select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relname = 'promotions'
  ) as no_table
`

/** Read by everybody, since branches, where other logins may work, inherit it. It holds names of files and commits. */
const createSchemaSql = `
create schema ${promotionSchema};
comment on schema ${promotionSchema} is 'What database-branch-action has promoted to this database.';
grant usage on schema ${promotionSchema} to public
`
const createTableSql = `
create table ${promotionSchema}.promotions (
  id bigint generated always as identity primary key,
  repository text not null,
  pr_number bigint,
  sha text not null,
  run_id bigint not null,
  name text not null,
  checksum text,
  started_at timestamptz not null default pg_catalog.now(),
  ended_at timestamptz
);
grant select on ${promotionSchema}.promotions to public
`

const columns = 'repository, pr_number, sha, run_id, name, checksum'
const doneSql = `
insert into ${promotionSchema}.promotions (${columns}, ended_at) values ($1, $2, $3, $4, $5, $6, pg_catalog.now())
`
const beginSql = `insert into ${promotionSchema}.promotions (${columns}) values ($1, $2, $3, $4, $5, $6) returning id::text as id`
const endSql = `update ${promotionSchema}.promotions set ended_at = pg_catalog.now() where id = $1`
