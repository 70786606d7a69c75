export const id = 66;
export const ids = [66,411,564];
export const modules = {

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValidated),
/* harmony export */   stampGreen: () => (/* binding */ stampGreen)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4041);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8564);
/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */






/** The job went through so far, its tests among it, and what it did to the schema is known. */
function isValidated(report) {
    const { level } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(report);
    return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured';
}
/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
async function stampGreen(stamping) {
    const { deadline, log } = stamping;
    try {
        await deadline.within('the record in the branch', stamp(stamping));
    }
    catch (error) {
        const isSaid = error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g;
        const why = isSaid ? error.message : `${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}.`;
        log.warning(`That the job went through could not be written into the branch: ${why}`);
    }
}
async function stamp({ inputs, state, trigger, provider, clock, log, deadline }) {
    const branch = await provider.findBranch(state.branchName ?? '');
    if (branch === undefined || branch.uid !== state.branch?.uid)
        return;
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__/* .readSslCa */ .T)(inputs.sslCa) };
    const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal };
    const { client } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, await provider.compute(branch), connectTimeoutSeconds);
    try {
        const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() };
        await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStamp */ .PO)(client, branch, { green });
    }
    finally {
        await client.end();
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(961);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1764);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1266);
/* harmony import */ var _migration_history_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5485);
/* harmony import */ var _postgres_connect_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4896);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2633);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6637);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2035);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1823);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9645);
/* harmony import */ var _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9792);
/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */














const factsSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz(1),
    /** `owner/name` */
    repository: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** Absent for a branch that is no pull request's. */
    prNumber: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig().optional(),
    /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
    branch: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), uid: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
    parent: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
    /** ISO 8601 */
    forkedAt: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig() }),
    /** The commit of that run. */
    sha: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
    migrations: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), checksum: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() })),
    /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
    histories: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(_migration_history_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historySchema */ .U).optional(),
    /** The last commit whose job went through with nothing failed. */
    green: zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }).optional(),
});
/**
 * Undefined where there is none that this login may read, or none that this version understands. It is copied: nothing that
 * somebody has hung on the table runs. UserError where the server does not come to an answer.
 */
async function readStamp(client) {
    try {
        const row = await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looking */ .WL)(client, readRow);
        if (row === undefined)
            return undefined;
        return {
            ...factsSchema.parse(JSON.parse(row.facts)),
            baseline: await unpack(row.baseline),
            ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
        };
    }
    catch (error) {
        if (isForeign(error) || (0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error, ...notReadable))
            return undefined;
        if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error) && !(0,_postgres_connect_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isWorthAnotherTry */ .r)(error))
            throw error;
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`What the branch remembers of itself could not be read: ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactServerError */ .P)(error).message}.`, {
            cause: error,
        });
    }
}
/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
async function writeStamp(client, { baseline, fork, ...facts }) {
    const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)];
    await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .dV)(client, async (look) => {
        // Made anew, it has no trigger, rule or policy of anybody's.
        await look.askTogether([schemaQuery, withoutInheritedQuery, tableQuery, commentQuery]);
        await look.ask(insertQuery, [factsSchema.parse(facts), ...packed]);
    });
}
/**
 * Adds to the facts. Nothing happens where there is no stamp of this very branch. UserError where something hangs on the table
 * that is not ours.
 */
