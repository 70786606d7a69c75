import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type RunWorkflowOptions, runWorkflow } from '../../local/runner/run-workflow.ts'

let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'run-workflow-test-'))
})

afterEach(async () => {
  await rm(workspace, { recursive: true, force: true })
})

function play(workflow: string, more: Partial<RunWorkflowOptions> = {}) {
  return runWorkflow({ workflow, workspace, event: { name: 'push', payload: {} }, ...more })
}

describe('runWorkflow', () => {
  it('passes outputs along needs and unfolds a matrix made by an earlier job', async () => {
    const result = await play(`
on: push
env: { GREETING: hello }
jobs:
  test:
    needs: plan
    strategy:
      matrix:
        shard: \${{ fromJSON(needs.plan.outputs.shards) }}
    steps:
      - run: echo "$GREETING \${{ needs.plan.outputs.branch }} shard \${{ matrix.shard }}"
  plan:
    outputs:
      branch: \${{ steps.b.outputs.name }}
      shards: '["a", "b"]'
    steps:
      - id: b
        run: echo "name=ci-pr-42" >> "$GITHUB_OUTPUT"
`)
    expect(result.jobs.map((job) => job.name)).toEqual(['plan', 'test (a)', 'test (b)'])
    expect(result.jobs.flatMap((job) => job.log).filter((line) => line.startsWith('hello'))).toEqual([
      'hello ci-pr-42 shard a',
      'hello ci-pr-42 shard b',
    ])
    expect(result.conclusion).toBe('success')
  })

  it('skips what needs a failed job, unless it says otherwise', async () => {
    const result = await play(`
on: push
jobs:
  broken: { steps: [{ run: exit 1 }] }
  next: { needs: broken, steps: [{ run: echo never }] }
  after-next: { needs: next, steps: [{ run: echo never }] }
  cleanup: { needs: next, if: always(), steps: [{ run: 'echo "next was \${{ needs.next.result }}"' }] }
`)
    expect(result.jobs.map((job) => job.conclusion)).toEqual(['failure', 'skipped', 'skipped', 'success'])
    expect(result.jobs[3]?.log).toContain('next was skipped')
    expect(result.conclusion).toBe('failure')
  })

  it.each([
    ['on: pull_request', 'opened', true],
    ['on: pull_request', 'closed', false],
    ['on: { pull_request: { types: [opened, closed] } }', 'closed', true],
    ['on: push', 'opened', false],
  ])('%s and a pull request %s: %s', async (on, action, triggered) => {
    const result = await play(`${on}\njobs: { a: { steps: [{ run: 'true' }] } }`, {
      event: { name: 'pull_request', payload: { action } },
    })
    expect(result.triggered).toBe(triggered)
  })

  it('refuses a circle of needs', async () => {
    const circle = 'on: push\njobs: { a: { needs: b, steps: [] }, b: { needs: a, steps: [] } }'
    await expect(play(circle)).rejects.toThrow('need each other in a circle')
  })
})
