/** GitHub's API and a server for a repository that another runner plays, such as act; with the events of its pull request as files. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubStandIn } from '../local/github/stand-in.ts'
import { addPullRequest, checkedOut, trackedFiles } from './checked-out.ts'
import { startSeedServer } from './seed-server.ts'

export type ServedRepository = {
  readonly folder: string
  readonly seeds: readonly string[]
  /** Of the pull request. */
  readonly number: number
}

export type Served = {
  /** What is to be said at the terminal. */
  readonly environment: string
  readonly standIn: { stop(): Promise<void> }
}

export async function serveRepository(github: GitHubStandIn, repository: ServedRepository): Promise<Served> {
  const { folder, seeds, number } = repository
  const head = checkedOut(folder)
  addPullRequest(github, number, head)
  // Another runner does not tell GitHub of its runs, and a promotion asks for one that went through, and for what it ran.
  github.addCommit(head.headSha, await trackedFiles(folder))
  const path = '.github/workflows/database.yml'
  const run = { id: 1, event: 'pull_request', path, headSha: head.headSha, headBranch: head.headRef }
  github.addRun({ ...run, createdAt: new Date(), conclusion: 'success' })
  const server = await startSeedServer(seeds)
  const events = await mkdtemp(join(tmpdir(), 'github-local-'))
  await writeEvents(github, number, events)
  const given = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: github.workflowToken,
    ...server.secrets,
  }
  const comments = `${github.url}/repos/${github.repository}/issues/${number}/comments`
  return {
    environment: `${Object.entries(given)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('')}
# Events of its pull request #${number}, as opened.json, closed.json and merged.json: ${events}
# Its comments: curl -H 'authorization: Bearer ${github.workflowToken}' ${comments}
`,
    standIn: {
      stop: async () => {
        await server.stop()
        await rm(events, { recursive: true, force: true })
        await github.close()
      },
    },
  }
}

async function writeEvents(github: GitHubStandIn, number: number, folder: string): Promise<void> {
  const opened = github.event(number, 'opened').payload
  const pull = opened.pull_request
  const closed = { ...opened, action: 'closed', pull_request: { ...pull, state: 'closed' } }
  const merged = { ...closed, pull_request: { ...closed.pull_request, merged: true, merge_commit_sha: pull.head.sha } }
  for (const [name, event] of Object.entries({ opened, closed, merged })) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(event, undefined, 2))
  }
}
