export const id = 5530;
export const ids = [5530];
export const modules = {

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lakebaseProvider: () => (/* binding */ lakebaseProvider)
});

// EXTERNAL MODULE: ./build/src/branch/patient-transport.js
var patient_transport = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/src/branch/transport.js
var branch_transport = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/cached-tokens.js
function cachedTokens({ title, clock, fetchToken }) {
    let current;
    return {
        title,
        async token(options) {
            const now = clock.now().getTime();
            if (current === undefined || options?.fresh || now >= current.renewAt) {
                const issued = fetchToken();
                const entry = { issued, renewAt: Number.POSITIVE_INFINITY };
                current = entry;
                try {
                    entry.renewAt = now + usableMilliseconds((await issued).lifetimeSeconds);
                }
                catch (error) {
                    if (current === entry)
                        current = undefined;
                    throw error;
                }
            }
            return (await current.issued).token;
        },
    };
}
/** Databricks' own SDK starts to renew at half the lifetime, 20 minutes before the end at most. */
function usableMilliseconds(lifetimeSeconds) {
    return (lifetimeSeconds - Math.min(lifetimeSeconds / 2, 20 * 60)) * 1000;
}

// EXTERNAL MODULE: ./build/src/ground/parse-json.js
var parse_json = __webpack_require__(1977);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/error-body.js
/**
 * What a refusal says, whatever its shape: the API's own JSON, OAuth's, SCIM's, `CODE: text`, a web page, or nothing at all.
 */

