/** What the command line of the demo says. */
import { parseArgs } from 'node:util'

export const scenarioTitles = {
  1: 'production data in dev, no schema changes',
  2: 'schema changes, dev to production',
  3: 'concurrent changes, production drifted',
  4: 'ephemeral branches for CI/CD',
  5: 'a table of a million rows',
  6: 'the deployed version on the new schema, and the way back',
}

export type ScenarioNumber = keyof typeof scenarioTitles

export type DemoOptions = {
  /** The scenarios to play, in order. */
  readonly scenarios: readonly ScenarioNumber[]
  /** The service that the shop's database is on. */
  readonly provider: 'lakebase' | 'neon' | 'postgres'
  /** Leaves servers and folders as they are at the end. */
  readonly keep: boolean
}

export const usage = `npm run demo [-- --scenario N] [--provider NAME] [--keep]

  --scenario N   plays only scenario N, from the set-up to the clean-up. May be given more than once.
${Object.entries(scenarioTitles)
  .map(([number, title]) => `                 ${number}  ${title}`)
  .join('\n')}
  --provider     lakebase (by default) or neon: on which service's stand-in the story is played; or postgres: on a server
                 without any service, as one of your own.
  --keep         plays neither expiry nor clean-up, leaves the servers running until Ctrl-C, and prints how to
                 reach them.`

/** RangeError, with the usage, for anything it does not know. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parse(args)
  const scenarios = new Set((values.scenario ?? Object.keys(scenarioTitles)).map(scenarioNumber))
  return {
    scenarios: [...scenarios],
    provider: providerNamed(values.provider ?? 'lakebase'),
    keep: values.keep ?? false,
  }
}

function providerNamed(text: string): DemoOptions['provider'] {
  if (text === 'lakebase' || text === 'neon' || text === 'postgres') return text
  throw new RangeError(`The demo is not played on ${text}.\n\n${usage}`)
}

function scenarioNumber(text: string): ScenarioNumber {
  if (!Object.hasOwn(scenarioTitles, text)) throw new RangeError(`There is no scenario ${text}.\n\n${usage}`)
  return Number(text) as ScenarioNumber
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string', multiple: true },
        provider: { type: 'string' },
        keep: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new RangeError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
