/** What only a plain Postgres server is told by the user. */
export const busyParentChoices = ['wait', 'terminate'] as const

/** `auto`: the branch's own where it can be had; `own`: that or nothing, and only where it opens the branch alone; `given`: that of `postgres-url`. */
export const branchLogins = ['auto', 'own', 'given'] as const

export type PostgresInputs = {
  /** A connection string. Secret. */
  readonly url: string
  /** The one that it names: the parent, unless `parent-branch` does. */
  readonly database: string
  /** What happens to sessions that keep the parent from being copied. */
  readonly busyParent: (typeof busyParentChoices)[number]
  /** Which login the steps of the job get. */
  readonly branchLogin: (typeof branchLogins)[number]
  /** File or text of the authority that the server is trusted by. */
  readonly sslCa?: string | undefined
  /** How long one operation may take, the wait for a busy parent among it. */
  readonly operationTimeoutSeconds: number
  /** How long of it the parent may be kept busy by others; all of it where nothing is said. */
  readonly parentWaitSeconds?: number | undefined
}
