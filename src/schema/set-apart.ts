/**
 * What no pull request means to change: objects of the platform, the tables in which migration tools keep their history,
 * and our own bookkeeping. Their changes are told, apart from the rest.
 */
import type { SchemaChange, SchemaObject } from './schema-diff.ts'

export function isSetApart({ object }: SchemaChange): boolean {
  return platformSchemas.has(schemaOf(object)) || historyTables.has(object.table ?? object.name)
}

function schemaOf({ kind, schema, name }: SchemaObject): string | undefined {
  return kind === 'schema' ? name : schema
}

/** Lakebase, Neon, this action. */
const platformSchemas: ReadonlySet<string | undefined> = new Set([
  '__db_system',
  'neon',
  'neon_migration',
  'database_branch',
])

const historyTables: ReadonlySet<string> = new Set([
  '__diesel_schema_migrations',
  '__drizzle_migrations',
  '__EFMigrationsHistory',
  '_prisma_migrations',
  '_sqlx_migrations',
  'alembic_version',
  'ar_internal_metadata',
  'databasechangelog',
  'databasechangeloglock',
  'django_migrations',
  'flyway_schema_history',
  'goose_db_version',
  'knex_migrations',
  'knex_migrations_lock',
  'kysely_migration',
  'kysely_migration_lock',
  'mikro_orm_migrations',
  'pgmigrations',
  'phinxlog',
  'refinery_schema_history',
  'schema_migrations',
  'schema_version',
  'SequelizeMeta',
  'typeorm_metadata',
])
