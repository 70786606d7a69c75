export const id = 516;
export const ids = [516];
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

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database, in one place. docs/limits.md tells them.
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
        const { problem } = (0,setup_problem/* asProblem */.g)(error, 'pull requests');
        return { subject, outcome: 'wrong', finding: problem, remedy: 'Give the job `permissions: pull-requests: write`.' };
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
/** Inline code. A fence longer than any run of backticks inside cannot be closed from inside. */
function code(value) {
    const line = oneLine(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
function codeCell(value) {
    return code(value).replaceAll('|', '\\|');
}
/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
function sentence(value) {
    return (oneLine(value)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(part)))
        .join('')
        // A list or a heading begins at the line's start only.
        .replace(/^([-+=]|\d+[.)])(?= |$)/, `${zeroWidthSpace}$1`));
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
function oneLine(value) {
    return visible(value).replace(/\s+/g, ' ').trim();
}
// Control characters, and those that turn the direction of writing and so make a name look like another one.
function visible(value) {
    return [...value].map((character) => (isHidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character)).join('');
}
function isHidden(codePoint) {
    return ((codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
        (codePoint >= 0x7f && codePoint < 0xa0) ||
        (codePoint >= 0x202a && codePoint <= 0x202e) ||
        (codePoint >= 0x2066 && codePoint <= 0x2069));
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
