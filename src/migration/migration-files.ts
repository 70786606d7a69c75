/**
 * Finds the SQL files to run and puts them in the order in which a person would: `2_x` before `10_x`, version by version,
 * folder by folder; or in which their tool would, where one is known by their names or by what they say.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { UserError } from '../ground/errors.ts'
import { errorFacts } from '../postgres/error-facts.ts'
import { checkFolders } from './files/check-folders.ts'
import { type MigrationFile, type ReadMigration, readMigration } from './files/read-migration.ts'
import type { Beside, FoundFile } from './layouts/layout.ts'
import { layouts } from './layouts/layouts.ts'
import { compareNaturally } from './natural-order.ts'

export type { MigrationFile }

export type MigrationFiles = {
  /** In the order in which they run. */
  readonly files: readonly MigrationFile[]
  /** Sentences about what `migrations` finds and nobody runs, and about an order that is not obvious. */
  readonly remarks: readonly string[]
}

/**
 * The files that `patterns` name (paths or globs; `!pattern` leaves out), pattern by pattern in the order given. UserError when
 * a pattern finds nothing to run, and for all files at once that cannot be run as their tool would.
 */
export async function findMigrationFiles(options: {
  readonly patterns: readonly string[]
  readonly cwd: string
}): Promise<MigrationFiles> {
  const beside = besideIn(options.cwd)
  const ignore = options.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const wanted = options.patterns.filter((pattern) => !pattern.startsWith('!'))
  const found: FoundFile[] = []
  const remarks: string[] = []
  for (const pattern of wanted) {
    const paths = await glob({ patterns: [pattern], ignore, cwd: options.cwd, expandDirectories: false })
    if (paths.length === 0) {
      throw new UserError(
        `\`migrations\`: no file matches ${pattern} in ${options.cwd}. Correct the pattern, or check the repository out first.`,
      )
    }
    const arranged = await arrange(paths.sort(compareNaturally), { pattern, beside })
    if (arranged.files.length === 0) {
      throw new UserError(`\`migrations\`: ${pattern} finds no migration to run. ${arranged.remarks.join(' ')}`)
    }
    found.push(...arranged.files)
    remarks.push(...arranged.remarks)
  }
  refuseRepetition(found)
  const migrations = await readAll(found, options.cwd)
  const checked = checkFolders(migrations)
  if (checked.problems.length > 0) throw new UserError(checked.problems.join('\n'))
  const skipped = migrations.flatMap(({ file, leftOut }) =>
    leftOut === undefined ? [] : `\`${file.path}\` ${leftOut}: left out.`,
  )
  return {
    files: migrations.filter(({ leftOut }) => leftOut === undefined).map(({ file }) => file),
    remarks: [...remarks, ...checked.remarks, ...skipped],
  }
}

async function arrange(paths: readonly string[], { pattern, beside }: { pattern: string; beside: Beside }) {
  let files: readonly FoundFile[] = paths.map((path) => ({ path, pattern }))
  const remarks: string[] = []
  for (const layout of layouts) {
    const arranged = await layout(files, beside)
    files = arranged.files
    remarks.push(...arranged.remarks)
  }
  return { files, remarks }
}

function refuseRepetition(files: readonly FoundFile[]): void {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (seen.has(path)) {
      throw new UserError(`\`migrations\`: two patterns find ${path}. Narrow one of them, so that the order is clear.`)
    }
    seen.add(path)
  }
}

async function readAll(files: readonly FoundFile[], cwd: string): Promise<readonly ReadMigration[]> {
  const problems: string[] = []
  const migrations: ReadMigration[] = []
  for (const file of files) {
    const bytes = await readFile(join(cwd, file.path))
    try {
      migrations.push(readMigration(file, bytes))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error.message)
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return migrations
}

function besideIn(cwd: string): Beside {
  return async (path) => {
    try {
      return await readFile(join(cwd, path), 'utf8')
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorFacts(error).code ?? '')) return undefined
      throw error
    }
  }
}
