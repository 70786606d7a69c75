export const id = 1514;
export const ids = [1514,9052];
export const modules = {

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/hide-secrets.js
var hide_secrets = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/src/ground/version.js
var version = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/ground/visible.js
var visible = __webpack_require__(8663);
;// CONCATENATED MODULE: ./build/src/cli/help.js
const program = 'database-branch';
function helpOf(manual) {
    const { name, usage, description, options, exitCodes, examples } = manual;
    return [
        section('Usage:', [`${program} ${name} ${usage}`]),
        description.join('\n'),
        section('Options:', table([...options.map(optionRow), ['-h, --help', 'show this help, and exit']])),
        section('Exit status:', table(exitCodes)),
        section('Examples:', examples.map((example) => `${program} ${example}`)),
    ].join('\n\n');
}
function overview(commands) {
    return [
        'What a change does to a Postgres database, from a terminal.',
        section('Usage:', [`${program} COMMAND [ARGUMENT]...`]),
        section('Commands:', table(commands.map(({ name, summary }) => [name, summary]))),
        section('Options:', table([
            ['-h, --help', 'show this help, or with a command its own, and exit'],
            ['-V, --version', 'print the version, and exit'],
        ])),
        connections,
    ].join('\n\n');
}
/** Said once for all commands. */
const connections = `A database is given as psql takes it, postgresql://user@host:5432/dbname or
'host=… dbname=… user=…'. What is left open comes from PGHOST, PGPORT, PGUSER,
PGPASSWORD and the other variables of libpq, a service (PGSERVICE), and ~/.pgpass.
A password among the arguments can be read by every user of the machine: give it
in PGPASSWORD or ~/.pgpass.`;
function optionRow({ name, value, choices, help }) {
    const usual = choices ? ` (default: ${choices[0]})` : '';
    return [value === undefined ? `--${name}` : `--${name} ${value}`, `${help}${usual}`];
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
function section(title, lines) {
    return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/**
 * The arguments of a command, read by its manual. All that is wrong is told at once, and no argument is repeated but what can only be
 * the name of an option: a connection string in the wrong place holds its password there too.
 */


/** UserError when an operand is missing: nothing can be told about it then. */
function readArguments(manual, args) {
    const dashes = args.indexOf('--');
    const ours = dashes < 0 ? args : args.slice(0, dashes);
    const command = dashes < 0 ? [] : args.slice(dashes + 1);
    const problems = [];
    const values = new Map();
    const operands = [];
    for (const token of tokens(manual, ours)) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = manual.options.find(({ name }) => name === token.name);
        const problem = option
            ? valueProblem(option, token)
            : `${called(token.rawName)} is not an option of \`${manual.name}\`.`;
        if (problem)
            problems.push(problem);
        else
            values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
    }
    problems.push(...commandProblems(manual, dashes >= 0, command));
    if (operands.length !== manual.operands.length)
        refuse(manual, [countProblem(manual, operands.length), ...problems]);
    const list = (option) => (values.get(option) ?? []).flatMap(names);
    return {
        operands,
        command,
        has: (option) => values.has(option),
        choice: (option) => values.get(option)?.at(-1) ?? manual.options.find(({ name }) => name === option)?.choices?.[0] ?? '',
        list,
        values: (option) => values.get(option) ?? [],
        problems,
    };
}
/** Throws when there is anything to tell. */
function refuse({ name }, problems) {
    const told = [...new Set(problems)];
    if (told.length === 0)
        return;
    throw new errors/* UserError */.y([...told, `See \`database-branch ${name} --help\`.`].join('\n'));
}
/** Not strict: there the first problem ends it, and is told with the argument in it. */
function tokens({ options }, args) {
    const config = Object.fromEntries(options.map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
    ]));
    return (0,external_node_util_.parseArgs)({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function valueProblem(option, { value, inlineValue }) {
    const { name, choices } = option;
    if (option.value === undefined)
        return value === undefined ? undefined : `\`--${name}\` takes no value.`;
    const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
    if (choices) {
        const takes = `\`--${name}\` takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
        if (isMissing)
            return `${takes}, and none is given.`;
        return choices.includes(value) ? undefined : `${takes}, and something else is given.`;
    }
    if (option.free)
        return isMissing || value.trim() === '' ? `\`--${name}\` lacks its value: ${option.value}.` : undefined;
    if (isMissing || names(value).length === 0)
        return `\`--${name}\` lacks its value: ${option.value}.`;
    return /:\/\/|@/.test(value) ? `\`--${name}\` takes ${option.value}, and not a connection string.` : undefined;
}
function countProblem({ name, operands }, given) {
    const missing = operands.slice(given);
    if (missing.length > 0)
        return `\`${name}\` lacks ${missing.join(' and ')}.`;
    return `\`${name}\` takes ${operands.join(' and ')}, and ${given} arguments are given. A connection string with blanks stands in quotes.`;
}
function commandProblems({ name, takesCommand }, hasDashes, command) {
    if (takesCommand)
        return command.length > 0 ? [] : [`\`${name}\` lacks the command to run: it follows after \`--\`.`];
    return hasDashes ? [`\`${name}\` takes nothing after \`--\`.`] : [];
}
/** `--dbname=secret` is called --dbname, and what is no name is not called at all. */
function called(rawName) {
    return /^(-[A-Za-z]|--[a-z][a-z-]{0,30})$/.test(rawName) ? `\`${rawName}\`` : 'Something that begins with a dash';
}
function names(value) {
    return value
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/postgres/libpq/connection.js + 2 modules
var connection = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/postgres/libpq/connection-string.js + 2 modules
var connection_string = __webpack_require__(2611);
;// CONCATENATED MODULE: ./build/src/cli/sources.js
/** What an operand is: a database, or a file that `database-branch snapshot` wrote. Nothing is opened before all are known. */




/** `name` is what the usage calls it. */
async function readSource(given, name, env) {
    if ((0,connection_string/* isConnectionString */.m)(given))
        return readDatabase(given, name, env);
    if (await isFile(given))
        return { file: given };
    if (/^[\w./\\-]+\.json$/.test(given))
        return { problems: [`${name}: there is no file ${given}.`] };
    const [problem = ''] = (0,connection_string/* readConnectionString */.M)(given).problems;
    return { problems: [`${name} is neither a database nor a file that is there. ${problem}`] };
}
/** Where only a database will do. */
async function readDatabase(given, name, env) {
    if (!(0,connection_string/* isConnectionString */.m)(given) && (await isFile(given))) {
        return { problems: [`${name} is a file: here it has to be a database, as postgresql://host/dbname.`] };
    }
    const read = await (0,connection/* readConnection */.d)(given, env);
    return 'connection' in read ? read : { problems: read.problems.map((problem) => `${name}: ${problem}`) };
}
/** Refuses with all that is wrong, with the options and with each of the sources. */
function known(manual, problems, sources) {
    refuse(manual, [
        ...problems,
        ...sources.flatMap((source) => ('problems' in source ? source.problems : [])),
    ]);
    return sources;
}
async function isFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found !== undefined && !found.isDirectory();
}

;// CONCATENATED MODULE: ./build/src/cli/diff.js


const manual = {
    name: 'diff',
    summary: 'tell what differs between two schemas',
    usage: 'FROM TO [OPTION]...',
    description: [
        'Compares the schemas of FROM and TO: each is a database, or a file that snapshot',
        'wrote. Databases are only read. A rename is told from a drop where TO is a',
        'physical copy of FROM, as a branch is.',
    ],
    operands: ['FROM', 'TO'],
    options: [
        { name: 'format', value: 'FORMAT', choices: ['text', 'markdown', 'json'], help: 'text, markdown or json' },
        { name: 'schemas', value: 'NAMES', help: 'only these schemas: names with commas, * for any text' },
        { name: 'exclude', value: 'NAMES', help: 'not these: schema, schema.name or schema.table.part' },
        { name: 'exit-code', help: 'exit with 1 when there are differences' },
    ],
    exitCodes: [
        ['0', 'compared; with --exit-code: and there is no difference'],
        ['1', 'with --exit-code: there are differences'],
        ['2', 'an error, told on standard error; also a name in --schemas or --exclude'],
        ['', 'that matches nothing on either side'],
    ],
    examples: [
        'diff before.json postgresql://app@db.example.com/shop',
        "diff 'service=production' 'service=staging' --schemas 'sales,app_*' --exit-code",
    ],
};
const diffCommand = {
    ...manual,
    async run(args, { write, env }) {
        const { operands, problems, choice, has, list } = readArguments(manual, args);
        const [first = '', second = ''] = operands;
        const sources = [await readSource(first, 'FROM', env), await readSource(second, 'TO', env)];
        const [from, to] = known(manual, problems, sources);
        // The engine takes longer to load than Node itself: not for an error in the arguments.
        const { compareSources } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(1972), __webpack_require__.e(2351), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 4127));
        const diff = await compareSources(from, to, { schemas: list('schemas'), exclude: list('exclude') });
        write(`${await render(diff, choice('format'))}\n`);
        return has('exit-code') && diff.changes.length > 0 ? 1 : 0;
    },
};
/** GitHub's limit for a job summary; a terminal has none. */
const markdownBudget = 1_000_000;
async function render(diff, format) {
    if (format === 'json')
        return JSON.stringify(diff, null, 2);
    if (format === 'text')
        return (await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 4669))).renderSchemaText(diff);
    return (await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 711))).renderSchemaDiff(diff, { budget: markdownBudget });
}

