export const id = 5781;
export const ids = [5781];
export const modules = {

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ collaborators_clock),
  UY: () => (/* binding */ connectGitHub),
  aO: () => (/* binding */ connectProvider),
  Ob: () => (/* binding */ findTrigger),
  T7: () => (/* binding */ publishersOf),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/github/job-summary.js
var job_summary = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/src/github/read-event-payload.js
var read_event_payload = __webpack_require__(7763);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/github/merge-group.js
/**
 * The pull request in the name of a merge queue's branch, `gh-readonly-queue/<base>/pr-<n>-<sha>`: the payload itself has no
 * number. A group may hold several pull requests; the name has the last. The base may contain slashes, so it is read
 * from the right.
 */
/** Undefined when the ref is not a merge queue's. */
function parseMergeGroupRef(ref) {
    const match = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d*)-[0-9a-f]{7,64}$/.exec(ref);
    return match?.[1] && match[2] ? { baseRef: match[1], prNumber: Number(match[2]) } : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/read-trigger.js
/**
 * From the event that started the run to the pull request it is about. The head commit is always the pull request's own:
 * GITHUB_SHA is a merge commit on `pull_request` and the default branch's on `issue_comment`.
 * https://docs.github.com/en/actions/reference/events-that-trigger-workflows
 */


async function readTrigger(options) {
    const { env, payload } = options;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === 'pull_request_target')
        throw new errors/* UserError */.y(targetRefusal);
    const found = await findSubject(event, options);
    const pullRequest = found.pullRequest && toPullRequest(found.pullRequest);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const runId = Number(env.GITHUB_RUN_ID ?? 0);
    return {
        event,
        action: payload.action,
        repository,
        actor: env.GITHUB_ACTOR ?? '',
        runId,
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        runUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
        sha: pullRequest?.headSha ?? env.GITHUB_SHA ?? '',
        gitBranch: pullRequest?.headRef ?? /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1],
        pullRequest,
        mergeGroup: found.mergeGroup,
        closed: event === 'pull_request' && payload.action === 'closed',
        closedAt: found.pullRequest?.closed_at ? new Date(found.pullRequest.closed_at) : undefined,
        withoutSecrets: secretsMissing(event, { actor: env.GITHUB_ACTOR, pullRequest }),
        ignored: found.ignored,
    };
}
const targetRefusal = [
    'This workflow runs on `pull_request_target`, where the code of any fork would run with your secrets on a copy of production.',
    'Use `on: pull_request` instead: pull requests from your own repository work as before, and those from forks are skipped with a note.',
].join(' ');
async function findSubject(event, options) {
    const { payload, prNumber } = options;
    switch (event) {
        case 'pull_request':
            return { pullRequest: payload.pull_request };
        case 'merge_group':
            return { mergeGroup: readMergeGroup(payload) };
        case 'issue_comment':
            return findCommentedPullRequest(options);
        default:
            if (prNumber !== undefined)
                return standing(await lookUp(prNumber, options), options);
            return event === 'push' ? { pullRequest: await findPushedPullRequest(options) } : {};
    }
}
function readMergeGroup({ merge_group: group }) {
    const parsed = group && parseMergeGroupRef(group.head_ref);
    return parsed && { ...parsed, sha: group.head_sha };
}
// Anybody may comment on a public repository, and the workflow then runs with the default branch's secrets.
const mayCommand = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
async function findCommentedPullRequest(options) {
    const { issue, comment } = options.payload;
    if (!issue?.pull_request)
        return { ignored: 'The comment is on an issue, not on a pull request.' };
    if (!mayCommand.has(comment?.author_association ?? 'NONE')) {
        return { ignored: 'The comment was not written by a collaborator of the repository.' };
    }
    const subject = standing(await lookUp(issue.number, options), options);
    if (subject.pullRequest && isFork(subject.pullRequest)) {
        return {
            ignored: `Pull request #${issue.number} comes from a fork, whose code must not run with this workflow's secrets.`,
        };
    }
    return subject;
}
/** A push belongs to the open pull request whose head it is now; a commit may be part of others, merged ones included. */
async function findPushedPullRequest({ env, payload, lookup }) {
    const sha = env.GITHUB_SHA;
    if (!lookup || !sha || payload.deleted)
        return undefined;
    const candidates = (await lookup.pullRequestsOfCommit(sha)).filter(({ state, head }) => state === 'open' && head.sha === sha && `refs/heads/${head.ref}` === env.GITHUB_REF);
    return candidates.filter((candidate) => !isFork(candidate)).sort((a, b) => a.number - b.number)[0];
}
function lookUp(number, { lookup }) {
    if (!lookup) {
        throw new errors/* UserError */.y(`Pull request #${number} could not be looked up without a token. Leave \`github-token\` at its default.`);
    }
    return lookup.pullRequest(number);
}
function standing(pullRequest, { closedToo = false }) {
    return pullRequest.state === 'closed' && !closedToo
        ? { ignored: `Pull request #${pullRequest.number} is closed.` }
        : { pullRequest };
}
function toPullRequest(payload) {
    return {
        number: payload.number,
        title: payload.title,
        headSha: payload.head.sha,
        headRef: payload.head.ref,
        baseRef: payload.base.ref,
        merged: payload.merged ?? undefined,
        fromFork: isFork(payload),
        author: payload.user?.login,
    };
}
function isFork({ head, base }) {
    return head.repo?.full_name !== base.repo.full_name;
}
// What counts is who triggered the run, not who opened the pull request: a push by a person to Dependabot's branch has secrets.
// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
function secretsMissing(event, { actor, pullRequest }) {
    if (event === 'pull_request' && pullRequest?.fromFork)
        return 'fork';
    return actor === 'dependabot[bot]' && (event === 'pull_request' || event === 'push') ? 'dependabot' : undefined;
}

// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/src/ground/patience.js
var patience = __webpack_require__(5626);
;// CONCATENATED MODULE: ./build/src/action/collaborators.js
/**
 * Builds the real collaborators of the stories from what the runner says: GitHub, the provider, the report's publishers. Their
 * libraries are loaded when they are first needed, since many runs end before.
 */










