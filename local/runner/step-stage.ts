/**
 * One stage (pre, main or post) of one step: its condition, its inputs and environment, its process, and what it leaves
 * in the command files.
 */
import { join } from 'node:path'
import { type ActionFile, readActionFile } from './action-file.ts'
import { type CommandFileContents, createCommandFiles } from './command-files.ts'
import { evaluateCondition, interpolate } from './expression.ts'
import { StepLog } from './job-log.ts'
import type { Outcome, Stage, StepResult } from './job-result.ts'
import type { JobSession } from './job-session.ts'
import type { PlannedStep } from './planned-step.ts'
import { scriptCommand } from './shell.ts'
import { StageCancellation } from './stage-cancellation.ts'
import { inputVariables, resolveInputs, warnAboutInputs } from './step-inputs.ts'
import { runProcess } from './step-process.ts'

export type StageRun = {
  readonly stage: Stage
  readonly planned: PlannedStep
  readonly condition: string | undefined
  /** Told as soon as the stage is sure to run and its action is known: the moment a post is registered. */
  readonly onStart?: ((action: ActionFile) => void) | undefined
}

export async function runStage(session: JobSession, run: StageRun): Promise<StepResult> {
  const { stage, planned } = run
  const log = new StepLog(session.log)
  session.setAction(planned.key)
  const end = await attempt(session, run, log)
  const forgiven = end.outcome === 'failure' && end.continueOnError
  const conclusion = forgiven ? 'success' : end.outcome
  if (conclusion === 'failure' && session.status === 'success') session.status = 'failure'
  return {
    id: planned.step.id,
    name: stage === 'main' ? planned.label : `${stage === 'pre' ? 'Pre' : 'Post'} ${planned.label}`,
    stage,
    outcome: end.outcome,
    conclusion,
    outputs: end.outputs,
    lines: log.lines,
    annotations: log.annotations,
    summary: end.summary,
  }
}

type StageEnd = {
  readonly outcome: Outcome
  readonly continueOnError: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

const SKIPPED: StageEnd = { outcome: 'skipped', continueOnError: false, outputs: {}, summary: '' }

async function attempt(session: JobSession, run: StageRun, log: StepLog): Promise<StageEnd> {
  const { step } = run.planned
  let cancellation: StageCancellation | undefined
  let continueOnError = false
  let left: Pick<StageEnd, 'outputs' | 'summary'> = { outputs: {}, summary: '' }
  try {
    const env = resolveEnv(session, step.env)
    const holds = () => evaluateCondition(run.condition, session.conditionScope(env))
    if (session.window.signal.aborted || !holds()) return SKIPPED
    continueOnError = interpolate(step.continueOnError, session.scope(env)) === 'true'
    cancellation = new StageCancellation(session, {
      stillWanted: holds,
      timeoutMinutes: step.timeoutMinutes && Number(interpolate(step.timeoutMinutes, session.scope(env))),
    })
    const prepared = await prepare(session, run, { env, log })
    const files = await createCommandFiles(join(session.temporaryFolder, '_runner_file_commands'))
    const exitCode = await prepared.execute({ files: files.variables, cancellation })
    left = settle(session, run, { contents: await files.read(), stubOutputs: prepared.outputs(), log })
    if (cancellation.reason === 'timeout') {
      log.error(`The action '${run.planned.label}' has timed out after ${step.timeoutMinutes} minutes.`)
    } else if (cancellation.reason === 'cancelled') {
      log.error('The operation was canceled.')
      return { outcome: 'cancelled', continueOnError, ...left }
    } else if (exitCode === 0) {
      return { outcome: 'success', continueOnError, ...left }
    } else if (run.planned.work.type === 'script') {
      log.error(`Process completed with exit code ${exitCode}.`)
    }
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error))
  } finally {
    cancellation?.[Symbol.dispose]()
  }
  return { outcome: 'failure', continueOnError, ...left }
}

type Execution = {
  readonly files: Readonly<Record<string, string>>
  readonly cancellation: StageCancellation
}

type Prepared = {
  readonly execute: (execution: Execution) => Promise<number | null>
  readonly outputs: () => Readonly<Record<string, string>>
}

type Surroundings = { readonly env: Readonly<Record<string, string>>; readonly log: StepLog }

