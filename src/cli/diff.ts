import type { SchemaDiff } from '../schema/schema-diff.ts'
import { readArguments } from './arguments.ts'
import type { Command, Manual } from './command.ts'
import { known, readSource } from './sources.ts'

const manual: Manual = {
  name: 'diff',
  summary: 'tell what differs between two schemas',
  usage: 'FROM TO [OPTION]...',
  description: [
    'Compares the schemas of FROM and TO: each is a database, or a file that snapshot',
    'wrote. Databases are only read. A rename is told from a drop where TO is a',
    'physical copy of FROM, as a branch is.',
  ],
  operands: ['FROM', 'TO'],
  options: [
    { name: 'format', value: 'FORMAT', choices: ['text', 'markdown', 'json'], help: 'text, markdown or json' },
    { name: 'schemas', value: 'NAMES', help: 'only these schemas: names with commas, * for any text' },
    { name: 'exclude', value: 'NAMES', help: 'not these: schema, schema.name or schema.table.part' },
    { name: 'exit-code', help: 'exit with 1 when there are differences' },
  ],
  exitCodes: [
    ['0', 'compared; with --exit-code: and there is no difference'],
    ['1', 'with --exit-code: there are differences'],
    ['2', 'an error, told on standard error; also a name in --schemas or --exclude'],
    ['', 'that matches nothing on either side'],
  ],
  examples: [
    'diff before.json postgresql://app@db.example.com/shop',
    "diff 'service=production' 'service=staging' --schemas 'sales,app_*' --exit-code",
  ],
}

export const diffCommand: Command = {
  ...manual,
  async run(args, { write, env }) {
    const { operands, problems, choice, has, list } = readArguments(manual, args)
    const [first = '', second = ''] = operands
    const sources = [await readSource(first, 'FROM', env), await readSource(second, 'TO', env)] as const
    const [from, to] = known(manual, problems, sources)
    // The engine takes longer to load than Node itself: not for an error in the arguments.
    const { compareSources } = await import('./schema-source.ts')
    const diff = await compareSources(from, to, { schemas: list('schemas'), exclude: list('exclude') })
    write(`${await render(diff, choice('format'))}\n`)
    return has('exit-code') && diff.changes.length > 0 ? 1 : 0
  },
}

/** GitHub's limit for a job summary; a terminal has none. */
const markdownBudget = 1_000_000

async function render(diff: SchemaDiff, format: string): Promise<string> {
  if (format === 'json') return JSON.stringify(diff, null, 2)
  if (format === 'text') return (await import('../report/schema-text.ts')).renderSchemaText(diff)
  return (await import('../report/schema-section.ts')).renderSchemaDiff(diff, { budget: markdownBudget })
}