const collaborators_clock = clock/* systemClock */.m;
function workspaceOf({ env }) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** One for the whole stage: who does not answer the first question will not answer the fifth. */
const withGitHub = { silence: (0,patience/* patienceOf */.H)(budget/* budget */.g.silence.github), limits: (0,patience/* patienceOf */.H)(budget/* budget */.g.silence.githubLimits) };
/** Undefined without a token. */
async function connectGitHub({ env }, inputs) {
    const { githubToken: token } = inputs;
    if (token === undefined)
        return undefined;
    const { createGitHubApi } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(157), __webpack_require__.e(8713)]).then(__webpack_require__.bind(__webpack_require__, 8713));
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    return createGitHubApi({ token, repository: env['GITHUB_REPOSITORY'] ?? '', apiUrl, clock: collaborators_clock, patience: withGitHub });
}
async function findTrigger(runner, inputs) {
    return readTrigger({
        env: runner.env,
        payload: await (0,read_event_payload/* readEventPayload */.N)(runner.env),
        prNumber: inputs.prNumber,
        closedToo: inputs.mode === 'delete' || inputs.mode === 'promote',
        lookup: await connectGitHub(runner, inputs),
    });
}
async function connectProvider({ env, log, idToken }, { provider, branchName }, 
/** For all calls together; without it, each has a minute. */
patience) {
    const { lakebaseProvider } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(6752), __webpack_require__.e(5042)]).then(__webpack_require__.bind(__webpack_require__, 2661));
    return lakebaseProvider({
        inputs: provider.lakebase,
        env,
        clock: collaborators_clock,
        log,
        idToken,
        patienceMs: Math.min(60_000, provider.lakebase.operationTimeoutSeconds * 1000),
        patience,
        isOurs: (name) => [branchName, run_branch_name/* mergeGroupTemplate */.o].some((template) => (0,branch_name/* isOurs */.MU)(name, template)),
    });
}
async function publishersOf(runner, inputs) {
    const path = runner.env['GITHUB_STEP_SUMMARY'];
    return {
        comments: await connectGitHub(runner, inputs),
        summary: path ? (0,job_summary/* openJobSummary */.C)({ path, append: (text) => runner.appendSummary(text) }) : undefined,
        writeFile: (path, text) => (0,promises_.writeFile)((0,external_node_path_.resolve)(workspaceOf(runner), path), text),
        log: runner.log,
    };
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h5: () => (/* binding */ completeInputs),
  BN: () => (/* binding */ givenSecrets),
  Fv: () => (/* binding */ guardSecrets),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: modes

// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
// EXTERNAL MODULE: ./build/src/branch/ttl.js
var ttl = __webpack_require__(114);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/migration/findings/finding-codes.js
/**
 * The codes of all findings, for reading `fail-on` and `ignore-findings` without loading the rules. A test holds them against
 * finding-rules.ts.
 */
const findingCodes = [
    'D1',
    'D2',
    'D3',
    'D4',
    'D5',
    'D6',
    'D7',
    'D8',
    'D9',
    'D10',
    'D11',
    'D12',
    'D13',
    'D14',
    'D15',
    'D16',
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
    'F6',
    'F7',
    'R1',
    'R5',
    'S1',
    'S3',
    'S4',
    'S6',
    'S7',
    'L1',
    'L2',
    'L3',
    'L4',
    'L6',
    'I1',
    'I2',
    'I4',
    'I5',
    'I6',
    'I7',
    'I8',
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C8',
    'C9',
    'C10',
    'C11',
    'C13',
    'C14',
    'X1',
    'X2',
    'X3',
    'X4',
    'X5',
    'X6',
    'X7',
    'X8',
    'X9',
    'X10',
    'X11',
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'E1',
    'E3',
    'E4',
    'E5',
    'E7',
    'E8',
    'E9',
    'E12',
];

;// CONCATENATED MODULE: ./build/src/migration/findings/ignored-findings.js
/** The input `ignore-findings`: codes, for one table or for all. */


/** `D2`, or `D2:shop.orders`; separated by spaces, commas or lines. UserError with every word that is not understood. */
function parseIgnoredFindings(input) {
    const words = input.split(/[\s,]+/).filter(Boolean);
    const settings = words.map((word) => {
        const [code = '', ...table] = word.split(':');
        return { word, code: code.toUpperCase(), table: table.join(':').replaceAll('"', '') || undefined };
    });
    const unknown = settings.filter(({ code }) => !findingCodes.includes(code));
    const withoutSchema = settings.filter(({ table }) => table !== undefined && !table.includes('.'));
    const problems = [
        ...(unknown.length === 0
            ? []
            : [
                `\`ignore-findings\` does not know ${quoted(unknown)}. ` +
                    'Write a code such as D2, or a code and a table such as D2:shop.orders.',
            ]),
        ...(withoutSchema.length === 0
            ? []
            : [
                `\`ignore-findings\` needs the schema of each table, because several schemas can have one of that name: ${quoted(withoutSchema)}. ` +
                    'Write D2:public.orders for D2:orders.',
            ]),
    ];
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems.join('\n'));
    return settings.map(({ code, table }) => ({ code, table }));
}
function quoted(settings) {
    return settings.map(({ word }) => `\`${word}\``).join(', ');
}

// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var findings_severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/migration/gate/fail-on.js
/** The input `fail-on`: what turns the job red. Words separated by spaces, commas or lines. */




/** UserError with every word that is not understood. */
function parseFailOn(input) {
    const words = input.split(/[\s,]+/).filter(Boolean);
    const conditions = words.map((word) => ({ word, condition: parseCondition(word) }));
    const unknown = conditions.filter(({ condition }) => condition === undefined).map(({ word }) => `\`${word}\``);
    if (unknown.length > 0) {
        throw new errors/* UserError */.y(`\`fail-on\` does not know ${unknown.join(', ')}. It takes ${schema_diff/* weights */.W.join(', ')}, ${findings_severity/* severities */.g.join(', ')}, ` +
            'a code such as D2, rewrite>100MB, lock>2s, migration>60s and failed-tests.');
    }
    return conditions.flatMap(({ condition }) => condition ?? []);
}
function parseCondition(text) {
    const weight = schema_diff/* weights */.W.find((candidate) => candidate === text);
    if (weight)
        return { text, kind: 'weight', weight };
    const severity = findings_severity/* severities */.g.find((candidate) => candidate === text);
    if (severity)
        return { text, kind: 'severity', severity };
    if (text === 'failed-tests')
        return { text, kind: 'failed-tests' };
    const code = findingCodes.find((candidate) => candidate === text.toUpperCase());
    if (code)
        return { text, kind: 'code', code };
    return parseBudget(text);
}
function parseBudget(text) {
    const [, name, amount, unit = ''] = /^(rewrite|lock|migration)>(\d+(?:\.\d+)?)([a-z]*)$/i.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const factor = (name.toLowerCase() === 'rewrite' ? sizes : durations)[unit.toLowerCase()];
    if (factor === undefined)
        return undefined;
    const value = Number(amount) * factor;
    switch (name.toLowerCase()) {
        case 'rewrite':
            return { text, kind: 'rewrite', bytes: value };
        case 'lock':
            return { text, kind: 'lock', milliseconds: value };
        default:
            return { text, kind: 'migration', milliseconds: value };
    }
}
const sizes = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };
const durations = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

// EXTERNAL MODULE: ./build/src/ground/secret-shapes.js
var secret_shapes = __webpack_require__(2672);
;// CONCATENATED MODULE: ./build/src/action/input-reader.js


