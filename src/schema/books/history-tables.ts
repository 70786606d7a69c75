/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools call theirs `schema_migrations` or `migrations`; the most particular come first.
 */

export type HistoryTable = {
  readonly tool: string
  /** Unless the tool was told another. */
  readonly name: string
  /** All of these. */
  readonly columns: readonly string[]
  /** Another table in the same schema, where the columns alone do not tell. */
  readonly beside?: string | undefined
  /** Tables that go with it, in the same schema, and hold no history themselves. */
  readonly companions?: readonly string[] | undefined
  /** The checksum is the SHA-256 of the migration's file, in hex. */
  readonly hashesFile?: boolean | undefined
  /** It holds only the version that was reached. */
  readonly headOnly?: boolean | undefined
  /** SQL over the table's columns. */
  readonly entry: {
    readonly name: string
    readonly checksum?: string | undefined
    readonly milliseconds?: string | undefined
    /** True: it failed, or was left half done. */
    readonly failed?: string | undefined
    readonly rolledBack?: string | undefined
    readonly where?: string | undefined
    readonly order: string
  }
}

export const historyTables: readonly HistoryTable[] = [
  {
    tool: 'Flyway',
    name: 'flyway_schema_history',
    columns: ['installed_rank', 'version', 'script', 'checksum', 'execution_time', 'success'],
    entry: {
      name: 'script',
      checksum: 'checksum::text',
      milliseconds: 'execution_time',
      failed: 'not success',
      order: 'installed_rank',
    },
  },
  {
    tool: 'Liquibase',
    name: 'databasechangelog',
    columns: ['id', 'author', 'filename', 'orderexecuted', 'exectype', 'md5sum'],
    companions: ['databasechangeloglock'],
    entry: {
      name: `filename || '::' || id || '::' || author`,
      checksum: 'md5sum',
      failed: "exectype = 'FAILED'",
      order: 'orderexecuted',
    },
  },
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
    tool: 'graphile-migrate',
    name: 'migrations',
    columns: ['hash', 'previous_hash', 'filename', 'date'],
    companions: ['current'],
    entry: { name: 'filename', checksum: 'hash', order: 'filename' },
  },
  {
    tool: 'TypeORM',
    name: 'migrations',
    columns: ['id', 'timestamp', 'name'],
    companions: ['typeorm_metadata'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'Laravel',
    name: 'migrations',
    columns: ['id', 'migration', 'batch'],
    entry: { name: 'migration', order: 'id' },
  },
  {
    tool: 'db-migrate',
    name: 'migrations',
    columns: ['id', 'name', 'run_on'],
    entry: { name: 'name', order: 'id' },
  },
  {
    tool: 'postgres-migrations',
    name: 'migrations',
    columns: ['id', 'name', 'hash', 'executed_at'],
    // Its own migration 0 makes the table.
    entry: { name: 'name', checksum: 'hash', where: 'id > 0', order: 'id' },
  },
  {
    tool: 'Supabase',
    name: 'schema_migrations',
    columns: ['version', 'statements', 'name'],
    companions: ['seed_files'],
    entry: { name: `version || coalesce('_' || name, '')`, order: 'version' },
  },
  {
    tool: 'golang-migrate',
    name: 'schema_migrations',
    columns: ['version', 'dirty'],
    headOnly: true,
    entry: { name: 'version::text', failed: 'dirty', order: 'version' },
  },
  {
    tool: 'Ecto',
    name: 'schema_migrations',
    columns: ['version', 'inserted_at'],
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'Rails',
    name: 'schema_migrations',
    columns: ['version'],
    companions: ['ar_internal_metadata'],
    beside: 'ar_internal_metadata',
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'dbmate',
    name: 'schema_migrations',
    columns: ['version'],
    entry: { name: 'version::text', order: 'version' },
  },
  {
    tool: 'Django',
    name: 'django_migrations',
    columns: ['id', 'app', 'name', 'applied'],
    entry: { name: `app || '.' || name`, order: 'id' },
  },
  {
    tool: 'Alembic',
    name: 'alembic_version',
    columns: ['version_num'],
    headOnly: true,
    entry: { name: 'version_num', order: 'version_num' },
  },
  {
    tool: 'goose',
    name: 'goose_db_version',
    columns: ['id', 'version_id', 'is_applied', 'tstamp'],
    entry: {
      name: 'version_id::text',
      rolledBack: 'not is_applied',
      // The first row, of version 0, says only that the table was made.
      where: 'version_id > 0',
      order: 'id',
    },
  },
  {
    tool: 'Atlas',
    name: 'atlas_schema_revisions',
    columns: ['version', 'description', 'applied', 'total', 'execution_time', 'error', 'hash'],
    entry: {
      name: `version || coalesce('_' || nullif(description, ''), '')`,
      checksum: 'hash',
      // Nanoseconds.
      milliseconds: 'execution_time / 1e6',
      failed: `coalesce(error, '') <> '' or applied < total`,
      where: `version <> '.atlas_cloud_identifier'`,
      order: 'version',
    },
  },
  {
    tool: 'Sqitch',
    name: 'changes',
    columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
    companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
    entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
  },
  {
    tool: 'Diesel',
    name: '__diesel_schema_migrations',
    columns: ['version', 'run_on'],
    entry: { name: 'version', where: `version <> '00000000000000'`, order: 'version' },
  },
  {
    tool: 'SQLx',
    name: '_sqlx_migrations',
    columns: ['version', 'description', 'success', 'checksum', 'execution_time'],
    entry: {
      name: `version::text || '_' || replace(description, ' ', '_')`,
      checksum: `encode(checksum, 'hex')`,
      // Nanoseconds; -1 while it runs.
      milliseconds: 'nullif(execution_time, -1) / 1e6',
      failed: 'not success',
      order: 'version',
    },
  },
  {
    tool: 'Refinery',
    name: 'refinery_schema_history',
    columns: ['version', 'name', 'applied_on', 'checksum'],
    entry: { name: `version::text || '_' || name`, checksum: 'checksum', order: 'version' },
  },
  {
    tool: 'Entity Framework Core',
    name: '__EFMigrationsHistory',
    columns: ['MigrationId', 'ProductVersion'],
    entry: { name: '"MigrationId"', order: '"MigrationId"' },
  },
  {
    tool: 'DbUp',
    name: 'schemaversions',
    columns: ['schemaversionsid', 'scriptname', 'applied'],
    entry: { name: 'scriptname', order: 'schemaversionsid' },
  },
  {
    tool: 'Phinx',
    name: 'phinxlog',
    columns: ['version', 'migration_name', 'start_time', 'end_time'],
    entry: {
      name: `version::text || coalesce('_' || migration_name, '')`,
      milliseconds: 'extract(epoch from end_time - start_time) * 1000',
      order: 'version',
    },
  },
  {
    tool: 'Doctrine',
    name: 'doctrine_migration_versions',
    columns: ['version', 'executed_at', 'execution_time'],
    entry: { name: 'version', milliseconds: 'execution_time', order: 'executed_at' },
  },
  {
    tool: 'yoyo',
    name: '_yoyo_migration',
    columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
    companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
    entry: { name: 'migration_id', order: 'applied_at_utc' },
  },
]

/** Their books tell of a migration whether its file was edited since. */
export const hashingTools: ReadonlySet<string> = new Set(
  historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])),
)
