export const id = 189;
export const ids = [189,411,995];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSources: () => (/* binding */ compareSources),
  snapshotOf: () => (/* binding */ snapshotOf)
});

// UNUSED EXPORTS: loadSnapshot

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/open-session.js + 2 modules
var open_session = __webpack_require__(1995);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 36 modules
var registry = __webpack_require__(3029);
;// CONCATENATED MODULE: ./build/src/schema/affected.js
/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of, and a
 * child with its parents.
 * https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */


/** One text of `class oid` items, with what changed itself. Extensions, which matter as a whole, are left out. */
const affectedQuery = (0,query/* defineQueries */.yV)('what depends on a change', (changed) => {
    const list = (pick) => `'{${changed.map(pick).join(',')}}'::oid[]`;
    return `
with recursive changed (classid, oid) as (
  select * from unnest(${list(({ classid }) => classid)}, ${list(({ oid }) => oid)})
), dependent (classid, oid) as (
  select * from changed
  union
  select next.* from dependent c, lateral (
    select d.classid, d.objid from pg_depend d
    where d.refclassid = c.classid and d.refobjid = c.oid and d.objid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')
    union all
    select d.refclassid, d.refobjid from pg_depend d
    where d.classid = c.classid and d.objid = c.oid and d.refobjid >= 16384 and d.deptype = 'i'
  ) next
), whole (classid, oid) as (
  select * from dependent
  union
  select next.* from whole c, lateral (
    select d.refclassid, d.refobjid from pg_depend d
    where d.classid = c.classid and d.objid = c.oid and d.refobjid >= 16384 and d.deptype in ('a', 'i', 'P', 'S')
    union all
    select c.classid, h.inhparent from pg_inherits h where c.classid = 'pg_class'::regclass and h.inhrelid = c.oid
  ) next
)
select string_agg(w.classid::regclass || ' ' || w.oid, ',') from whole w`;
});
function parseAffected(texts) {
    const oids = new Set();
    const catalogs = new Set();
    for (const item of texts.flatMap((text) => text.split(','))) {
        const [catalog = '', oid] = item.split(' ');
        oids.add(Number(oid));
        catalogs.add(catalog);
    }
    return { oids, catalogs, smallFamilies: [...catalogs].some((catalog) => !readInPart.has(catalog)) };
}
const nothingAffected = { oids: new Set(), catalogs: new Set(), smallFamilies: false };
const readInPart = new Set([
    ...registry/* families */.T.filter(({ chosenBy }) => chosenBy !== undefined).map(({ address }) => address.catalog),
    'pg_attrdef',
]);

// EXTERNAL MODULE: ./build/src/schema/catalog-layout.js
var catalog_layout = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 11 modules
var diff = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/src/schema/family.js
var family = __webpack_require__(2741);
// EXTERNAL MODULE: ./build/src/schema/row-hash.js
var row_hash = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/schema/fingerprint.js
/**
 * A hash for every object of a database, over the catalog rows that hang on it. Where the hashes of two copies agree,
 * the rows are the same, the oids in their parse trees included; so if what they refer to is the same too, they render the
 * same, and need not be rendered. It is the rows that are hashed, not their `xmin`: after a fork both sides hand out the
 * same transaction ids.
 */



