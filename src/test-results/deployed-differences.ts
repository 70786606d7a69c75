/** What the tests of the deployed version come to: what is this change's doing, and what nobody knows. Phrases. Pure. */
import { count } from '../ground/figures.ts'
import type { DeployedTests } from './deployed-tests.ts'

/** "2 tests of the deployed version fail on the new schema alone". Undefined when no difference is known to be one. */
export function brokenInWords({ broken, unknown, missing, control }: DeployedTests): string | undefined {
  if (broken.length > 0) return `${ofDeployed(broken.length)} ${fail(broken.length)} on the new schema alone`
  // What fails before its tests, as a hook does, has another name than they, and stands in their place.
  if (control.measured && unknown.length > 0 && missing.length > 0) {
    return `${ofDeployed(missing.length)} did not run on the new schema, after ${count(unknown.length, 'failure')}`
  }
  return undefined
}

/** Why it is not known that nothing is broken. Undefined when it is. */
export function doubtInWords({ passed, failed, unknown, missing, unread, control }: DeployedTests): string | undefined {
  if (passed + failed === 0) return 'no test of the deployed version ran on the new schema'
  if (!control.measured) {
    return failed > 0
      ? `${ofDeployed(failed)} ${fail(failed)}, with no results of the schema of today to compare`
      : undefined
  }
  if (control.value.passed + control.value.failed === 0) {
    return failed > 0 ? `${ofDeployed(failed)} ${fail(failed)}, and none ran on the schema of today` : undefined
  }
  if (unknown.length > 0) {
    return `${ofDeployed(unknown.length)} ${fail(unknown.length)} that did not run on the schema of today`
  }
  if (missing.length > 0) return `${ofDeployed(missing.length)} did not run on the new schema`
  return unread > 0 ? `${count(unread, 'test file')} of the deployed version not read` : undefined
}

function ofDeployed(amount: number): string {
  return `${count(amount, 'test')} of the deployed version`
}

function fail(amount: number): string {
  return amount === 1 ? 'fails' : 'fail'
}
