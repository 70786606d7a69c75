export const id = 5834;
export const ids = [5834];
export const modules = {

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ valueIfMeasured)
/* harmony export */ });
function valueIfMeasured(fact) {
    return fact.measured ? fact.value : undefined;
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ concernKinds),
/* harmony export */   E: () => (/* binding */ concernSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** One thing that keeps a change from being called safe, with the phrase and the number that a headline says of it. */

/** The gravest first. What each of them makes of the verdict is in report/verdict-rules.ts. */
const concernKinds = [
    'gate',
    'failure',
    'destroys',
    'unmeasured',
    'alters rows',
    'breaks',
    'exposes',
    'blocks',
    'remains',
    'conflicts',
    'unlike its files',
    'untested',
    'unseen',
];
const concernSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(concernKinds),
    /** "deletes all 900 rows of `shop.settings`" */
    phrase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The code of the change or of the finding, or the part of the report that it comes from. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).optional(),
    /** Somebody decided that it is all right. */
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
});


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ concernsOf),
  c: () => (/* binding */ kindOfWeight)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var ground_figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/src/migration/block-phrase.js
/** For a headline: who would have had to wait at a table, and how long. Findings of several codes can come to one wait. Pure. */



/** Findings that say why a table was locked while something took its time. */
const reasons = new Set(['R1', 'I1', 'I2', 'S1', 'S3', 'S4', 'S6', 'S7', 'L1']);
/**
 * "blocks writes on `shop.orders` (about 1,200,000 rows, 260 MB) for 1.4 s"; undefined of a finding that is about something else, and
 * where no such lock was seen.
 */
function blockPhrase({ code, table }, evidence) {
    if (evidence === undefined || table === undefined || !reasons.has(code))
        return undefined;
    const lock = longestLock(table, evidence);
    if (lock === undefined)
        return undefined;
    const found = evidence.scale.find(({ relation }) => (0,relation_name/* relationName */.C)(relation) === table);
    const figures = [found?.rows !== undefined && `about ${(0,ground_figures/* count */.U9)(found.rows, 'row')}`, found && (0,ground_figures/* bytes */.ee)(found.bytes)];
    const size = figures.some(Boolean) ? ` (${figures.filter(Boolean).join(', ')})` : '';
    const what = (0,lock_modes/* describeBlocked */.G)(lock.mode);
    const held = (0,ground_figures/* duration */.p0)(Math.max(1, lock.heldMilliseconds));
    if (isRewritten(table, evidence))
        return `rewrites \`${table}\`${size}, blocking ${what} for ${held}`;
    return `blocks ${what} on \`${table}\`${size} for ${held}`;
}
function longestLock(table, { statements }) {
    return statements
        .flatMap(({ locks }) => locks)
        .filter(({ relation, mode }) => (0,relation_name/* relationName */.C)(relation) === table && (0,lock_modes/* blocksWrites */.PE)(mode))
        .reduce((longest, lock) => (longest && longest.heldMilliseconds >= lock.heldMilliseconds ? longest : lock), undefined);
}
function isRewritten(table, { statements, whole }) {
    return [...statements, whole].some(({ files }) => files.some(({ relation, fate }) => fate === 'rewritten' && (0,relation_name/* relationName */.C)(relation) === table));
}

// EXTERNAL MODULE: ./build/src/migration/findings/small-table.js
var small_table = __webpack_require__(8371);
// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence = __webpack_require__(6429);
;// CONCATENATED MODULE: ./build/src/migration/read-concerns.js
/** What no rule speaks of: tables read from end to end while their transaction kept writers out. Pure. */







function readConcerns({ evidence, findings, }) {
    if (evidence === undefined)
        return [];
    const known = new Set(findings.filter(({ code }) => small_table/* aboutWaiting */.Pj.includes(code)).map(({ table }) => table));
    const reads = evidence.statements.flatMap((statement) => statement.scans
        .filter(({ relation, rowsRead }) => rowsRead > 0 && (0,compare_pictures/* isTable */.bI)(relation) && !known.has((0,relation_name/* relationName */.C)(relation)))
        .filter(({ relation }) => (0,lock_modes/* blocksWrites */.PE)(heldOn(relation, statement, evidence)))
        .filter(({ relation }) => !(0,small_table/* wasInstant */.VR)((0,relation_name/* relationName */.C)(relation), evidence))
        .map(({ relation, rowsRead }) => ({ relation, rowsRead, statement, ...kin(relation, evidence) })));
    return [...(0,group_by/* groupBy */.$)(reads, ({ key }) => key).values()].flatMap(inWords);
}
/** Of what is alike once, with the rows and the time of all. */
function inWords(reads) {
    const tables = new Set(reads.map(({ relation }) => (0,relation_name/* relationName */.C)(relation)));
    if (tables.size < fewest)
        return reads.map((read) => concernOf([read], `\`${(0,relation_name/* relationName */.C)(read.relation)}\``));
    return [concernOf(reads, reads[0]?.words(tables.size) ?? '')];
}
const fewest = 3;
function concernOf(reads, what) {
    const [first] = reads;
    if (first === undefined)
        throw new Error('nobody has read');
    const rows = reads.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    const statements = [...new Set(reads.map(({ statement }) => statement))];
    const milliseconds = statements.reduce((sum, statement) => sum + statement.milliseconds, 0);
    const { source } = first.statement;
    const table = (0,relation_name/* relationName */.C)(first.relation);
    return {
        kind: 'blocks',
        phrase: `reads ${what} (${(0,ground_figures/* count */.U9)(rows, 'row')}, ${(0,ground_figures/* duration */.p0)(milliseconds)}) while writes are blocked`,
        source: 'scan',
        subject: table,
        table,
        ...(source && { place: { file: source.file, line: source.line } }),
    };
}
function kin(relation, { partitions = [] }) {
    const whole = partitions.find(({ schema, name }) => schema === relation.schema && name === relation.name)?.of;
    if (whole !== undefined) {
        return { key: `partitions of ${whole}`, words: (amount) => `${(0,ground_figures/* count */.U9)(amount, 'partition')} of \`${whole}\`` };
    }
    return {
        key: `tables ${relation.name}`,
        words: (amount) => `\`${relation.name}\` in ${(0,ground_figures/* count */.U9)(amount, 'schema')}`,
    };
}
/** The strongest lock that the transaction of a statement had on a relation by its end. */
function heldOn(relation, statement, { statements }) {
    return statements
        .slice(0, statements.indexOf(statement) + 1)
        .filter(({ transaction }) => transaction === statement.transaction)
        .flatMap(({ locks }) => locks)
        .filter((lock) => (0,evidence/* sameRelation */.P)(lock.relation, relation))
        .map(({ mode }) => mode)
        .reduce(lock_modes/* strongerLock */.wS, 'access share');
}

;// CONCATENATED MODULE: ./build/src/migration/row-lock-concerns.js
/** Rows that a statement has locked for its transaction, as `select … for update` does: whoever writes them waits. Pure. */



const longMilliseconds = 500;
/** Foreign keys lock the rows that they refer to as well, and keep nobody from anything but another key. */
const locksRows = /\bfor\s+(?:no\s+key\s+)?(?:update|share)\b/i;
function rowLockConcerns(evidence) {
    return (evidence?.statements ?? []).flatMap(({ text, locks, source }) => {
        if (!locksRows.test(text))
            return [];
        return locks
            .filter(({ relation, mode, heldMilliseconds }) => {
            return mode === 'row share' && (0,compare_pictures/* isTable */.bI)(relation) && heldMilliseconds >= longMilliseconds;
        })
            .map(({ relation, heldMilliseconds }) => {
            const table = (0,relation_name/* relationName */.C)(relation);
            return {
                kind: 'blocks',
                phrase: `locks rows of \`${table}\` for ${(0,ground_figures/* duration */.p0)(heldMilliseconds)}`,
                source: 'row lock',
                subject: table,
                table,
                ...(source && { place: { file: source.file, line: source.line } }),
            };
        });
    });
}

;// CONCATENATED MODULE: ./build/src/migration/concerns.js
/**
 * What of a change is somebody's concern: one list, made once of the schema diff, the findings and the evidence. The verdict, its
 * headline, the gate, the outputs and the report file all read it, so that none of them says what another does not. Pure.
 */









