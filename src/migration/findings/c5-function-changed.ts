import type { SchemaChange } from '../../schema/schema-diff.ts'
import type { FindingFacts, FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const functionChanged: FindingRule = {
  code: 'C5',
  name: 'Function gone, or called in another way',
  severity: 'medium',
  basis: 'static',
  condition: 'A function or procedure is gone, or has other argument names, defaults or results.',
  effect: 'Running code that calls it as before fails.',
  remedy: 'Create the new form under a new name or signature; drop the old one when no code calls it.',
  given: "create function total(a int) returns int language sql as 'select a';",
  bad: "drop function total(int); create function total(a int, b int) returns int language sql as 'select a + b';",
  good: "create function total(a int, b int) returns int language sql as 'select a + b';",
  find: (facts) =>
    forChanges(
      facts,
      [
        'function.dropped',
        'function.arguments-changed',
        'function.result-changed',
        'procedure.dropped',
        'procedure.arguments-changed',
        'aggregate.dropped',
      ],
      {
        when: (change) => !isTriggerFunction(change) && !isCalledAsBefore(facts, change),
        consequence: 'Code that calls it as before fails.',
      },
    ),
}

/** Only triggers call it, and whether they are gone is another finding. */
function isTriggerFunction({ before = '' }: SchemaChange): boolean {
  return /^returns (event_)?trigger$/m.test(before)
}

/** Whether a new function of the same name takes the same arguments, and has defaults for the others. */
function isCalledAsBefore(
  { diff }: FindingFacts,
  { code, object, before = '', after: changed = '' }: SchemaChange,
): boolean {
  if (code.endsWith('.arguments-changed')) return hasOnlyMoreDefaults(before, changed)
  if (!code.endsWith('.dropped')) return false
  const old = parseSignature(object.name)
  return (diff?.changes ?? []).some(({ verb, object: { kind, schema, name }, after = '' }) => {
    if (verb !== 'added' || kind !== object.kind || schema !== object.schema) return false
    const fresh = parseSignature(name)
    const others = fresh.types.length - old.types.length
    const defaults = defaultsIn(headOf(after))
    return (
      fresh.name === old.name &&
      others >= 0 &&
      defaults >= others &&
      old.types.every((type, index) => type === fresh.types[index])
    )
  })
}

/** Who gave every argument goes on to do so. */
function hasOnlyMoreDefaults(before: string, after: string): boolean {
  const [old, fresh] = [headOf(before), headOf(after)]
  const names = (head: string) => head.replace(/ DEFAULT .*?(?=, [a-z_"]+ |\)$)/gi, '')
  return names(old) === names(fresh) && defaultsIn(fresh) > defaultsIn(old)
}

function headOf(ddl: string): string {
  return ddl.split('\n', 1)[0] ?? ''
}

function defaultsIn(head: string): number {
  return [...head.matchAll(/ DEFAULT /g)].length
}

/** `total(integer, text)`; types of arguments have no limits in parentheses. */
function parseSignature(signature: string): { readonly name: string; readonly types: readonly string[] } {
  const open = signature.lastIndexOf('(')
  return {
    name: signature.slice(0, open),
    types: signature
      .slice(open + 1, -1)
      .split(', ')
      .filter(Boolean),
  }
}
