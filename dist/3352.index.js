export const id = 3352;
export const ids = [3352,1764];
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

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/**
 * The one outer catch. A UserError is a sentence for the user, an UpstreamError is what a service answered, and anything else
 * is a bug of ours, printed with its stack.
 */

async function run(runner, failureMeans, story) {
    try {
        await story(runner);
    }
    catch (error) {
        const message = explain(error, runner);
        if (failureMeans === 'failure')
            runner.fail(message);
        else
            runner.log.warning(message);
    }
}
function explain(error, { log }) {
    if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.message;
    if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g) {
        log.debug(String(error.stack));
        return error.message;
    }
    log.info(error instanceof Error ? String(error.stack) : String(error));
    return `Unexpected error: ${error instanceof Error ? error.message : error}. This is a bug in database-branch-action: please report it with the stack above.`;
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(3613);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/github/id-token.js
/**
 * The job's id token, as `getIDToken` of @actions/core asks the runner for it, with an end: its HTTP client waits three minutes
 * for an answer, has no handle that stops it, and keeps the process alive as long. What it says when it fails is one text; here
 * it is an answer again, with its status.
 * https://docs.github.com/en/actions/reference/security/oidc
 */


function idTokenThrough(getIdToken, { limitMs } = { limitMs: 15_000 }) {
    return async (audience) => {
        try {
            return { status: 200, text: await limited(() => getIdToken(audience), limitMs) };
        }
        catch (error) {
            return answerIn(error instanceof Error ? error.message : String(error));
        }
    };
}
/** https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts */
function answerIn(failure) {
    if (failure.includes('do not have ID Token field'))
        return { status: 200, text: '' };
    const [, status, text = failure] = /Error Code : (\d+|undefined)\s+Error Message: (.*)/s.exec(failure) ?? [];
    if (status === undefined || status === 'undefined')
        throw new Error(text.trim() || 'the connection failed');
    return { status: Number(status), text };
}
/** Node tells of every request that starts, whoever makes it: those of `work` end with its time. */
async function limited(work, limitMs) {
    const requests = [];
    const follow = (message) => {
        if (typeof message !== 'object' || message === null || !('request' in message))
            return;
        if (message.request instanceof external_node_http_.ClientRequest)
            requests.push(message.request);
    };
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error('no answer in time'));
            for (const request of requests)
                request.destroy();
        }, limitMs);
    });
    (0,external_node_diagnostics_channel_.subscribe)('http.client.request.start', follow);
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        clearTimeout(timer);
        (0,external_node_diagnostics_channel_.unsubscribe)('http.client.request.start', follow);
    }
}

// EXTERNAL MODULE: ./build/src/ground/hide-secrets.js
var hide_secrets = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/src/ground/plain-line.js
/**
 * Text for the log that the runner must not take for an order to it. What we print may hold a migration's output, a file's name
 * or a server's message, and with them whatever a row or a stranger says: a line that begins with `::`, or holds `##[`, is a
 * workflow command wherever it comes from.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
/** Looks the same; no line of it is a command. */
function plainLines(text) {
    return text.replace(startOfCommand, `$1${zeroWidthSpace}`).replaceAll('##[', `#${zeroWidthSpace}#[`);
}
/** The runner trims a line first, and takes a carriage return for the end of one. */
const startOfCommand = /((?:^|[\n\r\v\f\u0085\u2028\u2029])\s*)(?=::)/g;
const zeroWidthSpace = '\u200b';

// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
// EXTERNAL MODULE: ./build/src/ground/visible.js
var visible = __webpack_require__(8663);
;// CONCATENATED MODULE: ./build/src/action/runner.js
/**
 * The GitHub runner as the stories see it: inputs, log, masks, outputs, environment, state, summary, identity. Passed in, so
 * that a story can be told without a runner. The real one is @actions/core, which nothing else imports.
 * https://github.com/actions/toolkit/tree/main/packages/core
 */






