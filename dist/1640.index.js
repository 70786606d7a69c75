export const id = 1640;
export const ids = [1640];
export const modules = {

/***/ 6619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ gatherReport)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/ground/measured.js
var measured = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/ground/figures.js
var ground_figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/migration/evidence/held-locks.js
var held_locks = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/src/migration/evidence/relation-name.js
var relation_name = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/migration/lock-modes.js
var lock_modes = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/src/migration/names-in-text.js
var names_in_text = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/src/migration/findings/doing-words.js

const doingWords = [
    [/\.(dropped|recreated)$/, ['drop']],
    [/\.added$/, ['create', 'add', 'attach', 'import', 'unique', 'references', 'primary']],
    [
        /^constraint\.added$/,
        [
            'constraint',
            'references',
            'foreign',
            'primary',
            'unique',
            'check',
            'exclude',
            'null',
            'attach',
            'like',
            'partition',
        ],
    ],
    [/^policy\./, ['policy', 'drop']],
    [/^trigger\./, ['trigger', 'drop']],
    [/^rule\./, ['rule', 'drop']],
    [/\.(renamed|value-renamed)$/, ['rename']],
    [/\.moved$/, ['schema']],
    [/\.(grants|revokes)-changed$/, ['grant', 'revoke', 'create', 'drop']],
    [/\.owner-changed$/, ['owner', 'owned']],
    [/\.default-changed$/, ['default', 'expression', 'generated', 'serial', 'drop']],
    [/\.nullability-changed$/, ['null', 'primary', 'identity', 'not']],
    [/^column\.type-changed$/, ['type']],
    [/\.(row-security)-changed$/, ['security']],
    [/\.persistence-changed$/, ['logged', 'unlogged']],
    [/\.replica-identity-changed$/, ['replica', 'drop']],
    [/\.(validity|enforcement)-changed$/, ['validate', 'valid', 'enforced', 'drop', 'add']],
    [/\.(enabled|constraint-triggers)-changed$/, ['enable', 'disable']],
    [/\.(identity|generated)-changed$/, ['identity', 'generated', 'expression', 'serial']],
    [/\.(partition|partition-bound)-changed$/, ['attach', 'detach', 'partition']],
    [/\.inheritance-changed$/, ['inherit', 'attach', 'detach']],
    [/statistics-target-changed$|^statistics\.target-changed$/, ['statistics']],
    [/\.values-removed$/, ['create', 'drop']],
    [/^column\.collation-changed$/, ['collate', 'type']],
];
/** What `create` makes is new, unless it replaces something. A text that was cut short may have had any word. */
function canHaveDone(code, { text, words }) {
    if (words[0] === 'create' && !words.includes('replace') && !/^$|\.added$|partition/.test(code))
        return false;
    if (text.endsWith('…'))
        return true;
    const all = new Set([...words, ...(0,names_in_text/* identifiersIn */.U)(text).flat()]);
    return doingWords.every(([pattern, needed]) => !pattern.test(code) || needed.some((word) => all.has(word)));
}

;// CONCATENATED MODULE: ./build/src/migration/findings/doers.js





