export const id = 699;
export const ids = [699,9052];
export const modules = {

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValidated),
/* harmony export */   stampGreen: () => (/* binding */ stampGreen)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5834);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */






/** The job went through so far, its tests among it, and what it did to the schema is known. */
function isValidated(report) {
    const { level } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__.judge)(report);
    return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured';
}
/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
async function stampGreen(stamping) {
    const { deadline, log } = stamping;
    try {
        await deadline.within('the record in the branch', stamp(stamping));
    }
    catch (error) {
        const isSaid = error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g;
        const why = isSaid ? error.message : `${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}.`;
        log.warning(`That the job went through could not be written into the branch: ${why}`);
    }
}
async function stamp({ inputs, state, trigger, provider, clock, log, deadline }) {
    const branch = await provider.findBranch(state.branchName ?? '');
    if (branch === undefined || branch.uid !== state.branch?.uid)
        return;
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__/* .readSslCa */ .T)(inputs.sslCa) };
    const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal };
    const { client } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, await provider.compute(branch), connectTimeoutSeconds);
    try {
        const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() };
        await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStamp */ .PO)(client, branch, { green });
    }
    finally {
        await client.end();
    }
}
/** Post steps have little time together, and the branch was awake a moment ago. */
const connectTimeoutSeconds = 30;


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


/***/ })

};
