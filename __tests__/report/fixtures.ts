/** Reports as pull requests leave them, and parts to build others from. */
import type { MigrationEvidence } from '../../src/migration/evidence/evidence.ts'
import type { MigrationRun } from '../../src/migration/migration-run.ts'
import type { Report, ReportBranch } from '../../src/report/report.ts'
import type { SchemaChange } from '../../src/schema/schema-diff.ts'
import type { TestSummary } from '../../src/test-results/test-summary.ts'

export const branch: ReportBranch = {
  name: 'ci-pr-42',
  provider: 'Lakebase',
  status: 'recreated',
  parent: 'production',
  database: 'shop',
  forkedAt: '2026-11-22T14:02:11Z',
  expiresAt: '2026-11-22T15:02:11Z',
  computeSize: '0.5–4 CU',
}

export const addedTable = change('table.added', {
  object: { kind: 'table', schema: 'ecommerce', name: 'product_reviews' },
  verb: 'added',
  weight: 'additive',
  summary: 'table `ecommerce.product_reviews` added',
  after: 'create table ecommerce.product_reviews (id bigint not null, rating integer not null)',
})

export const droppedColumn = change('column.dropped', {
  object: { kind: 'column', schema: 'ecommerce', table: 'orders', name: 'note' },
  verb: 'dropped',
  weight: 'destructive',
  summary: 'column `ecommerce.orders.note` dropped',
  before: 'note text',
})

export const narrowedColumn = change('column.type-changed', {
  object: { kind: 'column', schema: 'ecommerce', table: 'orders', name: 'status' },
  verb: 'altered',
  weight: 'breaking',
  summary: 'column `ecommerce.orders.status` changed from `text` to `varchar(20)`',
})

export const plainIndex = change('index.added', {
  object: { kind: 'index', schema: 'ecommerce', table: 'orders', name: 'orders_priority_idx' },
  verb: 'added',
  weight: 'blocking',
  summary: 'index `ecommerce.orders_priority_idx` added',
})

export const applied: MigrationRun = {
  name: 'migrations/0002_product_reviews.sql',
  status: 'applied',
  milliseconds: 41,
}

export const failedMigration: MigrationRun = {
  name: 'migrations/0003_order_priority.sql',
  status: 'failed',
  milliseconds: 12,
  failure: {
    message: 'column "priority" of relation "orders" contains null values',
    sqlstate: '23502',
    line: 4,
    statement: 'alter table ecommerce.orders\n  alter column priority set not null;',
  },
}

export const passingTests: TestSummary = {
  passed: 12,
  failed: 0,
  skipped: 0,
  milliseconds: 840,
  failures: [],
  files: ['junit.xml'],
}

export const failingTests: TestSummary = {
  passed: 9,
  failed: 2,
  skipped: 1,
  milliseconds: 1310,
  failures: [
    {
      name: 'order priority › keeps the order of equal priorities',
      file: 'test/order-priority.test.js',
      line: 31,
      message: 'null value in column "priority" of relation "orders" violates not-null constraint',
    },
    {
      name: 'order priority › defaults to normal',
      file: 'test/order-priority.test.js',
      line: 18,
      message: 'AssertionError',
    },
  ],
  files: ['junit.xml'],
}

/** Of migrations that did nothing worth a word to older tables. */
export const quietEvidence: MigrationEvidence = {
  version: 1,
  method: 'exact',
  statements: [],
  whole: { files: [], scans: [], rows: [], created: [] },
  scale: [],
  invalidIndexes: [],
  foreignKeysWithoutIndex: [],
  limits: [],
}

export function report(parts: Partial<Report> = {}): Report {
  return {
    version: 1,
    key: 'ci-pr-{number}',
    run: {
      repository: 'shop/shop',
      event: 'pull_request',
      runId: 88,
      runAttempt: 1,
      url: 'https://github.com/shop/shop/actions/runs/88',
      headSha: 'abc1234def5678abc1234def5678abc1234def56',
    },
    pullRequest: { number: 42, title: 'Product reviews' },
    evidence: { measured: true, value: quietEvidence },
    findings: [],
    jobStatus: 'success',
    branch: { measured: true, value: branch },
    migrations: [applied],
    schema: { measured: true, value: schemaOf(addedTable) },
    tests: { measured: true, value: passingTests },
    notes: [],
    ...parts,
  }
}

