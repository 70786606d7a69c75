/** The schema's changes in a few words: by name where there are few, else "1 column dropped, 2 columns and 1 index added". Pure. */
import { count } from '../ground/figures.ts'
import { groupBy } from '../schema/group-by.ts'
import { type ChangeGroup, foldRepeats, placesInWords } from '../schema/repeats.ts'
import type { SchemaChange, SchemaDiff } from '../schema/schema-diff.ts'
import { shorten } from './escape-markdown.ts'

/** What is gone first. */
const verbs = ['dropped', 'recreated', 'renamed', 'altered', 'added'] as const

const verbWords: Readonly<Record<SchemaChange['verb'], string>> = {
  dropped: 'dropped',
  recreated: 'made anew',
  renamed: 'renamed',
  altered: 'changed',
  added: 'added',
}

/** So few are named. */
const mostNamed = 2
const longest = 160

/** More kinds than these are told as a number. */
const mostKinds = 3

/** One change on many partitions, or in many schemas, counts once; an object that changes in several ways, too. */
export function schemaInWords(diff: SchemaDiff): string {
  // That a table was written anew is no change of what it is: the migration's own answer tells of it.
  const changes = diff.changes.filter(({ code }) => code !== 'table.rewritten')
  if (changes.length === 0) return 'no change'
  const all = foldRepeats(changes)
  if (all.length <= mostNamed) return all.map(named).join('; ')
  const groups = groupBy(all, ({ change: { verb } }) => verb)
  return verbs
    .flatMap((verb) => {
      const objects = (groups.get(verb) ?? []).map(({ change: { object } }) => object)
      const distinct = [...new Map(objects.map((object) => [JSON.stringify(object), object])).values()]
      return distinct.length === 0 ? [] : `${kindsInWords(distinct)} ${verbWords[verb]}`
    })
    .join(', ')
}

function named(group: ChangeGroup): string {
  return [shorten(group.change.summary, longest), shorten(placesInWords(group), longest)].filter(Boolean).join(' ')
}

/** "2 columns and 1 index" */
export function kindsInWords(objects: readonly { readonly kind: string }[]): string {
  const kinds = [...groupBy(objects, ({ kind }) => kind)]
  if (kinds.length > mostKinds) return count(objects.length, 'object')
  const phrases = kinds.map(([kind, { length }]) => count(length, kind, pluralOf(kind)))
  return [phrases.slice(0, -1).join(', '), phrases.at(-1)].filter(Boolean).join(' and ')
}

function pluralOf(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`
}