// EXTERNAL MODULE: ./build/src/ground/clock.js
var clock = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/src/postgres/libpq/keywords.js
var keywords = __webpack_require__(3424);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/hand-on.js

/**
 * `DATABASE_URL` and libpq's variables in place of those that are there: a tool that reads one of them must not find another
 * database than one that reads the other.
 */
function handOn(env, connection, host) {
    const handed = { ...Object.fromEntries(connection.values), ...placeValues(connection, host) };
    const libpq = [...keywords/* keywords */.RE].flatMap(([name, keyword]) => (keyword.env ? [[keyword.env, handed[name]]] : []));
    return { ...env, ...Object.fromEntries(libpq), DATABASE_URL: url(connection, host) };
}
/** Of several hosts the one that was taken. The service is used up. */
function placeValues({ database, user }, { host, address, port, password }) {
    return {
        host,
        hostaddr: address,
        port: String(port),
        dbname: database,
        user,
        password,
        passfile: undefined,
        service: undefined,
        servicefile: undefined,
        target_session_attrs: undefined,
    };
}
/** With the options that decide whether the server lets anybody in, as they were given. */
function url({ database, user, values }, { host, address, port, password }) {
    const login = [user, password].filter((part) => part !== undefined).map(encodeURIComponent);
    const isSocket = host.startsWith('/');
    const name = isSocket ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const options = [
        ...(isSocket ? [['host', host]] : []),
        ...(address && address !== host ? [['hostaddr', address]] : []),
        ...[...values].filter(([option]) => asked.includes(option)),
    ].map(([option = '', value = '']) => `${option}=${encodeURIComponent(value)}`);
    const query = options.length > 0 ? `?${options.join('&')}` : '';
    return `postgresql://${login.join(':')}@${name}:${port}/${encodeURIComponent(database)}${query}`;
}
const asked = [
    'sslmode',
    'sslnegotiation',
    'sslrootcert',
    'sslcert',
    'sslkey',
    'sslpassword',
    'channel_binding',
    'options',
];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
;// CONCATENATED MODULE: ./build/src/cli/child-command.js
/** A command of the user's, from its start to its end, as if it had been started in our place. */





