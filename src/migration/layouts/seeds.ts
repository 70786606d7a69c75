/** Rows for an empty database, as Supabase, Prisma and others name the file: production has rows of its own. */
import { type Layout, leaveOut } from './layout.ts'

export const seeds: Layout = (files) =>
  leaveOut(
    files,
    ({ path, pattern }) => seed.test(path) && !/seed/i.test(pattern),
    'they fill an empty database; `prepare-sql` runs such a file on a branch',
  )

const seed = /(^|\/)(seeds?\/[^/]*|seeds?\.sql|[^/]*\.seeds?\.sql)$/i
