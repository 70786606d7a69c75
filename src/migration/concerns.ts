/**
 * What of a change is somebody's concern: one list, made once of the schema diff, the findings and the evidence. The verdict, its
 * headline, the gate, the outputs and the report file all read it, so that none of them says what another does not. Pure.
 */
import { bytes, count, duration } from '../ground/figures.ts'
import { foldRepeats, placesInWords } from '../schema/repeats.ts'
import type { SchemaChange, SchemaDiff, Weight } from '../schema/schema-diff.ts'
import { blockPhrase } from './block-phrase.ts'
import type { Concern, ConcernKind } from './concern.ts'
import type { MigrationEvidence } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
import type { Finding } from './findings/finding.ts'
import { aboutWaiting, wasInstant } from './findings/small-table.ts'
import { subjectOf, tableOf } from './findings/static.ts'
import { blocksWrites } from './lock-modes.ts'
import { readConcerns } from './read-concerns.ts'
import { rowLockConcerns } from './row-lock-concerns.ts'

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
    ({ kind, table, source }) =>
      kind !== 'blocks' ||
      (!(told.has(table) || (onlyReads.has(source) && wasInstant(table, facts.evidence))) &&
        !(source === 'index.added' && wasMeasured(table, facts.evidence))),
  )
  return once([...changed, ...found, ...readConcerns(facts), ...rowLockConcerns(facts.evidence)])
}

/** Of an index that was built under a lock, while every statement was measured, I1 tells; what is left was built concurrently, or attached. */
function wasMeasured(table: string | undefined, evidence: MigrationEvidence | undefined): boolean {
  return (
    evidence?.method === 'exact' &&
    evidence.statements.some(({ locks }) => locks.some(({ relation }) => relationName(relation) === table))
  )
}

/** Changes that make others wait while a table is read, and are over then. Of findings, those that are no R. */
const onlyReads: ReadonlySet<string> = new Set(['index.added', 'table.partition-changed'])

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
        phrase: `${[phraseOf(change), placesInWords(group)].filter(Boolean).join(' ')}${breaking(subject, findings)}`,
        source: change.code,
        subject,
        ...(table !== undefined && { table }),
        ...(place && { place }),
        ...(isAccepted(change) && { accepted: true as const }),
      },
    ]
  })
}

/** ", which breaks 3 queries of production (6.1 % of its time)" */
function breaking(subject: string, findings: readonly Finding[]): string {
  const broken = findings.find((finding) => finding.code === 'Q1' && finding.subject === subject && !finding.suppressed)
  return broken?.fact === undefined ? '' : `, which ${broken.fact}`
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
    const { code, basis, subject, table, place, suppressed, instant } = finding
    const kind = kindOf(finding)
    if (
      kind === undefined ||
      (instant && !code.startsWith('R')) ||
      ((basis === 'static' || code === 'Q1') && told.has(subject))
    )
      return []
    // Whoever accepts a lock is not asked again; what is lost is lost, accepted or not.
    if (suppressed && kind !== 'destroys') return []
    return [
      {
        kind,
        phrase:
          finding.fact ??
          blockPhrase(finding, evidence) ??
          `${lower(finding.name)}: \`${subject}\`${figuresOf(finding, evidence)}`,
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

/** Those of low severity are nobody's concern, but for what was written anew: a small table is through with it soon, and it is done. */
function kindOf({ code, severity, basis }: Finding): ConcernKind | undefined {
  if (aboutWaiting.includes(code)) return 'blocks'
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
    case 'Q':
      return code === 'Q3' ? 'remains' : 'breaks'
    case 'X':
      return 'exposes'
    default:
      return kindByCode[code] ?? 'remains'
  }
}

const kindByCode: Readonly<Record<string, ConcernKind>> = { I2: 'blocks', P4: 'blocks', I8: 'breaks' }

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
