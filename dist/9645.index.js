export const id = 9645;
export const ids = [9645];
export const modules = {

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isSameObject),
/* harmony export */   s: () => (/* binding */ factKey),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
function factKey({ kind, schema = '', table = '', name }) {
    return `${kind}\0${schema}\0${table}\0${name}`;
}
function isSameObject(a, b) {
    return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind;
}
/** The text of a snapshot's file. */
function snapshotText(snapshot) {
    return JSON.stringify({ ...snapshot, facts: snapshot.facts.map(({ key, ...fact }) => fact) });
}


/***/ })

};
