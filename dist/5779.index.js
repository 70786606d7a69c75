export const id = 5779;
export const ids = [5779];
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

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _action_kept_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6354);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8509);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(614);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3138);
/* harmony import */ var _action_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9049);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1764);
/* harmony import */ var _ground_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3329);
/* harmony import */ var _ground_patience_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5626);
/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */










async function post() {
    await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(_action_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .githubRunner */ .O, 'warning', tellPost);
    // What was given up may still be waiting for an answer, and would keep the step waiting with it.
    setTimeout(() => process.exit(), _ground_budget_js__WEBPACK_IMPORTED_MODULE_7__.budget.time.end).unref();
}
async function tellPost(runner) {
    const { log } = runner;
    // 1. Whether there is anything to report.
    const state = await (0,_action_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(runner.state);
    if (state === undefined)
        return log.info('The step did not run, so there is nothing to report.');
    if (state.finished !== undefined)
        return log.info(`Nothing to report: ${state.finished}`);
    const parsed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)((0,_action_kept_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .recallInputs */ .J)(runner, await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeptInputs */ .ET)(state.folder)));
    (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .guardSecrets */ .Fv)(parsed.inputs, runner);
    if (parsed.problems.length + parsed.missing.length > 0)
        await sayWhyNotReported(runner, parsed);
    const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .completeInputs */ .h5)(parsed);
    const { budgetOf, tellReport } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(1893), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(6119), __webpack_require__.e(1640), __webpack_require__.e(1967)]).then(__webpack_require__.bind(__webpack_require__, 1640));
    const deadline = (0,_ground_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .startDeadline */ .d)(_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, budgetOf(inputs).whole);
    const trigger = await deadline.within('asking GitHub about the run', (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .findTrigger */ .Ob)(runner, inputs));
    const story = {
        runner,
        inputs,
        trigger,
        provider: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, inputs, (0,_ground_patience_js__WEBPACK_IMPORTED_MODULE_9__/* .patienceOf */ .H)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_7__.budget.silence.serviceInPost)),
        state,
        deadline,
    };
    // 2. One report, to all its readers; unless a step has made it already.
    const left = await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readLeftReport */ .UG)(state.folder);
    const told = left !== undefined && saysAll(left, inputs);
    if (told)
        log.info(`Nothing to report: ${left.by}`);
    const { isValidated } = told
        ? left
        : await tellReport({ ...story, publishers: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, inputs), workspace: (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(runner) });
    // 3. The branch remembers that its job went through.
    if (isValidated) {
        const { stampGreen } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7373), __webpack_require__.e(699)]).then(__webpack_require__.bind(__webpack_require__, 1066));
        await stampGreen({ ...story, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, log });
    }
    deadline.end();
}
/** Whoever looks for the report looks in the summary. */
async function sayWhyNotReported(runner, { problems, missing }) {
    const { summary } = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, {});
    const reasons = [...problems, ...missing].map((reason) => `- ${reason}`);
    await summary?.append([
        '⏭️ No report of the database branch: at the end of the job, inputs that the step had are gone.',
        '',
        ...reasons,
    ].join('\n'));
}
function saysAll(left, { reportKey, jobStatus }) {
    return (left.key ?? reportKey) === reportKey && (left.jobStatus ?? jobStatus) === jobStatus;
}


/***/ })

};
