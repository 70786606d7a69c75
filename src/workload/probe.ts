/** What the server of a branch says of a query without running it. */
import { z } from 'zod'

const relationSchema = z.object({ schema: z.string(), name: z.string() })

export const planSchema = z.object({
  /** By the server's own measure, for a plan that suits any value of the parameters. */
  cost: z.number(),
  /** Each once, in the order of the plan. */
  reads: z.array(
    relationSchema.extend({
      /** From end to end. */
      whole: z.boolean(),
      /** By name, of that schema. */
      indexes: z.array(z.string()),
    }),
  ),
  writes: z.array(relationSchema),
  /** Of an insert: which columns are given no value, by their place in the table. */
  unfilled: z.array(relationSchema.extend({ places: z.array(z.number()) })),
})

export const probeSchema = z.union([
  z.object({
    plan: planSchema,
    /** Absent where the server cannot tell the type of every parameter. */
    parameters: z.array(z.string()).optional(),
    results: z.array(z.object({ name: z.string(), type: z.string() })).optional(),
    /** It was planned with the rights of the role that sends it. */
    asRole: z.boolean(),
    /** Constants of it had to be written in another way. */
    repaired: z.boolean(),
  }),
  z.object({ sqlstate: z.string(), message: z.string(), asRole: z.boolean() }),
])

export type Plan = z.infer<typeof planSchema>
export type Probe = z.infer<typeof probeSchema>
export type Planned = Extract<Probe, { readonly plan: unknown }>
export type Refused = Extract<Probe, { readonly sqlstate: string }>

export function isPlanned(probe: Probe | undefined): probe is Planned {
  return probe !== undefined && 'plan' in probe
}
