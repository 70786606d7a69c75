export const id = 2287;
export const ids = [2287,9792];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ announceDeletion)
/* harmony export */ });
/* harmony import */ var _report_publish_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5856);
/* harmony import */ var _report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/**
 * Says in the comment that the copy it speaks of is about to go, before it goes: a run that dies in between must not leave a
 * report that calls a branch safe which is not there.
 */


async function announceDeletion({ inputs, trigger, publishers, named }, what, merged) {
    const { pullRequest } = trigger;
    if (pullRequest === undefined || inputs.comment === 'never')
        return;
    // That there is no token is said once, with the report.
    if (publishers.comments === undefined && what !== 'deleted')
        return;
    const { number: prNumber } = pullRequest;
    const branch = { name: named().name, what, merged, run: (0,_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reportRun */ .G)(trigger) };
    await (0,_report_publish_report_js__WEBPACK_IMPORTED_MODULE_0__/* .publishDeletion */ .S)({ ...branch, key: inputs.reportKey, prNumber }, publishers);
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assertOurs)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _branch_ttl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1266);
/* harmony import */ var _own_stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(497);
/**
 * Whether an existing branch is this pull request's, asked of the branch itself before anything happens to it: a project may serve
 * several repositories, each with a pull request of this number.
 */




/** UserError when it is another's, or when it cannot be asked. */
async function assertOurs(story, branch) {
    const { access } = story;
    const { clock, log } = access;
    for (let looks = 1;; looks++) {
        if (await hasOurRecord(story, branch))
            return;
        const age = branch.createdAt === undefined ? youngMs : clock.now().getTime() - branch.createdAt.getTime();
        if (age >= youngMs)
            break;
        if (looks === 1) {
            const wait = (0,_branch_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)((youngMs - age) / 1000);
            log.info(`${branch.name} is new and holds no record of whose it is. Waiting up to ${wait} for the run that made it.`);
        }
        await clock.sleep(2000);
    }
    log.info(`${branch.name} holds no record of whose it is: the run that made it ended early, or may not write one.`);
}
/** By then a run that is alive has left its record, or cannot. */
const youngMs = 60_000;
async function hasOurRecord({ provider, access, trigger }, branch) {
    const connect = async () => {
        const compute = await provider.findCompute(branch);
        return compute && (await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, compute, connectTimeoutSeconds));
    };
    const opened = await connect().catch((error) => {
        throw asRefusal(error, branch);
    });
    // Where nobody could connect, nobody could leave a record.
    if (opened === undefined)
        return false;
    try {
        return (await (0,_own_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnStamp */ .K)(opened.client, branch, trigger)) !== undefined;
    }
    finally {
        await opened.client.end();
    }
}
const connectTimeoutSeconds = 60;
function asRefusal(error, { name, expiresAt }) {
    if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .g))
        return error;
    const end = expiresAt === undefined ? '' : ` It expires at ${expiresAt.toISOString()}.`;
    return new _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The branch ${name} could not be asked whose it is, and was left as it is: ${error.message}${end} If it is nobody else's, delete it by hand.`, { cause: error });
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

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assertDeletable),
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8118);
/**
 * The only way to delete a branch. A branch is refused when it is the default, protected, the parent of another, when its name is
 * not one that our template makes, or when it is another's by its own record: better a branch too many than one too few.
 */


/** Deletes the branch and returns when its name is free. UserError when it must not be deleted. */
async function deleteBranch({ provider, branch, template, assertOurs, announce }) {
    await assertDeletable({ provider, branch, template });
    await assertOurs(branch);
    await announce?.();
    await provider.deleteBranch(branch);
}
async function assertDeletable({ provider, branch, template, }) {
    const reason = reasonToKeep(branch, template) ?? childrenOf(branch, await provider.listBranches());
    if (reason !== undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} must not be deleted: ${reason}. Set \`branch-name\` to another name, with {number} in it.`);
    }
}
function reasonToKeep(branch, template) {
    if (branch.isDefault)
        return "it is the project's default branch";
    if (branch.isProtected)
        return 'it is protected';
    if (branch.parentId === undefined)
        return 'it is a root branch, not a copy of another';
    if (!(0,_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(branch.name, template))
        return `its name is not one that \`branch-name\` "${template}" makes for a run`;
    return undefined;
}
function childrenOf(branch, branches) {
    const children = branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name);
    return children.length === 0 ? undefined : `it is the parent of ${children.join(', ')}`;
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteForPullRequest: () => (/* binding */ deleteForPullRequest)
/* harmony export */ });
/* harmony import */ var _acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
/* harmony import */ var _acts_assert_ours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(985);
/* harmony import */ var _branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
/**
 * `delete`, and what happens when a pull request is closed: its branch goes, data and all, and its comment says so. A branch
 * that is not there any more is a success; one that is not the pull request's is refused.
 */



async function deleteForPullRequest(story) {
    const { runner, provider, trigger } = story;
    story.remember({ finished: 'The branch was to be deleted.' });
    const { name, template } = story.named();
    const branch = await provider.findBranch(name);
    if (branch !== undefined) {
        await (0,_branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteBranch */ .S)({
            provider,
            branch,
            template,
            assertOurs: (existing) => (0,_acts_assert_ours_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOurs */ .c)(story, existing),
            announce: () => (0,_acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .announceDeletion */ .m)(story, 'about to be deleted'),
        });
    }
    runner.log.info(branch === undefined ? `The branch ${name} is gone already.` : `Deleted the branch ${name}.`);
    runner.setOutput('branch-name', name);
    runner.setOutput('status', 'deleted');
    await (0,_acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .announceDeletion */ .m)(story, 'deleted', trigger.closed ? (trigger.pullRequest?.merged ?? false) : undefined);
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportRun)
/* harmony export */ });
function reportRun({ repository, event, runId, runAttempt, runUrl, sha }) {
    return { repository, event, runId, runAttempt, url: runUrl, headSha: sha };
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
