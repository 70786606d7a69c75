import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { redactServerError } from '../../src/postgres/redact.ts'
import { type TestServer, testServer } from './test-database.ts'

describe.each([15, 17, 18] as const)('redactServerError on Postgres %d', (major) => {
  let server: TestServer
  let client: pg.Client

  beforeAll(async () => {
    server = await testServer(major)
    client = new pg.Client(server.url())
    await client.connect()
    await client.query(schema)
  })

  afterAll(async () => {
    await client.end()
  })

  const cases: readonly (readonly [sql: string, message: string, sqlstate: string])[] = [
    [`select 'hunter2'::int`, 'invalid input syntax for type integer: …', '22P02'],
    [`select 'hunter2" x "y'::int`, 'invalid input syntax for type integer: …', '22P02'],
    [`select 'hunter2'::mood`, 'invalid input value for enum mood: …', '22P02'],
    [`select 'hunter2'::date`, 'invalid input syntax for type date: …', '22007'],
    [`select '2026-13-41'::date`, 'date/time field value out of range: …', '22008'],
    [`select '{"hunter2"'::json`, 'invalid input syntax for type json', '22P02'],
    [`select 'hunter2'::bytea::text::uuid`, 'invalid input syntax for type uuid: …', '22P02'],
    [`select '99999999999'::int`, 'numeric_value_out_of_range', '22003'],
    [`select 99999999999::int`, 'integer out of range', '22003'],
    [
      `insert into users values (1, 'hunter2@x')`,
      'duplicate key value violates unique constraint "users_pkey"',
      '23505',
    ],
    [
      `insert into users values (2, null)`,
      'null value in column "email" of relation "users" violates not-null constraint',
      '23502',
    ],
    [
      `insert into users values (2, 'no at sign')`,
      'new row for relation "users" violates check constraint "has_at"',
      '23514',
    ],
    [
      `insert into orders values (77)`,
      'insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"',
      '23503',
    ],
    [
      `delete from users where id = 1`,
      'update or delete on table "users" violates foreign key constraint "orders_user_id_fkey" on table "orders"',
      '23503',
    ],
    [`alter table users alter note set not null`, 'column "note" of relation "users" contains null values', '23502'],
    [`create unique index twice on orders ((user_id is null))`, 'could not create unique index "twice"', '23505'],
    [`update users set code = 'hunter2hunter2'`, 'value too long for type character varying(5)', '22001'],
    [`do $$ begin raise 'customer hunter2 is odd'; end $$`, 'raise_exception', 'P0001'],
    [`do $$ begin raise 'hunter2' using errcode = 'SHOP1', table = 'users'; end $$`, 'error (table users)', 'SHOP1'],
    [`selekt 1`, 'syntax error at or near "selekt"', '42601'],
    [`select ;;; select )`, 'syntax error at or near ")"', '42601'],
    [`select 'hunter2 "b" c`, 'unterminated quoted string at or near "…"', '42601'],
    [`select * from nowhere.basket`, 'relation "nowhere.basket" does not exist', '42P01'],
    [`select baskt from users`, 'column "baskt" does not exist', '42703'],
    [`create type mood as enum ()`, 'type "mood" already exists', '42710'],
    [`drop table users`, 'cannot drop table users because other objects depend on it', '2BP01'],
    [
      `alter table users add foreign key (id) references orders (user_id)`,
      'there is no unique constraint matching given keys for referenced table "orders"',
      '42830',
    ],
    [`select shop(1)`, 'function shop(integer) does not exist', '42883'],
    [`drop database "the hunter2 db"`, 'database "…" does not exist', '3D000'],
  ]

  it.each(cases)('%s', async (sql, message, sqlstate) => {
    const error: unknown = await client.query(sql).catch((caught: unknown) => caught)
    const redacted = redactServerError(error)
    expect(redacted).toEqual({ message, sqlstate })
    expect(JSON.stringify(redacted)).not.toContain('hunter2')
  })
})

describe('redactServerError', () => {
  const serverError = (fields: Record<string, string>) =>
    Object.assign(new Error(fields['message']), { severity: 'ERROR', ...fields })

  it.each([
    [
      'German',
      { severity: 'FEHLER', code: '22P02', message: 'ungültige Eingabesyntax für Typ integer: »hunter2«' },
      'invalid_text_representation',
    ],
    [
      'Spanish',
      { code: '22003', message: 'el valor «hunter2» está fuera de rango para el tipo integer' },
      'numeric_value_out_of_range',
    ],
    [
      'Spanish constraint',
      {
        code: '23505',
        message: 'llave duplicada viola restricción «hunter2»',
        schema: 'public',
        table: 'users',
        constraint: 'users_email_key',
      },
      'unique_violation (table public.users, constraint users_email_key)',
    ],
    ['French relation', { code: '42P01', message: 'la relation « hunter2 » n’existe pas' }, 'undefined_table'],
    ['an unknown condition of a known class', { code: '22XYZ', message: 'hunter2' }, 'data_exception'],
    ['a literal outside double quotes', { code: '42704', message: "setting 'hunter2' is odd" }, 'undefined_object'],
  ])('falls back to the condition: %s', (_, fields, message) => {
    expect(redactServerError(serverError(fields)).message).toBe(message)
  })

  it('keeps hosts out of network errors', () => {
    const refused = Object.assign(new Error('connect EPIPE 10.1.2.3:5432'), { code: 'EPIPE' })
    expect(redactServerError(refused)).toEqual({ message: 'the connection to the server failed (EPIPE)' })
    expect(redactServerError(new AggregateError([refused])).message).toBe('the connection to the server failed (EPIPE)')
    expect(redactServerError('10.1.2.3 is down').message).toBe('the connection to the server failed')
  })
})

const schema = `
create type mood as enum ('fine');
create table users (id int primary key, email text not null, code varchar(5), note text);
alter table users add constraint has_at check (email ~ '@');
insert into users values (1, 'ann@example.org');
create table orders (user_id int references users (id));
insert into orders values (1), (1);
`
