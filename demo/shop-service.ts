import type pg from 'pg'

/** What the story asks of the service on which the shop's database is. */
export type ShopService = {
  /** For sentences: `Lakebase`. */
  readonly title: string
  /** Of the API. */
  readonly url: string
  /** What the shop's workflow is told by variables, and by the environment of its jobs. */
  readonly vars: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>> | undefined
  readonly idTokenRequest?: { readonly url: string; readonly token: string } | undefined
  /** To look around by hand. */
  readonly exports: readonly string[]
  /** Where it is reached over TLS. */
  readonly caFile?: string | undefined
  /** The role of CI in the database. */
  readonly ciRole: string
  /** Whether that makes logins of its own, and lets them be what it is. */
  readonly handsRolesOn?: boolean | undefined
  createProject(): Promise<void>
  letCiIn(): Promise<void>
  connection(branch: string): Promise<pg.ClientConfig>
  branchNames(): Promise<readonly string[]>
  deleteBranch(name: string): Promise<void>
  deleteProject(): Promise<void>
  advanceClock(seconds: number): Promise<void>
  stop(): Promise<void>
}
