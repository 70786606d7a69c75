export const id = 7200;
export const ids = [7200];
export const modules = {

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
    const { statement, lock, idle } = budget/* budget */.g.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget/* budget */.g.time.transaction, async () => {
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

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  X: () => (/* binding */ settingOptions)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
;// CONCATENATED MODULE: ./build/src/postgres/channel-binding.js
/** Before the connection begins: then we hear of each message first. */
function insistOnChannelBinding({ connection }) {
    const refuse = () => {
        connection.emit('error', new Error('it does not bind the login to TLS, which `channel_binding=require` asks for'));
        connection.stream.destroy();
    };
    let bound = false;
    connection.on('authenticationCleartextPassword', refuse);
    connection.on('authenticationMD5Password', refuse);
    connection.on('authenticationSASL', ({ mechanisms }) => {
        if (!mechanisms.includes('SCRAM-SHA-256-PLUS'))
            refuse();
    });
    connection.on('authenticationSASLFinal', () => {
        bound = true;
    });
    connection.on('authenticationOk', () => {
        if (!bound)
            refuse();
    });
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/postgres/limit-reached.js
var limit_reached = __webpack_require__(5434);
;// CONCATENATED MODULE: ./build/src/postgres/guard-messages.js


/** A byte for the kind, and four for a length that counts itself. */
const headerLength = 5;
/** From the first byte of the first message on. */
function guardMessages(stream, most) {
    const header = Buffer.alloc(headerLength);
    let known = 0;
    let rest = 0;
    stream.on('data', (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (rest > 0) {
                const skipped = Math.min(rest, chunk.length - at);
                rest -= skipped;
                at += skipped;
                continue;
            }
            const taken = chunk.copy(header, known, at, at + headerLength - known);
            known += taken;
            at += taken;
            if (known < headerLength)
                return;
            known = 0;
            const length = header.readUInt32BE(1);
            if (length > most) {
                stream.destroy(new limit_reached/* LimitReached */.a(`A message of the server was larger than ${(0,figures/* bytes */.ee)(most)}.`));
                return;
            }
            rest = length - 4;
        }
    });
}

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/postgres/pin-session.js




async function pinSession(client, session) {
    if (session === 'theirs') {
        await client.query(answers.text);
        return;
    }
    await client.query([undone.text, 'set default_transaction_read_only = on', (0,pinned_settings/* pinSql */.ol)('session', budget/* budget */.g.time)].join(';\n'));
    const { rows } = await client.query((0,pinned_settings/* heldSql */.S7)('on'));
    if (rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our session.');
}
const answers = (0,query/* defineQualified */.GK)('does it answer', 'select 1');
const undone = (0,query/* defineQualified */.GK)('settings of roles and databases undone', `
select pg_catalog.count(pg_catalog.set_config(s.name, s.boot_val, false))
from pg_catalog.pg_settings s
where s.source operator(pg_catalog.=) any (array['database', 'user', 'database user']::pg_catalog.text[])
  and s.context operator(pg_catalog.=) 'user'
  and s.boot_val is not null`);

// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/open-session.js
/**
 * Every session that we open begins here: its limits stand before the login is over, and no message of the server's is taken
 * that would fill memory.
 */








/** Throws what the network or the server says when there is none. The caller ends it. */
async function openSession(address, { session, settings, requireChannelBinding = false, signal, onBreak }) {
    signal?.throwIfAborted();
    const client = new BoundedClient({
        connectionTimeoutMillis: budget/* budget */.g.time.connect,
        keepAlive: true,
        enableChannelBinding: requireChannelBinding,
        ...address,
        // Of one that is set twice, the last holds: ours.
        options: [
            ...(address.options ? [address.options] : []),
            settingOptions({ ...(session === 'ours' ? (0,pinned_settings/* startSettings */.Y_)(budget/* budget */.g.time) : {}), ...settings }),
        ].join(' '),
    });
    // Without a listener a connection that dies while idle would end the process.
    client.on('error', onBreak);
    if (requireChannelBinding)
        insistOnChannelBinding(client);
    const { connection } = client;
    connection.once(client.ssl ? 'sslconnect' : 'connect', () => guardMessages(connection.stream, budget/* budget */.g.size.message));
    const cut = () => connection.stream.destroy(new limit_reached/* LimitReached */.a('The time for it was over.'));
    signal?.addEventListener('abort', cut, { once: true });
    client.once('end', () => signal?.removeEventListener('abort', cut));
    try {
        await client.connect();
        await (0,within_limits/* withinLimits */.o)(client, budget/* budget */.g.time.connect, () => pinSession(client, session));
        return client;
    }
    catch (error) {
        await client.end();
        throw error;
    }
}
/** As libpq's `options` and PGOPTIONS take them. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS */
function settingOptions(settings) {
    return Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' ');
}
/** One that always ends: a server that does not answer the good-bye is left without one. */
class BoundedClient extends esm/* default.Client */.Ay.Client {
    async end() {
        const { stream } = this.connection;
        const timer = setTimeout(() => stream.destroy(), budget/* budget */.g.time.end);
        try {
            await super.end();
        }
        finally {
            clearTimeout(timer);
        }
    }
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
    return `select ${[...conditions, ...limited, 'current_user operator(pg_catalog.=) session_user'].join(' and ')} as held`;
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
        if (read > _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.size.transaction)
            cut(`The server sent more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.size.transaction)}.`);
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


/***/ })

};
