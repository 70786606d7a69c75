/** What the counts of a file do not tell, each a clause that goes on after the file's name. */
import { count } from '../ground/figures.ts'
import { fullName } from './describe-failure.ts'
import type { Suites } from './suites.ts'

export function remarksOn(suites: Suites, strayText: string): string[] {
  return [
    ...(strayText === '' ? [] : ['has text around its XML, which was left out']),
    ...onUnshown(suites),
    ...onUnknownStatus(suites),
    ...onFlaky(suites),
  ]
}

/** `a`, `b` and 3 more. */
export function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name.replaceAll('`', "'")}\``)
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const mostNames = 5

function onUnshown({ suiteFailures, unshownSkipped, unshown }: Suites): string[] {
  const failures = suiteFailures.filter(({ element }) => element === undefined)
  const amount = failures.reduce((sum, failure) => sum + failure.amount, 0)
  const names = failures.map(({ suites }) => suites.join(' › ') || 'unnamed suite')
  return [
    ...(amount === 0
      ? []
      : [
          `counts ${count(amount, 'failure')} that no test case shows (a file may not have loaded): ${quoteNames(names)}`,
        ]),
    ...(unshownSkipped === 0 ? [] : [`counts ${count(unshownSkipped, 'skipped test')} that no test case shows`]),
    ...(unshown === 0
      ? []
      : [`counts ${count(unshown, 'test')} without showing what became of them; they count as not read`]),
  ]
}

function onUnknownStatus({ cases }: Suites): string[] {
  const words = cases.flatMap(({ outcome }) => (outcome.unknownStatus === undefined ? [] : [outcome.unknownStatus]))
  const quotable = [...new Set(words)].filter((word) => /^[a-z]{1,30}$/.test(word))
  const which = quotable.length === 0 ? '' : ` (${quoteNames(quotable)})`
  return words.length === 0
    ? []
    : [`gives ${count(words.length, 'test')} a status that is not known here${which}; not counted as passed`]
}

function onFlaky({ cases }: Suites): string[] {
  const names = cases.filter(({ outcome }) => outcome.isFlaky).map(fullName)
  return names.length === 0
    ? []
    : [`has ${count(names.length, 'test')} that passed only when run again: ${quoteNames(names)}`]
}
