/** Scenario 3: production moves on while a change is being developed. The report says so; a new branch takes it up. */
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import { onBranch, readSql, type Shop } from './shop.ts'

const newsletter = { number: 41, title: 'Newsletter', folder: '41-newsletter' }

export async function playDrift(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 3: production has drifted')
  await narrator.step('#41 Newsletter: branch, migrate, test, report', async (tell) => {
    openPullRequest(shop, newsletter)
    const { conclusion } = await runPullRequest(shop, newsletter, { action: 'opened', runId: 1041, tell })
    return `The job ended with ${conclusion}.`
  })
  await narrator.step('Meanwhile, a hotfix goes to production', async () => {
    await onBranch(shop, 'production', async (client) => {
      await client.query('set role shop_owner')
      await client.query(await readSql('email-verified.sql'))
    })
    return 'It adds `ecommerce.customers.email_verified`.'
  })
  await narrator.step('A push to #41 reuses the branch: the report says that production has moved', async (tell) => {
    shop.github.pushTo(newsletter.number, 'a1'.repeat(20))
    const { conclusion } = await runPullRequest(shop, newsletter, { action: 'synchronize', runId: 1141, tell })
    return `The job ended with ${conclusion}.`
  })
  narrator.block(await keepComments(shop, newsletter, 'pr-41-drifted'))
  await narrator.step(
    'The next push, with `on-drift: rebranch`: production as it is now, and the migration on it',
    async (tell) => {
      shop.github.pushTo(newsletter.number, 'a2'.repeat(20))
      const vars = { ON_DRIFT: 'rebranch' }
      const { conclusion } = await runPullRequest(shop, newsletter, { action: 'synchronize', runId: 1241, vars, tell })
      return `The job ended with ${conclusion}.`
    },
  )
  narrator.block(await keepComments(shop, newsletter))
}
