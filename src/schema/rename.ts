/** What a changed name means: a rename, a move to another schema, or only that something it lives in was renamed. */
import type { FactPair, Match } from './match.ts'
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export type NameChange = { readonly renamed: boolean; readonly moved: boolean }

export function nameChanges({ pairs }: Match, isConsequence: Consequence): (pair: FactPair) => NameChange {
  const partner = new Map(pairs.map(({ before, after }) => [factKey(before.object), after]))
  const schemas = new Map(
    pairs
      .filter(({ before }) => before.evidence.catalog === 'pg_namespace')
      .map(({ before, after }) => [before.object.name, after.object.name]),
  )
  return (pair) => {
    const { before, after } = pair
    const stayed =
      before.object.schema === after.object.schema || schemas.get(before.object.schema ?? '') === after.object.schema
    const carried = before.parent !== undefined && partnerKey(partner, before.parent) === after.parent
    return {
      renamed: before.object.name !== after.object.name && !isConsequence('name', pair),
      moved: !stayed && !carried,
    }
  }
}

/** Whether an attribute differs only because something that it mentions has another name now. */
export type Consequence = (attribute: string, pair: FactPair) => boolean

export function consequences({ lineage }: Match, { kinds }: Snapshot): Consequence {
  return (attribute, { before, after }) =>
    lineage &&
    before.evidence.raw !== undefined &&
    before.evidence.raw === after.evidence.raw &&
    kinds[after.object.kind]?.quoting.includes(attribute) === true
}

function partnerKey(partner: ReadonlyMap<string, Fact>, key: string): string | undefined {
  const fact = partner.get(key)
  return fact && factKey(fact.object)
}
