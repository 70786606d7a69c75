import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames, onBranch } from '../../demo/shop.ts'
import type { Fault } from '../../local/lakebase/faults.ts'
import { nothingWrong, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => {
  stage.lakebase.faults.clear()
})
afterAll(async () => {
  await stage.close()
})

/** Calls since the last play that created a branch, whatever became of them. */
const creates = () =>
  stage.lakebase.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/branches'))

describe('a service in trouble', () => {
  const troubles: readonly { name: string; faults: readonly Fault[]; creates?: number }[] = [
    {
      name: 'a reply to the create that got lost after it took effect',
      faults: [{ fault: 'reply-dropped', on: 'create-branch', times: 1 }],
      creates: 1,
    },
    {
      name: 'too many requests, with the time to wait',
      faults: [{ fault: 'rate-limited', on: 'create-branch', times: 1, retry_after_seconds: 1 }],
      creates: 2,
    },
    {
      name: 'an endpoint that is pending after its operation',
      faults: [{ fault: 'endpoint-pending', on: 'create-branch', times: 1, seconds: 2 }],
    },
    {
      name: 'an access token that expires in the middle of the run',
      faults: [{ fault: 'token-expired', on: 'get-operation', times: 1 }],
    },
    {
      name: 'a connection that breaks while it is asked',
      faults: [{ fault: 'connection-reset', on: 'get-operation', times: 1 }],
    },
    { name: 'a gateway that answers in its place', faults: [{ fault: 'html-error', on: 'list-endpoints', times: 1 }] },
    { name: 'a login that is refused at first', faults: [{ fault: 'login-refused', on: 'login', times: 1 }] },
  ]
  it.each(troubles)('is lived through: $name', async ({ faults, creates: expected }) => {
    const number = stage.openPullRequest()
    const before = creates().length
    for (const fault of faults) stage.lakebase.faults.add(fault)
    const result = await stage.play({ pullRequest: number })
    expect(result.stage('main')).not.toContain('##[error]')
    expect(result.conclusion).toBe('success')
    expect(stage.lakebase.faults.list()).toEqual([])
    if (expected !== undefined) expect(creates().length - before).toBe(expected)
    expect(stage.github.comments(number)[0]?.body).toMatch(nothingWrong)
  })

  it('is named when the operation ends in an error, and the report says there was no branch', async () => {
    const number = stage.openPullRequest()
    stage.lakebase.faults.add({ fault: 'operation-fails', on: 'create-branch' })
    const result = await stage.play({ pullRequest: number })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/##\[error\].*Lakebase.*create branch.*projects\/shop/)
    expect(result.stage('main')).not.toMatch(/^\s+at /m)
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
    expect(stage.github.comments(number)[0]?.body).toMatch(/^### ❌ Database: /)
  })

  it('is not believed when it drops the expiry: the branch is deleted again', async () => {
    const number = stage.openPullRequest()
    stage.lakebase.faults.add({ fault: 'expiry-dropped', on: 'create-branch', times: 1 })
    const result = await stage.play({ pullRequest: number })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/##\[error\].*without an expiry, not with the `ttl` that was asked for/)
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
  })

  it('is named when it never gets well, with what to do', async () => {
    const number = stage.openPullRequest()
    stage.lakebase.faults.add({ fault: 'forbidden', on: 'create-branch' })
    const result = await stage.play({ pullRequest: number })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/CAN MANAGE/)
  })
})

describe('a service that gives no proof of where the connection leads', () => {
  const masked = "update ecommerce.customers set email = 'masked-' || md5(email)"
  const play = (number: number, inputs: Record<string, string>) => {
    stage.lakebase.faults.add({ fault: 'forbidden', on: 'create-role' })
    return stage.play({
      pullRequest: number,
      with: { 'prepare-sql': `set role shop_owner; ${masked}`, ...inputs },
      steps: [{ if: 'always()', run: 'echo "url is <$PGHOST>"' }],
    })
  }

  it('is refused before anything is written or handed out', async () => {
    const number = stage.openPullRequest()
    const result = await play(number, {})
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(
      'Nothing was written and nothing handed out. Set `identity-proof` to best-effort',
    )
    expect(result.text).toContain('url is <>')
    const { rows } = await onBranch(stage, `ci-pr-${number}`, (client) =>
      client.query("select count(*)::int as masked from ecommerce.customers where email like 'masked%'"),
    )
    expect(rows).toEqual([{ masked: 0 }])
  })

  it('is gone by when an input says so, and the report says it', async () => {
    const number = stage.openPullRequest()
    const result = await play(number, { 'identity-proof': 'best-effort', 'prepare-sql': 'select 1' })
    expect(result.conclusion).toBe('success')
    expect(result.text).toMatch(/url is <127\./)
    expect(stage.github.comments(number)[0]?.body).toContain("rests on Lakebase's word")
  })
})

it('costs a GitHub that does not answer half a minute, and the report is in the summary', async () => {
  const number = stage.openPullRequest()
  stage.github.fail({ answer: { type: 'silence' }, path: /\/comments/, times: 1000 })
  const result = await stage.play({
    pullRequest: number,
    with: { migrations: 'm.sql' },
    files: { 'm.sql': 'create table ecommerce.added (id int primary key)' },
  })
  stage.github.clearFaults()
  expect(result.conclusion).toBe('success')
  expect(result.summary).toContain('ecommerce.added')
  expect(result.stage('post')).toMatch(/##\[warning\].*(did not answer|no answer)/i)
  expect(stage.github.comments(number)).toEqual([])
})

describe('a compute that sleeps', () => {
  it('wakes when post connects', async () => {
    const number = stage.openPullRequest()
    const { url, token } = stage.lakebase
    const result = await stage.play({
      pullRequest: number,
      // An observer would keep it awake.
      with: { observe: 'false' },
      files: { 'sleep.mjs': fallAsleep },
      steps: [{ run: 'node sleep.mjs', env: { LAKEBASE: url, TOKEN: token, BRANCH: `ci-pr-${number}` } }],
    })
    expect(result.text).toContain('The compute is IDLE')
    expect(result.conclusion).toBe('success')
    expect(stage.github.comments(number)[0]?.body).toContain('| Schema | no change |')
  })
})

/** Made to sleep after a minute, and idle for longer, by the stand-in's clock. */
const fallAsleep = `
const { LAKEBASE, TOKEN, BRANCH } = process.env
const headers = { authorization: 'Bearer ' + TOKEN, 'content-type': 'application/json' }
const send = (method, path, body) =>
  fetch(LAKEBASE + path, { method, headers, ...(body && { body: JSON.stringify(body) }) }).then((answer) => answer.json())
const endpoints = '/api/2.0/postgres/projects/shop/branches/' + BRANCH + '/endpoints'
await send('PATCH', endpoints + '/primary?update_mask=spec.suspension', { spec: { suspend_timeout_duration: '60s' } })
await send('POST', '/local/clock', { advance_seconds: 600 })
const state = async () => (await send('GET', endpoints)).endpoints[0].status.current_state
while ((await state()) !== 'IDLE') await new Promise((resolve) => setTimeout(resolve, 100))
console.log('The compute is ' + (await state()))
`
