export const id = 694;
export const ids = [694];
export const modules = {

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var _migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8139);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);
/* harmony import */ var _parent_picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/** What the parent did since the fork, looked at once the branch itself has been measured. Nobody's run depends on it. */




async function measureDrift(measure) {
    const { access, inputs, fork, parentName, baseline, branch } = measure;
    if (fork === undefined)
        return { measured: false, why: 'The branch holds no record of how it began.' };
    const parent = await access.provider.findBranch(parentName);
    if (parent === undefined)
        return { measured: false, why: `${parentName} is gone.` };
    const picture = await (0,_parent_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .readParent */ .b)(access, parent);
    if (!picture.measured)
        return picture;
    const { snapshot, histories } = picture.value;
    const drift = {
        ...(0,_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .compareThree */ .I)({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
        missing: (0,_migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .missingMigrations */ .s)({ fork: measure.histories, branch: branch.histories, parent: histories }),
    };
    return { measured: true, value: { ...drift, isFailure: inputs.onDrift === 'fail' && (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMoved */ .Q)(drift) } };
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readOwnStamp),
/* harmony export */   g: () => (/* binding */ stampedNumber)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);


/** Undefined when the branch has none, or only the one of the branch it was forked from. UserError when it is somebody else's. */
async function readOwnStamp(client, branch, trigger) {
    const stamp = await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readStamp */ .UL)(client);
    if (stamp === undefined || stamp.branch.uid !== branch.uid)
        return undefined;
    const run = { repository: trigger.repository, prNumber: stampedNumber(trigger) };
    if (mayShare(stamp, run))
        return stamp;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} was made for ${ownerOf(stamp)}, and this run is about ${ownerOf(run)}. ` +
        'Give each its own name with `branch-name`, or set `if-exists` to recreate.');
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
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3316);
/* harmony import */ var _migration_history_read_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/* harmony import */ var _schema_read_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1033);
/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */




/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
async function readParent(access, parent) {
    const attempt = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .connectToParent */ .An)(access, parent);
    if ('unreachable' in attempt)
        return { measured: false, why: attempt.unreachable };
    const { client } = attempt;
    try {
        const snapshot = await (0,_schema_read_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(client, { lockTimeout: lockTimeoutMs });
        const { histories } = await (0,_migration_history_read_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistories */ .X)(client);
        return { measured: true, value: { snapshot, histories } };
    }
    catch (error) {
        return { measured: false, why: `${parent.name} could not be read: ${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}.` };
    }
    finally {
        await client.end();
    }
}
/** Production is not to feel that it is looked at. */
const lockTimeoutMs = 3000;


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ updateStamp),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   z0: () => (/* binding */ writeStamp)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _migration_history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5485);
/* harmony import */ var _postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1823);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9645);
/* harmony import */ var _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9792);
/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */








const factsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    /** `owner/name` */
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Absent for a branch that is no pull request's. */
    prNumber: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional(),
    /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), uid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    parent: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    /** ISO 8601 */
    forkedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    /** The commit of that run. */
    sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
    migrations: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), checksum: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
    histories: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_migration_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .historySchema */ .U).optional(),
    /** The last commit whose job went through with nothing failed. */
    green: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).optional(),
});
/** Undefined where there is none that this login may read, or none that this version understands. */
async function readStamp(client) {
    try {
        const { rows } = await client.query(readSql);
        const [row] = rows;
        if (row === undefined)
            return undefined;
        return {
            ...factsSchema.parse(row.facts),
            baseline: await unpack(row.baseline),
            ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
        };
    }
    catch (error) {
        if (isForeign(error) || notReadable.has((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? ''))
            return undefined;
        throw error;
    }
}
/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
async function writeStamp(client, { baseline, fork, ...facts }) {
    const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)];
    await client.query('begin');
    try {
        await client.query(createSql);
        await client.query(insertSql, [factsSchema.parse(facts), ...packed]);
        await client.query('commit');
    }
    catch (error) {
        await client.query('rollback');
        throw error;
    }
}
/** Adds to the facts. Nothing happens where there is no stamp. */
async function updateStamp(client, facts) {
    try {
        await client.query(updateSql, [factsSchema.partial().parse(facts)]);
    }
    catch (error) {
        if (!notReadable.has((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? ''))
            throw error;
    }
}
/** undefined_table, invalid_schema_name, undefined_column, insufficient_privilege */
const notReadable = new Set(['42P01', '3F000', '42703', '42501']);
const createSql = `
create schema if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s};
create table if not exists ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp (
  only_one boolean primary key default true check (only_one),
  facts jsonb not null,
  baseline bytea not null,
  fork bytea
);
comment on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s} is 'What database-branch-action remembers about this branch. It goes with the branch.';
delete from ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp
`;
const insertSql = `insert into ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp (facts, baseline, fork) values ($1, $2, $3)`;
const readSql = `select facts, baseline, fork from ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp`;
const updateSql = `update ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSchema */ .s}.stamp set facts = facts || $1`;
/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error) {
    const kinds = [zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G, SyntaxError, RangeError];
    return kinds.some((kind) => error instanceof kind) || /^Z_/.test((0,_postgres_error_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFacts */ .u)(error).code ?? '');
}
/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024;
async function pack(snapshot) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)((0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotText */ .MY)(snapshot));
}
async function unpack(packed) {
    const text = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(packed, { maxOutputLength: mostBytes });
    return _schema_snapshot_file_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotSchema */ .a.parse(JSON.parse(text.toString('utf8')));
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
    return { branch, parent };
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

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./build/src/branch/existing-branch.js
var existing_branch = __webpack_require__(910);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js + 1 modules
var open_branch = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 6 modules
var read_snapshot = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/src/acts/measure-drift.js
var measure_drift = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
;// CONCATENATED MODULE: ./build/src/acts/examine-candidate.js
/** What a promotion looks at before it decides: the branch as the last job has left it, beside its parent now. */







async function examineCandidate(story) {
    const { provider, access, trigger, inputs } = story;
    const { branch } = await (0,existing_branch/* findExisting */.x)(provider, story.named().name);
    const parent = await provider.parentBranch(story.parentName());
    const { client } = await (0,open_branch/* openCompute */.S9)(access, await provider.compute(branch));
    try {
        const doubt = await (0,open_branch/* assertIsBranch */.FL)(access, { client, branch, parent });
        if (doubt !== undefined)
            throw new errors/* UserError */.y(`${doubt} Nothing was run.`);
        const stamp = await (0,own_stamp/* readOwnStamp */.K)(client, branch, trigger);
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

// EXTERNAL MODULE: ./build/src/acts/migrate.js + 19 modules
var migrate = __webpack_require__(2314);
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
function notTheSame({ migrations }, { files }) {
    const known = new Set(migrations.map(({ name, checksum }) => `${checksum} ${name}`));
    const unknown = files.filter(({ path, checksum }) => !known.has(`${checksum} ${path}`) && !migrations.some(({ name }) => name === path));
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

// EXTERNAL MODULE: ./build/src/action/inputs.js + 6 modules
var action_inputs = __webpack_require__(5468);
// EXTERNAL MODULE: ./build/src/report/publish-report.js + 16 modules
var publish_report = __webpack_require__(5856);
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
        secrets: [...(0,action_inputs/* givenSecrets */.BN)(inputs), ...(ran?.secrets ?? [])],
    };
    await (0,publish_report/* publishReport */.z)(report, publishers, options);
}

// EXTERNAL MODULE: ./build/src/action/connection.js + 1 modules
var action_connection = __webpack_require__(3700);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(496);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 8 modules
var diff = __webpack_require__(2715);
;// CONCATENATED MODULE: ./build/src/acts/run-on-parent.js









async function runOnParent(story, parent) {
    const { runner, inputs, provider, access, workspace, state } = story;
    const compute = await provider.findCompute(parent);
    if (compute === undefined)
        throw new errors/* UserError */.y(`${parent.name} has no compute to run migrations on.`);
    const settings = {
        lock_timeout: `${inputs.lockTimeoutSeconds}s`,
        statement_timeout: `${inputs.statementTimeoutSeconds}s`,
    };
    const { client: guard } = await (0,open_branch/* openCompute */.S9)(access, compute);
    const { client, credential } = await (0,open_branch/* openCompute */.S9)({ ...access, settings }, compute);
    try {
        await assertLimited(client, parent);
        await assertAlone(guard, parent);
        const ca = typeof access.tls === 'object' ? await (0,run_folder/* writeCertificateAuthority */.qC)(state.folder, access.tls.ca) : undefined;
        const connection = (0,action_connection/* connectionTo */.mQ)(compute, credential, inputs.database, ca);
        (0,action_connection/* maskConnection */.Pj)(runner, connection);
        const options = [runner.env['PGOPTIONS'], (0,connect/* settingOptions */.X)(settings)].filter(Boolean).join(' ');
        const env = { ...runner.env, ...(0,action_connection/* connectionVariables */.OF)(connection), PGOPTIONS: options };
        const before = await readSchema(client, inputs);
        if (!before.measured)
            throw new errors/* UserError */.y(`Nothing was run on ${parent.name}: ${before.why}`);
        const { runs } = await (0,migrate/* migrateBranch */.EA)({ ...access, inputs, client, bystander: guard, workspace, env });
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
/** A pooler in between may drop what a connection begins with. */
async function assertLimited(client, parent) {
    const { rows } = await client.query(limitedQuery);
    if (rows[0]?.limited)
        return;
    throw new errors/* UserError */.y(`${parent.name} does not take limits for locks and statements, so nothing was run on it.`);
}
/** The lock goes with the connection, however the step ends. */
async function assertAlone(guard, parent) {
    const { rows } = await guard.query(aloneQuery);
    if (rows[0]?.alone)
        return;
    throw new errors/* UserError */.y(`Another promotion is running on ${parent.name}. Run this one again when it has ended.`);
}
const limitedQuery = `
select current_setting('lock_timeout') <> '0' and current_setting('statement_timeout') <> '0' as limited
`;
const aloneQuery = `select pg_try_advisory_lock(hashtext('database-branch promote')) as alone`;

// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 1 modules
var migration_files = __webpack_require__(9459);
;// CONCATENATED MODULE: ./build/src/modes/promote.js
/**
 * `promote`: the migrations that a pull request has proven on its branch, run on the parent. The only story that writes to it:
 * only when nothing speaks against it, only with `dry-run: false`, and within limits for locks and statements.
 */







async function promote(story) {
    const { runner, inputs, trigger, workspace } = story;
    story.remember({ finished: 'The promotion has reported itself.' });
    if (trigger.closed && !trigger.pullRequest?.merged)
        return endUnmerged(story);
    assertMayPromote(story);
    // 1. What was validated, and what speaks against it now.
    const files = await (0,migration_files/* findMigrationFiles */.l)({ patterns: inputs.migrations, cwd: workspace });
    const validated = await examineCandidate(story);
    const reasons = reasonsToRefuse({ ...validated, files, sha: trigger.sha, onDrift: inputs.onDrift });
    const plan = {
        to: validated.parent.name,
        reasons,
        validatedSha: validated.stamp?.green?.sha,
        steps: [...files.map(({ path }) => path), ...(inputs.migrate === undefined ? [] : [inputs.migrate.trim()])],
        lockTimeoutSeconds: inputs.lockTimeoutSeconds,
        statementTimeoutSeconds: inputs.statementTimeoutSeconds,
    };
    // 2. Refused, or told what would be run.
    if (reasons.length > 0) {
        await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'refused' } });
        throw new errors/* UserError */.y(`Nothing was run on ${plan.to}: ${reasons.join('; ')}.`);
    }
    if (inputs.dryRun) {
        await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'dry-run' } });
        return runner.log.notice(`Nothing was run on ${plan.to}: \`dry-run\` is true.`);
    }
    // 3. Run.
    const ran = await runOnParent(story, validated.parent);
    const failed = ran.runs.find(({ status }) => status === 'failed');
    const outcome = failed === undefined ? 'promoted' : 'failed';
    await reportPromotion(story, validated, { promotion: { ...plan, outcome }, ran });
    if (failed)
        throw new errors/* UserError */.y(`The migration failed on ${plan.to}. ${(0,migrate/* explainFailure */.SP)(failed)}`);
    runner.log.info(`Promoted to ${plan.to}.`);
}
/** Anybody who can push can open a pull request; what runs on production was merged, or is started by hand. */
function assertMayPromote({ trigger, inputs }) {
    if (!trigger.closed && trigger.event !== 'workflow_dispatch') {
        throw new errors/* UserError */.y(`\`promote\` does not run on ${trigger.event}. Run it on pull_request with the type closed, or on workflow_dispatch with \`pr-number\`.`);
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

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportRun)
/* harmony export */ });
function reportRun({ repository, event, runId, runAttempt, runUrl, sha }) {
    return { repository, event, runId, runAttempt, url: runUrl, headSha: sha };
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ compareThree),
/* harmony export */   S: () => (/* binding */ driftSince)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3372);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2715);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3871);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1823);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9645);
/**
 * Three pictures of one schema: as it was at the fork, as the branch has made it, and as the parent is now. What the parent did
 * meanwhile is drift, and what both have touched is a conflict, whatever either calls it now. Pure.
 */






