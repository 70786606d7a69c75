export const id = 1996;
export const ids = [1996,1764];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budget: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
 */
const seconds = 1000;
const megabytes = 1024 * 1024;
const budget = {
    /** Milliseconds. A catalog of ten thousand tables is read in less than two seconds. */
    time: {
        /** One attempt to connect: what a server does before it lets us in is not bound by any setting of ours. */
        connect: 20 * seconds,
        /** One statement of ours, held by the server. */
        statement: 60 * seconds,
        /** How long one of ours waits for a lock. */
        lock: 30 * seconds,
        /** The same on the parent: production is not to feel that it is looked at. */
        lockOnParent: 3 * seconds,
        /** Between two statements of a transaction of ours. */
        idle: 60 * seconds,
        /** A transaction of ours, held by ourselves: a server that does not answer any more holds no limit. */
        transaction: 90 * seconds,
        /** A command or a statement that takes migrations back, to see whether it can; and one that makes them again. */
        rollback: 600 * seconds,
        /** The good-bye to a server. */
        end: 2 * seconds,
    },
    /** Milliseconds for the end of a job: what is measured by then is in the report, what is not is said to be missing. */
    post: {
        measuring: 120 * seconds,
        whole: 180 * seconds,
    },
    /** A cancelled job gives all its post steps five minutes together, and then it is killed. */
    postWhenCancelled: {
        measuring: 40 * seconds,
        whole: 60 * seconds,
    },
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
    },
    size: {
        /** Bytes of a text of the catalog that are read; of a longer one its beginning, its length and its hash. */
        text: 256 * 1024,
        /** Bytes of one message of a server: a row, an error, a notice. Node has no strings above 512 MB. */
        message: 64 * megabytes,
        /** Bytes of all the rows of one transaction. */
        transaction: 1024 * megabytes,
        /** Bytes of a history table, or of a stamp, on the server. */
        table: 32 * megabytes,
        /** Bytes of all tables whose values are compared after the way back. */
        digested: 128 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


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

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LimitReached)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A limit of ours ended the connection, because nothing of the server's would have. */

class LimitReached extends _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WL: () => (/* binding */ looking),
  dV: () => (/* binding */ writing)
});

// UNUSED EXPORTS: Look

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/postgres/copied-rows.js
/**
 * The rows of a `copy … to stdout` in its text format: one line a row, tabs between columns, `\N` for null.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */

