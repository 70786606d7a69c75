import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { onBranch } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
let number: number
let firstExpiry: string
beforeAll(async () => {
  stage = await openStage()
  number = stage.openPullRequest()
  const files = { 'migrations/1_first.sql': 'create table ecommerce.first (id int);\n' }
  const first = await stage.play({ pullRequest: number, with: { migrations: 'migrations/*.sql' }, files })
  firstExpiry = outputsOf(first)?.['expires-at'] ?? ''
})
afterAll(async () => {
  await stage.close()
})

const outputsOf = (result: PlayedResult) => result.steps.find(({ stage: name }) => name === 'main')?.outputs

const tablesOf = (branch: string) =>
  onBranch(stage, branch, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relname in ('first', 'second') order by relname`,
    )
    return rows.map(({ name }) => name)
  })

describe('a branch that is already there', () => {
  it('stops the step with `if-exists: fail`, and is left as it is', async () => {
    const result = await stage.play({ pullRequest: number, action: 'synchronize', with: { 'if-exists': 'fail' } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(`ci-pr-${number} already exists`)
    expect(await tablesOf(`ci-pr-${number}`)).toEqual(['first'])
  })

  it('keeps its data with `if-exists: reuse`, lives on, and is compared with how it was at the fork', async () => {
    const result = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { 'if-exists': 'reuse', migrations: 'migrations/*.sql' },
      files: { 'migrations/2_second.sql': 'create table ecommerce.second (id int);\n' },
    })
    expect(result.conclusion).toBe('success')
    const outputs = outputsOf(result)
    expect(outputs).toMatchObject({ status: 'reused', created: 'false' })
    expect(await tablesOf(`ci-pr-${number}`)).toEqual(['first', 'second'])
    expect(Date.parse(outputs?.['expires-at'] ?? '')).toBeGreaterThan(Date.parse(firstExpiry))
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toContain('table `ecommerce.second` added')
    expect(comment?.body).toContain('table `ecommerce.first` added')
    expect(comment?.body).toContain('`migrations/1_first.sql` was removed since it ran')
  })

  it('is a fresh copy by default', async () => {
    const result = await stage.play({ pullRequest: number, action: 'synchronize' })
    expect(outputsOf(result)).toMatchObject({ status: 'recreated', created: 'true' })
    expect(await tablesOf(`ci-pr-${number}`)).toEqual([])
  })
})
