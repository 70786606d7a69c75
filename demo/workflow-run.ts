/** Plays the shop's workflows through the bundled action, as GitHub would. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../local/project-root.ts'
import type { WorkflowResult } from '../local/runner/job-result.ts'
import { type RunWorkflowOptions, runWorkflow } from '../local/runner/run-workflow.ts'
import type { ActionStub } from '../local/runner/runner-options.ts'
import { checkOut, outputFolder, type Shop } from './shop.ts'

export type WorkflowRun = Pick<RunWorkflowOptions, 'event' | 'vars'> & {
  readonly workflow: 'database' | 'deployed-version' | 'development-branch'
  readonly workspace: string
  readonly runId: number
  /** Takes the log, line by line. */
  readonly tell: (line: string) => void
}

export async function play({ service, github }: Shop, run: WorkflowRun): Promise<WorkflowResult> {
  const { workflow, event, vars, workspace, runId, tell } = run
  const result = await runWorkflow({
    workflow: await readFile(join(workspace, `.github/workflows/${workflow}.yml`), 'utf8'),
    event,
    workspace,
    runId,
    actions: { 'acme/database-branch-action': projectRoot, 'actions/checkout': checkOutDeployed },
    vars: { ...vars, ...service.vars },
    env: service.env,
    secrets: service.secrets,
    githubApiUrl: github.url,
    githubToken: github.workflowToken,
    idTokenRequest: service.idTokenRequest,
    log: tell,
  })
  await keepLog(runId, result)
  return result
}

/** The workspace is a checkout already. Beside it goes what is deployed: the repository as it is, with tests of its own. */
const checkOutDeployed: ActionStub = async ({ with: { path }, workspace }) => {
  if (path === undefined) return undefined
  for (const part of ['demo/repository', 'demo/deployed-version']) {
    await cp(join(projectRoot, part), join(workspace, path), { recursive: true })
  }
  return undefined
}

async function keepLog(runId: number, { jobs }: WorkflowResult): Promise<void> {
  await mkdir(outputFolder, { recursive: true })
  await writeFile(join(outputFolder, `run-${runId}.log`), jobs.flatMap(({ log }) => [...log, '']).join('\n'))
}

export type DevelopmentBranch = {
  readonly gitBranch: string
  readonly runId: number
  readonly tell: (line: string) => void
}

/** Dispatches `development-branch` on the git branch, and says what came of it. */
export async function makeDevelopmentBranch(shop: Shop, wanted: DevelopmentBranch): Promise<string> {
  const { gitBranch, runId, tell } = wanted
  const workspace = await checkOut(shop, `development-${runId}`)
  const result = await play(shop, {
    workflow: 'development-branch',
    event: { name: 'workflow_dispatch', payload: { ref: `refs/heads/${gitBranch}` } },
    workspace,
    runId,
    tell,
  })
  await rm(workspace, { recursive: true })
  const [job] = result.jobs
  if (job === undefined || result.conclusion !== 'success')
    throw new Error(`The workflow failed:\n${job?.log.join('\n')}`)
  const { 'branch-name': name, status, 'expires-at': expiresAt } = job.outputs
  return `${name} ${status} from production, expires ${expiresAt}.`
}
