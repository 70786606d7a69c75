/** Which change of the schema a query of production fails by, as far as the server's words tell. Pure. */
import type { SchemaChange, SchemaDiff } from '../../schema/schema-diff.ts'
import type { Affected } from '../../workload/live-queries.ts'
import { subjectOf, tableOf } from './static.ts'

/** Undefined where several may be it, and none is named. */
export function causeOf({ effect }: Affected<'fails'>, diff: SchemaDiff | undefined): Cause | undefined {
  const name = nameIn(effect.message)
  const changes = (diff?.changes ?? []).filter(({ verb }) => verb !== 'added')
  const isNear = ({ object }: SchemaChange) => {
    const table = tableOf(object)
    return table === undefined || effect.tables.length === 0 || effect.tables.some((one) => one === table)
  }
  const named = name === undefined ? [] : changes.filter((change) => namesOf(change).includes(name))
  const near = changes.filter((change) => isNear(change) && tableOf(change.object) !== undefined)
  const cause = named.find(isNear) ?? named[0] ?? (near.length === 1 ? near[0] : undefined)
  return cause && { subject: subjectOf(cause.object), table: tableOf(cause.object), change: cause.code }
}

export type Cause = {
  readonly subject: string
  readonly table?: string | undefined
  /** The code of the change. */
  readonly change: string
}

/** Those on the table that `when` holds for. */
export function changesOn(
  diff: SchemaDiff | undefined,
  table: string | undefined,
  when: (change: SchemaChange) => boolean,
): readonly SchemaChange[] {
  return (diff?.changes ?? []).filter((change) => tableOf(change.object) === table && when(change))
}

/** What it is called now, and what it was called: "column `shop.orders.total` renamed to `amount`". */
function namesOf({ object, summary }: SchemaChange): readonly string[] {
  const [, before = ''] = /`([^`]+)`/.exec(summary) ?? []
  return [object.name, before.replace(/\(.*$/, '').split('.').at(-1) ?? '']
}

/** The last part of the first name that stands in the server's words. */
function nameIn(message: string): string | undefined {
  for (const pattern of patterns) {
    const [, found] = pattern.exec(message) ?? []
    if (found) return found.replaceAll('"', '').split('.').at(-1)
  }
  return undefined
}

const patterns: readonly RegExp[] = [
  /column "([^"]+)"/,
  /column (\S+) does not exist/,
  /(?:relation|type|schema) "([^"]+)"/,
  /function ([^(]+)\(/,
  /permission denied for (?:\w+ )+"?([^" ]+)"?$/,
]
