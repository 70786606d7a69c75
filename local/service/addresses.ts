/**
 * Loopback addresses for computes, one each, so that all can listen on 5432. Handed out in turn, and a used one again only
 * after all others: a client with an old address meets nobody, not a stranger.
 */
import { UserError } from '../../src/ground/errors.ts'

/** Addresses end in 1 to 254. */
const perSubnet = 254

export type AddressBook = { readonly endpoints: readonly { readonly address: string }[]; nextAddress: number }

/** `base` is the first two or three numbers of the addresses: `127.77`. Undefined when all are in use. */
export function nextAddress(book: AddressBook, base: string): string | undefined {
  const isSubnet = base.split('.').length === 3
  const count = isSubnet ? perSubnet : perSubnet * 256
  const used = new Set(book.endpoints.map(({ address }) => address))
  for (let tries = 0; tries < count; tries++) {
    const number = book.nextAddress++ % count
    const host = (number % perSubnet) + 1
    const address = isSubnet ? `${base}.${host}` : `${base}.${Math.floor(number / perSubnet)}.${host}`
    if (!used.has(address)) return address
  }
  return undefined
}

/** Returns the base when it is one; else UserError. */
export function checkedAddressBase(base: string): string {
  const numbers = base.split('.').map(Number)
  const fits = numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 255)
  if (fits && numbers[0] === 127 && (numbers.length === 2 || numbers.length === 3)) return base
  throw new UserError(
    `The address base ${base} is not the beginning of a loopback address, such as 127.77 or 127.77.3.`,
  )
}
