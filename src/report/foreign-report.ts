/**
 * A report that a run without secrets has left, for a run with secrets to publish. Whoever opened the pull request has written
 * it: it is parsed and bounded here, says nothing of itself that counts, and reaches a reader as text only.
 */

import { lstat, readFile, realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { z } from 'zod'
import { UserError } from '../ground/errors.ts'
import { parseJson } from '../ground/parse-json.ts'
import { schemaDiffSchema } from '../schema/schema-diff-json.ts'
import type { Report } from './report.ts'
import { reportFileSchema } from './report-schema.ts'

export type ForeignReport = Pick<Report, 'migrations' | 'schema' | 'tests' | 'notes'> & {
  /** Which pull request and commit it says it is of. */
  readonly claims: { readonly prNumber?: number | undefined; readonly headSha?: string | undefined }
}

/** `folders`: where the artifact may lie. UserError when there is no such report. */
export async function readForeignReport(path: string, folders: readonly string[]): Promise<ForeignReport> {
  const file = await ownFile(path, folders)
  if (file === undefined) throw new UserError(`\`report-from\` is "${path}", which is no file of the artifact.`)
  if (file.bytes > mostBytes) {
    throw new UserError(`\`report-from\` is a file of ${file.bytes} bytes; a report has ${mostBytes} at most.`)
  }
  return parseForeignReport(await readFile(file.path, 'utf8'))
}

/** UserError when `text` is neither a report file nor a comparison. Its message quotes nothing of the text. */
export function parseForeignReport(text: string): ForeignReport {
  const parsed = z.union([reportFileSchema, schemaDiffSchema]).safeParse(parseJson(text))
  if (!parsed.success) {
    throw new UserError(
      '`report-from` holds neither a report file nor the output of `database-branch diff --format json`, of version 1.',
    )
  }
  const { data } = parsed
  if ('changes' in data) {
    return {
      claims: {},
      migrations: [],
      schema: { measured: true, value: data },
      tests: { measured: false, why: 'The run left a comparison only.' },
      notes: [],
    }
  }
  const { migrations, schema, tests, run, pullRequest } = data
  const claims = { prNumber: pullRequest?.number, headSha: run.headSha }
  return { claims, migrations, schema, tests, notes: data.notes.slice(0, mostNotes) }
}

const mostBytes = 1024 * 1024
const mostNotes = 20

/** An archive may hold links, and a link may lead to what is none of its author's business. */
async function ownFile(path: string, folders: readonly string[]) {
  const whole = resolve(folders[0] ?? '.', path)
  const facts = await lstat(whole).catch(() => undefined)
  if (!facts?.isFile()) return undefined
  const real = await realpath(whole)
  const allowed = await Promise.all(folders.map((folder) => realpath(folder)))
  return allowed.some((folder) => real.startsWith(`${folder}${sep}`)) ? { path: real, bytes: facts.size } : undefined
}