/** A value in a sentence. Secrets are typed into the wrong input, and the sentence ends in a log. */
function shown(value) {
    return (0,secret_shapes/* looksLikeSecret */.WW)(value) ? 'a value that looks like a secret (hidden here)' : `"${value}"`;
}
class InputReader {
    #source;
    /** Values that are wrong whatever comes later. */
    problems = [];
    /** Values that are needed and not there; before the first step they may only be not known yet. */
    missing = [];
    constructor(source) {
        this.#source = source;
    }
    /** The value, or that of the first of the environment variables that has one; undefined when there is none. */
    text(name, ...variables) {
        const { env } = this.#source;
        return [this.#source.input(name), ...variables.map((variable) => env[variable]?.trim())].find(Boolean);
    }
    required(name, remedy, ...variables) {
        const value = this.text(name, ...variables);
        if (value === undefined)
            this.missing.push(`\`${name}\` is empty. ${remedy}`);
        return value ?? '';
    }
    oneOf(name, choices, fallback) {
        const value = this.text(name) ?? fallback;
        const choice = choices.find((candidate) => candidate === value);
        if (choice === undefined)
            this.problems.push(`\`${name}\` is ${shown(value)}. Use one of ${choices.join(', ')}.`);
        return choice ?? fallback;
    }
    /** YAML's words for yes and no, as actions/core reads them. https://yaml.org/spec/1.2/spec.html#id2804923 */
    flag(name, fallback) {
        const value = this.text(name);
        if (value === undefined)
            return fallback;
        if (!/^(true|false)$/i.test(value))
            this.problems.push(`\`${name}\` is ${shown(value)}. Use true or false.`);
        return value.toLowerCase() === 'true';
    }
    number(name, range) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const number = Number(value);
        const fits = Number.isFinite(number) && number >= range.min && (!range.whole || Number.isInteger(number));
        if (!fits) {
            this.problems.push(`\`${name}\` is ${shown(value)}. Use a ${range.whole ? 'whole ' : ''}number from ${range.min} up.`);
            return undefined;
        }
        return number;
    }
    /** Values one a line; with `commas`, also separated by commas. */
    list(name, separators = { commas: false }) {
        const separator = separators.commas ? /[\n,]/ : /\n/;
        return (this.text(name) ?? '')
            .split(separator)
            .map((item) => item.trim())
            .filter(Boolean);
    }
    /** As `parsed`, without a value to fall back on. */
    optional(name, parse) {
        return this.text(name) === undefined ? undefined : this.parsed(name, parse, '');
    }
    /** A value that another room parses: it returns the value, or throws a UserError that becomes one of our problems. */
    parsed(name, parse, fallback) {
        const value = this.text(name) ?? fallback;
        try {
            return parse(value);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            this.problems.push((0,secret_shapes/* looksLikeSecret */.WW)(value)
                ? `\`${name}\` is ${shown(value)}, and cannot be read as what it should be.`
                : error.message);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/branch/lakebase/lakebase-inputs.js
/** What only Databricks Lakebase is told by the user. */
const lakebaseAuthTypes = ['github-oidc', 'oauth-m2m', 'pat'];

;// CONCATENATED MODULE: ./build/src/action/lakebase-inputs.js
/** The inputs that only Databricks Lakebase needs, with the environment variables Databricks' own tools read. */




function readLakebaseInputs(reader) {
    const host = readHost(reader);
    const project = reader
        .required('project', 'Give the id of the Lakebase project, the part after `projects/`.')
        .replace(/^projects\//, '');
    const clientId = reader.text('databricks-client-id', 'DATABRICKS_CLIENT_ID');
    const clientSecret = reader.text('databricks-client-secret', 'DATABRICKS_CLIENT_SECRET');
    const token = reader.text('databricks-token', 'DATABRICKS_TOKEN');
    return {
        host,
        project,
        clientId,
        clientSecret,
        token,
        oidcAudience: reader.text('oidc-audience', 'DATABRICKS_TOKEN_AUDIENCE'),
        authType: pickAuthType(reader, { clientId, clientSecret, token }),
        role: reader.text('role'),
        operationTimeoutSeconds: reader.parsed('operation-timeout', (text) => (0,ttl/* parseTtl */.Kw)(text, 'operation-timeout'), '10m') ?? 0,
    };
}
function readHost(reader) {
    const remedy = 'Give the workspace URL, for example https://dbc-a1b2c3d4-e5f6.cloud.databricks.com.';
    const text = reader.required('databricks-host', remedy, 'DATABRICKS_HOST');
    if (text === '')
        return '';
    if (!/^https?:\/\//i.test(text)) {
        reader.problems.push(`\`databricks-host\` is ${shown(text)}, without a scheme. ${(0,secret_shapes/* looksLikeSecret */.WW)(text) ? remedy : `Write https://${text}.`}`);
        return '';
    }
    if (!URL.canParse(text)) {
        reader.problems.push(`\`databricks-host\` is ${shown(text)}, which is not a URL. ${remedy}`);
        return '';
    }
    const url = new URL(text);
    if (url.protocol === 'http:' && !/^(127\.|localhost$|\[::1\]$)/.test(url.hostname)) {
        reader.problems.push(`\`databricks-host\` is ${shown(text)}: credentials would travel unencrypted. Write https://.`);
    }
    return url.origin;
}
/** Databricks' own SDKs refuse two configured ways to sign in as well: it catches a stray token in the environment. */
function pickAuthType(reader, credentials) {
    const configured = configuredAuthTypes(credentials);
    const picked = reader.text('databricks-auth-type', 'DATABRICKS_AUTH_TYPE');
    if (picked !== undefined)
        return checkPick(reader, picked, credentials);
    if (configured.length > 1) {
        reader.problems.push(`\`databricks-auth-type\` is empty, but ${configured.length} ways to sign in are configured (${configured.join(', ')}). ` +
            'Remove all but one, from the inputs and from the environment, or name the one to use.');
    }
    if (configured.length === 0) {
        const also = credentials.clientSecret === undefined ? '' : '; `databricks-client-secret` is there without its id';
        reader.missing.push('`databricks-client-id` is empty, and so is `databricks-token`. Give the client id of a service principal ' +
            `(GitHub OIDC, no secret needed), or a token${also}.`);
    }
    return configured[0];
}
function configuredAuthTypes({ clientId, clientSecret, token }) {
    const types = [];
    if (clientId !== undefined)
        types.push(clientSecret === undefined ? 'github-oidc' : 'oauth-m2m');
    if (token !== undefined)
        types.push('pat');
    return types;
}
function checkPick(reader, picked, credentials) {
    const type = lakebaseAuthTypes.find((candidate) => candidate === picked);
    if (type === undefined) {
        reader.problems.push(`\`databricks-auth-type\` is ${shown(picked)}. Use one of ${lakebaseAuthTypes.join(', ')}.`);
        return undefined;
    }
    const needs = {
        'github-oidc': { 'databricks-client-id': credentials.clientId },
        'oauth-m2m': {
            'databricks-client-id': credentials.clientId,
            'databricks-client-secret': credentials.clientSecret,
        },
        pat: { 'databricks-token': credentials.token },
    }[type];
    for (const [name, value] of Object.entries(needs)) {
        if (value === undefined)
            reader.missing.push(`\`${name}\` is empty, but \`databricks-auth-type\` ${type} needs it.`);
    }
    return type;
}

;// CONCATENATED MODULE: ./build/src/action/inputs.js
/**
 * The action's inputs, read once into one frozen value: names as in action.yml, in camel case; checked and parsed; empty
 * means undefined. Everything that is wrong is said at once, each problem with the input's name and a way out.
 */








const modes = ['create', 'attach', 'report', 'reset', 'delete', 'sweep', 'check', 'promote', 'migrated'];
/** UserError with every problem when something is wrong or missing. */
function completeInputs({ inputs, problems, missing }) {
    const all = [...problems, ...missing];
    if (all.length > 0)
        throw new errors/* UserError */.y(listProblems(all));
    return inputs;
}
/** Secrets the user gave us: hidden from the log before anything is written to it, and from every process that we start. */
function guardSecrets(inputs, { log, forgetSecrets }) {
    for (const secret of givenSecrets(inputs))
        log.mask(secret);
    forgetSecrets();
}
/** They must not leave in a report either, where no runner masks them. */
function givenSecrets({ provider, githubToken }) {
    const { token, clientSecret } = provider.lakebase;
    return [token, clientSecret, githubToken].filter((secret) => secret !== undefined);
}
function parseInputs(source) {
    const reader = new InputReader(source);
    const template = (text) => (0,branch_name/* checkTemplate */.BU)((0,branch_name/* ofRepository */.SK)(text, source.env['GITHUB_REPOSITORY'] ?? ''));
    const branchName = reader.parsed('branch-name', template, 'ci-pr-{number}') ?? '';
    const minCu = reader.number('min-cu', { min: 0.5 });
    const maxCu = reader.number('max-cu', { min: 0.5 });
    if (minCu !== undefined && maxCu !== undefined && minCu > maxCu) {
        reader.problems.push(`\`min-cu\` (${minCu}) is above \`max-cu\` (${maxCu}). Swap them, or raise \`max-cu\`.`);
    }
    const envPrefix = reader.text('env-prefix') ?? '';
    if (!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(envPrefix)) {
        reader.problems.push(`\`env-prefix\` is ${shown(envPrefix)}. Use letters, digits and underscores, for example SHOP_.`);
    }
    reader.oneOf('provider', ['lakebase'], 'lakebase');
    const inputs = {
        mode: reader.oneOf('mode', modes, 'create'),
        branchName,
        parentBranch: reader.parsed('parent-branch', parent_name/* checkParentNames */.xC, '') || undefined,
        ttlSeconds: reader.parsed('ttl', (text) => (0,ttl/* parseTtl */.Kw)(text, 'ttl'), '1h') ?? 0,
        ttlOnFailureSeconds: reader.optional('ttl-on-failure', (text) => (0,ttl/* parseTtl */.Kw)(text, 'ttl-on-failure')),
        ifExists: reader.oneOf('if-exists', ['recreate', 'reuse', 'fail'], 'recreate'),
        onDrift: reader.oneOf('on-drift', ['report', 'rebranch', 'fail'], 'report'),
        prNumber: reader.number('pr-number', { min: 1, whole: true }),
        provider: { name: 'lakebase', lakebase: readLakebaseInputs(reader) },
        minCu,
        maxCu,
        database: reader.text('database') ?? 'databricks_postgres',
        sslCa: reader.text('ssl-ca'),
        identityProof: reader.oneOf('identity-proof', ['require', 'best-effort'], 'require'),
        exportEnv: reader.flag('export-env', true),
        envPrefix,
        prepareSql: reader.text('prepare-sql'),
        migrations: reader.list('migrations'),
        migrate: reader.text('migrate'),
        observe: reader.flag('observe', true),
        verifyReplay: reader.flag('verify-replay', false),
        schemas: reader.list('schemas', { commas: true }),
        exclude: reader.list('exclude', { commas: true }),
        testResults: reader.list('test-results'),
        githubToken: reader.text('github-token'),
        comment: reader.oneOf('comment', ['always', 'changes', 'failure', 'never'], 'always'),
        reportKey: reader.text('report-key') ?? branchName,
        reportFile: reader.text('report-file'),
        failOn: reader.parsed('fail-on', parseFailOn, '') ?? [],
        ignoreFindings: reader.parsed('ignore-findings', parseIgnoredFindings, '') ?? [],
        jobStatus: reader.text('job-status'),
        reportFrom: reader.text('report-from'),
        minAgeSeconds: reader.parsed('min-age', (text) => (0,ttl/* parseTtl */.Kw)(text, 'min-age'), '1h') ?? 0,
        maxDeletions: reader.number('max-deletions', { min: 1, whole: true }) ?? 20,
        dryRun: reader.flag('dry-run', true),
        validatedBy: reader.text('validated-by'),
        migrateReads: reader.list('migrate-reads'),
        lockTimeoutSeconds: reader.parsed('lock-timeout', (text) => (0,ttl/* parseTtl */.Kw)(text, 'lock-timeout'), '5s') ?? 0,
        statementTimeoutSeconds: reader.parsed('statement-timeout', (text) => (0,ttl/* parseTtl */.Kw)(text, 'statement-timeout'), '10m') ?? 0,
    };
    return { inputs: Object.freeze(inputs), problems: reader.problems, missing: reader.missing };
}
function listProblems(problems) {
    if (problems.length === 1)
        return `The input ${problems[0]}`;
    return [`${problems.length} inputs need attention:`, ...problems.map((problem) => `- ${problem}`)].join('\n');
}


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/**
 * The one outer catch. A UserError is a sentence for the user, an UpstreamError is what a service answered, and anything else
 * is a bug of ours, printed with its stack.
 */

async function run(runner, failureMeans, story) {
    try {
        await story(runner);
    }
    catch (error) {
        const message = explain(error, runner);
        if (failureMeans === 'failure')
            runner.fail(message);
        else
            runner.log.warning(message);
    }
}
function explain(error, { log }) {
    if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.message;
    if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g) {
        log.debug(String(error.stack));
        return error.message;
    }
    log.info(error instanceof Error ? String(error.stack) : String(error));
    return `Unexpected error: ${error instanceof Error ? error.message : error}. This is a bug in database-branch-action: please report it with the stack above.`;
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(3613);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/github/id-token.js
/**
 * The job's id token, as `getIDToken` of @actions/core asks the runner for it, with an end: its HTTP client waits three minutes
 * for an answer, has no handle that stops it, and keeps the process alive as long. What it says when it fails is one text; here
 * it is an answer again, with its status.
 * https://docs.github.com/en/actions/reference/security/oidc
 */


function idTokenThrough(getIdToken, { limitMs } = { limitMs: 15_000 }) {
    return async (audience) => {
        try {
            return { status: 200, text: await limited(() => getIdToken(audience), limitMs) };
        }
        catch (error) {
            return answerIn(error instanceof Error ? error.message : String(error));
        }
    };
}
/** https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts */
function answerIn(failure) {
    if (failure.includes('do not have ID Token field'))
        return { status: 200, text: '' };
    const [, status, text = failure] = /Error Code : (\d+|undefined)\s+Error Message: (.*)/s.exec(failure) ?? [];
    if (status === undefined || status === 'undefined')
        throw new Error(text.trim() || 'the connection failed');
    return { status: Number(status), text };
}
/** Node tells of every request that starts, whoever makes it: those of `work` end with its time. */
async function limited(work, limitMs) {
    const requests = [];
    const follow = (message) => {
        if (typeof message !== 'object' || message === null || !('request' in message))
            return;
        if (message.request instanceof external_node_http_.ClientRequest)
            requests.push(message.request);
    };
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error('no answer in time'));
            for (const request of requests)
                request.destroy();
        }, limitMs);
    });
    (0,external_node_diagnostics_channel_.subscribe)('http.client.request.start', follow);
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        clearTimeout(timer);
        (0,external_node_diagnostics_channel_.unsubscribe)('http.client.request.start', follow);
    }
}

