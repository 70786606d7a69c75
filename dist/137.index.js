export const id = 137;
export const ids = [137];
export const modules = {

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ readOwnStamp),
/* harmony export */   N3: () => (/* binding */ assertMayShare),
/* harmony export */   gN: () => (/* binding */ stampedNumber)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);


/** Undefined when the branch has none, or only the one of the branch it was forked from. UserError when it is somebody else's. */
async function readOwnStamp(client, branch, trigger) {
    const stamp = await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readStamp */ .UL)(client);
    if (stamp === undefined || stamp.branch.uid !== branch.uid)
        return undefined;
    assertMayShare(branch, stamp, trigger);
    return stamp;
}
/** UserError when the branch was made for another pull request, or another repository, than this run is about. */
function assertMayShare(branch, made, trigger) {
    const run = { repository: trigger.repository, prNumber: stampedNumber(trigger) };
    if (mayShare(made, run))
        return;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} was made for ${ownerOf(made)}, and this run is about ${ownerOf(run)}. ` +
        'It was left as it is. Give each its own name with `branch-name`, for example ci-{repository}-pr-{number}.');
}
/** The pull request that a branch made by this run belongs to. */
function stampedNumber({ pullRequest, mergeGroup }) {
    return pullRequest?.number ?? mergeGroup?.prNumber;
}
/** A git branch may be pushed to before it has a pull request, and a workflow started by hand names none. */
function mayShare(made, run) {
    const oneUnknown = made.prNumber === undefined || run.prNumber === undefined;
    return made.repository === run.repository && (oneUnknown || made.prNumber === run.prNumber);
}
function ownerOf({ repository, prNumber }) {
    return prNumber === undefined ? `no pull request of ${repository}` : `pull request #${prNumber} of ${repository}`;
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readParent)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
/* harmony import */ var _migration_history_read_histories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1732);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2035);
/* harmony import */ var _schema_read_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1972);
/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */





/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
async function readParent(access, parent) {
    const attempt = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .connectToParent */ .An)(access, parent);
    if ('unreachable' in attempt)
        return { measured: false, why: attempt.unreachable };
    const { client } = attempt;
    try {
        const lock = _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.time.lockOnParent;
        const snapshot = await (0,_schema_read_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(client, { lockTimeout: lock });
        const { histories } = await (0,_migration_history_read_histories_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistories */ .X)(client, { lock });
        return { measured: true, value: { snapshot, histories } };
    }
    catch (error) {
        return { measured: false, why: `${parent.name} could not be read: ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactServerError */ .P)(error).message}.` };
    }
    finally {
        await client.end();
    }
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* unused harmony export noDeadline */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);

