import { relationName } from '../evidence/relation-name.ts'
import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, tableLocks } from './measured.ts'

export const severalTablesLocked: FindingRule = {
  code: 'L2',
  name: 'Second table locked while the first is',
  severity: 'low',
  basis: 'measured',
  condition: 'A transaction that already blocks reads and writes on one older table locks another one like that.',
  effect: 'The first lock lasts as long as the second has to wait; two such transactions can deadlock.',
  remedy: 'One transaction a table.',
  given: 'create table orders (id int primary key); create table customers (id int primary key);',
  bad: 'alter table orders add column note text; alter table customers add column note text;',
  good: '-- database-branch: no-transaction\nalter table orders add column note text;\nalter table customers add column note text;',
  find: (facts) =>
    forStatements(facts, (statement, { statements }) => {
      const before = statements
        .slice(0, statements.indexOf(statement))
        .filter(({ transaction }) => transaction === statement.transaction)
        .flatMap(tableLocks)
        .find(({ mode }) => blocksReads(mode))
      if (before === undefined) return []
      return tableLocks(statement)
        .filter(({ relation, mode }) => blocksReads(mode) && relationName(relation) !== relationName(before.relation))
        .map(({ relation }) =>
          about(
            relation,
            `\`${relationName(relation)}\` was locked against reads and writes while \`${relationName(before.relation)}\` was too.`,
            statement,
          ),
        )
    }),
}
