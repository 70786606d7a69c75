/**
 * JUnit XML, the one format every test framework can write and none writes alike: Jest (jest-junit), pytest, Go
 * (go-junit-report, gotestsum), Maven Surefire and Node's own runner become one list of cases. Counts come from the cases,
 * never from the `tests="…"` attributes, which frameworks compute differently.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { findLocation } from './failure-location.ts'
import { safeMessage } from './failure-message.ts'
import type { FailedTest, TestSummary } from './test-summary.ts'

/** The file is not JUnit XML; the message says in what way, without quoting the file. */
export class JUnitError extends Error {
  override readonly name = 'JUnitError'
}

export type JUnitOptions = {
  /** Folder to which the files of failing tests are shown relative. */
  readonly workspace?: string | undefined
}

/** Parses one result file. Throws JUnitError when it is none. */
export function parseJUnit(xml: string, options: JUnitOptions = {}): Omit<TestSummary, 'files'> {
  // Entities are declared in a document type, and no test framework writes one: refusing it ends every expansion bomb.
  if (/<!DOCTYPE/i.test(xml)) throw new JUnitError('it has a document type declaration, which test results never need')
  const problem = XMLValidator.validate(xml)
  if (problem !== true) throw new JUnitError(`it is not well-formed XML (line ${problem.err.line})`)
  const document = asElement(parser.parse(xml))
  const roots = [...children(document, 'testsuites'), ...children(document, 'testsuite')]
  if (roots.length === 0) throw new JUnitError('it has no <testsuites> or <testsuite> at its top')

  const cases = roots.flatMap((root) =>
    'testsuites' in document ? casesOf(root, []) : casesOf(root, [suiteName(root)]),
  )
  const failures = cases.filter((test) => test.outcome === 'failed').map((test) => describeFailure(test, options))
  return {
    passed: cases.filter((test) => test.outcome === 'passed').length,
    failed: failures.length,
    skipped: cases.filter((test) => test.outcome === 'skipped').length,
    milliseconds: Math.round(cases.reduce((sum, test) => sum + seconds(test.element) * 1000, 0)),
    failures,
  }
}

type Element = Readonly<Record<string, unknown>>

type TestCase = {
  readonly element: Element
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[]
}

const listTags = new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped'])

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // The five predefined entities and character references (&#10;), which every framework uses in messages.
  processEntities: { enabled: true },
  htmlEntities: true,
  maxNestedTags: 100,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && listTags.has(name),
})

function casesOf(suite: Element, suites: readonly string[]): TestCase[] {
  const own = children(suite, 'testcase').map((element) => ({ element, outcome: outcomeOf(element), suites }))
  const nested = children(suite, 'testsuite').flatMap((inner) => casesOf(inner, [...suites, suiteName(inner)]))
  return [...own, ...nested]
}

// Surefire writes <flakyFailure> and <rerunFailure> beside these for reruns: a flaky test passed in the end.
function outcomeOf(test: Element): TestCase['outcome'] {
  if ('failure' in test || 'error' in test) return 'failed'
  return 'skipped' in test ? 'skipped' : 'passed'
}

function describeFailure({ element, suites }: TestCase, options: JUnitOptions): FailedTest {
  const failure = children(element, 'failure')[0] ?? children(element, 'error')[0] ?? {}
  const text = [attribute(failure, 'message'), textOf(failure)].filter(Boolean).join('\n')
  const location = findLocation({
    file: attribute(element, 'file'),
    line: attribute(element, 'line'),
    className: attribute(element, 'classname'),
    trace: text,
    workspace: options.workspace,
  })
  return {
    name: fullName(element, suites),
    ...location,
    message: safeMessage({ type: attribute(failure, 'type'), text }),
  }
}

// jest-junit repeats the suite in both attributes, and Node's runner writes the constant "test" as class name.
function fullName(test: Element, suites: readonly string[]): string {
  const name = attribute(test, 'name') || 'unnamed test'
  const className = attribute(test, 'classname') ?? ''
  if (className === '' || className === 'test') return [...suites, name].filter((part) => part !== '').join(' › ')
  return name.startsWith(className) ? name : `${className} › ${name}`
}

function suiteName(suite: Element): string {
  return attribute(suite, 'name') ?? ''
}

// Surefire groups thousands: time="1,234.5".
function seconds(test: Element): number {
  const value = Number((attribute(test, 'time') ?? '').replaceAll(',', ''))
  return Number.isFinite(value) && value > 0 ? value : 0
}

function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`]
  return typeof value === 'string' ? value : undefined
}

function textOf(element: Element): string {
  const text = element['#text']
  return typeof text === 'string' ? text : ''
}

function children(element: Element, name: string): Element[] {
  const value = element[name]
  return Array.isArray(value) ? value.map(asElement) : []
}

/** An element without attributes is parsed to its text alone. */
function asElement(value: unknown): Element {
  return typeof value === 'object' && value !== null ? (value as Element) : { '#text': String(value ?? '') }
}
