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
  given: `create extension postgres_fdw;
do $$ begin
  execute format(
    'create server elsewhere foreign data wrapper postgres_fdw options (host ''127.0.0.1'', port %L, dbname %L)',
    current_setting('port'), current_database()
  );
end $$;
create user mapping for current_user server elsewhere options (user 'postgres');
create table log (line text);
create foreign table log_elsewhere (line text) server elsewhere options (table_name 'log');`,
  bad: "insert into log_elsewhere values ('x');",
  good: 'select count(*) from log_elsewhere;',
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
