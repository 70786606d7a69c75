/** The end of every story: what the branches' expiry takes away while the clock is moved on, and a clean-up of the rest. */
import type { Narrator } from './narrator.ts'
import { branchNames, type Shop } from './shop.ts'

export async function playExpiry(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Expiry: set it and forget it')
  await narrator.step('An hour later (the clock is moved)', () => passTime(shop, 1))
  await narrator.step('A day later', () => passTime(shop, 23))
}

export async function cleanUp(shop: Shop, narrator: Narrator): Promise<void> {
  const { service, project } = shop
  narrator.chapter('Clean-up')
  await narrator.step('Delete every branch but the default', async () => {
    const rest = (await branchNames(shop)).filter((name) => name !== 'production')
    for (const name of rest) await service.deleteBranch(name)
    return `${rest.length} deleted${rest.length > 0 ? `: ${rest.join(', ')}` : ''}. Left: production.`
  })
  await narrator.step(`Delete the project \`${project}\``, async () => {
    await service.deleteProject()
    return 'With production and all its data.'
  })
}

async function passTime(shop: Shop, hours: number): Promise<string> {
  const before = await branchNames(shop)
  await shop.service.advanceClock(hours * 3600)
  const after = await branchNames(shop)
  const gone = before.filter((name) => !after.includes(name))
  return `Gone: ${gone.sort().join(', ') || 'nothing'}. Left: ${after.join(', ')}.`
}
