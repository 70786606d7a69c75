export const id = 6311;
export const ids = [6311];
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

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ longestBlock)
/* harmony export */ });
/* harmony import */ var _lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/** The lock that kept writers out of a table for the longest. Pure. */

/** Undefined when no writer of a table would have had to wait. */
function longestBlock({ statements }) {
    return statements
        .flatMap((statement) => statement.locks)
        .filter(({ mode, relation }) => relation.table === undefined && (0,_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksWrites */ .PE)(mode))
        .reduce((longer, lock) => (longer && longer.heldMilliseconds >= lock.heldMilliseconds ? longer : lock), undefined);
}


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ failingQueries)
/* harmony export */ });
/* harmony import */ var _workload_live_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _live_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6973);


function failingQueries(live, diff) {
    return [...refused(live, diff), ...unfilled(live, diff)];
}
function refused(live, diff) {
    const groups = new Map();
    for (const query of (0,_workload_live_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedBy */ .MZ)(live, 'fails')) {
        const { sqlstate, message, tables } = query.effect;
        const cause = (0,_live_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .r)(query, diff);
        const table = cause?.table ?? tables[0];
        const subject = cause?.subject ?? table ?? 'a query';
        const key = JSON.stringify([subject, sqlstate]);
        const why = sqlstate ? `${message} (SQLSTATE ${sqlstate})` : message;
        const group = groups.get(key) ?? { subject, table, change: cause?.change, why, queries: [] };
        groups.set(key, { ...group, queries: [...group.queries, query] });
    }
    return [...groups.values()];
}
function unfilled(live, diff) {
    const groups = new Map();
    for (const query of (0,_workload_live_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedBy */ .MZ)(live, 'unfilled')) {
        const { table, column } = query.effect;
        const subject = `${table}.${column}`;
        const [change] = (0,_live_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOn */ .t)(diff, table, ({ object }) => object.name === column);
        const why = `no value for \`${column}\`, which has come to need one`;
        const group = groups.get(subject) ?? { subject, table, change: change?.code, why, queries: [] };
        groups.set(subject, { ...group, queries: [...group.queries, query] });
    }
    return [...groups.values()];
}


/***/ }),

/***/ 7960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ findingRules)
});

// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
;// CONCATENATED MODULE: ./build/src/migration/findings/c1-renamed.js

const renamed = {
    code: 'C1',
    name: 'Renamed, or moved to another schema',
    severity: 'medium',
    basis: 'static',
    condition: 'A table, column, view, type, function or schema has another name, and nothing new has the old one.',
    effect: 'Code that is running while the change is deployed still uses the old one, and fails.',
    remedy: 'Add the new name beside the old one, move the code over, and drop the old one later. For a table, a view of the old name bridges the time.',
    given: 'create table orders (id int primary key, note text);',
    bad: 'alter table orders rename column note to remark;',
    good: 'alter table orders rename to all_orders; create view orders as select id, note from all_orders;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [...renames, ...moves], {
        when: (change) => !(0,findings_static/* hasSuccessor */.HC)(facts, change),
        consequence: 'Code that still uses the old name fails.',
    }),
};
const renames = [
    'table.renamed',
    'column.renamed',
    'view.renamed',
    'materialized-view.renamed',
    'enum.renamed',
    'enum.value-renamed',
    'domain.renamed',
    'composite-type.renamed',
    'function.renamed',
    'procedure.renamed',
    'schema.renamed',
    'sequence.renamed',
];
const moves = [
    'table.moved',
    'view.moved',
    'materialized-view.moved',
    'enum.moved',
    'domain.moved',
    'composite-type.moved',
    'function.moved',
    'procedure.moved',
    'sequence.moved',
];

;// CONCATENATED MODULE: ./build/src/migration/findings/c2-required-column-added.js