/** The gravest first; of one kind, in the order of the diff and of the findings. */
function concernsOf(facts) {
    const found = fromFindings(facts);
    const told = new Set(found.filter(({ kind, source }) => kind === 'blocks' || source === 'D8').map(({ table }) => table));
    // What was measured of a table says more than that something may happen to it.
    const changed = fromChanges(facts).filter(({ kind, table, source }) => kind !== 'blocks' ||
        (!(told.has(table) || (onlyReads.has(source) && (0,small_table/* wasInstant */.VR)(table, facts.evidence))) &&
            !(source === 'index.added' && wasMeasured(table, facts.evidence))));
    return once([...changed, ...found, ...readConcerns(facts), ...rowLockConcerns(facts.evidence)]);
}
/** Of an index that was built under a lock, while every statement was measured, I1 tells; what is left was built concurrently, or attached. */
function wasMeasured(table, evidence) {
    return (evidence?.method === 'exact' &&
        evidence.statements.some(({ locks }) => locks.some(({ relation }) => (0,relation_name/* relationName */.C)(relation) === table)));
}
/** Changes that make others wait while a table is read, and are over then. Of findings, those that are no R. */
const onlyReads = new Set(['index.added', 'table.partition-changed']);
const kindOfWeight = {
    destructive: 'destroys',
    breaking: 'breaks',
    security: 'exposes',
    blocking: 'blocks',
    additive: undefined,
    quiet: undefined,
};
/** One change on many partitions, or in many schemas, is one; those that were accepted are told apart. */
function fromChanges({ schema, findings, evidence }) {
    const changes = (schema?.changes ?? []).filter(({ code, object }) => {
        return code !== 'table.rewritten' || !wasLater((0,findings_static/* subjectOf */.et)(object), evidence);
    });
    const isAccepted = (change) => {
        const losses = lossesOf(change, findings);
        return losses.length > 0 && losses.every(({ suppressed }) => suppressed !== undefined);
    };
    const open = changes.filter((change) => !isAccepted(change));
    return [...(0,repeats/* foldRepeats */.i)(open), ...(0,repeats/* foldRepeats */.i)(changes.filter(isAccepted))].flatMap((group) => {
        const { change } = group;
        const kind = kindOfWeight[change.weight];
        if (kind === undefined)
            return [];
        const subject = (0,findings_static/* subjectOf */.et)(change.object);
        const table = (0,findings_static/* tableOf */.c_)(change.object);
        const place = lossesOf(change, findings).find((finding) => finding.place)?.place;
        return [
            {
                kind,
                phrase: `${[phraseOf(change), (0,repeats/* placesInWords */.t)(group)].filter(Boolean).join(' ')}${breaking(subject, findings)}`,
                source: change.code,
                subject,
                ...(table !== undefined && { table }),
                ...(place && { place }),
                ...(isAccepted(change) && { accepted: true }),
            },
        ];
    });
}
/** ", which breaks 3 queries of production (6.1 % of its time)" */
function breaking(subject, findings) {
    const broken = findings.find((finding) => finding.code === 'Q1' && finding.subject === subject && !finding.suppressed);
    return broken?.fact === undefined ? '' : `, which ${broken.fact}`;
}
function lossesOf({ object }, findings) {
    return findings
        .filter(({ code }) => code.startsWith('D'))
        .filter((finding) => [finding, ...(finding.alike ?? [])].some(({ subject }) => subject === (0,findings_static/* subjectOf */.et)(object)));
}
/** The schema is compared at the end of the job: who truncated a table between two tests has given it another file, too. */
function wasLater(table, evidence) {
    const replaces = (files = []) => files.some(({ relation }) => (0,relation_name/* relationName */.C)(relation) === table);
    return replaces(evidence?.afterwards?.files) && !replaces(evidence?.whole.files);
}
/** "drops column `shop.orders.note`" */
function phraseOf({ verb, summary }) {
    const dropped = verb === 'dropped' ? /^([a-z ]+ `[^`]+`) dropped$/.exec(summary)?.[1] : undefined;
    return dropped === undefined ? summary : `drops ${dropped}`;
}
/** A static finding about a change that is a concern of its own says why, and nothing new. */
function fromFindings({ findings, schema, evidence }) {
    const told = new Set((schema?.changes ?? []).filter(isConcern).map(({ object }) => (0,findings_static/* subjectOf */.et)(object)));
    return findings.flatMap((finding) => {
        const { code, basis, subject, table, place, suppressed, instant } = finding;
        const kind = kindOf(finding);
        if (kind === undefined ||
            (instant && !code.startsWith('R')) ||
            ((basis === 'static' || code === 'Q1') && told.has(subject)))
            return [];
        // Whoever accepts a lock is not asked again; what is lost is lost, accepted or not.
        if (suppressed && kind !== 'destroys')
            return [];
        return [
            {
                kind,
                phrase: finding.fact ??
                    blockPhrase(finding, evidence) ??
                    `${lower(finding.name)}: \`${subject}\`${figuresOf(finding, evidence)}`,
                source: code,
                subject,
                ...(table !== undefined && { table }),
                ...(place && { place }),
                ...(suppressed && { accepted: true }),
            },
        ];
    });
}
/** " (about 1,200,000 rows, 260 MB, locked for 1.4 s)" */
function figuresOf({ basis, table }, evidence) {
    if (basis === 'static' || evidence === undefined)
        return '';
    const found = evidence.scale.find(({ relation }) => (0,relation_name/* relationName */.C)(relation) === table);
    const held = evidence.statements
        .flatMap(({ locks }) => locks)
        .filter(({ relation, mode }) => (0,relation_name/* relationName */.C)(relation) === table && (0,lock_modes/* blocksWrites */.PE)(mode))
        .map(({ heldMilliseconds }) => heldMilliseconds);
    const figures = [
        found?.rows !== undefined && `about ${(0,ground_figures/* count */.U9)(found.rows, 'row')}`,
        found && (0,ground_figures/* bytes */.ee)(found.bytes),
        held.length > 0 && `locked for ${(0,ground_figures/* duration */.p0)(Math.max(...held))}`,
    ].filter(Boolean);
    return figures.length === 0 ? '' : ` (${figures.join(', ')})`;
}
function isConcern({ weight }) {
    return kindOfWeight[weight] !== undefined;
}
/** Those of low severity are nobody's concern, but for what was written anew: a small table is through with it soon, and it is done. */
function kindOf({ code, severity, basis }) {
    if (small_table/* aboutWaiting */.Pj.includes(code))
        return 'blocks';
    if (severity === 'low')
        return undefined;
    switch (code.charAt(0)) {
        case 'D':
            if (basis === 'static')
                return 'breaks';
            return severity === 'high' ? 'destroys' : 'alters rows';
        case 'R':
        case 'S':
        case 'L':
            return 'blocks';
        case 'C':
            return 'breaks';
        case 'Q':
            return code === 'Q3' ? 'remains' : 'breaks';
        case 'X':
            return 'exposes';
        default:
            return kindByCode[code] ?? 'remains';
    }
}
const kindByCode = { I2: 'blocks', P4: 'blocks', I8: 'breaks' };
/** Several statements may have done one thing: it is said once, and accepted when all of them are. */
function once(concerns) {
    const known = new Map();
    for (const concern of concerns) {
        const key = `${concern.kind} ${concern.phrase}`;
        const first = known.get(key);
        if (first === undefined)
            known.set(key, concern);
        else if (first.accepted && !concern.accepted)
            known.set(key, concern);
    }
    return [...known.values()];
}
function lower(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ withoutReplaced),
/* harmony export */   RZ: () => (/* binding */ comparePictures),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   hS: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);

function comparePictures(before, after) {
    const older = [...before.values()];
    const pairs = older.flatMap((from) => {
        const to = after.get(from.oid);
        return to === undefined ? [] : [{ from, to }];
    });
    const byName = new Map([...after.values()].map((pictured) => [nameKey(pictured.relation), pictured]));
    const files = older.flatMap((from) => fateOf(from, after.get(from.oid), byName.get(nameKey(from.relation))) ?? []);
    const news = [...after.values()].filter(({ oid }) => !before.has(oid)).map(({ relation }) => relation);
    return {
        files,
        scans: pairs
            .map(({ from, to }) => ({
            relation: from.relation,
            scans: to.counters.scans - from.counters.scans,
            rowsRead: to.counters.rowsRead - from.counters.rowsRead,
        }))
            .filter(({ relation, scans }) => scans > 0 && isReadable(relation)),
        rows: pairs
            .map(({ from, to }) => {
            const partitionOf = (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .rootName */ .SX)(before, from.oid);
            return {
                relation: from.relation,
                inserted: to.counters.inserted - from.counters.inserted,
                updated: to.counters.updated - from.counters.updated,
                deleted: to.counters.deleted - from.counters.deleted,
                ...(partitionOf && { partitionOf }),
            };
        })
            .filter(({ relation, inserted, updated, deleted }) => inserted + updated + deleted > 0 && isTable(relation)),
        created: withoutReplaced(news, files),
    };
}
/** An index that is built anew can get a new oid; it is no new index for that. */
function withoutReplaced(news, files) {
    const kept = files.filter(({ fate }) => fate === 'rebuilt' || fate === 'kept file');
    const replaced = new Set(kept.map(({ relation }) => nameKey(relation)));
    return news.filter((relation) => !replaced.has(nameKey(relation)));
}
/**
 * What became of a relation: `to` has its oid, `namesake` its name. An index whose column's type is only relabelled gets a new
 * oid over its old file, so neither oid nor name alone tells.
 */
