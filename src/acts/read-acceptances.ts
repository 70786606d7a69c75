/** Which findings people with write access have accepted by a comment on the pull request. */
import { mayAccept, readAcceptCommands } from '../github/accept-command.ts'
import type { CommentApi } from '../github/api.ts'
import type { Log } from '../ground/log.ts'
import type { Acceptance } from '../migration/findings/accept-findings.ts'
import type { Finding } from '../migration/findings/finding.ts'

export type ReadAcceptances = {
  /** Absent without a token. */
  readonly comments: Pick<CommentApi, 'comments' | 'permissionOf'> | undefined
  readonly prNumber: number | undefined
  readonly log: Log
}

export type Acceptances = { readonly acceptances: readonly Acceptance[]; readonly notes: readonly string[] }

const nothing: Acceptances = { acceptances: [], notes: [] }

/** What cannot be read is not accepted, and said. */
export async function readAcceptances(
  findings: readonly Finding[],
  { comments, prNumber, log }: ReadAcceptances,
): Promise<Acceptances> {
  const ids = new Set(findings.flatMap(({ id, suppressed }) => (id && !suppressed ? id : [])))
  if (comments === undefined || prNumber === undefined || ids.size === 0) return nothing
  try {
    const commands = readAcceptCommands(await comments.comments(prNumber)).filter(({ id }) => ids.has(id))
    const allowed = new Set<string>()
    for (const author of new Set(commands.map((command) => command.author))) {
      // A bot writes what some workflow tells it to, the pull request's own for one.
      if (!author.endsWith('[bot]') && mayAccept(await comments.permissionOf(author))) allowed.add(author)
    }
    const refused = new Set(commands.filter(({ author }) => !allowed.has(author)).map(({ author }) => author))
    return {
      acceptances: commands
        .filter(({ author }) => allowed.has(author))
        .map(({ id, author, reason }) => ({ id, by: author, reason: reason || 'no reason given' })),
      notes: [...refused].map((author) => `What \`${author}\` has accepted does not count: it takes write access.`),
    }
  } catch (error) {
    log.info(`Comments were not read for what they accept: ${error instanceof Error ? error.message : String(error)}`)
    return nothing
  }
}
