/** Scenario 6: a change whose own tests pass, and which the version that is deployed does not bear. */
import { deployedInWords } from '../src/report/deployed-section.ts'
import { rollbackInWords } from '../src/report/rollback-section.ts'
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import type { Shop } from './shop.ts'

const orderAmount = { number: 46, title: "Call an order's total its amount", folder: '46-order-amount' }

export async function playDeployedVersion(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step('#46 a column is renamed: its own tests, and those of the deployed version', async (tell) => {
    openPullRequest(shop, orderAmount)
    const run = { action: 'opened', runId: 1046, workflow: 'deployed-version', tell } as const
    const { conclusion, report } = await runPullRequest(shop, orderAmount, run)
    const { deployed, rollback } = report ?? {}
    return [
      `The job ended with ${conclusion}.`,
      deployed?.measured ? `The deployed version on the new schema: ${deployedInWords(deployed.value)}.` : '',
      rollback?.measured ? `The way back ${rollbackInWords(rollback.value)}.` : '',
    ].join('\n')
  })
  narrator.block(await keepComments(shop, orderAmount))
}
