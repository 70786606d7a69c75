/**
 * A run of a workflow, in GitHub's words. Its conclusion is nothing that the code which it runs can write.
 * https://docs.github.com/en/rest/actions/workflow-runs
 */
import { z } from 'zod'

export const workflowRunSchema = z
  .object({
    id: z.number(),
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    /** `.github/workflows/database.yml`, in some answers with `@` and the ref. */
    path: z.string(),
    conclusion: z.string().nullish(),
    created_at: z.string(),
    referenced_workflows: z.array(z.object({ path: z.string(), sha: z.string() })).nullish(),
  })
  .transform((run) => ({ ...run, path: withoutRef(run.path) }))

export type WorkflowRun = z.infer<typeof workflowRunSchema>

export function withoutRef(path: string): string {
  return path.split('@')[0] ?? path
}
