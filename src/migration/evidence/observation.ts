/**
 * Watches a database while somebody else changes it, with any tool and in any language: a picture before, looks in between, a
 * picture after. The pictures are exact; what happens between two looks is not seen, and the evidence says so.
 */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import { looking } from '../../postgres/look.ts'
import { takingTurns } from '../../postgres/taking-turns.ts'
import { blocksSchemaChanges } from '../lock-modes.ts'
import { firstWords, statementText } from '../statement-text.ts'
import { ActivitySampler, type SeenStatement, type Sightings } from './activity-sampler.ts'
import { attributeEffects, type Pictures } from './attribute-effects.ts'
import { mergeLocks } from './backend-watch.ts'
import { comparePictures } from './compare-pictures.ts'
import { type LockEvidence, type MigrationEvidence, noEffects, type StatementEvidence } from './evidence.ts'
import { type Picture, takePicture } from './picture.ts'
import { readStandingFacts } from './standing-facts.ts'
import { readStatementTotals, slowestSince } from './statement-totals.ts'
import { summariseEvidence } from './summarise-evidence.ts'
import { findBooks, withoutBooks } from './without-books.ts'

export type Observation = {
  /** Once. */
  finish(): Promise<MigrationEvidence>
}

/** `client` is a connection of its own, used by nobody else until the observation has finished. */
export async function startObservation(options: {
  readonly client: pg.ClientBase
  readonly clock: Clock
}): Promise<Observation> {
  const { client } = options
  const everything = await looking(client, takePicture, limits)
  const standingFacts = await readStandingFacts(client, limits)
  const totals = await looking(client, readStatementTotals, limits)
  const sampler = new ActivitySampler({ ...options, questions: takingTurns(client) })
  sampler.start()
  return {
    finish: async () => {
      const sightings = await sampler.stop()
      const books = await findBooks(client)
      const before = withoutBooks(everything, books)
      const after = withoutBooks(await looking(client, takePicture, limits), books)
      const statements = seenStatements(sightings, { before, after })
      return summariseEvidence({
        method: 'sampled',
        before,
        after,
        statements,
        ...(await standingFacts({ before, after })),
        slowest: totals && slowestSince(totals, (await looking(client, readStatementTotals, limits)) ?? []),
        limits: [
          ...limitsOf(sightings, totals !== undefined),
          ...(comparePictures(before, after).rows.length > 0
            ? ['Rows that were written and rolled back are counted too.']
            : []),
        ],
      })
    },
  }
}

/** Sizes need a glance at each table: better no picture than to wait behind a transaction that was left open. */
const limits = { lock: 10_000 }

const noticeableMilliseconds = 100

function seenStatements({ statements }: Sightings, { before, after }: Pictures): StatementEvidence[] {
  const effects = attributeEffects(statements, { before, after })
  const transactions = [...new Set(statements.map(({ transaction }) => transaction))]
  return [...statements]
    .sort((left, right) => left.startedAt - right.startedAt)
    .map(
      (seen): StatementEvidence => ({
        text: statementText(seen.query),
        words: [...firstWords(seen.query)],
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
    .filter(isNoticeable)
}

function olderLocks({ locks }: SeenStatement, before: Picture): LockEvidence[] {
  return [...locks].flatMap(([oid, lock]) => {
    const relation = before.get(oid)?.relation
    return relation === undefined ? [] : [mergeLocks(relation, [lock])]
  })
}

/** It lasted, or kept others from something on a table that was there before, or left its mark there. */
function isNoticeable({ milliseconds, locks, files }: StatementEvidence): boolean {
  if (milliseconds >= noticeableMilliseconds || files.length > 0) return true
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