/** What would change how any object reads: roles, extensions and their members, default operator classes. */
const everything = '0';
/** An address is one number, which JavaScript holds exactly: oids have 32 bits, and the class, a catalog's, is below 16384. */
const oidBits = 32;
/** One text of `address hash` items. */
const fingerprintQuery = (0,query/* defineQueries */.yV)('fingerprint', (layout) => {
    const parts = [...inPart(layout), ...inWhole(layout)].map(({ classid, oid, row, from, where = 'true' }, seed) => `select (${classid})::oid::bigint << ${oidBits} | (${oid})::bigint as address, ${(0,row_hash/* rowHash */.rG)(row, seed)} as hash from ${from} where ${where}`);
    return `
select string_agg(address || ' ' || hash, ',') from (
  select address, bit_xor(hash) as hash from (
${parts.join('\nunion all\n')}
  ) h group by address
) f`;
});
function parseFingerprint(text) {
    return new Set(text.split(','));
}
/** The addresses whose hash differs, or that only one side has. */
function differing(a, b) {
    const items = [...[...a].filter((item) => !b.has(item)), ...[...b].filter((item) => !a.has(item))];
    return [...new Set(items.map((item) => item.slice(0, item.indexOf(' '))))];
}
/** Of an address, or an item that begins with one. */
function objectAddress(item) {
    const address = Number.parseInt(item, 10);
    return { classid: Math.floor(address / 2 ** oidBits), oid: address % 2 ** oidBits };
}
/** Catalogs of the families that can be read in part, by the object that a part is chosen by. */
function inPart(layout) {
    const hashed = (catalog, classid, oid, where = `${oid} >= 16384`) => ({
        classid: `'${classid}'::regclass`,
        oid,
        row: (0,row_hash/* hashableColumns */.kv)(layout, 'x', catalog),
        from: `pg_catalog.${catalog} x`,
        where,
    });
    const own = (catalog) => hashed(catalog, catalog, 'x.oid');
    return [
        // Of the relations behind TOAST only the options are the user's.
        {
            ...own('pg_class'),
            where: `x.oid >= 16384 and (x.relnamespace <> 'pg_toast'::regnamespace or x.reloptions is not null)`,
        },
        {
            ...hashed('pg_attribute', 'pg_class', 'x.attrelid'),
            from: 'pg_catalog.pg_attribute x join pg_class c on c.oid = x.attrelid',
            // The columns of an index follow from the index, all but their statistics target.
            where: `x.attrelid >= 16384 and x.attnum > 0 and c.relkind not in ('t', 'S')
        and (c.relkind not in ('i', 'I') or x.attstattarget >= 0)`,
        },
        hashed('pg_attrdef', 'pg_class', 'x.adrelid'),
        hashed('pg_index', 'pg_class', 'x.indexrelid'),
        own('pg_constraint'),
        { ...own('pg_trigger'), where: 'x.oid >= 16384 and not x.tgisinternal' },
        // Those that check a constraint follow from it, all but whether they fire, which is told with the table that they are on.
        hashed('pg_trigger', 'pg_class', 'x.tgrelid', `x.tgisinternal and x.tgenabled <> 'O'`),
        own('pg_rewrite'),
        own('pg_policy'),
        hashed('pg_inherits', 'pg_class', 'x.inhrelid'),
        hashed('pg_sequence', 'pg_class', 'x.seqrelid'),
        hashed('pg_partitioned_table', 'pg_class', 'x.partrelid'),
        hashed('pg_foreign_table', 'pg_class', 'x.ftrelid'),
        own('pg_statistic_ext'),
        {
            ...own('pg_type'),
            from: 'pg_catalog.pg_type x left join pg_class c on c.oid = x.typrelid left join pg_type e on e.typarray = x.oid',
            where: `x.oid >= 16384 and e.oid is null and (c.oid is null or c.relkind = 'c')`,
        },
        hashed('pg_enum', 'pg_type', 'x.enumtypid'),
        hashed('pg_range', 'pg_type', 'x.rngtypid'),
        own('pg_proc'),
        hashed('pg_aggregate', 'pg_proc', 'x.aggfnoid::oid'),
        hashed('pg_namespace', 'pg_namespace', 'x.oid', `x.oid >= 16384 or x.nspname = 'public' or x.oid = 2200`),
        // Which column owns a sequence, and which extension something is dropped with, is kept nowhere else.
        {
            ...hashed('pg_depend', 'pg_class', 'x.objid'),
            where: `x.deptype = 'x' or x.classid = 'pg_class'::regclass and x.deptype in ('a', 'i')
        and exists (select from pg_sequence s where s.seqrelid = x.objid)`,
            classid: 'x.classid',
        },
        { ...hashed('pg_description', 'pg_class', 'x.objoid', usersComment), classid: 'x.classoid' },
        { ...hashed('pg_seclabel', 'pg_class', 'x.objoid', 'true'), classid: 'x.classoid' },
    ];
}
/** What is read whole or not at all: the small families, and what concerns all. */
function inWhole(layout) {
    const of = (catalog, where, row = (0,row_hash/* hashableColumns */.kv)(layout, 'x', catalog)) => ({
        classid: `'${catalog}'::regclass`,
        oid: layout.columns.get(catalog)?.some(({ name }) => name === 'oid') ? 'x.oid' : '0',
        row,
        from: `pg_catalog.${catalog} x`,
        where,
    });
    const together = (hashed) => ({ ...hashed, classid: `'pg_init_privs'::regclass`, oid: '0' });
    const concerningAll = (hashed) => ({ ...hashed, classid: '0', oid: everything });
    const small = registry/* families */.T
        .filter((family) => family.chosenBy === undefined)
        .flatMap((family) => Object.values(family.catalogs))
        .concat(membersOfSmallFamilies)
        .filter((catalog) => layout.columns.has(catalog) && catalog !== 'pg_extension');
    return [
        ...[
            of('pg_roles', 'true', ['x.oid', 'x.rolname']),
            of('pg_tablespace', 'true', ['x.oid', 'x.spcname']),
            of('pg_extension', 'true'),
            of('pg_language', 'true'),
            of('pg_am', 'true'),
            // Indexes and orders name their operators only where these are not the default of their type. Nothing depends on the default.
            of('pg_opclass', 'x.opcdefault and x.oid >= 16384'),
            of('pg_depend', `x.refclassid = 'pg_extension'::regclass and x.deptype = 'e'`),
        ].map(concerningAll),
        ...[...new Set(small)].map((catalog) => of(catalog, usersOwn(layout, catalog))),
        of('pg_user_mappings', 'true', ['x.umid', 'x.srvid', 'x.umuser', 'x.umoptions']),
        ...grantables.map(([catalog, acl]) => together(of(catalog, `x.${acl} is not null and ${isGiven(catalog)}`))),
        together(of('pg_init_privs', 'true')),
        together(of('pg_description', `not ${usersComment}`)),
    ];
}
/** The schema `public`, which initdb makes, is the user's. */
const usersComment = `(x.objoid >= 16384 or x.classoid = 'pg_namespace'::regclass and x.objoid is not distinct from to_regnamespace('public'))`;
function usersOwn(layout, catalog) {
    // The only catalog of all databases together that a family reads.
    if (catalog === 'pg_subscription')
        return `x.subdbid = (select d.oid from pg_database d where d.datname = current_database())`;
    return layout.columns.get(catalog)?.some(({ name }) => name === 'oid') ? 'x.oid >= 16384' : 'true';
}
const membersOfSmallFamilies = ['pg_amop', 'pg_amproc', 'pg_ts_config_map'];
/** SQL for whether a row came with Postgres or with an extension. */
function isGiven(catalog) {
    const [oid, owner] = catalog === 'pg_attribute' ? ['x.attrelid', 'pg_class'] : ['x.oid', catalog];
    return `(${oid} < 16384 ${catalog === 'pg_attribute' ? 'or x.attnum < 0 ' : ''}or exists (select from pg_depend m
    where m.deptype = 'e' and m.objid = ${oid} and m.classid = '${owner}'::regclass))`;
}
/** Catalogs of what came with Postgres or an extension, where only grants may have changed. */
const grantables = [
    ['pg_class', 'relacl'],
    ['pg_namespace', 'nspacl'],
    ['pg_attribute', 'attacl'],
    ['pg_proc', 'proacl'],
    ['pg_type', 'typacl'],
];

// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/schema/row-stream.js + 1 modules
var row_stream = __webpack_require__(6420);
;// CONCATENATED MODULE: ./build/src/schema/compare-databases.js







async function compareDatabases({ from, to }, options = {}) {
    return (0,read_snapshot/* inOneMoment */.oi)(from, options, (first) => (0,read_snapshot/* inOneMoment */.oi)(to, options, async (second) => {
        const sides = await both(first, second, async (look) => ({ look, layout: await (0,catalog_layout/* readLayout */.T)(look) }));
        const [before, after] = sides;
        const only = isOneServer(before.layout, after.layout) ? await whatDiffers(before, after) : undefined;
        const [old, now] = await both(before, after, ({ look, layout }) => (0,read_snapshot/* readFacts */.MH)(look, layout, only));
        return (0,diff/* diffSnapshots */.V)(old, now, only ? { ...options, lineage: true } : options);
    }));
}
/** More than this, and choosing costs more than reading everything. */
const mostChosen = 20_000;
/** What may differ; undefined where everything has to be read. */
async function whatDiffers(before, after) {
    const [ours, theirs] = await both(before, after, async ({ look, layout }) => parseFingerprint(await readText(look, fingerprintQuery(layout))));
    const changed = differing(ours, theirs);
    const isOneDatabase = before.layout.server.databaseOid === after.layout.server.databaseOid;
    if (changed.includes(everything) || !(isOneDatabase || isCopy(ours, theirs)))
        return undefined;
    if (changed.length === 0)
        return nothingAffected;
    if (changed.length > mostChosen || changed.some(mayConcernEveryTable))
        return undefined;
    const query = affectedQuery(changed.map(objectAddress));
    const chosen = parseAffected(await both(before, after, ({ look }) => readText(look, query)));
    return chosen.oids.size > mostChosen ? undefined : chosen;
}
/** A publication of all tables, or of a schema, weighs by what those tables have. */
function mayConcernEveryTable(address) {
    return publicationCatalogs.has(objectAddress(address).classid);
}
/** Catalogs have fixed oids: pg_publication and pg_publication_namespace. */
const publicationCatalogs = new Set([6104, 6237]);
function isOneServer(a, b) {
    const { systemIdentifier } = a.server;
    return systemIdentifier !== undefined && systemIdentifier === b.server.systemIdentifier && a.version === b.version;
}
/** Most of what the smaller side has is on the other side, row for row. Two unrelated databases of a server share no oid. */
function isCopy(a, b) {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    const users = [...small].filter((item) => objectAddress(item).oid >= family/* firstUserOid */.w);
    const shared = users.filter((item) => large.has(item)).length;
    return shared > 0 && shared * 2 >= users.length;
}
async function readText(look, query) {
    let text = '';
    await (0,row_stream/* takeRows */.L)(look, [
        {
            query,
            take: ([value]) => {
                text = String(value ?? '');
            },
        },
    ]);
    return text;
}
async function both(first, second, work) {
    return Promise.all([work(first), work(second)]);
}

