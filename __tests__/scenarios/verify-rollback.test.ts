import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { onBranch } from '../../demo/shop.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const inputs = { migrations: 'migrations/*.sql', 'verify-rollback': 'true' }
const up = (there: string, back: string) => `-- +goose Up\n${there}\n-- +goose Down\n${back}\n`
const priority = 'alter table ecommerce.orders add column if not exists priority int default 3;'

describe('a way back that does not lead back', () => {
  const files = {
    'migrations/1_priority.sql': up(priority, 'alter table ecommerce.orders drop column priority, drop column total;'),
  }

  it('leaves a migrated branch to the steps that follow, and the job green', async () => {
    const number = stage.openPullRequest()
    const {
      conclusion,
      outputs,
      stage: logOf,
      text,
    } = await stage.play({
      pullRequest: number,
      with: inputs,
      files,
      steps: [
        {
          run: `node --input-type=module -e "
import pg from 'pg'
import { readFileSync } from 'node:fs'
const client = new pg.Client({ host: process.env.PGHOST, ssl: { ca: readFileSync(process.env.PGSSLROOTCERT, 'utf8'), host: process.env.PGHOST } })
await client.connect()
console.log(JSON.stringify((await client.query('select count(total)::int as totals, sum(priority)::int as priorities from ecommerce.orders')).rows))
await client.end()"`,
        },
      ],
    })
    expect(conclusion).toBe('success')
    expect(logOf('main')).toContain('The branch is made anew from production: the way back of the migrations did not')
    expect(text).toContain('[{"totals":200,"priorities":600}]')
    expect(outputs('main')).toMatchObject({ status: 'recreated', created: 'true' })
    const [{ body = '' } = {}] = stage.github.comments(number)
    expect(body).toMatch(/^### ⚠️ Database: review, the way back leaves 1 schema change/)
    expect(body).toContain('- stays after the way back: column `ecommerce.orders.total` dropped')
    expect(body).toContain('+priority integer default 3')
  })

  it('does the same to a branch that is reused, whose values at the fork nobody knows', async () => {
    const number = stage.openPullRequest()
    const reused = { ...inputs, 'if-exists': 'reuse' }
    await stage.play({ pullRequest: number, with: { ...reused, 'verify-rollback': 'false' }, files })
    const { conclusion, outputs } = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: reused,
      files,
    })
    expect(conclusion).toBe('success')
    expect(outputs('main')['status']).toBe('recreated')
    const columns = await onBranch(stage, `ci-pr-${number}`, (client) =>
      client.query('select total, priority from ecommerce.orders limit 1'),
    )
    expect(columns.rows).toEqual([{ total: expect.anything(), priority: 3 }])
  })
})

it('a way back that leads back costs a branch that is reused nothing', async () => {
  const number = stage.openPullRequest()
  const files = { 'migrations/1_priority.sql': up(priority, 'alter table ecommerce.orders drop column priority;') }
  const reused = { ...inputs, 'if-exists': 'reuse' }
  await stage.play({ pullRequest: number, with: reused, files })
  const { outputs } = await stage.play({ pullRequest: number, action: 'synchronize', with: reused, files })
  expect(outputs('main')['status']).toBe('reused')
  expect(stage.github.comments(number)[0]?.body).toMatch(/\| ✅ \| Way back \| leads back to the schema of the fork/)
})
