export const id = 293;
export const ids = [293];
export const modules = {

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var _branch_parent_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8072);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);




async function measureDrift(measure) {
    const { access, inputs, fork, parentName, baseline, branch } = measure;
    if (fork === undefined)
        return { measured: false, why: 'The branch holds no record of how it began.' };
    const parent = await access.provider.findBranch(parentName);
    if (parent === undefined)
        return { measured: false, why: `${parentName} is gone.` };
    const picture = await (0,_branch_parent_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .readParent */ .b)(access, parent);
    if (!picture.measured)
        return picture;
    const { snapshot, histories } = picture.value;
    const drift = {
        ...(0,_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareThree */ .I)({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
        missing: (0,_migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .missingMigrations */ .s)(branch.histories, histories),
    };
    return { measured: true, value: { ...drift, isFailure: inputs.onDrift === 'fail' && (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMoved */ .Q)(drift) } };
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/** A branch that an earlier job or run has made, and its parent. */

/** UserError when there is none, or when it is no copy of another: production is never handed out. */
async function findExisting(provider, name) {
    const branch = await provider.findBranch(name);
    if (branch === undefined) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch ${name}: it has expired, was deleted, or was never made. ` +
            'Let this job need the one that makes it, or give the branch a longer `ttl`.');
    }
    const parent = (await provider.listBranches()).find(({ id }) => id === branch.parentId);
    if (branch.isDefault || branch.isProtected || parent === undefined) {
        throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not a pull request's copy of another branch, so it is not handed out. Set \`branch-name\` to another name.`);
    }
    return { branch, parent };
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./build/src/action/errors.js
var errors = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/src/action/measure-drift.js
var measure_drift = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/src/branch/existing-branch.js
var existing_branch = __webpack_require__(910);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js + 1 modules
var open_branch = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/src/branch/own-stamp.js
var own_stamp = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/src/migration/applied-files.js
var applied_files = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
;// CONCATENATED MODULE: ./build/src/branch/reasons-to-refuse.js



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

// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/migration/migration-files.js + 1 modules
var migration_files = __webpack_require__(9459);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 4 modules
var read_snapshot = __webpack_require__(8041);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 5 modules
var action_inputs = __webpack_require__(9880);
// EXTERNAL MODULE: ./build/src/report/publish-report.js + 15 modules
var publish_report = __webpack_require__(8191);
// EXTERNAL MODULE: ./build/src/report/report-run.js
var report_run = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/src/modes/report-promotion.js
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
// EXTERNAL MODULE: ./build/src/action/migrate.js + 16 modules
var migrate = __webpack_require__(5265);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(496);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 7 modules
var diff = __webpack_require__(3641);
;// CONCATENATED MODULE: ./build/src/modes/run-on-parent.js









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
        const { runs } = await (0,migrate/* migrateBranch */.E)({ ...access, inputs, client, workspace, env });
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
    const validated = await examine(story);
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
        throw new errors/* UserError */.y(`${failed.name} failed on ${plan.to}: ${failed.failure?.message ?? 'see the log'}`);
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
/** The branch as the last job has left it, beside its parent now. */
async function examine(story) {
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
            baseline: stamp?.baseline ?? now.snapshot,
            branch: now,
        });
        return { branch, parent, stamp, drift };
    }
    finally {
        await client.end();
    }
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


/***/ })

};
