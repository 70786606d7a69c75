/** How tables, views and sequences read: their DDL, and the words and weight of what changes on them. */
import type { AttributeChange, AttributeDescription } from '../family.ts'
import type { Weight } from '../schema-diff.ts'
import type { AttributeValue, Fact } from '../snapshot.ts'
import { columnLine } from './column-words.ts'
import { constraintLine } from './constraint-words.ts'
import {
  columnsOf,
  lineByLine,
  lines,
  list,
  named,
  ofKind,
  rewritten,
  setting,
  text,
  toggle,
  withOptions,
} from './words.ts'

export function tableDdl({ object, attributes }: Fact, parts: readonly Fact[]): string {
  const columns = columnsOf(parts)
  const members = [...columns.map(columnLine), ...ofKind(parts, 'constraint').map(constraintLine)]
  const noun = object.kind === 'foreign table' ? 'foreign table' : persistence(attributes['relpersistence'], 'table')
  const parents = list(attributes['inherits'])
  const bound = attributes['relpartbound']
  const clauses = [
    bound && text(bound),
    !bound && parents.length > 0 && `inherits (${parents.join(', ')})`,
    attributes['partition_key'] && `partition by ${text(attributes['partition_key'])}`,
    attributes['relam'] && attributes['relam'] !== 'heap' && `using ${text(attributes['relam'])}`,
    withOptions([...list(attributes['reloptions']), ...list(attributes['toast_options'])]).trim(),
    attributes['ftserver'] && `server ${text(attributes['ftserver'])}`,
    attributes['ftoptions'] && `options (${text(attributes['ftoptions'])})`,
    attributes['reltablespace'] && `tablespace ${text(attributes['reltablespace'])}`,
  ]
  return lines(
    [
      `create ${noun} ${named(object)}${bound ? ` partition of ${parents[0]}` : ''}`,
      members.length > 0 && `(\n${members.map((member) => `  ${member}`).join(',\n')}\n)`,
      ...clauses,
    ]
      .filter(Boolean)
      .join(' '),
    attributes['relrowsecurity'] === true && 'enable row level security',
    attributes['relforcerowsecurity'] === true && 'force row level security',
  )
}

export function viewDdl({ object, attributes }: Fact): string {
  const populated = attributes['relispopulated'] === false ? '\nwith no data' : ''
  return `create ${object.kind} ${named(object)}${withOptions(attributes['reloptions'])} as\n${text(attributes['definition'])}${populated}`
}

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
export function isPlainIdentity({ attributes }: Fact): boolean {
  return (
    attributes['identity'] === true &&
    [attributes['seqstart'], attributes['seqincrement'], attributes['seqmin'], attributes['seqcache']].join() ===
      '1,1,1,1' &&
    attributes['seqmax'] === highest[text(attributes['seqtypid'])] &&
    attributes['seqcycle'] !== true
  )
}

const highest: Readonly<Record<string, string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
}

function persistence(value: AttributeValue | undefined, noun: string): string {
  return value === 'u' ? `unlogged ${noun}` : noun
}

const common: Readonly<Record<string, AttributeDescription>> = {
  reltablespace: setting('tablespace-changed', 'blocking', 'tablespace'),
  relpersistence: {
    what: 'persistence-changed',
    // An unlogged table is emptied by a crash and never reaches a replica.
    weight: ({ to }) => (to === 'u' ? 'destructive' : 'blocking'),
    words: ({ to }) => (to === 'u' ? 'now unlogged: emptied by a crash, absent on replicas' : 'now logged'),
  },
}

export const tableAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...common,
  relkind: {
    what: 'kind-changed',
    weight: 'breaking',
    words: ({ to }) => (to === 'p' ? 'now partitioned' : 'no longer partitioned'),
  },
  relam: setting('access-method-changed', 'blocking', 'access method'),
  relrowsecurity: toggle('row-security-changed', 'breaking', {
    on: 'row level security enabled',
    off: 'row level security disabled',
  }),
  relforcerowsecurity: toggle('row-security-changed', 'breaking', {
    on: 'row level security forced for the owner too',
    off: 'row level security no longer forced for the owner',
  }),
  relreplident: {
    what: 'replica-identity-changed',
    weight: 'breaking',
    words: (change) => `replica identity ${replicaIdentity(change)}`,
  },
  relispartition: {
    what: 'partition-changed',
    weight: 'breaking',
    words: ({ to, before, after }) =>
      to === true
        ? `attached as a partition of \`${text(after.attributes['inherits'])}\``
        : `detached from \`${text(before.attributes['inherits'])}\``,
  },
  relpartbound: setting('partition-bound-changed', 'breaking', 'partition bound'),
  partition_key: setting('partition-key-changed', 'breaking', 'partition key'),
  inherits: setting('inheritance-changed', 'breaking', 'parents'),
  reloptions: lineByLine('options-changed', 'quiet', 'options'),
  toast_options: lineByLine('options-changed', 'quiet', 'options'),
  ftserver: setting('server-changed', 'breaking', 'foreign server'),
  ftoptions: lineByLine('options-changed', 'breaking', 'foreign options'),
  internal_triggers: {
    what: 'constraint-triggers-changed',
    weight: 'breaking',
    words: ({ to }) =>
      to === undefined
        ? 'triggers of constraints enabled as usual'
        : `triggers of constraints now \`${list(to).join('`, `')}\``,
  },
  reloftype: setting('row-type-changed', 'breaking', 'row type'),
}

function replicaIdentity({ from, to }: AttributeChange): string {
  const words: Readonly<Record<string, string>> = { d: 'default', n: 'nothing', f: 'full', i: 'an index' }
  return `${words[String(from)]} → ${words[String(to)]}`
}

export const viewAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...common,
  definition: rewritten('definition-changed', 'breaking', 'definition'),
  reloptions: {
    what: 'options-changed',
    // Without security_invoker or security_barrier a view reads past row level security.
    weight: (change) => (isSecurityOption(change) ? 'breaking' : 'quiet'),
    words: (change) => lineByLine('', 'quiet', 'options').words?.(change) ?? '',
  },
  relispopulated: toggle('populated-changed', 'breaking', {
    on: 'now populated',
    off: 'no longer populated: it cannot be read',
  }),
}

function isSecurityOption({ from, to }: AttributeChange): boolean {
  return [...list(from), ...list(to)].some((option) => option.startsWith('security_'))
}

const sequenceWeight: Weight = 'breaking'

export const sequenceAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...common,
  seqtypid: setting('type-changed', sequenceWeight, 'type'),
  seqstart: setting('start-changed', 'quiet', 'start'),
  seqincrement: setting('increment-changed', sequenceWeight, 'increment'),
  seqmin: setting('bounds-changed', sequenceWeight, 'minimum'),
  seqmax: setting('bounds-changed', sequenceWeight, 'maximum'),
  seqcache: setting('cache-changed', 'quiet', 'cache'),
  seqcycle: toggle('cycle-changed', sequenceWeight, { on: 'now cycles', off: 'no longer cycles' }),
  owned_by: setting('owner-column-changed', 'breaking', 'owned by'),
  relpersistence: {
    what: 'persistence-changed',
    weight: 'quiet',
    words: ({ to }) => (to === 'u' ? 'now unlogged' : 'now logged'),
  },
}
