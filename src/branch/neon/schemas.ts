/** The answers of Neon's API, parsed where they arrive. Tolerant where the service is free to move: unknown fields and states pass. */
import { z } from 'zod'

const moment = z.string().transform((text, context) => {
  const date = new Date(text)
  if (!Number.isNaN(date.getTime())) return date
  context.addIssue({ code: 'custom', message: `not a time: ${text}` })
  return z.NEVER
})
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const list = <T extends z.ZodType>(schema: T) => optional(z.array(schema)).transform((items) => items ?? [])

export const operationSchema = z.object({
  id: z.string(),
  action: optional(z.string()),
  status: z.string(),
  error: optional(z.string()),
  retry_at: optional(z.string()),
})
export const operationAnswerSchema = z.object({ operation: operationSchema })
export type OperationAnswer = z.infer<typeof operationSchema>
const operations = list(operationSchema)

export const branchSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  parent_id: optional(z.string()),
  parent_timestamp: optional(moment),
  current_state: optional(z.string()),
  pending_state: optional(z.string()),
  default: optional(z.boolean()),
  protected: optional(z.boolean()),
  created_at: optional(moment),
  last_reset_at: optional(moment),
  expires_at: optional(moment),
  logical_size: optional(z.number()),
  init_source: optional(z.string()),
  /** What may not be done with it: an anonymized branch cannot be restored. */
  restricted_actions: list(z.object({ name: optional(z.string()), reason: optional(z.string()) })),
  /** Of a branch that is deleted and kept for a while. */
  recovery: optional(z.object({ recoverable_until: optional(moment) })),
})
export type BranchAnswer = z.infer<typeof branchSchema>

export const annotationSchema = z.object({ value: optional(z.record(z.string(), z.unknown())) })
export type Annotation = Readonly<Record<string, unknown>>

export const branchListSchema = z.object({
  branches: list(branchSchema),
  annotations: optional(z.record(z.string(), annotationSchema)),
  pagination: optional(z.object({ next: optional(z.string()) })),
})
export const branchReadSchema = z.object({ branch: branchSchema, annotation: optional(annotationSchema) })
export const branchCreatedSchema = z.object({ branch: branchSchema, operations })
/** A delete of what is gone is answered with nothing. */
export const deletedSchema = z.union([z.object({ operations }), z.undefined()])

/** `state`: created, initialized, initialization_error, anonymizing, anonymized, error. */
export const maskingSchema = z.object({ state: z.string(), status_message: optional(z.string()) })
export type MaskingAnswer = z.infer<typeof maskingSchema>
export const maskingRulesSchema = z.object({
  masking_rules: list(
    z.object({
      database_name: z.string(),
      schema_name: z.string(),
      table_name: z.string(),
      column_name: z.string(),
      masking_function: optional(z.string()),
      masking_value: optional(z.string()),
    }),
  ),
})

export const endpointSchema = z.object({
  id: z.string().min(1),
  host: optional(z.string()),
  type: z.string(),
  current_state: optional(z.string()),
  disabled: optional(z.boolean()),
  autoscaling_limit_min_cu: optional(z.number()),
  autoscaling_limit_max_cu: optional(z.number()),
})
export type EndpointAnswer = z.infer<typeof endpointSchema>
export const endpointListSchema = z.object({ endpoints: list(endpointSchema) })
export const endpointChangedSchema = z.object({ endpoint: endpointSchema, operations })

export const databaseListSchema = z.object({
  databases: list(z.object({ name: z.string(), owner_name: z.string() })),
})
export const roleListSchema = z.object({ roles: list(z.object({ name: z.string() })) })
export const passwordSchema = z.object({ password: z.string().min(1) })
export const passwordResetSchema = z.object({
  role: z.object({ password: optional(z.string()) }),
  operations,
})

export const authSchema = z.object({ auth_method: optional(z.string()) })
export const projectSchema = z.object({
  project: z.object({
    id: z.string(),
    store_passwords: optional(z.boolean()),
    settings: optional(
      z.object({
        allowed_ips: optional(z.object({ ips: list(z.string()), protected_branches_only: optional(z.boolean()) })),
      }),
    ),
    owner: optional(z.object({ branches_limit: optional(z.number()), subscription_type: optional(z.string()) })),
  }),
})
export type ProjectAnswer = z.infer<typeof projectSchema>['project']
