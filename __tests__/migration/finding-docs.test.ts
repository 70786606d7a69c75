import { readFile, writeFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { findingRules } from '../../src/migration/findings/finding-rules.ts'
import { renderFindingDocs } from '../../src/migration/findings/render-docs.ts'

const page = 'docs/findings.md'

it('documents the findings as they are (UPDATE_DOCS=1 writes the page anew)', async () => {
  const rendered = renderFindingDocs(findingRules)
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, rendered)
  expect(await readFile(page, 'utf8')).toBe(rendered)
})
