import { describe, expect, it } from '@jest/globals'
import { blobId, type GitFiles, gitFiles } from '../../src/github/git-files.ts'
import { reasonsNotValidated, type Validation } from '../../src/github/validating-runs.ts'
import type { WorkflowRun } from '../../src/github/workflow-run.ts'

const sha = 'a'.repeat(40)
const promotedSha = 'f'.repeat(40)
const database = '.github/workflows/database.yml'
const lint = '.github/workflows/lint.yml'
const withAction = 'steps:\n  - uses: Acme/database-branch-action@v1\n'

const run = (changes: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 1,
  event: 'pull_request',
  head_sha: sha,
  head_branch: 'change',
  path: database,
  conclusion: 'success',
  created_at: '2026-11-22T12:00:00Z',
  ...changes,
})

/** Texts by `commit:path`. */
function filesOf(texts: Readonly<Record<string, string>>): GitFiles {
  const textAt = async (commit: string, path: string) => texts[`${commit}:${path}`]
  return { textAt, idAt: textAt }
}

const reasons = (changes: Partial<Validation> = {}) =>
  reasonsNotValidated({
    runs: [run()],
    files: filesOf({
      [`${sha}:${database}`]: withAction,
      [`${sha}:${lint}`]: 'steps:\n  - uses: actions/checkout@v5\n',
    }),
    sha,
    headRef: 'change',
    promotedSha,
    closedAt: new Date('2026-11-22T13:00:00Z'),
    repository: 'acme/shop',
    actionRepository: 'acme/database-branch-action',
    ...changes,
  })

describe('GitHub says that the commit was validated', () => {
  const cases: readonly (readonly [string, Partial<Validation>])[] = [
    ['by the workflow that uses the action', {}],
    ['though another workflow failed', { runs: [run(), run({ id: 2, path: lint, conclusion: 'failure' })] }],
    ['by its last run', { runs: [run({ id: 2 }), run({ id: 1, conclusion: 'failure' })] }],
    ['though a run was skipped as a whole', { runs: [run(), run({ id: 2, conclusion: 'skipped' })] }],
    [
      'though the closing itself has started one that fails',
      {
        runs: [run(), run({ id: 2, conclusion: 'failure', created_at: '2026-11-22T13:00:00Z' })],
      },
    ],
    [
      'though a run of another git branch at the same commit failed',
      {
        runs: [run(), run({ id: 2, conclusion: 'failure', head_branch: 'other' })],
      },
    ],
    ['by a workflow that has come with the base', { files: filesOf({ [`${promotedSha}:${database}`]: withAction }) }],
    [
      'by a workflow that it calls',
      {
        runs: [
          run({
            path: lint,
            referenced_workflows: [{ path: `acme/shop/${database}@refs/pull/42/merge`, sha: 'c'.repeat(40) }],
          }),
        ],
        files: filesOf({ [`${'c'.repeat(40)}:${database}`]: withAction }),
      },
    ],
    [
      'by the action of the workspace',
      {
        files: filesOf({ [`${sha}:${database}`]: '- { uses: ./ }' }),
        actionRepository: '',
      },
    ],
    ['by the workflow that is named', { runs: [run({ path: lint })], validatedBy: 'lint.yml' }],
  ]
  it.each(cases)('%s', async (_, changes) => {
    expect(await reasons(changes)).toEqual([])
  })
})

describe('GitHub does not say that it was', () => {
  const failed = `GitHub says that \`${database}\` ended in failure for commit aaaaaaa (run 2)`
  const cases: readonly (readonly [string, Partial<Validation>, string])[] = [
    ['nothing ran', { runs: [] }, 'GitHub knows no run of a workflow for commit aaaaaaa'],
    ['only another commit ran', { runs: [run({ head_sha: 'b'.repeat(40) })] }, 'knows no run'],
    ['only the closing ran', { runs: [run({ created_at: '2026-11-22T13:00:01Z' })] }, 'knows no run'],
    ['it ran by hand, for another commit as a rule', { runs: [run({ event: 'workflow_dispatch' })] }, 'knows no run'],
    ['the last run failed', { runs: [run(), run({ id: 2, conclusion: 'failure' })] }, failed],
    [
      'one of two events failed',
      { runs: [run({ id: 3 }), run({ id: 2, event: 'push', conclusion: 'failure' })] },
      failed,
    ],
    ['it was cancelled', { runs: [run({ conclusion: 'cancelled' })] }, 'ended in cancelled'],
    ['it has not ended', { runs: [run({ conclusion: null })] }, 'has not ended'],
    ['no workflow uses the action', { runs: [run({ path: lint })] }, 'none is seen to use this action'],
    [
      'the action is only spoken of',
      {
        files: filesOf({ [`${sha}:${database}`]: '# uses: acme/database-branch-action@v1' }),
      },
      'name the one that does in `validated-by`',
    ],
    [
      'the workflow that is named did not run',
      { validatedBy: 'other.yml' },
      '`other.yml`, which `validated-by` names, has not run',
    ],
    [
      'the workflow that is named failed',
      {
        runs: [run({ id: 2, conclusion: 'failure' })],
        validatedBy: database,
      },
      failed,
    ],
  ]
  it.each(cases)('%s', async (_, changes, reason) => {
    const [first, ...others] = await reasons(changes)
    expect(first).toContain(reason)
    expect(others).toEqual([])
  })
})

describe('files of a commit', () => {
  const trees: Readonly<Record<string, readonly { path: string; type: string; sha: string }[]>> = {
    root: [
      { path: 'migrations', type: 'tree', sha: 'folder' },
      { path: 'README.md', type: 'blob', sha: 'text' },
    ],
    folder: [{ path: '1.sql', type: 'blob', sha: blobId(Buffer.from('hello\n')) }],
  }
  const asked: string[] = []
  const files = gitFiles({
    treeOfCommit: async () => 'root',
    tree: async (id) => {
      asked.push(id)
      return trees[id] ?? []
    },
    blob: async () => Buffer.from('hello\n'),
  })

  it.each([
    ['', 'root'],
    ['migrations', 'folder'],
    ['./migrations/1.sql', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['README.md/1.sql', undefined],
    ['migrations/2.sql', undefined],
  ])('are known by their ids: %p', async (path, expected) => {
    expect(await files.idAt(sha, path)).toBe(expected)
  })

  it('are asked for once a folder', async () => {
    expect(await files.textAt(sha, 'migrations/1.sql')).toBe('hello\n')
    expect(asked.toSorted()).toEqual(['folder', 'root'])
  })
})
