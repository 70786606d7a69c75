export const id = 966;
export const ids = [966,122];
export const modules = {

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubApi: () => (/* binding */ createGitHubApi)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(157);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/github/event-payload.js
var event_payload = __webpack_require__(3122);
;// CONCATENATED MODULE: ./build/src/github/request-retry.js
/**
 * One request to GitHub with the patience its documentation asks for: Retry-After on secondary rate limits, a reset that is
 * near, and a short growing wait after a 5xx or a lost connection. The whole stays below two minutes, since a cancelled job's
 * post has five for everything. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */


const maxAttempts = 4;
const attemptMilliseconds = 15_000;
const patienceMilliseconds = 60_000;
async function retryRequest({ attempt, options, clock }) {
    let waited = 0;
    for (let count = 1;; count++) {
        try {
            const signal = AbortSignal.timeout(attemptMilliseconds);
            return await attempt({ ...options, request: { ...asObject(options.request), signal } });
        }
        catch (error) {
            const refusal = refusalSchema.safeParse(error).data;
            if (!refusal)
                throw error;
            const wait = waitAfter(refusal, { count, now: clock.now() });
            if (wait === undefined || count === maxAttempts || waited + wait > patienceMilliseconds) {
                throw toUpstreamError(refusal, { options, cause: error });
            }
            waited += wait;
            await clock.sleep(wait);
        }
    }
}
// octokit's RequestError. A lost connection or a timeout arrives as status 500 without a response.
const refusalSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** Milliseconds to wait before trying again; undefined when trying again is pointless. */
function waitAfter(refusal, { count, now }) {
    const retryAfter = header(refusal, 'retry-after');
    const isLimit = refusal.status === 429 || (refusal.status === 403 && isRateLimit(refusal));
    if (isLimit && retryAfter !== undefined)
        return Math.max(0, Number(retryAfter) * 1000) || 1000;
    if (isLimit && header(refusal, 'x-ratelimit-remaining') === '0') {
        return Math.max(1000, Number(header(refusal, 'x-ratelimit-reset')) * 1000 - now.getTime());
    }
    return isLimit || refusal.status >= 500 ? 1000 * 2 ** (count - 1) : undefined;
}
function isRateLimit(refusal) {
    return (header(refusal, 'retry-after') !== undefined ||
        header(refusal, 'x-ratelimit-remaining') === '0' ||
        /secondary rate limit|abuse detection/i.test(refusal.message));
}
function toUpstreamError(refusal, { options, cause }) {
    return new errors/* UpstreamError */.g({
        service: 'GitHub',
        operation: `answer ${options.method}`,
        resource: options.url,
        status: refusal.response ? refusal.status : undefined,
        requestId: header(refusal, 'x-github-request-id'),
        // octokit appends the documentation's address.
        message: refusal.message.replace(/ - https:\/\/docs\.github\.com\S*$/, ''),
    }, { cause });
}
function header(refusal, name) {
    const value = refusal.response?.headers[name];
    return value === undefined ? undefined : String(value);
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./build/src/github/workflow-run.js
var workflow_run = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/src/github/api.js
/**
 * The few questions asked of GitHub, through octokit: all pages, proxies and GITHUB_API_URL honoured, each attempt bounded in
 * time, and patience with rate limits. Every refusal is an UpstreamError.
 */






function createGitHubApi({ token, repository, apiUrl, clock, userAgent }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: userAgent ?? 'database-branch-action', log: silent });
    octokit.hook.wrap('request', (request, options) => retryRequest({ attempt: request, options, clock }));
    const [owner = '', repo = ''] = repository.split('/');
    const at = { owner, repo };
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
        async pullRequestsOfHead(head) {
            const found = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: 'open', head, per_page: 100 });
            return schemas/* array */.YOg(event_payload/* pullRequestSchema */.M).parse(found);
        },
        async workflowRuns(sha) {
            const found = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
                ...at,
                head_sha: sha,
                per_page: 100,
            });
            return schemas/* array */.YOg(workflow_run/* workflowRunSchema */.Q).parse(found);
        },
        async treeOfCommit(sha) {
            const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: sha });
            return data.tree.sha;
        },
        async tree(sha) {
            const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: sha });
            if (data.truncated)
                throw new errors/* UserError */.y(`A folder of the repository is too large for GitHub to list (tree ${sha}).`);
            return schemas/* array */.YOg(treeEntrySchema).parse(data.tree);
        },
        async blob(sha) {
            const { data } = await octokit.rest.git.getBlob({ ...at, file_sha: sha });
            return Buffer.from(data.content, 'base64');
        },
        async pullRequest(number) {
            const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number });
            return event_payload/* pullRequestSchema */.M.parse(data);
        },
        async pullRequestsOfCommit(sha) {
            const found = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
                ...at,
                commit_sha: sha,
                per_page: 100,
            });
            return schemas/* array */.YOg(event_payload/* pullRequestSchema */.M).parse(found);
        },
        async comments(prNumber) {
            const found = await octokit.paginate(octokit.rest.issues.listComments, {
                ...at,
                issue_number: prNumber,
                per_page: 100,
            });
            return schemas/* array */.YOg(commentSchema)
                .parse(found)
                .sort((a, b) => a.id - b.id);
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
const treeEntrySchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
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

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workflowRunSchema),
/* harmony export */   i: () => (/* binding */ withoutRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
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


/***/ })

};
