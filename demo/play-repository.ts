/** A workflow of anybody's repository, played in its own folder as GitHub would for a pull request; its comment becomes a page. */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GitHubStandIn } from '../local/github/stand-in.ts'
import { projectRoot } from '../local/project-root.ts'
import { runWorkflow } from '../local/runner/run-workflow.ts'
import type { ActionStub } from '../local/runner/runner-options.ts'
import { UserError } from '../src/ground/errors.ts'
import { addPullRequest, checkedOut } from './checked-out.ts'
import { renderHtml } from './render-html.ts'
import { startSeedServer } from './seed-server.ts'

export type Repository = {
  /** The workflow file. */
  readonly workflow: string
  /** SQL files for a server that is started for the run. */
  readonly seeds: readonly string[]
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** Of the pull request. */
  readonly number: number
  /** Where the comment is written to. */
  readonly page: string
}

/** The folder that holds `.github`; else that of the file. */
function repositoryOf(workflow: string): string {
  const folder = dirname(resolve(workflow))
  const at = folder.lastIndexOf(`${sep}.github`)
  return at === -1 ? folder : folder.slice(0, at) || sep
}

/** Returns what is to be said at the end. Sets the exit code when the workflow fails. */
export async function playRepository(github: GitHubStandIn, repository: Repository): Promise<string> {
  const { workflow, seeds, secrets, vars, number, page } = repository
  const folder = repositoryOf(workflow)
  addPullRequest(github, number, checkedOut(folder))
  const server = await startSeedServer(seeds)
  try {
    const text = await readFile(workflow, 'utf8')
    const result = await runWorkflow({
      workflow: text,
      event: github.event(number, 'opened'),
      workspace: folder,
      actions: actionsOf(text),
      secrets: { ...server.secrets, ...secrets },
      vars,
      repository: github.repository,
      githubApiUrl: github.url,
      githubToken: github.workflowToken,
      log: (line) => {
        if (!line.startsWith('::add-mask::')) process.stderr.write(`${line}\n`)
      },
    })
    if (!result.triggered) throw new UserError(`${workflow} has no \`on: pull_request\`, so nothing was played.`)
    if (result.conclusion !== 'success') process.exitCode = 1
    const comment = github.comments(number)[0]?.body
    if (comment === undefined) return `\nThe workflow ended with ${result.conclusion}, and left no comment.\n`
    await writeFile(page, renderHtml(comment, { title: `Pull request #${number}` }))
    return `\nThe workflow ended with ${result.conclusion}. Its comment: ${pathToFileURL(resolve(page))}\n`
  } finally {
    await server.stop()
  }
}

/** This action is played, under whatever name; others are said not to be. */
function actionsOf(workflow: string): Readonly<Record<string, string | ActionStub>> {
  const used = [...workflow.matchAll(/^\s*(?:-\s+)?uses:\s*["']?([\w.-]+\/[\w.-]+)/gm)].map(([, name = '']) => name)
  return Object.fromEntries(
    used.map((name) => [name, name.endsWith('/database-branch-action') ? projectRoot : notPlayed(name)]),
  )
}

function notPlayed(name: string): ActionStub {
  return async ({ log }) => {
    log(name === 'actions/checkout' ? 'The folder is as it is.' : `${name} is not played here.`)
    return undefined
  }
}