/** Its exit code. What it prints goes to standard error: standard output is ours. */
async function runToEnd([program = '', ...args], env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['inherit', process.stderr, process.stderr], env });
    const passOn = (signal) => child.kill(signal);
    for (const signal of passedOn)
        process.on(signal, passOn);
    for (const signal of typed)
        process.on(signal, process.stdin.isTTY ? stay : passOn);
    try {
        const [exitCode, signal] = await (0,external_node_events_.once)(child, 'close');
        return typeof exitCode === 'number' ? exitCode : 128 + (external_node_os_.constants.signals[signal] ?? 0);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`Could not run ${child_command_called(program)}: ${reason(cause)}.`, { cause });
    }
    finally {
        for (const signal of [...passedOn, ...typed])
            process.off(signal, passOn).off(signal, stay);
    }
}
const passedOn = ['SIGTERM', 'SIGHUP'];
/** A terminal sends these to the command itself as well, which would get them twice. */
const typed = ['SIGINT', 'SIGQUIT'];
/** To tell what the command did until then. */
function stay() { }
/** `DATABASE_URL=… psql` is a shell's way to write it, and no program. */
function child_command_called(program) {
    return /^[\w./\\ -]+$/.test(program) ? `\`${program}\`` : 'the command';
}
function reason(cause) {
    const { code = 'it did not start' } = (0,error_facts/* errorFacts */.u)(cause);
    return code === 'ENOENT' ? 'there is no such program' : code;
}

;// CONCATENATED MODULE: ./build/src/cli/observe.js
/** `database-branch observe URL -- COMMAND…`: runs the command and tells what it did to the database. */





const observe_manual = {
    name: 'observe',
    summary: 'run a command, and tell what it did to the database',
    usage: 'URL [OPTION]... -- COMMAND...',
    description: [
        'Runs COMMAND, a migration for example, and watches the database meanwhile: what',
        'was locked, rewritten, scanned and changed, and what waited for it.',
        '',
        'COMMAND finds the database in DATABASE_URL and in PGHOST, PGPORT, PGDATABASE,',
        'PGUSER, PGPASSWORD and PGSSLMODE. What it prints goes to standard error: the',
        'evidence alone is on standard output.',
    ],
    operands: ['URL'],
    takesCommand: true,
    options: [{ name: 'format', value: 'FORMAT', choices: ['markdown', 'json'], help: 'markdown or json' }],
    exitCodes: [
        ['N', "the command's own exit status, 128 and its number for a signal"],
        ['2', 'an error, told on standard error: where it could not be watched, it did not run'],
    ],
    examples: [
        'observe postgresql://app@localhost/shop -- npx knex migrate:latest',
        "observe 'service=shop' --format json -- sh -c 'psql -f change.sql' > evidence.json",
    ],
};
const observeCommand = {
    ...observe_manual,
    async run(args, { write, env }) {
        const { operands, command, problems, choice } = readArguments(observe_manual, args);
        const [url = ''] = operands;
        const [{ connection }] = known(observe_manual, problems, [await readDatabase(url, 'URL', env)]);
        const { withDatabase } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(2351)]).then(__webpack_require__.bind(__webpack_require__, 2351));
        const { startObservation } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(4080), __webpack_require__.e(4210), __webpack_require__.e(2328)]).then(__webpack_require__.bind(__webpack_require__, 4210));
        return withDatabase(connection, 'database-branch observer', async (client, host) => {
            const observation = await startObservation({ client, clock: clock/* systemClock */.m });
            const exitCode = await runToEnd(command, handOn(env, connection, host));
            write(`${await observe_render(await observation.finish(), choice('format'))}\n`);
            return exitCode;
        });
    },
};
async function observe_render(evidence, format) {
    if (format === 'json')
        return JSON.stringify(evidence, null, 2);
    return (await __webpack_require__.e(/* import() */ 4534).then(__webpack_require__.bind(__webpack_require__, 4534))).renderEvidence(evidence);
}

;// CONCATENATED MODULE: ./build/src/cli/snapshot.js


