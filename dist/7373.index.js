export const id = 7373;
export const ids = [7373,9792];
export const modules = {

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UL: () => (/* binding */ readStamp),
  PO: () => (/* binding */ updateStamp),
  z0: () => (/* binding */ writeStamp)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var ground_errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/migration/history/history.js
var history_history = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/src/postgres/connect-failure.js
var connect_failure = __webpack_require__(4896);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var schema_snapshot = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/src/schema/snapshot-file.js
var snapshot_file = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/src/workload/probe.js
var probe = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/src/workload/table-facts.js
var table_facts = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/src/workload/workload.js
var workload = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/src/workload/probed.js
/** All that is known at one moment of the queries of a workload. */




const momentSchema = schemas/* object */.Ikc({
    /** In the order of the workload's queries; null of those that were not asked. */
    probes: schemas/* array */.YOg(probe/* probeSchema */.ul.nullable()),
    tables: schemas/* array */.YOg(table_facts/* tableFactsSchema */.H),
});
/** As it was when the branch was handed out. */
const firstProbesSchema = schemas/* object */.Ikc({ workload: workload/* workloadSchema */.Z7, before: momentSchema });

;// CONCATENATED MODULE: ./build/src/acts/stamp.js
/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */















const factsSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    /** Absent for a branch that is no pull request's. */
    prNumber: schemas/* number */.aig().optional(),
    /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
    branch: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), uid: schemas/* string */.YjP() }),
    parent: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), id: schemas/* string */.YjP() }),
    /** ISO 8601 */
    forkedAt: schemas/* string */.YjP().optional(),
    run: schemas/* object */.Ikc({ id: schemas/* number */.aig(), attempt: schemas/* number */.aig() }),
    /** The commit of that run. */
    sha: schemas/* string */.YjP(),
    /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
    migrations: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), checksum: schemas/* string */.YjP() })),
    /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
    histories: schemas/* array */.YOg(history_history/* historySchema */.U).optional(),
    /** SHA-256 of the `prepare-sql` that ran when it was made. Absent where there was none. */
    prepared: schemas/* string */.YjP().optional(),
    /** Tables that `prepare-sql` took rows from: `schema.name`. Absent where there was none. */
    thinned: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Tables in which it changed rows. */
    masked: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** How production's queries were planned then. Absent where they were not tried. */
    workload: firstProbesSchema.optional(),
    /** The last commit whose job went through with nothing failed. */
    green: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), runId: schemas/* number */.aig(), at: schemas/* string */.YjP() }).optional(),
});
/**
 * Undefined where there is none that this login may read, or none that this version understands. It is copied: nothing that
 * somebody has hung on the table runs. UserError where the server does not come to an answer.
 */
