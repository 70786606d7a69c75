export const id = 5777;
export const ids = [5777,9052,2328,1764];
export const modules = {

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budget: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
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
        /** A command or a statement that takes migrations back, to see whether it can; and one that makes them again. */
        rollback: 600 * seconds,
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
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
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
        /** Bytes of all tables whose values are compared after the way back. */
        digested: 128 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UpstreamError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/**
 * The two kinds of failure a user can do something about. Everything else that is thrown is a bug and keeps its stack.
 */


/** A sentence for the user: what was wrong and what to do. Printed without a stack. */
class UserError extends Error {
    name = 'UserError';
}
/**
 * A service said no, or said nothing. Carries what its support would ask for, and nothing that looks like a secret: services quote
 * what they were sent, and what they were about to send.
 */
class UpstreamError extends Error {
    name = 'UpstreamError';
    failure;
    constructor(failure, options) {
        const clean = withoutSecrets(failure);
        super(describeFailure(clean), options);
        this.failure = clean;
    }
}
function withoutSecrets(failure) {
    const { message, code, requestId } = failure;
    return (0,_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretsIn */ .zV)({
        ...failure,
        message: (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(message),
        code: code && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(code),
        requestId: requestId && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(requestId),
    });
}
function describeFailure(failure) {
    const answer = [failure.status && `HTTP ${failure.status}`, failure.code].filter(Boolean).join(' ');
    const facts = [answer, failure.requestId && `request ${failure.requestId}`].filter(Boolean).join(', ');
    const sentence = `${failure.service} could not ${failure.operation} (${failure.resource}): ${failure.message}`;
    return [facts ? `${sentence} [${facts}]` : sentence, failure.remedy].filter(Boolean).join('\n');
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

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ rememberSecret),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   zO: () => (/* binding */ mapTexts),
/* harmony export */   zV: () => (/* binding */ hideSecretsIn)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/**
 * The last look at every text that leaves the process: log, annotations, summary, comment, report, errors. It loses the secrets
 * that we know, in every form in which they travel, and whatever looks like one. The secrets that we know are kept for the whole
 * process, as the runner keeps its masks for the whole job: a text does not tell where it has been.
 */


let known = [];
/** From now on. */
function rememberSecret(secret) {
    if (secret.length < _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortest */ .pr)
        return;
    known = [...new Set([...known, ...(0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(secret)])].sort((a, b) => b.length - a.length);
}
function hideSecrets(text) {
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecretShapes */ .n2)(known.reduce((left, form) => left.replaceAll(form, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hidden */ .R), text));
}
/** The same of every text in a value, whose shape stays. */
function hideSecretsIn(value) {
    return mapTexts(value, hideSecrets);
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   pr: () => (/* binding */ shortest),
/* harmony export */   qE: () => (/* binding */ percentEncoded)
/* harmony export */ });
/** The spellings in which a secret travels: as it is, in a URL, in a form, in JSON, in a page, in hexadecimal, in base64. */
/** Longest first, so that of two that begin alike the whole one is found. */
function secretForms(secret) {
    const bytes = Buffer.from(secret);
    const forms = [
        secret,
        encodeURIComponent(secret),
        percentEncoded(secret),
        new URLSearchParams([['', secret]]).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        htmlEncoded(secret),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        bytes.toString('base64'),
        ...[0, 1, 2].flatMap((offset) => insideBase64(bytes, offset)),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
}
/** What is shorter occurs everywhere. */
const shortest = 4;
/** encodeURIComponent leaves !'()* alone: legal in a URL, but a trap once the URL stands in a shell word. */
function percentEncoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function htmlEncoded(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Base64 takes three bytes at a time, so that a secret behind other text (`user:password`) looks different for each of three
 * places where it may begin. What depends on its neighbours is left out.
 */
function insideBase64(secret, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + secret.length) * 8) / 6);
    const inner = encoded.slice(start, end);
    return inner.length < shortestInside ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
const shortestInside = 6;


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   ZX: () => (/* binding */ hideOpaqueWords),
/* harmony export */   n2: () => (/* binding */ hideSecretShapes)
/* harmony export */ });
/**
 * What looks like a secret, whether we know it or not: a service may quote a token in an error before anybody has seen it, and a
 * user may type one into the wrong input. Ids that only look random (commits, UUIDs, checksums, traces) stay, because a reader
 * needs them. Texts come from outside and may be long: every pattern here takes time in proportion to its text.
 */
