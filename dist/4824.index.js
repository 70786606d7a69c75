export const id = 4824;
export const ids = [4824,3795];
export const modules = {

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

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* unused harmony export historiesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** The migrations that a tool has written down as run, in the database itself. JSON through and through. */

const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the tool's own form. */
    checksum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['applied', 'failed', 'rolled back']),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** As the tool calls itself: `Flyway`. */
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The tool keeps nothing but where it stands. */
    headOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** In the order in which they ran, as far as the tool keeps it. */
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entrySchema),
});
const historiesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    histories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(historySchema),
    /** Sentences about history tables that could not be read. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFrom: () => (/* binding */ reportFrom)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/github/read-event-payload.js
var read_event_payload = __webpack_require__(7763);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/ground/parse-json.js
var parse_json = __webpack_require__(1977);
// EXTERNAL MODULE: ./build/src/schema/schema-diff-json.js
var schema_diff_json = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/report/report-schema.js + 1 modules
var report_schema = __webpack_require__(1530);
;// CONCATENATED MODULE: ./build/src/report/foreign-report.js
/**
 * A report that a run without secrets has left, for a run with secrets to publish. Whoever opened the pull request has written
 * it: it is parsed and bounded here, says nothing of itself that counts, and reaches a reader as text only.
 */







/** `folders`: where the artifact may lie. UserError when there is no such report. */
async function readForeignReport(path, folders) {
    const file = await ownFile(path, folders);
    if (file === undefined)
        throw new errors/* UserError */.y(`\`report-from\` is "${path}", which is no file of the artifact.`);
    if (file.bytes > mostBytes) {
        throw new errors/* UserError */.y(`\`report-from\` is a file of ${file.bytes} bytes; a report has ${mostBytes} at most.`);
    }
    return parseForeignReport(await (0,promises_.readFile)(file.path, 'utf8'));
}
/** UserError when `text` is neither a report file nor a comparison. Its message quotes nothing of the text. */
function parseForeignReport(text) {
    const parsed = schemas/* union */.KCZ([report_schema/* reportFileSchema */.m, schema_diff_json/* schemaDiffSchema */.G]).safeParse((0,parse_json/* parseJson */.q)(text));
    if (!parsed.success) {
        throw new errors/* UserError */.y('`report-from` holds neither a report file nor the output of `database-branch diff --format json`, of version 1.');
    }
    const { data } = parsed;
    if ('changes' in data) {
        return {
            claims: {},
            migrations: [],
            schema: { measured: true, value: data },
            tests: { measured: false, why: 'The run left a comparison only.' },
            notes: [],
        };
    }
    const { migrations, schema, tests, run, pullRequest } = data;
    const claims = { prNumber: pullRequest?.number, headSha: run.headSha };
    return { claims, migrations, schema, tests, notes: data.notes.slice(0, mostNotes) };
}
const mostBytes = 1024 * 1024;
const mostNotes = 20;
/** An archive may hold links, and a link may lead to what is none of its author's business. */
async function ownFile(path, folders) {
    const whole = (0,external_node_path_.resolve)(folders[0] ?? '.', path);
    const facts = await (0,promises_.lstat)(whole).catch(() => undefined);
    if (!facts?.isFile())
        return undefined;
    const real = await (0,promises_.realpath)(whole);
    const allowed = await Promise.all(folders.map((folder) => (0,promises_.realpath)(folder)));
    return allowed.some((folder) => real.startsWith(`${folder}${external_node_path_.sep}`)) ? { path: real, bytes: facts.size } : undefined;
}

// EXTERNAL MODULE: ./build/src/report/publish-report.js + 6 modules
var publish_report = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/src/modes/report-from.js
/**
 * `report` with `report-from`, on `workflow_run`: publishes what a run without secrets has left in an artifact, as a fork's run
 * is. Which pull request it belongs to is GitHub's word alone; the artifact only gives the text, marked as nobody's.
 */






