/** Around the user's statements, in the user's session. None of these looks a name up. */
import type pg from 'pg'

export async function control(
  client: pg.ClientBase,
  command:
    | 'begin'
    | 'commit'
    | 'rollback'
    | 'discard all'
    | 'set constraints all immediate'
    | 'reset session authorization'
    | 'set role none',
): Promise<void> {
  await client.query(command)
}
