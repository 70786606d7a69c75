import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../local/project-root.ts'
import { findLeaks } from './leak-scan.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

/** A test that fails with the job's login in its message, in every form: what a reporter must survive. */
const leakIntoResults = `
const { writeFileSync, readFileSync } = require('node:fs')
const { PGPASSWORD, DATABASE_URL, CLIENT_SECRET, GITHUB_TOKEN, KEEP } = process.env
const secrets = [PGPASSWORD, DATABASE_URL, CLIENT_SECRET, GITHUB_TOKEN].filter(Boolean)
const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
const cases = forms.map((form, index) => '<testcase name="leak ' + index + ' ' + escape(form) + '"><failure message="' + escape(form) + '"/></testcase>')
writeFileSync('results.xml', '<testsuites><testsuite name="s">' + cases.join('') + '</testsuite></testsuites>')
writeFileSync(KEEP, JSON.stringify(secrets))
`

type Played = { readonly result: PlayedResult; readonly secrets: readonly string[]; readonly leaves: string }

/** Everything that leaves the job, in one text: log, summary, comment, report file. */
async function play(job: {
  readonly with?: Record<string, string>
  readonly run?: string
  readonly files?: Record<string, string>
}): Promise<Played> {
  const number = stage.openPullRequest()
  const kept = join(stage.folder, `secrets-${number}.json`)
  const report = join(stage.folder, `report-${number}.json`)
  const { clientSecret, oidc, token } = stage.lakebase
  const result = await stage.play({
    pullRequest: number,
    debug: true,
    secrets: { CLIENT_SECRET: clientSecret },
    with: { 'databricks-client-secret': '${{ secrets.CLIENT_SECRET }}', 'report-file': report, ...job.with },
    files: { 'leak.cjs': leakIntoResults, ...job.files },
    steps: [
      {
        if: 'always()',
        run: job.run ?? 'node leak.cjs',
        env: { KEEP: kept, CLIENT_SECRET: '${{ secrets.CLIENT_SECRET }}', GITHUB_TOKEN: '${{ github.token }}' },
      },
    ],
  })
  const file = await readFile(report, 'utf8').catch(() => '')
  const own: string[] = JSON.parse(await readFile(kept, 'utf8').catch(() => '[]'))
  const comments = JSON.stringify(stage.github.comments(number))
  return {
    result,
    secrets: [...own, clientSecret, token, oidc.requestToken, stage.github.workflowToken],
    leaves: [result.text, result.summary, comments, file].join('\n'),
  }
}

function leaks({ secrets, leaves }: Played): readonly string[] {
  return findLeaks(secrets, { 'what leaves': leaves })
}

describe('no secret leaves the job', () => {
  it('when all goes well', async () => {
    const played = await play({ with: { migrate: 'env | sort' }, run: 'node leak.cjs && env && rm results.xml' })
    expect(played.result.conclusion).toBe('success')
    expect(leaks(played)).toEqual([])
  })

  it('when failing tests have it in their names and messages', async () => {
    const played = await play({ with: { 'test-results': 'results.xml' } })
    expect(played.leaves).toContain('leak 0')
    expect(played.secrets.length).toBeGreaterThan(6)
    expect(leaks(played)).toEqual([])
  })

  it('when they do, and the login was handed out as outputs alone', async () => {
    const played = await play({
      with: { 'test-results': 'results.xml', 'export-env': 'false' },
      run: 'PGPASSWORD="${{ steps.database.outputs.password }}" DATABASE_URL="${{ steps.database.outputs.database-url }}" node leak.cjs',
    })
    expect(played.leaves).toContain('leak 0')
    expect(leaks(played)).toEqual([])
  })

  it.each([
    { name: 'the migration command', with: { migrate: 'echo "$DATABASE_URL $PGPASSWORD"; exit 3' } },
    { name: '`prepare-sql`', with: { 'prepare-sql': 'select 1/0' } },
    { name: 'a migration', with: { migrations: '*.sql' }, files: { '1.sql': 'select nothing from nowhere;' } },
    { name: 'signing in', with: { 'databricks-client-secret': 'dose-wrong-one' } },
    { name: 'finding the project', with: { project: 'elsewhere' } },
  ])('when $name fails', async (job) => {
    const played = await play({ ...job, run: 'node leak.cjs && env && rm results.xml' })
    expect(played.result.conclusion).toBe('failure')
    expect(leaks(played)).toEqual([])
  })
})

/** What any process of the same user can read of the others on Linux, other than of itself and of the runner. */
const lookAround = `
const { readdirSync, readFileSync, writeFileSync } = require('node:fs')
const read = (path) => { try { return readFileSync(path, 'utf8').replaceAll('\\0', '\\n') } catch { return '' } }
const processes = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).map((pid) => ({
  command: read('/proc/' + pid + '/cmdline'),
  environment: read('/proc/' + pid + '/environ'),
}))
writeFileSync(process.env.KEEP, JSON.stringify({ processes, own: process.env }))
`

type Seen = {
  readonly processes: readonly { readonly command: string; readonly environment: string }[]
  readonly own: Readonly<Record<string, string>>
}

describe('the environment of other people’s code', () => {
  const secretsOfThe = ({ lakebase, github }: Stage) => [
    lakebase.clientSecret,
    lakebase.oidc.requestToken,
    github.workflowToken,
  ]

  async function lookFrom(job: { readonly with?: Record<string, string>; readonly steps?: Record<string, unknown>[] }) {
    const number = stage.openPullRequest()
    const seen = join(stage.folder, `seen-${number}.json`)
    const result = await stage.play({
      pullRequest: number,
      secrets: { CLIENT_SECRET: stage.lakebase.clientSecret },
      env: { KEEP: seen, ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-job', RUNNER_TRACKING_ID: 'github_tracked' },
      files: { 'look.cjs': lookAround },
      ...job,
      with: { 'databricks-client-secret': '${{ secrets.CLIENT_SECRET }}', ...job.with },
    })
    expect(result.conclusion).toBe('success')
    return JSON.parse(await readFile(seen, 'utf8')) as Seen
  }

  it('has for `migrate` the branch, and nothing of the action', async () => {
    const { own } = await lookFrom({ with: { migrate: 'node look.cjs' } })
    expect(own).toMatchObject({ DATABASE_URL: expect.any(String), GITHUB_ACTIONS: 'true' })
    const names = Object.keys(own)
    expect(names.filter((name) => /^(INPUT_|STATE_|ACTIONS_|GITHUB_(ENV|OUTPUT|STATE|PATH)$)/.test(name))).toEqual([])
    expect(findLeaks([...secretsOfThe(stage), 'runtime-token-of-the-job'], { it: JSON.stringify(own) })).toEqual([])
  })

  it('finds nothing in the observer, which is still there', async () => {
    const { processes } = await lookFrom({ steps: [{ run: 'node look.cjs' }] })
    const observers = processes.filter(
      ({ command, environment }) =>
        command.includes(join(projectRoot, 'dist/observer/index.js')) && environment.includes('github_tracked'),
    )
    expect(observers).toHaveLength(1)
    expect(observers[0]?.environment).not.toMatch(/INPUT_|ACTIONS_|PGPASSWORD|DATABASE_URL/)
    const secrets = [...secretsOfThe(stage), 'runtime-token-of-the-job']
    for (const { command, environment } of observers) expect(findLeaks(secrets, { command, environment })).toEqual([])
    for (const { command } of processes) expect(findLeaks(secrets, { command })).toEqual([])
  })
})