const snapshot_manual = {
    name: 'snapshot',
    summary: 'write the schema of a database to a file, for diff',
    usage: 'URL > schema.json',
    description: [
        'Prints the schema of the database as JSON, and none of its data. diff takes the',
        'file in the place of a database. The database is only read.',
    ],
    operands: ['URL'],
    options: [],
    exitCodes: [
        ['0', 'the whole schema was printed'],
        ['2', 'an error, told on standard error'],
    ],
    examples: ['snapshot postgresql://app@db.example.com/shop > before.json', "snapshot 'service=shop' > before.json"],
};
const snapshotCommand = {
    ...snapshot_manual,
    async run(args, { write, env }) {
        const { operands, problems } = readArguments(snapshot_manual, args);
        const [url = ''] = operands;
        const [database] = known(snapshot_manual, problems, [await readDatabase(url, 'URL', env)]);
        // The engine takes longer to load than Node itself: not for an error in the arguments.
        const { loadSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(1972), __webpack_require__.e(2351), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 4127));
        const { snapshotText } = await __webpack_require__.e(/* import() */ 9645).then(__webpack_require__.bind(__webpack_require__, 9645));
        write(`${snapshotText(await loadSnapshot(database))}\n`);
        return 0;
    },
};

// EXTERNAL MODULE: ./build/src/action/inputs.js + 11 modules
var action_inputs = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/src/cli/try-place.js


const places = ['postgres', 'lakebase', 'neon'];
/** UserError with all that is wrong. Credentials of a service are read from the environment, by the names its own tools know. */
async function readPlace(manual, { provider, parent, env, problems }) {
    if (provider === 'postgres') {
        const [{ connection }] = known(manual, problems, [await readDatabase(parent, 'PARENT', env)]);
        return [
            ['provider', provider],
            ['postgres-url', handOn({}, connection, connection.hosts[0])['DATABASE_URL'] ?? ''],
            ['operation-timeout', '6h'],
            ['parent-wait', '30s'],
        ];
    }
    // What looks like an address may hold a password, and is not repeated.
    const isAddress = /[:@/\s=]/.test(parent);
    const wrong = isAddress ? [`PARENT is no id of a project, which is what \`--provider ${provider}\` takes.`] : [];
    known(manual, [...problems, ...wrong], []);
    return [
        ['provider', provider],
        ['project', parent],
    ];
}

;// CONCATENATED MODULE: ./build/src/cli/try.js
/** `database-branch try PARENT`: the reviewer's report, at the desk, before there is a pull request. */



