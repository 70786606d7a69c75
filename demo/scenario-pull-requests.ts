/** Scenario 4: three pull requests, each with its own branch; one forgets its backfill. Then time goes by. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderOverview } from '../src/report/overview.ts'
import { parseReportFile } from '../src/report/render-json.ts'
import type { Report } from '../src/report/report.ts'
import type { Narrator } from './narrator.ts'
import { renderHtml } from './render-html.ts'
import { branchNames, checkOut, outputFolder, type Shop } from './shop.ts'
import { play } from './workflow-run.ts'

const pullRequests = [
  { number: 42, title: 'Product reviews', folder: '42-product-reviews' },
  { number: 43, title: 'Order priority', folder: '43-order-priority' },
  { number: 44, title: 'Customer segments', folder: '44-customer-segments' },
]

export async function playPullRequests(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 4: three pull requests')
  const reports: Report[] = []
  for (const { number, title, folder } of pullRequests) {
    await narrator.step(`#${number} ${title}: branch, migrate, test, report`, async (tell) => {
      const headSha = number.toString(16).repeat(20)
      shop.github.addPullRequest({ number, title, headSha, headRef: folder })
      const workspace = await checkOut(shop, folder, `demo/pull-requests/${folder}`)
      const event = shop.github.event(number, 'opened')
      const { conclusion } = await play(shop, { workflow: 'database', event, workspace, runId: 1000 + number, tell })
      reports.push(parseReportFile(await readFile(join(workspace, 'report.json'), 'utf8')))
      return `The job ended with ${conclusion}.`
    })
  }
  narrator.block(renderOverview(reports))
  await narrator.step('Keep the comments as a reviewer sees them', () => keepComments(shop, narrator))
  await narrator.step('#42 is merged: its branch goes at once', (tell) => closePullRequest(shop, tell))
  await narrator.step('An hour later (the clock of the stand-in is moved)', async () => {
    await shop.lakebase.advanceClock(3600)
    return `Branches left: ${(await branchNames(shop)).join(', ')}. Nobody had to clean up.`
  })
}

async function closePullRequest(shop: Shop, tell: (line: string) => void): Promise<string> {
  const [first] = pullRequests
  if (first === undefined) throw new Error('there is no pull request')
  shop.github.closePullRequest(first.number, { mergeCommit: 'f'.repeat(40) })
  const workspace = await checkOut(shop, `${first.folder}-merged`)
  const event = shop.github.event(first.number, 'closed')
  await play(shop, { workflow: 'database', event, workspace, runId: 2000, tell })
  return `Branches left: ${(await branchNames(shop)).join(', ')}.`
}

async function keepComments({ github }: Shop, narrator: Narrator): Promise<string> {
  for (const { number, title } of pullRequests) {
    const markdown = github
      .comments(number)
      .map(({ body }) => body)
      .join('\n\n')
    await writeFile(join(outputFolder, `pr-${number}.md`), markdown)
    await writeFile(join(outputFolder, `pr-${number}.html`), renderHtml(markdown, { title: `#${number} ${title}` }))
    narrator.block(markdown.replace(/\n*<!--[\s\S]*?-->\n*/g, ''))
  }
  return `${outputFolder}: pr-42.html, pr-43.html, pr-44.html, the same as .md, and the logs of all runs.`
}
