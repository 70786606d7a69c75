import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { branchNames, onBranch } from '../../demo/shop.ts'
import { nothingWrong, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => {
  stage.lakebase.requests.length = 0
})
afterAll(async () => {
  await stage.close()
})

const wasAskedToCreate = () =>
  stage.lakebase.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/branches'))

describe('bad input', () => {
  it('is said all at once, and nothing is created', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { ttl: 'soon', 'branch-name': 'CI {number}', 'if-exists': 'maybe', project: '' },
    })
    expect(result.conclusion).toBe('failure')
    const main = result.stage('main')
    expect(main).toContain('4 inputs need attention:')
    for (const input of ['ttl', 'branch-name', 'if-exists', 'project']) expect(main).toContain(`- \`${input}\` is `)
    expect(main).not.toMatch(/^\s+at /m)
    expect(result.stage('pre')).toContain('`ttl` is "soon"')
    expect(wasAskedToCreate()).toBe(false)
  })

  it('ends the job with the sentence, not with a stack, when the service refuses', async () => {
    const result = await stage.play({ pullRequest: stage.openPullRequest(), with: { ttl: '31d' } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/`ttl`.*30 d/)
    expect(result.stage('main')).not.toMatch(/^\s+at /m)
    expect(await branchNames(stage)).toEqual(['production'])
  })
})

describe('what pre says early', () => {
  const cases: readonly { name: string; with: Record<string, string>; says: RegExp }[] = [
    {
      name: 'a host that does not answer',
      with: { 'databricks-host': 'http://127.0.0.1:9', 'operation-timeout': '3s' },
      says: /127\.0\.0\.1:9/,
    },
    {
      name: 'credentials that are refused',
      with: { 'databricks-client-secret': 'dose-wrong-secret' },
      says: /refused|invalid/i,
    },
    { name: 'a project that is not there', with: { project: 'shoppe' }, says: /shoppe[\s\S]*shop/ },
    { name: 'a parent branch that is not there', with: { 'parent-branch': 'main' }, says: /main[\s\S]*production/ },
  ]
  it.each(cases)('names $name, with a way out, and leaves the failing to main', async ({ with: inputs, says }) => {
    const result = await stage.play({ pullRequest: stage.openPullRequest(), with: inputs })
    const pre = result.steps.find(({ stage: name }) => name === 'pre')
    expect(pre?.conclusion).toBe('success')
    expect(pre?.annotations.map(({ message }) => message).join('\n')).toMatch(says)
    expect(result.conclusion).toBe('failure')
    expect(wasAskedToCreate()).toBe(false)
  })

  it('says nothing of inputs that a later step will give', async () => {
    const result = await stage.play({ pullRequest: stage.openPullRequest(), with: { 'databricks-client-id': '' } })
    const pre = result.steps.find(({ stage: name }) => name === 'pre')
    expect(pre?.annotations).toEqual([])
    expect(pre?.lines.join('\n')).toContain('Not known before the steps have run')
  })
})

