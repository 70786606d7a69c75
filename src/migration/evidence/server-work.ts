/**
 * What the server says, most of it at level DEBUG1, about the work it does. The texts are the same from 12 to 18.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c
 */
import type { Work } from './evidence.ts'

const messages: readonly { readonly what: Work['what']; readonly pattern: RegExp }[] = [
  { what: 'rewrite', pattern: /^rewriting table "(.+)"$/ },
  { what: 'verify', pattern: /^verifying table "(.+)"$/ },
  {
    what: 'build index',
    pattern: /^building index "(.+)" on table ".+" (?:serially|with request for \d+ parallel workers?)$/,
  },
  {
    what: 'constraint index',
    pattern: /^(?:ALTER TABLE \/ ADD|CREATE TABLE \/) .+ will create implicit index "(.+)" for table ".+"$/,
  },
  { what: 'validate foreign key', pattern: /^validating foreign key constraint "(.+)"$/ },
  {
    what: 'not null proven',
    pattern: /^existing constraints on column "(.+)" are sufficient to prove that it does not contain nulls$/,
  },
  { what: 'cut name', pattern: /^identifier ".+" will be truncated to "(.+)"$/s },
  {
    what: 'partition bound proven',
    pattern:
      /^(?:updated )?partition constraint for (?:table|default partition) "(.+)" is implied by existing constraints$/,
  },
]

/** What names a table and an index is shorter. What the user's code raises may be of any length, and look like one of these. */
const longest = 1000

/** The table that parallel workers help to read for an index. They are sessions of their own: nobody else has what they count. */
export function sharedScan(message: string): string | undefined {
  if (message.length > longest) return undefined
  return /^building index ".+" on table "(.+)" with request for \d+ parallel workers?$/.exec(message)?.[1]
}

export function recogniseWork(message: string): Work | undefined {
  if (message.length > longest) return undefined
  for (const { what, pattern } of messages) {
    const name = pattern.exec(message)?.[1]
    if (name !== undefined && !name.startsWith('pg_toast_')) return { what, name }
  }
  return undefined
}
