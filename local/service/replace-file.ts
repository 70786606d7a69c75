import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** A kill leaves either the old contents or the new, and so does a full disk. Only the owner may read them. */
export function replaceFile(file: string, contents: string): void {
  const draft = `${file}.new`
  try {
    writeFileSync(draft, contents, { mode: 0o600 })
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  renameSync(draft, file)
}
