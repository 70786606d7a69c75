/**
 * What became of one test case. Most frameworks write an element for what is no pass; GoogleTest, CTest, TestNG, Behave and others
 * say it in an attribute. What did not run, and what is said in a word not known here, is never a pass.
 */
import { attribute, childNames, type Element } from './xml-document.ts'

export type Outcome = {
  readonly result: 'passed' | 'failed' | 'skipped'
  /** It failed first, and passed when it was run again. */
  readonly isFlaky: boolean
  /** A word for its status that is not known here. */
  readonly unknownStatus?: string | undefined
}

export function outcomeOf(test: Element): Outcome {
  const names = childNames(test)
  const isFlaky = names.some((name) => flakyElements.has(name))
  // A rerun stands beside the failure it repeats: https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd
  if (names.some((name) => failureElements.has(name))) return { result: 'failed', isFlaky: false }
  const words = statusWords(test)
  if (words.some((word) => failedWords.has(word))) return { result: 'failed', isFlaky: false }
  if (names.some((name) => notRunElements.has(name))) return { result: 'skipped', isFlaky: false }
  if (words.some((word) => notRunWords.has(word))) return { result: 'skipped', isFlaky: false }
  const unknownStatus = words.find((word) => !passedWords.has(word))
  if (unknownStatus !== undefined) return { result: 'skipped', isFlaky: false, unknownStatus }
  return { result: 'passed', isFlaky: isFlaky || words.includes('flaky') }
}

const failureElements = new Set(['failure', 'error', 'rerunFailure', 'rerunError'])
const flakyElements = new Set(['flakyFailure', 'flakyError'])
// <warning>: PHPUnit up to 9 for a test that could not be run, as one whose data provider failed.
const notRunElements = new Set(['skipped', 'skip', 'ignored', 'disabled', 'pending', 'notrun', 'todo', 'warning'])

const passedWords = new Set(
  'passed pass success successful succeeded ok run completed complete done flaky true'.split(' '),
)
const failedWords = new Set(
  'failed fail failure error errored errors broken crashed crash timeout timedout panicked interrupted killed xpass unexpectedsuccess'.split(
    ' ',
  ),
)
const notRunWords = new Set(
  'notrun notexecuted skipped skip disabled ignored ignore suppressed pending todo untested undefined blocked inconclusive aborted cancelled canceled xfail expectedfailure unknown none'.split(
    ' ',
  ),
)

/** In lower case and without what joins words: `not-run` and `NotRun` are one. */
function statusWords(test: Element): string[] {
  const told = ['status', 'result', 'outcome'].map((name) => attribute(test, name))
  const flags = ['disabled', 'skipped', 'ignored'].filter((name) => isYes(attribute(test, name)))
  if (isNo(attribute(test, 'success'))) flags.push('failed')
  if (isNo(attribute(test, 'executed'))) flags.push('notrun')
  return [...told, ...flags].map((word) => (word ?? '').toLowerCase().replace(/[\s_-]/g, '')).filter(Boolean)
}

function isYes(text: string | undefined): boolean {
  return /^(?:true|yes)$/i.test(text ?? '')
}

function isNo(text: string | undefined): boolean {
  return /^(?:false|no)$/i.test(text ?? '')
}
