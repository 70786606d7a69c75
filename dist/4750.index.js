export const id = 4750;
export const ids = [4750];
export const modules = {

/***/ 986:
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
    'C15',
    'C16',
    'Q1',
    'Q2',
    'Q3',
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
    'X12',
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
    'E13',
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
            'a code such as D2, rewrite>100MB, lock>2s, migration>60s, failed-tests, deployed-tests, broken-query, broken-query>1%, plan>10x and unjudged.');
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
    if (text === 'failed-tests' || text === 'deployed-tests' || text === 'unjudged')
        return { text, kind: text };
    if (text.toLowerCase() === 'broken-query')
        return { text, kind: 'broken-query', share: 0 };
    const [, share] = /^broken-query>(\d+(?:\.\d+)?)%$/i.exec(text) ?? [];
    if (share !== undefined)
        return { text, kind: 'broken-query', share: Number(share) / 100 };
    const [, times] = /^plan>(\d+(?:\.\d+)?)x$/i.exec(text) ?? [];
    if (times !== undefined)
        return { text, kind: 'plan', times: Number(times) };
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




function readLakebase(reader) {
    const inputs = readLakebaseInputs(reader);
    const { host, clientId, clientSecret, token, authType, oidcAudience, operationTimeoutSeconds } = inputs;
    return {
        name: 'lakebase',
        lakebase: inputs,
        database: 'databricks_postgres',
        secrets: [token, clientSecret].filter((secret) => secret !== undefined),
        // Half a way to sign in must not be taken for another one.
        understood: {
            'INPUT_DATABRICKS-HOST': host,
            'INPUT_DATABRICKS-CLIENT-ID': clientId,
            'INPUT_DATABRICKS-AUTH-TYPE': authType,
            'INPUT_OIDC-AUDIENCE': oidcAudience,
        },
        needsIdentity: authType === 'github-oidc',
        connect: async (run) => {
            const { lakebaseProvider } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(6752), __webpack_require__.e(5530)]).then(__webpack_require__.bind(__webpack_require__, 5530));
            return lakebaseProvider({ ...run, inputs, patienceMs: Math.min(60_000, operationTimeoutSeconds * 1000) });
        },
    };
}
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

// EXTERNAL MODULE: ./build/src/branch/neon/masking-rules.js
var masking_rules = __webpack_require__(205);
;// CONCATENATED MODULE: ./build/src/branch/neon/neon-inputs.js
const initSources = ['parent-data', 'schema-only'];

;// CONCATENATED MODULE: ./build/src/action/neon-inputs.js
/** The inputs that only Neon needs, with the environment variables that Neon's own tools read. */





