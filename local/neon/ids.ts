/** Names and secrets as Neon makes them: `br-late-moon-a1b2c3d4`, `ep-…`, `napi_…`, `npg_…`. */
import { randomBytes, randomInt } from 'node:crypto'

const adjectives = ['calm', 'cool', 'dry', 'late', 'lucky', 'misty', 'old', 'quiet', 'royal', 'snowy', 'sweet', 'wild']
const nouns = ['bird', 'cloud', 'dew', 'fog', 'hill', 'leaf', 'moon', 'rain', 'river', 'snow', 'sun', 'water']

const words = (): string => `${pick(adjectives)}-${pick(nouns)}`
const suffix = (): string => `a${text(7, 'abcdefghijklmnopqrstuvwxyz0123456789')}`

export const newProjectId = (): string => `${words()}-${randomInt(10_000_000, 99_999_999)}`
export const newBranchId = (): string => `br-${words()}-${suffix()}`
export const newEndpointId = (): string => `ep-${words()}-${suffix()}`
export const newTimelineId = (): string => randomBytes(16).toString('hex')

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
export const newPassword = (): string => `npg_${text(12, letters)}`
export const newKey = (): string => `napi_${text(64, letters.toLowerCase().slice(26))}`

function pick<T>(from: readonly T[]): T {
  return from[randomInt(from.length)] as T
}

function text(length: number, alphabet: string): string {
  return Array.from({ length }, () => pick([...alphabet])).join('')
}
