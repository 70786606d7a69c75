export const id = 6119;
export const ids = [6119];
export const modules = {

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ leaveStamped),
  E: () => (/* binding */ takeFirstPicture)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/migration/evidence/flush-counters.js
var flush_counters = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/src/migration/evidence/picture.js
var picture = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
;// CONCATENATED MODULE: ./build/src/migration/prepared-tables.js

/** Of which rows were deleted, or whose file is smaller: `schema.name`, also of those that are gone or were made anew under their name. */
function thinnedTables(before, after) {
    return [...before]
        .filter(([oid, was]) => was.relation.kind === 'table' && was.heapBytes > 0 && holdsLess(was, after.get(oid)))
        .map(([, { relation }]) => (0,relation_name/* relationName */.C)(relation));
}
function holdsLess(was, is) {
    return is === undefined || is.heapBytes < was.heapBytes || is.counters.deleted > was.counters.deleted;
}
/** Of which rows were updated, or whose file was written anew, as a table is that is emptied and filled: `schema.name`. */
function updatedTables(before, after) {
    return [...before].flatMap(([oid, was]) => {
        const is = after.get(oid);
        if (was.relation.kind !== 'table' || is === undefined)
            return [];
        const isUpdated = is.counters.updated > was.counters.updated || (is.fileNode !== was.fileNode && is.heapBytes > 0);
        return isUpdated ? [(0,relation_name/* relationName */.C)(was.relation)] : [];
    });
}

// EXTERNAL MODULE: ./build/src/postgres/anywhere.js
var anywhere = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/acts/first-probes.js + 1 modules
var first_probes = __webpack_require__(5222);
// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/acts/parent-picture.js + 1 modules
var parent_picture = __webpack_require__(2563);
// EXTERNAL MODULE: ./build/src/acts/prepare.js
var prepare = __webpack_require__(6792);
// EXTERNAL MODULE: ./build/src/acts/stamp.js + 1 modules
var stamp = __webpack_require__(6601);
;// CONCATENATED MODULE: ./build/src/acts/first-picture.js
/**
 * Before the branch is handed out: masked or seeded, and the pictures taken that all later comparisons begin with. They go into
 * the branch itself as its stamp, where later runs and other jobs find them.
 */













/** What was known about the branch before; a reused one was prepared when it was made. */
async function takeFirstPicture(story, taken) {
    const { client, stamp, status } = taken;
    const { folder } = story.state;
    if (stamp !== undefined) {
        story.remember({ thinned: stamp.thinned, masked: stamp.masked });
        return leaveStamped(folder, stamp);
    }
    const before = await asForked(story, taken);
    const isPrepared = await first_picture_prepare(story, taken);
    const isChanged = isPrepared || taken.branch.rows === 'masked';
    const baseline = isChanged ? await (0,read_snapshot/* readSnapshot */.RA)(client) : before;
    const { histories } = await (0,read_histories/* readHistories */.X)(client);
    await (0,run_folder/* writeBaseline */.B9)(folder, baseline);
    await (0,run_folder/* writeHistories */.Ze)(folder, histories);
    if (status === 'reused')
        return note(story, withoutStamp);
    await (0,run_folder/* writeFork */.yy)(folder, before);
    const workload = await (0,first_probes/* takeFirstProbes */.V)(story, taken);
    await leaveStamp(story, taken, { baseline, fork: isChanged ? before : undefined, histories, workload });
}
/** For the comparisons of post: what the branch itself remembers of how it began. */
async function leaveStamped(folder, { baseline, fork, histories, workload }) {
    await (0,run_folder/* writeBaseline */.B9)(folder, baseline);
    await (0,run_folder/* writeFork */.yy)(folder, fork ?? baseline);
    if (histories !== undefined)
        await (0,run_folder/* writeHistories */.Ze)(folder, histories);
    if (workload !== undefined)
        await (0,run_folder/* writeFirstProbes */.lc)(folder, { measured: true, value: workload });
}
const withoutStamp = 'The branch was reused, and holds no record of how it began: its schema is compared with how it was when this run began.';
/** The schema of the parent at the fork. Where the service has masked the branch, what it masks with is in the branch already. */
async function asForked(story, { branch, client, parent }) {
    if (branch.rows !== 'masked')
        return (0,read_snapshot/* readSnapshot */.RA)(client);
    const read = await (0,parent_picture/* readParent */.b)(story.access, parent);
    if (!read.measured)
        return (0,read_snapshot/* readSnapshot */.RA)(client);
    note(story, `What changed on \`${parent.name}\` while the branch was being masked is not told as drift.`);
    return read.value.snapshot;
}
/** Whether there was something to do. */
async function first_picture_prepare({ runner, inputs, workspace, remember }, { client }) {
    const { prepareSql } = inputs;
    if (prepareSql === undefined)
        return false;
    const before = await countedPicture(client);
    await runner.log.group('prepare-sql', () => (0,prepare/* prepareBranch */.W)(client, prepareSql, workspace));
    const after = await countedPicture(client);
    remember({ thinned: [...thinnedTables(before, after)], masked: [...updatedTables(before, after)] });
    return true;
}
async function countedPicture(client) {
    await (0,flush_counters/* flushCounters */.m)(client);
    return (0,picture/* takePicture */.OQ)((0,anywhere/* anywhere */.M)(client));
}
async function leaveStamp(story, { client, branch, parent }, pictures) {
    const { trigger } = story;
    const { prepareSql } = story.inputs;
    try {
        await (0,stamp/* writeStamp */.z0)(client, {
            version: 1,
            repository: trigger.repository,
            prNumber: (0,own_stamp/* stampedNumber */.gN)(trigger),
            branch: { name: branch.name, uid: branch.uid },
            parent: { name: parent.name, id: parent.id },
            forkedAt: (branch.forkedAt ?? branch.createdAt)?.toISOString(),
            run: { id: trigger.runId, attempt: trigger.runAttempt },
            sha: trigger.sha,
            migrations: [],
            prepared: prepareSql === undefined ? undefined : await (0,prepare/* digestOfPreparation */.T)(prepareSql, story.workspace),
            thinned: story.state.thinned,
            masked: story.state.masked,
            ...pictures,
        });
    }
    catch (error) {
        const { message, sqlstate } = (0,redact/* redactServerError */.P)(error);
        if (sqlstate === undefined)
            throw error;
        note(story, `The branch could not be given a record of how it began (${message}): other jobs and later runs cannot compare with it, and \`promote\` will refuse it. Grant its login CREATE on the database.`);
    }
}
function note(story, sentence) {
    story.runner.log.info(sentence);
    story.remember({ notes: [...story.state.notes, sentence] });
}


/***/ }),

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ assertWorkload),
  V: () => (/* binding */ takeFirstProbes)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/workload/probe-queries.js + 2 modules
var probe_queries = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/src/workload/read-workload.js + 2 modules
var read_workload = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/src/workload/table-facts.js
var table_facts = __webpack_require__(3021);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
// EXTERNAL MODULE: ./build/src/workload/single-statement.js
var single_statement = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/src/workload/workload.js
var workload_workload = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/src/workload/workload-file.js
/**
 * A workload from a file: what `database-branch workload` has printed, or SQL, in one file or in the files of a folder, as qshape,
 * RegreSQL and sqlc keep queries.
 */








