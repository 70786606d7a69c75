/**
 * Measures the statements of migration files from inside their own session: exactly, because locks stay until the end of the
 * transaction and can be read right before it. What cannot run in a transaction is watched from a second connection.
 */
import { anywhere } from '../../postgres/anywhere.ts'
import { redactServerError } from '../../postgres/redact.ts'
import type { AroundStatement } from '../run-files.ts'
import { comparePictures } from './compare-pictures.ts'
import { type MigrationEvidence, type Relation, type StatementEvidence, sameRelation } from './evidence.ts'
import { flushCounters } from './flush-counters.ts'
import { MeasuredSession, type MeasuredSessionOptions } from './measured-session.ts'
import { takePicture } from './picture.ts'
import { readTallies } from './row-tallies.ts'
import { readStandingFacts } from './standing-facts.ts'
import { summariseEvidence } from './summarise-evidence.ts'
import { findBooks, withoutBookRows } from './without-books.ts'

export type ExactMeasurement = {
  /** For runMigrationFiles. */
  readonly around: AroundStatement
  /** Once, when the files have run. */
  finish(): Promise<MigrationEvidence>
}

export async function startExactMeasurement(options: MeasuredSessionOptions): Promise<ExactMeasurement> {
  const { client } = options
  const countsApart = await flushCounters(client)
  const base = await takePicture(anywhere(client))
  const standingFacts = await readStandingFacts(client)
  const session = new MeasuredSession(options, base)
  const onNotice = ({ message }: { readonly message?: string | undefined }) => session.hear(message ?? '')
  client.on('notice', onNotice)
  return {
    around: (place, execute) => session.around(place, execute),
    finish: async () => {
      client.off('notice', onNotice)
      const { statements } = session
      const limits = [...(countsApart ? [] : [oldServer]), ...session.limits]
      const { unseen } = session
      const measured = { method: 'exact', before: base, statements } as const
      try {
        await flushCounters(client)
        const after = await takePicture(anywhere(client))
        const { unread, ...facts } = await standingFacts({ before: base, after })
        const rows = await session.rowsThatStayed(comparePictures(base, after).rows)
        const tallies = await readTallies(client, {
          before: base,
          after,
          rows: withoutBookRows(rows, await findBooks(client)),
          isExact: (relation) => !session.isUnsureOfRows && !wasTruncated(statements, relation),
        })
        const gaps = unread === undefined ? [] : [unread]
        return summariseEvidence({
          ...measured,
          ...facts,
          after,
          rows,
          tallies,
          limits: [...limits, ...gaps],
          unseen: [...unseen, ...gaps],
        })
      } catch (error) {
        // The migration may have ended the connection, or the server: what was measured until then stays.
        const limit = `The state afterwards could not be read: ${redactServerError(error).message}.`
        return summariseEvidence({
          ...measured,
          after: base,
          foreignKeysWithoutIndex: [],
          limits: [...limits, limit],
          unseen: [...unseen, limit],
        })
      }
    },
  }
}

function wasTruncated(statements: readonly StatementEvidence[], relation: Relation): boolean {
  return statements
    .flatMap(({ files }) => files)
    .some((file) => file.fate === 'truncated' && sameRelation(file.relation, relation))
}

const oldServer =
  'Before Postgres 15, rows and scans of a statement may include some of the transaction before its own.'
