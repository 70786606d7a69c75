import { renameSync, writeFileSync } from 'node:fs'

/** A kill leaves either the old contents or the new. Only the owner may read them. */
export function replaceFile(file: string, contents: string): void {
  const draft = `${file}.new`
  writeFileSync(draft, contents, { mode: 0o600 })
  renameSync(draft, file)
}
