export const id = 3352;
export const ids = [3352];
export const modules = {

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
    if (trigger.withoutSecrets !== undefined && !canSignIn(inputs, missing, env))
        return noSecrets[trigger.withoutSecrets];
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
const noSecrets = {
    fork: 'GitHub gives pull requests from forks no secrets and no identity, so there is no database branch for this one.',
    dependabot: 'GitHub gives runs of Dependabot no secrets of this repository and no identity, so there is no database branch for this one.',
};
/** Without `id-token: write`, and on forks always, the runner has no address to ask for an identity. */
function canSignIn(inputs, missing, env) {
    if (missing.length > 0)
        return false;
    return inputs.provider.lakebase.authType !== 'github-oidc' || Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
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

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pre: () => (/* binding */ pre)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5468);
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
    const provider = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, parsed.inputs, (0,_ground_patience_js__WEBPACK_IMPORTED_MODULE_7__/* .patienceOf */ .H)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .budget */ .g.silence.serviceInPre));
    const problems = await provider.checkSetup((0,_branch_parent_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parentName */ .Ot)(parsed.inputs.parentBranch, (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_8__/* .baseRefOf */ .K)(trigger)));
    for (const { problem, remedy } of problems)
        log.warning(`${problem}\n${remedy}`);
    if (problems.length === 0)
        log.info(`${provider.title} is reachable, and ready for a branch.`);
}


/***/ })

};
