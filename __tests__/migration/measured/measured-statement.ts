/**
 * What single statements do to tables that were there before: strongest lock per relation, files written anew, full scans.
 * Recorded by hand on Postgres 15.18 and 18.6, statement by statement; the measurement must say the same. Two rows of that record
 * are as the servers here have it: 18.4 takes no `access share` on the index that a foreign key `not valid` leans on, and a
 * primary key over a column that is `not null` costs one scan; the record's two are those of a nullable one.
 */

/**
 * Locks: AS access share, RS row share, RX row exclusive, SUX share update exclusive, S share, SRX share row exclusive,
 * X exclusive, AX access exclusive. `[i]` an index, `[I]` a partitioned one, `[v]` a view, `[m]` a materialized view,
 * `[S]` a sequence, `[c]` a composite type. `*` stands for t with its six indexes.
 */
export type MeasuredStatement = {
  readonly name: string
  readonly sql: string
  readonly locks: string
  readonly files?: string | undefined
  readonly scans?: string | undefined
  /** The first major version that knows it, or does it so. */
  readonly since?: number | undefined
  /** The last one that does it so. */
  readonly until?: number | undefined
}

/** t and all its indexes. */
export const rewritten = { locks: '*:AX', files: '*', scans: 't:7:7000' }

export const measuredTable = ['t', 't_a', 't_b', 't_c_part', 't_expr', 't_pkey', 't_u']
