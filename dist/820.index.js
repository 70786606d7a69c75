export const id = 820;
export const ids = [820,529];
export const modules = {

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W2: () => (/* binding */ were),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sq: () => (/* binding */ timeNear),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Numbers, durations, times and clauses as a reviewer reads them: the same everywhere, in UTC, free of the machine's locale. */
/** `1 test`, `2,104 tests`. */
function count(amount, noun, plural = `${noun}s`) {
    return `${figure(amount)} ${amount === 1 ? noun : plural}`;
}
/** The verb that goes with a count. */
function were(amount) {
    return amount === 1 ? 'was' : 'were';
}
/** `2,104`. */
function figure(amount) {
    return amount.toLocaleString('en-US');
}
/** `12 ms`, `8.4 s`, `2 min 5 s`, `1 h 12 min`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `22 Nov 14:02 UTC`. The text itself when it is no time. */
function time(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return iso;
    const clock = date.toISOString().slice(11, 16);
    return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${clock} UTC`;
}
/** As `time`, without the day when it is the day of `reference`. */
function timeNear(iso, reference) {
    return reference?.slice(0, 10) === iso.slice(0, 10) ? time(iso).split(' ').slice(2).join(' ') : time(iso);
}
/** A sentence as the end of another one: "No file." becomes "no file". */
function asClause(sentence) {
    return sentence.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeLockState)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/** The locks around a failure in sentences, names in backticks. Pure. */


const mostLocks = 5;
function describeLockState({ wait, locks = [] }) {
    const left = locks.length - mostLocks;
    return [
        ...(wait ? [describeWait(wait)] : []),
        ...locks.slice(0, mostLocks).map(describeHeld),
        ...(left > 0 ? [`It held ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more lock')}.`] : []),
    ];
}
function describeHeld({ relation, mode, milliseconds }) {
    return `Its transaction held \`${mode}\` on \`${relation}\` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(milliseconds)}, which blocks ${(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(mode)}.`;
}
function describeWait({ mode, relation, blockers }) {
    const what = mode ? `\`${mode}\`` : 'the end of another transaction';
    const where = relation === undefined ? '' : ` on \`${relation}\``;
    return `It waited for ${what}${where}, behind ${blockers.map(describeBlocker).join('; and ')}.`;
}
function describeBlocker({ application, state, mode, transactionSeconds, waits }) {
    const who = application === undefined ? unnamed(state) : `\`${application.replaceAll('`', '')}\``;
    const does = [mode && `holds \`${mode}\``, waits && 'waits itself'].filter(Boolean).join(' and ');
    return [
        does ? `${who}, which ${does}` : who,
        state && `is ${state}`,
        transactionSeconds !== undefined && `began ${transactionSeconds} s before`,
    ]
        .filter(Boolean)
        .join(', ');
}
/** The server shows the state of one's own sessions, and all of them to a monitor only. */
function unnamed(state) {
    return state === undefined ? 'a session of another role' : 'a session without a name';
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrationEvidenceSchema: () => (/* binding */ migrationEvidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
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
    /** From when it was seen to the end of its transaction; a lower bound when sampled. */
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
    /** Its first words, in lower case. */
    words: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    walBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** Statements of one transaction share it. */
    transaction: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Measured around the statement, or seen from outside while it ran. */
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['exact', 'sampled']),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** New or stronger than what its transaction held, on relations that are older than the change. */
    locks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lockSchema),
    /** What the server said it did, recognised. */
    work: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'rewrite',
            'verify',
            'build index',
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
    /** What publications send; without a table, all of them. */
    published: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
    /** From pg_stat_statements, where it is installed: the slowest first. */
    slowest: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), milliseconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional(),
    /** Sentences about what could not be seen. */
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forHowLong),
/* harmony export */   M: () => (/* binding */ heldLocks)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
/** How long locks were held, and what the transaction of a failed statement had locked until then. Pure. */



