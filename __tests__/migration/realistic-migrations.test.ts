import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { freshDatabase } from '../postgres/test-database.ts'
import { Trials } from './finding-trial.ts'
import { realisticMigrations } from './realistic-migrations.ts'

/** They depend on how busy the machine is. */
const aboutTime = ['L1']

describe.each([17, 18] as const)('on Postgres %i, a migration that', (major) => {
  let trials: Trials

  beforeAll(async () => {
    trials = await Trials.open(await freshDatabase({ major }))
  })

  afterAll(() => trials.close())

  it.each(realisticMigrations)('$title', async ({ given, migration, codes }) => {
    const { runs, findings } = await trials.try({ given, migration })
    expect(runs[0]?.failure).toBeUndefined()
    const raised = findings.map(({ code }) => code).filter((code) => !aboutTime.includes(code))
    expect(raised.sort()).toEqual([...codes])
  })
})
