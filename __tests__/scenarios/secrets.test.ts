import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
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

/** The places where a secret shows, with what stands before it. */
function leaks({ secrets, leaves }: Played): string[] {
  const forms = new Set(
    secrets.flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]),
  )
  return [...forms].flatMap((form) => {
    const at = leaves.indexOf(form)
    return at === -1 ? [] : [`…${leaves.slice(Math.max(0, at - 60), at)}<${form.slice(0, 6)}…>`]
  })
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
