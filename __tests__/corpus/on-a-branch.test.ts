/**
 * Of a branch and its parent only what differs is read. Every case whose second schema can be reached from the first by
 * statements is played on a copy of the first: what is found then is what two whole snapshots say.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { compareDatabases } from '../../src/schema/compare-databases.ts'
import { type DiffOptions, diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import type { SchemaDiff } from '../../src/schema/schema-diff.ts'
import { type CorpusCase, readCorpus } from './corpus-case.ts'
import { type CorpusServer, startCorpusServer } from './corpus-server.ts'

const corpus = readCorpus().flatMap(onABranch)

let server: CorpusServer

beforeAll(async () => {
  server = await startCorpusServer(18, corpus)
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

describe('a branch and its parent', () => {
  it('are most of what the corpus has of changes', () => {
    expect(corpus.length).toBeGreaterThan(200)
  })

  it.each(corpus)('$name', async (corpusCase) => {
    await server.withDatabases(corpusCase, async ({ before, after }) => {
      const [parent, branch] = [await connect(before), await connect(after)]
      try {
        const [older, newer] = [await readSnapshot(parent), await readSnapshot(branch)]
        const forth = await compareDatabases({ from: parent, to: branch })
        const back = await compareDatabases({ from: branch, to: parent })
        expect(forth).toEqual(diffSnapshots(older, newer, known(forth)))
        expect(back).toEqual(diffSnapshots(newer, older, known(back)))
      } finally {
        await Promise.all([parent.end(), branch.end()])
      }
    })
  })
})

/** A schema of one object, in two databases of one server, shares too little for two snapshots to tell their origin. */
function known({ lineage }: SchemaDiff): DiffOptions {
  return lineage ? { lineage } : {}
}

/** The case as a migration of its first schema; nothing where the second is another schema altogether. */
function onABranch(corpusCase: CorpusCase): readonly CorpusCase[] {
  const { before, after } = corpusCase
  if (after.how === 'on-a-branch') return [corpusCase]
  const start = before.trimEnd()
  // A copy within one server leaves the subscriptions behind: they stand in a catalog of all databases.
  if (!after.sql.startsWith(start) || before.includes('create subscription')) return []
  return [{ ...corpusCase, after: { how: 'on-a-branch', sql: after.sql.slice(start.length) } }]
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}
