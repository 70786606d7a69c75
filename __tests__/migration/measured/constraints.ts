/** Constraints: added, validated, altered, dropped. */
import type { MeasuredStatement } from './measured-statement.ts'

export const constraints: readonly MeasuredStatement[] = [
  { name: 'add check', sql: 'alter table t add constraint k check (a > 0)', locks: 't:AX', scans: 't:1:1000' },
  { name: 'add check not valid', sql: 'alter table t add constraint k check (a > 0) not valid', locks: 't:AX' },
  {
    name: 'add check not enforced',
    sql: 'alter table t add constraint k check (a > 0) not enforced',
    locks: 't:AX',
    since: 18,
  },
  { name: 'validate check', sql: 'alter table ch validate constraint ch_ck', locks: 'ch:SUX', scans: 'ch:1:1000' },
  { name: 'drop check', sql: 'alter table ch drop constraint ch_ck', locks: 'ch:AX' },
  { name: 'rename constraint', sql: 'alter table ch rename constraint ch_ck to z', locks: 'ch:AX' },
  {
    name: 'add not null not valid',
    sql: 'alter table t add constraint k not null a not valid',
    locks: 't:AX',
    since: 18,
  },
  {
    name: 'validate not null',
    sql: 'alter table nv validate constraint nv_nn',
    locks: 'nv:SUX',
    scans: 'nv:1:1000',
    since: 18,
  },
  {
    name: 'add foreign key',
    sql: 'alter table t add constraint fk foreign key (r_id) references r (id)',
    locks: 'r:SRX r_pkey[i]:AS t:SRX t_a[i]:AS t_b[i]:AS t_c_part[i]:AS t_expr[i]:AS t_pkey[i]:AS t_u[i]:AS',
    scans: 'r:1:1000 t:1:1000',
  },
  {
    name: 'add foreign key not valid',
    sql: 'alter table t add constraint fk foreign key (r_id) references r (id) not valid',
    locks: 'r:SRX t:SRX',
  },
  {
    name: 'validate foreign key',
    sql: 'alter table ch validate constraint ch_fk_nv',
    locks: 'ch:SUX r:RS r_pkey[i]:AS',
    scans: 'ch:1:1000 r:1:1000',
  },
  {
    name: 'make foreign key deferrable',
    sql: 'alter table ch alter constraint ch_t_id_fkey deferrable',
    locks: 'ch:AX',
  },
  {
    name: 'no longer enforce foreign key',
    sql: 'alter table ch alter constraint ch_t_id_fkey not enforced',
    locks: 'ch:AX t:AX',
    since: 18,
  },
  {
    name: 'enforce foreign key',
    sql: 'alter table ne alter constraint ne_fk enforced',
    locks: 'ne:AX r:SRX r_pkey[i]:AS',
    scans: 'ne:1:1000 r:1:1000',
    since: 18,
  },
  { name: 'drop foreign key', sql: 'alter table ch drop constraint ch_t_id_fkey', locks: 'ch:AX t:AX' },
  { name: 'add unique', sql: 'alter table t add constraint uq unique (a)', locks: 't:AX', scans: 't:1:1000' },
  {
    name: 'add unique using index',
    sql: 'alter table t add constraint uq unique using index t_u',
    locks: 't:AX t_u[i]:SUX',
  },
  { name: 'add primary key', sql: 'alter table dr add primary key (id)', locks: 'dr:AX', scans: 'dr:1:1000' },
  {
    name: 'add primary key on a nullable column',
    sql: 'alter table nn add primary key (id)',
    locks: 'nn:AX',
    scans: 'nn:2:2000',
  },
  {
    name: 'add primary key using index on a nullable column',
    sql: 'alter table upk add constraint k primary key using index upk_u',
    locks: 'upk:AX upk_u[i]:SUX',
    scans: 'upk:1:1000',
  },
  {
    name: 'drop primary key',
    sql: 'alter table t drop constraint t_pkey cascade',
    locks: 'ch:AX t:AX t_pkey[i]:AX',
    files: 't_pkey:dropped',
  },
  { name: 'add exclusion', sql: 'alter table t add constraint x exclude (a with =)', locks: 't:AX', scans: 't:2:2000' },
]