async function updateStamp(client, branch, facts) {
    try {
        await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .dV)(client, async (look) => {
            // Nobody hangs anything on it between the look and the write.
            await look.ask(lockQuery);
            const [shape] = await look.ask(plainQuery);
            if (shape?.isPlain !== true) {
                throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Something else hangs on the table ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp: nothing is written there.`);
            }
            await look.ask(updateQuery, [factsSchema.partial().parse(facts), branch.uid]);
        });
    }
    catch (error) {
        if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isServerError */ .G)(error, ...notReadable))
            throw error;
    }
}
async function readRow(look) {
    const [found] = await look.ask(foundQuery, [_ground_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .budget */ .g.size.table]);
    if (found?.isReadable !== true)
        return undefined;
    const columns = ['facts', 'baseline', 'fork'];
    const [row] = await look.copy({ quoted: `${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp`, columns });
    const [facts, baseline, fork] = row ?? [];
    if (typeof facts !== 'string' || typeof baseline !== 'string')
        return undefined;
    return { facts, baseline: bytesOf(baseline), fork: typeof fork === 'string' ? bytesOf(fork) : null };
}
/** `\x` and hex digits, as every transaction of ours has it. */
function bytesOf(text) {
    return Buffer.from(text.slice(2), 'hex');
}
/** undefined_table, invalid_schema_name, undefined_column, wrong_object_type, insufficient_privilege */
const notReadable = ['42P01', '3F000', '42703', '42809', '42501'];
const schemaQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('schema of the stamp', `create schema if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}`);
const withoutInheritedQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp without the inherited', `drop table if exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp`);
const tableQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('table of the stamp', `
create table ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp (
  only_one boolean primary key default true check (only_one),
  facts pg_catalog.jsonb not null,
  baseline pg_catalog.bytea not null,
  fork pg_catalog.bytea
)`);
const commentQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('comment of the stamp', `comment on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn} is 'What database-branch-action remembers about this branch. It goes with the branch.'`);
const insertQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp written', `insert into ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp (facts, baseline, fork) values ($1::jsonb, $2::bytea, $3::bytea)`);
const foundQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp found', `
select c.relkind = 'r' and pg_table_size(c.oid) <= $1::bigint as "isReadable"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}' and c.relname = 'stamp'`);
const lockQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp locked', `lock table only ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp in share row exclusive mode`);
const updateQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('stamp added to', `update only ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}.stamp set facts = facts || $1::jsonb where facts #>> '{branch,uid}' = $2::text`);
// What a write to a table can set off: triggers (those of foreign keys too), rules, policies, expressions of indexes and
// statistics, checks, and the types and generated values of columns.
const plainQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_8__/* .defineQuery */ .Ec)('nothing hangs on the stamp', `
select c.relkind = 'r'
  and c.relowner = (select r.oid from pg_roles r where r.rolname = session_user)
  and not c.relrowsecurity
  and not exists (select from pg_trigger t where t.tgrelid = c.oid)
  and not exists (select from pg_rewrite r where r.ev_class = c.oid)
  and not exists (select from pg_policy p where p.polrelid = c.oid)
  and not exists (select from pg_inherits i where c.oid in (i.inhrelid, i.inhparent))
  and not exists (select from pg_statistic_ext s where s.stxrelid = c.oid)
  and not exists (select from pg_index i where i.indrelid = c.oid and not i.indisprimary)
  and not exists (
    select from pg_constraint k
    where k.conrelid = c.oid and k.contype not in ('p', 'n') and pg_get_constraintdef(k.oid) <> 'CHECK (only_one)'
  )
  and (
    select array_agg(concat(a.attname, ' ', a.atttypid::regtype, a.attgenerated) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
  ) = array['only_one boolean', 'facts jsonb', 'baseline bytea', 'fork bytea'] as "isPlain"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${_schema_selection_js__WEBPACK_IMPORTED_MODULE_12__/* .ownSchema */ .sn}' and c.relname = 'stamp'`);
/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error) {
    const kinds = [zod__WEBPACK_IMPORTED_MODULE_13__/* .ZodError */ .G, SyntaxError, RangeError];
    return kinds.some((kind) => error instanceof kind) || /^Z_/.test((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .errorFacts */ .u)(error).code ?? '');
}
/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024;
async function pack(snapshot) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)((0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_14__/* .snapshotText */ .MY)(snapshot));
}
async function unpack(packed) {
    const text = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(packed, { maxOutputLength: mostBytes });
    return _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_10__/* .snapshotSchema */ .a.parse(JSON.parse(text.toString('utf8')));
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
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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
/* harmony import */ var _schema_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9857);
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
        headsOf(report),
        conflictsOf(report),
        testsOf(report),
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
/** The next upgrade to the one head would fail. */
function headsOf({ histories }) {
    const forked = (histories?.measured ? histories.value : []).find(({ heads }) => heads !== undefined);
    return forked?.heads ? `${forked.tool} has ${forked.heads.length} heads` : '';
}
/** Who asks for tests is not told that all is well when nobody knows of some of them. */
function testsOf({ tests }) {
    if (!tests.measured)
        return tests.wereAskedFor ? 'no test results read' : '';
    const { passed, failed, unread = [] } = tests.value;
    return join([
        passed + failed === 0 ? 'no test ran' : '',
        unread.length === 0 ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unread.length, 'test file')} not read`,
    ]);
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
/** One change on many partitions, or in many schemas, is one. */
function countByWeight({ changes }) {
    const counts = {
        destructive: 0,
        breaking: 0,
        security: 0,
        blocking: 0,
        additive: 0,
        quiet: 0,
    };
    for (const { change } of (0,_schema_repeats_js__WEBPACK_IMPORTED_MODULE_3__/* .foldRepeats */ .i)(changes))
        counts[change.weight] += 1;
    return counts;
}
function describeDestructive({ destructive, breaking, security, blocking, }) {
    if (destructive === 0)
        return undefined;
    const others = breaking + security + blocking;
    const more = others === 0 ? '' : `, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(others)} more ${others === 1 ? 'needs' : 'need'} review`;
    return `${destructive === 1 ? '1 change destroys' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(destructive)} changes destroy`} data${more}`;
}
function reviewPhrases({ breaking, security, blocking }) {
    return [
        breaking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, 'change')} may break running code` : '',
        security > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(security, 'change')} ${security === 1 ? 'lets' : 'let'} somebody see or do more` : '',
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
function describeSafe({ changes }, { additive }) {
    if (changes.length === 0)
        return 'no schema change';
    return changes.every(({ verb }) => verb === 'added')
        ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(additive, 'addition')} only`
        : 'nothing dropped, broken or locked';
}
function join(phrases) {
    return phrases.filter(Boolean).join(', ');
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
