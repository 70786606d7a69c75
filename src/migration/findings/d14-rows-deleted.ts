import { count, figure } from '../../ground/figures.ts'
import type { MigrationEvidence } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import type { FindingRule, Raised } from './finding.ts'
import { goodPart, manyRows, type RowFate, rowFates, shareOf, tellDeed, weighLoss } from './row-fates.ts'

export const rowsDeleted: FindingRule = {
  code: 'D14',
  name: 'Rows deleted',
  severity: 'high',
  basis: 'measured',
  condition: `Rows of an older table were deleted: by a statement, or through a foreign key or a trigger. Medium for less than ${figure(manyRows)} of them, and less than a ${1 / goodPart}th of the table.`,
  effect: 'They are lost. What the branch lost of a copy, production loses of the real rows.',
  remedy: 'Keep them, marked or in another table, until nobody has missed them; or accept it with the reason.',
  given: 'create table settings (id int primary key); insert into settings select generate_series(1, 900);',
  bad: 'delete from settings;',
  good: 'delete from settings where id < 0;',
  find: ({ evidence }) => (evidence === undefined ? [] : rowFates(evidence).flatMap((fate) => raise(fate, evidence))),
}

function raise(fate: RowFate, evidence: MigrationEvidence): readonly Raised[] {
  const { table, tally, deleted } = fate
  if (deleted === 0) return wasReplaced(fate, evidence) ? [replaced(fate)] : []
  const fact = `deletes ${shareOf(deleted, fate)}${tally.inserted > 0 ? ` and inserts ${figure(tally.inserted)}` : ''}`
  const severity = weighLoss(deleted, fate)
  return fate.deeds
    .filter((deed) => deed.deleted > 0)
    .map((deed) => ({
      subject: table,
      table,
      message: `${tellDeed(deed, 'deleted', 'deleted', fate)} ${tellRest(fate)}`.trim(),
      fact,
      severity,
      ...placeOf(deed.statement),
    }))
}

function tellRest({ tally: { before, left } }: RowFate): string {
  if (left === 0) return 'None is left.'
  if (before === undefined) return left === undefined ? '' : `${count(left, 'row')} are there now.`
  return `It had ${count(before, 'row')}.`
}

/** Truncated and filled again, as seen from outside: no more rows are there than were inserted. */
function wasReplaced({ table, tally }: RowFate, { method, whole }: MigrationEvidence): boolean {
  const { left, inserted, about = 1 } = tally
  if (method === 'exact' || left === undefined || about === 0 || left > inserted) return false
  return whole.files.some(({ relation, fate }) => fate === 'rewritten' && relationName(relation) === table)
}

function replaced({ table, tally: { about } }: RowFate): Raised {
  const rows = about === undefined ? 'rows' : `about ${count(about, 'row')}`
  return {
    subject: table,
    table,
    message: `None of the ${rows} that \`${table}\` had is left: there are no more than were inserted.`,
    fact: `replaces all rows of \`${table}\``,
  }
}

export function placeOf(statement: RowFate['deeds'][number]['statement']): Pick<Raised, 'place'> {
  return statement?.source === undefined ? {} : { place: { file: statement.source.file, line: statement.source.line } }
}
