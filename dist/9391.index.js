export const id = 9391;
export const ids = [9391,9792,2564];
export const modules = {

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValidated),
/* harmony export */   stampGreen: () => (/* binding */ stampGreen)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(369);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8564);
/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */






/** The job went through so far, its tests among it, and what it did to the schema is known. */
function isValidated(report) {
    const { level } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(report);
    return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured';
}
/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
async function stampGreen(stamping) {
    const { deadline, log } = stamping;
    try {
        await deadline.within('the record in the branch', stamp(stamping));
    }
    catch (error) {
        const isSaid = error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g;
        const why = isSaid ? error.message : `${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}.`;
        log.warning(`That the job went through could not be written into the branch: ${why}`);
    }
}
async function stamp({ inputs, state, trigger, provider, clock, log, deadline }) {
    const branch = await provider.findBranch(state.branchName ?? '');
    if (branch === undefined || branch.uid !== state.branch?.uid)
        return;
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__/* .readSslCa */ .T)(inputs.sslCa) };
    const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal };
    const { client } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, await provider.compute(branch), connectTimeoutSeconds);
    try {
        const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() };
        await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStamp */ .PO)(client, branch, { green });
    }
    finally {
        await client.end();
    }
}
/** Post steps have little time together, and the branch was awake a moment ago. */
const connectTimeoutSeconds = 30;


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ updateStamp),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   z0: () => (/* binding */ writeStamp)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(961);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1764);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1266);
/* harmony import */ var _migration_history_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5485);
/* harmony import */ var _postgres_connect_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4896);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2633);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6637);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2035);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1823);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9645);
/* harmony import */ var _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9792);
/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */














const factsSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz(1),
    /** `owner/name` */
    repository: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** Absent for a branch that is no pull request's. */
    prNumber: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig().optional(),
    /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
    branch: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), uid: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
    parent: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
    /** ISO 8601 */
    forkedAt: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig() }),
    /** The commit of that run. */
    sha: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
    migrations: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), checksum: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() })),
    /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
    histories: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(_migration_history_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historySchema */ .U).optional(),
    /** The last commit whose job went through with nothing failed. */
    green: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }).optional(),
});
/**
 * Undefined where there is none that this login may read, or none that this version understands. It is copied: nothing that
 * somebody has hung on the table runs. UserError where the server does not come to an answer.
 */
async function readStamp(client) {
    try {
        const row = await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looking */ .WL)(client, readRow);
        if (row === undefined)
            return undefined;
        return {
            ...factsSchema.parse(JSON.parse(row.facts)),
            baseline: await unpack(row.baseline),
            ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
        };
    }
    catch (error) {
        if (isForeign(error) || (0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error, ...notReadable))
            return undefined;
        if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error) && !(0,_postgres_connect_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthAnotherTry */ .r)(error))
            throw error;
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`What the branch remembers of itself could not be read: ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactServerError */ .P)(error).message}.`, {
            cause: error,
        });
    }
}
/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
async function writeStamp(client, { baseline, fork, ...facts }) {
    const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)];
    await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .dV)(client, async (look) => {
        // Made anew, it has no trigger, rule or policy of anybody's.
        await look.askTogether([schemaQuery, withoutInheritedQuery, tableQuery, commentQuery]);
        await look.ask(insertQuery, [factsSchema.parse(facts), ...packed]);
    });
}
/**
 * Adds to the facts. Nothing happens where there is no stamp of this very branch. UserError where something hangs on the table
 * that is not ours.
 */
