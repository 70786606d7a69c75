export const id = 5326;
export const ids = [5326,9792,9645];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSources: () => (/* binding */ compareSources),
  loadSnapshot: () => (/* binding */ loadSnapshot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 37 modules
var registry = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/src/schema/affected.js
/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of, a
 * child with its parents, and a function or a relation with those of its name that may be meant instead.
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
), namesake (classid, oid) as (
  select c.classid, n.oid from changed c
  join pg_proc p on p.oid = c.oid
  join pg_proc n on n.proname = p.proname and n.pronamespace = p.pronamespace and n.oid <> p.oid
  where c.classid = 'pg_proc'::regclass and n.oid >= 16384
  union all
  select place.* from changed c
  join pg_class r on r.oid = c.oid
  join pg_class n on n.relname = r.relname and n.relnamespace = to_regnamespace('public') and n.oid <> r.oid
  cross join lateral (values ('pg_class'::regclass::oid, n.oid), ('pg_namespace'::regclass::oid, r.relnamespace)) place
  where c.classid = 'pg_class'::regclass and n.oid >= 16384
), whole (classid, oid) as (
  (select * from dependent union all select * from namesake)
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
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(7480);
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

// EXTERNAL MODULE: ./build/src/schema/selection.js
var schema_selection = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/src/schema/snapshot-file.js
var snapshot_file = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/cli/with-database.js + 3 modules
var with_database = __webpack_require__(2351);
;// CONCATENATED MODULE: ./build/src/cli/schema-source.js
/** The schema of a source, and how it differs from that of another. */








async function loadSnapshot(source) {
    if ('file' in source)
        return (0,snapshot_file.parseSnapshot)(await (0,promises_.readFile)(source.file, 'utf8'), source.file);
    return (0,with_database.withDatabase)(source.connection, applicationName, (client) => (0,read_snapshot/* readSnapshot */.RA)(client));
}
/** Of two databases only what differs is read, unless something was chosen: whether it is there, only the whole can tell. */
async function compareSources(from, to, selection) {
    const isChosen = selection.schemas.length + selection.exclude.length > 0;
    if ('file' in from || 'file' in to || isChosen) {
        const [before, after] = [await loadSnapshot(from), await loadSnapshot(to)];
        refuseUnmatched([before, after], selection);
        return (0,diff/* diffSnapshots */.V)(before, after, selection);
    }
    return (0,with_database.withDatabase)(from.connection, applicationName, (before) => (0,with_database.withDatabase)(to.connection, applicationName, (after) => compareDatabases({ from: before, to: after })));
}
const applicationName = 'database-branch';
/** What matches nothing is mistyped, and "no changes" of nothing would be no answer. */
function refuseUnmatched(sides, selection) {
    const { schemas, exclude } = (0,schema_selection/* unmatched */.Gv)(sides, selection);
    const problems = [
        ...schemas.map((pattern) => `\`--schemas ${pattern}\` matches no schema on either side.`),
        ...exclude.map((pattern) => `\`--exclude ${pattern}\` matches nothing on either side.`),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.y([...problems, `There are the schemas ${(0,schema_selection/* schemaNames */.Gz)(sides).join(', ')}.`].join('\n').replace(controls, ' '));
}
/** Names are the user's own: none may steer a terminal. */
const controls = /(?!\n)\p{Cc}/gu;


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
    const { statement, lock, idle } = budget.budget.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget.budget.time.transaction, async () => {
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


/***/ }),

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema),
/* harmony export */   parseSnapshot: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
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
    .transform((fact) => ({ key: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .s)(fact.object), ...fact }));
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


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isSameObject),
/* harmony export */   s: () => (/* binding */ factKey),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
function factKey({ kind, schema = '', table = '', name }) {
    return `${kind}\0${schema}\0${table}\0${name}`;
}
function isSameObject(a, b) {
    return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind;
}
/** The text of a snapshot's file. */
function snapshotText(snapshot) {
    return JSON.stringify({ ...snapshot, facts: snapshot.facts.map(({ key, ...fact }) => fact) });
}


/***/ })

};
