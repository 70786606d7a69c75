/**
 * The one outer catch. A UserError is a sentence for the user, an UpstreamError is what a service answered, and anything else
 * is a bug of ours, printed with its stack.
 */
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Runner } from './runner.ts'

/** What a failure does to the job: only main may fail it. Reporting and early checks never turn a green job red. */
export type FailureMeans = 'failure' | 'warning'

export async function run(
  runner: Runner,
  failureMeans: FailureMeans,
  story: (runner: Runner) => Promise<void>,
): Promise<void> {
  try {
    await story(runner)
  } catch (error) {
    const message = explain(error, runner)
    if (failureMeans === 'failure') runner.fail(message)
    else runner.log.warning(message)
  }
}

function explain(error: unknown, { log }: Runner): string {
  if (error instanceof UserError) return error.message
  if (error instanceof UpstreamError) {
    log.debug(String(error.stack))
    return error.message
  }
  log.info(error instanceof Error ? String(error.stack) : String(error))
  return `Unexpected error: ${error instanceof Error ? error.message : error}. This is a bug in database-branch-action: please report it with the stack above.`
}
