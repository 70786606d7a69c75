/** Every convention of names and folders, in the order in which they are asked. A new one is a file beside this and a line here. */
import { atlas } from './atlas.ts'
import { diesel } from './diesel.ts'
import { drizzle } from './drizzle.ts'
import { flyway } from './flyway.ts'
import type { Layout } from './layout.ts'
import { otherKinds } from './other-kinds.ts'
import { roundhouse } from './roundhouse.ts'
import { seeds } from './seeds.ts'
import { sqitch } from './sqitch.ts'
import { waysBack } from './ways-back.ts'

export const layouts: readonly Layout[] = [
  sqitch,
  otherKinds,
  roundhouse,
  waysBack,
  seeds,
  flyway,
  drizzle,
  diesel,
  atlas,
]
