export const id = 894;
export const ids = [894];
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
        const { compareSources } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(29), __webpack_require__.e(147), __webpack_require__.e(972), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 4127));
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
            const { startObservation } = await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(149), __webpack_require__.e(917), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 8917));
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
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 1995));
    const address = { connectionString, application_name: 'database-branch observer' };
    try {
        return await openSession(address, { session: 'ours', onBreak: () => undefined });
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
        const { snapshotOf } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(849), __webpack_require__.e(29), __webpack_require__.e(147), __webpack_require__.e(972), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 4127));
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

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ weights)
/* harmony export */ });
/**
 * The result of comparing two schemas: what a reviewer, a gate and the JSON file read. Produced by the diff, which knows
 * no kinds; described by the catalog families, which do.
 */
const weights = ['destructive', 'breaking', 'security', 'blocking', 'additive', 'quiet'];


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
