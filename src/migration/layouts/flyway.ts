/**
 * `V1_2__name.sql`, and what goes with it: https://documentation.red-gate.com/fd/migrations-271585107.html. Evolve, Refinery and
 * pgmigrate name their files alike.
 */
import { dirname } from 'node:path'
import { UserError } from '../../ground/errors.ts'
import { compareNaturally } from '../natural-order.ts'
import { type Arrangement, type Beside, type FoundFile, type Layout, leaveOut, listed } from './layout.ts'

type Named = FoundFile & { readonly kind: string; readonly version: string; readonly title: string }

export const flyway: Layout = async (files, beside) => {
  const named = files.flatMap((file) => nameOf(file) ?? [])
  const versioned = named.filter(({ kind }) => kind === 'V').sort(byVersion)
  const repeatable = named.filter(({ kind }) => kind === 'R').sort((a, b) => compareNaturally(a.title, b.title))
  if (versioned.length + repeatable.length === 0) return { files, remarks: [] }
  refuseEqualVersions(versioned)
  refuseCallbacks(files)
  const remarks = leftOut(files, named, versioned)
  const ordered = await Promise.all([...versioned, ...repeatable].map((file) => withSettings(file, beside)))
  return { files: ordered, remarks }
}

function nameOf(file: FoundFile): Named | undefined {
  const {
    kind,
    version = '',
    title,
  } = /(?:^|\/)(?<kind>V|U|B)(?<version>\d+(?:[._]\d+)*)__(?<title>[^/]+)\.sql$/.exec(file.path)?.groups ??
  /(?:^|\/)(?<kind>R)__(?<title>[^/]+)\.sql$/.exec(file.path)?.groups ??
  {}
  return kind === undefined || title === undefined ? undefined : { ...file, kind, version: canonical(version), title }
}

/** Of a file that makes or takes back a version; undefined of any other. */
export function versionOf(path: string): { readonly kind: string; readonly version: string } | undefined {
  const { kind, version } = nameOf({ path, pattern: '' }) ?? {}
  return kind === undefined || version === undefined || version === '' ? undefined : { kind, version }
}

/** `1.0` and `1` are one version, and so are `1_2` and `01.2`. */
function canonical(version: string): string {
  const numbers = version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''))
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop()
  return numbers.join('.')
}

/** Whatever the folder. */
function byVersion(a: Named, b: Named): number {
  return compareNaturally(a.version, b.version)
}

function refuseEqualVersions(versioned: readonly Named[]): void {
  for (const [index, { path, version }] of versioned.entries()) {
    const next = versioned[index + 1]
    if (next?.version !== version) continue
    throw new UserError(
      `\`migrations\`: ${path} and ${next.path} have one version, which Flyway refuses. Renumber one.`,
    )
  }
}

/** Run by Flyway around the migrations. */
function refuseCallbacks(files: readonly FoundFile[]): void {
  const callback = files.find(({ path }) => /(^|\/)(before|after)[A-Z]\w*?(__[^/]*)?\.sql$/.test(path))
  if (callback === undefined) return
  throw new UserError(
    `\`migrations\`: ${callback.path} is a callback of Flyway's. Let Flyway run all of them, with \`migrate: flyway migrate\`, or ` +
      'narrow the pattern, for example to `V*.sql`.',
  )
}

function leftOut(
  files: readonly FoundFile[],
  named: readonly Named[],
  versioned: readonly Named[],
): Arrangement['remarks'] {
  const versions = new Set(versioned.map(({ version }) => version))
  const folders = new Set(named.map(({ path }) => dirname(path)))
  const kinds = new Map(named.map(({ path, kind }) => [path, kind]))
  const doubtful = named.filter(({ kind, version }) => kind === 'U' && !versions.has(version))
  if (doubtful.length > 0) {
    throw new UserError(
      `\`migrations\`: ${listed(doubtful.map(({ path }) => path))} would undo a migration for Flyway, and be one for Refinery. ` +
        'Leave it out (`!**/U*.sql`), or let the tool run all of them, with `migrate`.',
    )
  }
  const stranger = files.find(({ path }) => !folders.has(dirname(path)))
  if (stranger) {
    throw new UserError(
      `\`migrations\`: one pattern finds files named as Flyway's are, and ${stranger.path}. Give each its own pattern, in the order in which they run.`,
    )
  }
  return [
    leaveOut(files, ({ path }) => kinds.get(path) === 'U', 'they take a version back'),
    leaveOut(files, ({ path }) => kinds.get(path) === 'B', 'Flyway runs a baseline on an empty database alone'),
    leaveOut(files, ({ path }) => !kinds.has(path), 'Flyway runs no file of such a name'),
  ].flatMap(({ remarks }) => remarks)
}

/** `V3__x.sql.conf` of Flyway, and the word in the name that pgmigrate goes by. */
async function withSettings({ path, pattern }: Named, beside: Beside): Promise<FoundFile> {
  const settings = (await beside(`${path}.conf`)) ?? ''
  const isBare = /^\s*executeInTransaction\s*=\s*false\b/im.test(settings) || /__NONTRANSACTIONAL_/.test(path)
  return isBare ? { path, pattern, transaction: 'none' } : { path, pattern }
}
