/** A failed test as a reader may see it: its name, its place, and what of its message holds no values. */
import { count } from '../ground/figures.ts'
import { findLocation } from './failure-location.ts'
import { errorClass, safeMessage } from './failure-message.ts'
import type { CaseOf, SuiteFailure } from './suites.ts'
import type { FailedTest } from './test-summary.ts'
import { attribute, children, type Element, textOf } from './xml-document.ts'

export function describeFailure(test: CaseOf, workspace: string | undefined): FailedTest {
  const { element } = test
  const failure = children(element, 'failure', 'error', 'rerunFailure', 'rerunError')[0] ?? {}
  const location = findLocation({
    file: attribute(element, 'file') ?? attribute(element, 'filepath'),
    line: attribute(element, 'line') ?? attribute(element, 'lineno'),
    className: attribute(element, 'classname'),
    suiteFile: test.file,
    trace: textOfFailure(failure),
    output: children(element, 'system-err', 'system-out').map(textOf).join('\n'),
    workspace,
  })
  return { name: fullName(test), ...location, ...describeMessage(failure) }
}

export function describeSuiteFailure(failure: SuiteFailure, workspace: string | undefined): FailedTest {
  const { suites, file, element, amount, noun } = failure
  const name = suites.join(' › ') || 'unnamed suite'
  const trace = element ? textOfFailure(element) : ''
  const location = findLocation({ suiteFile: file, trace, workspace })
  if (element) {
    const { message = 'failed outside of its tests', ...rest } = describeMessage(element)
    return { name, ...location, message, ...rest }
  }
  const plural = noun === 'failure or error' ? 'failures or errors' : undefined
  return { name, ...location, message: `${count(amount, noun, plural)} that no test case shows` }
}

// jest-junit repeats the suite in both attributes, and Node's runner writes the constant "test" as class name.
export function fullName({ element, suites }: CaseOf): string {
  const name = attribute(element, 'name') || 'unnamed test'
  const className = attribute(element, 'classname') ?? ''
  if (className === '' || className === 'test') return [...suites, name].filter((part) => part !== '').join(' › ')
  return name.startsWith(className) ? name : `${className} › ${name}`
}

function describeMessage(failure: Element): Pick<FailedTest, 'message' | 'type'> {
  const told = { type: attribute(failure, 'type'), text: textOfFailure(failure) }
  const message = safeMessage(told)
  const type = errorClass(told)
  return { message, ...(type !== undefined && type !== message && { type }) }
}

function textOfFailure(failure: Element): string {
  return [attribute(failure, 'message'), textOf(failure)].filter(Boolean).join('\n')
}
