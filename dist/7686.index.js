export const id = 7686;
export const ids = [7686];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ announceDeletion)
/* harmony export */ });
/* harmony import */ var _report_publish_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8055);
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
    const { access, trigger } = story;
    const { clock, log } = access;
    if (branch.owner !== undefined)
        return (0,_own_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .assertMayShare */ .N3)(branch, branch.owner, trigger);
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
        return (await (0,_own_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnStamp */ .Kr)(opened.client, branch, trigger)) !== undefined;
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

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ handOut)
/* harmony export */ });
/* harmony import */ var _action_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3700);
/* harmony import */ var _write_authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/** A branch handed to the steps that follow. Secrets are masked before they are written anywhere. */


async function handOut({ runner, inputs, access, state, provider }, { branch, compute, credential, }) {
    const tls = compute.tls ?? access.tls;
    const sslRootCert = await (0,_write_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAuthority */ .X)(state.folder, tls);
    const connection = (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionTo */ .mQ)(compute, credential, { ...access, sslRootCert });
    const warning = await provider.warning?.(branch);
    if (warning !== undefined)
        runner.log.warning(warning);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .maskConnection */ .Pj)(runner, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .exportConnection */ .Lw)(runner, inputs, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .setConnectionOutputs */ .FH)(runner, connection, compute.pooledHost);
    return connection;
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

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BranchExistsError)
/* harmony export */ });
/** The name is taken by a live branch. */
class BranchExistsError extends Error {
    name = 'BranchExistsError';
    branchName;
    constructor(branchName, options) {
        super(`A branch named ${branchName} already exists.`, options);
        this.branchName = branchName;
    }
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

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* unused harmony export noDeadline */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);