describe('runs without secrets', () => {
  it.each([
    {
      who: 'a fork',
      pull: { fork: 'stranger/shop' },
      says: 'comes from a fork, and strangers’ code gets no database branch',
    },
    { who: 'Dependabot', pull: { author: 'dependabot[bot]' }, says: 'The run is Dependabot’s' },
  ])('end neutral for $who, and say why', async ({ pull, says }) => {
    const number = stage.openPullRequest(pull)
    const result = await stage.play({ pullRequest: number })
    expect(result.conclusion).toBe('success')
    expect(result.steps.find(({ id, stage: name }) => id === 'database' && name === 'main')?.outputs['status']).toBe(
      'skipped',
    )
    expect(result.stage('main')).toContain(says)
    expect(result.summary).toContain('⏭️ No database branch')
    expect(stage.github.comments(number)).toHaveLength(0)
    expect(wasAskedToCreate()).toBe(false)
  })

  it.each([
    { who: 'a fork', pull: { fork: 'stranger/shop' }, branchFor: 'forks' },
    { who: 'Dependabot', pull: { author: 'dependabot[bot]' }, branchFor: 'dependabot' },
  ])(
    'get none for $who either where credentials are in reach, unless that is asked for',
    async ({ pull, branchFor }) => {
      const reachable = { 'databricks-client-id': '', 'databricks-token': stage.lakebase.token }
      const number = stage.openPullRequest(pull)
      const result = await stage.play({
        pullRequest: number,
        with: reachable,
        steps: [{ if: "env.DATABASE_URL != ''", run: 'false' }],
      })
      expect(result.conclusion).toBe('success')
      expect(wasAskedToCreate()).toBe(false)

      const asked = await stage.play({ pullRequest: number, with: { ...reachable, 'branch-for': branchFor } })
      expect(asked.stage('main')).not.toContain('No database branch')
      expect(wasAskedToCreate()).toBe(true)
    },
  )

  it('refuse pull_request_target, and say why', async () => {
    const number = stage.openPullRequest({ fork: 'stranger/shop' })
    const { payload } = stage.github.event(number, 'opened')
    const result = await stage.play({ pullRequest: number, event: { name: 'pull_request_target', payload } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('Use `on: pull_request` instead')
    expect(wasAskedToCreate()).toBe(false)
  })
})

describe('reporting that fails', () => {
  it('leaves the job green without permission to comment: summary and one warning', async () => {
    const number = stage.openPullRequest()
    stage.github.fail({ answer: { type: 'not-permitted' }, path: /comments/, times: 20 })
    const result = await stage.play({ pullRequest: number })
    stage.github.clearFaults()
    expect(result.conclusion).toBe('success')
    expect(stage.github.comments(number)).toHaveLength(0)
    const warnings = result.steps.filter(({ stage: name }) => name === 'post').flatMap(({ annotations }) => annotations)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(result.summary).toMatch(nothingWrong)
  })

  it('leaves the job green when the branch is gone before the end', async () => {
    const number = stage.openPullRequest()
    const name = `ci-pr-${number}`
    const remove = `node -e "fetch(process.env.API + '/branches/${name}?purge=true', { method: 'DELETE', headers: { authorization: 'Bearer ' + process.env.API_TOKEN } })"`
    const env = { API: `${stage.lakebase.url}/api/2.0/postgres/projects/shop`, API_TOKEN: stage.lakebase.token }
    const result = await stage.play({ pullRequest: number, steps: [{ run: remove, env }] })
    expect(result.conclusion).toBe('success')
    expect(stage.github.comments(number)[0]?.body).toContain('is gone')
  })
})

describe('prepare-sql', () => {
  const mask = `update ecommerce.customers set email = 'customer' || id || '@masked.invalid'`

  it('runs before anything is handed out, and is not the pull request’s change', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({
      pullRequest: number,
      with: { 'prepare-sql': 'mask.sql' },
      files: { 'mask.sql': `${mask};\ncreate table ecommerce.mask_log (at timestamptz);\n` },
    })
    expect(result.conclusion).toBe('success')
    const unmasked = (branch: string) =>
      onBranch(stage, branch, async (client) => {
        const { rows } = await client.query<{ count: number }>(
          `select count(*)::int as count from ecommerce.customers where email not like '%@masked.invalid'`,
        )
        return rows[0]?.count
      })
    expect(await unmasked(`ci-pr-${number}`)).toBe(0)
    expect(await unmasked('production')).toBe(100)
    expect(stage.github.comments(number)[0]?.body).not.toContain('mask_log')
  })

  it('that a branch was made without, or by another, keeps it from being reused', async () => {
    const number = stage.openPullRequest()
    const play = async (sql?: string) => {
      const inputs = { 'if-exists': 'reuse', ...(sql === undefined ? {} : { 'prepare-sql': sql }) }
      const result = await stage.play({ pullRequest: number, action: 'synchronize', with: inputs })
      expect(result.conclusion).toBe('success')
      return result
    }
    expect((await play()).outputs('main')['status']).toBe('created')
    const masked = await play(mask)
    expect(masked.outputs('main')['status']).toBe('recreated')
    expect(masked.stage('main')).toContain('it was made without `prepare-sql`')
    expect((await play(mask)).outputs('main')['status']).toBe('reused')
    const otherwise = await play(`${mask}; delete from ecommerce.order_items`)
    expect(otherwise.stage('main')).toContain('it was prepared by another `prepare-sql` than that of this run')
    expect((await play()).outputs('main')['status']).toBe('reused')
  })

  it('that fails hands out nothing, and shows no value', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: {
        'prepare-sql': `${mask}; insert into ecommerce.customers (name, email) select name, email from ecommerce.customers`,
      },
      steps: [{ if: 'always()', run: 'echo "url is <$DATABASE_URL>"' }],
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/`prepare-sql` failed: .*23505.*not handed out/)
    expect(result.text).toContain('url is <>')
    expect(result.text).not.toContain('masked.invalid)')
  })
})