// EXTERNAL MODULE: ./build/src/ground/hide-secrets.js
var hide_secrets = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/src/ground/plain-line.js
/**
 * Text for the log that the runner must not take for an order to it. What we print may hold a migration's output, a file's name
 * or a server's message, and with them whatever a row or a stranger says: a line that begins with `::`, or holds `##[`, is a
 * workflow command wherever it comes from.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
/** Looks the same; no line of it is a command. */
function plainLines(text) {
    return text.replace(startOfCommand, `$1${zeroWidthSpace}`).replaceAll('##[', `#${zeroWidthSpace}#[`);
}
/** The runner trims a line first, and takes a carriage return for the end of one. */
const startOfCommand = /((?:^|[\n\r\v\f\u0085\u2028\u2029])\s*)(?=::)/g;
const zeroWidthSpace = '\u200b';

// EXTERNAL MODULE: ./build/src/ground/secret-forms.js
var secret_forms = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/src/action/runner.js
/**
 * The GitHub runner as the stories see it: inputs, log, masks, outputs, environment, state, summary, identity. Passed in, so
 * that a story can be told without a runner. The real one is @actions/core, which nothing else imports.
 * https://github.com/actions/toolkit/tree/main/packages/core
 */





const requestToken = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const identity = process.env[requestToken];
const githubRunner = {
    env: process.env,
    log: {
        debug: (message) => core/* debug */.Yz((0,hide_secrets/* hideSecrets */.s0)(message)),
        // Everything else is escaped by what it is: `::warning::…`.
        info: (message) => core/* info */.pq(plainLines((0,hide_secrets/* hideSecrets */.s0)(message))),
        notice: (message) => core/* notice */.lm((0,hide_secrets/* hideSecrets */.s0)(message)),
        warning: (message) => core/* warning */.$e((0,hide_secrets/* hideSecrets */.s0)(message)),
        group: (title, work) => core/* group */.Os((0,hide_secrets/* hideSecrets */.s0)(title), work),
        // An empty mask makes the runner warn, and one of a letter or two would blank half the log.
        mask: (secret) => {
            (0,hide_secrets/* rememberSecret */.Gz)(secret);
            for (const form of (0,secret_forms/* secretForms */.eo)(secret))
                core/* setSecret */.Pq(form);
        },
    },
    state: { save: core/* saveState */.LZ, read: core/* getState */.Gu },
    input: (name) => core/* getInput */.V4(name),
    setOutput: core/* setOutput */.uH,
    exportVariable: core/* exportVariable */.dN,
    annotate: ({ message, file, line }) => core/* error */.z3((0,hide_secrets/* hideSecrets */.s0)(message), {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    }),
    async appendSummary(text) {
        // What could not be written before stays in its buffer.
        await core/* summary */.z.emptyBuffer().addRaw((0,hide_secrets/* hideSecrets */.s0)(text)).write();
    },
    idToken: identity === undefined ? undefined : idTokenThrough((audience) => getIdToken(audience, identity)),
    forgetSecrets() {
        for (const name of Object.keys(process.env))
            if (secretVariables.test(name))
                delete process.env[name];
    },
    fail: (message) => core/* setFailed */.C1((0,hide_secrets/* hideSecrets */.s0)(message)),
};
/** Inputs among them: any may hold what somebody has typed into the wrong one. */
const secretVariables = /^(?:INPUT_|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME)_TOKEN$|DATABRICKS_(?:TOKEN|CLIENT_SECRET)$)/i;
/** core looks for it in the environment, where it is no longer than that takes. */
async function getIdToken(audience, token) {
    process.env[requestToken] = token;
    try {
        return await core/* getIDToken */.V9(audience);
    }
    finally {
        delete process.env[requestToken];
    }
}


