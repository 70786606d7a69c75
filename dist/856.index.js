export const id = 856;
export const ids = [856];
export const modules = {

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion),
/* harmony export */   k: () => (/* binding */ promotionInWords)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/** What was run on the parent, or would be, and within which limits. */



/** Empty for a report that is about a branch. */
function renderPromotion({ promotion }, { rows }) {
    if (promotion === undefined)
        return '';
    const lines = linesOf(promotion);
    // Even the shortest form names the first ones.
    const list = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(lines.map((line) => `- ${line}`), { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` });
    return [describe(promotion), list.join('\n')].filter(Boolean).join('\n\n');
}
/** For the first line of the report. */
function promotionInWords({ outcome, to, reasons }) {
    switch (outcome) {
        case 'promoted':
            return `promoted to \`${to}\``;
        case 'dry-run':
            return `dry run, ready to be promoted to \`${to}\``;
        case 'refused':
            return `not promoted to \`${to}\`, ${reasons[0] ?? 'refused'}`;
        case 'failed':
            return `not promoted to \`${to}\``;
    }
}
/** What was run is told with how it went, like every migration. */
function linesOf({ outcome, reasons, steps }) {
    if (outcome === 'refused')
        return reasons.map((reason) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${reason}.`));
    return outcome === 'dry-run' ? steps.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY) : [];
}
function describe(promotion) {
    const { outcome, to, steps, validatedSha, lockTimeoutSeconds, statementTimeoutSeconds } = promotion;
    const validated = validatedSha === undefined ? '' : `, validated at commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(validatedSha.slice(0, 7))}`;
    const limits = `waiting ${lockTimeoutSeconds} s for a lock at most, ${statementTimeoutSeconds} s for a statement`;
    const what = `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(steps.length, 'migration')}${validated}`;
    switch (outcome) {
        case 'promoted':
            return `**Promotion** ${what}, run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
        case 'dry-run':
            return `**Promotion** nothing was run. With ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('dry-run: false')}, ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)} gets ${what}, ${limits}:`;
        case 'refused':
            return `**Promotion** nothing was run on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}:`;
        case 'failed':
            return `**Promotion** ${what}, begun on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to)}, ${limits}.`;
    }
}


/***/ }),

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ publishDeletion),
  z: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/github/comment-marker.js
/**
 * The hidden last line by which a comment of ours is found again, and by which an older run knows that it is late.
 */
function writeMarker({ key, runId, runAttempt, sha, hash }) {
    return `<!-- database-branch:v1 key=${encode(key)} run=${runId}.${runAttempt} sha=${encode(sha)} hash=${hash} -->`;
}
/** The marker at the very end of a comment: one further up is text that somebody made look like ours. */
function readMarker(body) {
    const match = pattern.exec(body);
    if (!match)
        return undefined;
    const [, key = '', runId, runAttempt, sha = '', hash = ''] = match;
    return { key: decode(key), runId: Number(runId), runAttempt: Number(runAttempt), sha: decode(sha), hash };
}
function withoutMarker(body) {
    return body.replace(pattern, '').trimEnd();
}
/** Positive when `a` is of a later run than `b`. Run ids grow with time; a re-run keeps the id and raises the attempt. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.runAttempt - b.runAttempt;
}
const pattern = /<!-- database-branch:v1 key=(\S*) run=(\d+)\.(\d+) sha=(\S*) hash=([0-9a-f]*) -->\s*$/;
// A comment ends at the first `-->`, and a key is the user's own text.
function encode(text) {
    return encodeURIComponent(text).replaceAll('--', '%2D%2D');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/github/comment.js
/**
 * One comment per report key, kept up to date for the life of the pull request. Only comments that carry our marker and were
 * written by us count; a newer run's report is never overwritten, and when two jobs create one at the same moment,
 * the oldest stays.
 */



/** Throws UpstreamError when GitHub fails for another reason than permission. */
async function upsertComment(api, comment) {
    try {
        return await upsert(api, comment);
    }
    catch (error) {
        if (!hasStatus(error, 401, 403))
            throw error;
        return { outcome: 'forbidden', reason: error.failure.message };
    }
}
async function upsert(api, comment) {
    const existing = await findOwn(api, comment);
    if (existing.length > 0)
        return (await settle(api, comment, existing)) ?? createAndSettle(api, comment);
    return comment.create ? createAndSettle(api, comment) : { outcome: 'absent' };
}
async function createAndSettle(api, comment) {
    const created = await api.createComment(comment.prNumber, compose(comment, undefined).body);
    const own = await findOwn(api, { ...comment, author: created.author });
    if (own.length > 1) {
        const settled = await settle(api, comment, own);
        if (settled?.outcome === 'superseded') {
            await remove(api, created);
            return settled;
        }
    }
    return { outcome: 'created' };
}
/** Writes into the oldest and removes the others; undefined when the oldest was deleted under our hands. */
async function settle(api, comment, existing) {
    const [oldest, ...duplicates] = existing;
    if (!oldest)
        return undefined;
    const next = compose(comment, withoutMarker(oldest.body));
    if (existing.some(({ marker }) => compareRuns(marker, next.marker) > 0))
        return { outcome: 'superseded' };
    const isSame = oldest.marker.hash === next.marker.hash;
    if (!isSame) {
        try {
            await api.updateComment(oldest.id, next.body);
        }
        catch (error) {
            if (hasStatus(error, 404))
                return undefined;
            throw error;
        }
    }
    for (const duplicate of duplicates)
        await remove(api, duplicate);
    return { outcome: isSame ? 'unchanged' : 'updated' };
}
async function findOwn(api, { prNumber, key, author }) {
    const marked = (await api.comments(prNumber)).flatMap((comment) => {
        const marker = readMarker(comment.body);
        return marker?.key === key ? [{ ...comment, marker }] : [];
    });
    if (marked.length === 0)
        return [];
    const self = author ?? (await api.viewer());
    return marked.filter((comment) => comment.author === self);
}
function compose({ write, key, runId, runAttempt, sha }, previous) {
    const text = write(previous).trimEnd();
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
    const marker = { key, runId, runAttempt, sha, hash };
    return { marker, body: `${text}\n\n${writeMarker(marker)}` };
}
async function remove(api, { id }) {
    try {
        await api.deleteComment(id);
    }
    catch (error) {
        if (!hasStatus(error, 404))
            throw error;
    }
}
function hasStatus(error, ...statuses) {
    return error instanceof errors/* UpstreamError */.g && statuses.includes(error.failure.status ?? 0);
}

