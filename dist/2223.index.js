export const id = 2223;
export const ids = [2223,9052,1764];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgresProvider: () => (/* binding */ postgresProvider)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/ground/errors.js
var errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./build/src/postgres/administer.js
/** `milliseconds` is how long the server may take. Throws what the server says. */
async function administer(client, statement, milliseconds) {
    await client.query(`set default_transaction_read_only = off; set lock_timeout = 0; set statement_timeout = ${Math.max(1, Math.trunc(milliseconds))}`);
    await client.query(`/* database-branch: administration */ ${statement}`);
}

// EXTERNAL MODULE: ./build/src/postgres/anywhere.js
var anywhere = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/src/postgres/branch-login-name.js
var branch_login_name = __webpack_require__(3789);
// EXTERNAL MODULE: ./build/src/postgres/query.js
var query = __webpack_require__(6637);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/postgres/error-facts.js
var error_facts = __webpack_require__(2633);
;// CONCATENATED MODULE: ./build/src/postgres/scram-verifier.js
/**
 * What Postgres keeps of a password. Sent in its place, the password itself is in no statement, and so in no log of the server.
 * https://www.postgresql.org/docs/current/catalog-pg-authid.html, https://www.rfc-editor.org/rfc/rfc5802#section-3
 */

/** `SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>`. `password` in ASCII, of which SASLprep makes nothing else. */
function scramVerifier(password, salt = (0,external_node_crypto_.randomBytes)(16)) {
    const salted = (0,external_node_crypto_.pbkdf2Sync)(password, salt, iterations, 32, 'sha256');
    const key = (what) => (0,external_node_crypto_.createHmac)('sha256', salted).update(what).digest();
    const stored = (0,external_node_crypto_.createHash)('sha256').update(key('Client Key')).digest('base64');
    return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
/** Postgres' own default. */
const iterations = 4096;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/src/branch/postgres/stamp.js
/**
 * What makes a database ours: a comment on it, which everybody on the server may read and only its owner may write. Postgres ends no
 * database by itself, so the comment says when the next run is to do it.
 */

const stampSchema = schemas/* object */.Ikc({
    'database-branch': schemas/* literal */.euz(1),
    /** The name of the branch: whoever gives the database another one means to keep it. */
    branch: schemas/* string */.YjP(),
    /** The database it was copied from. */
    parent: schemas/* string */.YjP(),
    createdAt: datetime(),
    expiresAt: datetime(),
});
function writeStamp({ branch, parent, createdAt, expiresAt }) {
    return JSON.stringify({
        'database-branch': 1,
        branch,
        parent,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
    });
}
/** Whether a comment is one of ours, of whatever branch. */
function isStamp(comment) {
    return comment.startsWith('{"database-branch":1,');
}
/** Undefined for a comment of anybody else's, and for that of a branch which the database of this name is no more. */
function readStamp(name, comment) {
    const parsed = stampSchema.safeParse(parseJson(comment ?? ''));
    if (!parsed.success || parsed.data.branch !== name)
        return undefined;
    const { branch, parent, createdAt, expiresAt } = parsed.data;
    return { branch, parent, createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Until it is finished a branch has a name with its expiry in it: `create database` takes no comment and no transaction, and whoever
 * made it may be gone before the next statement.
 */
function unfinishedName(expiresAt, nonce) {
    return `database-branch-until-${Math.ceil(expiresAt.getTime() / 1000)}-${nonce}`;
}
const unfinishedNames = /^database-branch-until-\d{9,12}-[0-9a-f]{12}$/;

;// CONCATENATED MODULE: ./build/src/branch/postgres/branch-login.js
/**
 * A login of the branch's own: whoever gets it owns the branch and what is in it, until the branch expires, and nothing else. It has
 * the expiry in the statement that makes it, and the stamp in its comment, which it may not change itself. Its password is made from
 * that of the given login, so that each job of the branch arrives at it and nobody else does: Postgres gives no password back.
 * https://www.postgresql.org/docs/current/sql-createrole.html
 */









const { escapeIdentifier: postgres_branch_login_name, escapeLiteral: branch_login_text } = esm/* default */.Ay;
/** scrypt, so that who has a branch's password cannot try out what the given login's may be. https://www.rfc-editor.org/rfc/rfc7914 */
function branchPassword(given, login) {
    return (0,external_node_crypto_.scryptSync)(given, `database-branch: password of ${login}`, 32).toString('base64url');
}
/** Makes it the owner of the database. Throws what the server says; then there is none. */
async function makeLogin(client, login, milliseconds) {
    const role = postgres_branch_login_name((0,branch_login_name/* loginName */.F)(login.oid));
    const inRole = login.owners.length === 0 ? '' : ` in role ${login.owners.map(postgres_branch_login_name).join(', ')}`;
    await administer(client, `create role ${role} login password ${branch_login_text(scramVerifier(login.password))} valid until ${branch_login_text(login.expiresAt.toISOString())}${inRole}`, milliseconds);
    try {
        await administer(client, `comment on role ${role} is ${branch_login_text(login.stamp)}`, milliseconds);
        if (login.isOurs)
            await administer(client, `grant ${role} to current_user`, milliseconds);
        await administer(client, `alter database ${postgres_branch_login_name(login.database)} owner to ${role}`, milliseconds);
    }
    catch (error) {
        await dropLogin(client, login.oid, milliseconds);
        throw error;
    }
}
/** The password, too: the given login may have got another one since. */
async function extendLogin(client, login, milliseconds) {
    const role = postgres_branch_login_name((0,branch_login_name/* loginName */.F)(login.oid));
    await administer(client, `alter role ${role} password ${branch_login_text(scramVerifier(login.password))} valid until ${branch_login_text(login.expiresAt.toISOString())}`, milliseconds);
    await administer(client, `comment on role ${role} is ${branch_login_text(login.stamp)}`, milliseconds);
}
/** The branch stays, and belongs to the given login. */
async function takeLogin(client, { name: database, oid }, milliseconds) {
    await administer(client, `alter database ${postgres_branch_login_name(database)} owner to current_user`, milliseconds);
    await dropLogin(client, oid, milliseconds);
}
/** When its database is gone. What it was given elsewhere, or has made, goes with it; a missing one is a success. */
async function dropLogin(client, oid, milliseconds) {
    const [found] = await (0,anywhere/* anywhere */.M)(client).ask(loginQuery, [(0,branch_login_name/* loginName */.F)(oid)]);
    if (found === undefined || !isOurs(found))
        return;
    const role = postgres_branch_login_name((0,branch_login_name/* loginName */.F)(oid));
    try {
        // Its maker may have died before it was its member.
        await administer(client, `grant ${role} to current_user`, milliseconds);
        await administer(client, `drop owned by ${role}`, milliseconds);
        await administer(client, `drop role ${role}`, milliseconds);
    }
    catch (error) {
        // Another run was faster.
        if ((0,error_facts/* errorFacts */.u)(error).code !== '42704')
            throw error;
    }
}
/** Numbers of databases that are gone and have left their login. */
async function orphanedLogins(client) {
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(orphansQuery);
    return rows.filter(isOurs).map(({ oid }) => oid);
}
/** By its stamp, or by what is set when it is made: whoever made it may have died before the stamp. */
function isOurs({ comment, is_new }) {
    return comment === null ? is_new : isStamp(comment);
}
const loginQuery = (0,query/* defineQualified */.GK)('login of a branch', `
select pg_catalog.shobj_description(r.oid, 'pg_authid') as comment, r.rolcanlogin and r.rolvaliduntil is not null as is_new
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.=) $1::pg_catalog.text
`);
const orphansQuery = (0,query/* defineQualified */.GK)('logins of branches that are gone', `
select pg_catalog.substr(r.rolname::pg_catalog.text, 17) as oid, pg_catalog.shobj_description(r.oid, 'pg_authid') as comment,
  r.rolcanlogin and r.rolvaliduntil is not null as is_new
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.~) '^database-branch-[0-9]+$' and not exists (
  select from pg_catalog.pg_database d
  where d.oid::pg_catalog.text operator(pg_catalog.=) pg_catalog.substr(r.rolname::pg_catalog.text, 17)
)
`);

// EXTERNAL MODULE: ./build/src/ground/figures.js
var figures = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/branch/setup-problem.js
var setup_problem = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/src/branch/postgres/busy-parent.js




async function guestsOf(client, database) {
    return (0,anywhere/* anywhere */.M)(client).ask(guestsQuery, [database]);
}
/** Returns how many were asked to go. Those that may not be ended stay. */
async function sendAway(client, database) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(endQuery, [database]);
    return row?.ended ?? 0;
}
/** The error when it has not become free in time. No text of a query: it may hold values. */
function stillBusy(database, guests, seconds) {
    const shown = guests.slice(0, 5).map(({ application, role, state, since }) => {
        const who = [role, application && `as ${application}`].filter(Boolean).join(' ');
        return `${who || 'somebody'} (${state ?? 'state not shown'}, since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
    });
    const more = guests.length > shown.length ? [`and ${guests.length - shown.length} more`] : [];
    const list = shown.length > 0 ? `: ${[...shown, ...more].join(', ')}` : '';
    return new errors/* UserError */.y(`The database ${database} could not be copied within ${seconds} s, because ${(0,figures/* count */.U9)(guests.length, 'session')} on it kept it busy${list}. ` +
        'A database that is copied has to be free of sessions. Branch from a copy that nobody works on (`alter database … allow_connections false` keeps it so, ' +
        'and a nightly job refreshes it), give it more time with `operation-timeout`, or let the sessions be ended with `busy-parent: terminate`.');
}
const guestsQuery = (0,query/* defineQualified */.GK)('sessions on a database', `
select a.pid, nullif(a.application_name, '') as application, a.usename::pg_catalog.text as role, a.state, a.backend_start as since
from pg_catalog.pg_stat_activity a
where a.datname operator(pg_catalog.=) $1::pg_catalog.text and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
order by a.backend_start
`);
const endQuery = (0,query/* defineQualified */.GK)('sessions on a database ended', `
select pg_catalog.count(*)::pg_catalog.int4 as ended
from (
  select pg_catalog.pg_terminate_backend(a.pid)
  from pg_catalog.pg_stat_activity a
  where a.datname operator(pg_catalog.=) $1::pg_catalog.text and a.pid operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
    and pg_catalog.pg_has_role(a.usesysid, 'member')
) ended
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/login-setup.js
/** Whether the given login can make one for each branch, and if not, what gives it what it lacks. */



async function readLoginSetup(client, database) {
    return (await (0,anywhere/* anywhere */.M)(client).ask(setupQuery, [database]))[0];
}
/** Who has no password cannot have one made from it. */
function obstacles(setup, hasPassword) {
    const { login, owners } = setup;
    const quoted = esm/* default.escapeIdentifier */.Ay.escapeIdentifier(login);
    return [
        ...(hasPassword ? [] : [{ why: '`postgres-url` has no password', remedy: 'Give it one.' }]),
        ...(setup.may_make_roles
            ? []
            : [{ why: `${login} may not make roles`, remedy: `\`alter role ${quoted} createrole;\`` }]),
        // As in a job's own `services: postgres`: its migrations are a superuser's, in an empty database as well.
        ...(setup.is_superuser && setup.superuser_owner !== null
            ? [ownedBySuperuser('the database', setup.superuser_owner)]
            : []),
        ...owners.flatMap(({ name, is_superuser, is_login, may_give }) => {
            const owner = esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name);
            if (is_superuser)
                return [ownedBySuperuser('some of what is in it', name)];
            if (is_login) {
                return [
                    {
                        why: `what is in it belongs to ${name === login ? `${login} itself` : `${name}, which can become ${login}`}`,
                        remedy: `Let it belong to a role that nobody logs in as: \`create role shop_owner;\` and, on the database, \`reassign owned by ${owner} to shop_owner; grant shop_owner to ${quoted} with admin option;\``,
                    },
                ];
            }
            if (may_give || !setup.may_make_roles)
                return [];
            return [
                {
                    why: `${login} may not make others members of ${name}`,
                    remedy: `\`grant ${owner} to ${quoted} with admin option;\``,
                },
            ];
        }),
    ];
}
/** A superuser's objects are not among those that are counted by owner: https://www.postgresql.org/docs/current/catalog-pg-shdepend.html */
async function superuserInside(client) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(superuserQuery);
    return row && ownedBySuperuser('some of what is in it', row.owner);
}
function ownedBySuperuser(what, name) {
    return {
        why: `${what} belongs to the superuser ${name}`,
        remedy: 'Let it belong to a role that is none, if others than this job are on the server.',
    };
}
const setupQuery = (0,query/* defineQualified */.GK)('whether branches can have logins', `
select session_user::pg_catalog.text as login, me.rolsuper as is_superuser, me.rolsuper or me.rolcreaterole as may_make_roles,
  (select s.rolname from pg_catalog.pg_roles s where s.oid operator(pg_catalog.=) d.datdba and s.rolsuper)::pg_catalog.text as superuser_owner,
  (
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', o.rolname, 'is_superuser', o.rolsuper, 'is_login', pg_catalog.pg_has_role(o.oid, me.oid, 'member') and not o.rolsuper,
      'may_give', me.rolsuper or pg_catalog.pg_has_role(o.oid, 'member with admin option')
        or (me.rolcreaterole and pg_catalog.current_setting('server_version_num')::pg_catalog.int4 operator(pg_catalog.<) 160000)
    ) order by o.rolname), '[]'::pg_catalog.json)
    from pg_catalog.pg_roles o
    where o.oid in (
      select s.refobjid from pg_catalog.pg_shdepend s
      where s.dbid operator(pg_catalog.=) d.oid and s.deptype operator(pg_catalog.=) 'o'
        and s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass
    )
  ) as owners
from pg_catalog.pg_database d, pg_catalog.pg_roles me
where d.datname operator(pg_catalog.=) $1::pg_catalog.text and me.rolname operator(pg_catalog.=) session_user
`);
const superuserQuery = (0,query/* defineQualified */.GK)('objects of a superuser', `
select r.rolname::pg_catalog.text as owner
from (
  select c.oid, c.relowner as owner, 'pg_catalog.pg_class'::pg_catalog.regclass as class, c.relnamespace as space from pg_catalog.pg_class c
  union all
  select p.oid, p.proowner, 'pg_catalog.pg_proc'::pg_catalog.regclass, p.pronamespace from pg_catalog.pg_proc p
) o
join pg_catalog.pg_roles r on r.oid operator(pg_catalog.=) o.owner and r.rolsuper
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) o.space
where n.nspname operator(pg_catalog.!~) '^pg_' and n.nspname operator(pg_catalog.<>) 'information_schema' and not exists (
  select from pg_catalog.pg_depend e
  where e.objid operator(pg_catalog.=) o.oid and e.classid operator(pg_catalog.=) o.class and e.deptype operator(pg_catalog.=) 'e'
)
limit 1
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/open-doors.js
/**
 * What a branch's login opens beside the branch: databases that it may connect to, by a right of everybody or of a role it is a member
 * of, those whose owner it can become, which could give itself that right, and roles it can become that reach everything.
 */



/** Without the databases that every server begins with: they hold nothing of anybody's, as a rule. */
async function openDoors(client, login) {
    const doors = await (0,anywhere/* anywhere */.M)(client).ask(doorsQuery, [login]);
    const powers = await (0,anywhere/* anywhere */.M)(client).ask(powersQuery, [login]);
    return [
        ...doors.map((door) => ({ what: `the database ${door.database}`, remedies: shutting(door.database, door) })),
        ...powers.map(({ role, holder, attribute }) => ({
            what: `the whole server by the role ${role}`,
            remedies: [
                attribute === null ? `revoke ${open_doors_name(role)} from ${open_doors_name(holder)};` : `alter role ${open_doors_name(role)} no${attribute};`,
            ],
        })),
    ];
}
/** The same for the members of those who own what is in the parent, before there is a branch. The given login is none of them. */
async function doorsOfOwners(client, parent) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(ownersDoorQuery, [parent]);
    return row === undefined ? [] : shutting(parent, row);
}
function shutting(database, { by, owner }) {
    return [
        ...by.map((whom) => `revoke connect on database ${open_doors_name(database)} from ${whom === '' ? 'public' : open_doors_name(whom)};`),
        ...(owner === null ? [] : [`alter database ${open_doors_name(database)} owner to ${open_doors_name(owner)};`]),
    ];
}
const { escapeIdentifier: open_doors_name } = esm/* default */.Ay;
const doorsQuery = (0,query/* defineQualified */.GK)('what the login of a branch opens', `
select database, by, owner
from (
  select d.datname::pg_catalog.text as database,
    array(
      select distinct coalesce(g.rolname::pg_catalog.text, '')
      from pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
      left join pg_catalog.pg_roles g on g.oid operator(pg_catalog.=) a.grantee
      where d.datallowconn and a.privilege_type operator(pg_catalog.=) 'CONNECT' and a.grantee operator(pg_catalog.<>) d.datdba
        and (a.grantee operator(pg_catalog.=) 0::pg_catalog.oid or pg_catalog.pg_has_role(me.oid, a.grantee, 'member'))
      order by 1
    ) as by,
    case when pg_catalog.pg_has_role(me.oid, d.datdba, 'member') then session_user::pg_catalog.text end as owner
  from pg_catalog.pg_database d, pg_catalog.pg_roles me
  where me.rolname operator(pg_catalog.=) $1::pg_catalog.text and d.datdba operator(pg_catalog.<>) me.oid
    and not d.datistemplate and d.datname operator(pg_catalog.<>) 'postgres' and d.datconnlimit operator(pg_catalog.<>) -2
) doors
where pg_catalog.cardinality(by) operator(pg_catalog.>) 0 or owner is not null
order by database
`);
// https://www.postgresql.org/docs/current/predefined-roles.html
const powersQuery = (0,query/* defineQualified */.GK)('what the login of a branch can become', `
select r.rolname::pg_catalog.text as role,
  coalesce((
    select h.rolname::pg_catalog.text
    from pg_catalog.pg_auth_members m join pg_catalog.pg_roles h on h.oid operator(pg_catalog.=) m.member
    where m.roleid operator(pg_catalog.=) r.oid and pg_catalog.pg_has_role(me.oid, h.oid, 'member')
    order by 1
    limit 1
  ), me.rolname::pg_catalog.text) as holder,
  case when r.rolcreaterole then 'createrole' when r.rolreplication then 'replication' end as attribute
from pg_catalog.pg_roles me
join pg_catalog.pg_roles r on pg_catalog.pg_has_role(me.oid, r.oid, 'member') and not r.rolsuper
where me.rolname operator(pg_catalog.=) $1::pg_catalog.text and (
  r.rolcreaterole or r.rolreplication
  or r.rolname operator(pg_catalog.=) any ('{pg_execute_server_program,pg_read_server_files,pg_write_server_files}'::pg_catalog.name[])
)
order by 1
`);
const ownersDoorQuery = (0,query/* defineQualified */.GK)('what the login of a branch would open of its parent', `
select array(
    select distinct coalesce(g.rolname::pg_catalog.text, '')
    from pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
    left join pg_catalog.pg_roles g on g.oid operator(pg_catalog.=) a.grantee
    where d.datallowconn and a.privilege_type operator(pg_catalog.=) 'CONNECT' and a.grantee operator(pg_catalog.<>) d.datdba
      and (a.grantee operator(pg_catalog.=) 0::pg_catalog.oid
        or exists (select from pg_catalog.unnest(owners.oids) o where pg_catalog.pg_has_role(o, a.grantee, 'member')))
    order by 1
  ) as by,
  case when exists (select from pg_catalog.unnest(owners.oids) o where pg_catalog.pg_has_role(o, d.datdba, 'member'))
    then session_user::pg_catalog.text end as owner
from pg_catalog.pg_database d
cross join lateral (
  select array(
    select distinct s.refobjid from pg_catalog.pg_shdepend s
    where s.dbid operator(pg_catalog.=) d.oid and s.deptype operator(pg_catalog.=) 'o'
      and s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass
      and s.refobjid operator(pg_catalog.<>) (select me.oid from pg_catalog.pg_roles me where me.rolname operator(pg_catalog.=) session_user)
  ) as oids
) owners
where d.datname operator(pg_catalog.=) $1::pg_catalog.text
`);

// EXTERNAL MODULE: ./build/src/schema/selection.js
var selection = __webpack_require__(1823);
;// CONCATENATED MODULE: ./build/src/branch/postgres/own-record.js



/** `look` asks in the database itself: from elsewhere nobody can tell what is owned. */
async function withoutOwnRecord(setup, look) {
    const { login, owners, is_superuser } = setup;
    if (is_superuser || !owners.some(({ name }) => name === login) || !(await look(ownsRecordAlone)))
        return setup;
    return { ...setup, owners: owners.filter(({ name }) => name !== login) };
}
async function ownsRecordAlone(inside) {
    const [row] = await (0,anywhere/* anywhere */.M)(inside).ask(recordQuery, [selection/* promotionSchema */.xS]);
    return row?.alone === true;
}
const recordQuery = (0,query/* defineQualified */.GK)('whether the login owns the record of promotions alone', `
select not exists (
  select from pg_catalog.pg_shdepend s
  join pg_catalog.pg_database d on d.oid operator(pg_catalog.=) s.dbid and d.datname operator(pg_catalog.=) pg_catalog.current_database()
  join pg_catalog.pg_roles me on me.oid operator(pg_catalog.=) s.refobjid and me.rolname operator(pg_catalog.=) session_user
  where s.refclassid operator(pg_catalog.=) 'pg_catalog.pg_authid'::pg_catalog.regclass and s.deptype operator(pg_catalog.=) 'o'
    and not exists (
      select from pg_catalog.pg_namespace n
      left join pg_catalog.pg_class c on c.relnamespace operator(pg_catalog.=) n.oid
      where n.nspname operator(pg_catalog.=) $1::pg_catalog.name and (
        s.classid operator(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass and s.objid operator(pg_catalog.=) n.oid
        or s.classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass and s.objid operator(pg_catalog.=) c.oid
      )
    )
) as alone
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/check-setup.js
/** Looks at the server without touching it: what a login lacks is said with the statement that gives it. */









async function checkSetup(server, { parent, branchLogin }) {
    try {
        return await server.maintain(async (client) => {
            const [facts] = await (0,anywhere/* anywhere */.M)(client).ask(check_setup_setupQuery, [parent]);
            if (facts === undefined)
                return [];
            if (!facts.found)
                return [noSuchParent(parent)];
            const { login } = await server.address();
            return [
                ...problemsOf(facts, parent, (await guestsOf(client, parent)).length),
                ...(await loginProblems(client, {
                    parent,
                    branchLogin,
                    hasPassword: login.password !== '',
                    look: (work) => server.inside(parent, work),
                })),
            ];
        });
    }
    catch (error) {
        return [(0,setup_problem/* asProblem */.g)(error, 'service')];
    }
}
function problemsOf(facts, parent, guests) {
    const login = esm/* default.escapeIdentifier */.Ay.escapeIdentifier(facts.login);
    const database = esm/* default.escapeIdentifier */.Ay.escapeIdentifier(parent);
    return [
        ...(facts.version < 140_000
            ? [
                {
                    about: 'service',
                    problem: 'The server is older than Postgres 14.',
                    remedy: 'Branch on a server of version 14 to 18.',
                },
            ]
            : []),
        ...(facts.may_create
            ? []
            : [
                {
                    about: 'service',
                    problem: `The login ${facts.login} may not create databases.`,
                    remedy: `\`alter role ${login} createdb;\``,
                },
            ]),
        ...(facts.may_copy
            ? []
            : [
                {
                    about: 'parent branch',
                    problem: `The login ${facts.login} may not copy ${parent}, which belongs to ${facts.owner}.`,
                    remedy: `\`grant ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(facts.owner)} to ${login};\`, or \`alter database ${database} is_template true;\` for every login with CREATEDB.`,
                },
            ]),
        ...(guests === 0
            ? []
            : [
                {
                    about: 'parent branch',
                    isWarning: true,
                    problem: `There ${guests === 1 ? 'is' : 'are'} ${(0,figures/* count */.U9)(guests, 'session')} on ${parent}, which cannot be copied while anybody is connected.`,
                    remedy: 'Branch from a copy that nobody works on, or set `busy-parent` to terminate.',
                },
            ]),
    ];
}
function noSuchParent(parent) {
    return {
        about: 'parent branch',
        problem: `There is no database ${parent} on the server.`,
        remedy: 'Change `parent-branch`, or the path of `postgres-url`.',
    };
}
/** What the steps of a job will log in as, and what that opens beside the branch. */
async function loginProblems(client, { parent, branchLogin, hasPassword, look }) {
    const read = await readLoginSetup(client, parent);
    if (read === undefined)
        return [];
    const setup = await withoutOwnRecord(read, look);
    const isWarning = branchLogin !== 'own';
    const found = obstacles(setup, hasPassword);
    if (branchLogin === 'given' || found.length > 0) {
        return [
            {
                about: 'login',
                isWarning,
                isStanding: true,
                problem: `The steps of a job get the login ${setup.login} itself, which also opens ${parent}.`,
                remedy: 'Let the server hold a copy of production, not production: docs/postgres.md says how it is filled.',
            },
            ...(branchLogin === 'given' ? [] : found).map(({ why, remedy }) => ({
                about: 'login',
                isWarning,
                isStanding: true,
                problem: `A branch has no login of its own, because ${why}.`,
                remedy,
            })),
        ];
    }
    return (await doorsOfOwners(client, parent)).map((statement) => ({
        about: 'login',
        isWarning,
        isStanding: true,
        problem: `The login of a branch also opens ${parent}.`,
        remedy: `\`${statement}\``,
    }));
}
const check_setup_setupQuery = (0,query/* defineQualified */.GK)('set-up of the server', `
select session_user::pg_catalog.text as login, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner, d.oid is not null as found,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version,
  r.rolsuper or r.rolcreatedb as may_create,
  r.rolsuper or coalesce(d.datistemplate, false) or pg_catalog.pg_has_role(d.datdba, 'member') as may_copy
from pg_catalog.pg_roles r
left join pg_catalog.pg_database d on d.datname operator(pg_catalog.=) $1::pg_catalog.text
where r.rolname operator(pg_catalog.=) session_user
`);

// EXTERNAL MODULE: ./build/src/postgres/redact.js + 1 modules
var redact = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/branch/provider.js
var provider = __webpack_require__(3593);
;// CONCATENATED MODULE: ./build/src/branch/postgres/carry-over.js
/**
 * What a copy by template leaves behind, because it belongs to the database and not to what is in it: its rights (without which
 * everybody may connect), its settings and those of roles in it, the limit of connections, security labels.
 * https://www.postgresql.org/docs/current/manage-ag-templatedbs.html
 */





const { escapeIdentifier: carry_over_name, escapeLiteral: carry_over_text } = esm/* default */.Ay;
/** Returns what could not be put back, each as the statement that an administrator can run. */
async function carryOver(client, { from, to }, milliseconds) {
    const [facts] = await (0,anywhere/* anywhere */.M)(client).ask(belongingsQuery, [from]);
    if (facts === undefined)
        return [];
    const lost = [];
    for (const statement of statements(facts, to)) {
        try {
            await administer(client, statement, milliseconds);
        }
        catch (error) {
            // Not allowed, not there any more, not known here: nothing that keeps the branch from being of use.
            if (!/^(42|22|0A|55)/.test((0,error_facts/* errorFacts */.u)(error).code ?? ''))
                throw error;
            lost.push(statement);
        }
    }
    return lost;
}
function statements({ grants, settings, connections, labels }, to) {
    const database = carry_over_name(to);
    return [
        `revoke all on database ${database} from public`,
        ...grants.map(({ right, whom, grantable }) => `grant ${right} on database ${database} to ${whom === null ? 'public' : carry_over_name(whom)}${grantable ? ' with grant option' : ''}`),
        ...settings.map(({ role, setting, value }) => {
            const whose = role === null ? `alter database ${database}` : `alter role ${carry_over_name(role)} in database ${database}`;
            return `${whose} set ${settingName(setting)} = ${settingValue(setting, value)}`;
        }),
        ...(connections === -1 ? [] : [`alter database ${database} connection limit ${connections}`]),
        ...labels.map(({ provider, label }) => `security label for ${carry_over_name(provider)} on database ${database} is ${carry_over_text(label)}`),
    ];
}
/** `app.tenant` has two names. */
function settingName(setting) {
    return setting.split('.').map(carry_over_name).join('.');
}
/** A list of names is kept as it was written, names in quotes among them; in quotes of ours it would be one name. */
function settingValue(setting, value) {
    if (!listSettings.has(setting))
        return carry_over_text(value);
    return value === '' ? "''" : value;
}
/** https://github.com/postgres/postgres/blob/master/src/bin/pg_dump/dumputils.c (variable_is_guc_list_quote) */
const listSettings = new Set([
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
]);
const belongingsQuery = (0,query/* defineQualified */.GK)('what belongs to a database', `
select d.datconnlimit as connections,
  (
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'right', pg_catalog.lower(a.privilege_type), 'grantable', a.is_grantable,
      'whom', case when a.grantee operator(pg_catalog.<>) 0::pg_catalog.oid then pg_catalog.pg_get_userbyid(a.grantee)::pg_catalog.text end
    )), '[]'::pg_catalog.json)
    from pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
    where a.grantee operator(pg_catalog.<>) d.datdba
  ) as grants,
  (
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'setting', pg_catalog.split_part(setting, '=', 1),
      'value', pg_catalog.substr(setting, pg_catalog.strpos(setting, '=') operator(pg_catalog.+) 1),
      'role', case when s.setrole operator(pg_catalog.<>) 0::pg_catalog.oid then pg_catalog.pg_get_userbyid(s.setrole)::pg_catalog.text end
    )), '[]'::pg_catalog.json)
    from pg_catalog.pg_db_role_setting s
    cross join pg_catalog.unnest(s.setconfig) setting
    where s.setdatabase operator(pg_catalog.=) d.oid
  ) as settings,
  (
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('provider', l.provider, 'label', l.label)), '[]'::pg_catalog.json)
    from pg_catalog.pg_shseclabel l
    where l.objoid operator(pg_catalog.=) d.oid and l.classoid operator(pg_catalog.=) 1262::pg_catalog.oid
  ) as labels
from pg_catalog.pg_database d
where d.datname operator(pg_catalog.=) $1::pg_catalog.text
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/copy-strategy.js
/** `version` as in server_version_num; `bytes` of the database. */
function copyStrategy(version, bytes) {
    if (version < 150_000)
        return { clone: false, strategy: undefined };
    if (version >= 180_000)
        return { clone: true, strategy: bytes < smallest ? 'wal_log' : 'file_copy' };
    return { clone: false, strategy: bytes < largeLog ? 'wal_log' : 'file_copy' };
}
/** Below it, two checkpoints take longer than the copy. */
const smallest = 32 * 1024 * 1024;
/** Above it, the WAL is more of a burden to replicas and archives than two checkpoints are. */
const largeLog = 1024 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/src/branch/postgres/databases.js




async function listDatabases(client) {
    const rows = await (0,anywhere/* anywhere */.M)(client).ask(databasesQuery);
    return rows.map(({ oid, name, is_template, is_open, owner, comment, owner_comment }) => {
        const hasLogin = owner === (0,branch_login_name/* loginName */.F)(oid);
        return {
            oid,
            name,
            isTemplate: is_template,
            isOpen: is_open,
            hasLogin,
            stamp: readStamp(name, hasLogin ? owner_comment : comment),
        };
    });
}
function toBranch({ oid, name, isOpen, stamp }, defaultName) {
    const isDefault = name === defaultName;
    return {
        name,
        id: name,
        uid: String(oid),
        parentId: isDefault ? undefined : stamp?.parent,
        isDefault,
        isProtected: stamp === undefined,
        ready: isOpen,
        createdAt: stamp?.createdAt,
        expiresAt: isDefault ? undefined : stamp?.expiresAt,
    };
}
// One that a crash has left half dropped has the limit -2: it is none any more. Comments of strangers may be long.
const databasesQuery = (0,query/* defineQualified */.GK)('databases of the server', `
select d.oid::pg_catalog.int8::pg_catalog.float8 as oid, d.datname as name, d.datistemplate as is_template, d.datallowconn as is_open, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner,
  pg_catalog.left(pg_catalog.shobj_description(d.datdba, 'pg_authid'), 2000) as owner_comment,
  pg_catalog.left(pg_catalog.shobj_description(d.oid, 'pg_database'), 2000) as comment
from pg_catalog.pg_database d
where d.datconnlimit operator(pg_catalog.<>) -2
order by d.datname
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/give-login.js
/** A finished copy gets its login, where the one that was given can make it; else it keeps that one. */










/** UserError when there is to be one, and cannot be. */
async function giveLogin(creating, giving) {
    const { inputs, log } = creating;
    if (inputs.branchLogin === 'given')
        return;
    const found = await tryToGive(creating, giving);
    if (found === undefined)
        return;
    if (inputs.branchLogin === 'own')
        throw new errors/* UserError */.y(noOwnLogin(giving.branch, found));
    log.debug(`${giving.branch}: no login of its own, because ${found.why}.`);
}
function noOwnLogin(branch, { why, remedy }) {
    return `${branch} cannot have a login of its own, as \`branch-login: own\` wants it, because ${why}. ${remedy}`;
}
/** What stands in the way. */
async function tryToGive(creating, giving) {
    const { client, password } = creating;
    const { database, stamp, expiresAt, left } = giving;
    const read = await readLoginSetup(client, database);
    const setup = read && (await withoutOwnRecord(read, (work) => inside(creating, giving, work)));
    const copy = (await listDatabases(client)).find(({ name }) => name === database);
    if (setup === undefined || copy === undefined)
        return { why: 'it was dropped meanwhile', remedy: 'Run the job again.' };
    const [obstacle] = obstacles(setup, password !== '');
    // Only a superuser can do anything with what belongs to one, so only for one it makes a difference.
    const inTheWay = obstacle ?? (setup.is_superuser ? await inside(creating, giving, superuserInside) : undefined);
    if (inTheWay !== undefined)
        return inTheWay;
    try {
        const { oid } = copy;
        const owners = setup.owners.map(({ name }) => name);
        const own = branchPassword(password, (0,branch_login_name/* loginName */.F)(oid));
        await makeLogin(client, { database, oid, password: own, expiresAt, stamp, owners, isOurs: !setup.is_superuser }, left());
        return undefined;
    }
    catch (error) {
        const { code } = (0,error_facts/* errorFacts */.u)(error);
        if (code === undefined)
            throw error;
        return { why: `the server says: ${(0,redact/* redactServerError */.P)(error).message} (${code})`, remedy: '' };
    }
}
/** The copy is open for that long, under a name that nobody knows. */
async function inside({ client, open }, { database, left }, work) {
    const openTo = (whom) => administer(client, `alter database ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(database)} allow_connections ${whom}`, left());
    await openTo(true);
    try {
        const session = await open(database);
        try {
            return await work(session);
        }
        finally {
            await session.end();
        }
    }
    finally {
        await openTo(false);
    }
}

;// CONCATENATED MODULE: ./build/src/branch/postgres/locks.js


/** False when another session has it. Held until this session ends. */
async function tryLock(client, what) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(lockQuery, [`database-branch ${what}`]);
    return row?.locked ?? false;
}
/** Whether any session of the server has it: a lock belongs to a database, and not everybody works from the same one. */
async function isLocked(client, what) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(lockedQuery, [`database-branch ${what}`]);
    return row?.locked ?? true;
}
// A key of 64 bits stands in two halves. https://www.postgresql.org/docs/current/view-pg-locks.html
const lockedQuery = (0,query/* defineQualified */.GK)('is there a lock for the work on a database', `
select exists (
  select from pg_catalog.pg_locks l
  where l.locktype operator(pg_catalog.=) 'advisory' and l.granted and l.objsubid operator(pg_catalog.=) 1
    and (l.classid::pg_catalog.int8 operator(pg_catalog.<<) 32) operator(pg_catalog.|) l.objid::pg_catalog.int8
      operator(pg_catalog.=) pg_catalog.hashtextextended($1::pg_catalog.text, 0)
) as locked`);
const lockQuery = (0,query/* defineQualified */.GK)('lock for the work on a database', 'select pg_catalog.pg_try_advisory_lock(pg_catalog.hashtextextended($1::pg_catalog.text, 0)) as locked');

;// CONCATENATED MODULE: ./build/src/branch/postgres/create-database.js
/**
 * A branch is a database made from another as its template. It is made under a name that carries its expiry, closed to everybody,
 * given what a copy lacks, and only then gets its own name and opens: whoever dies in between leaves something that the next run
 * knows for what it is.
 */


















const { escapeIdentifier: create_database_name, escapeLiteral: create_database_text } = esm/* default */.Ay;
/** BranchExistsError when the name is taken. The session holds the locks until it ends. */
async function createDatabase(creating, wanted) {
    const { client, clock, log, inputs } = creating;
    const parent = wanted.parent.name;
    const createdAt = clock.now();
    const expiresAt = new Date(createdAt.getTime() + wanted.ttlSeconds * 1000);
    const leftOf = (seconds) => createdAt.getTime() + seconds * 1000 - clock.now().getTime();
    const left = () => leftOf(inputs.operationTimeoutSeconds);
    if ((await listDatabases(client)).some((database) => database.name === wanted.name)) {
        throw new provider/* BranchExistsError */.v(wanted.name);
    }
    const unfinished = unfinishedName(expiresAt, (0,external_node_crypto_.randomBytes)(6).toString('hex'));
    await tryLock(client, unfinished);
    const patienceSeconds = Math.min(inputs.parentWaitSeconds ?? Number.POSITIVE_INFINITY, inputs.operationTimeoutSeconds);
    await copy(creating, { parent, unfinished, left, patienceSeconds, patience: () => leftOf(patienceSeconds) });
    try {
        const lost = await carryOver(client, { from: parent, to: unfinished }, left());
        if (lost.length > 0) {
            log.warning(`${wanted.name} lacks of ${parent} what its login may not set: ${lost.join('; ')}. An administrator can.`);
        }
        const stamp = writeStamp({ branch: wanted.name, parent, createdAt, expiresAt });
        await administer(client, `comment on database ${create_database_name(unfinished)} is ${create_database_text(stamp)}`, left());
        await giveLogin(creating, { database: unfinished, branch: wanted.name, stamp, expiresAt, left });
        await administer(client, `alter database ${create_database_name(unfinished)} rename to ${create_database_name(wanted.name)}`, left());
        await administer(client, `alter database ${create_database_name(wanted.name)} allow_connections true`, left());
    }
    catch (error) {
        await dropUnfinished(client, unfinished);
        if ((0,error_facts/* errorFacts */.u)(error).code === '42P04')
            throw new provider/* BranchExistsError */.v(wanted.name, { cause: error });
        throw upstream(error, 'finish branch', wanted.name);
    }
}
/** The next run drops what stays. */
async function dropUnfinished(client, unfinished) {
    try {
        const left = (await listDatabases(client)).find((database) => database.name === unfinished);
        await administer(client, `drop database if exists ${create_database_name(unfinished)} with (force)`, 60_000);
        if (left?.hasLogin)
            await dropLogin(client, left.oid, 60_000);
    }
    catch {
        // Why the branch could not be finished is what is told.
    }
}
/** Patient with a parent that others are on, and with runs that copy it too. */
async function copy(creating, wanted) {
    const { parent, unfinished, left, patience, patienceSeconds } = wanted;
    const { client, clock } = creating;
    const [template] = await (0,anywhere/* anywhere */.M)(client).ask(templateQuery, [parent]);
    if (template === undefined)
        throw missing(parent);
    const { clone, strategy } = copyStrategy(template.version, template.bytes);
    if (clone)
        await administer(client, 'set file_copy_method = clone', left()).catch(() => undefined);
    const owner = template.may_own ? ` owner ${create_database_name(template.owner)}` : '';
    const statement = `create database ${create_database_name(unfinished)} template ${create_database_name(parent)}${owner} allow_connections false${strategy ? ` strategy ${strategy}` : ''}`;
    while (!(await tryLock(client, `copy of ${template.oid}`))) {
        if (patience() <= 0)
            throw stillBusy(parent, await guestsOf(client, parent), patienceSeconds);
        await clock.sleep(200);
    }
    for (let round = 0;; round++) {
        await untilFree(creating, { ...wanted, round });
        try {
            return await administer(client, statement, left());
        }
        catch (error) {
            // Somebody came in between, or has left a prepared transaction: the server itself has waited five seconds for them.
            if ((0,error_facts/* errorFacts */.u)(error).code !== '55006')
                throw upstream(error, 'create branch', unfinished, parent);
            if (patience() <= 0)
                throw stillBusy(parent, await guestsOf(client, parent), patienceSeconds);
        }
    }
}
/** Returns when nobody is on the parent; UserError when that takes too long. */
async function untilFree({ client, clock, log, inputs }, { parent, patience, patienceSeconds, round }) {
    for (let look = 0;; look++) {
        const guests = await guestsOf(client, parent);
        if (guests.length === 0)
            return;
        if (patience() <= 0)
            throw stillBusy(parent, guests, patienceSeconds);
        if (inputs.busyParent === 'terminate') {
            if (look === 0)
                log.warning(`Ending ${(0,figures/* count */.U9)(guests.length, 'session')} on ${parent}, as \`busy-parent: terminate\` says.`);
            await sendAway(client, parent);
        }
        else if (look + round === 0) {
            log.info(`${parent} has to be free of sessions to be copied. Waiting for ${guests.length} to end.`);
        }
        await clock.sleep(200);
    }
}
function missing(parent) {
    return new errors/* UpstreamError */.g({
        service: 'Postgres',
        operation: 'create branch',
        resource: `database ${parent}`,
        message: 'there is no such database',
        remedy: 'Change `parent-branch`, or the path of `postgres-url`.',
    });
}
function upstream(error, operation, database, parent) {
    const { code } = (0,error_facts/* errorFacts */.u)(error);
    if (code === undefined)
        return error;
    return new errors/* UpstreamError */.g({
        service: 'Postgres',
        operation,
        resource: `database ${database}`,
        code,
        message: (0,redact/* redactServerError */.P)(error).message,
        remedy: remedyFor(code, parent ?? database),
    }, { cause: error });
}
function remedyFor(code, parent) {
    switch (code) {
        case '42501':
            return `The login needs to be the owner of ${parent}, or a member of its owner, and needs CREATEDB: \`alter role … createdb\`, \`grant owner to …\`.`;
        case '53100':
            return 'The disk of the server is full. Delete branches (`mode: sweep`), or give it more room.';
        case '57014':
            return 'Give it more time with `operation-timeout`.';
        case '53300':
            return 'The server has no connection left. Raise max_connections, or let fewer jobs run at once.';
        default:
            return undefined;
    }
}
const templateQuery = (0,query/* defineQualified */.GK)('database to copy', `
select d.oid::pg_catalog.text as oid, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner,
  pg_catalog.pg_has_role(d.datdba, 'member') as may_own,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version,
  case when pg_catalog.has_database_privilege(d.oid, 'connect') or pg_catalog.pg_has_role('pg_read_all_stats', 'usage')
    then pg_catalog.pg_database_size(d.oid)::pg_catalog.float8 else 0 end as bytes
from pg_catalog.pg_database d
where d.datname operator(pg_catalog.=) $1::pg_catalog.text
`);

;// CONCATENATED MODULE: ./build/src/branch/postgres/drop-database.js
/** Databases that go: only one with our stamp, that is no template and not the database that everything comes from. */









/** A missing one is a success; so is another one that has its name by now. */
async function dropDatabase(dropping, wanted) {
    const found = (await listDatabases(dropping.client)).find(({ name, oid }) => name === wanted.name && String(oid) === wanted.uid);
    if (found === undefined)
        return;
    if (!mayGo(found, dropping)) {
        throw new errors/* UpstreamError */.g({
            service: 'Postgres',
            operation: 'delete branch',
            resource: `database ${wanted.name}`,
            message: 'it is no branch of ours by its own comment',
        });
    }
    await drop(dropping, found);
}
/** Those whose time is over, and what runs that died have not finished. At most so many, since a run waits for it. */
async function dropExpired(dropping, clock, most = 20) {
    const { client } = dropping;
    // Another run is at it.
    if (!(await tryLock(client, 'expired branches')))
        return [];
    const now = clock.now().getTime();
    const dropped = [];
    for (const database of await listDatabases(client)) {
        if (dropped.length === most)
            break;
        const isOver = database.stamp !== undefined && database.stamp.expiresAt.getTime() <= now && mayGo(database, dropping);
        // Whoever makes one holds its lock as long as it lives.
        const isLeft = unfinishedNames.test(database.name) && !database.isOpen && !(await isLocked(client, database.name));
        if (!isOver && !isLeft)
            continue;
        // A database is dropped by name, which another run may have given to its own meanwhile.
        if (!(await isStillThere(client, database)))
            continue;
        await drop(dropping, database);
        dropped.push(database.name);
    }
    // Of a run that died between a database and its login.
    for (const oid of await orphanedLogins(client))
        await dropLoginOf(dropping, { oid, name: 'a branch that is gone' });
    return dropped;
}
async function isStillThere(client, { oid, name, stamp }) {
    const now = (await listDatabases(client)).find((database) => database.oid === oid && database.name === name);
    return now !== undefined && now.stamp?.expiresAt.getTime() === stamp?.expiresAt.getTime();
}
function mayGo({ name, isTemplate, stamp }, { defaultName }) {
    return stamp !== undefined && !isTemplate && name !== defaultName && stamp.parent !== name;
}
async function drop(dropping, { name, oid, hasLogin }) {
    const { client, milliseconds } = dropping;
    try {
        await administer(client, `drop database if exists ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(name)} with (force)`, milliseconds);
    }
    catch (error) {
        throw refused(error, `database ${name}`);
    }
    if (hasLogin)
        await dropLoginOf(dropping, { oid, name });
}
async function dropLoginOf({ client, milliseconds }, { oid, name }) {
    try {
        await dropLogin(client, oid, milliseconds);
    }
    catch (error) {
        throw refused(error, `login of ${name}`);
    }
}
function refused(error, resource) {
    const { code } = (0,error_facts/* errorFacts */.u)(error);
    if (code === undefined)
        return error;
    return new errors/* UpstreamError */.g({
        service: 'Postgres',
        operation: 'delete branch',
        resource,
        code,
        message: (0,redact/* redactServerError */.P)(error).message,
        remedy: code === '42501'
            ? 'Somebody else’s session is on it, or it belongs to another role: the login needs to be a member of both, or pg_signal_backend.'
            : undefined,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/branch/postgres/login-guard.js
/** Which login a branch's connection gets, and what that login opens beside the branch: read in the catalog, and proven by trying. */










class LoginGuard {
    #server;
    #inputs;
    /** By number of the database: whether it has a login of its own. */
    #known = new Map();
    #logins = new Map();
    #doors = new Map();
    constructor(server, inputs) {
        this.#server = server;
        this.#inputs = inputs;
    }
    note(databases) {
        for (const { oid, hasLogin } of databases)
            this.#known.set(String(oid), hasLogin);
    }
    /** Of the database with this number. */
    async login(uid) {
        const { login: given } = await this.#server.address();
        if (!(await this.#hasOwn(uid)))
            return given;
        const user = (0,branch_login_name/* loginName */.F)(uid);
        const login = this.#logins.get(uid) ?? { user, password: branchPassword(given.password, user) };
        this.#logins.set(uid, login);
        return login;
    }
    /** UserError when there is to be a login that opens the branch alone, and it is not so. */
    async assertOwn(branch) {
        if (this.#inputs.branchLogin !== 'own' || branch.parentId === undefined)
            return;
        if (!(await this.#hasOwn(branch.uid))) {
            const why = (await this.#whyNone(branch)) ?? { why: 'it was made without one', remedy: 'Recreate the branch.' };
            throw new errors/* UserError */.y(noOwnLogin(branch.name, why));
        }
        const doors = await this.#openDoors(branch);
        if (doors.length > 0) {
            throw new errors/* UserError */.y(`${describe(branch, doors)} Nothing was handed out, since \`branch-login\` is own.`);
        }
    }
    /** Whether it comes in with it: the server may have rules about who comes from where, pg_hba.conf. */
    async worksOn({ name, uid }) {
        return !(await this.#hasOwn(uid)) || this.#letsIn(name, await this.login(uid));
    }
    async warning(branch) {
        if (await this.#hasOwn(branch.uid)) {
            try {
                const doors = await this.#openDoors(branch);
                return doors.length === 0 ? undefined : describe(branch, doors);
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
                    throw error;
                return `What the login of ${branch.name} opens beside the branch could not be tried: ${error.message}`;
            }
        }
        const { login } = await this.#server.address();
        const why = this.#inputs.branchLogin === 'given' ? undefined : await this.#whyNone(branch);
        return [
            `The steps of this job have the login \`${login.user}\`, which opens every database of the server that it may connect to. Keep production elsewhere.`,
            ...(why === undefined ? [] : [`The branch has no login of its own, because ${why.why}. ${why.remedy}`]),
        ]
            .join(' ')
            .trim();
    }
    async #whyNone({ name }) {
        const { login } = await this.#server.address();
        const read = await this.#server.maintain((client) => readLoginSetup(client, name));
        const setup = read && (await withoutOwnRecord(read, (work) => this.#server.inside(name, work)));
        return setup && obstacles(setup, login.password !== '')[0];
    }
    async #hasOwn(uid) {
        if (!this.#known.has(uid))
            this.note(await this.#server.maintain(listDatabases));
        return this.#known.get(uid) ?? false;
    }
    #openDoors(branch) {
        const doors = this.#doors.get(branch.uid) ?? this.#tryDoors(branch);
        this.#doors.set(branch.uid, doors);
        return doors;
    }
    async #tryDoors({ name, uid, parentId = '' }) {
        const login = await this.login(uid);
        const read = await this.#server.maintain((client) => openDoors(client, login.user));
        const isKnown = read.some(({ what }) => what === `the database ${parentId}`);
        const letsIn = !isKnown && (await this.#letsIn(parentId, login));
        const trusts = await this.#letsIn(name, { ...login, password: (0,external_node_crypto_.randomBytes)(16).toString('hex') });
        return [
            ...read,
            ...(letsIn ? [{ what: `the database ${parentId}, as trying showed`, remedies: [] }] : []),
            ...(trusts
                ? [
                    {
                        what: 'every login, since the server asks nobody from here for a password',
                        remedies: ["scram-sha-256 in the place of trust, in the server's pg_hba.conf"],
                    },
                ]
                : []),
        ];
    }
    async #letsIn(database, login) {
        try {
            await (await this.#server.open(database, login)).end();
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g))
                throw error;
            // Not let in, no right to connect, closed, or not there: https://www.postgresql.org/docs/current/errcodes-appendix.html
            if (/^(28|42501|55000|3D000)/.test((0,error_facts/* errorFacts */.u)(error.cause).code ?? ''))
                return false;
            throw error;
        }
    }
}
function describe({ name }, doors) {
    const remedies = doors.flatMap(({ remedies }) => remedies).map((remedy) => `\`${remedy}\``);
    const shut = remedies.length === 0 ? '' : ` What shuts it: ${remedies.join(', ')}.`;
    return `The login of ${name} opens more than the branch: ${doors.map(({ what }) => what).join('; ')}.${shut}`;
}

// EXTERNAL MODULE: ./build/src/postgres/connect.js
var connect = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/src/postgres/libpq/connection.js + 2 modules
var connection = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/postgres/ssl-ca.js
var ssl_ca = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/src/branch/postgres/server.js







class PostgresServer {
    #options;
    #address;
    constructor(options) {
        this.#options = options;
    }
    get timeoutMs() {
        return this.#options.inputs.operationTimeoutSeconds * 1000;
    }
    /** UserError when the server cannot be reached. */
    async address() {
        this.#address ??= this.#find();
        return this.#address;
    }
    /**
     * A session on a database that is nobody's parent: one on the parent would keep it from being copied. `avoid` is a parent that
     * is itself such a database.
     */
    async maintain(work, avoid = this.#options.inputs.database) {
        const client = await this.#openFirst(homes.filter((name) => name !== avoid));
        try {
            return await work(client);
        }
        finally {
            await client.end();
        }
    }
    /** Throws what the server says, so that the next database can be tried. */
    async open(database, login, timeoutSeconds = 20) {
        const { clock, log } = this.#options;
        const { host, port, tls, login: own } = await this.address();
        return (0,connect/* connect */.N)({
            target: { host, port, database, tls },
            mint: async () => login ?? own,
            loginRemedy,
            clock,
            log,
            timeoutSeconds,
        });
    }
    /** What is found in a database; no, where it lets nobody in. */
    async inside(database, look) {
        const client = await this.open(database).catch((error) => {
            if (error instanceof errors/* UserError */.y || error instanceof errors/* UpstreamError */.g)
                return undefined;
            throw error;
        });
        if (client === undefined)
            return false;
        try {
            return await look(client);
        }
        finally {
            await client.end();
        }
    }
    async #openFirst(names) {
        let refusal;
        for (const name of names) {
            try {
                return await this.open(name);
            }
            catch (error) {
                refusal ??= error;
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
            }
        }
        throw refusal;
    }
    async #find() {
        const { inputs, env } = this.#options;
        // Variables of the job, such as PGSSLMODE, are about other connections.
        const read = await (0,connection/* readConnection */.d)(inputs.url, { HOME: env['HOME'] });
        if ('problems' in read)
            throw new errors/* UserError */.y(`\`postgres-url\`: ${read.problems.join(' ')}`);
        const { hosts, user } = read.connection;
        const [{ host, port, password = '' }] = hosts;
        const address = { host, port, login: { user, password } };
        const ca = inputs.sslCa === undefined ? undefined : await (0,ssl_ca/* readSslCa */.T)(inputs.sslCa);
        for (const tls of encryptions(read.connection, { host, ca })) {
            const found = await this.#answers({ ...address, tls });
            if (found)
                return { ...address, tls };
        }
        throw new errors/* UserError */.y('`postgres-url`: the server takes no encrypted connection. Turn TLS on there, or say sslmode=disable in the URL if nobody else is on the way to it.');
    }
    /** False when the server has no TLS; whatever else it says is said by the session that is opened in earnest. */
    async #answers({ host, port, tls, login }) {
        const { clock, log } = this.#options;
        try {
            const client = await (0,connect/* connect */.N)({
                target: { host, port, database: 'postgres', tls },
                mint: async () => login,
                loginRemedy,
                clock,
                log,
                timeoutSeconds: 30,
            });
            try {
                await assertNoPooler(client);
            }
            finally {
                await client.end();
            }
            return true;
        }
        catch (error) {
            const cause = error instanceof Error ? error.cause : undefined;
            if (/does not support SSL/i.test((0,error_facts/* errorFacts */.u)(cause ?? error).message))
                return false;
            // There may be no database of that name.
            if (error instanceof errors/* UserError */.y && (0,error_facts/* errorFacts */.u)(cause).code === '3D000')
                return true;
            throw error;
        }
    }
}
const loginRemedy = () => "Check user and password of `postgres-url`, and the rules of the server's pg_hba.conf.";
/** Where servers have a database for everybody. The last one is a template, and always there. */
const homes = ['postgres', 'defaultdb', 'template1'];
/**
 * As libpq reads `sslmode`, but for the default: on this machine, and between containers, what the server has; everywhere else TLS
 * with a certificate that is verified, since nobody would see it missing.
 */
function encryptions({ values, encryption }, { host, ca }) {
    const mode = values.get('sslmode');
    if (mode === undefined && !isNear(host))
        return [{ ca: ca ?? authority(encryption.tls.ca) }];
    return encryption.attempts.map((attempt) => {
        if (attempt === 'plain')
            return 'off';
        if (ca !== undefined)
            return { ca };
        const { rejectUnauthorized, checkServerIdentity } = encryption.tls;
        const without = rejectUnauthorized === false ? 'certificate' : checkServerIdentity ? 'name' : undefined;
        return { ca: authority(encryption.tls.ca), without };
    });
}
function authority(ca) {
    return typeof ca === 'string' ? ca : undefined;
}
/** This machine, or a name of a container's network. */
function isNear(host) {
    return /^(localhost|127\.[\d.]+|::1|[^.:]+)$/.test(host);
}
/** A pooler hands each statement to any of its sessions, and knows neither `create database` nor locks of a session. */
async function assertNoPooler(client) {
    const [row] = await (0,anywhere/* anywhere */.M)(client).ask(backendQuery);
    const { processID } = client;
    if (row === undefined || processID === null || processID === undefined || row.pid === processID)
        return;
    throw new errors/* UserError */.y('`postgres-url` leads to a connection pooler (PgBouncer or the like), through which databases cannot be made or measured. Give the address of the server itself.');
}
const backendQuery = (0,query/* defineQualified */.GK)('own backend number', 'select pg_catalog.pg_backend_pid() as pid');

;// CONCATENATED MODULE: ./build/src/branch/postgres/postgres-provider.js
/** Any Postgres server as a provider of branches: each is a database beside its parent, made from it as a template. */














function postgresProvider(options) {
    const { inputs, clock, log } = options;
    const server = new PostgresServer(options);
    const defaultName = inputs.database;
    const guard = new LoginGuard(server, inputs);
    const list = async () => {
        const databases = await server.maintain(listDatabases);
        guard.note(databases);
        return databases;
    };
    const find = async (name) => (await list()).find((database) => database.name === name);
    const dropping = (client) => ({ client, defaultName, milliseconds: server.timeoutMs });
    const findCompute = async ({ name, uid }) => {
        const { host, port, tls } = await server.address();
        return { id: name, uid, host, port, tls, database: name };
    };
    return {
        title: 'Postgres',
        loginRemedy: loginRemedy,
        checkSetup: (parentName) => checkSetup(server, { parent: parentName ?? defaultName, branchLogin: inputs.branchLogin }),
        parentBranch: async (name = defaultName) => {
            const parent = await find(name);
            if (parent !== undefined && !parent.isTemplate)
                return toBranch(parent, defaultName);
            if (parent !== undefined && name === defaultName)
                return toBranch(parent, defaultName);
            throw new errors/* UserError */.y(await postgres_provider_noSuchParent(name, list));
        },
        findBranch: async (name) => {
            const database = await find(name);
            return database && toBranch(database, defaultName);
        },
        listBranches: async () => (await list()).map((database) => toBranch(database, defaultName)),
        createBranch: async (wanted) => {
            const { login } = await server.address();
            const open = (database) => server.open(database);
            await server.maintain((client) => createDatabase({ client, clock, log, inputs, open, password: login.password }, wanted), wanted.parent.name);
            const created = await find(wanted.name);
            if (created === undefined)
                throw new errors/* UserError */.y(`${wanted.name} was dropped by somebody else as soon as it was made.`);
            const branch = toBranch(created, defaultName);
            if (await guard.worksOn(branch))
                return branch;
            const refusal = `The server does not let ${(0,branch_login_name/* loginName */.F)(branch.uid)} in, as its pg_hba.conf says, so ${branch.name} has no login of its own.`;
            if (inputs.branchLogin === 'own') {
                await server.maintain((client) => dropDatabase(dropping(client), branch));
                throw new errors/* UserError */.y(`${refusal} Let the roles database-branch-… in from here, as the login of \`postgres-url\`.`);
            }
            log.warning(refusal);
            await server.maintain((client) => takeLogin(client, created, server.timeoutMs));
            await list();
            return branch;
        },
        deleteBranch: (branch) => server.maintain((client) => dropDatabase(dropping(client), branch)),
        extendBranch: async (branch, expiresAt) => {
            const { login } = await server.address();
            const moving = { branch, expiresAt, password: login.password, milliseconds: server.timeoutMs };
            await server.maintain((client) => extend(client, moving));
            return { ...branch, expiresAt };
        },
        compute: async (branch) => {
            await guard.assertOwn(branch);
            return findCompute(branch);
        },
        findCompute,
        credential: async ({ uid = '' }) => guard.login(uid),
        isAstray: (client, branch) => isAstray(server, client, branch),
        dropExpired: () => server.maintain((client) => dropExpired(dropping(client), clock)),
        warning: (branch) => guard.warning(branch),
    };
}
/** Asked by name, and only of the very database that is the branch: another one that has its name by now is somebody else's. */
async function extend(client, { branch, expiresAt, password, milliseconds }) {
    const found = (await listDatabases(client)).find(({ name, oid }) => name === branch.name && String(oid) === branch.uid);
    if (found?.stamp === undefined) {
        throw new errors/* UserError */.y(`The branch ${branch.name} was deleted or renamed while its expiry was being moved. Run the job again.`);
    }
    const stamp = writeStamp({ ...found.stamp, expiresAt });
    await administer(client, `comment on database ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(branch.name)} is ${esm/* default.escapeLiteral */.Ay.escapeLiteral(stamp)}`, milliseconds);
    if (!found.hasLogin)
        return;
    const own = branchPassword(password, (0,branch_login_name/* loginName */.F)(found.oid));
    await extendLogin(client, { oid: found.oid, password: own, expiresAt, stamp }, milliseconds);
}
async function postgres_provider_noSuchParent(name, list) {
    const others = (await list())
        .filter(({ isTemplate, isOpen, stamp }) => !isTemplate && isOpen && stamp === undefined)
        .map((database) => database.name);
    return `There is no database ${name} on the server to branch from. It has ${others.join(', ')}. Change \`parent-branch\`, or the path of \`postgres-url\`.`;
}
/** A database's number is its own on its server; which server it is, its start says, and what initdb has given it. */
async function isAstray(server, client, branch) {
    const [here] = await (0,anywhere/* anywhere */.M)(client).ask(placeQuery);
    const [there] = await server.maintain((other) => (0,anywhere/* anywhere */.M)(other).ask(placeQuery));
    if (here?.oid !== branch.uid)
        return `the connection leads to the database ${here?.database}`;
    return here.started_at === there?.started_at ? undefined : 'the connection leads to another server';
}
const placeQuery = (0,query/* defineQualified */.GK)('place of a database', `
select d.oid::pg_catalog.text as oid, d.datname::pg_catalog.text as database, pg_catalog.pg_postmaster_start_time()::pg_catalog.text as started_at
from pg_catalog.pg_database d
where d.datname operator(pg_catalog.=) pg_catalog.current_database()
`);


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ BranchExistsError)
/* harmony export */ });
/** The name is taken by a live branch. */
class BranchExistsError extends Error {
    name = 'BranchExistsError';
    branchName;
    constructor(branchName, options) {
        super(`A branch named ${branchName} already exists.`, options);
        this.branchName = branchName;
    }
}


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
/* harmony export */   budget: () => (/* binding */ budget)
/* harmony export */ });
/**
 * How long and how much: every limit of ours that holds against a database or a service, in one place. docs/limits.md tells them.
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
        /** A command or a statement that takes migrations back, to see whether it can; and one that makes them again. */
        rollback: 600 * seconds,
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
    /** Milliseconds that a stage loses at most with a service that does not answer, over all its calls together. */
    silence: {
        github: 30 * seconds,
        /** GitHub's limits say themselves when they end. */
        githubLimits: 60 * seconds,
        serviceInPost: 30 * seconds,
        /** A look around says soon that nobody is there; main has more patience. */
        serviceInPre: 5 * seconds,
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
        /** Bytes of all tables whose values are compared after the way back. */
        digested: 128 * megabytes,
        /** Rows of a history table. */
        rows: 20_000,
    },
};


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

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readConnection)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/postgres/libpq/connection-string.js + 2 modules
var connection_string = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/src/postgres/libpq/encryption.js
var libpq_encryption = __webpack_require__(5781);
// EXTERNAL MODULE: ./build/src/postgres/libpq/keywords.js
var keywords = __webpack_require__(3424);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/postgres/libpq/home-file.js
var home_file = __webpack_require__(8094);
;// CONCATENATED MODULE: ./build/src/postgres/libpq/password-file.js
/**
 * The password file: a line is `host:port:database:user:password`, with `*` for any, and a backslash before a colon or a backslash.
 * The `pgpass` package would read the process's own environment and write to its standard error.
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */



async function readPasswordFile(given, env) {
    const file = given ?? defaultFile(env);
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        return { text: '' };
    if ((0,home_file/* isOpenToOthers */.X)(found.mode)) {
        return { text: '', ignored: 'The password file was passed over, because others can read it (chmod 600 helps).' };
    }
    return { text: await (0,promises_.readFile)(file, 'utf8').catch(() => '') };
}
/** Of the first line that fits. */
function passwordIn(text, { host, port, database, user }) {
    const subject = [host, String(port), database, user];
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('#'))
            continue;
        const fields = line
            .match(/(?:^|:)((?:\\.|[^\\:])*)/g)
            ?.map((field, index) => (index === 0 ? field : field.slice(1)));
        const password = fields?.[subject.length];
        if (!fields || password === undefined)
            continue;
        if (subject.every((value, index) => fields[index] === '*' || unescaped(fields[index]) === value)) {
            return unescaped(password);
        }
    }
    return undefined;
}
function unescaped(field = '') {
    return field.replace(/\\(.)/g, '$1');
}
function defaultFile(env) {
    if (process.platform === 'win32')
        return (0,external_node_path_.join)(env['APPDATA'] ?? '', 'postgresql', 'pgpass.conf');
    return (0,home_file/* homeFile */.q)(env, '.pgpass');
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/service-file.js
/**
 * A named service: the options of a connection, in a file of sections.
 * https://www.postgresql.org/docs/current/libpq-pgservice.html
 */




async function readService(name, file, env) {
    const files = [file ?? (0,home_file/* homeFile */.q)(env, '.pg_service.conf'), systemFile(env)].filter((path) => path !== undefined);
    for (const path of files) {
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        const found = text === undefined ? undefined : serviceIn(text, name);
        if (found)
            return found;
        if (text === undefined && path === file) {
            return { values: new Map(), problems: ['The service file that is named cannot be read.'] };
        }
    }
    return {
        values: new Map(),
        problems: ['There is no such service in ~/.pg_service.conf, nor in the file that `PGSERVICEFILE` names.'],
    };
}
/** The options of the first section of that name; undefined when there is none. */
function serviceIn(text, name) {
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const start = lines.findIndex(({ line }) => line === `[${name}]`);
    if (start < 0)
        return undefined;
    const rest = lines.slice(start + 1);
    const end = rest.findIndex(({ line }) => line.startsWith('['));
    const values = new Map();
    const problems = [];
    for (const { line, number } of end < 0 ? rest : rest.slice(0, end)) {
        if (line === '' || line.startsWith('#'))
            continue;
        const [, option = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        if (!keywords/* keywords */.RE.has(option) || option.startsWith('service')) {
            problems.push(`Line ${number} of the service file is no option of libpq that a service can have.`);
        }
        else if (value !== '' && !values.has(option))
            values.set(option, value);
    }
    return { values, problems };
}
function systemFile({ PGSYSCONFDIR }) {
    return PGSYSCONFDIR ? (0,external_node_path_.join)(PGSYSCONFDIR, 'pg_service.conf') : undefined;
}

;// CONCATENATED MODULE: ./build/src/postgres/libpq/connection.js
/**
 * What a connection string comes to: what it leaves open is in the service that it names, then in the environment, then in the
 * user's files, then as libpq has it.
 */








async function readConnection(given, env) {
    const string = (0,connection_string/* readConnectionString */.M)(given);
    const service = await serviceOf(string.values, env);
    const values = new Map([...environmentValues(env), ...service.values, ...string.values]);
    if (string.problems.length > 0)
        return { problems: string.problems };
    const encryption = await (0,libpq_encryption/* readEncryption */._)(values, env);
    const places = await readPlaces(values);
    const problems = [...service.problems, ...(0,keywords/* valueProblems */.ce)(values), ...places.problems, ...encryption.problems];
    if (!isSeconds(values.get('connect_timeout')))
        problems.push('The option `connect_timeout` is a number of seconds.');
    const [first, ...others] = places.hosts;
    if (problems.length > 0 || first === undefined)
        return { problems };
    const user = values.get('user') ?? systemUser(env);
    const database = values.get('dbname') ?? user;
    const file = values.has('password') ? { text: '' } : await readPasswordFile(values.get('passfile'), env);
    const withPassword = ({ isDefaultSocket, ...place }) => {
        const host = isDefaultSocket ? 'localhost' : place.host;
        const password = values.get('password') ?? passwordIn(file.text, { host, port: place.port, database, user });
        return { ...place, password };
    };
    return {
        connection: {
            hosts: [withPassword(first), ...others.map(withPassword)],
            database,
            user,
            encryption,
            values,
            hint: file.ignored,
        },
    };
}
function environmentValues(env) {
    return new Map([...keywords/* keywords */.RE].flatMap(([name, keyword]) => {
        const value = keyword.env && env[keyword.env];
        return value ? [[name, value]] : [];
    }));
}
async function serviceOf(string, env) {
    const name = string.get('service') ?? env['PGSERVICE'];
    if (!name)
        return { values: new Map(), problems: [] };
    return readService(name, string.get('servicefile') ?? (env['PGSERVICEFILE'] || undefined), env);
}
/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-MULTIPLE-HOSTS */
async function readPlaces(values) {
    const ports = (values.get('port') ?? '').split(',').map((port) => (port === '' ? 5432 : Number(port)));
    const names = values.get('host')?.split(',') ?? [];
    const addresses = values.get('hostaddr')?.split(',') ?? [];
    const count = Math.max(names.length, addresses.length, 1);
    const problems = [];
    if (ports.some((port) => !Number.isInteger(port) || port < 1 || port > 65_535)) {
        problems.push('The port is not a number from 1 to 65535.');
    }
    if (ports.length !== 1 && ports.length !== count)
        problems.push('There are not as many ports as hosts.');
    if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length) {
        problems.push('There are not as many addresses in `hostaddr` as names in `host`.');
    }
    if (addresses.some((address) => address !== '' && (0,external_node_net_.isIP)(address) === 0)) {
        problems.push('The option `hostaddr` takes IP addresses.');
    }
    if (names.some((name) => !isHost(name)))
        problems.push('The host is no name, no address and no folder of a socket.');
    const hosts = await Promise.all(Array.from({ length: count }, async (_, index) => {
        const port = ports[index] ?? ports[0] ?? 5432;
        const name = names[index] || undefined;
        const address = addresses[index] || undefined;
        if (name === undefined && address === undefined)
            return { ...(await defaultHost(port)), port };
        return { host: name ?? address ?? '', address, port };
    }));
    return { hosts, problems };
}
function isHost(name) {
    return name === '' || name.startsWith('/') || (0,external_node_net_.isIP)(name) !== 0 || /^[\p{L}\p{N}_.-]+$/u.test(name);
}
/** Debian's folder of sockets, and that of Postgres' own build. */
async function defaultHost(port) {
    for (const folder of ['/var/run/postgresql', '/tmp']) {
        const found = await (0,promises_.access)(`${folder}/.s.PGSQL.${port}`).then(() => true, () => false);
        if (found)
            return { host: folder, isDefaultSocket: true };
    }
    return { host: 'localhost' };
}
/** A user of the system without a name has none in the image of many a container. */
function systemUser({ USER, USERNAME }) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return USER ?? USERNAME ?? 'postgres';
    }
}
function isSeconds(value) {
    return value === undefined || /^-?\d{1,9}$/.test(value);
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tlsFor),
/* harmony export */   _: () => (/* binding */ readEncryption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8094);
/**
 * What `sslmode` asks for, as attempts in their order, each as the driver takes it. The driver's own reading of `sslmode` is
 * another one than libpq's, and it says so on the screen.
 * https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION
 */



