/**
 * `npm run bench [-- NAME… [--against COMMIT]]`: runs the named benchmarks, or all, one after the other, and prints what each has
 * to say.
 */
import { parseArgs } from 'node:util'
import { benchBounds } from './bounds.ts'
import { benchBranch } from './branch.ts'
import { benchColdStart } from './cold-start.ts'
import { benchMigration } from './migration.ts'
import { benchNeon } from './neon.ts'
import { benchOperationWait } from './operation-wait.ts'
import { benchPostgres } from './postgres.ts'
import { benchSchemaDiff } from './schema-diff.ts'
import { benchWholeRun } from './whole-run.ts'
import { benchWorkload } from './workload.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string', default: 'HEAD~1' } },
})
const benchmarks: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'cold-start': benchColdStart,
  'whole-run': () => benchWholeRun(values),
  branch: benchBranch,
  'operation-wait': benchOperationWait,
  neon: benchNeon,
  postgres: benchPostgres,
  migration: benchMigration,
  'schema-diff': benchSchemaDiff,
  workload: benchWorkload,
  bounds: benchBounds,
}

const names = positionals.length > 0 ? positionals : Object.keys(benchmarks)
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}. There are ${Object.keys(benchmarks).join(', ')}.\n`,
  )
  process.exit(2)
}
for (const name of names) {
  process.stdout.write(`\n${name}\n`)
  for (const line of (await benchmarks[name]?.()) ?? []) process.stdout.write(`  ${line}\n`)
}
