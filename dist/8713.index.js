export const id = 8713;
export const ids = [8713,3122];
export const modules = {

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3122);
/* harmony import */ var _request_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(412);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3880);
/**
 * The few questions asked of GitHub, through octokit: all pages, proxies and GITHUB_API_URL honoured, each attempt bounded in
 * time, no redirect to another host, and patience with rate limits. Every refusal is an UpstreamError.
 */






function createGitHubApi({ token, repository, apiUrl, clock, patience, userAgent, }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, userAgent: userAgent ?? 'database-branch-action', log: silent });
    octokit.hook.wrap('request', (request, options) => (0,_request_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryRequest */ .q)({ attempt: request, options, clock, patience }));
    const [owner = '', repo = ''] = repository.split('/');
    const at = { owner, repo };
    return {
        async viewer() {
            // GET /user is closed to GITHUB_TOKEN; GraphQL's viewer is not. Servers without it leave the runner's own bot.
            try {
                const answer = await octokit.graphql('query { viewer { login } }');
                return zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) }).parse(answer).viewer.login;
            }
            catch {
                return 'github-actions[bot]';
            }
        },
        async assertReadable() {
            await octokit.rest.pulls.list({ ...at, per_page: 1 });
        },
        async pullRequestsOfHead(head) {
            const found = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: 'open', head, per_page: 100 });
            return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .M).parse(found);
        },
        async workflowRuns(sha) {
            const found = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
                ...at,
                head_sha: sha,
                per_page: 100,
            });
            return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowRunSchema */ .Q).parse(found);
        },
        async treeOfCommit(sha) {
            const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: sha });
            return data.tree.sha;
        },
        async tree(sha) {
            const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: sha });
            if (data.truncated)
                throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`A folder of the repository is too large for GitHub to list (tree ${sha}).`);
            return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(treeEntrySchema).parse(data.tree);
        },
        async blob(sha) {
            const { data } = await octokit.rest.git.getBlob({ ...at, file_sha: sha });
            return Buffer.from(data.content, 'base64');
        },
        async pullRequest(number) {
            const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number });
            return _event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .M.parse(data);
        },
        async pullRequestsOfCommit(sha) {
            const found = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
                ...at,
                commit_sha: sha,
                per_page: 100,
            });
            return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .M).parse(found);
        },
        async comments(prNumber) {
            const found = await octokit.paginate(octokit.rest.issues.listComments, {
                ...at,
                issue_number: prNumber,
                per_page: 100,
            });
            return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(commentSchema)
                .parse(found)
                .sort((a, b) => a.id - b.id);
        },
        async permissionOf(login) {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
            return data.permission;
        },
        async createComment(prNumber, body) {
            const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: prNumber, body });
            return commentSchema.parse(data);
        },
        async updateComment(id, body) {
            await octokit.rest.issues.updateComment({ ...at, comment_id: id, body });
        },
        async deleteComment(id) {
            await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
        },
    };
}
const treeEntrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(), user: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullish() })
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
;// CONCATENATED MODULE: ./build/src/github/same-host.js
/**
 * One request to GitHub as octokit sends it, with its whole answer. GitHub redirects what was renamed or moved, always to itself:
 * what leads to another host does not get the request, whose body is a report and whose header is a token.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */

function onTheSameHost(send) {
    return async (input, init) => {
        let address = new URL(String(input));
        for (let hop = 0; hop <= mostHops; hop += 1) {
            const answer = await send(address.href, { ...init, redirect: 'manual' });
            const location = answer.headers.get('location');
            if (!redirects.has(answer.status) || location === null || !URL.canParse(location, address.href))
                return whole(answer, address);
            const next = new URL(location, address.href);
            if (next.origin !== address.origin)
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
async function retryRequest({ attempt, options, clock, patience, }) {
    const request = withOwnFetch(options.request);
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
function withOwnFetch(request) {
    const given = typeof request === 'object' && request !== null ? request : {};
    const send = 'fetch' in given && typeof given.fetch === 'function' ? given.fetch : fetch;
    return { ...given, fetch: onTheSameHost(send) };
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
    return new errors/* UpstreamError */.g({ service: 'GitHub', operation: `answer ${method}`, resource: url, message });
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
        return new errors/* UpstreamError */.g({ ...facts, message: said }, { cause });
    const ends = (0,figures/* timeNear */.sq)(until.toISOString(), now.toISOString());
    const remedy = `Nothing is wrong with the permissions. It may be asked again from ${ends} on.`;
    return new errors/* UpstreamError */.g({ ...facts, code: rateLimited, message: said, remedy }, { cause });
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


/***/ })

};
