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

const built: Finding = {
  ...required,
  code: 'I1',
  name: 'Index built while writes are blocked',
  severity: 'high',
  basis: 'measured',
  message: 'An index of `shop.orders` was built in 2.1 s.',
  instead: ['create index concurrently a on shop.orders (b)'],
}

it('sets name and message apart, and says which are static, and what to do instead', () => {
  expect(renderFindings([built, required], detail).split('\n')).toEqual([
    '**Findings** 1 high, 1 medium',
    '',
    '- 🔴 **I1 Index built while writes are blocked:** An index of `shop.orders` was built in 2.1 s. (`migrations/1_x.sql:3`)',
    '  **Instead:** `create index concurrently`, `reindex … concurrently`; neither runs in a transaction.',
    '',
    '  <details><summary>The same, safely</summary>',
    '',
    '  ```sql',
    '  create index concurrently a on shop.orders (b);',
    '  ```',
    '',
    '  </details>',
    '- 🟠 **C2 Column that inserts must fill:** Column `shop.orders.priority` added. Inserts that do not know it fail. (`migrations/1_x.sql:3`) <sub>static</sub>',
    expect.stringMatching(/^ {2}\*\*Instead:\*\* \S/),
  ])
})

it('says what helps once a code, and links to its entry in the documentation', () => {
  const other = { ...required, subject: 'shop.items.priority' }
  const rendered = renderFindings([required, other], {
    ...detail,
    docsUrl: 'https://github.com/acme/action/blob/v1/docs/',
  })
  expect(rendered.match(/Instead:/g)).toHaveLength(1)
  const entry = 'https://github.com/acme/action/blob/v1/docs/findings.md#c2-column-that-inserts-must-fill'
  expect(rendered.split(`**[C2](${entry}) Column`)).toHaveLength(3)
})

it('folds what is of low severity and what was accepted, with the reason', () => {
  const rendered = renderFindings(
    [
      { ...built, suppressed: { reason: 'at night' } },
      { ...required, severity: 'low' },
    ],
    detail,
  )
  expect(rendered).toMatch(/^\*\*Findings\*\* 1 low, 1 accepted\n\n<details><summary>1 finding of low severity/)
  expect(rendered).toMatch(/<details><summary>1 accepted finding<\/summary>\n\n- 🔴 \*\*I1 .*Accepted: at night/)
  expect(rendered.match(/Instead:/g)).toHaveLength(1)
})

it('is empty without findings', () => {
  expect(renderFindings([], detail)).toBe('')
})
