/** The versions of Postgres that a test is played on, of those that this machine has. */
import { installedMajors, type PostgresMajor } from '../../local/postgres/binaries.ts'

export function majorsOf(...wanted: readonly PostgresMajor[]): readonly PostgresMajor[] {
  return wanted.filter((major) => installedMajors.includes(major))
}
