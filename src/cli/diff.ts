import { parseArgs } from 'node:util'
import { UserError } from '../ground/errors.ts'
import { renderSchemaDiff } from '../report/schema-section.ts'
import { renderSchemaText } from '../report/schema-text.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Command } from './command.ts'

export const diffCommand: Command = {
  name: 'diff',
  usage: 'diff FROM TO [--format markdown|json|text] [--schemas NAMES] [--exclude NAMES] [--exit-code]',
  async run(args, output) {
    const { from, to, format, schemas, exclude, exitCode } = readArguments(args)
    // The engine takes longer to load than Node itself: not for a usage, or an error in the arguments.
    const { compareSources } = await import('./schema-source.ts')
    const diff = await compareSources(from, to, { schemas, exclude })
    output.write(`${format(diff)}\n`)
    return exitCode && diff.changes.length > 0 ? 1 : 0
  },
}

/** GitHub's limit for a job summary; a terminal has none. */
const markdownBudget = 1_000_000

const formats: Readonly<Record<string, (diff: SchemaDiff) => string>> = {
  markdown: (diff) => renderSchemaDiff(diff, { budget: markdownBudget }),
  json: (diff) => JSON.stringify(diff, null, 2),
  text: renderSchemaText,
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args)
  const [from, to, ...rest] = positionals
  if (from === undefined || to === undefined || rest.length > 0)
    throw new UserError(`Usage: database-branch ${diffCommand.usage}`)
  const format = formats[values.format]
  if (!format) throw new UserError(`--format takes markdown, json or text, not \`${values.format}\`.`)
  return {
    from,
    to,
    format,
    schemas: names(values.schemas),
    exclude: names(values.exclude),
    exitCode: values['exit-code'],
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        schemas: { type: 'string', multiple: true, default: [] },
        exclude: { type: 'string', multiple: true, default: [] },
        'exit-code': { type: 'boolean', default: false },
      },
    })
  } catch (cause) {
    throw new UserError(`Usage: database-branch ${diffCommand.usage}`, { cause })
  }
}

/** `--schemas a,b --schemas c` */
function names(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter(Boolean)
}
