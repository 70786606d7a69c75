export const id = 7736;
export const ids = [7736,9052];
export const modules = {

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var _migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8139);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);
/* harmony import */ var _parent_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/** What the parent did since the fork, looked at once the branch itself has been measured. Nobody's run depends on it. */




async function measureDrift(measure) {
    const { access, inputs, fork, parentName, baseline, branch, asked } = measure;
    if (fork === undefined)
        return { measured: false, why: 'The branch holds no record of how it began.' };
    const parent = await access.provider.findBranch(parentName);
    if (parent === undefined)
        return { measured: false, why: `${parentName} is gone.` };
    const picture = await (0,_parent_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .readParent */ .b)(access, parent, asked);
    if (!picture.measured)
        return picture;
    const { snapshot, histories, lastUse, tables } = picture.value;
    const drift = {
        ...(0,_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareThree */ .Il)({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
        missing: (0,_migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_3__/* .missingMigrations */ .s)({ fork: measure.histories, branch: branch.histories, parent: histories }),
    };
    return {
        measured: true,
        value: { ...drift, isFailure: inputs.onDrift === 'fail' && (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoved */ .Q)(drift) },
        lastUse,
        tables,
    };
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ readOwnStamp),
/* harmony export */   N3: () => (/* binding */ assertMayShare),
/* harmony export */   gN: () => (/* binding */ stampedNumber)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);


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

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readParent)
});

// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/migration/last-use.js
var last_use = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/migration/parent-tables.js

/** Of those names (`schema.name`) that it has. */
async function readParentTables(look, names) {
    const rows = await look.ask(parentTablesQuery, [names]);
    return rows.map(({ table, rows: estimate, bytes }) => ({
        table,
        bytes,
        ...(estimate !== null && { rows: estimate }),
    }));
}
const parentTablesQuery = (0,query/* defineQuery */.Ec)('sizes of tables on the parent', `
select concat(n.nspname, '.', c.relname) as "table",
  nullif(c.reltuples, -1)::float8 as rows,
  pg_total_relation_size(c.oid)::float8 as bytes
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'm') and concat(n.nspname, '.', c.relname) = any ($1::text[])
`);

// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/src/acts/parent-picture.js
/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */








