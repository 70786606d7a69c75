export const id = 1061;
export const ids = [1061];
export const modules = {

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

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryMigrations: () => (/* binding */ tryMigrations),
/* harmony export */   tryTemplate: () => (/* binding */ tryTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3123);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(614);
/* harmony import */ var _acts_gather_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5143);
/* harmony import */ var _acts_story_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7110);
/* harmony import */ var _branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6360);
/* harmony import */ var _ground_deadline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3329);
/* harmony import */ var _modes_create_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7686);
/* harmony import */ var _modes_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1640);
/**
 * What the action does with a pull request, without one: a copy of the parent is made, prepared, migrated, measured, compared and
 * dropped, by the very same acts.
 */












const tryTemplate = 'database-branch-try-{sha}';
async function tryMigrations({ runner, inputs, isKept }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'database-branch-try-'));
    const state = { startedAt: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm.now().toISOString(), folder, notes: [] };
    const told = await (0,_acts_story_js__WEBPACK_IMPORTED_MODULE_7__/* .tellStory */ .F)(runner, { inputs, trigger: nobodysTrigger(runner), state });
    // Whoever sits at the desk knows what the login opens that they gave.
    const story = { ...told, provider: { ...told.provider, warning: undefined } };
    const ending = endOnce(story, { folder, isKept });
    try {
        await story.provider.dropExpired?.();
        const failure = await (0,_modes_create_js__WEBPACK_IMPORTED_MODULE_10__.create)(story).then(() => undefined, (error) => error);
        // What a migration did until it failed is the report's business; of everything else there is nothing to tell but why.
        const runs = await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readMigrations */ .Yr)(folder);
        if (failure !== undefined && !runs.some(({ status }) => status === 'failed'))
            throw failure;
        const jobStatus = failure === undefined ? 'success' : 'failure';
        const deadline = (0,_ground_deadline_js__WEBPACK_IMPORTED_MODULE_9__/* .startDeadline */ .d)(_action_collaborators_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm, (0,_modes_report_js__WEBPACK_IMPORTED_MODULE_11__.budgetOf)(inputs).whole);
        const { report } = await (0,_acts_gather_report_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherReport */ .K)({
            ...story,
            inputs: { ...inputs, jobStatus },
            clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm,
            log: runner.log,
            deadline,
        });
        deadline.end();
        return { report, branchName: isKept ? story.state.branchName : undefined };
    }
    finally {
        // What was found out, or what went wrong before, is told whatever becomes of the copy.
        await ending().catch((error) => {
            const why = error instanceof Error ? error.message : String(error);
            runner.log.warning(`The copy ${story.state.branchName} could not be dropped: ${why}\nDrop it by hand, or let a later \`try\` do so, once its time is over.`);
        });
    }
}
/** However it ends, by a signal too. */
function endOnce(story, { folder, isKept }) {
    let ended;
    const end = () => {
        ended ??= (isKept ? Promise.resolve() : dropCopy(story)).finally(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }));
        return ended;
    };
    const endBySignal = (signal) => {
        story.runner.log.warning('Interrupted: the copy is dropped.');
        end()
            .catch((error) => story.runner.log.warning(String(error)))
            .finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals)
        process.once(signal, endBySignal);
    return async () => {
        await end();
        for (const signal of signals)
            process.off(signal, endBySignal);
    };
}
async function dropCopy({ provider, state, inputs }) {
    const branch = state.branchName === undefined ? undefined : await provider.findBranch(state.branchName);
    if (branch === undefined)
        return;
    // Its name was made up a moment ago, by nobody else.
    await (0,_branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .deleteBranch */ .S)({ provider, branch, template: inputs.branchName, assertOurs: async () => undefined });
}
function nobodysTrigger({ env }) {
    return {
        event: 'try',
        repository: 'local/try',
        actor: env['USER'] ?? '',
        runId: 0,
        runAttempt: 1,
        runUrl: '',
        sha: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(20).toString('hex'),
        closed: false,
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