function fateOf(from, to, namesake) {
    const { relation } = from;
    if (to === undefined)
        return { relation, fate: namesake === undefined ? 'dropped' : replacedBy(from, namesake) };
    // A sequence gets a new file whenever it is altered: its single row is written anew, which is no work.
    if (relation.kind === 'sequence' || from.fileNode === to.fileNode || to.fileNode === 0)
        return undefined;
    if (relation.kind === 'index')
        return { relation, fate: 'rebuilt' };
    return { relation, fate: from.heapBytes > 0 && to.heapBytes === 0 ? 'truncated' : 'rewritten' };
}
function replacedBy(from, namesake) {
    if (from.relation.kind !== 'index' || namesake.relation.kind !== 'index')
        return 'recreated';
    return from.fileNode === namesake.fileNode ? 'kept file' : 'rebuilt';
}
function isTable({ kind }) {
    return kind === 'table' || kind === 'partitioned table' || kind === 'materialized view';
}
/** Whose scans anybody waits for: the catalogs of large objects are looked into by the server itself. */
function isReadable(relation) {
    return isTable(relation) && relation.schema !== 'pg_catalog';
}
function nameKey({ schema, name }) {
    return JSON.stringify([schema, name]);
}


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noEffects),
/* harmony export */   P: () => (/* binding */ sameRelation)
/* harmony export */ });
const noEffects = { files: [], scans: [], rows: [], created: [] };
function sameRelation(left, right) {
    return left.schema === right.schema && left.name === right.name;
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ takePicture),
/* harmony export */   SX: () => (/* binding */ rootName),
/* harmony export */   _K: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/* harmony import */ var _relation_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3069);



async function takePicture(asker) {
    const rows = await asker.ask(pictureQuery);
    return new Map(rows.map((row) => [row.oid, parseRow(row)]));
}
function scaleOf({ relation, rows, bytes, counters }) {
    return { relation, rows, bytes, ...(relation.kind === 'index' ? { indexScans: counters.scans } : {}) };
}
/** Of a partition, the name of the table it belongs to in the end. */
function rootName(picture, oid) {
    const root = picture.get(oid)?.root;
    const relation = root === undefined ? undefined : picture.get(root)?.relation;
    return relation && (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_2__/* .relationName */ .C)(relation);
}
const hasFile = `c.relkind operator(pg_catalog.=) any ('{r,m,i}'::pg_catalog."char"[])`;
// To read a sequence is to lock it until the statement ends, and the server's table of locks has room for a few thousand.
const pictureQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQualified */ .GK)('picture of all relations', `
select
  ${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .relationColumns */ .k9},
  c.reltuples::pg_catalog.float8 as rows,
  case when ${hasFile} then pg_catalog.pg_total_relation_size(c.oid) end as bytes,
  case when ${hasFile} then pg_catalog.pg_relation_size(c.oid) end as heap_bytes,
  i.indisvalid as valid,
  case
    when c.relispartition and c.relkind operator(pg_catalog.=) any ('{r,p,f}'::pg_catalog."char"[])
    then pg_catalog.pg_partition_root(c.oid)::pg_catalog.oid::pg_catalog.int8::pg_catalog.float8
  end as root,
  c.relnatts::pg_catalog.int4 as attributes,
  case
    when c.relkind operator(pg_catalog.=) 'S' and sequences.few
      and pg_catalog.has_sequence_privilege(c.oid, 'usage, select')
    then pg_catalog.pg_sequence_last_value(c.oid)::pg_catalog.float8
  end as last_value,
  pg_catalog.json_build_object(
    'scans', coalesce(pg_catalog.pg_stat_get_numscans(c.oid), 0),
    'rowsRead', coalesce(pg_catalog.pg_stat_get_tuples_returned(c.oid), 0),
    'inserted', coalesce(pg_catalog.pg_stat_get_tuples_inserted(c.oid), 0),
    'updated', coalesce(pg_catalog.pg_stat_get_tuples_updated(c.oid), 0),
    'deleted', coalesce(pg_catalog.pg_stat_get_tuples_deleted(c.oid), 0)
  ) as counters
${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .relationSource */ .QN}
cross join (
  select pg_catalog.count(*) operator(pg_catalog.<=) 500 as few from pg_catalog.pg_sequence
) sequences
where ${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .userRelation */ .Iw}
order by n.nspname, c.relname
`);
function parseRow(row) {
    return {
        oid: row.oid,
        relation: (0,_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .toRelation */ .Qj)(row),
        fileNode: row.file_node,
        rows: row.rows < 0 ? undefined : row.rows,
        bytes: Number(row.bytes ?? 0),
        heapBytes: Number(row.heap_bytes ?? 0),
        valid: row.valid ?? true,
        ...(row.root !== null && { root: row.root }),
        attributes: row.attributes,
        counters: row.counters,
        ...(row.last_value !== null && { lastValue: row.last_value }),
    };
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

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ userRelation),
/* harmony export */   QN: () => (/* binding */ relationSource),
/* harmony export */   Qj: () => (/* binding */ toRelation),
/* harmony export */   k9: () => (/* binding */ relationColumns),
/* harmony export */   qO: () => (/* binding */ largeObjects)
/* harmony export */ });
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1823);
/** How the queries of this folder ask the catalog for a relation, and what they make of the answer. */

// In full to the last operator: they are asked in the middle of the user's own transactions.
const relationColumns = `c.oid::pg_catalog.int8::pg_catalog.float8 as oid,
  n.nspname as schema,
  c.relname as name,
  c.relkind::pg_catalog.text as kind,
  t.relname as table,
  c.relfilenode::pg_catalog.int8::pg_catalog.float8 as file_node`;
/** Oids of pg_largeobject and pg_largeobject_metadata. */
const largeObjects = [2613, 2995];
const relationSource = `
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid operator(pg_catalog.=) c.oid
left join pg_catalog.pg_class t on t.oid operator(pg_catalog.=) i.indrelid`;
/**
 * What the queries of this folder look at: the user's own, without temporary ones and without our stamp, and the two catalogs that
 * hold large objects, which are the user's data too. https://www.postgresql.org/docs/current/largeobjects.html
 */
const userRelation = `
c.relkind operator(pg_catalog.=) any ('{r,p,i,I,v,m,S,f,c}'::pg_catalog."char"[])
and n.nspname operator(pg_catalog.<>) all ('{pg_catalog,information_schema,pg_toast,${_schema_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .ownSchema */ .sn},${_schema_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionSchema */ .xS}}'::pg_catalog.name[])
and n.nspname operator(pg_catalog.!~) '^pg_(temp|toast_temp)_'
or c.oid operator(pg_catalog.=) any ('{${largeObjects.join()}}'::pg_catalog.oid[])
`;
function toRelation({ schema, name, kind, table }) {
    return { schema, name, kind: relationKinds[kind] ?? 'table', ...(table === null ? {} : { table }) };
}
/** By pg_class.relkind. https://www.postgresql.org/docs/current/catalog-pg-class.html */
const relationKinds = {
    r: 'table',
    p: 'partitioned table',
    i: 'index',
    I: 'partitioned index',
    v: 'view',
    m: 'materialized view',
    S: 'sequence',
    f: 'foreign table',
    c: 'composite type',
};


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ aboutWaiting),
/* harmony export */   VR: () => (/* binding */ wasInstant),
/* harmony export */   jK: () => (/* binding */ weighBySize)
/* harmony export */ });
/* unused harmony export smallTable */
/* harmony import */ var _evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);
/**
 * Work under a lock that a small table is through with at once: seen, and no reason to worry. The branch has production's data,
 * so its sizes are those of production.
 */

