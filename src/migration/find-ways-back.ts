/**
 * What takes migrations back: the down section of the same file, a file beside it, or what `rollback` names. Last first, as every
 * tool goes back. A migration that did not run is not taken back either.
 */
import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { glob } from 'tinyglobby'
import { UserError } from '../ground/errors.ts'
import { readMigration } from './files/read-migration.ts'
import { listed } from './layouts/layout.ts'
import { besides, isWayBackOf } from './layouts/ways-back.ts'
import type { MigrationFile } from './migration-files.ts'
import { compareNaturally } from './natural-order.ts'

export type FindWaysBack = {
  readonly cwd: string
  /** In the order in which they ran. */
  readonly ran: readonly MigrationFile[]
  /** Found by `migrations`, and left out: the parent has them already. */
  readonly leftOut: readonly MigrationFile[]
}

export type WaysBack = {
  /** In the order in which they run. */
  readonly files: readonly MigrationFile[]
  readonly remarks: readonly string[]
}

/** Of the migrations' own. UserError, naming all of them, when some have none. */
export async function findOwnWaysBack({ cwd, ran }: FindWaysBack): Promise<WaysBack> {
  const found: MigrationFile[] = []
  const missing: string[] = []
  for (const file of ran.toReversed()) {
    const back = file.back ? { ...file, ...file.back, back: undefined } : await besideOf(file, cwd)
    if (back === undefined) missing.unshift(file.path)
    else found.push(back)
  }
  if (missing.length > 0) {
    throw new UserError(
      `${listed(missing)} ${missing.length === 1 ? 'has' : 'have'} no way back: neither a down section nor a file such as ` +
        `\`${downName(missing[0] ?? '')}\` beside it. Write one, or name files or a command in \`rollback\`.`,
    )
  }
  return { files: found, remarks: [] }
}

/** Those that `patterns` find, pattern by pattern. UserError when a pattern finds nothing, or a file without a way back. */
export async function findWaysBack(patterns: readonly string[], known: FindWaysBack): Promise<WaysBack> {
  const files: MigrationFile[] = []
  const out: string[] = []
  for (const pattern of patterns) {
    const paths = await glob({ patterns: [pattern], cwd: known.cwd, expandDirectories: false })
    if (paths.length === 0) {
      throw new UserError(
        `\`rollback\`: no file matches ${pattern} in ${known.cwd}. Correct the pattern, or give a command.`,
      )
    }
    for (const path of paths.sort(compareNaturally).toReversed()) {
      if (isOfOneLeftOut(path, known)) out.push(path)
      else files.push(await readWayBack(path, known))
    }
  }
  const remarks =
    out.length === 0
      ? []
      : [`\`rollback\` also finds ${listed(out)}: left out, because what they take back did not run.`]
  return { files, remarks }
}

/** Whether `rollback` names files, and no command. */
export function namesFiles(rollback: string): boolean {
  return rollback.split('\n').every((line) => /^\S+\.sql$/i.test(line.trim()) || line.trim() === '')
}

async function readWayBack(path: string, { cwd }: FindWaysBack): Promise<MigrationFile> {
  const { file, dialect } = readMigration({ path, pattern: path }, await readFile(join(cwd, path)))
  if (file.back) return { ...file, ...file.back, back: undefined }
  if (dialect?.marksEveryFile) {
    throw new UserError(`\`rollback\`: ${path} is a file of ${dialect.tool} without a down section. Write one.`)
  }
  return file
}

async function besideOf({ path }: MigrationFile, cwd: string): Promise<MigrationFile | undefined> {
  const paths = await glob({ patterns: [...besides(path)], cwd, expandDirectories: false })
  const back = [...new Set(paths.map((one) => normalize(one)))]
    .sort(compareNaturally)
    .find((one) => isWayBackOf(one, path))
  return back === undefined
    ? undefined
    : readMigration({ path: back, pattern: back }, await readFile(join(cwd, back))).file
}

function isOfOneLeftOut(path: string, { ran, leftOut }: FindWaysBack): boolean {
  const undoes = (file: MigrationFile) => file.path === path || isWayBackOf(path, file.path)
  return leftOut.some(undoes) && !ran.some(undoes)
}

function downName(path: string): string {
  return path.replace(/(?:\.up)?\.sql$/i, '.down.sql')
}
