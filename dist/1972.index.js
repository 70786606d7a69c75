export const id = 1972;
export const ids = [1972];
export const modules = {

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readLayout)
/* harmony export */ });
/* harmony import */ var _postgres_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _postgres_system_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);


async function readLayout(look) {
    const answers = await look.askTogether([serverQuery, columnsQuery, membersQuery]);
    const [servers, columns, members] = answers;
    const [facts] = servers;
    if (!facts)
        throw new Error('the server answered nothing about itself');
    const systemIdentifier = facts.may_identify ? await (0,_postgres_system_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .readSystemIdentifier */ .r)(look) : undefined;
    return {
        version: facts.version,
        server: {
            version: facts.version,
            database: facts.database,
            databaseOid: Number(facts.database_oid),
            ...(systemIdentifier !== undefined && { systemIdentifier }),
        },
        columns: columnsByCatalog(columns),
        extensionMembers: new Map(members.map(({ catalog, oids }) => [catalog, oids])),
    };
}
const serverQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('server of a snapshot', `
select current_setting('server_version_num')::int as version, current_database() as database,
  (select oid::int8::text from pg_database where datname = current_database()) as database_oid,
  ${_postgres_system_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .mayIdentify */ .G} as may_identify`);
const columnsQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('columns of the catalogs', `
select c.relname as catalog, a.attname as name, format_type(a.atttypid, null) as type,
  f.pktable::regclass::text as target, f.is_array as many
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
left join pg_get_catalog_foreign_keys() f on f.fktable = c.oid and f.fkcols = array[a.attname::text]
where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select')
order by c.relname, a.attnum`);
const membersQuery = (0,_postgres_query_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)('members of extensions', `
select d.classid::regclass::text as catalog, array_agg(d.objid::text) as oids
from pg_depend d where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' group by 1`);
function columnsByCatalog(rows) {
    const columns = new Map();
    for (const { catalog, name, type, target, many } of rows) {
        const references = target === null ? undefined : { catalog: target, many: many === true };
        const known = columns.get(catalog) ?? [];
        known.push({ name, type, references });
        columns.set(catalog, known);
    }
    return columns;
}


/***/ }),

/***/ 1972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ inOneMoment),
  MH: () => (/* binding */ readFacts),
  RA: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./build/src/postgres/look.js + 1 modules
var look = __webpack_require__(7730);
// EXTERNAL MODULE: ./build/src/schema/catalog-layout.js
var catalog_layout = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/src/schema/row-stream.js + 1 modules
var row_stream = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/src/ground/budget.js
var budget = __webpack_require__(1764);
;// CONCATENATED MODULE: ./build/src/schema/bounded-text.js
/** SQL for a text of the catalog that may have any length: the body of a function, a comment. */

/** Of one that is too long its beginning, and what tells it from another. How long it is, the server knows without reading it. */
function boundedText(sql) {
    const most = budget.budget.size.text;
    const hash = `encode(sha256(convert_to(${sql}, 'UTF8')), 'hex')`;
    const short = `left(${sql}, ${shown}) || E'\\n… (' || octet_length(${sql}) || ' bytes in all, SHA-256 ' || ${hash} || ')'`;
    return `case when octet_length(${sql}) > ${most} then ${short} else ${sql} end`;
}
/** Characters. */
const shown = 4096;

// EXTERNAL MODULE: ./build/src/schema/lists.js
var lists = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/schema/attached.js
/**
 * What Postgres keeps about objects of every kind in catalogs of its own, under their physical address: comments, security
 * labels, and what they cannot exist without.
 */



/** address, sub, text */
const commentsQuery = (0,query/* defineQuery */.Ec)('comments', `
select d.classoid::regclass::text || '/' || d.objoid, d.objsubid, ${boundedText('d.description')}
from pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_extension'::regclass
  or (d.classoid = 'pg_namespace'::regclass and d.objoid = to_regnamespace('public'))`);
