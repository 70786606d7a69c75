export const id = 6155;
export const ids = [6155];
export const modules = {

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savedStateSchema: () => (/* binding */ savedStateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What main leaves for post, as it is read back. */

const savedStateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** When main started, ISO 8601: test result files that are older are left-overs. */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Holds the baseline snapshot and the record of the migrations. */
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Saved before the service is called: after a crash in the middle, post still knows which branch was meant. */
    branchName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Once the branch is there. */
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        uid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['created', 'recreated', 'reused', 'attached']),
        parent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** A clause: why it took the place of one that an earlier run had left. */
        remadeBecause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        forkedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional(),
    /** Why there is nothing for post to do: main ended on purpose, without a branch. */
    finished: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Why the step failed, as a sentence for the user; a migration that failed has a record of its own. */
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Tables that `prepare-sql` took rows from when the branch was made: `schema.name`. */
    thinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** Tables in which it changed rows. */
    masked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** An observer watches the steps, and leaves what it saw in the folder. */
    observing: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Sentences for the report. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ })

};
