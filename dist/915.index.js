export const id = 915;
export const ids = [915];
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
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _connect_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4896);
/* harmony import */ var _error_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _open_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1995);
/**
 * Connects to Postgres, patiently where the server is only asleep or not known yet everywhere, at once where it says no.
 * TLS is verified, by default against the public authorities.
 */




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
    const { target, log, applicationName = 'database-branch', session = 'ours', signal } = options;
    const { host, port, database, settings } = target;
    return (0,_open_session_js__WEBPACK_IMPORTED_MODULE_3__.openSession)({ host, port, database, ...login, ssl: tlsOptions(target), application_name: applicationName }, { session, settings, signal, onBreak: ({ message }) => log.debug(`${host}: the connection broke: ${message}`) });
}
/** For an address, the certificate is checked against the address: without `host`, Node would check against localhost. */
function tlsOptions({ host, tls }) {
    if (tls === 'off')
        return false;
    const name = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : { host };
    return { rejectUnauthorized: true, ...name, ...(tls === undefined ? {} : { ca: tls.ca }) };
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

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession),
  X: () => (/* binding */ settingOptions)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
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
async function openSession(address, { session, settings, signal, onBreak }) {
    signal?.throwIfAborted();
    const client = new BoundedClient({
        connectionTimeoutMillis: budget/* budget */.g.time.connect,
        keepAlive: true,
        ...address,
        options: settingOptions({ ...(session === 'ours' ? (0,pinned_settings/* startSettings */.Y_)(budget/* budget */.g.time) : {}), ...settings }),
    });
    // Without a listener a connection that dies while idle would end the process.
    client.on('error', onBreak);
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


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ selectFacts),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   us: () => (/* binding */ isOwnSchema),
/* harmony export */   xS: () => (/* binding */ promotionSchema)
/* harmony export */ });
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