const smallTable = { rows: 10_000, bytes: 10_000_000, milliseconds: 100 };
/** The findings that are about how long others wait. */
const aboutWaiting = ['R1', 'R5', 'S1', 'S3', 'S4', 'S6', 'S7', 'I1'];
/** With low severity where the table is small and its locks did not last. */
function weighBySize(finding, evidence) {
    if (!aboutWaiting.includes(finding.code) || !wasInstant(finding.table, evidence))
        return finding;
    const isSeen = evidence !== undefined && locksOn(finding.table, evidence).length > 0;
    const words = isSeen ? 'Instant at this size.' : 'At this size too short for its lock to be seen.';
    return { ...finding, severity: 'low', instant: true, message: `${finding.message} ${words}` };
}
/** Whether nobody can have waited for what happened to a table: it is small, and was seen to be free again at once. */
function wasInstant(table, evidence) {
    if (evidence === undefined || !isSmall(table, evidence))
        return false;
    if (tookAName(table, evidence))
        return false;
    return locksOn(table, evidence).every(({ heldMilliseconds }) => heldMilliseconds < smallTable.milliseconds);
}
/** Only what is known to be small: a partitioned table has no size of its own. */
function isSmall(table, { scale }) {
    const found = scale.find(({ relation }) => (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relationName */ .C)(relation) === table);
    if (found === undefined || found.relation.kind === 'partitioned table')
        return false;
    return (found.rows ?? 0) < smallTable.rows && found.bytes < smallTable.bytes;
}
/** Of a tool that was watched, those that lasted long enough to be seen. */
function locksOn(table, { statements }) {
    return statements.flatMap(({ locks }) => locks).filter(({ relation }) => (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relationName */ .C)(relation) === table);
}
/** Size and locks go by the name: where another table has it later, they are those of two. */
function tookAName(table, { statements }) {
    return statements.some(({ renamed = [] }) => renamed.some(({ to }) => (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relationName */ .C)(to) === table));
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ hasSuccessor),
/* harmony export */   XR: () => (/* binding */ forChanges),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What the diff says about the changes of these codes for which `when` holds, with the rule's own words after it. */
function forChanges({ diff }, codes, { of = 'tables', when = () => true, consequence }) {
    const changes = diff?.changes ?? [];
    // One that took the name of another is in its place, and judged by it.
    const created = subjectsOf(changes.filter(({ weight }) => weight !== 'breaking'), ['table.added']);
    const views = subjectsOf(changes, ['view.definition-changed', 'materialized-view.definition-changed']);
    return changes
        .filter((change) => codes.some((code) => code === change.code))
        .filter(({ object }) => !created.has(tableOf(object) ?? ''))
        .filter(({ object }) => object.kind !== 'column' || views.has(tableOf(object) ?? '') === (of === 'views'))
        .filter(when)
        .map((change) => ({
        subject: subjectOf(change.object),
        ...(tableOf(change.object) === undefined ? {} : { table: tableOf(change.object) }),
        message: `${capitalized(change.summary)}. ${consequence}`,
        change: change.code,
    }));
}
/** Whether the old name of something that was renamed or moved is that of something new. */
function hasSuccessor({ diff }, { object, summary }) {
    const [, oldName] = /`([^`]+)`/.exec(summary) ?? [];
    return (diff?.changes ?? []).some((change) => change.verb === 'added' &&
        (change.object.table === undefined) === (object.table === undefined) &&
        change.summary.includes(` \`${oldName}\` added`));
}
function subjectsOf(changes, codes) {
    return new Set(changes.filter((change) => codes.some((code) => code === change.code)).map(({ object }) => subjectOf(object)));
}
function subjectOf({ schema, table, name }) {
    return [schema, table, name].filter(Boolean).join('.');
}
function tableOf({ kind, schema, table, name }) {
    const owner = table ?? (kind === 'table' ? name : undefined);
    return owner === undefined ? undefined : [schema, owner].filter(Boolean).join('.');
}
function capitalized(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


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

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ withParentSizes),
/* harmony export */   Mm: () => (/* binding */ smallerTables),
/* harmony export */   X7: () => (/* binding */ smallerInWords),
/* harmony export */   Yt: () => (/* binding */ workedOn),
/* harmony export */   wM: () => (/* binding */ smallerTableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _schema_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
/**
 * Tables that the change worked on, and of which the branch holds less than its parent: there was no copy of the rows, or
 * `prepare-sql` took some away. How long their locks last on production, and what its rows would have refused, nobody has seen. Pure.
 */




const smallerTableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `schema.name` */
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Estimates of the planner: on the branch before the change, and on the parent; absent where nobody knows. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    parentRows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/** Tables of which something was written anew or read from end to end, or rows were changed: the more they hold, the more it is. */
function workedOn({ whole, statements }) {
    const effects = [whole, ...statements].flatMap(({ files, scans, rows }) => [...files, ...scans, ...rows]);
    const worked = statements.flatMap(({ work, locks }) => (work.length === 0 ? [] : locks));
    return [...new Set([...effects, ...worked].map(({ relation }) => (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(relation)))];
}
/** Of those that the change worked on. */
function smallerTables({ evidence, rows, thinned, parent }) {
    const worked = new Set(workedOn(evidence));
    const onParent = new Map(parent?.map((one) => [one.table, one]));
    return evidence.scale
        .filter(({ relation }) => hasRows(relation) && worked.has((0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(relation)))
        .flatMap((scale) => {
        const table = (0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(scale.relation);
        const there = onParent.get(table);
        if (!isSmaller({ scale, there, isAsked: parent !== undefined, isEmpty: rows === 'none', thinned }))
            return [];
        // The planner's estimate is older than what `prepare-sql` has done.
        const here = rows === 'none' ? 0 : thinned.includes(table) ? undefined : scale.rows;
        return [
            {
                table,
                ...(here !== undefined && { rows: here }),
                ...(there?.rows !== undefined && { parentRows: there.rows }),
            },
        ];
    });
}
/** With the parent's sizes in place of the branch's: a table that is small here only is not small. */
function withParentSizes(evidence, smaller, parent = []) {
    const names = new Set(smaller.map(({ table }) => table));
    const onParent = new Map(parent.filter(({ table }) => names.has(table)).map((one) => [one.table, one]));
    const scale = evidence.scale.map((entry) => {
        const there = onParent.get((0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(entry.relation));
        if (there === undefined)
            return entry;
        const { rows: _, ...rest } = entry;
        return { ...rest, bytes: there.bytes, ...(there.rows !== undefined && { rows: there.rows }) };
    });
    return { ...evidence, scale };
}
/** "measured without the rows of `shop.orders` (about 1,200,000 on `main`)": one phrase for tables without rows, one for the others. */
function smallerInWords(smaller, parent) {
    return [...(0,_schema_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(smaller, ({ rows }) => rows === 0)].map(([isEmpty, tables]) => {
        const [first, ...others] = tables;
        const rest = others.length === 0 ? '' : ` and ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(others.length, 'other table')}`;
        const whose = `\`${first?.table}\`${figuresOf(first, parent)}${rest}`;
        return isEmpty ? `measured without the rows of ${whose}` : `measured with less in ${whose} than \`${parent}\` has`;
    });
}
function figuresOf({ rows, parentRows } = {}, parent) {
    if (parentRows === undefined || rows === undefined)
        return '';
    return rows === 0
        ? ` (about ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(parentRows, 'row')} on \`${parent}\`)`
        : ` (about ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(rows)} of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(parentRows, 'row')})`;
}
/** Less than this is not worth the words where it is not all. */
const fewBytes = 1_000_000;
function isSmaller({ scale, there, isAsked, isEmpty, thinned, }) {
    if (thinned.includes((0,_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(scale.relation)))
        return true;
    // An empty table has pages of indexes; one that the parent lacks, or that is as empty there, is what it is.
    if (isEmpty)
        return !isAsked || (there !== undefined && (there.bytes > scale.bytes || (there.rows ?? 0) > 0));
    return there !== undefined && there.bytes >= fewBytes && scale.bytes < there.bytes / 2;
}
function hasRows({ kind }) {
    return kind === 'table' || kind === 'materialized view';
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

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   UN: () => (/* binding */ sentenceCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8663);
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */

const zeroWidthSpace = '\u200b';
/** Inline code: a name as it is, so that two names never look alike. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    return fenced(exact(value));
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    // A bar is escaped by a backslash, and a backslash before one cannot be.
    return fenced(exact(value).replace(/\\(?=\|)/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)).replaceAll('|', '\\|');
}
/** A sentence in a table. */
function sentenceCell(value) {
    return asMarkdown(value, codeCell);
}
/** SQL or a command, on one line: there white space is only layout. */
function onOneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
function fenced(line) {
    const text = line || ' ';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return asMarkdown(value, code);
}
function asMarkdown(value, inCode) {
    return (value
        .trim()
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : neutralize(prose(part))))
        .join('')
        // What begins a list, underlines a heading or draws a rule does so at the line's start only.
        .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value.replaceAll('\r\n', '\n'));
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
        // A parenthesis or a brace means something behind a bracket alone, and those are text already.
        .replace(/[\\`*_[\]<>#|~&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/www\./gi, (start) => `${start.slice(0, 3)}${zeroWidthSpace}.`));
}
function prose(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value).replace(/\s+/g, ' ');
}
/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replace(/[\t\n\r]/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)
        .replace(/^ | $|(?<= ) /g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk);
}
function longestRun(value) {
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 5491:
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

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   c: () => (/* binding */ renderReplay)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/** Whether the migrations can be run twice, and if not, which statement is in the way. */



/** Empty when it was not asked for, when all is well, and when it could not be tried: the notes say why. */
function renderReplay({ replay }, detail) {
    if (!replay?.measured || replay.value.isRepeatable)
        return '';
    const { failure } = replay.value;
    const shown = detail.quote > 0 ? failure?.failure : undefined;
    return [
        '⚠️ **Why the migrations cannot be run twice**',
        // Even the shortest form names the first ones.
        (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(linesOf(replay.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
        shown?.statement ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(shown.statement, detail.quote), 'sql') : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function linesOf({ failure, schema, rows }) {
    return [
        ...rows.map(describeRows),
        ...schema.map((summary) => `- changes the schema again: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(summary, longest))}`),
        ...(failure ? [describeFailure(failure)] : []),
    ];
}
function describeRows({ table, statement, ...rows }) {
    const verbs = ['inserted', 'updated', 'deleted'].filter((verb) => rows[verb] > 0);
    const amounts = verbs.map((verb) => `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(rows[verb])} ${verb}`).join(', ');
    const where = statement ? ` by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(statement.file)}, line ${statement.line}` : '';
    const text = statement ? `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(statement.text, 120))}` : '';
    return `- writes rows of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(table)} again, ${amounts}${where}${text}`;
}
/** `fails at `1.sql`, line 3: …`; `verb` says what it was that failed. */
function describeFailure({ name, failure }, verb = 'fails') {
    const line = failure.line ? `, line ${failure.line}` : '';
    const state = failure.sqlstate ? ` (SQLSTATE ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(failure.sqlstate)})` : '';
    return `- ${verb} at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(name))}${line}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(failure.message, longest))}${state}`;
}
const longest = 300;


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ rollbackConcern),
/* harmony export */   fw: () => (/* binding */ rollbackInWords),
/* harmony export */   x0: () => (/* binding */ renderRollback)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/* harmony import */ var _replay_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5427);
/** Whether there is a way back, and if not, what stays, what is lost, and what fails on it. */





/** Empty when it was not asked for, when all is well, and when it could not be tried: the notes say why. */
function renderRollback({ rollback }, detail) {
    if (!rollback?.measured || isQuiet(rollback.value))
        return '';
    const shown = detail.quote > 0 ? rollback.value.failure?.failure : undefined;
    return [
        '⚠️ **Where the way back does not lead**',
        // Even the shortest form names the first ones.
        (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(linesOf(rollback.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
        shown?.statement ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(shown.statement, detail.quote), 'sql') : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** "back to the fork in 12 ms; what is written to …" */
function rollbackInWords(rollback) {
    const { failure, stays, reordered, lost, again, unread, milliseconds, lock, destroys } = rollback;
    if (failure)
        return failure.direction === 'back' ? 'fails' : 'leads back, and the migrations fail when made again';
    const short = [
        stays.length > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(stays.length, 'change')} of the schema ${stays.length === 1 ? 'stays' : 'stay'}` : '',
        lost.length > 0 ? `does not bring back ${firstFew(lost.map(whatIsLost))}` : '',
        again.length > 0 ? 'made again, the migrations leave another schema' : '',
    ].filter(Boolean);
    const told = [
        short.length > 0 ? short.join(', ') : `leads back to the schema of the fork in ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(milliseconds)}`,
        reordered.length > 0 ? `columns of ${firstFew(reordered.map((table) => `\`${table}\``))} in another order` : '',
        lock === undefined
            ? ''
            : `blocks ${(0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(lock.mode)} on \`${lock.relation}\` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(Math.max(1, lock.milliseconds))}`,
        destroys.length > 0 ? `takes with it what is written meanwhile: ${firstFew(destroys.map(_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .asClause */ .eI))}` : '',
        unread.length > 0 ? `values of ${firstFew(unread.map((table) => `\`${table}\``))} not compared` : '',
    ];
    return told.filter(Boolean).join('; ');
}
/** What a headline says when there is no clean way back. Undefined when there is. */
function rollbackConcern({ isClean, failure, stays, lost }) {
    if (isClean)
        return undefined;
    if (failure) {
        return failure.direction === 'back' ? 'the way back fails' : 'taken back, the migrations cannot be made again';
    }
    const [first] = lost;
    if (first)
        return `the way back does not bring back ${whatIsLost(first)}`;
    return stays.length > 0
        ? `the way back leaves ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(stays.length, 'schema change')}`
        : 'taken back and made again, the migrations leave another schema';
}
function isQuiet({ isClean, unread }) {
    return isClean && unread.length === 0;
}
function whatIsLost({ table, before, after, columns }) {
    if (after < before)
        return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(before - after, 'row')} of \`${table}\``;
    const [column, ...others] = columns;
    if (column === undefined)
        return `\`${table}\` as it was, with ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(after - before, 'row')} more`;
    return others.length > 0
        ? `the values of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(columns.length, 'column')} of \`${table}\``
        : `the values of \`${table}.${column}\``;
}
function firstFew(phrases) {
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(phrases, { limit: 2, rest: (n) => `${n} more` }).join(', ');
}
function linesOf({ failure, stays, lost, again, unread }) {
    const told = (summary) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(summary, longest));
    return [
        ...(failure
            ? [(0,_replay_section_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(failure, failure.direction === 'back' ? 'fails' : 'taken back, fails when made again')]
            : []),
        ...lost.map(describeLost),
        ...stays.map((summary) => `- stays after the way back: ${told(summary)}`),
        ...again.map((summary) => `- is otherwise when made again: ${told(summary)}`),
        ...(unread.length > 0
            ? [`- not compared, because too large or not to be read: ${unread.map((table) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(table)).join(', ')}`]
            : []),
    ];
}
function describeLost({ table, before, after, columns }) {
    const rows = before === after ? '' : `, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(after)} rows instead of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(before)}`;
    const which = columns.length === 0 ? '' : `: other values in ${columns.map((column) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(column)).join(', ')}`;
    return `- does not bring back what was in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(table)}${rows}${which}`;
}
const longest = 300;


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ kindsInWords),
/* harmony export */   e: () => (/* binding */ schemaInWords)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _schema_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _schema_repeats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9857);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7511);
/** The schema's changes in a few words: by name where there are few, else "1 column dropped, 2 columns and 1 index added". Pure. */