async function readEncryption(values, env) {
    const publicRoots = values.get('sslrootcert') === 'system';
    const mode = values.get('sslmode') ?? (publicRoots ? 'verify-full' : 'prefer');
    const problems = [];
    if (mode === 'disable')
        return { attempts: ['plain'], tls: {}, problems };
    // With `system`, an empty list of ours means Node's own list of public authorities.
    const root = publicRoots ? nonEmpty(env['SSL_CERT_FILE']) : values.get('sslrootcert');
    const [ca, cert, key, crl] = await Promise.all([
        pem(root, (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'root.crt'), 'The file of `sslrootcert`', publicRoots),
        pem(values.get('sslcert'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'postgresql.crt'), 'The file of `sslcert`'),
        pem(values.get('sslkey'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'postgresql.key'), 'The file of `sslkey`'),
        pem(values.get('sslcrl'), (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFile */ .q)(env, '.postgresql', 'root.crl'), 'The file of `sslcrl`'),
    ]);
    problems.push(...[ca, cert, key, crl].flatMap(({ problem }) => problem ?? []));
    if (cert.text && !key.text)
        problems.push('A client certificate needs its key in `sslkey`.');
    if (cert.text && key.isOpen)
        problems.push('Others can read the key of the client certificate: chmod 600 helps.');
    if (publicRoots && mode !== 'verify-full')
        problems.push('With `sslrootcert=system`, `sslmode` is verify-full.');
    if (mode === 'verify-ca' && !ca.text && !ca.problem) {
        problems.push('With `sslmode=verify-ca`, `sslrootcert` names the file of the authority.');
    }
    if (values.get('sslnegotiation') === 'direct' && !isDemanded(mode)) {
        problems.push('With `sslnegotiation=direct`, `sslmode` is require, verify-ca or verify-full.');
    }
    const tls = {
        // Whoever has a file of authorities wants them asked, whatever the mode is.
        rejectUnauthorized: mode.startsWith('verify-') || ca.text !== undefined,
        ...(mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
        ...(ca.text && { ca: ca.text }),
        ...(cert.text && key.text && { cert: cert.text, key: key.text, passphrase: values.get('sslpassword') }),
        ...(crl.text && { crl: crl.text }),
        ...version('minVersion', values.get('ssl_min_protocol_version')),
        ...version('maxVersion', values.get('ssl_max_protocol_version')),
    };
    return { attempts: order[mode] ?? ['tls'], tls, problems };
}
/** An address is checked against the address, and is no name to ask for. */
function tlsFor(tls, name) {
    return { ...tls, ...((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) === 0 ? { servername: name } : { host: name }) };
}
const order = { allow: ['plain', 'tls'], prefer: ['tls', 'plain'] };
function isDemanded(mode) {
    return order[mode] === undefined;
}
/** What is named has to be there; what lies in the home folder is taken where it is. */
async function pem(given, usual, name, nowhere = false) {
    if (given === undefined && nowhere)
        return {};
    const path = given ?? usual;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        if (!text.includes('-----BEGIN '))
            return { problem: `${name} holds nothing in PEM: it begins with -----BEGIN.` };
        return { text, isOpen: (0,_home_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenToOthers */ .X)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode) };
    }
    catch {
        return given === undefined ? {} : { problem: `${name} cannot be read.` };
    }
}
function version(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOpenToOthers),
/* harmony export */   q: () => (/* binding */ homeFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Where libpq looks for a user's own files. */


function homeFile({ HOME }, ...path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...path);
}
/** A secret that others can read is none. libpq passes over such a password file, and refuses such a key. */
function isOpenToOthers(mode) {
    return process.platform !== 'win32' && (mode & 0o077) !== 0;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readSslCa)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/** The certificate authorities that the user trusts. */


/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
async function readSslCa(input) {
    const text = input.includes('-----BEGIN') ? input : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input, 'utf8').catch(unreadable(input));
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.');
}
function unreadable(path) {
    return (cause) => {
        throw new _ground_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`, {
            cause,
        });
    };
}


/***/ })

};
