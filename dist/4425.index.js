export const id = 4425;
export const ids = [4425,9792];
export const modules = {

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ connectionTo),
  OF: () => (/* binding */ connectionVariables),
  Lw: () => (/* binding */ exportConnection),
  Pj: () => (/* binding */ maskConnection),
  xH: () => (/* binding */ setBranchOutputs),
  FH: () => (/* binding */ setConnectionOutputs)
});

// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/src/postgres/connection-url.js
/** Connection URLs, and what of a connection is secret. */

/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
function connectionUrl(connection) {
    const { host, port, database, user, password, sslRootCert } = connection;
    const address = host.includes(':') ? `[${host}]` : host;
    const tls = sslRootCert === undefined ? 'sslmode=require' : `sslmode=verify-full&sslrootcert=${(0,secret_forms/* percentEncoded */.qE)(sslRootCert)}`;
    return `postgresql://${(0,secret_forms/* percentEncoded */.qE)(user)}:${(0,secret_forms/* percentEncoded */.qE)(password)}@${address}:${port}/${(0,secret_forms/* percentEncoded */.qE)(database)}?${tls}`;
}
/** What of a connection is never to be seen; longest first, so that a whole URL goes before the password inside it. */
function connectionSecrets(connection) {
    const { user, password } = connection;
    return [connectionUrl(connection), `${user}:${password}`, password];
}

;// CONCATENATED MODULE: ./build/src/action/connection.js

function connectionTo(compute, credential, database, sslRootCert) {
    const { host, port } = compute;
    const { user, password } = credential;
    return { host, port, database, user, password, sslRootCert };
}
/** Makes the runner hide the password, its percent-encoded form, and every URL that contains it. */
function maskConnection(runner, connection) {
    for (const secret of connectionSecrets(connection))
        runner.log.mask(secret);
}
/** The variables that Postgres clients read. https://www.postgresql.org/docs/current/libpq-envars.html */
function connectionVariables(connection) {
    return {
        DATABASE_URL: connectionUrl(connection),
        PGHOST: connection.host,
        PGPORT: String(connection.port),
        PGDATABASE: connection.database,
        PGUSER: connection.user,
        PGPASSWORD: connection.password,
        PGSSLMODE: connection.sslRootCert === undefined ? 'require' : 'verify-full',
        ...(connection.sslRootCert === undefined ? {} : { PGSSLROOTCERT: connection.sslRootCert }),
    };
}
function exportConnection(runner, inputs, connection) {
    if (!inputs.exportEnv)
        return;
    for (const [name, value] of Object.entries(connectionVariables(connection))) {
        runner.exportVariable(`${inputs.envPrefix}${name}`, value);
    }
}
function setBranchOutputs(runner, opened) {
    const { branch, parent, status } = opened;
    runner.setOutput('branch-name', branch.name);
    runner.setOutput('branch-id', branch.id);
    runner.setOutput('parent-branch', parent.name);
    runner.setOutput('created', String(status === 'created' || status === 'recreated'));
    runner.setOutput('status', status);
    runner.setOutput('expires-at', branch.expiresAt?.toISOString() ?? '');
    runner.setOutput('console-url', branch.consoleUrl ?? '');
}
function setConnectionOutputs(runner, connection, pooledHost) {
    runner.setOutput('host', connection.host);
    runner.setOutput('host-pooled', pooledHost ?? '');
    runner.setOutput('port', String(connection.port));
    runner.setOutput('database', connection.database);
    runner.setOutput('user', connection.user);
    runner.setOutput('password', connection.password);
    runner.setOutput('database-url', connectionUrl(connection));
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ handOut)
/* harmony export */ });
/* harmony import */ var _action_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3700);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(614);
/** A branch handed to the steps that follow. Secrets are masked before they are written anywhere. */


async function handOut({ runner, inputs, access, state }, { compute, credential }) {
    const { tls } = access;
    const ca = tls === undefined || tls === 'off' ? undefined : await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCertificateAuthority */ .qC)(state.folder, tls.ca);
    const connection = (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionTo */ .mQ)(compute, credential, inputs.database, ca);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .maskConnection */ .Pj)(runner, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .exportConnection */ .Lw)(runner, inputs, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .setConnectionOutputs */ .FH)(runner, connection, compute.pooledHost);
    return connection;
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readOwnStamp),
/* harmony export */   g: () => (/* binding */ stampedNumber)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);


