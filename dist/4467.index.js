export const id = 4467;
export const ids = [4467,9052];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readPromotions)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
/* harmony import */ var _postgres_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7730);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);
/* harmony import */ var _schema_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1823);
/**
 * What was promoted to a database, as that database remembers it: read on the parent before a promotion, and on branches, which
 * are copies of it. Reading must not run anybody's code, and on the parent nobody else's word counts.
 */






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    prNumber: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    checksum: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** ISO 8601 */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Null when it is running, or was cut off. */
    endedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
/** Of one repository: a database may serve several. */
async function readPromotions(client, repository) {
    return (0,_postgres_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looking */ .WL)(client, async (look) => {
        const [shelf] = await look.ask(shelfQuery, [_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS]);
        if (shelf === undefined)
            throw new Error('the question for the record of promotions returned no row');
        const trouble = troubleOf(shelf);
        if (!shelf.has_table || !shelf.is_plain || !shelf.may_read)
            return { entries: [], trouble };
        const rows = await look.copy({ quoted: `${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions`, columns: copied });
        return {
            entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entrySchema)
                .parse(rows.flatMap((row) => entryOf(row, repository)))
                .sort(byId),
            trouble,
        };
    }, { lock: _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__.budget.time.lockOnParent });
}
const copied = ['repository', 'id', 'pr_number', 'sha', 'name', 'checksum', 'started_at', 'ended_at'];
function entryOf([owner, id, prNumber, sha, name, checksum, startedAt, endedAt], repository) {
    if (owner !== repository)
        return [];
    const number = typeof prNumber === 'string' ? Number(prNumber) : prNumber;
    return [{ id, prNumber: number, sha, name, checksum, startedAt: isoTime(startedAt), endedAt: isoTime(endedAt) }];
}
/** Of `2026-11-22 14:02:11.123+00`, as every look has it. */
function isoTime(text) {
    return typeof text === 'string' ? `${text.slice(0, 19).replace(' ', 'T')}Z` : text;
}
function byId(a, b) {
    return Number(a.id) - Number(b.id);
}
function troubleOf(shelf) {
    const login = pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(shelf.login);
    if (!shelf.has_schema) {
        if (shelf.may_create_schema)
            return undefined;
        const grant = `grant create on database ${pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].escapeIdentifier */ .Ay.escapeIdentifier(shelf.database)} to ${login}`;
        return `it cannot remember what is promoted; an administrator has to say \`${grant}\``;
    }
    if (!shelf.is_trusted) {
        return `its schema \`${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}\` is of \`${shelf.owner ?? 'somebody'}\`, whose record is not believed; make the login a member of that role, or drop the schema`;
    }
    if (!shelf.has_table) {
        if (shelf.may_create_table)
            return undefined;
        return `it cannot remember what is promoted; its owner has to say \`grant usage, create on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS} to ${login}\``;
    }
    if (!shelf.is_plain)
        return `\`${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions\` is not the plain table that this action makes`;
    if (shelf.may_read && shelf.may_write)
        return undefined;
    return `it cannot remember what is promoted; its owner has to say \`grant usage on schema ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS} to ${login}; grant select, insert, update on ${_schema_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .promotionSchema */ .xS}.promotions to ${login}\``;
}
/** With the types by their ids, which never change: bigint 20, text 25, timestamptz 1184. */
const columnList = Object.entries({
    id: 20,
    repository: 25,
    pr_number: 20,
    sha: 25,
    run_id: 20,
    name: 25,
    checksum: 25,
    started_at: 1184,
    ended_at: 1184,
})
    .map(([name, type]) => `('${name}', ${type})`)
    .join(', ');
