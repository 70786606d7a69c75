/** The whole action on a plain Postgres server, played from the bundle. */
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { readSql } from '../../demo/shop.ts'
import { type GitHubStandIn, startGitHub } from '../../local/github/stand-in.ts'
import { projectRoot } from '../../local/project-root.ts'
import { runJob } from '../../local/runner/run-job.ts'
import { runWorkflow } from '../../local/runner/run-workflow.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { findLeaks } from './leak-scan.ts'

const secret = 'pa55word-of-ci/%'
let server: TestServer
let github: GitHubStandIn
let folder: string
let runs = 0

beforeAll(async () => {
  server = await testServer(17)
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'postgres-server-'))
  await server.createDatabase('shop')
  await run('main', 'create role shop_owner', `create role ci login createdb in role shop_owner`)
  await run('main', 'alter database shop owner to shop_owner')
  await run('shop', 'set role shop_owner', await readSql('schema.sql'), await readSql('rows.sql'))
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true })
  for (const name of await branches()) await run('main', `drop database "${name}" with (force)`)
})

async function run(database: string, ...statements: readonly string[]) {
  const client = new pg.Client({ connectionString: server.url(database) })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) ({ rows } = await client.query(statement))
    return rows
  } finally {
    await client.end()
  }
}

const branches = async () =>
  (await run('main', "select datname from pg_database where datname ~ '^ci-pr|until' order by 1")).map(({ datname }) =>
    String(datname),
  )

type Played = {
  readonly number: number
  readonly user?: string
  readonly action?: 'opened' | 'closed'
  readonly with?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly steps?: readonly Record<string, unknown>[]
}

