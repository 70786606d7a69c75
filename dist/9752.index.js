export const id = 9752;
export const ids = [9752,2564,9645];
export const modules = {

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recallInputs),
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
function keepInputs(env, { provider }) {
    const given = Object.entries(env).filter(([name, value]) => isKept(name) && value?.trim());
    // As they were understood: half a way to sign in must not be taken for another one.
    const { host, clientId, authType, oidcAudience } = provider.lakebase;
    const understood = {
        'INPUT_DATABRICKS-HOST': host,
        'INPUT_DATABRICKS-CLIENT-ID': clientId,
        'INPUT_DATABRICKS-AUTH-TYPE': authType,
        'INPUT_OIDC-AUDIENCE': oidcAudience,
    };
    return Object.fromEntries([...given, ...Object.entries(understood)].filter(([, value]) => value));
}
/**
 * Where post reads its inputs from. Empty ones are as main knew them; and where one that says which database is meant is another
 * than main's, none of them is this step's, and only secrets and the job's status are taken from here.
 */
function recallInputs(source, kept) {
    if (kept === undefined)
        return source;
    const { env } = source;
    const own = Object.entries(env).filter(([, value]) => value?.trim());
    const isForeign = identity.some((name) => env[name]?.trim() && kept[name] && env[name]?.trim() !== kept[name]?.trim());
    const trusted = isForeign ? own.filter(([name]) => !isKept(name)) : own;
    const recalled = { ...kept, ...Object.fromEntries(trusted) };
    return { env: recalled, input: (name) => recalled[`INPUT_${name.toUpperCase()}`]?.trim() ?? '' };
}
const identity = ['INPUT_MODE', 'INPUT_PROJECT', 'INPUT_BRANCH-NAME', 'INPUT_DATABASE'];
function isKept(name) {
    return name.startsWith('INPUT_') && !leftOut.has(name);
}
/** Secrets; what may hold some, and main alone needs; and what is only known at the end. */
const leftOut = new Set([
    'INPUT_DATABRICKS-CLIENT-SECRET',
    'INPUT_DATABRICKS-TOKEN',
    'INPUT_GITHUB-TOKEN',
    'INPUT_PREPARE-SQL',
    'INPUT_MIGRATE',
    'INPUT_JOB-STATUS',
]);


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Bv: () => (/* binding */ readFirstHistories),
/* harmony export */   ET: () => (/* binding */ readKeptInputs),
/* harmony export */   GU: () => (/* binding */ makeRunFolder),
/* harmony export */   JG: () => (/* binding */ readFork),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   UG: () => (/* binding */ readLeftReport),
/* harmony export */   UO: () => (/* binding */ leaveReport),
/* harmony export */   Uu: () => (/* binding */ readReplay),
/* harmony export */   Yr: () => (/* binding */ readMigrations),
/* harmony export */   Ze: () => (/* binding */ writeHistories),
/* harmony export */   jC: () => (/* binding */ writeReplay),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   n1: () => (/* binding */ writeMigrations),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   qC: () => (/* binding */ writeCertificateAuthority),
/* harmony export */   s5: () => (/* binding */ findWatched),
/* harmony export */   vr: () => (/* binding */ writeKeptInputs),
/* harmony export */   yy: () => (/* binding */ writeFork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3429);
/* harmony import */ var _schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9645);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9049);
/** A folder for what main leaves to post and what is too large for saved state. The runner empties it after the job. */






