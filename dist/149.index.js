export const id = 149;
export const ids = [149];
export const modules = {

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ anywhere)
/* harmony export */ });
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1764);
/* harmony import */ var _within_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7111);


function anywhere(client) {
    return {
        ask: async ({ text }, values = []) => {
            const { rows } = await (0,_within_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimits */ .o)(client, _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.time.transaction, () => client.query(text, [...values]));
            return rows;
        },
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

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ redactServerError)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/src/postgres/condition-names.js
/**
 * Postgres's names of error conditions: the same in every language of its messages, and never a value in them.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
/** `unique_violation` of 23505; the name of its class where the condition is not listed; else undefined. */
function conditionName(sqlstate) {
    return conditions[sqlstate] ?? classes[sqlstate.slice(0, 2)];
}
const conditions = {
    '08001': 'sqlclient_unable_to_establish_sqlconnection',
    '08006': 'connection_failure',
    '0A000': 'feature_not_supported',
    '21000': 'cardinality_violation',
    '22001': 'string_data_right_truncation',
    '22003': 'numeric_value_out_of_range',
    '22004': 'null_value_not_allowed',
    '22007': 'invalid_datetime_format',
    '22008': 'datetime_field_overflow',
    '22012': 'division_by_zero',
    '22021': 'character_not_in_repertoire',
    '22023': 'invalid_parameter_value',
    '22P02': 'invalid_text_representation',
    '22P03': 'invalid_binary_representation',
    '22P04': 'bad_copy_file_format',
    '22P05': 'untranslatable_character',
    '23001': 'restrict_violation',
    '23502': 'not_null_violation',
    '23503': 'foreign_key_violation',
    '23505': 'unique_violation',
    '23514': 'check_violation',
    '23P01': 'exclusion_violation',
    '25001': 'active_sql_transaction',
    '25006': 'read_only_sql_transaction',
    '25P02': 'in_failed_sql_transaction',
    '28000': 'invalid_authorization_specification',
    '28P01': 'invalid_password',
    '2BP01': 'dependent_objects_still_exist',
    '3D000': 'invalid_catalog_name',
    '3F000': 'invalid_schema_name',
    '40001': 'serialization_failure',
    '40P01': 'deadlock_detected',
    '42501': 'insufficient_privilege',
    '42601': 'syntax_error',
    '42602': 'invalid_name',
    '42611': 'invalid_column_definition',
    '42622': 'name_too_long',
    '42701': 'duplicate_column',
    '42702': 'ambiguous_column',
    '42703': 'undefined_column',
    '42704': 'undefined_object',
    '42710': 'duplicate_object',
    '42723': 'duplicate_function',
    '42804': 'datatype_mismatch',
    '42809': 'wrong_object_type',
    '42830': 'invalid_foreign_key',
    '42846': 'cannot_coerce',
    '42883': 'undefined_function',
    '42P01': 'undefined_table',
    '42P04': 'duplicate_database',
    '42P06': 'duplicate_schema',
    '42P07': 'duplicate_table',
    '42P16': 'invalid_table_definition',
    '42P17': 'invalid_object_definition',
    '44000': 'with_check_option_violation',
    '53100': 'disk_full',
    '53200': 'out_of_memory',
    '53300': 'too_many_connections',
    '54000': 'program_limit_exceeded',
    '55000': 'object_not_in_prerequisite_state',
    '55006': 'object_in_use',
    '55P03': 'lock_not_available',
    '55P04': 'unsafe_new_enum_value_usage',
    '57014': 'query_canceled',
    '57P01': 'admin_shutdown',
    '57P03': 'cannot_connect_now',
    P0001: 'raise_exception',
    P0002: 'no_data_found',
    P0003: 'too_many_rows',
    P0004: 'assert_failure',
    XX000: 'internal_error',
};
const classes = {
    '08': 'connection_exception',
    '22': 'data_exception',
    '23': 'integrity_constraint_violation',
    '25': 'invalid_transaction_state',
    '28': 'invalid_authorization_specification',
    '38': 'external_routine_exception',
    '40': 'transaction_rollback',
    '42': 'syntax_error_or_access_rule_violation',
    '53': 'insufficient_resources',
    '54': 'program_limit_exceeded',
    '55': 'object_not_in_prerequisite_state',
    '57': 'operator_intervention',
    '58': 'system_error',
    HV: 'fdw_error',
    P0: 'plpgsql_error',
    XX: 'internal_error',
};

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
;// CONCATENATED MODULE: ./build/src/postgres/redact.js
/**
 * A server's error, made safe for a public comment. A branch holds production data, and messages quote it: so detail, hint and
 * context are dropped, and of the message only what is known to hold names is kept. What is not recognised (another language, a
 * function's own `raise`) is replaced by the name of its condition, with the names that the server reports beside it.
 */




function redactServerError(error) {
    if (error instanceof errors/* UserError */.y)
        return { message: (0,figures/* asClause */.eI)(error.message) };
    const facts = (0,error_facts/* errorFacts */.u)(error);
    const { code = '', severity } = facts;
    if (severity === undefined)
        return { message: `the connection to the server failed${code && ` (${code})`}` };
    return { message: dataClasses.test(code) ? dataMessage(facts) : schemaMessage(facts), sqlstate: code };
}
/** Where messages are about values: data exceptions and constraint violations. */
const dataClasses = /^(21|22|23|44)/;
/** Where messages are about the schema, the statement or the server. */
const schemaClasses = /^(08|0A|25|28|2B|3D|3F|40|42|53|54|55|57|58)/;
/** The English wording of each message, as far as it is free of values. A group is a name or a number of the schema. */
const valueFreeTemplates = [
    /^duplicate key value violates unique constraint "[^"]+"$/,
    /^null value in column "[^"]+" of relation "[^"]+" violates not-null constraint$/,
    /^column "[^"]+" of relation "[^"]+" contains null values$/,
    /^update or delete on table "[^"]+" violates foreign key constraint "[^"]+" on table "[^"]+"$/,
    /^insert or update on table "[^"]+" violates foreign key constraint "[^"]+"$/,
    /^update or delete on table "[^"]+" violates RESTRICT setting of foreign key constraint "[^"]+" on table "[^"]+"$/,
    /^new row for relation "[^"]+" violates check constraint "[^"]+"$/,
    /^check constraint "[^"]+" of relation "[^"]+" is violated by some row$/,
    /^conflicting key value violates exclusion constraint "[^"]+"$/,
    /^could not create (unique index|exclusion constraint) "[^"]+"$/,
    /^no partition of relation "[^"]+" found for row$/,
    /^new row for relation "[^"]+" violates partition constraint$/,
    /^partition constraint of relation "[^"]+" is violated by some row$/,
    /^value for domain [\w. ]+ violates check constraint "[^"]+"$/,
    /^domain [\w. ]+ does not allow null values$/,
    /^column "[^"]+" of table "[^"]+" contains values that violate the new constraint$/,
    /^value too long for type [\w ]+(\(\d+\))?$/,
    /^bit string (length \d+ does not match|too long for) type [\w ]+\(\d+\)$/,
    /^(small|big)?int(eger)? out of range$/,
    /^numeric field overflow$/,
    /^invalid input syntax for type jsonb?$/,
    /^division by zero$/,
    /^more than one row returned by a subquery used as an expression$/,
    /^new row violates check option for view "[^"]+"$/,
];
/** The beginning of messages that end in a value. */
const valueLadenTemplates = [
    /^invalid input syntax for type [\w ]+(?=: )/,
    /^invalid input value for enum [\w.]+(?=: )/,
    /^date\/time field value out of range(?=: )/,
    /^(timestamp|date|interval) (field value )?out of range(?=: )/,
    /^malformed (array|record|range) literal(?=: )/,
    /^invalid byte sequence for encoding "[\w-]+"(?=: )/,
];
function dataMessage(facts) {
    const { message } = facts;
    if (valueFreeTemplates.some((template) => template.test(message)))
        return message;
    const start = valueLadenTemplates.map((template) => template.exec(message)?.[0]).find(Boolean);
    return start === undefined ? conditionMessage(facts) : `${start}: …`;
}
function schemaMessage(facts) {
    const { code = '', message } = facts;
    if (!schemaClasses.test(code))
        return conditionMessage(facts);
    const [line = ''] = message.split('\n');
    const redacted = line.replace(pointedAt, keepName).replace(quoted, keepName);
    const rest = redacted.replace(/"[^"]*"/g, '');
    // Another language has other quotes, and so has a literal: neither can be told from a value.
    return /^[\x20-\x7e]*$/.test(rest) && !/["']/.test(rest) ? redacted : conditionMessage(facts);
}
function keepName(_, before, text) {
    return `${before}"${looksLikeName(text) ? text : '…'}"`;
}
/** The token of a syntax error may itself hold quotes. */
const pointedAt = /( at or near )"(.*)"/;
const quoted = /()"([^"]*)"/g;
/** A name, maybe with its schema or its argument types, or the punctuation that a syntax error points at. */
function looksLikeName(text) {
    return /^[\p{L}_][\p{L}\p{N}_$.-]{0,127}$/u.test(text) || /^[^\p{L}\p{N}\s'"]{1,3}$/u.test(text);
}
/** `unique_violation (table users, constraint users_email_key)` */
function conditionMessage({ code = '', schema, table, column, dataType, constraint }) {
    const names = [
        table && `table ${[schema, table].filter(Boolean).join('.')}`,
        column && `column ${column}`,
        dataType && `type ${dataType}`,
        constraint && `constraint ${constraint}`,
    ].filter(Boolean);
    const condition = conditionName(code) ?? 'error';
    return names.length === 0 ? condition : `${condition} (${names.join(', ')})`;
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


/***/ })

};