/** What is gone first. */
const verbs = ['dropped', 'recreated', 'renamed', 'altered', 'added'];
const verbWords = {
    dropped: 'dropped',
    recreated: 'made anew',
    renamed: 'renamed',
    altered: 'changed',
    added: 'added',
};
/** So few are named. */
const mostNamed = 2;
const longest = 160;
/** More kinds than these are told as a number. */
const mostKinds = 3;
/** One change on many partitions, or in many schemas, counts once; an object that changes in several ways, too. */
function schemaInWords(diff) {
    // That a table was written anew is no change of what it is: the migration's own answer tells of it.
    const changes = diff.changes.filter(({ code }) => code !== 'table.rewritten');
    if (changes.length === 0)
        return 'no change';
    const all = (0,_schema_repeats_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRepeats */ .i)(changes);
    if (all.length <= mostNamed)
        return all.map(named).join('; ');
    const groups = (0,_schema_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(all, ({ change: { verb } }) => verb);
    return verbs
        .flatMap((verb) => {
        const objects = (groups.get(verb) ?? []).map(({ change: { object } }) => object);
        const distinct = [...new Map(objects.map((object) => [JSON.stringify(object), object])).values()];
        return distinct.length === 0 ? [] : `${kindsInWords(distinct)} ${verbWords[verb]}`;
    })
        .join(', ');
}
function named(group) {
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(group.change.summary, longest), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_schema_repeats_js__WEBPACK_IMPORTED_MODULE_1__/* .placesInWords */ .t)(group), longest)].filter(Boolean).join(' ');
}
/** "2 columns and 1 index" */
function kindsInWords(objects) {
    const kinds = [...(0,_schema_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(objects, ({ kind }) => kind)];
    if (kinds.length > mostKinds)
        return (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(objects.length, 'object');
    const phrases = kinds.map(([kind, { length }]) => (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(length, kind, pluralOf(kind)));
    return [phrases.slice(0, -1).join(', '), phrases.at(-1)].filter(Boolean).join(' and ');
}
function pluralOf(kind) {
    if (/[^aeiou]y$/.test(kind))
        return `${kind.slice(0, -1)}ies`;
    return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ verdictRules),
/* harmony export */   rv: () => (/* binding */ verdictLevels)
/* harmony export */ });
/* unused harmony export safeRule */
/** The gravest first. */
const verdictLevels = ['failed', 'destructive', 'not-measured', 'review', 'safe'];
const verdictRules = {
    gate: {
        level: 'failed',
        when: 'What `fail-on` names has happened.',
        example: 'gate closed by D2 Column dropped: `shop.orders.note`',
    },
    failure: {
        level: 'failed',
        when: 'A migration, a test or the job failed; or the parent has moved and `on-drift` is `fail`.',
        example: '2 of 11 tests failed',
    },
    destroys: {
        level: 'destructive',
        when: 'The schema change takes data with it; or rows that were there were deleted or overwritten: all of them, 10,000 or more, or a tenth of the table or more; or a table was truncated. Also where somebody has accepted it, which opens the gate.',
        example: 'deletes all 900 rows of `shop.settings`',
    },
    unmeasured: {
        level: 'not-measured',
        when: 'There is no branch, its schema could not be compared, or the job was cancelled.',
        example: 'the pull request comes from a fork',
    },
    'alters rows': {
        level: 'review',
        when: 'Fewer rows than that were deleted or overwritten; or rows were updated, and that only columns of this change were set is not proven.',
        example: 'overwrites 40 of 9,000 rows of `shop.prices`',
    },
    breaks: {
        level: 'review',
        when: 'Code that runs today may fail; or a test of the deployed version fails on the new schema and passes on that of today (`deployed-test-results`).',
        example: 'column `shop.orders.total` renamed to `amount`',
    },
    exposes: {
        level: 'review',
        when: 'Somebody may see or do more than before.',
        example: 'granted to everybody: `shop.orders`',
    },
    blocks: {
        level: 'review',
        when: 'An older table was written anew; or read from end to end under a lock, unless it is small and was free again in less than 100 ms; a lock that blocks writes was held for 500 ms or more; or the schema change is of a kind that does so, and was not measured.',
        example: 'index built while writes are blocked: `shop.orders`',
    },
    remains: {
        level: 'review',
        when: 'Something is left behind that will cost somebody: an invalid index, a subscriber that learns of nothing.',
        example: 'invalid index left behind: `shop.orders_note`',
    },
    conflicts: {
        level: 'review',
        when: 'The parent has changed the same object since the fork.',
        example: 'column `shop.orders.note` also changed in the parent meanwhile',
    },
    'unlike its files': {
        level: 'review',
        when: 'A migration was edited after it ran, or cannot be run twice (`verify-replay`) or taken back (`verify-rollback`); or the history has several heads.',
        example: '1 migration edited since it ran',
    },
    untested: {
        level: 'review',
        when: '`test-results` names files, and no test ran, or not all of them could be read; or `deployed-test-results` does, and what fails there could not be compared, or something did not run; or `verify-rollback` asks for a way back, and none was tried, or not all values could be compared.',
        example: 'no test ran',
    },
    unseen: {
        level: 'review',
        when: 'Something was not looked at: nobody measured what the migrations did to rows and locks, the measurement has a gap, the branch held less of a table than its parent, or masked values that the migrations went by, or it is not known whether the migration or the tests changed rows.',
        example: 'what the migrations did to rows and locks was not measured',
    },
};
/** What is left when there is no concern. */
const safeRule = 'No row that was there is gone or overwritten outside columns made by this change, nobody lost a right or got one, no role, no setting of roles, of the database or of the server changed, nothing that ran before stops working, no lock on an older table kept writers out for 500 ms, nothing was written anew, nothing but a small table, in less than 100 ms, was read from end to end under a lock, and all of it was looked at. A password that changed is seen only by a login that may read pg_authid.';


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isDestructive),
  judge: () => (/* binding */ judge),
  P: () => (/* binding */ levelSigns)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./build/src/report/promotion-section.js
