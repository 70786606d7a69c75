export const id = 9737;
export const ids = [9737,5103];
export const modules = {

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ leaveStamped),
  E: () => (/* binding */ takeFirstPicture)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
;// CONCATENATED MODULE: ./build/src/acts/prepare.js
/** `prepare-sql`: masking or seeding, run on a new branch before anybody else can see its data. */





/** UserError when it fails: a branch that is not prepared must not be handed out. */
async function prepareBranch(client, input, workspace) {
    try {
        // Several statements in one simple query are one transaction: all of it holds, or nothing does.
        await client.query(await readSql(input, workspace));
        await (0,transaction_control/* control */.A)(client, 'discard all');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const { message, sqlstate } = (0,redact/* redactServerError */.P)(error);
        const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`;
        throw new errors/* UserError */.y(`\`prepare-sql\` failed: ${message}${state}. The branch was not handed out.`, { cause: error });
    }
}
async function readSql(input, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, input);
    const isFile = !input.includes('\n') && (await (0,promises_.stat)(path).catch(() => undefined))?.isFile();
    if (isFile)
        return (0,promises_.readFile)(path, 'utf8');
    if (/^\S+\.sql$/i.test(input)) {
        throw new errors/* UserError */.y(`\`prepare-sql\` names the file ${input}, which is not there. Check the repository out first, or correct the path.`);
    }
    return input;
}

// EXTERNAL MODULE: ./build/src/acts/stamp.js
var stamp = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/src/acts/first-picture.js
/**
 * Before the branch is handed out: masked or seeded, and the pictures taken that all later comparisons begin with. They go into
 * the branch itself as its stamp, where later runs and other jobs find them.
 */







/** What was known about the branch before; a reused one was prepared when it was made. */
async function takeFirstPicture(story, taken) {
    const { client, stamp, status } = taken;
    const { folder } = story.state;
    if (stamp !== undefined) {
        return leaveStamped(folder, stamp);
    }
    const before = await (0,read_snapshot/* readSnapshot */.RA)(client);
    const isPrepared = await prepare(story, taken);
    const baseline = isPrepared ? await (0,read_snapshot/* readSnapshot */.RA)(client) : before;
    const { histories } = await (0,read_histories/* readHistories */.X)(client);
    await (0,run_folder/* writeBaseline */.B9)(folder, baseline);
    await (0,run_folder/* writeHistories */.Ze)(folder, histories);
    if (status === 'reused')
        return note(story, withoutStamp);
    await (0,run_folder/* writeFork */.yy)(folder, before);
    await leaveStamp(story, taken, { baseline, fork: isPrepared ? before : undefined, histories });
}
/** For the comparisons of post: what the branch itself remembers of how it began. */
async function leaveStamped(folder, { baseline, fork, histories }) {
    await (0,run_folder/* writeBaseline */.B9)(folder, baseline);
    await (0,run_folder/* writeFork */.yy)(folder, fork ?? baseline);
    if (histories !== undefined)
        await (0,run_folder/* writeHistories */.Ze)(folder, histories);
}
const withoutStamp = 'The branch was reused, and holds no record of how it began: its schema is compared with how it was when this run began.';
async function prepare({ runner, inputs, workspace }, { client }) {
    const { prepareSql } = inputs;
    if (prepareSql === undefined)
        return false;
    await runner.log.group('prepare-sql', () => prepareBranch(client, prepareSql, workspace));
    return true;
}
async function leaveStamp(story, { client, branch, parent }, pictures) {
    const { trigger } = story;
    try {
        await (0,stamp/* writeStamp */.z0)(client, {
            version: 1,
            repository: trigger.repository,
            prNumber: (0,own_stamp/* stampedNumber */.gN)(trigger),
            branch: { name: branch.name, uid: branch.uid },
            parent: { name: parent.name, id: parent.id },
            forkedAt: (branch.forkedAt ?? branch.createdAt)?.toISOString(),
            run: { id: trigger.runId, attempt: trigger.runAttempt },
            sha: trigger.sha,
            migrations: [],
            ...pictures,
        });
    }
    catch (error) {
        const { message, sqlstate } = (0,redact/* redactServerError */.P)(error);
        if (sqlstate === undefined)
            throw error;
        note(story, `The branch could not be given a record of how it began (${message}): other jobs and later runs cannot compare with it, and \`promote\` will refuse it. Grant its login CREATE on the database.`);
    }
}
function note(story, sentence) {
    story.runner.log.info(sentence);
    story.remember({ notes: [...story.state.notes, sentence] });
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compareHistories)
/* harmony export */ });
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
/** What a pull request's migrations are, told by the tool's own books: the branch now, beside the branch as it began. Pure. */


