/** The stages of a run that grow with the schema or the report, each as one function that says what it made. */
import pg from 'pg'
import { bytes, count } from '../src/ground/figures.ts'
import { takePicture } from '../src/migration/evidence/picture.ts'
import { readStandingFacts } from '../src/migration/evidence/standing-facts.ts'
import { raiseFindings } from '../src/migration/findings/raise-findings.ts'
import { looking } from '../src/postgres/look.ts'
import { renderHtmlReport } from '../src/report/html/render-html.ts'
import { renderComment } from '../src/report/render-comment.ts'
import { renderJson } from '../src/report/render-json.ts'
import type { Report } from '../src/report/report.ts'
import { diffSnapshots } from '../src/schema/diff.ts'
import { readSnapshot } from '../src/schema/read-snapshot.ts'
import type { SchemaDiff } from '../src/schema/schema-diff.ts'

export const databaseStages = ['snapshot', 'picture of all relations', 'flaws, rights and settings'] as const
export const reportStages = ['comment', 'report file', 'HTML page'] as const
export type StageName = (typeof databaseStages)[number] | (typeof reportStages)[number]

export type Stage = {
  /** What the stage is given: not measured. */
  prepare(url: string): Promise<unknown>
  /** Words for what came of it. */
  run(prepared: never): Promise<string> | string
}

const withClient = {
  prepare: async (url: string) => {
    const client = new pg.Client(url)
    await client.connect()
    return client
  },
}

export const stages: Readonly<Record<StageName, Stage>> = {
  snapshot: {
    ...withClient,
    run: async (client: pg.Client) => count((await readSnapshot(client)).facts.length, 'fact'),
  },
  'picture of all relations': {
    ...withClient,
    run: async (client: pg.Client) => count((await looking(client, takePicture)).size, 'relation'),
  },
  'flaws, rights and settings': {
    ...withClient,
    run: async (client: pg.Client) => {
      const after = await readStandingFacts(client)
      const { flaws = [] } = await after({ before: new Map(), after: new Map() })
      return count(flaws.length, 'flaw')
    },
  },
  comment: { prepare: largeReport, run: (report: Report) => sizeOf(renderComment(report)) },
  'report file': { prepare: largeReport, run: (report: Report) => sizeOf(renderJson(report)) },
  'HTML page': { prepare: largeReport, run: (report: Report) => sizeOf(renderHtmlReport(report)) },
}

const sizeOf = (text: string) => bytes(Buffer.byteLength(text))

/** Of a pull request that makes the whole schema, and makes it again under other names until the file is large. */
async function largeReport(url: string): Promise<Report> {
  const client = await withClient.prepare(url)
  const snapshot = await readSnapshot(client)
  await client.end()
  const diff = diffSnapshots({ ...snapshot, facts: [], dependencies: [] }, snapshot)
  const once = Buffer.byteLength(JSON.stringify(diff))
  const changes = Array.from({ length: Math.ceil(fileBytes / once) }, () => diff.changes).flat()
  const schema: SchemaDiff = { ...diff, changes }
  return {
    version: 1,
    key: 'ci-pr-{number}',
    run: {
      repository: 'acme/shop',
      headSha: '0'.repeat(40),
      url: 'https://github.com/acme/shop/actions/runs/1',
      runId: 1,
      runAttempt: 1,
    } as Report['run'],
    pullRequest: { number: 42 },
    jobStatus: 'success',
    branch: {
      measured: true,
      value: { name: 'ci-pr-42', provider: 'Lakebase', status: 'created', parent: 'production', database: 'shop' },
    },
    migrations: [],
    evidence: { measured: false, why: 'Nothing was run' },
    findings: raiseFindings({ diff: schema, migrations: [] }),
    schema: { measured: true, value: schema },
    tests: { measured: false, why: 'no `test-results` given' },
    notes: [],
  }
}

const fileBytes = 50_000_000
