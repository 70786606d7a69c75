export const id = 7372;
export const ids = [7372,9052];
export const modules = {

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ connectionTo),
  OF: () => (/* binding */ connectionVariables),
  Lw: () => (/* binding */ exportConnection),
  Pj: () => (/* binding */ maskConnection),
  xH: () => (/* binding */ setBranchOutputs),
  FH: () => (/* binding */ setConnectionOutputs)
});

// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/src/postgres/connection-url.js
/** Connection URLs, and what of a connection is secret. */

function sslModeOf({ sslMode, sslRootCert }) {
    return sslMode ?? (sslRootCert === undefined ? 'require' : 'verify-full');
}
/** `postgresql://user:password@host:port/database?sslmode=…`, each part percent-encoded. */
function connectionUrl(connection) {
    const { host, port, database, user, password, sslRootCert } = connection;
    const address = host.includes(':') ? `[${host}]` : host;
    const root = sslRootCert === undefined ? '' : `&sslrootcert=${(0,secret_forms/* percentEncoded */.qE)(sslRootCert)}`;
    const tls = `sslmode=${sslModeOf(connection)}${root}`;
    return `postgresql://${(0,secret_forms/* percentEncoded */.qE)(user)}:${(0,secret_forms/* percentEncoded */.qE)(password)}@${address}:${port}/${(0,secret_forms/* percentEncoded */.qE)(database)}?${tls}`;
}
/** What of a connection is never to be seen; longest first, so that a whole URL goes before the password inside it. */
function connectionSecrets(connection) {
    const { user, password } = connection;
    return [connectionUrl(connection), `${user}:${password}`, password];
}

;// CONCATENATED MODULE: ./build/src/action/connection.js
/**
 * Hands the branch to the steps that follow: environment variables and outputs. Every secret is masked, in all the forms in
 * which it could show up, before it is written anywhere.
 */

/** `database` and `tls` are what the inputs say; a branch that is a database beside others brings its own. */
function connectionTo(compute, { user, password }, { database, tls, sslRootCert }) {
    const { host, port } = compute;
    const sslMode = sslModes(compute.tls ?? tls);
    return { host, port, database: compute.database ?? database, user, password, sslRootCert, sslMode };
}
function sslModes(tls) {
    if (tls === 'off')
        return 'disable';
    if (tls?.without === 'certificate')
        return 'require';
    return tls?.without === 'name' ? 'verify-ca' : undefined;
}
/** Makes the runner hide the password, its percent-encoded form, and every URL that contains it. */
function maskConnection(runner, connection) {
    for (const secret of connectionSecrets(connection))
        runner.log.mask(secret);
}
/** The variables that Postgres clients read. https://www.postgresql.org/docs/current/libpq-envars.html */
function connectionVariables(connection) {
    return {
        DATABASE_URL: connectionUrl(connection),
        PGHOST: connection.host,
        PGPORT: String(connection.port),
        PGDATABASE: connection.database,
        PGUSER: connection.user,
        PGPASSWORD: connection.password,
        PGSSLMODE: sslModeOf(connection),
        ...(connection.sslRootCert === undefined ? {} : { PGSSLROOTCERT: connection.sslRootCert }),
    };
}
function exportConnection(runner, inputs, connection) {
    if (!inputs.exportEnv)
        return;
    for (const [name, value] of Object.entries(connectionVariables(connection))) {
        runner.exportVariable(`${inputs.envPrefix}${name}`, value);
    }
}
function setBranchOutputs(runner, opened) {
    const { branch, parent, status } = opened;
    runner.setOutput('branch-name', branch.name);
    runner.setOutput('branch-id', branch.id);
    runner.setOutput('parent-branch', parent.name);
    runner.setOutput('created', String(status === 'created' || status === 'recreated'));
    runner.setOutput('status', status);
    runner.setOutput('expires-at', branch.expiresAt?.toISOString() ?? '');
    runner.setOutput('console-url', branch.consoleUrl ?? '');
}
function setConnectionOutputs(runner, connection, pooledHost) {
    runner.setOutput('host', connection.host);
    runner.setOutput('host-pooled', pooledHost ?? '');
    runner.setOutput('port', String(connection.port));
    runner.setOutput('database', connection.database);
    runner.setOutput('user', connection.user);
    runner.setOutput('password', connection.password);
    runner.setOutput('database-url', connectionUrl(connection));
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ handOut)
/* harmony export */ });
/* harmony import */ var _action_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3700);
/* harmony import */ var _write_authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/** A branch handed to the steps that follow. Secrets are masked before they are written anywhere. */


async function handOut({ runner, inputs, access, state, provider }, { branch, compute, credential, }) {
    const tls = compute.tls ?? access.tls;
    const sslRootCert = await (0,_write_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAuthority */ .X)(state.folder, tls);
    const connection = (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionTo */ .mQ)(compute, credential, { ...access, sslRootCert });
    const warning = await provider.warning?.(branch);
    if (warning !== undefined)
        runner.log.warning(warning);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .maskConnection */ .Pj)(runner, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .exportConnection */ .Lw)(runner, inputs, connection);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .setConnectionOutputs */ .FH)(runner, connection, compute.pooledHost);
    return connection;
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

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeAuthority)
/* harmony export */ });
/* harmony import */ var _action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(614);
/** Clients of the steps read authorities from a file. */

/** The path; undefined where nothing but the public authorities is trusted. */
async function writeAuthority(folder, tls) {
    if (tls === undefined || tls === 'off' || tls.ca === undefined)
        return undefined;
    return (0,_action_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCertificateAuthority */ .qC)(folder, tls.ca);
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

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var _action_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
/* harmony import */ var _acts_hand_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3327);
/* harmony import */ var _acts_own_stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);
/* harmony import */ var _branch_existing_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(910);
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/**
 * `attach`: opens the branch that another job has made, with a login of its own, for the steps of this one. It changes nothing
 * and reports nothing: that is for the job that made the branch, or for a `report` step.
 */





async function attach(story) {
    const { runner, inputs, provider, access, trigger, publishers } = story;
    story.remember({ finished: 'An attached step leaves the report to the job that made the branch.' });
    const { branch, parent } = await (0,_branch_existing_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .findExisting */ .x)(provider, story.named().name);
    (0,_action_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .setBranchOutputs */ .xH)(runner, { branch, parent, status: 'attached' });
    const compute = await provider.compute(branch);
    const { client, credential } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .openCompute */ .S9)(access, compute);
    try {
        // A project may serve several repositories, each with a pull request of this number.
        const hasOwnRecord = (await (0,_acts_own_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnStamp */ .Kr)(client, branch, trigger)) !== undefined;
        const doubt = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .assertIsBranch */ .FL)(access, { client, branch, compute, parent, hasOwnRecord }, inputs.identityProof);
        if (doubt !== undefined)
            runner.log.warning(doubt);
    }
    finally {
        await client.end();
    }
    await (0,_acts_hand_out_js__WEBPACK_IMPORTED_MODULE_0__/* .handOut */ .Y)(story, { branch, compute, credential });
    const line = `Attached to the database branch \`${branch.name}\`, a copy of \`${parent.name}\`.`;
    runner.log.info(line);
    await publishers.summary?.append(line);
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
