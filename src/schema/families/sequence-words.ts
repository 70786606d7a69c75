/** How sequences read: their DDL, and the words and weight of what changes on them. */
import type { AttributeDescription } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { commonOfRelations, persistence } from './relation-words.ts'
import { lines, named, setting, text, toggle } from './words.ts'

export const toldBySequenceDdl: readonly string[] = [
  'identity',
  'owned_by',
  'relkind',
  'relpersistence',
  'seqcache',
  'seqcycle',
  'seqincrement',
  'seqmax',
  'seqmin',
  'seqstart',
  'seqtypid',
]

export function sequenceDdl({ object, attributes }: Fact): string {
  return lines(
    `create ${persistence(attributes['relpersistence'], 'sequence')} ${named(object)} as ${text(attributes['seqtypid'])}`,
    `  start ${text(attributes['seqstart'])} increment ${text(attributes['seqincrement'])}`,
    `  minvalue ${text(attributes['seqmin'])} maxvalue ${text(attributes['seqmax'])}`,
    `  cache ${text(attributes['seqcache'])}${attributes['seqcycle'] === true ? ' cycle' : ''}`,
    attributes['owned_by'] && `  owned by ${text(attributes['owned_by'])}`,
  )
}

/** The sequence that `generated … as identity` makes where nobody says anything about it. */
export function isPlainIdentity({ object, attributes }: Fact): boolean {
  const [table, column] = text(attributes['owned_by']).replaceAll('"', '').split('.').slice(-2)
  return (
    attributes['identity'] === true &&
    object.name === `${table}_${column}_seq` &&
    attributes['relpersistence'] === 'p' &&
    attributes['comment'] === undefined &&
    attributes['relacl'] === undefined &&
    [attributes['seqstart'], attributes['seqincrement'], attributes['seqmin'], attributes['seqcache']].join() ===
      '1,1,1,1' &&
    attributes['seqmax'] === highest[text(attributes['seqtypid'])] &&
    attributes['seqcycle'] !== true
  )
}

function isWider(from: string, to: string): boolean {
  return (highest[from]?.length ?? 0) < (highest[to]?.length ?? 0)
}

const highest: Readonly<Record<string, string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
}

export const sequenceAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...commonOfRelations,
  seqtypid: setting('type-changed', 'type', ({ from, to }) =>
    isWider(text(from), text(to)) ? 'additive' : 'breaking',
  ),
  seqstart: setting('start-changed', 'start'),
  seqincrement: setting('increment-changed', 'increment'),
  seqmin: setting('bounds-changed', 'minimum'),
  seqmax: setting('bounds-changed', 'maximum'),
  seqcache: setting('cache-changed', 'cache'),
  seqcycle: toggle('cycle-changed', { on: 'now cycles', off: 'no longer cycles' }),
  owned_by: setting('owner-column-changed', 'owned by'),
  relpersistence: {
    what: 'persistence-changed',
    words: ({ to }) => (to === 'u' ? 'now unlogged' : 'now logged'),
  },
}
