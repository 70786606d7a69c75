export const id = 854;
export const ids = [854,872];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UpstreamError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The two kinds of failure a user can do something about. Everything else that is thrown is a bug and keeps its stack.
 */
/** A sentence for the user: what was wrong and what to do. Printed without a stack. */
class UserError extends Error {
    name = 'UserError';
}
/** A service said no, or said nothing. Carries what its support would ask for. */
class UpstreamError extends Error {
    name = 'UpstreamError';
    failure;
    constructor(failure, options) {
        super(describeFailure(failure), options);
        this.failure = failure;
    }
}
function describeFailure(failure) {
    const answer = [failure.status && `HTTP ${failure.status}`, failure.code].filter(Boolean).join(' ');
    const facts = [answer, failure.requestId && `request ${failure.requestId}`].filter(Boolean).join(', ');
    const sentence = `${failure.service} could not ${failure.operation} (${failure.resource}): ${failure.message}`;
    return [facts ? `${sentence} [${facts}]` : sentence, failure.remedy].filter(Boolean).join('\n');
}


/***/ }),

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

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ observerFiles),
/* harmony export */   Y: () => (/* binding */ observerConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/** What the observer's process is told, over its standard input: it holds a password, so it is never an argument or a file. */

const observerConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        database: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tls: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off')]).optional(),
    }),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Where it leaves its evidence. */
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601: when it ends on its own. */
    endsAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Written by the observer when it has its first picture; by us when it shall end; by the observer when it has ended. */
const observerFiles = { ready: 'observer-ready', stop: 'observer-stop', result: 'observer-result.json' };


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observer: () => (/* binding */ observer)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/src/ground/log.js
const silent = () => undefined;
/** Where nobody listens. */
const silentLog = {
    debug: silent,
    info: silent,
    notice: silent,
    warning: silent,
    group: (_title, work) => work(),
    mask: silent,
};

// EXTERNAL MODULE: ./build/src/migration/observer/observer-config.js
var observer_config = __webpack_require__(9674);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(496);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/migration/evidence/observation.js + 4 modules
var evidence_observation = __webpack_require__(3788);
;// CONCATENATED MODULE: ./build/src/migration/observer/run-observer.js
/** The observer's process: watches until it is told to stop, or its time is over, and leaves its evidence in a file. */






const stopCheckInterval = 100;
async function runObserver(options) {
    const { folder } = options.config;
    const result = await observe(options).catch((error) => {
        const { message, sqlstate } = (0,redact/* redactServerError */.P)(error);
        return { problem: sqlstate === undefined ? message : `${message} (SQLSTATE ${sqlstate})` };
    });
    // Renamed into place, so that nobody reads half of it.
    const file = (0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.result);
    await (0,promises_.writeFile)(`${file}.part`, JSON.stringify(result));
    await (0,promises_.rename)(`${file}.part`, file);
}
async function observe({ config, clock, log }) {
    const { target, login, folder } = config;
    const client = await (0,connect/* connect */.N)({
        target,
        mint: async () => login,
        clock,
        log,
        timeoutSeconds: 30,
        applicationName: 'database-branch observer',
    });
    try {
        const observation = await (0,evidence_observation.startObservation)({ client, clock });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.ready), '');
        const endsAt = new Date(config.endsAt).getTime();
        while (clock.now().getTime() < endsAt && !(await exists((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.stop)))) {
            await clock.sleep(stopCheckInterval);
        }
        return { evidence: await observation.finish() };
    }
    finally {
        await client.end();
    }
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/observer.js
/** The observer's story: told over standard input what to watch, it watches from outside until post stops it. */





