/** What no rule speaks of: tables read from end to end while their transaction kept writers out. Pure. */
import { count, duration } from '../ground/figures.ts'
import { groupBy } from '../schema/group-by.ts'
import type { Concern } from './concern.ts'
import { isTable } from './evidence/compare-pictures.ts'
import { type MigrationEvidence, type Relation, type StatementEvidence, sameRelation } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
import type { Finding } from './findings/finding.ts'
import { aboutWaiting, wasInstant } from './findings/small-table.ts'
import { blocksWrites, strongerLock } from './lock-modes.ts'

type Read = {
  readonly relation: Relation
  readonly rowsRead: number
  readonly statement: StatementEvidence
  /** Reads that are one to a reader have one: of the partitions of a table, of the tables of that name in many schemas. */
  readonly key: string
  readonly words: (amount: number) => string
}

export function readConcerns({
  evidence,
  findings,
}: {
  readonly evidence?: MigrationEvidence | undefined
  readonly findings: readonly Finding[]
}): readonly Concern[] {
  if (evidence === undefined) return []
  const known = new Set(findings.filter(({ code }) => aboutWaiting.includes(code)).map(({ table }) => table))
  const reads = evidence.statements.flatMap((statement) =>
    statement.scans
      .filter(({ relation, rowsRead }) => rowsRead > 0 && isTable(relation) && !known.has(relationName(relation)))
      .filter(({ relation }) => blocksWrites(heldOn(relation, statement, evidence)))
      .filter(({ relation }) => !wasInstant(relationName(relation), evidence))
      .map(({ relation, rowsRead }) => ({ relation, rowsRead, statement, ...kin(relation, evidence) })),
  )
  return [...groupBy(reads, ({ key }) => key).values()].flatMap(inWords)
}

/** Of what is alike once, with the rows and the time of all. */
function inWords(reads: readonly Read[]): readonly Concern[] {
  const tables = new Set(reads.map(({ relation }) => relationName(relation)))
  if (tables.size < fewest) return reads.map((read) => concernOf([read], `\`${relationName(read.relation)}\``))
  return [concernOf(reads, reads[0]?.words(tables.size) ?? '')]
}

const fewest = 3

function concernOf(reads: readonly Read[], what: string): Concern {
  const [first] = reads
  if (first === undefined) throw new Error('nobody has read')
  const rows = reads.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
  const statements = [...new Set(reads.map(({ statement }) => statement))]
  const milliseconds = statements.reduce((sum, statement) => sum + statement.milliseconds, 0)
  const { source } = first.statement
  const table = relationName(first.relation)
  return {
    kind: 'blocks',
    phrase: `reads ${what} (${count(rows, 'row')}, ${duration(milliseconds)}) while writes are blocked`,
    source: 'scan',
    subject: table,
    table,
    ...(source && { place: { file: source.file, line: source.line } }),
  }
}

function kin(relation: Relation, { partitions = [] }: MigrationEvidence): Pick<Read, 'key' | 'words'> {
  const whole = partitions.find(({ schema, name }) => schema === relation.schema && name === relation.name)?.of
  if (whole !== undefined) {
    return { key: `partitions of ${whole}`, words: (amount) => `${count(amount, 'partition')} of \`${whole}\`` }
  }
  return {
    key: `tables ${relation.name}`,
    words: (amount) => `\`${relation.name}\` in ${count(amount, 'schema')}`,
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
