/** Puts what was measured together with the pictures before and after. Pure. */
import { comparePictures, nameKey } from './compare-pictures.ts'
import type { Effects, MigrationEvidence, Relation, StatementEvidence, Tally } from './evidence.ts'
import { withHeldTimes } from './held-locks.ts'
import { type Picture, scaleOf } from './picture.ts'

export type Measurements = {
  readonly method: MigrationEvidence['method']
  readonly before: Picture
  readonly after: Picture
  /** Where the counters of the pictures say too much. */
  readonly rows?: Effects['rows'] | undefined
  readonly statements: readonly StatementEvidence[]
  readonly foreignKeysWithoutIndex: MigrationEvidence['foreignKeysWithoutIndex']
  readonly flaws?: MigrationEvidence['flaws']
  readonly partitions?: MigrationEvidence['partitions']
  readonly published?: MigrationEvidence['published']
  readonly server?: MigrationEvidence['server']
  readonly slowest?: MigrationEvidence['slowest']
  readonly tallies?: readonly Tally[] | undefined
  readonly afterwards?: MigrationEvidence['afterwards']
  readonly limits: readonly string[]
  readonly unseen?: readonly string[] | undefined
}

export function summariseEvidence(measurements: Measurements): MigrationEvidence {
  const { method, before, after, foreignKeysWithoutIndex, flaws, partitions, published, slowest, limits } = measurements
  const { tallies, afterwards, server = [], unseen = [] } = measurements
  const compared = comparePictures(before, after)
  const whole = { ...compared, rows: [...(measurements.rows ?? compared.rows)] }
  const statements = withHeldTimes(measurements.statements)
  const touched = new Set([whole, ...statements].flatMap(relationsOf).map(nameKey))
  return {
    version: 1,
    method,
    statements,
    whole,
    scale: [...before.values()].filter(({ relation }) => touched.has(nameKey(relation))).map(scaleOf),
    invalidIndexes: [...after.values()]
      .filter(({ oid, valid }) => !valid && before.get(oid)?.valid !== false)
      .map(({ relation }) => relation),
    foreignKeysWithoutIndex,
    ...(flaws === undefined ? {} : { flaws }),
    ...(partitions && partitions.length > 0 && { partitions: partitions.filter((one) => touched.has(nameKey(one))) }),
    ...(published === undefined ? {} : { published }),
    ...(server.length === 0 ? {} : { server }),
    ...(slowest === undefined ? {} : { slowest }),
    ...(tallies === undefined ? {} : { tallies: [...tallies] }),
    ...(afterwards === undefined ? {} : { afterwards }),
    limits: [...limits],
    ...(unseen.length === 0 ? {} : { unseen: [...unseen] }),
  }
}

/** An index brings its table: the reader wants to know how large that is. */
function relationsOf(effects: Effects & { readonly locks?: StatementEvidence['locks'] | undefined }): Relation[] {
  const { files, scans, rows, created, locks = [] } = effects
  const named = [...files, ...scans, ...rows, ...locks].map(({ relation }) => relation)
  const tables = [...named, ...created].flatMap(({ schema, table }): Relation[] =>
    table === undefined ? [] : [{ schema, name: table, kind: 'table' }],
  )
  return [...named, ...tables]
}
