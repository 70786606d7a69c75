export const id = 7480;
export const ids = [7480];
export const modules = {

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loginName),
/* harmony export */   e: () => (/* binding */ isBranchLogin)
/* harmony export */ });
/** How the login of a branch on a plain Postgres server is called: by the number of its database, which no other has. */
function loginName(oid) {
    return `database-branch-${oid}`;
}
/** No role of production, where what a migration makes belongs to whoever runs it there. */
function isBranchLogin(role) {
    return /^database-branch-\d+$/.test(role);
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vN: () => (/* binding */ describe_added),
  Wn: () => (/* binding */ altered),
  p: () => (/* binding */ describe_dropped),
  KT: () => (/* binding */ named),
  Ed: () => (/* binding */ recreated),
  NE: () => (/* binding */ describe_reordered),
  fm: () => (/* binding */ rewritten),
  DD: () => (/* binding */ title)
});

;// CONCATENATED MODULE: ./build/src/schema/codes/code-rule.js
function rule(weights, why) {
    return { weights: typeof weights === 'string' ? [weights] : weights, why };
}
/** One rule for several codes, given as words. */
function each(words, weights, why) {
    const one = rule(weights, why);
    return Object.fromEntries(words.split(' ').map((word) => [word, one]));
}
/** What happens to objects of most kinds. */
const added = { added: rule('additive', 'Nothing that runs today uses it.') };
const dropped = { dropped: rule('breaking', 'Code that uses it fails.') };
const comment = { 'comment-changed': rule('quiet', 'It is for readers.') };
/** A kind that comes, goes and has a comment. */
const plain = { ...added, ...dropped, ...comment };
const owned = {
    ...plain,
    'owner-changed': rule('breaking', 'The old owner may no longer alter it, and uses it only by grants; what runs with the rights of its owner has others.'),
};
const granted = {
    'grants-changed': rule(['security', 'breaking', 'quiet'], 'A right given lets a role see or do more; for want of one taken away running code fails (42501).'),
};
const renamed = { renamed: rule('breaking', 'Code that uses the old name fails.') };
const moved = { moved: rule('breaking', 'Code that names the old schema fails.') };
const renamedQuietly = { renamed: rule('quiet', 'No statement that reads or writes names it.') };
const labelled = {
    'security-labels-changed': rule('security', 'What the provider of the label allows, or masks, may be another.'),
};
const otherTablespace = rule('blocking', 'Every file is copied while nobody can read or write.');

;// CONCATENATED MODULE: ./build/src/schema/codes/other-codes.js
/** Codes of everything that is neither a relation nor a type: schemas, extensions, replication, foreign data, rights. */

const otherText = 'Documents and queries are cut into other words: searches find something else.';
const elsewhere = 'Foreign tables read from elsewhere, or in another way.';
const missed = 'Subscribers get other rows than before.';
const publications = {
    ...owned,
    added: rule(['additive', 'breaking'], 'Nothing that runs today uses it; updates and deletes fail on a table that it publishes without a replica identity.'),
    dropped: rule('breaking', 'Subscribers get nothing any more.'),
    'all-tables-changed': rule('breaking', missed),
    'generated-columns-changed': rule('breaking', missed),
    'published-through-the-partition-root-changed': rule('breaking', 'Subscribers get rows under another table.'),
    ...each('publishes-delete-changed publishes-insert-changed publishes-truncate-changed publishes-update-changed', 'breaking', `${missed} Updates and deletes that are published need a replica identity.`),
};
const published = {
    added: rule(['additive', 'breaking'], 'Subscribers get more; without a replica identity, updates and deletes of the table fail.'),
    dropped: rule('breaking', missed),
};
const subscriptions = {
    ...owned,
    added: rule('breaking', 'Its tables are filled from elsewhere.'),
    dropped: rule('breaking', 'Its tables are no longer filled.'),
    ...each('binary-changed connection-changed origin-changed publications-changed slot-changed', 'breaking', 'It receives other rows, in another form, or none.'),
    'password-required-changed': rule('security', 'It says whether its owner may connect with the password of the server.'),
    ...each('disabled-on-error-changed failover-changed streaming-changed synchronous-commit-changed two-phase-commit-changed', 'quiet', 'The same rows arrive, sooner or later.'),
};
const otherCodes = {
    schema: {
        ...owned,
        ...granted,
        ...renamed,
        ...labelled,
        added: rule(['additive', 'security'], 'Nothing that runs today uses it; granted to `public`, it is open to everybody.'),
        dropped: rule('destructive', 'What was in it is gone.'),
    },
    extension: {
        ...plain,
        dropped: rule('destructive', 'Columns of its types, and tables of its own, are gone with it.'),
        'schema-changed': rule('breaking', 'Code that names the old schema fails.'),
        'version-changed': rule('breaking', 'Its functions are others.'),
    },
    language: {
        ...owned,
        ...granted,
        'trusted-changed': rule(['security', 'breaking'], 'Trusted, whoever has a right on it may write functions in it; else superusers alone.'),
        ...each('handler-changed inline-handler-changed validator-changed', 'breaking', 'Its functions run in another way.'),
    },
    'access-method': {
        ...plain,
        ...each('access-method-type-changed handler-changed', 'breaking', 'Rows are stored or found in another way.'),
    },
    collation: {
        ...owned,
        ...each('character-type-changed collate-changed deterministic-changed icu-rules-changed locale-changed provider-changed', 'breaking', 'Order and equality are others; indexes built under the old rules miss rows.'),
    },
    conversion: {
        ...owned,
        ...each('default-changed function-changed source-encoding-changed target-encoding-changed', 'breaking', 'Text is converted in another way.'),
    },
    'text-search-configuration': { ...owned, ...each('mappings-changed parser-changed', 'breaking', otherText) },
    'text-search-dictionary': { ...owned, ...each('options-changed template-changed', 'breaking', otherText) },
    'text-search-parser': {
        ...plain,
        ...each('end-function-changed headline-function-changed start-function-changed token-function-changed token-types-function-changed', 'breaking', otherText),
    },
    'text-search-template': { ...plain, ...each('init-function-changed lexize-function-changed', 'breaking', otherText) },
    'foreign-data-wrapper': {
        ...owned,
        ...granted,
        ...each('handler-changed options-changed validator-changed', 'breaking', elsewhere),
    },
    'foreign-server': {
        ...owned,
        ...granted,
        ...each('foreign-data-wrapper-changed options-changed type-changed version-changed', 'breaking', elsewhere),
    },
    'user-mapping': {
        added: rule('security', 'A role can log in elsewhere.'),
        dropped: rule('breaking', 'A role can no longer log in elsewhere.'),
        'options-changed': rule('breaking', 'A role logs in elsewhere in another way.'),
    },
    publication: publications,
    'publication-table': {
        ...published,
        'columns-changed': rule('breaking', missed),
        'row-filter-changed': rule('breaking', missed),
    },
    'publication-schema': published,
    subscription: subscriptions,
    'event-trigger': {
        ...owned,
        added: rule('breaking', 'Schema changes do more than before, or fail in it.'),
        dropped: rule('breaking', 'Schema changes do less than before.'),
        ...each('enabled-changed event-changed function-changed tags-changed', 'breaking', 'Schema changes do more or less than before.'),
    },
    'default-privileges': {
        ...granted,
        added: rule(['security', 'breaking'], 'What is made from now on is open to more roles, or closed to some.'),
        dropped: rule(['breaking', 'security'], 'What is made from now on is closed to some roles (42501), or open to more.'),
    },
    'built-in-object': {
        ...granted,
        'comment-changed': rule('quiet', 'It is for readers.'),
        'revokes-changed': rule(['breaking', 'security'], 'For want of a right taken away running code fails (42501); one given back lets a role do more.'),
    },
};

;// CONCATENATED MODULE: ./build/src/schema/codes/relation-codes.js
/** Codes of tables and their columns, of views and sequences. */

