export const id = 3390;
export const ids = [3390];
export const modules = {

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  neonProvider: () => (/* binding */ neonProvider)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/branch/patient-transport.js
var patient_transport = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/src/branch/transport.js
var branch_transport = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
;// CONCATENATED MODULE: ./build/src/branch/neon/annotations.js
const keys = {
    repository: 'database-branch-repository',
    prNumber: 'database-branch-pull-request',
    run: 'database-branch-run',
    nonce: 'database-branch-nonce',
    parent: 'database-branch-parent',
};
function annotationOf({ repository, prNumber, run, nonce, parentId }) {
    const number = prNumber === undefined ? undefined : String(prNumber);
    const entries = {
        [keys.repository]: repository,
        [keys.prNumber]: number,
        [keys.run]: run,
        [keys.nonce]: nonce,
        [keys.parent]: parentId,
        'github-commit-repo': repository,
        'github-pr-number': number,
    };
    return Object.fromEntries(Object.entries(entries).filter((entry) => Boolean(entry[1])));
}
function ownerIn(annotation) {
    const repository = annotations_text(annotation, keys.repository);
    if (repository === undefined)
        return undefined;
    const number = Number(annotations_text(annotation, keys.prNumber));
    return { repository, prNumber: Number.isInteger(number) && number > 0 ? number : undefined };
}
/** A schema-only branch is a root to Neon, though it was made from another. */
function parentIn(annotation) {
    return annotations_text(annotation, keys.parent);
}
function hasNonce(annotation, nonce) {
    return annotations_text(annotation, keys.nonce) === nonce;
}
function annotations_text(annotation, key) {
    const value = annotation[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/ground/endless-list.js
var endless_list = __webpack_require__(6062);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/ground/parse-json.js
var parse_json = __webpack_require__(1977);
;// CONCATENATED MODULE: ./build/src/branch/neon/error-body.js
/** What a refusal of Neon's says. The code is empty more often than not; a proxy in front of the service answers with a web page. */

function parseErrorBody(text) {
    const json = asObject((0,parse_json/* parseJson */.q)(text));
    if (json === undefined)
        return { message: plain(text) };
    const inner = asObject(json['error']) ?? json;
    const code = textOf(inner['code']);
    return {
        code: code !== undefined && /^[A-Za-z][\w.-]{0,63}$/.test(code) ? code : undefined,
        message: shortened(textOf(inner['message']) ?? 'no reason was given'),
        requestId: textOf(json['request_id']),
    };
}
function plain(text) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
    if (/^\s*</.test(text))
        return shortened(`a web page${title ? `, "${title}"` : ''}`);
    return shortened(text) || 'the answer was empty';
}
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/ground/remedy-by-status.js
var remedy_by_status = __webpack_require__(8666);
;// CONCATENATED MODULE: ./build/src/branch/neon/remedies.js
/** What a user can do about the refusals that are known. Pure: status, code and message in, a sentence out. */

function remedyFor(refusal) {
    const known = remedies.find(({ when }) => when(refusal));
    return known?.say(refusal) ?? (0,remedy_by_status/* remedyByStatus */.w)('Neon', refusal.status ?? 0);
}
/** The project that a scoped key belongs to, where a refusal names it. */
function projectOfKey(message) {
    return /subject_project_id:"?([a-z0-9-]+)/.exec(message)?.[1];
}
const remedies = [
    {
        when: ({ message }) => projectOfKey(message) !== undefined,
        say: ({ message }) => `The key belongs to the project ${projectOfKey(message)}. Set \`project\` to it, or make a key for the project that you mean.`,
    },
    {
        when: ({ status }) => status === 401,
        say: () => 'Check `neon-api-key`: it is not one of Neon’s, or was revoked. A key that is scoped to the project is enough.',
    },
    {
        when: ({ code }) => code === 'ROOT_BRANCHES_LIMIT_EXCEEDED',
        say: () => 'A schema-only branch is a root of its own, and a plan has few: 3 on Free, 5 on Launch, 25 on Scale. Delete one, shorten `ttl`, or set `init-source` to parent-data.',
    },
    {
        when: ({ code }) => code === 'BRANCHES_LIMIT_EXCEEDED',
        say: () => 'The plan has no room for another branch; all of the project count, production and those of developers included. Delete branches that nobody needs, shorten `ttl`, or take a larger plan.',
    },
    {
        when: ({ code, message }) => code === 'ACTIVE_ENDPOINTS_LIMIT_EXCEEDED' || /active endpoints limit/i.test(message),
        say: () => 'As many computes are active as the plan allows. They sleep after five minutes without a connection: run the job again then, or let fewer jobs run together.',
    },
    {
        when: ({ code, message }) => /_LIMIT_EXCEEDED|_EXCEEDED$/.test(code ?? '') || /limit exceeded|quota/i.test(message),
        say: () => 'A limit of the plan is reached. Neon’s console shows which, on the page Billing.',
    },
    {
        when: ({ status }) => status === 423,
        say: () => 'The project was locked by other operations all the time: of other runs, or of Neon itself. Run the job again, or give it more time with `operation-timeout`.',
    },
    {
        when: ({ status }) => status === 429,
        say: () => 'Neon takes 700 requests a minute from an account. Run the job again in a few minutes, and let fewer jobs start together.',
    },
    {
        when: ({ status, message }) => status === 412 && /password/i.test(message),
        say: () => 'The project does not store passwords, so a later step cannot fetch one. Switch password storage on for the project.',
    },
    {
        when: ({ message }) => /legacy web access role/i.test(message),
        say: () => 'A role without a login keeps Neon from making schema-only branches. Set `init-source` to parent-data.',
    },
    {
        when: ({ status, message }) => status === 404 && /route does not exist/i.test(message),
        say: () => 'Check `project`: it is the id, as `quiet-water-81726354`, not the name. Check `neon-api-url`, too, where it is set.',
    },
    {
        when: ({ status, message }) => status === 404 && /project not found/i.test(message),
        say: () => 'Check `project`, and that `neon-api-key` belongs to it: a key that may not see a project is told the same.',
    },
    {
        when: ({ status }) => status === 403,
        say: () => 'Check that `neon-api-key` may change the project, and that the plan has what is asked for.',
    },
    {
        when: ({ status }) => status === undefined,
        say: () => 'Check that this runner reaches Neon (proxy, firewall), and `neon-api-url` where it is set.',
    },
];

;// CONCATENATED MODULE: ./build/src/branch/neon/retry-policy.js
/** Milliseconds to wait before the next attempt; undefined to give up. */
function retryDelay(attempt) {
    const budget = budgetFor(attempt);
    if (budget === undefined)
        return undefined;
    const delay = askedFor(attempt) ?? backoff(attempt);
    return attempt.elapsedMs + delay > budget ? undefined : delay;
}
function budgetFor({ outcome, idempotent, budgetMs, busyBudgetMs }) {
    if (outcome.kind === 'no-answer')
        return outcome.neverSent || idempotent ? budgetMs : undefined;
    if (isBusy(outcome.status))
        return busyBudgetMs;
    return idempotent && [500, 502, 504].includes(outcome.status) ? budgetMs : undefined;
}
function isBusy(status) {
    return status === 423 || status === 429 || status === 503;
}
/** Retry-After is a number of seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function askedFor({ outcome, now, random }) {
    const text = outcome.kind === 'answer' ? outcome.retryAfter?.trim() : undefined;
    if (!text)
        return undefined;
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : new Date(text).getTime() - now.getTime();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait) + random * 250;
}
/** A branch takes two to five seconds to make: a lock ends that soon, and few ask more than once a second. */
function backoff({ number, random }) {
    return Math.min(5_000, 250 * 2 ** (number - 1)) * (0.75 + random / 2);
}

;// CONCATENATED MODULE: ./build/src/branch/neon/http.js
/**
 * Calls to Neon's API: signed, retried within a budget, and parsed. Whatever goes wrong becomes an UpstreamError that says what was asked of
 * which resource, the service's own message, code and id of the request, and what the user can do.
 */








class NeonHttp {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async request(call) {
        const { clock, log, random = Math.random, patienceMs, busyMs, patience, transport } = this.#options;
        const start = clock.now().getTime();
        for (let number = 1;; number++) {
            // Neon keeps the caller's id: it is known even of a request that is never answered.
            const requestId = (0,external_node_crypto_.randomUUID)();
            const { answer, error } = await transport(this.#signed(call, requestId)).then((answer) => ({ answer, error: undefined }), (error) => ({ answer: undefined, error }));
            if (answer !== undefined && answer.status >= 200 && answer.status < 300)
                return this.#parse(call, answer);
            const now = clock.now();
            const elapsedMs = now.getTime() - start;
            const delay = retryDelay({
                outcome: answer === undefined
                    ? { kind: 'no-answer', neverSent: (0,branch_transport/* wasNeverSent */.CR)(error) }
                    : { kind: 'answer', status: answer.status, retryAfter: answer.header('retry-after') },
                idempotent: call.idempotent ?? (call.method === 'GET' || call.method === 'DELETE'),
                number,
                elapsedMs,
                budgetMs: (0,patient_transport/* budgetOf */.nT)({ patienceMs, patience }, elapsedMs),
                busyBudgetMs: (0,patient_transport/* budgetOf */.nT)({ patienceMs: busyMs, patience }, elapsedMs),
                now,
                random: random(),
            });
            const failure = answer === undefined ? this.#silence(call, requestId, error) : refusal(call, requestId, answer);
            if (delay === undefined)
                throw failure;
            log.debug(`${failure.message} Trying again in ${Math.round(delay)} ms.`);
            patience?.lose(delay);
            await clock.sleep(delay);
        }
    }
    #signed(call, requestId) {
        const { apiUrl, apiKey } = this.#options;
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries(call.query ?? {}))
            if (value)
                query.set(name, value);
        const url = `${apiUrl}${call.path}${query.size > 0 ? `?${query}` : ''}`;
        const headers = { authorization: `Bearer ${apiKey}`, 'x-request-id': requestId };
        if (call.body === undefined)
            return { method: call.method, url, headers };
        const body = JSON.stringify(call.body);
        return { method: call.method, url, headers: { ...headers, 'content-type': 'application/json' }, body };
    }
    #parse(call, answer) {
        const parsed = call.schema.safeParse(answer.text === '' ? undefined : (0,parse_json/* parseJson */.q)(answer.text));
        if (parsed.success)
            return parsed.data;
        const where = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');
        throw new errors/* UpstreamError */.g({
            ...failureOf(call),
            status: answer.status,
            requestId: answer.header('x-request-id'),
            message: `the answer was not understood (${where})`,
            remedy: 'Check `neon-api-url`, where it is set: it ends in /api/v2.',
        }, { cause: parsed.error });
    }
    #silence(call, requestId, cause) {
        const message = `no answer from ${new URL(this.#options.apiUrl).host} (${(0,branch_transport/* failureCode */.AD)(cause) ?? cause})`;
        return new errors/* UpstreamError */.g({ ...failureOf(call), message, requestId, remedy: remedyFor({ message }) }, { cause });
    }
}
function refusal(call, sentId, answer) {
    const { status } = answer;
    const { code, message, requestId } = parseErrorBody(answer.text);
    const facts = { ...failureOf(call), status, code, requestId: requestId ?? answer.header('x-request-id') ?? sentId };
    if (status >= 400)
        return new errors/* UpstreamError */.g({ ...facts, message, remedy: remedyFor({ status, code, message }) });
    return new errors/* UpstreamError */.g({
        ...facts,
        message: 'it redirected to another page',
        remedy: 'Check `neon-api-url`, where it is set, and that no proxy stands between.',
    });
}
function failureOf({ operation, resource }) {
    return { service: 'Neon', operation, resource };
}
/** The thing is not there: not a key's scope, and not a path that the host does not know. */
function isNotFound(error) {
    if (!(error instanceof errors/* UpstreamError */.g) || error.failure.status !== 404)
        return false;
    return !/outside the project|route does not exist|project not found/i.test(error.failure.message);
}
function isConflict(error) {
    return error instanceof errors/* UpstreamError */.g && error.failure.status === 409;
}
/** No answer, or one from which it cannot be told whether anything was done. */
function isUnclear(error) {
    if (!(error instanceof errors/* UpstreamError */.g))
        return false;
    const { status } = error.failure;
    return status === undefined ? /^no answer/.test(error.failure.message) : [500, 502, 504].includes(status);
}

