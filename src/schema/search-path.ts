/**
 * What stands before something older of its name. Postgres looks for a name in the schema that is called as the role, if there is one,
 * and then in `public`, unless a setting says otherwise. https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH
 */
import { list, named } from './families/words.ts'
import type { Judgement, Surroundings } from './family.ts'
import { type Fact, factKey } from './snapshot.ts'

export function standsBefore(newcomer: Fact, before: Surroundings, after: Surroundings): Judgement | undefined {
  const { kind, schema = '', name } = newcomer.object
  if (!relations.has(kind) || schema === 'public') return undefined
  const older = before.called(named({ kind, schema: 'public', name })).find(({ object }) => relations.has(object.kind))
  if (older === undefined || after.fact(older.key) === undefined || !isOfItsRole(schema, after)) return undefined
  return {
    weight: 'breaking',
    words: `for the role \`${schema}\` it stands before \`${named(older.object)}\``,
  }
}

const relations: ReadonlySet<string> = new Set(['table', 'view', 'materialized view'])

/** Whether a role of that name may use it. */
function isOfItsRole(schema: string, among: Surroundings): boolean {
  const attributes = among.fact(factKey({ kind: 'schema', name: schema }))?.attributes
  return (
    attributes?.['nspowner'] === schema || list(attributes?.['nspacl']).some((item) => item.startsWith(`${schema}: `))
  )
}
