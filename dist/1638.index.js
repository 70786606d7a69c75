export const id = 1638;
export const ids = [1638,9645,3795,2343,218];
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

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtmlReport: () => (/* binding */ renderHtmlReport)
});

// EXTERNAL MODULE: ./build/src/ground/measured.js
var measured = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/lock-timeline.js
var lock_timeline = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/report/report-document.js + 13 modules
var report_document = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/src/report/verdict.js + 2 modules
var verdict = __webpack_require__(5834);
;// CONCATENATED MODULE: ./build/src/report/html/escape-html.js
/** Foreign text in HTML, between tags and in the quotes of an attribute. */
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
;// CONCATENATED MODULE: ./build/src/report/html/markdown-html.js
/**
 * GitHub's markdown as HTML: its few tags, nothing else. Script, images and addresses other than the web's come out as text, since a
 * report holds names that a pull request chose.
 */


function markdownHtml(markdown) {
    return marked.parse(markdown, { async: false });
}
const allowedTag = /^\s*(?:<\/?(?:details|summary|sub|br)>\s*)+$|^\s*<summary>[^<>]*<\/summary>\s*$/;
const foldedTitle = /^\s*<details>\s*<summary>([^<>]*)<\/summary>\s*$/;
const marked = new marked_esm/* Marked */.Dz({
    gfm: true,
    // As in a comment, where a line is a line.
    breaks: true,
    renderer: {
        html({ text }) {
            const withoutComments = text.replace(/<!--[\s\S]*?-->/g, '');
            const isPlain = allowedTag.test(withoutComments) || foldedTitle.test(withoutComments);
            return isPlain ? withoutComments : escapeHtml(withoutComments);
        },
        link({ href, tokens }) {
            const label = this.parser.parseInline(tokens);
            return /^https?:\/\//i.test(href) ? `<a href="${escapeHtml(href)}">${label}</a>` : label;
        },
        image({ text }) {
            return escapeHtml(text);
        },
        code({ text, lang }) {
            const lines = lang === 'diff' ? text.split('\n').map(colourDiffLine).join('') : escapeHtml(text);
            return `<pre><code>${lines}</code></pre>\n`;
        },
    },
});
function colourDiffLine(line) {
    const kind = { '+': 'added', '-': 'removed', '!': 'altered', '@': 'hunk' }[line[0] ?? ''] ?? 'same';
    return `<span class="${kind}">${escapeHtml(line)}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/page.js
/** A page that needs no server and no other file, in dark and light, on paper too. Nothing in it runs or is fetched. */

function renderPage({ title, body, style = '' }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #f6f8fa; --paper: #fff; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --add: #dafbe1; --add-text: #116329; --del: #ffebe9; --del-text: #82071e; --alt: #fff8c5; --alt-text: #7d4e00 }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #010409; --paper: #0d1117; --line: #3d444d; --link: #4493f8;
  --code: #656c7633; --add: #033a16; --add-text: #aff5b4; --del: #67060c; --del-text: #ffdcd7; --alt: #341a00; --alt-text: #f2cc60 } }
body { margin: 0; padding: 24px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Liberation Sans", "Noto Color Emoji", sans-serif }
article { max-width: 860px; margin: 0 auto; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); overflow: hidden }
header { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--page); color: var(--muted) }
header b { color: var(--text) }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px }
.comment { padding: 16px; overflow-wrap: anywhere }
.comment > :first-child { margin-top: 0 } .comment > :last-child { margin-bottom: 0 }
h3 { font-size: 17.5px; line-height: 1.25; margin: 24px 0 16px } h4 { font-size: 14px; margin: 24px 0 16px }
p, ul, pre, table, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: 3px }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
code { font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
pre { padding: 16px; overflow: auto; background: var(--page); border-radius: 6px; line-height: 1.45 } pre code { background: none; padding: 0; white-space: pre }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse } th, td { overflow-wrap: normal; padding: 6px 13px; border: 1px solid var(--line) } th { font-weight: 600 }
summary { cursor: pointer } sub { color: var(--muted) }
pre span { display: block; min-height: 1.45em; margin: 0 -16px; padding: 0 16px }
.added { background: var(--add); color: var(--add-text) } .removed { background: var(--del); color: var(--del-text) } .altered { background: var(--alt); color: var(--alt-text) } .hunk { color: var(--muted) }
`;

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./build/src/report/html/side-by-side.js
/** The definitions of what has changed, before and after beside each other. */


/** Texts that differ in more than this are shown whole, without marks. */
const maxEditLength = 2000;
/** Empty when no definition differs. */
function sideBySide({ changes }) {
    const seen = new Set();
    const rows = changes.flatMap((change) => {
        const { before = '', after = '' } = change;
        const pair = `${before}\0${after}`;
        if (before === after || seen.has(pair))
            return [];
        seen.add(pair);
        return row(change, before, after);
    });
    if (rows.length === 0)
        return '';
    return `<h4>Definitions, before and after</h4>
<table class="sides">
<thead><tr><th>before</th><th>after</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
function row({ summary }, before, after) {
    const parts = (0,line/* diffLines */.Pp)(before, after, { maxEditLength }) ?? [
        { value: before, removed: true, added: false },
        { value: after, removed: false, added: true },
    ];
    const side = (left, right) => parts
        .filter((part) => !part[right])
        .map((part) => lines(part.value, part[left] ? left : 'same'))
        .join('');
    return `<tr><th colspan="2">${escapeHtml(summary.replaceAll('`', ''))}</th></tr>
<tr><td><pre><code>${side('removed', 'added')}</code></pre></td><td><pre><code>${side('added', 'removed')}</code></pre></td></tr>`;
}
function lines(text, kind) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `<span class="${kind}">${escapeHtml(line)}</span>`)
        .join('');
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/src/report/html/timeline-html.js
/** The timeline of locks as bars, in HTML and CSS alone. */


function timelineHtml(timeline) {
    if (timeline === undefined)
        return '';
    const { milliseconds, statements, blocked } = timeline;
    const rows = [
        laneHtml(statements, 'work', milliseconds),
        ...blocked.map((lane) => laneHtml({ ...lane, title: `kept from ${lane.title}` }, 'wait', milliseconds)),
    ];
    return `<h4>When others would have waited</h4>
<div class="timeline">
${rows.join('\n')}
<div class="lane"><span class="name"></span><span class="axis"><i>0</i><i>${(0,figures/* duration */.p0)(milliseconds)}</i></span></div>
</div>`;
}
function laneHtml({ title, spans }, kind, whole) {
    const bars = spans.map(({ label, from, to }) => {
        const [left, width] = [percent(from, whole), percent(Math.max(to - from, whole / 400), whole)];
        const told = escapeHtml(`${label}: ${(0,figures/* duration */.p0)(to - from)}`);
        return `<b class="${kind}" style="left:${left}%;width:${width}%" title="${told}">${told}</b>`;
    });
    return `<div class="lane"><span class="name">${escapeHtml(title)}</span><span class="bars">${bars.join('')}</span></div>`;
}
function percent(part, whole) {
    return ((100 * part) / Math.max(whole, 1)).toFixed(2);
}
const timelineStyle = `
.timeline { margin: 0 0 16px }
.lane { display: flex; gap: 8px; margin: 2px 0 }
.lane .name { flex: 0 0 200px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--muted) }
.bars, .axis { position: relative; flex: 1; height: 22px; background: var(--page) }
.axis { display: flex; justify-content: space-between; background: none; color: var(--muted) } .axis i { font-style: normal }
.bars b { position: absolute; top: 2px; bottom: 2px; min-width: 2px; padding: 0 4px; box-sizing: border-box; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font: 12px/18px inherit; font-weight: 400; border-radius: 3px }
.bars .work { background: var(--code) } .bars .wait { background: var(--del); color: var(--del-text) }
@media (max-width: 600px) { .lane .name { flex-basis: 96px } }
`;

;// CONCATENATED MODULE: ./build/src/report/html/render-html.js
/**
 * The whole report as one file: everything unfolded, definitions beside each other, the locks on a time axis. It needs no server, runs
 * nothing, fetches nothing, and can be printed.
 */










/** Bytes of the part in words; a browser shows that much at once. */
const budget = 16 * 1024 * 1024;
function renderHtmlReport(report) {
    const { headline } = (0,verdict.judge)(report);
    const evidence = (0,measured/* valueIfMeasured */.Z)(report.evidence);
    const schema = (0,measured/* valueIfMeasured */.Z)(report.schema);
    const words = (0,report_document.renderDocument)(report, { budget, details: [detail/* wholeDetail */.h8], withPictures: false });
    const parts = [
        unfolded(markdownHtml(words)),
        evidence ? timelineHtml((0,lock_timeline/* timelineOf */.h)(evidence)) : '',
        schema ? sideBySide(schema) : '',
    ];
    return renderPage({
        title: `Database: ${headline.replaceAll('`', '')}`,
        style: reportStyle + timelineStyle,
        body: `<article>
<header>${escapeHtml(subjectOf(report))}</header>
<div class="comment">
${parts.filter(Boolean).join('\n')}
</div>
</article>`,
    });
}
function subjectOf({ run: { repository, headSha }, pullRequest }) {
    const title = pullRequest?.title === undefined ? '' : `: ${pullRequest.title}`;
    const number = pullRequest === undefined ? '' : ` #${pullRequest.number}${title}`;
    return `${repository}${number} · ${headSha.slice(0, 7)}`;
}
/** On paper nobody opens a fold. */
function unfolded(html) {
    return html.replaceAll('<details>', '<details open>');
}
const reportStyle = `
article { max-width: 1180px }
.sides { display: table; width: 100%; table-layout: fixed } .sides th { text-align: left; font-weight: 400 } .sides thead th { width: 50%; color: var(--muted) }
.sides td { padding: 0; vertical-align: top } .sides pre { margin: 0; border-radius: 0; white-space: pre-wrap; overflow-wrap: anywhere } .sides pre code { white-space: pre-wrap }
@media print { body { padding: 0; background: none } article { border: none; max-width: none } pre, tr, .lane { break-inside: avoid } }
`;


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
