/**
 * One finding, many times: on every partition of a table, or in every schema of a set that is made alike (one a tenant). One of
 * them stands for all, with the count; the others stay with it. Only what was accepted alike is folded. Pure.
 */
import { count } from '../../ground/figures.ts'
import type { Finding } from './finding.ts'
import { idOfAll } from './finding-id.ts'
import { severities } from './severity.ts'

export type Unfolded = {
  readonly finding: Finding
  /** The partitioned table at the top: `shop.orders`. */
  readonly partitionOf?: string | undefined
}

/** So many schemas with the same finding are a set. */
const fewestSchemas = 3

export function foldFindings(all: readonly Unfolded[]): readonly Finding[] {
  const whole = [...grouped(all, onTable).values()].flatMap(foldPartitions)
  const alike = [...grouped(whole, inSchema).values()]
  const sets = alike.map(schemasOf).filter((names) => names.length >= fewestSchemas)
  const everywhere = [...new Set(sets.flat())]
  return alike.flatMap((findings) => foldSchemas(findings, everywhere))
}

function foldPartitions(group: readonly Unfolded[]): readonly Finding[] {
  const [first] = group.filter(({ partitionOf }) => partitionOf !== undefined)
  const tables = new Set(
    group.filter(({ partitionOf }) => partitionOf !== undefined).map(({ finding }) => finding.table ?? finding.subject),
  )
  if (first?.partitionOf === undefined || tables.size < 2) return group.map(({ finding }) => finding)
  const whole = first.partitionOf
  const [heaviest = first, ...others] = [...group].sort(byWeight)
  const { finding, partitionOf } = heaviest
  const isWhole = partitionOf === undefined
  const standing = isWhole
    ? finding
    : { ...finding, subject: finding.subject === finding.table ? whole : `${whole}${partOf(finding)}`, table: whole }
  const words = `So it is with ${count(tables.size, 'partition')}${isWhole ? '' : ` of \`${whole}\``}.`
  return [
    together(
      standing,
      others.map((other) => other.finding),
      words,
    ),
  ]
}

/** The heaviest first; of equal ones, the whole before its partitions. */
function byWeight(left: Unfolded, right: Unfolded): number {
  const rank = ({ finding, partitionOf }: Unfolded) =>
    2 * severities.indexOf(finding.severity) + (partitionOf === undefined ? 0 : 1)
  return rank(left) - rank(right)
}

function foldSchemas(findings: readonly Finding[], everywhere: readonly string[]): readonly Finding[] {
  const names = schemasOf(findings)
  const [first, ...others] = [...findings].sort(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity),
  )
  if (first === undefined || names.length < fewestSchemas) return findings
  const missing = first.basis === 'measured' ? [] : everywhere.filter((name) => !names.includes(name))
  const odd = missing.length > 0 && missing.length * 4 <= names.length ? `, not in ${fewNames(missing)}` : ''
  return [together(first, others, `So it is in ${count(names.length, 'schema')}: ${fewNames(names)}${odd}.`)]
}

function together(standing: Finding, others: readonly Finding[], words: string): Finding {
  const alike = others.flatMap((other) => {
    const { id, subject, table, message, place, alike: more = [] } = other
    return [{ ...(id && { id }), subject, ...(table && { table }), message, ...(place && { place }) }, ...more]
  })
  const ids = [standing, ...alike].flatMap(({ id }) => id ?? [])
  return {
    ...standing,
    ...(ids.length > 0 && { id: idOfAll(ids) }),
    message: `${standing.message} ${words}`,
    alike: [...(standing.alike ?? []), ...alike],
  }
}

function onTable({ finding, partitionOf }: Unfolded): string {
  const { code, suppressed, table, subject } = finding
  const names = [table, subject].flatMap((name) => name?.split('.').slice(0, 2) ?? [])
  const general = [generalPart(finding), wordsWithout(names, finding)]
  return JSON.stringify([code, suppressed?.reason, partitionOf ?? table ?? subject, ...general])
}

function inSchema(finding: Finding): string {
  const { code, suppressed, subject, table, alike = [] } = finding
  // What stands in no schema has a name in one part.
  const schema = subject.includes('.') ? schemaOf(subject) : ''
  const general = [subject.slice(schema.length), table?.slice(schema.length), alike.length]
  return JSON.stringify([code, suppressed?.reason, ...general, wordsWithout([schema], finding)])
}

/** What a static finding says, the names of its own table and schema taken out. Figures of a measured one are its own. */
function wordsWithout(names: readonly string[], { basis, message }: Finding): string {
  if (basis === 'measured') return ''
  return message.replace(/`[^`]*`/g, (quoted) =>
    quoted
      .slice(1, -1)
      .split('.')
      .map((part) => names.reduce((text, name) => withoutStart(text, name), part))
      .join('.'),
  )
}

function withoutStart(text: string, name: string): string {
  return name !== '' && text.startsWith(name) ? `*${text.slice(name.length)}` : text
}

/** `.note` of `shop.orders.note`. */
function partOf({ subject, table }: Finding): string {
  return table !== undefined && subject.startsWith(`${table}.`) ? subject.slice(table.length) : ''
}

/** What is the same on each partition: the names of its indexes and keys begin with its own. */
function generalPart(finding: Finding): string {
  const { subject, table } = finding
  const own = lastOf(table ?? '')
  const part = partOf(finding).slice(1) || (subject === table ? '' : lastOf(subject))
  return withoutStart(part, own)
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function schemasOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ subject }) => schemaOf(subject)))].sort((left, right) =>
    left.localeCompare(right, 'en', { numeric: true }),
  )
}

function schemaOf(subject: string): string {
  return subject.split('.')[0] ?? subject
}

const mostNames = 5

function fewNames(names: readonly string[]): string {
  const shown = names.map((name) => `\`${name}\``)
  return shown.length <= mostNames ? shown.join(', ') : `${shown.slice(0, 3).join(', ')}, … ${shown.at(-1)}`
}

function grouped<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const name = key(item)
    const group = groups.get(name) ?? []
    group.push(item)
    groups.set(name, group)
  }
  return groups
}
