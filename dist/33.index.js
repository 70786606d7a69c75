export const id = 33;
export const ids = [33];
export const modules = {

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readLayout)
/* harmony export */ });
async function readLayout(client) {
    // One message with three statements is one round trip, and has an array of results, which the types do not know.
    const results = await client.query([serverSql, columnsSql, membersSql].join(';'));
    const [servers, columns, members] = results;
    const [facts] = servers.rows;
    if (!facts)
        throw new Error('the server answered nothing about itself');
    return {
        version: facts.version,
        server: {
            version: facts.version,
            database: facts.database,
            databaseOid: Number(facts.database_oid),
            ...(facts.identifier !== null && { systemIdentifier: facts.identifier }),
        },
        columns: columnsByCatalog(columns.rows),
        extensionMembers: new Map(members.rows.map(({ catalog, oids }) => [catalog, oids])),
    };
}
const serverSql = `
select current_setting('server_version_num')::int as version, current_database() as database,
  (select oid::int8::text from pg_database where datname = current_database()) as database_oid,
  case when has_function_privilege('pg_control_system()', 'execute')
    then (select system_identifier::text from pg_control_system()) end as identifier`;
const columnsSql = `
select c.relname as catalog, a.attname as name, format_type(a.atttypid, null) as type,
  f.pktable::regclass::text as target, f.is_array as many
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
left join pg_get_catalog_foreign_keys() f on f.fktable = c.oid and f.fkcols = array[a.attname::text]
where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select')
order by c.relname, a.attnum`;
const membersSql = `
select d.classid::regclass::text as catalog, array_agg(d.objid::text) as oids
from pg_depend d where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' group by 1`;
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

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describedKind),
  T: () => (/* binding */ families)
});

// EXTERNAL MODULE: ./build/src/schema/families/words.js
var words = __webpack_require__(9999);
;// CONCATENATED MODULE: ./build/src/schema/families/access-methods.js

