export const id = 208;
export const ids = [208,9052];
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

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KN: () => (/* binding */ percent),
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
/** `2,104`, `0.125`. Written by hand: the first number that `Intl` formats takes longer than all others of a report. */
function figure(amount) {
    const [whole = '', fraction] = String(Number(amount.toFixed(3))).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `6.1 %`, `0.04 %`, of a share between 0 and 1; never 0 for something, nor 100 for not all. */
function percent(share) {
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return 'less than 0.01 %';
    if (value > 99.9 && value < 100)
        return '99.9 %';
    return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`;
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
/** "no test ran" as "No test ran." */
function asSentence(phrase) {
    return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`;
}
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ waitForCounters),
/* harmony export */   NS: () => (/* binding */ uncountedSessions),
/* harmony export */   ez: () => (/* binding */ countersAreLate)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5587);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6637);




/** Whether the server is such a one. */
async function countersAreLate(client) {
    const [row] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(lateQuery);
    return row?.late ?? false;
}
/** Twice as long as they are kept back: by the session, and by the process that collects them. */
function waitForCounters(clock) {
    return clock.sleep(1200);
}
/** Why rows may be missing all the same. Undefined when nobody is connected any more who could have written some. */
async function uncountedSessions(client) {
    const [row] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(sessionsQuery);
    if (row === undefined || row.sessions === 0)
        return undefined;
    const those = `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row.sessions, 'session')} ${row.sessions === 1 ? 'is' : 'are'} still connected`;
    return `${those}, and before Postgres 15 the rows that a session wrote may be counted only when it ends.`;
}
// Both came with the same change: https://www.postgresql.org/docs/15/release-15.html (cumulative statistics in shared memory)
const lateQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQualified */ .GK)('whether counters are late', "select pg_catalog.to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is null as late");
const sessionsQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQualified */ .GK)('sessions that are not counted yet', `
select pg_catalog.count(*)::pg_catalog.int4 as sessions
from pg_catalog.pg_stat_activity a
where a.datname operator(pg_catalog.=) pg_catalog.current_database()
  and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
  and a.usename operator(pg_catalog.=) session_user
  and a.application_name operator(pg_catalog.!~) '^${_postgres_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSessions */ .C}'
`);


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
    if (candidate.bytes > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.table)
        return `it is larger than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.table)}`;
    const columns = columnsFor(candidate, table);
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, async (look) => {
        const copied = await look.copy({ quoted: candidate.quoted, columns: columns.map(({ name }) => name) });
        if (copied.length > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.rows)
            return `it has more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.rows)} rows`;
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


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   W: () => (/* binding */ readLexemes)
/* harmony export */ });
/* harmony import */ var _sql_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);
/** A statement as its words, names, values and symbols, without space and comments. Pure. */

/** Undefined where a setting decides how a string is read: a backslash in a plain one. */
function readLexemes(sql) {
    const lexemes = [];
    for (let at = 0; at < sql.length;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(sql, at);
        const text = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'space' || token.kind === 'comment')
            continue;
        if (token.kind === 'quoted' && text.startsWith("'") && text.includes('\\'))
            return undefined;
        lexemes.push({ text, kind: token.kind, ...(token.kind === 'word' && { word: token.word }) });
    }
    return lexemes;
}
/** The name that an identifier stands for. Outside ASCII, whether case is folded depends on the server's encoding. */
function nameOf(lexeme) {
    if (lexeme === undefined)
        return undefined;
    const { kind, text, word } = lexeme;
    if (kind === 'word')
        return /^[\w$]+$/.test(text) ? word : undefined;
    return kind === 'quoted' && text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatistics)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

async function findStatistics(look) {
    const [found] = await look.ask(extensionQuery);
    return found;
}
// Only the view that came with the extension: another of its name is the user's.
const extensionQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('where pg_stat_statements is', `
select quote_ident(n.nspname) as schema, e.extversion as version
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'pg_stat_statements'
join pg_catalog.pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_extension'::regclass
  and d.refobjid = e.oid and d.deptype = 'e'
where e.extname = 'pg_stat_statements'
`);


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   e9: () => (/* binding */ statementDigest),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sql_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6061);
/** A statement as it may be shown: one line, not too long, and without the literals, which can be somebody's data. */


const textLength = 200;
function statementText(sql) {
    const line = withoutLiterals(sql).replace(/\s+/g, ' ').trim();
    return line.length > textLength ? `${line.slice(0, textLength - 1)}…` : line;
}
/** Tells a statement as it was written from any other, literals and all, of which nothing can be read. */
function statementDigest(sql) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sql.trim().replace(/;$/, '')).digest('hex').slice(0, 16);
}
/** The first words, in lower case, comments left out. */
function firstWords(sql, count = 8) {
    const words = [];
    for (let at = 0; at < sql.length && words.length < count;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(sql, at);
        at = token.end;
        if (token.kind === 'word')
            words.push(token.word);
    }
    return words;
}
function withoutLiterals(sql) {
    let text = '';
    let definesSchema;
    for (let at = 0; at < sql.length;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(sql, at);
        const part = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'word')
            definesSchema ??= schemaVerbs.has(token.word);
        if (token.kind === 'quoted')
            text += part.startsWith('"') ? part : "'…'";
        else if (token.kind === 'number')
            text += definesSchema || text.endsWith('$') ? part : '…';
        else if (token.kind === 'comment')
            text += ' ';
        else
            text += part;
    }
    return text;
}
/** Their numbers are lengths and limits; elsewhere only the number of a parameter, `$1`, stays. */
const schemaVerbs = new Set(['alter', 'create', 'drop', 'reindex', 'comment', 'grant', 'revoke']);


/***/ })

};
