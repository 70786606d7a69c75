export const id = 1677;
export const ids = [1677,2633];
export const modules = {

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(614);
/* harmony import */ var _migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2386);
/**
 * `reset`: a fresh copy of the parent under the same name. Lakebase has no verb for it: the branch is deleted, data and all, and
 * made anew, so everything that holds for deleting and for making one holds here.
 */




async function reset(story) {
    await takeOver(story);
    return (0,_create_js__WEBPACK_IMPORTED_MODULE_3__.create)({ ...story, inputs: { ...story.inputs, ifExists: 'recreate' } });
}
/** The step of this job that made the branch would watch and measure one that is gone: the report is ours now. */
async function takeOver({ runner, provider, named }) {
    const branch = await provider.findBranch(named().name);
    const made = branch && (await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .Lc)(runner.env, { branchName: branch.name, uid: branch.uid }));
    if (made === undefined)
        return;
    if (made.observing)
        await (0,_migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__/* .stopObserver */ .F5)({ folder: made.folder, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm });
    await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveReport */ .UO)(made.folder, { by: 'A later step has reset the branch, and reports on it.' });
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isServerError),
/* harmony export */   u: () => (/* binding */ errorFacts)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/** What is known about a failure of a connection or a statement, whoever raised it: the server, the network, or TLS. */

function errorFacts(error) {
    if (!(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error))
        return { message: String(error) };
    // A host with several addresses fails with one error for each.
    const several = field(error, 'errors');
    if (Array.isArray(several) && several.length > 0)
        return errorFacts(several[0]);
    return {
        code: textField(error, 'code'),
        severity: textField(error, 'severity'),
        message: error.message.slice(0, longest),
        schema: textField(error, 'schema'),
        table: textField(error, 'table'),
        column: textField(error, 'column'),
        dataType: textField(error, 'dataType'),
        constraint: textField(error, 'constraint'),
    };
}
/** What a server sent, with one of the codes where there are any. */
function isServerError(error, ...codes) {
    const { code = '', severity } = errorFacts(error);
    return severity !== undefined && (codes.length === 0 || codes.includes(code));
}
/** Of a message: `raise` may write any text there. */
const longest = 10_000;
function textField(error, name) {
    const value = field(error, name);
    return typeof value === 'string' ? value : undefined;
}
function field(error, name) {
    return Object.getOwnPropertyDescriptor(error, name)?.value;
}


/***/ })

};
