/**
 * How the service behaves where its behaviour differs between accounts, has changed, or is not documented. Every switch can be
 * turned at start or at run time.
 */
import { z } from 'zod'
import { planNames } from './plans.ts'

const switchFields = {
  plan: z.enum(planNames),
  /** What a running operation keeps from changing: the whole project, only its own branch, or nothing. */
  lock: z.enum(['project', 'branch', 'off']),
  /** Shortest time between an operation's start and its end; the work itself may take longer. */
  operation_delay_ms: z.number().nonnegative(),
  /** How long the list of operations does not show a new one. */
  operations_lag_ms: z.number().nonnegative(),
  /** Deleted branches: gone at once, or kept for seven days with their name free or taken. */
  soft_delete: z.enum(['off', 'frees-name', 'holds-name']),
  /** Whether DELETE of what is not there is answered with 204, or with 404. */
  missing_delete_status: z.union([z.literal(204), z.literal(404)]),
  /** Of what breaks the rules about expiry. */
  expiry_refusal_status: z.union([z.literal(400), z.literal(422)]),
  /** Of deleting a default or protected branch. */
  delete_refusal_status: z.union([z.literal(400), z.literal(409), z.literal(422)]),
  /** Whether a create call answers with `connection_uris` where the branch has one role and one database. */
  connection_uris: z.boolean(),
  /** Whether a taken name has the code BRANCH_ALREADY_EXISTS. */
  conflict_code: z.boolean(),
  /** Most rows a page of branches holds. */
  max_page_size: z.number().int().positive(),
  /** Longest life of a branch from now. */
  max_ttl_seconds: z.number().positive(),
  /** As what a branch of the schema alone is shown. */
  schema_only_shown: z.enum(['schema-only', 'parent-schema']),
  /** Whether a project-scoped key sees who owns the project. */
  owner_shown: z.boolean(),
}

export const switchesPatch = z.strictObject(switchFields).partial()
export type Switches = z.infer<z.ZodObject<typeof switchFields>>
export type SwitchesPatch = z.infer<typeof switchesPatch>

export const defaultSwitches: Readonly<Switches> = {
  plan: 'launch',
  lock: 'project',
  operation_delay_ms: 0,
  operations_lag_ms: 0,
  soft_delete: 'off',
  missing_delete_status: 204,
  expiry_refusal_status: 400,
  delete_refusal_status: 422,
  connection_uris: true,
  conflict_code: true,
  max_page_size: 100,
  max_ttl_seconds: 30 * 24 * 3600,
  schema_only_shown: 'schema-only',
  owner_shown: true,
}
