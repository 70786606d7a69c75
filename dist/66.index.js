export const id = 66;
export const ids = [66,411,564];
export const modules = {

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValidated),
/* harmony export */   stampGreen: () => (/* binding */ stampGreen)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3316);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2564);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4041);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8564);
/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */




/** The job went through so far, its tests among it, and what it did to the schema is known. */
function isValidated(report) {
    const { level } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(report);
    return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured';
}
/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
async function stampGreen({ inputs, state, trigger, provider, clock, log }) {
    try {
        const branch = await provider.findBranch(state.branchName ?? '');
        if (branch === undefined || branch.uid !== state.branch?.uid)
            return;
        const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_1__/* .readSslCa */ .T)(inputs.sslCa) };
        const access = { provider, database: inputs.database, tls, clock, log };
        const { client } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, await provider.compute(branch), connectTimeoutSeconds);
        try {
            const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() };
            await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .updateStamp */ .PO)(client, { green });
        }
        finally {
            await client.end();
        }
    }
    catch (error) {
        log.warning(`That the job went through could not be written into the branch: ${error}`);
    }
}
/** Post steps have little time together, and the branch was awake a moment ago. */
const connectTimeoutSeconds = 30;


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ updateStamp),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   z0: () => (/* binding */ writeStamp)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _migration_history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5485);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1823);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9645);
/* harmony import */ var _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9792);
/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */








const factsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    /** `owner/name` */
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Absent for a branch that is no pull request's. */
    prNumber: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional(),
    /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), uid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    parent: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    /** ISO 8601 */
    forkedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    /** The commit of that run. */
    sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
    migrations: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), checksum: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
    histories: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_migration_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .historySchema */ .U).optional(),
    /** The last commit whose job went through with nothing failed. */
    green: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).optional(),
});
/** Undefined where there is none that this login may read, or none that this version understands. */
async function readStamp(client) {
    try {
        const { rows } = await client.query(readSql);
        const [row] = rows;
        if (row === undefined)
            return undefined;
        return {
            ...factsSchema.parse(row.facts),
            baseline: await unpack(row.baseline),
            ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
        };
    }
    catch (error) {
        if (isForeign(error) || notReadable.has((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? ''))
            return undefined;
        throw error;
    }
}
/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
async function writeStamp(client, { baseline, fork, ...facts }) {
    const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)];
    await client.query('begin');
    try {
        await client.query(createSql);
        await client.query(insertSql, [factsSchema.parse(facts), ...packed]);
        await client.query('commit');
    }
    catch (error) {
        await client.query('rollback');
        throw error;
    }
}
/** Adds to the facts. Nothing happens where there is no stamp. */
async function updateStamp(client, facts) {
    try {
        await client.query(updateSql, [factsSchema.partial().parse(facts)]);
    }
    catch (error) {
        if (!notReadable.has((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? ''))
            throw error;
    }
}
/** undefined_table, invalid_schema_name, undefined_column, insufficient_privilege */
const notReadable = new Set(['42P01', '3F000', '42703', '42501']);
const createSql = `
create schema if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s};
create table if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp (
  only_one boolean primary key default true check (only_one),
  facts jsonb not null,
  baseline bytea not null,
  fork bytea
);
comment on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s} is 'What database-branch-action remembers about this branch. It goes with the branch.';
delete from ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp
`;
const insertSql = `insert into ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp (facts, baseline, fork) values ($1, $2, $3)`;
const readSql = `select facts, baseline, fork from ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp`;
const updateSql = `update ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp set facts = facts || $1`;
/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error) {
    const kinds = [zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G, SyntaxError, RangeError];
    return kinds.some((kind) => error instanceof kind) || /^Z_/.test((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? '');
}
/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024;
async function pack(snapshot) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)((0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotText */ .MY)(snapshot));
}
async function unpack(packed) {
    const text = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(packed, { maxOutputLength: mostBytes });
    return _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotSchema */ .a.parse(JSON.parse(text.toString('utf8')));
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W2: () => (/* binding */ were),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   ee: () => (/* binding */ bytes),
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
/** The verb that goes with a count. */
function were(amount) {
    return amount === 1 ? 'was' : 'were';
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
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* unused harmony export historiesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/** The migrations that a tool has written down as run, in the database itself. JSON through and through. */

const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the tool's own form. */
    checksum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['applied', 'failed', 'rolled back']),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** As the tool calls itself: `Flyway`. */
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The tool keeps nothing but where it stands. */
    headOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** In the order in which they ran, as far as the tool keeps it. */
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema),
});
const historiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    histories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(historySchema),
    /** Sentences about history tables that could not be read. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readSslCa)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/** The certificate authorities that the user trusts. */


