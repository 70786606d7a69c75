import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canLogIn, type NeonJobResult, type NeonStage, openNeonStage } from './neon-stage.ts'

let stage: NeonStage
beforeAll(async () => {
  stage = await openNeonStage()
})
afterAll(async () => {
  await stage.close()
})

const migration = 'alter table ecommerce.orders add column priority integer;\n'
const names = async () => {
  const { branches } = await stage.client.run('GET', '/branches')
  return [...branches].map((branch) => String(branch['name'])).toSorted()
}

describe('a pull request on Neon that is opened, pushed to and closed', () => {
  let number: number
  let opened: NeonJobResult

  beforeAll(async () => {
    number = stage.openPullRequest()
    opened = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql', 'min-cu': '0.25', 'max-cu': '1' },
      files: { 'migrations/0002_priority.sql': migration },
      steps: [{ run: 'echo "$PGPASSWORD $DATABASE_URL"' }],
    })
  })

  it('succeeds, by one call that creates the branch, with its end, size and owner', () => {
    expect(opened).toMatchObject({ conclusion: 'success' })
    const creates = stage.neon.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/branches'))
    expect(creates).toHaveLength(1)
    expect(creates[0]?.body).toMatchObject({
      branch: { name: `ci-pr-${number}`, expires_at: expect.stringMatching(/:\d\dZ$/) },
      endpoints: [{ type: 'read_write', autoscaling_limit_min_cu: 0.25, autoscaling_limit_max_cu: 1 }],
      annotation_value: {
        'database-branch-repository': 'acme/shop',
        'database-branch-pull-request': String(number),
        'database-branch-run': '1-1',
        'database-branch-nonce': expect.any(String),
      },
    })
    expect(
      stage.neon.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/endpoints/')),
    ).toEqual([])
  })

  it('hands out the branch, proven by what its server says', async () => {
    expect(opened.text).toContain(`Connected to ci-pr-${number}: proven by what its server says.`)
    const { id } = await stage.client.branch(`ci-pr-${number}`)
    expect(opened.outputs).toMatchObject({
      'branch-name': `ci-pr-${number}`,
      'branch-id': id,
      'parent-branch': 'main',
      status: 'created',
      database: 'neondb',
      user: 'neondb_owner',
      host: await stage.client.host(`ci-pr-${number}`),
    })
  })

  it('hands out a password that opens the branch, and not production', async () => {
    const { user = '', password = '' } = opened.outputs
    expect(opened.masks).toContain(password)
    expect(await canLogIn(stage, { branch: `ci-pr-${number}`, user, password })).toBe(true)
    expect(await canLogIn(stage, { branch: 'main', user, password })).toBe(false)
  })

  it('reports what the migration did, which production has not', async () => {
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toContain('priority')
    expect(await stage.ask('main', "select 1 from information_schema.columns where column_name = 'priority'")).toEqual(
      [],
    )
  })

  it('is made anew by a push, and deleted when it is closed', async () => {
    const before = (await stage.client.branch(`ci-pr-${number}`))['id']
    const pushed = await stage.play({ pullRequest: number, action: 'synchronize' })
    expect(pushed).toMatchObject({ conclusion: 'success', outputs: { status: 'recreated' } })
    expect((await stage.client.branch(`ci-pr-${number}`))['id']).not.toBe(before)
    const closed = await stage.play({ pullRequest: number, action: 'closed' })
    expect(closed).toMatchObject({ conclusion: 'success', outputs: { status: 'deleted' } })
    expect(await names()).toEqual(['main'])
  })
})

describe('another job of the same pull request', () => {
  it('attaches with the password that is there, and resets none', async () => {
    const number = stage.openPullRequest()
    const made = await stage.play({ pullRequest: number })
    const resets = () => stage.neon.requests.filter(({ path }) => path.endsWith('/reset_password')).length
    const before = resets()
    const attached = await stage.play({ pullRequest: number, with: { mode: 'attach' } })
    expect(attached).toMatchObject({ conclusion: 'success', outputs: { status: 'attached' } })
    expect(attached.outputs['password']).toBe(made.outputs['password'])
    expect(resets()).toBe(before)
  })

  it('is given nothing on a branch that still has the password of production', async () => {
    const number = stage.openPullRequest()
    await stage.client.createBranch(`ci-pr-${number}`)
    const attached = await stage.play({ pullRequest: number, with: { mode: 'attach' } })
    expect(attached.conclusion).toBe('failure')
    expect(attached.text).toContain('neondb_owner still has the password that it has on its parent')
    expect(attached.outputs['password']).toBeUndefined()
  })
})

describe('a sweep', () => {
  it('takes what a closed pull request has left, by what Neon keeps of its owner, and not what another repository made', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: { ttl: '7d' } })
    stage.github.closePullRequest(number)
    const other = stage.openPullRequest()
    stage.github.closePullRequest(other)
    const annotation = { 'database-branch-repository': 'acme/other', 'database-branch-pull-request': String(other) }
    await stage.client.createBranch(`ci-pr-${other}`, {}, { annotation_value: annotation })
    // Longer than `min-age`, by the service's whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const swept = await stage.play({
      pullRequest: stage.openPullRequest(),
      event: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
      with: { mode: 'sweep', 'min-age': '1s', 'dry-run': 'false' },
    })
    expect(swept.conclusion).toBe('success')
    expect(swept.text).toContain(`ci-pr-${other}: kept. It was made for acme/other.`)
    expect(await names()).not.toContain(`ci-pr-${number}`)
    expect(await names()).toContain(`ci-pr-${other}`)
  })
})

describe('what goes wrong on the way', () => {
  it('a locked project is waited for, and a lost reply makes no second branch', async () => {
    const number = stage.openPullRequest()
    stage.neon.faults.add({ fault: 'availability-check', on: 'create-branch', times: 1, seconds: 1 })
    stage.neon.faults.add({ fault: 'reply-dropped', on: 'create-branch', times: 1 })
    const played = await stage.play({ pullRequest: number })
    expect(played).toMatchObject({ conclusion: 'success', outputs: { status: 'created' } })
    expect((await names()).filter((name) => name === `ci-pr-${number}`)).toHaveLength(1)
  })

  it('an address that leads to production is refused before anything is handed out', async () => {
    const number = stage.openPullRequest()
    stage.neon.faults.add({ fault: 'wrong-host', on: 'list-endpoints', after: 0 })
    const played = await stage.play({ pullRequest: number })
    stage.neon.faults.clear()
    expect(played.conclusion).toBe('failure')
    expect(played.outputs['database-url']).toBeUndefined()
  })

  it('a password that Neon leaves as it is opens nothing: the branch goes', async () => {
    const number = stage.openPullRequest()
    stage.neon.faults.add({ fault: 'password-kept', on: 'reset-password', times: 1 })
    const played = await stage.play({ pullRequest: number })
    expect(played.conclusion).toBe('failure')
    expect(played.text).toContain('Neon has left the password of neondb_owner')
    expect(await names()).not.toContain(`ci-pr-${number}`)
  })
})
