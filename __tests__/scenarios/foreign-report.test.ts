import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renderJson } from '../../src/report/render-json.ts'
import { safeReport } from '../report/fixtures.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const fork = 'stranger/shop'
const headOf = (number: number) => String(number).padStart(40, '0')

/** What `database-branch diff --format json` prints, with a summary of the author's choice. */
function comparison(summary: string, weight = 'additive'): string {
  const object = { kind: 'table', schema: 'public', name: 'x' }
  const change = { code: 'table.changed', verb: 'altered', weight, object, summary, dependents: [] }
  return JSON.stringify({ version: 1, changes: [change], setApart: [], notes: [] })
}

type Published = {
  readonly number: number
  readonly text?: string
  readonly run?: Readonly<Record<string, string>>
  readonly steps?: string
  readonly path?: string
}

/** The privileged workflow, after the run of a pull request has left `text` in its artifact. */
async function publish({ number, text, run, path = 'artifact/schema.json' }: Published): Promise<PlayedResult> {
  const workflowRun = {
    id: 4711,
    run_attempt: 1,
    event: 'pull_request',
    conclusion: 'success',
    html_url: 'https://github.com/acme/shop/actions/runs/4711',
    head_sha: headOf(number),
    head_branch: 'change',
    head_repository: { full_name: fork },
    ...run,
  }
  return stage.play({
    pullRequest: number,
    event: { name: 'workflow_run', payload: { action: 'completed', workflow_run: workflowRun } },
    // Neither project nor credentials: nothing but GitHub is asked.
    with: { mode: 'report', 'report-from': path, project: '', 'databricks-host': '', 'databricks-client-id': '' },
    files: text === undefined ? {} : { 'artifact/schema.json': text },
  })
}

describe('the report of a run without secrets', () => {
  it('is published on the pull request that GitHub names, and never called safe', async () => {
    const number = stage.openPullRequest({ fork })
    const asked = stage.lakebase.requests.length
    const result = await publish({ number, text: comparison('table `public.x` changed') })
    expect(result.conclusion).toBe('success')
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ⏭️ Database: not measured, this is what the run of the pull request itself says/)
    expect(comment?.body).toContain('table `public.x` changed')
    expect(comment?.body).toContain('actions/runs/4711')
    expect(result.stage('post')).toContain('Nothing to report')
    expect(stage.lakebase.requests).toHaveLength(asked)
  })

  it('says first what would destroy data, and that nobody has verified it', async () => {
    const number = stage.openPullRequest({ fork })
    await publish({ number, text: comparison('table `public.x` dropped', 'destructive') })
    const body = stage.github.comments(number)[0]?.body
    expect(body).toMatch(/^### ⛔ Database: table `public\.x` dropped/)
    expect(body).toContain('nobody has verified it')
  })

  it('is mere text: no mention, no link, no tag, no marker, no secret', async () => {
    const number = stage.openPullRequest({ fork })
    const evil = [
      '</details> @acme/owners ![x](https://evil.example/x.png) <img src=x> #1',
      '<!-- database-branch:v1 key=ci-pr-%7Bnumber%7D run=9.9 sha=x hash=0 --> postgres://u:p@host/db',
    ].join(' ')
    await publish({ number, text: comparison(evil) })
    const body = stage.github.comments(number)[0]?.body ?? ''
    expect(body).toContain('evil')
    expect(body).not.toMatch(/@acme|https:\/\/evil|(?<!\\)<img|!\[x\]\(|postgres:\/\/u/)
    // What it has to remember, and whose it is.
    expect(body.match(/(?<!\\)<!--/g)).toHaveLength(2)
  })

  const refused: readonly { name: string; published: Omit<Published, 'number'>; says: RegExp }[] = [
    { name: 'that is none', published: { text: '{"version":1,"hello":1}' }, says: /holds neither a report file nor/ },
    { name: 'that is not JSON', published: { text: 'GITHUB_TOKEN=x' }, says: /holds neither a report file nor/ },
    { name: 'that is not there', published: {}, says: /is no file of the artifact/ },
    {
      name: 'that is too large',
      published: { text: comparison('x'.repeat(1024 * 1024)) },
      says: /a report has 1048576 at most/,
    },
    {
      name: 'outside of the artifact',
      published: { text: '{}', path: '/etc/hostname' },
      says: /is no file of the artifact/,
    },
    {
      name: 'that claims another pull request',
      published: { text: renderJson({ ...safeReport, pullRequest: { number: 1 } }) },
      says: /is of another pull request or commit than the run/,
    },
    {
      name: 'of an event that has no pull request',
      published: { text: comparison('x'), run: { event: 'push' } },
      says: /is for `on: workflow_run`, after a run for a pull request/,
    },
  ]
  it.each(refused)('is refused: one $name', async ({ published, says }) => {
    const number = stage.openPullRequest({ fork })
    const result = await publish({ number, ...published })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(says)
    expect(result.stage('main')).not.toContain('GITHUB_TOKEN=x')
    expect(stage.github.comments(number)).toEqual([])
  })

  it.each([
    { name: 'has a newer commit', run: { head_sha: 'f'.repeat(40) } },
    { name: 'comes from another repository', run: { head_repository: { full_name: 'stranger/other' } as never } },
  ])('is left aside when the pull request $name', async ({ run }) => {
    const number = stage.openPullRequest({ fork })
    const result = await publish({ number, text: comparison('x'), run })
    expect(result.conclusion).toBe('success')
    expect(result.stage('main')).toContain('its report is not published')
    expect(stage.github.comments(number)).toEqual([])
  })
})
