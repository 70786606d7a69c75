export const id = 4240;
export const ids = [4240,9645,1764];
export const modules = {

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ collaborators_clock),
  UY: () => (/* binding */ connectGitHub),
  aO: () => (/* binding */ connectProvider),
  Ob: () => (/* binding */ findTrigger),
  T7: () => (/* binding */ publishersOf),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/github/job-summary.js
var job_summary = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/src/github/read-event-payload.js
var read_event_payload = __webpack_require__(7763);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/github/merge-group.js
/**
 * The pull request in the name of a merge queue's branch, `gh-readonly-queue/<base>/pr-<n>-<sha>`: the payload itself has no
 * number. A group may hold several pull requests; the name has the last. The base may contain slashes, so it is read
 * from the right.
 */
/** Undefined when the ref is not a merge queue's. */
function parseMergeGroupRef(ref) {
    const match = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d*)-[0-9a-f]{7,64}$/.exec(ref);
    return match?.[1] && match[2] ? { baseRef: match[1], prNumber: Number(match[2]) } : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/read-trigger.js
/**
 * From the event that started the run to the pull request it is about. The head commit is always the pull request's own:
 * GITHUB_SHA is a merge commit on `pull_request` and the default branch's on `issue_comment`.
 * https://docs.github.com/en/actions/reference/events-that-trigger-workflows
 */


async function readTrigger(options) {
    const { env, payload } = options;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === 'pull_request_target')
        throw new errors/* UserError */.y(targetRefusal);
    const found = await findSubject(event, options);
    const pullRequest = found.pullRequest && toPullRequest(found.pullRequest);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const runId = Number(env.GITHUB_RUN_ID ?? 0);
    return {
        event,
        action: payload.action,
        repository,
        actor: env.GITHUB_ACTOR ?? '',
        runId,
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        runUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
        docsUrl: docsUrlOf(env),
        sha: pullRequest?.headSha ?? env.GITHUB_SHA ?? '',
        gitBranch: pullRequest?.headRef ?? /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1],
        pullRequest,
        mergeGroup: found.mergeGroup,
        closed: event === 'pull_request' && payload.action === 'closed',
        closedAt: found.pullRequest?.closed_at ? new Date(found.pullRequest.closed_at) : undefined,
        withoutSecrets: secretsMissing(event, { actor: env.GITHUB_ACTOR, pullRequest }),
        ignored: found.ignored,
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF) */
function docsUrlOf(env) {
    const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env;
    if (!action || !ref)
        return undefined;
    return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${action}/blob/${encodeURI(ref)}/docs/`;
}
const targetRefusal = [
    'This workflow runs on `pull_request_target`, where the code of any fork would run with your secrets on a copy of production.',
    'Use `on: pull_request` instead: pull requests from your own repository work as before, and those from forks are skipped with a note.',
].join(' ');
async function findSubject(event, options) {
    const { payload, prNumber } = options;
    switch (event) {
        case 'pull_request':
            return { pullRequest: payload.pull_request };
        case 'merge_group':
            return { mergeGroup: readMergeGroup(payload) };
        case 'issue_comment':
            return findCommentedPullRequest(options);
        default:
            if (prNumber !== undefined)
                return standing(await lookUp(prNumber, options), options);
            return event === 'push' ? { pullRequest: await findPushedPullRequest(options) } : {};
    }
}
function readMergeGroup({ merge_group: group }) {
    const parsed = group && parseMergeGroupRef(group.head_ref);
    return parsed && { ...parsed, sha: group.head_sha };
}
// Anybody may comment on a public repository, and the workflow then runs with the default branch's secrets.
const mayCommand = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
async function findCommentedPullRequest(options) {
    const { issue, comment } = options.payload;
    if (!issue?.pull_request)
        return { ignored: 'The comment is on an issue, not on a pull request.' };
    if (!mayCommand.has(comment?.author_association ?? 'NONE')) {
        return { ignored: 'The comment was not written by a collaborator of the repository.' };
    }
    const subject = standing(await lookUp(issue.number, options), options);
    if (subject.pullRequest && isFork(subject.pullRequest)) {
        return {
            ignored: `Pull request #${issue.number} comes from a fork, whose code must not run with this workflow's secrets.`,
        };
    }
    return subject;
}
/** A push belongs to the open pull request whose head it is now; a commit may be part of others, merged ones included. */
async function findPushedPullRequest({ env, payload, lookup }) {
    const sha = env.GITHUB_SHA;
    if (!lookup || !sha || payload.deleted)
        return undefined;
    const candidates = (await lookup.pullRequestsOfCommit(sha)).filter(({ state, head }) => state === 'open' && head.sha === sha && `refs/heads/${head.ref}` === env.GITHUB_REF);
    return candidates.filter((candidate) => !isFork(candidate)).sort((a, b) => a.number - b.number)[0];
}
async function lookUp(number, { lookup, env }) {
    if (!lookup) {
        throw new errors/* UserError */.y(`Pull request #${number} could not be looked up without a token. Leave \`github-token\` at its default.`);
    }
    try {
        return await lookup.pullRequest(number);
    }
    catch (error) {
        if (!(error instanceof errors/* UpstreamError */.g) || error.failure.status !== 404)
            throw error;
        throw new errors/* UserError */.y(`${env.GITHUB_REPOSITORY} has no pull request #${number}, or the job's token may not see it. Change \`pr-number\`, and give the job \`permissions: pull-requests: read\`.`, { cause: error });
    }
}
function standing(pullRequest, { closedToo = false }) {
    return pullRequest.state === 'closed' && !closedToo
        ? { ignored: `Pull request #${pullRequest.number} is closed.` }
        : { pullRequest };
}
function toPullRequest(payload) {
    return {
        number: payload.number,
        title: payload.title,
        headSha: payload.head.sha,
        headRef: payload.head.ref,
        baseRef: payload.base.ref,
        merged: payload.merged ?? undefined,
        fromFork: isFork(payload),
        author: payload.user?.login,
    };
}
function isFork({ head, base }) {
    return head.repo?.full_name !== base.repo.full_name;
}
// What counts is who triggered the run, not who opened the pull request: a push by a person to Dependabot's branch has secrets.
// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
function secretsMissing(event, { actor, pullRequest }) {
    if (event === 'pull_request' && pullRequest?.fromFork)
        return 'fork';
    return actor === 'dependabot[bot]' && (event === 'pull_request' || event === 'push') ? 'dependabot' : undefined;
}

// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/src/ground/patience.js
var patience = __webpack_require__(5626);
;// CONCATENATED MODULE: ./build/src/action/collaborators.js
/**
 * Builds the real collaborators of the stories from what the runner says: GitHub, the provider, the report's publishers. Their
 * libraries are loaded when they are first needed, since many runs end before.
 */










const collaborators_clock = clock/* systemClock */.m;
function workspaceOf({ env }) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** One for the whole stage: who does not answer the first question will not answer the fifth. */
const withGitHub = { silence: (0,patience/* patienceOf */.H)(budget.budget.silence.github), limits: (0,patience/* patienceOf */.H)(budget.budget.silence.githubLimits) };
/** Undefined without a token. */
async function connectGitHub({ env }, inputs) {
    const { githubToken: token } = inputs;
    if (token === undefined)
        return undefined;
    const { createGitHubApi } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(157), __webpack_require__.e(5633)]).then(__webpack_require__.bind(__webpack_require__, 5633));
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    return createGitHubApi({ token, repository: env['GITHUB_REPOSITORY'] ?? '', apiUrl, clock: collaborators_clock, patience: withGitHub });
}
async function findTrigger(runner, inputs) {
    return readTrigger({
        env: runner.env,
        payload: await (0,read_event_payload/* readEventPayload */.N)(runner.env),
        prNumber: inputs.prNumber,
        closedToo: inputs.mode === 'delete' || inputs.mode === 'promote',
        lookup: await connectGitHub(runner, inputs),
    });
}
async function connectProvider({ env, log, idToken }, { provider, branchName }, 
/** For all calls together; without it, each has a minute. */
patience) {
    const templates = [branchName, run_branch_name/* mergeGroupTemplate */.o];
    return provider.connect({
        env,
        clock: collaborators_clock,
        log,
        idToken,
        patience,
        isOurs: (name) => templates.some((template) => (0,branch_name/* isOurs */.MU)(name, template)),
        numberOf: (name) => templates.map((template) => (0,branch_name/* numberIn */.Po)(name, template)).find((number) => number !== undefined),
    });
}
async function publishersOf(runner, inputs) {
    const path = runner.env['GITHUB_STEP_SUMMARY'];
    return {
        comments: await connectGitHub(runner, inputs),
        summary: path ? (0,job_summary/* openJobSummary */.C)({ path, append: (text) => runner.appendSummary(text) }) : undefined,
        writeFile: (path, text) => (0,promises_.writeFile)((0,external_node_path_.resolve)(workspaceOf(runner), path), text),
        log: runner.log,
    };
}


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Bv: () => (/* binding */ readFirstHistories),
/* harmony export */   ET: () => (/* binding */ readKeptInputs),
/* harmony export */   GU: () => (/* binding */ makeRunFolder),
/* harmony export */   JG: () => (/* binding */ readFork),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Ml: () => (/* binding */ writeRollback),
/* harmony export */   UG: () => (/* binding */ readLeftReport),
/* harmony export */   UO: () => (/* binding */ leaveReport),
/* harmony export */   Uu: () => (/* binding */ readReplay),
/* harmony export */   XP: () => (/* binding */ readRollback),
/* harmony export */   Yr: () => (/* binding */ readMigrations),
/* harmony export */   Ze: () => (/* binding */ writeHistories),
/* harmony export */   gG: () => (/* binding */ readFirstProbes),
/* harmony export */   jC: () => (/* binding */ writeReplay),
/* harmony export */   lc: () => (/* binding */ writeFirstProbes),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   n1: () => (/* binding */ writeMigrations),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   qC: () => (/* binding */ writeCertificateAuthority),
/* harmony export */   s5: () => (/* binding */ findWatched),
/* harmony export */   vr: () => (/* binding */ writeKeptInputs),
/* harmony export */   yy: () => (/* binding */ writeFork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3429);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9645);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9049);
/** A folder for what main leaves to post and what is too large for saved state. The runner empties it after the job. */