function compareHistories(options) {
    const { baseline, branch, sources } = options;
    const gone = baseline.filter((history) => !branch.some((other) => (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .sameHistory */ .nZ)(other, history)));
    return [...branch, ...gone].map((history) => {
        const { tool, schema, table, headOnly } = history;
        const before = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(baseline, history);
        const now = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(branch, history);
        const changed = [...now.values()].filter((entry) => entry.state !== before.get(entry.name)?.state);
        const forked = _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsWithHeads */ .Tq.has(tool) && now.size > Math.max(before.size, 1);
        const titled = titling(_schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .hashingTools */ .ky.has(tool) ? sources : undefined);
        return {
            tool,
            schema,
            table,
            headOnly,
            ran: titled(changed.filter(({ state }) => state === 'applied')),
            failed: titled(changed.filter(({ state }) => state === 'failed')),
            edited: titled([...now.values()].filter((entry) => (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .saysOther */ .rx)(entry, before.get(entry.name)) || (_schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .hashingTools */ .ky.has(tool) && isEdited(entry, sources)))),
            undone: titled([...before.values()].filter(({ name, state }) => !headOnly && state === 'applied' && (now.get(name)?.state ?? 'rolled back') === 'rolled back')),
            ...(forked && { heads: [...now.keys()] }),
        };
    });
}
function isEdited({ name, checksum, state }, sources) {
    const checksums = sources?.checksums.get(name);
    return state === 'applied' && checksum !== undefined && checksums !== undefined && !checksums.includes(checksum);
}
/** The books of some tools know no name, and their files do. An entry of several lists stays one. */
function titling(sources) {
    const seen = new Map();
    const withTitle = (entry) => {
        const title = sources?.titles.get(entry.name);
        const titled = seen.get(entry) ?? (title === undefined ? entry : { ...entry, name: title });
        seen.set(entry, titled);
        return titled;
    };
    return (entries) => entries.map(withTitle);
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readMigrationSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3382);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _ground_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1977);
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1425);
/**
 * The migration files of a checkout, as their tool would hash them now. Prisma and Drizzle write down the SHA-256 of what they
 * ran, and run on without a word when the file has been edited since. https://www.prisma.io/docs/orm/prisma-migrate/workflows/troubleshooting
 */







