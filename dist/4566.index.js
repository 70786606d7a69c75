export const id = 4566;
export const ids = [4566,9052];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ announceDeletion)
/* harmony export */ });
/* harmony import */ var _report_publish_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8055);
/* harmony import */ var _report_report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/**
 * Says in the comment that the copy it speaks of is about to go, before it goes: a run that dies in between must not leave a
 * report that calls a branch safe which is not there.
 */


async function announceDeletion({ inputs, trigger, publishers, named }, what, merged) {
    const { pullRequest } = trigger;
    if (pullRequest === undefined || inputs.comment === 'never')
        return;
    // That there is no token is said once, with the report.
    if (publishers.comments === undefined && what !== 'deleted')
        return;
    const { number: prNumber } = pullRequest;
    const branch = { name: named().name, what, merged, run: (0,_report_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reportRun */ .G)(trigger) };
    await (0,_report_publish_report_js__WEBPACK_IMPORTED_MODULE_0__/* .publishDeletion */ .S)({ ...branch, key: inputs.reportKey, prNumber }, publishers);
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assertOurs)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _branch_ttl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1266);
/* harmony import */ var _own_stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(497);
/**
 * Whether an existing branch is this pull request's, asked of the branch itself before anything happens to it: a project may serve
 * several repositories, each with a pull request of this number.
 */




/** UserError when it is another's, or when it cannot be asked. */
async function assertOurs(story, branch) {
    const { access, trigger } = story;
    const { clock, log } = access;
    if (branch.owner !== undefined)
        return (0,_own_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .assertMayShare */ .N3)(branch, branch.owner, trigger);
    for (let looks = 1;; looks++) {
        if (await hasOurRecord(story, branch))
            return;
        const age = branch.createdAt === undefined ? youngMs : clock.now().getTime() - branch.createdAt.getTime();
        if (age >= youngMs)
            break;
        if (looks === 1) {
            const wait = (0,_branch_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)((youngMs - age) / 1000);
            log.info(`${branch.name} is new and holds no record of whose it is. Waiting up to ${wait} for the run that made it.`);
        }
        await clock.sleep(2000);
    }
    log.info(`${branch.name} holds no record of whose it is: the run that made it ended early, or may not write one.`);
}
/** By then a run that is alive has left its record, or cannot. */
const youngMs = 60_000;
async function hasOurRecord({ provider, access, trigger }, branch) {
    const connect = async () => {
        const compute = await provider.findCompute(branch);
        return compute && (await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, compute, connectTimeoutSeconds));
    };
    const opened = await connect().catch((error) => {
        throw asRefusal(error, branch);
    });
    // Where nobody could connect, nobody could leave a record.
    if (opened === undefined)
        return false;
    try {
        return (await (0,_own_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnStamp */ .Kr)(opened.client, branch, trigger)) !== undefined;
    }
    finally {
        await opened.client.end();
    }
}
const connectTimeoutSeconds = 60;
function asRefusal(error, { name, expiresAt }) {
    if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .g))
        return error;
    const end = expiresAt === undefined ? '' : ` It expires at ${expiresAt.toISOString()}.`;
    return new _ground_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The branch ${name} could not be asked whose it is, and was left as it is: ${error.message}${end} If it is nobody else's, delete it by hand.`, { cause: error });
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

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assertDeletable),
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8118);
/**
 * The only way to delete a branch. A branch is refused when it is the default, protected, the parent of another, when its name is
 * not one that our template makes, or when it is another's by its own record: better a branch too many than one too few.
 */


/** Deletes the branch and returns when its name is free. UserError when it must not be deleted. */
async function deleteBranch({ provider, branch, template, assertOurs, announce }) {
    await assertDeletable({ provider, branch, template });
    await assertOurs(branch);
    await announce?.();
    await provider.deleteBranch(branch);
}
async function assertDeletable({ provider, branch, template, }) {
    const reason = reasonToKeep(branch, template) ?? childrenOf(branch, await provider.listBranches());
    if (reason !== undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} must not be deleted: ${reason}. Set \`branch-name\` to another name, with {number} in it.`);
    }
}
function reasonToKeep(branch, template) {
    if (branch.isDefault)
        return "it is the project's default branch";
    if (branch.isProtected)
        return 'it is protected';
    if (branch.parentId === undefined)
        return 'it is a root branch, not a copy of another';
    if (!(0,_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(branch.name, template))
        return `its name is not one that \`branch-name\` "${template}" makes for a run`;
    return undefined;
}
function childrenOf(branch, branches) {
    const children = branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name);
    return children.length === 0 ? undefined : `it is the parent of ${children.join(', ')}`;
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

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteForPullRequest: () => (/* binding */ deleteForPullRequest)
/* harmony export */ });
/* harmony import */ var _acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
/* harmony import */ var _acts_assert_ours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(985);
/* harmony import */ var _branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
/**
 * `delete`, and what happens when a pull request is closed: its branch goes, data and all, and its comment says so. A branch
 * that is not there any more is a success; one that is not the pull request's is refused.
 */



async function deleteForPullRequest(story) {
    const { runner, provider, trigger } = story;
    story.remember({ finished: 'The branch was to be deleted.' });
    const { name, template } = story.named();
    const branch = await provider.findBranch(name);
    if (branch !== undefined) {
        await (0,_branch_delete_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteBranch */ .S)({
            provider,
            branch,
            template,
            assertOurs: (existing) => (0,_acts_assert_ours_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOurs */ .c)(story, existing),
            announce: () => (0,_acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .announceDeletion */ .m)(story, 'about to be deleted'),
        });
    }
    runner.log.info(branch === undefined ? `The branch ${name} is gone already.` : `Deleted the branch ${name}.`);
    runner.setOutput('branch-name', name);
    runner.setOutput('status', 'deleted');
    await (0,_acts_announce_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .announceDeletion */ .m)(story, 'deleted', trigger.closed ? (trigger.pullRequest?.merged ?? false) : undefined);
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
