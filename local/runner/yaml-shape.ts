/**
 * Checks of what a YAML document holds, with errors that name the place.
 */
export type Mapping = { readonly [key: string]: unknown }

export function asMapping(value: unknown, where: string): Mapping {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`${where}: expected a mapping`)
  }
  return value as Mapping
}

export function asList(value: unknown, where: string, single?: 'or one'): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (single && value !== undefined && value !== null) return [value]
  throw new Error(`${where}: expected a list`)
}

/** YAML's booleans and numbers are text to a workflow. */
export function asText(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return ''
  throw new Error(`${where}: expected text`)
}

export function optionalText(value: unknown, where: string): string | undefined {
  return value === undefined ? undefined : asText(value, where)
}

export function textMapping(value: unknown, where: string): Record<string, string> {
  if (value === undefined || value === null) return {}
  return Object.fromEntries(
    Object.entries(asMapping(value, where)).map(([key, item]) => [key, asText(item, `${where}.${key}`)]),
  )
}

export function checkKeys(mapping: Mapping, known: readonly string[], where: string): void {
  const unknown = Object.keys(mapping).find((key) => !known.includes(key))
  if (unknown !== undefined) throw new Error(`${where}: unexpected key '${unknown}'`)
}
