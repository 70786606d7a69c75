/** How static rules look at the schema diff. */
import type { ChangeCode } from '../../schema/change-codes.ts'
import type { SchemaChange, SchemaObject } from '../../schema/schema-diff.ts'
import type { FindingFacts, Raised } from './finding.ts'

/** What the diff says about the changes of these codes for which `when` holds, with the rule's own words after it. */
export function forChanges(
  { diff }: FindingFacts,
  codes: readonly ChangeCode[],
  { of = 'tables', when = () => true, consequence }: ChangeRule,
): readonly Raised[] {
  const changes = diff?.changes ?? []
  // One that took the name of another is in its place, and judged by it.
  const created = subjectsOf(
    changes.filter(({ weight }) => weight !== 'breaking'),
    ['table.added'],
  )
  const views = subjectsOf(changes, ['view.definition-changed', 'materialized-view.definition-changed'])
  return changes
    .filter((change) => codes.some((code) => code === change.code))
    .filter(({ object }) => !created.has(tableOf(object) ?? ''))
    .filter(({ object }) => object.kind !== 'column' || views.has(tableOf(object) ?? '') === (of === 'views'))
    .filter(when)
    .map((change) => ({
      subject: subjectOf(change.object),
      ...(tableOf(change.object) === undefined ? {} : { table: tableOf(change.object) }),
      message: `${capitalized(change.summary)}. ${consequence}`,
      change: change.code,
    }))
}

type ChangeRule = {
  /** Whose columns are meant. A view keeps nothing in them, and its definition changes with them. */
  readonly of?: 'tables' | 'views' | undefined
  readonly when?: ((change: SchemaChange) => boolean) | undefined
  readonly consequence: string
}

/** Whether the old name of something that was renamed or moved is that of something new. */
export function hasSuccessor({ diff }: FindingFacts, { object, summary }: SchemaChange): boolean {
  const [, oldName] = /`([^`]+)`/.exec(summary) ?? []
  return (diff?.changes ?? []).some(
    (change) =>
      change.verb === 'added' &&
      (change.object.table === undefined) === (object.table === undefined) &&
      change.summary.includes(` \`${oldName}\` added`),
  )
}

function subjectsOf(changes: readonly SchemaChange[], codes: readonly ChangeCode[]): ReadonlySet<string> {
  return new Set(
    changes.filter((change) => codes.some((code) => code === change.code)).map(({ object }) => subjectOf(object)),
  )
}

export function subjectOf({ schema, table, name }: SchemaObject): string {
  return [schema, table, name].filter(Boolean).join('.')
}

export function tableOf({ kind, schema, table, name }: SchemaObject): string | undefined {
  const owner = table ?? (kind === 'table' ? name : undefined)
  return owner === undefined ? undefined : [schema, owner].filter(Boolean).join('.')
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
