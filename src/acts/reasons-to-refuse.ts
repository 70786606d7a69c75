/** What the branch says against running its migrations on its parent. Its code can write it, so it is never all that is asked. Pure. */
import type { OnDrift } from '../branch/on-drift.ts'
import type { Branch } from '../branch/provider.ts'
import type { Measured } from '../ground/measured.ts'
import { changedSince } from '../migration/applied-files.ts'
import type { MigrationFile } from '../migration/migration-files.ts'
import { type Drift, hasMoved } from '../report/drift.ts'
import { driftInWords } from '../report/drift-section.ts'
import type { Stamp } from './stamp.ts'

export type Candidate = {
  readonly branch: Branch
  readonly parent: Branch
  /** Absent when the branch has none of its own. */
  readonly stamp: Stamp | undefined
  /** The commit that is to be promoted. */
  readonly sha: string
  readonly files: readonly MigrationFile[]
  /** Those among them that were promoted before: they are not run, here or there. */
  readonly promoted: readonly string[]
  readonly drift: Measured<Drift>
  readonly onDrift: OnDrift
}

/** Clauses without a full stop; empty when nothing does. */
export function reasonsToRefuse(candidate: Candidate): readonly string[] {
  const { stamp, branch } = candidate
  if (stamp === undefined)
    return [`\`${branch.name}\` holds no record of how it began, and so none of what was validated`]
  return [
    ...wrongParent(stamp, candidate),
    ...notValidated(stamp, candidate),
    ...notTheSame(stamp, candidate),
    ...moved(candidate),
  ]
}

function wrongParent({ parent: stamped }: Stamp, { branch, parent }: Candidate): readonly string[] {
  return stamped.id === parent.id ? [] : [`\`${branch.name}\` was forked from \`${stamped.name}\``]
}

function notValidated({ green }: Stamp, { branch, sha }: Candidate): readonly string[] {
  if (green?.sha === sha) return []
  const last = green === undefined ? '' : `; the last that did is ${green.sha.slice(0, 7)}`
  return [`no job went through on \`${branch.name}\` at commit ${sha.slice(0, 7)}${last}`]
}

/** What ran there is what is to run here, to the letter. */
function notTheSame({ migrations }: Stamp, { files, promoted }: Candidate): readonly string[] {
  const known = new Set(migrations.map(({ name, checksum }) => `${checksum} ${name}`))
  const unknown = files.filter(
    ({ path, checksum }) =>
      !known.has(`${checksum} ${path}`) && !migrations.some(({ name }) => name === path) && !promoted.includes(path),
  )
  return [...changedSince(migrations, files), ...unknown.map(({ path }) => `\`${path}\` never ran on the branch`)]
}

function moved({ drift, parent, onDrift }: Candidate): readonly string[] {
  if (!drift.measured) return [`whether \`${parent.name}\` has moved is not known: ${drift.why.replace(/\.$/, '')}`]
  const { conflicts } = drift.value
  if (conflicts.length > 0) {
    return [`\`${parent.name}\` has changed the same since the fork: ${conflicts.map(({ title }) => title).join(', ')}`]
  }
  if (onDrift === 'report' || !hasMoved(drift.value)) return []
  return [`\`${parent.name}\` has moved since the fork (${driftInWords(drift.value)}), and \`on-drift\` is ${onDrift}`]
}
