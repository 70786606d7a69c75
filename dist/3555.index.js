export const id = 3555;
export const ids = [3555];
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

// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/src/postgres/connection-url.js
/** Connection URLs, and what of a connection is secret. */

function sslModeOf({ sslMode, sslRootCert }) {
    return sslMode ?? (sslRootCert === undefined ? 'require' : 'verify-full');
}
/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
function connectionUrl(connection) {
    const { host, port, database, user, password, sslRootCert } = connection;
    const address = host.includes(':') ? `[${host}]` : host;
    const root = sslRootCert === undefined ? '' : `&sslrootcert=${(0,secret_forms/* percentEncoded */.qE)(sslRootCert)}`;
    const tls = `sslmode=${sslModeOf(connection)}${root}`;
    return `postgresql://${(0,secret_forms/* percentEncoded */.qE)(user)}:${(0,secret_forms/* percentEncoded */.qE)(password)}@${address}:${port}/${(0,secret_forms/* percentEncoded */.qE)(database)}?${tls}`;
}
/** What of a connection is never to be seen; longest first, so that a whole URL goes before the password inside it. */
function connectionSecrets(connection) {
    const { user, password } = connection;
    return [connectionUrl(connection), `${user}:${password}`, password];
}

;// CONCATENATED MODULE: ./build/src/action/connection.js
/**
 * Hands the branch to the steps that follow: environment variables and outputs. Every secret is masked, in all the forms in
 * which it could show up, before it is written anywhere.
 */

/** `database` and `tls` are what the inputs say; a branch that is a database beside others brings its own. */
function connectionTo(compute, { user, password }, { database, tls, sslRootCert }) {
    const { host, port } = compute;
    const sslMode = sslModes(compute.tls ?? tls);
    return { host, port, database: compute.database ?? database, user, password, sslRootCert, sslMode };
}
function sslModes(tls) {
    if (tls === 'off')
        return 'disable';
    if (tls?.without === 'certificate')
        return 'require';
    return tls?.without === 'name' ? 'verify-ca' : undefined;
}
/** Makes the runner hide the password, its percent-encoded form, and every URL that contains it. */
function maskConnection(runner, connection) {
    for (const secret of connectionSecrets(connection))
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
        PGSSLMODE: sslModeOf(connection),
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

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uO: () => (/* binding */ assertMigrated),
  SP: () => (/* binding */ explainFailure),
  EA: () => (/* binding */ migrateBranch),
  d1: () => (/* binding */ runCommand),
  NW: () => (/* binding */ runFiles)
});

