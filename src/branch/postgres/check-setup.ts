/** Looks at the server without touching it: what a login lacks is said with the statement that gives it. */
import pg from 'pg'
import { count } from '../../ground/figures.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { asProblem, type SetupProblem } from '../setup-problem.ts'
import { guestsOf } from './busy-parent.ts'
import { obstacles, readLoginSetup } from './login-setup.ts'
import { doorsOfOwners } from './open-doors.ts'
import { withoutOwnRecord } from './own-record.ts'
import type { PostgresInputs } from './postgres-inputs.ts'
import type { PostgresServer } from './server.ts'

export async function checkSetup(
  server: PostgresServer,
  { parent, branchLogin }: { readonly parent: string; readonly branchLogin: PostgresInputs['branchLogin'] },
): Promise<readonly SetupProblem[]> {
  try {
    return await server.maintain(async (client) => {
      const [facts] = await anywhere(client).ask(setupQuery, [parent])
      if (facts === undefined) return []
      if (!facts.found) return [noSuchParent(parent)]
      const { login } = await server.address()
      return [
        ...problemsOf(facts, parent, (await guestsOf(client, parent)).length),
        ...(await loginProblems(client, {
          parent,
          branchLogin,
          hasPassword: login.password !== '',
          look: (work) => server.inside(parent, work),
        })),
      ]
    })
  } catch (error) {
    return [asProblem(error, 'service')]
  }
}

function problemsOf(facts: Facts, parent: string, guests: number): readonly SetupProblem[] {
  const login = pg.escapeIdentifier(facts.login)
  const database = pg.escapeIdentifier(parent)
  return [
    ...(facts.version < 140_000
      ? [
          {
            about: 'service' as const,
            problem: 'The server is older than Postgres 14.',
            remedy: 'Branch on a server of version 14 to 18.',
          },
        ]
      : []),
    ...(facts.may_create
      ? []
      : [
          {
            about: 'service' as const,
            problem: `The login ${facts.login} may not create databases.`,
            remedy: `\`alter role ${login} createdb;\``,
          },
        ]),
    ...(facts.may_copy
      ? []
      : [
          {
            about: 'parent branch' as const,
            problem: `The login ${facts.login} may not copy ${parent}, which belongs to ${facts.owner}.`,
            remedy: `\`grant ${pg.escapeIdentifier(facts.owner)} to ${login};\`, or \`alter database ${database} is_template true;\` for every login with CREATEDB.`,
          },
        ]),
    ...(guests === 0
      ? []
      : [
          {
            about: 'parent branch' as const,
            isWarning: true,
            problem: `There ${guests === 1 ? 'is' : 'are'} ${count(guests, 'session')} on ${parent}, which cannot be copied while anybody is connected.`,
            remedy: 'Branch from a copy that nobody works on, or set `busy-parent` to terminate.',
          },
        ]),
  ]
}

function noSuchParent(parent: string): SetupProblem {
  return {
    about: 'parent branch',
    problem: `There is no database ${parent} on the server.`,
    remedy: 'Change `parent-branch`, or the path of `postgres-url`.',
  }
}

type LoginAsked = {
  readonly parent: string
  readonly branchLogin: PostgresInputs['branchLogin']
  readonly hasPassword: boolean
  readonly look: Parameters<typeof withoutOwnRecord>[1]
}

/** What the steps of a job will log in as, and what that opens beside the branch. */
async function loginProblems(
  client: pg.ClientBase,
  { parent, branchLogin, hasPassword, look }: LoginAsked,
): Promise<readonly SetupProblem[]> {
  const read = await readLoginSetup(client, parent)
  if (read === undefined) return []
  const setup = await withoutOwnRecord(read, look)
  const isWarning = branchLogin !== 'own'
  const found = obstacles(setup, hasPassword)
  if (branchLogin === 'given' || found.length > 0) {
    return [
      {
        about: 'login',
        isWarning,
        isStanding: true,
        problem: `The steps of a job get the login ${setup.login} itself, which also opens ${parent}.`,
        remedy: 'Let the server hold a copy of production, not production: docs/postgres.md says how it is filled.',
      },
      ...(branchLogin === 'given' ? [] : found).map(
        ({ why, remedy }): SetupProblem => ({
          about: 'login',
          isWarning,
          isStanding: true,
          problem: `A branch has no login of its own, because ${why}.`,
          remedy,
        }),
      ),
    ]
  }
  return (await doorsOfOwners(client, parent)).map((statement) => ({
    about: 'login',
    isWarning,
    isStanding: true,
    problem: `The login of a branch also opens ${parent}.`,
    remedy: `\`${statement}\``,
  }))
}

type Facts = {
  readonly login: string
  readonly owner: string
  readonly found: boolean
  readonly version: number
  readonly may_create: boolean
  readonly may_copy: boolean
}

const setupQuery = defineQualified<Facts>(
  'set-up of the server',
  `
select session_user::pg_catalog.text as login, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner, d.oid is not null as found,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version,
  r.rolsuper or r.rolcreatedb as may_create,
  r.rolsuper or coalesce(d.datistemplate, false) or pg_catalog.pg_has_role(d.datdba, 'member') as may_copy
from pg_catalog.pg_roles r
left join pg_catalog.pg_database d on d.datname operator(pg_catalog.=) $1::pg_catalog.text
where r.rolname operator(pg_catalog.=) session_user
`,
)
