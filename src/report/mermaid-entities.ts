/**
 * What the change touches, as a diagram that GitHub draws: tables with the columns that came, went or changed, and the keys between
 * them. https://mermaid.js.org/syntax/entityRelationshipDiagram.html
 */
import type { SchemaChange, SchemaDiff } from '../schema/schema-diff.ts'
import { fold } from './escape-markdown.ts'

/** More tables than these are no picture any more. */
const mostTables = 12
const mostColumns = 12

/** Empty where no table and no key came or went, and where too many did. */
export function renderEntities({ changes }: SchemaDiff): string {
  const touched = changes.filter(isDrawn)
  if (!touched.some(isTableOrKey)) return ''
  const tables = new Map<string, Table>()
  for (const change of touched) note(change, tables)
  const keys = [...new Map(touched.flatMap(keysOf).map((key) => [JSON.stringify(key), key])).values()]
  for (const { to } of keys) tables.set(to, tables.get(to) ?? { columns: [] })
  // One table alone is read as well in its definition.
  if (tables.size < 2 || tables.size > mostTables) return ''
  const ids = new Map([...tables.keys()].map((name, index) => [name, `t${index}`]))
  const lines = [
    'erDiagram',
    ...[...tables].flatMap(([name, table]) => entity(ids.get(name) ?? '', name, table)),
    ...keys.map(({ from, to, how }) => `  ${ids.get(to)} ||--o{ ${ids.get(from)} : "${how}"`),
  ]
  return fold('What it touches', ['```mermaid', ...lines, '```'].join('\n'))
}

type Column = { readonly type: string; readonly name: string; readonly how: string }
type Table = { readonly how?: string | undefined; readonly columns: Column[] }
type Key = { readonly from: string; readonly to: string; readonly how: string }

const how: Readonly<Record<SchemaChange['verb'], string>> = {
  added: 'new',
  dropped: 'gone',
  altered: 'changed',
  renamed: 'renamed',
  recreated: 'made anew',
}

function isDrawn({ object: { kind }, partitionOf }: SchemaChange): boolean {
  return partitionOf === undefined && ['table', 'column', 'constraint'].includes(kind)
}

function isTableOrKey(change: SchemaChange): boolean {
  const { object, verb } = change
  return (object.kind === 'table' && (verb === 'added' || verb === 'dropped')) || keysOf(change).length > 0
}

function tableName({ object: { schema, table, name } }: SchemaChange): string {
  return [schema, table ?? name].filter(Boolean).join('.')
}

function note(change: SchemaChange, tables: Map<string, Table>): void {
  const { object, verb, before, after } = change
  const name = tableName(change)
  const table = tables.get(name) ?? { columns: [] }
  if (object.kind === 'table') {
    const isWhole = verb === 'added' || verb === 'dropped'
    tables.set(name, { how: how[verb], columns: isWhole ? columnsOf(after ?? before ?? '') : table.columns })
  } else {
    if (object.kind === 'column') {
      const [, type = ''] = columnPattern.exec((after ?? before ?? '').trim()) ?? []
      table.columns.push({ type, name: object.name, how: how[verb] })
    }
    tables.set(name, table)
  }
}

/** The name, and the type up to what follows it. */
const columnPattern = /^(?:"(?:[^"]|"")+"|\S+)\s+(.+?)(?:\s+(?:default|not null|generated|collate|identity)\b.*|,)?$/is

/** Of `create table x (⏎  a integer not null,⏎  …⏎)`. */
function columnsOf(definition: string): Column[] {
  return definition
    .split('\n')
    .slice(1)
    .filter(
      (line) => /^ {2}\S/.test(line) && !/^ {2}(constraint|primary key|unique|foreign key|check|exclude)\b/i.test(line),
    )
    .flatMap((line) => {
      const text = line.trim().replace(/,$/, '')
      const [name = ''] = /^(?:"(?:[^"]|"")+"|\S+)/.exec(text) ?? []
      const [, type] = columnPattern.exec(text) ?? []
      return type === undefined ? [] : [{ type, name, how: '' }]
    })
}

/** The foreign keys in a definition. */
function keysOf(change: SchemaChange): readonly Key[] {
  const { object, verb, before, after } = change
  if (object.kind !== 'table' && object.kind !== 'constraint') return []
  if (object.kind === 'table' && verb !== 'added' && verb !== 'dropped') return []
  const text = after ?? before ?? ''
  return [...text.matchAll(/\breferences ((?:"(?:[^"]|"")+"|[\w$]+)(?:\.(?:"(?:[^"]|"")+"|[\w$]+))?)/gi)].map(
    ([, to = '']) => ({ from: tableName(change), to: to.replaceAll('"', ''), how: how[verb] }),
  )
}

function entity(id: string, name: string, { how: fate, columns }: Table): readonly string[] {
  const head = `  ${id}["${inert(name)}${fate ? ` (${fate})` : ''}"]`
  if (columns.length === 0) return [head]
  const rows = columns
    .slice(0, mostColumns)
    .map((column) => `    ${word(column.type)} ${word(column.name)}${column.how && ` "${column.how}"`}`)
  const rest = columns.length > mostColumns ? [`    and ${word(`${columns.length - mostColumns}_more`)}`] : []
  return [`${head} {`, ...rows, ...rest, '  }']
}

/** A word of the language for a type or a name: letters, digits and `_`, and a letter first. */
function word(text: string): string {
  const kept = text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
  return /^[A-Za-z]/.test(kept) ? kept.slice(0, 40) : `_${kept}`.slice(0, 40)
}

function inert(text: string): string {
  return [...text.replace(/[^\p{L}\p{N}._$ -]/gu, '_')].slice(0, 60).join('')
}