async function reportFrom(runner, inputs, path) {
    const { env, log } = runner;
    const run = (await (0,read_event_payload/* readEventPayload */.N)(env)).workflow_run;
    if (run?.event !== 'pull_request') {
        throw new errors/* UserError */.y('`report-from` is for `on: workflow_run`, after a run for a pull request. Leave it empty for other events.');
    }
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined) {
        throw new errors/* UserError */.y('`github-token` is empty, so nobody can say which pull request this is. Leave it at its default.');
    }
    const pullRequest = await findPullRequest(github, run);
    if (pullRequest === undefined) {
        return log.notice('The pull request is closed, or has a newer commit than the run: its report is not published.');
    }
    const folders = [(0,collaborators/* workspaceOf */.B3)(runner), env['RUNNER_TEMP']].flatMap((folder) => folder || []);
    const foreign = await readForeignReport(path, folders);
    assertClaims(foreign, pullRequest);
    const report = composeReport(foreign, { run, pullRequest, key: inputs.reportKey, env });
    const { comment: when, reportFile, reportHtml } = inputs;
    const options = { when, reportFile, reportHtml, secrets: [inputs.githubToken ?? ''] };
    const { comment } = await (0,publish_report/* publishReport */.z)(report, await (0,collaborators/* publishersOf */.T7)(runner, inputs), options);
    log.info(`Reported on pull request #${pullRequest.number}. Comment: ${comment}.`);
}
/** The open one whose head is the commit of the run, in the repository and branch it came from. */
async function findPullRequest(github, run) {
    const { head_sha: sha, head_branch: branch, head_repository: repository } = run;
    const owner = repository.full_name.split('/')[0];
    const candidates = await github.pullRequestsOfHead(`${owner}:${branch ?? ''}`);
    return candidates.find(({ head }) => head.sha === sha && head.repo?.full_name === repository.full_name);
}
function assertClaims({ claims }, { number, head }) {
    const isOther = (claims.prNumber !== undefined && claims.prNumber !== number) ||
        (claims.headSha !== undefined && claims.headSha !== head.sha);
    if (!isOther)
        return;
    throw new errors/* UserError */.y(`The report is of another pull request or commit than the run, which is of #${number}. It is not published.`);
}
function composeReport({ claims: _, ...content }, { run, pullRequest, key, env }) {
    return {
        version: 1,
        key,
        run: {
            repository: env['GITHUB_REPOSITORY'] ?? '',
            event: run.event,
            runId: run.id,
            runAttempt: run.run_attempt,
            url: run.html_url,
            headSha: run.head_sha,
        },
        pullRequest: { number: pullRequest.number, title: pullRequest.title },
        jobStatus: readConclusion(run),
        // Never "safe": what follows is the word of whoever opened the pull request.
        branch: {
            measured: false,
            why: 'this is what the run of the pull request itself says, and nobody has verified it',
        },
        evidence: { measured: false, why: 'The run had no branch.' },
        findings: [],
        ...content,
    };
}
function readConclusion({ conclusion }) {
    return report/* jobStatuses */.u.find((status) => status === conclusion) ?? 'unknown';
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ defineTheirs),
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   GK: () => (/* binding */ defineQualified),
/* harmony export */   ul: () => (/* binding */ isLabelled),
/* harmony export */   yV: () => (/* binding */ defineQueries)
/* harmony export */ });
/* unused harmony export listedQueries */
const listed = new Map();
/** All that modules which are loaded have defined. */
function listedQueries() {
    return [...listed.values()];
}
/** A text for a look. */
function defineQuery(name, text) {
    return list({ name, text: labelled(name, text), place: 'a look' });
}
/** A text that names everything in full. */
function defineQualified(name, text) {
    return list({ name, text: labelled(name, text), place: 'anywhere' });
}
/** Texts for a look that depend on the server, or on names in it. */
function defineQueries(name, build) {
    list({ name, place: 'a look' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'a look' });
}
/** Texts around expressions of the user's: all that is ours in them is named in full. */
function defineTheirs(name, build) {
    list({ name, place: 'their session' });
    return (...args) => ({ name, text: labelled(name, build(...args)), place: 'their session' });
}
/** As our texts are, where the server has kept that. */
function isLabelled(text) {
    return text.includes('/* database-branch:');
}
/** Whoever looks at what their server is doing reads who asks, and for what. */
function labelled(name, text) {
    return `/* database-branch: ${name} */ ${text.trim()}`;
}
function list(query) {
    if (listed.has(query.name))
        throw new Error(`two queries are called ${query.name}`);
    listed.set(query.name, query);
    return query;
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobStatuses)
/* harmony export */ });
const jobStatuses = ['success', 'failure', 'cancelled', 'unknown'];


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

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ unmatched),
/* harmony export */   Gz: () => (/* binding */ schemaNames),
/* harmony export */   OA: () => (/* binding */ selectFacts),
/* harmony export */   sn: () => (/* binding */ ownSchema),
/* harmony export */   us: () => (/* binding */ isOwnSchema),
/* harmony export */   xS: () => (/* binding */ promotionSchema)
/* harmony export */ });
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/** Which schemas and objects the user wants compared: names, or patterns with `*`. */

/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
const ownSchema = 'database_branch';
/** Our own record inside a parent, of what was promoted there. A schema of its own: another login may have made it. */
const promotionSchema = 'database_branch_promotions';
function isOwnSchema(name) {
    return name === ownSchema || name === promotionSchema;
}
function selectFacts(snapshot, { schemas = [], exclude = [] }) {
    const included = schemas.map(pattern);
    const excluded = exclude.map(pattern);
    const wanted = (object) => !isOwnSchema(schemaOf(object)) &&
        (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
        (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))));
    return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) };
}
/** The patterns that mean nothing on any of the sides: as a rule they are mistyped. */
function unmatched(sides, { schemas = [], exclude = [] }) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    const schemasThere = new Set(objects.map(schemaOf));
    const namesThere = exclude.length > 0 ? new Set(objects.flatMap(names)) : [];
    return { schemas: meaningNothing(schemas, schemasThere), exclude: meaningNothing(exclude, namesThere) };
}
function schemaNames(sides) {
    const objects = sides.flatMap(({ facts }) => facts.map(({ object }) => object)).filter(isTheirs);
    return [...new Set(objects.map(schemaOf))].filter(Boolean).sort(_object_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
}
function isTheirs(object) {
    return !isOwnSchema(schemaOf(object));
}
function meaningNothing(patterns, there) {
    const all = [...there];
    return patterns.filter((text) => {
        const matches = pattern(text);
        return !all.some((name) => matches.test(name));
    });
}
function schemaOf(object) {
    return object.schema ?? (object.kind === 'schema' ? object.name : '');
}
/** The names by which a pattern may mean an object: its schema, itself, and the table it belongs to. */
function names({ schema, table, name }) {
    if (schema === undefined)
        return [name];
    const own = table === undefined ? [`${schema}.${name}`] : [`${schema}.${table}`, `${schema}.${table}.${name}`];
    return [schema, ...own];
}
function pattern(text) {
    const escaped = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'su');
}


/***/ })

};
