export const id = 2185;
export const ids = [2185,9052];
export const modules = {

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assertDeletable),
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8118);
/**
 * The only way to delete a branch. A branch is refused when it is the default, protected, the parent of another, when its name is
 * not one that our template makes, or when it is another's by its own record: better a branch too many than one too few.
 */


/** Deletes the branch and returns when its name is free. UserError when it must not be deleted. */
async function deleteBranch({ provider, branch, template, assertOurs, announce }) {
    await assertDeletable({ provider, branch, template });
    await assertOurs(branch);
    await announce?.();
    await provider.deleteBranch(branch);
}
async function assertDeletable({ provider, branch, template, }) {
    const reason = reasonToKeep(branch, template) ?? childrenOf(branch, await provider.listBranches());
    if (reason !== undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${branch.name} must not be deleted: ${reason}. Set \`branch-name\` to another name, with {number} in it.`);
    }
}
function reasonToKeep(branch, template) {
    if (branch.isDefault)
        return "it is the project's default branch";
    if (branch.isProtected)
        return 'it is protected';
    if (branch.parentId === undefined)
        return 'it is a root branch, not a copy of another';
    if (!(0,_branch_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(branch.name, template))
        return `its name is not one that \`branch-name\` "${template}" makes for a run`;
    return undefined;
}
function childrenOf(branch, branches) {
    const children = branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name);
    return children.length === 0 ? undefined : `it is the parent of ${children.join(', ')}`;
}


/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askState)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** Whether a pull request is open: GitHub's own word, or the reason why there is none. */