var promotion_section = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/ground/measured.js
var measured = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/migration/concern.js
var concern = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/migration/concerns.js + 3 modules
var concerns = __webpack_require__(6409);
// EXTERNAL MODULE: ./build/src/migration/smaller-tables.js
var smaller_tables = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/src/test-results/deployed-differences.js
var deployed_differences = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/src/report/rollback-section.js
var rollback_section = __webpack_require__(3348);
;// CONCATENATED MODULE: ./build/src/report/roster.js
/** Everything in a report that keeps it from being called safe, gravest first: the one list that all its readers go by. Pure. */








function rosterOf(report) {
    const { schema, evidence, findings } = report;
    const change = (0,concerns/* concernsOf */.L)({ schema: (0,measured/* valueIfMeasured */.Z)(schema), evidence: (0,measured/* valueIfMeasured */.Z)(evidence), findings });
    return [...failures(report, change), ...unmeasured(report), ...change, ...besides(report), ...unseen(report)].sort((left, right) => concern/* concernKinds */.A.indexOf(left.kind) - concern/* concernKinds */.A.indexOf(right.kind));
}
function failures(report, change) {
    const { migrations, histories, tests, jobStatus, branch, drift, gate } = report;
    const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : [];
    const failed = [...migrations.filter(({ status }) => status === 'failed'), ...written][0];
    const concerns = [
        ...(gate?.open === false
            ? [roster_concern('gate', `gate closed by ${reasonsInWords(gate.reasons, change)}`, 'fail-on')]
            : []),
        ...(failed ? [roster_concern('failure', `migration ${quoteName(failed)} failed`, 'migrations')] : []),
        ...(tests.measured && tests.value.failed > 0 ? [roster_concern('failure', failedTests(tests.value), 'tests')] : []),
        ...(jobStatus === 'failure' ? [roster_concern('failure', 'the job failed', 'job')] : []),
        ...(drift?.measured && drift.value.isFailure && branch.measured
            ? [roster_concern('failure', `\`${branch.value.parent}\` has moved since the fork`, 'drift')]
            : []),
    ];
    // One failure explains the next: a migration that fails ends the tests, and they the job.
    return concerns.filter(({ kind }, index) => kind === 'gate' || concerns.findIndex((one) => one.kind === kind) === index);
}
/** What is destroyed is named behind it in the headline. */
function reasonsInWords(reasons, change) {
    const destroyed = new Set(change.flatMap(({ kind, source, accepted }) => (kind === 'destroys' && !accepted ? source : [])));
    const words = reasons.map(({ condition, message }) => (destroyed.has(condition) ? condition : message));
    return [...new Set(words)].join(', ');
}
function failedTests({ passed, failed }) {
    return `${(0,figures/* figure */.vP)(failed)} of ${(0,figures/* count */.U9)(passed + failed, 'test')} failed`;
}
/** Without a branch nothing is known; without its schema, nothing that counts. */
function unmeasured({ branch, schema, jobStatus }) {
    const cancelled = jobStatus === 'cancelled' ? [roster_concern('unmeasured', 'the job was cancelled', 'job')] : [];
    if (!branch.measured)
        return [...cancelled, roster_concern('unmeasured', (0,figures/* asClause */.eI)(branch.why), 'branch')];
    if (!schema.measured) {
        return [...cancelled, roster_concern('unmeasured', `schema not compared, ${(0,figures/* asClause */.eI)(schema.why)}`, 'schema')];
    }
    return cancelled;
}
function besides({ replay, rollback, histories, drift, tests, deployed }) {
    const conflicts = drift?.measured ? drift.value.conflicts : [];
    const edited = editedMigrations(histories);
    return [
        ...(replay?.measured && !replay.value.isRepeatable
            ? [roster_concern('unlike its files', 'the migrations cannot be run twice', 'replay')]
            : []),
        ...ofRollback(rollback),
        ...(edited > 0
            ? [
                roster_concern('unlike its files', `${(0,figures/* count */.U9)(edited, 'migration')} edited since ${edited === 1 ? 'it' : 'they'} ran`, 'histories'),
            ]
            : []),
        ...headsOf(histories).map((phrase) => roster_concern('unlike its files', phrase, 'histories')),
        ...(conflicts.length > 0 ? [roster_concern('conflicts', conflictsInWords(conflicts), 'drift')] : []),
        ...testsNotKnown(tests).map((phrase) => roster_concern('untested', phrase, 'tests')),
        ...ofDeployed(deployed),
    ];
}
/** "column `shop.orders.priority` also changed in the parent meanwhile" */
function conflictsInWords([first, ...others]) {
    const more = others.length > 0 ? ` and ${(0,figures/* count */.U9)(others.length, 'other object')}` : '';
    return `${first?.title}${more} also changed in the parent meanwhile`;
}
/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedMigrations(histories) {
    const all = histories?.measured ? histories.value : [];
    return all.flatMap((history) => history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)))
        .length;
}
/** The next upgrade to the one head would fail. */
function headsOf(histories) {
    const forked = (histories?.measured ? histories.value : []).find(({ heads }) => heads !== undefined);
    return forked?.heads ? [`${forked.tool} has ${forked.heads.length} heads`] : [];
}
/** Who asks for tests is not told that all is well when nobody knows of some of them. */
function testsNotKnown(tests) {
    if (!tests.measured)
        return tests.wereAskedFor ? ['no test results read'] : [];
    const { passed, failed, unread = [] } = tests.value;
    return [
        ...(passed + failed === 0 ? ['no test ran'] : []),
        ...(unread.length > 0 ? [`${(0,figures/* count */.U9)(unread.length, 'test file')} not read`] : []),
    ];
}
function ofRollback(rollback) {
    if (rollback === undefined)
        return [];
    if (!rollback.measured)
        return [roster_concern('untested', 'the way back was not tried', 'rollback')];
    const phrase = (0,rollback_section/* rollbackConcern */.Hq)(rollback.value);
    if (phrase !== undefined)
        return [roster_concern('unlike its files', phrase, 'rollback')];
    const [first, ...others] = rollback.value.unread;
    if (first === undefined)
        return [];
    const more = others.length > 0 ? ` and ${(0,figures/* count */.U9)(others.length, 'other table')}` : '';
    return [roster_concern('untested', `what the way back does to values of \`${first}\`${more} was not compared`, 'rollback')];
}
/** A failure that the schema of today has too is nobody's concern here. */
function ofDeployed(deployed) {
    if (deployed === undefined)
        return [];
    if (!deployed.measured)
        return [roster_concern('untested', 'no results of the deployed version read', 'deployed-tests')];
    const broken = (0,deployed_differences/* brokenInWords */.U)(deployed.value);
    if (broken !== undefined)
        return [roster_concern('breaks', broken, 'deployed-tests')];
    const doubt = (0,deployed_differences/* doubtInWords */.Z)(deployed.value);
    return doubt === undefined ? [] : [roster_concern('untested', doubt, 'deployed-tests')];
}
/** Green is for what was looked at. */
function unseen({ branch, evidence, smaller = [], maskedChecks = [] }) {
    if (!branch.measured)
        return [];
    if (!evidence.measured) {
        return [roster_concern('unseen', 'what the migrations did to rows and locks was not measured', 'evidence')];
    }
    const { unseen: gaps = [], afterwards } = evidence.value;
    return [
        ...(0,smaller_tables/* smallerInWords */.X7)(smaller, branch.value.parent).map((phrase) => roster_concern('unseen', phrase, 'smaller')),
        ...maskedChecks.map((table) => roster_concern('unseen', `\`${table}\` was checked or changed with masked values`, 'masked')),
        ...gaps.map((sentence) => roster_concern('unseen', (0,figures/* asClause */.eI)(sentence), 'evidence')),
        ...(afterwards?.since === 'schema'
            ? [
                roster_concern('unseen', 'rows changed after the last change of the schema, by the migration or by the tests', 'evidence'),
            ]
            : []),
    ];
}
function roster_concern(kind, phrase, source) {
    return { kind, phrase, source };
}
/** A file without its folders; a command as it is. */
function quoteName({ name }) {
    const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name;
    return `\`${(0,escape_markdown/* shorten */.ml)(short.replaceAll('`', "'"), 80)}\``;
}

// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/report/schema-in-words.js
var schema_in_words = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/src/report/safe-headline.js
/** What a reviewer may rely on when there is no concern: what is added, and how long anybody had to wait for it. Pure. */




/** "safe: adds 1 column, nothing waited longer than 4 ms" */
function safeHeadline({ schema, evidence }) {
    const phrases = [
        schema.measured ? changesInWords(schema.value) : '',
        evidence.measured ? longestWait(evidence.value) : '',
    ];
    return `safe: ${phrases.filter(Boolean).join(', ')}`;
}
function changesInWords({ changes }) {
    if (changes.length === 0)
        return 'no schema change';
    if (changes.some(({ verb }) => verb !== 'added'))
        return 'nothing dropped or broken';
    // One change on many partitions, or in many schemas, is one.
    return `adds ${(0,schema_in_words/* kindsInWords */.K)((0,repeats/* foldRepeats */.i)(changes).map(({ change }) => change.object))}`;
}
/** Only where each statement was measured: of a lock that was seen from outside, nobody knows how long it was there before. */
function longestWait({ method, statements }) {
    if (method !== 'exact')
        return '';
    const held = statements
        .flatMap(({ locks }) => locks)
        .filter(({ mode }) => (0,lock_modes/* blocksWrites */.PE)(mode))
        .map(({ heldMilliseconds }) => heldMilliseconds);
    return held.length === 0 ? '' : `nothing waited longer than ${(0,figures/* duration */.p0)(Math.max(1, ...held))}`;
}

// EXTERNAL MODULE: ./build/src/report/verdict-rules.js
var verdict_rules = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/src/report/verdict.js
/**
 * The one line a reviewer reads first: what the report comes to, in words. It says nothing that is not on the roster, and "safe"
 * only when there is nothing on it.
 */






