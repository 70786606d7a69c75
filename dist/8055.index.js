export const id = 8055;
export const ids = [8055];
export const modules = {

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ rateLimited),
  q: () => (/* binding */ retryRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/ground/patience.js
var ground_patience = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/src/ground/remedy-by-status.js
var remedy_by_status = __webpack_require__(8666);
;// CONCATENATED MODULE: ./build/src/github/same-host.js
/**
 * One request to GitHub as octokit sends it, with its whole answer. GitHub redirects what was renamed or moved, always to itself:
 * what leads to another host does not get the request, whose body is a report and whose header is a token.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */

/** `home` is the origin of the API. The address of a next page is one that an answer has given. */
function onTheSameHost(send, home) {
    return async (input, init) => {
        let address = new URL(String(input));
        if (address.origin !== home)
            throw elsewhere(init, address, `a list goes on at another host, ${address.host}`);
        for (let hop = 0; hop <= mostHops; hop += 1) {
            const answer = await send(address.href, { ...init, redirect: 'manual' });
            const location = answer.headers.get('location');
            if (!redirects.has(answer.status) || location === null || !URL.canParse(location, address.href))
                return whole(answer, address);
            const next = new URL(location, address.href);
            if (next.origin !== home)
                throw elsewhere(init, address, `it redirects to another host, ${next.host}`);
            address = next;
        }
        throw elsewhere(init, address, `it redirects more than ${mostHops} times`);
    };
}
/** octokit takes an answer that breaks off, or comes too slowly, for one without a body. */
async function whole(answer, { href }) {
    const { status, statusText, headers } = answer;
    const text = await answer.text();
    // Where lists have a count beside them, octokit reads from the address which page this is.
    return Object.defineProperty(new Response(text === '' ? null : text, { status, statusText, headers }), 'url', {
        value: href,
    });
}
/** Each asks for the same request at another address; a 303 would not. */
const redirects = new Set([301, 302, 307, 308]);
const mostHops = 3;
function elsewhere(init, { pathname }, message) {
    const operation = `answer ${init?.method ?? 'GET'}`;
    const remedy = 'Check `GITHUB_API_URL`, and the proxy in between.';
    return new errors/* UpstreamError */.g({ service: 'GitHub', operation, resource: pathname, message, remedy });
}

;// CONCATENATED MODULE: ./build/src/github/request-retry.js
/**
 * One request to GitHub with the patience its documentation asks for: Retry-After on secondary rate limits, a reset that is
 * near, and a short growing wait after a 5xx or a lost connection. How long is the same for all requests together, since a
 * cancelled job's post has five minutes for everything.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */






/** The code of a refusal that is no matter of permission. */
const rateLimited = 'RATE_LIMITED';
const maxAttempts = 4;
const longestAttempt = 15_000;
async function retryRequest({ attempt, options, home, clock, patience, }) {
    const request = withOwnFetch(options.request, home);
    for (let count = 1;; count++) {
        const startedAt = clock.now().getTime();
        try {
            const signal = AbortSignal.timeout((0,ground_patience/* attemptMilliseconds */.E)(patience.silence, longestAttempt));
            const answer = await attempt(Object.assign(options, { request: { ...request, signal } }));
            if (isNoJson(answer))
                throw notUnderstood(options);
            return answer;
        }
        catch (error) {
            const known = upstreamIn(error);
            if (known !== undefined)
                throw known;
            const refusal = refusalSchema.safeParse(error).data;
            if (!refusal)
                throw error;
            const now = clock.now();
            const limit = limitOf(refusal, { count, now });
            const from = limit === undefined ? patience.silence : patience.limits;
            if (limit === undefined)
                from.lose(now.getTime() - startedAt);
            const wait = limit ?? (refusal.status >= 500 ? growing(count) : undefined);
            if (wait === undefined || count === maxAttempts || wait > from.left()) {
                const until = limit === undefined ? undefined : new Date(now.getTime() + limit);
                throw toUpstreamError(refusal, { options, until, now, cause: error });
            }
            from.lose(wait);
            await clock.sleep(wait);
        }
    }
}
const growing = (count) => 1000 * 2 ** (count - 1);
function withOwnFetch(request, home) {
    const given = typeof request === 'object' && request !== null ? request : {};
    const send = 'fetch' in given && typeof given.fetch === 'function' ? given.fetch : fetch;
    return { ...given, fetch: onTheSameHost(send, home) };
}
/** octokit wraps whatever its fetch throws. */
function upstreamIn(error) {
    if (error instanceof errors/* UpstreamError */.g)
        return error;
    return error instanceof Error && error.cause instanceof errors/* UpstreamError */.g ? error.cause : undefined;
}
/** The page of a proxy, or of a server that is down. octokit takes it for data. */
function isNoJson(answer) {
    return noJsonSchema.safeParse(answer).success;
}
const noJsonSchema = schemas/* object */.Ikc({ status: schemas/* union */.KCZ([schemas/* literal */.euz(200), schemas/* literal */.euz(201)]), data: schemas/* string */.YjP() });
function notUnderstood({ method, url }) {
    const message = 'the answer was no JSON';
    const remedy = (0,remedy_by_status/* remedyByStatus */.w)('GitHub', 200);
    return new errors/* UpstreamError */.g({ service: 'GitHub', operation: `answer ${method}`, resource: url, message, remedy });
}
// octokit's RequestError. A lost connection or a timeout arrives as status 500 without a response.
const refusalSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** Milliseconds until a rate limit ends; undefined when it is none that refuses. */
function limitOf(refusal, { count, now }) {
    if (refusal.status !== 429 && !(refusal.status === 403 && isRateLimit(refusal)))
        return undefined;
    const retryAfter = header(refusal, 'retry-after');
    if (retryAfter !== undefined)
        return Math.max(0, Number(retryAfter) * 1000) || 1000;
    const reset = Number(header(refusal, 'x-ratelimit-reset')) * 1000 - now.getTime();
    if (header(refusal, 'x-ratelimit-remaining') === '0' && !Number.isNaN(reset))
        return Math.max(1000, reset);
    return growing(count);
}
function isRateLimit(refusal) {
    return (header(refusal, 'retry-after') !== undefined ||
        header(refusal, 'x-ratelimit-remaining') === '0' ||
        /rate limit|abuse detection/i.test(refusal.message));
}
function toUpstreamError(refusal, { options, until, now, cause, }) {
    const isSilence = refusal.response === undefined && /aborted due to timeout/.test(refusal.message);
    // octokit appends the documentation's address.
    const said = isSilence
        ? 'no answer came, and the time for waiting is over'
        : refusal.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
    const facts = {
        service: 'GitHub',
        operation: `answer ${options.method}`,
        resource: options.url,
        status: refusal.response ? refusal.status : undefined,
        requestId: header(refusal, 'x-github-request-id'),
    };
    if (until === undefined)
        return new errors/* UpstreamError */.g({ ...facts, message: said, remedy: remedyFor(facts) }, { cause });
    const ends = (0,figures/* timeNear */.sq)(until.toISOString(), now.toISOString());
    const remedy = `Nothing is wrong with the permissions. It may be asked again from ${ends} on.`;
    return new errors/* UpstreamError */.g({ ...facts, code: rateLimited, message: said, remedy }, { cause });
}
function remedyFor({ status }) {
    if (status === undefined)
        return 'Check `GITHUB_API_URL`, and that this runner reaches it (proxy, firewall).';
    if (status === 401)
        return 'Check `github-token`: it is not one of GitHub’s, or was revoked.';
    if (status === 403)
        return 'Give the job the right that it lacks, in `permissions`.';
    return (0,remedy_by_status/* remedyByStatus */.w)('GitHub', status);
}
function header(refusal, name) {
    const value = refusal.response?.headers[name];
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ remedyByStatus)
/* harmony export */ });
/** What to do about a refusal of which nothing more is known than its status. A sentence or two. */
function remedyByStatus(service, status) {
    if (status >= 500) {
        return `That is a trouble of ${service}’s own. Run the job again; if it lasts, ask its support, with the id of the request.`;
    }
    if (status === 404)
        return 'It is gone, or these credentials may not see it. Check the inputs that name it.';
    if (status === 408 || status === 409 || status === 412 || status === 423) {
        return 'Something else changes it at the same time. Run the job again.';
    }
    if (status < 400) {
        return `Something between this runner and ${service} may have answered in its place. Run the job again; if it lasts, report the answer, with the id of the request.`;
    }
    return `${service} does not take what it was sent. Check the inputs; if they are right, report it, with the id of the request.`;
}


