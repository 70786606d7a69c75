/** A shop on the Neon stand-in, GitHub, and jobs played from dist/ by child processes, as a runner would. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { checkOut, readSql } from '../../demo/shop.ts'
import { type GitHubStandIn, startGitHub } from '../../local/github/stand-in.ts'
import { firstProject } from '../../local/neon/first-project.ts'
import { type NeonOptions, type NeonStandIn, startNeon } from '../../local/neon/stand-in.ts'
import { projectRoot } from '../../local/project-root.ts'
import { type RunJobOptions, runJob } from '../../local/runner/run-job.ts'
import { neonAddresses } from '../local-neon/addresses.ts'
import { type NeonClient, neonClient } from '../local-neon/neon-client.ts'
import { findLeaks, leftFiles } from './leak-scan.ts'

export type NeonStage = {
  readonly neon: NeonStandIn
  readonly client: NeonClient
  readonly project: string
  readonly github: GitHubStandIn
  openPullRequest(): number
  play(job: NeonJob): Promise<NeonJobResult>
  /** Runs one statement on a branch, as the owner of the database. */
  ask(branch: string, sql: string): Promise<unknown[][]>
  close(): Promise<void>
}

export type NeonJob = Partial<RunJobOptions> & {
  readonly pullRequest: number
  readonly action?: 'opened' | 'synchronize' | 'closed'
  readonly with?: Readonly<Record<string, string>>
  readonly steps?: readonly Readonly<Record<string, unknown>>[]
  readonly files?: Readonly<Record<string, string>>
}

export type NeonJobResult = {
  readonly conclusion: string
  readonly text: string
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
}

export async function openNeonStage(options: NeonOptions = {}): Promise<NeonStage> {
  const folder = await mkdtemp(join(tmpdir(), 'database-branch-neon-'))
  const addressBase = neonAddresses()
  const neon = await startNeon({ port: 0, addressBase, ...options })
  const github = await startGitHub()
  const close = async () => {
    await github.close()
    await neon.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const project = await firstProject(neon)
    const client = neonClient(neon, project)
    await client.query('main', await readSql('schema.sql'))
    await client.query('main', await readSql('rows.sql'))
    let pulls = 41
    let runs = 0
    return {
      neon,
      client,
      project,
      github,
      close,
      ask: async (branch, sql) => (await client.query(branch, sql)).rows,
      openPullRequest: () => {
        pulls += 1
        github.addPullRequest({
          number: pulls,
          title: 'A change',
          headSha: String(pulls).padStart(40, '0'),
          headRef: 'x',
        })
        return pulls
      },
      play: async ({ pullRequest, action = 'opened', with: inputs, steps, files, ...job }) => {
        runs += 1
        const workspace = await checkOut({ folder }, `run-${runs}`)
        for (const [path, text] of Object.entries(files ?? {})) {
          await mkdir(dirname(join(workspace, path)), { recursive: true })
          await writeFile(join(workspace, path), text)
        }
        const step = {
          id: 'database',
          uses: 'acme/database-branch-action@v1',
          with: {
            provider: 'neon',
            'neon-api-key': neon.projectKey(project),
            'neon-api-url': neon.url,
            project,
            'ssl-ca': neon.caFile,
            ...inputs,
          },
        }
        let left: Awaited<ReturnType<typeof leftFiles>> = { places: {}, open: [] }
        const result = await runJob({
          beforeCleanUp: async (path) => {
            left = await leftFiles(path)
          },
          job: {
            'runs-on': 'ubuntu-latest',
            permissions: { contents: 'read', 'pull-requests': 'write' },
            steps: [step, ...(steps ?? [])],
          },
          event: github.event(pullRequest, action),
          workspace,
          runId: runs,
          actions: { 'acme/database-branch-action': projectRoot },
          githubApiUrl: github.url,
          githubToken: github.workflowToken,
          ...job,
        })
        await rm(workspace, { recursive: true })
        const text = result.log.join('\n')
        const log = text.replace(/^##\[group\]Run [\s\S]*?^##\[endgroup\]$/gm, '')
        const leaks = findLeaks([...result.masks, neon.projectKey(project), github.workflowToken], {
          ...left.places,
          'the log': log,
          GitHub: JSON.stringify(github.requests),
        })
        if (leaks.length > 0) throw new Error(['A secret has left the job:', ...leaks].join('\n'))
        const main = result.steps.find(({ id, stage }) => id === 'database' && stage === 'main')
        return { conclusion: result.conclusion, text, masks: result.masks, outputs: main?.outputs ?? {} }
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Whether somebody with this login gets into the branch. */
export async function canLogIn(
  { neon, client }: NeonStage,
  login: { readonly branch: string; readonly user: string; readonly password: string },
): Promise<boolean> {
  const connection = new pg.Client({
    host: await client.host(login.branch),
    user: login.user,
    password: login.password,
    database: 'neondb',
    ssl: { ca: await readFile(neon.caFile, 'utf8') },
  })
  try {
    await connection.connect()
    return true
  } catch {
    return false
  } finally {
    await connection.end().catch(() => undefined)
  }
}
