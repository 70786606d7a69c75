/**
 * Whether pg_dump sees a difference between the two sides of a case. It is asked twice a case and takes longer than all else
 * together, and what it says of a pair of schemas stays the same: so it is recorded, beside a hash of what it was asked about.
 * One case in eight is asked again in every run, so that the record cannot go wrong unnoticed.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CorpusCase, withoutHeader } from '../corpus/corpus-case.ts'

/** By the name of the case: `differ` or `same`, and the hash. */
type Recorded = Readonly<Record<string, string>>

const path = fileURLToPath(new URL('recorded-dumps.json', import.meta.url))
const recorded: Recorded = JSON.parse(readFileSync(path, 'utf8'))

/** Undefined where it is not known, or was of another schema. */
export function recordedDifference(corpusCase: CorpusCase): boolean | undefined {
  return [true, false].find((differ) => recorded[corpusCase.name] === entry(corpusCase, differ))
}

/** Spread over the families of cases, and always the same. */
export function isAskedAgain({ name }: CorpusCase): boolean {
  return Number.parseInt(hash(name), 16) % 8 === 0
}

export function writeRecord(differences: ReadonlyMap<CorpusCase, boolean>): void {
  const entries = [...differences].map(([corpusCase, differ]) => [corpusCase.name, entry(corpusCase, differ)])
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`)
}

function entry({ before, after }: CorpusCase, differ: boolean): string {
  const asked = [withoutHeader(before), after.how, withoutHeader(after.sql)].join('\n\n')
  return `${differ ? 'differ' : 'same'} ${hash(asked)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
