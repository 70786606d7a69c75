export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recallInputs),
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
function keepInputs(env, { provider }) {
    const given = Object.entries(env).filter(([name, value]) => isKept(name) && value?.trim());
    return Object.fromEntries([...given, ...Object.entries(provider.understood)].filter(([, value]) => value));
}
/**
 * Where post reads its inputs from. Empty ones are as main knew them; and where one that says which database is meant is another
 * than main's, none of them is this step's, and only secrets and the job's status are taken from here.
 */
function recallInputs(source, kept) {
    if (kept === undefined)
        return source;
    const { env } = source;
    const own = Object.entries(env).filter(([, value]) => value?.trim());
    const isForeign = identity.some((name) => env[name]?.trim() && kept[name] && env[name]?.trim() !== kept[name]?.trim());
    const trusted = isForeign ? own.filter(([name]) => !isKept(name)) : own;
    const recalled = { ...kept, ...Object.fromEntries(trusted) };
    return { env: recalled, input: (name) => recalled[`INPUT_${name.toUpperCase()}`]?.trim() ?? '' };
}
const identity = ['INPUT_MODE', 'INPUT_PROJECT', 'INPUT_BRANCH-NAME', 'INPUT_DATABASE'];
function isKept(name) {
    return name.startsWith('INPUT_') && !leftOut.has(name);
}
/** Secrets; what may hold some, and main alone needs; and what is only known at the end. */
const leftOut = new Set([
    'INPUT_DATABRICKS-CLIENT-SECRET',
    'INPUT_DATABRICKS-TOKEN',
    'INPUT_NEON-API-KEY',
    'INPUT_POSTGRES-URL',
    'INPUT_GITHUB-TOKEN',
    'INPUT_PREPARE-SQL',
    'INPUT_MIGRATE',
    'INPUT_JOB-STATUS',
]);


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

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellStory)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
/* harmony import */ var _branch_parent_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(934);
/* harmony import */ var _branch_run_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9230);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9357);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);
/** What every mode is told: the run it belongs to, what is asked of it, and what it may leave for post. */






