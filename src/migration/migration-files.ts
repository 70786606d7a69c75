/**
 * Finds the SQL files to run and puts them in the order in which a person would: `2_x` before `10_x`, version by version,
 * folder by folder. Where the order is not decided, it asks instead of guessing.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { UserError } from '../ground/errors.ts'
import { compareNaturally } from './natural-order.ts'

export type MigrationFile = {
  /** Relative to the folder that was searched, with forward slashes. */
  readonly path: string
  readonly content: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly checksum: string
}

/**
 * The files that `patterns` name (paths or globs; `!pattern` leaves out), pattern by pattern in the order given, in natural
 * order inside each. UserError when a pattern finds nothing, or when two files claim one place in the order.
 */
export async function findMigrationFiles(options: {
  readonly patterns: readonly string[]
  readonly cwd: string
}): Promise<readonly MigrationFile[]> {
  const ignore = options.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const wanted = options.patterns.filter((pattern) => !pattern.startsWith('!'))
  const paths: string[] = []
  for (const pattern of wanted) {
    const found = await glob({ patterns: [pattern], ignore, cwd: options.cwd, expandDirectories: false })
    if (found.length === 0) {
      throw new UserError(
        `\`migrations\`: no file matches ${pattern} in ${options.cwd}. Correct the pattern, or check the repository out first.`,
      )
    }
    paths.push(...found.sort(compareNaturally))
  }
  refuseDuplicates(paths)
  return Promise.all(paths.map((path) => readMigrationFile(options.cwd, path)))
}

async function readMigrationFile(cwd: string, path: string): Promise<MigrationFile> {
  const bytes = await readFile(join(cwd, path))
  const checksum = createHash('sha256').update(bytes).digest('hex')
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new UserError(`${path} is not UTF-8. Save it as UTF-8 and try again.`)
  return { path, content: bytes.toString('utf8'), checksum }
}

function refuseDuplicates(paths: readonly string[]): void {
  const placeTaken = new Map<string, string>()
  const seen = new Set<string>()
  for (const path of paths) {
    if (seen.has(path)) {
      throw new UserError(`\`migrations\`: two patterns find ${path}. Narrow one of them, so that the order is clear.`)
    }
    seen.add(path)
    const version = versionOf(path)
    if (version === undefined) continue
    const other = placeTaken.get(version)
    if (other !== undefined) {
      throw new UserError(
        `\`migrations\`: ${other} and ${path} have the same number, so their order is not decided. ` +
          'Renumber one, or narrow the pattern (for example to `*.up.sql`).',
      )
    }
    placeTaken.set(version, path)
  }
}

/** The number in front of the name, with its folder. A date is not a version: a day can have two files. */
function versionOf(path: string): string | undefined {
  const digits = /^V?(\d+)[_.\- ](?!\d)/i.exec(basename(path))?.[1]
  if (digits === undefined || /^(19|20)\d{6}$/.test(digits)) return undefined
  return `${dirname(path)}/${digits.replace(/^0+(?=\d)/, '')}`
}
