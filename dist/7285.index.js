export const id = 7285;
export const ids = [7285];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readPromotions)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3849);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5491);
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
    }, { lock: _ground_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .budget */ .g.time.lockOnParent });
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
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
    // octokit appends the documentation's address.
    const said = refusal.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
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

/***/ 7285:
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
    const found = (about, fine) => {
        const problem = problems.find((candidate) => candidate.about === about);
        return problem === undefined
            ? { subject: titles[about], outcome: 'fine', finding: fine }
            : toFinding(problem, titles[about]);
    };
    const service = found('service', 'It answers, lets us in, and has the project.');
    if (service.outcome === 'wrong')
        return [service];
    const parent = found('parent branch', 'It is there.');
    const quota = found('quota', 'There is room for more branches.');
    return [service, parent, quota, ...(await checkDatabase(story, { name, isThere: parent.outcome === 'fine' }))];
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
            await (0,read_snapshot/* readSnapshot */.RA)(client, { lockTimeout: budget/* budget */.g.time.lockOnParent });
            const { trouble } = await (0,promotions/* readPromotions */.F)(client, trigger.repository);
            return [
                { subject, outcome: 'fine', finding: 'It lets us in, and shows its schema.' },
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
        database: `database of the ${branch}`,
        'pull requests': 'pull requests',
    };
}
function toFinding({ isWarning, problem, remedy }, subject) {
    return { subject, outcome: isWarning ? 'warning' : 'wrong', finding: problem, remedy };
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
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
    return fenced(exact(value).replace(/\\(?=\|)/g, escaped)).replaceAll('|', '\\|');
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
    return (value
        .trim()
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(prose(part))))
        .join('')
        // What begins a list, underlines a heading or draws a rule does so at the line's start only.
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));
}
/** A fenced block, several lines. */
function block(value, language) {
    const lines = visible(value.replaceAll('\r\n', '\n'));
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
        .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
        // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
        .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
        .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
        .replace(/:\/\//g, `:${zeroWidthSpace}//`)
        .replace(/\bwww\./gi, `www${zeroWidthSpace}.`));
}
function prose(value) {
    return visible(value).replace(/\s+/g, ' ');
}
/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value) {
    return visible(value)
        .replace(/[\t\n\r]/g, escaped)
        .replace(/^ | $|(?<= ) /g, escaped);
}
/**
 * What cannot be seen, or makes what stands beside it look like something else, as `\u{202e}`: control and format characters,
 * among them those that turn the direction of writing, have no width, or spell tags; blanks that are no space; accents apart from
 * their letters. https://www.unicode.org/reports/tr36/
 */
function visible(value) {
    const shown = value.replace(/\\(?=u\{[0-9a-f]+\})/g, escaped).replace(unseen, escaped);
    // One letter with an accent, or a letter and an accent: https://www.unicode.org/reports/tr15/
    if (shown.normalize('NFC') === shown)
        return shown;
    return shown
        .replace(/[\p{M}\u1100-\u11ff]/gu, escaped)
        .replace(/[^\0-\x7f]/gu, (character) => (character.normalize('NFC') === character ? character : escaped(character)));
}
const unseen = /(?![ \t\n\r])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]|\r(?!\n)/gu;
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestRun(value) {
    // Not as arguments of one call: there may be more than a call takes.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ })

};