/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
async function readSslCa(input) {
    const text = input.includes('-----BEGIN') ? input : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input, 'utf8').catch(unreadable(input));
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.');
}
function unreadable(path) {
    return (cause) => {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`, {
            cause,
        });
    };
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

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   k: () => (/* binding */ promotionInWords)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/** What was run on the parent, or would be, and within which limits. */



/** Empty for a report that is about a branch. */
function renderPromotion({ promotion }, { rows }) {
    if (promotion === undefined)
        return '';
    const lines = linesOf(promotion);
    // Even the shortest form names the first ones.
    const list = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(lines.map((line) => `- ${line}`), { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` });
    return [describe(promotion), list.join('\n')].filter(Boolean).join('\n\n');
}
/** For the first line of the report. */
function promotionInWords({ outcome, to, reasons }) {
    switch (outcome) {
        case 'promoted':
            return `promoted to \`${to}\``;
        case 'dry-run':
            return `dry run, ready to be promoted to \`${to}\``;
        case 'refused':
            return `not promoted to \`${to}\`, ${reasons[0] ?? 'refused'}`;
        case 'failed':
            return `not promoted to \`${to}\``;
    }
}
/** What was run is told with how it went, like every migration. */
function linesOf({ outcome, reasons, steps }) {
    if (outcome === 'refused')
        return reasons.map((reason) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${reason}.`));
    return outcome === 'dry-run' ? steps.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) : [];
}
function describe(promotion) {
    const { outcome, to, steps, validatedSha, lockTimeoutSeconds, statementTimeoutSeconds } = promotion;
    const validated = validatedSha === undefined ? '' : `, validated at commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(validatedSha.slice(0, 7))}`;
    const limits = `waiting ${lockTimeoutSeconds} s for a lock at most, ${statementTimeoutSeconds} s for a statement`;
    const what = `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(steps.length, 'migration')}${validated}`;
    switch (outcome) {
        case 'promoted':
            return `**Promotion** ${what}, run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
        case 'dry-run':
            return `**Promotion** nothing was run. With ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('dry-run: false')}, ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)} gets ${what}, ${limits}:`;
        case 'refused':
            return `**Promotion** nothing was run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}:`;
        case 'failed':
            return `**Promotion** ${what}, begun on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
    }
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelSigns),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/* harmony import */ var _promotion_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
/**
 * The one line a reviewer reads first: what the report comes to, in words. Nothing measured is never "safe".
 */



function judge(report) {
    if (report.isSuperseded && !report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (report.promotion)
        return judgePromotion(report, report.promotion);
    const failure = describeFailure(report);
    const changes = report.schema.measured ? countByWeight(report.schema.value) : undefined;
    const destructive = changes && describeDestructive(changes);
    const closed = describeGate(report);
    if (closed)
        return { level: 'failed', headline: join([closed, failure]) };
    if (failure)
        return { level: 'failed', headline: join([failure, destructive, ...caveats(report)]) };
    if (destructive)
        return { level: 'destructive', headline: join([destructive, conflictsOf(report), ...caveats(report)]) };
    if (report.jobStatus === 'cancelled') {
        return { level: 'not-measured', headline: 'not measured, the job was cancelled' };
    }
    if (!report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (!report.schema.measured) {
        return { level: 'not-measured', headline: `schema not compared, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.schema.why)}` };
    }
    return judgeChanges(report.schema.value, [
        findingsOf(report),
        replayOf(report),
        editedOf(report),
        conflictsOf(report),
    ]);
}
function judgePromotion(report, promotion) {
    const headline = (0,_promotion_section_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionInWords */ .k)(promotion);
    const { outcome } = promotion;
    if (outcome === 'refused')
        return { level: 'failed', headline };
    const failure = describeFailure(report);
    if (failure || outcome === 'failed')
        return { level: 'failed', headline: join([headline, failure]) };
    const changes = report.schema.measured ? report.schema.value.changes.length : undefined;
    return { level: 'safe', headline: join([headline, changes === undefined ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes, 'schema change')]) };
}
/** Emoji and word: never colour alone. */
const levelSigns = {
    safe: '✅',
    review: '⚠️',
    destructive: '⛔',
    failed: '❌',
    'not-measured': '⏭️',
};
function describeGate({ gate }) {
    if (gate === undefined || gate.open)
        return undefined;
    return `gate closed by ${gate.reasons.map(({ message }) => message).join(', ')}`;
}
function judgeChanges(diff, concerns) {
    const changes = countByWeight(diff);
    const reviewable = [...reviewPhrases(changes), ...concerns].filter(Boolean);
    if (reviewable.length > 0)
        return { level: 'review', headline: `review, ${join(reviewable)}` };
    return { level: 'safe', headline: `safe, ${describeSafe(diff, changes)}` };
}
function describeFailure({ migrations, histories, tests, jobStatus, branch, drift }) {
    const migration = migrations.find(({ status }) => status === 'failed');
    if (migration)
        return `migration ${quoteName(migration)} failed`;
    const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : [];
    if (written[0])
        return `migration ${quoteName(written[0])} failed`;
    if (tests.measured && tests.value.failed > 0) {
        const ran = tests.value.passed + tests.value.failed;
        return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(tests.value.failed)} of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ran, 'test')} failed`;
    }
    if (jobStatus === 'failure')
        return 'the job failed';
    if (!drift?.measured || !drift.value.isFailure || !branch.measured)
        return undefined;
    return `\`${branch.value.parent}\` has moved since the fork`;
}
function replayOf({ replay }) {
    return replay?.measured && !replay.value.isRepeatable ? 'the migrations cannot be run twice' : '';
}
/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedOf({ histories }) {
    const all = histories?.measured ? histories.value : [];
    const edited = all.flatMap((history) => history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)));
    return edited.length === 0
        ? ''
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(edited.length, 'migration')} edited since ${edited.length === 1 ? 'it' : 'they'} ran`;
}
/** Where both sides have touched the same, one of them will be surprised. */
function conflictsOf({ drift }) {
    const amount = drift?.measured ? drift.value.conflicts.length : 0;
    return amount === 0 ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(amount, 'object')} also changed in the parent meanwhile`;
}
/** A file without its folders; a command as it is. */
function quoteName({ name }) {
    const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name;
    return `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(short.replaceAll('`', "'"), 80)}\``;
}
function countByWeight({ changes }) {
    const counts = { destructive: 0, breaking: 0, blocking: 0, additive: 0, quiet: 0 };
    for (const { weight } of changes)
        counts[weight] += 1;
    return counts;
}
function describeDestructive({ destructive, breaking, blocking }) {
    if (destructive === 0)
        return undefined;
    const others = breaking + blocking;
    const more = others === 0 ? '' : `, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(others)} more ${others === 1 ? 'needs' : 'need'} review`;
    return `${destructive === 1 ? '1 change destroys' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(destructive)} changes destroy`} data${more}`;
}
function reviewPhrases({ breaking, blocking }) {
    return [
        breaking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, 'change')} may break running code` : '',
        blocking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(blocking, 'change')} may lock or rewrite tables` : '',
    ].filter(Boolean);
}
/** Those of low severity do not ask for a reviewer. */
function findingsOf({ findings }) {
    const open = findings.filter(({ suppressed, severity }) => suppressed === undefined && severity !== 'low');
    return open.length === 0 ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'finding');
}
function caveats({ jobStatus }) {
    return jobStatus === 'cancelled' ? ['the job was cancelled'] : [];
}
function describeSafe(diff, { additive }) {
    if (diff.changes.length === 0)
        return 'no schema change';
    return additive === diff.changes.length ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(additive, 'addition')} only` : 'nothing dropped, broken or locked';
}
function join(phrases) {
    return phrases.filter(Boolean).join(', ');
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ selectFacts),
/* harmony export */   s: () => (/* binding */ ownSchema)
/* harmony export */ });
/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
const ownSchema = 'database_branch';
function selectFacts(snapshot, { schemas = [], exclude = [] }) {
    const included = schemas.map(pattern);
    const excluded = exclude.map(pattern);
    const wanted = (object) => schemaOf(object) !== ownSchema &&
        (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
        (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))));
    return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) };
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

/***/ 9792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema),
/* harmony export */   parseSnapshot: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9645);
/** The file of a snapshot, read back and checked: it may be old, or somebody else's. */



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
})
    .transform((fact) => ({ key: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .sy)(fact.object), ...fact }));
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
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not a schema snapshot of version 1 (${issue?.path.join('.')}: ${issue?.message}). Take it anew with \`database-branch snapshot\`.`, { cause: parsed.error });
    }
    return parsed.data;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is not JSON. Take the snapshot anew with \`database-branch snapshot\`.`, { cause });
    }
}


/***/ })

};