/** UserError, in the name of the input, when it is not there or is nothing of the kind. */
async function readWorkloadFile({ path, cwd, queries }) {
    const place = (0,external_node_path_.resolve)(cwd, path);
    const found = await (0,promises_.stat)(place).catch(() => undefined);
    if (found === undefined) {
        throw new errors/* UserError */.y(`\`workload\` is ${path}, and there is no such file in ${cwd}. Make one with \`database-branch workload\`, correct the path, or use auto or off.`);
    }
    if (found.isDirectory())
        return fromFolder(place, path, queries);
    const text = await (0,promises_.readFile)(place, 'utf8');
    return /^\s*\{/.test(text) ? fromJson(text, path, queries) : fromTexts([text], path, queries);
}
async function fromFolder(place, path, queries) {
    const files = await (0,dist/* glob */.TI)({ patterns: ['**/*.sql'], cwd: place });
    const texts = [];
    for (const file of files.sort())
        texts.push(await (0,promises_.readFile)((0,external_node_path_.join)(place, file), 'utf8'));
    return fromTexts(texts, path, queries);
}
function fromJson(text, path, queries) {
    try {
        const workload = workload_workload/* workloadSchema */.Z7.parse(JSON.parse(text));
        // No server has a text with such a character, and none could keep it.
        const whole = workload.queries.filter((query) => !query.text.includes('\0'));
        return { ...workload, queries: [...(0,workload_workload/* topQueries */.EH)(whole, queries)] };
    }
    catch (error) {
        if (!(error instanceof classic_errors/* ZodError */.G || error instanceof SyntaxError))
            throw error;
        const [issue] = error instanceof classic_errors/* ZodError */.G ? error.issues : [];
        const where = issue ? ` (${issue.path.join('.')}: ${issue.message})` : '';
        throw new errors/* UserError */.y(`\`workload\` is ${path}, which is no workload that this version reads${where}. Make it anew with \`database-branch workload\`, or give SQL.`);
    }
}
function fromTexts(texts, path, limit) {
    const queries = texts
        .flatMap(statements)
        .filter((text) => (0,single_statement/* singleStatement */.U)(text) !== undefined && !text.includes('\0'))
        .map((text) => ({ text, calls: 0, milliseconds: 0 }));
    if (queries.length === 0) {
        throw new errors/* UserError */.y(`\`workload\` is ${path}, and there is no query in it: no select, insert, update, delete or merge. Name a file, or a folder with .sql files, that holds some.`);
    }
    return { version: 1, source: 'file', queries: queries.slice(0, limit) };
}
/** At each semicolon, with `$1` for what other tools write by name: `:id`, `:'id'`. */
function statements(sql) {
    const found = [];
    const names = [];
    let text = '';
    for (let at = 0; at < sql.length;) {
        const token = (0,sql_token/* readToken */.A)(sql, at);
        const part = sql.slice(at, token.end);
        const named = /^:(?:'([A-Za-z_]\w*)'|"([A-Za-z_]\w*)"|([A-Za-z_]\w*))/.exec(sql.slice(at, at + 100));
        const name = named?.[1] ?? named?.[2] ?? named?.[3];
        if (part === ';') {
            found.push(text);
            text = '';
            names.length = 0;
            at = token.end;
        }
        else if (named && name !== undefined && !text.endsWith(':')) {
            if (!names.includes(name))
                names.push(name);
            text += `$${names.indexOf(name) + 1}`;
            at += named[0].length;
        }
        else {
            text += part;
            at = token.end;
        }
    }
    return [...found, text].map((one) => one.trim()).filter(Boolean);
}

// EXTERNAL MODULE: ./build/src/acts/measure-workload.js + 5 modules
var measure_workload = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/src/acts/first-probes.js
/**
 * Production's own queries, planned on the branch before anything of the pull request has run there: what they are compared with
 * later. Nobody's run depends on it.
 */











/** Undefined where nobody asks for it, and where there is nothing to ask. */
async function takeFirstProbes(story, taken) {
    const { inputs, state, runner } = story;
    if (inputs.workload === 'off')
        return undefined;
    const probes = await probeFirst(story, taken).catch((error) => {
        runner.log.debug(String(error));
        const why = error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g ? error.message : (0,redact/* redactServerError */.P)(error).message;
        return { measured: false, why };
    });
    await (0,run_folder/* writeFirstProbes */.lc)(state.folder, probes);
    if (!probes.measured)
        runner.log.info((0,measure_workload/* whyNoWorkload */.b)(probes.why));
    return probes.measured && isKept(probes.value) ? probes.value : undefined;
}
/** With the branch, where it is not too long for what a branch remembers of itself; other jobs and later pushes go by that. */
function isKept(probes) {
    return JSON.stringify(probes).length <= budget.budget.size.table / 4;
}
/** UserError where `workload` is a path, and there is nothing of the kind. */
async function assertWorkload(story) {
    if (isPath(story.inputs))
        await fromFile(story);
}
function isPath({ workload }) {
    return workload !== 'auto' && workload !== 'off';
}
function fromFile({ inputs, workspace }) {
    return readWorkloadFile({ path: inputs.workload, cwd: workspace, queries: inputs.workloadQueries });
}
async function probeFirst(story, taken) {
    const { inputs, access, runner } = story;
    const workload = await findWorkload(story, taken);
    if (!workload.measured)
        return workload;
    const { queries } = workload.value;
    const { client } = await (0,open_branch/* openCompute */.S9)({ ...access, session: 'theirs' }, taken.compute);
    try {
        const milliseconds = inputs.workloadSeconds * 1000;
        const probes = await (0,probe_queries/* probeQueries */.$)(client, queries, { clock: access.clock, milliseconds });
        const tables = await (0,table_facts/* readTableFacts */.e)(client, probes);
        const planned = probes.filter((probe) => probe && 'plan' in probe).length;
        runner.log.info(`${(0,figures/* count */.U9)(queries.length, 'query', 'queries')} of the workload, ${planned} of them planned on the branch.`);
        return {
            measured: true,
            value: {
                workload: workload.value,
                before: { probes: probes.map((probe) => probe ?? null), tables: [...tables] },
            },
        };
    }
    finally {
        await client.end();
    }
}
/** A branch has the extensions of its parent: where there is none, the parent is not asked. */
async function findWorkload(story, { client, parent }) {
    const { inputs, access } = story;
    if (isPath(inputs))
        return { measured: true, value: await fromFile(story) };
    const limits = { queries: inputs.workloadQueries, lock: budget.budget.time.lockOnParent };
    if (!(await (0,read_workload/* hasStatementStatistics */.p)(client)))
        return { measured: false, why: read_workload/* notInstalled */.Y };
    const attempt = await (0,open_branch/* connectToParent */.An)(access, parent);
    if ('unreachable' in attempt)
        return { measured: false, why: attempt.unreachable };
    try {
        return await (0,read_workload.readWorkload)(attempt.client, limits);
    }
    finally {
        await attempt.client.end();
    }
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ measureWorkload),
  b: () => (/* binding */ whyNoWorkload)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
;// CONCATENATED MODULE: ./build/src/migration/touched-by.js

function touchedBy({ changes }) {
    const tables = changes.flatMap(({ object, partitionOf }) => [
        (0,findings_static/* tableOf */.c_)(object) ?? [],
        partitionOf === undefined ? [] : (0,findings_static/* subjectOf */.et)(partitionOf),
    ]);
    return {
        tables: new Set(tables.flat()),
        code: changes.some(({ object, verb }) => verb !== 'added' && through.has(object.kind)),
    };
}
const through = new Set([
    'view',
    'materialized-view',
    'function',
    'procedure',
    'aggregate',
    'type',
    'domain',
    'policy',
    'rule',
    'operator',
    'operator-class',
    'cast',
    'collation',
    'extension',
]);

// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/their-session.js + 1 modules
var their_session = __webpack_require__(8063);
;// CONCATENATED MODULE: ./build/src/workload/analyze-tables.js
/** Statistics anew for tables that a change has touched, as autovacuum would soon make them in production. */




/** On a branch alone: it writes, and it calls functions of indexes. What the time does not suffice for is left as it is. */
async function analyzeTables(client, tables, { clock, milliseconds }) {
    const session = new their_session/* TheirSession */.j(client);
    const end = clock.now().getTime() + milliseconds;
    for (const { schema, name } of tables) {
        const left = Math.trunc(end - clock.now().getTime());
        if (left <= 0)
            return;
        await session.within(left + patience, async () => {
            try {
                await session.askTogether(analyzeQuery(`${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(schema)}.${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name)}`, left));
            }
            catch (error) {
                // It is gone, it is locked, it is not ours, it takes too long: its plans are what they are.
                if (!(0,error_facts/* isServerError */.G)(error))
                    throw error;
            }
        });
    }
}
const patience = 20_000;
const analyzeQuery = (0,query/* defineTheirs */.$G)('statistics of a changed table', (table, milliseconds) => `set statement_timeout = ${milliseconds};\nset lock_timeout = '500ms';\nanalyze ${table}`);

// EXTERNAL MODULE: ./build/src/postgres/statement-text.js
var statement_text = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
;// CONCATENATED MODULE: ./build/src/workload/callers.js
/**
 * Who sends a query, where a comment in its text says so, as sqlcommenter and marginalia write it: `controller='orders',action='show'`.
 * Names of the application's own alone: a trace or a user is nobody's business here. Pure.
 * https://google.github.io/sqlcommenter/spec/
 */

/** "orders#show", "/orders/:id"; empty where nothing is said. */
function callersOf(text) {
    const said = new Map();
    for (let at = 0; at < text.length;) {
        const token = (0,sql_token/* readToken */.A)(text, at);
        if (token.kind === 'comment')
            for (const [key, value] of pairs(text.slice(at, token.end)))
                said.set(key, value);
        at = token.end;
    }
    const [controller, action] = [said.get('controller'), said.get('action')];
    const place = controller && action ? `${controller}#${action}` : (said.get('route') ?? controller ?? said.get('job') ?? action);
    return [said.get('application') ?? said.get('app'), place].filter(Boolean).join(' ');
}
const told = new Set(['application', 'app', 'controller', 'action', 'route', 'job']);
function pairs(comment) {
    return comment
        .replace(/^\/\*|\*\/$|^--/g, '')
        .split(',')
        .flatMap((pair) => {
        const [, key = '', written = ''] = /^\s*([\w-]+)\s*[=:]\s*'?([^']*?)'?\s*$/.exec(pair) ?? [];
        const value = decoded(written);
        return told.has(key) && /^[\w./:#{}<>*[\]-]{1,80}$/.test(value) ? [[key, value]] : [];
    });
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

// EXTERNAL MODULE: ./build/src/workload/probe.js
var workload_probe = __webpack_require__(6117);
// EXTERNAL MODULE: ./build/src/workload/read-plan.js
var read_plan = __webpack_require__(7339);
// EXTERNAL MODULE: ./build/src/workload/single-statement.js
var single_statement = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/src/workload/workload.js
var workload = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/src/workload/compare-probes.js
/**
 * What of a workload is other after the change than before it. Only what could be planned before and cannot be planned after is
 * broken: what failed all along, a missing search path or a temporary table, is no doing of the change. Pure.
 */






function compareProbes({ workload, before }, after, touched) {
    const shares = new Shares(workload);
    const facts = { before: byKey(before.tables), after: byKey(after.tables), touched };
    const compared = [];
    const unknown = new Map();
    const affected = [];
    let rightsUnknown = 0;
    for (const [position, query] of workload.queries.entries()) {
        const [first, second] = [before.probes[position] ?? undefined, after.probes[position] ?? undefined];
        const why = whyNotCompared(query, first, second);
        if (why !== undefined) {
            unknown.set(why, [...(unknown.get(why) ?? []), query]);
            continue;
        }
        compared.push(query);
        if (!first?.asRole || !second?.asRole)
            rightsUnknown += 1;
        if ((0,workload_probe/* isPlanned */.H9)(first) && second) {
            const effects = effectsOf(first, second, facts);
            affected.push(...effects.map((effect) => ({ ...compare_probes_told(query), ...shares.of([query]), effect })));
        }
    }
    return {
        source: workload.source,
        ...(workload.since && { since: workload.since }),
        ...(workload.until && { until: workload.until }),
        ...(workload.evictions !== undefined && { evictions: workload.evictions }),
        compared: { queries: compared.length, ...shares.of(compared) },
        others: [
            ...[...unknown].map(([why, queries]) => ({ why, queries: queries.length, ...shares.of(queries) })),
            ...leftOut(workload, shares),
        ].sort((one, other) => (other.callsShare ?? 0) - (one.callsShare ?? 0)),
        rightsUnknown,
        affected: affected.sort((one, other) => (other.timeShare ?? 0) - (one.timeShare ?? 0)),
    };
}
function leftOut({ unreadable, rest }, shares) {
    return [
        ...(unreadable ? [{ why: 'their text is not shown to this login', ...unreadable }] : []),
        ...(rest ? [{ why: 'less frequent and less costly than the others', ...rest }] : []),
    ].map(({ why, queries, calls, milliseconds }) => ({ why, queries, ...shares.of([{ calls, milliseconds }]) }));
}
function whyNotCompared(query, before, after) {
    if ((0,single_statement/* singleStatement */.U)(query.text) === undefined)
        return 'no one whole statement that can be planned';
    if (before === undefined || after === undefined || wasHindered(before) || wasHindered(after)) {
        return 'not planned in the time given';
    }
    if (!(0,workload_probe/* isPlanned */.H9)(before))
        return 'could not be planned before the change either';
    const isOfOthers = !(0,workload_probe/* isPlanned */.H9)(after) && after.sqlstate === insufficientPrivilege && !before.asRole;
    return isOfOthers ? 'planned with other rights before the change than after it' : undefined;
}
const insufficientPrivilege = '42501';
/** By the moment and not by the query: a limit, a lock, a server without room. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function wasHindered(probe) {
    return !(0,workload_probe/* isPlanned */.H9)(probe) && /^(25006|40|53|55P03|57|58)/.test(probe.sqlstate);
}
function compare_probes_told({ text, role }) {
    const callers = callersOf(text);
    return { text: (0,statement_text/* statementText */.t6)(text), ...(callers && { callers }), ...(role && { role }) };
}
/** Of the whole workload, what is not shown and what there was no room for among it. */
class Shares {
    #calls;
    #milliseconds;
    constructor({ queries, unreadable, rest }) {
        const all = [(0,workload/* sum */.cz)(queries), unreadable, rest].flatMap((part) => part ?? []);
        this.#calls = all.reduce((total, { calls }) => total + calls, 0);
        this.#milliseconds = all.reduce((total, { milliseconds }) => total + milliseconds, 0);
    }
    of(queries) {
        const { calls, milliseconds } = (0,workload/* sum */.cz)(queries);
        return {
            ...(this.#calls > 0 && { callsShare: calls / this.#calls }),
            ...(this.#milliseconds > 0 && { timeShare: milliseconds / this.#milliseconds }),
        };
    }
}
function effectsOf(before, after, facts) {
    const tables = tablesOf(before.plan, facts);
    if (!(0,workload_probe/* isPlanned */.H9)(after))
        return [{ kind: 'fails', sqlstate: after.sqlstate, message: after.message, tables }];
    return [
        ...unfilled(before.plan, after.plan, facts),
        ...otherTypes(before, after, tables),
        ...otherPlan(before.plan, after.plan, { ...facts, tables }),
    ];
}
function tablesOf({ reads, writes }, { before }) {
    return [...new Set([...writes, ...reads].map((relation) => before.get((0,read_plan/* keyOf */.T)(relation))?.root ?? (0,read_plan/* keyOf */.T)(relation)))];
}
/** A bare null for a column that must have a value: the server says so when the statement runs, and not before. */
function unfilled(before, after, facts) {
    return after.unfilled.flatMap(({ places, ...relation }) => {
        const key = (0,read_plan/* keyOf */.T)(relation);
        const [was, is] = [facts.before.get(key), facts.after.get(key)];
        if (is === undefined || is.fillsBeforeInsert)
            return [];
        const open = before.unfilled.find((one) => (0,read_plan/* keyOf */.T)(one) === key)?.places ?? [];
        const failedBefore = open.map((place) => was?.required[place]);
        return places.flatMap((place) => {
            const column = is.required[place];
            if (column === undefined || failedBefore.includes(column))
                return [];
            return [{ kind: 'unfilled', table: is.root, column }];
        });
    });
}
function otherTypes(before, after, tables) {
    const parameters = (before.parameters ?? []).flatMap((from, index) => {
        const to = after.parameters?.[index];
        return to === undefined || to === from ? [] : [{ position: index + 1, from, to }];
    });
    const results = before.results && after.results ? otherResults(before.results, after.results) : [];
    return parameters.length + results.length === 0 ? [] : [{ kind: 'types', tables, parameters, results }];
}
/** By name where that is found again; of what is left, a new name at the place of an old one has taken that place. */
function otherResults(before, after) {
    const left = [...after];
    const gone = [];
    const changed = [];
    for (const [place, { name, type }] of before.entries()) {
        const found = left.findIndex((column) => column.name === name);
        const [same] = found < 0 ? [] : left.splice(found, 1);
        if (same === undefined)
            gone.push({ name, type, place });
        else if (same.type !== type)
            changed.push({ name, from: type, to: same.type });
    }
    for (const { name, type, place } of gone) {
        const successor = left.find((column) => after[place] === column && column.type === type);
        if (successor)
            left.splice(left.indexOf(successor), 1);
        changed.push(successor ? { name: successor.name, was: name } : { name, from: type });
    }
    return [...changed, ...left.map(({ name, type }) => ({ name, to: type }))];
}
/** Rows of a table whose reading from end to end is felt. */
const many = 10_000;
const muchDearer = 10;
/** In the server's own measure: below it, ten times as much is nothing. */
const dear = 1000;
function otherPlan(before, after, facts) {
    const { touched, tables } = facts;
    const isTouched = (table) => touched.code || touched.tables.has(table);
    if (!tables.some(isTouched))
        return [];
    const costs = { tables, before: before.cost, after: after.cost };
    const isDearer = after.cost > before.cost * 1.5;
    const newly = after.reads.find((read) => {
        const was = before.reads.find((one) => (0,read_plan/* keyOf */.T)(one) === (0,read_plan/* keyOf */.T)(read));
        const is = facts.after.get((0,read_plan/* keyOf */.T)(read));
        return read.whole && !was?.whole && (is?.rows ?? 0) >= many && isTouched(is?.root ?? (0,read_plan/* keyOf */.T)(read));
    });
    if (newly && isDearer) {
        const key = (0,read_plan/* keyOf */.T)(newly);
        const { root = key, rows = 0 } = facts.after.get(key) ?? {};
        const indexes = before.reads.find((one) => (0,read_plan/* keyOf */.T)(one) === key)?.indexes ?? [];
        return [{ kind: 'plan', whole: { table: root, rows, indexes }, ...costs }];
    }
    return after.cost >= dear && after.cost >= before.cost * muchDearer ? [{ kind: 'plan', ...costs }] : [];
}
function byKey(tables) {
    return new Map(tables.map((table) => [(0,read_plan/* keyOf */.T)(table), table]));
}

// EXTERNAL MODULE: ./build/src/postgres/lexemes.js
var postgres_lexemes = __webpack_require__(5034);
;// CONCATENATED MODULE: ./build/src/workload/names-object.js
/** Which queries name something, by the words of their texts. Pure. */


function droppedAndNamed(workload, dropped) {
    if (dropped.length === 0)
        return [];
    const shares = new Shares(workload);
    const read = workload.queries.map((query) => ({ query, words: wordsOf(query.text) }));
    return dropped.map(({ subject, name, table }) => {
        const naming = read
            .filter(({ words }) => words === undefined || words.has(name) || (table !== undefined && words.has(table) && words.has('*')))
            .map(({ query }) => query);
        return { subject, queries: naming.length, ...shares.of(naming) };
    });
}
/** A star behind `(` counts rows; one between values multiplies, and is taken for all columns, which errs on the safe side. */
function wordsOf(text) {
    const lexemes = (0,postgres_lexemes/* readLexemes */.W)(text);
    // It may name anything.
    if (lexemes === undefined)
        return undefined;
    return new Set(lexemes.flatMap((lexeme, index) => {
        if (lexeme.text === '*')
            return lexemes[index - 1]?.text === '(' ? [] : ['*'];
        return (0,postgres_lexemes/* nameOf */.V)(lexeme) ?? [];
    }));
}

// EXTERNAL MODULE: ./build/src/workload/probe-queries.js + 2 modules
var probe_queries = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/src/workload/table-facts.js
var table_facts = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/src/acts/stamp.js + 1 modules
var acts_stamp = __webpack_require__(6601);
;// CONCATENATED MODULE: ./build/src/acts/measure-workload.js













/** Undefined where it was not asked for. */
async function measureWorkload(measure) {
    if (measure.inputs.workload === 'off')
        return undefined;
    const first = await (0,run_folder/* readFirstProbes */.gG)(measure.folder);
    if (first === undefined)
        return { measured: false, why: 'The branch holds no record of how queries were planned when it was made.' };
    if (!first.measured)
        return first;
    try {
        return await compare(measure, first.value);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { measured: false, why: error.message };
        return { measured: false, why: `The queries could not be planned again: ${(0,redact/* redactServerError */.P)(error).message}.` };
    }
}
async function compare(measure, first) {
    const { access, inputs, branch, compute, client, diff, secrets } = measure;
    // To plan is to run what calls itself immutable: only where the database itself says that it is the branch.
    const stamp = await (0,acts_stamp/* readStamp */.UL)(client);
    if (stamp?.branch.uid !== branch.uid) {
        return {
            measured: false,
            why: 'No record in the database proves that it is the branch, so no query was planned there.',
        };
    }
    const { workload } = first;
    const opened = await (0,open_branch/* openCompute */.S9)({ ...access, session: 'theirs' }, compute);
    secrets.push(opened.credential.password);
    try {
        const touched = touchedBy(diff);
        const milliseconds = inputs.workloadSeconds * 1000;
        await analyzeTables(opened.client, analyzable(first, touched.tables), { clock: access.clock, milliseconds });
        const probes = await (0,probe_queries/* probeQueries */.$)(opened.client, workload.queries, { clock: access.clock, milliseconds });
        const tables = await (0,table_facts/* readTableFacts */.e)(opened.client, probes);
        const after = { probes: probes.map((probe) => probe ?? null), tables: [...tables] };
        return {
            measured: true,
            value: { ...compareProbes(first, after, touched), dropped: droppedAndNamed(workload, droppedBy(diff)) },
        };
    }
    finally {
        await opened.client.end();
    }
}
/** What was rewritten has no statistics any more, and production will have analyzed it before long. */
function analyzable({ before }, touched) {
    return before.tables.filter(({ root, rows }) => touched.has(root) && rows > 0);
}
function droppedBy({ changes }) {
    return changes.flatMap(({ verb, object, code }) => {
        if (verb !== 'dropped' || !telling.has(object.kind))
            return [];
        const table = code.startsWith('column.') ? object.table : undefined;
        return [{ subject: (0,findings_static/* subjectOf */.et)(object), name: object.name, ...((0,findings_static/* tableOf */.c_)(object) !== undefined && { table }) }];
    });
}
const telling = new Set(['table', 'column', 'view', 'materialized-view', 'function', 'sequence']);
function whyNoWorkload(why) {
    return `Production's queries were not tried: ${(0,figures/* asClause */.eI)(why)}.`;
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ readOwnStamp),
/* harmony export */   N3: () => (/* binding */ assertMayShare),
/* harmony export */   gN: () => (/* binding */ stampedNumber)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);


/** Undefined when the branch has none, or only the one of the branch it was forked from. UserError when it is somebody else's. */
async function readOwnStamp(client, branch, trigger) {
    const stamp = await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .readStamp */ .UL)(client);
    if (stamp === undefined || stamp.branch.uid !== branch.uid)
        return undefined;
    assertMayShare(branch, stamp, trigger);
    return stamp;
}
/** UserError when the branch was made for another pull request, or another repository, than this run is about. */
function assertMayShare(branch, made, trigger) {
    const run = { repository: trigger.repository, prNumber: stampedNumber(trigger) };
    if (mayShare(made, run))
        return;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} was made for ${ownerOf(made)}, and this run is about ${ownerOf(run)}. ` +
        'It was left as it is. Give each its own name with `branch-name`, for example ci-{repository}-pr-{number}.');
}
/** The pull request that a branch made by this run belongs to. */
function stampedNumber({ pullRequest, mergeGroup }) {
    return pullRequest?.number ?? mergeGroup?.prNumber;
}
/** A git branch may be pushed to before it has a pull request, and a workflow started by hand names none. */
function mayShare(made, run) {
    const oneUnknown = made.prNumber === undefined || run.prNumber === undefined;
    return made.repository === run.repository && (oneUnknown || made.prNumber === run.prNumber);
}
function ownerOf({ repository, prNumber }) {
    return prNumber === undefined ? `no pull request of ${repository}` : `pull request #${prNumber} of ${repository}`;
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readParent)
});

// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/migration/last-use.js
var last_use = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/src/migration/parent-tables.js

/** Of those names (`schema.name`) that it has. */
async function readParentTables(look, names) {
    const rows = await look.ask(parentTablesQuery, [names]);
    return rows.map(({ table, rows: estimate, bytes }) => ({
        table,
        bytes,
        ...(estimate !== null && { rows: estimate }),
    }));
}
const parentTablesQuery = (0,query/* defineQuery */.Ec)('sizes of tables on the parent', `
select concat(n.nspname, '.', c.relname) as "table",
  nullif(c.reltuples, -1)::float8 as rows,
  pg_total_relation_size(c.oid)::float8 as bytes
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'm') and concat(n.nspname, '.', c.relname) = any ($1::text[])
`);

// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
;// CONCATENATED MODULE: ./build/src/acts/parent-picture.js
/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */








/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
async function readParent(access, parent, { dropped = [], worked = [] } = {}) {
    const attempt = await (0,open_branch/* connectToParent */.An)(access, parent);
    if ('unreachable' in attempt)
        return { measured: false, why: attempt.unreachable };
    const { client } = attempt;
    try {
        const lock = budget.budget.time.lockOnParent;
        const snapshot = await (0,read_snapshot/* readSnapshot */.RA)(client, { lockTimeout: lock });
        const { histories } = await (0,read_histories/* readHistories */.X)(client, { lock });
        const lastUse = dropped.length === 0 ? [] : await (0,look/* looking */.WL)(client, (look) => (0,last_use/* readLastUse */.SU)(look, dropped), { lock });
        const tables = worked.length === 0 ? [] : await (0,look/* looking */.WL)(client, (look) => readParentTables(look, worked), { lock });
        return { measured: true, value: { snapshot, histories, lastUse, tables } };
    }
    catch (error) {
        return { measured: false, why: `${parent.name} could not be read: ${(0,redact/* redactServerError */.P)(error).message}.` };
    }
    finally {
        await client.end();
    }
}


