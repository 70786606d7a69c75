import { count, were } from '../../ground/figures.ts'
import { blocksWrites } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, builtIndexOf, forStatements, lockOn, scaled } from './measured.ts'

export const domainChecked: FindingRule = {
  code: 'S7',
  name: 'Domain checked on every table that uses it',
  severity: 'medium',
  basis: 'measured',
  condition: 'A constraint was added to a domain, and tables with columns of it were read from end to end.',
  effect: 'Nobody can write to these tables meanwhile, and the statement does not name them.',
  remedy: 'Add it `not valid`, and `alter domain … validate constraint` later.',
  given:
    'create domain amount as int; create table orders (total amount); insert into orders select generate_series(1, 1000);',
  bad: 'alter domain amount add constraint positive check (value > 0);',
  good: 'alter domain amount add constraint positive check (value > 0) not valid;',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      statement.scans.flatMap(({ relation, rowsRead }) => {
        const lock = lockOn(relation, statement, evidence)
        if (lock === undefined || !blocksWrites(lock.mode) || builtIndexOf(relation, statement)) return []
        // Nothing else reads a table under such a lock, unless the lock was there before.
        if (statement.words[1] !== 'domain' && !(lock.mode === 'share' && statement.locks.includes(lock))) return []
        return [
          about(
            relation,
            `${count(rowsRead, 'row')} of ${scaled(relation, evidence)} ${were(rowsRead)} read ${blockedFor(lock, statement)}.`,
            statement,
          ),
        ]
      }),
    ),
}
