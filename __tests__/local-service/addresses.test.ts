import { describe, expect, it } from '@jest/globals'
import { nextAddress } from '../../local/service/addresses.ts'

const addressesOf = (used: readonly string[], next: number) => ({
  endpoints: used.map((address) => ({ address })),
  nextAddress: next,
})

describe('nextAddress', () => {
  it('counts up through the subnets of a base of two numbers', () => {
    const store = addressesOf([], 252)
    expect([1, 2, 3].map(() => nextAddress(store, '127.77'))).toEqual(['127.77.0.253', '127.77.0.254', '127.77.1.1'])
  })

  it('begins anew at the end, past what is in use', () => {
    const store = addressesOf(['127.77.3.1'], 253)
    expect([1, 2].map(() => nextAddress(store, '127.77.3'))).toEqual(['127.77.3.254', '127.77.3.2'])
  })

  it('says when all are in use', () => {
    const all = Array.from({ length: 254 }, (_, index) => `127.77.3.${index + 1}`)
    expect(nextAddress(addressesOf(all, 0), '127.77.3')).toBeUndefined()
  })
})