const try_manual = {
    name: 'try',
    summary: 'run migrations on a copy, and print the report on them',
    usage: 'PARENT [OPTION]... (--migrations GLOB | --migrate COMMAND)',
    description: [
        'Makes a copy of the database PARENT on its own server, runs the migrations on it,',
        'measures what they do, compares the schemas, prints the report that a reviewer',
        'would get on a pull request, and drops the copy, whatever happens. PARENT itself',
        'is only read; nobody may be connected to it while it is copied.',
        'With --provider, PARENT is the id of a project of that service, and its branch is',
        'copied; the credentials are read from the environment (DATABRICKS_HOST and',
        'DATABRICKS_TOKEN or a client id and secret, NEON_API_KEY).',
    ],
    operands: ['PARENT'],
    options: [
        {
            name: 'migrations',
            value: 'GLOB',
            free: true,
            help: 'SQL files to run, in their order; more than once for more',
        },
        { name: 'migrate', value: 'COMMAND', free: true, help: 'a command that migrates what DATABASE_URL names' },
        { name: 'provider', value: 'NAME', choices: places, help: 'postgres, lakebase or neon' },
        { name: 'parent-branch', value: 'NAME', free: true, help: 'the branch or database to copy' },
        { name: 'ssl-ca', value: 'FILE', free: true, help: 'certificates that its servers are trusted by' },
        { name: 'prepare-sql', value: 'SQL', free: true, help: 'SQL, or a file of it, that masks or seeds the copy first' },
        { name: 'schemas', value: 'NAMES', help: 'only these schemas are compared' },
        { name: 'exclude', value: 'PATTERNS', help: 'what is not compared: tables, schemas.*' },
        { name: 'test-results', value: 'GLOB', free: true, help: 'JUnit files that COMMAND has left' },
        { name: 'verify-replay', help: 'run the migrations a second time as well' },
        { name: 'verify-rollback', help: 'take the migrations back, and make them again' },
        { name: 'rollback', value: 'HOW', free: true, help: 'files or a command that take them back' },
        {
            name: 'workload',
            value: 'FILE',
            free: true,
            help: 'queries to plan before and after: auto, off, or a file or folder of them',
        },
        { name: 'fail-on', value: 'CONDITIONS', help: 'what closes the gate: destructive, high, D2, lock>2s …' },
        { name: 'ignore-findings', value: 'CODES', help: 'findings that are accepted: D2:shop.orders' },
        { name: 'exit-code', help: 'exit with 1 when the gate is closed or something failed' },
        {
            name: 'format',
            value: 'FORMAT',
            choices: ['text', 'markdown', 'json', 'html'],
            help: 'text, markdown, json or html',
        },
        { name: 'ttl', value: 'DURATION', help: 'when the next run drops the copy if this one cannot: 1h' },
        { name: 'keep', help: 'leave the copy, and say how it is reached' },
        { name: 'wait', value: 'DURATION', help: 'how long others may keep PARENT busy: 30s' },
        {
            name: 'busy-parent',
            value: 'WHAT',
            choices: ['wait', 'terminate'],
            help: 'wait for others on PARENT, or end them',
        },
    ],
    exitCodes: [
        ['0', 'the report is printed'],
        ['1', 'with --exit-code: the gate is closed, or a migration or test failed'],
        ['2', 'an error, told on standard error'],
    ],
    examples: [
        "try postgresql://localhost/shop --migrations 'migrations/*.sql'",
        "try my-project --provider neon --migrations 'migrations/*.sql'",
        "try 'service=shop' --migrate 'npx prisma migrate deploy' --fail-on destructive --exit-code",
    ],
};
const tryCommand = {
    ...try_manual,
    async run(args, { write, env }) {
        const { operands, has, choice, values, problems } = readArguments(try_manual, args);
        const [parent = ''] = operands;
        const missing = has('migrations') || has('migrate') ? [] : ['`try` lacks what to run: --migrations or --migrate.'];
        const place = { provider: choice('provider'), parent, env, problems: [...problems, ...missing] };
        const where = await readPlace(try_manual, place);
        const { tryMigrations, tryTemplate } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(4112), __webpack_require__.e(3382), __webpack_require__.e(1893), __webpack_require__.e(4080), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(7373), __webpack_require__.e(6629), __webpack_require__.e(8055), __webpack_require__.e(1972), __webpack_require__.e(4210), __webpack_require__.e(6119), __webpack_require__.e(3555), __webpack_require__.e(1640), __webpack_require__.e(7686), __webpack_require__.e(4240), __webpack_require__.e(1061)]).then(__webpack_require__.bind(__webpack_require__, 1061));
        const { terminalRunner } = await __webpack_require__.e(/* import() */ 2125).then(__webpack_require__.bind(__webpack_require__, 2125));
        // The options are called as the inputs are; what is not an option has the inputs' defaults.
        const inputs = new Map([
            ...where,
            ['branch-name', tryTemplate],
            ['observe', 'false'],
            ...passed.map((name) => [name, values(name).join('\n')]),
            ...values('wait').map((value) => [place.provider === 'postgres' ? 'parent-wait' : 'operation-timeout', value]),
            ['busy-parent', choice('busy-parent')],
            // Whoever asks has that login, and the copy is gone in a moment.
            ['branch-login', 'given'],
            ['verify-replay', String(has('verify-replay'))],
            ['verify-rollback', has('verify-rollback') ? 'true' : ''],
        ]);
        const say = (line) => void process.stderr.write(`${line}\n`);
        const runner = terminalRunner({ env, inputs, isWatched: process.stderr.isTTY === true || has('migrate'), say });
        const parsed = (0,action_inputs/* parseInputs */.TL)(runner);
        refuse(try_manual, [...parsed.problems, ...parsed.missing].map(asOption));
        const { report, branchName } = await tryMigrations({ runner, inputs: parsed.inputs, isKept: has('keep') });
        write(await try_render(report, choice('format')));
        if (branchName !== undefined)
            say(`The copy is called ${branchName}, and stays until its time is over.`);
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5834), __webpack_require__.e(3795)]).then(__webpack_require__.bind(__webpack_require__, 5834));
        return has('exit-code') && judge(report).level === 'failed' ? 1 : 0;
    },
};
const passed = [
    'migrations',
    'migrate',
    'parent-branch',
    'ssl-ca',
    'prepare-sql',
    'schemas',
    'exclude',
    'test-results',
    'rollback',
    'workload',
    'fail-on',
    'ignore-findings',
    'ttl',
];
/** What is said of an input holds for the option; the server is the operand. */
function asOption(problem) {
    return problem
        .replaceAll(/`(?:postgres-url|project)`/g, 'PARENT')
        .replaceAll(/`(?:operation-timeout|parent-wait)`/g, '`--wait`')
        .replace(/`(migrations|migrate|parent-branch|ssl-ca|prepare-sql|schemas|exclude|test-results|rollback|workload|fail-on|ignore-findings|ttl|busy-parent)`/g, '`--$1`');
}
async function try_render(report, format) {
    if (format === 'json')
        return (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5834), __webpack_require__.e(6629), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 6629))).renderJson(report);
    if (format === 'html')
        return (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4112), __webpack_require__.e(8022), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(1638)]).then(__webpack_require__.bind(__webpack_require__, 7837))).renderHtmlReport(report);
    const { renderDocument } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4112), __webpack_require__.e(5834), __webpack_require__.e(7747), __webpack_require__.e(7480), __webpack_require__.e(6311), __webpack_require__.e(2343)]).then(__webpack_require__.bind(__webpack_require__, 6311));
    const markdown = `${renderDocument(report, { budget: 64 * 1024 * 1024 })}\n`;
    return format === 'markdown' ? markdown : (await __webpack_require__.e(/* import() */ 6366).then(__webpack_require__.bind(__webpack_require__, 6366))).plainText(markdown);
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/src/cli/workload.js




