export const id = 645;
export const ids = [645];
export const modules = {

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ isSameObject),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   parseSnapshot: () => (/* binding */ parseSnapshot),
/* harmony export */   sy: () => (/* binding */ factKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/**
 * A schema as one value: facts under logical names, each with the physical evidence (oid, attnum, relfilenode) that tells
 * a rename from a drop on a branch. Serialisable, versioned, and free of secrets: options that may hold one are redacted
 * where they are read.
 */


const keys = new WeakMap();
/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
function factKey(object) {
    const known = keys.get(object);
    if (known !== undefined)
        return known;
    const key = `${object.kind}\0${object.schema ?? ''}\0${object.table ?? ''}\0${object.name}`;
    keys.set(object, key);
    return key;
}
function isSameObject(a, b) {
    return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind;
}
const factSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        table: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    parent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        address: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        filenode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        xid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
        raw: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
    }),
});
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        systemIdentifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        database: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        databaseOid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    }),
    highestOid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    kinds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), quoting: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    facts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(factSchema),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Reads a snapshot back from the text of a file. `name` is how the user calls the file. */
function parseSnapshot(text, name) {
    const parsed = snapshotSchema.safeParse(parseJson(text, name));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not a schema snapshot of version 1 (${issue?.path.join('.')}: ${issue?.message}). Take it anew with \`database-branch snapshot\`.`, { cause: parsed.error });
    }
    return parsed.data;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not JSON. Take the snapshot anew with \`database-branch snapshot\`.`, { cause });
    }
}


/***/ })

};