async function updateStamp(client, branch, facts) {
    try {
        await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .dV)(client, async (look) => {
            // Nobody hangs anything on it between the look and the write.
            await look.ask(lockQuery);
            const [shape] = await look.ask(plainQuery);
            if (shape?.isPlain !== true) {
                throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Something else hangs on the table ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp: nothing is written there.`);
            }
            await look.ask(updateQuery, [factsSchema.partial().parse(facts), branch.uid]);
        });
    }
    catch (error) {
        if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error, ...notReadable))
            throw error;
    }
}
async function readRow(look) {
    const [found] = await look.ask(foundQuery, [_ground_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .budget */ .g.size.table]);
    if (found?.isReadable !== true)
        return undefined;
    const columns = ['facts', 'baseline', 'fork'];
    const [row] = await look.copy({ quoted: `${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp`, columns });
    const [facts, baseline, fork] = row ?? [];
    if (typeof facts !== 'string' || typeof baseline !== 'string')
        return undefined;
    return { facts, baseline: bytesOf(baseline), fork: typeof fork === 'string' ? bytesOf(fork) : null };
}
/** `\x` and hex digits, as every transaction of ours has it. */
function bytesOf(text) {
    return Buffer.from(text.slice(2), 'hex');
}
/** undefined_table, invalid_schema_name, undefined_column, wrong_object_type, insufficient_privilege */
const notReadable = ['42P01', '3F000', '42703', '42809', '42501'];
const schemaQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('schema of the stamp', `create schema if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}`);
const withoutInheritedQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp without the inherited', `drop table if exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp`);
const tableQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('table of the stamp', `
create table ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp (
  only_one boolean primary key default true check (only_one),
  facts pg_catalog.jsonb not null,
  baseline pg_catalog.bytea not null,
  fork pg_catalog.bytea
)`);
const commentQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('comment of the stamp', `comment on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn} is 'What database-branch-action remembers about this branch. It goes with the branch.'`);
const insertQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp written', `insert into ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp (facts, baseline, fork) values ($1::jsonb, $2::bytea, $3::bytea)`);
const foundQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp found', `
select c.relkind = 'r' and pg_table_size(c.oid) <= $1::bigint as "isReadable"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}' and c.relname = 'stamp'`);
const lockQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp locked', `lock table only ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp in share row exclusive mode`);
const updateQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp added to', `update only ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp set facts = facts || $1::jsonb where facts #>> '{branch,uid}' = $2::text`);
// What a write to a table can set off: triggers (those of foreign keys too), rules, policies, expressions of indexes and
// statistics, checks, and the types and generated values of columns.
const plainQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('nothing hangs on the stamp', `
select c.relkind = 'r'
  and c.relowner = (select r.oid from pg_roles r where r.rolname = session_user)
  and not c.relrowsecurity
  and not exists (select from pg_trigger t where t.tgrelid = c.oid)
  and not exists (select from pg_rewrite r where r.ev_class = c.oid)
  and not exists (select from pg_policy p where p.polrelid = c.oid)
  and not exists (select from pg_inherits i where c.oid in (i.inhrelid, i.inhparent))
  and not exists (select from pg_statistic_ext s where s.stxrelid = c.oid)
  and not exists (select from pg_index i where i.indrelid = c.oid and not i.indisprimary)
  and not exists (
    select from pg_constraint k
    where k.conrelid = c.oid and k.contype not in ('p', 'n') and pg_get_constraintdef(k.oid) <> 'CHECK (only_one)'
  )
  and (
    select array_agg(concat(a.attname, ' ', a.atttypid::regtype, a.attgenerated) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
  ) = array['only_one boolean', 'facts jsonb', 'baseline bytea', 'fork bytea'] as "isPlain"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}' and c.relname = 'stamp'`);
/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error) {
    const kinds = [zod__WEBPACK_IMPORTED_MODULE_13__/* .ZodError */ .G, SyntaxError, RangeError];
    return kinds.some((kind) => error instanceof kind) || /^Z_/.test((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .errorFacts */ .u)(error).code ?? '');
}
/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024;
async function pack(snapshot) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)((0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_14__.snapshotText)(snapshot));
}
async function unpack(packed) {
    const text = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(packed, { maxOutputLength: mostBytes });
    return _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_10__/* .snapshotSchema */ .a.parse(JSON.parse(text.toString('utf8')));
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readSslCa)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/** The certificate authorities that the user trusts. */


/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
async function readSslCa(input) {
    const text = input.includes('-----BEGIN') ? input : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input, 'utf8').catch(unreadable(input));
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.');
}
function unreadable(path) {
    return (cause) => {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`, {
            cause,
        });
    };
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


/***/ })

};
