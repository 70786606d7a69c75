export const id = 779;
export const ids = [779,922];
export const modules = {

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Bv: () => (/* binding */ readFirstHistories),
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
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryFolder(env))).filter((name) => name.startsWith(prefix));
    const texts = await Promise.all(names.map((name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), name, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFile */ .Ed))));
    const states = await Promise.all(texts.flatMap((text) => (text === undefined ? [] : (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseState */ .Bu)(text))));
    return states
        .filter(({ branchName, finished }) => branchName === wanted.branchName && finished === undefined)
        .filter(({ branch }) => wanted.uid === undefined || branch === undefined || branch.uid === wanted.uid)
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
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
/** The schema as it was before the pull request's migrations. */
async function writeBaseline(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'baseline.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotText */ .MY)(snapshot));
}
/** Undefined when main did not come that far. */
async function readBaseline(folder) {
    return readSnapshotFile(folder, 'baseline.json');
}
/** The schema as the parent had it at the fork, before anything was prepared. */
async function writeFork(folder, snapshot) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fork.json'), (0,_schema_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotText */ .MY)(snapshot));
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
    const { migrationEvidenceSchema } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 6529));
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
    const { parseSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 9792));
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
/**
 * What main leaves for post. The runner keeps it for this step alone and shows it in debug logs, so it holds no secret:
 * post mints its own credential. What is large lies in a folder of its own, whose path is part of it.
 */


/** Also into the folder, where other steps of the job find it. */
function saveState(store, state) {
    const text = JSON.stringify(state);
    store.save(name, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state.folder, stateFile), text);
}
/** Undefined when main never ran, as when an `if:` skipped it: having a pre makes post unconditional. */
async function readState(store) {
    const text = store.read(name);
    return text === '' ? undefined : parseState(text);
}
async function parseState(text) {
    const { savedStateSchema } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 6155));
    return savedStateSchema.parse(JSON.parse(text));
}
const stateFile = 'state.json';
const name = 'story';


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database, in one place. docs/limits.md tells them.
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
    size: {
        /** Bytes of a text of the catalog that are read; of a longer one its beginning, its length and its hash. */
        text: 256 * 1024,
        /** Bytes of one message of a server: a row, an error, a notice. Node has no strings above 512 MB. */
        message: 64 * megabytes,
        /** Bytes of all the rows of one transaction. */
        transaction: 1024 * megabytes,
        /** Bytes of a history table, or of a stamp, on the server. */
        table: 32 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


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
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8509);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(614);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3138);
/* harmony import */ var _action_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9049);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1764);
/* harmony import */ var _ground_deadline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3329);
/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */








async function post() {
    await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .githubRunner */ .O, 'warning', tellPost);
    // What was given up may still be waiting for an answer, and would keep the step waiting with it.
    setTimeout(() => process.exit(), _ground_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .budget */ .g.time.end).unref();
}
async function tellPost(runner) {
    const { log } = runner;
    // 1. Whether there is anything to report.
    const state = await (0,_action_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(runner.state);
    if (state === undefined)
        return log.info('The step did not run, so there is nothing to report.');
    if (state.finished !== undefined)
        return log.info(`Nothing to report: ${state.finished}`);
    const parsed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(runner);
    (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(parsed.inputs, log);
    const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .completeInputs */ .h5)(parsed);
    const { budgetOf, tellReport } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(291), __webpack_require__.e(382), __webpack_require__.e(893), __webpack_require__.e(149), __webpack_require__.e(915), __webpack_require__.e(29), __webpack_require__.e(147), __webpack_require__.e(712), __webpack_require__.e(856), __webpack_require__.e(972), __webpack_require__.e(443), __webpack_require__.e(310), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 6310));
    const deadline = (0,_ground_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .startDeadline */ .d)(_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, budgetOf(inputs).whole);
    const trigger = await deadline.within('asking GitHub about the run', (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .findTrigger */ .Ob)(runner, inputs));
    const story = { runner, inputs, trigger, provider: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .connectProvider */ .aO)(runner, inputs), state, deadline };
    // 2. One report, to all its readers; unless a step has made it already.
    const left = await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readLeftReport */ .UG)(state.folder);
    const told = left !== undefined && saysAll(left, inputs);
    if (told)
        log.info(`Nothing to report: ${left.by}`);
    const { isValidated } = told
        ? left
        : await tellReport({ ...story, publishers: await (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .publishersOf */ .T7)(runner, inputs), workspace: (0,_action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(runner) });
    // 3. The branch remembers that its job went through.
    if (isValidated) {
        const { stampGreen } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(149), __webpack_require__.e(915), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 1066));
        await stampGreen({ ...story, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm, log });
    }
    deadline.end();
}
function saysAll(left, { reportKey, jobStatus }) {
    return (left.key ?? reportKey) === reportKey && (left.jobStatus ?? jobStatus) === jobStatus;
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ isSameObject),
/* harmony export */   MY: () => (/* binding */ snapshotText),
/* harmony export */   sy: () => (/* binding */ factKey)
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
