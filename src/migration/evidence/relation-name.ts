/** How a relation is called in sentences. */
import type { Relation } from './evidence.ts'

/** `shop.orders`. */
export function relationName({ schema, name }: Relation): string {
  return `${schema}.${name}`
}
