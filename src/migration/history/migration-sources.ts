/**
 * The migration files of a checkout, as their tool would hash them now. Prisma and Drizzle write down the SHA-256 of what they
 * ran, and run on without a word when the file has been edited since. https://www.prisma.io/docs/orm/prisma-migrate/workflows/troubleshooting
 */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { z } from 'zod'
import { parseJson } from '../../ground/parse-json.ts'
import { hashingTools } from '../../schema/books/history-tables.ts'
import type { MigrationHistory } from './history.ts'

/** By the migration's name in the books. A checkout may hold several projects. */
export type MigrationSources = {
  /** Those that its file may have. */
  readonly checksums: ReadonlyMap<string, readonly string[]>
  /** What its file is called, where the books hold a mere number. */
  readonly titles: ReadonlyMap<string, string>
}

export async function readMigrationSources(
  workspace: string,
  histories: readonly MigrationHistory[],
): Promise<MigrationSources> {
  const checksums = new Map<string, string[]>()
  const titles = new Map<string, string>()
  // A checkout can be large.
  if (!histories.some(({ tool }) => hashingTools.has(tool))) return { checksums, titles }
  for (const { name, path, title } of [...(await namedByFolder(workspace)), ...(await namedByJournal(workspace))]) {
    const text = await readIfThere(join(workspace, path))
    if (text !== undefined) checksums.set(name, [...(checksums.get(name) ?? []), ...checksumsOf(text)])
    if (title !== undefined) titles.set(name, title)
  }
  return { checksums, titles }
}

type NamedFile = { readonly name: string; readonly path: string; readonly title?: string | undefined }

/** Prisma, and Drizzle from 1.0 on: `20260101000000_init/migration.sql`. */
async function namedByFolder(workspace: string): Promise<readonly NamedFile[]> {
  const paths = await find('**/migration.sql', workspace)
  return paths.map((path) => ({ name: basename(dirname(path)), path }))
}

/** Drizzle before 1.0: its books know the time that the journal gives a file. */
async function namedByJournal(workspace: string): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = []
  for (const journal of await find('**/meta/_journal.json', workspace)) {
    const { data } = journalSchema.safeParse(parseJson((await readIfThere(join(workspace, journal))) ?? ''))
    const folder = dirname(dirname(journal))
    files.push(
      ...(data?.entries ?? []).map(({ when, tag }) => ({
        name: String(when),
        path: join(folder, `${tag}.sql`),
        title: tag,
      })),
    )
  }
  return files
}

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) })

function find(pattern: string, cwd: string): Promise<string[]> {
  return glob(pattern, { cwd, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] })
}

/** Git may have turned the line ends since. */
function checksumsOf(text: string): readonly string[] {
  const unix = text.replaceAll('\r\n', '\n')
  const texts = new Set([text, unix, unix.replaceAll('\n', '\r\n')])
  return [...texts].map((one) => createHash('sha256').update(one).digest('hex'))
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