// EXTERNAL MODULE: ./build/src/schema/snapshot-file.js
var snapshot_file = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/src/cli/schema-source.js
/** Where a schema comes from on the command line: a database URL, or a file that `database-branch snapshot` wrote. */








async function loadSnapshot(source) {
    return isUrl(source) ? snapshotOf(source) : (0,snapshot_file.parseSnapshot)(await schema_source_readText(source), source);
}
/** Compares two sources; of two databases only what differs is read. */
async function compareSources(from, to, options) {
    if (!isUrl(from) || !isUrl(to)) {
        const [before, after] = await Promise.all([loadSnapshot(from), loadSnapshot(to)]);
        return (0,diff/* diffSnapshots */.V)(before, after, options);
    }
    return withDatabase(from, (before) => withDatabase(to, (after) => compareDatabases({ from: before, to: after }, options)));
}
async function snapshotOf(url) {
    return withDatabase(url, read_snapshot/* readSnapshot */.RA);
}
function isUrl(source) {
    return /^postgres(ql)?:\/\//.test(source);
}
async function withDatabase(url, work) {
    const place = placeOf(url);
    const client = await (0,open_session.openSession)({ connectionString: url, application_name: 'database-branch' }, { session: 'ours', onBreak: () => undefined }).catch((cause) => {
        throw new errors/* UserError */.y(`Could not connect to ${place}: ${reason(cause)}`, { cause });
    });
    try {
        return await work(client);
    }
    catch (cause) {
        if ((0,error_facts/* isServerError */.G)(cause)) {
            throw new errors/* UserError */.y(`Could not read the schema of ${place}: ${(0,error_facts/* errorFacts */.u)(cause).message}`, { cause });
        }
        throw cause;
    }
    finally {
        await client.end();
    }
}
/** The URL as it may be shown: host and database, never who or with which password. */
function placeOf(url) {
    try {
        const { host, pathname } = new URL(url);
        return `${host}${pathname}`;
    }
    catch (cause) {
        throw new errors/* UserError */.y('That is not a database URL: it should read postgresql://user:password@host:5432/database.', {
            cause,
        });
    }
}
function reason(cause) {
    if (cause instanceof AggregateError)
        return cause.errors.map(reason).join('; ');
    return cause instanceof Error ? cause.message : String(cause);
}
async function schema_source_readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.y(`Could not read ${path}: give a postgresql:// URL or a file that \`database-branch snapshot\` wrote.`, { cause });
    }
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database, in one place. docs/limits.md tells them.
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

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isServerError),
/* harmony export */   u: () => (/* binding */ errorFacts)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/** What is known about a failure of a connection or a statement, whoever raised it: the server, the network, or TLS. */

