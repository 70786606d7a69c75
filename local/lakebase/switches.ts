/**
 * How the service behaves where its behaviour differs between workspaces, has changed, or is not documented. The defaults
 * are today's service; every switch can be turned at start or at run time.
 */
import { z } from 'zod'

const switchFields = {
  /** A read-write compute `primary` comes with every branch. Before March 2026 it did not. */
  auto_primary: z.boolean(),
  /** GET answers with `spec`. It did until July 2026. */
  echo_spec: z.boolean(),
  /** Status of `branch already exists`: the live service says 400, the CLI's own fake 409. */
  already_exists_status: z.union([z.literal(400), z.literal(409)]),
  /** A soft-deleted branch keeps its id until it is purged. Reports differ, and the article's notebooks run twice where it does not. Projects always do. */
  soft_deleted_id_held: z.boolean(),
  /** DELETE with `purge=true` finds a branch that is soft-deleted already. */
  purge_soft_deleted: z.boolean(),
  /** A branch that expires may have children. */
  children_of_expiring: z.boolean(),
  /** Ceiling of a branch's life; 30 days by the documentation, lower in some workspaces. */
  max_ttl_seconds: z.number().positive(),
  /** Most rows a page of a list holds. */
  max_page_size: z.number().int().positive(),
  /** Branches per project, soft-deleted ones not counted. */
  branch_quota: z.number().int().positive(),
  /** The same for branches that are not archived, which no branch here ever is. */
  unarchived_quota: z.number().int().positive(),
  /** Computes active at once per project, the default branch's not counted. Past it, computes stay suspended. */
  active_compute_cap: z.number().int().nonnegative(),
  /** The pooled host lets tokens in. Several report that it does not. */
  pooled_oauth: z.boolean(),
  /** Shortest time between an operation's start and its end; the work itself may take longer. */
  operation_delay_ms: z.number().nonnegative(),
}

export const switchesPatch = z.strictObject(switchFields).partial()
export type Switches = z.infer<z.ZodObject<typeof switchFields>>
export type SwitchesPatch = z.infer<typeof switchesPatch>

export const defaultSwitches: Readonly<Switches> = {
  auto_primary: true,
  echo_spec: false,
  already_exists_status: 400,
  soft_deleted_id_held: false,
  purge_soft_deleted: true,
  children_of_expiring: false,
  max_ttl_seconds: 30 * 24 * 3600,
  max_page_size: 100,
  branch_quota: 500,
  unarchived_quota: 10,
  active_compute_cap: 20,
  pooled_oauth: false,
  operation_delay_ms: 0,
}
