export const id = 6529;
export const ids = [6529];
export const modules = {

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrationEvidenceSchema: () => (/* binding */ migrationEvidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/**
 * What a migration did to the database, as measured: JSON through and through, with names and figures but no row value. The
 * exact runner and the observer both produce it; `method` and `limits` tell the reader how far it can be trusted.
 */


const flawKinds = [
    'duplicate index',
    'published without identity',
    'definer for everybody',
    'definer in open schema',
    'row security without policy',
    'autovacuum off',
    'sequence behind',
    'default refused',
    'sequence set back',
    'unique key gone',
];
const relationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'table',
        'partitioned table',
        'index',
        'partitioned index',
        'view',
        'materialized view',
        'sequence',
        'foreign table',
        'composite type',
    ]),
    /** The table of an index. */
    table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    relation: relationSchema,
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8),
    /** From when it was seen until it was given up, most at the end of the transaction; a lower bound when sampled. */
    heldMilliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Time spent waiting for it, when sampled. */
    waitedMilliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    relation: relationSchema,
    /**
     * - rewritten: a new file with the old rows
     * - rebuilt: an index made anew, under its old name
     * - truncated: a new, empty file
     * - kept file: a new index over its old file, no work done
     * - recreated: another relation of the same name
     */
    fate: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rewritten', 'rebuilt', 'truncated', 'kept file', 'recreated', 'dropped']),
});
const scanSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    relation: relationSchema,
    scans: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rowsRead: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Parallel workers have read some of it too, which they count themselves. */
    atLeast: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
});
const rowChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    relation: relationSchema,
    inserted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    updated: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    deleted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How many of the updated are proven to have changed in columns of this change alone. */
    backfilled: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** The other updates are known to have set columns that are older than the change; absent where nobody knows. */
    setsOlderColumns: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    /** Of a partition: the partitioned table it belongs to in the end. */
    partitionOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The statement does not name the table: a foreign key of it took the rows along, or something else did. */
    through: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ foreignKeyTo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('a trigger, a rule or a function')]).optional(),
});
const tallySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    inserted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    updated: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    deleted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    backfilled: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How many rows it had before; absent where only an estimate is known. */
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** The planner's estimate of that. */
    about: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** How many rows it has now; absent where counting them would have taken too long. */
    left: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const effectsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileChangeSchema),
    scans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(scanSchema),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rowChangeSchema),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relationSchema),
});
const suppressionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const sourceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const statementSchema = effectsSchema.extend({
    /** Where it stands, when it came from a file. */
    source: sourceSchema.optional(),
    /** Its text, shortened, with the literals taken out. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Tells it from any other text, literals and all, and nothing of them. */
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Its first words, in lower case. */
    words: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    walBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** Statements of one transaction share it. */
    transaction: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Measured around the statement, or seen from outside while it ran. */
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['exact', 'sampled']),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** How `alter column type` made the new values: by a cast, or by an expression that can make anything of them. */
    conversion: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['cast', 'expression']).optional(),
    /** New or stronger than what its transaction held, on relations that are older than the change. */
    locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lockSchema),
    /** Given up by `rollback to` a savepoint; `keeps` is the weaker lock that is left. */
    released: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ relation: relationSchema, keeps: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8).optional() })).optional(),
    /** Relations that have another name after it. */
    renamed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ from: relationSchema, to: relationSchema })).optional(),
    /** Relations that its text names, as the server understood the names before it ran. */
    named: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relationSchema).optional(),
    /** What the server said it did, recognised. */
    work: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'rewrite',
            'verify',
            'build index',
            'constraint index',
            'validate foreign key',
            'not null proven',
            'partition bound proven',
            'cut name',
        ]),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })),
    /** From `-- database-branch: ignore CODE reason` beside it. */
    suppressions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(suppressionSchema),
});
const scaleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    relation: relationSchema,
    /** The planner's estimate, before; absent for a table that was never analyzed. */
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** With its indexes and its TOAST table. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Scans of an index since its statistics were reset: on the branch, what production's copy brought along. */
    indexScans: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const migrationEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['exact', 'sampled']),
    statements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(statementSchema),
    /** Before and after put side by side: true however the change was made. */
    whole: effectsSchema,
    /** Size of every older relation that the change touched, as it was before. */
    scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(scaleSchema),
    /** Indexes that the change left invalid. */
    invalidIndexes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relationSchema),
    /** Foreign keys of the change that no index helps. */
    foreignKeysWithoutIndex: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    /** States of the catalog and of sequences that mean trouble and were not there before, also on tables of the change. */
    flaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(flawKinds),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Absent for a function. */
        table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** The other object that makes it one. */
        other: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }))
        .optional(),
    /** What has become of roles, memberships, settings and rights that belong to the server or to the database itself. */
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        /** Rather than given: what ran before may fail, or run otherwise. */
        taken: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        /** A role, a database. */
        subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** "`app` made a member of `reader`" */
        words: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .optional(),
    /** The partitions among the tables that the change touched; `of` is the partitioned table at the top: `shop.orders`. */
    partitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), of: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).optional(),
    /** What publications send; without a table, all of them. */
    published: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
    /** From pg_stat_statements, where it is installed: the slowest first. */
    slowest: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), milliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional(),
    /** What became of the rows of older tables, partitions counted with the table they belong to; books of tools left out. */
    tallies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tallySchema).optional(),
    /** What the steps of the job did to older tables when the migration was over: the tests, as far as anybody can tell. */
    afterwards: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileChangeSchema),
        rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rowChangeSchema),
        /**
         * How the end of the migration was told: by a step that says so, by the last entry in a migration tool's books, or by the last
         * change of the schema, after which the migration may have gone on writing rows.
         */
        since: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['step', 'books', 'schema']),
    })
        .optional(),
    /** Sentences about what could not be seen. */
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Those of them that leave too much unseen to call anything safe. */
    unseen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeBlocked),
