export const id = 7747;
export const ids = [7747];
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

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ attributeLabels)
/* harmony export */ });
/** What columns of the catalogs are called in words, where a family has no words of its own for them. */
const attributeLabels = {
    aggcombinefn: 'combine function',
    aggdeserialfn: 'deserialization function',
    aggfinalextra: 'extra final arguments',
    aggfinalfn: 'final function',
    aggfinalmodify: 'final function modifies the state',
    agginitval: 'initial value',
    aggkind: 'kind',
    aggmfinalextra: 'extra moving final arguments',
    aggmfinalfn: 'moving final function',
    aggmfinalmodify: 'moving final function modifies the state',
    aggminitval: 'moving initial value',
    aggminvtransfn: 'inverse transition function',
    aggmtransfn: 'moving transition function',
    aggmtransspace: 'moving state size',
    aggmtranstype: 'moving state type',
    aggnumdirectargs: 'direct arguments',
    aggserialfn: 'serialization function',
    aggsortop: 'sort operator',
    aggtransfn: 'transition function',
    aggtransspace: 'state size',
    aggtranstype: 'state type',
    amhandler: 'handler',
    amtype: 'access method type',
    attislocal: 'local definition',
    castcontext: 'context',
    castfunc: 'function',
    castmethod: 'method',
    cfgparser: 'parser',
    collcollate: 'collate',
    collctype: 'character type',
    colliculocale: 'ICU locale',
    collicurules: 'ICU rules',
    collisdeterministic: 'deterministic',
    colllocale: 'locale',
    collprovider: 'provider',
    condefault: 'default',
    conforencoding: 'source encoding',
    conproc: 'function',
    contoencoding: 'target encoding',
    depends_on_extensions: 'depends on extensions',
    detaching: 'detaching',
    dictinitoption: 'options',
    dicttemplate: 'template',
    ev_enabled: 'enabled',
    evtenabled: 'enabled',
    evtevent: 'event',
    evtfoid: 'function',
    evttags: 'tags',
    extnamespace: 'schema',
    fdwhandler: 'handler',
    fdwvalidator: 'validator',
    indislive: 'live',
    indisready: 'ready',
    laninline: 'inline handler',
    lanplcallfoid: 'handler',
    lanpltrusted: 'trusted',
    lanvalidator: 'validator',
    multirange_comment: 'comment of the multirange',
    not_null_comment: 'comment of the not-null constraint',
    not_null_name: 'not-null constraint',
    not_null_no_inherit: 'not null not inherited',
    opcdefault: 'default',
    opcfamily: 'family',
    opcintype: 'type',
    opckeytype: 'storage type',
    oprcanhash: 'hashes',
    oprcanmerge: 'merges',
    oprcode: 'function',
    oprcom: 'commutator',
    oprjoin: 'join estimator',
    oprnegate: 'negator',
    oprrest: 'restriction estimator',
    oprresult: 'result',
    partition_of: 'attached to',
    prattrs: 'columns',
    probin: 'object file',
    prokind: 'kind',
    prolang: 'language',
    proleakproof: 'leakproof',
    proparallel: 'parallel safety',
    proisstrict: 'strict',
    prosupport: 'support function',
    protrftypes: 'transforms',
    provolatile: 'volatility',
    prqual: 'row filter',
    prsend: 'end function',
    prsheadline: 'headline function',
    prslextype: 'token types function',
    prsstart: 'start function',
    prstoken: 'token function',
    puballtables: 'all tables',
    pubdelete: 'publishes delete',
    pubgencols: 'generated columns',
    pubinsert: 'publishes insert',
    pubtruncate: 'publishes truncate',
    pubupdate: 'publishes update',
    pubviaroot: 'published through the partition root',
    rngcanonical: 'canonical function',
    rngcollation: 'collation',
    rngmultitypid: 'multirange type',
    rngsubdiff: 'difference function',
    rngsubopc: 'operator class',
    rngsubtype: 'subtype',
    srvfdw: 'foreign data wrapper',
    srvtype: 'type',
    srvversion: 'version',
    subbinary: 'binary',
    subconninfo: 'connection',
    subdisableonerr: 'disabled on error',
    subfailover: 'failover',
    suborigin: 'origin',
    subpasswordrequired: 'password required',
    subpublications: 'publications',
    subrunasowner: 'runs as owner',
    subslotname: 'slot',
    substream: 'streaming',
    subsynccommit: 'synchronous commit',
    subtwophasestate: 'two-phase commit',
    tmplinit: 'init function',
    tmpllexize: 'lexize function',
    trffromsql: 'from SQL function',
    trftosql: 'to SQL function',
    typalign: 'alignment',
    typanalyze: 'analyze function',
    typbyval: 'passed by value',
    typcategory: 'category',
    typcollation: 'collation',
    typdefault: 'default',
    typdelim: 'delimiter',
    typelem: 'element type',
    typinput: 'input function',
    typisdefined: 'defined',
    typispreferred: 'preferred',
    typlen: 'length',
    typmodin: 'modifier input function',
    typmodout: 'modifier output function',
    typoutput: 'output function',
    typreceive: 'receive function',
    typsend: 'send function',
    typstorage: 'storage',
    typsubscript: 'subscript function',
};


/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   v: () => (/* binding */ attributeValues)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9999);

const enabled = { O: 'enabled', D: 'disabled', R: 'enabled on replicas only', A: 'enabled always' };
const modifies = { r: 'read only', s: 'shareable', w: 'read and write' };
const attributeValues = {
    aggfinalmodify: modifies,
    aggkind: { n: 'normal', o: 'ordered set', h: 'hypothetical set' },
    aggmfinalmodify: modifies,
    amtype: { t: 'table', i: 'index' },
    attcompression: { p: 'pglz', l: 'lz4' },
    attstorage: { p: 'plain', e: 'external', x: 'extended', m: 'main' },
    castcontext: { e: 'explicit only', a: 'assignment', i: 'implicit' },
    castmethod: { f: 'function', i: 'input and output', b: 'binary' },
    collprovider: { d: 'default', b: 'builtin', c: 'libc', i: 'icu' },
    ev_enabled: enabled,
    evtenabled: enabled,
    polcmd: { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' },
    prokind: { f: 'function', w: 'window function', a: 'aggregate', p: 'procedure' },
    proparallel: { s: 'safe', r: 'restricted', u: 'unsafe' },
    provolatile: { i: 'immutable', s: 'stable', v: 'volatile' },
    pubgencols: { n: 'none', s: 'stored' },
    relpersistence: { p: 'permanent', u: 'unlogged', t: 'temporary' },
    relreplident: { d: 'the primary key', n: 'nothing', f: 'full', i: 'an index' },
    subtwophasestate: { d: 'disabled', p: 'pending', e: 'enabled' },
    substream: { f: 'off', t: 'on', p: 'parallel' },
    tgenabled: enabled,
    typalign: { c: 'char', s: 'int2', i: 'int4', d: 'double' },
    typcategory: {
        A: 'array',
        B: 'boolean',
        C: 'composite',
        D: 'date and time',
        E: 'enum',
        G: 'geometric',
        I: 'network address',
        N: 'numeric',
        P: 'pseudo',
        R: 'range',
        S: 'string',
        T: 'timespan',
        U: 'user-defined',
        V: 'bit string',
        X: 'unknown',
        Z: 'internal',
    },
    typstorage: { p: 'plain', e: 'external', x: 'extended', m: 'main' },
    typtype: { b: 'base', c: 'composite', d: 'domain', e: 'enum', m: 'multirange', p: 'shell', r: 'range' },
};
/** What an attribute has for a value, as a reader says it. */
function inWords(attribute, value) {
    if (value === true)
        return 'yes';
    if (value === false)
        return 'no';
    return attributeValues[attribute]?.[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value)] ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value);
}


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commonAttribute),
/* harmony export */   u: () => (/* binding */ isOwner)
/* harmony export */ });
/* harmony import */ var _attribute_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4100);
/* harmony import */ var _attribute_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6233);
/* harmony import */ var _grant_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(864);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9999);




const comment = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)('comment-changed', 'comment');
const owner = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)('owner-changed', 'owner');
const securityLabels = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lineByLine */ .mg)('security-labels-changed', 'security labels');
/** By the way Postgres names its columns: `relowner` and `proowner`, `relacl` and `proacl`. */
function commonAttribute(name) {
    if (name === 'comment')
        return comment;
    if (name === 'security_labels')
        return securityLabels;
    if (isOwner(name))
        return owner;
    if (name.endsWith('acl'))
        return _grant_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grantAttribute */ .dd;
    const label = _attribute_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeLabels */ .a[name];
    return label === undefined ? undefined : labelled(name, label);
}
function isOwner(attribute) {
    return attribute.endsWith('owner');
}
function labelled(name, label) {
    const shown = (value) => (value === undefined ? 'none' : `\`${(0,_attribute_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(name, value)}\``);
    return {
        what: `${label.toLowerCase().replaceAll(' ', '-')}-changed`,
        words: ({ from, to }) => `${label} ${shown(from)} → ${shown(to)}`,
    };
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ weighGrants),
/* harmony export */   KK: () => (/* binding */ grantLines),
/* harmony export */   KV: () => (/* binding */ grantsInWords),
/* harmony export */   Ss: () => (/* binding */ grantedToPublic),
/* harmony export */   dd: () => (/* binding */ grantAttribute),
/* harmony export */   tQ: () => (/* binding */ grantChange)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9999);


const grantAttribute = {
    what: 'grants-changed',
    weight: ({ from, to }) => weighGrants(grantChange(from, to)),
    words: ({ from, to }) => grantsInWords(grantChange(from, to)),
};
function grantChange(from, to) {
    const [before, after] = [parseGrants(from), parseGrants(to)];
    const gone = before.filter((grant) => !after.some((other) => isSame(grant, other)));
    const come = after.filter((grant) => !before.some((other) => isSame(grant, other)));
    const isHeldIn = (grants) => (grant) => grants.some((other) => !other.revoked && isSameRight(grant, other));
    const isHeldFullyIn = (grants) => (grant) => grants.some((other) => !other.revoked && isSameRight(grant, other) && (other.grantable || !grant.grantable));
    const [lost, won] = [gone.filter(isGranted), come.filter(isGranted)];
    return {
        given: [...won.filter((grant) => !isHeldFullyIn(before)(grant)), ...gone.filter(({ revoked }) => revoked)],
        taken: [...lost.filter((grant) => !isHeldIn(after)(grant)), ...come.filter(({ revoked }) => revoked)],
        keptWithoutOption: lost.filter((grant) => isHeldIn(after)(grant) && !isHeldFullyIn(after)(grant)),
        regranted: won.filter((grant) => lost.some((other) => isSameRight(grant, other) && other.grantable === grant.grantable)),
    };
}
function weighGrants({ given, taken, keptWithoutOption }) {
    if (taken.length + keptWithoutOption.length > 0)
        return 'breaking';
    return given.length > 0 ? 'security' : 'quiet';
}
function grantsInWords({ given, taken, keptWithoutOption, regranted }) {
    const withoutOption = keptWithoutOption.map((grant) => ({ ...grant, grantable: false }));
    const phrases = [
        ...phrasesOf(given, (rights, role) => `granted ${rights} to ${role}`),
        ...phrasesOf(taken, (rights, role) => `revoked ${rights} from ${role}`),
        ...phrasesOf(withoutOption, (rights, role) => `revoked the grant option of ${rights} from ${role}`),
        ...phrasesOf(regranted, (rights, role) => `granted anew ${rights} to ${role}`),
    ];
    return phrases.length > 0 ? phrases.join('; ') : 'grants in another order';
}
/** What everybody may do: every role, and every one that is made later. */
function grantedToPublic(value) {
    const given = parseGrants(value).filter(({ revoked, grantee }) => !revoked && grantee === 'public');
    return { given, taken: [], keptWithoutOption: [], regranted: [] };
}
/** "grant select, insert to app with grant option": lines of a definition. */
function grantLines(value) {
    const grants = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(parseGrants(value), ({ revoked, grantee, grantable, grantor }) => [
        revoked ? 'revoke' : 'grant',
        revoked ? 'from' : 'to',
        grantee,
        grantable ? ' with grant option' : '',
        grantor === undefined ? '' : ` by ${grantor}`,
    ].join('\0'));
    return [...grants].map(([key, same]) => {
        const [verb, preposition, grantee, ...rest] = key.split('\0');
        return `${verb} ${same.map(({ privilege }) => privilege).join(', ')} ${preposition} ${grantee}${rest.join('')}`;
    });
}
function phrasesOf(grants, phrase) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(grants, ({ grantee, grantable, grantor }) => [
        grantee === '(owner)' ? 'its owner' : `\`${grantee}\``,
        grantable ? ' with grant option' : '',
        grantor === undefined ? '' : ` by \`${grantor}\``,
    ].join(''));
    return [...groups].map(([role, same]) => phrase(`\`${same.map(({ privilege }) => privilege).join(', ')}\``, role));
}
const line = /^(?<revoked>revoked )?(?<grantee>"(?:[^"]|"")*"|[^":]+): (?<privilege>.+?)(?<option> with grant option)?(?: by (?<grantor>.+))?$/s;
function parseGrants(value) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value).flatMap((text) => {
        const { revoked, grantee = '', privilege = '', option, grantor } = line.exec(text)?.groups ?? {};
        return [{ revoked: revoked !== undefined, grantee, privilege, grantable: option !== undefined, grantor }];
    });
}
function isGranted({ revoked }) {
    return !revoked;
}
function isSameRight(a, b) {
    return a.grantee === b.grantee && a.privilege === b.privilege;
}
function isSame(a, b) {
    return (a.revoked === b.revoked &&
        a.grantee === b.grantee &&
        a.privilege === b.privilege &&
        a.grantable === b.grantable &&
        a.grantor === b.grantor);
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describedKind),
  T: () => (/* binding */ families)
});

// EXTERNAL MODULE: ./build/src/schema/families/words.js
var words = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/schema/families/access-methods.js

/** Access methods of tables and indexes. */
const accessMethods = {
    catalogs: { a: 'pg_am' },
    from: 'pg_am a',
    where: 'a.oid >= 16384',
    object: { kind: `'access method'`, name: 'a.amname' },
    address: { catalog: 'pg_am', oid: 'a.oid', xid: 'a.xmin' },
    ignored: { oid: 'physical', amname: 'the name' },
    rendered: {},
    kinds: {
        'access method': {
            ddl: ({ object, attributes }) => `create access method ${(0,words/* named */.KT)(object)} type ${attributes['amtype'] === 't' ? 'table' : 'index'} handler ${(0,words/* text */.Qq)(attributes['amhandler'])}`,
            tells: ['amhandler', 'amtype'],
        },
    },
};

// EXTERNAL MODULE: ./build/src/schema/grants.js
var grants = __webpack_require__(8662);
// EXTERNAL MODULE: ./build/src/schema/families/grant-words.js
var grant_words = __webpack_require__(864);
;// CONCATENATED MODULE: ./build/src/schema/families/built-ins.js