/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestOfPreparation),
/* harmony export */   W: () => (/* binding */ prepareBranch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1266);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2035);
/* harmony import */ var _postgres_transaction_control_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(697);
/** `prepare-sql`: masking or seeding, run on a new branch before anybody else can see its data. */






/** SHA-256 of what it says now: a branch that was prepared by another one is not what is asked for. */
async function digestOfPreparation(input, workspace) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await readSql(input, workspace))
        .digest('hex');
}
/** UserError when it fails: a branch that is not prepared must not be handed out. */
async function prepareBranch(client, input, workspace) {
    try {
        // Several statements in one simple query are one transaction: all of it holds, or nothing does.
        await client.query(await readSql(input, workspace));
        await (0,_postgres_transaction_control_js__WEBPACK_IMPORTED_MODULE_5__/* .control */ .A)(client, 'discard all');
    }
    catch (error) {
        if (error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        const { message, sqlstate } = (0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactServerError */ .P)(error);
        const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`;
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`prepare-sql\` failed: ${message}${state}. The branch was not handed out.`, { cause: error });
    }
}
async function readSql(input, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, input);
    const isFile = !input.includes('\n') && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isFile();
    if (isFile)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    if (/^\S+\.sql$/i.test(input)) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`prepare-sql\` names the file ${input}, which is not there. Check the repository out first, or correct the path.`);
    }
    return input;
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ flushCounters)
/* harmony export */ });
/* harmony import */ var _postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _late_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6784);



/**
 * False where the server has no such function: counts of a transaction then run into those of the one before. Outside of a transaction
 * they are waited for there, twice as long as such a server keeps them back: in the backend, and in the process that collects them.
 */
async function flushCounters(client) {
    // Looked up, because an unknown function would end the transaction that asks for it.
    if (await (0,_late_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .countersAreLate */ .ez)(client)) {
        if (client.getTransactionStatus() === 'I') {
            await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(pauseQuery);
            await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(pauseQuery);
        }
        return false;
    }
    await (0,_postgres_anywhere_js__WEBPACK_IMPORTED_MODULE_0__/* .anywhere */ .M)(client).ask(flushQuery);
    return true;
}
// The own session has to be at it, to send what it has: no wait of the client's would do.
const pauseQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('counters waited for', 'select pg_catalog.pg_sleep(0.6)');
const flushQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_1__/* .defineQualified */ .GK)('counters handed over', 'select pg_catalog.pg_stat_force_next_flush()');


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compareHistories)
/* harmony export */ });
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
/** What a pull request's migrations are, told by the tool's own books: the branch now, beside the branch as it began. Pure. */


