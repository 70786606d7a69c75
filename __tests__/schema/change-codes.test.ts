import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { codeRules } from '../../src/schema/change-codes.ts'
import { renderCodes } from '../../src/schema/codes/render-codes.ts'
import { families } from '../../src/schema/families/registry.ts'
import { weights } from '../../src/schema/schema-diff.ts'

const page = 'docs/schema-changes.md'

describe('the codes of changes', () => {
  it('each have weights and a reason of one line', () => {
    for (const [code, { weights: own, why }] of codeRules) {
      expect([code, own.every((weight) => weights.includes(weight)), new Set(own).size]).toEqual([
        code,
        true,
        own.length,
      ])
      expect(why).toMatch(/^[^\n]{10,260}\.$/)
    }
  })

  it('are of kinds that there are, and leave none out', () => {
    const kinds = families.flatMap((family) => Object.keys(family.kinds)).map((kind) => kind.replaceAll(' ', '-'))
    expect([...new Set([...codeRules.keys()].map((code) => code.split('.')[0]))].sort()).toEqual(kinds.sort())
  })

  it('are documented as they are (UPDATE_DOCS=1 writes the page anew)', async () => {
    const rendered = renderCodes(codeRules)
    if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, rendered)
    expect(await readFile(page, 'utf8')).toBe(rendered)
  })
})