/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
async function readParent(access, parent, { dropped = [], worked = [] } = {}) {
    const attempt = await (0,open_branch/* connectToParent */.An)(access, parent);
    if ('unreachable' in attempt)
        return { measured: false, why: attempt.unreachable };
    const { client } = attempt;
    try {
        const lock = budget.budget.time.lockOnParent;
        const snapshot = await (0,read_snapshot/* readSnapshot */.RA)(client, { lockTimeout: lock });
        const { histories } = await (0,read_histories/* readHistories */.X)(client, { lock });
        const lastUse = dropped.length === 0 ? [] : await (0,look/* looking */.WL)(client, (look) => (0,last_use/* readLastUse */.SU)(look, dropped), { lock });
        const tables = worked.length === 0 ? [] : await (0,look/* looking */.WL)(client, (look) => readParentTables(look, worked), { lock });
        return { measured: true, value: { snapshot, histories, lastUse, tables } };
    }
    catch (error) {
        return { measured: false, why: `${parent.name} could not be read: ${(0,redact/* redactServerError */.P)(error).message}.` };
    }
    finally {
        await client.end();
    }
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A branch that an earlier job or run has made, and its parent. */

/** UserError when there is none, or when it is no copy of another: production is never handed out. */
async function findExisting(provider, name) {
    const branch = await provider.findBranch(name);
    if (branch === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch ${name}: it has expired, was deleted, or was never made. ` +
            'Let this job need the one that makes it, or give the branch a longer `ttl`.');
    }
    const parent = (await provider.listBranches()).find(({ id }) => id === branch.parentId);
    if (branch.isDefault || branch.isProtected || parent === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not a pull request's copy of another branch, so it is not handed out. Set \`branch-name\` to another name.`);
    }
    const overexposure = await provider.overexposure?.(branch);
    if (overexposure !== undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not handed out: ${overexposure}. Give the job that makes it the same inputs, and let it make the branch anew.`);
    }
    return { branch, parent };
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workflowRunSchema),
/* harmony export */   i: () => (/* binding */ withoutRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/**
 * A run of a workflow, in GitHub's words. Its conclusion is nothing that the code which it runs can write.
 * https://docs.github.com/en/rest/actions/workflow-runs
 */

const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    /** `.github/workflows/database.yml`, in some answers with `@` and the ref. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    referenced_workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
})
    .transform((run) => ({ ...run, path: withoutRef(run.path) }));
function withoutRef(path) {
    return path.split('@')[0] ?? path;
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KN: () => (/* binding */ percent),
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
/** `2,104`, `0.125`. Written by hand: the first number that `Intl` formats takes longer than all others of a report. */
function figure(amount) {
    const [whole = '', fraction] = String(Number(amount.toFixed(3))).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `6.1 %`, `0.04 %`, of a share between 0 and 1; never 0 for something, nor 100 for not all. */
function percent(share) {
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return 'less than 0.01 %';
    if (value > 99.9 && value < 100)
        return '99.9 %';
    return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`;
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
/** "no test ran" as "No test ran." */
function asSentence(phrase) {
    return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`;
}
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ flushCounters)
/* harmony export */ });
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _late_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6784);



/**
 * False where the server has no such function: counts of a transaction then run into those of the one before. Outside of a transaction
 * they are waited for there, twice as long as such a server keeps them back: in the backend, and in the process that collects them.
 */
async function flushCounters(client) {
    // Looked up, because an unknown function would end the transaction that asks for it.
    if (await (0,_late_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .countersAreLate */ .ez)(client)) {
        if (client.getTransactionStatus() === 'I') {
            await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(pauseQuery);
            await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(pauseQuery);
        }
        return false;
    }
    await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(flushQuery);
    return true;
}
// The own session has to be at it, to send what it has: no wait of the client's would do.
const pauseQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('counters waited for', 'select pg_catalog.pg_sleep(0.6)');
const flushQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('counters handed over', 'select pg_catalog.pg_stat_force_next_flush()');


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

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ withLastUse),
/* harmony export */   SU: () => (/* binding */ readLastUse),
/* harmony export */   U2: () => (/* binding */ droppedRelations)
/* harmony export */ });
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/** Tables and indexes that are gone. */
function droppedRelations({ changes }) {
    return changes.flatMap(({ verb, object: { kind, schema, name } }) => verb === 'dropped' && (kind === 'table' || kind === 'index') ? `${schema}.${name}` : []);
}
async function readLastUse(look, names) {
    const rows = await look.ask(lastUseQuery, [names]);
    return rows.map(({ name, scans, at }) => ({ name, scans, ...(at !== null && { at }) }));
}
// The columns of times are younger than some servers: read through a row as JSON, they are null where there are none.
const lastUseQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('last use of what is dropped', `
select u.name, u.scans::float8 as scans, to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
from (
  select concat(s.schemaname, '.', s.relname) as name, s.seq_scan + coalesce(s.idx_scan, 0) as scans,
    greatest((to_jsonb(s) ->> 'last_seq_scan')::timestamptz, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz) as at
  from pg_stat_all_tables s
  union all
  select concat(s.schemaname, '.', s.indexrelname), s.idx_scan, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz
  from pg_stat_all_indexes s
) u
where u.name = any ($1::text[])
`);
/** What is dropped and how many queries name it, with what the counters know. */
function withLastUse(live, lastUse) {
    const dropped = live.dropped.map((one) => {
        const { scans, at } = lastUse.find(({ name }) => name === one.subject) ?? {};
        return scans === undefined ? one : { ...one, lastUse: { scans, ...(at !== undefined && { at }) } };
    });
    return { ...live, dropped };
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/git-files.js
/** Files of a commit, as GitHub holds them: compared by the ids that git gives to what they say. */

/** Folder by folder, each asked for once: a whole tree can be too large for one answer. */
function gitFiles(api) {
    const trees = remembering((sha) => api.tree(sha));
    const commits = remembering((sha) => api.treeOfCommit(sha));
    const files = {
        async idAt(commit, path) {
            let at = { type: 'tree', sha: await commits(commit) };
            for (const segment of path.split('/').filter((part) => part !== '' && part !== '.')) {
                if (at?.type !== 'tree')
                    return undefined;
                at = (await trees(at.sha)).find((entry) => entry.path === segment);
            }
            return at?.sha;
        },
        async textAt(commit, path) {
            const id = await files.idAt(commit, path);
            return id === undefined ? undefined : (await api.blob(id)).toString('utf8');
        },
    };
    return files;
}
/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function remembering(ask) {
    const known = new Map();
    return (sha) => {
        const answer = known.get(sha) ?? ask(sha);
        known.set(sha, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/github/workflow-run.js
var workflow_run = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/src/github/validating-runs.js

/** Clauses without a full stop; empty when GitHub says that every workflow with this action went through. */
async function reasonsNotValidated(validation) {
    const { sha, validatedBy } = validation;
    const at = `for commit ${sha.slice(0, 7)}`;
    const runs = validation.runs.filter((run) => isAboutCommit(run, validation));
    if (runs.length === 0)
        return [`GitHub knows no run of a workflow ${at}, of before the pull request was closed`];
    const validating = await validatingRuns(runs, validation);
    if (validating.length === 0) {
        const names = [...new Set(runs.map(({ path }) => `\`${path}\``))].join(', ');
        return [
            validatedBy === undefined
                ? `of the workflows that ran ${at} (${names}) none is seen to use this action; name the one that does in \`validated-by\``
                : `\`${validatedBy}\`, which \`validated-by\` names, has not run ${at} (${names} did)`,
        ];
    }
    return latest(validating).flatMap(({ path, conclusion, id }) => conclusion === 'success'
        ? []
        : [`GitHub says that \`${path}\` ${conclusion ? `ended in ${conclusion}` : 'has not ended'} ${at} (run ${id})`]);
}
/** On other events, GitHub's `head_sha` is not the pull request's. A run that was skipped as a whole says nothing. */
function isAboutCommit(run, { sha, headRef, closedAt }) {
    const { event, head_sha: headSha, head_branch: branch, conclusion, created_at: createdAt } = run;
    return (headSha === sha &&
        (event === 'pull_request' || event === 'push') &&
        (!branch || headRef === undefined || branch === headRef) &&
        conclusion !== 'skipped' &&
        (closedAt === undefined || Date.parse(createdAt) < closedAt.getTime()));
}
async function validatingRuns(runs, validation) {
    const { validatedBy } = validation;
    if (validatedBy !== undefined)
        return runs.filter(({ path }) => path === validatedBy || path.endsWith(`/${validatedBy}`));
    const uses = await Promise.all(runs.map((run) => usesAction(run, validation)));
    return runs.filter((_, index) => uses[index]);
}
/** By its own file, or by one of this repository that it calls. */
async function usesAction(run, validation) {
    const { files, sha, promotedSha, repository, actionRepository } = validation;
    const called = (run.referenced_workflows ?? []).filter(({ path }) => path.startsWith(`${repository}/`));
    const places = [
        { path: run.path, sha },
        ...called.map((workflow) => ({ path: (0,workflow_run/* withoutRef */.i)(workflow.path).slice(repository.length + 1), sha: workflow.sha })),
    ];
    for (const place of places) {
        const text = (await files.textAt(place.sha, place.path)) ?? (await files.textAt(promotedSha, place.path));
        if (text !== undefined && namesAction(text, actionRepository))
            return true;
    }
    return false;
}
/** Not parsed: what mentions the action where it could be used is asked about once too often at most. */
function namesAction(workflow, actionRepository) {
    const name = actionRepository === '' ? './' : `${actionRepository.toLowerCase()}`;
    return workflow
        .toLowerCase()
        .split('\n')
        .some((line) => {
        const use = line.indexOf('uses');
        return use !== -1 && !line.trimStart().startsWith('#') && line.indexOf(name, use) !== -1;
    });
}
/** The last of each workflow on each event. */
function latest(runs) {
    const last = new Map();
    for (const run of runs.toSorted((a, b) => a.id - b.id))
        last.set(`${run.event} ${run.path}`, run);
    return [...last.values()];
}

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/acts/ask-github.js
/**
 * What GitHub says of the pull request that is to be promoted: that its workflow went through at its last commit, and that what is
 * to run is what that commit holds. What the branch says of itself is a hint; its code can write it.
 */






