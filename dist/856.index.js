export const id = 856;
export const ids = [856];
export const modules = {

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

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   f5: () => (/* binding */ driftPhrase),
/* harmony export */   iI: () => (/* binding */ renderDrift),
/* harmony export */   lc: () => (/* binding */ renderRemade)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);
/** In words: whether the parent has moved since the fork, what this branch lacks, and where both have touched the same. */





/** Empty when nothing has moved, and when it was not looked at: the notes say why. */
function renderDrift({ drift, branch }, { rows }) {
    if (!drift?.measured || !(0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMoved */ .Q)(drift.value))
        return '';
    const parent = branch.measured ? branch.value.parent : 'the parent';
    return [
        `**Drift** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)} has moved since the fork: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${driftInWords(drift.value)}.`)}`,
        changeList(drift.value, rows),
        conflictList(drift.value, { parent, rows }),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** "column `ecommerce.customers.email_verified` added; 1 migration that this branch lacks (`0041_x`)" */
function driftInWords({ schema, missing }) {
    const changes = schema.changes.filter(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
    const [only, another] = changes;
    return [
        only && !another ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(only.summary, longestLine) : '',
        another ? (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(changes.length, 'change') : '',
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
    return `🔄 **Made anew** from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)} as it is now: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(remadeBecause, 1000)}.`)}`;
}
/** For the line about the branch. */
function driftPhrase({ drift, branch }) {
    if (!drift?.measured || !branch.measured || (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMoved */ .Q)(drift.value))
        return '';
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(branch.value.parent)} unchanged since`;
}
function describeMissing(missing) {
    const names = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(missing.map(({ name }) => `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name.replaceAll('`', "'"), 80)}\``), { limit: 3, rest: (n) => `${n} more` });
    return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing.length, 'migration')} that this branch lacks (${names.join(', ')})`;
}
/** A single change is told by the first line already. */
function changeList({ schema }, rows) {
    const changes = schema.changes.filter(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
    if (changes.length < 2)
        return '';
    return list(changes.map(({ summary }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(summary, longestLine))}`), rows);
}
function conflictList({ conflicts }, { parent, rows }) {
    if (conflicts.length === 0)
        return '';
    const lines = conflicts.map(({ title, branch, parent: there }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(title)}. Here: ${inOne(branch)}. In ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)}: ${inOne(there)}.`);
    return `⚠️ **Changed on both sides**\n\n${list(lines, rows)}`;
}
function inOne(summaries) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(summaries.join('; '), longestLine));
}
// Even the shortest form names the first ones.
function list(lines, rows) {
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` }).join('\n');
}
const longestLine = 300;


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasMoved)
/* harmony export */ });
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);

