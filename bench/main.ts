/** `npm run bench [-- NAME…]`: runs the named benchmarks, or all, one after the other, and prints what each has to say. */
import { benchBranch } from './branch.ts'
import { benchColdStart } from './cold-start.ts'
import { benchMigration } from './migration.ts'
import { benchOperationWait } from './operation-wait.ts'
import { benchSchemaDiff } from './schema-diff.ts'

const benchmarks: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'cold-start': benchColdStart,
  branch: benchBranch,
  'operation-wait': benchOperationWait,
  migration: benchMigration,
  'schema-diff': benchSchemaDiff,
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benchmarks)
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