function errorFacts(error) {
    if (!(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error))
        return { message: String(error) };
    // A host with several addresses fails with one error for each.
    const several = field(error, 'errors');
    if (Array.isArray(several) && several.length > 0)
        return errorFacts(several[0]);
    return {
        code: textField(error, 'code'),
        severity: textField(error, 'severity'),
        message: error.message.slice(0, longest),
        schema: textField(error, 'schema'),
        table: textField(error, 'table'),
        column: textField(error, 'column'),
        dataType: textField(error, 'dataType'),
        constraint: textField(error, 'constraint'),
    };
}
/** What a server sent, with one of the codes where there are any. */
function isServerError(error, ...codes) {
    const { code = '', severity } = errorFacts(error);
    return severity !== undefined && (codes.length === 0 || codes.includes(code));
}
/** Of a message: `raise` may write any text there. */
const longest = 10_000;
function textField(error, name) {
    const value = field(error, name);
    return typeof value === 'string' ? value : undefined;
}
function field(error, name) {
    return Object.getOwnPropertyDescriptor(error, name)?.value;
}


/***/ }),

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LimitReached)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A limit of ours ended the connection, because nothing of the server's would have. */

class LimitReached extends _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
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

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession),
  X: () => (/* binding */ settingOptions)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/postgres/limit-reached.js
var limit_reached = __webpack_require__(5434);
;// CONCATENATED MODULE: ./build/src/postgres/guard-messages.js


/** A byte for the kind, and four for a length that counts itself. */
const headerLength = 5;
/** From the first byte of the first message on. */
function guardMessages(stream, most) {
    const header = Buffer.alloc(headerLength);
    let known = 0;
    let rest = 0;
    stream.on('data', (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (rest > 0) {
                const skipped = Math.min(rest, chunk.length - at);
                rest -= skipped;
                at += skipped;
                continue;
            }
            const taken = chunk.copy(header, known, at, at + headerLength - known);
            known += taken;
            at += taken;
            if (known < headerLength)
                return;
            known = 0;
            const length = header.readUInt32BE(1);
            if (length > most) {
                stream.destroy(new limit_reached/* LimitReached */.a(`A message of the server was larger than ${(0,figures/* bytes */.ee)(most)}.`));
                return;
            }
            rest = length - 4;
        }
    });
}

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/postgres/pin-session.js




