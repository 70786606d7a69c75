export const id = 316;
export const ids = [316];
export const modules = {

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ assertIsBranch),
  An: () => (/* binding */ connectToParent),
  S9: () => (/* binding */ openCompute)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(496);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
;// CONCATENATED MODULE: ./build/src/postgres/identity.js

async function readIdentity(client) {
    const { rows } = await client.query(identityQuery);
    const [row] = rows;
    if (row === undefined)
        throw new Error('the identity query returned no row');
    return {
        startedAt: row.started_at,
        systemIdentifier: await readSystemIdentifier(client),
        timelineId: row.timeline_id || undefined,
        inRecovery: row.in_recovery,
    };
}
function proveBranch(branch, parent) {
    if (branch.inRecovery) {
        return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' };
    }
    if ('unreachable' in parent)
        return { verdict: 'endpoint only', why: parent.unreachable };
    const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier);
    const sameTimeline = same(branch.timelineId, parent.timelineId);
    if (sameTimeline === true)
        return { verdict: 'refused', why: theParent('it has the storage of its parent') };
    if (sameTimeline === false)
        return { verdict: 'proven', by: 'timeline', physicalCopy };
    if (physicalCopy === false)
        return { verdict: 'proven', by: 'system identifier', physicalCopy };
    if (branch.startedAt === parent.startedAt) {
        return { verdict: 'refused', why: theParent('it is the same server process as its parent') };
    }
    return { verdict: 'proven', by: 'server process', physicalCopy };
}
const identityQuery = `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  pg_is_in_recovery() as in_recovery
`;
const systemIdentifierQuery = `
select system_identifier::text as system_identifier
from pg_control_system()
`;
const insufficientPrivilege = '42501';
/** Some services keep the control file's functions to themselves: then there is one fact less. */
async function readSystemIdentifier(client) {
    try {
        const { rows } = await client.query(systemIdentifierQuery);
        return rows[0]?.system_identifier;
    }
    catch (error) {
        if ((0,error_facts/* errorFacts */.u)(error).code === insufficientPrivilege)
            return undefined;
        throw error;
    }
}
/** Undefined when one of them is not known. */
function same(a, b) {
    return a === undefined || b === undefined ? undefined : a === b;
}
function theParent(because) {
    return `the address of the branch does not lead to the branch: ${because}`;
}

;// CONCATENATED MODULE: ./build/src/branch/open-branch.js



/** Connects, waking the compute if it sleeps. The caller ends the client. */
async function openCompute(access, compute, timeoutSeconds = 120) {
    const { provider, database, tls, settings, clock, log } = access;
    const minted = [];
    const client = await (0,connect/* connect */.N)({
        target: { host: compute.host, port: compute.port, database, tls, settings },
        mint: async () => {
            const credential = await provider.credential(compute);
            log.mask(credential.password);
            minted.unshift(credential);
            return credential;
        },
        clock,
        log,
        timeoutSeconds,
    });
    const [credential] = minted;
    if (credential === undefined)
        throw new Error('connected without a login');
    return { client, credential };
}
/**
 * UserError when the connection does not lead to the branch. Returns what could not be shown, as a sentence, when its parent
 * cannot be reached for comparison.
 */
async function assertIsBranch(access, opened) {
    const { client, branch, parent } = opened;
    const proof = proveBranch(await readIdentity(client), await parentIdentity(access, parent));
    switch (proof.verdict) {
        case 'refused':
            throw new errors/* UserError */.y(`This is not the branch ${branch.name}: ${proof.why}. Nothing was handed out. Please report it, with the name of the service.`);
        case 'endpoint only':
            return `That the database is the branch and not ${parent.name} rests on ${access.provider.title}'s word: ${proof.why}`;
        case 'proven':
            access.log.info(`Connected to ${branch.name}, which is not ${parent.name}: told apart by ${proof.by}.`);
            return undefined;
    }
}
async function parentIdentity(access, parent) {
    const attempt = await connectToParent(access, parent);
    if ('unreachable' in attempt)
        return attempt;
    try {
        return await readIdentity(attempt.client);
    }
    finally {
        await attempt.client.end();
    }
}
/** For looking only: nothing that is sent over this connection can write. */
async function connectToParent(access, parent) {
    try {
        const compute = await access.provider.findCompute(parent);
        if (compute === undefined)
            return { unreachable: `${parent.name} has no compute to compare with.` };
        const opened = await openCompute(access, compute, parentTimeoutSeconds);
        await opened.client.query('set session characteristics as transaction read only');
        return opened;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` };
    }
}
/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30;


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


/***/ })

};
