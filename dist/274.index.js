export const id = 274;
export const ids = [274,411,872];
export const modules = {

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashingTools),
/* harmony export */   m: () => (/* binding */ historyTables)
/* harmony export */ });
/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools call theirs `schema_migrations` or `migrations`; the most particular come first.
 */
const historyTables = [
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
];
/** Their books tell of a migration whether its file was edited since. */
const hashingTools = new Set(historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])));


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
/* harmony import */ var _history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80);
/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */

function recogniseHistory(shape) {
    return (_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.find((table) => table.name === shape.name && fits(shape, table)) ??
        _history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table)));
}
/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
function companionsOf({ name, companions = [] }, actual) {
    return companions.flatMap((companion) => [companion, companion.replace(name, actual)]);
}
/** Worth a look at its columns. */
function mayBeHistory(name) {
    return knownNames.has(name) || otherNames.test(name);
}
const knownNames = new Set(_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.map(({ name }) => name));
/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i;
function fits({ columns, neighbours }, table) {
    return (table.columns.every((column) => columns.includes(column)) &&
        (table.beside === undefined || neighbours.includes(table.beside)));
}
/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }, table) {
    return table.columns.length >= 4 || columns.length === table.columns.length;
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   Ed: () => (/* binding */ recreated),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NE: () => (/* binding */ reordered),
/* harmony export */   Wn: () => (/* binding */ altered),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   p: () => (/* binding */ dropped),
/* harmony export */   vN: () => (/* binding */ added)
/* harmony export */ });
/* harmony import */ var _families_common_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73);
/* harmony import */ var _families_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);
/* harmony import */ var _families_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9999);
/** Turns what the diff found into changes a reader understands, in the words of the family that knows the kind. */



