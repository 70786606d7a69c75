export const id = 1640;
export const ids = [1640];
export const modules = {

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ gatherReport)
});

// EXTERNAL MODULE: ./build/src/action/run-folder.js
var run_folder = __webpack_require__(614);
// EXTERNAL MODULE: ./build/src/ground/measured.js
var measured = __webpack_require__(8597);
;// CONCATENATED MODULE: ./build/src/migration/findings/accept-findings.js
function acceptFindings(findings, acceptances) {
    return findings.map((finding) => {
        const acceptance = acceptances.find(({ id }) => id === finding.id);
        if (acceptance === undefined || finding.suppressed)
            return finding;
        const { by, reason } = acceptance;
        return { ...finding, suppressed: { reason, by } };
    });
}

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/migration/findings/finding-id.js
/**
 * By what a finding is accepted on a pull request: what it says, and the very statements that did it. Where one of them is written
 * otherwise, it is another finding, and nobody has accepted that.
 */

const finding_id_length = 7;
/** As long as a commit is shown: `3f9a1c2`. */
function findingId(code, subject, by) {
    return hash([code, subject, ...by.map(({ digest, text }) => digest ?? text)]);
}
/** Of several that are told as one. */
function idOfAll(ids) {
    return hash(ids);
}
function hash(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, finding_id_length);
}

// EXTERNAL MODULE: ./build/src/migration/findings/finding-rules.js + 92 modules
var finding_rules = __webpack_require__(7960);
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
    const words = `So it is with ${(0,figures/* count */.U9)(tables.size, 'partition')}${isWhole ? '' : ` of \`${whole}\``}.`;
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
    return [together(first, others, `So it is in ${(0,figures/* count */.U9)(names.length, 'schema')}: ${fewNames(names)}${odd}.`)];
}
function together(standing, others, words) {
    const alike = others.flatMap((other) => {
        const { id, subject, table, message, place, alike: more = [] } = other;
        return [{ ...(id && { id }), subject, ...(table && { table }), message, ...(place && { place }) }, ...more];
    });
    const ids = [standing, ...alike].flatMap(({ id }) => id ?? []);
    return {
        ...standing,
        ...(ids.length > 0 && { id: idOfAll(ids) }),
        message: `${standing.message} ${words}`,
        alike: [...(standing.alike ?? []), ...alike],
    };
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

;// CONCATENATED MODULE: ./build/src/migration/findings/safer-sql.js
/**
 * The statement that did it, written so that it does not. Only where the text says all that is needed: with a literal left out,
 * with several actions at once, or under a form that is not known here, there is none, and the remedy in words has to do. Pure.
 */
/** Statements in their order, each to be run in a transaction of its own; `concurrently` takes none. */
function saferSql(code, text) {
    const sql = text.trim().replace(/;\s*$/, '');
    if (sql.includes('…') || sql.includes(';'))
        return undefined;
    for (const { codes, pattern, statements } of safer_sql_forms) {
        const match = codes.includes(code) ? pattern.exec(sql) : null;
        const safer = match && statements(match.slice(1).map((part) => part ?? ''));
        if (safer && safer.length > 0)
            return safer;
    }
    return undefined;
}
/** A name as it may stand in a statement: plain or quoted, with its schema. */
const safer_sql_name = '((?:"(?:[^"]|"")+"|[\\w$]+)(?:\\.(?:"(?:[^"]|"")+"|[\\w$]+))?)';
const table = `(?:alter table (?:if exists )?(?:only )?${safer_sql_name})`;
/** In parentheses, without any inside: expressions are left to people. */
const columns = '(\\([^()]+\\))';
const safer_sql_forms = [
    {
        codes: ['I1'],
        pattern: /^create (unique )?index (?!concurrently\b)(.+)$/i,
        statements: ([unique = '', rest]) => [`create ${unique.toLowerCase()}index concurrently ${rest}`],
    },
    {
        codes: ['I1'],
        pattern: /^reindex (index|table|schema) (?!concurrently\b)(.+)$/i,
        statements: ([what = '', rest]) => [`reindex ${what.toLowerCase()} concurrently ${rest}`],
    },
    {
        codes: ['I2'],
        pattern: /^drop index (?!concurrently\b)([^,]+?)( cascade| restrict)?$/i,
        statements: ([index]) => [`drop index concurrently ${index}`],
    },
    {
        codes: ['R5'],
        pattern: new RegExp(`^refresh materialized view (?!concurrently\\b)${safer_sql_name}(?: with data)?$`, 'i'),
        statements: ([view]) => [`refresh materialized view concurrently ${view}`],
    },
    {
        codes: ['L4'],
        pattern: new RegExp(`^${table} detach partition ${safer_sql_name}$`, 'i'),
        statements: ([whole, partition]) => [`alter table ${whole} detach partition ${partition} concurrently`],
    },
    {
        codes: ['S1', 'S3'],
        pattern: new RegExp(`^${table} add constraint ${safer_sql_name} (check \\([^;]+\\)|foreign key ${columns} references [^;,]+?(?:\\([^()]+\\))?[^;,]*)$`, 'i'),
        statements: ([of, constraint, definition = '']) => /\bnot valid\b|\badd\b/i.test(definition)
            ? []
            : [
                `alter table ${of} add constraint ${constraint} ${definition} not valid`,
                `alter table ${of} validate constraint ${constraint}`,
            ],
    },
    {
        codes: ['S4'],
        pattern: new RegExp(`^${table} add constraint ${safer_sql_name} (unique|primary key) ${columns}$`, 'i'),
        statements: ([of, constraint, kind = '', keys]) => [
            `create unique index concurrently ${constraint} on ${of} ${keys}`,
            `alter table ${of} add constraint ${constraint} ${kind.toLowerCase()} using index ${constraint}`,
        ],
    },
    {
        codes: ['S1'],
        pattern: new RegExp(`^${table} alter (?:column )?("(?:[^"]|"")+"|[\\w$]+) set not null$`, 'i'),
        statements: ([of, column = '']) => {
            const check = `${column.replace(/^"|"$/g, '').replaceAll('""', '"')}_not_null`;
            const quoted = /^[a-z_][a-z0-9_$]*$/.test(check) ? check : `"${check.replaceAll('"', '""')}"`;
            return [
                `alter table ${of} add constraint ${quoted} check (${column} is not null) not valid`,
                `alter table ${of} validate constraint ${quoted}`,
                `alter table ${of} alter column ${column} set not null`,
                `alter table ${of} drop constraint ${quoted}`,
            ];
        },
    },
];

