export const id = 4534;
export const ids = [4534,3795];
export const modules = {

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

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ defineTheirs),
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   GK: () => (/* binding */ defineQualified),
/* harmony export */   ul: () => (/* binding */ isLabelled),
/* harmony export */   yV: () => (/* binding */ defineQueries)
/* harmony export */ });
/* unused harmony export listedQueries */
const listed = new Map();
/** All that modules which are loaded have defined. */
function listedQueries() {
    return [...listed.values()];
}
/** A text for a look. */
function defineQuery(name, text) {
    return list({ name, text: labelled(name, text), place: 'a look' });
}
/** A text that names everything in full. */
function defineQualified(name, text) {
    return list({ name, text: labelled(name, text), place: 'anywhere' });
}
/** Texts for a look that depend on the server, or on names in it. */
function defineQueries(name, build) {
    list({ name, place: 'a look' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'a look' });
}
/** Texts around expressions of the user's: all that is ours in them is named in full. */
function defineTheirs(name, build) {
    list({ name, place: 'their session' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'their session' });
}
/** As our texts are, where the server has kept that. */
function isLabelled(text) {
    return text.includes('/* database-branch:');
}
/** Whoever looks at what their server is doing reads who asks, and for what. */
function labelled(name, text) {
    return `/* database-branch: ${name} */ ${text.trim()}`;
}
function list(query) {
    if (listed.has(query.name))
        throw new Error(`two queries are called ${query.name}`);
    listed.set(query.name, query);
    return query;
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

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFiles: () => (/* binding */ describeFiles),
/* harmony export */   describeOutcome: () => (/* binding */ describeOutcome),
/* harmony export */   describeRows: () => (/* binding */ describeRows),
/* harmony export */   renderEvidence: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6854);
/* harmony import */ var _migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/** The evidence as markdown: one row a statement, and what it adds up to. Pure. */





function renderEvidence(evidence, { limit = 200 } = {}) {
    const statements = evidence.statements.slice(0, limit);
    const left = evidence.statements.length - statements.length;
    return [
        renderTitle(evidence),
        statements.length === 0 ? '' : renderStatements(statements),
        left > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'more statement')} not shown.` : '',
        renderAfterwards(evidence),
        evidence.limits.map((limitation) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(limitation)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle({ method, statements }) {
    const total = (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return method === 'exact'
        ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(statements.length, 'statement')}, measured one by one, ${total} in all.`
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(statements.length, 'noticeable statement')} seen from outside.`;
}
function renderStatements(statements) {
    const rows = statements.map((statement) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(statement.text),
        statement.failed ? 'failed' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(statement.milliseconds),
        describeLocks(statement),
        describeWork(statement, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ).join('<br>'),
    ].join(' | '));
    return [
        '| statement | time | would have blocked | did |',
        '|---|---|---|---|',
        ...rows.map((row) => `| ${row} |`),
    ].join('\n');
}
function describeLocks({ locks }) {
    return locks
        .filter(({ relation, mode }) => relation.table === undefined && (0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksSchemaChanges */ .JQ)(mode))
        .map((lock) => `${(0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBlocked */ .G)(lock.mode)} on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(lock.relation))}${(0,_migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .forHowLong */ .If)(lock)}`)
        .join('<br>');
}
const fates = {
    rewritten: 'rewrote',
    rebuilt: 'rebuilt',
    truncated: 'emptied',
    recreated: 'replaced',
    dropped: 'dropped',
    'kept file': undefined,
};
function describeWork({ files, scans, rows }, name) {
    return [
        ...describeFiles(files, name),
        ...scans.map(({ relation, rowsRead, atLeast, scans: passes }) => `read ${atLeast ? 'at least ' : ''}${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rowsRead, 'row')} of ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}${passes > 1 ? ` in ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(passes)} passes` : ''}`),
        ...describeRows(rows, name),
    ];
}
function describeFiles(files, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : []));
}
function describeRows(rows, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return rows.flatMap(({ relation, inserted, updated, deleted }) => [[inserted, 'inserted'], [updated, 'updated'], [deleted, 'deleted']].flatMap(([amount, verb]) => (amount > 0 ? `${verb} ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(amount, 'row')} in ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : [])));
}
function renderAfterwards(evidence) {
    const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`);
    const lines = [...describeOutcome(evidence), ...created];
    return lines.length === 0 ? '' : ['Afterwards:', ...lines.map((line) => `- ${line}`)].join('\n');
}
/** What happened to relations that were there before, one phrase each, with their size for scale. */
function describeOutcome({ whole, scale, invalidIndexes }) {
    const sizes = new Map(scale.map((entry) => [(0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(entry.relation), entry]));
    return [
        ...whole.files.flatMap(({ relation, fate }) => {
            const { rows, bytes: size } = sizes.get((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation)) ?? {};
            const scaled = [rows !== undefined && `about ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(rows)} rows`, size && (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(size)]
                .filter(Boolean)
                .join(', ');
            return fates[fate] ? `${fates[fate]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}${scaled && ` (${scaled})`}` : [];
        }),
        ...describeWork({ ...whole, files: [], scans: [] }, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY),
        ...invalidIndexes.map((relation) => `left index ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))} invalid`),
    ];
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