async function readStamp(client) {
    try {
        const row = await (0,look/* looking */.WL)(client, readRow);
        if (row === undefined)
            return undefined;
        return {
            ...factsSchema.parse(JSON.parse(row.facts)),
            baseline: await unpack(row.baseline),
            ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
        };
    }
    catch (error) {
        if (isForeign(error) || (0,error_facts/* isServerError */.G)(error, ...notReadable))
            return undefined;
        if (!(0,error_facts/* isServerError */.G)(error) && !(0,connect_failure/* isWorthAnotherTry */.r)(error))
            throw error;
        throw new ground_errors/* UserError */.y(`What the branch remembers of itself could not be read: ${(0,redact/* redactServerError */.P)(error).message}.`, {
            cause: error,
        });
    }
}
/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
async function writeStamp(client, { baseline, fork, ...facts }) {
    const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)];
    await (0,look/* writing */.dV)(client, async (look) => {
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
        await (0,look/* writing */.dV)(client, async (look) => {
            // Nobody hangs anything on it between the look and the write.
            await look.ask(lockQuery);
            const [shape] = await look.ask(plainQuery);
            if (shape?.isPlain !== true) {
                throw new ground_errors/* UserError */.y(`Something else hangs on the table ${selection/* ownSchema */.sn}.stamp: nothing is written there.`);
            }
            await look.ask(updateQuery, [factsSchema.partial().parse(facts), branch.uid]);
        });
    }
    catch (error) {
        if (!(0,error_facts/* isServerError */.G)(error, ...notReadable))
            throw error;
    }
}
async function readRow(look) {
    const [found] = await look.ask(foundQuery, [budget.budget.size.table]);
    if (found?.isReadable !== true)
        return undefined;
    const columns = ['facts', 'baseline', 'fork'];
    const [row] = await look.copy({ quoted: `${selection/* ownSchema */.sn}.stamp`, columns });
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
const schemaQuery = (0,query/* defineQuery */.Ec)('schema of the stamp', `create schema if not exists ${selection/* ownSchema */.sn}`);
const withoutInheritedQuery = (0,query/* defineQuery */.Ec)('stamp without the inherited', `drop table if exists ${selection/* ownSchema */.sn}.stamp`);
const tableQuery = (0,query/* defineQuery */.Ec)('table of the stamp', `
create table ${selection/* ownSchema */.sn}.stamp (
  only_one boolean primary key default true check (only_one),
  facts pg_catalog.jsonb not null,
  baseline pg_catalog.bytea not null,
  fork pg_catalog.bytea
)`);
const commentQuery = (0,query/* defineQuery */.Ec)('comment of the stamp', `comment on schema ${selection/* ownSchema */.sn} is 'What database-branch-action remembers about this branch. It goes with the branch.'`);
const insertQuery = (0,query/* defineQuery */.Ec)('stamp written', `insert into ${selection/* ownSchema */.sn}.stamp (facts, baseline, fork) values ($1::jsonb, $2::bytea, $3::bytea)`);
const foundQuery = (0,query/* defineQuery */.Ec)('stamp found', `
select c.relkind = 'r' and pg_table_size(c.oid) <= $1::bigint as "isReadable"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${selection/* ownSchema */.sn}' and c.relname = 'stamp'`);
const lockQuery = (0,query/* defineQuery */.Ec)('stamp locked', `lock table only ${selection/* ownSchema */.sn}.stamp in share row exclusive mode`);
const updateQuery = (0,query/* defineQuery */.Ec)('stamp added to', `update only ${selection/* ownSchema */.sn}.stamp set facts = facts || $1::jsonb where facts #>> '{branch,uid}' = $2::text`);
// What a write to a table can set off: triggers (those of foreign keys too), rules, policies, expressions of indexes and
// statistics, checks, and the types and generated values of columns.
const plainQuery = (0,query/* defineQuery */.Ec)('nothing hangs on the stamp', `
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
where n.nspname = '${selection/* ownSchema */.sn}' and c.relname = 'stamp'`);
/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error) {
    const kinds = [errors/* ZodError */.G, SyntaxError, RangeError];
    return kinds.some((kind) => error instanceof kind) || /^Z_/.test((0,error_facts/* errorFacts */.u)(error).code ?? '');
}
/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024;
async function pack(snapshot) {
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)((0,schema_snapshot.snapshotText)(snapshot));
}
async function unpack(packed) {
    const text = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: mostBytes });
    return snapshot_file/* snapshotSchema */.a.parse(JSON.parse(text.toString('utf8')));
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ connectToParent),
/* harmony export */   FL: () => (/* binding */ assertIsBranch),
/* harmony export */   S9: () => (/* binding */ openCompute)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5587);
/* harmony import */ var _postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7563);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);





/** Connects, waking the compute if it sleeps. The caller ends the client. */
async function openCompute(access, compute, timeoutSeconds = 120) {
    const { provider, database, tls, settings, session, clock, log, signal } = access;
    const minted = [];
    const client = await (0,_postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)({
        target: {
            host: compute.host,
            port: compute.port,
            database: compute.database ?? database,
            tls: compute.tls ?? tls,
            settings,
        },
        mint: async () => {
            const credential = await provider.credential(compute);
            log.mask(credential.password);
            minted.unshift(credential);
            return credential;
        },
        clock,
        log,
        timeoutSeconds,
        loginRemedy: provider.loginRemedy,
        session,
        signal,
    });
    const [credential] = minted;
    if (credential === undefined)
        throw new Error('connected without a login');
    return { client, credential };
}
/**
 * UserError when the connection does not lead to the branch, or when that is not proven and `identityProof` requires it. Returns
 * what could not be shown, as a sentence, where it does not.
 */
