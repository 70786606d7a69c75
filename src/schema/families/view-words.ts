/** How views read: their DDL, and the words and weight of what changes on them. */
import type { AttributeChange, AttributeDescription } from '../family.ts'
import type { Weight } from '../schema-diff.ts'
import type { Fact } from '../snapshot.ts'
import { inWords } from './attribute-values.ts'
import { commonOfRelations } from './relation-words.ts'
import { columnsOf, lineByLine, lines, list, named, quoted, rewritten, text, toggle, withOptions } from './words.ts'

export const toldByViewDdl: readonly string[] = ['definition', 'relispopulated', 'relkind', 'reloptions']

export function viewDdl({ object, attributes }: Fact, parts: readonly Fact[]): string {
  const populated = attributes['relispopulated'] === false ? '\nwith no data' : ''
  return lines(
    `create ${object.kind} ${named(object)}${withOptions(attributes['reloptions'])} as\n${text(attributes['definition'])}${populated}`,
    ...columnsOf(parts).flatMap(({ object, attributes }) =>
      [
        attributes['default'] && `set default ${text(attributes['default'])}`,
        attributes['attstorage'] && `set storage ${inWords('attstorage', attributes['attstorage'])}`,
        attributes['attcompression'] && `set compression ${inWords('attcompression', attributes['attcompression'])}`,
      ]
        .filter(Boolean)
        .map((setting) => `alter column ${quoted(object.name)} ${setting}`),
    ),
  )
}

export const viewAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...commonOfRelations,
  definition: rewritten('definition-changed', 'definition'),
  reloptions: {
    what: 'options-changed',
    weight: weighViewOptions,
    words: (change) => lineByLine('', 'options').words?.(change) ?? '',
  },
  relispopulated: toggle(
    'populated-changed',
    { on: 'now populated', off: 'no longer populated: it cannot be read' },
    ({ to }) => (to === true ? 'additive' : 'breaking'),
  ),
}

/** Without `security_invoker` a view reads with the rights of its owner, with it with those of the caller, who may lack them. */
function weighViewOptions({ from, to }: AttributeChange): Weight {
  const had = (name: string) => isOn(list(from), name)
  const has = (name: string) => isOn(list(to), name)
  const checks = (options: readonly string[]) => options.find((option) => option.startsWith('check_option='))
  if (checks(list(from)) !== checks(list(to)) || (!had('security_invoker') && has('security_invoker')))
    return 'breaking'
  return ['security_invoker', 'security_barrier'].some((name) => had(name) && !has(name)) ? 'security' : 'quiet'
}

/** Postgres takes a boolean in any of its spellings, and keeps it as it was written. */
function isOn(options: readonly string[], name: string): boolean {
  return options.some((option) => /^\w+=(true|on|yes|1|t|y)$/i.test(option) && option.startsWith(`${name}=`))
}
