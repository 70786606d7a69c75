/**
 * How a `run:` step's script becomes a command.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ExpressionScope, interpolate } from './expression.ts'
import type { JobSession } from './job-session.ts'
import type { Step } from './workflow.ts'

export type ScriptCommand = { readonly command: string; readonly args: readonly string[]; readonly cwd: string }

const DEFAULT_SHELL = 'bash -e {0}'

/** Naming bash makes it stricter than leaving the shell out: `pipefail` is on. */
const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
  pwsh: 'pwsh -command . {0}',
}

export async function scriptCommand(
  session: JobSession,
  step: Step,
  { script, scope }: { script: string; scope: ExpressionScope },
): Promise<ScriptCommand> {
  const path = join(session.temporaryFolder, `${randomUUID()}.sh`)
  await writeFile(path, script)
  const { run } = session.job
  const shell = step.shell ?? run.shell
  const template = shell === undefined ? DEFAULT_SHELL : (SHELLS[shell] ?? shell)
  if (!template.includes('{0}')) throw new Error(`Invalid shell option '${shell}': it must contain {0}`)
  const [command = '', ...args] = template.split(/\s+/).map((word) => word.replace('{0}', path))
  const folder = interpolate(step.workingDirectory ?? run.workingDirectory ?? '.', scope)
  return { command, args, cwd: resolve(session.options.workspace, folder) }
}
