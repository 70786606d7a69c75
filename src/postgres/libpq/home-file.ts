/** Where libpq looks for a user's own files. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../../ground/environment.ts'

export function homeFile({ HOME }: Environment, ...path: readonly string[]): string {
  return join(HOME || homedir(), ...path)
}

/** A secret that others can read is none. libpq passes over such a password file, and refuses such a key. */
export function isOpenToOthers(mode: number): boolean {
  return process.platform !== 'win32' && (mode & 0o077) !== 0
}
