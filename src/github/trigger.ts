/** What made the workflow run, reduced to what the stories need to know. */

export type PullRequest = {
  readonly number: number
  readonly title?: string | undefined
  readonly headSha: string
  readonly headRef?: string | undefined
  readonly baseRef?: string | undefined
  /** When it is closed: whether its code went into the base branch. */
  readonly merged?: boolean | undefined
  /** True when the head lives in another repository: no secrets, no id token, a read-only token. */
  readonly fromFork: boolean
  readonly author?: string | undefined
}

export type Trigger = {
  /** GITHUB_EVENT_NAME. */
  readonly event: string
  /** The event's own action: `opened`, `synchronize`, `closed`. */
  readonly action?: string | undefined
  /** `owner/name` */
  readonly repository: string
  readonly actor: string
  readonly runId: number
  readonly runAttempt: number
  readonly runUrl: string
  /** The documentation of the version of this action that runs; unknown of one in the workspace. */
  readonly docsUrl?: string | undefined
  /** The head of the pull request where there is one, else GITHUB_SHA. */
  readonly sha: string
  /** The git branch it runs on, where that is not a pull request's merge ref or a tag. */
  readonly gitBranch?: string | undefined
  /** The pull request it is about; absent for a push without one, a schedule, a dispatch without `pr-number`. */
  readonly pullRequest?: PullRequest | undefined
  /** A merge group, whose branch gets a name of its own. */
  readonly mergeGroup?: { readonly prNumber: number; readonly sha: string; readonly baseRef: string } | undefined
  /** The pull request was closed, merged or not: its branch goes. */
  readonly closed: boolean
  /** When its pull request was closed, on whatever event. */
  readonly closedAt?: Date | undefined
  /** Dependabot runs like a fork: no secrets, read-only token. */
  readonly withoutSecrets?: 'fork' | 'dependabot' | undefined
  /** Why an event that names a pull request does not stand for it, as a sentence; `pullRequest` is absent then. */
  readonly ignored?: string | undefined
}

/** The git branch that the change is to go into; undefined for runs of no pull request. */
export function baseRefOf({ pullRequest, mergeGroup }: Trigger): string | undefined {
  return pullRequest?.baseRef ?? mergeGroup?.baseRef
}