function dropped(fact, parts, dependents) {
    const kind = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(fact.object.kind);
    return {
        code: code(fact.object, 'dropped'),
        verb: 'dropped',
        weight: kind.dropped ?? 'breaking',
        object: fact.object,
        summary: oneLine(`${title(fact.object)} dropped`),
        before: wholeDdl(fact, parts),
        dependents: dependents.map((dependent) => title(dependent.object)),
    };
}
function added(fact, parts) {
    const kind = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(fact.object.kind);
    return {
        code: code(fact.object, 'added'),
        verb: 'added',
        weight: kind.added ?? 'additive',
        object: fact.object,
        summary: oneLine(`${title(fact.object)} added`),
        after: wholeDdl(fact, parts),
        dependents: [],
    };
}
function recreated({ before, after }, partsBefore, partsAfter) {
    return {
        code: code(after.object, 'recreated'),
        verb: 'recreated',
        weight: 'destructive',
        object: after.object,
        summary: oneLine(`${title(after.object)} dropped and created anew under the same name: its data is gone`),
        before: wholeDdl(before, partsBefore),
        after: wholeDdl(after, partsAfter),
        dependents: [],
    };
}
function named({ before, after }, { renamed, moved }) {
    const kind = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(after.object.kind);
    const change = (what, summary) => ({
        code: code(after.object, what),
        verb: 'renamed',
        weight: kind.renamed ?? 'breaking',
        object: after.object,
        summary: oneLine(summary),
        before: kind.ddl(before, []),
        after: kind.ddl(after, []),
        dependents: [],
    });
    return [
        ...(renamed ? [change('renamed', `${title(before.object)} renamed to \`${ownName(after.object)}\``)] : []),
        ...(moved
            ? [change('moved', `${title(before.object)} moved to schema \`${(0,_families_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(after.object.schema ?? '')}\``)]
            : []),
    ];
}
function altered(pair, attributes, lineage) {
    const { before, after } = pair;
    const kind = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(after.object.kind);
    return attributes.map((attribute) => {
        const change = {
            attribute,
            from: before.attributes[attribute],
            to: after.attributes[attribute],
            before,
            after,
            lineage,
        };
        const { what, weight, words } = inWords(change);
        return {
            code: code(after.object, what),
            verb: 'altered',
            weight,
            object: after.object,
            summary: oneLine(`${title(after.object)}: ${words}`),
            before: kind.ddl(before, []),
            after: kind.ddl(after, []),
            dependents: [],
        };
    });
}
/** New storage under the same identity: every row was written anew, or is gone. */
function rewritten({ before, after }, lineage) {
    const weight = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(after.object.kind).rewritten;
    const [old, fresh] = [before.evidence.filenode, after.evidence.filenode];
    if (!lineage || !weight || old === undefined || fresh === undefined || old === fresh)
        return [];
    return [
        {
            code: code(after.object, 'rewritten'),
            verb: 'altered',
            weight,
            object: after.object,
            summary: oneLine(`${title(after.object)} has new storage: all rows were rewritten, or truncated`),
            dependents: [],
        },
    ];
}
function reordered({ before, after }, order) {
    if (!order)
        return [];
    const list = (names) => names.map((name) => (0,_families_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)).join(', ');
    return [
        {
            code: code(after.object, 'reordered'),
            verb: 'altered',
            weight: 'quiet',
            object: after.object,
            summary: oneLine(`${title(after.object)}: order \`${list(order.from)}\` → \`${list(order.to)}\``),
            before: `${title(before.object)} (${list(order.from)})`,
            after: `${title(after.object)} (${list(order.to)})`,
            dependents: [],
        },
    ];
}
/** The DDL of a fact, and after it that of the parts that it does not contain. */
function wholeDdl(fact, parts) {
    const { ddl, contains = [] } = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(fact.object.kind);
    const others = parts
        .filter(({ parent, object }) => parent === fact.key && !contains.includes(object.kind))
        .map((part) => ({ part, described: (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(part.object.kind) }))
        .filter(({ part, described }) => described.implied?.(part) !== true);
    return [ddl(fact, parts), ...others.map(({ part, described }) => described.ddl(part, []))].join('\n');
}
/** "column `shop.orders.note`" */
function title(object) {
    const names = [object.schema, object.table].filter((name) => name !== undefined).map(_families_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL);
    return `${object.kind} \`${[...names, ownName(object)].join('.')}\``;
}
function ownName({ kind, name }) {
    return (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(kind).sqlName ? name : (0,_families_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name);
}
function inWords(change) {
    const kind = (0,_families_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .describedKind */ .q)(change.after.object.kind);
    const description = kind.attributes?.[change.attribute] ?? (0,_families_common_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .commonAttribute */ .C)(change.attribute);
    const { what = 'changed', words } = description ?? {};
    const weight = description?.weight ?? kind.otherwise ?? 'breaking';
    return {
        what: typeof what === 'function' ? what(change) : what,
        weight: typeof weight === 'function' ? weight(change) : weight,
        words: words?.(change) ?? `\`${change.attribute}\` ${(0,_families_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTo */ .e8)(change)}`,
    };
}
/** Names may hold line ends and other control characters: a summary is one line. */
function oneLine(summary) {
    return summary.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
function code({ kind }, what) {
    return `${kind.replaceAll(' ', '-')}.${what}`;
}


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ diffSnapshots)
});

;// CONCATENATED MODULE: ./build/src/schema/comparison-notes.js
function comparisonNotes(from, to, match) {
    const notes = [...from.notes, ...to.notes, ...versionNote(from, to), ...lineageNote(match)];
    const seen = new Set();
    return notes.filter(({ message }) => !seen.has(message) && seen.add(message));
}
function versionNote(from, to) {
    const [before, after] = [major(from), major(to)];
    if (before === after)
        return [];
    return [
        {
            code: 'different-versions',
            message: `Postgres ${before} is compared with Postgres ${after}: only what both versions know is compared.`,
        },
    ];
}
function lineageNote({ origin, pairs }) {
    if (origin === 'copy' || pairs.length === 0)
        return [];
    const consequence = 'so objects are matched by name: a rename shows as a drop and an addition, and a table that was dropped and created anew shows no loss.';
    return origin === 'none'
        ? [
            {
                code: 'no-lineage',
                message: `The two databases do not descend from one another by physical copy, ${consequence}`,
            },
        ]
        : [{ code: 'both-moved', message: `Both databases have changed since they were one, ${consequence}` }];
}
/** Attributes that one of the two servers does not have: version by version, catalogs gain columns. */
function comparable(from, to) {
    if (major(from) === major(to))
        return () => true;
    const [before, after] = [readAttributes(from), readAttributes(to)];
    return (kind, attribute) => everywhere.has(attribute) || (before.has(`${kind} ${attribute}`) && after.has(`${kind} ${attribute}`));
}
/** What every version keeps about objects of every kind. */
const everywhere = new Set(['comment', 'security_labels', 'depends_on_extensions']);
function readAttributes({ kinds }) {
    return new Set(Object.entries(kinds).flatMap(([kind, read]) => read.attributes.map((name) => `${kind} ${name}`)));
}
function major({ server }) {
    return Math.trunc(server.version / 10_000);
}

