import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const listVariables = { run: `env | grep -oE '^[A-Z_]*(PG[A-Z]+|DATABASE_URL)=' | sort | tr -d '\\n'` }

/** Says to which branch `url` leads: each branch is a server with a system of its own. */
const connect = (url: string) => ({
  run: `cat > connect.cjs <<'JS'
const { Client } = require('pg')
const client = new Client({ connectionString: process.env.URL })
client.connect()
  .then(() => client.query("select count(*)::int as customers from ecommerce.customers"))
  .then(({ rows }) => console.log('customers seen: ' + rows[0].customers))
  .then(() => client.end())
JS
node connect.cjs`,
  env: { URL: url },
})

describe('what the steps that follow are given', () => {
  it('is outputs alone with `export-env: false`', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { 'export-env': 'false' },
      steps: [listVariables, connect('${{ steps.database.outputs.database-url }}')],
    })
    expect(result.conclusion).toBe('success')
    expect(result.text).not.toMatch(/^(PG|DATABASE_URL)\w*=/m)
    expect(result.text).toContain('customers seen: 100')
    expect(result.text).toContain('URL: ***')
  })

  it('has the prefix that was asked for', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { 'env-prefix': 'SHOP_' },
      steps: [listVariables, connect('${{ env.SHOP_DATABASE_URL }}')],
    })
    expect(result.conclusion).toBe('success')
    expect(result.text).toContain(
      'SHOP_DATABASE_URL=SHOP_PGDATABASE=SHOP_PGHOST=SHOP_PGPASSWORD=SHOP_PGPORT=SHOP_PGSSLMODE=SHOP_PGSSLROOTCERT=SHOP_PGUSER=',
    )
    expect(result.text).toContain('customers seen: 100')
  })
})

describe('two databases in one job', () => {
  let number: number
  let result: PlayedResult

  beforeAll(async () => {
    number = stage.openPullRequest()
    const { lakebase } = stage
    const other = {
      'databricks-host': lakebase.url,
      'databricks-client-id': lakebase.clientId,
      project: 'shop',
      'ssl-ca': lakebase.caFile,
      'branch-name': 'ci-stock-{number}',
      'env-prefix': 'STOCK_',
      'report-key': 'stock',
      migrations: 'migrations/*.sql',
    }
    result = await stage.play({
      pullRequest: number,
      with: { 'env-prefix': 'SHOP_', 'report-key': 'shop' },
      files: { 'migrations/1_stock.sql': 'create table ecommerce.stock (id int);\n' },
      steps: [
        { id: 'stock', uses: 'acme/database-branch-action@v1', with: other },
        { run: 'test "$SHOP_PGHOST" != "$STOCK_PGHOST" && echo "two hosts"' },
      ],
    })
  })

  it('are told apart by their prefixes', () => {
    expect(result.conclusion).toBe('success')
    expect(result.text).toContain('two hosts')
  })

  it('have a comment each, with what happened on their own branch', () => {
    const bodies = stage.github.comments(number).map(({ body }) => body)
    expect(bodies).toHaveLength(2)
    const shop = bodies.find((body) => body.includes('key=shop '))
    const stock = bodies.find((body) => body.includes('key=stock '))
    expect(shop).toContain('| Schema | no change |')
    expect(stock).toContain('table `ecommerce.stock` added')
  })

  it('each keep their comment in the next run', async () => {
    await stage.play({ pullRequest: number, action: 'synchronize', with: { 'report-key': 'shop' } })
    expect(stage.github.comments(number)).toHaveLength(2)
  })
})
