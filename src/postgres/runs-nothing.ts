/**
 * Tables that can be asked about without running code of the user's. To plan a query, Postgres works out the expressions of
 * indexes, statistics and partition keys as far as they are constant, and a function that is called immutable is called then.
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/cache/relcache.c (RelationGetIndexExpressions)
 */

/** A condition for a look, on the SQL of a table's oid; partitions and children are part of it. */
export function runsNothing(oid: string): string {
  return `not exists (
    with recursive family (relid) as (
      select ${oid}
      union
      select i.inhrelid from pg_inherits i join family on i.inhparent = family.relid
    )
    select from family join pg_class member on member.oid = family.relid
    where member.relkind not in ('r', 'p')
      or exists (
        select from pg_index i join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
        where i.indrelid = member.oid and d.refclassid in (${usersCode})
      )
      or exists (
        select from pg_statistic_ext s join pg_depend d on d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
        where s.stxrelid = member.oid and d.refclassid in (${usersCode})
      )
      or exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = member.oid and d.objsubid = 0
          and d.refclassid in ('pg_proc'::regclass, 'pg_operator'::regclass)
      )
      or exists (select from pg_attribute a where a.attrelid = member.oid and a.attgenerated = 'v')
  )`
}

/** What Postgres brought itself is not noted as a dependency. A domain's checks are called where a value becomes one. */
const usersCode = `'pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass`
