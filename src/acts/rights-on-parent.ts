/** What the login lacks on the parent that a migration will want on a branch of it, each with the statement that gives it. */
import pg from 'pg'
import type { SetupProblem } from '../branch/setup-problem.ts'
import { count } from '../ground/figures.ts'
import { anywhere } from '../postgres/anywhere.ts'
import { defineQualified } from '../postgres/query.ts'
import { platformRoles, platformSchemas } from '../schema/set-apart.ts'

/** Warnings: a pull request may want none of it. */
export async function missingRights(client: pg.ClientBase): Promise<readonly SetupProblem[]> {
  const [rights] = await anywhere(client).ask(rightsQuery, [[...platformSchemas]])
  return rights === undefined ? [] : problemsOf(rights)
}

function problemsOf({ login, database, may_create, closed, foreign }: Rights): readonly SetupProblem[] {
  const me = name(login)
  const warning = (problem: string, statement: string): SetupProblem => ({
    about: 'database',
    isWarning: true,
    problem,
    remedy: `\`${statement}\``,
  })
  return [
    ...(may_create
      ? []
      : [
          warning(
            'The login may make no schema in it, where a branch keeps how it began.',
            `grant create on database ${name(database)} to ${me};`,
          ),
        ]),
    ...closed.map((schema) =>
      warning(`The login may not use the schema ${schema}.`, `grant usage, create on schema ${name(schema)} to ${me};`),
    ),
    ...foreign
      .filter(({ owner }) => !platformRoles.test(owner))
      .map(({ owner, is_superuser, tables, example }) => {
        const problem = `${count(tables, 'table')} of it, ${example} among them, ${tables === 1 ? 'belongs' : 'belong'} to ${owner}, which the login is no member of: a migration could not alter ${tables === 1 ? 'it' : 'them'}.`
        return is_superuser
          ? warning(
              problem,
              `create role app_owner; grant app_owner to ${me}; alter table ${example} owner to app_owner;`,
            )
          : warning(problem, `grant ${name(owner)} to ${me};`)
      }),
  ]
}

const { escapeIdentifier: name } = pg

type Rights = {
  readonly login: string
  readonly database: string
  readonly may_create: boolean
  /** Schemas that it may not use. */
  readonly closed: readonly string[]
  /** Owners whose member it is not. */
  readonly foreign: readonly {
    readonly owner: string
    readonly is_superuser: boolean
    readonly tables: number
    /** Quoted. */
    readonly example: string
  }[]
}

// What an extension has made is its own, and the platform's and ours is nobody's business.
const rightsQuery = defineQualified<Rights>(
  'rights of the login',
  `
select current_user::pg_catalog.text as login, pg_catalog.current_database()::pg_catalog.text as database,
  pg_catalog.has_database_privilege(pg_catalog.current_database(), 'create') as may_create,
  array(
    select n.nspname::pg_catalog.text from pg_catalog.pg_namespace n
    where n.nspname operator(pg_catalog.!~) '^(pg_|information_schema$)'
      and n.nspname operator(pg_catalog.<>) all ($1::pg_catalog.name[])
      and not pg_catalog.has_schema_privilege(n.oid, 'usage')
    order by 1
    limit 10
  ) as closed,
  (
    select coalesce(pg_catalog.json_agg(f), '[]'::pg_catalog.json)
    from (
      select o.rolname as owner, o.rolsuper as is_superuser, pg_catalog.count(*) as tables,
        pg_catalog.min(pg_catalog.format('%I.%I', n.nspname, c.relname)) as example
      from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
      join pg_catalog.pg_roles o on o.oid operator(pg_catalog.=) c.relowner
      where c.relkind operator(pg_catalog.=) any ('{r,p}'::pg_catalog."char"[])
        and n.nspname operator(pg_catalog.!~) '^(pg_|information_schema$)'
        and n.nspname operator(pg_catalog.<>) all ($1::pg_catalog.name[])
        and not pg_catalog.pg_has_role(o.oid, 'member')
        and not exists (
          select from pg_catalog.pg_depend e
          where e.objid operator(pg_catalog.=) c.oid and e.classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
            and e.deptype operator(pg_catalog.=) 'e'
        )
      group by o.rolname, o.rolsuper
      order by 3 desc
      limit 10
    ) f
  ) as foreign
`,
)
