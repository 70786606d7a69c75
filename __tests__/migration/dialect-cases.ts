/** How each tool's files look, as its documentation has it, and what of them is to run. */

export type DialectCase = {
  readonly tool: string
  readonly up: string
  readonly down: string
  /** The tool's word for no transaction, as the whole file. */
  readonly bare: string
  /** What it says to a file without its marks; absent where such a file is all up. */
  readonly unmarked?: string
  /** What it says to the down section first; absent where it takes that. */
  readonly downFirst?: string
}

const up = 'alter table orders add column channel text;'
const down = 'alter table orders drop column channel;'

export const dialectCases: readonly DialectCase[] = [
  {
    tool: 'goose',
    up: '-- +goose Up',
    down: '-- +goose Down',
    bare: `-- +goose NO TRANSACTION\n-- +goose Up\n${up}\n-- +goose Down\n${down}\n`,
    unmarked: 'there is no `-- +goose Up`',
    downFirst: 'the down section comes first',
  },
  {
    tool: 'goose in other letters',
    up: '--+goose up',
    down: '--   +goose DOWN  ',
    bare: `-- +goose no transaction\n-- +goose Up\n${up}\n-- +goose Down\n${down}\n`,
    downFirst: 'the down section comes first',
  },
  {
    tool: 'sql-migrate',
    up: '-- +migrate Up',
    down: '-- +migrate Down',
    bare: `-- +migrate Up notransaction\n${up}\n-- +migrate Down\n${down}\n`,
  },
  {
    tool: 'dbmate',
    up: '-- migrate:up',
    down: '-- migrate:down',
    bare: `-- migrate:up transaction:false\n${up}\n-- migrate:down transaction:false\n${down}\n`,
    downFirst: 'the down section comes first',
  },
  {
    tool: 'node-pg-migrate',
    up: '-- Up Migration',
    down: '-- Down Migration',
    bare: `-- database-branch:no-transaction\n-- Up Migration\n${up}\n-- Down Migration\n${down}\n`,
  },
  {
    tool: 'rambler',
    up: '-- rambler up',
    down: '-- rambler down',
    bare: `-- database-branch:no-transaction\n-- rambler up\n${up}\n-- rambler down\n${down}\n`,
  },
  {
    tool: 'shmig',
    up: '-- ====  UP  ====',
    down: '-- ==== DOWN ====',
    bare: `-- database-branch:no-transaction\n-- ==== UP ====\n${up}\n-- ==== DOWN ====\n${down}\n`,
    downFirst: 'the down section comes first',
  },
  {
    tool: 'tern',
    up: '-- the way there',
    down: '---- create above / drop below ----',
    bare: `---- tern: disable-tx ----\n${up}\n---- create above / drop below ----\n${down}\n`,
  },
  {
    tool: 'MyBatis Migrations',
    up: '-- // add a channel',
    down: '-- //@UNDO',
    bare: `-- database-branch:no-transaction\n${up}\n-- //@UNDO\n${down}\n`,
  },
]

/** Files that say only how they are run. */
export const transactionCases: readonly {
  readonly tool: string
  readonly text: string
  readonly transaction?: string
}[] = [
  { tool: 'SQLx', text: '-- no-transaction\nselect 1;', transaction: 'none' },
  { tool: 'SQLx, not on the first line', text: '\n-- no-transaction\nselect 1;' },
  {
    tool: 'postgres-migrations',
    text: '-- x\n-- postgres-migrations disable-transaction\nselect 1;',
    transaction: 'none',
  },
  { tool: 'Migratus', text: '-- :disable-transaction\nselect 1;', transaction: 'none' },
  { tool: 'journey', text: '-- disable_ddl_transaction\nselect 1;', transaction: 'none' },
  { tool: 'Evolve', text: '-- evolve-tx-off\nselect 1;', transaction: 'none' },
  { tool: 'Atlas', text: '-- atlas:txmode none\n\nselect 1;', transaction: 'none' },
  { tool: 'Atlas, its default', text: '-- atlas:txmode file\n\nselect 1;', transaction: 'one' },
  {
    tool: 'graphile-migrate',
    text: '--! Previous: -\n--! Hash: sha1:x\n--! no-transaction\n\nselect 1;',
    transaction: 'none',
  },
  { tool: 'graphile-migrate, its default', text: '--! Previous: -\n--! Hash: sha1:x\n\nselect 1;', transaction: 'one' },
  { tool: 'yoyo', text: '-- depends: 0001.a\n-- transactional: false\nselect 1;', transaction: 'none' },
  { tool: 'yoyo, its default', text: '-- depends: 0001.a\nselect 1;', transaction: 'one' },
  { tool: 'nobody', text: '-- no transaction\nselect 1;' },
  { tool: 'Drizzle', text: 'select 1;--> statement-breakpoint\nselect 2;' },
]

