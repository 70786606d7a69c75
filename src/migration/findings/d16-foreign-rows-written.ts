import { relationName } from '../evidence/relation-name.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements } from './measured.ts'

export const foreignRowsWritten: FindingRule = {
  code: 'D16',
  name: 'Foreign table written to',
  severity: 'high',
  basis: 'measured',
  condition: 'A statement locked an older foreign table as one does to insert, update or delete its rows.',
  effect: 'The rows are on another server. That is no copy: what the statement did there, it has done for good.',
  remedy:
    'Write to the other server from a deployment of its own, and leave the user mapping out of the branch with `prepare-sql`.',
  given:
    "create extension file_fdw; create server files foreign data wrapper file_fdw; create foreign table log (line text) server files options (program 'echo x');",
  bad: 'lock table log in row exclusive mode;',
  good: 'select count(*) from log;',
  find: (facts) =>
    forStatements(facts, (statement) =>
      statement.locks
        .filter(({ relation, mode }) => relation.kind === 'foreign table' && mode === 'row exclusive')
        .map(({ relation }) => ({
          ...about(
            relation,
            `Rows of \`${relationName(relation)}\` may have been changed, on another server.`,
            statement,
          ),
          fact: `writes to another server through \`${relationName(relation)}\``,
        })),
    ),
}