function judge(report) {
    if (report.isSuperseded && !report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,figures/* asClause */.eI)(report.branch.why)}`, concerns: [] };
    }
    const concerns = rosterOf(report);
    if (report.promotion)
        return { ...judgePromotion(report, report.promotion, concerns), concerns };
    const level = gravest(concerns);
    return { level, headline: headlineOf(report, level, concerns), concerns };
}
/** Whether data is gone, by the schema or by the rows. */
function isDestructive({ concerns }) {
    return concerns.some(({ kind }) => kind === 'destroys');
}
/** Emoji and word: never colour alone. */
const levelSigns = {
    safe: '✅',
    review: '⚠️',
    destructive: '⛔',
    failed: '❌',
    'not-measured': '⏭️',
};
function gravest(concerns) {
    const levels = concerns.map(({ kind }) => verdict_rules/* verdictRules */.XN[kind].level);
    return verdict_rules/* verdictLevels */.rv.find((level) => levels.includes(level)) ?? 'safe';
}
function headlineOf(report, level, concerns) {
    switch (level) {
        case 'safe':
            return safeHeadline(report);
        case 'review':
            return `review, ${list(concerns)}`;
        case 'not-measured':
            return notMeasured(concerns);
        default:
            return join([...decisive(concerns), toReview(concerns)]);
    }
}
/** How many phrases a headline has room for. */
const room = 3;
const longest = 160;
function decisive(concerns) {
    const failed = concerns.filter(({ kind }) => verdict_rules/* verdictRules */.XN[kind].level === 'failed').map(({ phrase }) => phrase);
    const destroyed = concerns.filter(({ kind }) => kind === 'destroys');
    const besides = concerns.filter(({ kind, source }) => kind === 'unmeasured' && source === 'job');
    return [
        ...failed,
        ...(destroyed.length === 0 ? [] : [list(destroyed, 'more that destroys data', 'more that destroy data')]),
        ...besides.map(({ phrase }) => phrase),
    ];
}
function toReview(concerns) {
    if (concerns.some(({ kind }) => kind === 'gate' || kind === 'failure'))
        return '';
    const amount = concerns.filter(({ kind }) => verdict_rules/* verdictRules */.XN[kind].level === 'review').length;
    return amount === 0 ? '' : `${(0,figures/* figure */.vP)(amount)} more to review`;
}
function notMeasured(concerns) {
    const [first] = concerns.filter(({ kind }) => kind === 'unmeasured');
    return first?.source === 'schema' ? first.phrase : `not measured, ${first?.phrase}`;
}
function list(concerns, one = 'more', several = one) {
    const phrases = concerns.slice(0, room).map(({ phrase, accepted }) => {
        const short = (0,escape_markdown/* shorten */.ml)(phrase, longest);
        return accepted ? `${short} (accepted)` : short;
    });
    const left = concerns.length - phrases.length;
    return join([...phrases, left === 0 ? '' : `${(0,figures/* figure */.vP)(left)} ${left === 1 ? one : several}`]);
}
function judgePromotion(report, promotion, concerns) {
    const headline = (0,promotion_section/* promotionInWords */.k)(promotion);
    const failure = concerns.find(({ kind }) => kind === 'failure');
    if (promotion.outcome === 'refused')
        return { level: 'failed', headline };
    if (failure || promotion.outcome === 'failed')
        return { level: 'failed', headline: join([headline, failure?.phrase]) };
    const changes = report.schema.measured ? report.schema.value.changes.length : undefined;
    return { level: 'safe', headline: join([headline, changes === undefined ? '' : (0,figures/* count */.U9)(changes, 'schema change')]) };
}
function join(phrases) {
    return phrases.filter(Boolean).join(', ');
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   mg: () => (/* binding */ lineByLine),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony export shown */
/** `shop."Order"`: a name as SQL writes it. */
function named({ schema, name }) {
    return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}
/** The table of an object that belongs to one: `shop.orders`. */
function tableOf({ schema, table }) {
    return named({ kind: 'table', schema, name: table ?? '' });
}
/** Quotes what SQL would fold or refuse. */
function quoted(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function list(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? value : [String(value)];
}
function text(value) {
    return value === undefined ? '' : list(value).join(', ');
}
/** " with (a=1, b=2)", or nothing. */
function withOptions(value) {
    return list(value).length > 0 ? ` with (${list(value).join(', ')})` : '';
}
/** The lines of DDL that are there: absent ones are `undefined` or empty. */
function lines(...parts) {
    return parts.filter(Boolean).join('\n');
}
function literal(value) {
    return `'${text(value).replaceAll("'", "''")}'`;
}
function ofKind(parts, kind) {
    return parts.filter((part) => part.object.kind === kind);
}
/** Columns in their order, which is that of their attnum. */
function columnsOf(parts) {
    const attnum = ({ evidence }) => Number(evidence.address.split('/')[2]);
    return [...ofKind(parts, 'column')].sort((a, b) => attnum(a) - attnum(b));
}
/** "`a` → `b`", with "none" for what is absent. */
function fromTo({ from, to }) {
    return `${shown(from)} → ${shown(to)}`;
}
function shown(value) {
    return value === undefined ? 'none' : `\`${text(value)}\``;
}
/** An attribute that is described by its label and both values. */
function setting(what, label, weight) {
    return { what, weight, words: (change) => `${label} ${fromTo(change)}` };
}
/** An attribute whose text is too long for one line: the words say that it changed, the DDL says how. */
function rewritten(what, label) {
    return { what, words: () => `${label} changed` };
}
/** A boolean attribute, in one phrase for each direction. */
function toggle(what, phrases, weight) {
    return { what, weight, words: ({ to }) => (to === true ? phrases.on : phrases.off) };
}
/** A list of lines, described by what came and what went. */
function lineByLine(what, label, weight) {
    return {
        what,
        weight,
        words: ({ from, to }) => {
            const gone = list(from).filter((line) => !list(to).includes(line));
            const come = list(to).filter((line) => !list(from).includes(line));
            if (gone.length + come.length === 0)
                return `${label} in another order`;
            return [
                gone.length > 0 && `${label} removed: ${gone.map((line) => `\`${line}\``).join(', ')}`,
                come.length > 0 && `${label} added: ${come.map((line) => `\`${line}\``).join(', ')}`,
            ]
                .filter(Boolean)
                .join('; ');
        },
    };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ foldRepeats),
/* harmony export */   t: () => (/* binding */ placesInWords)
/* harmony export */ });
/* harmony import */ var _families_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9999);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/**
 * One change, many times: on every partition of a table, or in every schema of a set that is made alike (one a tenant). The
 * diff keeps each of them; a reader wants one line and the count, and to see what stands out. Pure.
 */



/** So many schemas with the same change are a set. */
const fewestSchemas = 3;
/** In the order of the changes. */
function foldRepeats(changes) {
    const onTables = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(changes, signatureOnTable).values()].flatMap(foldPartitions);
    return foldSchemas(onTables);
}
/** "on `public.spend` and 64 partitions of it; in 60 schemas: …": nothing where it happened once. */
function placesInWords({ partitions, schemas }) {
    const phrases = [
        partitions &&
            `on ${partitions.withRoot ? 'it and ' : ''}${partitions.count} partitions of \`${(0,_families_words_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(partitions.of)}\``,
        schemas && `in ${schemas.names.length} schemas: ${fewNames(schemas.names)}`,
        schemas && schemas.missing.length > 0 && `not in ${fewNames(schemas.missing)}`,
    ];
    return phrases.filter(Boolean).join('; ');
}
function foldPartitions(changes) {
    const onPartitions = changes.filter(({ partitionOf }) => partitionOf !== undefined);
    const [of] = onPartitions.map(({ partitionOf }) => partitionOf);
    const root = changes.find(({ partitionOf }) => partitionOf === undefined);
    const first = root ?? changes[0];
    if (of === undefined || first === undefined || onPartitions.length < 2)
        return changes.map((change) => ({ change, changes: [change] }));
    return [{ change: first, changes, partitions: { of, count: onPartitions.length, withRoot: root !== undefined } }];
}
function foldSchemas(groups) {
    const alike = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(groups, signatureInSchema).values()];
    const sets = alike.map((same) => [...new Set(same.map(({ change }) => schemaOf(change.object)))].sort(byNumber));
    const all = [...new Set(sets.filter((names) => names.length >= fewestSchemas).flat())].sort(byNumber);
    return alike.flatMap((same, index) => {
        const names = sets[index] ?? [];
        const [first] = same;
        if (first === undefined || names.length < fewestSchemas)
            return same;
        const missing = all.filter((name) => !names.includes(name));
        return [
            {
                ...first,
                changes: same.flatMap(({ changes }) => changes),
                schemas: { names, missing: missing.length * 4 <= names.length ? missing : [] },
            },
        ];
    });
}
/** What is the same when a change of a table is made on its partitions: their names, those of their indexes and their bounds are not. */
function signatureOnTable(change) {
    const { object, partitionOf, code, weight } = change;
    const root = partitionOf ?? { schema: object.schema, name: object.table ?? object.name };
    return [
        root.schema,
        root.name,
        code,
        weight,
        ...(object.table === undefined ? ofTable(change) : ofPart(change)),
    ].join('\0');
}
function ofTable(change) {
    if (change.verb === 'altered')
        return [wordsOf(change)];
    return change.partitionOf === undefined ? [change.object.name] : ['partition'];
}
function ofPart(change) {
    const { object, verb, before = '', after = '' } = change;
    const { schema = '', table = '', name } = object;
    const mask = (text) => masked(masked(masked(text, name), table), schema);
    const own = object.kind === 'index' ? '' : name.replaceAll(table, '*');
    if (verb === 'altered')
        return [own, mask(wordsOf(change))];
    const definitions = [before, after].map((text) => mask(text)
        .replaceAll(' ON ONLY ', ' ON ')
        .replace(/( inherited|\nattached to .*)/g, ''));
    return [own, ...definitions];
}
function signatureInSchema({ change, partitions }) {
    const { object, code, weight, verb, before = '', after = '' } = change;
    const schema = schemaOf(object);
    const mask = (text = '') => masked(text, schema);
    const name = object.kind === 'schema' ? '' : object.name;
    return [
        code,
        weight,
        object.table,
        mask(name),
        partitions?.count,
        ...(verb === 'altered' ? [mask(wordsOf(change))] : [mask(before), mask(after)]),
    ].join('\0');
}
function schemaOf({ kind, schema, name }) {
    return schema ?? (kind === 'schema' ? name : '');
}
/** What a summary says after the name of the object. */
function wordsOf({ summary }) {
    return summary.slice(summary.indexOf('`: ') + 1);
}
/** The text with a name taken out, wherever it stands as a word. */
function masked(text, name) {
    if (name === '' || !text.includes(name))
        return text;
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return text.replace(new RegExp(`(?<![\\w$])"?${literal}"?(?![\\w$])`, 'g'), '*');
}
const mostNames = 5;
function fewNames(names) {
    const shown = names.map((name) => `\`${name}\``);
    if (shown.length <= mostNames)
        return shown.join(', ');
    return `${shown.slice(0, 3).join(', ')}, … ${shown.at(-1)}`;
}
/** `tenant_2` before `tenant_10`. */
function byNumber(a, b) {
    return a.localeCompare(b, 'en', { numeric: true }) || (0,_object_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b);
}


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ brokenInWords),
/* harmony export */   Z: () => (/* binding */ doubtInWords)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);
/** What the tests of the deployed version come to: what is this change's doing, and what nobody knows. Phrases. Pure. */

/** "2 tests of the deployed version fail on the new schema alone". Undefined when no difference is known to be one. */
function brokenInWords({ broken, unknown, missing, control }) {
    if (broken.length > 0)
        return `${ofDeployed(broken.length)} ${fail(broken.length)} on the new schema alone`;
    // What fails before its tests, as a hook does, has another name than they, and stands in their place.
    if (control.measured && unknown.length > 0 && missing.length > 0) {
        return `${ofDeployed(missing.length)} did not run on the new schema, after ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown.length, 'failure')}`;
    }
    return undefined;
}
/** Why it is not known that nothing is broken. Undefined when it is. */
function doubtInWords({ passed, failed, unknown, missing, unread, control }) {
    if (passed + failed === 0)
        return 'no test of the deployed version ran on the new schema';
    const doubts = [
        !control.measured && failed > 0
            ? `${ofDeployed(failed)} ${fail(failed)}, with no results of the schema of today to compare`
            : '',
        control.measured && unknown.length > 0
            ? `${ofDeployed(unknown.length)} ${fail(unknown.length)} that did not run on the schema of today`
            : '',
        missing.length > 0 ? `${ofDeployed(missing.length)} did not run on the new schema` : '',
        unread > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unread, 'test file')} of the deployed version not read` : '',
    ];
    return doubts.find((doubt) => doubt !== '');
}
function ofDeployed(amount) {
    return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, 'test')} of the deployed version`;
}
function fail(amount) {
    return amount === 1 ? 'fails' : 'fail';
}


/***/ })

};
