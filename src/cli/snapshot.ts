import { parseArgs } from 'node:util'
import { UserError } from '../ground/errors.ts'
import { snapshotText } from '../schema/snapshot.ts'
import type { Command } from './command.ts'

export const snapshotCommand: Command = {
  name: 'snapshot',
  usage: 'snapshot URL > schema.json',
  async run(args, output) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const [url, ...rest] = positionals
    if (url === undefined || rest.length > 0) throw new UserError(`Usage: database-branch ${snapshotCommand.usage}`)
    const { snapshotOf } = await import('./schema-source.ts')
    output.write(`${snapshotText(await snapshotOf(url))}\n`)
    return 0
  },
}