;// CONCATENATED MODULE: ./build/src/schema/group-by.js
/** As `Map.groupBy`, which Node 20 does not have. Each group keeps the order. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/schema/fact-parts.js
/** Facts and what hangs on them: a dropped table is one change, not one for each of its columns. */


/** Facts whose parent is not among them, each with everything that hangs on it. */
function wholes(facts) {
    const present = new Set(facts.map(({ key }) => key));
    const parts = partsIn(facts);
    return facts
        .filter((fact) => fact.parent === undefined || !present.has(fact.parent))
        .map((fact) => ({ fact, parts: parts(fact) }));
}
/** Finds everything that hangs on a fact, directly or through another part. */
function partsIn(facts) {
    const children = groupBy(facts, ({ parent }) => parent);
    const partsOf = (fact) => (children.get(fact.key) ?? [])
        .sort((a, b) => (0,object_order/* compareObjects */.G)(a.object, b.object))
        .flatMap((part) => [part, ...partsOf(part)]);
    return partsOf;
}

;// CONCATENATED MODULE: ./build/src/schema/dependents.js
/** What disappears because something else does: `drop … cascade` never names it. */



/** Finds, among the removed facts, those that could not stay without the given one or its parts, however remotely. */
function dependentsAmong(removed, before) {
    if (removed.length < 2)
        return () => [];
    const needing = removedByNeed(removed, before);
    const partsOf = partsIn(removed);
    return (fact, parts) => {
        const own = new Set([fact, ...parts].map(({ key }) => key));
        const found = new Map();
        const queue = [fact, ...parts];
        for (let next = queue.pop(); next; next = queue.pop()) {
            for (const dependent of needing.get(next.evidence.address) ?? []) {
                if (own.has(dependent.key) || found.has(dependent.key))
                    continue;
                found.set(dependent.key, dependent);
                queue.push(dependent, ...partsOf(dependent));
            }
        }
        return [...found.values()].sort((a, b) => (0,object_order/* compareObjects */.G)(a.object, b.object));
    };
}
/** By the address of what they need. */
function removedByNeed(removed, { dependencies }) {
    const gone = new Map(removed.map((fact) => [fact.evidence.address, fact]));
    const pairs = dependencies.flatMap((dependency) => {
        const [dependent = '', needed = ''] = dependency.split(' ');
        const fact = gone.get(dependent);
        return fact ? [{ fact, needed }] : [];
    });
    return new Map([...groupBy(pairs, ({ needed }) => needed)].map(([needed, list]) => [needed, list.map(({ fact }) => fact)]));
}

// EXTERNAL MODULE: ./build/src/schema/describe.js
var describe = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/src/schema/match.js + 2 modules
var schema_match = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/schema/lazily.js
var lazily = __webpack_require__(592);
// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/schema/rename.js
/** What a changed name means: a rename, a move to another schema, or only that something it lives in was renamed. */


