/**
 * What the steps of one running job share: folders, contexts, status, environment, log.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { arch, tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventFacts } from './event.ts'
import type { ExpressionScope } from './expression.ts'
import type { Value } from './expression-value.ts'
import { type GitHubContext, githubContext, githubVariables } from './github-context.ts'
import { JobLog } from './job-log.ts'
import { Masks } from './masks.ts'
import { CANCELLATION_WINDOW_MS, type RunnerOptions } from './runner-options.ts'
import { RUNNER_PATIENCE } from './step-process.ts'
import type { Job } from './workflow.ts'

export type JobStatus = 'success' | 'failure' | 'cancelled'

export type NeedsContext = {
  readonly [job: string]: {
    readonly result: string
    readonly outputs: Readonly<Record<string, string>>
  }
}

export class JobSession {
  readonly options: RunnerOptions
  readonly job: Job
  readonly folder: string
  readonly log: JobLog
  /** What a step's process starts from, before anything the workflow says. */
  readonly baseEnv: Readonly<Record<string, string>>
  /** `env:` of the workflow and the job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string> = {}
  readonly path: string[] = []
  readonly steps: Record<string, Value> = {}
  readonly leftovers: (() => void)[] = []
  readonly window = new AbortController()
  status: JobStatus = 'success'
  #github: GitHubContext
  readonly #contexts: Readonly<Record<string, Value>>
  readonly #secrets: Readonly<Record<string, string>>
  readonly #onCancel = new Set<() => void>()
  #windowTimer: NodeJS.Timeout | undefined

  static async open(options: SessionOptions): Promise<JobSession> {
    const folder = await mkdtemp(join(tmpdir(), 'local-runner-'))
    await mkdir(temporaryFolderIn(folder))
    await mkdir(join(folder, 'tool-cache'))
    await writeFile(join(folder, 'event.json'), JSON.stringify(options.runner.event.payload))
    return new JobSession(options, folder)
  }

  private constructor({ runner, job, needs, matrix }: SessionOptions, folder: string) {
    this.options = runner
    this.job = job
    this.folder = folder
    const masks = new Masks()
    this.log = new JobLog({ masks, debug: runner.debug ?? false, sink: runner.log ?? (() => undefined) })
    this.#github = githubContext(runner, { id: job.id, eventPath: join(folder, 'event.json') })
    const { untrusted } = eventFacts(runner.event, String(this.#github['repository']))
    const token = String(this.#github['token'])
    this.#secrets = { ...(untrusted ? {} : runner.secrets), GITHUB_TOKEN: token }
    for (const secret of Object.values(this.#secrets)) masks.add(secret)
    const idToken = untrusted || job.permissions['id-token'] !== 'write' ? undefined : runner.idTokenRequest
    if (idToken) masks.add(idToken.token)
    const runnerContext = { name: 'local', os: runnerOs(), arch: arch().toUpperCase(), temp: this.temporaryFolder }
    this.#contexts = {
      vars: runner.vars ?? {},
      needs,
      matrix,
      strategy: {},
      inputs: runner.inputs ?? {},
      runner: { ...runnerContext, tool_cache: join(folder, 'tool-cache'), environment: 'self-hosted' },
    }
    this.baseEnv = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? folder,
      ...runner.env,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ...githubVariables(this.#github),
      RUNNER_NAME: runnerContext.name,
      RUNNER_OS: runnerContext.os,
      RUNNER_ARCH: runnerContext.arch,
      RUNNER_TEMP: runnerContext.temp,
      RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
      ...(runner.debug ? { RUNNER_DEBUG: '1' } : {}),
      ...(idToken ? { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token } : {}),
    }
    runner.cancel?.addEventListener('abort', this.#cancel, { once: true })
    if (runner.cancel?.aborted) this.#cancel()
  }

  get patience() {
    return this.options.patience ?? RUNNER_PATIENCE
  }

  /** For `with:`, `env:` and `run:` of a step: everything. */
  scope(env: Readonly<Record<string, string>> = this.env): ExpressionScope {
    const { contexts } = this.conditionScope(env)
    return { contexts: { ...contexts, secrets: this.#secrets } }
  }

  get temporaryFolder(): string {
    return temporaryFolderIn(this.folder)
  }

  /** For `if:`: the status functions, and no secrets. */
  conditionScope(env: Readonly<Record<string, string>> = this.env): ExpressionScope {
    return {
      contexts: { ...this.#contexts, github: this.#github, env, steps: this.steps, job: { status: this.status } },
      status: {
        success: this.status === 'success',
        failure: this.status === 'failure',
        cancelled: this.status === 'cancelled',
      },
    }
  }

  /** For the defaults of an action's inputs. */
  inputDefaultScope(): ExpressionScope {
    return { contexts: { ...this.#contexts, github: this.#github, job: { status: this.status } } }
  }

  setAction(name: string): void {
    this.#github = { ...this.#github, action: name }
  }

  /** Calls `listener` if the job is cancelled before the returned function is called. */
  onCancel(listener: () => void): () => void {
    this.#onCancel.add(listener)
    return () => this.#onCancel.delete(listener)
  }

  async close(): Promise<void> {
    clearTimeout(this.#windowTimer)
    this.options.cancel?.removeEventListener('abort', this.#cancel)
    for (const stop of this.leftovers) stop()
    await this.options.beforeCleanUp?.(this.temporaryFolder)
    await rm(this.folder, { recursive: true, force: true })
  }

  readonly #cancel = (): void => {
    this.status = 'cancelled'
    this.#windowTimer = setTimeout(
      () => this.window.abort(),
      this.options.cancellationWindowMs ?? CANCELLATION_WINDOW_MS,
    )
    for (const listener of this.#onCancel) listener()
  }
}

function temporaryFolderIn(folder: string): string {
  return join(folder, 'temp')
}

export type SessionOptions = {
  readonly runner: RunnerOptions
  readonly job: Job
  readonly needs: NeedsContext
  readonly matrix: { readonly [key: string]: Value }
}

function runnerOs(): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macOS', win32: 'Windows' }
  return names[process.platform] ?? 'Linux'
}