/** Clauses without a full stop; empty when nothing speaks against it. UserError when GitHub may not be asked. */
async function reasonsOfGitHub(story, steps) {
    const { runner, inputs, trigger, workspace } = story;
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined) {
        throw new errors/* UserError */.y('`github-token` is empty, so GitHub cannot be asked whether the pull request was validated. Leave it at its default.');
    }
    const { sha } = trigger;
    const files = gitFiles(askable(github));
    const promotedSha = runner.env['GITHUB_SHA'] ?? '';
    const ofRuns = await reasonsNotValidated({
        runs: await permitted('actions: read', () => github.workflowRuns(sha)),
        files,
        sha,
        headRef: trigger.pullRequest?.headRef,
        promotedSha,
        closedAt: trigger.closedAt,
        validatedBy: inputs.validatedBy,
        repository: trigger.repository,
        actionRepository: runner.env['GITHUB_ACTION_REPOSITORY'] ?? '',
    });
    // Where nothing was validated, there is nothing to compare with.
    if (ofRuns.length > 0)
        return ofRuns;
    const compare = { files, sha, promotedSha, workspace };
    const ofCommand = steps.some(isCommand) ? await reasonsOfCommand(compare, inputs.migrateReads) : [];
    return [...(await reasonsOfFiles(compare, steps)), ...ofCommand];
}
/** Each file as it lies here, to the byte. */
async function reasonsOfFiles({ files, sha, workspace }, steps) {
    const reasons = [];
    for (const { name } of steps.filter((step) => !isCommand(step))) {
        const there = await files.idAt(sha, name);
        const here = blobId(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, name)));
        if (there === undefined)
            reasons.push(`\`${name}\` is not in commit ${sha.slice(0, 7)}, which was validated`);
        else if (there !== here)
            reasons.push(`\`${name}\` says something else in commit ${sha.slice(0, 7)}, which was validated`);
    }
    return reasons;
}
/** Nobody but its author knows what a command reads: all of the commit, unless the author says. */
async function reasonsOfCommand({ files, sha, promotedSha }, reads) {
    const reasons = [];
    for (const path of reads.length > 0 ? reads : ['']) {
        const [validated, promoted] = [await files.idAt(sha, path), await files.idAt(promotedSha, path)];
        if (validated === promoted && promoted !== undefined)
            continue;
        reasons.push(path === ''
            ? `commit ${promotedSha.slice(0, 7)} holds other files than ${sha.slice(0, 7)}, which was validated, and \`migrate\` may read any of them; bring pull requests up to date before they are merged, or name in \`migrate-reads\` what it reads`
            : `\`${path}\` (\`migrate-reads\`) is not the same in commit ${promotedSha.slice(0, 7)} as in ${sha.slice(0, 7)}, which was validated`);
    }
    return reasons;
}
function isCommand({ checksum }) {
    return checksum === undefined;
}
function askable(github) {
    return {
        treeOfCommit: (sha) => permitted('contents: read', () => github.treeOfCommit(sha)),
        tree: (sha) => permitted('contents: read', () => github.tree(sha)),
        blob: (sha) => permitted('contents: read', () => github.blob(sha)),
    };
}
/** GitHub hides what a token may not see: 404 as well as 403. */
async function permitted(permission, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof errors/* UpstreamError */.g) || !isRefusal(error))
            throw error;
        throw new errors/* UserError */.y(`GitHub does not say whether the pull request was validated: it answers "${error.failure.message}" to ${error.failure.resource}. ` +
            `Give the job \`permissions: ${permission}\`; \`promote\` needs \`actions: read\` and \`contents: read\` beside the others.`, { cause: error });
    }
}
function isRefusal({ failure: { status, message } }) {
    return status === 404 || (status === 403 && !/rate limit/i.test(message));
}

