export const id = 4210;
export const ids = [4210];
export const modules = {

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ActivitySampler)
/* harmony export */ });
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5587);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/* harmony import */ var _transaction_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9570);




const activeInterval = 50;
const idleInterval = 100;
/** How long nothing must happen before it looks less often. */
const idleAfter = 1000;
/** A look takes at most this part of the time, as long as that does not blind it. */
const dutyCycle = 1 / 50;
class ActivitySampler {
    #options;
    #statements = new Map();
    #locks = new Map();
    #abort = new AbortController();
    #longestGap = activeInterval;
    #broken;
    #loop;
    constructor(options) {
        this.#options = options;
    }
    start() {
        this.#loop ??= this.#run();
    }
    /** The connection is gone. */
    get isBroken() {
        return this.#broken !== undefined;
    }
    async stop() {
        this.#abort.abort();
        await this.#loop;
        return { statements: [...this.#statements.values()], longestGap: this.#longestGap, broken: this.#broken };
    }
    async #run() {
        const { clock } = this.#options;
        const { signal } = this.#abort;
        let lastActive = clock.now().getTime();
        let lastLook = lastActive;
        while (!signal.aborted) {
            const start = clock.now().getTime();
            const active = await this.#look();
            if (active === undefined)
                return;
            const end = clock.now().getTime();
            this.#longestGap = Math.max(this.#longestGap, end - lastLook);
            lastLook = end;
            if (active)
                lastActive = end;
            const interval = end - lastActive > idleAfter ? idleInterval : activeInterval;
            const rest = Math.min(idleInterval, (end - start) / dutyCycle);
            await clock.sleep(Math.max(interval, rest), signal).catch(ignoreAbort(signal));
        }
    }
    /** Whether anything was going on; undefined when the connection is gone. */
    async #look() {
        const { questions, pid } = this.#options;
        try {
            const rows = await questions.ask(activityQuery, [pid ?? null]);
            for (const row of rows)
                this.#note(row);
            return rows.length > 0;
        }
        catch (error) {
            this.#broken = error instanceof Error && 'code' in error ? `SQLSTATE ${error.code}` : 'the connection was lost';
            return undefined;
        }
    }
    #note(row) {
        const key = `${row.pid} ${row.query_start}`;
        const transaction = `${row.pid} ${row.xact_start}`;
        const statement = this.#statements.get(key) ?? newStatement(row, transaction);
        this.#statements.set(key, statement);
        const wasOver = statement.endedAt === row.state_change;
        // Between two statements of a transaction, the time of the last change is when the first of them ended.
        statement.endedAt = row.state === 'active' ? row.now : row.state_change;
        // The server reads activity before locks: what is new under a statement that takes none, the next one has taken meanwhile.
        const isNext = (0,_transaction_control_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyMarksTransaction */ .H)(row.query) || (row.state !== 'active' && wasOver);
        for (const [oid, name, granted] of row.locks) {
            const mode = (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLockMode */ .mC)(name);
            if (mode)
                this.#noteLock(isNext ? undefined : statement, { oid, mode, granted, now: row.now, transaction });
        }
    }
    /** A lock belongs to the statement that was first seen with it, and lasts as long as its transaction has it. */
    #noteLock(statement, { oid, mode, granted, now, transaction }) {
        const key = `${transaction} ${oid}`;
        const held = this.#locks.get(key) ?? [];
        this.#locks.set(key, held);
        let lock = held.find((known) => (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_2__/* .strongerLock */ .wS)(known.mode, mode) === known.mode);
        if (lock === undefined && statement) {
            lock = statement.locks.get(oid) ?? { mode, firstSeen: now, lastSeen: now, waited: 0 };
            lock.mode = mode;
            statement.locks.set(oid, lock);
            held.push(lock);
        }
        if (lock && !granted)
            lock.waited = now - lock.firstSeen;
        for (const known of held)
            known.lastSeen = now;
    }
}
function newStatement(row, transaction) {
    return { query: row.query, startedAt: row.query_start, endedAt: row.query_start, transaction, locks: new Map() };
}
// A monitoring session of the service has no lock on the user's tables, and is not the user: it is none of our business. Our own
// sessions say by their name that they are no business of the pull request's, unless one of them is the one to watch.
const activityQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('what sessions do', `
select
  (extract(epoch from pg_catalog.clock_timestamp()) operator(pg_catalog.*) 1000)::pg_catalog.float8 as now,
  a.pid,
  a.state,
  pg_catalog.left(a.query, 2000) as query,
  (extract(epoch from coalesce(a.xact_start, a.query_start)) operator(pg_catalog.*) 1000)::pg_catalog.float8 as xact_start,
  (extract(epoch from a.query_start) operator(pg_catalog.*) 1000)::pg_catalog.float8 as query_start,
  (extract(epoch from a.state_change) operator(pg_catalog.*) 1000)::pg_catalog.float8 as state_change,
  coalesce(l.locks, '[]'::pg_catalog.json) as locks
from pg_catalog.pg_stat_activity a
left join (
  select pid, pg_catalog.json_agg(pg_catalog.json_build_array(relation::pg_catalog.int8, mode, granted)) as locks
  from pg_catalog.pg_locks
  where locktype operator(pg_catalog.=) 'relation' and relation operator(pg_catalog.>=) 16384::pg_catalog.oid
    and database operator(pg_catalog.=) (
      select oid from pg_catalog.pg_database where datname operator(pg_catalog.=) pg_catalog.current_database()
    )
  group by pid
) l on l.pid operator(pg_catalog.=) a.pid
where a.datname operator(pg_catalog.=) pg_catalog.current_database()
  and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
  and a.backend_type operator(pg_catalog.=) 'client backend'
  and a.state operator(pg_catalog.<>) 'idle'
  and a.query_start is not null
  and (a.usename operator(pg_catalog.=) session_user or l.pid is not null)
  and case
    when $1::pg_catalog.int4 is null then a.application_name operator(pg_catalog.!~) '^${_postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .ownSessions */ .C}'
    else a.pid operator(pg_catalog.=) $1
  end
`);
function ignoreAbort(signal) {
    return (error) => {
        if (!signal.aborted)
            throw error;
    };
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ mergeLocks),
/* harmony export */   w: () => (/* binding */ watchBackend)
/* harmony export */ });
/* harmony import */ var _postgres_backend_pid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);
/* harmony import */ var _activity_sampler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);



/** `questions` go to a connection of their own; the watched session answers for its process id. */
function watchBackend(options) {
    const { watched, questions, clock } = options;
    return {
        start: async () => {
            const sampler = new _activity_sampler_js__WEBPACK_IMPORTED_MODULE_2__/* .ActivitySampler */ .q({ questions, clock, pid: await (0,_postgres_backend_pid_js__WEBPACK_IMPORTED_MODULE_0__/* .backendPid */ .Q)(watched) });
            sampler.start();
            return sightingOf(sampler);
        },
        startLate: (pid) => {
            const sampler = new _activity_sampler_js__WEBPACK_IMPORTED_MODULE_2__/* .ActivitySampler */ .q({ questions, clock, pid });
            const start = setTimeout(() => sampler.start(), lateMs);
            return sightingOf(sampler, () => clearTimeout(start));
        },
    };
}
function sightingOf(sampler, beforeStop = () => undefined) {
    return {
        stop: async (picture) => {
            beforeStop();
            return sightedLocks(await sampler.stop(), picture);
        },
        get isBlind() {
            return sampler.isBroken;
        },
    };
}
/** As long as the sampler waits between two looks: it could not see less. */
const lateMs = 50;
/** A statement such as `create index concurrently` takes its lock again in each of its transactions. */
function sightedLocks({ statements }, picture) {
    const byRelation = new Map();
    for (const [oid, lock] of statements.flatMap(({ locks }) => [...locks])) {
        byRelation.set(oid, [...(byRelation.get(oid) ?? []), lock]);
    }
    return [...byRelation].flatMap(([oid, locks]) => {
        const relation = picture.get(oid)?.relation;
        return relation === undefined ? [] : [{ oid, lock: mergeLocks(relation, locks) }];
    });
}
function mergeLocks(relation, locks) {
    return {
        relation,
        mode: locks.map(({ mode }) => mode).reduce(_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .strongerLock */ .wS, 'access share'),
        heldMilliseconds: Math.round(locks.reduce((sum, { firstSeen, lastSeen }) => sum + lastSeen - firstSeen, 0)),
        waitedMilliseconds: Math.round(locks.reduce((sum, { waited }) => sum + waited, 0)),
    };
}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ waitForCounters),
/* harmony export */   NS: () => (/* binding */ uncountedSessions),
/* harmony export */   ez: () => (/* binding */ countersAreLate)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5587);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6637);




/** Whether the server is such a one. */
async function countersAreLate(client) {
    const [row] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(lateQuery);
    return row?.late ?? false;
}
/** Twice as long as they are kept back: by the session, and by the process that collects them. */
function waitForCounters(clock) {
    return clock.sleep(1200);
}
/** Why rows may be missing all the same. Undefined when nobody is connected any more who could have written some. */
async function uncountedSessions(client) {
    const [row] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(sessionsQuery);
    if (row === undefined || row.sessions === 0)
        return undefined;
    const those = `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row.sessions, 'session')} ${row.sessions === 1 ? 'is' : 'are'} still connected`;
    return `${those}, and before Postgres 15 the rows that a session wrote may be counted only when it ends.`;
}
// Both came with the same change: https://www.postgresql.org/docs/15/release-15.html (cumulative statistics in shared memory)
const lateQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQualified */ .GK)('whether counters are late', "select pg_catalog.to_regprocedure('pg_catalog.pg_stat_force_next_flush()') is null as late");
const sessionsQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQualified */ .GK)('sessions that are not counted yet', `
select pg_catalog.count(*)::pg_catalog.int4 as sessions
from pg_catalog.pg_stat_activity a
where a.datname operator(pg_catalog.=) pg_catalog.current_database()
  and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
  and a.usename operator(pg_catalog.=) session_user
  and a.application_name operator(pg_catalog.!~) '^${_postgres_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSessions */ .C}'
`);


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startObservation: () => (/* binding */ startObservation)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/statement-text.js
var statement_text = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/src/postgres/taking-turns.js
var taking_turns = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/migration/value-conversion.js
var value_conversion = __webpack_require__(3288);
// EXTERNAL MODULE: ./build/src/migration/evidence/activity-sampler.js
var activity_sampler = __webpack_require__(2336);
// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence = __webpack_require__(6429);
// EXTERNAL MODULE: ./build/src/migration/transaction-control.js
var transaction_control = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/src/migration/evidence/suspects.js
/** The statements that were seen, asked which of them can have done something to a relation. Pure. */