function startDeadline(clock, milliseconds) {
    const over = new AbortController();
    const ended = new AbortController();
    clock.sleep(milliseconds, ended.signal).then(() => over.abort(), () => undefined);
    const { signal } = over;
    return {
        signal,
        within: (what, work) => new Promise((resolve, reject) => {
            const late = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There was no time left for ${what}.`));
            if (signal.aborted)
                late();
            signal.addEventListener('abort', late, { once: true });
            work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
        }),
        end: () => ended.abort(),
    };
}
/** Where nothing presses. */
const noDeadline = {
    signal: new AbortController().signal,
    within: (_, work) => work,
    end: () => undefined,
};


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/acts/first-picture.js + 1 modules
var first_picture = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/acts/first-probes.js + 1 modules
var first_probes = __webpack_require__(5222);
// EXTERNAL MODULE: ./build/src/acts/hand-out.js
var hand_out = __webpack_require__(3327);
// EXTERNAL MODULE: ./build/src/acts/migrate.js + 31 modules
var migrate = __webpack_require__(1469);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/action/connection.js + 1 modules
var action_connection = __webpack_require__(3700);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/child-environment.js
var child_environment = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/src/migration/evidence/flush-counters.js
var flush_counters = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/src/migration/observer/observer-process.js
var observer_process = __webpack_require__(127);
;// CONCATENATED MODULE: ./build/src/acts/run-migrations.js
/** The migrations, when they are ours to run, measured; else an observer for the steps that run them. */









/** Keeps runs and evidence for post. Never throws for a migration that fails. */
async function runMigrations(story, { client, compute }, connection) {
    const { runner, inputs, access, workspace, state } = story;
    if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
        // What was done to prepare the branch is handed over to the counters before anybody begins to count.
        await (0,flush_counters/* flushCounters */.m)(client);
        if (inputs.observe)
            await observeSteps(story, compute, connection);
        return [];
    }
    const { client: watcher } = await (0,open_branch/* openCompute */.S9)(access, compute);
    try {
        const env = { ...runner.env, ...(0,action_connection/* connectionVariables */.OF)(connection) };
        const { runs, evidence, remarks } = await (0,migrate/* migrateBranch */.EA)({
            ...access,
            repository: story.trigger.repository,
            inputs,
            client,
            watcher,
            workspace,
            env,
        });
        if (remarks.length > 0)
            story.remember({ notes: [...state.notes, ...remarks] });
        await (0,run_folder/* writeMigrations */.n1)(state.folder, runs);
        if (evidence !== undefined)
            await (0,run_folder/* writeEvidence */.nP)(state.folder, evidence);
        for (const { name, failure } of runs) {
            if (failure?.line === undefined)
                continue;
            const message = [failure.message, failure.hint].filter(Boolean).join('\n');
            runner.annotate({ message, file: name, line: failure.line });
        }
        return runs;
    }
    finally {
        await watcher.end();
    }
}
/** A measurement that cannot be made is said in the report; it is no reason to fail. */
async function observeSteps(story, { tls }, { host, port, database, user, password }) {
    const { runner, access, state } = story;
    try {
        await (0,observer_process/* startObserver */.lS)({
            entry: (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '../observer/index.js'),
            config: {
                target: { host, port, database, tls: tls ?? access.tls },
                login: { user, password },
                folder: state.folder,
                endsAt: new Date(collaborators/* clock */.pm.now().getTime() + longestJob).toISOString(),
                // The runner's worker. In a container the step is a child of nobody in sight.
                ...(process.ppid > 1 && { jobProcess: process.ppid }),
            },
            env: (0,child_environment/* ownEnvironment */.a)(runner.env),
            clock: collaborators/* clock */.pm,
        });
        story.remember({ observing: true });
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        story.remember({ notes: [...state.notes, `The steps of the job were not observed: ${why}.`] });
    }
}
/** GitHub ends a job after six hours. https://docs.github.com/en/actions/reference/limits */
const longestJob = 6 * 60 * 60 * 1000;

// EXTERNAL MODULE: ./build/src/acts/stamp.js + 1 modules
var acts_stamp = __webpack_require__(6601);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/branch/delete-branch.js
var delete_branch = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/src/branch/provider.js
var provider = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/src/branch/ttl.js
var ttl = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/src/branch/ensure-branch.js




async function ensureBranch(wanted) {
    try {
        return await findOrCreate(wanted);
    }
    catch (error) {
        if (!(error instanceof provider/* BranchExistsError */.v))
            throw error;
        wanted.log.info(`Somebody else created ${wanted.name} in the same moment. Looking again.`);
        return findOrCreate(wanted).catch(explainSecondRace);
    }
}
async function findOrCreate(wanted) {
    const { provider, name, parent, ttlSeconds, ifExists, template, assertOurs, announceDeletion, log } = wanted;
    const existing = await provider.findBranch(name);
    if (existing === undefined) {
        log.info(`Creating ${name} from ${parent.name}, to live for ${(0,ttl/* formatDuration */.a3)(ttlSeconds)}.`);
        return { branch: await provider.createBranch({ name, parent, ttlSeconds }), status: 'created' };
    }
    if (ifExists === 'fail') {
        throw new errors/* UserError */.y(`The branch ${name} already exists, and \`if-exists\` is fail. Delete it, or use recreate or reuse.`);
    }
    const remadeBecause = ifExists === 'reuse' ? await provider.overexposure?.(existing) : undefined;
    if (ifExists === 'reuse' && remadeBecause === undefined) {
        return { branch: await reuse(existing, wanted), status: 'reused' };
    }
    const why = remadeBecause === undefined ? '' : `, since ${remadeBecause}`;
    log.info(`Recreating ${name}: deleting the one of ${existing.createdAt?.toISOString() ?? 'an earlier run'}${why}.`);
    await (0,delete_branch/* deleteBranch */.S)({ provider, branch: existing, template, assertOurs, announce: announceDeletion });
    return { branch: await provider.createBranch({ name, parent, ttlSeconds }), status: 'recreated', remadeBecause };
}
async function reuse(existing, wanted) {
    const { provider, parent, ttlSeconds, template, assertOurs, log, clock } = wanted;
    if (existing.parentId !== parent.id) {
        throw new errors/* UserError */.y(`The branch ${existing.name} was forked from ${existing.parentId ?? 'nothing'}, not from ${parent.id}. ` +
            'Set `parent-branch` to its parent, or `if-exists` to recreate.');
    }
    // An expiry is a deletion put off: a branch that lives for ever only gets one when it might be deleted.
    if (existing.expiresAt === undefined)
        await (0,delete_branch/* assertDeletable */.N)({ provider, branch: existing, template });
    await assertOurs(existing);
    log.info(`Reusing ${existing.name}, to live for another ${(0,ttl/* formatDuration */.a3)(ttlSeconds)}.`);
    return provider.extendBranch(existing, new Date(clock.now().getTime() + ttlSeconds * 1000));
}
function explainSecondRace(error) {
    if (!(error instanceof provider/* BranchExistsError */.v))
        throw error;
    throw new errors/* UserError */.y(`Another run keeps creating ${error.branchName} at the same time. ` +
        'Give the workflow a `concurrency` group with the pull request number in it.', { cause: error });
}

// EXTERNAL MODULE: ./build/src/acts/announce-deletion.js
var announce_deletion = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/src/acts/assert-ours.js
var assert_ours = __webpack_require__(985);
// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/github/pull-request-state.js
var pull_request_state = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/src/acts/explain-quota.js
/** Why there is no room for another branch: how many there are, and whose are left over. */





/** The same refusal, with a better remedy. Anything else is returned as it is. */
async function explainQuota(story, error) {
    if (!(error instanceof errors/* UpstreamError */.g) || !quotaCodes.has(error.failure.code ?? ''))
        return error;
    const live = (await story.provider.listBranches()).filter(({ isArchived }) => !isArchived);
    const leftOver = await leftOverNames(story, live.map(({ name }) => name));
    const limit = story.provider.liveBranchLimit;
    const used = `${live.length}${limit === undefined ? '' : ` of ${limit}`} unarchived branches are used`;
    const remedy = leftOver.length === 0
        ? `${used}, none of them by a closed pull request as far as is known. Delete branches that nobody needs, or shorten \`ttl\`.`
        : `${used}; ${leftOver.length} ${leftOver.length === 1 ? 'belongs' : 'belong'} to closed pull requests (${leftOver.join(', ')}). Run this action with \`mode: sweep\` and \`dry-run: false\`, and let it run on a schedule.`;
    return new errors/* UpstreamError */.g({ ...error.failure, remedy }, { cause: error });
}
/** Of a rate limit, REQUEST_LIMIT_EXCEEDED, a branch less does not help. */
const quotaCodes = new Set([
    'QUOTA_EXCEEDED',
    'RESOURCE_LIMIT_EXCEEDED',
    'BRANCHES_LIMIT_EXCEEDED',
]);
async function leftOverNames({ runner, inputs }, names) {
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined)
        return [];
    const closed = [];
    for (const name of names) {
        const numbers = [inputs.branchName, run_branch_name/* mergeGroupTemplate */.o].map((template) => (0,branch_name/* numberIn */.Po)(name, template));
        const number = numbers.find((candidate) => candidate !== undefined);
        if (number !== undefined && (await (0,pull_request_state/* askState */.x)(github, number)) === 'closed')
            closed.push(name);
    }
    return closed;
}

// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/migration/applied-files.js
var applied_files = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/src/migration/history/compare-histories.js
var compare_histories = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/migration/history/migration-sources.js
var migration_sources = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/migration/history/missing-migrations.js
var missing_migrations = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 9 modules
var migration_files = __webpack_require__(1151);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/schema/drift.js
var schema_drift = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/acts/parent-picture.js + 1 modules
var parent_picture = __webpack_require__(2563);
// EXTERNAL MODULE: ./build/src/acts/prepare.js
var prepare = __webpack_require__(6792);
;// CONCATENATED MODULE: ./build/src/acts/reasons-to-rebranch.js
/** Why a branch that an earlier run has left is not good any more: its parent has moved, or what ran on it was changed. */












/** Clauses without a full stop; empty when the branch stays. UserError when `on-drift` is fail and a migration was changed. */
async function reasonsToRebranch(story, taken) {
    const { onDrift } = story.inputs;
    if (taken.stamp === undefined)
        return [];
    // Whatever `on-drift` says: what was to be masked is not, or otherwise.
    const unprepared = await otherPreparation(story, taken.stamp);
    if (unprepared !== undefined)
        return [unprepared];
    const changed = [...(await changedFiles(story, taken.stamp.migrations)), ...(await changedInBooks(story, taken))];
    if (onDrift === 'rebranch')
        return [...changed, ...(await movement(story, taken))];
    if (changed.length === 0)
        return [];
    const why = `The branch ${taken.branch.name} has run other migrations: ${changed.join('; ')}.`;
    if (onDrift === 'fail')
        throw new errors/* UserError */.y(`${why} Set \`on-drift\` to rebranch, or \`if-exists\` to recreate.`);
    story.remember({
        notes: [...story.state.notes, `${why} What they did is still in it; \`on-drift: rebranch\` begins anew.`],
    });
    return [];
}
async function otherPreparation({ inputs, workspace }, { prepared }) {
    const { prepareSql } = inputs;
    if (prepareSql === undefined || (await (0,prepare/* digestOfPreparation */.T)(prepareSql, workspace)) === prepared)
        return undefined;
    return prepared === undefined
        ? 'it was made without `prepare-sql`'
        : 'it was prepared by another `prepare-sql` than that of this run';
}
async function changedFiles({ inputs, workspace }, applied) {
    if (inputs.migrations.length === 0)
        return [];
    const { files } = await (0,migration_files/* findMigrationFiles */.l)({ patterns: inputs.migrations, cwd: workspace });
    return (0,applied_files/* changedSince */.$)(applied, files);
}
/** What a tool ran here. Edits of what the parent has run too are told by the report: a new branch would not undo them. */
async function changedInBooks({ workspace }, { client, stamp }) {
    if (stamp?.histories === undefined)
        return [];
    const { histories } = await (0,read_histories/* readHistories */.X)(client);
    const sources = await (0,migration_sources/* readMigrationSources */.$)(workspace, histories);
    return (0,compare_histories/* compareHistories */.C)({ baseline: stamp.histories, branch: histories, sources }).flatMap(({ tool, ran, edited }) => ran.filter((entry) => edited.includes(entry)).map(({ name }) => `\`${name}\` was edited since ${tool} ran it`));
}
async function movement({ access, inputs, state, remember }, { parent, client, stamp }) {
    if (stamp === undefined)
        return [];
    const picture = await (0,parent_picture/* readParent */.b)(access, parent);
    if (!picture.measured) {
        remember({
            notes: [...state.notes, `Whether ${parent.name} has moved was not looked at before the run: ${picture.why}`],
        });
        return [];
    }
    const { snapshot, histories } = picture.value;
    const schema = (0,schema_drift/* driftSince */.Sj)(stamp.fork ?? stamp.baseline, snapshot, inputs);
    const branch = (await (0,read_histories/* readHistories */.X)(client)).histories;
    const missing = (0,missing_migrations/* missingMigrations */.s)({ fork: stamp.histories, branch, parent: histories });
    const drift = { schema, missing };
    return (0,report_drift/* hasMoved */.Q)(drift) ? [`\`${parent.name}\` has moved since the fork (${(0,drift_section/* driftInWords */.Mn)(drift)})`] : [];
}