function compareHistories(options) {
    const { baseline, branch, sources } = options;
    const gone = baseline.filter((history) => !branch.some((other) => (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .sameHistory */ .nZ)(other, history)));
    return [...branch, ...gone].map((history) => {
        const { tool, schema, table, headOnly } = history;
        const before = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(baseline, history);
        const now = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(branch, history);
        const changed = [...now.values()].filter((entry) => entry.state !== before.get(entry.name)?.state);
        const forked = _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsWithHeads */ .Tq.has(tool) && now.size > Math.max(before.size, 1);
        const titled = titling(_schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .hashingTools */ .ky.has(tool) ? sources : undefined);
        return {
            tool,
            schema,
            table,
            headOnly,
            ran: titled(changed.filter(({ state }) => state === 'applied')),
            failed: titled(changed.filter(({ state }) => state === 'failed')),
            edited: titled([...now.values()].filter((entry) => (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .saysOther */ .rx)(entry, before.get(entry.name)) || (_schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .hashingTools */ .ky.has(tool) && isEdited(entry, sources)))),
            undone: titled([...before.values()].filter(({ name, state }) => !headOnly && state === 'applied' && (now.get(name)?.state ?? 'rolled back') === 'rolled back')),
            ...(forked && { heads: [...now.keys()] }),
        };
    });
}
function isEdited({ name, checksum, state }, sources) {
    const checksums = sources?.checksums.get(name);
    return state === 'applied' && checksum !== undefined && checksums !== undefined && !checksums.includes(checksum);
}
/** The books of some tools know no name, and their files do. An entry of several lists stays one. */
function titling(sources) {
    const seen = new Map();
    const withTitle = (entry) => {
        const title = sources?.titles.get(entry.name);
        const titled = seen.get(entry) ?? (title === undefined ? entry : { ...entry, name: title });
        seen.set(entry, titled);
        return titled;
    };
    return (entries) => entries.map(withTitle);
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   nZ: () => (/* binding */ sameHistory),
/* harmony export */   rx: () => (/* binding */ saysOther)
/* harmony export */ });
/** The last entry of a name counts: goose and Prisma write a new one when a migration runs again. */
function entriesOf(histories, wanted) {
    const history = histories.find((candidate) => sameHistory(candidate, wanted));
    return new Map(history?.entries.map((entry) => [entry.name, entry]));
}
function sameHistory(a, b) {
    return a.tool === b.tool && a.schema === b.schema && a.table === b.table;
}
function saysOther(entry, other) {
    return other?.checksum !== undefined && entry.checksum !== undefined && other.checksum !== entry.checksum;
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readMigrationSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3382);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _ground_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1977);
/* harmony import */ var _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1425);
/**
 * The migration files of a checkout, as their tool would hash them now. Prisma and Drizzle write down the SHA-256 of what they
 * ran, and run on without a word when the file has been edited since. https://www.prisma.io/docs/orm/prisma-migrate/workflows/troubleshooting
 */







