/**
 * Loopback addresses for computes, one each, so that all can listen on 5432. Handed out in turn, and a used one again only
 * after all others: a client with an old address meets nobody, not a stranger.
 */
import { ApiError } from './api-error.ts'

/** Addresses end in 1 to 254. */
const perSubnet = 254

export type AddressBook = { readonly endpoints: readonly { readonly address: string }[]; nextAddress: number }

/** `base` is the first two or three numbers of the addresses: `127.77`. */
export function nextAddress(book: AddressBook, base: string): string {
  const isSubnet = base.split('.').length === 3
  const count = isSubnet ? perSubnet : perSubnet * 256
  const used = new Set(book.endpoints.map(({ address }) => address))
  for (let tries = 0; tries < count; tries++) {
    const number = book.nextAddress++ % count
    const host = (number % perSubnet) + 1
    const address = isSubnet ? `${base}.${host}` : `${base}.${Math.floor(number / perSubnet)}.${host}`
    if (!used.has(address)) return address
  }
  throw new ApiError(400, 'RESOURCE_EXHAUSTED', `All ${count} addresses below ${base} are in use.`)
}