class Suspects {
    /** The earliest first. */
    #statements;
    constructor(statements) {
        this.#statements = statements
            .filter(({ query }) => !(0,transaction_control/* isTransactionControl */.i)(query))
            .sort((left, right) => left.startedAt - right.startedAt);
    }
    /** Who was first seen with a relation that was not there before. */
    maker(oid) {
        return this.#statements.find(({ locks }) => oid !== undefined && locks.has(oid));
    }
    /** The only one that had such a lock, its own or of its transaction; of several, the only one that names the relation. */
    only(oid, relation, atLeast) {
        const locked = new Set();
        const holders = this.#statements.filter(({ locks, transaction }) => {
            const mode = oid === undefined ? undefined : locks.get(oid)?.mode;
            if (mode !== undefined && !(0,lock_modes/* isStrongerLock */.Kp)(atLeast ?? mode, mode))
                locked.add(transaction);
            return locked.has(transaction);
        });
        return onlyOne(holders) ?? onlyOne(holders.filter(({ query }) => names(query, relation)));
    }
}
function onlyOne(list) {
    return list.length === 1 ? list[0] : undefined;
}
function names(query, { name, table }) {
    const words = query.toLowerCase().split(/[^\p{L}\p{N}_$]+/u);
    return [name, table].some((word) => word !== undefined && words.includes(word.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/migration/evidence/attribute-effects.js



/** Rows are left out: many short statements write them, and few of those are seen. */
function attributeEffects(statements, pictures) {
    const suspects = new Suspects(statements);
    const effects = new Map();
    for (const { by, did } of [...changedFiles(suspects, pictures), ...scansAndNews(suspects, pictures)]) {
        if (by === undefined)
            continue;
        const { files, scans, created } = effects.get(by) ?? evidence/* noEffects */.C;
        effects.set(by, {
            ...evidence/* noEffects */.C,
            files: [...files, ...(did.files ?? [])],
            scans: [...scans, ...(did.scans ?? [])],
            created: [...created, ...(did.created ?? [])],
        });
    }
    return effects;
}
function changedFiles(suspects, { before, after }) {
    const namesakes = new Map([...after.values()].map((pictured) => [(0,compare_pictures/* nameKey */.Rc)(pictured.relation), pictured]));
    const changes = [...before.values()].flatMap((from) => {
        const to = after.get(from.oid);
        const namesake = namesakes.get((0,compare_pictures/* nameKey */.Rc)(from.relation));
        const change = (0,compare_pictures/* fateOf */._L)(from, to, namesake);
        return change ? [{ change, oid: from.oid, made: to === undefined ? namesake?.oid : to.fileNode }] : [];
    });
    const makers = new Map(changes.map(({ change, made }) => [(0,compare_pictures/* nameKey */.Rc)(change.relation), suspects.maker(made)]));
    return changes.map(({ change, oid }) => {
        const { schema, name, table = name } = change.relation;
        // With a table all its indexes are built anew, each in a file whose number nothing else has.
        const maker = makers.get((0,compare_pictures/* nameKey */.Rc)(change.relation)) ?? makers.get((0,compare_pictures/* nameKey */.Rc)({ schema, name: table }));
        return { by: maker ?? suspects.only(oid, change.relation, 'access exclusive'), did: { files: [change] } };
    });
}
function scansAndNews(suspects, { before, after }) {
    // By identity: a relation may have taken the name of another meanwhile.
    const oids = new Map([...before, ...after].map(([oid, { relation }]) => [relation, oid]));
    const { scans, created } = (0,compare_pictures/* comparePictures */.RZ)(before, after);
    const indexes = countIndexes(new Map([...before, ...after]));
    return [
        ...scans.map((scan) => {
            const suspect = suspects.only(oids.get(scan.relation), scan.relation);
            // Short scans by others, which nobody saw, are counted too: no more is put down to a statement than it can have done.
            const isPossible = scan.scans <= 1 + (indexes.get((0,compare_pictures/* nameKey */.Rc)(scan.relation)) ?? 0);
            return {
                by: isPossible && suspect && workedFor(suspect) >= leastWork ? suspect : undefined,
                did: { scans: [scan] },
            };
        }),
        ...created.map((relation) => ({ by: suspects.maker(oids.get(relation)), did: { created: [relation] } })),
    ];
}
/** By the key of their table: each can have been built by a scan of its own. */
function countIndexes(picture) {
    const counts = new Map();
    for (const { relation } of picture.values()) {
        const { schema, table } = relation;
        if (table === undefined)
            continue;
        const key = (0,compare_pictures/* nameKey */.Rc)({ schema, name: table });
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
const leastWork = 100;
/** Milliseconds, without those in which it waited for a lock. */
function workedFor({ startedAt, endedAt, locks }) {
    return endedAt - startedAt - [...locks.values()].reduce((sum, { waited }) => sum + waited, 0);
}

// EXTERNAL MODULE: ./build/src/migration/evidence/backend-watch.js
var backend_watch = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/postgres/connect.js
var connect = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/schema/books/recognise-history.js
var recognise_history = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/migration/evidence/picture.js
var evidence_picture = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/src/migration/evidence/end-of-migration.js




const lookInterval = 100;
class EndOfMigration {
    #options;
    #abort = new AbortController();
    #books;
    #last;
    /** A change was seen, and whether it was the last one is seen at the next look. */
    #pending;
    #end;
    /** Others have come since: what they do is not the migration's any more. */
    #isOver = false;
    #loop;
    constructor(options) {
        this.#options = options;
        this.#books = booksOf(options.before);
    }
    start() {
        this.#loop ??= this.#run().catch(() => undefined);
    }
    /** A step says that it ends here. */
    async note() {
        await this.#stop();
        const mark = await this.#look();
        this.#end = {
            picture: await (0,evidence_picture/* takePicture */.OQ)(this.#options.questions),
            at: mark.now,
            since: 'step',
            sessions: new Set(),
        };
    }
    /** Undefined when nothing has told the migration from the rest. */
    async stop() {
        await this.#stop();
        if (this.#end?.since !== 'books' || this.#isOver)
            return this.#end;
        const sessions = this.#last?.sessions ?? [];
        return sessions.length === 0 ? this.#end : { ...this.#end, since: 'schema' };
    }
    async #stop() {
        this.#abort.abort();
        await this.#loop;
    }
    async #run() {
        const { clock } = this.#options;
        const { signal } = this.#abort;
        while (!signal.aborted) {
            await this.#follow(await this.#look());
            await clock.sleep(lookInterval, signal).catch(() => undefined);
        }
    }
    async #follow(mark) {
        const last = this.#last ?? mark;
        this.#last = mark;
        if (mark.books !== last.books || mark.schema !== last.schema) {
            this.#pending = { ofBooks: mark.books !== last.books || (this.#pending?.ofBooks ?? false) };
            this.#isOver = false;
        }
        else if (this.#pending) {
            await this.#take(mark, this.#pending.ofBooks ? 'books' : 'schema');
            this.#pending = undefined;
        }
        else if (this.#end && !this.#isOver) {
            await this.#followSessions(mark, this.#end);
        }
    }
    /** What a session has written is counted when it ends, at the latest. */
    async #followSessions(mark, { sessions, since, ...end }) {
        const hasNewcomers = mark.sessions.some((session) => !sessions.has(session));
        if (hasNewcomers) {
            this.#isOver = true;
            const isSomebodyLeft = mark.sessions.some((session) => sessions.has(session));
            if (isSomebodyLeft)
                this.#end = { ...end, sessions, since: 'schema' };
        }
        else if (mark.sessions.length < sessions.size) {
            await this.#take(mark, since);
        }
    }
    async #take(mark, since) {
        const picture = await (0,evidence_picture/* takePicture */.OQ)(this.#options.questions);
        this.#end = { picture, at: mark.now, since, sessions: new Set(mark.sessions) };
        const books = booksOf(picture);
        if (books.join() === this.#books.join())
            return;
        // A tool has made its books: their first entries count from here.
        this.#books = books;
        this.#last = await this.#look();
        this.#pending = { ofBooks: true };
    }
    async #look() {
        const [mark] = await this.#options.questions.ask(markQuery, [this.#books]);
        if (mark === undefined)
            throw new Error('the query for the marks of a migration returned no row');
        return mark;
    }
}
function booksOf(picture) {
    return [...picture.values()]
        .filter(({ relation: { kind, name } }) => kind === 'table' && (0,recognise_history/* mayBeHistory */.n7)(name))
        .map(({ oid }) => oid);
}
// pg_class is left out: truncating changes it, and that is what tests do. Those that are asked here: pg_type, pg_attribute, pg_proc,
// pg_attrdef, pg_constraint, pg_index, pg_namespace, pg_rewrite, pg_trigger, pg_policy, pg_enum, pg_extension.
const changesOf = (oids) => `
    select coalesce(pg_catalog.sum(changed), 0)::pg_catalog.float8
    from (
      select pg_catalog.pg_stat_get_tuples_inserted(o)
        operator(pg_catalog.+) pg_catalog.pg_stat_get_tuples_updated(o)
        operator(pg_catalog.+) pg_catalog.pg_stat_get_tuples_deleted(o) as changed
      from pg_catalog.unnest(${oids}) o
    ) counted`;
const markQuery = (0,query/* defineQualified */.GK)('marks of a migration', `
select
  (extract(epoch from pg_catalog.clock_timestamp()) operator(pg_catalog.*) 1000)::pg_catalog.float8 as now,
  (${changesOf("'{1247,1249,1255,2604,2606,2610,2615,2618,2620,3256,3501,3079}'::pg_catalog.oid[]")}) as schema,
  (${changesOf('$1::pg_catalog.int8[]::pg_catalog.oid[]')}) as books,
  (
    select coalesce(
      pg_catalog.json_agg(pg_catalog.concat(a.pid, ' ', extract(epoch from a.backend_start))),
      '[]'::pg_catalog.json
    )
    from pg_catalog.pg_stat_activity a
    where a.datname operator(pg_catalog.=) pg_catalog.current_database()
      and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
      and a.backend_type operator(pg_catalog.=) 'client backend'
      and a.usename operator(pg_catalog.=) session_user
      and a.application_name operator(pg_catalog.!~) '^${connect/* ownSessions */.C}'
  ) as sessions
`);

// EXTERNAL MODULE: ./build/src/migration/evidence/late-counters.js
var late_counters = __webpack_require__(6784);
// EXTERNAL MODULE: ./build/src/migration/evidence/row-tallies.js
var row_tallies = __webpack_require__(7501);
// EXTERNAL MODULE: ./build/src/migration/evidence/standing-facts.js + 10 modules
var standing_facts = __webpack_require__(3587);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/statement-statistics.js
var statement_statistics = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
;// CONCATENATED MODULE: ./build/src/migration/evidence/statement-totals.js
/**
 * The totals of pg_stat_statements, where it is installed and may be read; never installed by us. Its texts come without
 * constants. https://www.postgresql.org/docs/current/pgstatstatements.html
 */





/** Undefined where there is none. */
async function readStatementTotals(look) {
    const extension = await (0,statement_statistics/* findStatistics */.N)(look);
    if (extension === undefined)
        return undefined;
    try {
        return await look.ask(totalsQuery(extension.schema));
    }
    catch (error) {
        // 55000: created, but not loaded by the server. 42501: not for this role.
        if ((0,error_facts/* isServerError */.G)(error, '55000', '42501'))
            return undefined;
        throw error;
    }
}
const shown = 10;
function slowestSince(before, after) {
    const earlier = new Map(before.map((total) => [total.queryid, total]));
    return after
        .filter(({ text }) => !isOurs(text))
        .map(({ queryid, text, calls, milliseconds, rows }) => {
        const from = earlier.get(queryid);
        return {
            text: (0,statement_text/* statementText */.t6)(text),
            calls: calls - (from?.calls ?? 0),
            milliseconds: Math.round(milliseconds - (from?.milliseconds ?? 0)),
            rows: rows - (from?.rows ?? 0),
        };
    })
        .filter(({ calls }) => calls > 0)
        .sort((left, right) => right.milliseconds - left.milliseconds)
        .slice(0, shown);
}
/**
 * The totals are the login's, and ours is the same. Our texts begin with our name, where the server has kept that; we ask the
 * catalog, by its full name, and write into our own schema. What a migration asks of the catalog is no work to speak of either.
 */
function isOurs(text) {
    return ((0,query/* isLabelled */.ul)(text) ||
        text.includes(`${selection/* ownSchema */.sn}.`) ||
        (/^\s*(?:select|with|begin|commit|rollback|set|show|discard)\b/i.test(text) && ownWords.test(text)));
}
const ownWords = /\bpg_catalog\.|\bpg_(?:stat_force_next_flush|backend_pid|lock_status|xact_status|stat_statements|control_system|is_in_recovery)\b|\b(?:set_config|current_setting)\b|^\s*(?:begin|commit|rollback|set|show|discard)\b|^\s*select \$1$/i;
const totalsQuery = (0,query/* defineQueries */.yV)('totals of pg_stat_statements', (schema) => `
select
  queryid::text as queryid,
  left(min(query), 2000) as text,
  sum(calls)::float8 as calls,
  sum(total_exec_time)::float8 as milliseconds,
  sum(rows)::float8 as rows
from ${schema}.pg_stat_statements
where dbid = (select oid from pg_catalog.pg_database where datname = current_database())
  and userid = (select oid from pg_catalog.pg_roles where rolname = session_user)
  and queryid is not null
group by queryid
`);

// EXTERNAL MODULE: ./build/src/migration/evidence/summarise-evidence.js
var summarise_evidence = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/src/migration/evidence/without-books.js
var without_books = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/migration/evidence/observation.js



















/** `client` is a connection of its own, used by nobody else until the observation has finished. */
async function startObservation(options) {
    const { client, clock, looksForEnd = false } = options;
    const questions = (0,taking_turns/* takingTurns */.L)(client);
    const isLate = await (0,late_counters/* countersAreLate */.ez)(client);
    if (isLate)
        await (0,late_counters/* waitForCounters */.KL)(clock);
    const everything = await (0,look/* looking */.WL)(client, evidence_picture/* takePicture */.OQ, limits);
    const standingFacts = await (0,standing_facts/* readStandingFacts */.m)(client, limits);
    const totals = await (0,look/* looking */.WL)(client, readStatementTotals, limits);
    const sampler = new activity_sampler/* ActivitySampler */.q({ clock, questions });
    const end = new EndOfMigration({ clock, questions, before: everything });
    sampler.start();
    // By counters that are late nobody can tell whose a row was: all of it then counts as the migration's.
    if (looksForEnd && !isLate)
        end.start();
    return {
        noteMigrated: async () => {
            if (isLate)
                await (0,late_counters/* waitForCounters */.KL)(clock);
            await end.note();
        },
        get isBroken() {
            return sampler.isBroken;
        },
        finish: async () => {
            if (isLate)
                await (0,late_counters/* waitForCounters */.KL)(clock);
            const sightings = await sampler.stop();
            const migrated = await end.stop();
            const books = await (0,without_books/* findBooks */.wH)(client);
            const last = (0,without_books/* withoutBooks */.bg)(await (0,look/* looking */.WL)(client, evidence_picture/* takePicture */.OQ, limits), books);
            const before = (0,without_books/* withoutBooks */.bg)(everything, books);
            const after = migrated ? (0,without_books/* withoutBooks */.bg)(migrated.picture, books) : last;
            const statements = seenStatements(sightings, { before, after }, migrated?.at);
            const { rows } = (0,compare_pictures/* comparePictures */.RZ)(before, after);
            const later = (0,compare_pictures/* comparePictures */.RZ)(after, last);
            const afterwards = migrated && afterMigration(later, before, migrated.since);
            const tallies = await (0,row_tallies/* readTallies */.r)(client, {
                before,
                after,
                rows,
                isExact: () => false,
                isCountable: (relation) => !isTouched(relation, later),
            });
            const uncounted = isLate ? await (0,late_counters/* uncountedSessions */.NS)(client) : undefined;
            const { unread, ...facts } = await standingFacts({ before, after });
            const unseen = [...unseenBy(sightings), ...[uncounted, unread].filter((why) => why !== undefined)];
            return (0,summarise_evidence/* summariseEvidence */.g)({
                method: 'sampled',
                before,
                after,
                statements,
                tallies,
                ...facts,
                slowest: totals && slowestSince(totals, (await (0,look/* looking */.WL)(client, readStatementTotals, limits)) ?? []),
                ...(afterwards && { afterwards }),
                limits: [
                    ...limitsOf(sightings, totals !== undefined),
                    ...(rows.length > 0 ? ['Rows that were written and rolled back are counted too.'] : []),
                    ...(looksForEnd && migrated === undefined && rows.length > 0 ? [wholeJob] : []),
                    ...(unread === undefined ? [] : [unread]),
                ],
                unseen,
            });
        },
    };
}
const wholeJob = 'Neither the schema nor the books of a migration tool have changed, so all that the steps of the job wrote counts as the migration. A step with `mode: migrated` says where it ends.';
/** Of tables that are older than the migration; of what tests make for themselves, nobody needs to know. */
function afterMigration({ files, rows }, before, since) {
    const older = new Set([...before.values()].map(({ relation }) => (0,compare_pictures/* nameKey */.Rc)(relation)));
    const isOlder = ({ relation }) => older.has((0,compare_pictures/* nameKey */.Rc)(relation));
    const replaced = files.filter((file) => (0,compare_pictures/* isTable */.bI)(file.relation) && isOlder(file));
    const changed = rows.filter(isOlder);
    return replaced.length + changed.length === 0 ? undefined : { files: replaced, rows: changed, since };
}
function isTouched(relation, { files, rows }) {
    return [...files, ...rows].some((effect) => (0,evidence/* sameRelation */.P)(effect.relation, relation));
}
/** Sizes need a glance at each table: better no picture than to wait behind a transaction that was left open. */
const limits = { lock: 10_000 };
const noticeableMilliseconds = 100;
function seenStatements({ statements: all }, { before, after }, until = Number.POSITIVE_INFINITY) {
    const statements = all.filter(({ startedAt }) => startedAt <= until);
    const effects = attributeEffects(statements, { before, after });
    const older = new Set([...before.values()].map(({ relation }) => (0,compare_pictures/* nameKey */.Rc)(relation)));
    const transactions = [...new Set(statements.map(({ transaction }) => transaction))];
    return [...statements]
        .sort((left, right) => left.startedAt - right.startedAt)
        .map((seen) => ({
        text: (0,statement_text/* statementText */.t6)(seen.query),
        digest: (0,statement_text/* statementDigest */.e9)(seen.query),
        words: [...(0,statement_text/* firstWords */.Cb)(seen.query)],
        ...conversionOf(seen.query),
        milliseconds: Math.round(seen.endedAt - seen.startedAt),
        transaction: transactions.indexOf(seen.transaction) + 1,
        method: 'sampled',
        failed: false,
        ...(effects.get(seen) ?? evidence/* noEffects */.C),
        locks: olderLocks(seen, before),
        work: [],
        suppressions: [],
    }))
        .filter((statement) => isNoticeable(statement, older));
}
function conversionOf(query) {
    const conversion = (0,value_conversion/* readConversion */.f)(query);
    return conversion === undefined ? {} : { conversion };
}
function olderLocks({ locks }, before) {
    return [...locks].flatMap(([oid, lock]) => {
        const relation = before.get(oid)?.relation;
        return relation === undefined ? [] : [(0,backend_watch/* mergeLocks */.t)(relation, [lock])];
    });
}
/** It lasted, or kept others from something on a table that was there before, or left its mark there: a new index, for one. */
function isNoticeable({ milliseconds, locks, files, created }, older) {
    if (milliseconds >= noticeableMilliseconds || files.length > 0)
        return true;
    if (created.some(({ schema, table }) => table !== undefined && older.has((0,compare_pictures/* nameKey */.Rc)({ schema, name: table }))))
        return true;
    return locks.some(({ mode }) => (0,lock_modes/* blocksSchemaChanges */.JQ)(mode));
}
function limitsOf({ longestGap, broken }, hasTotals) {
    return [
        `Locks and statements shorter than ${Math.ceil(longestGap)} ms may not have been seen.`,
        ...(hasTotals
            ? []
            : ['pg_stat_statements is not installed in this database, so short statements are not counted.']),
        ...(broken === undefined ? [] : [`Watching ended early: ${broken}.`]),
    ];
}
/** Where it was blind for longer than a lock may last. */
function unseenBy({ longestGap, broken }) {
    return [
        ...(longestGap < longestBlink
            ? []
            : [`Nobody looked for ${(0,figures/* duration */.p0)(longestGap)}, on a machine with too much to do.`]),
        ...(broken === undefined ? [] : [`Watching ended early: ${broken}.`]),
    ];
}
const longestBlink = 500;


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readTallies)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _postgres_in_their_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2642);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6854);
/* harmony import */ var _relation_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3069);
/**
 * What became of the rows that were there: of each older table whose rows changed, how many it had and how many it has. Counted
 * afterwards, where that takes no time to speak of: what it had before follows from what was written meanwhile.
 */






