/** What the product reads in the books of migration tools that have really run. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { compareHistories } from '../../../src/migration/history/compare-histories.ts'
import type { HistoryEntry, MigrationHistory } from '../../../src/migration/history/history.ts'
import { readMigrationSources } from '../../../src/migration/history/migration-sources.ts'
import { missingMigrations } from '../../../src/migration/history/missing-migrations.ts'
import { readHistories } from '../../../src/migration/history/read-histories.ts'
import { diffSnapshots } from '../../../src/schema/diff.ts'
import { readSnapshot } from '../../../src/schema/read-snapshot.ts'
import type { Snapshot } from '../../../src/schema/snapshot.ts'
import { type TestServer, testServer } from '../../postgres/test-database.ts'
import type { Migration, RealTool } from './real-tool.ts'
import { realTools } from './real-tools.ts'
import { inProject, runTool } from './run-tool.ts'

const shelf: Migration = { number: 1, name: 'make_shelf', sql: 'create table shelf (id integer primary key)' }
const colour: Migration = { number: 2, name: 'colour', sql: 'alter table shelf add column colour text' }
const broken: Migration = { number: 3, name: 'broken', sql: 'alter table nowhere add column colour text' }
const edited: Migration = { ...shelf, sql: 'create table shelf (id bigint primary key)' }
/** Two pull requests may well take the same number. */
const width: Migration = { number: 2, name: 'width', sql: 'alter table shelf add column width integer' }

type Look = { readonly snapshot: Snapshot; readonly histories: readonly MigrationHistory[] }

let server: TestServer
beforeAll(async () => {
  server = await testServer(17)
})

describe.each(realTools)('$name', (tool) => {
  const databaseFor = (part: string) => `${tool.name}_${part}`.toLowerCase()
  const production = databaseFor('production')
  const branch = databaseFor('branch')
  let empty: Look
  let baseline: Look
  let migrated: Look

  beforeAll(async () => {
    const url = await server.createDatabase(production)
    empty = await look(url)
    await succeed(tool, url, [shelf])
    const copy = await server.createDatabase(branch, { template: production })
    baseline = await look(copy)
    await succeed(tool, copy, [shelf, colour])
    migrated = await look(copy)
  })

  it('is known by its table', () => {
    expect(baseline.histories.map((history) => [history.tool, `${history.schema}.${history.table}`])).toEqual([
      [tool.name, tool.table],
    ])
    expect(baseline.histories[0]?.entries).toEqual([entryOf(tool, [shelf], 0)])
  })

  it('ran what it says it ran', () => {
    expect(compareHistories({ baseline: baseline.histories, branch: migrated.histories })).toEqual([
      expect.objectContaining({ ran: [entryOf(tool, [shelf, colour], 1)], failed: [], edited: [], undone: [] }),
    ])
  })

  it('has its books set apart from the schema', () => {
    const first = diffSnapshots(empty.snapshot, baseline.snapshot)
    expect(first.changes.map(({ summary }) => summary)).toEqual(['table `public.shelf` added'])
    expect(
      first.setApart
        .filter(({ object }) => object.kind === 'table')
        .map(({ object }) => `${object.schema}.${object.name}`)
        .sort(),
    ).toEqual([tool.table, ...(tool.companions ?? [])].sort())
    const second = diffSnapshots(baseline.snapshot, migrated.snapshot)
    expect([...second.changes, ...second.setApart].map(({ summary }) => summary)).toEqual([
      'column `public.shelf.colour` added',
    ])
  })

  it('writes down a failure, or nothing at all', async () => {
    const url = await server.createDatabase(databaseFor('failed'), { template: branch })
    expect((await runTool(tool, url, [shelf, colour, broken])).ok).toBe(false)
    const [comparison] = compareHistories({ baseline: migrated.histories, branch: (await look(url)).histories })
    const failed = tool.keepsFailures ? [expect.objectContaining({ name: tool.nameOf(broken), state: 'failed' })] : []
    expect(comparison).toMatchObject({ ran: [], failed, undone: [] })
  })

  it('lacks what production has run meanwhile', async () => {
    const url = await server.createDatabase(databaseFor('ahead'), { template: production })
    await succeed(tool, url, [shelf, width])
    const parent = (await look(url)).histories
    expect(missingMigrations({ fork: baseline.histories, branch: migrated.histories, parent })).toEqual([
      { tool: tool.name, name: tool.nameOf(width) },
    ])
  })

  it('keeps what an edited migration said when it ran', async () => {
    const url = await server.createDatabase(databaseFor('edited'), { template: branch })
    const { ok } = await runTool(tool, url, [edited, colour])
    expect(ok).toBe(!tool.refusesEdited)
    expect((await look(url)).histories).toEqual(migrated.histories)
  })

  it('tells by its checksum that a migration was edited', async () => {
    const told = async (migrations: readonly Migration[]) => {
      const sources = await inProject(tool, migrations, (folder) => readMigrationSources(folder, migrated.histories))
      const compared = compareHistories({ baseline: baseline.histories, branch: migrated.histories, sources })
      return compared.flatMap((history) => history.edited.map(({ name }) => name))
    }
    expect(await told([shelf, colour])).toEqual([])
    expect(await told([edited, colour])).toEqual(tool.tellsEdited ? [(tool.titleOf ?? tool.nameOf)(edited)] : [])
  })
})

async function look(connectionString: string): Promise<Look> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { histories, notes } = await readHistories(client)
    expect(notes).toEqual([])
    return { snapshot: await readSnapshot(client), histories }
  } finally {
    await client.end()
  }
}

async function succeed(tool: RealTool, url: string, migrations: readonly Migration[]): Promise<void> {
  const { ok, output } = await runTool(tool, url, migrations)
  if (!ok) throw new Error(`${tool.name} failed: ${output}`)
}

function entryOf(tool: RealTool, migrations: readonly Migration[], index: number): HistoryEntry {
  const [migration] = migrations.slice(index)
  if (migration === undefined) throw new Error(`There is no migration ${index}.`)
  const { checksumOf, keepsDuration, nameOf } = tool
  return {
    name: nameOf(migration),
    ...(checksumOf && { checksum: checksumOf(migrations, index) }),
    ...(keepsDuration && { milliseconds: expect.any(Number) as unknown as number }),
    state: 'applied',
  }
}