/** A superuser is a member of every role, and still believes only itself and its like. */
const shelfQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_3__/* .defineQuery */ .Ec)('record of promotions', `
select
  me.rolname::text as login,
  pg_catalog.current_database()::text as database,
  (case when n.oid is null then null else coalesce(toa.rolname, soa.rolname) end)::text as owner,
  n.oid is not null as has_schema,
  c.oid is not null as has_table,
  coalesce(c.relkind = 'r' and not (c.relrowsecurity or c.relhasrules or c.relhastriggers), false) and (
    select pg_catalog.count(*) = 9 from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and (a.attname, a.atttypid) in (${columnList})
  ) as is_plain,
  coalesce(soa.rolsuper or soa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, soa.oid, 'member')), false)
    and (c.oid is null or coalesce(
      toa.rolsuper or toa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, toa.oid, 'member')), false
    )) as is_trusted,
  pg_catalog.has_database_privilege(me.oid, pg_catalog.current_database(), 'create') as may_create_schema,
  coalesce(pg_catalog.has_schema_privilege(me.oid, n.oid, 'create'), false) as may_create_table,
  coalesce(
    pg_catalog.has_schema_privilege(me.oid, n.oid, 'usage') and pg_catalog.has_table_privilege(me.oid, c.oid, 'select'), false
  ) as may_read,
  coalesce(
    pg_catalog.has_table_privilege(me.oid, c.oid, 'insert') and pg_catalog.has_table_privilege(me.oid, c.oid, 'update'), false
  ) as may_write
from pg_catalog.pg_roles me
left join pg_catalog.pg_namespace n on n.nspname = $1
left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'promotions'
left join pg_catalog.pg_roles soa on soa.oid = n.nspowner
left join pg_catalog.pg_roles toa on toa.oid = c.relowner
where me.rolname = current_user
`);


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ connectToParent),
/* harmony export */   FL: () => (/* binding */ assertIsBranch),
/* harmony export */   S9: () => (/* binding */ openCompute)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5587);
/* harmony import */ var _postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7563);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);





/** Connects, waking the compute if it sleeps. The caller ends the client. */
async function openCompute(access, compute, timeoutSeconds = 120) {
    const { provider, database, tls, settings, session, clock, log, signal } = access;
    const minted = [];
    const client = await (0,_postgres_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)({
        target: {
            host: compute.host,
            port: compute.port,
            database: compute.database ?? database,
            tls: compute.tls ?? tls,
            settings,
        },
        mint: async () => {
            const credential = await provider.credential(compute);
            log.mask(credential.password);
            minted.unshift(credential);
            return credential;
        },
        clock,
        log,
        timeoutSeconds,
        loginRemedy: provider.loginRemedy,
        session,
        signal,
    });
    const [credential] = minted;
    if (credential === undefined)
        throw new Error('connected without a login');
    return { client, credential };
}
/**
 * UserError when the connection does not lead to the branch, or when that is not proven and `identityProof` requires it. Returns
 * what could not be shown, as a sentence, where it does not.
 */
