/** Diesel: `2026-01-01-120000_orders/up.sql`, with settings beside it. https://docs.rs/diesel_migrations/latest/diesel_migrations/ */
import { dirname, join } from 'node:path'
import type { FoundFile, Layout } from './layout.ts'

export const diesel: Layout = async (files, beside) => {
  const withSettings = async (file: FoundFile): Promise<FoundFile> => {
    if (!/(^|\/)up\.sql$/.test(file.path)) return file
    const settings = (await beside(join(dirname(file.path), 'metadata.toml'))) ?? ''
    return /^\s*run_in_transaction\s*=\s*false\b/m.test(settings) ? { ...file, transaction: 'none' } : file
  }
  return { files: await Promise.all(files.map(withSettings)), remarks: [] }
}
