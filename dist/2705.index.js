export const id = 2705;
export const ids = [2705];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
 */
const seconds = 1000;
const megabytes = 1024 * 1024;
const budget = {
    /** Milliseconds. A catalog of ten thousand tables is read in less than two seconds. */
    time: {
        /** One attempt to connect: what a server does before it lets us in is not bound by any setting of ours. */
        connect: 20 * seconds,
        /** One statement of ours, held by the server. */
        statement: 60 * seconds,
        /** How long one of ours waits for a lock. */
        lock: 30 * seconds,
        /** The same on the parent: production is not to feel that it is looked at. */
        lockOnParent: 3 * seconds,
        /** Between two statements of a transaction of ours. */
        idle: 60 * seconds,
        /** A transaction of ours, held by ourselves: a server that does not answer any more holds no limit. */
        transaction: 90 * seconds,
        /** The good-bye to a server. */
        end: 2 * seconds,
    },
    /** Milliseconds for the end of a job: what is measured by then is in the report, what is not is said to be missing. */
    post: {
        measuring: 120 * seconds,
        whole: 180 * seconds,
    },
    /** A cancelled job gives all its post steps five minutes together, and then it is killed. */
    postWhenCancelled: {
        measuring: 40 * seconds,
        whole: 60 * seconds,
    },
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
    },
    size: {
        /** Bytes of a text of the catalog that are read; of a longer one its beginning, its length and its hash. */
        text: 256 * 1024,
        /** Bytes of one message of a server: a row, an error, a notice. Node has no strings above 512 MB. */
        message: 64 * megabytes,
        /** Bytes of all the rows of one transaction. */
        transaction: 1024 * megabytes,
        /** Bytes of a history table, or of a stamp, on the server. */
        table: 32 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


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

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WL: () => (/* binding */ looking),
  dV: () => (/* binding */ writing)
});

// UNUSED EXPORTS: Look

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/postgres/copied-rows.js
/**
 * The rows of a `copy … to stdout` in its text format: one line a row, tabs between columns, `\N` for null.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */

function copyText(quotedTable, columns) {
    return `copy ${quotedTable} (${columns.map(esm/* default.escapeIdentifier */.Ay.escapeIdentifier).join(', ')}) to stdout (format text, encoding 'UTF8')`;
}
/** Collects what node-postgres itself passes over. */
class CopiedRows extends esm/* default.Query */.Ay.Query {
    #lines = [];
    constructor(text) {
        super(text);
    }
    /** One message a row. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
    handleCopyData({ chunk }) {
        this.#lines.push(chunk.toString('utf8'));
    }
    copied() {
        return this.#lines.map((line) => line.replace(/\n$/, '').split('\t').map(readField));
    }
}
function readField(field) {
    if (field === '\\N')
        return null;
    return field.replace(/\\(.)/gs, (_, escaped) => escapes[escaped] ?? escaped);
}
const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/look.js
/**
 * The one way in which we read: a transaction that sees one moment, cannot write, cannot last, and finds no name outside
 * pg_catalog. All of it is set inside the transaction, so it holds in any session, whoever has set that up, and is gone with
 * it. The server is asked whether it holds.
 */








/** Answers to texts that are listed (query.ts), in one transaction. */
class Look {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async ask({ text }, values = []) {
        return (await this.#client.query(text, [...values])).rows;
    }
    /** The answers of several, in one round trip. */
    async askTogether(queries) {
        const results = await this.#client.query(queries.map(({ text }) => text).join(';\n'));
        return results.map(({ rows }) => rows);
    }
    /**
     * Rows of several, in one round trip, taken as they come: kept until the last has come, those of ten thousand tables would
     * fill memory a second time. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events)
     */
    async stream(takers, getTypeParser) {
        const query = new esm/* default.Query */.Ay.Query({
            text: takers.map(({ query: { text } }, statement) => `select q.*, ${statement} from (${text}) q`).join(';\n'),
            rowMode: 'array',
            types: { getTypeParser },
        });
        let mistake;
        await new Promise((resolve, reject) => {
            query.on('row', (columns) => {
                // The rows of all statements come in one stream: each ends with the number of its statement.
                const row = columns;
                try {
                    if (mistake === undefined)
                        takers[Number(row.at(-1))]?.take(row);
                }
                catch (error) {
                    mistake = error;
                }
            });
            query.on('error', reject);
            query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)));
            this.#client.query(query);
        });
    }
    /**
     * All rows of a table as texts. A copy is no query: no policy, rule, expression of an index or function of a column's type
     * runs, and what is no table is refused. https://www.postgresql.org/docs/current/sql-copy.html
     */
    async copy(table) {
        const { text } = copyQuery(table.quoted, table.columns);
        const copied = new CopiedRows(text);
        await new Promise((resolve, reject) => {
            copied.once('error', reject);
            copied.once('end', () => resolve());
            this.#client.query(copied);
        });
        return copied.copied();
    }
}
const copyQuery = (0,query/* defineQueries */.yV)('copy of a table', copyText);
/** Looks, and leaves the session as it was. It must be idle: a transaction of the user's is not ours to end. */
async function looking(client, work, limits = {}) {
    return inTransaction(client, 'isolation level repeatable read read only', limits, () => work(new Look(client)));
}
/** The same, but to write: kept when the work is done, and nothing of it when it fails. */
async function writing(client, work) {
    return inTransaction(client, 'isolation level read committed read write', {}, async () => {
        const done = await work(new Look(client));
        await (0,transaction_control/* control */.A)(client, 'commit');
        return done;
    });
}
async function inTransaction(client, mode, limits, work) {
    const { statement, lock, idle } = budget/* budget */.g.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget/* budget */.g.time.transaction, async () => {
        if (client.getTransactionStatus() !== 'I')
            throw new Error('a transaction is open that is not ours');
        const begun = await client.query([`begin ${mode}`, (0,pinned_settings/* pinSql */.ol)('local', { statement, lock, idle, ...limits }), (0,pinned_settings/* heldSql */.S7)(readOnly)].join(';\n'));
        try {
            assertHeld(begun);
            return await work();
        }
        finally {
            // A connection that is gone has no transaction any more, and says so to whoever asks next.
            if (client.getTransactionStatus() !== 'I')
                await (0,transaction_control/* control */.A)(client, 'rollback').catch(() => undefined);
        }
    });
}
function assertHeld(results) {
    const last = results.at(-1);
    if (last?.rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our transaction.');
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ control)
/* harmony export */ });
async function control(client, command) {
    await client.query(command);
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
