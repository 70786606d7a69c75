import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const enumValuesRemoved: FindingRule = {
  code: 'D5',
  name: 'Enum values removed',
  severity: 'high',
  basis: 'static',
  condition: 'An enum no longer has a value that it had.',
  effect:
    'The type was made anew and every column of it rewritten; rows with the value fail, and so does running code.',
  remedy: 'Leave the value where it is, and keep new rows from using it with a check constraint.',
  given: "create type mood as enum ('sad', 'ok', 'happy'); create table people (mood mood);",
  bad: `alter type mood rename to old_mood;
create type mood as enum ('sad', 'happy');
alter table people alter column mood type mood using mood::text::mood;
drop type old_mood;`,
  good: "alter table people add constraint not_ok check (mood <> 'ok') not valid;",
  find: (facts) =>
    forChanges(facts, ['enum.values-removed'], { consequence: 'Rows that hold one of them cannot be kept.' }),
}
