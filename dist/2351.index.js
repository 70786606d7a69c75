export const id = 2351;
export const ids = [2351,1764];
export const modules = {

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withDatabase: () => (/* binding */ withDatabase)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/open-session.js + 3 modules
var open_session = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/libpq/encryption.js
var encryption = __webpack_require__(5781);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/place.js
/**
 * What is printed of a connection: host, port and database. A database that nobody named is called as the user is, and one with a
 * semicolon in its name is the rest of a string that was written in another way than libpq's, with the password in it.
 */
function place({ values, database }, { host, port }) {
    const address = host.includes(':') ? `[${host}]` : host;
    const isShown = values.has('dbname') && isPlain(database);
    return `${isPlain(host) ? address : 'its host'}:${port}${isShown ? `/${database}` : ''}`;
}
function isPlain(name) {
    return /^[\p{L}\p{N}_.$:%/ -]+$/u.test(name);
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/refusal.js
/**
 * Why a connection did not come about, in a sentence for whoever sits at the terminal. A server's own words may name the user, and
 * are only given where nothing better is known.
 */

function refusal(error, { user, values }, { password }) {
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(error);
    const known = reasons.find(({ when }) => when(code, message));
    if (known)
        return known.say(values.get('sslmode') ?? 'prefer');
    return without([password, values.get('sslpassword'), user], `${message.split('\n')[0]?.replace(/\.$/, '')}${code && ` (${code})`}.`);
}
/** Where another encryption may be what the server wants. */
function isAboutEncryption(error) {
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(error);
    if ((0,error_facts/* isServerError */.G)(error))
        return code === '28000';
    return noTls.test(message) || isTlsCode(code);
}
/** The server is there and has said no: the next one of the list would say so too. */
function isFinal(error) {
    return (0,error_facts/* isServerError */.G)(error) && !/^(57P0|53|08)/.test((0,error_facts/* errorFacts */.u)(error).code ?? '');
}
const noTls = /does not support SSL|establishing an SSL connection/;
const reasons = [
    { when: is('ECONNREFUSED'), say: () => 'nothing listens there (ECONNREFUSED).' },
    { when: is('ENOENT'), say: () => 'no server has a socket in that folder.' },
    { when: is('EACCES'), say: () => 'the socket may not be opened by this user of the system.' },
    { when: is('ENOTFOUND', 'EAI_AGAIN'), say: () => 'no host of that name is known.' },
    { when: is('ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'), say: () => 'it is not reached from here.' },
    { when: (_, message) => /timeout expired/.test(message), say: () => 'it did not answer in time.' },
    {
        when: (_, message) => noTls.test(message),
        say: (sslmode) => `it offers no TLS, which \`sslmode=${sslmode}\` asks for.`,
    },
    {
        when: is('ERR_TLS_CERT_ALTNAME_INVALID'),
        say: () => 'its certificate is for another name than this host, which `sslmode=verify-full` does not take.',
    },
    { when: is('CERT_HAS_EXPIRED'), say: () => 'its certificate has expired.' },
    { when: is('CERT_REVOKED'), say: () => 'its certificate was revoked.' },
    {
        when: isTlsCode,
        say: () => 'no authority in `sslrootcert`, or known to everybody, has issued its certificate.',
    },
    {
        when: (_, message) => /password must be a (non-empty )?string/.test(message),
        say: () => 'it wants a password, and there is none in the connection string, `PGPASSWORD`, the service or ~/.pgpass.',
    },
    { when: is('28P01'), say: () => 'it does not take this user with this password.' },
    {
        when: is('28000'),
        say: () => 'it does not let this user in: there is no such role, or pg_hba.conf has no line for it from here.',
    },
    { when: is('3D000'), say: () => 'there is no database of that name.' },
    { when: is('57P03'), say: () => 'it is starting up or shutting down.' },
    { when: is('53300'), say: () => 'it has no connection left.' },
];
function is(...codes) {
    return (code) => codes.includes(code);
}
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isTlsCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(SSL|TLS)|^EPROTO$/.test(code);
}
function without(secrets, text) {
    return secrets.reduce((shown, secret) => (secret ? shown.replaceAll(secret, '…') : shown), text);
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/open-connection.js






/** UserError when no host takes it. The caller ends the client. */
async function openConnection(connection, applicationName) {
    const { hosts, values, hint } = connection;
    const failures = [];
    for (const wanted of wants[values.get('target_session_attrs') ?? 'any'] ?? [isAny]) {
        for (const host of hosts) {
            try {
                const client = await openHost(connection, host, applicationName);
                if (await isWanted(client, wanted))
                    return { client, host };
                failures.push(`${place(connection, host)}: it is no server as \`target_session_attrs\` wants.`);
            }
            catch (error) {
                failures.push(`${place(connection, host)}: ${refusal(error, connection, host)}`);
                if (isFinal(error))
                    throw failed(failures, hint);
            }
        }
    }
    throw failed(failures, hint);
}
async function openHost(connection, host, applicationName) {
    const { attempts, tls } = connection.encryption;
    const ways = isSocket(host) ? ['plain'] : attempts;
    let first;
    for (const way of ways) {
        try {
            return await openOnce(connection, host, {
                application_name: connection.values.get('application_name') ?? applicationName,
                ssl: way === 'tls' && (0,encryption/* tlsFor */.N)(tls, host.host),
            });
        }
        catch (error) {
            first ??= error;
            if (!isAboutEncryption(error))
                throw error;
        }
    }
    throw first;
}
/** Everything is said, even what is nothing: the driver would else look into the process's environment and files. */
async function openOnce({ database, user, values }, { host, address, port, password }, way) {
    const seconds = Number(values.get('connect_timeout') ?? 0);
    return (0,open_session/* openSession */.f)({
        host: address ?? host,
        port,
        database,
        user,
        password: () => password ?? '',
        options: values.get('options'),
        ...(way.ssl && values.get('sslnegotiation') === 'direct' ? { sslnegotiation: 'direct' } : {}),
        // Below two seconds libpq waits two.
        ...(seconds > 0 ? { connectionTimeoutMillis: Math.max(2, seconds) * 1000 } : {}),
        ...way,
    }, {
        session: 'ours',
        requireChannelBinding: values.get('channel_binding') === 'require',
        onBreak: () => undefined,
    });
}
const isAny = () => true;
const isPrimary = (standby) => !standby;
const isStandby = (standby) => standby;
/** One round over the hosts for each. */
const wants = {
    'read-write': [isPrimary],
    primary: [isPrimary],
    'read-only': [isStandby],
    standby: [isStandby],
    'prefer-standby': [isStandby, isAny],
};
async function isWanted(client, wanted) {
    if (wanted === isAny)
        return true;
    const { rows } = await client.query(isInRecovery.text);
    if (wanted(rows[0]?.standby === true))
        return true;
    await client.end();
    return false;
}
const isInRecovery = (0,query/* defineQualified */.GK)('is it a standby', 'select pg_catalog.pg_is_in_recovery() as standby');
function isSocket({ host, address }) {
    return address === undefined && host.startsWith('/');
}
function failed(failures, hint) {
    const [first = '', ...others] = failures;
    const what = others.length === 0 ? `Could not connect to ${first}` : ['Could not connect.', ...failures].join('\n  ');
    return new errors/* UserError */.y(hint === undefined ? what : `${what}\n${hint}`);
}

;// CONCATENATED MODULE: ./build/src/cli/with-database.js




async function withDatabase(connection, applicationName, work) {
    const { client, host } = await openConnection(connection, applicationName);
    try {
        return await work(client, host);
    }
    catch (cause) {
        if (!(0,error_facts/* isServerError */.G)(cause))
            throw cause;
        throw new errors/* UserError */.y(`Could not read ${place(connection, host)}: ${(0,error_facts/* errorFacts */.u)(cause).message}`, { cause });
    }
    finally {
        await client.end();
    }
}


/***/ }),

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


/***/ })

};