/***/ }),

/***/ 8055:
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

// EXTERNAL MODULE: ./build/src/github/request-retry.js + 1 modules
var request_retry = __webpack_require__(412);
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
        if (!hasStatus(error, 401, 403) || error.failure.code === request_retry/* rateLimited */.x)
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

// EXTERNAL MODULE: ./build/src/ground/hide-secrets.js
var hide_secrets = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
// EXTERNAL MODULE: ./build/src/ground/secret-shapes.js
var secret_shapes = __webpack_require__(2672);
;// CONCATENATED MODULE: ./build/src/report/redact.js
/**
 * The last look before anything leaves the job: the runner masks its log, but nothing masks a comment or a file. Every string of
 * the report loses the secrets we know, in the forms they travel in, and whatever has the shape of one.
 */



/** The report without `secrets`, and without what else is one. Its shape stays. */
function redactReport(report, secrets) {
    // Longest first, so that a whole URL goes before the password inside it.
    const forms = [...new Set(secrets.flatMap(secret_forms/* secretForms */.eo))].sort((a, b) => b.length - a.length);
    return (0,hide_secrets/* mapTexts */.zO)(report, (text) => {
        const known = forms.reduce((left, form) => left.replaceAll(form, secret_shapes/* hidden */.R), text);
        return (0,hide_secrets/* hideSecrets */.s0)(known.replace(address, secret_shapes/* hidden */.R));
    });
}
/** Connection URLs, with or without a password, percent-encoded or not: a host is nobody's business either. */
const address = /\bpostgres(?:ql)?(?::\/\/|%3A%2F%2F)[^\s`'"<>]+/gi;

// EXTERNAL MODULE: ./build/src/report/branch-section.js
var branch_section = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./build/src/report/report-document.js + 13 modules
var report_document = __webpack_require__(6311);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
;// CONCATENATED MODULE: ./build/src/report/since-last-push.js
/**
 * What is new since the report before, and what is gone. A comment shows one report alone: of the one before, it keeps the facts
 * in a hidden line at its end, where nothing that a pull request names can stand. Pure.
 */





const recordSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    /** One phrase each. */
    facts: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** There were too many to keep. */
    isCut: schemas/* boolean */.zMY(),
    failedTests: schemas/* number */.aig().optional(),
});
const mostFacts = 60;
const longestFact = 160;
function factsOf({ run, schema, findings, tests }) {
    const changes = schema.measured ? (0,repeats/* foldRepeats */.i)(schema.value.changes).map(({ change }) => change.summary) : [];
    const found = findings
        .filter(({ suppressed, instant }) => suppressed === undefined && !instant)
        .map((finding) => `${finding.code} ${finding.name.toLowerCase()}: \`${finding.subject}\``);
    const facts = [...new Set([...found, ...changes])].map((fact) => (0,escape_markdown/* shorten */.ml)(fact, longestFact));
    const isCut = facts.length > mostFacts;
    return {
        sha: run.headSha,
        facts: isCut ? [] : facts,
        isCut,
        ...(tests.measured && { failedTests: tests.value.failed }),
    };
}
/** Empty when there was none before, when nothing differs, and when not all of one side is known. */
function renderSince(before, now) {
    if (before === undefined || before.isCut || now.isCut)
        return '';
    const appeared = now.facts.filter((fact) => !before.facts.includes(fact));
    const gone = before.facts.filter((fact) => !now.facts.includes(fact));
    const parts = [
        listed('new', appeared),
        listed('gone', gone),
        before.failedTests !== undefined && now.failedTests !== undefined && before.failedTests !== now.failedTests
            ? `failed tests: ${(0,figures/* figure */.vP)(before.failedTests)} then, ${(0,figures/* figure */.vP)(now.failedTests)} now`
            : '',
    ].filter(Boolean);
    const commit = (0,escape_markdown/* code */.aY)(before.sha.slice(0, 7));
    const since = before.sha === now.sha ? `Since the last run of ${commit}` : `Since ${commit}`;
    if (parts.length === 0)
        return before.sha === now.sha ? '' : `**${since}** nothing new`;
    return `**${since}** ${parts.join('; ')}`;
}
const mostListed = 5;
function listed(title, facts) {
    if (facts.length === 0)
        return '';
    const rest = (n) => `${(0,figures/* figure */.vP)(n)} more`;
    return `${title}: ${(0,detail/* firstRows */.C)(facts.map(escape_markdown/* sentence */.em), { limit: mostListed, rest }).join(', ')}`;
}
/** A line that GitHub does not show; base64 holds nothing that could end it. */
function writeFacts(record) {
    return `<!-- database-branch-facts:v1 ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`;
}
/** Of the comment before; undefined where it keeps none, or none that can be read. */
function readFacts(comment) {
    const [, encoded] = since_last_push_pattern.exec(comment ?? '') ?? [];
    if (encoded === undefined)
        return undefined;
    try {
        const json = JSON.parse(Buffer.from(encoded, 'base64').toString());
        return recordSchema.safeParse(json).data;
    }
    catch {
        return undefined;
    }
}
const since_last_push_pattern = /<!-- database-branch-facts:v1 ([\w+/=]+) -->\s*$/;

