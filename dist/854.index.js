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
// EXTERNAL MODULE: ./build/src/postgres/connect.js
var connect = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/migration/evidence/observation.js + 3 modules
var evidence_observation = __webpack_require__(8917);
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

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ hashingTools),
  mH: () => (/* binding */ historyTables),
  Tq: () => (/* binding */ toolsWithHeads)
});

;// CONCATENATED MODULE: ./build/src/schema/books/tables/dotnet.js
const dotnet = [
    {
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['MigrationId', 'ProductVersion'],
        entry: { name: '"MigrationId"', order: '"MigrationId"' },
    },
    {
        // The same with the names of columns in snake case, as EFCore.NamingConventions makes them.
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['migration_id', 'product_version'],
        entry: { name: 'migration_id', order: 'migration_id' },
    },
    {
        tool: 'DbUp',
        name: 'schemaversions',
        columns: ['schemaversionsid', 'scriptname', 'applied'],
        entry: { name: 'scriptname', order: 'schemaversionsid' },
    },
    {
        tool: 'FluentMigrator',
        name: 'VersionInfo',
        columns: ['Version', 'AppliedOn', 'Description'],
        entry: { name: `"Version"::text || coalesce('_' || "Description", '')`, order: '"Version"' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/go.js
const go = [
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
        tool: 'sql-migrate',
        name: 'gorp_migrations',
        columns: ['id', 'applied_at'],
        entry: { name: 'id', order: 'id' },
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
        tool: 'Bun',
        name: 'bun_migrations',
        columns: ['id', 'name', 'group_id', 'migrated_at'],
        companions: ['bun_migration_locks'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'River',
        name: 'river_migration',
        columns: ['line', 'version', 'created_at'],
        entry: { name: `line || ' ' || version::text`, order: 'line, version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/jvm.js
const jvm = [
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
        tool: 'Play',
        name: 'play_evolutions',
        columns: ['id', 'hash', 'applied_at', 'apply_script', 'revert_script', 'state', 'last_problem'],
        companions: ['play_evolutions_lock'],
        entry: { name: 'id::text', checksum: 'hash', failed: "state <> 'applied'", order: 'id' },
    },
    {
        tool: 'Ragtime',
        name: 'ragtime_migrations',
        columns: ['id', 'created_at'],
        columnsAreCommon: true,
        entry: { name: 'id', order: 'created_at' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/migrations.js
const migrations = [
    {
        tool: 'pgroll',
        name: 'migrations',
        columns: ['schema', 'name', 'migration', 'created_at', 'parent', 'done'],
        entry: { name: 'name', failed: 'not done', order: 'created_at' },
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
        tool: 'Rambler',
        name: 'migrations',
        columns: ['migration'],
        columnsAreCommon: true,
        entry: { name: 'migration', order: 'migration' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/node.js
const node = [
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
    {
        tool: 'AdonisJS',
        name: 'adonis_schema',
        columns: ['id', 'name', 'batch', 'migration_time'],
        companions: ['adonis_schema_versions'],
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
        tool: 'Payload',
        name: 'payload_migrations',
        columns: ['id', 'name', 'batch', 'updated_at', 'created_at'],
        // Batch -1 is of the development server, which changes the schema without a migration.
        entry: { name: 'name', where: 'batch >= 0', order: 'id' },
    },
    {
        tool: 'Directus',
        name: 'directus_migrations',
        columns: ['version', 'name', 'timestamp'],
        entry: { name: `version || '-' || name`, order: 'version' },
    },
    {
        tool: 'Strapi',
        name: 'strapi_migrations',
        columns: ['id', 'name', 'time'],
        columnsAreCommon: true,
        companions: ['strapi_migrations_internal'],
        entry: { name: 'name', order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/others.js
const others = [
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
        tool: 'Sqitch',
        name: 'changes',
        columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
        companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
        entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
    },
    {
        tool: 'Vapor',
        name: '_fluent_migrations',
        columns: ['id', 'name', 'batch', 'created_at', 'updated_at'],
        entry: { name: 'name', order: 'created_at, name' },
    },
    {
        tool: 'shmig',
        name: 'shmig_version',
        columns: ['version', 'migrated_at'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Mojo',
        name: 'mojo_migrations',
        columns: ['name', 'version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: `name || ' ' || version::text`, order: 'name' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/python.js
const python = [
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
        hasHeads: true,
        entry: { name: 'version_num', order: 'version_num' },
    },
    {
        tool: 'yoyo',
        name: '_yoyo_migration',
        columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
        companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
        entry: { name: 'migration_id', order: 'applied_at_utc' },
    },
    {
        tool: 'Aerich',
        name: 'aerich',
        columns: ['id', 'version', 'app', 'content'],
        entry: { name: `app || '.' || version`, order: 'id' },
    },
    {
        tool: 'peewee-migrate',
        name: 'migratehistory',
        columns: ['id', 'name', 'migrated_at'],
        entry: { name: 'name', order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/rust.js
const rust = [
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
        tool: 'SeaORM',
        name: 'seaql_migrations',
        columns: ['version', 'applied_at'],
        entry: { name: 'version', order: 'version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-migrations.js
const schemaMigrations = [
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
        tool: 'Migratus',
        name: 'schema_migrations',
        columns: ['id', 'applied', 'description'],
        entry: { name: `id::text || coalesce('-' || description, '')`, where: 'id >= 0', order: 'id' },
    },
    {
        tool: 'Sequel',
        name: 'schema_migrations',
        columns: ['filename'],
        entry: { name: 'filename', order: 'filename' },
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
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-version.js
const schemaVersion = [
    {
        tool: 'pgmigrate',
        name: 'schema_version',
        columns: ['version', 'description', 'type', 'installed_by', 'installed_on'],
        columnsAreCommon: true,
        entry: { name: `version::text || coalesce('__' || description, '')`, order: 'version' },
    },
    {
        tool: 'tern',
        name: 'schema_version',
        columns: ['version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Postgrator',
        name: 'schemaversion',
        columns: ['version', 'name', 'md5', 'run_at'],
        entry: {
            name: `version::text || coalesce('.' || name, '')`,
            checksum: 'md5',
            // The first row, of version 0, says only that the table was made.
            where: 'version > 0',
            order: 'version',
        },
    },
    {
        tool: 'Evolve',
        name: 'changelog',
        columns: ['id', 'type', 'version', 'description', 'name', 'checksum', 'installed_by', 'installed_on', 'success'],
        entry: { name: 'name', checksum: 'checksum', failed: 'not success', where: `name like '%.sql'`, order: 'id' },
    },
    {
        tool: 'MyBatis Migrations',
        name: 'changelog',
        columns: ['id', 'applied_at', 'description'],
        columnsAreCommon: true,
        entry: { name: `id::text || coalesce('_' || replace(description, ' ', '_'), '')`, order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/history-tables.js
/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools give theirs the same name: those stand together, in `tables/`. A new tool is an entry there.
 */










/** In the order in which they are tried. */
const historyTables = [
    ...jvm,
    ...node,
    ...migrations,
    ...schemaMigrations,
    ...schemaVersion,
    ...python,
    ...go,
    ...rust,
    ...dotnet,
    ...others,
];
/** Their books tell of a migration whether its file was edited since. */
const hashingTools = new Set(historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])));
/** More than one row says that two lines of migrations have not been merged. */
const toolsWithHeads = new Set(historyTables.flatMap(({ tool, hasHeads }) => (hasHeads ? tool : [])));


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
/* harmony import */ var _history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */

function recogniseHistory(shape) {
    return (_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => table.name === shape.name && fits(shape, table)) ??
        _history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table)));
}
/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
function companionsOf({ name, companions = [] }, actual) {
    return companions.flatMap((companion) => [companion, companion.replace(name, actual)]);
}
/** Worth a look at its columns. */
function mayBeHistory(name) {
    return knownNames.has(name) || otherNames.test(name);
}
const knownNames = new Set(_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.map(({ name }) => name));
/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i;
function fits({ columns, neighbours }, table) {
    return (table.columns.every((column) => columns.includes(column)) &&
        (!table.columnsAreCommon || columns.length === table.columns.length) &&
        (table.beside === undefined || neighbours.includes(table.beside)));
}
/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }, table) {
    if (table.columnsAreCommon)
        return false;
    return table.columns.length >= 4 || columns.length === table.columns.length;
}


/***/ })

};
