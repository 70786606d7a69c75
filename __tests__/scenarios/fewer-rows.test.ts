/** Branches that hold less than their parent: what was measured on them says nothing about production, and is not called safe. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type NeonJobResult, type NeonStage, openNeonStage } from './neon-stage.ts'

let stage: NeonStage
beforeAll(async () => {
  stage = await openNeonStage()
  await stage.ask('main', 'analyze')
})
afterAll(async () => {
  await stage.close()
})

const readsOrders = 'create index orders_status on ecommerce.orders (status);\n'
const thinOrders = 'delete from ecommerce.order_items where order_id > 20; delete from ecommerce.orders where id > 20'
const rulesFor = (...columns: readonly string[]) =>
  JSON.stringify(
    columns.map((column_name) => ({
      database_name: 'neondb',
      schema_name: 'ecommerce',
      table_name: 'customers',
      column_name,
      masking_function: column_name === 'email' ? 'anon.fake_email()' : 'anon.fake_last_name()',
    })),
  )

type Played = NeonJobResult & { readonly comment: string }

/** As a tool of its own would. */
const migrateWith = (migration: string) => `import pg from 'pg'
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
await client.query(${JSON.stringify(migration)})
await client.end()`

async function play(migration: string, inputs: Readonly<Record<string, string>>): Promise<Played> {
  const number = stage.openPullRequest()
  const files = {
    'migrations/0002_change.sql': migration,
    'migrate.mjs': migrateWith(migration),
    'thin.sql': thinOrders,
  }
  const played = await stage.play({
    pullRequest: number,
    with: { migrations: 'migrations/*.sql', ...inputs },
    files,
  })
  await stage.play({ pullRequest: number, action: 'closed' })
  const comment = stage.github.comments(number)[0]?.body ?? ''
  return { ...played, comment }
}

describe('a branch of the schema alone', () => {
  it('is no ground to call safe what reads a table that has rows on the parent', async () => {
    const { comment, conclusion } = await play(readsOrders, { 'init-source': 'schema-only' })
    expect(conclusion).toBe('success')
    expect(comment).toContain('review, measured without the rows of `ecommerce.orders` (about 200 rows on `main`)')
    expect(comment).toContain('the schema without rows')
    expect(comment).toContain('| ⚠️ | Migration |')
  })

  it('is none for a tool either', async () => {
    const byTool = { migrations: '', migrate: 'node migrate.mjs' }
    const { comment } = await play(readsOrders, { 'init-source': 'schema-only', ...byTool })
    expect(comment).toContain('measured without the rows of `ecommerce.orders` (about 200 rows on `main`)')
  })

  it.each([
    ['a new table', 'create table ecommerce.notes (id int primary key, text text);\n'],
    ['a column without a default', 'alter table ecommerce.orders add column note text;\n'],
  ])('is ground enough for %s', async (_, migration) => {
    const { comment } = await play(migration, { 'init-source': 'schema-only' })
    expect(comment).toContain('safe')
    expect(comment).not.toContain('measured without')
  })
})

describe('a masked branch', () => {
  it('is measured as any copy, and what it is masked with is no drift and no change', async () => {
    const { comment, conclusion, text } = await play(readsOrders, { 'masking-rules': rulesFor('name', 'email') })
    expect(conclusion).toBe('success')
    expect(comment).toContain('masked by the service')
    expect(comment).not.toMatch(/\banon\b/)
    expect(comment).not.toContain('measured with')
    expect(text).not.toContain('moved since')
    expect(comment).toContain('What changed on `main` while the branch was being masked is not told as drift.')
  })
})

describe('values that are masked', () => {
  const validates = `alter table ecommerce.customers validate constraint known;\n`
  beforeAll(async () => {
    await stage.ask('main', "alter table ecommerce.customers add constraint known check (name <> 'nobody') not valid")
  })

  it.each([
    ['by the service', { 'masking-rules': rulesFor('name') }],
    ['by `prepare-sql`', { 'prepare-sql': "update ecommerce.customers set name = 'somebody'" }],
    [
      'by `prepare-sql`, for a tool too',
      {
        'prepare-sql': "update ecommerce.customers set name = 'somebody'",
        migrations: '',
        migrate: 'node migrate.mjs',
      },
    ],
  ])('%s, say nothing of what production’s would', async (_, inputs) => {
    const { comment } = await play(validates, inputs)
    expect(comment).toContain('review, `ecommerce.customers` was checked or changed with masked values')
  })

  it('are told of as what they are where there are none', async () => {
    const { comment } = await play(validates, { 'prepare-sql': 'update ecommerce.products set price = 1' })
    expect(comment).toContain('safe')
    expect(comment).not.toContain('masked values')
  })
})

describe('a branch that `prepare-sql` has taken rows from', () => {
  it('is no ground to call safe what reads that table', async () => {
    const { comment } = await play(readsOrders, { 'prepare-sql': 'thin.sql' })
    expect(comment).toContain('review, measured with less in `ecommerce.orders` than `main` has')
  })

  it('is ground enough for another table', async () => {
    const { comment } = await play('create index products_price on ecommerce.products (price);\n', {
      'prepare-sql': 'thin.sql',
    })
    expect(comment).toContain('safe')
    expect(comment).not.toContain('measured with')
  })

  it('is none either for a later run that reuses it', async () => {
    const number = stage.openPullRequest()
    const inputs = { 'prepare-sql': 'thin.sql', 'if-exists': 'reuse', migrations: 'migrations/*.sql' }
    const files = { 'thin.sql': 'truncate ecommerce.order_items' }
    await stage.play({ pullRequest: number, with: inputs, files: { ...files, 'migrations/1.sql': 'select 1;\n' } })
    await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: inputs,
      files: {
        ...files,
        'migrations/1.sql': 'select 1;\n',
        'migrations/2.sql': 'create index items_quantity on ecommerce.order_items (quantity);\n',
      },
    })
    expect(stage.github.comments(number)[0]?.body).toContain(
      'measured with less in `ecommerce.order_items` than `main` has',
    )
    await stage.play({ pullRequest: number, action: 'closed' })
  })
})
