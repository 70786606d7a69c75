/**
 * Made by initdb and kept by every physical copy. Some services keep the control file's functions to themselves, and Postgres
 * asks for the right as soon as a statement names the function: so whether it may be read is another question.
 */
import type { Look } from './look.ts'
import { defineQuery } from './query.ts'

/** SQL, for a look. */
export const mayIdentify = `has_function_privilege('pg_catalog.pg_control_system()', 'execute')`

export async function readSystemIdentifier(look: Look): Promise<string | undefined> {
  return (await look.ask(identifierQuery))[0]?.identifier
}

const identifierQuery = defineQuery<{ readonly identifier: string }>(
  'system identifier',
  'select system_identifier::text as identifier from pg_control_system()',
)