async function observer() {
    const config = observer_config/* observerConfigSchema */.Y.parse(await (0,consumers_.json)(process.stdin));
    // The step that started it has ended long before: nobody reads its output.
    await runObserver({ config, clock: clock/* systemClock */.m, log: silentLog });
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  X: () => (/* binding */ settingOptions)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/src/postgres/connect-failure.js
/**
 * Why a connection did not come about: whether trying again can help, and what to tell the user. Hosts stay out of the
 * messages, which may end in a public place.
 */



/** Waking, restarting or not known yet; never a refused login, but for one that clears up by itself on new projects. */
function isWorthAnotherTry(error) {
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(error);
    if (/External authorization failed/i.test(message))
        return true;
    if (/^08/.test(code) || code === '57P03')
        return true;
    if (transientNetworkCodes.includes(code))
        return true;
    return code === '' && /timeout expired|Connection terminated/i.test(message);
}
function connectFailure(error, attempt) {
    const { code, message } = (0,error_facts/* errorFacts */.u)(error);
    const advice = refusals.find(({ when }) => when(code ?? '', message));
    if (advice !== undefined)
        return new errors/* UserError */.y(advice.say(attempt), { cause: error });
    return new errors/* UpstreamError */.g({
        service: 'Postgres',
        operation: 'accept the connection',
        resource: `database ${attempt.database}`,
        code,
        message: `${(0,redact/* redactServerError */.P)(error).message}, after ${Math.round(attempt.seconds)} s`,
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
        say: ({ user }) => `The role ${user} is not one that logs in by OAuth. ${registerRole}`,
    },
    {
        when: (code, message) => code.startsWith('28') || /User is not authorized|password authentication failed/i.test(message),
        say: ({ user }) => `The server does not let ${user} log in. ${registerRole}`,
    },
];
const registerRole = 'Register this identity as a role on the parent branch (databricks_create_role, or the Roles page): a branch has the roles its parent had at the fork.';

;// CONCATENATED MODULE: ./build/src/postgres/connect.js
/**
 * Connects to Postgres, patiently where the server is only asleep or not known yet everywhere, at once where it says no.
 * TLS is verified, by default against the public authorities.
 */




/** As libpq's `options` and PGOPTIONS take them. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS */
function settingOptions(settings) {
    return Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' ');
}
/** An open connection that answered a query. UserError or UpstreamError when there is none; the caller ends it. */
async function connect(options) {
    const { target, mint, clock, log, timeoutSeconds = 120 } = options;
    const start = clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        const login = await mint();
        try {
            return await connect_open(options, login);
        }
        catch (error) {
            const elapsed = clock.now().getTime() - start;
            const delay = Math.min(8000, 250 * 2 ** (attempt - 1));
            if (!isWorthAnotherTry(error) || elapsed + delay > timeoutSeconds * 1000) {
                throw connectFailure(error, { database: target.database, user: login.user, seconds: elapsed / 1000 });
            }
            log.debug(`${target.host}: ${(0,error_facts/* errorFacts */.u)(error).message}. Trying again in ${delay} ms.`);
            await clock.sleep(delay);
        }
    }
}
const attemptTimeoutMs = 20_000;
async function connect_open({ target, log, applicationName = 'database-branch' }, login) {
    const client = new esm["default"].Client({
        host: target.host,
        port: target.port,
        database: target.database,
        user: login.user,
        password: login.password,
        ssl: tlsOptions(target),
        connectionTimeoutMillis: attemptTimeoutMs,
        application_name: applicationName,
        ...(target.settings && { options: settingOptions(target.settings) }),
        keepAlive: true,
    });
    // Without a listener a connection that dies while idle would end the process.
    client.on('error', (error) => log.debug(`${target.host}: the connection broke: ${error.message}`));
    try {
        await client.connect();
        await client.query('select 1');
        return client;
    }
    catch (error) {
        await client.end().catch((endError) => log.debug(`${target.host}: ${endError}`));
        throw error;
    }
}
/** For an address, the certificate is checked against the address: without `host`, Node would check against localhost. */
function tlsOptions({ host, tls }) {
    if (tls === 'off')
        return false;
    const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : { host };
    return { rejectUnauthorized: true, ...name, ...(tls === undefined ? {} : { ca: tls.ca }) };
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        message: error.message,
        schema: textField(error, 'schema'),
        table: textField(error, 'table'),
        column: textField(error, 'column'),
        dataType: textField(error, 'dataType'),
        constraint: textField(error, 'constraint'),
    };
}
function textField(error, name) {
    const value = field(error, name);
    return typeof value === 'string' ? value : undefined;
}
function field(error, name) {
    return Object.getOwnPropertyDescriptor(error, name)?.value;
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ redactServerError)
});

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

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hashingTools),
/* harmony export */   m: () => (/* binding */ historyTables)
/* harmony export */ });
/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools call theirs `schema_migrations` or `migrations`; the most particular come first.
 */
