export const id = 4080;
export const ids = [4080,3795];
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
            const { rows } = await (0,_within_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLimits */ .o)(client, _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.time.transaction, () => client.query(text, [...values]));
            return rows;
        },
    };
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isWorthAnotherTry),
/* harmony export */   v: () => (/* binding */ connectFailure)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _error_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/**
 * Why a connection did not come about: whether trying again can help, and what to tell the user. Hosts stay out of the
 * messages, which may end in a public place.
 */



/** Waking, restarting or not known yet; never a refused login, but for one that clears up by itself on new projects. */
function isWorthAnotherTry(error) {
    const { code = '', message } = (0,_error_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFacts */ .u)(error);
    if (/External authorization failed/i.test(message))
        return true;
    if (/^08/.test(code) || code === '57P03')
        return true;
    if (transientNetworkCodes.includes(code))
        return true;
    return code === '' && /timeout expired|Connection terminated/i.test(message);
}
function connectFailure(error, attempt) {
    const { code, message } = (0,_error_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFacts */ .u)(error);
    const advice = refusals.find(({ when }) => when(code ?? '', message));
    if (advice !== undefined)
        return new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(advice.say(attempt), { cause: error });
    return new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g({
        service: 'Postgres',
        operation: 'accept the connection',
        resource: `database ${attempt.database}`,
        code,
        message: `${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}, after ${Math.round(attempt.seconds)} s`,
        remedy: isWorthAnotherTry(error)
            ? 'The server did not wake in time, or this runner does not reach it (firewall, port 5432).'
            : undefined,
    }, { cause: error });
}
const transientNetworkCodes = [
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    // A new host name takes a moment to be known everywhere.
    'ENOTFOUND',
    'EAI_AGAIN',
];
const refusals = [
    {
        when: (code) => /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/.test(code),
        say: () => "The server's certificate is not trusted. If it is issued by an authority of your own, give that authority in `ssl-ca`.",
    },
    {
        when: (_, message) => /does not support SSL/i.test(message),
        say: () => 'The server does not offer TLS, and without it passwords and data would travel in the clear. Switch TLS on there.',
    },
    {
        when: (code) => code === '3D000',
        say: ({ database }) => `There is no database ${database} on the branch. Set \`database\` to one that its parent has.`,
    },
    {
        when: (_, message) => /native postgres login is disabled/i.test(message),
        say: ({ user, loginRemedy = '' }) => `The role ${user} is not one that logs in by OAuth. ${loginRemedy}`.trim(),
    },
    {
        when: (code, message) => code.startsWith('28') || /User is not authorized|password authentication failed/i.test(message),
        say: ({ user, loginRemedy = '' }) => `The server does not let ${user} log in. ${loginRemedy}`.trim(),
    },
];


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownSessions),
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _connect_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4896);
/* harmony import */ var _error_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _open_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6489);
/**
 * Connects to Postgres, patiently where the server is only asleep or not known yet everywhere, at once where it says no.
 * TLS is verified, by default against the public authorities.
 */




/** What the name of each session of ours begins with, in pg_stat_activity. */
const ownSessions = 'database-branch';
/** An open connection that answered a query. UserError or UpstreamError when there is none; the caller ends it. */
async function connect(options) {
    const { target, mint, clock, log, timeoutSeconds = 120, loginRemedy } = options;
    const start = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        const login = await mint();
        try {
            return await open(options, login);
        }
        catch (error) {
            const elapsed = clock.now().getTime() - start;
            const delay = Math.min(8000, 250 * 2 ** (attempt - 1));
            if (!(0,_connect_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorthAnotherTry */ .r)(error) || elapsed + delay > timeoutSeconds * 1000) {
                throw (0,_connect_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFailure */ .v)(error, {
                    database: target.database,
                    user: login.user,
                    seconds: elapsed / 1000,
                    loginRemedy: loginRemedy?.({ user: login.user, database: target.database }),
                });
            }
            log.debug(`${target.host}: ${(0,_error_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .errorFacts */ .u)(error).message}. Trying again in ${delay} ms.`);
            await clock.sleep(delay, options.signal);
        }
    }
}
async function open(options, login) {
    const { target, log, applicationName = ownSessions, session = 'ours', signal } = options;
    const { host, port, database, settings } = target;
    return (0,_open_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)({ host, port, database, ...login, ssl: tlsOptions(target), application_name: applicationName }, { session, settings, signal, onBreak: ({ message }) => log.debug(`${host}: the connection broke: ${message}`) });
}
/** For an address, the certificate is checked against the address: without `host`, Node would check against localhost. */
function tlsOptions({ host, tls }) {
    if (tls === 'off')
        return false;
    const { ca, without } = tls ?? {};
    return {
        rejectUnauthorized: without !== 'certificate',
        ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : { host }),
        ...(ca === undefined ? {} : { ca }),
        ...(without === undefined ? {} : { checkServerIdentity: () => undefined }),
    };
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
    await client.query([undone.text, 'set default_transaction_read_only = on', (0,pinned_settings/* pinSql */.ol)('session', budget.budget.time)].join(';\n'));
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
        connectionTimeoutMillis: budget.budget.time.connect,
        keepAlive: true,
        enableChannelBinding: requireChannelBinding,
        ...address,
        // Of one that is set twice, the last holds: ours.
        options: [
            ...(address.options ? [address.options] : []),
            settingOptions({ ...(session === 'ours' ? (0,pinned_settings/* startSettings */.Y_)(budget.budget.time) : {}), ...settings }),
        ].join(' '),
    });
    // Without a listener a connection that dies while idle would end the process.
    client.on('error', onBreak);
    if (requireChannelBinding)
        insistOnChannelBinding(client);
    const { connection } = client;
    connection.once(client.ssl ? 'sslconnect' : 'connect', () => guardMessages(connection.stream, budget.budget.size.message));
    const cut = () => connection.stream.destroy(new limit_reached/* LimitReached */.a('The time for it was over.'));
    signal?.addEventListener('abort', cut, { once: true });
    client.once('end', () => signal?.removeEventListener('abort', cut));
    try {
        await client.connect();
        await (0,within_limits/* withinLimits */.o)(client, budget.budget.time.connect, () => pinSession(client, session));
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
        const timer = setTimeout(() => stream.destroy(), budget.budget.time.end);
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
