/**
 * Every case of this folder on real servers: both sides loaded, compared both ways, and held against the text beside it.
 * And the same schema, loaded twice in two orders, is no difference.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diffSnapshots } from '../../src/schema/diff.ts'
import type { SchemaChange } from '../../src/schema/schema-diff.ts'
import type { Snapshot } from '../../src/schema/snapshot.ts'
import { type CorpusCase, readCorpus, statementsOf } from './corpus-case.ts'
import { type CorpusServer, startCorpusServer } from './corpus-server.ts'
import { type BothWays, describeBothWays, expectedText, writeExpected } from './golden.ts'

const majors = [17, 18] as const
const updating = process.env['UPDATE_GOLDEN'] === '1'
const corpus = readCorpus()

let servers: readonly CorpusServer[] = []

beforeAll(async () => {
  servers = await Promise.all(majors.map((major) => startCorpusServer(major, corpus)))
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()))
})

describe('the corpus', () => {
  it('has at least 250 cases', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250)
  })

  it.each(corpus)('$name', async (corpusCase) => {
    const able = servers.filter(({ major }) => major >= corpusCase.lowestMajor)
    const read = await Promise.all(
      able.map(async (server) => {
        const { before, after } = await server.snapshots(corpusCase)
        const bothWays = { forth: diffSnapshots(before, after), back: diffSnapshots(after, before) }
        return { major: server.major, before, after, bothWays }
      }),
    )
    const texts = new Map(read.map(({ major, bothWays }) => [major, describeBothWays(corpusCase.name, bothWays)]))
    if (updating) writeExpected(corpusCase.folder, texts)
    expect(texts.size).toBeGreaterThan(0)
    for (const [major, text] of texts) expect(text).toBe(expectedText(corpusCase.folder, major))
    // Nothing that is compared may be hidden where it comes with something new.
    for (const { before, after } of read.filter(hasLogicalChanges)) {
      expect(toldWhenNew(after)).not.toEqual(toldWhenNew(before))
    }
  })
})

describe('one schema, its statements in another order', () => {
  it.each(corpus.filter(canBeReordered))('$name', async ({ after }) => {
    const newest = servers.at(-1)
    if (newest === undefined) throw new Error('No server was started.')
    const { written, reordered } = await newest.snapshotsOfOrders(after.sql)
    const { changes, setApart } = diffSnapshots(written, reordered)
    expect([...changes, ...setApart].map(({ summary }) => summary)).toEqual([])
  })
})

/** Identity and storage are no part of what a definition tells. */
function hasLogicalChanges({ bothWays: { forth } }: { readonly bothWays: BothWays }): boolean {
  const isPhysical = ({ code }: SchemaChange) => code.endsWith('.recreated') || code.endsWith('.rewritten')
  return ![...forth.changes, ...forth.setApart].every(isPhysical)
}

/** All that the diff says of a schema where there was none. */
function toldWhenNew(snapshot: Snapshot): unknown {
  const { changes, setApart } = diffSnapshots({ ...snapshot, facts: [], dependencies: [] }, snapshot)
  return { changes, setApart }
}

/** With one statement there is no other order; on a branch there is a history, not a schema. */
function canBeReordered({ after, orderMatters }: CorpusCase): boolean {
  return after.how === 'alone' && !orderMatters && statementsOf(after.sql).length > 1
}
