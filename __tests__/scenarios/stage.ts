/**
 * What a scenario needs: the shop's production on the Lakebase stand-in, GitHub, and jobs played from the committed dist/ by
 * child processes, as a runner would.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createProject, fillProduction, letCiIn } from '../../demo/set-up.ts'
import { checkOut, type LakebaseShop, openShop } from '../../demo/shop.ts'
import type { WorkflowRun } from '../../local/github/repository.ts'
import type { LakebaseOptions } from '../../local/lakebase/stand-in.ts'
import { projectRoot } from '../../local/project-root.ts'
import type { RunEvent } from '../../local/runner/event.ts'
import type { JobResult } from '../../local/runner/job-result.ts'
import { type RunJobOptions, runJob } from '../../local/runner/run-job.ts'
import { findLeaks, leftFiles, type Places } from './leak-scan.ts'
import { ownProcesses } from './process-scan.ts'

export type Stage = LakebaseShop & {
  /** Adds a pull request and returns its number. */
  openPullRequest(pull?: { readonly fork?: string; readonly author?: string; readonly baseRef?: string }): number
  /** Plays a job of one action step, with the given inputs, followed by `steps`. */
  play(job: PlayedJob): Promise<PlayedResult>
}

export type PlayedJob = Partial<RunJobOptions> & {
  readonly pullRequest: number
  readonly action?: 'opened' | 'synchronize' | 'closed' | undefined
  readonly with?: Readonly<Record<string, string>> | undefined
  readonly steps?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** Files of the checkout, by path. */
  readonly files?: Readonly<Record<string, string>> | undefined
}

export type PlayedResult = Omit<JobResult, 'outputs'> & {
  readonly text: string
  /** Log lines of one stage of the action. */
  stage(name: 'pre' | 'main' | 'post'): string
  /** What one stage of the action has set. */
  outputs(name: 'pre' | 'main' | 'post'): Readonly<Record<string, string>>
  readonly summary: string
}

export async function openStage(options: LakebaseOptions = {}): Promise<Stage> {
  const shop = await openShop({
    project: 'shop',
    addressBase: freeAddresses(),
    ...options,
    // The tests of a file share a project.
    switches: { unarchived_quota: 500, ...options.switches },
  })
  try {
    await createProject(shop)
    await letCiIn(shop)
    await fillProduction(shop)
  } catch (error) {
    // Servers that are left running keep the test process alive for ever.
    await shop.close()
    throw error
  }
  let pulls = 41
  let runs = 0
  return {
    ...shop,
    openPullRequest(pull = {}) {
      pulls += 1
      shop.github.addPullRequest({ number: pulls, title: 'A change', headSha: sha(pulls), headRef: 'change', ...pull })
      return pulls
    },
    async play({ pullRequest, action, with: inputs, steps, files, ...options }) {
      runs += 1
      const workspace = await checkOut(shop, `run-${runs}`)
      for (const [path, text] of Object.entries(files ?? {})) {
        await mkdir(dirname(join(workspace, path)), { recursive: true })
        await writeFile(join(workspace, path), text)
      }
      const event = options.event ?? shop.github.event(pullRequest, action ?? 'opened')
      const run =
        options.githubApiUrl === undefined ? recordRun(shop, { event, runId: runs, files: files ?? {} }) : undefined
      const step = { id: 'database', uses: 'acme/database-branch-action@v1', with: { ...basics(shop), ...inputs } }
      let left: Awaited<ReturnType<typeof leftFiles>> = { places: {}, open: [] }
      let outlived: readonly string[] = []
      let between: Places = {}
      const sent = shop.github.requests.length
      const result = await runJob({
        afterStage: async (folder) => {
          between = { ...between, ...(await ownProcesses(folder)) }
        },
        beforeCleanUp: async (folder) => {
          left = await leftFiles(folder)
          outlived = Object.keys(await ownProcesses(folder))
        },
        job: { 'runs-on': 'ubuntu-latest', permissions, steps: [step, ...(steps ?? [])] },
        event,
        workspace,
        runId: runs,
        actions: { 'acme/database-branch-action': projectRoot },
        githubApiUrl: shop.github.url,
        githubToken: shop.github.workflowToken,
        idTokenRequest: { url: shop.lakebase.oidc.requestUrl, token: shop.lakebase.oidc.requestToken },
        ...options,
      })
      if (run !== undefined) run.conclusion = result.conclusion
      await rm(workspace, { recursive: true })
      const played = describe(result)
      if (outlived.length > 0) throw new Error(`The job has ended, and ${outlived.join(', ')} has not.`)
      assertNoLeak([...result.masks, ...secretsOf(shop)], {
        ...left,
        places: {
          ...placesOf(played),
          ...left.places,
          ...between,
          GitHub: JSON.stringify(shop.github.requests.slice(sent)),
        },
      })
      return played
    },
  }
}