function copyText(quotedTable, columns) {
    return `copy ${quotedTable} (${columns.map(esm/* default.escapeIdentifier */.Ay.escapeIdentifier).join(', ')}) to stdout (format text, encoding 'UTF8')`;
}
/** Collects what node-postgres itself passes over. */
class CopiedRows extends esm/* default.Query */.Ay.Query {
    #lines = [];
    constructor(text) {
        super(text);
    }
    /** One message a row. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
    handleCopyData({ chunk }) {
        this.#lines.push(chunk.toString('utf8'));
    }
    copied() {
        return this.#lines.map((line) => line.replace(/\n$/, '').split('\t').map(readField));
    }
}
function readField(field) {
    if (field === '\\N')
        return null;
    return field.replace(/\\(.)/gs, (_, escaped) => escapes[escaped] ?? escaped);
}
const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/look.js
/**
 * The one way in which we read: a transaction that sees one moment, cannot write, cannot last, and finds no name outside
 * pg_catalog. All of it is set inside the transaction, so it holds in any session, whoever has set that up, and is gone with
 * it. The server is asked whether it holds.
 */








/** Answers to texts that are listed (query.ts), in one transaction. */
class Look {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async ask({ text }, values = []) {
        return (await this.#client.query(text, [...values])).rows;
    }
    /** The answers of several, in one round trip. */
    async askTogether(queries) {
        const results = await this.#client.query(queries.map(({ text }) => text).join(';\n'));
        return results.map(({ rows }) => rows);
    }
    /**
     * Rows of several, in one round trip, taken as they come: kept until the last has come, those of ten thousand tables would
     * fill memory a second time. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events)
     */
    async stream(takers, getTypeParser) {
        const query = new esm/* default.Query */.Ay.Query({
            text: takers.map(({ query: { text } }, statement) => `select q.*, ${statement} from (${text}) q`).join(';\n'),
            rowMode: 'array',
            types: { getTypeParser },
        });
        let mistake;
        await new Promise((resolve, reject) => {
            query.on('row', (columns) => {
                // The rows of all statements come in one stream: each ends with the number of its statement.
                const row = columns;
                try {
                    if (mistake === undefined)
                        takers[Number(row.at(-1))]?.take(row);
                }
                catch (error) {
                    mistake = error;
                }
            });
            query.on('error', reject);
            query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)));
            this.#client.query(query);
        });
    }
    /**
     * All rows of a table as texts. A copy is no query: no policy, rule, expression of an index or function of a column's type
     * runs, and what is no table is refused. https://www.postgresql.org/docs/current/sql-copy.html
     */
    async copy(table) {
        const { text } = copyQuery(table.quoted, table.columns);
        const copied = new CopiedRows(text);
        await new Promise((resolve, reject) => {
            copied.once('error', reject);
            copied.once('end', () => resolve());
            this.#client.query(copied);
        });
        return copied.copied();
    }
}
const copyQuery = (0,query/* defineQueries */.yV)('copy of a table', copyText);
/** Looks, and leaves the session as it was. It must be idle: a transaction of the user's is not ours to end. */
async function looking(client, work, limits = {}) {
    return inTransaction(client, 'isolation level repeatable read read only', limits, () => work(new Look(client)));
}
/** The same, but to write: kept when the work is done, and nothing of it when it fails. */
async function writing(client, work) {
    return inTransaction(client, 'isolation level read committed read write', {}, async () => {
        const done = await work(new Look(client));
        await (0,transaction_control/* control */.A)(client, 'commit');
        return done;
    });
}
async function inTransaction(client, mode, limits, work) {
    const { statement, lock, idle } = budget.budget.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget.budget.time.transaction, async () => {
        if (client.getTransactionStatus() !== 'I')
            throw new Error('a transaction is open that is not ours');
        const begun = await client.query([`begin ${mode}`, (0,pinned_settings/* pinSql */.ol)('local', { statement, lock, idle, ...limits }), (0,pinned_settings/* heldSql */.S7)(readOnly)].join(';\n'));
        try {
            assertHeld(begun);
            return await work();
        }
        finally {
            // A connection that is gone has no transaction any more, and says so to whoever asks next.
            if (client.getTransactionStatus() !== 'I')
                await (0,transaction_control/* control */.A)(client, 'rollback').catch(() => undefined);
        }
    });
}
function assertHeld(results) {
    const last = results.at(-1);
    if (last?.rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our transaction.');
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ heldSql),
/* harmony export */   Y_: () => (/* binding */ startSettings),
/* harmony export */   ol: () => (/* binding */ pinSql)
/* harmony export */ });
/**
 * What holds in every session and transaction of ours, whatever `alter role`, `alter database` or the code that ran in it
 * before has set. Names and operators are found in pg_catalog alone: with pg_temp named last, no temporary table comes first.
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SEARCH-PATH
 */
const searchPath = 'pg_catalog, pg_temp';
/** How Postgres reads what we send, and writes what we read. Rows that a policy hides are an error, and no policy runs. */
const pinned = {
    search_path: searchPath,
    row_security: 'off',
    client_encoding: 'UTF8',
    standard_conforming_strings: 'on',
    backslash_quote: 'safe_encoding',
    transform_null_equals: 'off',
    array_nulls: 'on',
    quote_all_identifiers: 'off',
    datestyle: 'ISO, MDY',
    intervalstyle: 'postgres',
    timezone: 'UTC',
    extra_float_digits: '1',
    bytea_output: 'hex',
    xmloption: 'content',
    client_min_messages: 'warning',
    // The planner would work out conditions of the user's checks.
    constraint_exclusion: 'off',
    jit: 'off',
    // More processes would take processors from the other side, or from production's users.
    max_parallel_workers_per_gather: '0',
    // Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB.
    work_mem: '64MB',
};
/** Statements without a name in them that could lead elsewhere. A role's settings may make it act as another role. */
function pinSql(scope, limits) {
    const settings = { ...pinned, ...timeSettings(limits) };
    return [
        `set ${scope} role none`,
        ...Object.entries(settings).map(([name, value]) => `set ${scope} ${name} = ${valueSql(name, value)}`),
    ].join(';\n');
}
/** As the connection's options: there before the login is over, and what `discard all` goes back to. Values without spaces. */
function startSettings(limits) {
    return {
        search_path: searchPath.replace(' ', ''),
        row_security: 'off',
        default_transaction_read_only: 'on',
        // One that asks nothing for a while waits for an answer elsewhere.
        idle_session_timeout: '0',
        ...timeSettings(limits),
    };
}
/** Whether the most important of it holds. */
function heldSql(readOnly) {
    const held = {
        search_path: searchPath,
        row_security: 'off',
        client_encoding: 'UTF8',
        transaction_read_only: readOnly,
    };
    const conditions = Object.entries(held).map(([name, value]) => `pg_catalog.current_setting('${name}') operator(pg_catalog.=) '${value}'`);
    const limited = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'].map((name) => `pg_catalog.current_setting('${name}') operator(pg_catalog.<>) '0'`);
    return `select /* database-branch: settings that hold */ ${[...conditions, ...limited, 'current_user operator(pg_catalog.=) session_user'].join(' and ')} as held`;
}
function timeSettings({ statement, lock, idle }) {
    return {
        statement_timeout: String(Math.trunc(statement)),
        lock_timeout: String(Math.trunc(lock)),
        idle_in_transaction_session_timeout: String(Math.trunc(idle)),
    };
}
/** A path is a list of names; in quotes it would be one name. */
function valueSql(name, value) {
    return name === 'search_path' ? value : `'${value}'`;
}