const requestToken = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const identity = process.env[requestToken];
const githubRunner = {
    env: process.env,
    log: {
        debug: (message) => core/* debug */.Yz(shown(message)),
        // Everything else is escaped by what it is: `::warning::…`.
        info: (message) => core/* info */.pq(plainLines(shown(message))),
        notice: (message) => core/* notice */.lm(shown(message)),
        warning: (message) => core/* warning */.$e(shown(message)),
        group: (title, work) => core/* group */.Os(shown(title), work),
        // An empty mask makes the runner warn, and one of a letter or two would blank half the log.
        mask: (secret) => {
            (0,hide_secrets/* rememberSecret */.Gz)(secret);
            for (const form of (0,secret_forms/* secretForms */.eo)(secret))
                core/* setSecret */.Pq(form);
        },
    },
    state: { save: core/* saveState */.LZ, read: core/* getState */.Gu },
    input: (name) => core/* getInput */.V4(name),
    setOutput: core/* setOutput */.uH,
    exportVariable: core/* exportVariable */.dN,
    annotate: ({ message, file, line }) => core/* error */.z3(shown(message), {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    }),
    async appendSummary(text) {
        // What could not be written before stays in its buffer.
        await core/* summary */.z.emptyBuffer().addRaw((0,hide_secrets/* hideSecrets */.s0)(text)).write();
    },
    idToken: identity === undefined ? undefined : idTokenThrough((audience) => getIdToken(audience, identity)),
    forgetSecrets() {
        for (const name of Object.keys(process.env))
            if (secretVariables.test(name))
                delete process.env[name];
    },
    fail: (message) => core/* setFailed */.C1(shown(message)),
};
function shown(message) {
    return (0,visible/* visibleInLog */.QD)((0,hide_secrets/* hideSecrets */.s0)(message));
}
/** Inputs among them: any may hold what somebody has typed into the wrong one. */
const secretVariables = /^(?:INPUT_|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME)_TOKEN$|DATABRICKS_(?:TOKEN|CLIENT_SECRET)$|NEON_API_KEY$)/i;
/** core looks for it in the environment, where it is no longer than that takes. */
async function getIdToken(audience, token) {
    process.env[requestToken] = token;
    try {
        return await core/* getIDToken */.V9(audience);
    }
    finally {
        delete process.env[requestToken];
    }
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonToSkip)
/* harmony export */ });
/** Why there is no branch for this run, as a sentence; undefined when there is to be one. */
function reasonToSkip(trigger, { inputs, missing }, env) {
    const isOfRepository = aboutTheRepository.includes(inputs.mode);
    if (trigger.ignored !== undefined && !isOfRepository)
        return trigger.ignored;
    const stranger = trigger.withoutSecrets;
    // Credentials may be in reach all the same: of a self-hosted runner, of Dependabot's own secrets, in a workflow's plain text.
    if (stranger !== undefined && !inputs.branchFor.includes(stranger))
        return noBranch[stranger];
    if (stranger !== undefined && !canSignIn(inputs, missing, env))
        return noSecrets[stranger];
    if (isOfRepository)
        return undefined;
    if (trigger.closed && ofOpenOnly.includes(inputs.mode)) {
        return 'The pull request is closed, and needs its branch no more.';
    }
    if (trigger.pullRequest?.fromFork && trigger.event !== 'pull_request') {
        return 'The pull request comes from a fork, whose code must not run with the secrets this event has.';
    }
    if (trigger.event === 'push' && !trigger.pullRequest && inputs.branchName.includes('{number}')) {
        return 'This push belongs to no open pull request, so there is no branch to make.';
    }
    return undefined;
}
/** These have no branch of a run of their own. */
const aboutTheRepository = ['sweep', 'check'];
const ofOpenOnly = ['attach', 'report', 'reset'];
const noBranch = {
    fork: 'The pull request comes from a fork, and strangers’ code gets no database branch, unless `branch-for` says forks.',
    dependabot: 'The run is Dependabot’s, whose changes are code of strangers, and gets no database branch, unless `branch-for` says dependabot.',
};
const noSecrets = {
    fork: 'GitHub gives pull requests from forks no secrets and no identity, so there is no database branch for this one.',
    dependabot: 'GitHub gives runs of Dependabot no secrets of this repository and no identity, so there is no database branch for this one.',
};
/** Without `id-token: write`, and on forks always, the runner has no address to ask for an identity. */
function canSignIn(inputs, missing, env) {
    if (missing.length > 0)
        return false;
    return !inputs.provider.needsIdentity || Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
}


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

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ baseRefOf)
/* harmony export */ });
/** What made the workflow run, reduced to what the stories need to know. */
/** The git branch that the change is to go into; undefined for runs of no pull request. */
function baseRefOf({ pullRequest, mergeGroup }) {
    return pullRequest?.baseRef ?? mergeGroup?.baseRef;
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

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pre: () => (/* binding */ pre)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8509);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3138);
/* harmony import */ var _action_skip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9325);
/* harmony import */ var _branch_parent_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(934);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9357);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1764);
/* harmony import */ var _ground_patience_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5626);
/**
 * The story before the first step: looks at what is already known and says early what is wrong with the set-up. It creates
 * nothing and requires nothing: inputs that come from other steps are still empty here, and it does not run for `uses: ./`.
 */









async function pre() {
    await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_action_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .githubRunner */ .O, 'warning', tellPre);
}
async function tellPre(runner) {
    const { env, log } = runner;
    // 1. What is known already. Secrets are masked before anything else is said.
    const parsed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(runner);
    (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .guardSecrets */ .Fv)(parsed.inputs, runner);
    for (const problem of parsed.problems)
        log.warning(`Input ${problem}`);
    // 2. Whether this run can have a branch at all.
    const trigger = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .findTrigger */ .Ob)(runner, parsed.inputs);
    const skipped = (0,_action_skip_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonToSkip */ .b)(trigger, parsed, env);
    if (skipped !== undefined)
        return log.info(skipped);
    if (parsed.inputs.mode === 'migrated')
        return log.info('The step only says that the migration is over.');
    if (parsed.inputs.mode === 'check')
        return log.info('The step itself looks at the set-up.');
    if (parsed.inputs.reportFrom !== undefined)
        return log.info('The step needs no service.');
    // 3. Whether the service is there, lets us in, and has room; as far as the inputs are known.
    if (parsed.problems.length + parsed.missing.length > 0) {
        for (const missing of parsed.missing)
            log.info(`Not known before the steps have run: ${missing}`);
        return;
    }
    const provider = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, parsed.inputs, (0,_ground_patience_js__WEBPACK_IMPORTED_MODULE_7__/* .patienceOf */ .H)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_6__.budget.silence.serviceInPre));
    const problems = await provider.checkSetup((0,_branch_parent_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parentName */ .Ot)(parsed.inputs.parentBranch, (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_8__/* .baseRefOf */ .K)(trigger)));
    for (const { problem, remedy, isStanding } of problems) {
        if (!isStanding)
            log.warning(`${problem}\n${remedy}`);
    }
    if (problems.length === 0)
        log.info(`${provider.title} is reachable, and ready for a branch.`);
}


/***/ })

};
