import { describe, expect, it } from '@jest/globals'
import { unfoldMatrix } from '../../local/runner/matrix.ts'
import { parseJob, parseWorkflow } from '../../local/runner/workflow.ts'

describe('parseWorkflow', () => {
  it('reads triggers, defaults, permissions and steps', () => {
    const workflow = parseWorkflow(`
name: CI
on:
  pull_request:
    types: [opened, closed]
  push:
permissions:
  id-token: write
defaults:
  run:
    working-directory: app
jobs:
  test:
    runs-on: ubuntu-latest
    needs: build
    steps:
      - uses: acme/thing@v1
        with: { count: 3, on: true }
  build:
    permissions: { contents: read }
    steps:
      - run: echo hi
        if: false
`)
    expect(workflow.triggers).toEqual({ pull_request: ['opened', 'closed'], push: [] })
    const [test, build] = workflow.jobs
    expect(test).toMatchObject({ id: 'test', needs: ['build'], permissions: { 'id-token': 'write' } })
    expect(test?.run.workingDirectory).toBe('app')
    expect(test?.steps[0]).toMatchObject({ uses: 'acme/thing@v1', with: { count: '3', on: 'true' } })
    expect(build).toMatchObject({ permissions: { contents: 'read' }, steps: [{ run: 'echo hi', if: 'false' }] })
  })

  it.each([
    ['an unknown key', { step: [] }, "jobs.job: unexpected key 'step'"],
    ['a step with both', { steps: [{ run: 'x', uses: 'y' }] }, "a step has either 'uses' or 'run'"],
    [
      'a repeated id',
      {
        steps: [
          { id: 'a', run: 'x' },
          { id: 'a', run: 'y' },
        ],
      },
      "two steps have the id 'a'",
    ],
    ['an unknown step key', { steps: [{ run: 'x', args: 'y' }] }, "jobs.job.steps[0]: unexpected key 'args'"],
  ])('refuses %s', (_, job, message) => {
    expect(() => parseJob(job)).toThrow(message)
  })

  it('refuses a need that is no job', () => {
    expect(() => parseWorkflow('on: push\njobs: { a: { needs: b, steps: [] } }')).toThrow("there is no job 'b'")
  })
})

describe('unfoldMatrix', () => {
  it('multiplies, excludes and includes', () => {
    const matrix = {
      os: ['a', 'b'],
      node: [20, 24],
      exclude: [{ os: 'b', node: 20 }],
      include: [{ node: 24, extra: true }, { os: 'c' }],
    }
    expect(unfoldMatrix(matrix)).toEqual([
      { os: 'a', node: 20 },
      { os: 'a', node: 24, extra: true },
      { os: 'b', node: 24, extra: true },
      { os: 'c' },
    ])
  })

  it('may consist of include alone', () => {
    expect(unfoldMatrix({ include: [{ shard: 1 }, { shard: 2 }] })).toEqual([{ shard: 1 }, { shard: 2 }])
  })
})