const publicApi = 'https://console.neon.tech/api/v2';
function readNeon(reader) {
    const inputs = {
        apiUrl: readApiUrl(reader),
        apiKey: reader.required('neon-api-key', 'Give an API key that is scoped to the project, from a secret: `${{ secrets.NEON_API_KEY }}`.', 'NEON_API_KEY'),
        project: readProject(reader),
        database: reader.text('database') ?? firstDatabase,
        role: reader.text('role'),
        initSource: reader.oneOf('init-source', initSources, 'parent-data'),
        maskingRules: reader.optional('masking-rules', masking_rules/* parseMaskingRules */.$_),
        minCu: sizeOf(reader, 'min-cu'),
        maxCu: sizeOf(reader, 'max-cu'),
        operationTimeoutSeconds: reader.parsed('operation-timeout', (text) => (0,ttl/* parseTtl */.Kw)(text, 'operation-timeout'), '10m') ?? 0,
    };
    if (inputs.maskingRules !== undefined && inputs.initSource !== 'parent-data') {
        reader.problems.push(`\`masking-rules\` is set, and \`init-source\` is ${inputs.initSource}: there would be no rows to mask. Keep one of the two.`);
    }
    return {
        name: 'neon',
        neon: inputs,
        database: firstDatabase,
        secrets: [inputs.apiKey].filter((secret) => secret !== ''),
        understood: { 'INPUT_NEON-API-URL': inputs.apiUrl, INPUT_PROJECT: inputs.project },
        needsIdentity: false,
        connect: async ({ env, numberOf, ...run }) => {
            const { neonProvider } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6752), __webpack_require__.e(3390)]).then(__webpack_require__.bind(__webpack_require__, 3390));
            return neonProvider({
                ...run,
                env,
                inputs,
                patienceMs: Math.min(60_000, inputs.operationTimeoutSeconds * 1000),
                ownerOf: (name) => ({
                    repository: env['GITHUB_REPOSITORY'] ?? '',
                    prNumber: numberOf(name),
                    run: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']].filter(Boolean).join('-') || undefined,
                }),
            });
        },
    };
}
/** That a project has from the start, unless somebody has renamed it. */
const firstDatabase = 'neondb';
/** In the call that makes the branch; whether it is a number is said where every service's size is read. */
function sizeOf(reader, name) {
    const size = Number(reader.text(name) ?? Number.NaN);
    return size > 0 ? size : undefined;
}
function readProject(reader) {
    const remedy = 'Give the id of the Neon project, such as quiet-water-81726354, from its settings.';
    const project = reader.required('project', remedy, 'NEON_PROJECT_ID');
    if (project !== '' && !/^[a-z0-9-]{1,60}$/.test(project)) {
        reader.problems.push(`\`project\` is ${shown(project)}, which is no id of a Neon project. ${remedy}`);
    }
    return project;
}
function readApiUrl(reader) {
    const text = reader.text('neon-api-url', 'NEON_API_HOST') ?? publicApi;
    const remedy = `Write for example ${publicApi}, or leave it empty.`;
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        const shownText = (0,secret_shapes/* looksLikeSecret */.WW)(text) ? 'a value that looks like a secret (hidden here)' : `"${text}"`;
        reader.problems.push(`\`neon-api-url\` is ${shownText}, which is not a URL. ${remedy}`);
        return publicApi;
    }
    const url = new URL(text);
    if (url.protocol === 'http:' && !/^(127\.|localhost$|\[::1\]$)/.test(url.hostname)) {
        reader.problems.push(`\`neon-api-url\` is ${shown(text)}: the key would travel unencrypted. Write https://.`);
    }
    return text.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/src/branch/postgres/postgres-inputs.js
/** What only a plain Postgres server is told by the user. */
const busyParentChoices = ['wait', 'terminate'];
/** `auto`: the branch's own where it can be had; `own`: that or nothing, and only where it opens the branch alone; `given`: that of `postgres-url`. */
const branchLogins = ['auto', 'own', 'given'];

// EXTERNAL MODULE: ./build/src/postgres/libpq/connection-string.js + 2 modules
var connection_string = __webpack_require__(2611);
;// CONCATENATED MODULE: ./build/src/action/postgres-inputs.js
/** The inputs that only a plain Postgres server needs. */



