/** What the command line of the demo says. */
import { parseArgs } from 'node:util'

export type DemoOptions = {
  /** The scenarios to play, in order. */
  readonly scenarios: readonly number[]
  /** Leaves servers and folders as they are at the end. */
  readonly keep: boolean
}

export const usage = `npm run demo [-- --scenario N] [--keep]

  --scenario N   plays only scenario N: 1 production data in development, 2 schema change,
                 3 production drifted, 4 three pull requests, 5 a table of a million rows.
                 May be given more than once.
  --keep         leaves the servers running at the end, until Ctrl-C, and prints how to reach them.`

/** RangeError, with the usage, for anything it does not know. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parse(args)
  const scenarios = (values.scenario ?? ['1', '2', '3', '4', '5']).map(Number)
  const unknown = scenarios.find((scenario) => ![1, 2, 3, 4, 5].includes(scenario))
  if (unknown !== undefined) throw new RangeError(`There is no scenario ${unknown}.\n\n${usage}`)
  return { scenarios, keep: values.keep ?? false }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { scenario: { type: 'string', multiple: true }, keep: { type: 'boolean' } },
    })
  } catch (error) {
    throw new RangeError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
