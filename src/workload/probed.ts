/** All that is known at one moment of the queries of a workload. */
import { z } from 'zod'
import { probeSchema } from './probe.ts'
import { tableFactsSchema } from './table-facts.ts'
import { workloadSchema } from './workload.ts'

const momentSchema = z.object({
  /** In the order of the workload's queries; null of those that were not asked. */
  probes: z.array(probeSchema.nullable()),
  tables: z.array(tableFactsSchema),
})

/** As it was when the branch was handed out. */
export const firstProbesSchema = z.object({ workload: workloadSchema, before: momentSchema })

export type Moment = z.infer<typeof momentSchema>
export type FirstProbes = z.infer<typeof firstProbesSchema>
