/**
 * The answers of the Postgres API, parsed where they arrive. Tolerant where the service is free to move: unknown fields and
 * enum values pass, int64 comes as number or string, list keys may be missing when empty, `spec` may be echoed or not.
 */
import { z } from 'zod'

const moment = z.string().transform((text, context) => {
  const date = new Date(text)
  if (!Number.isNaN(date.getTime())) return date
  context.addIssue({ code: 'custom', message: `not a time: ${text}` })
  return z.NEVER
})
const int64 = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
])
/** Protobuf's JSON leaves a field out or writes null. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const list = <T extends z.ZodType>(schema: T) => optional(z.array(schema)).transform((items) => items ?? [])

export const projectSchema = z.object({
  name: z.string(),
  uid: optional(z.string()),
  status: optional(
    z.object({
      default_branch: optional(z.string()),
      /** `604800s` */
      history_retention_duration: optional(z.string()),
    }),
  ),
})
export const projectListSchema = z.object({ projects: list(projectSchema), next_page_token: optional(z.string()) })

export const branchSchema = z.object({
  name: z.string(),
  uid: optional(z.string()),
  create_time: optional(moment),
  status: optional(
    z.object({
      current_state: optional(z.string()),
      pending_state: optional(z.string()),
      default: optional(z.boolean()),
      is_protected: optional(z.boolean()),
      source_branch: optional(z.string()),
      source_branch_time: optional(moment),
      expire_time: optional(moment),
      delete_time: optional(moment),
      purge_time: optional(moment),
      logical_size_bytes: optional(int64),
    }),
  ),
})
export const branchListSchema = z.object({ branches: list(branchSchema), next_page_token: optional(z.string()) })
export type BranchAnswer = z.infer<typeof branchSchema>

export const endpointSchema = z.object({
  name: z.string(),
  uid: optional(z.string()),
  status: optional(
    z.object({
      endpoint_type: optional(z.string()),
      current_state: optional(z.string()),
      pending_state: optional(z.string()),
      disabled: optional(z.boolean()),
      autoscaling_limit_min_cu: optional(z.number()),
      autoscaling_limit_max_cu: optional(z.number()),
      hosts: optional(z.object({ host: optional(z.string()), read_write_pooled_host: optional(z.string()) })),
    }),
  ),
})
export const endpointListSchema = z.object({ endpoints: list(endpointSchema), next_page_token: optional(z.string()) })
export type EndpointAnswer = z.infer<typeof endpointSchema>

/** `error` carries error_code, not the numeric google.rpc code. */
export const operationSchema = z.object({
  name: z.string(),
  done: optional(z.boolean()),
  error: optional(z.object({ error_code: optional(z.string()), message: optional(z.string()) })),
})
export type OperationAnswer = z.infer<typeof operationSchema>

export const credentialSchema = z.object({ token: z.string().min(1), expire_time: moment })
export const meSchema = z.object({ userName: z.string().min(1) })

/** The token endpoint writes expires_in as a number or as a string. */
export const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: optional(int64) })
export const discoverySchema = z.object({ token_endpoint: z.url() })
export const hostMetadataSchema = z.object({ token_federation_default_oidc_audiences: list(z.string()) })