/* harmony export */   JQ: () => (/* binding */ blocksSchemaChanges),
/* harmony export */   Kp: () => (/* binding */ isStrongerLock),
/* harmony export */   PE: () => (/* binding */ blocksWrites),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   mC: () => (/* binding */ parseLockMode),
/* harmony export */   o5: () => (/* binding */ blocksReads),
/* harmony export */   wS: () => (/* binding */ strongerLock)
/* harmony export */ });
/**
 * The eight table-level lock modes, and what each keeps others from doing.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
/** Weakest first. */
const lockModes = [
    'access share',
    'row share',
    'row exclusive',
    'share update exclusive',
    'share',
    'share row exclusive',
    'exclusive',
    'access exclusive',
];
const conflicts = {
    'access share': ['access exclusive'],
    'row share': ['exclusive', 'access exclusive'],
    'row exclusive': ['share', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share update exclusive': ['share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive'],
    share: ['row exclusive', 'share update exclusive', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share row exclusive': lockModes.slice(2),
    exclusive: lockModes.slice(1),
    'access exclusive': lockModes,
};
/** From the name in pg_locks: `AccessExclusiveLock`. */
function parseLockMode(name) {
    const words = name
        .replace(/Lock$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
    return lockModes.find((mode) => mode === words);
}
function strongerLock(left, right) {
    return lockModes.indexOf(left) >= lockModes.indexOf(right) ? left : right;
}
function isStrongerLock(left, right) {
    return right === undefined || lockModes.indexOf(left) > lockModes.indexOf(right);
}
/** `select`. */
function blocksReads(mode) {
    return conflicts[mode].includes('access share');
}
/** `insert`, `update`, `delete`. */
function blocksWrites(mode) {
    return conflicts[mode].includes('row exclusive');
}
/** `alter table`, `create index`, `vacuum`: everything but reads, row locks and writes. */
function blocksSchemaChanges(mode) {
    return conflicts[mode].includes('share update exclusive');
}
/** What the lock keeps others from, for a sentence. Every lock keeps out `access exclusive`, which most of `alter table` takes. */
function describeBlocked(mode) {
    if (blocksReads(mode))
        return 'reads and writes';
    if (conflicts[mode].includes('row share'))
        return 'writes and `select … for update`';
    if (blocksWrites(mode))
        return 'writes';
    if (blocksSchemaChanges(mode))
        return 'schema changes and vacuum';
    return 'schema changes that need the table for themselves';
}


/***/ })

};