async function assertIsBranch(access, opened, identityProof = 'require') {
    const { branch, compute, parent, hasOwnRecord } = opened;
    if (access.provider.isAstray !== undefined) {
        const why = await access.provider.isAstray(opened.client, branch);
        if (why !== undefined)
            throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, why));
        access.log.info(`Connected to ${branch.name}: proven by the database itself.`);
        return undefined;
    }
    const here = await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(opened.client);
    const wanted = { branch: branch.uid, compute: compute.uid };
    const isNamed = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, notAsked, wanted).verdict === 'proven';
    const [there, mark] = await Promise.all([
        parentIdentity(access, parent),
        isNamed || hasOwnRecord ? undefined : seeMark(access, opened),
    ]);
    const proof = (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .proveBranch */ .pS)(here, there, wanted);
    if (proof.verdict === 'refused')
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, proof.why));
    if (mark?.seen === false)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal(branch, mark.why));
    if (mark === undefined || mark.seen) {
        const by = isNamed ? 'by what its server says' : hasOwnRecord ? 'by its own record' : 'by a mark of the service';
        access.log.info(`Connected to ${branch.name}: proven ${by}.`);
        return undefined;
    }
    const known = proof.verdict === 'unknown' ? proof.why : `It is not ${parent.name}.`;
    const sentence = `That the database is the branch ${branch.name} rests on ${access.provider.title}'s word. ${known} ${mark.why}`;
    if (identityProof === 'best-effort')
        return sentence;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${sentence} Nothing was written and nothing handed out. Set \`identity-proof\` to best-effort to go by that word.`);
}
const notAsked = { unreachable: '' };
function refusal(branch, why) {
    return `This is not the branch ${branch.name}: ${why}. Nothing was handed out. Please report it, with the name of the service.`;
}
/** A service that has marked the branch and a connection that sees the mark speak of the same database. */
async function seeMark({ provider, clock, log }, { client, branch }) {
    if (provider.mark === undefined)
        return { why: `${provider.title} cannot mark a branch.` };
    try {
        const mark = await provider.mark(branch);
        try {
            const deadline = clock.now().getTime() + markTimeoutMs;
            for (;;) {
                if (await hasRole(client, mark.role))
                    return { seen: true };
                if (clock.now().getTime() >= deadline) {
                    return {
                        seen: false,
                        why: `a mark that ${provider.title} has put into the branch is not seen over this connection`,
                    };
                }
                await clock.sleep(200);
            }
        }
        finally {
            await mark.remove().catch((error) => log.debug(`${branch.name}: ${error}`));
        }
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { why: `The branch could not be marked: ${error.message}` };
    }
}
/** An operation that is done may take effect a moment later. */
const markTimeoutMs = 10_000;
async function hasRole(client, role) {
    const [answer] = await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_1__/* .anywhere */ .M)(client).ask(roleQuery, [role]);
    return answer?.found ?? false;
}
const roleQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_4__/* .defineQualified */ .GK)('mark of the service', `select exists (select from pg_catalog.pg_roles r where r.rolname operator(pg_catalog.=) $1::pg_catalog.text) as found`);
async function parentIdentity(access, parent) {
    const attempt = await connectToParent(access, parent);
    if ('unreachable' in attempt)
        return attempt;
    try {
        return await (0,_postgres_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .xN)(attempt.client);
    }
    finally {
        await attempt.client.end();
    }
}
/** For looking only: the session is ours, and read-only. */
async function connectToParent(access, parent) {
    try {
        const compute = await access.provider.findCompute(parent);
        if (compute === undefined)
            return { unreachable: `${parent.name} has no compute to compare with.` };
        return await openCompute({ ...access, session: 'ours' }, compute, parentTimeoutSeconds);
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` };
    }
}
/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30;


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


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/acts/promotions.js
var promotions = __webpack_require__(9009);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/postgres/anywhere.js
var anywhere = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/schema/set-apart.js
var set_apart = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/src/acts/rights-on-parent.js
/** What the login lacks on the parent that a migration will want on a branch of it, each with the statement that gives it. */





/** Warnings: a pull request may want none of it. */
async function missingRights(client) {
    const [rights] = await (0,anywhere/* anywhere */.M)(client).ask(rightsQuery, [[...set_apart/* platformSchemas */.s6]]);
    return rights === undefined ? [] : problemsOf(rights);
}
function problemsOf({ login, database, may_create, closed, foreign }) {
    const me = rights_on_parent_name(login);
    const warning = (problem, statement) => ({
        about: 'database',
        isWarning: true,
        problem,
        remedy: `\`${statement}\``,
    });
    return [
        ...(may_create
            ? []
            : [
                warning('The login may make no schema in it, where a branch keeps how it began.', `grant create on database ${rights_on_parent_name(database)} to ${me};`),
            ]),
        ...closed.map((schema) => warning(`The login may not use the schema ${schema}.`, `grant usage, create on schema ${rights_on_parent_name(schema)} to ${me};`)),
        ...foreign
            .filter(({ owner }) => !set_apart/* platformRoles */.LU.test(owner))
            .map(({ owner, is_superuser, tables, example }) => {
            const problem = `${(0,figures/* count */.U9)(tables, 'table')} of it, ${example} among them, ${tables === 1 ? 'belongs' : 'belong'} to ${owner}, which the login is no member of: a migration could not alter ${tables === 1 ? 'it' : 'them'}.`;
            return is_superuser
                ? warning(problem, `create role app_owner; grant app_owner to ${me}; alter table ${example} owner to app_owner;`)
                : warning(problem, `grant ${rights_on_parent_name(owner)} to ${me};`);
        }),
    ];
}
const { escapeIdentifier: rights_on_parent_name } = esm/* default */.Ay;
// What an extension has made is its own, and the platform's and ours is nobody's business.
const rightsQuery = (0,query/* defineQualified */.GK)('rights of the login', `
select current_user::pg_catalog.text as login, pg_catalog.current_database()::pg_catalog.text as database,
  pg_catalog.has_database_privilege(pg_catalog.current_database(), 'create') as may_create,
  array(
    select n.nspname::pg_catalog.text from pg_catalog.pg_namespace n
    where n.nspname operator(pg_catalog.!~) '^(pg_|information_schema$)'
      and n.nspname operator(pg_catalog.<>) all ($1::pg_catalog.name[])
      and not pg_catalog.has_schema_privilege(n.oid, 'usage')
    order by 1
    limit 10
  ) as closed,
  (
    select coalesce(pg_catalog.json_agg(f), '[]'::pg_catalog.json)
    from (
      select o.rolname as owner, o.rolsuper as is_superuser, pg_catalog.count(*) as tables,
        pg_catalog.min(pg_catalog.format('%I.%I', n.nspname, c.relname)) as example
      from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
      join pg_catalog.pg_roles o on o.oid operator(pg_catalog.=) c.relowner
      where c.relkind operator(pg_catalog.=) any ('{r,p}'::pg_catalog."char"[])
        and n.nspname operator(pg_catalog.!~) '^(pg_|information_schema$)'
        and n.nspname operator(pg_catalog.<>) all ($1::pg_catalog.name[])
        and not pg_catalog.pg_has_role(o.oid, 'member')
        and not exists (
          select from pg_catalog.pg_depend e
          where e.objid operator(pg_catalog.=) c.oid and e.classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
            and e.deptype operator(pg_catalog.=) 'e'
        )
      group by o.rolname, o.rolsuper
      order by 3 desc
      limit 10
    ) f
  ) as foreign
`);

// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
// EXTERNAL MODULE: ./build/src/branch/setup-problem.js
var setup_problem = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/src/github/request-retry.js + 1 modules
var request_retry = __webpack_require__(412);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/setup-table.js
/** What a look at the set-up has found, a line for each thing that was looked at. */

function renderSetup(findings) {
    const rows = findings.map(({ subject, outcome, finding, remedy }) => [`${signs[outcome]} ${outcome}`, (0,escape_markdown/* sentence */.em)(subject), (0,escape_markdown/* sentence */.em)(finding), (0,escape_markdown/* sentence */.em)(remedy ?? '')].join(' | '));
    return [
        '### Database branches: the set-up',
        '',
        '| | looked at | found | what to do |',
        '|---|---|---|---|',
        ...rows.map((row) => `| ${row} |`),
    ].join('\n');
}
const signs = { fine: '✅', warning: '⚠️', wrong: '❌', 'not looked at': '⏭️' };

// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/src/modes/check.js
/**
 * `check`: looks at everything a run will need, without changing anything: signing in, project, parent branch, quota, the
 * database behind the parent, and the pull requests. Fails when a run would fail.
 */












async function check(story) {
    const { runner, publishers } = story;
    story.remember({ finished: 'The set-up was checked, and no branch was made.' });
    const findings = [];
    for (const name of (0,parent_name/* parentNames */.Jt)(story.inputs.parentBranch))
        findings.push(...(await checkParent(story, name)));
    findings.push(await checkPullRequests(story));
    for (const { subject, outcome, finding, remedy } of findings) {
        const line = [`${subject}: ${finding}`, remedy].filter(Boolean).join('\n');
        if (outcome === 'warning' || outcome === 'wrong')
            runner.log.warning(line);
        else
            runner.log.info(line);
    }
    await publishers.summary?.append(renderSetup(findings));
    const wrong = findings.filter(({ outcome }) => outcome === 'wrong');
    if (wrong.length === 0)
        return;
    const lines = wrong.map(({ finding, remedy }) => `- ${finding} ${remedy ?? ''}`);
    throw new errors/* UserError */.y(['The set-up is not ready for pull requests:', ...lines].join('\n'));
}
async function checkParent(story, name) {
    const { provider } = story;
    const problems = await provider.checkSetup(name);
    const titles = titlesOf(provider.title, name);
    const problemsWith = (subject) => problems.filter(({ about }) => about === subject).map((problem) => toFinding(problem, titles[subject]));
    const found = (about, fine) => {
        const those = problemsWith(about);
        return those.length > 0 ? those : [{ subject: titles[about], outcome: 'fine', finding: fine }];
    };
    const service = found('service', 'It answers, lets us in, and has the project.');
    const login = problemsWith('login');
    if (isWrong(service))
        return [...service, ...problemsWith('parent branch'), ...login];
    const parent = found('parent branch', 'It is there.');
    const quota = found('quota', 'There is room for more branches.');
    return [
        ...service,
        ...parent,
        ...quota,
        ...login,
        ...(await checkDatabase(story, { name, isThere: !isWrong(parent) })),
    ];
}
function isWrong(findings) {
    return findings.some(({ outcome }) => outcome === 'wrong');
}
async function checkDatabase({ provider, access, trigger }, parent) {
    const { database: subject, 'parent branch': branch } = titlesOf(provider.title, parent.name);
    if (!parent.isThere) {
        return [{ subject, outcome: 'not looked at', finding: 'There is no parent branch to connect to.' }];
    }
    try {
        const compute = await provider.findCompute(await provider.parentBranch(parent.name));
        if (compute === undefined)
            throw new errors/* UserError */.y('The parent branch has no compute. Start one in the console.');
        const { client } = await (0,open_branch/* openCompute */.S9)(access, compute, connectTimeoutSeconds);
        try {
            await (0,read_snapshot/* readSnapshot */.RA)(client, { lockTimeout: budget.budget.time.lockOnParent });
            const { trouble } = await (0,promotions/* readPromotions */.F)(client, trigger.repository);
            return [
                { subject, outcome: 'fine', finding: 'It lets us in, and shows its schema.' },
                ...(await missingRights(client)).map((problem) => toFinding(problem, subject)),
                promotionFinding(`promotion to the ${branch}`, trouble),
            ];
        }
        catch (error) {
            const { message } = (0,redact/* redactServerError */.P)(error);
            const remedy = `Grant the login what it needs to read the catalog of \`${access.database}\`.`;
            return [{ subject, outcome: 'wrong', finding: `Its schema cannot be read: ${message}.`, remedy }];
        }
        finally {
            await client.end();
        }
    }
    catch (error) {
        return [toFinding((0,setup_problem/* asProblem */.g)(error, 'database'), subject)];
    }
}
/** Who never promotes needs nothing of it. */
function promotionFinding(subject, trouble) {
    if (trouble === undefined)
        return { subject, outcome: 'fine', finding: 'It can remember what is promoted.' };
    const remedy = 'Only `mode: promote` with this login needs it.';
    return { subject, outcome: 'warning', finding: `It would be refused: ${trouble}.`, remedy };
}
async function checkPullRequests({ runner, inputs }) {
    const subject = 'pull requests';
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined) {
        const remedy = 'Leave `github-token` at its default to get a comment.';
        return {
            subject,
            outcome: 'warning',
            finding: 'There is no token, so reports go to the job summary alone.',
            remedy,
        };
    }
    try {
        await github.assertReadable();
        return { subject, outcome: 'fine', finding: 'They can be read.' };
    }
    catch (error) {
        const { problem, remedy } = (0,setup_problem/* asProblem */.g)(error, 'pull requests');
        const isRefused = error instanceof errors/* UpstreamError */.g && error.failure.code !== request_retry/* rateLimited */.x;
        const permit = 'Give the job `permissions: pull-requests: write`.';
        return { subject, outcome: 'wrong', finding: problem, remedy: isRefused ? permit : remedy };
    }
}
/** A parent may sleep; one that is awake answers at once. */
const connectTimeoutSeconds = 60;
function titlesOf(service, parent) {
    const branch = parent === undefined ? 'default branch' : `branch \`${parent}\``;
    return {
        service,
        'parent branch': branch,
        quota: 'quota of branches',
        login: 'login of a branch',
        database: `database of the ${branch}`,
        'pull requests': 'pull requests',
    };
}
function toFinding({ isWarning, problem, remedy }, subject) {
    return { subject, outcome: isWarning ? 'warning' : 'wrong', finding: problem, remedy };
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isServerError),
/* harmony export */   u: () => (/* binding */ errorFacts)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/** What is known about a failure of a connection or a statement, whoever raised it: the server, the network, or TLS. */