/** One table. All of them together have ten times as long. */
const patienceMs = 2000;
async function readTallies(client, facts) {
    const groups = [...groupByTable(facts), ...madeAnew(facts)];
    const deadline = performance.now() + 10 * patienceMs;
    const tallies = [];
    for (const { from, to, rows } of groups) {
        const written = rows.reduce(add, nothingWritten);
        const isCountable = mayHaveLost(written, from.fileNode === to.fileNode) &&
            rows.every(({ relation }) => facts.isCountable?.(relation) ?? true) &&
            !isElsewhere(to, facts.after);
        const left = isCountable && performance.now() < deadline ? await countRows(client, to) : undefined;
        const { schema, name } = from.relation;
        tallies.push({
            schema,
            name,
            ...written,
            ...(left !== undefined && { left }),
            ...(left !== undefined &&
                from.oid === to.oid &&
                rows.every(({ relation }) => facts.isExact(relation)) && { before: left + written.deleted - written.inserted }),
            ...(from.rows !== undefined && { about: from.rows }),
        });
    }
    return tallies;
}
/** Only tables that still are there. A view keeps no rows of its own. */
function groupByTable({ before, after, rows }) {
    const oids = new Map([...before].map(([oid, { relation }]) => [`${relation.schema}.${relation.name}`, oid]));
    const groups = new Map();
    for (const row of rows) {
        const name = row.partitionOf ?? `${row.relation.schema}.${row.relation.name}`;
        const oid = oids.get(name);
        const [from, to] = oid === undefined ? [] : [before.get(oid), after.get(oid)];
        if (oid === undefined || from === undefined || to === undefined)
            continue;
        if (from.relation.kind === 'materialized view')
            continue;
        groups.set(oid, { from, to, rows: [...(groups.get(oid)?.rows ?? []), row] });
    }
    return [...groups.values()];
}
/** Dropped and created under the same name: nobody knows what was copied, but how many rows there are now can be counted. */
function madeAnew({ before, after }) {
    const byName = new Map([...after.values()].map((one) => [(0,_relation_name_js__WEBPACK_IMPORTED_MODULE_5__/* .relationName */ .C)(one.relation), one]));
    return [...before.values()].flatMap((from) => {
        const to = byName.get((0,_relation_name_js__WEBPACK_IMPORTED_MODULE_5__/* .relationName */ .C)(from.relation));
        const isAnew = !after.has(from.oid) && isOrdinary(from) && to !== undefined && isOrdinary(to) && !before.has(to.oid);
        return isAnew ? [{ from, to, rows: [] }] : [];
    });
}
function isOrdinary({ relation: { kind } }) {
    return kind === 'table' || kind === 'partitioned table';
}
/** Where rows were only added, nobody asks how many there were. */
function mayHaveLost({ deleted, updated, backfilled }, hasOldFile) {
    return deleted > 0 || updated > backfilled || !hasOldFile;
}
/** Rows of a foreign partition are on another server, where nobody has asked us to look. */
function isElsewhere({ oid }, picture) {
    return [...picture.values()].some(({ root, relation }) => root === oid && relation.kind === 'foreign table');
}
async function countRows(client, { oid, relation }) {
    // Which role may read the pages of large objects, nobody says.
    if (oid === _relation_row_js__WEBPACK_IMPORTED_MODULE_4__/* .largeObjects */ .qO[0])
        return undefined;
    try {
        const [row] = await (0,_postgres_in_their_session_js__WEBPACK_IMPORTED_MODULE_2__/* .inTheirSession */ .i)(client, countQuery(relation), { milliseconds: patienceMs });
        return row?.amount;
    }
    catch (error) {
        // It takes too long, is locked, not for this role, or a policy would leave rows out without a word.
        if ((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isServerError */ .G)(error))
            return undefined;
        throw error;
    }
}
const countQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_3__/* .defineTheirs */ .$G)('rows that are left', ({ schema, name, kind }) => `
select pg_catalog.count(*)::pg_catalog.float8 as amount
from ${kind === 'partitioned table' ? '' : 'only '}${pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(schema)}.${pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(name)}
`);
const nothingWritten = { inserted: 0, updated: 0, deleted: 0, backfilled: 0 };
function add(sum, { inserted, updated, deleted, backfilled = 0 }) {
    return {
        inserted: sum.inserted + inserted,
        updated: sum.updated + updated,
        deleted: sum.deleted + deleted,
        backfilled: sum.backfilled + backfilled,
    };
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readStandingFacts)
});

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/postgres/runs-nothing.js
/**
 * Tables that can be asked about without running code of the user's. To plan a query, Postgres works out the expressions of
 * indexes, statistics and partition keys as far as they are constant, and a function that is called immutable is called then.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/cache/relcache.c (RelationGetIndexExpressions)
 */
