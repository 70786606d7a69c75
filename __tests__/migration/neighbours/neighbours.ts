import { compatibility } from './compatibility.ts'
import { dataLoss } from './data-loss.ts'
import { failures } from './failures.ts'
import { indexes } from './indexes.ts'
import { leftovers } from './leftovers.ts'
import { liveQueries } from './live-queries.ts'
import { locks } from './locks.ts'
import type { Neighbours } from './neighbour.ts'
import { security } from './security.ts'

export const neighbours: Neighbours = {
  ...dataLoss,
  ...failures,
  ...locks,
  ...indexes,
  ...compatibility,
  ...security,
  ...leftovers,
  ...liveQueries,
}
