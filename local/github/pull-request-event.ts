/**
 * The payload with which GitHub starts a workflow for a pull request.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
import type { PullRequest, Repository } from './repository.ts'
import { pullRequestResource } from './resource.ts'
import { asUser } from './token-holder.ts'

export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'closed'

export function pullRequestEvent(pull: PullRequest, repository: Repository, action: PullRequestAction, apiUrl: string) {
  return {
    name: 'pull_request',
    payload: {
      action,
      number: pull.number,
      pull_request: pullRequestResource(pull, repository, apiUrl),
      repository: {
        full_name: repository.name,
        name: repository.name.split('/')[1] ?? '',
        owner: asUser(repository.name.split('/')[0] ?? ''),
        default_branch: 'main',
        html_url: `https://github.com/${repository.name}`,
      },
      sender: asUser(pull.author),
    },
  }
}
