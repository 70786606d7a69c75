/** The documentation of the findings: made from the rules, so that the two cannot drift apart. Pure. */
import { count } from '../../report/figures.ts'
import { bytes } from '../render-evidence.ts'
import type { FindingRule } from './finding.ts'
import { aboutWaiting, smallTable } from './small-table.ts'

export function renderFindingDocs(rules: readonly FindingRule[]): string {
  const parts = [
    '# Findings',
    introduction,
    ['| code | finding | severity | basis |', '|---|---|---|---|', ...rules.map(renderRow)].join('\n'),
    ...rules.map(renderRule),
    notLookedAt,
  ]
  return `${parts.join('\n\n')}\n`
}

const introduction = `What the report says about a change, beyond the change itself. A **measured** finding happened on the branch, on a copy of
production's data, and quotes its figures: locks, rewrites and rows are exact, times are those of the branch's compute. A
**static** finding follows from comparing the schema before and after. Work on tables that are created in the same change raises none.

${aboutWaiting.slice(0, -1).join(', ')} and ${aboutWaiting.at(-1)} are about how long others wait. On a table below ${count(smallTable.rows, 'row')} and
${bytes(smallTable.bytes)} that was locked for less than ${smallTable.milliseconds} ms, their severity is low, and they say "instant at this size".

To accept one, write the reason beside the statement:

\`\`\`sql
alter table orders drop column note; -- database-branch: ignore D2 not used since March
\`\`\`

An accepted finding is still counted in the report, and does not close the gate of \`fail-on\`.

Every example below is run against real servers in the tests: the first raises the finding, the second does not.`

const notLookedAt = `## What is not looked at, and why

- Style (types, names, comments, width of an index): no measurement speaks for or against it, and linters do it well.
- Values that a new type refuses (\`22P02\` and its kind): the server does not say which table or column; the failure itself
  tells statement and line.
- A query that loses its plan by a new column order, a \`json\` column or a truncated name: whether one depends on it stands in the
  application.
- Sequences near their end, tables that are written to a lot: true of production before the change and after it.
- Missing timeouts (\`lock_timeout\`): they may be set by the role or the tool that runs the migration in production.
- Roles and their attributes, foreign servers, subscriptions: they belong to the whole server, and a branch has its own.
- Locks that a statement took which then failed: they are gone before they can be read.
- Who stood in the way of a \`lock_timeout\` or in a deadlock: on a branch of its own nobody else works, so it would say nothing about
  production.`

function renderRow({ code, name, severity, basis }: FindingRule): string {
  return `| [${code}](#${anchor(code, name)}) | ${name} | ${severity} | ${basis} |`
}

function renderRule({ code, name, severity, basis, condition, effect, remedy, given, bad, good }: FindingRule): string {
  return [
    `## ${code} ${name}`,
    `${severity}, ${basis}`,
    `**When:** ${condition}`,
    `**Effect:** ${effect}`,
    `**Instead:** ${remedy}`,
    ...(given === '' ? [] : ['Given', sql(given)]),
    'this raises it',
    sql(bad),
    'and this does not',
    sql(good),
  ].join('\n\n')
}

/** As GitHub makes it from a heading. */
function anchor(code: string, name: string): string {
  return `${code} ${name}`
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}

function sql(text: string): string {
  return ['```sql', text, '```'].join('\n')
}
