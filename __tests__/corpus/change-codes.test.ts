/** Rules and readers of the JSON go by the codes of changes: those that are promised are those that the diff says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { changeCodes } from '../../src/schema/change-codes.ts'
import { readCorpus } from './corpus-case.ts'

// A change that is said anew belongs in the list; one that is said no more is a promise broken to whoever reads the JSON.
it('lists the codes that the diff says of the corpus, and no other', () => {
  const texts = readCorpus().flatMap(({ folder }) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('expected'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const said = texts.flatMap((text) => [...text.matchAll(/^- \w+ `([\w-]+\.[\w-]+)`: /gm)].map(([, code = '']) => code))
  expect([...new Set(said)].sort()).toEqual([...changeCodes].sort())
})
