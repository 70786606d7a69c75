import { figure } from '../../ground/figures.ts'
import { placeOf } from './d14-rows-deleted.ts'
import type { FindingFacts, FindingRule, Raised } from './finding.ts'
import { about, forStatements, scaled } from './measured.ts'
import { type Deed, goodPart, manyRows, type RowFate, rowFates, shareOf, tellDeed, weighLoss } from './row-fates.ts'

export const rowsOverwritten: FindingRule = {
  code: 'D15',
  name: 'Rows overwritten',
  severity: 'high',
  basis: 'measured',
  condition: `Rows of an older table were updated, or a new type made its values by an expression, and it is not proven that only columns of this change were set. Medium for less than ${figure(manyRows)} rows and less than a ${1 / goodPart}th of the table, and where nobody knows which columns.`,
  effect: 'What stood there before is lost.',
  remedy: 'Write the new values into a new column, by an update that sets no other, and switch over.',
  given:
    'create table prices (id int primary key, cents int); insert into prices select i, i from generate_series(1, 9000) i;',
  bad: 'update prices set cents = 0;',
  good: 'alter table prices add column euros numeric; update prices set euros = cents / 100.0;',
  find: (facts) => [...overwrittenRows(facts), ...recomputedColumns(facts)],
}

function overwrittenRows(facts: FindingFacts): readonly Raised[] {
  const { evidence } = facts
  if (evidence === undefined) return []
  return rowFates(evidence)
    .filter(({ overwritten }) => overwritten > 0)
    .flatMap((fate) => {
      const deeds = fate.deeds.filter(({ overwritten }) => overwritten > 0)
      const isKnown = deeds.every(({ setsOlderColumns }) => setsOlderColumns) || !gainedColumn(facts, fate)
      const share = shareOf(fate.overwritten, fate)
      return deeds.map((deed) => tell(deed, fate, isKnown, share))
    })
}

function tell(deed: Deed, fate: RowFate, isKnown: boolean, share: string): Raised {
  const { table, overwritten } = fate
  const facts = { subject: table, table, ...placeOf(deed.statement) }
  if (isKnown) {
    const message = tellDeed(deed, 'overwritten', 'overwritten', fate)
    return { ...facts, message, fact: `overwrites ${share}`, severity: weighLoss(overwritten, fate) }
  }
  const message = `${tellDeed(deed, 'overwritten', 'updated', fate)} Which columns that has changed is not known.`
  return { ...facts, message, fact: `updates ${share}, in columns not known`, severity: 'medium' }
}

/** What has no new column was changed in an old one. Without a diff, or under another name, who knows. */
function gainedColumn({ diff }: FindingFacts, { table }: RowFate): boolean {
  if (diff === undefined) return true
  return diff.changes.some(({ verb, object: { kind, schema, table: owner } }) =>
    kind === 'table' ? verb === 'renamed' : kind === 'column' && verb === 'added' && `${schema}.${owner}` === table,
  )
}

/** Of a column whose new type is made from the old one by more than a cast. */
function recomputedColumns(facts: FindingFacts): readonly Raised[] {
  return forStatements(facts, (statement, evidence) =>
    (statement.conversion === 'expression' ? statement.files : [])
      .filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'table')
      .map(({ relation }) => ({
        ...about(
          relation,
          `The values of a column of ${scaled(relation, evidence)} were made anew by the expression after \`using\`.`,
          statement,
        ),
        fact: `recomputes a column of \`${relation.schema}.${relation.name}\``,
      })),
  )
}
