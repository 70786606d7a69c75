/** Rules and readers of the JSON go by the codes of changes: those that are promised are those that the diff says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { changeCodes, codeRules } from '../../src/schema/change-codes.ts'
import { readCorpus } from './corpus-case.ts'

const said = readCorpus().flatMap(({ name, folder }) =>
  readdirSync(folder)
    .filter((file) => file.startsWith('expected'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^- (\w+) `([\w-]+\.[\w-]+)`: /gm)])
    .map(([, weight = '', code = '']) => ({ name, weight, code })),
)

describe('the codes of changes', () => {
  // A change that is said anew belongs in the list; one that is said no more is a promise broken to whoever reads the JSON.
  it('are those that the diff says of the corpus, and no other', () => {
    expect([...new Set(said.map(({ code }) => code))].sort()).toEqual([...changeCodes].sort())
  })

  it('weigh what their rules allow', () => {
    const others = said.filter(({ code, weight }) => !codeRules.get(code)?.weights.some((one) => one === weight))
    expect(others).toEqual([])
  })

  it('have each weight of a rule in some case', () => {
    const shown = new Set(said.map(({ code, weight }) => `${codeRules.get(code)?.why} ${weight}`))
    const promised = [...codeRules.values()].flatMap(({ weights, why }) => weights.map((weight) => `${why} ${weight}`))
    // What counting says of a table that was made anew, no diff says.
    const counted = `${codeRules.get('table.recreated')?.why} breaking`
    expect(promised.filter((one) => !shown.has(one) && one !== counted)).toEqual([])
  })
})
