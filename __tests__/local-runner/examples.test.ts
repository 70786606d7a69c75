import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readActionFile } from '../../local/runner/action-file.ts'
import type { Value } from '../../local/runner/expression-value.ts'
import { runWorkflow } from '../../local/runner/run-workflow.ts'
import type { ActionStub } from '../../local/runner/runner-options.ts'
import { parseWorkflow } from '../../local/runner/workflow.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLES = join(ROOT, 'docs', 'examples')
const OURS = 'acme/database-branch-action'
/** What the examples' own steps call; here each does nothing but say so. */
const TOOLS = ['npm', 'npx', 'pip', 'alembic', 'pytest', 'bundle']

const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.yml'))

let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'examples-test-'))
  await mkdir(join(workspace, 'tools'))
  for (const tool of TOOLS) {
    const path = join(workspace, 'tools', tool)
    await writeFile(path, `#!/bin/sh\necho "ran ${tool} $*"\n`)
    await chmod(path, 0o755)
  }
})

afterEach(async () => {
  await rm(workspace, { recursive: true, force: true })
})

function read(file: string): Promise<string> {
  return readFile(join(EXAMPLES, file), 'utf8')
}

/** Without a branch, as for a fork, the action hands out no URL. */
async function play(file: string, action: string, branch: 'branch' | 'no branch' = 'branch') {
  const calls: Readonly<Record<string, string>>[] = []
  const ours: ActionStub = async (call) => {
    calls.push(call.with)
    return { 'branch-name': 'ci-pr-42' }
  }
  const foreign: ActionStub = async () => undefined
  const head = { sha: 'a'.repeat(40), ref: 'loyalty', repo: { full_name: 'acme/shop' } }
  const payload: Record<string, Value> = { action, pull_request: { number: 42, head, base: { ref: 'main' } } }
  const result = await runWorkflow({
    workflow:
      branch === 'branch'
        ? `env: { DATABASE_URL: 'postgresql://ci-pr-42/shop' }\n${await read(file)}`
        : await read(file),
    workspace,
    event: { name: 'pull_request', payload },
    env: { PATH: [join(workspace, 'tools'), process.env['PATH']].join(delimiter) },
    vars: {
      DATABRICKS_HOST: 'https://dbc-1.example',
      DATABRICKS_CLIENT_ID: 'client',
      DATABRICKS_ACCOUNT_ID: 'account',
    },
    actions: {
      [OURS]: ours,
      'actions/checkout': foreign,
      'actions/setup-node': foreign,
      'actions/setup-python': foreign,
      'ruby/setup-ruby': foreign,
    },
  })
  return { result, calls }
}

/** Where the steps call tools that are not here; the others are played from the bundle, with the scenarios. */
const withTools = ['full-prisma.yml', 'pytest.yml', 'rails.yml']

/** What each may do; the others are for pull requests, and comment. */
const permissions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'forks-compare.yml': { contents: 'read' },
  'forks-publish.yml': { actions: 'read', 'pull-requests': 'write' },
  'neon.yml': { contents: 'read', 'pull-requests': 'write' },
  'merge-queue.yml': { contents: 'read', 'id-token': 'write' },
  'postgres-refresh.yml': { contents: 'read' },
  'postgres-service.yml': { contents: 'read', 'pull-requests': 'write' },
  'promote.yml': { actions: 'read', contents: 'read', 'pull-requests': 'write', 'id-token': 'write' },
  'sweep.yml': { contents: 'read', 'pull-requests': 'read', 'id-token': 'write' },
}
const forPullRequests = { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' }

describe.each(files)('%s', (file) => {
  it('is in the index', async () => {
    expect(await read('README.md')).toContain(`(${file})`)
  })

  it('uses inputs and outputs that the action has', async () => {
    const text = await read(file)
    const action = await readActionFile(ROOT)
    const steps = parseWorkflow(text).jobs.flatMap((job) => job.steps)
    const ours = steps.filter((step) => step.uses?.startsWith(`${OURS}@`))
    // A fork's run has the command line only, and a parent is filled by the tools of Postgres.
    const isWithout = file === 'postgres-refresh.yml' || steps.some((step) => step.with['repository'] === OURS)
    expect(ours.length > 0 || isWithout).toBe(true)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(ours.flatMap((step) => Object.keys(step.with))))
    const ids = ours.flatMap((step) => step.id ?? [])
    const outputs = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => ids.includes(id ?? ''))
    expect(action.outputs).toEqual(expect.arrayContaining(outputs.map(([, , output]) => output)))
  })

  it('pins foreign actions to commits and says which version that is', async () => {
    const uses = [...(await read(file)).matchAll(/uses: (\S+)(.*)$/gm)].filter(([, name]) => !name?.startsWith(OURS))
    for (const [line] of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('asks for no more than it needs', async () => {
    const needed = permissions[file] ?? forPullRequests
    for (const job of parseWorkflow(await read(file)).jobs) expect(job.permissions).toEqual(needed)
  })
})

describe.each(withTools)('%s', (file) => {
  it('runs when a pull request is opened', async () => {
    const { result, calls } = await play(file, 'opened')
    expect(result.conclusion).toBe('success')
    // Where a step says that the migration has ended, it needs nothing else.
    const [first, ...others] = calls
    expect(first).toMatchObject({ 'databricks-host': 'https://dbc-1.example', project: 'shop' })
    expect(others.every((call) => call['mode'] === 'migrated')).toBe(true)
    expect(result.jobs.flatMap((job) => job.log).filter((line) => line.startsWith('ran '))).not.toEqual([])
  })

  it('is green without a branch, and touches no database', async () => {
    const { result } = await play(file, 'opened', 'no branch')
    expect(result.conclusion).toBe('success')
    const ran = result.jobs.flatMap((job) => job.log).filter((line) => line.startsWith('ran '))
    expect(ran.filter((line) => !/^ran (npm ci|pip install)/.test(line))).toEqual([])
  })

  it('lets the action alone run when it is closed', async () => {
    const { result, calls } = await play(file, 'closed')
    expect(result.conclusion).toBe('success')
    expect(calls).toHaveLength(1)
    expect(result.jobs.flatMap((job) => job.log).filter((line) => line.startsWith('ran '))).toEqual([])
  })
})
