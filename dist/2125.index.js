export const id = 2125;
export const ids = [2125];
export const modules = {

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalRunner: () => (/* binding */ terminalRunner)
/* harmony export */ });
/* harmony import */ var _ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8933);
/* harmony import */ var _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8663);


const silent = () => undefined;
function terminalRunner({ env, inputs, isWatched, say }) {
    const tell = (message) => say((0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleInLog */ .QD)((0,_ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(message)));
    const progress = isWatched ? tell : silent;
    const state = new Map();
    return {
        env,
        log: {
            debug: silent,
            info: progress,
            notice: progress,
            warning: tell,
            group: (_title, work) => work(),
            mask: _ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberSecret */ .Gz,
        },
        state: { save: (name, value) => void state.set(name, value), read: (name) => state.get(name) ?? '' },
        input: (name) => inputs.get(name)?.trim() ?? '',
        setOutput: silent,
        exportVariable: silent,
        annotate: silent,
        appendSummary: async () => undefined,
        forgetSecrets: silent,
        fail: tell,
    };
}


/***/ })

};
