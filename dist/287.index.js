export const id = 287;
export const ids = [287];
export const modules = {

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assertDeletable),
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8118);
/**
 * The only way to delete a branch. A branch is refused when it is the default, protected, the parent of another, or when its
 * name is not one that our template makes: better a branch too many than one too few.
 */


/** Deletes the branch and returns when its name is free. UserError when it must not be deleted. */
async function deleteBranch({ provider, branch, template }) {
    await assertDeletable({ provider, branch, template });
    await provider.deleteBranch(branch);
}
async function assertDeletable({ provider, branch, template }) {
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
/* harmony import */ var _branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6360);
/* harmony import */ var _report_publish_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5856);
/* harmony import */ var _report_report_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8552);
/**
 * `delete`, and what happens when a pull request is closed: its branch goes, data and all, and its comment says so. A branch
 * that is not there any more is a success; one that is not the pull request's is refused.
 */



async function deleteForPullRequest(story) {
    const { runner, inputs, provider, trigger, publishers } = story;
    story.remember({ finished: 'The branch was to be deleted.' });
    const { name, template } = story.named();
    const branch = await provider.findBranch(name);
    if (branch !== undefined)
        await (0,_branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteBranch */ .S)({ provider, branch, template });
    runner.log.info(branch === undefined ? `The branch ${name} is gone already.` : `Deleted the branch ${name}.`);
    runner.setOutput('branch-name', name);
    runner.setOutput('status', 'deleted');
    const { pullRequest, closed } = trigger;
    if (pullRequest === undefined || inputs.comment === 'never')
        return;
    const merged = closed ? (pullRequest.merged ?? false) : undefined;
    const { number: prNumber } = pullRequest;
    await (0,_report_publish_report_js__WEBPACK_IMPORTED_MODULE_1__/* .publishDeletion */ .S)({ name, key: inputs.reportKey, prNumber, merged, run: (0,_report_report_run_js__WEBPACK_IMPORTED_MODULE_2__/* .reportRun */ .G)(trigger) }, publishers);
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


/***/ })

};
