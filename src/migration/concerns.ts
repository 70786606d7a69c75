/**
 * What of a change is somebody's concern: one list, made once of the schema diff, the findings and the evidence. The verdict, its
 * headline, the gate, the outputs and the report file all read it, so that none of them says what another does not. Pure.
 */
import { bytes, count, duration } from '../ground/figures.ts'
import { groupBy } from '../schema/group-by.ts'
import { fewestSchemas, foldRepeats, placesInWords } from '../schema/repeats.ts'
import type { SchemaChange, SchemaDiff, Weight } from '../schema/schema-diff.ts'
import type { Concern, ConcernKind } from './concern.ts'
import { isTable } from './evidence/compare-pictures.ts'
import { type MigrationEvidence, type Relation, type StatementEvidence, sameRelation } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
import type { Finding } from './findings/finding.ts'
import { aboutWaiting, isBrief, isSmall } from './findings/small-table.ts'
import { subjectOf, tableOf } from './findings/static.ts'
import { blocksWrites, strongerLock } from './lock-modes.ts'

export type ChangeFacts = {
  readonly schema?: SchemaDiff | undefined
  readonly evidence?: MigrationEvidence | undefined
  readonly findings: readonly Finding[]
}

/** The gravest first; of one kind, in the order of the diff and of the findings. */
export function concernsOf(facts: ChangeFacts): readonly Concern[] {
  const found = fromFindings(facts)
  const told = new Set(
    found.filter(({ kind, source }) => kind === 'blocks' || source === 'D8').map(({ table }) => table),
  )
  // What was measured of a table says more than that something may happen to it.
  const changed = fromChanges(facts).filter(
    ({ kind, table }) => kind !== 'blocks' || !(told.has(table) || wasBrief(table, facts)),
  )
  return once([...changed, ...found, ...fromEvidence(facts)])
}

/** Whether every lock on a table was measured, and none lasted. What it was read or written for under them has findings of its own. */
function wasBrief(table: string | undefined, { evidence }: ChangeFacts): boolean {
  if (table === undefined || evidence?.method !== 'exact') return false
  return isBrief(table, evidence)
}

export const kindOfWeight: Readonly<Record<Weight, ConcernKind | undefined>> = {
  destructive: 'destroys',
  breaking: 'breaks',
  security: 'exposes',
  blocking: 'blocks',
  additive: undefined,
  quiet: undefined,
}

/** One change on many partitions, or in many schemas, is one; those that were accepted are told apart. */
function fromChanges({ schema, findings, evidence }: ChangeFacts): readonly Concern[] {
  const changes = (schema?.changes ?? []).filter(({ code, object }) => {
    return code !== 'table.rewritten' || !wasLater(subjectOf(object), evidence)
  })
  const isAccepted = (change: SchemaChange) => {
    const losses = lossesOf(change, findings)
    return losses.length > 0 && losses.every(({ suppressed }) => suppressed !== undefined)
  }
  const open = changes.filter((change) => !isAccepted(change))
  return [...foldRepeats(open), ...foldRepeats(changes.filter(isAccepted))].flatMap((group): Concern[] => {
    const { change } = group
    const kind = kindOfWeight[change.weight]
    if (kind === undefined) return []
    const subject = subjectOf(change.object)
    const table = tableOf(change.object)
    const place = lossesOf(change, findings).find((finding) => finding.place)?.place
    return [
      {
        kind,
        phrase: [phraseOf(change), placesInWords(group)].filter(Boolean).join(' '),
        source: change.code,
        subject,
        ...(table !== undefined && { table }),
        ...(place && { place }),
        ...(isAccepted(change) && { accepted: true as const }),
      },
    ]
  })
}

function lossesOf({ object }: SchemaChange, findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ code }) => code.startsWith('D'))
    .filter((finding) => [finding, ...(finding.alike ?? [])].some(({ subject }) => subject === subjectOf(object)))
}

/** The schema is compared at the end of the job: who truncated a table between two tests has given it another file, too. */
function wasLater(table: string, evidence: MigrationEvidence | undefined): boolean {
  const replaces = (files: MigrationEvidence['whole']['files'] = []) =>
    files.some(({ relation }) => relationName(relation) === table)
  return replaces(evidence?.afterwards?.files) && !replaces(evidence?.whole.files)
}

/** "drops column `shop.orders.note`" */
function phraseOf({ verb, summary }: SchemaChange): string {
  const dropped = verb === 'dropped' ? /^([a-z ]+ `[^`]+`) dropped$/.exec(summary)?.[1] : undefined
  return dropped === undefined ? summary : `drops ${dropped}`
}

/** A static finding about a change that is a concern of its own says why, and nothing new. */
function fromFindings({ findings, schema, evidence }: ChangeFacts): readonly Concern[] {
  const told = new Set((schema?.changes ?? []).filter(isConcern).map(({ object }) => subjectOf(object)))
  return findings.flatMap((finding): Concern[] => {
    const { code, basis, subject, table, place, suppressed } = finding
    const kind = kindOf(finding)
    if (kind === undefined || (basis === 'static' && told.has(subject))) return []
    // Whoever accepts a lock is not asked again; what is lost is lost, accepted or not.
    if (suppressed && kind !== 'destroys') return []
    return [
      {
        kind,
        phrase: finding.fact ?? `${lower(finding.name)}: \`${subject}\`${figuresOf(finding, evidence)}`,
        source: code,
        subject,
        ...(table !== undefined && { table }),
        ...(place && { place }),
        ...(suppressed && { accepted: true as const }),
      },
    ]
  })
}