function readPostgres(reader) {
    const url = reader.required('postgres-url', 'Give the URL of the server and of the database to branch from, postgresql://user:password@host:5432/shop, from a secret.');
    const { values, problems } = url === '' ? { values: new Map(), problems: [] } : (0,connection_string/* readConnectionString */.M)(url);
    reader.problems.push(...[...problems, ...unsuitable(values)].map((problem) => `\`postgres-url\`: ${problem}`));
    if (url !== '' && problems.length === 0 && !values.has('dbname')) {
        reader.problems.push('`postgres-url` names no database. Its path is the database to branch from: …/shop.');
    }
    const database = values.get('dbname') ?? '';
    const inputs = {
        url,
        database,
        sslCa: reader.text('ssl-ca'),
        busyParent: reader.oneOf('busy-parent', busyParentChoices, 'wait'),
        branchLogin: reader.oneOf('branch-login', branchLogins, 'auto'),
        operationTimeoutSeconds: reader.parsed('operation-timeout', (text) => (0,ttl/* parseTtl */.Kw)(text, 'operation-timeout'), '10m') ?? 0,
        // Of the command line: whoever sits there ends a copy that takes too long, but does not want to wait for others.
        parentWaitSeconds: reader.optional('parent-wait', (text) => (0,ttl/* parseTtl */.Kw)(text, 'parent-wait')),
    };
    return {
        name: 'postgres',
        postgres: inputs,
        database,
        secrets: [url, values.get('password') ?? ''].filter((secret) => secret !== ''),
        understood: {},
        needsIdentity: false,
        connect: async (run) => {
            const { postgresProvider } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(2223)]).then(__webpack_require__.bind(__webpack_require__, 9616));
            return postgresProvider({ ...run, inputs });
        },
    };
}
/** What the steps of the job could not use. */
function unsuitable(values) {
    const refused = ['service', 'hostaddr', 'sslcert', 'sslkey', 'options', 'passfile'].filter((name) => values.has(name));
    return [
        ...refused.map((name) => `The option \`${name}\` cannot be handed on to the steps of the job. Leave it out.`),
        ...(values.get('host')?.startsWith('/') ? ['The host is a socket. Give a name or an address.'] : []),
        ...(values.get('host')?.includes(',') ? ['There are several hosts. Give the one that takes writes.'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/action/services.js



const serviceNames = ['lakebase', 'neon', 'postgres'];
function readService(reader) {
    return readers[reader.oneOf('provider', serviceNames, 'lakebase')](reader);
}
const readers = {
    lakebase: readLakebase,
    neon: readNeon,
    postgres: readPostgres,
};

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
    return [...provider.secrets, ...(githubToken === undefined ? [] : [githubToken])];
}
function parseInputs(source) {
    const reader = new InputReader(source);
    const template = (text) => (0,branch_name/* checkTemplate */.BU)((0,branch_name/* ofRepository */.SK)(text, source.env['GITHUB_REPOSITORY'] ?? ''));
    const branchName = reader.parsed('branch-name', template, 'ci-pr-{number}') ?? '';
    const minCu = reader.number('min-cu', { min: 0.25 });
    const maxCu = reader.number('max-cu', { min: 0.25 });
    if (minCu !== undefined && maxCu !== undefined && minCu > maxCu) {
        reader.problems.push(`\`min-cu\` (${minCu}) is above \`max-cu\` (${maxCu}). Swap them, or raise \`max-cu\`.`);
    }
    const envPrefix = reader.text('env-prefix') ?? '';
    if (!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(envPrefix)) {
        reader.problems.push(`\`env-prefix\` is ${shown(envPrefix)}. Use letters, digits and underscores, for example SHOP_.`);
    }
    const provider = readService(reader);
    const inputs = {
        mode: reader.oneOf('mode', modes, 'create'),
        branchName,
        parentBranch: reader.parsed('parent-branch', parent_name/* checkParentNames */.xC, '') || undefined,
        ttlSeconds: reader.parsed('ttl', (text) => (0,ttl/* parseTtl */.Kw)(text, 'ttl'), '1h') ?? 0,
        ttlOnFailureSeconds: reader.optional('ttl-on-failure', (text) => (0,ttl/* parseTtl */.Kw)(text, 'ttl-on-failure')),
        ifExists: reader.oneOf('if-exists', ['recreate', 'reuse', 'fail'], 'recreate'),
        onDrift: reader.oneOf('on-drift', ['report', 'rebranch', 'fail'], 'report'),
        branchFor: readStrangers(reader),
        prNumber: reader.number('pr-number', { min: 1, whole: true }),
        provider,
        minCu,
        maxCu,
        database: reader.text('database') ?? provider.database,
        sslCa: reader.text('ssl-ca'),
        identityProof: reader.oneOf('identity-proof', ['require', 'best-effort'], 'require'),
        exportEnv: reader.flag('export-env', true),
        envPrefix,
        prepareSql: reader.text('prepare-sql'),
        migrations: reader.list('migrations'),
        migrate: reader.text('migrate'),
        observe: reader.flag('observe', true),
        verifyReplay: reader.flag('verify-replay', false),
        verifyRollback: reader.flag('verify-rollback', reader.text('rollback') !== undefined),
        rollback: reader.text('rollback'),
        workload: reader.text('workload') ?? 'auto',
        workloadQueries: reader.number('workload-queries', { min: 1, whole: true }) ?? 500,
        workloadSeconds: reader.parsed('workload-time', (text) => (0,ttl/* parseTtl */.Kw)(text, 'workload-time'), '10s') ?? 0,
        schemas: reader.list('schemas', { commas: true }),
        exclude: reader.list('exclude', { commas: true }),
        testResults: reader.list('test-results'),
        deployedTestResults: reader.list('deployed-test-results'),
        controlTestResults: reader.list('control-test-results'),
        githubToken: reader.text('github-token'),
        comment: reader.oneOf('comment', ['always', 'changes', 'failure', 'never'], 'always'),
        reportKey: reader.text('report-key') ?? branchName,
        reportFile: reader.text('report-file'),
        reportHtml: reader.text('report-html'),
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
const strangers = { forks: 'fork', dependabot: 'dependabot' };
function readStrangers(reader) {
    return reader.list('branch-for', { commas: true }).flatMap((word) => {
        const stranger = strangers[word];
        if (stranger === undefined)
            reader.problems.push(`\`branch-for\` names ${shown(word)}. Use forks, dependabot or both.`);
        return stranger ?? [];
    });
}
function listProblems(problems) {
    if (problems.length === 1)
        return `The input ${problems[0]}`;
    return [`${problems.length} inputs need attention:`, ...problems.map((problem) => `- ${problem}`)].join('\n');
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

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ parseMaskingRules),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gb: () => (/* binding */ sameRules)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _ground_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1977);
/**
 * What of a new branch is masked before anybody can log in to it: Neon's own rules, as its API and its actions take them.
 * https://neon.com/docs/workflows/data-anonymization-api
 */


const places = ['database_name', 'schema_name', 'table_name', 'column_name'];
const masks = ['masking_function', 'masking_value'];
const example = '[{"database_name": "neondb", "schema_name": "public", "table_name": "users", "column_name": "email", "masking_function": "anon.fake_email()"}]';
/** UserError with every problem of every rule. */
function parseMaskingRules(text) {
    const rules = (0,_ground_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    if (!Array.isArray(rules)) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`masking-rules\` is not a JSON array. Write one like ${example}.`);
    }
    if (rules.length === 0) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('`masking-rules` is an empty array, and would mask nothing. Give a rule, or leave it empty.');
    }
    const problems = rules.flatMap((rule, index) => problemsOf(rule).map((problem) => `rule ${index + 1}: ${problem}`));
    if (problems.length > 0) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`masking-rules\` cannot be used: ${problems.join('; ')}. A rule looks like ${example}.`);
    }
    const columns = rules.map(placeOf);
    const twice = columns.find((column, index) => columns.indexOf(column) !== index);
    if (twice !== undefined)
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`masking-rules\` has two rules for ${twice}. Keep one.`);
    return rules;
}
function problemsOf(rule) {
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule))
        return ['it is no object'];
    const fields = rule;
    const known = [...places, ...masks];
    const given = masks.filter((name) => fields[name] !== undefined);
    const needed = [...places, ...given].filter((name) => typeof fields[name] !== 'string' || fields[name] === '');
    return [
        ...needed.map((name) => `${name} is no text`),
        ...(given.length === 1 ? [] : ['give either masking_function or masking_value']),
        ...Object.keys(fields)
            .filter((name) => !known.includes(name))
            .map((name) => `${name} is not known`),
    ];
}
/** The column, as a person writes it. */
function placeOf({ database_name: database, schema_name, table_name, column_name }) {
    return `${database}: ${schema_name}.${table_name}.${column_name}`;
}
/** The same columns with the same masks, in whatever order. */
function sameRules(left, right) {
    const text = (rules) => rules.map(inOneText).sort().join('\n');
    return text(left) === text(right);
}
function inOneText(rule) {
    return JSON.stringify([placeOf(rule), rule.masking_function ?? null, rule.masking_value ?? null]);
}


