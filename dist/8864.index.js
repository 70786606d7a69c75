export const id = 8864;
export const ids = [8864,9792,9645];
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

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withDatabase: () => (/* binding */ withDatabase)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/open-session.js + 3 modules
var open_session = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/libpq/encryption.js
var encryption = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/place.js
/**
 * What is printed of a connection: host, port and database. A database that nobody named is called as the user is, and one with a
 * semicolon in its name is the rest of a string that was written in another way than libpq's, with the password in it.
 */
function place({ values, database }, { host, port }) {
    const address = host.includes(':') ? `[${host}]` : host;
    const isShown = values.has('dbname') && isPlain(database);
    return `${isPlain(host) ? address : 'its host'}:${port}${isShown ? `/${database}` : ''}`;
}
function isPlain(name) {
    return /^[\p{L}\p{N}_.$:%/ -]+$/u.test(name);
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/refusal.js
/**
 * Why a connection did not come about, in a sentence for whoever sits at the terminal. A server's own words may name the user, and
 * are only given where nothing better is known.
 */

function refusal(error, { user, values }, { password }) {
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(error);
    const known = reasons.find(({ when }) => when(code, message));
    if (known)
        return known.say(values.get('sslmode') ?? 'prefer');
    return without([password, values.get('sslpassword'), user], `${message.split('\n')[0]?.replace(/\.$/, '')}${code && ` (${code})`}.`);
}
/** Where another encryption may be what the server wants. */
function isAboutEncryption(error) {
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(error);
    if ((0,error_facts/* isServerError */.G)(error))
        return code === '28000';
    return noTls.test(message) || isTlsCode(code);
}
/** The server is there and has said no: the next one of the list would say so too. */
function isFinal(error) {
    return (0,error_facts/* isServerError */.G)(error) && !/^(57P0|53|08)/.test((0,error_facts/* errorFacts */.u)(error).code ?? '');
}
const noTls = /does not support SSL|establishing an SSL connection/;
const reasons = [
    { when: is('ECONNREFUSED'), say: () => 'nothing listens there (ECONNREFUSED).' },
    { when: is('ENOENT'), say: () => 'no server has a socket in that folder.' },
    { when: is('EACCES'), say: () => 'the socket may not be opened by this user of the system.' },
    { when: is('ENOTFOUND', 'EAI_AGAIN'), say: () => 'no host of that name is known.' },
    { when: is('ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'), say: () => 'it is not reached from here.' },
    { when: (_, message) => /timeout expired/.test(message), say: () => 'it did not answer in time.' },
    {
        when: (_, message) => noTls.test(message),
        say: (sslmode) => `it offers no TLS, which \`sslmode=${sslmode}\` asks for.`,
    },
    {
        when: is('ERR_TLS_CERT_ALTNAME_INVALID'),
        say: () => 'its certificate is for another name than this host, which `sslmode=verify-full` does not take.',
    },
    { when: is('CERT_HAS_EXPIRED'), say: () => 'its certificate has expired.' },
    { when: is('CERT_REVOKED'), say: () => 'its certificate was revoked.' },
    {
        when: isTlsCode,
        say: () => 'no authority in `sslrootcert`, or known to everybody, has issued its certificate.',
    },
    {
        when: (_, message) => /password must be a (non-empty )?string/.test(message),
        say: () => 'it wants a password, and there is none in the connection string, `PGPASSWORD`, the service or ~/.pgpass.',
    },
    { when: is('28P01'), say: () => 'it does not take this user with this password.' },
    {
        when: is('28000'),
        say: () => 'it does not let this user in: there is no such role, or pg_hba.conf has no line for it from here.',
    },
    { when: is('3D000'), say: () => 'there is no database of that name.' },
    { when: is('57P03'), say: () => 'it is starting up or shutting down.' },
    { when: is('53300'), say: () => 'it has no connection left.' },
];
function is(...codes) {
    return (code) => codes.includes(code);
}
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isTlsCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(SSL|TLS)|^EPROTO$/.test(code);
}
function without(secrets, text) {
    return secrets.reduce((shown, secret) => (secret ? shown.replaceAll(secret, '…') : shown), text);
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/open-connection.js






/** UserError when no host takes it. The caller ends the client. */
async function openConnection(connection, applicationName) {
    const { hosts, values, hint } = connection;
    const failures = [];
    for (const wanted of wants[values.get('target_session_attrs') ?? 'any'] ?? [isAny]) {
        for (const host of hosts) {
            try {
                const client = await openHost(connection, host, applicationName);
                if (await isWanted(client, wanted))
                    return { client, host };
                failures.push(`${place(connection, host)}: it is no server as \`target_session_attrs\` wants.`);
            }
            catch (error) {
                failures.push(`${place(connection, host)}: ${refusal(error, connection, host)}`);
                if (isFinal(error))
                    throw failed(failures, hint);
            }
        }
    }
    throw failed(failures, hint);
}
async function openHost(connection, host, applicationName) {
    const { attempts, tls } = connection.encryption;
    const ways = isSocket(host) ? ['plain'] : attempts;
    let first;
    for (const way of ways) {
        try {
            return await openOnce(connection, host, {
                application_name: connection.values.get('application_name') ?? applicationName,
                ssl: way === 'tls' && (0,encryption/* tlsFor */.N)(tls, host.host),
            });
        }
        catch (error) {
            first ??= error;
            if (!isAboutEncryption(error))
                throw error;
        }
    }
    throw first;
}
/** Everything is said, even what is nothing: the driver would else look into the process's environment and files. */
async function openOnce({ database, user, values }, { host, address, port, password }, way) {
    const seconds = Number(values.get('connect_timeout') ?? 0);
    return (0,open_session/* openSession */.f)({
        host: address ?? host,
        port,
        database,
        user,
        password: () => password ?? '',
        options: values.get('options'),
        ...(way.ssl && values.get('sslnegotiation') === 'direct' ? { sslnegotiation: 'direct' } : {}),
        // Below two seconds libpq waits two.
        ...(seconds > 0 ? { connectionTimeoutMillis: Math.max(2, seconds) * 1000 } : {}),
        ...way,
    }, {
        session: 'ours',
        requireChannelBinding: values.get('channel_binding') === 'require',
        onBreak: () => undefined,
    });
}
const isAny = () => true;
const isPrimary = (standby) => !standby;
const isStandby = (standby) => standby;
/** One round over the hosts for each. */
const wants = {
    'read-write': [isPrimary],
    primary: [isPrimary],
    'read-only': [isStandby],
    standby: [isStandby],
    'prefer-standby': [isStandby, isAny],
};
async function isWanted(client, wanted) {
    if (wanted === isAny)
        return true;
    const { rows } = await client.query(isInRecovery.text);
    if (wanted(rows[0]?.standby === true))
        return true;
    await client.end();
    return false;
}
const isInRecovery = (0,query/* defineQualified */.GK)('is it a standby', 'select pg_catalog.pg_is_in_recovery() as standby');
function isSocket({ host, address }) {
    return address === undefined && host.startsWith('/');
}
function failed(failures, hint) {
    const [first = '', ...others] = failures;
    const what = others.length === 0 ? `Could not connect to ${first}` : ['Could not connect.', ...failures].join('\n  ');
    return new errors/* UserError */.y(hint === undefined ? what : `${what}\n${hint}`);
}

;// CONCATENATED MODULE: ./build/src/cli/with-database.js




async function withDatabase(connection, applicationName, work) {
    const { client, host } = await openConnection(connection, applicationName);
    try {
        return await work(client, host);
    }
    catch (cause) {
        if (!(0,error_facts/* isServerError */.G)(cause))
            throw cause;
        throw new errors/* UserError */.y(`Could not read ${place(connection, host)}: ${(0,error_facts/* errorFacts */.u)(cause).message}`, { cause });
    }
    finally {
        await client.end();
    }
}


/***/ }),

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

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ weights)
/* harmony export */ });
/**
 * The result of comparing two schemas: what a reviewer, a gate and the JSON file read. Produced by the diff, which knows
 * no kinds; described by the catalog families, which do.
 */
const weights = ['destructive', 'breaking', 'security', 'blocking', 'additive', 'quiet'];


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