/** Comments, order and rights alone are no reason to begin anew. */
function hasMoved({ schema, missing }) {
    return missing.length > 0 || schema.changes.some(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   k: () => (/* binding */ promotionInWords)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/** What was run on the parent, or would be, and within which limits. */



/** Empty for a report that is about a branch. */
function renderPromotion({ promotion }, { rows }) {
    if (promotion === undefined)
        return '';
    const lines = linesOf(promotion);
    // Even the shortest form names the first ones.
    const list = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(lines.map((line) => `- ${line}`), { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` });
    return [describe(promotion), list.join('\n')].filter(Boolean).join('\n\n');
}
/** For the first line of the report. */
function promotionInWords({ outcome, to, reasons }) {
    switch (outcome) {
        case 'promoted':
            return `promoted to \`${to}\``;
        case 'dry-run':
            return `dry run, ready to be promoted to \`${to}\``;
        case 'refused':
            return `not promoted to \`${to}\`, ${reasons[0] ?? 'refused'}`;
        case 'failed':
            return `not promoted to \`${to}\``;
    }
}
/** What was run is told with how it went, like every migration. */
function linesOf({ outcome, reasons, steps }) {
    if (outcome === 'refused')
        return reasons.map((reason) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${reason}.`));
    return outcome === 'dry-run' ? steps.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) : [];
}
function describe(promotion) {
    const { outcome, to, steps, validatedSha, lockTimeoutSeconds, statementTimeoutSeconds } = promotion;
    const validated = validatedSha === undefined ? '' : `, validated at commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(validatedSha.slice(0, 7))}`;
    const limits = `waiting ${lockTimeoutSeconds} s for a lock at most, ${statementTimeoutSeconds} s for a statement`;
    const what = `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(steps.length, 'migration')}${validated}`;
    switch (outcome) {
        case 'promoted':
            return `**Promotion** ${what}, run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
        case 'dry-run':
            return `**Promotion** nothing was run. With ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('dry-run: false')}, ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)} gets ${what}, ${limits}:`;
        case 'refused':
            return `**Promotion** nothing was run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}:`;
        case 'failed':
            return `**Promotion** ${what}, begun on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
    }
}


/***/ }),

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ publishDeletion),
  z: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/github/comment-marker.js
/**
 * The hidden last line by which a comment of ours is found again, and by which an older run knows that it is late.
 */
function writeMarker({ key, runId, runAttempt, sha, hash }) {
    return `<!-- database-branch:v1 key=${encode(key)} run=${runId}.${runAttempt} sha=${encode(sha)} hash=${hash} -->`;
}
/** The marker at the very end of a comment: one further up is text that somebody made look like ours. */
function readMarker(body) {
    const match = pattern.exec(body);
    if (!match)
        return undefined;
    const [, key = '', runId, runAttempt, sha = '', hash = ''] = match;
    return { key: decode(key), runId: Number(runId), runAttempt: Number(runAttempt), sha: decode(sha), hash };
}
function withoutMarker(body) {
    return body.replace(pattern, '').trimEnd();
}
/** Positive when `a` is of a later run than `b`. Run ids grow with time; a re-run keeps the id and raises the attempt. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.runAttempt - b.runAttempt;
}
const pattern = /<!-- database-branch:v1 key=(\S*) run=(\d+)\.(\d+) sha=(\S*) hash=([0-9a-f]*) -->\s*$/;
// A comment ends at the first `-->`, and a key is the user's own text.
function encode(text) {
    return encodeURIComponent(text).replaceAll('--', '%2D%2D');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/github/comment.js
/**
 * One comment per report key, kept up to date for the life of the pull request. Only comments that carry our marker and were
 * written by us count; a newer run's report is never overwritten, and when two jobs create one at the same moment,
 * the oldest stays.
 */



/** Throws UpstreamError when GitHub fails for another reason than permission. */
async function upsertComment(api, comment) {
    try {
        return await upsert(api, comment);
    }
    catch (error) {
        if (!hasStatus(error, 401, 403))
            throw error;
        return { outcome: 'forbidden', reason: error.failure.message };
    }
}
async function upsert(api, comment) {
    const existing = await findOwn(api, comment);
    if (existing.length > 0)
        return (await settle(api, comment, existing)) ?? createAndSettle(api, comment);
    return comment.create ? createAndSettle(api, comment) : { outcome: 'absent' };
}
async function createAndSettle(api, comment) {
    const created = await api.createComment(comment.prNumber, compose(comment, undefined).body);
    const own = await findOwn(api, { ...comment, author: created.author });
    if (own.length > 1) {
        const settled = await settle(api, comment, own);
        if (settled?.outcome === 'superseded') {
            await remove(api, created);
            return settled;
        }
    }
    return { outcome: 'created' };
}
/** Writes into the oldest and removes the others; undefined when the oldest was deleted under our hands. */
async function settle(api, comment, existing) {
    const [oldest, ...duplicates] = existing;
    if (!oldest)
        return undefined;
    const next = compose(comment, withoutMarker(oldest.body));
    if (existing.some(({ marker }) => compareRuns(marker, next.marker) > 0))
        return { outcome: 'superseded' };
    const isSame = oldest.marker.hash === next.marker.hash;
    if (!isSame) {
        try {
            await api.updateComment(oldest.id, next.body);
        }
        catch (error) {
            if (hasStatus(error, 404))
                return undefined;
            throw error;
        }
    }
    for (const duplicate of duplicates)
        await remove(api, duplicate);
    return { outcome: isSame ? 'unchanged' : 'updated' };
}
async function findOwn(api, { prNumber, key, author }) {
    const marked = (await api.comments(prNumber)).flatMap((comment) => {
        const marker = readMarker(comment.body);
        return marker?.key === key ? [{ ...comment, marker }] : [];
    });
    if (marked.length === 0)
        return [];
    const self = author ?? (await api.viewer());
    return marked.filter((comment) => comment.author === self);
}
function compose({ write, key, runId, runAttempt, sha }, previous) {
    const text = write(previous).trimEnd();
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
    const marker = { key, runId, runAttempt, sha, hash };
    return { marker, body: `${text}\n\n${writeMarker(marker)}` };
}
async function remove(api, { id }) {
    try {
        await api.deleteComment(id);
    }
    catch (error) {
        if (!hasStatus(error, 404))
            throw error;
    }
}
function hasStatus(error, ...statuses) {
    return error instanceof errors/* UpstreamError */.g && statuses.includes(error.failure.status ?? 0);
}

;// CONCATENATED MODULE: ./build/src/report/redact.js
/** The report without `secrets`. Its shape stays. */
function redactReport(report, secrets) {
    const forms = secrets.filter((secret) => secret.length > 3).flatMap(spellings);
    // Longest first, so that a whole URL goes before the password inside it.
    const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return mapStrings(report, (value) => redactText(value, ordered));
}
function redactText(value, secrets) {
    const known = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value);
    return shapes.reduce((text, shape) => text.replace(shape, '***'), known);
}
function spellings(secret) {
    return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
const shapes = [
    // Connection URLs, with or without a password; percent-encoded; in base64, whose first letters are known.
    /\bpostgres(?:ql)?(?::\/\/|%3A%2F%2F)[^\s`'"<>]+/gi,
    /cG9zdGdyZXM[\w+/=-]{16,}/g,
    // JSON web tokens, which is what a Lakebase password is, and their base64.
    /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g,
    /ZXlK[\w+/=-]{40,}/g,
    // GitHub's and Databricks' own tokens.
    /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bdapi[0-9a-f]{20,}/g,
    /\bpassword\s*[=:]\s*\S+/gi,
];
function mapStrings(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/branch-section.js
/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */



function renderBranch(report) {
    const { branch, run } = report;
    const facts = branch.measured ? branchFacts(branch.value) : ['no branch'];
    return [...facts, (0,drift_section/* driftPhrase */.f5)(report), ...runFacts(run)].filter(Boolean).join(' · ');
}
function branchFacts(branch) {
    const forked = branch.forkedAt ? `, forked ${(0,figures/* time */.kB)(branch.forkedAt)}` : '';
    const reused = branch.status === 'reused' ? ', reused' : '';
    const expiry = branch.expiresAt ? `expires ${(0,figures/* timeNear */.sq)(branch.expiresAt, branch.forkedAt)}` : 'no expiry';
    return [
        `${(0,escape_markdown/* link */.nf)((0,escape_markdown/* code */.aY)(branch.name), branch.consoleUrl)} from ${(0,escape_markdown/* code */.aY)(branch.parent)}${forked}${reused}`,
        ...(branch.computeSize ? [(0,escape_markdown/* sentence */.em)(branch.computeSize)] : []),
        expiry,
    ];
}
/** Commit and run, each with its link. */
function runFacts(run) {
    const repositoryUrl = run.url.split('/actions/runs/')[0];
    const attempt = run.runAttempt > 1 ? ` (attempt ${run.runAttempt})` : '';
    return [
        `commit ${(0,escape_markdown/* link */.nf)((0,escape_markdown/* code */.aY)(run.headSha.slice(0, 7)), `${repositoryUrl}/commit/${run.headSha}`)}`,
        `${(0,escape_markdown/* link */.nf)('run', run.url)}${attempt}`,
    ];
}

// EXTERNAL MODULE: ./build/src/report/detail.js
var report_detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/render-evidence.js
var render_evidence = __webpack_require__(4534);
;// CONCATENATED MODULE: ./build/src/report/evidence-section.js
/** What the migrations did, as measured: what happened to existing tables at a glance, every statement folded beneath. */




/** Empty when nothing was measured. */
function renderMeasurements(evidence, { rows, quote }) {
    if (!evidence.measured)
        return '';
    const outcome = (0,render_evidence/* describeOutcome */.S)(evidence.value);
    const rest = (n) => `- and ${n} more`;
    const lines = (0,report_detail/* firstRows */.C)(outcome.map((phrase) => `- ${phrase}`), { limit: rows, rest });
    return [
        outcome.length === 0 ? '' : ['**Measured**, on tables that were there before', '', ...lines].join('\n'),
        quote === 0 ? '' : renderStatements(evidence.value, rows),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderStatements(evidence, limit) {
    const { statements, method, limits } = evidence;
    if (statements.length === 0 && limits.length === 0)
        return '';
    return (0,escape_markdown/* fold */.AU)(titleOf(statements.length, method), (0,render_evidence/* renderEvidence */.o)(evidence, { limit, outcome: false }));
}
function titleOf(statements, method) {
    if (statements === 0)
        return 'No statement was seen at work';
    return `${(0,figures/* count */.U9)(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}`;
}

// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/report/findings-section.js
/** The findings, heaviest first: what to know before this goes to production, each with its code, and where it comes from. */




/** Empty when there are none. */
function renderFindings(findings, { rows }) {
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const suppressed = findings.length - open.length;
    const totals = severity/* severities */.g
        .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ severity, amount }) => `${amount} ${severity}`);
    if (suppressed > 0)
        totals.push(`${suppressed} suppressed`);
    if (totals.length === 0)
        return '';
    const loud = open.filter(({ severity }) => severity !== 'low');
    const quiet = open.filter(({ severity }) => severity === 'low');
    return [
        `**Findings** ${totals.join(', ')}`,
        list(loud, rows),
        quiet.length > 0 && rows > 0 ? (0,escape_markdown/* fold */.AU)((0,figures/* count */.U9)(quiet.length, 'finding of low severity'), list(quiet, rows)) : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function list(findings, limit) {
    const rest = (n) => `- and ${n} more`;
    return (0,report_detail/* firstRows */.C)(findings.map(line), { limit, rest }).join('\n');
}
function line({ code: rule, name, severity, basis, message, place }) {
    const where = place ? ` (${(0,escape_markdown/* code */.aY)(`${place.file}:${place.line}`)})` : '';
    const unmeasured = basis === 'static' ? ' <sub>static</sub>' : '';
    return `- ${signs[severity]} **${rule} ${(0,escape_markdown/* sentence */.em)(name)}:** ${(0,escape_markdown/* sentence */.em)(message)}${where}${unmeasured}`;
}
const signs = { high: '🔴', medium: '🟠', low: '⚪' };

// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
;// CONCATENATED MODULE: ./build/src/report/histories-section.js
/** What migration tools have written in their history tables since the branch began: one line a tool. */




/** Empty when no tool has written anything, and when it could not be compared. */
function renderHistories({ histories }, { rows }) {
    if (!histories?.measured)
        return '';
    // Even the shortest form names the first ones.
    const limit = Math.max(rows, 3);
    const lines = (0,group_by/* groupBy */.$)(histories.value.flatMap((history) => {
        const says = wordsOf(history, limit);
        return says === undefined ? [] : [{ history, says }];
    }), ({ history, says }) => `${history.tool} ${says}`);
    return [...lines.values()]
        .map((equal) => {
        const books = equal.map(({ history }) => history);
        return `**${books[0]?.tool}**${placeOf(books, histories.value, limit)} ${equal[0]?.says}`;
    })
        .join('\n\n');
}
/** Where a tool keeps several books, as one for each tenant, they are told apart by their schemas. */
function placeOf(books, all, limit) {
    const kin = all.filter(({ tool }) => tool === books[0]?.tool);
    if (kin.length < 2)
        return '';
    const tables = new Set(kin.map(({ table }) => table));
    const names = books.map(({ schema, table }) => (0,escape_markdown/* code */.aY)(tables.size > 1 ? `${schema}.${table}` : schema));
    const listed = (0,report_detail/* firstRows */.C)(names, { limit, rest: (n) => `${n} more` }).join(', ');
    if (books.length === 1)
        return ` in ${listed}`;
    return ` in ${(0,figures/* count */.U9)(books.length, tables.size > 1 ? 'table' : 'schema')} (${listed})`;
}
function wordsOf({ headOnly, ran, failed, edited, undone, heads }, limit) {
    const names = (entries) => (0,report_detail/* firstRows */.C)(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ');
    const ranWords = headOnly ? 'is now at' : `ran ${(0,figures/* count */.U9)(ran.length, 'migration')}:`;
    const clauses = [
        ran.length > 0 ? `${ranWords} ${names(ran)}` : '',
        heads
            ? `⚠️ has ${heads.length} heads, ${heads.map((head) => (0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(head, 120))).join(' and ')}: the next upgrade to \`head\` fails until they are merged`
            : '',
        failed.length > 0 ? `❌ failed or left half done: ${names(failed)}` : '',
        edited.length > 0 ? `⚠️ edited since it ran: ${names(edited)}` : '',
        undone.length > 0 ? `undone: ${names(undone)}` : '',
    ].filter(Boolean);
    return clauses.length === 0 ? undefined : clauses.join('; ');
}
function describeEntry({ name, milliseconds }) {
    const time = milliseconds === undefined ? '' : ` (${(0,figures/* duration */.p0)(milliseconds)})`;
    return `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(name, 120))}${time}`;
}

;// CONCATENATED MODULE: ./build/src/report/kept-section.js
/** A branch that stays for a look after its job failed: how long, how to open it, how to let it go. */


/** Empty when it was not kept. */
function renderKept({ branch }) {
    if (!branch.measured || !branch.value.isKept || branch.value.expiresAt === undefined)
        return '';
    const { name, expiresAt, consoleUrl } = branch.value;
    const console = consoleUrl === undefined ? '' : `, ${(0,escape_markdown/* link */.nf)('in the console', consoleUrl)}`;
    return [
        `🔍 **Kept for a look** The job failed, so ${(0,escape_markdown/* code */.aY)(name)} lives until ${(0,figures/* time */.kB)(expiresAt)}.`,
        `Open it${console} or with ${(0,escape_markdown/* code */.aY)('mode: attach')} in another workflow. It goes early when the pull request is closed, with ${(0,escape_markdown/* code */.aY)('mode: delete')}, or when the next run replaces it.`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/src/report/migrations-section.js
/** What ran on the branch, and where it stopped: which file, line, SQLSTATE and message, and what was applied before. */




/** Empty when the action itself ran no migration. */
function renderMigrations(migrations, detail) {
    if (migrations.length === 0)
        return '';
    const failed = migrations.find(({ status }) => status === 'failed');
    return [
        failed ? renderFailure(failed, { migrations, detail }) : renderTitle(migrations),
        renderTable(migrations, detail),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle(migrations) {
    const applied = migrations.filter(({ status }) => status === 'applied');
    const total = applied.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const [only, another] = migrations;
    const what = only && !another ? `${(0,escape_markdown/* code */.aY)(only.name)} applied` : `${applied.length} applied`;
    return `**Migrations** ${what} in ${(0,figures/* duration */.p0)(total)}`;
}
function renderFailure({ name, failure }, { migrations, detail }) {
    const where = [
        (0,escape_markdown/* code */.aY)(name),
        failure?.line ? `line ${failure.line}` : '',
        failure?.sqlstate ? `SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)}` : '',
    ];
    const shown = failure && detail.quote > 0 ? failure : undefined;
    return [
        `**Migration failed** at ${where.filter(Boolean).join(', ')}. ${renderExtent(migrations)}`,
        shown ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.message, detail.quote), 'text') : '',
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
        shown?.hint ? (0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(shown.hint, 1000)) : '',
        (shown ? (0,describe_lock_state/* describeLockState */.Y)(shown) : []).map((line) => `- ${(0,escape_markdown/* sentence */.em)(line)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderExtent(migrations) {
    const amount = (status) => migrations.filter((migration) => migration.status === status).length;
    const notRun = amount('not-run');
    const before = amount('applied') === 0
        ? 'None was applied before it'
        : `${(0,figures/* count */.U9)(amount('applied'), 'migration')} applied before it`;
    return notRun === 0 ? `${before}.` : `${before}, ${notRun} not run.`;
}
function renderTable(migrations, { rows }) {
    // A lone migration has been told already.
    if (rows === 0 || migrations.length === 1)
        return '';
    const lines = migrations.map(({ name, status, milliseconds }) => `| ${(0,escape_markdown/* codeCell */.MZ)(name)} | ${statusWords[status]} | ${status === 'not-run' ? '' : (0,figures/* duration */.p0)(milliseconds)} |`);
    const rest = (n) => `| and ${n} more | | |`;
    const table = ['| Migration | Result | Time |', '|---|---|--:|', ...(0,report_detail/* firstRows */.C)(lines, { limit: rows, rest })].join('\n');
    return migrations.length <= openRows ? table : (0,escape_markdown/* fold */.AU)(`All ${migrations.length} migrations`, table);
}
// More than these, and the table would push the verdict's reasons off the first screen.
const openRows = 6;
const statusWords = {
    applied: 'applied',
    failed: '**failed**',
    'not-run': 'not run',
};

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/notes-section.js
/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */




function renderNotes(report, { rows }) {
    const { headline } = (0,verdict/* judge */.S)(report);
    const gaps = listGaps(report).filter(({ reason }) => !headline.includes(reason));
    const sentences = [...gaps.map(({ what, reason }) => `${what}: ${reason}.`), ...report.notes];
    if (sentences.length === 0)
        return '';
    const lines = sentences.map((note) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(note, 1000))}`);
    // Even the shortest form names the first ones.
    return ['**Notes**', '', ...(0,report_detail/* firstRows */.C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n');
}
function listGaps({ branch, promotion, replay, schema, drift, tests }) {
    // Its own section says what was not run, and why.
    if (promotion)
        return [];
    // Without a branch there is nothing to compare or to test on.
    if (!branch.measured)
        return explainGap('No branch', branch);
    return [
        ...(replay ? explainGap('Migrations not run a second time', replay) : []),
        ...explainGap('Schema not compared', schema),
        // Where the branch could not be read, that is the reason here too.
        ...(schema.measured && drift ? explainGap(`Drift of \`${branch.value.parent}\` not known`, drift) : []),
        ...explainGap('Tests not read', tests),
    ];
}
function explainGap(what, part) {
    return part.measured ? [] : [{ what, reason: (0,figures/* asClause */.eI)(part.why) }];
}

// EXTERNAL MODULE: ./build/src/report/promotion-section.js
var promotion_section = __webpack_require__(7872);
;// CONCATENATED MODULE: ./build/src/report/replay-section.js
/** Whether the migrations can be run twice, and if not, which statement is in the way. */



/** Empty when it was not asked for, and when it could not be tried: the notes say why. */
function renderReplay({ replay }, detail) {
    if (!replay?.measured)
        return '';
    if (replay.value.isRepeatable)
        return '**Replay** run a second time, the migrations change nothing';
    const { failure } = replay.value;
    const shown = detail.quote > 0 ? failure?.failure : undefined;
    return [
        '⚠️ **Replay** the migrations cannot be run twice',
        // Even the shortest form names the first ones.
        (0,report_detail/* firstRows */.C)(linesOf(replay.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function linesOf({ failure, schema, rows }) {
    return [
        ...rows.map(describeRows),
        ...schema.map((summary) => `- changes the schema again: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longest))}`),
        ...(failure ? [describeFailure(failure)] : []),
    ];
}
function describeRows({ table, statement, ...rows }) {
    const verbs = ['inserted', 'updated', 'deleted'].filter((verb) => rows[verb] > 0);
    const amounts = verbs.map((verb) => `${(0,figures/* figure */.vP)(rows[verb])} ${verb}`).join(', ');
    const where = statement ? ` by ${(0,escape_markdown/* code */.aY)(statement.file)}, line ${statement.line}` : '';
    const text = statement ? `: ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(statement.text, 120))}` : '';
    return `- writes rows of ${(0,escape_markdown/* code */.aY)(table)} again, ${amounts}${where}${text}`;
}
function describeFailure({ name, failure }) {
    const line = failure.line ? `, line ${failure.line}` : '';
    const state = failure.sqlstate ? ` (SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)})` : '';
    return `- fails at ${(0,escape_markdown/* code */.aY)(name)}${line}: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(failure.message, longest))}${state}`;
}
const longest = 300;

// EXTERNAL MODULE: ./build/src/report/schema-section.js + 1 modules
var schema_section = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/report/tests-section.js
/** The counts, and the failing tests by name and place. Nothing about those that passed. */



function renderTests(tests, { rows }) {
    if (!tests.measured)
        return '';
    const rest = (amount) => `- and ${(0,figures/* figure */.vP)(amount)} more`;
    const lines = rows === 0 ? [] : (0,report_detail/* firstRows */.C)(tests.value.failures.map(tests_section_renderFailure), { limit: rows, rest });
    const folded = lines.slice(tests_section_openRows);
    return [
        renderCounts(tests.value),
        lines.slice(0, tests_section_openRows).join('\n'),
        folded.length === 0 ? '' : (0,escape_markdown/* fold */.AU)('More failing tests', folded.join('\n')),
    ]
        .filter(Boolean)
        .join('\n\n');
}
const tests_section_openRows = 10;
function renderCounts({ passed, failed, skipped, flaky = 0, unread = [], milliseconds }) {
    const counts = [
        passed + failed === 0 ? 'none ran' : `${(0,figures/* figure */.vP)(passed)} passed`,
        failed > 0 ? `${(0,figures/* figure */.vP)(failed)} failed` : '',
        skipped > 0 ? `${(0,figures/* figure */.vP)(skipped)} skipped` : '',
        flaky > 0 ? `${(0,figures/* figure */.vP)(flaky)} passed only when run again` : '',
    ];
    const time = milliseconds > 0 ? ` in ${(0,figures/* duration */.p0)(milliseconds)}` : '';
    const gap = unread.length > 0 ? `, ${(0,figures/* count */.U9)(unread.length, 'file')} not read` : '';
    return `**Tests** ${counts.filter(Boolean).join(', ')}${time}${gap}`;
}
function tests_section_renderFailure({ name, file, line, message, type }) {
    const place = file ? ` at ${(0,escape_markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`)}` : '';
    const why = [type, message].filter((part) => part !== undefined).join(': ');
    return `- ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(name, 300))}${place}${why ? `: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(why, 300))}` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/report-document.js















function renderDocument(report, options) {
    const steps = options.details ?? report_detail/* details */.zH;
    const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2;
    for (const [index, detail] of steps.entries()) {
        const document = report_document_compose(report, { detail, budget });
        if (bytes(document) > budget)
            continue;
        const isWhole = index === 0 && document === report_document_compose(report, { detail: steps[0] ?? detail, budget: unbounded });
        return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`;
    }
    return [report_document_renderTitle(report), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n');
}
const unbounded = 64 * 1024 * 1024;
/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000;
function report_document_renderTitle(report) {
    const { level, headline } = (0,verdict/* judge */.S)(report);
    return `### ${verdict/* levelSigns */.P[level]} Database: ${(0,escape_markdown/* sentence */.em)(headline)}`;
}
function report_document_compose(report, { detail, budget }) {
    const before = [
        report_document_renderTitle(report),
        renderBranch(report),
        (0,drift_section/* renderRemade */.lc)(report),
        renderKept(report),
        (0,promotion_section/* renderPromotion */.W)(report, detail),
        renderMigrations(report.migrations, detail),
        renderHistories(report, detail),
        renderReplay(report, detail),
        renderFindings(report.findings, detail),
        renderMeasurements(report.evidence, detail),
    ];
    const after = [(0,drift_section/* renderDrift */.iI)(report, detail), renderTests(report.tests, detail), renderNotes(report, detail)];
    const others = bytes([...before, ...after].join('\n\n')) + 2;
    const schema = report.schema.measured
        ? renderSchema(report.schema.value, Math.max(budget - others, leastForSchema))
        : '';
    return [...before, schema, ...after].filter((section) => section !== '').join('\n\n');
}
// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff, budget) {
    const section = (0,schema_section/* renderSchemaDiff */.f)(diff, { budget });
    return bytes(section) <= budget ? section : (0,schema_section/* renderSchemaDiff */.f)(diff, { budget: Math.floor(budget / 4) });
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/src/report/render-comment.js
/**
 * The pull request comment: one screen when it can be, never more than GitHub takes.
 */



/** GitHub refuses a body above 65,536 characters; the difference is room for the marker. */
const commentBudget = 60_000;
function renderComment(report, { budget = commentBudget } = {}) {
    return renderDocument(report, {
        budget,
        whereTheRestIs: `Shortened to fit. The whole report is in the ${(0,escape_markdown/* link */.nf)('summary of the run', report.run.url)}.`,
    });
}
/** What the comment says once the branch goes; the last report stays, folded. */
function renderDeletedComment(branch, previous) {
    const head = [
        `### Database: branch ${(0,escape_markdown/* code */.aY)(branch.name)} ${titles[branch.what]}`,
        `${occasion(branch)} · ${runFacts(branch.run).join(' · ')}`,
    ].join('\n\n');
    const report = previous && lastReport(previous);
    const whole = report ? `${head}\n\n${foldStart}\n\n${report}\n\n${foldEnd}` : head;
    return bytes(whole) <= commentBudget + 4000 ? whole : head;
}
const titles = {
    deleted: 'deleted',
    'about to be deleted': 'is being deleted',
    'made anew': 'is being made anew',
};
function occasion({ what, merged }) {
    if (what === 'made anew')
        return 'The copy that was reported on is gone. If this stays, the run that makes another has died';
    if (what === 'about to be deleted')
        return 'If this stays, the run that deletes it has died, and its expiry ends it';
    if (merged === undefined)
        return 'The copy of the database is gone, as a workflow has asked. The next run makes another';
    return `The pull request was ${merged ? 'merged' : 'closed'}, and its copy of the database is gone`;
}
const foldStart = '<details><summary>Last report</summary>';
const foldEnd = '</details>';
// Closed twice, as after a reopening without a new run, the fold is kept and not folded again.
function lastReport(previous) {
    const text = previous.replaceAll('\r\n', '\n').trim();
    const start = text.indexOf(foldStart);
    if (!text.startsWith('### Database: branch '))
        return text;
    return start === -1 ? undefined : text.slice(start + foldStart.length, text.lastIndexOf(foldEnd)).trim();
}

// EXTERNAL MODULE: ./build/src/report/report-schema.js + 1 modules
var report_schema = __webpack_require__(1530);
;// CONCATENATED MODULE: ./build/src/report/render-json.js


function renderJson(report) {
    const { version, key, ...facts } = report;
    return `${JSON.stringify({ version, key, verdict: (0,verdict/* judge */.S)(report), ...facts }, null, 2)}\n`;
}
/** Throws when `text` is not a report file of a version we know. */
function parseReportFile(text) {
    return reportFileSchema.parse(JSON.parse(text));
}

// EXTERNAL MODULE: ./build/src/github/job-summary.js
var job_summary = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/src/report/render-summary.js
/** The report for the run's summary page: whole, as far as a page of 1 MiB goes. */



function renderSummary(report, { budget = job_summary/* summaryLimitBytes */.f } = {}) {
    return renderDocument(report, {
        budget,
        details: [report_detail/* wholeDetail */.h8, ...report_detail/* details */.zH],
        whereTheRestIs: 'Shortened to fit. The whole report is in the file named by `report-file`, when that is given.',
    });
}

;// CONCATENATED MODULE: ./build/src/report/publish-report.js






async function publishReport(report, publishers, options) {
    const { log, summary, writeFile } = publishers;
    const clean = redactReport(report, options.secrets);
    if (summary) {
        await attempt(log, 'write the job summary', async () => summary.append(renderSummary(clean, { budget: (await summary.room()) - 2 })));
    }
    const { reportFile } = options;
    if (reportFile)
        await attempt(log, `write ${reportFile}`, () => writeFile(reportFile, renderJson(clean)));
    return { comment: await publishComment(clean, publishers, options) };
}
/** Says in an existing comment that the branch is gone, or about to go. A pull request that never had a comment gets none. */
async function publishDeletion(branch, publishers) {
    const { summary, log } = publishers;
    if (summary && branch.what === 'deleted') {
        await attempt(log, 'write the job summary', () => summary.append(renderDeletedComment(branch, undefined)));
    }
    const write = (previous) => renderDeletedComment(branch, previous);
    return { comment: await deliver({ ...branch, write, create: false }, publishers) };
}
async function publishComment(report, publishers, { when }) {
    if (report.isSuperseded)
        return 'superseded';
    if (!report.pullRequest || when === 'never')
        return 'not-wanted';
    return deliver({
        key: report.key,
        prNumber: report.pullRequest.number,
        run: report.run,
        write: () => renderComment(report),
        // An earlier warning is taken back even when good news alone would not be worth a comment.
        create: isWorthIt(report, when),
    }, publishers);
}
function isWorthIt(report, when) {
    const failed = (0,verdict/* judge */.S)(report).level === 'failed';
    const changed = report.schema.measured && report.schema.value.changes.length > 0;
    return when === 'always' || failed || (when === 'changes' && changed);
}
async function deliver(delivery, { comments, log }) {
    const { key, prNumber, run, write, create } = delivery;
    if (!comments) {
        log.warning('No comment on the pull request: there is no `github-token`. The report is in the job summary.');
        return 'forbidden';
    }
    const { runId, runAttempt, headSha: sha } = run;
    const result = await attempt(log, 'comment on the pull request', () => upsertComment(comments, { key, prNumber, runId, runAttempt, sha, write, create }));
    if (result?.outcome === 'forbidden')
        log.warning(explainForbidden(result.reason));
    if (result?.outcome === 'superseded')
        log.info('A newer run has reported already: the comment is left as it is.');
    return result?.outcome ?? 'failed';
}
function explainForbidden(reason) {
    const remedy = /locked/i.test(reason)
        ? 'The conversation is locked.'
        : 'Give the job `permissions: pull-requests: write`; a run for a fork or by Dependabot cannot have it.';
    return `No comment on the pull request: GitHub says "${reason}". ${remedy} The report is in the job summary.`;
}
async function attempt(log, task, work) {
    try {
        return await work();
    }
    catch (error) {
        log.warning(`Could not ${task}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ reportFileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence-schema.js
var evidence_schema = __webpack_require__(6529);
// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/migration/findings/finding-schema.js
/** A finding as it stands in the report file. */


const findingSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* severities */.g),
    /** Measured: it happened on the branch, and the message quotes the figures. Static: it follows from the two schemas. */
    basis: schemas/* enum */.k5n(['measured', 'static']),
    /** What it is about: `shop.orders`, `shop.orders.note`. */
    subject: schemas/* string */.YjP(),
    /** The table to which the subject belongs, for suppression: `shop.orders`. */
    table: schemas/* string */.YjP().optional(),
    /** A sentence or two, with names in backticks. */
    message: schemas/* string */.YjP(),
    /** Where the statement stands, when it came from a file. */
    place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    /** Its table is so small that nobody waits: the severity is low for that, and its code in `fail-on` does not close the gate. */
    instant: schemas/* literal */.euz(true).optional(),
    /** Set when somebody decided that it is all right. */
    suppressed: schemas/* object */.Ikc({ reason: schemas/* string */.YjP() }).optional(),
});

// EXTERNAL MODULE: ./build/src/migration/history/history.js
var history_history = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/schema/schema-diff-json.js
var schema_diff_json = __webpack_require__(8107);
;// CONCATENATED MODULE: ./build/src/report/report-schema.js
/**
 * The report file: JSON that gates, dashboards and later jobs read. Version 1 only ever gains fields; a change of meaning is a new
 * version. Times are ISO 8601 in UTC, durations milliseconds. Readers should ignore fields they do not know.
 */






/** `measured: false` says why, and is never the same as an empty value. */
function measured(value) {
    return schemas/* discriminatedUnion */.gMt('measured', [
        schemas/* object */.Ikc({ measured: schemas/* literal */.euz(true), value }),
        schemas/* object */.Ikc({ measured: schemas/* literal */.euz(false), why: schemas/* string */.YjP() }),
    ]);
}
const objectSchema = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    schema: schemas/* string */.YjP().optional(),
    table: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP(),
});
const failureSchema = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    sqlstate: schemas/* string */.YjP().optional(),
    line: schemas/* number */.aig().optional(),
    statement: schemas/* string */.YjP().optional(),
    statementNumber: schemas/* number */.aig().optional().describe('From 1, in its file.'),
    position: schemas/* number */.aig().optional().describe('Character in the statement, from 1.'),
    hint: schemas/* string */.YjP().optional().describe('What to do about it.'),
    keptStatements: schemas/* number */.aig().optional().describe('How many statements of the file stay applied.'),
    locks: schemas/* array */.YOg(schemas/* object */.Ikc({ relation: schemas/* string */.YjP(), mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8), milliseconds: schemas/* number */.aig() }))
        .optional()
        .describe('What its transaction had locked before it.'),
    wait: schemas/* object */.Ikc({
        mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8).optional(),
        relation: schemas/* string */.YjP().optional(),
        blockers: schemas/* array */.YOg(schemas/* object */.Ikc({
            application: schemas/* string */.YjP().optional(),
            state: schemas/* string */.YjP().optional(),
            mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8).optional().describe('What it holds on the relation.'),
            transactionSeconds: schemas/* number */.aig().optional(),
            waits: schemas/* boolean */.zMY(),
        })),
    })
        .optional()
        .describe('The lock that it did not get.'),
});
const replaySchema = schemas/* object */.Ikc({
    isRepeatable: schemas/* boolean */.zMY().describe('The second run came through and changed nothing.'),
    failure: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), failure: failureSchema }).optional(),
    schema: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What it did to the schema.'),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        table: schemas/* string */.YjP(),
        inserted: schemas/* number */.aig(),
        updated: schemas/* number */.aig(),
        deleted: schemas/* number */.aig(),
        statement: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig(), text: schemas/* string */.YjP() }).optional(),
    })),
});
const driftSchema = schemas/* object */.Ikc({
    schema: schema_diff_json/* schemaDiffSchema */.G.describe('From the fork to the parent now.'),
    conflicts: schemas/* array */.YOg(schemas/* object */.Ikc({
        object: objectSchema,
        title: schemas/* string */.YjP(),
        branch: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the branch did to it.'),
        parent: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the parent did to it since the fork.'),
    })),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), name: schemas/* string */.YjP() }))
        .describe('Migrations that the parent has run since the fork, and the branch has not.'),
    isFailure: schemas/* boolean */.zMY().describe('`on-drift` is fail, and the parent has moved.'),
});
const entriesSchema = schemas/* array */.YOg(history_history/* historySchema */.U.shape.entries.element);
const historyComparisonSchema = schemas/* object */.Ikc({
    ...history_history/* historySchema */.U.omit({ entries: true }).shape,
    ran: entriesSchema.describe('Applied on the branch since it began.'),
    failed: entriesSchema.describe('Written down as failed, or left half done.'),
    edited: entriesSchema.describe('Its file was edited after it ran, by the checksum in the books.'),
    undone: entriesSchema.describe('In the books when the branch began, and gone or rolled back now.'),
    heads: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('The ends of its graph of migrations, where there are now several.'),
});
const gateSchema = schemas/* object */.Ikc({
    open: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({
        condition: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    })),
    unjudged: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const reportFileSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    key: schemas/* string */.YjP().describe('Tells several reports on one pull request apart.'),
    verdict: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(['safe', 'review', 'destructive', 'failed', 'not-measured']),
        headline: schemas/* string */.YjP(),
    }),
    run: schemas/* object */.Ikc({
        repository: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        runId: schemas/* number */.aig(),
        runAttempt: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        headSha: schemas/* string */.YjP().describe("The pull request's head commit, never the merge commit."),
    }),
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig(), title: schemas/* string */.YjP().optional() }).optional(),
    jobStatus: schemas/* enum */.k5n(['success', 'failure', 'cancelled', 'unknown']),
    isSuperseded: schemas/* boolean */.zMY().optional().describe("A newer run has replaced this run's branch."),
    branch: measured(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        provider: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['created', 'recreated', 'reused', 'attached', 'deleted']),
        parent: schemas/* string */.YjP(),
        remadeBecause: schemas/* string */.YjP().optional().describe('Why it took the place of one that an earlier run had left.'),
        database: schemas/* string */.YjP(),
        forkedAt: schemas/* string */.YjP().optional(),
        expiresAt: schemas/* string */.YjP().optional(),
        isKept: schemas/* boolean */.zMY().optional().describe('It lives longer than planned, because the job failed.'),
        consoleUrl: schemas/* string */.YjP().optional(),
        computeSize: schemas/* string */.YjP().optional(),
    })),
    promotion: schemas/* object */.Ikc({
        to: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(['promoted', 'dry-run', 'refused', 'failed']),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it was refused.'),
        validatedSha: schemas/* string */.YjP().optional().describe('The commit whose job went through on the branch.'),
        steps: schemas/* array */.YOg(schemas/* string */.YjP()),
        lockTimeoutSeconds: schemas/* number */.aig(),
        statementTimeoutSeconds: schemas/* number */.aig(),
    })
        .optional()
        .describe('Of a `promote` step: what was run on the parent.'),
    migrations: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['applied', 'failed', 'not-run']),
        milliseconds: schemas/* number */.aig(),
        failure: failureSchema.optional(),
    })),
    histories: measured(schemas/* array */.YOg(historyComparisonSchema))
        .optional()
        .describe('What migration tools have written in their history tables.'),
    evidence: measured(evidence_schema.migrationEvidenceSchema).describe('What the migrations did.'),
    findings: schemas/* array */.YOg(findingSchema),
    gate: gateSchema.optional().describe('What `fail-on` comes to.'),
    replay: measured(replaySchema).optional().describe('The migrations run a second time, when that was asked for.'),
    schema: measured(schema_diff_json/* schemaDiffSchema */.G),
    drift: measured(driftSchema).optional().describe('What the parent did since the fork, told apart from the change.'),
    tests: measured(schemas/* object */.Ikc({
        passed: schemas/* number */.aig(),
        failed: schemas/* number */.aig().describe('All that did not come through: failures, errors, and what a suite alone counts.'),
        errored: schemas/* number */.aig().optional().describe('How many of the failed are errors and no failed assertions.'),
        skipped: schemas/* number */.aig().describe('All that did not run.'),
        flaky: schemas/* number */.aig().optional().describe('How many of the passed had failed before they were run again.'),
        milliseconds: schemas/* number */.aig(),
        failures: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            file: schemas/* string */.YjP().optional(),
            line: schemas/* number */.aig().optional(),
            message: schemas/* string */.YjP().optional(),
            type: schemas/* string */.YjP().optional().describe('The class of the error, where the message is not it.'),
        })),
        files: schemas/* array */.YOg(schemas/* string */.YjP()),
        unread: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Files that could not be read, or not whole; the notes say why.'),
    })).and(schemas/* object */.Ikc({ wereAskedFor: schemas/* boolean */.zMY().optional().describe('`test-results` names files.') })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelSigns),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _schema_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9857);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/* harmony import */ var _promotion_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
/**
 * The one line a reviewer reads first: what the report comes to, in words. Nothing measured is never "safe".
 */




function judge(report) {
    if (report.isSuperseded && !report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (report.promotion)
        return judgePromotion(report, report.promotion);
    const failure = describeFailure(report);
    const changes = report.schema.measured ? countByWeight(report.schema.value) : undefined;
    const destructive = changes && describeDestructive(changes);
    const closed = describeGate(report);
    if (closed)
        return { level: 'failed', headline: join([closed, failure]) };
    if (failure)
        return { level: 'failed', headline: join([failure, destructive, ...caveats(report)]) };
    if (destructive)
        return { level: 'destructive', headline: join([destructive, conflictsOf(report), ...caveats(report)]) };
    if (report.jobStatus === 'cancelled') {
        return { level: 'not-measured', headline: 'not measured, the job was cancelled' };
    }
    if (!report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (!report.schema.measured) {
        return { level: 'not-measured', headline: `schema not compared, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.schema.why)}` };
    }
    return judgeChanges(report.schema.value, [
        findingsOf(report),
        replayOf(report),
        editedOf(report),
        headsOf(report),
        conflictsOf(report),
        testsOf(report),
    ]);
}
function judgePromotion(report, promotion) {
    const headline = (0,_promotion_section_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionInWords */ .k)(promotion);
    const { outcome } = promotion;
    if (outcome === 'refused')
        return { level: 'failed', headline };
    const failure = describeFailure(report);
    if (failure || outcome === 'failed')
        return { level: 'failed', headline: join([headline, failure]) };
    const changes = report.schema.measured ? report.schema.value.changes.length : undefined;
    return { level: 'safe', headline: join([headline, changes === undefined ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes, 'schema change')]) };
}
/** Emoji and word: never colour alone. */
const levelSigns = {
    safe: '✅',
    review: '⚠️',
    destructive: '⛔',
    failed: '❌',
    'not-measured': '⏭️',
};
function describeGate({ gate }) {
    if (gate === undefined || gate.open)
        return undefined;
    return `gate closed by ${gate.reasons.map(({ message }) => message).join(', ')}`;
}
function judgeChanges(diff, concerns) {
    const changes = countByWeight(diff);
    const reviewable = [...reviewPhrases(changes), ...concerns].filter(Boolean);
    if (reviewable.length > 0)
        return { level: 'review', headline: `review, ${join(reviewable)}` };
    return { level: 'safe', headline: `safe, ${describeSafe(diff, changes)}` };
}
function describeFailure({ migrations, histories, tests, jobStatus, branch, drift }) {
    const migration = migrations.find(({ status }) => status === 'failed');
    if (migration)
        return `migration ${quoteName(migration)} failed`;
    const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : [];
    if (written[0])
        return `migration ${quoteName(written[0])} failed`;
    if (tests.measured && tests.value.failed > 0) {
        const ran = tests.value.passed + tests.value.failed;
        return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(tests.value.failed)} of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ran, 'test')} failed`;
    }
    if (jobStatus === 'failure')
        return 'the job failed';
    if (!drift?.measured || !drift.value.isFailure || !branch.measured)
        return undefined;
    return `\`${branch.value.parent}\` has moved since the fork`;
}
function replayOf({ replay }) {
    return replay?.measured && !replay.value.isRepeatable ? 'the migrations cannot be run twice' : '';
}
/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedOf({ histories }) {
    const all = histories?.measured ? histories.value : [];
    const edited = all.flatMap((history) => history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)));
    return edited.length === 0
        ? ''
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(edited.length, 'migration')} edited since ${edited.length === 1 ? 'it' : 'they'} ran`;
}
/** The next upgrade to the one head would fail. */
function headsOf({ histories }) {
    const forked = (histories?.measured ? histories.value : []).find(({ heads }) => heads !== undefined);
    return forked?.heads ? `${forked.tool} has ${forked.heads.length} heads` : '';
}
/** Who asks for tests is not told that all is well when nobody knows of some of them. */
function testsOf({ tests }) {
    if (!tests.measured)
        return tests.wereAskedFor ? 'no test results read' : '';
    const { passed, failed, unread = [] } = tests.value;
    return join([
        passed + failed === 0 ? 'no test ran' : '',
        unread.length === 0 ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unread.length, 'test file')} not read`,
    ]);
}
/** Where both sides have touched the same, one of them will be surprised. */
function conflictsOf({ drift }) {
    const amount = drift?.measured ? drift.value.conflicts.length : 0;
    return amount === 0 ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(amount, 'object')} also changed in the parent meanwhile`;
}
/** A file without its folders; a command as it is. */
function quoteName({ name }) {
    const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name;
    return `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(short.replaceAll('`', "'"), 80)}\``;
}
/** One change on many partitions, or in many schemas, is one. */
function countByWeight({ changes }) {
    const counts = {
        destructive: 0,
        breaking: 0,
        security: 0,
        blocking: 0,
        additive: 0,
        quiet: 0,
    };
    for (const { change } of (0,_schema_repeats_js__WEBPACK_IMPORTED_MODULE_3__/* .foldRepeats */ .i)(changes))
        counts[change.weight] += 1;
    return counts;
}
function describeDestructive({ destructive, breaking, security, blocking, }) {
    if (destructive === 0)
        return undefined;
    const others = breaking + security + blocking;
    const more = others === 0 ? '' : `, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(others)} more ${others === 1 ? 'needs' : 'need'} review`;
    return `${destructive === 1 ? '1 change destroys' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(destructive)} changes destroy`} data${more}`;
}
function reviewPhrases({ breaking, security, blocking }) {
    return [
        breaking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, 'change')} may break running code` : '',
        security > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(security, 'change')} ${security === 1 ? 'lets' : 'let'} somebody see or do more` : '',
        blocking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(blocking, 'change')} may lock or rewrite tables` : '',
    ].filter(Boolean);
}
/** Those of low severity do not ask for a reviewer. */
function findingsOf({ findings }) {
    const open = findings.filter(({ suppressed, severity }) => suppressed === undefined && severity !== 'low');
    return open.length === 0 ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'finding');
}
function caveats({ jobStatus }) {
    return jobStatus === 'cancelled' ? ['the job was cancelled'] : [];
}
function describeSafe({ changes }, { additive }) {
    if (changes.length === 0)
        return 'no schema change';
    return changes.every(({ verb }) => verb === 'added')
        ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(additive, 'addition')} only`
        : 'nothing dropped, broken or locked';
}
function join(phrases) {
    return phrases.filter(Boolean).join(', ');
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ compareThree),
/* harmony export */   Sj: () => (/* binding */ driftSince),
/* harmony export */   Vq: () => (/* binding */ moves)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3871);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1823);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9645);
/**
 * Three pictures of one schema: as it was at the fork, as the branch has made it, and as the parent is now. What the parent did
 * meanwhile is drift, and what both have touched is a conflict, whatever either calls it now. Pure.
 */






function compareThree(pictures, selection = {}) {
    const select = (picture) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFacts */ .OA)(picture, selection);
    const [fork, baseline] = [select(pictures.fork), select(pictures.baseline)];
    const [branch, parent] = [select(pictures.branch), select(pictures.parent)];
    const schema = driftSince(fork, parent);
    const here = touches((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(baseline, branch, { lineage: true }), originalNames(baseline, branch));
    const there = touches(schema, originalNames(fork, parent));
    return { schema, conflicts: conflictsBetween(here, there) };
}
/** From the fork to the parent now. New storage alone (`vacuum full`, a refreshed materialized view) is the parent's daily life. */
function driftSince(fork, parent, selection = {}) {
    const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(fork, parent, { ...selection, lineage: true });
    return { ...diff, changes: diff.changes.filter(({ code }) => !code.endsWith('.rewritten')) };
}
/** Whether a migration may meet the change: comments, order and rights are no matter to it. */
function moves({ weight, code }) {
    return weight !== 'quiet' && !/^default-privileges\.|\.(grants|revokes|owner|security-labels)-changed$/.test(code);
}
function touches({ changes }, original) {
    return changes.filter(moves).map((change) => ({ change, object: original(change.object) }));
}
function originalNames(from, to) {
    const names = new Map((0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFacts */ .R)(from, to).pairs.map(({ before, after }) => [after.key, before.object]));
    return (object) => names.get((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(object)) ?? object;
}
function conflictsBetween(here, there) {
    const found = new Map();
    for (const mine of here) {
        for (const theirs of there) {
            if (!meet(mine, theirs) || isSame(mine.change, theirs.change))
                continue;
            const key = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(mine.object);
            const conflict = found.get(key) ?? { object: mine.object, branch: new Set(), parent: new Set() };
            conflict.branch.add(mine.change.summary);
            conflict.parent.add(theirs.change.summary);
            found.set(key, conflict);
        }
    }
    return [...found.values()]
        .map(({ object, branch, parent }) => ({
        object,
        title: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DD)(object),
        branch: [...branch],
        parent: [...parent],
    }))
        .sort((a, b) => (0,_object_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.title, b.title));
}
/** The same object; or the one is a part of what the other side has dropped, renamed or made anew. */
function meet(a, b) {
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(a.object) === (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(b.object) || isInside(a, b) || isInside(b, a);
}
function isInside(part, { object, change }) {
    const upsets = change.verb !== 'added' && change.verb !== 'altered';
    const { schema, table } = part.object;
    if (!upsets || schema === undefined)
        return false;
    if (object.kind === 'schema')
        return object.name === schema;
    return object.table === undefined && object.schema === schema && object.name === table;
}
/** Both sides have come to the same: a hotfix that the branch brings as well. */
function isSame(a, b) {
    return a.code === b.code && a.summary === b.summary && a.after === b.after;
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ schemaDiffSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/* harmony import */ var _schema_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/** The published form of a diff, as `--format json` prints it and files hold it. */


const objectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Stable, `<kind>.<what>`.'),
    verb: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'dropped', 'altered', 'renamed', 'recreated']),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_schema_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .weights */ .W),
    object: objectSchema,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    dependents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    partitionOf: objectSchema.optional().describe('The topmost table that its table is a partition or child of.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), after: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).optional().describe('Of what was made anew, as counted.'),
});
const schemaDiffSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    lineage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeSchema).describe('Heaviest first.'),
    setApart: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeSchema).describe('Of the platform, of migration tools and of this action.'),
    renameProposals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: objectSchema, to: objectSchema, score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .optional(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});


/***/ })

};
