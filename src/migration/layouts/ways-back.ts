/** Files that undo a migration, by the names that tools give them. Whoever spells the name out in a pattern means the file. */
import { versionOf } from './flyway.ts'
import { type FoundFile, type Layout, leaveOut } from './layout.ts'

export const waysBack: Layout = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  return leaveOut(files, (file) => isWayBack(file, paths), 'they take a migration back')
}

function isWayBack({ path, pattern }: FoundFile, paths: ReadonlySet<string>): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const folder = folders.find((one) => backFolders.test(one))
  if (folder !== undefined && !pattern.split('/').includes(folder)) return true
  const back = /(?:^|(?<mark>[._-]))(?<word>down|undo|rollback|revert|verify)\.sql$/i.exec(name)
  const { mark, word = '' } = back?.groups ?? {}
  const lastPart = pattern.slice(pattern.lastIndexOf('/') + 1).toLowerCase()
  if (back === null || lastPart.includes(word.toLowerCase())) return false
  if (mark === '.') return true
  // `0007_slow_down.sql` may be a migration: there has to be the other one.
  return partners(path.slice(0, path.length - word.length - '.sql'.length), mark).some((partner) => paths.has(partner))
}

/** Whether `back` is what undoes `up`, by the names and folders that tools give the two. */
export function isWayBackOf(back: string, up: string): boolean {
  if (back === up) return false
  const [ours, theirs] = [partsOf(back), partsOf(up)]
  const [undo, made] = [versionOf(back), versionOf(up)]
  if (undo?.kind === 'U') return made?.kind === 'V' && made.version === undo.version && ours.folder === theirs.folder
  const stem = theirs.name.replace(/(?:(^|[._-])(?:up|deploy|migration))?\.sql$/i, '$1')
  const withMark = /^(.*?)([._-]?)(?:down|undo|rollback|revert)\.sql$/i.exec(ours.name)
  if (ours.folder === theirs.folder) {
    return withMark !== null && `${withMark[1]}${withMark[2]}`.replace(/[._-]$/, '') === stem.replace(/[._-]$/, '')
  }
  const isBeside = backFolders.test(ours.last) && (ours.above === theirs.folder || ours.above === theirs.above)
  const name = withMark ? `${withMark[1]}` : ours.name.replace(/\.sql$/i, '')
  return isBeside && name === stem.replace(/[._-]$/, '')
}

function partsOf(path: string) {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return { name, folder: folders.join('/'), last: folders.at(-1) ?? '', above: folders.slice(0, -1).join('/') }
}

/** Where the way back of a file may lie, as patterns. */
export function besides(up: string): readonly string[] {
  const { folder } = partsOf(up)
  const here = folder === '' ? '.' : folder
  const folders = `{${backFolderNames.join(',')}}`
  return [`${here}/*.sql`, `${here}/${folders}/*.sql`, `${here}/../${folders}/*.sql`]
}

const backFolderNames = ['down', 'downs', 'undo', 'rollback', 'rollbacks', 'revert', 'reverts']
const backFolders = new RegExp(`^(${backFolderNames.join('|')})$`, 'i')

/** `x/down.sql` goes with `x/up.sql` and `x/migration.sql`, `1_a-down.sql` with `1_a-up.sql` and `1_a.sql`. */
function partners(stem: string, mark: string | undefined): readonly string[] {
  if (mark === undefined) return [`${stem}up.sql`, `${stem}migration.sql`, `${stem}deploy.sql`]
  return [`${stem}up.sql`, `${stem}deploy.sql`, `${stem.slice(0, -1)}.sql`]
}
