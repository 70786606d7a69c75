/**
 * The cases of this folder as values. A case is a folder `<family>--<what>` with `before.sql` and either `after.sql` (another
 * schema, loaded on its own) or `migration.sql` (run on a physical copy of the first: a branch). Comment lines at the top
 * of `before.sql` say what a case asks of the server:
 *
 *     -- postgres: >=17        the majors it loads on
 *     -- roles: a, b superuser roles that must exist, with their attributes
 *     -- tablespaces: a        tablespaces that must exist
 *     -- order: matters        another order of its statements is another schema
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type CorpusCase = {
  readonly name: string
  readonly folder: string
  readonly before: string
  readonly after: { readonly sql: string; readonly how: 'alone' | 'on-a-branch' }
  readonly lowestMajor: number
  readonly roles: readonly string[]
  readonly tablespaces: readonly string[]
  readonly orderMatters: boolean
}

export function readCorpus(): readonly CorpusCase[] {
  return readdirSync(corpusFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readCase(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The statements of a script of this corpus, which ends each of them with a semicolon at the end of a line. */
export function statementsOf(sql: string): readonly string[] {
  const statements: string[] = []
  let open = ''
  for (const line of sql.split('\n')) {
    open += `${line}\n`
    const quote = /\$[a-z]*\$/.exec(open)?.[0] ?? '$$'
    const insideBody = open.split(quote).length % 2 === 0
    if (!line.endsWith(';') || insideBody) continue
    statements.push(open.trim())
    open = ''
  }
  if (open.trim() !== '') throw new Error(`A corpus script ends within a statement: ${open}`)
  return statements
}

/** What a case asks of the server is no part of its schema. */
export function withoutHeader(sql: string): string {
  return sql.replace(/^(-- .*\n)+/, '').trim()
}

const corpusFolder = fileURLToPath(new URL('.', import.meta.url))

function readCase(name: string): CorpusCase {
  const folder = join(corpusFolder, name)
  const files = readdirSync(folder)
  const before = readFileSync(join(folder, 'before.sql'), 'utf8')
  const onBranch = files.includes('migration.sql')
  const sql = readFileSync(join(folder, onBranch ? 'migration.sql' : 'after.sql'), 'utf8')
  return {
    name,
    folder,
    before,
    after: { sql, how: onBranch ? 'on-a-branch' : 'alone' },
    lowestMajor: Number(header(before, 'postgres')[0]?.replace('>=', '') ?? 0),
    roles: header(before, 'roles'),
    tablespaces: header(before, 'tablespaces'),
    orderMatters: header(before, 'order').includes('matters'),
  }
}

function header(sql: string, word: string): readonly string[] {
  const line = sql.split('\n').find((candidate) => candidate.startsWith(`-- ${word}: `))
  return line === undefined ? [] : line.slice(`-- ${word}: `.length).split(', ')
}