const relation = { ...owned, ...granted, ...moved, ...renamed };
const addedOpen = rule(['additive', 'security', 'breaking'], 'Nothing that runs today uses it, unless it took the name of one that is called otherwise now, or stands in the schema of a role before one of `public`; granted to `public`, it is open to everybody.');
const reordered = rule('quiet', 'Columns are named in all but the most careless statements.');
const otherDefinition = rule('breaking', 'Readers get other rows or columns.');
const tables = {
    ...relation,
    added: addedOpen,
    dropped: rule('destructive', 'Its rows are gone.'),
    recreated: rule(['destructive', 'breaking'], 'What it held is gone unless it was copied; where the rows were counted and are there again, statements prepared for the old one still fail.'),
    rewritten: rule('blocking', 'Every row was written anew while nobody could read or write.'),
    reordered,
    ...labelled,
    'access-method-changed': rule('blocking', 'Every row is written anew.'),
    'constraint-triggers-changed': rule('breaking', 'Foreign keys are checked or not: rows come in that code counts on being refused, or the reverse.'),
    'inheritance-changed': rule('breaking', 'Queries of the parent get more rows, or fewer.'),
    'kind-changed': rule('breaking', 'Partitioned tables know other statements than plain ones.'),
    'options-changed': rule('quiet', 'Storage and vacuum alone.'),
    'partition-bound-changed': rule('breaking', 'Rows that belonged there are refused, or go elsewhere.'),
    'partition-changed': rule(['breaking', 'blocking'], 'Detached, its rows are missing from the parent; attaching scans it, and the default partition, under a lock.'),
    'partition-key-changed': rule('breaking', 'Rows go to other partitions; unique keys have to contain other columns.'),
    'persistence-changed': rule(['destructive', 'blocking'], 'Unlogged, a crash empties it and no replica has it; made logged, every row is written anew.'),
    'replica-identity-changed': rule(['breaking', 'quiet'], 'Without one, updates and deletes of a published table fail; with another, subscribers find rows by another key.'),
    'row-security-changed': rule(['breaking', 'security'], 'Switched on, readers miss rows and writers fail; switched off, everybody with a grant sees all rows.'),
    'row-type-changed': rule('breaking', 'The columns are tied to a type, or no longer.'),
    'tablespace-changed': otherTablespace,
};
const columns = {
    ...plain,
    ...granted,
    ...renamed,
    added: rule(['additive', 'breaking'], 'Statements that name their columns do not notice; `not null` without a default makes running inserts fail; a composite type has it in every row value that is written.'),
    dropped: rule(['destructive', 'breaking'], 'Its values are gone; that of a view, of a foreign table, or computed from others, kept none of its own.'),
    recreated: rule(['destructive', 'breaking'], 'Its values are gone unless they were copied; computed ones are there again, and statements prepared for the old one fail.'),
    'collation-changed': rule('breaking', 'Order and equality are others, and so is which rows are duplicates.'),
    'comment-of-the-not-null-constraint-changed': rule('quiet', 'It is for readers.'),
    'compression-changed': rule('quiet', 'Storage alone.'),
    'default-changed': rule(['breaking', 'additive'], 'Inserts that leave the column out store something else, or fail; where there was no default, one only helps.'),
    'generated-changed': rule('breaking', 'Writes of the column are refused, or its value is no longer kept right.'),
    'identity-changed': rule(['breaking', 'additive'], 'Inserts have to give a value, or may not; `by default` accepts both.'),
    'inheritance-changed': rule('quiet', 'It says who may drop the column.'),
    'not-null-constraint-renamed': rule('quiet', 'No statement that reads or writes names it.'),
    'not-null-constraint-validity-changed': rule('quiet', 'New rows are checked either way.'),
    'not-null-not-inherited-changed': rule('quiet', 'Children have constraints of their own, whose changes are told.'),
    'nullability-changed': rule(['breaking', 'additive'], 'Made `not null`, writes of nulls fail; without it, rows may come that no old code writes.'),
    'options-changed': rule(['quiet', 'breaking'], 'Statistics alone; those of a foreign table say which remote column is read.'),
    ...labelled,
    'statistics-target-changed': rule('quiet', 'Statistics alone.'),
    'storage-changed': rule('quiet', 'Storage alone.'),
    'type-changed': rule(['breaking', 'destructive', 'blocking', 'additive'], 'A smaller scale or a lost time of day destroys digits; another type reaches drivers as another; a wider one of the same kind breaks nobody, and at most rewrites.'),
};
const views = {
    ...relation,
    added: addedOpen,
    reordered,
    'definition-changed': otherDefinition,
    'options-changed': rule(['quiet', 'breaking', 'security'], 'A `check option` refuses writes, and a view with the rights of its caller reads less; without `security_invoker` or `security_barrier` it shows more.'),
};
const materializedViews = {
    ...relation,
    added: addedOpen,
    changed: rule('breaking', 'Readers may get something else.'),
    reordered,
    rewritten: rule('quiet', 'A refresh does it.'),
    'definition-changed': otherDefinition,
    'options-changed': rule('quiet', 'Storage and vacuum alone.'),
    'populated-changed': rule(['additive', 'breaking'], 'It can be read from now on; not populated, reading it fails.'),
    'tablespace-changed': otherTablespace,
};
const sequences = {
    ...relation,
    ...labelled,
    added: addedOpen,
    changed: rule('breaking', 'Other numbers may be given out.'),
    'bounds-changed': rule('breaking', 'It ends earlier, or gives out numbers that columns cannot hold.'),
    'cache-changed': rule('quiet', 'Gaps are larger or smaller.'),
    'cycle-changed': rule('breaking', 'At its end it fails, or gives out numbers a second time.'),
    'increment-changed': rule('breaking', 'Numbers come in other steps.'),
    'owner-column-changed': rule('quiet', 'It says which column it is dropped with.'),
    'persistence-changed': rule('quiet', 'It follows its table.'),
    'start-changed': rule('quiet', 'Only a restart uses it.'),
    'type-changed': rule(['breaking', 'additive'], 'A smaller type ends earlier; a larger one has room for more.'),
};
const foreignTables = {
    ...owned,
    ...granted,
    added: addedOpen,
    'options-changed': rule('breaking', 'It reads from elsewhere, or in another way.'),
    'server-changed': rule('breaking', 'It reads from elsewhere.'),
};
const relationCodes = {
    table: tables,
    column: columns,
    view: views,
    'materialized-view': materializedViews,
    sequence: sequences,
    'foreign-table': foreignTables,
};

;// CONCATENATED MODULE: ./build/src/schema/codes/table-part-codes.js
/** Codes of what stands on tables: constraints, indexes, triggers, rules, policies and statistics. */

const constraints = {
    ...plain,
    ...renamed,
    added: rule(['breaking', 'additive', 'quiet'], 'Running writes that violate it fail, `not valid` or not; over a unique index that was there it refuses nothing new, and not enforced nothing at all.'),
    dropped: rule('breaking', 'Rows come in that code counts on being refused; `on conflict` may find no key.'),
    changed: rule('breaking', 'Other writes are refused than before.'),
    'definition-changed': rule('breaking', 'Other writes are refused than before.'),
    'enforcement-changed': rule('breaking', 'Writes are refused, or rows come in that code counts on being refused.'),
    'inheritance-changed': rule('quiet', 'It says who may drop the constraint.'),
    'validity-changed': rule('quiet', 'New rows are checked either way; validating lets reads and writes pass.'),
};
const indexes = {
    ...plain,
    ...renamedQuietly,
    added: rule(['blocking', 'breaking'], 'Unless `concurrently`, writes wait while it is built; a unique one makes running writes of duplicates fail.'),
    dropped: rule(['blocking', 'breaking'], 'Unless `concurrently`, everybody waits for the lock, and queries may be slow after; without a unique one duplicates come in and `on conflict` fails.'),
    'cluster-changed': rule('quiet', 'The next `cluster` alone uses it.'),
    'definition-changed': rule(['blocking', 'breaking', 'quiet'], 'It is built anew; where it is unique before or after, other writes are refused; of a unique one that now serves a constraint, the same.'),
    'options-changed': rule('quiet', 'Storage alone.'),
    'partition-changed': rule('quiet', 'It says which index it is dropped with.'),
    'ready-changed': rule('quiet', 'The state of a build.'),
    'replica-identity-changed': rule(['breaking', 'quiet'], 'Without a replica identity, updates of a published table fail.'),
    'statistics-target-changed': rule('quiet', 'Statistics alone.'),
    'tablespace-changed': otherTablespace,
    'validity-changed': rule(['quiet', 'breaking'], 'Now valid, it only helps; invalid, queries do without it and `on conflict` does not find it.'),
};
const triggers = {
    ...plain,
    ...renamedQuietly,
    added: rule('breaking', 'Running writes do more than before, or fail in it.'),
    dropped: rule('breaking', 'Running writes do less than before.'),
    'definition-changed': rule('breaking', 'It fires for other writes, or does something else.'),
    'enabled-changed': rule('breaking', 'Running writes do more or less than before.'),
};
const rules = {
    ...plain,
    ...renamedQuietly,
    added: rule('breaking', 'Running statements are rewritten.'),
    dropped: rule('breaking', 'Running statements are no longer rewritten.'),
    changed: rule('breaking', 'Running statements are rewritten in another way.'),
    'enabled-changed': rule('breaking', 'Running statements are rewritten, or no longer.'),
};
const policies = {
    ...plain,
    ...renamedQuietly,
    added: rule(['security', 'breaking'], 'A permissive policy lets roles at more rows, a restrictive one at fewer.'),
    dropped: rule(['breaking', 'security'], 'Without a permissive policy roles miss rows, without a restrictive one they get at more.'),
    'check-changed': rule('breaking', 'Other writes are refused; or rows come in that were refused before.'),
    'command-changed': rule('breaking', 'It holds for other statements.'),
    'permissive-changed': rule(['breaking', 'security'], 'Restrictive, it takes rows away; permissive, it gives more.'),
    'roles-changed': rule(['breaking', 'security'], 'Roles miss rows, or get at more.'),
    'using-changed': rule('breaking', 'Roles miss rows; or get at more.'),
};
const statistics = {
    ...owned,
    ...renamedQuietly,
    ...each('added dropped definition-changed target-changed', 'quiet', 'Statistics alone: plans may change, results do not.'),
};
const tablePartCodes = {
    constraint: constraints,
    index: indexes,
    trigger: triggers,
    rule: rules,
    policy: policies,
    statistics,
};