const workload_manual = {
    name: 'workload',
    summary: 'write the queries of a database to a file, for try',
    usage: 'URL [OPTION]... > queries.json',
    description: [
        'Prints the costliest and the most frequent queries of the database as JSON, from',
        'pg_stat_statements: texts without constants, how often they were sent, how long',
        'they took, and by which role. Nothing is reset, and the database is only read.',
        'The action and try take the file for `workload`, where they cannot read it',
        'themselves.',
    ],
    operands: ['URL'],
    options: [{ name: 'queries', value: 'NUMBER', free: true, help: 'how many at most: 500' }],
    exitCodes: [
        ['0', 'the queries were printed'],
        ['2', 'an error, told on standard error: pg_stat_statements is not there, or may not be read'],
    ],
    examples: [
        'workload postgresql://monitor@db.example.com/shop > queries.json',
        "workload 'service=shop' --queries 100",
    ],
};
const workloadCommand = {
    ...workload_manual,
    async run(args, { write, env }) {
        const { operands, values, problems } = readArguments(workload_manual, args);
        const [url = ''] = operands;
        const given = values('queries').at(-1) ?? '500';
        const queries = Number(given);
        const isCount = Number.isInteger(queries) && queries > 0;
        const [{ connection }] = known(workload_manual, [...problems, ...(isCount ? [] : ['`--queries` takes a whole number above 0.'])], [await readDatabase(url, 'URL', env)]);
        const { withDatabase } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(2351)]).then(__webpack_require__.bind(__webpack_require__, 2351));
        const { readWorkload } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3849), __webpack_require__.e(1996)]).then(__webpack_require__.bind(__webpack_require__, 1996));
        const { budget } = await __webpack_require__.e(/* import() */ 1764).then(__webpack_require__.bind(__webpack_require__, 1764));
        const limits = { queries, lock: budget.time.lockOnParent };
        const workload = await withDatabase(connection, 'database-branch', (client) => readWorkload(client, limits));
        if (!workload.measured)
            throw new errors/* UserError */.y(workload.why);
        write(`${JSON.stringify(workload.value, null, 2)}\n`);
        process.stderr.write(`${(0,figures/* count */.U9)(workload.value.queries.length, 'query', 'queries')} printed.\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./build/src/cli/roster.js





const commands = [tryCommand, diffCommand, snapshotCommand, observeCommand, workloadCommand];

;// CONCATENATED MODULE: ./build/src/cli/main.js
/** The command line: the engines of the action, from a terminal. */






/** Runs the command that the arguments name, and sets the exit code. */
async function cli() {
    // Whoever reads us may stop, as `head` does.
    process.stdout.on('error', endQuietly);
    try {
        const terminal = { write: (text) => process.stdout.write(text), env: process.env };
        process.exitCode = await runCommand(process.argv.slice(2), terminal);
    }
    catch (error) {
        process.stderr.write(`${(0,visible/* visibleInLog */.QD)((0,hide_secrets/* hideSecrets */.s0)(explain(error)))}\n`);
        process.exitCode = 2;
    }
}
/** The first word may also be an option of the program itself. */
async function runCommand(args, terminal) {
    const [name, ...rest] = args;
    if (name === '--version' || name === '-V')
        return print(terminal, `database-branch ${version/* version */.r}`);
    if (name === undefined || name === '--help' || name === '-h')
        return print(terminal, overview(commands));
    if (name === 'help') {
        return print(terminal, rest[0] === undefined ? overview(commands) : helpOf(commandNamed(rest[0])));
    }
    const command = commandNamed(name);
    if (asksForHelp(rest))
        return print(terminal, helpOf(command));
    return command.run(rest, terminal);
}
function commandNamed(name) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command)
        return command;
    // Anything else may be a connection string, with its password.
    const what = /^[a-z]{1,20}$/.test(name) ? `There is no command \`${name}\`.` : 'The first argument is a command.';
    const names = commands.map((candidate) => candidate.name);
    throw new errors/* UserError */.y(`${what} There are ${names.join(', ')}: see \`database-branch --help\`.`);
}
/** Not of the user's own command. */
function asksForHelp(args) {
    const dashes = args.indexOf('--');
    return (dashes < 0 ? args : args.slice(0, dashes)).some((arg) => arg === '--help' || arg === '-h');
}
function print({ write }, text) {
    write(`${text}\n`);
    return 0;
}
function endQuietly(error) {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
}
function explain(error) {
    if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The one in package.json; a test compares the two. The bundle stands alone, and cannot read that file. */
const version = '1.0.0';


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

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readConnection)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/postgres/libpq/connection-string.js + 2 modules
var connection_string = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/src/postgres/libpq/encryption.js
var libpq_encryption = __webpack_require__(5781);
// EXTERNAL MODULE: ./build/src/postgres/libpq/keywords.js
var keywords = __webpack_require__(3424);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/postgres/libpq/home-file.js
var home_file = __webpack_require__(8094);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/password-file.js
/**
 * The password file: a line is `host:port:database:user:password`, with `*` for any, and a backslash before a colon or a backslash.
 * The `pgpass` package would read the process's own environment and write to its standard error.
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */



