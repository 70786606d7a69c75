/**
 * Runs of workflows, as GitHub lists them by the commit that they are about.
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 */
import { type Answer, NOT_ACCESSIBLE, ok } from './answer.ts'
import { page } from './paging.ts'
import type { Repository, WorkflowRun } from './repository.ts'
import type { RouteRequest } from './route-request.ts'

/** Asks for `actions: read`, which a `permissions:` block takes away unless it names it. */
export function listWorkflowRuns({ repository, url, holder }: RouteRequest): Answer {
  if (holder?.actions === 'none') return NOT_ACCESSIBLE
  const wanted = (name: string, value: string) => (url.searchParams.get(name) ?? value) === value
  const runs = [...repository.runs.values()]
    .filter((run) => wanted('head_sha', run.headSha) && wanted('event', run.event))
    .toSorted((a, b) => b.id - a.id)
    .map((run) => workflowRunResource(run, repository, url.origin))
  const { body, headers } = page(runs, url)
  return ok({ total_count: runs.length, workflow_runs: body }, headers)
}

function workflowRunResource(run: WorkflowRun, { name }: Repository, apiUrl: string) {
  return {
    id: run.id,
    name: run.path,
    path: run.path,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    run_attempt: 1,
    status: run.conclusion === undefined ? 'in_progress' : 'completed',
    conclusion: run.conclusion ?? null,
    created_at: run.createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
    html_url: `https://github.com/${name}/actions/runs/${run.id}`,
    url: `${apiUrl}/repos/${name}/actions/runs/${run.id}`,
    // Empty for pull requests that are closed, as GitHub does it.
    pull_requests: [],
    referenced_workflows: run.referenced ?? [],
    repository: { full_name: name },
    head_repository: { full_name: name },
  }
}
