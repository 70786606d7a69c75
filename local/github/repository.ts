/**
 * What the stand-in knows: the pull requests of one repository, the comments on them, the runs of its workflows, and commits.
 */
import { GitObjects } from './git-objects.ts'

export type PullRequest = {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly headRef: string
  readonly baseRef: string
  readonly headRepository: string
  readonly createdAt: Date
  /** Head commits, the newest last. */
  readonly commits: string[]
  state: 'open' | 'closed'
  draft: boolean
  locked: boolean
  mergeCommit: string | undefined
  closedAt: Date | undefined
}

export type Comment = {
  readonly id: number
  readonly pullRequest: number
  readonly author: string
  readonly createdAt: Date
  body: string
  updatedAt: Date
}

export type WorkflowRun = {
  readonly id: number
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  /** `.github/workflows/database.yml` */
  readonly path: string
  readonly createdAt: Date
  /** Undefined as long as it runs. */
  conclusion: string | undefined
  /** Workflows that it has called, of this repository or of others. */
  readonly referenced?: readonly { readonly path: string; readonly sha: string }[] | undefined
}

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export type Permission = 'admin' | 'write' | 'read' | 'none'

export class Repository {
  readonly name: string
  readonly pullRequests = new Map<number, PullRequest>()
  readonly comments = new Map<number, Comment>()
  readonly runs = new Map<number, WorkflowRun>()
  readonly objects = new GitObjects()
  /** Of people by their login; who is not in it may read. */
  readonly permissions = new Map<string, Permission>()
  #nextCommentId = 1_000_001

  constructor(name: string) {
    this.name = name
  }

  commentsOn(pullRequest: number): readonly Comment[] {
    return [...this.comments.values()].filter((comment) => comment.pullRequest === pullRequest)
  }

  addComment(comment: { pullRequest: number; author: string; body: string; at: Date }): Comment {
    const { pullRequest, author, body, at } = comment
    const added = { id: this.#nextCommentId++, pullRequest, author, body, createdAt: at, updatedAt: at }
    this.comments.set(added.id, added)
    return added
  }
}

export function headSha(pull: PullRequest): string {
  return pull.commits.at(-1) ?? ''
}