/***/ }),

/***/ 934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   Ot: () => (/* binding */ parentName),
/* harmony export */   xC: () => (/* binding */ checkParentNames),
/* harmony export */   zG: () => (/* binding */ possibleParents)
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
/** Names, for a user who has to choose: a branch that expires may have no children. */
function possibleParents(branches) {
    return branches.filter(({ expiresAt }) => expiresAt === undefined).map(({ name }) => name);
}


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

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value, or undefined when the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


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

/***/ 8663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   QD: () => (/* binding */ visibleInLog),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Names and messages come from strangers: two that look alike may differ, and one may make what stands beside it look like something
 * else. What cannot be seen is shown as `\u{202e}`. https://www.unicode.org/reports/tr36/
 */
/**
 * Of a name or a message: control and format characters, among them those that turn the direction of writing, have no width, or
 * spell tags; blanks that are no space; accents apart from their letters. Line breaks, tabs and blanks stay.
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
/** Of a line of the log, which may hold another program's output: that one's colours, emoji and blanks stay. */
function visibleInLog(text) {
    return text.replace(hardToSee, (found) => {
        const [character = ''] = found;
        const isColour = character === '\u001b' && found.length > 1;
        return isColour || harmless.has(character) ? found : escaped(character) + found.slice(character.length);
    });
}
/** One character, as its code point. */
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
const unseen = /(?![ \t\n\r])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]|\r(?!\n)/gu;
/** The sequence that sets a colour is one. https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const hardToSee = /\p{Cc}(?:\[[0-9;]*m)?|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The last two join emoji, and give them their colour. */
const harmless = new Set(['\t', '\n', '\r', '\u200d', '\ufe0f']);


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Heaviest first: data may be gone or production stands still; code may break or wait; worth a look. */
const severities = ['high', 'medium', 'low'];