// EXTERNAL MODULE: ./build/src/branch/existing-branch.js
var existing_branch = __webpack_require__(910);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/acts/measure-drift.js
var measure_drift = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
;// CONCATENATED MODULE: ./build/src/acts/examine-candidate.js
/** What a promotion looks at before it decides: the branch as the last job has left it, beside its parent now. */






async function examineCandidate(story, parent) {
    const { provider, access, trigger, inputs } = story;
    const { branch } = await (0,existing_branch/* findExisting */.x)(provider, story.named().name);
    const compute = await provider.compute(branch);
    const { client } = await (0,open_branch/* openCompute */.S9)(access, compute);
    try {
        const stamp = await (0,own_stamp/* readOwnStamp */.Kr)(client, branch, trigger);
        await (0,open_branch/* assertIsBranch */.FL)(access, { client, branch, compute, parent, hasOwnRecord: stamp !== undefined });
        const now = { snapshot: await (0,read_snapshot/* readSnapshot */.RA)(client), histories: (await (0,read_histories/* readHistories */.X)(client)).histories };
        const drift = await (0,measure_drift/* measureDrift */.Q)({
            access,
            inputs: { ...inputs, onDrift: 'report' },
            fork: stamp?.fork ?? stamp?.baseline,
            parentName: parent.name,
            histories: stamp?.histories,
            baseline: stamp?.baseline ?? now.snapshot,
            branch: now,
        });
        return { branch, parent, stamp, drift };
    }
    finally {
        await client.end();
    }
}

// EXTERNAL MODULE: ./build/src/acts/migrate.js + 31 modules
var acts_migrate = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/src/acts/promotions.js
var promotions = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/src/migration/applied-files.js
var applied_files = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
;// CONCATENATED MODULE: ./build/src/acts/reasons-to-refuse.js



