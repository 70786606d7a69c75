/** How tables read, and what all relations have in common: their DDL, and the words and weight of what changes on them. */
import type { AttributeChange, AttributeDescription, Judgement, Standing } from '../family.ts'
import type { Weight } from '../schema-diff.ts'
import type { AttributeValue, Fact } from '../snapshot.ts'
import { columnLine } from './column-words.ts'
import { constraintLine } from './constraint-words.ts'
import { grantedToPublic, grantsInWords } from './grant-words.ts'
import { columnsOf, lineByLine, lines, list, named, ofKind, setting, text, toggle, withOptions } from './words.ts'

/** What is open to everybody from its first day. */
export function openToEverybody({ fact: { attributes } }: Standing): Judgement | undefined {
  const change = grantedToPublic(attributes['relacl'] ?? attributes['nspacl'])
  return change.given.length > 0 ? { weight: 'security', words: grantsInWords(change) } : undefined
}

export const toldByTableDdl: readonly string[] = [
  'ftoptions',
  'ftserver',
  'inherits',
  'partition_key',
  'relam',
  'relforcerowsecurity',
  'relispartition',
  'relkind',
  'reloptions',
  'relpartbound',
  'relpersistence',
  'relrowsecurity',
  'reltablespace',
  'toast_options',
]

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

/** Only tables and materialized views have one. */
export const withoutIdentity: readonly string[] = ['relreplident']

export function persistence(value: AttributeValue | undefined, noun: string): string {
  return value === 'u' ? `unlogged ${noun}` : noun
}

export const commonOfRelations: Readonly<Record<string, AttributeDescription>> = {
  reltablespace: setting('tablespace-changed', 'tablespace'),
  relpersistence: {
    what: 'persistence-changed',
    // An unlogged table is emptied by a crash and never reaches a replica.
    weight: ({ to }) => (to === 'u' ? 'destructive' : 'blocking'),
    words: ({ to }) => (to === 'u' ? 'now unlogged: emptied by a crash, absent on replicas' : 'now logged'),
  },
}

export const tableAttributes: Readonly<Record<string, AttributeDescription>> = {
  ...commonOfRelations,
  relkind: {
    what: 'kind-changed',
    words: ({ to }) => (to === 'p' ? 'now partitioned' : 'no longer partitioned'),
  },
  relam: setting('access-method-changed', 'access method'),
  relrowsecurity: toggle(
    'row-security-changed',
    { on: 'row level security enabled', off: 'row level security disabled' },
    weighRowSecurity,
  ),
  relforcerowsecurity: toggle(
    'row-security-changed',
    {
      on: 'row level security forced for the owner too',
      off: 'row level security no longer forced for the owner',
    },
    weighRowSecurity,
  ),
  relreplident: {
    what: 'replica-identity-changed',
    weight: ({ to }) => (to === 'f' ? 'quiet' : 'breaking'),
    words: (change) => `replica identity ${replicaIdentity(change)}`,
  },
  relispartition: {
    what: 'partition-changed',
    weight: ({ to }) => (to === true ? 'blocking' : 'breaking'),
    words: ({ to, before, after }) =>
      to === true
        ? `attached as a partition of \`${text(after.attributes['inherits'])}\``
        : `detached from \`${text(before.attributes['inherits'])}\``,
  },
  relpartbound: setting('partition-bound-changed', 'partition bound'),
  partition_key: setting('partition-key-changed', 'partition key'),
  inherits: setting('inheritance-changed', 'parents'),
  reloptions: lineByLine('options-changed', 'options'),
  toast_options: lineByLine('options-changed', 'options'),
  ftserver: setting('server-changed', 'foreign server'),
  ftoptions: lineByLine('options-changed', 'foreign options'),
  internal_triggers: {
    what: 'constraint-triggers-changed',
    words: ({ to }) =>
      to === undefined
        ? 'triggers of constraints enabled as usual'
        : `triggers of constraints now \`${list(to).join('`, `')}\``,
  },
  reloftype: setting('row-type-changed', 'row type'),
}

function weighRowSecurity({ to }: AttributeChange): Weight {
  return to === true ? 'breaking' : 'security'
}

function replicaIdentity({ from, to }: AttributeChange): string {
  const words: Readonly<Record<string, string>> = { d: 'default', n: 'nothing', f: 'full', i: 'an index' }
  return `${words[String(from)]} → ${words[String(to)]}`
}