/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ isConnectionString),
  M: () => (/* binding */ readConnectionString)
});

// EXTERNAL MODULE: ./build/src/postgres/libpq/keywords.js
var keywords = __webpack_require__(3424);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/key-values.js
/**
 * `host=localhost password='it\'s'`: blanks apart, in quotes where a value has blanks, with backslashes before quotes and
 * backslashes. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 */

function keyValues(text) {
    const values = new Map();
    const problems = new Set();
    // What follows an unquoted password may be the rest of it.
    let afterSecret = false;
    for (let at = 0; at < text.length;) {
        pair.lastIndex = at;
        const [all = '', name = '', quoted, plain = ''] = pair.exec(text) ?? [];
        if (all === '')
            return { values, problems: [...problems, unreadable] };
        at += all.length;
        const value = (quoted ?? plain).replace(/\\(.)/gs, '$1');
        if (!keywords/* keywords */.RE.has(name))
            problems.add((0,keywords/* unknownOption */.qe)(name, !afterSecret));
        else if (value !== '')
            values.set(name, value);
        afterSecret ||= /password|secret|key/.test(name);
    }
    return { values, problems: [...problems] };
}
const pair = /\s*([^\s=]+)\s*=\s*(?:'((?:\\.|[^'\\])*)'|((?!')(?:\\.|[^\s\\])*))\s*/suy;
const unreadable = "It cannot be read to its end as key=value: a value with blanks stands in single quotes, and in it a quote as \\' and a backslash as \\\\.";

;// CONCATENATED MODULE: ./build/src/postgres/libpq/uri-values.js
/**
 * `postgresql://user:password@host:port,host:port/dbname?option=value`, taken apart where libpq does it, which is not where WHATWG's
 * URL does. Stricter in one thing: what is only right when a password was cut in two is refused, before a piece of it is taken
 * for a host or a database.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */

function uriValues(uri) {
    const [, login = '', address = '', database = '', query = ''] = parts.exec(uri) ?? [];
    const values = new Map();
    const problems = new Set();
    const keep = (name, encoded) => {
        const value = decoded(encoded);
        if (value === undefined)
            problems.add(strayPercent);
        else if (value !== '')
            values.set(name, value);
    };
    if (isCutInTwo(address, database, query))
        return { values, problems: [special] };
    const colon = login.indexOf(':');
    keep('user', colon < 0 ? login : login.slice(0, colon));
    keep('password', colon < 0 ? '' : login.slice(colon + 1));
    const hosts = address.split(',').map((one) => hostAndPort.exec(one)?.groups);
    if (hosts.some((host) => host === undefined))
        return { values, problems: [special] };
    keep('host', joined(hosts.map((host) => host?.['bracketed'] ?? host?.['host'] ?? '')));
    keep('port', joined(hosts.map((host) => host?.['port'] ?? '')));
    keep('dbname', database);
    for (const pair of query.split('&').filter(Boolean)) {
        const equals = pair.indexOf('=');
        const name = decoded(equals < 0 ? pair : pair.slice(0, equals)) ?? '';
        const value = equals < 0 ? '' : pair.slice(equals + 1);
        if (equals < 0)
            problems.add('An option after the `?` lacks its `=`.');
        // As JDBC writes it, and libpq reads it.
        else if (name === 'ssl' && value === 'true')
            values.set('sslmode', 'require');
        else if (keywords/* keywords */.RE.has(name))
            keep(name, value);
        else
            problems.add((0,keywords/* unknownOption */.qe)(name, !query.includes('@')));
    }
    return { values, problems: [...problems] };
}
/** The login ends at the first `@` that no slash comes before; a question mark in it is a character. */
const parts = /^postgres(?:ql)?:\/\/(?:([^@/]*)@)?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s;
const hostAndPort = /^(?:\[(?<bracketed>[^\]]*)\]|(?<host>[^:[\]]*))(?::(?<port>\d*))?$/;
/** An `@` where libpq would take it for a character of a host, a database or an option. */
function isCutInTwo(address, database, query) {
    const names = query.split('&').map((pair) => pair.split('=', 1).join());
    return [address, database, ...names].some((part) => part.includes('@'));
}
const special = 'What stands between `//` and the database cannot be told apart: in a user or a password, write @ as %40, / as %2F, : as %3A, ? as %3F and % as %25; a port is a number.';
const strayPercent = 'It has a % that begins no two hexadecimal digits of a character: write a percent sign as %25.';
function joined(each) {
    return each.some(Boolean) ? each.join(',') : '';
}
function decoded(text) {
    try {
        const value = decodeURIComponent(text);
        return value.includes('\0') ? undefined : value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/connection-string.js
/**
 * Connection strings as libpq reads them: a URI, or key=value. Nothing of a string is ever repeated in a problem but the name of
 * an option that cannot be a piece of a password: whoever mistypes one mistypes it with the password in it.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */


function readConnectionString(given) {
    // A variable of a shell or a secret store often ends in a newline.
    const text = given.trim();
    if (/^postgres(ql)?:\/\//.test(text))
        return uriValues(text);
    if (isKeyValue(text))
        return keyValues(text);
    return { values: new Map(), problems: [`${strange.find(({ looks }) => looks.test(text))?.says} ${connection_string_form}`] };
}
function isConnectionString(given) {
    const text = given.trim();
    return /^postgres(ql)?:\/\//.test(text) || isKeyValue(text);
}
/** A password in quotes may hold blanks. The name comes first, so that a path with `=` in it is none. */
function isKeyValue(text) {
    return /^[a-z_]+\s*=/.test(text);
}
const connection_string_form = 'It reads postgresql://user:password@host:5432/database, or host=… dbname=… user=….';
/** How people get it wrong. The last one fits always. */
const strange = [
    { looks: /^$/, says: 'It is empty.' },
    { looks: /^["'`]/, says: 'It begins with a quote: write it without.' },
    { looks: /^jdbc:/i, says: 'It is a URL of JDBC: write it without `jdbc:`.' },
    { looks: /^postgres(ql)?\+/i, says: "It is a URL of SQLAlchemy: write it without the driver's name." },
    {
        looks: /^postgres(ql)?:/i,
        says: 'It is not a URL of Postgres: postgresql:// is written small and with two slashes.',
    },
    { looks: /^[a-z][\w+.-]*:\/\//i, says: 'It is a URL of something else than Postgres.' },
    { looks: /=/, says: 'It is no connection string: the names of its options are small letters, as host and dbname.' },
    { looks: /@/, says: 'It is no connection string: it lacks postgresql:// at its beginning.' },
    { looks: /(?:)/, says: 'It is no connection string.' },
];


/***/ }),

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   qe: () => (/* binding */ unknownOption)
/* harmony export */ });
/**
 * The options of a connection, by libpq's names, and the variables they are read from.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
 * https://www.postgresql.org/docs/current/libpq-envars.html
 */
const keywords = new Map(Object.entries({
    host: { env: 'PGHOST' },
    hostaddr: { env: 'PGHOSTADDR' },
    port: { env: 'PGPORT' },
    dbname: { env: 'PGDATABASE' },
    user: { env: 'PGUSER' },
    password: { env: 'PGPASSWORD' },
    passfile: { env: 'PGPASSFILE' },
    service: { env: 'PGSERVICE' },
    servicefile: { env: 'PGSERVICEFILE' },
    connect_timeout: { env: 'PGCONNECT_TIMEOUT' },
    options: { env: 'PGOPTIONS' },
    application_name: { env: 'PGAPPNAME' },
    target_session_attrs: {
        env: 'PGTARGETSESSIONATTRS',
        takes: ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'],
    },
    sslmode: { env: 'PGSSLMODE', takes: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] },
    sslnegotiation: { env: 'PGSSLNEGOTIATION', takes: ['postgres', 'direct'] },
    sslrootcert: { env: 'PGSSLROOTCERT' },
    sslcert: { env: 'PGSSLCERT' },
    sslkey: { env: 'PGSSLKEY' },
    sslpassword: {},
    sslcrl: { env: 'PGSSLCRL' },
    ssl_min_protocol_version: { env: 'PGSSLMINPROTOCOLVERSION', takes: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
    ssl_max_protocol_version: { env: 'PGSSLMAXPROTOCOLVERSION', takes: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
    channel_binding: { env: 'PGCHANNELBINDING', takes: ['disable', 'prefer', 'require'] },
    // Without effect here: we read in UTF-8, know no Kerberos, and leave the rest to the system. Any order is a random one.
    fallback_application_name: {},
    client_encoding: { env: 'PGCLIENTENCODING' },
    keepalives: {},
    keepalives_idle: {},
    keepalives_interval: {},
    keepalives_count: {},
    tcp_user_timeout: {},
    load_balance_hosts: { env: 'PGLOADBALANCEHOSTS', takes: ['disable', 'random'] },
    krbsrvname: { env: 'PGKRBSRVNAME' },
    gsslib: { env: 'PGGSSLIB' },
    gssdelegation: { env: 'PGGSSDELEGATION' },
    sslcompression: { env: 'PGSSLCOMPRESSION' },
    // What asks for more than the driver can do is refused, not passed over.
    gssencmode: { env: 'PGGSSENCMODE', takes: ['disable', 'prefer'] },
    sslsni: { env: 'PGSSLSNI', takes: ['1'] },
    sslcertmode: { env: 'PGSSLCERTMODE', takes: ['allow'] },
    replication: { takes: ['false', 'off', 'no', '0'] },
    min_protocol_version: { env: 'PGMINPROTOCOLVERSION', takes: ['3.0'] },
    max_protocol_version: { env: 'PGMAXPROTOCOLVERSION', takes: ['3.0', '3.2', 'latest'] },
    sslcrldir: { env: 'PGSSLCRLDIR', takes: [] },
    sslkeylogfile: { takes: [] },
    requirepeer: { env: 'PGREQUIREPEER', takes: [] },
    require_auth: { env: 'PGREQUIREAUTH', takes: [] },
    scram_client_key: { takes: [] },
    scram_server_key: { takes: [] },
    oauth_issuer: { takes: [] },
    oauth_client_id: { takes: [] },
    oauth_client_secret: { takes: [] },
    oauth_scope: { takes: [] },
}));
/** Says what is wrong with a value, never what it is: in a mistyped string, any value may be a part of the password. */
function valueProblems(values) {
    return [...values].flatMap(([name, value]) => {
        const takes = keywords.get(name)?.takes;
        if (takes === undefined || takes.includes(value))
            return [];
        if (takes.length === 0)
            return [`The option \`${name}\` is not supported here.`];
        return [`The option \`${name}\` takes ${list(takes)} here.`];
    });
}
/** An option that libpq does not have. */
function unknownOption(name, mayBeShown) {
    const shown = mayBeShown && /^[A-Za-z][\w.-]{0,40}$/.test(name);
    return shown
        ? `There is no option \`${name}\` among those of libpq: leave it out.`
        : 'It has an option that libpq does not have. Its name is not shown, because it may be a part of the password.';
}
function list(words) {
    return words.length === 1 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


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
