import { readFile, writeFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { renderVerdictDocs } from '../../src/report/render-verdict-docs.ts'

const page = 'docs/verdict.md'

it('documents the verdict as it is made (UPDATE_DOCS=1 writes the page anew)', async () => {
  const rendered = renderVerdictDocs()
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, rendered)
  expect(await readFile(page, 'utf8')).toBe(rendered)
})