/** Those of the stage; those of the job are the runner's masks. */
function secretsOf({ lakebase, github }: LakebaseShop): readonly string[] {
  return [lakebase.clientSecret, lakebase.token, lakebase.oidc.requestToken, github.workflowToken]
}

/** All that a job shows. The outputs that hand the login out are what they are for. */
function placesOf(played: PlayedResult): Places {
  const outputs = (['pre', 'main', 'post'] as const).flatMap((name) => Object.entries(played.outputs(name)))
  return {
    'the log': withoutHeaders(played.text),
    'the summary': played.summary,
    annotations: JSON.stringify(played.annotations),
    outputs: outputs.flatMap(([name, value]) => (handedOut.has(name) ? [] : [`${name}=${value}`])).join('\n'),
  }
}

/** In which the runner shows what a step is given, before it has said what of it is secret. */
function withoutHeaders(log: string): string {
  return log.replace(/^##\[group\]Run [\s\S]*?^##\[endgroup\]$/gm, '')
}

const handedOut: ReadonlySet<string> = new Set(['password', 'database-url'])

function assertNoLeak(
  secrets: readonly string[],
  { places, open }: { readonly places: Places; readonly open: readonly string[] },
): void {
  const leaks = [...findLeaks(secrets, places), ...open]
  if (leaks.length > 0) throw new Error(['A secret has left the job:', ...leaks].join('\n'))
}

/**
 * A report that has nothing against the change. Where steps are watched, a machine that is too busy to look says so, and then it is
 * not called safe: what a test is about must not hang on that.
 */
export const nothingWrong =
  /^### (?:✅ Database: safe|⚠️ Database: review, nobody looked for [\d.]+ m?s, on a machine with too much to do$)/m

export const workflowPath = '.github/workflows/database.yml'
const workflowText = 'jobs:\n  database:\n    steps:\n      - uses: acme/database-branch-action@v1\n'

type RecordedRun = {
  readonly event: RunEvent
  readonly runId: number
  /** Files of the commit, the workflow's aside. */
  readonly files: Readonly<Record<string, string>>
}

/** What GitHub has of a run: its commit, with the workflow in it, and the run itself, whose conclusion comes at its end. */
export function recordRun(
  { github }: Pick<LakebaseShop, 'github'>,
  { event, runId, files }: RecordedRun,
): WorkflowRun | undefined {
  const pull = (event.payload as { readonly pull_request?: PullRequestFacts }).pull_request
  if (pull === undefined) return undefined
  const isClosed = pull.state === 'closed'
  github.addCommit((isClosed && pull.merge_commit_sha) || pull.head.sha, { ...files, [workflowPath]: workflowText })
  return github.addRun({
    id: runId,
    event: event.name,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    path: isClosed ? '.github/workflows/promote.yml' : workflowPath,
    createdAt: new Date(),
    conclusion: undefined,
  })
}

type PullRequestFacts = {
  readonly state: string
  readonly merge_commit_sha: string | null
  readonly head: { readonly sha: string; readonly ref: string }
}

/** Scenarios run side by side, and so may whole test runs. */
function freeAddresses(): string {
  return `127.${90 + Number(process.env['JEST_WORKER_ID'] ?? 1)}.${process.pid % 250}`
}

const permissions = { actions: 'read', contents: 'read', 'pull-requests': 'write', 'id-token': 'write' }

function basics({ lakebase, project }: LakebaseShop): Record<string, string> {
  return {
    'databricks-host': lakebase.url,
    'databricks-client-id': lakebase.clientId,
    project,
    'ssl-ca': lakebase.caFile,
  }
}

function describe(result: JobResult): PlayedResult {
  const own = result.steps.filter(({ name }) => name.includes('database-branch-action'))
  return {
    ...result,
    text: result.log.join('\n'),
    stage: (name) => own.flatMap(({ stage, lines }) => (stage === name ? lines : [])).join('\n'),
    outputs: (name) => Object.assign({}, ...own.map(({ stage, outputs }) => (stage === name ? outputs : {}))),
    summary: own.map(({ summary }) => summary).join('\n'),
  }
}

/** A commit that is easy to recognise. */
function sha(number: number): string {
  return String(number).padStart(40, '0')
}