/***/ }),

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

/***/ 6061:
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

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ control)
/* harmony export */ });
async function control(client, command) {
    await client.query(command);
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* unused harmony export streamOf */
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/**
 * Limits that do not depend on the server: when the time is over, or too much has come, the connection is cut, and everything
 * that waits on it fails. A server under somebody else's code may hold none of the limits that it was told.
 */




async function withinLimits(client, milliseconds, work) {
    const stream = streamOf(client);
    if (stream.destroyed)
        throw new _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a('The connection to the server is gone.');
    let read = 0;
    const count = (chunk) => {
        read += chunk.length;
        if (read > _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__.budget.size.transaction)
            cut(`The server sent more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_1__.budget.size.transaction)}.`);
    };
    const cut = (why) => stream.destroy(new _limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a(why));
    const timer = setTimeout(() => cut(`The server took longer than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(milliseconds)}.`), milliseconds);
    stream.on('data', count);
    // Cut, a connection reports an error of its own; without a listener that would end the process.
    client.on('error', ignore);
    try {
        return await work();
    }
    finally {
        clearTimeout(timer);
        stream.off('data', count);
        if (!stream.destroyed)
            client.off('error', ignore);
    }
}
function streamOf(client) {
    if (!(client instanceof pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Client */ .Ay.Client))
        throw new Error('not a connection of node-postgres');
    return client.connection.stream;
}
function ignore() { }


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ hasStatementStatistics),
  Y: () => (/* binding */ notInstalled),
  readWorkload: () => (/* binding */ readWorkload)
});

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/statement-statistics.js
var statement_statistics = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/src/postgres/lexemes.js
var postgres_lexemes = __webpack_require__(5034);
;// CONCATENATED MODULE: ./build/src/workload/catalog-only.js
/** Queries that ask the server about itself: what monitors and drivers send, and no migration of an application breaks. Pure. */


