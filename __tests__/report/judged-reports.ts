/** Reports with evidence, findings and drift, for the golden comments. */
import type { MigrationEvidence, StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { statementDigest } from '../../src/postgres/statement-text.ts'
import type { Report } from '../../src/report/report.ts'
import { destructiveReport, droppedColumn, failingTests, quietEvidence, report } from './fixtures.ts'

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

export const judgedReports: Readonly<Record<string, Report>> = {
  'index on a large table': report({
    evidence: { measured: true, value: evidence },
    findings: raiseFindings({ evidence }),
  }),
  'failed tests': report({ tests: { measured: true, value: failingTests }, jobStatus: 'failure' }),
  'accepted and drifted': {
    ...destructiveReport,
    findings: raiseFindings({ evidence }).map((finding) => ({
      ...finding,
      suppressed: { reason: 'at night, see #12', by: 'maria' },
    })),
    drift,
  },
}
