/** The story of Lakebase's branching notebooks, played end to end on this machine. See `--help` in options.ts for what can be asked of it. */
import { cleanUp, playExpiry } from './ending.ts'
import { Narrator } from './narrator.ts'
import { openNeonShop } from './on-neon.ts'
import { openPostgresShop } from './on-postgres.ts'
import { type DemoOptions, readOptions, type ScenarioNumber, scenarioTitles, usage } from './options.ts'
import { playDeployedVersion } from './scenario-deployed-version.ts'
import { playDrift } from './scenario-drift.ts'
import { playLargeTable } from './scenario-large-table.ts'
import { playProductionData } from './scenario-production-data.ts'
import { playPullRequests } from './scenario-pull-requests.ts'
import { playSchemaChange } from './scenario-schema-change.ts'
import { setUp, setUpAgain } from './set-up.ts'
import { openShop, outputFolder, type Shop } from './shop.ts'

type Scenario = (shop: Shop, narrator: Narrator) => Promise<void>

const scenarios: Readonly<Record<ScenarioNumber, Scenario>> = {
  1: playProductionData,
  2: playSchemaChange,
  3: playDrift,
  4: playPullRequests,
  5: playLargeTable,
  6: playDeployedVersion,
}

const shops: Readonly<Record<DemoOptions['provider'], () => Promise<Shop>>> = {
  lakebase: openShop,
  neon: openNeonShop,
  postgres: openPostgresShop,
}

async function demo(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const narrator = new Narrator(process.stdout)
  const shop = await shops[options.provider]()
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  try {
    await setUp(shop, narrator)
    for (const [index, number] of options.scenarios.entries()) {
      interrupted.signal.throwIfAborted()
      narrator.chapter(`Scenario ${number}: ${scenarioTitles[number]}`)
      if (index > 0) await setUpAgain(shop, narrator)
      await scenarios[number](shop, narrator)
    }
    if (!options.keep) {
      await playExpiry(shop, narrator)
      await cleanUp(shop, narrator)
    }
    narrator.end(`The comments as a reviewer sees them, and the logs of all runs: ${outputFolder}`)
    if (options.keep) await keep(shop, interrupted.signal)
  } finally {
    await shop.close()
  }
}

async function keep({ service }: Shop, signal: AbortSignal): Promise<void> {
  console.log(`
Everything stays as it is until Ctrl-C. To look around:
${service.exports.map((line) => `  export ${line}`).join('\n')}`)
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

if (process.argv.includes('--help')) {
  console.log(usage)
} else {
  await demo(process.argv.slice(2)).catch((error: unknown) => {
    const isInterrupted = error instanceof Error && error.name === 'AbortError'
    if (!isInterrupted) console.error(error instanceof RangeError ? error.message : error)
    process.exitCode = 1
  })
}