async function tellStory(runner, known) {
    const { inputs, trigger, state } = known;
    const provider = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, inputs);
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_4__/* .readSslCa */ .T)(inputs.sslCa) };
    return {
        runner,
        inputs,
        trigger,
        named: () => (0,_branch_run_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameForRun */ .K)(trigger, inputs.branchName),
        parentName: () => (0,_branch_parent_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parentName */ .Ot)(inputs.parentBranch, (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .baseRefOf */ .K)(trigger)),
        provider,
        access: { provider, database: inputs.database, tls, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, log: runner.log },
        publishers: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, inputs),
        workspace: (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(runner),
        state,
        remember(part) {
            Object.assign(state, part);
            (0,_action_state_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(runner.state, state);
        },
    };
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

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 11 modules
var inputs = __webpack_require__(986);
// EXTERNAL MODULE: ./build/src/action/kept-inputs.js
var kept_inputs = __webpack_require__(6354);
// EXTERNAL MODULE: ./build/src/action/run.js
var run = __webpack_require__(8509);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/action/runner.js + 2 modules
var runner = __webpack_require__(3138);
// EXTERNAL MODULE: ./build/src/action/skip.js
var skip = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/src/action/state.js
var action_state = __webpack_require__(9049);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/acts/drop-expired.js
/** Branches that nothing else ends. That it cannot be done is no reason to make none: the next run tries again. */

async function dropExpired({ provider, runner: { log } }) {
    if (provider.dropExpired === undefined)
        return;
    try {
        const dropped = await provider.dropExpired();
        if (dropped.length > 0)
            log.info(`Dropped what had expired: ${dropped.join(', ')}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        log.warning(`What has expired could not be dropped: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./build/src/acts/story.js
var acts_story = __webpack_require__(7110);
;// CONCATENATED MODULE: ./build/src/main.js
/** The main story: finds out what the run is about, and hands over to the mode that was asked for. */











async function main() {
    await (0,run/* run */.e)(runner/* githubRunner */.O, 'failure', tellMain);
}
async function tellMain(runner) {
    const { env } = runner;
    // 1. Post is to know that main has run, whatever comes.
    const state = { startedAt: collaborators/* clock */.pm.now().toISOString(), folder: await (0,run_folder/* makeRunFolder */.GU)(env), notes: [] };
    (0,action_state/* saveState */.LZ)(runner.state, state);
    // 2. What is asked for; post may find it gone. Secrets are masked before anything else is said.
    const parsed = (0,inputs/* parseInputs */.TL)(runner);
    const kept = (0,kept_inputs/* keepInputs */.j)(env, parsed.inputs);
    (0,inputs/* guardSecrets */.Fv)(parsed.inputs, runner);
    await (0,run_folder/* writeKeptInputs */.vr)(state.folder, kept);
    // 3. That the migration is over concerns nobody but who watches it.
    if (parsed.inputs.mode === 'migrated') {
        (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: 'The step only says that the migration is over.' });
        return (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 4851))).migrated(runner);
    }
    // 4. Some runs cannot or need not have a branch: they end neutral, and say so.
    const trigger = await (0,collaborators/* findTrigger */.Ob)(runner, parsed.inputs);
    const skipped = (0,skip/* reasonToSkip */.b)(trigger, parsed, env);
    if (skipped !== undefined)
        return endSkipped(runner, state, skipped);
    // 5. What another run has left needs no branch, and no service.
    const { mode, reportFrom: path } = parsed.inputs;
    if (mode === 'report' && path !== undefined) {
        (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: 'The step itself has reported.' });
        return (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4112), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(4824)]).then(__webpack_require__.bind(__webpack_require__, 2501))).reportFrom(runner, (0,inputs/* completeInputs */.h5)({ ...parsed, missing: [] }), path);
    }
    // 6. Where the service ends no branch by itself, the next run does.
    const story = await (0,acts_story/* tellStory */.F)(runner, { inputs: (0,inputs/* completeInputs */.h5)(parsed), trigger, state });
    if (!onlyLooks.includes(story.inputs.mode))
        await dropExpired(story);
    // 7. The mode. Whoever reads the comment does not have to look for the log.
    try {
        await modes[story.inputs.mode](story);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
            story.remember({ failure: error.message });
        throw error;
    }
}
const onlyLooks = ['check', 'report', 'attach'];
/** Each is loaded when it is its turn. */
const modes = {
    // A closed pull request needs no branch any more.
    create: async (story) => story.trigger.closed ? modes.delete(story) : (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(6119), __webpack_require__.e(3555), __webpack_require__.e(7686), __webpack_require__.e(9052)]).then(__webpack_require__.bind(__webpack_require__, 7686))).create(story),
    attach: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(7373), __webpack_require__.e(7372)]).then(__webpack_require__.bind(__webpack_require__, 4425))).attach(story),
    report: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(1893), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(6119), __webpack_require__.e(1640), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 1640))).report(story),
    reset: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(6119), __webpack_require__.e(3555), __webpack_require__.e(7686), __webpack_require__.e(8222)]).then(__webpack_require__.bind(__webpack_require__, 6133))).reset(story),
    delete: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 2287))).deleteForPullRequest(story),
    sweep: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(7373), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 6977))).sweep(story),
    check: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(7747), __webpack_require__.e(1972), __webpack_require__.e(4467)]).then(__webpack_require__.bind(__webpack_require__, 6790))).check(story),
    migrated: async ({ runner }) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 4851))).migrated(runner),
    promote: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(3555), __webpack_require__.e(7736)]).then(__webpack_require__.bind(__webpack_require__, 2534))).promote(story),
};
async function endSkipped(runner, state, reason) {
    (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: reason });
    runner.setOutput('status', 'skipped');
    runner.log.notice(reason);
    const { summary } = await (0,collaborators/* publishersOf */.T7)(runner, {});
    await summary?.append(`⏭️ No database branch: ${reason}`);
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


/***/ })

};