;// CONCATENATED MODULE: ./build/src/schema/codes/type-codes.js
/** Codes of types, functions and operators. */

const type = { ...owned, ...granted, ...moved, ...renamed };
const plannerOnly = 'The planner alone uses it: plans may change, results do not.';
const routine = {
    ...owned,
    ...granted,
    ...moved,
    ...renamed,
    added: rule(['additive', 'security', 'breaking'], 'Nothing that runs today uses it; with the rights of its owner and for everybody, it is a way around grants; beside one of its name, calls of that may become ambiguous.'),
    'arguments-changed': rule('breaking', 'Calls that name arguments, or leave them out, fail or mean something else.'),
    'body-changed': rule('breaking', 'It does something else.'),
    'security-changed': rule(['security', 'breaking'], 'As definer it has the rights of its owner, whoever calls it; as invoker those of the caller, who may lack them.'),
    'settings-changed': rule('breaking', 'It runs with other settings, `search_path` among them.'),
};
const functions = {
    ...routine,
    ...labelled,
    ...each('cost-changed rows-changed support-function-changed', 'quiet', plannerOnly),
    'depends-on-extensions-changed': rule('quiet', 'It says what it is dropped with.'),
    'kind-changed': rule('breaking', 'Calls of a window function are other calls.'),
    'language-changed': rule('breaking', 'It does something else, or the same in another way.'),
    'leakproof-changed': rule(['security', 'quiet'], 'Leakproof, it is shown rows that policies and views would hide; else plans may change.'),
    'object-file-changed': rule('breaking', 'It does something else.'),
    'parallel-safety-changed': rule('quiet', 'Plans may change, results do not.'),
    'result-changed': rule('breaking', 'Callers get another type.'),
    'strict-changed': rule('breaking', 'Null arguments give null, or are handed over.'),
    'transforms-changed': rule('breaking', 'It is handed arguments in another form.'),
    'volatility-changed': rule('breaking', 'It is called more or less often, and may see other rows; indexes refuse what is not immutable.'),
};
const aggregates = {
    ...owned,
    ...granted,
    added: rule(['additive', 'breaking'], 'Nothing that runs today uses it; beside one of its name, calls of that may become ambiguous.'),
    'parallel-safety-changed': rule('quiet', 'Plans may change, results do not.'),
    ...each('state-size-changed moving-state-size-changed', 'quiet', plannerOnly),
    ...each('arguments-changed combine-function-changed deserialization-function-changed extra-final-arguments-changed extra-moving-final-arguments-changed final-function-changed final-function-modifies-the-state-changed initial-value-changed inverse-transition-function-changed kind-changed moving-final-function-changed moving-final-function-modifies-the-state-changed moving-initial-value-changed moving-state-type-changed moving-transition-function-changed result-changed serialization-function-changed sort-operator-changed state-type-changed transition-function-changed', 'breaking', 'It computes something else, or in another way.'),
};
const domains = {
    ...type,
    'collation-changed': rule('breaking', 'Order and equality are others.'),
    'default-changed': rule(['breaking', 'additive'], 'Inserts that leave a column of it out store something else, or fail; where there was no default, one only helps.'),
    'not-null-constraint-changed': rule('quiet', 'A name that no statement uses.'),
    'nullability-changed': rule(['breaking', 'additive'], 'Made `not null`, writes of nulls fail; without it, values may come that no old code writes.'),
    'type-changed': rule('breaking', 'It was dropped and made anew, with every column of it.'),
};
const enums = {
    ...type,
    'value-renamed': rule('breaking', 'Code that uses the old value fails.'),
    'values-added': rule('additive', 'Nothing that runs today uses them.'),
    'values-removed': rule('destructive', 'Postgres removes no value: the type was made anew, and the rows that had one had to change.'),
    'values-reordered': rule('breaking', 'Comparisons and orders give something else.'),
};
const compositeTypes = { ...type, reordered: rule('breaking', 'Row values are written by position.') };
const rangeTypes = {
    ...type,
    'comment-of-the-multirange-changed': rule('quiet', 'It is for readers.'),
    ...each('canonical-function-changed collation-changed difference-function-changed multirange-type-changed operator-class-changed subtype-changed', 'breaking', 'It was made anew: its values mean something else, or have another type.'),
};
const baseTypes = {
    ...type,
    ...each('alignment-changed analyze-function-changed category-changed changed collation-changed default-changed defined-changed delimiter-changed element-type-changed input-function-changed length-changed modifier-input-function-changed modifier-output-function-changed output-function-changed passed-by-value-changed preferred-changed receive-function-changed send-function-changed storage-changed subscript-function-changed', 'breaking', 'Values are stored, read, or matched with functions in another way.'),
};
const operators = {
    ...owned,
    added: rule(['additive', 'breaking'], 'Nothing that runs today uses it; between built-in types and beside one of its name, expressions may mean it.'),
    ...each('commutator-changed hashes-changed join-estimator-changed merges-changed negator-changed restriction-estimator-changed', 'quiet', plannerOnly),
    ...each('function-changed result-changed', 'breaking', 'It computes something else.'),
};
const otherIndexes = 'Indexes find, order or refuse rows in another way.';
const typeCodes = {
    function: functions,
    procedure: routine,
    aggregate: aggregates,
    domain: domains,
    enum: enums,
    'composite-type': compositeTypes,
    'range-type': rangeTypes,
    'base-type': baseTypes,
    cast: {
        ...plain,
        added: rule(['additive', 'breaking'], 'Nothing that runs today uses it; an implicit one makes calls ambiguous, or means other functions.'),
        ...each('context-changed function-changed method-changed', 'breaking', 'Expressions convert in another way, or no longer.'),
    },
    operator: operators,
    'operator-class': {
        ...owned,
        ...each('default-changed family-changed functions-changed operators-changed storage-type-changed type-changed', 'breaking', otherIndexes),
    },
    'operator-family': { ...owned, ...each('functions-changed operators-changed', 'breaking', otherIndexes) },
    transform: {
        ...plain,
        ...each('from-sql-function-changed to-sql-function-changed', 'breaking', 'Functions are handed arguments in another form.'),
    },
};

;// CONCATENATED MODULE: ./build/src/schema/change-codes.js




const codes = { ...relationCodes, ...tablePartCodes, ...typeCodes, ...otherCodes };
/** By code. */
const codeRules = new Map(Object.entries(codes).flatMap(([kind, rules]) => Object.entries(rules).map(([what, rule]) => [`${kind}.${what}`, rule])));
const changeCodes = [...codeRules.keys()];

// EXTERNAL MODULE: ./build/src/postgres/branch-login-name.js
var branch_login_name = __webpack_require__(3789);
// EXTERNAL MODULE: ./build/src/schema/families/attribute-labels.js
var attribute_labels = __webpack_require__(4100);
// EXTERNAL MODULE: ./build/src/schema/families/attribute-values.js
var attribute_values = __webpack_require__(6233);
// EXTERNAL MODULE: ./build/src/schema/families/common-attributes.js
var common_attributes = __webpack_require__(6919);
// EXTERNAL MODULE: ./build/src/schema/families/grant-words.js
var grant_words = __webpack_require__(864);
// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 37 modules
var registry = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/src/schema/families/usual-values.js
const usual = {
    aggfinalextra: false,
    aggfinalmodify: 'r',
    aggkind: 'n',
    aggmfinalextra: false,
    aggmfinalmodify: 'r',
    aggmtransspace: 0,
    aggnumdirectargs: 0,
    aggtransspace: 0,
    collisdeterministic: true,
    conenforced: true,
    convalidated: true,
    detaching: false,
    ev_enabled: 'O',
    evtenabled: 'O',
    indisclustered: false,
    indislive: true,
    indisready: true,
    indisreplident: false,
    indisvalid: true,
    opcdefault: false,
    oprcanhash: false,
    oprcanmerge: false,
    proisstrict: false,
    prokind: 'f',
    procost: '100',
    proleakproof: false,
    proparallel: 'u',
    prorows: '0',
    prosecdef: false,
    provolatile: 'v',
    relforcerowsecurity: false,
    relispartition: false,
    relispopulated: true,
    relpersistence: 'p',
    relreplident: 'd',
    relrowsecurity: false,
    tgenabled: 'O',
    typisdefined: true,
};
function isUsual(attribute, value) {
    return usual[attribute] === value;
}

