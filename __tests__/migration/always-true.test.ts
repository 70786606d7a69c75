import { expect, it } from '@jest/globals'
import { isAlwaysTrue } from '../../src/migration/findings/always-true.ts'

it.each([
  'true',
  '(true)',
  '(1 = 1)',
  "('a'::text = 'a'::text)",
  '(owner = owner)',
  '(NOT false)',
  '((owner = CURRENT_USER) OR true)',
  '((1 = 1) AND (2 = 2))',
  "((note = ' OR '::text) OR (1 = 1))",
])('%s keeps nothing out', (condition) => {
  expect(isAlwaysTrue(condition)).toBe(true)
})

it.each([
  'false',
  '(1 = 2)',
  '(owner = CURRENT_USER)',
  '((owner = CURRENT_USER) AND true)',
  "(note = ') OR (true'::text)",
  '((id = 1) = (id = 2))',
  'is_public',
  '',
])('%s keeps something out', (condition) => {
  expect(isAlwaysTrue(condition)).toBe(false)
})
