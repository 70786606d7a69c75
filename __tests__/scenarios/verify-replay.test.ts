import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

type Played = PlayedResult & { readonly comment: string }

async function play(inputs: Record<string, string>, files: Record<string, string> = {}): Promise<Played> {
  const number = stage.openPullRequest()
  const result = await stage.play({ pullRequest: number, with: { 'verify-replay': 'true', ...inputs }, files })
  return { ...result, comment: stage.github.comments(number)[0]?.body ?? '' }
}

const files = { migrations: 'migrations/*.sql' }

describe('migrations that are run a second time', () => {
  it('change nothing when they are written for it', async () => {
    const { conclusion, comment } = await play(files, {
      'migrations/1.sql': `
create table if not exists ecommerce.tiers (name text primary key);
insert into ecommerce.tiers values ('gold') on conflict do nothing;
create or replace view ecommerce.golden as select * from ecommerce.tiers;
`,
    })
    expect(conclusion).toBe('success')
    expect(comment).toContain('| ✅ | Run twice | changes nothing |')
  })

  it('change nothing when what they write again is what is there, as a backfill by numbers does', async () => {
    const { comment } = await play(files, {
      'migrations/1.sql': `
alter table ecommerce.customers add column if not exists loyalty_tier varchar(20) default 'bronze';
update ecommerce.customers set loyalty_tier = case when id < 10 then 'gold' else 'silver' end;
insert into ecommerce.products (id, name, price) select id, name, price from ecommerce.products where id < 5
  on conflict (id) do update set name = excluded.name;
`,
    })
    expect(comment).toContain('| ✅ | Run twice | changes nothing |')
  })

  it('name the statement that fails, and the job stays green', async () => {
    const { conclusion, comment } = await play(files, {
      'migrations/1.sql': 'select 1;\n\ncreate table ecommerce.tiers (name text primary key);\n',
    })
    expect(conclusion).toBe('success')
    expect(comment).toMatch(/^### ⚠️ Database: review, .*the migrations cannot be run twice/)
    expect(comment).toContain('- fails at `migrations/1.sql`, line 3: relation "tiers" already exists')
  })

  it('name the statement that writes rows again', async () => {
    const { comment } = await play(files, {
      'migrations/1.sql': `update ecommerce.products set price = 0 where price < 10;\nupdate ecommerce.products set price = price + 1;\n`,
    })
    expect(comment).toMatch(/- writes rows of `ecommerce\.products` again, 50 updated by `migrations\/1\.sql`, line 2/)
  })

  it('tell what a command does again, but not the books of its tool', async () => {
    const script = [
      "import pg from 'pg'",
      'const client = new pg.Client(process.env.DATABASE_URL)',
      'await client.connect()',
      "await client.query('create table if not exists ecommerce.knex_migrations (id int, name text, batch int, migration_time timestamptz)')",
      "await client.query('insert into ecommerce.knex_migrations (id) values (1)')",
      `await client.query("insert into ecommerce.customers (name, email) values ('x', random()::text)")`,
      'await client.end()',
    ].join('\n')
    const { comment } = await play({ migrate: 'node migrate.mjs' }, { 'migrate.mjs': script })
    expect(comment).toContain('- writes rows of `ecommerce.customers` again, 1 inserted')
    expect(comment).not.toContain('rows of `ecommerce.knex_migrations`')
  })

  it('have to be there', async () => {
    const { conclusion, comment } = await play({})
    expect(conclusion).toBe('success')
    expect(comment).toContain(
      'Migrations not run a second time: there is no `migrations` and no `migrate` to run again.',
    )
  })
})
