/** A finding as it stands in the report file. */
import { z } from 'zod'
import { severities } from './severity.ts'

export const findingSchema = z.object({
  /** By what it is accepted on the pull request; another where the statement is another. */
  id: z.string().optional(),
  code: z.string(),
  name: z.string(),
  severity: z.enum(severities),
  /** Measured: it happened on the branch, and the message quotes the figures. Static: it follows from the two schemas. */
  basis: z.enum(['measured', 'static']),
  /** What it is about: `shop.orders`, `shop.orders.note`. */
  subject: z.string(),
  /** The table to which the subject belongs, for suppression: `shop.orders`. */
  table: z.string().optional(),
  /** A sentence or two, with names in backticks. */
  message: z.string(),
  /** The same as a phrase for a headline, with its number: "deletes all 900 rows of `shop.settings`". */
  fact: z.string().optional(),
  /** Others of which the same is true, which this one stands for: on partitions of one table, or in schemas that are made alike. */
  alike: z
    .array(
      z.object({
        id: z.string().optional(),
        subject: z.string(),
        table: z.string().optional(),
        message: z.string(),
        place: z.object({ file: z.string(), line: z.number() }).optional(),
      }),
    )
    .optional(),
  /** Statements that reach the same without it, where the one that did it could be written so. */
  instead: z.array(z.string()).optional(),
  /** Where the statement stands, when it came from a file. */
  place: z.object({ file: z.string(), line: z.number() }).optional(),
  /** Its table is so small that nobody waits: the severity is low for that, and its code in `fail-on` does not close the gate. */
  instant: z.literal(true).optional(),
  /** Set when somebody decided that it is all right. */
  suppressed: z.object({ reason: z.string(), by: z.string().optional() }).optional(),
})

export type Finding = z.infer<typeof findingSchema>
