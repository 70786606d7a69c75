export const id = 285;
export const ids = [285];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/branch/open-branch.js + 1 modules
var open_branch = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/src/branch/parent-name.js
var parent_name = __webpack_require__(934);
// EXTERNAL MODULE: ./build/src/branch/setup-problem.js
var setup_problem = __webpack_require__(7377);
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

// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 6 modules
var read_snapshot = __webpack_require__(1033);
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
    return [service, parent, quota, await checkDatabase(story, { name, isThere: parent.outcome === 'fine' })];
}
async function checkDatabase({ provider, access }, parent) {
    const subject = titlesOf(provider.title, parent.name).database;
    if (!parent.isThere)
        return { subject, outcome: 'not looked at', finding: 'There is no parent branch to connect to.' };
    try {
        const compute = await provider.findCompute(await provider.parentBranch(parent.name));
        if (compute === undefined)
            throw new errors/* UserError */.y('The parent branch has no compute. Start one in the console.');
        const { client } = await (0,open_branch/* openCompute */.S9)(access, compute, connectTimeoutSeconds);
        try {
            await (0,read_snapshot/* readSnapshot */.RA)(client);
            return { subject, outcome: 'fine', finding: 'It lets us in, and shows its schema.' };
        }
        catch (error) {
            const { message } = (0,redact/* redactServerError */.P)(error);
            const remedy = `Grant the login what it needs to read the catalog of \`${access.database}\`.`;
            return { subject, outcome: 'wrong', finding: `Its schema cannot be read: ${message}.`, remedy };
        }
        finally {
            await client.end();
        }
    }
    catch (error) {
        return toFinding((0,setup_problem/* asProblem */.g)(error, 'database'), subject);
    }
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
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ })

};
