import { readArguments } from './arguments.ts'
import type { Command, Manual } from './command.ts'
import { known, readDatabase } from './sources.ts'

const manual: Manual = {
  name: 'snapshot',
  summary: 'write the schema of a database to a file, for diff',
  usage: 'URL > schema.json',
  description: [
    'Prints the schema of the database as JSON, and none of its data. diff takes the',
    'file in the place of a database. The database is only read.',
  ],
  operands: ['URL'],
  options: [],
  exitCodes: [
    ['0', 'the whole schema was printed'],
    ['2', 'an error, told on standard error'],
  ],
  examples: ['snapshot postgresql://app@db.example.com/shop > before.json', "snapshot 'service=shop' > before.json"],
}

export const snapshotCommand: Command = {
  ...manual,
  async run(args, { write, env }) {
    const { operands, problems } = readArguments(manual, args)
    const [url = ''] = operands
    const [database] = known(manual, problems, [await readDatabase(url, 'URL', env)])
    // The engine takes longer to load than Node itself: not for an error in the arguments.
    const { loadSnapshot } = await import('./schema-source.ts')
    const { snapshotText } = await import('../schema/snapshot.ts')
    write(`${snapshotText(await loadSnapshot(database))}\n`)
    return 0
  },
}
