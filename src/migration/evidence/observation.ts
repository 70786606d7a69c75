/**
 * Watches a database while somebody else changes it, with any tool and in any language: a picture before, looks in between, a
 * picture after. The pictures are exact; what happens between two looks is not seen, and the evidence says so.
 */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { duration } from '../../ground/figures.ts'
import { looking } from '../../postgres/look.ts'
import { firstWords, statementDigest, statementText } from '../../postgres/statement-text.ts'
import { takingTurns } from '../../postgres/taking-turns.ts'
import { blocksSchemaChanges } from '../lock-modes.ts'
import { readConversion } from '../value-conversion.ts'
import { ActivitySampler, type SeenStatement, type Sightings } from './activity-sampler.ts'
import { attributeEffects, type Pictures } from './attribute-effects.ts'
import { mergeLocks } from './backend-watch.ts'
import { comparePictures, isTable, nameKey } from './compare-pictures.ts'
import { EndOfMigration, type MigrationEnd } from './end-of-migration.ts'
import {
  type Effects,
  type LockEvidence,
  type MigrationEvidence,
  noEffects,
  type Relation,
  type StatementEvidence,
  sameRelation,
} from './evidence.ts'
import { countersAreLate, uncountedSessions, waitForCounters } from './late-counters.ts'
import { type Picture, takePicture } from './picture.ts'
import { readTallies } from './row-tallies.ts'
import { readStandingFacts } from './standing-facts.ts'
import { readStatementTotals, slowestSince } from './statement-totals.ts'
import { summariseEvidence } from './summarise-evidence.ts'
import { findBooks, withoutBooks } from './without-books.ts'

export type Observation = {
  /** The migration is over: what comes now, the job's other steps do. */
  noteMigrated(): Promise<void>
  /** The connection is gone, and nothing is seen any more. */
  readonly isBroken: boolean
  /** Once. */
  finish(): Promise<MigrationEvidence>
}

/** `client` is a connection of its own, used by nobody else until the observation has finished. */
export async function startObservation(options: {
  readonly client: pg.ClientBase
  readonly clock: Clock
  /** Whether it goes on when the migration is over, and has to tell what others do then. */
  readonly looksForEnd?: boolean | undefined
}): Promise<Observation> {
  const { client, clock, looksForEnd = false } = options
  const questions = takingTurns(client)
  const isLate = await countersAreLate(client)
  if (isLate) await waitForCounters(clock)
  const everything = await looking(client, takePicture, limits)
  const standingFacts = await readStandingFacts(client, limits)
  const totals = await looking(client, readStatementTotals, limits)
  const sampler = new ActivitySampler({ clock, questions })
  const end = new EndOfMigration({ clock, questions, before: everything })
  sampler.start()
  // By counters that are late nobody can tell whose a row was: all of it then counts as the migration's.
  if (looksForEnd && !isLate) end.start()
  return {
    noteMigrated: async () => {
      if (isLate) await waitForCounters(clock)
      await end.note()
    },
    get isBroken() {
      return sampler.isBroken
    },
    finish: async () => {
      if (isLate) await waitForCounters(clock)
      const sightings = await sampler.stop()
      const migrated = await end.stop()
      const books = await findBooks(client)
      const last = withoutBooks(await looking(client, takePicture, limits), books)
      const before = withoutBooks(everything, books)
      const after = migrated ? withoutBooks(migrated.picture, books) : last
      const statements = seenStatements(sightings, { before, after }, migrated?.at)
      const { rows } = comparePictures(before, after)
      const later = comparePictures(after, last)
      const afterwards = migrated && afterMigration(later, before, migrated.since)
      const tallies = await readTallies(client, {
        before,
        after,
        rows,
        isExact: () => false,
        isCountable: (relation) => !isTouched(relation, later),
      })
      const uncounted = isLate ? await uncountedSessions(client) : undefined
      const { unread, ...facts } = await standingFacts({ before, after })
      const unseen = [...unseenBy(sightings), ...[uncounted, unread].filter((why) => why !== undefined)]
      return summariseEvidence({
        method: 'sampled',
        before,
        after,
        statements,
        tallies,
        ...facts,
        slowest: totals && slowestSince(totals, (await looking(client, readStatementTotals, limits)) ?? []),
        ...(afterwards && { afterwards }),
        limits: [
          ...limitsOf(sightings, totals !== undefined),
          ...(rows.length > 0 ? ['Rows that were written and rolled back are counted too.'] : []),
          ...(looksForEnd && migrated === undefined && rows.length > 0 ? [wholeJob] : []),
          ...(unread === undefined ? [] : [unread]),
        ],
        unseen,
      })
    },
  }
}