/** Clauses without a full stop; empty when nothing does. */
function reasonsToRefuse(candidate) {
    const { stamp, branch } = candidate;
    if (stamp === undefined)
        return [`\`${branch.name}\` holds no record of how it began, and so none of what was validated`];
    return [
        ...wrongParent(stamp, candidate),
        ...notValidated(stamp, candidate),
        ...notTheSame(stamp, candidate),
        ...moved(candidate),
    ];
}
function wrongParent({ parent: stamped }, { branch, parent }) {
    return stamped.id === parent.id ? [] : [`\`${branch.name}\` was forked from \`${stamped.name}\``];
}
function notValidated({ green }, { branch, sha }) {
    if (green?.sha === sha)
        return [];
    const last = green === undefined ? '' : `; the last that did is ${green.sha.slice(0, 7)}`;
    return [`no job went through on \`${branch.name}\` at commit ${sha.slice(0, 7)}${last}`];
}
/** What ran there is what is to run here, to the letter. */
function notTheSame({ migrations }, { files, promoted }) {
    const known = new Set(migrations.map(({ name, checksum }) => `${checksum} ${name}`));
    const unknown = files.filter(({ path, checksum }) => !known.has(`${checksum} ${path}`) && !migrations.some(({ name }) => name === path) && !promoted.includes(path));
    return [...(0,applied_files/* changedSince */.$)(migrations, files), ...unknown.map(({ path }) => `\`${path}\` never ran on the branch`)];
}
function moved({ drift, parent, onDrift }) {
    if (!drift.measured)
        return [`whether \`${parent.name}\` has moved is not known: ${drift.why.replace(/\.$/, '')}`];
    const { conflicts } = drift.value;
    if (conflicts.length > 0) {
        return [`\`${parent.name}\` has changed the same since the fork: ${conflicts.map(({ title }) => title).join(', ')}`];
    }
    if (onDrift === 'report' || !(0,report_drift/* hasMoved */.Q)(drift.value))
        return [];
    return [`\`${parent.name}\` has moved since the fork (${(0,drift_section/* driftInWords */.Mn)(drift.value)}), and \`on-drift\` is ${onDrift}`];
}

// EXTERNAL MODULE: ./build/src/action/inputs.js + 11 modules
var action_inputs = __webpack_require__(986);
// EXTERNAL MODULE: ./build/src/report/publish-report.js + 6 modules
var publish_report = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/report/report-run.js
var report_run = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/src/acts/report-promotion.js
/** The report of a promotion, beside the one of the branch: its comment is its own. */



async function reportPromotion(story, { branch, parent, drift }, { promotion, ran }) {
    const { runner, inputs, trigger, provider, publishers, state } = story;
    const report = {
        version: 1,
        key: `${inputs.reportKey} promote`,
        run: (0,report_run/* reportRun */.G)(trigger),
        pullRequest: trigger.pullRequest,
        jobStatus: 'unknown',
        branch: {
            measured: true,
            value: {
                name: branch.name,
                provider: provider.title,
                status: 'attached',
                parent: parent.name,
                database: inputs.database,
                forkedAt: (branch.forkedAt ?? branch.createdAt)?.toISOString(),
                expiresAt: branch.expiresAt?.toISOString(),
                consoleUrl: branch.consoleUrl,
            },
        },
        promotion,
        migrations: ran?.runs ?? [],
        evidence: { measured: false, why: 'A promotion is not slowed down by measuring it.' },
        findings: [],
        schema: ran?.schema ?? { measured: false, why: 'Nothing was run.' },
        drift,
        tests: { measured: false, why: 'A promotion runs no tests.' },
        notes: state.notes,
    };
    runner.setOutput('status', promotion.outcome);
    const options = {
        when: inputs.comment,
        reportFile: inputs.reportFile,
        reportHtml: inputs.reportHtml,
        secrets: [...(0,action_inputs/* givenSecrets */.BN)(inputs), ...(ran?.secrets ?? [])],
    };
    await (0,publish_report/* publishReport */.z)(report, publishers, options);
}

// EXTERNAL MODULE: ./build/src/action/connection.js + 1 modules
var action_connection = __webpack_require__(3700);
// EXTERNAL MODULE: ./build/src/postgres/anywhere.js
var anywhere = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/src/postgres/identity.js
var postgres_identity = __webpack_require__(7563);
// EXTERNAL MODULE: ./build/src/postgres/open-session.js + 3 modules
var open_session = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
;// CONCATENATED MODULE: ./build/src/acts/promotion-book.js





