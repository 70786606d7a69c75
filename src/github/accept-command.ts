/**
 * `/accept 3f9a1c2 reason` at the start of a line in a comment on the pull request: who wrote it takes the finding of that id upon
 * them. Whether they may, the repository says.
 */
import type { IssueComment } from './api.ts'

export type AcceptCommand = { readonly id: string; readonly author: string; readonly reason: string }

/** The latest of each id and author. */
export function readAcceptCommands(comments: readonly IssueComment[]): readonly AcceptCommand[] {
  const commands = comments.flatMap(({ body, author }) =>
    [...body.matchAll(pattern)].map(([, id = '', reason = '']) => ({ id, author, reason: reason.trim() })),
  )
  return [...new Map(commands.map((command) => [`${command.id} ${command.author}`, command])).values()]
}

const pattern = /^\/accept[ \t]+([0-9a-f]{7})\b[ \t]*(.*)$/gm

/** What GitHub calls the rights of somebody who may push. https://docs.github.com/en/rest/collaborators/collaborators */
export function mayAccept(permission: string): boolean {
  return permission === 'write' || permission === 'admin'
}