function errorFacts(error) {
    if (!(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error))
        return { message: String(error) };
    // A host with several addresses fails with one error for each.
    const several = field(error, 'errors');
    if (Array.isArray(several) && several.length > 0)
        return errorFacts(several[0]);
    return {
        code: textField(error, 'code'),
        severity: textField(error, 'severity'),
        message: error.message.slice(0, longest),
        schema: textField(error, 'schema'),
        table: textField(error, 'table'),
        column: textField(error, 'column'),
        dataType: textField(error, 'dataType'),
        constraint: textField(error, 'constraint'),
    };
}
/** What a server sent, with one of the codes where there are any. */
function isServerError(error, ...codes) {
    const { code = '', severity } = errorFacts(error);
    return severity !== undefined && (codes.length === 0 || codes.includes(code));
}
/** Of a message: `raise` may write any text there. */
const longest = 10_000;
function textField(error, name) {
    const value = field(error, name);
    return typeof value === 'string' ? value : undefined;
}
function field(error, name) {
    return Object.getOwnPropertyDescriptor(error, name)?.value;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ proveBranch),
/* harmony export */   sv: () => (/* binding */ otherId),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7730);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _system_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);



async function readIdentity(client) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looking */ .WL)(client, async (look) => {
        const [row] = await look.ask(identityQuery);
        if (row === undefined)
            throw new Error('the identity query returned no row');
        return {
            startedAt: row.started_at,
            systemIdentifier: row.may_identify ? await (0,_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .readSystemIdentifier */ .r)(look) : undefined,
            timelineId: row.timeline_id || undefined,
            ids: { branch: row.branch_id || undefined, compute: row.endpoint_id || undefined },
            inRecovery: row.in_recovery,
        };
    });
}
/** `wanted` is what the service calls them. */
function proveBranch(branch, parent, wanted = {}) {
    if (branch.inRecovery) {
        return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' };
    }
    const other = otherId(branch, wanted);
    if (other !== undefined)
        return { verdict: 'refused', why: astray(`the server says that it is ${other}`) };
    const apart = compareWithParent(branch, parent);
    if (apart.verdict === 'refused')
        return apart;
    const { branch: branchId, compute } = branch.ids ?? {};
    const isNamed = same(branchId, wanted.branch) ?? same(compute, wanted.compute);
    return isNamed ? { verdict: 'proven' } : apart;
}
/** What the server calls itself, when that is not what was wanted. Ids of another form cannot be compared. */
function otherId({ ids = {} }, wanted) {
    const pairs = [
        [ids.branch, wanted.branch],
        [ids.compute, wanted.compute],
    ];
    return pairs.find(([here, there]) => sameForm(here, there) && here !== there)?.[0];
}
function compareWithParent(branch, parent) {
    if ('unreachable' in parent)
        return { verdict: 'unknown', why: parent.unreachable };
    const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier);
    const sameTimeline = same(branch.timelineId, parent.timelineId);
    if (sameTimeline === true)
        return { verdict: 'refused', why: astray('it has the storage of its parent') };
    // A timeline can be claimed by a setting of a role: another one is no proof of another process.
    if (branch.startedAt === parent.startedAt && physicalCopy !== false) {
        return { verdict: 'refused', why: astray('it is the same server process as its parent') };
    }
    if (sameTimeline === false)
        return { verdict: 'apart', by: 'timeline', physicalCopy };
    if (physicalCopy === false)
        return { verdict: 'apart', by: 'system identifier', physicalCopy };
    return { verdict: 'apart', by: 'server process', physicalCopy };
}
/**
 * Neon defines its ids as settings of the server's start. A name that the server does not know can be given a value by anybody;
 * such a placeholder is not in pg_settings.
 */
const identityQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQuery */ .Ec)('identity', `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  (select setting from pg_settings where name = 'neon.branch_id' and context = 'postmaster') as branch_id,
  (select setting from pg_settings where name = 'neon.endpoint_id' and context = 'postmaster') as endpoint_id,
  pg_is_in_recovery() as in_recovery,
  ${_system_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .mayIdentify */ .G} as may_identify
`);
/** Undefined when one of them is not known. */
function same(a, b) {
    return a === undefined || b === undefined ? undefined : a === b;
}
/** `br-…` and `br-…`, `ep-…` and `ep-…`: only then do two ids speak of the same kind of thing. */
function sameForm(a, b) {
    const form = (id) => /^(br|ep)-/.exec(id ?? '')?.[1];
    return form(a) !== undefined && form(a) === form(b);
}
function astray(because) {
    return `the address of the branch does not lead to the branch: ${because}`;
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WL: () => (/* binding */ looking),
  dV: () => (/* binding */ writing)
});

// UNUSED EXPORTS: Look

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/postgres/copied-rows.js
/**
 * The rows of a `copy … to stdout` in its text format: one line a row, tabs between columns, `\N` for null.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */

function copyText(quotedTable, columns) {
    return `copy ${quotedTable} (${columns.map(esm/* default.escapeIdentifier */.Ay.escapeIdentifier).join(', ')}) to stdout (format text, encoding 'UTF8')`;
}
/** Collects what node-postgres itself passes over. */
class CopiedRows extends esm/* default.Query */.Ay.Query {
    #lines = [];
    constructor(text) {
        super(text);
    }
    /** One message a row. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
    handleCopyData({ chunk }) {
        this.#lines.push(chunk.toString('utf8'));
    }
    copied() {
        return this.#lines.map((line) => line.replace(/\n$/, '').split('\t').map(readField));
    }
}
function readField(field) {
    if (field === '\\N')
        return null;
    return field.replace(/\\(.)/gs, (_, escaped) => escapes[escaped] ?? escaped);
}
const escapes = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

// EXTERNAL MODULE: ./build/src/postgres/pinned-settings.js
var pinned_settings = __webpack_require__(6317);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/transaction-control.js
var transaction_control = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/look.js
/**
 * The one way in which we read: a transaction that sees one moment, cannot write, cannot last, and finds no name outside
 * pg_catalog. All of it is set inside the transaction, so it holds in any session, whoever has set that up, and is gone with
 * it. The server is asked whether it holds.
 */








/** Answers to texts that are listed (query.ts), in one transaction. */
class Look {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async ask({ text }, values = []) {
        return (await this.#client.query(text, [...values])).rows;
    }
    /** The answers of several, in one round trip. */
    async askTogether(queries) {
        const results = await this.#client.query(queries.map(({ text }) => text).join(';\n'));
        return results.map(({ rows }) => rows);
    }
    /**
     * Rows of several, in one round trip, taken as they come: kept until the last has come, those of ten thousand tables would
     * fill memory a second time. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events)
     */
    async stream(takers, getTypeParser) {
        const query = new esm/* default.Query */.Ay.Query({
            text: takers.map(({ query: { text } }, statement) => `select q.*, ${statement} from (${text}) q`).join(';\n'),
            rowMode: 'array',
            types: { getTypeParser },
        });
        let mistake;
        await new Promise((resolve, reject) => {
            query.on('row', (columns) => {
                // The rows of all statements come in one stream: each ends with the number of its statement.
                const row = columns;
                try {
                    if (mistake === undefined)
                        takers[Number(row.at(-1))]?.take(row);
                }
                catch (error) {
                    mistake = error;
                }
            });
            query.on('error', reject);
            query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)));
            this.#client.query(query);
        });
    }
    /**
     * All rows of a table as texts. A copy is no query: no policy, rule, expression of an index or function of a column's type
     * runs, and what is no table is refused. https://www.postgresql.org/docs/current/sql-copy.html
     */
    async copy(table) {
        const { text } = copyQuery(table.quoted, table.columns);
        const copied = new CopiedRows(text);
        await new Promise((resolve, reject) => {
            copied.once('error', reject);
            copied.once('end', () => resolve());
            this.#client.query(copied);
        });
        return copied.copied();
    }
}
const copyQuery = (0,query/* defineQueries */.yV)('copy of a table', copyText);
/** Looks, and leaves the session as it was. It must be idle: a transaction of the user's is not ours to end. */
async function looking(client, work, limits = {}) {
    return inTransaction(client, 'isolation level repeatable read read only', limits, () => work(new Look(client)));
}
/** The same, but to write: kept when the work is done, and nothing of it when it fails. */
async function writing(client, work) {
    return inTransaction(client, 'isolation level read committed read write', {}, async () => {
        const done = await work(new Look(client));
        await (0,transaction_control/* control */.A)(client, 'commit');
        return done;
    });
}
async function inTransaction(client, mode, limits, work) {
    const { statement, lock, idle } = budget.budget.time;
    const readOnly = mode.endsWith('only') ? 'on' : 'off';
    return (0,within_limits/* withinLimits */.o)(client, budget.budget.time.transaction, async () => {
        if (client.getTransactionStatus() !== 'I')
            throw new Error('a transaction is open that is not ours');
        const begun = await client.query([`begin ${mode}`, (0,pinned_settings/* pinSql */.ol)('local', { statement, lock, idle, ...limits }), (0,pinned_settings/* heldSql */.S7)(readOnly)].join(';\n'));
        try {
            assertHeld(begun);
            return await work();
        }
        finally {
            // A connection that is gone has no transaction any more, and says so to whoever asks next.
            if (client.getTransactionStatus() !== 'I')
                await (0,transaction_control/* control */.A)(client, 'rollback').catch(() => undefined);
        }
    });
}
function assertHeld(results) {
    const last = results.at(-1);
    if (last?.rows[0]?.held !== true)
        throw new errors/* UserError */.y('The server does not hold the settings of our transaction.');
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayIdentify),
/* harmony export */   r: () => (/* binding */ readSystemIdentifier)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/** SQL, for a look. */
const mayIdentify = `has_function_privilege('pg_catalog.pg_control_system()', 'execute')`;
async function readSystemIdentifier(look) {
    return (await look.ask(identifierQuery))[0]?.identifier;
}
const identifierQuery = (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('system identifier', 'select system_identifier::text as identifier from pg_control_system()');


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ control)
/* harmony export */ });
async function control(client, command) {
    await client.query(command);
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   UN: () => (/* binding */ sentenceCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8663);
/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */

const zeroWidthSpace = '\u200b';
/** Inline code: a name as it is, so that two names never look alike. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    return fenced(exact(value));
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    // A bar is escaped by a backslash, and a backslash before one cannot be.
    return fenced(exact(value).replace(/\\(?=\|)/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)).replaceAll('|', '\\|');
}
/** A sentence in a table. */
function sentenceCell(value) {
    return asMarkdown(value, codeCell);
}
/** SQL or a command, on one line: there white space is only layout. */
function onOneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
function fenced(line) {
    const text = line || ' ';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return asMarkdown(value, code);
}
function asMarkdown(value, inCode) {
    return (value
        .trim()
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : neutralize(prose(part))))
        .join('')
        // What begins a list, underlines a heading or draws a rule does so at the line's start only.
        .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value.replaceAll('\r\n', '\n'));
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
        // A parenthesis or a brace means something behind a bracket alone, and those are text already.
        .replace(/[\\`*_[\]<>#|~&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/www\./gi, (start) => `${start.slice(0, 3)}${zeroWidthSpace}.`));
}
function prose(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value).replace(/\s+/g, ' ');
}
/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value) {
    return (0,_ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replace(/[\t\n\r]/g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)
        .replace(/^ | $|(?<= ) /g, _ground_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk);
}
function longestRun(value) {
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   mg: () => (/* binding */ lineByLine),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony export shown */
/** `shop."Order"`: a name as SQL writes it. */
function named({ schema, name }) {
    return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}
/** The table of an object that belongs to one: `shop.orders`. */
function tableOf({ schema, table }) {
    return named({ kind: 'table', schema, name: table ?? '' });
}
/** Quotes what SQL would fold or refuse. */
function quoted(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function list(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? value : [String(value)];
}
function text(value) {
    return value === undefined ? '' : list(value).join(', ');
}
/** " with (a=1, b=2)", or nothing. */
function withOptions(value) {
    return list(value).length > 0 ? ` with (${list(value).join(', ')})` : '';
}
/** The lines of DDL that are there: absent ones are `undefined` or empty. */
function lines(...parts) {
    return parts.filter(Boolean).join('\n');
}
function literal(value) {
    return `'${text(value).replaceAll("'", "''")}'`;
}
function ofKind(parts, kind) {
    return parts.filter((part) => part.object.kind === kind);
}
/** Columns in their order, which is that of their attnum. */
function columnsOf(parts) {
    const attnum = ({ evidence }) => Number(evidence.address.split('/')[2]);
    return [...ofKind(parts, 'column')].sort((a, b) => attnum(a) - attnum(b));
}
/** "`a` → `b`", with "none" for what is absent. */
function fromTo({ from, to }) {
    return `${shown(from)} → ${shown(to)}`;
}
function shown(value) {
    return value === undefined ? 'none' : `\`${text(value)}\``;
}
/** An attribute that is described by its label and both values. */
function setting(what, label, weight) {
    return { what, weight, words: (change) => `${label} ${fromTo(change)}` };
}
/** An attribute whose text is too long for one line: the words say that it changed, the DDL says how. */
function rewritten(what, label) {
    return { what, words: () => `${label} changed` };
}
/** A boolean attribute, in one phrase for each direction. */
function toggle(what, phrases, weight) {
    return { what, weight, words: ({ to }) => (to === true ? phrases.on : phrases.off) };
}
/** A list of lines, described by what came and what went. */
function lineByLine(what, label, weight) {
    return {
        what,
        weight,
        words: ({ from, to }) => {
            const gone = list(from).filter((line) => !list(to).includes(line));
            const come = list(to).filter((line) => !list(from).includes(line));
            if (gone.length + come.length === 0)
                return `${label} in another order`;
            return [
                gone.length > 0 && `${label} removed: ${gone.map((line) => `\`${line}\``).join(', ')}`,
                come.length > 0 && `${label} added: ${come.map((line) => `\`${line}\``).join(', ')}`,
            ]
                .filter(Boolean)
                .join('; ');
        },
    };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy`, which Node 20 does not have. Each group keeps the order. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ })

};