/** A condition for a look, on the SQL of a table's oid; partitions and children are part of it. */
function runsNothing(oid) {
    return `not exists (
    with recursive family (relid) as (
      select ${oid}
      union
      select i.inhrelid from pg_inherits i join family on i.inhparent = family.relid
    )
    select from family join pg_class member on member.oid = family.relid
    where member.relkind not in ('r', 'p')
      or exists (
        select from pg_index i join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
        where i.indrelid = member.oid and d.refclassid in (${usersCode})
      )
      or exists (
        select from pg_statistic_ext s join pg_depend d on d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
        where s.stxrelid = member.oid and d.refclassid in (${usersCode})
      )
      or exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = member.oid and d.objsubid = 0
          and d.refclassid in ('pg_proc'::regclass, 'pg_operator'::regclass)
      )
      or exists (select from pg_attribute a where a.attrelid = member.oid and a.attgenerated = 'v')
  )`;
}
/** What Postgres brought itself is not noted as a dependency. A domain's checks are called where a value becomes one. */
const usersCode = `'pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass`;

// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
;// CONCATENATED MODULE: ./build/src/migration/evidence/behind-sequences.js
/**
 * Sequences that the change has left behind the column they number: the next row without a number of its own gets one that is
 * taken. Looked at where the change can have caused it: a sequence that is new or was set back, and a table that got rows. Of one
 * that belongs to no column nobody knows what it numbers: that it was set back is told.
 */






