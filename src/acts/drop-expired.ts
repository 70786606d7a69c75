/** Branches that nothing else ends. That it cannot be done is no reason to make none: the next run tries again. */
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Story } from './story.ts'

export async function dropExpired({ provider, runner: { log } }: Story): Promise<void> {
  if (provider.dropExpired === undefined) return
  try {
    const dropped = await provider.dropExpired()
    if (dropped.length > 0) log.info(`Dropped what had expired: ${dropped.join(', ')}.`)
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    log.warning(`What has expired could not be dropped: ${error.message}`)
  }
}