/***/ }),

/***/ 8118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SK: () => (/* binding */ ofRepository),
/* harmony export */   at: () => (/* binding */ branchName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/**
 * Names of branches: made from the template the user chose, and recognised by it again. Whether a name is ours decides what
 * may ever be deleted, so a template always starts with fixed text, and one without variables recognises nothing.
 */


/** Returns the template when it can make valid names; else UserError. */
function checkTemplate(template) {
    const problem = templateProblem(template);
    if (problem !== undefined)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`branch-name\` is "${template}". ${problem}`);
    return template;
}
/**
 * The template of one repository: `{repository}` gives way to its name, so that only its own branches are recognised by it.
 * `repository` is `owner/name`.
 */
function ofRepository(template, repository) {
    return template.replaceAll('{repository}', slug(repository.slice(repository.indexOf('/') + 1)));
}
/** The name for these parts. UserError when a part that the template needs is not known. */
function branchName(template, parts) {
    checkTemplate(template);
    const full = render(template, parts, slug(parts.branch ?? ''));
    if (full.length <= longestName)
        return full;
    const fixedLength = render(template, parts, '').length;
    const room = (longestName - fixedLength) / countOf(template, gitBranchVariable);
    if (room < hashLength) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`branch-name\` is "${template}", which makes a name of more than 63 characters. Shorten it.`);
    }
    return render(template, parts, shortened(parts.branch ?? '', Math.floor(room)));
}
/** Whether the template could have made this name. Never true for a template without variables: such a name is anybody's. */
function isOurs(name, template) {
    if (!variable.test(template) || templateProblem(template) !== undefined)
        return false;
    const pattern = template.replace(variables, (_, key) => variablePatterns[key]);
    return idRule.test(name) && new RegExp(`^${pattern}$`).test(name);
}
/** The number in a name that the template has made; undefined where it has none, or could be read in more than one way. */
function numberIn(name, template) {
    const isAmbiguous = countOf(template, gitBranchVariable) > 1 || /\}\{number\}|\{number\}\{/.test(template);
    if (template.split('{number}').length !== 2 || isAmbiguous || !isOurs(name, template))
        return undefined;
    const pattern = template.replace(variables, (_, key) => key === 'number' ? `(${variablePatterns.number})` : variablePatterns[key]);
    return Number(new RegExp(`^${pattern}$`).exec(name)?.[1]);
}
/** Lakebase's rule for ids, as its own errors quote it; Neon and Postgres take such names too. */
const idRule = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const longestName = 63;
const hashLength = 6;
const variablePatterns = {
    number: '[1-9][0-9]*',
    branch: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
    ref: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
    sha: '[0-9a-f]{7}',
};
const variable = /\{(number|branch|ref|sha)\}/;
const variables = /\{(number|branch|ref|sha)\}/g;
const gitBranchVariable = /\{(branch|ref)\}/g;
function templateProblem(template) {
    const unknown = template.replace(variables, '').match(/\{[^}]*\}?|\}/);
    if (unknown)
        return `It has ${unknown[0]}, but only {number}, {repository}, {branch}, {ref} and {sha} are known.`;
    if (!/^[a-z0-9-]*$/.test(template.replace(variables, ''))) {
        return 'Use lower-case letters, digits and hyphens only, for example ci-pr-{number}.';
    }
    if (!/^[a-z][a-z0-9-]/.test(template)) {
        return 'Start with at least two fixed characters, the first a letter, for example ci-pr-{number}, so that its branches are told from others.';
    }
    if (template.endsWith('-'))
        return 'A name must not end with a hyphen.';
    if (template.replace(variables, '0').length > longestName)
        return 'Names have at most 63 characters.';
    return undefined;
}
function render(template, parts, branch) {
    return template.replace(variables, (_, key) => {
        if (key === 'number')
            return String(known(parts.number, template, 'a pull request number', 'Give `pr-number`'));
        if (key === 'sha')
            return known(parts.sha, template, 'a commit', 'Use {number}').slice(0, 7).toLowerCase();
        known(parts.branch, template, 'a git branch', 'Use {number} or {sha}');
        return branch;
    });
}
function known(part, template, what, remedy) {
    if (part !== undefined)
        return part;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`branch-name\` is "${template}", but this event does not come with ${what}. ${remedy}.`);
}
/** Git allows far more characters than ids do: where some would vanish, a hash keeps two branches apart. */
function slug(branch) {
    const plain = plainSlug(branch);
    const lossless = plain !== '' && /^[A-Za-z0-9/_.-]*$/.test(branch);
    return lossless ? plain : [plain, hash(branch)].filter(Boolean).join('-');
}
function shortened(branch, length) {
    const kept = plainSlug(branch)
        .slice(0, Math.max(0, length - hashLength - 1))
        .replace(/-+$/, '');
    return [kept, hash(branch)].filter(Boolean).join('-');
}
function plainSlug(branch) {
    return branch
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, hashLength);
}
function countOf(text, pattern) {
    return text.match(pattern)?.length || 1;
}