async function readPasswordFile(given, env) {
    const file = given ?? defaultFile(env);
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        return { text: '' };
    if ((0,home_file/* isOpenToOthers */.X)(found.mode)) {
        return { text: '', ignored: 'The password file was passed over, because others can read it (chmod 600 helps).' };
    }
    return { text: await (0,promises_.readFile)(file, 'utf8').catch(() => '') };
}
/** Of the first line that fits. */
function passwordIn(text, { host, port, database, user }) {
    const subject = [host, String(port), database, user];
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('#'))
            continue;
        const fields = line
            .match(/(?:^|:)((?:\\.|[^\\:])*)/g)
            ?.map((field, index) => (index === 0 ? field : field.slice(1)));
        const password = fields?.[subject.length];
        if (!fields || password === undefined)
            continue;
        if (subject.every((value, index) => fields[index] === '*' || unescaped(fields[index]) === value)) {
            return unescaped(password);
        }
    }
    return undefined;
}
function unescaped(field = '') {
    return field.replace(/\\(.)/g, '$1');
}
function defaultFile(env) {
    if (process.platform === 'win32')
        return (0,external_node_path_.join)(env['APPDATA'] ?? '', 'postgresql', 'pgpass.conf');
    return (0,home_file/* homeFile */.q)(env, '.pgpass');
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/service-file.js
/**
 * A named service: the options of a connection, in a file of sections.
 * https://www.postgresql.org/docs/current/libpq-pgservice.html
 */




async function readService(name, file, env) {
    const files = [file ?? (0,home_file/* homeFile */.q)(env, '.pg_service.conf'), systemFile(env)].filter((path) => path !== undefined);
    for (const path of files) {
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        const found = text === undefined ? undefined : serviceIn(text, name);
        if (found)
            return found;
        if (text === undefined && path === file) {
            return { values: new Map(), problems: ['The service file that is named cannot be read.'] };
        }
    }
    return {
        values: new Map(),
        problems: ['There is no such service in ~/.pg_service.conf, nor in the file that `PGSERVICEFILE` names.'],
    };
}
/** The options of the first section of that name; undefined when there is none. */
function serviceIn(text, name) {
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const start = lines.findIndex(({ line }) => line === `[${name}]`);
    if (start < 0)
        return undefined;
    const rest = lines.slice(start + 1);
    const end = rest.findIndex(({ line }) => line.startsWith('['));
    const values = new Map();
    const problems = [];
    for (const { line, number } of end < 0 ? rest : rest.slice(0, end)) {
        if (line === '' || line.startsWith('#'))
            continue;
        const [, option = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        if (!keywords/* keywords */.RE.has(option) || option.startsWith('service')) {
            problems.push(`Line ${number} of the service file is no option of libpq that a service can have.`);
        }
        else if (value !== '' && !values.has(option))
            values.set(option, value);
    }
    return { values, problems };
}
function systemFile({ PGSYSCONFDIR }) {
    return PGSYSCONFDIR ? (0,external_node_path_.join)(PGSYSCONFDIR, 'pg_service.conf') : undefined;
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/connection.js
/**
 * What a connection string comes to: what it leaves open is in the service that it names, then in the environment, then in the
 * user's files, then as libpq has it.
 */








async function readConnection(given, env) {
    const string = (0,connection_string/* readConnectionString */.M)(given);
    const service = await serviceOf(string.values, env);
    const values = new Map([...environmentValues(env), ...service.values, ...string.values]);
    if (string.problems.length > 0)
        return { problems: string.problems };
    const encryption = await (0,libpq_encryption/* readEncryption */._)(values, env);
    const places = await readPlaces(values);
    const problems = [...service.problems, ...(0,keywords/* valueProblems */.ce)(values), ...places.problems, ...encryption.problems];
    if (!isSeconds(values.get('connect_timeout')))
        problems.push('The option `connect_timeout` is a number of seconds.');
    const [first, ...others] = places.hosts;
    if (problems.length > 0 || first === undefined)
        return { problems };
    const user = values.get('user') ?? systemUser(env);
    const database = values.get('dbname') ?? user;
    const file = values.has('password') ? { text: '' } : await readPasswordFile(values.get('passfile'), env);
    const withPassword = ({ isDefaultSocket, ...place }) => {
        const host = isDefaultSocket ? 'localhost' : place.host;
        const password = values.get('password') ?? passwordIn(file.text, { host, port: place.port, database, user });
        return { ...place, password };
    };
    return {
        connection: {
            hosts: [withPassword(first), ...others.map(withPassword)],
            database,
            user,
            encryption,
            values,
            hint: file.ignored,
        },
    };
}
function environmentValues(env) {
    return new Map([...keywords/* keywords */.RE].flatMap(([name, keyword]) => {
        const value = keyword.env && env[keyword.env];
        return value ? [[name, value]] : [];
    }));
}
async function serviceOf(string, env) {
    const name = string.get('service') ?? env['PGSERVICE'];
    if (!name)
        return { values: new Map(), problems: [] };
    return readService(name, string.get('servicefile') ?? (env['PGSERVICEFILE'] || undefined), env);
}
/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-MULTIPLE-HOSTS */
async function readPlaces(values) {
    const ports = (values.get('port') ?? '').split(',').map((port) => (port === '' ? 5432 : Number(port)));
    const names = values.get('host')?.split(',') ?? [];
    const addresses = values.get('hostaddr')?.split(',') ?? [];
    const count = Math.max(names.length, addresses.length, 1);
    const problems = [];
    if (ports.some((port) => !Number.isInteger(port) || port < 1 || port > 65_535)) {
        problems.push('The port is not a number from 1 to 65535.');
    }
    if (ports.length !== 1 && ports.length !== count)
        problems.push('There are not as many ports as hosts.');
    if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length) {
        problems.push('There are not as many addresses in `hostaddr` as names in `host`.');
    }
    if (addresses.some((address) => address !== '' && (0,external_node_net_.isIP)(address) === 0)) {
        problems.push('The option `hostaddr` takes IP addresses.');
    }
    if (names.some((name) => !isHost(name)))
        problems.push('The host is no name, no address and no folder of a socket.');
    const hosts = await Promise.all(Array.from({ length: count }, async (_, index) => {
        const port = ports[index] ?? ports[0] ?? 5432;
        const name = names[index] || undefined;
        const address = addresses[index] || undefined;
        if (name === undefined && address === undefined)
            return { ...(await defaultHost(port)), port };
        return { host: name ?? address ?? '', address, port };
    }));
    return { hosts, problems };
}
function isHost(name) {
    return name === '' || name.startsWith('/') || (0,external_node_net_.isIP)(name) !== 0 || /^[\p{L}\p{N}_.-]+$/u.test(name);
}
/** Debian's folder of sockets, and that of Postgres' own build. */
async function defaultHost(port) {
    for (const folder of ['/var/run/postgresql', '/tmp']) {
        const found = await (0,promises_.access)(`${folder}/.s.PGSQL.${port}`).then(() => true, () => false);
        if (found)
            return { host: folder, isDefaultSocket: true };
    }
    return { host: 'localhost' };
}
/** A user of the system without a name has none in the image of many a container. */
function systemUser({ USER, USERNAME }) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return USER ?? USERNAME ?? 'postgres';
    }
}
function isSeconds(value) {
    return value === undefined || /^-?\d{1,9}$/.test(value);
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tlsFor),
/* harmony export */   _: () => (/* binding */ readEncryption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8094);
/**
 * What `sslmode` asks for, as attempts in their order, each as the driver takes it. The driver's own reading of `sslmode` is
 * another one than libpq's, and it says so on the screen.
 * https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION
 */