/** `statements` are those of its transaction, the failed one last. Indexes are locked with their tables. */
function heldLocks(statements) {
    const held = new Map();
    let milliseconds = 0;
    for (const statement of [...statements].reverse()) {
        milliseconds += statement.milliseconds;
        for (const { relation, mode } of statement.locks) {
            if (relation.table !== undefined)
                continue;
            const name = (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(relation);
            const later = held.get(name);
            if ((0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, later?.mode) || later?.mode === mode)
                held.set(name, { relation: name, mode, milliseconds });
        }
    }
    return [...held.values()].sort((left, right) => _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(right.mode) - _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(left.mode));
}
/** " for 1.2 s"; a lock that was seen once has no duration. */
function forHowLong({ heldMilliseconds }) {
    return heldMilliseconds === 0 ? '' : ` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(heldMilliseconds)}`;
}


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ relationName)
/* harmony export */ });
/** `shop.orders`. */
function relationName({ schema, name }) {
    return `${schema}.${name}`;
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* unused harmony export historiesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/** The migrations that a tool has written down as run, in the database itself. JSON through and through. */

const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the tool's own form. */
    checksum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['applied', 'failed', 'rolled back']),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** As the tool calls itself: `Flyway`. */
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The tool keeps nothing but where it stands. */
    headOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** In the order in which they ran, as far as the tool keeps it. */
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema),
});
const historiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    histories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(historySchema),
    /** Sentences about history tables that could not be read. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
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

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   h8: () => (/* binding */ wholeDetail),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const details = [
    { rows: 50, quote: 4000 },
    { rows: 10, quote: 800 },
    { rows: 3, quote: 200 },
    { rows: 0, quote: 0 },
];
/** The whole, for the job summary. */
const wholeDetail = { rows: 2000, quote: 20_000 };
/** The first rows, and a line for the rest. */
function firstRows(rows, { limit, rest }) {
    return rows.length <= limit ? rows : [...rows.slice(0, limit), rest(rows.length - limit)];
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   f5: () => (/* binding */ driftPhrase),
/* harmony export */   iI: () => (/* binding */ renderDrift),
/* harmony export */   lc: () => (/* binding */ renderRemade)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/** In words: whether the parent has moved since the fork, what this branch lacks, and where both have touched the same. */




/** Empty when nothing has moved, and when it was not looked at: the notes say why. */
function renderDrift({ drift, branch }, { rows }) {
    if (!drift?.measured || !(0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMoved */ .Q)(drift.value))
        return '';
    const parent = branch.measured ? branch.value.parent : 'the parent';
    return [
        `**Drift** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(parent)} has moved since the fork: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(`${driftInWords(drift.value)}.`)}`,
        changeList(drift.value, rows),
        conflictList(drift.value, { parent, rows }),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** "column `ecommerce.customers.email_verified` added; 1 migration that this branch lacks (`0041_x`)" */
function driftInWords({ schema, missing }) {
    const changes = schema.changes.filter(({ weight }) => weight !== 'quiet');
    const [only, another] = changes;
    return [
        only && !another ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(only.summary, longestLine) : '',
        another ? (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changes.length, 'change') : '',
        missing.length > 0 ? describeMissing(missing) : '',
    ]
        .filter(Boolean)
        .join('; ');
}
/** Empty when the branch was not made anew in the middle of the pull request. */
function renderRemade({ branch }) {
    if (!branch.measured || branch.value.remadeBecause === undefined)
        return '';
    const { parent, remadeBecause } = branch.value;
    return `🔄 **Made anew** from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(parent)} as it is now: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(remadeBecause, 1000)}.`)}`;
}
/** For the line about the branch. */
function driftPhrase({ drift, branch }) {
    if (!drift?.measured || !branch.measured || (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMoved */ .Q)(drift.value))
        return '';
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch.value.parent)} unchanged since`;
}
function describeMissing(missing) {
    const names = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(missing.map(({ name }) => `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name.replaceAll('`', "'"), 80)}\``), { limit: 3, rest: (n) => `${n} more` });
    return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(missing.length, 'migration')} that this branch lacks (${names.join(', ')})`;
}
/** A single change is told by the first line already. */
function changeList({ schema }, rows) {
    const changes = schema.changes.filter(({ weight }) => weight !== 'quiet');
    if (changes.length < 2)
        return '';
    return list(changes.map(({ summary }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(summary, longestLine))}`), rows);
}
function conflictList({ conflicts }, { parent, rows }) {
    if (conflicts.length === 0)
        return '';
    const lines = conflicts.map(({ title, branch, parent: there }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(title)}. Here: ${inOne(branch)}. In ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(parent)}: ${inOne(there)}.`);
    return `⚠️ **Changed on both sides**\n\n${list(lines, rows)}`;
}
function inOne(summaries) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(summaries.join('; '), longestLine));
}
// Even the shortest form names the first ones.
function list(lines, rows) {
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` }).join('\n');
}
const longestLine = 300;


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasMoved)
/* harmony export */ });
/** Comments, grants and order alone are no reason to begin anew. */
function hasMoved({ schema, missing }) {
    return missing.length > 0 || schema.changes.some(({ weight }) => weight !== 'quiet');
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */
const zeroWidthSpace = '\u200b';
/** Inline code. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    const line = oneLine(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    return code(value).replaceAll('|', '\\|');
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return (oneLine(value)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(part)))
        .join('')
        // A list or a heading begins at the line's start only.
        .replace(/^([-+=]|\d+[.)])(?= |$)/, `${zeroWidthSpace}$1`));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = visible(value.replaceAll('\r\n', '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}
/** A link, or the bare label when the address is not an ordinary web address. */
function link(label, address) {
    const url = address && URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return label;
    return `[${label}](${url.href.replace(/[()<>\\|`]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`;
}
function escapeParenthesis(character) {
    return character === '(' ? '%28' : '%29';
}
/** Markdown behind a line that opens it; `title` is our own text. The blank lines make GitHub read the inside as markdown. */
function fold(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
/** A longer text cut at a character, with an ellipsis. */
function shorten(value, length) {
    const characters = [...value];
    return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}
function neutralize(line) {
    return (line
        .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`));
}
function oneLine(value) {
    return visible(value).replace(/\s+/g, ' ').trim();
}
// Control characters, and those that turn the direction of writing and so make a name look like another one.
function visible(value) {
    return [...value].map((character) => (isHidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character)).join('');
}
function isHidden(codePoint) {
    return ((codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
        (codePoint >= 0x7f && codePoint < 0xa0) ||
        (codePoint >= 0x202a && codePoint <= 0x202e) ||
        (codePoint >= 0x2066 && codePoint <= 0x2069));
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
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


/***/ })

};