const grantables = [
    {
        catalog: 'pg_class',
        acl: 'relacl',
        owner: 'relowner',
        type: `(case x.relkind when 'S' then 's' else 'r' end)::"char"`,
    },
    { catalog: 'pg_proc', acl: 'proacl', owner: 'proowner', type: `'f'` },
    { catalog: 'pg_type', acl: 'typacl', owner: 'typowner', type: `'T'` },
    { catalog: 'pg_namespace', acl: 'nspacl', owner: 'nspowner', type: `'n'` },
    { catalog: 'pg_language', acl: 'lanacl', owner: 'lanowner', type: `'l'` },
    { catalog: 'pg_foreign_data_wrapper', acl: 'fdwacl', owner: 'fdwowner', type: `'F'` },
    { catalog: 'pg_foreign_server', acl: 'srvacl', owner: 'srvowner', type: `'S'` },
];
/** initdb makes the information schema after it has noted what it granted: who may read it is known to us instead. */
const informationSchema = {
    pg_class: `case when x.relnamespace = to_regnamespace('information_schema') then array[makeaclitem(0, x.relowner, 'SELECT', false)] end`,
    pg_namespace: `case when x.oid = to_regnamespace('information_schema') then array[makeaclitem(0, x.nspowner, 'USAGE', false)] end`,
};
/** Who granted what an object was born with. The owner may be another since, which pg_dump does not keep: he is told by no grant. */
function bornOwner(born, owner) {
    return `coalesce((select b.grantor from aclexplode(${born}) b limit 1), ${owner})`;
}
/** Grants, and those an object was born with: pg_init_privs keeps what initdb or the extension granted. */
function changedGrants({ catalog, acl, owner, type }) {
    const own = `acldefault(${type}, x.${owner})`;
    const born = `coalesce(i.initprivs, ${own} || ${informationSchema[catalog] ?? 'null'}::aclitem[])`;
    return `select '${catalog}'::regclass, x.oid, 0, coalesce(x.${acl}, ${own}), ${born}, x.${owner}, ${bornOwner(born, `x.${owner}`)}, null
    from (select oid from pg_catalog.${catalog} where ${acl} is not null
      union select objoid from pg_init_privs where classoid = '${catalog}'::regclass and objsubid = 0) granted
    join pg_catalog.${catalog} x on x.oid = granted.oid
    left join pg_init_privs i on i.classoid = '${catalog}'::regclass and i.objoid = x.oid and i.objsubid = 0
    where ${notTheUsers(catalog, 'x.oid')} and x.${acl} is distinct from ${born}`;
}
/** System columns come with Postgres in every table. */
const changedColumnGrants = `select 'pg_class'::regclass, a.attrelid, a.attnum::int,
      coalesce(a.attacl, acldefault('c', c.relowner)), coalesce(i.initprivs, acldefault('c', c.relowner)), c.relowner,
      ${bornOwner('i.initprivs', 'c.relowner')}, null
    from (select attrelid, attnum from pg_attribute where attacl is not null
      union select objoid, objsubid::int2 from pg_init_privs where classoid = 'pg_class'::regclass and objsubid > 0) granted
    join pg_attribute a on a.attrelid = granted.attrelid and a.attnum = granted.attnum
    join pg_class c on c.oid = a.attrelid
    left join pg_init_privs i on i.classoid = 'pg_class'::regclass and i.objoid = a.attrelid and i.objsubid = a.attnum
    where (a.attnum < 0 or ${notTheUsers('pg_class', 'a.attrelid')}) and a.attacl is distinct from i.initprivs`;
/**
 * Comments that initdb did not write: written by a later transaction than the rules of the information schema, which initdb
 * makes after all comments and which nobody touches.
 */
const changedComments = `select d.classoid, d.objoid, d.objsubid, null::aclitem[], null::aclitem[], null::oid, null::oid, d.description
    from pg_description d
    where d.objoid < 16384 and d.classoid not in ('pg_extension'::regclass, 'pg_largeobject'::regclass)
      and not exists (select from pg_depend m
        where m.refclassid = 'pg_extension'::regclass and m.deptype = 'e' and m.classid = d.classoid and m.objid = d.objoid)
      and not (d.classoid = 'pg_namespace'::regclass and d.objoid is not distinct from to_regnamespace('public'))
      and d.xmin::text::bigint > (select max(r.xmin::text::bigint) from pg_rewrite r where r.oid < 16384)`;
function notTheUsers(catalog, oid) {
    const own = catalog === 'pg_namespace' ? ` and ${oid} is distinct from to_regnamespace('public')` : '';
    return `(${oid} < 16384${own} or exists (select from pg_depend m
      where m.classid = '${catalog}'::regclass and m.objid = ${oid} and m.deptype = 'e'))`;
}
function only(these, those) {
    return `nullif(array(select l from (select unnest(${these}) except select unnest(${those})) o (l) order by l collate "C"), '{}')`;
}
/** What came with Postgres or an extension, where its grants or its comment are no longer those it came with. */
const builtIns = {
    catalogs: {},
    from: `(select classid, objid, objsubid,
    max(${(0,grants/* grantsList */.A0)('c.acl', 'c.owner')}) as now, max(${(0,grants/* grantsList */.A0)('c.born', 'c.born_owner')}) as born, max(comment) as comment
  from (
    ${[...grantables.map(changedGrants), changedColumnGrants, changedComments].join('\n    union all ')}
  ) c (classid, objid, objsubid, acl, born, owner, born_owner, comment) group by 1, 2, 3) b,
  pg_identify_object(b.classid, b.objid, b.objsubid) o`,
    where: 'b.now is distinct from b.born or b.comment is not null',
    object: { kind: `'built-in object'`, name: `o.type || ' ' || o.identity` },
    address: { catalog: 'pg_init_privs', oid: 'b.objid' },
    ignored: {},
    rendered: { granted: only('b.now', 'b.born'), revoked: only('b.born', 'b.now'), comment: 'b.comment' },
    kinds: {
        'built-in object': {
            sqlName: true,
            implicit: true,
            ddl: ({ object, attributes }) => [
                `on ${object.name}`,
                ...(0,grant_words/* grantLines */.KK)(attributes['granted']).map((line) => `  ${line}`),
                ...(0,grant_words/* grantLines */.KK)(revoked(attributes['revoked'])).map((line) => `  ${line}`),
            ].join('\n'),
            tells: ['granted', 'revoked'],
            attributes: {
                granted: grant_words/* grantAttribute */.dd,
                revoked: {
                    what: 'revokes-changed',
                    weight: ({ from, to }) => (0,grant_words/* weighGrants */.E9)((0,grant_words/* grantChange */.tQ)(revoked(from), revoked(to))),
                    words: ({ from, to }) => (0,grant_words/* grantsInWords */.KV)((0,grant_words/* grantChange */.tQ)(revoked(from), revoked(to))),
                },
            },
        },
    },
};
function revoked(value) {
    return (0,words/* list */.p_)(value).map((line) => `revoked ${line}`);
}

;// CONCATENATED MODULE: ./build/src/schema/families/casts.js

const casts = {
    catalogs: { c: 'pg_cast' },
    from: 'pg_cast c',
    // A range type brings the cast to its multirange along.
    where: `c.oid >= 16384
  and not exists (select from pg_range r where r.rngtypid = c.castsource and r.rngmultitypid = c.casttarget)`,
    object: {
        kind: `'cast'`,
        name: `format('(%s as %s)', format_type(c.castsource, null), format_type(c.casttarget, null))`,
    },
    address: { catalog: 'pg_cast', oid: 'c.oid', xid: 'c.xmin' },
    raw: { columns: ['c.castsource', 'c.casttarget'], covers: ['name'] },
    ignored: { oid: 'physical', castsource: 'in the name', casttarget: 'in the name' },
    rendered: {},
    kinds: {
        cast: {
            sqlName: true,
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create cast ${object.name}`, attributes['castmethod'] === 'f'
                ? `  with function ${(0,words/* text */.Qq)(attributes['castfunc'])}`
                : attributes['castmethod'] === 'i'
                    ? '  with inout'
                    : '  without function', attributes['castcontext'] === 'a' && '  as assignment', attributes['castcontext'] === 'i' && '  as implicit'),
            tells: ['castcontext', 'castfunc', 'castmethod'],
            added: ({ fact: { attributes } }) => attributes['castcontext'] === 'i'
                ? { weight: 'breaking', words: 'implicit: calls that were clear may have two meanings' }
                : undefined,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/collations.js

const collations = {
    catalogs: { c: 'pg_collation' },
    from: 'pg_collation c join pg_namespace n on n.oid = c.collnamespace',
    where: `c.oid >= 16384 and n.nspname <> 'pg_catalog'`,
    object: { kind: `'collation'`, schema: 'n.nspname', name: 'c.collname' },
    address: { catalog: 'pg_collation', oid: 'c.oid', xid: 'c.xmin' },
    ignored: {
        oid: 'physical',
        collname: 'the name',
        collnamespace: 'the schema',
        collencoding: 'that of the database',
        collversion: 'the version of the library on the host: of the server, not of the schema',
    },
    rendered: {},
    kinds: {
        collation: {
            ddl: ({ object, attributes }) => `create collation ${(0,words/* named */.KT)(object)} (provider = ${providers[(0,words/* text */.Qq)(attributes['collprovider'])]}, locale = '${(0,words/* text */.Qq)(attributes['colllocale'] ?? attributes['colliculocale'] ?? attributes['collcollate'])}', deterministic = ${(0,words/* text */.Qq)(attributes['collisdeterministic'])})`,
            tells: ['collisdeterministic', 'collprovider'],
        },
    },
};
const providers = { d: 'default', b: 'builtin', c: 'libc', i: 'icu' };

// EXTERNAL MODULE: ./build/src/schema/lists.js
var lists = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/src/schema/families/attribute-values.js
var attribute_values = __webpack_require__(6233);
;// CONCATENATED MODULE: ./build/src/schema/families/type-weight.js
/** `stored` where rows hold values of it. */
function typeWeight(from, to, stored) {
    const [old, fresh] = [parse(from), parse(to)];
    if (old.array !== fresh.array)
        return 'breaking';
    const weight = elementWeight(old, fresh);
    if (weight === 'destructive')
        return stored ? 'destructive' : 'breaking';
    // Arrays are rewritten for their elements.
    return weight === 'additive' && old.array !== '' ? 'blocking' : weight;
}
function parse(type) {
    const array = /(\[\])*$/.exec(type)?.[0] ?? '';
    const element = type.slice(0, type.length - array.length);
    const limits = /\((-?\d+(?:,-?\d+)*)\)/.exec(element)?.[1];
    return {
        name: element.replace(/\(-?\d+(,-?\d+)*\)/, ''),
        limits: limits?.split(',').map(Number) ?? [],
        array,
    };
}
function elementWeight(old, fresh) {
    const text = ['text', 'character varying'];
    if (text.includes(old.name) && text.includes(fresh.name))
        return limit(fresh) >= limit(old) ? 'additive' : 'breaking';
    if (old.name === 'numeric' && fresh.name === 'numeric')
        return numericWeight(old, fresh);
    if (old.name !== fresh.name)
        return pairs[old.name]?.[fresh.name] ?? 'breaking';
    if (old.name === 'bit varying')
        return limit(fresh) >= limit(old) ? 'additive' : 'breaking';
    if (/^(time|timestamp|interval)/.test(old.name))
        return limit(fresh) >= limit(old) ? 'additive' : 'destructive';
    return 'breaking';
}
function numericWeight(old, fresh) {
    if (fresh.limits.length === 0)
        return 'additive';
    const [scale, newScale] = [
        old.limits[1] ?? (old.limits.length > 0 ? 0 : Number.POSITIVE_INFINITY),
        fresh.limits[1] ?? 0,
    ];
    if (newScale < scale)
        return 'destructive';
    const integers = (old.limits[0] ?? Number.POSITIVE_INFINITY) - scale;
    if ((fresh.limits[0] ?? 0) - newScale < integers)
        return 'breaking';
    return newScale === scale ? 'additive' : 'blocking';
}
function limit({ limits: [first = Number.POSITIVE_INFINITY] }) {
    return first;
}
const timeOfDay = {
    date: 'destructive',
    'time without time zone': 'destructive',
    'time with time zone': 'destructive',
};
const wholeNumbers = { smallint: 'destructive', integer: 'destructive', bigint: 'destructive' };
/** Of other pairs nothing is known. */
const pairs = {
    smallint: { integer: 'blocking', bigint: 'blocking' },
    integer: { bigint: 'blocking' },
    real: { 'double precision': 'blocking', ...wholeNumbers },
    'double precision': { real: 'destructive', ...wholeNumbers },
    numeric: { real: 'destructive', 'double precision': 'destructive', ...wholeNumbers },
    'timestamp without time zone': timeOfDay,
    'timestamp with time zone': timeOfDay,
};

;// CONCATENATED MODULE: ./build/src/schema/families/column-words.js



const toldByColumnLine = [
    'attcollation',
    'attcompression',
    'attfdwoptions',
    'attgenerated',
    'attidentity',
    'attislocal',
    'attnotnull',
    'attstorage',
    'default',
    'type',
];
function columnLine({ object, attributes }) {
    return [
        `${(0,words/* quoted */.TL)(object.name)} ${(0,words/* text */.Qq)(attributes['type'])}`,
        attributes['attcollation'] && `collate ${(0,words/* text */.Qq)(attributes['attcollation'])}`,
        attributes['attstorage'] && `storage ${word('attstorage', attributes['attstorage'])}`,
        attributes['attcompression'] && `compression ${word('attcompression', attributes['attcompression'])}`,
        attributes['attfdwoptions'] && `options (${(0,words/* text */.Qq)(attributes['attfdwoptions'])})`,
        attributes['attgenerated'] === 's' && `generated always as (${(0,words/* text */.Qq)(attributes['default'])}) stored`,
        attributes['attgenerated'] === 'v' && `generated always as (${(0,words/* text */.Qq)(attributes['default'])}) virtual`,
        !attributes['attgenerated'] && attributes['default'] && `default ${(0,words/* text */.Qq)(attributes['default'])}`,
        attributes['attidentity'] === 'a' && 'generated always as identity',
        attributes['attidentity'] === 'd' && 'generated by default as identity',
        attributes['attnotnull'] === true && 'not null',
        attributes['attislocal'] === false && 'inherited',
    ]
        .filter(Boolean)
        .join(' ');
}
/** A column that must be given, and that no running insert gives. */
function columnAdded({ fact: { attributes, parent = '' } }) {
    if (/^composite type\0/.test(parent))
        return { weight: 'breaking', words: 'row values that running code writes lack it' };
    const isGiven = ['default', 'attidentity', 'attgenerated'].some((name) => attributes[name] !== undefined);
    return attributes['attnotnull'] === true && !isGiven
        ? { weight: 'breaking', words: 'not null, without a default' }
        : undefined;
}
function columnDropped({ fact }) {
    if (fact.attributes['attgenerated'] !== undefined)
        return { weight: 'breaking', words: 'its values were computed' };
    return isStored(fact) ? undefined : { weight: 'breaking', words: 'it kept no rows of its own' };
}
function columnRecreated(before, after) {
    if (after.attributes['attgenerated'] === undefined || before.attributes['attgenerated'] === undefined)
        return undefined;
    return { weight: 'breaking', words: 'its values are computed, as they were' };
}
/** Whether rows hold values of it: those of tables, and of the composite types that columns may have. */
function isStored({ parent = '' }) {
    return /^(table|composite type)\0/.test(parent);
}
const columnAttributes = {
    type: (0,words/* setting */.Pe)('type-changed', 'type', ({ from, to, after }) => typeWeight((0,words/* text */.Qq)(from), (0,words/* text */.Qq)(to), isStored(after))),
    attnotnull: {
        what: 'nullability-changed',
        weight: ({ to }) => (to === true ? 'breaking' : 'additive'),
        words: ({ to }) => (to === true ? 'now not null' : 'may now be null'),
    },
    default: {
        what: 'default-changed',
        weight: weighDefault,
        words: ({ from, to, before, after }) => {
            const holder = from === undefined ? after : before;
            const label = holder.attributes['attgenerated'] ? 'generation expression' : 'default';
            if (from === undefined)
                return `${label} \`${(0,words/* text */.Qq)(to)}\` set`;
            return to === undefined ? `${label} \`${(0,words/* text */.Qq)(from)}\` removed` : `${label} \`${(0,words/* text */.Qq)(from)}\` → \`${(0,words/* text */.Qq)(to)}\``;
        },
    },
    attidentity: {
        what: 'identity-changed',
        weight: ({ to }) => (to === 'd' ? 'additive' : 'breaking'),
        words: ({ from, to }) => `identity ${identity(from)} → ${identity(to)}`,
    },
    attgenerated: {
        what: 'generated-changed',
        words: ({ from, to }) => `generated ${generated(from)} → ${generated(to)}`,
    },
    attcollation: (0,words/* setting */.Pe)('collation-changed', 'collation'),
    attstorage: {
        what: 'storage-changed',
        words: ({ from, to }) => `storage ${storageWord(from)} → ${storageWord(to)}`,
    },
    attcompression: {
        what: 'compression-changed',
        words: ({ from, to }) => `compression ${compressionWord(from)} → ${compressionWord(to)}`,
    },
    attstattarget: (0,words/* setting */.Pe)('statistics-target-changed', 'statistics target'),
    attoptions: (0,words/* lineByLine */.mg)('options-changed', 'options'),
    attfdwoptions: (0,words/* lineByLine */.mg)('options-changed', 'foreign options', () => 'breaking'),
    attislocal: {
        what: 'inheritance-changed',
        words: ({ to }) => (to === true ? 'now defined by the table itself' : 'now only inherited'),
    },
    not_null_name: (0,words/* setting */.Pe)('not-null-constraint-renamed', 'not-null constraint'),
    not_null_validated: {
        what: 'not-null-constraint-validity-changed',
        words: ({ to }) => (to === false ? 'not null not validated' : 'not null validated'),
    },
};
/** Where there was none, inserts that leave the column out gave null; a generated column has an expression instead. */
function weighDefault({ from, before, after }) {
    const isGenerated = before.attributes['attgenerated'] !== undefined || after.attributes['attgenerated'] !== undefined;
    return from === undefined && !isGenerated ? 'additive' : 'breaking';
}
function word(attribute, value) {
    return attribute_values/* attributeValues */.v[attribute]?.[String(value)] ?? String(value);
}
function identity(value) {
    return value === 'a' ? '`always`' : value === 'd' ? '`by default`' : 'none';
}
function generated(value) {
    return value === 's' ? '`stored`' : value === 'v' ? '`virtual`' : 'no';
}
function storageWord(value) {
    return value === undefined ? 'the type’s own' : `\`${word('attstorage', value)}\``;
}
function compressionWord(value) {
    return value === undefined ? 'default' : `\`${word('attcompression', value)}\``;
}