function makeRunFolder(env) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), prefix));
}
/** What a step of this job that took the branch has left, the latest when there are several. */
async function findRun(env, wanted) {
    return (await readStates(env))
        .filter(({ branchName, finished }) => branchName === wanted.branchName && finished === undefined)
        .filter(({ branch }) => wanted.uid === undefined || branch === undefined || branch.uid === wanted.uid)
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}
/** What steps of this job have left that are being watched. */
async function findWatched(env) {
    return (await readStates(env)).filter(({ observing, finished }) => observing && finished === undefined);
}
async function readStates(env) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryFolder(env))).filter((name) => name.startsWith(prefix));
    const texts = await Promise.all(names.map((name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), name, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed))));
    return Promise.all(texts.flatMap((text) => (text === undefined ? [] : (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(text))));
}
const prefix = 'database-branch-';
function temporaryFolder(env) {
    return env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
async function leaveReport(folder, report) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'reported.json'), JSON.stringify(report));
}
async function readLeftReport(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'reported.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** What main was asked. */
async function writeKeptInputs(folder, inputs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'inputs.json'), JSON.stringify(inputs));
}
/** Undefined when main did not come that far. */
async function readKeptInputs(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'inputs.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** The schema as it was before the pull request's migrations. */
async function writeBaseline(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'baseline.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
}
/** Undefined when main did not come that far. */
async function readBaseline(folder) {
    return readSnapshotFile(folder, 'baseline.json');
}
/** The schema as the parent had it at the fork, before anything was prepared. */
async function writeFork(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fork.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
}
/** Undefined when nobody knows it any more. */
async function readFork(folder) {
    return readSnapshotFile(folder, 'fork.json');
}
/** What the books of migration tools said before the pull request's migrations. */
async function writeHistories(folder, histories) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'histories.json'), JSON.stringify(histories));
}
/** Undefined when nobody knows it any more. */
async function readFirstHistories(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'histories.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
async function writeMigrations(folder, migrations) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'migrations.json'), JSON.stringify(migrations));
}
async function readMigrations(folder) {
    return JSON.parse((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'migrations.json'))) ?? '[]');
}
async function writeEvidence(folder, evidence) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'evidence.json'), JSON.stringify(evidence));
}
/** Undefined when main ran no migration, or did not come that far. */
async function readEvidence(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'evidence.json'));
    if (text === undefined)
        return undefined;
    const { migrationEvidenceSchema } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6529)]).then(__webpack_require__.bind(__webpack_require__, 6529));
    return migrationEvidenceSchema.parse(JSON.parse(text));
}
/** How production's queries were planned before the pull request's migrations. */
async function writeFirstProbes(folder, probes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'first-probes.json'), JSON.stringify(probes));
}
/** Undefined when nobody knows it any more. */
async function readFirstProbes(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'first-probes.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** What came of running the migrations a second time. */
async function writeReplay(folder, replay) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'replay.json'), JSON.stringify(replay));
}
/** Undefined when it was not asked for, or main did not come that far. */
async function readReplay(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'replay.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** What came of taking the migrations back. */
async function writeRollback(folder, rollback) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'rollback.json'), JSON.stringify(rollback));
}
/** Undefined when it was not asked for, or main did not come that far. */
async function readRollback(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'rollback.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** The certificate authority as a file, which is how Postgres clients take it. */
async function writeCertificateAuthority(folder, pem) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ca.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, pem);
    return path;
}
async function readSnapshotFile(folder, name) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (text === undefined)
        return undefined;
    const { parseSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9792)]).then(__webpack_require__.bind(__webpack_require__, 9792));
    return parseSnapshot(text, name);
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/**
 * What main leaves for post. The runner keeps it for this step alone and shows it in debug logs, so it holds no secret:
 * post mints its own credential. What is large lies in a folder of its own, whose path is part of it.
 */