const unchanged = { renamed: false, moved: false };
function nameChanges({ partner }, isConsequence) {
    return (pair) => {
        const [before, after] = [pair.before.object, pair.after.object];
        if ((0,snapshot/* isSameObject */.Gy)(before, after))
            return unchanged;
        const schema = { kind: 'schema', name: before.schema ?? '' };
        const stayed = before.schema === after.schema ||
            partner((0,snapshot/* factKey */.sy)(schema))?.key === (0,snapshot/* factKey */.sy)({ ...schema, name: after.schema ?? '' });
        const carried = pair.before.parent !== undefined && partner(pair.before.parent)?.key === pair.after.parent;
        return { renamed: before.name !== after.name && !isConsequence('name', pair), moved: !stayed && !carried };
    };
}
function consequences({ lineage, pairs }, { kinds }) {
    const calledOtherwise = (0,lazily/* lazily */.q)(() => pairs.filter(isCalledOtherwise));
    return (attribute, { before, after }) => lineage &&
        before.evidence.raw !== undefined &&
        before.evidence.raw === after.evidence.raw &&
        kinds[after.object.kind]?.quoting.includes(attribute) === true &&
        calledOtherwise().length > 0;
}
/** Renamed or moved; what an extension brought moves with it, and is no fact of its own. */
function isCalledOtherwise({ before, after }) {
    const movedMembers = Object.keys(after.attributes).some((name) => name.endsWith('namespace') && before.attributes[name] !== after.attributes[name]);
    return movedMembers || !(0,snapshot/* isSameObject */.Gy)(before.object, after.object);
}

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 32 modules
var registry = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/src/schema/rename-proposal.js
/**
 * Renames that may be, where no lineage proves them. A proposal never replaces the other reading: the drop and the addition
 * stay in the diff, because if they are what happened, data is gone.
 */