/** Makes the table where it is missing. */
async function openPromotionBook(client, promoted) {
    await (0,look/* writing */.dV)(client, async (look) => {
        const [missing] = await look.ask(missingQuery, [selection/* promotionSchema */.xS]);
        if (missing?.no_schema)
            await look.askTogether([schemaQuery, schemaCommentQuery, schemaGrantQuery]);
        if (missing?.no_table)
            await look.askTogether([tableQuery, tableGrantQuery]);
    });
    const { repository, prNumber, sha, runId } = promoted;
    const values = ({ name, checksum }) => [repository, prNumber ?? null, sha, runId, name, checksum ?? null];
    let begun;
    return {
        async inTransaction(step) {
            // The file may have left another role, which may not write here. What it has set ends with the file.
            await (0,transaction_control/* control */.A)(client, 'reset session authorization');
            await (0,transaction_control/* control */.A)(client, 'set role none');
            await (0,anywhere/* anywhere */.M)(client).ask(doneQuery, values(step));
        },
        async begin(step) {
            const [entry] = await (0,anywhere/* anywhere */.M)(client).ask(beginQuery, values(step));
            begun = entry?.id;
        },
        async end() {
            await (0,anywhere/* anywhere */.M)(client).ask(endQuery, [begun]);
        },
    };
}
const missingQuery = (0,query/* defineQuery */.Ec)('whether the record of promotions is missing', `
select
  not exists (select from pg_catalog.pg_namespace where nspname = $1) as no_schema,
  not exists (
    select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relname = 'promotions'
  ) as no_table
`);
/** Read by everybody, since branches, where other logins may work, inherit it. It holds names of files and commits. */
const schemaQuery = (0,query/* defineQuery */.Ec)('schema of promotions', `create schema ${selection/* promotionSchema */.xS}`);
const schemaCommentQuery = (0,query/* defineQuery */.Ec)('comment of promotions', `comment on schema ${selection/* promotionSchema */.xS} is 'What database-branch-action has promoted to this database.'`);
const schemaGrantQuery = (0,query/* defineQuery */.Ec)('grant on promotions', `grant usage on schema ${selection/* promotionSchema */.xS} to public`);
const tableQuery = (0,query/* defineQuery */.Ec)('table of promotions', `
create table ${selection/* promotionSchema */.xS}.promotions (
  id bigint generated always as identity primary key,
  repository pg_catalog.text not null,
  pr_number bigint,
  sha pg_catalog.text not null,
  run_id bigint not null,
  name pg_catalog.text not null,
  checksum pg_catalog.text,
  started_at timestamptz not null default pg_catalog.now(),
  ended_at timestamptz
)`);
const tableGrantQuery = (0,query/* defineQuery */.Ec)('grant on the table of promotions', `grant select on ${selection/* promotionSchema */.xS}.promotions to public`);
const columns = 'repository, pr_number, sha, run_id, name, checksum';
// In the session that the migration has set up, and in its transaction. The type of each value is that of its column.
const doneQuery = (0,query/* defineQualified */.GK)('promotion done', `insert into ${selection/* promotionSchema */.xS}.promotions (${columns}, ended_at) values ($1, $2, $3, $4, $5, $6, pg_catalog.now())`);
const beginQuery = (0,query/* defineQualified */.GK)('promotion begun', `insert into ${selection/* promotionSchema */.xS}.promotions (${columns}) values ($1, $2, $3, $4, $5, $6) returning id::pg_catalog.text as id`);
const endQuery = (0,query/* defineQualified */.GK)('promotion ended', `update ${selection/* promotionSchema */.xS}.promotions set ended_at = pg_catalog.now() where id operator(pg_catalog.=) $1::pg_catalog.int8`);

// EXTERNAL MODULE: ./build/src/acts/write-authority.js
var write_authority = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/src/acts/run-on-parent.js














