/** Views and materialized views. */
import type { MeasuredStatement } from './measured-statement.ts'

export const views: readonly MeasuredStatement[] = [
  { name: 'create view', sql: 'create view v2 as select id from t', locks: 't:AS' },
  { name: 'replace view', sql: 'create or replace view vv as select id, w from t', locks: 't:AS vv[v]:AX' },
  { name: 'security invoker', sql: 'alter view vv set (security_invoker = true)', locks: 'vv[v]:AX' },
  { name: 'drop view', sql: 'drop view vv', locks: 'vv[v]:AX', files: 'vv:dropped' },
  {
    name: 'create materialized view',
    sql: 'create materialized view nmv as select id, c from t',
    locks: 't:AS t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    scans: 't:1:1000',
  },
  {
    name: 'refresh',
    sql: 'refresh materialized view mv',
    locks: 'mv[m]:AX mv_u[i]:AX t:AS t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    files: 'mv:rewritten mv_u:rebuilt',
    scans: 'mv:1:1000 t:1:1000',
  },
  {
    name: 'refresh concurrently',
    sql: 'refresh materialized view concurrently mv',
    locks: 'mv[m]:X mv_u[i]:RX t:AS t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    scans: 'mv:1:1000 t:1:1000',
  },
]
