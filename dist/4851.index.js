export const id = 4851;
export const ids = [4851,6529];
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


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ observerFiles),
/* harmony export */   Y: () => (/* binding */ observerConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What the observer's process is told, over its standard input: it holds a password, so it is never an argument or a file. */

const observerConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        database: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tls: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), without: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['name', 'certificate']).optional() }),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'),
        ])
            .optional(),
    }),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Where it leaves its evidence. */
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601: when it ends on its own. */
    endsAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The process that runs the job's steps: without it there is nobody left to watch for. Absent where it has no number here. */
    jobProcess: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/**
 * Written by the observer when it has its first picture; by us when the migration is over, or when it shall end; by the observer
 * when it has taken note of the one, or has ended.
 */
const observerFiles = {
    ready: 'observer-ready',
    migrated: 'observer-migrated',
    noted: 'observer-noted',
    stop: 'observer-stop',
    result: 'observer-result.json',
};


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ stopObserver),
/* harmony export */   lS: () => (/* binding */ startObserver),
/* harmony export */   n7: () => (/* binding */ tellMigrated)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
/* harmony import */ var _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6529);
/* harmony import */ var _observer_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);
/**
 * Starts the observer as a process of its own, because the step that starts it ends before the steps it shall watch begin, and
 * collects its evidence later. It dies with the job: it keeps the mark by which the runner finds what a job has left behind.
 */







const startTimeout = 35_000;
const stopTimeout = 30_000;
const checkInterval = 50;
/**
 * Resolves when it watches, or has given up: why, is told by stopObserver. `entry` is the script of the observer's process.
 * The folder is the run's own.
 */
async function startObserver(options) {
    const { entry, config, env, clock } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env,
        cwd: config.folder,
    });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
    child.stdin.end(JSON.stringify(config));
    child.unref();
    const ended = await waitForFile(clock, startTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.ready),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    if (ended === undefined)
        throw new Error('the observer did not start in time');
}
/** Tells it that the migration is over. False when nobody took note. */
async function tellMigrated(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.migrated), '');
    const file = await waitForFile(clock, stopTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    return file?.endsWith(_observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted) ?? false;
}
/** Tells it to stop, and reads what it saw. Never rejects for an observer that is gone: that is a measurement not made. */
async function stopObserver(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.stop), '');
    const file = await waitForFile(clock, stopTimeout, [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result)]);
    if (file === undefined)
        return { measured: false, why: 'the observer ended before its time and left nothing' };
    const result = resultSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8')));
    return 'evidence' in result
        ? { measured: true, value: result.evidence }
        : { measured: false, why: `the observer failed: ${result.problem}` };
}
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ evidence: _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__.migrationEvidenceSchema }), zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ problem: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })]);
async function waitForFile(clock, timeout, files) {
    const end = clock.now().getTime() + timeout;
    while (clock.now().getTime() < end) {
        for (const file of files) {
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file).then(() => true, () => false);
            if (there)
                return file;
        }
        await clock.sleep(checkInterval);
    }
    return undefined;
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrated: () => (/* binding */ migrated)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(614);
/* harmony import */ var _migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/**
 * `migrated`: a step between those that migrate and those that test, which says to whoever watches that the migration is over.
 * It needs neither the service nor GitHub.
 */



async function migrated({ env, log }) {
    const watched = await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .findWatched */ .s5)(env);
    if (watched.length === 0)
        return log.notice('No step of this job is watching: there is nobody to tell that the migration is over.');
    for (const { folder, branchName } of watched) {
        const isNoted = await (0,_migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__/* .tellMigrated */ .n7)({ folder, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm });
        if (isNoted)
            log.info(`The migration of ${branchName} is over: what later steps do is not counted as its doing.`);
        else
            log.warning(`Nobody watches ${branchName} any more: what the report says of its migration is what was seen until then.`);
    }
}


/***/ })

};