;// CONCATENATED MODULE: ./build/src/acts/take-branch.js








async function takeBranch(story) {
    const { name } = story.named();
    story.remember({ branchName: name });
    const parent = await story.provider.parentBranch(story.parentName());
    const taken = await take(story, parent, story.inputs);
    const reasons = await whileOpen(taken, () => reasonsToRebranch(story, taken));
    if (reasons.length === 0)
        return taken;
    await taken.client.end();
    return takeBranchAnew(story, reasons.join('; '));
}
/** Another one in its place, from the parent as it is now. `because` is a clause. */
async function takeBranchAnew(story, because) {
    const parent = await story.provider.parentBranch(story.parentName());
    story.runner.log.warning(`The branch is made anew from ${parent.name}: ${because}.`);
    return take(story, parent, { ifExists: 'recreate', remadeBecause: because });
}
async function take(story, parent, { ifExists, remadeBecause }) {
    const { runner, inputs, provider, access, trigger } = story;
    const ensured = await ensureBranch({
        ...inputs,
        ...access,
        ...story.named(),
        parent,
        ifExists,
        assertOurs: (existing) => (0,assert_ours/* assertOurs */.c)(story, existing),
        announceDeletion: () => (0,announce_deletion/* announceDeletion */.m)(story, 'made anew'),
    }).catch(async (error) => {
        throw await explainQuota(story, error);
    });
    const { branch, status } = ensured;
    const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString();
    const because = remadeBecause ?? ensured.remadeBecause;
    story.remember({ branch: { uid: branch.uid, status, parent: parent.name, forkedAt, remadeBecause: because } });
    (0,action_connection/* setBranchOutputs */.xH)(runner, { ...ensured, parent });
    const compute = await provider.compute(branch, inputs);
    // The user's SQL will run in it, as it would in psql; what we ask meanwhile is pinned by itself.
    const opened = await (0,open_branch/* openCompute */.S9)({ ...access, session: 'theirs' }, compute);
    return whileOpen(opened, async () => {
        const stamp = status === 'reused' ? await (0,own_stamp/* readOwnStamp */.Kr)(opened.client, branch, trigger) : undefined;
        const hasOwnRecord = stamp !== undefined;
        const doubt = await (0,open_branch/* assertIsBranch */.FL)(access, { ...opened, branch, compute, parent, hasOwnRecord }, inputs.identityProof);
        if (doubt !== undefined)
            note(story, doubt);
        return { ...ensured, ...opened, parent, compute, stamp };
    });
}
function note(story, sentence) {
    story.runner.log.warning(sentence);
    story.remember({ notes: [...story.state.notes, sentence] });
}
async function whileOpen({ client }, work) {
    try {
        return await work();
    }
    catch (error) {
        await client.end();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/migration/evidence/without-books.js
var without_books = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
;// CONCATENATED MODULE: ./build/src/migration/replay.js

function judgeReplay({ runs, evidence, books, schema, isSame }) {
    const failed = runs.find(({ status }) => status === 'failed');
    const failure = failed && { name: failed.name, failure: failed.failure ?? { message: 'It failed.' } };
    const changes = schema.changes.map(({ summary }) => summary);
    const rows = evidence === undefined ? [] : rowsWritten(evidence, books).filter(({ table }) => !isSame(table));
    const isRepeatable = failure === undefined && changes.length === 0 && rows.length === 0;
    return { isRepeatable, ...(failure && { failure }), schema: changes, rows };
}
function rowsWritten({ statements, whole }, books) {
    const isUsers = ({ schema, name }) => !(0,selection/* isOwnSchema */.us)(schema) && !books.some((book) => book.schema === schema && book.tables.includes(name));
    const told = statements.flatMap((statement) => rowsOf(statement, isUsers));
    const known = new Set(told.map(({ table }) => table));
    const others = whole.rows.filter(({ relation }) => isUsers(relation) && !known.has(nameOf(relation)));
    return [...told, ...others.map(amounts)];
}
function rowsOf({ rows, source, text }, isUsers) {
    const statement = source && { file: source.file, line: source.line, text };
    return rows
        .filter(({ relation }) => isUsers(relation))
        .map((row) => ({ ...amounts(row), ...(statement && { statement }) }));
}
function amounts({ relation, inserted, updated, deleted }) {
    return { table: nameOf(relation), inserted, updated, deleted };
}
function nameOf({ schema, name }) {
    return `${schema}.${name}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/migration/table-contents.js
/**
 * What tables hold, as a digest that does not depend on the order of rows: whether a statement that wrote rows has changed any. A
 * table that is too large to be read twice has none.
 */





async function readTableContents(client, tables) {
    if (tables.length === 0)
        return new Map();
    return (0,look/* looking */.WL)(client, async (look) => {
        const contents = new Map();
        const wanted = tables.map(({ schema, name }) => [schema, name]);
        const found = await look.ask(columnsQuery, [
            wanted.map(([schema]) => schema),
            wanted.map(([, name]) => name),
            budget.budget.size.table,
        ]);
        for (const { schema, name, columns } of found) {
            const quoted = `${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(schema)}.${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name)}`;
            const rows = await look.copy({ quoted, columns });
            contents.set(`${schema}.${name}`, digest(rows));
        }
        return contents;
    });
}
function digest(rows) {
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}
// A copy holds no generated columns: what they are made of is there.
const columnsQuery = (0,query/* defineQuery */.Ec)('columns of tables to compare', `
select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
from unnest($1::text[], $2::text[]) wanted (schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name and c.relkind = 'r'
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where pg_table_size(c.oid) <= $3::int8
group by n.nspname, c.relname
`);

// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/src/acts/verify-replay.js
/** `verify-replay`: the migrations once more on the same branch, to see whether they can be repeated. */











/** Never throws: what it finds, or why it could not look, is for the report. */
async function verifyReplay(story, taken, connection) {
    const { runner, inputs, state } = story;
    if (!inputs.verifyReplay)
        return;
    const replay = await runAgain(story, taken, connection).catch((error) => {
        runner.log.debug(String(error));
        return { measured: false, why: `The migrations could not be run again: ${explain(error)}` };
    });
    await (0,run_folder/* writeReplay */.jC)(state.folder, replay);
    if (!replay.measured)
        runner.log.warning(replay.why);
    else if (replay.value.isRepeatable)
        runner.log.info('Run a second time, the migrations change nothing.');
    else
        runner.log.warning('The migrations cannot be run twice: see the report.');
}
function explain(error) {
    if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
        return error.message;
    return `${(0,redact/* redactServerError */.P)(error).message}.`;
}
function rowsWrittenBy(evidence) {
    return (evidence?.whole.rows ?? []).map(({ relation }) => relation);
}
async function runAgain({ runner, inputs, access, workspace, state, trigger: { repository } }, { client, compute }, connection) {
    if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
        return { measured: false, why: 'There is no `migrations` and no `migrate` to run again.' };
    }
    // Rows that are written a second time are only of interest when they hold something else then.
    const written = rowsWrittenBy(await (0,run_folder/* readEvidence */.At)(state.folder));
    const contents = await readTableContents(client, written);
    const before = await (0,read_snapshot/* readSnapshot */.RA)(client);
    const { client: watcher } = await (0,open_branch/* openCompute */.S9)(access, compute);
    try {
        const env = { ...runner.env, ...(0,action_connection/* connectionVariables */.OF)(connection) };
        const second = await (0,migrate/* migrateBranch */.EA)({ ...access, repository, inputs, client, watcher, workspace, env });
        const schema = (0,diff/* diffSnapshots */.V)(before, await (0,read_snapshot/* readSnapshot */.RA)(client), { ...inputs, lineage: true });
        const now = await readTableContents(client, rowsWrittenBy(second.evidence));
        const isSame = (table) => now.has(table) && now.get(table) === contents.get(table);
        return { measured: true, value: judgeReplay({ ...second, books: await (0,without_books/* findBooks */.wH)(client), schema, isSame }) };
    }
    finally {
        await watcher.end();
    }
}

// EXTERNAL MODULE: ./build/src/ground/deadline.js
var ground_deadline = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/src/migration/column-digests.js
/**
 * What each column of the tables holds, as digests that do not depend on the order of rows: whether values that were there are
 * there again. The smallest tables first, as far as the budget goes; of the others nothing is known.
 */





/** Of all tables, or of those that `among` names. */
async function readColumnDigests(client, among) {
    return (0,look/* looking */.WL)(client, async (look) => {
        const digests = new Map();
        const found = await look.ask(tablesQuery, [budget.budget.size.table]);
        let read = 0;
        for (const { schema, name, columns, size } of found) {
            const table = `${schema}.${name}`;
            if (among !== undefined && !among.has(table))
                continue;
            read += Number(size);
            if (read > budget.budget.size.digested)
                break;
            const quoted = `${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(schema)}.${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name)}`;
            const rows = await look.copy({ quoted, columns });
            digests.set(table, {
                rows: rows.length,
                columns: new Map(columns.map((column, place) => [column, column_digests_digest(rows.map((row) => row[place] ?? null))])),
            });
        }
        return digests;
    });
}
function column_digests_digest(values) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const value of values.map((one) => JSON.stringify(one)).sort())
        hash.update(`${value}\n`);
    return hash.digest('base64');
}
// A copy holds no generated columns: what they are made of is there. With row security it would not be whole.
const tablesQuery = (0,query/* defineQuery */.Ec)('tables to digest', `
select n.nspname as schema, c.relname as name, pg_table_size(c.oid)::text as size,
  array_agg(a.attname::text order by a.attnum) as columns
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname <> 'information_schema'
  and n.nspname not in ('pg_catalog', 'pg_toast', 'database_branch', 'database_branch_promotions')
  and has_table_privilege(c.oid, 'select') and not row_security_active(c.oid)
  and pg_table_size(c.oid) <= $1::int8
group by n.nspname, c.relname, c.oid
order by pg_table_size(c.oid), n.nspname, c.relname
`);

// EXTERNAL MODULE: ./build/src/migration/rollback.js
var migration_rollback = __webpack_require__(3736);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/migration/files/read-migration.js + 24 modules
var read_migration = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/migration/layouts/layout.js
var layout = __webpack_require__(8470);
// EXTERNAL MODULE: ./build/src/migration/layouts/ways-back.js
var ways_back = __webpack_require__(9806);
// EXTERNAL MODULE: ./build/src/migration/natural-order.js
var natural_order = __webpack_require__(9158);
;// CONCATENATED MODULE: ./build/src/migration/find-ways-back.js
/**
 * What takes migrations back: the down section of the same file, a file beside it, or what `rollback` names. Last first, as every
 * tool goes back. A migration that did not run is not taken back either.
 */








/** Of the migrations' own. UserError, naming all of them, when some have none. */
async function findOwnWaysBack({ cwd, ran }) {
    const found = [];
    const missing = [];
    for (const file of ran.toReversed()) {
        const back = file.back ? { ...file, ...file.back, back: undefined } : await besideOf(file, cwd);
        if (back === undefined)
            missing.unshift(file.path);
        else
            found.push(back);
    }
    if (missing.length > 0) {
        throw new errors/* UserError */.y(`${(0,layout/* listed */.K)(missing)} ${missing.length === 1 ? 'has' : 'have'} no way back: neither a down section nor a file such as ` +
            `\`${downName(missing[0] ?? '')}\` beside it. Write one, or name files or a command in \`rollback\`.`);
    }
    return { files: found, remarks: [] };
}
/** Those that `patterns` find, pattern by pattern. UserError when a pattern finds nothing, or a file without a way back. */
async function findWaysBack(patterns, known) {
    const files = [];
    const out = [];
    for (const pattern of patterns) {
        const paths = await (0,dist/* glob */.TI)({ patterns: [pattern], cwd: known.cwd, expandDirectories: false });
        if (paths.length === 0) {
            throw new errors/* UserError */.y(`\`rollback\`: no file matches ${pattern} in ${known.cwd}. Correct the pattern, or give a command.`);
        }
        for (const path of paths.sort(natural_order/* compareNaturally */.y).toReversed()) {
            if (isOfOneLeftOut(path, known))
                out.push(path);
            else
                files.push(await readWayBack(path, known));
        }
    }
    const remarks = out.length === 0
        ? []
        : [`\`rollback\` also finds ${(0,layout/* listed */.K)(out)}: left out, because what they take back did not run.`];
    return { files, remarks };
}
/** Whether `rollback` names files, and no command. */
function namesFiles(rollback) {
    return rollback.split('\n').every((line) => /^\S+\.sql$/i.test(line.trim()) || line.trim() === '');
}
async function readWayBack(path, { cwd }) {
    const { file, dialect } = (0,read_migration/* readMigration */.V)({ path, pattern: path }, await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path)));
    if (file.back)
        return { ...file, ...file.back, back: undefined };
    if (dialect?.marksEveryFile) {
        throw new errors/* UserError */.y(`\`rollback\`: ${path} is a file of ${dialect.tool} without a down section. Write one.`);
    }
    return file;
}
async function besideOf({ path }, cwd) {
    const paths = await (0,dist/* glob */.TI)({ patterns: [...(0,ways_back/* besides */.oN)(path)], cwd, expandDirectories: false });
    const back = [...new Set(paths.map((one) => (0,external_node_path_.normalize)(one)))]
        .sort(natural_order/* compareNaturally */.y)
        .find((one) => (0,ways_back/* isWayBackOf */.Wz)(one, path));
    return back === undefined
        ? undefined
        : (0,read_migration/* readMigration */.V)({ path: back, pattern: back }, await (0,promises_.readFile)((0,external_node_path_.join)(cwd, back))).file;
}
function isOfOneLeftOut(path, { ran, leftOut }) {
    const undoes = (file) => file.path === path || (0,ways_back/* isWayBackOf */.Wz)(path, file.path);
    return leftOut.some(undoes) && !ran.some(undoes);
}
function downName(path) {
    return path.replace(/(?:\.up)?\.sql$/i, '.down.sql');
}

