/** Partitioned tables and their partitions. */
import type { MeasuredStatement } from './measured-statement.ts'

export const partitions: readonly MeasuredStatement[] = [
  {
    name: 'create partition',
    sql: 'create table p2 partition of p for values from (2000) to (4000)',
    locks: 'p:AX p_ai[I]:SUX pd:AX',
    scans: 'pd:1:100',
  },
  {
    name: 'attach partition',
    sql: 'alter table p attach partition pnew for values from (2000) to (4000)',
    locks: 'p:SUX p_ai[I]:SUX pd:AX pnew:AX',
    scans: 'pd:1:100 pnew:2:2000',
  },
  {
    name: 'attach partition with a matching check',
    sql: 'alter table p attach partition pnewck for values from (2000) to (4000)',
    locks: 'p:SUX p_ai[I]:SUX pd:AX pnewck:AX',
    scans: 'pd:1:100 pnewck:1:1000',
  },
  { name: 'detach partition', sql: 'alter table p detach partition p1', locks: 'p:AX p1:AX pd:AX' },
  {
    name: 'drop partition',
    sql: 'drop table p1',
    locks: 'p:AX p1:AX p1_ai[i]:AX pd:AX',
    files: 'p1:dropped p1_ai:dropped',
  },
  { name: 'add column to a partitioned table', sql: 'alter table p add z int', locks: 'p:AX p1:AX pd:AX' },
  {
    name: 'set not null on a partitioned table',
    sql: 'alter table p alter v set not null',
    locks: 'p:AX p1:AX pd:AX',
    scans: 'p1:1:1000 pd:1:100',
  },
  {
    name: 'another type on a partitioned table',
    sql: 'alter table p alter v type bigint',
    locks: 'p:AX p1:AX p1_ai[i]:AX pd:AX',
    files: 'p1:rewritten p1_ai:rebuilt pd:rewritten',
    scans: 'p1:2:2000 pd:1:100',
  },
  {
    name: 'add foreign key to a partitioned table',
    sql: 'alter table p add constraint pfk foreign key (v) references r (id)',
    locks: 'p:SRX p1:SRX p1_ai[i]:AS pd:SRX r:SRX r_pkey[i]:AS',
    scans: 'p1:1:1000 pd:1:100 r:2:2000',
  },
  {
    name: 'add primary key to a partitioned table',
    sql: 'alter table p add primary key (id)',
    locks: 'p:AX p1:AX pd:AX',
    scans: 'p1:2:2000 pd:2:200',
  },
  {
    name: 'create index on a partitioned table',
    sql: 'create index ni on p (v)',
    locks: 'p:S p1:S pd:S',
    scans: 'p1:1:1000 pd:1:100',
  },
  { name: 'create index on a partitioned table only', sql: 'create index ni on only p (v)', locks: 'p:S' },
  { name: 'attach index', sql: 'alter index p_ai attach partition p1_ai', locks: 'p:AS p1:AS p1_ai[i]:AX p_ai[I]:SUX' },
]
