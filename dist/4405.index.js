export const id = 4405;
export const ids = [4405];
export const modules = {

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeLockState)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/** The locks around a failure in sentences, names in backticks. Pure. */


const mostLocks = 5;
function describeLockState({ wait, locks = [] }) {
    const left = locks.length - mostLocks;
    return [
        ...(wait ? [describeWait(wait)] : []),
        ...locks.slice(0, mostLocks).map(describeHeld),
        ...(left > 0 ? [`It held ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more lock')}.`] : []),
    ];
}
function describeHeld({ relation, mode, milliseconds }) {
    return `Its transaction held \`${mode}\` on \`${relation}\` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(milliseconds)}, which blocks ${(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(mode)}.`;
}
function describeWait({ mode, relation, blockers }) {
    const what = mode ? `\`${mode}\`` : 'the end of another transaction';
    const where = relation === undefined ? '' : ` on \`${relation}\``;
    return `It waited for ${what}${where}, behind ${blockers.map(describeBlocker).join('; and ')}.`;
}
function describeBlocker({ application, state, mode, transactionSeconds, waits }) {
    const who = application === undefined ? unnamed(state) : `\`${application.replaceAll('`', '')}\``;
    const does = [mode && `holds \`${mode}\``, waits && 'waits itself'].filter(Boolean).join(' and ');
    return [
        does ? `${who}, which ${does}` : who,
        state && `is ${state}`,
        transactionSeconds !== undefined && `began ${transactionSeconds} s before`,
    ]
        .filter(Boolean)
        .join(', ');
}
/** The server shows the state of one's own sessions, and all of them to a monitor only. */
function unnamed(state) {
    return state === undefined ? 'a session of another role' : 'a session without a name';
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ forHowLong),
/* harmony export */   Mw: () => (/* binding */ heldLocks),
/* harmony export */   cI: () => (/* binding */ locksDuring),
/* harmony export */   sr: () => (/* binding */ withHeldTimes)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _relation_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/**
 * Which locks a transaction has, statement by statement: it keeps them to its end, unless it goes back to a savepoint from
 * before it took them. The evidence tells what each statement added, gave up and renamed. Pure.
 */




/** The locks of `statement` itself, and those that its transaction had before. */
function locksDuring(statement, statements) {
    const known = histories.get(statements) ?? readHistory(statements);
    histories.set(statements, known);
    const { position = -1, events = new Map() } = known.get(statement) ?? {};
    const at = (list = []) => list.findLast((event) => event.position <= position)?.lock;
    return {
        on: (relation) => at(events.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation))),
        *all() {
            for (const list of events.values()) {
                const lock = at(list);
                if (lock)
                    yield lock;
            }
        },
    };
}
/** Many ask of the same statements. */
const histories = new WeakMap();
/** What changed for each name, by the position of the statement; what a statement gave up is given up after it. */
function readHistory(statements) {
    const transactions = new Map();
    const moments = new Map();
    for (const [position, statement] of statements.entries()) {
        const { locks, events } = transactions.get(statement.transaction) ?? {
            locks: new TransactionLocks(),
            events: new Map(),
        };
        transactions.set(statement.transaction, { locks, events });
        const note = (at) => {
            for (const [key, lock] of locks.changes())
                events.set(key, [...(events.get(key) ?? []), { position: at, lock }]);
        };
        locks.take(statement);
        note(position);
        locks.settle(statement);
        note(position + 0.5);
        moments.set(statement, { position, events });
    }
    return moments;
}
class TransactionLocks {
    #held = new Map();
    #changed = new Set();
    get all() {
        return [...this.#held.values()].flatMap((locks) => locks.at(-1) ?? []);
    }
    /** Since it was asked last. */
    changes() {
        const changes = [...this.#changed].map((key) => [key, this.#held.get(key)?.at(-1)]);
        this.#changed.clear();
        return changes;
    }
    take({ locks }) {
        for (const lock of locks) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(lock.relation);
            this.#replace(key, [...(this.#held.get(key) ?? []), lock]);
        }
    }
    /** Returns what was given up. The lock on what was dropped stays, and is none on what has its name later. */
    settle({ released = [], renamed = [], files }) {
        const over = [];
        for (const { relation, keeps } of released) {
            const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
            const held = this.#held.get(key) ?? [];
            over.push(...held.filter(({ mode }) => (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
            this.#replace(key, held.filter(({ mode }) => !(0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrongerLock */ .Kp)(mode, keeps)));
        }
        for (const { relation, fate } of files) {
            if (fate === 'dropped' || fate === 'recreated') {
                const key = (0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(relation);
                this.#replace(`${key} dropped before ${this.#held.size}`, this.#held.get(key) ?? []);
                this.#replace(key, []);
            }
        }
        const moved = renamed.map(({ from, to }) => ({ to, locks: this.#held.get((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from)) ?? [] }));
        for (const { from } of renamed)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(from), []);
        for (const { to, locks } of moved)
            this.#replace((0,_compare_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(to), locks);
        return over;
    }
    #replace(key, locks) {
        this.#changed.add(key);
        if (locks.length === 0)
            this.#held.delete(key);
        else
            this.#held.set(key, locks);
    }
}
/** How long each lock lasted that an exact statement took: through its own statement and all that came until it was given up. */
function withHeldTimes(statements) {
    const transactions = new Map();
    const since = new Map();
    const until = new Map();
    for (const statement of statements) {
        if (statement.method === 'sampled')
            continue;
        const transaction = transactions.get(statement.transaction) ?? { locks: new TransactionLocks(), elapsed: 0 };
        transactions.set(statement.transaction, transaction);
        for (const lock of statement.locks)
            since.set(lock, transaction.elapsed);
        transaction.elapsed += statement.milliseconds;
        transaction.locks.take(statement);
        for (const lock of transaction.locks.settle(statement))
            until.set(lock, transaction.elapsed);
    }
    return statements.map((statement) => {
        if (statement.method === 'sampled')
            return statement;
        const end = transactions.get(statement.transaction)?.elapsed ?? 0;
        const locks = statement.locks.map((lock) => ({
            ...lock,
            heldMilliseconds: (until.get(lock) ?? end) - (since.get(lock) ?? 0),
        }));
        return { ...statement, locks };
    });
}
/** Until a statement failed; `statements` are those of its transaction. Indexes are locked with their tables. */
function heldLocks(statements) {
    const timed = withHeldTimes(statements);
    const locks = new TransactionLocks();
    for (const statement of timed) {
        locks.take(statement);
        locks.settle(statement);
    }
    return locks.all
        .filter(({ relation }) => relation.table === undefined)
        .map(({ relation, mode, heldMilliseconds }) => ({
        relation: (0,_relation_name_js__WEBPACK_IMPORTED_MODULE_2__/* .relationName */ .C)(relation),
        mode,
        milliseconds: heldMilliseconds,
    }))
        .sort((left, right) => _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(right.mode) - _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .lockModes */ .Y8.indexOf(left.mode));
}
/** " for 1.2 s"; a lock that was seen once has no duration. */
function forHowLong({ heldMilliseconds }) {
    return heldMilliseconds === 0 ? '' : ` for ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(heldMilliseconds)}`;
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderBranch),
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4833);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);
/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */



function renderBranch(report) {
    const { branch, run } = report;
    const facts = branch.measured ? branchFacts(branch.value) : ['no branch'];
    return [...facts, (0,_drift_section_js__WEBPACK_IMPORTED_MODULE_0__/* .driftPhrase */ .f5)(report), ...runFacts(run)].filter(Boolean).join(' · ');
}
function branchFacts(branch) {
    const forked = branch.forkedAt ? `, forked ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(branch.forkedAt)}` : '';
    const reused = branch.status === 'reused' ? ', reused' : '';
    const expiry = branch.expiresAt ? `expires ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .timeNear */ .sq)(branch.expiresAt, branch.forkedAt)}` : 'no expiry';
    return [
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch.name), branch.consoleUrl)} from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch.parent)}${forked}${reused}`,
        ...(branch.computeSize ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(branch.computeSize)] : []),
        expiry,
    ];
}
/** Commit and run, each with its link. Of no run, as from a terminal, nothing. */
function runFacts(run) {
    if (run.url === '')
        return [];
    const repositoryUrl = run.url.split('/actions/runs/')[0];
    const attempt = run.runAttempt > 1 ? ` (attempt ${run.runAttempt})` : '';
    return [
        `commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.headSha.slice(0, 7)), `${repositoryUrl}/commit/${run.headSha}`)}`,
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', run.url)}${attempt}`,
    ];
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   f5: () => (/* binding */ driftPhrase),
/* harmony export */   iI: () => (/* binding */ renderDrift),
/* harmony export */   lc: () => (/* binding */ renderRemade)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);
/** In words: whether the parent has moved since the fork, what this branch lacks, and where both have touched the same. */