;// CONCATENATED MODULE: ./build/src/acts/way-back.js






/** UserError when there is none. */
async function findWay({ inputs, workspace, migrations }) {
    const { migrations: patterns, migrate, rollback } = inputs;
    if (patterns.length === 0 && migrate === undefined) {
        throw new errors/* UserError */.y('There is no `migrations` and no `migrate` to take back.');
    }
    if (rollback !== undefined && !namesFiles(rollback))
        return { kind: 'command', command: rollback };
    if (rollback === undefined && migrate !== undefined) {
        throw new errors/* UserError */.y('`rollback` has to say how what `migrate` does is taken back.');
    }
    const { files } = patterns.length > 0 ? await (0,migration_files/* findMigrationFiles */.l)({ patterns, cwd: workspace }) : { files: [] };
    const applied = new Set(migrations.flatMap(({ name, status }) => (status === 'applied' ? name : [])));
    const known = {
        cwd: workspace,
        ran: files.filter(({ path }) => applied.has(path)),
        leftOut: files.filter(({ path }) => !applied.has(path)),
    };
    const found = rollback === undefined
        ? await findOwnWaysBack(known)
        : await findWaysBack(rollback
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean), known);
    if (found.files.length === 0)
        throw new errors/* UserError */.y('No migration ran that could be taken back.');
    return { kind: 'files', ...found };
}
/**
 * For a command: how far to go back, by the book of its tool. The number of migrations that ran, where the book has an entry for
 * each, and the one before them, where there is one.
 */