/** Files that are refused, with the line that the sentence names. */
export const refusedCases: readonly { readonly what: string; readonly text: string; readonly says: string }[] = [
  {
    what: 'a changelog of Liquibase',
    text: '--liquibase formatted sql\n\n--changeset ann:1\nselect 1;\n--rollback select 2;',
    says: 'x.sql:1: this is a changelog of Liquibase',
  },
  {
    what: 'a changeset of Liquibase',
    text: '\n-- changeset ann:1 runInTransaction:false\nselect 1;',
    says: 'x.sql:2: this is a changelog of Liquibase',
  },
  {
    what: 'a script of Sqitch',
    text: '-- Deploy shop:orders to pg\n-- requires: users\nbegin;\nselect 1;\ncommit;',
    says: 'x.sql:1: this is a script of Sqitch',
  },
  {
    what: 'a script of Sqitch that reverts',
    text: '-- Revert shop:orders from pg\nselect 1;',
    says: '`migrate: sqitch deploy`',
  },
  {
    what: 'an evolution of Play',
    text: '# --- !Ups\nselect 1;\n# --- !Downs\nselect 2;',
    says: 'x.sql:1: this is an evolution of Play',
  },
  {
    what: 'an evolution of Play in comments of SQL',
    text: '-- !Ups\nselect 1;\n-- !Downs\nselect 2;',
    says: 'x.sql:1: this is an evolution of Play',
  },
  {
    what: 'an archive of Atlas',
    text: '-- atlas:txtar\n\n-- migration.sql --\nselect 1;\n-- down.sql --\nselect 2;',
    says: 'x.sql:1: this is an archive',
  },
  {
    what: 'a delimiter of Atlas',
    text: '-- atlas:delimiter \\n\\n\\n\n\nselect 1',
    says: 'x.sql:1: its statements do not end with a semicolon',
  },
  {
    what: 'an include of graphile-migrate',
    text: '--! Message: x\n--!include functions/a.sql\nselect 1;',
    says: 'x.sql:2: graphile-migrate would read another file',
  },
  {
    what: 'variables of goose',
    text: '-- +goose Up\n-- +goose ENVSUB ON\nselect 1;',
    says: 'x.sql:2: goose would fill in variables',
  },
  {
    what: 'an annotation that goose does not have',
    text: '-- +goose Upp\nselect 1;',
    says: 'x.sql:1: goose has no such annotation',
  },
  {
    what: 'a block of goose that is not closed',
    text: '-- +goose Up\n-- +goose StatementBegin\nselect 1;',
    says: 'x.sql:2: StatementBegin and StatementEnd',
  },
  {
    what: 'a second up section of goose',
    text: '-- +goose Up\nselect 1;\n-- +goose Up\nselect 2;',
    says: 'x.sql:3: there is a second `-- +goose Up`',
  },
  {
    what: 'a statement without its semicolon',
    text: '-- +goose Up\nselect 1\n-- +goose Down\nselect 2;',
    says: 'x.sql:3: the statement above has no semicolon',
  },
  {
    what: 'a mark of goose that is indented',
    text: '-- +goose Up\nselect 1;\n  -- +goose Down\nselect 2;',
    says: 'x.sql:3: goose does not see',
  },
  {
    what: 'a statement ahead of the first mark',
    text: 'select 1;\n-- migrate:up\nselect 2;',
    says: 'x.sql:1: a statement stands ahead of',
  },
  {
    what: 'a mark of sql-migrate in small letters',
    text: '-- +migrate up\nselect 1;\n-- +migrate down\nselect 2;',
    says: 'x.sql:1: sql-migrate does not see this mark',
  },
  {
    what: 'node-pg-migrate without an up section',
    text: 'select 1;\n-- Down Migration\nselect 2;',
    says: 'x.sql:2: there is no `-- Up Migration`',
  },
  {
    what: 'two tools',
    text: '-- +goose Up\n-- migrate:up\nselect 1;',
    says: 'x.sql has comments of two tools, dbmate (line 2) and goose (line 1)',
  },
  ...[
    '-- DOWN',
    '--down',
    '-- [undo]',
    '-- +micrate Down',
    '-- @rollback',
    '---- Revert migration:',
    '-- !DOWN',
    '-- Migrate:Down',
    '-- ### Rollback script ###',
  ].map((mark) => ({
    what: `sections that nobody knows, ${mark}`,
    text: `select 1;\n${mark}\nselect 2;`,
    says: `x.sql:2: what is below \`${mark}\` looks like the way back`,
  })),
  ...[
    '${schema}.orders',
    '{{ .prefix }}.orders',
    ':schema.orders',
    ':"schema".orders',
    '#{schema}.orders',
    '$(schema).orders',
    '"${schema}".orders',
    '"{{schema}}".orders',
  ].map((name) => ({
    what: `a placeholder, ${name}`,
    text: `select 1;\n\ncreate table\n  ${name} (id int);`,
    says: `x.sql:4: \``,
  })),
]

/** What looks like one of these, and is not. */
export const plainCases: readonly { readonly what: string; readonly text: string }[] = [
  { what: 'a way back that is only told', text: 'select 1;\n-- Down migration:\n-- drop table a;\n' },
  { what: 'a way back that is only told, in one word', text: 'select 1;\n-- down\n-- drop table a;\n' },
  { what: 'words in a comment', text: '-- we slow down here\nselect 1;\n-- undo of the last change\nselect 2;' },
  { what: 'casts and slices', text: "select a::text, b[1:n], c[:m], '{1}'::int[], array[1:2] from t;" },
  { what: 'a named argument', text: 'select f(a := b, c => d);' },
  { what: 'a JSON constructor', text: "select json_object('a':b, 'c' : d);" },
  { what: 'braces in strings', text: "select '${x}', '{{y}}', $$ :z ${w} $$, e'{';" },
  { what: 'a body with marks', text: "do $$\n-- +goose Down\n-- migrate:down\n-- DOWN\nbegin end $$;\nselect ':x';" },
  { what: 'comments with placeholders', text: '-- ${x} :y\n/* {{z}} */ select 1;' },
  { what: 'copy data', text: 'copy t from stdin;\n-- migrate:down\n${x}\n\\.\nselect 1;' },
]
