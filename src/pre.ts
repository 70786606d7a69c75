/**
 * The story before the first step: looks at what is already known and says early what is wrong with the set-up. It creates
 * nothing and requires nothing: inputs that come from other steps are still empty here, and it does not run for `uses: ./`.
 */
import { connectProvider, findTrigger } from './action/collaborators.ts'
import { guardSecrets, parseInputs } from './action/inputs.ts'
import { run } from './action/run.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { reasonToSkip } from './action/skip.ts'
import { parentName } from './branch/parent-name.ts'
import { baseRefOf } from './github/trigger.ts'
import { budget } from './ground/budget.ts'
import { patienceOf } from './ground/patience.ts'

export async function pre(): Promise<void> {
  await run(githubRunner, 'warning', tellPre)
}

async function tellPre(runner: Runner): Promise<void> {
  const { env, log } = runner

  // 1. What is known already. Secrets are masked before anything else is said.
  const parsed = parseInputs(runner)
  guardSecrets(parsed.inputs, runner)
  for (const problem of parsed.problems) log.warning(`Input ${problem}`)

  // 2. Whether this run can have a branch at all.
  const trigger = await findTrigger(runner, parsed.inputs)
  const skipped = reasonToSkip(trigger, parsed, env)
  if (skipped !== undefined) return log.info(skipped)

  if (parsed.inputs.mode === 'migrated') return log.info('The step only says that the migration is over.')
  if (parsed.inputs.mode === 'check') return log.info('The step itself looks at the set-up.')
  if (parsed.inputs.reportFrom !== undefined) return log.info('The step needs no service.')

  // 3. Whether the service is there, lets us in, and has room; as far as the inputs are known.
  if (parsed.problems.length + parsed.missing.length > 0) {
    for (const missing of parsed.missing) log.info(`Not known before the steps have run: ${missing}`)
    return
  }
  const provider = await connectProvider(runner, parsed.inputs, patienceOf(budget.silence.serviceInPre))
  const problems = await provider.checkSetup(parentName(parsed.inputs.parentBranch, baseRefOf(trigger)))
  for (const { problem, remedy, isStanding } of problems) {
    if (!isStanding) log.warning(`${problem}\n${remedy}`)
  }
  if (problems.length === 0) log.info(`${provider.title} is reachable, and ready for a branch.`)
}
