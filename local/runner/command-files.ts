/**
 * The files behind GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY: fresh and empty for
 * each stage of each step, read once when the stage has ended.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type CommandFileContents = {
  readonly env: ReadonlyMap<string, string>
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly path: readonly string[]
  readonly summary: string
}

export type CommandFiles = {
  /** The variables that tell the step where its files are. */
  readonly variables: Readonly<Record<string, string>>
  /** Throws when a file is malformed, as the runner fails such a step. */
  read(): Promise<CommandFileContents>
}

const VARIABLES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const variables: Record<string, string> = {}
  for (const name of VARIABLES) {
    const path = join(folder, `${name.slice('GITHUB_'.length).toLowerCase()}_${id}`)
    await writeFile(path, '')
    variables[name] = path
  }
  const text = (name: (typeof VARIABLES)[number]): Promise<string> => readFile(variables[name] ?? '', 'utf8')
  return {
    variables,
    read: async () => ({
      env: parseKeyValueFile(await text('GITHUB_ENV')),
      outputs: parseKeyValueFile(await text('GITHUB_OUTPUT')),
      state: parseKeyValueFile(await text('GITHUB_STATE')),
      path: (await text('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
      summary: await text('GITHUB_STEP_SUMMARY'),
    }),
  }
}

/** `NAME=value` lines and `NAME<<DELIMITER` blocks; the last one of a name counts. */
export function parseKeyValueFile(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (delimiter === '') throw new Error(`Invalid format '${line}'. Name must be followed by a delimiter`)
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values.set(name, lines.slice(index + 1, end).join('\n'))
      index = end
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1))
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return values
}
