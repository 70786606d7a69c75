/** The published form of a diff, as `--format json` prints it and files hold it. */
import { z } from 'zod'
import { weights } from './schema-diff.ts'

const objectSchema = z.object({
  kind: z.string(),
  schema: z.string().optional(),
  table: z.string().optional(),
  name: z.string(),
})

const changeSchema = z.object({
  code: z.string().describe('Stable, `<kind>.<what>`.'),
  verb: z.enum(['added', 'dropped', 'altered', 'renamed', 'recreated']),
  weight: z.enum(weights),
  object: objectSchema,
  summary: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  dependents: z.array(z.string()),
  partitionOf: objectSchema.optional().describe('The topmost table that its table is a partition or child of.'),
  rows: z
    .object({ before: z.number(), about: z.boolean().optional(), after: z.number() })
    .optional()
    .describe('Of what was made anew, as counted.'),
})

export const schemaDiffSchema = z.object({
  version: z.literal(1),
  lineage: z.boolean().optional(),
  changes: z.array(changeSchema).describe('Heaviest first.'),
  setApart: z.array(changeSchema).describe('Of the platform, of migration tools and of this action.'),
  renameProposals: z
    .array(z.object({ from: objectSchema, to: objectSchema, score: z.number(), reason: z.string() }))
    .optional(),
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
})