const threshold = 0.6;
function proposeRenames({ removed, added }) {
    const gone = wholes(removed).filter(({ fact }) => (0,registry/* describedKind */.q)(fact.object.kind).holdsData === true);
    const came = groupBy(wholes(added).map(looks), siblingsOf);
    const candidates = gone
        .map(looks)
        .flatMap((look) => (came.get(siblingsOf(look)) ?? []).map((other) => proposal(look, other)))
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => b.score - a.score || (0,object_order/* compareObjects */.G)(a.from, b.from) || (0,object_order/* compareObjects */.G)(a.to, b.to));
    return oneEach(candidates);
}
function looks({ fact, parts }) {
    return {
        object: fact.object,
        parent: fact.parent,
        parts: new Set(parts.map(({ object, attributes }) => `${object.kind} ${object.name} ${attributes['type'] ?? ''}`)),
        attributes: new Set(Object.entries(fact.attributes).map(([name, value]) => `${name}=${value}`)),
        letters: pairsOfLetters(fact.object.name),
    };
}
/** Only objects of one kind in one place are taken for one another. */
function siblingsOf({ object, parent }) {
    return `${object.kind}\0${object.schema ?? ''}\0${parent ?? ''}`;
}
function proposal(from, to) {
    const structure = likeness(from.parts, to.parts);
    const hasParts = from.parts.size > 0;
    // Most pairs have little in common: whatever the rest says, they stay below the threshold.
    if (hasParts && 0.7 * structure + 0.3 < threshold)
        return undefined;
    const attributes = likeness(from.attributes, to.attributes);
    const name = likeness(from.letters, to.letters);
    const score = hasParts ? 0.7 * structure + 0.1 * attributes + 0.2 * name : 0.6 * attributes + 0.4 * name;
    if (score < threshold)
        return undefined;
    const reasons = [
        hasParts && `${percent(structure)} of their parts are alike`,
        `${percent(attributes)} of their attributes are the same`,
        `the names are ${percent(name)} alike`,
    ];
    return {
        from: from.object,
        to: to.object,
        score: Math.round(score * 100) / 100,
        reason: reasons.filter(Boolean).join(', '),
    };
}
/** The best proposal for each object, none used twice. */
function oneEach(candidates) {
    const used = new Set();
    return candidates.filter(({ from, to }) => {
        if (used.has(from) || used.has(to))
            return false;
        used.add(from).add(to);
        return true;
    });
}
function pairsOfLetters(name) {
    const letters = [...`^${name}$`];
    return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
/** Shared members among all: 0 to 1. */
function likeness(a, b) {
    let shared = 0;
    for (const member of a)
        if (b.has(member))
            shared++;
    const all = a.size + b.size - shared;
    return all === 0 ? 1 : shared / all;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/src/schema/reordered-parts.js
/** Parts whose order among themselves changed: what came or went between them is no change of order. */

/** By the key of the parent on the newer side; names are those of the newer side. */
function reorderedParts(pairs) {
    const placed = pairs.filter(({ before, after }) => before.position !== undefined && after.position !== undefined);
    const reordered = new Map();
    for (const [parent, siblings] of groupBy(placed, ({ after }) => after.parent)) {
        if (parent === undefined || isInOrder(siblings))
            continue;
        const from = inOrder(siblings, ({ before }) => before.position ?? 0);
        const to = inOrder(siblings, ({ after }) => after.position ?? 0);
        if (from.some((pair, index) => pair !== to[index]))
            reordered.set(parent, { from: from.map(nameOf), to: to.map(nameOf) });
    }
    return reordered;
}
/** Facts come in the order of their catalog, so that most tables need no sorting. */
function isInOrder(siblings) {
    return siblings.every(({ before, after }, index) => {
        const previous = siblings[index - 1];
        return (!previous ||
            ((previous.before.position ?? 0) < (before.position ?? 0) &&
                (previous.after.position ?? 0) < (after.position ?? 0)));
    });
}
function inOrder(pairs, position) {
    return [...pairs].sort((a, b) => position(a) - position(b));
}
function nameOf({ after }) {
    return after.object.name;
}

// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/src/schema/books/recognise-history.js
var recognise_history = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/schema/families/common-attributes.js + 1 modules
var common_attributes = __webpack_require__(73);
;// CONCATENATED MODULE: ./build/src/schema/set-apart.js
/**
 * What no pull request means to change: objects of the platform, and the tables in which migration tools keep their history,
 * with schemas that hold nothing else. Their changes are told, apart from the rest.
 */



/** Tells whether a fact, or what it is a part of, is set apart. */
function factsApart(facts) {
    const books = findBooks(facts);
    const keys = new Set(books.map(snapshot/* factKey */.sy));
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
    return Object.entries(attributes).some(([name, value]) => (0,common_attributes/* isOwner */.u)(name) && platformRoles.test(String(value)));
}
/** The tables in which migration tools keep their books. */
function findBooks(facts) {
    return facts
        .filter(({ object }) => object.kind === 'table' && (0,recognise_history/* mayBeHistory */.n7)(object.name))
        .flatMap(({ object }) => booksWith(object, facts));
}
/** A history table with what stands beside it; nothing for a table of the user's own. */
function booksWith(table, facts) {
    const { schema, name } = table;
    const near = facts.map(({ object }) => object).filter((object) => object.schema === schema);
    const columns = near.filter((object) => object.kind === 'column' && object.table === name);
    const tables = near.filter((object) => object.kind === 'table');
    const history = (0,recognise_history/* recogniseHistory */.Kb)({
        name,
        columns: [...new Set(columns.map((column) => column.name))],
        neighbours: tables.map((neighbour) => neighbour.name),
    });
    if (history === undefined)
        return [];
    const companions = (0,recognise_history/* companionsOf */.Lo)(history, name);
    return [table, ...tables.filter((neighbour) => companions.includes(neighbour.name))];
}
/** Lakebase, Neon, this action. */
const platformSchemas = new Set(['__db_system', 'neon', 'neon_migration', 'database_branch']);
const platformRoles = /^(cloud_admin|databricks_\w+|neon_service)$/;

;// CONCATENATED MODULE: ./build/src/schema/diff.js
/**
 * Compares two snapshots. It knows facts, attributes, parts and order, and no kind of object: what a change means and how it
 * reads is asked of the families.
 */












function diffSnapshots(from, to, options = {}) {
    const [before, after] = [(0,selection/* selectFacts */.O)(from, options), (0,selection/* selectFacts */.O)(to, options)];
    const match = (0,schema_match/* matchFacts */.R)(before, after, options.lineage);
    const apart = factsApart([...before.facts, ...after.facts]);
    const found = [
        ...dropped(match, before),
        ...added(match),
        ...recreated(match, before, after),
        ...altered(match, from, to),
    ];
    const changes = (set) => found
        .filter(({ fact }) => apart(fact) === set)
        .flatMap((one) => one.changes)
        .sort(compareChanges);
    return {
        version: 1,
        lineage: match.lineage,
        changes: changes(false),
        setApart: changes(true),
        renameProposals: match.lineage ? [] : proposeRenames(match),
        notes: comparisonNotes(from, to, match),
    };
}
function dropped(match, before) {
    const gone = wholes(match.removed.filter(isOutside(match.recreated, ({ before }) => before)));
    const dependents = dependentsAmong(match.removed, before);
    return gone.map(({ fact, parts }) => ({
        fact,
        changes: [describe/* dropped */.p(fact, parts, dependents(fact, parts))],
    }));
}
function added(match) {
    return wholes(match.added.filter(isOutside(match.recreated, ({ after }) => after))).map(({ fact, parts }) => ({
        fact,
        changes: [describe/* added */.vN(fact, parts)],
    }));
}
function recreated({ recreated }, before, after) {
    if (recreated.length === 0)
        return [];
    const [partsBefore, partsAfter] = [partsIn(before.facts), partsIn(after.facts)];
    return recreated.filter(isOutsidePair(recreated)).map((pair) => ({
        fact: pair.after,
        changes: [describe/* recreated */.Ed(pair, partsBefore(pair.before), partsAfter(pair.after))],
    }));
}
function altered(match, from, to) {
    const known = comparable(from, to);
    const isConsequence = consequences(match, from);
    const names = nameChanges(match, isConsequence);
    const reordered = reorderedParts(match.pairs);
    const touched = match.pairs
        .filter((pair) => isTouched(pair, match.lineage) || reordered.has(pair.after.key))
        .filter(isOutsidePair(match.recreated));
    return touched.flatMap((pair) => {
        const attributes = changedAttributes(pair).filter((attribute) => known(pair.after.object.kind, attribute) && !isConsequence(attribute, pair));
        const changes = [
            ...describe/* named */.KT(pair, names(pair)),
            ...describe/* altered */.Wn(pair, attributes, match.lineage),
            ...describe/* rewritten */.fm(pair, match.lineage),
            ...describe/* reordered */.NE(pair, reordered.get(pair.after.key)),
        ];
        return changes.length > 0 ? [{ fact: pair.after, changes }] : [];
    });
}
/** What is a part of something made anew is told with it. */
function isOutside(pairs, side) {
    if (pairs.length === 0)
        return () => true;
    const anew = new Set(pairs.map((pair) => side(pair).key));
    return (fact) => fact.parent === undefined || !anew.has(fact.parent);
}
function isOutsidePair(pairs) {
    const outside = isOutside(pairs, ({ after }) => after);
    return ({ after }) => outside(after);
}
/** Of most pairs there is nothing to tell. Storage means something only where both sides number it alike. */
function isTouched(pair, lineage) {
    const { before, after } = pair;
    return (before.key !== after.key ||
        (lineage && before.evidence.filenode !== after.evidence.filenode) ||
        changedAttributes(pair).length > 0);
}
function changedAttributes({ before, after }) {
    const names = [];
    for (const name in before.attributes)
        if (!isSame(before.attributes[name], after.attributes[name]))
            names.push(name);
    for (const name in after.attributes)
        if (before.attributes[name] === undefined)
            names.push(name);
    return names.sort(object_order/* compareText */.n);
}
function isSame(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object')
        return a === b;
    return a.length === b.length && a.every((item, index) => item === b[index]);
}
function compareChanges(a, b) {
    return (schema_diff/* weights */.W.indexOf(a.weight) - schema_diff/* weights */.W.indexOf(b.weight) ||
        (0,object_order/* compareObjects */.G)(a.object, b.object) ||
        (0,object_order/* compareText */.n)(a.code, b.code) ||
        (0,object_order/* compareText */.n)(a.summary, b.summary));
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ commonAttribute),
  u: () => (/* binding */ isOwner)
});

