/** A request as its route sees it. */
import type { Repository } from './repository.ts'
import type { TokenHolder } from './token-holder.ts'

export type RouteRequest = {
  readonly method: string
  readonly url: URL
  readonly body: unknown
  readonly holder: TokenHolder | undefined
  readonly repository: Repository
  readonly now: Date
}
