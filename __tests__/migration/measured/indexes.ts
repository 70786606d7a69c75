/** Indexes. */
import type { MeasuredStatement } from './measured-statement.ts'

export const indexes: readonly MeasuredStatement[] = [
  { name: 'create index', sql: 'create index ni on t (a)', locks: 't:S', scans: 't:1:1000' },
  { name: 'create unique index', sql: 'create unique index ni on t (a)', locks: 't:S', scans: 't:1:1000' },
  { name: 'drop index', sql: 'drop index t_a', locks: 't:AX t_a[i]:AX', files: 't_a:dropped' },
  { name: 'reindex index', sql: 'reindex index t_a', locks: 't:S t_a[i]:AX', files: 't_a:rebuilt', scans: 't:1:1000' },
  {
    name: 'reindex table',
    sql: 'reindex table t',
    locks: 't:S t_a[i]:AX t_b[i]:AX t_c_part[i]:AX t_expr[i]:AX t_pkey[i]:AX t_u[i]:AX',
    files: 't_a:rebuilt t_b:rebuilt t_c_part:rebuilt t_expr:rebuilt t_pkey:rebuilt t_u:rebuilt',
    scans: 't:6:6000',
  },
  { name: 'rename index', sql: 'alter index t_a rename to t_z', locks: 't_a[i]:SUX' },
  { name: 'set fillfactor of an index', sql: 'alter index t_a set (fillfactor = 90)', locks: 't_a[i]:SUX' },
  { name: 'comment on index', sql: "comment on index t_a is 'x'", locks: 't_a[i]:SUX' },
  { name: 'cluster on', sql: 'alter table t cluster on t_a', locks: 't:SUX t_a[i]:SUX' },
]