function parseErrorBody(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { message: 'the answer was empty' };
    return parseObject(trimmed) ?? parseWebPage(trimmed) ?? parsePlain(trimmed);
}
function isWebPage(text) {
    return /^\s*<(!doctype|html|head|body)/i.test(text);
}
function parseObject(text) {
    const json = asObject((0,parse_json/* parseJson */.q)(text));
    if (json === undefined)
        return undefined;
    const nested = asObject(json['error']);
    const code = firstText(json['error_code'], json['errorCode'], json['scimType'], nested?.['code'], json['error']);
    const message = firstText(json['message'], json['error_description'], json['errorSummary'], json['detail'], nested?.['message'], code);
    return withTrace({
        code: asCode(code),
        message: message ?? 'no reason was given',
        requestId: requestIdIn(json['details']),
    });
}
/** `BAD_REQUEST`, `invalid_grant`. What is none may be anything, and is not passed on. */
function asCode(text) {
    return text !== undefined && /^[A-Za-z][A-Za-z_.-]{0,63}$/.test(text) ? text : undefined;
}
/** Postgres messages end in ` [TraceId: <hex>]`: the id belongs to the facts, not into the sentence. */
function withTrace(body) {
    const trace = /\s*\[TraceId:\s*([^\]]+)\]/i.exec(body.message);
    if (trace === null)
        return shortened(body);
    return shortened({ ...body, message: body.message.replace(trace[0], ''), requestId: body.requestId ?? trace[1] });
}
function parseWebPage(text) {
    if (!isWebPage(text))
        return undefined;
    const content = /<pre[^>]*>([^<]*)/i.exec(text) ?? /<title[^>]*>([^<]*)/i.exec(text);
    return shortened({ message: `a web page${content?.[1]?.trim() ? `, "${content[1].trim()}"` : ''}` });
}
function parsePlain(text) {
    const coded = /^([A-Z][A-Z_]+):\s*(.+)$/s.exec(text);
    return withTrace(coded ? { code: coded[1], message: coded[2] ?? text } : { message: text });
}
function requestIdIn(details) {
    if (!Array.isArray(details))
        return undefined;
    return details.map((detail) => firstText(asObject(detail)?.['request_id'])).find(Boolean);
}
function shortened(body) {
    const line = body.message.replace(/\s+/g, ' ').trim();
    return { ...body, message: line.length > 500 ? `${line.slice(0, 500)}…` : line };
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
function firstText(...values) {
    return values.find((value) => typeof value === 'string' && value !== '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/schemas.js
/**
 * The answers of the Postgres API, parsed where they arrive. Tolerant where the service is free to move: unknown fields and
 * enum values pass, int64 comes as number or string, list keys may be missing when empty, `spec` may be echoed or not.
 */

const moment = schemas/* string */.YjP().transform((text, context) => {
    const date = new Date(text);
    if (!Number.isNaN(date.getTime()))
        return date;
    context.addIssue({ code: 'custom', message: `not a time: ${text}` });
    return core/* NEVER */.tm;
});
const int64 = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/)
        .transform(Number),
]);
/** Protobuf's JSON leaves a field out or writes null. */
const optional = (schema) => schema.nullish().transform((value) => value ?? undefined);
const list = (schema) => optional(schemas/* array */.YOg(schema)).transform((items) => items ?? []);
const projectSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    uid: optional(schemas/* string */.YjP()),
    status: optional(schemas/* object */.Ikc({
        default_branch: optional(schemas/* string */.YjP()),
        /** `604800s` */
        history_retention_duration: optional(schemas/* string */.YjP()),
    })),
});
const projectListSchema = schemas/* object */.Ikc({ projects: list(projectSchema), next_page_token: optional(schemas/* string */.YjP()) });
const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    uid: optional(schemas/* string */.YjP()),
    create_time: optional(moment),
    status: optional(schemas/* object */.Ikc({
        current_state: optional(schemas/* string */.YjP()),
        pending_state: optional(schemas/* string */.YjP()),
        default: optional(schemas/* boolean */.zMY()),
        is_protected: optional(schemas/* boolean */.zMY()),
        source_branch: optional(schemas/* string */.YjP()),
        source_branch_time: optional(moment),
        expire_time: optional(moment),
        delete_time: optional(moment),
        purge_time: optional(moment),
        logical_size_bytes: optional(int64),
    })),
});
const branchListSchema = schemas/* object */.Ikc({ branches: list(branchSchema), next_page_token: optional(schemas/* string */.YjP()) });
const endpointSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    uid: optional(schemas/* string */.YjP()),
    status: optional(schemas/* object */.Ikc({
        endpoint_type: optional(schemas/* string */.YjP()),
        current_state: optional(schemas/* string */.YjP()),
        pending_state: optional(schemas/* string */.YjP()),
        disabled: optional(schemas/* boolean */.zMY()),
        autoscaling_limit_min_cu: optional(schemas/* number */.aig()),
        autoscaling_limit_max_cu: optional(schemas/* number */.aig()),
        hosts: optional(schemas/* object */.Ikc({ host: optional(schemas/* string */.YjP()), read_write_pooled_host: optional(schemas/* string */.YjP()) })),
    })),
});
const endpointListSchema = schemas/* object */.Ikc({ endpoints: list(endpointSchema), next_page_token: optional(schemas/* string */.YjP()) });
/** `error` carries error_code, not the numeric google.rpc code. */
const operationSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    done: optional(schemas/* boolean */.zMY()),
    error: optional(schemas/* object */.Ikc({ error_code: optional(schemas/* string */.YjP()), message: optional(schemas/* string */.YjP()) })),
});
const credentialSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1), expire_time: moment });
const meSchema = schemas/* object */.Ikc({ userName: schemas/* string */.YjP().min(1) });
/** The token endpoint writes expires_in as a number or as a string. */
const tokenSchema = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1), expires_in: optional(int64) });
const discoverySchema = schemas/* object */.Ikc({ token_endpoint: schemas/* url */.OZ5() });
const hostMetadataSchema = schemas/* object */.Ikc({ token_federation_default_oidc_audiences: list(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./build/src/branch/lakebase/retry-policy.js
/**
 * Which answers are worth asking again for, and when. Throttling and "temporarily unavailable" are refusals before anything
 * happened, so every call may be repeated; after anything else only a call that may safely happen twice.
 */
/** What a 409 says when another write to the project is under way; Databricks' own CLI waits on the same words. */
const busyWords = /reconciliation|in progress|conflicting operation/i;
/** Milliseconds to wait before the next attempt; undefined to give up. */
function retryDelay(attempt) {
    if (!isWorthRepeating(attempt))
        return undefined;
    const delay = askedFor(attempt) ?? backoff(attempt);
    return attempt.elapsedMs + delay > attempt.budgetMs ? undefined : delay;
}
function isWorthRepeating({ outcome, idempotent }) {
    if (outcome.kind === 'no-answer')
        return outcome.neverSent || idempotent;
    if (outcome.status === 429)
        return !/^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(outcome.code ?? '');
    if (outcome.status === 503)
        return true;
    if (!idempotent)
        return false;
    if (outcome.status === 502 || outcome.status === 504)
        return true;
    if (outcome.status === 500)
        return /try again/i.test(outcome.message);
    return outcome.status === 409 && busyWords.test(outcome.message);
}
/** Retry-After is a number of seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function askedFor({ outcome, now, random }) {
    const text = outcome.kind === 'answer' ? outcome.retryAfter?.trim() : undefined;
    if (!text)
        return undefined;
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : new Date(text).getTime() - now.getTime();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait) + random * 250;
}
function backoff({ number, random }) {
    return Math.min(10_000, 500 * 2 ** (number - 1)) * (0.75 + random / 2);
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/token-endpoint.js







/** As the workspace's discovery document names it, else where it has always been. */
async function tokenEndpoint({ inputs, transport }) {
    const found = await tryGet({ transport }, `${inputs.host}/oidc/.well-known/oauth-authorization-server`, discoverySchema);
    return found?.token_endpoint ?? `${inputs.host}/oidc/v1/token`;
}
/** Undefined when the document is not there or not what it should be: it is only a hint. */
async function tryGet({ transport }, url, schema) {
    try {
        const { status, text } = await transport({ method: 'GET', url });
        return status === 200 ? schema.safeParse((0,parse_json/* parseJson */.q)(text)).data : undefined;
    }
    catch {
        return undefined;
    }
}
async function requestToken(signIn, request) {
    const { endpoint, title, authorization, form, remedy } = request;
    const failure = { service: 'Databricks', operation: `sign in with ${title}`, resource: endpoint };
    const answer = await exchange(signIn, failure, () => signIn.transport({
        method: 'POST',
        url: endpoint,
        headers: {
            'content-type': 'application/x-www-form-urlencoded',
            ...(authorization === undefined ? {} : { authorization }),
        },
        body: new URLSearchParams(form).toString(),
    }));
    if (answer.status !== 200) {
        const { code, message, requestId } = parseErrorBody(answer.text);
        throw new errors/* UpstreamError */.g({ ...failure, status: answer.status, code, message, requestId, remedy });
    }
    const parsed = tokenSchema.safeParse((0,parse_json/* parseJson */.q)(answer.text));
    if (!parsed.success) {
        throw new errors/* UpstreamError */.g({ ...failure, status: 200, message: 'the answer holds no access token', remedy });
    }
    signIn.log.mask(parsed.data.access_token);
    return { token: parsed.data.access_token, lifetimeSeconds: parsed.data.expires_in ?? 3600 };
}
/** Asking twice for a token does no harm. */
async function exchange({ clock, log, patienceMs, patience }, failure, ask) {
    const start = clock.now().getTime();
    for (let number = 1;; number++) {
        const { answer, error } = await ask().then((answer) => ({ answer, error: undefined }), (error) => ({ answer: undefined, error }));
        if (answer !== undefined && answer.status < 400)
            return answer;
        const now = clock.now();
        const delay = retryDelay({
            outcome: answer === undefined
                ? { kind: 'no-answer', neverSent: false }
                : {
                    kind: 'answer',
                    status: answer.status,
                    ...parseErrorBody(answer.text),
                    retryAfter: answer.header?.('retry-after'),
                },
            idempotent: true,
            number,
            elapsedMs: now.getTime() - start,
            budgetMs: (0,patient_transport/* budgetOf */.nT)({ patienceMs, patience }, now.getTime() - start),
            now,
            random: Math.random(),
        });
        if (delay !== undefined) {
            log.debug(`${failure.service} could not ${failure.operation}. Trying again in ${Math.round(delay)} ms.`);
            patience?.lose(delay);
            await clock.sleep(delay);
        }
        else if (answer !== undefined) {
            return answer;
        }
        else {
            const message = `no answer (${(0,branch_transport/* failureCode */.AD)(error) ?? error})`;
            const remedy = 'Check the host, and that this runner reaches it (proxy, firewall, private link).';
            throw new errors/* UpstreamError */.g({ ...failure, message, remedy }, { cause: error });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/auth-github-oidc.js
/**
 * GitHub's id token exchanged for a Databricks token: no secret anywhere. The id token lives five minutes, so it is asked for
 * at the last moment, each time anew. https://docs.databricks.com/aws/en/dev-tools/auth/provider-github
 */





function githubOidcTokens(signIn) {
    const { clientId, clock } = signIn;
    const title = `GitHub OIDC as ${clientId}`;
    return cachedTokens({
        title,
        clock,
        fetchToken: async () => {
            const endpoint = await tokenEndpoint(signIn);
            const audience = await chooseAudience(signIn, endpoint);
            return requestToken(signIn, {
                endpoint,
                title,
                form: {
                    client_id: clientId,
                    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
                    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
                    subject_token: await githubIdToken(signIn, audience),
                    scope: 'all-apis',
                },
                remedy: `The id token was asked for with the audience "${audience}". The service principal needs a federation policy with the issuer ` +
                    'https://token.actions.githubusercontent.com, this audience (`oidc-audience` sets another), and the subject of this job, such as ' +
                    `${subjectOf(signIn)}.`,
            });
        },
    });
}
/** The user's choice, else what the workspace names, else the token endpoint, as in Databricks' own SDKs. */
async function chooseAudience(signIn, endpoint) {
    const { host, oidcAudience } = signIn.inputs;
    if (oidcAudience !== undefined)
        return oidcAudience;
    const metadata = await tryGet(signIn, `${host}/.well-known/databricks-config`, hostMetadataSchema);
    return metadata?.token_federation_default_oidc_audiences[0] ?? endpoint;
}
async function githubIdToken(signIn, audience) {
    const { idToken, env } = signIn;
    if (idToken === undefined || !env['ACTIONS_ID_TOKEN_REQUEST_URL']) {
        throw new errors/* UserError */.y('GitHub gives this job no id token. Add `permissions: id-token: write` (and `contents: read`) to the job; ' +
            'pull requests from forks and by Dependabot never get one.');
    }
    const failure = { service: 'GitHub', operation: 'issue an id token', resource: `audience ${audience}` };
    const { status, text } = await exchange(signIn, failure, () => idToken(audience));
    if (status !== 200)
        throw new errors/* UpstreamError */.g({ ...failure, status, ...parseErrorBody(text) });
    if (text === '')
        throw new errors/* UpstreamError */.g({ ...failure, message: 'no token came' });
    return text;
}
/** GitHub's default subject; a job with an environment has that instead of the event. */
function subjectOf({ env }) {
    const repository = env['GITHUB_REPOSITORY'] ?? '<owner>/<repository>';
    if (env['GITHUB_EVENT_NAME'] === 'pull_request')
        return `repo:${repository}:pull_request`;
    return `repo:${repository}:ref:${env['GITHUB_REF'] ?? 'refs/heads/main'}`;
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/auth-oauth-m2m.js
/**
 * A service principal with a secret: the OAuth client-credentials grant.
 * https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
 */


function oauthTokens(signIn) {
    const { clientId, clientSecret, clock, log } = signIn;
    log.mask(clientSecret);
    const title = `OAuth as ${clientId}`;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    log.mask(basic);
    return cachedTokens({
        title,
        clock,
        fetchToken: async () => requestToken(signIn, {
            endpoint: await tokenEndpoint(signIn),
            title,
            authorization: `Basic ${basic}`,
            form: { grant_type: 'client_credentials', scope: 'all-apis' },
            remedy: 'Check `databricks-client-id` (the application id of the service principal) and `databricks-client-secret`, and that the principal belongs to this workspace.',
        }),
    });
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/auth-pat.js
function patTokens(token, log) {
    log.mask(token);
    return { title: 'a personal access token', token: async () => token };
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/auth.js
/** Signing in to the workspace: one small interface, one file per way. */




function tokenSource(signIn) {
    const { inputs } = signIn;
    const type = inputs.authType ?? onlyWay(inputs);
    if (type === 'pat' && inputs.token !== undefined)
        return patTokens(inputs.token, signIn.log);
    const { clientId, clientSecret } = inputs;
    if (type === 'oauth-m2m' && clientId !== undefined && clientSecret !== undefined) {
        return oauthTokens({ ...signIn, clientId, clientSecret });
    }
    if (type === 'github-oidc' && clientId !== undefined)
        return githubOidcTokens({ ...signIn, clientId });
    throw new errors/* UserError */.y(`\`databricks-auth-type\` is ${type}, but its \`databricks-client-id\`, secret or token is missing.`);
}
/** Two ways at once are refused, as Databricks' own SDKs do: it catches a stray token in the environment. */
function onlyWay({ token, clientId, clientSecret }) {
    const ways = [
        token === undefined ? undefined : 'pat',
        clientId === undefined ? undefined : clientSecret === undefined ? 'github-oidc' : 'oauth-m2m',
    ].filter((way) => way !== undefined);
    const [way] = ways;
    if (way !== undefined && ways.length === 1)
        return way;
    throw new errors/* UserError */.y(ways.length === 0
        ? 'There is no way to sign in to Databricks. Give `databricks-client-id` (GitHub OIDC), or `databricks-token`.'
        : `There are ${ways.length} ways to sign in to Databricks (${ways.join(', ')}). Remove one, or name it in \`databricks-auth-type\`.`);
}

// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/names.js
/**
 * Resource names of the Postgres API: a name is the tail of its path. Uids (`br-…`, `ep-…`) are not accepted where an id goes.
 * https://docs.databricks.com/api/workspace/postgres
 */
const apiRoot = '/api/2.0/postgres';
function projectResource(project) {
    return `projects/${lastSegment(project)}`;
}
/** Takes a short name or a full resource name of the same project. */
function branchResource(project, branch) {
    return `${projectResource(project)}/branches/${lastSegment(branch)}`;
}
/** `ci-pr-42` of `projects/shop/branches/ci-pr-42`. */
function lastSegment(resource) {
    return resource.slice(resource.lastIndexOf('/') + 1);
}
/** The path of a resource name, each segment percent-encoded. */
function resourcePath(resource) {
    return `${apiRoot}/${resource.split('/').map(encodeURIComponent).join('/')}`;
}

// EXTERNAL MODULE: ./build/src/branch/poll.js
var poll = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/src/ground/remedy-by-status.js
var remedy_by_status = __webpack_require__(8666);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/remedies.js
/** What a user can do about the refusals that are known. Pure: status, code and message in, a sentence out. */

function remedyFor(refusal) {
    const known = remedies.find(({ when }) => when(refusal));
    return known?.say(refusal) ?? (0,remedy_by_status/* remedyByStatus */.w)('Lakebase', refusal.status ?? 0);
}
const remedies = [
    {
        when: ({ status, message }) => status === 403 && /\bIP\b.*(block|acl|access list)|(block|acl).*\bIP\b/i.test(message),
        say: () => "The workspace's IP access list does not let this runner in. Add the runner's address, or use a self-hosted or larger runner with a fixed one.",
    },
    {
        when: ({ message }) => /no API found for/i.test(message),
        say: () => 'This host does not serve the Lakebase API: check that `databricks-host` is the workspace URL (not the account console) and that Lakebase is available in its region.',
    },
    {
        when: ({ code, message }) => code === 'FEATURE_DISABLED' || /not enabled/i.test(message),
        say: () => 'Ask a workspace admin to switch Lakebase on for this workspace.',
    },
    {
        when: ({ status, code, message }) => code === 'REQUEST_LIMIT_EXCEEDED' ||
            /rate limit/i.test(message) ||
            (status === 429 && !/^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(code ?? '')),
        say: () => 'The workspace takes no more requests for the moment; nothing is wrong with the permissions. Run the job again in a few minutes, and let fewer jobs start together.',
    },
    {
        when: ({ code, message }) => /^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(code ?? '') || /limit(s)? exceeded|quota/i.test(message),
        say: () => 'A project has at most 10 unarchived branches, 500 in all, and 20 active computes. Delete branches that nobody needs, or shorten `ttl`.',
    },
    {
        when: ({ status, code }) => status === 401 || code === 'UNAUTHENTICATED',
        say: ({ signedWith }) => `The call was signed with ${signedWith}. Check that it is valid, not expired, and belongs to this workspace.`,
    },
    {
        when: ({ status, code }) => status === 403 || code === 'PERMISSION_DENIED',
        say: ({ signedWith }) => `Grant the identity behind ${signedWith} CAN MANAGE on the Lakebase project: creating, changing and deleting branches needs it.`,
    },
    {
        when: ({ status }) => status === undefined,
        say: () => 'Check `databricks-host`, and that this runner reaches it (proxy, firewall, private link).',
    },
];

;// CONCATENATED MODULE: ./build/src/branch/lakebase/operations.js
/**
 * Waiting for the service's long-running operations. A done operation does not mean a ready resource: that is asked of the
 * resource itself, afterwards.
 */





/** Returns when the operation is done, or its record is gone: then only the resource can tell. UpstreamError when it failed. */
async function waitForOperation(api, first, what) {
    let unread = first;
    const last = await (0,poll/* poll */.w)({
        service: 'Lakebase',
        ...what,
        clock: api.clock,
        timeoutSeconds: api.timeoutSeconds,
        late: () => 'the operation is still running',
        look: async () => {
            const current = unread ?? (await readOperation(api, first.name, what));
            unread = undefined;
            return current === 'gone' || current.done ? current : undefined;
        },
    });
    if (last !== 'gone')
        failOn(last, what);
}
async function readOperation(api, name, what) {
    try {
        return await api.http.request({ ...what, method: 'GET', path: resourcePath(name), schema: operationSchema });
    }
    catch (error) {
        if (isNotFound(error))
            return 'gone';
        throw error;
    }
}
function failOn({ error, name }, what) {
    if (error === undefined)
        return;
    const { error_code: code, message = 'the operation failed' } = error;
    const remedy = remedyFor({ status: 500, code, message, signedWith: 'this job' });
    throw new errors/* UpstreamError */.g({ ...what, service: 'Lakebase', code, message, requestId: name, remedy });
}
/** Not for a path that the host does not know: that says nothing about the resource. */
function isNotFound(error) {
    return error instanceof errors/* UpstreamError */.g && error.failure.status === 404 && !/no API found/i.test(error.failure.message);
}
/** Live: 400 BAD_REQUEST, `branch already exists; …`. Elsewhere: 409 ALREADY_EXISTS. Or the operation itself ends so. */
function isAlreadyExists(error) {
    if (!(error instanceof errors/* UpstreamError */.g))
        return false;
    const { status, code, message } = error.failure;
    if (code === 'ALREADY_EXISTS' || code === 'RESOURCE_ALREADY_EXISTS')
        return true;
    return (status === undefined || status === 400 || status === 409) && /already exists/i.test(message);
}

// EXTERNAL MODULE: ./build/src/ground/endless-list.js
var endless_list = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/pages.js


async function readPages({ http }, { collection, operation, query, schema }) {
    const pages = [];
    let token;
    do {
        const page = await http.request({
            method: 'GET',
            path: resourcePath(collection),
            query: { ...query, page_size: '100', page_token: token },
            operation,
            resource: collection,
            schema,
        });
        pages.push(page);
        (0,endless_list/* refuseEndless */.R)(pages.length, { service: 'Lakebase', operation, resource: collection });
        token = page.next_page_token;
    } while (token);
    return pages;
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/branch-calls.js




async function readProject({ http, project }) {
    const resource = projectResource(project);
    return http.request({
        method: 'GET',
        path: resourcePath(resource),
        operation: 'read project',
        resource,
        schema: projectSchema,
    });
}
/** Undefined when there is none, or when it is only kept for recovery. */
async function readBranch({ http }, resource) {
    try {
        const path = resourcePath(resource);
        const answer = await http.request({ method: 'GET', path, operation: 'read branch', resource, schema: branchSchema });
        return isDeleted(answer) ? undefined : answer;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** `deleted` also lists those that are kept for recovery. */
async function listBranches(api, options) {
    const pages = await readPages(api, {
        collection: `${projectResource(api.project)}/branches`,
        operation: 'list branches',
        query: options?.deleted ? { show_deleted: 'true' } : {},
        schema: branchListSchema,
    });
    const branches = pages.flatMap((page) => page.branches);
    return options?.deleted ? branches : branches.filter((branch) => !isDeleted(branch));
}
/** Purges: a branch that is only soft-deleted may hold its name, and its data, for days. */
async function sendDelete(api, resource) {
    const what = { operation: 'delete branch', resource };
    try {
        const operation = await api.http.request({
            ...what,
            method: 'DELETE',
            path: resourcePath(resource),
            query: { allow_missing: 'true', purge: 'true' },
            schema: operationSchema,
        });
        await waitForOperation(api, operation, what);
    }
    catch (error) {
        if (!isNotFound(error))
            throw error;
    }
}
async function sendExpiry(api, resource, expiresAt) {
    const what = { operation: 'extend branch', resource };
    const operation = await api.http.request({
        ...what,
        method: 'PATCH',
        path: resourcePath(resource),
        query: { update_mask: 'spec.expiration' },
        body: { name: resource, spec: { expire_time: expiresAt.toISOString() } },
        schema: operationSchema,
    });
    await waitForOperation(api, operation, what);
}
function isReady({ status }) {
    const waiting = ['INIT', 'IMPORTING', 'RESETTING', 'DELETED'];
    return status?.current_state !== undefined && !waiting.includes(status.current_state) && !status.pending_state;
}
function isDeleted({ status }) {
    return status?.current_state === 'DELETED' || status?.delete_time !== undefined;
}

// EXTERNAL MODULE: ./build/src/branch/ttl.js
var ttl = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/expiry.js
/**
 * How long a branch may live. Lakebase's documented ceiling is 30 days; some workspaces have a lower one, which only their
 * refusal tells. https://docs.databricks.com/aws/en/oltp/projects/manage-branches
 */



/** Refuses what no workspace allows; tries less, with a warning, where this workspace does not allow what was asked for. */
async function withinCeiling(api, ttlSeconds, attempt) {
    refuseAboveCeiling(ttlSeconds);
    for (let seconds = ttlSeconds;;) {
        try {
            return await attempt(seconds);
        }
        catch (error) {
            if (!(error instanceof errors/* UpstreamError */.g) || !/exceeds the maximum expiration/i.test(error.failure.message))
                throw error;
            seconds = await clamp(api, seconds, error);
        }
    }
}
const longestTtlSeconds = 30 * 86_400;
function refuseAboveCeiling(ttlSeconds) {
    if (ttlSeconds <= longestTtlSeconds)
        return;
    throw new errors/* UserError */.y(`\`ttl\` is ${(0,ttl/* formatDuration */.a3)(ttlSeconds)}, but Lakebase lets a branch live for 30 d at most. Shorten it.`);
}
async function clamp(api, ttlSeconds, error) {
    const retention = (await readProject(api)).status?.history_retention_duration;
    const clamped = lowerCeiling({ ttlSeconds, message: error.failure.message, retention });
    if (clamped === undefined)
        throw error;
    api.log.warning(`\`ttl\` is ${(0,ttl/* formatDuration */.a3)(ttlSeconds)}, which is more than this workspace allows. ` +
        `The branch will live for ${(0,ttl/* formatDuration */.a3)(clamped)}.`);
    return clamped;
}
/**
 * A lifetime to try instead: the number in the refusal when it has one, else the project's history retention, else a week,
 * the first that is shorter than what was refused. Undefined when there is none.
 */
function lowerCeiling(refused) {
    const candidates = [...secondsIn(refused.message), ...secondsIn(refused.retention ?? ''), 7 * 86_400, 86_400];
    return candidates.find((seconds) => seconds > 0 && seconds < refused.ttlSeconds);
}
const unitSeconds = { s: 1, second: 1, m: 60, minute: 60, h: 3600, hour: 3600, d: 86_400, day: 86_400 };
function secondsIn(text) {
    const lengths = text.matchAll(/\b(\d+)\s*(s|second|m|minute|h|hour|d|day)s?\b/gi);
    return Array.from(lengths, ([, count, unit]) => Number(count) * unitSeconds[unit?.toLowerCase()]);
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/purge-branch.js
/** Deleting a branch for good, until it is gone: the service may accept a deletion that then has no effect. */


/** Returns when the name is free, or somebody else's. */
async function purgeBranch(api, { resource, uid }) {
    const { clock, timeoutSeconds } = api;
    // A deletion is asked for by name: of another run's branch, it would take that one.
    if (!isStill(await readBranch(api, resource), uid))
        return;
    let sentAt = clock.now().getTime();
    await sendDelete(api, resource);
    await (0,poll/* poll */.w)({
        service: 'Lakebase',
        clock,
        timeoutSeconds,
        operation: 'delete branch',
        resource,
        late: () => 'it is still there',
        look: async () => {
            const found = await readBranch(api, resource);
            if (!isStill(found, uid))
                return 'gone';
            // A DELETE that arrives while the branch is INIT is accepted, done, and without effect.
            if (clock.now().getTime() - sentAt >= resendAfterMs) {
                sentAt = clock.now().getTime();
                await sendDelete(api, resource);
            }
            return undefined;
        },
    });
}
/** Another uid: ours is gone, and somebody has already taken the name again. */
function isStill(found, uid) {
    return found !== undefined && (uid === undefined || (found.uid ?? uid) === uid);
}
const resendAfterMs = 10_000;

;// CONCATENATED MODULE: ./build/src/branch/lakebase/branches.js
/** Branches as the service has them: reading, deleting, moving the expiry. Creating is a story of its own. */






class LakebaseBranches {
    #api;
    #projectUid;
    constructor(api) {
        this.#api = api;
    }
    async find(name) {
        const answer = await readBranch(this.#api, branchResource(this.#api.project, name));
        return answer === undefined ? undefined : this.fromAnswer(answer);
    }
    async list() {
        const branches = await listBranches(this.#api);
        return Promise.all(branches.map((answer) => this.fromAnswer(answer)));
    }
    /** The named branch, or the default one. */
    async parent(name) {
        const found = name === undefined ? undefined : await this.find(name);
        if (found !== undefined)
            return found;
        const branches = await this.list();
        const fallback = name === undefined ? branches.find(({ isDefault }) => isDefault) : undefined;
        if (fallback !== undefined)
            return fallback;
        throw new errors/* UserError */.y(parentProblem(name, this.#api.project, branches));
    }
    delete({ id, uid }) {
        return purgeBranch(this.#api, { resource: id, uid });
    }
    /** By `expire_time`: `ttl` would count from the creation. */
    async extend(branch, expiresAt) {
        const now = this.#api.clock.now().getTime();
        const seconds = Math.ceil((expiresAt.getTime() - now) / 1000);
        await withinCeiling(this.#api, seconds, (allowed) => {
            const moment = allowed === seconds ? expiresAt : new Date(now + allowed * 1000);
            return sendExpiry(this.#api, branch.id, moment);
        });
        const extended = await readBranch(this.#api, branch.id);
        if (extended === undefined) {
            throw new errors/* UserError */.y(`The branch ${branch.name} was deleted while its expiry was being moved. Run the job again.`);
        }
        if (extended.status?.expire_time === undefined) {
            throw new errors/* UserError */.y(`Lakebase has not given ${branch.id} the expiry that was asked for: it would live for ever. Delete it, and run the job again.`);
        }
        return this.fromAnswer(extended);
    }
    async fromAnswer(answer) {
        const { name, uid, create_time: createdAt, status } = answer;
        return {
            name: lastSegment(name),
            id: name,
            uid: uid ?? `${name}@${createdAt?.toISOString() ?? 'unknown'}`,
            parentId: status?.source_branch,
            isDefault: status?.default ?? false,
            isProtected: status?.is_protected ?? false,
            isArchived: status?.current_state === 'ARCHIVED',
            ready: isReady(answer),
            createdAt,
            forkedAt: status?.source_branch_time ?? createdAt,
            expiresAt: status?.expire_time,
            logicalSize: status?.logical_size_bytes,
            consoleUrl: await this.#consoleUrl(uid),
        };
    }
    /** The console's pages go by uid, which the project's id is not. */
    async #consoleUrl(branchUid) {
        this.#projectUid ??= readProject(this.#api).then(({ uid }) => uid);
        const projectUid = await this.#projectUid;
        if (projectUid === undefined || branchUid === undefined)
            return undefined;
        return `${this.#api.host}/lakebase/projects/${projectUid}/branches/${branchUid}`;
    }
}
function parentProblem(name, project, branches) {
    if (name === undefined)
        return `The project ${project} has no default branch. Name the parent in \`parent-branch\`.`;
    return `The project ${project} has no branch ${name}. Set \`parent-branch\` to one of: ${nameSome((0,parent_name/* possibleParents */.zG)(branches))}.`;
}
function nameSome(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown || 'none';
}

// EXTERNAL MODULE: ./build/src/branch/setup-problem.js
var setup_problem = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/check-setup.js
/** Looks at the set-up without touching anything, and says what is wrong with it before it fails halfway. */








/** `parentName`: absent for the project's default branch. */
async function checkSetup(api, parentName) {
    try {
        await readProject(api);
        return [...(await parentProblems(api, parentName)), ...(await quotaProblems(api))];
    }
    catch (error) {
        if (isMissingProject(error))
            return [await projectProblem(api)];
        return [(0,setup_problem/* asProblem */.g)(error, 'service')];
    }
}
/** https://docs.databricks.com/aws/en/oltp/projects/limitations */
const unarchivedBranchLimit = 10;
async function parentProblems(api, parentName) {
    try {
        await new LakebaseBranches(api).parent(parentName);
        return [];
    }
    catch (error) {
        return [(0,setup_problem/* asProblem */.g)(error, 'parent branch')];
    }
}
async function quotaProblems(api) {
    const branches = await listBranches(api);
    const unarchived = branches.filter(({ status }) => status?.current_state !== 'ARCHIVED');
    if (unarchived.length < unarchivedBranchLimit - 1)
        return [];
    const ours = unarchived.filter(({ name }) => api.isOurs(lastSegment(name))).length;
    return [
        {
            about: 'quota',
            isWarning: unarchived.length < unarchivedBranchLimit,
            problem: `${unarchived.length} of ${unarchivedBranchLimit} unarchived branches are used; ${ours} are ours by name.`,
            remedy: 'Delete branches that nobody needs, or shorten `ttl`, so that the next pull request still gets one.',
        },
    ];
}
/** A host without the API, or a workspace without Lakebase, answers with 404 too. */
function isMissingProject(error) {
    return isNotFound(error) && !(error instanceof errors/* UpstreamError */.g && error.failure.code === 'FEATURE_DISABLED');
}
async function projectProblem(api) {
    const pages = await readPages(api, { collection: 'projects', operation: 'list projects', schema: projectListSchema });
    const names = pages.flatMap(({ projects }) => projects.map(({ name }) => lastSegment(name)));
    return {
        about: 'service',
        problem: `The workspace has no Lakebase project ${api.project}, or it is hidden from this identity.`,
        remedy: names.length === 0
            ? 'Create the project, or grant the identity CAN MANAGE on it.'
            : `Set \`project\` to the id of one of: ${nameSome(names)}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/computes.js
/**
 * The read-write compute of a branch. Today it comes with the branch; early workspaces made none. It may be suspended when it is
 * handed out: a connection wakes it.
 */






/** Looks only: undefined when the branch has none. */
async function findCompute(api, branch) {
    const endpoint = (await listEndpoints(api, branch)).find(isReadWrite);
    return endpoint && waitUntilConnectable(api, branch, endpoint.name);
}
/** Creates the compute when there is none, and brings it to the given size. */
async function ensureCompute(api, branch, size = {}) {
    const endpoint = (await awaitEndpoint(api, branch)) ?? (await createEndpoint(api, branch, size));
    const mask = changedSizes(endpoint, size);
    if (mask.length > 0)
        await resize(api, endpoint, size, mask);
    return waitUntilConnectable(api, branch, endpoint.name);
}
/** A service that brings the compute along may need a moment for it. */
const patienceMs = 3000;
const postgresPort = 5432;
async function awaitEndpoint(api, branch) {
    const start = api.clock.now().getTime();
    const { endpoint } = await (0,poll/* poll */.w)({
        service: 'Lakebase',
        clock: api.clock,
        timeoutSeconds: api.timeoutSeconds,
        operation: 'find the compute',
        resource: branch.id,
        late: () => 'there is none',
        look: async () => {
            const endpoint = (await listEndpoints(api, branch)).find(isReadWrite);
            return endpoint !== undefined || api.clock.now().getTime() - start >= patienceMs ? { endpoint } : undefined;
        },
    });
    return endpoint;
}
async function listEndpoints(api, branch) {
    const collection = `${branch.id}/endpoints`;
    const pages = await readPages(api, { collection, operation: 'list computes', schema: endpointListSchema });
    return pages.flatMap((page) => page.endpoints);
}
function isReadWrite({ status }) {
    return status?.endpoint_type === 'ENDPOINT_TYPE_READ_WRITE';
}
async function createEndpoint(api, branch, size) {
    const what = { operation: 'create compute', resource: `${branch.id}/endpoints/primary` };
    api.log.info(`${branch.name} has no compute yet. Creating one.`);
    try {
        const operation = await api.http.request({
            ...what,
            method: 'POST',
            path: resourcePath(`${branch.id}/endpoints`),
            query: { endpoint_id: 'primary' },
            body: { spec: endpointSpec(size) },
            // The id is fixed, and a branch has one read-write compute: a second create can only be refused.
            idempotent: true,
            schema: operationSchema,
        });
        await waitForOperation(api, operation, what);
    }
    catch (error) {
        if (!isAlreadyExists(error))
            throw error;
    }
    const created = await awaitEndpoint(api, branch);
    if (created === undefined)
        throw new errors/* UserError */.y(`${branch.name} got no compute. Run the job again.`);
    return created;
}
async function resize(api, endpoint, size, mask) {
    const what = { operation: 'resize compute', resource: endpoint.name };
    const operation = await api.http.request({
        ...what,
        method: 'PATCH',
        path: resourcePath(endpoint.name),
        query: { update_mask: mask.join(',') },
        body: { name: endpoint.name, spec: endpointSpec(size) },
        schema: operationSchema,
    });
    await waitForOperation(api, operation, what);
}
function endpointSpec({ minCu, maxCu }) {
    return {
        endpoint_type: 'ENDPOINT_TYPE_READ_WRITE',
        ...(minCu === undefined ? {} : { autoscaling_limit_min_cu: minCu }),
        ...(maxCu === undefined ? {} : { autoscaling_limit_max_cu: maxCu }),
    };
}
function changedSizes({ status }, { minCu, maxCu }) {
    const mask = [];
    if (minCu !== undefined && minCu !== status?.autoscaling_limit_min_cu)
        mask.push('spec.autoscaling_limit_min_cu');
    if (maxCu !== undefined && maxCu !== status?.autoscaling_limit_max_cu)
        mask.push('spec.autoscaling_limit_max_cu');
    return mask;
}
/** An endpoint can have work pending after its operation is done, and a host only some time after that. */
async function waitUntilConnectable(api, branch, name) {
    let latest;
    return (0,poll/* poll */.w)({
        service: 'Lakebase',
        clock: api.clock,
        timeoutSeconds: api.timeoutSeconds,
        operation: 'start compute',
        resource: name,
        late: () => `it is ${describe(latest)}`,
        look: async () => {
            latest = (await listEndpoints(api, branch)).find((endpoint) => endpoint.name === name);
            return latest && connectable(latest);
        },
    });
}
function connectable({ name, uid, status }) {
    if (status?.disabled) {
        throw new errors/* UserError */.y(`The compute ${name} is disabled. Enable it in the Lakebase console, or delete the branch there.`);
    }
    const starting = status?.current_state === undefined || status.current_state === 'INIT';
    const host = status?.hosts?.host;
    if (starting || status?.pending_state || host === undefined)
        return undefined;
    return {
        id: name,
        uid,
        host,
        pooledHost: status?.hosts?.read_write_pooled_host,
        port: postgresPort,
        minCu: status?.autoscaling_limit_min_cu,
        maxCu: status?.autoscaling_limit_max_cu,
    };
}
function describe(endpoint) {
    const { current_state: state, pending_state: pending, hosts } = endpoint?.status ?? {};
    return [state ?? 'not there', pending && `with ${pending} pending`, !hosts?.host && 'without a host']
        .filter(Boolean)
        .join(', ');
}

// EXTERNAL MODULE: ./build/src/branch/provider.js
var provider = __webpack_require__(3593);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/create-branch.js
/**
 * Creating a branch with its expiry in the same call. The reply may get lost, the name may be held by a branch that is only
 * soft-deleted, and a workspace may allow less time than was asked for: each is answered without ever making a second branch,
 * or one that lives on when this run is killed.
 */










/** The branch once it is ready, with the expiry that was asked for. BranchExistsError when a live branch has the name. */
async function createBranch(api, wanted) {
    const resource = branchResource(api.project, wanted.name);
    const allowed = await withinCeiling(api, wanted.ttlSeconds, async (ttlSeconds) => {
        await createOnce(api, { ...wanted, ttlSeconds });
        return ttlSeconds;
    });
    const created = await waitUntilReady(api, resource);
    const lifetime = lifetimeOf(created, api.clock.now());
    if (lifetime !== undefined && lifetime <= allowed * 1000 + toleranceMs)
        return created;
    await purgeBranch(api, { resource, uid: created.uid });
    throw new errors/* UserError */.y(dropsExpiry(resource, created));
}
/** How often a call without a clear answer is repeated, each time after a look. */
const mostRepeats = 5;
async function createOnce(api, wanted) {
    const resource = branchResource(api.project, wanted.name);
    const start = api.clock.now().getTime();
    let lostReplies = 0;
    await (0,poll/* poll */.w)({
        service: 'Lakebase',
        clock: api.clock,
        timeoutSeconds: api.timeoutSeconds,
        operation: 'create branch',
        resource,
        late: () => 'the name is still not free',
        look: async () => {
            try {
                await sendCreate(api, wanted);
                return 'created';
            }
            catch (error) {
                if (isBusy(error))
                    return undefined;
                if (isUnclear(error))
                    lostReplies++;
                else if (!isAlreadyExists(error))
                    throw error;
                const existing = await readBranch(api, resource);
                if (existing !== undefined) {
                    if (lostReplies > 0 && isOurNewBranch(existing, wanted, start))
                        return 'adopted';
                    throw new provider/* BranchExistsError */.v(wanted.name, { cause: error });
                }
                if (lostReplies > mostRepeats)
                    throw error;
                if (isAlreadyExists(error))
                    await freeName(api, resource);
                return undefined;
            }
        },
    });
}
async function sendCreate(api, { name, parent, ttlSeconds }) {
    const what = { operation: 'create branch', resource: branchResource(api.project, name) };
    const operation = await api.http.request({
        ...what,
        method: 'POST',
        path: resourcePath(`${projectResource(api.project)}/branches`),
        query: { branch_id: name },
        body: { spec: { source_branch: parent.id, ttl: `${ttlSeconds}s` } },
        schema: operationSchema,
    });
    await waitForOperation(api, operation, what);
}
/** No answer, or one from which it cannot be told whether the branch is being made. */
function isUnclear(error) {
    if (!(error instanceof errors/* UpstreamError */.g) || error.failure.operation !== 'create branch')
        return false;
    const { status, code, message } = error.failure;
    if (status === undefined)
        return code === undefined && /^no answer/.test(message);
    return status === 502 || status === 504 || (status === 500 && /try again/i.test(message));
}
/** One write to a project at a time: refused before anything happened. */
function isBusy(error) {
    return error instanceof errors/* UpstreamError */.g && error.failure.status === 409 && busyWords.test(error.failure.message);
}
/** Fresh, from the same parent and with the expiry that was asked for, allowing for a service whose clock is not ours. */
function isOurNewBranch(existing, wanted, startMs) {
    const createdAt = existing.create_time?.getTime() ?? 0;
    return (existing.status?.source_branch === wanted.parent.id &&
        createdAt >= startMs - toleranceMs &&
        Math.abs((lifetimeOf(existing, new Date(startMs)) ?? 0) - wanted.ttlSeconds * 1000) <= toleranceMs);
}
const toleranceMs = 60_000;
/** In milliseconds, by the service's own clock, which is not ours. Undefined: it has no end. */
function lifetimeOf({ create_time: createdAt, status }, begin) {
    const expiresAt = status?.expire_time;
    return expiresAt && expiresAt.getTime() - (createdAt ?? begin).getTime();
}
function dropsExpiry(resource, { status }) {
    const until = status?.expire_time;
    const instead = until === undefined ? 'without an expiry' : `to live until ${until.toISOString()}`;
    return (`Lakebase has made ${resource} ${instead}, not with the \`ttl\` that was asked for, so it was deleted again: ` +
        'no branch of this action may outlive its run for longer. Check that `databricks-host` is a Lakebase workspace, and report this to its support.');
}
/** The name is taken, yet there is no such branch: one that is kept for recovery holds it, or a purge has not come through. */
async function freeName(api, resource) {
    const branches = await listBranches(api, { deleted: true });
    if (!branches.some(({ name }) => name === resource))
        return;
    // It can still be brought back: whether it may go for good is the same question as for a live one.
    if (!api.isOurs(lastSegment(resource))) {
        throw new errors/* UserError */.y(`A deleted branch that can still be recovered holds the name ${lastSegment(resource)}, and the name is not one that \`branch-name\` ` +
            'makes for a run. Set `branch-name` to another name, or purge the deleted branch yourself.');
    }
    api.log.info(`A deleted branch still holds the name ${resource}. Purging it.`);
    await sendDelete(api, resource);
    const left = (await listBranches(api, { deleted: true })).find(({ name }) => name === resource);
    if (left === undefined)
        return;
    // Bringing it back, to purge it then, would give it back without an expiry: a run that is killed in between would leave it for ever.
    const until = left.status?.purge_time;
    throw new errors/* UserError */.y(`A deleted branch that cannot be purged holds the name ${lastSegment(resource)}${until ? ` until ${until.toISOString()}` : ''}. ` +
        'Recover and delete it in the Lakebase console, or set `branch-name` to another name.');
}
/** Branches have been seen INIT after their operation was done. */
async function waitUntilReady(api, resource) {
    let latest;
    return (0,poll/* poll */.w)({
        service: 'Lakebase',
        clock: api.clock,
        timeoutSeconds: api.timeoutSeconds,
        operation: 'create branch',
        resource,
        late: () => `it is ${latest?.status?.current_state ?? 'not there'}, not READY`,
        look: async () => {
            const seen = latest !== undefined;
            latest = await readBranch(api, resource);
            if (latest === undefined && seen)
                throw deletedMeanwhile(resource);
            return latest !== undefined && isReady(latest) ? latest : undefined;
        },
    });
}
function deletedMeanwhile(resource) {
    return new errors/* UserError */.y(`${resource} was deleted by somebody else while it was being made. Run the job again; ` +
        'a `concurrency` group with the pull request number in it keeps two runs from doing that to each other.');
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/credentials.js
/**
 * Short-lived database logins. The password is checked at login only: sessions outlive it.
 * https://docs.databricks.com/aws/en/oltp/projects/authentication
 */


class LakebaseCredentials {
    #api;
    #inputs;
    #identity;
    constructor(api, inputs) {
        this.#api = api;
        this.#inputs = inputs;
    }
    async mint(compute) {
        const { role } = this.#inputs;
        const { token, expire_time: expiresAt } = await this.#api.http.request({
            method: 'POST',
            path: `${apiRoot}/credentials`,
            body: { endpoint: compute.id, ...(role === undefined ? {} : { group_name: role }) },
            operation: 'issue a database login',
            resource: compute.id,
            // A login too many does no harm.
            idempotent: true,
            schema: credentialSchema,
        });
        this.#api.log.mask(token);
        return { user: role ?? (await this.#user()), password: token, expiresAt };
    }
    /** The role's name is the identity's: a person's e-mail address, a service principal's application id. */
    #user() {
        this.#identity ??= this.#whoAmI();
        return this.#identity;
    }
    async #whoAmI() {
        const { authType, clientId, token } = this.#inputs;
        const asPrincipal = authType === undefined ? token === undefined : authType !== 'pat';
        if (asPrincipal && clientId !== undefined)
            return clientId;
        const me = await this.#api.http.request({
            method: 'GET',
            path: '/api/2.0/preview/scim/v2/Me',
            operation: 'read who is signed in',
            resource: 'the current user',
            schema: meSchema,
        });
        return me.userName;
    }
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/http.js








class LakebaseHttp {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async request(call) {
        const { clock, log, random = Math.random, patienceMs, patience } = this.#options;
        const start = clock.now().getTime();
        for (let number = 1;; number++) {
            const { answer, error } = await this.#exchange(call);
            if (answer !== undefined && answer.status >= 200 && answer.status < 300)
                return this.#parse(call, answer);
            const now = clock.now();
            const delay = retryDelay({
                outcome: answer === undefined ? { kind: 'no-answer', neverSent: (0,branch_transport/* wasNeverSent */.CR)(error) } : outcomeOf(answer),
                idempotent: call.idempotent ?? call.method !== 'POST',
                number,
                elapsedMs: now.getTime() - start,
                budgetMs: (0,patient_transport/* budgetOf */.nT)({ patienceMs, patience }, now.getTime() - start),
                now,
                random: random(),
            });
            const failure = answer === undefined ? this.#silence(call, error) : this.#refusal(call, answer);
            if (delay === undefined)
                throw failure;
            log.debug(`${failure.message} Trying again in ${Math.round(delay)} ms.`);
            patience?.lose(delay);
            await clock.sleep(delay);
        }
    }
    /** A token can be revoked or run out on the way: the first 401 gets one more try with a new one. */
    async #exchange(call) {
        const { tokens, transport } = this.#options;
        const token = await tokens.token();
        try {
            const answer = await transport(this.#signed(call, token));
            if (answer.status !== 401)
                return { answer };
            const renewed = await tokens.token({ fresh: true });
            return { answer: renewed === token ? answer : await transport(this.#signed(call, renewed)) };
        }
        catch (error) {
            if (error instanceof errors/* UpstreamError */.g)
                throw error;
            return { error };
        }
    }
    #signed(call, token) {
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries(call.query ?? {}))
            if (value)
                query.set(name, value);
        const url = `${this.#options.host}${call.path}${query.size > 0 ? `?${query}` : ''}`;
        const authorization = `Bearer ${token}`;
        if (call.body === undefined)
            return { method: call.method, url, headers: { authorization } };
        const headers = { authorization, 'content-type': 'application/json' };
        return { method: call.method, url, headers, body: JSON.stringify(call.body) };
    }
    #parse(call, answer) {
        if (isWebPage(answer.text))
            throw this.#refusal(call, answer);
        const parsed = call.schema.safeParse((0,parse_json/* parseJson */.q)(answer.text));
        if (parsed.success)
            return parsed.data;
        const where = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');
        throw new errors/* UpstreamError */.g({
            ...failureOf(call),
            status: answer.status,
            requestId: answer.header('x-request-id'),
            message: `the answer was not understood (${where})`,
            remedy: (0,remedy_by_status/* remedyByStatus */.w)('Lakebase', answer.status),
        }, { cause: parsed.error });
    }
    #refusal(call, answer) {
        const { status } = answer;
        const { code, message, requestId } = parseErrorBody(answer.text);
        const signedWith = this.#options.tokens.title;
        const facts = { ...failureOf(call), status, code, requestId: requestId ?? answer.header('x-request-id') };
        if (status < 400) {
            const what = status < 300 ? `it answered with ${message}` : 'it redirected to a login page';
            const remedy = 'Check that `databricks-host` is the workspace URL, and that the runner may reach it (private link).';
            return new errors/* UpstreamError */.g({ ...facts, message: what, remedy });
        }
        return new errors/* UpstreamError */.g({ ...facts, message, remedy: remedyFor({ status, code, message, signedWith }) });
    }
    #silence(call, cause) {
        const message = `no answer from ${this.#options.host} (${(0,branch_transport/* failureCode */.AD)(cause) ?? cause})`;
        const remedy = remedyFor({ message, signedWith: this.#options.tokens.title });
        return new errors/* UpstreamError */.g({ ...failureOf(call), message, remedy }, { cause });
    }
}
function outcomeOf(answer) {
    const { code, message } = parseErrorBody(answer.text);
    return { kind: 'answer', status: answer.status, code, message, retryAfter: answer.header('retry-after') };
}
function failureOf(call) {
    return { service: 'Lakebase', operation: call.operation, resource: call.resource };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/mark-branch.js
/**
 * A mark that the service itself puts into a branch: a role without a login. Whoever is connected and sees it is connected to that
 * branch, whatever the address says.
 */




async function markBranch(api, branch) {
    const role = `database-branch-mark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const resource = `${branch.id}/roles/${role}`;
    const what = { operation: 'mark branch', resource };
    try {
        const operation = await api.http.request({
            ...what,
            method: 'POST',
            path: resourcePath(`${branch.id}/roles`),
            query: { role_id: role },
            body: { spec: { postgres_role: role, auth_method: 'NO_LOGIN' } },
            // The name is ours alone: a second create can only be refused.
            idempotent: true,
            schema: operationSchema,
        });
        await waitForOperation(api, operation, what);
    }
    catch (error) {
        if (!isAlreadyExists(error))
            throw error;
    }
    return { role, remove: () => removeMark(api, resource) };
}
/** It need not be waited for: the mark has served, and goes with the branch at the latest. */
async function removeMark(api, resource) {
    const what = { operation: 'remove the mark of the branch', resource };
    try {
        await api.http.request({ ...what, method: 'DELETE', path: resourcePath(resource), schema: operationSchema });
    }
    catch (error) {
        if (!isNotFound(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/src/branch/lakebase/register-role.js
/** A role that signs in with a token has to be made by Databricks' own function; plain `create role` makes none. https://docs.databricks.com/aws/en/oltp/projects/postgres-roles */

/** What its owner has to run on the parent branch. `group`: the role is that of a group, which members log in as. */
function registerRole({ user, database }, group) {
    const type = user === group ? 'group' : isPrincipal(user) ? 'service_principal' : 'user';
    const [literal, role] = [esm/* default.escapeLiteral */.Ay.escapeLiteral(user), esm/* default.escapeIdentifier */.Ay.escapeIdentifier(user)];
    return ('A branch has the roles that its parent had at the fork. Register this identity there, as the owner of the database: ' +
        `\`create extension if not exists databricks_auth; select databricks_create_role(${literal}, '${type}'); grant create on database ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(database)} to ${role};\``);
}
/** An application id. */
function isPrincipal(user) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(user);
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/lakebase-provider.js
/** Databricks Lakebase (autoscaling Postgres) as a provider of branches. */











function lakebaseProvider(options) {
    const { inputs, env, clock, log, patienceMs = 60_000, patience } = options;
    const { host, project, operationTimeoutSeconds: timeoutSeconds } = inputs;
    const web = options.transport ?? (0,branch_transport/* httpTransport */.k6)({ dispatcher: (0,branch_transport/* proxyDispatcher */.q9)(env) });
    const transport = patience === undefined ? web : (0,patient_transport/* patientTransport */.LA)(web, { patience, clock });
    const idToken = patience && options.idToken ? (0,patient_transport/* losingPatience */.ML)(options.idToken, { patience, clock }) : options.idToken;
    const tokens = tokenSource({ inputs, env, idToken, transport, clock, log, patienceMs, patience });
    const http = new LakebaseHttp({ host, tokens, transport, clock, log, patienceMs, patience });
    const api = { http, clock, log, host, project, timeoutSeconds, isOurs: (name) => options.isOurs(name) };
    const branches = new LakebaseBranches(api);
    const credentials = new LakebaseCredentials(api, inputs);
    return {
        title: 'Lakebase',
        loginRemedy: (refused) => registerRole(refused, inputs.role),
        liveBranchLimit: unarchivedBranchLimit,
        checkSetup: (parentName) => checkSetup(api, parentName),
        parentBranch: (name) => branches.parent(name),
        findBranch: (name) => branches.find(name),
        listBranches: () => branches.list(),
        createBranch: async (wanted) => branches.fromAnswer(await createBranch(api, wanted)),
        deleteBranch: (branch) => branches.delete(branch),
        extendBranch: (branch, expiresAt) => branches.extend(branch, expiresAt),
        compute: (branch, size) => ensureCompute(api, branch, size),
        findCompute: (branch) => findCompute(api, branch),
        credential: (compute) => credentials.mint(compute),
        mark: (branch) => markBranch(api, branch),
    };
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ patientTransport),
/* harmony export */   ML: () => (/* binding */ losingPatience),
/* harmony export */   nT: () => (/* binding */ budgetOf)
/* harmony export */ });
/* harmony import */ var _ground_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5626);

function patientTransport(transport, shared) {
    const timeoutMs = () => (0,_ground_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptMilliseconds */ .E)(shared.patience, longestAttempt);
    return losingPatience((request) => transport({ ...request, timeoutMs: timeoutMs() }), shared);
}
/** What a question costs that gets no answer. */
function losingPatience(ask, { patience, clock }) {
    return async (question) => {
        const startedAt = clock.now().getTime();
        try {
            return await ask(question);
        }
        catch (error) {
            patience.lose(clock.now().getTime() - startedAt);
            throw error;
        }
    };
}
const longestAttempt = 10_000;
/** Of one call that has taken `elapsedMs` so far. */
function budgetOf({ patienceMs, patience }, elapsedMs) {
    return patience === undefined ? patienceMs : Math.min(patienceMs, elapsedMs + patience.left());
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);

/** Looks at once. UpstreamError when the time is up. */
async function poll({ service, clock, timeoutSeconds, operation, resource, late, look, }) {
    const start = clock.now().getTime();
    for (;;) {
        const result = await look();
        if (result !== undefined)
            return result;
        const elapsed = clock.now().getTime() - start;
        if (elapsed >= timeoutSeconds * 1000) {
            throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g({
                service,
                operation,
                resource,
                message: `after ${timeoutSeconds} s ${late()}`,
                remedy: 'Run the job again, or give it more time with `operation-timeout`.',
            });
        }
        await clock.sleep(pollDelay(elapsed));
    }
}
/**
 * Nothing is done before 250 ms. Then a twelfth of the time already spent, which leaves the answer's own way some room within
 * the tenth: at a second that is 83 ms, at 24 s and more it is 2 s.
 */
function pollDelay(elapsedMs) {
    return elapsedMs < 250 ? 250 : Math.min(2000, Math.max(75, elapsedMs / 12));
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BranchExistsError)
/* harmony export */ });
/** The name is taken by a live branch. */
class BranchExistsError extends Error {
    name = 'BranchExistsError';
    branchName;
    constructor(branchName, options) {
        super(`A branch named ${branchName} already exists.`, options);
        this.branchName = branchName;
    }
}


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ asProblem)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** One thing that is wrong with the set-up, and what to do about it. */

/** A failure that the user can do something about. A bug stays a bug, and is thrown on. */
function asProblem(error, about) {
    if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return { about, ...splitAdvice(error.message) };
    if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
        throw error;
    const { remedy, ...failure } = error.failure;
    const anybody = `Try again, or ask the support of ${failure.service}.`;
    return { about, problem: new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g(failure).message, remedy: remedy ?? anybody };
}
/** Our sentences end with what to do. */
function splitAdvice(message) {
    const [problem, ...advice] = message.split(/(?<=\.) (?=[A-Z])/);
    return { problem: problem ?? message, remedy: advice.join(' ') || 'Change the input it names.' };
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ failureCode),
/* harmony export */   CR: () => (/* binding */ wasNeverSent),
/* harmony export */   k6: () => (/* binding */ httpTransport),
/* harmony export */   q9: () => (/* binding */ proxyDispatcher)
/* harmony export */ });
/* unused harmony export userAgent */
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
/* harmony import */ var _ground_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(949);
/**
 * One HTTP exchange: through the proxy that the environment names, with a time limit, as text. Redirects are not followed: the
 * API has none, so one leads to a login page.
 */



/** Names product and place, as Databricks asks of its clients. */
const userAgent = `database-branch-action/${_ground_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r} cicd/github`;
function httpTransport({ dispatcher, timeoutMs = 60_000 }) {
    return async ({ method, url, headers = {}, body, timeoutMs: own = timeoutMs }) => {
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(url, {
            method,
            headers: { 'user-agent': userAgent, accept: 'application/json', ...headers },
            ...(body === undefined ? {} : { body }),
            redirect: 'manual',
            dispatcher,
            signal: AbortSignal.timeout(own),
        });
        return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text: await answer.text() };
    };
}
/** Node's own fetch ignores HTTP_PROXY, HTTPS_PROXY and NO_PROXY on Node 20. */
function proxyDispatcher(env) {
    const httpProxy = env['http_proxy'] || env['HTTP_PROXY'] || '';
    const httpsProxy = env['https_proxy'] || env['HTTPS_PROXY'] || '';
    const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
    const connect = { timeout: 10_000 };
    // undici warns on every use of the proxy agent that it is experimental: only for those who have a proxy.
    if (httpProxy === '' && httpsProxy === '')
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6({ connect });
    return new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({ httpProxy, httpsProxy, noProxy, connect });
}
/** Whether a failed exchange cannot have reached the server, so that even a call that must not happen twice may be repeated. */
function wasNeverSent(error) {
    const codes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];
    return codes.includes(failureCode(error) ?? '');
}
/** `ECONNRESET`: of the error itself or of what caused it. */
function failureCode(error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
        return 'no answer in time';
    if (!(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error))
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    // A host with several addresses fails with one error for each.
    if ('errors' in error && Array.isArray(error.errors))
        return failureCode(error.errors[0]);
    return failureCode(error.cause);
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

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ attemptMilliseconds),
/* harmony export */   H: () => (/* binding */ patienceOf)
/* harmony export */ });
function patienceOf(milliseconds) {
    let left = milliseconds;
    return {
        left: () => left,
        lose: (lost) => {
            left = Math.max(0, left - lost);
        },
    };
}
/** How long one attempt may take. Who is out of patience still asks, since the service may be back, but does not wait. */
function attemptMilliseconds(patience, most) {
    return Math.min(most, Math.max(leastAttempt, patience.left()));
}
const leastAttempt = 1000;


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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The one in package.json; a test compares the two. The bundle stands alone, and cannot read that file. */
const version = '1.0.0';


/***/ })

};
