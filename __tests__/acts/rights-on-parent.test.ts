import { expect, it } from '@jest/globals'
import pg from 'pg'
import { missingRights } from '../../src/acts/rights-on-parent.ts'
import { majorsOf } from '../postgres/majors.ts'
import { freshDatabase } from '../postgres/test-database.ts'

async function connected<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

it.each(majorsOf(14, 15, 17, 18))(
  'what a login lacks on Postgres %i is said with statements that give it',
  async (major) => {
    const url = await freshDatabase({ major })
    const asLogin = new URL(url)
    asLogin.username = 'ci "x"'
    const run = (...statements: readonly string[]) =>
      connected({ connectionString: url }, async (client) => {
        for (const statement of statements) await client.query(statement)
      })
    await run(
      'create role "ci ""x""" login',
      'create role shop_owner',
      'create schema "Shop" authorization shop_owner',
      'set role shop_owner; create table "Shop".orders (id int); create table "Shop".items (id int); reset role',
      'create table public.settings (id int)',
      'create extension pg_stat_statements',
    )
    const look = () => connected({ connectionString: asLogin.href }, missingRights)
    try {
      const found = await look()
      expect(found.map(({ problem }) => problem)).toEqual([
        'The login may make no schema in it, where a branch keeps how it began.',
        'The login may not use the schema Shop.',
        '2 tables of it, "Shop".items among them, belong to shop_owner, which the login is no member of: a migration could not alter them.',
        '1 table of it, public.settings among them, belongs to postgres, which the login is no member of: a migration could not alter it.',
      ])
      expect(found.every(({ isWarning }) => isWarning)).toBe(true)
      await run(...found.map(({ remedy }) => remedy.replaceAll('`', '')))
      expect(await look()).toEqual([])
      await connected({ connectionString: asLogin.href }, async (client) => {
        for (const table of ['"Shop".orders', 'public.settings'])
          await client.query(`alter table ${table} add column n int`)
        await client.query('create schema database_branch')
      })
    } finally {
      await run(
        'drop owned by "ci ""x""", shop_owner, app_owner cascade',
        'drop role "ci ""x""", shop_owner, app_owner',
      )
    }
  },
)