async function howFar(folder, client) {
    const baseline = (await (0,run_folder/* readFirstHistories */.Bv)(folder)) ?? [];
    const { histories } = await (0,read_histories/* readHistories */.X)(client);
    const grown = (0,compare_histories/* compareHistories */.C)({ baseline, branch: histories }).find(({ ran }) => ran.length > 0);
    if (grown === undefined)
        return {};
    const before = baseline.find(({ schema, table }) => schema === grown.schema && table === grown.table);
    const last = before?.entries.filter(({ state }) => state === 'applied').at(-1);
    return {
        ...(!grown.headOnly && { MIGRATIONS_RAN: String(grown.ran.length) }),
        ...(last && { MIGRATION_BEFORE: last.name }),
    };
}

;// CONCATENATED MODULE: ./build/src/acts/verify-rollback.js
/**
 * `verify-rollback`: the migrations taken back on the branch, and made once more. What was there at the fork is read before the
 * migrations run, and held against what is there after the way back.
 */















/** Before the migrations run. Undefined when nobody asked. */
async function startRollbackTrial(story, taken) {
    if (!story.inputs.verifyRollback)
        return undefined;
    // What an earlier run has done to a branch that is reused is not the fork's.
    const before = taken.status === 'reused' ? undefined : await readColumnDigests(taken.client).catch(() => undefined);
    return { run: (connection, migrations) => tryRollback({ story, taken, connection, migrations, before }) };
}
async function tryRollback(trial) {
    const { log } = trial.story.runner;
    let hasBegun = false;
    const rollback = await takeBack(trial, () => {
        hasBegun = true;
    }).catch((error) => {
        log.debug(String(error));
        return { measured: false, why: verify_rollback_explain(error) };
    });
    await (0,run_folder/* writeRollback */.Ml)(trial.story.state.folder, rollback);
    if (!rollback.measured)
        log.warning(`The migrations were not taken back: ${rollback.why}`);
    else if (rollback.value.isClean)
        log.info('Taken back, the migrations leave the branch as it was forked.');
    else
        log.warning('The way back of the migrations does not lead back to the fork: see the report.');
    return hasBegun && !(rollback.measured && (0,migration_rollback/* isAsBefore */.si)(rollback.value));
}
function verify_rollback_explain(error) {
    if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
        return error.message;
    return `${(0,redact/* redactServerError */.P)(error).message}.`;
}
async function takeBack(trial, begin) {
    const { story, taken, connection, migrations, before } = trial;
    const { inputs, access, trigger, workspace, state, runner } = story;
    const { client, compute } = taken;
    const way = await findWay({ inputs, workspace, migrations });
    if (way.kind === 'files')
        story.remember({ notes: [...state.notes, ...way.remarks] });
    const fork = await (0,run_folder/* readBaseline */.mF)(state.folder);
    if (fork === undefined)
        return { measured: false, why: 'Nobody knows the schema of the fork any more.' };
    const migrated = await (0,read_snapshot/* readSnapshot */.RA)(client);
    const variables = await howFar(state.folder, client);
    // What took long the first time may do so again.
    const first = migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const limit = Math.max(budget.budget.time.rollback, 2 * first);
    const settings = { statement_timeout: String(limit) };
    const { client: worker } = await (0,open_branch/* openCompute */.S9)({ ...access, session: 'theirs', settings }, compute);
    const { client: watcher } = await (0,open_branch/* openCompute */.S9)(access, compute);
    try {
        begin();
        const env = { ...runner.env, ...(0,action_connection/* connectionVariables */.OF)(connection), ...variables };
        const run = { ...access, client: worker, watcher, workspace, env };
        const back = await within(access, limit, (signal) => way.kind === 'command' ? (0,migrate/* runCommand */.d1)({ ...run, signal }, way.command) : (0,migrate/* runFiles */.NW)(run, way));
        const returned = await (0,read_snapshot/* readSnapshot */.RA)(client);
        const after = await readColumnDigests(client, new Set(before?.keys() ?? []));
        const isBack = back.runs.every(({ status }) => status === 'applied');
        // Only the way back is to be measured.
        const again = isBack
            ? await within(access, limit, (signal) => (0,migrate/* migrateBranch */.EA)({
                ...run,
                signal,
                watcher: undefined,
                bystander: watcher,
                repository: trigger.repository,
                inputs,
            }))
            : undefined;
        const remade = again && (await (0,read_snapshot/* readSnapshot */.RA)(client));
        const byName = { ...inputs, lineage: false };
        const value = (0,migration_rollback/* judgeRollback */.im)({
            back,
            again: again?.runs,
            schema: {
                there: (0,diff/* diffSnapshots */.V)(fork, migrated, { ...inputs, lineage: true }),
                back: (0,diff/* diffSnapshots */.V)(migrated, returned, { ...inputs, lineage: true }),
                whole: (0,diff/* diffSnapshots */.V)(fork, returned, byName),
                again: remade && (0,diff/* diffSnapshots */.V)(migrated, remade, byName),
            },
            before,
            after,
            evidence: await (0,run_folder/* readEvidence */.At)(state.folder),
            books: await (0,without_books/* findBooks */.wH)(client),
        });
        return { measured: true, value };
    }
    finally {
        await Promise.all([worker.end(), watcher.end()]);
    }
}
/** A command is ended when its time is over; a statement of a file, the server ends. */
async function within({ clock }, limit, run) {
    const deadline = (0,ground_deadline/* startDeadline */.d)(clock, limit);
    try {
        const back = await run(deadline.signal);
        return { ...back, runs: back.runs.map((one) => sayLate(one, limit, deadline.signal.aborted)) };
    }
    finally {
        deadline.end();
    }
}
function sayLate(run, limit, isLate) {
    const { failure } = run;
    const isCancelled = failure?.sqlstate === queryCanceled && run.milliseconds >= limit;
    if (failure === undefined || !(isLate || isCancelled))
        return run;
    return {
        ...run,
        failure: { ...failure, message: `It was ended after ${(0,figures/* duration */.p0)(limit)}. ${failure.message}` },
    };
}
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const queryCanceled = '57014';

