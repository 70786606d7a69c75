/**
 * The tests of the deployed version, run on the new schema and on the schema of today: what passes there and fails here, this
 * change has broken. Told apart from what fails on both, from what is unsteady, and from what nobody can compare. Pure.
 */
import { z } from 'zod'
import type { Measured } from '../ground/measured.ts'
import { type FailedTest, failedTestSchema } from './test-summary.ts'

/** One run of one test. */
export type TestRun = {
  /** As it is named where it fails. */
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** It failed first, and passed when it was run again. */
  readonly isFlaky: boolean
}

export type TestRuns = {
  readonly runs: readonly TestRun[]
  /** All that failed, suites that fail without a test of theirs among it. */
  readonly failures: readonly FailedTest[]
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Files that could not be read, or not whole. */
  readonly unread: number
}

export const deployedTestsSchema = z.object({
  passed: z.number().describe('On the new schema, as the next two.'),
  failed: z.number(),
  skipped: z.number(),
  broken: z.array(failedTestSchema).describe('Pass on the schema of today, and fail on the new one.'),
  before: z.array(z.string()).describe('Fail on both.'),
  unsteady: z
    .array(z.string())
    .describe('Fail on the new schema, and were seen to pass only when run again, on one side.'),
  unknown: z.array(failedTestSchema).describe('Fail on the new schema, and have no result on that of today.'),
  missing: z.array(z.string()).describe('Pass on the schema of today, and have no result on the new one.'),
  unread: z.number().describe('Result files of either side that could not be read, or not whole.'),
  control: z
    .discriminatedUnion('measured', [
      z.object({ measured: z.literal(true), value: z.object({ passed: z.number(), failed: z.number() }) }),
      z.object({ measured: z.literal(false), why: z.string() }),
    ])
    .describe('The same tests on the schema of today.'),
})

export type DeployedTests = z.infer<typeof deployedTestsSchema>

export function compareDeployed(deployed: TestRuns, control: Measured<TestRuns>): DeployedTests {
  const counts = { passed: deployed.passed, failed: deployed.failed, skipped: deployed.skipped }
  if (!control.measured) {
    return {
      ...counts,
      broken: [],
      before: [],
      unsteady: [],
      unknown: [...deployed.failures],
      missing: [],
      unread: deployed.unread,
      control,
    }
  }
  const [here, there] = [talliesOf(deployed), talliesOf(control.value)]
  const sorted = deployed.failures.map((failure) => ({
    failure,
    fate: fateOf(here.get(failure.name), there.get(failure.name)),
  }))
  const of = (fate: Fate) => sorted.filter((one) => one.fate === fate).map(({ failure }) => failure)
  const ranOf = (one: Tally | undefined) => (one === undefined ? 0 : one.passed + one.failed)
  return {
    ...counts,
    broken: of('broken'),
    before: namesOf(of('before')),
    unsteady: namesOf(of('unsteady')),
    unknown: of('unknown'),
    missing: [...there].flatMap(([name, today]) => {
      const now = ranOf(here.get(name))
      // With parameters, one name stands for several tests; a test that was repeated there need not be here.
      const wanted = today.failed === 0 ? today.passed : Math.min(today.passed, 1)
      return now < wanted ? name : []
    }),
    unread: deployed.unread + control.value.unread,
    control: { measured: true, value: { passed: control.value.passed, failed: control.value.failed } },
  }
}

type Fate = 'broken' | 'before' | 'unsteady' | 'unknown'

/** How often a name passed and failed: with parameters, one name may stand for several tests. */
type Tally = { passed: number; failed: number; isFlaky: boolean }

function talliesOf({ runs, failures }: TestRuns): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  const of = (name: string): Tally => {
    const known = tallies.get(name) ?? { passed: 0, failed: 0, isFlaky: false }
    tallies.set(name, known)
    return known
  }
  for (const { name, result, isFlaky } of runs) {
    const one = of(name)
    if (result === 'passed') one.passed += 1
    if (result === 'failed') one.failed += 1
    if (isFlaky) one.isFlaky = true
  }
  // A suite that fails outside of its tests has no run of its own.
  for (const { name } of failures) {
    const one = of(name)
    one.failed = Math.max(one.failed, 1)
  }
  return tallies
}

function fateOf(here: Tally | undefined, there: Tally | undefined): Fate {
  if (here === undefined || there === undefined || there.passed + there.failed === 0) return 'unknown'
  const runs = ({ passed, failed }: Tally) => passed + failed
  // Some reporters write each attempt down as a test of the same name.
  const wasRepeated = (one: Tally, other: Tally) => one.passed > 0 && one.failed > 0 && runs(one) > runs(other)
  if (there.isFlaky || here.isFlaky || wasRepeated(here, there) || wasRepeated(there, here)) return 'unsteady'
  return here.failed > there.failed ? 'broken' : 'before'
}

function namesOf(failures: readonly FailedTest[]): string[] {
  return failures.map(({ name }) => name)
}
