// Makes a branch on the server of its first argument, and dies at the statement of the number in its second, before it is sent.
import pg from 'pg'
import { postgresProvider } from '../../src/branch/postgres/postgres-provider.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { silentLog } from '../../src/ground/log.ts'

const [, , url = '', number = ''] = process.argv
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
let statements = 0
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  if (String(given[0]).startsWith('/* database-branch: administration */')) {
    statements += 1
    if (statements === Number(number)) process.kill(process.pid, 'SIGKILL')
  }
  return query.apply(this, given)
} as typeof pg.Client.prototype.query

const provider = postgresProvider({
  inputs: { url, database: 'shop', busyParent: 'wait', branchLogin: 'auto', operationTimeoutSeconds: 30 },
  env: {},
  clock: systemClock,
  log: silentLog,
})
await provider.createBranch({ name: 'ci-pr-1', parent: await provider.parentBranch(undefined), ttlSeconds: 3600 })
console.log(statements)