/** Empty when nothing has moved, and when it was not looked at: the notes say why. */
function renderDrift({ drift, branch }, { rows }) {
    if (!drift?.measured || !(0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMoved */ .Q)(drift.value))
        return '';
    const parent = branch.measured ? branch.value.parent : 'the parent';
    return [
        `**Drift** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)} has moved since the fork: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${driftInWords(drift.value)}.`)}`,
        changeList(drift.value, rows),
        conflictList(drift.value, { parent, rows }),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** "column `ecommerce.customers.email_verified` added; 1 migration that this branch lacks (`0041_x`)" */
function driftInWords({ schema, missing }) {
    const changes = schema.changes.filter(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
    const [only, another] = changes;
    return [
        only && !another ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(only.summary, longestLine) : '',
        another ? (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(changes.length, 'change') : '',
        missing.length > 0 ? describeMissing(missing) : '',
    ]
        .filter(Boolean)
        .join('; ');
}
/** Empty when the branch was not made anew in the middle of the pull request. */
function renderRemade({ branch }) {
    if (!branch.measured || branch.value.remadeBecause === undefined)
        return '';
    const { parent, remadeBecause } = branch.value;
    return `🔄 **Made anew** from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)} as it is now: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(remadeBecause, 1000)}.`)}`;
}
/** For the line about the branch. */
function driftPhrase({ drift, branch }) {
    if (!drift?.measured || !branch.measured || (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMoved */ .Q)(drift.value))
        return '';
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(branch.value.parent)} unchanged since`;
}
function describeMissing(missing) {
    const names = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(missing.map(({ name }) => `\`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name.replaceAll('`', "'"), 80)}\``), { limit: 3, rest: (n) => `${n} more` });
    return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing.length, 'migration')} that this branch lacks (${names.join(', ')})`;
}
/** A single change is told by the first line already. */
function changeList({ schema }, rows) {
    const changes = schema.changes.filter(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
    if (changes.length < 2)
        return '';
    return list(changes.map(({ summary }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(summary, longestLine))}`), rows);
}
function conflictList({ conflicts }, { parent, rows }) {
    if (conflicts.length === 0)
        return '';
    const lines = conflicts.map(({ title, branch, parent: there }) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(title)}. Here: ${inOne(branch)}. In ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)}: ${inOne(there)}.`);
    return `⚠️ **Changed on both sides**\n\n${list(lines, rows)}`;
}
function inOne(summaries) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(summaries.join('; '), longestLine));
}
// Even the shortest form names the first ones.
function list(lines, rows) {
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` }).join('\n');
}
const longestLine = 300;


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasMoved)
/* harmony export */ });
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);