;// CONCATENATED MODULE: ./build/src/report/redact.js
/** The report without `secrets`. Its shape stays. */
function redactReport(report, secrets) {
    const forms = secrets.filter((secret) => secret.length > 3).flatMap(spellings);
    // Longest first, so that a whole URL goes before the password inside it.
    const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return mapStrings(report, (value) => redactText(value, ordered));
}
function redactText(value, secrets) {
    const known = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value);
    return shapes.reduce((text, shape) => text.replace(shape, '***'), known);
}
function spellings(secret) {
    return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
const shapes = [
    // Connection URLs, with or without a password; percent-encoded; in base64, whose first letters are known.
    /\bpostgres(?:ql)?(?::\/\/|%3A%2F%2F)[^\s`'"<>]+/gi,
    /cG9zdGdyZXM[\w+/=-]{16,}/g,
    // JSON web tokens, which is what a Lakebase password is, and their base64.
    /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g,
    /ZXlK[\w+/=-]{40,}/g,
    // GitHub's and Databricks' own tokens.
    /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bdapi[0-9a-f]{20,}/g,
    /\bpassword\s*[=:]\s*\S+/gi,
];
function mapStrings(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/branch-section.js
/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */



function renderBranch(report) {
    const { branch, run } = report;
    const facts = branch.measured ? branchFacts(branch.value) : ['no branch'];
    return [...facts, (0,drift_section/* driftPhrase */.f5)(report), ...runFacts(run)].filter(Boolean).join(' · ');
}
function branchFacts(branch) {
    const forked = branch.forkedAt ? `, forked ${(0,figures/* time */.kB)(branch.forkedAt)}` : '';
    const reused = branch.status === 'reused' ? ', reused' : '';
    const expiry = branch.expiresAt ? `expires ${(0,figures/* timeNear */.sq)(branch.expiresAt, branch.forkedAt)}` : 'no expiry';
    return [
        `${(0,escape_markdown/* link */.nf)((0,escape_markdown/* code */.aY)(branch.name), branch.consoleUrl)} from ${(0,escape_markdown/* code */.aY)(branch.parent)}${forked}${reused}`,
        ...(branch.computeSize ? [(0,escape_markdown/* sentence */.em)(branch.computeSize)] : []),
        expiry,
    ];
}
/** Commit and run, each with its link. */
function runFacts(run) {
    const repositoryUrl = run.url.split('/actions/runs/')[0];
    const attempt = run.runAttempt > 1 ? ` (attempt ${run.runAttempt})` : '';
    return [
        `commit ${(0,escape_markdown/* link */.nf)((0,escape_markdown/* code */.aY)(run.headSha.slice(0, 7)), `${repositoryUrl}/commit/${run.headSha}`)}`,
        `${(0,escape_markdown/* link */.nf)('run', run.url)}${attempt}`,
    ];
}

// EXTERNAL MODULE: ./build/src/report/detail.js
var report_detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/render-evidence.js
var render_evidence = __webpack_require__(4534);
;// CONCATENATED MODULE: ./build/src/report/evidence-section.js
/** What the migrations did, as measured: what happened to existing tables at a glance, every statement folded beneath. */




/** Empty when nothing was measured. */
function renderMeasurements(evidence, { rows, quote }) {
    if (!evidence.measured)
        return '';
    const outcome = (0,render_evidence/* describeOutcome */.S)(evidence.value);
    const rest = (n) => `- and ${n} more`;
    const lines = (0,report_detail/* firstRows */.C)(outcome.map((phrase) => `- ${phrase}`), { limit: rows, rest });
    return [
        outcome.length === 0 ? '' : ['**Measured**, on tables that were there before', '', ...lines].join('\n'),
        quote === 0 ? '' : renderStatements(evidence.value, rows),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderStatements(evidence, limit) {
    const { statements, method, limits } = evidence;
    if (statements.length === 0 && limits.length === 0)
        return '';
    return (0,escape_markdown/* fold */.AU)(titleOf(statements.length, method), (0,render_evidence/* renderEvidence */.o)(evidence, { limit, outcome: false }));
}
function titleOf(statements, method) {
    if (statements === 0)
        return 'No statement was seen at work';
    return `${(0,figures/* count */.U9)(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}`;
}

// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/report/findings-section.js
/** The findings, heaviest first: what to know before this goes to production, each with its code, and where it comes from. */




/** Empty when there are none. */
function renderFindings(findings, { rows }) {
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const suppressed = findings.length - open.length;
    const totals = severity/* severities */.g
        .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ severity, amount }) => `${amount} ${severity}`);
    if (suppressed > 0)
        totals.push(`${suppressed} suppressed`);
    if (totals.length === 0)
        return '';
    const loud = open.filter(({ severity }) => severity !== 'low');
    const quiet = open.filter(({ severity }) => severity === 'low');
    return [
        `**Findings** ${totals.join(', ')}`,
        list(loud, rows),
        quiet.length > 0 && rows > 0 ? (0,escape_markdown/* fold */.AU)((0,figures/* count */.U9)(quiet.length, 'finding of low severity'), list(quiet, rows)) : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function list(findings, limit) {
    const rest = (n) => `- and ${n} more`;
    return (0,report_detail/* firstRows */.C)(findings.map(line), { limit, rest }).join('\n');
}
function line({ code: rule, name, severity, basis, message, place }) {
    const where = place ? ` (${(0,escape_markdown/* code */.aY)(`${place.file}:${place.line}`)})` : '';
    const unmeasured = basis === 'static' ? ' <sub>static</sub>' : '';
    return `- ${signs[severity]} **${rule} ${(0,escape_markdown/* sentence */.em)(name)}:** ${(0,escape_markdown/* sentence */.em)(message)}${where}${unmeasured}`;
}
const signs = { high: '🔴', medium: '🟠', low: '⚪' };

;// CONCATENATED MODULE: ./build/src/report/histories-section.js
/** What migration tools have written in their history tables since the branch began: one line a tool. */



/** Empty when no tool has written anything, and when it could not be compared. */
function renderHistories({ histories }, { rows }) {
    if (!histories?.measured)
        return '';
    // Even the shortest form names the first ones.
    const limit = Math.max(rows, 3);
    return histories.value.flatMap((history) => lineOf(history, limit) ?? []).join('\n\n');
}
function lineOf({ tool, headOnly, ran, failed, edited, undone }, limit) {
    const names = (entries) => (0,report_detail/* firstRows */.C)(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ');
    const ranWords = headOnly ? 'is now at' : `ran ${(0,figures/* count */.U9)(ran.length, 'migration')}:`;
    const clauses = [
        ran.length > 0 ? `${ranWords} ${names(ran)}` : '',
        failed.length > 0 ? `❌ failed or left half done: ${names(failed)}` : '',
        edited.length > 0 ? `⚠️ edited since it ran: ${names(edited)}` : '',
        undone.length > 0 ? `undone: ${names(undone)}` : '',
    ].filter(Boolean);
    return clauses.length === 0 ? undefined : `**${tool}** ${clauses.join('; ')}`;
}
function describeEntry({ name, milliseconds }) {
    const time = milliseconds === undefined ? '' : ` (${(0,figures/* duration */.p0)(milliseconds)})`;
    return `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(name, 120))}${time}`;
}

;// CONCATENATED MODULE: ./build/src/report/kept-section.js
/** A branch that stays for a look after its job failed: how long, how to open it, how to let it go. */


/** Empty when it was not kept. */
function renderKept({ branch }) {
    if (!branch.measured || !branch.value.isKept || branch.value.expiresAt === undefined)
        return '';
    const { name, expiresAt, consoleUrl } = branch.value;
    const console = consoleUrl === undefined ? '' : `, ${(0,escape_markdown/* link */.nf)('in the console', consoleUrl)}`;
    return [
        `🔍 **Kept for a look** The job failed, so ${(0,escape_markdown/* code */.aY)(name)} lives until ${(0,figures/* time */.kB)(expiresAt)}.`,
        `Open it${console} or with ${(0,escape_markdown/* code */.aY)('mode: attach')} in another workflow. It goes early when the pull request is closed, with ${(0,escape_markdown/* code */.aY)('mode: delete')}, or when the next run replaces it.`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/src/report/migrations-section.js
/** What ran on the branch, and where it stopped: which file, line, SQLSTATE and message, and what was applied before. */




/** Empty when the action itself ran no migration. */
function renderMigrations(migrations, detail) {
    if (migrations.length === 0)
        return '';
    const failed = migrations.find(({ status }) => status === 'failed');
    return [
        failed ? renderFailure(failed, { migrations, detail }) : renderTitle(migrations),
        renderTable(migrations, detail),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle(migrations) {
    const applied = migrations.filter(({ status }) => status === 'applied');
    const total = applied.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const [only, another] = migrations;
    const what = only && !another ? `${(0,escape_markdown/* code */.aY)(only.name)} applied` : `${applied.length} applied`;
    return `**Migrations** ${what} in ${(0,figures/* duration */.p0)(total)}`;
}
function renderFailure({ name, failure }, { migrations, detail }) {
    const where = [
        (0,escape_markdown/* code */.aY)(name),
        failure?.line ? `line ${failure.line}` : '',
        failure?.sqlstate ? `SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)}` : '',
    ];
    const shown = failure && detail.quote > 0 ? failure : undefined;
    return [
        `**Migration failed** at ${where.filter(Boolean).join(', ')}. ${renderExtent(migrations)}`,
        shown ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.message, detail.quote), 'text') : '',
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
        (shown ? (0,describe_lock_state/* describeLockState */.Y)(shown) : []).map((line) => `- ${(0,escape_markdown/* sentence */.em)(line)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderExtent(migrations) {
    const amount = (status) => migrations.filter((migration) => migration.status === status).length;
    const notRun = amount('not-run');
    const before = amount('applied') === 0
        ? 'None was applied before it'
        : `${(0,figures/* count */.U9)(amount('applied'), 'migration')} applied before it`;
    return notRun === 0 ? `${before}.` : `${before}, ${notRun} not run.`;
}
function renderTable(migrations, { rows }) {
    // A lone migration has been told already.
    if (rows === 0 || migrations.length === 1)
        return '';
    const lines = migrations.map(({ name, status, milliseconds }) => `| ${(0,escape_markdown/* codeCell */.MZ)(name)} | ${statusWords[status]} | ${status === 'not-run' ? '' : (0,figures/* duration */.p0)(milliseconds)} |`);
    const rest = (n) => `| and ${n} more | | |`;
    const table = ['| Migration | Result | Time |', '|---|---|--:|', ...(0,report_detail/* firstRows */.C)(lines, { limit: rows, rest })].join('\n');
    return migrations.length <= openRows ? table : (0,escape_markdown/* fold */.AU)(`All ${migrations.length} migrations`, table);
}
// More than these, and the table would push the verdict's reasons off the first screen.
const openRows = 6;
const statusWords = {
    applied: 'applied',
    failed: '**failed**',
    'not-run': 'not run',
};

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/notes-section.js
/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */




function renderNotes(report, { rows }) {
    const { headline } = (0,verdict/* judge */.S)(report);
    const gaps = listGaps(report).filter(({ reason }) => !headline.includes(reason));
    const sentences = [...gaps.map(({ what, reason }) => `${what}: ${reason}.`), ...report.notes];
    if (sentences.length === 0)
        return '';
    const lines = sentences.map((note) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(note, 1000))}`);
    // Even the shortest form names the first ones.
    return ['**Notes**', '', ...(0,report_detail/* firstRows */.C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n');
}
function listGaps({ branch, promotion, replay, schema, drift, tests }) {
    // Its own section says what was not run, and why.
    if (promotion)
        return [];
    // Without a branch there is nothing to compare or to test on.
    if (!branch.measured)
        return explainGap('No branch', branch);
    return [
        ...(replay ? explainGap('Migrations not run a second time', replay) : []),
        ...explainGap('Schema not compared', schema),
        // Where the branch could not be read, that is the reason here too.
        ...(schema.measured && drift ? explainGap(`Drift of \`${branch.value.parent}\` not known`, drift) : []),
        ...explainGap('Tests not read', tests),
    ];
}
function explainGap(what, part) {
    return part.measured ? [] : [{ what, reason: (0,figures/* asClause */.eI)(part.why) }];
}