const historyTables = [
    {
        tool: 'Flyway',
        name: 'flyway_schema_history',
        columns: ['installed_rank', 'version', 'script', 'checksum', 'execution_time', 'success'],
        entry: {
            name: 'script',
            checksum: 'checksum::text',
            milliseconds: 'execution_time',
            failed: 'not success',
            order: 'installed_rank',
        },
    },
    {
        tool: 'Liquibase',
        name: 'databasechangelog',
        columns: ['id', 'author', 'filename', 'orderexecuted', 'exectype', 'md5sum'],
        companions: ['databasechangeloglock'],
        entry: {
            name: `filename || '::' || id || '::' || author`,
            checksum: 'md5sum',
            failed: "exectype = 'FAILED'",
            order: 'orderexecuted',
        },
    },
    {
        tool: 'Prisma',
        name: '_prisma_migrations',
        columns: ['migration_name', 'checksum', 'started_at', 'finished_at', 'rolled_back_at'],
        hashesFile: true,
        entry: {
            name: 'migration_name',
            checksum: 'checksum',
            milliseconds: 'extract(epoch from finished_at - started_at) * 1000',
            failed: 'finished_at is null and rolled_back_at is null',
            rolledBack: 'rolled_back_at is not null',
            order: 'started_at',
        },
    },
    {
        // From 1.0 on; what an earlier version has run may have no name.
        tool: 'Drizzle',
        name: '__drizzle_migrations',
        columns: ['id', 'hash', 'created_at', 'name'],
        hashesFile: true,
        entry: { name: 'coalesce(name, created_at::text)', checksum: 'hash', order: 'id' },
    },
    {
        tool: 'Drizzle',
        name: '__drizzle_migrations',
        columns: ['id', 'hash', 'created_at'],
        hashesFile: true,
        entry: { name: 'created_at::text', checksum: 'hash', order: 'id' },
    },
    {
        tool: 'Knex',
        name: 'knex_migrations',
        columns: ['id', 'name', 'batch', 'migration_time'],
        companions: ['knex_migrations_lock'],
        entry: { name: 'name', order: 'id' },
    },
    { tool: 'Sequelize', name: 'SequelizeMeta', columns: ['name'], entry: { name: 'name', order: 'name' } },
    {
        tool: 'node-pg-migrate',
        name: 'pgmigrations',
        columns: ['id', 'name', 'run_on'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'MikroORM',
        name: 'mikro_orm_migrations',
        columns: ['id', 'name', 'executed_at'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'Kysely',
        name: 'kysely_migration',
        columns: ['name', 'timestamp'],
        companions: ['kysely_migration_lock'],
        entry: { name: 'name', order: 'name' },
    },
    {
        tool: 'graphile-migrate',
        name: 'migrations',
        columns: ['hash', 'previous_hash', 'filename', 'date'],
        companions: ['current'],
        entry: { name: 'filename', checksum: 'hash', order: 'filename' },
    },
    {
        tool: 'TypeORM',
        name: 'migrations',
        columns: ['id', 'timestamp', 'name'],
        companions: ['typeorm_metadata'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'Laravel',
        name: 'migrations',
        columns: ['id', 'migration', 'batch'],
        entry: { name: 'migration', order: 'id' },
    },
    {
        tool: 'db-migrate',
        name: 'migrations',
        columns: ['id', 'name', 'run_on'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'postgres-migrations',
        name: 'migrations',
        columns: ['id', 'name', 'hash', 'executed_at'],
        // Its own migration 0 makes the table.
        entry: { name: 'name', checksum: 'hash', where: 'id > 0', order: 'id' },
    },
    {
        tool: 'Supabase',
        name: 'schema_migrations',
        columns: ['version', 'statements', 'name'],
        companions: ['seed_files'],
        entry: { name: `version || coalesce('_' || name, '')`, order: 'version' },
    },
    {
        tool: 'golang-migrate',
        name: 'schema_migrations',
        columns: ['version', 'dirty'],
        headOnly: true,
        entry: { name: 'version::text', failed: 'dirty', order: 'version' },
    },
    {
        tool: 'Ecto',
        name: 'schema_migrations',
        columns: ['version', 'inserted_at'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Rails',
        name: 'schema_migrations',
        columns: ['version'],
        companions: ['ar_internal_metadata'],
        beside: 'ar_internal_metadata',
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'dbmate',
        name: 'schema_migrations',
        columns: ['version'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Django',
        name: 'django_migrations',
        columns: ['id', 'app', 'name', 'applied'],
        entry: { name: `app || '.' || name`, order: 'id' },
    },
    {
        tool: 'Alembic',
        name: 'alembic_version',
        columns: ['version_num'],
        headOnly: true,
        entry: { name: 'version_num', order: 'version_num' },
    },
    {
        tool: 'goose',
        name: 'goose_db_version',
        columns: ['id', 'version_id', 'is_applied', 'tstamp'],
        entry: {
            name: 'version_id::text',
            rolledBack: 'not is_applied',
            // The first row, of version 0, says only that the table was made.
            where: 'version_id > 0',
            order: 'id',
        },
    },
    {
        tool: 'Atlas',
        name: 'atlas_schema_revisions',
        columns: ['version', 'description', 'applied', 'total', 'execution_time', 'error', 'hash'],
        entry: {
            name: `version || coalesce('_' || nullif(description, ''), '')`,
            checksum: 'hash',
            // Nanoseconds.
            milliseconds: 'execution_time / 1e6',
            failed: `coalesce(error, '') <> '' or applied < total`,
            where: `version <> '.atlas_cloud_identifier'`,
            order: 'version',
        },
    },
    {
        tool: 'Sqitch',
        name: 'changes',
        columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
        companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
        entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
    },
    {
        tool: 'Diesel',
        name: '__diesel_schema_migrations',
        columns: ['version', 'run_on'],
        entry: { name: 'version', where: `version <> '00000000000000'`, order: 'version' },
    },
    {
        tool: 'SQLx',
        name: '_sqlx_migrations',
        columns: ['version', 'description', 'success', 'checksum', 'execution_time'],
        entry: {
            name: `version::text || '_' || replace(description, ' ', '_')`,
            checksum: `encode(checksum, 'hex')`,
            // Nanoseconds; -1 while it runs.
            milliseconds: 'nullif(execution_time, -1) / 1e6',
            failed: 'not success',
            order: 'version',
        },
    },
    {
        tool: 'Refinery',
        name: 'refinery_schema_history',
        columns: ['version', 'name', 'applied_on', 'checksum'],
        entry: { name: `version::text || '_' || name`, checksum: 'checksum', order: 'version' },
    },
    {
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['MigrationId', 'ProductVersion'],
        entry: { name: '"MigrationId"', order: '"MigrationId"' },
    },
    {
        tool: 'DbUp',
        name: 'schemaversions',
        columns: ['schemaversionsid', 'scriptname', 'applied'],
        entry: { name: 'scriptname', order: 'schemaversionsid' },
    },
    {
        tool: 'Phinx',
        name: 'phinxlog',
        columns: ['version', 'migration_name', 'start_time', 'end_time'],
        entry: {
            name: `version::text || coalesce('_' || migration_name, '')`,
            milliseconds: 'extract(epoch from end_time - start_time) * 1000',
            order: 'version',
        },
    },
    {
        tool: 'Doctrine',
        name: 'doctrine_migration_versions',
        columns: ['version', 'executed_at', 'execution_time'],
        entry: { name: 'version', milliseconds: 'execution_time', order: 'executed_at' },
    },
    {
        tool: 'yoyo',
        name: '_yoyo_migration',
        columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
        companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
        entry: { name: 'migration_id', order: 'applied_at_utc' },
    },
];
/** Their books tell of a migration whether its file was edited since. */
const hashingTools = new Set(historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])));


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ otherNames),
/* harmony export */   Kb: () => (/* binding */ recogniseHistory),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   n7: () => (/* binding */ mayBeHistory)
/* harmony export */ });
/* harmony import */ var _history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80);
/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */

function recogniseHistory(shape) {
    return (_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.find((table) => table.name === shape.name && fits(shape, table)) ??
        _history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table)));
}
/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
function companionsOf({ name, companions = [] }, actual) {
    return companions.flatMap((companion) => [companion, companion.replace(name, actual)]);
}
/** Worth a look at its columns. */
function mayBeHistory(name) {
    return knownNames.has(name) || otherNames.test(name);
}
const knownNames = new Set(_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .m.map(({ name }) => name));
/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i;
function fits({ columns, neighbours }, table) {
    return (table.columns.every((column) => columns.includes(column)) &&
        (table.beside === undefined || neighbours.includes(table.beside)));
}
/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }, table) {
    return table.columns.length >= 4 || columns.length === table.columns.length;
}


/***/ })

};
