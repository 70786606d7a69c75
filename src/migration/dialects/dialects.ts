/** Every tool whose files are told by a comment in them. A new one is a file beside this and a line here. */
import { atlas } from './atlas.ts'
import { dbmate } from './dbmate.ts'
import type { Dialect } from './dialect.ts'
import { goose } from './goose.ts'
import { graphileMigrate } from './graphile-migrate.ts'
import { liquibase } from './liquibase.ts'
import { mybatis } from './mybatis.ts'
import { nodePgMigrate } from './node-pg-migrate.ts'
import { play } from './play.ts'
import { rambler } from './rambler.ts'
import { shmig } from './shmig.ts'
import { sqitch } from './sqitch.ts'
import { sqlMigrate } from './sql-migrate.ts'
import { tern } from './tern.ts'
import { transactionComments } from './transaction-comments.ts'
import { yoyo } from './yoyo.ts'

export const dialects: readonly Dialect[] = [
  atlas,
  dbmate,
  goose,
  graphileMigrate,
  liquibase,
  mybatis,
  nodePgMigrate,
  play,
  rambler,
  shmig,
  sqitch,
  sqlMigrate,
  tern,
  ...transactionComments,
  yoyo,
]
