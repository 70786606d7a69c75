/** `deployed-test-results` and `control-test-results`: read, held against each other, and what cannot be compared said. */
import type { Measured } from '../ground/measured.ts'
import { compareDeployed, type DeployedTests, type TestRuns } from './deployed-tests.ts'
import { type ReadTestResultsOptions, readTestResults, type TestResults } from './read-test-results.ts'

export type ReadDeployedTestsOptions = Omit<ReadTestResultsOptions, 'patterns' | 'input' | 'except'> & {
  readonly deployed: readonly string[]
  readonly control: readonly string[]
}

export type DeployedResults = {
  /** Undefined when nobody asked. */
  readonly deployed: Measured<DeployedTests> | undefined
  /** What was read of either side: these are no results of the pull request's own tests. */
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

export async function readDeployedTests(options: ReadDeployedTestsOptions): Promise<DeployedResults> {
  if (options.deployed.length + options.control.length === 0) return { deployed: undefined, files: [], notes: [] }
  const ours = await readTestResults({ ...options, patterns: options.deployed, input: 'deployed-test-results' })
  const theirs = await readTestResults({ ...options, patterns: options.control, input: 'control-test-results' })
  const shared = filesOf(ours).find((file) => filesOf(theirs).includes(file))
  const control: Measured<TestRuns> =
    shared === undefined
      ? runsOf(theirs)
      : { measured: false, why: `\`deployed-test-results\` and \`control-test-results\` both name \`${shared}\`.` }
  const tests = runsOf(ours)
  return {
    deployed: tests.measured ? { measured: true, value: compareDeployed(tests.value, control) } : tests,
    files: [...filesOf(ours), ...filesOf(theirs)],
    notes: [...ours.notes, ...theirs.notes],
  }
}

function filesOf({ tests }: TestResults): readonly string[] {
  return tests.measured ? [...tests.value.files, ...(tests.value.unread ?? [])] : []
}

function runsOf({ tests, runs }: TestResults): Measured<TestRuns> {
  if (!tests.measured) return { measured: false, why: tests.why }
  const { passed, failed, skipped, failures, unread = [] } = tests.value
  return { measured: true, value: { runs, failures, passed, failed, skipped, unread: unread.length } }
}