/** Comments, order and rights alone are no reason to begin anew. */
function hasMoved({ schema, missing }) {
    return missing.length > 0 || schema.changes.some(_schema_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .moves */ .Vq);
}


/***/ }),

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFiles: () => (/* binding */ describeFiles),
/* harmony export */   describeOutcome: () => (/* binding */ describeOutcome),
/* harmony export */   describeRows: () => (/* binding */ describeRows),
/* harmony export */   renderEvidence: () => (/* binding */ renderEvidence)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(800);
/* harmony import */ var _migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6854);
/* harmony import */ var _migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);
/** The evidence as markdown: one row a statement, and what it adds up to. Pure. */





function renderEvidence(evidence, { limit = 200, outcome = true } = {}) {
    const statements = evidence.statements.slice(0, limit);
    const left = evidence.statements.length - statements.length;
    return [
        renderTitle(evidence),
        statements.length === 0 ? '' : renderStatements(statements),
        left > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'more statement')} not shown.` : '',
        renderAfterwards(evidence, outcome),
        evidence.limits.map((limitation) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(limitation)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle({ method, statements }) {
    const total = (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return method === 'exact'
        ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(statements.length, 'statement')}, measured one by one, ${total} in all.`
        : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(statements.length, 'noticeable statement')} seen from outside.`;
}
function renderStatements(statements) {
    const rows = statements.map((statement) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(statement.text),
        statement.failed ? 'failed' : (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(statement.milliseconds),
        describeLocks(statement),
        describeWork(statement, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ).join('<br>'),
    ].join(' | '));
    return [
        '| statement | time | would have blocked | did |',
        '|---|---|---|---|',
        ...rows.map((row) => `| ${row} |`),
    ].join('\n');
}
function describeLocks({ locks }) {
    return locks
        .filter(({ relation, mode }) => relation.table === undefined && (0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksSchemaChanges */ .JQ)(mode))
        .map((lock) => `${(0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBlocked */ .G)(lock.mode)} on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(lock.relation))}${(0,_migration_evidence_held_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .forHowLong */ .If)(lock)}`)
        .join('<br>');
}
const fates = {
    rewritten: 'rewrote',
    rebuilt: 'rebuilt',
    truncated: 'emptied',
    recreated: 'replaced',
    dropped: 'dropped',
    'kept file': undefined,
};
function describeWork({ files, scans, rows }, name) {
    return [
        ...describeFiles(files, name),
        ...scans.map(({ relation, rowsRead, atLeast }) => `read ${atLeast ? 'at least ' : ''}${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rowsRead, 'row')} of ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`),
        ...describeRows(rows, name),
    ];
}
function describeFiles(files, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : []));
}
function describeRows(rows, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return rows.flatMap(({ relation, inserted, updated, deleted }) => [[inserted, 'inserted'], [updated, 'updated'], [deleted, 'deleted']].flatMap(([amount, verb]) => (amount > 0 ? `${verb} ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(amount, 'row')} in ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : [])));
}
function renderAfterwards(evidence, outcome) {
    const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`);
    const lines = [...(outcome ? describeOutcome(evidence) : []), ...created];
    return lines.length === 0 ? '' : ['Afterwards:', ...lines.map((line) => `- ${line}`)].join('\n');
}
/** What happened to relations that were there before, one phrase each, with their size for scale. */
function describeOutcome({ whole, scale, invalidIndexes }) {
    const sizes = new Map(scale.map((entry) => [(0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(entry.relation), entry]));
    return [
        ...whole.files.flatMap(({ relation, fate }) => {
            const { rows, bytes: size } = sizes.get((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation)) ?? {};
            const scaled = [rows !== undefined && `about ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(rows)} rows`, size && (0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(size)]
                .filter(Boolean)
                .join(', ');
            return fates[fate] ? `${fates[fate]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}${scaled && ` (${scaled})`}` : [];
        }),
        ...describeWork({ ...whole, files: [], scans: [] }, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY),
        ...invalidIndexes.map((relation) => `left index ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))} invalid`),
    ];
}


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ bytes),
  renderDocument: () => (/* binding */ renderDocument)
});

// UNUSED EXPORTS: renderTitle

// EXTERNAL MODULE: ./build/src/report/branch-section.js
var branch_section = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/report/detail.js
var report_detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/report/render-evidence.js
var render_evidence = __webpack_require__(4534);
;// CONCATENATED MODULE: ./build/src/report/evidence-section.js
/** What the migrations did, as measured: what happened to existing tables at a glance, every statement folded beneath. */




/** Empty when nothing was measured. */
function renderMeasurements(evidence, { rows, quote }) {
    if (!evidence.measured)
        return '';
    const outcome = (0,render_evidence.describeOutcome)(evidence.value);
    const rest = (n) => `- and ${n} more`;
    const lines = (0,report_detail/* firstRows */.C)(outcome.map((phrase) => `- ${phrase}`), { limit: rows, rest });
    return [
        outcome.length === 0 ? '' : ['**Measured**, on tables that were there before', '', ...lines].join('\n'),
        renderAfterMigration(evidence.value, rows),
        quote === 0 ? '' : renderStatements(evidence.value, rows),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** Told apart: it is no finding, and closes no gate. */
function renderAfterMigration({ afterwards }, limit) {
    if (afterwards === undefined)
        return '';
    const { files, rows, since } = afterwards;
    const phrases = [...(0,render_evidence.describeFiles)(files), ...(0,render_evidence.describeRows)(rows)];
    const lines = (0,report_detail/* firstRows */.C)(phrases.map((phrase) => `- ${phrase}`), { limit, rest: (n) => `- and ${n} more` });
    return [`**After the migration** ${sinceWords[since]}`, '', ...lines].join('\n');
}
const sinceWords = {
    step: '(as a step with `mode: migrated` said), the steps of the job',
    books: '(after the last entry in the books of its tool), the steps of the job, which is taken for what the tests do. A step with `mode: migrated` says for sure where it ends',
    schema: '(after the last change of the schema), the steps of the job. Whether the migration or the tests did that, nobody knows: a step with `mode: migrated` between them says where the migration ends',
};
function renderStatements(evidence, limit) {
    const { statements, method, limits } = evidence;
    if (statements.length === 0 && limits.length === 0)
        return '';
    return (0,escape_markdown/* fold */.AU)(titleOf(statements.length, method), (0,render_evidence.renderEvidence)(evidence, { limit, outcome: false }));
}
function titleOf(statements, method) {
    if (statements === 0)
        return 'No statement was seen at work';
    return `${(0,figures/* count */.U9)(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}`;
}

// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/report/findings-section.js
/** The findings, heaviest first: what to know before this goes to production, each with its code, and where it comes from. */




/** Empty when there are none. */
function renderFindings(findings, { rows }) {
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const suppressed = findings.length - open.length;
    const totals = severity/* severities */.g
        .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ severity, amount }) => `${amount} ${severity}`);
    if (suppressed > 0)
        totals.push(`${suppressed} suppressed`);
    if (totals.length === 0)
        return '';
    const loud = open.filter(({ severity }) => severity !== 'low');
    const quiet = open.filter(({ severity }) => severity === 'low');
    return [
        `**Findings** ${totals.join(', ')}`,
        list(loud, rows),
        quiet.length > 0 && rows > 0
            ? (0,escape_markdown/* fold */.AU)((0,figures/* count */.U9)(quiet.length, 'finding of low severity', 'findings of low severity'), list(quiet, rows))
            : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function list(findings, limit) {
    const rest = (n) => `- and ${n} more`;
    return (0,report_detail/* firstRows */.C)(findings.map(line), { limit, rest }).join('\n');
}
function line({ code: rule, name, severity, basis, message, place }) {
    const where = place ? ` (${(0,escape_markdown/* code */.aY)(`${place.file}:${place.line}`)})` : '';
    const unmeasured = basis === 'static' ? ' <sub>static</sub>' : '';
    return `- ${signs[severity]} **${rule} ${(0,escape_markdown/* sentence */.em)(name)}:** ${(0,escape_markdown/* sentence */.em)(message)}${where}${unmeasured}`;
}
const signs = { high: '🔴', medium: '🟠', low: '⚪' };

// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
;// CONCATENATED MODULE: ./build/src/report/histories-section.js
/** What migration tools have written in their history tables since the branch began: one line a tool. */




/** Empty when no tool has written anything, and when it could not be compared. */
function renderHistories({ histories }, { rows }) {
    if (!histories?.measured)
        return '';
    // Even the shortest form names the first ones.
    const limit = Math.max(rows, 3);
    const lines = (0,group_by/* groupBy */.$)(histories.value.flatMap((history) => {
        const says = wordsOf(history, limit);
        return says === undefined ? [] : [{ history, says }];
    }), ({ history, says }) => `${history.tool} ${says}`);
    return [...lines.values()]
        .map((equal) => {
        const books = equal.map(({ history }) => history);
        return `**${books[0]?.tool}**${placeOf(books, histories.value, limit)} ${equal[0]?.says}`;
    })
        .join('\n\n');
}
/** Where a tool keeps several books, as one for each tenant, they are told apart by their schemas. */
function placeOf(books, all, limit) {
    const kin = all.filter(({ tool }) => tool === books[0]?.tool);
    if (kin.length < 2)
        return '';
    const tables = new Set(kin.map(({ table }) => table));
    const names = books.map(({ schema, table }) => (0,escape_markdown/* code */.aY)(tables.size > 1 ? `${schema}.${table}` : schema));
    const listed = (0,report_detail/* firstRows */.C)(names, { limit, rest: (n) => `${n} more` }).join(', ');
    if (books.length === 1)
        return ` in ${listed}`;
    return ` in ${(0,figures/* count */.U9)(books.length, tables.size > 1 ? 'table' : 'schema')} (${listed})`;
}
function wordsOf({ headOnly, ran, failed, edited, undone, heads }, limit) {
    const names = (entries) => (0,report_detail/* firstRows */.C)(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ');
    const ranWords = headOnly ? 'is now at' : `ran ${(0,figures/* count */.U9)(ran.length, 'migration')}:`;
    const clauses = [
        ran.length > 0 ? `${ranWords} ${names(ran)}` : '',
        heads
            ? `⚠️ has ${heads.length} heads, ${heads.map((head) => (0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(head, 120))).join(' and ')}: the next upgrade to \`head\` fails until they are merged`
            : '',
        failed.length > 0 ? `❌ failed or left half done: ${names(failed)}` : '',
        edited.length > 0 ? `⚠️ edited since it ran: ${names(edited)}` : '',
        undone.length > 0 ? `undone: ${names(undone)}` : '',
    ].filter(Boolean);
    return clauses.length === 0 ? undefined : clauses.join('; ');
}
function describeEntry({ name, milliseconds }) {
    const time = milliseconds === undefined ? '' : ` (${(0,figures/* duration */.p0)(milliseconds)})`;
    return `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(name, 120))}${time}`;
}