/***/ }),

/***/ 934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   Ot: () => (/* binding */ parentName),
/* harmony export */   xC: () => (/* binding */ checkParentNames)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/**
 * `parent-branch`: one name for every run, or a line for each base of a pull request, `main=production` or `release/*=staging`.
 * The first line that fits counts, and a line with a name alone fits everything.
 */

/** Returns the setting when each of its lines can be read; else UserError. */
function checkParentNames(setting) {
    const wrong = linesOf(setting).find(({ parent, base }) => parent === '' || base === '');
    if (wrong === undefined)
        return setting;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`parent-branch` has a line that is neither a branch nor `base=branch`. Write for example main=production.');
}
/** Undefined means the project's default branch. UserError when there are lines for other bases only. */
function parentName(setting, baseRef) {
    const lines = linesOf(setting ?? '');
    const fitting = lines.find(({ base }) => base === undefined || (baseRef !== undefined && fits(baseRef, base)));
    if (fitting !== undefined)
        return fitting.parent;
    if (baseRef === undefined || lines.length === 0)
        return undefined;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`parent-branch\` has no line for the base ${baseRef}. Add ${baseRef}=…, or a branch alone on the last line for every other base.`);
}
/** All that a run may fork from; undefined among them for the project's default branch. */
function parentNames(setting) {
    const names = [...new Set(linesOf(setting ?? '').map(({ parent }) => parent))];
    return names.length === 0 ? [undefined] : names;
}
function linesOf(setting) {
    const lines = setting.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).map((line) => {
        // A git branch may have an equals sign in its name; an id of a branch may not.
        const at = line.lastIndexOf('=');
        return at === -1 ? { parent: line } : { base: line.slice(0, at).trim(), parent: line.slice(at + 1).trim() };
    });
}
function fits(ref, pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(ref);
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameForRun),
/* harmony export */   o: () => (/* binding */ mergeGroupTemplate)
/* harmony export */ });
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8118);

/**
 * A merge group tests other code than the pull request's own runs and may run beside them, so it has a branch of its own.
 * UserError when the template needs what the event does not have.
 */