// EXTERNAL MODULE: ./build/src/schema/families/words.js
var families_words = __webpack_require__(9999);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/schema/definition.js
/**
 * The definition of an object as a reader sees it: its DDL, what else is particular about it (its owner, grants, a comment, an
 * option), and that of everything that hangs on it. Nothing that is compared is left out, unless it is as usual.
 */









function definitionOf(fact, parts) {
    const { ddl, contains = [] } = (0,registry/* describedKind */.q)(fact.object.kind);
    const own = parts.filter(({ parent }) => parent === fact.key);
    const contained = own.filter(({ object }) => contains.includes(object.kind));
    const others = own
        .filter(({ object }) => !contains.includes(object.kind))
        .filter((part) => (0,registry/* describedKind */.q)(part.object.kind).implied?.(part) !== true);
    return [
        ddl(fact, parts),
        ...details(fact),
        ...contained.flatMap((part) => details(part).map((line) => `${part.object.kind} ${(0,families_words/* quoted */.TL)(part.object.name)} ${line}`)),
        ...contained.flatMap((part) => partsOf(part, parts)),
        ...others.map((part) => definitionOf(part, parts)),
    ].join('\n');
}
/** What hangs on a part that the DDL contains, and has no DDL there: the index of a constraint, of which only details are told. */
function partsOf(part, parts) {
    return parts
        .filter(({ parent }) => parent === part.key)
        .flatMap((below) => details(below, []).map((line) => `${below.object.kind} ${(0,families_words/* quoted */.TL)(below.object.name)} ${line}`));
}
/** One line for each attribute that the DDL does not tell. */
function details({ object, attributes }, tells = (0,registry/* describedKind */.q)(object.kind).tells ?? []) {
    return Object.keys(attributes)
        .filter((name) => !tells.includes(name))
        .sort(object_order/* compareText */.n)
        .flatMap((name) => detail(name, attributes[name]));
}
function detail(name, value) {
    if (value === undefined || isUsual(name, value))
        return [];
    if ((0,common_attributes/* isOwner */.u)(name))
        return (0,branch_login_name/* isBranchLogin */.e)(String(value)) ? [] : [`owner ${(0,families_words/* quoted */.TL)(String(value))}`];
    if (name.endsWith('acl'))
        return (0,grant_words/* grantLines */.KK)(value);
    if (name === 'comment')
        return [`comment ${(0,families_words/* literal */.eu)(value)}`];
    const label = labels[name] ?? attribute_labels/* attributeLabels */.a[name] ?? name;
    return [`${label} ${typeof value === 'object' ? (0,families_words/* list */.p_)(value).join(', ') : (0,attribute_values/* inWords */.r)(name, value)}`];
}
/** Where the words for a change are another's, and a definition needs a label. */
const labels = {
    attoptions: 'options',
    attstattarget: 'statistics target',
    indisclustered: 'clustered on it',
    indisreplident: 'replica identity',
    internal_triggers: 'triggers of constraints',
    not_null_validated: 'not null validated',
    procost: 'cost',
    prorows: 'rows',
    reloftype: 'row type',
    reloptions: 'options',
    relreplident: 'replica identity',
    reltablespace: 'tablespace',
    security_labels: 'security labels',
    statistics_targets: 'statistics targets by column',
    stxstattarget: 'statistics target',
    tgenabled: 'enabled',
    toast_options: 'options',
};

;// CONCATENATED MODULE: ./build/src/schema/describe.js
/** Turns what the diff found into changes a reader understands, in the words of the family that knows the kind. */





function describe_dropped(whole, dependents) {
    const { fact, parts } = whole;
    const judged = (0,registry/* describedKind */.q)(fact.object.kind).dropped?.(whole);
    return {
        ...weighed(fact.object, 'dropped', judged),
        verb: 'dropped',
        object: fact.object,
        summary: oneLine(`${title(fact.object)} dropped${reason(judged)}`),
        before: definitionOf(fact, parts),
        dependents: dependents.map((dependent) => title(dependent.object)),
    };
}
/** `meaning` is what is to be said of one that is what an older name means now. */
function describe_added(whole, meaning) {
    const { fact, parts } = whole;
    const judged = meaning ?? (0,registry/* describedKind */.q)(fact.object.kind).added?.(whole);
    return {
        ...weighed(fact.object, 'added', judged),
        verb: 'added',
        object: fact.object,
        summary: oneLine(`${title(fact.object)} added${reason(judged)}`),
        after: definitionOf(fact, parts),
        dependents: [],
    };
}
/** What the new one lacks, or has besides, is told beside it: it is compared with the old one like any other. */
function recreated({ before, after }, partsBefore, partsAfter) {
    const judged = (0,registry/* describedKind */.q)(after.object.kind).recreated?.(before, after);
    return {
        ...weighed(after.object, 'recreated', judged),
        verb: 'recreated',
        object: after.object,
        summary: oneLine(`${title(after.object)} dropped and created anew under the same name: ${judged?.words ?? 'what it held is gone unless it was copied'}`),
        before: definitionOf(before, partsBefore),
        after: definitionOf(after, partsAfter),
        dependents: [],
    };
}
function named({ before, after }, { renamed, moved }) {
    const change = (what, summary) => ({
        ...weighed(after.object, what),
        verb: 'renamed',
        object: after.object,
        summary: oneLine(summary),
        before: definitionOf(before, []),
        after: definitionOf(after, []),
        dependents: [],
    });
    return [
        ...(renamed ? [change('renamed', `${title(before.object)} renamed to \`${ownName(after.object)}\``)] : []),
        ...(moved
            ? [change('moved', `${title(before.object)} moved to schema \`${(0,families_words/* quoted */.TL)(after.object.schema ?? '')}\``)]
            : []),
    ];
}
function altered(pair, attributes, lineage) {
    const { before, after } = pair;
    return attributes.map((attribute) => {
        const { from, to } = { from: before.attributes[attribute], to: after.attributes[attribute] };
        const { what, weight, words } = inWords({ attribute, from, to, before, after, lineage });
        return {
            ...weighed(after.object, what, weight && { weight }),
            verb: 'altered',
            object: after.object,
            summary: oneLine(`${title(after.object)}: ${words}`),
            before: definitionOf(before, []),
            after: definitionOf(after, []),
            dependents: [],
        };
    });
}
/** New storage under the same identity: every row was written anew, or is gone. */
function rewritten({ before, after }, lineage) {
    const [old, fresh] = [before.evidence.filenode, after.evidence.filenode];
    const tells = lineage && (0,registry/* describedKind */.q)(after.object.kind).rewritten;
    if (!tells || old === undefined || fresh === undefined || old === fresh)
        return [];
    return [
        {
            ...weighed(after.object, 'rewritten'),
            verb: 'altered',
            object: after.object,
            summary: oneLine(`${title(after.object)} has new storage: all rows were rewritten, or truncated`),
            dependents: [],
        },
    ];
}
function describe_reordered({ before, after }, order) {
    if (!order)
        return [];
    const list = (names) => names.map((name) => (0,families_words/* quoted */.TL)(name)).join(', ');
    return [
        {
            ...weighed(after.object, 'reordered'),
            verb: 'altered',
            object: after.object,
            summary: oneLine(`${title(after.object)}: order \`${list(order.from)}\` → \`${list(order.to)}\``),
            before: `${title(before.object)} (${list(order.from)})`,
            after: `${title(after.object)} (${list(order.to)})`,
            dependents: [],
        },
    ];
}
/** "column `shop.orders.note`" */
function title(object) {
    const names = [object.schema, object.table].filter((name) => name !== undefined).map(families_words/* quoted */.TL);
    return `${object.kind} \`${[...names, ownName(object)].join('.')}\``;
}
function ownName({ kind, name }) {
    return (0,registry/* describedKind */.q)(kind).sqlName ? name : (0,families_words/* quoted */.TL)(name);
}
/** The code, and what it weighs: by the values, or by the rule of the code. What a later Postgres brings may break anything. */
function weighed({ kind }, what, judged) {
    const code = `${kind.replaceAll(' ', '-')}.${what}`;
    const weight = judged?.weight ?? codeRules.get(code)?.weights[0] ?? 'breaking';
    return { code, weight };
}
function reason(judged) {
    return judged === undefined ? '' : `: ${judged.words}`;
}
function inWords(change) {
    const kind = (0,registry/* describedKind */.q)(change.after.object.kind);
    const description = kind.attributes?.[change.attribute] ?? (0,common_attributes/* commonAttribute */.C)(change.attribute);
    const { what = 'changed', weight, words } = description ?? {};
    return {
        what: typeof what === 'function' ? what(change) : what,
        weight: weight?.(change),
        words: words?.(change) ?? `\`${change.attribute}\` ${(0,families_words/* fromTo */.e8)(change)}`,
    };
}
/** Names may hold line ends and other control characters: a summary is one line. */
function oneLine(summary) {
    return summary.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ diffSnapshots)
});

