/**
 * The rule that makes the diff trustworthy, on every case of the corpus that Postgres 15 loads: where the two dumps of
 * `pg_dump --schema-only` differ beyond order, the diff is not empty; where they are the same, it is. What the diff sees and
 * pg_dump does not is listed case by case. `RECORD_DUMPS=1` asks pg_dump about all cases and writes down what it says.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diffSnapshots } from '../../src/schema/diff.ts'
import type { SchemaDiff } from '../../src/schema/schema-diff.ts'
import { type CorpusCase, readCorpus, withoutHeader } from '../corpus/corpus-case.ts'
import { type CorpusServer, type Sides, startCorpusServer } from '../corpus/corpus-server.ts'
import { dumpedEntries, pgDumpMajor } from './pg-dump.ts'
import { isAskedAgain, recordedDifference, writeRecord } from './recorded-dumps.ts'

const major = 15
const installed = await pgDumpMajor()
const isInstalled = installed !== undefined && installed >= major
const recording = process.env['RECORD_DUMPS'] === '1'
const corpus = readCorpus().filter(({ lowestMajor }) => lowestMajor <= major)

/** Changes that a diff of the dumps cannot show. */
const beyondPgDump: Readonly<Record<string, string>> = {
  'branch--table-recreated': 'the same table under another oid: its rows are gone',
  'constraint--foreign-key-triggers-disabled': 'pg_dump tells the state of internal triggers only of partitions',
  'branch--vacuumed-and-truncated': 'a table with new storage',
  'comment--builtin-function': 'pg_dump takes what initdb made for granted, except for grants in pg_catalog',
  'extension--version': 'pg_dump leaves the version to the server that restores',
  'grant--builtin-schema': 'pg_dump takes what initdb made for granted, except for grants in pg_catalog',
  'matview--populated': 'pg_dump populates a view as a step of the data',
  'range--multirange-comment': 'pg_dump takes multiranges for parts of their ranges',
  'schema--public-dropped': 'pg_dump takes the schema public for granted',
}

/** What a dump tells in passing and does not restore. */
const notKept: Readonly<Record<string, string>> = {
  'same--owner-of-a-built-in-function': 'pg_dump names the owner of what initdb made in a comment alone',
}

let server: CorpusServer

beforeAll(async () => {
  server = await startCorpusServer(major, corpus)
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

const describeIf = (condition: boolean) => (condition ? describe : describe.skip)

describeIf(!recording)('the diff is empty exactly where pg_dump sees no difference', () => {
  it.each(corpus)('$name', async (corpusCase) => {
    const differ = recordedDifference(corpusCase)
    if (differ === undefined)
      throw new Error('What pg_dump says of this case is not recorded: run with RECORD_DUMPS=1.')
    await holdAgainst(corpusCase, differ)
  })
})

describeIf(isInstalled)('pg_dump, asked again', () => {
  const answers = new Map<CorpusCase, boolean>()

  it.each(recording ? corpus : corpus.filter(isAskedAgain))('says of $name what is recorded', async (corpusCase) => {
    const { before, after } = await dumpsOf(server, corpusCase)
    const differ = before.join('\n') !== after.join('\n')
    answers.set(corpusCase, differ)
    if (!recording) expect(recordedDifference(corpusCase)).toBe(differ)
  })

  afterAll(() => {
    if (recording) writeRecord(answers)
  })
})

async function holdAgainst(corpusCase: CorpusCase, dumpsDiffer: boolean): Promise<void> {
  const { before, after } = await server.snapshots(corpusCase)
  const forth = changesOf(diffSnapshots(before, after, knownLineage(corpusCase)))
  const back = changesOf(diffSnapshots(after, before, knownLineage(corpusCase)))
  if (corpusCase.name in beyondPgDump) {
    expect(dumpsDiffer).toBe(false)
    expect(forth).not.toEqual([])
  } else if (corpusCase.name in notKept) {
    expect(dumpsDiffer).toBe(true)
    expect([...forth, ...back]).toEqual([])
  } else if (dumpsDiffer) {
    expect(forth).not.toEqual([])
    expect(back).not.toEqual([])
  } else {
    expect(forth).toEqual([])
    expect(back).toEqual([])
  }
}

/** A case that migrates a copy says itself that the one side comes from the other, as the action knows of its branches. */
function knownLineage({ after }: CorpusCase): { readonly lineage?: true } {
  return after.how === 'on-a-branch' ? { lineage: true } : {}
}

function changesOf({ changes, setApart }: SchemaDiff): readonly string[] {
  return [...changes, ...setApart].map(({ summary }) => summary)
}

type Dump = readonly string[]

/** Many cases begin with the same schema, which is dumped once. */
const dumpsBySchema = new Map<string, Promise<Dump>>()

async function dumpsOf(server: CorpusServer, corpusCase: CorpusCase): Promise<Sides<Dump>> {
  const { before, after } = corpusCase
  if (after.how === 'on-a-branch') {
    return server.withDatabases(corpusCase, (urls) => bothOf(dumpedEntries(urls.before), dumpedEntries(urls.after)))
  }
  const dumpOf = (sql: string): Promise<Dump> => {
    const dump = dumpsBySchema.get(sql) ?? server.withDatabase(sql, dumpedEntries)
    dumpsBySchema.set(sql, dump)
    return dump
  }
  return bothOf(dumpOf(withoutHeader(before)), dumpOf(withoutHeader(after.sql)))
}

async function bothOf<T>(before: Promise<T>, after: Promise<T>): Promise<Sides<T>> {
  await Promise.allSettled([before, after])
  return { before: await before, after: await after }
}