const hidden = '***';
function hideSecretShapes(text) {
    if (text.length < shortestText)
        return text;
    const plain = shapes.reduce((left, shape) => left.replace(shape, hidden), text);
    return plain
        .replace(run, hideInRun)
        .replace(scheme, (whole, name, gap, value) => isWord(value) ? whole : `${name}${gap}${hidden}`)
        .replace(assignment, (whole, key, sign, value) => isSecretValue(key, sign, value) ? `${key}${sign}${hidden}` : whole);
}
function looksLikeSecret(text) {
    return hideSecretShapes(text) !== text || text.split(/[\s/:@.]+/).some(isOpaque);
}
/** As hideSecretShapes, and what has no shape but is too random for a word: for texts of services, which have few names in them. */
function hideOpaqueWords(text) {
    return hideSecretShapes(text)
        .replace(/[\w+/=~-]{14,}/g, (word) => (isOpaque(word) ? hidden : word))
        .replace(named, (whole, name, word) => (/\d/.test(word) ? `${name}${hidden}` : whole));
}
/** `the token x81Yq93zz is not good`. */
const named = /((?:password|secret|token|credential|key)s?\s{1,3}["'`(]?)([^\s"'`()<>]{8,})/gi;
const shortestText = 8;
/** Tokens and keys that name their kind. */
const shapes = [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|$)/g,
    // GitHub. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    /gh[pousr]_[\w.-]{20,}|github_pat_\w{20,}/g,
    // Databricks: personal access tokens, secrets of service principals, keys.
    /(?:dapi|dose|dkea|dsapi)[0-9a-f]{20,}(?:-\d{1,2})?/g,
    // Neon: API keys, and the passwords of its roles.
    /napi_[A-Za-z0-9]{20,}|npg_[A-Za-z0-9]{8,}/g,
    /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    /xox[abeoprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}|AIza[\w-]{35}|hvs\.[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|sk-[\w-]{20,}/g,
    // The base64 of a JSON web token, and of a connection URL.
    /ZXlK[\w+/=-]{40,}|cG9zdGdyZXM[\w+/=-]{16,}/g,
];
/** What a token or an address can be made of, in one piece. */
const run = /[^\s"'`<>]{8,}/g;
function hideInRun(text) {
    return hideWebToken(hideLogin(text)).replace(encodedLogin, `%3A%2F%2F${hidden}%40`);
}
/** `https://user:password@host`: a host and its port stay, what stands before them goes. */
function hideLogin(text) {
    const [first = '', ...rest] = text.split('://');
    const cleaned = rest.map((address) => {
        const [authority = ''] = /^[^/?#]*/.exec(address) ?? [];
        const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
        if (login.includes(':') || login.length > longestUser)
            return `${hidden}${address.slice(login.length)}`;
        // A password with a slash in it, which nobody has encoded.
        const isLogin = /^[^/?#@:]+:(?!\d{1,5}(?:[/?#]|$))/.test(address) && address.includes('@');
        return isLogin ? `${hidden}${address.slice(address.lastIndexOf('@'))}` : address;
    });
    return [first, ...cleaned].join('://');
}
/** `git@`; what is longer is a token in the place of a user. */
const longestUser = 15;
const encodedLogin = /%3A%2F%2F(?:[^%]|%(?!40|3A%2F%2F))*%40/gi;
/** Two or three parts with points between them, of which the first is JSON in base64. https://www.rfc-editor.org/rfc/rfc7519 */
function hideWebToken(text) {
    if (!text.includes('eyJ'))
        return text;
    const parts = text.split('.');
    const shown = [];
    for (let index = 0; index < parts.length; index += 1) {
        const [part = '', payload = '', signature] = parts.slice(index, index + 3);
        const start = part.indexOf('eyJ');
        if (start === -1 || !/^[\w-]{11,}$/.test(part.slice(start)) || !/^[\w-]{8,}/.test(payload)) {
            shown.push(part);
            continue;
        }
        const last = signature !== undefined && /^[\w-]+$/.test(payload) ? signature : payload;
        shown.push(`${part.slice(0, start)}${hidden}${last.replace(/^[\w-]*/, '')}`);
        index += signature !== undefined && last === signature ? 2 : 1;
    }
    return shown.join('.');
}
/** `Authorization: Basic dXNlcjpwYXNz`, and the same without its name. */
const scheme = /\b(bearer|basic|negotiate)(\s{1,4}|%20|\+)([\w.~+/=-]{6,})/gi;
/** `password=…`, `"access_token": "…"`, `PGPASSWORD=…`, quotes escaped or not. */
const assignment = /(pass(?:word|wd|phrase)|pwd|secret|token|credentials?|authorization|api[_-]?key|access[_-]?key|private[_-]?key)(\\?["']?\s{0,3}(?:=|:|%3D)\s{0,3}\\?["']?)([^\s"'\\,;&<>()[\]{}|`]{3,})/gi;
function isSecretValue(key, sign, value) {
    if (value === hidden || /^[$%*…]/.test(value) || literals.test(value))
        return false;
    // Where a shell stands.
    if (/^pwd$/i.test(key) && value.startsWith('/'))
        return false;
    // `permissions: id-token: write` is prose, `"token":"write"` and `token=write` are not.
    if (/pass|pwd/i.test(key) || sign.includes('=') || /["']/.test(sign) || /%3D/i.test(sign))
        return true;
    return value.length >= 8 && !isWord(value);
}
const literals = /^(?:null|none|nil|true|false|undefined|empty|missing|required|bearer|basic|negotiate|digest)$/i;
function isWord(text) {
    return /^[A-Z]?[a-z-]+[.:;,!?]?$/.test(text) && text.length < 24;
}
/**
 * Upper and lower case and digits in such a mixture as no name has. A UUID, a checksum or a commit has one case only, and
 * `AddOrderPriority20240101120000` changes too seldom.
 */
function isOpaque(word) {
    if (/^[A-Za-z0-9+/]{12,}={1,2}$/.test(word))
        return true;
    if (word.length < 20 || !/[a-z]/.test(word) || !/[A-Z]/.test(word) || !/\d.*\d/.test(word))
        return false;
    const kinds = word.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
    let changes = 0;
    for (let at = 1; at < kinds.length; at += 1)
        if (kinds[at] !== kinds[at - 1])
            changes += 1;
    return changes >= word.length / 3;
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ withoutReplaced),
/* harmony export */   RZ: () => (/* binding */ comparePictures),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   hS: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);

function comparePictures(before, after) {
    const older = [...before.values()];
    const pairs = older.flatMap((from) => {
        const to = after.get(from.oid);
        return to === undefined ? [] : [{ from, to }];
    });
    const byName = new Map([...after.values()].map((pictured) => [nameKey(pictured.relation), pictured]));
    const files = older.flatMap((from) => fateOf(from, after.get(from.oid), byName.get(nameKey(from.relation))) ?? []);
    const news = [...after.values()].filter(({ oid }) => !before.has(oid)).map(({ relation }) => relation);
    return {
        files,
        scans: pairs
            .map(({ from, to }) => ({
            relation: from.relation,
            scans: to.counters.scans - from.counters.scans,
            rowsRead: to.counters.rowsRead - from.counters.rowsRead,
        }))
            .filter(({ relation, scans }) => scans > 0 && isReadable(relation)),
        rows: pairs
            .map(({ from, to }) => {
            const partitionOf = (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .rootName */ .SX)(before, from.oid);
            return {
                relation: from.relation,
                inserted: to.counters.inserted - from.counters.inserted,
                updated: to.counters.updated - from.counters.updated,
                deleted: to.counters.deleted - from.counters.deleted,
                ...(partitionOf && { partitionOf }),
            };
        })
            .filter(({ relation, inserted, updated, deleted }) => inserted + updated + deleted > 0 && isTable(relation)),
        created: withoutReplaced(news, files),
    };
}
/** An index that is built anew can get a new oid; it is no new index for that. */
function withoutReplaced(news, files) {
    const kept = files.filter(({ fate }) => fate === 'rebuilt' || fate === 'kept file');
    const replaced = new Set(kept.map(({ relation }) => nameKey(relation)));
    return news.filter((relation) => !replaced.has(nameKey(relation)));
}
/**
 * What became of a relation: `to` has its oid, `namesake` its name. An index whose column's type is only relabelled gets a new
 * oid over its old file, so neither oid nor name alone tells.
 */
function fateOf(from, to, namesake) {
    const { relation } = from;
    if (to === undefined)
        return { relation, fate: namesake === undefined ? 'dropped' : replacedBy(from, namesake) };
    // A sequence gets a new file whenever it is altered: its single row is written anew, which is no work.
    if (relation.kind === 'sequence' || from.fileNode === to.fileNode || to.fileNode === 0)
        return undefined;
    if (relation.kind === 'index')
        return { relation, fate: 'rebuilt' };
    return { relation, fate: from.heapBytes > 0 && to.heapBytes === 0 ? 'truncated' : 'rewritten' };
}
function replacedBy(from, namesake) {
    if (from.relation.kind !== 'index' || namesake.relation.kind !== 'index')
        return 'recreated';
    return from.fileNode === namesake.fileNode ? 'kept file' : 'rebuilt';
}
function isTable({ kind }) {
    return kind === 'table' || kind === 'partitioned table' || kind === 'materialized view';
}
/** Whose scans anybody waits for: the catalogs of large objects are looked into by the server itself. */
function isReadable(relation) {
    return isTable(relation) && relation.schema !== 'pg_catalog';
}
function nameKey({ schema, name }) {
    return JSON.stringify([schema, name]);
}


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noEffects),
/* harmony export */   P: () => (/* binding */ sameRelation)
/* harmony export */ });
const noEffects = { files: [], scans: [], rows: [], created: [] };
function sameRelation(left, right) {
    return left.schema === right.schema && left.name === right.name;
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ forHowLong),
/* harmony export */   Mw: () => (/* binding */ heldLocks),
/* harmony export */   cI: () => (/* binding */ locksDuring),
/* harmony export */   sr: () => (/* binding */ withHeldTimes)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/**
 * Which locks a transaction has, statement by statement: it keeps them to its end, unless it goes back to a savepoint from
 * before it took them. The evidence tells what each statement added, gave up and renamed. Pure.
 */




/** The locks of `statement` itself, and those that its transaction had before. */
function locksDuring(statement, statements) {
    const known = histories.get(statements) ?? readHistory(statements);
    histories.set(statements, known);
    const { position = -1, events = new Map() } = known.get(statement) ?? {};
    const at = (list = []) => list.findLast((event) => event.position <= position)?.lock;
    return {
        on: (relation) => at(events.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation))),
        *all() {
            for (const list of events.values()) {
                const lock = at(list);
                if (lock)
                    yield lock;
            }
        },
    };
}
/** Many ask of the same statements. */
const histories = new WeakMap();
/** What changed for each name, by the position of the statement; what a statement gave up is given up after it. */
function readHistory(statements) {
    const transactions = new Map();
    const moments = new Map();
    for (const [position, statement] of statements.entries()) {
        const { locks, events } = transactions.get(statement.transaction) ?? {
            locks: new TransactionLocks(),
            events: new Map(),
        };
        transactions.set(statement.transaction, { locks, events });
        const note = (at) => {
            for (const [key, lock] of locks.changes())
                events.set(key, [...(events.get(key) ?? []), { position: at, lock }]);
        };
        locks.take(statement);
        note(position);
        locks.settle(statement);
        note(position + 0.5);
        moments.set(statement, { position, events });
    }
    return moments;
}
class TransactionLocks {
    #held = new Map();
    #changed = new Set();
    get all() {
        return [...this.#held.values()].flatMap((locks) => locks.at(-1) ?? []);
    }
    /** Since it was asked last. */
    changes() {
        const changes = [...this.#changed].map((key) => [key, this.#held.get(key)?.at(-1)]);
        this.#changed.clear();
        return changes;
    }
    take({ locks }) {
        for (const lock of locks) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(lock.relation);
            this.#replace(key, [...(this.#held.get(key) ?? []), lock]);
        }
    }
    /** Returns what was given up. The lock on what was dropped stays, and is none on what has its name later. */
    settle({ released = [], renamed = [], files }) {
        const over = [];
        for (const { relation, keeps } of released) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
            const held = this.#held.get(key) ?? [];
            over.push(...held.filter(({ mode }) => (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
            this.#replace(key, held.filter(({ mode }) => !(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
        }
        for (const { relation, fate } of files) {
            if (fate === 'dropped' || fate === 'recreated') {
                const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
                this.#replace(`${key} dropped before ${this.#held.size}`, this.#held.get(key) ?? []);
                this.#replace(key, []);
            }
        }
        const moved = renamed.map(({ from, to }) => ({ to, locks: this.#held.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from)) ?? [] }));
        for (const { from } of renamed)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from), []);
        for (const { to, locks } of moved)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(to), locks);
        return over;
    }
    #replace(key, locks) {
        this.#changed.add(key);
        if (locks.length === 0)
            this.#held.delete(key);
        else
            this.#held.set(key, locks);
    }
}
/** How long each lock lasted that an exact statement took: through its own statement and all that came until it was given up. */
function withHeldTimes(statements) {
    const transactions = new Map();
    const since = new Map();
    const until = new Map();
    for (const statement of statements) {
        if (statement.method === 'sampled')
            continue;
        const transaction = transactions.get(statement.transaction) ?? { locks: new TransactionLocks(), elapsed: 0 };
        transactions.set(statement.transaction, transaction);
        for (const lock of statement.locks)
            since.set(lock, transaction.elapsed);
        transaction.elapsed += statement.milliseconds;
        transaction.locks.take(statement);
        for (const lock of transaction.locks.settle(statement))
            until.set(lock, transaction.elapsed);
    }
    return statements.map((statement) => {
        if (statement.method === 'sampled')
            return statement;
        const end = transactions.get(statement.transaction)?.elapsed ?? 0;
        const locks = statement.locks.map((lock) => ({
            ...lock,
            heldMilliseconds: (until.get(lock) ?? end) - (since.get(lock) ?? 0),
        }));
        return { ...statement, locks };
    });
}
/** Until a statement failed; `statements` are those of its transaction. Indexes are locked with their tables. */
function heldLocks(statements) {
    const timed = withHeldTimes(statements);
    const locks = new TransactionLocks();
    for (const statement of timed) {
        locks.take(statement);
        locks.settle(statement);
    }
    return locks.all
        .filter(({ relation }) => relation.table === undefined)
        .map(({ relation, mode, heldMilliseconds }) => ({
        relation: (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_2__/* .relationName */ .C)(relation),
        mode,
        milliseconds: heldMilliseconds,
    }))
        .sort((left, right) => _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(right.mode) - _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(left.mode));
}
/** " for 1.2 s"; a lock that was seen once has no duration. */
function forHowLong({ heldMilliseconds }) {
    return heldMilliseconds === 0 ? '' : ` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(heldMilliseconds)}`;
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ takePicture),
/* harmony export */   SX: () => (/* binding */ rootName),
/* harmony export */   _K: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/* harmony import */ var _relation_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3069);



async function takePicture(asker) {
    const rows = await asker.ask(pictureQuery);
    return new Map(rows.map((row) => [row.oid, parseRow(row)]));
}
function scaleOf({ relation, rows, bytes, counters }) {
    return { relation, rows, bytes, ...(relation.kind === 'index' ? { indexScans: counters.scans } : {}) };
}
/** Of a partition, the name of the table it belongs to in the end. */
function rootName(picture, oid) {
    const root = picture.get(oid)?.root;
    const relation = root === undefined ? undefined : picture.get(root)?.relation;
    return relation && (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_2__/* .relationName */ .C)(relation);
}
const hasFile = `c.relkind operator(pg_catalog.=) any ('{r,m,i}'::pg_catalog."char"[])`;
// To read a sequence is to lock it until the statement ends, and the server's table of locks has room for a few thousand.
const pictureQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQualified */ .GK)('picture of all relations', `
select
  ${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .relationColumns */ .k9},
  c.reltuples::pg_catalog.float8 as rows,
  case when ${hasFile} then pg_catalog.pg_total_relation_size(c.oid) end as bytes,
  case when ${hasFile} then pg_catalog.pg_relation_size(c.oid) end as heap_bytes,
  i.indisvalid as valid,
  case
    when c.relispartition and c.relkind operator(pg_catalog.=) any ('{r,p,f}'::pg_catalog."char"[])
    then pg_catalog.pg_partition_root(c.oid)::pg_catalog.oid::pg_catalog.int8::pg_catalog.float8
  end as root,
  c.relnatts::pg_catalog.int4 as attributes,
  case
    when c.relkind operator(pg_catalog.=) 'S' and sequences.few
      and pg_catalog.has_sequence_privilege(c.oid, 'usage, select')
    then pg_catalog.pg_sequence_last_value(c.oid)::pg_catalog.float8
  end as last_value,
  pg_catalog.json_build_object(
    'scans', coalesce(pg_catalog.pg_stat_get_numscans(c.oid), 0),
    'rowsRead', coalesce(pg_catalog.pg_stat_get_tuples_returned(c.oid), 0),
    'inserted', coalesce(pg_catalog.pg_stat_get_tuples_inserted(c.oid), 0),
    'updated', coalesce(pg_catalog.pg_stat_get_tuples_updated(c.oid), 0),
    'deleted', coalesce(pg_catalog.pg_stat_get_tuples_deleted(c.oid), 0)
  ) as counters
${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .relationSource */ .QN}
cross join (
  select pg_catalog.count(*) operator(pg_catalog.<=) 500 as few from pg_catalog.pg_sequence
) sequences
where ${_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .userRelation */ .Iw}
order by n.nspname, c.relname
`);
function parseRow(row) {
    return {
        oid: row.oid,
        relation: (0,_relation_row_js__WEBPACK_IMPORTED_MODULE_1__/* .toRelation */ .Qj)(row),
        fileNode: row.file_node,
        rows: row.rows < 0 ? undefined : row.rows,
        bytes: Number(row.bytes ?? 0),
        heapBytes: Number(row.heap_bytes ?? 0),
        valid: row.valid ?? true,
        ...(row.root !== null && { root: row.root }),
        attributes: row.attributes,
        counters: row.counters,
        ...(row.last_value !== null && { lastValue: row.last_value }),
    };
}


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ relationName)
/* harmony export */ });
/** `shop.orders`. */
function relationName({ schema, name }) {
    return `${schema}.${name}`;
}


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ userRelation),
/* harmony export */   QN: () => (/* binding */ relationSource),
/* harmony export */   Qj: () => (/* binding */ toRelation),
/* harmony export */   k9: () => (/* binding */ relationColumns),
/* harmony export */   qO: () => (/* binding */ largeObjects)
/* harmony export */ });
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1823);
/** How the queries of this folder ask the catalog for a relation, and what they make of the answer. */

