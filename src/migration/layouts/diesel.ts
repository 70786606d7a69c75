/** Diesel: `2026-01-01-120000_orders/up.sql`, with settings beside it. https://docs.rs/diesel_migrations/latest/diesel_migrations/ */
import { dirname, join } from 'node:path'
import type { Beside, FoundFile, Layout } from './layout.ts'

export const diesel: Layout = async (files, beside) => ({
  files: await Promise.all(files.map((file) => withSettings(file, beside))),
  remarks: [],
})

async function withSettings(file: FoundFile, beside: Beside): Promise<FoundFile> {
  if (!/(^|\/)up\.sql$/.test(file.path)) return file
  const settings = (await beside(join(dirname(file.path), 'metadata.toml'))) ?? ''
  if (/^\s*run_in_transaction\s*=\s*false\b/m.test(settings)) return { ...file, transaction: 'none' }
  // Hasura names its files alike, and wraps none.
  if (!(await isInProject(file.path, beside))) return file
  return { ...file, transaction: 'one', withoutTransaction: 'run_in_transaction = false' }
}

async function isInProject(path: string, beside: Beside): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((await beside(join(folder, 'diesel.toml'))) !== undefined) return true
    if (folder === dirname(folder)) return false
  }
}
