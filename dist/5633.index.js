export const id = 5633;
export const ids = [5633,3122];
export const modules = {

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubApi: () => (/* binding */ createGitHubApi)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(157);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/endless-list.js
var endless_list = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/src/ground/remedy-by-status.js
var remedy_by_status = __webpack_require__(8666);
;// CONCATENATED MODULE: ./build/src/github/answers.js



/** UpstreamError when it has another shape than documented. */
function understood(schema, answer) {
    const parsed = schema.safeParse(answer.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.');
    throw new errors/* UpstreamError */.g({
        ...factsOf(answer),
        message: `the answer was not as documented: ${where ? `${where}: ` : ''}${issue?.message}`,
        remedy: (0,remedy_by_status/* remedyByStatus */.w)('GitHub', 200),
    });
}
/** Of GitHub's longest list, the runs for a commit, it gives ten pages. */
const mostPages = 100;
/** The lists of all pages, each checked as it comes. UpstreamError when there is always another one. */
async function everyPage(pages, schema) {
    const all = [];
    let count = 0;
    for await (const page of pages) {
        count += 1;
        (0,endless_list/* refuseEndless */.R)(count, factsOf(page), mostPages);
        all.push(...understood(schema, page));
    }
    return all;
}
function factsOf({ url, headers }) {
    const id = headers['x-github-request-id'];
    return {
        service: 'GitHub',
        operation: 'answer',
        resource: URL.canParse(url) ? new URL(url).pathname : url,
        requestId: id === undefined ? undefined : String(id),
    };
}

// EXTERNAL MODULE: ./build/src/github/event-payload.js
var event_payload = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/src/github/request-retry.js + 1 modules
var request_retry = __webpack_require__(412);
// EXTERNAL MODULE: ./build/src/github/workflow-run.js
var workflow_run = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/src/github/api.js
/**
 * The few questions asked of GitHub, through octokit: all pages, proxies and GITHUB_API_URL honoured, each attempt bounded in
 * time, no redirect to another host, and patience with rate limits. Every refusal is an UpstreamError.
 */







function createGitHubApi({ token, repository, apiUrl, clock, patience, userAgent, }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: userAgent ?? 'database-branch-action', log: silent });
    const home = new URL(apiUrl).origin;
    octokit.hook.wrap('request', (request, options) => (0,request_retry/* retryRequest */.q)({ attempt: request, options, home, clock, patience }));
    const [owner = '', repo = ''] = repository.split('/');
    const at = { owner, repo };
    const list = { ...at, per_page: 100 };
    const { iterator: pages } = octokit.paginate;
    return {
        async viewer() {
            // GET /user is closed to GITHUB_TOKEN; GraphQL's viewer is not. Servers without it leave the runner's own bot.
            try {
                const answer = await octokit.graphql('query { viewer { login } }');
                return schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).parse(answer).viewer.login;
            }
            catch {
                return 'github-actions[bot]';
            }
        },
        async assertReadable() {
            await octokit.rest.pulls.list({ ...at, per_page: 1 });
        },
        pullRequestsOfHead: (head) => everyPage(pages(octokit.rest.pulls.list, { ...list, state: 'open', head }), schemas/* array */.YOg(event_payload/* pullRequestSchema */.M)),
        workflowRuns: (sha) => everyPage(pages(octokit.rest.actions.listWorkflowRunsForRepo, { ...list, head_sha: sha }), schemas/* array */.YOg(workflow_run/* workflowRunSchema */.Q)),
        async treeOfCommit(sha) {
            return understood(commitSchema, await octokit.rest.git.getCommit({ ...at, commit_sha: sha })).tree.sha;
        },
        async tree(sha) {
            const { truncated, tree } = understood(treeSchema, await octokit.rest.git.getTree({ ...at, tree_sha: sha }));
            if (truncated)
                throw new errors/* UserError */.y(`A folder of the repository is too large for GitHub to list (tree ${sha}).`);
            return tree;
        },
        async blob(sha) {
            const { content } = understood(blobSchema, await octokit.rest.git.getBlob({ ...at, file_sha: sha }));
            return Buffer.from(content, 'base64');
        },
        async pullRequest(number) {
            return understood(event_payload/* pullRequestSchema */.M, await octokit.rest.pulls.get({ ...at, pull_number: number }));
        },
        pullRequestsOfCommit: (sha) => everyPage(pages(octokit.rest.repos.listPullRequestsAssociatedWithCommit, { ...list, commit_sha: sha }), schemas/* array */.YOg(event_payload/* pullRequestSchema */.M)),
        async comments(prNumber) {
            const found = pages(octokit.rest.issues.listComments, { ...list, issue_number: prNumber });
            return (await everyPage(found, schemas/* array */.YOg(commentSchema))).sort((a, b) => a.id - b.id);
        },
        async permissionOf(login) {
            const asked = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
            return understood(permissionSchema, asked).permission;
        },
        async createComment(prNumber, body) {
            return understood(commentSchema, await octokit.rest.issues.createComment({ ...at, issue_number: prNumber, body }));
        },
        async updateComment(id, body) {
            await octokit.rest.issues.updateComment({ ...at, comment_id: id, body });
        },
        async deleteComment(id) {
            await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
        },
    };
}
const commitSchema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const treeEntrySchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const treeSchema = schemas/* object */.Ikc({ truncated: schemas/* boolean */.zMY(), tree: schemas/* array */.YOg(treeEntrySchema) });
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP() });
const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
const commentSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: schemas/* string */.YjP().nullish(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() })
    .transform(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? '' }));
// octokit writes deprecations and failed requests to the console, which is the workflow log.
const silent = { debug() { }, info() { }, warn() { }, error() { } };


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pullRequestSchema),
/* harmony export */   parseEventPayload: () => (/* binding */ parseEventPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/**
 * The part of the event's payload that tells which pull request a run is about. Parsed at the boundary; everything is
 * optional, since each event carries its own part. https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    closed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    // `repo` is null when the fork was deleted.
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repositorySchema.nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repositorySchema }),
});
const eventPayloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pull_request: pullRequestSchema.optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}).nullish() }).optional(),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ author_association: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish() }).optional(),
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_repository: repositorySchema,
    })
        .optional(),
});
function parseEventPayload(payload) {
    return eventPayloadSchema.parse(payload);
}


/***/ }),

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

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workflowRunSchema),
/* harmony export */   i: () => (/* binding */ withoutRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/**
 * A run of a workflow, in GitHub's words. Its conclusion is nothing that the code which it runs can write.
 * https://docs.github.com/en/rest/actions/workflow-runs
 */

const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    /** `.github/workflows/database.yml`, in some answers with `@` and the ref. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    referenced_workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
})
    .transform((run) => ({ ...run, path: withoutRef(run.path) }));
function withoutRef(path) {
    return path.split('@')[0] ?? path;
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ refuseEndless)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A list that comes page by page has to end: a service, or what stands before it, may send the same page for ever. */

/** A hundred thousand branches. */
const mostBranchPages = 1000;
/** UpstreamError once there are more pages than anybody has of what is listed. */
function refuseEndless(pages, list, most = mostBranchPages) {
    if (pages <= most)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g({
        ...list,
        message: `the list does not end: ${most} pages, and there is another one`,
        remedy: 'Run the job again. If it happens again, report it to the support of the service.',
    });
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


/***/ })

};
