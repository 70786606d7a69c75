import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { onBranch } from '../../demo/shop.ts'
import { reportFileSchema } from '../../src/report/report-schema.ts'
import { openStage, type PlayedJob, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await onBranch(stage, 'production', (client) => client.query(ledger))
})
afterAll(async () => {
  await stage.close()
})

const ledger = `
set role shop_owner;
create table ecommerce.ledger (id integer primary key, cents integer not null, note text);
insert into ecommerce.ledger select i, i, 'entry ' || i from generate_series(1, 200000) i;
analyze ecommerce.ledger;
`

const rewrite = 'alter table ecommerce.ledger alter column cents type bigint;'

/** Plays a job and reads what it left for the reviewer and for programs. */
async function play(job: Omit<PlayedJob, 'pullRequest'>) {
  const pullRequest = stage.openPullRequest()
  const file = join(stage.folder, `evidence-${pullRequest}.json`)
  const result = await stage.play({ ...job, pullRequest, with: { 'report-file': file, ...job.with } })
  const [comment] = stage.github.comments(pullRequest)
  const report = reportFileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return { result, report, comment: readable(comment?.body ?? '') }
}

/** Markdown without the backslashes that keep names and sentences mere text. */
function readable(markdown: string): string {
  return markdown.replaceAll('\\', '')
}

type Played = Awaited<ReturnType<typeof play>>

/** A tool of the user's own, which sends each of its arguments and waits a little before it commits. */
const tool = `import { readFileSync } from 'node:fs'
import pg from 'pg'
const { PGSSLROOTCERT: ca, PGHOST: host } = process.env
const client = new pg.Client({ ssl: { ca: readFileSync(ca, 'utf8'), host } })
await client.connect()
await client.query('begin')
for (const statement of process.argv.slice(2)) await client.query(statement)
await client.query('select pg_sleep(0.4)')
await client.query('commit')
await client.end()
`

describe('a migration file that rewrites a large table', () => {
  let played: Played
  beforeAll(async () => {
    played = await play({
      with: { migrations: 'migrations/*.sql' },
      files: { 'migrations/2_wide.sql': `-- wider\n${rewrite}\n` },
    })
  })

  it('is shown with the finding, the size of the table and the lock', () => {
    expect(played.result.conclusion).toBe('success')
    expect(played.comment).toMatch(
      /🔴 \*\*R1 Table rewritten under a lock:\*\* `ecommerce\.ledger` \(about 200,000 rows, \d+ MB\) was written anew in \d.* while its lock blocked reads and writes for \d.*\(`migrations\/2_wide\.sql:2`\)/,
    )
    expect(played.comment).toMatch(/rewrote `ecommerce\.ledger` \(about 200,000 rows, \d+ MB\)/)
    expect(played.comment).toContain('<summary>1 statement measured, each with its locks and its work</summary>')
    expect(played.comment).toMatch(/reads and writes on `ecommerce\.ledger` for \d/)
  })

  it('is measured in the report file', () => {
    expect(played.report.evidence).toMatchObject({
      measured: true,
      value: {
        method: 'exact',
        statements: [
          {
            source: { file: 'migrations/2_wide.sql', line: 2 },
            locks: [
              { relation: { name: 'ledger' }, mode: 'access exclusive' },
              { relation: { name: 'ledger_pkey' }, mode: 'access exclusive' },
            ],
          },
        ],
      },
    })
  })
})

it('watches a command that migrates', async () => {
  const { comment, report } = await play({
    with: { migrate: `node tool.mjs '${rewrite}'` },
    files: { 'tool.mjs': tool },
  })
  expect(report.evidence).toMatchObject({ measured: true, value: { method: 'sampled' } })
  expect(comment).toMatch(/R1 Table rewritten under a lock:\*\* `ecommerce\.ledger` \(about 200,000 rows/)
  expect(comment).toMatch(/blocked reads and writes for \d/)
  expect(comment).toMatch(/shorter than \d+ ms may not have been seen/)
})

describe('a later step that migrates', () => {
  const later = {
    files: { 'tool.mjs': tool },
    steps: [{ run: `node tool.mjs '${rewrite}' "update ecommerce.ledger set note = '' where id <= 10"` }],
  }

  it('is watched, and what that cannot see is said', async () => {
    const { comment, report } = await play(later)
    expect(report.evidence).toMatchObject({ measured: true, value: { method: 'sampled' } })
    expect(comment).toContain('R1 Table rewritten under a lock:')
    expect(comment).toContain('updated 10 rows in `ecommerce.ledger`')
    expect(comment).toMatch(/shorter than \d+ ms may not have been seen/)
    expect(comment).toContain('Rows that were written and rolled back are counted too.')
  })

  it('is left alone when that is asked for', async () => {
    const { result, comment, report } = await play({ ...later, with: { observe: 'false' } })
    expect(result.conclusion).toBe('success')
    expect(report.evidence.measured).toBe(false)
    expect(comment).not.toContain('R1')
    expect(comment).toContain('`ecommerce.ledger.cents`')
  })
})

describe('a gate', () => {
  const files = {
    'migrations/2_drop.sql': '\nalter table ecommerce.ledger drop column note;\n',
    'migrations/3_wide.sql': `${rewrite}\n`,
  }
  const gated = (inputs: Record<string, string>, changed: Record<string, string> = {}) =>
    play({
      with: { migrations: 'migrations/*.sql', 'fail-on': 'D2, rewrite>1MB', ...inputs },
      files: { ...files, ...changed },
    })

  const errorsOf = ({ steps }: PlayedResult) =>
    steps.flatMap(({ annotations }) => annotations).filter(({ level }) => level === 'error')

  it('is closed everywhere alike', async () => {
    const { result, comment, report } = await gated({})
    expect(result.conclusion).toBe('failure')
    expect(comment.split('\n')[0]).toMatch(
      /^### ❌ Database: gate closed by D2 Column dropped: `ecommerce\.ledger\.note`, `ecommerce\.ledger` \(\d+ MB\) was rewritten/,
    )
    expect(readable(result.summary)).toContain(comment.split('\n')[0])
    expect(errorsOf(result)).toContainEqual(
      expect.objectContaining({
        file: 'migrations/2_drop.sql',
        line: 2,
        message: expect.stringContaining('fail-on: D2'),
      }),
    )
    expect(report.gate).toMatchObject({
      open: false,
      reasons: [{ condition: 'D2', place: { file: 'migrations/2_drop.sql', line: 2 } }, { condition: 'rewrite>1MB' }],
    })
  })

  it('stays open for what somebody has accepted, which is counted', async () => {
    const { result, comment, report } = await gated(
      { 'fail-on': 'D2, R1', 'ignore-findings': 'D2:ecommerce.ledger' },
      { 'migrations/3_wide.sql': `-- database-branch: ignore R1 at night\n${rewrite}\n` },
    )
    expect(result.conclusion).toBe('success')
    expect(report.gate).toMatchObject({ open: true, reasons: [] })
    expect(comment).toMatch(/\*\*Findings\*\* .*2 accepted/)
    expect(
      report.findings.filter(({ suppressed }) => suppressed).map(({ code, suppressed }) => [code, suppressed?.reason]),
    ).toEqual([
      ['D2', 'suppressed by setting'],
      ['R1', 'at night'],
    ])
  })
})