async function assertIsBranch(access, opened, identityProof = 'require') {
    const { branch, compute, parent, hasOwnRecord } = opened;
    if (access.provider.isAstray !== undefined) {
        const why = await access.provider.isAstray(opened.client, branch);
        if (why !== undefined)
            throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, why));
        access.log.info(`Connected to ${branch.name}: proven by the database itself.`);
        return undefined;
    }
    const here = await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(opened.client);
    const wanted = { branch: branch.uid, compute: compute.uid };
    const isNamed = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, notAsked, wanted).verdict === 'proven';
    const [there, mark] = await Promise.all([
        parentIdentity(access, parent),
        isNamed || hasOwnRecord ? undefined : seeMark(access, opened),
    ]);
    const proof = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, there, wanted);
    if (proof.verdict === 'refused')
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, proof.why));
    if (mark?.seen === false)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, mark.why));
    if (mark === undefined || mark.seen) {
        const by = isNamed ? 'by what its server says' : hasOwnRecord ? 'by its own record' : 'by a mark of the service';
        access.log.info(`Connected to ${branch.name}: proven ${by}.`);
        return undefined;
    }
    const known = proof.verdict === 'unknown' ? proof.why : `It is not ${parent.name}.`;
    const sentence = `That the database is the branch ${branch.name} rests on ${access.provider.title}'s word. ${known} ${mark.why}`;
    if (identityProof === 'best-effort')
        return sentence;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${sentence} Nothing was written and nothing handed out. Set \`identity-proof\` to best-effort to go by that word.`);
}
const notAsked = { unreachable: '' };
function refusal(branch, why) {
    return `This is not the branch ${branch.name}: ${why}. Nothing was handed out. Please report it, with the name of the service.`;
}
/** A service that has marked the branch and a connection that sees the mark speak of the same database. */
async function seeMark({ provider, clock, log }, { client, branch }) {
    if (provider.mark === undefined)
        return { why: `${provider.title} cannot mark a branch.` };
    try {
        const mark = await provider.mark(branch);
        try {
            const deadline = clock.now().getTime() + markTimeoutMs;
            for (;;) {
                if (await hasRole(client, mark.role))
                    return { seen: true };
                if (clock.now().getTime() >= deadline) {
                    return {
                        seen: false,
                        why: `a mark that ${provider.title} has put into the branch is not seen over this connection`,
                    };
                }
                await clock.sleep(200);
            }
        }
        finally {
            await mark.remove().catch((error) => log.debug(`${branch.name}: ${error}`));
        }
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { why: `The branch could not be marked: ${error.message}` };
    }
}
/** An operation that is done may take effect a moment later. */
const markTimeoutMs = 10_000;
async function hasRole(client, role) {
    const [answer] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__/* .anywhere */ .M)(client).ask(roleQuery, [role]);
    return answer?.found ?? false;
}
const roleQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQualified */ .GK)('mark of the service', `select exists (select from pg_catalog.pg_roles r where r.rolname operator(pg_catalog.=) $1::pg_catalog.text) as found`);
async function parentIdentity(access, parent) {
    const attempt = await connectToParent(access, parent);
    if ('unreachable' in attempt)
        return attempt;
    try {
        return await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(attempt.client);
    }
    finally {
        await attempt.client.end();
    }
}
/** For looking only: the session is ours, and read-only. */
async function connectToParent(access, parent) {
    try {
        const compute = await access.provider.findCompute(parent);
        if (compute === undefined)
            return { unreachable: `${parent.name} has no compute to compare with.` };
        return await openCompute({ ...access, session: 'ours' }, compute, parentTimeoutSeconds);
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` };
    }
}
/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30;


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* unused harmony export historiesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ proveBranch),
/* harmony export */   sv: () => (/* binding */ otherId),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7730);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _system_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);



async function readIdentity(client) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looking */ .WL)(client, async (look) => {
        const [row] = await look.ask(identityQuery);
        if (row === undefined)
            throw new Error('the identity query returned no row');
        return {
            startedAt: row.started_at,
            systemIdentifier: row.may_identify ? await (0,_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .readSystemIdentifier */ .r)(look) : undefined,
            timelineId: row.timeline_id || undefined,
            ids: { branch: row.branch_id || undefined, compute: row.endpoint_id || undefined },
            inRecovery: row.in_recovery,
        };
    });
}
/** `wanted` is what the service calls them. */
function proveBranch(branch, parent, wanted = {}) {
    if (branch.inRecovery) {
        return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' };
    }
    const other = otherId(branch, wanted);
    if (other !== undefined)
        return { verdict: 'refused', why: astray(`the server says that it is ${other}`) };
    const apart = compareWithParent(branch, parent);
    if (apart.verdict === 'refused')
        return apart;
    const { branch: branchId, compute } = branch.ids ?? {};
    const isNamed = same(branchId, wanted.branch) ?? same(compute, wanted.compute);
    return isNamed ? { verdict: 'proven' } : apart;
}
/** What the server calls itself, when that is not what was wanted. Ids of another form cannot be compared. */
function otherId({ ids = {} }, wanted) {
    const pairs = [
        [ids.branch, wanted.branch],
        [ids.compute, wanted.compute],
    ];
    return pairs.find(([here, there]) => sameForm(here, there) && here !== there)?.[0];
}
function compareWithParent(branch, parent) {
    if ('unreachable' in parent)
        return { verdict: 'unknown', why: parent.unreachable };
    const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier);
    const sameTimeline = same(branch.timelineId, parent.timelineId);
    if (sameTimeline === true)
        return { verdict: 'refused', why: astray('it has the storage of its parent') };
    // A timeline can be claimed by a setting of a role: another one is no proof of another process.
    if (branch.startedAt === parent.startedAt && physicalCopy !== false) {
        return { verdict: 'refused', why: astray('it is the same server process as its parent') };
    }
    if (sameTimeline === false)
        return { verdict: 'apart', by: 'timeline', physicalCopy };
    if (physicalCopy === false)
        return { verdict: 'apart', by: 'system identifier', physicalCopy };
    return { verdict: 'apart', by: 'server process', physicalCopy };
}
/**
 * Neon defines its ids as settings of the server's start. A name that the server does not know can be given a value by anybody;
 * such a placeholder is not in pg_settings.
 */
const identityQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)('identity', `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  (select setting from pg_settings where name = 'neon.branch_id' and context = 'postmaster') as branch_id,
  (select setting from pg_settings where name = 'neon.endpoint_id' and context = 'postmaster') as endpoint_id,
  pg_is_in_recovery() as in_recovery,
  ${_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .mayIdentify */ .G} as may_identify
`);
/** Undefined when one of them is not known. */
function same(a, b) {
    return a === undefined || b === undefined ? undefined : a === b;
}
/** `br-…` and `br-…`, `ep-…` and `ep-…`: only then do two ids speak of the same kind of thing. */
function sameForm(a, b) {
    const form = (id) => /^(br|ep)-/.exec(id ?? '')?.[1];
    return form(a) !== undefined && form(a) === form(b);
}
function astray(because) {
    return `the address of the branch does not lead to the branch: ${because}`;
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

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* unused harmony export planSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What the server of a branch says of a query without running it. */

const relationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const planSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** By the server's own measure, for a plan that suits any value of the parameters. */
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Each once, in the order of the plan. */
    reads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relationSchema.extend({
        /** From end to end. */
        whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** By name, of that schema. */
        indexes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    writes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relationSchema),
    /** Of an insert: which columns are given no value, by their place in the table. */
    unfilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relationSchema.extend({ places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) })),
});
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        plan: planSchema,
        /** Absent where the server cannot tell the type of every parameter. */
        parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
        results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
        /** It was planned with the rights of the role that sends it. */
        asRole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** Constants of it had to be written in another way. */
        repaired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sqlstate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), asRole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
function isPlanned(probe) {
    return probe !== undefined && 'plan' in probe;
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tableFactsSchema),
/* harmony export */   e: () => (/* binding */ readTableFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6117);




const tableFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The partitioned table at the top; itself where it is none. */
    root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** As the server estimates, which may be long ago. */
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** Of columns that must have a value, by their place. */
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** A trigger of the user's may still fill what an insert leaves open. */
    fillsBeforeInsert: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
async function readTableFacts(client, probes) {
    const relations = new Map(probes
        .filter(_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)
        .flatMap(({ plan }) => [...plan.reads, ...plan.writes])
        .map(({ schema, name }) => [`${schema}.${name}`, { schema, name }]));
    if (relations.size === 0)
        return [];
    const all = [...relations.values()];
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looking */ .WL)(client, (look) => look.ask(factsQuery, [all.map(({ schema }) => schema), all.map(({ name }) => name)]));
}
const factsQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)('tables of queries', `
select
  n.nspname as schema,
  c.relname as name,
  coalesce(
    (select concat(rn.nspname, '.', rc.relname)
     from pg_class rc join pg_namespace rn on rn.oid = rc.relnamespace
     where c.relispartition and rc.oid = pg_partition_root(c.oid)),
    concat(n.nspname, '.', c.relname)
  ) as root,
  greatest(c.reltuples, 0)::float8 as rows,
  c.relpages::float8 * current_setting('block_size')::float8 as bytes,
  coalesce(
    (select json_object_agg(a.attnum::text, a.attname)
     from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and (a.attnotnull or exists (
         with recursive domains as (
           select t.typbasetype, t.typnotnull from pg_type t where t.oid = a.atttypid and t.typtype = 'd'
           union all
           select t.typbasetype, t.typnotnull from domains d join pg_type t on t.oid = d.typbasetype and t.typtype = 'd'
         )
         select from domains where typnotnull
       ))),
    '{}'::json
  ) as required,
  exists (
    select from pg_trigger t
    where t.tgrelid = c.oid and not t.tgisinternal and t.tgtype & 7 = 7 and t.tgenabled <> 'D'
  ) as "fillsBeforeInsert"
from unnest($1::text[], $2::text[]) as wanted (schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name
`);


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ topQueries),
/* harmony export */   Z7: () => (/* binding */ workloadSchema),
/* harmony export */   cz: () => (/* binding */ sum)
/* harmony export */ });
/* unused harmony export workloadQuerySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What production asks of its database: its queries as pg_stat_statements keeps them, without constants, and how often. */

const workloadQuerySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the window. Of a query from a file that does not say, 0. */
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** In the server, all calls together. */
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Who sends it. Its rights and its search path are the role's. */
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Of queries that are not among those of the workload. */
const left = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const workloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pg_stat_statements', 'file']),
    /** ISO 8601. Since when the server counts; of a file that does not say, nobody knows. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** How many times the server has thrown out its rarest queries for want of room. */
    evictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** Of whom the server does not show the text to this login. */
    unreadable: left.optional(),
    /** Less frequent and less costly than those that there was room for. */
    rest: left.optional(),
    queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(workloadQuerySchema),
});
/** The costliest and the most frequent, in turns. */
function topQueries(queries, limit) {
    if (queries.length <= limit)
        return queries;
    const byTime = [...queries].sort((one, other) => other.milliseconds - one.milliseconds);
    const byCalls = [...queries].sort((one, other) => other.calls - one.calls);
    const top = new Set();
    for (let rank = 0; top.size < limit; rank += 1) {
        for (const query of [byTime[rank], byCalls[rank]]) {
            if (query !== undefined && top.size < limit)
                top.add(query);
        }
    }
    return [...top];
}
function sum(queries) {
    return {
        queries: queries.length,
        calls: queries.reduce((total, { calls }) => total + calls, 0),
        milliseconds: queries.reduce((total, { milliseconds }) => total + milliseconds, 0),
    };
}


/***/ })

};
