import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type GitHubStandIn, startGitHub } from '../../local/github/stand-in.ts'

const SHA = 'a'.repeat(40)
const PR = { owner: 'acme', repo: 'shop', issue_number: 42 }

let github: GitHubStandIn

beforeEach(async () => {
  github = await startGitHub()
  github.addPullRequest({ number: 42, title: 'Loyalty tiers', headSha: SHA, headRef: 'loyalty' })
})

afterEach(async () => {
  await github.close()
})

function client(token = github.workflowToken) {
  return getOctokit(token, { baseUrl: github.url }).rest
}

describe('what people may do', () => {
  it('is asked of the repository, where everybody may read', async () => {
    github.setPermission('maria', 'write')
    const ask = (username: string) =>
      client().repos.getCollaboratorPermissionLevel({ owner: 'acme', repo: 'shop', username })
    expect((await ask('maria')).data).toMatchObject({ permission: 'write', user: { login: 'maria' } })
    expect((await ask('octocat')).data.permission).toBe('read')
  })
})

describe('comments', () => {
  it('are created, edited, read and deleted', async () => {
    const { issues } = client()
    const { data: created } = await issues.createComment({ ...PR, body: 'first' })
    expect(created).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } })
    const id = { owner: 'acme', repo: 'shop', comment_id: created.id }
    await issues.updateComment({ ...id, body: 'second' })
    expect((await issues.getComment(id)).data.body).toBe('second')
    expect(github.comments(42).map((comment) => comment.body)).toEqual(['second'])
    await issues.deleteComment(id)
    expect(github.comments(42)).toEqual([])
    await expect(issues.updateComment({ ...id, body: 'third' })).rejects.toMatchObject({ status: 404 })
  })

  it('come in pages with links', async () => {
    for (let n = 1; n <= 65; n++) github.addComment({ pullRequest: 42, author: 'octocat', body: `comment ${n}` })
    const first = await client().issues.listComments(PR)
    expect(first.data).toHaveLength(30)
    expect(first.headers.link).toContain('page=2>; rel="next"')
    expect(first.headers.link).toContain('page=3>; rel="last"')
    const octokit = getOctokit(github.workflowToken, { baseUrl: github.url })
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...PR, per_page: 50 })
    expect(all.map((comment) => comment.body)).toEqual(Array.from({ length: 65 }, (_, n) => `comment ${n + 1}`))
    const beyond = await client().issues.listComments({ ...PR, page: 9 })
    expect(beyond.data).toEqual([])
  })

  it('say by whom they are', async () => {
    github.addToken('ghp_alice', { login: 'alice', type: 'user', pullRequests: 'write' })
    github.addToken('ghs_app', { login: 'our-app[bot]', type: 'app', pullRequests: 'write' })
    for (const token of ['ghp_alice', 'ghs_app']) await client(token).issues.createComment({ ...PR, body: 'hi' })
    github.addComment({ pullRequest: 42, author: 'mallory', body: '<!-- a pasted marker -->' })
    expect(github.comments(42).map((comment) => comment.author)).toEqual(['alice', 'our-app[bot]', 'mallory'])
  })

  it.each([
    ['65,536 characters', 'x'.repeat(65_536), 201],
    ['one more', 'x'.repeat(65_537), 422],
    ['nothing', '  ', 422],
  ])('of %s', async (_, body, status) => {
    const creating = client().issues.createComment({ ...PR, body })
    await (status === 201 ? expect(creating).resolves : expect(creating).rejects).toMatchObject({ status })
  })

  it.each([
    ['without permission', 'ghs_readOnly', 403, 'Resource not accessible by integration'],
    ['with a wrong token', 'ghs_wrong', 401, 'Bad credentials'],
  ])('%s are refused', async (_, token, status, message) => {
    github.addToken('ghs_readOnly', { login: 'github-actions[bot]', type: 'workflow', pullRequests: 'read' })
    await expect(client(token).issues.createComment({ ...PR, body: 'x' })).rejects.toMatchObject({
      status,
      message: expect.stringContaining(message),
    })
    expect(github.comments(42)).toEqual([])
  })

  it('on a locked conversation are refused', async () => {
    github.lock(42)
    await expect(client().issues.createComment({ ...PR, body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Unable to create comment because issue is locked'),
    })
  })
})