// EXTERNAL MODULE: ./build/src/report/promotion-section.js
var promotion_section = __webpack_require__(7872);
;// CONCATENATED MODULE: ./build/src/report/replay-section.js
/** Whether the migrations can be run twice, and if not, which statement is in the way. */



/** Empty when it was not asked for, and when it could not be tried: the notes say why. */
function renderReplay({ replay }, detail) {
    if (!replay?.measured)
        return '';
    if (replay.value.isRepeatable)
        return '**Replay** run a second time, the migrations change nothing';
    const { failure } = replay.value;
    const shown = detail.quote > 0 ? failure?.failure : undefined;
    return [
        '⚠️ **Replay** the migrations cannot be run twice',
        // Even the shortest form names the first ones.
        (0,report_detail/* firstRows */.C)(linesOf(replay.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function linesOf({ failure, schema, rows }) {
    return [
        ...rows.map(describeRows),
        ...schema.map((summary) => `- changes the schema again: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longest))}`),
        ...(failure ? [describeFailure(failure)] : []),
    ];
}
function describeRows({ table, statement, ...rows }) {
    const verbs = ['inserted', 'updated', 'deleted'].filter((verb) => rows[verb] > 0);
    const amounts = verbs.map((verb) => `${(0,figures/* figure */.vP)(rows[verb])} ${verb}`).join(', ');
    const where = statement ? ` by ${(0,escape_markdown/* code */.aY)(statement.file)}, line ${statement.line}` : '';
    const text = statement ? `: ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(statement.text, 120))}` : '';
    return `- writes rows of ${(0,escape_markdown/* code */.aY)(table)} again, ${amounts}${where}${text}`;
}
function describeFailure({ name, failure }) {
    const line = failure.line ? `, line ${failure.line}` : '';
    const state = failure.sqlstate ? ` (SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)})` : '';
    return `- fails at ${(0,escape_markdown/* code */.aY)(name)}${line}: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(failure.message, longest))}${state}`;
}
const longest = 300;

// EXTERNAL MODULE: ./build/src/report/schema-section.js + 1 modules
var schema_section = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/report/tests-section.js
/** The counts, and the failing tests by name and place. Nothing about those that passed. */



function renderTests(tests, { rows }) {
    if (!tests.measured)
        return '';
    const rest = (amount) => `- and ${(0,figures/* figure */.vP)(amount)} more`;
    const lines = rows === 0 ? [] : (0,report_detail/* firstRows */.C)(tests.value.failures.map(tests_section_renderFailure), { limit: rows, rest });
    const folded = lines.slice(tests_section_openRows);
    return [
        renderCounts(tests.value),
        lines.slice(0, tests_section_openRows).join('\n'),
        folded.length === 0 ? '' : (0,escape_markdown/* fold */.AU)('More failing tests', folded.join('\n')),
    ]
        .filter(Boolean)
        .join('\n\n');
}
const tests_section_openRows = 10;
function renderCounts({ passed, failed, skipped, milliseconds }) {
    const counts = [
        `${(0,figures/* figure */.vP)(passed)} passed`,
        failed > 0 ? `${(0,figures/* figure */.vP)(failed)} failed` : '',
        skipped > 0 ? `${(0,figures/* figure */.vP)(skipped)} skipped` : '',
    ];
    const time = milliseconds > 0 ? ` in ${(0,figures/* duration */.p0)(milliseconds)}` : '';
    return `**Tests** ${counts.filter(Boolean).join(', ')}${time}`;
}
function tests_section_renderFailure({ name, file, line, message }) {
    const place = file ? ` at ${(0,escape_markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`)}` : '';
    return `- ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(name, 300))}${place}${message ? `: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(message, 300))}` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/report-document.js















function renderDocument(report, options) {
    const steps = options.details ?? report_detail/* details */.zH;
    const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2;
    for (const [index, detail] of steps.entries()) {
        const document = report_document_compose(report, { detail, budget });
        if (bytes(document) > budget)
            continue;
        const isWhole = index === 0 && document === report_document_compose(report, { detail: steps[0] ?? detail, budget: unbounded });
        return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`;
    }
    return [report_document_renderTitle(report), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n');
}
const unbounded = 64 * 1024 * 1024;
/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000;
function report_document_renderTitle(report) {
    const { level, headline } = (0,verdict/* judge */.S)(report);
    return `### ${verdict/* levelSigns */.P[level]} Database: ${(0,escape_markdown/* sentence */.em)(headline)}`;
}
function report_document_compose(report, { detail, budget }) {
    const before = [
        report_document_renderTitle(report),
        renderBranch(report),
        (0,drift_section/* renderRemade */.lc)(report),
        renderKept(report),
        (0,promotion_section/* renderPromotion */.W)(report, detail),
        renderMigrations(report.migrations, detail),
        renderHistories(report, detail),
        renderReplay(report, detail),
        renderFindings(report.findings, detail),
        renderMeasurements(report.evidence, detail),
    ];
    const after = [(0,drift_section/* renderDrift */.iI)(report, detail), renderTests(report.tests, detail), renderNotes(report, detail)];
    const others = bytes([...before, ...after].join('\n\n')) + 2;
    const schema = report.schema.measured
        ? renderSchema(report.schema.value, Math.max(budget - others, leastForSchema))
        : '';
    return [...before, schema, ...after].filter((section) => section !== '').join('\n\n');
}
// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff, budget) {
    const section = (0,schema_section/* renderSchemaDiff */.f)(diff, { budget });
    return bytes(section) <= budget ? section : (0,schema_section/* renderSchemaDiff */.f)(diff, { budget: Math.floor(budget / 4) });
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/src/report/render-comment.js
/**
 * The pull request comment: one screen when it can be, never more than GitHub takes.
 */



/** GitHub refuses a body above 65,536 characters; the difference is room for the marker. */
const commentBudget = 60_000;
function renderComment(report, { budget = commentBudget } = {}) {
    return renderDocument(report, {
        budget,
        whereTheRestIs: `Shortened to fit. The whole report is in the ${(0,escape_markdown/* link */.nf)('summary of the run', report.run.url)}.`,
    });
}
/** What the comment says once the pull request is closed; the last report stays, folded. */
function renderDeletedComment(branch, previous) {
    const head = [
        `### Database: branch ${(0,escape_markdown/* code */.aY)(branch.name)} deleted`,
        `${occasion(branch)} · ${runFacts(branch.run).join(' · ')}`,
    ].join('\n\n');
    const report = previous && lastReport(previous);
    const whole = report ? `${head}\n\n${foldStart}\n\n${report}\n\n${foldEnd}` : head;
    return bytes(whole) <= commentBudget + 4000 ? whole : head;
}
function occasion({ merged }) {
    if (merged === undefined)
        return 'The copy of the database is gone, as a workflow has asked. The next run makes another';
    return `The pull request was ${merged ? 'merged' : 'closed'}, and its copy of the database is gone`;
}
const foldStart = '<details><summary>Last report</summary>';
const foldEnd = '</details>';
// Closed twice, as after a reopening without a new run, the fold is kept and not folded again.
function lastReport(previous) {
    const text = previous.replaceAll('\r\n', '\n').trim();
    const start = text.indexOf(foldStart);
    if (!text.startsWith('### Database: branch '))
        return text;
    return start === -1 ? undefined : text.slice(start + foldStart.length, text.lastIndexOf(foldEnd)).trim();
}

// EXTERNAL MODULE: ./build/src/report/report-schema.js + 1 modules
var report_schema = __webpack_require__(1530);
;// CONCATENATED MODULE: ./build/src/report/render-json.js


function renderJson(report) {
    const { version, key, ...facts } = report;
    return `${JSON.stringify({ version, key, verdict: (0,verdict/* judge */.S)(report), ...facts }, null, 2)}\n`;
}
/** Throws when `text` is not a report file of a version we know. */
function parseReportFile(text) {
    return reportFileSchema.parse(JSON.parse(text));
}

// EXTERNAL MODULE: ./build/src/github/job-summary.js
var job_summary = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/src/report/render-summary.js
/** The report for the run's summary page: whole, as far as a page of 1 MiB goes. */



function renderSummary(report, { budget = job_summary/* summaryLimitBytes */.f } = {}) {
    return renderDocument(report, {
        budget,
        details: [report_detail/* wholeDetail */.h8, ...report_detail/* details */.zH],
        whereTheRestIs: 'Shortened to fit. The whole report is in the file named by `report-file`, when that is given.',
    });
}

;// CONCATENATED MODULE: ./build/src/report/publish-report.js






async function publishReport(report, publishers, options) {
    const { log, summary, writeFile } = publishers;
    const clean = redactReport(report, options.secrets);
    if (summary) {
        await attempt(log, 'write the job summary', async () => summary.append(renderSummary(clean, { budget: (await summary.room()) - 2 })));
    }
    const { reportFile } = options;
    if (reportFile)
        await attempt(log, `write ${reportFile}`, () => writeFile(reportFile, renderJson(clean)));
    return { comment: await publishComment(clean, publishers, options) };
}
/** Says in an existing comment that the branch is gone. A pull request that never had a comment gets none. */
async function publishDeletion(branch, publishers) {
    const { summary, log } = publishers;
    if (summary) {
        await attempt(log, 'write the job summary', () => summary.append(renderDeletedComment(branch, undefined)));
    }
    const write = (previous) => renderDeletedComment(branch, previous);
    return { comment: await deliver({ ...branch, write, create: false }, publishers) };
}
async function publishComment(report, publishers, { when }) {
    if (report.isSuperseded)
        return 'superseded';
    if (!report.pullRequest || when === 'never')
        return 'not-wanted';
    return deliver({
        key: report.key,
        prNumber: report.pullRequest.number,
        run: report.run,
        write: () => renderComment(report),
        // An earlier warning is taken back even when good news alone would not be worth a comment.
        create: isWorthIt(report, when),
    }, publishers);
}
function isWorthIt(report, when) {
    const failed = (0,verdict/* judge */.S)(report).level === 'failed';
    const changed = report.schema.measured && report.schema.value.changes.length > 0;
    return when === 'always' || failed || (when === 'changes' && changed);
}
async function deliver(delivery, { comments, log }) {
    const { key, prNumber, run, write, create } = delivery;
    if (!comments) {
        log.warning('No comment on the pull request: there is no `github-token`. The report is in the job summary.');
        return 'forbidden';
    }
    const { runId, runAttempt, headSha: sha } = run;
    const result = await attempt(log, 'comment on the pull request', () => upsertComment(comments, { key, prNumber, runId, runAttempt, sha, write, create }));
    if (result?.outcome === 'forbidden')
        log.warning(explainForbidden(result.reason));
    if (result?.outcome === 'superseded')
        log.info('A newer run has reported already: the comment is left as it is.');
    return result?.outcome ?? 'failed';
}
function explainForbidden(reason) {
    const remedy = /locked/i.test(reason)
        ? 'The conversation is locked.'
        : 'Give the job `permissions: pull-requests: write`; a run for a fork or by Dependabot cannot have it.';
    return `No comment on the pull request: GitHub says "${reason}". ${remedy} The report is in the job summary.`;
}
async function attempt(log, task, work) {
    try {
        return await work();
    }
    catch (error) {
        log.warning(`Could not ${task}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
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

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ reportFileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence-schema.js
var evidence_schema = __webpack_require__(6529);
// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/migration/findings/finding-schema.js
/** A finding as it stands in the report file. */


const findingSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* severities */.g),
    /** Measured: it happened on the branch, and the message quotes the figures. Static: it follows from the two schemas. */
    basis: schemas/* enum */.k5n(['measured', 'static']),
    /** What it is about: `shop.orders`, `shop.orders.note`. */
    subject: schemas/* string */.YjP(),
    /** The table to which the subject belongs, for suppression: `shop.orders`. */
    table: schemas/* string */.YjP().optional(),
    /** A sentence or two, with names in backticks. */
    message: schemas/* string */.YjP(),
    /** Where the statement stands, when it came from a file. */
    place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    /** Its table is so small that nobody waits: the severity is low for that, and its code in `fail-on` does not close the gate. */
    instant: schemas/* literal */.euz(true).optional(),
    /** Set when somebody decided that it is all right. */
    suppressed: schemas/* object */.Ikc({ reason: schemas/* string */.YjP() }).optional(),
});

// EXTERNAL MODULE: ./build/src/migration/history/history.js
var history_history = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/schema/schema-diff-json.js
var schema_diff_json = __webpack_require__(8107);
;// CONCATENATED MODULE: ./build/src/report/report-schema.js
/**
 * The report file: JSON that gates, dashboards and later jobs read. Version 1 only ever gains fields; a change of meaning is a new
 * version. Times are ISO 8601 in UTC, durations milliseconds. Readers should ignore fields they do not know.
 */






/** `measured: false` says why, and is never the same as an empty value. */
function measured(value) {
    return schemas/* discriminatedUnion */.gMt('measured', [
        schemas/* object */.Ikc({ measured: schemas/* literal */.euz(true), value }),
        schemas/* object */.Ikc({ measured: schemas/* literal */.euz(false), why: schemas/* string */.YjP() }),
    ]);
}
const objectSchema = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    schema: schemas/* string */.YjP().optional(),
    table: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP(),
});
const failureSchema = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    sqlstate: schemas/* string */.YjP().optional(),
    line: schemas/* number */.aig().optional(),
    statement: schemas/* string */.YjP().optional(),
    statementNumber: schemas/* number */.aig().optional().describe('From 1, in its file.'),
    position: schemas/* number */.aig().optional().describe('Character in the statement, from 1.'),
    keptStatements: schemas/* number */.aig().optional().describe('How many statements of the file stay applied.'),
    locks: schemas/* array */.YOg(schemas/* object */.Ikc({ relation: schemas/* string */.YjP(), mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8), milliseconds: schemas/* number */.aig() }))
        .optional()
        .describe('What its transaction had locked before it.'),
    wait: schemas/* object */.Ikc({
        mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8).optional(),
        relation: schemas/* string */.YjP().optional(),
        blockers: schemas/* array */.YOg(schemas/* object */.Ikc({
            application: schemas/* string */.YjP().optional(),
            state: schemas/* string */.YjP().optional(),
            mode: schemas/* enum */.k5n(lock_modes/* lockModes */.Y8).optional().describe('What it holds on the relation.'),
            transactionSeconds: schemas/* number */.aig().optional(),
            waits: schemas/* boolean */.zMY(),
        })),
    })
        .optional()
        .describe('The lock that it did not get.'),
});
const replaySchema = schemas/* object */.Ikc({
    isRepeatable: schemas/* boolean */.zMY().describe('The second run came through and changed nothing.'),
    failure: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), failure: failureSchema }).optional(),
    schema: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What it did to the schema.'),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        table: schemas/* string */.YjP(),
        inserted: schemas/* number */.aig(),
        updated: schemas/* number */.aig(),
        deleted: schemas/* number */.aig(),
        statement: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig(), text: schemas/* string */.YjP() }).optional(),
    })),
});
const driftSchema = schemas/* object */.Ikc({
    schema: schema_diff_json/* schemaDiffSchema */.G.describe('From the fork to the parent now.'),
    conflicts: schemas/* array */.YOg(schemas/* object */.Ikc({
        object: objectSchema,
        title: schemas/* string */.YjP(),
        branch: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the branch did to it.'),
        parent: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the parent did to it since the fork.'),
    })),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), name: schemas/* string */.YjP() }))
        .describe('Migrations that the parent has run since the fork, and the branch has not.'),
    isFailure: schemas/* boolean */.zMY().describe('`on-drift` is fail, and the parent has moved.'),
});
const entriesSchema = schemas/* array */.YOg(history_history/* historySchema */.U.shape.entries.element);
const historyComparisonSchema = schemas/* object */.Ikc({
    ...history_history/* historySchema */.U.omit({ entries: true }).shape,
    ran: entriesSchema.describe('Applied on the branch since it began.'),
    failed: entriesSchema.describe('Written down as failed, or left half done.'),
    edited: entriesSchema.describe('Its file was edited after it ran, by the checksum in the books.'),
    undone: entriesSchema.describe('In the books when the branch began, and gone or rolled back now.'),
});
const gateSchema = schemas/* object */.Ikc({
    open: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(schemas/* object */.Ikc({
        condition: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        place: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional(),
    })),
    unjudged: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const reportFileSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    key: schemas/* string */.YjP().describe('Tells several reports on one pull request apart.'),
    verdict: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(['safe', 'review', 'destructive', 'failed', 'not-measured']),
        headline: schemas/* string */.YjP(),
    }),
    run: schemas/* object */.Ikc({
        repository: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        runId: schemas/* number */.aig(),
        runAttempt: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        headSha: schemas/* string */.YjP().describe("The pull request's head commit, never the merge commit."),
    }),
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig(), title: schemas/* string */.YjP().optional() }).optional(),
    jobStatus: schemas/* enum */.k5n(['success', 'failure', 'cancelled', 'unknown']),
    isSuperseded: schemas/* boolean */.zMY().optional().describe("A newer run has replaced this run's branch."),
    branch: measured(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        provider: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['created', 'recreated', 'reused', 'attached', 'deleted']),
        parent: schemas/* string */.YjP(),
        remadeBecause: schemas/* string */.YjP().optional().describe('Why it took the place of one that an earlier run had left.'),
        database: schemas/* string */.YjP(),
        forkedAt: schemas/* string */.YjP().optional(),
        expiresAt: schemas/* string */.YjP().optional(),
        isKept: schemas/* boolean */.zMY().optional().describe('It lives longer than planned, because the job failed.'),
        consoleUrl: schemas/* string */.YjP().optional(),
        computeSize: schemas/* string */.YjP().optional(),
    })),
    promotion: schemas/* object */.Ikc({
        to: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(['promoted', 'dry-run', 'refused', 'failed']),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it was refused.'),
        validatedSha: schemas/* string */.YjP().optional().describe('The commit whose job went through on the branch.'),
        steps: schemas/* array */.YOg(schemas/* string */.YjP()),
        lockTimeoutSeconds: schemas/* number */.aig(),
        statementTimeoutSeconds: schemas/* number */.aig(),
    })
        .optional()
        .describe('Of a `promote` step: what was run on the parent.'),
    migrations: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['applied', 'failed', 'not-run']),
        milliseconds: schemas/* number */.aig(),
        failure: failureSchema.optional(),
    })),
    histories: measured(schemas/* array */.YOg(historyComparisonSchema))
        .optional()
        .describe('What migration tools have written in their history tables.'),
    evidence: measured(evidence_schema.migrationEvidenceSchema).describe('What the migrations did.'),
    findings: schemas/* array */.YOg(findingSchema),
    gate: gateSchema.optional().describe('What `fail-on` comes to.'),
    replay: measured(replaySchema).optional().describe('The migrations run a second time, when that was asked for.'),
    schema: measured(schema_diff_json/* schemaDiffSchema */.G),
    drift: measured(driftSchema).optional().describe('What the parent did since the fork, told apart from the change.'),
    tests: measured(schemas/* object */.Ikc({
        passed: schemas/* number */.aig(),
        failed: schemas/* number */.aig(),
        skipped: schemas/* number */.aig(),
        milliseconds: schemas/* number */.aig(),
        failures: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            file: schemas/* string */.YjP().optional(),
            line: schemas/* number */.aig().optional(),
            message: schemas/* string */.YjP().optional(),
        })),
        files: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});


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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelSigns),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/* harmony import */ var _promotion_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7872);
/**
 * The one line a reviewer reads first: what the report comes to, in words. Nothing measured is never "safe".
 */



function judge(report) {
    if (report.isSuperseded && !report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (report.promotion)
        return judgePromotion(report, report.promotion);
    const failure = describeFailure(report);
    const changes = report.schema.measured ? countByWeight(report.schema.value) : undefined;
    const destructive = changes && describeDestructive(changes);
    const closed = describeGate(report);
    if (closed)
        return { level: 'failed', headline: join([closed, failure]) };
    if (failure)
        return { level: 'failed', headline: join([failure, destructive, ...caveats(report)]) };
    if (destructive)
        return { level: 'destructive', headline: join([destructive, conflictsOf(report), ...caveats(report)]) };
    if (report.jobStatus === 'cancelled') {
        return { level: 'not-measured', headline: 'not measured, the job was cancelled' };
    }
    if (!report.branch.measured) {
        return { level: 'not-measured', headline: `not measured, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.branch.why)}` };
    }
    if (!report.schema.measured) {
        return { level: 'not-measured', headline: `schema not compared, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .asClause */ .eI)(report.schema.why)}` };
    }
    return judgeChanges(report.schema.value, [
        findingsOf(report),
        replayOf(report),
        editedOf(report),
        conflictsOf(report),
    ]);
}
function judgePromotion(report, promotion) {
    const headline = (0,_promotion_section_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionInWords */ .k)(promotion);
    const { outcome } = promotion;
    if (outcome === 'refused')
        return { level: 'failed', headline };
    const failure = describeFailure(report);
    if (failure || outcome === 'failed')
        return { level: 'failed', headline: join([headline, failure]) };
    const changes = report.schema.measured ? report.schema.value.changes.length : undefined;
    return { level: 'safe', headline: join([headline, changes === undefined ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes, 'schema change')]) };
}
/** Emoji and word: never colour alone. */
const levelSigns = {
    safe: '✅',
    review: '⚠️',
    destructive: '⛔',
    failed: '❌',
    'not-measured': '⏭️',
};
function describeGate({ gate }) {
    if (gate === undefined || gate.open)
        return undefined;
    return `gate closed by ${gate.reasons.map(({ message }) => message).join(', ')}`;
}
function judgeChanges(diff, concerns) {
    const changes = countByWeight(diff);
    const reviewable = [...reviewPhrases(changes), ...concerns].filter(Boolean);
    if (reviewable.length > 0)
        return { level: 'review', headline: `review, ${join(reviewable)}` };
    return { level: 'safe', headline: `safe, ${describeSafe(diff, changes)}` };
}
function describeFailure({ migrations, histories, tests, jobStatus, branch, drift }) {
    const migration = migrations.find(({ status }) => status === 'failed');
    if (migration)
        return `migration ${quoteName(migration)} failed`;
    const written = histories?.measured ? histories.value.flatMap(({ failed }) => failed) : [];
    if (written[0])
        return `migration ${quoteName(written[0])} failed`;
    if (tests.measured && tests.value.failed > 0) {
        const ran = tests.value.passed + tests.value.failed;
        return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(tests.value.failed)} of ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ran, 'test')} failed`;
    }
    if (jobStatus === 'failure')
        return 'the job failed';
    if (!drift?.measured || !drift.value.isFailure || !branch.measured)
        return undefined;
    return `\`${branch.value.parent}\` has moved since the fork`;
}
function replayOf({ replay }) {
    return replay?.measured && !replay.value.isRepeatable ? 'the migrations cannot be run twice' : '';
}
/** What ran here is not what the files say. What production ran too may have been edited long ago, by somebody else. */
function editedOf({ histories }) {
    const all = histories?.measured ? histories.value : [];
    const edited = all.flatMap((history) => history.edited.filter(({ name }) => history.ran.some((one) => one.name === name)));
    return edited.length === 0
        ? ''
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(edited.length, 'migration')} edited since ${edited.length === 1 ? 'it' : 'they'} ran`;
}
/** Where both sides have touched the same, one of them will be surprised. */
function conflictsOf({ drift }) {
    const amount = drift?.measured ? drift.value.conflicts.length : 0;
    return amount === 0 ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(amount, 'object')} also changed in the parent meanwhile`;
}
/** A file without its folders; a command as it is. */
function quoteName({ name }) {
    const short = /^\S+\.\w+$/.test(name) ? (name.split('/').at(-1) ?? name) : name;
    return `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(short.replaceAll('`', "'"), 80)}\``;
}
function countByWeight({ changes }) {
    const counts = { destructive: 0, breaking: 0, blocking: 0, additive: 0, quiet: 0 };
    for (const { weight } of changes)
        counts[weight] += 1;
    return counts;
}
function describeDestructive({ destructive, breaking, blocking }) {
    if (destructive === 0)
        return undefined;
    const others = breaking + blocking;
    const more = others === 0 ? '' : `, ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(others)} more ${others === 1 ? 'needs' : 'need'} review`;
    return `${destructive === 1 ? '1 change destroys' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(destructive)} changes destroy`} data${more}`;
}
function reviewPhrases({ breaking, blocking }) {
    return [
        breaking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, 'change')} may break running code` : '',
        blocking > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(blocking, 'change')} may lock or rewrite tables` : '',
    ].filter(Boolean);
}
/** Those of low severity do not ask for a reviewer. */
function findingsOf({ findings }) {
    const open = findings.filter(({ suppressed, severity }) => suppressed === undefined && severity !== 'low');
    return open.length === 0 ? '' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'finding');
}
function caveats({ jobStatus }) {
    return jobStatus === 'cancelled' ? ['the job was cancelled'] : [];
}
function describeSafe(diff, { additive }) {
    if (diff.changes.length === 0)
        return 'no schema change';
    return additive === diff.changes.length ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(additive, 'addition')} only` : 'nothing dropped, broken or locked';
}
function join(phrases) {
    return phrases.filter(Boolean).join(', ');
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ schemaDiffSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/* harmony import */ var _schema_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/** The published form of a diff, as `--format json` prints it and files hold it. */


const objectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Stable, `<kind>.<what>`.'),
    verb: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'dropped', 'altered', 'renamed', 'recreated']),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_schema_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .weights */ .W),
    object: objectSchema,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    dependents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const schemaDiffSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    lineage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeSchema).describe('Heaviest first.'),
    setApart: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeSchema).describe('Of the platform, of migration tools and of this action.'),
    renameProposals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: objectSchema, to: objectSchema, score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .optional(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});


/***/ })

};
