/** What a changed name means: a rename, a move to another schema, or only that something it lives in or mentions was renamed. */

import { describedKind } from './families/registry.ts'
import type { FactPair } from './join-by-address.ts'
import { lazily } from './lazily.ts'
import type { Match } from './match.ts'
import type { SchemaObject } from './schema-diff.ts'
import { factKey, isSameObject, type Snapshot } from './snapshot.ts'

export type NameChange = { readonly renamed: boolean; readonly moved: boolean }

const unchanged: NameChange = { renamed: false, moved: false }

export function nameChanges({ partner }: Match, isConsequence: Consequence): (pair: FactPair) => NameChange {
  return (pair) => {
    const [before, after] = [pair.before.object, pair.after.object]
    if (isSameObject(before, after)) return unchanged
    const schema = { kind: 'schema', name: before.schema ?? '' }
    const stayed =
      before.schema === after.schema ||
      partner(factKey(schema))?.key === factKey({ ...schema, name: after.schema ?? '' })
    const carried = pair.before.parent !== undefined && partner(pair.before.parent)?.key === pair.after.parent
    const renamed = before.name !== after.name && !isConsequence('name', pair) && !(carried && isNamedByParent(pair))
    return { renamed, moved: !stayed && !carried }
  }
}

/** An index under a constraint has its name, before and after. */
function isNamedByParent({ before, after }: FactPair): boolean {
  const named = ({ parent, object }: FactPair['before']) => parent?.endsWith(`\0${object.name}`) === true
  return describedKind(after.object.kind).namedByParent === true && named(before) && named(after)
}

/** Whether an attribute differs only because something that it mentions has another name now. */
export type Consequence = (attribute: string, pair: FactPair) => boolean

export function consequences({ lineage, pairs }: Match, { kinds }: Snapshot): Consequence {
  const calledOtherwise = lazily(() => pairs.filter(isCalledOtherwise))
  return (attribute, { before, after }) =>
    lineage &&
    before.evidence.raw !== undefined &&
    before.evidence.raw === after.evidence.raw &&
    kinds[after.object.kind]?.quoting.includes(attribute) === true &&
    (attribute !== 'name' || ownName(before.object) === ownName(after.object)) &&
    calledOtherwise().length > 0
}

function ownName({ kind, name }: SchemaObject): string {
  return describedKind(kind).ownName?.(name) ?? ''
}

/** Renamed or moved; what an extension brought moves with it, and is no fact of its own. */
function isCalledOtherwise({ before, after }: FactPair): boolean {
  const movedMembers = Object.keys(after.attributes).some(
    (name) => name.endsWith('namespace') && before.attributes[name] !== after.attributes[name],
  )
  return movedMembers || !isSameObject(before.object, after.object)
}
