/** One thing that keeps a change from being called safe, with the phrase and the number that a headline says of it. */
import { z } from 'zod'

/** The gravest first. What each of them makes of the verdict is in report/verdict-rules.ts. */
export const concernKinds = [
  'gate',
  'failure',
  'destroys',
  'unmeasured',
  'alters rows',
  'breaks',
  'exposes',
  'blocks',
  'remains',
  'conflicts',
  'unlike its files',
  'untested',
  'unseen',
] as const

export type ConcernKind = (typeof concernKinds)[number]

export const concernSchema = z.object({
  kind: z.enum(concernKinds),
  /** "deletes all 900 rows of `shop.settings`" */
  phrase: z.string(),
  /** The code of the change or of the finding, or the part of the report that it comes from. */
  source: z.string(),
  subject: z.string().optional(),
  table: z.string().optional(),
  place: z.object({ file: z.string(), line: z.number() }).optional(),
  /** Somebody decided that it is all right. */
  accepted: z.literal(true).optional(),
})

export type Concern = z.infer<typeof concernSchema>
