/**
 * The INPUT_ variables of an action, worked out afresh for each of its stages.
 */
import type { ActionFile } from './action-file.ts'
import { interpolate } from './expression.ts'
import type { StepLog } from './job-log.ts'
import type { JobSession } from './job-session.ts'

export function resolveInputs(
  session: JobSession,
  action: ActionFile,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries(action.inputs)) {
    inputs[name.toLowerCase()] = interpolate(input.default ?? '', session.inputDefaultScope())
  }
  for (const [name, value] of Object.entries(given)) inputs[name.toLowerCase()] = value
  return inputs
}

/** Spaces become underscores, hyphens stay: `INPUT_BRANCH-NAME`. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

export function warnAboutInputs(log: StepLog, action: ActionFile, given: Readonly<Record<string, string>>): void {
  const declared = new Map(Object.entries(action.inputs).map(([name, input]) => [name.toLowerCase(), input]))
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    const valid = [...declared.keys()].map((name) => `'${name}'`).join(', ')
    log.warn(`Unexpected input(s) ${unexpected.map((name) => `'${name}'`).join(', ')}, valid inputs are [${valid}]`)
  }
  for (const name of Object.keys(given)) {
    const message = declared.get(name.toLowerCase())?.deprecationMessage
    if (message) log.warn(`Input '${name}' has been deprecated with message: ${message}`)
  }
}