/** Every relation that it names after `from`, `join`, `into` or `update` belongs to the server. */
function asksOnlyCatalog(text) {
    const lexemes = (0,postgres_lexemes/* readLexemes */.W)(text) ?? [];
    const names = lexemes.flatMap(({ word = '' }, index) => {
        const next = lexemes[index + 1];
        return sources.has(word) && next && (next.kind === 'word' || next.kind === 'quoted') ? next.text.toLowerCase() : [];
    });
    return names.length > 0 && names.every((name) => /^"?(pg_|information_schema)/.test(name));
}
const sources = new Set(['from', 'join', 'into', 'update']);
/** Ours say so. */
function isOurs(text) {
    return (0,query/* isLabelled */.ul)(text) || /\bdatabase_branch\.stamp\b/.test(text);
}

// EXTERNAL MODULE: ./build/src/workload/single-statement.js
var single_statement = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
;// CONCATENATED MODULE: ./build/src/workload/without-constants.js
/**
 * The server keeps no constants, but for a query that it could not normalise any more, and in cursors. A text among them may be
 * somebody's data: here each becomes one more parameter, as the server would have it. Pure.
 */

function withoutConstants(text) {
    let next = Math.max(0, ...[...text.matchAll(/\$(\d{1,5})/g)].map(([, number]) => Number(number))) + 1;
    let plain = '';
    for (let at = 0; at < text.length;) {
        const token = (0,sql_token/* readToken */.A)(text, at);
        const part = text.slice(at, token.end);
        at = token.end;
        if (token.kind === 'quoted' && !/^(u&)?"/i.test(part)) {
            plain += `$${next}`;
            next += 1;
        }
        else {
            plain += part;
        }
    }
    return plain;
}

// EXTERNAL MODULE: ./build/src/workload/workload.js
var workload = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/src/workload/read-workload.js








/** Not measured, with what would allow it, where there is none that this login may read. */
async function readWorkload(client, limits) {
    try {
        return await (0,look/* looking */.WL)(client, (look) => read(look, limits), { lock: limits.lock });
    }
    catch (error) {
        // 55000: created, but not loaded by the server. 42501: not for this role.
        if ((0,error_facts/* isServerError */.G)(error, '55000'))
            return { measured: false, why: notLoaded };
        if ((0,error_facts/* isServerError */.G)(error, '42501'))
            return { measured: false, why: notAllowed };
        throw error;
    }
}
/** Whether asking is worth a connection: a branch has the extensions of its parent. */
async function hasStatementStatistics(client) {
    return (0,look/* looking */.WL)(client, async (look) => (await (0,statement_statistics/* findStatistics */.N)(look)) !== undefined);
}
const notInstalled = 'pg_stat_statements is not installed in the parent. `create extension pg_stat_statements` there lets the next branch be tried with the queries of production.';
const notLoaded = 'pg_stat_statements is installed in the parent, and its server does not load it: `shared_preload_libraries` has to name it.';
const notAllowed = 'The login may not read pg_stat_statements of the parent. `grant pg_read_all_stats` to it there allows that, and to read nothing else.';
async function read(look, limits) {
    const extension = await (0,statement_statistics/* findStatistics */.N)(look);
    if (extension === undefined)
        return { measured: false, why: notInstalled };
    const { schema, version } = extension;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isAtLeast = (wanted) => major > 1 || (major === 1 && minor >= wanted);
    const totals = await look.ask(totalsQuery(schema, isAtLeast(8)));
    const [info] = isAtLeast(9) ? await look.ask(infoQuery(schema)) : [];
    const entries = totals.map(({ text, ...rest }) => ({ ...rest, text: text ?? undefined }));
    const unreadable = entries.filter(({ text }) => text === undefined || text === '<insufficient privilege>');
    const readable = entries.flatMap(({ text, calls, milliseconds, role }) => {
        if (text === undefined || isOurs(text) || asksOnlyCatalog(text) || (0,single_statement/* singleStatement */.U)(text) === undefined)
            return [];
        return [{ text: withoutConstants(text), calls, milliseconds, ...(role !== null && { role }) }];
    });
    // What a login has asked itself, it is always shown.
    if (readable.length === 0 && unreadable.length > 0)
        return { measured: false, why: notAllowed };
    const queries = (0,workload/* topQueries */.EH)(readable, limits.queries);
    const chosen = new Set(queries);
    const rest = readable.filter((query) => !chosen.has(query));
    return {
        measured: true,
        value: {
            version: 1,
            source: 'pg_stat_statements',
            ...(info?.since && { since: info.since }),
            ...(info && { until: info.now, evictions: info.evictions }),
            ...(unreadable.length > 0 && { unreadable: (0,workload/* sum */.cz)(unreadable) }),
            ...(rest.length > 0 && { rest: (0,workload/* sum */.cz)(rest) }),
            queries: [...queries],
        },
    };
}
// One query has several entries where it runs inside functions, and after its tables were made anew. Before 1.8 planning and
// execution were one.
const totalsQuery = (0,query/* defineQueries */.yV)('workload of pg_stat_statements', (schema, splitsTime) => `
select
  case when length(s.query) <= 20000 then s.query end as text,
  r.rolname as role,
  sum(s.calls)::float8 as calls,
  sum(s.${splitsTime ? 'total_exec_time' : 'total_time'})::float8 as milliseconds
from ${schema}.pg_stat_statements s
left join pg_catalog.pg_roles r on r.oid = s.userid
where s.dbid = (select oid from pg_catalog.pg_database where datname = current_database())
group by 1, 2
`);
const infoQuery = (0,query/* defineQueries */.yV)('window of pg_stat_statements', (schema) => `
select
  to_char(stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
  to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now,
  dealloc::float8 as evictions
from ${schema}.pg_stat_statements_info
`);


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ singleStatement)
/* harmony export */ });
/* harmony import */ var _postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);
/** Texts that can be planned and not run: one whole statement that asks for rows or changes them. Pure. */

