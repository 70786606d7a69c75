/**
 * What a copy by template leaves behind, because it belongs to the database and not to what is in it: its rights (without which
 * everybody may connect), its settings and those of roles in it, the limit of connections, security labels.
 * https://www.postgresql.org/docs/current/manage-ag-templatedbs.html
 */
import pg from 'pg'
import { administer } from '../../postgres/administer.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { defineQualified } from '../../postgres/query.ts'

const { escapeIdentifier: name, escapeLiteral: text } = pg

/** Returns what could not be put back, each as the statement that an administrator can run. */
export async function carryOver(
  client: pg.ClientBase,
  { from, to }: { readonly from: string; readonly to: string },
  milliseconds: number,
): Promise<readonly string[]> {
  const [facts] = await anywhere(client).ask(belongingsQuery, [from])
  if (facts === undefined) return []
  const lost: string[] = []
  for (const statement of statements(facts, to)) {
    try {
      await administer(client, statement, milliseconds)
    } catch (error) {
      // Not allowed, not there any more, not known here: nothing that keeps the branch from being of use.
      if (!/^(42|22|0A|55)/.test(errorFacts(error).code ?? '')) throw error
      lost.push(statement)
    }
  }
  return lost
}

function statements({ grants, settings, connections, labels }: Belongings, to: string): readonly string[] {
  const database = name(to)
  return [
    `revoke all on database ${database} from public`,
    ...grants.map(
      ({ right, whom, grantable }) =>
        `grant ${right} on database ${database} to ${whom === null ? 'public' : name(whom)}${grantable ? ' with grant option' : ''}`,
    ),
    ...settings.map(({ role, setting, value }) => {
      const whose = role === null ? `alter database ${database}` : `alter role ${name(role)} in database ${database}`
      return `${whose} set ${settingName(setting)} = ${settingValue(setting, value)}`
    }),
    ...(connections === -1 ? [] : [`alter database ${database} connection limit ${connections}`]),
    ...labels.map(
      ({ provider, label }) => `security label for ${name(provider)} on database ${database} is ${text(label)}`,
    ),
  ]
}

/** `app.tenant` has two names. */
function settingName(setting: string): string {
  return setting.split('.').map(name).join('.')
}

/** A list of names is kept as it was written, names in quotes among them; in quotes of ours it would be one name. */
function settingValue(setting: string, value: string): string {
  if (!listSettings.has(setting)) return text(value)
  return value === '' ? "''" : value
}

/** https://github.com/postgres/postgres/blob/master/src/bin/pg_dump/dumputils.c (variable_is_guc_list_quote) */
const listSettings: ReadonlySet<string> = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
])

type Belongings = {
  readonly grants: readonly { readonly right: string; readonly whom: string | null; readonly grantable: boolean }[]
  readonly settings: readonly { readonly role: string | null; readonly setting: string; readonly value: string }[]
  readonly connections: number
  readonly labels: readonly { readonly provider: string; readonly label: string }[]
}

const belongingsQuery = defineQualified<Belongings>(
  'what belongs to a database',
  `
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
`,
)
