/** What migrations do to the shop: what breaks somebody, and what breaks nobody. */

export type Change = { readonly name: string; readonly sql: string }

const rights = 'grant select, insert, update, delete on all tables in schema shop to shop_app'

export const changes: readonly Change[] = [
  // Gone, or called otherwise.
  { name: 'a column is dropped', sql: 'alter table shop.orders drop note' },
  { name: 'a column of a view is dropped', sql: 'alter table shop.orders drop total cascade' },
  { name: 'a column is renamed', sql: 'alter table shop.orders rename customer_id to buyer_id' },
  { name: 'a table is dropped', sql: 'drop table shop.order_items' },
  { name: 'a table is renamed', sql: 'alter table shop.products rename to articles' },
  {
    name: 'a table is moved',
    sql: 'create schema sales; grant usage on schema sales to shop_app, report; alter table shop.customers set schema sales',
  },
  { name: 'a schema is renamed', sql: 'alter schema shop rename to store' },
  { name: 'a view is dropped', sql: 'drop view shop.open_orders' },
  {
    name: 'a view loses a column',
    sql: 'drop view shop.open_orders; create view shop.open_orders as select id, customer_id from shop.orders; grant select on shop.open_orders to shop_app, report',
  },
  { name: 'a materialized view is dropped', sql: 'drop materialized view shop.turnover' },
  { name: 'a function is dropped', sql: 'drop function shop.discount' },
  {
    name: 'a function takes one argument less',
    sql: `drop function shop.discount; create function shop.discount(amount numeric) returns numeric language sql as 'select amount'`,
  },
  {
    name: 'a function names its argument otherwise',
    sql: `drop function shop.discount; create function shop.discount(value numeric, percent numeric default 10) returns numeric language sql immutable as 'select value'`,
  },
  { name: 'a constraint is renamed', sql: 'alter table shop.products rename constraint products_sku to sku_once' },
  { name: 'a unique constraint is dropped', sql: 'alter table shop.products drop constraint products_sku' },
  { name: 'a primary key is dropped', sql: 'alter table shop.order_items drop constraint order_items_pkey' },
  // Of another type.
  { name: 'an integer becomes a bigint', sql: 'alter table shop.order_items alter quantity type bigint' },
  {
    name: 'a key becomes text',
    sql: 'alter table shop.order_items drop constraint order_items_product_id_fkey; alter table shop.products alter id drop default, alter id type text',
  },
  { name: 'a timestamp becomes a date', sql: 'alter table shop.orders alter placed_at type date' },
  {
    name: 'a timestamp becomes text',
    sql: 'alter table shop.orders alter placed_at drop default, alter placed_at type text',
  },
  { name: 'a date becomes text', sql: 'alter table shop.customers alter born type text' },
  { name: 'text becomes jsonb', sql: `alter table shop.orders alter note type jsonb using to_jsonb(note)` },
  { name: 'jsonb becomes text', sql: `alter table shop.products alter details drop default, alter details type text` },
  {
    name: 'an array becomes text',
    sql: `alter table shop.products alter tags drop default, alter tags type text using tags::text`,
  },
  { name: 'numeric becomes text', sql: `alter table shop.products alter price type text` },
  {
    name: 'an enum becomes text',
    sql: `drop view shop.open_orders; alter table shop.orders alter status drop default, alter status type text, alter status set default 'new'; create view shop.open_orders as select id, customer_id, total from shop.orders where status <> 'sent'; ${rights}`,
  },
  { name: 'varchar becomes text', sql: 'alter table shop.products alter sku type text' },
  // Must be given, or must not be.
  {
    name: 'a required column is added',
    sql: `alter table shop.customers add country text not null default 'de'; alter table shop.customers alter country drop default`,
  },
  {
    name: 'a column has come to be required',
    sql: `update shop.customers set email = coalesce(email, 'x@y'); alter table shop.customers alter email set not null`,
  },
  {
    name: 'a column of a domain without nulls is added',
    sql: 'create domain shop.reason as text not null; create domain shop.why as shop.reason; alter table shop.audit add why shop.why',
  },
  { name: 'a default is dropped', sql: 'alter table shop.orders alter total drop default' },
  { name: 'the default of a key is dropped', sql: 'alter table shop.products alter id drop default' },
  { name: 'an identity is always generated', sql: 'alter table shop.customers alter id set generated always' },
  {
    name: 'a column is generated',
    sql: 'alter table shop.orders drop total cascade; alter table shop.orders add total numeric generated always as (id * 2) stored',
  },
  { name: 'a column is added ahead of none', sql: 'alter table shop.orders add priority int default 0' },
  { name: 'a name becomes ambiguous', sql: `alter table shop.orders add name text` },
  // Rights.
  { name: 'reading is revoked', sql: 'revoke select on shop.orders from shop_app' },
  { name: 'writing is revoked', sql: 'revoke insert, update on shop.products from shop_app' },
  { name: 'a report loses its right', sql: 'revoke select on shop.customers from report' },
  { name: 'the schema is closed', sql: 'revoke usage on schema shop from report' },
  {
    name: 'a table is made anew without its grants',
    sql: 'create table shop.audit_new (id int generated always as identity, what text not null, who text not null default current_user); drop table shop.audit; alter table shop.audit_new rename to audit',
  },
  { name: 'a sequence is closed', sql: 'revoke usage on sequence shop.invoice_numbers from shop_app' },
  { name: 'rows are secured', sql: 'alter table shop.audit enable row level security' },
  // What only the rows, or the code behind the statement, decide.
  {
    name: 'a check refuses what is written',
    sql: `alter table shop.orders add constraint cheap check (total <= 200) not valid`,
  },
  { name: 'a value of an enum is renamed', sql: `alter type shop.status rename value 'paid' to 'settled'` },
  { name: 'a sequence is renamed', sql: 'alter sequence shop.invoice_numbers rename to bills' },
  { name: 'a materialized view is emptied', sql: 'refresh materialized view shop.turnover with no data' },
  {
    name: 'a trigger refuses',
    sql: `create function shop.refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'; create trigger refuse before insert on shop.audit for each row execute function shop.refuse()`,
  },
  { name: 'a partition is gone', sql: 'drop table shop.events_2026' },
  // What breaks nobody.
  { name: 'an index is added', sql: 'create index on shop.orders (placed_at)' },
  { name: 'an index is dropped', sql: 'drop index shop.orders_customer_id_idx' },
  { name: 'a table is added', sql: 'create table shop.coupons (id int primary key)' },
  { name: 'a value of an enum is added', sql: `alter type shop.status add value 'lost'` },
  { name: 'a foreign key is dropped', sql: 'alter table shop.orders drop constraint orders_customer_id_fkey' },
  {
    name: 'a function is made anew',
    sql: `create or replace function shop.discount(amount numeric, percent numeric default 10) returns numeric language sql immutable as 'select amount * (100 - percent) / 100'`,
  },
  {
    name: 'a partition is added',
    sql: `create table shop.events_2027 partition of shop.events for values from ('2027-01-01') to ('2028-01-01')`,
  },
  {
    name: 'a required column with a default is added',
    sql: `alter table shop.orders add channel text not null default 'web'`,
  },
  {
    name: 'a required column that a trigger fills is added',
    sql: `create function shop.fill() returns trigger language plpgsql as 'begin new.city := ''x''; return new; end'; alter table shop.customers add city text not null default ''; alter table shop.customers alter city drop default; create trigger fill before insert on shop.customers for each row execute function shop.fill()`,
  },
  {
    name: 'a table behind a view is renamed',
    sql: `alter table shop.customers rename to people; create view shop.customers as select * from shop.people; ${rights}; grant select on shop.customers to report`,
  },
  { name: 'a column is widened', sql: 'alter table shop.products alter sku type varchar(40)' },
  { name: 'a comment is written', sql: `comment on table shop.orders is 'orders'` },
  {
    name: 'an owner changes',
    sql: 'create role keeper; alter table shop.orders owner to keeper; grant usage on schema shop to keeper',
  },
  {
    name: 'a trigger is added',
    sql: `create function shop.keep() returns trigger language plpgsql as 'begin return new; end'; create trigger keep before insert or update on shop.orders for each row execute function shop.keep()`,
  },
]

const constant = 'the name is a constant, and the server keeps none'
const whenItRuns = 'it is decided when the statement runs'

/** What breaks and cannot be seen without running it, with the reason. */
export const beyondPlanning: Readonly<Record<string, string>> = {
  'a schema is renamed: next invoice': constant,
  'a sequence is closed: next invoice': `${constant}; rights on sequences are looked at when they are used`,
  'rows are secured: audit': `${whenItRuns}, by the policies`,
  'a value of an enum is renamed: pay': 'the value is a constant, and the server keeps none',
  'a sequence is renamed: next invoice': constant,
  'a materialized view is emptied: turnover': whenItRuns,
  'a materialized view is emptied: report of turnover': whenItRuns,
  'a trigger refuses: audit': `${whenItRuns}, by the trigger`,
  'a partition is gone: event': `${whenItRuns}, by the row`,
}