;// CONCATENATED MODULE: ./build/src/branch/neon/paths.js
/**
 * Paths of the API, each segment percent-encoded. An empty segment would be redirected to the list above it, so an id that is empty is
 * a bug of ours. https://api-docs.neon.tech/reference/getting-started-with-neon-api
 */
function apiPath(...segments) {
    if (segments.includes(''))
        throw new Error(`the path ${segments.join('/')} has an empty segment`);
    return `/${segments.map(encodeURIComponent).join('/')}`;
}
function projectPath(project, ...rest) {
    return apiPath('projects', project, ...rest);
}
function branchPath(project, branchId, ...rest) {
    return projectPath(project, 'branches', branchId, ...rest);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/src/branch/neon/schemas.js
/** The answers of Neon's API, parsed where they arrive. Tolerant where the service is free to move: unknown fields and states pass. */

const moment = schemas/* string */.YjP().transform((text, context) => {
    const date = new Date(text);
    if (!Number.isNaN(date.getTime()))
        return date;
    context.addIssue({ code: 'custom', message: `not a time: ${text}` });
    return core/* NEVER */.tm;
});
const optional = (schema) => schema.nullish().transform((value) => value ?? undefined);
const list = (schema) => optional(schemas/* array */.YOg(schema)).transform((items) => items ?? []);
const operationSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    action: optional(schemas/* string */.YjP()),
    status: schemas/* string */.YjP(),
    error: optional(schemas/* string */.YjP()),
    retry_at: optional(schemas/* string */.YjP()),
});
const operationAnswerSchema = schemas/* object */.Ikc({ operation: operationSchema });
const operations = list(operationSchema);
const branchSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP(),
    parent_id: optional(schemas/* string */.YjP()),
    parent_timestamp: optional(moment),
    current_state: optional(schemas/* string */.YjP()),
    pending_state: optional(schemas/* string */.YjP()),
    default: optional(schemas/* boolean */.zMY()),
    protected: optional(schemas/* boolean */.zMY()),
    created_at: optional(moment),
    last_reset_at: optional(moment),
    expires_at: optional(moment),
    logical_size: optional(schemas/* number */.aig()),
    init_source: optional(schemas/* string */.YjP()),
    /** What may not be done with it: an anonymized branch cannot be restored. */
    restricted_actions: list(schemas/* object */.Ikc({ name: optional(schemas/* string */.YjP()), reason: optional(schemas/* string */.YjP()) })),
    /** Of a branch that is deleted and kept for a while. */
    recovery: optional(schemas/* object */.Ikc({ recoverable_until: optional(moment) })),
});
const annotationSchema = schemas/* object */.Ikc({ value: optional(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
const branchListSchema = schemas/* object */.Ikc({
    branches: list(branchSchema),
    annotations: optional(schemas/* record */.g1P(schemas/* string */.YjP(), annotationSchema)),
    pagination: optional(schemas/* object */.Ikc({ next: optional(schemas/* string */.YjP()) })),
});
const branchReadSchema = schemas/* object */.Ikc({ branch: branchSchema, annotation: optional(annotationSchema) });
const branchCreatedSchema = schemas/* object */.Ikc({ branch: branchSchema, operations });
/** A delete of what is gone is answered with nothing. */
const deletedSchema = schemas/* union */.KCZ([schemas/* object */.Ikc({ operations }), schemas/* undefined */.Vxk()]);
/** `state`: created, initialized, initialization_error, anonymizing, anonymized, error. */
const maskingSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), status_message: optional(schemas/* string */.YjP()) });
const maskingRulesSchema = schemas/* object */.Ikc({
    masking_rules: list(schemas/* object */.Ikc({
        database_name: schemas/* string */.YjP(),
        schema_name: schemas/* string */.YjP(),
        table_name: schemas/* string */.YjP(),
        column_name: schemas/* string */.YjP(),
        masking_function: optional(schemas/* string */.YjP()),
        masking_value: optional(schemas/* string */.YjP()),
    })),
});
const endpointSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    host: optional(schemas/* string */.YjP()),
    type: schemas/* string */.YjP(),
    current_state: optional(schemas/* string */.YjP()),
    disabled: optional(schemas/* boolean */.zMY()),
    autoscaling_limit_min_cu: optional(schemas/* number */.aig()),
    autoscaling_limit_max_cu: optional(schemas/* number */.aig()),
});
const endpointListSchema = schemas/* object */.Ikc({ endpoints: list(endpointSchema) });
const endpointChangedSchema = schemas/* object */.Ikc({ endpoint: endpointSchema, operations });
const databaseListSchema = schemas/* object */.Ikc({
    databases: list(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), owner_name: schemas/* string */.YjP() })),
});
const roleListSchema = schemas/* object */.Ikc({ roles: list(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) });
const passwordSchema = schemas/* object */.Ikc({ password: schemas/* string */.YjP().min(1) });
const passwordResetSchema = schemas/* object */.Ikc({
    role: schemas/* object */.Ikc({ password: optional(schemas/* string */.YjP()) }),
    operations,
});
const authSchema = schemas/* object */.Ikc({ auth_method: optional(schemas/* string */.YjP()) });
const projectSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        store_passwords: optional(schemas/* boolean */.zMY()),
        settings: optional(schemas/* object */.Ikc({
            allowed_ips: optional(schemas/* object */.Ikc({ ips: list(schemas/* string */.YjP()), protected_branches_only: optional(schemas/* boolean */.zMY()) })),
        })),
        owner: optional(schemas/* object */.Ikc({ branches_limit: optional(schemas/* number */.aig()), subscription_type: optional(schemas/* string */.YjP()) })),
    }),
});

