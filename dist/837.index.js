export const id = 837;
export const ids = [837];
export const modules = {

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ connectionTo),
  OF: () => (/* binding */ connectionVariables),
  Lw: () => (/* binding */ exportConnection),
  Pj: () => (/* binding */ maskConnection),
  xH: () => (/* binding */ setBranchOutputs),
  FH: () => (/* binding */ setConnectionOutputs)
});

;// CONCATENATED MODULE: ./build/src/postgres/connection-url.js
/** Connection URLs, and every form in which the secrets of a connection could show up in a log. */
/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
function connectionUrl(connection) {
    const { host, port, database, user, password, sslRootCert } = connection;
    const address = host.includes(':') ? `[${host}]` : host;
    const tls = sslRootCert === undefined ? 'sslmode=require' : `sslmode=verify-full&sslrootcert=${encode(sslRootCert)}`;
    return `postgresql://${encode(user)}:${encode(password)}@${address}:${port}/${encode(database)}?${tls}`;
}
/** The password and the URL as they are, percent-encoded, form-encoded, in JSON and in base64; longest first. */
function secretForms(connection) {
    const { user, password } = connection;
    const url = connectionUrl(connection);
    const forms = [password, url, `${user}:${password}`].flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        encode(secret),
        new URLSearchParams([['', secret]]).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString('base64'),
    ]);
    return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
}
/** encodeURIComponent leaves !'()* alone: legal in a URL, but a trap once the URL stands in a shell word. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/src/action/connection.js

function connectionTo(compute, credential, database, sslRootCert) {
    const { host, port } = compute;
    const { user, password } = credential;
    return { host, port, database, user, password, sslRootCert };
}
/** Makes the runner hide the password, its percent-encoded form, and every URL that contains it. */
function maskConnection(runner, connection) {
    for (const secret of secretForms(connection))
        runner.log.mask(secret);
}
/** The variables that Postgres clients read. https://www.postgresql.org/docs/current/libpq-envars.html */
function connectionVariables(connection) {
    return {
        DATABASE_URL: connectionUrl(connection),
        PGHOST: connection.host,
        PGPORT: String(connection.port),
        PGDATABASE: connection.database,
        PGUSER: connection.user,
        PGPASSWORD: connection.password,
        PGSSLMODE: connection.sslRootCert === undefined ? 'require' : 'verify-full',
        ...(connection.sslRootCert === undefined ? {} : { PGSSLROOTCERT: connection.sslRootCert }),
    };
}
function exportConnection(runner, inputs, connection) {
    if (!inputs.exportEnv)
        return;
    for (const [name, value] of Object.entries(connectionVariables(connection))) {
        runner.exportVariable(`${inputs.envPrefix}${name}`, value);
    }
}
function setBranchOutputs(runner, opened) {
    const { branch, parent, status } = opened;
    runner.setOutput('branch-name', branch.name);
    runner.setOutput('branch-id', branch.id);
    runner.setOutput('parent-branch', parent.name);
    runner.setOutput('created', String(status === 'created' || status === 'recreated'));
    runner.setOutput('status', status);
    runner.setOutput('expires-at', branch.expiresAt?.toISOString() ?? '');
    runner.setOutput('console-url', branch.consoleUrl ?? '');
}
function setConnectionOutputs(runner, connection, pooledHost) {
    runner.setOutput('host', connection.host);
    runner.setOutput('host-pooled', pooledHost ?? '');
    runner.setOutput('port', String(connection.port));
    runner.setOutput('database', connection.database);
    runner.setOutput('user', connection.user);
    runner.setOutput('password', connection.password);
    runner.setOutput('database-url', connectionUrl(connection));
}


/***/ }),

/***/ 2314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uO: () => (/* binding */ assertMigrated),
  SP: () => (/* binding */ explainFailure),
  EA: () => (/* binding */ migrateBranch)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
// EXTERNAL MODULE: ./build/src/migration/evidence/backend-watch.js
var backend_watch = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/src/migration/evidence/flush-counters.js
/** False where the server has no such function: counts then run into those of the transaction before. */
async function flushCounters(client) {
    // Since Postgres 15. Looked up, because an unknown function would end the transaction that asks for it.
    const { rows } = await client.query(lookupQuery);
    if (!rows[0]?.can)
        return false;
    await client.query('select pg_stat_force_next_flush()');
    return true;
}
const lookupQuery = `
select to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is not null as can
`;

;// CONCATENATED MODULE: ./build/src/migration/row-statement.js
/** Changes rows and no catalog; what a function does to one it locks first. */
function isRowStatement({ words: [first = ''] }) {
    return rowVerbs.has(first);
}
const rowVerbs = new Set([
    'insert',
    'update',
    'delete',
    'merge',
    'copy',
    'select',
    'with',
    'values',
]);

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/migration/statement-text.js
var statement_text = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/src/migration/statement-failure.js
/** A statement that failed: where it stands in its file, and what of it may be shown. */



/** Carries the server's error as its cause. */
class StatementFailure extends Error {
    name = 'StatementFailure';
    /** Absent when the file as a whole failed, as at its commit. */
    place;
    lockState;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.place = options.place;
        this.lockState = options.lockState ?? {};
    }
    /** The same, told by somebody who knows what the transaction had locked. */
    withLocks(locks) {
        const { message, place, cause, lockState } = this;
        return new StatementFailure(message, { place, cause, lockState: { ...lockState, locks } });
    }
}
function describeFailure(failure, outcome) {
    const { place, cause, lockState } = failure;
    const position = positionOf(cause);
    return {
        ...(cause === undefined ? { message: failure.message } : (0,redact/* redactServerError */.P)(cause)),
        ...outcome,
        ...lockState,
        ...(place && {
            statementNumber: place.number,
            statement: (0,statement_text/* statementText */.t)(place.statement.sql),
            line: place.statement.line + linesBefore(place.statement.sql, position),
            position,
        }),
    };
}
/** It was not given a lock in time, or was the one to end a deadlock. */
function isAboutLocks(error) {
    return error instanceof esm["default"].DatabaseError && (error.code === '55P03' || error.code === '40P01');
}
/** https://www.postgresql.org/docs/current/protocol-error-fields.html */
function positionOf(error) {
    return error instanceof esm["default"].DatabaseError && error.position !== undefined ? Number(error.position) : undefined;
}
/** The server counts characters from 1, not UTF-16 units. */
function linesBefore(sql, position) {
    if (position === undefined)
        return 0;
    return Array.from(sql)
        .slice(0, position - 1)
        .filter((character) => character === '\n').length;
}

;// CONCATENATED MODULE: ./build/src/migration/transaction-mode.js
function declaredMode(file) {
    const header = file.statements[0]?.before ?? '';
    if (/^[ \t\ufeff]*--[ \t]*database-branch:[ \t]*no-transaction\b/im.test(header))
        return 'none';
    return file.statements.some(controlsTransaction) ? 'own' : 'one';
}
/** https://www.postgresql.org/docs/current/sql-begin.html and its neighbours; `rollback to` only goes back to a savepoint. */
function controlsTransaction({ words }) {
    const [first, second] = words;
    if (first === 'begin' || first === 'commit' || first === 'end' || first === 'abort')
        return true;
    if (first === 'start')
        return second === 'transaction';
    return first === 'rollback' && !words.slice(1, 3).includes('to');
}
/**
 * The isolation level can only be set before the first query of a transaction.
 * https://www.postgresql.org/docs/current/sql-set-transaction.html
 */
