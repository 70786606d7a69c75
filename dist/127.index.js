export const id = 127;
export const ids = [127];
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
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 32 modules
var registry = __webpack_require__(5789);
;// CONCATENATED MODULE: ./build/src/schema/affected.js
/**
 * What may read differently because something else changed: everything that depends on it, however remotely. Parts of one
 * object (a view and its rule, a key and its index) go together, and each is read with the whole that it is a part of.
 * https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */

/** One text of `class oid` items, with what changed itself. Extensions, which matter as a whole, are left out. */
function affectedSql(changed) {
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
  select d.refclassid, d.refobjid from whole c
  join pg_depend d on d.classid = c.classid and d.objid = c.oid and d.refobjid >= 16384 and d.deptype in ('a', 'i', 'P', 'S')
)
select string_agg(w.classid::regclass || ' ' || w.oid, ',') from whole w`;
}
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
// EXTERNAL MODULE: ./build/src/schema/diff.js + 8 modules
var diff = __webpack_require__(2715);
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
function fingerprintSql(layout) {
    const parts = [...inPart(layout), ...inWhole(layout)].map(({ classid, oid, row, from, where = 'true' }, seed) => `select (${classid})::oid::bigint << ${oidBits} | (${oid})::bigint as address, ${(0,row_hash/* rowHash */.rG)(row, seed)} as hash from ${from} where ${where}`);
    return `
select string_agg(address || ' ' || hash, ',') from (
  select address, bit_xor(hash) as hash from (
${parts.join('\nunion all\n')}
  ) h group by address
) f`;
}
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

// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 6 modules
var read_snapshot = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/src/schema/row-stream.js + 1 modules
var row_stream = __webpack_require__(6420);
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
/** What may differ; undefined where everything has to be read. */
async function whatDiffers(before, after) {
    const [ours, theirs] = await both(before, after, async ({ client, layout }) => parseFingerprint(await readText(client, fingerprintSql(layout))));
    const changed = differing(ours, theirs);
    const isOneDatabase = before.layout.server.databaseOid === after.layout.server.databaseOid;
    if (changed.includes(everything) || !(isOneDatabase || isCopy(ours, theirs)))
        return undefined;
    if (changed.length === 0)
        return nothingAffected;
    if (changed.length > mostChosen)
        return undefined;
    const sql = affectedSql(changed.map(objectAddress));
    const chosen = parseAffected(await both(before, after, ({ client }) => readText(client, sql)));
    return chosen.oids.size > mostChosen ? undefined : chosen;
}
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
async function readText(client, sql) {
    let text = '';
    await (0,row_stream/* takeRows */.L)(client, [
        {
            sql,
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


/***/ })

};
