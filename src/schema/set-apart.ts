/**
 * What no pull request means to change: objects of the platform, the tables in which migration tools keep their history,
 * and our own bookkeeping. Their changes are told, apart from the rest.
 */
import { isOwner } from './families/common-attributes.ts'
import type { SchemaObject } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

/** Tells whether a fact, or what it is a part of, is set apart. */
export function factsApart(facts: readonly Fact[]): (fact: Fact) => boolean {
  let wholes: ReadonlyMap<string, Fact> | undefined
  const apart = (fact: Fact): boolean => {
    if (isPlatform(fact) || isHistory(fact.object)) return true
    if (fact.parent === undefined) return false
    wholes ??= new Map(facts.map((one) => [one.key, one]))
    const whole = wholes.get(fact.parent)
    return whole !== undefined && apart(whole)
  }
  return apart
}

function isPlatform({ object, attributes }: Fact): boolean {
  if (platformSchemas.has(object.kind === 'schema' ? object.name : (object.schema ?? ''))) return true
  return Object.entries(attributes).some(([name, value]) => isOwner(name) && platformRoles.test(String(value)))
}

function isHistory({ kind, name }: SchemaObject): boolean {
  return kind === 'table' && historyTables.has(name)
}

/** Lakebase, Neon, this action. */
const platformSchemas: ReadonlySet<string> = new Set(['__db_system', 'neon', 'neon_migration', 'database_branch'])
const platformRoles = /^(cloud_admin|databricks_\w+|neon_service)$/

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