async function readMigrationSources(workspace, histories) {
    const checksums = new Map();
    const titles = new Map();
    // A checkout can be large.
    if (!histories.some(({ tool }) => _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .hashingTools */ .ky.has(tool)))
        return { checksums, titles };
    for (const { name, path, title } of [...(await namedByFolder(workspace)), ...(await namedByJournal(workspace))]) {
        const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path));
        if (text !== undefined)
            checksums.set(name, [...(checksums.get(name) ?? []), ...checksumsOf(text)]);
        if (title !== undefined)
            titles.set(name, title);
    }
    return { checksums, titles };
}
/** Prisma, and Drizzle from 1.0 on: `20260101000000_init/migration.sql`. */
async function namedByFolder(workspace) {
    const paths = await find('**/migration.sql', workspace);
    return paths.map((path) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), path }));
}
/** Drizzle before 1.0: its books know the time that the journal gives a file. */
async function namedByJournal(workspace) {
    const files = [];
    for (const journal of await find('**/meta/_journal.json', workspace)) {
        const { data } = journalSchema.safeParse((0,_ground_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, journal))) ?? ''));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(journal));
        files.push(...(data?.entries ?? []).map(({ when, tag }) => ({
            name: String(when),
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${tag}.sql`),
            title: tag,
        })));
    }
    return files;
}
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ when: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })) });
function find(pattern, cwd) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(pattern, { cwd, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] });
}
/** Git may have turned the line ends since. */
function checksumsOf(text) {
    const unix = text.replaceAll('\r\n', '\n');
    const texts = new Set([text, unix, unix.replaceAll('\n', '\r\n')]);
    return [...texts].map((one) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(one).digest('hex'));
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ observerFiles),
/* harmony export */   Y: () => (/* binding */ observerConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What the observer's process is told, over its standard input: it holds a password, so it is never an argument or a file. */

const observerConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        database: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tls: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), without: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['name', 'certificate']).optional() }),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'),
        ])
            .optional(),
    }),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Where it leaves its evidence. */
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601: when it ends on its own. */
    endsAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The process that runs the job's steps: without it there is nobody left to watch for. Absent where it has no number here. */
    jobProcess: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/**
 * Written by the observer when it has its first picture; by us when the migration is over, or when it shall end; by the observer
 * when it has taken note of the one, or has ended.
 */
const observerFiles = {
    ready: 'observer-ready',
    migrated: 'observer-migrated',
    noted: 'observer-noted',
    stop: 'observer-stop',
    result: 'observer-result.json',
};


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ stopObserver),
/* harmony export */   lS: () => (/* binding */ startObserver),
/* harmony export */   n7: () => (/* binding */ tellMigrated)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
/* harmony import */ var _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6529);
/* harmony import */ var _observer_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);
/**
 * Starts the observer as a process of its own, because the step that starts it ends before the steps it shall watch begin, and
 * collects its evidence later. It dies with the job: it keeps the mark by which the runner finds what a job has left behind.
 */







const startTimeout = 35_000;
const stopTimeout = 30_000;
const checkInterval = 50;
/**
 * Resolves when it watches, or has given up: why, is told by stopObserver. `entry` is the script of the observer's process.
 * The folder is the run's own.
 */
async function startObserver(options) {
    const { entry, config, env, clock } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env,
        cwd: config.folder,
    });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
    child.stdin.end(JSON.stringify(config));
    child.unref();
    const ended = await waitForFile(clock, startTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.ready),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    if (ended === undefined)
        throw new Error('the observer did not start in time');
}
/** Tells it that the migration is over. False when nobody took note. */
async function tellMigrated(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.migrated), '');
    const file = await waitForFile(clock, stopTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    return file?.endsWith(_observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted) ?? false;
}
/** Tells it to stop, and reads what it saw. Never rejects for an observer that is gone: that is a measurement not made. */
async function stopObserver(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.stop), '');
    const file = await waitForFile(clock, stopTimeout, [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result)]);
    if (file === undefined)
        return { measured: false, why: 'the observer ended before its time and left nothing' };
    const result = resultSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8')));
    return 'evidence' in result
        ? { measured: true, value: result.evidence }
        : { measured: false, why: `the observer failed: ${result.problem}` };
}
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ evidence: _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__.migrationEvidenceSchema }), zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ problem: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })]);
async function waitForFile(clock, timeout, files) {
    const end = clock.now().getTime() + timeout;
    while (clock.now().getTime() < end) {
        for (const file of files) {
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file).then(() => true, () => false);
            if (there)
                return file;
        }
        await clock.sleep(checkInterval);
    }
    return undefined;
}


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reset: () => (/* binding */ reset)
/* harmony export */ });
/* harmony import */ var _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(614);
/* harmony import */ var _migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5420);
/**
 * `reset`: a fresh copy of the parent under the same name. Lakebase has no verb for it: the branch is deleted, data and all, and
 * made anew, so everything that holds for deleting and for making one holds here.
 */




async function reset(story) {
    await takeOver(story);
    return (0,_create_js__WEBPACK_IMPORTED_MODULE_3__.create)({ ...story, inputs: { ...story.inputs, ifExists: 'recreate' } });
}
/** The step of this job that made the branch would watch and measure one that is gone: the report is ours now. */
async function takeOver({ runner, provider, named }) {
    const branch = await provider.findBranch(named().name);
    const made = branch && (await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .Lc)(runner.env, { branchName: branch.name, uid: branch.uid }));
    if (made === undefined)
        return;
    if (made.observing)
        await (0,_migration_observer_observer_process_js__WEBPACK_IMPORTED_MODULE_2__/* .stopObserver */ .F5)({ folder: made.folder, clock: _action_collaborators_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm });
    await (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveReport */ .UO)(made.folder, { by: 'A later step has reset the branch, and reports on it.' });
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


/***/ })

};