// In full to the last operator: they are asked in the middle of the user's own transactions.
const relationColumns = `c.oid::pg_catalog.int8::pg_catalog.float8 as oid,
  n.nspname as schema,
  c.relname as name,
  c.relkind::pg_catalog.text as kind,
  t.relname as table,
  c.relfilenode::pg_catalog.int8::pg_catalog.float8 as file_node`;
/** Oids of pg_largeobject and pg_largeobject_metadata. */
const largeObjects = [2613, 2995];
const relationSource = `
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid operator(pg_catalog.=) c.oid
left join pg_catalog.pg_class t on t.oid operator(pg_catalog.=) i.indrelid`;
/**
 * What the queries of this folder look at: the user's own, without temporary ones and without our stamp, and the two catalogs that
 * hold large objects, which are the user's data too. https://www.postgresql.org/docs/current/largeobjects.html
 */
const userRelation = `
c.relkind operator(pg_catalog.=) any ('{r,p,i,I,v,m,S,f,c}'::pg_catalog."char"[])
and n.nspname operator(pg_catalog.<>) all ('{pg_catalog,information_schema,pg_toast,${_schema_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .ownSchema */ .sn},${_schema_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionSchema */ .xS}}'::pg_catalog.name[])
and n.nspname operator(pg_catalog.!~) '^pg_(temp|toast_temp)_'
or c.oid operator(pg_catalog.=) any ('{${largeObjects.join()}}'::pg_catalog.oid[])
`;
function toRelation({ schema, name, kind, table }) {
    return { schema, name, kind: relationKinds[kind] ?? 'table', ...(table === null ? {} : { table }) };
}
/** By pg_class.relkind. https://www.postgresql.org/docs/current/catalog-pg-class.html */
const relationKinds = {
    r: 'table',
    p: 'partitioned table',
    i: 'index',
    I: 'partitioned index',
    v: 'view',
    m: 'materialized view',
    S: 'sequence',
    f: 'foreign table',
    c: 'composite type',
};


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeBlocked),
/* harmony export */   JQ: () => (/* binding */ blocksSchemaChanges),
/* harmony export */   Kp: () => (/* binding */ isStrongerLock),
/* harmony export */   PE: () => (/* binding */ blocksWrites),
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   mC: () => (/* binding */ parseLockMode),
/* harmony export */   o5: () => (/* binding */ blocksReads),
/* harmony export */   wS: () => (/* binding */ strongerLock)
/* harmony export */ });
/**
 * The eight table-level lock modes, and what each keeps others from doing.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 */
