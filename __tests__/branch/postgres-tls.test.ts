/** A plain Postgres server that is reached by TLS: what `sslmode` and `ssl-ca` say, and with what the steps of the job go on. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { openCompute } from '../../src/branch/open-branch.ts'
import type { PostgresInputs } from '../../src/branch/postgres/postgres-inputs.ts'
import { postgresProvider } from '../../src/branch/postgres/postgres-provider.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { switchTlsOn } from '../postgres/switch-tls-on.ts'
import { recordedLog } from './recorded-log.ts'

let server: ScratchServer
let ca: string

beforeAll(async () => {
  server = await startScratchServer({ major: 17 })
  ca = await switchTlsOn(server)
  const client = new pg.Client(server.url())
  await client.connect()
  for (const statement of [
    "create role ci login createdb createrole password 'pa55word'",
    'create role shop_owner',
    'grant shop_owner to ci with admin option',
    'create database shop owner ci',
  ]) {
    await client.query(statement)
  }
  await client.end()
})
afterAll(async () => {
  await server.stop()
})

function provider(query: string, inputs: Partial<PostgresInputs> = {}) {
  return postgresProvider({
    inputs: {
      url: `postgresql://ci:pa55word@127.0.0.1:${server.port}/shop${query}`,
      database: 'shop',
      busyParent: 'wait',
      branchLogin: 'auto',
      operationTimeoutSeconds: 30,
      ...inputs,
    },
    env: {},
    clock: systemClock,
    log: recordedLog(),
  })
}

/** Whether the branch that it makes is talked to in secret. */
async function encrypted(service: ReturnType<typeof provider>): Promise<boolean> {
  const branch = await service.createBranch({
    name: 'ci-pr-1',
    parent: await service.parentBranch(undefined),
    ttlSeconds: 3600,
  })
  const access = {
    provider: service,
    database: 'shop',
    tls: undefined,
    clock: systemClock,
    log: recordedLog(),
    session: 'theirs' as const,
  }
  const { client } = await openCompute(access, await service.compute(branch))
  try {
    const { rows } = await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
    return rows[0].ssl
  } finally {
    await client.end()
  }
}

describe('the server of a branch', () => {
  afterEach(async () => {
    const service = provider('?sslmode=disable')
    const branch = await service.findBranch('ci-pr-1')
    if (branch) await service.deleteBranch(branch)
  })

  it.each<[string, string, () => Partial<PostgresInputs>, boolean]>([
    ['is verified against the authority that was given', '', () => ({ sslCa: ca }), true],
    ['is verified by its name, too', '?sslmode=verify-full', () => ({ sslCa: ca }), true],
    ['is encrypted without being verified where the URL gives that up', '?sslmode=require', () => ({}), true],
    ['is encrypted on this machine where it can be', '', () => ({}), true],
    ['is not encrypted where the URL says so', '?sslmode=disable', () => ({}), false],
  ])('%s', async (_, query, inputs, isEncrypted) => {
    expect(await encrypted(provider(query, inputs()))).toBe(isEncrypted)
  })

  it('is not talked to when its certificate is not trusted, and nothing is left', async () => {
    const service = provider('?sslmode=verify-full')
    await expect(encrypted(service)).rejects.toThrow(/certificate is not trusted.*`ssl-ca`/)
    expect((await service.checkSetup(undefined))[0]).toMatchObject({
      about: 'service',
      problem: expect.stringContaining('not trusted'),
    })
  })
})