async function readMigrationSources(workspace, histories) {
    const checksums = new Map();
    const titles = new Map();
    // A checkout can be large.
    if (!histories.some(({ tool }) => _schema_books_history_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .hashingTools */ .ky.has(tool)))
        return { checksums, titles };
    for (const { name, path, title } of [...(await namedByFolder(workspace)), ...(await namedByJournal(workspace))]) {
        const text = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path));
        if (text !== undefined)
            checksums.set(name, [...(checksums.get(name) ?? []), ...checksumsOf(text)]);
        if (title !== undefined)
            titles.set(name, title);
    }
    return { checksums, titles };
}
/** Prisma, and Drizzle from 1.0 on: `20260101000000_init/migration.sql`. */
async function namedByFolder(workspace) {
    const paths = await find('**/migration.sql', workspace);
    return paths.map((path) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), path }));
}
/** Drizzle before 1.0: its books know the time that the journal gives a file. */
async function namedByJournal(workspace) {
    const files = [];
    for (const journal of await find('**/meta/_journal.json', workspace)) {
        const { data } = journalSchema.safeParse((0,_ground_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, journal))) ?? ''));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(journal));
        files.push(...(data?.entries ?? []).map(({ when, tag }) => ({
            name: String(when),
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${tag}.sql`),
            title: tag,
        })));
    }
    return files;
}
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ when: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })) });
function find(pattern, cwd) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(pattern, { cwd, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] });
}
/** Git may have turned the line ends since. */
function checksumsOf(text) {
    const unix = text.replaceAll('\r\n', '\n');
    const texts = new Set([text, unix, unix.replaceAll('\n', '\r\n')]);
    return [...texts].map((one) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(one).digest('hex'));
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ missingMigrations)
/* harmony export */ });
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);
/** Migrations that the parent has run since the fork, and the branch has not. Pure. */

function missingMigrations(histories) {
    const { fork, branch, parent } = histories;
    return parent.flatMap((history) => {
        // Where only the head is kept, the branch that moved on has it no more.
        if (history.headOnly && fork === undefined)
            return [];
        const before = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(fork ?? [], history);
        const here = (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(branch, history);
        const there = [...(0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(parent, history).values()];
        return (there
            .filter(({ name, state }) => state === 'applied' && !before.has(name))
            // Under its name, something else may have run here.
            .filter((entry) => !here.has(entry.name) || (fork !== undefined && (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .saysOther */ .rx)(entry, here.get(entry.name))))
            .map(({ name }) => ({ tool: history.tool, name })));
    });
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ withLastUse),
/* harmony export */   SU: () => (/* binding */ readLastUse),
/* harmony export */   U2: () => (/* binding */ droppedRelations)
/* harmony export */ });
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/** Tables and indexes that are gone. */
function droppedRelations({ changes }) {
    return changes.flatMap(({ verb, object: { kind, schema, name } }) => verb === 'dropped' && (kind === 'table' || kind === 'index') ? `${schema}.${name}` : []);
}
async function readLastUse(look, names) {
    const rows = await look.ask(lastUseQuery, [names]);
    return rows.map(({ name, scans, at }) => ({ name, scans, ...(at !== null && { at }) }));
}
// The columns of times are younger than some servers: read through a row as JSON, they are null where there are none.
const lastUseQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('last use of what is dropped', `
select u.name, u.scans::float8 as scans, to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
from (
  select concat(s.schemaname, '.', s.relname) as name, s.seq_scan + coalesce(s.idx_scan, 0) as scans,
    greatest((to_jsonb(s) ->> 'last_seq_scan')::timestamptz, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz) as at
  from pg_stat_all_tables s
  union all
  select concat(s.schemaname, '.', s.indexrelname), s.idx_scan, (to_jsonb(s) ->> 'last_idx_scan')::timestamptz
  from pg_stat_all_indexes s
) u
where u.name = any ($1::text[])
`);
/** What is dropped and how many queries name it, with what the counters know. */
function withLastUse(live, lastUse) {
    const dropped = live.dropped.map((one) => {
        const { scans, at } = lastUse.find(({ name }) => name === one.subject) ?? {};
        return scans === undefined ? one : { ...one, lastUse: { scans, ...(at !== undefined && { at }) } };
    });
    return { ...live, dropped };
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ observerFiles),
/* harmony export */   Y: () => (/* binding */ observerConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What the observer's process is told, over its standard input: it holds a password, so it is never an argument or a file. */

const observerConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        database: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tls: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), without: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['name', 'certificate']).optional() }),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'),
        ])
            .optional(),
    }),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Where it leaves its evidence. */
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ISO 8601: when it ends on its own. */
    endsAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The process that runs the job's steps: without it there is nobody left to watch for. Absent where it has no number here. */
    jobProcess: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/**
 * Written by the observer when it has its first picture; by us when the migration is over, or when it shall end; by the observer
 * when it has taken note of the one, or has ended.
 */
const observerFiles = {
    ready: 'observer-ready',
    migrated: 'observer-migrated',
    noted: 'observer-noted',
    stop: 'observer-stop',
    result: 'observer-result.json',
};


/***/ }),

/***/ 127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ stopObserver),
/* harmony export */   lS: () => (/* binding */ startObserver),
/* harmony export */   n7: () => (/* binding */ tellMigrated)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
/* harmony import */ var _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6529);
/* harmony import */ var _observer_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);
/**
 * Starts the observer as a process of its own, because the step that starts it ends before the steps it shall watch begin, and
 * collects its evidence later. It dies with the job: it keeps the mark by which the runner finds what a job has left behind.
 */







const startTimeout = 35_000;
const stopTimeout = 30_000;
const checkInterval = 50;
/**
 * Resolves when it watches, or has given up: why, is told by stopObserver. `entry` is the script of the observer's process.
 * The folder is the run's own.
 */
async function startObserver(options) {
    const { entry, config, env, clock } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env,
        cwd: config.folder,
    });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
    child.stdin.end(JSON.stringify(config));
    child.unref();
    const ended = await waitForFile(clock, startTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.ready),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(config.folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    if (ended === undefined)
        throw new Error('the observer did not start in time');
}
/** Tells it that the migration is over. False when nobody took note. */
async function tellMigrated(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.migrated), '');
    const file = await waitForFile(clock, stopTimeout, [
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result),
    ]);
    return file?.endsWith(_observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.noted) ?? false;
}
/** Tells it to stop, and reads what it saw. Never rejects for an observer that is gone: that is a measurement not made. */
async function stopObserver(options) {
    const { folder, clock } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.stop), '');
    const file = await waitForFile(clock, stopTimeout, [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _observer_config_js__WEBPACK_IMPORTED_MODULE_5__/* .observerFiles */ .A.result)]);
    if (file === undefined)
        return { measured: false, why: 'the observer ended before its time and left nothing' };
    const result = resultSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8')));
    return 'evidence' in result
        ? { measured: true, value: result.evidence }
        : { measured: false, why: `the observer failed: ${result.problem}` };
}
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ evidence: _evidence_evidence_schema_js__WEBPACK_IMPORTED_MODULE_4__.migrationEvidenceSchema }), zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ problem: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })]);
async function waitForFile(clock, timeout, files) {
    const end = clock.now().getTime() + timeout;
    while (clock.now().getTime() < end) {
        for (const file of files) {
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file).then(() => true, () => false);
            if (there)
                return file;
        }
        await clock.sleep(checkInterval);
    }
    return undefined;
}


/***/ }),

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TheirSession)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/src/postgres/described-statement.js
/**
 * What a statement takes and returns, asked of the server without running it: it parses the text and describes what it has
 * understood. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */

/** Throws what the server says. */
async function describeStatement(client, text) {
    const statement = new DescribedStatement(text);
    try {
        await new Promise((resolve, reject) => {
            statement.once('error', reject);
            statement.once('end', () => resolve());
            client.query(statement);
        });
        return statement;
    }
    finally {
        statement.leave();
    }
}
class DescribedStatement extends esm/* default.Query */.Ay.Query {
    #text;
    #connection;
    parameters = [];
    results = [];
    constructor(text) {
        super(text);
        this.#text = text;
    }
    /** Without a name, the next one takes its place. */
    submit = (given) => {
        const connection = given;
        connection.on('parameterDescription', this.#noteParameters);
        this.#connection = connection;
        connection.parse({ name: '', text: this.#text, types: [] });
        connection.describe({ type: 'S', name: '' });
        connection.sync();
    };
    /** What a statement that failed had waited for is not the next one's. */
    leave() {
        this.#connection?.off('parameterDescription', this.#noteParameters);
    }
    #noteParameters = ({ dataTypeIDs }) => {
        this.parameters = dataTypeIDs;
    };
    handleRowDescription({ fields }) {
        this.results = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
    }
}

// EXTERNAL MODULE: ./build/src/postgres/within-limits.js
var within_limits = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/postgres/their-session.js
/**
 * A session of the user's own, to ask what a server makes of texts that others send it: names are found there, and rights are
 * had, as they do. It is opened for that and ended after it.
 */



class TheirSession {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async ask({ text }, values = []) {
        return (await this.#client.query(text, [...values])).rows;
    }
    /** Several statements in one text, which takes no values; the first column of the first row of each that returns rows. */
    async askTogether({ text }) {
        const results = await this.#client.query({ text, rowMode: 'array' });
        const list = (Array.isArray(results) ? results : [results]);
        return list.filter(({ rows }) => rows.length > 0).map(({ rows }) => rows[0]?.[0]);
    }
    describe(text) {
        return describeStatement(this.#client, text);
    }
    /** Fails as the server does where the login is no member. */
    async become(role) {
        await this.#client.query(`set role ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(role)}`);
    }
    /** The connection is cut when the time is over. */
    within(milliseconds, work) {
        return (0,within_limits/* withinLimits */.o)(this.#client, milliseconds, work);
    }
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportRun)
/* harmony export */ });
function reportRun({ repository, event, runId, runAttempt, runUrl, sha, docsUrl }) {
    return { repository, event, runId, runAttempt, url: runUrl, headSha: sha, ...(docsUrl && { docsUrl }) };
}


/***/ }),

/***/ 7183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ probeQueries)
});

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/postgres/their-session.js + 1 modules
var their_session = __webpack_require__(8063);
// EXTERNAL MODULE: ./build/src/workload/read-plan.js
var read_plan = __webpack_require__(7339);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
;// CONCATENATED MODULE: ./build/src/workload/repair-literals.js
/**
 * The server keeps queries with `$1` in the place of a constant, and some constants cannot be a parameter: of `interval '1 day'`
 * it keeps `interval $1`, which is no SQL. Here it is written so that it means the same: `($1)::interval`. Pure.
 * https://www.postgresql.org/docs/current/pgstatstatements.html
 */

/** The same text where there is nothing to mend. */
function repairLiterals(text) {
    const parts = partsOf(text);
    let mended = '';
    let copied = 0;
    for (let at = 0; at < parts.length; at += 1) {
        const repair = typed(parts, at) ?? extracted(parts, at);
        const first = parts[at];
        const last = repair && parts[repair.last];
        if (repair === undefined || first === undefined || last === undefined)
            continue;
        mended += text.slice(copied, first.start) + repair.text;
        copied = last.end;
        at = repair.last;
    }
    return mended + text.slice(copied);
}
/** Without space and comments; a parameter is one part. */
function partsOf(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const parameter = /^\$\d+/.exec(text.slice(at, at + 12));
        const token = parameter ? undefined : (0,sql_token/* readToken */.A)(text, at);
        const end = token?.end ?? at + (parameter?.[0].length ?? 1);
        if (token?.kind !== 'space' && token?.kind !== 'comment') {
            parts.push({ text: text.slice(at, end), start: at, end, ...(token?.kind === 'word' && { word: token.word }) });
        }
        at = end;
    }
    return parts;
}
/** `interval $1`, `timestamp with time zone $1`, `interval $1 day to second`, `timestamp(3) $1`. */
function typed(parts, at) {
    const { word = '' } = parts[at] ?? {};
    // A name behind a dot, a cast or `as` is no constant's type.
    if (!literalTypes.has(word) || ['.', ':', 'as'].includes(parts[at - 1]?.text.toLowerCase() ?? ''))
        return undefined;
    let next = at + 1;
    let type = word;
    if (parts[next]?.text === '(') {
        const close = parts.findIndex(({ text }, index) => index > next && text === ')');
        if (close < 0)
            return undefined;
        type += parts
            .slice(next, close + 1)
            .map(({ text }) => text)
            .join('');
        next = close + 1;
    }
    const zone = parts.slice(next, next + 3).map((part) => part.word);
    if (/^(with|without) time zone$/.test(zone.join(' '))) {
        type += ` ${zone.join(' ')}`;
        next += 3;
    }
    const parameter = parts[next];
    if (!isParameter(parameter))
        return undefined;
    const fields = [];
    while (word === 'interval' && intervalFields.has(parts[next + 1]?.word ?? '')) {
        next += 1;
        fields.push(parts[next]?.text ?? '');
    }
    return { text: `(${parameter?.text})::${[type, ...fields].join(' ')}`, last: next };
}
/** `extract($1 from at)` is a call of this function, whose argument may be a parameter. https://www.postgresql.org/docs/14/release-14.html */
function extracted(parts, at) {
    const [name, open, field, from] = parts.slice(at, at + 4);
    const isOne = name?.word === 'extract' && open?.text === '(' && isParameter(field) && from?.word === 'from';
    return isOne ? { text: `pg_catalog.extract(${field?.text},`, last: at + 3 } : undefined;
}
function isParameter(part) {
    return part !== undefined && /^\$\d+$/.test(part.text);
}
const literalTypes = new Set([
    'bit',
    'bytea',
    'cidr',
    'date',
    'inet',
    'interval',
    'json',
    'jsonb',
    'numeric',
    'point',
    'time',
    'timestamp',
    'timestamptz',
    'timetz',
    'uuid',
    'varbit',
]);
const intervalFields = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to']);

;// CONCATENATED MODULE: ./build/src/workload/role-session.js
/** Makes a session of the branch read names, and have rights, as the role that sends a query. */


/**
 * Returns whether it has the role's rights: for that, the login has to be a member. Names are read as the role reads them in any
 * case. Without a role, it is the login itself.
 */
async function actAs(session, role) {
    await session.askTogether(ownRole);
    if (role === undefined) {
        await session.askTogether(ownPath);
        return true;
    }
    const [found] = await session.ask(pathQuery, [role]);
    await session.ask(setPath, [found?.path ?? '"$user", public']);
    try {
        await session.become(role);
        return true;
    }
    catch (error) {
        if (!(0,error_facts/* isServerError */.G)(error))
            throw error;
        return false;
    }
}
const ownRole = (0,query/* defineTheirs */.$G)('role of the login', () => 'reset role')();
const ownPath = (0,query/* defineTheirs */.$G)('search path of the login', () => 'reset search_path')();
// Of a role in this database, of the role, of the database, of all: the first that is set holds.
// https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
const pathQuery = (0,query/* defineTheirs */.$G)('search path of a role', () => `
select pg_catalog.substr(setting, 13) as path
from pg_catalog.pg_db_role_setting s
cross join lateral pg_catalog.unnest(s.setconfig) as setting
left join pg_catalog.pg_database d on d.oid operator(pg_catalog.=) s.setdatabase
left join pg_catalog.pg_roles r on r.oid operator(pg_catalog.=) s.setrole
where pg_catalog.starts_with(setting, 'search_path=')
  and (s.setdatabase operator(pg_catalog.=) 0::pg_catalog.oid or d.datname operator(pg_catalog.=) pg_catalog.current_database())
  and (s.setrole operator(pg_catalog.=) 0::pg_catalog.oid or r.rolname operator(pg_catalog.=) $1)
order by s.setrole operator(pg_catalog.=) 0::pg_catalog.oid, s.setdatabase operator(pg_catalog.=) 0::pg_catalog.oid
limit 1`)();
const setPath = (0,query/* defineTheirs */.$G)('search path as of a role', () => `select pg_catalog.set_config('search_path', $1, false)`)();

// EXTERNAL MODULE: ./build/src/workload/single-statement.js
var single_statement = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/src/workload/probe-queries.js








/** In the order of the queries; undefined of those that the time did not suffice for, or that cannot be planned. */
async function probeQueries(client, queries, { clock, milliseconds }) {
    const end = clock.now().getTime() + milliseconds;
    const session = new their_session/* TheirSession */.j(client);
    const prober = await Prober.open(session);
    const probes = queries.map(() => undefined);
    return session.within(milliseconds + patience, async () => {
        for (const [role, group] of byRole(queries)) {
            const asRole = await prober.become(role);
            for (let at = 0; at < group.length && clock.now().getTime() < end; at += batchSize) {
                const batch = group.slice(at, at + batchSize);
                const answers = await prober.probe(batch.map(({ text }) => text), () => clock.now().getTime() >= end);
                for (const [index, answer] of answers.entries()) {
                    const position = batch[index]?.position;
                    if (position !== undefined)
                        probes[position] = prober.told(answer, asRole);
                }
            }
        }
        await prober.nameTypes();
        return probes.map((probe) => probe && prober.withNames(probe));
    });
}
/** Beyond what is given: for the statement that is under way. */
const patience = 40_000;
/** One round trip plans so many; where one of them fails, each is asked by itself. */
const batchSize = 16;
function byRole(queries) {
    const groups = new Map();
    for (const [position, { text, role }] of queries.entries()) {
        const single = (0,single_statement/* singleStatement */.U)(text);
        if (single === undefined)
            continue;
        const group = groups.get(role) ?? [];
        groups.set(role, group);
        group.push({ text: single, position });
    }
    return groups;
}
class Prober {
    #session;
    #explains;
    #names = new Map();
    #types = new Set();
    constructor(session, explains) {
        this.#session = session;
        this.#explains = explains;
    }
    static async open(session) {
        await session.askTogether(settings);
        const [server] = await session.ask(versionQuery);
        return new Prober(session, (server?.version ?? 0) >= 160_000);
    }
    /** Whether the session has the rights of the role; else it has its own, and reads names as the role would. */
    async become(role) {
        return actAs(this.#session, role);
    }
    /** Fewer answers than texts where the time is over. */
    async probe(texts, isOver) {
        const together = await this.#explain(texts).catch((error) => rethrowBroken(error));
        if (together === undefined) {
            const alone = [];
            for (const text of texts) {
                if (isOver())
                    break;
                alone.push(await this.#probeAlone(text));
            }
            return alone;
        }
        const answers = [];
        for (const [index, text] of texts.entries()) {
            answers.push({ explained: together[index], described: await this.#describe(text), repaired: false });
        }
        return answers;
    }
    async #probeAlone(text) {
        try {
            const [explained] = await this.#explain([text]);
            return { explained, described: await this.#describe(text), repaired: false };
        }
        catch (error) {
            rethrowBroken(error);
            const repaired = repairLiterals(text);
            if (repaired === text)
                return { error };
            try {
                const [explained] = await this.#explain([repaired]);
                return { explained, described: await this.#describe(repaired), repaired: true };
            }
            catch (second) {
                rethrowBroken(second);
                // What is wrong with the text as it is meant says more than what is wrong with how it was kept.
                return { error: second };
            }
        }
    }
    /** Throws where one of them cannot be planned. */
    async #explain(texts) {
        return this.#session.askTogether(this.#explains ? explainQuery(texts) : await this.#executeQuery(texts));
    }
    /** Before 16 a generic plan is that of a prepared statement; the values are not looked at. */
    async #executeQuery(texts) {
        const described = [];
        for (const text of texts)
            described.push((await this.#session.describe(text)).parameters.length);
        return executeQuery(texts.map((text, index) => [text, described[index] ?? 0]));
    }
    /** Undefined where the server cannot tell the type of each parameter, as of `concat($1)`. */
    async #describe(text) {
        try {
            const described = await this.#session.describe(text);
            for (const type of described.parameters)
                this.#types.add(type);
            for (const { type } of described.results)
                this.#types.add(type);
            return described;
        }
        catch (error) {
            rethrowBroken(error);
            return undefined;
        }
    }
    told(answer, asRole) {
        if ('error' in answer) {
            const { message } = (0,redact/* redactServerError */.P)(answer.error);
            return { sqlstate: (0,error_facts/* errorFacts */.u)(answer.error).code ?? '', message, asRole };
        }
        const { explained, described, repaired } = answer;
        return {
            plan: (0,read_plan/* readPlan */.m)(explained),
            ...(described && {
                parameters: described.parameters.map(String),
                results: described.results.map(({ name, type }) => ({ name, type: String(type) })),
            }),
            asRole,
            repaired,
        };
    }
    async nameTypes() {
        await actAs(this.#session, undefined);
        const rows = await this.#session.ask(typesQuery, [[...this.#types]]);
        this.#names = new Map(rows.map(({ oid, name }) => [oid, name]));
    }
    withNames(probe) {
        if (!('plan' in probe))
            return probe;
        const nameOf = (type) => this.#names.get(Number(type)) ?? type;
        return {
            ...probe,
            ...(probe.parameters && { parameters: probe.parameters.map(nameOf) }),
            ...(probe.results && { results: probe.results.map(({ name, type }) => ({ name, type: nameOf(type) })) }),
        };
    }
}
/** What the server does not say is no answer. */
function rethrowBroken(error) {
    if (!(0,error_facts/* isServerError */.G)(error))
        throw error;
    return undefined;
}
// An immutable function may do as it likes: not for long, and without writing.
const settings = (0,query/* defineTheirs */.$G)('session that plans queries', () => [
    'set default_transaction_read_only = on',
    "set statement_timeout = '2s'",
    "set lock_timeout = '500ms'",
    'set standard_conforming_strings = on',
    "set client_min_messages = 'error'",
    "set plan_cache_mode = 'force_generic_plan'",
].join(';\n'))();
const versionQuery = (0,query/* defineTheirs */.$G)('version of who plans queries', () => `select pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version`)();
/** Each on lines of its own: a comment at the end of one is none of the next. */
const explainQuery = (0,query/* defineTheirs */.$G)('plans of queries', (texts) => texts.map((text) => `explain (generic_plan, verbose, format json)\n${text}\n;`).join('\n'));
const executeQuery = (0,query/* defineTheirs */.$G)('plans of prepared queries', (texts) => 
// What a batch that failed has prepared is still there.
['deallocate all;']
    .concat(texts.map(([text, parameters], index) => {
    const name = `database_branch_${index}`;
    const nulls = parameters === 0 ? '' : `(${Array.from({ length: parameters }, () => 'null').join(', ')})`;
    return `prepare ${name} as\n${text}\n;\nexplain (verbose, format json) execute ${name}${nulls};\ndeallocate ${name};`;
}))
    .join('\n'));
const typesQuery = (0,query/* defineTheirs */.$G)('names of types of queries', () => `
select t.oid::pg_catalog.int8::pg_catalog.float8 as oid, pg_catalog.format_type(t.oid, null) as name
from pg_catalog.pg_type t
where t.oid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])`)();


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/** `explained` is the one column of the one row. */
function readPlan(explained) {
    const [first] = Array.isArray(explained) ? explained : [];
    const top = node(node(first)['Plan']);
    const nodes = [...walk(top)];
    const reads = new Map();
    for (const { relation, whole, index } of nodes.flatMap(({ node: one, above }) => readsOf(one, above))) {
        const key = keyOf(relation);
        const known = reads.get(key) ?? { ...relation, whole: false, indexes: new Set() };
        known.whole ||= whole;
        if (index !== undefined)
            known.indexes.add(index);
        reads.set(key, known);
    }
    const inserts = nodes.filter(({ node: one }) => one['Node Type'] === 'ModifyTable' && one['Operation'] === 'Insert');
    return {
        cost: number(top['Total Cost']),
        reads: [...reads.values()].map(({ schema, name, whole, indexes }) => ({
            schema,
            name,
            whole,
            indexes: [...indexes],
        })),
        writes: nodes.flatMap(({ node: one }) => (one['Node Type'] === 'ModifyTable' ? (relationOf(one) ?? []) : [])),
        unfilled: inserts.flatMap(({ node: one }) => {
            const relation = relationOf(one);
            const [source] = children(one);
            const places = source ? unfilledPlaces(source) : [];
            return relation && places.length > 0 ? [{ ...relation, places }] : [];
        }),
    };
}
/** A bitmap index scan names no relation: that stands in the heap scan above it. */
function* walk(one, above) {
    yield { node: one, above };
    const relation = relationOf(one) ?? above;
    for (const child of children(one))
        yield* walk(child, relation);
}
function readsOf(one, above) {
    const type = one['Node Type'];
    const index = typeof one['Index Name'] === 'string' ? one['Index Name'] : undefined;
    const relation = relationOf(one) ?? (index === undefined ? undefined : above);
    if (relation === undefined || type === 'ModifyTable')
        return [];
    return [{ relation, whole: type === 'Seq Scan', index }];
}
/** In the order of the table's columns, dropped ones among them: `$1`, `NULL::text`, `now()`. */
function unfilledPlaces({ Output: output }) {
    const values = Array.isArray(output) ? output.map(String) : [];
    return values.flatMap((value, index) => (/^NULL::/.test(value) ? [index + 1] : []));
}
function relationOf(one) {
    const { 'Relation Name': name, Schema: schema } = one;
    return typeof name === 'string' && typeof schema === 'string' ? { schema, name } : undefined;
}
function children(one) {
    const { Plans: plans } = one;
    return Array.isArray(plans) ? plans.map(node) : [];
}
function node(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function number(value) {
    return typeof value === 'number' ? value : 0;
}
function keyOf({ schema, name }) {
    return `${schema}.${name}`;
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ hasStatementStatistics),
  Y: () => (/* binding */ notInstalled),
  readWorkload: () => (/* binding */ readWorkload)
});

// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/postgres/statement-statistics.js
var statement_statistics = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/src/postgres/lexemes.js
var postgres_lexemes = __webpack_require__(5034);
;// CONCATENATED MODULE: ./build/src/workload/catalog-only.js
/** Queries that ask the server about itself: what monitors and drivers send, and no migration of an application breaks. Pure. */


/** Every relation that it names after `from`, `join`, `into` or `update` belongs to the server. */
function asksOnlyCatalog(text) {
    const lexemes = (0,postgres_lexemes/* readLexemes */.W)(text) ?? [];
    const names = lexemes.flatMap(({ word = '' }, index) => {
        const next = lexemes[index + 1];
        return sources.has(word) && next && (next.kind === 'word' || next.kind === 'quoted') ? next.text.toLowerCase() : [];
    });
    return names.length > 0 && names.every((name) => /^"?(pg_|information_schema)/.test(name));
}
const sources = new Set(['from', 'join', 'into', 'update']);
/** Ours say so. */
function isOurs(text) {
    return (0,query/* isLabelled */.ul)(text) || /\bdatabase_branch\.stamp\b/.test(text);
}

// EXTERNAL MODULE: ./build/src/workload/single-statement.js
var single_statement = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/src/postgres/sql-token.js
var sql_token = __webpack_require__(6061);
;// CONCATENATED MODULE: ./build/src/workload/without-constants.js
/**
 * The server keeps no constants, but for a query that it could not normalise any more, and in cursors. A text among them may be
 * somebody's data: here each becomes one more parameter, as the server would have it. Pure.
 */

function withoutConstants(text) {
    let next = Math.max(0, ...[...text.matchAll(/\$(\d{1,5})/g)].map(([, number]) => Number(number))) + 1;
    let plain = '';
    for (let at = 0; at < text.length;) {
        const token = (0,sql_token/* readToken */.A)(text, at);
        const part = text.slice(at, token.end);
        at = token.end;
        if (token.kind === 'quoted' && !/^(u&)?"/i.test(part)) {
            plain += `$${next}`;
            next += 1;
        }
        else {
            plain += part;
        }
    }
    return plain;
}

// EXTERNAL MODULE: ./build/src/workload/workload.js
var workload = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/src/workload/read-workload.js








/** Not measured, with what would allow it, where there is none that this login may read. */
async function readWorkload(client, limits) {
    try {
        return await (0,look/* looking */.WL)(client, (look) => read(look, limits), { lock: limits.lock });
    }
    catch (error) {
        // 55000: created, but not loaded by the server. 42501: not for this role.
        if ((0,error_facts/* isServerError */.G)(error, '55000'))
            return { measured: false, why: notLoaded };
        if ((0,error_facts/* isServerError */.G)(error, '42501'))
            return { measured: false, why: notAllowed };
        throw error;
    }
}
/** Whether asking is worth a connection: a branch has the extensions of its parent. */
async function hasStatementStatistics(client) {
    return (0,look/* looking */.WL)(client, async (look) => (await (0,statement_statistics/* findStatistics */.N)(look)) !== undefined);
}
const notInstalled = 'pg_stat_statements is not installed in the parent. `create extension pg_stat_statements` there lets the next branch be tried with the queries of production.';
const notLoaded = 'pg_stat_statements is installed in the parent, and its server does not load it: `shared_preload_libraries` has to name it.';
const notAllowed = 'The login may not read pg_stat_statements of the parent. `grant pg_read_all_stats` to it there allows that, and to read nothing else.';
async function read(look, limits) {
    const extension = await (0,statement_statistics/* findStatistics */.N)(look);
    if (extension === undefined)
        return { measured: false, why: notInstalled };
    const { schema, version } = extension;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isAtLeast = (wanted) => major > 1 || (major === 1 && minor >= wanted);
    const totals = await look.ask(totalsQuery(schema, isAtLeast(8)));
    const [info] = isAtLeast(9) ? await look.ask(infoQuery(schema)) : [];
    const entries = totals.map(({ text, ...rest }) => ({ ...rest, text: text ?? undefined }));
    const unreadable = entries.filter(({ text }) => text === undefined || text === '<insufficient privilege>');
    const readable = entries.flatMap(({ text, calls, milliseconds, role }) => {
        if (text === undefined || isOurs(text) || asksOnlyCatalog(text) || (0,single_statement/* singleStatement */.U)(text) === undefined)
            return [];
        return [{ text: withoutConstants(text), calls, milliseconds, ...(role !== null && { role }) }];
    });
    // What a login has asked itself, it is always shown.
    if (readable.length === 0 && unreadable.length > 0)
        return { measured: false, why: notAllowed };
    const queries = (0,workload/* topQueries */.EH)(readable, limits.queries);
    const chosen = new Set(queries);
    const rest = readable.filter((query) => !chosen.has(query));
    return {
        measured: true,
        value: {
            version: 1,
            source: 'pg_stat_statements',
            ...(info?.since && { since: info.since }),
            ...(info && { until: info.now, evictions: info.evictions }),
            ...(unreadable.length > 0 && { unreadable: (0,workload/* sum */.cz)(unreadable) }),
            ...(rest.length > 0 && { rest: (0,workload/* sum */.cz)(rest) }),
            queries: [...queries],
        },
    };
}
// One query has several entries where it runs inside functions, and after its tables were made anew. Before 1.8 planning and
// execution were one.
const totalsQuery = (0,query/* defineQueries */.yV)('workload of pg_stat_statements', (schema, splitsTime) => `
select
  case when length(s.query) <= 20000 then s.query end as text,
  r.rolname as role,
  sum(s.calls)::float8 as calls,
  sum(s.${splitsTime ? 'total_exec_time' : 'total_time'})::float8 as milliseconds
from ${schema}.pg_stat_statements s
left join pg_catalog.pg_roles r on r.oid = s.userid
where s.dbid = (select oid from pg_catalog.pg_database where datname = current_database())
group by 1, 2
`);
const infoQuery = (0,query/* defineQueries */.yV)('window of pg_stat_statements', (schema) => `
select
  to_char(stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
  to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now,
  dealloc::float8 as evictions
from ${schema}.pg_stat_statements_info
`);


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ singleStatement)
/* harmony export */ });
/* harmony import */ var _postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);
/** Texts that can be planned and not run: one whole statement that asks for rows or changes them. Pure. */

const plannable = new Set([
    'select',
    'with',
    'insert',
    'update',
    'delete',
    'merge',
    'values',
    'table',
]);
/**
 * The statement without what stands around it, or undefined where it is none that `explain` takes, where it is cut, and where
 * there are several: sent after `explain`, the second would be run.
 */
function singleStatement(text) {
    const words = [];
    let end = 0;
    let isOver = false;
    for (let at = 0; at < text.length;) {
        const token = (0,_postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(text, at);
        const part = text.slice(at, token.end);
        if (token.end === text.length && isCut(token.kind, part))
            return undefined;
        if (token.kind !== 'space' && token.kind !== 'comment') {
            const isSemicolon = token.kind === 'symbol' && token.symbol === ';';
            if (isOver && !isSemicolon)
                return undefined;
            isOver ||= isSemicolon;
            if (token.kind === 'word')
                words.push(token.word);
            if (!isSemicolon)
                end = token.end;
        }
        at = token.end;
    }
    const [first = ''] = words;
    if (first === 'declare')
        return fromCursor(text.slice(0, end));
    // What makes a table is a select as well, and planning it says nothing of who reads that.
    return plannable.has(first) ? text.slice(0, end) : undefined;
}
/** Something that is never closed reaches to the end of the text, and over whatever is sent behind it. */
function isCut(kind, part) {
    if (kind === 'comment')
        return part.startsWith('/*') && !isClosedComment(part);
    if (kind !== 'quoted')
        return false;
    const quote = /^\$[^$]*\$/.exec(part)?.[0] ?? (part.endsWith('"') || part.startsWith('"') ? '"' : "'");
    return part.length <= quote.length || !part.endsWith(quote) || reopens(part, quote);
}
function isClosedComment(part) {
    const marks = part.match(/\/\*|\*\//g) ?? [];
    return marks.reduce((depth, mark) => depth + (mark === '/*' ? 1 : -1), 0) === 0;
}
/** `'it''` ends in a doubled quote, and goes on. */
function reopens(part, quote) {
    if (quote.startsWith('$'))
        return part.length < quote.length * 2;
    const closing = part.slice(part.indexOf(quote) + 1);
    const count = [...closing].filter((character) => character === quote).length;
    return count % 2 === 0;
}
/** `declare c cursor for select …`: the query of the cursor. */
function fromCursor(text) {
    for (let at = 0; at < text.length;) {
        const token = (0,_postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(text, at);
        at = token.end;
        if (token.kind === 'word' && token.word === 'for')
            return singleStatement(text.slice(at).trim());
    }
    return undefined;
}


/***/ })

};