async function prepare(session: JobSession, run: StageRun, { env, log }: Surroundings): Promise<Prepared> {
  const { work, step } = run.planned
  const scope = session.scope(env)
  const given = Object.fromEntries(Object.entries(step.with).map(([name, text]) => [name, interpolate(text, scope)]))
  if (work.type === 'script') {
    const script = interpolate(work.script, scope)
    writeHeader(log, { title: script, given: {}, env })
    return {
      outputs: () => ({}),
      execute: async (execution) => {
        const command = await scriptCommand(session, step, { script, scope })
        return execute(session, { ...command, env: processEnv(session, run, { env, ...execution }), log, ...execution })
      },
    }
  }
  if (work.type === 'stub') {
    let outputs: Readonly<Record<string, string>> = {}
    writeHeader(log, { title: step.uses ?? '', given, env })
    const { workspace } = session.options
    return {
      outputs: () => outputs,
      execute: async () => {
        outputs = (await work.stub({ with: given, env, workspace, log: (line) => log.accept(line) })) ?? {}
        return 0
      },
    }
  }
  const action = work.type === 'action' ? work.action : await readActionFile(work.folder)
  run.onStart?.(action)
  const inputs = resolveInputs(session, action, given)
  writeHeader(log, { title: step.uses ?? '', given: nonEmpty(inputs), env })
  if (run.stage === 'main') warnAboutInputs(log, action, given)
  if (run.stage === 'main' && work.type === 'local-action' && action.pre) {
    log.warn(`\`pre\` execution is not supported for local action from '${step.uses}'`)
  }
  const file = action[run.stage]
  if (file === undefined) throw new Error(`${action.name} has no ${run.stage}`)
  return {
    outputs: () => ({}),
    execute: (execution) =>
      execute(session, {
        command: session.options.nodePath ?? process.execPath,
        args: [join(action.folder, file)],
        cwd: session.options.workspace,
        env: {
          ...processEnv(session, run, { env, ...execution }),
          ...inputVariables(inputs),
          GITHUB_ACTION_PATH: action.folder,
          GITHUB_ACTION_REPOSITORY: repositoryOf(run.planned),
        },
        log,
        ...execution,
      }),
  }
}

/** `acme/database-branch-action`; empty for an action of the workspace. */
function repositoryOf({ step: { uses = '' } }: PlannedStep): string {
  return uses.startsWith('./') ? '' : uses.replace(/@.*$/, '').split('/').slice(0, 2).join('/')
}

type Command = {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly log: StepLog
  readonly cancellation: StageCancellation
}

async function execute(session: JobSession, { log, cancellation, ...command }: Command): Promise<number | null> {
  const end = await runProcess({
    ...command,
    patience: session.patience,
    cancel: cancellation.signal,
    kill: session.window.signal,
    onLine: (line) => log.accept(line),
  })
  session.leftovers.push(end.stopLeftovers)
  return end.exitCode
}

/** A step's `env:` sees what the job and earlier steps have set, and what is set above it in the same block does not count. */
function resolveEnv(session: JobSession, own: Readonly<Record<string, string>>): Record<string, string> {
  const scope = session.scope()
  const resolved = Object.entries(own).map(([name, text]) => [name, interpolate(text, scope)])
  return { ...session.env, ...Object.fromEntries(resolved) }
}

function processEnv(
  session: JobSession,
  { planned, stage }: StageRun,
  { env, files }: { env: Readonly<Record<string, string>>; files: Readonly<Record<string, string>> },
): Record<string, string> {
  const state = stage === 'pre' ? [] : [...planned.state].map(([name, value]) => [`STATE_${name}`, value])
  const path = [...session.path, env['PATH'] ?? session.baseEnv['PATH'] ?? ''].join(
    process.platform === 'win32' ? ';' : ':',
  )
  // What the runner says wins over what the workflow says: GITHUB_* cannot be overridden.
  const fixed = Object.entries(session.baseEnv).filter(([name]) => /^(?:GITHUB|RUNNER)_/.test(name))
  return {
    ...session.baseEnv,
    ...env,
    ...Object.fromEntries(fixed),
    ...Object.fromEntries(state),
    ...files,
    GITHUB_ACTION: planned.key,
    PATH: path,
  }
}

/** What the command files say takes effect for the job; only the outputs of a main can be read by others. */
function settle(
  session: JobSession,
  { planned }: StageRun,
  {
    contents,
    stubOutputs,
    log,
  }: { contents: CommandFileContents; stubOutputs: Readonly<Record<string, string>>; log: StepLog },
): Pick<StageEnd, 'outputs' | 'summary'> {
  for (const [name, value] of contents.env) {
    // https://github.blog/changelog/2023-10-05-github-actions-node_options-is-now-restricted-from-github_env/
    if (name.toUpperCase() === 'NODE_OPTIONS')
      log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    else session.env[name] = value
  }
  session.path.unshift(...[...contents.path].reverse())
  for (const [name, value] of contents.state) planned.state.set(name, value)
  const outputs = { ...stubOutputs, ...Object.fromEntries(contents.outputs) }
  return { outputs, summary: acceptSummary(session, contents.summary, log) }
}

const SUMMARY_LIMIT_BYTES = 1024 * 1024

function acceptSummary(session: JobSession, summary: string, log: StepLog): string {
  const bytes = Buffer.byteLength(summary)
  if (bytes <= SUMMARY_LIMIT_BYTES) return session.log.masks.apply(summary)
  log.error(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k.`,
  )
  return ''
}

function nonEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

type Header = {
  readonly title: string
  readonly given: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** The group with which a runner opens a step: everything the step is given, so a secret in it must be masked by now. */
function writeHeader(log: StepLog, { title, given, env }: Header): void {
  log.write(`##[group]Run ${title.trimEnd()}`)
  for (const [heading, values] of [
    ['with', given],
    ['env', env],
  ] as const) {
    if (Object.keys(values).length > 0) log.write(`${heading}:`)
    for (const [name, value] of Object.entries(values)) log.write(`  ${name}: ${value}`)
  }
  log.write('##[endgroup]')
}