async function readBehindSequences(client, { before, after }) {
    const sequences = [...after.values()].filter((to) => isSuspect(before.get(to.oid), to)).map(({ oid }) => oid);
    const filled = new Set((0,compare_pictures/* comparePictures */.RZ)(before, after).rows.flatMap((rows) => (rows.inserted > 0 ? rows.relation : [])));
    const tables = [...before.values()].filter(({ relation }) => filled.has(relation)).map(({ oid }) => oid);
    if (sequences.length + tables.length === 0)
        return [];
    const { rows, unowned } = await (0,look/* looking */.WL)(client, async (look) => ({
        rows: await look.ask(numberingQuery, [sequences, tables]),
        unowned: await look.ask(unownedQuery, [sequences.filter((oid) => wasSetBack(before.get(oid), after.get(oid)))]),
    }));
    const flaws = unowned.map(({ schema, name }) => ({ what: 'sequence set back', schema, name }));
    for (const numbering of rows) {
        if (!(await isBehind(client, numbering)))
            continue;
        const { schema, table, column, sequence } = numbering;
        flaws.push({ what: 'sequence behind', schema, table, name: column, other: sequence });
    }
    return flaws;
}
/** `alter sequence` gives it a new file. One that was restarted has no last value until it is asked for one. */
function isSuspect(from, { relation, fileNode, lastValue }) {
    if (relation.kind !== 'sequence')
        return false;
    if (from === undefined || from.fileNode !== fileNode)
        return true;
    return isLower(from, lastValue);
}
function wasSetBack(from, to) {
    return from !== undefined && to !== undefined && isLower(from, to.lastValue);
}
/** Downwards they are counted on purpose, and seldom. */
function isLower(from, lastValue) {
    return from.lastValue !== undefined && (lastValue === undefined || lastValue < from.lastValue);
}
async function isBehind(client, numbering) {
    try {
        const [answer] = await (0,look/* looking */.WL)(client, (look) => look.ask(behindQuery(numbering)), limits);
        return answer?.behind === true;
    }
    catch (error) {
        // Not for this role to read, or locked by somebody.
        if ((0,error_facts/* isServerError */.G)(error))
            return false;
        throw error;
    }
}
const unownedQuery = (0,query/* defineQuery */.Ec)('sequences of no column', `
select n.nspname as schema, s.relname as name
from pg_catalog.pg_class s
join pg_catalog.pg_namespace n on n.oid = s.relnamespace
where s.oid = any ($1::int8[]::oid[])
  and not exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_class'::regclass and d.objid = s.oid and d.refclassid = 'pg_class'::regclass
      and d.refobjsubid > 0 and d.deptype in ('a', 'i')
  )
order by 1, 2`);
const limits = { lock: 10_000, statement: 10_000 };
const behindQuery = (0,query/* defineQueries */.yV)('whether a sequence is behind', ({ schema, table, column, sequence, increment }) => {
    const [numbers, relation, numbered] = [[schema, sequence], [schema, table], [column]].map((names) => names.map((name) => esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name)).join('.'));
    return `
select (select max(${numbered}) from ${relation}) >= last_value + case when is_called then ${increment} else 0 end as behind
from ${numbers}`;
});
// Only where an index knows the largest value. A sequence that nobody has asked yet is no matter unless it is new or was set back:
// then the rows have their numbers from elsewhere.
const numberingQuery = (0,query/* defineQuery */.Ec)('sequences and what they number', `
select n.nspname as schema, t.relname as table, a.attname as column, s.relname as sequence, q.seqincrement::text as increment
from pg_catalog.pg_sequence q
join pg_catalog.pg_class s on s.oid = q.seqrelid
join pg_catalog.pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.refclassid = 'pg_class'::regclass
  and d.refobjsubid > 0 and d.deptype in ('a', 'i')
join pg_catalog.pg_class t on t.oid = d.refobjid
join pg_catalog.pg_namespace n on n.oid = t.relnamespace and n.oid = s.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
where q.seqincrement > 0
  and not q.seqcycle
  and (
    s.oid = any ($1::int8[]::oid[])
    or t.oid = any ($2::int8[]::oid[]) and pg_sequence_last_value(s.oid) is not null
  )
  and exists (
    select from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid
    join pg_catalog.pg_am m on m.oid = c.relam and m.amname = 'btree'
    where i.indrelid = t.oid and i.indisvalid and i.indisunique and i.indpred is null
      and i.indnkeyatts = 1 and i.indkey[0] = a.attnum
  )
  and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
  and ${runsNothing('t.oid')}
order by 1, 2, 3
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/flaws.js

async function readFlaws(look) {
    const rows = await look.ask(flawQuery);
    return rows.map(({ what, schema, table, name, other }) => ({
        what,
        schema,
        ...(table === null ? {} : { table }),
        name,
        ...(other === null ? {} : { other }),
    }));
}
function newFlaws(before, after) {
    const known = new Set(before.map((flaw) => JSON.stringify(flaw)));
    return after.filter((flaw) => !known.has(JSON.stringify(flaw)));
}
// Of two equal indexes the newer one is too many, unless it alone makes the key unique. A function without an access list may be
// executed by everybody. https://www.postgresql.org/docs/current/ddl-priv.html
const flawQuery = (0,query/* defineQuery */.Ec)('flaws', `
select what, n.nspname as schema, "table", name, other
from (
  select 'duplicate index' as what, t.relnamespace as namespace, t.relname as "table", c.relname as name, older.relname as other
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  join pg_catalog.pg_class t on t.oid = i.indrelid
  join lateral (
    select oc.relname
    from pg_catalog.pg_index o
    join pg_catalog.pg_class oc on oc.oid = o.indexrelid
    where o.indrelid = i.indrelid and o.indexrelid < i.indexrelid and o.indisvalid and oc.relam = c.relam
      and o.indkey::text = i.indkey::text and o.indclass::text = i.indclass::text
      and o.indcollation::text = i.indcollation::text and o.indoption::text = i.indoption::text
      and o.indnkeyatts = i.indnkeyatts
      and pg_get_expr(o.indexprs, o.indrelid) is not distinct from pg_get_expr(i.indexprs, i.indrelid)
      and pg_get_expr(o.indpred, o.indrelid) is not distinct from pg_get_expr(i.indpred, i.indrelid)
      and (o.indisunique or not i.indisunique)
    order by o.indexrelid
    limit 1
  ) older on true
  where i.indisvalid and not i.indisprimary and not c.relispartition
    and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid)

  union all
  select 'published without identity', c.relnamespace, c.relname, c.relname, string_agg(p.pubname, ', ' order by p.pubname)
  from pg_catalog.pg_publication p
  cross join lateral pg_get_publication_tables(p.pubname) published
  join pg_catalog.pg_class c on c.oid = published.relid
  where (p.pubupdate or p.pubdelete)
    and c.relkind = 'r'
    and c.relreplident <> 'f'
    and not exists (
      select from pg_catalog.pg_index i
      where i.indrelid = c.oid
        and case c.relreplident when 'd' then i.indisprimary when 'i' then i.indisreplident else false end
    )
  group by c.oid, c.relnamespace, c.relname

  union all
  select 'definer for everybody', f.pronamespace, null, f.oid::regprocedure::text, null
  from pg_catalog.pg_proc f
  where f.prosecdef
    and f.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
    and (f.proacl is null or exists (select from aclexplode(f.proacl) a where a.grantee = 0))
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e'
    )

  union all
  select 'definer in open schema', f.pronamespace, null, f.oid::regprocedure::text, string_agg(place.nspname, ', ' order by place.nspname)
  from pg_catalog.pg_proc f
  cross join unnest(f.proconfig) setting
  cross join regexp_split_to_table(substr(setting, length('search_path=') + 1), ',\\s*') part
  join pg_catalog.pg_namespace place on place.nspname = btrim(part, '"')
  where f.prosecdef
    and setting like 'search\\_path=%'
    and has_schema_privilege('public', place.oid, 'create')
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e'
    )
  group by f.oid, f.pronamespace

  union all
  select 'row security without policy', c.relnamespace, c.relname, c.relname, null
  from pg_catalog.pg_class c
  where c.relrowsecurity
    and not exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid)

  union all
  select 'autovacuum off', c.relnamespace, c.relname, c.relname, null
  from pg_catalog.pg_class c
  cross join lateral pg_options_to_table(c.reloptions) option
  where c.relkind = 'r'
    and option.option_name = 'autovacuum_enabled'
    and option.option_value in ('false', 'off', 'no', '0')
) flaw
join pg_catalog.pg_namespace n on n.oid = flaw.namespace
where n.nspname not in ('pg_catalog', 'information_schema')
order by what, n.nspname, "table", name
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/foreign-keys.js

