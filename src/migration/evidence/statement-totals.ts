/**
 * The totals of pg_stat_statements, where it is installed and may be read; never installed by us. Its texts come without
 * constants. https://www.postgresql.org/docs/current/pgstatstatements.html
 */
import { isServerError } from '../../postgres/error-facts.ts'
import type { Look } from '../../postgres/look.ts'
import { defineQueries, isLabelled } from '../../postgres/query.ts'
import { findStatistics } from '../../postgres/statement-statistics.ts'
import { statementText } from '../../postgres/statement-text.ts'
import { ownSchema } from '../../schema/selection.ts'
import type { MigrationEvidence } from './evidence.ts'

export type StatementTotal = {
  readonly queryid: string
  readonly text: string
  readonly calls: number
  readonly milliseconds: number
  readonly rows: number
}

/** Undefined where there is none. */
export async function readStatementTotals(look: Look): Promise<readonly StatementTotal[] | undefined> {
  const extension = await findStatistics(look)
  if (extension === undefined) return undefined
  try {
    return await look.ask(totalsQuery(extension.schema))
  } catch (error) {
    // 55000: created, but not loaded by the server. 42501: not for this role.
    if (isServerError(error, '55000', '42501')) return undefined
    throw error
  }
}

const shown = 10

export function slowestSince(
  before: readonly StatementTotal[],
  after: readonly StatementTotal[],
): NonNullable<MigrationEvidence['slowest']> {
  const earlier = new Map(before.map((total) => [total.queryid, total]))
  return after
    .filter(({ text }) => !isOurs(text))
    .map(({ queryid, text, calls, milliseconds, rows }) => {
      const from = earlier.get(queryid)
      return {
        text: statementText(text),
        calls: calls - (from?.calls ?? 0),
        milliseconds: Math.round(milliseconds - (from?.milliseconds ?? 0)),
        rows: rows - (from?.rows ?? 0),
      }
    })
    .filter(({ calls }) => calls > 0)
    .sort((left, right) => right.milliseconds - left.milliseconds)
    .slice(0, shown)
}

/**
 * The totals are the login's, and ours is the same. Our texts begin with our name, where the server has kept that; we ask the
 * catalog, by its full name, and write into our own schema. What a migration asks of the catalog is no work to speak of either.
 */
function isOurs(text: string): boolean {
  return (
    isLabelled(text) ||
    text.includes(`${ownSchema}.`) ||
    (/^\s*(?:select|with|begin|commit|rollback|set|show|discard)\b/i.test(text) && ownWords.test(text))
  )
}

const ownWords =
  /\bpg_catalog\.|\bpg_(?:stat_force_next_flush|backend_pid|lock_status|xact_status|stat_statements|control_system|is_in_recovery)\b|\b(?:set_config|current_setting)\b|^\s*(?:begin|commit|rollback|set|show|discard)\b|^\s*select \$1$/i

const totalsQuery = defineQueries<StatementTotal, [schema: string]>(
  'totals of pg_stat_statements',
  (schema) => `
select
  queryid::text as queryid,
  left(min(query), 2000) as text,
  sum(calls)::float8 as calls,
  sum(total_exec_time)::float8 as milliseconds,
  sum(rows)::float8 as rows
from ${schema}.pg_stat_statements
where dbid = (select oid from pg_catalog.pg_database where datname = current_database())
  and userid = (select oid from pg_catalog.pg_roles where rolname = session_user)
  and queryid is not null
group by queryid
`,
)
