import type { FindingRule } from './finding.ts'
import { forStatements } from './measured.ts'

export const nameTruncated: FindingRule = {
  code: 'E9',
  name: 'Name cut off',
  severity: 'low',
  basis: 'measured',
  condition: 'The server cut a name in a migration file to 63 bytes.',
  effect: 'The object has another name than the file says; two long names may become one.',
  remedy: 'Choose a shorter one.',
  given: 'create table orders (id int primary key, note text);',
  bad: 'create index concurrently orders_by_the_note_that_the_customer_wrote_when_the_order_was_placed on orders (note);',
  good: 'create index concurrently orders_by_note on orders (note);',
  find: (facts) =>
    forStatements(facts, ({ work, source }) =>
      work
        .filter(({ what }) => what === 'cut name')
        .map(({ name }) => ({
          subject: name,
          message: `The server cut a longer name to \`${name}\`.`,
          ...(source && { place: { file: source.file, line: source.line } }),
        })),
    ),
}