;// CONCATENATED MODULE: ./build/src/schema/families/attribute-labels.js
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

// EXTERNAL MODULE: ./build/src/schema/families/words.js
var words = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/schema/families/common-attributes.js


const comment = (0,words/* setting */.Pe)('comment-changed', 'quiet', 'comment');
const owner = (0,words/* setting */.Pe)('owner-changed', 'quiet', 'owner');
const grants = (0,words/* lineByLine */.mg)('grants-changed', 'quiet', 'grants');
const securityLabels = (0,words/* lineByLine */.mg)('security-labels-changed', 'quiet', 'security labels');
/** By the way Postgres names its columns: `relowner` and `proowner`, `relacl` and `proacl`. */
function commonAttribute(name) {
    if (name === 'comment')
        return comment;
    if (name === 'security_labels')
        return securityLabels;
    if (isOwner(name))
        return owner;
    if (name.endsWith('acl'))
        return grants;
    const label = attributeLabels[name];
    return label === undefined ? undefined : labelled(label);
}
function isOwner(attribute) {
    return attribute.endsWith('owner');
}
function labelled(label) {
    return {
        what: `${label.toLowerCase().replaceAll(' ', '-')}-changed`,
        words: (change) => `${label} ${(0,words/* fromTo */.e8)(change)}`,
    };
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ firstUserOid)
/* harmony export */ });
/** Postgres hands out oids from here on to what users create; what is below belongs to the system. */
const firstUserOid = 16384;


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** A value made when it is first asked for, and kept. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ matchFacts)
});

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 32 modules
var registry = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/src/schema/join-by-address.js
function joinByAddress(from, to) {
    const both = [];
    const onlyBefore = [];
    const onlyAfter = [];
    const unmet = new Map();
    for (const after of to) {
        if (after.evidence.xid === undefined)
            onlyAfter.push(after);
        else
            unmet.set(after.evidence.address, after);
    }
    for (const before of from) {
        const { address, xid } = before.evidence;
        const after = xid === undefined ? undefined : unmet.get(address);
        if (after && after.object.kind === before.object.kind) {
            both.push({ before, after });
            unmet.delete(address);
        }
        else
            onlyBefore.push(before);
    }
    return { both, onlyBefore, onlyAfter: [...onlyAfter, ...unmet.values()] };
}

