export const id = 2343;
export const ids = [2343,9645,3795];
export const modules = {

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ defineTheirs),
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   GK: () => (/* binding */ defineQualified),
/* harmony export */   ul: () => (/* binding */ isLabelled),
/* harmony export */   yV: () => (/* binding */ defineQueries)
/* harmony export */ });
/* unused harmony export listedQueries */
const listed = new Map();
/** All that modules which are loaded have defined. */
function listedQueries() {
    return [...listed.values()];
}
/** A text for a look. */
function defineQuery(name, text) {
    return list({ name, text: labelled(name, text), place: 'a look' });
}
/** A text that names everything in full. */
function defineQualified(name, text) {
    return list({ name, text: labelled(name, text), place: 'anywhere' });
}
/** Texts for a look that depend on the server, or on names in it. */
function defineQueries(name, build) {
    list({ name, place: 'a look' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'a look' });
}
/** Texts around expressions of the user's: all that is ours in them is named in full. */
function defineTheirs(name, build) {
    list({ name, place: 'their session' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'their session' });
}
/** As our texts are, where the server has kept that. */
function isLabelled(text) {
    return text.includes('/* database-branch:');
}
/** Whoever looks at what their server is doing reads who asks, and for what. */
function labelled(name, text) {
    return `/* database-branch: ${name} */ ${text.trim()}`;
}
function list(query) {
    if (listed.has(query.name))
        throw new Error(`two queries are called ${query.name}`);
    listed.set(query.name, query);
    return query;
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareObjects),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareObjects(a, b) {
    return (compareText(a.schema ?? '', b.schema ?? '') ||
        compareText(a.table ?? a.name, b.table ?? b.name) ||
        compareText(a.table === undefined ? '' : a.name, b.table === undefined ? '' : b.name) ||
        compareText(a.kind, b.kind));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Gz: () => (/* binding */ schemaNames),
/* harmony export */   OA: () => (/* binding */ selectFacts),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   us: () => (/* binding */ isOwnSchema),
/* harmony export */   xS: () => (/* binding */ promotionSchema)
/* harmony export */ });
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/** Which schemas and objects the user wants compared: names, or patterns with `*`. */

/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
const ownSchema = 'database_branch';
/** Our own record inside a parent, of what was promoted there. A schema of its own: another login may have made it. */
const promotionSchema = 'database_branch_promotions';
function isOwnSchema(name) {
    return name === ownSchema || name === promotionSchema;
}
function selectFacts(snapshot, { schemas = [], exclude = [] }) {
    const included = schemas.map(pattern);
    const excluded = exclude.map(pattern);
    const wanted = (object) => !isOwnSchema(schemaOf(object)) &&
        (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
        (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))));
    return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) };
}
/** The patterns that mean nothing on any of the sides: as a rule they are mistyped. */
function unmatched(sides, { schemas = [], exclude = [] }) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    const schemasThere = new Set(objects.map(schemaOf));
    const namesThere = exclude.length > 0 ? new Set(objects.flatMap(names)) : [];
    return { schemas: meaningNothing(schemas, schemasThere), exclude: meaningNothing(exclude, namesThere) };
}
function schemaNames(sides) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    return [...new Set(objects.map(schemaOf))].filter(Boolean).sort(_object_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
}
function isTheirs(object) {
    return !isOwnSchema(schemaOf(object));
}
function meaningNothing(patterns, there) {
    const all = [...there];
    return patterns.filter((text) => {
        const matches = pattern(text);
        return !all.some((name) => matches.test(name));
    });
}
function schemaOf(object) {
    return object.schema ?? (object.kind === 'schema' ? object.name : '');
}
/** The names by which a pattern may mean an object: its schema, itself, and the table it belongs to. */
function names({ schema, table, name }) {
    if (schema === undefined)
        return [name];
    const own = table === undefined ? [`${schema}.${name}`] : [`${schema}.${table}`, `${schema}.${table}.${name}`];
    return [schema, ...own];
}
function pattern(text) {
    const escaped = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'su');
}


/***/ }),

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
