/** Keeps a token for as long as it is good, and renews it well before its end, so that no call is made with a dying one. */
import type { Clock } from '../../ground/clock.ts'
import type { TokenSource } from './sign-in.ts'

export type IssuedToken = {
  readonly token: string
  readonly lifetimeSeconds: number
}

export type CachedTokensOptions = {
  readonly title: string
  readonly clock: Clock
  fetchToken(): Promise<IssuedToken>
}

export function cachedTokens({ title, clock, fetchToken }: CachedTokensOptions): TokenSource {
  let current: { readonly issued: Promise<IssuedToken>; renewAt: number } | undefined
  return {
    title,
    async token(options) {
      const now = clock.now().getTime()
      if (current === undefined || options?.fresh || now >= current.renewAt) {
        const issued = fetchToken()
        const entry = { issued, renewAt: Number.POSITIVE_INFINITY }
        current = entry
        try {
          entry.renewAt = now + usableMilliseconds((await issued).lifetimeSeconds)
        } catch (error) {
          if (current === entry) current = undefined
          throw error
        }
      }
      return (await current.issued).token
    },
  }
}

/** Databricks' own SDK starts to renew at half the lifetime, 20 minutes before the end at most. */
function usableMilliseconds(lifetimeSeconds: number): number {
  return (lifetimeSeconds - Math.min(lifetimeSeconds / 2, 20 * 60)) * 1000
}