;// CONCATENATED MODULE: ./build/src/report/render-comment.js
/**
 * The pull request comment: one screen when it can be, never more than GitHub takes.
 */




/** GitHub refuses a body above 65,536 characters; the difference is room for the marker. */
const commentBudget = 60_000;
function renderComment(report, { budget = commentBudget, previous } = {}) {
    const facts = factsOf(report);
    const whole = writeFacts(facts);
    const hidden = (0,report_document/* bytes */.e)(whole) <= budget / 4 ? whole : '';
    const document = (0,report_document.renderDocument)(report, {
        budget: budget - (0,report_document/* bytes */.e)(hidden) - 2,
        since: renderSince(readFacts(previous), facts),
        whereTheRestIs: `Shortened to fit. The whole report is in the ${(0,escape_markdown/* link */.nf)('summary of the run', report.run.url)}.`,
    });
    return [document, hidden].filter(Boolean).join('\n\n');
}
/** What the comment says once the branch goes; the last report stays, folded. */
function renderDeletedComment(branch, previous) {
    const head = [
        `### Database: branch ${(0,escape_markdown/* code */.aY)(branch.name)} ${titles[branch.what]}`,
        `${occasion(branch)} · ${(0,branch_section/* runFacts */.pI)(branch.run).join(' · ')}`,
    ].join('\n\n');
    const report = previous && lastReport(previous);
    const whole = report ? `${head}\n\n${foldStart}\n\n${report}\n\n${foldEnd}` : head;
    return (0,report_document/* bytes */.e)(whole) <= commentBudget + 4000 ? whole : head;
}
const titles = {
    deleted: 'deleted',
    'about to be deleted': 'is being deleted',
    'made anew': 'is being made anew',
};
function occasion({ what, merged }) {
    if (what === 'made anew')
        return 'The copy that was reported on is gone. If this stays, the run that makes another has died';
    if (what === 'about to be deleted')
        return 'If this stays, the run that deletes it has died, and its expiry ends it';
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

// EXTERNAL MODULE: ./build/src/report/render-json.js
var render_json = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/src/github/job-summary.js
var job_summary = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/src/report/render-summary.js
/** The report for the run's summary page: whole, as far as a page of 1 MiB goes. */



function renderSummary(report, { budget = job_summary/* summaryLimitBytes */.f } = {}) {
    return (0,report_document.renderDocument)(report, {
        budget,
        details: [detail/* wholeDetail */.h8, ...detail/* details */.zH],
        whereTheRestIs: 'Shortened to fit. The whole report is in the file named by `report-file`, when that is given.',
    });
}

// EXTERNAL MODULE: ./build/src/report/verdict.js + 2 modules
var verdict = __webpack_require__(5834);
;// CONCATENATED MODULE: ./build/src/report/publish-report.js






async function publishReport(report, publishers, options) {
    const { log, summary, writeFile } = publishers;
    const clean = redactReport(report, options.secrets);
    if (summary) {
        await attempt(log, 'write the job summary', async () => summary.append(renderSummary(clean, { budget: (await summary.room()) - 2 })));
    }
    const { reportFile, reportHtml } = options;
    if (reportFile)
        await attempt(log, `write ${reportFile}`, () => writeFile(reportFile, (0,render_json.renderJson)(clean)));
    if (reportHtml) {
        await attempt(log, `write ${reportHtml}`, async () => {
            const { renderHtmlReport } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 7837));
            await writeFile(reportHtml, renderHtmlReport(clean));
        });
    }
    return { comment: await publishComment(clean, publishers, options) };
}
/** Says in an existing comment that the branch is gone, or about to go. A pull request that never had a comment gets none. */
async function publishDeletion(branch, publishers) {
    const { summary, log } = publishers;
    if (summary && branch.what === 'deleted') {
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
        write: (previous) => renderComment(report, { previous }),
        // An earlier warning is taken back even when good news alone would not be worth a comment.
        create: isWorthIt(report, when),
    }, publishers);
}
function isWorthIt(report, when) {
    const failed = (0,verdict.judge)(report).level === 'failed';
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
    const said = `No comment on the pull request: GitHub says "${reason.replace(/\.$/, '')}".`;
    const remedy = /locked/i.test(reason)
        ? 'It can be unlocked there.'
        : 'Give the job `permissions: pull-requests: write`; a run for a fork or by Dependabot cannot have it.';
    return `${said} ${remedy} The report is in the job summary.`;
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


/***/ })

};