;// CONCATENATED MODULE: ./build/src/schema/comparison-notes.js
function comparisonNotes(from, to, match) {
    const notes = [...from.notes, ...to.notes, ...versionNote(from, to), ...lineageNote(match)];
    const seen = new Set();
    return notes.filter(({ message }) => !seen.has(message) && seen.add(message));
}
function versionNote(from, to) {
    const [before, after] = [major(from), major(to)];
    if (before === after)
        return [];
    return [
        {
            code: 'different-versions',
            message: `Postgres ${before} is compared with Postgres ${after}: only what both versions know is compared.`,
        },
    ];
}
function lineageNote({ origin, pairs }) {
    if (origin === 'copy' || pairs.length === 0)
        return [];
    const consequence = 'so objects are matched by name: a rename shows as a drop and an addition, and a table that was dropped and created anew shows no loss.';
    return origin === 'none'
        ? [
            {
                code: 'no-lineage',
                message: `The two databases do not descend from one another by physical copy, ${consequence}`,
            },
        ]
        : [{ code: 'both-moved', message: `Both databases have changed since they were one, ${consequence}` }];
}
/** Attributes that one of the two servers does not have: version by version, catalogs gain columns. */
function comparable(from, to) {
    if (major(from) === major(to))
        return () => true;
    const [before, after] = [readAttributes(from), readAttributes(to)];
    return (kind, attribute) => everywhere.has(attribute) || (before.has(`${kind} ${attribute}`) && after.has(`${kind} ${attribute}`));
}
/** What every version keeps about objects of every kind. */
const everywhere = new Set(['comment', 'security_labels', 'depends_on_extensions']);
function readAttributes({ kinds }) {
    return new Set(Object.entries(kinds).flatMap(([kind, read]) => read.attributes.map((name) => `${kind} ${name}`)));
}
function major({ server }) {
    return Math.trunc(server.version / 10_000);
}

// EXTERNAL MODULE: ./build/src/schema/group-by.js
var group_by = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/src/schema/object-order.js
var object_order = __webpack_require__(3871);
;// CONCATENATED MODULE: ./build/src/schema/fact-parts.js
/** Facts and what hangs on them: a dropped table is one change, not one for each of its columns. */


/** Facts whose parent is not among them, each with everything that hangs on it. */
function wholes(facts) {
    const present = new Set(facts.map(({ key }) => key));
    const parts = partsIn(facts);
    return facts
        .filter((fact) => fact.parent === undefined || !present.has(fact.parent))
        .map((fact) => ({ fact, parts: parts(fact) }));
}
/** Finds everything that hangs on a fact, directly or through another part. */
function partsIn(facts) {
    const children = (0,group_by/* groupBy */.$)(facts, ({ parent }) => parent);
    const partsOf = (fact) => (children.get(fact.key) ?? [])
        .sort((a, b) => (0,object_order/* compareObjects */.G)(a.object, b.object))
        .flatMap((part) => [part, ...partsOf(part)]);
    return partsOf;
}

;// CONCATENATED MODULE: ./build/src/schema/dependents.js
/** What disappears because something else does: `drop … cascade` never names it. */



/** Finds, among the removed facts, those that could not stay without the given one or its parts, however remotely. */
function dependentsAmong(removed, before) {
    if (removed.length < 2)
        return () => [];
    const needing = removedByNeed(removed, before);
    const partsOf = partsIn(removed);
    return (fact, parts) => {
        const own = new Set([fact, ...parts].map(({ key }) => key));
        const found = new Map();
        const queue = [fact, ...parts];
        for (let next = queue.pop(); next; next = queue.pop()) {
            for (const dependent of needing.get(next.evidence.address) ?? []) {
                if (own.has(dependent.key) || found.has(dependent.key))
                    continue;
                found.set(dependent.key, dependent);
                queue.push(dependent, ...partsOf(dependent));
            }
        }
        return [...found.values()].sort((a, b) => (0,object_order/* compareObjects */.G)(a.object, b.object));
    };
}
/** By the address of what they need. */
function removedByNeed(removed, { dependencies }) {
    const gone = new Map(removed.map((fact) => [fact.evidence.address, fact]));
    const pairs = dependencies.flatMap((dependency) => {
        const [dependent = '', needed = ''] = dependency.split(' ');
        const fact = gone.get(dependent);
        return fact ? [{ fact, needed }] : [];
    });
    return new Map([...(0,group_by/* groupBy */.$)(pairs, ({ needed }) => needed)].map(([needed, list]) => [needed, list.map(({ fact }) => fact)]));
}

// EXTERNAL MODULE: ./build/src/schema/describe.js + 8 modules
var describe = __webpack_require__(304);
// EXTERNAL MODULE: ./build/src/schema/match.js + 2 modules
var schema_match = __webpack_require__(7675);
;// CONCATENATED MODULE: ./build/src/schema/partition-roots.js
function partitionRoots({ facts, called, fact }) {
    if (!facts.some(({ attributes }) => attributes['inherits'] !== undefined))
        return () => undefined;
    const above = (table) => {
        const [parent] = parentsOf(table);
        return parent === undefined ? undefined : called(parent).find((one) => one !== table);
    };
    const wholeOf = (part) => {
        if (part.object.table === undefined)
            return part;
        const parent = part.parent === undefined ? undefined : fact(part.parent);
        return parent && wholeOf(parent);
    };
    return (part) => {
        let root;
        for (let next = wholeOf(part); next; next = above(next))
            root = next;
        return root === undefined || root === wholeOf(part) ? undefined : root.object;
    };
}
function parentsOf({ attributes }) {
    const parents = attributes['inherits'];
    return typeof parents === 'object' ? parents : [];
}

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 37 modules
var registry = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/src/schema/lazily.js
var lazily = __webpack_require__(592);
// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/schema/rename.js
/** What a changed name means: a rename, a move to another schema, or only that something it lives in or mentions was renamed. */



const unchanged = { renamed: false, moved: false };
function nameChanges({ partner }, isConsequence) {
    return (pair) => {
        const [before, after] = [pair.before.object, pair.after.object];
        if ((0,snapshot/* isSameObject */.G)(before, after))
            return unchanged;
        const schema = { kind: 'schema', name: before.schema ?? '' };
        const stayed = before.schema === after.schema ||
            partner((0,snapshot/* factKey */.s)(schema))?.key === (0,snapshot/* factKey */.s)({ ...schema, name: after.schema ?? '' });
        const carried = pair.before.parent !== undefined && partner(pair.before.parent)?.key === pair.after.parent;
        const renamed = before.name !== after.name && !isConsequence('name', pair) && !(carried && isNamedByParent(pair));
        return { renamed, moved: !stayed && !carried };
    };
}
/** An index under a constraint has its name, before and after. */
function isNamedByParent({ before, after }) {
    const named = ({ parent, object }) => parent?.endsWith(`\0${object.name}`) === true;
    return (0,registry/* describedKind */.q)(after.object.kind).namedByParent === true && named(before) && named(after);
}
function consequences({ lineage, pairs }, { kinds }) {
    const calledOtherwise = (0,lazily/* lazily */.q)(() => pairs.filter(isCalledOtherwise));
    return (attribute, { before, after }) => lineage &&
        before.evidence.raw !== undefined &&
        before.evidence.raw === after.evidence.raw &&
        kinds[after.object.kind]?.quoting.includes(attribute) === true &&
        (attribute !== 'name' || ownName(before.object) === ownName(after.object)) &&
        calledOtherwise().length > 0;
}
function ownName({ kind, name }) {
    return (0,registry/* describedKind */.q)(kind).ownName?.(name) ?? '';
}
/** Renamed or moved; what an extension brought moves with it, and is no fact of its own. */
function isCalledOtherwise({ before, after }) {
    const movedMembers = Object.keys(after.attributes).some((name) => name.endsWith('namespace') && before.attributes[name] !== after.attributes[name]);
    return movedMembers || !(0,snapshot/* isSameObject */.G)(before.object, after.object);
}

