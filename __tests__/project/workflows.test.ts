/** What a careful reader asks of our own workflows, and of those that we tell others to copy. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectRoot } from '../../local/project-root.ts'

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Job = {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}
type Workflow = { readonly permissions?: unknown; readonly jobs: Readonly<Record<string, Job>> }

const read = (folder: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => {
      const workflow = parse(readFileSync(join(projectRoot, folder, name), 'utf8')) as Workflow
      return { name: `${folder}/${name}`, ...workflow, jobs: Object.entries(workflow.jobs) }
    })
const own = read('.github/workflows')
const examples = read('docs/examples')

const stepsOf = ({ jobs }: { readonly jobs: readonly (readonly [string, Job])[] }) =>
  jobs.flatMap(([, { steps = [] }]) => steps)

describe.each([...own, ...examples])('$name', (workflow) => {
  it('pins every action of others to a commit', () => {
    const others = stepsOf(workflow)
      .flatMap(({ uses }) => uses ?? [])
      .filter((uses) => !/^(\.|\$|acme\/database-branch-action@)/.test(uses))
    for (const uses of others) expect(uses).toMatch(/@[0-9a-f]{40}$/)
  })
})

describe.each(own)('$name', (workflow) => {
  it('gives each job its own rights and an end, and the workflow none', () => {
    expect(workflow.permissions).toEqual({})
    for (const [, job] of workflow.jobs) {
      expect(job.permissions).toBeDefined()
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  it('leaves no credentials in a checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })
})