// EXTERNAL MODULE: ./build/src/migration/findings/small-table.js
var small_table = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/src/migration/findings/raise-findings.js
/** Asks every rule, puts what they say in order, and marks what somebody has decided to be all right. Pure. */








/** Heaviest first, then by code and subject. Suppressed ones stay in the list, marked. */
function raiseFindings(facts, { suppress = [] } = {}) {
    const said = finding_rules/* findingRules */.B.flatMap((rule) => rule.find(facts).map((raised) => ({ rule, raised })));
    const doers = new Doers(facts.evidence, said.flatMap(({ raised: { subject, table } }) => (table === undefined ? [subject] : [])));
    const wholes = new Map((facts.evidence?.partitions ?? []).map(({ schema, name, of }) => [`${schema}.${name}`, of]));
    const all = said.map(({ rule: { code, name, severity, basis }, raised }) => {
        const { subject, table, message, fact } = raised;
        const partitionOf = raised.partitionOf ?? wholes.get(table ?? subject);
        const by = doers.of({ ...raised, partitionOf });
        const last = by.at(-1)?.source;
        const place = raised.place ?? (last && { file: last.file, line: last.line });
        const accepted = acceptance({ code, tables: [table, partitionOf], by, suppress });
        const [doer, another] = by;
        const instead = doer && !another ? saferSql(code, doer.text) : undefined;
        const finding = (0,small_table/* weighBySize */.jK)({
            id: findingId(code, subject, by),
            code,
            name,
            severity: raised.severity ?? severity,
            basis,
            subject,
            ...(table === undefined ? {} : { table }),
            message: accepted?.doubt ? `${message} ${accepted.doubt}` : message,
            ...(fact === undefined ? {} : { fact }),
            ...(instead && { instead: [...instead] }),
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
    return (first && { doubt: `It is not accepted: ${(0,figures/* count */.U9)(by.length, 'statement')} may have done it, and not each says so.` });
}
function rank({ severity }) {
    return findings_severity/* severities */.g.indexOf(severity);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/test-results/deployed-differences.js
var deployed_differences = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/src/workload/live-queries.js
var live_queries = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/src/migration/concerns.js + 3 modules
var concerns = __webpack_require__(6409);
// EXTERNAL MODULE: ./build/src/migration/evidence/evidence.js
var evidence = __webpack_require__(6429);
// EXTERNAL MODULE: ./build/src/migration/findings/failing-queries.js
var failing_queries = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/migration/findings/live-words.js
var live_words = __webpack_require__(3531);
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
        case 'broken-query':
            return map(facts.workload ?? notTried, (live) => brokenAbove(live, facts, condition.share));
        case 'plan':
            return map(facts.workload ?? notTried, (live) => plansAbove(live, condition.times));
        case 'deployed-tests':
            return judgeDeployed(facts.deployed ?? notGiven);
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
        return evaluate_gate_measured([{ message: `${(0,figures/* count */.U9)(failed, 'test')} failed` }]);
    if (unread.length > 0)
        return { measured: false, why: `${(0,figures/* count */.U9)(unread.length, 'test result file')} could not be read.` };
    return passed === 0 ? { measured: false, why: 'No test ran.' } : evaluate_gate_measured([]);
}
const notGiven = {
    measured: false,
    why: 'The tests of the deployed version were not run: `deployed-test-results` names none.',
};
/** What fails on the schema of today too is not this change's doing. */
function judgeDeployed(deployed) {
    if (!deployed.measured)
        return deployed;
    const broken = (0,deployed_differences/* brokenInWords */.U)(deployed.value);
    if (broken !== undefined)
        return evaluate_gate_measured([{ message: broken }]);
    const doubt = (0,deployed_differences/* doubtInWords */.Z)(deployed.value);
    return doubt === undefined ? evaluate_gate_measured([]) : { measured: false, why: (0,figures/* asSentence */.KG)(doubt) };
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
        size: scale.find((entry) => (0,evidence/* sameRelation */.P)(entry.relation, relation))?.bytes ?? 0,
    }))
        .filter(({ size }) => size > limit)
        .map(({ relation, size }) => ({ message: `\`${(0,relation_name/* relationName */.C)(relation)}\` (${(0,figures/* bytes */.ee)(size)}) was rewritten` }));
}
function locksAbove({ statements }, limit) {
    return statements.flatMap(({ locks, source }) => locks
        .filter(({ relation, mode, heldMilliseconds }) => relation.table === undefined && (0,lock_modes/* blocksWrites */.PE)(mode) && heldMilliseconds > limit)
        .map(({ relation, mode, heldMilliseconds }) => ({
        message: `${(0,lock_modes/* describeBlocked */.G)(mode)} on \`${(0,relation_name/* relationName */.C)(relation)}\` blocked for ${(0,figures/* duration */.p0)(heldMilliseconds)}`,
        ...(source && { place: { file: source.file, line: source.line } }),
    })));
}
const notTried = {
    measured: false,
    why: 'The queries of production were not tried: `workload` is off.',
};
/** Those whose finding somebody has accepted are left out. A query that fails twice is one. */
function brokenAbove(live, { schema, findings }, limit) {
    const subjects = (accepted) => new Set(findings
        .filter(({ code, suppressed }) => code === 'Q1' && (suppressed !== undefined) === accepted)
        .flatMap((finding) => [finding, ...(finding.alike ?? [])].map(({ subject }) => subject)));
    const [accepted, open] = [subjects(true), subjects(false)];
    const failing = (0,failing_queries/* failingQueries */.f)(live, (0,measured/* valueIfMeasured */.Z)(schema)).filter(({ subject }) => open.has(subject) || !accepted.has(subject));
    const broken = [
        ...new Map(failing.flatMap(({ queries }) => queries).map((query) => [`${query.role} ${query.text}`, query])).values(),
    ];
    const { callsShare, timeShare = 0 } = (0,live_words/* sumShares */.M$)(broken);
    if (broken.length === 0 || Math.max(callsShare ?? 1, timeShare) <= limit)
        return [];
    const share = callsShare === undefined ? '' : ` (${(0,figures/* percent */.KN)(callsShare)} of its calls)`;
    return [{ message: `${(0,live_words/* queriesOf */.yF)(broken.length, live)} would fail${share}` }];
}
function plansAbove(live, limit) {
    return (0,live_queries/* affectedBy */.MZ)(live, 'plan')
        .map(({ text, effect: { before, after } }) => ({ text, times: after / Math.max(before, 0.01) }))
        .filter(({ times }) => times > limit)
        .map(({ text, times }) => ({
        message: `the plan of \`${text.replaceAll('`', "'")}\` is ${(0,figures/* figure */.vP)(Math.round(times))} times as dear`,
    }));
}
const notTimed = {
    measured: false,
    why: 'The action has not run the migrations itself, so it does not know how long they took. It times what `migrations` and `migrate` name.',
};
function migrationsAbove(migrations, limit) {
    const total = migrations.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    return total > limit ? [{ message: `migrations took ${(0,figures/* duration */.p0)(total)}` }] : [];
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

// EXTERNAL MODULE: ./build/src/migration/smaller-tables.js
var smaller_tables = __webpack_require__(9218);
;// CONCATENATED MODULE: ./build/src/migration/fallible-expression.js
/**
 * Whether an expression of an index or of a generated column may fail on some value of its columns: `('x'::text)::integer` does. By the
 * text that Postgres itself prints, where a call has no blank before its parenthesis. Pure.
 * https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG
 */
/** Of a whole definition, `CREATE INDEX …` or `number integer generated always as (…) stored`. What is not known not to fail may. */
function mayFail(definition) {
    const expression = definition
        .replace(/'(?:[^']|'')*'(?:::(?:character varying|[a-z ]*[a-z]))?/g, 'literal')
        .replace(/"(?:[^"]|"")*"/g, 'name')
        .replace(/^CREATE (?:UNIQUE )?INDEX .*? USING |^.*? generated always as /is, '')
        .replace(/::(?:text|character varying)\b(?!\()/g, '');
    const calls = expression.match(/[\w.]+(?=\()/g) ?? [];
    return calls.some((call) => !neverFails.has(call.toLowerCase())) || /::|[+*/%^]| - /.test(expression);
}
const neverFails = new Set(['btrim', 'coalesce', 'length', 'lower', 'md5', 'upper']);

// EXTERNAL MODULE: ./build/src/migration/findings/static.js
var findings_static = __webpack_require__(139);
;// CONCATENATED MODULE: ./build/src/migration/masked-checks.js



/** `schema.name` */
function maskedChecks({ evidence, diff, byService, prepared }) {
    const changes = onOlderTables(diff?.changes ?? []);
    const measured = evidence.method === 'exact' ? evidence.statements.flatMap(ofStatement) : ofSums(evidence, changes);
    const found = [...measured, ...changes.flatMap(ofExpression)].filter(({ table, text }) => {
        if (prepared.includes(table) || byService === 'unknown')
            return true;
        return (byService ?? []).some((masked) => masked.table === table && (text === undefined || names(text, masked.column)));
    });
    return [...new Set(found.map(({ table }) => table))];
}
function names(statement, column) {
    return statement.includes('*') || statement.toLowerCase().includes(column.toLowerCase());
}
/** A new table has no rows that were masked. */
function onOlderTables(changes) {
    const made = new Set(changes.flatMap(({ code, object }) => (code === 'table.added' ? tablesOf(object) : [])));
    return changes.filter(({ object }) => tablesOf(object).every((table) => !made.has(table)));
}
function ofStatement(statement) {
    const { failed, locks, rows, scans, words, text } = statement;
    if (failed)
        return [];
    if (checks(statement))
        return tablesAmong([...locks, ...scans]).map((table) => ({ table }));
    if (goesByNoValue.test(words.join(' ')))
        return [];
    const isWhole = dml.test(words.join(' ')) && !text.endsWith('…');
    const tables = [...tablesAmong([...rows, ...scans]), ...rows.flatMap(({ partitionOf }) => partitionOf ?? [])];
    return tables.map((table) => ({ table, ...(isWhole && { text }) }));
}
/** By what the server said, and by the statement where it says nothing. */
function checks({ words, work, conversion }) {
    return (work.some(({ what }) => checkingWork.has(what)) ||
        (conversion !== undefined && work.some(({ what }) => what === 'rewrite')) ||
        words.slice(0, 2).join(' ') === 'create unique');
}
const checkingWork = new Set(['verify', 'validate foreign key', 'constraint index']);
/** Rows may be read by them, and are stored as they were. */
const goesByNoValue = /^(create index|reindex|cluster|vacuum|analyze|alter (table|index|materialized)|truncate|drop)\b/;
const dml = /^(insert|update|delete|merge|with)\b/;
/**
 * Where statements were not measured each by itself: what has new checks, what had rows changed, and what was read for that or for no
 * reason that the schema shows.
 */
function ofSums({ whole: { files, scans, rows } }, changes) {
    const worked = new Set(tablesAmong([...files, ...scans]));
    const changed = new Set(changes.flatMap(({ object }) => (0,findings_static/* tableOf */.c_)(object) ?? []));
    const read = tablesAmong(scans).filter((table) => rows.length > 0 || !changed.has(table));
    const checked = changes
        .filter((change) => isCheck(change, worked))
        .flatMap(({ object, partitionOf }) => tablesOf(object, partitionOf));
    const roots = rows.flatMap(({ partitionOf }) => partitionOf ?? []);
    return [...tablesAmong(rows), ...roots, ...read, ...checked].map((table) => ({ table }));
}
/** Calculated from each row that is there: nothing says so while it happens, and it fails on a value that it cannot be made of. */
function ofExpression({ code, object, partitionOf, after = '' }) {
    const isCalculated = calculatedCodes.some((one) => one === code) && (object.kind === 'index' || isGenerated.test(after));
    if (!isCalculated || !mayFail(after))
        return [];
    return tablesOf(object, partitionOf).map((table) => ({ table, text: after }));
}
const calculatedCodes = [
    'index.added',
    'index.definition-changed',
    'column.added',
    'column.generated-changed',
    'column.recreated',
];
const isGenerated = / generated always as \(/i;
function tablesOf(...objects) {
    return objects.flatMap((one) => (one && (0,findings_static/* tableOf */.c_)(one)) ?? []);
}
/** A partitioned table has no rows of its own that could be seen to be read. */
function isCheck({ code, object, after = '' }, worked) {
    if (code === 'index.added')
        return /^create unique/i.test(after);
    if (!checkCodes.some((one) => one === code))
        return false;
    return object.kind === 'constraint' ? !/ not valid;?$/i.test(after) : worked.has((0,findings_static/* tableOf */.c_)(object) ?? '');
}
const checkCodes = [
    'constraint.added',
    'constraint.changed',
    'constraint.definition-changed',
    'constraint.enforcement-changed',
    'constraint.validity-changed',
    'column.not-null-constraint-validity-changed',
    'column.nullability-changed',
    'column.type-changed',
    'table.partition-bound-changed',
    'table.partition-changed',
];
function tablesAmong(effects) {
    return effects
        .map(({ relation }) => relation)
        .filter(({ kind }) => kind === 'table' || kind === 'partitioned table')
        .map(relation_name/* relationName */.C);
}

;// CONCATENATED MODULE: ./build/src/migration/unlike-parent.js


function unlikeParent(content) {
    const { evidence, diff, rows, maskedColumns = 'unknown', thinned, prepared, parent } = content;
    if (evidence === undefined)
        return { smaller: [], maskedChecks: [] };
    const byService = rows === 'masked' ? maskedColumns : undefined;
    return {
        smaller: (0,smaller_tables/* smallerTables */.Mm)({ evidence, rows, thinned, parent }),
        maskedChecks: maskedChecks({ evidence, diff, byService, prepared }),
    };
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/report-run.js
var report_run = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/src/test-results/deployed-tests.js
var deployed_tests = __webpack_require__(6315);
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
// As the server writes types: `character varying`, `timestamp without time zone[]`, `shop.level`.
const type = '[a-z_][a-z0-9_]{0,62}(?:[ .][a-z_][a-z0-9_]{0,62}){0,3}(?:\\[\\])?';
// https://github.com/postgres/postgres/blob/master/src/backend/executor/execMain.c and friends: primary messages, whose
// values go to DETAIL.
const serverSentences = [
    `duplicate key value violates unique constraint ${failure_message_name}`,
    `null value in column ${failure_message_name} of relation ${failure_message_name} violates not-null constraint`,
    `(?:insert or update|update or delete) on table ${failure_message_name} violates foreign key constraint ${failure_message_name}(?: on table ${failure_message_name})?`,
    `new row for relation ${failure_message_name} violates check constraint ${failure_message_name}`,
    `new row violates row-level security policy for table ${failure_message_name}`,
    `conflicting key value violates exclusion constraint ${failure_message_name}`,
    `column (?:${failure_message_name}|${dotted}) (?:of relation ${failure_message_name} )?(?:does not exist|already exists)`,
    `column ${failure_message_name} is of type ${type} but expression is of type ${type}`,
    `cannot insert a non-DEFAULT value into column ${failure_message_name}`,
    `function ${dotted}\\((?:${type}(?:, ${type})*)?\\) does not exist`,
    `operator does not exist: ${type} [+*/<>=~!@#%^&|?-]{1,4} ${type}`,
    `invalid input value for enum ${dotted}(?=:)`,
    `(?:relation|table|view|index|sequence|type|schema|constraint) ${failure_message_name} (?:of relation ${failure_message_name} )?(?:does not exist|already exists)`,
    `relation "${dotted.replaceAll('"?', '')}" does not exist`,
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
    const [document] = children(asElement(read(whole)), around);
    return document ?? {};
}
/** The parser refuses what could change JavaScript's own objects, such as an element `__proto__`, and more depth than a stack has. */
function read(xml) {
    try {
        return parser.parse(xml);
    }
    catch {
        throw new XmlError('it has elements nested too deep, or with a name such as `__proto__`');
    }
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
    return { name, ...location, message: `${(0,figures/* count */.U9)(amount, noun, plural)} that no test case shows` };
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
                `counts ${(0,figures/* count */.U9)(amount, 'failure')} that no test case shows (a file may not have loaded): ${quoteNames(names)}`,
            ]),
        ...(unshownSkipped === 0 ? [] : [`counts ${(0,figures/* count */.U9)(unshownSkipped, 'skipped test')} that no test case shows`]),
        ...(unshown === 0
            ? []
            : [`counts ${(0,figures/* count */.U9)(unshown, 'test')} without showing what became of them; they count as not read`]),
    ];
}
function onUnknownStatus({ cases }) {
    const words = cases.flatMap(({ outcome }) => (outcome.unknownStatus === undefined ? [] : [outcome.unknownStatus]));
    const quotable = [...new Set(words)].filter((word) => /^[a-z]{1,30}$/.test(word));
    const which = quotable.length === 0 ? '' : ` (${quoteNames(quotable)})`;
    return words.length === 0
        ? []
        : [`gives ${(0,figures/* count */.U9)(words.length, 'test')} a status that is not known here${which}; not counted as passed`];
}
function onFlaky({ cases }) {
    const names = cases.filter(({ outcome }) => outcome.isFlaky).map(fullName);
    return names.length === 0
        ? []
        : [`has ${(0,figures/* count */.U9)(names.length, 'test')} that passed only when run again: ${quoteNames(names)}`];
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
        runs: cases.map((test) => ({
            name: fullName(test),
            result: test.outcome.result,
            isFlaky: test.outcome.isFlaky,
        })),
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








/** How notes begin. */
const titles = {
    'test-results': 'Test results',
    'deployed-test-results': 'Test results of the deployed version',
    'control-test-results': 'Test results of the control branch',
};
const maxFiles = 1000;
const maxFileBytes = 32 * 1024 * 1024;
const maxTotalBytes = 128 * 1024 * 1024;
// File systems keep times down to 2 s (FAT) and clocks of a container and its host may differ a little.
const clockSlackMilliseconds = 2000;
async function readTestResults(options) {
    const { patterns, except = [], input = 'test-results' } = options;
    if (patterns.length === 0)
        return { tests: { measured: false, why: `No \`${input}\` given.` }, runs: [], notes: [] };
    const found = (await findFiles(options)).filter((path) => !except.includes(read_test_results_shorten(path, options.workspace)));
    if (found.length === 0)
        return notMeasured(`No file matches ${quote(patterns)}.`, []);
    const reading = {
        title: titles[input],
        read: [],
        unread: [],
        stale: [],
        notes: [],
        digests: new Map(),
        bytes: 0,
    };
    const roots = await Promise.all([options.workspace, ...(options.alsoAllowed ?? [])].map((root) => (0,promises_.realpath)(root)));
    for (const path of found.slice(0, maxFiles))
        await readFileInto(reading, { ...options, path, roots });
    const { read, unread, stale, notes } = reading;
    if (found.length > maxFiles) {
        notes.push(`Only the first ${maxFiles} of ${found.length} test result files were read.`);
        unread.push(...found.slice(maxFiles).map((path) => read_test_results_shorten(path, options.workspace)));
    }
    if (stale.length > 0)
        notes.push(`${titles[input]} older than this job, so left out: ${quoteNames(stale)}.`);
    if (read.length === 0)
        return notMeasured('No test result file could be used.', notes);
    const value = sum(read, unread);
    return {
        tests: { measured: true, value, wereAskedFor: true },
        runs: read.flatMap(({ result }) => result.runs),
        notes: [...notes, ...remarkOnRetries(read)],
    };
}
async function readFileInto(reading, { path, roots, workspace, since }) {
    const file = read_test_results_shorten(path, workspace);
    const leaveOut = (why) => {
        reading.notes.push(`${reading.title} \`${file}\` ${why}.`);
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
        reading.notes.push(`${reading.title} \`${file}\` are the same as \`${twin}\`, byte for byte, and count once.`);
        return;
    }
    reading.digests.set(digest, file);
    const result = parse(content, workspace);
    if ('problem' in result) {
        if (result.holdsTests)
            return leaveOut(`could not be read: ${result.problem}`);
        reading.notes.push(`${reading.title} \`${file}\` left out: ${result.problem}.`);
        return;
    }
    reading.notes.push(...result.remarks.map((remark) => `${reading.title}: \`${file}\` ${remark}.`));
    if (result.unshown > 0)
        reading.unread.push(file);
    reading.read.push({ file, result });
}
function notMeasured(why, notes) {
    return { tests: { measured: false, why, wereAskedFor: true }, runs: [], notes };
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
    const passed = new Set(read.flatMap(({ result }) => result.runs.filter((run) => run.result === 'passed').map(({ name }) => name)));
    const names = [...new Set(read.flatMap(({ result }) => result.failures.map(({ name }) => name)))];
    const both = names.filter((name) => passed.has(name));
    if (both.length === 0)
        return [];
    return [
        `${(0,figures/* count */.U9)(both.length, 'test')} failed and, under the same name, also passed; counted as failed: ${quoteNames(both)}.`,
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

;// CONCATENATED MODULE: ./build/src/test-results/read-deployed-tests.js


async function readDeployedTests(options) {
    if (options.deployed.length + options.control.length === 0)
        return { deployed: undefined, files: [], notes: [] };
    const ours = await readTestResults({ ...options, patterns: options.deployed, input: 'deployed-test-results' });
    const theirs = await readTestResults({ ...options, patterns: options.control, input: 'control-test-results' });
    const shared = filesOf(ours).find((file) => filesOf(theirs).includes(file));
    const control = shared === undefined
        ? runsOf(theirs)
        : { measured: false, why: `\`deployed-test-results\` and \`control-test-results\` both name \`${shared}\`.` };
    const tests = runsOf(ours);
    return {
        deployed: tests.measured ? { measured: true, value: (0,deployed_tests/* compareDeployed */.K)(tests.value, control) } : tests,
        files: [...filesOf(ours), ...filesOf(theirs)],
        notes: [...ours.notes, ...theirs.notes],
    };
}
function filesOf({ tests }) {
    return tests.measured ? [...tests.value.files, ...(tests.value.unread ?? [])] : [];
}
function runsOf({ tests, runs }) {
    if (!tests.measured)
        return { measured: false, why: tests.why };
    const { passed, failed, skipped, failures, unread = [] } = tests.value;
    return { measured: true, value: { runs, failures, passed, failed, skipped, unread: unread.length } };
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
            return { measured: false, why: (0,figures/* asClause */.eI)(error.message) };
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
// EXTERNAL MODULE: ./build/src/migration/last-use.js
var last_use = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/postgres/ssl-ca.js
var ssl_ca = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/src/schema/read-snapshot.js + 7 modules
var read_snapshot = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/acts/measure-drift.js
var measure_drift = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/src/acts/measure-workload.js + 5 modules
var measure_workload = __webpack_require__(197);
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
            rows: branch.rows,
        };
        return {
            branch: { measured: true, value: facts },
            maskedColumns: branch.maskedColumns,
            ...(await measureSchema(measure, { branch, compute, parentName: parent })),
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
async function measureSchema({ inputs, state, provider, clock, log, workspace, deadline, worked }, { branch: found, compute, parentName, }) {
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
        const { lastUse = [], tables, ...drift } = await deadline
            .within(`looking at ${parentName}`, (0,measure_drift/* measureDrift */.Q)({
            access,
            inputs,
            fork,
            parentName,
            histories: first,
            baseline,
            asked: { dropped: (0,last_use/* droppedRelations */.U2)(value), worked },
            branch,
        }))
            .catch((error) => ({ measured: false, why: explain(error) }));
        const workload = await deadline
            .within("planning production's queries", (0,measure_workload/* measureWorkload */.M)({ access, inputs, folder: state.folder, branch: found, compute, client, diff: value, secrets }))
            .catch((error) => ({ measured: false, why: explain(error) }));
        return {
            schema: { measured: true, value },
            drift,
            workload: workload?.measured ? { measured: true, value: (0,last_use/* withLastUse */.Q$)(workload.value, lastUse) } : workload,
            lastUse,
            parentTables: tables,
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

;// CONCATENATED MODULE: ./build/src/github/accept-command.js
/** The latest of each id and author. */
function readAcceptCommands(comments) {
    const commands = comments.flatMap(({ body, author }) => [...body.matchAll(pattern)].map(([, id = '', reason = '']) => ({ id, author, reason: reason.trim() })));
    return [...new Map(commands.map((command) => [`${command.id} ${command.author}`, command])).values()];
}
const pattern = /^\/accept[ \t]+([0-9a-f]{7})\b[ \t]*(.*)$/gm;
/** What GitHub calls the rights of somebody who may push. https://docs.github.com/en/rest/collaborators/collaborators */
function mayAccept(permission) {
    return permission === 'write' || permission === 'admin';
}

;// CONCATENATED MODULE: ./build/src/acts/read-acceptances.js
/** Which findings people with write access have accepted by a comment on the pull request. */

const read_acceptances_nothing = { acceptances: [], notes: [] };
/** What cannot be read is not accepted, and said. */
async function readAcceptances(findings, { comments, prNumber, log }) {
    const ids = new Set(findings.flatMap(({ id, suppressed }) => (id && !suppressed ? id : [])));
    if (comments === undefined || prNumber === undefined || ids.size === 0)
        return read_acceptances_nothing;
    try {
        const commands = readAcceptCommands(await comments.comments(prNumber)).filter(({ id }) => ids.has(id));
        const allowed = new Set();
        for (const author of new Set(commands.map((command) => command.author))) {
            // A bot writes what some workflow tells it to, the pull request's own for one.
            if (!author.endsWith('[bot]') && mayAccept(await comments.permissionOf(author)))
                allowed.add(author);
        }
        const refused = new Set(commands.filter(({ author }) => !allowed.has(author)).map(({ author }) => author));
        return {
            acceptances: commands
                .filter(({ author }) => allowed.has(author))
                .map(({ id, author, reason }) => ({ id, by: author, reason: reason || 'no reason given' })),
            notes: [...refused].map((author) => `What \`${author}\` has accepted does not count: it takes write access.`),
        };
    }
    catch (error) {
        log.info(`Comments were not read for what they accept: ${error instanceof Error ? error.message : String(error)}`);
        return read_acceptances_nothing;
    }
}

;// CONCATENATED MODULE: ./build/src/acts/gather-report.js
/** Everything there is to say about a run, put together: measured where it could be, and with the reason where not. */
















async function gatherReport(gather) {
    const { inputs, state, trigger, clock, deadline } = gather;
    // 1. What the migrations did. Whoever watches them stops before we look around ourselves.
    const migrations = await (0,run_folder/* readMigrations */.Yr)(state.folder);
    const seen = await gatherEvidence(state, clock, deadline);
    // 2. The branch and its schema, with a login of our own: the one main minted may have expired. Then its parent.
    const { branch, schema: compared, drift, histories, workload, lastUse, parentTables, maskedColumns, isSuperseded, notes: unread, secrets, } = await measureBranch({ ...gather, worked: seen.measured ? (0,smaller_tables/* workedOn */.Yt)(seen.value) : [] });
    // 3. What follows from both.
    const unlike = unlikeParent({
        evidence: (0,measured/* valueIfMeasured */.Z)(seen),
        diff: (0,measured/* valueIfMeasured */.Z)(compared),
        rows: (0,measured/* valueIfMeasured */.Z)(branch)?.rows,
        maskedColumns,
        thinned: state.thinned ?? [],
        prepared: state.masked ?? [],
        parent: parentTables,
    });
    const evidence = seen.measured
        ? { measured: true, value: (0,smaller_tables/* withParentSizes */.BC)(seen.value, unlike.smaller, parentTables) }
        : seen;
    const schema = compared.measured
        ? { measured: true, value: withRowCounts(compared.value, (0,measured/* valueIfMeasured */.Z)(evidence)) }
        : compared;
    const raised = raiseFindings({
        evidence: (0,measured/* valueIfMeasured */.Z)(evidence),
        diff: (0,measured/* valueIfMeasured */.Z)(schema),
        migrations,
        live: workload && (0,measured/* valueIfMeasured */.Z)(workload),
        lastUse,
    }, { suppress: inputs.ignoreFindings });
    const prNumber = trigger.pullRequest?.number;
    const accepted = await readAcceptances(raised, { comments: gather.comments, prNumber, log: gather.log });
    const findings = acceptFindings(raised, accepted.acceptances);
    // 4. The tests: those of the deployed version are not the pull request's own.
    const where = {
        workspace: gather.workspace,
        alsoAllowed: gather.temporaryFolder ? [gather.temporaryFolder] : [],
        since: new Date(state.startedAt),
    };
    const ofDeployed = await readDeployedTests({
        ...where,
        deployed: inputs.deployedTestResults,
        control: inputs.controlTestResults,
    });
    const { tests, notes } = await readTestResults({
        ...where,
        patterns: inputs.testResults,
        except: ofDeployed.files,
    });
    // 5. What of it was to turn the job red.
    const gate = evaluateGate({ schema, evidence, findings, migrations, tests, deployed: ofDeployed.deployed, workload }, inputs.failOn);
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
        smaller: someOf(unlike.smaller),
        maskedChecks: someOf(unlike.maskedChecks),
        findings,
        gate: inputs.failOn.length === 0 ? undefined : gate,
        replay: await (0,run_folder/* readReplay */.Uu)(state.folder),
        rollback: await (0,run_folder/* readRollback */.XP)(state.folder),
        schema,
        workload,
        drift,
        tests,
        deployed: ofDeployed.deployed,
        notes: [
            ...stopped(state, branch, migrations),
            ...state.notes,
            ...unobserved(state, evidence),
            ...(workload?.measured === false ? [(0,measure_workload/* whyNoWorkload */.b)(workload.why)] : []),
            ...unread,
            ...gate.unjudged,
            ...accepted.notes,
            ...notes,
            ...ofDeployed.notes,
        ],
    };
    return { report, secrets };
}
/** What there is none of is not in the report. */
function someOf(list) {
    return list.length === 0 ? undefined : list;
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
/* harmony import */ var _parent_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/** What the parent did since the fork, looked at once the branch itself has been measured. Nobody's run depends on it. */




async function measureDrift(measure) {
    const { access, inputs, fork, parentName, baseline, branch, asked } = measure;
    if (fork === undefined)
        return { measured: false, why: 'The branch holds no record of how it began.' };
    const parent = await access.provider.findBranch(parentName);
    if (parent === undefined)
        return { measured: false, why: `${parentName} is gone.` };
    const picture = await (0,_parent_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .readParent */ .b)(access, parent, asked);
    if (!picture.measured)
        return picture;
    const { snapshot, histories, lastUse, tables } = picture.value;
    const drift = {
        ...(0,_schema_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compareThree */ .Il)({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
        missing: (0,_migration_history_missing_migrations_js__WEBPACK_IMPORTED_MODULE_3__/* .missingMigrations */ .s)({ fork: measure.histories, branch: branch.histories, parent: histories }),
    };
    return {
        measured: true,
        value: { ...drift, isFailure: inputs.onDrift === 'fail' && (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoved */ .Q)(drift) },
        lastUse,
        tables,
    };
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
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5834);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
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
    const overexposure = await provider.overexposure?.(branch);
    if (overexposure !== undefined) {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The branch ${name} is not handed out: ${overexposure}. Give the job that makes it the same inputs, and let it make the branch anew.`);
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
var first_picture = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/acts/gather-report.js + 31 modules
var gather_report = __webpack_require__(5143);
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
// EXTERNAL MODULE: ./build/src/report/publish-report.js + 6 modules
var publish_report = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(5834);
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
    const { report, secrets } = await (0,gather_report/* gatherReport */.K)({
        ...known,
        isKept,
        temporaryFolder: runner.env['RUNNER_TEMP'],
        comments: publishers.comments,
    });
    deadline.end();
    const options = {
        when: inputs.comment,
        reportFile: inputs.reportFile,
        reportHtml: inputs.reportHtml,
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
    return jobStatus === 'cancelled' ? budget.budget.postWhenCancelled : budget.budget.post;
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
