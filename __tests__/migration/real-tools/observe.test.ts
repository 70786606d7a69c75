/** `database-branch observe` around a migration tool, as a terminal would run it. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../../local/project-root.ts'
import { migrationEvidenceSchema } from '../../../src/migration/evidence/evidence-schema.ts'
import { type TestServer, testServer } from '../../postgres/test-database.ts'
import { knex } from './knex.ts'
import { inProject } from './run-tool.ts'

const program = join(projectRoot, 'build/src/cli/bin.js')

/** Long enough to be seen from outside. */
const widen = {
  number: 1,
  name: 'widen',
  sql: 'alter table ledger alter column cents type bigint; select pg_sleep(0.3)',
}

let server: TestServer
beforeAll(async () => {
  server = await testServer(17)
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query(
    'create table ledger as select i as id, i as cents from generate_series(1, 200000) i; analyze ledger',
  )
  await client.end()
})

it('tells what Knex did to the tables, and nothing of its books', async () => {
  const evidence = await inProject(knex, [widen], async (cwd) => {
    const args = [program, 'observe', server.url(), '--format', 'json', '--', process.execPath, ...knex.command]
    const env = { ...process.env, DATABASE_URL: server.url() }
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env })
    return migrationEvidenceSchema.parse(JSON.parse(stdout))
  })
  const statement = evidence.statements.find(({ text }) => text.startsWith('alter table ledger'))
  expect(statement?.milliseconds).toBeGreaterThanOrEqual(300)
  expect(statement?.locks).toContainEqual(
    expect.objectContaining({ relation: expect.objectContaining({ name: 'ledger' }), mode: 'access exclusive' }),
  )
  expect(evidence.whole.files.map(({ relation }) => relation.name)).toContain('ledger')
  expect(JSON.stringify(evidence.whole)).not.toContain('knex_migrations')
})
