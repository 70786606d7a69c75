/** `database-branch try` for somebody who has no server: one with the shop on it is started, and stopped again. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { startScratchServer } from '../local/postgres/scratch-server.ts'
import { projectRoot } from '../local/project-root.ts'
import { readSql } from './shop.ts'

const example = ['--migrations', 'demo/pull-requests/42-customer-loyalty-tiers/migrations/*.sql']

/** What its applications ask all day, so that there are queries of production to try. */
async function serve(client: pg.Client): Promise<void> {
  await client.query('create extension pg_stat_statements; select pg_stat_statements_reset()')
  for (let id = 1; id <= 50; id += 1) {
    await client.query(`select id, total, status from ecommerce.orders where customer_id = ${id}`)
    await client.query(`select name, price from ecommerce.products where id = ${id}`)
    await client.query(`select name, email from ecommerce.customers where id = ${id}`)
  }
}

const given = process.argv.slice(2)
const server = await startScratchServer({ major: 17 })
try {
  const url = await server.createDatabase('shop')
  const client = new pg.Client(url)
  await client.connect()
  for (const name of ['schema.sql', 'rows.sql', 'page-views.sql']) await client.query(await readSql(name))
  await serve(client)
  await client.end()
  const options = given.length === 0 ? example : given
  console.error(`$ database-branch try ${url} ${options.join(' ')}\n`)
  const program = join(projectRoot, 'dist/cli/index.js')
  const child = spawn(process.execPath, [program, 'try', url, ...options], { stdio: 'inherit' })
  // Whoever presses Ctrl-C means the command, which drops its copy; the server goes after it.
  process.on('SIGINT', () => undefined)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.exitCode = code ?? 1
} finally {
  await server.stop()
}