const plannable = new Set([
    'select',
    'with',
    'insert',
    'update',
    'delete',
    'merge',
    'values',
    'table',
]);
/**
 * The statement without what stands around it, or undefined where it is none that `explain` takes, where it is cut, and where
 * there are several: sent after `explain`, the second would be run.
 */
function singleStatement(text) {
    const words = [];
    let end = 0;
    let isOver = false;
    for (let at = 0; at < text.length;) {
        const token = (0,_postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(text, at);
        const part = text.slice(at, token.end);
        if (token.end === text.length && isCut(token.kind, part))
            return undefined;
        if (token.kind !== 'space' && token.kind !== 'comment') {
            const isSemicolon = token.kind === 'symbol' && token.symbol === ';';
            if (isOver && !isSemicolon)
                return undefined;
            isOver ||= isSemicolon;
            if (token.kind === 'word')
                words.push(token.word);
            if (!isSemicolon)
                end = token.end;
        }
        at = token.end;
    }
    const [first = ''] = words;
    if (first === 'declare')
        return fromCursor(text.slice(0, end));
    // What makes a table is a select as well, and planning it says nothing of who reads that.
    return plannable.has(first) ? text.slice(0, end) : undefined;
}
/** Something that is never closed reaches to the end of the text, and over whatever is sent behind it. */
function isCut(kind, part) {
    if (kind === 'comment')
        return part.startsWith('/*') && !isClosedComment(part);
    if (kind !== 'quoted')
        return false;
    const quote = /^\$[^$]*\$/.exec(part)?.[0] ?? (part.endsWith('"') || part.startsWith('"') ? '"' : "'");
    return part.length <= quote.length || !part.endsWith(quote) || reopens(part, quote);
}
function isClosedComment(part) {
    const marks = part.match(/\/\*|\*\//g) ?? [];
    return marks.reduce((depth, mark) => depth + (mark === '/*' ? 1 : -1), 0) === 0;
}
/** `'it''` ends in a doubled quote, and goes on. */
function reopens(part, quote) {
    if (quote.startsWith('$'))
        return part.length < quote.length * 2;
    const closing = part.slice(part.indexOf(quote) + 1);
    const count = [...closing].filter((character) => character === quote).length;
    return count % 2 === 0;
}
/** `declare c cursor for select …`: the query of the cursor. */
function fromCursor(text) {
    for (let at = 0; at < text.length;) {
        const token = (0,_postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(text, at);
        at = token.end;
        if (token.kind === 'word' && token.word === 'for')
            return singleStatement(text.slice(at).trim());
    }
    return undefined;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ topQueries),
/* harmony export */   Z7: () => (/* binding */ workloadSchema),
/* harmony export */   cz: () => (/* binding */ sum)
/* harmony export */ });
/* unused harmony export workloadQuerySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What production asks of its database: its queries as pg_stat_statements keeps them, without constants, and how often. */

const workloadQuerySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the window. Of a query from a file that does not say, 0. */
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** In the server, all calls together. */
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Who sends it. Its rights and its search path are the role's. */
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Of queries that are not among those of the workload. */
const left = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const workloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pg_stat_statements', 'file']),
    /** ISO 8601. Since when the server counts; of a file that does not say, nobody knows. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** How many times the server has thrown out its rarest queries for want of room. */
    evictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** Of whom the server does not show the text to this login. */
    unreadable: left.optional(),
    /** Less frequent and less costly than those that there was room for. */
    rest: left.optional(),
    queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(workloadQuerySchema),
});
/** The costliest and the most frequent, in turns. */
function topQueries(queries, limit) {
    if (queries.length <= limit)
        return queries;
    const byTime = [...queries].sort((one, other) => other.milliseconds - one.milliseconds);
    const byCalls = [...queries].sort((one, other) => other.calls - one.calls);
    const top = new Set();
    for (let rank = 0; top.size < limit; rank += 1) {
        for (const query of [byTime[rank], byCalls[rank]]) {
            if (query !== undefined && top.size < limit)
                top.add(query);
        }
    }
    return [...top];
}
function sum(queries) {
    return {
        queries: queries.length,
        calls: queries.reduce((total, { calls }) => total + calls, 0),
        milliseconds: queries.reduce((total, { milliseconds }) => total + milliseconds, 0),
    };
}


/***/ })

};
