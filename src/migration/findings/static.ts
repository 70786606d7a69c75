/** How static rules look at the schema diff. */
import type { SchemaChange, SchemaObject } from '../../schema/schema-diff.ts'
import type { FindingFacts, Raised } from './finding.ts'

/** What the diff says about the changes of these codes for which `when` holds, with the rule's own words after it. */
export function forChanges(
  { diff }: FindingFacts,
  codes: readonly string[],
  { when = () => true, consequence }: ChangeRule,
): readonly Raised[] {
  const created = new Set(
    diff?.changes.filter(({ code }) => code === 'table.added').map(({ object }) => subjectOf(object)),
  )
  return (diff?.changes ?? [])
    .filter((change) => codes.includes(change.code) && !created.has(tableOf(change.object) ?? '') && when(change))
    .map((change) => ({
      subject: subjectOf(change.object),
      ...(tableOf(change.object) === undefined ? {} : { table: tableOf(change.object) }),
      message: `${capitalized(change.summary)}. ${consequence}`,
    }))
}

type ChangeRule = {
  readonly when?: ((change: SchemaChange) => boolean) | undefined
  readonly consequence: string
}

export function subjectOf({ schema, table, name }: SchemaObject): string {
  return [schema, table, name].filter(Boolean).join('.')
}

function tableOf({ kind, schema, table, name }: SchemaObject): string | undefined {
  const owner = table ?? (kind === 'table' ? name : undefined)
  return owner === undefined ? undefined : [schema, owner].filter(Boolean).join('.')
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