const requiredColumnAdded = {
    code: 'C2',
    name: 'Column that inserts must fill',
    severity: 'medium',
    basis: 'static',
    condition: 'A column of an older table is `not null` now, and has no default.',
    effect: 'Inserts of code that does not know it fail.',
    remedy: 'Give it a default, or make it `not null` once all running code fills it.',
    given: 'create table orders (id int primary key);',
    bad: "alter table orders add column state text not null default 'new'; alter table orders alter column state drop default;",
    good: "alter table orders add column state text not null default 'new';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.added', 'column.nullability-changed'], {
        when: ({ after = '' }) => /not null$/.test(after.trim()) && !/ default | generated /.test(after),
        consequence: 'Inserts that leave it out fail.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c3-null-allowed.js

const nullAllowed = {
    code: 'C3',
    name: 'Column may now be null',
    severity: 'low',
    basis: 'static',
    condition: 'A column that was `not null` is not any more.',
    effect: 'Running code that reads it may meet a null for the first time.',
    remedy: 'Make the code that reads ready before the code that writes.',
    given: 'create table orders (id int primary key, note text not null);',
    bad: 'alter table orders alter column note drop not null;',
    good: "alter table orders alter column note set default '';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.nullability-changed'], {
        when: ({ summary }) => summary.endsWith('may now be null'),
        consequence: 'Code that reads it may meet a null for the first time.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c4-default-changed.js

const defaultChanged = {
    code: 'C4',
    name: 'Default changed or removed',
    severity: 'low',
    basis: 'static',
    condition: 'A column has another default, or none any more.',
    effect: 'Inserts that leave the column out store something else, or fail.',
    remedy: 'Make sure that no running code relies on the old one.',
    given: "create table orders (id int primary key, state text not null default 'new');",
    bad: 'alter table orders alter column state drop default;',
    good: 'alter table orders add column priority int default 0;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.default-changed'], {
        when: ({ summary, after = '' }) => / removed$|→/.test(summary) && !after.includes(' generated '),
        consequence: 'Inserts that leave it out store something else, or fail.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c5-function-changed.js

const functionChanged = {
    code: 'C5',
    name: 'Function gone, or called in another way',
    severity: 'medium',
    basis: 'static',
    condition: 'A function or procedure is gone, or has other argument names, defaults or results.',
    effect: 'Running code that calls it as before fails.',
    remedy: 'Create the new form under a new name or signature; drop the old one when no code calls it.',
    given: "create function total(a int) returns int language sql as 'select a';",
    bad: "drop function total(int); create function total(a int, b int) returns int language sql as 'select a + b';",
    good: "create function total(a int, b int) returns int language sql as 'select a + b';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [
        'function.dropped',
        'function.arguments-changed',
        'function.result-changed',
        'procedure.dropped',
        'procedure.arguments-changed',
        'aggregate.dropped',
    ], {
        when: (change) => !isTriggerFunction(change) && !isCalledAsBefore(facts, change),
        consequence: 'Code that calls it as before fails.',
    }),
};
/** Only triggers call it, and whether they are gone is another finding. */
function isTriggerFunction({ before = '' }) {
    return /^returns (event_)?trigger$/m.test(before);
}
/** Whether a new function of the same name takes the same arguments, and has defaults for the others. */
function isCalledAsBefore({ diff }, { code, object, before = '', after: changed = '' }) {
    if (code.endsWith('.arguments-changed'))
        return hasOnlyMoreDefaults(before, changed);
    if (!code.endsWith('.dropped'))
        return false;
    const old = parseSignature(object.name);
    return (diff?.changes ?? []).some(({ verb, object: { kind, schema, name }, after = '' }) => {
        if (verb !== 'added' || kind !== object.kind || schema !== object.schema)
            return false;
        const fresh = parseSignature(name);
        const others = fresh.types.length - old.types.length;
        const defaults = defaultsIn(headOf(after));
        return (fresh.name === old.name &&
            others >= 0 &&
            defaults >= others &&
            old.types.every((type, index) => type === fresh.types[index]));
    });
}
/** Who gave every argument goes on to do so. */
function hasOnlyMoreDefaults(before, after) {
    const [old, fresh] = [headOf(before), headOf(after)];
    const names = (head) => head.replace(/ DEFAULT .*?(?=, [a-z_"]+ |\)$)/gi, '');
    return names(old) === names(fresh) && defaultsIn(fresh) > defaultsIn(old);
}
function headOf(ddl) {
    return ddl.split('\n', 1)[0] ?? '';
}
function defaultsIn(head) {
    return [...head.matchAll(/ DEFAULT /g)].length;
}
/** `total(integer, text)`; types of arguments have no limits in parentheses. */
function parseSignature(signature) {
    const open = signature.lastIndexOf('(');
    return {
        name: signature.slice(0, open),
        types: signature
            .slice(open + 1, -1)
            .split(', ')
            .filter(Boolean),
    };
}

;// CONCATENATED MODULE: ./build/src/migration/findings/c6-view-gone.js

const viewGone = {
    code: 'C6',
    name: 'View gone, or a column of one',
    severity: 'medium',
    basis: 'static',
    condition: 'A view, or a column of one, is gone, by its name or with something it needed.',
    effect: 'Running code that reads it fails.',
    remedy: 'Deploy code that does not use it first.',
    given: 'create table orders (id int, note text); create view notes as select note from orders;',
    bad: 'alter table orders drop column note cascade;',
    good: 'create or replace view notes as select note, id from orders;',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['view.dropped'], { consequence: 'Code that reads it fails.' }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['column.dropped'], { of: 'views', consequence: 'Code that reads it fails.' }),
    ],
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c8-identity-always.js

const identityAlways = {
    code: 'C8',
    name: 'Column generated always',
    severity: 'medium',
    basis: 'static',
    condition: 'A column of an older table is now `generated always`.',
    effect: 'Inserts that give it a value fail.',
    remedy: '`generated by default as identity` takes both.',
    given: 'create table orders (id int primary key);',
    bad: 'alter table orders alter column id add generated always as identity;',
    good: 'alter table orders alter column id add generated by default as identity;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.identity-changed', 'column.generated-changed'], {
        when: ({ after = '' }) => after.includes('generated always'),
        consequence: 'Inserts that give it a value fail.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c9-enum-value-too-new.js
const enumValueTooNew = {
    code: 'C9',
    name: 'Enum value used by the transaction that adds it',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because it used an enum value that its own transaction had added.',
    effect: 'It fails in production too, and with every tool that runs a migration as one transaction.',
    remedy: 'Add the value in a migration of its own, before the one that uses it.',
    given: "create type mood as enum ('sad'); create table people (mood mood);",
    bad: "begin; alter type mood add value 'happy'; insert into people values ('happy'); commit;",
    good: "begin; alter type mood add value 'happy'; commit; insert into people values ('happy');",
    find: ({ migrations = [] }) => migrations.flatMap(({ name, failure }) => failure?.sqlstate === unsafeNewEnumValue
        ? [
            {
                subject: name,
                message: 'A value was used before the transaction that added it to its enum was committed.',
                ...(failure.line === undefined ? {} : { place: { file: name, line: failure.line } }),
            },
        ]
        : []),
};
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const unsafeNewEnumValue = '55P04';

;// CONCATENATED MODULE: ./build/src/migration/findings/c10-trigger-changed.js

const triggerChanged = {
    code: 'C10',
    name: 'Trigger gone, new or switched',
    severity: 'low',
    basis: 'static',
    condition: 'An older table has a trigger more or less, or one that is enabled in another way.',
    effect: 'Every write of running code does something else from the moment of the change.',
    remedy: 'Make sure that old and new code are both right with it.',
    given: "create table orders (id int primary key); create function keep() returns trigger language plpgsql as 'begin return new; end'; create trigger kept before insert on orders for each row execute function keep();",
    bad: 'alter table orders disable trigger kept;',
    good: "create or replace function keep() returns trigger language plpgsql as 'begin new.id = new.id; return new; end';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['trigger.added', 'trigger.dropped', 'trigger.enabled-changed', 'trigger.definition-changed'], {
        when: ({ before = '', after = '' }) => withoutName(before) !== withoutName(after),
        consequence: 'Writes do something else from now on.',
    }),
};
/** A definition holds the trigger's own name, which is another finding. */
function withoutName(ddl) {
    return ddl.replace(/^create (constraint )?trigger ("[^"]+"|\S+)/i, '');
}

;// CONCATENATED MODULE: ./build/src/migration/findings/c11-columns-reordered.js

const columnsReordered = {
    code: 'C11',
    name: 'Columns in another order',
    severity: 'low',
    basis: 'static',
    condition: 'The columns of a table, a view or a composite type that stay are in another order.',
    effect: '`insert` and `copy` without a list of columns, and readers that count them, take one column for another.',
    remedy: 'Leave the old columns where they are and add new ones at the end; name columns in code.',
    given: 'create table orders (id int primary key, note text); create view notes as select id, note from orders;',
    bad: 'drop view notes; create view notes as select note, id from orders;',
    good: 'create or replace view notes as select id, note, length(note) as size from orders;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.reordered', 'view.reordered', 'materialized-view.reordered', 'composite-type.reordered'], { consequence: 'Code that counts columns takes one for another.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/flaw.js
function forFlaws({ evidence }, what, say) {
    return (evidence?.flaws ?? [])
        .filter((flaw) => flaw.what === what)
        .map((flaw) => {
        const { schema, table, name } = flaw;
        // The server writes a function with its schema where the search path does not have it.
        const subject = table === undefined && name.startsWith(`${schema}.`) ? name : `${schema}.${name}`;
        return { subject, ...(table === undefined ? {} : { table: `${schema}.${table}` }), message: say(flaw) };
    });
}

;// CONCATENATED MODULE: ./build/src/migration/findings/c13-sequence-behind.js

const sequenceBehind = {
    code: 'C13',
    name: 'Sequence behind its column',
    severity: 'high',
    basis: 'measured',
    condition: 'A sequence was set back, is new, or was left where it was while rows with numbers of their own came in; its next value is not above the largest of a unique column that it numbers. Or a sequence that belongs to no column was set back (medium).',
    effect: 'Inserts that leave the number to the sequence fail as duplicates, until it has caught up.',
    remedy: '`select setval(sequence, (select max(column) from table))` after the rows are in.',
    given: 'create table orders (id int generated by default as identity primary key, note text); insert into orders (note) select i from generate_series(1, 1000) i;',
    bad: "insert into orders (id, note) values (1001, 'by hand');",
    good: `insert into orders (id, note) values (1001, 'by hand');
select setval('orders_id_seq', (select max(id) from orders));`,
    find: (facts) => [
        ...forFlaws(facts, 'sequence behind', ({ schema, table, name, other }) => `The next value of \`${schema}.${other}\` is not above the largest \`${name}\` of \`${schema}.${table}\`: inserts that rely on it fail.`),
        ...forFlaws(facts, 'sequence set back', ({ schema, name }) => `\`${schema}.${name}\` was set back, and belongs to no column: whoever takes numbers from it gets some for the second time.`).map((raised) => ({ ...raised, severity: 'medium' })),
    ],
};

;// CONCATENATED MODULE: ./build/src/migration/findings/cascade.js
/**
 * Whether something may be gone because what it depended on was dropped: without `cascade` Postgres refuses that. Of a
 * migration that was watched from outside, and of code that the server ran itself, nobody knows.
 * https://www.postgresql.org/docs/current/ddl-depend.html
 */
function mayHaveCascaded({ evidence }) {
    if (evidence?.method !== 'exact')
        return true;
    return evidence.statements.some(({ words: [verb = ''], text }) => verb === 'drop' ? /\bcascade\b|…$/i.test(text) : runsOtherCode.has(verb));
}
const runsOtherCode = new Set(['do', 'call', 'select', 'execute', 'with']);

;// CONCATENATED MODULE: ./build/src/migration/findings/c14-type-gone.js


const typeGone = {
    code: 'C14',
    name: 'Type gone',
    severity: 'medium',
    basis: 'static',
    condition: 'A type that nothing in the database needed any more is gone. With something that needed it, that is D6.',
    effect: 'Running code that casts to it fails, as many clients do with every value of an enum.',
    remedy: 'Deploy code that does not use it first.',
    given: "create type mood as enum ('sad', 'happy'); create table people (mood mood);",
    bad: 'alter table people alter column mood type text; drop type mood;',
    good: 'alter table people alter column mood type text;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['enum.dropped', 'domain.dropped', 'composite-type.dropped', 'range-type.dropped'], {
        when: ({ dependents }) => dependents.length === 0 || !mayHaveCascaded(facts),
        consequence: 'Code that casts to it fails.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/server.js
function forServer({ evidence }, which) {
    return (evidence?.server ?? [])
        .filter(({ taken }) => taken === which.taken)
        .map(({ subject, words }) => ({
        subject,
        message: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
        fact: words,
    }));
}

;// CONCATENATED MODULE: ./build/src/migration/findings/c15-role-bounded.js

const roleBounded = {
    code: 'C15',
    name: 'Role bounded, or its sessions set otherwise',
    severity: 'medium',
    basis: 'measured',
    condition: 'A role is dropped, renamed or loses an ability, a membership, or a right on the database, a tablespace or a parameter; or a setting of roles, of the database or of the server changes.',
    effect: 'Whoever logs in as it is refused (42501, 28000), or its sessions run with another `search_path` or limit than the code was written for. It happens at the next login, not in the migration.',
    remedy: 'Change what uses it first; set limits for one session with `set`, or in the connection string.',
    given: 'create role trial_app login;',
    bad: "alter role trial_app set statement_timeout = '1s';",
    good: "set statement_timeout = '1s'; create table drafts (id int);",
    find: (facts) => forServer(facts, { taken: true }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/c16-default-refused.js

const defaultRefused = {
    code: 'C16',
    name: 'Default that the column does not take',
    severity: 'high',
    basis: 'measured',
    condition: 'The default of a column of an older table, tried after the change, does not fit its type, its domain or a check on the column. Not tried where code of the user’s would run for it.',
    effect: 'Postgres notices only with the first insert that leaves the column out: that one fails, and each after it.',
    remedy: 'Change the default together with what it has to fit.',
    given: "create table orders (id int, state varchar(10) default 'new');",
    bad: "alter table orders alter state type varchar(3), alter state set default 'pending';",
    good: "alter table orders alter state set default 'pending';",
    find: (facts) => forFlaws(facts, 'default refused', ({ schema, table, name, other }) => `Inserts that leave \`${schema}.${table}.${name}\` out fail: ${other}.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d1-table-dropped.js

const tableDropped = {
    code: 'D1',
    name: 'Table dropped',
    severity: 'high',
    basis: 'static',
    condition: 'A table or a materialized view of the parent is gone.',
    effect: 'Its rows are lost, and code that is still running fails.',
    remedy: 'Deploy code that does not use it first; then rename it, and drop it when nobody has missed it.',
    given: 'create table orders (id int primary key);',
    bad: 'drop table orders;',
    good: 'alter table orders rename to orders_unused;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.dropped', 'materialized-view.dropped'], { consequence: 'Its rows are lost.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d2-column-dropped.js

const columnDropped = {
    code: 'D2',
    name: 'Column dropped',
    severity: 'high',
    basis: 'static',
    condition: 'A column of a table that stays is gone.',
    effect: 'Its values are lost, its indexes and constraints go with it, and running code that names it fails.',
    remedy: 'Deploy code that does not use it first; make it nullable, so that inserts do without it; drop it later.',
    given: 'create table orders (id int primary key, note text not null);',
    bad: 'alter table orders drop column note;',
    good: 'alter table orders alter column note drop not null;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.dropped'], { consequence: 'Its values are lost.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d3-recreated.js

const recreated = {
    code: 'D3',
    name: 'Dropped and created anew under the same name',
    severity: 'high',
    basis: 'static',
    condition: 'A table or column has its old name and another identity: on a branch every object keeps its identity.',
    effect: 'A comparison by name shows nothing, and the data is gone.',
    remedy: 'Alter it in place.',
    given: 'create table orders (id int primary key, note text);',
    bad: 'alter table orders drop column note; alter table orders add column note text;',
    good: "alter table orders alter column note set default '';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.recreated', 'column.recreated'], {
        consequence: 'A comparison by name alone would not show it.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d4-type-narrowed.js

const typeNarrowed = {
    code: 'D4',
    name: 'Column type narrowed',
    severity: 'high',
    basis: 'static',
    condition: 'A column has a type that cannot hold all that the old one could.',
    effect: 'The change fails on values that do not fit, or cuts them off, and running code may write such values.',
    remedy: 'Check the values with a constraint first, and keep the wider type.',
    given: 'create table orders (id bigint primary key, note varchar(50));',
    bad: 'alter table orders alter column note type varchar(20);',
    good: 'alter table orders add constraint note_length check (length(note) <= 20) not valid;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.type-changed'], {
        when: narrows,
        consequence: 'Values that do not fit fail, or are cut off.',
    }),
};
function narrows({ summary }) {
    const [from, to] = [...summary.matchAll(/`([^`]*)`/g)].slice(-2).map((found) => found[1] ?? '');
    if (from === undefined || to === undefined)
        return false;
    const [old, fresh] = [parseType(from), parseType(to)];
    if (isText(old) && isText(fresh))
        return limitOf(fresh) < limitOf(old);
    if (isText(old))
        return true;
    if (old.name !== fresh.name)
        return (narrower[old.name] ?? []).includes(fresh.name);
    const [digits, places] = [digitsOf(fresh), fresh.limits[1] ?? Number.POSITIVE_INFINITY];
    return old.name === 'numeric'
        ? digits < digitsOf(old) || places < (old.limits[1] ?? Number.POSITIVE_INFINITY)
        : limitOf(fresh) < limitOf(old);
}
const narrower = {
    bigint: ['integer', 'smallint', 'double precision', 'real'],
    integer: ['smallint', 'real'],
    numeric: ['integer', 'bigint', 'smallint', 'real', 'double precision'],
    'double precision': ['real', 'integer', 'bigint', 'smallint'],
    real: ['integer', 'bigint', 'smallint'],
    'timestamp with time zone': ['timestamp without time zone', 'date', 'time without time zone'],
    'timestamp without time zone': ['date', 'time without time zone'],
};
/** `character varying(50)` is `character varying` with the limit 50; of an array, what it holds. */
function parseType(type) {
    const limits = /\(([\d, ]+)\)/.exec(type)?.[1];
    return { name: type.replace(/\([\d, ]+\)|\[\]$/g, ''), limits: limits?.split(',').map(Number) ?? [] };
}
function limitOf({ limits }) {
    return limits[0] ?? Number.POSITIVE_INFINITY;
}
/** Before the point. */
function digitsOf({ limits: [precision = Number.POSITIVE_INFINITY, scale = 0] }) {
    return precision - scale;
}
/** What holds any text; to anything else, text has to be read as such. */
function isText({ name }) {
    return /^(text|character varying|character|name|(.+\.)?citext)$/.test(name);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d5-enum-values-removed.js

const enumValuesRemoved = {
    code: 'D5',
    name: 'Enum values removed',
    severity: 'high',
    basis: 'static',
    condition: 'An enum no longer has a value that it had.',
    effect: 'The type was made anew and every column of it rewritten; rows with the value fail, and so does running code.',
    remedy: 'Leave the value where it is, and keep new rows from using it with a check constraint.',
    given: "create type mood as enum ('sad', 'ok', 'happy'); create table people (mood mood);",
    bad: `alter type mood rename to old_mood;
create type mood as enum ('sad', 'happy');
alter table people alter column mood type mood using mood::text::mood;
drop type old_mood;`,
    good: "alter table people add constraint not_ok check (mood <> 'ok') not valid;",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['enum.values-removed'], { consequence: 'Rows that hold one of them cannot be kept.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d6-whole-dropped.js


const wholeDropped = {
    code: 'D6',
    name: 'Schema, extension or type dropped',
    severity: 'high',
    basis: 'static',
    condition: 'A schema or an extension is gone, or a type, by `cascade`, with something that depended on it.',
    effect: 'With `cascade`, everything that depends on it goes too, columns and their values included.',
    remedy: 'Drop what depends on it by name, so that the review shows each piece.',
    given: 'create schema old_shop; create table old_shop.orders (id int);',
    bad: 'drop schema old_shop cascade;',
    good: 'alter schema old_shop rename to unused;',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['schema.dropped', 'extension.dropped'], { consequence: 'What it held is gone too.' }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['enum.dropped', 'domain.dropped', 'composite-type.dropped', 'range-type.dropped'], {
            when: ({ dependents }) => dependents.length > 0 && mayHaveCascaded(facts),
            consequence: 'What depended on it is gone too.',
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d7-unlogged.js

const unlogged = {
    code: 'D7',
    name: 'Table made unlogged',
    severity: 'high',
    basis: 'static',
    condition: 'A table is no longer written to the write-ahead log.',
    effect: 'A crash empties it, and replicas do not have it.',
    remedy: 'Keep it logged.',
    given: 'create table orders (id int primary key);',
    bad: 'alter table orders set unlogged;',
    good: 'alter table orders set (autovacuum_vacuum_scale_factor = 0.01);',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.persistence-changed'], {
        when: ({ summary }) => summary.includes('unlogged'),
        consequence: 'What it holds is not safe.',
    }),
};

// EXTERNAL MODULE: ./build/src/ground/figures.js
var ground_figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence_evidence = __webpack_require__(6429);
// EXTERNAL MODULE: ./build/src/migration/evidence/held-locks.js
var held_locks = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/src/migration/findings/measured.js
/** How measured rules look at the evidence, and quote it. */






/** What `say` has to say about each statement. */
function forStatements({ evidence }, say) {
    return evidence?.statements.filter(({ failed }) => !failed).flatMap((statement) => say(statement, evidence)) ?? [];
}
/**
 * What `say` has to say about effects that are there afterwards and belong to no statement: those of a tool that was watched
 * from outside.
 */
function forAftermath({ evidence }, pick, say) {
    if (evidence === undefined)
        return [];
    const { statements } = evidence;
    // By the names that they have in the end: the whole knows the one from before, and a statement the one of its moment.
    const told = statements.flatMap((statement, index) => pick(statement).map(({ relation }) => lastName(relation, statements.slice(index))));
    return pick(evidence.whole)
        .filter(({ relation }) => !told.some((other) => (0,evidence_evidence/* sameRelation */.P)(other, lastName(relation, statements))))
        .flatMap((effect) => say(effect, evidence));
}
function lastName(relation, statements) {
    return statements
        .flatMap(({ renamed = [] }) => renamed)
        .reduce((name, { from, to }) => ((0,evidence_evidence/* sameRelation */.P)(from, name) ? to : name), relation);
}
/** The strongest lock that was seen on a relation, whoever took it. */
function seenLock(relation, { statements }) {
    return statements
        .flatMap(({ locks }) => locks)
        .filter((lock) => (0,evidence_evidence/* sameRelation */.P)(lock.relation, relation))
        .reduce((best, lock) => ((0,lock_modes/* isStrongerLock */.Kp)(lock.mode, best?.mode) ? lock : best), undefined);
}
/** A finding about a relation, at a statement. */
function about(relation, message, statement) {
    const { schema, name, table = name } = relation;
    return {
        subject: `${schema}.${name}`,
        table: `${schema}.${table}`,
        message,
        ...(statement && { by: statement }),
    };
}
/** "`shop.orders` (about 1,200 rows, 96 kB)" */
function scaled(relation, { scale }) {
    const found = scale.find((entry) => (0,evidence_evidence/* sameRelation */.P)(entry.relation, relation));
    const figures = [found?.rows !== undefined && `about ${(0,ground_figures/* count */.U9)(found.rows, 'row')}`, found && (0,ground_figures/* bytes */.ee)(found.bytes)];
    const known = figures.filter(Boolean).join(', ');
    return `\`${(0,relation_name/* relationName */.C)(relation)}\`${known && ` (${known})`}`;
}
/** The lock that a statement has on a relation: its own, or one that its transaction took before and still had. */
function lockOn(relation, statement, { statements }) {
    return (0,held_locks/* locksDuring */.cI)(statement, statements).on(relation);
}
/** "while its lock blocked reads and writes for 1.2 s", and whose lock it was. */
function blockedFor(lock, statement) {
    const isEarlier = statement !== undefined && !statement.locks.includes(lock);
    const whose = isEarlier ? 'a lock from earlier in its transaction' : 'its lock';
    return `while ${whose} blocked ${(0,lock_modes/* describeBlocked */.G)(lock.mode)}${(0,held_locks/* forHowLong */.If)(lock)}`;
}
function tableLocks({ locks }) {
    return locks.filter(({ relation }) => (0,compare_pictures/* isTable */.bI)(relation));
}
/** Its indexes are built anew with it, which is no work of their own. */
function renewedTable({ files }, relation) {
    return files.some(({ fate, relation: other }) => (fate === 'rewritten' || fate === 'truncated') && (0,evidence_evidence/* sameRelation */.P)(other, relation));
}
function rewroteTable({ files }, relation) {
    return files.some((file) => file.fate === 'rewritten' && (0,evidence_evidence/* sameRelation */.P)(file.relation, relation));
}
/** The tables of which it built an index, new or anew: for a constraint, or for its own sake. */
function tablesIndexed(statement, purpose) {
    const { method, work, words, created, files, locks } = statement;
    const isKind = ({ kind }) => kind === 'index';
    const made = [...created, ...files.filter(({ fate }) => fate === 'rebuilt').map(({ relation }) => relation)];
    const indexes = made.filter(isKind);
    // The server says it of an exact statement; of one that was watched, its words have to do.
    if (method === 'sampled') {
        const says = words[0] === 'reindex' || (words[0] === 'create' && words.slice(1, 3).includes('index'));
        if (!says || purpose === 'constraint')
            return [];
        return unique([...tablesOf(indexes), ...locks.map(({ relation }) => relation).filter(compare_pictures/* isTable */.bI)]);
    }
    const named = (what) => work.filter((done) => done.what === what).map(({ name }) => name);
    const built = named('build index');
    const implicit = named('constraint index');
    // With the constraint of a partitioned table come those of its partitions, which the server does not announce.
    const isForConstraint = ({ name }) => implicit.includes(name) || (implicit.length > 0 && words[0] === 'alter' && created.some((one) => one.name === name));
    return unique(tablesOf(indexes.filter((index) => built.includes(index.name) && isForConstraint(index) === (purpose === 'constraint'))));
}
/** Whether what it read of a table went into an index. */
function builtIndexOf(relation, statement) {
    const tables = [...tablesIndexed(statement, 'constraint'), ...tablesIndexed(statement, 'index')];
    return tables.some((table) => sameName(table, relation));
}
function tablesOf(indexes) {
    return indexes.flatMap(({ schema, table }) => (table === undefined ? [] : [{ schema, name: table }]));
}
function unique(tables) {
    return tables.filter((table, index) => tables.findIndex((other) => sameName(other, table)) === index);
}
function sameName(left, right) {
    return left.schema === right.schema && left.name === right.name;
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d8-truncated.js

const truncated = {
    code: 'D8',
    name: 'Table truncated',
    severity: 'high',
    basis: 'measured',
    condition: 'A table that had rows got a new, empty file.',
    effect: 'Its rows are lost; with `cascade`, those of the tables that refer to it too.',
    remedy: 'Delete the rows that you mean, by a condition.',
    given: 'create table orders (id int primary key); insert into orders select generate_series(1, 1000);',
    bad: 'truncate orders;',
    good: 'delete from orders where id < 10;',
    find: (facts) => [
        ...forStatements(facts, (statement, evidence) => truncatedTables(statement).map(({ relation }) => tell(relation, evidence, statement))),
        ...forAftermath(facts, truncatedTables, ({ relation }, evidence) => [tell(relation, evidence)]),
    ],
};
function tell(relation, evidence, statement) {
    const table = scaled(relation, evidence);
    return { ...about(relation, `${table} was emptied.`, statement), fact: `empties ${table}` };
}
function truncatedTables({ files }) {
    // A materialized view has no rows of its own: E7 says that nobody can read it.
    return files.filter(({ relation, fate }) => fate === 'truncated' && relation.kind !== 'materialized view');
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d9-sequence-narrowed.js

const sequenceNarrowed = {
    code: 'D9',
    name: 'Sequence with closer bounds',
    severity: 'medium',
    basis: 'static',
    condition: 'A sequence has a smaller type, a higher minimum or a lower maximum, or begins again at its end.',
    effect: 'It runs out earlier, or gives out numbers that are taken.',
    remedy: 'Leave the bounds; for a column that grows full, widen column and sequence together.',
    given: 'create sequence order_numbers as bigint;',
    bad: 'alter sequence order_numbers maxvalue 1000000;',
    good: 'alter sequence order_numbers cache 20;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['sequence.type-changed', 'sequence.bounds-changed', 'sequence.cycle-changed'], {
        when: d9_sequence_narrowed_narrows,
        consequence: 'It may run out, or give out numbers that are taken.',
    }),
};
/** Of a larger range, the numbers that are given out next are the same. */
function d9_sequence_narrowed_narrows({ summary }) {
    const [, what, from = '', to = ''] = /: (type|minimum|maximum) `(.+)` → `(.+)`$/.exec(summary) ?? [];
    if (what === 'type')
        return types.indexOf(to) < types.indexOf(from);
    if (what === 'minimum')
        return BigInt(to) > BigInt(from);
    if (what === 'maximum')
        return BigInt(to) < BigInt(from);
    return summary.endsWith('now cycles');
}
const types = ['smallint', 'integer', 'bigint'];

;// CONCATENATED MODULE: ./build/src/migration/findings/d10-generated-changed.js

const generatedChanged = {
    code: 'D10',
    name: 'Generated column with other values',
    severity: 'medium',
    basis: 'static',
    condition: 'The expression of a generated column is another one, or the column is not generated any more.',
    effect: 'Every row has another value, the old ones are gone; or the column silently stops following the others.',
    remedy: 'Add a column with the new expression, and move the readers over.',
    given: 'create table orders (id int primary key, net int, gross int generated always as (net * 2) stored);',
    bad: 'alter table orders alter column gross drop expression;',
    good: 'alter table orders add column gross_now int generated always as (net * 3) stored;',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['column.generated-changed'], { consequence: 'It holds other values from now on.' }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['column.default-changed'], {
            when: ({ summary }) => summary.includes('generation expression') && summary.includes('→'),
            consequence: 'Every row has another value.',
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d11-delete-cascades.js

const deleteCascades = {
    code: 'D11',
    name: 'Foreign key now deletes or clears rows',
    severity: 'medium',
    basis: 'static',
    condition: 'A foreign key has `on delete cascade`, `set null` or `set default`, and had not.',
    effect: 'A delete that failed so far now takes the rows of this table with it, or clears their column.',
    remedy: 'Keep the refusal, and delete what depends on a row where it is meant.',
    given: 'create table customers (id int primary key); create table orders (customer_id int, constraint buyer foreign key (customer_id) references customers);',
    bad: 'alter table orders drop constraint buyer, add constraint buyer foreign key (customer_id) references customers on delete cascade;',
    good: 'alter table orders alter constraint buyer deferrable;',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['constraint.definition-changed'], {
            when: ({ before = '', after = '' }) => takesRows(after) && !takesRows(before),
            consequence: 'Deletes that failed so far now go through.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['constraint.added'], {
            when: (change) => takesRows(change.after ?? '') && replacesRefusal(facts, change),
            consequence: 'Deletes that failed so far now go through.',
        }),
    ],
};
function takesRows(ddl) {
    return /on delete (cascade|set null|set default)/i.test(ddl);
}
/** Whether a key on the same columns is gone that refused such deletes. */
function replacesRefusal({ diff }, { object, after = '' }) {
    return (diff?.changes ?? []).some(({ code, object: { schema, table }, before = '' }) => code === 'constraint.dropped' &&
        schema === object.schema &&
        table === object.table &&
        !takesRows(before) &&
        columnsOf(before) !== undefined &&
        columnsOf(before) === columnsOf(after));
}
function columnsOf(ddl) {
    return /foreign key (\(.*?\)) references/i.exec(ddl)?.[1];
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d12-partition-gone.js

const partitionGone = {
    code: 'D12',
    name: 'Partition detached, or with other bounds',
    severity: 'medium',
    basis: 'static',
    condition: 'A table is no longer a partition of its parent, or is one for other values.',
    effect: 'Queries of the parent no longer see its rows; rows for its values have no place, or go to the default partition.',
    remedy: 'Make sure that nothing reads or writes these values any more.',
    given: 'create table orders (id int) partition by range (id); create table orders_old partition of orders for values from (0) to (9);',
    bad: 'alter table orders detach partition orders_old;',
    good: 'create table orders_new partition of orders for values from (9) to (19);',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.partition-changed', 'table.partition-bound-changed'], {
        // A bound that came or went is told by the attaching or detaching.
        when: ({ summary }) => !/attached as a partition|none/.test(summary),
        consequence: 'Queries of the parent no longer see its rows.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/d13-collation-changed.js

const collationChanged = {
    code: 'D13',
    name: 'Text compared in another way',
    severity: 'low',
    basis: 'static',
    condition: 'A column or a domain has another collation, or a collation itself is another one.',
    effect: 'Text is sorted in another way, and what counts as equal may be another; its indexes are built anew, and a unique one may fail.',
    remedy: 'Sort with `collate` where it matters, or index such an expression.',
    given: 'create table orders (id int primary key, note text);',
    bad: 'alter table orders alter column note type text collate "C";',
    good: 'create index orders_note on orders (note collate "C");',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [
        'column.collation-changed',
        'domain.collation-changed',
        'collation.collate-changed',
        'collation.character-type-changed',
        'collation.deterministic-changed',
        'collation.icu-rules-changed',
        'collation.locale-changed',
        'collation.provider-changed',
    ], { consequence: 'Its text is compared and sorted in another way.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/row-fates.js
/** What became of the rows that older tables had, put into words: how many of how many, by which statement, and how it got there. Pure. */


function rowFates({ tallies = [], statements }) {
    return tallies.map((tally) => {
        const table = `${tally.schema}.${tally.name}`;
        const told = statements.filter(({ failed }) => !failed).flatMap((statement) => deedOf(statement, table) ?? []);
        const moved = Math.min(tally.deleted, sumOf(told, 'moved'));
        const deleted = tally.deleted - moved;
        const overwritten = Math.max(0, tally.updated - tally.backfilled) + moved;
        const rest = {
            deleted: Math.max(0, deleted - sumOf(told, 'deleted')),
            overwritten: Math.max(0, overwritten - sumOf(told, 'overwritten')),
            setsOlderColumns: false,
        };
        return { table, tally, deleted, overwritten, deeds: [...told, rest] };
    });
}
/** The severity of losing rows: all of them, many, or a good part of them is more than a few. */
function weighLoss(lost, { tally }) {
    const total = tally.before ?? tally.about;
    if (tally.left === 0 || lost >= manyRows)
        return 'high';
    if (total === undefined)
        return lost >= someRows ? 'high' : 'medium';
    return lost >= total * goodPart ? 'high' : 'medium';
}
const manyRows = 10_000;
const someRows = 1000;
const goodPart = 1 / 10;
/** "all 900 rows of `shop.settings`", "300 of about 1,200 rows of …" */
function shareOf(amount, { table, tally }) {
    const total = tally.before ?? tally.about;
    if (amount === tally.before || (tally.before === undefined && tally.left === 0)) {
        return `${amount === 1 ? 'the only row' : `all ${(0,ground_figures/* count */.U9)(amount, 'row')}`} of \`${table}\``;
    }
    if (total === undefined || total < amount)
        return `${(0,ground_figures/* count */.U9)(amount, 'row')} of \`${table}\``;
    const about = tally.before === undefined ? 'about ' : '';
    return `${(0,ground_figures/* figure */.vP)(amount)} of ${about}${(0,ground_figures/* count */.U9)(total, 'row')} of \`${table}\``;
}
/** "900 rows of `shop.settings` were deleted, through …" */
function tellDeed(deed, what, verb, { table }) {
    const amount = deed[what];
    return `${(0,ground_figures/* count */.U9)(amount, 'row')} of \`${table}\` ${(0,ground_figures/* were */.W2)(amount)} ${verb}${tellThrough(deed)}.`;
}
function tellThrough({ through }) {
    if (through === undefined)
        return '';
    if (typeof through === 'string')
        return `, through ${through}`;
    return `, through the foreign key to \`${through.foreignKeyTo}\``;
}
function deedOf(statement, table) {
    const rows = statement.rows.filter(({ relation, partitionOf = (0,relation_name/* relationName */.C)(relation) }) => partitionOf === table);
    if (rows.length === 0)
        return undefined;
    const total = (pick) => rows.reduce((sum, row) => sum + pick(row), 0);
    const deleted = total((row) => row.deleted);
    // An update of the key of a partition deletes in one and inserts in another.
    const moved = statement.words[0] === 'update' && deleted === total((row) => row.inserted) ? deleted : 0;
    const unproven = rows.filter(({ updated, backfilled = 0 }) => updated > backfilled);
    return {
        statement,
        deleted: deleted - moved,
        moved,
        overwritten: total(({ updated, backfilled = 0 }) => updated - backfilled) + moved,
        setsOlderColumns: moved > 0 || (unproven.length > 0 && unproven.every((row) => row.setsOlderColumns)),
        through: rows.find(({ through }) => through !== undefined)?.through,
    };
}
function sumOf(deeds, what) {
    return deeds.reduce((sum, deed) => sum + deed[what], 0);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d14-rows-deleted.js



const rowsDeleted = {
    code: 'D14',
    name: 'Rows deleted',
    severity: 'high',
    basis: 'measured',
    condition: `Rows of an older table were deleted: by a statement, or through a foreign key or a trigger. Medium for less than ${(0,ground_figures/* figure */.vP)(manyRows)} of them, and less than a ${1 / goodPart}th of the table.`,
    effect: 'They are lost. What the branch lost of a copy, production loses of the real rows.',
    remedy: 'Keep them, marked or in another table, until nobody has missed them; or accept it with the reason.',
    given: 'create table settings (id int primary key); insert into settings select generate_series(1, 900);',
    bad: 'delete from settings;',
    good: 'delete from settings where id < 0;',
    find: ({ evidence }) => (evidence === undefined ? [] : rowFates(evidence).flatMap((fate) => raise(fate, evidence))),
};
function raise(fate, evidence) {
    const { table, tally, deleted } = fate;
    if (deleted === 0)
        return wasReplaced(fate, evidence) ? [replaced(fate)] : [];
    const fact = `deletes ${shareOf(deleted, fate)}${tally.inserted > 0 ? ` and inserts ${(0,ground_figures/* figure */.vP)(tally.inserted)}` : ''}`;
    const severity = weighLoss(deleted, fate);
    return fate.deeds
        .filter((deed) => deed.deleted > 0)
        .map((deed) => ({
        subject: table,
        table,
        message: `${tellDeed(deed, 'deleted', 'deleted', fate)} ${tellRest(fate)}`.trim(),
        fact,
        severity,
        ...placeOf(deed.statement),
    }));
}
function tellRest({ tally: { before, left } }) {
    if (left === 0)
        return 'None is left.';
    if (before === undefined)
        return left === undefined ? '' : `${(0,ground_figures/* count */.U9)(left, 'row')} are there now.`;
    return `It had ${(0,ground_figures/* count */.U9)(before, 'row')}.`;
}
/** Truncated and filled again, as seen from outside: no more rows are there than were inserted. */
function wasReplaced({ table, tally }, { method, whole }) {
    const { left, inserted, about = 1 } = tally;
    if (method === 'exact' || left === undefined || about === 0 || left > inserted)
        return false;
    return whole.files.some(({ relation, fate }) => fate === 'rewritten' && (0,relation_name/* relationName */.C)(relation) === table);
}
function replaced({ table, tally: { about } }) {
    const rows = about === undefined ? 'rows' : `about ${(0,ground_figures/* count */.U9)(about, 'row')}`;
    return {
        subject: table,
        table,
        message: `None of the ${rows} that \`${table}\` had is left: there are no more than were inserted.`,
        fact: `replaces all rows of \`${table}\``,
    };
}
function placeOf(statement) {
    return statement?.source === undefined ? {} : { place: { file: statement.source.file, line: statement.source.line } };
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d15-rows-overwritten.js




const rowsOverwritten = {
    code: 'D15',
    name: 'Rows overwritten',
    severity: 'high',
    basis: 'measured',
    condition: `Rows of an older table were updated, or a new type made its values by an expression, and it is not proven that only columns of this change were set. Medium for less than ${(0,ground_figures/* figure */.vP)(manyRows)} rows and less than a ${1 / goodPart}th of the table, and where nobody knows which columns.`,
    effect: 'What stood there before is lost.',
    remedy: 'Write the new values into a new column, by an update that sets no other, and switch over.',
    given: 'create table prices (id int primary key, cents int); insert into prices select i, i from generate_series(1, 9000) i;',
    bad: 'update prices set cents = 0;',
    good: 'alter table prices add column euros numeric; update prices set euros = cents / 100.0;',
    find: (facts) => [...overwrittenRows(facts), ...recomputedColumns(facts)],
};
function overwrittenRows(facts) {
    const { evidence } = facts;
    if (evidence === undefined)
        return [];
    return rowFates(evidence)
        .filter(({ overwritten }) => overwritten > 0)
        .flatMap((fate) => {
        const deeds = fate.deeds.filter(({ overwritten }) => overwritten > 0);
        const isKnown = deeds.every(({ setsOlderColumns }) => setsOlderColumns) || !gainedColumn(facts, fate);
        const share = shareOf(fate.overwritten, fate);
        return deeds.map((deed) => d15_rows_overwritten_tell(deed, fate, isKnown, share));
    });
}
function d15_rows_overwritten_tell(deed, fate, isKnown, share) {
    const { table, overwritten } = fate;
    const facts = { subject: table, table, ...placeOf(deed.statement) };
    if (isKnown) {
        const message = tellDeed(deed, 'overwritten', 'overwritten', fate);
        return { ...facts, message, fact: `overwrites ${share}`, severity: weighLoss(overwritten, fate) };
    }
    const message = `${tellDeed(deed, 'overwritten', 'updated', fate)} Which columns that has changed is not known.`;
    return { ...facts, message, fact: `updates ${share}, in columns not known`, severity: 'medium' };
}
/** What has no new column was changed in an old one. Without a diff, or under another name, who knows. */
function gainedColumn({ diff }, { table }) {
    if (diff === undefined)
        return true;
    return diff.changes.some(({ verb, object: { kind, schema, table: owner } }) => kind === 'table' ? verb === 'renamed' : kind === 'column' && verb === 'added' && `${schema}.${owner}` === table);
}
/** Of a column whose new type is made from the old one by more than a cast. */
function recomputedColumns(facts) {
    return forStatements(facts, (statement, evidence) => (statement.conversion === 'expression' ? statement.files : [])
        .filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'table')
        .map(({ relation }) => ({
        ...about(relation, `The values of a column of ${scaled(relation, evidence)} were made anew by the expression after \`using\`.`, statement),
        fact: `recomputes a column of \`${relation.schema}.${relation.name}\``,
    })));
}

;// CONCATENATED MODULE: ./build/src/migration/findings/d16-foreign-rows-written.js


const foreignRowsWritten = {
    code: 'D16',
    name: 'Foreign table written to',
    severity: 'high',
    basis: 'measured',
    condition: 'A statement locked an older foreign table as one does to insert, update or delete its rows.',
    effect: 'The rows are on another server. That is no copy: what the statement did there, it has done for good.',
    remedy: 'Write to the other server from a deployment of its own, and leave the user mapping out of the branch with `prepare-sql`.',
    given: `create extension postgres_fdw;
do $$ begin
  execute format(
    'create server elsewhere foreign data wrapper postgres_fdw options (host ''127.0.0.1'', port %L, dbname %L)',
    current_setting('port'), current_database()
  );
end $$;
create user mapping for current_user server elsewhere options (user 'postgres');
create table log (line text);
create foreign table log_elsewhere (line text) server elsewhere options (table_name 'log');`,
    bad: "insert into log_elsewhere values ('x');",
    good: 'select count(*) from log_elsewhere;',
    find: (facts) => forStatements(facts, (statement) => statement.locks
        .filter(({ relation, mode }) => relation.kind === 'foreign table' && mode === 'row exclusive')
        .map(({ relation }) => ({
        ...about(relation, `Rows of \`${(0,relation_name/* relationName */.C)(relation)}\` may have been changed, on another server.`, statement),
        fact: `writes to another server through \`${(0,relation_name/* relationName */.C)(relation)}\``,
    }))),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e1-extension-changed.js

const extensionChanged = {
    code: 'E1',
    name: 'Extension in another version or schema',
    severity: 'medium',
    basis: 'static',
    condition: 'An extension has another version, or its objects are in another schema.',
    effect: 'Its functions behave in another way, or are no longer found.',
    remedy: 'Read its release notes, and see that production can install the same version.',
    given: 'create extension pg_trgm; create schema tools;',
    bad: 'alter extension pg_trgm set schema tools;',
    good: 'create extension btree_gist schema tools;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['extension.version-changed', 'extension.schema-changed'], {
        consequence: 'What uses it may behave in another way.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e3-statistics-gone.js

const statisticsGone = {
    code: 'E3',
    name: 'Planner statistics gone, or less of them',
    severity: 'low',
    basis: 'static',
    condition: 'A statistics object is gone, or a column or a statistics object has another target.',
    effect: 'The planner estimates with less, and may choose other plans.',
    remedy: 'Compare the plans of the queries that matter, after `analyze`.',
    given: 'create table orders (city text, country text); create statistics places on city, country from orders;',
    bad: 'drop statistics places;',
    good: 'analyze orders;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['statistics.dropped', 'statistics.target-changed', 'column.statistics-target-changed'], {
        consequence: 'Plans may change.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e4-autovacuum-off.js

const autovacuumOff = {
    code: 'E4',
    name: 'Autovacuum switched off',
    severity: 'medium',
    basis: 'measured',
    condition: 'A table has `autovacuum_enabled` off.',
    effect: 'It grows with every change, its plans go stale, and it is vacuumed at last when it must be, all at once.',
    remedy: 'Leave it on; make it more eager or gentler by its other settings.',
    given: 'create table orders (id int primary key);',
    bad: 'alter table orders set (autovacuum_enabled = off);',
    good: 'alter table orders set (autovacuum_vacuum_scale_factor = 0.05);',
    find: (facts) => forFlaws(facts, 'autovacuum off', ({ schema, name }) => `\`${schema}.${name}\` is no longer vacuumed, nor analyzed, by itself.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e5-rule-changed.js

const meaningChanged = {
    code: 'E5',
    name: 'Rule, operator or cast changed',
    severity: 'medium',
    basis: 'static',
    condition: 'A rewrite rule or a cast is new, or one of them, an operator or an operator class is changed or gone.',
    effect: 'The same query means something else.',
    remedy: 'Use a trigger or a view, where the reader of a query can find it.',
    given: 'create table orders (id int primary key);',
    bad: 'create rule keep as on delete to orders do instead nothing;',
    good: 'create view kept_orders as select id from orders;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [
        'rule.added',
        'rule.dropped',
        'rule.changed',
        'rule.enabled-changed',
        'operator.dropped',
        'operator.function-changed',
        'operator.commutator-changed',
        'operator.negator-changed',
        'cast.added',
        'cast.dropped',
        'cast.context-changed',
        'cast.function-changed',
        'cast.method-changed',
        'operator-class.dropped',
        'operator-class.default-changed',
        'operator-class.functions-changed',
        'operator-class.operators-changed',
    ], { consequence: 'The same query may mean something else.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e7-view-not-populated.js

const viewNotPopulated = {
    code: 'E7',
    name: 'Materialized view without data',
    severity: 'medium',
    basis: 'static',
    condition: 'A materialized view is not populated.',
    effect: 'Every query that reads it fails until it is refreshed.',
    remedy: 'Refresh it in the same deployment.',
    given: 'create table orders (id int);',
    bad: 'create materialized view totals as select count(*) from orders with no data;',
    good: 'create materialized view totals as select count(*) from orders;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['materialized-view.added', 'materialized-view.populated-changed'], {
        when: ({ after = '' }) => after.includes('with no data'),
        consequence: 'Queries that read it fail until it is refreshed.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e8-not-validated.js

const notValidated = {
    code: 'E8',
    name: 'Constraint left not validated',
    severity: 'low',
    basis: 'static',
    condition: 'A constraint that was added is `not valid`, or `not enforced`.',
    effect: 'New rows are checked, old ones are not, and the planner does not trust it.',
    remedy: '`validate constraint` in a transaction of its own; it only blocks other schema changes.',
    given: 'create table orders (id int primary key, total int);',
    bad: 'alter table orders add constraint total_positive check (total > 0) not valid;',
    good: `-- database-branch: no-transaction
alter table orders add constraint total_positive check (total > 0) not valid;
alter table orders validate constraint total_positive;`,
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['constraint.added', 'constraint.definition-changed', 'constraint.validity-changed'], {
        when: ({ after = '' }) => /\bnot (valid|enforced)\b/i.test(after),
        consequence: 'Old rows are not checked.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e9-name-truncated.js

const nameTruncated = {
    code: 'E9',
    name: 'Name cut off',
    severity: 'low',
    basis: 'measured',
    condition: 'The server cut a name in a migration file to 63 bytes.',
    effect: 'The object has another name than the file says; two long names may become one.',
    remedy: 'Choose a shorter one.',
    given: 'create table orders (id int primary key, note text);',
    bad: 'create index concurrently orders_by_the_note_that_the_customer_wrote_when_the_order_was_placed on orders (note);',
    good: 'create index concurrently orders_by_note on orders (note);',
    find: (facts) => forStatements(facts, ({ work, source }) => work
        .filter(({ what }) => what === 'cut name')
        .map(({ name }) => ({
        subject: name,
        message: `The server cut a longer name to \`${name}\`.`,
        ...(source && { place: { file: source.file, line: source.line } }),
    }))),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e12-checks-switched-off.js

const checksSwitchedOff = {
    code: 'E12',
    name: 'Foreign keys no longer checked',
    severity: 'high',
    basis: 'static',
    condition: 'The triggers behind a foreign key are switched off, as by `disable trigger all` with no `enable` after it.',
    effect: 'The key is there, and valid to all appearances; rows that refer to nothing come in.',
    remedy: '`enable trigger all` in the same transaction; `disable trigger user` leaves the keys alone.',
    given: 'create table customers (id int primary key); create table orders (customer_id int references customers);',
    bad: 'alter table orders disable trigger all;',
    good: 'alter table orders disable trigger all; alter table orders enable trigger all;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['table.constraint-triggers-changed'], {
        when: ({ summary }) => summary.includes('disabled'),
        consequence: 'Rows that refer to nothing come in.',
    }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/e13-view-emptied.js


const viewEmptied = {
    code: 'E13',
    name: 'Materialized view emptied by its refresh',
    severity: 'medium',
    basis: 'measured',
    condition: 'A materialized view that had rows has none after it was refreshed.',
    effect: 'Queries that read it do not fail: they find nothing.',
    remedy: 'Look at what it selects from, before it is refreshed; keep it as it is until that is filled.',
    given: 'create table orders (id int); insert into orders values (1); create materialized view totals as select id from orders; delete from orders;',
    bad: 'refresh materialized view totals;',
    good: 'insert into orders values (2); refresh materialized view totals;',
    find: (facts) => [
        ...forStatements(facts, (statement, evidence) => emptiedViews(statement, evidence).flatMap(({ relation }) => e13_view_emptied_tell(facts, relation, evidence, statement))),
        ...forAftermath(facts, (effects) => emptiedViews(effects, facts.evidence), ({ relation }, evidence) => e13_view_emptied_tell(facts, relation, evidence)),
    ],
};
/** By a new, empty file; or, concurrently, by the deletion of as many rows as it had. */
function emptiedViews({ files, rows }, evidence) {
    const hadMore = ({ relation, deleted }) => (evidence?.scale.find((entry) => (0,evidence_evidence/* sameRelation */.P)(entry.relation, relation))?.rows ?? 0) > deleted;
    return [
        ...files.filter(({ fate }) => fate === 'truncated'),
        ...rows.filter((row) => row.deleted > 0 && row.inserted === 0 && !hadMore(row)),
    ].filter(({ relation }) => relation.kind === 'materialized view');
}
function e13_view_emptied_tell({ diff }, relation, evidence, statement) {
    const { schema, name } = relation;
    // Without data it cannot be read at all, which E7 says.
    const isUnreadable = diff?.changes.some(({ code, object }) => code === 'materialized-view.populated-changed' && object.schema === schema && object.name === name);
    if (isUnreadable)
        return [];
    const view = scaled(relation, evidence);
    return [
        { ...about(relation, `${view} had rows, and its refresh has found none.`, statement), fact: `empties ${view}` },
    ];
}

;// CONCATENATED MODULE: ./build/src/migration/findings/misfit.js
/** How rules speak about rows on which a migration failed. */

/** `have` completes "12 rows of `shop.orders` have …". */
function forMisfits({ migrations = [] }, problem, have) {
    return migrations.flatMap(({ name, failure }) => {
        const { misfits, line } = failure ?? {};
        if (misfits?.problem !== problem)
            return [];
        const table = `${misfits.schema}.${misfits.table}`;
        const rows = misfits.rows === undefined ? 'Rows' : (0,ground_figures/* count */.U9)(misfits.rows, 'row');
        const words = typeof have === 'string' ? have : have(misfits);
        return [
            {
                subject: table,
                table,
                message: `${rows} of \`${table}\` ${misfits.rows === 1 ? 'has' : 'have'} ${words}${misfits.rows === undefined ? '' : ', as counted before the file ran'}.`,
                ...(line === undefined ? {} : { place: { file: name, line } }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/migration/findings/f1-rows-without-value.js

const rowsWithoutValue = {
    code: 'F1',
    name: 'Fails on rows without a value',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because a column that must not be null is null in rows that are there.',
    effect: 'It fails in production too.',
    remedy: 'Fill the column first, or add it with a default.',
    given: 'create table orders (id int primary key, note text); insert into orders select generate_series(1, 1000);',
    bad: 'alter table orders alter column note set not null;',
    good: "update orders set note = '' where note is null; alter table orders alter column note set not null;",
    find: (facts) => forMisfits(facts, 'null', 'no value for a column that must have one'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f2-rows-against-check.js

const rowsAgainstCheck = {
    code: 'F2',
    name: 'Fails on rows against a check',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because rows that are there do not satisfy a check constraint.',
    effect: 'It fails in production too.',
    remedy: 'Correct the rows in a migration before this one; or add the check `not valid`, for new rows alone.',
    given: 'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'alter table orders add constraint affordable check (total <= 900);',
    good: 'alter table orders add constraint affordable check (total <= 900) not valid;',
    find: (facts) => forMisfits(facts, 'check', 'values that a new check refuses'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f3-duplicate-rows.js

const duplicateRows = {
    code: 'F3',
    name: 'Fails on rows that are not unique',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because a unique index could not be built over rows that are there.',
    effect: 'It fails in production too.',
    remedy: 'Decide what becomes of the duplicates, in a migration before this one.',
    given: 'create table orders (id int primary key, number int); insert into orders select i, i / 2 from generate_series(1, 1000) i;',
    bad: 'alter table orders add constraint orders_number unique (number);',
    good: 'alter table orders add constraint orders_number unique (number, id);',
    find: (facts) => forMisfits(facts, 'duplicate', 'the same key as another'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f4-rows-without-partner.js

const rowsWithoutPartner = {
    code: 'F4',
    name: 'Fails on rows that refer to nothing',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because rows that are there have no partner at the other end of a foreign key.',
    effect: 'It fails in production too.',
    remedy: 'Decide what becomes of these rows, in a migration before this one; or add the key `not valid`, for new rows alone.',
    given: `create table customers (id int primary key); insert into customers select generate_series(1, 900);
create table orders (id int primary key, customer_id int); insert into orders select i, i from generate_series(1, 1000) i;`,
    bad: 'alter table orders add constraint buyer foreign key (customer_id) references customers;',
    good: 'alter table orders add constraint buyer foreign key (customer_id) references customers not valid;',
    find: (facts) => forMisfits(facts, 'reference', 'no partner at the other end of a new foreign key'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f5-rows-against-domain.js

const rowsAgainstDomain = {
    code: 'F5',
    name: 'Fails on rows against a domain',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because rows that are there do not satisfy a new constraint of a domain.',
    effect: 'It fails in production too.',
    remedy: 'Correct the rows in a migration before this one; or add the constraint `not valid`, for new rows alone.',
    given: 'create domain amount as int; create table orders (id int primary key, total amount); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'alter domain amount add constraint affordable check (value <= 900);',
    good: 'alter domain amount add constraint affordable check (value <= 900) not valid;',
    find: (facts) => forMisfits(facts, 'domain', 'values that a new constraint of their domain refuses'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f6-values-refused.js

const valuesRefused = {
    code: 'F6',
    name: 'Fails on values that a new type refuses',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because a column was to have a type that values in it cannot have.',
    effect: 'It fails in production too.',
    remedy: 'Correct the values in a migration before this one, or say in `using` what becomes of them.',
    given: "create table people (id int primary key, code text); insert into people select i, 'x' || i from generate_series(1, 1000) i;",
    bad: 'alter table people alter column code type uuid using code::uuid;',
    good: 'alter table people alter column code type int using substr(code, 2)::int;',
    find: (facts) => forMisfits(facts, 'type', ({ column }) => column === undefined ? 'values that a new type refuses' : `values in \`${column}\` that its new type refuses`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/f7-rows-outside-partition.js

const rowsOutsidePartition = {
    code: 'F7',
    name: 'Fails on rows of another partition',
    severity: 'high',
    basis: 'measured',
    condition: 'A migration failed because a partition, or the default one, has rows that belong elsewhere.',
    effect: 'It fails in production too.',
    remedy: 'Detach the default partition, move the rows, and attach it again; or choose bounds that fit.',
    given: `create table orders (id int) partition by range (id);
create table orders_rest partition of orders default; insert into orders select generate_series(1, 1000);`,
    bad: 'create table orders_1 partition of orders for values from (1) to (501);',
    good: 'create table orders_2 partition of orders for values from (2000) to (3000);',
    find: (facts) => forMisfits(facts, 'partition', 'keys that belong to another partition'),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i1-index-built-under-lock.js


const indexBuiltUnderLock = {
    code: 'I1',
    name: 'Index built while writes are blocked',
    severity: 'medium',
    basis: 'measured',
    condition: 'An index of an older table was built, or built anew, without `concurrently`.',
    effect: 'Nobody can write to the table until the index is there.',
    remedy: '`create index concurrently`, `reindex … concurrently`; neither runs in a transaction.',
    given: 'create table orders (id int primary key, number int); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'create index orders_number on orders (number);',
    good: 'create index concurrently orders_number on orders (number);',
    find: (facts) => forStatements(facts, (statement, evidence) => tablesIndexed(statement, 'index').flatMap((table) => {
        const lock = lockOn(table, statement, evidence);
        if (lock === undefined || !(0,lock_modes/* blocksWrites */.PE)(lock.mode) || renewedTable(statement, lock.relation))
            return [];
        if (lock.relation.kind === 'partitioned table')
            return [];
        const message = `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock, statement)}.`;
        return [about(lock.relation, message, statement)];
    })),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i2-index-dropped-under-lock.js


const indexDroppedUnderLock = {
    code: 'I2',
    name: 'Index dropped under a lock on its table',
    severity: 'low',
    basis: 'measured',
    condition: 'An index of an older table was dropped by `drop index` without `concurrently`.',
    effect: 'It is quick, but it waits for every transaction that uses the table, and everybody else waits behind it.',
    remedy: '`drop index concurrently`.',
    given: 'create table orders (id int primary key, number int); create index orders_number on orders (number);',
    bad: 'drop index orders_number;',
    good: 'drop index concurrently orders_number;',
    find: (facts) => forStatements(facts, (statement, evidence) => statement.words[0] === 'drop' && statement.words[1] === 'index'
        ? statement.files
            .filter(({ relation, fate }) => fate === 'dropped' && relation.kind === 'index')
            .filter(({ relation: { schema, table = '' } }) => {
            const lock = lockOn({ schema, name: table }, statement, evidence);
            return lock !== undefined && (0,lock_modes/* blocksReads */.o5)(lock.mode);
        })
            .map(({ relation }) => about(relation, `${scaled(relation, evidence)} was dropped under a lock that blocks reads and writes.`, statement))
        : []),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i4-invalid-index.js

const invalidIndex = {
    code: 'I4',
    name: 'Invalid index left behind',
    severity: 'medium',
    basis: 'measured',
    condition: 'An index is there and not valid, as after `create index concurrently` that failed.',
    effect: 'No query uses it, every write pays for it, and `create index if not exists` takes it for done.',
    remedy: 'Drop it, and build it again; or attach what is missing to a partitioned one.',
    given: 'create table orders (number int) partition by range (number); create table orders_1 partition of orders for values from (0) to (9);',
    bad: 'create index orders_number on only orders (number);',
    good: 'create index orders_number on orders (number);',
    find: ({ evidence }) => (evidence?.invalidIndexes ?? []).map((relation) => about(relation, `\`${relation.schema}.${relation.name}\` is not valid: no query uses it.`)),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i5-used-index-dropped.js


const usedIndexDropped = {
    code: 'I5',
    name: 'Index dropped that queries have used',
    severity: 'medium',
    basis: 'measured',
    condition: 'An index of a table that stays is gone, and the counters of the parent, or those that the branch has from it, count scans of it.',
    effect: 'The queries that used it read the whole table.',
    remedy: 'Find these queries first; build the index that replaces it before.',
    given: `create table orders (id int primary key, number int);
insert into orders select i, i from generate_series(1, 1000) i;
create index orders_number on orders (number);
create index orders_spare on orders (number) where number < 0;
set enable_seqscan = off;
select * from orders where number = 7;
reset enable_seqscan;`,
    bad: 'drop index concurrently orders_number;',
    good: 'drop index concurrently orders_spare;',
    find: ({ evidence, lastUse = [] }) => (evidence?.whole.files ?? []).flatMap(({ relation, fate }, _, files) => {
        const { indexScans = 0 } = evidence?.scale.find(({ relation: { schema, name } }) => schema === relation.schema && name === relation.name) ?? {};
        const name = `${relation.schema}.${relation.name}`;
        const there = lastUse.find((one) => one.name === name);
        const scans = Math.max(indexScans, there?.scans ?? 0);
        if (fate !== 'dropped' || relation.kind !== 'index' || scans === 0 || isTableGone(relation, files))
            return [];
        const last = there?.at === undefined ? '' : `, the last on ${(0,ground_figures/* time */.kB)(there.at)}`;
        return [about(relation, `\`${name}\` is gone; ${(0,ground_figures/* count */.U9)(scans, 'scan')} of it ${(0,ground_figures/* were */.W2)(scans)} counted${last}.`)];
    }),
};
/** Then nothing reads it, with an index or without. */
function isTableGone({ schema, table }, files) {
    return files.some(({ relation, fate }) => fate === 'dropped' && relation.schema === schema && relation.name === table);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/i6-foreign-key-without-index.js

const foreignKeyWithoutIndex = {
    code: 'I6',
    name: 'Foreign key without an index',
    severity: 'low',
    basis: 'measured',
    condition: 'A new foreign key has columns that no valid index of its table begins with.',
    effect: 'Each delete and each change of a key in the other table reads this one from end to end.',
    remedy: 'Build an index on the columns, concurrently, before the key.',
    given: 'create table customers (id int primary key); create table orders (id int primary key, customer_id int);',
    bad: 'alter table orders add constraint buyer foreign key (customer_id) references customers;',
    good: 'create index on orders (customer_id); alter table orders add constraint buyer foreign key (customer_id) references customers;',
    find: ({ evidence }) => (evidence?.foreignKeysWithoutIndex ?? []).map(({ schema, table, name, columns }) => ({
        subject: `${schema}.${table}.${name}`,
        change: 'constraint.added',
        table: `${schema}.${table}`,
        message: `No index of \`${schema}.${table}\` begins with the ${columns.length === 1 ? 'column' : (0,ground_figures/* count */.U9)(columns.length, 'column')} of \`${name}\` (${columns.map((column) => `\`${column}\``).join(', ')}).`,
    })),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i7-duplicate-index.js

const duplicateIndex = {
    code: 'I7',
    name: 'Index that is there already',
    severity: 'low',
    basis: 'measured',
    condition: 'A new index is equal to an older one of its table, in all but its name.',
    effect: 'Every write pays for both, and no query is faster.',
    remedy: 'Drop one of them.',
    given: 'create table orders (id int primary key, number int); create index orders_number on orders (number);',
    bad: 'create index orders_by_number on orders (number);',
    good: 'create index orders_latest on orders (number desc); create unique index orders_once on orders (number);',
    find: (facts) => forFlaws(facts, 'duplicate index', ({ schema, table, name, other }) => `\`${name}\` of \`${schema}.${table}\` is equal to \`${other}\`.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/i8-unique-key-gone.js

const uniqueKeyGone = {
    code: 'I8',
    name: 'Columns no longer unique',
    severity: 'medium',
    basis: 'measured',
    condition: 'A unique index, or the constraint that it was for, is gone or invalid, and no other one has the same columns. A primary key is P1.',
    effect: '`on conflict` with these columns fails, and duplicates come in that nothing refuses.',
    remedy: 'Build the index that replaces it first; drop it when no code relies on it.',
    given: 'create table orders (id int primary key, number int constraint orders_number unique);',
    bad: 'alter table orders drop constraint orders_number;',
    good: `-- database-branch: no-transaction
create unique index concurrently orders_number_2 on orders (number);
alter table orders drop constraint orders_number;`,
    find: (facts) => forFlaws(facts, 'unique key gone', ({ schema, table, name, other }) => `\`${name}\` is gone: nothing keeps ${other} of \`${schema}.${table}\` unique.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/l1-long-lock.js



const longMilliseconds = 500;
const longLock = {
    code: 'L1',
    name: 'Lock held for long',
    severity: 'medium',
    basis: 'measured',
    condition: `A lock that blocks writes, or reads too, was held on an older table for ${longMilliseconds} ms or more.`,
    effect: 'Whoever needs the table waits, and everybody behind them; in production the lock itself may have to wait first.',
    remedy: 'Move the long work into a transaction of its own, after or before the one that locks; set `lock_timeout` and try again.',
    given: 'create table orders (id int primary key);',
    bad: 'alter table orders add column note text; select pg_sleep(0.6);',
    good: '-- database-branch: no-transaction\nalter table orders add column note text;\nselect pg_sleep(0.6);',
    find: (facts) => forStatements(facts, (statement, evidence) => tableLocks(statement)
        .filter(({ mode, heldMilliseconds }) => (0,lock_modes/* blocksWrites */.PE)(mode) && heldMilliseconds >= longMilliseconds)
        .map(({ relation, mode, heldMilliseconds }) => about(relation, `${(0,lock_modes/* describeBlocked */.G)(mode)} on ${scaled(relation, evidence)} would have been blocked for ${(0,ground_figures/* duration */.p0)(heldMilliseconds)}.`.replace(/^./, (letter) => letter.toUpperCase()), statement))),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/l2-several-tables-locked.js





const severalTablesLocked = {
    code: 'L2',
    name: 'Second table locked while the first is',
    severity: 'low',
    basis: 'measured',
    condition: 'A transaction that already blocks reads and writes on one older table locks another one like that.',
    effect: 'The first lock lasts as long as the second has to wait; two such transactions can deadlock.',
    remedy: 'One transaction a table.',
    given: 'create table orders (id int primary key); create table customers (id int primary key);',
    bad: 'alter table orders add column note text; alter table customers add column note text;',
    good: '-- database-branch: no-transaction\nalter table orders add column note text;\nalter table customers add column note text;',
    find: (facts) => forStatements(facts, (statement, evidence) => {
        const own = tableLocks(statement).filter(({ mode }) => (0,lock_modes/* blocksReads */.o5)(mode));
        if (own.length === 0)
            return [];
        return own.flatMap(({ relation }, index) => {
            const other = earlierLock(statement, relation, evidence) ??
                (runsStatements(statement) ? otherTables(own.slice(0, index), relation, evidence)[0] : undefined);
            if (other === undefined)
                return [];
            const message = `\`${(0,relation_name/* relationName */.C)(relation)}\` was locked against reads and writes while \`${(0,relation_name/* relationName */.C)(other.relation)}\` was too.`;
            return [about(relation, message, statement)];
        });
    }),
};
/** On another table, from before the statement. */
function earlierLock(statement, relation, { statements }) {
    for (const lock of (0,held_locks/* locksDuring */.cI)(statement, statements).all()) {
        if (!(0,compare_pictures/* isTable */.bI)(lock.relation) || !(0,lock_modes/* blocksReads */.o5)(lock.mode) || statement.locks.includes(lock))
            continue;
        if ((0,relation_name/* relationName */.C)(lock.relation) !== (0,relation_name/* relationName */.C)(relation))
            return lock;
    }
    return undefined;
}
/** What it locks, it locks one after the other. */
function runsStatements({ words: [first = ''] }) {
    return first === 'do' || first === 'call';
}
/** A table and its partitions are locked as one. */
function otherTables(locks, relation, { partitions = [] }) {
    const whole = (name) => partitions.find((one) => `${one.schema}.${one.name}` === name)?.of ?? name;
    return locks.filter((lock) => whole((0,relation_name/* relationName */.C)(lock.relation)) !== whole((0,relation_name/* relationName */.C)(relation)));
}

// EXTERNAL MODULE: ./build/src/migration/names-in-text.js
var names_in_text = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/src/migration/findings/l3-other-table-locked.js




const otherTableLocked = {
    code: 'L3',
    name: 'Table locked that the statement does not name',
    severity: 'low',
    basis: 'measured',
    condition: 'A statement took a lock that blocks writes on an older table whose name is not in it.',
    effect: 'Dropping a table or a foreign key locks the table at its other end; `cascade` locks what loses something.',
    remedy: 'Know that the lock is there, and choose the time for both tables.',
    given: 'create table customers (id int primary key); create table orders (customer_id int references customers);',
    bad: 'drop table orders;',
    good: 'create table invoices (customer_id int references customers);',
    find: (facts) => forStatements(facts, (statement, evidence) => tableLocks(statement)
        .filter(({ relation, mode }) => (0,lock_modes/* blocksWrites */.PE)(mode) && !isNamed(relation, statement))
        .filter(({ relation }) => relation.kind !== 'materialized view' && !isGone(relation, statement))
        .filter(() => !namesTheirParent(statement))
        .map(({ relation, mode }) => about(relation, `${scaled(relation, evidence)} is not named, and its lock blocked ${(0,lock_modes/* describeBlocked */.G)(mode)}.`, statement))),
};
/** Then that is what there is to say of it. */
function isGone(relation, { files }) {
    return files.some((file) => file.fate === 'dropped' && (0,evidence_evidence/* sameRelation */.P)(file.relation, relation));
}
function isNamed({ name }, { text }) {
    // A text that was shortened may have named it.
    return text.endsWith('…') || (0,names_in_text/* mentions */.w)(text, name);
}
/** The lock on a partitioned table is meant for its partitions, too. */
function namesTheirParent(statement) {
    const { words, locks } = statement;
    return (!words.includes('attach') &&
        !words.includes('detach') &&
        locks.some(({ relation, mode }) => relation.kind === 'partitioned table' && (0,lock_modes/* blocksWrites */.PE)(mode) && (0,names_in_text/* mentions */.w)(statement.text, relation.name)));
}

;// CONCATENATED MODULE: ./build/src/migration/findings/l4-detached-under-lock.js



const detachedUnderLock = {
    code: 'L4',
    name: 'Partition detached under a lock on its parent',
    severity: 'low',
    basis: 'measured',
    condition: 'A partition was detached without `concurrently`.',
    effect: 'It is quick, but it locks the parent and its default partition, and waits for every query of them.',
    remedy: '`detach partition … concurrently`; not in a transaction, and not with a default partition.',
    given: 'create table orders (id int) partition by range (id); create table orders_old partition of orders for values from (0) to (9);',
    bad: 'alter table orders detach partition orders_old;',
    good: 'alter table orders detach partition orders_old concurrently;',
    find: (facts) => forStatements(facts, (statement, evidence) => statement.words[0] === 'alter' && statement.words.includes('detach') && !statement.words.includes('concurrently')
        ? partitionedTables(statement)
            .flatMap((relation) => lockOn(relation, statement, evidence) ?? [])
            .filter(({ relation, mode }) => relation.kind === 'partitioned table' && (0,lock_modes/* blocksReads */.o5)(mode))
            .map(({ relation, mode }) => about(relation, `The lock on ${scaled(relation, evidence)} blocked ${(0,lock_modes/* describeBlocked */.G)(mode)}.`, statement))
        : []),
};
/** It named them, or has locked them. */
function partitionedTables({ named = [], locks }) {
    const tables = new Map([...named, ...locks.map(({ relation }) => relation)].map((relation) => [(0,relation_name/* relationName */.C)(relation), relation]));
    return [...tables.values()].filter(({ kind }) => kind === 'partitioned table');
}

;// CONCATENATED MODULE: ./build/src/migration/findings/l6-many-locks.js




/** The default of `max_locks_per_transaction`. https://www.postgresql.org/docs/current/runtime-config-locks.html */
const share = 64;
/** The room is for all sessions together, 6,400 by default: so many take a good part of it. */
const many = 1000;
const manyLocks = {
    code: 'L6',
    name: 'Very many locks in one transaction',
    severity: 'low',
    basis: 'measured',
    condition: `A transaction held locks on more than ${share} older tables and indexes, as a change of a table with many partitions does. From ${(0,ground_figures/* count */.U9)(many, 'lock')} on the severity is medium.`,
    effect: 'It waits for the queries of every one of them. The server keeps room for that many locks a transaction; where others need theirs, it fails with `out of shared memory`.',
    remedy: 'Change the partitions one by one, each in a transaction of its own, and their parent at the end, with `only`.',
    given: `create table orders (id int, note text) partition by range (id);
do $$ begin for i in 1..70 loop execute format('create table orders_%s partition of orders for values from (%s) to (%s)', i, i, i + 1); end loop; end $$;`,
    bad: 'alter table orders alter column note set not null;',
    good: 'alter table only orders alter column note set default 0;',
    find: (facts) => forStatements(facts, (statement, { statements }) => {
        const [first] = statement.locks;
        if (first === undefined)
            return [];
        const held = [...(0,held_locks/* locksDuring */.cI)(statement, statements).all()].filter(isStrong);
        const before = held.filter((lock) => !statement.locks.includes(lock));
        if (before.length > share || held.length <= share)
            return [];
        const message = `With this statement its transaction holds locks on ${(0,ground_figures/* count */.U9)(held.length, 'relation')}.`;
        return [{ ...about(first.relation, message, statement), ...(held.length >= many && { severity: 'medium' }) }];
    }),
};
/** Weaker locks have a place of their own with each session, and leave the common room alone. */
function isStrong({ mode }) {
    return (0,lock_modes/* blocksSchemaChanges */.JQ)(mode);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/p1-replica-identity-lost.js

const replicaIdentityLost = {
    code: 'P1',
    name: 'Rows can no longer be told apart by replication',
    severity: 'medium',
    basis: 'static',
    condition: 'A primary key is gone and no new one there, or the replica identity is `nothing`.',
    effect: 'Where the table is published, every `update` and `delete` fails; elsewhere tools lose their key.',
    remedy: 'Add the new key in the same transaction, or set `replica identity using index` first.',
    given: 'create table orders (id int primary key, number int not null unique);',
    bad: 'alter table orders drop constraint orders_pkey;',
    good: 'alter table orders replica identity using index orders_number_key;',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['constraint.dropped'], {
            when: ({ before = '', object }) => isPrimaryKey(before) && !hasNewKey(facts, object),
            consequence: 'Where the table is published, updates and deletes fail.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['table.replica-identity-changed'], {
            when: ({ summary }) => summary.endsWith('nothing'),
            consequence: 'Where the table is published, updates and deletes fail.',
        }),
    ],
};
function hasNewKey({ diff }, { schema, table }) {
    return (diff?.changes ?? []).some(({ code, object, after = '' }) => code === 'constraint.added' && object.schema === schema && object.table === table && isPrimaryKey(after));
}
function isPrimaryKey(ddl) {
    return / primary key \(/i.test(ddl);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/p2-publication-changed.js

const publicationChanged = {
    code: 'P2',
    name: 'Publication sends something else',
    severity: 'medium',
    basis: 'static',
    condition: 'A publication is gone, or has other tables, columns, rows or operations.',
    effect: 'Subscribers miss rows, or get some they did not have; nobody is told.',
    remedy: 'Change it together with its subscribers.',
    given: 'create table orders (id int primary key, note text); create publication shop for table orders;',
    bad: 'alter publication shop set table orders (id);',
    good: 'alter table orders add column remark text;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, codes, {
        when: ({ code, object }) => code !== 'publication-table.added' || !isNewTable(facts, object.name),
        consequence: 'Its subscribers get something else.',
    }),
};
const codes = [
    'publication.dropped',
    'publication.all-tables-changed',
    'publication.generated-columns-changed',
    'publication.published-through-the-partition-root-changed',
    'publication.publishes-delete-changed',
    'publication.publishes-insert-changed',
    'publication.publishes-truncate-changed',
    'publication.publishes-update-changed',
    'publication-table.added',
    'publication-table.columns-changed',
    'publication-table.dropped',
    'publication-table.row-filter-changed',
    'publication-schema.added',
    'publication-schema.dropped',
];
/** `name` is that of the publication's part: `shop for table public.orders`. */
function isNewTable({ diff }, name) {
    const table = name.slice(name.lastIndexOf(' for table ') + ' for table '.length);
    return (diff?.changes.some(({ code, summary }) => code === 'table.added' && summary.startsWith(`table \`${table}\` added`)) ?? false);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/p3-published-without-identity.js

const publishedWithoutIdentity = {
    code: 'P3',
    name: 'Published table whose rows cannot be told apart',
    severity: 'high',
    basis: 'measured',
    condition: 'A table is in a publication that sends updates or deletes, and has neither a primary key nor another replica identity.',
    effect: 'Every `update` and `delete` of the table fails, at once. Also of a new one: `for all tables` takes it in.',
    remedy: 'Give it a primary key, or `replica identity full`, before it is published.',
    given: 'create publication shop for all tables;',
    bad: 'create table events (at timestamptz, what text);',
    good: 'create table events (id int primary key, what text);',
    find: (facts) => forFlaws(facts, 'published without identity', ({ schema, name, other }) => `\`${schema}.${name}\` is published by \`${other}\` and has no replica identity: its updates and deletes fail.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/p4-large-backfill.js


const p4_large_backfill_manyRows = 10_000;
const largeBackfill = {
    code: 'P4',
    name: 'Many rows changed by one statement',
    severity: 'medium',
    basis: 'measured',
    condition: `One statement, or a tool that was watched, updated or deleted ${(0,ground_figures/* count */.U9)(p4_large_backfill_manyRows, 'row')} or more of an older table.`,
    effect: 'The rows stay locked until the end, replicas fall behind, and vacuum has as many dead rows to clear.',
    remedy: 'Change them in batches, each in a transaction of its own, outside the migration.',
    given: 'create table orders (id int primary key, state text); insert into orders select i from generate_series(1, 20000) i; analyze orders;',
    bad: "update orders set state = 'old';",
    good: "update orders set state = 'old' where id <= 1000;",
    find: (facts) => [
        ...forStatements(facts, (statement, evidence) => largeChanges(statement).map(({ relation, updated, deleted }) => {
            const wal = statement.walBytes === undefined ? '' : `, and ${(0,ground_figures/* bytes */.ee)(statement.walBytes)} of write-ahead log`;
            const message = `${(0,ground_figures/* count */.U9)(updated + deleted, 'row')} of ${scaled(relation, evidence)} were changed at once${wal}.`;
            return about(relation, message, statement);
        })),
        ...forAftermath(facts, largeChanges, ({ relation, updated, deleted }, evidence) => [
            about(relation, `${(0,ground_figures/* count */.U9)(updated + deleted, 'row')} of ${scaled(relation, evidence)} were changed.`),
        ]),
    ],
};
function largeChanges({ rows }) {
    return rows.filter(({ updated, deleted }) => updated + deleted >= p4_large_backfill_manyRows);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/p5-published-table-changed.js

const publishedTableChanged = {
    code: 'P5',
    name: 'Published table changed, and its subscribers not',
    severity: 'low',
    basis: 'static',
    condition: 'A table that is published has a new column, a renamed one, one of another type, or another name itself.',
    effect: 'Changes of the schema are not replicated: a subscriber stops at the first row that has what it does not know.',
    remedy: 'Make the same change at the subscribers first; a column that is added there too early does no harm.',
    given: 'create table orders (id int primary key); create table notes (id int primary key); create publication shop for table orders;',
    bad: 'alter table orders add column remark text;',
    good: 'alter table notes add column remark text;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['column.added', 'column.renamed', 'column.type-changed', 'table.renamed', 'table.moved'], {
        when: (change) => isPublished(facts, change),
        consequence: 'Its subscribers do not know.',
    }),
};
/** Under the name that it had before, too. */
function isPublished({ evidence }, { object, summary }) {
    const { schema, table, name } = object;
    const names = [`${schema}.${table ?? name}`, ...[...summary.matchAll(/`([^`]+)`/g)].map(([, quoted]) => quoted)];
    return (evidence?.published ?? []).some((published) => published.table === undefined || names.includes(`${published.schema}.${published.table}`));
}

// EXTERNAL MODULE: ./build/src/migration/findings/failing-queries.js
var failing_queries = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/migration/findings/live-words.js
var live_words = __webpack_require__(3531);
;// CONCATENATED MODULE: ./build/src/migration/findings/q1-live-query-fails.js


const liveQueryFails = {
    code: 'Q1',
    name: 'Query of production fails',
    severity: 'high',
    basis: 'measured',
    condition: 'A query of the workload could be planned when the branch was made, and cannot be planned after the change: something that it names is gone, has another type, or may not be read any more; or it inserts no value for a column that has come to need one. Medium where these queries are less than 0.5 % of the calls and of the time.',
    effect: 'Code that is deployed now gets an error with each of these calls, from the migration on.',
    remedy: 'Expand, then contract: add the new beside the old, deploy code that uses it, and take the old away when these queries are gone.',
    given: `create table orders (id int primary key, note text);
insert into orders select i, 'x' from generate_series(1, 10) i;`,
    queries: ['select note from orders where id = $1', 'insert into orders (id) values ($1)'],
    bad: 'alter table orders drop column note;',
    good: 'alter table orders add column remark text;',
    find: ({ live, diff }) => live === undefined
        ? []
        : (0,failing_queries/* failingQueries */.f)(live, diff).map(({ subject, table, change, why, queries }) => {
            const shares = (0,live_words/* sumShares */.M$)(queries);
            const whose = (0,live_words/* queriesOf */.yF)(queries.length, live);
            const words = (0,live_words/* sharesInWords */.P2)(shares);
            return {
                subject,
                ...(table !== undefined && { table }),
                change,
                severity: (0,live_words/* isFelt */.i_)(shares) ? 'high' : 'medium',
                message: `${whose}${(0,live_words/* asideOf */.KN)(shares)} ${queries.length === 1 ? 'fails' : 'fail'}: ${why}. ${(0,live_words/* quoteQueries */.TP)(queries)}.`,
                fact: `breaks ${whose}${words && ` (${words})`}`,
            };
        }),
};

// EXTERNAL MODULE: ./build/src/workload/live-queries.js
var live_queries = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/src/migration/findings/live-cause.js
var live_cause = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/src/migration/findings/q2-live-query-types.js




const liveQueryTypes = {
    code: 'Q2',
    name: 'Query of production takes or returns something else',
    severity: 'medium',
    basis: 'measured',
    condition: 'A query of the workload is planned after the change too, but a parameter or a column of its result has another type or another name, or a column is gone. Low where a type only became wider, or columns were added to what `select *` returns.',
    effect: 'A driver that sends the old type, or code that reads the old name, fails or compares differently. Sessions with the statement prepared get `cached plan must not change result type` once.',
    remedy: 'Look at the code that sends it, and deploy what can take both first; name columns in place of `*`.',
    given: 'create table orders (id int primary key, number int, note text);',
    queries: ['select id from orders where number = $1', 'select * from orders'],
    bad: 'alter table orders alter column number type text;',
    good: 'alter table orders alter column note set default $$none$$;',
    find: ({ live, diff }) => {
        if (live === undefined)
            return [];
        const groups = new Map();
        for (const query of (0,live_queries/* affectedBy */.MZ)(live, 'types')) {
            const key = JSON.stringify([query.effect.tables, isWider(query)]);
            groups.set(key, [...(groups.get(key) ?? []), query]);
        }
        return [...groups.values()].map((queries) => raised(queries, live, diff));
    },
};
function raised(queries, live, diff) {
    const shares = (0,live_words/* sumShares */.M$)(queries);
    const table = queries[0]?.effect.tables[0];
    const differences = [...new Set(queries.flatMap(differencesOf))];
    const more = differences.length > shown ? ` and ${differences.length - shown} more` : '';
    const verb = queries.length === 1 ? 'takes or returns' : 'take or return';
    const names = new Set(queries.flatMap(({ effect }) => effect.results.flatMap(({ name, was }) => [name, was])));
    const [column] = (0,live_cause/* changesOn */.t)(diff, table, ({ object }) => object.kind === 'column' && names.has(object.name));
    return {
        subject: column ? (0,findings_static/* subjectOf */.et)(column.object) : (table ?? 'a query'),
        change: column?.code,
        ...(table !== undefined && { table }),
        severity: queries.every(isWider) ? 'low' : 'medium',
        message: `${(0,live_words/* queriesOf */.yF)(queries.length, live)}${(0,live_words/* asideOf */.KN)(shares)} ${verb} something else: ${differences
            .slice(0, shown)
            .join(', ')}${more}. ${(0,live_words/* quoteQueries */.TP)(queries)}.`,
        fact: `${(0,live_words/* queriesOf */.yF)(queries.length, live)} ${verb} something else`,
    };
}
const shown = 3;
function differencesOf({ effect: { parameters, results } }) {
    return [
        ...parameters.map(({ position, from, to }) => `\`$${position}\` is ${to} and was ${from}`),
        ...results.map(({ name, from, to, was }) => {
            if (was !== undefined)
                return `\`${was}\` is now \`${name}\``;
            if (from === undefined)
                return `\`${name}\` is new`;
            return to === undefined ? `\`${name}\` is gone` : `\`${name}\` is ${to} and was ${from}`;
        }),
    ];
}
/** What held the old values holds the new ones: of parameters and results alike. */
function isWider({ effect: { parameters, results } }) {
    return (parameters.every(({ from, to }) => widens(from, to)) &&
        results.every(({ from, to, was }) => was === undefined && (from === undefined || (to !== undefined && widens(from, to)))));
}
function widens(from, to) {
    return families.some((family) => family.includes(from) && family.indexOf(to) > family.indexOf(from));
}
/** Each holds the values of those before it, and drivers read and write them alike. */
const families = [
    ['smallint', 'integer', 'bigint'],
    ['character varying', 'text'],
    ['real', 'double precision'],
];

;// CONCATENATED MODULE: ./build/src/migration/findings/q3-live-query-plan.js



const liveQueryPlan = {
    code: 'Q3',
    name: 'Query of production reads far more',
    severity: 'medium',
    basis: 'measured',
    condition: 'A query of the workload is planned on tables that the change has touched, and now reads one of 10,000 rows or more from end to end, which it did not; or its plan is ten times as dear, by the measure of the server. Changed tables are analyzed first; plans are generic ones, good for any value.',
    effect: 'It takes longer with every call, and the server with it.',
    remedy: 'Build the index that it needs, concurrently, before the old one goes.',
    given: `create table orders (id int primary key, customer int);
insert into orders select i, i / 10 from generate_series(1, 20000) i;
create index orders_customer on orders (customer);
analyze orders;`,
    queries: ['select id from orders where customer = $1'],
    bad: 'drop index orders_customer;',
    good: `create index orders_by_customer on orders (customer, id);
drop index orders_customer;`,
    find: ({ live, evidence }) => {
        if (live === undefined)
            return [];
        const groups = new Map();
        for (const query of (0,live_queries/* affectedBy */.MZ)(live, 'plan')) {
            const key = query.effect.whole?.table ?? `dearer ${query.effect.tables.join()}`;
            groups.set(key, [...(groups.get(key) ?? []), query]);
        }
        return [...groups.values()].flatMap((queries) => q3_live_query_plan_raised(queries, live, evidence));
    },
};
function q3_live_query_plan_raised(queries, live, evidence) {
    const [first] = queries;
    if (first === undefined)
        return [];
    const { whole, tables } = first.effect;
    const table = whole?.table ?? tables[0];
    const shares = (0,live_words/* sumShares */.M$)(queries);
    const whose = (0,live_words/* queriesOf */.yF)(queries.length, live);
    const what = whole
        ? `${queries.length === 1 ? 'reads' : 'read'} \`${whole.table}\` (about ${(0,ground_figures/* figure */.vP)(whole.rows)} rows) from end to end`
        : `${queries.length === 1 ? 'has' : 'have'} a plan ${timesOf(queries)} as dear`;
    const indexes = [...new Set(queries.flatMap(({ effect }) => effect.whole?.indexes ?? []))];
    const used = indexes.length === 0 ? '' : ` It used ${indexes.map((name) => `\`${name}\``).join(', ')}.`;
    return [
        {
            subject: table ?? 'a query',
            ...(table !== undefined && { table }),
            by: evidence?.statements.find(({ files }) => files.some(({ relation, fate }) => fate === 'dropped' && indexes.includes(relation.name))),
            message: `${whose}${(0,live_words/* asideOf */.KN)(shares)} now ${what}; the generic plan costs ${(0,ground_figures/* figure */.vP)(Math.round(first.effect.after))} and cost ${(0,ground_figures/* figure */.vP)(Math.round(first.effect.before))}.${used} ${(0,live_words/* quoteQueries */.TP)(queries)}.`,
            fact: `${whose} ${what}`,
        },
    ];
}
function timesOf(queries) {
    const most = Math.max(...queries.map(({ effect }) => effect.after / Math.max(effect.before, 0.01)));
    return `up to ${(0,ground_figures/* figure */.vP)(Math.round(most))} times`;
}

;// CONCATENATED MODULE: ./build/src/migration/findings/r1-table-rewritten.js


const tableRewritten = {
    code: 'R1',
    name: 'Table rewritten under a lock',
    severity: 'high',
    basis: 'measured',
    condition: 'A statement wrote every row of an older table, and all its indexes, into new files.',
    effect: 'Nobody can read or write the table meanwhile; it needs as much space again, and replicas get all of it.',
    remedy: 'Add a new column, fill it in batches, and switch over; or change the type in a way that keeps the stored form.',
    given: 'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'alter table orders alter column total type bigint;',
    good: 'alter table orders add column total_wide bigint;',
    find: (facts) => [
        ...forStatements(facts, (statement, evidence) => rewrittenTables(statement).map(({ relation }) => {
            const lock = lockOn(relation, statement, evidence);
            const words = [scaled(relation, evidence), `was written anew in ${(0,ground_figures/* duration */.p0)(statement.milliseconds)}`];
            return about(relation, `${[...words, ...(lock ? [blockedFor(lock, statement)] : [])].join(' ')}.`, statement);
        })),
        ...forAftermath(facts, rewrittenTables, ({ relation }, evidence) => {
            const lock = seenLock(relation, evidence);
            const words = [scaled(relation, evidence), 'was written anew'];
            return [about(relation, `${[...words, ...(lock ? [blockedFor(lock)] : [])].join(' ')}.`)];
        }),
    ],
};
function rewrittenTables({ files }) {
    return files.filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'table');
}

;// CONCATENATED MODULE: ./build/src/migration/findings/r5-view-refreshed.js


const viewRefreshed = {
    code: 'R5',
    name: 'Materialized view refreshed in place',
    severity: 'medium',
    basis: 'measured',
    condition: 'A materialized view was filled anew by `refresh materialized view` without `concurrently`.',
    effect: 'Nobody can read it meanwhile.',
    remedy: 'Give it a unique index and use `refresh materialized view concurrently`.',
    given: 'create materialized view totals as select 1 as id; create unique index totals_id on totals (id);',
    bad: 'refresh materialized view totals;',
    good: 'refresh materialized view concurrently totals;',
    find: (facts) => [
        ...forStatements(facts, (statement, evidence) => refreshedViews(statement).map(({ relation }) => {
            const message = `${scaled(relation, evidence)} could not be read for ${(0,ground_figures/* duration */.p0)(statement.milliseconds)}.`;
            return about(relation, message, statement);
        })),
        ...forAftermath(facts, refreshedViews, ({ relation }, evidence) => [
            about(relation, `${scaled(relation, evidence)} was filled anew, and could not be read meanwhile.`),
        ]),
    ],
};
function refreshedViews({ files }) {
    return files.filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'materialized view');
}

;// CONCATENATED MODULE: ./build/src/migration/findings/s1-scanned-while-locked.js




const scannedWhileLocked = {
    code: 'S1',
    name: 'Table scanned while reads and writes are blocked',
    severity: 'medium',
    basis: 'measured',
    condition: 'A statement that defines something read an older table from end to end under an `access exclusive` lock.',
    effect: 'Nobody can read or write the table for as long as the scan takes.',
    remedy: 'Add the constraint `not valid` and `validate constraint` in a later transaction, which only blocks other schema changes. For `set not null`, validate a `check (… is not null)` first: then it scans nothing.',
    given: 'create table orders (id int primary key, note text); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'alter table orders alter column note set not null;',
    good: `-- database-branch: no-transaction
alter table orders add constraint note_there check (note is not null) not valid;
alter table orders validate constraint note_there;
alter table orders alter column note set not null;
alter table orders drop constraint note_there;`,
    find: (facts) => forStatements(facts, (statement, evidence) => statement.scans.flatMap(({ relation, rowsRead }) => {
        const lock = lockOn(relation, statement, evidence);
        if (!lock || !(0,lock_modes/* blocksReads */.o5)(lock.mode) || !defines(statement, relation))
            return [];
        if (rewroteTable(statement, relation) || builtIndexOf(relation, statement))
            return [];
        if (relation.kind === 'materialized view' || rowsRead === 0 || hasOwnFinding(statement))
            return [];
        const message = `${(0,ground_figures/* count */.U9)(rowsRead, 'row')} of ${scaled(relation, evidence)} ${(0,ground_figures/* were */.W2)(rowsRead)} read ${blockedFor(lock, statement)}.`;
        return [about(relation, message, statement)];
    })),
};
/** It locked the table itself, or is none that works on rows: what a block or a procedure reads under the lock lasts as long. */
function defines({ locks, words: [first = ''], work }, relation) {
    if (locks.some((taken) => (0,evidence_evidence/* sameRelation */.P)(taken.relation, relation)))
        return true;
    return definitions.has(first) || work.some(({ what, name }) => what === 'verify' && name === relation.name);
}
const definitions = new Set(['alter', 'do', 'call']);
/** S3, S6 and S7 have another remedy. */
function hasOwnFinding({ words, work }) {
    return (words.includes('partition') || words[1] === 'domain' || work.some(({ what }) => what === 'validate foreign key'));
}

;// CONCATENATED MODULE: ./build/src/migration/findings/s3-foreign-key-validated.js


const foreignKeyValidated = {
    code: 'S3',
    name: 'Foreign key validated while writes are blocked',
    severity: 'medium',
    basis: 'measured',
    condition: 'A foreign key was checked against all rows under a lock that blocks writes, on both tables.',
    effect: 'Nobody can write to either table for as long as the check takes.',
    remedy: 'Add it `not valid`, and `validate constraint` in a later transaction.',
    given: `create table customers (id int primary key); insert into customers select generate_series(1, 1000);
create table orders (id int primary key, customer_id int); insert into orders select i, i from generate_series(1, 1000) i;`,
    bad: 'alter table orders add constraint orders_customer foreign key (customer_id) references customers;',
    good: `-- database-branch: no-transaction
alter table orders add constraint orders_customer foreign key (customer_id) references customers not valid;
alter table orders validate constraint orders_customer;`,
    find: (facts) => forStatements(facts, (statement, evidence) => {
        const validated = statement.work.filter(({ what }) => what === 'validate foreign key').map(({ name }) => name);
        if (validated.length === 0)
            return [];
        return statement.scans.flatMap(({ relation }) => {
            const lock = lockOn(relation, statement, evidence);
            if (lock === undefined || !(0,lock_modes/* blocksWrites */.PE)(lock.mode))
                return [];
            const message = `${checked(validated, scaled(relation, evidence))} ${blockedFor(lock, statement)}.`;
            return [about(relation, message, statement)];
        });
    }),
};
/** Which of several foreign keys is on which table, the server does not say; nor does it check them in an order of theirs. */
function checked(names, table) {
    const [first, second] = names.toSorted().map((name) => `\`${name}\``);
    if (second === undefined)
        return `${first} was checked on ${table}`;
    const others = names.length > 2 ? `${first}, ${second} and ${names.length - 2} more` : `${first} and ${second}`;
    return `${table} was read to check ${others}`;
}

;// CONCATENATED MODULE: ./build/src/migration/findings/s4-constraint-index-built.js


const constraintIndexBuilt = {
    code: 'S4',
    name: 'Constraint built its index while reads and writes are blocked',
    severity: 'medium',
    basis: 'measured',
    condition: 'A unique, primary key or exclusion constraint was added to an older table, and its index built with it.',
    effect: 'Nobody can read or write the table until the index is there.',
    remedy: 'Build it first with `create unique index concurrently`, then `add constraint … using index`. An exclusion constraint has no such way.',
    given: 'create table orders (id int primary key, number int); insert into orders select i, i from generate_series(1, 1000) i;',
    bad: 'alter table orders add constraint orders_number unique (number);',
    good: `create unique index concurrently orders_number on orders (number);
alter table orders add constraint orders_number unique using index orders_number;`,
    find: (facts) => forStatements(facts, (statement, evidence) => tablesIndexed(statement, 'constraint').flatMap((table) => {
        const lock = lockOn(table, statement, evidence);
        if (lock === undefined || !(0,lock_modes/* blocksReads */.o5)(lock.mode) || rewroteTable(statement, lock.relation))
            return [];
        const message = `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock, statement)}.`;
        return [about(lock.relation, message, statement)];
    })),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/s6-partition-scanned.js



const partitionScanned = {
    code: 'S6',
    name: 'Partition scanned while reads and writes are blocked',
    severity: 'medium',
    basis: 'measured',
    condition: 'A new or attached partition made the server read an older table from end to end, to see that no row belongs elsewhere.',
    effect: 'Nobody can read or write that table meanwhile; for the default partition, not even a matching check on the new one helps.',
    remedy: 'Give the table that is attached a validated check with the bounds, and the default partition one that excludes them; or have no default partition.',
    given: `create table orders (id int) partition by range (id);
create table orders_rest partition of orders default;
insert into orders select generate_series(1, 1000);`,
    bad: 'create table orders_new partition of orders for values from (5000) to (6000);',
    good: `-- database-branch: no-transaction
alter table orders_rest add constraint old_only check (id is not null and id < 5000) not valid;
alter table orders_rest validate constraint old_only;
create table orders_new partition of orders for values from (5000) to (6000);`,
    find: (facts) => forStatements(facts, (statement, evidence) => !statement.words.includes('partition')
        ? []
        : statement.scans.flatMap(({ relation, rowsRead }) => {
            const lock = lockOn(relation, statement, evidence);
            if (rowsRead === 0 || !lock || !(0,lock_modes/* blocksReads */.o5)(lock.mode) || rewroteTable(statement, relation))
                return [];
            const message = `${(0,ground_figures/* count */.U9)(rowsRead, 'row')} of ${scaled(relation, evidence)} ${(0,ground_figures/* were */.W2)(rowsRead)} read ${blockedFor(lock, statement)}.`;
            return [about(relation, message, statement)];
        })),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/s7-domain-checked.js



const domainChecked = {
    code: 'S7',
    name: 'Domain checked on every table that uses it',
    severity: 'medium',
    basis: 'measured',
    condition: 'A constraint was added to a domain, and tables with columns of it were read from end to end.',
    effect: 'Nobody can write to these tables meanwhile, and the statement does not name them.',
    remedy: 'Add it `not valid`, and `alter domain … validate constraint` later.',
    given: 'create domain amount as int; create table orders (total amount); insert into orders select generate_series(1, 1000);',
    bad: 'alter domain amount add constraint positive check (value > 0);',
    good: 'alter domain amount add constraint positive check (value > 0) not valid;',
    find: (facts) => forStatements(facts, (statement, evidence) => statement.scans.flatMap(({ relation, rowsRead }) => {
        const lock = lockOn(relation, statement, evidence);
        if (lock === undefined || !(0,lock_modes/* blocksWrites */.PE)(lock.mode) || builtIndexOf(relation, statement))
            return [];
        // Nothing else reads a table under such a lock, unless the lock was there before.
        if (statement.words[1] !== 'domain' && !(lock.mode === 'share' && statement.locks.includes(lock)))
            return [];
        return [
            about(relation, `${(0,ground_figures/* count */.U9)(rowsRead, 'row')} of ${scaled(relation, evidence)} ${(0,ground_figures/* were */.W2)(rowsRead)} read ${blockedFor(lock, statement)}.`, statement),
        ];
    })),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x1-row-security-off.js

const rowSecurityOff = {
    code: 'X1',
    name: 'Row level security weakened',
    severity: 'high',
    basis: 'static',
    condition: 'Row level security of a table is off, no longer forced for its owner, or has lost a restrictive policy.',
    effect: 'Roles see and change rows that were not theirs.',
    remedy: 'Leave it on, and say in a policy who may do what.',
    given: 'create table orders (id int primary key, owner text); alter table orders enable row level security;',
    bad: 'alter table orders disable row level security;',
    good: 'create policy own on orders using (owner = current_user);',
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['table.row-security-changed'], {
            when: ({ summary }) => /disabled|no longer/.test(summary),
            consequence: 'Roles see and change rows that were not theirs.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['policy.dropped'], {
            when: ({ before = '' }) => before.includes('as restrictive'),
            consequence: 'What it kept out may come in.',
        }),
    ],
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x2-view-security-lost.js

const viewSecurityLost = {
    code: 'X2',
    name: 'View lost its security option',
    severity: 'high',
    basis: 'static',
    condition: 'A view no longer has `security_invoker` or `security_barrier`.',
    effect: 'It reads with the rights of its owner, past the row level security of its tables.',
    remedy: '`create or replace view … with (security_invoker = true)`: replacing a view drops the options that are not repeated.',
    given: 'create table orders (id int); create view mine with (security_invoker = true) as select id from orders;',
    bad: 'alter view mine reset (security_invoker);',
    good: 'create or replace view mine with (security_invoker = true) as select id from orders where id > 0;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, ['view.options-changed'], {
        when: ({ before = '', after = '' }) => securityOptions(before).some((option) => !securityOptions(after).includes(option)),
        consequence: 'It may read past the row level security of its tables.',
    }),
};
function securityOptions(ddl) {
    return [...ddl.matchAll(/(security_(?:invoker|barrier))=(?:true|on|1|yes)\b/g)].map(([, option = '']) => option);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/x3-definer-without-search-path.js

const definerWithoutSearchPath = {
    code: 'X3',
    name: 'Function with the rights of its owner and an open search path',
    severity: 'high',
    basis: 'static',
    condition: 'A function is `security definer`, new or changed, and does not set its `search_path`. One whose body is standard SQL (`begin atomic`) needs none: its names are bound when it is made.',
    effect: 'A caller can put objects of his own in front of those that the function means, and have them run with its rights.',
    remedy: "Add `set search_path = ''` and write names with their schema.",
    given: '',
    bad: "create function whoami() returns text language sql security definer as 'select current_user';",
    good: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [
        'function.added',
        'function.security-changed',
        'function.settings-changed',
        'procedure.added',
        'procedure.security-changed',
        'procedure.settings-changed',
    ], {
        when: ({ after = '' }) => /\bsecurity definer\b/.test(after) && !/^set search_path/m.test(after) && !hasStandardBody(after),
        consequence: 'It runs with the rights of its owner, and callers choose where it finds its tables.',
    }),
};
/** `begin atomic` or `return`: its names were bound when it was made. https://www.postgresql.org/docs/current/sql-createfunction.html */
function hasStandardBody(ddl) {
    return /^language sql\b/m.test(ddl) && !/^as /m.test(ddl);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/x4-granted-to-everybody.js

const grantedToEverybody = {
    code: 'X4',
    name: 'Granted to everybody, or to be passed on',
    severity: 'medium',
    basis: 'static',
    condition: 'A right on something was granted to `public`, or given back to it, or will be by default privileges; or it was granted `with grant option`.',
    effect: 'Every role has it, and every role that is made later; or whoever its holder chooses.',
    remedy: 'Name the roles.',
    given: 'create table orders (id int primary key);',
    bad: 'grant select on orders to public;',
    good: 'grant select on orders to pg_monitor;',
    find: (facts) => [
        // Whatever an owner grants himself, he could pass on before.
        ...(0,findings_static/* forChanges */.XR)(facts, x4_granted_to_everybody_codes, {
            when: ({ summary }) => /granted `[^`]*` to `(public`|[^`]*` with grant option)/.test(summary),
            consequence: 'More roles than it names can have the right now.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['default-privileges.added', 'default-privileges.grants-changed', 'default-privileges.dropped'], {
            // Functions and types are everybody's from the start: privileges that say so again grant nothing.
            when: ({ summary, verb }) => /granted `[^`]*` to `public`/.test(summary) && !(verb === 'added' && / on (functions|types)`/.test(summary)),
            consequence: 'Every role will have the right on what is made from now on.',
        }),
    ],
};
const x4_granted_to_everybody_codes = [
    'table.grants-changed',
    'view.grants-changed',
    'materialized-view.grants-changed',
    'foreign-table.grants-changed',
    'column.grants-changed',
    'sequence.grants-changed',
    'schema.grants-changed',
    'function.grants-changed',
    'procedure.grants-changed',
];

;// CONCATENATED MODULE: ./build/src/migration/findings/x5-definer-for-everybody.js

const definerForEverybody = {
    code: 'X5',
    name: 'Function with the rights of its owner, for everybody',
    severity: 'medium',
    basis: 'measured',
    condition: 'A function is `security definer`, and everybody may execute it, as with every function unless that is revoked.',
    effect: 'Whoever can connect does with it what its owner may do.',
    remedy: '`revoke execute on function … from public` in the same transaction, and grant it to those who need it.',
    given: '',
    bad: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
    good: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user'; revoke execute on function whoami() from public;",
    find: (facts) => forFlaws(facts, 'definer for everybody', ({ name }) => `\`${name}\` runs with the rights of its owner, and everybody may execute it.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x6-reaches-outside.js

const reachesOutside = {
    code: 'X6',
    name: 'Reaches out of the database',
    severity: 'medium',
    basis: 'static',
    condition: 'A function in C or an untrusted language is new, or such a language, an extension for files or other servers, a foreign server or a subscription.',
    effect: 'It does on the host, or on another server, what the role of that server may do; from a branch too, where production is meant.',
    remedy: 'Let the application do it, or whoever answers for the host decide.',
    given: '',
    bad: "create function length_of(text) returns int language internal immutable strict as 'textlen';",
    good: "create function length_of(text) returns int language sql immutable strict as 'select length($1)';",
    find: (facts) => [
        ...(0,findings_static/* forChanges */.XR)(facts, ['function.added', 'procedure.added', 'function.language-changed'], {
            when: ({ after = '' }) => /^language (c|internal|pl\w+u)\b/m.test(after),
            consequence: 'Its language lets it do anything on the host.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['language.added', 'language.trusted-changed'], {
            when: ({ after = '' }) => after.startsWith('create language'),
            consequence: 'Functions in it can do anything on the host.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['extension.added'], {
            when: ({ object }) => extensions.includes(object.name),
            consequence: 'It reaches files of the host, or other servers.',
        }),
        ...(0,findings_static/* forChanges */.XR)(facts, ['foreign-server.added', 'foreign-server.options-changed', 'subscription.added'], {
            consequence: 'A branch reaches it too.',
        }),
    ],
};
const extensions = [
    'adminpack',
    'dblink',
    'file_fdw',
    'http',
    'pg_net',
    'plperlu',
    'plpython3u',
    'pltclu',
    'postgres_fdw',
];

;// CONCATENATED MODULE: ./build/src/migration/findings/x7-definer-in-open-schema.js

const definerInOpenSchema = {
    code: 'X7',
    name: 'Function with the rights of its owner, in a schema where everybody creates',
    severity: 'high',
    basis: 'measured',
    condition: 'A function is `security definer`, and its `search_path` has a schema in which everybody may create.',
    effect: 'Anybody can put a function or a table there that it takes for the one that was meant, and that runs with its rights.',
    remedy: "`set search_path = ''` and names with their schema; or `revoke create on schema … from public`.",
    given: 'create schema tools; grant create on schema tools to public;',
    bad: "create function tools.whoami() returns text language sql security definer set search_path = tools as 'select current_user';",
    good: "create function tools.whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
    find: (facts) => forFlaws(facts, 'definer in open schema', ({ name, other }) => `\`${name}\` runs with the rights of its owner, and looks into \`${other}\`, where everybody may create.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x8-event-trigger.js

const eventTriggerChanged = {
    code: 'X8',
    name: 'Event trigger new, gone or changed',
    severity: 'medium',
    basis: 'static',
    condition: 'An event trigger was added, dropped or switched.',
    effect: 'Every later change of the schema runs its function, with the rights of whoever makes the change; or no longer does.',
    remedy: 'Review its function as you would a change of rights.',
    given: "create function watch() returns event_trigger language plpgsql as 'begin end';",
    bad: 'create event trigger watching on ddl_command_end execute function watch();',
    good: "create or replace function watch() returns event_trigger language plpgsql as 'begin null; end';",
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, x8_event_trigger_codes, { consequence: 'Changes of the schema run other code from now on.' }),
};
const x8_event_trigger_codes = [
    'event-trigger.added',
    'event-trigger.dropped',
    'event-trigger.enabled-changed',
    'event-trigger.event-changed',
    'event-trigger.function-changed',
    'event-trigger.tags-changed',
];

;// CONCATENATED MODULE: ./build/src/migration/findings/always-true.js
/**
 * Whether a condition keeps nothing out, whatever the row: `true`, `1 = 1`, `owner = owner`, `not false`, and what is put together
 * of them. Reads what the server makes of an expression, where each operation stands in parentheses of its own.
 */
function isAlwaysTrue(condition) {
    const text = withoutParentheses(condition.trim());
    const alternatives = partsOf(text, ' OR ');
    if (alternatives.length > 1)
        return alternatives.some(isAlwaysTrue);
    const all = partsOf(text, ' AND ');
    if (all.length > 1)
        return all.every(isAlwaysTrue);
    if (/^(true|not \(?false\)?)$/i.test(text))
        return true;
    const [left, right, more] = partsOf(text, ' = ');
    return left !== undefined && left === right && more === undefined;
}
function withoutParentheses(text) {
    return text.startsWith('(') && endOfParentheses(text) === text.length - 1
        ? withoutParentheses(text.slice(1, -1).trim())
        : text;
}
/** Where the first parenthesis is closed. */
function endOfParentheses(text) {
    return [...text].findIndex((_, at) => depthAt(text, at + 1) === 0);
}
/** Outside of parentheses and strings. */
function partsOf(text, separator) {
    const parts = [];
    let start = 0;
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        if (depthAt(text, at) !== 0)
            continue;
        parts.push(text.slice(start, at).trim());
        start = at + separator.length;
    }
    return [...parts, text.slice(start).trim()];
}
/** In a string, there is no telling: deeper than anything. */
function depthAt(text, end) {
    let depth = 0;
    let isString = false;
    for (const letter of text.slice(0, end)) {
        if (letter === "'")
            isString = !isString;
        else if (!isString && letter === '(')
            depth += 1;
        else if (!isString && letter === ')')
            depth -= 1;
    }
    return isString ? Number.POSITIVE_INFINITY : depth;
}

;// CONCATENATED MODULE: ./build/src/migration/findings/x9-policy-for-everybody.js


const policyForEverybody = {
    code: 'X9',
    name: 'Policy that lets everybody pass',
    severity: 'medium',
    basis: 'static',
    condition: 'A permissive policy is new or changed, is for all roles, and what it asks for is always true: `true`, `1 = 1` and the like.',
    effect: 'Permissive policies add up: with this one, the others no longer matter.',
    remedy: 'Name the role, or the condition.',
    given: 'create table orders (id int primary key, owner text); alter table orders enable row level security;',
    bad: 'create policy everybody on orders using (true);',
    good: 'create policy own on orders using (owner = current_user);',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, x9_policy_for_everybody_codes, {
        when: ({ after = '' }) => after.includes('as permissive') && isForEverybody(after) && conditions(after).some(isAlwaysTrue),
        consequence: 'With it, other permissive policies no longer matter.',
    }),
};
const x9_policy_for_everybody_codes = [
    'policy.added',
    'policy.using-changed',
    'policy.check-changed',
    'policy.command-changed',
    'policy.roles-changed',
    'policy.permissive-changed',
];
/** `anon` is who has not signed in, by the convention of PostgREST. */
function isForEverybody(ddl) {
    const [, roles = ''] = /^\s*to (.*)$/m.exec(ddl) ?? [];
    return roles.split(/,\s*/).some((role) => role === 'public' || role === 'anon');
}
function conditions(ddl) {
    return [...ddl.matchAll(/^\s*(?:using|with check) \((.*)\)$/gm)].map(([, condition = '']) => condition);
}

;// CONCATENATED MODULE: ./build/src/migration/findings/x10-row-security-without-policy.js

const rowSecurityWithoutPolicy = {
    code: 'X10',
    name: 'Row level security without a policy',
    severity: 'low',
    basis: 'measured',
    condition: 'Row level security of a table is on, and it has no policy.',
    effect: 'Nobody but its owner, and who passes by row level security, sees a row of it; no query says why.',
    remedy: 'Create a policy in the same transaction; where nobody is meant to see it, accept the finding.',
    given: 'create table orders (id int primary key, owner text);',
    bad: 'alter table orders enable row level security;',
    good: 'alter table orders enable row level security; create policy own on orders using (owner = current_user);',
    find: (facts) => forFlaws(facts, 'row security without policy', ({ schema, name }) => `\`${schema}.${name}\` has row level security and no policy: others see no row of it.`),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x11-owner-changed.js

const ownerChanged = {
    code: 'X11',
    name: 'Owner changed',
    severity: 'low',
    basis: 'static',
    condition: 'A table, view, sequence, function or schema belongs to another role.',
    effect: 'The old owner can no longer alter it; the new one passes by its row level security, and what runs with the rights of its owner has other rights.',
    remedy: 'See that migrations, and views and functions on it, run with roles that may do what they do.',
    given: 'create table orders (id int primary key);',
    bad: 'alter table orders owner to pg_database_owner;',
    good: 'grant all on orders to pg_database_owner;',
    find: (facts) => (0,findings_static/* forChanges */.XR)(facts, [
        'table.owner-changed',
        'view.owner-changed',
        'sequence.owner-changed',
        'function.owner-changed',
        'schema.owner-changed',
    ], { consequence: 'Who may alter it, and what runs with its rights, is another question now.' }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/x12-role-given-more.js

const roleGivenMore = {
    code: 'X12',
    name: 'Role may do more',
    severity: 'medium',
    basis: 'measured',
    condition: 'A role may log in, is made a member of another, gains an ability (superuser, create roles, pass by row level security), or a right on the database, a tablespace or a parameter.',
    effect: 'Somebody sees or does what they could not before, in every database of the server.',
    remedy: 'Grant the least that is needed, to a role made for it; have it read by whoever answers for access.',
    given: 'create role trial_app; create role trial_reader;',
    bad: 'grant trial_reader to trial_app;',
    good: 'create role trial_group;',
    find: (facts) => forServer(facts, { taken: false }),
};

;// CONCATENATED MODULE: ./build/src/migration/findings/finding-rules.js
/** All rules, in the order of the documentation: data loss first. */





















































































const findingRules = [
    tableDropped,
    columnDropped,
    recreated,
    typeNarrowed,
    enumValuesRemoved,
    wholeDropped,
    unlogged,
    truncated,
    sequenceNarrowed,
    generatedChanged,
    deleteCascades,
    partitionGone,
    collationChanged,
    rowsDeleted,
    rowsOverwritten,
    foreignRowsWritten,
    rowsWithoutValue,
    rowsAgainstCheck,
    duplicateRows,
    rowsWithoutPartner,
    rowsAgainstDomain,
    valuesRefused,
    rowsOutsidePartition,
    tableRewritten,
    viewRefreshed,
    scannedWhileLocked,
    foreignKeyValidated,
    constraintIndexBuilt,
    partitionScanned,
    domainChecked,
    longLock,
    severalTablesLocked,
    otherTableLocked,
    detachedUnderLock,
    manyLocks,
    indexBuiltUnderLock,
    indexDroppedUnderLock,
    invalidIndex,
    usedIndexDropped,
    foreignKeyWithoutIndex,
    duplicateIndex,
    uniqueKeyGone,
    renamed,
    requiredColumnAdded,
    nullAllowed,
    defaultChanged,
    functionChanged,
    viewGone,
    identityAlways,
    enumValueTooNew,
    triggerChanged,
    columnsReordered,
    sequenceBehind,
    typeGone,
    roleBounded,
    defaultRefused,
    liveQueryFails,
    liveQueryTypes,
    liveQueryPlan,
    rowSecurityOff,
    viewSecurityLost,
    definerWithoutSearchPath,
    grantedToEverybody,
    definerForEverybody,
    reachesOutside,
    definerInOpenSchema,
    eventTriggerChanged,
    policyForEverybody,
    rowSecurityWithoutPolicy,
    ownerChanged,
    roleGivenMore,
    replicaIdentityLost,
    publicationChanged,
    publishedWithoutIdentity,
    largeBackfill,
    publishedTableChanged,
    extensionChanged,
    statisticsGone,
    autovacuumOff,
    meaningChanged,
    viewNotPopulated,
    notValidated,
    nameTruncated,
    checksSwitchedOff,
    viewEmptied,
];


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   t: () => (/* binding */ changesOn)
/* harmony export */ });
/* harmony import */ var _static_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(139);

/** Undefined where several may be it, and none is named. */
function causeOf({ effect }, diff) {
    const name = nameIn(effect.message);
    const changes = (diff?.changes ?? []).filter(({ verb }) => verb !== 'added');
    const isNear = ({ object }) => {
        const table = (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(object);
        return table === undefined || effect.tables.length === 0 || effect.tables.some((one) => one === table);
    };
    const named = name === undefined ? [] : changes.filter((change) => namesOf(change).includes(name));
    const near = changes.filter((change) => isNear(change) && (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(change.object) !== undefined);
    const cause = named.find(isNear) ?? named[0] ?? (near.length === 1 ? near[0] : undefined);
    return cause && { subject: (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(cause.object), table: (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(cause.object), change: cause.code };
}
/** Those on the table that `when` holds for. */
function changesOn(diff, table, when) {
    return (diff?.changes ?? []).filter((change) => (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(change.object) === table && when(change));
}
/** What it is called now, and what it was called: "column `shop.orders.total` renamed to `amount`". */
function namesOf({ object, summary }) {
    const [, before = ''] = /`([^`]+)`/.exec(summary) ?? [];
    return [object.name, before.replace(/\(.*$/, '').split('.').at(-1) ?? ''];
}
/** The last part of the first name that stands in the server's words. */
function nameIn(message) {
    for (const pattern of patterns) {
        const [, found] = pattern.exec(message) ?? [];
        if (found)
            return found.replaceAll('"', '').split('.').at(-1);
    }
    return undefined;
}
const patterns = [
    /column "([^"]+)"/,
    /column (\S+) does not exist/,
    /(?:relation|type|schema) "([^"]+)"/,
    /function ([^(]+)\(/,
    /permission denied for (?:\w+ )+"?([^" ]+)"?$/,
];


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   M$: () => (/* binding */ sumShares),
/* harmony export */   P2: () => (/* binding */ sharesInWords),
/* harmony export */   TP: () => (/* binding */ quoteQueries),
/* harmony export */   i_: () => (/* binding */ isFelt),
/* harmony export */   yF: () => (/* binding */ queriesOf)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);
/** How findings about production's queries speak of them. Pure. */

/** "3 queries of production"; of a file, nobody knows whose. */
function queriesOf(amount, live) {
    return `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, 'query', 'queries')} of ${live.source === 'file' ? 'the workload' : 'production'}`;
}
function sumShares(queries) {
    const sum = (key) => {
        const shares = queries.map((query) => query[key]);
        return shares.every((share) => share !== undefined)
            ? shares.reduce((total, share) => total + (share ?? 0), 0)
            : undefined;
    };
    return { callsShare: sum('callsShare'), timeShare: sum('timeShare') };
}
/** "4.2 % of its calls and 6.1 % of its time"; empty where nobody knows. */
function sharesInWords({ callsShare, timeShare }) {
    const parts = [
        callsShare === undefined ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(callsShare)} of its calls`,
        timeShare === undefined ? '' : `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(timeShare)} of its time`,
    ].filter(Boolean);
    return parts.join(' and ');
}
/** ", 4.2 % of its calls and 6.1 % of its time," between a subject and its verb. */
function asideOf(shares) {
    const words = sharesInWords(shares);
    return words === '' ? '' : `, ${words},`;
}
const shown = 3;
/** "`select …` (orders#show, role `app`), `…`, and 2 more" */
function quoteQueries(queries) {
    const quotes = queries.slice(0, shown).map(({ text, callers, role }) => {
        const by = [callers && `\`${callers}\``, role && `role \`${role}\``].filter(Boolean).join(', ');
        return `\`${text.replaceAll('`', "'")}\`${by ? ` (${by})` : ''}`;
    });
    const left = queries.length - quotes.length;
    return left > 0 ? `${quotes.join(', ')} and ${left} more` : quotes.join(', ');
}
/** Below it, what happens to so few calls is seen and repaired before many notice. */
const felt = 0.005;
function isFelt({ callsShare, timeShare }) {
    return callsShare === undefined || callsShare >= felt || (timeShare ?? 0) >= felt;
}


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identifiersIn),
/* harmony export */   w: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);
/** The names in the text of a statement. */

/** Whether a statement names something: as a word of its own, in any case. */
function mentions(text, name) {
    const lower = text.toLowerCase();
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
        if (!/[\w$]/.test(lower[at - 1] ?? '') && !/[\w$]/.test(lower[at + wanted.length] ?? ''))
            return true;
    }
    return false;
}
/**
 * Every name with the parts between its dots, as the server reads them: folded to lower case unless quoted. Keywords are among
 * them; what stands in strings and comments is not. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
function identifiersIn(sql) {
    const chains = new Map();
    let chain = [];
    let afterDot = false;
    const close = () => {
        if (chain.length > 0)
            chains.set(JSON.stringify(chain), chain);
        chain = [];
    };
    for (let at = 0; at < sql.length;) {
        const token = (0,_postgres_sql_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .A)(sql, at);
        const part = sql.slice(at, token.end);
        at = token.end;
        if (token.kind === 'space' || token.kind === 'comment')
            continue;
        const name = identifierOf(token.kind, part);
        if (name !== undefined) {
            if (!afterDot)
                close();
            chain.push(name);
        }
        afterDot = part === '.';
    }
    close();
    return [...chains.values()];
}
function identifierOf(kind, part) {
    if (kind === 'word')
        return part.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (kind === 'quoted' && part.startsWith('"'))
        return part.slice(1, -1).replaceAll('""', '"');
    return undefined;
}


/***/ }),

/***/ 6061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readToken)
/* harmony export */ });
/**
 * The outermost layer of Postgres's lexer: enough to know where a string, an identifier or a comment ends, and nothing
 * more. What the words mean is the server's business. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
/** The token that begins at `start`. Something that is never closed reaches to the end of the text. */
function readToken(text, start, plainStrings = 'standard') {
    const word = match(wordPattern, text, start);
    if (word !== undefined)
        return readWordOrPrefix(text, start, word);
    const space = match(spacePattern, text, start);
    if (space !== undefined)
        return { kind: 'space', end: start + space.length };
    if (text.startsWith('--', start))
        return { kind: 'comment', end: endOfLine(text, start) };
    if (text.startsWith('/*', start))
        return { kind: 'comment', end: endOfBlockComment(text, start) };
    const number = match(numberPattern, text, start);
    if (number !== undefined)
        return { kind: 'number', end: start + number.length };
    const dollarTag = match(dollarTagPattern, text, start);
    if (dollarTag !== undefined)
        return { kind: 'quoted', end: after(text, dollarTag, start + dollarTag.length) };
    const symbol = text.charAt(start);
    if (symbol === "'")
        return { kind: 'quoted', end: endOfPlainString(text, start, plainStrings) };
    if (symbol === '"')
        return { kind: 'quoted', end: endOfQuotes(text, start, '"') };
    return { kind: 'symbol', end: start + 1, symbol };
}
// Sticky, so that they look at one place only. Everything above ASCII is a letter to Postgres, no-break spaces included;
// a byte order mark is what some editors leave at the start of a file.
const wordPattern = /[A-Za-z_\u0080-\ufefe\uff00-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
const spacePattern = /[ \t\n\r\f\v\ufeff]+/y;
const numberPattern = /[0-9][0-9A-Za-z_.]*/y;
const dollarTagPattern = /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const escapelessPattern = /(?:[bx]|u&)'/iy;
// Each character has one way to be matched: with several, a line of dashes would take time without end.
const continuationPattern = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y;
/** `e'…'` always has backslash escapes; `b'…'`, `x'…'` and `u&'…'` never have; `n'…'` is a plain string. */
function readWordOrPrefix(text, start, word) {
    const end = start + word.length;
    if (/^e$/i.test(word) && text[end] === "'")
        return { kind: 'quoted', end: endOfEscapeString(text, end) };
    const escapeless = match(escapelessPattern, text, start);
    if (escapeless !== undefined)
        return { kind: 'quoted', end: endOfQuotes(text, start + escapeless.length - 1, "'") };
    return { kind: 'word', end, word: word.toLowerCase() };
}
function endOfPlainString(text, start, plainStrings) {
    return plainStrings === 'escape' ? endOfEscapeString(text, start) : endOfQuotes(text, start, "'");
}
function endOfQuotes(text, start, quote) {
    for (let at = start + 1;; at += 2) {
        at = text.indexOf(quote, at);
        if (at < 0)
            return text.length;
        if (text[at + 1] !== quote)
            return at + 1;
    }
}
/** A string goes on after a line break: `e'a'` newline `'b\''` is one string, and its second part has escapes too. */
function endOfEscapeString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        if (text[at] === '\\')
            at += 2;
        else if (text[at] !== "'")
            at += 1;
        else if (text[at + 1] === "'")
            at += 2;
        else {
            const continuation = match(continuationPattern, text, at + 1);
            if (continuation === undefined)
                return at + 1;
            at += 1 + continuation.length;
        }
    }
    return text.length;
}
function endOfBlockComment(text, start) {
    let depth = 0;
    for (const { 0: mark, index } of text.slice(start).matchAll(/\/\*|\*\//g)) {
        depth += mark === '/*' ? 1 : -1;
        if (depth === 0)
            return start + index + 2;
    }
    return text.length;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
function after(text, mark, start) {
    const at = text.indexOf(mark, start);
    return at < 0 ? text.length : at + mark.length;
}
function match(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ renderBranch),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   pO: () => (/* binding */ branchCell)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7511);
/** The line of facts by which a reviewer trusts the rest: which copy of which database, as of when, for which commit. */


function renderBranch({ branch, run }) {
    const facts = branch.measured ? branchFacts(branch.value, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY) : ['no branch'];
    return [...facts, ...runFacts(run)].join(' · ');
}
/** The same in a table. */
function branchCell(branch, run) {
    return [...branchFacts(branch, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ), ...runFacts(run)].join(' · ');
}
function branchFacts(branch, code) {
    const forked = branch.forkedAt ? `, forked ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB)(branch.forkedAt)}` : '';
    const reused = branch.status === 'reused' ? ', reused' : '';
    const expiry = branch.expiresAt ? `expires ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .timeNear */ .sq)(branch.expiresAt, branch.forkedAt)}` : 'no expiry';
    return [
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(code(branch.name), branch.consoleUrl)} from ${code(branch.parent)}${forked}${reused}`,
        ...(branch.rows === undefined ? [] : [rowsInWords[branch.rows]]),
        ...(branch.computeSize ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(branch.computeSize)] : []),
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
        `commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run.headSha.slice(0, 7)), `${repositoryUrl}/commit/${run.headSha}`)}`,
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('run', run.url)}${attempt}`,
    ];
}
const rowsInWords = {
    none: 'the schema without rows',
    masked: 'masked by the service',
};


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   iI: () => (/* binding */ renderDrift),
/* harmony export */   lc: () => (/* binding */ renderRemade)
/* harmony export */ });
/* harmony import */ var _ground_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);
/** What the parent did since the fork, and where both have touched the same. */





/** Empty when nothing has moved, and when it was not looked at: the notes say why. */
function renderDrift({ drift, branch }, { rows }) {
    if (!drift?.measured || !(0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMoved */ .Q)(drift.value))
        return '';
    const parent = branch.measured ? branch.value.parent : 'the parent';
    const changes = changeList(drift.value, rows);
    return [
        changes && `**What ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(parent)} did since the fork**\n\n${changes}`,
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

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
/* harmony import */ var _migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);


/** Locks that are shorter keep nobody waiting who would notice. */
const noticeable = 100;
const mostStatements = 12;
const mostTables = 8;
/** Undefined where nobody would have waited long, and where it is not known when. */
function timelineOf({ method, statements }) {
    if (method !== 'exact')
        return undefined;
    let at = 0;
    const placed = statements.map((statement) => {
        const from = at;
        at += statement.milliseconds;
        return { statement, from, to: at };
    });
    const locked = placed.flatMap(({ statement, from }) => statement.locks
        .filter(({ relation, mode, heldMilliseconds }) => {
        return relation.table === undefined && (0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksWrites */ .PE)(mode) && heldMilliseconds >= noticeable;
    })
        .map(({ relation, mode, heldMilliseconds }) => ({
        table: (0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relationName */ .C)(relation),
        label: (0,_migration_lock_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBlocked */ .G)(mode),
        from,
        to: from + heldMilliseconds,
    })));
    if (locked.length === 0)
        return undefined;
    const tables = [...new Set(locked.map(({ table }) => table))].slice(0, mostTables);
    const longest = [...placed].sort((a, b) => b.statement.milliseconds - a.statement.milliseconds);
    const shown = new Set(longest.slice(0, mostStatements));
    return {
        milliseconds: Math.max(at, ...locked.map(({ to }) => to)),
        statements: {
            title: 'Statements',
            spans: placed
                .filter((one) => shown.has(one))
                .map(({ statement, from, to }) => ({ label: statement.text, from, to })),
        },
        blocked: tables.map((table) => ({
            title: table,
            spans: locked.filter((lock) => lock.table === table).map(({ label, from, to }) => ({ label, from, to })),
        })),
    };
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





function renderEvidence(evidence, { limit = 200 } = {}) {
    const statements = evidence.statements.slice(0, limit);
    const left = evidence.statements.length - statements.length;
    return [
        renderTitle(evidence),
        statements.length === 0 ? '' : renderStatements(statements),
        left > 0 ? `${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'more statement')} not shown.` : '',
        renderAfterwards(evidence),
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
        ...scans.map(({ relation, rowsRead, atLeast, scans: passes }) => `read ${atLeast ? 'at least ' : ''}${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rowsRead, 'row')} of ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}${passes > 1 ? ` in ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(passes)} passes` : ''}`),
        ...describeRows(rows, name),
    ];
}
function describeFiles(files, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return files.flatMap(({ relation, fate }) => (fates[fate] ? `${fates[fate]} ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : []));
}
function describeRows(rows, name = _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return rows.flatMap(({ relation, inserted, updated, deleted }) => [[inserted, 'inserted'], [updated, 'updated'], [deleted, 'deleted']].flatMap(([amount, verb]) => (amount > 0 ? `${verb} ${(0,_ground_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(amount, 'row')} in ${name((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}` : [])));
}
function renderAfterwards(evidence) {
    const created = evidence.whole.created.map((relation) => `created ${relation.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_migration_evidence_relation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .relationName */ .C)(relation))}`);
    const lines = [...describeOutcome(evidence), ...created];
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

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ bytes),
  renderDocument: () => (/* binding */ renderDocument)
});

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/migration/evidence/longest-block.js
var longest_block = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/report/branch-section.js
var branch_section = __webpack_require__(1404);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/src/report/tests-section.js
/** The failing tests by name and place. Nothing about those that passed. */



function renderFailingTests(tests, { rows }) {
    if (!tests.measured)
        return '';
    const rest = (amount) => `- and ${(0,figures/* figure */.vP)(amount)} more`;
    const lines = rows === 0 ? [] : (0,detail/* firstRows */.C)(tests.value.failures.map(renderFailure), { limit: rows, rest });
    const folded = lines.slice(openRows);
    if (lines.length === 0)
        return '';
    return [
        '**Failing tests**',
        lines.slice(0, openRows).join('\n'),
        folded.length === 0 ? '' : (0,escape_markdown/* fold */.AU)('More failing tests', folded.join('\n')),
    ]
        .filter(Boolean)
        .join('\n\n');
}
const openRows = 10;
/** "12 passed, 2 failed in 0.8 s" */
function testsInWords({ passed, failed, skipped, flaky = 0, unread = [], milliseconds }) {
    const counts = [
        passed + failed === 0 ? 'none ran' : `${(0,figures/* figure */.vP)(passed)} passed`,
        failed > 0 ? `${(0,figures/* figure */.vP)(failed)} failed` : '',
        skipped > 0 ? `${(0,figures/* figure */.vP)(skipped)} skipped` : '',
        flaky > 0 ? `${(0,figures/* figure */.vP)(flaky)} passed only when run again` : '',
    ];
    const time = milliseconds > 0 ? ` in ${(0,figures/* duration */.p0)(milliseconds)}` : '';
    const gap = unread.length > 0 ? `, ${(0,figures/* count */.U9)(unread.length, 'file')} not read` : '';
    return `${counts.filter(Boolean).join(', ')}${time}${gap}`;
}
function renderFailure({ name, file, line, message, type }) {
    const place = file ? ` at ${(0,escape_markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`)}` : '';
    const why = [type, message].filter((part) => part !== undefined).join(': ');
    return `- ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)((0,escape_markdown/* onOneLine */.GJ)(name), 300))}${place}${why ? `: ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(why, 300))}` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/deployed-section.js
/** What becomes of the deployed version on the new schema, by its own tests. Nothing about those that passed. */




function renderDeployed({ deployed }, { rows }) {
    if (!deployed?.measured || rows === 0)
        return '';
    const { broken, unknown, missing, before, unsteady } = deployed.value;
    const rest = (amount) => `- and ${(0,figures/* figure */.vP)(amount)} more`;
    const lines = (all) => (0,detail/* firstRows */.C)(all, { limit: rows, rest }).join('\n');
    const names = (all) => lines(all.map((name) => `- ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* shorten */.ml)((0,escape_markdown/* onOneLine */.GJ)(name), 300))}`));
    const besides = [
        missing.length > 0 ? `Pass on the schema of today, and did not run on the new one:\n\n${names(missing)}` : '',
        before.length > 0 ? `Fail on both schemas:\n\n${names(before)}` : '',
        unsteady.length > 0
            ? `Fail on the new schema, and passed only when run again on one side, so not counted:\n\n${names(unsteady)}`
            : '',
    ].filter(Boolean);
    return [
        broken.length > 0
            ? `**Tests of the deployed version that fail on the new schema alone**\n\n${lines(broken.map(renderFailure))}`
            : '',
        unknown.length > 0
            ? `**Tests of the deployed version that fail on the new schema** (${whyUnknown(deployed.value)})\n\n${lines(unknown.map(renderFailure))}`
            : '',
        besides.length > 0 ? (0,escape_markdown/* fold */.AU)('Other tests of the deployed version', besides.join('\n\n')) : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function whyUnknown({ control }) {
    return control.measured
        ? 'they have no result on the schema of today'
        : `not compared with the schema of today: ${(0,escape_markdown/* sentence */.em)(control.why)}`;
}
/** "410 passed, 2 failed that pass on the schema of today" */
function deployedInWords(tests) {
    const { passed, failed, skipped, broken, before, unsteady, unknown, missing, unread, control } = tests;
    const told = [
        passed + failed === 0 ? 'none ran' : `${(0,figures/* figure */.vP)(passed)} passed`,
        broken.length > 0 ? `${(0,figures/* figure */.vP)(broken.length)} failed that ${pass(broken.length)} on the schema of today` : '',
        unknown.length > 0
            ? `${(0,figures/* figure */.vP)(unknown.length)} failed, ${control.measured ? 'with no result on the schema of today' : 'not compared with the schema of today'}`
            : '',
        before.length > 0 ? `${(0,figures/* figure */.vP)(before.length)} failed on both` : '',
        unsteady.length > 0 ? `${(0,figures/* figure */.vP)(unsteady.length)} unsteady` : '',
        missing.length > 0
            ? `${(0,figures/* figure */.vP)(missing.length)} did not run that ${pass(missing.length)} on the schema of today`
            : '',
        skipped > 0 && missing.length === 0 ? `${(0,figures/* figure */.vP)(skipped)} skipped` : '',
        unread > 0 ? `${(0,figures/* count */.U9)(unread, 'file')} not read` : '',
    ];
    return told.filter(Boolean).join(', ');
}
function pass(amount) {
    return amount === 1 ? 'passes' : 'pass';
}

// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/report/render-evidence.js
var render_evidence = __webpack_require__(4534);
// EXTERNAL MODULE: ./build/src/report/rollback-section.js
var rollback_section = __webpack_require__(3348);
// EXTERNAL MODULE: ./build/src/report/schema-in-words.js
var schema_in_words = __webpack_require__(8333);
// EXTERNAL MODULE: ./build/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(5834);
// EXTERNAL MODULE: ./build/src/report/verdict-rules.js
var verdict_rules = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/src/report/workload-section.js
/** Production's own queries: how many were planned before and after, what of them is other now, and who names what is dropped. */



/** Folded: what needs a look is among the findings. Empty where nothing was compared. */
function renderWorkload({ workload }, { rows, quote }) {
    if (!workload?.measured || quote === 0)
        return '';
    const live = workload.value;
    const parts = [windowOf(live), renderAffected(live.affected, rows), renderDropped(live, rows), renderOthers(live)];
    return (0,escape_markdown/* fold */.AU)(title(live), parts.filter(Boolean).join('\n\n'));
}
/** "412 queries of production, 99.2 % of its calls" */
function comparedInWords({ source, compared: { queries, callsShare } }) {
    const whose = source === 'file' ? 'the workload' : 'production';
    const share = source === 'file' || callsShare === undefined ? '' : `, ${(0,figures/* percent */.KN)(callsShare)} of its calls`;
    return `${(0,figures/* count */.U9)(queries, 'query', 'queries')} of ${whose}${share}`;
}
function title(live) {
    const affected = live.affected.length === 0 ? 'all as before' : `${(0,figures/* count */.U9)(live.affected.length, 'difference')}`;
    return (0,escape_markdown/* sentence */.em)(`${comparedInWords(live)}, planned before and after: ${affected}`);
}
function windowOf({ since, until, evictions = 0, source }) {
    if (source === 'file')
        return '';
    const length = since && until ? Date.parse(until) - Date.parse(since) : Number.NaN;
    const window = Number.isFinite(length)
        ? `pg_stat_statements of the parent counts since ${since?.slice(0, 16).replace('T', ' ')} UTC, ${spanInWords(length)}.`
        : 'Since when pg_stat_statements of the parent counts, it does not say.';
    const full = evictions > 0 ? ` It was full ${(0,figures/* count */.U9)(evictions, 'time')}, and has forgotten the rarest.` : '';
    return (0,escape_markdown/* sentence */.em)(`${window}${full} Plans are generic ones, good for any value; nothing was run.`);
}
/** "9 days": of a window, nobody asks for the minutes. */
function spanInWords(milliseconds) {
    const days = Math.floor(milliseconds / 86_400_000);
    return days >= 2 ? (0,figures/* count */.U9)(days, 'day') : (0,figures/* duration */.p0)(milliseconds);
}
function renderAffected(affected, limit) {
    if (affected.length === 0)
        return '';
    const lines = affected.map((query) => {
        const { text, callers, role, callsShare, timeShare, effect } = query;
        const by = [callers && (0,escape_markdown/* codeCell */.MZ)(callers), role && `role ${(0,escape_markdown/* codeCell */.MZ)(role)}`].filter(Boolean).join(', ');
        const share = (value) => (value === undefined ? '' : (0,figures/* percent */.KN)(value));
        return `| ${(0,escape_markdown/* sentenceCell */.UN)(`\`${text.replaceAll('`', "'")}\``)} | ${by} | ${share(callsShare)} | ${share(timeShare)} | ${(0,escape_markdown/* sentenceCell */.UN)(effectInWords(effect))} |`;
    });
    return [
        '| query | sent by | calls | time | with the change |',
        '|---|---|---|---|---|',
        ...(0,detail/* firstRows */.C)(lines, { limit, rest: (n) => `| and ${n} more | | | | |` }),
    ].join('\n');
}
function effectInWords(effect) {
    switch (effect.kind) {
        case 'fails':
            return `fails: ${effect.message}`;
        case 'unfilled':
            return `fails: no value for \`${effect.column}\``;
        case 'types':
            return 'takes or returns something else';
        case 'plan':
            return effect.whole ? `reads \`${effect.whole.table}\` from end to end` : 'costs many times as much';
    }
}
/** Whether anybody asks for what is gone is the one thing that the schema does not tell. */
function renderDropped({ dropped, since, until }, limit) {
    const window = since && until ? ` of the last ${spanInWords(Date.parse(until) - Date.parse(since))}` : '';
    const lines = dropped.map(({ subject, queries, timeShare, lastUse }) => {
        if (queries === 0)
            return `\`${subject}\`: no query${window} that was read names it${lastUse ? `; ${useInWords(lastUse)}` : ''}`;
        const share = timeShare === undefined ? '' : `, ${(0,figures/* percent */.KN)(timeShare)} of the time`;
        return `\`${subject}\`: ${(0,figures/* count */.U9)(queries, 'query', 'queries')}${share} ${queries === 1 ? 'names' : 'name'} it`;
    });
    return (0,detail/* firstRows */.C)(lines, { limit, rest: (n) => `and ${n} more` })
        .map((line) => `- ${(0,escape_markdown/* sentence */.em)(line)}`)
        .join('\n');
}
function useInWords({ scans, at }) {
    if (scans === 0)
        return 'no reading of it was counted';
    return `read ${(0,figures/* count */.U9)(scans, 'time')}, ${at === undefined ? 'as far as that was counted' : `last on ${(0,figures/* time */.kB)(at)}`}`;
}
function renderOthers({ others, rightsUnknown }) {
    const lines = others.map(({ queries, callsShare, why }) => {
        const share = callsShare === undefined ? '' : ` (${(0,figures/* percent */.KN)(callsShare)} of the calls)`;
        return `${(0,figures/* count */.U9)(queries, 'query', 'queries')}${share}: ${why}`;
    });
    const rights = rightsUnknown === 0
        ? []
        : [
            `${(0,figures/* count */.U9)(rightsUnknown, 'query', 'queries')}: the login is no member of the role that sends it, so rights were not tried`,
        ];
    const all = [...lines, ...rights];
    return all.length === 0 ? '' : ['Not looked at:', '', ...all.map((line) => `- ${(0,escape_markdown/* sentence */.em)(line)}`)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/answers.js
/**
 * The questions that a reviewer has, one row each with a sign and a short answer: what is told here is not told again further
 * down. Which sign a row gets, the roster says, as it does for the headline. Pure.
 */

















/** Empty where there is nothing to tell: of a promotion, and where there was neither branch nor test. */
function renderAnswers(report, verdict) {
    if (report.promotion)
        return '';
    const answers = report.branch.measured ? answersOf(report, report.branch.value, verdict) : withoutBranch(report);
    const rows = answers.flatMap((answer) => (answer ? [`| ${answer.sign} | ${answer.question} | ${answer.cell} |`] : []));
    return rows.length === 0 ? '' : ['| | | |', '|---|---|---|', ...rows].join('\n');
}
function answersOf(report, branch, verdict) {
    return [
        schemaAnswer(report, verdict),
        migrationAnswer(report, verdict),
        codeAnswer(report, verdict),
        replayAnswer(report),
        rollbackAnswer(report, verdict),
        testsAnswer(report),
        deployedAnswer(report, verdict),
        parentAnswer(report),
        { question: 'Branch', sign: '🌿', cell: (0,branch_section/* branchCell */.pO)(branch, report.run) },
    ];
}
/** The tests may have run on another database. */
function withoutBranch(report) {
    const tests = report.tests.measured ? testsAnswer(report) : undefined;
    return tests ? [tests, { question: 'Branch', sign: unknown, cell: (0,branch_section/* renderBranch */.Jg)(report) }] : [];
}
const unknown = report_verdict/* levelSigns */.P['not-measured'];
const longest = 300;
function schemaAnswer({ schema }, { concerns }) {
    const question = 'Schema';
    if (!schema.measured)
        return { question, sign: unknown, cell: (0,escape_markdown/* sentenceCell */.UN)(`not compared: ${(0,figures/* asClause */.eI)(schema.why)}`) };
    const ofSchema = concerns.filter(({ source, kind }) => source.includes('.') || kind === 'exposes');
    return { question, sign: signOf(ofSchema), cell: (0,escape_markdown/* sentenceCell */.UN)((0,schema_in_words/* schemaInWords */.e)(schema.value)) };
}
function migrationAnswer({ migrations, evidence, histories }, { concerns }) {
    const ran = runInWords(migrations);
    const written = histories?.measured ? histories.value.reduce((sum, { ran }) => sum + ran.length, 0) : 0;
    const did = evidence.measured ? evidenceInWords(evidence.value) : [`not measured: ${(0,figures/* asClause */.eI)(evidence.why)}`];
    const phrases = [ran || (written > 0 ? `${(0,figures/* count */.U9)(written, 'migration')} by its tool` : ''), ...did].filter(Boolean);
    const failed = migrations.some(({ status }) => status === 'failed');
    const sign = failed ? report_verdict/* levelSigns */.P.failed : signOf(concerns.filter(isOfMigration));
    return {
        question: 'Migration',
        sign: evidence.measured || failed ? sign : unknown,
        cell: phrases.map((phrase) => (0,escape_markdown/* sentenceCell */.UN)((0,escape_markdown/* shorten */.ml)(phrase, longest))).join(', '),
    };
}
const migrationKinds = new Set(['alters rows', 'blocks', 'remains', 'unlike its files']);
const withOwnRow = new Set(['replay', 'rollback']);
function isOfMigration({ kind, source }) {
    return ((migrationKinds.has(kind) && !withOwnRow.has(source)) ||
        (kind === 'destroys' && !source.includes('.')) ||
        kind === 'unseen');
}
function runInWords(migrations) {
    const [only, another] = migrations;
    if (only === undefined)
        return '';
    const failed = migrations.find(({ status }) => status === 'failed');
    if (failed)
        return `\`${quotable(failed.name)}\` failed`;
    const total = (0,figures/* duration */.p0)(migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    const what = another ? (0,figures/* count */.U9)(migrations.length, 'file') : `\`${quotable(only.name)}\``;
    return `${what} applied in ${total}`;
}
function quotable(name) {
    return (0,escape_markdown/* shorten */.ml)(name.replaceAll('`', "'"), 120);
}
const mostOutcomes = 2;
/** What happened to tables that were there before: the longest wait, and the first of what was rewritten and of the rows. */
function evidenceInWords(evidence) {
    // Indexes are built anew with their tables.
    const files = evidence.whole.files.filter(({ fate }) => fate !== 'rebuilt');
    const outcome = (0,render_evidence.describeOutcome)({ ...evidence, whole: { ...evidence.whole, files } });
    return [
        waitInWords(evidence),
        ...(outcome.length === 0
            ? ['rows untouched']
            : (0,detail/* firstRows */.C)(outcome, { limit: mostOutcomes, rest: (n) => `${n} more` })),
    ];
}
function waitInWords(evidence) {
    const worst = (0,longest_block/* longestBlock */.u)(evidence);
    if (worst === undefined)
        return evidence.method === 'exact' ? 'no writer had to wait' : 'no writer was seen waiting';
    const held = (0,figures/* duration */.p0)(Math.max(1, worst.heldMilliseconds));
    return `blocked ${(0,lock_modes/* describeBlocked */.G)(worst.mode)} on \`${(0,relation_name/* relationName */.C)(worst.relation)}\` for ${held}`;
}
/** What is gone breaks whoever still asks for it. */
function codeAnswer({ schema, migrations, findings, workload }, { concerns }) {
    if (!schema.measured)
        return undefined;
    const question = 'Running code';
    const live = workload?.measured ? workload.value : undefined;
    const broken = findings.filter(({ code, suppressed }) => code === 'Q1' && !suppressed);
    const isTold = (subject) => broken.some((finding) => finding.subject === subject);
    const other = concerns.flatMap(({ kind, source, subject, phrase }) => {
        if (source === 'Q1' || source === ofDeployed || isTold(subject))
            return [];
        if (kind === 'breaks' || kind === 'exposes')
            return phrase;
        return kind === 'destroys' && source.endsWith('.dropped')
            ? `what still uses \`${subject}\` fails${usedBy(subject, live)}`
            : [];
    });
    const blamed = broken.flatMap(({ fact, subject }) => {
        // What has another name now is known by the old one.
        const told = concerns.find((one) => one.subject === subject && one.source.endsWith('.renamed'));
        return fact ? (told?.phrase ?? `\`${subject}\`: ${fact}`) : [];
    });
    const phrases = [...blamed, ...other];
    const [first, ...others] = phrases;
    if (first !== undefined) {
        const more = others.length > 0 ? ` and ${others.length} more` : '';
        return { question, sign: report_verdict/* levelSigns */.P.review, cell: (0,escape_markdown/* sentenceCell */.UN)(`${(0,escape_markdown/* shorten */.ml)(first, longest)}${more}`) };
    }
    // What the rest of it would have changed, nobody knows.
    if (migrations.some(({ status }) => status === 'failed'))
        return undefined;
    const asBefore = live && live.compared.queries > 0
        ? `${comparedInWords(live)}, ${live.affected.length === 0 ? 'planned as before' : 'none of them fails'}`
        : undefined;
    return { question, sign: report_verdict/* levelSigns */.P.safe, cell: asBefore ?? 'nothing found that breaks it' };
}
/** ", and no query of production that was read names it" */
function usedBy(subject, live) {
    const found = live?.source === 'file' ? undefined : live?.dropped.find((one) => one.subject === subject);
    return found?.queries === 0 ? ', and no query of production that was read names it' : '';
}
/** Of what was not asked for, nothing. */
function replayAnswer({ replay }) {
    if (!replay?.measured)
        return undefined;
    const { isRepeatable } = replay.value;
    return {
        question: 'Run twice',
        sign: isRepeatable ? report_verdict/* levelSigns */.P.safe : report_verdict/* levelSigns */.P.review,
        cell: isRepeatable ? 'changes nothing' : 'fails, or changes something again',
    };
}
function rollbackAnswer({ rollback }, { concerns }) {
    if (!rollback?.measured)
        return undefined;
    return {
        question: 'Way back',
        sign: signOf(concerns.filter(({ source }) => source === 'rollback')),
        cell: (0,escape_markdown/* sentenceCell */.UN)((0,rollback_section/* rollbackInWords */.fw)(rollback.value)),
    };
}
function testsAnswer({ tests }) {
    const question = 'Tests';
    if (!tests.measured) {
        return tests.wereAskedFor
            ? { question, sign: unknown, cell: (0,escape_markdown/* sentenceCell */.UN)(`not read: ${(0,figures/* asClause */.eI)(tests.why)}`) }
            : undefined;
    }
    const { passed, failed, unread = [] } = tests.value;
    const isDoubtful = passed === 0 || unread.length > 0;
    const sign = failed > 0 ? report_verdict/* levelSigns */.P.failed : isDoubtful ? report_verdict/* levelSigns */.P.review : report_verdict/* levelSigns */.P.safe;
    return { question, sign, cell: testsInWords(tests.value) };
}
const ofDeployed = 'deployed-tests';
function deployedAnswer({ deployed }, { concerns }) {
    if (deployed === undefined)
        return undefined;
    const question = 'Deployed version';
    if (!deployed.measured) {
        return { question, sign: unknown, cell: (0,escape_markdown/* sentenceCell */.UN)(`not read: ${(0,figures/* asClause */.eI)(deployed.why)}`) };
    }
    const sign = signOf(concerns.filter(({ source }) => source === ofDeployed));
    return { question, sign, cell: (0,escape_markdown/* sentenceCell */.UN)(`on the new schema: ${deployedInWords(deployed.value)}`) };
}
function parentAnswer({ drift, branch }) {
    if (drift === undefined || !branch.measured)
        return undefined;
    const { parent } = branch.value;
    const question = 'Since the fork';
    if (!drift.measured)
        return { question, sign: unknown, cell: (0,escape_markdown/* sentenceCell */.UN)(`\`${parent}\` not looked at: ${(0,figures/* asClause */.eI)(drift.why)}`) };
    if (!(0,report_drift/* hasMoved */.Q)(drift.value))
        return { question, sign: report_verdict/* levelSigns */.P.safe, cell: (0,escape_markdown/* sentenceCell */.UN)(`\`${parent}\` unchanged`) };
    const conflicts = drift.value.conflicts.length;
    const both = conflicts === 0 ? '' : `, ${(0,figures/* count */.U9)(conflicts, 'object')} changed on both sides`;
    const isGrave = drift.value.isFailure || conflicts > 0;
    return {
        question,
        sign: drift.value.isFailure ? report_verdict/* levelSigns */.P.failed : isGrave ? report_verdict/* levelSigns */.P.review : '🔀',
        cell: (0,escape_markdown/* sentenceCell */.UN)(`\`${parent}\` has moved: ${(0,drift_section/* driftInWords */.Mn)(drift.value)}${both}`),
    };
}
function signOf(concerns) {
    const levels = concerns.map(({ kind }) => verdict_rules/* verdictRules */.XN[kind].level);
    const gravest = verdict_rules/* verdictLevels */.rv.find((level) => levels.includes(level)) ?? 'safe';
    return report_verdict/* levelSigns */.P[gravest];
}

;// CONCATENATED MODULE: ./build/src/report/evidence-section.js
/** What the migrations did, as measured: every statement, and what they add up to. */




/** Folded; empty when nothing was measured. */
function renderMeasurements(evidence, { rows, quote }) {
    return evidence.measured && quote > 0 ? renderStatements(evidence.value, rows) : '';
}
/** What the steps of the job did when the migration was over. Empty when it was nothing, or is not known. */
function renderAfterwards(evidence, { rows }) {
    return evidence.measured ? renderAfterMigration(evidence.value, rows) : '';
}
/** Told apart: it is no finding, and closes no gate. */
function renderAfterMigration({ afterwards }, limit) {
    if (afterwards === undefined)
        return '';
    const { files, rows, since } = afterwards;
    const phrases = [...(0,render_evidence.describeFiles)(files), ...(0,render_evidence.describeRows)(rows)];
    const lines = (0,detail/* firstRows */.C)(phrases.map((phrase) => `- ${phrase}`), { limit, rest: (n) => `- and ${n} more` });
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
    return (0,escape_markdown/* fold */.AU)(titleOf(statements.length, method), (0,render_evidence.renderEvidence)(evidence, { limit }));
}
function titleOf(statements, method) {
    if (statements === 0)
        return 'No statement was seen at work';
    return `${(0,figures/* count */.U9)(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}, each with its locks and its work`;
}

;// CONCATENATED MODULE: ./build/src/migration/findings/doc-anchor.js
/** Where a finding stands in docs/findings.md. */
/** As GitHub makes it from the heading. */
function docAnchor({ code, name }) {
    return `${code} ${name}`
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
}

// EXTERNAL MODULE: ./build/src/migration/findings/finding-rules.js + 92 modules
var finding_rules = __webpack_require__(7960);
// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/report/findings-section.js
/**
 * The findings, heaviest first: what to know before this goes to production, each with its code, where it comes from, and what to
 * do instead.
 */






/** Empty when there are none. */
function renderFindings(findings, options) {
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const accepted = findings.filter(({ suppressed }) => suppressed !== undefined);
    const totals = severity/* severities */.g
        .map((severity) => ({ severity, amount: open.filter((finding) => finding.severity === severity).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ severity, amount }) => `${amount} ${severity}`);
    if (accepted.length > 0)
        totals.push(`${accepted.length} accepted`);
    if (totals.length === 0)
        return '';
    const loud = open.filter(({ severity }) => severity !== 'low');
    const quiet = open.filter(({ severity }) => severity === 'low');
    const folded = (title, some) => some.length > 0 && options.rows > 0 ? (0,escape_markdown/* fold */.AU)(title, list(some, options)) : '';
    return [
        `**Findings** ${totals.join(', ')}`,
        list(loud, options),
        options.canAccept && options.quote > 0 && loud.some(({ id }) => id) ? howToAccept : '',
        folded((0,figures/* count */.U9)(quiet.length, 'finding of low severity', 'findings of low severity'), quiet),
        folded((0,figures/* count */.U9)(accepted.length, 'accepted finding'), accepted),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** Of the loud ones; the others close no gate that was not built for them. */
const howToAccept = '<sub>Somebody with write access accepts one by the comment `/accept ID reason`; then run the job again.</sub>';
function list(findings, { rows, quote, docsUrl, canAccept }) {
    const rest = (n) => `- and ${n} more`;
    const lines = findings.map((finding, index) => {
        // What helps against the first of a kind helps against the next.
        const isFirst = findings.findIndex((one) => one.code === finding.code) === index;
        return [line(finding, { docsUrl, canAccept }), quote > 0 ? remedy(finding, isFirst) : ''].filter(Boolean).join('\n');
    });
    return (0,detail/* firstRows */.C)(lines, { limit: rows, rest }).join('\n');
}
function line(finding, { docsUrl, canAccept }) {
    const { code: rule, name, severity, basis, message, place, suppressed } = finding;
    const where = place ? ` (${(0,escape_markdown/* code */.aY)(`${place.file}:${place.line}`)})` : '';
    const unmeasured = basis === 'static' ? ' <sub>static</sub>' : '';
    const title = (0,escape_markdown/* link */.nf)(rule, docsUrl && `${docsUrl}findings.md#${docAnchor(finding)}`);
    const by = suppressed?.by ? ` by ${(0,escape_markdown/* code */.aY)(suppressed.by)}` : '';
    const accepted = suppressed ? ` Accepted${by}: ${(0,escape_markdown/* sentence */.em)(suppressed.reason)}` : '';
    const id = canAccept && finding.id && !suppressed ? ` <sub>${finding.id}</sub>` : '';
    return `- ${signs[severity]} **${title} ${(0,escape_markdown/* sentence */.em)(name)}:** ${(0,escape_markdown/* sentence */.em)(message)}${where}${unmeasured}${accepted}${id}`;
}
/** Inside its list item. */
function remedy({ code: rule, instead, suppressed }, isFirst) {
    if (suppressed)
        return '';
    const words = isFirst ? finding_rules/* findingRules */.B.find((one) => one.code === rule)?.remedy : undefined;
    return [
        ...(words ? [`  **Instead:** ${(0,escape_markdown/* sentence */.em)(words)}`] : []),
        ...(instead ? [indented((0,escape_markdown/* fold */.AU)('The same, safely', (0,escape_markdown/* block */.om)(`${instead.join(';\n')};`, 'sql')))] : []),
    ].join('\n');
}
function indented(markdown) {
    return `\n${markdown}`.replaceAll('\n', '\n  ').replace(/ +$/gm, '');
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
    const listed = (0,detail/* firstRows */.C)(names, { limit, rest: (n) => `${n} more` }).join(', ');
    if (books.length === 1)
        return ` in ${listed}`;
    return ` in ${(0,figures/* count */.U9)(books.length, tables.size > 1 ? 'table' : 'schema')} (${listed})`;
}
function wordsOf({ headOnly, ran, failed, edited, undone, heads }, limit) {
    const names = (entries) => (0,detail/* firstRows */.C)(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ');
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

// EXTERNAL MODULE: ./build/src/report/lock-timeline.js
var lock_timeline = __webpack_require__(8073);
;// CONCATENATED MODULE: ./build/src/report/mermaid-entities.js

/** More tables than these are no picture any more. */
const mostTables = 12;
const mostColumns = 12;
/** Empty where no table and no key came or went, and where too many did. */
function renderEntities({ changes }) {
    const touched = changes.filter(isDrawn);
    if (!touched.some(isTableOrKey))
        return '';
    const tables = new Map();
    for (const change of touched)
        note(change, tables);
    const keys = [...new Map(touched.flatMap(keysOf).map((key) => [JSON.stringify(key), key])).values()];
    for (const { to } of keys)
        tables.set(to, tables.get(to) ?? { columns: [] });
    // One table alone is read as well in its definition.
    if (tables.size < 2 || tables.size > mostTables)
        return '';
    const ids = new Map([...tables.keys()].map((name, index) => [name, `t${index}`]));
    const lines = [
        'erDiagram',
        ...[...tables].flatMap(([name, table]) => entity(ids.get(name) ?? '', name, table)),
        ...keys.map(({ from, to, how }) => `  ${ids.get(to)} ||--o{ ${ids.get(from)} : "${how}"`),
    ];
    return (0,escape_markdown/* fold */.AU)('What it touches', ['```mermaid', ...lines, '```'].join('\n'));
}
const how = {
    added: 'new',
    dropped: 'gone',
    altered: 'changed',
    renamed: 'renamed',
    recreated: 'made anew',
};
function isDrawn({ object: { kind }, partitionOf }) {
    return partitionOf === undefined && ['table', 'column', 'constraint'].includes(kind);
}
function isTableOrKey(change) {
    const { object, verb } = change;
    return (object.kind === 'table' && (verb === 'added' || verb === 'dropped')) || keysOf(change).length > 0;
}
function tableName({ object: { schema, table, name } }) {
    return [schema, table ?? name].filter(Boolean).join('.');
}
function note(change, tables) {
    const { object, verb, before, after } = change;
    const name = tableName(change);
    const table = tables.get(name) ?? { columns: [] };
    if (object.kind === 'table') {
        const isWhole = verb === 'added' || verb === 'dropped';
        tables.set(name, { how: how[verb], columns: isWhole ? columnsOf(after ?? before ?? '') : table.columns });
    }
    else {
        if (object.kind === 'column') {
            const [, type = ''] = columnPattern.exec((after ?? before ?? '').trim()) ?? [];
            table.columns.push({ type, name: object.name, how: how[verb] });
        }
        tables.set(name, table);
    }
}
/** The name, and the type up to what follows it. */
const columnPattern = /^(?:"(?:[^"]|"")+"|\S+)\s+(.+?)(?:\s+(?:default|not null|generated|collate|identity)\b.*|,)?$/is;
/** Of `create table x (⏎  a integer not null,⏎  …⏎)`. */
function columnsOf(definition) {
    return definition
        .split('\n')
        .slice(1)
        .filter((line) => /^ {2}\S/.test(line) && !/^ {2}(constraint|primary key|unique|foreign key|check|exclude)\b/i.test(line))
        .flatMap((line) => {
        const text = line.trim().replace(/,$/, '');
        const [name = ''] = /^(?:"(?:[^"]|"")+"|\S+)/.exec(text) ?? [];
        const [, type] = columnPattern.exec(text) ?? [];
        return type === undefined ? [] : [{ type, name, how: '' }];
    });
}
/** The foreign keys in a definition. */
function keysOf(change) {
    const { object, verb, before, after } = change;
    if (object.kind !== 'table' && object.kind !== 'constraint')
        return [];
    if (object.kind === 'table' && verb !== 'added' && verb !== 'dropped')
        return [];
    const text = after ?? before ?? '';
    return [...text.matchAll(/\breferences ((?:"(?:[^"]|"")+"|[\w$]+)(?:\.(?:"(?:[^"]|"")+"|[\w$]+))?)/gi)].map(([, to = '']) => ({ from: tableName(change), to: to.replaceAll('"', ''), how: how[verb] }));
}
function entity(id, name, { how: fate, columns }) {
    const head = `  ${id}["${inert(name)}${fate ? ` (${fate})` : ''}"]`;
    if (columns.length === 0)
        return [head];
    const rows = columns
        .slice(0, mostColumns)
        .map((column) => `    ${word(column.type)} ${word(column.name)}${column.how && ` "${column.how}"`}`);
    const rest = columns.length > mostColumns ? [`    and ${word(`${columns.length - mostColumns}_more`)}`] : [];
    return [`${head} {`, ...rows, ...rest, '  }'];
}
/** A word of the language for a type or a name: letters, digits and `_`, and a letter first. */
function word(text) {
    const kept = text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '');
    return /^[A-Za-z]/.test(kept) ? kept.slice(0, 40) : `_${kept}`.slice(0, 40);
}
function inert(text) {
    return [...text.replace(/[^\p{L}\p{N}._$ -]/gu, '_')].slice(0, 60).join('');
}

;// CONCATENATED MODULE: ./build/src/report/mermaid-timeline.js
/** The timeline as a picture that GitHub draws. https://mermaid.js.org/syntax/gantt.html */

function renderTimeline(timeline) {
    if (timeline === undefined)
        return '';
    const { milliseconds, statements, blocked } = timeline;
    const lines = [
        'gantt',
        '  dateFormat x',
        `  axisFormat ${milliseconds < 10_000 ? '%S.%L' : '%M:%S'}`,
        '  section Ran',
        ...spans(statements, ''),
        '  section Waited',
        ...blocked.flatMap(({ title, spans: all }) => spans({ title, spans: all.map((span) => named(title, span)) }, 'crit, ')),
    ];
    return (0,escape_markdown/* fold */.AU)('When others would have waited', ['```mermaid', ...lines, '```'].join('\n'));
}
// The name of a section has little room, and runs into the bars.
function named(table, span) {
    return { ...span, label: `${span.label} of ${table}` };
}
function spans({ spans: all }, tag) {
    return all.map((span) => `  ${mermaid_timeline_inert(span.label, 60)} :${tag}${ends(span)}`);
}
/** A span of no length is not drawn. */
function ends({ from, to }) {
    return `${Math.round(from)}, ${Math.round(Math.max(to, from + 1))}`;
}
/**
 * A colon, a semicolon, a number sign, a percent sign or a word of the language would end the label, or be read as an order: letters
 * and digits of any language, and what stands in names, are all that is kept.
 */
function mermaid_timeline_inert(text, length) {
    const kept = text
        .replace(/[^\p{L}\p{N}._$()=<>*, -]/gu, ' ')
        .replace(/[<>]/g, (sign) => (sign === '<' ? '‹' : '›'))
        .replace(/,/g, ' ')
        .replace(/-{2,}/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...kept];
    const short = characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : kept;
    // A line that begins with a word of the language would be one.
    return keywords.test(short) ? `· ${short}` : short || '·';
}
const keywords = /^(gantt|section|title|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|excludes|includes|todayMarker|weekday|weekend|click|call|href|accTitle|accDescr|done|active|crit|milestone|vert|end)\b/i;

// EXTERNAL MODULE: ./build/src/migration/describe-lock-state.js
var describe_lock_state = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/src/report/migrations-section.js
/** What ran on the branch, and where it stopped: which file, line, SQLSTATE and message, and what was applied before. */




/** Empty when none failed. */
function renderFailedMigration({ migrations, run }, detail) {
    const failed = migrations.find(({ status }) => status === 'failed');
    if (failed === undefined)
        return '';
    // A command says why in what it prints.
    const isCommand = failed.failure?.exitCode !== undefined;
    const pointer = isCommand ? `What it printed is in the ${(0,escape_markdown/* link */.nf)('log of the run', run.url)}.` : '';
    return [migrations_section_renderFailure(failed, { migrations, detail }), pointer].filter(Boolean).join('\n\n');
}
function migrations_section_renderFailure({ name, failure }, { migrations, detail }) {
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
/** Each with its time, folded; empty where there is one alone, of which the table of questions has told. */
function renderMigrations(migrations, { rows }) {
    if (rows === 0 || migrations.length < 2)
        return '';
    const lines = migrations.map(({ name, status, milliseconds }) => `| ${(0,escape_markdown/* codeCell */.MZ)((0,escape_markdown/* onOneLine */.GJ)(name))} | ${statusWords[status]} | ${status === 'not-run' ? '' : (0,figures/* duration */.p0)(milliseconds)} |`);
    const rest = (n) => `| and ${n} more | | |`;
    const table = ['| Migration | Result | Time |', '|---|---|--:|', ...(0,detail/* firstRows */.C)(lines, { limit: rows, rest })].join('\n');
    return (0,escape_markdown/* fold */.AU)((0,figures/* count */.U9)(migrations.length, 'migration'), table);
}
const statusWords = {
    applied: 'applied',
    failed: '**failed**',
    'not-run': 'not run',
};

;// CONCATENATED MODULE: ./build/src/report/notes-section.js
/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */




function renderNotes(report, { rows }) {
    const { headline } = (0,report_verdict.judge)(report);
    const gaps = listGaps(report).filter(({ reason }) => !headline.includes(reason));
    const sentences = [...gaps.map(({ what, reason }) => `${what}: ${reason}.`), ...report.notes];
    if (sentences.length === 0)
        return '';
    const lines = sentences.map((note) => `- ${(0,escape_markdown/* sentence */.em)((0,escape_markdown/* shorten */.ml)(note, 1000))}`);
    // Even the shortest form names the first ones.
    return ['**Notes**', '', ...(0,detail/* firstRows */.C)(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n');
}
function listGaps({ branch, promotion, replay, rollback, tests, deployed }) {
    // Its own section says what was not run, and why.
    if (promotion)
        return [];
    // Without a branch there is nothing to compare or to test on.
    if (!branch.measured)
        return explainGap('No branch', branch);
    return [
        ...(replay ? explainGap('Migrations not run a second time', replay) : []),
        ...(rollback ? explainGap('Way back not tried', rollback) : []),
        // The table of questions tells of schema and parent, and of tests where somebody asked for them.
        ...(tests.wereAskedFor || deployed ? [] : explainGap('Tests not read', tests)),
    ];
}
function explainGap(what, part) {
    return part.measured ? [] : [{ what, reason: (0,figures/* asClause */.eI)(part.why) }];
}

// EXTERNAL MODULE: ./build/src/report/promotion-section.js
var promotion_section = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/src/report/replay-section.js
var replay_section = __webpack_require__(5427);
// EXTERNAL MODULE: ./build/src/report/schema-section.js + 1 modules
var schema_section = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/src/report/report-document.js






















function renderDocument(report, options) {
    const steps = options.details ?? detail/* details */.zH;
    const { since = '', withPictures = true } = options;
    const budget = options.budget - bytes(options.whereTheRestIs ?? '') - 2;
    for (const [index, detail] of steps.entries()) {
        const document = compose(report, { detail, budget, since, withPictures });
        if (bytes(document) > budget)
            continue;
        const isWhole = index === 0 &&
            document === compose(report, { detail: steps[0] ?? detail, budget: unbounded, since, withPictures });
        return isWhole || !options.whereTheRestIs ? document : `${document}\n\n${options.whereTheRestIs}`;
    }
    return [renderTitle((0,report_verdict.judge)(report)), options.whereTheRestIs ?? ''].filter(Boolean).join('\n\n');
}
const unbounded = 64 * 1024 * 1024;
/** Less than this, and the schema section cannot name what it found: the other sections shorten first. */
const leastForSchema = 4000;
function renderTitle({ level, headline }) {
    return `### ${report_verdict/* levelSigns */.P[level]} Database: ${(0,escape_markdown/* sentence */.em)(headline)}`;
}
function compose(report, { detail, budget, since, withPictures }) {
    const verdict = (0,report_verdict.judge)(report);
    const answers = renderAnswers(report, verdict);
    const before = [
        renderTitle(verdict),
        answers || (0,branch_section/* renderBranch */.Jg)(report),
        since,
        (0,drift_section/* renderRemade */.lc)(report),
        renderKept(report),
        (0,promotion_section/* renderPromotion */.W)(report, detail),
        renderFailedMigration(report, detail),
        renderFailingTests(report.tests, detail),
        renderDeployed(report, detail),
        renderFindings(report.findings, {
            ...detail,
            docsUrl: report.run.docsUrl,
            canAccept: report.pullRequest !== undefined,
        }),
        (0,replay_section/* renderReplay */.c)(report, detail),
        (0,rollback_section/* renderRollback */.x0)(report, detail),
        (0,drift_section/* renderDrift */.iI)(report, detail),
    ];
    const after = [
        renderAfterwards(report.evidence, detail),
        renderWorkload(report, detail),
        renderHistories(report, detail),
        renderNotes(report, detail),
        renderMigrations(report.migrations, detail),
        withPictures && detail.quote > 0 ? renderPictures(report) : '',
        renderMeasurements(report.evidence, detail),
    ];
    const others = bytes([...before, ...after].join('\n\n')) + 2;
    const schema = report.schema.measured
        ? renderSchema(report.schema.value, {
            budget: Math.max(budget - others, leastForSchema),
            report: answers === '' ? undefined : { concerns: verdict.concerns, findings: report.findings },
        })
        : '';
    return [...before, schema, ...after].filter((section) => section !== '').join('\n\n');
}
function renderPictures({ evidence, schema }) {
    return [
        schema.measured ? renderEntities(schema.value) : '',
        evidence.measured ? renderTimeline((0,lock_timeline/* timelineOf */.h)(evidence.value)) : '',
    ]
        .filter(Boolean)
        .join('\n\n');
}
// The section counts characters, GitHub's limits and ours bytes: names outside ASCII take up to four.
function renderSchema(diff, options) {
    const section = (0,schema_section.renderSchemaDiff)(diff, options);
    if (bytes(section) <= options.budget)
        return section;
    return (0,schema_section.renderSchemaDiff)(diff, { ...options, budget: Math.floor(options.budget / 4) });
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
// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/schema/repeats.js
var repeats = __webpack_require__(9857);
// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/report/detail.js
var detail = __webpack_require__(8955);
// EXTERNAL MODULE: ./build/src/report/escape-markdown.js
var escape_markdown = __webpack_require__(7511);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/report/schema-object-diff.js
/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */





const none = { markdown: '', areOpen: false };
function renderObjectDiffs(changes, { objects, length }) {
    if (objects === 0)
        return none;
    const diffs = byObject(changes)
        .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
        .filter(({ lines }) => lines.length > 0);
    const shown = diffs
        .slice(0, objects)
        .map(({ name, lines }) => `${(0,escape_markdown/* code */.aY)(name)}\n\n${(0,escape_markdown/* block */.om)(cut(lines, length), 'diff')}`);
    if (shown.length === 0)
        return none;
    const rest = diffs.length - shown.length;
    const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
    const areOpen = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines;
    return { markdown: areOpen ? text : (0,escape_markdown/* fold */.AU)(`Definitions of ${(0,figures/* count */.U9)(diffs.length, 'changed object')}`, text), areOpen };
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








function renderSchemaDiff(diff, { budget, report }) {
    const groups = (0,repeats/* foldRepeats */.i)(diff.changes);
    const lists = report ? besides(groups, report) : byWeight(groups);
    const shown = { groups, lists, isTold: report !== undefined };
    for (const step of steps) {
        const section = [report ? '' : title(groups), compose(diff, shown, step)].filter(Boolean).join('\n\n');
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
function byWeight(groups) {
    return (0,group_by/* groupBy */.$)(groups, ({ change }) => change.weight);
}
/**
 * Of what a finding tells, this section shows the definition alone. And what might have blocked, but was measured and did not, is
 * a change like others.
 */
function besides(groups, { concerns, findings }) {
    const told = new Set(findings.filter(({ suppressed, basis }) => !suppressed && basis === 'static').map(({ subject }) => subject));
    const blocking = new Set(concerns.filter(({ kind }) => kind === 'blocks').map(({ source, subject }) => `${source} ${subject}`));
    const isTold = ({ change }) => change.dependents.length === 0 && told.has((0,findings_static/* subjectOf */.et)(change.object));
    const weightOf = ({ change }) => change.weight === 'blocking' && !blocking.has(`${change.code} ${(0,findings_static/* subjectOf */.et)(change.object)}`)
        ? 'additive'
        : change.weight;
    return (0,group_by/* groupBy */.$)(groups.filter((group) => !isTold(group)), weightOf);
}
function compose(diff, { groups, lists, isTold }, step) {
    const diffs = renderObjectDiffs(groups.map(({ change }) => change), step);
    return [
        ...listed.map((weight) => {
            // What is new is read in its definition, where that is on the screen.
            const some = lists.get(weight) ?? [];
            if (weight !== 'additive' || !isTold)
                return listOf(weight, some, step);
            return diffs.areOpen ? '' : some.length > schema_section_mostOpen ? folded('Adds', some, step) : listOf(weight, some, step);
        }),
        proposals(diff, step),
        diffs.markdown,
        folded('Quiet changes: comments, order, statistics', lists.get('quiet') ?? [], step),
        folded('Set apart: platform, migration history', (0,repeats/* foldRepeats */.i)(diff.setApart), step),
        notes(diff.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** So many additions at most, without a fold. */
const schema_section_mostOpen = 12;
/** Quiet ones are folded. */
const listed = schema_diff/* weights */.W.filter((weight) => weight !== 'quiet');
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
    blocking: '🔒 **May block while it is applied**, which was not measured',
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
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
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


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   St: () => (/* binding */ liveQueriesSchema)
/* harmony export */ });
/* unused harmony export liveQuerySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/** What becomes of production's queries with the change, as the report tells it. */

/** Of all calls, and of all the time in the server, between 0 and 1; absent of queries from a file that does not say. */
const sharesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ callsShare: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), timeShare: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() });
const effectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fails'),
        sqlstate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Of the server, without values. */
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The tables that it read and wrote until now: `shop.orders`. */
        tables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unfilled'),
        table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Must have a value, and is given none. */
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('types'),
        tables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ position: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        /** Columns of the result, one for each that is other than before. */
        results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            was: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('plan'),
        /** Is read from end to end now, and was not. Absent where only the cost has grown. */
        whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), indexes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).optional(),
        tables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        before: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        after: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
]);
const liveQuerySchema = sharesSchema.extend({
    /** In one line, without constants. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Who sends it, where its text says so. */
    callers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    effect: effectSchema,
});
const liveQueriesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pg_stat_statements', 'file']),
    /** ISO 8601 */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    evictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** Planned before and after. */
    compared: sharesSchema.extend({ queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    /** Why the others were not, the most frequent first. */
    others: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sharesSchema.extend({ queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** The rights of whose roles could not be tried: the login is no member. */
    rightsUnknown: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The most frequent first, of each kind. */
    affected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(liveQuerySchema),
    /** What the change drops, and how many queries name it. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sharesSchema.extend({
        subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        queries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** Of a table, by the parent's own counters. */
        lastUse: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ scans: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional(),
    })),
});
function affectedBy(live, kind) {
    return (live?.affected ?? []).filter((query) => query.effect.kind === kind);
}


/***/ })

};