;// CONCATENATED MODULE: ./build/src/report/kept-section.js
/** A branch that stays for a look after its job failed: how long, how to open it, how to let it go. */


/** Empty when it was not kept. */
function renderKept({ branch }) {
    if (!branch.measured || !branch.value.isKept || branch.value.expiresAt === undefined)
        return '';
    const { name, expiresAt, consoleUrl } = branch.value;
    const console = consoleUrl === undefined ? '' : `, ${(0,escape_markdown/* link */.nf)('in the console', consoleUrl)}`;
    return [
        `🔍 **Kept for a look** The job failed, so ${(0,escape_markdown/* code */.aY)(name)} lives until ${(0,figures/* time */.kB)(expiresAt)}.`,
        `Open it${console} or with ${(0,escape_markdown/* code */.aY)('mode: attach')} in another workflow. It goes early when the pull request is closed, with ${(0,escape_markdown/* code */.aY)('mode: delete')}, or when the next run replaces it.`,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/src/report/migrations-section.js
/** What ran on the branch, and where it stopped: which file, line, SQLSTATE and message, and what was applied before. */




/** Empty when the action itself ran no migration. */
function renderMigrations(migrations, detail) {
    if (migrations.length === 0)
        return '';
    const failed = migrations.find(({ status }) => status === 'failed');
    return [
        failed ? renderFailure(failed, { migrations, detail }) : renderTitle(migrations),
        renderTable(migrations, detail),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderTitle(migrations) {
    const applied = migrations.filter(({ status }) => status === 'applied');
    const total = applied.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const [only, another] = migrations;
    const what = only && !another ? `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* onOneLine */.GJ)(only.name))} applied` : `${applied.length} applied`;
    return `**Migrations** ${what} in ${(0,figures/* duration */.p0)(total)}`;
}
function renderFailure({ name, failure }, { migrations, detail }) {
    const where = [
        (0,escape_markdown/* code */.aY)((0,escape_markdown/* onOneLine */.GJ)(name)),
        failure?.line ? `line ${failure.line}` : '',
        failure?.sqlstate ? `SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)}` : '',
    ];
    const shown = failure && detail.quote > 0 ? failure : undefined;
    return [
        `**Migration failed** at ${where.filter(Boolean).join(', ')}. ${renderExtent(migrations)}`,
        shown ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.message, detail.quote), 'text') : '',
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
        shown?.hint ? (0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(shown.hint, 1000)) : '',
        (shown ? (0,describe_lock_state/* describeLockState */.Y)(shown) : []).map((line) => `- ${(0,escape_markdown/* sentence */.em)(line)}`).join('\n'),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function renderExtent(migrations) {
    const amount = (status) => migrations.filter((migration) => migration.status === status).length;
    const notRun = amount('not-run');
    const before = amount('applied') === 0
        ? 'None was applied before it'
        : `${(0,figures/* count */.U9)(amount('applied'), 'migration')} applied before it`;
    return notRun === 0 ? `${before}.` : `${before}, ${notRun} not run.`;
}
function renderTable(migrations, { rows }) {
    // A lone migration has been told already.
    if (rows === 0 || migrations.length === 1)
        return '';
    const lines = migrations.map(({ name, status, milliseconds }) => `| ${(0,escape_markdown/* codeCell */.MZ)((0,escape_markdown/* onOneLine */.GJ)(name))} | ${statusWords[status]} | ${status === 'not-run' ? '' : (0,figures/* duration */.p0)(milliseconds)} |`);
    const rest = (n) => `| and ${n} more | | |`;
    const table = ['| Migration | Result | Time |', '|---|---|--:|', ...(0,report_detail/* firstRows */.C)(lines, { limit: rows, rest })].join('\n');
    return migrations.length <= openRows ? table : (0,escape_markdown/* fold */.AU)(`All ${migrations.length} migrations`, table);
}
// More than these, and the table would push the verdict's reasons off the first screen.
const openRows = 6;
const statusWords = {
    applied: 'applied',
    failed: '**failed**',
    'not-run': 'not run',
};

// EXTERNAL MODULE: ./build/src/report/verdict.js + 3 modules
var verdict = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/src/report/notes-section.js
/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */




function renderNotes(report, { rows }) {
    const { headline } = (0,verdict.judge)(report);
    const gaps = listGaps(report).filter(({ reason }) => !headline.includes(reason));
    const sentences = [...gaps.map(({ what, reason }) => `${what}: ${reason}.`), ...report.notes];
    if (sentences.length === 0)
        return '';
    const lines = sentences.map((note) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(note, 1000))}`);
    // Even the shortest form names the first ones.
    return ['**Notes**', '', ...(0,report_detail/* firstRows */.C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n');
}
function listGaps({ branch, promotion, replay, schema, drift, tests }) {
    // Its own section says what was not run, and why.
    if (promotion)
        return [];
    // Without a branch there is nothing to compare or to test on.
    if (!branch.measured)
        return explainGap('No branch', branch);
    return [
        ...(replay ? explainGap('Migrations not run a second time', replay) : []),
        ...explainGap('Schema not compared', schema),
        // Where the branch could not be read, that is the reason here too.
        ...(schema.measured && drift ? explainGap(`Drift of \`${branch.value.parent}\` not known`, drift) : []),
        ...explainGap('Tests not read', tests),
    ];
}
function explainGap(what, part) {
    return part.measured ? [] : [{ what, reason: (0,figures/* asClause */.eI)(part.why) }];
}

