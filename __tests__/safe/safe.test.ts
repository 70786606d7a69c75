/**
 * What "safe" promises, tried on random migrations of random schemas. A seed that breaks it is printed with its SQL:
 * `SAFE_SEED=4711 SAFE_RUNS=1 npm test -- __tests__/safe` plays it again, `SAFE_RUNS=2000` plays as many, and `SAFE_MAJOR=14` plays
 * them on another version.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { systemClock } from '../../src/ground/clock.ts'
import type { MigrationEvidence } from '../../src/migration/evidence/evidence.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { blocksWrites } from '../../src/migration/lock-modes.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { judge } from '../../src/report/verdict.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { migrationFile, quietLog } from '../migration/migration-trial.ts'
import { report } from '../report/fixtures.ts'
import { Random } from './random.ts'
import { randomMigration } from './random-migration.ts'
import { createRoles, randomSchema } from './random-schema.ts'
import { lookAt, whatIsMissing } from './what-was-there.ts'

const first = Number(process.env['SAFE_SEED'] ?? 1)
const runs = Number(process.env['SAFE_RUNS'] ?? 200)
const major = Number(process.env['SAFE_MAJOR'] ?? 17) as PostgresMajor
const batch = 50

const levels = new Map<string, number>()

describe('a migration that is called safe', () => {
  let server: ScratchServer
  let client: pg.Client
  let bystander: pg.Client

  beforeAll(async () => {
    server = await startScratchServer({ major, settings: { fsync: 'off', synchronous_commit: 'off' } })
    const connectionString = await server.createDatabase('safe')
    client = new pg.Client({ connectionString })
    bystander = new pg.Client({ connectionString })
    await client.connect()
    await bystander.connect()
    await bystander.query(createRoles)
  })

  afterAll(async () => {
    await client.end()
    await bystander.end()
    await server.stop()
  })

  const batches = Array.from({ length: Math.ceil(runs / batch) }, (_, index) => first + index * batch)

  it.each(batches)(
    'takes nothing from anybody, seeds from %i on',
    async (start) => {
      const broken: string[] = []
      for (let seed = start; seed < Math.min(start + batch, first + runs); seed += 1) {
        const complaint = await play(seed)
        if (complaint !== undefined) broken.push(complaint)
      }
      expect(broken.join('\n\n')).toBe('')
    },
    600_000,
  )

  it('is no rarity, and neither are the others', () => {
    console.log(
      `seeds ${first} to ${first + runs - 1}: ${[...levels].map(([level, times]) => `${times} ${level}`).join(', ')}`,
    )
    expect((levels.get('safe') ?? 0) / runs).toBeGreaterThan(runs < 100 ? -1 : 0.15)
  })

  /** What is wrong with calling it safe. */
  async function play(seed: number): Promise<string | undefined> {
    const random = new Random(seed)
    const schema = randomSchema(random)
    const migration = randomMigration(random, schema)
    await bystander.query('drop schema if exists hidden cascade; drop schema public cascade; create schema public')
    await bystander.query('grant usage on schema public to public')
    await bystander.query(schema.sql)
    const before = await lookAt(bystander, schema)
    const { level, evidence } = await verdictOn(migration)
    levels.set(level, (levels.get(level) ?? 0) + 1)
    if (level !== 'safe') return undefined
    const complaints = [...(await whatIsMissing(bystander, before)), ...blockedBy(evidence)]
    return complaints.length === 0
      ? undefined
      : [`seed ${seed}: ${complaints.join('; ')}`, schema.sql, migration].join('\n')
  }

  async function verdictOn(migration: string) {
    const baseline = await readSnapshot(client)
    const measurement = await startExactMeasurement({ client, clock: systemClock })
    const files = [migrationFile('1_x.sql', migration)]
    const around = measurement.around
    const migrations = await runMigrationFiles({ client, files, clock: systemClock, log: quietLog, around })
    const diff = diffSnapshots(baseline, await readSnapshot(client), { lineage: true })
    const evidence = await measurement.finish()
    const findings = raiseFindings({ evidence, diff, migrations })
    const { level } = judge(
      report({
        migrations,
        findings,
        evidence: { measured: true, value: evidence },
        schema: { measured: true, value: diff },
        tests: { measured: false, why: 'None.' },
      }),
    )
    return { level, evidence }
  }
})

/** Locks that keep writers of older tables out for long, or while a table that is not small is read from end to end. */
function blockedBy({ statements, scale }: MigrationEvidence): readonly string[] {
  const isThroughAtOnce = (name: string) =>
    scale.some(({ relation, rows = 0, bytes }) => relation.name === name && rows < 10_000 && bytes < 10_000_000) &&
    statements
      .flatMap(({ locks }) => locks)
      .every(({ relation, heldMilliseconds }) => relation.name !== name || heldMilliseconds < 100)
  return statements.flatMap(({ transaction, scans, locks }, index) => {
    const strong = statements
      .slice(0, index + 1)
      .filter((earlier) => earlier.transaction === transaction)
      .flatMap((earlier) => earlier.locks)
      .filter(({ mode }) => blocksWrites(mode))
      .map(({ relation }) => relation.name)
    return [
      ...locks
        .filter(({ mode, relation, heldMilliseconds }) => {
          return blocksWrites(mode) && relation.table === undefined && heldMilliseconds >= 500
        })
        .map(({ relation }) => `long lock on ${relation.name}`),
      ...scans
        .filter(({ relation, rowsRead }) => rowsRead > 0 && strong.includes(relation.name))
        .filter(({ relation }) => !isThroughAtOnce(relation.name))
        .map(({ relation }) => `scan of ${relation.name} under a strong lock`),
    ]
  })
}