/** `known` is what the plan was made by: another promotion may have ended since. */
async function runOnParent(story, parent, known) {
    const { runner, inputs, provider, access, workspace, state, trigger } = story;
    const { repository, sha, runId, pullRequest } = trigger;
    const compute = await provider.findCompute(parent);
    if (compute === undefined)
        throw new errors/* UserError */.y(`${parent.name} has no compute to run migrations on.`);
    const settings = {
        lock_timeout: `${inputs.lockTimeoutSeconds}s`,
        statement_timeout: `${inputs.statementTimeoutSeconds}s`,
    };
    const { client: guard } = await (0,open_branch/* openCompute */.S9)(access, compute);
    const { client, credential } = await (0,open_branch/* openCompute */.S9)({ ...access, session: 'theirs', settings }, compute);
    try {
        await assertIsParent(client, { provider, parent, compute });
        await assertLimited(client, parent);
        await assertAlone(guard, parent);
        await assertUnchanged(client, { repository, known, parent });
        const sslRootCert = await (0,write_authority/* writeAuthority */.X)(state.folder, compute.tls ?? access.tls);
        const connection = (0,action_connection/* connectionTo */.mQ)(compute, credential, { ...access, sslRootCert });
        (0,action_connection/* maskConnection */.Pj)(runner, connection);
        const options = [runner.env['PGOPTIONS'], (0,open_session/* settingOptions */.X)(settings)].filter(Boolean).join(' ');
        const env = { ...runner.env, ...(0,action_connection/* connectionVariables */.OF)(connection), PGOPTIONS: options };
        const before = await readSchema(client, inputs);
        if (!before.measured)
            throw new errors/* UserError */.y(`Nothing was run on ${parent.name}: ${before.why}`);
        const book = await openPromotionBook(client, { repository, sha, runId, prNumber: pullRequest?.number });
        const { runs } = await (0,acts_migrate/* migrateBranch */.EA)({
            ...access,
            inputs,
            repository,
            book,
            client,
            bystander: guard,
            workspace,
            env,
        });
        const after = await readSchema(client, inputs);
        const schema = after.measured
            ? { measured: true, value: (0,diff/* diffSnapshots */.V)(before.value, after.value, { ...inputs, lineage: true }) }
            : after;
        return { runs, schema, secrets: [credential.password] };
    }
    finally {
        await client.end();
        await guard.end();
    }
}
/** It waits for locks no longer than a migration does. */
async function readSchema(client, { lockTimeoutSeconds }) {
    try {
        return { measured: true, value: await (0,read_snapshot/* readSnapshot */.RA)(client, { lockTimeout: lockTimeoutSeconds * 1000 }) };
    }
    catch (error) {
        return { measured: false, why: `its schema could not be read (${(0,redact/* redactServerError */.P)(error).message}).` };
    }
}
/** Where the server says what it is, it has to be the parent. */
async function assertIsParent(client, { provider, parent, compute, }) {
    const astray = await provider.isAstray?.(client, parent);
    if (astray !== undefined)
        throw new errors/* UserError */.y(`The address of ${parent.name} leads elsewhere: ${astray}. Nothing was run.`);
    const identity = await (0,postgres_identity/* readIdentity */.xN)(client);
    const other = (0,postgres_identity/* otherId */.sv)(identity, { branch: parent.uid, compute: compute.uid });
    if (other === undefined && !identity.inRecovery)
        return;
    const what = other === undefined ? 'a read-only replica' : `another database, which says that it is ${other}`;
    throw new errors/* UserError */.y(`The address of ${parent.name} leads to ${what}. Nothing was run.`);
}
async function assertUnchanged(client, { repository, known, parent }) {
    const { entries, trouble } = await (0,promotions/* readPromotions */.F)(client, repository);
    if (trouble !== undefined)
        throw new errors/* UserError */.y(`Nothing was run on ${parent.name}: ${trouble}.`);
    if (JSON.stringify(entries) === JSON.stringify(known))
        return;
    throw new errors/* UserError */.y(`Another promotion to ${parent.name} has ended meanwhile. Run this one again.`);
}
/** A pooler in between may drop what a connection begins with. */
async function assertLimited(client, parent) {
    const [answer] = await (0,anywhere/* anywhere */.M)(client).ask(limitedQuery);
    if (answer?.limited)
        return;
    throw new errors/* UserError */.y(`${parent.name} does not take limits for locks and statements, so nothing was run on it.`);
}
/** The lock goes with the connection, however the step ends. */
async function assertAlone(guard, parent) {
    const [answer] = await (0,anywhere/* anywhere */.M)(guard).ask(aloneQuery);
    if (answer?.alone)
        return;
    throw new errors/* UserError */.y(`Another promotion is running on ${parent.name}. Run this one again when it has ended.`);
}
const limitedQuery = (0,query/* defineQualified */.GK)('whether a session is limited', `
select pg_catalog.current_setting('lock_timeout') operator(pg_catalog.<>) '0'
  and pg_catalog.current_setting('statement_timeout') operator(pg_catalog.<>) '0' as limited
`);
const aloneQuery = (0,query/* defineQualified */.GK)('lock of a promotion', `
select pg_catalog.pg_try_advisory_lock(
  pg_catalog.hashtext('database-branch promote'::pg_catalog.text)::pg_catalog.int8
) as alone
`);

// EXTERNAL MODULE: ./build/src/acts/sort-promoted.js
var sort_promoted = __webpack_require__(3924);
// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 9 modules
var migration_files = __webpack_require__(1151);
;// CONCATENATED MODULE: ./build/src/modes/promote.js