function makeRunFolder(env) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), prefix));
}
/** What a step of this job that took the branch has left, the latest when there are several. */
async function findRun(env, wanted) {
    return (await readStates(env))
        .filter(({ branchName, finished }) => branchName === wanted.branchName && finished === undefined)
        .filter(({ branch }) => wanted.uid === undefined || branch === undefined || branch.uid === wanted.uid)
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}
/** What steps of this job have left that are being watched. */
async function findWatched(env) {
    return (await readStates(env)).filter(({ observing, finished }) => observing && finished === undefined);
}
async function readStates(env) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryFolder(env))).filter((name) => name.startsWith(prefix));
    const texts = await Promise.all(names.map((name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), name, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed))));
    return Promise.all(texts.flatMap((text) => (text === undefined ? [] : (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(text))));
}
const prefix = 'database-branch-';
function temporaryFolder(env) {
    return env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
async function leaveReport(folder, report) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'reported.json'), JSON.stringify(report));
}
async function readLeftReport(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'reported.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** What main was asked. */
async function writeKeptInputs(folder, inputs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'inputs.json'), JSON.stringify(inputs));
}
/** Undefined when main did not come that far. */
async function readKeptInputs(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'inputs.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** The schema as it was before the pull request's migrations. */
async function writeBaseline(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'baseline.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
}
/** Undefined when main did not come that far. */
async function readBaseline(folder) {
    return readSnapshotFile(folder, 'baseline.json');
}
/** The schema as the parent had it at the fork, before anything was prepared. */
async function writeFork(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fork.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
}
/** Undefined when nobody knows it any more. */
async function readFork(folder) {
    return readSnapshotFile(folder, 'fork.json');
}
/** What the books of migration tools said before the pull request's migrations. */
async function writeHistories(folder, histories) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'histories.json'), JSON.stringify(histories));
}
/** Undefined when nobody knows it any more. */
async function readFirstHistories(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'histories.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
async function writeMigrations(folder, migrations) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'migrations.json'), JSON.stringify(migrations));
}
async function readMigrations(folder) {
    return JSON.parse((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'migrations.json'))) ?? '[]');
}
async function writeEvidence(folder, evidence) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'evidence.json'), JSON.stringify(evidence));
}
/** Undefined when main ran no migration, or did not come that far. */
async function readEvidence(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'evidence.json'));
    if (text === undefined)
        return undefined;
    const { migrationEvidenceSchema } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(6529)]).then(__webpack_require__.bind(__webpack_require__, 6529));
    return migrationEvidenceSchema.parse(JSON.parse(text));
}
/** What came of running the migrations a second time. */
async function writeReplay(folder, replay) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'replay.json'), JSON.stringify(replay));
}
/** Undefined when it was not asked for, or main did not come that far. */
async function readReplay(folder) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'replay.json'));
    return text === undefined ? undefined : JSON.parse(text);
}
/** The certificate authority as a file, which is how Postgres clients take it. */
async function writeCertificateAuthority(folder, pem) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ca.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, pem);
    return path;
}
async function readSnapshotFile(folder, name) {
    const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (text === undefined)
        return undefined;
    const { parseSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(9792)]).then(__webpack_require__.bind(__webpack_require__, 9792));
    return parseSnapshot(text, name);
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_3__.isNativeError)(error) && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonToSkip)
/* harmony export */ });
/** Why there is no branch for this run, as a sentence; undefined when there is to be one. */
function reasonToSkip(trigger, { inputs, missing }, env) {
    const isOfRepository = aboutTheRepository.includes(inputs.mode);
    if (trigger.ignored !== undefined && !isOfRepository)
        return trigger.ignored;
    if (trigger.withoutSecrets !== undefined && !canSignIn(inputs, missing, env))
        return noSecrets[trigger.withoutSecrets];
    if (isOfRepository)
        return undefined;
    if (trigger.closed && ofOpenOnly.includes(inputs.mode)) {
        return 'The pull request is closed, and needs its branch no more.';
    }
    if (trigger.pullRequest?.fromFork && trigger.event !== 'pull_request') {
        return 'The pull request comes from a fork, whose code must not run with the secrets this event has.';
    }
    if (trigger.event === 'push' && !trigger.pullRequest && inputs.branchName.includes('{number}')) {
        return 'This push belongs to no open pull request, so there is no branch to make.';
    }
    return undefined;
}
/** These have no branch of a run of their own. */
const aboutTheRepository = ['sweep', 'check'];
const ofOpenOnly = ['attach', 'report', 'reset'];
const noSecrets = {
    fork: 'GitHub gives pull requests from forks no secrets and no identity, so there is no database branch for this one.',
    dependabot: 'GitHub gives runs of Dependabot no secrets of this repository and no identity, so there is no database branch for this one.',
};
/** Without `id-token: write`, and on forks always, the runner has no address to ask for an identity. */
function canSignIn(inputs, missing, env) {
    if (missing.length > 0)
        return false;
    return inputs.provider.lakebase.authType !== 'github-oidc' || Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/**
 * What main leaves for post. The runner keeps it for this step alone and shows it in debug logs, so it holds no secret:
 * post mints its own credential. What is large lies in a folder of its own, whose path is part of it.
 */



/** Also into the folder, where other steps of the job find it. */
function saveState(store, state) {
    // A note may quote what a service has said.
    const text = JSON.stringify((0,_ground_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecretsIn */ .zV)(state));
    store.save(name, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.folder, stateFile), text);
}
/** Undefined when main never ran, as when an `if:` skipped it: having a pre makes post unconditional. */
async function readState(store) {
    const text = store.read(name);
    return text === '' ? undefined : parseState(text);
}
async function parseState(text) {
    const { savedStateSchema } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(6155)]).then(__webpack_require__.bind(__webpack_require__, 6155));
    return savedStateSchema.parse(JSON.parse(text));
}
const stateFile = 'state.json';
const name = 'story';


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ baseRefOf)
/* harmony export */ });
/** What made the workflow run, reduced to what the stories need to know. */
/** The git branch that the change is to go into; undefined for runs of no pull request. */
function baseRefOf({ pullRequest, mergeGroup }) {
    return pullRequest?.baseRef ?? mergeGroup?.baseRef;
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 6 modules
var inputs = __webpack_require__(5468);
// EXTERNAL MODULE: ./build/src/action/kept-inputs.js
var kept_inputs = __webpack_require__(6354);
// EXTERNAL MODULE: ./build/src/action/run.js
var run = __webpack_require__(8509);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/action/runner.js + 2 modules
var runner = __webpack_require__(3138);
// EXTERNAL MODULE: ./build/src/action/skip.js
var skip = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/src/action/state.js
var action_state = __webpack_require__(9049);
// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/github/trigger.js
var github_trigger = __webpack_require__(9357);
// EXTERNAL MODULE: ./build/src/postgres/ssl-ca.js
var ssl_ca = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/src/acts/story.js
/** What every mode is told: the run it belongs to, what is asked of it, and what it may leave for post. */






async function tellStory(runner, known) {
    const { inputs, trigger, state } = known;
    const provider = await (0,collaborators/* connectProvider */.aO)(runner, inputs);
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,ssl_ca/* readSslCa */.T)(inputs.sslCa) };
    return {
        runner,
        inputs,
        trigger,
        named: () => (0,run_branch_name/* nameForRun */.K)(trigger, inputs.branchName),
        parentName: () => (0,parent_name/* parentName */.Ot)(inputs.parentBranch, (0,github_trigger/* baseRefOf */.K)(trigger)),
        provider,
        access: { provider, database: inputs.database, tls, clock: collaborators/* clock */.pm, log: runner.log },
        publishers: await (0,collaborators/* publishersOf */.T7)(runner, inputs),
        workspace: (0,collaborators/* workspaceOf */.B3)(runner),
        state,
        remember(part) {
            Object.assign(state, part);
            (0,action_state/* saveState */.LZ)(runner.state, state);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/main.js
/** The main story: finds out what the run is about, and hands over to the mode that was asked for. */









async function main() {
    await (0,run/* run */.e)(runner/* githubRunner */.O, 'failure', tellMain);
}
async function tellMain(runner) {
    const { env } = runner;
    // 1. Post is to know that main has run, whatever comes.
    const state = { startedAt: collaborators/* clock */.pm.now().toISOString(), folder: await (0,run_folder/* makeRunFolder */.GU)(env), notes: [] };
    (0,action_state/* saveState */.LZ)(runner.state, state);
    // 2. What is asked for; post may find it gone. Secrets are masked before anything else is said.
    const parsed = (0,inputs/* parseInputs */.TL)(runner);
    const kept = (0,kept_inputs/* keepInputs */.j)(env, parsed.inputs);
    (0,inputs/* guardSecrets */.Fv)(parsed.inputs, runner);
    await (0,run_folder/* writeKeptInputs */.vr)(state.folder, kept);
    // 3. That the migration is over concerns nobody but who watches it.
    if (parsed.inputs.mode === 'migrated') {
        (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: 'The step only says that the migration is over.' });
        return (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 4851))).migrated(runner);
    }
    // 4. Some runs cannot or need not have a branch: they end neutral, and say so.
    const trigger = await (0,collaborators/* findTrigger */.Ob)(runner, parsed.inputs);
    const skipped = (0,skip/* reasonToSkip */.b)(trigger, parsed, env);
    if (skipped !== undefined)
        return endSkipped(runner, state, skipped);
    // 5. What another run has left needs no branch, and no service.
    const { mode, reportFrom: path } = parsed.inputs;
    if (mode === 'report' && path !== undefined) {
        (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: 'The step itself has reported.' });
        return (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(7291), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(9858)]).then(__webpack_require__.bind(__webpack_require__, 2501))).reportFrom(runner, (0,inputs/* completeInputs */.h5)({ ...parsed, missing: [] }), path);
    }
    // 6. The mode.
    const story = await tellStory(runner, { inputs: (0,inputs/* completeInputs */.h5)(parsed), trigger, state });
    return modes[story.inputs.mode](story);
}
/** Each is loaded when it is its turn. */
const modes = {
    // A closed pull request needs no branch any more.
    create: async (story) => story.trigger.closed ? modes.delete(story) : (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(3382), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(9982), __webpack_require__.e(3420), __webpack_require__.e(2386)]).then(__webpack_require__.bind(__webpack_require__, 2386))).create(story),
    attach: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(4425)]).then(__webpack_require__.bind(__webpack_require__, 4425))).attach(story),
    report: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(3382), __webpack_require__.e(1893), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(1972), __webpack_require__.e(9982), __webpack_require__.e(777), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 1368))).report(story),
    reset: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(3382), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(9982), __webpack_require__.e(3420), __webpack_require__.e(6133)]).then(__webpack_require__.bind(__webpack_require__, 6133))).reset(story),
    delete: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(2287)]).then(__webpack_require__.bind(__webpack_require__, 2287))).deleteForPullRequest(story),
    sweep: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(6977)]).then(__webpack_require__.bind(__webpack_require__, 6977))).sweep(story),
    check: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(1972), __webpack_require__.e(7285)]).then(__webpack_require__.bind(__webpack_require__, 7285))).check(story),
    migrated: async ({ runner }) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 4851))).migrated(runner),
    promote: async (story) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(3382), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(3420), __webpack_require__.e(6689)]).then(__webpack_require__.bind(__webpack_require__, 2534))).promote(story),
};
async function endSkipped(runner, state, reason) {
    (0,action_state/* saveState */.LZ)(runner.state, { ...state, finished: reason });
    runner.setOutput('status', 'skipped');
    runner.log.notice(reason);
    const { summary } = await (0,collaborators/* publishersOf */.T7)(runner, {});
    await summary?.append(`⏭️ No database branch: ${reason}`);
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readSslCa)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/** The certificate authorities that the user trusts. */


/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
async function readSslCa(input) {
    const text = input.includes('-----BEGIN') ? input : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input, 'utf8').catch(unreadable(input));
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.');
}
function unreadable(path) {
    return (cause) => {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`, {
            cause,
        });
    };
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isSameObject),
/* harmony export */   s: () => (/* binding */ factKey),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
function factKey({ kind, schema = '', table = '', name }) {
    return `${kind}\0${schema}\0${table}\0${name}`;
}
function isSameObject(a, b) {
    return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind;
}
/** The text of a snapshot's file. */
function snapshotText(snapshot) {
    return JSON.stringify({ ...snapshot, facts: snapshot.facts.map(({ key, ...fact }) => fact) });
}


/***/ })

};
