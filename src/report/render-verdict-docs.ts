/** docs/verdict.md, from the rules themselves. */
import { concernKinds } from '../migration/concern.ts'
import { levelSigns } from './verdict.ts'
import { safeRule, type VerdictLevel, verdictLevels, verdictRules } from './verdict-rules.ts'

export function renderVerdictDocs(): string {
  return `${[introduction, renderTable(), afterwards].join('\n\n')}\n`
}

const introduction = `# The verdict

The first line of every report, the output \`verdict\` and \`verdict.level\` in the report file are one judgement. It is made of a list of concerns, which the report file
has as \`verdict.concerns\`: what keeps the change from being called safe, each with its number. The gravest decides the level, and the headline names it.`

const afterwards = `The output \`destructive\` is \`true\` when a concern destroys data, whether the schema tells or the rows; \`fail-on: destructive\` closes the gate for the same, unless somebody has accepted it.

What the measurement proves, and what it takes for granted:

- The rows that were there are counted after the migration where that takes less than two seconds a table; else the planner's estimate is quoted, as "about".
- An \`update\` that names its columns, all of them made by this change, is a backfill and no loss, if the server's count of the statement is that of the table and no row trigger or rule can
  change other columns. Whatever is not certain (a function, a \`do\` block, a tool that was watched from outside) is reported as rows updated "in columns not known".
- Rows that were rolled back, also to a savepoint, are not lost. Of a tool that was watched from outside, they are counted too.
- The books of migration tools, temporary tables, materialized views and this action's own schema are nobody's rows.
- What the steps of a job did after the migration is told apart: see [what the tests do](modes.md#what-the-tests-do).`

function renderTable(): string {
  const rows = verdictLevels.flatMap(rowsOf)
  return ['| verdict | when | for example |', '|---|---|---|', ...rows].join('\n')
}

function rowsOf(level: VerdictLevel): readonly string[] {
  const title = `${levelSigns[level]} \`${level}\``
  if (level === 'safe') return [`| ${title} | ${safeRule} | safe: adds 2 columns, nothing waited longer than 4 ms |`]
  return concernKinds
    .filter((kind) => verdictRules[kind].level === level)
    .map((kind) => `| ${title} | ${verdictRules[kind].when} | ${verdictRules[kind].example} |`)
}