async function pinSession(client, session) {
    if (session === 'theirs') {
        await client.query(answers.text);
        return;
    }
    await client.query([undone.text, 'set default_transaction_read_only = on', (0,pinned_settings/* pinSql */.ol)('session', budget/* budget */.g.time)].join(';\n'));
    const { rows } = await client.query((0,pinned_settings/* heldSql */.S7)('on'));
    if (rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our session.');
}
const answers = (0,query/* defineQualified */.GK)('does it answer', 'select 1');
const undone = (0,query/* defineQualified */.GK)('settings of roles and databases undone', `
select pg_catalog.count(pg_catalog.set_config(s.name, s.boot_val, false))
from pg_catalog.pg_settings s
where s.source operator(pg_catalog.=) any (array['database', 'user', 'database user']::pg_catalog.text[])
  and s.context operator(pg_catalog.=) 'user'
  and s.boot_val is not null`);

// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/open-session.js
/**
 * Every session that we open begins here: its limits stand before the login is over, and no message of the server's is taken
 * that would fill memory.
 */







/** Throws what the network or the server says when there is none. The caller ends it. */
async function openSession(address, { session, settings, signal, onBreak }) {
    signal?.throwIfAborted();
    const client = new BoundedClient({
        connectionTimeoutMillis: budget/* budget */.g.time.connect,
        keepAlive: true,
        ...address,
        options: settingOptions({ ...(session === 'ours' ? (0,pinned_settings/* startSettings */.Y_)(budget/* budget */.g.time) : {}), ...settings }),
    });
    // Without a listener a connection that dies while idle would end the process.
    client.on('error', onBreak);
    const { connection } = client;
    connection.once(client.ssl ? 'sslconnect' : 'connect', () => guardMessages(connection.stream, budget/* budget */.g.size.message));
    const cut = () => connection.stream.destroy(new limit_reached/* LimitReached */.a('The time for it was over.'));
    signal?.addEventListener('abort', cut, { once: true });
    client.once('end', () => signal?.removeEventListener('abort', cut));
    try {
        await client.connect();
        await (0,within_limits/* withinLimits */.o)(client, budget/* budget */.g.time.connect, () => pinSession(client, session));
        return client;
    }
    catch (error) {
        await client.end();
        throw error;
    }
}
/** As libpq's `options` and PGOPTIONS take them. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS */
function settingOptions(settings) {
    return Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' ');
}
/** One that always ends: a server that does not answer the good-bye is left without one. */
class BoundedClient extends esm/* default.Client */.Ay.Client {
    async end() {
        const { stream } = this.connection;
        const timer = setTimeout(() => stream.destroy(), budget/* budget */.g.time.end);
        try {
            await super.end();
        }
        finally {
            clearTimeout(timer);
        }
    }
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ heldSql),
/* harmony export */   Y_: () => (/* binding */ startSettings),
/* harmony export */   ol: () => (/* binding */ pinSql)
/* harmony export */ });
/**
 * What holds in every session and transaction of ours, whatever `alter role`, `alter database` or the code that ran in it
 * before has set. Names and operators are found in pg_catalog alone: with pg_temp named last, no temporary table comes first.
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SEARCH-PATH
 */
