/**
 * Pull requests and comments in the shape of the REST API, with the fields a client of comments and pulls may read.
 * https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 * https://docs.github.com/rest/issues/comments
 */
import { type Comment, headSha, type PullRequest, type Repository } from './repository.ts'
import { asUser } from './token-holder.ts'

export function commentResource(comment: Comment, { name }: Repository, apiUrl: string) {
  const htmlUrl = `https://github.com/${name}/pull/${comment.pullRequest}#issuecomment-${comment.id}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${apiUrl}/repos/${name}/issues/comments/${comment.id}`,
    html_url: htmlUrl,
    issue_url: `${apiUrl}/repos/${name}/issues/${comment.pullRequest}`,
    user: asUser(comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    body: comment.body,
  }
}

export function pullRequestResource(pull: PullRequest, { name }: Repository, apiUrl: string) {
  return {
    id: 5_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    url: `${apiUrl}/repos/${name}/pulls/${pull.number}`,
    html_url: `https://github.com/${name}/pull/${pull.number}`,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    draft: pull.draft,
    locked: pull.locked,
    merged: pull.mergeCommit !== undefined,
    merge_commit_sha: pull.mergeCommit ?? null,
    user: asUser(pull.author),
    created_at: timestamp(pull.createdAt),
    closed_at: pull.closedAt ? timestamp(pull.closedAt) : null,
    head: gitSide({
      ref: pull.headRef,
      sha: headSha(pull),
      repository: pull.headRepository,
      fork: pull.headRepository !== name,
    }),
    base: gitSide({ ref: pull.baseRef, sha: 'b'.repeat(40), repository: name, fork: false }),
  }
}

type GitSide = { readonly ref: string; readonly sha: string; readonly repository: string; readonly fork: boolean }

function gitSide({ ref, sha, repository, fork }: GitSide) {
  const owner = repository.split('/')[0] ?? ''
  return { label: `${owner}:${ref}`, ref, sha, user: asUser(owner), repo: { full_name: repository, fork } }
}

/** GitHub's timestamps have no fractions of a second. */
function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z')
}