async function promote(story) {
    const { runner, inputs, trigger, workspace } = story;
    story.remember({ finished: 'The promotion has reported itself.' });
    if (trigger.closed && !trigger.pullRequest?.merged)
        return endUnmerged(story);
    assertMayPromote(story);
    story.named();
    // 1. What is to be run, and what of it the parent has by its own record.
    const { files, remarks } = await (0,migration_files/* findMigrationFiles */.l)({ patterns: inputs.migrations, cwd: workspace });
    const parent = await story.provider.parentBranch(story.parentName());
    const { entries, trouble } = await readParentsPromotions(story, parent);
    const steps = [...files.map(({ path: name, checksum }) => ({ name, checksum })), ...commandOf(inputs)];
    const run = { prNumber: trigger.pullRequest?.number, sha: trigger.sha };
    const { toRun, promoted, reasons: ofRecord } = (0,sort_promoted/* sortPromoted */.j)(steps, entries, run);
    // A record that is not believed is not gone by.
    if (trouble === undefined && toRun.length + ofRecord.length === 0)
        return endPromoted(story, parent, promoted);
    // 2. What was validated, and what speaks against it now: what GitHub says, and then the branch and its parent.
    const ofGitHub = await reasonsOfGitHub(story, toRun);
    const validated = await examineCandidate(story, parent);
    const known = { files, promoted: promoted.map(({ step }) => step.name), sha: trigger.sha, onDrift: inputs.onDrift };
    const reasons = [
        ...ofRecord,
        ...(trouble === undefined ? [] : [`\`${parent.name}\`: ${trouble}`]),
        ...ofGitHub,
        ...reasonsToRefuse({ ...validated, ...known }),
    ];
    const plan = {
        to: parent.name,
        reasons,
        validatedSha: ofGitHub.length === 0 ? trigger.sha : undefined,
        steps: toRun.map(({ name }) => name),
        lockTimeoutSeconds: inputs.lockTimeoutSeconds,
        statementTimeoutSeconds: inputs.statementTimeoutSeconds,
    };
    const notes = [
        ...remarks,
        ...promoted.map(({ step, entry }) => `\`${step.name}\` was promoted before (${(0,sort_promoted/* inWords */.r)(entry)}): left out.`),
    ];
    if (notes.length > 0)
        story.remember({ notes: [...story.state.notes, ...notes] });
    // 3. Refused, or told what would be run.
    if (reasons.length > 0) {
        await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'refused' } });
        throw new errors/* UserError */.y(`Nothing was run on ${plan.to}: ${reasons.join('; ')}.`);
    }
    if (inputs.dryRun) {
        await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'dry-run' } });
        return runner.log.notice(`Nothing was run on ${plan.to}: \`dry-run\` is true.`);
    }
    // 4. Run.
    const migrate = toRun.some(({ checksum }) => checksum === undefined) ? inputs.migrate : undefined;
    const ran = await runOnParent({ ...story, inputs: { ...inputs, migrate } }, parent, entries);
    const failed = ran.runs.find(({ status }) => status === 'failed');
    const outcome = failed === undefined ? 'promoted' : 'failed';
    await reportPromotion(story, validated, { promotion: { ...plan, outcome }, ran });
    if (failed)
        throw new errors/* UserError */.y(`The migration failed on ${plan.to}. ${(0,acts_migrate/* explainFailure */.SP)(failed)}`);
    runner.log.info(`Promoted to ${plan.to}.`);
}
function commandOf({ migrate }) {
    return migrate === undefined ? [] : [{ name: migrate.trim() }];
}
async function readParentsPromotions({ access, trigger }, parent) {
    const opened = await (0,open_branch/* connectToParent */.An)(access, parent);
    if ('unreachable' in opened)
        throw new errors/* UserError */.y(`Nothing was run: ${opened.unreachable}`);
    try {
        return await (0,promotions/* readPromotions */.F)(opened.client, trigger.repository);
    }
    finally {
        await opened.client.end();
    }
}
/** Everything ran before. That another pull request ran it is in order; that this one did is a second time. */
async function endPromoted({ runner, trigger, publishers }, parent, promoted) {
    const number = trigger.pullRequest?.number;
    const own = promoted.find(({ entry }) => entry.prNumber === number);
    if (own !== undefined) {
        runner.setOutput('status', 'refused');
        throw new errors/* UserError */.y(`Nothing was run on ${parent.name}: pull request #${number} was promoted already (\`${own.step.name}\`, ${(0,sort_promoted/* inWords */.r)(own.entry)}).`);
    }
    const sentence = `There is nothing to promote: all that \`migrations\` names was promoted to \`${parent.name}\` before.`;
    runner.setOutput('status', 'skipped');
    runner.log.notice(sentence);
    await publishers.summary?.append(sentence);
}
/** Anybody who can push can open a pull request; what runs on production was merged, or is started by hand. */
function assertMayPromote({ trigger, inputs }) {
    if (!trigger.closed && trigger.event !== 'workflow_dispatch') {
        throw new errors/* UserError */.y(`\`promote\` does not run on ${trigger.event}. Run it on pull_request with the type closed, or on workflow_dispatch with \`pr-number\`.`);
    }
    if (trigger.pullRequest !== undefined && !trigger.pullRequest.merged) {
        throw new errors/* UserError */.y(`Pull request #${trigger.pullRequest.number} is not merged. Only what was merged is promoted: merge it first.`);
    }
    if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
        throw new errors/* UserError */.y('`promote` needs to know what to run. Give the same `migrations` or `migrate` as on the branch.');
    }
}
async function endUnmerged({ runner }) {
    runner.setOutput('status', 'skipped');
    runner.log.notice('The pull request was closed without being merged: there is nothing to promote.');
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