;// CONCATENATED MODULE: ./build/src/schema/likeness.js
/** How alike two names, or two sets, are: 0 to 1. */
function pairsOfLetters(name) {
    const letters = [...`^${name}$`];
    return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
/** Shared members among all: 0 to 1. */
function likeness(a, b) {
    let shared = 0;
    for (const member of a)
        if (b.has(member))
            shared++;
    const all = a.size + b.size - shared;
    return all === 0 ? 1 : shared / all;
}
function weightedLikeness(a, b) {
    let [shared, all] = [0, 0];
    for (const [member, weight] of a) {
        if (b.has(member))
            shared += weight;
        all += weight;
    }
    for (const [member, weight] of b)
        if (!a.has(member))
            all += weight;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./build/src/schema/place-among-others.js
/** Where parts that came or went stand among those that stayed: a column that is renamed keeps its place. */

/** Whatever is added comes last: there, the place says half. */
function samePlace(a, b) {
    if (!a || !b || a.after !== b.after || a.index !== b.index || a.of !== b.of)
        return 0;
    return a.atEnd && b.atEnd ? 0.5 : 1;
}
function placesAmongOthers({ removed, added, pairs }) {
    const places = new Map();
    const changed = new Set([...removed, ...added].map(({ parent }) => parent));
    const stayed = pairs.filter(({ before }) => changed.has(before.parent));
    for (const [gone, kept] of [
        [removed, stayed.map(({ before }) => before)],
        [added, stayed.map(({ after }) => after)],
    ]) {
        const moving = new Set(gone);
        for (const [parent, siblings] of (0,group_by/* groupBy */.$)([...gone, ...kept], (fact) => fact.parent)) {
            if (parent !== undefined)
                placeSiblings(siblings, moving, places);
        }
    }
    return places;
}
function placeSiblings(siblings, moving, places) {
    const inOrder = siblings
        .filter(({ position }) => position !== undefined)
        .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    let after = 0;
    let run = [];
    const close = (atEnd) => {
        for (const [index, fact] of run.entries())
            places.set(fact, { after, index, of: run.length, atEnd });
        run = [];
    };
    for (const fact of inOrder) {
        if (moving.has(fact))
            run.push(fact);
        else {
            close(false);
            after += 1;
        }
    }
    close(true);
}

;// CONCATENATED MODULE: ./build/src/schema/rename-proposal.js
/**
 * Renames that may be, where no lineage proves them. A proposal never replaces the other reading: the drop and the addition
 * stay in the diff, because if they are what happened, data is gone.
 *
 * A column keeps its type and its place among the others when it is renamed; a table keeps its columns, and the names of its
 * keys and indexes. What many tables have (`id integer`, `created_at timestamptz`) says little, so it counts little.
 */







const threshold = 0.6;
/** Where so much came and went, nobody could follow the proposals. */
const mostPairs = 250_000;
function proposeRenames(match) {
    const holdsData = ({ fact }) => (0,registry/* describedKind */.q)(fact.object.kind).holdsData === true;
    const [gone, came] = [wholes(match.removed).filter(holdsData), wholes(match.added).filter(holdsData)];
    if (gone.length === 0 || came.length === 0)
        return [];
    const places = placesAmongOthers(match);
    const commonness = commonnessIn(match);
    const look = (whole) => lookAt(whole, places, commonness);
    const byPlace = (0,group_by/* groupBy */.$)(came.map(look), siblingsOf);
    const candidates = [...(0,group_by/* groupBy */.$)(gone.map(look), siblingsOf)]
        .map(([place, lost]) => ({ lost, found: byPlace.get(place) ?? [] }))
        .filter(({ lost, found }) => lost.length * found.length <= mostPairs)
        .flatMap(({ lost, found }) => lost.flatMap((from) => found.map((to) => proposal(from, to))))
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => b.score - a.score || (0,object_order/* compareObjects */.G)(a.from, b.from) || (0,object_order/* compareObjects */.G)(a.to, b.to));
    return clearOnes(candidates);
}
function lookAt({ fact, parts }, places, commonness) {
    const own = parts.filter(({ parent }) => parent === fact.key);
    const columns = own.filter(({ attributes }) => attributes['type'] !== undefined).map(columnIdentity);
    return {
        object: fact.object,
        parent: fact.parent,
        columns: new Map(columns.map((column) => [column, 1 / commonness()(column)])),
        others: new Set(own
            .filter(({ attributes }) => attributes['type'] === undefined)
            .map(({ object }) => `${object.kind} ${object.name}`)),
        type: String(fact.attributes['type'] ?? ''),
        attributes: new Set(Object.entries(fact.attributes)
            .filter(([name]) => name !== 'type')
            .map(([name, value]) => `${name}=${value}`)),
        words: new Set(fact.object.name.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=[A-Z])/)),
        letters: pairsOfLetters(fact.object.name.toLowerCase()),
        place: places.get(fact),
    };
}
/** Only objects of one kind in one place are taken for one another. */
function siblingsOf({ object, parent }) {
    return `${object.kind}\0${object.schema ?? ''}\0${parent ?? ''}`;
}
function proposal(from, to) {
    const name = Math.max(likeness(from.letters, to.letters), likeness(from.words, to.words));
    const judged = from.type === '' ? judgeWhole(from, to, name) : judgePart(from, to, name);
    if (!judged || judged.score < threshold)
        return undefined;
    return { from: from.object, to: to.object, score: Math.round(judged.score * 100) / 100, reason: judged.reason };
}
function judgeWhole(from, to, name) {
    if (from.columns.size === 0 || to.columns.size === 0)
        return undefined;
    const columns = weightedLikeness(from.columns, to.columns);
    const kept = [...from.others].filter((other) => to.others.has(other)).length;
    const keeps = kept > 0 ? 0.1 : 0;
    return {
        score: Math.min(1, 0.7 * columns + 0.3 * name + keeps),
        reason: [
            `${percent(columns)} of their columns are alike`,
            kept > 0 && 'keys or indexes have the same names',
            `the names are ${percent(name)} alike`,
        ]
            .filter(Boolean)
            .join(', '),
    };
}
function judgePart(from, to, name) {
    if (from.type !== to.type)
        return undefined;
    const place = samePlace(from.place, to.place);
    const attributes = likeness(from.attributes, to.attributes);
    return {
        score: 0.35 * name + 0.5 * place + 0.15 * attributes,
        reason: [
            'the type is the same',
            place === 1 && 'so is the place among the columns',
            `the names are ${percent(name)} alike`,
        ]
            .filter(Boolean)
            .join(', '),
    };
}
/** How many tables, of both sides, have a column of the same name and type. */
function commonnessIn({ pairs, removed, added }) {
    const counts = (0,lazily/* lazily */.q)(() => {
        const all = new Map();
        for (const fact of [...pairs.map(({ after }) => after), ...removed, ...added]) {
            if (fact.attributes['type'] === undefined)
                continue;
            const column = columnIdentity(fact);
            all.set(column, (all.get(column) ?? 0) + 1);
        }
        return all;
    });
    return () => (column) => Math.max(1, (counts().get(column) ?? 1) - 1);
}
function columnIdentity({ object, attributes }) {
    return `${object.name} ${attributes['type']}`;
}
/** The best proposal for each object, none used twice. Where two are as good, there is none. */
function clearOnes(candidates) {
    const byObject = (0,group_by/* groupBy */.$)(candidates.flatMap((candidate) => [candidate.from, candidate.to].map((object) => ({ object, candidate }))), ({ object }) => object);
    const used = new Set();
    const isFree = ({ from, to }) => !used.has(from) && !used.has(to);
    return candidates.filter((candidate) => {
        if (!isFree(candidate))
            return false;
        const rivals = [candidate.from, candidate.to]
            .flatMap((object) => byObject.get(object) ?? [])
            .map((entry) => entry.candidate)
            .filter((rival) => rival !== candidate && rival.score >= candidate.score && isFree(rival));
        if (rivals.length > 0)
            return false;
        used.add(candidate.from).add(candidate.to);
        return true;
    });
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./build/src/schema/reordered-parts.js
/** Parts whose order among themselves changed: what came or went between them is no change of order. */

/** By the key of the parent on the newer side; names are those of the newer side. */
function reorderedParts(pairs) {
    const placed = pairs.filter(({ before, after }) => before.position !== undefined && after.position !== undefined);
    const reordered = new Map();
    for (const [parent, siblings] of (0,group_by/* groupBy */.$)(placed, ({ after }) => after.parent)) {
        if (parent === undefined || isInOrder(siblings))
            continue;
        const from = inOrder(siblings, ({ before }) => before.position ?? 0);
        const to = inOrder(siblings, ({ after }) => after.position ?? 0);
        if (from.some((pair, index) => pair !== to[index]))
            reordered.set(parent, { from: from.map(nameOf), to: to.map(nameOf) });
    }
    return reordered;
}
/** Facts come in the order of their catalog, so that most tables need no sorting. */
function isInOrder(siblings) {
    return siblings.every(({ before, after }, index) => {
        const previous = siblings[index - 1];
        return (!previous ||
            ((previous.before.position ?? 0) < (before.position ?? 0) &&
                (previous.after.position ?? 0) < (after.position ?? 0)));
    });
}
function inOrder(pairs, position) {
    return [...pairs].sort((a, b) => position(a) - position(b));
}
function nameOf({ after }) {
    return after.object.name;
}

// EXTERNAL MODULE: ./build/src/schema/schema-diff.js
var schema_diff = __webpack_require__(2392);
// EXTERNAL MODULE: ./build/src/schema/families/words.js
var words = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/schema/search-path.js
/**
 * What stands before something older of its name. Postgres looks for a name in the schema that is called as the role, if there is one,
 * and then in `public`, unless a setting says otherwise. https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH
 */


function standsBefore(newcomer, before, after) {
    const { kind, schema = '', name } = newcomer.object;
    if (!relations.has(kind) || schema === 'public')
        return undefined;
    const older = before.called((0,words/* named */.KT)({ kind, schema: 'public', name })).find(({ object }) => relations.has(object.kind));
    if (older === undefined || after.fact(older.key) === undefined || !isOfItsRole(schema, after))
        return undefined;
    return {
        weight: 'breaking',
        words: `for the role \`${schema}\` it stands before \`${(0,words/* named */.KT)(older.object)}\``,
    };
}
const relations = new Set(['table', 'view', 'materialized view']);
/** Whether a role of that name may use it. */
function isOfItsRole(schema, among) {
    const attributes = among.fact((0,snapshot/* factKey */.s)({ kind: 'schema', name: schema }))?.attributes;
    return (attributes?.['nspowner'] === schema || (0,words/* list */.p_)(attributes?.['nspacl']).some((item) => item.startsWith(`${schema}: `)));
}

// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
// EXTERNAL MODULE: ./build/src/schema/set-apart.js
var set_apart = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/src/schema/surroundings.js
/** What a fact is among: some changes weigh by what else is there. */




function surroundings(facts) {
    const parts = (0,lazily/* lazily */.q)(() => partsIn(facts));
    const keys = (0,lazily/* lazily */.q)(() => new Map(facts.map((fact) => [fact.key, fact])));
    const names = (0,lazily/* lazily */.q)(() => {
        const inSchemas = facts.filter(({ object }) => object.table === undefined && object.schema !== undefined);
        return (0,group_by/* groupBy */.$)(inSchemas, ({ object }) => unquoted((0,words/* named */.KT)(object)));
    });
    return {
        facts,
        fact: (key) => keys().get(key),
        partsOf: (fact) => parts()(fact),
        called: (name) => names().get(unquoted(name)) ?? [],
    };
}
/** Postgres quotes words that are its own, too. */
function unquoted(name) {
    return name.replaceAll('"', '');
}

;// CONCATENATED MODULE: ./build/src/schema/taken-names.js
/**
 * What came under the name of something that stays under another: a copy of a table that two renames have swapped in. Whoever uses the
 * name gets the newcomer, so the two are compared; and what hangs on the old one stays there.
 */


/** `before` had the name, and has another now; `after` has it now. With their parts. */
function takenNames({ added, lineage }, before) {
    if (!lineage)
        return [];
    return added.flatMap((after) => {
        const namesake = before.fact(after.key);
        // The columns of a view in the place of a table are others.
        const isInAlike = after.parent === undefined || before.fact(after.parent) !== undefined;
        return namesake === undefined || !isInAlike ? [] : [{ before: namesake, after }];
    });
}
/** Of a relation that took a name; undefined of all else. */
function takeover(newcomer, { match, before, after, to }) {
    const had = match.lineage ? before.fact(newcomer.key) : undefined;
    const now = had && match.partner(had.key);
    if (had === undefined || now === undefined || !taken_names_relations.has(newcomer.object.kind))
        return undefined;
    const lacks = before.partsOf(had).filter((part) => !hasLike(part, after.partsOf(newcomer)));
    const staying = dependentsOf(now, after, to);
    const keeps = staying.length === 0 ? '' : `, which keeps ${list(staying)}`;
    const without = lacks.length === 0 ? '' : `; lacks ${list(lacks)}`;
    return { weight: 'breaking', words: `took the name of \`${(0,words/* named */.KT)(now.object)}\`${keeps}${without}` };
}
const taken_names_relations = new Set(['table', 'view', 'materialized view']);
/** What decides what its users may do and what happens then. Names of constraints are others in a copy; of indexes, even the definitions. */
const telling = new Set(['policy', 'trigger', 'rule', 'constraint', 'column']);
function hasLike(part, others) {
    const { kind, name } = part.object;
    if (!telling.has(kind))
        return true;
    return others.some(({ object, attributes }) => kind === 'constraint'
        ? object.kind === kind && attributes['definition'] === part.attributes['definition']
        : object.kind === kind && object.name === name);
}
/** Views that read it, and foreign keys that refer to it. */
function dependentsOf(old, after, { dependencies }) {
    const own = new Set([old, ...after.partsOf(old)].map(({ evidence }) => evidence.address));
    const users = new Set(dependencies.flatMap((dependency) => {
        const [dependent = '', needed = ''] = dependency.split(' ');
        return own.has(needed) && !own.has(dependent) ? [dependent] : [];
    }));
    return after.facts.filter(({ evidence, object }) => users.has(evidence.address) && dependentKinds.has(object.kind));
}
const dependentKinds = new Set(['view', 'materialized view', 'constraint', 'function']);
const most = 3;
function list(facts) {
    const shown = facts.slice(0, most).map(({ object }) => (0,describe/* title */.DD)(object));
    const rest = facts.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/src/schema/diff.js
/**
 * Compares two snapshots. It knows facts, attributes, parts and order, and no kind of object: what a change means and how it
 * reads is asked of the families.
 */
















function diffSnapshots(from, to, options = {}) {
    const [before, after] = [(0,selection/* selectFacts */.OA)(from, options), (0,selection/* selectFacts */.OA)(to, options)];
    const match = (0,schema_match/* matchFacts */.R)(before, after, options.lineage);
    const apart = (0,set_apart/* factsApart */.WH)([...before.facts, ...after.facts]);
    const [old, fresh] = [surroundings(before.facts), surroundings(after.facts)];
    const newcomers = { match, before: old, after: fresh, to: after };
    const found = [
        ...ofPartitions(dropped(match, before, old), old),
        ...ofPartitions([
            ...added(newcomers),
            ...recreated(match, old, fresh),
            ...altered(match, from, to),
            ...successors(takenNames(match, old), from, to),
        ], fresh),
    ];
    const changes = (set) => found
        .filter(({ fact }) => apart(fact) === set)
        .flatMap((one) => one.changes)
        .sort(compareChanges);
    return {
        version: 1,
        lineage: match.lineage,
        changes: changes(false),
        setApart: changes(true),
        renameProposals: match.lineage ? [] : proposeRenames(match),
        notes: comparisonNotes(from, to, match),
    };
}
function dropped(match, before, among) {
    const dependents = dependentsAmong(match.removed, before);
    return wholes(match.removed).map((whole) => ({
        fact: whole.fact,
        changes: [describe/* dropped */.p({ ...whole, among }, dependents(whole.fact, whole.parts))],
    }));
}
function added(newcomers) {
    const { match, before, after: among } = newcomers;
    return wholes(match.added).map((whole) => ({
        fact: whole.fact,
        changes: [
            describe/* added */.vN({ ...whole, among, before }, takeover(whole.fact, newcomers) ?? standsBefore(whole.fact, before, among)),
        ],
    }));
}
function recreated({ recreated }, before, after) {
    const anew = new Set(recreated.map((pair) => pair.after.key));
    return recreated
        .filter(({ after: { parent } }) => parent === undefined || !anew.has(parent))
        .map((pair) => ({
        fact: pair.after,
        changes: [describe/* recreated */.Ed(pair, before.partsOf(pair.before), after.partsOf(pair.after))],
    }));
}
function altered(match, from, to) {
    const known = comparable(from, to);
    const isConsequence = consequences(match, from);
    const names = nameChanges(match, isConsequence);
    // What was made anew is compared with what it was, by its name: its storage is another in any case.
    const pairs = [...match.pairs, ...match.recreated];
    const anew = new Set(match.recreated);
    const reordered = reorderedParts(pairs);
    const touched = pairs.filter((pair) => isTouched(pair, match.lineage) || reordered.has(pair.after.key));
    return touched.flatMap((pair) => {
        const attributes = changedAttributes(pair).filter((attribute) => known(pair.after.object.kind, attribute) && !isConsequence(attribute, pair));
        const changes = [
            ...describe/* named */.KT(pair, names(pair)),
            ...describe/* altered */.Wn(pair, attributes, match.lineage),
            ...(anew.has(pair) ? [] : describe/* rewritten */.fm(pair, match.lineage)),
            ...describe/* reordered */.NE(pair, reordered.get(pair.after.key)),
        ];
        return changes.length > 0 ? [{ fact: pair.after, changes }] : [];
    });
}
/** In what they differ from those whose names they have. */
function successors(taken, from, to) {
    const known = comparable(from, to);
    return taken.map((pair) => {
        const attributes = changedAttributes(pair).filter((attribute) => known(pair.after.object.kind, attribute));
        return { fact: pair.after, changes: describe/* altered */.Wn(pair, attributes, true) };
    });
}
/** Notes of which table at the top each is a partition, or on one. */
function ofPartitions(found, among) {
    const rootOf = partitionRoots(among);
    return found.map(({ fact, changes }) => {
        const partitionOf = rootOf(fact);
        return partitionOf ? { fact, changes: changes.map((change) => ({ ...change, partitionOf })) } : { fact, changes };
    });
}
/** Of most pairs there is nothing to tell. Storage means something only where both sides number it alike. */
function isTouched(pair, lineage) {
    const { before, after } = pair;
    return (before.key !== after.key ||
        (lineage && before.evidence.filenode !== after.evidence.filenode) ||
        changedAttributes(pair).length > 0);
}
function changedAttributes({ before, after }) {
    const names = [];
    for (const name in before.attributes)
        if (!isSame(before.attributes[name], after.attributes[name]))
            names.push(name);
    for (const name in after.attributes)
        if (before.attributes[name] === undefined)
            names.push(name);
    return names.sort(object_order/* compareText */.n);
}
function isSame(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object')
        return a === b;
    return a.length === b.length && a.every((item, index) => item === b[index]);
}
function compareChanges(a, b) {
    return (schema_diff/* weights */.W.indexOf(a.weight) - schema_diff/* weights */.W.indexOf(b.weight) ||
        (0,object_order/* compareObjects */.G)(a.object, b.object) ||
        (0,object_order/* compareText */.n)(a.code, b.code) ||
        (0,object_order/* compareText */.n)(a.summary, b.summary));
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ firstUserOid)
/* harmony export */ });
/** Postgres hands out oids from here on to what users create; what is below belongs to the system. */
const firstUserOid = 16384;


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** A value made when it is first asked for, and kept. */
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ matchFacts)
});

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 37 modules
var registry = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/src/schema/join-by-address.js
function joinByAddress(from, to) {
    const both = [];
    const onlyBefore = [];
    const onlyAfter = [];
    const unmet = new Map();
    for (const after of to) {
        if (after.evidence.xid === undefined)
            onlyAfter.push(after);
        else
            unmet.set(after.evidence.address, after);
    }
    for (const before of from) {
        const { address, xid } = before.evidence;
        const after = xid === undefined ? undefined : unmet.get(address);
        if (after && after.object.kind === before.object.kind) {
            both.push({ before, after });
            unmet.delete(address);
        }
        else
            onlyBefore.push(before);
    }
    return { both, onlyBefore, onlyAfter: [...onlyAfter, ...unmet.values()] };
}

