export const id = 358;
export const ids = [358];
export const modules = {

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/report/schema-section.js + 1 modules
var schema_section = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/report/schema-text.js
function renderSchemaText({ changes, setApart, notes }) {
    const lines = [
        ...(changes.length === 0 ? ['No schema changes.'] : changes.map(line)),
        ...(setApart.length > 0 ? ['', 'Set apart (platform, migration history):', ...setApart.map(line)] : []),
        ...(notes.length > 0 ? ['', ...notes.map(({ message }) => `note: ${message}`)] : []),
    ];
    return lines.map(printable).join('\n');
}
function line({ weight, summary }) {
    return `${weight}: ${summary}`;
}
/** Names are the user's own: none may steer a terminal. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, ' ');
}

;// CONCATENATED MODULE: ./build/src/cli/diff.js




const diffCommand = {
    name: 'diff',
    usage: 'diff FROM TO [--format markdown|json|text] [--schemas NAMES] [--exclude NAMES] [--exit-code]',
    async run(args, output) {
        const { from, to, format, schemas, exclude, exitCode } = readArguments(args);
        // The engine takes longer to load than Node itself: not for a usage, or an error in the arguments.
        const { compareSources } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(33), __webpack_require__.e(274), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 4127));
        const diff = await compareSources(from, to, { schemas, exclude });
        output.write(`${format(diff)}\n`);
        return exitCode && diff.changes.length > 0 ? 1 : 0;
    },
};
/** GitHub's limit for a job summary; a terminal has none. */
const markdownBudget = 1_000_000;
const formats = {
    markdown: (diff) => (0,schema_section/* renderSchemaDiff */.f)(diff, { budget: markdownBudget }),
    json: (diff) => JSON.stringify(diff, null, 2),
    text: renderSchemaText,
};
function readArguments(args) {
    const { values, positionals } = parse(args);
    const [from, to, ...rest] = positionals;
    if (from === undefined || to === undefined || rest.length > 0)
        throw new errors/* UserError */.y(`Usage: database-branch ${diffCommand.usage}`);
    const format = formats[values.format];
    if (!format)
        throw new errors/* UserError */.y(`--format takes markdown, json or text, not \`${values.format}\`.`);
    return {
        from,
        to,
        format,
        schemas: names(values.schemas),
        exclude: names(values.exclude),
        exitCode: values['exit-code'],
    };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                format: { type: 'string', default: 'text' },
                schemas: { type: 'string', multiple: true, default: [] },
                exclude: { type: 'string', multiple: true, default: [] },
                'exit-code': { type: 'boolean', default: false },
            },
        });
    }
    catch (cause) {
        throw new errors/* UserError */.y(`Usage: database-branch ${diffCommand.usage}`, { cause });
    }
}
/** `--schemas a,b --schemas c` */
function names(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((name) => name.trim())
        .filter(Boolean);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/src/report/render-evidence.js
var render_evidence = __webpack_require__(4534);
;// CONCATENATED MODULE: ./build/src/cli/observe.js
/** `database-branch observe URL -- COMMAND…`: runs the command and tells what it did to the database. */





const observeCommand = {
    name: 'observe',
    usage: 'observe URL [--format markdown|json] -- COMMAND…',
    async run(args, output) {
        const { url, format, command } = observe_readArguments(args);
        const client = await observe_open(url);
        try {
            const { startObservation } = await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(788), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 3788));
            const observation = await startObservation({ client, clock: clock/* systemClock */.m });
            const exitCode = await runToEnd(command);
            output.write(`${format(await observation.finish())}\n`);
            return exitCode;
        }
        finally {
            await client.end();
        }
    },
};
const observe_formats = {
    markdown: (evidence) => (0,render_evidence/* renderEvidence */.o)(evidence),
    json: (evidence) => JSON.stringify(evidence, null, 2),
};
function observe_readArguments(args) {
    const dashes = args.indexOf('--');
    const ours = dashes < 0 ? args : args.slice(0, dashes);
    const command = dashes < 0 ? [] : args.slice(dashes + 1);
    const flag = ours.indexOf('--format');
    const [url, ...rest] = ours.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
    if (url === undefined || rest.length > 0 || command.length === 0) {
        throw new errors/* UserError */.y(`Usage: database-branch ${observeCommand.usage}`);
    }
    const name = flag < 0 ? 'markdown' : (ours[flag + 1] ?? '');
    const format = observe_formats[name];
    if (!format)
        throw new errors/* UserError */.y(`--format takes markdown or json, not \`${name}\`.`);
    return { url, format, command };
}
async function observe_open(connectionString) {
    const { Client } = (await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 3849))).default;
    const client = new Client({ connectionString, application_name: 'database-branch observer' });
    client.on('error', () => undefined);
    try {
        await client.connect();
        return client;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.y(`Could not connect to the database to observe: ${reason}`, { cause });
    }
}
/** The command's exit code. What it prints goes to standard error: standard output is for the evidence. */
async function runToEnd([program = '', ...args]) {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['inherit', process.stderr, process.stderr] });
    try {
        const [exitCode] = await (0,external_node_events_.once)(child, 'close');
        return typeof exitCode === 'number' ? exitCode : 1;
    }
    catch (cause) {
        throw new errors/* UserError */.y(`Could not run \`${program}\`: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/cli/snapshot.js



const snapshotCommand = {
    name: 'snapshot',
    usage: 'snapshot URL > schema.json',
    async run(args, output) {
        const { positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true });
        const [url, ...rest] = positionals;
        if (url === undefined || rest.length > 0)
            throw new errors/* UserError */.y(`Usage: database-branch ${snapshotCommand.usage}`);
        const { snapshotOf } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(33), __webpack_require__.e(274), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 4127));
        output.write(`${(0,snapshot/* snapshotText */.MY)(await snapshotOf(url))}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./build/src/cli/main.js
/** The command line: the engines of the action, from a terminal. */




const commands = [diffCommand, snapshotCommand, observeCommand];
/** Runs the command that the arguments name, and sets the exit code. */
async function cli() {
    try {
        process.exitCode = await runCommand(process.argv.slice(2));
    }
    catch (error) {
        process.stderr.write(`${explain(error)}\n`);
        process.exitCode = 2;
    }
}
async function runCommand(args) {
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        process.stdout.write(`${usage()}\n`);
        return 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (!command)
        throw new errors/* UserError */.y(`There is no command \`${name}\`.\n\n${usage()}`);
    return command.run(rest, { write: (text) => process.stdout.write(text) });
}
function usage() {
    return ['Usage:', ...commands.map((command) => `  database-branch ${command.usage}`)].join('\n');
}
function explain(error) {
    if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


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
/**
 * The two kinds of failure a user can do something about. Everything else that is thrown is a bug and keeps its stack.
 */
/** A sentence for the user: what was wrong and what to do. Printed without a stack. */
class UserError extends Error {
    name = 'UserError';
}
/** A service said no, or said nothing. Carries what its support would ask for. */
class UpstreamError extends Error {
    name = 'UpstreamError';
    failure;
    constructor(failure, options) {
        super(describeFailure(failure), options);
        this.failure = failure;
    }
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
/** `2,104`. */
function figure(amount) {
    return amount.toLocaleString('en-US');
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
/** `1.2 GB`, in powers of 1000. */
function bytes(amount) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
    const value = amount / 1000 ** power;
    return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forHowLong),
/* harmony export */   M: () => (/* binding */ heldLocks)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
/** How long locks were held, and what the transaction of a failed statement had locked until then. Pure. */



/** `statements` are those of its transaction, the failed one last. Indexes are locked with their tables. */
function heldLocks(statements) {
    const held = new Map();
    let milliseconds = 0;
    for (const statement of [...statements].reverse()) {
        milliseconds += statement.milliseconds;
        for (const { relation, mode } of statement.locks) {
            if (relation.table !== undefined)
                continue;
            const name = (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(relation);
            const later = held.get(name);
            if ((0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, later?.mode) || later?.mode === mode)
                held.set(name, { relation: name, mode, milliseconds });
        }
    }
    return [...held.values()].sort((left, right) => _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(right.mode) - _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(left.mode));
}
/** " for 1.2 s"; a lock that was seen once has no duration. */
function forHowLong({ heldMilliseconds }) {
    return heldMilliseconds === 0 ? '' : ` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(heldMilliseconds)}`;
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

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   h8: () => (/* binding */ wholeDetail),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const details = [
    { rows: 50, quote: 4000 },
    { rows: 10, quote: 800 },
    { rows: 3, quote: 200 },
    { rows: 0, quote: 0 },
];
/** The whole, for the job summary. */
const wholeDetail = { rows: 2000, quote: 20_000 };
/** The first rows, and a line for the rest. */
function firstRows(rows, { limit, rest }) {
    return rows.length <= limit ? rows : [...rows.slice(0, limit), rest(rows.length - limit)];
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */
const zeroWidthSpace = '\u200b';
/** Inline code. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    const line = oneLine(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    return code(value).replaceAll('|', '\\|');
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return (oneLine(value)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(part)))
        .join('')
        // A list or a heading begins at the line's start only.
        .replace(/^([-+=]|\d+[.)])(?= |$)/, `${zeroWidthSpace}$1`));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = visible(value.replaceAll('\r\n', '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${language}\n${lines.trimEnd()}\n${fence}`;
}
/** A link, or the bare label when the address is not an ordinary web address. */
function link(label, address) {
    const url = address && URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return label;
    return `[${label}](${url.href.replace(/[()<>\\|`]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`;
}
function escapeParenthesis(character) {
    return character === '(' ? '%28' : '%29';
}
/** Markdown behind a line that opens it; `title` is our own text. The blank lines make GitHub read the inside as markdown. */
function fold(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
/** A longer text cut at a character, with an ellipsis. */
function shorten(value, length) {
    const characters = [...value];
    return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}
function neutralize(line) {
    return (line
        .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`));
}
function oneLine(value) {
    return visible(value).replace(/\s+/g, ' ').trim();
}
// Control characters, and those that turn the direction of writing and so make a name look like another one.
function visible(value) {
    return [...value].map((character) => (isHidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character)).join('');
}
function isHidden(codePoint) {
    return ((codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
        (codePoint >= 0x7f && codePoint < 0xa0) ||
        (codePoint >= 0x202a && codePoint <= 0x202e) ||
        (codePoint >= 0x2066 && codePoint <= 0x2069));
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeOutcome),
/* harmony export */   o: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6854);
/* harmony import */ var _migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);
/** The evidence as markdown: one row a statement, and what it adds up to. Pure. */





function renderEvidence(evidence, { limit = 200, outcome = true } = {}) {
    const statements = evidence.statements.slice(0, limit);
    const left = evidence.statements.length - statements.length;
    return [
        renderTitle(evidence),
        statements.length === 0 ? '' : renderStatements(statements),
        left > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more statement')} not shown.` : '',
        renderAfterwards(evidence, outcome),
        evidence.limits.map((limitation) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(limitation)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle({ method, statements }) {
    const total = (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return method === 'exact'
        ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(statements.length, 'statement')}, measured one by one, ${total} in all.`
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(statements.length, 'noticeable statement')} seen from outside.`;
}
function renderStatements(statements) {
    const rows = statements.map((statement) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(statement.text),
        statement.failed ? 'failed' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(statement.milliseconds),
        describeLocks(statement),
        describeWork(statement),
    ].join(' | '));
    return [
        '| statement | time | would have blocked | did |',
        '|---|---|---|---|',
        ...rows.map((row) => `| ${row} |`),
    ].join('\n');
}
function describeLocks({ locks }) {
    return locks
        .filter(({ relation, mode }) => relation.table === undefined && (0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksSchemaChanges */ .JQ)(mode))
        .map((lock) => `${(0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBlocked */ .G)(lock.mode)} on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(lock.relation))}${(0,_migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .forHowLong */ .I)(lock)}`)
        .join('<br>');
}
const fates = {
    rewritten: 'rewrote',
    rebuilt: 'rebuilt',
    truncated: 'emptied',
    recreated: 'replaced',
    dropped: 'dropped',
    'kept file': undefined,
};
function describeWork({ files, scans, rows }) {
    return [
        ...files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : [])),
        ...scans.map(({ relation, rowsRead, atLeast }) => `read ${atLeast ? 'at least ' : ''}${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rowsRead, 'row')} of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`),
        ...rows.flatMap(({ relation, inserted, updated, deleted }) => [[inserted, 'inserted'], [updated, 'updated'], [deleted, 'deleted']].flatMap(([amount, verb]) => amount > 0 ? `${verb} ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(amount, 'row')} in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : [])),
    ].join('<br>');
}
function renderAfterwards(evidence, outcome) {
    const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`);
    const lines = [...(outcome ? describeOutcome(evidence) : []), ...created];
    return lines.length === 0 ? '' : ['Afterwards:', ...lines.map((line) => `- ${line}`)].join('\n');
}
/** What happened to relations that were there before, one phrase each, with their size for scale. */
function describeOutcome({ whole, scale, invalidIndexes }) {
    const sizes = new Map(scale.map((entry) => [(0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(entry.relation), entry]));
    return [
        ...whole.files.flatMap(({ relation, fate }) => {
            const { rows, bytes: size } = sizes.get((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation)) ?? {};
            const scaled = [rows !== undefined && `about ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(rows)} rows`, size && (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size)]
                .filter(Boolean)
                .join(', ');
            return fates[fate] ? `${fates[fate]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}${scaled && ` (${scaled})`}` : [];
        }),
        ...describeWork({ ...whole, files: [], scans: [] })
            .split('<br>')
            .filter(Boolean),
        ...invalidIndexes.map((relation) => `left index ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))} invalid`),
    ];
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ renderSchemaDiff)
});

// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/report/schema-object-diff.js
/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */




function renderObjectDiffs(changes, { objects, length }) {
    if (objects === 0)
        return '';
    const diffs = byObject(changes)
        .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
        .filter(({ lines }) => lines.length > 0);
    const shown = diffs
        .slice(0, objects)
        .map(({ name, lines }) => `${(0,escape_markdown/* code */.aY)(name)}\n\n${(0,escape_markdown/* block */.om)(cut(lines, length), 'diff')}`);
    if (shown.length === 0)
        return '';
    const rest = diffs.length - shown.length;
    const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
    const isShort = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines;
    return isShort ? text : (0,escape_markdown/* fold */.AU)(`Definitions of ${diffs.length} changed object${diffs.length === 1 ? '' : 's'}`, text);
}
/** So few and so short that a reader need not open a fold. */
const mostOpen = 3;
const mostOpenLines = 40;
/** Heaviest object first; changes come sorted by weight, so the first of an object is its heaviest. */
function byObject(changes) {
    const groups = new Map();
    for (const change of changes) {
        const name = wholeName(change.object);
        groups.set(name, [...(groups.get(name) ?? []), change]);
    }
    const heaviest = (group) => Math.min(...group.map(({ weight }) => schema_diff/* weights */.W.indexOf(weight)));
    return [...groups]
        .map(([name, changes]) => ({ name, changes }))
        .sort((a, b) => heaviest(a.changes) - heaviest(b.changes) || (0,object_order/* compareText */.n)(a.name, b.name));
}
function wholeName({ schema, table, name }) {
    return [schema, table ?? name].filter((part) => part !== undefined).join('.');
}
/** Several changes of one object share its definitions: each pair is told once. */
function changedLines(changes) {
    const seen = new Set();
    const asDefined = [...changes].sort((a, b) => place(a.object) - place(b.object));
    return asDefined.flatMap(({ before = '', after = '' }) => {
        const pair = `${before}\0${after}`;
        if (before === after || seen.has(pair))
            return [];
        seen.add(pair);
        return lineDiff(before, after);
    });
}
/** A definition is read from the table down, whatever weighs most. */
function place({ kind, table }) {
    if (table === undefined)
        return 0;
    const position = ['column', 'constraint', 'index'].indexOf(kind);
    return position < 0 ? 4 : position + 1;
}
const context = 3;
function lineDiff(before, after) {
    if (before === '')
        return after.split('\n').map((line) => `+${line}`);
    if (after === '')
        return before.split('\n').map((line) => `-${line}`);
    const { hunks } = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', { context });
    return hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines]);
}
function cut(lines, length) {
    const shown = lines.slice(0, length);
    return [...shown, ...(lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/schema-section.js
/**
 * The schema part of the report: heaviest changes first, one line each in words, then a diff block an object. Too long for
 * its budget it says less in steps (fewer blocks, then fewer lines, at last the counts), and says that it did. It is cut
 * between blocks and lines, never inside one.
 */




function renderSchemaDiff(diff, { budget }) {
    for (const step of steps) {
        const section = compose(diff, step);
        if (section.length <= budget)
            return section;
    }
    return title(diff);
}
const steps = [
    { lines: 20_000, objects: 20_000, length: 100_000 },
    { lines: 5_000, objects: 500, length: 200 },
    { lines: 500, objects: 100, length: 80 },
    { lines: 200, objects: 40, length: 40 },
    { lines: 100, objects: 20, length: 20 },
    { lines: 50, objects: 10, length: 20 },
    { lines: 50, objects: 0, length: 0 },
    { lines: 20, objects: 0, length: 0 },
    { lines: 5, objects: 0, length: 0 },
    { lines: 2, objects: 0, length: 0 },
];
function compose(diff, step) {
    const loud = diff.changes.filter(({ weight }) => weight !== 'quiet');
    const quiet = diff.changes.filter(({ weight }) => weight === 'quiet');
    return [
        title(diff),
        ...schema_diff/* weights */.W.map((weight) => listOf(weight, loud.filter((change) => change.weight === weight), step)),
        proposals(diff, step),
        renderObjectDiffs(diff.changes, step),
        folded('Quiet changes: comments, owners, grants, order', quiet, step),
        folded('Set apart: platform, migration history', diff.setApart, step),
        notes(diff.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function title({ changes }) {
    if (changes.length === 0)
        return '**Schema** no change';
    const counts = schema_diff/* weights */.W
        .map((weight) => ({ weight, count: changes.filter((change) => change.weight === weight).length }))
        .filter(({ count }) => count > 0)
        .map(({ weight, count }) => `${count} ${weight}`);
    return `**Schema** ${counts.join(', ')}`;
}
const headings = {
    destructive: '⛔ **Destroys data or objects**',
    breaking: '⚠️ **May break running code**',
    blocking: '🔒 **May block while it is applied**',
    additive: '➕ **Adds**',
    quiet: '**Quiet**',
};
function listOf(weight, changes, step) {
    return changes.length === 0 ? '' : `${headings[weight]}\n\n${bullets(changes, step)}`;
}
function folded(heading, changes, step) {
    return changes.length === 0 ? '' : (0,escape_markdown/* fold */.AU)(`${heading} (${changes.length})`, bullets(changes, step));
}
function bullets(changes, { lines }) {
    return (0,detail/* firstRows */.C)(changes.map(bullet), { limit: lines, rest: (n) => `- and ${n} more` }).join('\n');
}
const mostDependents = 10;
const longestLine = 500;
function bullet({ summary, dependents }) {
    const named = (0,detail/* firstRows */.C)(dependents, { limit: mostDependents, rest: (n) => `${n} more` });
    const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : '';
    return `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longestLine))}${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(gone, longestLine * 2))}`;
}
function proposals({ renameProposals = [] }, { lines }) {
    const rows = renameProposals.map(({ from, to, score, reason }) => `- ${(0,escape_markdown/* sentence */.em)(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`);
    if (rows.length === 0)
        return '';
    return `**Perhaps renamed**\n\n${(0,detail/* firstRows */.C)(rows, { limit: lines, rest: (n) => `- and ${n} more` }).join('\n')}`;
}
function notes(all) {
    return all.map(({ message }) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(message, longestLine))}`).join('\n');
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareObjects),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareObjects(a, b) {
    return (compareText(a.schema ?? '', b.schema ?? '') ||
        compareText(a.table ?? a.name, b.table ?? b.name) ||
        compareText(a.table === undefined ? '' : a.name, b.table === undefined ? '' : b.name) ||
        compareText(a.kind, b.kind));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ weights)
/* harmony export */ });
/**
 * The result of comparing two schemas: what a reviewer, a gate and the JSON file read. Produced by the diff, which knows
 * no kinds; described by the catalog families, which do.
 */
const weights = ['destructive', 'breaking', 'blocking', 'additive', 'quiet'];


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
