export const id = 711;
export const ids = [711];
export const modules = {

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ hasSuccessor),
/* harmony export */   XR: () => (/* binding */ forChanges),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What the diff says about the changes of these codes for which `when` holds, with the rule's own words after it. */
function forChanges({ diff }, codes, { of = 'tables', when = () => true, consequence }) {
    const changes = diff?.changes ?? [];
    // One that took the name of another is in its place, and judged by it.
    const created = subjectsOf(changes.filter(({ weight }) => weight !== 'breaking'), ['table.added']);
    const views = subjectsOf(changes, ['view.definition-changed', 'materialized-view.definition-changed']);
    return changes
        .filter((change) => codes.some((code) => code === change.code))
        .filter(({ object }) => !created.has(tableOf(object) ?? ''))
        .filter(({ object }) => object.kind !== 'column' || views.has(tableOf(object) ?? '') === (of === 'views'))
        .filter(when)
        .map((change) => ({
        subject: subjectOf(change.object),
        ...(tableOf(change.object) === undefined ? {} : { table: tableOf(change.object) }),
        message: `${capitalized(change.summary)}. ${consequence}`,
        change: change.code,
    }));
}
/** Whether the old name of something that was renamed or moved is that of something new. */
function hasSuccessor({ diff }, { object, summary }) {
    const [, oldName] = /`([^`]+)`/.exec(summary) ?? [];
    return (diff?.changes ?? []).some((change) => change.verb === 'added' &&
        (change.object.table === undefined) === (object.table === undefined) &&
        change.summary.includes(` \`${oldName}\` added`));
}
function subjectsOf(changes, codes) {
    return new Set(changes.filter((change) => codes.some((code) => code === change.code)).map(({ object }) => subjectOf(object)));
}
function subjectOf({ schema, table, name }) {
    return [schema, table, name].filter(Boolean).join('.');
}
function tableOf({ kind, schema, table, name }) {
    const owner = table ?? (kind === 'table' ? name : undefined);
    return owner === undefined ? undefined : [schema, owner].filter(Boolean).join('.');
}
function capitalized(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
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
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   UN: () => (/* binding */ sentenceCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8663);
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */

const zeroWidthSpace = '\u200b';
/** Inline code: a name as it is, so that two names never look alike. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    return fenced(exact(value));
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    // A bar is escaped by a backslash, and a backslash before one cannot be.
    return fenced(exact(value).replace(/\\(?=\|)/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)).replaceAll('|', '\\|');
}
/** A sentence in a table. */
function sentenceCell(value) {
    return asMarkdown(value, codeCell);
}
/** SQL or a command, on one line: there white space is only layout. */
function onOneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
function fenced(line) {
    const text = line || ' ';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return asMarkdown(value, code);
}
function asMarkdown(value, inCode) {
    return (value
        .trim()
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : neutralize(prose(part))))
        .join('')
        // What begins a list, underlines a heading or draws a rule does so at the line's start only.
        .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value.replaceAll('\r\n', '\n'));
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
        // A parenthesis or a brace means something behind a bracket alone, and those are text already.
        .replace(/[\\`*_[\]<>#|~&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/www\./gi, (start) => `${start.slice(0, 3)}${zeroWidthSpace}.`));
}
function prose(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value).replace(/\s+/g, ' ');
}
/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replace(/[\t\n\r]/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)
        .replace(/^ | $|(?<= ) /g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk);
}
function longestRun(value) {
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSchemaDiff: () => (/* binding */ renderSchemaDiff)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/report/schema-object-diff.js
/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */





const none = { markdown: '', areOpen: false };
function renderObjectDiffs(changes, { objects, length }) {
    if (objects === 0)
        return none;
    const diffs = byObject(changes)
        .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
        .filter(({ lines }) => lines.length > 0);
    const shown = diffs
        .slice(0, objects)
        .map(({ name, lines }) => `${(0,escape_markdown/* code */.aY)(name)}\n\n${(0,escape_markdown/* block */.om)(cut(lines, length), 'diff')}`);
    if (shown.length === 0)
        return none;
    const rest = diffs.length - shown.length;
    const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
    const areOpen = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines;
    return { markdown: areOpen ? text : (0,escape_markdown/* fold */.AU)(`Definitions of ${(0,figures/* count */.U9)(diffs.length, 'changed object')}`, text), areOpen };
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
    const asDefined = [...changes].sort((a, b) => place(a.object) - place(b.object));
    return asDefined.flatMap(({ before = '', after = '' }) => {
        const pair = `${before}\0${after}`;
        if (before === after || seen.has(pair))
            return [];
        seen.add(pair);
        return lineDiff(before, after);
    });
}
/** A definition is read from the table down, whatever weighs most. */
function place({ kind, table }) {
    if (table === undefined)
        return 0;
    const position = ['column', 'constraint', 'index'].indexOf(kind);
    return position < 0 ? 4 : position + 1;
}
const context = 3;
/** Of texts that differ in more lines, no more than that can be said: the work grows with the square of them. */
const maxEditLength = 2000;
function lineDiff(before, after) {
    if (before === '')
        return after.split('\n').map((line) => `+${line}`);
    if (after === '')
        return before.split('\n').map((line) => `-${line}`);
    const patch = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', { context, maxEditLength });
    if (patch === undefined)
        return [...lineDiff(before, ''), ...lineDiff('', after)];
    return patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines]);
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








function renderSchemaDiff(diff, { budget, report }) {
    const groups = (0,repeats/* foldRepeats */.i)(diff.changes);
    const lists = report ? besides(groups, report) : byWeight(groups);
    const shown = { groups, lists, isTold: report !== undefined };
    for (const step of steps) {
        const section = [report ? '' : title(groups), compose(diff, shown, step)].filter(Boolean).join('\n\n');
        if (section.length <= budget)
            return section;
    }
    return title(groups);
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
function byWeight(groups) {
    return (0,group_by/* groupBy */.$)(groups, ({ change }) => change.weight);
}
/**
 * Of what a finding tells, this section shows the definition alone. And what might have blocked, but was measured and did not, is
 * a change like others.
 */
function besides(groups, { concerns, findings }) {
    const told = new Set(findings.filter(({ suppressed, basis }) => !suppressed && basis === 'static').map(({ subject }) => subject));
    const blocking = new Set(concerns.filter(({ kind }) => kind === 'blocks').map(({ source, subject }) => `${source} ${subject}`));
    const isTold = ({ change }) => change.dependents.length === 0 && told.has((0,findings_static/* subjectOf */.et)(change.object));
    const weightOf = ({ change }) => change.weight === 'blocking' && !blocking.has(`${change.code} ${(0,findings_static/* subjectOf */.et)(change.object)}`)
        ? 'additive'
        : change.weight;
    return (0,group_by/* groupBy */.$)(groups.filter((group) => !isTold(group)), weightOf);
}
function compose(diff, { groups, lists, isTold }, step) {
    const diffs = renderObjectDiffs(groups.map(({ change }) => change), step);
    return [
        ...listed.map((weight) => {
            // What is new is read in its definition, where that is on the screen.
            const some = lists.get(weight) ?? [];
            if (weight !== 'additive' || !isTold)
                return listOf(weight, some, step);
            return diffs.areOpen ? '' : some.length > schema_section_mostOpen ? folded('Adds', some, step) : listOf(weight, some, step);
        }),
        proposals(diff, step),
        diffs.markdown,
        folded('Quiet changes: comments, order, statistics', lists.get('quiet') ?? [], step),
        folded('Set apart: platform, migration history', (0,repeats/* foldRepeats */.i)(diff.setApart), step),
        notes(diff.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** So many additions at most, without a fold. */
const schema_section_mostOpen = 12;
/** Quiet ones are folded. */
const listed = schema_diff/* weights */.W.filter((weight) => weight !== 'quiet');
function title(groups) {
    if (groups.length === 0)
        return '**Schema** no change';
    const counts = schema_diff/* weights */.W
        .map((weight) => ({ weight, count: groups.filter(({ change }) => change.weight === weight).length }))
        .filter(({ count }) => count > 0)
        .map(({ weight, count }) => `${(0,figures/* figure */.vP)(count)} ${weight}`);
    return `**Schema** ${counts.join(', ')}`;
}
const headings = {
    destructive: '⛔ **Destroys data or objects**',
    breaking: '⚠️ **May break running code**',
    security: '🔓 **Lets somebody see or do more**',
    blocking: '🔒 **May block while it is applied**, which was not measured',
    additive: '➕ **Adds**',
    quiet: '**Quiet**',
};
function listOf(weight, groups, step) {
    return groups.length === 0 ? '' : `${headings[weight]}\n\n${bullets(groups, step)}`;
}
function folded(heading, groups, step) {
    return groups.length === 0 ? '' : (0,escape_markdown/* fold */.AU)(`${heading} (${(0,figures/* figure */.vP)(groups.length)})`, bullets(groups, step));
}
function bullets(groups, { lines }) {
    return (0,detail/* firstRows */.C)(groups.map(bullet), { limit: lines, rest: (n) => `- and ${(0,figures/* figure */.vP)(n)} more` }).join('\n');
}
const mostDependents = 10;
const longestLine = 500;
function bullet(group) {
    const { summary, dependents } = group.change;
    const places = (0,repeats/* placesInWords */.t)(group);
    const repeated = places === '' ? '' : `, ${places}`;
    const named = (0,detail/* firstRows */.C)(dependents, { limit: mostDependents, rest: (n) => `${n} more` });
    const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : '';
    return `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longestLine))}${(0,escape_markdown/* sentence */.em)(repeated)}${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(gone, longestLine * 2))}`;
}
function proposals({ renameProposals = [] }, { lines }) {
    const rows = renameProposals.map(({ from, to, score, reason }) => `- ${(0,escape_markdown/* sentence */.em)(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`);
    if (rows.length === 0)
        return '';
    return `**Perhaps renamed**\n\n${(0,detail/* firstRows */.C)(rows, { limit: lines, rest: (n) => `- and ${(0,figures/* figure */.vP)(n)} more` }).join('\n')}`;
}
function notes(all) {
    return all.map(({ message }) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(message, longestLine))}`).join('\n');
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   mg: () => (/* binding */ lineByLine),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony export shown */
/** `shop."Order"`: a name as SQL writes it. */
function named({ schema, name }) {
    return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}
/** The table of an object that belongs to one: `shop.orders`. */
function tableOf({ schema, table }) {
    return named({ kind: 'table', schema, name: table ?? '' });
}
/** Quotes what SQL would fold or refuse. */
function quoted(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function list(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? value : [String(value)];
}
function text(value) {
    return value === undefined ? '' : list(value).join(', ');
}
/** " with (a=1, b=2)", or nothing. */
function withOptions(value) {
    return list(value).length > 0 ? ` with (${list(value).join(', ')})` : '';
}
/** The lines of DDL that are there: absent ones are `undefined` or empty. */
function lines(...parts) {
    return parts.filter(Boolean).join('\n');
}
function literal(value) {
    return `'${text(value).replaceAll("'", "''")}'`;
}
function ofKind(parts, kind) {
    return parts.filter((part) => part.object.kind === kind);
}
/** Columns in their order, which is that of their attnum. */
function columnsOf(parts) {
    const attnum = ({ evidence }) => Number(evidence.address.split('/')[2]);
    return [...ofKind(parts, 'column')].sort((a, b) => attnum(a) - attnum(b));
}
/** "`a` → `b`", with "none" for what is absent. */
function fromTo({ from, to }) {
    return `${shown(from)} → ${shown(to)}`;
}
function shown(value) {
    return value === undefined ? 'none' : `\`${text(value)}\``;
}
/** An attribute that is described by its label and both values. */
function setting(what, label, weight) {
    return { what, weight, words: (change) => `${label} ${fromTo(change)}` };
}
/** An attribute whose text is too long for one line: the words say that it changed, the DDL says how. */
function rewritten(what, label) {
    return { what, words: () => `${label} changed` };
}
/** A boolean attribute, in one phrase for each direction. */
function toggle(what, phrases, weight) {
    return { what, weight, words: ({ to }) => (to === true ? phrases.on : phrases.off) };
}
/** A list of lines, described by what came and what went. */
function lineByLine(what, label, weight) {
    return {
        what,
        weight,
        words: ({ from, to }) => {
            const gone = list(from).filter((line) => !list(to).includes(line));
            const come = list(to).filter((line) => !list(from).includes(line));
            if (gone.length + come.length === 0)
                return `${label} in another order`;
            return [
                gone.length > 0 && `${label} removed: ${gone.map((line) => `\`${line}\``).join(', ')}`,
                come.length > 0 && `${label} added: ${come.map((line) => `\`${line}\``).join(', ')}`,
            ]
                .filter(Boolean)
                .join('; ');
        },
    };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy`, which Node 20 does not have. Each group keeps the order. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
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

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ foldRepeats),
/* harmony export */   t: () => (/* binding */ placesInWords)
/* harmony export */ });
/* harmony import */ var _families_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9999);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/**
 * One change, many times: on every partition of a table, or in every schema of a set that is made alike (one a tenant). The
 * diff keeps each of them; a reader wants one line and the count, and to see what stands out. Pure.
 */



