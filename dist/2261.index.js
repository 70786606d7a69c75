export const id = 2261;
export const ids = [2261,2633];
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


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readHistories),
/* harmony export */   l: () => (/* binding */ findHistoryTables)
/* harmony export */ });
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1764);
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(800);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _postgres_limit_reached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2035);
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1425);
/* harmony import */ var _schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1872);









async function readHistories(client, limits = {}) {
    const histories = [];
    const notes = [];
    for (const found of await findHistoryTables(client, limits)) {
        const { candidate, table } = found;
        const { schema, name } = candidate;
        const { tool, headOnly = false } = table;
        const unread = (why) => notes.push(`The history of ${tool} in \`${schema}.${name}\` could not be read (${why}).`);
        try {
            const entries = await readEntries(client, found, limits);
            if (typeof entries === 'string')
                unread(entries);
            else
                histories.push({ tool, schema, table: name, headOnly, entries });
        }
        catch (error) {
            if (error instanceof _postgres_limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a) {
                unread((0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .asClause */ .eI)(error.message));
                return { histories, notes };
            }
            if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isServerError */ .G)(error))
                throw error;
            unread(`SQLSTATE ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactServerError */ .P)(error).sqlstate}`);
        }
    }
    return { histories, notes };
}
async function findHistoryTables(client, limits = {}) {
    const names = [[..._schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .UH], _schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .otherNames */ .J3.source];
    const rows = await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, (look) => look.ask(candidatesQuery, names), limits);
    return rows.flatMap((candidate) => {
        const table = (0,_schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .recogniseHistory */ .Kb)(candidate);
        return table === undefined ? [] : [{ candidate, table }];
    });
}
/** Why not, as a clause, where it would take too much, or is not kept in one table. */
async function readEntries(client, { candidate, table }, limits) {
    if (candidate.isPartitioned)
        return 'it is partitioned';
    if (candidate.bytes > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.table)
        return `it is larger than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.table)}`;
    const columns = columnsFor(candidate, table);
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, async (look) => {
        const copied = await look.copy({ quoted: candidate.quoted, columns: columns.map(({ name }) => name) });
        if (copied.length > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.rows)
            return `it has more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.rows)} rows`;
        const values = columns.map((_, column) => copied.map((row) => row[column] ?? null));
        const rows = await look.ask(entriesQuery(columns, table.entry), values);
        return rows.map(parseEntry);
    }, limits);
}
/** Those that the entry speaks of. */
function columnsFor({ columns, types }, { entry }) {
    const spoken = Object.values(entry).join(' ');
    return columns
        .map((name, place) => ({ name, type: types[place] ?? 'text' }))
        .filter(({ name }) => spoken.includes(name));
}
const neighbourNames = _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .historyTables */ .mH.flatMap(({ beside }) => beside ?? []);
// A domain is read as what it is over.
const candidatesQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQuery */ .Ec)('tables that may be histories', `
select
  n.nspname as schema,
  c.relname as name,
  format('%I.%I', n.nspname, c.relname) as quoted,
  c.relkind = 'p' as "isPartitioned",
  pg_table_size(c.oid)::float8 as bytes,
  shape.columns,
  shape.types,
  array(
    select other.relname::text from pg_catalog.pg_class other
    where other.relnamespace = c.relnamespace and other.relname in (${neighbourNames.map((name) => `'${name}'`).join(', ')})
  ) as neighbours
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select
    coalesce(array_agg(a.attname::text order by a.attnum), '{}') as columns,
    coalesce(array_agg(case when base.oid < 16384 then format_type(base.oid, -1) else 'text' end order by a.attnum), '{}') as types
  from pg_catalog.pg_attribute a
  cross join lateral (
    with recursive over (oid, basetype) as (
      select t.oid, t.typbasetype from pg_catalog.pg_type t where t.oid = a.atttypid
      union all
      select t.oid, t.typbasetype from over join pg_catalog.pg_type t on t.oid = over.basetype
    )
    select over.oid from over where over.basetype = 0
  ) base
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) shape
where c.relkind in ('r', 'p') and (c.relname = any ($1::text[]) or c.relname ~* $2) and n.nspname !~ '^pg_'
order by n.nspname, c.relname
`);
/** A name is cut where it is longer than any path. What has no name is no migration: a row that somebody else put there. */
const entriesQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQueries */ .yV)('entries of a history', (columns, entry) => `
select
  left((${entry.name})::text, 4096) as name,
  left((${entry.checksum ?? 'null'})::text, 4096) as checksum,
  (${entry.milliseconds ?? 'null'})::float8 as milliseconds,
  (${entry.failed ?? 'false'}) as failed,
  (${entry.rolledBack ?? 'false'}) as rolled_back
from (
  select ${columns.map(({ name, type }, place) => `c${place}::${type} as "${name.replaceAll('"', '""')}"`).join(', ')}
  from unnest(${columns.map((_, place) => `$${place + 1}::text[]`).join(', ')}) as copied (${columns.map((_, place) => `c${place}`).join(', ')})
) history
where (${entry.where ?? 'true'}) and (${entry.name}) is not null
order by ${entry.order}
`);
function parseEntry(row) {
    return {
        name: row.name,
        ...(row.checksum === null ? {} : { checksum: row.checksum }),
        ...(row.milliseconds === null ? {} : { milliseconds: Math.round(row.milliseconds) }),
        state: row.rolled_back ? 'rolled back' : row.failed ? 'failed' : 'applied',
    };
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/**
 * The outermost layer of Postgres's lexer: enough to know where a string, an identifier or a comment ends, and nothing
 * more. What the words mean is the server's business. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
/** The token that begins at `start`. Something that is never closed reaches to the end of the text. */
function readToken(text, start, plainStrings = 'standard') {
    const word = match(wordPattern, text, start);
    if (word !== undefined)
        return readWordOrPrefix(text, start, word);
    const space = match(spacePattern, text, start);
    if (space !== undefined)
        return { kind: 'space', end: start + space.length };
    if (text.startsWith('--', start))
        return { kind: 'comment', end: endOfLine(text, start) };
    if (text.startsWith('/*', start))
        return { kind: 'comment', end: endOfBlockComment(text, start) };
    const number = match(numberPattern, text, start);
    if (number !== undefined)
        return { kind: 'number', end: start + number.length };
    const dollarTag = match(dollarTagPattern, text, start);
    if (dollarTag !== undefined)
        return { kind: 'quoted', end: after(text, dollarTag, start + dollarTag.length) };
    const symbol = text.charAt(start);
    if (symbol === "'")
        return { kind: 'quoted', end: endOfPlainString(text, start, plainStrings) };
    if (symbol === '"')
        return { kind: 'quoted', end: endOfQuotes(text, start, '"') };
    return { kind: 'symbol', end: start + 1, symbol };
}
// Sticky, so that they look at one place only. Everything above ASCII is a letter to Postgres, no-break spaces included;
// a byte order mark is what some editors leave at the start of a file.
const wordPattern = /[A-Za-z_\u0080-\ufefe\uff00-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const spacePattern = /[ \t\n\r\f\v\ufeff]+/y;
const numberPattern = /[0-9][0-9A-Za-z_.]*/y;
const dollarTagPattern = /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const escapelessPattern = /(?:[bx]|u&)'/iy;
// Each character has one way to be matched: with several, a line of dashes would take time without end.
const continuationPattern = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y;
/** `e'…'` always has backslash escapes; `b'…'`, `x'…'` and `u&'…'` never have; `n'…'` is a plain string. */
function readWordOrPrefix(text, start, word) {
    const end = start + word.length;
    if (/^e$/i.test(word) && text[end] === "'")
        return { kind: 'quoted', end: endOfEscapeString(text, end) };
    const escapeless = match(escapelessPattern, text, start);
    if (escapeless !== undefined)
        return { kind: 'quoted', end: endOfQuotes(text, start + escapeless.length - 1, "'") };
    return { kind: 'word', end, word: word.toLowerCase() };
}
function endOfPlainString(text, start, plainStrings) {
    return plainStrings === 'escape' ? endOfEscapeString(text, start) : endOfQuotes(text, start, "'");
}
function endOfQuotes(text, start, quote) {
    for (let at = start + 1;; at += 2) {
        at = text.indexOf(quote, at);
        if (at < 0)
            return text.length;
        if (text[at + 1] !== quote)
            return at + 1;
    }
}
/** A string goes on after a line break: `e'a'` newline `'b\''` is one string, and its second part has escapes too. */
function endOfEscapeString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] === '\\')
            at += 2;
        else if (text[at] !== "'")
            at += 1;
        else if (text[at + 1] === "'")
            at += 2;
        else {
            const continuation = match(continuationPattern, text, at + 1);
            if (continuation === undefined)
                return at + 1;
            at += 1 + continuation.length;
        }
    }
    return text.length;
}
function endOfBlockComment(text, start) {
    let depth = 0;
    for (const { 0: mark, index } of text.slice(start).matchAll(/\/\*|\*\//g)) {
        depth += mark === '/*' ? 1 : -1;
        if (depth === 0)
            return start + index + 2;
    }
    return text.length;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
function after(text, mark, start) {
    const at = text.indexOf(mark, start);
    return at < 0 ? text.length : at + mark.length;
}
function match(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isServerError),
/* harmony export */   u: () => (/* binding */ errorFacts)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/** What is known about a failure of a connection or a statement, whoever raised it: the server, the network, or TLS. */

function errorFacts(error) {
    if (!(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error))
        return { message: String(error) };
    // A host with several addresses fails with one error for each.
    const several = field(error, 'errors');
    if (Array.isArray(several) && several.length > 0)
        return errorFacts(several[0]);
    return {
        code: textField(error, 'code'),
        severity: textField(error, 'severity'),
        message: error.message.slice(0, longest),
        schema: textField(error, 'schema'),
        table: textField(error, 'table'),
        column: textField(error, 'column'),
        dataType: textField(error, 'dataType'),
        constraint: textField(error, 'constraint'),
    };
}
/** What a server sent, with one of the codes where there are any. */
function isServerError(error, ...codes) {
    const { code = '', severity } = errorFacts(error);
    return severity !== undefined && (codes.length === 0 || codes.includes(code));
}
/** Of a message: `raise` may write any text there. */
const longest = 10_000;
function textField(error, name) {
    const value = field(error, name);
    return typeof value === 'string' ? value : undefined;
}
function field(error, name) {
    return Object.getOwnPropertyDescriptor(error, name)?.value;
}


/***/ })

};
