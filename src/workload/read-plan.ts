/** What of a plan tells whether a migration has changed it, from `explain (verbose, format json)`. Pure. */
import type { Plan } from './probe.ts'

type Node = Readonly<Record<string, unknown>>
type Relation = { readonly schema: string; readonly name: string }

/** `explained` is the one column of the one row. */
export function readPlan(explained: unknown): Plan {
  const [first] = Array.isArray(explained) ? explained : []
  const top = node(node(first)['Plan'])
  const nodes = [...walk(top)]
  const reads = new Map<string, Relation & { whole: boolean; indexes: Set<string> }>()
  for (const { relation, whole, index } of nodes.flatMap(({ node: one, above }) => readsOf(one, above))) {
    const key = keyOf(relation)
    const known = reads.get(key) ?? { ...relation, whole: false, indexes: new Set<string>() }
    known.whole ||= whole
    if (index !== undefined) known.indexes.add(index)
    reads.set(key, known)
  }
  const inserts = nodes.filter(({ node: one }) => one['Node Type'] === 'ModifyTable' && one['Operation'] === 'Insert')
  return {
    cost: number(top['Total Cost']),
    reads: [...reads.values()].map(({ schema, name, whole, indexes }) => ({
      schema,
      name,
      whole,
      indexes: [...indexes],
    })),
    writes: nodes.flatMap(({ node: one }) => (one['Node Type'] === 'ModifyTable' ? (relationOf(one) ?? []) : [])),
    unfilled: inserts.flatMap(({ node: one }) => {
      const relation = relationOf(one)
      const [source] = children(one)
      const places = source ? unfilledPlaces(source) : []
      return relation && places.length > 0 ? [{ ...relation, places }] : []
    }),
  }
}

/** A bitmap index scan names no relation: that stands in the heap scan above it. */
function* walk(one: Node, above?: Relation): Generator<{ readonly node: Node; readonly above: Relation | undefined }> {
  yield { node: one, above }
  const relation = relationOf(one) ?? above
  for (const child of children(one)) yield* walk(child, relation)
}

function readsOf(one: Node, above: Relation | undefined) {
  const type = one['Node Type']
  const index = typeof one['Index Name'] === 'string' ? one['Index Name'] : undefined
  const relation = relationOf(one) ?? (index === undefined ? undefined : above)
  if (relation === undefined || type === 'ModifyTable') return []
  return [{ relation, whole: type === 'Seq Scan', index }]
}

/** In the order of the table's columns, dropped ones among them: `$1`, `NULL::text`, `now()`. */
function unfilledPlaces({ Output: output }: Node): number[] {
  const values = Array.isArray(output) ? output.map(String) : []
  return values.flatMap((value, index) => (/^NULL::/.test(value) ? [index + 1] : []))
}

function relationOf(one: Node): Relation | undefined {
  const { 'Relation Name': name, Schema: schema } = one
  return typeof name === 'string' && typeof schema === 'string' ? { schema, name } : undefined
}

function children(one: Node): readonly Node[] {
  const { Plans: plans } = one
  return Array.isArray(plans) ? plans.map(node) : []
}

function node(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {}
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

export function keyOf({ schema, name }: Relation): string {
  return `${schema}.${name}`
}
