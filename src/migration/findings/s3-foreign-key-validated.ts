import { blocksWrites } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, forStatements, lockOn, scaled } from './measured.ts'

export const foreignKeyValidated: FindingRule = {
  code: 'S3',
  name: 'Foreign key validated while writes are blocked',
  severity: 'medium',
  basis: 'measured',
  condition: 'A foreign key was checked against all rows under a lock that blocks writes, on both tables.',
  effect: 'Nobody can write to either table for as long as the check takes.',
  remedy: 'Add it `not valid`, and `validate constraint` in a later transaction.',
  given: `create table customers (id int primary key); insert into customers select generate_series(1, 1000);
create table orders (id int primary key, customer_id int); insert into orders select i, i from generate_series(1, 1000) i;`,
  bad: 'alter table orders add constraint orders_customer foreign key (customer_id) references customers;',
  good: `-- database-branch: no-transaction
alter table orders add constraint orders_customer foreign key (customer_id) references customers not valid;
alter table orders validate constraint orders_customer;`,
  find: (facts) =>
    forStatements(facts, (statement, evidence) => {
      const validated = statement.work.filter(({ what }) => what === 'validate foreign key').map(({ name }) => name)
      if (validated.length === 0) return []
      return statement.scans.flatMap(({ relation }) => {
        const lock = lockOn(relation, statement, evidence)
        if (lock === undefined || !blocksWrites(lock.mode)) return []
        const message = `${checked(validated, scaled(relation, evidence))} ${blockedFor(lock, statement)}.`
        return [about(relation, message, statement)]
      })
    }),
}

/** Which of several foreign keys is on which table, the server does not say; nor does it check them in an order of theirs. */
function checked(names: readonly string[], table: string): string {
  const [first, second] = names.toSorted().map((name) => `\`${name}\``)
  if (second === undefined) return `${first} was checked on ${table}`
  const others = names.length > 2 ? `${first}, ${second} and ${names.length - 2} more` : `${first} and ${second}`
  return `${table} was read to check ${others}`
}