/** Weakest first. */
const lockModes = [
    'access share',
    'row share',
    'row exclusive',
    'share update exclusive',
    'share',
    'share row exclusive',
    'exclusive',
    'access exclusive',
];
const conflicts = {
    'access share': ['access exclusive'],
    'row share': ['exclusive', 'access exclusive'],
    'row exclusive': ['share', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share update exclusive': ['share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive'],
    share: ['row exclusive', 'share update exclusive', 'share row exclusive', 'exclusive', 'access exclusive'],
    'share row exclusive': lockModes.slice(2),
    exclusive: lockModes.slice(1),
    'access exclusive': lockModes,
};
/** From the name in pg_locks: `AccessExclusiveLock`. */
function parseLockMode(name) {
    const words = name
        .replace(/Lock$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
    return lockModes.find((mode) => mode === words);
}
function strongerLock(left, right) {
    return lockModes.indexOf(left) >= lockModes.indexOf(right) ? left : right;
}
function isStrongerLock(left, right) {
    return right === undefined || lockModes.indexOf(left) > lockModes.indexOf(right);
}
/** `select`. */
function blocksReads(mode) {
    return conflicts[mode].includes('access share');
}
/** `insert`, `update`, `delete`. */
function blocksWrites(mode) {
    return conflicts[mode].includes('row exclusive');
}
/** `alter table`, `create index`, `vacuum`: everything but reads, row locks and writes. */
function blocksSchemaChanges(mode) {
    return conflicts[mode].includes('share update exclusive');
}
/** What the lock keeps others from, for a sentence. Every lock keeps out `access exclusive`, which most of `alter table` takes. */
function describeBlocked(mode) {
    if (blocksReads(mode))
        return 'reads and writes';
    if (conflicts[mode].includes('row share'))
        return 'writes and `select … for update`';
    if (blocksWrites(mode))
        return 'writes';
    if (blocksSchemaChanges(mode))
        return 'schema changes and vacuum';
    return 'schema changes that need the table for themselves';
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

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observer: () => (/* binding */ observer)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/src/ground/log.js
const silent = () => undefined;
/** Where nobody listens. */
const silentLog = {
    debug: silent,
    info: silent,
    notice: silent,
    warning: silent,
    group: (_title, work) => work(),
    mask: silent,
};

// EXTERNAL MODULE: ./build/src/migration/observer/observer-config.js
var observer_config = __webpack_require__(9674);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/postgres/connect.js
var connect = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/migration/evidence/observation.js + 4 modules
var evidence_observation = __webpack_require__(4210);
;// CONCATENATED MODULE: ./build/src/migration/observer/run-observer.js
/** The observer's process: watches until it is told to stop, or its time is over, and leaves its evidence in a file. */






const stopCheckInterval = 100;
async function runObserver(options) {
    const { folder } = options.config;
    const result = await observe(options).catch((error) => {
        const { message, sqlstate } = (0,redact/* redactServerError */.P)(error);
        return { problem: sqlstate === undefined ? message : `${message} (SQLSTATE ${sqlstate})` };
    });
    // Without the folder there is nobody to read it.
    if (!(await exists(folder)))
        return;
    // Renamed into place, so that nobody reads half of it.
    const file = (0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.result);
    await (0,promises_.writeFile)(`${file}.part`, JSON.stringify(result));
    await (0,promises_.rename)(`${file}.part`, file);
}
async function observe({ config, clock, log }) {
    const { target, login, folder } = config;
    const client = await (0,connect/* connect */.N)({
        target,
        mint: async () => login,
        clock,
        log,
        timeoutSeconds: 30,
        applicationName: `${connect/* ownSessions */.C} observer`,
    });
    try {
        const observation = await (0,evidence_observation.startObservation)({ client, clock, looksForEnd: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.ready), '');
        while (!observation.isBroken && (await isWanted(config, clock))) {
            await noteMigrated(observation, folder);
            await clock.sleep(stopCheckInterval);
        }
        await noteMigrated(observation, folder);
        return { evidence: await observation.finish() };
    }
    finally {
        await client.end();
    }
}
/** It never outlives its job: with the job go its process and its folder, and a deadline comes in any case. */
async function isWanted({ folder, endsAt, jobProcess }, clock) {
    if (clock.now().getTime() >= new Date(endsAt).getTime())
        return false;
    if (jobProcess !== undefined && !isAlive(jobProcess))
        return false;
    return (await exists(folder)) && !(await exists((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.stop)));
}
/** Signal 0 asks and sends nothing. EPERM: it is there, and somebody else's. */
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** A step says that the migration is over, and waits to hear that it was noted. */
async function noteMigrated(observation, folder) {
    if (!(await exists((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.migrated))) || (await exists((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.noted))))
        return;
    await observation.noteMigrated();
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, observer_config/* observerFiles */.A.noted), '');
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/observer.js
/** The observer's story: told over standard input what to watch, it watches from outside until post stops it. */





async function observer() {
    const config = observer_config/* observerConfigSchema */.Y.parse(await (0,consumers_.json)(process.stdin));
    // The step that started it has ended long before: nobody reads its output.
    await runObserver({ config, clock: clock/* systemClock */.m, log: silentLog });
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

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WL: () => (/* binding */ looking),
  dV: () => (/* binding */ writing)
});

// UNUSED EXPORTS: Look

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/postgres/copied-rows.js
/**
 * The rows of a `copy … to stdout` in its text format: one line a row, tabs between columns, `\N` for null.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */

function copyText(quotedTable, columns) {
    return `copy ${quotedTable} (${columns.map(esm/* default.escapeIdentifier */.Ay.escapeIdentifier).join(', ')}) to stdout (format text, encoding 'UTF8')`;
}
/** Collects what node-postgres itself passes over. */
class CopiedRows extends esm/* default.Query */.Ay.Query {
    #lines = [];
    constructor(text) {
        super(text);
    }
    /** One message a row. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
    handleCopyData({ chunk }) {
        this.#lines.push(chunk.toString('utf8'));
    }
    copied() {
        return this.#lines.map((line) => line.replace(/\n$/, '').split('\t').map(readField));
    }
}
function readField(field) {
    if (field === '\\N')
        return null;
    return field.replace(/\\(.)/gs, (_, escaped) => escapes[escaped] ?? escaped);
}
const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/look.js
/**
 * The one way in which we read: a transaction that sees one moment, cannot write, cannot last, and finds no name outside
 * pg_catalog. All of it is set inside the transaction, so it holds in any session, whoever has set that up, and is gone with
 * it. The server is asked whether it holds.
 */








/** Answers to texts that are listed (query.ts), in one transaction. */
class Look {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async ask({ text }, values = []) {
        return (await this.#client.query(text, [...values])).rows;
    }
    /** The answers of several, in one round trip. */
    async askTogether(queries) {
        const results = await this.#client.query(queries.map(({ text }) => text).join(';\n'));
        return results.map(({ rows }) => rows);
    }
    /**
     * Rows of several, in one round trip, taken as they come: kept until the last has come, those of ten thousand tables would
     * fill memory a second time. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events)
     */
    async stream(takers, getTypeParser) {
        const query = new esm/* default.Query */.Ay.Query({
            text: takers.map(({ query: { text } }, statement) => `select q.*, ${statement} from (${text}) q`).join(';\n'),
            rowMode: 'array',
            types: { getTypeParser },
        });
        let mistake;
        await new Promise((resolve, reject) => {
            query.on('row', (columns) => {
                // The rows of all statements come in one stream: each ends with the number of its statement.
                const row = columns;
                try {
                    if (mistake === undefined)
                        takers[Number(row.at(-1))]?.take(row);
                }
                catch (error) {
                    mistake = error;
                }
            });
            query.on('error', reject);
            query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)));
            this.#client.query(query);
        });
    }
    /**
     * All rows of a table as texts. A copy is no query: no policy, rule, expression of an index or function of a column's type
     * runs, and what is no table is refused. https://www.postgresql.org/docs/current/sql-copy.html
     */
    async copy(table) {
        const { text } = copyQuery(table.quoted, table.columns);
        const copied = new CopiedRows(text);
        await new Promise((resolve, reject) => {
            copied.once('error', reject);
            copied.once('end', () => resolve());
            this.#client.query(copied);
        });
        return copied.copied();
    }
}
const copyQuery = (0,query/* defineQueries */.yV)('copy of a table', copyText);
/** Looks, and leaves the session as it was. It must be idle: a transaction of the user's is not ours to end. */
async function looking(client, work, limits = {}) {
    return inTransaction(client, 'isolation level repeatable read read only', limits, () => work(new Look(client)));
}
/** The same, but to write: kept when the work is done, and nothing of it when it fails. */
async function writing(client, work) {
    return inTransaction(client, 'isolation level read committed read write', {}, async () => {
        const done = await work(new Look(client));
        await (0,transaction_control/* control */.A)(client, 'commit');
        return done;
    });
}
async function inTransaction(client, mode, limits, work) {
    const { statement, lock, idle } = budget.budget.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget.budget.time.transaction, async () => {
        if (client.getTransactionStatus() !== 'I')
            throw new Error('a transaction is open that is not ours');
        const begun = await client.query([`begin ${mode}`, (0,pinned_settings/* pinSql */.ol)('local', { statement, lock, idle, ...limits }), (0,pinned_settings/* heldSql */.S7)(readOnly)].join(';\n'));
        try {
            assertHeld(begun);
            return await work();
        }
        finally {
            // A connection that is gone has no transaction any more, and says so to whoever asks next.
            if (client.getTransactionStatus() !== 'I')
                await (0,transaction_control/* control */.A)(client, 'rollback').catch(() => undefined);
        }
    });
}
function assertHeld(results) {
    const last = results.at(-1);
    if (last?.rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our transaction.');
}


/***/ }),