;// CONCATENATED MODULE: ./build/src/schema/families/option-redaction.js
/**
 * Options of foreign data may hold passwords. Names are kept, values only where the name is known to be harmless; of the
 * rest a tag of sixteen bits remains: enough to see that a value changed, too little to test guesses of it.
 */
const harmless = [
    'async_capable',
    'batch_size',
    'column_name',
    'dbname',
    'delimiter',
    'encoding',
    'escape',
    'extensions',
    'fdw_startup_cost',
    'fdw_tuple_cost',
    'fetch_size',
    'format',
    'header',
    'host',
    'hostaddr',
    'keep_connections',
    'null',
    'parallel_commit',
    'port',
    'quote',
    'schema_name',
    'sslmode',
    'table_name',
    'truncatable',
    'updatable',
    'use_remote_estimate',
];
/** SQL for sorted `name=value` lines of the options of a wrapper, a server or a user, secrets redacted. */
function redactedOptions(options) {
    return optionLines(options, `split_part(o, '=', 1) in (${harmless.map((name) => `'${name}'`).join(', ')})`);
}
/** The same for a foreign table or its columns, where few options hold a secret. */
function tableOptions(options) {
    return optionLines(options, `split_part(o, '=', 1) !~* '(pass|secret|token|credential|api_?key)'`);
}
/** Nothing lies in their order. The case spares most rows a subquery. */
function optionLines(options, isHarmless) {
    return `case when ${options} is not null then (select array_agg(split_part(o, '=', 1) || '=' || case
      when ${isHarmless} then substr(o, strpos(o, '=') + 1)
      else ${redacted(`substr(o, strpos(o, '=') + 1)`)} end order by o collate "C")
    from unnest(${options}) o) end`;
}
/** SQL for what remains of a secret. */
function redacted(secret) {
    return `'(redacted, ' || left(md5(${secret}), 4) || ')'`;
}

;// CONCATENATED MODULE: ./build/src/schema/families/columns.js



/**
 * A child whose inherited not-null constraint is valid where the parent's is not: pg_dump gives it one of its own.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/bin/pg_dump/common.c (flagInhAttrs)
 */
const validatedByItself = `k.convalidated and a.attinhcount > 0
    and exists (select from pg_constraint v where v.contype = 'n' and not v.convalidated)
    and exists (select from pg_inherits h join pg_constraint v on v.conrelid = h.inhparent and v.contype = 'n' and not v.convalidated
      join pg_attribute o on o.attrelid = v.conrelid and o.attnum = v.conkey[1]
      where h.inhrelid = a.attrelid and o.attname = a.attname)`;
