/**
 * Which fields a PATCH means. The service wants every mask entry to be present in the body, so `*` fails in practice;
 * body fields outside the mask are ignored. Plain `spec` (Terraform) means all fields that are there.
 */
import { invalidParameter } from './api-error.ts'

/** The fields of `spec` that each mask path stands for: the three expiry fields share `spec.expiration`. */
export type MaskPaths = Readonly<Record<string, readonly string[]>>

type Spec = Readonly<Record<string, unknown>>

/** The part of `spec` that the mask covers. */
export function maskedSpec<S extends Spec>(
  mask: string | undefined,
  spec: S | undefined,
  paths: MaskPaths,
): Partial<S> {
  if (!mask) throw invalidParameter(`Field 'update_mask' is required, expected non-default value (not "")!`)
  const present = Object.entries(spec ?? {}).filter(([, value]) => value !== undefined)
  const wanted = mask.split(',').flatMap((entry) =>
    fieldsOf(
      entry.trim(),
      present.map(([name]) => name),
      paths,
    ),
  )
  return Object.fromEntries(present.filter(([name]) => wanted.includes(name))) as Partial<S>
}

function fieldsOf(entry: string, present: readonly string[], paths: MaskPaths): readonly string[] {
  const fields = entry === 'spec' ? Object.values(paths).flat() : paths[entry]
  if (fields === undefined) throw invalidParameter(`Unknown field '${entry}' in update_mask.`)
  if (!fields.some((field) => present.includes(field))) {
    throw invalidParameter(`Field '${entry}' of update_mask is not set in the request body.`)
  }
  return fields
}