/***/ 6061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/**
 * The outermost layer of Postgres's lexer: enough to know where a string, an identifier or a comment ends, and nothing
 * more. What the words mean is the server's business. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
/** The token that begins at `start`. Something that is never closed reaches to the end of the text. */
function readToken(text, start, plainStrings = 'standard') {
    const word = match(wordPattern, text, start);
    if (word !== undefined)
        return readWordOrPrefix(text, start, word);
    const space = match(spacePattern, text, start);
    if (space !== undefined)
        return { kind: 'space', end: start + space.length };
    if (text.startsWith('--', start))
        return { kind: 'comment', end: endOfLine(text, start) };
    if (text.startsWith('/*', start))
        return { kind: 'comment', end: endOfBlockComment(text, start) };
    const number = match(numberPattern, text, start);
    if (number !== undefined)
        return { kind: 'number', end: start + number.length };
    const dollarTag = match(dollarTagPattern, text, start);
    if (dollarTag !== undefined)
        return { kind: 'quoted', end: after(text, dollarTag, start + dollarTag.length) };
    const symbol = text.charAt(start);
    if (symbol === "'")
        return { kind: 'quoted', end: endOfPlainString(text, start, plainStrings) };
    if (symbol === '"')
        return { kind: 'quoted', end: endOfQuotes(text, start, '"') };
    return { kind: 'symbol', end: start + 1, symbol };
}
// Sticky, so that they look at one place only. Everything above ASCII is a letter to Postgres, no-break spaces included;
// a byte order mark is what some editors leave at the start of a file.
const wordPattern = /[A-Za-z_\u0080-\ufefe\uff00-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const spacePattern = /[ \t\n\r\f\v\ufeff]+/y;
const numberPattern = /[0-9][0-9A-Za-z_.]*/y;
const dollarTagPattern = /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const escapelessPattern = /(?:[bx]|u&)'/iy;
// Each character has one way to be matched: with several, a line of dashes would take time without end.
const continuationPattern = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y;
/** `e'…'` always has backslash escapes; `b'…'`, `x'…'` and `u&'…'` never have; `n'…'` is a plain string. */
function readWordOrPrefix(text, start, word) {
    const end = start + word.length;
    if (/^e$/i.test(word) && text[end] === "'")
        return { kind: 'quoted', end: endOfEscapeString(text, end) };
    const escapeless = match(escapelessPattern, text, start);
    if (escapeless !== undefined)
        return { kind: 'quoted', end: endOfQuotes(text, start + escapeless.length - 1, "'") };
    return { kind: 'word', end, word: word.toLowerCase() };
}
function endOfPlainString(text, start, plainStrings) {
    return plainStrings === 'escape' ? endOfEscapeString(text, start) : endOfQuotes(text, start, "'");
}
function endOfQuotes(text, start, quote) {
    for (let at = start + 1;; at += 2) {
        at = text.indexOf(quote, at);
        if (at < 0)
            return text.length;
        if (text[at + 1] !== quote)
            return at + 1;
    }
}
/** A string goes on after a line break: `e'a'` newline `'b\''` is one string, and its second part has escapes too. */
function endOfEscapeString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] === '\\')
            at += 2;
        else if (text[at] !== "'")
            at += 1;
        else if (text[at + 1] === "'")
            at += 2;
        else {
            const continuation = match(continuationPattern, text, at + 1);
            if (continuation === undefined)
                return at + 1;
            at += 1 + continuation.length;
        }
    }
    return text.length;
}
function endOfBlockComment(text, start) {
    let depth = 0;
    for (const { 0: mark, index } of text.slice(start).matchAll(/\/\*|\*\//g)) {
        depth += mark === '/*' ? 1 : -1;
        if (depth === 0)
            return start + index + 2;
    }
    return text.length;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
function after(text, mark, start) {
    const at = text.indexOf(mark, start);
    return at < 0 ? text.length : at + mark.length;
}
function match(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ control)
/* harmony export */ });
async function control(client, command) {
    await client.query(command);
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ hashingTools),
  mH: () => (/* binding */ historyTables),
  Tq: () => (/* binding */ toolsWithHeads)
});

