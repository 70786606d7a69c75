/** `try` on a project of a service: the same report, on a branch that is gone afterwards. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames } from '../../demo/shop.ts'
import { projectRoot } from '../../local/project-root.ts'
import { type NeonStage, openNeonStage } from '../scenarios/neon-stage.ts'
import { openStage, type Stage } from '../scenarios/stage.ts'

const program = join(projectRoot, 'dist/cli/index.js')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'try-on-services-'))
  await mkdir(join(folder, 'migrations'))
  await writeFile(join(folder, 'migrations/1.sql'), 'delete from ecommerce.order_items;')
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Not waited for by the process that the stand-in lives in. */
async function run(options: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [program, 'try', ...options], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

const migrations = ['--migrations', 'migrations/*.sql']

describe('on Lakebase', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.close()
  })

  it('prints the report, and leaves no branch', async () => {
    const env = Object.fromEntries(stage.service.exports.map((line) => line.split('=', 2) as [string, string]))
    const options = ['shop', '--provider', 'lakebase', '--ssl-ca', stage.lakebase.caFile, ...migrations]
    const { status, stdout } = await run(options, env)
    expect(stdout).toMatch(/^⛔ Database: deletes all 500 rows of `ecommerce\.order_items`/)
    expect(status).toBe(0)
    expect(await branchNames(stage)).toEqual(['production'])
  })

  it('refuses a URL in the place of a project, and does not repeat it', async () => {
    const { status, stderr } = await run(['postgresql://u:hunter2@h/d', '--provider', 'lakebase', ...migrations], {})
    expect(status).toBe(2)
    expect(stderr).toContain('PARENT is no id of a project')
    expect(stderr).not.toContain('hunter2')
  })
})

describe('on Neon', () => {
  let stage: NeonStage
  beforeAll(async () => {
    stage = await openNeonStage()
  })
  afterAll(async () => {
    await stage.close()
  })

  it('prints the report, and leaves no branch', async () => {
    const { neon, project } = stage
    const env = { NEON_API_KEY: neon.projectKey(project), NEON_API_HOST: neon.url }
    const options = [project, '--provider', 'neon', '--ssl-ca', neon.caFile, ...migrations, '--format', 'html']
    const { status, stdout } = await run(options, env)
    expect(stdout).toMatch(/^<!doctype html>/)
    expect(stdout).toContain('deletes all 500 rows of')
    expect(status).toBe(0)
    const { branches } = (await (
      await fetch(`${neon.url}/projects/${project}/branches`, {
        headers: { authorization: `Bearer ${neon.projectKey(project)}` },
      })
    ).json()) as { branches: readonly { readonly name: string }[] }
    expect(branches.map(({ name }) => name)).toEqual(['main'])
  })

  it('says what lacks by the names of its own tools', async () => {
    const { status, stderr } = await run([stage.project, '--provider', 'neon', ...migrations], {})
    expect(status).toBe(2)
    expect(stderr).toContain('NEON_API_KEY')
  })
})