/** Undefined when the branch has none, or only the one of the branch it was forked from. UserError when it is somebody else's. */
async function readOwnStamp(client, branch, trigger) {
    const stamp = await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readStamp */ .UL)(client);
    if (stamp === undefined || stamp.branch.uid !== branch.uid)
        return undefined;
    const run = { repository: trigger.repository, prNumber: stampedNumber(trigger) };
    if (mayShare(stamp, run))
        return stamp;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} was made for ${ownerOf(stamp)}, and this run is about ${ownerOf(run)}. ` +
        'It was left as it is. Give each its own name with `branch-name`, for example ci-{repository}-pr-{number}.');
}
/** The pull request that a branch made by this run belongs to. */
function stampedNumber({ pullRequest, mergeGroup }) {
    return pullRequest?.number ?? mergeGroup?.prNumber;
}
/** A git branch may be pushed to before it has a pull request, and a workflow started by hand names none. */
function mayShare(made, run) {
    const oneUnknown = made.prNumber === undefined || run.prNumber === undefined;
    return made.repository === run.repository && (oneUnknown || made.prNumber === run.prNumber);
}
function ownerOf({ repository, prNumber }) {
    return prNumber === undefined ? `no pull request of ${repository}` : `pull request #${prNumber} of ${repository}`;
}


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

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A branch that an earlier job or run has made, and its parent. */

/** UserError when there is none, or when it is no copy of another: production is never handed out. */
async function findExisting(provider, name) {
    const branch = await provider.findBranch(name);
    if (branch === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch ${name}: it has expired, was deleted, or was never made. ` +
            'Let this job need the one that makes it, or give the branch a longer `ttl`.');
    }
    const parent = (await provider.listBranches()).find(({ id }) => id === branch.parentId);
    if (branch.isDefault || branch.isProtected || parent === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not a pull request's copy of another branch, so it is not handed out. Set \`branch-name\` to another name.`);
    }
    return { branch, parent };
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* unused harmony export historiesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/** The migrations that a tool has written down as run, in the database itself. JSON through and through. */

const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the tool's own form. */
    checksum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['applied', 'failed', 'rolled back']),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** As the tool calls itself: `Flyway`. */
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The tool keeps nothing but where it stands. */
    headOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** In the order in which they ran, as far as the tool keeps it. */
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema),
});
const historiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    histories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(historySchema),
    /** Sentences about history tables that could not be read. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var _action_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
/* harmony import */ var _acts_hand_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3327);
/* harmony import */ var _acts_own_stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);
/* harmony import */ var _branch_existing_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(910);
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/**
 * `attach`: opens the branch that another job has made, with a login of its own, for the steps of this one. It changes nothing
 * and reports nothing: that is for the job that made the branch, or for a `report` step.
 */





async function attach(story) {
    const { runner, inputs, provider, access, trigger, publishers } = story;
    story.remember({ finished: 'An attached step leaves the report to the job that made the branch.' });
    const { branch, parent } = await (0,_branch_existing_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .findExisting */ .x)(provider, story.named().name);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .setBranchOutputs */ .xH)(runner, { branch, parent, status: 'attached' });
    const compute = await provider.compute(branch);
    const { client, credential } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .openCompute */ .S9)(access, compute);
    try {
        // A project may serve several repositories, each with a pull request of this number.
        const hasOwnRecord = (await (0,_acts_own_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnStamp */ .K)(client, branch, trigger)) !== undefined;
        const doubt = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .assertIsBranch */ .FL)(access, { client, branch, compute, parent, hasOwnRecord }, inputs.identityProof);
        if (doubt !== undefined)
            runner.log.warning(doubt);
    }
    finally {
        await client.end();
    }
    await (0,_acts_hand_out_js__WEBPACK_IMPORTED_MODULE_0__/* .handOut */ .Y)(story, { compute, credential });
    const line = `Attached to the database branch \`${branch.name}\`, a copy of \`${parent.name}\`.`;
    runner.log.info(line);
    await publishers.summary?.append(line);
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
