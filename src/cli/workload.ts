import { UserError } from '../ground/errors.ts'
import { count } from '../ground/figures.ts'
import { readArguments } from './arguments.ts'
import type { Command, Manual } from './command.ts'
import { known, readDatabase } from './sources.ts'

const manual: Manual = {
  name: 'workload',
  summary: 'write the queries of a database to a file, for try',
  usage: 'URL [OPTION]... > queries.json',
  description: [
    'Prints the costliest and the most frequent queries of the database as JSON, from',
    'pg_stat_statements: texts without constants, how often they were sent, how long',
    'they took, and by which role. Nothing is reset, and the database is only read.',
    'The action and try take the file for `workload`, where they cannot read it',
    'themselves.',
  ],
  operands: ['URL'],
  options: [{ name: 'queries', value: 'NUMBER', free: true, help: 'how many at most: 500' }],
  exitCodes: [
    ['0', 'the queries were printed'],
    ['2', 'an error, told on standard error: pg_stat_statements is not there, or may not be read'],
  ],
  examples: [
    'workload postgresql://monitor@db.example.com/shop > queries.json',
    "workload 'service=shop' --queries 100",
  ],
}

export const workloadCommand: Command = {
  ...manual,
  async run(args, { write, env }) {
    const { operands, values, problems } = readArguments(manual, args)
    const [url = ''] = operands
    const given = values('queries').at(-1) ?? '500'
    const queries = Number(given)
    const isCount = Number.isInteger(queries) && queries > 0
    const [{ connection }] = known(
      manual,
      [...problems, ...(isCount ? [] : ['`--queries` takes a whole number above 0.'])],
      [await readDatabase(url, 'URL', env)],
    )
    const { withDatabase } = await import('./with-database.ts')
    const { readWorkload } = await import('../workload/read-workload.ts')
    const { budget } = await import('../ground/budget.ts')
    const limits = { queries, lock: budget.time.lockOnParent }
    const workload = await withDatabase(connection, 'database-branch', (client) => readWorkload(client, limits))
    if (!workload.measured) throw new UserError(workload.why)
    write(`${JSON.stringify(workload.value, null, 2)}\n`)
    process.stderr.write(`${count(workload.value.queries.length, 'query', 'queries')} printed.\n`)
    return 0
  },
}