;// CONCATENATED MODULE: ./build/src/schema/books/tables/dotnet.js
const dotnet = [
    {
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['MigrationId', 'ProductVersion'],
        entry: { name: '"MigrationId"', order: '"MigrationId"' },
    },
    {
        // The same with the names of columns in snake case, as EFCore.NamingConventions makes them.
        tool: 'Entity Framework Core',
        name: '__EFMigrationsHistory',
        columns: ['migration_id', 'product_version'],
        entry: { name: 'migration_id', order: 'migration_id' },
    },
    {
        tool: 'DbUp',
        name: 'schemaversions',
        columns: ['schemaversionsid', 'scriptname', 'applied'],
        entry: { name: 'scriptname', order: 'schemaversionsid' },
    },
    {
        tool: 'FluentMigrator',
        name: 'VersionInfo',
        columns: ['Version', 'AppliedOn', 'Description'],
        entry: { name: `"Version"::text || coalesce('_' || "Description", '')`, order: '"Version"' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/go.js
const go = [
    {
        tool: 'goose',
        name: 'goose_db_version',
        columns: ['id', 'version_id', 'is_applied', 'tstamp'],
        entry: {
            name: 'version_id::text',
            rolledBack: 'not is_applied',
            // The first row, of version 0, says only that the table was made.
            where: 'version_id > 0',
            order: 'id',
        },
    },
    {
        tool: 'sql-migrate',
        name: 'gorp_migrations',
        columns: ['id', 'applied_at'],
        entry: { name: 'id', order: 'id' },
    },
    {
        tool: 'Atlas',
        name: 'atlas_schema_revisions',
        columns: ['version', 'description', 'applied', 'total', 'execution_time', 'error', 'hash'],
        entry: {
            name: `version || coalesce('_' || nullif(description, ''), '')`,
            checksum: 'hash',
            // Nanoseconds.
            milliseconds: 'execution_time / 1e6',
            failed: `coalesce(error, '') <> '' or applied < total`,
            where: `version <> '.atlas_cloud_identifier'`,
            order: 'version',
        },
    },
    {
        tool: 'Bun',
        name: 'bun_migrations',
        columns: ['id', 'name', 'group_id', 'migrated_at'],
        companions: ['bun_migration_locks'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'River',
        name: 'river_migration',
        columns: ['line', 'version', 'created_at'],
        entry: { name: `line || ' ' || version::text`, order: 'line, version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/jvm.js
const jvm = [
    {
        tool: 'Flyway',
        name: 'flyway_schema_history',
        columns: ['installed_rank', 'version', 'script', 'checksum', 'execution_time', 'success'],
        entry: {
            name: 'script',
            checksum: 'checksum::text',
            milliseconds: 'execution_time',
            failed: 'not success',
            order: 'installed_rank',
        },
    },
    {
        tool: 'Liquibase',
        name: 'databasechangelog',
        columns: ['id', 'author', 'filename', 'orderexecuted', 'exectype', 'md5sum'],
        companions: ['databasechangeloglock'],
        entry: {
            name: `filename || '::' || id || '::' || author`,
            checksum: 'md5sum',
            failed: "exectype = 'FAILED'",
            order: 'orderexecuted',
        },
    },
    {
        tool: 'Play',
        name: 'play_evolutions',
        columns: ['id', 'hash', 'applied_at', 'apply_script', 'revert_script', 'state', 'last_problem'],
        companions: ['play_evolutions_lock'],
        entry: { name: 'id::text', checksum: 'hash', failed: "state <> 'applied'", order: 'id' },
    },
    {
        tool: 'Ragtime',
        name: 'ragtime_migrations',
        columns: ['id', 'created_at'],
        columnsAreCommon: true,
        entry: { name: 'id', order: 'created_at' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/migrations.js
const migrations = [
    {
        tool: 'pgroll',
        name: 'migrations',
        columns: ['schema', 'name', 'migration', 'created_at', 'parent', 'done'],
        entry: { name: 'name', failed: 'not done', order: 'created_at' },
    },
    {
        tool: 'graphile-migrate',
        name: 'migrations',
        columns: ['hash', 'previous_hash', 'filename', 'date'],
        companions: ['current'],
        entry: { name: 'filename', checksum: 'hash', order: 'filename' },
    },
    {
        tool: 'TypeORM',
        name: 'migrations',
        columns: ['id', 'timestamp', 'name'],
        companions: ['typeorm_metadata'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'Laravel',
        name: 'migrations',
        columns: ['id', 'migration', 'batch'],
        entry: { name: 'migration', order: 'id' },
    },
    {
        tool: 'db-migrate',
        name: 'migrations',
        columns: ['id', 'name', 'run_on'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'postgres-migrations',
        name: 'migrations',
        columns: ['id', 'name', 'hash', 'executed_at'],
        // Its own migration 0 makes the table.
        entry: { name: 'name', checksum: 'hash', where: 'id > 0', order: 'id' },
    },
    {
        tool: 'Rambler',
        name: 'migrations',
        columns: ['migration'],
        columnsAreCommon: true,
        entry: { name: 'migration', order: 'migration' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/node.js
const node = [
    {
        tool: 'Prisma',
        name: '_prisma_migrations',
        columns: ['migration_name', 'checksum', 'started_at', 'finished_at', 'rolled_back_at'],
        hashesFile: true,
        entry: {
            name: 'migration_name',
            checksum: 'checksum',
            milliseconds: 'extract(epoch from finished_at - started_at) * 1000',
            failed: 'finished_at is null and rolled_back_at is null',
            rolledBack: 'rolled_back_at is not null',
            order: 'started_at',
        },
    },
    {
        // From 1.0 on; what an earlier version has run may have no name.
        tool: 'Drizzle',
        name: '__drizzle_migrations',
        columns: ['id', 'hash', 'created_at', 'name'],
        hashesFile: true,
        entry: { name: 'coalesce(name, created_at::text)', checksum: 'hash', order: 'id' },
    },
    {
        tool: 'Drizzle',
        name: '__drizzle_migrations',
        columns: ['id', 'hash', 'created_at'],
        hashesFile: true,
        entry: { name: 'created_at::text', checksum: 'hash', order: 'id' },
    },
    {
        tool: 'Knex',
        name: 'knex_migrations',
        columns: ['id', 'name', 'batch', 'migration_time'],
        companions: ['knex_migrations_lock'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'AdonisJS',
        name: 'adonis_schema',
        columns: ['id', 'name', 'batch', 'migration_time'],
        companions: ['adonis_schema_versions'],
        entry: { name: 'name', order: 'id' },
    },
    { tool: 'Sequelize', name: 'SequelizeMeta', columns: ['name'], entry: { name: 'name', order: 'name' } },
    {
        tool: 'node-pg-migrate',
        name: 'pgmigrations',
        columns: ['id', 'name', 'run_on'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'MikroORM',
        name: 'mikro_orm_migrations',
        columns: ['id', 'name', 'executed_at'],
        entry: { name: 'name', order: 'id' },
    },
    {
        tool: 'Kysely',
        name: 'kysely_migration',
        columns: ['name', 'timestamp'],
        companions: ['kysely_migration_lock'],
        entry: { name: 'name', order: 'name' },
    },
    {
        tool: 'Payload',
        name: 'payload_migrations',
        columns: ['id', 'name', 'batch', 'updated_at', 'created_at'],
        // Batch -1 is of the development server, which changes the schema without a migration.
        entry: { name: 'name', where: 'batch >= 0', order: 'id' },
    },
    {
        tool: 'Directus',
        name: 'directus_migrations',
        columns: ['version', 'name', 'timestamp'],
        entry: { name: `version || '-' || name`, order: 'version' },
    },
    {
        tool: 'Strapi',
        name: 'strapi_migrations',
        columns: ['id', 'name', 'time'],
        columnsAreCommon: true,
        companions: ['strapi_migrations_internal'],
        entry: { name: 'name', order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/others.js
const others = [
    {
        tool: 'Phinx',
        name: 'phinxlog',
        columns: ['version', 'migration_name', 'start_time', 'end_time'],
        entry: {
            name: `version::text || coalesce('_' || migration_name, '')`,
            milliseconds: 'extract(epoch from end_time - start_time) * 1000',
            order: 'version',
        },
    },
    {
        tool: 'Doctrine',
        name: 'doctrine_migration_versions',
        columns: ['version', 'executed_at', 'execution_time'],
        entry: { name: 'version', milliseconds: 'execution_time', order: 'executed_at' },
    },
    {
        tool: 'Sqitch',
        name: 'changes',
        columns: ['change_id', 'script_hash', 'change', 'project', 'committed_at'],
        companions: ['dependencies', 'events', 'projects', 'releases', 'tags'],
        entry: { name: `project || ':' || change`, checksum: 'script_hash', order: 'committed_at' },
    },
    {
        tool: 'Vapor',
        name: '_fluent_migrations',
        columns: ['id', 'name', 'batch', 'created_at', 'updated_at'],
        entry: { name: 'name', order: 'created_at, name' },
    },
    {
        tool: 'shmig',
        name: 'shmig_version',
        columns: ['version', 'migrated_at'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Mojo',
        name: 'mojo_migrations',
        columns: ['name', 'version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: `name || ' ' || version::text`, order: 'name' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/python.js
const python = [
    {
        tool: 'Django',
        name: 'django_migrations',
        columns: ['id', 'app', 'name', 'applied'],
        entry: { name: `app || '.' || name`, order: 'id' },
    },
    {
        tool: 'Alembic',
        name: 'alembic_version',
        columns: ['version_num'],
        headOnly: true,
        hasHeads: true,
        entry: { name: 'version_num', order: 'version_num' },
    },
    {
        tool: 'yoyo',
        name: '_yoyo_migration',
        columns: ['migration_hash', 'migration_id', 'applied_at_utc'],
        companions: ['_yoyo_log', '_yoyo_version', 'yoyo_lock'],
        entry: { name: 'migration_id', order: 'applied_at_utc' },
    },
    {
        tool: 'Aerich',
        name: 'aerich',
        columns: ['id', 'version', 'app', 'content'],
        entry: { name: `app || '.' || version`, order: 'id' },
    },
    {
        tool: 'peewee-migrate',
        name: 'migratehistory',
        columns: ['id', 'name', 'migrated_at'],
        entry: { name: 'name', order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/rust.js
const rust = [
    {
        tool: 'Diesel',
        name: '__diesel_schema_migrations',
        columns: ['version', 'run_on'],
        entry: { name: 'version', where: `version <> '00000000000000'`, order: 'version' },
    },
    {
        tool: 'SQLx',
        name: '_sqlx_migrations',
        columns: ['version', 'description', 'success', 'checksum', 'execution_time'],
        entry: {
            name: `version::text || '_' || replace(description, ' ', '_')`,
            checksum: `encode(checksum, 'hex')`,
            // Nanoseconds; -1 while it runs.
            milliseconds: 'nullif(execution_time, -1) / 1e6',
            failed: 'not success',
            order: 'version',
        },
    },
    {
        tool: 'Refinery',
        name: 'refinery_schema_history',
        columns: ['version', 'name', 'applied_on', 'checksum'],
        entry: { name: `version::text || '_' || name`, checksum: 'checksum', order: 'version' },
    },
    {
        tool: 'SeaORM',
        name: 'seaql_migrations',
        columns: ['version', 'applied_at'],
        entry: { name: 'version', order: 'version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-migrations.js
const schemaMigrations = [
    {
        tool: 'Supabase',
        name: 'schema_migrations',
        columns: ['version', 'statements', 'name'],
        companions: ['seed_files'],
        entry: { name: `version || coalesce('_' || name, '')`, order: 'version' },
    },
    {
        tool: 'golang-migrate',
        name: 'schema_migrations',
        columns: ['version', 'dirty'],
        headOnly: true,
        entry: { name: 'version::text', failed: 'dirty', order: 'version' },
    },
    {
        tool: 'Ecto',
        name: 'schema_migrations',
        columns: ['version', 'inserted_at'],
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Migratus',
        name: 'schema_migrations',
        columns: ['id', 'applied', 'description'],
        entry: { name: `id::text || coalesce('-' || description, '')`, where: 'id >= 0', order: 'id' },
    },
    {
        tool: 'Sequel',
        name: 'schema_migrations',
        columns: ['filename'],
        entry: { name: 'filename', order: 'filename' },
    },
    {
        tool: 'Rails',
        name: 'schema_migrations',
        columns: ['version'],
        companions: ['ar_internal_metadata'],
        beside: 'ar_internal_metadata',
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'dbmate',
        name: 'schema_migrations',
        columns: ['version'],
        entry: { name: 'version::text', order: 'version' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/tables/schema-version.js
const schemaVersion = [
    {
        tool: 'pgmigrate',
        name: 'schema_version',
        columns: ['version', 'description', 'type', 'installed_by', 'installed_on'],
        columnsAreCommon: true,
        entry: { name: `version::text || coalesce('__' || description, '')`, order: 'version' },
    },
    {
        tool: 'tern',
        name: 'schema_version',
        columns: ['version'],
        columnsAreCommon: true,
        headOnly: true,
        entry: { name: 'version::text', order: 'version' },
    },
    {
        tool: 'Postgrator',
        name: 'schemaversion',
        columns: ['version', 'name', 'md5', 'run_at'],
        entry: {
            name: `version::text || coalesce('.' || name, '')`,
            checksum: 'md5',
            // The first row, of version 0, says only that the table was made.
            where: 'version > 0',
            order: 'version',
        },
    },
    {
        tool: 'Evolve',
        name: 'changelog',
        columns: ['id', 'type', 'version', 'description', 'name', 'checksum', 'installed_by', 'installed_on', 'success'],
        entry: { name: 'name', checksum: 'checksum', failed: 'not success', where: `name like '%.sql'`, order: 'id' },
    },
    {
        tool: 'MyBatis Migrations',
        name: 'changelog',
        columns: ['id', 'applied_at', 'description'],
        columnsAreCommon: true,
        entry: { name: `id::text || coalesce('_' || replace(description, ' ', '_'), '')`, order: 'id' },
    },
];

;// CONCATENATED MODULE: ./build/src/schema/books/history-tables.js
/**
 * The history tables of migration tools, one entry for each form. A table is recognised by its name and its columns, because
 * several tools give theirs the same name: those stand together, in `tables/`. A new tool is an entry there.
 */










/** In the order in which they are tried. */
const historyTables = [
    ...jvm,
    ...node,
    ...migrations,
    ...schemaMigrations,
    ...schemaVersion,
    ...python,
    ...go,
    ...rust,
    ...dotnet,
    ...others,
];
/** Their books tell of a migration whether its file was edited since. */
const hashingTools = new Set(historyTables.flatMap(({ tool, hashesFile }) => (hashesFile ? tool : [])));
/** More than one row says that two lines of migrations have not been merged. */
const toolsWithHeads = new Set(historyTables.flatMap(({ tool, hasHeads }) => (hasHeads ? tool : [])));


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ otherNames),
/* harmony export */   Kb: () => (/* binding */ recogniseHistory),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   n7: () => (/* binding */ mayBeHistory)
/* harmony export */ });
/* harmony import */ var _history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */

function recogniseHistory(shape) {
    return (_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => table.name === shape.name && fits(shape, table)) ??
        _history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table)));
}
/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
function companionsOf({ name, companions = [] }, actual) {
    return companions.flatMap((companion) => [companion, companion.replace(name, actual)]);
}
/** Worth a look at its columns. */
function mayBeHistory(name) {
    return knownNames.has(name) || otherNames.test(name);
}
const knownNames = new Set(_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .historyTables */ .mH.map(({ name }) => name));
/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i;
function fits({ columns, neighbours }, table) {
    return (table.columns.every((column) => columns.includes(column)) &&
        (!table.columnsAreCommon || columns.length === table.columns.length) &&
        (table.beside === undefined || neighbours.includes(table.beside)));
}
/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }, table) {
    if (table.columnsAreCommon)
        return false;
    return table.columns.length >= 4 || columns.length === table.columns.length;
}


/***/ })

};
