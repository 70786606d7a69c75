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
  const doubts = [
    !control.measured && failed > 0
      ? `${ofDeployed(failed)} ${fail(failed)}, with no results of the schema of today to compare`
      : '',
    control.measured && unknown.length > 0
      ? `${ofDeployed(unknown.length)} ${fail(unknown.length)} that did not run on the schema of today`
      : '',
    missing.length > 0 ? `${ofDeployed(missing.length)} did not run on the new schema` : '',
    unread > 0 ? `${count(unread, 'test file')} of the deployed version not read` : '',
  ]
  return doubts.find((doubt) => doubt !== '')
}

function ofDeployed(amount: number): string {
  return `${count(amount, 'test')} of the deployed version`
}

function fail(amount: number): string {
  return amount === 1 ? 'fails' : 'fail'
}
