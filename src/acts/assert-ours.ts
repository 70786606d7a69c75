/**
 * Whether an existing branch is this pull request's, asked of the branch itself before anything happens to it: a project may serve
 * several repositories, each with a pull request of this number.
 */
import { openCompute } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { formatDuration } from '../branch/ttl.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import { assertMayShare, readOwnStamp } from './own-stamp.ts'
import type { Story } from './story.ts'

export type Asking = Pick<Story, 'provider' | 'access' | 'trigger'>

/** UserError when it is another's, or when it cannot be asked. */
export async function assertOurs(story: Asking, branch: Branch): Promise<void> {
  const { access, trigger } = story
  const { clock, log } = access
  if (branch.owner !== undefined) return assertMayShare(branch, branch.owner, trigger)
  for (let looks = 1; ; looks++) {
    if (await hasOurRecord(story, branch)) return
    const age = branch.createdAt === undefined ? youngMs : clock.now().getTime() - branch.createdAt.getTime()
    if (age >= youngMs) break
    if (looks === 1) {
      const wait = formatDuration((youngMs - age) / 1000)
      log.info(
        `${branch.name} is new and holds no record of whose it is. Waiting up to ${wait} for the run that made it.`,
      )
    }
    await clock.sleep(2000)
  }
  log.info(`${branch.name} holds no record of whose it is: the run that made it ended early, or may not write one.`)
}

/** By then a run that is alive has left its record, or cannot. */
const youngMs = 60_000

async function hasOurRecord({ provider, access, trigger }: Asking, branch: Branch): Promise<boolean> {
  const connect = async () => {
    const compute = await provider.findCompute(branch)
    return compute && (await openCompute(access, compute, connectTimeoutSeconds))
  }
  const opened = await connect().catch((error: unknown) => {
    throw asRefusal(error, branch)
  })
  // Where nobody could connect, nobody could leave a record.
  if (opened === undefined) return false
  try {
    return (await readOwnStamp(opened.client, branch, trigger)) !== undefined
  } finally {
    await opened.client.end()
  }
}

const connectTimeoutSeconds = 60

function asRefusal(error: unknown, { name, expiresAt }: Branch): unknown {
  if (!(error instanceof UserError || error instanceof UpstreamError)) return error
  const end = expiresAt === undefined ? '' : ` It expires at ${expiresAt.toISOString()}.`
  return new UserError(
    `The branch ${name} could not be asked whose it is, and was left as it is: ${error.message}${end} If it is nobody else's, delete it by hand.`,
    { cause: error },
  )
}
