/**
 * What every service that can branch a Postgres database has to offer. The stories (pre, main, post) know only this.
 * A provider never decides policy (what to delete, what to reuse): that is ours, once, for all of them.
 */
import type pg from 'pg'
import type { RefusedLogin, Tls } from '../postgres/connect.ts'
import type { SetupProblem } from './setup-problem.ts'

export type Branch = {
  /** The short name the user reads and types: `ci-pr-42`. */
  readonly name: string
  /** The provider's full handle: `projects/shop/branches/ci-pr-42`. */
  readonly id: string
  /** The provider's own id for this incarnation, which a recreated branch of the same name does not share. */
  readonly uid: string
  /** Handle of the branch this one was forked from; absent for a root. */
  readonly parentId?: string | undefined
  readonly isDefault: boolean
  readonly isProtected: boolean
  /** Kept cheaply, and not counted where only live branches are. */
  readonly isArchived?: boolean | undefined
  /** False while the provider is still making it, or when it is on its way out. */
  readonly ready: boolean
  readonly createdAt?: Date | undefined
  /** When the fork was taken, where the provider tells; else createdAt. */
  readonly forkedAt?: Date | undefined
  /** Absent: never. */
  readonly expiresAt?: Date | undefined
  /** Bytes of data, where the provider tells. */
  readonly logicalSize?: number | undefined
  /** Where the service has not copied its parent's rows as they are: none of them, or with columns masked. */
  readonly rows?: 'none' | 'masked' | undefined
  /** Which columns, of the database in use, where that is known. */
  readonly maskedColumns?: readonly MaskedColumn[] | undefined
  readonly consoleUrl?: string | undefined
  /** By what the service itself keeps, which nobody can change from within the branch. Absent where only the branch can say. */
  readonly owner?: BranchOwner | undefined
}

export type MaskedColumn = {
  /** `schema.name` */
  readonly table: string
  readonly column: string
}

/** Whom a branch was made for. */
export type BranchOwner = {
  /** `owner/name` */
  readonly repository: string
  readonly prNumber?: number | undefined
}

/** The server process of a branch, with the addresses a client can use. */
export type Compute = {
  readonly id: string
  /** The service's own id of it, `ep-…`, where there is one. */
  readonly uid?: string | undefined
  readonly host: string
  /** For applications. Never for migrations: a pooler breaks session state. */
  readonly pooledHost?: string | undefined
  readonly port: number
  readonly minCu?: number | undefined
  readonly maxCu?: number | undefined
  /** The database in it, where the branch is one, beside others on the same server. */
  readonly database?: string | undefined
  /** How its connections are encrypted, where the service itself is told by a connection string. */
  readonly tls?: Tls | undefined
}

/**
 * A login. `password` is a secret from the moment it exists. Where the service knows no logins that end by themselves, it is the
 * same for all jobs of one branch and for no other branch, so that one job's does not end another's: a provider gives the branch one
 * of its own when it makes the branch, since a copy may begin with its parent's, and later only fetches it.
 */
export type Credential = {
  readonly user: string
  readonly password: string
  /** Absent where it does not end before the branch. */
  readonly expiresAt?: Date | undefined
}

export type ComputeSize = {
  readonly minCu?: number | undefined
  readonly maxCu?: number | undefined
}

export type NewBranch = {
  readonly name: string
  readonly parent: Branch
  readonly ttlSeconds: number
}

export type BranchProvider = {
  /** `Lakebase`, `Neon`, `Postgres`: for sentences. */
  readonly title: string
  /** What to do when a server of its does not let a login in. A sentence. */
  readonly loginRemedy?: ((refused: RefusedLogin) => string) | undefined
  /** How many branches may be live at once, where the service has such a limit. */
  readonly liveBranchLimit?: number | undefined
  /** Looks without touching: host, credentials, project, parent branch, quota. Empty when all is well. */
  checkSetup(parentName: string | undefined): Promise<readonly SetupProblem[]>
  /** The named branch, or the project's default. UserError when there is none. */
  parentBranch(name: string | undefined): Promise<Branch>
  /** Undefined when there is none, or when it is deleted and only kept for recovery. */
  findBranch(name: string): Promise<Branch | undefined>
  listBranches(): Promise<readonly Branch[]>
  /**
   * Creates the branch with its expiry in the same call and waits until it is ready.
   * Throws BranchExistsError when the name is taken; after a lost reply it looks before it repeats.
   */
  createBranch(branch: NewBranch): Promise<Branch>
  /** Purges it, computes and data included, and returns when its name is free again. A missing branch is a success. */
  deleteBranch(branch: Branch): Promise<void>
  /** Moves the expiry. */
  extendBranch(branch: Branch, expiresAt: Date): Promise<Branch>
  /**
   * The branch's read-write compute: found or created, sized, and with a host. It may be suspended: connecting wakes it. UserError
   * where the branch's login would open its parent, too.
   */
  compute(branch: Branch, size?: ComputeSize): Promise<Compute>
  /** The same, looking only: undefined when there is none. For branches that are not ours to change. */
  findCompute(branch: Branch): Promise<Compute | undefined>
  /** A login for the compute: minted afresh where logins end by themselves, never cached; else fetched, never changed. */
  credential(compute: Compute): Promise<Credential>
  /**
   * Why a branch that exists shows more of its parent's rows than a new one would, as a clause; undefined when it does not. Absent
   * where branches are always whole copies.
   */
  readonly overexposure?: ((branch: Branch) => Promise<string | undefined>) | undefined
  /** Where the branch may be beside its parent on one server: whether a connection leads to it. Returns why not, as a clause. */
  readonly isAstray?: ((client: pg.ClientBase, branch: Branch) => Promise<string | undefined>) | undefined
  /**
   * Where nothing but a run ends a branch: drops those whose time is over, and what runs that died have left half made. Returns
   * their names. Absent where the service does it by itself.
   */
  readonly dropExpired?: (() => Promise<readonly string[]>) | undefined
  /** A sentence for whoever gets the login: what else it opens. Absent when it opens the branch alone. */
  readonly warning?: ((branch: Branch) => Promise<string | undefined>) | undefined
  /** Has the service itself put a mark into the branch, which only those see who are connected to it. Absent where it cannot. */
  readonly mark?: ((branch: Branch) => Promise<BranchMark>) | undefined
}

/** A role that may do nothing, by a name nobody could guess. */
export type BranchMark = {
  readonly role: string
  remove(): Promise<void>
}

/** The name is taken by a live branch. */
export class BranchExistsError extends Error {
  override readonly name = 'BranchExistsError'
  readonly branchName: string

  constructor(branchName: string, options?: ErrorOptions) {
    super(`A branch named ${branchName} already exists.`, options)
    this.branchName = branchName
  }
}