/** Also into the folder, where other steps of the job find it. */
function saveState(store, state) {
    // A note may quote what a service has said.
    const text = JSON.stringify((0,_ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecretsIn */ .zV)(state));
    store.save(name, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.folder, stateFile), text);
}
/** Undefined when main never ran, as when an `if:` skipped it: having a pre makes post unconditional. */
async function readState(store) {
    const text = store.read(name);
    return text === '' ? undefined : parseState(text);
}
async function parseState(text) {
    const { savedStateSchema } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6155)]).then(__webpack_require__.bind(__webpack_require__, 6155));
    return savedStateSchema.parse(JSON.parse(text));
}
const stateFile = 'state.json';
const name = 'story';


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameForRun),
/* harmony export */   o: () => (/* binding */ mergeGroupTemplate)
/* harmony export */ });
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8118);

/**
 * A merge group tests other code than the pull request's own runs and may run beside them, so it has a branch of its own.
 * UserError when the template needs what the event does not have.
 */
function nameForRun(trigger, template) {
    const { mergeGroup, pullRequest, gitBranch, sha } = trigger;
    if (mergeGroup !== undefined) {
        return {
            name: (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(mergeGroupTemplate, { number: mergeGroup.prNumber, sha: mergeGroup.sha }),
            template: mergeGroupTemplate,
        };
    }
    return {
        name: (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(template, { number: pullRequest?.number, branch: gitBranch, sha: sha || undefined }),
        template,
    };
}
const mergeGroupTemplate = 'mq-{number}-{sha}';


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openJobSummary),
/* harmony export */   f: () => (/* binding */ summaryLimitBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/**
 * The summary page of the run. A step may write 1 MiB to it; GitHub drops all of a larger one, with an error.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */

const summaryLimitBytes = 1024 * 1024;
function openJobSummary(file) {
    const room = async () => {
        const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.path).then(({ size }) => size, () => 0);
        return Math.max(0, summaryLimitBytes - size);
    };
    return {
        room,
        async append(markdown) {
            const text = `${markdown.trimEnd()}\n\n`;
            const [bytes, fits] = [Buffer.byteLength(text), await room()];
            if (bytes > fits)
                throw new RangeError(`The job summary has room for ${fits} bytes, not for ${bytes}.`);
            await file.append(text);
        },
    };
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/** The event's payload, as the runner leaves it in a file. */

/** Reads the file at GITHUB_EVENT_PATH; empty where the variable is not set. */
async function readEventPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        return {};
    const { parseEventPayload } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3122)]).then(__webpack_require__.bind(__webpack_require__, 3122));
    return parseEventPayload(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budget: () => (/* binding */ budget)
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
        /** A command or a statement that takes migrations back, to see whether it can; and one that makes them again. */
        rollback: 600 * seconds,
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
        /** Bytes of all tables whose values are compared after the way back. */
        digested: 128 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


/***/ }),

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attemptMilliseconds),
/* harmony export */   H: () => (/* binding */ patienceOf)
/* harmony export */ });
function patienceOf(milliseconds) {
    let left = milliseconds;
    return {
        left: () => left,
        lose: (lost) => {
            left = Math.max(0, left - lost);
        },
    };
}
/** How long one attempt may take. Who is out of patience still asks, since the service may be back, but does not wait. */
function attemptMilliseconds(patience, most) {
    return Math.min(most, Math.max(leastAttempt, patience.left()));
}
const leastAttempt = 1000;


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
