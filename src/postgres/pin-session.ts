/**
 * The first questions to a session. One of ours is pinned once more, since a pooler in between may drop what a connection
 * begins with; and what a role or a database has set for the planner goes back to what Postgres is built with.
 */
import type pg from 'pg'
import { budget } from '../ground/budget.ts'
import { UserError } from '../ground/errors.ts'
import { heldSql, pinSql } from './pinned-settings.ts'
import { defineQualified } from './query.ts'

export async function pinSession(client: pg.ClientBase, session: 'ours' | 'theirs'): Promise<void> {
  if (session === 'theirs') {
    await client.query(answers.text)
    return
  }
  await client.query(
    [undone.text, 'set default_transaction_read_only = on', pinSql('session', budget.time)].join(';\n'),
  )
  const { rows } = await client.query<{ readonly held: boolean }>(heldSql('on'))
  if (rows[0]?.held !== true) throw new UserError('The server does not hold the settings of our session.')
}

const answers = defineQualified('does it answer', 'select 1')

const undone = defineQualified(
  'settings of roles and databases undone',
  `
select pg_catalog.count(pg_catalog.set_config(s.name, s.boot_val, false))
from pg_catalog.pg_settings s
where s.source operator(pg_catalog.=) any (array['database', 'user', 'database user']::pg_catalog.text[])
  and s.context operator(pg_catalog.=) 'user'
  and s.boot_val is not null`,
)
