/** A personal access token: sent as it is, for as long as it lives. */
import type { Log } from '../../ground/log.ts'
import type { TokenSource } from './sign-in.ts'

export function patTokens(token: string, log: Log): TokenSource {
  log.mask(token)
  return { title: 'a personal access token', token: async () => token }
}