async function askState(github, prNumber) {
    try {
        const { state } = await github.pullRequest(prNumber);
        return state === 'open' || state === 'closed' ? state : { unknown: 'GitHub does not say whether it is open.' };
    }
    catch (error) {
        if (!(error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g))
            throw error;
        const { status, message } = error.failure;
        if (status === 404)
            return { unknown: `GitHub shows no pull request #${prNumber} here.` };
        return { unknown: `GitHub did not say whether it is open (${message}).`, failed: true };
    }
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

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/acts/stamp.js + 1 modules
var acts_stamp = __webpack_require__(6601);
// EXTERNAL MODULE: ./build/src/branch/delete-branch.js
var delete_branch = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/branch/run-branch-name.js
var run_branch_name = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/branch/branch-name.js
var branch_name = __webpack_require__(8118);
;// CONCATENATED MODULE: ./build/src/branch/sweep-decision.js

function decideSweep(facts) {
    const { branch, templates, pullRequest, owner, repository } = facts;
    const template = templates.find((candidate) => (0,branch_name/* numberIn */.Po)(branch.name, candidate) !== undefined);
    const prNumber = template === undefined ? undefined : (0,branch_name/* numberIn */.Po)(branch.name, template);
    if (template === undefined || prNumber === undefined)
        return { verdict: 'foreign' };
    const reason = reasonToKeep(facts);
    if (reason !== undefined)
        return keep(reason);
    if (pullRequest === undefined)
        return { verdict: 'ask pull request', prNumber };
    if (pullRequest === 'open')
        return keep(`Pull request #${prNumber} is open.`);
    if (pullRequest !== 'closed')
        return keep(pullRequest.unknown);
    if (owner === undefined)
        return { verdict: 'ask owner', prNumber };
    if ('unknown' in owner)
        return keep(owner.unknown);
    if (owner.repository !== repository)
        return keep(`It was made for ${owner.repository}.`);
    if (owner.prNumber !== prNumber)
        return keep(`It was made for another pull request than #${prNumber}.`);
    return { verdict: 'delete', template, reason: `Pull request #${prNumber} is closed.` };
}
function reasonToKeep({ branch, children, minAgeSeconds, now }) {
    if (branch.isDefault)
        return "It is the project's default branch.";
    if (branch.isProtected)
        return 'It is protected.';
    if (branch.parentId === undefined)
        return 'It is no copy of another branch.';
    if (children.length > 0)
        return `It is the parent of ${children.join(', ')}.`;
    if (!branch.ready)
        return 'It is just being made, changed or deleted.';
    if (branch.createdAt === undefined)
        return 'Its age is not known.';
    const ageSeconds = (now.getTime() - branch.createdAt.getTime()) / 1000;
    return ageSeconds < minAgeSeconds ? 'It is younger than `min-age`.' : undefined;
}
function keep(reason) {
    return { verdict: 'keep', reason };
}

// EXTERNAL MODULE: ./build/src/github/pull-request-state.js
var pull_request_state = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/sweep-table.js
/** What a sweep did, a line for each branch of ours, and why. */


function renderSweep({ branches, foreign, dryRun }) {
    const gone = branches.filter(({ outcome }) => outcome !== 'kept').length;
    const title = dryRun
        ? `${(0,figures/* count */.U9)(gone, 'branch', 'branches')} to delete (dry run)`
        : `${(0,figures/* count */.U9)(gone, 'branch', 'branches')} deleted`;
    const shown = branches.slice(0, longest);
    const rows = shown.map(({ name, outcome, reason }) => `| ${(0,escape_markdown/* codeCell */.MZ)(name)} | ${outcome} | ${(0,escape_markdown/* sentence */.em)(reason)} |`);
    return [
        `### Database branches swept: ${title}`,
        ...(rows.length === 0 ? [] : ['', '| branch | what | why |', '|---|---|---|', ...rows]),
        ...(branches.length > longest ? ['', `And ${branches.length - longest} more.`] : []),
        '',
        `${(0,figures/* count */.U9)(foreign, 'branch', 'branches')} of other names left alone.`,
        ...(dryRun && gone > 0 ? ['Set `dry-run` to false to delete them.'] : []),
    ].join('\n');
}
/** A service has hundreds of branches at most; a summary has a limit of its own. */
const longest = 1000;

;// CONCATENATED MODULE: ./build/src/modes/sweep.js
/**
 * `sweep`, on a schedule: deletes what closed pull requests have left, when their own clean-up did not come about. What it
 * knew when it decided is looked at again right before each deletion.
 */









async function sweep(story) {
    const { runner, inputs, provider, publishers } = story;
    story.remember({ finished: 'A sweep has no report.' });
    const github = await (0,collaborators/* connectGitHub */.UY)(runner, inputs);
    if (github === undefined) {
        throw new errors/* UserError */.y('`github-token` is empty, so nobody can say which pull requests are closed. Leave it at its default.');
    }
    const ask = patientQuestion(github);
    const branches = (await provider.listBranches()).toSorted(byAge);
    const swept = [];
    let foreign = 0;
    for (const branch of branches) {
        const decision = await decide(story, { branch, branches, ask });
        const gone = swept.filter(({ outcome }) => outcome !== 'kept').length;
        const row = await carryOut(story, { branch, decision, ask, isFull: gone >= inputs.maxDeletions });
        if (row === undefined)
            foreign += 1;
        else
            swept.push(row);
        if (row)
            runner.log.info(`${row.name}: ${row.outcome}. ${row.reason}`);
    }
    runner.setOutput('deleted', String(swept.filter(({ outcome }) => outcome === 'deleted').length));
    await publishers.summary?.append(renderSweep({ branches: swept, foreign, dryRun: inputs.dryRun }));
}
async function decide(story, { branch, branches, ask }) {
    const { inputs, trigger } = story;
    let facts = {
        branch,
        children: branches.filter(({ parentId }) => parentId === branch.id).map(({ name }) => name),
        templates: [inputs.branchName, run_branch_name/* mergeGroupTemplate */.o],
        repository: trigger.repository,
        minAgeSeconds: inputs.minAgeSeconds,
        now: collaborators/* clock */.pm.now(),
    };
    for (;;) {
        const decision = decideSweep(facts);
        if (decision.verdict === 'ask pull request')
            facts = { ...facts, pullRequest: await ask(decision.prNumber) };
        else if (decision.verdict === 'ask owner')
            facts = { ...facts, owner: await askOwner(story, branch) };
        else
            return decision;
    }
}
/** Undefined for a branch that is none of ours. */
async function carryOut(story, { branch, decision, ask, isFull }) {
    const { name } = branch;
    if (decision.verdict === 'foreign')
        return undefined;
    if (decision.verdict !== 'delete')
        return kept(name, decision);
    if (isFull)
        return { name, outcome: 'kept', reason: `${decision.reason} It waits for the next sweep (\`max-deletions\`).` };
    if (story.inputs.dryRun)
        return { name, outcome: 'to be deleted', reason: decision.reason };
    try {
        return await lookAgainAndDelete(story, { branch, ask });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        story.runner.log.warning(error.message);
        return { name, outcome: 'kept', reason: `It could not be deleted: ${error.message}` };
    }
}
async function lookAgainAndDelete(story, { branch: { name, uid }, ask }) {
    const { provider } = story;
    const branch = await provider.findBranch(name);
    if (branch === undefined)
        return { name, outcome: 'kept', reason: 'It is gone already.' };
    if (branch.uid !== uid)
        return { name, outcome: 'kept', reason: 'A run has made it anew meanwhile.' };
    const decision = await decide(story, { branch, branches: await provider.listBranches(), ask });
    if (decision.verdict !== 'delete')
        return kept(name, decision);
    // Whose it is was part of the decision.
    await (0,delete_branch/* deleteBranch */.S)({ provider, branch, template: decision.template, assertOurs: async () => undefined });
    return { name, outcome: 'deleted', reason: decision.reason };
}
function kept(name, decision) {
    return { name, outcome: 'kept', reason: 'reason' in decision ? decision.reason : 'Its name is not one of ours.' };
}
/** A GitHub that has failed three times is not asked any more: each time costs patience, and the branches can wait. */
function patientQuestion(github) {
    let failures = 0;
    return async (prNumber) => {
        if (failures >= 3)
            return { unknown: 'GitHub had failed too often to be asked about it.' };
        const state = await (0,pull_request_state/* askState */.x)(github, prNumber);
        if (typeof state === 'object' && state.failed)
            failures += 1;
        return state;
    };
}
/** What the service has kept, else what the branch itself says. The names of two repositories' branches in one project may be the same. */
async function askOwner({ provider, access }, branch) {
    if (branch.owner !== undefined)
        return branch.owner;
    try {
        const compute = await provider.findCompute(branch);
        if (compute === undefined)
            return { unknown: 'It has no compute to ask whose it is.' };
        const { client } = await (0,open_branch/* openCompute */.S9)(access, compute, connectTimeoutSeconds);
        try {
            const stamp = await (0,acts_stamp/* readStamp */.UL)(client);
            if (stamp === undefined || stamp.branch.uid !== branch.uid)
                return { unknown: 'It holds no record of whose it is.' };
            return stamp;
        }
        finally {
            await client.end();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
            throw error;
        return { unknown: `It could not be asked whose it is: ${error.message}` };
    }
}
const connectTimeoutSeconds = 60;
/** The oldest first: they have waited longest. */
function byAge(a, b) {
    return (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0);
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


/***/ })

};
