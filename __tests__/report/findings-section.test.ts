import { expect, it } from '@jest/globals'
import type { Finding } from '../../src/migration/findings/finding.ts'
import { renderFindings } from '../../src/report/findings-section.ts'

const detail = { rows: 50, quote: 4000 }

const required: Finding = {
  code: 'C2',
  name: 'Column that inserts must fill',
  severity: 'medium',
  basis: 'static',
  subject: 'shop.orders.priority',
  table: 'shop.orders',
  message: 'Column `shop.orders.priority` added. Inserts that do not know it fail.',
  place: { file: 'migrations/1_x.sql', line: 3 },
}

const rewritten: Finding = {
  ...required,
  code: 'R1',
  name: 'Table rewritten under a lock',
  severity: 'high',
  basis: 'measured',
  message: '`shop.orders` was written anew in 2.1 s.',
}

it('sets name and message apart, and says which are static', () => {
  expect(renderFindings([rewritten, required], detail).split('\n')).toEqual([
    '**Findings** 1 high, 1 medium',
    '',
    '- 🔴 **R1 Table rewritten under a lock:** `shop.orders` was written anew in 2.1 s. (`migrations/1_x.sql:3`)',
    '- 🟠 **C2 Column that inserts must fill:** Column `shop.orders.priority` added. Inserts that do not know it fail. (`migrations/1_x.sql:3`) <sub>static</sub>',
  ])
})

it('folds what is of low severity, and counts what is suppressed', () => {
  const rendered = renderFindings(
    [
      { ...rewritten, suppressed: { reason: 'at night' } },
      { ...required, severity: 'low' },
    ],
    detail,
  )
  expect(rendered).toMatch(/^\*\*Findings\*\* 1 low, 1 suppressed\n\n<details><summary>1 finding of low severity/)
  expect(rendered).not.toContain('R1')
})

it('is empty without findings', () => {
  expect(renderFindings([], detail)).toBe('')
})