async function readEncryption(values, env) {
    const publicRoots = values.get('sslrootcert') === 'system';
    const mode = values.get('sslmode') ?? (publicRoots ? 'verify-full' : 'prefer');
    const problems = [];
    if (mode === 'disable')
        return { attempts: ['plain'], tls: {}, problems };
    // With `system`, an empty list of ours means Node's own list of public authorities.
    const root = publicRoots ? nonEmpty(env['SSL_CERT_FILE']) : values.get('sslrootcert');
    const [ca, cert, key, crl] = await Promise.all([
        pem(root, (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'root.crt'), 'The file of `sslrootcert`', publicRoots),
        pem(values.get('sslcert'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'postgresql.crt'), 'The file of `sslcert`'),
        pem(values.get('sslkey'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'postgresql.key'), 'The file of `sslkey`'),
        pem(values.get('sslcrl'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'root.crl'), 'The file of `sslcrl`'),
    ]);
    problems.push(...[ca, cert, key, crl].flatMap(({ problem }) => problem ?? []));
    if (cert.text && !key.text)
        problems.push('A client certificate needs its key in `sslkey`.');
    if (cert.text && key.isOpen)
        problems.push('Others can read the key of the client certificate: chmod 600 helps.');
    if (publicRoots && mode !== 'verify-full')
        problems.push('With `sslrootcert=system`, `sslmode` is verify-full.');
    if (mode === 'verify-ca' && !ca.text && !ca.problem) {
        problems.push('With `sslmode=verify-ca`, `sslrootcert` names the file of the authority.');
    }
    if (values.get('sslnegotiation') === 'direct' && !isDemanded(mode)) {
        problems.push('With `sslnegotiation=direct`, `sslmode` is require, verify-ca or verify-full.');
    }
    const tls = {
        // Whoever has a file of authorities wants them asked, whatever the mode is.
        rejectUnauthorized: mode.startsWith('verify-') || ca.text !== undefined,
        ...(mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
        ...(ca.text && { ca: ca.text }),
        ...(cert.text && key.text && { cert: cert.text, key: key.text, passphrase: values.get('sslpassword') }),
        ...(crl.text && { crl: crl.text }),
        ...version('minVersion', values.get('ssl_min_protocol_version')),
        ...version('maxVersion', values.get('ssl_max_protocol_version')),
    };
    return { attempts: order[mode] ?? ['tls'], tls, problems };
}
/** An address is checked against the address, and is no name to ask for. */
function tlsFor(tls, name) {
    return { ...tls, ...((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) === 0 ? { servername: name } : { host: name }) };
}
const order = { allow: ['plain', 'tls'], prefer: ['tls', 'plain'] };
function isDemanded(mode) {
    return order[mode] === undefined;
}
/** What is named has to be there; what lies in the home folder is taken where it is. */
async function pem(given, usual, name, nowhere = false) {
    if (given === undefined && nowhere)
        return {};
    const path = given ?? usual;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        if (!text.includes('-----BEGIN '))
            return { problem: `${name} holds nothing in PEM: it begins with -----BEGIN.` };
        return { text, isOpen: (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenToOthers */ .X)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode) };
    }
    catch {
        return given === undefined ? {} : { problem: `${name} cannot be read.` };
    }
}
function version(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOpenToOthers),
/* harmony export */   q: () => (/* binding */ homeFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Where libpq looks for a user's own files. */


function homeFile({ HOME }, ...path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...path);
}
/** A secret that others can read is none. libpq passes over such a password file, and refuses such a key. */
function isOpenToOthers(mode) {
    return process.platform !== 'win32' && (mode & 0o077) !== 0;
}


/***/ })

};
