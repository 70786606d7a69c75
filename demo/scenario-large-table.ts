/** Scenario 5: a one-line migration, tried on as many rows as production has. */
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import { onBranch, readSql, type Shop } from './shop.ts'

const wideViewIds = { number: 45, title: 'Wide view ids', folder: '45-wide-view-ids' }

export async function playLargeTable(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step('Production has kept count of its visitors', () =>
    onBranch(shop, 'production', async (client) => {
      await client.query('set role shop_owner')
      await client.query(await readSql('page-views.sql'))
      const { rows } = await client.query<{ size: string }>(sizeQuery)
      return `\`ecommerce.page_views\` has a million rows, ${rows[0]?.size} with its index.`
    }),
  )
  await narrator.step('#45 Wide view ids: branch, migrate, test, report', async (tell) => {
    openPullRequest(shop, wideViewIds)
    const { conclusion, report } = await runPullRequest(shop, wideViewIds, { action: 'opened', runId: 1045, tell })
    const rewritten = report?.findings.find(({ code }) => code === 'R1')
    return [`The job ended with ${conclusion}.`, rewritten?.message].filter(Boolean).join('\n')
  })
  narrator.block(await keepComments(shop, wideViewIds))
}

const sizeQuery = `select pg_size_pretty(pg_total_relation_size('ecommerce.page_views')) as size`
