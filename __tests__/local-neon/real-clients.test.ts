/** Neon's own clients, unmodified, against the stand-in. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createNeonClient } from '@neon/sdk'
import { createApiClient, EndpointType } from '@neondatabase/api-client'
import { firstProject } from '../../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../../local/neon/stand-in.ts'
import { projectRoot } from '../../local/project-root.ts'
import { neonAddresses } from './addresses.ts'
import { type NeonClient, neonClient } from './neon-client.ts'

const run = promisify(execFile)

let neon: NeonStandIn
let project: string
let client: NeonClient
let configuration: string
beforeAll(async () => {
  configuration = await mkdtemp(join(tmpdir(), 'neonctl-'))
  neon = await startNeon({ port: 0, addressBase: neonAddresses() })
  project = await firstProject(neon)
  client = neonClient(neon, project)
})
afterAll(async () => {
  await neon.stop()
  await rm(configuration, { recursive: true })
})

/** The command line as it came from npm; JSON where it prints any. */
async function neonctl(...args: readonly string[]): Promise<unknown> {
  const own = ['--api-key', neon.projectKey(project), '--api-host', neon.url, '--project-id', project]
  const quiet = ['--no-analytics', '--config-dir', configuration, '--output', 'json']
  const { stdout } = await run(
    process.execPath,
    [join(projectRoot, 'node_modules/.bin/neonctl'), ...args, ...own, ...quiet],
    {
      env: { ...process.env, CI: '1' },
    },
  )
  try {
    return JSON.parse(stdout)
  } catch {
    return stdout.trim()
  }
}

describe('neonctl', () => {
  it('makes a branch with an end, connects to it, resets and deletes it', async () => {
    const end = new Date(Date.now() + 3_600_000).toISOString()
    const made = await neonctl('branches', 'create', '--name', 'by-cli', '--expires-at', end)
    expect(made).toMatchObject({ branch: { name: 'by-cli', expires_at: expect.any(String) } })
    await client.run('GET', `/branches/${(await client.branch('by-cli'))['id']}`)
    expect(await neonctl('branches', 'list')).toHaveLength(2)
    expect(await neonctl('connection-string', 'by-cli')).toMatch(/^postgresql:\/\/neondb_owner:npg_\w+@127\./)
    await settled()
    await client.query('by-cli', 'create table only_here ()')
    await neonctl('branches', 'reset', 'by-cli', '--parent')
    await settled()
    expect((await client.query('by-cli', "select to_regclass('only_here')")).rows).toEqual([[null]])
    await neonctl('branches', 'delete', 'by-cli')
    await settled()
    expect(await neonctl('branches', 'list')).toHaveLength(1)
  }, 60_000)

  it('says who it is and what is there', async () => {
    expect(await neonctl('databases', 'list', '--branch', 'main')).toMatchObject([{ name: 'neondb' }])
    expect(await neonctl('roles', 'list', '--branch', 'main')).toMatchObject([{ name: 'neondb_owner' }])
    expect(await neonctl('operations', 'list')).toContainEqual(expect.objectContaining({ action: 'start_compute' }))
  }, 60_000)
})

describe('@neondatabase/api-client', () => {
  it('makes, reads and deletes a branch', async () => {
    const api = createApiClient({ apiKey: neon.keys.organization, baseURL: neon.url })
    const { data } = await api.createProjectBranch(project, {
      branch: { name: 'by-api-client' },
      endpoints: [{ type: EndpointType.ReadWrite }],
    })
    await settled()
    const id = data.branch.id
    expect((await api.getProjectBranch(project, id)).data.branch.current_state).toBe('ready')
    expect((await api.listProjectBranchEndpoints(project, id)).data.endpoints).toHaveLength(1)
    await api.deleteProjectBranch({ projectId: project, branchId: id })
    await settled()
    await expect(api.getProjectBranch(project, id)).rejects.toMatchObject({
      response: { status: 404, data: { message: 'branch not found' } },
    })
  })
})

describe('@neon/sdk', () => {
  it('waits for its branch, through a locked project', async () => {
    const sdk = createNeonClient({ apiKey: neon.keys.organization, baseUrl: neon.url })
    neon.faults.add({ fault: 'locked', on: 'create-branch', times: 1 })
    const { data, error } = await sdk.branches.create({ projectId: project, name: 'by-sdk' })
    expect(error).toBeUndefined()
    expect(JSON.stringify(data)).toContain('by-sdk')
    expect(await client.branch('by-sdk')).toMatchObject({ current_state: 'ready' })
  })
})

async function settled(): Promise<void> {
  for (;;) {
    const { operations } = await client.run('GET', '/operations')
    if ([...operations].every((operation) => String(operation['status']) === 'finished')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
