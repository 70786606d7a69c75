import { expect, it } from '@jest/globals'
import { figure } from '../../src/ground/figures.ts'

const amounts = [0, 7, 999, 1000, 12345, 1_000_000, 1.5, 0.1256, 1234.5, -4321, -0.4, 2 ** 53]
it.each(amounts)('writes %d as English does', (amount) => {
  expect(figure(amount)).toBe(amount.toLocaleString('en-US'))
})
