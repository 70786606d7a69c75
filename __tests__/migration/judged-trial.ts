/** The verdict on one migration, in a database that each trial finds empty. */
import pg from 'pg'
import { withRowCounts } from '../../src/migration/row-counts.ts'
import { judge } from '../../src/report/verdict.ts'
import { report } from '../report/fixtures.ts'
import { type Trial, Trials } from './finding-trial.ts'

export async function judgeMigration(connectionString: string, trial: Trial) {
  await emptyDatabase(connectionString)
  const trials = await Trials.open(connectionString)
  const { runs, diff: compared, evidence, findings } = await trials.try(trial).finally(() => trials.close())
  if (compared === undefined) throw new Error('a verdict needs the schemas too')
  const diff = withRowCounts(compared, evidence)
  const verdict = judge(
    report({
      migrations: runs,
      findings,
      evidence: { measured: true, value: evidence },
      schema: { measured: true, value: diff },
      tests: { measured: false, why: 'None.' },
    }),
  )
  return { runs, diff, evidence, findings, verdict }
}

export async function emptyDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('drop schema if exists public cascade; create schema public')
  } finally {
    await client.end()
  }
}