/** " (about 1,200,000 rows, 260 MB, locked for 1.4 s)" */
function figuresOf({ basis, table }: Finding, evidence: MigrationEvidence | undefined): string {
  if (basis === 'static' || evidence === undefined) return ''
  const found = evidence.scale.find(({ relation }) => relationName(relation) === table)
  const held = evidence.statements
    .flatMap(({ locks }) => locks)
    .filter(({ relation, mode }) => relationName(relation) === table && blocksWrites(mode))
    .map(({ heldMilliseconds }) => heldMilliseconds)
  const figures = [
    found?.rows !== undefined && `about ${count(found.rows, 'row')}`,
    found && bytes(found.bytes),
    held.length > 0 && `locked for ${duration(Math.max(...held))}`,
  ].filter(Boolean)
  return figures.length === 0 ? '' : ` (${figures.join(', ')})`
}

function isConcern({ weight }: SchemaChange): boolean {
  return kindOfWeight[weight] !== undefined
}

/** Those of low severity are nobody's concern, nor is work under a lock that a small table was through with at once. */
function kindOf({ code, severity, basis, instant }: Finding): ConcernKind | undefined {
  if (aboutWaiting.includes(code)) return instant ? undefined : 'blocks'
  if (severity === 'low') return undefined
  switch (code.charAt(0)) {
    case 'D':
      if (basis === 'static') return 'breaks'
      return severity === 'high' ? 'destroys' : 'alters rows'
    case 'R':
    case 'S':
    case 'L':
      return 'blocks'
    case 'C':
      return 'breaks'
    case 'X':
      return 'exposes'
    default:
      return kindByCode[code] ?? 'remains'
  }
}

const kindByCode: Readonly<Record<string, ConcernKind>> = { I2: 'blocks', P4: 'blocks', I8: 'breaks' }

/** What no rule speaks of: a table read from end to end while its transaction kept writers out. Small ones are through at once. */
function fromEvidence({ evidence, findings }: ChangeFacts): readonly Concern[] {
  if (evidence === undefined) return []
  const known = new Set(findings.filter(({ code }) => aboutWaiting.includes(code)).map(({ table }) => table))
  const reads = evidence.statements.flatMap((statement) =>
    statement.scans
      .filter(({ relation, rowsRead }) => rowsRead > 0 && isTable(relation) && !known.has(relationName(relation)))
      .filter(({ relation }) => blocksWrites(heldOn(relation, statement, evidence)))
      .map(({ relation, rowsRead }): TableRead => ({ relation, rowsRead, statement })),
  )
  const long = reads.filter(({ relation }) => {
    const table = relationName(relation)
    return !(isSmall(table, evidence) && isBrief(table, evidence))
  })
  const wholes = new Map((evidence.partitions ?? []).map(({ schema, name, of }) => [`${schema}.${name}`, of]))
  const tables = groupBy(long, ({ relation }) => wholes.get(relationName(relation)) ?? relationName(relation))
  // One table in every schema of a set, one a tenant, is read for one reason.
  return [...groupBy(tables, ([table]) => table.slice(table.indexOf('.') + 1)).entries()].flatMap(([name, alike]) =>
    alike.length < fewestSchemas
      ? alike.map(([table, reads]) => readInWords(table, reads))
      : [
          readInWords(
            name,
            alike.flatMap(([, reads]) => reads),
            alike.length,
          ),
        ],
  )
}

type TableRead = {
  readonly relation: Relation
  readonly rowsRead: number
  readonly statement: StatementEvidence
}

/** "reads `shop.orders` (40,000 rows, 12 ms) while writes are blocked", the partitions of a table in one, and a table of many schemas. */
function readInWords(table: string, reads: readonly TableRead[], schemas = 1): Concern {
  const [source] = reads.flatMap(({ statement }) => statement.source ?? [])
  const rows = reads.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
  const time = [...new Set(reads.map(({ statement }) => statement))].reduce((sum, one) => sum + one.milliseconds, 0)
  const parts = new Set(reads.map(({ relation }) => relationName(relation)))
  const whole = `\`${table}\``
  const inParts = parts.has(table) ? whole : `${count(parts.size, 'partition')} of ${whole}`
  const what = schemas > 1 ? `${whole} in ${schemas} schemas` : inParts
  return {
    kind: 'blocks',
    phrase: `reads ${what} (${count(rows, 'row')}, ${duration(time)}) while writes are blocked`,
    source: 'scan',
    subject: table,
    ...(schemas === 1 && { table }),
    ...(source && { place: { file: source.file, line: source.line } }),
  }
}

/** The strongest lock that the transaction of a statement had on a relation by its end. */
function heldOn(relation: Relation, statement: StatementEvidence, { statements }: MigrationEvidence) {
  return statements
    .slice(0, statements.indexOf(statement) + 1)
    .filter(({ transaction }) => transaction === statement.transaction)
    .flatMap(({ locks }) => locks)
    .filter((lock) => sameRelation(lock.relation, relation))
    .map(({ mode }) => mode)
    .reduce(strongerLock, 'access share')
}

/** Several statements may have done one thing: it is said once, and accepted when all of them are. */
function once(concerns: readonly Concern[]): readonly Concern[] {
  const known = new Map<string, Concern>()
  for (const concern of concerns) {
    const key = `${concern.kind} ${concern.phrase}`
    const first = known.get(key)
    if (first === undefined) known.set(key, concern)
    else if (first.accepted && !concern.accepted) known.set(key, concern)
  }
  return [...known.values()]
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