function nameForRun(trigger, template) {
    const { mergeGroup, pullRequest, gitBranch, sha } = trigger;
    if (mergeGroup !== undefined) {
        return {
            name: (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(mergeGroupTemplate, { number: mergeGroup.prNumber, sha: mergeGroup.sha }),
            template: mergeGroupTemplate,
        };
    }
    return {
        name: (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(template, { number: pullRequest?.number, branch: gitBranch, sha: sha || undefined }),
        template,
    };
}
const mergeGroupTemplate = 'mq-{number}-{sha}';


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ parseTtl),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export formatWhen */
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** Lengths of time as people write them in a workflow, and as people read them in a report. */

/** Seconds in `1h`, `90m`, `7d`, `1h30m`, `3600s` or `3600`. UserError that names the input otherwise. */
function parseTtl(text, inputName) {
    const seconds = /^\d+$/.test(text) ? Number(text) : secondsInUnits(text);
    if (seconds === undefined || !Number.isSafeInteger(seconds)) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${inputName}\` is "${text}". Write a length of time such as 1h, 90m, 1h30m, 7d or 3600 (seconds).`);
    }
    if (seconds === 0)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${inputName}\` is "${text}". It must be longer than nothing.`);
    return seconds;
}
/** `58 min`, `1 h`, `1 h 30 min`, `7 d`: the two largest units, rounded down, since a deadline is never later than said. */
function formatDuration(seconds) {
    let rest = Math.max(0, Math.floor(seconds));
    const parts = [];
    for (const { length, label } of units) {
        const count = Math.floor(rest / length);
        rest -= count * length;
        if (count > 0)
            parts.push(`${count} ${label}`);
        else if (parts.length > 0)
            break;
    }
    return parts.slice(0, 2).join(' ') || '0 s';
}
/** `in 58 min`, `5 min ago`, `now`. */
function formatWhen(moment, now) {
    const seconds = Math.trunc((moment.getTime() - now.getTime()) / 1000);
    if (seconds === 0)
        return 'now';
    return seconds > 0 ? `in ${formatDuration(seconds)}` : `${formatDuration(-seconds)} ago`;
}
const units = [
    { length: 86_400, label: 'd' },
    { length: 3_600, label: 'h' },
    { length: 60, label: 'min' },
    { length: 1, label: 's' },
];
function secondsInUnits(text) {
    const match = /^(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)? ?(?:(\d+)s)?$/i.exec(text);
    if (text === '' || match === null)
        return undefined;
    return units.reduce((sum, { length }, index) => sum + Number(match[index + 1] ?? 0) * length, 0);
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openJobSummary),
/* harmony export */   f: () => (/* binding */ summaryLimitBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/**
 * The summary page of the run. A step may write 1 MiB to it; GitHub drops all of a larger one, with an error.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */

const summaryLimitBytes = 1024 * 1024;
function openJobSummary(file) {
    const room = async () => {
        const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.path).then(({ size }) => size, () => 0);
        return Math.max(0, summaryLimitBytes - size);
    };
    return {
        room,
        async append(markdown) {
            const text = `${markdown.trimEnd()}\n\n`;
            const [bytes, fits] = [Buffer.byteLength(text), await room()];
            if (bytes > fits)
                throw new RangeError(`The job summary has room for ${fits} bytes, not for ${bytes}.`);
            await file.append(text);
        },
    };
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/** The event's payload, as the runner leaves it in a file. */

/** Reads the file at GITHUB_EVENT_PATH; empty where the variable is not set. */
async function readEventPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        return {};
    const { parseEventPayload } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(3122)]).then(__webpack_require__.bind(__webpack_require__, 3122));
    return parseEventPayload(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
 */
const seconds = 1000;
const megabytes = 1024 * 1024;
const budget = {
    /** Milliseconds. A catalog of ten thousand tables is read in less than two seconds. */
    time: {
        /** One attempt to connect: what a server does before it lets us in is not bound by any setting of ours. */
        connect: 20 * seconds,
        /** One statement of ours, held by the server. */
        statement: 60 * seconds,
        /** How long one of ours waits for a lock. */
        lock: 30 * seconds,
        /** The same on the parent: production is not to feel that it is looked at. */
        lockOnParent: 3 * seconds,
        /** Between two statements of a transaction of ours. */
        idle: 60 * seconds,
        /** A transaction of ours, held by ourselves: a server that does not answer any more holds no limit. */
        transaction: 90 * seconds,
        /** The good-bye to a server. */
        end: 2 * seconds,
    },
    /** Milliseconds for the end of a job: what is measured by then is in the report, what is not is said to be missing. */
    post: {
        measuring: 120 * seconds,
        whole: 180 * seconds,
    },
    /** A cancelled job gives all its post steps five minutes together, and then it is killed. */
    postWhenCancelled: {
        measuring: 40 * seconds,
        whole: 60 * seconds,
    },
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
    },
    size: {
        /** Bytes of a text of the catalog that are read; of a longer one its beginning, its length and its hash. */
        text: 256 * 1024,
        /** Bytes of one message of a server: a row, an error, a notice. Node has no strings above 512 MB. */
        message: 64 * megabytes,
        /** Bytes of all the rows of one transaction. */
        transaction: 1024 * megabytes,
        /** Bytes of a history table, or of a stamp, on the server. */
        table: 32 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UpstreamError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/**
 * The two kinds of failure a user can do something about. Everything else that is thrown is a bug and keeps its stack.
 */


/** A sentence for the user: what was wrong and what to do. Printed without a stack. */
class UserError extends Error {
    name = 'UserError';
}
/**
 * A service said no, or said nothing. Carries what its support would ask for, and nothing that looks like a secret: services quote
 * what they were sent, and what they were about to send.
 */
class UpstreamError extends Error {
    name = 'UpstreamError';
    failure;
    constructor(failure, options) {
        const clean = withoutSecrets(failure);
        super(describeFailure(clean), options);
        this.failure = clean;
    }
}
function withoutSecrets(failure) {
    const { message, code, requestId } = failure;
    return (0,_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretsIn */ .zV)({
        ...failure,
        message: (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(message),
        code: code && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(code),
        requestId: requestId && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideOpaqueWords */ .ZX)(requestId),
    });
}
function describeFailure(failure) {
    const answer = [failure.status && `HTTP ${failure.status}`, failure.code].filter(Boolean).join(' ');
    const facts = [answer, failure.requestId && `request ${failure.requestId}`].filter(Boolean).join(', ');
    const sentence = `${failure.service} could not ${failure.operation} (${failure.resource}): ${failure.message}`;
    return [facts ? `${sentence} [${facts}]` : sentence, failure.remedy].filter(Boolean).join('\n');
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ rememberSecret),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   zO: () => (/* binding */ mapTexts),
/* harmony export */   zV: () => (/* binding */ hideSecretsIn)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/**
 * The last look at every text that leaves the process: log, annotations, summary, comment, report, errors. It loses the secrets
 * that we know, in every form in which they travel, and whatever looks like one. The secrets that we know are kept for the whole
 * process, as the runner keeps its masks for the whole job: a text does not tell where it has been.
 */


let known = [];
/** From now on. */
function rememberSecret(secret) {
    if (secret.length < _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortest */ .pr)
        return;
    known = [...new Set([...known, ...(0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(secret)])].sort((a, b) => b.length - a.length);
}
function hideSecrets(text) {
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecretShapes */ .n2)(known.reduce((left, form) => left.replaceAll(form, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hidden */ .R), text));
}
/** The same of every text in a value, whose shape stays. */
function hideSecretsIn(value) {
    return mapTexts(value, hideSecrets);
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
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

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   pr: () => (/* binding */ shortest),
/* harmony export */   qE: () => (/* binding */ percentEncoded)
/* harmony export */ });
/** The spellings in which a secret travels: as it is, in a URL, in a form, in JSON, in a page, in hexadecimal, in base64. */
/** Longest first, so that of two that begin alike the whole one is found. */
function secretForms(secret) {
    const bytes = Buffer.from(secret);
    const forms = [
        secret,
        encodeURIComponent(secret),
        percentEncoded(secret),
        new URLSearchParams([['', secret]]).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        htmlEncoded(secret),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        bytes.toString('base64'),
        ...[0, 1, 2].flatMap((offset) => insideBase64(bytes, offset)),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
}
/** What is shorter occurs everywhere. */
const shortest = 4;
/** encodeURIComponent leaves !'()* alone: legal in a URL, but a trap once the URL stands in a shell word. */
function percentEncoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function htmlEncoded(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Base64 takes three bytes at a time, so that a secret behind other text (`user:password`) looks different for each of three
 * places where it may begin. What depends on its neighbours is left out.
 */
function insideBase64(secret, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + secret.length) * 8) / 6);
    const inner = encoded.slice(start, end);
    return inner.length < shortestInside ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
const shortestInside = 6;


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   ZX: () => (/* binding */ hideOpaqueWords),
/* harmony export */   n2: () => (/* binding */ hideSecretShapes)
/* harmony export */ });
/**
 * What looks like a secret, whether we know it or not: a service may quote a token in an error before anybody has seen it, and a
 * user may type one into the wrong input. Ids that only look random (commits, UUIDs, checksums, traces) stay, because a reader
 * needs them. Texts come from outside and may be long: every pattern here takes time in proportion to its text.
 */
