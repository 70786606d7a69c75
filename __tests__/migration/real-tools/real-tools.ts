/** The tools that npm has, and that are small enough to be installed for a test. */
import { drizzle } from './drizzle.ts'
import { graphileMigrate } from './graphile-migrate.ts'
import { knex } from './knex.ts'
import { kysely } from './kysely.ts'
import { mikroOrm } from './mikro-orm.ts'
import { nodePgMigrate } from './node-pg-migrate.ts'
import { postgresMigrations } from './postgres-migrations.ts'
import { prisma } from './prisma.ts'
import type { RealTool } from './real-tool.ts'
import { sequelize } from './sequelize.ts'
import { typeOrm } from './typeorm.ts'

export const realTools: readonly RealTool[] = [
  prisma,
  drizzle,
  knex,
  nodePgMigrate,
  typeOrm,
  sequelize,
  graphileMigrate,
  mikroOrm,
  kysely,
  postgresMigrations,
]
