export const id = 3329;
export const ids = [3329];
export const modules = {

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


/***/ })

};