/** address, sub, labels */
const securityLabelsQuery = (0,query/* defineQuery */.Ec)('security labels', `
select l.classoid::regclass::text || '/' || l.objoid, l.objsubid,
  array_agg(format('%s: %s', l.provider, l.label) order by l.provider collate "C")
from pg_seclabel l
group by 1, 2`);
/** address, 0, extensions: what is dropped with an extension though it is none of its members (`depends on extension`). */
const extensionDependenciesQuery = (0,query/* defineQuery */.Ec)('dependencies on extensions', `
select d.classid::regclass::text || '/' || d.objid, 0, array_agg(e.extname::text order by e.extname)
from pg_depend d join pg_extension e on e.oid = d.refobjid
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
group by 1`);
/**
 * One text: what cannot exist without what, as pairs of addresses, a line each. A view depends through its rule, and a column
 * through its default, which depends on the column itself too. There are many, so they travel as one value; with `only`,
 * those of what is affected.
 */
const dependenciesQuery = (0,query/* defineQueries */.yV)('dependencies', (only) => {
    // By class and oid, as the index of pg_depend has them.
    const chosen = only &&
        `d.classid = any ('{${[...only.catalogs].join(',')}}'::regclass[]::oid[]) and d.objid = any (${(0,lists/* oidArray */.e)(only.oids)})`;
    return `
select string_agg(concat(
  case when r.oid is not null then 'pg_class/' || r.ev_class when a.oid is not null then concat('pg_class/', a.adrelid, '/', a.adnum)
    else concat(k.relname, '/', d.objid, '/' || nullif(d.objsubid, 0)) end,
  ' ', f.relname, '/', d.refobjid, '/' || nullif(d.refobjsubid, 0)), E'\\n')
from pg_depend d
join pg_class k on k.oid = d.classid and k.oid < 16384
join pg_class f on f.oid = d.refclassid and f.oid < 16384
left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
left join pg_attrdef a on d.classid = 'pg_attrdef'::regclass and a.oid = d.objid
where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a') and d.refclassid <> 'pg_namespace'::regclass
  and (a.adrelid = d.refobjid and a.adnum = d.refobjsubid) is not true${chosen ? `\n  and ${chosen}` : ''}`;
});

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 37 modules
var registry = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/src/schema/completeness.js
/**
 * What is there and not read: every catalog that keeps objects and that no family models is asked whether anything of the
 * user's is in it. A reader must never see "no changes" where we were blind.
 */


