/**
 * The `github` context and the default variables made from it.
 * https://docs.github.com/actions/reference/contexts-reference#github-context
 * https://docs.github.com/actions/reference/variables-reference#default-environment-variables
 */
import { eventFacts } from './event.ts'
import type { Value } from './expression-value.ts'
import { DEFAULT_REPOSITORY, DEFAULT_RUN_ID, DEFAULT_TOKEN, type RunnerOptions } from './runner-options.ts'

export type GitHubContext = { readonly [key: string]: Value }

export function githubContext(options: RunnerOptions, job: { id: string; eventPath: string }): GitHubContext {
  const repository = options.repository ?? DEFAULT_REPOSITORY
  const facts = eventFacts(options.event, repository)
  const apiUrl = options.githubApiUrl ?? 'https://api.github.com'
  return {
    action: '',
    actor: facts.actor,
    api_url: apiUrl,
    base_ref: facts.baseRef,
    event: options.event.payload,
    event_name: options.event.name,
    event_path: job.eventPath,
    graphql_url: `${apiUrl}/graphql`,
    head_ref: facts.headRef,
    job: job.id,
    ref: facts.ref,
    ref_name: facts.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: facts.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    retention_days: '90',
    run_attempt: String(options.runAttempt ?? 1),
    run_id: String(options.runId ?? DEFAULT_RUN_ID),
    run_number: '1',
    server_url: 'https://github.com',
    sha: facts.sha,
    token: options.githubToken ?? DEFAULT_TOKEN,
    triggering_actor: facts.actor,
    workflow: options.workflowName ?? 'workflow',
    workspace: options.workspace,
  }
}

/** Each plain entry is a GITHUB_ variable, except the token, which a step gets only when it asks. */
export function githubVariables(context: GitHubContext): Record<string, string> {
  const plain = Object.entries(context).filter(([key, value]) => key !== 'token' && typeof value === 'string')
  return Object.fromEntries(plain.map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]))
}
