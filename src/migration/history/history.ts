/** The migrations that a tool has written down as run, in the database itself. JSON through and through. */
import { z } from 'zod'

const entrySchema = z.object({
  name: z.string(),
  /** In the tool's own form. */
  checksum: z.string().optional(),
  milliseconds: z.number().optional(),
  state: z.enum(['applied', 'failed', 'rolled back']),
})

export const historySchema = z.object({
  /** As the tool calls itself: `Flyway`. */
  tool: z.string(),
  schema: z.string(),
  table: z.string(),
  /** The tool keeps nothing but where it stands. */
  headOnly: z.boolean(),
  /** In the order in which they ran, as far as the tool keeps it. */
  entries: z.array(entrySchema),
})

export const historiesSchema = z.object({
  histories: z.array(historySchema),
  /** Sentences about history tables that could not be read. */
  notes: z.array(z.string()),
})

export type HistoryEntry = z.infer<typeof entrySchema>
export type MigrationHistory = z.infer<typeof historySchema>
export type Histories = z.infer<typeof historiesSchema>