// EXTERNAL MODULE: ./build/src/ground/child-environment.js
var child_environment = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
// EXTERNAL MODULE: ./build/src/migration/evidence/backend-watch.js
var backend_watch = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/postgres/anywhere.js
var anywhere = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence = __webpack_require__(6429);
// EXTERNAL MODULE: ./build/src/migration/evidence/flush-counters.js
var flush_counters = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/migration/names-in-text.js
var names_in_text = __webpack_require__(5014);
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
// EXTERNAL MODULE: ./build/src/postgres/statement-text.js
var statement_text = __webpack_require__(6118);
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
            statement: (0,statement_text/* statementText */.t6)(place.statement.sql),
            line: place.statement.line + linesBefore(place.statement.sql, position),
            position,
        }),
    };
}
/** It was not given a lock in time, or was the one to end a deadlock. */
function isAboutLocks(error) {
    return error instanceof esm/* default.DatabaseError */.Ay.DatabaseError && (error.code === '55P03' || error.code === '40P01');
}
/** https://www.postgresql.org/docs/current/protocol-error-fields.html */
function positionOf(error) {
    return error instanceof esm/* default.DatabaseError */.Ay.DatabaseError && error.position !== undefined ? Number(error.position) : undefined;
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
/** `rule` is that of the file's tool, where one is known. */
function modeOf(file, rule) {
    const header = file.statements[0]?.before ?? '';
    if (/^[ \t\ufeff]*--[ \t]*database-branch:[ \t]*no-transaction\b/im.test(header) || rule === 'none')
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

// EXTERNAL MODULE: ./build/src/postgres/lexemes.js
var postgres_lexemes = __webpack_require__(5034);
;// CONCATENATED MODULE: ./build/src/migration/update-target.js
/**
 * Which table and which columns a plain `update` sets, read from its words. Only what is certain: undefined for anything that
 * this cannot be sure of, which is then taken for a change of whatever the table holds. Pure.
 * https://www.postgresql.org/docs/current/sql-update.html
 */

function readUpdateTarget(sql) {
    const lexemes = (0,postgres_lexemes/* readLexemes */.W)(sql);
    if (lexemes === undefined || lexemes[0]?.word !== 'update')
        return undefined;
    let at = lexemes[1]?.word === 'only' ? 2 : 1;
    const start = at;
    while ((0,postgres_lexemes/* nameOf */.V)(lexemes[at]) !== undefined && lexemes[at + 1]?.text === '.')
        at += 2;
    if ((0,postgres_lexemes/* nameOf */.V)(lexemes[at]) === undefined)
        return undefined;
    at += 1;
    const table = textOf(lexemes.slice(start, at));
    if (lexemes[at]?.text === '*')
        at += 1;
    if (lexemes[at]?.word === 'as')
        at += 1;
    if (lexemes[at]?.word !== 'set' && (0,postgres_lexemes/* nameOf */.V)(lexemes[at]) !== undefined)
        at += 1;
    if (lexemes[at]?.word !== 'set')
        return undefined;
    const columns = readAssignments(lexemes, at + 1);
    return columns && { table, columns };
}
/** The columns on the left of each `=`, up to the clause that follows; undefined where the list does not read as one. */
function readAssignments(lexemes, start) {
    const columns = [];
    for (let at = start;;) {
        const targets = readTargets(lexemes, at);
        if (targets === undefined)
            return undefined;
        columns.push(...targets.columns);
        at = endOfValue(lexemes, targets.end);
        if (lexemes[at]?.text !== ',')
            return columns;
        at += 1;
    }
}
/** `a`, `a.field`, `a[1]` or `(a, b)`; `end` is past the `=`. A part of a column is the column. */
function readTargets(lexemes, start) {
    const isList = lexemes[start]?.text === '(';
    const columns = [];
    let depth = 0;
    let isExpected = true;
    for (let at = isList ? start + 1 : start; at < lexemes.length; at += 1) {
        const lexeme = lexemes[at];
        const name = (0,postgres_lexemes/* nameOf */.V)(lexeme);
        if (isExpected) {
            if (name === undefined)
                return undefined;
            columns.push(name);
            isExpected = false;
        }
        else if (lexeme?.text === '[')
            depth += 1;
        else if (lexeme?.text === ']')
            depth -= 1;
        else if (depth > 0)
            continue;
        else if (isList && lexeme?.text === ',')
            isExpected = true;
        else if (isList && lexeme?.text === ')')
            return lexemes[at + 1]?.text === '=' ? { columns, end: at + 2 } : undefined;
        else if (lexeme?.text === '=' && !isList)
            return { columns, end: at + 1 };
        else if (lexeme?.text === '.')
            at += 1;
        else
            return undefined;
    }
    return undefined;
}
/** Where the next assignment or the next clause begins. `is distinct from` is no clause. */
function endOfValue(lexemes, start) {
    let depth = 0;
    for (let at = start; at < lexemes.length; at += 1) {
        const { text, word } = lexemes[at] ?? { text: '' };
        if (text === '(' || text === '[')
            depth += 1;
        if (text === ')' || text === ']')
            depth -= 1;
        if (depth > 0)
            continue;
        if (text === ',' || text === ';' || word === 'where' || word === 'returning')
            return at;
        if (word === 'from' && lexemes[at - 1]?.word !== 'distinct')
            return at;
    }
    return lexemes.length;
}
function textOf(lexemes) {
    return lexemes.map(({ text }) => text).join('');
}

// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
;// CONCATENATED MODULE: ./build/src/migration/evidence/changed-rows.js





async function explainChangedRows(client, changed) {
    const backfilled = await explainUpdates(client, changed);
    return explainUnnamed(client, { ...changed, rows: backfilled });
}
/**
 * An update that names its columns changes no others, unless a trigger before it does, or a rule puts another statement in its
 * place; and nothing else has updated these tables if the server's count for the statement is that of the tables.
 */
async function explainUpdates(client, { sql, rowCount, rows, base }) {
    const target = readUpdateTarget(sql);
    const updated = rows.filter((row) => row.updated > 0);
    if (target === undefined || updated.length === 0)
        return rows;
    const found = await (0,anywhere/* anywhere */.M)(client).ask(targetQuery, [target.table, updated.map(({ oid }) => oid)]);
    const targets = new Map(found.map((row) => [row.oid, row]));
    const isAll = updated.reduce((sum, row) => sum + row.updated, 0) === rowCount;
    const moves = updated.some((row) => row.inserted + row.deleted > 0);
    return rows.map((row) => {
        const table = targets.get(row.oid);
        if (row.updated === 0 || table === undefined)
            return row;
        const first = (base.get(row.oid)?.attributes ?? 0) + 1;
        const isNew = (column) => table.columns.some(({ name, number }) => name === column && number >= first);
        if (!target.columns.every(isNew))
            return { ...row, setsOlderColumns: true };
        return isAll && !moves && !table.rewritten ? { ...row, backfilled: row.updated } : row;
    });
}
// tgtype: 1 for each row, 2 before, 16 on update. https://www.postgresql.org/docs/current/catalog-pg-trigger.html
const targetQuery = (0,query/* defineQualified */.GK)('target of an update', `
with recursive target (oid) as (
  select c.oid
  from pg_catalog.pg_class c
  where c.oid operator(pg_catalog.=) pg_catalog.to_regclass($1::pg_catalog.text)::pg_catalog.oid
    and c.relkind operator(pg_catalog.=) any ('{r,p}'::pg_catalog."char"[])
  union
  select i.inhrelid from target join pg_catalog.pg_inherits i on i.inhparent operator(pg_catalog.=) target.oid
)
select
  c.oid::pg_catalog.int8::pg_catalog.float8 as oid,
  (
    select coalesce(
      pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname, 'number', a.attnum)),
      '[]'::pg_catalog.json
    )
    from pg_catalog.pg_attribute a
    where a.attrelid operator(pg_catalog.=) c.oid
      and a.attnum operator(pg_catalog.>) 0::pg_catalog.int2
      and not a.attisdropped
  ) as columns,
  c.relhasrules or exists (
    select from pg_catalog.pg_trigger t
    where t.tgrelid operator(pg_catalog.=) c.oid
      and not t.tgisinternal
      and t.tgenabled operator(pg_catalog.<>) 'D'::pg_catalog."char"
      and (t.tgtype operator(pg_catalog.&) 19::pg_catalog.int2) operator(pg_catalog.=) 19::pg_catalog.int2
  ) as rewritten
from target
join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) target.oid
where c.oid operator(pg_catalog.=) any ($2::pg_catalog.int8[]::pg_catalog.oid[])
`);
async function explainUnnamed(client, { sql, rows, base }) {
    const isNamed = ({ oid, relation }) => {
        const root = base.get(base.get(oid)?.root ?? oid)?.relation ?? relation;
        return (0,names_in_text/* mentions */.w)(sql, relation.name) || (0,names_in_text/* mentions */.w)(sql, root.name);
    };
    const unnamed = rows.filter((row) => row.updated + row.deleted > 0 && !isNamed(row));
    if (unnamed.length === 0)
        return rows;
    const oids = rows.flatMap(({ oid }) => [oid, base.get(oid)?.root ?? oid]);
    const keys = await (0,anywhere/* anywhere */.M)(client).ask(actingKeysQuery, [oids]);
    return rows.map((row) => {
        if (!unnamed.includes(row))
            return row;
        const own = [row.oid, base.get(row.oid)?.root];
        const key = keys.find(({ child, parent }) => own.includes(child) && !own.includes(parent));
        const parent = key && base.get(key.parent)?.relation;
        return {
            ...row,
            through: parent ? { foreignKeyTo: (0,relation_name/* relationName */.C)(parent) } : 'a trigger, a rule or a function',
        };
    });
}
// Keys that do something to the rows that refer: cascade, set null, set default.
const actingKeysQuery = (0,query/* defineQualified */.GK)('foreign keys that act', `
select
  k.conrelid::pg_catalog.int8::pg_catalog.float8 as child,
  k.confrelid::pg_catalog.int8::pg_catalog.float8 as parent
from pg_catalog.pg_constraint k
where k.contype operator(pg_catalog.=) 'f'::pg_catalog."char"
  and (
    k.confdeltype operator(pg_catalog.=) any ('{c,n,d}'::pg_catalog."char"[])
    or k.confupdtype operator(pg_catalog.=) any ('{c,n,d}'::pg_catalog."char"[])
  )
  and k.conrelid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])
  and k.confrelid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])
order by k.conname
`);

// EXTERNAL MODULE: ./build/src/migration/evidence/held-locks.js
var held_locks = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-row.js
var relation_row = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/src/migration/evidence/named-relations.js



/** `chains` are names with dots between their parts; a word that is no relation is in nobody's way. */
async function resolveNames(client, chains) {
    const names = chains.flatMap(possibleNames);
    if (names.length === 0)
        return [];
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(namedQuery, [
        names.map(({ schema }) => schema ?? null),
        names.map(({ name }) => name),
    ]);
    return rows.map(relation_row/* toRelation */.Qj);
}
/** `a.b.c` is a column of a table in a schema, or a table in a schema of this database. */
function possibleNames(chain) {
    const [first = '', second, third] = chain;
    return [
        { name: first },
        ...(second === undefined ? [] : [{ schema: first, name: second }]),
        ...(second === undefined || third === undefined ? [] : [{ schema: second, name: third }]),
    ];
}
const namedQuery = (0,query/* defineQualified */.GK)('relations that a statement names', `
select ${relation_row/* relationColumns */.k9}
${relation_row/* relationSource */.QN}
where c.oid operator(pg_catalog.=) any (
  select r.oid
  from rows from (pg_catalog.unnest($1::pg_catalog.text[]), pg_catalog.unnest($2::pg_catalog.text[])) asked (schema, name)
  join pg_catalog.pg_class r on r.relname operator(pg_catalog.=) asked.name::pg_catalog.name
  where case
    when asked.schema is null then pg_catalog.pg_table_is_visible(r.oid)
    else r.relnamespace operator(pg_catalog.=) (
      select s.oid from pg_catalog.pg_namespace s where s.nspname operator(pg_catalog.=) asked.schema::pg_catalog.name
    )
  end
)
and (${relation_row/* userRelation */.Iw})
order by n.nspname, c.relname
`);

// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/src/migration/evidence/own-backend.js




async function readBackendState(client) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(stateQuery);
    if (row === undefined)
        throw new Error('the query for the state of the own backend returned no row');
    return { wal: row.wal, transactionId: row.transaction_id ?? undefined, locks: row.locks.map(parseLock) };
}
/** Of the given relations, those of the user that are there: a dropped one has a lock and no entry. */
async function readCatalog(client, oids) {
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(catalogQuery, [oids]);
    return rows.map((row) => ({
        oid: row.oid,
        relation: (0,relation_row/* toRelation */.Qj)(row),
        fileNode: row.file_node,
        heapBytes: row.heap_bytes ?? undefined,
    }));
}
// Oids below 16384 are the server's own. No join: this is planned and run after every statement.
const stateQuery = (0,query/* defineQualified */.GK)('state of the own backend', `
select
  pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0'::pg_catalog.pg_lsn)::pg_catalog.float8 as wal,
  pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text as transaction_id,
  coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
    'oid', l.relation::pg_catalog.int8,
    'modes', l.modes,
    'counters', pg_catalog.json_build_array(
      coalesce(pg_catalog.pg_stat_get_xact_numscans(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_returned(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_inserted(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_updated(l.relation), 0),
      coalesce(pg_catalog.pg_stat_get_xact_tuples_deleted(l.relation), 0)
    )
  )), '[]'::pg_catalog.json) as locks
from (
  select relation, pg_catalog.array_agg(mode) as modes
  from pg_catalog.pg_lock_status()
  where locktype operator(pg_catalog.=) 'relation' and granted
    and pid operator(pg_catalog.=) pg_catalog.pg_backend_pid()
    and (
      relation operator(pg_catalog.>=) 16384::pg_catalog.oid
      or relation operator(pg_catalog.=) any ('{${relation_row/* largeObjects */.qO.join()}}'::pg_catalog.oid[])
    )
  group by relation
) l
`);
const catalogQuery = (0,query/* defineQualified */.GK)('locked relations', `
select
  ${relation_row/* relationColumns */.k9},
  case
    when c.relkind operator(pg_catalog.=) any ('{r,m}'::pg_catalog."char"[])
    then pg_catalog.pg_relation_size(c.oid)::pg_catalog.float8
  end as heap_bytes
${relation_row/* relationSource */.QN}
where c.oid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[]) and (${relation_row/* userRelation */.Iw})
order by n.nspname, c.relname
`);
function parseLock({ oid, modes, counters }) {
    const [scans = 0, rowsRead = 0, inserted = 0, updated = 0, deleted = 0] = counters;
    const mode = modes.flatMap((name) => (0,lock_modes/* parseLockMode */.mC)(name) ?? []).reduce(lock_modes/* strongerLock */.wS, 'access share');
    return { oid, mode, counters: { scans, rowsRead, inserted, updated, deleted } };
}

// EXTERNAL MODULE: ./build/src/migration/evidence/picture.js
var picture = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
;// CONCATENATED MODULE: ./build/src/migration/suppression.js
/** `-- database-branch: ignore D2 reason`, written in a comment beside the statement it is about; of several codes, one after the other. */

/** A string is not a comment, whatever it says; the body of a routine or a block has comments of its own. */
function readSuppressions(...texts) {
    return texts.flatMap(commentsIn).flatMap(readComment);
}
function commentsIn(text) {
    const comments = [];
    for (let at = 0; at < text.length;) {
        const token = (0,sql_token/* readToken */.A)(text, at);
        const part = text.slice(at, token.end);
        at = token.end;
        if (token.kind === 'comment')
            comments.push(part);
        const body = token.kind === 'quoted' ? /^(\$\w*\$)([\s\S]*)\1$/.exec(part)?.[2] : undefined;
        if (body !== undefined)
            comments.push(...commentsIn(body));
    }
    return comments;
}
function readComment(comment) {
    return [...comment.matchAll(pattern)].flatMap(({ groups = {} }) => {
        const reason = (groups['reason'] ?? '').replace(/\*\/\s*$/, '').trim();
        return (groups['codes'] ?? '').split(/[\s,]+/).map((code) => ({ code, reason }));
    });
}
const pattern = /(?:^|\n)[ \t]*(?:--+|\/\*+|\*)?[ \t]*database-branch:[ \t]*ignore[ \t]+(?<codes>[A-Za-z]\d{1,2}(?:(?:[ \t]*,[ \t]*|[ \t]+)[A-Za-z]\d{1,2})*)(?![\w-])(?<reason>[^\n]*)/g;

// EXTERNAL MODULE: ./build/src/migration/value-conversion.js
var value_conversion = __webpack_require__(3288);
;// CONCATENATED MODULE: ./build/src/migration/evidence/server-work.js
const messages = [
    { what: 'rewrite', pattern: /^rewriting table "(.+)"$/ },
    { what: 'verify', pattern: /^verifying table "(.+)"$/ },
    {
        what: 'build index',
        pattern: /^building index "(.+)" on table ".+" (?:serially|with request for \d+ parallel workers?)$/,
    },
    {
        what: 'constraint index',
        pattern: /^(?:ALTER TABLE \/ ADD|CREATE TABLE \/) .+ will create implicit index "(.+)" for table ".+"$/,
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
/** What names a table and an index is shorter. What the user's code raises may be of any length, and look like one of these. */
const longest = 1000;
/** The table that parallel workers help to read for an index. They are sessions of their own: nobody else has what they count. */
function sharedScan(message) {
    if (message.length > longest)
        return undefined;
    return /^building index ".+" on table "(.+)" with request for \d+ parallel workers?$/.exec(message)?.[1];
}
function recogniseWork(message) {
    if (message.length > longest)
        return undefined;
    for (const { what, pattern } of messages) {
        const name = pattern.exec(message)?.[1];
        if (name !== undefined && !name.startsWith('pg_toast_'))
            return { what, name };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/migration/evidence/statement-log.js
/** The statements of a session in the order in which they ran, each with what the server told of its work meanwhile. Pure. */





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
    record({ file, number, statement }, { milliseconds, transaction, walBytes, failed = false, effects = { ...evidence/* noEffects */.C, locks: [] }, named = [], }, method = 'exact') {
        const conversion = (0,value_conversion/* readConversion */.f)(statement.sql);
        this.#statements.push({
            source: { file: file.path, number, line: statement.line },
            text: (0,statement_text/* statementText */.t6)(statement.sql),
            digest: (0,statement_text/* statementDigest */.e9)(statement.sql),
            words: [...statement.words],
            milliseconds,
            walBytes,
            transaction,
            method,
            failed,
            ...(conversion && { conversion }),
            ...effects,
            locks: [...effects.locks],
            ...(named.length > 0 && { named: [...named] }),
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
    /**
     * `catalog` has the locked relations that are there; without it, all of them are as they were. `seen` are locks that were seen from
     * outside meanwhile.
     */
    read(locks, catalog, seen = []) {
        const older = locks.filter(({ oid }) => this.#base.has(oid));
        const files = catalog ? this.#changedFiles(older, catalog) : [];
        const news = (catalog ?? []).filter(({ oid }) => !this.#current.has(oid)).map(({ relation }) => relation);
        const givenUp = this.#givenUp(locks, seen);
        const released = [
            ...this.#released(locks),
            ...givenUp.map(({ relation, keeps }) => ({ relation, ...(keeps && { keeps }) })),
        ];
        const renamed = (catalog ?? []).flatMap(({ oid, relation }) => {
            const from = this.#current.get(oid)?.relation;
            return from === undefined || (0,evidence/* sameRelation */.P)(from, relation) ? [] : [{ from, to: relation }];
        });
        const effects = {
            ...(released.length > 0 && { released }),
            ...(renamed.length > 0 && { renamed }),
            locks: [
                ...older.flatMap((held) => this.#newLock(held) ?? []),
                ...givenUp.map(({ relation, mode }) => ({ relation, mode, heldMilliseconds: 0 })),
            ],
            scans: older.flatMap((held) => this.#newScans(held) ?? []),
            rows: older.flatMap((held) => this.#newRows(held) ?? []),
            files,
            created: (0,compare_pictures/* withoutReplaced */.DU)(news, files),
        };
        this.#held.clear();
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
    /** A transaction keeps its locks to the end, unless it goes back to before it had them. */
    #released(locks) {
        const now = new Map(locks.map(({ oid, mode }) => [oid, mode]));
        return [...this.#held].flatMap(([oid, mode]) => {
            const keeps = now.get(oid);
            const relation = this.#base.has(oid) ? this.#current.get(oid)?.relation : undefined;
            if (relation === undefined || !(0,lock_modes/* isStrongerLock */.Kp)(mode, keeps))
                return [];
            return [{ relation, ...(keeps && { keeps }) }];
        });
    }
    /** Taken by the statement, and gone at its end. */
    #givenUp(locks, seen) {
        const now = new Map(locks.map(({ oid, mode }) => [oid, mode]));
        return seen.flatMap(({ oid, lock: { mode } }) => {
            const keeps = now.get(oid);
            const relation = this.#base.has(oid) ? this.#current.get(oid)?.relation : undefined;
            const isNews = (0,lock_modes/* isStrongerLock */.Kp)(mode, keeps) && (0,lock_modes/* isStrongerLock */.Kp)(mode, this.#held.get(oid));
            return relation === undefined || !isNews ? [] : [{ relation, mode, keeps }];
        });
    }
    #newScans(held) {
        const { relation, since } = this.#since(held);
        const { scans, rowsRead } = since;
        return relation && (0,compare_pictures/* isReadable */.hS)(relation) && scans > 0 ? { relation, scans, rowsRead } : undefined;
    }
    #newRows(held) {
        const { relation, since } = this.#since(held);
        const { inserted, updated, deleted } = since;
        if (!relation || !(0,compare_pictures/* isTable */.bI)(relation) || inserted + updated + deleted === 0)
            return undefined;
        const partitionOf = (0,picture/* rootName */.SX)(this.#base, held.oid);
        return { oid: held.oid, relation, inserted, updated, deleted, ...(partitionOf && { partitionOf }) };
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
    attributes: 0,
    counters: { scans: 0, rowsRead: 0, inserted: 0, updated: 0, deleted: 0 },
};

;// CONCATENATED MODULE: ./build/src/migration/evidence/written-rows.js




class WrittenRows {
    #byTransaction = new Map();
    #backfilled = new Map();
    /** Of the open transaction; what was locked after a savepoint is no longer among its locks when that was rolled back to. */
    #counted = new Map();
    #undone = new Map();
    #savepoints = [];
    #hasUndone = false;
    #isUnsure = false;
    /** A transaction begins. */
    begin() {
        this.#backfilled = new Map();
        this.#counted = new Map();
        this.#undone = new Map();
        this.#savepoints = [];
    }
    /** After each statement: the last state of a transaction has all of it. */
    note({ transactionId, locks }, words, rows) {
        for (const { oid, backfilled = 0 } of rows)
            this.#backfilled.set(oid, (this.#backfilled.get(oid) ?? 0) + backfilled);
        const counts = locks.map(({ oid, counters: { inserted, updated, deleted } }) => {
            const backfilled = this.#backfilled.get(oid) ?? 0;
            return [oid, { inserted, updated, deleted, backfilled }];
        });
        this.#counted = new Map([...this.#counted, ...counts]);
        this.#followSavepoints(words);
        if (transactionId !== undefined)
            this.#byTransaction.set(transactionId, minus(this.#counted, this.#undone));
    }
    /** A `rollback to` was seen whose savepoint is not known: some of the rows may have been undone. */
    get isUnsure() {
        return this.#isUnsure;
    }
    async hasRollback(client) {
        return this.#hasUndone || (await this.#committed(client)).length < this.#byTransaction.size;
    }
    /** Of the relations in `base`, in its order; `besides` are known to stay. */
    async sum(client, { base, besides }) {
        const sums = new Map();
        for (const rows of [...(await this.#stayed(client, base)), ...besides]) {
            const key = (0,compare_pictures/* nameKey */.Rc)(rows.relation);
            sums.set(key, added(rows, sums.get(key)));
        }
        return [...sums.values()].filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0);
    }
    /** `rows` with those of their updates that are proven to be backfills. */
    async withBackfills(client, base, rows) {
        if (this.#isUnsure)
            return rows;
        const backfills = new Map();
        for (const { relation, backfilled = 0 } of await this.#stayed(client, base)) {
            const key = (0,compare_pictures/* nameKey */.Rc)(relation);
            backfills.set(key, (backfills.get(key) ?? 0) + backfilled);
        }
        return rows.map((row) => {
            const backfilled = backfills.get((0,compare_pictures/* nameKey */.Rc)(row.relation)) ?? 0;
            return backfilled === 0 ? row : { ...row, backfilled };
        });
    }
    async #stayed(client, base) {
        const committed = (await this.#committed(client)).flatMap((id) => [...(this.#byTransaction.get(id) ?? [])]);
        return committed.flatMap(([oid, written]) => {
            const relation = base.get(oid)?.relation;
            const partitionOf = (0,picture/* rootName */.SX)(base, oid);
            return relation === undefined || relation.table !== undefined
                ? []
                : [{ relation, ...written, ...(partitionOf && { partitionOf }) }];
        });
    }
    #followSavepoints(words) {
        const counted = this.#counted;
        const name = words.at(-1);
        const place = this.#savepoints.findLastIndex((savepoint) => savepoint.name === name);
        if (words[0] === 'savepoint') {
            this.#savepoints.push({ name: words[1], written: minus(counted, this.#undone) });
        }
        else if (words[0] === 'release') {
            if (place >= 0)
                this.#savepoints = this.#savepoints.slice(0, place);
        }
        else if (words[0] === 'rollback') {
            const savepoint = this.#savepoints[place];
            this.#hasUndone = true;
            this.#isUnsure ||= savepoint === undefined;
            if (savepoint === undefined)
                return;
            this.#undone = minus(counted, savepoint.written);
            this.#savepoints = this.#savepoints.slice(0, place + 1);
        }
    }
    async #committed(client) {
        const rows = await (0,anywhere/* anywhere */.M)(client).ask(committedQuery, [[...this.#byTransaction.keys()]]);
        return rows.map(({ id }) => id);
    }
}
function minus(counted, other) {
    return new Map([...counted].map(([oid, counts]) => {
        const less = other.get(oid);
        return [
            oid,
            {
                inserted: counts.inserted - (less?.inserted ?? 0),
                updated: counts.updated - (less?.updated ?? 0),
                deleted: counts.deleted - (less?.deleted ?? 0),
                backfilled: counts.backfilled - (less?.backfilled ?? 0),
            },
        ];
    }));
}
function added(rows, sum) {
    const { relation, partitionOf, inserted, updated, deleted } = rows;
    return {
        relation,
        ...(partitionOf && { partitionOf }),
        inserted: inserted + (sum?.inserted ?? 0),
        updated: updated + (sum?.updated ?? 0),
        deleted: deleted + (sum?.deleted ?? 0),
    };
}
const committedQuery = (0,query/* defineQualified */.GK)('committed transactions', `
select id
from pg_catalog.unnest($1::pg_catalog.text[]) id
where pg_catalog.pg_xact_status(id::pg_catalog.xid8) operator(pg_catalog.=) 'committed'
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/measured-session.js

















class MeasuredSession {
    #options;
    #base;
    #written = new WrittenRows();
    #log = new StatementLog();
    #ledger;
    #wal = 0;
    #pid = 0;
    #transaction = 0;
    /** Whether `#transaction` is the one that is open in the session. */
    #open = false;
    #stale = false;
    #unwatched = false;
    #blind = false;
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
            ...this.unseen,
            ...(this.#written.isUnsure ? ['Rows undone by `rollback to` a savepoint are counted as written.'] : []),
            ...(this.#log.hasFailure
                ? ['What the failed statement itself had locked was gone before it could be read.']
                : []),
        ];
    }
    /** Of the limits, those that leave too much unseen. */
    get unseen() {
        return [
            ...(this.#unwatched ? ['Locks of statements that run outside a transaction were not watched.'] : []),
            ...(this.#blind
                ? ['The connection that watches from outside was lost: locks that a caught error gave up were not seen.']
                : []),
        ];
    }
    /** `counted` are the rows by the server's counters: they tell as long as nothing was rolled back, also of what was done at commit. */
    async rowsThatStayed(counted) {
        const { client } = this.#options;
        const isSure = !this.#log.hasFailure && !(await this.#written.hasRollback(client));
        const besides = this.statements.filter(({ method }) => method === 'sampled').flatMap(({ rows }) => rows);
        const rows = isSure ? counted : await this.#written.sum(client, { base: this.#base, besides });
        return this.#written.withBackfills(client, this.#base, rows);
    }
    /** The rows of a table are not known to have stayed where somebody went back to a savepoint without a plain name. */
    get isUnsureOfRows() {
        return this.#written.isUnsure;
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
        const named = await this.#namedBy(place);
        const { result, milliseconds, seen } = await this.#timeAndWatch(place, execute);
        if (!this.#inTransaction) {
            this.#open = false;
            this.#record(place, { milliseconds });
            return result;
        }
        const { client } = this.#options;
        const state = await readBackendState(client);
        const { wal, locks } = state;
        const changed = !isRowStatement(place.statement) || this.#ledger.hasNewLock(locks);
        const catalog = changed
            ? await readCatalog(client, locks.map(({ oid }) => oid))
            : undefined;
        const effects = this.#ledger.read(locks, catalog, seen);
        const { sql, words } = place.statement;
        const rows = await explainChangedRows(client, { ...effects, sql, rowCount: result.rowCount, base: this.#base });
        this.#written.note(state, words, rows);
        const explained = rows.map(({ oid, ...row }) => row);
        this.#record(place, { milliseconds, walBytes: wal - this.#wal, effects: { ...effects, rows: explained }, named });
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
        await (0,transaction_control/* control */.A)(client, 'begin');
        try {
            const result = await this.#measure(place, execute);
            await commit(client, place);
            this.#open = false;
            return result;
        }
        catch (error) {
            if (!(error instanceof StatementFailure) || !refusesTransaction(sqlstateOf(error)))
                throw error;
            await (0,transaction_control/* control */.A)(client, 'rollback');
            this.#log.forgetLast();
            this.#open = false;
            return this.#watchFromOutside(place, execute);
        }
    }
    async #watchFromOutside(place, execute) {
        const { client, watch } = this.#options;
        const named = await this.#namedBy(place);
        await (0,flush_counters/* flushCounters */.m)(client);
        const before = await (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client));
        this.#unwatched ||= watch === undefined;
        this.#transaction += 1;
        const sighting = await watch?.start();
        try {
            const { result, milliseconds } = await this.#time(place, execute);
            await (0,flush_counters/* flushCounters */.m)(client);
            const after = await (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client));
            const locks = (await sighting?.stop(before)) ?? [];
            const older = locks.filter(({ oid }) => this.#base.has(oid)).map(({ lock }) => lock);
            const effects = { ...(0,compare_pictures/* comparePictures */.RZ)(before, after), locks: older };
            this.#record(place, { milliseconds, effects, named }, 'sampled');
            this.#stale = true;
            return result;
        }
        finally {
            await sighting?.stop(before);
            this.#blind ||= sighting?.isBlind === true;
        }
    }
    async #begin() {
        const { client } = this.#options;
        if (this.#stale)
            this.#ledger = new TransactionLedger(this.#base, await (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client)));
        this.#stale = false;
        this.#transaction += 1;
        this.#open = true;
        this.#ledger.begin();
        this.#written.begin();
        // The counters of the next transaction start where this one has not been handed over: so it is, at its end.
        await (0,flush_counters/* flushCounters */.m)(client);
        const [begun] = await (0,anywhere/* anywhere */.M)(client).ask(beginQuery);
        this.#wal = begun?.wal ?? 0;
        this.#pid = begun?.pid ?? 0;
        this.#log.open();
    }
    /** A block that catches an error gives up the locks it had taken, and nobody can ask for them afterwards. */
    async #timeAndWatch(place, execute) {
        const sighting = this.#options.watch?.startLate(this.#pid);
        try {
            const timed = await this.#time(place, execute);
            return { ...timed, seen: await sighting?.stop(this.#base) };
        }
        finally {
            await sighting?.stop(this.#base);
            this.#blind ||= sighting?.isBlind === true;
        }
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
    /** Names of rows' tables are of no interest: they are in the rows that were changed. */
    async #namedBy({ statement }) {
        return isRowStatement(statement) ? [] : resolveNames(this.#options.client, (0,names_in_text/* identifiersIn */.U)(statement.sql));
    }
    /** Of the transaction that is open. */
    #locksUntilNow() {
        return (0,held_locks/* heldLocks */.Mw)(this.statements.filter(({ transaction }) => this.#open && transaction === this.#transaction));
    }
    /** Of the transaction that is open, unless the facts say otherwise. */
    #record(place, facts, method) {
        this.#log.record(place, { transaction: this.#transaction, ...facts }, method);
    }
}
// Local to the transaction: what the file itself sets stays as it set it.
const beginQuery = (0,query/* defineQualified */.GK)('beginning of a measured transaction', `
select
  pg_catalog.pg_backend_pid() as pid,
  pg_catalog.set_config('client_min_messages', 'debug1', true),
  pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0'::pg_catalog.pg_lsn)::pg_catalog.float8 as wal
`);
async function commit(client, place) {
    try {
        await (0,transaction_control/* control */.A)(client, 'commit');
    }
    catch (cause) {
        throw new StatementFailure('The commit failed.', { place, cause });
    }
}
function sqlstateOf({ cause }) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

// EXTERNAL MODULE: ./build/src/migration/evidence/row-tallies.js
var row_tallies = __webpack_require__(7501);
// EXTERNAL MODULE: ./build/src/migration/evidence/standing-facts.js + 10 modules
var standing_facts = __webpack_require__(3587);
// EXTERNAL MODULE: ./build/src/migration/evidence/summarise-evidence.js
var summarise_evidence = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/migration/evidence/without-books.js
var without_books = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/migration/evidence/exact-measurement.js
/**
 * Measures the statements of migration files from inside their own session: exactly, because locks stay until the end of the
 * transaction and can be read right before it. What cannot run in a transaction is watched from a second connection.
 */











async function startExactMeasurement(options) {
    const { client } = options;
    const countsApart = await (0,flush_counters/* flushCounters */.m)(client);
    const base = await (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client));
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
            const { unseen } = session;
            const measured = { method: 'exact', before: base, statements };
            try {
                await (0,flush_counters/* flushCounters */.m)(client);
                const after = await (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client));
                const { unread, ...facts } = await standingFacts({ before: base, after });
                const rows = await session.rowsThatStayed((0,compare_pictures/* comparePictures */.RZ)(base, after).rows);
                const tallies = await (0,row_tallies/* readTallies */.r)(client, {
                    before: base,
                    after,
                    rows: (0,without_books/* withoutBookRows */.Pi)(rows, await (0,without_books/* findBooks */.wH)(client)),
                    isExact: (relation) => !session.isUnsureOfRows && !wasTruncated(statements, relation),
                });
                const gaps = unread === undefined ? [] : [unread];
                return (0,summarise_evidence/* summariseEvidence */.g)({
                    ...measured,
                    ...facts,
                    after,
                    rows,
                    tallies,
                    limits: [...limits, ...gaps],
                    unseen: [...unseen, ...gaps],
                });
            }
            catch (error) {
                // The migration may have ended the connection, or the server: what was measured until then stays.
                const limit = `The state afterwards could not be read: ${(0,redact/* redactServerError */.P)(error).message}.`;
                return (0,summarise_evidence/* summariseEvidence */.g)({
                    ...measured,
                    after: base,
                    foreignKeysWithoutIndex: [],
                    limits: [...limits, limit],
                    unseen: [...unseen, limit],
                });
            }
        },
    };
}
function wasTruncated(statements, relation) {
    return statements
        .flatMap(({ files }) => files)
        .some((file) => file.fate === 'truncated' && (0,evidence/* sameRelation */.P)(file.relation, relation));
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
    const isOlder = ({ schema, name }) => isNew({ relation: { schema, name, kind: 'table' } });
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
        server: [...(earlier.server ?? []), ...(later.server ?? [])],
        tallies: mergeTallies(earlier.tallies ?? [], (later.tallies ?? []).filter(isOlder)),
        partitions: [...(earlier.partitions ?? []), ...(later.partitions ?? [])],
        limits: [...new Set([...earlier.limits, ...later.limits])],
        unseen: [...(earlier.unseen ?? []), ...(later.unseen ?? [])],
    };
}
/** What a table had at first, and what it has at last. */
function mergeTallies(earlier, later) {
    const isOf = (tally) => (other) => other.schema === tally.schema && other.name === tally.name;
    const both = earlier.map((first) => {
        const second = later.find(isOf(first));
        if (second === undefined)
            return first;
        return {
            ...first,
            inserted: first.inserted + second.inserted,
            updated: first.updated + second.updated,
            deleted: first.deleted + second.deleted,
            backfilled: first.backfilled + second.backfilled,
            left: second.left,
        };
    });
    return [...both, ...later.filter((tally) => !earlier.some(isOf(tally)))];
}

// EXTERNAL MODULE: ./build/src/migration/evidence/observation.js + 4 modules
var evidence_observation = __webpack_require__(4210);
// EXTERNAL MODULE: ./build/src/postgres/backend-pid.js
var backend_pid = __webpack_require__(4205);
;// CONCATENATED MODULE: ./build/src/migration/lock-wait-watch.js



const interval = 50;
/** `questions` go to a connection of their own; the watched session answers for its process id. */
async function watchLockWaits(options) {
    const { watched, questions, clock } = options;
    const pid = await (0,backend_pid/* backendPid */.Q)(watched);
    const look = async () => parseWait(await questions.ask(waitQuery, [pid]));
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
                    .then(async (wait) => latest(await seen, wait))
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
/**
 * A deadlock ends while it is looked at: the other side has what it waited for before our statement has failed. That it did wait
 * is what matters.
 */
function latest(earlier, later) {
    if (earlier === undefined || later === undefined || later.relation !== earlier.relation)
        return later ?? earlier;
    const waited = (application) => earlier.blockers.some((blocker) => blocker.waits && blocker.application === application);
    return {
        ...later,
        blockers: later.blockers.map((blocker) => ({ ...blocker, waits: blocker.waits || waited(blocker.application) })),
    };
}
/** False when it is over. */
function pause(clock, signal) {
    return clock.sleep(interval, signal).then(() => true, () => false);
}
// Who waits for a row waits for the transaction that has changed it, and has a lock on the row's place meanwhile. A prepared
// transaction blocks as process 0. https://www.postgresql.org/docs/current/view-pg-locks.html
const waitQuery = (0,query/* defineQualified */.GK)('who is in the way', `
select
  case when w.locktype operator(pg_catalog.=) 'relation' then w.mode end as wanted,
  n.nspname operator(pg_catalog.||) '.'::pg_catalog.text operator(pg_catalog.||) c.relname as relation,
  case when a.application_name operator(pg_catalog.<>) '' then a.application_name end as application,
  a.state,
  extract(epoch from pg_catalog.clock_timestamp() operator(pg_catalog.-) a.xact_start)::pg_catalog.float8 as seconds,
  array(
    select h.mode
    from pg_catalog.pg_locks h
    where h.pid operator(pg_catalog.=) b.pid and h.locktype operator(pg_catalog.=) 'relation'
      and h.database operator(pg_catalog.=) p.database and h.relation operator(pg_catalog.=) p.relation and h.granted
  ) as modes,
  exists (select from pg_catalog.pg_locks h where h.pid operator(pg_catalog.=) b.pid and not h.granted) as waits
from pg_catalog.pg_locks w
cross join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(w.pid)) as b (pid)
left join lateral (
  select r.database, r.relation
  from pg_catalog.pg_locks r
  where r.pid operator(pg_catalog.=) w.pid
    and (r.locktype operator(pg_catalog.=) 'relation' and not r.granted or r.locktype operator(pg_catalog.=) 'tuple')
  limit 1
) p on true
left join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) p.relation
left join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
left join pg_catalog.pg_stat_activity a on a.pid operator(pg_catalog.=) b.pid
where w.pid operator(pg_catalog.=) $1::pg_catalog.int4 and not w.granted
order by a.xact_start, b.pid
`);
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

// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 9 modules
var migration_files = __webpack_require__(1151);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/migration/group-guard.js
/**
 * Ends a group of processes when we are gone and could not do it ourselves: killed, or out of memory. The guard waits on a pipe
 * whose other end only we hold, and which the kernel closes whatever ends us.
 */


/** Started before the group, which begins when it is watched. */
function startGuard() {
    const guard = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-c', script], {
        env: (0,child_environment/* ownEnvironment */.a)(process.env),
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
    });
    // Without a guard the command runs all the same; and a guard that has ended cannot be told anything.
    guard.on('error', () => undefined);
    guard.stdin.on('error', () => undefined);
    guard.unref();
    return {
        watch: (leader) => guard.stdin.write(`${leader}\n`),
        release: () => guard.stdin.end('\n'),
    };
}
const script = 'read -r group && { read -r || kill -KILL -- "-$group"; }';

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
    const guard = ownGroup ? startGuard() : undefined;
    // A group of its own, so that it can be ended whole: migration tools start others (npx, a JVM, docker).
    const child = (0,external_node_child_process_.spawn)(shell, [...args, command], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe', ...(ownGroup ? ['pipe'] : [])],
        detached: ownGroup,
    });
    if (child.pid !== undefined)
        guard?.watch(child.pid);
    letBegin(child);
    for (const stream of [child.stdout, child.stderr]) {
        if (stream !== null)
            (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => log.info(line));
    }
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
        guard?.release();
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
        : ['bash', '--noprofile', '--norc', '-c', whenGuarded];
}
/** Nothing of the command runs before somebody watches over it; when we die in between, it never does. */
const whenGuarded = 'read -r -u 3 || exit 1; exec 3<&-; exec bash --noprofile --norc -e -c "$0"';
function letBegin({ stdio: [, , , gate] }) {
    if (!(gate instanceof external_node_stream_.Writable))
        return;
    // Where there is no shell there is nobody to hear it.
    gate.on('error', () => undefined);
    gate.end('\n');
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

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
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
class FileQuery extends esm/* default.Query */.Ay.Query {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
;// CONCATENATED MODULE: ./build/src/migration/hints/already-run.js
/** `migrations` keeps no books: a file that production has run already meets what it made, or misses what it took away. */


const alreadyRun = {
    // What is to be made is there: a relation, column, object, function, schema, cursor, primary key.
    sqlstates: ['42P07', '42701', '42710', '42723', '42P06', '42P16', '42P01', '42703', '42704', '42883', '3F000'],
    async says(failed) {
        if (!looksRepeated(failed))
            return undefined;
        const { path } = failed;
        const book = await bookOf(failed);
        return ('If this file has run already, leave it out: `migrations` runs every file that it finds, each time. ' +
            `${book === undefined ? '' : `The books of ${book.tool} have it, as \`${book.name}\`. `}` +
            `Narrow the pattern to the new files, add \`!${path}\` to it, or let the tool that keeps the books run them, with \`migrate\`.`);
    },
};
function looksRepeated({ sqlstate, message, statement: { words } }) {
    const isThere = ['42P07', '42701', '42710', '42723', '42P06'].includes(sqlstate);
    if (isThere || (sqlstate === '42P16' && /multiple primary keys/.test(message)))
        return true;
    // What is to be dropped or renamed is gone.
    return (sqlstate !== '42P16' && (words[0] === 'drop' || (words[0] === 'alter' && /\b(drop|rename)\b/.test(words.join(' ')))));
}
async function bookOf({ client, path }) {
    const file = (0,external_node_path_.basename)(path, '.sql');
    const folder = (0,external_node_path_.basename)(path.slice(0, -(0,external_node_path_.basename)(path).length));
    const { histories } = await (0,read_histories/* readHistories */.X)(client);
    for (const { tool, entries, headOnly } of histories) {
        if (headOnly)
            continue;
        const entry = entries.find(({ name, state }) => state === 'applied' && isSame(name, [file, folder]));
        if (entry)
            return { tool, name: entry.name };
    }
    return undefined;
}
function isSame(name, files) {
    const entry = (0,external_node_path_.basename)(name, '.sql');
    return files.some((file) => file !== '' && (entry === file || (/^\d+$/.test(entry) && numberOf(entry) === numberOf(file))));
}
function numberOf(name) {
    return /^V?0*(\d+)/i.exec(name)?.[1];
}

;// CONCATENATED MODULE: ./build/src/migration/hints/dependents.js
const dependents = {
    sqlstates: ['2BP01', '0A000', '42P16'],
    says({ sqlstate, message }) {
        if (sqlstate === '2BP01') {
            return 'Other objects stand on it. Drop or change them first, by name; `cascade` takes all of them, and the report says which.';
        }
        if (/^cannot alter type of a column used by/.test(message)) {
            return 'Drop what uses the column, change it, and create the other anew, with its grants, in the same file.';
        }
        if (/^cannot (drop columns from view|change (name|data type) of view column)/.test(message)) {
            return '`create or replace view` only adds columns at the end. Drop the view and create it anew, with its grants.';
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./build/src/migration/hints/locks.js
const locks = {
    sqlstates: ['55P03', '40P01', '57014'],
    says({ sqlstate, message, statement: { words } }) {
        if (sqlstate === '55P03' && /timeout/.test(message)) {
            return 'It waited for a lock for as long as `lock_timeout` allows. Nothing of the wait is harmful; run it again when the other session is done.';
        }
        if (sqlstate === '40P01') {
            return 'Two sessions waited for each other. Lock the tables in one order everywhere, and change fewer of them in one transaction.';
        }
        if (sqlstate === '57014' && /statement timeout/.test(message)) {
            const index = words[0] === 'create' && words.includes('index');
            return `It took longer than \`statement_timeout\` allows. ${index ? 'Build the index with `concurrently`, and `set statement_timeout = 0` ahead of it.' : 'Do it in smaller parts, or set another limit ahead of it.'}`;
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./build/src/migration/hints/hint.js
/** A name that the server puts in quotes, or without them; undefined for what might be a value. */
function nameIn(message, pattern) {
    const name = pattern.exec(message)?.groups?.['name'];
    return name !== undefined && /^[\p{L}_][\p{L}\p{N}_$.-]{0,127}$/u.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/migration/hints/missing.js
/** Something that the statement takes for granted is not there: an extension, a role, a schema. */



const missing = {
    sqlstates: ['42883', '42704', '42P01', '3F000', '0A000', '58P01'],
    async says(failed) {
        const { sqlstate, message } = failed;
        const unavailable = nameIn(message, /^(?:extension "(?<name>[^"]+)" is not available|could not open extension control file.*)/);
        if (unavailable)
            return `This server does not offer \`${unavailable}\`: production has to have it first.`;
        const extension = extensionOf(message);
        if (extension !== undefined)
            return `That is part of the extension \`${extension}\`: \`create extension if not exists "${extension}"\` ahead of it.`;
        const role = nameIn(message, /^role "(?<name>[^"]+)" does not exist$/);
        if (role)
            return 'A branch has the roles of its parent. Create the role there first, or leave the statement out where the role is not needed.';
        if (sqlstate === '3F000' && /no schema has been selected/.test(message)) {
            return 'No schema of the `search_path` is there. Name the schema, or `set search_path` in the file: each begins with a new session.';
        }
        if (sqlstate === '42P01')
            return await elsewhere(failed);
        return undefined;
    },
};
/** https://www.postgresql.org/docs/current/contrib.html, and what services offer beside it. */
const extensions = [
    [/function uuid_(generate_v\d\w*|nil|ns_\w+)\(/, 'uuid-ossp'],
    [/function (crypt|gen_salt|digest|hmac|gen_random_bytes|pgp_\w+|gen_random_uuid)\(/, 'pgcrypto'],
    [/type "?citext\b/, 'citext'],
    [/type "?hstore\b/, 'hstore'],
    [/type "?ltree\b/, 'ltree'],
    [/type "?(vector|halfvec|sparsevec)\b|access method "(hnsw|ivfflat)"/, 'vector'],
    [/type "?(geometry|geography|box2d|box3d)\b|function st_\w+\(/i, 'postgis'],
    [/operator class "g(in|ist)_trgm_ops"|function (similarity|show_trgm|word_similarity)\(/, 'pg_trgm'],
    [/function unaccent\(/, 'unaccent'],
    [/type "?cube\b|function earth_distance\(/, 'cube'],
    [/has no default operator class for access method "gist"/, 'btree_gist'],
    [/has no default operator class for access method "gin"/, 'btree_gin'],
];
function extensionOf(message) {
    return extensions.find(([pattern]) => pattern.test(message))?.[1];
}
/** In a schema that the path does not name. */
async function elsewhere({ client, message }) {
    const name = nameIn(message, /^relation "(?<name>[^"]+)" does not exist$/);
    if (name === undefined || name.includes('.'))
        return undefined;
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(schemasQuery, [name]);
    if (rows.length === 0)
        return undefined;
    const schemas = rows.map(({ schema }) => `\`${schema}.${name}\``).join(', ');
    return `There is ${schemas}, which the \`search_path\` does not reach. Name the schema, or \`set search_path\` in the file: each begins with a new session.`;
}
const schemasQuery = (0,query/* defineQualified */.GK)('schemas of a name', `
select n.nspname as schema
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
where c.relname operator(pg_catalog.=) $1::pg_catalog.text
  and n.nspname operator(pg_catalog.!~) '^pg_'
  and not pg_catalog.pg_table_is_visible(c.oid)
order by 1
limit 3
`);

;// CONCATENATED MODULE: ./build/src/migration/hints/partitions.js
const partitions = {
    sqlstates: ['0A000', '42809'],
    says({ message }) {
        if (/^cannot create index on partitioned table .* concurrently$/s.test(message)) {
            return ('Build it in steps: `create index … on only` the partitioned table, which is done at once and leaves it invalid; ' +
                '`create index concurrently` on each partition; `alter index … attach partition` for each. With the last one it is valid.');
        }
        if (/^cannot drop partitioned index .* concurrently$/s.test(message)) {
            return 'A partitioned index goes without `concurrently`, with a short lock on every partition: set `lock_timeout` ahead of it.';
        }
        if (/^cannot reindex partitioned/s.test(message))
            return 'Reindex its partitions one by one.';
        if (/partitioned table/.test(message) && /unique constraint|primary key/i.test(message)) {
            return 'A unique key of a partitioned table has to hold the columns that it is partitioned by.';
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./build/src/postgres/branch-login-name.js
var branch_login_name = __webpack_require__(3789);
;// CONCATENATED MODULE: ./build/src/migration/hints/rights.js
/** 42501: a right is missing. Whose the object is, who asked, and what to grant. */




const rights = {
    sqlstates: ['42501'],
    async says(failed) {
        const { message } = failed;
        const who = await whoRan(failed);
        if ((0,branch_login_name/* isBranchLogin */.e)(who))
            return branchLoginHint;
        const owned = nameIn(message, /^must be owner of (?<kind>[\w ]+?) "?(?<name>[^" ]+)"?$/);
        if (owned !== undefined) {
            const owner = await ownerOf(failed, owned);
            return explainOwner(owned, { who, owner, isMember: owner !== undefined && (await isMember(failed, who, owner)) });
        }
        const member = nameIn(message, /^must be (?:member of role|able to SET ROLE) "(?<name>[^"]+)"$/);
        if (member !== undefined)
            return `This ran as \`${who}\`. \`grant ${quote(member)} to ${quote(who)}\` on the parent lets it.`;
        const [, kind] = /^permission denied for (\w+(?: \w+)*?) "?[^" ]+"?$/.exec(message) ?? [];
        const name = nameIn(message, /^permission denied for \w+(?: \w+)*? "?(?<name>[^" ]+)"?$/);
        if (kind !== undefined && name !== undefined) {
            const target = ['table', 'view', 'materialized view'].includes(kind) ? '' : `${kind} `;
            return (`This ran as \`${who}\`, which lacks the right. Grant it on the parent, such as \`grant ${privileges.get(kind) ?? 'all'} on ${target}${quote(name)} ` +
                `to ${quote(who)}\`, or log in as a group that has it, with \`role\`.`);
        }
        if (/superuser|create (extension|event trigger)|external program/i.test(message)) {
            return `This ran as \`${who}\`, and wants a superuser, which no service gives. Have the service's own way do it, once, on the parent.`;
        }
        return `This ran as \`${who}\`. Grant it the right on the parent, or log in as a group that has it, with \`role\`.`;
    },
};
/** It goes with the branch, so nothing can be granted to it on the parent. */
const branchLoginHint = 'This ran as the login of the branch, which owns the branch and is a member of those who own what is in it, and of nobody else. ' +
    'Grant the right to one of them on the parent; or, where the login of `postgres-url` may do it, hand that one out with `branch-login: given`.';
const privileges = new Map([
    ['schema', 'usage, create'],
    ['database', 'create'],
    ['sequence', 'usage, select, update'],
    ['function', 'execute'],
]);
function explainOwner(object, { who, owner, isMember }) {
    if (owner === undefined) {
        return `This ran as \`${who}\`, which does not own \`${object}\`. Grant it the owner on the parent, or log in as the owner, with \`role\`.`;
    }
    const asOwner = `with \`role: ${owner}\`, a member logs in as the owner.`;
    if (isMember) {
        return (`\`${object}\` belongs to \`${owner}\`, and this ran as \`${who}\`, a member that does not inherit its rights. ` +
            `\`set role ${quote(owner)}\` ahead of the statement takes them; ${asOwner}`);
    }
    return (`\`${object}\` belongs to \`${owner}\`, and this ran as \`${who}\`, which is not its member. ` +
        `\`grant ${quote(owner)} to ${quote(who)}\` on the parent lets it; ${asOwner}`);
}
/** The file may have taken another role before. */
async function whoRan({ client, earlier }) {
    const taken = earlier.flatMap(({ sql, words }) => {
        if (words[0] === 'reset' && (words[1] === 'role' || words[1] === 'all'))
            return [undefined];
        const name = /^set\s+(?:(?:session|local)\s+)?(?:role\s+(?:to\s+|=\s*)?|session\s+authorization\s+)["']?([\w$.-]+)/i.exec(sql)?.[1];
        return name === undefined ? [] : [/^(none|default)$/i.test(name) ? undefined : name];
    });
    const last = taken.at(-1);
    if (last !== undefined)
        return last;
    const [session] = await (0,anywhere/* anywhere */.M)(client).ask(whoQuery);
    return session?.who ?? 'nobody';
}
async function ownerOf({ client }, object) {
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(ownersQuery, [object.slice(object.lastIndexOf('.') + 1)]);
    return rows.length === 1 ? rows[0]?.owner : undefined;
}
async function isMember({ client }, who, owner) {
    const [role] = await (0,anywhere/* anywhere */.M)(client).ask(memberQuery, [who, owner]);
    return role?.member ?? false;
}
function quote(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name}"`;
}
const whoQuery = (0,query/* defineQualified */.GK)('who runs the session', 'select current_user as who');
const memberQuery = (0,query/* defineQualified */.GK)('whether a role is a member', `
select pg_catalog.pg_has_role(r.oid, $2::pg_catalog.name, 'member') as member
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.=) $1::pg_catalog.text
`);
/** The server names it without its schema: where several have the name, nobody knows whose it is. */
const ownersQuery = (0,query/* defineQualified */.GK)('owners of a name', `
select distinct pg_catalog.pg_get_userbyid(owner) as owner
from (
  select relname as name, relowner as owner from pg_catalog.pg_class
  union all select proname, proowner from pg_catalog.pg_proc
  union all select typname, typowner from pg_catalog.pg_type where typrelid operator(pg_catalog.=) 0::pg_catalog.oid
  union all select nspname, nspowner from pg_catalog.pg_namespace
  union all select datname, datdba from pg_catalog.pg_database
  union all select extname, extowner from pg_catalog.pg_extension
  union all select pubname, pubowner from pg_catalog.pg_publication
) objects
where name operator(pg_catalog.=) $1::pg_catalog.text
`);

;// CONCATENATED MODULE: ./build/src/migration/hints/transactions.js
const transactions = {
    sqlstates: ['25001', '2D000', '55P04', '25P02', '25006'],
    says({ sqlstate, message, mode, withoutTransaction }) {
        if (sqlstate === '25P02')
            return 'A statement before it had failed, and the file went on. The first error says what is wrong.';
        if (sqlstate === '25006') {
            return 'The session reads only: `default_transaction_read_only` of the role or the database, or a compute for reading.';
        }
        const ask = withoutTransaction ?? '-- database-branch:no-transaction';
        if (sqlstate === '55P04') {
            return `A value added to an enum can be used when its transaction is over. Use it in a file of its own, or ask for no transaction: ${code(ask)}.`;
        }
        if (mode === 'none') {
            return /multi-command|pipeline/.test(message)
                ? undefined
                : 'The file itself has begun a transaction. Take that away around this statement.';
        }
        const where = mode === 'own' ? 'End it ahead of this statement, or put' : 'Put';
        return `${withoutTransaction === undefined ? '' : 'Its tool runs the file in one transaction, and would fail too. '}${where} the statement into a file of its own, with ${code(ask)}.`;
    },
};
/** Some of it may be in backticks already. */
function code(text) {
    return text.includes('`') ? text : `\`${text}\``;
}

;// CONCATENATED MODULE: ./build/src/migration/hints/hints.js
/** Every hint, by SQLSTATE. A new subject is a file beside this and a line here. https://www.postgresql.org/docs/current/errcodes-appendix.html */









const hints = [rights, transactions, partitions, locks, dependents, missing, alreadyRun];
/** Undefined when nobody knows better than the server. What cannot be asked is no reason to fail. */
async function hintFor(failed) {
    for (const { sqlstates, says } of hints) {
        if (!sqlstates.includes(failed.sqlstate))
            continue;
        try {
            const hint = await says(failed);
            if (hint !== undefined)
                return hint;
        }
        catch (error) {
            if (!(0,error_facts/* isServerError */.G)(error))
                throw error;
            await (0,transaction_control/* control */.A)(failed.client, 'rollback');
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/postgres/in-their-session.js
var in_their_session = __webpack_require__(2642);
;// CONCATENATED MODULE: ./build/src/migration/refused-values.js
/**
 * `alter column … type` that fails on a value: the server names neither table nor column, the statement does. What it was to be
 * made of is read from there. Pure.
 */

/** Undefined where the statement changes no type. */
function typeChangeIn(sql) {
    const words = wordsOf(sql);
    const [first, second] = words;
    if (first !== 'alter' || (second !== 'table' && second !== 'foreign'))
        return undefined;
    const rest = words.slice(2).join(' ');
    const identifier = '(?:"(?:[^"]|"")+"|[^\\s"(),;]+)';
    const target = new RegExp(`^(?:if exists )?(?:only )?(${identifier}(?: ?\\. ?${identifier})*)(?: \\*)? `).exec(rest);
    const pattern = new RegExp(`\\balter (?:column )?(${identifier}) (?:set data )?type (.+?)(?= using | , alter | , add | , drop | ;|$)(?: using (.+?)(?= , alter | , add | , drop | ;|$))?`, 'g');
    const [only, another] = [...rest.matchAll(pattern)];
    const relation = target?.[1]?.replaceAll(' ', '');
    if (relation === undefined || only === undefined)
        return undefined;
    if (another)
        return { relation };
    const [, name = '', typeAndCollation = '', using] = only;
    const type = typeAndCollation.replace(/ collate .*$/, '');
    const column = unquoted(name);
    return using === undefined || isCast(using, name, type) ? { relation, column, type } : { relation, column };
}
function isCast(using, name, type) {
    const squeezed = (text) => text.replaceAll(' ', '');
    const casts = [`${name}::${type}`, `cast(${name}as${type})`].map(squeezed);
    return casts.includes(squeezed(using)) || casts.includes(squeezed(using).replace(/^\((.*)\)$/, '$1'));
}
/** In lower case but for quoted names, one space between them; comments and what strings hold left out. */
function wordsOf(sql) {
    const words = [];
    for (let at = 0; at < sql.length;) {
        const token = (0,sql_token/* readToken */.A)(sql, at);
        const part = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'space' || token.kind === 'comment')
            continue;
        if (token.kind === 'quoted')
            words.push(part.startsWith('"') ? part : "''");
        else
            words.push(part.toLowerCase());
    }
    return words;
}
function unquoted(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

;// CONCATENATED MODULE: ./build/src/migration/misfits.js
/**
 * A migration that fails on rows which are there fails in production too: counts them, on the branch, after the rollback. The
 * server says which table and columns; a condition, or the other end of a foreign key, is read from the statement.
 */





const countMilliseconds = 10_000;
/** Of a longer statement nothing is read: it holds data. */
const longestRead = 100_000;
/** Undefined when the error is not about rows, or does not say which. The session is idle, and left as new. */
async function countMisfits(client, error, statement) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
        return undefined;
    const { schema, table, column, detail, message } = error;
    // Class 22: a value that cannot be made what it should be. https://www.postgresql.org/docs/current/errcodes-appendix.html
    if (error.code?.startsWith('22') && statement && statement.sql.length <= longestRead)
        return countRefused(client, statement.sql);
    if (schema === undefined || table === undefined)
        return undefined;
    const relation = `${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(schema)}.${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(table)}`;
    const found = { schema, table };
    const sql = statement === undefined || statement.sql.length > longestRead ? '' : statement.sql;
    const key = /^Key \((.+?)\)=/.exec(detail ?? '')?.[1];
    if (error.code === '23502' && column !== undefined) {
        // A column that was to be added is gone again: no row has it.
        const nulls = await count(client, nullsQuery(relation, esm/* default.escapeIdentifier */.Ay.escapeIdentifier(column)));
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
        const query = condition === undefined ? undefined : strayQuery(relation, esm/* default.escapeIdentifier */.Ay.escapeIdentifier(column), condition);
        return { ...found, problem: 'domain', rows: await count(client, query) };
    }
    if (!/^check constraint .* is violated by some row$/s.test(message))
        return undefined;
    const query = condition === undefined ? undefined : violatorsQuery(relation, condition);
    return { ...found, problem: 'check', rows: await count(client, query) };
}
async function countRefused(client, sql) {
    const change = typeChangeIn(sql);
    if (change === undefined)
        return undefined;
    const { relation, column, type } = change;
    const found = await ask(client, namedTableQuery(), [relation]);
    if (found === undefined)
        return undefined;
    const misfits = { ...found, ...(column && { column }), problem: 'type' };
    if (column === undefined || type === undefined)
        return misfits;
    const kind = await ask(client, readAsTextQuery(), [relation, column, type]);
    if (!kind?.read_as_text)
        return misfits;
    const table = `${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(found.schema)}.${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(found.table)}`;
    return { ...misfits, rows: await count(client, refusedQuery(table, esm/* default.escapeIdentifier */.Ay.escapeIdentifier(column), type)) };
}
/** The server names the columns of a foreign key without quotes. */
function columnsOf(key) {
    return key.split(', ').map(esm/* default.escapeIdentifier */.Ay.escapeIdentifier).join(', ');
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
    return keys === undefined ? undefined : strangersQuery({ ...ends, target: other.relation, keys });
}
async function primaryKey(client, relation) {
    return (await ask(client, primaryKeyQuery(), [relation]))?.keys ?? undefined;
}
const primaryKeyQuery = (0,query/* defineTheirs */.$G)('primary key of a named table', () => `
select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by k.place) as keys
from pg_catalog.pg_index i
cross join pg_catalog.unnest(i.indkey::pg_catalog.int2[]) with ordinality as k (attnum, place)
join pg_catalog.pg_attribute a
  on a.attrelid operator(pg_catalog.=) i.indrelid and a.attnum operator(pg_catalog.=) k.attnum
where i.indrelid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid and i.indisprimary
`);
async function count(client, query) {
    return query === undefined ? undefined : (await ask(client, query))?.rows;
}
/** The first row. Undefined when it takes too long, or cannot be asked. */
async function ask(client, query, values = []) {
    try {
        const [row] = await (0,in_their_session/* inTheirSession */.i)(client, query, { values, milliseconds: countMilliseconds });
        return row;
    }
    catch (error) {
        if ((0,error_facts/* isServerError */.G)(error))
            return undefined;
        throw error;
    }
}
const nullsQuery = (0,query/* defineTheirs */.$G)('rows without a value', (relation, column) => `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation} where ${column} is null`);
const allQuery = (0,query/* defineTheirs */.$G)('rows of a table', (relation) => `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation}`);
/** `key` is what the server itself made of the index: names and expressions, quoted where they must be. */
const duplicatesQuery = (0,query/* defineTheirs */.$G)('rows that are alike', (relation, key, sql) => {
    const present = /\bnulls\s+not\s+distinct\b/i.test(sql)
        ? 'true'
        : `pg_catalog.num_nulls(${key}) operator(pg_catalog.=) 0`;
    return `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from (
  select pg_catalog.count(*) over (partition by ${key}) as alike from ${relation} where ${present}
) counted
where alike operator(pg_catalog.>) 1
`;
});
/** Their types may have an equality of their own. */
const strangersQuery = (0,query/* defineTheirs */.$G)('rows without a partner', ({ relation, columns, target, keys }) => `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from ${relation}
where pg_catalog.num_nulls(${columns}) operator(pg_catalog.=) 0
  and (${columns}) not in (
    select ${keys} from ${target} where pg_catalog.num_nulls(${keys}) operator(pg_catalog.=) 0
  )
`);
const namedTableQuery = (0,query/* defineTheirs */.$G)('a named table', () => `
select n.nspname as schema, c.relname as table
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
where c.oid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid
`);
// Numbers with a fraction are rounded by a cast, and refused as a text of an integer: 20, 21 and 23 are the integers.
const readAsTextQuery = (0,query/* defineTheirs */.$G)('whether a type is read as its text is', () => `
select old.typcategory operator(pg_catalog.<>) 'N'
  or old.oid operator(pg_catalog.=) any ('{20,21,23}'::pg_catalog.oid[]) as read_as_text
from pg_catalog.pg_attribute a
join pg_catalog.pg_type old on old.oid operator(pg_catalog.=) a.atttypid
where a.attrelid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid
  and a.attname operator(pg_catalog.=) $2 and not a.attisdropped and pg_catalog.to_regtype($3) is not null
`);
/** From Postgres 16. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-VALIDITY */
const refusedQuery = (0,query/* defineTheirs */.$G)('values that a type refuses', (relation, column, type) => `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from ${relation}
where ${column} is not null
  and not pg_catalog.pg_input_is_valid(${column}::pg_catalog.text, ${esm/* default.escapeLiteral */.Ay.escapeLiteral(type)})
`);
/** A check that comes to null is satisfied. */
const violatorsQuery = (0,query/* defineTheirs */.$G)('rows against a check', (relation, condition) => `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation} where not (${condition})`);
/** In the check of a domain, `value` is the value. */
const strayQuery = (0,query/* defineTheirs */.$G)('rows against a domain', (relation, column, condition) => `select pg_catalog.count(*)::pg_catalog.float8 as rows from (select ${column} as value from ${relation}) stored where not (${condition})`);

// EXTERNAL MODULE: ./build/src/migration/split-statements.js + 1 modules
var split_statements = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/src/migration/run-files.js









/** Never throws for a statement that fails. UserError, before anything has run, for a file that cannot be run at all. */
async function runMigrationFiles(options) {
    const files = options.files.map((file) => ({ file, sql: (0,split_statements/* splitStatements */.X)(file.content, file.path) }));
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
    const mode = modeOf(sql, file.transaction);
    let attempt = await attemptFile(options, file, sql, mode);
    // A tool that wraps every file would fail here, and so do we.
    if (mode === 'one' && file.transaction !== 'one' && refusesTransaction(attempt.failure?.sqlstate)) {
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
    const { client, book } = options;
    const progress = new Progress();
    const step = { name: file.path, checksum: file.checksum };
    // A tool that wraps every file does so around transactions of the file's own, too.
    const isWrapped = mode === 'one' || (mode === 'own' && file.transaction === 'one');
    const lastWords = mode === 'one' && book ? () => book.inTransaction(step) : undefined;
    try {
        if (mode !== 'one')
            await remember(book?.begin(step));
        if (isWrapped)
            await (0,transaction_control/* control */.A)(client, 'begin');
        await runStatements(options, { file, sql, mode, progress });
        if (isWrapped && client.getTransactionStatus() !== 'I')
            await run_files_commit(client, lastWords);
        else
            await remember(lastWords?.());
        if (client.getTransactionStatus() !== 'I')
            throw new StatementFailure(leftOpen);
        await (0,transaction_control/* control */.A)(client, 'discard all');
        if (mode !== 'one')
            await remember(book?.end());
        return { mode };
    }
    catch (error) {
        if (!(error instanceof StatementFailure))
            throw error;
        const alive = await resetSession(client);
        const misfits = alive ? await countMisfits(client, error.cause, error.place?.statement) : undefined;
        const hint = alive && misfits === undefined ? await hintOn(error, { client, file, sql, mode }) : undefined;
        return { mode, failure: describeFailure(error, { keptStatements: progress.kept, misfits, hint }) };
    }
}
async function hintOn({ place, cause }, { client, file, sql, mode }) {
    if (place === undefined || !(0,error_facts/* isServerError */.G)(cause))
        return undefined;
    const { code = '', message } = (0,error_facts/* errorFacts */.u)(cause);
    const earlier = sql.statements.slice(0, place.number - 1);
    const { path, withoutTransaction } = file;
    const { statement } = place;
    return hintFor({
        path,
        statement,
        earlier,
        sqlstate: code,
        message,
        mode,
        withoutTransaction,
        client,
    });
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
}
const leftOpen = 'The file begins a transaction and does not end it. Add `commit;`.';
/** How many statements of a file are committed. */
class Progress {
    kept = 0;
}
/** Deferred constraints are checked here, as the role that the file has left. */
async function run_files_commit(client, lastWords) {
    try {
        if (lastWords !== undefined) {
            await (0,transaction_control/* control */.A)(client, 'set constraints all immediate');
            await remember(lastWords());
        }
        await (0,transaction_control/* control */.A)(client, 'commit');
    }
    catch (cause) {
        if (cause instanceof StatementFailure)
            throw cause;
        throw new StatementFailure('The commit failed.', { cause });
    }
}
/** What cannot be remembered fails the file: a second run would not know of it. */
async function remember(writing) {
    try {
        await writing;
    }
    catch (error) {
        throw new StatementFailure(`It could not be written into the record of promotions: ${(0,redact/* redactServerError */.P)(error).message}`);
    }
}
/** After a failure. False when the connection itself is gone: then the server does the same on its own. */
async function resetSession(client) {
    try {
        await (0,transaction_control/* control */.A)(client, 'rollback');
        await (0,transaction_control/* control */.A)(client, 'discard all');
        return true;
    }
    catch (error) {
        if ((0,error_facts/* errorFacts */.u)(error).severity === 'ERROR')
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/postgres/taking-turns.js
var taking_turns = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/src/acts/promotions.js
var promotions = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/src/acts/sort-promoted.js
var sort_promoted = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/src/acts/migrate.js















/** Never throws for a migration that fails: it is in the record. UserError for files that cannot be run at all. */
async function migrateBranch(migrate) {
    const files = migrate.inputs.migrations.length > 0 ? await runFiles(migrate, await findFiles(migrate)) : nothing;
    const { migrate: command } = migrate.inputs;
    if (command === undefined)
        return files;
    if (failedRun(files.runs)) {
        return { ...files, runs: [...files.runs, { name: command.trim(), status: 'not-run', milliseconds: 0 }] };
    }
    const tool = await runCommand(migrate, command);
    const evidence = mergeEvidence([files.evidence, tool.evidence].filter((one) => one !== undefined));
    return { ...files, runs: [...files.runs, ...tool.runs], evidence };
}
const nothing = { runs: [], evidence: undefined, remarks: [] };
async function findFiles(migrate) {
    const found = await (0,migration_files/* findMigrationFiles */.l)({ patterns: migrate.inputs.migrations, cwd: migrate.workspace });
    const { files, leftOut } = await withoutPromoted(migrate, found.files);
    return { files, remarks: [...found.remarks, ...leftOut] };
}
async function runFiles(run, { files, remarks }) {
    const { client, watcher, bystander = watcher, clock, log, book } = run;
    for (const remark of remarks)
        log.info(remark);
    const questions = bystander && (0,taking_turns/* takingTurns */.L)(bystander);
    const waits = questions && (await watchLockWaits({ watched: client, questions, clock }));
    try {
        const watch = watcher && questions && (0,backend_watch/* watchBackend */.w)({ watched: client, questions, clock });
        const measurement = watch && (await startExactMeasurement({ client, clock, watch }));
        const around = measurement?.around;
        const runs = await log.group('Migrations', () => runMigrationFiles({ client, files, clock, log, around, waits, book }));
        return { runs, evidence: await measurement?.finish(), remarks };
    }
    finally {
        await waits?.end();
    }
}
/** What this database has by its own record. What of it was edited since is run, and fails or does not: on the parent it was refused before. */
async function withoutPromoted({ client, repository }, found) {
    const { entries } = await (0,promotions/* readPromotions */.F)(client, repository);
    const steps = found.map((file) => ({ file, name: file.path, checksum: file.checksum }));
    const { promoted } = (0,sort_promoted/* sortPromoted */.j)(steps, entries, { prNumber: undefined, sha: '' });
    const leftOut = promoted.map(({ step, entry }) => `\`${step.name}\` was promoted before (${(0,sort_promoted/* inWords */.r)(entry)}): left out.`);
    const names = new Set(promoted.map(({ step }) => step.name));
    return { files: found.filter(({ path }) => !names.has(path)), leftOut };
}
async function runCommand({ client, watcher, workspace, env, clock, log, book, signal }, command) {
    if (watcher)
        await (0,flush_counters/* flushCounters */.m)(client);
    const observation = watcher && (await (0,evidence_observation.startObservation)({ client: watcher, clock }));
    await book?.begin({ name: command.trim() });
    const run = await log.group(command.trim(), () => runMigrateCommand({ command, env: (0,child_environment/* commandEnvironment */.J)(env), cwd: workspace, clock, log, signal }));
    if (run.status === 'applied')
        await book?.end();
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
    return [`${where}: ${message}${state}`, failure?.hint, ...(0,describe_lock_state/* describeLockState */.Y)(failure ?? {})].filter(Boolean).join('\n');
}
function failedRun(runs) {
    return runs.find(({ status }) => status === 'failed');
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readPromotions)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1823);
/**
 * What was promoted to a database, as that database remembers it: read on the parent before a promotion, and on branches, which
 * are copies of it. Reading must not run anybody's code, and on the parent nobody else's word counts.
 */






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    prNumber: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    checksum: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** ISO 8601 */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Null when it is running, or was cut off. */
    endedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
/** Of one repository: a database may serve several. */
async function readPromotions(client, repository) {
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looking */ .WL)(client, async (look) => {
        const [shelf] = await look.ask(shelfQuery, [_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS]);
        if (shelf === undefined)
            throw new Error('the question for the record of promotions returned no row');
        const trouble = troubleOf(shelf);
        if (!shelf.has_table || !shelf.is_plain || !shelf.may_read)
            return { entries: [], trouble };
        const rows = await look.copy({ quoted: `${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions`, columns: copied });
        return {
            entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entrySchema)
                .parse(rows.flatMap((row) => entryOf(row, repository)))
                .sort(byId),
            trouble,
        };
    }, { lock: _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__.budget.time.lockOnParent });
}
const copied = ['repository', 'id', 'pr_number', 'sha', 'name', 'checksum', 'started_at', 'ended_at'];
function entryOf([owner, id, prNumber, sha, name, checksum, startedAt, endedAt], repository) {
    if (owner !== repository)
        return [];
    const number = typeof prNumber === 'string' ? Number(prNumber) : prNumber;
    return [{ id, prNumber: number, sha, name, checksum, startedAt: isoTime(startedAt), endedAt: isoTime(endedAt) }];
}
/** Of `2026-11-22 14:02:11.123+00`, as every look has it. */
function isoTime(text) {
    return typeof text === 'string' ? `${text.slice(0, 19).replace(' ', 'T')}Z` : text;
}
function byId(a, b) {
    return Number(a.id) - Number(b.id);
}
function troubleOf(shelf) {
    const login = pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(shelf.login);
    if (!shelf.has_schema) {
        if (shelf.may_create_schema)
            return undefined;
        const grant = `grant create on database ${pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(shelf.database)} to ${login}`;
        return `it cannot remember what is promoted; an administrator has to say \`${grant}\``;
    }
    if (!shelf.is_trusted) {
        return `its schema \`${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}\` is of \`${shelf.owner ?? 'somebody'}\`, whose record is not believed; make the login a member of that role, or drop the schema`;
    }
    if (!shelf.has_table) {
        if (shelf.may_create_table)
            return undefined;
        return `it cannot remember what is promoted; its owner has to say \`grant usage, create on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS} to ${login}\``;
    }
    if (!shelf.is_plain)
        return `\`${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions\` is not the plain table that this action makes`;
    if (shelf.may_read && shelf.may_write)
        return undefined;
    return `it cannot remember what is promoted; its owner has to say \`grant usage on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS} to ${login}; grant select, insert, update on ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions to ${login}\``;
}
/** With the types by their ids, which never change: bigint 20, text 25, timestamptz 1184. */
const columnList = Object.entries({
    id: 20,
    repository: 25,
    pr_number: 20,
    sha: 25,
    run_id: 20,
    name: 25,
    checksum: 25,
    started_at: 1184,
    ended_at: 1184,
})
    .map(([name, type]) => `('${name}', ${type})`)
    .join(', ');
/** A superuser is a member of every role, and still believes only itself and its like. */
const shelfQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)('record of promotions', `
select
  me.rolname::text as login,
  pg_catalog.current_database()::text as database,
  (case when n.oid is null then null else coalesce(toa.rolname, soa.rolname) end)::text as owner,
  n.oid is not null as has_schema,
  c.oid is not null as has_table,
  coalesce(c.relkind = 'r' and not (c.relrowsecurity or c.relhasrules or c.relhastriggers), false) and (
    select pg_catalog.count(*) = 9 from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and (a.attname, a.atttypid) in (${columnList})
  ) as is_plain,
  coalesce(soa.rolsuper or soa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, soa.oid, 'member')), false)
    and (c.oid is null or coalesce(
      toa.rolsuper or toa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, toa.oid, 'member')), false
    )) as is_trusted,
  pg_catalog.has_database_privilege(me.oid, pg_catalog.current_database(), 'create') as may_create_schema,
  coalesce(pg_catalog.has_schema_privilege(me.oid, n.oid, 'create'), false) as may_create_table,
  coalesce(
    pg_catalog.has_schema_privilege(me.oid, n.oid, 'usage') and pg_catalog.has_table_privilege(me.oid, c.oid, 'select'), false
  ) as may_read,
  coalesce(
    pg_catalog.has_table_privilege(me.oid, c.oid, 'insert') and pg_catalog.has_table_privilege(me.oid, c.oid, 'update'), false
  ) as may_write
from pg_catalog.pg_roles me
left join pg_catalog.pg_namespace n on n.nspname = $1
left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'promotions'
left join pg_catalog.pg_roles soa on soa.oid = n.nspowner
left join pg_catalog.pg_roles toa on toa.oid = c.relowner
where me.rolname = current_user
`);


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sortPromoted),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A command is the same one again only for the same commit of the same pull request: its files may say something else now. */
function sortPromoted(steps, entries, run) {
    const toRun = [];
    const promoted = [];
    const reasons = [];
    for (const step of steps) {
        const begun = entries.find(({ name, endedAt }) => name === step.name && endedAt === null);
        const same = entries.findLast((entry) => entry.endedAt !== null && isSame(step, entry, run));
        const other = entries.findLast(({ name, checksum }) => name === step.name && checksum !== (step.checksum ?? null));
        const former = entries.findLast((entry) => wasNamed(step, entry, steps));
        if (begun !== undefined)
            reasons.push(cutOff(begun));
        else if (same !== undefined)
            promoted.push({ step, entry: same });
        else if (step.checksum !== undefined && other !== undefined) {
            reasons.push(`\`${step.name}\` was promoted with another text (${inWords(other)})`);
        }
        else if (former !== undefined) {
            reasons.push(`\`${step.name}\` was promoted as \`${former.name}\` (${inWords(former)})`);
        }
        else
            toRun.push(step);
    }
    return { toRun, promoted, reasons };
}
/** `#41 at commit 1a2b3c4, 2026-11-22T12:00:00Z` */
function inWords({ prNumber, sha, startedAt }) {
    return `${prNumber === null ? 'no pull request' : `#${prNumber}`} at commit ${sha.slice(0, 7)}, ${startedAt}`;
}
function isSame(step, { name, checksum, prNumber, sha }, run) {
    if (name !== step.name || checksum !== (step.checksum ?? null))
        return false;
    return step.checksum !== undefined || (prNumber === (run.prNumber ?? null) && sha === run.sha);
}
/** The same text under a name that is gone. Two files that say the same are two. */
function wasNamed(step, { name, checksum }, steps) {
    return checksum !== null && checksum === step.checksum && !steps.some((other) => other.name === name);
}
function cutOff(entry) {
    const table = 'database_branch_promotions.promotions';
    return (`\`${entry.name}\` was begun (${inWords(entry)}) and is running, or was cut off: look what of it holds; then ` +
        `\`update ${table} set ended_at = now() where id = ${entry.id}\` when all of it does, \`delete from ${table} where id = ${entry.id}\` when nothing does`);
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeAuthority)
/* harmony export */ });
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(614);
/** Clients of the steps read authorities from a file. */

/** The path; undefined where nothing but the public authorities is trusted. */
async function writeAuthority(folder, tls) {
    if (tls === undefined || tls === 'off' || tls.ca === undefined)
        return undefined;
    return (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCertificateAuthority */ .qC)(folder, tls.ca);
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment),
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/** For a command of the user's, which may run the pull request's code. */
function commandEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
/** For a process of our own that outlives the step: any later step can read it, so there is nothing in it to read. */
function ownEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}
const ours = new RegExp([
    // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
    '^INPUT_',
    // What main leaves for post: see saveState.
    '^STATE_story$',
    // Identity, caches, artifacts. A debug run says so in the other two.
    '^ACTIONS_(?!STEP_DEBUG$|RUNNER_DEBUG$)',
    // Who may write into these speaks for the action: its outputs, the state that post believes, the environment of later steps.
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
    '^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$',
    // The service's own, which we read where an input is empty.
    '^DATABRICKS_(?:TOKEN|CLIENT_SECRET)$',
].join('|'), 'i');
/** To be found by the runner when the job ends, to find programs and folders, to trust whom the runner trusts. */
const needed = new RegExp([
    '^RUNNER_TRACKING_ID$',
    '^(?:PATH|HOME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|TZ|LANG|LC_ALL)$',
    '^(?:NODE_OPTIONS|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR)$',
].join('|'), 'i');


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

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readMigration)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
// EXTERNAL MODULE: ./build/src/migration/split-statements.js + 1 modules
var split_statements = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/src/migration/dialects/marked-file.js
/**
 * A migration file and its line comments, in which tools put their marks. What stands in a string, a block comment, the body of a
 * function or the rows of a copy is no comment.
 */



/** UserError when it cannot be cut into statements. */
function readMarks(path, text) {
    const comments = [];
    let begin = 0;
    let line = 1;
    // Piece by piece: space is one token across the end of a statement.
    const scan = (part, insideStatement) => {
        for (let at = 0; at < part.length;) {
            const { kind, end } = (0,sql_token/* readToken */.A)(part, at);
            const token = part.slice(at, end);
            if (kind === 'comment' && token.startsWith('--')) {
                const start = begin + at;
                const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
                comments.push({ text: token.trimEnd(), line, start, lead, insideStatement });
            }
            line += countLines(token);
            at = end;
        }
        begin += part.length;
    };
    const { statements, rest } = (0,split_statements/* splitStatements */.X)(text, path);
    for (const { before, sql, after, copyData = '' } of statements) {
        scan(before, false);
        scan(sql, true);
        scan(after, false);
        line += countLines(copyData);
        begin += copyData.length;
    }
    scan(rest, false);
    return { path, text, comments, statementLines: statements.map((statement) => statement.line) };
}
function countLines(text) {
    return text.split('\n').length - 1;
}
/** `why` is a sentence. */
function refuse(why, { file, line, command }) {
    throw new errors/* UserError */.y(`${file.path}:${line}: ${why} Or let the tool run it, with \`${command === undefined ? 'migrate' : `migrate: ${command}`}\`.`);
}

;// CONCATENATED MODULE: ./build/src/migration/dialects/atlas.js

const marker = /^--\s*atlas:(txmode|delimiter|checkpoint|txtar|import)\b/;
const command = 'atlas migrate apply --url "$DATABASE_URL"';
const atlas = {
    tool: 'Atlas',
    command,
    marker,
    withoutTransaction: '-- atlas:txmode none',
    read(file) {
        const directives = file.comments.flatMap(({ text, line }) => {
            const [, name, value = ''] = /^--\s*atlas:(\w+)\b[ \t]*(.*)$/.exec(text) ?? [];
            return name === undefined ? [] : [{ name, value, line }];
        });
        const stop = (why, line) => refuse(why, { file, line, command });
        for (const { name, value, line } of directives) {
            if (name === 'txtar')
                stop('this is an archive of several scripts, the way down among them. Name a file of the migration alone.', line);
            if (name === 'import')
                stop('Atlas would read other files here. Write their statements.', line);
            if (name === 'delimiter' && !value.startsWith('--'))
                stop('its statements do not end with a semicolon. End them with one.', line);
        }
        if (directives.some(({ name }) => name === 'checkpoint')) {
            return { content: '', leftOut: 'is a checkpoint of Atlas, which runs on an empty database alone' };
        }
        const mode = directives.find(({ name }) => name === 'txmode')?.value;
        return { content: file.text, transaction: mode === 'none' ? 'none' : 'one' };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/files/keep-lines.js
/** Text of which a part is not to run: blanked out, so that lines and columns stay those of the file. Pure. */
/** Only what stands in `ranges`. */
function keepLines(text, ranges) {
    const lines = text.split('\n');
    const isKept = (line) => ranges.some(({ from, to }) => from <= line && line <= to);
    return lines.map((content, index) => (isKept(index + 1) ? content : '')).join('\n');
}
/** A space for each character from `from` to `to`, but for line breaks. */
function blankOut(text, from, to) {
    return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}

;// CONCATENATED MODULE: ./build/src/migration/dialects/sections.js
/** A file in which one section makes the change and another takes it back. */


/** UserError when the sections cannot be told as the tool would. */
function readSections(file, sections) {
    const { tool, command, isUp, isDown, up, downMayComeFirst, upMayComeAgain, endsStatements } = sections;
    const stop = (why, line) => refuse(why, { file, line, command });
    const marks = file.comments.filter(({ text }) => isUp.test(text) || isDown.test(text));
    const ups = marks.filter(({ text }) => isUp.test(text));
    const [first] = marks;
    if (first === undefined || ups[0] === undefined) {
        return stop(`there is no \`${up}\`, so ${tool} would run nothing of it. Add it.`, first?.line ?? 1);
    }
    const indented = marks.find(({ lead }) => lead !== '');
    if (indented)
        stop(`${tool} does not see a mark that does not begin its line. Put it at the beginning.`, indented.line);
    const early = file.statementLines.find((line) => line < first.line);
    if (early !== undefined)
        stop(`a statement stands ahead of \`${up}\`. Put it below.`, early);
    if (!downMayComeFirst && isDown.test(first.text)) {
        stop(`the down section comes first, which ${tool} refuses. Put \`${up}\` and its statements ahead of it.`, first.line);
    }
    if (!upMayComeAgain && ups[1])
        stop(`there is a second \`${up}\`, which ${tool} refuses.`, ups[1].line);
    const open = endsStatements ? marks.find(({ insideStatement }) => insideStatement) : undefined;
    if (open)
        stop('the statement above has no semicolon. Add it.', open.line);
    const down = rangesOf(marks, isDown);
    const hasDown = file.statementLines.some((line) => down.some(({ from, to }) => from < line && line <= to));
    return { up: keepLines(file.text, rangesOf(marks, isUp)), ...(hasDown && { down: keepLines(file.text, down) }) };
}
function rangesOf(marks, isWanted) {
    return marks.flatMap(({ text, line }, index) => {
        const next = marks[index + 1];
        // No statement stands ahead of the first mark, and a comment there may be about the whole file.
        const from = index === 0 ? 1 : line;
        return isWanted.test(text) ? [{ from, to: next === undefined ? Number.POSITIVE_INFINITY : next.line - 1 }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/migration/dialects/dbmate.js

const dbmate_command = 'dbmate up';
const dbmate = {
    tool: 'dbmate',
    command: dbmate_command,
    marker: /^--\s*migrate:(up|down)(\s|$)/,
    marksEveryFile: true,
    numbersAreUnique: true,
    withoutTransaction: '-- migrate:up transaction:false',
    read(file) {
        const [isUp, isDown] = [/^--\s*migrate:up(\s|$)/, /^--\s*migrate:down(\s|$)/];
        const { up, down } = readSections(file, {
            tool: 'dbmate',
            command: dbmate_command,
            isUp,
            isDown,
            up: '-- migrate:up',
        });
        const modeOf = (mark) => file.comments.some(({ text }) => mark.test(text) && /\stransaction:false(\s|$)/.test(text)) ? 'none' : 'one';
        const back = down === undefined ? undefined : { content: down, transaction: modeOf(isDown) };
        return { content: up, transaction: modeOf(isUp), back };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/statement-blocks.js
/** `StatementBegin … StatementEnd`: the statement between them ends with the block, with or without a semicolon. */

/** The first mark without its other half. */
function unpairedMark({ comments }, { isBegin, isEnd }) {
    let open;
    for (const comment of comments) {
        if (isBegin.test(comment.text)) {
            if (open)
                return comment;
            open = comment;
        }
        if (isEnd.test(comment.text)) {
            if (!open)
                return comment;
            open = undefined;
        }
    }
    return open;
}
/** Puts a semicolon in the place of each end mark at which a statement is still open, and leaves the line as long as it was. */
function endStatements(file, { isEnd }) {
    const open = file.comments.filter(({ text, insideStatement }) => insideStatement && isEnd.test(text));
    if (open.length === 0)
        return file;
    const ended = open.reduce((text, { start, text: mark }) => {
        return `${text.slice(0, start)};${' '.repeat(mark.length - 1)}${text.slice(start + mark.length)}`;
    }, file.text);
    return readMarks(file.path, ended);
}

;// CONCATENATED MODULE: ./build/src/migration/dialects/goose.js



const goose_command = 'goose up';
const annotation = /^--\s*\+goose\s*(.*?)[\s-]*$/i;
const known = /^(up|down|statementbegin|statementend|no transaction|envsub(st)? (on|off))$/i;
const blocks = { isBegin: /^--\s*\+goose\s+StatementBegin\s*$/i, isEnd: /^--\s*\+goose\s+StatementEnd\s*$/i };
const goose = {
    tool: 'goose',
    command: goose_command,
    marker: /^--\s*\+goose\b/i,
    marksEveryFile: true,
    numbersAreUnique: true,
    withoutTransaction: '-- +goose NO TRANSACTION',
    read(file) {
        const marks = file.comments.flatMap(({ text, line }) => {
            const word = annotation.exec(text)?.[1];
            return word === undefined ? [] : [{ word, line }];
        });
        const stop = (why, line) => refuse(why, { file, line, command: goose_command });
        const unknown = marks.find(({ word }) => !known.test(word));
        if (unknown)
            stop('goose has no such annotation.', unknown.line);
        const filled = marks.find(({ word }) => /^envsub(st)? on$/i.test(word));
        if (filled)
            stop('goose would fill in variables of the environment. Write their values.', filled.line);
        const half = unpairedMark(file, blocks);
        if (half)
            stop('StatementBegin and StatementEnd do not go in pairs.', half.line);
        const { up, down } = readSections(endStatements(file, blocks), {
            tool: 'goose',
            command: goose_command,
            isUp: /^--\s*\+goose\s+up\s*$/i,
            isDown: /^--\s*\+goose\s+down\s*$/i,
            up: '-- +goose Up',
            endsStatements: true,
        });
        const isBare = marks.some(({ word }) => /^no transaction$/i.test(word));
        const transaction = isBare ? 'none' : 'one';
        return { content: up, transaction, back: down === undefined ? undefined : { content: down, transaction } };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/graphile-migrate.js

const graphile_migrate_command = 'npx graphile-migrate migrate';
const graphileMigrate = {
    tool: 'graphile-migrate',
    command: graphile_migrate_command,
    marker: /^--!\s*(Previous|Hash|AllowInvalidHash|Message|include|no-transaction)\b/,
    withoutTransaction: '--! no-transaction',
    read(file) {
        const include = file.comments.find(({ text }) => /^--!\s*include\b/.test(text));
        if (include)
            refuse('graphile-migrate would read another file here. Write its statements.', {
                file,
                line: include.line,
                command: graphile_migrate_command,
            });
        const isBare = file.comments.some(({ text }) => /^--!\s*no-transaction\b/.test(text));
        return { content: file.text, transaction: isBare ? 'none' : 'one' };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/liquibase.js

const liquibase_marker = /^--\s*(liquibase\s*formatted|changeset\s+("[^"]+"|[^:\s]+)\s*:)/i;
const liquibase_command = 'liquibase update';
const liquibase = {
    tool: 'Liquibase',
    command: liquibase_command,
    marker: liquibase_marker,
    read(file) {
        const line = file.comments.find(({ text }) => liquibase_marker.test(text))?.line ?? 1;
        return refuse('this is a changelog of Liquibase, of which production has run some changesets and others not. Write a file for each change.', { file, line, command: liquibase_command });
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/mybatis.js
/** https://mybatis.org/migrations/newcmd.html : everything above `-- //@UNDO` makes the change. */

const undo = /^--\s*\/\/\s*@UNDO\b/i;
const mybatis = {
    tool: 'MyBatis Migrations',
    command: 'migrate up',
    marker: undo,
    read({ text, comments, statementLines }) {
        const border = comments.find((comment) => undo.test(comment.text));
        if (border === undefined)
            return { content: text };
        const down = statementLines.some((line) => line > border.line)
            ? { content: keepLines(text, [{ from: border.line, to: Number.POSITIVE_INFINITY }]) }
            : undefined;
        return { content: keepLines(text, [{ from: 1, to: border.line - 1 }]), back: down };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/node-pg-migrate.js

const node_pg_migrate_command = 'npx node-pg-migrate up';
const isUp = /^--[\s-]*up\s+migration/i;
const isDown = /^--[\s-]*down\s+migration/i;
const nodePgMigrate = {
    tool: 'node-pg-migrate',
    command: node_pg_migrate_command,
    marker: /^--[\s-]*(up|down)\s+migration/i,
    withoutTransaction: '`pgm.noTransaction()` in a migration written in JavaScript',
    read(file) {
        const down = file.comments.find(({ text }) => isDown.test(text));
        const hasUp = file.comments.some(({ text }) => isUp.test(text));
        // Many a file only says in a comment how it would be taken back.
        const isRemark = down !== undefined && !file.statementLines.some((line) => line > down.line);
        if (isRemark && !hasUp)
            return { content: file.text };
        const sections = { tool: 'node-pg-migrate', command: node_pg_migrate_command, isUp, isDown, up: '-- Up Migration', downMayComeFirst: true };
        const { up, down: back } = readSections(file, sections);
        return {
            content: up,
            transaction: 'one',
            back: back === undefined ? undefined : { content: back, transaction: 'one' },
        };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/play.js

const play_marker = /^--.*!(Ups|Downs)\b/;
const play = {
    tool: 'Play',
    marker: play_marker,
    read(file) {
        const line = file.comments.find(({ text }) => play_marker.test(text))?.line ?? 1;
        return refuse('this is an evolution of Play, with its way down in the same file. Name a file of the `!Ups` alone.', { file, line });
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/rambler.js

const rambler_command = 'rambler apply --all';
const rambler = {
    tool: 'rambler',
    command: rambler_command,
    marker: /^-- rambler\s*(up|down)\s*$/,
    marksEveryFile: true,
    read(file) {
        const { up, down } = readSections(file, {
            tool: 'rambler',
            command: rambler_command,
            isUp: /^-- rambler\s*up\s*$/,
            isDown: /^-- rambler\s*down\s*$/,
            up: '-- rambler up',
            downMayComeFirst: true,
            upMayComeAgain: true,
        });
        return { content: up, back: down === undefined ? undefined : { content: down } };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/shmig.js

const shmig_command = 'shmig up';
const shmig = {
    tool: 'shmig',
    command: shmig_command,
    marker: /^--\s*={4}\s*(UP|DOWN)\s*={4}\s*$/,
    marksEveryFile: true,
    numbersAreUnique: true,
    read(file) {
        const { up, down } = readSections(file, {
            tool: 'shmig',
            command: shmig_command,
            isUp: /^--\s*={4}\s*UP\s*={4}\s*$/,
            isDown: /^--\s*={4}\s*DOWN\s*={4}\s*$/,
            up: '-- ==== UP ====',
        });
        return { content: up, back: down === undefined ? undefined : { content: down } };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/sqitch.js

const sqitch_marker = /^--\s*(Deploy|Revert|Verify)\s+\S+\s+(to|from|on)\s+(pg|cockroach)\b/i;
const sqitch_command = 'sqitch deploy';
const sqitch = {
    tool: 'Sqitch',
    command: sqitch_command,
    marker: sqitch_marker,
    read(file) {
        const line = file.comments.find(({ text }) => sqitch_marker.test(text))?.line ?? 1;
        return refuse('this is a script of Sqitch, whose order is in `sqitch.plan`. Name its deploy scripts one by one, without this line.', {
            file,
            line,
            command: sqitch_command,
        });
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/sql-migrate.js



const sql_migrate_command = 'sql-migrate up';
const sql_migrate_blocks = { isBegin: /^-- \+migrate StatementBegin\b/, isEnd: /^-- \+migrate StatementEnd\b/ };
const sqlMigrate = {
    tool: 'sql-migrate',
    command: sql_migrate_command,
    marker: /^--\s*\+migrate\b/i,
    marksEveryFile: true,
    withoutTransaction: '-- +migrate Up notransaction',
    read(file) {
        const stop = (why, line) => refuse(why, { file, line, command: sql_migrate_command });
        const marks = file.comments.filter(({ text }) => /^--\s*\+migrate\b/i.test(text));
        const misspelt = marks.find(({ text }) => !/^-- \+migrate (Up|Down|StatementBegin|StatementEnd)(\s|$)/.test(text));
        if (misspelt)
            stop('sql-migrate does not see this mark: it wants `-- +migrate Up` to the letter.', misspelt.line);
        const half = unpairedMark(file, sql_migrate_blocks);
        if (half)
            stop('StatementBegin and StatementEnd do not go in pairs.', half.line);
        const { up, down } = readSections(endStatements(file, sql_migrate_blocks), {
            tool: 'sql-migrate',
            command: sql_migrate_command,
            isUp: /^-- \+migrate Up\b/,
            isDown: /^-- \+migrate Down\b/,
            up: '-- +migrate Up',
            downMayComeFirst: true,
            upMayComeAgain: true,
            endsStatements: true,
        });
        const modeOf = (direction) => {
            const bare = new RegExp(`^-- \\+migrate ${direction}\\s(.*\\s)?notransaction(\\s|$)`);
            return marks.some(({ text }) => bare.test(text)) ? 'none' : 'one';
        };
        const back = down === undefined ? undefined : { content: down, transaction: modeOf('Down') };
        return { content: up, transaction: modeOf('Up'), back };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/tern.js
/** https://github.com/jackc/tern#migrations : a file without the line has no way down. */

const tern = {
    tool: 'tern',
    command: 'tern migrate',
    marker: /^---- (create above \/ drop below|tern: disable-tx) ----/,
    numbersAreUnique: true,
    withoutTransaction: '---- tern: disable-tx ----',
    read({ text, comments, statementLines }) {
        const border = comments.find((comment) => comment.text.includes('---- create above / drop below ----'));
        const content = border ? keepLines(text, [{ from: 1, to: border.line - 1 }]) : text;
        const isBare = comments.some((comment) => comment.text === '---- tern: disable-tx ----' && comment.line < (border?.line ?? Number.POSITIVE_INFINITY));
        const transaction = isBare ? 'none' : 'one';
        const hasDown = border !== undefined && statementLines.some((line) => line > border.line);
        const down = hasDown ? keepLines(text, [{ from: border.line, to: Number.POSITIVE_INFINITY }]) : undefined;
        return { content, transaction, back: down === undefined ? undefined : { content: down, transaction } };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/transaction-comments.js
/** Where the comment has to stand is as the tool has it: on the first line, or anywhere. */
const comments = [
    // https://docs.rs/sqlx/latest/sqlx/migrate/struct.Migration.html
    { tool: 'SQLx', command: 'sqlx migrate run', comment: /^-- no-transaction/, onFirstLine: true },
    // https://github.com/thomwright/postgres-migrations#transactions
    {
        tool: 'postgres-migrations',
        comment: /^--\s*postgres-migrations\s+disable-transaction\b/,
        onFirstLine: false,
    },
    // https://github.com/yogthos/migratus#disabling-transactions
    { tool: 'Migratus', command: 'lein migratus migrate', comment: /^--\s*:disable-transaction\b/, onFirstLine: true },
    // https://github.com/db-journey/postgresql-driver#disable-ddl-transactions
    { tool: 'journey', command: 'journey up', comment: /^--\s*disable_ddl_transaction\b/, onFirstLine: true },
    // https://evolve-db.netlify.app/configuration/transaction/
    { tool: 'Evolve', command: 'evolve migrate postgresql', comment: /^--\s*evolve-tx-off\b/, onFirstLine: true },
];
const transactionComments = comments.map(({ tool, command, comment, onFirstLine }) => ({
    tool,
    command,
    marker: comment,
    marksFirstLine: onFirstLine,
    read: ({ text }) => ({ content: text, transaction: 'none' }),
}));

;// CONCATENATED MODULE: ./build/src/migration/dialects/yoyo.js
const yoyo = {
    tool: 'yoyo',
    command: 'yoyo apply --database "$DATABASE_URL" FOLDER',
    marker: /^--\s*(depends:|transactional:\s*(true|false)\b)/,
    withoutTransaction: '-- transactional: false',
    read({ text, comments }) {
        const after = comments.flatMap((comment) => /^--\s*depends:(.*)$/.exec(comment.text)?.[1]?.trim().split(/\s+/) ?? []);
        const isBare = comments.some((comment) => /^--\s*transactional:\s*false\b/i.test(comment.text));
        return { content: text, transaction: isBare ? 'none' : 'one', after };
    },
};

;// CONCATENATED MODULE: ./build/src/migration/dialects/dialects.js
/** Every tool whose files are told by a comment in them. A new one is a file beside this and a line here. */















const dialects = [
    atlas,
    dbmate,
    goose,
    graphileMigrate,
    liquibase,
    mybatis,
    nodePgMigrate,
    play,
    rambler,
    shmig,
    sqitch,
    sqlMigrate,
    tern,
    ...transactionComments,
    yoyo,
];

;// CONCATENATED MODULE: ./build/src/migration/dialects/unknown-sections.js
/** Sections of a tool that is not known here: to run both would undo what is to be reported. */

/** UserError when statements stand below a comment that is nothing but the word for a way back. */
function refuseUnknownSections({ path, comments, statementLines }) {
    for (const { text, line, lead } of comments) {
        if (!wayBack.test(text) || !/^\s*$/.test(lead))
            continue;
        if (!statementLines.some((other) => other > line))
            continue;
        throw new errors/* UserError */.y(`${path}:${line}: what is below \`${text}\` looks like the way back, and it would run right after the way there. ` +
            'Put it into a file of its own, or let the tool run the file, with `migrate`.');
    }
}
/** `-- DOWN`, `--- !Downs`, `-- [undo]`, `-- +micrate Down`, `-- Migrate:Down`, `-- @rollback`, `-- ### Revert migration:` */
const wayBack = /^--[\W_]*(\+\w+\s+|\w+:\s*)?(downs?|undo|rollback|revert)(\s+(migration|script|section|sql|part))?[\W_]*$/i;

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/migration/files/client-encodings.js
/** Postgres's names of encodings, and how each is decoded. https://www.postgresql.org/docs/current/multibyte.html#CHARSET-TABLE */
/** By the name in lower case, without anything but letters and digits. */
const clientEncodings = new Map([
    // What the Encoding Standard calls latin1 is Windows-1252.
    ...['latin1', 'iso88591'].map((name) => [name, (bytes) => bytes.toString('latin1')]),
    ['win1252', decodeWindows1252],
    ...Object.entries({
        'iso-8859-2': ['latin2', 'iso88592'],
        'iso-8859-3': ['latin3', 'iso88593'],
        'iso-8859-4': ['latin4', 'iso88594'],
        'iso-8859-5': ['iso88595'],
        'iso-8859-6': ['iso88596'],
        'iso-8859-7': ['iso88597'],
        'iso-8859-8': ['iso88598'],
        'windows-1254': ['latin5', 'iso88599', 'win1254'],
        'iso-8859-10': ['latin6', 'iso885910'],
        'iso-8859-13': ['latin7', 'iso885913'],
        'iso-8859-14': ['latin8', 'iso885914'],
        'iso-8859-15': ['latin9', 'iso885915'],
        'windows-1250': ['win1250'],
        'windows-1251': ['win1251', 'win'],
        'windows-1253': ['win1253'],
        'windows-1255': ['win1255'],
        'windows-1256': ['win1256'],
        'windows-1257': ['win1257'],
        'windows-1258': ['win1258', 'abc', 'tcvn', 'tcvn5712', 'vscii'],
        ibm866: ['win866', 'alt'],
        'windows-874': ['win874'],
        'koi8-r': ['koi8r', 'koi8'],
        'koi8-u': ['koi8u'],
        shift_jis: ['sjis', 'shiftjis', 'mskanji', 'win932', 'windows932'],
        'euc-jp': ['eucjp'],
        'euc-kr': ['euckr', 'uhc', 'win949', 'windows949'],
        gbk: ['euccn', 'gbk', 'win936', 'windows936'],
        gb18030: ['gb18030'],
        big5: ['big5', 'win950', 'windows950'],
    }).flatMap(([label, names]) => names.map((name) => [name, decoder(label)])),
]);
function decoder(label) {
    return (bytes) => new TextDecoder(label, { fatal: true }).decode(bytes);
}
/** Node 20 decodes it as Latin-1. https://github.com/nodejs/node/issues/56542 */
function decodeWindows1252(bytes) {
    const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
    return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (byte) => letters.charAt(byte.charCodeAt(0) - 0x80));
}

;// CONCATENATED MODULE: ./build/src/migration/files/decode-sql.js
/**
 * The text of an SQL file: UTF-8, UTF-16 where a byte order mark says so, or the encoding that the file itself declares for psql.
 * What is none of these is refused by its line and byte: a letter put in the place of one that was not understood is false data.
 */





/** `path` is for the error message. */
function decodeSql(bytes, path) {
    const wide = byteOrderMarks.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
    if (wide !== undefined)
        return withoutDeclarations(decodeWide(bytes, wide.label, path), path);
    // Encodings differ in the bytes above ASCII alone, and a declaration is written in ASCII.
    const [declared, other] = declarationsIn(bytes.toString('latin1'), path).filter(({ name }) => !utf8Names.has(name));
    if (declared === undefined)
        return decodeUtf8(bytes, path);
    const { name, word, line } = declared;
    if (other !== undefined && other.name !== name) {
        throw new errors/* UserError */.y(`${path}:${other.line}: the file is in two encodings, ${word} and ${other.word}. ${saveAsUtf8}`);
    }
    const decode = clientEncodings.get(name);
    if (decode === undefined)
        throw new errors/* UserError */.y(`${path}:${line}: the encoding ${word} is not known here. ${saveAsUtf8}`);
    try {
        return withoutDeclarations(decode(bytes), path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        throw new errors/* UserError */.y(`${path}:${line} says that the file is ${word}, and it is not. ${saveAsUtf8}`);
    }
}
const saveAsUtf8 = 'Save the file as UTF-8 and try again.';
const byteOrderMarks = [
    { mark: Buffer.from([0xff, 0xfe]), label: 'utf-16le' },
    { mark: Buffer.from([0xfe, 0xff]), label: 'utf-16be' },
];
function decodeWide(bytes, label, path) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UserError */.y(`${path} begins with the byte order mark of UTF-16 and is no UTF-16. ${saveAsUtf8}`);
    }
}
function decodeUtf8(bytes, path) {
    // Its ASCII letters make valid UTF-8 too, with a zero byte beside each, which no SQL has.
    const zero = bytes.indexOf(0);
    if (zero >= 0) {
        throw new errors/* UserError */.y(`${path}:${lineAt(bytes, zero)}: byte ${zero} is zero. If the file is UTF-16, it has no byte order mark. ${saveAsUtf8}`);
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return new TextDecoder().decode(bytes);
    const at = firstStray(bytes);
    const byte = `0x${bytes.toString('hex', at, at + 1)}`;
    throw new errors/* UserError */.y(`${path}:${lineAt(bytes, at)}: byte ${at} (${byte}) is not UTF-8. Save the file as UTF-8, or begin it with the ` +
        "encoding that it is in, such as `set client_encoding = 'LATIN1';`.");
}
/** The first byte that begins no character. */
function firstStray(bytes) {
    for (let at = 0; at < bytes.length;) {
        const lead = bytes[at] ?? 0;
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > bytes.length || !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return bytes.length;
}
function lineAt(bytes, place) {
    return bytes.subarray(0, place).filter((byte) => byte === 0x0a).length + 1;
}
/** `set client_encoding`, `set names`, and `\encoding` of psql. https://www.postgresql.org/docs/current/multibyte.html */
const declaringStatement = /^set\s+(?:(?:session|local)\s+)?(?:client_encoding\s*(?:=|to\b)|names\b)\s*["']?([\w-]+)/i;
const declaringCommand = /^\\encoding[ \t]+(\S+)[^\n]*/gm;
const anyDeclaration = /client_encoding|\bset\s+names\b|^\\encoding\b/im;
function declarationsIn(text, path) {
    if (!anyDeclaration.test(text))
        return [];
    const found = [];
    let at = 0;
    const add = (word, from, length) => {
        const name = word.toLowerCase().replace(/[^a-z0-9]/g, '');
        const line = text.slice(0, from).split('\n').length;
        found.push({ name, word, line, from, to: from + length });
    };
    const { statements, rest } = (0,split_statements/* splitStatements */.X)(text, path);
    for (const { before, sql, after, copyData = '' } of [...statements, { before: rest, sql: '', after: '' }]) {
        for (const { 0: command, 1: word = '', index } of before.matchAll(declaringCommand)) {
            add(word, at + index, command.length);
        }
        at += before.length;
        const word = declaringStatement.exec(sql)?.[1];
        if (word !== undefined)
            add(word, at, sql.length);
        at += sql.length + after.length + copyData.length;
    }
    return found;
}
/** `default` and SQL_ASCII say nothing about the letters. */
const utf8Names = new Set(['utf8', 'unicode', 'sqlascii', 'default']);
/** What is sent is UTF-8 from here on, so the server must not be told another. */
function withoutDeclarations(text, path) {
    return declarationsIn(text, path).reduce((blanked, { from, to }) => blankOut(blanked, from, to), text);
}

;// CONCATENATED MODULE: ./build/src/migration/files/placeholders.js
/**
 * What a tool fills in before it sends a file: `${schema}` of Flyway and Liquibase, `{{name}}` of tern and RoundhousE, `:name` of
 * psql and graphile-migrate. In SQL itself no brace stands outside of a string, and a colon ahead of a name only in a slice.
 */


/** UserError for the first in each statement. */
function refusePlaceholders(path, statements) {
    const found = statements.flatMap(({ sql, line }) => {
        const at = firstPlaceholder(sql);
        if (at === undefined)
            return [];
        const placeholder = /^\S{1,60}/.exec(sql.slice(at))?.[0] ?? '';
        return [`${path}:${line + sql.slice(0, at).split('\n').length - 1}: \`${wholeOf(placeholder)}\` was not filled in.`];
    });
    if (found.length === 0)
        return;
    throw new errors/* UserError */.y(`${found.join('\n')}\nNothing is put in the place of a name here. Write the value, or let the tool that fills it in run the file, with \`migrate\`.`);
}
function firstPlaceholder(sql) {
    let brackets = 0;
    for (let at = 0; at < sql.length;) {
        const token = (0,sql_token/* readToken */.A)(sql, at);
        const start = at;
        at = token.end;
        if (token.kind === 'quoted' && sql[start] === '"') {
            const inside = /\$\{|\{\{/.exec(sql.slice(start, at));
            if (inside)
                return start + inside.index;
        }
        if (token.kind !== 'symbol')
            continue;
        if (token.symbol === '[')
            brackets += 1;
        if (token.symbol === ']')
            brackets -= 1;
        if (token.symbol === '{')
            return sql[start - 1] === '$' || sql[start - 1] === '#' ? start - 1 : start;
        if (token.symbol === '$' && sql[at] === '(')
            return start;
        if (token.symbol === ':' && brackets <= 0 && isVariable(sql, start))
            return start;
    }
    return undefined;
}
/** Not `a::b`, `a := b`, nor the `'a':b` of a JSON constructor. */
function isVariable(sql, colon) {
    return /^:(?:[A-Za-z_]|'[\w]+'|"[\w]+")/.test(sql.slice(colon)) && /[\s(,=.]$/.test(sql.slice(0, colon));
}
function wholeOf(text) {
    return /^(?:[$#]?\{\{?[^}]*\}?\}?|\$\([^)]*\)?|:["']?\w+["']?)/.exec(text)?.[0] ?? text;
}

;// CONCATENATED MODULE: ./build/src/migration/files/read-migration.js
/** A migration file as it is to be run: decoded, and without what its tool would leave out. */








/** UserError when the file cannot be run, or not as its tool would. */
function readMigration({ path, pattern, ...beside }, bytes) {
    const marked = readMarks(path, decodeSql(bytes, path));
    const dialect = dialectOf(marked);
    if (dialect === undefined)
        refuseUnknownSections(marked);
    const reading = dialect?.read(marked) ?? { content: marked.text };
    refusePlaceholders(path, (0,split_statements/* splitStatements */.X)(reading.content, path).statements);
    const file = {
        path,
        content: reading.content,
        checksum: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        transaction: reading.transaction === 'none' ? 'none' : (beside.transaction ?? reading.transaction),
        withoutTransaction: dialect?.withoutTransaction ?? beside.withoutTransaction,
        back: reading.back,
    };
    return { file, pattern, dialect, leftOut: reading.leftOut, after: reading.after };
}
function dialectOf({ path, comments }) {
    const found = dialects.flatMap((dialect) => {
        const comment = comments.find(({ text, line }) => dialect.marker.test(text) && (!dialect.marksFirstLine || line === 1));
        return comment === undefined ? [] : [{ dialect, comment }];
    });
    const [one, other] = found;
    if (one && other) {
        throw new errors/* UserError */.y(`${path} has comments of two tools, ${one.dialect.tool} (line ${one.comment.line}) and ${other.dialect.tool} ` +
            `(line ${other.comment.line}). Keep those of one.`);
    }
    return one?.dialect;
}


/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   T: () => (/* binding */ flyway)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8470);
/**
 * `V1_2__name.sql`, and what goes with it: https://documentation.red-gate.com/fd/migrations-271585107.html. Evolve, Refinery and
 * pgmigrate name their files alike.
 */




const flyway = async (files, beside) => {
    const named = files.flatMap((file) => nameOf(file) ?? []);
    const versioned = named.filter(({ kind }) => kind === 'V').sort(byVersion);
    const repeatable = named.filter(({ kind }) => kind === 'R').sort((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(a.title, b.title));
    if (versioned.length + repeatable.length === 0)
        return { files, remarks: [] };
    refuseEqualVersions(versioned);
    refuseCallbacks(files);
    const remarks = leftOut(files, named, versioned);
    const ordered = await Promise.all([...versioned, ...repeatable].map((file) => withSettings(file, beside)));
    return { files: ordered, remarks };
};
function nameOf(file) {
    const { kind, version = '', title, } = /(?:^|\/)(?<kind>V|U|B)(?<version>\d+(?:[._]\d+)*)__(?<title>[^/]+)\.sql$/.exec(file.path)?.groups ??
        /(?:^|\/)(?<kind>R)__(?<title>[^/]+)\.sql$/.exec(file.path)?.groups ??
        {};
    return kind === undefined || title === undefined ? undefined : { ...file, kind, version: canonical(version), title };
}
/** Of a file that makes or takes back a version; undefined of any other. */
function versionOf(path) {
    const { kind, version } = nameOf({ path, pattern: '' }) ?? {};
    return kind === undefined || version === undefined || version === '' ? undefined : { kind, version };
}
/** `1.0` and `1` are one version, and so are `1_2` and `01.2`. */
function canonical(version) {
    const numbers = version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''));
    while (numbers.length > 1 && numbers.at(-1) === '0')
        numbers.pop();
    return numbers.join('.');
}
/** Whatever the folder. */
function byVersion(a, b) {
    return (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(a.version, b.version);
}
function refuseEqualVersions(versioned) {
    for (const [index, { path, version }] of versioned.entries()) {
        const next = versioned[index + 1];
        if (next?.version !== version)
            continue;
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`migrations\`: ${path} and ${next.path} have one version, which Flyway refuses. Renumber one.`);
    }
}
/** Run by Flyway around the migrations. */
function refuseCallbacks(files) {
    const callback = files.find(({ path }) => /(^|\/)(before|after)[A-Z]\w*?(__[^/]*)?\.sql$/.test(path));
    if (callback === undefined)
        return;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`migrations\`: ${callback.path} is a callback of Flyway's. Let Flyway run all of them, with \`migrate: flyway migrate\`, or ` +
        'narrow the pattern, for example to `V*.sql`.');
}
function leftOut(files, named, versioned) {
    const versions = new Set(versioned.map(({ version }) => version));
    const folders = new Set(named.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
    const kinds = new Map(named.map(({ path, kind }) => [path, kind]));
    const doubtful = named.filter(({ kind, version }) => kind === 'U' && !versions.has(version));
    if (doubtful.length > 0) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`migrations\`: ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(doubtful.map(({ path }) => path))} would undo a migration for Flyway, and be one for Refinery. ` +
            'Leave it out (`!**/U*.sql`), or let the tool run all of them, with `migrate`.');
    }
    const stranger = files.find(({ path }) => !folders.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
    if (stranger) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`migrations\`: one pattern finds files named as Flyway's are, and ${stranger.path}. Give each its own pattern, in the order in which they run.`);
    }
    return [
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveOut */ .o)(files, ({ path }) => kinds.get(path) === 'U', 'they take a version back'),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveOut */ .o)(files, ({ path }) => kinds.get(path) === 'B', 'Flyway runs a baseline on an empty database alone'),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveOut */ .o)(files, ({ path }) => !kinds.has(path), 'Flyway runs no file of such a name'),
    ].flatMap(({ remarks }) => remarks);
}
/** `V3__x.sql.conf` of Flyway, and the word in the name that pgmigrate goes by. */
async function withSettings({ path, pattern }, beside) {
    const settings = (await beside(`${path}.conf`)) ?? '';
    const isBare = /^\s*executeInTransaction\s*=\s*false\b/im.test(settings) || /__NONTRANSACTIONAL_/.test(path);
    return isBare ? { path, pattern, transaction: 'none' } : { path, pattern };
}


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   o: () => (/* binding */ leaveOut)
/* harmony export */ });
/** What the names of files, and what lies beside them, say about what runs and in which order. One convention a file, listed in `layouts.ts`. */
/** `why` is a clause about several files: `they undo another`. */
function leaveOut(files, isOut, why) {
    const out = files.filter(isOut);
    if (out.length === 0)
        return { files, remarks: [] };
    const remarks = [`\`migrations\` also finds ${listed(out.map(({ path }) => path))}: left out, because ${why}.`];
    return { files: files.filter((file) => !isOut(file)), remarks };
}
const mostNames = 3;
function listed(paths) {
    const names = paths.slice(0, mostNames).map((path) => `\`${path}\``);
    const rest = paths.length - mostNames;
    if (rest > 0)
        return `${names.join(', ')} and ${rest} more`;
    return names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ');
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ isWayBackOf),
/* harmony export */   ed: () => (/* binding */ waysBack),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _flyway_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7696);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8470);
/** Files that undo a migration, by the names that tools give them. Whoever spells the name out in a pattern means the file. */


const waysBack = (files) => {
    const paths = new Set(files.map(({ path }) => path));
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveOut */ .o)(files, (file) => isWayBack(file, paths), 'they take a migration back');
};
function isWayBack({ path, pattern }, paths) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const folder = folders.find((one) => backFolders.test(one));
    if (folder !== undefined && !pattern.split('/').includes(folder))
        return true;
    const back = /(?:^|(?<mark>[._-]))(?<word>down|undo|rollback|revert|verify)\.sql$/i.exec(name);
    const { mark, word = '' } = back?.groups ?? {};
    const lastPart = pattern.slice(pattern.lastIndexOf('/') + 1).toLowerCase();
    if (back === null || lastPart.includes(word.toLowerCase()))
        return false;
    if (mark === '.')
        return true;
    // `0007_slow_down.sql` may be a migration: there has to be the other one.
    return partners(path.slice(0, path.length - word.length - '.sql'.length), mark).some((partner) => paths.has(partner));
}
/** Whether `back` is what undoes `up`, by the names and folders that tools give the two. */
function isWayBackOf(back, up) {
    if (back === up)
        return false;
    const [ours, theirs] = [partsOf(back), partsOf(up)];
    const [undo, made] = [(0,_flyway_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E)(back), (0,_flyway_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E)(up)];
    if (undo?.kind === 'U')
        return made?.kind === 'V' && made.version === undo.version && ours.folder === theirs.folder;
    const stem = theirs.name.replace(/(?:(^|[._-])(?:up|deploy|migration))?\.sql$/i, '$1');
    const withMark = /^(.*?)([._-]?)(?:down|undo|rollback|revert)\.sql$/i.exec(ours.name);
    if (ours.folder === theirs.folder) {
        return withMark !== null && `${withMark[1]}${withMark[2]}`.replace(/[._-]$/, '') === stem.replace(/[._-]$/, '');
    }
    const isBeside = backFolders.test(ours.last) && (ours.above === theirs.folder || ours.above === theirs.above);
    const name = withMark ? `${withMark[1]}` : ours.name.replace(/\.sql$/i, '');
    return isBeside && name === stem.replace(/[._-]$/, '');
}
function partsOf(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return { name, folder: folders.join('/'), last: folders.at(-1) ?? '', above: folders.slice(0, -1).join('/') };
}
/** Where the way back of a file may lie, as patterns. */
function besides(up) {
    const { folder } = partsOf(up);
    const here = folder === '' ? '.' : folder;
    const folders = `{${backFolderNames.join(',')}}`;
    return [`${here}/*.sql`, `${here}/${folders}/*.sql`, `${here}/../${folders}/*.sql`];
}
const backFolderNames = ['down', 'downs', 'undo', 'rollback', 'rollbacks', 'revert', 'reverts'];
const backFolders = new RegExp(`^(${backFolderNames.join('|')})$`, 'i');
/** `x/down.sql` goes with `x/up.sql` and `x/migration.sql`, `1_a-down.sql` with `1_a-up.sql` and `1_a.sql`. */
function partners(stem, mark) {
    if (mark === undefined)
        return [`${stem}up.sql`, `${stem}migration.sql`, `${stem}deploy.sql`];
    return [`${stem}up.sql`, `${stem}deploy.sql`, `${stem.slice(0, -1)}.sql`];
}


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findMigrationFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/migration/layouts/layout.js
var layout = __webpack_require__(8470);
;// CONCATENATED MODULE: ./build/src/migration/files/check-folders.js
/** Files of one folder, beside each other: one tool, and one place in the order for each. Pure. */



function checkFolders(migrations) {
    const folders = (0,group_by/* groupBy */.$)(migrations, ({ file }) => (0,external_node_path_.dirname)(file.path));
    const checks = [...folders.values()].map((folder) => [toolProblems(folder), numberCheck(folder)]);
    return {
        problems: [...checks.flatMap(([tools, numbers]) => [...tools, ...numbers.problems]), ...orderProblems(migrations)],
        remarks: checks.flatMap(([, { remarks }]) => remarks),
    };
}
function toolProblems(folder) {
    const [one, ...others] = folder.filter(({ dialect }) => dialect !== undefined);
    if (one?.dialect === undefined)
        return [];
    const { tool, marksEveryFile } = one.dialect;
    const other = others.find(({ dialect }) => dialect !== one.dialect);
    if (other) {
        return [
            `${one.file.path} is a file of ${tool}, and ${other.file.path} one of ${other.dialect?.tool}. One order of two tools is nobody's: ` +
                'give each its own pattern and folder.',
        ];
    }
    const plain = marksEveryFile ? folder.filter(({ dialect }) => dialect === undefined) : [];
    if (plain.length === 0)
        return [];
    const paths = (0,layout/* listed */.K)(plain.map(({ file }) => file.path));
    return [`${paths} has none of the marks of ${tool}, as the others of its folder have, and ${tool} would refuse it.`];
}
function numberCheck(folder) {
    // Where two patterns find them, their order is given.
    const byNumber = (0,group_by/* groupBy */.$)(folder, ({ file, pattern }) => `${pattern} ${numberOf(file.path) ?? file.path}`);
    const equal = [...byNumber.values()].filter((files) => files.length > 1);
    const strict = equal.find((files) => files.some(({ dialect }) => dialect?.numbersAreUnique));
    if (strict) {
        const tool = strict.find(({ dialect }) => dialect)?.dialect?.tool;
        return { problems: [`${pathsOf(strict)} have the same number, which ${tool} refuses. Renumber one.`], remarks: [] };
    }
    const [first, ...more] = equal;
    if (first === undefined)
        return { problems: [], remarks: [] };
    const others = more.length === 0 ? '' : `, as have other files of ${(0,external_node_path_.dirname)(first[0]?.file.path ?? '')}`;
    const remark = `${pathsOf(first)} have the same number${others}: they run in the order of the rest of their names.`;
    return { problems: [], remarks: [remark] };
}
function pathsOf(files) {
    return (0,layout/* listed */.K)(files.map(({ file }) => file.path));
}
/** The number in front of the name. A date is not a version: a day can have two files. */
function numberOf(path) {
    const digits = /^(\d+)[_.\- ](?!\d)/.exec((0,external_node_path_.basename)(path))?.[1];
    return digits === undefined || /^(19|20)\d{6}$/.test(digits) ? undefined : digits.replace(/^0+(?=\d)/, '');
}
/** A file that says what runs ahead of it. */
function orderProblems(migrations) {
    const places = new Map(migrations.map(({ file }, place) => [(0,external_node_path_.basename)(file.path, '.sql'), place]));
    return migrations.flatMap(({ file, after = [], dialect }, place) => {
        const late = after.find((name) => (places.get(name) ?? -1) > place);
        if (late === undefined)
            return [];
        return [
            `${file.path} depends on ${late}, which would run after it. Name the files in their order, or let ${dialect?.tool} run them, with \`migrate: ${dialect?.command}\`.`,
        ];
    });
}

// EXTERNAL MODULE: ./build/src/migration/files/read-migration.js + 24 modules
var read_migration = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/migration/layouts/atlas.js
/** Atlas wraps each file of a folder with its checksums into a transaction. https://atlasgo.io/versioned/apply#transaction-configuration */

const atlas = async (files, beside) => {
    const withRule = async (file) => {
        if (file.transaction !== undefined)
            return file;
        if ((await beside((0,external_node_path_.join)((0,external_node_path_.dirname)(file.path), 'atlas.sum'))) === undefined)
            return file;
        return { ...file, transaction: 'one', withoutTransaction: '-- atlas:txmode none' };
    };
    return { files: await Promise.all(files.map(withRule)), remarks: [] };
};

;// CONCATENATED MODULE: ./build/src/migration/layouts/diesel.js
/** Diesel: `2026-01-01-120000_orders/up.sql`, with settings beside it. https://docs.rs/diesel_migrations/latest/diesel_migrations/ */

const diesel = async (files, beside) => ({
    files: await Promise.all(files.map((file) => withSettings(file, beside))),
    remarks: [],
});
async function withSettings(file, beside) {
    if (!/(^|\/)up\.sql$/.test(file.path))
        return file;
    const settings = (await beside((0,external_node_path_.join)((0,external_node_path_.dirname)(file.path), 'metadata.toml'))) ?? '';
    if (/^\s*run_in_transaction\s*=\s*false\b/m.test(settings))
        return { ...file, transaction: 'none' };
    // Hasura names its files alike, and wraps none.
    if (!(await isInProject(file.path, beside)))
        return file;
    return { ...file, transaction: 'one', withoutTransaction: 'run_in_transaction = false' };
}
async function isInProject(path, beside) {
    for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await beside((0,external_node_path_.join)(folder, 'diesel.toml'))) !== undefined)
            return true;
        if (folder === (0,external_node_path_.dirname)(folder))
            return false;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/ground/parse-json.js
var parse_json = __webpack_require__(1977);
;// CONCATENATED MODULE: ./build/src/migration/layouts/drizzle.js
/** Drizzle before 1.0 runs what `meta/_journal.json` lists, in its order. https://orm.drizzle.team/docs/drizzle-kit-generate */




const drizzle = async (files, beside) => {
    const places = new Map();
    const folders = new Set(files.map(({ path }) => (0,external_node_path_.dirname)(path)));
    const withJournal = new Set();
    for (const folder of folders) {
        const { data } = journalSchema.safeParse((0,parse_json/* parseJson */.q)((await beside((0,external_node_path_.join)(folder, 'meta/_journal.json'))) ?? ''));
        if (data === undefined)
            continue;
        withJournal.add(folder);
        for (const [place, { tag }] of data.entries.entries())
            places.set((0,external_node_path_.join)(folder, `${tag}.sql`), place);
    }
    if (withJournal.size === 0)
        return { files, remarks: [] };
    const isListed = ({ path }) => !withJournal.has((0,external_node_path_.dirname)(path)) || places.has(path);
    const { files: kept, remarks } = (0,layout/* leaveOut */.o)(files, (file) => !isListed(file), 'the journal of Drizzle does not list it');
    const folderOrder = [...folders];
    const inOrder = [...kept].sort((a, b) => folderOrder.indexOf((0,external_node_path_.dirname)(a.path)) - folderOrder.indexOf((0,external_node_path_.dirname)(b.path)) ||
        (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0));
    return { files: inOrder, remarks };
};
const journalSchema = schemas/* object */.Ikc({ entries: schemas/* array */.YOg(schemas/* object */.Ikc({ tag: schemas/* string */.YjP().transform((tag) => (0,external_node_path_.basename)(tag)) })) });

// EXTERNAL MODULE: ./build/src/migration/layouts/flyway.js
var flyway = __webpack_require__(7696);
;// CONCATENATED MODULE: ./build/src/migration/layouts/other-kinds.js
/** What a glob finds beside SQL files: notes and settings are left out; a migration in another language is missed in silence by nobody. */


const otherKinds = (files) => {
    const others = files.filter(({ path }) => !isSql(path) && !isBesides(path));
    if (others.length > 0) {
        throw new errors/* UserError */.y(`\`migrations\` finds ${(0,layout/* listed */.K)(others.map(({ path }) => path))}, which is not SQL. If it has to run in its turn, let its tool ` +
            'run all of them, with `migrate`; if not, narrow the pattern, for example to `*.sql`.');
    }
    return (0,layout/* leaveOut */.o)(files, ({ path }) => !isSql(path), 'it is not SQL');
};
function isSql(path) {
    const name = nameOf(path);
    return /\.(sql|psql|pgsql|ddl|dml)$/i.test(name) || !name.includes('.');
}
/** Notes, settings and books of tools. */
function isBesides(path) {
    const name = nameOf(path);
    return /^\.|\.(md|txt|conf|toml|ini|cfg|sum|lock|plan|csv|bak|orig|rst|adoc|gitkeep)$|(snapshot|_journal)\.json$/i.test(name);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/migration/layouts/roundhouse.js
/** RoundhousE and grate run `LOCAL.0001_x.ENV.sql` in one environment alone. https://erikbra.github.io/grate/environment-scripts/ */

const roundhouse = (files) => {
    const bound = files.find(({ path }) => /\.ENV\./.test(path));
    if (bound === undefined)
        return { files, remarks: [] };
    throw new errors/* UserError */.y(`\`migrations\`: ${bound.path} is for one environment of RoundhousE or grate. Let the tool run it, with ` +
        '`migrate: grate --files FOLDER`, or narrow the pattern.');
};

;// CONCATENATED MODULE: ./build/src/migration/layouts/seeds.js
/** Rows for an empty database, as Supabase, Prisma and others name the file: production has rows of its own. */

const seeds = (files) => (0,layout/* leaveOut */.o)(files, ({ path, pattern }) => seed.test(path) && !/seed/i.test(pattern), 'they fill an empty database; `prepare-sql` runs such a file on a branch');
const seed = /(^|\/)(seeds?\/[^/]*|seeds?\.sql|[^/]*\.seeds?\.sql)$/i;

;// CONCATENATED MODULE: ./build/src/migration/layouts/sqitch.js
/** Scripts of Sqitch: their order is that of the plan, which says what depends on what. https://sqitch.org/docs/manual/sqitch/ */


const sqitch = async (files, beside) => {
    for (const folder of new Set(files.map(({ path }) => (0,external_node_path_.dirname)(path)))) {
        const [, top = ''] = /^(.*?)\/?(?:deploy|revert|verify)(?:\/|$)/.exec(folder) ?? [];
        const isScript = /(^|\/)(deploy|revert|verify)(\/|$)/.test(folder);
        if (!isScript || (await beside((0,external_node_path_.join)(top, 'sqitch.plan'))) === undefined)
            continue;
        throw new errors/* UserError */.y(`\`migrations\`: ${folder} holds scripts of Sqitch, whose order is in ${(0,external_node_path_.join)(top, 'sqitch.plan')}. ` +
            'Let Sqitch run them, with `migrate: sqitch deploy`.');
    }
    return { files, remarks: [] };
};

// EXTERNAL MODULE: ./build/src/migration/layouts/ways-back.js
var ways_back = __webpack_require__(9806);
;// CONCATENATED MODULE: ./build/src/migration/layouts/layouts.js
/** Every convention of names and folders, in the order in which they are asked. A new one is a file beside this and a line here. */









const layouts = [
    sqitch,
    otherKinds,
    roundhouse,
    ways_back/* waysBack */.ed,
    seeds,
    flyway/* flyway */.T,
    drizzle,
    diesel,
    atlas,
];

// EXTERNAL MODULE: ./build/src/migration/natural-order.js
var natural_order = __webpack_require__(9158);
;// CONCATENATED MODULE: ./build/src/migration/migration-files.js
/**
 * Finds the SQL files to run and puts them in the order in which a person would: `2_x` before `10_x`, version by version,
 * folder by folder; or in which their tool would, where one is known by their names or by what they say.
 */









/**
 * The files that `patterns` name (paths or globs; `!pattern` leaves out), pattern by pattern in the order given. UserError when
 * a pattern finds nothing to run, and for all files at once that cannot be run as their tool would.
 */
async function findMigrationFiles(options) {
    const beside = besideIn(options.cwd);
    const ignore = options.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const wanted = options.patterns.filter((pattern) => !pattern.startsWith('!'));
    const found = [];
    const remarks = [];
    for (const pattern of wanted) {
        const paths = await (0,dist/* glob */.TI)({ patterns: [pattern], ignore, cwd: options.cwd, expandDirectories: false });
        if (paths.length === 0) {
            throw new errors/* UserError */.y(`\`migrations\`: no file matches ${pattern} in ${options.cwd}. Correct the pattern, or check the repository out first.`);
        }
        const arranged = await arrange(paths.sort(natural_order/* compareNaturally */.y), { pattern, beside });
        if (arranged.files.length === 0) {
            throw new errors/* UserError */.y(`\`migrations\`: ${pattern} finds no migration to run. ${arranged.remarks.join(' ')}`);
        }
        found.push(...arranged.files);
        remarks.push(...arranged.remarks);
    }
    refuseRepetition(found);
    const migrations = await readAll(found, options.cwd);
    const checked = checkFolders(migrations);
    if (checked.problems.length > 0)
        throw new errors/* UserError */.y(checked.problems.join('\n'));
    const skipped = migrations.flatMap(({ file, leftOut }) => leftOut === undefined ? [] : `\`${file.path}\` ${leftOut}: left out.`);
    return {
        files: migrations.filter(({ leftOut }) => leftOut === undefined).map(({ file }) => file),
        remarks: [...remarks, ...checked.remarks, ...skipped],
    };
}
async function arrange(paths, { pattern, beside }) {
    let files = paths.map((path) => ({ path, pattern }));
    const remarks = [];
    for (const layout of layouts) {
        const arranged = await layout(files, beside);
        files = arranged.files;
        remarks.push(...arranged.remarks);
    }
    return { files, remarks };
}
function refuseRepetition(files) {
    const seen = new Set();
    for (const { path } of files) {
        if (seen.has(path)) {
            throw new errors/* UserError */.y(`\`migrations\`: two patterns find ${path}. Narrow one of them, so that the order is clear.`);
        }
        seen.add(path);
    }
}
async function readAll(files, cwd) {
    const problems = [];
    const migrations = [];
    for (const file of files) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, file.path));
        try {
            migrations.push((0,read_migration/* readMigration */.V)(file, bytes));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            problems.push(error.message);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems.join('\n'));
    return migrations;
}
function besideIn(cwd) {
    return async (path) => {
        try {
            return await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8');
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR'].includes((0,error_facts/* errorFacts */.u)(error).code ?? ''))
                return undefined;
            throw error;
        }
    };
}


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
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


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ splitStatements)
});

// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/migration/psql-commands.js
/**
 * Backslash commands are psql's own: the server does not know them. Those that only say how psql shows things, or what is done
 * anyway, are passed over; what would do something is refused. https://www.postgresql.org/docs/current/app-psql.html
 */

/** The end of a command at `start` that asks for nothing; undefined when there is none. */
function endOfIdleCommand(text, start) {
    const line = commandLine(text, start);
    return idleCommand.test(line) ? start + line.length : undefined;
}
/** `place` is `file:line`. */
function refuseMetaCommand(text, start, place) {
    const command = /^\\\S*/.exec(commandLine(text, start))?.[0] ?? '\\';
    throw new errors/* UserError */.y(`${place}: \`${command}\` is a command of psql's, and the server does not know it. ${remedies.get(command) ?? ''}` +
        'Write the statement in SQL, or run the file with psql: `migrate: psql -v ON_ERROR_STOP=1 -f FILE`.');
}
/**
 * pg_dump puts its script between `\restrict` and `\unrestrict`, which forbid other commands; the first error ends a file here
 * with or without ON_ERROR_STOP; the encoding has been read already. https://www.postgresql.org/docs/17/release-17-6.html
 */
const idleCommand = /^\\(?:(?:restrict|unrestrict|echo|qecho|warn|timing|pset|encoding|d[a-zA-Z]*[S+]*|[xatHC])(?=\s|$)|set[ \t]+(?:ON_ERROR_STOP(?![ \t]+(?:off|OFF|0|false)\b)|ECHO|ECHO_HIDDEN|QUIET|VERBOSITY)\b)/;
const remedies = new Map([
    ['\\i', 'Name the file that it reads under `migrations`. '],
    ['\\ir', 'Name the file that it reads under `migrations`. '],
    ['\\include', 'Name the file that it reads under `migrations`. '],
    ['\\c', 'The database is the one that `database` names. '],
    ['\\connect', 'The database is the one that `database` names. '],
    ['\\copy', 'Put the rows into the file, as `copy … from stdin` or `insert`. '],
]);
function commandLine(text, start) {
    if (text[start] !== '\\')
        return '';
    const end = text.indexOf('\n', start);
    return text.slice(start, end < 0 ? text.length : end);
}

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
        const { end, words, copiesFromStdin } = readStatement(text, first, plainStrings, (place) => refuseMetaCommand(text, place, `${file}:${lines.lineOf(place)}`));
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
        const end = token.kind === 'space' || token.kind === 'comment' ? token.end : endOfIdleCommand(text, at);
        if (end === undefined)
            return at;
        at = end;
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


/***/ })

};