// EXTERNAL MODULE: ./build/src/schema/lazily.js
var lazily = __webpack_require__(592);
// EXTERNAL MODULE: ./build/src/schema/family.js
var family = __webpack_require__(2741);
;// CONCATENATED MODULE: ./build/src/schema/lineage.js
/**
 * Whether one of two databases is a physical copy of what the other was, and only one has changed since: then oids mean the
 * same on both sides. A copy keeps the system identifier and the oid of everything that existed at the fork. Once both
 * have moved on, both hand out the same oids to different things.
 */

/** `known` spares the question whether there is a common origin, or one that anybody wants to know of. */
function lineage(from, to, joined, known) {
    if (known === false)
        return 'none';
    if (known === undefined && !sameOrigin(from.server, to.server, joined))
        return 'none';
    const [ours, theirs] = ownTransactions(joined);
    return ours.newest < theirs.oldest || theirs.newest < ours.oldest ? 'copy' : 'both-moved';
}
/**
 * A copy of a whole server keeps the oid of the database too. A copy that `create database … template` made within one
 * server has another, and there the oids inside tell: one server never gives an oid out twice.
 */
function sameOrigin(ours, theirs, joined) {
    if (ours.systemIdentifier === undefined || ours.systemIdentifier !== theirs.systemIdentifier)
        return false;
    if (ours.databaseOid !== undefined && ours.databaseOid === theirs.databaseOid)
        return true;
    const shared = joined.both.filter(({ after }) => isUsers(after)).length;
    const alone = Math.min(joined.onlyBefore.filter(isUsers).length, joined.onlyAfter.filter(isUsers).length);
    return shared > 0 && shared >= alone;
}
/** What initdb makes has the same oids everywhere. */
function isUsers({ evidence }) {
    const { address } = evidence;
    return Number.parseInt(address.slice(address.indexOf('/') + 1), 10) >= family/* firstUserOid */.w;
}
/**
 * The transactions whose rows only the one side has. On a copy, those of the side that stayed as it was are all older than
 * the fork, and those of the other all younger.
 */
