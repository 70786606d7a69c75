export const id = 5779;
export const ids = [5779,3329,9645];
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

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5468);
/* harmony import */ var _action_kept_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6354);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8509);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(614);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3138);
/* harmony import */ var _action_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9049);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1764);
/* harmony import */ var _ground_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3329);
/* harmony import */ var _ground_patience_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5626);
/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */










async function post() {
    await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(_action_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .githubRunner */ .O, 'warning', tellPost);
    // What was given up may still be waiting for an answer, and would keep the step waiting with it.
    setTimeout(() => process.exit(), _ground_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .budget */ .g.time.end).unref();
}
async function tellPost(runner) {
    const { log } = runner;
    // 1. Whether there is anything to report.
    const state = await (0,_action_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readState */ .un)(runner.state);
    if (state === undefined)
        return log.info('The step did not run, so there is nothing to report.');
    if (state.finished !== undefined)
        return log.info(`Nothing to report: ${state.finished}`);
    const parsed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)((0,_action_kept_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .recallInputs */ .J)(runner, await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeptInputs */ .ET)(state.folder)));
    (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .guardSecrets */ .Fv)(parsed.inputs, runner);
    if (parsed.problems.length + parsed.missing.length > 0)
        await sayWhyNotReported(runner, parsed);
    const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .completeInputs */ .h5)(parsed);
    const { budgetOf, tellReport } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7291), __webpack_require__.e(3382), __webpack_require__.e(1893), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(3029), __webpack_require__.e(2147), __webpack_require__.e(8277), __webpack_require__.e(5856), __webpack_require__.e(1972), __webpack_require__.e(9982), __webpack_require__.e(777), __webpack_require__.e(2564)]).then(__webpack_require__.bind(__webpack_require__, 1368));
    const deadline = (0,_ground_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .startDeadline */ .d)(_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, budgetOf(inputs).whole);
    const trigger = await deadline.within('asking GitHub about the run', (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .findTrigger */ .Ob)(runner, inputs));
    const story = {
        runner,
        inputs,
        trigger,
        provider: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, inputs, (0,_ground_patience_js__WEBPACK_IMPORTED_MODULE_9__/* .patienceOf */ .H)(_ground_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .budget */ .g.silence.serviceInPost)),
        state,
        deadline,
    };
    // 2. One report, to all its readers; unless a step has made it already.
    const left = await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readLeftReport */ .UG)(state.folder);
    const told = left !== undefined && saysAll(left, inputs);
    if (told)
        log.info(`Nothing to report: ${left.by}`);
    const { isValidated } = told
        ? left
        : await tellReport({ ...story, publishers: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, inputs), workspace: (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(runner) });
    // 3. The branch remembers that its job went through.
    if (isValidated) {
        const { stampGreen } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3849), __webpack_require__.e(7200), __webpack_require__.e(1541), __webpack_require__.e(8277), __webpack_require__.e(9391)]).then(__webpack_require__.bind(__webpack_require__, 1066));
        await stampGreen({ ...story, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, log });
    }
    deadline.end();
}
/** Whoever looks for the report looks in the summary. */
async function sayWhyNotReported(runner, { problems, missing }) {
    const { summary } = await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, {});
    const reasons = [...problems, ...missing].map((reason) => `- ${reason}`);
    await summary?.append([
        '⏭️ No report of the database branch: at the end of the job, inputs that the step had are gone.',
        '',
        ...reasons,
    ].join('\n'));
}
function saysAll(left, { reportKey, jobStatus }) {
    return (left.key ?? reportKey) === reportKey && (left.jobStatus ?? jobStatus) === jobStatus;
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
