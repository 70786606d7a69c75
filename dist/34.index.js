export const id = 34;
export const ids = [34];
export const modules = {

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeBlocked),
/* harmony export */   JQ: () => (/* binding */ blocksSchemaChanges),
/* harmony export */   Kp: () => (/* binding */ isStrongerLock),
/* harmony export */   PE: () => (/* binding */ blocksWrites),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   mC: () => (/* binding */ parseLockMode),
/* harmony export */   o5: () => (/* binding */ blocksReads),
/* harmony export */   wS: () => (/* binding */ strongerLock)
/* harmony export */ });
/**
 * The eight table-level lock modes, and what each keeps others from doing.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
/** Weakest first. */
const lockModes = [
    'access share',
    'row share',
    'row exclusive',
    'share update exclusive',
    'share',
    'share row exclusive',
    'exclusive',
    'access exclusive',
];
const conflicts = {
    'access share': ['access exclusive'],
    'row share': ['exclusive', 'access exclusive'],
    'row exclusive': ['share', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share update exclusive': ['share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive'],
    share: ['row exclusive', 'share update exclusive', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share row exclusive': lockModes.slice(2),
    exclusive: lockModes.slice(1),
    'access exclusive': lockModes,
};
/** From the name in pg_locks: `AccessExclusiveLock`. */
function parseLockMode(name) {
    const words = name
        .replace(/Lock$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
    return lockModes.find((mode) => mode === words);
}
function strongerLock(left, right) {
    return lockModes.indexOf(left) >= lockModes.indexOf(right) ? left : right;
}
function isStrongerLock(left, right) {
    return right === undefined || lockModes.indexOf(left) > lockModes.indexOf(right);
}
/** `select`. */
function blocksReads(mode) {
    return conflicts[mode].includes('access share');
}
/** `insert`, `update`, `delete`. */
function blocksWrites(mode) {
    return conflicts[mode].includes('row exclusive');
}
/** `alter table`, `create index`, `vacuum`: everything but reads, row locks and writes. */
function blocksSchemaChanges(mode) {
    return conflicts[mode].includes('share update exclusive');
}
/** What the lock keeps others from, for a sentence. Every lock keeps out `access exclusive`, which most of `alter table` takes. */
function describeBlocked(mode) {
    if (blocksReads(mode))
        return 'reads and writes';
    if (conflicts[mode].includes('row share'))
        return 'writes and `select … for update`';
    if (blocksWrites(mode))
        return 'writes';
    if (blocksSchemaChanges(mode))
        return 'schema changes and vacuum';
    return 'schema changes that need the table for themselves';
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ relationName),
/* harmony export */   DE: () => (/* binding */ describeFailedLocks),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   oP: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/** The evidence as markdown: one row a statement, and what it adds up to. Pure. */



function renderEvidence(evidence, { limit = 200, outcome = true } = {}) {
    const statements = evidence.statements.slice(0, limit);
    const left = evidence.statements.length - statements.length;
    return [
        renderTitle(evidence),
        statements.length === 0 ? '' : renderStatements(statements),
        left > 0 ? `${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more statement')} not shown.` : '',
        renderAfterwards(evidence, outcome),
        evidence.limits.map((limitation) => `- ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(limitation)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
/** `shop.orders`. */
function relationName({ schema, name }) {
    return `${schema}.${name}`;
}
function renderTitle({ method, statements }) {
    const total = (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return method === 'exact'
        ? `${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(statements.length, 'statement')}, measured one by one, ${total} in all.`
        : `${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(statements.length, 'noticeable statement')} seen from outside.`;
}
function renderStatements(statements) {
    const rows = statements.map((statement) => [
        (0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(statement.text),
        statement.failed ? 'failed' : (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(statement.milliseconds),
        describeLocks(statement),
        describeWork(statement),
    ].join(' | '));
    return [
        '| statement | time | would have blocked | did |',
        '|---|---|---|---|',
        ...rows.map((row) => `| ${row} |`),
    ].join('\n');
}
function describeLocks({ locks }) {
    return locks
        .filter(({ relation, mode }) => relation.table === undefined && (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksSchemaChanges */ .JQ)(mode))
        .map(({ relation, mode, heldMilliseconds }) => `${(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(mode)} on ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(relationName(relation))} for ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(heldMilliseconds)}`)
        .join('<br>');
}
const fates = {
    rewritten: 'rewrote',
    rebuilt: 'rebuilt',
    truncated: 'emptied',
    recreated: 'replaced',
    dropped: 'dropped',
    'kept file': undefined,
};
function describeWork({ files, scans, rows }) {
    return [
        ...files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(relationName(relation))}` : [])),
        ...scans.map(({ relation, rowsRead }) => `read ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rowsRead, 'row')} of ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(relationName(relation))}`),
        ...rows.flatMap(({ relation, inserted, updated, deleted }) => [[inserted, 'inserted'], [updated, 'updated'], [deleted, 'deleted']].flatMap(([amount, verb]) => amount > 0 ? `${verb} ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(amount, 'row')} in ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(relationName(relation))}` : [])),
    ].join('<br>');
}
function renderAfterwards(evidence, outcome) {
    const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(relationName(relation))}`);
    const lines = [...(outcome ? describeOutcome(evidence) : []), ...created];
    return lines.length === 0 ? '' : ['Afterwards:', ...lines.map((line) => `- ${line}`)].join('\n');
}
const noticeableMilliseconds = 100;
/** What the transaction of a statement that failed had locked until then, one sentence a lock that others would have noticed. */
function describeFailedLocks({ statements }) {
    const failed = statements.find((statement) => statement.failed);
    return statements
        .filter(({ transaction }) => transaction === failed?.transaction)
        .flatMap(({ locks }) => locks)
        .filter(({ relation, mode }) => relation.table === undefined && (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksWrites */ .PE)(mode))
        .filter(({ heldMilliseconds }) => heldMilliseconds >= noticeableMilliseconds)
        .map(({ relation, mode, heldMilliseconds }) => `Until it failed, it blocked ${(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(mode)} on ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(relationName(relation))} for ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(heldMilliseconds)}.`);
}
/** What happened to relations that were there before, one phrase each, with their size for scale. */
function describeOutcome({ whole, scale, invalidIndexes }) {
    const sizes = new Map(scale.map((entry) => [relationName(entry.relation), entry]));
    return [
        ...whole.files.flatMap(({ relation, fate }) => {
            const { rows, bytes: size } = sizes.get(relationName(relation)) ?? {};
            const scaled = [rows !== undefined && `about ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(rows)} rows`, size && bytes(size)]
                .filter(Boolean)
                .join(', ');
            return fates[fate] ? `${fates[fate]} ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(relationName(relation))}${scaled && ` (${scaled})`}` : [];
        }),
        ...describeWork({ ...whole, files: [], scans: [] })
            .split('<br>')
            .filter(Boolean),
        ...invalidIndexes.map((relation) => `left index ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(relationName(relation))} invalid`),
    ];
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   h8: () => (/* binding */ wholeDetail),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const details = [
    { rows: 50, quote: 4000 },
    { rows: 10, quote: 800 },
    { rows: 3, quote: 200 },
    { rows: 0, quote: 0 },
];
/** The whole, for the job summary. */
const wholeDetail = { rows: 2000, quote: 20_000 };
/** The first rows, and a line for the rest. */
function firstRows(rows, { limit, rest }) {
    return rows.length <= limit ? rows : [...rows.slice(0, limit), rest(rows.length - limit)];
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */
const zeroWidthSpace = '\u200b';
/** Inline code. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    const line = oneLine(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    return code(value).replaceAll('|', '\\|');
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return (oneLine(value)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(part)))
        .join('')
        // A list or a heading begins at the line's start only.
        .replace(/^([-+=]|\d+[.)])(?= |$)/, `${zeroWidthSpace}$1`));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = visible(value.replaceAll('\r\n', '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}
/** A link, or the bare label when the address is not an ordinary web address. */
function link(label, address) {
    const url = address && URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return label;
    return `[${label}](${url.href.replace(/[()<>\\|`]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`;
}
function escapeParenthesis(character) {
    return character === '(' ? '%28' : '%29';
}
/** Markdown behind a line that opens it; `title` is our own text. The blank lines make GitHub read the inside as markdown. */
function fold(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
/** A longer text cut at a character, with an ellipsis. */
function shorten(value, length) {
    const characters = [...value];
    return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}
function neutralize(line) {
    return (line
        .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`));
}
function oneLine(value) {
    return visible(value).replace(/\s+/g, ' ').trim();
}
// Control characters, and those that turn the direction of writing and so make a name look like another one.
function visible(value) {
    return [...value].map((character) => (isHidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character)).join('');
}
function isHidden(codePoint) {
    return ((codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
        (codePoint >= 0x7f && codePoint < 0xa0) ||
        (codePoint >= 0x202a && codePoint <= 0x202e) ||
        (codePoint >= 0x2066 && codePoint <= 0x2069));
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sq: () => (/* binding */ timeNear),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Numbers, durations, times and clauses as a reviewer reads them: the same everywhere, in UTC, free of the machine's locale. */
/** `1 test`, `2,104 tests`. */
function count(amount, noun, plural = `${noun}s`) {
    return `${figure(amount)} ${amount === 1 ? noun : plural}`;
}
/** `2,104`. */
function figure(amount) {
    return amount.toLocaleString('en-US');
}
/** `12 ms`, `8.4 s`, `2 min 5 s`, `1 h 12 min`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `22 Nov 14:02 UTC`. The text itself when it is no time. */
function time(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return iso;
    const clock = date.toISOString().slice(11, 16);
    return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${clock} UTC`;
}
/** As `time`, without the day when it is the day of `reference`. */
function timeNear(iso, reference) {
    return reference?.slice(0, 10) === iso.slice(0, 10) ? time(iso).split(' ').slice(2).join(' ') : time(iso);
}
/** A sentence as the end of another one: "No file." becomes "no file". */
function asClause(sentence) {
    return sentence.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ renderSchemaDiff)
});

// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/report/schema-object-diff.js
/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */




function renderObjectDiffs(changes, { objects, length }) {
    if (objects === 0)
        return '';
    const diffs = byObject(changes)
        .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
        .filter(({ lines }) => lines.length > 0);
    const shown = diffs
        .slice(0, objects)
        .map(({ name, lines }) => `${(0,escape_markdown/* code */.aY)(name)}\n\n${(0,escape_markdown/* block */.om)(cut(lines, length), 'diff')}`);
    if (shown.length === 0)
        return '';
    const rest = diffs.length - shown.length;
    const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
    const isShort = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines;
    return isShort ? text : (0,escape_markdown/* fold */.AU)(`Definitions of ${diffs.length} changed object${diffs.length === 1 ? '' : 's'}`, text);
}
/** So few and so short that a reader need not open a fold. */
const mostOpen = 3;
const mostOpenLines = 40;
/** Heaviest object first; changes come sorted by weight, so the first of an object is its heaviest. */
function byObject(changes) {
    const groups = new Map();
    for (const change of changes) {
        const name = wholeName(change.object);
        groups.set(name, [...(groups.get(name) ?? []), change]);
    }
    const heaviest = (group) => Math.min(...group.map(({ weight }) => schema_diff/* weights */.W.indexOf(weight)));
    return [...groups]
        .map(([name, changes]) => ({ name, changes }))
        .sort((a, b) => heaviest(a.changes) - heaviest(b.changes) || (0,object_order/* compareText */.n)(a.name, b.name));
}
function wholeName({ schema, table, name }) {
    return [schema, table ?? name].filter((part) => part !== undefined).join('.');
}
/** Several changes of one object share its definitions: each pair is told once. */
function changedLines(changes) {
    const seen = new Set();
    return changes.flatMap(({ before = '', after = '' }) => {
        const pair = `${before}\0${after}`;
        if (before === after || seen.has(pair))
            return [];
        seen.add(pair);
        return lineDiff(before, after);
    });
}
const context = 3;
function lineDiff(before, after) {
    if (before === '')
        return after.split('\n').map((line) => `+${line}`);
    if (after === '')
        return before.split('\n').map((line) => `-${line}`);
    const { hunks } = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', { context });
    return hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines]);
}
function cut(lines, length) {
    const shown = lines.slice(0, length);
    return [...shown, ...(lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/schema-section.js
/**
 * The schema part of the report: heaviest changes first, one line each in words, then a diff block an object. Too long for
 * its budget it says less in steps (fewer blocks, then fewer lines, at last the counts), and says that it did. It is cut
 * between blocks and lines, never inside one.
 */




function renderSchemaDiff(diff, { budget }) {
    for (const step of steps) {
        const section = compose(diff, step);
        if (section.length <= budget)
            return section;
    }
    return title(diff);
}
const steps = [
    { lines: 20_000, objects: 20_000, length: 100_000 },
    { lines: 5_000, objects: 500, length: 200 },
    { lines: 500, objects: 100, length: 80 },
    { lines: 200, objects: 40, length: 40 },
    { lines: 100, objects: 20, length: 20 },
    { lines: 50, objects: 10, length: 20 },
    { lines: 50, objects: 0, length: 0 },
    { lines: 20, objects: 0, length: 0 },
    { lines: 5, objects: 0, length: 0 },
    { lines: 2, objects: 0, length: 0 },
];
function compose(diff, step) {
    const loud = diff.changes.filter(({ weight }) => weight !== 'quiet');
    const quiet = diff.changes.filter(({ weight }) => weight === 'quiet');
    return [
        title(diff),
        ...schema_diff/* weights */.W.map((weight) => listOf(weight, loud.filter((change) => change.weight === weight), step)),
        proposals(diff, step),
        renderObjectDiffs(diff.changes, step),
        folded('Quiet changes: comments, owners, grants, order', quiet, step),
        folded('Set apart: platform, migration history', diff.setApart, step),
        notes(diff.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function title({ changes }) {
    if (changes.length === 0)
        return '**Schema** no change';
    const counts = schema_diff/* weights */.W
        .map((weight) => ({ weight, count: changes.filter((change) => change.weight === weight).length }))
        .filter(({ count }) => count > 0)
        .map(({ weight, count }) => `${count} ${weight}`);
    return `**Schema** ${counts.join(', ')}`;
}
const headings = {
    destructive: '⛔ **Destroys data or objects**',
    breaking: '⚠️ **May break running code**',
    blocking: '🔒 **May block while it is applied**',
    additive: '➕ **Adds**',
    quiet: '**Quiet**',
};
function listOf(weight, changes, step) {
    return changes.length === 0 ? '' : `${headings[weight]}\n\n${bullets(changes, step)}`;
}
function folded(heading, changes, step) {
    return changes.length === 0 ? '' : (0,escape_markdown/* fold */.AU)(`${heading} (${changes.length})`, bullets(changes, step));
}
function bullets(changes, { lines }) {
    return (0,detail/* firstRows */.C)(changes.map(bullet), { limit: lines, rest: (n) => `- and ${n} more` }).join('\n');
}
const mostDependents = 10;
const longestLine = 500;
function bullet({ summary, dependents }) {
    const named = (0,detail/* firstRows */.C)(dependents, { limit: mostDependents, rest: (n) => `${n} more` });
    const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : '';
    return `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longestLine))}${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(gone, longestLine * 2))}`;
}
function proposals({ renameProposals = [] }, { lines }) {
    const rows = renameProposals.map(({ from, to, score, reason }) => `- ${(0,escape_markdown/* sentence */.em)(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`);
    if (rows.length === 0)
        return '';
    return `**Perhaps renamed**\n\n${(0,detail/* firstRows */.C)(rows, { limit: lines, rest: (n) => `- and ${n} more` }).join('\n')}`;
}
function notes(all) {
    return all.map(({ message }) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(message, longestLine))}`).join('\n');
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


/***/ })

};