const wholeJob =
  'Neither the schema nor the books of a migration tool have changed, so all that the steps of the job wrote counts as the migration. A step with `mode: migrated` says where it ends.'

/** Of tables that are older than the migration; of what tests make for themselves, nobody needs to know. */
function afterMigration(
  { files, rows }: Effects,
  before: Picture,
  since: MigrationEnd['since'],
): MigrationEvidence['afterwards'] {
  const older = new Set([...before.values()].map(({ relation }) => nameKey(relation)))
  const isOlder = ({ relation }: { readonly relation: Relation }) => older.has(nameKey(relation))
  const replaced = files.filter((file) => isTable(file.relation) && isOlder(file))
  const changed = rows.filter(isOlder)
  return replaced.length + changed.length === 0 ? undefined : { files: replaced, rows: changed, since }
}

function isTouched(relation: Relation, { files, rows }: Effects): boolean {
  return [...files, ...rows].some((effect) => sameRelation(effect.relation, relation))
}

/** Sizes need a glance at each table: better no picture than to wait behind a transaction that was left open. */
const limits = { lock: 10_000 }

const noticeableMilliseconds = 100

function seenStatements(
  { statements: all }: Sightings,
  { before, after }: Pictures,
  until = Number.POSITIVE_INFINITY,
): StatementEvidence[] {
  const statements = all.filter(({ startedAt }) => startedAt <= until)
  const effects = attributeEffects(statements, { before, after })
  const older = new Set([...before.values()].map(({ relation }) => nameKey(relation)))
  const transactions = [...new Set(statements.map(({ transaction }) => transaction))]
  return [...statements]
    .sort((left, right) => left.startedAt - right.startedAt)
    .map(
      (seen): StatementEvidence => ({
        text: statementText(seen.query),
        digest: statementDigest(seen.query),
        words: [...firstWords(seen.query)],
        ...conversionOf(seen.query),
        milliseconds: Math.round(seen.endedAt - seen.startedAt),
        transaction: transactions.indexOf(seen.transaction) + 1,
        method: 'sampled',
        failed: false,
        ...(effects.get(seen) ?? noEffects),
        locks: olderLocks(seen, before),
        work: [],
        suppressions: [],
      }),
    )
    .filter((statement) => isNoticeable(statement, older))
}

function conversionOf(query: string): Pick<StatementEvidence, 'conversion'> {
  const conversion = readConversion(query)
  return conversion === undefined ? {} : { conversion }
}

function olderLocks({ locks }: SeenStatement, before: Picture): LockEvidence[] {
  return [...locks].flatMap(([oid, lock]) => {
    const relation = before.get(oid)?.relation
    return relation === undefined ? [] : [mergeLocks(relation, [lock])]
  })
}

/** It lasted, or kept others from something on a table that was there before, or left its mark there: a new index, for one. */
function isNoticeable({ milliseconds, locks, files, created }: StatementEvidence, older: ReadonlySet<string>): boolean {
  if (milliseconds >= noticeableMilliseconds || files.length > 0) return true
  if (created.some(({ schema, table }) => table !== undefined && older.has(nameKey({ schema, name: table }))))
    return true
  return locks.some(({ mode }) => blocksSchemaChanges(mode))
}

function limitsOf({ longestGap, broken }: Sightings, hasTotals: boolean): readonly string[] {
  return [
    `Locks and statements shorter than ${Math.ceil(longestGap)} ms may not have been seen.`,
    ...(hasTotals
      ? []
      : ['pg_stat_statements is not installed in this database, so short statements are not counted.']),
    ...(broken === undefined ? [] : [`Watching ended early: ${broken}.`]),
  ]
}

/** Where it was blind for longer than a lock may last. */
function unseenBy({ longestGap, broken }: Sightings): readonly string[] {
  return [
    ...(longestGap < longestBlink
      ? []
      : [`Nobody looked for ${duration(longestGap)}, on a machine with too much to do.`]),
    ...(broken === undefined ? [] : [`Watching ended early: ${broken}.`]),
  ]
}

const longestBlink = 500
