export const id = 8482;
export const ids = [8482];
export const modules = {

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ forHowLong),
/* harmony export */   Mw: () => (/* binding */ heldLocks),
/* harmony export */   cI: () => (/* binding */ locksDuring),
/* harmony export */   sr: () => (/* binding */ withHeldTimes)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/**
 * Which locks a transaction has, statement by statement: it keeps them to its end, unless it goes back to a savepoint from
 * before it took them. The evidence tells what each statement added, gave up and renamed. Pure.
 */




/** The locks of `statement` itself, and those that its transaction had before. */
function locksDuring(statement, statements) {
    const known = histories.get(statements) ?? readHistory(statements);
    histories.set(statements, known);
    const { position = -1, events = new Map() } = known.get(statement) ?? {};
    const at = (list = []) => list.findLast((event) => event.position <= position)?.lock;
    return {
        on: (relation) => at(events.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation))),
        *all() {
            for (const list of events.values()) {
                const lock = at(list);
                if (lock)
                    yield lock;
            }
        },
    };
}
/** Many ask of the same statements. */
const histories = new WeakMap();
/** What changed for each name, by the position of the statement; what a statement gave up is given up after it. */
function readHistory(statements) {
    const transactions = new Map();
    const moments = new Map();
    for (const [position, statement] of statements.entries()) {
        const { locks, events } = transactions.get(statement.transaction) ?? {
            locks: new TransactionLocks(),
            events: new Map(),
        };
        transactions.set(statement.transaction, { locks, events });
        const note = (at) => {
            for (const [key, lock] of locks.changes())
                events.set(key, [...(events.get(key) ?? []), { position: at, lock }]);
        };
        locks.take(statement);
        note(position);
        locks.settle(statement);
        note(position + 0.5);
        moments.set(statement, { position, events });
    }
    return moments;
}
class TransactionLocks {
    #held = new Map();
    #changed = new Set();
    get all() {
        return [...this.#held.values()].flatMap((locks) => locks.at(-1) ?? []);
    }
    /** Since it was asked last. */
    changes() {
        const changes = [...this.#changed].map((key) => [key, this.#held.get(key)?.at(-1)]);
        this.#changed.clear();
        return changes;
    }
    take({ locks }) {
        for (const lock of locks) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(lock.relation);
            this.#replace(key, [...(this.#held.get(key) ?? []), lock]);
        }
    }
    /** Returns what was given up. The lock on what was dropped stays, and is none on what has its name later. */
    settle({ released = [], renamed = [], files }) {
        const over = [];
        for (const { relation, keeps } of released) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
            const held = this.#held.get(key) ?? [];
            over.push(...held.filter(({ mode }) => (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
            this.#replace(key, held.filter(({ mode }) => !(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
        }
        for (const { relation, fate } of files) {
            if (fate === 'dropped' || fate === 'recreated') {
                const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
                this.#replace(`${key} dropped before ${this.#held.size}`, this.#held.get(key) ?? []);
                this.#replace(key, []);
            }
        }
        const moved = renamed.map(({ from, to }) => ({ to, locks: this.#held.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from)) ?? [] }));
        for (const { from } of renamed)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from), []);
        for (const { to, locks } of moved)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(to), locks);
        return over;
    }
    #replace(key, locks) {
        this.#changed.add(key);
        if (locks.length === 0)
            this.#held.delete(key);
        else
            this.#held.set(key, locks);
    }
}
/** How long each lock lasted that an exact statement took: through its own statement and all that came until it was given up. */
function withHeldTimes(statements) {
    const transactions = new Map();
    const since = new Map();
    const until = new Map();
    for (const statement of statements) {
        if (statement.method === 'sampled')
            continue;
        const transaction = transactions.get(statement.transaction) ?? { locks: new TransactionLocks(), elapsed: 0 };
        transactions.set(statement.transaction, transaction);
        for (const lock of statement.locks)
            since.set(lock, transaction.elapsed);
        transaction.elapsed += statement.milliseconds;
        transaction.locks.take(statement);
        for (const lock of transaction.locks.settle(statement))
            until.set(lock, transaction.elapsed);
    }
    return statements.map((statement) => {
        if (statement.method === 'sampled')
            return statement;
        const end = transactions.get(statement.transaction)?.elapsed ?? 0;
        const locks = statement.locks.map((lock) => ({
            ...lock,
            heldMilliseconds: (until.get(lock) ?? end) - (since.get(lock) ?? 0),
        }));
        return { ...statement, locks };
    });
}
/** Until a statement failed; `statements` are those of its transaction. Indexes are locked with their tables. */
function heldLocks(statements) {
    const timed = withHeldTimes(statements);
    const locks = new TransactionLocks();
    for (const statement of timed) {
        locks.take(statement);
        locks.settle(statement);
    }
    return locks.all
        .filter(({ relation }) => relation.table === undefined)
        .map(({ relation, mode, heldMilliseconds }) => ({
        relation: (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_2__/* .relationName */ .C)(relation),
        mode,
        milliseconds: heldMilliseconds,
    }))
        .sort((left, right) => _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(right.mode) - _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(left.mode));
}
/** " for 1.2 s"; a lock that was seen once has no duration. */
function forHowLong({ heldMilliseconds }) {
    return heldMilliseconds === 0 ? '' : ` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(heldMilliseconds)}`;
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/**
 * The outermost layer of Postgres's lexer: enough to know where a string, an identifier or a comment ends, and nothing
 * more. What the words mean is the server's business. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
/** The token that begins at `start`. Something that is never closed reaches to the end of the text. */
function readToken(text, start, plainStrings = 'standard') {
    const word = match(wordPattern, text, start);
    if (word !== undefined)
        return readWordOrPrefix(text, start, word);
    const space = match(spacePattern, text, start);
    if (space !== undefined)
        return { kind: 'space', end: start + space.length };
    if (text.startsWith('--', start))
        return { kind: 'comment', end: endOfLine(text, start) };
    if (text.startsWith('/*', start))
        return { kind: 'comment', end: endOfBlockComment(text, start) };
    const number = match(numberPattern, text, start);
    if (number !== undefined)
        return { kind: 'number', end: start + number.length };
    const dollarTag = match(dollarTagPattern, text, start);
    if (dollarTag !== undefined)
        return { kind: 'quoted', end: after(text, dollarTag, start + dollarTag.length) };
    const symbol = text.charAt(start);
    if (symbol === "'")
        return { kind: 'quoted', end: endOfPlainString(text, start, plainStrings) };
    if (symbol === '"')
        return { kind: 'quoted', end: endOfQuotes(text, start, '"') };
    return { kind: 'symbol', end: start + 1, symbol };
}
// Sticky, so that they look at one place only. Everything above ASCII is a letter to Postgres, no-break spaces included;
// a byte order mark is what some editors leave at the start of a file.
const wordPattern = /[A-Za-z_\u0080-\ufefe\uff00-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const spacePattern = /[ \t\n\r\f\v\ufeff]+/y;
const numberPattern = /[0-9][0-9A-Za-z_.]*/y;
const dollarTagPattern = /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const escapelessPattern = /(?:[bx]|u&)'/iy;
// Each character has one way to be matched: with several, a line of dashes would take time without end.
const continuationPattern = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y;
/** `e'…'` always has backslash escapes; `b'…'`, `x'…'` and `u&'…'` never have; `n'…'` is a plain string. */
function readWordOrPrefix(text, start, word) {
    const end = start + word.length;
    if (/^e$/i.test(word) && text[end] === "'")
        return { kind: 'quoted', end: endOfEscapeString(text, end) };
    const escapeless = match(escapelessPattern, text, start);
    if (escapeless !== undefined)
        return { kind: 'quoted', end: endOfQuotes(text, start + escapeless.length - 1, "'") };
    return { kind: 'word', end, word: word.toLowerCase() };
}
function endOfPlainString(text, start, plainStrings) {
    return plainStrings === 'escape' ? endOfEscapeString(text, start) : endOfQuotes(text, start, "'");
}
function endOfQuotes(text, start, quote) {
    for (let at = start + 1;; at += 2) {
        at = text.indexOf(quote, at);
        if (at < 0)
            return text.length;
        if (text[at + 1] !== quote)
            return at + 1;
    }
}
/** A string goes on after a line break: `e'a'` newline `'b\''` is one string, and its second part has escapes too. */
function endOfEscapeString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] === '\\')
            at += 2;
        else if (text[at] !== "'")
            at += 1;
        else if (text[at + 1] === "'")
            at += 2;
        else {
            const continuation = match(continuationPattern, text, at + 1);
            if (continuation === undefined)
                return at + 1;
            at += 1 + continuation.length;
        }
    }
    return text.length;
}
function endOfBlockComment(text, start) {
    let depth = 0;
    for (const { 0: mark, index } of text.slice(start).matchAll(/\/\*|\*\//g)) {
        depth += mark === '/*' ? 1 : -1;
        if (depth === 0)
            return start + index + 2;
    }
    return text.length;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
function after(text, mark, start) {
    const at = text.indexOf(mark, start);
    return at < 0 ? text.length : at + mark.length;
}
function match(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
}


/***/ }),

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


/***/ })

};
