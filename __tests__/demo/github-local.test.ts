/** A stranger's repository, played on this machine to its first comment. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../local/project-root.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'my-app-'))
  const page = await readFile(join(projectRoot, 'docs/your-machine.md'), 'utf8')
  const files = [...page.matchAll(/`([\w./-]+)`:\n\n```\w*\n([\s\S]*?)```/g)].map(
    ([, path = '', text = '']) => [path, text] as const,
  )
  expect(files.map(([path]) => path)).toEqual([
    'schema.sql',
    'migrations/001_plan.sql',
    'migrations/002_email.sql',
    '.github/workflows/database.yml',
  ])
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})
afterAll(() => rm(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const program = join(projectRoot, 'build/demo/github-local.js')
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
}

describe('npm run github-local', () => {
  const workflow = '.github/workflows/database.yml'

  it('plays the workflow of the documentation, and writes its comment as a page', async () => {
    const { status, stdout, stderr } = run(workflow, '--seed', 'schema.sql')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^\nThe workflow ended with success. Its comment: file:\/\/.*database-comment.html\n$/,
      ),
    })
    expect(stderr).toContain('the tests run on ci-pr-1')
    expect(stderr).toContain('actions/setup-node is not played here.')
    const page = await readFile(join(folder, 'database-comment.html'), 'utf8')
    expect(page).toContain('<!doctype html>')
    expect(page).toMatch(/accounts_email/)
  })

  it('is red, and still has its comment, when a migration fails', async () => {
    await writeFile(join(folder, 'migrations/003.sql'), 'drop table nothing;')
    const { status, stdout } = run(workflow, '--seed', 'schema.sql', '--page', 'red.html')
    await rm(join(folder, 'migrations/003.sql'))
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('ended with failure') })
    expect(await readFile(join(folder, 'red.html'), 'utf8')).toContain('nothing')
  })

  it('serves the pull request of a folder, and a server, to another runner', async () => {
    const program = join(projectRoot, 'build/demo/github-local.js')
    const child = spawn(process.execPath, [program, '.', '--seed', 'schema.sql'], { cwd: folder })
    const printed = await new Promise<string>((resolve, reject) => {
      let text = ''
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk
        if (text.includes('# Its comments')) resolve(text)
      })
      child.once('exit', () => reject(new Error(`ended: ${text}`)))
    })
    const given = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(printed)?.[1] ?? ''
    const headers = { authorization: `Bearer ${given('GITHUB_TOKEN')}` }
    const response = await fetch(`${given('GITHUB_API_URL')}/repos/${given('GITHUB_REPOSITORY')}/pulls/1`, { headers })
    const pull = (await response.json()) as object
    const events = /merged\.json: (\S+)/.exec(printed)?.[1] ?? ''
    expect(JSON.parse(await readFile(join(events, 'opened.json'), 'utf8'))).toMatchObject({
      action: 'opened',
      pull_request: pull,
    })
    expect(JSON.parse(await readFile(join(events, 'merged.json'), 'utf8'))).toMatchObject({
      action: 'closed',
      pull_request: { number: 1, merged: true },
    })
    const client = new pg.Client(given('CI_POSTGRES_URL'))
    await client.connect()
    const { rows } = await client.query('select count(*)::int as accounts from accounts')
    expect(rows).toEqual([{ accounts: 20_000 }])
    await client.end()
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    expect(existsSync(events)).toBe(false)
  })

  it('says all that is wrong with what it was given, and no secret', () => {
    const { status, stderr } = run('none.yml', '--seed', 'nothing.sql', '--pull-request', 'x')
    expect(status).toBe(1)
    expect(stderr).toContain(`There is no ${join(folder, 'none.yml')}.`)
    expect(stderr).toContain('nothing.sql')
    expect(stderr).toContain('--pull-request x is no number.')
    const pair = run(workflow, '--secret', 'hunter2')
    expect(pair.stderr).toBe('--secret number 1 has no NAME= before its value.\n')
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('WORKFLOW is a file') })
  })

  it('names the statement of a seed that fails', async () => {
    await writeFile(join(folder, 'broken.sql'), 'create tabel x ();')
    const { status, stderr } = run(workflow, '--seed', 'broken.sql')
    expect(status).toBe(1)
    expect(stderr).toContain('--seed broken.sql: syntax error at or near "tabel"')
  })
})