function startDeadline(clock, milliseconds) {
    const over = new AbortController();
    const ended = new AbortController();
    clock.sleep(milliseconds, ended.signal).then(() => over.abort(), () => undefined);
    const { signal } = over;
    return {
        signal,
        within: (what, work) => new Promise((resolve, reject) => {
            const late = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There was no time left for ${what}.`));
            if (signal.aborted)
                late();
            signal.addEventListener('abort', late, { once: true });
            work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
        }),
        end: () => ended.abort(),
    };
}
/** Where nothing presses. */
const noDeadline = {
    signal: new AbortController().signal,
    within: (_, work) => work,
    end: () => undefined,
};


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value, or undefined when the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   nZ: () => (/* binding */ sameHistory),
/* harmony export */   rx: () => (/* binding */ saysOther)
/* harmony export */ });
/** The last entry of a name counts: goose and Prisma write a new one when a migration runs again. */
function entriesOf(histories, wanted) {
    const history = histories.find((candidate) => sameHistory(candidate, wanted));
    return new Map(history?.entries.map((entry) => [entry.name, entry]));
}
function sameHistory(a, b) {
    return a.tool === b.tool && a.schema === b.schema && a.table === b.table;
}
function saysOther(entry, other) {
    return other?.checksum !== undefined && entry.checksum !== undefined && other.checksum !== entry.checksum;
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ missingMigrations)
/* harmony export */ });
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);
/** Migrations that the parent has run since the fork, and the branch has not. Pure. */

function missingMigrations(histories) {
    const { fork, branch, parent } = histories;
    return parent.flatMap((history) => {
        // Where only the head is kept, the branch that moved on has it no more.
        if (history.headOnly && fork === undefined)
            return [];
        const before = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(fork ?? [], history);
        const here = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(branch, history);
        const there = [...(0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(parent, history).values()];
        return (there
            .filter(({ name, state }) => state === 'applied' && !before.has(name))
            // Under its name, something else may have run here.
            .filter((entry) => !here.has(entry.name) || (fork !== undefined && (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .saysOther */ .rx)(entry, here.get(entry.name))))
            .map(({ name }) => ({ tool: history.tool, name })));
    });
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readHistories),
/* harmony export */   l: () => (/* binding */ findHistoryTables)
/* harmony export */ });
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1764);
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(800);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _postgres_limit_reached_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2035);
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1425);
/* harmony import */ var _schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1872);









async function readHistories(client, limits = {}) {
    const histories = [];
    const notes = [];
    for (const found of await findHistoryTables(client, limits)) {
        const { candidate, table } = found;
        const { schema, name } = candidate;
        const { tool, headOnly = false } = table;
        const unread = (why) => notes.push(`The history of ${tool} in \`${schema}.${name}\` could not be read (${why}).`);
        try {
            const entries = await readEntries(client, found, limits);
            if (typeof entries === 'string')
                unread(entries);
            else
                histories.push({ tool, schema, table: name, headOnly, entries });
        }
        catch (error) {
            if (error instanceof _postgres_limit_reached_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .a) {
                unread((0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .asClause */ .eI)(error.message));
                return { histories, notes };
            }
            if (!(0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isServerError */ .G)(error))
                throw error;
            unread(`SQLSTATE ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactServerError */ .P)(error).sqlstate}`);
        }
    }
    return { histories, notes };
}
async function findHistoryTables(client, limits = {}) {
    const names = [[..._schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .knownNames */ .UH], _schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .otherNames */ .J3.source];
    const rows = await (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, (look) => look.ask(candidatesQuery, names), limits);
    return rows.flatMap((candidate) => {
        const table = (0,_schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_7__/* .recogniseHistory */ .Kb)(candidate);
        return table === undefined ? [] : [{ candidate, table }];
    });
}
/** Why not, as a clause, where it would take too much, or is not kept in one table. */
async function readEntries(client, { candidate, table }, limits) {
    if (candidate.isPartitioned)
        return 'it is partitioned';
    if (candidate.bytes > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.table)
        return `it is larger than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.table)}`;
    const columns = columnsFor(candidate, table);
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, async (look) => {
        const copied = await look.copy({ quoted: candidate.quoted, columns: columns.map(({ name }) => name) });
        if (copied.length > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.rows)
            return `it has more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budget */ .g.size.rows)} rows`;
        const values = columns.map((_, column) => copied.map((row) => row[column] ?? null));
        const rows = await look.ask(entriesQuery(columns, table.entry), values);
        return rows.map(parseEntry);
    }, limits);
}
/** Those that the entry speaks of. */
function columnsFor({ columns, types }, { entry }) {
    const spoken = Object.values(entry).join(' ');
    return columns
        .map((name, place) => ({ name, type: types[place] ?? 'text' }))
        .filter(({ name }) => spoken.includes(name));
}
const neighbourNames = _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .historyTables */ .mH.flatMap(({ beside }) => beside ?? []);
// A domain is read as what it is over.
const candidatesQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQuery */ .Ec)('tables that may be histories', `
select
  n.nspname as schema,
  c.relname as name,
  format('%I.%I', n.nspname, c.relname) as quoted,
  c.relkind = 'p' as "isPartitioned",
  pg_table_size(c.oid)::float8 as bytes,
  shape.columns,
  shape.types,
  array(
    select other.relname::text from pg_catalog.pg_class other
    where other.relnamespace = c.relnamespace and other.relname in (${neighbourNames.map((name) => `'${name}'`).join(', ')})
  ) as neighbours
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select
    coalesce(array_agg(a.attname::text order by a.attnum), '{}') as columns,
    coalesce(array_agg(case when base.oid < 16384 then format_type(base.oid, -1) else 'text' end order by a.attnum), '{}') as types
  from pg_catalog.pg_attribute a
  cross join lateral (
    with recursive over (oid, basetype) as (
      select t.oid, t.typbasetype from pg_catalog.pg_type t where t.oid = a.atttypid
      union all
      select t.oid, t.typbasetype from over join pg_catalog.pg_type t on t.oid = over.basetype
    )
    select over.oid from over where over.basetype = 0
  ) base
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) shape
where c.relkind in ('r', 'p') and (c.relname = any ($1::text[]) or c.relname ~* $2) and n.nspname !~ '^pg_'
order by n.nspname, c.relname
`);
/** A name is cut where it is longer than any path. What has no name is no migration: a row that somebody else put there. */
const entriesQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQueries */ .yV)('entries of a history', (columns, entry) => `
select
  left((${entry.name})::text, 4096) as name,
  left((${entry.checksum ?? 'null'})::text, 4096) as checksum,
  (${entry.milliseconds ?? 'null'})::float8 as milliseconds,
  (${entry.failed ?? 'false'}) as failed,
  (${entry.rolledBack ?? 'false'}) as rolled_back
from (
  select ${columns.map(({ name, type }, place) => `c${place}::${type} as "${name.replaceAll('"', '""')}"`).join(', ')}
  from unnest(${columns.map((_, place) => `$${place + 1}::text[]`).join(', ')}) as copied (${columns.map((_, place) => `c${place}`).join(', ')})
) history
where (${entry.where ?? 'true'}) and (${entry.name}) is not null
order by ${entry.order}
`);
function parseEntry(row) {
    return {
        name: row.name,
        ...(row.checksum === null ? {} : { checksum: row.checksum }),
        ...(row.milliseconds === null ? {} : { milliseconds: Math.round(row.milliseconds) }),
        state: row.rolled_back ? 'rolled back' : row.failed ? 'failed' : 'applied',
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

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportRun)
/* harmony export */ });
function reportRun({ repository, event, runId, runAttempt, runUrl, sha, docsUrl }) {
    return { repository, event, runId, runAttempt, url: runUrl, headSha: sha, ...(docsUrl && { docsUrl }) };
}


/***/ })

};
