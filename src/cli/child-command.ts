/** A command of the user's, from its start to its end, as if it had been started in our place. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { UserError } from '../ground/errors.ts'
import { errorFacts } from '../postgres/error-facts.ts'

/** Its exit code. What it prints goes to standard error: standard output is ours. */
export async function runToEnd([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program, args, { stdio: ['inherit', process.stderr, process.stderr], env })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of passedOn) process.on(signal, passOn)
  for (const signal of typed) process.on(signal, process.stdin.isTTY ? stay : passOn)
  try {
    const [exitCode, signal] = await once(child, 'close')
    return typeof exitCode === 'number' ? exitCode : 128 + (constants.signals[signal as NodeJS.Signals] ?? 0)
  } catch (cause) {
    throw new UserError(`Could not run ${called(program)}: ${reason(cause)}.`, { cause })
  } finally {
    for (const signal of [...passedOn, ...typed]) process.off(signal, passOn).off(signal, stay)
  }
}

const passedOn: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP']
/** A terminal sends these to the command itself as well, which would get them twice. */
const typed: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']

/** To tell what the command did until then. */
function stay(): void {}

/** `DATABASE_URL=… psql` is a shell's way to write it, and no program. */
function called(program: string): string {
  return /^[\w./\\ -]+$/.test(program) ? `\`${program}\`` : 'the command'
}

function reason(cause: unknown): string {
  const { code = 'it did not start' } = errorFacts(cause)
  return code === 'ENOENT' ? 'there is no such program' : code
}
