/** What becomes of production's queries with the change, as the report tells it. */
import { z } from 'zod'

/** Of all calls, and of all the time in the server, between 0 and 1; absent of queries from a file that does not say. */
const sharesSchema = z.object({ callsShare: z.number().optional(), timeShare: z.number().optional() })

const effectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fails'),
    sqlstate: z.string(),
    /** Of the server, without values. */
    message: z.string(),
    /** The tables that it read and wrote until now: `shop.orders`. */
    tables: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('unfilled'),
    table: z.string(),
    /** Must have a value, and is given none. */
    column: z.string(),
  }),
  z.object({
    kind: z.literal('types'),
    tables: z.array(z.string()),
    parameters: z.array(z.object({ position: z.number(), from: z.string(), to: z.string() })),
    /** Columns of the result, one for each that is other than before. */
    results: z.array(
      z.object({
        name: z.string(),
        from: z.string().optional(),
        to: z.string().optional(),
        was: z.string().optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('plan'),
    /** Is read from end to end now, and was not. Absent where only the cost has grown. */
    whole: z.object({ table: z.string(), rows: z.number(), indexes: z.array(z.string()) }).optional(),
    tables: z.array(z.string()),
    before: z.number(),
    after: z.number(),
  }),
])

export const liveQuerySchema = sharesSchema.extend({
  /** In one line, without constants. */
  text: z.string(),
  /** Who sends it, where its text says so. */
  callers: z.string().optional(),
  role: z.string().optional(),
  effect: effectSchema,
})

export const liveQueriesSchema = z.object({
  source: z.enum(['pg_stat_statements', 'file']),
  /** ISO 8601 */
  since: z.string().optional(),
  until: z.string().optional(),
  evictions: z.number().optional(),
  /** Planned before and after. */
  compared: sharesSchema.extend({ queries: z.number() }),
  /** Why the others were not, the most frequent first. */
  others: z.array(sharesSchema.extend({ queries: z.number(), why: z.string() })),
  /** The rights of whose roles could not be tried: the login is no member. */
  rightsUnknown: z.number(),
  /** The most frequent first, of each kind. */
  affected: z.array(liveQuerySchema),
  /** What the change drops, and how many queries name it. */
  dropped: z.array(
    sharesSchema.extend({
      subject: z.string(),
      queries: z.number(),
      /** Of a table, by the parent's own counters. */
      lastUse: z.object({ scans: z.number(), at: z.string().optional() }).optional(),
    }),
  ),
})

export type QueryEffect = z.infer<typeof effectSchema>
export type LiveQuery = z.infer<typeof liveQuerySchema>
export type LiveQueries = z.infer<typeof liveQueriesSchema>

export type Affected<Kind extends QueryEffect['kind']> = LiveQuery & {
  readonly effect: Extract<QueryEffect, { readonly kind: Kind }>
}

export function affectedBy<Kind extends QueryEffect['kind']>(
  live: LiveQueries | undefined,
  kind: Kind,
): readonly Affected<Kind>[] {
  return (live?.affected ?? []).filter((query): query is Affected<Kind> => query.effect.kind === kind)
}
