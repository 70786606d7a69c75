export const id = 6977;
export const ids = [6977,9792];
export const modules = {

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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askState)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** Whether a pull request is open: GitHub's own word, or the reason why there is none. */

async function askState(github, prNumber) {
    try {
        const { state } = await github.pullRequest(prNumber);
        return state === 'open' || state === 'closed' ? state : { unknown: 'GitHub does not say whether it is open.' };
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        const { status, message } = error.failure;
        if (status === 404)
            return { unknown: `GitHub shows no pull request #${prNumber} here.` };
        return { unknown: `GitHub did not say whether it is open (${message}).`, failed: true };
    }
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

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/acts/stamp.js
var acts_stamp = __webpack_require__(8564);
// EXTERNAL MODULE: ./build/src/branch/delete-branch.js
var delete_branch = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
;// CONCATENATED MODULE: ./build/src/branch/sweep-decision.js

function decideSweep(facts) {
    const { branch, templates, pullRequest, owner, repository } = facts;
    const template = templates.find((candidate) => (0,branch_name/* numberIn */.Po)(branch.name, candidate) !== undefined);
    const prNumber = template === undefined ? undefined : (0,branch_name/* numberIn */.Po)(branch.name, template);
    if (template === undefined || prNumber === undefined)
        return { verdict: 'foreign' };
    const reason = reasonToKeep(facts);
    if (reason !== undefined)
        return keep(reason);
    if (pullRequest === undefined)
        return { verdict: 'ask pull request', prNumber };
    if (pullRequest === 'open')
        return keep(`Pull request #${prNumber} is open.`);
    if (pullRequest !== 'closed')
        return keep(pullRequest.unknown);
    if (owner === undefined)
        return { verdict: 'ask owner', prNumber };
    if ('unknown' in owner)
        return keep(owner.unknown);
    if (owner.repository !== repository)
        return keep(`It was made for ${owner.repository}.`);
    if (owner.prNumber !== prNumber)
        return keep(`It was made for another pull request than #${prNumber}.`);
    return { verdict: 'delete', template, reason: `Pull request #${prNumber} is closed.` };
}
function reasonToKeep({ branch, children, minAgeSeconds, now }) {
    if (branch.isDefault)
        return "It is the project's default branch.";
    if (branch.isProtected)
        return 'It is protected.';
    if (branch.parentId === undefined)
        return 'It is no copy of another branch.';
    if (children.length > 0)
        return `It is the parent of ${children.join(', ')}.`;
    if (!branch.ready)
        return 'It is just being made, changed or deleted.';
    if (branch.createdAt === undefined)
        return 'Its age is not known.';
    const ageSeconds = (now.getTime() - branch.createdAt.getTime()) / 1000;
    return ageSeconds < minAgeSeconds ? 'It is younger than `min-age`.' : undefined;
}
function keep(reason) {
    return { verdict: 'keep', reason };
}

// EXTERNAL MODULE: ./build/src/github/pull-request-state.js
var pull_request_state = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/sweep-table.js
/** What a sweep did, a line for each branch of ours, and why. */


function renderSweep({ branches, foreign, dryRun }) {
    const gone = branches.filter(({ outcome }) => outcome !== 'kept').length;
    const title = dryRun
        ? `${(0,figures/* count */.U9)(gone, 'branch', 'branches')} to delete (dry run)`
        : `${(0,figures/* count */.U9)(gone, 'branch', 'branches')} deleted`;
    const shown = branches.slice(0, longest);
    const rows = shown.map(({ name, outcome, reason }) => `| ${(0,escape_markdown/* codeCell */.MZ)(name)} | ${outcome} | ${(0,escape_markdown/* sentence */.em)(reason)} |`);
    return [
        `### Database branches swept: ${title}`,
        ...(rows.length === 0 ? [] : ['', '| branch | what | why |', '|---|---|---|', ...rows]),
        ...(branches.length > longest ? ['', `And ${branches.length - longest} more.`] : []),
        '',
        `${(0,figures/* count */.U9)(foreign, 'branch', 'branches')} of other names left alone.`,
        ...(dryRun && gone > 0 ? ['Set `dry-run` to false to delete them.'] : []),
    ].join('\n');
}
/** A service has hundreds of branches at most; a summary has a limit of its own. */
const longest = 1000;

;// CONCATENATED MODULE: ./build/src/modes/sweep.js
/**
 * `sweep`, on a schedule: deletes what closed pull requests have left, when their own clean-up did not come about. What it
 * knew when it decided is looked at again right before each deletion.
 */









async function sweep(story) {
    const { runner, inputs, provider, publishers } = story;
    story.remember({ finished: 'A sweep has no report.' });
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined) {
        throw new errors/* UserError */.y('`github-token` is empty, so nobody can say which pull requests are closed. Leave it at its default.');
    }
    const ask = patientQuestion(github);
    const branches = (await provider.listBranches()).toSorted(byAge);
    const swept = [];
    let foreign = 0;
    for (const branch of branches) {
        const decision = await decide(story, { branch, branches, ask });
        const gone = swept.filter(({ outcome }) => outcome !== 'kept').length;
        const row = await carryOut(story, { branch, decision, ask, isFull: gone >= inputs.maxDeletions });
        if (row === undefined)
            foreign += 1;
        else
            swept.push(row);
        if (row)
            runner.log.info(`${row.name}: ${row.outcome}. ${row.reason}`);
    }
    runner.setOutput('deleted', String(swept.filter(({ outcome }) => outcome === 'deleted').length));
    await publishers.summary?.append(renderSweep({ branches: swept, foreign, dryRun: inputs.dryRun }));
}
async function decide(story, { branch, branches, ask }) {
    const { inputs, trigger } = story;
    let facts = {
        branch,
        children: branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name),
        templates: [inputs.branchName, run_branch_name/* mergeGroupTemplate */.o],
        repository: trigger.repository,
        minAgeSeconds: inputs.minAgeSeconds,
        now: collaborators/* clock */.pm.now(),
    };
    for (;;) {
        const decision = decideSweep(facts);
        if (decision.verdict === 'ask pull request')
            facts = { ...facts, pullRequest: await ask(decision.prNumber) };
        else if (decision.verdict === 'ask owner')
            facts = { ...facts, owner: await askOwner(story, branch) };
        else
            return decision;
    }
}
/** Undefined for a branch that is none of ours. */
async function carryOut(story, { branch, decision, ask, isFull }) {
    const { name } = branch;
    if (decision.verdict === 'foreign')
        return undefined;
    if (decision.verdict !== 'delete')
        return kept(name, decision);
    if (isFull)
        return { name, outcome: 'kept', reason: `${decision.reason} It waits for the next sweep (\`max-deletions\`).` };
    if (story.inputs.dryRun)
        return { name, outcome: 'to be deleted', reason: decision.reason };
    try {
        return await lookAgainAndDelete(story, { branch, ask });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        story.runner.log.warning(error.message);
        return { name, outcome: 'kept', reason: `It could not be deleted: ${error.message}` };
    }
}
async function lookAgainAndDelete(story, { branch: { name, uid }, ask }) {
    const { provider } = story;
    const branch = await provider.findBranch(name);
    if (branch === undefined)
        return { name, outcome: 'kept', reason: 'It is gone already.' };
    if (branch.uid !== uid)
        return { name, outcome: 'kept', reason: 'A run has made it anew meanwhile.' };
    const decision = await decide(story, { branch, branches: await provider.listBranches(), ask });
    if (decision.verdict !== 'delete')
        return kept(name, decision);
    // Whose it is was part of the decision.
    await (0,delete_branch/* deleteBranch */.S)({ provider, branch, template: decision.template, assertOurs: async () => undefined });
    return { name, outcome: 'deleted', reason: decision.reason };
}
function kept(name, decision) {
    return { name, outcome: 'kept', reason: 'reason' in decision ? decision.reason : 'Its name is not one of ours.' };
}
/** A GitHub that has failed three times is not asked any more: each time costs patience, and the branches can wait. */
function patientQuestion(github) {
    let failures = 0;
    return async (prNumber) => {
        if (failures >= 3)
            return { unknown: 'GitHub had failed too often to be asked about it.' };
        const state = await (0,pull_request_state/* askState */.x)(github, prNumber);
        if (typeof state === 'object' && state.failed)
            failures += 1;
        return state;
    };
}
/** What the branch itself says. The names of two repositories' branches in one project may be the same. */
async function askOwner({ provider, access }, branch) {
    try {
        const compute = await provider.findCompute(branch);
        if (compute === undefined)
            return { unknown: 'It has no compute to ask whose it is.' };
        const { client } = await (0,open_branch/* openCompute */.S9)(access, compute, connectTimeoutSeconds);
        try {
            const stamp = await (0,acts_stamp/* readStamp */.UL)(client);
            if (stamp === undefined || stamp.branch.uid !== branch.uid)
                return { unknown: 'It holds no record of whose it is.' };
            return stamp;
        }
        finally {
            await client.end();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        return { unknown: `It could not be asked whose it is: ${error.message}` };
    }
}
const connectTimeoutSeconds = 60;
/** The oldest first: they have waited longest. */
function byAge(a, b) {
    return (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0);
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */
const zeroWidthSpace = '\u200b';
/** Inline code: a name as it is, so that two names never look alike. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    return fenced(exact(value));
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    // A bar is escaped by a backslash, and a backslash before one cannot be.
    return fenced(exact(value).replace(/\\(?=\|)/g, escaped)).replaceAll('|', '\\|');
}
/** SQL or a command, on one line: there white space is only layout. */
function onOneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
function fenced(line) {
    const text = line || ' ';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return (value
        .trim()
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(prose(part))))
        .join('')
        // What begins a list, underlines a heading or draws a rule does so at the line's start only.
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = visible(value.replaceAll('\r\n', '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}
/** A link, or the bare label when the address is not an ordinary web address. */
function link(label, address) {
    const url = address && URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return label;
    return `[${label}](${url.href.replace(/[()<>\\|`]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`;
}
function escapeParenthesis(character) {
    return character === '(' ? '%28' : '%29';
}
/** Markdown behind a line that opens it; `title` is our own text. The blank lines make GitHub read the inside as markdown. */
function fold(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
/** A longer text cut at a character, with an ellipsis. */
function shorten(value, length) {
    const characters = [...value];
    return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}
function neutralize(line) {
    return (line
        .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`));
}
function prose(value) {
    return visible(value).replace(/\s+/g, ' ');
}
/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value) {
    return visible(value)
        .replace(/[\t\n\r]/g, escaped)
        .replace(/^ | $|(?<= ) /g, escaped);
}
/**
 * What cannot be seen, or makes what stands beside it look like something else, as `\u{202e}`: control and format characters,
 * among them those that turn the direction of writing, have no width, or spell tags; blanks that are no space; accents apart from
 * their letters. https://www.unicode.org/reports/tr36/
 */
function visible(value) {
    const shown = value.replace(/\\(?=u\{[0-9a-f]+\})/g, escaped).replace(unseen, escaped);
    // One letter with an accent, or a letter and an accent: https://www.unicode.org/reports/tr15/
    if (shown.normalize('NFC') === shown)
        return shown;
    return shown
        .replace(/[\p{M}\u1100-\u11ff]/gu, escaped)
        .replace(/[^\0-\x7f]/gu, (character) => (character.normalize('NFC') === character ? character : escaped(character)));
}
const unseen = /(?![ \t\n\r])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]|\r(?!\n)/gu;
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestRun(value) {
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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
