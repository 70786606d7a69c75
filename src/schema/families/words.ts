/**
 * The small vocabulary that families share to speak about facts: quoted names, lists, options and attribute changes.
 */
import type { AttributeChange, AttributeDescription, Weighing } from '../family.ts'
import type { SchemaObject } from '../schema-diff.ts'
import type { AttributeValue, Fact } from '../snapshot.ts'

/** `shop."Order"`: a name as SQL writes it. */
export function named({ schema, name }: SchemaObject): string {
  return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`
}

/** The table of an object that belongs to one: `shop.orders`. */
export function tableOf({ schema, table }: SchemaObject): string {
  return named({ kind: 'table', schema, name: table ?? '' })
}

/** Quotes what SQL would fold or refuse. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

export function list(value: AttributeValue | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

export function text(value: AttributeValue | undefined): string {
  return value === undefined ? '' : list(value).join(', ')
}

/** " with (a=1, b=2)", or nothing. */
export function withOptions(value: AttributeValue | undefined): string {
  return list(value).length > 0 ? ` with (${list(value).join(', ')})` : ''
}

/** The lines of DDL that are there: absent ones are `undefined` or empty. */
export function lines(...parts: readonly (string | number | boolean | undefined)[]): string {
  return parts.filter(Boolean).join('\n')
}

export function literal(value: AttributeValue | undefined): string {
  return `'${text(value).replaceAll("'", "''")}'`
}

export function ofKind(parts: readonly Fact[], kind: string): readonly Fact[] {
  return parts.filter((part) => part.object.kind === kind)
}

/** Columns in their order, which is that of their attnum. */
export function columnsOf(parts: readonly Fact[]): readonly Fact[] {
  const attnum = ({ evidence }: Fact) => Number(evidence.address.split('/')[2])
  return [...ofKind(parts, 'column')].sort((a, b) => attnum(a) - attnum(b))
}

/** "`a` → `b`", with "none" for what is absent. */
export function fromTo({ from, to }: AttributeChange): string {
  return `${shown(from)} → ${shown(to)}`
}

export function shown(value: AttributeValue | undefined): string {
  return value === undefined ? 'none' : `\`${text(value)}\``
}

/** An attribute that is described by its label and both values. */
export function setting(what: string, label: string, weight?: Weighing): AttributeDescription {
  return { what, weight, words: (change) => `${label} ${fromTo(change)}` }
}

/** An attribute whose text is too long for one line: the words say that it changed, the DDL says how. */
export function rewritten(what: string, label: string): AttributeDescription {
  return { what, words: () => `${label} changed` }
}

/** A boolean attribute, in one phrase for each direction. */
export function toggle(
  what: string,
  phrases: { readonly on: string; readonly off: string },
  weight?: Weighing,
): AttributeDescription {
  return { what, weight, words: ({ to }) => (to === true ? phrases.on : phrases.off) }
}

/** A list of lines, described by what came and what went. */
export function lineByLine(what: string, label: string, weight?: Weighing): AttributeDescription {
  return {
    what,
    weight,
    words: ({ from, to }) => {
      const gone = list(from).filter((line) => !list(to).includes(line))
      const come = list(to).filter((line) => !list(from).includes(line))
      if (gone.length + come.length === 0) return `${label} in another order`
      return [
        gone.length > 0 && `${label} removed: ${gone.map((line) => `\`${line}\``).join(', ')}`,
        come.length > 0 && `${label} added: ${come.map((line) => `\`${line}\``).join(', ')}`,
      ]
        .filter(Boolean)
        .join('; ')
    },
  }
}
