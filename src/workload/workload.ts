/** What production asks of its database: its queries as pg_stat_statements keeps them, without constants, and how often. */
import { z } from 'zod'

export const workloadQuerySchema = z.object({
  text: z.string(),
  /** In the window. Of a query from a file that does not say, 0. */
  calls: z.number(),
  /** In the server, all calls together. */
  milliseconds: z.number(),
  /** Who sends it. Its rights and its search path are the role's. */
  role: z.string().optional(),
})

/** Of queries that are not among those of the workload. */
const left = z.object({ queries: z.number(), calls: z.number(), milliseconds: z.number() })

export const workloadSchema = z.object({
  version: z.literal(1),
  source: z.enum(['pg_stat_statements', 'file']),
  /** ISO 8601. Since when the server counts; of a file that does not say, nobody knows. */
  since: z.string().optional(),
  until: z.string().optional(),
  /** How many times the server has thrown out its rarest queries for want of room. */
  evictions: z.number().optional(),
  /** Of whom the server does not show the text to this login. */
  unreadable: left.optional(),
  /** Less frequent and less costly than those that there was room for. */
  rest: left.optional(),
  queries: z.array(workloadQuerySchema),
})

export type WorkloadQuery = z.infer<typeof workloadQuerySchema>
export type Workload = z.infer<typeof workloadSchema>

/** The costliest and the most frequent, in turns. */
export function topQueries<T extends Pick<WorkloadQuery, 'calls' | 'milliseconds'>>(
  queries: readonly T[],
  limit: number,
): readonly T[] {
  if (queries.length <= limit) return queries
  const byTime = [...queries].sort((one, other) => other.milliseconds - one.milliseconds)
  const byCalls = [...queries].sort((one, other) => other.calls - one.calls)
  const top = new Set<T>()
  for (let rank = 0; top.size < limit; rank += 1) {
    for (const query of [byTime[rank], byCalls[rank]]) {
      if (query !== undefined && top.size < limit) top.add(query)
    }
  }
  return [...top]
}

export function sum(queries: readonly Pick<WorkloadQuery, 'calls' | 'milliseconds'>[]): z.infer<typeof left> {
  return {
    queries: queries.length,
    calls: queries.reduce((total, { calls }) => total + calls, 0),
    milliseconds: queries.reduce((total, { milliseconds }) => total + milliseconds, 0),
  }
}