function setsTransaction({ words }) {
    return words[0] === 'set' && words[1] === 'transaction';
}
/**
 * What the server says when it wants no transaction around a statement: `create index concurrently` and its kind (25001), a
 * value added to an enum and used before the commit (55P04), `commit` inside a procedure or a `do` block (2D000).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function refusesTransaction(sqlstate) {
    return sqlstate === '25001' || sqlstate === '55P04' || sqlstate === '2D000';
}

// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/held-locks.js
var held_locks = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-row.js
var relation_row = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/src/migration/evidence/own-backend.js


async function readBackendState(client) {
    const { rows } = await client.query(stateQuery);
    const [row] = rows;
    if (row === undefined)
        throw new Error('the query for the state of the own backend returned no row');
    return { wal: row.wal, transactionId: row.transaction_id ?? undefined, locks: row.locks.map(parseLock) };
}
/** Of the given relations, those of the user that are there: a dropped one has a lock and no entry. */
async function readCatalog(client, oids) {
    const { rows } = await client.query(catalogQuery, [oids]);
    return rows.map((row) => ({
        oid: row.oid,
        relation: (0,relation_row/* toRelation */.Qj)(row),
        fileNode: row.file_node,
        heapBytes: row.heap_bytes ?? undefined,
    }));
}
// Oids below 16384 are the server's own. No join: this is planned and run after every statement.
const stateQuery = `
select
  pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal,
  pg_current_xact_id_if_assigned()::text as transaction_id,
  coalesce(json_agg(json_build_object('oid', l.relation::int8, 'modes', l.modes, 'counters', json_build_array(
    coalesce(pg_stat_get_xact_numscans(l.relation), 0),
    coalesce(pg_stat_get_xact_tuples_returned(l.relation), 0),
    coalesce(pg_stat_get_xact_tuples_inserted(l.relation), 0),
    coalesce(pg_stat_get_xact_tuples_updated(l.relation), 0),
    coalesce(pg_stat_get_xact_tuples_deleted(l.relation), 0)
  ))), '[]') as locks
from (
  select relation, array_agg(mode) as modes
  from pg_lock_status()
  where locktype = 'relation' and granted and pid = pg_backend_pid() and relation >= 16384
  group by relation
) l
`;
const catalogQuery = `
select
  ${relation_row/* relationColumns */.k9},
  case when c.relkind in ('r', 'm') then pg_relation_size(c.oid)::float8 end as heap_bytes
${relation_row/* relationSource */.QN}
where c.oid = any ($1::int8[]::oid[]) and (${relation_row/* userRelation */.Iw})
order by n.nspname, c.relname
`;
function parseLock({ oid, modes, counters }) {
    const [scans = 0, rowsRead = 0, inserted = 0, updated = 0, deleted = 0] = counters;
    const mode = modes.flatMap((name) => (0,lock_modes/* parseLockMode */.mC)(name) ?? []).reduce(lock_modes/* strongerLock */.wS, 'access share');
    return { oid, mode, counters: { scans, rowsRead, inserted, updated, deleted } };
}

// EXTERNAL MODULE: ./build/src/migration/evidence/picture.js
var picture = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/src/migration/suppression.js
/** `-- database-branch: ignore D2 reason`, written beside the statement it is about. */
function readSuppressions(...texts) {
    return texts
        .flatMap((text) => [...text.matchAll(pattern)])
        .map(({ groups = {} }) => ({ code: groups['code'] ?? '', reason: groups['reason']?.trim() ?? '' }));
}
const pattern = /--[ \t]*database-branch:[ \t]*ignore[ \t]+(?<code>[A-Za-z]+[0-9]+)\b(?<reason>[^\n]*)/g;

// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence = __webpack_require__(6429);
;// CONCATENATED MODULE: ./build/src/migration/evidence/server-work.js
const messages = [
    { what: 'rewrite', pattern: /^rewriting table "(.+)"$/ },
    { what: 'verify', pattern: /^verifying table "(.+)"$/ },
    {
        what: 'build index',
        pattern: /^building index "(.+)" on table ".+" (?:serially|with request for \d+ parallel workers?)$/,
    },
    { what: 'validate foreign key', pattern: /^validating foreign key constraint "(.+)"$/ },
    {
        what: 'not null proven',
        pattern: /^existing constraints on column "(.+)" are sufficient to prove that it does not contain nulls$/,
    },
    { what: 'cut name', pattern: /^identifier ".+" will be truncated to "(.+)"$/s },
    {
        what: 'partition bound proven',
        pattern: /^(?:updated )?partition constraint for (?:table|default partition) "(.+)" is implied by existing constraints$/,
    },
];
/** The table that parallel workers help to read for an index. They are sessions of their own: nobody else has what they count. */
function sharedScan(message) {
    return /^building index ".+" on table "(.+)" with request for \d+ parallel workers?$/.exec(message)?.[1];
}
function recogniseWork(message) {
    for (const { what, pattern } of messages) {
        const name = pattern.exec(message)?.[1];
        if (name !== undefined && !name.startsWith('pg_toast_'))
            return { what, name };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/migration/evidence/statement-log.js




class StatementLog {
    #statements = [];
    #work = [];
    /** Names of tables that the statement has not read alone. */
    #shared = new Set();
    get statements() {
        return this.#statements;
    }
    get hasFailure() {
        return this.#statements.some(({ failed }) => failed);
    }
    /** What is heard from now on is of the next statement. */
    open() {
        this.#work = [];
        this.#shared.clear();
    }
    /** A message of the server. */
    hear(message) {
        const work = recogniseWork(message);
        if (work)
            this.#work.push(work);
        const shared = sharedScan(message);
        if (shared !== undefined)
            this.#shared.add(shared);
    }
    record({ file, number, statement }, { milliseconds, transaction, walBytes, failed = false, effects = { ...evidence/* noEffects */.C, locks: [] } }, method = 'exact') {
        this.#statements.push({
            source: { file: file.path, number, line: statement.line },
            text: (0,statement_text/* statementText */.t)(statement.sql),
            words: [...statement.words],
            milliseconds,
            walBytes,
            transaction,
            method,
            failed,
            ...effects,
            locks: [...effects.locks],
            scans: effects.scans.map((scan) => (this.#shared.has(scan.relation.name) ? { ...scan, atLeast: true } : scan)),
            work: this.#work,
            suppressions: [...readSuppressions(statement.before, statement.sql, statement.after)],
        });
        this.#work = [];
    }
    /** Whether there was anything to forget. */
    forgetFile(path) {
        const before = this.#statements.length;
        this.#statements = this.#statements.filter(({ source }) => source?.file !== path);
        return this.#statements.length < before;
    }
    forgetLast() {
        this.#statements.pop();
    }
}

;// CONCATENATED MODULE: ./build/src/migration/evidence/transaction-ledger.js
/** Turns the states of the own backend, one after each statement, into what each statement did. */


class TransactionLedger {
    /** As the change found it: what is not in here is new, and raises no alarm. */
    #base;
    #current;
    #held = new Map();
    #counted = new Map();
    constructor(base, current = base) {
        this.#base = base;
        this.#current = new Map(current);
    }
    begin() {
        this.#held.clear();
        this.#counted.clear();
    }
    /** Whether a lock is new or stronger: then the catalog may have changed, whatever the statement was. */
    hasNewLock(locks) {
        return locks.some(({ oid, mode }) => (0,lock_modes/* isStrongerLock */.Kp)(mode, this.#held.get(oid)));
    }
    /** `catalog` has the locked relations that are there; without it, all of them are as they were. */
    read(locks, catalog) {
        const older = locks.filter(({ oid }) => this.#base.has(oid));
        const files = catalog ? this.#changedFiles(older, catalog) : [];
        const news = (catalog ?? []).filter(({ oid }) => !this.#current.has(oid)).map(({ relation }) => relation);
        const effects = {
            locks: older.flatMap((held) => this.#newLock(held) ?? []),
            scans: older.flatMap((held) => this.#newScans(held) ?? []),
            rows: older.flatMap((held) => this.#newRows(held) ?? []),
            files,
            created: (0,compare_pictures/* withoutReplaced */.DU)(news, files),
        };
        for (const { oid, mode, counters } of locks) {
            this.#held.set(oid, mode);
            this.#counted.set(oid, counters);
        }
        if (catalog)
            this.#keep(locks, catalog);
        return effects;
    }
    #newLock({ oid, mode }) {
        const pictured = this.#current.get(oid);
        if (!pictured || !(0,lock_modes/* isStrongerLock */.Kp)(mode, this.#held.get(oid)))
            return undefined;
        return { relation: pictured.relation, mode, heldMilliseconds: 0 };
    }
    #newScans(held) {
        const { relation, since } = this.#since(held);
        const { scans, rowsRead } = since;
        return relation && (0,compare_pictures/* isTable */.bI)(relation) && scans > 0 ? { relation, scans, rowsRead } : undefined;
    }
    #newRows(held) {
        const { relation, since } = this.#since(held);
        const { inserted, updated, deleted } = since;
        return relation && (0,compare_pictures/* isTable */.bI)(relation) && inserted + updated + deleted > 0
            ? { relation, inserted, updated, deleted }
            : undefined;
    }
    #since({ oid, counters }) {
        const counted = this.#counted.get(oid);
        const since = {
            scans: counters.scans - (counted?.scans ?? 0),
            rowsRead: counters.rowsRead - (counted?.rowsRead ?? 0),
            inserted: counters.inserted - (counted?.inserted ?? 0),
            updated: counters.updated - (counted?.updated ?? 0),
            deleted: counters.deleted - (counted?.deleted ?? 0),
        };
        return { relation: this.#current.get(oid)?.relation, since };
    }
    #changedFiles(older, catalog) {
        const now = catalog.map((entry) => this.#picture(entry));
        const byOid = new Map(now.map((pictured) => [pictured.oid, pictured]));
        const byName = new Map(now.map((pictured) => [(0,compare_pictures/* nameKey */.Rc)(pictured.relation), pictured]));
        return older.flatMap(({ oid }) => {
            const from = this.#current.get(oid);
            if (from === undefined)
                return [];
            return (0,compare_pictures/* fateOf */._L)(from, byOid.get(oid), byName.get((0,compare_pictures/* nameKey */.Rc)(from.relation))) ?? [];
        });
    }
    #keep(locks, catalog) {
        const there = new Set(catalog.map(({ oid }) => oid));
        for (const { oid } of locks)
            if (!there.has(oid))
                this.#current.delete(oid);
        for (const entry of catalog)
            this.#current.set(entry.oid, this.#picture(entry));
    }
    #picture({ oid, relation, fileNode, heapBytes }) {
        const known = this.#current.get(oid) ?? newcomer;
        return { ...known, oid, relation, fileNode, heapBytes: heapBytes ?? known.heapBytes };
    }
}
const newcomer = {
    rows: undefined,
    bytes: 0,
    heapBytes: 0,
    valid: true,
    counters: { scans: 0, rowsRead: 0, inserted: 0, updated: 0, deleted: 0 },
};

;// CONCATENATED MODULE: ./build/src/migration/evidence/written-rows.js

class WrittenRows {
    #byTransaction = new Map();
    /** After each statement: the last state of a transaction has all of it. */
    note({ transactionId, locks }) {
        if (transactionId !== undefined)
            this.#byTransaction.set(transactionId, locks);
    }
    async hasRollback(client) {
        return (await this.#committed(client)).length < this.#byTransaction.size;
    }
    /** Of the relations in `base`, in its order; `besides` are known to stay. */
    async sum(client, { base, besides }) {
        const committed = (await this.#committed(client)).flatMap((id) => this.#byTransaction.get(id) ?? []);
        const written = committed.flatMap(({ oid, counters: { inserted, updated, deleted } }) => {
            const relation = base.get(oid)?.relation;
            return relation === undefined || relation.table !== undefined ? [] : [{ relation, inserted, updated, deleted }];
        });
        const sums = new Map();
        for (const rows of [...written, ...besides]) {
            const key = (0,compare_pictures/* nameKey */.Rc)(rows.relation);
            sums.set(key, added(rows, sums.get(key)));
        }
        return [...sums.values()].filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0);
    }
    async #committed(client) {
        const { rows } = await client.query(committedQuery, [[...this.#byTransaction.keys()]]);
        return rows.map(({ id }) => id);
    }
}
function added(rows, sum) {
    if (sum === undefined)
        return rows;
    return {
        relation: sum.relation,
        inserted: sum.inserted + rows.inserted,
        updated: sum.updated + rows.updated,
        deleted: sum.deleted + rows.deleted,
    };
}
const committedQuery = `
select id
from unnest($1::text[]) id
where pg_xact_status(id::xid8) = 'committed'
`;

;// CONCATENATED MODULE: ./build/src/migration/evidence/measured-session.js











class MeasuredSession {
    #options;
    #base;
    #written = new WrittenRows();
    #log = new StatementLog();
    #ledger;
    #wal = 0;
    #transaction = 0;
    /** Whether `#transaction` is the one that is open in the session. */
    #open = false;
    #stale = false;
    #unwatched = false;
    #savepointUndone = false;
    constructor(options, base) {
        this.#options = options;
        this.#base = base;
        this.#ledger = new TransactionLedger(base);
    }
    get statements() {
        return this.#log.statements;
    }
    get limits() {
        return [
            ...(this.#unwatched ? ['Locks of statements that run outside a transaction were not watched.'] : []),
            ...(this.#savepointUndone ? ['Rows undone by `rollback to` a savepoint are counted as written.'] : []),
            ...(this.#log.hasFailure
                ? ['What the failed statement itself had locked was gone before it could be read.']
                : []),
        ];
    }
    /** Undefined when nothing was rolled back: then the server's counters tell, also of what was done at commit. */
    async rowsThatStayed() {
        const { client } = this.#options;
        if (!this.#log.hasFailure && !(await this.#written.hasRollback(client)))
            return undefined;
        const besides = this.statements.filter(({ method }) => method === 'sampled').flatMap(({ rows }) => rows);
        return this.#written.sum(client, { base: this.#base, besides });
    }
    hear(message) {
        this.#log.hear(message);
    }
    async around(place, execute) {
        if (place.number === 1)
            this.#startFile(place.file.path);
        if (this.#inTransaction)
            return this.#measure(place, execute);
        if (controlsTransaction(place.statement))
            return this.#passOn(place, execute);
        return this.#wrap(place, execute);
    }
    /** A file that is run a second time, without a transaction, has left nothing of the first. */
    #startFile(path) {
        const forgotten = this.#log.forgetFile(path);
        this.#stale ||= forgotten;
        this.#open = false;
    }
    get #inTransaction() {
        return this.#options.client.getTransactionStatus() === 'T';
    }
    /** Inside an open transaction. */
    async #measure(place, execute) {
        if (!this.#open && setsTransaction(place.statement))
            return this.#passOn(place, execute);
        if (!this.#open)
            await this.#begin();
        const { result, milliseconds } = await this.#time(place, execute);
        if (!this.#inTransaction) {
            this.#open = false;
            this.#record(place, { milliseconds });
            return result;
        }
        const { client } = this.#options;
        const state = await readBackendState(client);
        const { wal, locks } = state;
        this.#written.note(state);
        this.#savepointUndone ||= place.statement.words[0] === 'rollback';
        const changed = !isRowStatement(place.statement) || this.#ledger.hasNewLock(locks);
        const catalog = changed
            ? await readCatalog(client, locks.map(({ oid }) => oid))
            : undefined;
        this.#record(place, { milliseconds, walBytes: wal - this.#wal, effects: this.#ledger.read(locks, catalog) });
        this.#wal = wal;
        return result;
    }
    /** `begin`, `commit` and their kind; and what has to come before any query, ours too. */
    async #passOn(place, execute) {
        const { result, milliseconds } = await this.#time(place, execute);
        this.#record(place, { milliseconds, transaction: this.#transaction + 1 });
        return result;
    }
    /** A transaction for one statement is what it would have had anyway, and can be looked into before it ends. */
    async #wrap(place, execute) {
        const { client } = this.#options;
        await client.query('begin');
        try {
            const result = await this.#measure(place, execute);
            await commit(client, place);
            this.#open = false;
            return result;
        }
        catch (error) {
            if (!(error instanceof StatementFailure) || !refusesTransaction(sqlstateOf(error)))
                throw error;
            await client.query('rollback');
            this.#log.forgetLast();
            this.#open = false;
            return this.#watchFromOutside(place, execute);
        }
    }
    async #watchFromOutside(place, execute) {
        const { client, watch } = this.#options;
        await flushCounters(client);
        const before = await (0,picture/* takePicture */.O)(client);
        this.#unwatched ||= watch === undefined;
        this.#transaction += 1;
        const sighting = await watch?.start();
        try {
            const { result, milliseconds } = await this.#time(place, execute);
            await flushCounters(client);
            const after = await (0,picture/* takePicture */.O)(client);
            const locks = (await sighting?.stop(before)) ?? [];
            const older = locks.filter(({ oid }) => this.#base.has(oid)).map(({ lock }) => lock);
            this.#record(place, { milliseconds, effects: { ...(0,compare_pictures/* comparePictures */.RZ)(before, after), locks: older } }, 'sampled');
            this.#stale = true;
            return result;
        }
        finally {
            await sighting?.stop(before);
        }
    }
    async #begin() {
        const { client } = this.#options;
        if (this.#stale)
            this.#ledger = new TransactionLedger(this.#base, await (0,picture/* takePicture */.O)(client));
        this.#stale = false;
        this.#transaction += 1;
        this.#open = true;
        this.#ledger.begin();
        // The counters of the next transaction start where this one has not been handed over: so it is, at its end.
        await flushCounters(client);
        const { rows } = await client.query(beginQuery);
        this.#wal = rows[0]?.wal ?? 0;
        this.#log.open();
    }
    async #time(place, execute) {
        const { clock } = this.#options;
        this.#log.open();
        const start = clock.now().getTime();
        try {
            const result = await execute();
            return { result, milliseconds: clock.now().getTime() - start };
        }
        catch (error) {
            this.#record(place, { milliseconds: clock.now().getTime() - start, failed: true });
            this.#stale = true;
            throw error instanceof StatementFailure ? error.withLocks(this.#locksUntilNow()) : error;
        }
    }
    /** Of the transaction that is open. */
    #locksUntilNow() {
        return (0,held_locks/* heldLocks */.M)(this.statements.filter(({ transaction }) => this.#open && transaction === this.#transaction));
    }
    /** Of the transaction that is open, unless the facts say otherwise. */
    #record(place, facts, method) {
        this.#log.record(place, { transaction: this.#transaction, ...facts }, method);
    }
}
// Local to the transaction: what the file itself sets stays as it set it.
const beginQuery = `
select
  set_config('client_min_messages', 'debug1', true),
  pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as wal
`;
async function commit(client, place) {
    try {
        await client.query('commit');
    }
    catch (cause) {
        throw new StatementFailure('The commit failed.', { place, cause });
    }
}
function sqlstateOf({ cause }) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

// EXTERNAL MODULE: ./build/src/migration/evidence/standing-facts.js + 5 modules
var standing_facts = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/src/migration/evidence/summarise-evidence.js
var summarise_evidence = __webpack_require__(7402);
;// CONCATENATED MODULE: ./build/src/migration/evidence/exact-measurement.js
/**
 * Measures the statements of migration files from inside their own session: exactly, because locks stay until the end of the
 * transaction and can be read right before it. What cannot run in a transaction is watched from a second connection.
 */






async function startExactMeasurement(options) {
    const { client } = options;
    const countsApart = await flushCounters(client);
    const base = await (0,picture/* takePicture */.O)(client);
    const standingFacts = await (0,standing_facts/* readStandingFacts */.m)(client);
    const session = new MeasuredSession(options, base);
    const onNotice = ({ message }) => session.hear(message ?? '');
    client.on('notice', onNotice);
    return {
        around: (place, execute) => session.around(place, execute),
        finish: async () => {
            client.off('notice', onNotice);
            const { statements } = session;
            const limits = [...(countsApart ? [] : [oldServer]), ...session.limits];
            const measured = { method: 'exact', before: base, statements };
            try {
                await flushCounters(client);
                const after = await (0,picture/* takePicture */.O)(client);
                const facts = await standingFacts({ before: base, after });
                const rows = await session.rowsThatStayed();
                return (0,summarise_evidence/* summariseEvidence */.g)({ ...measured, ...facts, after, rows, limits });
            }
            catch (error) {
                // The migration may have ended the connection, or the server: what was measured until then stays.
                const limit = `The state afterwards could not be read: ${(0,redact/* redactServerError */.P)(error).message}.`;
                return (0,summarise_evidence/* summariseEvidence */.g)({ ...measured, after: base, foreignKeysWithoutIndex: [], limits: [...limits, limit] });
            }
        },
    };
}
const oldServer = 'Before Postgres 15, rows and scans of a statement may include some of the transaction before its own.';

;// CONCATENATED MODULE: ./build/src/migration/evidence/merge-evidence.js
/** Several measurements of one change as one: files that were run exactly, and then a tool that was watched. Pure. */

/** Undefined when there is none. In the order in which they were made. */
function mergeEvidence(all) {
    const [first, ...others] = all;
    return first && others.reduce(merge, first);
}
function merge(earlier, later) {
    const transactions = Math.max(0, ...earlier.statements.map(({ transaction }) => transaction));
    const isNew = ({ relation }) => !earlier.whole.created.some((created) => (0,evidence/* sameRelation */.P)(created, relation));
    return {
        ...later,
        method: earlier.method === later.method ? later.method : 'sampled',
        statements: [
            ...earlier.statements,
            ...later.statements.map((statement) => ({ ...statement, transaction: statement.transaction + transactions })),
        ],
        // What the first part created is not older than the change, whatever the second part did to it.
        whole: {
            files: [...earlier.whole.files, ...later.whole.files.filter(isNew)],
            scans: [...earlier.whole.scans, ...later.whole.scans.filter(isNew)],
            rows: [...earlier.whole.rows, ...later.whole.rows.filter(isNew)],
            created: [...earlier.whole.created, ...later.whole.created],
        },
        // As it was before the change: the earlier picture is the one that counts.
        scale: [
            ...earlier.scale,
            ...later.scale.filter((entry) => isNew(entry) && !earlier.scale.some((known) => (0,evidence/* sameRelation */.P)(known.relation, entry.relation))),
        ],
        invalidIndexes: [...earlier.invalidIndexes, ...later.invalidIndexes],
        foreignKeysWithoutIndex: [...earlier.foreignKeysWithoutIndex, ...later.foreignKeysWithoutIndex],
        flaws: [...(earlier.flaws ?? []), ...(later.flaws ?? [])],
        limits: [...new Set([...earlier.limits, ...later.limits])],
    };
}

// EXTERNAL MODULE: ./build/src/migration/evidence/observation.js + 4 modules
var evidence_observation = __webpack_require__(3788);
;// CONCATENATED MODULE: ./build/src/migration/lock-wait-watch.js

const interval = 50;
/** `questions` go to a connection of their own; the watched session answers for its process id. */
async function watchLockWaits(options) {
    const { watched, questions, clock } = options;
    const { rows } = await watched.query('select pg_backend_pid() as pid');
    const look = async () => parseWait((await questions.query(waitQuery, [rows[0]?.pid])).rows);
    const abort = new AbortController();
    let running;
    const watching = (async () => {
        let before;
        while (await pause(clock, abort.signal)) {
            // Most statements are over before the second time round, and cost nothing.
            if (running !== undefined && running === before) {
                const { seen } = running;
                // Whoever asks may lose the connection. The statement itself is none the worse for it.
                running.seen = look()
                    .then(async (wait) => wait ?? (await seen))
                    .catch(() => seen);
                await running.seen;
            }
            before = running;
        }
    })();
    return {
        start: () => {
            const statement = { seen: Promise.resolve(undefined) };
            running = statement;
            return { lastWait: () => statement.seen };
        },
        end: async () => {
            abort.abort();
            await watching;
        },
    };
}
/** False when it is over. */
function pause(clock, signal) {
    return clock.sleep(interval, signal).then(() => true, () => false);
}
// Who waits for a row waits for the transaction that has changed it, and has a lock on the row's place meanwhile. A prepared
// transaction blocks as process 0. https://www.postgresql.org/docs/current/view-pg-locks.html
const waitQuery = `
select
  case w.locktype when 'relation' then w.mode end as wanted,
  n.nspname || '.' || c.relname as relation,
  nullif(a.application_name, '') as application,
  a.state,
  extract(epoch from clock_timestamp() - a.xact_start)::float8 as seconds,
  array(
    select h.mode
    from pg_catalog.pg_locks h
    where h.pid = b.pid and h.locktype = 'relation' and h.database = p.database and h.relation = p.relation and h.granted
  ) as modes,
  exists (select from pg_catalog.pg_locks h where h.pid = b.pid and not h.granted) as waits
from pg_catalog.pg_locks w
cross join lateral unnest(pg_blocking_pids(w.pid)) as b (pid)
left join lateral (
  select r.database, r.relation
  from pg_catalog.pg_locks r
  where r.pid = w.pid and (r.locktype = 'relation' and not r.granted or r.locktype = 'tuple')
  limit 1
) p on true
left join pg_catalog.pg_class c on c.oid = p.relation
left join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_stat_activity a on a.pid = b.pid
where w.pid = $1 and not w.granted
order by a.xact_start, b.pid
`;
function parseWait(rows) {
    const [first] = rows;
    if (first === undefined)
        return undefined;
    const mode = first.wanted === null ? undefined : (0,lock_modes/* parseLockMode */.mC)(first.wanted);
    return {
        ...(mode && { mode }),
        ...(first.relation !== null && { relation: first.relation }),
        blockers: rows.map(({ application, state, seconds, modes, waits }) => {
            const held = modes.flatMap((name) => (0,lock_modes/* parseLockMode */.mC)(name) ?? []).reduce(stronger, undefined);
            return {
                ...(application !== null && { application }),
                ...(state !== null && { state }),
                ...(held && { mode: held }),
                ...(seconds !== null && { transactionSeconds: Math.round(seconds) }),
                waits,
            };
        }),
    };
}
function stronger(left, right) {
    return left === undefined ? right : (0,lock_modes/* strongerLock */.wS)(left, right);
}

// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 1 modules
var migration_files = __webpack_require__(9459);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/src/migration/run-command.js
/**
 * Runs the user's migration command as a `run:` step would: by the shell, with its output in the log. Nothing is ever
 * written into the command line; whatever the command needs to know is in its environment.
 */


/** Never throws for a command that fails; rejects when there is no shell to run it. */
async function runMigrateCommand(migrate) {
    const { command, clock, log } = migrate;
    const startedAt = clock.now().getTime();
    const end = await runShell(migrate);
    const milliseconds = clock.now().getTime() - startedAt;
    const name = command.trim();
    if (end.exitCode === 0) {
        log.info(`The migration command ended well after ${milliseconds} ms.`);
        return { name, status: 'applied', milliseconds };
    }
    return { name, status: 'failed', milliseconds, failure: { message: describeEnd(end), exitCode: end.exitCode } };
}
function runShell({ command, env, cwd, log, signal }) {
    const [shell, ...args] = shellOf(process.platform);
    // A group of its own, so that it can be ended whole: migration tools start others (npx, a JVM, docker).
    const child = (0,external_node_child_process_.spawn)(shell, [...args, command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => log.info(line));
    const killGroup = () => signalGroup(child, 'SIGKILL');
    const passOn = (name) => signalGroup(child, name);
    signal?.addEventListener('abort', killGroup, { once: true });
    for (const name of passedOn)
        process.on(name, passOn);
    process.once('exit', killGroup);
    if (signal?.aborted)
        killGroup();
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }));
        child.once('exit', () => {
            setTimeout(() => stopListening(child), drainMs).unref();
        });
    }).finally(() => {
        signal?.removeEventListener('abort', killGroup);
        for (const name of passedOn)
            process.off(name, passOn);
        process.off('exit', killGroup);
    });
}
const ownGroup = process.platform !== 'win32';
/** What the runner sends when a job is cancelled: the tool gets the chance to roll back. */
const passedOn = ['SIGINT', 'SIGTERM'];
/**
 * What the runner takes for `run:` without `shell:`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
function shellOf(platform) {
    return platform === 'win32'
        ? ['pwsh', '-NoProfile', '-NonInteractive', '-Command']
        : ['bash', '--noprofile', '--norc', '-e', '-c'];
}
/** Something left running in the background (`docker compose up &`) keeps the pipes open; the command has ended all the same. */
function stopListening({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
const drainMs = 1000;
function signalGroup({ pid }, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(ownGroup ? -pid : pid, name);
    }
    catch (error) {
        // ESRCH: it ended a moment ago.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}
function describeEnd({ exitCode, signal }) {
    return exitCode === null ? `The command was ended by ${signal}.` : `The command ended with exit code ${exitCode}.`;
}

;// CONCATENATED MODULE: ./build/src/migration/execute-statement.js
/**
 * Sends one statement of a file as psql would: by the simple protocol, rows thrown away as they come, and the lines after a
 * `copy … from stdin` as its data.
 */

function executeStatement(client, statement) {
    return new Promise((resolve, reject) => {
        const query = new FileQuery(statement.sql);
        query.copyData = statement.copyData;
        // With a listener of our own, node-postgres keeps no row: a `select` over a large table costs no memory.
        query.on('row', () => undefined);
        query.once('error', reject);
        query.once('end', ({ command, rowCount }) => resolve({ command, rowCount }));
        client.query(query);
    });
}
const chunkSize = 64 * 1024;
class FileQuery extends esm["default"].Query {
    copyData;
    handleCopyInResponse(connection) {
        if (this.copyData === undefined) {
            connection.sendCopyFail('the file has no data after this statement');
            return;
        }
        const data = Buffer.from(this.copyData.replace(/\\\.\r?\n?$/, ''));
        for (let at = 0; at < data.length; at += chunkSize)
            connection.sendCopyFromChunk(data.subarray(at, at + chunkSize));
        connection.endCopyFrom();
    }
}

;// CONCATENATED MODULE: ./build/src/migration/misfits.js
/**
 * A migration that fails on rows which are there fails in production too: counts them, on the branch, after the rollback. The
 * server says which table and columns; a condition, or the other end of a foreign key, is read from the statement.
 */

const countTimeout = '10s';
/** Undefined when the error is not about rows, or does not say which. The session is idle, and left as new. */
async function countMisfits(client, error, statement) {
    if (!(error instanceof esm["default"].DatabaseError))
        return undefined;
    const { schema, table, column, detail, message } = error;
    if (schema === undefined || table === undefined)
        return undefined;
    const relation = `${esm["default"].escapeIdentifier(schema)}.${esm["default"].escapeIdentifier(table)}`;
    const found = { schema, table };
    const sql = statement?.sql ?? '';
    const key = /^Key \((.+?)\)=/.exec(detail ?? '')?.[1];
    if (error.code === '23502' && column !== undefined) {
        // A column that was to be added is gone again: no row has it.
        const nulls = await count(client, nullsQuery(relation, esm["default"].escapeIdentifier(column)));
        return { ...found, problem: 'null', rows: nulls ?? (await count(client, allQuery(relation))) };
    }
    if (error.code === '23505' && key !== undefined && message.startsWith('could not create unique index')) {
        return { ...found, problem: 'duplicate', rows: await count(client, duplicatesQuery(relation, key, sql)) };
    }
    if (error.code === '23503' && key !== undefined && statement?.words[0] === 'alter') {
        const query = await strangersIn(client, sql, { relation, columns: columnsOf(key) });
        return { ...found, problem: 'reference', rows: await count(client, query) };
    }
    if (error.code !== '23514')
        return undefined;
    if (/^(updated )?partition constraint /.test(message))
        return { ...found, problem: 'partition' };
    const condition = checkIn(sql);
    if (column !== undefined && /^column .* contains values that violate the new constraint$/s.test(message)) {
        const query = condition && strayQuery(relation, esm["default"].escapeIdentifier(column), condition);
        return { ...found, problem: 'domain', rows: await count(client, query) };
    }
    if (!/^check constraint .* is violated by some row$/s.test(message))
        return undefined;
    const query = condition === undefined ? undefined : violatorsQuery(relation, condition);
    return { ...found, problem: 'check', rows: await count(client, query) };
}
/** The server names the columns of a foreign key without quotes. */
function columnsOf(key) {
    return key.split(', ').map(esm["default"].escapeIdentifier).join(', ');
}
/** The other end of the foreign key in a statement, as it is written there; undefined when there are several. */
function referenceIn(sql) {
    const name = '(?:"[^"]+"|[\\w$]+)';
    const pattern = new RegExp(`\\breferences\\s+(${name}(?:\\.${name})?)\\s*(?:\\(([^)]*)\\))?`, 'gi');
    const [only, another] = [...sql.matchAll(pattern)];
    return only?.[1] === undefined || another ? undefined : { relation: only[1], keys: only[2] };
}
/** What stands in the parentheses of the only `check` of a statement. */
function checkIn(sql) {
    const [only, another] = [...sql.matchAll(/\bcheck\s*\(/gi)];
    if (only === undefined || another)
        return undefined;
    const start = only.index + only[0].length;
    let depth = 1;
    for (let at = start; at < sql.length; at += 1) {
        if (sql[at] === '(')
            depth += 1;
        if (sql[at] === ')')
            depth -= 1;
        if (depth === 0)
            return sql.slice(start, at);
    }
    return undefined;
}
async function strangersIn(client, sql, ends) {
    const other = referenceIn(sql);
    if (other === undefined)
        return undefined;
    const keys = other.keys ?? (await primaryKey(client, other.relation));
    return keys && strangersQuery({ ...ends, target: other.relation, keys });
}
async function primaryKey(client, relation) {
    return (await ask(client, primaryKeyQuery, [relation]))?.keys ?? undefined;
}
const primaryKeyQuery = `
select string_agg(quote_ident(a.attname), ', ' order by k.place) as keys
from pg_catalog.pg_index i
cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
where i.indrelid = to_regclass($1) and i.indisprimary
`;
async function count(client, query) {
    return query === undefined ? undefined : (await ask(client, query))?.rows;
}
/** The first row. Undefined when it takes too long, or cannot be asked. */
async function ask(client, query, values = []) {
    try {
        await client.query('begin read only');
        await client.query(`set local statement_timeout = '${countTimeout}'`);
        const { rows } = await client.query(query, [...values]);
        return rows[0];
    }
    catch (error) {
        if (error instanceof esm["default"].DatabaseError)
            return undefined;
        throw error;
    }
    finally {
        await client.query('rollback');
    }
}
function nullsQuery(relation, column) {
    return `select count(*)::float8 as rows from ${relation} where ${column} is null`;
}
function allQuery(relation) {
    return `select count(*)::float8 as rows from ${relation}`;
}
/** `key` is what the server itself made of the index: names and expressions, quoted where they must be. */
function duplicatesQuery(relation, key, sql) {
    const present = /\bnulls\s+not\s+distinct\b/i.test(sql) ? 'true' : `num_nulls(${key}) = 0`;
    return `
select count(*)::float8 as rows
from (select count(*) over (partition by ${key}) as alike from ${relation} where ${present}) counted
where alike > 1
`;
}
function strangersQuery({ relation, columns, target, keys }) {
    return `
select count(*)::float8 as rows
from ${relation}
where num_nulls(${columns}) = 0
  and (${columns}) not in (select ${keys} from ${target} where num_nulls(${keys}) = 0)
`;
}
/** A check that comes to null is satisfied. */
function violatorsQuery(relation, condition) {
    return `select count(*)::float8 as rows from ${relation} where not (${condition})`;
}
/** In the check of a domain, `value` is the value. */
function strayQuery(relation, column, condition) {
    return `select count(*)::float8 as rows from (select ${column} as value from ${relation}) stored where not (${condition})`;
}

// EXTERNAL MODULE: ./build/src/migration/sql-token.js
var sql_token = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/src/migration/split-statements.js
/**
 * Cuts an SQL file into the statements that psql would send, and loses nothing: the pieces put together are the file. It
 * begins with `standard_conforming_strings = on`, the default since Postgres 9.1, and goes by what the file sets.
 */


/** `file` is for the error message. UserError when the file holds a command of psql's own. */
function splitStatements(text, file) {
    const statements = [];
    const lines = new LineCounter(text);
    let plainStrings = 'standard';
    let at = 0;
    for (;;) {
        const first = skipBlank(text, at);
        if (first === text.length)
            return { statements, rest: text.slice(at) };
        const { end, words, copiesFromStdin } = readStatement(text, first, plainStrings, (place) => refuseMetaCommand(file, lines.lineOf(place)));
        const sql = text.slice(first, end);
        plainStrings = plainStringsAfter(sql) ?? plainStrings;
        const afterEnd = endOfTrailingComment(text, end);
        const copyEnd = copiesFromStdin ? endOfCopyData(text, afterEnd) : undefined;
        statements.push({
            before: text.slice(at, first),
            sql,
            after: text.slice(end, afterEnd),
            ...(copyEnd === undefined ? {} : { copyData: text.slice(afterEnd, copyEnd) }),
            line: lines.lineOf(first),
            words,
        });
        at = copyEnd ?? afterEnd;
    }
}
const wordsKept = 8;
/** How plain strings are read after a statement that says so. */
function plainStringsAfter(sql) {
    if (/^reset\s+(all|standard_conforming_strings)\b/i.test(sql))
        return 'standard';
    const [, value] = /^set\s+(?:(?:session|local)\s+)?standard_conforming_strings\s*(?:=|to\b)\s*'?(\w+)/i.exec(sql) ?? [];
    if (value === undefined)
        return undefined;
    return /^(off|false|no|0)$/i.test(value) ? 'escape' : 'standard';
}
function readStatement(text, start, plainStrings, onBackslash) {
    const words = [];
    const body = new RoutineBody();
    let copiesFromStdin = false;
    let previous = '';
    let parentheses = 0;
    for (let at = start; at < text.length;) {
        const token = (0,sql_token/* readToken */.A)(text, at, plainStrings);
        at = token.end;
        if (token.kind === 'space' || token.kind === 'comment')
            continue;
        if (token.kind === 'symbol') {
            if (token.symbol === '\\')
                onBackslash(at - 1);
            if (token.symbol === '(')
                parentheses += 1;
            if (token.symbol === ')')
                parentheses -= 1;
            // The parts of `create rule … do (a; b)` and of a routine's body have semicolons of their own.
            if (token.symbol === ';' && parentheses <= 0 && !body.open)
                return { end: at, words, copiesFromStdin };
        }
        if (token.kind === 'word') {
            if (words.length < wordsKept)
                words.push(token.word);
            if (parentheses === 0) {
                body.read(words, previous, token.word);
                copiesFromStdin ||= words[0] === 'copy' && previous === 'from' && standardStreams.has(token.word);
            }
        }
        previous = token.kind === 'word' ? token.word : token.kind === 'symbol' ? token.symbol : '';
    }
    return { end: text.length, words, copiesFromStdin };
}
/** To the server, both words name the client. https://www.postgresql.org/docs/current/sql-copy.html */
const standardStreams = new Set(['stdin', 'stdout']);
/**
 * `begin atomic … end` of a routine in standard SQL, where only `case … end` can nest.
 * https://www.postgresql.org/docs/current/sql-createfunction.html
 */
class RoutineBody {
    #depth = 0;
    get open() {
        return this.#depth > 0;
    }
    read(statement, previous, word) {
        if (previous === 'begin' && word === 'atomic' && createsRoutine(statement))
            this.#depth += 1;
        // After `as` or a dot, both are just names.
        if (!this.open || previous === 'as' || previous === '.')
            return;
        if (word === 'case')
            this.#depth += 1;
        if (word === 'end')
            this.#depth -= 1;
    }
}
function createsRoutine([create, second, third, fourth]) {
    const kind = second === 'or' && third === 'replace' ? fourth : second;
    return create === 'create' && (kind === 'function' || kind === 'procedure');
}
function skipBlank(text, start) {
    let at = start;
    while (at < text.length) {
        const token = (0,sql_token/* readToken */.A)(text, at);
        if (token.kind !== 'space' && token.kind !== 'comment')
            return at;
        at = token.end;
    }
    return at;
}
function endOfTrailingComment(text, start) {
    const trailing = /[ \t]*(?:--[^\n]*)?(?:\r?\n|$)/y;
    trailing.lastIndex = start;
    return start + (trailing.exec(text)?.[0].length ?? 0);
}
/** The data ends with a line `\.`, or with the file. */
function endOfCopyData(text, start) {
    const end = /^\\\.\r?(?:\n|$)/gm;
    end.lastIndex = start;
    const found = end.exec(text);
    return found === null ? text.length : found.index + found[0].length;
}
function refuseMetaCommand(file, line) {
    throw new errors/* UserError */.y(`${file}:${line}: a backslash command is for psql alone, and the server does not know it. ` +
        'Write the statement in SQL, or run the file with psql: `migrate: psql -v ON_ERROR_STOP=1 -f FILE`.');
}
/** Line numbers for places that only move forward. */
class LineCounter {
    #text;
    #place = 0;
    #line = 1;
    constructor(text) {
        this.#text = text;
    }
    lineOf(place) {
        for (; this.#place < place; this.#place += 1) {
            if (this.#text[this.#place] === '\n')
                this.#line += 1;
        }
        return this.#line;
    }
}

;// CONCATENATED MODULE: ./build/src/migration/run-files.js
/**
 * Runs migration files in order, statement by statement. A file is one transaction unless it says otherwise; the first
 * failure ends the run, and what failed, where, and what stays applied is in the result.
 */






/** Never throws for a statement that fails. UserError, before anything has run, for a file that cannot be run at all. */
async function runMigrationFiles(options) {
    const files = options.files.map((file) => ({ file, sql: splitStatements(file.content, file.path) }));
    const runs = [];
    for (const { file, sql } of files) {
        if (runs.some(({ status }) => status === 'failed'))
            runs.push({ name: file.path, status: 'not-run', milliseconds: 0 });
        else
            runs.push(await runFile(options, file, sql));
    }
    return runs;
}
async function runFile(options, file, sql) {
    const { clock, log } = options;
    const startedAt = clock.now().getTime();
    const mode = declaredMode(sql);
    let attempt = await attemptFile(options, file, sql, mode);
    if (mode === 'one' && refusesTransaction(attempt.failure?.sqlstate)) {
        log.info(`${file.path}: statement ${attempt.failure?.statementNumber} cannot run in a transaction; running the file without one.`);
        attempt = await attemptFile(options, file, sql, 'none');
    }
    const milliseconds = clock.now().getTime() - startedAt;
    const facts = {
        name: file.path,
        milliseconds,
        checksum: file.checksum,
        statements: sql.statements.length,
        transaction: attempt.mode,
    };
    if (attempt.failure !== undefined)
        return { ...facts, status: 'failed', failure: attempt.failure };
    log.info(`${file.path}: applied (${sql.statements.length} statements, ${milliseconds} ms).`);
    return { ...facts, status: 'applied' };
}
async function attemptFile(options, file, sql, mode) {
    const { client } = options;
    const progress = new Progress();
    try {
        if (mode === 'one')
            await client.query('begin');
        await runStatements(options, { file, sql, mode, progress });
        if (mode === 'one')
            await run_files_commit(client);
        await client.query('discard all');
        return { mode };
    }
    catch (error) {
        if (!(error instanceof StatementFailure))
            throw error;
        const alive = await resetSession(client);
        const misfits = alive ? await countMisfits(client, error.cause, error.place?.statement) : undefined;
        return { mode, failure: describeFailure(error, { keptStatements: progress.kept, misfits }) };
    }
}
async function runStatements({ client, around, waits }, { file, sql, mode, progress }) {
    for (const [index, statement] of sql.statements.entries()) {
        const place = { file, statement, number: index + 1 };
        const execute = async () => {
            const sighting = waits?.start();
            try {
                return await executeStatement(client, statement);
            }
            catch (cause) {
                const wait = isAboutLocks(cause) ? await sighting?.lastWait() : undefined;
                throw new StatementFailure('The statement failed.', { place, cause, lockState: { wait } });
            }
        };
        await (around ? around({ ...place, mode }, execute) : execute());
        if (client.getTransactionStatus() === 'I')
            progress.kept = place.number;
    }
    if (mode === 'own' && client.getTransactionStatus() !== 'I') {
        throw new StatementFailure('The file begins a transaction and does not end it. Add `commit;`.');
    }
}
/** How many statements of a file are committed. */
class Progress {
    kept = 0;
}
/** Deferred constraints are checked here. */
async function run_files_commit(client) {
    try {
        await client.query('commit');
    }
    catch (cause) {
        throw new StatementFailure('The commit failed.', { cause });
    }
}
/** After a failure. False when the connection itself is gone: then the server does the same on its own. */
async function resetSession(client) {
    try {
        await client.query('rollback');
        await client.query('discard all');
        return true;
    }
    catch (error) {
        if (error instanceof esm["default"].DatabaseError && error.severity === 'ERROR')
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/postgres/taking-turns.js
var taking_turns = __webpack_require__(3156);
;// CONCATENATED MODULE: ./build/src/acts/migrate.js











/** Never throws for a migration that fails: it is in the record. UserError for files that cannot be run at all. */
async function migrateBranch(migrate) {
    const files = migrate.inputs.migrations.length > 0 ? await runFiles(migrate) : nothing;
    const { migrate: command } = migrate.inputs;
    if (command === undefined)
        return files;
    if (failedRun(files.runs)) {
        return { ...files, runs: [...files.runs, { name: command.trim(), status: 'not-run', milliseconds: 0 }] };
    }
    const tool = await runCommand(migrate, command);
    const evidence = mergeEvidence([files.evidence, tool.evidence].filter((one) => one !== undefined));
    return { runs: [...files.runs, ...tool.runs], evidence };
}
const nothing = { runs: [], evidence: undefined };
async function runFiles(migrate) {
    const { inputs, client, watcher, bystander = watcher, workspace, clock, log } = migrate;
    const files = await (0,migration_files/* findMigrationFiles */.l)({ patterns: inputs.migrations, cwd: workspace });
    const questions = bystander && (0,taking_turns/* takingTurns */.L)(bystander);
    const waits = questions && (await watchLockWaits({ watched: client, questions, clock }));
    try {
        const watch = watcher && questions && (0,backend_watch/* watchBackend */.w)({ watched: client, questions, clock });
        const measurement = watch && (await startExactMeasurement({ client, clock, watch }));
        const around = measurement?.around;
        const runs = await log.group('Migrations', () => runMigrationFiles({ client, files, clock, log, around, waits }));
        return { runs, evidence: await measurement?.finish() };
    }
    finally {
        await waits?.end();
    }
}
async function runCommand({ watcher, workspace, env, clock, log }, command) {
    const observation = watcher && (await (0,evidence_observation.startObservation)({ client: watcher, clock }));
    const run = await log.group(command.trim(), () => runMigrateCommand({ command, env, cwd: workspace, clock, log }));
    return { runs: [run], evidence: await observation?.finish() };
}
/** UserError that says which migration failed, and where. */
function assertMigrated(runs) {
    const failed = failedRun(runs);
    if (failed === undefined)
        return;
    throw new errors/* UserError */.y(`The migration failed. ${explainFailure(failed)}`);
}
/** Which file and line, the message, and the locks around it. */
function explainFailure({ name, failure }) {
    const { message = 'It failed.', line, sqlstate } = failure ?? {};
    const where = line === undefined ? name : `${name}, line ${line}`;
    const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`;
    return [`${where}: ${message}${state}`, ...(0,describe_lock_state/* describeLockState */.Y)(failure ?? {})].join('\n');
}
function failedRun(runs) {
    return runs.find(({ status }) => status === 'failed');
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   Y: () => (/* binding */ withApplied)
/* harmony export */ });
/**
 * Migration files that a branch has run, beside what they say now. A branch on which an older text of a file ran is not what
 * the files make of production. Pure.
 */
/** Sentences about files that were edited, renamed or removed since they ran; empty when all is as it was. */
function changedSince(applied, files) {
    const paths = new Map(files.map(({ path, checksum }) => [path, checksum]));
    const contents = new Map(files.map(({ path, checksum }) => [checksum, path]));
    const sentences = applied.flatMap(({ name, checksum }) => {
        const now = paths.get(name);
        if (now === checksum)
            return [];
        if (now !== undefined)
            return [`\`${name}\` was edited since it ran`];
        const renamed = contents.get(checksum);
        return [renamed === undefined ? `\`${name}\` was removed since it ran` : `\`${name}\` is now \`${renamed}\``];
    });
    return [...new Set(sentences)];
}
/** All that ever ran here: an older text of a file left its traces, even when a newer one ran over it. */
function withApplied(applied, more) {
    const known = new Set(applied.map(keyOf));
    return [...applied, ...more.filter((file) => !known.has(keyOf(file)))];
}
function keyOf({ name, checksum }) {
    return `${checksum} ${name}`;
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findMigrationFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/migration/natural-order.js
/** The order of numbered names: digits count as numbers and `1.10` as a version, everything else by its characters. */
/** For `sort`: compares two paths segment by segment. */
function compareNaturally(left, right) {
    return compareLists(left.split('/'), right.split('/'), compareNames) || compareText(left, right);
}
function compareNames(left, right) {
    return compareLists(chunks(left), chunks(right), compareChunks);
}
/** `V1_2__users.sql` is `V`, `1_2`, `__users.sql`. */
function chunks(name) {
    return name.match(/\d+(?:[._]\d+)*|\D+/g) ?? [];
}
function compareChunks(left, right) {
    if (!/^\d/.test(left) || !/^\d/.test(right))
        return compareText(left, right);
    return compareLists(left.split(/[._]/), right.split(/[._]/), compareNumbers);
}
/** As text, because a timestamp with milliseconds and more is past what a double holds. */
function compareNumbers(left, right) {
    const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
    return a.length - b.length || compareText(a, b);
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The first difference decides; a list that is the beginning of the other comes first. */
function compareLists(left, right, compare) {
    for (const [index, item] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compare(item, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}

;// CONCATENATED MODULE: ./build/src/migration/migration-files.js
/**
 * Finds the SQL files to run and puts them in the order in which a person would: `2_x` before `10_x`, version by version,
 * folder by folder. Where the order is not decided, it asks instead of guessing.
 */






/**
 * The files that `patterns` name (paths or globs; `!pattern` leaves out), pattern by pattern in the order given, in natural
 * order inside each. UserError when a pattern finds nothing, or when two files claim one place in the order.
 */
async function findMigrationFiles(options) {
    const ignore = options.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const wanted = options.patterns.filter((pattern) => !pattern.startsWith('!'));
    const paths = [];
    for (const pattern of wanted) {
        const found = await (0,dist/* glob */.TI)({ patterns: [pattern], ignore, cwd: options.cwd, expandDirectories: false });
        if (found.length === 0) {
            throw new errors/* UserError */.y(`\`migrations\`: no file matches ${pattern} in ${options.cwd}. Correct the pattern, or check the repository out first.`);
        }
        paths.push(...found.sort(compareNaturally));
    }
    refuseDuplicates(paths);
    return Promise.all(paths.map((path) => readMigrationFile(options.cwd, path)));
}
async function readMigrationFile(cwd, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path));
    const checksum = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (bytes[0] === 0xff || bytes[0] === 0xfe)
        throw new errors/* UserError */.y(`${path} is not UTF-8. Save it as UTF-8 and try again.`);
    return { path, content: bytes.toString('utf8'), checksum };
}
function refuseDuplicates(paths) {
    const placeTaken = new Map();
    const seen = new Set();
    for (const path of paths) {
        if (seen.has(path)) {
            throw new errors/* UserError */.y(`\`migrations\`: two patterns find ${path}. Narrow one of them, so that the order is clear.`);
        }
        seen.add(path);
        const version = versionOf(path);
        if (version === undefined)
            continue;
        const other = placeTaken.get(version);
        if (other !== undefined) {
            throw new errors/* UserError */.y(`\`migrations\`: ${other} and ${path} have the same number, so their order is not decided. ` +
                'Renumber one, or narrow the pattern (for example to `*.up.sql`).');
        }
        placeTaken.set(version, path);
    }
}
/** The number in front of the name, with its folder. A date is not a version: a day can have two files. */
function versionOf(path) {
    const digits = /^V?(\d+)[_.\- ](?!\d)/i.exec((0,external_node_path_.basename)(path))?.[1];
    if (digits === undefined || /^(19|20)\d{6}$/.test(digits))
        return undefined;
    return `${(0,external_node_path_.dirname)(path)}/${digits.replace(/^0+(?=\d)/, '')}`;
}


/***/ })

};