async function play({ number, user = 'ci', action = 'opened', with: inputs, files = {}, steps = [] }: Played) {
  runs += 1
  const workspace = join(folder, `run-${runs}`)
  await mkdir(workspace)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  const url = new URL(server.url('shop', user))
  url.password = encodeURIComponent(secret)
  const result = await runJob({
    job: {
      'runs-on': 'ubuntu-latest',
      permissions: { contents: 'read', 'pull-requests': 'write' },
      steps: [
        {
          id: 'database',
          uses: 'acme/database-branch-action@v1',
          with: { provider: 'postgres', 'postgres-url': '${{ secrets.URL }}', ...inputs },
        },
        ...steps,
      ],
    },
    event: github.event(number, action),
    workspace,
    runId: runs,
    secrets: { URL: url.href },
    actions: { 'acme/database-branch-action': projectRoot },
    githubApiUrl: github.url,
    githubToken: github.workflowToken,
  })
  const text = result.log.join('\n')
  const comment = github.comments(number)[0]?.body ?? ''
  expect(
    findLeaks([url.href, secret], { log: text.replace(/^##\[group\]Run [\s\S]*?^##\[endgroup\]$/gm, ''), comment }),
  ).toEqual([])
  return { conclusion: result.conclusion, text, comment: comment.replaceAll('\\', '') }
}

function openPullRequest(number: number): number {
  github.addPullRequest({ number, title: 'A change', headSha: String(number).padStart(40, '0'), headRef: 'change' })
  return number
}

describe('a pull request', () => {
  it('gets a login of its own where the given one may make it, which opens its branch and nothing else', async () => {
    await run(
      'main',
      'create role maker login createdb createrole',
      'grant shop_owner to maker with admin option',
      'alter database shop owner to maker',
      'revoke connect on database shop from public',
    )
    try {
      const number = openPullRequest(46)
      const opened = await play({
        number,
        user: 'maker',
        with: { migrations: '1.sql', 'verify-replay': 'true', 'verify-rollback': 'true', rollback: 'down.sql' },
        files: {
          'down.sql':
            'alter table ecommerce.products drop column colour; drop table ecommerce.reviews; drop schema extra; drop function ecommerce.f();',
          '1.sql':
            'alter table ecommerce.products add column if not exists colour text; create table if not exists ecommerce.reviews (id int primary key); create schema if not exists extra; create or replace function ecommerce.f() returns int language sql as $$ select 1 $$;',
        },
        steps: [{ run: 'echo "as ${PGUSER%-*}"' }],
      })
      expect(opened.conclusion).toBe('success')
      expect(opened.text).toContain('as database-branch')
      expect(opened.text).not.toContain('Keep production elsewhere')
      expect(opened.comment).toContain('colour')
      expect(opened.comment).toMatch(/Run twice \| changes nothing/)
      expect(opened.comment).toMatch(/✅ \| Way back/)
      // No word about the roles of the branch: they are ours.
      expect(opened.comment).not.toMatch(/database-branch-\d/)
      github.closePullRequest(number)
      await play({ number, action: 'closed', user: 'maker' })
      expect(await branches()).toEqual([])
      expect(await run('main', "select count(*)::int from pg_roles where rolname ~ '^database-branch'")).toEqual([
        { count: 0 },
      ])
    } finally {
      await run(
        'main',
        'alter database shop owner to shop_owner',
        'grant connect on database shop to public',
        'drop owned by maker',
        'drop role maker',
      )
    }
  })

  it('gets a database of its own, is measured and reported, and loses it when it is closed', async () => {
    const number = openPullRequest(42)
    const opened = await play({
      number,
      with: { migrations: '*.sql', ttl: '2h' },
      files: { '1.sql': "alter table ecommerce.customers add column loyalty_tier varchar(20) default 'bronze';" },
      steps: [
        {
          run: 'echo "$PGDATABASE $PGSSLMODE"; echo "${DATABASE_URL##*/}"',
        },
      ],
    })
    expect(opened.text).toContain('ci-pr-42 disable')
    expect(opened.text).toContain('ci-pr-42?sslmode=disable')
    expect(opened.text).toContain('Keep production elsewhere')
    expect(opened.conclusion).toBe('success')
    expect(opened.comment).toMatch(/^### ✅ Database: safe/)
    expect(opened.comment).toContain('loyalty_tier')
    expect(await branches()).toEqual(['ci-pr-42'])
    expect(await run('shop', "select count(*)::int from pg_namespace where nspname = 'database_branch'")).toEqual([
      { count: 0 },
    ])
    expect(
      await run('shop', "select count(*)::int from information_schema.columns where column_name = 'loyalty_tier'"),
    ).toEqual([{ count: 0 }])

    github.closePullRequest(number)
    const closed = await play({ number, action: 'closed' })
    expect(closed.conclusion).toBe('success')
    expect(await branches()).toEqual([])
  })

  it('is watched while its own steps migrate, and its tests are reported', async () => {
    const number = openPullRequest(43)
    const played = await play({
      number,
      with: { 'test-results': 'results.xml' },
      files: { 'migrate.cjs': migrate },
      steps: [{ run: 'NODE_PATH=$MODULES node migrate.cjs', env: { MODULES: join(projectRoot, 'node_modules') } }],
    })
    expect(played.conclusion).toBe('success')
    expect(played.comment).toMatch(/^### ⛔ Database: deletes all 500 rows of `ecommerce.order_items`/)
    expect(played.comment).toContain('1 passed')
  })

  it('sees what production has done since, and its rerun heals what a run left that died', async () => {
    const number = openPullRequest(44)
    await run(
      'main',
      `create database "database-branch-until-2000000000-0123456789ab" template shop allow_connections false owner shop_owner`,
    )
    const files = { '1.sql': 'alter table ecommerce.orders add column if not exists priority text;' }
    await play({ number, with: { migrations: '*.sql' }, files })
    expect(await branches()).toEqual(['ci-pr-43', 'ci-pr-44'])
    await run('shop', 'alter table ecommerce.orders add column channel text')
    const again = await play({ number, with: { migrations: '*.sql', 'if-exists': 'reuse' }, files })
    expect(again.comment).toContain('ecommerce.orders.channel')
    expect(again.conclusion).toBe('success')
  })
})

it('branches from a parent that is sealed, and says that its drift cannot be read', async () => {
  await run(
    'main',
    'create database sealed template shop owner shop_owner',
    'alter database sealed allow_connections false',
  )
  const number = openPullRequest(45)
  const played = await play({
    number,
    with: { 'parent-branch': 'sealed', migrations: '*.sql' },
    files: { '1.sql': 'create table ecommerce.drafts (id int primary key);' },
  })
  expect(played.conclusion).toBe('success')
  expect(played.comment).toContain('ecommerce.drafts')
  expect(played.comment).toMatch(/sealed could not be reached/)
})

it('plays the example for `services: postgres`', async () => {
  const number = openPullRequest(46)
  const workspace = join(folder, 'service')
  const tools = join(folder, 'tools')
  const address = `127.0.0.1:${server.port}`
  for (const [path, text] of Object.entries({
    'db/seed.sql': 'create schema app; create table app.orders (id int primary key, note text);',
    'db/migrations/1.sql': 'alter table app.orders add column channel text;',
  })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  await mkdir(tools)
  await writeFile(join(tools, 'psql'), psql)
  await writeFile(join(tools, 'npm'), '#!/bin/sh\necho "npm $* on $PGDATABASE"\n')
  for (const tool of ['psql', 'npm']) await chmod(join(tools, tool), 0o755)
  await server.createDatabase('service')
  const example = await readFile(join(projectRoot, 'docs/examples/postgres-service.yml'), 'utf8')
  const result = await runWorkflow({
    // The port that the job maps, and a name that nobody else has here.
    workflow: example.replaceAll('localhost:5432/shop', `${address}/service`),
    event: github.event(number, 'opened'),
    workspace,
    actions: { 'acme/database-branch-action': projectRoot, 'actions/checkout': () => undefined },
    env: { PATH: `${tools}:${process.env['PATH']}`, NODE_PATH: join(projectRoot, 'node_modules') },
    githubApiUrl: github.url,
    githubToken: github.workflowToken,
  })
  expect(result.jobs.flatMap(({ log }) => log).join('\n')).toContain(`npm test on ci-pr-${number}`)
  expect(result.conclusion).toBe('success')
  expect(github.comments(number)[0]?.body).toContain('channel')
})

/** As much of it as the example needs. */
it('plays the example that refreshes the server from production, whose branches have logins of their own', async () => {
  const workspace = join(folder, 'refresh')
  const tools = join(folder, 'refresh-tools')
  for (const [path, text] of Object.entries({
    'db/production.sql':
      "create table customers (id int primary key, email text); insert into customers values (1, 'a@b.example')",
    'db/mask.sql': "update customers set email = 'somebody@example.com'",
  })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  await mkdir(tools)
  for (const [name, text] of Object.entries({ psql, pg_dump: pgDump, pg_restore: pgRestore })) {
    await writeFile(join(tools, name), text)
    await chmod(join(tools, name), 0o755)
  }
  await run('main', 'create role keeper login createdb createrole', 'grant shop_owner to keeper with admin option')
  const url = new URL(server.url('main', 'keeper'))
  url.password = 'secret-of-keeper'
  const example = await readFile(join(projectRoot, 'docs/examples/postgres-refresh.yml'), 'utf8')
  // The parent of the other tests is called so, too.
  const workflow = example.replaceAll(/\bshop(_next)?\b/g, 'refreshed$1')
  for (const night of [1, 2]) {
    const result = await runWorkflow({
      workflow,
      event: { name: 'schedule', payload: {} },
      workspace,
      secrets: { PRODUCTION_READ_URL: server.url('production'), CI_SERVER_URL: url.href },
      actions: { 'actions/checkout': () => undefined },
      env: { PATH: `${tools}:${process.env['PATH']}`, NODE_PATH: join(projectRoot, 'node_modules') },
      githubApiUrl: github.url,
      githubToken: github.workflowToken,
    })
    expect({
      night,
      conclusion: result.conclusion,
      log: result.jobs.flatMap(({ log }) => log).join('\n'),
    }).toMatchObject({
      night,
      conclusion: 'success',
    })
  }
  const number = openPullRequest(47)
  const parent = new URL(url)
  parent.pathname = '/refreshed'
  const played = await play({
    number,
    user: 'keeper',
    with: { 'postgres-url': parent.href, 'branch-login': 'auto', migrations: '*.sql' },
    files: { '1.sql': 'alter table customers add column plan text;', 'look.cjs': look },
    steps: [{ run: 'NODE_PATH=$MODULES node look.cjs', env: { MODULES: join(projectRoot, 'node_modules') } }],
  })
  expect(played.text).toMatch(/database-branch-\d+ sees somebody@example.com/)
  expect(played.text).not.toMatch(/opens more than the branch: the database refreshed/)
  expect(played.conclusion).toBe('success')
  await run('main', `drop database "ci-pr-${number}" with (force)`, 'drop database refreshed')
})

const look = `
const { Client } = require('pg')
const client = new Client({ connectionString: process.env.DATABASE_URL })
const main = async () => {
  await client.connect()
  const { rows } = await client.query('select email, session_user as me from customers')
  console.log(rows[0].me + ' sees ' + rows[0].email)
  await client.end()
}
main()
`

const psql = `#!/usr/bin/env node
const { Client } = require('pg')
const { readFileSync } = require('node:fs')
const [url, ...options] = process.argv.slice(2)
const client = new Client({ connectionString: url })
const main = async () => {
  await client.connect()
  for (let at = 0; at < options.length; at += 2) {
    if (options[at] === '-c') await client.query(options[at + 1])
    if (options[at] === '-f') await client.query(readFileSync(options[at + 1], 'utf8'))
  }
  await client.end()
}
main()
`

/** What stands in the file that is to be the dump. */
const pgDump = `#!/usr/bin/env node
const { copyFileSync } = require('node:fs')
const [url, ...options] = process.argv.slice(2)
if (!url.endsWith('/production')) throw new Error('not production: ' + url)
copyFileSync('db/production.sql', options.find((one) => one.startsWith('--file=')).slice(7))
`

const pgRestore = `#!/usr/bin/env node
const { Client } = require('pg')
const { readFileSync } = require('node:fs')
const valueOf = (name) => process.argv.find((one) => one.startsWith(name + '=')).slice(name.length + 1)
const client = new Client({ connectionString: valueOf('--dbname') })
const main = async () => {
  await client.connect()
  await client.query('set role ' + valueOf('--role'))
  await client.query(readFileSync(process.argv.at(-1), 'utf8'))
  await client.end()
}
main()
`

const migrate = `
const { writeFileSync } = require('node:fs')
const { Client } = require('pg')
const main = async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('delete from ecommerce.order_items')
  await client.end()
  writeFileSync('results.xml', '<testsuites><testsuite name="s"><testcase name="t" time="1"/></testsuite></testsuites>')
}
main()
`
