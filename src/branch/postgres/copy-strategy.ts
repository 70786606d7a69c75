/**
 * How the server makes the copy. `wal_log` writes it into the WAL, block by block, and so to every replica and archive; `file_copy`
 * copies files and forces two checkpoints; from 18 on it can have the file system share the blocks (`file_copy_method = clone`),
 * which takes no time and no room on XFS, Btrfs, ZFS and APFS, and is an ordinary copy inside the kernel elsewhere.
 * https://www.postgresql.org/docs/current/sql-createdatabase.html#CREATE-DATABASE-STRATEGY
 */
export type CopyStrategy = {
  /** Asked first: it fails where the server was built without it. */
  readonly clone: boolean
  /** Undefined before 15, which knows one way only. */
  readonly strategy: 'wal_log' | 'file_copy' | undefined
}

/** `version` as in server_version_num; `bytes` of the database. */
export function copyStrategy(version: number, bytes: number): CopyStrategy {
  if (version < 150_000) return { clone: false, strategy: undefined }
  if (version >= 180_000) return { clone: true, strategy: bytes < smallest ? 'wal_log' : 'file_copy' }
  return { clone: false, strategy: bytes < largeLog ? 'wal_log' : 'file_copy' }
}

/** Below it, two checkpoints take longer than the copy. */
const smallest = 32 * 1024 * 1024
/** Above it, the WAL is more of a burden to replicas and archives than two checkpoints are. */
const largeLog = 1024 * 1024 * 1024