class Doers {
    #all;
    #order = new Map();
    #running;
    #cut;
    /** Those that name, lock, make or drop a relation, by its name. */
    #touching = new Map();
    /** Those with a name in their text, by its last part. */
    #mentioning = new Map();
    #named;
    #names;
    /** Names of functions, types and their kind that are in several schemas: without its schema, each can be meant. */
    #ambiguous;
    constructor(evidence, subjects) {
        this.#all = evidence?.statements ?? [];
        const able = this.#all.filter(({ source, failed, words: [first = ''] }) => source && !failed && !idle.has(first));
        this.#running = able.filter(runsCode);
        this.#cut = able.filter(isCut);
        for (const [position, statement] of able.entries()) {
            this.#order.set(statement, position);
            for (const name of touchedBy(statement))
                add(this.#touching, name, statement);
            for (const chain of (0,names_in_text/* identifiersIn */.U)(statement.text))
                add(this.#mentioning, chain.at(-1) ?? '', statement);
        }
        this.#named = new Set(this.#all.flatMap(({ named = [] }) => named.map(relation_name/* relationName */.C)));
        this.#names = new OtherNames(this.#all);
        const seen = new Set();
        this.#ambiguous = new Set([...new Set(subjects)].map(lastName).filter((name) => seen.size === seen.add(name).size));
    }
    /** Of a measured finding, the one that says so; none when nobody is known to have done it. */
    of(raised) {
        const { by, place, subject, table, change: code = '' } = raised;
        if (by)
            return [by];
        if (place)
            return this.#all.filter(({ source }) => source?.file === place.file && source.line === place.line);
        const able = [...this.#touchers(raised)]
            .filter((statement) => runsCode(statement) || canHaveDone(code, statement))
            .sort((left, right) => (this.#order.get(left) ?? 0) - (this.#order.get(right) ?? 0));
        const naming = able.filter((statement) => this.#isNamed(statement, raised));
        const isSure = table !== undefined || !this.#ambiguous.has(lastName(subject));
        return naming.length > 0 && isSure ? naming : able;
    }
    #touchers(raised) {
        const { table, subject, partitionOf } = raised;
        const touching = (names) => names.flatMap((name) => [...(this.#touching.get(name) ?? [])]);
        if (table === undefined) {
            const mentioning = this.#mentioning.get(lastName(subject)) ?? [];
            const named = [...this.#cut, ...mentioning, ...touching(this.#names.of(subject))];
            return new Set([...this.#running, ...named.filter((statement) => this.#isNamed(statement, raised))]);
        }
        const names = [table, ...(partitionOf === undefined ? [] : [partitionOf])].flatMap((name) => this.#names.of(name));
        const isMeant = ({ relation, mode }) => names.includes((0,relation_name/* relationName */.C)(relation)) && (0,lock_modes/* blocksSchemaChanges */.JQ)(mode);
        const holding = this.#running.filter((statement) => [...(0,held_locks/* locksDuring */.cI)(statement, this.#all).all()].some(isMeant));
        return new Set([...holding, ...touching([...names, subject])]);
    }
    /** It has the name of the very object. A text that was cut short may have had it. */
    #isNamed(statement, { subject, table }) {
        if (madeOrDropped(statement, subject))
            return true;
        const names = this.#names.of(subject);
        if (table === subject || names.some((name) => this.#named.has(name)))
            return (statement.named ?? []).some((relation) => names.includes((0,relation_name/* relationName */.C)(relation)));
        if (isCut(statement))
            return true;
        if (table === undefined)
            return (0,names_in_text/* identifiersIn */.U)(statement.text).some((chain) => canMean(chain, subject));
        return this.#names.ofPart(lastName(subject)).some((name) => this.#mentioning.get(name)?.has(statement));
    }
}
function touchedBy({ named = [], created, files, locks }) {
    const strong = locks.filter(({ mode }) => (0,lock_modes/* blocksSchemaChanges */.JQ)(mode));
    const dropped = files.filter(({ fate }) => fate === 'dropped');
    return [...named, ...created, ...[...strong, ...dropped].map(({ relation }) => relation)].map(relation_name/* relationName */.C);
}
function isCut({ text }) {
    return text.endsWith('…');
}
function add(index, key, value) {
    const found = index.get(key) ?? new Set();
    index.set(key, found.add(value));
}
/** A name with a schema means that one alone; one without may mean any. */
function canMean(chain, subject) {
    const parts = subject.replace(/\(.*$/, '').split('.');
    return chain.length > 0 && chain.length <= parts.length && parts.slice(-chain.length).join('.') === chain.join('.');
}
function madeOrDropped({ files, created }, subject) {
    const dropped = files.filter(({ fate }) => fate === 'dropped').map(({ relation }) => relation);
    return [...dropped, ...created].some((relation) => (0,relation_name/* relationName */.C)(relation) === subject);
}
/** The own name of `shop.orders.note` or `shop.total(integer)`. */
function lastName(subject) {
    return subject.replace(/\(.*$/, '').split('.').at(-1) ?? subject;
}
/** What it did is not in its words. */
function runsCode({ words: [first = ''], text, created, files, locks }) {
    if (first === 'select' || first === 'with')
        return created.length + files.length > 0 || locks.some(({ mode }) => (0,lock_modes/* blocksSchemaChanges */.JQ)(mode));
    return first === 'do' || first === 'call' || first === 'execute' || /\bcascade\b|\bowned by\b/i.test(text);
}
/** They change no schema. */
const idle = new Set([
    'analyze',
    'begin',
    'comment',
    'commit',
    'copy',
    'delete',
    'discard',
    'end',
    'explain',
    'insert',
    'lock',
    'merge',
    'release',
    'reset',
    'rollback',
    'savepoint',
    'set',
    'show',
    'start',
    'update',
    'vacuum',
    'values',
]);
/** The names that something had before, after and on the way: findings and statements may each speak of another. */
class OtherNames {
    #relations;
    #parts;
    constructor(statements) {
        this.#relations = statements.flatMap(({ renamed = [] }) => renamed.map(({ from, to }) => [(0,relation_name/* relationName */.C)(from), (0,relation_name/* relationName */.C)(to)]));
        this.#parts = statements.flatMap(renamedPart);
    }
    of(table) {
        return closure(table, this.#relations);
    }
    ofPart(name) {
        return closure(name, this.#parts);
    }
}
function closure(name, pairs) {
    const names = new Set([name]);
    for (let size = 0; size < names.size;) {
        size = names.size;
        for (const [from, to] of pairs) {
            if (names.has(from))
                names.add(to);
            if (names.has(to))
                names.add(from);
        }
    }
    return [...names];
}
/** `alter table … rename column note to remark`. */
function renamedPart({ text, words }) {
    if (words[0] !== 'alter')
        return [];
    const names = (0,names_in_text/* identifiersIn */.U)(text).flat();
    const [from, to] = [names[names.indexOf('to') - 1], names[names.indexOf('to') + 1]];
    return names.includes('rename') && from !== undefined && to !== undefined ? [[from, to]] : [];
}

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
    condition: 'A sequence was set back, is new, or was left where it was while rows with numbers of their own came in; its next value is not above the largest of a unique column that it numbers.',
    effect: 'Inserts that leave the number to the sequence fail as duplicates, until it has caught up.',
    remedy: '`select setval(sequence, (select max(column) from table))` after the rows are in.',
    given: 'create table orders (id int generated by default as identity primary key, note text); insert into orders (note) select i from generate_series(1, 1000) i;',
    bad: "insert into orders (id, note) values (1001, 'by hand');",
    good: `insert into orders (id, note) values (1001, 'by hand');
select setval('orders_id_seq', (select max(id) from orders));`,
    find: (facts) => forFlaws(facts, 'sequence behind', ({ schema, table, name, other }) => `The next value of \`${schema}.${other}\` is not above the largest \`${name}\` of \`${schema}.${table}\`: inserts that rely on it fail.`),
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

// EXTERNAL MODULE: ./build/src/migration/evidence/compare-pictures.js
var compare_pictures = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence_evidence = __webpack_require__(6429);
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
    const told = evidence.statements.flatMap(pick);
    return pick(evidence.whole)
        .filter((effect) => !told.some(({ relation }) => (0,evidence_evidence/* sameRelation */.P)(relation, effect.relation)))
        .flatMap((effect) => say(effect, evidence));
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
    condition: 'An index of a table that stays is gone, and the statistics that the branch has from its parent count scans of it.',
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
    find: ({ evidence }) => (evidence?.whole.files ?? []).flatMap(({ relation, fate }, _, files) => {
        const { indexScans = 0 } = evidence?.scale.find(({ relation: { schema, name } }) => schema === relation.schema && name === relation.name) ?? {};
        if (fate !== 'dropped' || relation.kind !== 'index' || indexScans === 0 || isTableGone(relation, files))
            return [];
        return [
            about(relation, `\`${relation.schema}.${relation.name}\` is gone; ${(0,ground_figures/* count */.U9)(indexScans, 'scan')} of it ${(0,ground_figures/* were */.W2)(indexScans)} counted.`),
        ];
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
const manyLocks = {
    code: 'L6',
    name: 'Very many locks in one transaction',
    severity: 'medium',
    basis: 'measured',
    condition: `A transaction held locks on more than ${share} older tables and indexes, as a change of a table with many partitions does.`,
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
        return [about(first.relation, message, statement)];
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
    return (diff?.changes.some(({ code, summary }) => code === 'table.added' && summary === `table \`${table}\` added`) ?? false);
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
/** Which of several foreign keys is on which table, the server does not say. */
function checked(names, table) {
    const [first, second] = names.map((name) => `\`${name}\``);
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
];

// EXTERNAL MODULE: ./build/src/migration/findings/severity.js
var findings_severity = __webpack_require__(5018);
;// CONCATENATED MODULE: ./build/src/migration/findings/fold-findings.js
/**
 * One finding, many times: on every partition of a table, or in every schema of a set that is made alike (one a tenant). One of
 * them stands for all, with the count; the others stay with it. Only what was accepted alike is folded. Pure.
 */


/** So many schemas with the same finding are a set. */
const fewestSchemas = 3;
function foldFindings(all) {
    const whole = [...grouped(all, onTable).values()].flatMap(foldPartitions);
    const alike = [...grouped(whole, inSchema).values()];
    const sets = alike.map(schemasOf).filter((names) => names.length >= fewestSchemas);
    const everywhere = [...new Set(sets.flat())];
    return alike.flatMap((findings) => foldSchemas(findings, everywhere));
}
function foldPartitions(group) {
    const [first] = group.filter(({ partitionOf }) => partitionOf !== undefined);
    const tables = new Set(group.filter(({ partitionOf }) => partitionOf !== undefined).map(({ finding }) => finding.table ?? finding.subject));
    if (first?.partitionOf === undefined || tables.size < 2)
        return group.map(({ finding }) => finding);
    const whole = first.partitionOf;
    const [heaviest = first, ...others] = [...group].sort(byWeight);
    const { finding, partitionOf } = heaviest;
    const isWhole = partitionOf === undefined;
    const standing = isWhole
        ? finding
        : { ...finding, subject: finding.subject === finding.table ? whole : `${whole}${partOf(finding)}`, table: whole };
    const words = `So it is with ${(0,ground_figures/* count */.U9)(tables.size, 'partition')}${isWhole ? '' : ` of \`${whole}\``}.`;
    return [
        together(standing, others.map((other) => other.finding), words),
    ];
}
/** The heaviest first; of equal ones, the whole before its partitions. */
function byWeight(left, right) {
    const rank = ({ finding, partitionOf }) => 2 * findings_severity/* severities */.g.indexOf(finding.severity) + (partitionOf === undefined ? 0 : 1);
    return rank(left) - rank(right);
}
function foldSchemas(findings, everywhere) {
    const names = schemasOf(findings);
    const [first, ...others] = [...findings].sort((left, right) => findings_severity/* severities */.g.indexOf(left.severity) - findings_severity/* severities */.g.indexOf(right.severity));
    if (first === undefined || names.length < fewestSchemas)
        return findings;
    const missing = first.basis === 'measured' ? [] : everywhere.filter((name) => !names.includes(name));
    const odd = missing.length > 0 && missing.length * 4 <= names.length ? `, not in ${fewNames(missing)}` : '';
    return [together(first, others, `So it is in ${(0,ground_figures/* count */.U9)(names.length, 'schema')}: ${fewNames(names)}${odd}.`)];
}
function together(standing, others, words) {
    const alike = others.flatMap((other) => {
        const { subject, table, message, place, alike: more = [] } = other;
        return [{ subject, ...(table && { table }), message, ...(place && { place }) }, ...more];
    });
    return { ...standing, message: `${standing.message} ${words}`, alike: [...(standing.alike ?? []), ...alike] };
}
function onTable({ finding, partitionOf }) {
    const { code, suppressed, table, subject } = finding;
    const names = [table, subject].flatMap((name) => name?.split('.').slice(0, 2) ?? []);
    const general = [generalPart(finding), wordsWithout(names, finding)];
    return JSON.stringify([code, suppressed?.reason, partitionOf ?? table ?? subject, ...general]);
}
function inSchema(finding) {
    const { code, suppressed, subject, table, alike = [] } = finding;
    // What stands in no schema has a name in one part.
    const schema = subject.includes('.') ? schemaOf(subject) : '';
    const general = [subject.slice(schema.length), table?.slice(schema.length), alike.length];
    return JSON.stringify([code, suppressed?.reason, ...general, wordsWithout([schema], finding)]);
}
/** What a static finding says, the names of its own table and schema taken out. Figures of a measured one are its own. */
function wordsWithout(names, { basis, message }) {
    if (basis === 'measured')
        return '';
    return message.replace(/`[^`]*`/g, (quoted) => quoted
        .slice(1, -1)
        .split('.')
        .map((part) => names.reduce((text, name) => withoutStart(text, name), part))
        .join('.'));
}
function withoutStart(text, name) {
    return name !== '' && text.startsWith(name) ? `*${text.slice(name.length)}` : text;
}
/** `.note` of `shop.orders.note`. */
function partOf({ subject, table }) {
    return table !== undefined && subject.startsWith(`${table}.`) ? subject.slice(table.length) : '';
}
/** What is the same on each partition: the names of its indexes and keys begin with its own. */
function generalPart(finding) {
    const { subject, table } = finding;
    const own = lastOf(table ?? '');
    const part = partOf(finding).slice(1) || (subject === table ? '' : lastOf(subject));
    return withoutStart(part, own);
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function schemasOf(findings) {
    return [...new Set(findings.map(({ subject }) => schemaOf(subject)))].sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
}
function schemaOf(subject) {
    return subject.split('.')[0] ?? subject;
}
const mostNames = 5;
function fewNames(names) {
    const shown = names.map((name) => `\`${name}\``);
    return shown.length <= mostNames ? shown.join(', ') : `${shown.slice(0, 3).join(', ')}, … ${shown.at(-1)}`;
}
function grouped(list, key) {
    const groups = new Map();
    for (const item of list) {
        const name = key(item);
        const group = groups.get(name) ?? [];
        group.push(item);
        groups.set(name, group);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/migration/findings/small-table.js
var small_table = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/migration/findings/raise-findings.js
/** Asks every rule, puts what they say in order, and marks what somebody has decided to be all right. Pure. */






/** Heaviest first, then by code and subject. Suppressed ones stay in the list, marked. */
function raiseFindings(facts, { suppress = [] } = {}) {
    const said = findingRules.flatMap((rule) => rule.find(facts).map((raised) => ({ rule, raised })));
    const doers = new Doers(facts.evidence, said.flatMap(({ raised: { subject, table } }) => (table === undefined ? [subject] : [])));
    const wholes = new Map((facts.evidence?.partitions ?? []).map(({ schema, name, of }) => [`${schema}.${name}`, of]));
    const all = said.map(({ rule: { code, name, severity, basis }, raised }) => {
        const { subject, table, message, fact } = raised;
        const partitionOf = raised.partitionOf ?? wholes.get(table ?? subject);
        const by = doers.of({ ...raised, partitionOf });
        const last = by.at(-1)?.source;
        const place = raised.place ?? (last && { file: last.file, line: last.line });
        const accepted = acceptance({ code, tables: [table, partitionOf], by, suppress });
        const finding = (0,small_table/* weighBySize */.jK)({
            code,
            name,
            severity: raised.severity ?? severity,
            basis,
            subject,
            ...(table === undefined ? {} : { table }),
            message: accepted?.doubt ? `${message} ${accepted.doubt}` : message,
            ...(fact === undefined ? {} : { fact }),
            ...(place && { place }),
            ...(accepted?.reason !== undefined && { suppressed: { reason: accepted.reason } }),
        }, facts.evidence);
        return { finding, partitionOf };
    });
    return [...foldFindings(all)].sort((left, right) => rank(left) - rank(right) || compare(left.code, right.code) || compare(left.subject, right.subject));
}
/**
 * A comment accepts what its own statement did: where others may have done it too, each of them needs one. A setting for a
 * table holds for its partitions.
 */
function acceptance({ code, tables, by, suppress, }) {
    const comments = by.map(({ suppressions }) => suppressions.find((one) => one.code.toUpperCase() === code));
    const [first] = comments.filter((comment) => comment !== undefined);
    if (first && !comments.includes(undefined))
        return { reason: first.reason || 'no reason given' };
    const setting = suppress.find((one) => one.code === code && (one.table === undefined || tables.includes(one.table)));
    if (setting)
        return { reason: 'suppressed by setting' };
    return (first && { doubt: `It is not accepted: ${(0,ground_figures/* count */.U9)(by.length, 'statement')} may have done it, and not each says so.` });
}
function rank({ severity }) {
    return findings_severity/* severities */.g.indexOf(severity);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/migration/concerns.js + 1 modules
var concerns = __webpack_require__(5805);
;// CONCATENATED MODULE: ./build/src/migration/gate/evaluate-gate.js
/** Holds the facts of the report against `fail-on`. Pure: comment, summary, annotations and exit code all take this one verdict. */







function evaluateGate(facts, failOn) {
    const judged = failOn.flatMap((condition) => {
        return condition.kind === 'unjudged' ? [] : [{ condition, result: judgeCondition(facts, condition) }];
    });
    const happened = judged.flatMap(({ condition, result }) => result.measured ? result.value.map((reason) => ({ condition: condition.text, ...reason })) : []);
    const unjudged = judged.flatMap(({ condition, result }) => result.measured ? [] : [`\`${condition.text}\` could not be judged: ${result.why}`]);
    const closes = failOn.find(({ kind }) => kind === 'unjudged');
    const reasons = [...happened, ...(closes ? unjudged.map((message) => ({ condition: closes.text, message })) : [])];
    return { open: reasons.length === 0, reasons, unjudged };
}
function judgeCondition(facts, condition) {
    switch (condition.kind) {
        case 'weight':
            return judgeWeight(facts, condition.weight);
        case 'severity': {
            const heaviest = findings_severity/* severities */.g.slice(0, findings_severity/* severities */.g.indexOf(condition.severity) + 1);
            return judgeFindings(facts, ({ severity }) => heaviest.includes(severity));
        }
        case 'code':
            return judgeFindings(facts, ({ code, instant }) => code === condition.code && !instant);
        case 'rewrite':
            return map(facts.evidence, (evidence) => rewritesAbove(evidence, condition.bytes));
        case 'lock':
            return map(facts.evidence, (evidence) => locksAbove(evidence, condition.milliseconds));
        case 'migration':
            return facts.migrations.length === 0
                ? notTimed
                : evaluate_gate_measured(migrationsAbove(facts.migrations, condition.milliseconds));
        case 'failed-tests':
            return facts.tests.measured ? judgeTests(facts.tests.value) : facts.tests;
    }
}
/** Data that is gone counts whether the schema tells or the rows; a change is excused when its finding is. */
function judgeWeight({ schema, evidence, findings }, weight) {
    const facts = { schema: (0,measured/* valueIfMeasured */.Z)(schema), evidence: (0,measured/* valueIfMeasured */.Z)(evidence), findings };
    const kind = concerns/* kindOfWeight */.c[weight];
    const reasons = kind === undefined
        ? (facts.schema?.changes ?? [])
            .filter((change) => change.weight === weight)
            .map(({ summary }) => ({ message: summary }))
        : (0,concerns/* concernsOf */.L)(facts)
            .filter((one) => one.kind === kind && !one.accepted && (kind === 'destroys' || isOfSchema(one, facts.schema)))
            .map(({ phrase, place }) => ({ message: `${weight}: ${phrase}`, ...(place && { place }) }));
    if (reasons.length === 0 && !schema.measured)
        return schema;
    if (reasons.length === 0 && kind === 'destroys' && !evidence.measured)
        return evidence;
    return evaluate_gate_measured(reasons);
}
function isOfSchema({ source }, schema) {
    return schema?.changes.some(({ code }) => code === source) ?? false;
}
/** That none failed is known only when tests ran, and all that was written about them was read. */
function judgeTests({ passed, failed, unread = [] }) {
    if (failed > 0)
        return evaluate_gate_measured([{ message: `${(0,ground_figures/* count */.U9)(failed, 'test')} failed` }]);
    if (unread.length > 0)
        return { measured: false, why: `${(0,ground_figures/* count */.U9)(unread.length, 'test result file')} could not be read.` };
    return passed === 0 ? { measured: false, why: 'No test ran.' } : evaluate_gate_measured([]);
}
/** Findings need both; what one of them alone has raised counts all the same. */
function judgeFindings({ findings, schema, evidence }, wanted) {
    const raised = findings.filter((finding) => !finding.suppressed && wanted(finding));
    if (raised.length === 0 && !schema.measured)
        return schema;
    if (raised.length === 0 && !evidence.measured)
        return evidence;
    return evaluate_gate_measured(raised.map(({ code, name, subject, place }) => ({
        message: `${code} ${name}: \`${subject}\``,
        ...(place && { place }),
    })));
}
function rewritesAbove({ whole, scale }, limit) {
    return whole.files
        .filter(({ relation, fate }) => fate === 'rewritten' && relation.kind !== 'index')
        .map(({ relation }) => ({
        relation,
        size: scale.find((entry) => (0,evidence_evidence/* sameRelation */.P)(entry.relation, relation))?.bytes ?? 0,
    }))
        .filter(({ size }) => size > limit)
        .map(({ relation, size }) => ({ message: `\`${(0,relation_name/* relationName */.C)(relation)}\` (${(0,ground_figures/* bytes */.ee)(size)}) was rewritten` }));
}
function locksAbove({ statements }, limit) {
    return statements.flatMap(({ locks, source }) => locks
        .filter(({ relation, mode, heldMilliseconds }) => relation.table === undefined && (0,lock_modes/* blocksWrites */.PE)(mode) && heldMilliseconds > limit)
        .map(({ relation, mode, heldMilliseconds }) => ({
        message: `${(0,lock_modes/* describeBlocked */.G)(mode)} on \`${(0,relation_name/* relationName */.C)(relation)}\` blocked for ${(0,ground_figures/* duration */.p0)(heldMilliseconds)}`,
        ...(source && { place: { file: source.file, line: source.line } }),
    })));
}
const notTimed = {
    measured: false,
    why: 'The action has not run the migrations itself, so it does not know how long they took. It times what `migrations` and `migrate` name.',
};
function migrationsAbove(migrations, limit) {
    const total = migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    return total > limit ? [{ message: `migrations took ${(0,ground_figures/* duration */.p0)(total)}` }] : [];
}
function evaluate_gate_measured(value) {
    return { measured: true, value };
}
function map(fact, change) {
    return fact.measured ? evaluate_gate_measured(change(fact.value)) : fact;
}

// EXTERNAL MODULE: ./build/src/schema/describe.js + 8 modules
var describe = __webpack_require__(304);
;// CONCATENATED MODULE: ./build/src/schema/rows-again.js
/**
 * What counting says of tables and columns that were made anew under their name. The diff reads no row: it only knows that
 * what they held is gone unless it was copied. Whoever has counted before and after tells it here.
 */

function tellRows(diff, counted) {
    const tell = (change) => withRows(change, counted);
    return { ...diff, changes: diff.changes.map(tell), setApart: diff.setApart.map(tell) };
}
function withRows(change, counted) {
    const rows = change.verb === 'recreated' && change.weight === 'destructive' ? counted(change.object) : undefined;
    if (!rows)
        return change;
    return {
        ...change,
        weight: rows.after < rows.before ? 'destructive' : 'breaking',
        rows,
        summary: `${(0,describe/* title */.DD)(change.object)} dropped and created anew under the same name: ${inWords(rows, change.object)}`,
    };
}
function inWords({ before, about, after }, { table }) {
    const what = table === undefined ? 'rows' : 'values';
    if (before === 0)
        return `it held no ${what}`;
    const all = `${about ? 'about ' : ''}${before}`;
    if (after >= before)
        return `it has ${after} ${what} again, of ${all}`;
    return after === 0 ? `its ${all} ${what} are gone` : `it has ${after} of ${all} ${what}`;
}

;// CONCATENATED MODULE: ./build/src/migration/row-counts.js
/** The schema diff with what was counted of tables that were made anew: how many rows they had, and how many they have. Pure. */

function withRowCounts(diff, evidence) {
    const tallies = evidence?.tallies ?? [];
    return tellRows(diff, ({ kind, schema, name }) => {
        const tally = kind === 'table' ? tallies.find((one) => one.schema === schema && one.name === name) : undefined;
        if (tally?.about === undefined || tally.left === undefined)
            return undefined;
        return { before: tally.before ?? tally.about, about: tally.before === undefined, after: tally.left };
    });
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/report-run.js
var report_run = __webpack_require__(8552);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/src/test-results/library-code.js
function isLibrary({ file, before }) {
    if (libraryPaths.some((pattern) => pattern.test(file)))
        return true;
    if (/(?:https?:\/\/|ext:|node:|dart:|package:)$/.test(before))
        return true;
    const className = jvmClass(before);
    if (className !== undefined)
        return jvmLibraries.some((name) => className.startsWith(name));
    // ExUnit names the application of each frame: `(ecto 3.12.1) lib/ecto/repo.ex:5`.
    return /\((?:elixir|ex_unit|stdlib|kernel|mix|ecto|ecto_sql|postgrex|db_connection|phoenix\w{0,20}|plug) \d[\w.-]{0,20}\) $/.test(before);
}
const libraryPaths = [
    /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.m2|\.nuget|\.pub-cache|rustc)\//,
    /^(?:node:)?internal\/.*\.js$/,
    /^(?:node|ext|dart|package):/,
    // Python, Ruby and C keep theirs under lib.
    /^(?:\/usr|\/opt\/hostedtoolcache|\/opt\/homebrew)(?:\/.*)?\/(?:lib|lib64|include|share|libexec)\//,
    /\/lib\/(?:python|ruby)[\d/]/,
    /^\/usr\/local\/go\/|\/pkg\/mod\/|\/go\/\d[\w.]*\/x64\/src\/|(?:^|\/)_testmain\.go$/,
    /(?:^|\/)(?:testing\/testing|runtime\/(?:panic|asm_\w+|signal_unix))\.(?:go|s)$/,
    /(?:^|\/)deps\/.*\.(?:exs?|erl)$/,
];
const jvmLibraries = [
    'java.',
    'javax.',
    'jakarta.',
    'jdk.',
    'sun.',
    'com.sun.',
    'kotlin.',
    'kotlinx.',
    'scala.',
    'groovy.',
    'org.codehaus.groovy.',
    'org.apache.groovy.',
    'org.apache.maven.',
    'org.gradle.',
    'worker.org.gradle.',
    'org.junit.',
    'junit.',
    'org.testng.',
    'org.opentest4j.',
    'org.hamcrest.',
    'org.assertj.',
    'org.mockito.',
    'org.spockframework.',
    'org.scalatest.',
    'org.specs2.',
    'munit.',
    'io.kotest.',
    'io.mockk.',
    'org.springframework.',
    'org.hibernate.',
    'org.postgresql.',
    'com.zaxxer.',
    'sbt.',
];
/** `com.shop.OrderTest` of `at app//com.shop.OrderTest.rounds(`, where the next word is the file. */
function jvmClass(before) {
    if (!before.endsWith('('))
        return undefined;
    const method = before.slice(before.lastIndexOf(' ') + 1).replace(/^\tat/, '');
    const qualified = method.slice(method.lastIndexOf('/') + 1, -1);
    return qualified.includes('.') ? qualified : undefined;
}

;// CONCATENATED MODULE: ./build/src/test-results/source-places.js
/**
 * The places of source code that a text names. A stack frame has as many spellings as there are languages, but all come down to a
 * path with the extension of a language, and a line after it. The extension is looked for, and the path is what stands before it:
 * one pass over the text, whatever it holds.
 */
/** In the order of the text; of very many, the first and the last. */
function findPlaces(text) {
    const matches = [...text.matchAll(lined)];
    const ends = matches.length > 2 * mostPlaces ? [...matches.slice(0, mostPlaces), ...matches.slice(-mostPlaces)] : matches;
    const places = ends.flatMap((match) => readPlace(text, match));
    return places.length > 0 ? places : findKeyed(text);
}
const mostPlaces = 100;
/** `test/shop_test.exs:7` and the bare path. Undefined when it is no path of source code. */
function readPath(text) {
    if (text.length > longestPath || /[\s<>"]/.test(text))
        return undefined;
    const [, path = '', line] = pathAndLine.exec(text) ?? [];
    if (!sourceFile.test(path))
        return undefined;
    return { file: cleanPath(path), line: line === undefined ? undefined : Number(line) };
}
const languages = '[cm]?[jt]sx?|vue|svelte|py|rb|rake|feature|go|java|kts?|groovy|scala|clj[cs]?|rs|phpt?|cs|fs|vb|exs?|erl|c|cc|cpp|cxx|h|hh|hpp|mm?|swift|dart|bats|sh|bash|zsh|t|pl|pm|lua|hs|ml|jl|nim|zig|cr|R|r|sql|ps1|robot|sv|vhd';
// Python and OCaml: `", line 4`; Bats: `, line 4`; .NET: `:line 4`; shells: `: line 4`; Perl: ` line 4`; C++ and PHP: `(4)`; Erlang:
// `"},{line,4}`; Dart: ` 4:7`. Karma puts a hash between the path and the line.
const lined = new RegExp(`\\.(?:${languages})(?:\\?[\\w=&.-]{0,80})?(", line |"\\},\\{line,|, line |:line |: line | line |:|\\(|(?<=\\.dart) (?=\\d{1,7}:))(\\d{1,7})(?!\\w)`, 'g');
const sourceFile = new RegExp(`^(?:[A-Za-z]:|[a-z-]{2,20}://)?[^:]+\\.(?:${languages})$`);
const pathAndLine = /^(.{1,500}?)(?::(\d{1,7}))?(?::\d{1,7})?$/;
const longestPath = 500;
function readPlace(text, match) {
    const dot = match.index ?? 0;
    const extension = /^\.\w+/.exec(match[0])?.[0] ?? '';
    const begin = pathStart(text, { dot, separator: match[1] ?? '' });
    const raw = text.slice(begin, dot) + extension;
    if (raw === extension)
        return [];
    const before = text.slice(Math.max(text.lastIndexOf('\n', begin - 1) + 1, begin - 200), begin);
    return [{ file: cleanPath(raw), line: Number(match[2]), before: before + schemeOf(raw) }];
}
/** Where the path begins that ends at `dot`. Only where its language quotes it, or .NET says `in`, it may have spaces in it. */
function pathStart(text, { dot, separator }) {
    const least = Math.max(0, dot - longestPath);
    const quoted = separator.startsWith('"') ? text.lastIndexOf('"', dot - 1) : -1;
    if (quoted >= least)
        return quoted + 1;
    if (separator === ':line ') {
        const said = text.lastIndexOf(' in ', dot - 1);
        if (said >= least && !text.slice(said, dot).includes('\n'))
            return said + 4;
    }
    // Routers name folders `(shop)` and `[id]`: a bracket that closes in the path also opens in it.
    let depth = 0;
    let at = dot;
    for (; at > least; at -= 1) {
        const letter = text[at - 1] ?? '';
        if (/[)\]]/.test(letter))
            depth += 1;
        else if (/[([]/.test(letter)) {
            if (depth === 0)
                break;
            depth -= 1;
        }
        else if (/[\s"'`<>{},;|=]/.test(letter))
            break;
    }
    return at;
}
/** Boost.Test and reporters that write YAML give file and line a line each, in either order. */
function findKeyed(text) {
    return keyed.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ groups }) => {
        const path = readPath((groups?.['file'] ?? '').replace(/^['"]|['"]$/g, ''));
        return path ? [{ file: path.file, line: Number(groups?.['line']), before: '' }] : [];
    }));
}
const keyed = [
    /^[ \t]{0,20}-?[ \t]{0,8}file[ \t]{0,8}:[ \t]{0,8}(?<file>\S{1,500})[ \t]{0,8}\r?\n[ \t]{0,20}-?[ \t]{0,8}line[ \t]{0,8}:[ \t]{0,8}(?<line>\d{1,7})/gm,
    /^[ \t]{0,20}line[ \t]{0,8}:[ \t]{0,8}(?<line>\d{1,7})[ \t]{0,8}\r?\n(?:[ \t]{0,20}column[ \t]{0,8}:[ \t]{0,8}\d{1,7}\r?\n)?[ \t]{0,20}file[ \t]{0,8}:[ \t]{0,8}(?<file>\S{1,500})/gm,
];
function cleanPath(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^(?:file|webpack|webpack-internal|vite|rsbuild):\/\/(?:[^/]{0,100}(?=\/\.\/))?/, '')
        .replace(/^https?:\/\/[^/]{1,100}\/(?:base\/|_karma_webpack_\/(?:webpack:\/)?|@fs\/)?/, '')
        .replace(/^\/?\.\//, '')
        .replace(/^\/(?=[A-Za-z]:\/)/, '');
}
/** `https://jsr.io/` of a module that came from there. */
function schemeOf(path) {
    return /^(?:https?:\/\/(?!localhost|127\.)|ext:|node:|dart:|package:)/.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/test-results/failure-location.js
/**
 * Where a test failed. Few formats have attributes for it, so the stack trace is read: the frame that belongs to the test's
 * own file, else to the project and not to a library.
 */


function findLocation(failure) {
    const { workspace, className } = failure;
    const places = projectPlaces(failure.trace, workspace);
    const declared = declaredPlace(failure);
    if (declared)
        return refine(declared, places);
    const suiteFile = failure.suiteFile === undefined ? undefined : readName(failure.suiteFile);
    const ofSuite = suiteFile && { file: shorten(suiteFile.file, workspace) };
    const inSuite = ofSuite && refine(ofSuite, places);
    const place = (inSuite?.line === undefined ? undefined : inSuite) ??
        ofClass(places, className) ??
        choose(places) ??
        choose(projectPlaces(failure.output ?? '', workspace));
    return place ? { file: place.file, line: place.line } : (ofSuite ?? {});
}
function declaredPlace({ file, line, className, workspace }) {
    // Pest puts the name of the test behind the path.
    const own = file?.split('::')[0] ?? '';
    const path = readPath(own) ?? plainPath(own) ?? readName(className ?? '');
    if (!path)
        return undefined;
    return { file: shorten(path.file, workspace), line: path.line ?? wholeNumber(line) };
}
/** The line of the failing assertion beats the line where the test begins, and a longer path the end of it. */
function refine(declared, places) {
    const same = places.filter(({ file }) => isSameFile(file, declared.file));
    const place = choose(same.filter(({ line }) => line !== declared.line)) ?? choose(same);
    const line = place?.line ?? declared.line;
    const isLonger = place && !isAbsolute(place.file) && place.file.length > declared.file.length;
    const file = isLonger ? place.file : declared.file;
    return line === undefined ? { file } : { file, line };
}
/** Deno, Vitest, Playwright and Bats put the path where others put a class or a title, which may end like one: `com.shop.c`. */
function readName(text) {
    return /[\\/]|\.bats$|[._-](?:test|spec|cy|e2e)\.\w{1,5}$/.test(text) ? readPath(text) : undefined;
}
/** A file of a language not known here, when it looks like one. */
function plainPath(text) {
    return /^[^\s:<>"|?*]{1,300}\.\w{1,12}$/.test(text)
        ? { file: text.replaceAll('\\', '/').replace(/^\.\//, '') }
        : undefined;
}
// A failure text is as long as its assertion's data; frames come early (Python: last), so both ends are enough.
const readAtMost = 20_000;
function projectPlaces(trace, workspace) {
    const text = trace.length > 2 * readAtMost ? `${trace.slice(0, readAtMost)}\n${trace.slice(-readAtMost)}` : trace;
    const places = findPlaces(text)
        .map((place) => ({ ...place, file: shorten(place.file, workspace) }))
        .filter((place) => !isLibrary(place));
    // Playwright writes the place of the test above the error, and Jest quotes code: a frame says "at".
    const scripts = places.filter(({ file }) => isScript.test(file));
    const frames = scripts.filter(({ before }) => isFrame.test(before));
    return frames.length === 0 ? places : places.filter((place) => !scripts.includes(place) || frames.includes(place));
}
const isScript = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const isFrame = /(?:\bat (?:async )?|\(|❯ .{0,100}|@)$/;
/** Python's traces end with the line that raised; all others begin with it. Code outside of the workspace comes last. */
function choose(places) {
    const inside = places.filter(({ file }) => !isAbsolute(file));
    const candidates = inside.length > 0 ? inside : places;
    return candidates[0]?.file.endsWith('.py') ? candidates.at(-1) : candidates[0];
}
/** A frame of the JVM has the bare name of its file, which is the name of the class. */
function ofClass(places, className) {
    const simpleName = className?.split('.').at(-1)?.split('$')[0];
    return simpleName ? places.find(({ file }) => file.replace(/\.\w+$/, '') === simpleName) : undefined;
}
/** One may be relative to another folder than the other. */
function isSameFile(one, other) {
    return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
function isAbsolute(file) {
    return /^(?:\/|[A-Za-z]:\/)/.test(file);
}
function shorten(file, workspace) {
    const root = workspace?.replaceAll('\\', '/').replace(/\/?$/, '/');
    return root && file.startsWith(root) ? file.slice(root.length) : file;
}
function wholeNumber(text) {
    return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/src/test-results/failure-message.js
/**
 * What a report may say about why a test failed. The tests run on a copy of production, so an assertion message quotes
 * production's rows ("expected 'ann@…' to equal …"), and no pattern can tell a value from a word. Therefore the message
 * itself never leaves the job: only sentences of the Postgres server that name objects and never values, or else the bare
 * name of the error's class. The full message is in the job's log, for those who may read it.
 */
/** A sentence or a class name free of values; undefined when there is none. */
function safeMessage(failure) {
    const head = failure.text.slice(0, 20_000);
    for (const pattern of serverSentences) {
        const sentence = pattern.exec(head)?.[0];
        if (sentence)
            return sentence;
    }
    return errorClass(failure);
}
/** The class of the error: `AssertionError`, `ActiveRecord::RecordNotUnique`. */
function errorClass({ type = '', text }) {
    // The attribute is for the class alone; in a text, only the ending tells a class from a word of the data.
    if (qualified.test(type) && (ending.test(type) || namespaced.test(type)))
        return type.replace(/^\\/, '');
    const head = text.slice(0, 20_000);
    const words = [firstWord.exec(head)?.[1], raised.exec(head)?.[1], nodeCause.exec(head)?.[1]];
    return words.find((word) => word && word.length <= 120 && qualified.test(word) && ending.test(word));
}
// The separators of Java and Python, of Ruby, C++ and Perl, of PHP, and of Java's inner classes.
const qualified = /^\\?[A-Za-z_]\w{0,80}(?:(?:\.|::|\\|\$)[A-Za-z_]\w{0,80}){0,12}$/;
const ending = /(?:[\w.:\\](?:Error|Exception)|\b[A-Z]\w*(?:Failure|Violation))$/;
const namespaced = /::|\w\\|\.[A-Z]\w*$/;
const firstWord = /^\s*([\w.:\\$]{1,120}?)(?=:?(?:[\s[]|$))/;
// Elixir: `** (Postgrex.Error) …`.
const raised = /^[ \t]{0,20}\*\* \(([\w.]{1,120})\)/m;
// Node's runner wraps what the test threw.
const nodeCause = /^[ \t]{0,20}cause: ([\w.]{1,90})(?=[:\s[]|$)/m;
// Identifiers only, never an arbitrary quoted string: code that quotes a value with "…" makes Postgres take it for a name.
const failure_message_name = '"[A-Za-z_][A-Za-z0-9_$]{0,62}"';
const dotted = '"?[A-Za-z_][A-Za-z0-9_$]{0,62}"?(?:\\."?[A-Za-z_][A-Za-z0-9_$]{0,62}"?){0,2}';
// https://github.com/postgres/postgres/blob/master/src/backend/executor/execMain.c and friends: primary messages, whose
// values go to DETAIL.
const serverSentences = [
    `duplicate key value violates unique constraint ${failure_message_name}`,
    `null value in column ${failure_message_name} of relation ${failure_message_name} violates not-null constraint`,
    `(?:insert or update|update or delete) on table ${failure_message_name} violates foreign key constraint ${failure_message_name}(?: on table ${failure_message_name})?`,
    `new row for relation ${failure_message_name} violates check constraint ${failure_message_name}`,
    `new row violates row-level security policy for table ${failure_message_name}`,
    `conflicting key value violates exclusion constraint ${failure_message_name}`,
    `(?:relation|table|view|index|sequence|type|schema|constraint) ${failure_message_name} (?:of relation ${failure_message_name} )?(?:does not exist|already exists)`,
    `relation "${dotted.replaceAll('"?', '')}" does not exist`,
    `column (?:${failure_message_name}|${dotted}) (?:of relation ${failure_message_name} )?(?:does not exist|already exists)`,
    `permission denied for (?:table|schema|sequence|function|view|database) ${dotted}`,
    'canceling statement due to (?:statement timeout|lock timeout|user request)',
    'deadlock detected',
    'current transaction is aborted, commands ignored until end of transaction block',
].map((source) => new RegExp(source));

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/src/test-results/xml-document.js
/** An XML file as elements, read without a document type: no entity of its own is ever expanded. */

/** The file is not well-formed or not to be trusted; the message says in what way, without quoting the file. */
class XmlError extends Error {
    name = 'XmlError';
    /** The element that a document type was declared for. */
    documentType;
    constructor(message, documentType) {
        super(message);
        this.documentType = documentType;
    }
}
/** An element around all that stands at the top: files written one after the other into one have several roots. */
function parseXml(xml) {
    const documentType = findDocumentType(xml);
    if (documentType !== undefined) {
        throw new XmlError('it has a document type declaration, which test results never need', documentType);
    }
    const whole = `<${around}>${xml.replace(/^\uFEFF/, '').replace(/<\?xml\s[^<>]{0,200}\?>/g, '')}</${around}>`;
    const problem = fxp/* XMLValidator */.iI.validate(whole);
    if (problem !== true)
        throw new XmlError(`it is not well-formed XML (line ${problem.err.line})`);
    const [document] = children(asElement(parser.parse(whole)), around);
    return document ?? {};
}
function attribute(element, name) {
    const value = element[`@${name}`];
    return typeof value === 'string' ? value : undefined;
}
/** A whole number of an attribute; 0 when there is none. Java groups thousands: `1,234`. */
function amountOf(element, name) {
    const text = (attribute(element, name) ?? '').replaceAll(',', '');
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
function textOf(element) {
    const text = element['#text'];
    return typeof text === 'string' ? text : '';
}
function children(element, ...names) {
    return names.flatMap((name) => {
        const value = element[name];
        return Array.isArray(value) ? value.map(asElement) : [];
    });
}
function childNames(element) {
    return Object.keys(element).filter((name) => !/^[@#?]/.test(name));
}
const around = 'results';
const parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    // The five predefined entities and character references (&#10;), which every framework uses in messages.
    processEntities: { enabled: true },
    htmlEntities: true,
    maxNestedTags: 100,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});
/** Entities are declared in a document type, and no test framework writes one. A message may quote one, in CDATA. */
function findDocumentType(xml) {
    for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at + 2)) {
        const quoted = quotes.find(({ begin }) => xml.startsWith(begin, at));
        if (!quoted)
            return /^<!DOCTYPE\s{1,20}([\w-]{1,50})/i.exec(xml.slice(at, at + 100))?.[1] ?? '';
        at = xml.indexOf(quoted.end, at);
        if (at < 0)
            return undefined;
    }
    return undefined;
}
const quotes = [
    { begin: '<![CDATA[', end: ']]>' },
    { begin: '<!--', end: '-->' },
];
/** An element without attributes is parsed to its text alone. */
function asElement(value) {
    return typeof value === 'object' && value !== null ? value : { '#text': String(value ?? '') };
}

;// CONCATENATED MODULE: ./build/src/test-results/describe-failure.js
/** A failed test as a reader may see it: its name, its place, and what of its message holds no values. */




function describeFailure(test, workspace) {
    const { element } = test;
    const failure = children(element, 'failure', 'error', 'rerunFailure', 'rerunError')[0] ?? {};
    const location = findLocation({
        file: attribute(element, 'file') ?? attribute(element, 'filepath'),
        line: attribute(element, 'line') ?? attribute(element, 'lineno'),
        className: attribute(element, 'classname'),
        suiteFile: test.file,
        trace: textOfFailure(failure),
        output: children(element, 'system-err', 'system-out').map(textOf).join('\n'),
        workspace,
    });
    return { name: fullName(test), ...location, ...describeMessage(failure) };
}
function describeSuiteFailure(failure, workspace) {
    const { suites, file, element, amount, noun } = failure;
    const name = suites.join(' › ') || 'unnamed suite';
    const trace = element ? textOfFailure(element) : '';
    const location = findLocation({ suiteFile: file, trace, workspace });
    if (element) {
        const { message = 'failed outside of its tests', ...rest } = describeMessage(element);
        return { name, ...location, message, ...rest };
    }
    const plural = noun === 'failure or error' ? 'failures or errors' : undefined;
    return { name, ...location, message: `${(0,ground_figures/* count */.U9)(amount, noun, plural)} that no test case shows` };
}
// jest-junit repeats the suite in both attributes, and Node's runner writes the constant "test" as class name.
function fullName({ element, suites }) {
    const name = attribute(element, 'name') || 'unnamed test';
    const className = attribute(element, 'classname') ?? '';
    if (className === '' || className === 'test')
        return [...suites, name].filter((part) => part !== '').join(' › ');
    return name.startsWith(className) ? name : `${className} › ${name}`;
}
function describeMessage(failure) {
    const told = { type: attribute(failure, 'type'), text: textOfFailure(failure) };
    const message = safeMessage(told);
    const type = errorClass(told);
    return { message, ...(type !== undefined && type !== message && { type }) };
}
function textOfFailure(failure) {
    return [attribute(failure, 'message'), textOf(failure)].filter(Boolean).join('\n');
}

;// CONCATENATED MODULE: ./build/src/test-results/other-formats.js
/** XML that lies beside test results and is none in JUnit's format, by the element at its top: what it is, and what to do instead. */

function otherFormat(root) {
    return Object.hasOwn(formats, root) ? formats[root] : undefined;
}
/** Linters can write JUnit too. What they look at is no test, and would be counted as one. */
function linterOf(suites) {
    const names = suites.map((suite) => linters.get(attribute(suite, 'package') ?? attribute(suite, 'name') ?? ''));
    return names.every((name) => name !== undefined) ? names[0] : undefined;
}
const tests = (title, remedy) => ({ title, remedy, holdsTests: true });
const other = (title) => ({ title, holdsTests: false });
const formats = {
    TestRun: tests('a test file of Visual Studio (TRX)', 'let `dotnet test` write JUnit with the JunitXml.TestLogger package'),
    'test-run': tests('a test file of NUnit', 'let NUnit write JUnit, with the JunitXml.TestLogger package or its XSLT'),
    'test-results': tests('a test file of NUnit 2', 'transform it to JUnit with an XSLT'),
    assemblies: tests('a test file of xUnit.net', 'let xUnit.net write JUnit: `-junit FILE`'),
    assembly: tests('a test file of xUnit.net', 'let xUnit.net write JUnit: `-junit FILE`'),
    'testng-results': tests('a test file of TestNG', 'take the files of its junitreports folder'),
    robot: tests('the output of Robot Framework', 'let Robot write JUnit: `--xunit FILE`'),
    testExecutions: tests("a test file in SonarQube's format", 'let the framework write JUnit too'),
    Catch2TestRun: tests('a test file of Catch2', 'let Catch2 write JUnit: `--reporter junit`'),
    Catch: tests('a test file of Catch', 'let Catch write JUnit: `--reporter junit`'),
    doctest: tests('a test file of doctest', 'let doctest write JUnit: `--reporters=junit`'),
    TestLog: tests('a test log of Boost.Test', 'let Boost.Test write JUnit: `--log_format=JUNIT`'),
    TestResult: tests('a test report of Boost.Test', 'let Boost.Test write JUnit: `--log_format=JUNIT`'),
    Site: tests('a test file of CTest', 'let CTest write JUnit: `--output-junit FILE`'),
    phpunit: other('a configuration or coverage file of PHPUnit'),
    coverage: other('a coverage report'),
    report: other('a report of another kind, such as coverage by JaCoCo'),
    CoverageSession: other('a coverage report'),
    checkstyle: other('what a linter found (Checkstyle)'),
    pmd: other('what a linter found (PMD)'),
    'pmd-cpd': other('what a linter found (CPD)'),
    BugCollection: other('what a linter found (SpotBugs)'),
    issues: other('what a linter found'),
    project: other('a build file'),
    html: other('a page of HTML'),
};
/** By the package or the name of their suites. */
const linters = new Map([
    ['org.eslint', 'ESLint'],
    ['stylelint.rules', 'Stylelint'],
    ['rubocop', 'RuboCop'],
]);

;// CONCATENATED MODULE: ./build/src/test-results/remarks.js
/** What the counts of a file do not tell, each a clause that goes on after the file's name. */


function remarksOn(suites, strayText) {
    return [
        ...(strayText === '' ? [] : ['has text around its XML, which was left out']),
        ...onUnshown(suites),
        ...onUnknownStatus(suites),
        ...onFlaky(suites),
    ];
}
/** `a`, `b` and 3 more. */
function quoteNames(names) {
    const shown = names.slice(0, remarks_mostNames).map((name) => `\`${name.replaceAll('`', "'")}\``);
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const remarks_mostNames = 5;
function onUnshown({ suiteFailures, unshownSkipped, unshown }) {
    const failures = suiteFailures.filter(({ element }) => element === undefined);
    const amount = failures.reduce((sum, failure) => sum + failure.amount, 0);
    const names = failures.map(({ suites }) => suites.join(' › ') || 'unnamed suite');
    return [
        ...(amount === 0
            ? []
            : [
                `counts ${(0,ground_figures/* count */.U9)(amount, 'failure')} that no test case shows (a file may not have loaded): ${quoteNames(names)}`,
            ]),
        ...(unshownSkipped === 0 ? [] : [`counts ${(0,ground_figures/* count */.U9)(unshownSkipped, 'skipped test')} that no test case shows`]),
        ...(unshown === 0
            ? []
            : [`counts ${(0,ground_figures/* count */.U9)(unshown, 'test')} without showing what became of them; they count as not read`]),
    ];
}
function onUnknownStatus({ cases }) {
    const words = cases.flatMap(({ outcome }) => (outcome.unknownStatus === undefined ? [] : [outcome.unknownStatus]));
    const quotable = [...new Set(words)].filter((word) => /^[a-z]{1,30}$/.test(word));
    const which = quotable.length === 0 ? '' : ` (${quoteNames(quotable)})`;
    return words.length === 0
        ? []
        : [`gives ${(0,ground_figures/* count */.U9)(words.length, 'test')} a status that is not known here${which}; not counted as passed`];
}
function onFlaky({ cases }) {
    const names = cases.filter(({ outcome }) => outcome.isFlaky).map(fullName);
    return names.length === 0
        ? []
        : [`has ${(0,ground_figures/* count */.U9)(names.length, 'test')} that passed only when run again: ${quoteNames(names)}`];
}

;// CONCATENATED MODULE: ./build/src/test-results/test-outcome.js
/**
 * What became of one test case. Most frameworks write an element for what is no pass; GoogleTest, CTest, TestNG, Behave and others
 * say it in an attribute. What did not run, and what is said in a word not known here, is never a pass.
 */

function outcomeOf(test) {
    const names = childNames(test);
    const isFlaky = names.some((name) => flakyElements.has(name));
    // A rerun stands beside the failure it repeats: https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd
    if (names.some((name) => failureElements.has(name)))
        return { result: 'failed', isFlaky: false };
    const words = statusWords(test);
    if (words.some((word) => failedWords.has(word)))
        return { result: 'failed', isFlaky: false };
    if (names.some((name) => notRunElements.has(name)))
        return { result: 'skipped', isFlaky: false };
    if (words.some((word) => notRunWords.has(word)))
        return { result: 'skipped', isFlaky: false };
    const unknownStatus = words.find((word) => !passedWords.has(word));
    if (unknownStatus !== undefined)
        return { result: 'skipped', isFlaky: false, unknownStatus };
    return { result: 'passed', isFlaky: isFlaky || words.includes('flaky') };
}
const failureElements = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
const flakyElements = new Set(['flakyFailure', 'flakyError']);
// <warning>: PHPUnit up to 9 for a test that could not be run, as one whose data provider failed.
const notRunElements = new Set(['skipped', 'skip', 'ignored', 'disabled', 'pending', 'notrun', 'todo', 'warning']);
const passedWords = new Set('passed pass success successful succeeded ok run completed complete done flaky true'.split(' '));
const failedWords = new Set('failed fail failure error errored errors broken crashed crash timeout timedout panicked interrupted killed xpass unexpectedsuccess'.split(' '));
const notRunWords = new Set('notrun notexecuted skipped skip disabled ignored ignore suppressed pending todo untested undefined blocked inconclusive aborted cancelled canceled xfail expectedfailure unknown none'.split(' '));
/** In lower case and without what joins words: `not-run` and `NotRun` are one. */
function statusWords(test) {
    const told = ['status', 'result', 'outcome'].map((name) => attribute(test, name));
    const flags = ['disabled', 'skipped', 'ignored'].filter((name) => isYes(attribute(test, name)));
    if (isNo(attribute(test, 'success')))
        flags.push('failed');
    if (isNo(attribute(test, 'executed')))
        flags.push('notrun');
    return [...told, ...flags].map((word) => (word ?? '').toLowerCase().replace(/[\s_-]/g, '')).filter(Boolean);
}
function isYes(text) {
    return /^(?:true|yes)$/i.test(text ?? '');
}
function isNo(text) {
    return /^(?:false|no)$/i.test(text ?? '');
}

;// CONCATENATED MODULE: ./build/src/test-results/suites.js
/**
 * The suites of a file, walked once: the cases, the failures that stand in a suite without a case, and those that a suite counts in
 * its attributes and shows nowhere, as Jest's of a file that did not load (https://github.com/jest-community/jest-junit/issues/46).
 */


/** `document` is what stands around the roots. */
function readSuites(document) {
    const roots = [
        ...children(document, 'testsuites').map((element) => readSuite(element, { suites: [] })),
        ...children(document, 'testsuite').map((element) => readSuite(element, within({ suites: [] }, element))),
    ];
    return suites_add([...roots, ofCases(document, { suites: [] })]);
}
function readSuite(suite, place) {
    const shown = suites_add([
        ofCases(suite, place),
        ...children(suite, 'failure').map((element) => ofFailure({ ...place, element, amount: 1, errors: 0, noun: 'failure' })),
        ...children(suite, 'error').map((element) => ofFailure({ ...place, element, amount: 1, errors: 1, noun: 'error' })),
        ...children(suite, 'testsuite').map((inner) => readSuite(inner, within(place, inner))),
    ]);
    return ofCounts(suite, { place, shown });
}
function within({ suites, file }, suite) {
    const name = attribute(suite, 'name') ?? '';
    const own = attribute(suite, 'file') ?? attribute(suite, 'filepath');
    return { suites: name === '' ? suites : [...suites, name], file: own ?? file ?? (name || undefined) };
}
function ofCases(suite, place) {
    const cases = children(suite, 'testcase').map((element) => ({ element, outcome: outcomeOf(element), ...place }));
    return {
        ...nothing,
        cases,
        failing: cases.reduce((sum, { element, outcome }) => sum + attempts(element, outcome), 0),
        skipped: cases.filter(({ outcome }) => outcome.result === 'skipped').length,
    };
}
function attempts(test, { result }) {
    const told = children(test, 'failure', 'error', 'rerunFailure', 'rerunError', 'flakyFailure', 'flakyError').length;
    return result === 'failed' ? Math.max(told, 1) : told;
}
function ofFailure(failure) {
    return { ...nothing, suiteFailures: [failure], failing: 1 };
}
/** Adds what the attributes count beyond what is shown. Where they count the nested suites too, those have been added before. */
function ofCounts(suite, { place, shown }) {
    const failures = Math.max(amountOf(suite, 'failures'), amountOf(suite, 'failed'));
    const errors = Math.max(amountOf(suite, 'errors'), amountOf(suite, 'error'));
    const tests = amountOf(suite, 'tests');
    // Some count a disabled test as skipped too, some as one or the other.
    const skipped = Math.max(...['skipped', 'skip', 'skips', 'disabled', 'ignored', 'notrun'].map((name) => amountOf(suite, name)));
    const hidden = Math.max(0, failures + errors - shown.failing);
    const hiddenSkipped = Math.max(0, skipped - shown.skipped);
    const noun = failures === 0 ? 'error' : errors === 0 ? 'failure' : 'failure or error';
    const passed = shown.cases.filter(({ outcome }) => outcome.result === 'passed').length - shown.skippedAmongPassed;
    const unlisted = Math.max(0, tests - shown.cases.length);
    const isEmpty = shown.cases.length === 0;
    return {
        ...shown,
        suiteFailures: hidden === 0
            ? shown.suiteFailures
            : [...shown.suiteFailures, { ...place, amount: hidden, errors: Math.min(errors, hidden), noun }],
        failing: shown.failing + hidden,
        unshownSkipped: shown.unshownSkipped + hiddenSkipped,
        skipped: shown.skipped + hiddenSkipped,
        skippedAmongPassed: shown.skippedAmongPassed + Math.min(passed, Math.max(0, hiddenSkipped - unlisted)),
        unshown: isEmpty
            ? Math.max(shown.unshown, tests - shown.failing - hidden - shown.skipped - hiddenSkipped)
            : shown.unshown,
    };
}
const nothing = {
    cases: [],
    suiteFailures: [],
    unshownSkipped: 0,
    skippedAmongPassed: 0,
    unshown: 0,
    failing: 0,
    skipped: 0,
};
function suites_add(readings) {
    const total = (pick) => readings.reduce((sum, reading) => sum + pick(reading), 0);
    return {
        cases: readings.flatMap(({ cases }) => cases),
        suiteFailures: readings.flatMap(({ suiteFailures }) => suiteFailures),
        unshownSkipped: total(({ unshownSkipped }) => unshownSkipped),
        skippedAmongPassed: total(({ skippedAmongPassed }) => skippedAmongPassed),
        unshown: total(({ unshown }) => unshown),
        failing: total(({ failing }) => failing),
        skipped: total(({ skipped }) => skipped),
    };
}

;// CONCATENATED MODULE: ./build/src/test-results/junit.js
/**
 * JUnit XML, the one format every test framework can write and none writes alike: some fifty reporters become one list of cases.
 * Counts come from the cases; the counts of the suites, which frameworks compute differently, tell what no case shows.
 */





/** The file is not JUnit XML; the message says in what way, without quoting the file. */
class JUnitError extends Error {
    name = 'JUnitError';
    /** False for a file that tells nothing about tests, such as a coverage report. */
    holdsTests;
    constructor(message, { holdsTests = true } = {}) {
        super(message);
        this.holdsTests = holdsTests;
    }
}
/** Parses one result file. Throws JUnitError when it is none. */
function parseJUnit(xml, options = {}) {
    const document = readDocument(xml);
    const suites = readSuites(document);
    const { cases, suiteFailures, unshownSkipped, skippedAmongPassed, unshown } = suites;
    const passed = cases.filter(({ outcome }) => outcome.result === 'passed');
    const failed = cases.filter(({ outcome }) => outcome.result === 'failed');
    const flaky = passed.filter(({ outcome }) => outcome.isFlaky);
    return {
        passed: passed.length - skippedAmongPassed,
        failed: failed.length + suiteFailures.reduce((sum, { amount }) => sum + amount, 0),
        errored: failed.filter(({ element }) => 'error' in element).length +
            suiteFailures.reduce((sum, { errors }) => sum + errors, 0),
        skipped: cases.length - passed.length - failed.length + unshownSkipped,
        flaky: flaky.length,
        milliseconds: Math.round(cases.reduce((sum, { element }) => sum + seconds(element) * 1000, 0)),
        failures: [
            ...failed.map((test) => describeFailure(test, options.workspace)),
            ...suiteFailures.map((failure) => describeSuiteFailure(failure, options.workspace)),
        ],
        passedNames: passed.map(fullName),
        unshown,
        remarks: remarksOn(suites, textOf(document)),
    };
}
function readDocument(xml) {
    const document = wellFormed(xml);
    const roots = childNames(document);
    if (roots.some((root) => ['testsuites', 'testsuite', 'testcase'].includes(root))) {
        const suites = [...children(document, 'testsuite'), ...children(document, 'testsuites').flatMap(suitesOf)];
        const linter = suites.length > 0 ? linterOf(suites) : undefined;
        if (linter === undefined)
            return document;
        throw new JUnitError(`it holds what ${linter} found, no tests`, { holdsTests: false });
    }
    const none = 'it has no <testsuites> or <testsuite> at its top';
    if (roots.length === 0) {
        throw new JUnitError(textOf(document) === '' ? `it is empty: ${none}` : `it is no XML: ${none}`);
    }
    const format = otherFormat(roots[0] ?? '');
    if (format === undefined)
        throw new JUnitError(none);
    const { title, remedy, holdsTests } = format;
    throw new JUnitError(`it is ${title}: ${none}${remedy ? `; ${remedy}` : ''}`, { holdsTests });
}
function suitesOf(root) {
    return children(root, 'testsuite');
}
function wellFormed(xml) {
    try {
        return parseXml(xml);
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        throw new JUnitError(error.message, { holdsTests: otherFormat(error.documentType ?? '')?.holdsTests ?? true });
    }
}
// Surefire groups thousands: time="1,234.5".
function seconds(test) {
    const value = Number((attribute(test, 'time') ?? '').replaceAll(',', ''));
    return Number.isFinite(value) && value > 0 ? value : 0;
}

;// CONCATENATED MODULE: ./build/src/test-results/xml-encoding.js
/**
 * The text of an XML file, by its byte order mark, else by the encoding it declares, else UTF-8.
 * https://www.w3.org/TR/xml/#sec-guessing
 */
/** Undefined when the encoding that the file declares is none that is known here. */
function decodeXml(bytes) {
    const encoding = markedEncoding(bytes);
    if (encoding)
        return new TextDecoder(encoding).decode(bytes);
    const declared = declaredEncoding(bytes);
    // .NET writes `utf-16` above what it then encodes as UTF-8: UTF-16 without a mark would have shown above.
    if (declared === undefined || /^utf-?(?:8|16)/i.test(declared))
        return decodeUtf8(bytes);
    try {
        return new TextDecoder(declared).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function markedEncoding([first, second, third]) {
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}
function declaredEncoding(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    return /^\s*<\?xml[^>]{0,100}\sencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
}
/** A test may print any bytes, and its writer pass them on: the counts are worth more than a letter of a name. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}

;// CONCATENATED MODULE: ./build/src/test-results/read-test-results.js
/**
 * Test result files to one summary. What could not be used is named and said, so that a missing file never reads as a
 * passing test; left-overs of an earlier job on a self-hosted runner are not taken for this one's.
 */








const maxFiles = 1000;
const maxFileBytes = 32 * 1024 * 1024;
const maxTotalBytes = 128 * 1024 * 1024;
// File systems keep times down to 2 s (FAT) and clocks of a container and its host may differ a little.
const clockSlackMilliseconds = 2000;
async function readTestResults(options) {
    if (options.patterns.length === 0)
        return { tests: { measured: false, why: 'No `test-results` given.' }, notes: [] };
    const found = await findFiles(options);
    if (found.length === 0)
        return notMeasured(`No file matches ${quote(options.patterns)}.`, []);
    const reading = { read: [], unread: [], stale: [], notes: [], digests: new Map(), bytes: 0 };
    const roots = await Promise.all([options.workspace, ...(options.alsoAllowed ?? [])].map((root) => (0,promises_.realpath)(root)));
    for (const path of found.slice(0, maxFiles))
        await readFileInto(reading, { ...options, path, roots });
    const { read, unread, stale, notes } = reading;
    if (found.length > maxFiles) {
        notes.push(`Only the first ${maxFiles} of ${found.length} test result files were read.`);
        unread.push(...found.slice(maxFiles).map((path) => read_test_results_shorten(path, options.workspace)));
    }
    if (stale.length > 0)
        notes.push(`Older than this job, so left out of the test results: ${quoteNames(stale)}.`);
    if (read.length === 0)
        return notMeasured('No test result file could be used.', notes);
    const value = sum(read, unread);
    return { tests: { measured: true, value, wereAskedFor: true }, notes: [...notes, ...remarkOnRetries(read)] };
}
async function readFileInto(reading, { path, roots, workspace, since }) {
    const file = read_test_results_shorten(path, workspace);
    const leaveOut = (why) => {
        reading.notes.push(`Test results \`${file}\` ${why}.`);
        reading.unread.push(file);
    };
    const target = await (0,promises_.realpath)(path);
    if (!roots.some((root) => target.startsWith(root + external_node_path_.sep)))
        return leaveOut('left out: it lies outside the workspace');
    const { mtimeMs, size } = await (0,promises_.lstat)(target);
    if (since && mtimeMs < since.getTime() - clockSlackMilliseconds) {
        reading.stale.push(file);
        return;
    }
    if (size > maxFileBytes || reading.bytes + size > maxTotalBytes) {
        return leaveOut(`left out: too large to read (${Math.ceil(size / 1024 / 1024)} MiB)`);
    }
    reading.bytes += size;
    const content = await (0,promises_.readFile)(target);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const twin = reading.digests.get(digest);
    if (twin !== undefined) {
        reading.notes.push(`Test results \`${file}\` are the same as \`${twin}\`, byte for byte, and count once.`);
        return;
    }
    reading.digests.set(digest, file);
    const result = parse(content, workspace);
    if ('problem' in result) {
        if (result.holdsTests)
            return leaveOut(`could not be read: ${result.problem}`);
        reading.notes.push(`Test results \`${file}\` left out: ${result.problem}.`);
        return;
    }
    reading.notes.push(...result.remarks.map((remark) => `Test results: \`${file}\` ${remark}.`));
    if (result.unshown > 0)
        reading.unread.push(file);
    reading.read.push({ file, result });
}
function notMeasured(why, notes) {
    return { tests: { measured: false, why, wereAskedFor: true }, notes };
}
async function findFiles({ patterns, workspace }) {
    const paths = await (0,dist/* glob */.TI)([...patterns], {
        cwd: workspace,
        absolute: true,
        dot: true,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
        expandDirectories: false,
    });
    return paths.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
function parse(content, workspace) {
    const xml = decodeXml(content);
    if (xml === undefined)
        return { problem: 'it declares an encoding that is not known here', holdsTests: true };
    try {
        return parseJUnit(xml, { workspace });
    }
    catch (error) {
        if (error instanceof JUnitError)
            return { problem: error.message, holdsTests: error.holdsTests };
        // The parser's own limits: nesting, entities.
        if (error instanceof Error)
            return { problem: 'the XML parser refused it', holdsTests: true };
        throw error;
    }
}
/** Which of two runs of a test counts, nobody has written down: it stays failed. */
function remarkOnRetries(read) {
    const passed = new Set(read.flatMap(({ result }) => result.passedNames));
    const names = [...new Set(read.flatMap(({ result }) => result.failures.map(({ name }) => name)))];
    const both = names.filter((name) => passed.has(name));
    if (both.length === 0)
        return [];
    return [
        `${(0,ground_figures/* count */.U9)(both.length, 'test')} failed and, under the same name, also passed; counted as failed: ${quoteNames(both)}.`,
    ];
}
function sum(read, unread) {
    const total = (pick) => read.reduce((all, { result }) => all + (pick(result) ?? 0), 0);
    return {
        passed: total((result) => result.passed),
        failed: total((result) => result.failed),
        errored: total((result) => result.errored),
        skipped: total((result) => result.skipped),
        flaky: total((result) => result.flaky),
        milliseconds: total((result) => result.milliseconds),
        failures: read.flatMap(({ result }) => result.failures),
        files: read.map(({ file }) => file),
        unread,
    };
}
function read_test_results_shorten(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    return (inside.startsWith('..') ? path : inside).replaceAll(external_node_path_.sep, '/');
}
function quote(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/migration/observer/observer-process.js
var observer_process = __webpack_require__(127);
;// CONCATENATED MODULE: ./build/src/acts/gather-evidence.js
/** What was measured of the migrations: by main itself, or by the observer that watched the steps. */




async function gatherEvidence(state, clock, deadline) {
    if (state.observing) {
        return deadline
            .within('what the observer has seen', (0,observer_process/* stopObserver */.F5)({ folder: state.folder, clock }))
            .catch((error) => {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { measured: false, why: (0,ground_figures/* asClause */.eI)(error.message) };
        });
    }
    const evidence = await (0,run_folder/* readEvidence */.At)(state.folder);
    return evidence === undefined
        ? { measured: false, why: 'Migrations were neither run by the action nor observed.' }
        : { measured: true, value: evidence };
}

// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/migration/history/compare-histories.js
var compare_histories = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/migration/history/migration-sources.js
var migration_sources = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/migration/history/read-histories.js
var read_histories = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/postgres/ssl-ca.js
var ssl_ca = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 11 modules
var diff = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/acts/measure-drift.js
var measure_drift = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/acts/measure-branch.js
/**
 * The second picture of the branch, compared with the first: what the pull request did to the schema. Then the parent's: what
 * happened there meanwhile.
 */











async function measureBranch(measure) {
    const { inputs, state, provider, log, deadline } = measure;
    try {
        if (state.branch === undefined)
            return measure_branch_nothing(await explainUnready(measure));
        const { status, parent, forkedAt, remadeBecause } = state.branch;
        const branch = await deadline.within('asking for the branch', provider.findBranch(state.branchName ?? ''));
        if (branch === undefined)
            return measure_branch_nothing(`The branch ${state.branchName} is gone: it expired or was deleted.`);
        if (branch.uid !== state.branch.uid)
            return supersededBy(branch.name, log);
        const compute = await deadline.within("asking for the branch's address", provider.compute(branch));
        const facts = {
            name: branch.name,
            provider: provider.title,
            status,
            parent,
            remadeBecause,
            database: compute.database ?? inputs.database,
            forkedAt,
            expiresAt: branch.expiresAt?.toISOString(),
            isKept: measure.isKept,
            consoleUrl: branch.consoleUrl,
            computeSize: describeSize(compute),
        };
        return {
            branch: { measured: true, value: facts },
            ...(await measureSchema(measure, { compute, parentName: parent })),
        };
    }
    catch (error) {
        const why = explain(error);
        log.warning(`The branch could not be measured: ${why}`);
        return measure_branch_nothing(why);
    }
}
/** Main can die between the call that creates the branch and the answer to it. */
async function explainUnready({ state: { branchName, failure }, provider, deadline }) {
    const branch = branchName === undefined
        ? undefined
        : await deadline.within('asking for the branch', provider.findBranch(branchName));
    if (branch === undefined)
        return failure ?? 'The branch was not created: see the log of the step.';
    const expiry = branch.expiresAt === undefined ? '' : ` It expires at ${branch.expiresAt.toISOString()}.`;
    const why = failure === undefined ? '' : ` ${failure}`;
    return `The step ended before the branch \`${branch.name}\` was ready.${expiry}${why}`;
}
async function measureSchema({ inputs, state, provider, clock, log, workspace, deadline }, { compute, parentName }) {
    const baseline = await (0,run_folder/* readBaseline */.mF)(state.folder);
    if (baseline === undefined)
        return unmeasured('The step ended before it had a picture to compare with.');
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,ssl_ca/* readSslCa */.T)(inputs.sslCa) };
    const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal };
    const { client, credential } = await deadline.within('connecting to the branch', (0,open_branch/* openCompute */.S9)(access, compute, connectTimeoutSeconds));
    const secrets = [credential.password];
    try {
        const snapshot = await (0,read_snapshot/* readSnapshot */.RA)(client);
        const { histories, notes } = await (0,read_histories/* readHistories */.X)(client);
        const value = (0,diff/* diffSnapshots */.V)(baseline, snapshot, { ...inputs, lineage: true });
        const branch = { snapshot, histories };
        const fork = await (0,run_folder/* readFork */.JG)(state.folder);
        const first = await (0,run_folder/* readFirstHistories */.Bv)(state.folder);
        const drift = await deadline
            .within(`looking at ${parentName}`, (0,measure_drift/* measureDrift */.Q)({ access, inputs, fork, parentName, histories: first, baseline, branch }))
            .catch((error) => ({ measured: false, why: explain(error) }));
        return {
            schema: { measured: true, value },
            drift,
            histories: await compareWith(first, histories, workspace),
            notes,
            secrets,
        };
    }
    catch (error) {
        return { ...unmeasured(explain(error)), secrets };
    }
    finally {
        await client.end();
    }
}
async function compareWith(first, branch, workspace) {
    if (first === undefined)
        return { measured: false, why: 'The branch holds no record of the migrations it began with.' };
    const sources = await (0,migration_sources/* readMigrationSources */.$)(workspace, branch);
    return { measured: true, value: (0,compare_histories/* compareHistories */.C)({ baseline: first, branch, sources }) };
}
/** A cancelled job gives all its post steps five minutes together. */
const connectTimeoutSeconds = 60;
/** The newer run's report is the one that counts. */
function supersededBy(name, log) {
    const why = `A newer run has recreated ${name} meanwhile.`;
    log.warning(`${why} From then on, the steps of this run had no database.`);
    return { ...measure_branch_nothing(why), isSuperseded: true };
}
function measure_branch_nothing(why) {
    return { branch: { measured: false, why }, ...unmeasured(why) };
}
function unmeasured(why) {
    const nowhere = { measured: false, why };
    return { schema: nowhere, drift: nowhere, histories: nowhere, notes: [], secrets: [] };
}
function describeSize({ minCu, maxCu }) {
    if (minCu === undefined || maxCu === undefined)
        return undefined;
    return minCu === maxCu ? `${maxCu} CU` : `${minCu}–${maxCu} CU`;
}
function explain(error) {
    if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
        return error.message;
    return `The schema could not be read: ${(0,redact/* redactServerError */.P)(error).message}.`;
}

;// CONCATENATED MODULE: ./build/src/acts/gather-report.js
/** Everything there is to say about a run, put together: measured where it could be, and with the reason where not. */










async function gatherReport(gather) {
    const { inputs, state, trigger, clock, deadline } = gather;
    // 1. The branch and its schema, with a login of our own: the one main minted may have expired.
    const { branch, schema: compared, drift, histories, isSuperseded, notes: unread, secrets, } = await measureBranch(gather);
    // 2. What the migrations did, and what follows from it.
    const migrations = await (0,run_folder/* readMigrations */.Yr)(state.folder);
    const evidence = await gatherEvidence(state, clock, deadline);
    const schema = compared.measured
        ? { measured: true, value: withRowCounts(compared.value, (0,measured/* valueIfMeasured */.Z)(evidence)) }
        : compared;
    const findings = raiseFindings({ evidence: (0,measured/* valueIfMeasured */.Z)(evidence), diff: (0,measured/* valueIfMeasured */.Z)(schema), migrations }, { suppress: inputs.ignoreFindings });
    // 3. The tests.
    const { tests, notes } = await readTestResults({
        patterns: inputs.testResults,
        workspace: gather.workspace,
        alsoAllowed: gather.temporaryFolder ? [gather.temporaryFolder] : [],
        since: new Date(state.startedAt),
    });
    // 4. What of it was to turn the job red.
    const gate = evaluateGate({ schema, evidence, findings, migrations, tests }, inputs.failOn);
    const report = {
        version: 1,
        key: inputs.reportKey,
        run: (0,report_run/* reportRun */.G)(trigger),
        pullRequest: trigger.pullRequest,
        jobStatus: readJobStatus(inputs),
        isSuperseded,
        branch,
        migrations,
        histories,
        evidence,
        findings,
        gate: inputs.failOn.length === 0 ? undefined : gate,
        replay: await (0,run_folder/* readReplay */.Uu)(state.folder),
        schema,
        drift,
        tests,
        notes: [
            ...stopped(state, branch, migrations),
            ...state.notes,
            ...unobserved(state, evidence),
            ...unread,
            ...gate.unjudged,
            ...notes,
        ],
    };
    return { report, secrets };
}
/** Said once: by why there is no branch, by the migration that failed, or here. */
function stopped({ failure }, branch, migrations) {
    if (failure === undefined || !branch.measured || migrations.some(({ status }) => status === 'failed'))
        return [];
    return [`The step failed: ${failure}`];
}
function unobserved({ observing }, evidence) {
    return observing && !evidence.measured ? [`The steps of the job were not observed: ${evidence.why}.`] : [];
}
function readJobStatus({ jobStatus }) {
    return report/* jobStatuses */.u.find((status) => status === jobStatus) ?? 'unknown';
}


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var _migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8139);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2315);
/* harmony import */ var _schema_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);
/* harmony import */ var _parent_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7740);
/** What the parent did since the fork, looked at once the branch itself has been measured. Nobody's run depends on it. */




async function measureDrift(measure) {
    const { access, inputs, fork, parentName, baseline, branch } = measure;
    if (fork === undefined)
        return { measured: false, why: 'The branch holds no record of how it began.' };
    const parent = await access.provider.findBranch(parentName);
    if (parent === undefined)
        return { measured: false, why: `${parentName} is gone.` };
    const picture = await (0,_parent_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .readParent */ .b)(access, parent);
    if (!picture.measured)
        return picture;
    const { snapshot, histories } = picture.value;
    const drift = {
        ...(0,_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareThree */ .Il)({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
        missing: (0,_migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_3__/* .missingMigrations */ .s)({ fork: measure.histories, branch: branch.histories, parent: histories }),
    };
    return { measured: true, value: { ...drift, isFailure: inputs.onDrift === 'fail' && (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoved */ .Q)(drift) } };
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isValidated),
/* harmony export */   stampGreen: () => (/* binding */ stampGreen)
/* harmony export */ });
/* harmony import */ var _branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2035);
/* harmony import */ var _postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3031);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8564);
/** Writes into the branch that a job went through on it, at which commit: what `promote` asks for. */






/** The job went through so far, its tests among it, and what it did to the schema is known. */
function isValidated(report) {
    const { level } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_4__.judge)(report);
    return report.jobStatus === 'success' && level !== 'failed' && level !== 'not-measured';
}
/** A branch that cannot be stamped cannot be promoted; the job is none the worse. */
async function stampGreen(stamping) {
    const { deadline, log } = stamping;
    try {
        await deadline.within('the record in the branch', stamp(stamping));
    }
    catch (error) {
        const isSaid = error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || error instanceof _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g;
        const why = isSaid ? error.message : `${(0,_postgres_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactServerError */ .P)(error).message}.`;
        log.warning(`That the job went through could not be written into the branch: ${why}`);
    }
}
async function stamp({ inputs, state, trigger, provider, clock, log, deadline }) {
    const branch = await provider.findBranch(state.branchName ?? '');
    if (branch === undefined || branch.uid !== state.branch?.uid)
        return;
    const tls = inputs.sslCa === undefined ? undefined : { ca: await (0,_postgres_ssl_ca_js__WEBPACK_IMPORTED_MODULE_3__/* .readSslCa */ .T)(inputs.sslCa) };
    const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal };
    const { client } = await (0,_branch_open_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .openCompute */ .S9)(access, await provider.compute(branch), connectTimeoutSeconds);
    try {
        const green = { sha: trigger.sha, runId: trigger.runId, at: clock.now().toISOString() };
        await (0,_stamp_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStamp */ .PO)(client, branch, { green });
    }
    finally {
        await client.end();
    }
}
/** Post steps have little time together, and the branch was awake a moment ago. */
const connectTimeoutSeconds = 30;


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/** A branch that an earlier job or run has made, and its parent. */

/** UserError when there is none, or when it is no copy of another: production is never handed out. */
async function findExisting(provider, name) {
    const branch = await provider.findBranch(name);
    if (branch === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch ${name}: it has expired, was deleted, or was never made. ` +
            'Let this job need the one that makes it, or give the branch a longer `ttl`.');
    }
    const parent = (await provider.listBranches()).find(({ id }) => id === branch.parentId);
    if (branch.isDefault || branch.isProtected || parent === undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not a pull request's copy of another branch, so it is not handed out. Set \`branch-name\` to another name.`);
    }
    return { branch, parent };
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  budgetOf: () => (/* binding */ budgetOf),
  report: () => (/* binding */ report),
  tellReport: () => (/* binding */ tellReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/action/collaborators.js + 2 modules
var collaborators = __webpack_require__(3123);
// EXTERNAL MODULE: ./build/src/action/inputs.js + 11 modules
var action_inputs = __webpack_require__(986);
// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/acts/first-picture.js + 1 modules
var first_picture = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/src/acts/gather-report.js + 110 modules
var gather_report = __webpack_require__(6619);
// EXTERNAL MODULE: ./build/src/branch/ttl.js
var ttl = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/src/acts/keep-branch.js
/** `ttl-on-failure`: the branch of a job that failed stays longer, so that somebody can look at what the job saw. */

/** Whether it was kept. A branch that lives longer already, or that a newer run has made, is left as it is. */
async function keepOnFailure({ inputs, state, provider, clock, log, deadline }) {
    const { ttlOnFailureSeconds: seconds, jobStatus } = inputs;
    if (seconds === undefined || jobStatus !== 'failure' || state.branch === undefined)
        return false;
    try {
        const branch = await deadline.within('asking for the branch', provider.findBranch(state.branchName ?? ''));
        const until = new Date(clock.now().getTime() + seconds * 1000);
        if (branch === undefined || branch.uid !== state.branch.uid)
            return false;
        if (branch.expiresAt === undefined || branch.expiresAt >= until)
            return false;
        await deadline.within('keeping the branch', provider.extendBranch(branch, until));
        log.info(`The job failed: ${branch.name} is kept for ${(0,ttl/* formatDuration */.a3)(seconds)}.`);
        return true;
    }
    catch (error) {
        log.warning(`The branch could not be kept: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/acts/own-stamp.js
var own_stamp = __webpack_require__(497);
// EXTERNAL MODULE: ./build/src/acts/stamp-green.js
var stamp_green = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/src/branch/existing-branch.js
var existing_branch = __webpack_require__(910);
// EXTERNAL MODULE: ./build/src/branch/open-branch.js
var open_branch = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
// EXTERNAL MODULE: ./build/src/ground/deadline.js
var ground_deadline = __webpack_require__(3329);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/src/report/drift-section.js
var drift_section = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/src/report/publish-report.js + 5 modules
var publish_report = __webpack_require__(6575);
// EXTERNAL MODULE: ./build/src/report/verdict.js + 3 modules
var report_verdict = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/src/modes/report.js
/**
 * The report, at the end of the job or, with `report`, as a step of its own: then before the job ends, in the job that made
 * the branch or in another one, and with outputs. What a step has reported, post does not say again.
 */

















/** `mode: report`. */
async function report(story) {
    const { runner, inputs, provider } = story;
    story.remember({ finished: 'The step itself has reported.' });
    const { name } = story.named();
    const branch = await provider.findBranch(name);
    const made = await (0,run_folder/* findRun */.Lc)(runner.env, { branchName: name, uid: branch?.uid });
    const state = made ?? (await stateOfAnotherJob(story, name));
    const reportFile = inputs.reportFile ?? (0,external_node_path_.join)(story.state.folder, 'report.json');
    const deadline = (0,ground_deadline/* startDeadline */.d)(collaborators/* clock */.pm, budgetOf(inputs).whole);
    const { passed, isValidated } = await tellReport({ ...story, inputs: { ...inputs, reportFile }, state, deadline });
    deadline.end();
    runner.setOutput('report-file', reportFile);
    if (made === undefined)
        return;
    const jobStatus = passed ? inputs.jobStatus : 'failure';
    const by = 'A report step has said it already.';
    await (0,run_folder/* leaveReport */.UO)(made.folder, { by, key: inputs.reportKey, jobStatus, isValidated });
}
/** Gathers, publishes, and fails the step where that was asked for. */
async function tellReport(telling) {
    const { runner, inputs, publishers, state } = telling;
    const deadline = (0,ground_deadline/* startDeadline */.d)(collaborators/* clock */.pm, budgetOf(inputs).measuring);
    const known = { ...telling, clock: collaborators/* clock */.pm, log: runner.log, deadline };
    // A failed job's branch may be worth a look.
    const isKept = await keepOnFailure(known);
    const { report, secrets } = await (0,gather_report/* gatherReport */.K)({ ...known, isKept, temporaryFolder: runner.env['RUNNER_TEMP'] });
    deadline.end();
    const options = {
        when: inputs.comment,
        reportFile: inputs.reportFile,
        secrets: [...(0,action_inputs/* givenSecrets */.BN)(inputs), ...secrets],
    };
    setReportOutputs(runner, report);
    const { comment } = await telling.deadline
        .within('the comment', (0,publish_report/* publishReport */.z)(report, publishers, options))
        .catch((error) => {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        runner.log.warning(`${error.message} The report is in the job summary.`);
        return { comment: 'failed' };
    });
    runner.log.info(`Reported. Comment: ${comment}.`);
    const isOpen = passGate(runner, report.gate);
    const passed = passDrift(runner, report, state) && isOpen;
    return { passed, isValidated: passed && (0,stamp_green/* isValidated */.f)(report) };
}
/** Milliseconds for telling a report. */
function budgetOf({ jobStatus }) {
    return jobStatus === 'cancelled' ? budget/* budget */.g.postWhenCancelled : budget/* budget */.g.post;
}
function setReportOutputs(runner, report) {
    const changes = report.schema.measured ? report.schema.value.changes : undefined;
    const verdict = (0,report_verdict.judge)(report);
    runner.setOutput('verdict', verdict.level);
    runner.setOutput('schema-changed', changes === undefined ? '' : String(changes.length > 0));
    const isKnown = changes !== undefined || (0,report_verdict/* isDestructive */.T)(verdict);
    runner.setOutput('destructive', isKnown ? String((0,report_verdict/* isDestructive */.T)(verdict)) : '');
}
/** The reasons stand beside the lines of the pull request that caused them. */
function passGate(runner, gate) {
    if (gate === undefined || gate.open)
        return true;
    for (const { condition, message, place } of gate.reasons) {
        runner.annotate({ message: `${message} (fail-on: ${condition})`, file: place?.file, line: place?.line });
    }
    runner.fail(`The gate is closed: ${gate.reasons.map(({ message }) => message).join(', ')}.`);
    return false;
}
function passDrift(runner, { drift }, state) {
    if (!drift?.measured || !drift.value.isFailure)
        return true;
    const moved = `${state.branch?.parent} has moved since ${state.branchName} was forked`;
    runner.fail(`${moved}, and \`on-drift\` is fail: ${(0,drift_section/* driftInWords */.Mn)(drift.value)}.`);
    return false;
}
/** What the job that made the branch has left in the branch itself. */
async function stateOfAnotherJob(story, name) {
    const { provider, access, trigger, state } = story;
    const { branch, parent } = await (0,existing_branch/* findExisting */.x)(provider, name);
    const { client } = await (0,open_branch/* openCompute */.S9)(access, await provider.compute(branch));
    try {
        const stamp = await (0,own_stamp/* readOwnStamp */.Kr)(client, branch, trigger);
        if (stamp !== undefined)
            await (0,first_picture/* leaveStamped */.Q)(state.folder, stamp);
    }
    finally {
        await client.end();
    }
    const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString();
    return {
        ...state,
        // Test results of other jobs are older than this step, and younger than the branch.
        startedAt: branch.createdAt?.toISOString() ?? state.startedAt,
        branchName: name,
        branch: { uid: branch.uid, status: 'attached', parent: parent.name, forkedAt },
        finished: undefined,
    };
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jobStatuses)
/* harmony export */ });
const jobStatuses = ['success', 'failure', 'cancelled', 'unknown'];


/***/ })

};