describe('who am I', () => {
  it('is no question for a workflow token, except in GraphQL', async () => {
    await expect(client().users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
    const octokit = getOctokit(github.workflowToken, { baseUrl: github.url })
    expect(await octokit.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
  })

  it('is answered to a user', async () => {
    github.addToken('ghp_alice', { login: 'alice', type: 'user', pullRequests: 'write' })
    expect((await client('ghp_alice').users.getAuthenticated()).data.login).toBe('alice')
  })
})

describe('pull requests', () => {
  it('are found by number, by head and by commit, also by an older one', async () => {
    const newer = 'c'.repeat(40)
    github.pushTo(42, newer)
    const { pulls, repos } = client()
    const shop = { owner: 'acme', repo: 'shop' }
    const { data: pull } = await pulls.get({ ...shop, pull_number: 42 })
    expect(pull).toMatchObject({ state: 'open', head: { sha: newer, ref: 'loyalty' }, base: { ref: 'main' } })
    expect((await pulls.list({ ...shop, head: 'acme:loyalty' })).data).toHaveLength(1)
    expect((await pulls.list({ ...shop, head: 'acme:other' })).data).toHaveLength(0)
    for (const sha of [SHA, newer]) {
      const { data } = await repos.listPullRequestsAssociatedWithCommit({ ...shop, commit_sha: sha })
      expect(data.map((found) => found.number)).toEqual([42])
    }
    await expect(pulls.get({ ...shop, pull_number: 7 })).rejects.toMatchObject({ status: 404 })
  })

  it('are closed or merged', async () => {
    github.closePullRequest(42, { mergeCommit: 'd'.repeat(40) })
    const shop = { owner: 'acme', repo: 'shop' }
    expect((await client().pulls.list(shop)).data).toEqual([])
    const { data } = await client().pulls.list({ ...shop, state: 'all' })
    expect(data[0]).toMatchObject({ state: 'closed', merge_commit_sha: 'd'.repeat(40) })
  })

  it('make events', () => {
    github.addPullRequest({ number: 43, title: 'From afar', headSha: SHA, headRef: 'x', fork: 'stranger/shop' })
    expect(github.event(42, 'opened')).toMatchObject({
      name: 'pull_request',
      payload: { action: 'opened', number: 42, pull_request: { head: { sha: SHA, repo: { full_name: 'acme/shop' } } } },
    })
    expect(github.event(43, 'synchronize').payload.pull_request.head.repo).toEqual({
      full_name: 'stranger/shop',
      fork: true,
    })
  })
})

describe('faults', () => {
  it('are rate limits in the way GitHub announces them', async () => {
    github.fail({ answer: { type: 'primary-rate-limit', status: 429 } })
    github.fail({ answer: { type: 'secondary-rate-limit', retryAfterSeconds: 3 } })
    const primary = await fetch(`${github.url}/repos/acme/shop/pulls/42`)
    expect(primary.status).toBe(429)
    expect(primary.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(Number(primary.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now())
    const secondary = await fetch(`${github.url}/repos/acme/shop/pulls/42`)
    expect(secondary.status).toBe(403)
    expect(secondary.headers.get('retry-after')).toBe('3')
    expect((await fetch(`${github.url}/repos/acme/shop/pulls/42`)).status).toBe(200)
  })

  it('meet only the requests they name, as often as told', async () => {
    github.fail({ answer: { type: 'server-error', status: 503 }, method: 'POST', path: /\/comments$/, times: 2 })
    const { issues } = client()
    expect((await issues.listComments(PR)).status).toBe(200)
    for (let n = 0; n < 2; n++) {
      await expect(issues.createComment({ ...PR, body: 'x' })).rejects.toMatchObject({ status: 503 })
    }
    expect((await issues.createComment({ ...PR, body: 'x' })).status).toBe(201)
    expect(github.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 200',
      'POST 503',
      'POST 503',
      'POST 201',
    ])
  })

  it('can lose the answer to a request that had its effect', async () => {
    github.fail({ answer: { type: 'disconnect', after: true }, method: 'POST' })
    await expect(client().issues.createComment({ ...PR, body: 'x' })).rejects.toThrow()
    expect(github.comments(42)).toHaveLength(1)
    expect(github.requests).toMatchObject([{ method: 'POST', status: 'disconnected', body: { body: 'x' } }])
  })
})

it('answers 404 to what it does not know', async () => {
  const answer = await fetch(`${github.url}/repos/acme/other/pulls`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ message: 'Not Found', status: '404' })
})

describe('commits', () => {
  it('hold what git would hold under the same ids', async () => {
    github.addCommit(SHA, { 'a/b/c.txt': 'hello\n', 'a.d/e': 'x', 'a-b': 'y' })
    const { git } = client()
    const at = { owner: 'acme', repo: 'shop' }
    const { data: commit } = await git.getCommit({ ...at, commit_sha: SHA })
    expect(commit.tree.sha).toBe('9b118d073382969d11229a384210ac33dc99605d')
    const { data: root } = await git.getTree({ ...at, tree_sha: commit.tree.sha })
    expect(root.tree.map(({ path }) => path)).toEqual(['a-b', 'a.d', 'a'])
    const { data: blob } = await git.getBlob({ ...at, file_sha: 'ce013625030ba8dba906f756967f9e9ca394464a' })
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('hello\n')
    await expect(git.getCommit({ ...at, commit_sha: 'b'.repeat(40) })).rejects.toMatchObject({ status: 404 })
  })
})

describe('runs of workflows', () => {
  const run = { id: 7, event: 'pull_request', headSha: SHA, headBranch: 'loyalty', path: '.github/workflows/a.yml' }

  it('are listed by commit, without a conclusion as long as they run', async () => {
    const running = github.addRun({ ...run, createdAt: new Date(), conclusion: undefined })
    github.addRun({ ...run, id: 8, headSha: 'b'.repeat(40), createdAt: new Date(), conclusion: 'success' })
    const list = () => client().actions.listWorkflowRunsForRepo({ owner: 'acme', repo: 'shop', head_sha: SHA })
    expect((await list()).data.workflow_runs).toMatchObject([{ id: 7, status: 'in_progress', conclusion: null }])
    running.conclusion = 'failure'
    expect((await list()).data.workflow_runs).toMatchObject([{ id: 7, status: 'completed', conclusion: 'failure' }])
  })

  it('want a permission of their own', async () => {
    github.addToken('ghs_few', {
      login: 'github-actions[bot]',
      type: 'workflow',
      pullRequests: 'write',
      actions: 'none',
    })
    const refused = client('ghs_few').actions.listWorkflowRunsForRepo({ owner: 'acme', repo: 'shop' })
    await expect(refused).rejects.toMatchObject({ status: 403 })
  })
})
