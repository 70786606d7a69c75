export const id = 6629;
export const ids = [6629];
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

/***/ 3736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   im: () => (/* binding */ judgeRollback),
/* harmony export */   si: () => (/* binding */ isAsBefore),
/* harmony export */   v$: () => (/* binding */ rollbackLockSchema),
/* harmony export */   y1: () => (/* binding */ lostValuesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1823);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6429);
/* harmony import */ var _evidence_longest_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1180);
/* harmony import */ var _evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6854);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/**
 * The migrations taken back, and made once more: whether the way back runs, whether the schema and the values of the fork are
 * there again, what is lost on it, and what it locks. Judged by what was measured. Pure.
 */






const lostValuesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    table: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('`schema.name`'),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('Rows at the fork.'),
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('Rows after the way back.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Columns whose values are not those of the fork, where the rows are as many.'),
});
const rollbackLockSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    relation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_lock_modes_js__WEBPACK_IMPORTED_MODULE_2__/* .lockModes */ .Y8),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
function judgeRollback(run) {
    const { back, again = [], schema } = run;
    const failure = failureOf(back.runs, 'back') ?? failureOf(again, 'again');
    const isOrder = ({ code }) => code === 'table.reordered';
    const stays = summariesOf(schema.whole, (change) => !isOrder(change));
    const lost = lostBetween(run);
    const anew = schema.again ? summariesOf(schema.again, () => true) : [];
    const unread = unreadOf(run);
    const lock = lockOf(back.evidence);
    return {
        isClean: failure === undefined && stays.length + lost.length + anew.length === 0,
        ...(failure && { failure }),
        milliseconds: back.runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        stays,
        reordered: schema.whole.changes.filter(isOrder).map(({ object }) => `${object.schema}.${object.name}`),
        lost,
        destroys: summariesOf(schema.back, ({ weight }) => weight === 'destructive'),
        again: anew,
        ...(lock && { lock }),
        unread,
    };
}
function summariesOf({ changes }, isWanted) {
    return changes.filter(isWanted).map(({ summary }) => summary);
}
/** Whether whoever works on the branch afterwards finds it as the migrations had left it. */
function isAsBefore({ isClean, unread }) {
    return isClean && unread.length === 0;
}
function failureOf(runs, direction) {
    const failed = runs.find(({ status }) => status === 'failed');
    return failed && { direction, name: failed.name, failure: failed.failure ?? { message: 'It failed.' } };
}
/** A table or a column that is gone altogether, the schema tells. */
function lostBetween({ before, after, books }) {
    return [...(before ?? [])].flatMap(([table, then]) => {
        if (isKept(table, books))
            return [];
        const now = after.get(table);
        if (now === undefined)
            return [];
        // With other rows, every column holds something else.
        if (then.rows !== now.rows)
            return [{ table, before: then.rows, after: now.rows, columns: [] }];
        const columns = [...then.columns].flatMap(([column, values]) => now.columns.has(column) && now.columns.get(column) !== values ? column : []);
        return columns.length === 0 ? [] : [{ table, before: then.rows, after: now.rows, columns }];
    });
}
/** Touched by either direction, there at the fork, and not compared. */
function unreadOf({ before, after, schema, evidence, back, books }) {
    const effects = [evidence, back.evidence].flatMap((one) => (one ? [one.whole] : []));
    const fresh = [...(evidence?.whole.created ?? []), ...(back.evidence?.whole.created ?? [])];
    const written = effects
        .flatMap(({ rows, files }) => [...rows, ...files])
        .map(({ relation }) => relation)
        .filter((relation) => relation.kind === 'table' && !fresh.some((one) => (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRelation */ .P)(one, relation)))
        .map(_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C);
    // What loses a column loses values, whoever measured it or not.
    const changed = schema.there.changes
        .filter(({ weight }) => weight === 'destructive')
        .map(({ object: { kind, schema: space, table, name } }) => `${space}.${table ?? (kind === 'table' ? name : '')}`)
        .filter((table) => !table.endsWith('.'));
    const isNew = (table) => schema.there.changes.some(({ verb, object }) => verb === 'added' && object.kind === 'table' && `${object.schema}.${object.name}` === table);
    return [...new Set([...written, ...changed])].filter((table) => !isNew(table) && !isKept(table, books) && !(before?.has(table) && after.has(table)));
}
/** Ours, or a tool's: written each time. */
function isKept(table, books) {
    const isOwn = [_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .ownSchema */ .sn, _schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS].some((schema) => table.startsWith(`${schema}.`));
    return isOwn || books.some(({ schema, tables }) => tables.some((name) => `${schema}.${name}` === table));
}
function lockOf(evidence) {
    const lock = evidence && (0,_evidence_longest_block_js__WEBPACK_IMPORTED_MODULE_1__/* .longestBlock */ .u)(evidence);
    return lock && { relation: (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(lock.relation), mode: lock.mode, milliseconds: lock.heldMilliseconds };
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReportFile: () => (/* binding */ parseReportFile),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1530);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);


