/**
 * A workload from a file: what `database-branch workload` has printed, or SQL, in one file or in the files of a folder, as qshape,
 * RegreSQL and sqlc keep queries.
 */
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { z } from 'zod'
import { UserError } from '../ground/errors.ts'
import { readToken } from '../postgres/sql-token.ts'
import { singleStatement } from './single-statement.ts'
import { topQueries, type Workload, type WorkloadQuery, workloadSchema } from './workload.ts'

export type WorkloadFile = { readonly path: string; readonly cwd: string; readonly queries: number }

/** UserError, in the name of the input, when it is not there or is nothing of the kind. */
export async function readWorkloadFile({ path, cwd, queries }: WorkloadFile): Promise<Workload> {
  const place = resolve(cwd, path)
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) {
    throw new UserError(
      `\`workload\` is ${path}, and there is no such file in ${cwd}. Make one with \`database-branch workload\`, correct the path, or use auto or off.`,
    )
  }
  if (found.isDirectory()) return fromFolder(place, path, queries)
  const text = await readFile(place, 'utf8')
  return /^\s*\{/.test(text) ? fromJson(text, path, queries) : fromTexts([text], path, queries)
}

async function fromFolder(place: string, path: string, queries: number): Promise<Workload> {
  const files = await glob({ patterns: ['**/*.sql'], cwd: place })
  const texts: string[] = []
  for (const file of files.sort()) texts.push(await readFile(join(place, file), 'utf8'))
  return fromTexts(texts, path, queries)
}

function fromJson(text: string, path: string, queries: number): Workload {
  try {
    const workload = workloadSchema.parse(JSON.parse(text))
    // No server has a text with such a character, and none could keep it.
    const whole = workload.queries.filter((query) => !query.text.includes('\0'))
    return { ...workload, queries: [...topQueries(whole, queries)] }
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error
    const [issue] = error instanceof z.ZodError ? error.issues : []
    const where = issue ? ` (${issue.path.join('.')}: ${issue.message})` : ''
    throw new UserError(
      `\`workload\` is ${path}, which is no workload that this version reads${where}. Make it anew with \`database-branch workload\`, or give SQL.`,
    )
  }
}

function fromTexts(texts: readonly string[], path: string, limit: number): Workload {
  const queries = texts
    .flatMap(statements)
    .filter((text) => singleStatement(text) !== undefined && !text.includes('\0'))
    .map((text): WorkloadQuery => ({ text, calls: 0, milliseconds: 0 }))
  if (queries.length === 0) {
    throw new UserError(
      `\`workload\` is ${path}, and there is no query in it: no select, insert, update, delete or merge. Name a file, or a folder with .sql files, that holds some.`,
    )
  }
  return { version: 1, source: 'file', queries: queries.slice(0, limit) }
}

/** At each semicolon, with `$1` for what other tools write by name: `:id`, `:'id'`. */
function statements(sql: string): readonly string[] {
  const found: string[] = []
  const names: string[] = []
  let text = ''
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const part = sql.slice(at, token.end)
    const named = /^:(?:'([A-Za-z_]\w*)'|"([A-Za-z_]\w*)"|([A-Za-z_]\w*))/.exec(sql.slice(at, at + 100))
    const name = named?.[1] ?? named?.[2] ?? named?.[3]
    if (part === ';') {
      found.push(text)
      text = ''
      names.length = 0
      at = token.end
    } else if (named && name !== undefined && !text.endsWith(':')) {
      if (!names.includes(name)) names.push(name)
      text += `$${names.indexOf(name) + 1}`
      at += named[0].length
    } else {
      text += part
      at = token.end
    }
  }
  return [...found, text].map((one) => one.trim()).filter(Boolean)
}