;// CONCATENATED MODULE: ./build/src/branch/neon/branch-calls.js
/** The calls about the project and its branches, each as one function. A list is asked for page by page: it may be cut anywhere. */




async function readProject({ http, inputs }) {
    const { project } = inputs;
    const path = projectPath(project);
    const what = { operation: 'read project', resource: project };
    return (await http.request({ ...what, method: 'GET', path, schema: projectSchema })).project;
}
/** `deleted` also lists those that are kept for recovery; `search` finds part of a name. */
async function listBranches({ http, inputs }, { search, deleted = false } = {}) {
    const what = { operation: 'list branches', resource: inputs.project };
    const found = new Map();
    const cursors = new Set();
    let cursor;
    do {
        if (cursor !== undefined)
            cursors.add(cursor);
        (0,endless_list/* refuseEndless */.R)(cursors.size + 1, { service: 'Neon', ...what });
        const page = await http.request({
            method: 'GET',
            path: projectPath(inputs.project, 'branches'),
            query: { search, cursor, limit: '100', include_deleted: deleted ? 'true' : undefined },
            ...what,
            schema: branchListSchema,
        });
        for (const branch of page.branches) {
            found.set(branch.id, { branch, annotation: page.annotations?.[branch.id]?.value ?? {} });
        }
        cursor = page.branches.length === 0 ? undefined : page.pagination?.next;
    } while (cursor !== undefined && !cursors.has(cursor));
    return [...found.values()].filter(({ branch }) => deleted || !isGone(branch));
}
/** By its exact name: names are unique, and one may look like another's id. */
async function findByName(api, name) {
    return (await listBranches(api, { search: name })).find(({ branch }) => branch.name === name);
}
async function readBranch({ http, inputs }, id) {
    try {
        const path = branchPath(inputs.project, id);
        const what = { operation: 'read branch', resource: id };
        const { branch, annotation } = await http.request({ ...what, method: 'GET', path, schema: branchReadSchema });
        return isGone(branch) ? undefined : { branch, annotation: annotation?.value ?? {} };
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
function isReady({ current_state: state, pending_state: pending }) {
    return (state === 'ready' || state === 'archived') && pending === undefined;
}
function isGone({ recovery, current_state: state }) {
    return recovery !== undefined || state === 'storage_deleted';
}

// EXTERNAL MODULE: ./build/src/branch/poll.js
var poll = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/src/branch/provider.js
var provider = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/src/branch/ttl.js
var ttl = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/src/branch/neon/operations.js
/** A change is done when all operations of its answer are: a branch is usable after `start_compute`, a password after `apply_config`. */






/** UpstreamError when one fails, or is not done in time. */
async function waitForOperations(api, operations, what) {
    let open = operations.filter((operation) => !isDone(operation, what));
    await (0,poll/* poll */.w)({
        ...what,
        service: 'Neon',
        clock: api.clock,
        timeoutSeconds: api.inputs.operationTimeoutSeconds,
        late: () => `it is still busy with ${open.map(({ action, id }) => action ?? id).join(', ')}`,
        look: async () => {
            const latest = await Promise.all(open.map((operation) => readOperation(api, operation, what)));
            open = latest.filter((operation) => operation !== 'gone').filter((operation) => !isDone(operation, what));
            return open.length === 0 ? 'done' : undefined;
        },
    });
}
/** A record that is gone is of an operation that has ended; only the resource can tell how. */
async function readOperation(api, { id }, what) {
    try {
        const path = projectPath(api.inputs.project, 'operations', id);
        return (await api.http.request({ ...what, method: 'GET', path, schema: operationAnswerSchema })).operation;
    }
    catch (error) {
        if (isNotFound(error))
            return 'gone';
        throw error;
    }
}
function isDone({ id, action, status, error, retry_at: retryAt }, what) {
    if (status === 'finished' || status === 'skipped')
        return true;
    const isLost = status === 'failed' || status === 'cancelled' || (status === 'error' && retryAt === undefined);
    if (!isLost)
        return false;
    const message = `${action ?? 'its operation'} ended as ${status}${error === undefined ? '' : `: ${error}`}`;
    throw new errors/* UpstreamError */.g({
        ...what,
        service: 'Neon',
        message,
        requestId: id,
        remedy: remedyFor({ status: 500, message }),
    });
}

;// CONCATENATED MODULE: ./build/src/branch/neon/delete-branch.js
/** Deleting a branch, until its name is free. */







/** A branch that is not there is a success. UserError when it has children. */
async function sendDelete(api, { id, name }) {
    const what = { operation: 'delete branch', resource: name };
    try {
        const path = branchPath(api.inputs.project, id);
        const answer = await api.http.request({ ...what, method: 'DELETE', path, schema: deletedSchema });
        await waitForOperations(api, answer?.operations ?? [], what);
    }
    catch (error) {
        if (isNotFound(error))
            return;
        throw explainChildren(error, name);
    }
}
async function deleteBranch(api, doomed) {
    await sendDelete(api, doomed);
    await (0,poll/* poll */.w)({
        service: 'Neon',
        clock: api.clock,
        timeoutSeconds: api.inputs.operationTimeoutSeconds,
        operation: 'delete branch',
        resource: doomed.name,
        late: () => 'it is still there',
        look: async () => ((await readBranch(api, doomed.id)) === undefined ? 'gone' : undefined),
    });
}
function explainChildren(error, name) {
    if (!(error instanceof errors/* UpstreamError */.g) || error.failure.status !== 422)
        return error;
    const child = /has children:?\s*(\S.*)?/i.exec(error.failure.message);
    if (child === null)
        return error;
    return new errors/* UserError */.y(`The branch ${name} cannot be deleted: it is the parent of ${child[1] ?? 'other branches'}. Delete those first.`, { cause: error });
}

// EXTERNAL MODULE: ./build/src/branch/neon/masking-rules.js
var masking_rules = __webpack_require__(205);
;// CONCATENATED MODULE: ./build/src/branch/neon/masking.js
/**
 * Branches whose data Neon masks when it makes them. Nobody gets the login of one before the masking is over, and nobody gets a branch
 * that is not masked as the inputs say. https://neon.com/docs/workflows/data-anonymization-api
 */





/** UpstreamError when the masking fails or does not end in time; UserError when other rules than ours were applied. */
async function waitUntilMasked(api, branch, rules) {
    const end = await endOfMasking(api, branch);
    if (end.state !== 'anonymized')
        throw failed(branch.name, end);
    const applied = await readRules(api, branch);
    if ((0,masking_rules/* sameRules */.Gb)(applied, rules))
        return;
    const left = rules.filter((rule) => !applied.some((other) => (0,masking_rules/* sameRules */.Gb)([rule], [other]))).map(masking_rules/* placeOf */.$t);
    throw new errors/* UserError */.y(`Neon has not masked ${branch.name} as \`masking-rules\` says${left.length > 0 ? ` (${left.join(', ')})` : ''}, so it was deleted again. Please report it to Neon’s support.`);
}
/**
 * Why a branch that exists shows more of its parent's rows than the inputs allow; undefined when it does not. A clause. One that another
 * run has only begun to mask, by the same rules, is waited for.
 */
async function overexposure(api, branch) {
    const { initSource, maskingRules } = api.inputs;
    if (initSource !== 'parent-data') {
        // Neon may show what was asked for as schema-only under another name.
        return branch.rows === 'none' ? undefined : `it holds its parent’s rows, and \`init-source\` is ${initSource}`;
    }
    if (maskingRules === undefined)
        return undefined;
    try {
        const applied = await readRules(api, branch);
        if (!(0,masking_rules/* sameRules */.Gb)(applied, maskingRules))
            return 'it was masked by other rules than `masking-rules`';
        const { state } = await endOfMasking(api, branch);
        return state === 'anonymized' ? undefined : `its masking ended as ${state}`;
    }
    catch (error) {
        if (isNoMaskedBranch(error))
            return 'its data is not masked, and `masking-rules` is set';
        if (isUnended(error))
            return 'its masking does not end';
        throw error;
    }
}
/** `anonymized`, or that it has failed. UpstreamError when neither comes in time. */
async function endOfMasking(api, branch) {
    let latest;
    return (0,poll/* poll */.w)({
        service: 'Neon',
        clock: api.clock,
        timeoutSeconds: api.inputs.operationTimeoutSeconds,
        operation: maskBranch,
        resource: branch.name,
        late: () => `its masking is ${latest?.state ?? 'not begun'}${said(latest)}`,
        look: async () => {
            latest = await readMasking(api, branch);
            return ends.includes(latest.state) ? latest : undefined;
        },
    });
}
function isUnended(error) {
    return error instanceof errors/* UpstreamError */.g && error.failure.operation === maskBranch;
}
const maskBranch = 'mask branch';
const ends = ['anonymized', 'error', 'initialization_error'];
function readMasking({ http, inputs }, { id, name }) {
    return http.request({
        method: 'GET',
        path: branchPath(inputs.project, id, 'anonymized_status'),
        operation: 'read masking',
        resource: name,
        schema: maskingSchema,
    });
}
async function readRules({ http, inputs }, { id, name }) {
    const answer = await http.request({
        method: 'GET',
        path: branchPath(inputs.project, id, 'masking_rules'),
        operation: 'read masking rules',
        resource: name,
        schema: maskingRulesSchema,
    });
    return answer.masking_rules;
}
function failed(name, masking) {
    return new errors/* UpstreamError */.g({
        service: 'Neon',
        operation: maskBranch,
        resource: name,
        message: `it ended as ${masking.state}${said(masking)}`,
        remedy: 'Correct `masking-rules`: each column has to exist, and columns of foreign keys cannot be masked. The branch was deleted again.',
    });
}
function said(masking) {
    return masking?.status_message ? ` (${masking.status_message})` : '';
}
/** What Neon answers there of an ordinary branch is not documented; a refusal that is not about us says it. */
function isNoMaskedBranch(error) {
    return error instanceof errors/* UpstreamError */.g && [400, 404, 409, 412, 422].includes(error.failure.status ?? 0);
}

;// CONCATENATED MODULE: ./build/src/branch/neon/create-branch.js
/**
 * Creating a branch: name, parent, expiry, size and mark in one call. The reply may get lost, the project may be locked, a plan may refuse
 * a size: each is answered without ever making a second branch, or one that lives on when this run is killed.
 */













/** https://neon.com/docs/guides/branch-expiration */
const longestLifeSeconds = 30 * 24 * 3600;
/** The branch once it is ready. BranchExistsError when a live branch has the name. */
async function createBranch(api, wanted) {
    refuseLongLife(wanted.ttlSeconds);
    if (wanted.parent.expiresAt !== undefined) {
        throw new errors/* UserError */.y(`The branch ${wanted.parent.name} has an expiry, and Neon makes no children of such a branch. Set \`parent-branch\` to another one, or clear its expiry.`);
    }
    // To the second, which is what Neon keeps.
    const expiresAt = new Date(Math.floor(api.clock.now().getTime() / 1000) * 1000 + wanted.ttlSeconds * 1000);
    const order = { ...wanted, expiresAt, nonce: (0,external_node_crypto_.randomUUID)() };
    const id = await createOnce(api, order);
    try {
        const made = await waitUntilReady(api, id, wanted.name);
        assertAsOrdered(api, made.branch, order);
        const { maskingRules } = api.inputs;
        if (maskingRules !== undefined)
            await waitUntilMasked(api, { id, name: wanted.name }, maskingRules);
        return made;
    }
    catch (error) {
        // Whatever it is, it is not what was asked for, and nobody else knows of it.
        await sendDelete(api, { id, name: wanted.name }).catch((failure) => api.log.debug(String(failure)));
        throw error;
    }
}
function refuseLongLife(seconds) {
    if (seconds <= longestLifeSeconds)
        return;
    throw new errors/* UserError */.y(`\`ttl\` is ${(0,ttl/* formatDuration */.a3)(seconds)}, and Neon lets a branch with an expiry live for 30 d at most. Shorten it.`);
}
/** How often a call without a clear answer is repeated, each time after a look. */
const mostRepeats = 5;
/** The id of the branch, its operations done. */
async function createOnce(api, order) {
    const { minCu, maxCu } = api.inputs;
    let sized = minCu !== undefined || maxCu !== undefined;
    for (let lostReplies = 0;;) {
        try {
            return await sendCreate(api, order, sized);
        }
        catch (error) {
            if (sized && isRefusedSize(error)) {
                sized = false;
                api.log.warning(`Neon refuses the size of the compute (${describe(error)}): the branch gets the project's default. Change \`min-cu\` and \`max-cu\` to what the plan allows.`);
                continue;
            }
            if (!isConflict(error) && !isUnclear(error))
                throw error;
            const existing = await findByName(api, order.name);
            // Ours by its nonce: an earlier attempt of this very call took effect.
            if (existing !== undefined && hasNonce(existing.annotation, order.nonce))
                return existing.branch.id;
            if (existing !== undefined)
                throw new provider/* BranchExistsError */.v(order.name, { cause: error });
            if (isConflict(error))
                throw await heldByDeleted(api, order.name, error);
            lostReplies += 1;
            if (lostReplies > mostRepeats)
                throw error;
            api.log.debug(`${describe(error)} There is no ${order.name} yet. Asking for it again.`);
        }
    }
}
async function sendCreate(api, order, sized) {
    const { name, parent, expiresAt, nonce } = order;
    const { project, initSource, maskingRules, minCu, maxCu } = api.inputs;
    const what = { operation: 'create branch', resource: name };
    const wanted = {
        branch: {
            name,
            parent_id: parent.id,
            expires_at: secondsOf(expiresAt),
            ...(initSource === 'parent-data' ? {} : { init_source: initSource }),
        },
        endpoints: [
            {
                type: 'read_write',
                ...(sized && minCu !== undefined ? { autoscaling_limit_min_cu: minCu } : {}),
                ...(sized && maxCu !== undefined ? { autoscaling_limit_max_cu: maxCu } : {}),
            },
        ],
    };
    const { branch, operations } = await api.http.request({
        ...what,
        method: 'POST',
        path: projectPath(project, maskingRules === undefined ? 'branches' : 'branch_anonymized'),
        body: {
            ...(maskingRules === undefined
                ? wanted
                : { branch_create: wanted, masking_rules: maskingRules, start_anonymization: true }),
            annotation_value: annotationOf({ ...api.ownerOf(name), nonce, parentId: parent.id }),
        },
        schema: branchCreatedSchema,
    });
    try {
        await waitForOperations(api, operations, what);
    }
    catch (error) {
        await sendDelete(api, { id: branch.id, name }).catch((failure) => api.log.debug(String(failure)));
        throw error;
    }
    return branch.id;
}
/** 412 is the plan's; the others are of the values themselves. A limit of branches is none. */
function isRefusedSize(error) {
    if (!(error instanceof errors/* UpstreamError */.g))
        return false;
    const { status, message } = error.failure;
    return (status === 412 || ((status === 400 || status === 422) && /autoscaling|compute (unit|size)|\bCU\b/i.test(message)));
}
function describe(error) {
    return error instanceof errors/* UpstreamError */.g ? error.failure.message : String(error);
}
/** The name is taken, yet there is no such branch: one that is deleted and can be recovered holds it. */
async function heldByDeleted(api, name, cause) {
    const all = await listBranches(api, { search: name, deleted: true });
    const holder = all.find(({ branch }) => branch.name === name);
    if (holder === undefined)
        return cause;
    const until = holder.branch.recovery?.recoverable_until;
    return new errors/* UserError */.y(`A deleted branch that can be recovered${until ? ` until ${until.toISOString()}` : ''} holds the name ${name}. ` +
        'Remove it in Neon’s console, or set `branch-name` to another name.', { cause });
}
async function waitUntilReady(api, id, name) {
    let latest;
    return (0,poll/* poll */.w)({
        service: 'Neon',
        clock: api.clock,
        timeoutSeconds: api.inputs.operationTimeoutSeconds,
        operation: 'create branch',
        resource: name,
        late: () => `it is ${latest?.branch.current_state ?? 'not there'}, not ready`,
        look: async () => {
            const seen = latest !== undefined;
            latest = await readBranch(api, id);
            if (latest === undefined && seen) {
                throw new errors/* UserError */.y(`${name} was deleted by somebody else while it was being made. Run the job again.`);
            }
            return latest !== undefined && isReady(latest.branch) ? latest : undefined;
        },
    });
}
/** A field that the service does not take may be dropped without a word. */
function assertAsOrdered(api, made, { name, parent, expiresAt }) {
    const { initSource } = api.inputs;
    const off = Math.abs((made.expires_at?.getTime() ?? Number.NaN) - expiresAt.getTime());
    const differences = [
        made.name === name ? undefined : `the name ${made.name}`,
        initSource !== 'parent-data' || made.parent_id === parent.id ? undefined : `the parent ${made.parent_id ?? 'none'}`,
        initSource === 'parent-data' || made.init_source !== 'parent-data' ? undefined : 'the rows of its parent',
        off <= 1000 ? undefined : made.expires_at ? `an end at ${made.expires_at.toISOString()}` : 'no end',
        made.default || made.protected ? 'the rank of a default or protected branch' : undefined,
    ].filter((difference) => difference !== undefined);
    if (differences.length === 0)
        return;
    throw new errors/* UserError */.y(`Neon has made ${name} with ${differences.join(', ')}, which is not what was asked for, so it was deleted again. Please report it to Neon’s support.`);
}
/** RFC 3339 in whole seconds. */
function secondsOf(moment) {
    return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./build/src/branch/neon/branches.js
/** Branches as the service has them: reading, and moving the expiry. Making and deleting are stories of their own. */







async function findBranch(api, name) {
    const found = await findByName(api, name);
    return found && asBranch(api, found);
}
async function allBranches(api) {
    return (await listBranches(api)).map((found) => asBranch(api, found));
}
/** By name, then by id; without either, the default one, whatever it is called. */
async function parentBranch(api, wanted) {
    const branches = await allBranches(api);
    const found = wanted === undefined
        ? branches.find(({ isDefault }) => isDefault)
        : (branches.find(({ name }) => name === wanted) ?? branches.find(({ id }) => id === wanted));
    if (found !== undefined)
        return found;
    const names = (0,parent_name/* possibleParents */.zG)(branches);
    const shown = names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ');
    throw new errors/* UserError */.y(wanted === undefined
        ? `The project ${api.inputs.project} has no default branch. Name the parent in \`parent-branch\`.`
        : `The project ${api.inputs.project} has no branch ${wanted}. Set \`parent-branch\` to one of: ${shown || 'none'}.`);
}
async function extendBranch(api, branch, expiresAt) {
    const seconds = Math.floor((expiresAt.getTime() - api.clock.now().getTime()) / 1000);
    refuseLongLife(seconds);
    const { branch: changed } = await api.http.request({
        method: 'PATCH',
        path: branchPath(api.inputs.project, branch.id),
        body: { branch: { expires_at: secondsOf(expiresAt) } },
        operation: 'extend branch',
        resource: branch.name,
        // The moment is the same, however often it is sent.
        idempotent: true,
        schema: branchCreatedSchema,
    });
    const off = Math.abs((changed.expires_at?.getTime() ?? Number.NaN) - expiresAt.getTime());
    if (off > 1000 || Number.isNaN(off)) {
        throw new errors/* UserError */.y(`Neon has not given ${branch.name} the expiry that was asked for: it ${changed.expires_at ? `ends at ${changed.expires_at.toISOString()}` : 'would live for ever'}. Delete it, and run the job again.`);
    }
    return { ...branch, expiresAt: changed.expires_at };
}
function asBranch(api, { branch, annotation }) {
    const { apiUrl, project } = api.inputs;
    return {
        name: branch.name,
        id: branch.id,
        uid: branch.id,
        parentId: branch.parent_id ?? parentIn(annotation),
        isDefault: branch.default ?? false,
        isProtected: branch.protected ?? false,
        isArchived: branch.current_state === 'archived',
        ready: isReady(branch),
        createdAt: branch.created_at,
        forkedAt: branch.last_reset_at ?? branch.parent_timestamp ?? branch.created_at,
        expiresAt: branch.expires_at,
        logicalSize: branch.logical_size,
        rows: rowsOf(branch),
        maskedColumns: rowsOf(branch) === 'masked' ? maskedColumns(api) : undefined,
        consoleUrl: `${new URL(apiUrl).origin}/app/projects/${project}/branches/${branch.id}`,
        owner: ownerIn(annotation),
    };
}
function maskedColumns({ inputs: { maskingRules, database } }) {
    return maskingRules
        ?.filter((rule) => rule.database_name === database)
        .map((rule) => ({ table: `${rule.schema_name}.${rule.table_name}`, column: rule.column_name }));
}
/** Undefined: those of the parent, as they are. */
function rowsOf({ init_source: source, restricted_actions: restricted }) {
    if (source !== undefined && source !== 'parent-data')
        return 'none';
    return restricted.some(({ reason }) => /anonymized/i.test(reason ?? '')) ? 'masked' : undefined;
}

// EXTERNAL MODULE: ./build/src/branch/setup-problem.js
var setup_problem = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/src/branch/neon/passwords.js
/**
 * Logins. A child begins with its parent's roles and their passwords, so the URL of a branch and the host of production would be access
 * to production. The role's password is therefore reset once, on the branch, when it is made; whoever comes later fetches it, since
 * another reset would shut out jobs that run beside it. https://neon.com/docs/guides/protected-branches
 */





/** The role that is logged in as: the one that was named, else the owner of the database. */
async function roleOn(api, branchId) {
    const { database, role } = api.inputs;
    if (role !== undefined)
        return role;
    const databases = await listDatabases(api, branchId);
    const found = databases.find(({ name }) => name === database);
    if (found !== undefined)
        return found.owner_name;
    const names = databases.map(({ name }) => name).join(', ') || 'none';
    throw new errors/* UserError */.y(`The branch has no database ${database}. Set \`database\` to one of: ${names}.`);
}
async function listDatabases({ http, inputs }, branchId) {
    const path = branchPath(inputs.project, branchId, 'databases');
    const what = { operation: 'list databases', resource: branchId };
    return (await http.request({ ...what, method: 'GET', path, schema: databaseListSchema })).databases;
}
/** Gives the branch's role a password of its own, and returns it once it works. */
async function renewPassword(api, { branchId, parentId, role }) {
    const before = await storedPassword(api, parentId, role);
    const what = { operation: 'reset the password', resource: `${role} on ${branchId}` };
    const { role: answer, operations } = await api.http.request({
        ...what,
        method: 'POST',
        path: branchPath(api.inputs.project, branchId, 'roles', role, 'reset_password'),
        // Who has it twice has the second one.
        idempotent: true,
        schema: passwordResetSchema,
    });
    if (answer.password !== undefined)
        api.log.mask(answer.password);
    await waitForOperations(api, operations, what);
    const password = answer.password ?? (await revealPassword(api, branchId, role));
    if (password === before) {
        throw new errors/* UserError */.y(`Neon has left the password of ${role} on the new branch as it is on its parent: with it, the pull request could log in to the parent. ` +
            'Nothing was handed out. Run the job again; if it stays so, report it to Neon.');
    }
    return password;
}
/** UserError for a branch that still has its parent's: the run that made it ended before it could be reset. */
async function ownPassword(api, { branchId, parentId, role }) {
    const [password, parents] = await Promise.all([
        revealPassword(api, branchId, role),
        storedPassword(api, parentId, role),
    ]);
    if (password !== parents)
        return password;
    throw new errors/* UserError */.y(`On the branch ${branchId}, ${role} still has the password that it has on its parent: the run that made the branch ended early. ` +
        'Nothing was handed out. Run the job that makes it again, with `if-exists` at recreate.');
}
async function revealPassword({ http, inputs, log }, branchId, role) {
    const { password } = await http.request({
        method: 'GET',
        path: branchPath(inputs.project, branchId, 'roles', role, 'reveal_password'),
        operation: 'fetch the password',
        resource: `${role} on ${branchId}`,
        schema: passwordSchema,
    });
    log.mask(password);
    return password;
}
/** Undefined where there is none to compare with: no such role or branch, or a project that stores none. */
async function storedPassword(api, branchId, role) {
    try {
        return await revealPassword(api, branchId, role);
    }
    catch (error) {
        if (isNotFound(error) || (error instanceof errors/* UpstreamError */.g && error.failure.status === 412))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/branch/neon/check-setup.js
/** Looks at the set-up without touching anything, and says what is wrong with it before it fails halfway. */







/** `parentName`: absent for the project's default branch. */
async function checkSetup(api, parentName) {
    try {
        const auth = await readAuth(api);
        const project = await readProject(api);
        return worstFirst([
            ...keyProblems(auth),
            ...projectProblems(project),
            ...(await parentProblems(api, parentName)),
            ...(await quotaProblems(api, project)),
        ]);
    }
    catch (error) {
        return [(0,setup_problem/* asProblem */.g)(error, 'service')];
    }
}
/** What stops a run before what does not. */
function worstFirst(problems) {
    return problems.toSorted((a, b) => Number(a.isWarning ?? false) - Number(b.isWarning ?? false));
}
async function readAuth({ http }) {
    const what = { operation: 'read whose the key is', resource: 'the key' };
    return (await http.request({ ...what, method: 'GET', path: apiPath('auth'), schema: authSchema })).auth_method;
}
function keyProblems(method) {
    if (method !== 'api_key_user')
        return [];
    return [
        {
            about: 'service',
            isWarning: true,
            isStanding: true,
            problem: 'The key is a person’s: it may do whatever that person may, in every project, and ends when the person leaves.',
            remedy: 'Make a key that is scoped to this project, in the settings of the organization.',
        },
    ];
}
function projectProblems({ store_passwords: storesPasswords, settings }) {
    const { ips = [], protected_branches_only: onlyProtected = false } = settings?.allowed_ips ?? {};
    return [
        storesPasswords === false && {
            about: 'service',
            problem: 'The project does not store passwords, so the end of the job and `attach` cannot fetch the branch’s.',
            remedy: 'Switch password storage on for the project.',
        },
        ips.length > 0 &&
            !onlyProtected && {
            about: 'service',
            isWarning: true,
            isStanding: true,
            problem: `IP Allow lets only ${ips.length} addresses or ranges connect, and runners of GitHub have others each time.`,
            remedy: 'Restrict IP Allow to protected branches, or use a runner with a fixed address.',
        },
    ].filter((problem) => problem !== false);
}
async function parentProblems(api, parentName) {
    try {
        const parent = await parentBranch(api, parentName);
        return [
            !parent.isProtected && {
                about: 'parent branch',
                isWarning: true,
                isStanding: true,
                problem: `${parent.name} is not protected, so its children begin with the passwords of its roles. ` +
                    'This action resets that of its own role; those of other roles open the parent to whoever knows them.',
                remedy: `Protect ${parent.name}, where the plan has it: Neon then gives each child passwords of its own.`,
            },
            parent.expiresAt !== undefined && {
                about: 'parent branch',
                problem: `${parent.name} has an expiry, and Neon makes no children of such a branch.`,
                remedy: 'Set `parent-branch` to another one, or clear the expiry.',
            },
            ...(await roleProblems(api, parent.id)),
        ].filter((problem) => problem !== false);
    }
    catch (error) {
        return [(0,setup_problem/* asProblem */.g)(error, 'parent branch')];
    }
}
async function roleProblems(api, parentId) {
    try {
        const role = await roleOn(api, parentId);
        const path = branchPath(api.inputs.project, parentId, 'roles');
        const what = { operation: 'list roles', resource: parentId };
        const { roles } = await api.http.request({ ...what, method: 'GET', path, schema: roleListSchema });
        if (roles.some(({ name }) => name === role))
            return [];
        const names = roles.map(({ name }) => name).join(', ') || 'none';
        throw new errors/* UserError */.y(`The parent has no role ${role}. Set \`role\` to one of: ${names}.`);
    }
    catch (error) {
        return [(0,setup_problem/* asProblem */.g)(error, 'database')];
    }
}
async function quotaProblems(api, { owner }) {
    const limit = owner?.branches_limit;
    if (limit === undefined || limit <= 0)
        return [];
    const branches = await allBranches(api);
    if (branches.length < limit - 1)
        return [];
    const ours = branches.filter(({ name }) => api.isOurs(name)).length;
    return [
        {
            about: 'quota',
            isWarning: branches.length < limit,
            problem: `${branches.length} of ${limit} branches are used; ${ours} are ours by name.`,
            remedy: 'Delete branches that nobody needs, or shorten `ttl`, so that the next pull request still gets one.',
        },
    ];
}
/** How many branches the plan has, where the key may see it. */
async function branchLimit(api) {
    try {
        return (await readProject(api)).owner?.branches_limit;
    }
    catch (error) {
        if (error instanceof errors/* UpstreamError */.g)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/branch/neon/computes.js
/**
 * The read-write compute of a branch: never the first of the list, which may be a read replica. It may be suspended when it is handed out: a
 * connection wakes it.
 */






const postgresPort = 5432;
/** Looks only: undefined when the branch has none. */
async function findCompute(api, branch) {
    const endpoint = await readWriteEndpoint(api, branch);
    return endpoint && (connectable(branch, endpoint) ?? waitUntilConnectable(api, branch));
}
/** Makes the compute when there is none, and brings it to the given size: only when that differs, since it restarts the compute. */
async function ensureCompute(api, branch, size = {}) {
    const endpoint = (await readWriteEndpoint(api, branch)) ?? (await createEndpoint(api, branch));
    const wrong = isResized(endpoint, size);
    if (wrong)
        await resize(api, branch, endpoint, size);
    return (wrong ? undefined : connectable(branch, endpoint)) ?? waitUntilConnectable(api, branch);
}
async function readWriteEndpoint({ http, inputs }, branch) {
    const path = branchPath(inputs.project, branch.id, 'endpoints');
    const what = { operation: 'list computes', resource: branch.name };
    const { endpoints } = await http.request({ ...what, method: 'GET', path, schema: endpointListSchema });
    return endpoints.find(({ type }) => type === 'read_write');
}
async function createEndpoint(api, branch) {
    const what = { operation: 'create compute', resource: branch.name };
    api.log.info(`${branch.name} has no compute yet. Creating one.`);
    try {
        const { endpoint, operations } = await api.http.request({
            ...what,
            method: 'POST',
            path: projectPath(api.inputs.project, 'endpoints'),
            body: { endpoint: { branch_id: branch.id, type: 'read_write' } },
            // A branch has one: a second one can only be refused.
            idempotent: true,
            schema: endpointChangedSchema,
        });
        await waitForOperations(api, operations, what);
        return endpoint;
    }
    catch (error) {
        const made = isConflict(error) ? await readWriteEndpoint(api, branch) : undefined;
        if (made === undefined)
            throw error;
        return made;
    }
}
function isResized(endpoint, { minCu, maxCu }) {
    const { autoscaling_limit_min_cu: min, autoscaling_limit_max_cu: max } = endpoint;
    return (minCu !== undefined && minCu !== min) || (maxCu !== undefined && maxCu !== max);
}
async function resize(api, branch, { id }, size) {
    const what = { operation: 'resize compute', resource: `${id} of ${branch.name}` };
    const { operations } = await api.http.request({
        ...what,
        method: 'PATCH',
        path: projectPath(api.inputs.project, 'endpoints', id),
        body: {
            endpoint: {
                ...(size.minCu === undefined ? {} : { autoscaling_limit_min_cu: size.minCu }),
                ...(size.maxCu === undefined ? {} : { autoscaling_limit_max_cu: size.maxCu }),
            },
        },
        idempotent: true,
        schema: endpointChangedSchema,
    });
    await waitForOperations(api, operations, what);
}
async function waitUntilConnectable(api, branch) {
    let latest;
    return (0,poll/* poll */.w)({
        service: 'Neon',
        clock: api.clock,
        timeoutSeconds: api.inputs.operationTimeoutSeconds,
        operation: 'start compute',
        resource: branch.name,
        late: () => `it is ${latest?.current_state ?? 'not there'}${latest?.host ? '' : ', without a host'}`,
        look: async () => {
            latest = await readWriteEndpoint(api, branch);
            return latest && connectable(branch, latest);
        },
    });
}
function connectable(branch, endpoint) {
    const { id, host, current_state: state, disabled } = endpoint;
    if (disabled) {
        throw new errors/* UserError */.y(`The compute ${id} of ${branch.name} is disabled. Enable it in Neon’s console, or delete the branch there.`);
    }
    if (host === undefined || state === 'init')
        return undefined;
    return {
        id,
        uid: id,
        host,
        pooledHost: pooledHost(id, host),
        port: postgresPort,
        minCu: endpoint.autoscaling_limit_min_cu,
        maxCu: endpoint.autoscaling_limit_max_cu,
    };
}
/** `-pooler` follows the endpoint's id in the first label. Undefined where the host does not begin with it. */
function pooledHost(id, host) {
    return host.startsWith(`${id}.`) ? host.replace(id, `${id}-pooler`) : undefined;
}

;// CONCATENATED MODULE: ./build/src/branch/neon/neon-provider.js











function neonProvider(options) {
    const { inputs, env, clock, log, patienceMs = 60_000, patience } = options;
    log.mask(inputs.apiKey);
    const web = options.transport ?? (0,branch_transport/* httpTransport */.k6)({ dispatcher: (0,branch_transport/* proxyDispatcher */.q9)(env) });
    const transport = patience === undefined ? web : (0,patient_transport/* patientTransport */.LA)(web, { patience, clock });
    const { apiUrl, apiKey } = inputs;
    const busyMs = inputs.operationTimeoutSeconds * 1000;
    const http = new NeonHttp({ apiUrl, apiKey, transport, clock, log, patienceMs, busyMs, patience });
    const api = {
        http,
        clock,
        log,
        inputs,
        isOurs: (name) => options.isOurs(name),
        ownerOf: (name) => options.ownerOf(name),
    };
    const logins = new Logins(api);
    let limit;
    return {
        title: 'Neon',
        loginRemedy: () => 'Its password may have been reset meanwhile. Run the job again, with `if-exists` at recreate.',
        get liveBranchLimit() {
            return limit;
        },
        checkSetup: (parentName) => checkSetup(api, parentName),
        parentBranch: (name) => parentBranch(api, name),
        findBranch: (name) => findBranch(api, name),
        listBranches: () => allBranches(api),
        createBranch: async (wanted) => {
            // Said before anything is made.
            const role = await roleOn(api, wanted.parent.id);
            try {
                const made = asBranch(api, await createBranch(api, wanted));
                const branch = inputs.maskingRules === undefined ? made : { ...made, rows: 'masked' };
                await logins.renew(branch, wanted.parent, role);
                return branch;
            }
            catch (error) {
                if (error instanceof errors/* UpstreamError */.g && error.failure.code === 'BRANCHES_LIMIT_EXCEEDED') {
                    limit = await branchLimit(api);
                }
                throw error;
            }
        },
        deleteBranch: (branch) => deleteBranch(api, branch),
        extendBranch: (branch, expiresAt) => extendBranch(api, branch, expiresAt),
        compute: async (branch, size) => {
            const compute = await ensureCompute(api, branch, logins.isNew(branch) ? {} : size);
            await logins.assertOwn(branch);
            return logins.remember(branch, compute);
        },
        findCompute: async (branch) => {
            const compute = await findCompute(api, branch);
            return compute && logins.remember(branch, compute);
        },
        credential: (compute) => logins.credential(compute),
        overexposure: (branch) => overexposure(api, branch),
    };
}
/** The logins that this process knows: made once for a new branch, fetched for any other. */
class Logins {
    #api;
    #passwords = new Map();
    #branches = new Map();
    #made = new Set();
    constructor(api) {
        this.#api = api;
    }
    /** A branch whose password could not be made its own is deleted: it must not be handed out by another run either. */
    async renew(branch, parent, role) {
        try {
            const login = { branchId: branch.id, parentId: parent.id, role };
            // On a child of a protected branch, Neon has made a new one already.
            const own = parent.isProtected ? ownPassword(this.#api, login) : renewPassword(this.#api, login);
            const password = await own;
            this.#passwords.set(branch.id, Promise.resolve({ user: role, password, expiresAt: branch.expiresAt }));
            this.#made.add(branch.id);
        }
        catch (error) {
            await deleteBranch(this.#api, branch).catch((failure) => this.#api.log.debug(String(failure)));
            throw error;
        }
    }
    /** Made by this process, in the size that was asked for or that the plan allows. */
    isNew({ id }) {
        return this.#made.has(id);
    }
    async assertOwn(branch) {
        const { id: branchId, parentId } = branch;
        if (parentId === undefined || this.#made.has(branchId))
            return;
        const login = roleOn(this.#api, branchId).then(async (role) => {
            const password = await ownPassword(this.#api, { branchId, parentId, role });
            return { user: role, password, expiresAt: branch.expiresAt };
        });
        this.#passwords.set(branchId, login);
        await login;
    }
    remember(branch, compute) {
        this.#branches.set(compute.id, branch);
        return compute;
    }
    credential({ id }) {
        const branch = this.#branches.get(id);
        if (branch === undefined)
            throw new Error(`the compute ${id} is of no branch that was asked for`);
        const known = this.#passwords.get(branch.id);
        if (known !== undefined)
            return known;
        const fetched = roleOn(this.#api, branch.id).then(async (role) => ({
            user: role,
            password: await revealPassword(this.#api, branch.id, role),
            expiresAt: branch.expiresAt,
        }));
        return fetched;
    }
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
