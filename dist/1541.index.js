export const id = 1541;
export const ids = [1541];
export const modules = {

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ connectToParent),
/* harmony export */   FL: () => (/* binding */ assertIsBranch),
/* harmony export */   S9: () => (/* binding */ openCompute)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5587);
/* harmony import */ var _postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7563);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);





/** Connects, waking the compute if it sleeps. The caller ends the client. */
async function openCompute(access, compute, timeoutSeconds = 120) {
    const { provider, database, tls, settings, session, clock, log, signal } = access;
    const minted = [];
    const client = await (0,_postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)({
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
        session,
        signal,
    });
    const [credential] = minted;
    if (credential === undefined)
        throw new Error('connected without a login');
    return { client, credential };
}
/**
 * UserError when the connection does not lead to the branch, or when that is not proven and `identityProof` requires it. Returns
 * what could not be shown, as a sentence, where it does not.
 */
async function assertIsBranch(access, opened, identityProof = 'require') {
    const { branch, compute, parent, hasOwnRecord } = opened;
    const here = await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(opened.client);
    const wanted = { branch: branch.uid, compute: compute.uid };
    const isNamed = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, notAsked, wanted).verdict === 'proven';
    const [there, mark] = await Promise.all([
        parentIdentity(access, parent),
        isNamed || hasOwnRecord ? undefined : seeMark(access, opened),
    ]);
    const proof = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, there, wanted);
    if (proof.verdict === 'refused')
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, proof.why));
    if (mark?.seen === false)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, mark.why));
    if (mark === undefined || mark.seen) {
        const by = isNamed ? 'by what its server says' : hasOwnRecord ? 'by its own record' : 'by a mark of the service';
        access.log.info(`Connected to ${branch.name}: proven ${by}.`);
        return undefined;
    }
    const known = proof.verdict === 'unknown' ? proof.why : `It is not ${parent.name}.`;
    const sentence = `That the database is the branch ${branch.name} rests on ${access.provider.title}'s word. ${known} ${mark.why}`;
    if (identityProof === 'best-effort')
        return sentence;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${sentence} Nothing was written and nothing handed out. Set \`identity-proof\` to best-effort to go by that word.`);
}
const notAsked = { unreachable: '' };
function refusal(branch, why) {
    return `This is not the branch ${branch.name}: ${why}. Nothing was handed out. Please report it, with the name of the service.`;
}
/** A service that has marked the branch and a connection that sees the mark speak of the same database. */
async function seeMark({ provider, clock, log }, { client, branch }) {
    if (provider.mark === undefined)
        return { why: `${provider.title} cannot mark a branch.` };
    try {
        const mark = await provider.mark(branch);
        try {
            const deadline = clock.now().getTime() + markTimeoutMs;
            for (;;) {
                if (await hasRole(client, mark.role))
                    return { seen: true };
                if (clock.now().getTime() >= deadline) {
                    return {
                        seen: false,
                        why: `a mark that ${provider.title} has put into the branch is not seen over this connection`,
                    };
                }
                await clock.sleep(200);
            }
        }
        finally {
            await mark.remove().catch((error) => log.debug(`${branch.name}: ${error}`));
        }
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { why: `The branch could not be marked: ${error.message}` };
    }
}
/** An operation that is done may take effect a moment later. */
const markTimeoutMs = 10_000;
async function hasRole(client, role) {
    const [answer] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__/* .anywhere */ .M)(client).ask(roleQuery, [role]);
    return answer?.found ?? false;
}
const roleQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQualified */ .GK)('mark of the service', `select exists (select from pg_catalog.pg_roles r where r.rolname operator(pg_catalog.=) $1::pg_catalog.text) as found`);
async function parentIdentity(access, parent) {
    const attempt = await connectToParent(access, parent);
    if ('unreachable' in attempt)
        return attempt;
    try {
        return await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(attempt.client);
    }
    finally {
        await attempt.client.end();
    }
}
/** For looking only: the session is ours, and read-only. */
async function connectToParent(access, parent) {
    try {
        const compute = await access.provider.findCompute(parent);
        if (compute === undefined)
            return { unreachable: `${parent.name} has no compute to compare with.` };
        return await openCompute({ ...access, session: 'ours' }, compute, parentTimeoutSeconds);
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` };
    }
}
/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30;


/***/ }),

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
        say: ({ user }) => `The role ${user} is not one that logs in by OAuth. ${registerRole}`,
    },
    {
        when: (code, message) => code.startsWith('28') || /User is not authorized|password authentication failed/i.test(message),
        say: ({ user }) => `The server does not let ${user} log in. ${registerRole}`,
    },
];
const registerRole = 'Register this identity as a role on the parent branch (databricks_create_role, or the Roles page): a branch has the roles its parent had at the fork.';


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
    const { target, mint, clock, log, timeoutSeconds = 120 } = options;
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
                throw (0,_connect_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFailure */ .v)(error, { database: target.database, user: login.user, seconds: elapsed / 1000 });
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
    const name = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : { host };
    return { rejectUnauthorized: true, ...name, ...(tls === undefined ? {} : { ca: tls.ca }) };
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ proveBranch),
/* harmony export */   sv: () => (/* binding */ otherId),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7730);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _system_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);



async function readIdentity(client) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looking */ .WL)(client, async (look) => {
        const [row] = await look.ask(identityQuery);
        if (row === undefined)
            throw new Error('the identity query returned no row');
        return {
            startedAt: row.started_at,
            systemIdentifier: row.may_identify ? await (0,_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .readSystemIdentifier */ .r)(look) : undefined,
            timelineId: row.timeline_id || undefined,
            ids: { branch: row.branch_id || undefined, compute: row.endpoint_id || undefined },
            inRecovery: row.in_recovery,
        };
    });
}
/** `wanted` is what the service calls them. */
function proveBranch(branch, parent, wanted = {}) {
    if (branch.inRecovery) {
        return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' };
    }
    const other = otherId(branch, wanted);
    if (other !== undefined)
        return { verdict: 'refused', why: astray(`the server says that it is ${other}`) };
    const apart = compareWithParent(branch, parent);
    if (apart.verdict === 'refused')
        return apart;
    const { branch: branchId, compute } = branch.ids ?? {};
    const isNamed = same(branchId, wanted.branch) ?? same(compute, wanted.compute);
    return isNamed ? { verdict: 'proven' } : apart;
}
/** What the server calls itself, when that is not what was wanted. Ids of another form cannot be compared. */
function otherId({ ids = {} }, wanted) {
    const pairs = [
        [ids.branch, wanted.branch],
        [ids.compute, wanted.compute],
    ];
    return pairs.find(([here, there]) => sameForm(here, there) && here !== there)?.[0];
}
function compareWithParent(branch, parent) {
    if ('unreachable' in parent)
        return { verdict: 'unknown', why: parent.unreachable };
    const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier);
    const sameTimeline = same(branch.timelineId, parent.timelineId);
    if (sameTimeline === true)
        return { verdict: 'refused', why: astray('it has the storage of its parent') };
    // A timeline can be claimed by a setting of a role: another one is no proof of another process.
    if (branch.startedAt === parent.startedAt && physicalCopy !== false) {
        return { verdict: 'refused', why: astray('it is the same server process as its parent') };
    }
    if (sameTimeline === false)
        return { verdict: 'apart', by: 'timeline', physicalCopy };
    if (physicalCopy === false)
        return { verdict: 'apart', by: 'system identifier', physicalCopy };
    return { verdict: 'apart', by: 'server process', physicalCopy };
}
/**
 * Neon defines its ids as settings of the server's start. A name that the server does not know can be given a value by anybody;
 * such a placeholder is not in pg_settings.
 */
const identityQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)('identity', `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  (select setting from pg_settings where name = 'neon.branch_id' and context = 'postmaster') as branch_id,
  (select setting from pg_settings where name = 'neon.endpoint_id' and context = 'postmaster') as endpoint_id,
  pg_is_in_recovery() as in_recovery,
  ${_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .mayIdentify */ .G} as may_identify
`);
/** Undefined when one of them is not known. */
function same(a, b) {
    return a === undefined || b === undefined ? undefined : a === b;
}
/** `br-…` and `br-…`, `ep-…` and `ep-…`: only then do two ids speak of the same kind of thing. */
function sameForm(a, b) {
    const form = (id) => /^(br|ep)-/.exec(id ?? '')?.[1];
    return form(a) !== undefined && form(a) === form(b);
}
function astray(because) {
    return `the address of the branch does not lead to the branch: ${because}`;
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

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayIdentify),
/* harmony export */   r: () => (/* binding */ readSystemIdentifier)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/** SQL, for a look. */
const mayIdentify = `has_function_privilege('pg_catalog.pg_control_system()', 'execute')`;
async function readSystemIdentifier(look) {
    return (await look.ask(identifierQuery))[0]?.identifier;
}
const identifierQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('system identifier', 'select system_identifier::text as identifier from pg_control_system()');


/***/ })

};