/** Access methods of tables and indexes. */
const accessMethods = {
    catalogs: { a: 'pg_am' },
    from: 'pg_am a',
    where: 'a.oid >= 16384',
    object: { kind: `'access method'`, name: 'a.amname' },
    address: { catalog: 'pg_am', oid: 'a.oid', xid: 'a.xmin' },
    ignored: { oid: 'physical', amname: 'the name' },
    rendered: {},
    kinds: {
        'access method': {
            ddl: ({ object, attributes }) => `create access method ${(0,words/* named */.KT)(object)} type ${attributes['amtype'] === 't' ? 'table' : 'index'} handler ${(0,words/* text */.Qq)(attributes['amhandler'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

// EXTERNAL MODULE: ./build/src/schema/grants.js
var grants = __webpack_require__(8662);
;// CONCATENATED MODULE: ./build/src/schema/families/built-ins.js


const grantables = [
    {
        catalog: 'pg_class',
        acl: 'relacl',
        owner: 'relowner',
        type: `(case x.relkind when 'S' then 's' else 'r' end)::"char"`,
    },
    { catalog: 'pg_proc', acl: 'proacl', owner: 'proowner', type: `'f'` },
    { catalog: 'pg_type', acl: 'typacl', owner: 'typowner', type: `'T'` },
    { catalog: 'pg_namespace', acl: 'nspacl', owner: 'nspowner', type: `'n'` },
    { catalog: 'pg_language', acl: 'lanacl', owner: 'lanowner', type: `'l'` },
    { catalog: 'pg_foreign_data_wrapper', acl: 'fdwacl', owner: 'fdwowner', type: `'F'` },
    { catalog: 'pg_foreign_server', acl: 'srvacl', owner: 'srvowner', type: `'S'` },
];
/** initdb makes the information schema after it has noted what it granted: who may read it is known to us instead. */
const informationSchema = {
    pg_class: `case when x.relnamespace = to_regnamespace('information_schema') then array[makeaclitem(0, x.relowner, 'SELECT', false)] end`,
    pg_namespace: `case when x.oid = to_regnamespace('information_schema') then array[makeaclitem(0, x.nspowner, 'USAGE', false)] end`,
};
/** Grants, and those an object was born with: pg_init_privs keeps what initdb or the extension granted. */
function changedGrants({ catalog, acl, owner, type }) {
    const own = `acldefault(${type}, x.${owner})`;
    const born = `coalesce(i.initprivs, ${own} || ${informationSchema[catalog] ?? 'null'}::aclitem[])`;
    return `select '${catalog}'::regclass, x.oid, 0, coalesce(x.${acl}, ${own}), ${born}, x.${owner}, null
    from (select oid from pg_catalog.${catalog} where ${acl} is not null
      union select objoid from pg_init_privs where classoid = '${catalog}'::regclass and objsubid = 0) granted
    join pg_catalog.${catalog} x on x.oid = granted.oid
    left join pg_init_privs i on i.classoid = '${catalog}'::regclass and i.objoid = x.oid and i.objsubid = 0
    where ${notTheUsers(catalog, 'x.oid')} and x.${acl} is distinct from ${born}`;
}
/** System columns come with Postgres in every table. */
const changedColumnGrants = `select 'pg_class'::regclass, a.attrelid, a.attnum::int,
      coalesce(a.attacl, acldefault('c', c.relowner)), coalesce(i.initprivs, acldefault('c', c.relowner)), c.relowner, null
    from (select attrelid, attnum from pg_attribute where attacl is not null
      union select objoid, objsubid::int2 from pg_init_privs where classoid = 'pg_class'::regclass and objsubid > 0) granted
    join pg_attribute a on a.attrelid = granted.attrelid and a.attnum = granted.attnum
    join pg_class c on c.oid = a.attrelid
    left join pg_init_privs i on i.classoid = 'pg_class'::regclass and i.objoid = a.attrelid and i.objsubid = a.attnum
    where (a.attnum < 0 or ${notTheUsers('pg_class', 'a.attrelid')}) and a.attacl is distinct from i.initprivs`;
/**
 * Comments that initdb did not write: written by a later transaction than the rules of the information schema, which initdb
 * makes after all comments and which nobody touches.
 */
const changedComments = `select d.classoid, d.objoid, d.objsubid, null::aclitem[], null::aclitem[], null::oid, d.description
    from pg_description d
    where d.objoid < 16384 and d.classoid <> 'pg_extension'::regclass
      and not exists (select from pg_depend m
        where m.refclassid = 'pg_extension'::regclass and m.deptype = 'e' and m.classid = d.classoid and m.objid = d.objoid)
      and not (d.classoid = 'pg_namespace'::regclass and d.objoid is not distinct from to_regnamespace('public'))
      and d.xmin::text::bigint > (select max(r.xmin::text::bigint) from pg_rewrite r where r.oid < 16384)`;
function notTheUsers(catalog, oid) {
    const own = catalog === 'pg_namespace' ? ` and ${oid} is distinct from to_regnamespace('public')` : '';
    return `(${oid} < 16384${own} or exists (select from pg_depend m
      where m.classid = '${catalog}'::regclass and m.objid = ${oid} and m.deptype = 'e'))`;
}
function only(these, those) {
    return `nullif(array(select unnest(${these}) except select unnest(${those}) order by 1), '{}')`;
}
/** What came with Postgres or an extension, where its grants or its comment are no longer those it came with. */
const builtIns = {
    catalogs: {},
    from: `(select classid, objid, objsubid,
    max(${(0,grants/* grantsList */.A)('c.acl', 'c.owner')}) as now, max(${(0,grants/* grantsList */.A)('c.born', 'c.owner')}) as born, max(comment) as comment
  from (
    ${[...grantables.map(changedGrants), changedColumnGrants, changedComments].join('\n    union all ')}
  ) c (classid, objid, objsubid, acl, born, owner, comment) group by 1, 2, 3) b,
  pg_identify_object(b.classid, b.objid, b.objsubid) o`,
    where: 'b.now is distinct from b.born or b.comment is not null',
    object: { kind: `'built-in object'`, name: `o.type || ' ' || o.identity` },
    address: { catalog: 'pg_init_privs', oid: 'b.objid' },
    ignored: {},
    rendered: { granted: only('b.now', 'b.born'), revoked: only('b.born', 'b.now'), comment: 'b.comment' },
    kinds: {
        'built-in object': {
            sqlName: true,
            implicit: true,
            ddl: ({ object, attributes }) => [
                `on ${object.name}`,
                ...(0,words/* list */.p_)(attributes['granted']).map((line) => `  grant ${line}`),
                ...(0,words/* list */.p_)(attributes['revoked']).map((line) => `  revoke ${line}`),
            ].join('\n'),
            otherwise: 'quiet',
            attributes: {
                granted: (0,words/* lineByLine */.mg)('grants-changed', 'quiet', 'grants'),
                revoked: (0,words/* lineByLine */.mg)('revokes-changed', 'quiet', 'revokes'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/casts.js

const casts = {
    catalogs: { c: 'pg_cast' },
    from: 'pg_cast c',
    // A range type brings the cast to its multirange along.
    where: `c.oid >= 16384
  and not exists (select from pg_range r where r.rngtypid = c.castsource and r.rngmultitypid = c.casttarget)`,
    object: {
        kind: `'cast'`,
        name: `format('(%s as %s)', format_type(c.castsource, null), format_type(c.casttarget, null))`,
    },
    address: { catalog: 'pg_cast', oid: 'c.oid', xid: 'c.xmin' },
    raw: { columns: ['c.castsource', 'c.casttarget'], covers: ['name'] },
    ignored: { oid: 'physical', castsource: 'in the name', casttarget: 'in the name' },
    rendered: {},
    kinds: {
        cast: {
            sqlName: true,
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create cast ${object.name}`, attributes['castmethod'] === 'f'
                ? `  with function ${(0,words/* text */.Qq)(attributes['castfunc'])}`
                : attributes['castmethod'] === 'i'
                    ? '  with inout'
                    : '  without function', attributes['castcontext'] === 'a' && '  as assignment', attributes['castcontext'] === 'i' && '  as implicit'),
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/collations.js

const collations = {
    catalogs: { c: 'pg_collation' },
    from: 'pg_collation c join pg_namespace n on n.oid = c.collnamespace',
    where: `c.oid >= 16384 and n.nspname <> 'pg_catalog'`,
    object: { kind: `'collation'`, schema: 'n.nspname', name: 'c.collname' },
    address: { catalog: 'pg_collation', oid: 'c.oid', xid: 'c.xmin' },
    ignored: {
        oid: 'physical',
        collname: 'the name',
        collnamespace: 'the schema',
        collencoding: 'that of the database',
        collversion: 'the version of the library on the host: of the server, not of the schema',
    },
    rendered: {},
    kinds: {
        collation: {
            ddl: ({ object, attributes }) => `create collation ${(0,words/* named */.KT)(object)} (provider = ${providers[(0,words/* text */.Qq)(attributes['collprovider'])]}, locale = '${(0,words/* text */.Qq)(attributes['colllocale'] ?? attributes['colliculocale'] ?? attributes['collcollate'])}', deterministic = ${(0,words/* text */.Qq)(attributes['collisdeterministic'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const providers = { d: 'default', b: 'builtin', c: 'libc', i: 'icu' };

// EXTERNAL MODULE: ./build/src/schema/lists.js
var lists = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/schema/families/column-words.js

function columnLine({ object, attributes }) {
    return [
        `${(0,words/* quoted */.TL)(object.name)} ${(0,words/* text */.Qq)(attributes['type'])}`,
        attributes['attcollation'] && `collate ${(0,words/* text */.Qq)(attributes['attcollation'])}`,
        attributes['attstorage'] && `storage ${storage[(0,words/* text */.Qq)(attributes['attstorage'])]}`,
        attributes['attcompression'] && `compression ${compression[(0,words/* text */.Qq)(attributes['attcompression'])]}`,
        attributes['attfdwoptions'] && `options (${(0,words/* text */.Qq)(attributes['attfdwoptions'])})`,
        attributes['attgenerated'] === 's' && `generated always as (${(0,words/* text */.Qq)(attributes['default'])}) stored`,
        attributes['attgenerated'] === 'v' && `generated always as (${(0,words/* text */.Qq)(attributes['default'])}) virtual`,
        !attributes['attgenerated'] && attributes['default'] && `default ${(0,words/* text */.Qq)(attributes['default'])}`,
        attributes['attidentity'] === 'a' && 'generated always as identity',
        attributes['attidentity'] === 'd' && 'generated by default as identity',
        attributes['attnotnull'] === true && 'not null',
    ]
        .filter(Boolean)
        .join(' ');
}
const storage = { p: 'plain', e: 'external', x: 'extended', m: 'main' };
const compression = { p: 'pglz', l: 'lz4' };
const columnAttributes = {
    type: (0,words/* setting */.Pe)('type-changed', 'breaking', 'type'),
    attnotnull: {
        what: 'nullability-changed',
        weight: 'breaking',
        words: ({ to }) => (to === true ? 'now not null' : 'may now be null'),
    },
    default: {
        what: 'default-changed',
        weight: 'breaking',
        words: ({ from, to, after }) => {
            const label = after.attributes['attgenerated'] ? 'generation expression' : 'default';
            if (from === undefined)
                return `${label} \`${(0,words/* text */.Qq)(to)}\` set`;
            return to === undefined ? `${label} \`${(0,words/* text */.Qq)(from)}\` removed` : `${label} \`${(0,words/* text */.Qq)(from)}\` → \`${(0,words/* text */.Qq)(to)}\``;
        },
    },
    attidentity: {
        what: 'identity-changed',
        weight: 'breaking',
        words: ({ from, to }) => `identity ${identity(from)} → ${identity(to)}`,
    },
    attgenerated: {
        what: 'generated-changed',
        weight: 'breaking',
        words: ({ from, to }) => `generated ${generated(from)} → ${generated(to)}`,
    },
    attcollation: (0,words/* setting */.Pe)('collation-changed', 'breaking', 'collation'),
    attstorage: {
        what: 'storage-changed',
        weight: 'quiet',
        words: ({ from, to }) => `storage ${storageWord(from)} → ${storageWord(to)}`,
    },
    attcompression: {
        what: 'compression-changed',
        weight: 'quiet',
        words: ({ from, to }) => `compression ${compressionWord(from)} → ${compressionWord(to)}`,
    },
    attstattarget: (0,words/* setting */.Pe)('statistics-target-changed', 'quiet', 'statistics target'),
    attoptions: (0,words/* lineByLine */.mg)('options-changed', 'quiet', 'options'),
    attfdwoptions: (0,words/* lineByLine */.mg)('options-changed', 'breaking', 'foreign options'),
    attislocal: {
        what: 'inheritance-changed',
        weight: 'quiet',
        words: ({ to }) => (to === true ? 'now defined by the table itself' : 'now only inherited'),
    },
    not_null_name: (0,words/* setting */.Pe)('not-null-constraint-renamed', 'quiet', 'not-null constraint'),
    not_null_validated: {
        what: 'not-null-constraint-validity-changed',
        weight: 'breaking',
        words: ({ to }) => (to === false ? 'not null not validated' : 'not null validated'),
    },
};
function identity(value) {
    return value === 'a' ? '`always`' : value === 'd' ? '`by default`' : 'none';
}
function generated(value) {
    return value === 's' ? '`stored`' : value === 'v' ? '`virtual`' : 'no';
}
function storageWord(value) {
    return value === undefined ? 'the type’s own' : `\`${storage[String(value)]}\``;
}
function compressionWord(value) {
    return value === undefined ? 'default' : `\`${compression[String(value)]}\``;
}

;// CONCATENATED MODULE: ./build/src/schema/families/option-redaction.js
/**
 * Options of foreign data may hold passwords. Names are kept, values only where the name is known to be harmless; of the
 * rest a tag of sixteen bits remains: enough to see that a value changed, too little to test guesses of it.
 */
const harmless = [
    'async_capable',
    'batch_size',
    'column_name',
    'dbname',
    'delimiter',
    'encoding',
    'escape',
    'extensions',
    'fdw_startup_cost',
    'fdw_tuple_cost',
    'fetch_size',
    'format',
    'header',
    'host',
    'hostaddr',
    'keep_connections',
    'null',
    'parallel_commit',
    'port',
    'quote',
    'schema_name',
    'sslmode',
    'table_name',
    'truncatable',
    'updatable',
    'use_remote_estimate',
];
/** SQL for sorted `name=value` lines of the options of a wrapper, a server or a user, secrets redacted. */
function redactedOptions(options) {
    return optionLines(options, `split_part(o, '=', 1) in (${harmless.map((name) => `'${name}'`).join(', ')})`);
}
/** The same for a foreign table or its columns, where few options hold a secret. */
function tableOptions(options) {
    return optionLines(options, `split_part(o, '=', 1) !~* '(pass|secret|token|credential|api_?key)'`);
}
/** Nothing lies in their order. The case spares most rows a subquery. */
function optionLines(options, isHarmless) {
    return `case when ${options} is not null then (select array_agg(split_part(o, '=', 1) || '=' || case
      when ${isHarmless} then substr(o, strpos(o, '=') + 1)
      else ${redacted(`substr(o, strpos(o, '=') + 1)`)} end order by o)
    from unnest(${options}) o) end`;
}
/** SQL for what remains of a secret. */
function redacted(secret) {
    return `'(redacted, ' || left(md5(${secret}), 4) || ')'`;
}

;// CONCATENATED MODULE: ./build/src/schema/families/columns.js



/** Columns of tables, views and foreign tables, and the attributes of composite types. */
const columns = {
    catalogs: { a: 'pg_attribute' },
    from: `pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on a.atthasdef and d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_constraint k on k.contype = 'n' and k.conrelid = a.attrelid and k.conkey[1] = a.attnum`,
    where: `a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'column'`, schema: 'n.nspname', table: 'c.relname', name: 'a.attname' },
    chosenBy: `a.attrelid`,
    address: { catalog: 'pg_class', oid: 'a.attrelid', xid: 'a.xmin', sub: 'a.attnum' },
    parent: `case c.relkind when 'c' then 'pg_type/' || c.reltype else 'pg_class/' || c.oid end`,
    raw: {
        columns: ['a.atttypid', 'a.atttypmod', 'a.attcollation', 'd.adbin::text', 'k.conname', 'k.conislocal'],
        covers: ['type', 'default', 'attcollation', 'not_null_name'],
    },
    // Columns that a child table only inherits come in the order of its parents.
    position: `case when a.attislocal or c.relispartition then a.attnum end`,
    grants: { type: `'c'`, owner: 'c.relowner' },
    ignored: {
        attrelid: 'the table',
        attname: 'the name',
        attnum: 'physical, kept as evidence; the order is told where it changes',
        atttypid: 'read as type',
        atttypmod: 'read as type',
        attlen: 'follows from the type',
        attbyval: 'follows from the type',
        attalign: 'follows from the type',
        attcacheoff: 'a cache',
        // `int[]` and `int[][]` are one type to Postgres, which keeps the count only as a remark.
        attndims: 'never enforced',
        atthasdef: 'read as default',
        atthasmissing: 'physical: how an added column is stored',
        attmissingval: 'physical: how an added column is stored',
        attisdropped: 'never true here',
        attinhcount: 'follows from the parents of the table',
    },
    rendered: {
        type: 'format_type(a.atttypid, a.atttypmod)',
        default: 'pg_get_expr(d.adbin, d.adrelid)',
        attcollation: `case when a.attcollation <> t.typcollation then nullif(a.attcollation, 0)::regcollation::text end`,
        attstorage: `case when a.attstorage <> t.typstorage then a.attstorage::text end`,
        attcompression: `nullif(a.attcompression::text, '')`,
        attidentity: `nullif(a.attidentity::text, '')`,
        attgenerated: `nullif(a.attgenerated::text, '')`,
        attnotnull: 'nullif(a.attnotnull, false)',
        attstattarget: 'nullif(a.attstattarget, -1)',
        // Postgres 18 keeps not-null constraints by name: told where it is not the name that Postgres gives, or where a child has
        // one besides the parent's, and not where a child only inherits it.
        not_null_name: {
            sql: `case when (k.conislocal or c.relispartition and k.convalidated)
    and (k.conname::text <> format('%s_%s_not_null', c.relname, a.attname) or a.attinhcount > 0 and not c.relispartition)
    then k.conname::text end`,
            column: 'pg_constraint.conenforced',
        },
        not_null_validated: { sql: 'nullif(k.convalidated, true)', column: 'pg_constraint.conenforced' },
        not_null_comment: {
            sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
            column: 'pg_constraint.conenforced',
        },
        not_null_no_inherit: { sql: 'nullif(k.connoinherit, false)', column: 'pg_constraint.conenforced' },
        attoptions: (0,lists/* sortedList */.U)('a.attoptions'),
        attfdwoptions: tableOptions('a.attfdwoptions'),
    },
    kinds: {
        column: {
            ddl: columnLine,
            holdsData: true,
            dropped: 'destructive',
            attributes: columnAttributes,
            otherwise: 'quiet',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/constraint-words.js

function constraintLine({ object, attributes }) {
    return `constraint ${(0,words/* quoted */.TL)(object.name)} ${(0,words/* text */.Qq)(attributes['definition'])}`;
}
const constraintAttributes = {
    definition: (0,words/* setting */.Pe)('definition-changed', 'breaking', 'definition'),
    convalidated: (0,words/* toggle */.L$)('validity-changed', 'blocking', {
        on: 'validated',
        off: 'no longer validated: old rows may violate it',
    }),
    conenforced: (0,words/* toggle */.L$)('enforcement-changed', 'breaking', { on: 'now enforced', off: 'no longer enforced' }),
    conislocal: (0,words/* rewritten */.fm)('inheritance-changed', 'quiet', 'inheritance'),
};

;// CONCATENATED MODULE: ./build/src/schema/families/constraints.js

/**
 * Constraints of tables and domains. Not-null constraints, which Postgres 18 keeps here too, are attributes of their
 * column; foreign keys that Postgres clones for partitions follow from the one they are cloned from.
 */
const constraints = {
    catalogs: { k: 'pg_constraint' },
    from: `pg_constraint k
  join pg_namespace n on n.oid = k.connamespace
  left join pg_class c on c.oid = k.conrelid
  left join pg_type t on t.oid = k.contypid`,
    where: `k.oid >= 16384 and k.contype in ('c', 'f', 'p', 'u', 'x') and not (k.contype = 'f' and k.conparentid <> 0)
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'constraint'`, schema: 'n.nspname', table: 'coalesce(c.relname, t.typname)', name: 'k.conname' },
    chosenBy: `greatest(k.conrelid, k.contypid)`,
    address: { catalog: 'pg_constraint', oid: 'k.oid', xid: 'k.xmin' },
    parent: `case when k.contypid <> 0 then 'pg_type/' || k.contypid else 'pg_class/' || k.conrelid end`,
    raw: { rows: { k: 'pg_constraint' }, covers: ['definition'] },
    ignored: {
        oid: 'physical',
        conname: 'the name',
        connamespace: 'the schema',
        conrelid: 'the table',
        contypid: 'the domain',
        conindid: 'the index, a fact of its own',
        confrelid: 'in the definition',
        confupdtype: 'in the definition',
        confdeltype: 'in the definition',
        confmatchtype: 'in the definition',
        coninhcount: 'follows from the parents of the table',
        conkey: 'in the definition',
        confkey: 'in the definition',
        conpfeqop: 'follows from the types compared',
        conppeqop: 'follows from the types compared',
        conffeqop: 'follows from the types compared',
        confdelsetcols: 'in the definition',
        conexclop: 'in the definition',
        conbin: 'in the definition',
        contype: 'in the definition',
        condeferrable: 'in the definition',
        condeferred: 'in the definition',
        connoinherit: 'in the definition of checks; follows from the kind of table otherwise',
        conperiod: 'in the definition',
    },
    rendered: {
        definition: 'pg_get_constraintdef(k.oid)',
    },
    kinds: {
        constraint: {
            ddl: constraintLine,
            added: 'blocking',
            dropped: 'breaking',
            attributes: constraintAttributes,
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/conversions.js

/** Conversions between encodings. */
const conversions = {
    catalogs: { c: 'pg_conversion' },
    from: 'pg_conversion c join pg_namespace n on n.oid = c.connamespace',
    where: 'c.oid >= 16384',
    object: { kind: `'conversion'`, schema: 'n.nspname', name: 'c.conname' },
    address: { catalog: 'pg_conversion', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', conname: 'the name', connamespace: 'the schema' },
    rendered: {
        conforencoding: 'pg_encoding_to_char(c.conforencoding)::text',
        contoencoding: 'pg_encoding_to_char(c.contoencoding)::text',
    },
    kinds: {
        conversion: {
            ddl: ({ object, attributes }) => `create ${attributes['condefault'] === true ? 'default ' : ''}conversion ${(0,words/* named */.KT)(object)} for '${(0,words/* text */.Qq)(attributes['conforencoding'])}' to '${(0,words/* text */.Qq)(attributes['contoencoding'])}' from ${(0,words/* text */.Qq)(attributes['conproc'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/default-privileges.js


/** What objects to come will be granted. */
const defaultPrivileges = {
    catalogs: { d: 'pg_default_acl' },
    from: 'pg_default_acl d',
    where: 'd.oid >= 16384',
    object: {
        kind: `'default privileges'`,
        name: `format('for role %s%s on %s', quote_ident(pg_get_userbyid(d.defaclrole)),
    case when d.defaclnamespace <> 0 then ' in schema ' || d.defaclnamespace::regnamespace end,
    case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
      when 'n' then 'schemas' when 'L' then 'large objects' else d.defaclobjtype::text end)`,
    },
    address: { catalog: 'pg_default_acl', oid: 'd.oid', xid: 'd.xmin' },
    raw: { columns: ['d.defaclnamespace'], covers: ['name'] },
    ignored: { oid: 'physical', defaclrole: 'in the name', defaclnamespace: 'in the name', defaclobjtype: 'in the name' },
    rendered: { defaclacl: (0,grants/* grantsList */.A)('d.defaclacl', 'd.defaclrole') },
    kinds: {
        'default privileges': {
            sqlName: true,
            ddl: ({ object, attributes }) => [
                `alter default privileges ${object.name}`,
                ...(0,words/* list */.p_)(attributes['defaclacl']).map((line) => `  grant ${line}`),
            ].join('\n'),
            added: 'quiet',
            dropped: 'quiet',
            otherwise: 'quiet',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/event-triggers.js


const eventTriggers = {
    catalogs: { e: 'pg_event_trigger' },
    from: 'pg_event_trigger e',
    where: 'e.oid >= 16384',
    object: { kind: `'event trigger'`, name: 'e.evtname' },
    address: { catalog: 'pg_event_trigger', oid: 'e.oid', xid: 'e.xmin' },
    ignored: { oid: 'physical', evtname: 'the name' },
    rendered: { evttags: (0,lists/* sortedList */.U)('e.evttags') },
    kinds: {
        'event trigger': {
            ddl: ({ object, attributes }) => `create event trigger ${(0,words/* named */.KT)(object)} on ${(0,words/* text */.Qq)(attributes['evtevent'])}${attributes['evttags'] ? ` when tag in (${(0,words/* text */.Qq)(attributes['evttags'])})` : ''} execute function ${(0,words/* text */.Qq)(attributes['evtfoid'])}`,
            added: 'breaking',
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/extensions.js

/** Extensions, with their version: what they contain belongs to them and is not listed. */
const extensions = {
    catalogs: { e: 'pg_extension' },
    from: 'pg_extension e',
    where: 'true',
    object: { kind: `'extension'`, name: 'e.extname' },
    address: { catalog: 'pg_extension', oid: 'e.oid', xid: 'e.xmin' },
    ignored: {
        oid: 'physical',
        extname: 'the name',
        extowner: 'who created it, which pg_dump does not keep',
        extrelocatable: 'follows from the version',
        extconfig: 'which tables pg_dump takes the rows of',
        extcondition: 'which rows pg_dump takes',
    },
    rendered: {},
    kinds: {
        extension: {
            ddl: ({ object, attributes }) => `create extension ${(0,words/* quoted */.TL)(object.name)} schema ${(0,words/* text */.Qq)(attributes['extnamespace'])} version '${(0,words/* text */.Qq)(attributes['extversion'])}'`,
            dropped: 'destructive',
            otherwise: 'breaking',
            attributes: {
                extversion: (0,words/* setting */.Pe)('version-changed', 'breaking', 'version'),
                extnamespace: (0,words/* setting */.Pe)('schema-changed', 'breaking', 'schema'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/foreign-data.js


const foreignDataWrappers = {
    catalogs: { w: 'pg_foreign_data_wrapper' },
    from: 'pg_foreign_data_wrapper w',
    where: 'w.oid >= 16384',
    object: { kind: `'foreign data wrapper'`, name: 'w.fdwname' },
    address: { catalog: 'pg_foreign_data_wrapper', oid: 'w.oid', xid: 'w.xmin' },
    grants: { type: `'F'`, owner: 'w.fdwowner' },
    ignored: { oid: 'physical', fdwname: 'the name' },
    rendered: { fdwoptions: redactedOptions('w.fdwoptions') },
    kinds: {
        'foreign data wrapper': {
            ddl: ({ object, attributes }) => `create foreign data wrapper ${(0,words/* named */.KT)(object)}${options(attributes['fdwoptions'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                fdwoptions: (0,words/* lineByLine */.mg)('options-changed', 'breaking', 'options'),
            },
        },
    },
};
const foreignServers = {
    catalogs: { s: 'pg_foreign_server' },
    from: 'pg_foreign_server s',
    where: 's.oid >= 16384',
    object: { kind: `'foreign server'`, name: 's.srvname' },
    address: { catalog: 'pg_foreign_server', oid: 's.oid', xid: 's.xmin' },
    grants: { type: `'S'`, owner: 's.srvowner' },
    ignored: { oid: 'physical', srvname: 'the name' },
    rendered: { srvoptions: redactedOptions('s.srvoptions') },
    kinds: {
        'foreign server': {
            ddl: ({ object, attributes }) => `create server ${(0,words/* named */.KT)(object)} foreign data wrapper ${(0,words/* text */.Qq)(attributes['srvfdw'])}${options(attributes['srvoptions'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                srvoptions: (0,words/* lineByLine */.mg)('options-changed', 'breaking', 'options'),
            },
        },
    },
};
/** Read through the view that anybody may read; it hides the options of others. */
const userMappings = {
    catalogs: {},
    from: 'pg_user_mappings u',
    where: 'u.umid >= 16384',
    object: {
        kind: `'user mapping'`,
        name: `format('for %s server %I', case u.umuser when 0 then 'public' else quote_ident(u.usename) end, u.srvname)`,
    },
    address: { catalog: 'pg_user_mapping', oid: 'u.umid' },
    raw: { columns: ['u.srvid', 'u.umuser'], covers: ['name'] },
    parent: `'pg_foreign_server/' || u.srvid`,
    ignored: {},
    rendered: { umoptions: redactedOptions('u.umoptions') },
    kinds: {
        'user mapping': {
            sqlName: true,
            ddl: ({ object, attributes }) => `create user mapping ${object.name}${options(attributes['umoptions'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: { umoptions: (0,words/* lineByLine */.mg)('options-changed', 'breaking', 'options') },
        },
    },
};
function options(value) {
    return value === undefined ? '' : ` options (${(0,words/* text */.Qq)(value)})`;
}

;// CONCATENATED MODULE: ./build/src/schema/families/functions.js

const functionAttributes = {
    prosrc: (0,words/* rewritten */.fm)('body-changed', 'breaking', 'body'),
    prosqlbody: (0,words/* rewritten */.fm)('body-changed', 'breaking', 'body'),
    arguments: (0,words/* setting */.Pe)('arguments-changed', 'breaking', 'arguments'),
    result: (0,words/* setting */.Pe)('result-changed', 'breaking', 'result'),
    procost: (0,words/* setting */.Pe)('cost-changed', 'quiet', 'cost'),
    prorows: (0,words/* setting */.Pe)('rows-changed', 'quiet', 'rows'),
    proconfig: (0,words/* lineByLine */.mg)('settings-changed', 'breaking', 'settings'),
    prosecdef: (0,words/* toggle */.L$)('security-changed', 'breaking', { on: 'now security definer', off: 'now security invoker' }),
};
/** Functions, procedures, aggregates and window functions. Their name is their signature: Postgres allows overloads. */
const functions = {
    catalogs: { p: 'pg_proc', g: 'pg_aggregate' },
    from: `pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  left join pg_aggregate g on p.prokind = 'a' and g.aggfnoid = p.oid`,
    // A range type brings its constructors along.
    where: `p.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')`,
    object: {
        kind: `case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end`,
        schema: 'n.nspname',
        name: `quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')'`,
    },
    chosenBy: `p.oid`,
    address: { catalog: 'pg_proc', oid: 'p.oid', xid: 'p.xmin' },
    raw: {
        columns: [
            'p.proname',
            'p.proargtypes',
            'p.proallargtypes',
            'p.proargmodes::text',
            'p.proargnames',
            'p.proargdefaults::text',
            'p.prorettype',
            'p.proretset',
            'p.provariadic',
            'p.prosqlbody::text',
            'p.prosupport::text',
            'p.protrftypes',
        ],
        covers: ['name', 'arguments', 'result', 'prosqlbody', 'prosupport', 'protrftypes'],
    },
    grants: { type: `'f'`, owner: 'p.proowner' },
    ignored: {
        oid: 'physical',
        proname: 'the name',
        pronamespace: 'the schema',
        pronargs: 'read as arguments',
        pronargdefaults: 'read as arguments',
        proargtypes: 'in the name',
        proallargtypes: 'read as arguments',
        proargmodes: 'read as arguments',
        proargnames: 'read as arguments',
        proargdefaults: 'read as arguments',
        prorettype: 'read as result',
        proretset: 'read as result',
        provariadic: 'read as arguments',
        aggfnoid: 'the aggregate itself',
    },
    // `proconfig` is told as it is: its settings are made in their order, and one may undo another (a role, and who the session is).
    rendered: {
        arguments: 'pg_get_function_arguments(p.oid)',
        result: 'pg_get_function_result(p.oid)',
        prosqlbody: { sql: 'pg_get_function_sqlbody(p.oid)', column: 'pg_proc.prosqlbody' },
    },
    kinds: {
        function: {
            sqlName: true,
            ddl: functionDdl,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: functionAttributes,
        },
        procedure: {
            sqlName: true,
            ddl: functionDdl,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: functionAttributes,
        },
        aggregate: {
            sqlName: true,
            ddl: aggregateDdl,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: functionAttributes,
        },
    },
};
const volatility = { i: 'immutable', s: 'stable', v: '' };
function functionDdl({ object, attributes }) {
    const name = `${(0,words/* quoted */.TL)(object.schema ?? '')}.${object.name.slice(0, object.name.lastIndexOf('('))}`;
    return (0,words/* lines */.Mn)(`create ${object.kind} ${name}(${(0,words/* text */.Qq)(attributes['arguments'])})`, attributes['result'] && `returns ${(0,words/* text */.Qq)(attributes['result'])}`, [
        `language ${(0,words/* text */.Qq)(attributes['prolang'])}`,
        volatility[(0,words/* text */.Qq)(attributes['provolatile'])],
        attributes['proisstrict'] === true && 'strict',
        attributes['prosecdef'] === true && 'security definer',
        attributes['proleakproof'] === true && 'leakproof',
        attributes['proparallel'] === 's' && 'parallel safe',
        attributes['proparallel'] === 'r' && 'parallel restricted',
    ]
        .filter(Boolean)
        .join(' '), ...(0,words/* list */.p_)(attributes['proconfig']).map((setting) => `set ${setting}`), attributes['prosqlbody'] ? (0,words/* text */.Qq)(attributes['prosqlbody']) : `as $$${(0,words/* text */.Qq)(attributes['prosrc'])}$$`);
}
function aggregateDdl({ object, attributes }) {
    return (0,words/* lines */.Mn)(`create aggregate ${(0,words/* quoted */.TL)(object.schema ?? '')}.${object.name} (`, `  sfunc = ${(0,words/* text */.Qq)(attributes['aggtransfn'])}, stype = ${(0,words/* text */.Qq)(attributes['aggtranstype'])}`, ')');
}

;// CONCATENATED MODULE: ./build/src/schema/families/indexes.js


/** Indexes. Those that serve a constraint take their definition from it, and have the rest here. */
const indexes = {
    catalogs: { i: 'pg_index', x: 'pg_class' },
    from: `pg_index i
  join pg_class x on x.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = x.relnamespace
  left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
  left join pg_inherits h on x.relispartition and h.inhrelid = i.indexrelid`,
    where: `i.indexrelid >= 16384 and c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'index'`, schema: 'n.nspname', table: 'c.relname', name: 'x.relname' },
    chosenBy: `i.indrelid`,
    address: { catalog: 'pg_class', oid: 'i.indexrelid', xid: 'x.xmin', filenode: 'x.relfilenode' },
    parent: `case when k.oid is null then 'pg_class/' || i.indrelid else 'pg_constraint/' || k.oid end`,
    raw: { rows: { i: 'pg_index' }, columns: ['x.reloptions', 'h.inhparent'], covers: ['definition', 'partition_of'] },
    ignored: {
        oid: 'physical',
        relname: 'the name',
        relnamespace: 'the schema',
        reltype: 'none',
        reloftype: 'none',
        relowner: 'the owner of the table',
        relam: 'in the definition',
        relfilenode: 'physical, kept as evidence',
        relpages: 'statistics',
        reltuples: 'statistics',
        relallvisible: 'statistics',
        relallfrozen: 'statistics',
        reltoastrelid: 'none',
        relhasindex: 'none',
        relisshared: 'never true of what users create',
        relpersistence: 'that of the table',
        relkind: 'that of the table: partitioned or not',
        relnatts: 'in the definition',
        relchecks: 'none',
        relhasrules: 'none',
        relhastriggers: 'none',
        relhassubclass: 'a hint that is allowed to be stale',
        relrowsecurity: 'none',
        relforcerowsecurity: 'none',
        relispopulated: 'always true',
        relreplident: 'none',
        relispartition: 'read as partition_of',
        relrewrite: 'only set during a rewrite',
        relfrozenxid: 'vacuum',
        relminmxid: 'vacuum',
        relacl: 'none',
        relpartbound: 'none',
        indexrelid: 'the index itself',
        indrelid: 'the table',
        indnatts: 'in the definition',
        indnkeyatts: 'in the definition',
        indisunique: 'in the definition',
        indnullsnotdistinct: 'in the definition',
        indisprimary: 'the constraint says it',
        indisexclusion: 'the constraint says it',
        indimmediate: 'the constraint says it',
        indcheckxmin: 'transaction bookkeeping',
        indkey: 'in the definition',
        indcollation: 'in the definition',
        indclass: 'in the definition',
        indoption: 'in the definition',
        indexprs: 'in the definition',
        indpred: 'in the definition',
    },
    rendered: {
        definition: 'case when k.oid is null then pg_get_indexdef(i.indexrelid) end',
        reloptions: (0,lists/* sortedList */.U)('x.reloptions'),
        // Only expressions can have a target of their own.
        statistics_targets: `case when i.indexprs is not null then (select array_agg(format('%s: %s', a.attnum, a.attstattarget) order by a.attnum)
    from pg_attribute a where a.attrelid = i.indexrelid and a.attstattarget >= 0) end`,
        partition_of: 'h.inhparent::regclass::text',
    },
    kinds: {
        index: {
            ddl: ({ attributes, object }) => (0,words/* lines */.Mn)(attributes['definition']
                ? (0,words/* text */.Qq)(attributes['definition'])
                : `index ${object.name}${(0,words/* withOptions */.tq)(attributes['reloptions'])}`, attributes['indisvalid'] === false && 'invalid'),
            added: 'blocking',
            dropped: 'blocking',
            otherwise: 'quiet',
            attributes: {
                definition: (0,words/* setting */.Pe)('definition-changed', 'blocking', 'definition'),
                indisvalid: (0,words/* toggle */.L$)('validity-changed', 'breaking', { on: 'now valid', off: 'now invalid: no query uses it' }),
                indisclustered: (0,words/* toggle */.L$)('cluster-changed', 'quiet', {
                    on: 'now the one to cluster on',
                    off: 'no longer the one to cluster on',
                }),
                indisreplident: (0,words/* toggle */.L$)('replica-identity-changed', 'breaking', {
                    on: 'now the replica identity',
                    off: 'no longer the replica identity',
                }),
                reltablespace: (0,words/* setting */.Pe)('tablespace-changed', 'blocking', 'tablespace'),
                statistics_targets: (0,words/* setting */.Pe)('statistics-target-changed', 'quiet', 'statistics targets by column'),
                partition_of: (0,words/* setting */.Pe)('partition-changed', 'quiet', 'attached to'),
                reloptions: (0,words/* setting */.Pe)('options-changed', 'quiet', 'options'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/languages.js

/** Procedural languages that no extension brought. */
const languages = {
    catalogs: { l: 'pg_language' },
    from: 'pg_language l',
    where: 'l.oid >= 16384',
    object: { kind: `'language'`, name: 'l.lanname' },
    address: { catalog: 'pg_language', oid: 'l.oid', xid: 'l.xmin' },
    grants: { type: `'l'`, owner: 'l.lanowner' },
    ignored: { oid: 'physical', lanname: 'the name', lanispl: 'always true of what users create' },
    rendered: {},
    kinds: {
        language: {
            ddl: ({ object, attributes }) => `create ${attributes['lanpltrusted'] === true ? 'trusted ' : ''}language ${(0,words/* named */.KT)(object)} handler ${(0,words/* text */.Qq)(attributes['lanplcallfoid'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/operator-classes.js

/** The members that depend on an owner: a class has its own, the rest are loose in the family. */
function members(owner, ownerCatalog) {
    const dependsOn = (catalog, member) => `exists (select from pg_depend d
      where d.classid = '${catalog}'::regclass and d.objid = ${member}.oid
        and d.refclassid = '${ownerCatalog}'::regclass and d.refobjid = ${owner}.oid and d.deptype in ('a', 'i'))`;
    return {
        operators: `(select array_agg(format('%s %s%s', m.amopstrategy, m.amopopr::regoperator,
      ' for order by ' || (select format('%s.%I', s.opfnamespace::regnamespace, s.opfname) from pg_opfamily s where s.oid = m.amopsortfamily))
      order by m.amopstrategy, m.amopopr::regoperator::text)
    from pg_amop m where ${dependsOn('pg_amop', 'm')})`,
        functions: `(select array_agg(format('%s (%s, %s) %s', m.amprocnum, format_type(m.amproclefttype, null),
      format_type(m.amprocrighttype, null), m.amproc::oid::regprocedure)
      order by m.amprocnum, m.amproc::oid::regprocedure::text)
    from pg_amproc m where ${dependsOn('pg_amproc', 'm')})`,
    };
}
function memberLines(attributes) {
    return [
        ...(0,words/* list */.p_)(attributes['operators']).map((member) => `  operator ${member}`),
        ...(0,words/* list */.p_)(attributes['functions']).map((member) => `  function ${member}`),
    ];
}
const memberAttributes = {
    operators: (0,words/* lineByLine */.mg)('operators-changed', 'breaking', 'operators'),
    functions: (0,words/* lineByLine */.mg)('functions-changed', 'breaking', 'functions'),
};
const operatorFamilies = {
    catalogs: { f: 'pg_opfamily' },
    from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am m on m.oid = f.opfmethod',
    where: `f.oid >= 16384`,
    object: { kind: `'operator family'`, schema: 'n.nspname', name: `format('%I using %I', f.opfname, m.amname)` },
    address: { catalog: 'pg_opfamily', oid: 'f.oid', xid: 'f.xmin' },
    ignored: { oid: 'physical', opfname: 'in the name', opfmethod: 'in the name', opfnamespace: 'the schema' },
    rendered: members('f', 'pg_opfamily'),
    kinds: {
        'operator family': {
            sqlName: true,
            ddl: ({ object, attributes }) => [`create operator family ${object.schema}.${object.name}`, ...memberLines(attributes)].join('\n'),
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: memberAttributes,
        },
    },
};
const operatorClasses = {
    catalogs: { c: 'pg_opclass' },
    from: 'pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am m on m.oid = c.opcmethod',
    where: 'c.oid >= 16384',
    object: { kind: `'operator class'`, schema: 'n.nspname', name: `format('%I using %I', c.opcname, m.amname)` },
    address: { catalog: 'pg_opclass', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', opcname: 'in the name', opcmethod: 'in the name', opcnamespace: 'the schema' },
    rendered: members('c', 'pg_opclass'),
    kinds: {
        'operator class': {
            sqlName: true,
            ddl: ({ object, attributes }) => [
                `create operator class ${object.schema}.${object.name}`,
                `  ${attributes['opcdefault'] === true ? 'default ' : ''}for type ${(0,words/* text */.Qq)(attributes['opcintype'])} family ${(0,words/* text */.Qq)(attributes['opcfamily'])}`,
                ...memberLines(attributes),
            ].join('\n'),
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: memberAttributes,
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/operators.js

/** Operators. Shells, which only hold a name for a commutator or negator to come, are none yet. */
const operators = {
    catalogs: { o: 'pg_operator' },
    from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
    where: 'o.oid >= 16384 and o.oprcode <> 0',
    object: {
        kind: `'operator'`,
        schema: 'n.nspname',
        name: `format('%s (%s, %s)', o.oprname, case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end,
    case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end)`,
    },
    address: { catalog: 'pg_operator', oid: 'o.oid', xid: 'o.xmin' },
    raw: { columns: ['o.oprname', 'o.oprleft', 'o.oprright'], covers: ['name'] },
    ignored: {
        oid: 'physical',
        oprname: 'in the name',
        oprnamespace: 'the schema',
        oprleft: 'in the name',
        oprright: 'in the name',
        oprkind: 'in the name',
    },
    rendered: {},
    kinds: {
        operator: {
            sqlName: true,
            ddl: ({ object, attributes }) => `create operator ${object.schema}.${object.name} (function = ${(0,words/* text */.Qq)(attributes['oprcode'])}, result = ${(0,words/* text */.Qq)(attributes['oprresult'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/policies.js

/** Row level security policies. */
const policies = {
    catalogs: { p: 'pg_policy' },
    from: 'pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace',
    where: 'p.oid >= 16384',
    object: { kind: `'policy'`, schema: 'n.nspname', table: 'c.relname', name: 'p.polname' },
    chosenBy: `p.polrelid`,
    address: { catalog: 'pg_policy', oid: 'p.oid', xid: 'p.xmin' },
    parent: `'pg_class/' || p.polrelid`,
    raw: { rows: { p: 'pg_policy' }, covers: ['polqual', 'polwithcheck'] },
    ignored: { oid: 'physical', polname: 'the name', polrelid: 'the table' },
    rendered: {
        polroles: `array(select case r when 0 then 'public' else quote_ident(pg_get_userbyid(r)) end from unnest(p.polroles) r order by 1)`,
        polqual: 'pg_get_expr(p.polqual, p.polrelid)',
        polwithcheck: 'pg_get_expr(p.polwithcheck, p.polrelid)',
    },
    kinds: {
        policy: {
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create policy ${(0,words/* quoted */.TL)(object.name)} on ${(0,words/* tableOf */.c_)(object)}`, `  as ${attributes['polpermissive'] === true ? 'permissive' : 'restrictive'} for ${commands[(0,words/* text */.Qq)(attributes['polcmd'])]}`, `  to ${(0,words/* text */.Qq)(attributes['polroles'])}`, attributes['polqual'] && `  using (${(0,words/* text */.Qq)(attributes['polqual'])})`, attributes['polwithcheck'] && `  with check (${(0,words/* text */.Qq)(attributes['polwithcheck'])})`),
            added: 'breaking',
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                polroles: (0,words/* lineByLine */.mg)('roles-changed', 'breaking', 'roles'),
                polqual: (0,words/* setting */.Pe)('using-changed', 'breaking', 'using'),
                polwithcheck: (0,words/* setting */.Pe)('check-changed', 'breaking', 'with check'),
                polpermissive: (0,words/* toggle */.L$)('permissive-changed', 'breaking', { on: 'now permissive', off: 'now restrictive' }),
                polcmd: {
                    what: 'command-changed',
                    weight: 'breaking',
                    words: ({ from, to }) => `for ${commands[(0,words/* text */.Qq)(from)]} → ${commands[(0,words/* text */.Qq)(to)]}`,
                },
            },
        },
    },
};
const commands = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' };

;// CONCATENATED MODULE: ./build/src/schema/families/publications.js

const publications = {
    catalogs: { p: 'pg_publication' },
    from: 'pg_publication p',
    where: 'p.oid >= 16384',
    object: { kind: `'publication'`, name: 'p.pubname' },
    address: { catalog: 'pg_publication', oid: 'p.oid', xid: 'p.xmin' },
    ignored: { oid: 'physical', pubname: 'the name' },
    rendered: {},
    kinds: {
        publication: {
            contains: ['publication table', 'publication schema'],
            ddl: ({ object, attributes }, parts) => [
                `create publication ${(0,words/* named */.KT)(object)}${attributes['puballtables'] === true ? ' for all tables' : ''}`,
                ...parts.map((part) => `  ${published(part.object.name)}`),
            ].join('\n'),
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const publicationTables = {
    catalogs: { r: 'pg_publication_rel' },
    from: 'pg_publication_rel r join pg_publication p on p.oid = r.prpubid',
    where: 'r.oid >= 16384',
    object: { kind: `'publication table'`, name: `format('%I for table %s', p.pubname, r.prrelid::regclass)` },
    address: { catalog: 'pg_publication_rel', oid: 'r.oid', xid: 'r.xmin' },
    raw: { rows: { r: 'pg_publication_rel' }, covers: ['name', 'prqual', 'prattrs'] },
    parent: `'pg_publication/' || r.prpubid`,
    ignored: { oid: 'physical', prpubid: 'in the name', prrelid: 'in the name' },
    rendered: {
        prqual: { sql: 'pg_get_expr(r.prqual, r.prrelid)', column: 'pg_publication_rel.prqual' },
        prattrs: {
            sql: `(select array_agg(a.attname::text order by a.attnum) from pg_attribute a
    where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[]))`,
            column: 'pg_publication_rel.prattrs',
        },
    },
    kinds: {
        'publication table': {
            sqlName: true,
            ddl: ({ object, attributes }) => `${published(object.name)}${attributes['prattrs'] ? ` (${(0,words/* text */.Qq)(attributes['prattrs'])})` : ''}${attributes['prqual'] ? ` where ${(0,words/* text */.Qq)(attributes['prqual'])}` : ''}`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const publicationSchemas = {
    since: 15,
    catalogs: { s: 'pg_publication_namespace' },
    from: 'pg_publication_namespace s join pg_publication p on p.oid = s.pnpubid',
    where: 's.oid >= 16384',
    object: { kind: `'publication schema'`, name: `format('%I for schema %s', p.pubname, s.pnnspid::regnamespace)` },
    address: { catalog: 'pg_publication_namespace', oid: 's.oid', xid: 's.xmin' },
    raw: { rows: { s: 'pg_publication_namespace' }, covers: ['name'] },
    parent: `'pg_publication/' || s.pnpubid`,
    ignored: { oid: 'physical', pnpubid: 'in the name', pnnspid: 'in the name' },
    rendered: {},
    kinds: {
        'publication schema': { sqlName: true, ddl: ({ object }) => published(object.name), dropped: 'breaking' },
    },
};
/** What follows the publication's name. */
function published(name) {
    return name.slice(name.search(/for (table|schema) /));
}

;// CONCATENATED MODULE: ./build/src/schema/families/relation-words.js



function tableDdl({ object, attributes }, parts) {
    const columns = (0,words/* columnsOf */.PL)(parts);
    const members = [...columns.map(columnLine), ...(0,words/* ofKind */.CZ)(parts, 'constraint').map(constraintLine)];
    const noun = object.kind === 'foreign table' ? 'foreign table' : persistence(attributes['relpersistence'], 'table');
    const parents = (0,words/* list */.p_)(attributes['inherits']);
    const bound = attributes['relpartbound'];
    const clauses = [
        bound && (0,words/* text */.Qq)(bound),
        !bound && parents.length > 0 && `inherits (${parents.join(', ')})`,
        attributes['partition_key'] && `partition by ${(0,words/* text */.Qq)(attributes['partition_key'])}`,
        attributes['relam'] && attributes['relam'] !== 'heap' && `using ${(0,words/* text */.Qq)(attributes['relam'])}`,
        (0,words/* withOptions */.tq)([...(0,words/* list */.p_)(attributes['reloptions']), ...(0,words/* list */.p_)(attributes['toast_options'])]).trim(),
        attributes['ftserver'] && `server ${(0,words/* text */.Qq)(attributes['ftserver'])}`,
        attributes['ftoptions'] && `options (${(0,words/* text */.Qq)(attributes['ftoptions'])})`,
        attributes['reltablespace'] && `tablespace ${(0,words/* text */.Qq)(attributes['reltablespace'])}`,
    ];
    return (0,words/* lines */.Mn)([
        `create ${noun} ${(0,words/* named */.KT)(object)}${bound ? ` partition of ${parents[0]}` : ''}`,
        members.length > 0 && `(\n${members.map((member) => `  ${member}`).join(',\n')}\n)`,
        ...clauses,
    ]
        .filter(Boolean)
        .join(' '), attributes['relrowsecurity'] === true && 'enable row level security', attributes['relforcerowsecurity'] === true && 'force row level security');
}
function viewDdl({ object, attributes }) {
    const populated = attributes['relispopulated'] === false ? '\nwith no data' : '';
    return `create ${object.kind} ${(0,words/* named */.KT)(object)}${(0,words/* withOptions */.tq)(attributes['reloptions'])} as\n${(0,words/* text */.Qq)(attributes['definition'])}${populated}`;
}
function sequenceDdl({ object, attributes }) {
    return (0,words/* lines */.Mn)(`create ${persistence(attributes['relpersistence'], 'sequence')} ${(0,words/* named */.KT)(object)} as ${(0,words/* text */.Qq)(attributes['seqtypid'])}`, `  start ${(0,words/* text */.Qq)(attributes['seqstart'])} increment ${(0,words/* text */.Qq)(attributes['seqincrement'])}`, `  minvalue ${(0,words/* text */.Qq)(attributes['seqmin'])} maxvalue ${(0,words/* text */.Qq)(attributes['seqmax'])}`, `  cache ${(0,words/* text */.Qq)(attributes['seqcache'])}${attributes['seqcycle'] === true ? ' cycle' : ''}`, attributes['owned_by'] && `  owned by ${(0,words/* text */.Qq)(attributes['owned_by'])}`);
}
/** The sequence that `generated … as identity` makes where nobody says anything about it. */
function isPlainIdentity({ attributes }) {
    return (attributes['identity'] === true &&
        [attributes['seqstart'], attributes['seqincrement'], attributes['seqmin'], attributes['seqcache']].join() ===
            '1,1,1,1' &&
        attributes['seqmax'] === highest[(0,words/* text */.Qq)(attributes['seqtypid'])] &&
        attributes['seqcycle'] !== true);
}
const highest = {
    smallint: '32767',
    integer: '2147483647',
    bigint: '9223372036854775807',
};
function persistence(value, noun) {
    return value === 'u' ? `unlogged ${noun}` : noun;
}
const common = {
    reltablespace: (0,words/* setting */.Pe)('tablespace-changed', 'blocking', 'tablespace'),
    relpersistence: {
        what: 'persistence-changed',
        // An unlogged table is emptied by a crash and never reaches a replica.
        weight: ({ to }) => (to === 'u' ? 'destructive' : 'blocking'),
        words: ({ to }) => (to === 'u' ? 'now unlogged: emptied by a crash, absent on replicas' : 'now logged'),
    },
};
const tableAttributes = {
    ...common,
    relkind: {
        what: 'kind-changed',
        weight: 'breaking',
        words: ({ to }) => (to === 'p' ? 'now partitioned' : 'no longer partitioned'),
    },
    relam: (0,words/* setting */.Pe)('access-method-changed', 'blocking', 'access method'),
    relrowsecurity: (0,words/* toggle */.L$)('row-security-changed', 'breaking', {
        on: 'row level security enabled',
        off: 'row level security disabled',
    }),
    relforcerowsecurity: (0,words/* toggle */.L$)('row-security-changed', 'breaking', {
        on: 'row level security forced for the owner too',
        off: 'row level security no longer forced for the owner',
    }),
    relreplident: {
        what: 'replica-identity-changed',
        weight: 'breaking',
        words: (change) => `replica identity ${replicaIdentity(change)}`,
    },
    relispartition: {
        what: 'partition-changed',
        weight: 'breaking',
        words: ({ to, before, after }) => to === true
            ? `attached as a partition of \`${(0,words/* text */.Qq)(after.attributes['inherits'])}\``
            : `detached from \`${(0,words/* text */.Qq)(before.attributes['inherits'])}\``,
    },
    relpartbound: (0,words/* setting */.Pe)('partition-bound-changed', 'breaking', 'partition bound'),
    partition_key: (0,words/* setting */.Pe)('partition-key-changed', 'breaking', 'partition key'),
    inherits: (0,words/* setting */.Pe)('inheritance-changed', 'breaking', 'parents'),
    reloptions: (0,words/* lineByLine */.mg)('options-changed', 'quiet', 'options'),
    toast_options: (0,words/* lineByLine */.mg)('options-changed', 'quiet', 'options'),
    ftserver: (0,words/* setting */.Pe)('server-changed', 'breaking', 'foreign server'),
    ftoptions: (0,words/* lineByLine */.mg)('options-changed', 'breaking', 'foreign options'),
    internal_triggers: {
        what: 'constraint-triggers-changed',
        weight: 'breaking',
        words: ({ to }) => to === undefined
            ? 'triggers of constraints enabled as usual'
            : `triggers of constraints now \`${(0,words/* list */.p_)(to).join('`, `')}\``,
    },
    reloftype: (0,words/* setting */.Pe)('row-type-changed', 'breaking', 'row type'),
};
function replicaIdentity({ from, to }) {
    const words = { d: 'default', n: 'nothing', f: 'full', i: 'an index' };
    return `${words[String(from)]} → ${words[String(to)]}`;
}
const viewAttributes = {
    ...common,
    definition: (0,words/* rewritten */.fm)('definition-changed', 'breaking', 'definition'),
    reloptions: {
        what: 'options-changed',
        // Without security_invoker or security_barrier a view reads past row level security.
        weight: (change) => (isSecurityOption(change) ? 'breaking' : 'quiet'),
        words: (change) => (0,words/* lineByLine */.mg)('', 'quiet', 'options').words?.(change) ?? '',
    },
    relispopulated: (0,words/* toggle */.L$)('populated-changed', 'breaking', {
        on: 'now populated',
        off: 'no longer populated: it cannot be read',
    }),
};
function isSecurityOption({ from, to }) {
    return [...(0,words/* list */.p_)(from), ...(0,words/* list */.p_)(to)].some((option) => option.startsWith('security_'));
}
const sequenceWeight = 'breaking';
const sequenceAttributes = {
    ...common,
    seqtypid: (0,words/* setting */.Pe)('type-changed', sequenceWeight, 'type'),
    seqstart: (0,words/* setting */.Pe)('start-changed', 'quiet', 'start'),
    seqincrement: (0,words/* setting */.Pe)('increment-changed', sequenceWeight, 'increment'),
    seqmin: (0,words/* setting */.Pe)('bounds-changed', sequenceWeight, 'minimum'),
    seqmax: (0,words/* setting */.Pe)('bounds-changed', sequenceWeight, 'maximum'),
    seqcache: (0,words/* setting */.Pe)('cache-changed', 'quiet', 'cache'),
    seqcycle: (0,words/* toggle */.L$)('cycle-changed', sequenceWeight, { on: 'now cycles', off: 'no longer cycles' }),
    owned_by: (0,words/* setting */.Pe)('owner-column-changed', 'breaking', 'owned by'),
    relpersistence: {
        what: 'persistence-changed',
        weight: 'quiet',
        words: ({ to }) => (to === 'u' ? 'now unlogged' : 'now logged'),
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/relations.js



/** SQL for the event of a trigger that checks a constraint, from the bits of its type. */
function eventOf(type) {
    return `case when ${type} & 4 <> 0 then 'insert' when ${type} & 8 <> 0 then 'delete' else 'update' end`;
}
function stateOf(enabled) {
    return `case ${enabled} when 'D' then 'disabled' when 'R' then 'on replicas only' else 'always' end`;
}
/** Tables, views, materialized views, foreign tables and sequences: everything of `pg_class` but indexes and composite types. */
const relations = {
    catalogs: { c: 'pg_class', s: 'pg_sequence', f: 'pg_foreign_table' },
    from: `pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_sequence s on c.relkind = 'S' and s.seqrelid = c.oid
  left join pg_foreign_table f on c.relkind = 'f' and f.ftrelid = c.oid
  left join pg_partitioned_table p on c.relkind = 'p' and p.partrelid = c.oid
  left join pg_rewrite r on c.relkind in ('v', 'm') and r.ev_class = c.oid and r.rulename = '_RETURN'
  left join pg_class toast on c.reltoastrelid <> 0 and toast.oid = c.reltoastrelid and toast.reloptions is not null
  left join (select i.inhrelid, array_agg(i.inhparent order by i.inhseqno) as oids,
      array_agg(i.inhparent::regclass::text order by i.inhseqno) as names, bool_or(i.inhdetachpending) as detaching
    from pg_inherits i group by 1) parents on parents.inhrelid = c.oid
  left join (select g.tgrelid, array_agg(format('%s, %s: %s', k.conname, ${eventOf('g.tgtype')}, ${stateOf('g.tgenabled')})
      order by k.conname, g.tgtype, g.tgenabled) as states
    from pg_trigger g join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'
    where g.tgisinternal and g.tgenabled <> 'O' group by 1) internal on internal.tgrelid = c.oid
  left join pg_depend owner on c.relkind = 'S' and owner.classid = 'pg_class'::regclass and owner.objid = c.oid
    and owner.refclassid = 'pg_class'::regclass and owner.refobjsubid > 0 and owner.deptype in ('a', 'i')`,
    where: `c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_(toast|temp)'`,
    object: {
        kind: `case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end`,
        schema: 'n.nspname',
        name: 'c.relname',
    },
    chosenBy: `c.oid`,
    address: { catalog: 'pg_class', oid: 'c.oid', xid: 'c.xmin', filenode: 'c.relfilenode' },
    // A sequence belongs to the table of the column that owns it: serial and identity columns.
    parent: `'pg_class/' || owner.refobjid`,
    optionalParent: true,
    raw: {
        rows: { p: 'pg_partitioned_table' },
        columns: ['c.relpartbound::text', 'r.ev_action::text', 'parents.oids', 'owner.refobjid', 'owner.refobjsubid'],
        covers: ['definition', 'relpartbound', 'partition_key', 'inherits', 'owned_by'],
    },
    grants: { type: `(case c.relkind when 'S' then 's' else 'r' end)::"char"`, owner: 'c.relowner' },
    ignored: {
        oid: 'physical',
        relname: 'the name',
        relnamespace: 'the schema',
        reltype: 'the row type, made with the table',
        relfilenode: 'physical, kept as evidence',
        relpages: 'statistics',
        reltuples: 'statistics',
        relallvisible: 'statistics',
        relallfrozen: 'statistics',
        reltoastrelid: 'physical; its options are read as toast_options',
        relhasindex: 'a hint that is allowed to be stale',
        relhasrules: 'a hint that is allowed to be stale',
        relhastriggers: 'a hint that is allowed to be stale',
        relhassubclass: 'a hint that is allowed to be stale',
        relisshared: 'never true of what users create',
        relnatts: 'the count of columns, dropped ones included',
        relchecks: 'the count of checks',
        relrewrite: 'only set during a rewrite',
        relfrozenxid: 'vacuum',
        relminmxid: 'vacuum',
        seqrelid: 'the sequence itself',
        ftrelid: 'the table itself',
    },
    rendered: {
        relpartbound: `case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end`,
        reloptions: (0,lists/* sortedList */.U)('c.reloptions'),
        ftoptions: tableOptions('f.ftoptions'),
        toast_options: `case when toast.oid is not null then (select array_agg('toast.' || o order by o) from unnest(toast.reloptions) o) end`,
        inherits: 'parents.names',
        detaching: 'nullif(parents.detaching, false)',
        partition_key: 'case when p.partrelid is not null then pg_get_partkeydef(c.oid) end',
        definition: 'case when r.oid is not null then pg_get_viewdef(c.oid) end',
        owned_by: `case when owner.objid is not null then format('%s.%I', owner.refobjid::regclass,
    (select a.attname from pg_attribute a where a.attrelid = owner.refobjid and a.attnum = owner.refobjsubid)) end`,
        // The triggers that check a constraint, where `disable trigger all` has changed them.
        internal_triggers: 'internal.states',
        identity: `case when owner.deptype = 'i' then true end`,
    },
    kinds: {
        table: {
            holdsData: true,
            rewritten: 'blocking',
            contains: ['column', 'constraint'],
            ddl: tableDdl,
            dropped: 'destructive',
            attributes: tableAttributes,
            otherwise: 'breaking',
        },
        'foreign table': {
            contains: ['column', 'constraint'],
            ddl: tableDdl,
            dropped: 'breaking',
            attributes: tableAttributes,
            otherwise: 'breaking',
        },
        view: {
            contains: ['column'],
            ddl: viewDdl,
            dropped: 'breaking',
            attributes: viewAttributes,
            otherwise: 'breaking',
        },
        'materialized view': {
            rewritten: 'quiet',
            contains: ['column'],
            ddl: viewDdl,
            dropped: 'breaking',
            attributes: viewAttributes,
            otherwise: 'breaking',
        },
        sequence: {
            ddl: sequenceDdl,
            implied: isPlainIdentity,
            dropped: 'breaking',
            attributes: sequenceAttributes,
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/rules.js

/** Rewrite rules. The rule that makes a view a view is the view's definition. */
const rules = {
    catalogs: { r: 'pg_rewrite' },
    from: 'pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace',
    where: `r.oid >= 16384 and r.rulename <> '_RETURN'`,
    object: { kind: `'rule'`, schema: 'n.nspname', table: 'c.relname', name: 'r.rulename' },
    chosenBy: `r.ev_class`,
    address: { catalog: 'pg_rewrite', oid: 'r.oid', xid: 'r.xmin' },
    parent: `'pg_class/' || r.ev_class`,
    raw: { rows: { r: 'pg_rewrite' }, covers: ['definition'] },
    ignored: {
        oid: 'physical',
        rulename: 'the name',
        ev_class: 'the table',
        ev_type: 'in the definition',
        is_instead: 'in the definition',
        ev_qual: 'in the definition',
        ev_action: 'in the definition',
    },
    rendered: { definition: 'pg_get_ruledef(r.oid)' },
    kinds: {
        rule: {
            ddl: ({ attributes }) => (0,words/* text */.Qq)(attributes['definition']),
            added: 'breaking',
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/schemas.js

/** Schemas. `public` belongs to the system and is still the user's to own, grant and drop. */
const schemas = {
    catalogs: { n: 'pg_namespace' },
    from: 'pg_namespace n',
    where: `(n.oid >= 16384 or n.nspname = 'public') and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'schema'`, name: 'n.nspname' },
    chosenBy: 'n.oid',
    address: { catalog: 'pg_namespace', oid: 'n.oid', xid: 'n.xmin' },
    grants: { type: `'n'`, owner: 'n.nspowner' },
    ignored: { oid: 'physical', nspname: 'the name' },
    rendered: {},
    kinds: {
        schema: { ddl: ({ object }) => `create schema ${(0,words/* named */.KT)(object)}`, dropped: 'destructive' },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/statistics.js

/** Extended statistics. */
const statistics = {
    catalogs: { s: 'pg_statistic_ext' },
    from: `pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace
  join pg_class c on c.oid = s.stxrelid`,
    where: `s.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'`,
    object: { kind: `'statistics'`, schema: 'n.nspname', name: 's.stxname' },
    chosenBy: `s.stxrelid`,
    address: { catalog: 'pg_statistic_ext', oid: 's.oid', xid: 's.xmin' },
    parent: `'pg_class/' || s.stxrelid`,
    raw: { rows: { s: 'pg_statistic_ext' }, covers: ['definition'] },
    ignored: {
        oid: 'physical',
        stxname: 'the name',
        stxnamespace: 'the schema',
        stxrelid: 'in the definition',
        stxkeys: 'in the definition',
        stxkind: 'in the definition',
        stxexprs: 'in the definition',
    },
    rendered: { definition: 'pg_get_statisticsobjdef(s.oid)', stxstattarget: 'nullif(s.stxstattarget, -1)' },
    kinds: {
        statistics: {
            ddl: ({ attributes }) => (0,words/* text */.Qq)(attributes['definition']),
            added: 'quiet',
            dropped: 'quiet',
            otherwise: 'quiet',
            attributes: {
                definition: (0,words/* setting */.Pe)('definition-changed', 'quiet', 'definition'),
                stxstattarget: (0,words/* setting */.Pe)('target-changed', 'quiet', 'target'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/subscriptions.js



/** Subscriptions of this database. How they connect is a secret. */
const subscriptions = {
    catalogs: { s: 'pg_subscription' },
    from: 'pg_subscription s',
    where: 's.subdbid = (select d.oid from pg_database d where d.datname = current_database())',
    object: { kind: `'subscription'`, name: 's.subname' },
    // Only a superuser may read the system columns of this catalog.
    address: { catalog: 'pg_subscription', oid: 's.oid' },
    ignored: {
        oid: 'physical',
        subdbid: 'this database',
        subname: 'the name',
        subskiplsn: 'a state of replication',
        subenabled: 'a state of replication, which pg_dump does not keep',
    },
    rendered: {
        subconninfo: { sql: redacted('s.subconninfo'), column: 'pg_subscription.subconninfo' },
        subpublications: (0,lists/* sortedList */.U)('s.subpublications'),
    },
    kinds: {
        subscription: {
            ddl: ({ object, attributes }) => `create subscription ${(0,words/* named */.KT)(object)} connection '${(0,words/* text */.Qq)(attributes['subconninfo'])}' publication ${(0,words/* text */.Qq)(attributes['subpublications'])}`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/text-search.js

const textSearchParsers = {
    catalogs: { p: 'pg_ts_parser' },
    from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
    where: 'p.oid >= 16384',
    object: { kind: `'text search parser'`, schema: 'n.nspname', name: 'p.prsname' },
    address: { catalog: 'pg_ts_parser', oid: 'p.oid', xid: 'p.xmin' },
    ignored: { oid: 'physical', prsname: 'the name', prsnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search parser': {
            ddl: ({ object, attributes }) => `create text search parser ${(0,words/* named */.KT)(object)} (start = ${(0,words/* text */.Qq)(attributes['prsstart'])}, gettoken = ${(0,words/* text */.Qq)(attributes['prstoken'])}, end = ${(0,words/* text */.Qq)(attributes['prsend'])}, lextypes = ${(0,words/* text */.Qq)(attributes['prslextype'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const textSearchTemplates = {
    catalogs: { t: 'pg_ts_template' },
    from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
    where: 't.oid >= 16384',
    object: { kind: `'text search template'`, schema: 'n.nspname', name: 't.tmplname' },
    address: { catalog: 'pg_ts_template', oid: 't.oid', xid: 't.xmin' },
    ignored: { oid: 'physical', tmplname: 'the name', tmplnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search template': {
            ddl: ({ object, attributes }) => `create text search template ${(0,words/* named */.KT)(object)} (lexize = ${(0,words/* text */.Qq)(attributes['tmpllexize'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const textSearchDictionaries = {
    catalogs: { d: 'pg_ts_dict' },
    from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
    where: 'd.oid >= 16384',
    object: { kind: `'text search dictionary'`, schema: 'n.nspname', name: 'd.dictname' },
    address: { catalog: 'pg_ts_dict', oid: 'd.oid', xid: 'd.xmin' },
    ignored: { oid: 'physical', dictname: 'the name', dictnamespace: 'the schema' },
    rendered: {},
    kinds: {
        'text search dictionary': {
            ddl: ({ object, attributes }) => `create text search dictionary ${(0,words/* named */.KT)(object)} (template = ${(0,words/* text */.Qq)(attributes['dicttemplate'])}${attributes['dictinitoption'] ? `, ${(0,words/* text */.Qq)(attributes['dictinitoption'])}` : ''})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
const textSearchConfigurations = {
    catalogs: { c: 'pg_ts_config' },
    from: 'pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace',
    where: 'c.oid >= 16384',
    object: { kind: `'text search configuration'`, schema: 'n.nspname', name: 'c.cfgname' },
    address: { catalog: 'pg_ts_config', oid: 'c.oid', xid: 'c.xmin' },
    ignored: { oid: 'physical', cfgname: 'the name', cfgnamespace: 'the schema' },
    rendered: {
        mappings: `(select array_agg(format('%s: %s', m.alias, m.dictionaries) order by m.alias)
    from (select t.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
      from pg_ts_config_map m join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
      where m.mapcfg = c.oid group by t.alias) m)`,
    },
    kinds: {
        'text search configuration': {
            ddl: ({ object, attributes }) => (0,words/* lines */.Mn)(`create text search configuration ${(0,words/* named */.KT)(object)} (parser = ${(0,words/* text */.Qq)(attributes['cfgparser'])})`, ...(0,words/* list */.p_)(attributes['mappings']).map((mapping) => `  mapping for ${mapping}`)),
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                mappings: (0,words/* lineByLine */.mg)('mappings-changed', 'breaking', 'mappings'),
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/transforms.js

const transforms = {
    catalogs: { t: 'pg_transform' },
    from: 'pg_transform t join pg_language l on l.oid = t.trflang',
    where: 't.oid >= 16384',
    object: { kind: `'transform'`, name: `format('for %s language %I', format_type(t.trftype, null), l.lanname)` },
    address: { catalog: 'pg_transform', oid: 't.oid', xid: 't.xmin' },
    raw: { columns: ['t.trftype', 't.trflang'], covers: ['name'] },
    ignored: { oid: 'physical', trftype: 'in the name', trflang: 'in the name' },
    rendered: {},
    kinds: {
        transform: {
            sqlName: true,
            ddl: ({ object, attributes }) => `create transform ${object.name} (from sql with function ${(0,words/* text */.Qq)(attributes['trffromsql'])}, to sql with function ${(0,words/* text */.Qq)(attributes['trftosql'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/schema/families/triggers.js

/** Triggers of users. Clones on partitions appear only where their enabled state is their own. */
const triggers = {
    catalogs: { g: 'pg_trigger' },
    from: `pg_trigger g
  join pg_class c on c.oid = g.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_trigger p on p.oid = g.tgparentid
  left join pg_constraint k on k.oid = g.tgconstraint and k.contype <> 't'`,
    // Clones are internal in Postgres 14, like the triggers that check a constraint.
    where: `g.oid >= 16384 and k.oid is null and (g.tgparentid = 0 and not g.tgisinternal or p.tgenabled <> g.tgenabled)`,
    object: { kind: `'trigger'`, schema: 'n.nspname', table: 'c.relname', name: 'g.tgname' },
    chosenBy: `g.tgrelid`,
    address: { catalog: 'pg_trigger', oid: 'g.oid', xid: 'g.xmin' },
    parent: `'pg_class/' || g.tgrelid`,
    raw: { rows: { g: 'pg_trigger' }, covers: ['definition'] },
    ignored: {
        oid: 'physical',
        tgrelid: 'the table',
        tgparentid: 'a clone follows from the trigger of the parent',
        tgname: 'the name',
        tgfoid: 'in the definition',
        tgtype: 'in the definition',
        tgisinternal: 'never true here',
        tgconstrrelid: 'in the definition',
        tgconstrindid: 'follows from the constraint',
        tgconstraint: 'follows from the definition',
        tgdeferrable: 'in the definition',
        tginitdeferred: 'in the definition',
        tgnargs: 'in the definition',
        tgattr: 'in the definition',
        tgargs: 'in the definition',
        tgqual: 'in the definition',
        tgoldtable: 'in the definition',
        tgnewtable: 'in the definition',
    },
    rendered: { definition: 'pg_get_triggerdef(g.oid)' },
    kinds: {
        trigger: {
            ddl: ({ attributes }) => (0,words/* lines */.Mn)((0,words/* text */.Qq)(attributes['definition']), enabled[(0,words/* text */.Qq)(attributes['tgenabled'])]),
            added: 'breaking',
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                definition: (0,words/* setting */.Pe)('definition-changed', 'breaking', 'definition'),
                tgenabled: {
                    what: 'enabled-changed',
                    weight: 'breaking',
                    words: ({ to }) => `now ${enabled[(0,words/* text */.Qq)(to)] || 'enabled'}`,
                },
            },
        },
    },
};
const enabled = {
    O: '',
    D: 'disabled',
    R: 'enabled on replicas only',
    A: 'enabled always',
};

;// CONCATENATED MODULE: ./build/src/schema/families/enum-words.js

const enumLabels = {
    what: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        if (added.length + removed.length === 0)
            return renamed.length > 0 ? 'value-renamed' : 'values-reordered';
        return removed.length > 0 ? 'values-removed' : 'values-added';
    },
    weight: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        if (removed.length > 0)
            return 'destructive';
        return renamed.length > 0 || added.length === 0 ? 'breaking' : 'additive';
    },
    words: (change) => {
        const { added, removed, renamed } = compareLabels(change);
        const phrases = [
            ...renamed.map(([from, to]) => `value \`${from}\` renamed to \`${to}\``),
            ...(removed.length > 0 ? [`values removed: ${quotedList(removed)}`] : []),
            ...(added.length > 0 ? [`values added: ${quotedList(added)}`] : []),
        ];
        return phrases.length > 0 ? phrases.join('; ') : `values in another order: ${quotedList((0,words/* list */.p_)(change.to))}`;
    },
};
function compareLabels({ from, to, before, after, lineage }) {
    const copied = lineage && before.evidence.address === after.evidence.address;
    const identity = (labels, oids = []) => new Map(labels.map((label, index) => [String(copied ? oids[index] : label), label]));
    const old = identity((0,words/* list */.p_)(from), before.evidence.parts);
    const fresh = identity((0,words/* list */.p_)(to), after.evidence.parts);
    const only = (a, b) => [...a].filter(([id]) => !b.has(id)).map(([, label]) => label);
    return {
        added: only(fresh, old),
        removed: only(old, fresh),
        renamed: [...old].flatMap(([id, label]) => {
            const now = fresh.get(id);
            return now === undefined || now === label ? [] : [[label, now]];
        }),
    };
}
function quotedList(labels) {
    return labels.map((label) => `\`${label}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/src/schema/families/types.js




/** What the maker of a base type says; for every other type it follows from the kind or the base. */
function onlyOfBaseTypes(names, shown) {
    return Object.fromEntries(names.map((name) => [
        name,
        { sql: `case when t.typtype = 'b' then ${shown(`t.${name}`)} end`, column: `pg_type.${name}` },
    ]));
}
const traits = ['typlen', 'typbyval', 'typalign', 'typstorage', 'typcategory', 'typispreferred', 'typdelim'];
const supportFunctions = [
    'typinput',
    'typoutput',
    'typreceive',
    'typsend',
    'typmodin',
    'typmodout',
    'typanalyze',
    'typsubscript',
];
/** Enums, domains, composite types, ranges and base types. Array types, row types and multiranges come with their maker. */
const types = {
    catalogs: { t: 'pg_type', r: 'pg_range' },
    from: `pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  left join pg_range r on t.typtype = 'r' and r.rngtypid = t.oid
  left join pg_type m on m.oid = r.rngmultitypid
  left join pg_constraint k on t.typtype = 'd' and k.contype = 'n' and k.contypid = t.oid`,
    // As joins, the planner takes the first two together for almost impossible, and loops.
    where: `t.oid >= 16384 and t.typtype <> 'm'
  and (t.typrelid = 0 or t.typrelid in (select c.oid from pg_class c where c.relkind = 'c'))
  and t.oid not in (select e.typarray from pg_type e)
  and n.nspname !~ '^pg_(toast|temp)'`,
    object: {
        kind: `case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite type' when 'r' then 'range type' else 'base type' end`,
        schema: 'n.nspname',
        name: 't.typname',
    },
    chosenBy: `t.oid`,
    address: { catalog: 'pg_type', oid: 't.oid', xid: 't.xmin' },
    grants: { type: `'T'`, owner: 't.typowner' },
    raw: {
        rows: { r: 'pg_range' },
        columns: ['t.typbasetype', 't.typtypmod', 't.typcollation', 't.typdefaultbin::text'],
        covers: ['typbasetype', 'typdefault', 'typcollation'],
    },
    parts: `case t.typtype when 'e' then array(select e.oid from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
    ignored: {
        oid: 'physical',
        typname: 'the name',
        typnamespace: 'the schema',
        typrelid: 'physical',
        typarray: 'the array type, made with the type',
        typtypmod: 'read with the base type',
        typdefaultbin: 'read as typdefault',
        typndims: 'never enforced',
        rngtypid: 'the type itself',
    },
    rendered: {
        ...onlyOfBaseTypes(traits, (column) => `${column}::text`),
        ...onlyOfBaseTypes(supportFunctions, (column) => `nullif(${column}::oid, 0)::regprocedure::text`),
        typbasetype: `case when t.typbasetype <> 0 then format_type(t.typbasetype, t.typtypmod) end`,
        typdefault: `coalesce(pg_get_expr(t.typdefaultbin, 'pg_type'::regclass), t.typdefault)`,
        typcollation: `case t.typtype when 'd' then (select nullif(t.typcollation, b.typcollation) from pg_type b where b.oid = t.typbasetype)
    else nullif(t.typcollation, 0) end::regcollation::text`,
        // The multirange is no fact: its name is told where it is its own.
        rngmultitypid: {
            sql: `case when m.typnamespace = t.typnamespace then quote_ident(m.typname) when m.oid is not null then format('%s.%I', m.typnamespace::regnamespace, m.typname) end`,
            column: 'pg_range.rngmultitypid',
        },
        multirange_comment: `case when r.rngtypid is not null then obj_description(r.rngmultitypid, 'pg_type') end`,
        // Postgres 18 keeps the not-null constraint of a domain by name.
        not_null_name: { sql: 'k.conname::text', column: 'pg_constraint.conenforced' },
        not_null_comment: {
            sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
            column: 'pg_constraint.conenforced',
        },
        labels: `case t.typtype when 'e' then array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
    },
    kinds: {
        enum: {
            ddl: ({ object, attributes }) => `create type ${(0,words/* named */.KT)(object)} as enum (\n${(0,words/* list */.p_)(attributes['labels'])
                .map((label) => `  ${(0,words/* literal */.eu)(label)}`)
                .join(',\n')}\n)`,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                labels: enumLabels,
            },
        },
        domain: {
            contains: ['constraint'],
            ddl: domainDdl,
            dropped: 'breaking',
            otherwise: 'breaking',
            attributes: {
                typbasetype: (0,words/* setting */.Pe)('type-changed', 'breaking', 'type'),
                typnotnull: (0,words/* toggle */.L$)('nullability-changed', 'breaking', { on: 'now not null', off: 'may now be null' }),
                typdefault: (0,words/* setting */.Pe)('default-changed', 'breaking', 'default'),
                typcollation: (0,words/* setting */.Pe)('collation-changed', 'breaking', 'collation'),
            },
        },
        'composite type': {
            contains: ['column'],
            ddl: ({ object }, parts) => (0,words/* lines */.Mn)(`create type ${(0,words/* named */.KT)(object)} as (`, (0,words/* columnsOf */.PL)(parts)
                .map((column) => `  ${columnLine(column)}`)
                .join(',\n'), ')'),
            dropped: 'breaking',
            otherwise: 'breaking',
        },
        'range type': {
            ddl: ({ object, attributes }) => `create type ${(0,words/* named */.KT)(object)} as range (subtype = ${(0,words/* text */.Qq)(attributes['rngsubtype'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
        'base type': {
            ddl: ({ object, attributes }) => attributes['typisdefined'] === false
                ? `create type ${(0,words/* named */.KT)(object)}`
                : `create type ${(0,words/* named */.KT)(object)} (input = ${(0,words/* text */.Qq)(attributes['typinput'])}, output = ${(0,words/* text */.Qq)(attributes['typoutput'])})`,
            dropped: 'breaking',
            otherwise: 'breaking',
        },
    },
};
function domainDdl({ object, attributes }, parts) {
    return (0,words/* lines */.Mn)(`create domain ${(0,words/* named */.KT)(object)} as ${(0,words/* text */.Qq)(attributes['typbasetype'])}`, attributes['typcollation'] && `  collate ${(0,words/* text */.Qq)(attributes['typcollation'])}`, attributes['typdefault'] && `  default ${(0,words/* text */.Qq)(attributes['typdefault'])}`, attributes['typnotnull'] === true && '  not null', ...(0,words/* ofKind */.CZ)(parts, 'constraint').map((part) => `  ${constraintLine(part)}`));
}

;// CONCATENATED MODULE: ./build/src/schema/families/registry.js



























/** Parents stand before their parts. */
const families = [
    schemas,
    extensions,
    languages,
    types,
    functions,
    relations,
    columns,
    constraints,
    indexes,
    triggers,
    rules,
    policies,
    statistics,
    collations,
    casts,
    operators,
    operatorFamilies,
    operatorClasses,
    textSearchParsers,
    textSearchTemplates,
    textSearchDictionaries,
    textSearchConfigurations,
    transforms,
    conversions,
    accessMethods,
    foreignDataWrappers,
    foreignServers,
    userMappings,
    publications,
    publicationTables,
    publicationSchemas,
    subscriptions,
    eventTriggers,
    defaultPrivileges,
    builtIns,
];
const kinds = new Map(families.flatMap((family) => Object.entries(family.kinds)));
/** How facts of a kind read. */
function describedKind(kind) {
    const description = kinds.get(kind);
    if (!description)
        throw new Error(`no family describes facts of the kind ${kind}`);
    return description;
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
function setting(what, weight, label) {
    return { what, weight, words: (change) => `${label} ${fromTo(change)}` };
}
/** An attribute whose text is too long for one line: the words say that it changed, the DDL says how. */
function rewritten(what, weight, label) {
    return { what, weight, words: () => `${label} changed` };
}
/** A boolean attribute, in one phrase for each direction. */
function toggle(what, weight, phrases) {
    return { what, weight, words: ({ to }) => (to === true ? phrases.on : phrases.off) };
}
/** A list of lines, described by what came and what went. */
function lineByLine(what, weight, label) {
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

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ grantsList),
/* harmony export */   Q: () => (/* binding */ grantsExpression)
/* harmony export */ });
/** SQL for what was granted and revoked since the object was born; null where that is nothing. */
function grantsExpression(acl, { type, owner }) {
    return `case when ${acl} is not null then ${grantsSince(acl, `acldefault(${type}, ${owner})`, owner)} end`;
}
/** SQL for the grants of `acl` that `born` had not, and those that it had, as revoked. */
function grantsSince(acl, born, owner) {
    const [now, then] = [grantsList(acl, owner), grantsList(born, owner)];
    return `nullif(
    array(select unnest(${now}) except select unnest(${then}) order by 1)
    || array(select 'revoked ' || l from (select unnest(${then}) except select unnest(${now})) r (l) order by 1), '{}')`;
}
/** SQL for one sorted line a grant. The owner is called so: a change of owner is told once, not in every grant. */
function grantsList(acl, owner) {
    return `array(
    select concat(
      case e.grantee when 0 then 'public' when ${owner} then '(owner)' else quote_ident(pg_get_userbyid(e.grantee)) end,
      ': ', lower(e.privilege_type),
      case when e.is_grantable then ' with grant option' end,
      case when e.grantor <> ${owner} then ' by ' || quote_ident(pg_get_userbyid(e.grantor)) end)
    from aclexplode(${acl}) e order by 1)`;
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sortedList),
/* harmony export */   e: () => (/* binding */ oidArray)
/* harmony export */ });
/** SQL for lists: of oids to choose by, and of what has no order. */
function oidArray(oids) {
    return `'{${[...oids].join(',')}}'::oid[]`;
}
/** SQL for a list in whose order nothing lies. The case spares most rows a subquery. */
function sortedList(list) {
    return `case when ${list} is not null then (select array_agg(o order by o) from unnest(${list}) o) end`;
}


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ inOneMoment),
  MH: () => (/* binding */ readFacts),
  RA: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./build/src/schema/catalog-layout.js
var catalog_layout = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/src/schema/row-stream.js + 1 modules
var row_stream = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/src/schema/lists.js
var lists = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/schema/attached.js
/**
 * What Postgres keeps about objects of every kind in catalogs of its own, under their physical address: comments, security
 * labels, and what they cannot exist without.
 */

/** address, sub, text */
const commentsSql = `
select d.classoid::regclass::text || '/' || d.objoid, d.objsubid, d.description
from pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_extension'::regclass
  or (d.classoid = 'pg_namespace'::regclass and d.objoid = to_regnamespace('public'))`;
/** address, sub, labels */
const securityLabelsSql = `
select l.classoid::regclass::text || '/' || l.objoid, l.objsubid,
  array_agg(format('%s: %s', l.provider, l.label) order by l.provider)
from pg_seclabel l
group by 1, 2`;
/** address, 0, extensions: what is dropped with an extension though it is none of its members (`depends on extension`). */
const extensionDependenciesSql = `
select d.classid::regclass::text || '/' || d.objid, 0, array_agg(e.extname::text order by e.extname)
from pg_depend d join pg_extension e on e.oid = d.refobjid
where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
group by 1`;
/**
 * One text: what cannot exist without what, as pairs of addresses, a line each. A view depends through its rule, and a column
 * through its default, which depends on the column itself too. There are many, so they travel as one value; with `only`,
 * those of what is affected.
 */
function dependenciesSql(only) {
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
}

// EXTERNAL MODULE: ./build/src/schema/families/registry.js + 32 modules
var registry = __webpack_require__(5789);
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
function unmodelledSql({ columns }) {
    const modelled = new Set(registry/* families */.T.flatMap((family) => Object.values(family.catalogs)));
    const unread = [...columns]
        .filter(([catalog, has]) => has.some(({ name }) => name === 'oid') && !modelled.has(catalog) && !(catalog in readElsewhere))
        .map(([catalog]) => `select '${catalog}', null, count(*) from pg_catalog.${catalog} where oid >= 16384`);
    return `select * from (${[...unread, unknownRelationsSql, databaseSettingsSql].join('\nunion all ')}) u (catalog, kind, count)
where count > 0 order by 1, 2`;
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
        sql: `select ${[...fixed, ...Object.values(attributes)].join(',\n  ')}
from ${family.from}
where ${where.map((condition) => `(${condition})`).join('\n  and ')}`,
    };
}
/** A hash of every column that holds an oid, and of what the family renders names from. */
function rawEvidence(family, layout) {
    const references = attributeColumns(family, layout).filter(({ column }) => column.references && column.references.catalog !== 'pg_authid');
    const { rows = {}, columns = [], covers = [] } = family.raw ?? {};
    const hashed = [
        ...Object.entries(rows).flatMap(([alias, catalog]) => (0,row_hash/* hashableColumns */.kv)(layout, alias, catalog)),
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
        return (0,grants/* grantsExpression */.Q)(sql, family.grants);
    if (column.references)
        return referenceExpression(sql, column.references);
    switch (column.type) {
        case 'boolean':
        case 'smallint':
        case 'integer':
        case 'text':
        case 'text[]':
            return sql;
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
        key: (0,snapshot/* factKey */.sy)(object),
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
            { sql: commentsSql, take: this.#facts.attach('comment') },
            { sql: securityLabelsSql, take: this.#facts.attach('security_labels') },
            { sql: extensionDependenciesSql, take: this.#facts.attach('depends_on_extensions') },
            ...this.#queries.map((query) => ({ sql: query.sql, take: this.#facts.take(query) })),
            {
                sql: dependenciesSql(only),
                take: ([lines]) => {
                    this.#dependencies = String(lines ?? '');
                },
            },
            {
                sql: highestOidSql,
                take: ([oid]) => {
                    this.#highestOid = Number(oid);
                },
            },
            { sql: unmodelledSql(layout), take: (row) => this.#notes.push(unmodelledNote(row)) },
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
const highestOidSql = `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`;

;// CONCATENATED MODULE: ./build/src/schema/read-snapshot.js



async function readSnapshot(client, options = {}) {
    return inOneMoment(client, options, async () => readFacts(client, await (0,catalog_layout/* readLayout */.T)(client)));
}
/** Runs the work in the transaction that this module's header speaks of. */
async function inOneMoment(client, options, work) {
    await client.query(beginSql(options.lockTimeout ?? 30_000));
    try {
        return await work();
    }
    finally {
        await client.query('rollback');
    }
}
/** With `only`, no more than that. */
async function readFacts(client, layout, only) {
    const reading = new SnapshotReading(layout, only);
    await (0,row_stream/* takeRows */.L)(client, reading.statements);
    return reading.snapshot();
}
/**
 * Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB. Definitions are
 * rendered by one process in any case; more of them would take processors from the other side, or from production's users.
 */
function beginSql(lockTimeout) {
    return `begin isolation level repeatable read read only;
set local search_path = '';
set local lock_timeout = ${Math.trunc(lockTimeout)};
set local statement_timeout = 0;
set local jit = off;
set local max_parallel_workers_per_gather = 0;
set local work_mem = '64MB';
set local quote_all_identifiers = off;
set local datestyle = 'ISO, MDY';
set local intervalstyle = 'postgres';
set local timezone = 'UTC';
set local extra_float_digits = 1;
set local bytea_output = 'hex';
set local standard_conforming_strings = on;
set local client_min_messages = warning`;
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
/** The columns of a catalog that make up a definition, each as something that can be hashed. */
function hashableColumns(layout, alias, catalog) {
    return (layout.columns.get(catalog) ?? [])
        .filter(({ name }) => !volatile.has(name))
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
const textArrayParser = esm["default"].types.getTypeParser(textArray, 'text');
function catalogTypeParser(oid) {
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
            return (text) => text;
    }
}

;// CONCATENATED MODULE: ./build/src/schema/row-stream.js
/**
 * Statements sent as one message, whose rows are taken as they come. Rows of ten thousand tables kept until the last has come
 * would fill memory a second time.
 */


/** One round trip. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events) */
async function takeRows(client, takers) {
    // The rows of all statements come in one stream: each ends with the number of its statement.
    const text = takers.map(({ sql }, statement) => `select q.*, ${statement} from (${sql}) q`).join(';\n');
    const query = new esm["default"].Query({ text, rowMode: 'array', types: { getTypeParser: catalogTypeParser } });
    let mistake;
    await new Promise((resolve, reject) => {
        query.on('row', (columns) => {
            const row = columns;
            try {
                if (mistake === undefined)
                    takers[Number(row.at(-1))]?.take(row);
            }
            catch (error) {
                mistake = error;
            }
        });
        query.on('error', reject);
        query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)));
        client.query(query);
    });
}


/***/ })

};