/** Columns of tables, views and foreign tables, and the attributes of composite types. */
const columns = {
    catalogs: { a: 'pg_attribute' },
    from: `pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on a.atthasdef and d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_constraint k on k.contype = 'n' and k.conrelid = a.attrelid and k.conkey[1] = a.attnum`,
    where: `a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'column'`, schema: 'n.nspname', table: 'c.relname', name: 'a.attname' },
    chosenBy: `a.attrelid`,
    address: { catalog: 'pg_class', oid: 'a.attrelid', xid: 'a.xmin', sub: 'a.attnum' },
    parent: `case c.relkind when 'c' then 'pg_type/' || c.reltype else 'pg_class/' || c.oid end`,
    raw: {
        columns: ['a.atttypid', 'a.atttypmod', 'a.attcollation', 'd.adbin::text', 'k.conname', 'k.conislocal'],
        covers: ['type', 'default', 'attcollation', 'not_null_name'],
    },
    // Columns that a child table only inherits come in the order of its parents.
    position: `case when a.attislocal or c.relispartition then a.attnum end`,
    grants: { type: `'c'`, owner: 'c.relowner' },
    ignored: {
        attrelid: 'the table',
        attname: 'the name',
        attnum: 'physical, kept as evidence; the order is told where it changes',
        atttypid: 'read as type',
        atttypmod: 'read as type',
        attlen: 'follows from the type',
        attbyval: 'follows from the type',
        attalign: 'follows from the type',
        attcacheoff: 'a cache',
        // `int[]` and `int[][]` are one type to Postgres, which keeps the count only as a remark.
        attndims: 'never enforced',
        atthasdef: 'read as default',
        atthasmissing: 'physical: how an added column is stored',
        attmissingval: 'physical: how an added column is stored',
        attisdropped: 'never true here',
        attinhcount: 'follows from the parents of the table',
    },
    rendered: {
        type: 'format_type(a.atttypid, a.atttypmod)',
        default: 'pg_get_expr(d.adbin, d.adrelid)',
        attcollation: `case when a.attcollation <> t.typcollation then nullif(a.attcollation, 0)::regcollation::text end`,
        attstorage: `case when a.attstorage <> t.typstorage then a.attstorage::text end`,
        attcompression: `nullif(a.attcompression::text, '')`,
        attidentity: `nullif(a.attidentity::text, '')`,
        attgenerated: `nullif(a.attgenerated::text, '')`,
        attnotnull: 'nullif(a.attnotnull, false)',
        attstattarget: 'nullif(a.attstattarget, -1)',
        // Postgres 18 keeps not-null constraints by name: told where it is not the name that Postgres gives, or where a child has
        // one besides the parent's or has validated it by itself, and not where a child only inherits it.
        not_null_name: {
            sql: `case when (k.conislocal or c.relispartition and k.convalidated or ${validatedByItself})
    and (k.conname::text <> format('%s_%s_not_null', c.relname, a.attname) or a.attinhcount > 0 and not c.relispartition)
    then k.conname::text end`,
            column: 'pg_constraint.conenforced',
        },
        not_null_validated: { sql: 'nullif(k.convalidated, true)', column: 'pg_constraint.conenforced' },
        not_null_comment: {
            sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
            column: 'pg_constraint.conenforced',
        },
        not_null_no_inherit: { sql: 'nullif(k.connoinherit, false)', column: 'pg_constraint.conenforced' },
        attoptions: (0,lists/* sortedList */.U)('a.attoptions'),
        attfdwoptions: tableOptions('a.attfdwoptions'),
    },
    kinds: {
        column: {
            ddl: columnLine,
            tells: toldByColumnLine,
            added: columnAdded,
            dropped: columnDropped,
            recreated: columnRecreated,
            holdsData: true,
            attributes: columnAttributes,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/constraint-words.js

const toldByConstraintLine = ['conenforced', 'conislocal', 'convalidated', 'definition'];
function constraintLine({ object, attributes }) {
    const parts = [
        `constraint ${(0,words/* quoted */.TL)(object.name)} ${(0,words/* text */.Qq)(attributes['definition'])}`,
        attributes['conenforced'] === false && 'not enforced',
        attributes['convalidated'] === false && attributes['conenforced'] !== false && 'not valid',
        attributes['conislocal'] === false && 'inherited',
    ];
    return parts.filter(Boolean).join(' ');
}
/** What a key refuses, the unique index under it refused before where the index is no part of what came. */
function constraintAdded({ fact: { attributes }, parts }) {
    if (attributes['conenforced'] === false)
        return { weight: 'quiet', words: 'not enforced' };
    const isKey = /^(PRIMARY KEY|UNIQUE)/.test((0,words/* text */.Qq)(attributes['definition']));
    return isKey && parts.length === 0 ? { weight: 'additive', words: 'over a unique index that was there' } : undefined;
}
const constraintAttributes = {
    definition: (0,words/* setting */.Pe)('definition-changed', 'definition'),
    convalidated: (0,words/* toggle */.L$)('validity-changed', {
        on: 'validated',
        off: 'no longer validated: old rows may violate it',
    }),
    conenforced: (0,words/* toggle */.L$)('enforcement-changed', { on: 'now enforced', off: 'no longer enforced' }),
    conislocal: (0,words/* rewritten */.fm)('inheritance-changed', 'inheritance'),
};

;// CONCATENATED MODULE: ./build/src/schema/families/constraints.js

/**
 * Constraints of tables and domains. Not-null constraints, which Postgres 18 keeps here too, are attributes of their
 * column; foreign keys that Postgres clones for partitions follow from the one they are cloned from.
 */
const constraints = {
    catalogs: { k: 'pg_constraint' },
    from: `pg_constraint k
  join pg_namespace n on n.oid = k.connamespace
  left join pg_class c on c.oid = k.conrelid
  left join pg_type t on t.oid = k.contypid`,
    where: `k.oid >= 16384 and k.contype in ('c', 'f', 'p', 'u', 'x') and not (k.contype = 'f' and k.conparentid <> 0)
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'constraint'`, schema: 'n.nspname', table: 'coalesce(c.relname, t.typname)', name: 'k.conname' },
    chosenBy: `greatest(k.conrelid, k.contypid)`,
    address: { catalog: 'pg_constraint', oid: 'k.oid', xid: 'k.xmin' },
    parent: `case when k.contypid <> 0 then 'pg_type/' || k.contypid else 'pg_class/' || k.conrelid end`,
    raw: {
        rows: { k: 'pg_constraint' },
        except: ['oid', 'conname', 'connamespace', 'convalidated', 'conenforced', 'conislocal', 'coninhcount'],
        covers: ['definition'],
    },
    ignored: {
        oid: 'physical',
        conname: 'the name',
        connamespace: 'the schema',
        conrelid: 'the table',
        contypid: 'the domain',
        conindid: 'the index, a fact of its own',
        confrelid: 'in the definition',
        confupdtype: 'in the definition',
        confdeltype: 'in the definition',
        confmatchtype: 'in the definition',
        coninhcount: 'follows from the parents of the table',
        conkey: 'in the definition',
        confkey: 'in the definition',
        conpfeqop: 'follows from the types compared',
        conppeqop: 'follows from the types compared',
        conffeqop: 'follows from the types compared',
        confdelsetcols: 'in the definition',
        conexclop: 'in the definition',
        conbin: 'in the definition',
        contype: 'in the definition',
        condeferrable: 'in the definition',
        condeferred: 'in the definition',
        connoinherit: 'in the definition of checks; follows from the kind of table otherwise',
        conperiod: 'in the definition',
    },
    rendered: {
        // Whether it is enforced and validated is told as such.
        definition: `regexp_replace(pg_get_constraintdef(k.oid), '( NOT VALID| NOT ENFORCED)$', '')`,
    },
    kinds: {
        constraint: {
            ddl: constraintLine,
            tells: toldByConstraintLine,
            added: constraintAdded,
            attributes: constraintAttributes,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/conversions.js

/** Conversions between encodings. */
const conversions = {
    catalogs: { c: 'pg_conversion' },
    from: 'pg_conversion c join pg_namespace n on n.oid = c.connamespace',
    where: 'c.oid >= 16384',
    object: { kind: `'conversion'`, schema: 'n.nspname', name: 'c.conname' },
    address: { catalog: 'pg_conversion', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', conname: 'the name', connamespace: 'the schema' },
    rendered: {
        conforencoding: 'pg_encoding_to_char(c.conforencoding)::text',
        contoencoding: 'pg_encoding_to_char(c.contoencoding)::text',
    },
    kinds: {
        conversion: {
            ddl: ({ object, attributes }) => `create ${attributes['condefault'] === true ? 'default ' : ''}conversion ${(0,words/* named */.KT)(object)} for '${(0,words/* text */.Qq)(attributes['conforencoding'])}' to '${(0,words/* text */.Qq)(attributes['contoencoding'])}' from ${(0,words/* text */.Qq)(attributes['conproc'])}`,
            tells: ['condefault', 'conforencoding', 'conproc', 'contoencoding'],
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/default-privileges.js


/** What objects to come will be granted. */
const defaultPrivileges = {
    catalogs: { d: 'pg_default_acl' },
    from: 'pg_default_acl d',
    where: 'd.oid >= 16384',
    object: {
        kind: `'default privileges'`,
        name: `format('for role %s%s on %s', quote_ident(pg_get_userbyid(d.defaclrole)),
    case when d.defaclnamespace <> 0 then ' in schema ' || d.defaclnamespace::regnamespace end,
    case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
      when 'n' then 'schemas' when 'L' then 'large objects' else d.defaclobjtype::text end)`,
    },
    address: { catalog: 'pg_default_acl', oid: 'd.oid', xid: 'd.xmin' },
    raw: { columns: ['d.defaclnamespace'], covers: ['name'] },
    ignored: { oid: 'physical', defaclrole: 'in the name', defaclnamespace: 'in the name', defaclobjtype: 'in the name' },
    // Those of a schema come on top of those of the role, which take the place of what Postgres gives.
    rendered: {
        defaclacl: (0,grants/* grantsGivenAndRevoked */.aR)('d.defaclacl', `case when d.defaclnamespace <> 0 then null
    else acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole) end`, 'd.defaclrole'),
    },
    kinds: {
        'default privileges': {
            sqlName: true,
            ddl: ({ object, attributes }) => [
                `alter default privileges ${object.name}`,
                ...(0,grant_words/* grantLines */.KK)(attributes['defaclacl']).map((line) => `  ${line}`),
            ].join('\n'),
            tells: ['defaclacl'],
            added: ({ fact }) => judge((0,grant_words/* grantChange */.tQ)(undefined, fact.attributes['defaclacl'])),
            dropped: ({ fact }) => judge((0,grant_words/* grantChange */.tQ)(fact.attributes['defaclacl'], undefined)),
        },
    },
};
function judge(change) {
    return { weight: (0,grant_words/* weighGrants */.E9)(change), words: (0,grant_words/* grantsInWords */.KV)(change) };
}

;// CONCATENATED MODULE: ./build/src/schema/families/event-triggers.js


const eventTriggers = {
    catalogs: { e: 'pg_event_trigger' },
    from: 'pg_event_trigger e',
    where: 'e.oid >= 16384',
    object: { kind: `'event trigger'`, name: 'e.evtname' },
    address: { catalog: 'pg_event_trigger', oid: 'e.oid', xid: 'e.xmin' },
    ignored: { oid: 'physical', evtname: 'the name' },
    rendered: { evttags: (0,lists/* sortedList */.U)('e.evttags') },
    kinds: {
        'event trigger': {
            ddl: ({ object, attributes }) => `create event trigger ${(0,words/* named */.KT)(object)} on ${(0,words/* text */.Qq)(attributes['evtevent'])}${attributes['evttags'] ? ` when tag in (${(0,words/* text */.Qq)(attributes['evttags'])})` : ''} execute function ${(0,words/* text */.Qq)(attributes['evtfoid'])}`,
            tells: ['evtevent', 'evtfoid', 'evttags'],
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/extensions.js

/** Extensions, with their version: what they contain belongs to them and is not listed. */
const extensions = {
    catalogs: { e: 'pg_extension' },
    from: 'pg_extension e',
    where: 'true',
    object: { kind: `'extension'`, name: 'e.extname' },
    address: { catalog: 'pg_extension', oid: 'e.oid', xid: 'e.xmin' },
    ignored: {
        oid: 'physical',
        extname: 'the name',
        extowner: 'who created it, which pg_dump does not keep',
        extrelocatable: 'follows from the version',
        extconfig: 'which tables pg_dump takes the rows of',
        extcondition: 'which rows pg_dump takes',
    },
    rendered: {},
    kinds: {
        extension: {
            ddl: ({ object, attributes }) => `create extension ${(0,words/* quoted */.TL)(object.name)} schema ${(0,words/* text */.Qq)(attributes['extnamespace'])} version '${(0,words/* text */.Qq)(attributes['extversion'])}'`,
            tells: ['extnamespace', 'extversion'],
            attributes: {
                extversion: (0,words/* setting */.Pe)('version-changed', 'version'),
                extnamespace: (0,words/* setting */.Pe)('schema-changed', 'schema'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/foreign-data.js


const foreignDataWrappers = {
    catalogs: { w: 'pg_foreign_data_wrapper' },
    from: 'pg_foreign_data_wrapper w',
    where: 'w.oid >= 16384',
    object: { kind: `'foreign data wrapper'`, name: 'w.fdwname' },
    address: { catalog: 'pg_foreign_data_wrapper', oid: 'w.oid', xid: 'w.xmin' },
    grants: { type: `'F'`, owner: 'w.fdwowner' },
    ignored: { oid: 'physical', fdwname: 'the name' },
    rendered: { fdwoptions: redactedOptions('w.fdwoptions') },
    kinds: {
        'foreign data wrapper': {
            ddl: ({ object, attributes }) => `create foreign data wrapper ${(0,words/* named */.KT)(object)}${options(attributes['fdwoptions'])}`,
            tells: ['fdwoptions'],
            attributes: {
                fdwoptions: (0,words/* lineByLine */.mg)('options-changed', 'options'),
            },
        },
    },
};
const foreignServers = {
    catalogs: { s: 'pg_foreign_server' },
    from: 'pg_foreign_server s',
    where: 's.oid >= 16384',
    object: { kind: `'foreign server'`, name: 's.srvname' },
    address: { catalog: 'pg_foreign_server', oid: 's.oid', xid: 's.xmin' },
    grants: { type: `'S'`, owner: 's.srvowner' },
    ignored: { oid: 'physical', srvname: 'the name' },
    rendered: { srvoptions: redactedOptions('s.srvoptions') },
    kinds: {
        'foreign server': {
            ddl: ({ object, attributes }) => `create server ${(0,words/* named */.KT)(object)} foreign data wrapper ${(0,words/* text */.Qq)(attributes['srvfdw'])}${options(attributes['srvoptions'])}`,
            tells: ['srvfdw', 'srvoptions'],
            attributes: {
                srvoptions: (0,words/* lineByLine */.mg)('options-changed', 'options'),
            },
        },
    },
};
/** Read through the view that anybody may read; it hides the options of others. */
const userMappings = {
    catalogs: {},
    from: 'pg_user_mappings u',
    where: 'u.umid >= 16384',
    object: {
        kind: `'user mapping'`,
        name: `format('for %s server %I', case u.umuser when 0 then 'public' else quote_ident(u.usename) end, u.srvname)`,
    },
    address: { catalog: 'pg_user_mapping', oid: 'u.umid' },
    raw: { columns: ['u.srvid', 'u.umuser'], covers: ['name'] },
    parent: `'pg_foreign_server/' || u.srvid`,
    ignored: {},
    rendered: { umoptions: redactedOptions('u.umoptions') },
    kinds: {
        'user mapping': {
            sqlName: true,
            ddl: ({ object, attributes }) => `create user mapping ${object.name}${options(attributes['umoptions'])}`,
            tells: ['umoptions'],
            attributes: { umoptions: (0,words/* lineByLine */.mg)('options-changed', 'options') },
        },
    },
};
function options(value) {
    return value === undefined ? '' : ` options (${(0,words/* text */.Qq)(value)})`;
}

;// CONCATENATED MODULE: ./build/src/schema/families/overloads.js

const kinds = ['function', 'aggregate', 'procedure'];
function besideNamesake({ fact, among, before }) {
    const name = functionName(fact.object.name);
    const namesake = before?.facts.find((other) => kinds.includes(other.object.kind) &&
        other.object.schema === fact.object.schema &&
        functionName(other.object.name) === name &&
        among.fact(other.key) !== undefined &&
        takesCallsOf(fact, other));
    return namesake === undefined
        ? undefined
        : { weight: 'breaking', words: `calls of \`${namesake.object.name}\` may become ambiguous, or go to it` };
}
/** The name without the types of the arguments. */
function functionName(signature) {
    return /^("(?:[^"]|"")*"|[^(]*)/.exec(signature)?.[0] ?? signature;
}
/** Whether a call of the older one can be taken for one of the newer. */
function takesCallsOf(newer, older) {
    const [one, other] = [calls(newer), calls(older)];
    const least = Math.max(one.least, other.least);
    const most = Math.min(one.most, other.most, Math.max(one.types.length, other.types.length));
    for (let count = least; count <= most; count++) {
        const differing = [...Array(count).keys()].filter((at) => one.typeAt(at) !== other.typeAt(at));
        // Of two that take the same types, Postgres calls the one that is not variadic.
        const staysByForm = differing.length === 0 && one.most > other.most && count >= one.types.length;
        // What has no type is taken for text where text is among what it may be.
        const staysText = differing.length > 0 && differing.every((at) => isTextAlone(other.typeAt(at), one.typeAt(at)));
        if (!staysByForm && !staysText)
            return true;
    }
    return false;
}
function isTextAlone(older = '', newer = '') {
    return older === 'text' && noText.has(newer.replace(/(\[\])+$/, ''));
}
/** Built-in types that no text is converted to by itself. */
const noText = new Set('smallint,integer,bigint,numeric,real,double precision,boolean,uuid,json,jsonb,bytea,date,interval,timestamp without time zone,timestamp with time zone'.split(','));
function calls({ object, attributes }) {
    const list = object.name.slice(functionName(object.name).length + 1, -1);
    // A comma inside a quoted name separates nothing.
    const types = list === '' ? [] : (list.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? []).map((type) => type.trim());
    const declared = (0,words/* text */.Qq)(attributes['arguments']);
    const defaults = declared.match(/ DEFAULT /g)?.length ?? 0;
    const isVariadic = /(^|, )VARIADIC /.test(declared);
    const element = isVariadic ? types.at(-1)?.replace(/\[\]$/, '') : undefined;
    return {
        types,
        typeAt: (place) => (isVariadic && place >= types.length - 1 ? element : types[place]),
        least: types.length - defaults - (isVariadic ? 1 : 0),
        most: isVariadic ? Number.POSITIVE_INFINITY : types.length,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/families/functions.js


const functionAttributes = {
    prosrc: (0,words/* rewritten */.fm)('body-changed', 'body'),
    prosqlbody: (0,words/* rewritten */.fm)('body-changed', 'body'),
    arguments: (0,words/* setting */.Pe)('arguments-changed', 'arguments'),
    result: (0,words/* setting */.Pe)('result-changed', 'result'),
    procost: (0,words/* setting */.Pe)('cost-changed', 'cost'),
    prorows: (0,words/* setting */.Pe)('rows-changed', 'rows'),
    proconfig: (0,words/* lineByLine */.mg)('settings-changed', 'settings'),
    prosecdef: (0,words/* toggle */.L$)('security-changed', { on: 'now security definer', off: 'now security invoker' }, ({ to }) => to === true ? 'security' : 'breaking'),
    proleakproof: (0,words/* toggle */.L$)('leakproof-changed', { on: 'now leakproof', off: 'no longer leakproof' }, ({ to }) => to === true ? 'security' : 'quiet'),
};
const toldByFunctionDdl = [
    'arguments',
    'proconfig',
    'proisstrict',
    'prokind',
    'prolang',
    'proleakproof',
    'proparallel',
    'prosecdef',
    'prosqlbody',
    'prosrc',
    'provolatile',
    'result',
];
/** Functions, procedures, aggregates and window functions. Their name is their signature: Postgres allows overloads. */
const functions = {
    catalogs: { p: 'pg_proc', g: 'pg_aggregate' },
    from: `pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  left join pg_aggregate g on p.prokind = 'a' and g.aggfnoid = p.oid`,
    // A range type brings its constructors along.
    where: `p.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')`,
    object: {
        kind: `case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end`,
        schema: 'n.nspname',
        name: `quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')'`,
    },
    chosenBy: `p.oid`,
    address: { catalog: 'pg_proc', oid: 'p.oid', xid: 'p.xmin' },
    raw: {
        columns: [
            'p.proargtypes',
            'p.proallargtypes',
            'p.proargmodes::text',
            'p.proargnames',
            'p.proargdefaults::text',
            'p.prorettype',
            'p.proretset',
            'p.provariadic',
            'p.prosqlbody::text',
            'p.prosupport::text',
            'p.protrftypes',
        ],
        covers: ['name', 'arguments', 'result', 'prosqlbody', 'prosupport', 'protrftypes'],
    },
    grants: { type: `'f'`, owner: 'p.proowner' },
    ignored: {
        oid: 'physical',
        proname: 'the name',
        pronamespace: 'the schema',
        pronargs: 'read as arguments',
        pronargdefaults: 'read as arguments',
        proargtypes: 'in the name',
        proallargtypes: 'read as arguments',
        proargmodes: 'read as arguments',
        proargnames: 'read as arguments',
        proargdefaults: 'read as arguments',
        prorettype: 'read as result',
        proretset: 'read as result',
        provariadic: 'read as arguments',
        aggfnoid: 'the aggregate itself',
    },
    // `proconfig` is told as it is: its settings are made in their order, and one may undo another (a role, and who the session is).
    rendered: {
        arguments: 'pg_get_function_arguments(p.oid)',
        result: 'pg_get_function_result(p.oid)',
        prosqlbody: { sql: 'pg_get_function_sqlbody(p.oid)', column: 'pg_proc.prosqlbody' },
    },
    kinds: {
        function: {
            sqlName: true,
            ddl: functionDdl,
            tells: toldByFunctionDdl,
            added: routineAdded,
            ownName: functionName,
            attributes: functionAttributes,
        },
        procedure: {
            sqlName: true,
            ddl: functionDdl,
            tells: toldByFunctionDdl,
            added: routineAdded,
            ownName: functionName,
            attributes: functionAttributes,
        },
        aggregate: {
            sqlName: true,
            ddl: aggregateDdl,
            tells: ['aggtransfn', 'aggtranstype', 'prokind', 'prolang', 'prosrc'],
            added: besideNamesake,
            ownName: functionName,
            attributes: functionAttributes,
        },
    },
};
function routineAdded(whole) {
    return definerForEverybody(whole) ?? besideNamesake(whole);
}
/** It runs with the rights of its owner, and the right to execute it is everybody's unless it is revoked. */
function definerForEverybody({ fact: { attributes } }) {
    const isRevoked = (0,words/* list */.p_)(attributes['proacl']).includes('revoked public: execute');
    return attributes['prosecdef'] === true && !isRevoked
        ? { weight: 'security', words: 'with the rights of its owner, for everybody' }
        : undefined;
}
const volatility = { i: 'immutable', s: 'stable', v: '' };
function functionDdl({ object, attributes }) {
    const name = `${(0,words/* quoted */.TL)(object.schema ?? '')}.${object.name.slice(0, object.name.lastIndexOf('('))}`;
    return (0,words/* lines */.Mn)(`create ${object.kind} ${name}(${(0,words/* text */.Qq)(attributes['arguments'])})`, attributes['result'] && `returns ${(0,words/* text */.Qq)(attributes['result'])}`, [
        `language ${(0,words/* text */.Qq)(attributes['prolang'])}`,
        attributes['prokind'] === 'w' && 'window',
        volatility[(0,words/* text */.Qq)(attributes['provolatile'])],
        attributes['proisstrict'] === true && 'strict',
        attributes['prosecdef'] === true && 'security definer',
        attributes['proleakproof'] === true && 'leakproof',
        attributes['proparallel'] === 's' && 'parallel safe',
        attributes['proparallel'] === 'r' && 'parallel restricted',
    ]
        .filter(Boolean)
        .join(' '), ...(0,words/* list */.p_)(attributes['proconfig']).map((setting) => `set ${setting}`), attributes['prosqlbody'] ? (0,words/* text */.Qq)(attributes['prosqlbody']) : `as $$${(0,words/* text */.Qq)(attributes['prosrc'])}$$`);
}
function aggregateDdl({ object, attributes }) {
    return (0,words/* lines */.Mn)(`create aggregate ${(0,words/* quoted */.TL)(object.schema ?? '')}.${object.name} (`, `  sfunc = ${(0,words/* text */.Qq)(attributes['aggtransfn'])}, stype = ${(0,words/* text */.Qq)(attributes['aggtranstype'])}`, ')');
}

;// CONCATENATED MODULE: ./build/src/schema/families/indexes.js


/** Indexes. Those that serve a constraint take their definition from it, and have the rest here. */
const indexes = {
    catalogs: { i: 'pg_index', x: 'pg_class' },
    from: `pg_index i
  join pg_class x on x.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = x.relnamespace
  left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
  left join pg_inherits h on x.relispartition and h.inhrelid = i.indexrelid`,
    where: `i.indexrelid >= 16384 and c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'index'`, schema: 'n.nspname', table: 'c.relname', name: 'x.relname' },
    chosenBy: `i.indrelid`,
    address: { catalog: 'pg_class', oid: 'i.indexrelid', xid: 'x.xmin', filenode: 'x.relfilenode' },
    parent: `case when k.oid is null then 'pg_class/' || i.indrelid else 'pg_constraint/' || k.oid end`,
    raw: {
        rows: { i: 'pg_index' },
        except: ['indexrelid', 'indisvalid', 'indisready', 'indislive', 'indisclustered', 'indisreplident', 'indcheckxmin'],
        columns: ['x.reloptions', 'h.inhparent'],
        covers: ['definition', 'partition_of'],
    },
    ignored: {
        oid: 'physical',
        relname: 'the name',
        relnamespace: 'the schema',
        reltype: 'none',
        reloftype: 'none',
        relowner: 'the owner of the table',
        relam: 'in the definition',
        relfilenode: 'physical, kept as evidence',
        relpages: 'statistics',
        reltuples: 'statistics',
        relallvisible: 'statistics',
        relallfrozen: 'statistics',
        reltoastrelid: 'none',
        relhasindex: 'none',
        relisshared: 'never true of what users create',
        relpersistence: 'that of the table',
        relkind: 'that of the table: partitioned or not',
        relnatts: 'in the definition',
        relchecks: 'none',
        relhasrules: 'none',
        relhastriggers: 'none',
        relhassubclass: 'a hint that is allowed to be stale',
        relrowsecurity: 'none',
        relforcerowsecurity: 'none',
        relispopulated: 'always true',
        relreplident: 'none',
        relispartition: 'read as partition_of',
        relrewrite: 'only set during a rewrite',
        relfrozenxid: 'vacuum',
        relminmxid: 'vacuum',
        relacl: 'none',
        relpartbound: 'none',
        indexrelid: 'the index itself',
        indrelid: 'the table',
        indnatts: 'in the definition',
        indnkeyatts: 'in the definition',
        indisunique: 'in the definition',
        indnullsnotdistinct: 'in the definition',
        indisprimary: 'the constraint says it',
        indisexclusion: 'the constraint says it',
        indimmediate: 'the constraint says it',
        indcheckxmin: 'transaction bookkeeping',
        indkey: 'in the definition',
        indcollation: 'in the definition',
        indclass: 'in the definition',
        indoption: 'in the definition',
        indexprs: 'in the definition',
        indpred: 'in the definition',
    },
    rendered: {
        definition: 'case when k.oid is null then pg_get_indexdef(i.indexrelid) end',
        reloptions: (0,lists/* sortedList */.U)('x.reloptions'),
        // Only expressions can have a target of their own.
        statistics_targets: `case when i.indexprs is not null then (select array_agg(format('%s: %s', a.attnum, a.attstattarget) order by a.attnum)
    from pg_attribute a where a.attrelid = i.indexrelid and a.attstattarget >= 0) end`,
        partition_of: 'h.inhparent::regclass::text',
    },
    kinds: {
        index: {
            ddl: ({ attributes, object }) => (0,words/* lines */.Mn)(attributes['definition']
                ? (0,words/* text */.Qq)(attributes['definition'])
                : `index ${object.name}${(0,words/* withOptions */.tq)(attributes['reloptions'])}`, attributes['indisvalid'] === false && 'invalid'),
            tells: ['definition', 'indisvalid', 'reloptions'],
            namedByParent: true,
            added: ({ fact }) => ifUnique(fact, 'unique: running writes of duplicates fail'),
            dropped: ({ fact }) => ifUnique(fact, 'unique: duplicates are refused no longer'),
            attributes: {
                definition: {
                    what: 'definition-changed',
                    weight: weighDefinition,
                    words: (change) => (change.to === undefined ? 'now serves a constraint' : `definition ${(0,words/* fromTo */.e8)(change)}`),
                },
                indisvalid: (0,words/* toggle */.L$)('validity-changed', { on: 'now valid', off: 'now invalid: no query uses it' }, ({ to }) => to === true ? 'quiet' : 'breaking'),
                indisclustered: (0,words/* toggle */.L$)('cluster-changed', {
                    on: 'now the one to cluster on',
                    off: 'no longer the one to cluster on',
                }),
                indisreplident: (0,words/* toggle */.L$)('replica-identity-changed', {
                    on: 'now the replica identity',
                    off: 'no longer the replica identity',
                }, ({ to }) => (to === true ? 'quiet' : 'breaking')),
                reltablespace: (0,words/* setting */.Pe)('tablespace-changed', 'tablespace'),
                statistics_targets: (0,words/* setting */.Pe)('statistics-target-changed', 'statistics targets by column'),
                partition_of: (0,words/* setting */.Pe)('partition-changed', 'attached to'),
                reloptions: (0,words/* setting */.Pe)('options-changed', 'options'),
            },
        },
    },
};
/** One under a constraint comes and goes with that. */
function ifUnique({ attributes }, words) {
    return isUnique(attributes['definition']) ? { weight: 'breaking', words } : undefined;
}
function weighDefinition({ from, to }) {
    // Without a definition it serves a constraint, which refuses what a unique index does.
    if (from === undefined || to === undefined)
        return isUnique(from ?? to) ? 'quiet' : 'breaking';
    return isUnique(from) || isUnique(to) ? 'breaking' : 'blocking';
}
function isUnique(definition) {
    return (0,words/* text */.Qq)(definition).startsWith('CREATE UNIQUE ');
}

;// CONCATENATED MODULE: ./build/src/schema/families/languages.js

/** Procedural languages that no extension brought. */
const languages = {
    catalogs: { l: 'pg_language' },
    from: 'pg_language l',
    where: 'l.oid >= 16384',
    object: { kind: `'language'`, name: 'l.lanname' },
    address: { catalog: 'pg_language', oid: 'l.oid', xid: 'l.xmin' },
    grants: { type: `'l'`, owner: 'l.lanowner' },
    ignored: { oid: 'physical', lanname: 'the name', lanispl: 'always true of what users create' },
    rendered: {},
    kinds: {
        language: {
            ddl: ({ object, attributes }) => `create ${attributes['lanpltrusted'] === true ? 'trusted ' : ''}language ${(0,words/* named */.KT)(object)} handler ${(0,words/* text */.Qq)(attributes['lanplcallfoid'])}`,
            tells: ['lanplcallfoid', 'lanpltrusted'],
            attributes: {
                lanpltrusted: (0,words/* toggle */.L$)('trusted-changed', { on: 'now trusted', off: 'no longer trusted' }, ({ to }) => to === true ? 'security' : 'breaking'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/operator-classes.js

/** The members that depend on an owner: a class has its own, the rest are loose in the family. */
function members(owner, ownerCatalog) {
    const dependsOn = (catalog, member) => `exists (select from pg_depend d
      where d.classid = '${catalog}'::regclass and d.objid = ${member}.oid
        and d.refclassid = '${ownerCatalog}'::regclass and d.refobjid = ${owner}.oid and d.deptype in ('a', 'i'))`;
    return {
        operators: inOrder(`select m.amopstrategy, format('%s %s%s', m.amopstrategy, m.amopopr::regoperator,
      ' for order by ' || (select format('%s.%I', s.opfnamespace::regnamespace, s.opfname) from pg_opfamily s where s.oid = m.amopsortfamily))
    from pg_amop m where ${dependsOn('pg_amop', 'm')}`),
        functions: inOrder(`select m.amprocnum, format('%s (%s, %s) %s', m.amprocnum, format_type(m.amproclefttype, null),
      format_type(m.amprocrighttype, null), m.amproc::oid::regprocedure)
    from pg_amproc m where ${dependsOn('pg_amproc', 'm')}`),
    };
}
/** One function may serve several pairs of types: only the whole line has an order. */
function inOrder(members) {
    return `(select array_agg(line order by number, line collate "C") from (${members}) member (number, line))`;
}
function memberLines(attributes) {
    return [
        ...(0,words/* list */.p_)(attributes['operators']).map((member) => `  operator ${member}`),
        ...(0,words/* list */.p_)(attributes['functions']).map((member) => `  function ${member}`),
    ];
}
const memberAttributes = {
    operators: (0,words/* lineByLine */.mg)('operators-changed', 'operators'),
    functions: (0,words/* lineByLine */.mg)('functions-changed', 'functions'),
};
const operatorFamilies = {
    catalogs: { f: 'pg_opfamily' },
    from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am m on m.oid = f.opfmethod',
    where: `f.oid >= 16384`,
    object: { kind: `'operator family'`, schema: 'n.nspname', name: `format('%I using %I', f.opfname, m.amname)` },
    address: { catalog: 'pg_opfamily', oid: 'f.oid', xid: 'f.xmin' },
    ignored: { oid: 'physical', opfname: 'in the name', opfmethod: 'in the name', opfnamespace: 'the schema' },
    rendered: members('f', 'pg_opfamily'),
    kinds: {
        'operator family': {
            sqlName: true,
            ddl: ({ object, attributes }) => [`create operator family ${object.schema}.${object.name}`, ...memberLines(attributes)].join('\n'),
            tells: ['functions', 'operators'],
            attributes: memberAttributes,
        },
    },
};
const operatorClasses = {
    catalogs: { c: 'pg_opclass' },
    from: 'pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am m on m.oid = c.opcmethod',
    where: 'c.oid >= 16384',
    object: { kind: `'operator class'`, schema: 'n.nspname', name: `format('%I using %I', c.opcname, m.amname)` },
    address: { catalog: 'pg_opclass', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', opcname: 'in the name', opcmethod: 'in the name', opcnamespace: 'the schema' },
    rendered: members('c', 'pg_opclass'),
    kinds: {
        'operator class': {
            sqlName: true,
            ddl: ({ object, attributes }) => [
                `create operator class ${object.schema}.${object.name}`,
                `  ${attributes['opcdefault'] === true ? 'default ' : ''}for type ${(0,words/* text */.Qq)(attributes['opcintype'])} family ${(0,words/* text */.Qq)(attributes['opcfamily'])}`,
                ...memberLines(attributes),
            ].join('\n'),
            tells: ['functions', 'opcdefault', 'opcfamily', 'opcintype', 'operators'],
            attributes: memberAttributes,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/operators.js

/** Operators. Shells, which only hold a name for a commutator or negator to come, are none yet. */
const operators = {
    catalogs: { o: 'pg_operator' },
    from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
    where: 'o.oid >= 16384 and o.oprcode <> 0',
    object: {
        kind: `'operator'`,
        schema: 'n.nspname',
        name: `format('%s (%s, %s)', o.oprname, case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end,
    case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end)`,
    },
    address: { catalog: 'pg_operator', oid: 'o.oid', xid: 'o.xmin' },
    raw: { columns: ['o.oprleft', 'o.oprright'], covers: ['name'] },
    ignored: {
        oid: 'physical',
        oprname: 'in the name',
        oprnamespace: 'the schema',
        oprleft: 'in the name',
        oprright: 'in the name',
        oprkind: 'in the name',
    },
    rendered: {},
    kinds: {
        operator: {
            sqlName: true,
            ddl: ({ object, attributes }) => `create operator ${object.schema}.${object.name} (function = ${(0,words/* text */.Qq)(attributes['oprcode'])}, result = ${(0,words/* text */.Qq)(attributes['oprresult'])})`,
            tells: ['oprcode', 'oprresult'],
            added: operators_besideNamesake,
            ownName: operatorName,
        },
    },
};
/** In every version from 14 to 18: `select distinct oprname from pg_operator`. */
const builtIn = new Set('!! !~ !~* !~~ !~~* # ## #- #> #>> % & && &< &<| &> * *< *<= *<> *= *> *>= + - -> ->> -|- / < <-> << <<= <<| <= <> <@ <^ = > >= >> >>= >^ ? ?# ?& ?- ?-| ?| ?|| @ @-@ @> @? @@ @@@ ^ ^@ | |&> |/ |>> || ||/ ~ ~* ~<=~ ~<~ ~= ~>=~ ~>~ ~~ ~~*'.split(' '));
/** A literal, or a parameter of a driver, has no type until an operator gives it one: where there are two, it may be the other's. */
function operators_besideNamesake({ fact, before }) {
    const name = operatorName(fact.object.name);
    const hasNamesake = builtIn.has(name) ||
        before?.facts.some(({ object }) => object.kind === 'operator' && operatorName(object.name) === name);
    return hasNamesake && isOfBuiltIns(fact.object.name)
        ? { weight: 'breaking', words: 'between built-in types: expressions that were clear may have two meanings' }
        : undefined;
}
function operatorName(signature) {
    return signature.slice(0, signature.indexOf(' ('));
}
/** The pinned search path names the types of everybody else with their schema: `+ (public.money_of, integer)`. */
function isOfBuiltIns(signature) {
    return !signature.slice(signature.indexOf(' (')).includes('.');
}

;// CONCATENATED MODULE: ./build/src/schema/families/policies.js


/** Row level security policies. */
const policies = {
    catalogs: { p: 'pg_policy' },
    from: 'pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace',
    where: 'p.oid >= 16384',
    object: { kind: `'policy'`, schema: 'n.nspname', table: 'c.relname', name: 'p.polname' },
    chosenBy: `p.polrelid`,
    address: { catalog: 'pg_policy', oid: 'p.oid', xid: 'p.xmin' },
    parent: `'pg_class/' || p.polrelid`,
    raw: { columns: ['p.polqual::text', 'p.polwithcheck::text'], covers: ['polqual', 'polwithcheck'] },
    ignored: { oid: 'physical', polname: 'the name', polrelid: 'the table' },
    rendered: {
        polroles: `array(select case r when 0 then 'public' else quote_ident(pg_get_userbyid(r)) end collate "C" from unnest(p.polroles) r order by 1)`,
        polqual: 'pg_get_expr(p.polqual, p.polrelid)',
        polwithcheck: 'pg_get_expr(p.polwithcheck, p.polrelid)',
    },
    kinds: {
        policy: {
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create policy ${(0,words/* quoted */.TL)(object.name)} on ${(0,words/* tableOf */.c_)(object)}`, `  as ${attributes['polpermissive'] === true ? 'permissive' : 'restrictive'} for ${commands[(0,words/* text */.Qq)(attributes['polcmd'])]}`, `  to ${(0,words/* text */.Qq)(attributes['polroles'])}`, attributes['polqual'] && `  using (${(0,words/* text */.Qq)(attributes['polqual'])})`, attributes['polwithcheck'] && `  with check (${(0,words/* text */.Qq)(attributes['polwithcheck'])})`),
            tells: ['polcmd', 'polpermissive', 'polqual', 'polroles', 'polwithcheck'],
            added: (whole) => policies_judge(whole, isPermissive(whole) ? 'security' : 'breaking'),
            dropped: (whole) => policies_judge(whole, isPermissive(whole) ? 'breaking' : 'security'),
            attributes: {
                polroles: (0,words/* lineByLine */.mg)('roles-changed', 'roles', weighRoles),
                polqual: (0,words/* setting */.Pe)('using-changed', 'using'),
                polwithcheck: (0,words/* setting */.Pe)('check-changed', 'with check'),
                polpermissive: (0,words/* toggle */.L$)('permissive-changed', { on: 'now permissive', off: 'now restrictive' }, ({ to }) => to === true ? 'security' : 'breaking'),
                polcmd: {
                    what: 'command-changed',
                    words: ({ from, to }) => `for ${commands[(0,words/* text */.Qq)(from)]} → ${commands[(0,words/* text */.Qq)(to)]}`,
                },
            },
        },
    },
};
const commands = attribute_values/* attributeValues */.v['polcmd'] ?? {};
function isPermissive({ fact }) {
    return fact.attributes['polpermissive'] === true;
}
function policies_judge(whole, weight) {
    const { attributes } = whole.fact;
    const kind = isPermissive(whole) ? 'permissive' : 'restrictive';
    return {
        weight,
        words: `${kind}, for ${commands[(0,words/* text */.Qq)(attributes['polcmd'])]} by \`${(0,words/* text */.Qq)(attributes['polroles'])}\``,
    };
}
/** Of a restrictive policy, roles are let go by leaving it. */
function weighRoles({ from, to, after }) {
    const less = isPermissive({ fact: after }) ? [from, to] : [to, from];
    const [had, has] = less.map((roles) => new Set((0,words/* list */.p_)(roles)));
    return [...(had ?? [])].every((role) => has?.has(role) || has?.has('public')) ? 'security' : 'breaking';
}

;// CONCATENATED MODULE: ./build/src/schema/families/replica-identity.js

function lacksIdentity({ attributes }, parts, columns) {
    switch (attributes['relreplident']) {
        case 'f':
            return columns !== undefined;
        case 'n':
            return true;
        case 'i':
            return !(0,words/* ofKind */.CZ)(parts, 'index').some((index) => index.attributes['indisreplident'] === true);
        default: {
            const key = (0,words/* ofKind */.CZ)(parts, 'constraint')
                .map((constraint) => /^PRIMARY KEY \((.*?)\)/.exec((0,words/* text */.Qq)(constraint.attributes['definition']))?.[1])
                .find((found) => found !== undefined);
            if (key === undefined)
                return true;
            const published = columns && new Set(columns.map(words/* quoted */.TL));
            return published !== undefined && !key.split(', ').every((column) => published.has(column));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/schema/families/publications.js


const operations = ['insert', 'update', 'delete', 'truncate'];
const publications = {
    catalogs: { p: 'pg_publication' },
    from: 'pg_publication p',
    where: 'p.oid >= 16384',
    object: { kind: `'publication'`, name: 'p.pubname' },
    address: { catalog: 'pg_publication', oid: 'p.oid', xid: 'p.xmin' },
    ignored: { oid: 'physical', pubname: 'the name' },
    rendered: {},
    kinds: {
        publication: {
            contains: ['publication table', 'publication schema'],
            ddl: ({ object, attributes }, parts) => [
                `create publication ${(0,words/* named */.KT)(object)}${attributes['puballtables'] === true ? ' for all tables' : ''}`,
                ...parts.map((part) => `  ${publishedPart(part)}`),
                ...withPublished(attributes),
            ].join('\n'),
            tells: ['puballtables', ...operations.map((name) => `pub${name}`), 'pubviaroot'],
            added: publicationAdded,
        },
    },
};
const publicationTables = {
    catalogs: { r: 'pg_publication_rel' },
    from: 'pg_publication_rel r join pg_publication p on p.oid = r.prpubid',
    where: 'r.oid >= 16384',
    object: { kind: `'publication table'`, name: `format('%I for table %s', p.pubname, r.prrelid::regclass)` },
    address: { catalog: 'pg_publication_rel', oid: 'r.oid', xid: 'r.xmin' },
    raw: { rows: { r: 'pg_publication_rel' }, except: ['oid'], covers: ['name', 'prqual', 'prattrs'] },
    parent: `'pg_publication/' || r.prpubid`,
    ignored: { oid: 'physical', prpubid: 'in the name', prrelid: 'in the name' },
    rendered: {
        prqual: { sql: 'pg_get_expr(r.prqual, r.prrelid)', column: 'pg_publication_rel.prqual' },
        prattrs: {
            sql: `(select array_agg(a.attname::text order by a.attname) from pg_attribute a
    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[]))`,
            column: 'pg_publication_rel.prattrs',
        },
    },
    kinds: {
        'publication table': {
            sqlName: true,
            ddl: publishedPart,
            tells: ['prattrs', 'prqual'],
            added: publishedAdded,
        },
    },
};
const publicationSchemas = {
    since: 15,
    catalogs: { s: 'pg_publication_namespace' },
    from: 'pg_publication_namespace s join pg_publication p on p.oid = s.pnpubid',
    where: 's.oid >= 16384',
    object: { kind: `'publication schema'`, name: `format('%I for schema %s', p.pubname, s.pnnspid::regnamespace)` },
    address: { catalog: 'pg_publication_namespace', oid: 's.oid', xid: 's.xmin' },
    raw: { rows: { s: 'pg_publication_namespace' }, except: ['oid'], covers: ['name'] },
    parent: `'pg_publication/' || s.pnpubid`,
    ignored: { oid: 'physical', pnpubid: 'in the name', pnnspid: 'in the name' },
    rendered: {},
    kinds: {
        'publication schema': { sqlName: true, ddl: publishedPart, added: publishedAdded },
    },
};
function publishedPart({ object, attributes }) {
    const columns = attributes['prattrs'] ? ` (${(0,words/* text */.Qq)(attributes['prattrs'])})` : '';
    const filter = attributes['prqual'] ? ` where ${(0,words/* text */.Qq)(attributes['prqual'])}` : '';
    return `for ${publishedName(object)}${columns}${filter}`;
}
/** `table public.orders`: what follows the publication's name. */
function publishedName({ name }) {
    return name.slice(name.search(/for (table|schema) /) + 'for '.length);
}
/** What is not as it is when nobody says anything. */
function withPublished(attributes) {
    const published = operations.filter((name) => attributes[`pub${name}`] === true);
    const clauses = [
        published.length < operations.length && `publish = '${published.join(', ')}'`,
        attributes['pubviaroot'] === true && 'publish_via_partition_root = true',
    ].filter(Boolean);
    return clauses.length > 0 ? [`  with (${clauses.join(', ')})`] : [];
}
function publicationAdded(whole) {
    const { fact, parts, among } = whole;
    const all = fact.attributes['puballtables'] === true ? among.facts.filter(({ object }) => object.kind === 'table') : [];
    const tables = [
        ...all.map((table) => ({ table, columns: undefined })),
        ...parts.flatMap((part) => tablesOf(part, whole)),
    ];
    return publications_judge(fact, tables, whole);
}
function publishedAdded(whole) {
    const publication = whole.among.fact(whole.fact.parent ?? '');
    return publication && publications_judge(publication, tablesOf(whole.fact, whole), whole);
}
function tablesOf({ object, attributes }, { among }) {
    const [kind, name = ''] = publishedName(object).split(/ (.*)/s);
    const columns = attributes['prattrs'] === undefined ? undefined : (0,words/* list */.p_)(attributes['prattrs']);
    if (kind === 'table')
        return among.called(name).map((table) => ({ table, columns }));
    return among.facts
        .filter((fact) => fact.object.kind === 'table' && (0,words/* named */.KT)({ kind: 'schema', name: fact.object.schema ?? '' }) === name)
        .map((table) => ({ table, columns }));
}
/** Only updates and deletes have to say which row they are about. */
function publications_judge(publication, tables, { among }) {
    if (publication.attributes['pubupdate'] !== true && publication.attributes['pubdelete'] !== true)
        return undefined;
    const lacking = tables.filter(({ table, columns }) => lacksIdentity(table, among.partsOf(table), columns));
    if (lacking.length === 0)
        return undefined;
    const names = lacking.slice(0, 3).map(({ table }) => `\`${(0,words/* named */.KT)(table.object)}\``);
    const more = lacking.length > names.length ? ` and ${lacking.length - names.length} more` : '';
    return {
        weight: 'breaking',
        words: `updates and deletes fail for want of a replica identity on ${names.join(', ')}${more}`,
    };
}

;// CONCATENATED MODULE: ./build/src/schema/families/relation-words.js




/** What is open to everybody from its first day. */
function openToEverybody({ fact: { attributes } }) {
    const change = (0,grant_words/* grantedToPublic */.Ss)(attributes['relacl'] ?? attributes['nspacl']);
    return change.given.length > 0 ? { weight: 'security', words: (0,grant_words/* grantsInWords */.KV)(change) } : undefined;
}
const toldByTableDdl = [
    'ftoptions',
    'ftserver',
    'inherits',
    'partition_key',
    'relam',
    'relforcerowsecurity',
    'relispartition',
    'relkind',
    'reloptions',
    'relpartbound',
    'relpersistence',
    'relrowsecurity',
    'reltablespace',
    'toast_options',
];
function tableDdl({ object, attributes }, parts) {
    const columns = (0,words/* columnsOf */.PL)(parts);
    const members = [...columns.map(columnLine), ...(0,words/* ofKind */.CZ)(parts, 'constraint').map(constraintLine)];
    const noun = object.kind === 'foreign table' ? 'foreign table' : persistence(attributes['relpersistence'], 'table');
    const parents = (0,words/* list */.p_)(attributes['inherits']);
    const bound = attributes['relpartbound'];
    const clauses = [
        bound && (0,words/* text */.Qq)(bound),
        !bound && parents.length > 0 && `inherits (${parents.join(', ')})`,
        attributes['partition_key'] && `partition by ${(0,words/* text */.Qq)(attributes['partition_key'])}`,
        attributes['relam'] && attributes['relam'] !== 'heap' && `using ${(0,words/* text */.Qq)(attributes['relam'])}`,
        (0,words/* withOptions */.tq)([...(0,words/* list */.p_)(attributes['reloptions']), ...(0,words/* list */.p_)(attributes['toast_options'])]).trim(),
        attributes['ftserver'] && `server ${(0,words/* text */.Qq)(attributes['ftserver'])}`,
        attributes['ftoptions'] && `options (${(0,words/* text */.Qq)(attributes['ftoptions'])})`,
        attributes['reltablespace'] && `tablespace ${(0,words/* text */.Qq)(attributes['reltablespace'])}`,
    ];
    return (0,words/* lines */.Mn)([
        `create ${noun} ${(0,words/* named */.KT)(object)}${bound ? ` partition of ${parents[0]}` : ''}`,
        members.length > 0 && `(\n${members.map((member) => `  ${member}`).join(',\n')}\n)`,
        ...clauses,
    ]
        .filter(Boolean)
        .join(' '), attributes['relrowsecurity'] === true && 'enable row level security', attributes['relforcerowsecurity'] === true && 'force row level security');
}
/** Only tables and materialized views have one. */
const withoutIdentity = ['relreplident'];
function persistence(value, noun) {
    return value === 'u' ? `unlogged ${noun}` : noun;
}
const commonOfRelations = {
    reltablespace: (0,words/* setting */.Pe)('tablespace-changed', 'tablespace'),
    relpersistence: {
        what: 'persistence-changed',
        // An unlogged table is emptied by a crash and never reaches a replica.
        weight: ({ to }) => (to === 'u' ? 'destructive' : 'blocking'),
        words: ({ to }) => (to === 'u' ? 'now unlogged: emptied by a crash, absent on replicas' : 'now logged'),
    },
};
const tableAttributes = {
    ...commonOfRelations,
    relkind: {
        what: 'kind-changed',
        words: ({ to }) => (to === 'p' ? 'now partitioned' : 'no longer partitioned'),
    },
    relam: (0,words/* setting */.Pe)('access-method-changed', 'access method'),
    relrowsecurity: (0,words/* toggle */.L$)('row-security-changed', { on: 'row level security enabled', off: 'row level security disabled' }, weighRowSecurity),
    relforcerowsecurity: (0,words/* toggle */.L$)('row-security-changed', {
        on: 'row level security forced for the owner too',
        off: 'row level security no longer forced for the owner',
    }, weighRowSecurity),
    relreplident: {
        what: 'replica-identity-changed',
        weight: ({ to }) => (to === 'f' ? 'quiet' : 'breaking'),
        words: (change) => `replica identity ${replicaIdentity(change)}`,
    },
    relispartition: {
        what: 'partition-changed',
        weight: ({ to }) => (to === true ? 'blocking' : 'breaking'),
        words: ({ to, before, after }) => to === true
            ? `attached as a partition of \`${(0,words/* text */.Qq)(after.attributes['inherits'])}\``
            : `detached from \`${(0,words/* text */.Qq)(before.attributes['inherits'])}\``,
    },
    relpartbound: (0,words/* setting */.Pe)('partition-bound-changed', 'partition bound'),
    partition_key: (0,words/* setting */.Pe)('partition-key-changed', 'partition key'),
    inherits: (0,words/* setting */.Pe)('inheritance-changed', 'parents'),
    reloptions: (0,words/* lineByLine */.mg)('options-changed', 'options'),
    toast_options: (0,words/* lineByLine */.mg)('options-changed', 'options'),
    ftserver: (0,words/* setting */.Pe)('server-changed', 'foreign server'),
    ftoptions: (0,words/* lineByLine */.mg)('options-changed', 'foreign options'),
    internal_triggers: {
        what: 'constraint-triggers-changed',
        words: ({ to }) => to === undefined
            ? 'triggers of constraints enabled as usual'
            : `triggers of constraints now \`${(0,words/* list */.p_)(to).join('`, `')}\``,
    },
    reloftype: (0,words/* setting */.Pe)('row-type-changed', 'row type'),
};
function weighRowSecurity({ to }) {
    return to === true ? 'breaking' : 'security';
}
function replicaIdentity({ from, to }) {
    const words = { d: 'default', n: 'nothing', f: 'full', i: 'an index' };
    return `${words[String(from)]} → ${words[String(to)]}`;
}

;// CONCATENATED MODULE: ./build/src/schema/families/sequence-words.js


const toldBySequenceDdl = [
    'identity',
    'owned_by',
    'relkind',
    'relpersistence',
    'seqcache',
    'seqcycle',
    'seqincrement',
    'seqmax',
    'seqmin',
    'seqstart',
    'seqtypid',
];
function sequenceDdl({ object, attributes }) {
    return (0,words/* lines */.Mn)(`create ${persistence(attributes['relpersistence'], 'sequence')} ${(0,words/* named */.KT)(object)} as ${(0,words/* text */.Qq)(attributes['seqtypid'])}`, `  start ${(0,words/* text */.Qq)(attributes['seqstart'])} increment ${(0,words/* text */.Qq)(attributes['seqincrement'])}`, `  minvalue ${(0,words/* text */.Qq)(attributes['seqmin'])} maxvalue ${(0,words/* text */.Qq)(attributes['seqmax'])}`, `  cache ${(0,words/* text */.Qq)(attributes['seqcache'])}${attributes['seqcycle'] === true ? ' cycle' : ''}`, attributes['owned_by'] && `  owned by ${(0,words/* text */.Qq)(attributes['owned_by'])}`);
}
/** The sequence that `generated … as identity` makes where nobody says anything about it. */
function isPlainIdentity({ object, attributes }) {
    const [table, column] = (0,words/* text */.Qq)(attributes['owned_by']).replaceAll('"', '').split('.').slice(-2);
    return (attributes['identity'] === true &&
        object.name === `${table}_${column}_seq` &&
        attributes['relpersistence'] === 'p' &&
        attributes['comment'] === undefined &&
        attributes['relacl'] === undefined &&
        [attributes['seqstart'], attributes['seqincrement'], attributes['seqmin'], attributes['seqcache']].join() ===
            '1,1,1,1' &&
        attributes['seqmax'] === highest[(0,words/* text */.Qq)(attributes['seqtypid'])] &&
        attributes['seqcycle'] !== true);
}
function isWider(from, to) {
    return (highest[from]?.length ?? 0) < (highest[to]?.length ?? 0);
}
const highest = {
    smallint: '32767',
    integer: '2147483647',
    bigint: '9223372036854775807',
};
const sequenceAttributes = {
    ...commonOfRelations,
    seqtypid: (0,words/* setting */.Pe)('type-changed', 'type', ({ from, to }) => isWider((0,words/* text */.Qq)(from), (0,words/* text */.Qq)(to)) ? 'additive' : 'breaking'),
    seqstart: (0,words/* setting */.Pe)('start-changed', 'start'),
    seqincrement: (0,words/* setting */.Pe)('increment-changed', 'increment'),
    seqmin: (0,words/* setting */.Pe)('bounds-changed', 'minimum'),
    seqmax: (0,words/* setting */.Pe)('bounds-changed', 'maximum'),
    seqcache: (0,words/* setting */.Pe)('cache-changed', 'cache'),
    seqcycle: (0,words/* toggle */.L$)('cycle-changed', { on: 'now cycles', off: 'no longer cycles' }),
    owned_by: (0,words/* setting */.Pe)('owner-column-changed', 'owned by'),
    relpersistence: {
        what: 'persistence-changed',
        words: ({ to }) => (to === 'u' ? 'now unlogged' : 'now logged'),
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/view-words.js



const toldByViewDdl = ['definition', 'relispopulated', 'relkind', 'reloptions'];
function viewDdl({ object, attributes }, parts) {
    const populated = attributes['relispopulated'] === false ? '\nwith no data' : '';
    return (0,words/* lines */.Mn)(`create ${object.kind} ${(0,words/* named */.KT)(object)}${(0,words/* withOptions */.tq)(attributes['reloptions'])} as\n${(0,words/* text */.Qq)(attributes['definition'])}${populated}`, ...(0,words/* columnsOf */.PL)(parts).flatMap(({ object, attributes }) => [
        attributes['default'] && `set default ${(0,words/* text */.Qq)(attributes['default'])}`,
        attributes['attstorage'] && `set storage ${(0,attribute_values/* inWords */.r)('attstorage', attributes['attstorage'])}`,
        attributes['attcompression'] && `set compression ${(0,attribute_values/* inWords */.r)('attcompression', attributes['attcompression'])}`,
    ]
        .filter(Boolean)
        .map((setting) => `alter column ${(0,words/* quoted */.TL)(object.name)} ${setting}`)));
}
const viewAttributes = {
    ...commonOfRelations,
    definition: (0,words/* rewritten */.fm)('definition-changed', 'definition'),
    reloptions: {
        what: 'options-changed',
        weight: weighViewOptions,
        words: (change) => (0,words/* lineByLine */.mg)('', 'options').words?.(change) ?? '',
    },
    relispopulated: (0,words/* toggle */.L$)('populated-changed', { on: 'now populated', off: 'no longer populated: it cannot be read' }, ({ to }) => (to === true ? 'additive' : 'breaking')),
};
/** Without `security_invoker` a view reads with the rights of its owner, with it with those of the caller, who may lack them. */
function weighViewOptions({ from, to }) {
    const had = (name) => isOn((0,words/* list */.p_)(from), name);
    const has = (name) => isOn((0,words/* list */.p_)(to), name);
    const checks = (options) => options.find((option) => option.startsWith('check_option='));
    if (checks((0,words/* list */.p_)(from)) !== checks((0,words/* list */.p_)(to)) || (!had('security_invoker') && has('security_invoker')))
        return 'breaking';
    return ['security_invoker', 'security_barrier'].some((name) => had(name) && !has(name)) ? 'security' : 'quiet';
}
/** Postgres takes a boolean in any of its spellings, and keeps it as it was written. */
function isOn(options, name) {
    return options.some((option) => /^\w+=(true|on|yes|1|t|y)$/i.test(option) && option.startsWith(`${name}=`));
}

;// CONCATENATED MODULE: ./build/src/schema/families/relations.js





/** SQL for the event of a trigger that checks a constraint, from the bits of its type. */
function eventOf(type) {
    return `case when ${type} & 4 <> 0 then 'insert' when ${type} & 8 <> 0 then 'delete' else 'update' end`;
}
function stateOf(enabled) {
    return `case ${enabled} when 'D' then 'disabled' when 'R' then 'on replicas only' else 'always' end`;
}
/** Tables, views, materialized views, foreign tables and sequences: everything of `pg_class` but indexes and composite types. */
const relations = {
    catalogs: { c: 'pg_class', s: 'pg_sequence', f: 'pg_foreign_table' },
    from: `pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_sequence s on c.relkind = 'S' and s.seqrelid = c.oid
  left join pg_foreign_table f on c.relkind = 'f' and f.ftrelid = c.oid
  left join pg_partitioned_table p on c.relkind = 'p' and p.partrelid = c.oid
  left join pg_rewrite r on c.relkind in ('v', 'm') and r.ev_class = c.oid and r.rulename = '_RETURN'
  left join pg_class toast on c.reltoastrelid <> 0 and toast.oid = c.reltoastrelid and toast.reloptions is not null
  left join (select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as oids,
      array_agg(i.inhparent::regclass::text order by i.inhseqno) as names, bool_or(i.inhdetachpending) as detaching
    from pg_inherits i group by 1) parents on parents.inhrelid = c.oid
  left join (select g.tgrelid, array_agg(format('%s, %s: %s', k.conname, ${eventOf('g.tgtype')}, ${stateOf('g.tgenabled')})
      order by k.conname, g.tgtype, g.tgenabled) as states
    from pg_trigger g join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'
    where g.tgisinternal and g.tgenabled <> 'O' group by 1) internal on internal.tgrelid = c.oid
  left join pg_depend owner on c.relkind = 'S' and owner.classid = 'pg_class'::regclass and owner.objid = c.oid
    and owner.refclassid = 'pg_class'::regclass and owner.refobjsubid > 0 and owner.deptype in ('a', 'i')`,
    where: `c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(toast|temp)'`,
    object: {
        kind: `case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end`,
        schema: 'n.nspname',
        name: 'c.relname',
    },
    chosenBy: `c.oid`,
    address: { catalog: 'pg_class', oid: 'c.oid', xid: 'c.xmin', filenode: 'c.relfilenode' },
    // A sequence belongs to the table of the column that owns it: serial and identity columns.
    parent: `'pg_class/' || owner.refobjid`,
    optionalParent: true,
    raw: {
        rows: { p: 'pg_partitioned_table' },
        columns: ['c.relpartbound::text', 'r.ev_action::text', 'parents.oids', 'owner.refobjid', 'owner.refobjsubid'],
        covers: ['definition', 'relpartbound', 'partition_key', 'inherits', 'owned_by'],
    },
    grants: { type: `(case c.relkind when 'S' then 's' else 'r' end)::"char"`, owner: 'c.relowner' },
    ignored: {
        oid: 'physical',
        relname: 'the name',
        relnamespace: 'the schema',
        reltype: 'the row type, made with the table',
        relfilenode: 'physical, kept as evidence',
        relpages: 'statistics',
        reltuples: 'statistics',
        relallvisible: 'statistics',
        relallfrozen: 'statistics',
        reltoastrelid: 'physical; its options are read as toast_options',
        relhasindex: 'a hint that is allowed to be stale',
        relhasrules: 'a hint that is allowed to be stale',
        relhastriggers: 'a hint that is allowed to be stale',
        relhassubclass: 'a hint that is allowed to be stale',
        relisshared: 'never true of what users create',
        relnatts: 'the count of columns, dropped ones included',
        relchecks: 'the count of checks',
        relrewrite: 'only set during a rewrite',
        relfrozenxid: 'vacuum',
        relminmxid: 'vacuum',
        seqrelid: 'the sequence itself',
        ftrelid: 'the table itself',
    },
    rendered: {
        relpartbound: `case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end`,
        reloptions: (0,lists/* sortedList */.U)('c.reloptions'),
        ftoptions: tableOptions('f.ftoptions'),
        toast_options: `case when toast.oid is not null then (select array_agg('toast.' || o order by o collate "C") from unnest(toast.reloptions) o) end`,
        inherits: 'parents.names',
        detaching: 'nullif(parents.detaching, false)',
        partition_key: 'case when p.partrelid is not null then pg_get_partkeydef(c.oid) end',
        definition: 'case when r.oid is not null then pg_get_viewdef(c.oid) end',
        owned_by: `case when owner.objid is not null then format('%s.%I', owner.refobjid::regclass,
    (select a.attname from pg_attribute a where a.attrelid = owner.refobjid and a.attnum = owner.refobjsubid)) end`,
        // The triggers that check a constraint, where `disable trigger all` has changed them.
        internal_triggers: 'internal.states',
        identity: `case when owner.deptype = 'i' then true end`,
    },
    kinds: {
        table: {
            holdsData: true,
            rewritten: true,
            contains: ['column', 'constraint'],
            ddl: tableDdl,
            tells: toldByTableDdl,
            added: openToEverybody,
            attributes: tableAttributes,
        },
        'foreign table': {
            contains: ['column', 'constraint'],
            ddl: tableDdl,
            tells: [...toldByTableDdl, ...withoutIdentity],
            added: openToEverybody,
            attributes: tableAttributes,
        },
        view: {
            contains: ['column'],
            ddl: viewDdl,
            tells: [...toldByViewDdl, ...withoutIdentity],
            added: openToEverybody,
            attributes: viewAttributes,
        },
        'materialized view': {
            rewritten: true,
            contains: ['column'],
            ddl: viewDdl,
            tells: toldByViewDdl,
            added: openToEverybody,
            attributes: viewAttributes,
        },
        sequence: {
            ddl: sequenceDdl,
            tells: [...toldBySequenceDdl, ...withoutIdentity],
            added: openToEverybody,
            implied: isPlainIdentity,
            attributes: sequenceAttributes,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/rules.js

/** Rewrite rules. The rule that makes a view a view is the view's definition. */
const rules = {
    catalogs: { r: 'pg_rewrite' },
    from: 'pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace',
    where: `r.oid >= 16384 and r.rulename <> '_RETURN'`,
    object: { kind: `'rule'`, schema: 'n.nspname', table: 'c.relname', name: 'r.rulename' },
    chosenBy: `r.ev_class`,
    address: { catalog: 'pg_rewrite', oid: 'r.oid', xid: 'r.xmin' },
    parent: `'pg_class/' || r.ev_class`,
    raw: { rows: { r: 'pg_rewrite' }, except: ['oid', 'rulename', 'ev_enabled'], covers: ['definition'] },
    ignored: {
        oid: 'physical',
        rulename: 'the name',
        ev_class: 'the table',
        ev_type: 'in the definition',
        is_instead: 'in the definition',
        ev_qual: 'in the definition',
        ev_action: 'in the definition',
    },
    rendered: { definition: 'pg_get_ruledef(r.oid)' },
    kinds: {
        rule: {
            ddl: ({ attributes }) => (0,words/* text */.Qq)(attributes['definition']),
            tells: ['definition'],
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/schemas.js


/** Schemas. `public` belongs to the system and is still the user's to own, grant and drop. */
const schemas = {
    catalogs: { n: 'pg_namespace' },
    from: 'pg_namespace n',
    where: `(n.oid >= 16384 or n.nspname = 'public') and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'schema'`, name: 'n.nspname' },
    chosenBy: 'n.oid',
    address: { catalog: 'pg_namespace', oid: 'n.oid', xid: 'n.xmin' },
    grants: { type: `'n'`, owner: 'n.nspowner' },
    ignored: { oid: 'physical', nspname: 'the name' },
    rendered: {},
    kinds: {
        schema: { ddl: ({ object }) => `create schema ${(0,words/* named */.KT)(object)}`, added: openToEverybody },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/statistics.js

/** Extended statistics. */
const statistics = {
    catalogs: { s: 'pg_statistic_ext' },
    from: `pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace
  join pg_class c on c.oid = s.stxrelid`,
    where: `s.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'statistics'`, schema: 'n.nspname', name: 's.stxname' },
    chosenBy: `s.stxrelid`,
    address: { catalog: 'pg_statistic_ext', oid: 's.oid', xid: 's.xmin' },
    parent: `'pg_class/' || s.stxrelid`,
    raw: {
        rows: { s: 'pg_statistic_ext' },
        except: ['oid', 'stxname', 'stxnamespace', 'stxowner', 'stxstattarget'],
        covers: ['definition'],
    },
    ignored: {
        oid: 'physical',
        stxname: 'the name',
        stxnamespace: 'the schema',
        stxrelid: 'in the definition',
        stxkeys: 'in the definition',
        stxkind: 'in the definition',
        stxexprs: 'in the definition',
    },
    rendered: { definition: 'pg_get_statisticsobjdef(s.oid)', stxstattarget: 'nullif(s.stxstattarget, -1)' },
    kinds: {
        statistics: {
            ddl: ({ attributes }) => (0,words/* text */.Qq)(attributes['definition']),
            tells: ['definition'],
            attributes: {
                definition: (0,words/* setting */.Pe)('definition-changed', 'definition'),
                stxstattarget: (0,words/* setting */.Pe)('target-changed', 'target'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/subscriptions.js



/** Subscriptions of this database. How they connect is a secret. */
const subscriptions = {
    catalogs: { s: 'pg_subscription' },
    from: 'pg_subscription s',
    where: 's.subdbid = (select d.oid from pg_database d where d.datname = current_database())',
    object: { kind: `'subscription'`, name: 's.subname' },
    // Only a superuser may read the system columns of this catalog.
    address: { catalog: 'pg_subscription', oid: 's.oid' },
    ignored: {
        oid: 'physical',
        subdbid: 'this database',
        subname: 'the name',
        subskiplsn: 'a state of replication',
        subenabled: 'a state of replication, which pg_dump does not keep',
    },
    rendered: {
        subconninfo: { sql: redacted('s.subconninfo'), column: 'pg_subscription.subconninfo' },
        subpublications: (0,lists/* sortedList */.U)('s.subpublications'),
    },
    kinds: {
        subscription: {
            ddl: ({ object, attributes }) => `create subscription ${(0,words/* named */.KT)(object)} connection '${(0,words/* text */.Qq)(attributes['subconninfo'])}' publication ${(0,words/* text */.Qq)(attributes['subpublications'])}`,
            tells: ['subconninfo', 'subpublications'],
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/text-search.js

const textSearchParsers = {
    catalogs: { p: 'pg_ts_parser' },
    from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
    where: 'p.oid >= 16384',
    object: { kind: `'text search parser'`, schema: 'n.nspname', name: 'p.prsname' },
    address: { catalog: 'pg_ts_parser', oid: 'p.oid', xid: 'p.xmin' },
    ignored: { oid: 'physical', prsname: 'the name', prsnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search parser': {
            ddl: ({ object, attributes }) => `create text search parser ${(0,words/* named */.KT)(object)} (start = ${(0,words/* text */.Qq)(attributes['prsstart'])}, gettoken = ${(0,words/* text */.Qq)(attributes['prstoken'])}, end = ${(0,words/* text */.Qq)(attributes['prsend'])}, lextypes = ${(0,words/* text */.Qq)(attributes['prslextype'])})`,
            tells: ['prsend', 'prslextype', 'prsstart', 'prstoken'],
        },
    },
};
const textSearchTemplates = {
    catalogs: { t: 'pg_ts_template' },
    from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
    where: 't.oid >= 16384',
    object: { kind: `'text search template'`, schema: 'n.nspname', name: 't.tmplname' },
    address: { catalog: 'pg_ts_template', oid: 't.oid', xid: 't.xmin' },
    ignored: { oid: 'physical', tmplname: 'the name', tmplnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search template': {
            ddl: ({ object, attributes }) => `create text search template ${(0,words/* named */.KT)(object)} (lexize = ${(0,words/* text */.Qq)(attributes['tmpllexize'])})`,
            tells: ['tmpllexize'],
        },
    },
};
const textSearchDictionaries = {
    catalogs: { d: 'pg_ts_dict' },
    from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
    where: 'd.oid >= 16384',
    object: { kind: `'text search dictionary'`, schema: 'n.nspname', name: 'd.dictname' },
    address: { catalog: 'pg_ts_dict', oid: 'd.oid', xid: 'd.xmin' },
    ignored: { oid: 'physical', dictname: 'the name', dictnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search dictionary': {
            ddl: ({ object, attributes }) => `create text search dictionary ${(0,words/* named */.KT)(object)} (template = ${(0,words/* text */.Qq)(attributes['dicttemplate'])}${attributes['dictinitoption'] ? `, ${(0,words/* text */.Qq)(attributes['dictinitoption'])}` : ''})`,
            tells: ['dictinitoption', 'dicttemplate'],
        },
    },
};
const textSearchConfigurations = {
    catalogs: { c: 'pg_ts_config' },
    from: 'pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace',
    where: 'c.oid >= 16384',
    object: { kind: `'text search configuration'`, schema: 'n.nspname', name: 'c.cfgname' },
    address: { catalog: 'pg_ts_config', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', cfgname: 'the name', cfgnamespace: 'the schema' },
    rendered: {
        mappings: `(select array_agg(format('%s: %s', m.alias, m.dictionaries) order by m.alias collate "C")
    from (select t.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
      from pg_ts_config_map m join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
      where m.mapcfg = c.oid group by t.alias) m)`,
    },
    kinds: {
        'text search configuration': {
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create text search configuration ${(0,words/* named */.KT)(object)} (parser = ${(0,words/* text */.Qq)(attributes['cfgparser'])})`, ...(0,words/* list */.p_)(attributes['mappings']).map((mapping) => `  mapping for ${mapping}`)),
            tells: ['cfgparser', 'mappings'],
            attributes: {
                mappings: (0,words/* lineByLine */.mg)('mappings-changed', 'mappings'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/transforms.js

const transforms = {
    catalogs: { t: 'pg_transform' },
    from: 'pg_transform t join pg_language l on l.oid = t.trflang',
    where: 't.oid >= 16384',
    object: { kind: `'transform'`, name: `format('for %s language %I', format_type(t.trftype, null), l.lanname)` },
    address: { catalog: 'pg_transform', oid: 't.oid', xid: 't.xmin' },
    raw: { columns: ['t.trftype', 't.trflang'], covers: ['name'] },
    ignored: { oid: 'physical', trftype: 'in the name', trflang: 'in the name' },
    rendered: {},
    kinds: {
        transform: {
            sqlName: true,
            ddl: ({ object, attributes }) => `create transform ${object.name} (from sql with function ${(0,words/* text */.Qq)(attributes['trffromsql'])}, to sql with function ${(0,words/* text */.Qq)(attributes['trftosql'])})`,
            tells: ['trffromsql', 'trftosql'],
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/triggers.js


/** Triggers of users. Clones on partitions appear only where their enabled state is their own. */
const triggers = {
    catalogs: { g: 'pg_trigger' },
    from: `pg_trigger g
  join pg_class c on c.oid = g.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_trigger p on p.oid = g.tgparentid
  left join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'`,
    // Clones are internal in Postgres 14, like the triggers that check a constraint.
    where: `g.oid >= 16384 and k.oid is null and (g.tgparentid = 0 and not g.tgisinternal or p.tgenabled <> g.tgenabled)`,
    object: { kind: `'trigger'`, schema: 'n.nspname', table: 'c.relname', name: 'g.tgname' },
    chosenBy: `g.tgrelid`,
    address: { catalog: 'pg_trigger', oid: 'g.oid', xid: 'g.xmin' },
    parent: `'pg_class/' || g.tgrelid`,
    raw: { rows: { g: 'pg_trigger' }, except: ['oid', 'tgname', 'tgenabled'], covers: ['definition'] },
    ignored: {
        oid: 'physical',
        tgrelid: 'the table',
        tgparentid: 'a clone follows from the trigger of the parent',
        tgname: 'the name',
        tgfoid: 'in the definition',
        tgtype: 'in the definition',
        tgisinternal: 'never true here',
        tgconstrrelid: 'in the definition',
        tgconstrindid: 'follows from the constraint',
        tgconstraint: 'follows from the definition',
        tgdeferrable: 'in the definition',
        tginitdeferred: 'in the definition',
        tgnargs: 'in the definition',
        tgattr: 'in the definition',
        tgargs: 'in the definition',
        tgqual: 'in the definition',
        tgoldtable: 'in the definition',
        tgnewtable: 'in the definition',
    },
    rendered: { definition: 'pg_get_triggerdef(g.oid)' },
    kinds: {
        trigger: {
            ddl: ({ attributes }) => (0,words/* text */.Qq)(attributes['definition']),
            tells: ['definition'],
            attributes: {
                definition: (0,words/* setting */.Pe)('definition-changed', 'definition'),
                tgenabled: {
                    what: 'enabled-changed',
                    words: ({ to }) => `now ${attribute_values/* attributeValues */.v['tgenabled']?.[(0,words/* text */.Qq)(to)]}`,
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/enum-words.js

const enumLabels = {
    what: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        if (added.length + removed.length === 0)
            return renamed.length > 0 ? 'value-renamed' : 'values-reordered';
        return removed.length > 0 ? 'values-removed' : 'values-added';
    },
    weight: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        if (removed.length > 0)
            return 'destructive';
        return renamed.length > 0 || added.length === 0 ? 'breaking' : 'additive';
    },
    words: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        const phrases = [
            ...renamed.map(([from, to]) => `value \`${from}\` renamed to \`${to}\``),
            ...(removed.length > 0 ? [`values removed: ${quotedList(removed)}`] : []),
            ...(added.length > 0 ? [`values added: ${quotedList(added)}`] : []),
        ];
        return phrases.length > 0 ? phrases.join('; ') : `values in another order: ${quotedList((0,words/* list */.p_)(change.to))}`;
    },
};
function compareLabels({ from, to, before, after, lineage }) {
    const copied = lineage && before.evidence.address === after.evidence.address;
    const identity = (labels, oids = []) => new Map(labels.map((label, index) => [String(copied ? oids[index] : label), label]));
    const old = identity((0,words/* list */.p_)(from), before.evidence.parts);
    const fresh = identity((0,words/* list */.p_)(to), after.evidence.parts);
    const only = (a, b) => [...a].filter(([id]) => !b.has(id)).map(([, label]) => label);
    return {
        added: only(fresh, old),
        removed: only(old, fresh),
        renamed: [...old].flatMap(([id, label]) => {
            const now = fresh.get(id);
            return now === undefined || now === label ? [] : [[label, now]];
        }),
    };
}
function quotedList(labels) {
    return labels.map((label) => `\`${label}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/src/schema/families/types.js





/** What the maker of a base type says; for every other type it follows from the kind or the base. */
function onlyOfBaseTypes(names, shown) {
    return Object.fromEntries(names.map((name) => [
        name,
        { sql: `case when t.typtype = 'b' then ${shown(`t.${name}`)} end`, column: `pg_type.${name}` },
    ]));
}
const traits = ['typlen', 'typbyval', 'typalign', 'typstorage', 'typcategory', 'typispreferred', 'typdelim'];
const supportFunctions = [
    'typinput',
    'typoutput',
    'typreceive',
    'typsend',
    'typmodin',
    'typmodout',
    'typanalyze',
    'typsubscript',
];
/** Enums, domains, composite types, ranges and base types. Array types, row types and multiranges come with their maker. */
const types = {
    catalogs: { t: 'pg_type', r: 'pg_range' },
    from: `pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  left join pg_range r on t.typtype = 'r' and r.rngtypid = t.oid
  left join pg_type m on m.oid = r.rngmultitypid
  left join pg_constraint k on t.typtype = 'd' and k.contype = 'n' and k.contypid = t.oid`,
    // As joins, the planner takes the first two together for almost impossible, and loops.
    where: `t.oid >= 16384 and t.typtype <> 'm'
  and (t.typrelid = 0 or t.typrelid in (select c.oid from pg_class c where c.relkind = 'c'))
  and t.oid not in (select e.typarray from pg_type e)
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: {
        kind: `case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite type' when 'r' then 'range type' else 'base type' end`,
        schema: 'n.nspname',
        name: 't.typname',
    },
    chosenBy: `t.oid`,
    address: { catalog: 'pg_type', oid: 't.oid', xid: 't.xmin' },
    grants: { type: `'T'`, owner: 't.typowner' },
    raw: {
        rows: { r: 'pg_range' },
        columns: [
            't.typbasetype',
            't.typtypmod',
            't.typcollation',
            't.typdefaultbin::text',
            // They take the type as an argument, or give it.
            ...supportFunctions.map((name) => `t.${name}::oid`),
        ],
        covers: ['typbasetype', 'typdefault', 'typcollation', ...supportFunctions],
    },
    parts: `case t.typtype when 'e' then array(select e.oid from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
    ignored: {
        oid: 'physical',
        typname: 'the name',
        typnamespace: 'the schema',
        typrelid: 'physical',
        typarray: 'the array type, made with the type',
        typtypmod: 'read with the base type',
        typdefaultbin: 'read as typdefault',
        typndims: 'never enforced',
        rngtypid: 'the type itself',
    },
    rendered: {
        ...onlyOfBaseTypes(traits, (column) => `${column}::text`),
        ...onlyOfBaseTypes(supportFunctions, (column) => `nullif(${column}::oid, 0)::regprocedure::text`),
        typbasetype: `case when t.typbasetype <> 0 then format_type(t.typbasetype, t.typtypmod) end`,
        typdefault: `coalesce(pg_get_expr(t.typdefaultbin, 'pg_type'::regclass), t.typdefault)`,
        typcollation: `case t.typtype when 'd' then (select nullif(t.typcollation, b.typcollation) from pg_type b where b.oid = t.typbasetype)
    else nullif(t.typcollation, 0) end::regcollation::text`,
        // The multirange is no fact: its name is told where it is its own.
        rngmultitypid: {
            sql: `case when m.typnamespace = t.typnamespace then quote_ident(m.typname) when m.oid is not null then format('%s.%I', m.typnamespace::regnamespace, m.typname) end`,
            column: 'pg_range.rngmultitypid',
        },
        multirange_comment: `case when r.rngtypid is not null then obj_description(r.rngmultitypid, 'pg_type') end`,
        // Postgres 18 keeps the not-null constraint of a domain by name.
        not_null_name: { sql: 'k.conname::text', column: 'pg_constraint.conenforced' },
        not_null_comment: {
            sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
            column: 'pg_constraint.conenforced',
        },
        labels: `case t.typtype when 'e' then array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
    },
    kinds: {
        enum: {
            ddl: ({ object, attributes }) => `create type ${(0,words/* named */.KT)(object)} as enum (\n${(0,words/* list */.p_)(attributes['labels'])
                .map((label) => `  ${(0,words/* literal */.eu)(label)}`)
                .join(',\n')}\n)`,
            tells: ['labels', 'typtype'],
            attributes: {
                labels: enumLabels,
            },
        },
        domain: {
            contains: ['constraint'],
            ddl: domainDdl,
            tells: ['typbasetype', 'typcollation', 'typdefault', 'typnotnull', 'typtype'],
            attributes: {
                typbasetype: (0,words/* setting */.Pe)('type-changed', 'type'),
                typnotnull: (0,words/* toggle */.L$)('nullability-changed', { on: 'now not null', off: 'may now be null' }, ({ to }) => to === true ? 'breaking' : 'additive'),
                typdefault: (0,words/* setting */.Pe)('default-changed', 'default', ({ from }) => (from === undefined ? 'additive' : 'breaking')),
                typcollation: (0,words/* setting */.Pe)('collation-changed', 'collation'),
            },
        },
        'composite type': {
            contains: ['column'],
            ddl: ({ object }, parts) => (0,words/* lines */.Mn)(`create type ${(0,words/* named */.KT)(object)} as (`, (0,words/* columnsOf */.PL)(parts)
                .map((column) => `  ${columnLine(column)}`)
                .join(',\n'), ')'),
            tells: ['typtype'],
        },
        'range type': {
            ddl: ({ object, attributes }) => `create type ${(0,words/* named */.KT)(object)} as range (subtype = ${(0,words/* text */.Qq)(attributes['rngsubtype'])})`,
            tells: ['rngsubtype', 'typtype'],
        },
        'base type': {
            ddl: ({ object, attributes }) => attributes['typisdefined'] === false
                ? `create type ${(0,words/* named */.KT)(object)}`
                : `create type ${(0,words/* named */.KT)(object)} (input = ${(0,words/* text */.Qq)(attributes['typinput'])}, output = ${(0,words/* text */.Qq)(attributes['typoutput'])})`,
            tells: ['typinput', 'typisdefined', 'typoutput'],
            attributes: {
                typtype: {
                    what: 'changed',
                    words: ({ from, to }) => `kind of type \`${(0,attribute_values/* inWords */.r)('typtype', from)}\` → \`${(0,attribute_values/* inWords */.r)('typtype', to)}\``,
                },
            },
        },
    },
};
function domainDdl({ object, attributes }, parts) {
    return (0,words/* lines */.Mn)(`create domain ${(0,words/* named */.KT)(object)} as ${(0,words/* text */.Qq)(attributes['typbasetype'])}`, attributes['typcollation'] && `  collate ${(0,words/* text */.Qq)(attributes['typcollation'])}`, attributes['typdefault'] && `  default ${(0,words/* text */.Qq)(attributes['typdefault'])}`, attributes['typnotnull'] === true && '  not null', ...(0,words/* ofKind */.CZ)(parts, 'constraint').map((part) => `  ${constraintLine(part)}`));
}

;// CONCATENATED MODULE: ./build/src/schema/families/registry.js



























/** Parents stand before their parts. */
const families = [
    schemas,
    extensions,
    languages,
    types,
    functions,
    relations,
    columns,
    constraints,
    indexes,
    triggers,
    rules,
    policies,
    statistics,
    collations,
    casts,
    operators,
    operatorFamilies,
    operatorClasses,
    textSearchParsers,
    textSearchTemplates,
    textSearchDictionaries,
    textSearchConfigurations,
    transforms,
    conversions,
    accessMethods,
    foreignDataWrappers,
    foreignServers,
    userMappings,
    publications,
    publicationTables,
    publicationSchemas,
    subscriptions,
    eventTriggers,
    defaultPrivileges,
    builtIns,
];
const registry_kinds = new Map(families.flatMap((family) => Object.entries(family.kinds)));
/** How facts of a kind read. */
function describedKind(kind) {
    const description = registry_kinds.get(kind);
    if (!description)
        throw new Error(`no family describes facts of the kind ${kind}`);
    return description;
}


/***/ }),

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ grantsList),
/* harmony export */   Q9: () => (/* binding */ grantsExpression),
/* harmony export */   aR: () => (/* binding */ grantsGivenAndRevoked)
/* harmony export */ });
/** SQL for what was granted and revoked since the object was born; null where that is nothing. */
function grantsExpression(acl, { type, owner }) {
    return `case when ${acl} is not null then ${grantsGivenAndRevoked(acl, `acldefault(${type}, ${owner})`, owner)} end`;
}
/** SQL for the grants of `acl` that `born` had not, and those that it had, as revoked. */
function grantsGivenAndRevoked(acl, born, owner) {
    const [now, then] = [grantsList(acl, owner), grantsList(born, owner)];
    return `nullif(
    array(select l from (select unnest(${now}) except select unnest(${then})) g (l) order by l collate "C")
    || array(select 'revoked ' || l from (select unnest(${then}) except select unnest(${now})) r (l) order by l collate "C"), '{}')`;
}
/** SQL for one sorted line a grant. The owner is called so: a change of owner is told once, not in every grant. */
function grantsList(acl, owner) {
    return `array(select l collate "C" from (
    select concat(
      case e.grantee when 0 then 'public' when ${owner} then '(owner)' else quote_ident(pg_get_userbyid(e.grantee)) end,
      ': ', lower(e.privilege_type),
      case when e.is_grantable then ' with grant option' end,
      case when e.grantor <> ${owner} then ' by ' || quote_ident(pg_get_userbyid(e.grantor)) end)
    from aclexplode(${acl}) e) g (l) order by 1)`;
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sortedList),
/* harmony export */   e: () => (/* binding */ oidArray)
/* harmony export */ });
/** SQL for lists: of oids to choose by, and of what has no order. */
function oidArray(oids) {
    return `'{${[...oids].join(',')}}'::oid[]`;
}
/** SQL for a list in whose order nothing lies: one that no collation of the database changes. The case spares most rows a subquery. */
function sortedList(list) {
    return `case when ${list} is not null then (select array_agg(o order by o collate "C") from unnest(${list}) o) end`;
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ platformRoles),
/* harmony export */   WH: () => (/* binding */ factsApart),
/* harmony export */   s6: () => (/* binding */ platformSchemas)
/* harmony export */ });
/* harmony import */ var _books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);
/* harmony import */ var _families_common_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1823);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9645);
/**
 * What no pull request means to change: objects of the platform, and the tables in which migration tools keep their history,
 * with schemas that hold nothing else. Their changes are told, apart from the rest.
 */




/** Tells whether a fact, or what it is a part of, is set apart. */
function factsApart(facts) {
    const books = findBooks(facts);
    const keys = new Set(books.map(_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .s));
    let wholes;
    const apart = (fact) => {
        const { key, object, parent } = fact;
        if (isPlatform(fact) || keys.has(key))
            return true;
        if (object.kind === 'schema')
            return books.some(({ schema }) => schema === object.name) && holdsNothingElse(object);
        if (parent === undefined)
            return false;
        wholes ??= new Map(facts.map((one) => [one.key, one]));
        const whole = wholes.get(parent);
        return whole !== undefined && apart(whole);
    };
    const holdsNothingElse = ({ name }) => facts.every((fact) => fact.object.schema !== name || apart(fact));
    return apart;
}
function isPlatform({ object, attributes }) {
    if (platformSchemas.has(object.kind === 'schema' ? object.name : (object.schema ?? '')))
        return true;
    return Object.entries(attributes).some(([name, value]) => (0,_families_common_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u)(name) && platformRoles.test(String(value)));
}
/** The tables in which migration tools keep their books. */
function findBooks(facts) {
    return facts
        .filter(({ object }) => object.kind === 'table' && (0,_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeHistory */ .n7)(object.name))
        .flatMap(({ object }) => booksWith(object, facts));
}
/** A history table with what stands beside it; nothing for a table of the user's own. */
function booksWith(table, facts) {
    const { schema, name } = table;
    const near = facts.map(({ object }) => object).filter((object) => object.schema === schema);
    const columns = near.filter((object) => object.kind === 'column' && object.table === name);
    const tables = near.filter((object) => object.kind === 'table');
    const history = (0,_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseHistory */ .Kb)({
        name,
        columns: [...new Set(columns.map((column) => column.name))],
        neighbours: tables.map((neighbour) => neighbour.name),
    });
    if (history === undefined)
        return [];
    const companions = (0,_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__/* .companionsOf */ .Lo)(history, name);
    return [table, ...tables.filter((neighbour) => companions.includes(neighbour.name))];
}
/** Lakebase, Neon, this action. */
const platformSchemas = new Set([
    '__db_system',
    'neon',
    'neon_migration',
    _selection_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSchema */ .sn,
    _selection_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionSchema */ .xS,
]);
const platformRoles = /^(cloud_admin|databricks_\w+|neon_service)$/;


/***/ })

};
