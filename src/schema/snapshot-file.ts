/** The file of a snapshot, read back and checked: it may be old, or somebody else's. */
import { z } from 'zod'
import { UserError } from '../ground/errors.ts'
import { factKey, type Snapshot } from './snapshot.ts'

const factSchema = z
  .object({
    object: z.object({
      kind: z.string(),
      schema: z.string().optional(),
      table: z.string().optional(),
      name: z.string(),
    }),
    parent: z.string().optional(),
    position: z.number().optional(),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    evidence: z.object({
      address: z.string(),
      filenode: z.number().optional(),
      xid: z.number().optional(),
      raw: z.string().optional(),
      parts: z.array(z.number()).optional(),
    }),
  })
  .transform((fact) => ({ key: factKey(fact.object), ...fact }))

export const snapshotSchema = z.object({
  version: z.literal(1),
  takenAt: z.string(),
  server: z.object({
    version: z.number(),
    systemIdentifier: z.string().optional(),
    database: z.string(),
    databaseOid: z.number().optional(),
  }),
  highestOid: z.number(),
  kinds: z.record(z.string(), z.object({ attributes: z.array(z.string()), quoting: z.array(z.string()) })),
  facts: z.array(factSchema),
  dependencies: z.array(z.string()),
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
})

/** Reads a snapshot back from the text of a file. `name` is how the user calls the file. */
export function parseSnapshot(text: string, name: string): Snapshot {
  const parsed = snapshotSchema.safeParse(parseJson(text, name))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UserError(
      `${name} is not a schema snapshot of version 1 (${issue?.path.join('.')}: ${issue?.message}). Take it anew with \`database-branch snapshot\`.`,
      { cause: parsed.error },
    )
  }
  return parsed.data
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${name} is not JSON. Take the snapshot anew with \`database-branch snapshot\`.`, { cause })
  }
}
