/** The documentation of the findings: made from the rules, so that the two cannot drift apart. Pure. */
import { bytes, count } from '../../ground/figures.ts'
import { docAnchor } from './doc-anchor.ts'
import type { FindingRule } from './finding.ts'
import { type PublicRules, publicRules } from './public-rules.ts'
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
**static** finding follows from comparing the schema before and after. The queries of **Q** are production's own, planned before and
after on the branch ([Production's queries](workload.md)). Work on tables that are created in the same change raises none.

${aboutWaiting.slice(0, -1).join(', ')} and ${aboutWaiting.at(-1)} are about how long others wait. On a table below ${count(smallTable.rows, 'row')} and
${bytes(smallTable.bytes)} that was locked for less than ${smallTable.milliseconds} ms, their severity is low, they say "instant at this size",
and their code in \`fail-on\` does not close the gate. Of a tool that was watched from outside, a lock that short is often not seen at all; the finding says so.

To accept one, write the reason beside the statement:

\`\`\`sql
alter table orders drop column note; -- database-branch: ignore D2 not used since March
\`\`\`

An accepted finding is still counted in the report, and does not close the gate of \`fail-on\`.

It reaches no further than it is written: it holds for its own statement. Where another one may have done the same to the same table,
each of them needs one; one statement of which several codes are accepted takes them all, as in \`ignore D2 C6 not used\`. In the input
\`ignore-findings\`, a table is named with its schema (\`D2:shop.orders\`), and stands for its partitions.

On the pull request, somebody with write access accepts a finding by a comment that begins a line with \`/accept\`, the id that stands
behind the finding, and the reason:

\`\`\`text
/accept 3f9a1c2 the archive has these rows since Monday
\`\`\`

Then the job is run again. The report says who accepted it and why; a comment of anybody else is named and does not count, and one by a
bot never does. The id is made of the code, the object and the very statements that did it: when one of them changes, the acceptance is over.

The same finding on several partitions of a table, or in three schemas or more, is told once, with the count; the JSON has them all.

Every example below is run against real servers in the tests: the first raises the finding, the second does not. **Also known as** names
the rules of linters that look for the same in the text of a migration.`

const notLookedAt = `## What other rules say

Codes are those of the common catalogue of hazards. What has none of its own above is part of another finding:

| hazard | found as |
|---|---|
| F8 identity over rows that have numbers | C13 |
| F9 rows against \`unique nulls not distinct\` | F3, which counts nulls then |
| R2 new column that is filled, R3 \`set logged\`, \`set access method\`, \`set tablespace\`, R4 \`set expression\` | R1, whatever the statement: the rewrite is measured |
| S2 check, S8 constraint enforced, S9 column with a check | S1, or S3 for a foreign key |
| S5 exclusion constraint, S9 column with \`unique\` | S4 |
| L5 lock of a trigger, a rule, a policy | L1 when it lasts; each lock is in the evidence |
| I9 partitioned index left \`on only\` | I4 |
| C7 another schema | C1 |
| E2 type made anew | R1 for the columns of it, D5 or D6 for what is gone with it |

## What is not looked at, and why

- Style (types, names, comments, width of an index): no measurement speaks for or against it, and linters do it well.
- Values that a new type refuses where the statement changes several types, or makes them by an expression (the rest of F6): the
  server does not say which table or column; the failure itself tells statement and line.
- Missing timeouts (L7; \`lock_timeout\`): they may be set by the role or the tool that runs the migration in production.
- \`concurrently\` in a transaction (I3): the server refuses it. Files are then run without one; a tool of its own fails on the
  branch as it would in production.
- Tables that are written to a lot and get an index (I10), sequences and keys near their end (C12): true of production before
  the change and after it. What would wear out next is a question for monitoring.
- Corruption by \`create index concurrently\` in 14.0 to 14.3 (I11): of a version of the server, which is not the change's.
- Build parameters of vector indexes (I12): whether recall and speed suffice, only queries tell.
- A query that needs equality of \`json\` (E6): whether there is one stands in the application.
- Keys over a collation for which different texts are equal (E10): often meant, as for e-mail addresses. Where the two ends of a
  foreign key disagree, Postgres 18 refuses it.
- Objects of an extension that were changed by hand (E11): they are not compared, they follow its version.
- New objects in a schema where everybody may create, but for functions with the rights of their owner (X7): true of each
  change of a database that allows it.
- Roles and their attributes (the rest of X6), foreign servers' passwords: they belong to the whole server, and a branch has its own.
- Locks that a statement took which then failed: they are gone before they can be read. What its transaction had locked before, and
  who was in the way of a lock that it did not get, the failure tells.`

function renderRow(rule: FindingRule): string {
  const { code, name, severity, basis } = rule
  return `| [${code}](#${docAnchor(rule)}) | ${name} | ${severity} | ${basis} |`
}

function renderRule(rule: FindingRule): string {
  const { code, name, severity, basis, condition, effect, remedy, given, queries = [], bad, good } = rule
  const known = publicRules[code] ?? []
  return [
    `## ${code} ${name}`,
    `${severity}, ${basis}`,
    `**When:** ${condition}`,
    `**Effect:** ${effect}`,
    `**Instead:** ${remedy}`,
    ...(known.length === 0 ? [] : [`**Also known as:** ${known.map(inWords).join('; ')}.`]),
    ...(given === '' ? [] : ['Given', sql(given)]),
    ...(queries.length === 0 ? [] : ['and production asking', sql(queries.map((query) => `${query};`).join('\n'))]),
    'this raises it',
    sql(bad),
    'and this does not',
    sql(good),
  ].join('\n\n')
}

function inWords({ tool, rules }: PublicRules): string {
  return `${rules.map((rule) => `\`${rule}\``).join(', ')} of ${tool}`
}

function sql(text: string): string {
  return ['```sql', text, '```'].join('\n')
}