function ownTransactions({ both, onlyBefore, onlyAfter }) {
    const [ours, theirs] = [noTransactions(), noTransactions()];
    for (const { before, after } of both) {
        if (before.evidence.xid === after.evidence.xid)
            continue;
        include(ours, before);
        include(theirs, after);
    }
    for (const fact of onlyBefore)
        include(ours, fact);
    for (const fact of onlyAfter)
        include(theirs, fact);
    return [ours, theirs];
}
function noTransactions() {
    return { oldest: Number.POSITIVE_INFINITY, newest: Number.NEGATIVE_INFINITY };
}
function include(transactions, { evidence }) {
    if (evidence.xid === undefined)
        return;
    transactions.oldest = Math.min(transactions.oldest, evidence.xid);
    transactions.newest = Math.max(transactions.newest, evidence.xid);
}

// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/schema/match.js
/**
 * Which fact of one side is which of the other. On a branch the physical address decides, so that a rename is a fact and a
 * namesake that was dropped and made anew is told apart; otherwise the logical name does.
 */





function matchFacts(from, to, known) {
    const joined = joinByAddress(from.facts, to.facts);
    const origin = lineage(from, to, joined, known);
    const isCopy = origin === 'copy';
    const pairs = isCopy ? [...joined.both] : [];
    const [unmatched, left] = isCopy ? [joined.onlyBefore, new Set(joined.onlyAfter)] : [from.facts, new Set(to.facts)];
    const recreated = [];
    const removed = [];
    const byName = new Map([...left].map((fact) => [fact.key, fact]));
    // A part is looked up by the name that its parent has on the other side.
    const partners = (0,lazily/* lazily */.q)(() => new Map(pairs.map(({ before, after }) => [before.key, after])));
    const partner = (key) => partners().get(key);
    const containers = (0,lazily/* lazily */.q)(() => new Map(from.facts.map((fact) => [fact.key, fact])));
    const newContainers = (0,lazily/* lazily */.q)(() => new Map(to.facts.map((fact) => [fact.key, fact])));
    const isInAlike = (before, after) => before.object.table === undefined || kindAbove(before, containers) === kindAbove(after, newContainers);
    for (const before of unmatched) {
        const after = byName.get(isCopy ? (0,snapshot/* factKey */.s)(namedAcross(before, partner)) : before.key);
        if (after && isInAlike(before, after) && left.delete(after)) {
            const anew = isCopy && holdsData(before, containers);
            (anew ? recreated : pairs).push({ before, after });
            if (isCopy)
                partners().set(before.key, after);
        }
        else
            removed.push(before);
    }
    const isImplicit = ({ object }) => (0,registry/* describedKind */.q)(object.kind).implicit === true;
    const added = [...left];
    return {
        lineage: isCopy,
        origin,
        pairs: [
            ...pairs,
            ...removed.filter(isImplicit).map((before) => ({ before, after: untold(before) })),
            ...added.filter(isImplicit).map((after) => ({ before: untold(after), after })),
        ],
        recreated,
        removed: removed.filter((fact) => !isImplicit(fact)),
        added: added.filter((fact) => !isImplicit(fact)),
        partner,
    };
}
/** The same object where it has nothing to tell. */
function untold(fact) {
    return { ...fact, attributes: {} };
}
/** The kind of what an object belongs to: the columns of a view in the place of a table are others. */
function kindAbove({ parent }, containers) {
    const [kind, , table] = parent?.split('\0') ?? [];
    const whole = table && parent !== undefined ? containers().get(parent) : undefined;
    return whole ? kindAbove(whole, containers) : kind;
}
/** A column holds data where its table does: one of a view does not. */
function holdsData({ object, parent }, containers) {
    if ((0,registry/* describedKind */.q)(object.kind).holdsData !== true)
        return false;
    const container = parent === undefined ? undefined : containers().get(parent);
    return !container || holdsData(container, containers);
}
function namedAcross(fact, partner) {
    const parent = fact.parent === undefined ? undefined : partner(fact.parent);
    if (!parent || fact.object.table === undefined)
        return fact.object;
    return { ...fact.object, schema: parent.object.schema, table: parent.object.table ?? parent.object.name };
}


/***/ })

};