function renderJson(report) {
    const { version, key, ...facts } = report;
    return `${JSON.stringify({ version, key, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__.judge)(report), ...facts }, null, 2)}\n`;
}
/** Throws when `text` is not a report file of a version we know. */
function parseReportFile(text) {
    return _report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFileSchema */ .m.parse(JSON.parse(text));
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ reportFileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/migration/concern.js
var concern = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence-schema.js
var evidence_schema = __webpack_require__(6529);
// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/migration/findings/finding-schema.js
/** A finding as it stands in the report file. */


const findingSchema = schemas/* object */.Ikc({
    /** By what it is accepted on the pull request; another where the statement is another. */
    id: schemas/* string */.YjP().optional(),
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
    /** The same as a phrase for a headline, with its number: "deletes all 900 rows of `shop.settings`". */
    fact: schemas/* string */.YjP().optional(),
    /** Others of which the same is true, which this one stands for: on partitions of one table, or in schemas that are made alike. */
    alike: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional(),
        subject: schemas/* string */.YjP(),
        table: schemas/* string */.YjP().optional(),
        message: schemas/* string */.YjP(),
        place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    }))
        .optional(),
    /** Statements that reach the same without it, where the one that did it could be written so. */
    instead: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Where the statement stands, when it came from a file. */
    place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    /** Its table is so small that nobody waits: the severity is low for that, and its code in `fail-on` does not close the gate. */
    instant: schemas/* literal */.euz(true).optional(),
    /** Set when somebody decided that it is all right. */
    suppressed: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), by: schemas/* string */.YjP().optional() }).optional(),
});

