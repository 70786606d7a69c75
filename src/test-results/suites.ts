/**
 * The suites of a file, walked once: the cases, the failures that stand in a suite without a case, and those that a suite counts in
 * its attributes and shows nowhere, as Jest's of a file that did not load (https://github.com/jest-community/jest-junit/issues/46).
 */
import { type Outcome, outcomeOf } from './test-outcome.ts'
import { amountOf, attribute, children, type Element } from './xml-document.ts'

export type CaseOf = {
  readonly element: Element
  readonly outcome: Outcome
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[]
  /** What the nearest of them says to be its file, or its name. */
  readonly file?: string | undefined
}

export type SuiteFailure = {
  readonly suites: readonly string[]
  readonly file?: string | undefined
  /** The <failure> or <error>; absent when the suite only counts it. */
  readonly element?: Element | undefined
  readonly amount: number
  /** How many of them are errors and not failures. */
  readonly errors: number
  readonly noun: 'failure' | 'error' | 'failure or error'
}

export type Suites = {
  readonly cases: readonly CaseOf[]
  readonly suiteFailures: readonly SuiteFailure[]
  /** Counted as skipped by a suite, and marked so at no case. */
  readonly unshownSkipped: number
  /** How many of those are among the cases that look as if they had passed. */
  readonly skippedAmongPassed: number
  /** Tests that suites without a case count, and of which nobody knows what became of them. */
  readonly unshown: number
}

/** `document` is what stands around the roots. */
export function readSuites(document: Element): Suites {
  const roots = [
    ...children(document, 'testsuites').map((element) => readSuite(element, { suites: [] })),
    ...children(document, 'testsuite').map((element) => readSuite(element, within({ suites: [] }, element))),
  ]
  return add([...roots, ofCases(document, { suites: [] })])
}

type Place = { readonly suites: readonly string[]; readonly file?: string | undefined }

/** `failing`: as the attributes count, where every failed assertion, and every attempt, may be one. */
type Reading = Suites & { readonly failing: number; readonly skipped: number }

function readSuite(suite: Element, place: Place): Reading {
  const shown = add([
    ofCases(suite, place),
    ...children(suite, 'failure').map((element) =>
      ofFailure({ ...place, element, amount: 1, errors: 0, noun: 'failure' }),
    ),
    ...children(suite, 'error').map((element) => ofFailure({ ...place, element, amount: 1, errors: 1, noun: 'error' })),
    ...children(suite, 'testsuite').map((inner) => readSuite(inner, within(place, inner))),
  ])
  return ofCounts(suite, { place, shown })
}

function within({ suites, file }: Place, suite: Element): Place {
  const name = attribute(suite, 'name') ?? ''
  const own = attribute(suite, 'file') ?? attribute(suite, 'filepath')
  return { suites: name === '' ? suites : [...suites, name], file: own ?? file ?? (name || undefined) }
}

function ofCases(suite: Element, place: Place): Reading {
  const cases = children(suite, 'testcase').map((element) => ({ element, outcome: outcomeOf(element), ...place }))
  return {
    ...nothing,
    cases,
    failing: cases.reduce((sum, { element, outcome }) => sum + attempts(element, outcome), 0),
    skipped: cases.filter(({ outcome }) => outcome.result === 'skipped').length,
  }
}

function attempts(test: Element, { result }: Outcome): number {
  const told = children(test, 'failure', 'error', 'rerunFailure', 'rerunError', 'flakyFailure', 'flakyError').length
  return result === 'failed' ? Math.max(told, 1) : told
}

function ofFailure(failure: SuiteFailure): Reading {
  return { ...nothing, suiteFailures: [failure], failing: 1 }
}

/** Adds what the attributes count beyond what is shown. Where they count the nested suites too, those have been added before. */
function ofCounts(suite: Element, { place, shown }: { readonly place: Place; readonly shown: Reading }): Reading {
  const failures = Math.max(amountOf(suite, 'failures'), amountOf(suite, 'failed'))
  const errors = Math.max(amountOf(suite, 'errors'), amountOf(suite, 'error'))
  const tests = amountOf(suite, 'tests')
  // Some count a disabled test as skipped too, some as one or the other.
  const skipped = Math.max(
    ...['skipped', 'skip', 'skips', 'disabled', 'ignored', 'notrun'].map((name) => amountOf(suite, name)),
  )
  const hidden = Math.max(0, failures + errors - shown.failing)
  const hiddenSkipped = Math.max(0, skipped - shown.skipped)
  const noun = failures === 0 ? 'error' : errors === 0 ? 'failure' : 'failure or error'
  const passed = shown.cases.filter(({ outcome }) => outcome.result === 'passed').length - shown.skippedAmongPassed
  const unlisted = Math.max(0, tests - shown.cases.length)
  const isEmpty = shown.cases.length === 0
  return {
    ...shown,
    suiteFailures:
      hidden === 0
        ? shown.suiteFailures
        : [...shown.suiteFailures, { ...place, amount: hidden, errors: Math.min(errors, hidden), noun }],
    failing: shown.failing + hidden,
    unshownSkipped: shown.unshownSkipped + hiddenSkipped,
    skipped: shown.skipped + hiddenSkipped,
    skippedAmongPassed: shown.skippedAmongPassed + Math.min(passed, Math.max(0, hiddenSkipped - unlisted)),
    unshown: isEmpty
      ? Math.max(shown.unshown, tests - shown.failing - hidden - shown.skipped - hiddenSkipped)
      : shown.unshown,
  }
}

const nothing: Reading = {
  cases: [],
  suiteFailures: [],
  unshownSkipped: 0,
  skippedAmongPassed: 0,
  unshown: 0,
  failing: 0,
  skipped: 0,
}

function add(readings: readonly Reading[]): Reading {
  const total = (pick: (reading: Reading) => number) => readings.reduce((sum, reading) => sum + pick(reading), 0)
  return {
    cases: readings.flatMap(({ cases }) => cases),
    suiteFailures: readings.flatMap(({ suiteFailures }) => suiteFailures),
    unshownSkipped: total(({ unshownSkipped }) => unshownSkipped),
    skippedAmongPassed: total(({ skippedAmongPassed }) => skippedAmongPassed),
    unshown: total(({ unshown }) => unshown),
    failing: total(({ failing }) => failing),
    skipped: total(({ skipped }) => skipped),
  }
}