async function readUncoveredKeys(look) {
    return look.ask(uncoveredQuery);
}
function newUncoveredKeys(before, after) {
    const known = new Set(before.map((key) => JSON.stringify(key)));
    return after.filter((key) => !known.has(JSON.stringify(key)));
}
// The columns of the key, in any order, have to be the first ones of the index; indkey counts from 0. A partial index serves as
// well when it leaves out nulls alone: whoever looks for a key looks for a value.
const uncoveredQuery = (0,query/* defineQuery */.Ec)('foreign keys without an index', `
select
  n.nspname as schema,
  c.relname as table,
  k.conname as name,
  array(
    select a.attname::text
    from unnest(k.conkey) with ordinality as key (attnum, place)
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
    order by key.place
  ) as columns
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f'
  and k.conparentid = 0
  and n.nspname not in ('pg_catalog', 'information_schema')
  and not exists (
    select from pg_catalog.pg_index i
    where i.indrelid = k.conrelid
      and i.indisvalid
      and not exists (
        select
        from regexp_split_to_table(translate(pg_get_expr(i.indpred, i.indrelid), '()', ''), ' AND ') condition
        where condition not in (
          select quote_ident(a.attname) || ' IS NOT NULL'
          from pg_catalog.pg_attribute a
          where a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        )
      )
      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
  )
order by n.nspname, c.relname, k.conname
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/partitions.js

async function readPartitions(look) {
    return look.ask(partitionQuery);
}
/** Those of now, and those that were partitions before the change. */
function allPartitions(before, after) {
    const known = new Set(after.map(({ schema, name }) => JSON.stringify([schema, name])));
    return [...after, ...before.filter(({ schema, name }) => !known.has(JSON.stringify([schema, name])))];
}
const partitionQuery = (0,query/* defineQuery */.Ec)('partitions', `
select n.nspname as schema, c.relname as name, rn.nspname || '.' || r.relname as of
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_class r on r.oid = pg_partition_root(c.oid)
join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
where c.relispartition and c.relkind in ('r', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
order by n.nspname, c.relname
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/published-tables.js

async function readPublished(look) {
    const rows = await look.ask(publishedQuery);
    return rows.map(({ schema, table }) => (schema === null || table === null ? {} : { schema, table }));
}
// One that sends all tables is not spelled out.
const publishedQuery = (0,query/* defineQuery */.Ec)('published tables', `
select null as schema, null as "table"
from pg_catalog.pg_publication p
where p.puballtables
having count(*) > 0
union
select n.nspname, c.relname
from pg_catalog.pg_publication p
cross join lateral pg_get_publication_tables(p.pubname) published
join pg_catalog.pg_class c on c.oid = published.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not p.puballtables
order by 1, 2
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/refused-defaults.js
/**
 * Defaults that their column does not take: too long, outside a check or a domain. Postgres keeps a default as it was written, and
 * finds out with the first insert that leaves the column out. So what the change has set is tried, as an assignment to a variable of
 * the column's type; where code of the user's would run for it, it is left alone.
 * https://www.postgresql.org/docs/current/sql-altertable.html
 */




async function readDefaults(look) {
    return look.ask(defaultsQuery);
}
/** Those of `after` that are not as before, on tables that were there. */
async function refusedDefaults(client, { before, after, isOlder }) {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    const changed = after.filter((one) => isOlder(one.oid) && !known.has(JSON.stringify(one)));
    const flaws = [];
    for (const one of changed.slice(0, most)) {
        const refusal = await tryDefault(client, one);
        const { schema, table, column } = one;
        if (refusal !== undefined)
            flaws.push({ what: 'default refused', schema, table, name: column, other: refusal });
    }
    return flaws;
}
/** Each is a question of its own. */
const most = 100;
/** In the words of the server; undefined where it is taken, or that cannot be known. */
async function tryDefault(client, column) {
    try {
        await (0,look/* looking */.WL)(client, (look) => look.ask(trialQuery(column)), refused_defaults_limits);
        return undefined;
    }
    catch (error) {
        if (!(0,error_facts/* isServerError */.G)(error))
            throw error;
        const { code = '', message = '' } = (0,error_facts/* errorFacts */.u)(error);
        return dataRefused.test(code) ? message : undefined;
    }
}
const refused_defaults_limits = { lock: 1000, statement: 1000 };
/** A value that does not fit, a check, a domain that is not null. Not what a read-only transaction refuses, such as `nextval`. */
const dataRefused = /^22|^23502$|^23514$/;
const trialQuery = (0,query/* defineQueries */.yV)('whether a column takes its default', ({ column, type, expression, checks }) => {
    const value = 'database_branch_default';
    const trial = checks.map((check) => `
  if exists (select from (select ${value} as ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(column)}) as row_of where not (${check})) then
    raise check_violation using message = ${esm/* default.escapeLiteral */.Ay.escapeLiteral(`violates check (${check})`)};
  end if;`);
    return `do ${esm/* default.escapeLiteral */.Ay.escapeLiteral(`
declare
  ${value} ${type} := ${expression};
begin${trial.join('')}
end`)}`;
});
/**
 * Expressions in which code of the user's would run. Enums and domains are the only types of the user's of which values can be made
 * without. One pass over pg_depend, and for each default one look into an index: a catalog that was just restored has no statistics,
 * and whatever the planner makes of that must not take a hundred thousand times a hundred thousand steps.
 */
const withUsersCode = (catalog) => `
  (
    select p.objid
    from pg_catalog.pg_depend p left join pg_catalog.pg_type t on p.refclassid = 'pg_type'::regclass and t.oid = p.refobjid
    where p.classid = '${catalog}'::regclass
      and (p.refclassid in ('pg_proc'::regclass, 'pg_operator'::regclass) or t.typtype not in ('e', 'd'))
  )`;
const typeOfBase = 'select * from pg_catalog.pg_type where oid = base.oid offset 0';
const defaultsQuery = (0,query/* defineQuery */.Ec)('defaults of columns', `
select
  a.attrelid::int8::float8 as oid, a.attnum,
  n.nspname as schema, c.relname as "table", a.attname as column,
  format_type(a.atttypid, a.atttypmod) as type,
  pg_get_expr(d.adbin, d.adrelid) as expression,
  array(
    select pg_get_expr(k.conbin, k.conrelid)
    from pg_catalog.pg_constraint k
    where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]
      and k.oid not in ${withUsersCode('pg_constraint')}
    order by k.conname
  ) as checks
from pg_catalog.pg_attrdef d
cross join lateral (
  select * from pg_catalog.pg_attribute where attrelid = d.adrelid and attnum = d.adnum and attgenerated = '' offset 0
) a
cross join lateral (
  select oid, relname, relnamespace from pg_catalog.pg_class where oid = d.adrelid and relkind in ('r', 'p') offset 0
) c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where d.adrelid >= 16384
  and d.oid not in ${withUsersCode('pg_attrdef')}
  and (a.atttypid < 16384 or not exists (
    with recursive base (oid) as (
      select a.atttypid
      union
      select case when t.typtype = 'd' then t.typbasetype else t.typelem end
      from base cross join lateral (${typeOfBase}) t
      where t.typtype = 'd' or t.typelem <> 0
    )
    select from base cross join lateral (${typeOfBase}) t
    where t.oid >= 16384 and t.typtype not in ('e', 'd') and t.typelem = 0
      or t.oid in (
        select k.contypid from pg_catalog.pg_constraint k
        where k.contypid <> 0 and k.oid in ${withUsersCode('pg_constraint')}
      )
  ))
order by a.attrelid, a.attnum
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/server-changes.js
function serverChanges(before, after) {
    const stayed = new Set(databasesOf(before).filter((id) => databasesOf(after).includes(id)));
    // What a database came with, or took along, changes nothing for anybody: a test suite may make dozens.
    const isOfOne = ({ what, detail: { database } }) => what === 'database' || database === null || database === undefined || stayed.has(database);
    return pair(before.filter(isOfOne), after.filter(isOfOne)).flatMap(({ before: was, after: is }) => {
        const fact = is ?? was;
        if (fact === undefined)
            return [];
        // Whatever a role had is gone with it, and was never anybody's before it came.
        return sayers[fact.what](was, is).map(({ taken, words }) => ({ taken, subject: fact.name, words }));
    });
}
function databasesOf(facts) {
    return facts.flatMap(({ what, id }) => (what === 'database' ? id : []));
}
/** A role that was dropped and made again under its name is the same to those who use it. */
function pair(before, after) {
    const known = new Map(after.map((fact) => [keyOf(fact), fact]));
    const named = new Map(after.map((fact) => [nameOf(fact), fact]));
    const ids = new Set(before.map(keyOf));
    const met = new Set();
    const pairs = before.map((fact) => {
        const again = known.get(keyOf(fact)) ?? named.get(nameOf(fact));
        const other = again !== undefined && (keyOf(again) === keyOf(fact) || !ids.has(keyOf(again))) ? again : undefined;
        if (other !== undefined)
            met.add(other);
        return { before: fact, after: other };
    });
    return [...pairs, ...after.filter((fact) => !met.has(fact)).map((fact) => ({ before: undefined, after: fact }))];
}
function keyOf({ what, id }) {
    return `${what} ${id}`;
}
function nameOf({ what, name, detail }) {
    return [what, name, detail['setting'], detail['right'], detail['whom']].join(' ');
}
const taken = (words) => ({ taken: true, words });
const given = (words) => ({ taken: false, words });
const sayers = {
    role: (was, is) => {
        if (is === undefined)
            return [taken(`role \`${was?.name}\` dropped`)];
        const role = `\`${is.name}\``;
        const has = (name) => is.detail[name] === 'true';
        const had = (name) => was?.detail[name] === 'true';
        return [
            ...(was !== undefined && was.name !== is.name ? [taken(`role \`${was.name}\` renamed to ${role}`)] : []),
            ...abilities.flatMap(([name, may, may_not]) => {
                if (has(name) === had(name))
                    return [];
                return has(name) ? [given(`role ${role} ${may}`)] : was === undefined ? [] : [taken(`role ${role} ${may_not}`)];
            }),
            ...(was === undefined ? [] : [...bounds(was, is), ...server_changes_password(was, is)]),
        ];
    },
    membership: (was, is) => {
        const { role, member } = (is ?? was)?.detail ?? {};
        if (is === undefined)
            return [taken(`\`${member}\` is no member of \`${role}\` any more`)];
        if (was === undefined)
            return [given(`\`${member}\` made a member of \`${role}\`${options(is)}`)];
        return ['admin', 'inherit', 'set'].flatMap((name) => {
            if (is.detail[name] === was.detail[name])
                return [];
            const say = is.detail[name] === 'true' ? given : taken;
            return [say(`membership of \`${member}\` in \`${role}\`: ${name} ${is.detail[name]}`)];
        });
    },
    setting: (was, is) => {
        const { setting, where: place, whose } = (is ?? was)?.detail ?? {};
        if (is?.detail['value'] === was?.detail['value'])
            return [];
        const who = whose === null || whose === undefined ? 'sessions' : `sessions of \`${whose}\``;
        const where = place ? `in ${place.replace(/^database (.*)$/, 'database `$1`')} ` : '';
        const now = is === undefined ? 'without' : 'with';
        return [taken(`${who} ${where}begin ${now} ${settingInWords(setting ?? '', is?.detail['value'])}`)];
    },
    database: (was, is) => {
        if (was === undefined || is === undefined)
            return [];
        const { owner, open, template } = is.detail;
        const [from, to] = [Number(was.detail['connections']), Number(is.detail['connections'])];
        return [
            ...(was.name === is.name ? [] : [taken(`${quoted(was)} renamed to ${quoted(is)}`)]),
            ...(was.detail['owner'] === owner
                ? []
                : [taken(`owner of ${quoted(is)} is \`${owner}\`, was \`${was.detail['owner']}\``)]),
            ...(from === to ? [] : [(isLess(to, from) ? taken : given)(`${quoted(is)} takes ${connections(to)}`)]),
            ...(was.detail['open'] === open
                ? []
                : [open === 'true' ? given(`${quoted(is)} takes connections`) : taken(`${quoted(is)} takes no connections`)]),
            ...(was.detail['template'] === template
                ? []
                : [given(`${quoted(is)} is ${template === 'true' ? 'a' : 'no'} template`)]),
        ];
    },
    grant: (was, is) => {
        const { right, whom } = (is ?? was)?.detail ?? {};
        const to = whom === 'everybody' ? whom : `\`${whom}\``;
        if (is === undefined)
            return [taken(`${right} on ${quoted(was)} taken from ${to}`)];
        if (was === undefined)
            return [given(`${right} on ${quoted(is)} given to ${to}`)];
        if (is.detail['grantable'] === was.detail['grantable'])
            return [];
        return is.detail['grantable'] === 'true'
            ? [given(`${to} may give ${right} on ${quoted(is)} to others`)]
            : [taken(`${to} may not give ${right} on ${quoted(is)} to others any more`)];
    },
    'file setting': (was, is) => {
        if (is?.detail['value'] === was?.detail['value'])
            return [];
        const [, name = ''] = (is ?? was)?.name.split(' ') ?? [];
        return [
            taken(`the server will run ${is === undefined ? 'without' : 'with'} ${settingInWords(name, is?.detail['value'])}`),
        ];
    },
};
/** Attribute, what it is to have it, what it is to lose it. https://www.postgresql.org/docs/current/role-attributes.html */
const abilities = [
    ['superuser', 'is a superuser', 'is no superuser any more'],
    ['log in', 'may log in', 'may not log in any more'],
    ['create roles', 'may create roles', 'may not create roles any more'],
    ['create databases', 'may create databases', 'may not create databases any more'],
    ['replicate', 'may replicate', 'may not replicate any more'],
    ['bypass row level security', 'passes by row level security', 'does not pass by row level security any more'],
];
function bounds(was, is) {
    const role = `role \`${is.name}\``;
    const [from, to] = [Number(was.detail['connections']), Number(is.detail['connections'])];
    const [until, untilNow] = [untilOf(was), untilOf(is)];
    const inherits = is.detail['inherit'] === 'true';
    return [
        ...(was.detail['inherit'] === is.detail['inherit']
            ? []
            : [
                inherits
                    ? given(`${role} has the rights of what it is a member of`)
                    : taken(`${role} does not inherit any more`),
            ]),
        ...(from === to ? [] : [(isLess(to, from) ? taken : given)(`${role} has ${connections(to)}`)]),
        ...(until === untilNow
            ? []
            : [
                (untilNow < until ? taken : given)(`password of ${role} valid ${untilNow === Number.POSITIVE_INFINITY ? 'for ever' : `until ${new Date(untilNow * 1000).toISOString()}`}`),
            ]),
    ];
}
function server_changes_password(was, is) {
    if (was.detail['password'] === is.detail['password'])
        return [];
    return [taken(`password of role \`${is.name}\` ${is.detail['password'] === null ? 'removed' : 'changed'}`)];
}
function untilOf({ detail }) {
    const until = detail['valid until'];
    return until === null || until === undefined ? Number.POSITIVE_INFINITY : Number(until);
}
/** Minus one is no limit. */
function isLess(to, from) {
    return to !== -1 && (from === -1 || to < from);
}
function connections(limit) {
    return limit === -1 ? 'any number of connections' : `at most ${limit} connections`;
}
function options({ detail }) {
    const isAdmin = detail['admin'] === 'true';
    return isAdmin ? ', and may make others one' : '';
}
/** The server's own settings hold no secrets; those of users and extensions, which have a dot in their names, may. */
function settingInWords(setting, value) {
    const isShown = value !== undefined && value !== null && !setting.includes('.');
    return isShown ? `\`${setting} = ${value}\`` : `\`${setting}\``;
}
function quoted(fact) {
    const [kind = '', ...name] = (fact?.name ?? '').split(' ');
    return `${kind} \`${name.join(' ')}\``;
}

;// CONCATENATED MODULE: ./build/src/migration/evidence/server-state.js

async function readServerState(look) {
    const [abilities] = await look.ask(abilitiesQuery);
    if (abilities === undefined)
        throw new Error('the query for what may be read of the server returned no row');
    return look.ask(serverStateQuery(abilities));
}
const abilitiesQuery = (0,query/* defineQuery */.Ec)('what may be read of the server', `
select to_regclass('pg_catalog.pg_parameter_acl') is not null as parameters,
  has_table_privilege('pg_catalog.pg_authid', 'select') as passwords,
  has_function_privilege('pg_catalog.pg_show_all_file_settings()', 'execute')
    and has_table_privilege('pg_catalog.pg_file_settings', 'select') as files
`);
/** Roles that the action itself makes: the mark by which it knows a branch, and a branch's own login. */
const ownRoles = '^database[-_]branch[-_]';
/**
 * The database itself, and those beside it: on a server of one's own, the one that the branch was copied from is among them. Branches,
 * by their name until they are finished and by their stamp afterwards, are other jobs' business.
 */
const inScope = `(
  d.datname = current_database()
  or not d.datistemplate and d.datname !~ '${ownRoles}'
    and coalesce(shobj_description(d.oid, 'pg_database'), '') !~ '^\\{"database-branch":'
)`;
const serverStateQuery = (0,query/* defineQueries */.yV)('server state', ({ parameters, passwords, files }) => `
select 'role' as what, r.oid::text as id, r.rolname::text as name, json_build_object(
    'superuser', r.rolsuper::text, 'inherit', r.rolinherit::text, 'create roles', r.rolcreaterole::text,
    'create databases', r.rolcreatedb::text, 'log in', r.rolcanlogin::text, 'replicate', r.rolreplication::text,
    'bypass row level security', r.rolbypassrls::text, 'connections', r.rolconnlimit::text,
    'valid until', extract(epoch from r.rolvaliduntil)::text, 'password', ${passwords
    ? '(select md5(a.rolpassword) from pg_catalog.pg_authid a where a.oid = r.oid and a.rolpassword is not null)'
    : 'null::text'}
  ) as detail
from pg_catalog.pg_roles r
where r.rolname !~ '${ownRoles}'

union all
select 'membership', format('%s %s', m.roleid, m.member), format('%s in %s', m.member::regrole, m.roleid::regrole), json_build_object(
    'role', g.rolname, 'member', u.rolname, 'admin', bool_or(m.admin_option)::text,
    -- Before Postgres 16 a member had both, unless it did not inherit at all.
    'inherit', bool_or(coalesce((to_jsonb(m) ->> 'inherit_option')::bool, u.rolinherit))::text,
    'set', bool_or(coalesce((to_jsonb(m) ->> 'set_option')::bool, true))::text
  )
from pg_catalog.pg_auth_members m
join pg_catalog.pg_roles g on g.oid = m.roleid
join pg_catalog.pg_roles u on u.oid = m.member
where g.rolname !~ '${ownRoles}' and u.rolname !~ '${ownRoles}'
group by m.roleid, m.member, g.rolname, u.rolname

union all
select 'setting', format('%s %s %s', s.setdatabase, s.setrole, split_part(setting, '=', 1)),
  case when s.setrole = 0 then format('database %I', d.datname) else format('%s', s.setrole::regrole) end, json_build_object(
    'whose', case when s.setrole <> 0 then s.setrole::regrole::text end,
    'database', d.oid::text,
    'where', case when d.datname = current_database() then 'this database' when d.oid is not null then format('database %I', d.datname) end,
    'setting', split_part(setting, '=', 1), 'value', substr(setting, strpos(setting, '=') + 1)
  )
from pg_catalog.pg_db_role_setting s
cross join unnest(s.setconfig) setting
left join pg_catalog.pg_database d on d.oid = s.setdatabase
where (s.setdatabase = 0 or ${inScope}) and s.setrole::regrole::text !~ '${ownRoles}'

union all
select 'database', d.oid::text, format('database %I', d.datname), json_build_object(
    'owner', d.datdba::regrole::text, 'connections', d.datconnlimit::text, 'open', d.datallowconn::text,
    'template', d.datistemplate::text
  )
from pg_catalog.pg_database d
where ${inScope}

union all
select 'grant', format('%s %s %s', o.object, a.grantee, a.privilege_type), o.object, json_build_object(
    'database', o.database, 'right', lower(a.privilege_type), 'whom', case when a.grantee = 0 then 'everybody' else a.grantee::regrole::text end,
    'grantable', bool_or(a.is_grantable)::text
  )
from (
  select d.oid::text as database, format('database %I', datname) as object, datdba as owner, coalesce(datacl, acldefault('d', datdba)) as acl
  from pg_catalog.pg_database d
  where ${inScope}
  union all
  select null, format('tablespace %I', spcname), spcowner, coalesce(spcacl, acldefault('t', spcowner)) from pg_catalog.pg_tablespace
  ${parameters ? "union all select null, format('parameter %s', parname), 10::oid, paracl from pg_catalog.pg_parameter_acl" : ''}
) o
cross join aclexplode(o.acl) a
where a.grantee <> o.owner
group by o.database, o.object, a.grantee, a.privilege_type
${files
    ? `
union all
select 'file setting', f.name, format('setting %s', f.name), json_build_object('value', f.setting)
from pg_catalog.pg_file_settings f
where f.sourcefile ~ 'postgresql\\.auto\\.conf$'`
    : ''}
order by what, name, id
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/unique-keys.js

async function readUniqueKeys(look) {
    return look.ask(keysQuery);
}
async function lostUniqueKeys(look, before) {
    const rows = await look.ask(lostQuery, [JSON.stringify(before)]);
    return rows.map((row) => ({ what: 'unique key gone', ...row }));
}
// The order of columns, their types and their operator classes do not matter: `on conflict` finds the index by its columns.
const uniqueKeys = `
select
  i.indrelid::int8::float8 as relation,
  x.relname as name,
  i.indisprimary as "primary",
  concat_ws(' ',
    array(select k from unnest(i.indkey::int2[]) with ordinality as u (k, place) where place <= i.indnkeyatts order by k)::text,
    pg_get_expr(i.indexprs, i.indrelid),
    pg_get_expr(i.indpred, i.indrelid)
  ) as key,
  array(select k from unnest(i.indkey::int2[]) with ordinality as u (k, place) where place <= i.indnkeyatts and k > 0) as attributes,
  '(' || array_to_string(array(
    select pg_get_indexdef(i.indexrelid, place, true) from generate_series(1, i.indnkeyatts::int) place
  ), ', ') || ')' as columns
from pg_catalog.pg_index i
join pg_catalog.pg_class x on x.oid = i.indexrelid
join pg_catalog.pg_class c on c.oid = i.indrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where i.indisunique
  and i.indisvalid
  and not x.relispartition
  and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  and n.nspname !~ '^pg_(temp|toast_temp)_'
`;
const keysQuery = (0,query/* defineQuery */.Ec)('unique keys', `select * from (${uniqueKeys}) keys where not "primary"`);
const lostQuery = (0,query/* defineQuery */.Ec)('unique keys that are gone', `
select n.nspname as schema, c.relname as "table", lost.name, lost.columns as other
from json_to_recordset($1::json) as lost (relation int8, name text, key text, attributes int2[], columns text)
join pg_catalog.pg_class c on c.oid = lost.relation::oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not exists (select from (${uniqueKeys}) k where k.relation = lost.relation and k.key = lost.key)
  and not exists (
    select from unnest(lost.attributes) attribute
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = attribute
    where a.attisdropped
  )
order by n.nspname, c.relname, lost.name
`);

;// CONCATENATED MODULE: ./build/src/migration/evidence/standing-facts.js












/** Before the change; what it returns is asked once, after it. A server that does not come to an answer keeps nobody from migrating. */
async function readStandingFacts(client, limits = {}) {
    const before = await orWhyNot(() => (0,look/* looking */.WL)(client, readAll, limits));
    return async (pictures) => {
        if ('unread' in before)
            return { ...nothing, unread: before.unread };
        const facts = await orWhyNot(() => compare(client, { before, pictures, limits }));
        return 'unread' in facts ? { ...nothing, ...facts } : facts;
    };
}
async function readAll(look) {
    return {
        uncovered: await readUncoveredKeys(look),
        flawed: await readFlaws(look),
        published: await readPublished(look),
        partitions: await readPartitions(look),
        unique: await readUniqueKeys(look),
        defaults: await readDefaults(look),
        server: await readServerState(look),
    };
}
async function compare(client, { before, pictures, limits }) {
    const { defaults, flaws, ...facts } = await (0,look/* looking */.WL)(client, async (look) => ({
        foreignKeysWithoutIndex: newUncoveredKeys(before.uncovered, await readUncoveredKeys(look)),
        flaws: [...newFlaws(before.flawed, await readFlaws(look)), ...(await lostUniqueKeys(look, before.unique))],
        partitions: allPartitions(before.partitions, await readPartitions(look)),
        server: serverChanges(before.server, await readServerState(look)),
        defaults: await readDefaults(look),
    }), limits);
    const behind = await readBehindSequences(client, pictures);
    const refused = await refusedDefaults(client, {
        before: before.defaults,
        after: defaults,
        isOlder: (oid) => pictures.before.has(oid),
    });
    return { ...facts, flaws: [...flaws, ...behind, ...refused], published: before.published };
}
const nothing = { foreignKeysWithoutIndex: [], flaws: [], partitions: [], published: [], server: [] };
/** query_canceled by the time limit, and whatever else a server says where there is too much to answer. */
async function orWhyNot(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(0,error_facts/* isServerError */.G)(error))
            throw error;
        return {
            unread: `Flaws, rights and settings were not compared: ${(0,redact/* redactServerError */.P)(error).message}.`,
        };
    }
}


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ summariseEvidence)
/* harmony export */ });
/* harmony import */ var _compare_pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8117);
/* harmony import */ var _held_locks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7394);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9780);
/** Puts what was measured together with the pictures before and after. Pure. */



function summariseEvidence(measurements) {
    const { method, before, after, foreignKeysWithoutIndex, flaws, partitions, published, slowest, limits } = measurements;
    const { tallies, afterwards, server = [], unseen = [] } = measurements;
    const compared = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePictures */ .RZ)(before, after);
    const whole = { ...compared, rows: [...(measurements.rows ?? compared.rows)] };
    const statements = (0,_held_locks_js__WEBPACK_IMPORTED_MODULE_1__/* .withHeldTimes */ .sr)(measurements.statements);
    const touched = new Set([whole, ...statements].flatMap(relationsOf).map(_compare_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc));
    return {
        version: 1,
        method,
        statements,
        whole,
        scale: [...before.values()].filter(({ relation }) => touched.has((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(relation))).map(_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K),
        invalidIndexes: [...after.values()]
            .filter(({ oid, valid }) => !valid && before.get(oid)?.valid !== false)
            .map(({ relation }) => relation),
        foreignKeysWithoutIndex,
        ...(flaws === undefined ? {} : { flaws }),
        ...(partitions && partitions.length > 0 && { partitions: partitions.filter((one) => touched.has((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(one))) }),
        ...(published === undefined ? {} : { published }),
        ...(server.length === 0 ? {} : { server }),
        ...(slowest === undefined ? {} : { slowest }),
        ...(tallies === undefined ? {} : { tallies: [...tallies] }),
        ...(afterwards === undefined ? {} : { afterwards }),
        limits: [...limits],
        ...(unseen.length === 0 ? {} : { unseen: [...unseen] }),
    };
}
/** An index brings its table: the reader wants to know how large that is. */
function relationsOf(effects) {
    const { files, scans, rows, created, locks = [] } = effects;
    const named = [...files, ...scans, ...rows, ...locks].map(({ relation }) => relation);
    const tables = [...named, ...created].flatMap(({ schema, table }) => table === undefined ? [] : [{ schema, name: table, kind: 'table' }]);
    return [...named, ...tables];
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ withoutBookRows),
/* harmony export */   bg: () => (/* binding */ withoutBooks),
/* harmony export */   wH: () => (/* binding */ findBooks)
/* harmony export */ });
/* harmony import */ var _schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);
/* harmony import */ var _history_read_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);


/** The history tables that are there now, and what stands beside them. */
async function findBooks(client) {
    const found = await (0,_history_read_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .findHistoryTables */ .l)(client);
    return found.map(({ candidate: { schema, name }, table }) => ({
        schema,
        tables: [name, ...(0,_schema_books_recognise_history_js__WEBPACK_IMPORTED_MODULE_0__/* .companionsOf */ .Lo)(table, name)],
    }));
}
function withoutBooks(picture, books) {
    return new Map([...picture].filter(([, { relation }]) => !isBook(relation, books)));
}
function withoutBookRows(rows, books) {
    return rows.filter(({ relation }) => !isBook(relation, books));
}
/** The table, its indexes, or the sequence of a column. */
function isBook({ schema, name, kind, table }, books) {
    return books.some((book) => book.schema === schema &&
        book.tables.some((own) => own === (table ?? name) || (kind === 'sequence' && name.startsWith(`${own}_`))));
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
    if (candidate.bytes > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.table)
        return `it is larger than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytes */ .ee)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.table)}`;
    const columns = columnsFor(candidate, table);
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looking */ .WL)(client, async (look) => {
        const copied = await look.copy({ quoted: candidate.quoted, columns: columns.map(({ name }) => name) });
        if (copied.length > _ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.rows)
            return `it has more than ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_0__.budget.size.rows)} rows`;
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

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ onlyMarksTransaction),
/* harmony export */   i: () => (/* binding */ isTransactionControl)
/* harmony export */ });
/* harmony import */ var _postgres_statement_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);
/** Statements that begin, mark or end a transaction, and do nothing to a table by themselves. Pure. */

/** Of checks that were deferred to its end, `commit` runs what is left. */
function isTransactionControl(query) {
    return isAlone(query, marks) || isAlone(query, ends);
}
/** It locks no relation: https://www.postgresql.org/docs/current/sql-begin.html */
function onlyMarksTransaction(query) {
    return isAlone(query, marks);
}
function isAlone(query, words) {
    const [word = ''] = (0,_postgres_statement_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(query, 1);
    const isOneOfSeveral = /;\s*\S/.test(query);
    return words.has(word) && !isOneOfSeveral;
}
const marks = new Set(['abort', 'begin', 'release', 'rollback', 'savepoint', 'start']);
const ends = new Set(['commit', 'end']);


/***/ }),

/***/ 3288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readConversion)
/* harmony export */ });
/* harmony import */ var _postgres_lexemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5034);
/**
 * How `alter column … type` makes the new values of a column: by a cast of the old ones, which the types tell, or by an
 * expression, which can make anything of them. Pure. https://www.postgresql.org/docs/current/sql-altertable.html
 */

/** Undefined where no type is changed. What is not certainly a plain cast is an expression. */
function readConversion(sql) {
    const lexemes = (0,_postgres_lexemes_js__WEBPACK_IMPORTED_MODULE_0__/* .readLexemes */ .W)(sql) ?? [];
    const changes = lexemes.some(({ word }, index) => word === 'type' && lexemes[index + 1] !== undefined);
    if (lexemes[0]?.word !== 'alter' || !changes)
        return undefined;
    const expressions = lexemes.flatMap(({ word }, index) => (word === 'using' ? [index] : []));
    return expressions.every((index) => isCast(lexemes, index)) ? 'cast' : 'expression';
}
/** `a type bigint using a::bigint`, or by way of its text, as the labels of an enum go into another. */
function isCast(lexemes, using) {
    const type = lexemes.slice(0, using).findLastIndex(({ word }) => word === 'type');
    const wanted = textOf(lexemes.slice(type + 1, using));
    const column = lexemes[lexemes[type - 1]?.word === 'data' ? type - 3 : type - 1];
    const [first, ...rest] = withoutParentheses(valueAfter(lexemes, using));
    if (column === undefined || first?.text !== column.text)
        return false;
    const [before, ...casts] = textOf(rest).split('::');
    return before === '' && casts.every((cast, index) => cast === (index === casts.length - 1 ? wanted : 'text'));
}
/** Up to the next action of the statement. */
function valueAfter(lexemes, using) {
    const rest = lexemes.slice(using + 1);
    let depth = 0;
    const end = rest.findIndex(({ text }) => {
        if (text === '(')
            depth += 1;
        if (text === ')')
            depth -= 1;
        return depth === 0 && (text === ',' || text === ';');
    });
    return rest.slice(0, end < 0 ? rest.length : end);
}
function withoutParentheses(lexemes) {
    return lexemes[0]?.text === '(' && lexemes.at(-1)?.text === ')' ? lexemes.slice(1, -1) : lexemes;
}
function textOf(lexemes) {
    return lexemes
        .map(({ text, word }) => word ?? text)
        .join(' ')
        .replaceAll(' : : ', '::')
        .replaceAll(': : ', '::');
}


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ backendPid)
/* harmony export */ });
/* harmony import */ var _anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);


async function backendPid(client) {
    return (await (0,_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(pidQuery))[0]?.pid;
}
const pidQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('process id', 'select pg_catalog.pg_backend_pid() as pid');


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inTheirSession)
/* harmony export */ });
/* harmony import */ var _transaction_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(697);
/* harmony import */ var _within_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);


async function inTheirSession(client, { text }, { values = [], milliseconds }) {
    return (0,_within_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimits */ .o)(client, milliseconds * 2, async () => {
        await client.query(`begin read only;
