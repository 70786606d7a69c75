/** How rules speak about states of the catalog that the change has brought. */
import type { Flaw } from '../evidence/evidence.ts'
import type { FindingFacts, Raised } from './finding.ts'

export function forFlaws(
  { evidence }: FindingFacts,
  what: Flaw['what'],
  say: (flaw: Flaw) => string,
): readonly Raised[] {
  return (evidence?.flaws ?? [])
    .filter((flaw) => flaw.what === what)
    .map((flaw) => {
      const { schema, table, name } = flaw
      // The server writes a function with its schema where the search path does not have it.
      const subject = table === undefined && name.startsWith(`${schema}.`) ? name : `${schema}.${name}`
      return { subject, ...(table === undefined ? {} : { table: `${schema}.${table}` }), message: say(flaw) }
    })
}
