/** The evidence as markdown: one row a statement, and what it adds up to. Pure. */

import { bytes, count, duration, figure } from '../ground/figures.ts'
import type { Effects, FileChange, MigrationEvidence, StatementEvidence } from '../migration/evidence/evidence.ts'
import { forHowLong } from '../migration/evidence/held-locks.ts'
import { relationName } from '../migration/evidence/relation-name.ts'
import { blocksSchemaChanges, describeBlocked } from '../migration/lock-modes.ts'
import { code, codeCell, sentence } from './escape-markdown.ts'

export type RenderEvidence = {
  /** The most statements to list. */
  readonly limit?: number | undefined
}

export function renderEvidence(evidence: MigrationEvidence, { limit = 200 }: RenderEvidence = {}): string {
  const statements = evidence.statements.slice(0, limit)
  const left = evidence.statements.length - statements.length
  return [
    renderTitle(evidence),
    statements.length === 0 ? '' : renderStatements(statements),
    left > 0 ? `${count(left, 'more statement')} not shown.` : '',
    renderAfterwards(evidence),
    evidence.limits.map((limitation) => `- ${sentence(limitation)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderTitle({ method, statements }: MigrationEvidence): string {
  const total = duration(statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  return method === 'exact'
    ? `${count(statements.length, 'statement')}, measured one by one, ${total} in all.`
    : `${count(statements.length, 'noticeable statement')} seen from outside.`
}

function renderStatements(statements: readonly StatementEvidence[]): string {
  const rows = statements.map((statement) =>
    [
      codeCell(statement.text),
      statement.failed ? 'failed' : duration(statement.milliseconds),
      describeLocks(statement),
      describeWork(statement, codeCell).join('<br>'),
    ].join(' | '),
  )
  return [
    '| statement | time | would have blocked | did |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

function describeLocks({ locks }: StatementEvidence): string {
  return locks
    .filter(({ relation, mode }) => relation.table === undefined && blocksSchemaChanges(mode))
    .map((lock) => `${describeBlocked(lock.mode)} on ${codeCell(relationName(lock.relation))}${forHowLong(lock)}`)
    .join('<br>')
}

const fates: Readonly<Record<FileChange['fate'], string | undefined>> = {
  rewritten: 'rewrote',
  rebuilt: 'rebuilt',
  truncated: 'emptied',
  recreated: 'replaced',
  dropped: 'dropped',
  'kept file': undefined,
}

function describeWork({ files, scans, rows }: Effects, name: Show): readonly string[] {
  return [
    ...describeFiles(files, name),
    ...scans.map(
      ({ relation, rowsRead, atLeast, scans: passes }) =>
        `read ${atLeast ? 'at least ' : ''}${count(rowsRead, 'row')} of ${name(relationName(relation))}${passes > 1 ? ` in ${figure(passes)} passes` : ''}`,
    ),
    ...describeRows(rows, name),
  ]
}

/** As code, in a table or not. */
type Show = (relation: string) => string

export function describeFiles(files: Effects['files'], name: Show = code): readonly string[] {
  return files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${name(relationName(relation))}` : []))
}

export function describeRows(rows: Effects['rows'], name: Show = code): readonly string[] {
  return rows.flatMap(({ relation, inserted, updated, deleted }) =>
    [[inserted, 'inserted'] as const, [updated, 'updated'] as const, [deleted, 'deleted'] as const].flatMap(
      ([amount, verb]) => (amount > 0 ? `${verb} ${count(amount, 'row')} in ${name(relationName(relation))}` : []),
    ),
  )
}

function renderAfterwards(evidence: MigrationEvidence): string {
  const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${code(relationName(relation))}`)
  const lines = [...describeOutcome(evidence), ...created]
  return lines.length === 0 ? '' : ['Afterwards:', ...lines.map((line) => `- ${line}`)].join('\n')
}

/** What happened to relations that were there before, one phrase each, with their size for scale. */
export function describeOutcome({ whole, scale, invalidIndexes }: MigrationEvidence): readonly string[] {
  const sizes = new Map(scale.map((entry) => [relationName(entry.relation), entry]))
  return [
    ...whole.files.flatMap(({ relation, fate }) => {
      const { rows, bytes: size } = sizes.get(relationName(relation)) ?? {}
      const scaled = [rows !== undefined && `about ${figure(rows)} rows`, size && bytes(size)]
        .filter(Boolean)
        .join(', ')
      return fates[fate] ? `${fates[fate]} ${code(relationName(relation))}${scaled && ` (${scaled})`}` : []
    }),
    ...describeWork({ ...whole, files: [], scans: [] }, code),
    ...invalidIndexes.map((relation) => `left index ${code(relationName(relation))} invalid`),
  ]
}