set local statement_timeout = ${milliseconds};
set local lock_timeout = ${milliseconds};
set local row_security = off`);
        try {
            return (await client.query(text, [...values])).rows;
        }
        finally {
            await (0,_transaction_control_js__WEBPACK_IMPORTED_MODULE_1__/* .control */ .A)(client, 'rollback');
        }
    });
}


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   W: () => (/* binding */ readLexemes)
/* harmony export */ });
/* harmony import */ var _sql_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);
/** A statement as its words, names, values and symbols, without space and comments. Pure. */

/** Undefined where a setting decides how a string is read: a backslash in a plain one. */
function readLexemes(sql) {
    const lexemes = [];
    for (let at = 0; at < sql.length;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(sql, at);
        const text = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'space' || token.kind === 'comment')
            continue;
        if (token.kind === 'quoted' && text.startsWith("'") && text.includes('\\'))
            return undefined;
        lexemes.push({ text, kind: token.kind, ...(token.kind === 'word' && { word: token.word }) });
    }
    return lexemes;
}
/** The name that an identifier stands for. Outside ASCII, whether case is folded depends on the server's encoding. */
function nameOf(lexeme) {
    if (lexeme === undefined)
        return undefined;
    const { kind, text, word } = lexeme;
    if (kind === 'word')
        return /^[\w$]+$/.test(text) ? word : undefined;
    return kind === 'quoted' && text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatistics)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

async function findStatistics(look) {
    const [found] = await look.ask(extensionQuery);
    return found;
}
// Only the view that came with the extension: another of its name is the user's.
const extensionQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('where pg_stat_statements is', `
select quote_ident(n.nspname) as schema, e.extversion as version
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'pg_stat_statements'
join pg_catalog.pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_extension'::regclass
  and d.refobjid = e.oid and d.deptype = 'e'