/** So many schemas with the same change are a set. */
const fewestSchemas = 3;
/** In the order of the changes. */
function foldRepeats(changes) {
    const onTables = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(changes, signatureOnTable).values()].flatMap(foldPartitions);
    return foldSchemas(onTables);
}
/** "on `public.spend` and 64 partitions of it; in 60 schemas: …": nothing where it happened once. */
function placesInWords({ partitions, schemas }) {
    const phrases = [
        partitions &&
            `on ${partitions.withRoot ? 'it and ' : ''}${partitions.count} partitions of \`${(0,_families_words_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(partitions.of)}\``,
        schemas && `in ${schemas.names.length} schemas: ${fewNames(schemas.names)}`,
        schemas && schemas.missing.length > 0 && `not in ${fewNames(schemas.missing)}`,
    ];
    return phrases.filter(Boolean).join('; ');
}
function foldPartitions(changes) {
    const onPartitions = changes.filter(({ partitionOf }) => partitionOf !== undefined);
    const [of] = onPartitions.map(({ partitionOf }) => partitionOf);
    const root = changes.find(({ partitionOf }) => partitionOf === undefined);
    const first = root ?? changes[0];
    if (of === undefined || first === undefined || onPartitions.length < 2)
        return changes.map((change) => ({ change, changes: [change] }));
    return [{ change: first, changes, partitions: { of, count: onPartitions.length, withRoot: root !== undefined } }];
}
function foldSchemas(groups) {
    const alike = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(groups, signatureInSchema).values()];
    const sets = alike.map((same) => [...new Set(same.map(({ change }) => schemaOf(change.object)))].sort(byNumber));
    const all = [...new Set(sets.filter((names) => names.length >= fewestSchemas).flat())].sort(byNumber);
    return alike.flatMap((same, index) => {
        const names = sets[index] ?? [];
        const [first] = same;
        if (first === undefined || names.length < fewestSchemas)
            return same;
        const missing = all.filter((name) => !names.includes(name));
        return [
            {
                ...first,
                changes: same.flatMap(({ changes }) => changes),
                schemas: { names, missing: missing.length * 4 <= names.length ? missing : [] },
            },
        ];
    });
}
/** What is the same when a change of a table is made on its partitions: their names, those of their indexes and their bounds are not. */
function signatureOnTable(change) {
    const { object, partitionOf, code, weight } = change;
    const root = partitionOf ?? { schema: object.schema, name: object.table ?? object.name };
    return [
        root.schema,
        root.name,
        code,
        weight,
        ...(object.table === undefined ? ofTable(change) : ofPart(change)),
    ].join('\0');
}
function ofTable(change) {
    if (change.verb === 'altered')
        return [wordsOf(change)];
    return change.partitionOf === undefined ? [change.object.name] : ['partition'];
}
function ofPart(change) {
    const { object, verb, before = '', after = '' } = change;
    const { schema = '', table = '', name } = object;
    const mask = (text) => masked(masked(masked(text, name), table), schema);
    const own = object.kind === 'index' ? '' : name.replaceAll(table, '*');
    if (verb === 'altered')
        return [own, mask(wordsOf(change))];
    const definitions = [before, after].map((text) => mask(text)
        .replaceAll(' ON ONLY ', ' ON ')
        .replace(/( inherited|\nattached to .*)/g, ''));
    return [own, ...definitions];
}
function signatureInSchema({ change, partitions }) {
    const { object, code, weight, verb, before = '', after = '' } = change;
    const schema = schemaOf(object);
    const mask = (text = '') => masked(text, schema);
    const name = object.kind === 'schema' ? '' : object.name;
    return [
        code,
        weight,
        object.table,
        mask(name),
        partitions?.count,
        ...(verb === 'altered' ? [mask(wordsOf(change))] : [mask(before), mask(after)]),
    ].join('\0');
}
function schemaOf({ kind, schema, name }) {
    return schema ?? (kind === 'schema' ? name : '');
}
/** What a summary says after the name of the object. */
function wordsOf({ summary }) {
    return summary.slice(summary.indexOf('`: ') + 1);
}
/** The text with a name taken out, wherever it stands as a word. */
function masked(text, name) {
    if (name === '' || !text.includes(name))
        return text;
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return text.replace(new RegExp(`(?<![\\w$])"?${literal}"?(?![\\w$])`, 'g'), '*');
}
const mostNames = 5;
function fewNames(names) {
    const shown = names.map((name) => `\`${name}\``);
    if (shown.length <= mostNames)
        return shown.join(', ');
    return `${shown.slice(0, 3).join(', ')}, … ${shown.at(-1)}`;
}
/** `tenant_2` before `tenant_10`. */
function byNumber(a, b) {
    return a.localeCompare(b, 'en', { numeric: true }) || (0,_object_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b);
}


/***/ })

};
