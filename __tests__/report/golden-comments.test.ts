/** Whole comments as they are read, word for word. UPDATE_GOLDEN=1 writes them anew: review the difference. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/report/render-comment.ts'
import { bytes } from '../../src/report/report-document.ts'
import { destructiveReport, failedReport, hostileReport, report, safeReport } from './fixtures.ts'
import { judgedReports } from './judged-reports.ts'
import { manyChanges } from './many-changes.ts'

const none = { measured: false, why: 'There is no branch.' } as const

const comments = {
  safe: safeReport,
  destructive: destructiveReport,
  'failed migration': failedReport,
  hostile: hostileReport,
  'no branch': report({
    branch: { measured: false, why: 'The pull request comes from a fork, which has no secrets.' },
    schema: none,
    evidence: none,
    tests: none,
    migrations: [],
  }),
  ...judgedReports,
}

describe('a comment, word for word', () => {
  it.each(Object.entries(comments))('%s', (name, about) => {
    const path = fileURLToPath(new URL(`golden/${name.replaceAll(' ', '-')}.md`, import.meta.url))
    const comment = `${renderComment(about)}\n`
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, comment)
    expect(comment).toBe(readFileSync(path, 'utf8'))
  })
})

describe('a change of everything', () => {
  it.each([300, 5000])('with %i changes fits what GitHub takes, and says where the rest is', (amount) => {
    const comment = renderComment(manyChanges(amount))
    expect(bytes(comment)).toBeLessThanOrEqual(60_000)
    expect([...comment].length).toBeLessThan(65_536)
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length)
    expect(comment.split('\n').filter((line) => line.startsWith('```')).length % 2).toBe(0)
  })
})