;// CONCATENATED MODULE: ./build/src/modes/create.js
/**
 * `create`: gives the pull request its branch and hands it to the steps that follow. What post needs to know is remembered before
 * each act that a crash could interrupt.
 */














async function create(story) {
    // 1. What is to run on it is there: else there is no need of a branch.
    const { migrations: patterns } = story.inputs;
    if (patterns.length > 0)
        await (0,migration_files/* findMigrationFiles */.l)({ patterns, cwd: story.workspace });
    await (0,first_probes/* assertWorkload */.k)(story);
    // 2. The branch, and a connection that is proven to lead to it.
    const isSpoiled = await migrateOn(story, await takeBranch(story), startRollbackTrial);
    // 6. What the way back may have spoiled, nobody is to test on.
    if (isSpoiled)
        await migrateOn(story, await takeBranchAnew(story, offTheWayBack));
}
const offTheWayBack = 'the way back of the migrations did not leave it as it was';
/** True when the branch may not be any more what the migrations had made of it. */
async function migrateOn(story, taken, startTrial) {
    const { client } = taken;
    try {
        // 3. Masked or seeded before anybody sees it; then the picture that the pull request's change is measured against.
        await (0,first_picture/* takeFirstPicture */.E)(story, taken);
        const trial = await startTrial?.(story, taken);
        // 4. Handed out.
        const connection = await (0,hand_out/* handOut */.Y)(story, taken);
        await announce(story, taken);
        // 5. Migrated, when that is our part, and measured; taken back and run again, when that is asked for.
        const migrations = await runMigrations(story, taken, connection);
        await stampApplied(story, taken, migrations);
        (0,migrate/* assertMigrated */.uO)(migrations);
        if (await trial?.run(connection, migrations))
            return true;
        await verifyReplay(story, taken, connection);
        return false;
    }
    finally {
        await client.end();
    }
}
/** A branch that cannot remember is no reason to fail: what it cannot tell later is said now. */
async function stampApplied(story, { client, branch, stamp }, migrations) {
    const applied = migrations.flatMap(({ name, status, checksum }) => status === 'applied' && checksum !== undefined ? [{ name, checksum }] : []);
    if (applied.length === 0)
        return;
    try {
        await (0,acts_stamp/* updateStamp */.PO)(client, branch, { migrations: [...(0,applied_files/* withApplied */.Y)(stamp?.migrations ?? [], applied)] });
    }
    catch (error) {
        const why = (0,redact/* redactServerError */.P)(error).message;
        const sentence = `Which migrations ran could not be written into the branch (${why}): a later run cannot tell whether they were edited.`;
        story.runner.log.info(sentence);
        story.remember({ notes: [...story.state.notes, sentence] });
    }
}
async function announce(story, { branch, status, parent }) {
    const seconds = (collaborators/* clock */.pm.now().getTime() - new Date(story.state.startedAt).getTime()) / 1000;
    const life = (0,ttl/* formatDuration */.a3)(lifeLeft({ branch, status }));
    const line = `Database branch \`${branch.name}\` ${status} from \`${parent.name}\` in ${seconds.toFixed(1)} s, to live for ${life}.`;
    story.runner.log.info(line);
    await story.publishers.summary?.append(line);
}
/** What the service has given it, which may be less than was asked for: by its own clock, where it has just been made. */
function lifeLeft({ branch: { expiresAt, createdAt }, status }) {
    const now = collaborators/* clock */.pm.now();
    const begin = status === 'reused' ? now : (createdAt ?? now);
    return Math.max(0, Math.ceil(((expiresAt ?? begin).getTime() - begin.getTime()) / 60_000)) * 60;
}


/***/ })

};