// EXTERNAL MODULE: ./build/src/migration/history/history.js
var history_history = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/migration/rollback.js
var rollback = __webpack_require__(3736);
// EXTERNAL MODULE: ./build/src/migration/smaller-tables.js
var smaller_tables = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/src/schema/schema-diff-json.js
var schema_diff_json = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/test-results/deployed-tests.js
var deployed_tests = __webpack_require__(6315);
// EXTERNAL MODULE: ./build/src/test-results/test-summary.js
var test_summary = __webpack_require__(9764);
// EXTERNAL MODULE: ./build/src/workload/live-queries.js
var live_queries = __webpack_require__(1832);
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
const rollbackSchema = schemas/* object */.Ikc({
    isClean: schemas/* boolean */.zMY().describe('Back and there again: all that was compared is as it was.'),
    failure: schemas/* object */.Ikc({ direction: schemas/* enum */.k5n(['back', 'again']), name: schemas/* string */.YjP(), failure: failureSchema }).optional(),
    milliseconds: schemas/* number */.aig().describe('What the way back took.'),
    stays: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changes of the schema that stay after the way back.'),
    reordered: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Tables whose columns stand in another order after the way back.'),
    lost: schemas/* array */.YOg(rollback/* lostValuesSchema */.y1).describe('Values of the fork that are not there after the way back.'),
    destroys: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the way back itself drops, with all that is written there meanwhile.'),
    again: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What is otherwise when the migrations are made again.'),
    lock: rollback/* rollbackLockSchema */.v$.optional().describe('The longest lock of the way back that kept writers out.'),
    unread: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Tables that the change touches, whose values were not compared.'),
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
        concerns: schemas/* array */.YOg(concern/* concernSchema */.E).optional().describe('What keeps it from being safe, gravest first.'),
    }),
    run: schemas/* object */.Ikc({
        repository: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        runId: schemas/* number */.aig(),
        runAttempt: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        headSha: schemas/* string */.YjP().describe("The pull request's head commit, never the merge commit."),
        docsUrl: schemas/* string */.YjP().optional().describe("The folder of the action's documentation, in the version that ran."),
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
        rows: schemas/* enum */.k5n(['none', 'masked'])
            .optional()
            .describe('Where it began without its parent’s rows, or with columns masked by the service.'),
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
    smaller: schemas/* array */.YOg(smaller_tables/* smallerTableSchema */.wM)
        .optional()
        .describe('Tables that the migrations worked on, and of which the branch held less than its parent.'),
    maskedChecks: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Tables whose values were masked before, and which the migrations checked or changed by them.'),
    findings: schemas/* array */.YOg(findingSchema),
    gate: gateSchema.optional().describe('What `fail-on` comes to.'),
    replay: measured(replaySchema).optional().describe('The migrations run a second time, when that was asked for.'),
    rollback: measured(rollbackSchema).optional().describe('The migrations taken back, when that was asked for.'),
    schema: measured(schema_diff_json/* schemaDiffSchema */.G),
    workload: measured(live_queries/* liveQueriesSchema */.St)
        .optional()
        .describe("What becomes of production's own queries, planned on the branch before and after."),
    drift: measured(driftSchema).optional().describe('What the parent did since the fork, told apart from the change.'),
    tests: measured(schemas/* object */.Ikc({
        passed: schemas/* number */.aig(),
        failed: schemas/* number */.aig().describe('All that did not come through: failures, errors, and what a suite alone counts.'),
        errored: schemas/* number */.aig().optional().describe('How many of the failed are errors and no failed assertions.'),
        skipped: schemas/* number */.aig().describe('All that did not run.'),
        flaky: schemas/* number */.aig().optional().describe('How many of the passed had failed before they were run again.'),
        milliseconds: schemas/* number */.aig(),
        failures: schemas/* array */.YOg(test_summary/* failedTestSchema */.t),
        files: schemas/* array */.YOg(schemas/* string */.YjP()),
        unread: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Files that could not be read, or not whole; the notes say why.'),
    })).and(schemas/* object */.Ikc({ wereAskedFor: schemas/* boolean */.zMY().optional().describe('`test-results` names files.') })),
    deployed: measured(deployed_tests/* deployedTestsSchema */.D)
        .optional()
        .describe('The tests of the deployed version on the new schema, when they were asked for.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ schemaDiffSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
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
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), about: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(), after: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional()
        .describe('Of what was made anew, as counted.'),
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


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deployedTestsSchema),
/* harmony export */   K: () => (/* binding */ compareDeployed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _test_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9764);
/**
 * The tests of the deployed version, run on the new schema and on the schema of today: what passes there and fails here, this
 * change has broken. Told apart from what fails on both, from what is unsteady, and from what nobody can compare. Pure.
 */


const deployedTestsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('On the new schema, as the next two.'),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    broken: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_test_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTestSchema */ .t).describe('Pass on the schema of today, and fail on the new one.'),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Fail on both.'),
    unsteady: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('Fail on the new schema, and were seen to pass only when run again, on one side.'),
    unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_test_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTestSchema */ .t).describe('Fail on the new schema, and have no result on that of today.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Pass on the schema of today, and have no result on the new one.'),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Result files of either side that could not be read, or not whole.'),
    control: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('measured', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    ])
        .describe('The same tests on the schema of today.'),
});
function compareDeployed(deployed, control) {
    const counts = { passed: deployed.passed, failed: deployed.failed, skipped: deployed.skipped };
    if (!control.measured) {
        return {
            ...counts,
            broken: [],
            before: [],
            unsteady: [],
            unknown: [...deployed.failures],
            missing: [],
            unread: deployed.unread,
            control,
        };
    }
    const [here, there] = [talliesOf(deployed), talliesOf(control.value)];
    const sorted = deployed.failures.map((failure) => ({
        failure,
        fate: fateOf(here.get(failure.name), there.get(failure.name)),
    }));
    const of = (fate) => sorted.filter((one) => one.fate === fate).map(({ failure }) => failure);
    const ranOf = (one) => (one === undefined ? 0 : one.passed + one.failed);
    return {
        ...counts,
        broken: of('broken'),
        before: namesOf(of('before')),
        unsteady: namesOf(of('unsteady')),
        unknown: of('unknown'),
        missing: [...there].flatMap(([name, today]) => {
            const now = ranOf(here.get(name));
            // With parameters, one name stands for several tests; a test that was repeated there need not be here.
            const wanted = today.failed === 0 ? today.passed : Math.min(today.passed, 1);
            return now < wanted ? name : [];
        }),
        unread: deployed.unread + control.value.unread,
        control: { measured: true, value: { passed: control.value.passed, failed: control.value.failed } },
    };
}
function talliesOf({ runs, failures }) {
    const tallies = new Map();
    const of = (name) => {
        const known = tallies.get(name) ?? { passed: 0, failed: 0, isFlaky: false };
        tallies.set(name, known);
        return known;
    };
    for (const { name, result, isFlaky } of runs) {
        const one = of(name);
        if (result === 'passed')
            one.passed += 1;
        if (result === 'failed')
            one.failed += 1;
        if (isFlaky)
            one.isFlaky = true;
    }
    // A suite that fails outside of its tests has no run of its own.
    for (const { name } of failures) {
        const one = of(name);
        one.failed = Math.max(one.failed, 1);
    }
    return tallies;
}
function fateOf(here, there) {
    if (here === undefined || there === undefined || there.passed + there.failed === 0)
        return 'unknown';
    const runs = ({ passed, failed }) => passed + failed;
    // Some reporters write each attempt down as a test of the same name.
    const wasRepeated = (one, other) => one.passed > 0 && one.failed > 0 && runs(one) > runs(other);
    if (there.isFlaky || here.isFlaky || wasRepeated(here, there) || wasRepeated(there, here))
        return 'unsteady';
    return here.failed > there.failed ? 'broken' : 'before';
}
function namesOf(failures) {
    return failures.map(({ name }) => name);
}


/***/ }),

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ failedTestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What a test run came to, whatever framework wrote the result file. */

const failedTestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('`suite › case`, as the framework names them.'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('First line of the failure message, redacted.'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The class of the error, where the message is not it.'),
});


/***/ })

};
