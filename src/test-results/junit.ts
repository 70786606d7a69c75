/**
 * JUnit XML, the one format every test framework can write and none writes alike: some fifty reporters become one list of cases.
 * Counts come from the cases; the counts of the suites, which frameworks compute differently, tell what no case shows.
 */
import type { TestRun } from './deployed-tests.ts'
import { describeFailure, describeSuiteFailure, fullName } from './describe-failure.ts'
import { linterOf, otherFormat } from './other-formats.ts'
import { remarksOn } from './remarks.ts'
import { readSuites } from './suites.ts'
import type { TestSummary } from './test-summary.ts'
import { attribute, childNames, children, type Element, parseXml, textOf, XmlError } from './xml-document.ts'

/** The file is not JUnit XML; the message says in what way, without quoting the file. */
export class JUnitError extends Error {
  override readonly name = 'JUnitError'
  /** False for a file that tells nothing about tests, such as a coverage report. */
  readonly holdsTests: boolean

  constructor(message: string, { holdsTests = true }: { readonly holdsTests?: boolean } = {}) {
    super(message)
    this.holdsTests = holdsTests
  }
}

export type JUnitOptions = {
  /** Folder to which the files of failing tests are shown relative. */
  readonly workspace?: string | undefined
}

export type ParsedTests = Omit<TestSummary, 'files' | 'unread'> & {
  readonly runs: readonly TestRun[]
  /** Tests that are counted in the file, and of which it does not say what became of them. */
  readonly unshown: number
  /** Clauses about what a reader would not see in the counts. */
  readonly remarks: readonly string[]
}

/** Parses one result file. Throws JUnitError when it is none. */
export function parseJUnit(xml: string, options: JUnitOptions = {}): ParsedTests {
  const document = readDocument(xml)
  const suites = readSuites(document)
  const { cases, suiteFailures, unshownSkipped, skippedAmongPassed, unshown } = suites
  const passed = cases.filter(({ outcome }) => outcome.result === 'passed')
  const failed = cases.filter(({ outcome }) => outcome.result === 'failed')
  const flaky = passed.filter(({ outcome }) => outcome.isFlaky)
  return {
    passed: passed.length - skippedAmongPassed,
    failed: failed.length + suiteFailures.reduce((sum, { amount }) => sum + amount, 0),
    errored:
      failed.filter(({ element }) => 'error' in element).length +
      suiteFailures.reduce((sum, { errors }) => sum + errors, 0),
    skipped: cases.length - passed.length - failed.length + unshownSkipped,
    flaky: flaky.length,
    milliseconds: Math.round(cases.reduce((sum, { element }) => sum + seconds(element) * 1000, 0)),
    failures: [
      ...failed.map((test) => describeFailure(test, options.workspace)),
      ...suiteFailures.map((failure) => describeSuiteFailure(failure, options.workspace)),
    ],
    runs: cases.map((test) => ({
      name: fullName(test),
      result: test.outcome.result,
      isFlaky: test.outcome.isFlaky,
    })),
    unshown,
    remarks: remarksOn(suites, textOf(document)),
  }
}

function readDocument(xml: string): Element {
  const document = wellFormed(xml)
  const roots = childNames(document)
  if (roots.some((root) => ['testsuites', 'testsuite', 'testcase'].includes(root))) {
    const suites = [...children(document, 'testsuite'), ...children(document, 'testsuites').flatMap(suitesOf)]
    const linter = suites.length > 0 ? linterOf(suites) : undefined
    if (linter === undefined) return document
    throw new JUnitError(`it holds what ${linter} found, no tests`, { holdsTests: false })
  }
  const none = 'it has no <testsuites> or <testsuite> at its top'
  if (roots.length === 0) {
    throw new JUnitError(textOf(document) === '' ? `it is empty: ${none}` : `it is no XML: ${none}`)
  }
  const format = otherFormat(roots[0] ?? '')
  if (format === undefined) throw new JUnitError(none)
  const { title, remedy, holdsTests } = format
  throw new JUnitError(`it is ${title}: ${none}${remedy ? `; ${remedy}` : ''}`, { holdsTests })
}

function suitesOf(root: Element): Element[] {
  return children(root, 'testsuite')
}

function wellFormed(xml: string): Element {
  try {
    return parseXml(xml)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new JUnitError(error.message, { holdsTests: otherFormat(error.documentType ?? '')?.holdsTests ?? true })
  }
}

// Surefire groups thousands: time="1,234.5".
function seconds(test: Element): number {
  const value = Number((attribute(test, 'time') ?? '').replaceAll(',', ''))
  return Number.isFinite(value) && value > 0 ? value : 0
}