const hidden = '***';
function hideSecretShapes(text) {
    if (text.length < shortestText)
        return text;
    const plain = shapes.reduce((left, shape) => left.replace(shape, hidden), text);
    return plain
        .replace(run, hideInRun)
        .replace(scheme, (whole, name, gap, value) => isWord(value) ? whole : `${name}${gap}${hidden}`)
        .replace(assignment, (whole, key, sign, value) => isSecretValue(key, sign, value) ? `${key}${sign}${hidden}` : whole);
}
function looksLikeSecret(text) {
    return hideSecretShapes(text) !== text || text.split(/[\s/:@.]+/).some(isOpaque);
}
/** As hideSecretShapes, and what has no shape but is too random for a word: for texts of services, which have few names in them. */
function hideOpaqueWords(text) {
    return hideSecretShapes(text)
        .replace(/[\w+/=~-]{14,}/g, (word) => (isOpaque(word) ? hidden : word))
        .replace(named, (whole, name, word) => (/\d/.test(word) ? `${name}${hidden}` : whole));
}
/** `the token x81Yq93zz is not good`. */
const named = /((?:password|secret|token|credential|key)s?\s{1,3}["'`(]?)([^\s"'`()<>]{8,})/gi;
const shortestText = 8;
/** Tokens and keys that name their kind. */
const shapes = [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|$)/g,
    // GitHub. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    /gh[pousr]_[\w.-]{20,}|github_pat_\w{20,}/g,
    // Databricks: personal access tokens, secrets of service principals, keys.
    /(?:dapi|dose|dkea|dsapi)[0-9a-f]{20,}(?:-\d{1,2})?/g,
    // Neon: API keys, and the passwords of its roles.
    /napi_[A-Za-z0-9]{20,}|npg_[A-Za-z0-9]{8,}/g,
    /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    /xox[abeoprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}|AIza[\w-]{35}|hvs\.[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|sk-[\w-]{20,}/g,
    // The base64 of a JSON web token, and of a connection URL.
    /ZXlK[\w+/=-]{40,}|cG9zdGdyZXM[\w+/=-]{16,}/g,
];
/** What a token or an address can be made of, in one piece. */
const run = /[^\s"'`<>]{8,}/g;
function hideInRun(text) {
    return hideWebToken(hideLogin(text)).replace(encodedLogin, `%3A%2F%2F${hidden}%40`);
}
/** `https://user:password@host`: a host and its port stay, what stands before them goes. */
function hideLogin(text) {
    const [first = '', ...rest] = text.split('://');
    const cleaned = rest.map((address) => {
        const [authority = ''] = /^[^/?#]*/.exec(address) ?? [];
        const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
        if (login.includes(':') || login.length > longestUser)
            return `${hidden}${address.slice(login.length)}`;
        // A password with a slash in it, which nobody has encoded.
        const isLogin = /^[^/?#@:]+:(?!\d{1,5}(?:[/?#]|$))/.test(address) && address.includes('@');
        return isLogin ? `${hidden}${address.slice(address.lastIndexOf('@'))}` : address;
    });
    return [first, ...cleaned].join('://');
}
/** `git@`; what is longer is a token in the place of a user. */
const longestUser = 15;
const encodedLogin = /%3A%2F%2F(?:[^%]|%(?!40|3A%2F%2F))*%40/gi;
/** Two or three parts with points between them, of which the first is JSON in base64. https://www.rfc-editor.org/rfc/rfc7519 */
function hideWebToken(text) {
    if (!text.includes('eyJ'))
        return text;
    const parts = text.split('.');
    const shown = [];
    for (let index = 0; index < parts.length; index += 1) {
        const [part = '', payload = '', signature] = parts.slice(index, index + 3);
        const start = part.indexOf('eyJ');
        if (start === -1 || !/^[\w-]{11,}$/.test(part.slice(start)) || !/^[\w-]{8,}/.test(payload)) {
            shown.push(part);
            continue;
        }
        const last = signature !== undefined && /^[\w-]+$/.test(payload) ? signature : payload;
        shown.push(`${part.slice(0, start)}${hidden}${last.replace(/^[\w-]*/, '')}`);
        index += signature !== undefined && last === signature ? 2 : 1;
    }
    return shown.join('.');
}
/** `Authorization: Basic dXNlcjpwYXNz`, and the same without its name. */
const scheme = /\b(bearer|basic|negotiate)(\s{1,4}|%20|\+)([\w.~+/=-]{6,})/gi;
/** `password=…`, `"access_token": "…"`, `PGPASSWORD=…`, quotes escaped or not. */
const assignment = /(pass(?:word|wd|phrase)|pwd|secret|token|credentials?|authorization|api[_-]?key|access[_-]?key|private[_-]?key)(\\?["']?\s{0,3}(?:=|:|%3D)\s{0,3}\\?["']?)([^\s"'\\,;&<>()[\]{}|`]{3,})/gi;
function isSecretValue(key, sign, value) {
    if (value === hidden || /^[$%*…]/.test(value) || literals.test(value))
        return false;
    // Where a shell stands.
    if (/^pwd$/i.test(key) && value.startsWith('/'))
        return false;
    // `permissions: id-token: write` is prose, `"token":"write"` and `token=write` are not.
    if (/pass|pwd/i.test(key) || sign.includes('=') || /["']/.test(sign) || /%3D/i.test(sign))
        return true;
    return value.length >= 8 && !isWord(value);
}
const literals = /^(?:null|none|nil|true|false|undefined|empty|missing|required|bearer|basic|negotiate|digest)$/i;
function isWord(text) {
    return /^[A-Z]?[a-z-]+[.:;,!?]?$/.test(text) && text.length < 24;
}
/**
 * Upper and lower case and digits in such a mixture as no name has. A UUID, a checksum or a commit has one case only, and
 * `AddOrderPriority20240101120000` changes too seldom.
 */
function isOpaque(word) {
    if (/^[A-Za-z0-9+/]{12,}={1,2}$/.test(word))
        return true;
    if (word.length < 20 || !/[a-z]/.test(word) || !/[A-Z]/.test(word) || !/\d.*\d/.test(word))
        return false;
    const kinds = word.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
    let changes = 0;
    for (let at = 1; at < kinds.length; at += 1)
        if (kinds[at] !== kinds[at - 1])
            changes += 1;
    return changes >= word.length / 3;
}


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Heaviest first: data may be gone or production stands still; code may break or wait; worth a look. */
const severities = ['high', 'medium', 'low'];


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ weights)
/* harmony export */ });
/**
 * The result of comparing two schemas: what a reviewer, a gate and the JSON file read. Produced by the diff, which knows
 * no kinds; described by the catalog families, which do.
 */
const weights = ['destructive', 'breaking', 'security', 'blocking', 'additive', 'quiet'];


/***/ })

};
