/** What the observer's process is told, over its standard input: it holds a password, so it is never an argument or a file. */
import { z } from 'zod'

export const observerConfigSchema = z.object({
  target: z.object({
    host: z.string(),
    port: z.number(),
    database: z.string(),
    tls: z
      .union([
        z.object({ ca: z.string().optional(), without: z.enum(['name', 'certificate']).optional() }),
        z.literal('off'),
      ])
      .optional(),
  }),
  login: z.object({ user: z.string(), password: z.string() }),
  /** Where it leaves its evidence. */
  folder: z.string(),
  /** ISO 8601: when it ends on its own. */
  endsAt: z.string(),
  /** The process that runs the job's steps: without it there is nobody left to watch for. Absent where it has no number here. */
  jobProcess: z.number().optional(),
})

export type ObserverConfig = z.infer<typeof observerConfigSchema>

/**
 * Written by the observer when it has its first picture; by us when the migration is over, or when it shall end; by the observer
 * when it has taken note of the one, or has ended.
 */
export const observerFiles = {
  ready: 'observer-ready',
  migrated: 'observer-migrated',
  noted: 'observer-noted',
  stop: 'observer-stop',
  result: 'observer-result.json',
} as const
