export const id = 328;
export const ids = [328,645];
export const modules = {

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSources: () => (/* binding */ compareSources),
  snapshotOf: () => (/* binding */ snapshotOf)
});

// UNUSED EXPORTS: loadSnapshot

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
;// CONCATENATED MODULE: ./build/src/schema/affected.js
/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of.
 */
/** One text of `dependent needed deptype` items; extensions, which matter as a whole, are left out. */
const edgesSql = `
select string_agg(concat(d.objid, ' ', d.refobjid, ' ', d.deptype), ',')
from pg_depend d
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'P', 'S')`;
function affected(changed, edges) {
    const downward = new Map();
    const upward = new Map();
    for (const edge of edges.split(',')) {
        const [dependent, needed, type] = edge.split(' ');
        affected_link(downward, Number(needed), Number(dependent));
        if (type === 'i')
            affected_link(downward, Number(dependent), Number(needed));
        if (type !== 'n')
            affected_link(upward, Number(dependent), Number(needed));
    }
    return reach(reach(changed, downward), upward);
}
function affected_link(edges, from, to) {
    const known = edges.get(from);
    if (known)
        known.push(to);
    else
        edges.set(from, [to]);
}
function reach(start, edges) {
    const reached = new Set(start);
    for (const oid of reached) {
        for (const next of edges.get(oid) ?? [])
            reached.add(next);
    }
    return reached;
}

// EXTERNAL MODULE: ./build/src/schema/catalog-layout.js
var catalog_layout = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 7 modules
var diff = __webpack_require__(3641);
// EXTERNAL MODULE: ./build/src/schema/family.js
var family = __webpack_require__(2741);
// EXTERNAL MODULE: ./build/src/schema/fingerprint.js
var fingerprint = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 4 modules
var read_snapshot = __webpack_require__(8041);
;// CONCATENATED MODULE: ./build/src/schema/compare-databases.js






async function compareDatabases({ from, to }, options = {}) {
    return (0,read_snapshot/* inOneMoment */.oi)(from, options, () => (0,read_snapshot/* inOneMoment */.oi)(to, options, async () => {
        const sides = await both(from, to, async (client) => ({ client, layout: await (0,catalog_layout/* readLayout */.T)(client) }));
        const [before, after] = sides;
        const only = isOneServer(before.layout, after.layout) ? await whatDiffers(before, after) : undefined;
        const [first, second] = await both(before, after, ({ client, layout }) => (0,read_snapshot/* readFacts */.MH)(client, layout, only));
        return (0,diff/* diffSnapshots */.V)(first, second, only ? { ...options, lineage: true } : options);
    }));
}
/** More than this, and choosing costs more than reading everything. */
const mostChosen = 20_000;
/** The oids of what may differ; undefined where everything has to be read. */
async function whatDiffers(before, after) {
    const [ours, theirs] = await both(before, after, async ({ client, layout }) => (0,fingerprint/* parseFingerprint */.sr)(await readText(client, (0,fingerprint/* fingerprintSql */.B_)(layout))));
    const changed = (0,fingerprint/* differing */.R1)(ours, theirs);
    const isOneDatabase = before.layout.server.databaseOid === after.layout.server.databaseOid;
    if (changed.has(fingerprint/* everything */.YT) || !(isOneDatabase || isCopy(ours, theirs)))
        return undefined;
    if (changed.size === 0)
        return changed;
    const edges = await both(before, after, ({ client }) => readText(client, edgesSql));
    const chosen = new Set(edges.flatMap((text) => [...affected(changed, text)]));
    return chosen.size > mostChosen ? undefined : chosen;
}
function isOneServer(a, b) {
    const { systemIdentifier } = a.server;
    return systemIdentifier !== undefined && systemIdentifier === b.server.systemIdentifier && a.version === b.version;
}
/** Most of what the smaller side has is on the other side, row for row. Two unrelated databases of a server share no oid. */
function isCopy(a, b) {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    const users = [...small].filter(([oid]) => oid >= family/* firstUserOid */.w);
    const shared = users.filter(([oid, hash]) => large.get(oid) === hash).length;
    return shared > 0 && shared * 2 >= users.length;
}
async function readText(client, sql) {
    const [rows = []] = await (0,read_snapshot/* runAll */.$D)(client, [sql]);
    return String(rows[0]?.[0] ?? '');
}
async function both(first, second, work) {
    return Promise.all([work(first), work(second)]);
}

// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/cli/schema-source.js
/** Where a schema comes from on the command line: a database URL, or a file that `database-branch snapshot` wrote. */







async function loadSnapshot(source) {
    return isUrl(source) ? snapshotOf(source) : (0,snapshot.parseSnapshot)(await schema_source_readText(source), source);
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
    const client = new esm["default"].Client({ connectionString: url, application_name: 'database-branch' });
    try {
        await client.connect();
    }
    catch (cause) {
        throw new errors/* UserError */.y(`Could not connect to ${place}: ${reason(cause)}`, { cause });
    }
    try {
        return await work(client);
    }
    catch (cause) {
        if (cause instanceof esm["default"].DatabaseError) {
            throw new errors/* UserError */.y(`Could not read the schema of ${place}: ${cause.message}`, { cause });
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

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ isSameObject),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   parseSnapshot: () => (/* binding */ parseSnapshot),
/* harmony export */   sy: () => (/* binding */ factKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/**
 * A schema as one value: facts under logical names, each with the physical evidence (oid, attnum, relfilenode) that tells
 * a rename from a drop on a branch. Serialisable, versioned, and free of secrets: options that may hold one are redacted
 * where they are read.
 */


const keys = new WeakMap();
/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
function factKey(object) {
    const known = keys.get(object);
    if (known !== undefined)
        return known;
    const key = `${object.kind}\0${object.schema ?? ''}\0${object.table ?? ''}\0${object.name}`;
    keys.set(object, key);
    return key;
}
function isSameObject(a, b) {
    return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind;
}
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
});
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
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not a schema snapshot of version 1 (${issue?.path.join('.')}: ${issue?.message}). Take it anew with \`database-branch snapshot\`.`, { cause: parsed.error });
    }
    return parsed.data;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not JSON. Take the snapshot anew with \`database-branch snapshot\`.`, { cause });
    }
}


/***/ })

};
