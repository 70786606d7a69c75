export const id = 3814;
export const ids = [3814];
export const modules = {

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ hashingTools),
  mH: () => (/* binding */ historyTables),
  Tq: () => (/* binding */ toolsWithHeads)
});

;// CONCATENATED MODULE: ./build/src/schema/books/tables/dotnet.js
const dotnet = [
    {
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['MigrationId', 'ProductVersion'],
        entry: { name: '"MigrationId"', order: '"MigrationId"' },
    },
    {
        // The same with the names of columns in snake case, as EFCore.NamingConventions makes them.
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['migration_id', 'product_version'],
        entry: { name: 'migration_id', order: 'migration_id' },
    },
    {
        tool: 'DbUp',
        name: 'schemaversions',
        columns: ['schemaversionsid', 'scriptname', 'applied'],
        entry: { name: 'scriptname', order: 'schemaversionsid' },
    },
    {
        tool: 'FluentMigrator',
        name: 'VersionInfo',
        columns: ['Version', 'AppliedOn', 'Description'],
        entry: { name: `"Version"::text || coalesce('_' || "Description", '')`, order: '"Version"' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/go.js
const go = [
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
        tool: 'sql-migrate',
        name: 'gorp_migrations',
        columns: ['id', 'applied_at'],
        entry: { name: 'id', order: 'id' },
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
        tool: 'Bun',
        name: 'bun_migrations',
        columns: ['id', 'name', 'group_id', 'migrated_at'],
        companions: ['bun_migration_locks'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'River',
        name: 'river_migration',
        columns: ['line', 'version', 'created_at'],
        entry: { name: `line || ' ' || version::text`, order: 'line, version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/jvm.js
const jvm = [
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
        tool: 'Play',
        name: 'play_evolutions',
        columns: ['id', 'hash', 'applied_at', 'apply_script', 'revert_script', 'state', 'last_problem'],
        companions: ['play_evolutions_lock'],
        entry: { name: 'id::text', checksum: 'hash', failed: "state <> 'applied'", order: 'id' },
    },
    {
        tool: 'Ragtime',
        name: 'ragtime_migrations',
        columns: ['id', 'created_at'],
        columnsAreCommon: true,
        entry: { name: 'id', order: 'created_at' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/migrations.js
const migrations = [
    {
        tool: 'pgroll',
        name: 'migrations',
        columns: ['schema', 'name', 'migration', 'created_at', 'parent', 'done'],
        entry: { name: 'name', failed: 'not done', order: 'created_at' },
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
        tool: 'Rambler',
        name: 'migrations',
        columns: ['migration'],
        columnsAreCommon: true,
        entry: { name: 'migration', order: 'migration' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/node.js
const node = [
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
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/others.js
const others = [
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
        tool: 'Sqitch',
        name: 'changes',
        columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
        companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
        entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
    },
    {
        tool: 'Vapor',
        name: '_fluent_migrations',
        columns: ['id', 'name', 'batch', 'created_at', 'updated_at'],
        entry: { name: 'name', order: 'created_at, name' },
    },
    {
        tool: 'shmig',
        name: 'shmig_version',
        columns: ['version', 'migrated_at'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Mojo',
        name: 'mojo_migrations',
        columns: ['name', 'version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: `name || ' ' || version::text`, order: 'name' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/python.js
const python = [
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
        hasHeads: true,
        entry: { name: 'version_num', order: 'version_num' },
    },
    {
        tool: 'yoyo',
        name: '_yoyo_migration',
        columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
        companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
        entry: { name: 'migration_id', order: 'applied_at_utc' },
    },
    {
        tool: 'Aerich',
        name: 'aerich',
        columns: ['id', 'version', 'app', 'content'],
        entry: { name: `app || '.' || version`, order: 'id' },
    },
    {
        tool: 'peewee-migrate',
        name: 'migratehistory',
        columns: ['id', 'name', 'migrated_at'],
        entry: { name: 'name', order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/rust.js
const rust = [
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
        tool: 'SeaORM',
        name: 'seaql_migrations',
        columns: ['version', 'applied_at'],
        entry: { name: 'version', order: 'version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-migrations.js
const schemaMigrations = [
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
        tool: 'Migratus',
        name: 'schema_migrations',
        columns: ['id', 'applied', 'description'],
        entry: { name: `id::text || coalesce('-' || description, '')`, where: 'id >= 0', order: 'id' },
    },
    {
        tool: 'Sequel',
        name: 'schema_migrations',
        columns: ['filename'],
        entry: { name: 'filename', order: 'filename' },
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
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-version.js
const schemaVersion = [
    {
        tool: 'pgmigrate',
        name: 'schema_version',
        columns: ['version', 'description', 'type', 'installed_by', 'installed_on'],
        columnsAreCommon: true,
        entry: { name: `version::text || coalesce('__' || description, '')`, order: 'version' },
    },
    {
        tool: 'tern',
        name: 'schema_version',
        columns: ['version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Postgrator',
        name: 'schemaversion',
        columns: ['version', 'name', 'md5', 'run_at'],
        entry: {
            name: `version::text || coalesce('.' || name, '')`,
            checksum: 'md5',
            // The first row, of version 0, says only that the table was made.
            where: 'version > 0',
            order: 'version',
        },
    },
    {
        tool: 'Evolve',
        name: 'changelog',
        columns: ['id', 'type', 'version', 'description', 'name', 'checksum', 'installed_by', 'installed_on', 'success'],
        entry: { name: 'name', checksum: 'checksum', failed: 'not success', where: `name like '%.sql'`, order: 'id' },
    },
    {
        tool: 'MyBatis Migrations',
        name: 'changelog',
        columns: ['id', 'applied_at', 'description'],
        columnsAreCommon: true,
        entry: { name: `id::text || coalesce('_' || replace(description, ' ', '_'), '')`, order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/history-tables.js
/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools give theirs the same name: those stand together, in `tables/`. A new tool is an entry there.
 */










/** In the order in which they are tried. */
const historyTables = [
    ...jvm,
    ...node,
    ...migrations,
    ...schemaMigrations,
    ...schemaVersion,
    ...python,
    ...go,
    ...rust,
    ...dotnet,
    ...others,
];
/** Their books tell of a migration whether its file was edited since. */
const hashingTools = new Set(historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])));
/** More than one row says that two lines of migrations have not been merged. */
const toolsWithHeads = new Set(historyTables.flatMap(({ tool, hasHeads }) => (hasHeads ? tool : [])));


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ otherNames),
/* harmony export */   Kb: () => (/* binding */ recogniseHistory),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   n7: () => (/* binding */ mayBeHistory)
/* harmony export */ });
/* harmony import */ var _history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */

function recogniseHistory(shape) {
    return (_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => table.name === shape.name && fits(shape, table)) ??
        _history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table)));
}
/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
function companionsOf({ name, companions = [] }, actual) {
    return companions.flatMap((companion) => [companion, companion.replace(name, actual)]);
}
/** Worth a look at its columns. */
function mayBeHistory(name) {
    return knownNames.has(name) || otherNames.test(name);
}
const knownNames = new Set(_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.map(({ name }) => name));
/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i;
function fits({ columns, neighbours }, table) {
    return (table.columns.every((column) => columns.includes(column)) &&
        (!table.columnsAreCommon || columns.length === table.columns.length) &&
        (table.beside === undefined || neighbours.includes(table.beside)));
}
/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }, table) {
    if (table.columnsAreCommon)
        return false;
    return table.columns.length >= 4 || columns.length === table.columns.length;
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareObjects),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareObjects(a, b) {
    return (compareText(a.schema ?? '', b.schema ?? '') ||
        compareText(a.table ?? a.name, b.table ?? b.name) ||
        compareText(a.table === undefined ? '' : a.name, b.table === undefined ? '' : b.name) ||
        compareText(a.kind, b.kind));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Gz: () => (/* binding */ schemaNames),
/* harmony export */   OA: () => (/* binding */ selectFacts),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   us: () => (/* binding */ isOwnSchema),
/* harmony export */   xS: () => (/* binding */ promotionSchema)
/* harmony export */ });
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/** Which schemas and objects the user wants compared: names, or patterns with `*`. */

/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
const ownSchema = 'database_branch';
/** Our own record inside a parent, of what was promoted there. A schema of its own: another login may have made it. */
const promotionSchema = 'database_branch_promotions';
function isOwnSchema(name) {
    return name === ownSchema || name === promotionSchema;
}
function selectFacts(snapshot, { schemas = [], exclude = [] }) {
    const included = schemas.map(pattern);
    const excluded = exclude.map(pattern);
    const wanted = (object) => !isOwnSchema(schemaOf(object)) &&
        (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
        (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))));
    return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) };
}
/** The patterns that mean nothing on any of the sides: as a rule they are mistyped. */
function unmatched(sides, { schemas = [], exclude = [] }) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    const schemasThere = new Set(objects.map(schemaOf));
    const namesThere = exclude.length > 0 ? new Set(objects.flatMap(names)) : [];
    return { schemas: meaningNothing(schemas, schemasThere), exclude: meaningNothing(exclude, namesThere) };
}
function schemaNames(sides) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    return [...new Set(objects.map(schemaOf))].filter(Boolean).sort(_object_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
}
function isTheirs(object) {
    return !isOwnSchema(schemaOf(object));
}
function meaningNothing(patterns, there) {
    const all = [...there];
    return patterns.filter((text) => {
        const matches = pattern(text);
        return !all.some((name) => matches.test(name));
    });
}
function schemaOf(object) {
    return object.schema ?? (object.kind === 'schema' ? object.name : '');
}
/** The names by which a pattern may mean an object: its schema, itself, and the table it belongs to. */
function names({ schema, table, name }) {
    if (schema === undefined)
        return [name];
    const own = table === undefined ? [`${schema}.${name}`] : [`${schema}.${table}`, `${schema}.${table}.${name}`];
    return [schema, ...own];
}
function pattern(text) {
    const escaped = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'su');
}


/***/ })

};