where e.extname = 'pg_stat_statements'
`);


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   e9: () => (/* binding */ statementDigest),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sql_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6061);
/** A statement as it may be shown: one line, not too long, and without the literals, which can be somebody's data. */


const textLength = 200;
function statementText(sql) {
    const line = withoutLiterals(sql).replace(/\s+/g, ' ').trim();
    return line.length > textLength ? `${line.slice(0, textLength - 1)}…` : line;
}
/** Tells a statement as it was written from any other, literals and all, of which nothing can be read. */
function statementDigest(sql) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sql.trim().replace(/;$/, '')).digest('hex').slice(0, 16);
}
/** The first words, in lower case, comments left out. */
function firstWords(sql, count = 8) {
    const words = [];
    for (let at = 0; at < sql.length && words.length < count;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(sql, at);
        at = token.end;
        if (token.kind === 'word')
            words.push(token.word);
    }
    return words;
}
function withoutLiterals(sql) {
    let text = '';
    let definesSchema;
    for (let at = 0; at < sql.length;) {
        const token = (0,_sql_token_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .A)(sql, at);
        const part = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'word')
            definesSchema ??= schemaVerbs.has(token.word);
        if (token.kind === 'quoted')
            text += part.startsWith('"') ? part : "'…'";
        else if (token.kind === 'number')
            text += definesSchema || text.endsWith('$') ? part : '…';
        else if (token.kind === 'comment')
            text += ' ';
        else
            text += part;
    }
    return text;
}
/** Their numbers are lengths and limits; elsewhere only the number of a parameter, `$1`, stays. */
const schemaVerbs = new Set(['alter', 'create', 'drop', 'reindex', 'comment', 'grant', 'revoke']);


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takingTurns)
/* harmony export */ });
/* harmony import */ var _anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);

function takingTurns(client) {
    const asker = (0,_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client);
    let last = Promise.resolve();
    return {
        ask(query, values) {
            const turn = last.then(() => asker.ask(query, values));
            last = turn.catch(() => undefined);
            return turn;
        },
    };
}


/***/ })

};