// EXTERNAL MODULE: ./build/src/report/promotion-section.js
var promotion_section = __webpack_require__(5491);
;// CONCATENATED MODULE: ./build/src/report/replay-section.js
/** Whether the migrations can be run twice, and if not, which statement is in the way. */



/** Empty when it was not asked for, and when it could not be tried: the notes say why. */
function renderReplay({ replay }, detail) {
    if (!replay?.measured)
        return '';
    if (replay.value.isRepeatable)
        return '**Replay** run a second time, the migrations change nothing';
    const { failure } = replay.value;
    const shown = detail.quote > 0 ? failure?.failure : undefined;
    return [
        '⚠️ **Replay** the migrations cannot be run twice',
        // Even the shortest form names the first ones.
        (0,report_detail/* firstRows */.C)(linesOf(replay.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
        shown?.statement ? (0,escape_markdown/* block */.om)((0,escape_markdown/* shorten */.ml)(shown.statement, detail.quote), 'sql') : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function linesOf({ failure, schema, rows }) {
    return [
        ...rows.map(describeRows),
        ...schema.map((summary) => `- changes the schema again: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longest))}`),
        ...(failure ? [describeFailure(failure)] : []),
    ];
}
function describeRows({ table, statement, ...rows }) {
    const verbs = ['inserted', 'updated', 'deleted'].filter((verb) => rows[verb] > 0);
    const amounts = verbs.map((verb) => `${(0,figures/* figure */.vP)(rows[verb])} ${verb}`).join(', ');
    const where = statement ? ` by ${(0,escape_markdown/* code */.aY)(statement.file)}, line ${statement.line}` : '';
    const text = statement ? `: ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)(statement.text, 120))}` : '';
    return `- writes rows of ${(0,escape_markdown/* code */.aY)(table)} again, ${amounts}${where}${text}`;
}
function describeFailure({ name, failure }) {
    const line = failure.line ? `, line ${failure.line}` : '';
    const state = failure.sqlstate ? ` (SQLSTATE ${(0,escape_markdown/* code */.aY)(failure.sqlstate)})` : '';
    return `- fails at ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* onOneLine */.GJ)(name))}${line}: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(failure.message, longest))}${state}`;
}
const longest = 300;

// EXTERNAL MODULE: ./build/src/report/schema-section.js + 1 modules
var schema_section = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/report/tests-section.js
/** The counts, and the failing tests by name and place. Nothing about those that passed. */



function renderTests(tests, { rows }) {
    if (!tests.measured)
        return '';
    const rest = (amount) => `- and ${(0,figures/* figure */.vP)(amount)} more`;
    const lines = rows === 0 ? [] : (0,report_detail/* firstRows */.C)(tests.value.failures.map(tests_section_renderFailure), { limit: rows, rest });
    const folded = lines.slice(tests_section_openRows);
    return [
        renderCounts(tests.value),
        lines.slice(0, tests_section_openRows).join('\n'),
        folded.length === 0 ? '' : (0,escape_markdown/* fold */.AU)('More failing tests', folded.join('\n')),
    ]
        .filter(Boolean)
        .join('\n\n');
}
const tests_section_openRows = 10;
function renderCounts({ passed, failed, skipped, flaky = 0, unread = [], milliseconds }) {
    const counts = [
        passed + failed === 0 ? 'none ran' : `${(0,figures/* figure */.vP)(passed)} passed`,
        failed > 0 ? `${(0,figures/* figure */.vP)(failed)} failed` : '',
        skipped > 0 ? `${(0,figures/* figure */.vP)(skipped)} skipped` : '',
        flaky > 0 ? `${(0,figures/* figure */.vP)(flaky)} passed only when run again` : '',
    ];
    const time = milliseconds > 0 ? ` in ${(0,figures/* duration */.p0)(milliseconds)}` : '';
    const gap = unread.length > 0 ? `, ${(0,figures/* count */.U9)(unread.length, 'file')} not read` : '';
    return `**Tests** ${counts.filter(Boolean).join(', ')}${time}${gap}`;
}
function tests_section_renderFailure({ name, file, line, message, type }) {
    const place = file ? ` at ${(0,escape_markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`)}` : '';
    const why = [type, message].filter((part) => part !== undefined).join(': ');
    return `- ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)((0,escape_markdown/* onOneLine */.GJ)(name), 300))}${place}${why ? `: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(why, 300))}` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/report-document.js















function renderDocument(report, options) {
    const steps = options.details ?? report_detail/* details */.zH;
    const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2;
    for (const [index, detail] of steps.entries()) {
        const document = compose(report, { detail, budget });
        if (bytes(document) > budget)
            continue;
        const isWhole = index === 0 && document === compose(report, { detail: steps[0] ?? detail, budget: unbounded });
        return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`;
    }
    return [report_document_renderTitle(report), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n');
}
const unbounded = 64 * 1024 * 1024;
/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000;
function report_document_renderTitle(report) {
    const { level, headline } = (0,verdict.judge)(report);
    return `### ${verdict/* levelSigns */.P[level]} Database: ${(0,escape_markdown/* sentence */.em)(headline)}`;
}
function compose(report, { detail, budget }) {
    const before = [
        report_document_renderTitle(report),
        (0,branch_section/* renderBranch */.J)(report),
        (0,drift_section/* renderRemade */.lc)(report),
        renderKept(report),
        (0,promotion_section/* renderPromotion */.W)(report, detail),
        renderMigrations(report.migrations, detail),
        renderHistories(report, detail),
        renderReplay(report, detail),
        renderFindings(report.findings, detail),
        renderMeasurements(report.evidence, detail),
    ];
    const after = [(0,drift_section/* renderDrift */.iI)(report, detail), renderTests(report.tests, detail), renderNotes(report, detail)];
    const others = bytes([...before, ...after].join('\n\n')) + 2;
    const schema = report.schema.measured
        ? renderSchema(report.schema.value, Math.max(budget - others, leastForSchema))
        : '';
    return [...before, schema, ...after].filter((section) => section !== '').join('\n\n');
}
// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff, budget) {
    const section = (0,schema_section.renderSchemaDiff)(diff, { budget });
    return bytes(section) <= budget ? section : (0,schema_section.renderSchemaDiff)(diff, { budget: Math.floor(budget / 4) });
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSchemaDiff: () => (/* binding */ renderSchemaDiff)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/report/schema-object-diff.js
/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */




function renderObjectDiffs(changes, { objects, length }) {
    if (objects === 0)
        return '';
    const diffs = byObject(changes)
        .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
        .filter(({ lines }) => lines.length > 0);
    const shown = diffs
        .slice(0, objects)
        .map(({ name, lines }) => `${(0,escape_markdown/* code */.aY)(name)}\n\n${(0,escape_markdown/* block */.om)(cut(lines, length), 'diff')}`);
    if (shown.length === 0)
        return '';
    const rest = diffs.length - shown.length;
    const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
    const isShort = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines;
    return isShort ? text : (0,escape_markdown/* fold */.AU)(`Definitions of ${diffs.length} changed object${diffs.length === 1 ? '' : 's'}`, text);
}
/** So few and so short that a reader need not open a fold. */
const mostOpen = 3;
const mostOpenLines = 40;
/** Heaviest object first; changes come sorted by weight, so the first of an object is its heaviest. */
function byObject(changes) {
    const groups = new Map();
    for (const change of changes) {
        const name = wholeName(change.object);
        groups.set(name, [...(groups.get(name) ?? []), change]);
    }
    const heaviest = (group) => Math.min(...group.map(({ weight }) => schema_diff/* weights */.W.indexOf(weight)));
    return [...groups]
        .map(([name, changes]) => ({ name, changes }))
        .sort((a, b) => heaviest(a.changes) - heaviest(b.changes) || (0,object_order/* compareText */.n)(a.name, b.name));
}
function wholeName({ schema, table, name }) {
    return [schema, table ?? name].filter((part) => part !== undefined).join('.');
}
/** Several changes of one object share its definitions: each pair is told once. */
function changedLines(changes) {
    const seen = new Set();
    const asDefined = [...changes].sort((a, b) => place(a.object) - place(b.object));
    return asDefined.flatMap(({ before = '', after = '' }) => {
        const pair = `${before}\0${after}`;
        if (before === after || seen.has(pair))
            return [];
        seen.add(pair);
        return lineDiff(before, after);
    });
}
/** A definition is read from the table down, whatever weighs most. */
function place({ kind, table }) {
    if (table === undefined)
        return 0;
    const position = ['column', 'constraint', 'index'].indexOf(kind);
    return position < 0 ? 4 : position + 1;
}
const context = 3;
/** Of texts that differ in more lines, no more than that can be said: the work grows with the square of them. */
const maxEditLength = 2000;
function lineDiff(before, after) {
    if (before === '')
        return after.split('\n').map((line) => `+${line}`);
    if (after === '')
        return before.split('\n').map((line) => `-${line}`);
    const patch = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', { context, maxEditLength });
    if (patch === undefined)
        return [...lineDiff(before, ''), ...lineDiff('', after)];
    return patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines]);
}
function cut(lines, length) {
    const shown = lines.slice(0, length);
    return [...shown, ...(lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/schema-section.js
/**
 * The schema part of the report: heaviest changes first, one line each in words, then a diff block an object. Too long for
 * its budget it says less in steps (fewer blocks, then fewer lines, at last the counts), and says that it did. It is cut
 * between blocks and lines, never inside one.
 */






function renderSchemaDiff(diff, { budget }) {
    const groups = (0,repeats/* foldRepeats */.i)(diff.changes);
    for (const step of steps) {
        const section = compose(diff, groups, step);
        if (section.length <= budget)
            return section;
    }
    return title(groups);
}
const steps = [
    { lines: 20_000, objects: 20_000, length: 100_000 },
    { lines: 5_000, objects: 500, length: 200 },
    { lines: 500, objects: 100, length: 80 },
    { lines: 200, objects: 40, length: 40 },
    { lines: 100, objects: 20, length: 20 },
    { lines: 50, objects: 10, length: 20 },
    { lines: 50, objects: 0, length: 0 },
    { lines: 20, objects: 0, length: 0 },
    { lines: 5, objects: 0, length: 0 },
    { lines: 2, objects: 0, length: 0 },
];
function compose(diff, groups, step) {
    const ofWeight = (weight) => groups.filter(({ change }) => change.weight === weight);
    return [
        title(groups),
        ...schema_diff/* weights */.W.map((weight) => (weight === 'quiet' ? '' : listOf(weight, ofWeight(weight), step))),
        proposals(diff, step),
        renderObjectDiffs(groups.map(({ change }) => change), step),
        folded('Quiet changes: comments, order, statistics', ofWeight('quiet'), step),
        folded('Set apart: platform, migration history', (0,repeats/* foldRepeats */.i)(diff.setApart), step),
        notes(diff.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function title(groups) {
    if (groups.length === 0)
        return '**Schema** no change';
    const counts = schema_diff/* weights */.W
        .map((weight) => ({ weight, count: groups.filter(({ change }) => change.weight === weight).length }))
        .filter(({ count }) => count > 0)
        .map(({ weight, count }) => `${(0,figures/* figure */.vP)(count)} ${weight}`);
    return `**Schema** ${counts.join(', ')}`;
}
const headings = {
    destructive: '⛔ **Destroys data or objects**',
    breaking: '⚠️ **May break running code**',
    security: '🔓 **Lets somebody see or do more**',
    blocking: '🔒 **May block while it is applied**',
    additive: '➕ **Adds**',
    quiet: '**Quiet**',
};
function listOf(weight, groups, step) {
    return groups.length === 0 ? '' : `${headings[weight]}\n\n${bullets(groups, step)}`;
}
function folded(heading, groups, step) {
    return groups.length === 0 ? '' : (0,escape_markdown/* fold */.AU)(`${heading} (${(0,figures/* figure */.vP)(groups.length)})`, bullets(groups, step));
}
function bullets(groups, { lines }) {
    return (0,detail/* firstRows */.C)(groups.map(bullet), { limit: lines, rest: (n) => `- and ${(0,figures/* figure */.vP)(n)} more` }).join('\n');
}
const mostDependents = 10;
const longestLine = 500;
function bullet(group) {
    const { summary, dependents } = group.change;
    const places = (0,repeats/* placesInWords */.t)(group);
    const repeated = places === '' ? '' : `, ${places}`;
    const named = (0,detail/* firstRows */.C)(dependents, { limit: mostDependents, rest: (n) => `${n} more` });
    const gone = named.length > 0 ? `; with it: ${named.join(', ')}` : '';
    return `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(summary, longestLine))}${(0,escape_markdown/* sentence */.em)(repeated)}${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(gone, longestLine * 2))}`;
}
function proposals({ renameProposals = [] }, { lines }) {
    const rows = renameProposals.map(({ from, to, score, reason }) => `- ${(0,escape_markdown/* sentence */.em)(`${from.kind} \`${from.name}\` to \`${to.name}\`, probability ${score}: ${reason}. Otherwise the first was dropped, and its data is gone.`)}`);
    if (rows.length === 0)
        return '';
    return `**Perhaps renamed**\n\n${(0,detail/* firstRows */.C)(rows, { limit: lines, rest: (n) => `- and ${(0,figures/* figure */.vP)(n)} more` }).join('\n')}`;
}
function notes(all) {
    return all.map(({ message }) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(message, longestLine))}`).join('\n');
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ compareThree),
/* harmony export */   Sj: () => (/* binding */ driftSince),
/* harmony export */   Vq: () => (/* binding */ moves)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _object_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3871);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1823);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9645);
/**
 * Three pictures of one schema: as it was at the fork, as the branch has made it, and as the parent is now. What the parent did
 * meanwhile is drift, and what both have touched is a conflict, whatever either calls it now. Pure.
 */






function compareThree(pictures, selection = {}) {
    const select = (picture) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFacts */ .OA)(picture, selection);
    const [fork, baseline] = [select(pictures.fork), select(pictures.baseline)];
    const [branch, parent] = [select(pictures.branch), select(pictures.parent)];
    const schema = driftSince(fork, parent);
    const here = touches((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(baseline, branch, { lineage: true }), originalNames(baseline, branch));
    const there = touches(schema, originalNames(fork, parent));
    return { schema, conflicts: conflictsBetween(here, there) };
}
/** From the fork to the parent now. New storage alone (`vacuum full`, a refreshed materialized view) is the parent's daily life. */
function driftSince(fork, parent, selection = {}) {
    const diff = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSnapshots */ .V)(fork, parent, { ...selection, lineage: true });
    return { ...diff, changes: diff.changes.filter(({ code }) => !code.endsWith('.rewritten')) };
}
/** Whether a migration may meet the change: comments, order and rights are no matter to it. */
function moves({ weight, code }) {
    return weight !== 'quiet' && !/^default-privileges\.|\.(grants|revokes|owner|security-labels)-changed$/.test(code);
}
function touches({ changes }, original) {
    return changes.filter(moves).map((change) => ({ change, object: original(change.object) }));
}
function originalNames(from, to) {
    const names = new Map((0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFacts */ .R)(from, to).pairs.map(({ before, after }) => [after.key, before.object]));
    return (object) => names.get((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .s)(object)) ?? object;
}
function conflictsBetween(here, there) {
    const found = new Map();
    for (const mine of here) {
        for (const theirs of there) {
            if (!meet(mine, theirs) || isSame(mine.change, theirs.change))
                continue;
            const key = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .s)(mine.object);
            const conflict = found.get(key) ?? { object: mine.object, branch: new Set(), parent: new Set() };
            conflict.branch.add(mine.change.summary);
            conflict.parent.add(theirs.change.summary);
            found.set(key, conflict);
        }
    }
    return [...found.values()]
        .map(({ object, branch, parent }) => ({
        object,
        title: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DD)(object),
        branch: [...branch],
        parent: [...parent],
    }))
        .sort((a, b) => (0,_object_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.title, b.title));
}
/** The same object; or the one is a part of what the other side has dropped, renamed or made anew. */
function meet(a, b) {
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .s)(a.object) === (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .factKey */ .s)(b.object) || isInside(a, b) || isInside(b, a);
}
function isInside(part, { object, change }) {
    const upsets = change.verb !== 'added' && change.verb !== 'altered';
    const { schema, table } = part.object;
    if (!upsets || schema === undefined)
        return false;
    if (object.kind === 'schema')
        return object.name === schema;
    return object.table === undefined && object.schema === schema && object.name === table;
}
/** Both sides have come to the same: a hotfix that the branch brings as well. */
function isSame(a, b) {
    return a.code === b.code && a.summary === b.summary && a.after === b.after;
}


/***/ })

};
