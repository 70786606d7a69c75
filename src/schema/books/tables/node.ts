/** Tools of Node.js. */
import type { HistoryTable } from './history-table.ts'

export const node: readonly HistoryTable[] = [
  {
    tool: 'Prisma',
    name: '_prisma_migrations',
    columns: ['migration_name', 'checksum', 'started_at', 'finished_at', 'rolled_back_at'],
    hashesFile: true,
    entry: {
      name: 'migration_name',
      checksum: 'checksum',
      milliseconds: 'extract(epoch from finished_at - started_at) * 1000',
      failed: 'finished_at is null and rolled_back_at is null',
      rolledBack: 'rolled_back_at is not null',
      order: 'started_at',
    },
  },
  {
    // From 1.0 on; what an earlier version has run may have no name.
    tool: 'Drizzle',
    name: '__drizzle_migrations',
    columns: ['id', 'hash', 'created_at', 'name'],
    hashesFile: true,
    entry: { name: 'coalesce(name, created_at::text)', checksum: 'hash', order: 'id' },
  },
  {
    tool: 'Drizzle',
    name: '__drizzle_migrations',
    columns: ['id', 'hash', 'created_at'],
    hashesFile: true,
    entry: { name: 'created_at::text', checksum: 'hash', order: 'id' },
  },
  {
    tool: 'Knex',
    name: 'knex_migrations',
    columns: ['id', 'name', 'batch', 'migration_time'],
    companions: ['knex_migrations_lock'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'AdonisJS',
    name: 'adonis_schema',
    columns: ['id', 'name', 'batch', 'migration_time'],
    companions: ['adonis_schema_versions'],
    entry: { name: 'name', order: 'id' },
  },
  { tool: 'Sequelize', name: 'SequelizeMeta', columns: ['name'], entry: { name: 'name', order: 'name' } },
  {
    tool: 'node-pg-migrate',
    name: 'pgmigrations',
    columns: ['id', 'name', 'run_on'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'MikroORM',
    name: 'mikro_orm_migrations',
    columns: ['id', 'name', 'executed_at'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'Kysely',
    name: 'kysely_migration',
    columns: ['name', 'timestamp'],
    companions: ['kysely_migration_lock'],
    entry: { name: 'name', order: 'name' },
  },
  {
    tool: 'Payload',
    name: 'payload_migrations',
    columns: ['id', 'name', 'batch', 'updated_at', 'created_at'],
    // Batch -1 is of the development server, which changes the schema without a migration.
    entry: { name: 'name', where: 'batch >= 0', order: 'id' },
  },
  {
    tool: 'Directus',
    name: 'directus_migrations',
    columns: ['version', 'name', 'timestamp'],
    entry: { name: `version || '-' || name`, order: 'version' },
  },
  {
    tool: 'Strapi',
    name: 'strapi_migrations',
    columns: ['id', 'name', 'time'],
    columnsAreCommon: true,
    companions: ['strapi_migrations_internal'],
    entry: { name: 'name', order: 'id' },
  },
]