// EXTERNAL MODULE: ./build/src/schema/lazily.js
var lazily = __webpack_require__(592);
// EXTERNAL MODULE: ./build/src/schema/family.js
var family = __webpack_require__(2741);
;// CONCATENATED MODULE: ./build/src/schema/lineage.js
/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */

/** `known` spares the question whether there is a common origin. */
function lineage(from, to, joined, known) {
    if (!known && !sameOrigin(from.server, to.server, joined))
        return 'none';
    const [ours, theirs] = ownTransactions(joined);
    return ours.newest < theirs.oldest || theirs.newest < ours.oldest ? 'copy' : 'both-moved';
}
/**
 * A copy of a whole server keeps the oid of the database too. A copy that `create database … template` made within one
 * server has another, and there the oids inside tell: one server never gives an oid out twice.
 */
function sameOrigin(ours, theirs, joined) {
    if (ours.systemIdentifier === undefined || ours.systemIdentifier !== theirs.systemIdentifier)
        return false;
    if (ours.databaseOid !== undefined && ours.databaseOid === theirs.databaseOid)
        return true;
    const shared = joined.both.filter(({ after }) => isUsers(after)).length;
    const alone = Math.min(joined.onlyBefore.filter(isUsers).length, joined.onlyAfter.filter(isUsers).length);
    return shared > 0 && shared >= alone;
}
/** What initdb makes has the same oids everywhere. */
function isUsers({ evidence }) {
    const { address } = evidence;
    return Number.parseInt(address.slice(address.indexOf('/') + 1), 10) >= family/* firstUserOid */.w;
}
/**
 * The transactions whose rows only the one side has. On a copy, those of the side that stayed as it was are all older than
 * the fork, and those of the other all younger.
 */
function ownTransactions({ both, onlyBefore, onlyAfter }) {
    const [ours, theirs] = [noTransactions(), noTransactions()];
    for (const { before, after } of both) {
        if (before.evidence.xid === after.evidence.xid)
            continue;
        include(ours, before);
        include(theirs, after);
    }
    for (const fact of onlyBefore)
        include(ours, fact);
    for (const fact of onlyAfter)
        include(theirs, fact);
    return [ours, theirs];
}
function noTransactions() {
    return { oldest: Number.POSITIVE_INFINITY, newest: Number.NEGATIVE_INFINITY };
}
function include(transactions, { evidence }) {
    if (evidence.xid === undefined)
        return;
    transactions.oldest = Math.min(transactions.oldest, evidence.xid);
    transactions.newest = Math.max(transactions.newest, evidence.xid);
}

// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/schema/match.js
/**
 * Which fact of one side is which of the other. On a branch the physical address decides, so that a rename is a fact and a
 * namesake that was dropped and made anew is told apart; otherwise the logical name does.
 */





function matchFacts(from, to, known) {
    const joined = joinByAddress(from.facts, to.facts);
    const origin = lineage(from, to, joined, known);
    const isCopy = origin === 'copy';
    const pairs = isCopy ? [...joined.both] : [];
    const [unmatched, left] = isCopy ? [joined.onlyBefore, new Set(joined.onlyAfter)] : [from.facts, new Set(to.facts)];
    const recreated = [];
    const removed = [];
    const byName = new Map([...left].map((fact) => [fact.key, fact]));
    // A part is looked up by the name that its parent has on the other side.
    const partners = (0,lazily/* lazily */.q)(() => new Map(pairs.map(({ before, after }) => [before.key, after])));
    const partner = (key) => partners().get(key);
    const containers = (0,lazily/* lazily */.q)(() => new Map(from.facts.map((fact) => [fact.key, fact])));
    for (const before of unmatched) {
        const after = byName.get(isCopy ? (0,snapshot/* factKey */.sy)(namedAcross(before, partner)) : before.key);
        if (after && left.delete(after)) {
            const anew = isCopy && holdsData(before, containers);
            (anew ? recreated : pairs).push({ before, after });
            if (isCopy)
                partners().set(before.key, after);
        }
        else
            removed.push(before);
    }
    const isImplicit = ({ object }) => (0,registry/* describedKind */.q)(object.kind).implicit === true;
    const added = [...left];
    return {
        lineage: isCopy,
        origin,
        pairs: [
            ...pairs,
            ...removed.filter(isImplicit).map((before) => ({ before, after: untold(before) })),
            ...added.filter(isImplicit).map((after) => ({ before: untold(after), after })),
        ],
        recreated,
        removed: removed.filter((fact) => !isImplicit(fact)),
        added: added.filter((fact) => !isImplicit(fact)),
        partner,
    };
}
/** The same object where it has nothing to tell. */
function untold(fact) {
    return { ...fact, attributes: {} };
}
/** A column holds data where its table does: one of a view does not. */
function holdsData({ object, parent }, containers) {
    if ((0,registry/* describedKind */.q)(object.kind).holdsData !== true)
        return false;
    const container = parent === undefined ? undefined : containers().get(parent);
    return !container || holdsData(container, containers);
}
function namedAcross(fact, partner) {
    const parent = fact.parent === undefined ? undefined : partner(fact.parent);
    if (!parent || fact.object.table === undefined)
        return fact.object;
    return { ...fact.object, schema: parent.object.schema, table: parent.object.table ?? parent.object.name };
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ selectFacts),
/* harmony export */   s: () => (/* binding */ ownSchema)
/* harmony export */ });
/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
const ownSchema = 'database_branch';
function selectFacts(snapshot, { schemas = [], exclude = [] }) {
    const included = schemas.map(pattern);
    const excluded = exclude.map(pattern);
    const wanted = (object) => schemaOf(object) !== ownSchema &&
        (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
        (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))));
    return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) };
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


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema),
/* harmony export */   parseSnapshot: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9645);
/** The file of a snapshot, read back and checked: it may be old, or somebody else's. */



const factSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    parent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        address: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        filenode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        xid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        raw: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
    }),
})
    .transform((fact) => ({ key: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .sy)(fact.object), ...fact }));
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        systemIdentifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        database: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        databaseOid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    }),
    highestOid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    kinds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), quoting: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    facts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(factSchema),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Reads a snapshot back from the text of a file. `name` is how the user calls the file. */
function parseSnapshot(text, name) {
    const parsed = snapshotSchema.safeParse(parseJson(text, name));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not a schema snapshot of version 1 (${issue?.path.join('.')}: ${issue?.message}). Take it anew with \`database-branch snapshot\`.`, { cause: parsed.error });
    }
    return parsed.data;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not JSON. Take the snapshot anew with \`database-branch snapshot\`.`, { cause });
    }
}


/***/ })

};