/** Catalogs whose rows are read as attributes of facts, or are no part of one database's schema; each with its reason. */
const readElsewhere = {
    pg_amop: 'members of operator classes and families',
    pg_amproc: 'members of operator classes and families',
    pg_attrdef: 'defaults of columns',
    pg_auth_members: 'of the server',
    pg_authid: 'of the server',
    pg_database: 'of the server',
    pg_enum: 'values of enums',
    pg_parameter_acl: 'of the server',
    pg_tablespace: 'of the server',
    pg_user_mapping: 'read through its view',
};
/** catalog, kind, count */
const unmodelledQuery = (0,query/* defineQueries */.yV)('what no family models', ({ columns }) => {
    const modelled = new Set(registry/* families */.T.flatMap((family) => Object.values(family.catalogs)));
    const unread = [...columns]
        .filter(([catalog, has]) => has.some(({ name }) => name === 'oid') && !modelled.has(catalog) && !(catalog in readElsewhere))
        .map(([catalog]) => `select '${catalog}', null, count(*) from pg_catalog.${catalog} where ${usersOwn(catalog)}`);
    return `select * from (${[...unread, unknownRelationsSql, databaseSettingsSql].join('\nunion all ')}) u (catalog, kind, count)
where count > 0 order by 1, 2`;
});
/** The user chooses the oid of a large object. */
function usersOwn(catalog) {
    return catalog === 'pg_largeobject_metadata' ? 'true' : 'oid >= 16384';
}
/** Kinds of relation that this engine has never heard of. */
const unknownRelationsSql = `select 'pg_class', relkind::text, count(*) from pg_class
where oid >= 16384 and relkind not in ('r', 'p', 'v', 'm', 'f', 'S', 'i', 'I', 'c', 't') group by 2`;
const databaseSettingsSql = `select 'pg_db_role_setting', null, count(*) from pg_db_role_setting
where setdatabase = (select oid from pg_database where datname = current_database())`;
function unmodelledNote([catalog, kind, count]) {
    const rows = `${count} ${count === '1' ? 'row' : 'rows'} of \`${catalog}\`${kind === null ? '' : ` of the kind \`${kind}\``}`;
    return { code: 'not-compared', message: `Present and not compared: ${rows}.` };
}

// EXTERNAL MODULE: ./build/src/schema/grants.js
var grants = __webpack_require__(8662);
;// CONCATENATED MODULE: ./build/src/schema/object-names.js
/** SQL for the name, or the names, that a column of oids refers to. */
function referenceExpression(sql, { catalog, many }) {
    // Most references are empty: the case spares their rows a subquery.
    if (!many)
        return `case when ${sql}::oid <> 0 then ${nameOf(catalog, `${sql}::oid`)} end`;
    return `(select array_agg(${nameOf(catalog, 'nullif(u.item, 0)')} order by u.position)
    from unnest(${sql}::oid[]) with ordinality u (item, position))`;
}
/** SQL for the qualified name of the object with the given oid. */
function nameOf(catalog, oid) {
    const alias = registeredTypes[catalog];
    if (alias)
        return `(${oid})::${alias}::text`;
    switch (catalog) {
        case 'pg_type':
            return `format_type(${oid}, null)`;
        case 'pg_authid':
            return `(case when ${oid} is not null then pg_get_userbyid(${oid})::text end)`;
        case 'pg_opclass':
            return `(select format('%s.%I using %I', o.opcnamespace::regnamespace, o.opcname, m.amname)
      from pg_opclass o join pg_am m on m.oid = o.opcmethod where o.oid = ${oid})`;
        case 'pg_opfamily':
            return `(select format('%s.%I using %I', o.opfnamespace::regnamespace, o.opfname, m.amname)
      from pg_opfamily o join pg_am m on m.oid = o.opfmethod where o.oid = ${oid})`;
        case 'pg_ts_parser':
            return `(select format('%s.%I', o.prsnamespace::regnamespace, o.prsname) from pg_ts_parser o where o.oid = ${oid})`;
        case 'pg_ts_template':
            return `(select format('%s.%I', o.tmplnamespace::regnamespace, o.tmplname) from pg_ts_template o where o.oid = ${oid})`;
        default: {
            const name = nameColumns[catalog];
            if (!name)
                throw new Error(`no family says how an object of ${catalog} is called`);
            return `(select o.${name}::text from ${catalog} o where o.oid = ${oid})`;
        }
    }
}
const registeredTypes = {
    pg_class: 'regclass',
    pg_proc: 'regprocedure',
    pg_operator: 'regoperator',
    pg_collation: 'regcollation',
    pg_namespace: 'regnamespace',
    pg_ts_config: 'regconfig',
    pg_ts_dict: 'regdictionary',
};
const nameColumns = {
    pg_am: 'amname',
    pg_constraint: 'conname',
    pg_database: 'datname',
    pg_extension: 'extname',
    pg_foreign_data_wrapper: 'fdwname',
    pg_foreign_server: 'srvname',
    pg_language: 'lanname',
    pg_publication: 'pubname',
    pg_subscription: 'subname',
    pg_tablespace: 'spcname',
    pg_trigger: 'tgname',
};

// EXTERNAL MODULE: ./build/src/schema/row-hash.js
var row_hash = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/schema/family-query.js
/**
 * Builds the query of a family for one server: its columns are asked of the server, so every version is read with exactly
 * the columns it has. Names replace oids, grants and options are normalised, secrets are redacted before they leave.
 */






/** kind, schema, table, name, oid, sub, filenode, parent, xid, raw, parts, position */
const fixedColumns = 12;
const parentColumn = 7;
/** With `only`, of the objects with these oids alone. */
function familyQuery(family, layout, only) {
    const attributes = { ...columnExpressions(family, layout), ...presentRenderings(family, layout) };
    const { object, address } = family;
    const raw = rawEvidence(family, layout);
    const fixed = [
        object.kind,
        object.schema ?? 'null',
        object.table ?? 'null',
        object.name,
        `${address.oid}::text`,
        address.sub ?? 'null',
        address.filenode ? `nullif(${address.filenode}, 0)::text` : 'null',
        family.parent ?? 'null',
        family.address.xid ? `(${family.address.xid})::text` : 'null',
        raw.sql,
        family.parts ? `(${family.parts})::text[]` : 'null',
        family.position ?? 'null',
    ];
    const members = layout.extensionMembers.get(address.catalog) ?? [];
    const where = [
        family.where,
        ...(members.length > 0 ? [`${address.oid} not in (${members.join(', ')})`] : []),
        ...(only && family.chosenBy ? [`${family.chosenBy} = any (${(0,lists/* oidArray */.e)(only)})`] : []),
    ];
    return {
        family,
        attributes: Object.keys(attributes),
        quoting: raw.quoting,
        query: rowsQuery({ columns: [...fixed, ...Object.values(attributes)], from: family.from, where }),
    };
}
const rowsQuery = (0,query/* defineQueries */.yV)('rows of a family', ({ columns, from, where }) => `select ${columns.join(',\n  ')}
from ${from}
where ${where.map((condition) => `(${condition})`).join('\n  and ')}`);
/** A hash of every column that holds an oid, and of what the family renders names from. */
function rawEvidence(family, layout) {
    const references = attributeColumns(family, layout).filter(({ column }) => column.references && column.references.catalog !== 'pg_authid');
    const { rows = {}, except = [], columns = [], covers = [] } = family.raw ?? {};
    const hashed = [
        ...Object.entries(rows).flatMap(([alias, catalog]) => (0,row_hash/* hashableColumns */.kv)(layout, alias, catalog, except)),
        ...columns,
        ...references.map(({ sql, column }) => (0,row_hash/* hashable */.pw)(sql, column)),
    ];
    return {
        sql: hashed.length > 0 ? `${(0,row_hash/* rowHash */.rG)(hashed)}::text` : 'null',
        quoting: [...covers, ...references.map(({ column }) => column.name)],
    };
}
/** The catalog columns that become attributes as they are. */
function attributeColumns(family, layout) {
    return Object.entries(family.catalogs).flatMap(([alias, catalog]) => (layout.columns.get(catalog) ?? [])
        .filter((column) => !(column.name in family.ignored) && !(column.name in family.rendered))
        .map((column) => ({ sql: `${alias}.${column.name}`, column })));
}
function columnExpressions(family, layout) {
    return Object.fromEntries(attributeColumns(family, layout).map(({ sql, column }) => [column.name, columnExpression(sql, column, family)]));
}
/** Renderings of columns that this server does not have are left out. */
function presentRenderings(family, layout) {
    const renderings = {};
    for (const [name, rendering] of Object.entries(family.rendered)) {
        if (typeof rendering === 'string')
            renderings[name] = rendering;
        else if (hasColumn(layout, rendering.column))
            renderings[name] = rendering.sql;
    }
    return renderings;
}
function hasColumn({ columns }, qualified) {
    const [catalog = '', name] = qualified.split('.');
    return columns.get(catalog)?.some((column) => column.name === name) ?? false;
}
function columnExpression(sql, column, family) {
    if (column.type === 'aclitem[]' && family.grants)
        return (0,grants/* grantsExpression */.Q9)(sql, family.grants);
    if (column.references)
        return referenceExpression(sql, column.references);
    switch (column.type) {
        case 'boolean':
        case 'smallint':
        case 'integer':
        case 'text[]':
            return sql;
        case 'text':
            return boundedText(sql);
        default:
            return `${sql}::text`;
    }
}

// EXTERNAL MODULE: ./build/src/schema/snapshot.js
var snapshot = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/schema/fact-rows.js
/** Rows of the families' queries become facts, with what the server keeps about them elsewhere attached by their address. */


class FactRows {
    #attached = new Map();
    #byAddress = new Map();
    #facts = [];
    /** Facts that came before what they are a part of. */
    #toAdopt = [];
    /** Takes rows of address, sub and value: an attribute of the fact with that address. They have to come before the facts. */
    attach(name) {
        return ([address, sub, value]) => {
            const full = Number(sub) === 0 ? String(address) : `${address}/${sub}`;
            if (value !== null && value !== undefined)
                this.#attached.set(full, { ...this.#attached.get(full), [name]: value });
        };
    }
    /** Parents come before their parts; what hangs on a row that is no fact (a table of an extension) is left out with it. */
    take(query) {
        const { parent: needsParent, optionalParent } = query.family;
        return (row) => {
            const fact = makeFact(query, row, this.#attached);
            const parent = row[parentColumn];
            if (typeof parent === 'string') {
                const whole = this.#byAddress.get(parent);
                if (whole)
                    fact.parent = whole.key;
                else if (optionalParent)
                    this.#toAdopt.push({ fact, parent });
            }
            if (needsParent && !optionalParent && fact.parent === undefined)
                return;
            this.#byAddress.set(fact.evidence.address, fact);
            this.#facts.push(fact);
        };
    }
    /** When all rows have come. */
    all() {
        for (const { fact, parent } of this.#toAdopt) {
            const whole = this.#byAddress.get(parent);
            if (whole)
                fact.parent = whole.key;
        }
        return this.#facts;
    }
}
function makeFact({ family, attributes }, row, attached) {
    const [kind, schema, table, name, oid, sub, filenode, , xid, raw, parts, position] = row;
    const address = sub === null ? `${family.address.catalog}/${oid}` : `${family.address.catalog}/${oid}/${sub}`;
    const values = { ...attached.get(address) };
    for (let index = 0; index < attributes.length; index++) {
        const value = row[fixedColumns + index];
        if (value !== null && value !== undefined)
            values[attributes[index] ?? ''] = value;
    }
    const object = { kind: String(kind), schema: fact_rows_text(schema), table: fact_rows_text(table), name: String(name) };
    return {
        key: (0,snapshot/* factKey */.s)(object),
        object,
        parent: undefined,
        position: number(position),
        attributes: values,
        evidence: {
            address,
            filenode: number(filenode),
            xid: number(xid),
            raw: fact_rows_text(raw),
            parts: Array.isArray(parts) ? parts.map(Number) : undefined,
        },
    };
}
function fact_rows_text(value) {
    return value === null || value === undefined ? undefined : String(value);
}
function number(value) {
    return value === null || value === undefined ? undefined : Number(value);
}

;// CONCATENATED MODULE: ./build/src/schema/snapshot-reading.js
/** What is asked of one server for a snapshot, and the snapshot that its rows make. */






class SnapshotReading {
    /** In this order: what is attached to facts comes before them, and parents before their parts. */
    statements;
    #layout;
    #queries;
    #facts = new FactRows();
    #notes = [];
    #dependencies = '';
    #highestOid = 0;
    constructor(layout, only) {
        this.#layout = layout;
        this.#queries = registry/* families */.T
            .filter((family) => layout.version >= (family.since ?? 0) * 10_000)
            .filter((family) => !only || family.chosenBy !== undefined || only.smallFamilies)
            .map((family) => familyQuery(family, layout, only?.oids));
        this.statements = [
            { query: commentsQuery, take: this.#facts.attach('comment') },
            { query: securityLabelsQuery, take: this.#facts.attach('security_labels') },
            { query: extensionDependenciesQuery, take: this.#facts.attach('depends_on_extensions') },
            ...this.#queries.map((query) => ({ query: query.query, take: this.#facts.take(query) })),
            {
                query: dependenciesQuery(only),
                take: ([lines]) => {
                    this.#dependencies = String(lines ?? '');
                },
            },
            {
                query: highestOidQuery,
                take: ([oid]) => {
                    this.#highestOid = Number(oid);
                },
            },
            { query: unmodelledQuery(layout), take: (row) => this.#notes.push(unmodelledNote(row)) },
        ];
    }
    /** When all rows have been taken. */
    snapshot() {
        return {
            version: 1,
            takenAt: new Date().toISOString(),
            server: this.#layout.server,
            highestOid: this.#highestOid,
            kinds: Object.fromEntries(this.#queries.flatMap(({ family, attributes, quoting }) => Object.keys(family.kinds).map((kind) => [kind, { attributes, quoting }]))),
            facts: this.#facts.all(),
            dependencies: this.#dependencies.split('\n').filter(Boolean),
            notes: this.#notes,
        };
    }
}
const highestOidQuery = (0,query/* defineQuery */.Ec)('highest oid', `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`);

;// CONCATENATED MODULE: ./build/src/schema/read-snapshot.js




async function readSnapshot(client, options = {}) {
    return inOneMoment(client, options, async (look) => readFacts(look, await (0,catalog_layout/* readLayout */.T)(look)));
}
async function inOneMoment(client, { lockTimeout }, work) {
    return (0,look/* looking */.WL)(client, work, lockTimeout === undefined ? {} : { lock: lockTimeout });
}
/** With `only`, no more than that. */
async function readFacts(look, layout, only) {
    const reading = new SnapshotReading(layout, only);
    await (0,row_stream/* takeRows */.L)(look, reading.statements);
    return reading.snapshot();
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kv: () => (/* binding */ hashableColumns),
/* harmony export */   pw: () => (/* binding */ hashable),
/* harmony export */   rG: () => (/* binding */ rowHash)
/* harmony export */ });
/** SQL for a hash of 64 bits, of expressions that can be hashed. */
function rowHash(expressions, seed = 0) {
    return `hash_record_extended(row(${expressions.join(', ')}), ${seed})`;
}
/** The columns of a catalog that make up a definition, but the excepted, each as something that can be hashed. */
function hashableColumns(layout, alias, catalog, except = []) {
    return (layout.columns.get(catalog) ?? [])
        .filter(({ name }) => !volatile.has(name) && !except.includes(name))
        .map((column) => hashable(`${alias}.${column.name}`, column));
}
function hashable(sql, { type }) {
    if (hashableTypes.has(type))
        return sql;
    // As text it would be the name, which a rename changes.
    return type === 'regproc' ? `${sql}::oid` : `${sql}::text`;
}
/** Statistics, the bookkeeping of vacuum, and what follows from a column's type: no definition shows them. */
const volatile = new Set([
    'relpages',
    'reltuples',
    'relallvisible',
    'relallfrozen',
    'relfrozenxid',
    'relminmxid',
    'attmissingval',
    'attcacheoff',
    'attlen',
    'attbyval',
    'attalign',
]);
const hashableTypes = new Set([
    '"char"',
    'bigint',
    'boolean',
    'integer',
    'name',
    'oid',
    'oid[]',
    'oidvector',
    'real',
    'smallint',
    'smallint[]',
    'text',
    'text[]',
    'xid',
]);


/***/ }),

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ takeRows)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/src/schema/catalog-value.js
/** How values of catalog columns arrive: booleans, small integers and text arrays as such, all else as Postgres's text. */

const bool = 16;
const int2 = 21;
const int4 = 23;
const nameArray = 1003;
const textArray = 1009;
const textArrayParser = esm/* default.types */.Ay.types.getTypeParser(textArray, 'text');
/** For one read: names of schemas, tables, types and owners come thousands of times, and are kept once. */
function catalogTypes() {
    const kept = new Map();
    const once = (text) => {
        if (text.length > longestName)
            return text;
        const known = kept.get(text);
        if (known !== undefined)
            return known;
        kept.set(text, text);
        return text;
    };
    return (oid) => {
        switch (oid) {
            case bool:
                return (text) => text === 't';
            case int2:
            case int4:
                return Number;
            case nameArray:
            case textArray:
                return textArrayParser;
            default:
                return once;
        }
    };
}
/** In bytes, as Postgres has it. */
const longestName = 63;

;// CONCATENATED MODULE: ./build/src/schema/row-stream.js

/** One round trip. */
async function takeRows(look, takers) {
    await look.stream(takers.map(({ query, take }) => ({ query, take: (row) => take(row) })), catalogTypes());
}


/***/ })

};