function compareThree(pictures, selection = {}) {
    const select = (picture) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFacts */ .O)(picture, selection);
    const [fork, baseline] = [select(pictures.fork), select(pictures.baseline)];
    const [branch, parent] = [select(pictures.branch), select(pictures.parent)];
    const schema = driftSince(fork, parent);
    const here = touches((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(baseline, branch, { lineage: true }), originalNames(baseline, branch));
    const there = touches(schema, originalNames(fork, parent));
    return { schema, conflicts: conflictsBetween(here, there) };
}
/** From the fork to the parent now. New storage alone (`vacuum full`, a refreshed materialized view) is the parent's daily life. */
function driftSince(fork, parent, selection = {}) {
    const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(fork, parent, { ...selection, lineage: true });
    return { ...diff, changes: diff.changes.filter(({ code }) => !code.endsWith('.rewritten')) };
}
function touches({ changes }, original) {
    return changes
        .filter(({ weight }) => weight !== 'quiet')
        .map((change) => ({ change, object: original(change.object) }));
}
function originalNames(from, to) {
    const names = new Map((0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFacts */ .R)(from, to).pairs.map(({ before, after }) => [after.key, before.object]));
    return (object) => names.get((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(object)) ?? object;
}
function conflictsBetween(here, there) {
    const found = new Map();
    for (const mine of here) {
        for (const theirs of there) {
            if (!meet(mine, theirs) || isSame(mine.change, theirs.change))
                continue;
            const key = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(mine.object);
            const conflict = found.get(key) ?? { object: mine.object, branch: new Set(), parent: new Set() };
            conflict.branch.add(mine.change.summary);
            conflict.parent.add(theirs.change.summary);
            found.set(key, conflict);
        }
    }
    return [...found.values()]
        .map(({ object, branch, parent }) => ({
        object,
        title: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DD)(object),
        branch: [...branch],
        parent: [...parent],
    }))
        .sort((a, b) => (0,_object_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.title, b.title));
}
/** The same object; or the one is a part of what the other side has dropped, renamed or made anew. */
function meet(a, b) {
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(a.object) === (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .sy)(b.object) || isInside(a, b) || isInside(b, a);
}
function isInside(part, { object, change }) {
    const upsets = change.verb !== 'added' && change.verb !== 'altered';
    const { schema, table } = part.object;
    if (!upsets || schema === undefined)
        return false;
    if (object.kind === 'schema')
        return object.name === schema;
    return object.table === undefined && object.schema === schema && object.name === table;
}
/** Both sides have come to the same: a hotfix that the branch brings as well. */
function isSame(a, b) {
    return a.code === b.code && a.summary === b.summary && a.after === b.after;
}


/***/ })

};
