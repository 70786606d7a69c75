import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openJobSummary, summaryLimitBytes } from '../../src/github/job-summary.ts'
import { type Log, silentLog } from '../../src/ground/log.ts'
import { type Publishers, publishDeletion, publishReport } from '../../src/report/publish-report.ts'
import { parseReportFile } from '../../src/report/render-json.ts'
import { type ScriptedGitHub, startGitHub } from '../github/scripted-github.ts'
import { destructiveReport, failedReport, longReport, report, safeReport, schemaOf } from './fixtures.ts'

let github: ScriptedGitHub
let folder: string
let warnings: string[]
let publishers: Publishers

beforeEach(async () => {
  github = await startGitHub()
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  warnings = []
  const log: Log = {
    ...silentLog,
    warning: (message) => {
      warnings.push(message)
    },
  }
  const path = join(folder, 'summary.md')
  const summary = openJobSummary({ path, append: (text) => appendFile(path, text) })
  publishers = { comments: github.api, summary, writeFile, log }
})

afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const always = { when: 'always', secrets: [] } as const
const unchanged = report({ schema: { measured: true, value: schemaOf() } })

describe('publishing', () => {
  it('reaches comment, summary and file', async () => {
    const reportFile = join(folder, 'report.json')
    expect(await publishReport(safeReport, publishers, { ...always, reportFile })).toEqual({ comment: 'created' })
    expect(github.comments[0]?.body).toMatch(/^### ✅ Database/)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^### ✅ Database/)
    expect(parseReportFile(readFileSync(reportFile, 'utf8')).verdict.level).toBe('safe')
    expect(warnings).toEqual([])
  })

  it.each([
    { when: 'changes', report: unchanged, comments: 0 },
    { when: 'changes', report: safeReport, comments: 1 },
    { when: 'changes', report: failedReport, comments: 1 },
    { when: 'failure', report: destructiveReport, comments: 0 },
    { when: 'failure', report: failedReport, comments: 1 },
    { when: 'never', report: failedReport, comments: 0 },
    { when: 'always', report: report({ pullRequest: undefined }), comments: 0 },
  ] as const)('comment: $when', async ({ when, report, comments }) => {
    await publishReport(report, publishers, { when, secrets: [] })
    expect(github.comments).toHaveLength(comments)
    expect(warnings).toEqual([])
  })

  it('takes an earlier warning back', async () => {
    await publishReport(failedReport, publishers, { when: 'failure', secrets: [] })
    await publishReport(safeReport, publishers, { when: 'failure', secrets: [] })
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual(['### ✅ Database: safe: adds 1 table'])
  })

  it('without permission leaves the summary and one warning', async () => {
    github.intercept = (request) =>
      request.startsWith('POST')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined
    expect(await publishReport(safeReport, publishers, always)).toEqual({ comment: 'forbidden' })
    expect(warnings).toEqual([expect.stringContaining('pull-requests: write')])
    expect(statSync(join(folder, 'summary.md')).size).toBeGreaterThan(100)
  })

  it('turns every failure into one warning each', async () => {
    github.intercept = () => ({ status: 500 })
    const summary = { room: async () => 1000, append: () => Promise.reject(new Error('disk full')) }
    const reportFile = join(folder, 'missing', 'report.json')
    const outcome = await publishReport(safeReport, { ...publishers, summary }, { ...always, reportFile })
    expect(outcome).toEqual({ comment: 'failed' })
    expect(warnings).toEqual([
      expect.stringContaining('Could not write the job summary: disk full'),
      expect.stringContaining('ENOENT'),
      expect.stringContaining('Could not comment on the pull request: GitHub'),
    ])
  })

  it('lets no secret out', async () => {
    const reportFile = join(folder, 'report.json')
    const leaky = report({ notes: ['The password is hunter2hunter2.'] })
    await publishReport(leaky, publishers, { when: 'always', secrets: ['hunter2hunter2'], reportFile })
    const everywhere = [
      github.comments[0]?.body,
      readFileSync(reportFile),
      readFileSync(join(folder, 'summary.md')),
    ].join()
    expect(everywhere).not.toContain('hunter2')
    expect(everywhere).toContain('The password is')
  })

  it('fits the room that the summary has left', async () => {
    writeFileSync(join(folder, 'summary.md'), 'x'.repeat(summaryLimitBytes - 5000))
    await publishReport(longReport, publishers, { when: 'never', secrets: [] })
    expect(statSync(join(folder, 'summary.md')).size).toBeLessThanOrEqual(summaryLimitBytes)
    expect(warnings).toEqual([])
  })
})

describe('publishing a deletion', () => {
  const gone = {
    name: 'ci-pr-42',
    what: 'deleted' as const,
    run: { ...safeReport.run, runId: 89 },
    key: safeReport.key,
    prNumber: 42,
  }

  it('folds the last report', async () => {
    await publishReport(safeReport, publishers, always)
    expect(await publishDeletion(gone, publishers)).toEqual({ comment: 'updated' })
    expect(github.comments[0]?.body).toMatch(/deleted[\s\S]*<details><summary>Last report<\/summary>\n\n### ✅/)
  })

  it('begins no comment', async () => {
    expect(await publishDeletion(gone, publishers)).toEqual({ comment: 'absent' })
    expect(github.comments).toEqual([])
  })
})