const searchPath = 'pg_catalog, pg_temp';
/** How Postgres reads what we send, and writes what we read. Rows that a policy hides are an error, and no policy runs. */
const pinned = {
    search_path: searchPath,
    row_security: 'off',
    client_encoding: 'UTF8',
    standard_conforming_strings: 'on',
    backslash_quote: 'safe_encoding',
    transform_null_equals: 'off',
    array_nulls: 'on',
    quote_all_identifiers: 'off',
    datestyle: 'ISO, MDY',
    intervalstyle: 'postgres',
    timezone: 'UTC',
    extra_float_digits: '1',
    bytea_output: 'hex',
    xmloption: 'content',
    client_min_messages: 'warning',
    // The planner would work out conditions of the user's checks.
    constraint_exclusion: 'off',
    jit: 'off',
    // More processes would take processors from the other side, or from production's users.
    max_parallel_workers_per_gather: '0',
    // Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB.
    work_mem: '64MB',
};
/** Statements without a name in them that could lead elsewhere. A role's settings may make it act as another role. */
function pinSql(scope, limits) {
    const settings = { ...pinned, ...timeSettings(limits) };
    return [
        `set ${scope} role none`,
        ...Object.entries(settings).map(([name, value]) => `set ${scope} ${name} = ${valueSql(name, value)}`),
    ].join(';\n');
}
/** As the connection's options: there before the login is over, and what `discard all` goes back to. Values without spaces. */
function startSettings(limits) {
    return {
        search_path: searchPath.replace(' ', ''),
        row_security: 'off',
        default_transaction_read_only: 'on',
        // One that asks nothing for a while waits for an answer elsewhere.
        idle_session_timeout: '0',
        ...timeSettings(limits),
    };
}
/** Whether the most important of it holds. */
function heldSql(readOnly) {
    const held = {
        search_path: searchPath,
        row_security: 'off',
        client_encoding: 'UTF8',
        transaction_read_only: readOnly,
    };
    const conditions = Object.entries(held).map(([name, value]) => `pg_catalog.current_setting('${name}') operator(pg_catalog.=) '${value}'`);
    const limited = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'].map((name) => `pg_catalog.current_setting('${name}') operator(pg_catalog.<>) '0'`);
    return `select ${[...conditions, ...limited, 'current_user operator(pg_catalog.=) session_user'].join(' and ')} as held`;
}
function timeSettings({ statement, lock, idle }) {
    return {
        statement_timeout: String(Math.trunc(statement)),
        lock_timeout: String(Math.trunc(lock)),
        idle_in_transaction_session_timeout: String(Math.trunc(idle)),
    };
}
/** A path is a list of names; in quotes it would be one name. */
function valueSql(name, value) {
    return name === 'search_path' ? value : `'${value}'`;
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ defineTheirs),
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   GK: () => (/* binding */ defineQualified),
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

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayIdentify),
/* harmony export */   r: () => (/* binding */ readSystemIdentifier)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/** SQL, for a look. */
const mayIdentify = `has_function_privilege('pg_catalog.pg_control_system()', 'execute')`;
async function readSystemIdentifier(look) {
    return (await look.ask(identifierQuery))[0]?.identifier;
}
const identifierQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('system identifier', 'select system_identifier::text as identifier from pg_control_system()');


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

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* unused harmony export streamOf */
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/**
 * Limits that do not depend on the server: when the time is over, or too much has come, the connection is cut, and everything
 * that waits on it fails. A server under somebody else's code may hold none of the limits that it was told.
 */




async function withinLimits(client, milliseconds, work) {
    const stream = streamOf(client);
    if (stream.destroyed)
        throw new _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a('The connection to the server is gone.');
    let read = 0;
    const count = (chunk) => {
        read += chunk.length;
        if (read > _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.size.transaction)
            cut(`The server sent more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.size.transaction)}.`);
    };
    const cut = (why) => stream.destroy(new _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a(why));
    const timer = setTimeout(() => cut(`The server took longer than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds)}.`), milliseconds);
    stream.on('data', count);
    // Cut, a connection reports an error of its own; without a listener that would end the process.
    client.on('error', ignore);
    try {
        return await work();
    }
    finally {
        clearTimeout(timer);
        stream.off('data', count);
        if (!stream.destroyed)
            client.off('error', ignore);
    }
}
function streamOf(client) {
    if (!(client instanceof pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Client */ .Ay.Client))
        throw new Error('not a connection of node-postgres');
    return client.connection.stream;
}
function ignore() { }


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ selectFacts),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   us: () => (/* binding */ isOwnSchema),
/* harmony export */   xS: () => (/* binding */ promotionSchema)
/* harmony export */ });
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
