/** Writes into the parent what a promotion has run there. */
import type pg from 'pg'
import type { Trigger } from '../github/trigger.ts'
import type { Book, Step } from '../migration/book.ts'
import { anywhere } from '../postgres/anywhere.ts'
import { writing } from '../postgres/look.ts'
import { defineQualified, defineQuery } from '../postgres/query.ts'
import { control } from '../postgres/transaction-control.ts'
import { promotionSchema } from '../schema/selection.ts'

export type Promoted = Pick<Trigger, 'repository' | 'sha' | 'runId'> & { readonly prNumber: number | undefined }

/** Makes the table where it is missing. */
export async function openPromotionBook(client: pg.ClientBase, promoted: Promoted): Promise<Book> {
  await writing(client, async (look) => {
    const [missing] = await look.ask(missingQuery, [promotionSchema])
    if (missing?.no_schema) await look.askTogether([schemaQuery, schemaCommentQuery, schemaGrantQuery])
    if (missing?.no_table) await look.askTogether([tableQuery, tableGrantQuery])
  })
  const { repository, prNumber, sha, runId } = promoted
  const values = ({ name, checksum }: Step) => [repository, prNumber ?? null, sha, runId, name, checksum ?? null]
  let begun: string | undefined
  return {
    async inTransaction(step) {
      // The file may have left another role, which may not write here. What it has set ends with the file.
      await control(client, 'reset session authorization')
      await control(client, 'set role none')
      await anywhere(client).ask(doneQuery, values(step))
    },
    async begin(step) {
      const [entry] = await anywhere(client).ask(beginQuery, values(step))
      begun = entry?.id
    },
    async end() {
      await anywhere(client).ask(endQuery, [begun])
    },
  }
}

type Missing = { readonly no_schema: boolean; readonly no_table: boolean }

const missingQuery = defineQuery<Missing>(
  'whether the record of promotions is missing',
  `
select
  not exists (select from pg_catalog.pg_namespace where nspname = $1) as no_schema,
  not exists (
    select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relname = 'promotions'
  ) as no_table
`,
)

/** Read by everybody, since branches, where other logins may work, inherit it. It holds names of files and commits. */
const schemaQuery = defineQuery('schema of promotions', `create schema ${promotionSchema}`)
const schemaCommentQuery = defineQuery(
  'comment of promotions',
  `comment on schema ${promotionSchema} is 'What database-branch-action has promoted to this database.'`,
)
const schemaGrantQuery = defineQuery('grant on promotions', `grant usage on schema ${promotionSchema} to public`)
const tableQuery = defineQuery(
  'table of promotions',
  `
create table ${promotionSchema}.promotions (
  id bigint generated always as identity primary key,
  repository pg_catalog.text not null,
  pr_number bigint,
  sha pg_catalog.text not null,
  run_id bigint not null,
  name pg_catalog.text not null,
  checksum pg_catalog.text,
  started_at timestamptz not null default pg_catalog.now(),
  ended_at timestamptz
)`,
)
const tableGrantQuery = defineQuery(
  'grant on the table of promotions',
  `grant select on ${promotionSchema}.promotions to public`,
)

const columns = 'repository, pr_number, sha, run_id, name, checksum'

// In the session that the migration has set up, and in its transaction. The type of each value is that of its column.
const doneQuery = defineQualified(
  'promotion done',
  `insert into ${promotionSchema}.promotions (${columns}, ended_at) values ($1, $2, $3, $4, $5, $6, pg_catalog.now())`,
)
const beginQuery = defineQualified<{ readonly id: string }>(
  'promotion begun',
  `insert into ${promotionSchema}.promotions (${columns}) values ($1, $2, $3, $4, $5, $6) returning id::pg_catalog.text as id`,
)
const endQuery = defineQualified(
  'promotion ended',
  `update ${promotionSchema}.promotions set ended_at = pg_catalog.now() where id operator(pg_catalog.=) $1::pg_catalog.int8`,
)