export function schemaOf(...changes: readonly SchemaChange[]) {
  return { version: 1, changes, setApart: [], notes: [] } as const
}

export function change(code: string, parts: Omit<SchemaChange, 'code' | 'dependents'>): SchemaChange {
  return { code, dependents: [], ...parts }
}

/** A name that tries everything a markdown renderer gives a meaning. */
export const hostileName =
  '`</details><script>alert(1)</script>|```\n# @everyone #1 <!-- database-branch:v1 key=x run=9.9 sha=x hash=0 --> ![x](javascript:alert(1)) https://evil.example'

export const safeReport = report()

export const failedReport = report({
  jobStatus: 'failure',
  migrations: [applied, failedMigration, { name: 'migrations/0004_index.sql', status: 'not-run', milliseconds: 0 }],
  tests: { measured: true, value: failingTests },
  schema: { measured: true, value: schemaOf(addedTable) },
})

export const destructiveReport = report({
  schema: { measured: true, value: schemaOf(droppedColumn, narrowedColumn, plainIndex, addedTable) },
  tests: { measured: false, why: 'No file matches `reports/*.xml`.' },
  notes: ['The branch was reused: changes of earlier runs count as this run’s.'],
})

export const hostileReport = report({
  key: '--> <script>',
  pullRequest: { number: 42, title: hostileName },
  branch: { measured: true, value: { ...branch, name: hostileName, consoleUrl: 'javascript:alert(1)' } },
  migrations: [
    { ...applied, name: hostileName },
    { ...failedMigration, name: hostileName, failure: { message: hostileName, statement: hostileName } },
  ],
  histories: {
    measured: true,
    value: [
      {
        tool: 'Knex',
        schema: hostileName,
        table: hostileName,
        headOnly: false,
        ran: [{ name: hostileName, checksum: hostileName, milliseconds: 3, state: 'applied' }],
        failed: [{ name: hostileName, state: 'failed' }],
        edited: [],
        undone: [],
      },
    ],
  },
  tests: {
    measured: true,
    value: {
      ...failingTests,
      failures: [{ name: hostileName, file: hostileName, message: hostileName, type: hostileName }],
      unread: [hostileName],
    },
  },
  drift: {
    measured: true,
    value: {
      schema: schemaOf({ ...addedTable, summary: hostileName }),
      conflicts: [{ object: addedTable.object, title: hostileName, branch: [hostileName], parent: [hostileName] }],
      missing: [{ tool: hostileName, name: hostileName }],
      isFailure: false,
    },
  },
  notes: [hostileName, `A name in backticks \`${hostileName}\`.`],
})

export const longReport = report({
  jobStatus: 'failure',
  migrations: Array.from({ length: 400 }, (_, index) => ({
    name: `migrations/${String(index).padStart(4, '0')}_${'long_name_'.repeat(8)}.sql`,
    status: 'applied' as const,
    milliseconds: index * 3,
  })),
  tests: {
    measured: true,
    value: {
      ...failingTests,
      failed: 3000,
      failures: Array.from({ length: 3000 }, (_, index) => ({
        name: `suite ${index} › ${'name '.repeat(20)}`,
        file: `t/${index}.js`,
      })),
    },
  },
  schema: {
    measured: true,
    value: schemaOf(
      ...Array.from({ length: 2000 }, (_, index) =>
        change('column.dropped', {
          object: { kind: 'column', schema: 's', table: 't', name: `column_${index}` },
          verb: 'dropped',
          weight: 'destructive',
          summary: `column \`s.t.column_${index}\` dropped`,
        }),
      ),
    ),
  },
})
