/** Files of one folder, beside each other: one tool, and one place in the order for each. Pure. */
import { basename, dirname } from 'node:path'
import { groupBy } from '../../schema/group-by.ts'
import { listed } from '../layouts/layout.ts'
import type { ReadMigration } from './read-migration.ts'

export type FolderCheck = {
  /** Sentences that stop the run. */
  readonly problems: readonly string[]
  /** Sentences for the reader. */
  readonly remarks: readonly string[]
}

export function checkFolders(migrations: readonly ReadMigration[]): FolderCheck {
  const folders = groupBy(migrations, ({ file }) => dirname(file.path))
  const checks = [...folders.values()].map((folder) => [toolProblems(folder), numberCheck(folder)] as const)
  return {
    problems: [...checks.flatMap(([tools, numbers]) => [...tools, ...numbers.problems]), ...orderProblems(migrations)],
    remarks: checks.flatMap(([, { remarks }]) => remarks),
  }
}

function toolProblems(folder: readonly ReadMigration[]): readonly string[] {
  const [one, ...others] = folder.filter(({ dialect }) => dialect !== undefined)
  if (one?.dialect === undefined) return []
  const { tool, marksEveryFile } = one.dialect
  const other = others.find(({ dialect }) => dialect !== one.dialect)
  if (other) {
    return [
      `${one.file.path} is a file of ${tool}, and ${other.file.path} one of ${other.dialect?.tool}. One order of two tools is nobody's: ` +
        'give each its own pattern and folder.',
    ]
  }
  const plain = marksEveryFile ? folder.filter(({ dialect }) => dialect === undefined) : []
  if (plain.length === 0) return []
  const paths = listed(plain.map(({ file }) => file.path))
  return [`${paths} has none of the marks of ${tool}, as the others of its folder have, and ${tool} would refuse it.`]
}

function numberCheck(folder: readonly ReadMigration[]): FolderCheck {
  // Where two patterns find them, their order is given.
  const byNumber = groupBy(folder, ({ file, pattern }) => `${pattern} ${numberOf(file.path) ?? file.path}`)
  const equal = [...byNumber.values()].filter((files) => files.length > 1)
  const strict = equal.find((files) => files.some(({ dialect }) => dialect?.numbersAreUnique))
  if (strict) {
    const tool = strict.find(({ dialect }) => dialect)?.dialect?.tool
    return { problems: [`${pathsOf(strict)} have the same number, which ${tool} refuses. Renumber one.`], remarks: [] }
  }
  const [first, ...more] = equal
  if (first === undefined) return { problems: [], remarks: [] }
  const others = more.length === 0 ? '' : `, as have other files of ${dirname(first[0]?.file.path ?? '')}`
  const remark = `${pathsOf(first)} have the same number${others}: they run in the order of the rest of their names.`
  return { problems: [], remarks: [remark] }
}

function pathsOf(files: readonly ReadMigration[]): string {
  return listed(files.map(({ file }) => file.path))
}

/** The number in front of the name. A date is not a version: a day can have two files. */
function numberOf(path: string): string | undefined {
  const digits = /^(\d+)[_.\- ](?!\d)/.exec(basename(path))?.[1]
  return digits === undefined || /^(19|20)\d{6}$/.test(digits) ? undefined : digits.replace(/^0+(?=\d)/, '')
}

/** A file that says what runs ahead of it. */
function orderProblems(migrations: readonly ReadMigration[]): readonly string[] {
  const places = new Map(migrations.map(({ file }, place) => [basename(file.path, '.sql'), place]))
  return migrations.flatMap(({ file, after = [], dialect }, place) => {
    const late = after.find((name) => (places.get(name) ?? -1) > place)
    if (late === undefined) return []
    return [
      `${file.path} depends on ${late}, which would run after it. Name the files in their order, or let ${dialect?.tool} run them, with \`migrate: ${dialect?.command}\`.`,
    ]
  })
}
