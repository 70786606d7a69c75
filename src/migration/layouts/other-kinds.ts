/** What a glob finds beside SQL files: notes and settings are left out; a migration in another language is missed in silence by nobody. */
import { UserError } from '../../ground/errors.ts'
import { type Layout, leaveOut, listed } from './layout.ts'

export const otherKinds: Layout = (files) => {
  const others = files.filter(({ path }) => !isSql(path) && !isBesides(path))
  if (others.length > 0) {
    throw new UserError(
      `\`migrations\` finds ${listed(others.map(({ path }) => path))}, which is not SQL. If it has to run in its turn, let its tool ` +
        'run all of them, with `migrate`; if not, narrow the pattern, for example to `*.sql`.',
    )
  }
  return leaveOut(files, ({ path }) => !isSql(path), 'it is not SQL')
}

function isSql(path: string): boolean {
  const name = nameOf(path)
  return /\.(sql|psql|pgsql|ddl|dml)$/i.test(name) || !name.includes('.')
}

/** Notes, settings and books of tools. */
function isBesides(path: string): boolean {
  const name = nameOf(path)
  return /^\.|\.(md|txt|conf|toml|ini|cfg|sum|lock|plan|csv|bak|orig|rst|adoc|gitkeep)$|(snapshot|_journal)\.json$/i.test(
    name,
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
