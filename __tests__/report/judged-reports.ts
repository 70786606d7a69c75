/** Reports with evidence, findings and drift, for the golden comments. */
import type { MigrationEvidence, StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { statementDigest } from '../../src/postgres/statement-text.ts'
import type { Report } from '../../src/report/report.ts'
import type { LiveQueries } from '../../src/workload/live-queries.ts'
import { destructiveReport, droppedColumn, failingTests, quietEvidence, report, schemaOf } from './fixtures.ts'

const views = { schema: 'shop', name: 'page_views', kind: 'table' } as const

const indexed: StatementEvidence = {
  source: { file: 'migrations/7_index.sql', number: 1, line: 2 },
  text: 'create index page_views_path on shop.page_views (path)',
  digest: statementDigest('create index page_views_path on shop.page_views (path)'),
  words: ['create', 'index', 'page_views_path', 'on', 'shop', 'page_views', 'path'],
  milliseconds: 1380,
  transaction: 1,
  method: 'exact',
  failed: false,
  locks: [{ relation: views, mode: 'share', heldMilliseconds: 1400 }],
  files: [],
  scans: [{ relation: views, scans: 1, rowsRead: 1_000_000 }],
  rows: [],
  created: [{ schema: 'shop', name: 'page_views_path', kind: 'index', table: 'page_views' }],
  work: [{ what: 'build index', name: 'page_views_path' }],
  suppressions: [],
}

const evidence: MigrationEvidence = {
  ...quietEvidence,
  statements: [indexed],
  whole: { files: [], scans: indexed.scans, rows: [], created: indexed.created },
  scale: [{ relation: views, rows: 1_000_000, bytes: 93_000_000 }],
}

const drift: Report['drift'] = {
  measured: true,
  value: {
    schema: { version: 1, changes: [droppedColumn], setApart: [], notes: [] },
    conflicts: [
      {
        object: droppedColumn.object,
        title: 'column `ecommerce.orders.note`',
        branch: ['column `ecommerce.orders.note`: type `text` → `varchar(20)`'],
        parent: [droppedColumn.summary],
      },
    ],
    missing: [{ tool: 'Rails', name: '20261122090000' }],
    isFailure: false,
  },
}

const diff = schemaOf(droppedColumn)

const live: LiveQueries = {
  source: 'pg_stat_statements',
  since: '2026-11-17T08:00:00Z',
  until: '2026-11-26T08:00:00Z',
  evictions: 3,
  compared: { queries: 412, callsShare: 0.992, timeShare: 0.98 },
  others: [{ queries: 5, callsShare: 0.008, why: 'could not be planned before the change either' }],
  rightsUnknown: 0,
  affected: [
    {
      text: 'select id, note from ecommerce.orders where id = $1',
      callers: '/orders',
      role: 'shop_app',
      callsShare: 0.041,
      timeShare: 0.061,
      effect: {
        kind: 'fails',
        sqlstate: '42703',
        message: 'column "note" does not exist',
        tables: ['ecommerce.orders'],
      },
    },
  ],
  dropped: [{ subject: 'ecommerce.orders.note', queries: 1, callsShare: 0.041, timeShare: 0.061 }],
}

export const judgedReports: Readonly<Record<string, Report>> = {
  'index on a large table': report({
    evidence: { measured: true, value: evidence },
    findings: raiseFindings({ evidence }),
  }),
  'failed tests': report({ tests: { measured: true, value: failingTests }, jobStatus: 'failure' }),
  'running code': {
    ...destructiveReport,
    findings: raiseFindings({ diff, live, migrations: destructiveReport.migrations }),
    workload: { measured: true, value: live },
    deployed: {
      measured: true,
      value: {
        passed: 410,
        failed: 3,
        skipped: 0,
        broken: [
          { name: 'cart › shows the note', file: 'test/cart.js', line: 12, message: 'column "note" does not exist' },
          { name: 'orders › exports all', message: 'AssertionError' },
        ],
        before: ['clock › is never late'],
        unsteady: [],
        unknown: [],
        missing: [],
        unread: 0,
        control: { measured: true, value: { passed: 412, failed: 1 } },
      },
    },
    rollback: {
      measured: true,
      value: {
        isClean: false,
        milliseconds: 12,
        stays: [],
        reordered: ['ecommerce.orders'],
        lost: [{ table: 'ecommerce.orders', before: 200, after: 200, columns: ['note'] }],
        destroys: [],
        again: [],
        lock: { relation: 'ecommerce.orders', mode: 'access exclusive', milliseconds: 4 },
        unread: [],
      },
    },
  },
  'accepted and drifted': {
    ...destructiveReport,
    findings: raiseFindings({ evidence }).map((finding) => ({
      ...finding,
      suppressed: { reason: 'at night, see #12', by: 'maria' },
    })),
    drift,
  },
}
