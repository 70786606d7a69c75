import { beforeAll, describe, expect, it } from '@jest/globals'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { tryMigration } from './finding-trial.ts'
import { realisticMigrations } from './realistic-migrations.ts'

/** They depend on how busy the machine is. */
const aboutTime = ['L1']

describe.each([17, 18] as const)('on Postgres %i, a migration that', (major) => {
  let server: TestServer
  let databases = 0

  beforeAll(async () => {
    server = await testServer(major)
  })

  it.each(realisticMigrations)('$title', async ({ given, migration, codes }) => {
    databases += 1
    const { runs, findings } = await tryMigration(await server.createDatabase(`real_${databases}`), {
      given,
      migration,
    })
    expect(runs[0]?.failure).toBeUndefined()
    const raised = findings.map(({ code }) => code).filter((code) => !aboutTime.includes(code))
    expect(raised.sort()).toEqual([...codes])
  })
})
