/**
 * The part of the event's payload that tells which pull request a run is about. Parsed at the boundary; everything is
 * optional, since each event carries its own part. https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
import { z } from 'zod'

const repositorySchema = z.object({ full_name: z.string() })

export const pullRequestSchema = z.object({
  number: z.number().int().positive(),
  title: z.string().optional(),
  state: z.string().optional(),
  merged: z.boolean().nullish(),
  closed_at: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  // `repo` is null when the fork was deleted.
  head: z.object({ sha: z.string(), ref: z.string(), repo: repositorySchema.nullish() }),
  base: z.object({ ref: z.string(), repo: repositorySchema }),
})

/** A pull request as the webhook and the REST API both give it. */
export type PullRequestPayload = z.infer<typeof pullRequestSchema>

const eventPayloadSchema = z.object({
  action: z.string().optional(),
  pull_request: pullRequestSchema.optional(),
  merge_group: z.object({ head_ref: z.string(), head_sha: z.string(), base_ref: z.string() }).optional(),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.object({}).nullish() }).optional(),
  comment: z.object({ author_association: z.string(), user: z.object({ login: z.string() }).nullish() }).optional(),
  deleted: z.boolean().optional(),
  workflow_run: z
    .object({
      id: z.number(),
      run_attempt: z.number(),
      event: z.string(),
      conclusion: z.string().nullish(),
      html_url: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: repositorySchema,
    })
    .optional(),
})

export type EventPayload = z.infer<typeof eventPayloadSchema>

export function parseEventPayload(payload: unknown): EventPayload {
  return eventPayloadSchema.parse(payload)
}
