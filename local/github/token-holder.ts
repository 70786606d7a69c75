/**
 * Who a token speaks for, and what it may do.
 */
export type TokenHolder = {
  /** `github-actions[bot]` for the token of a workflow, `name[bot]` for an app. */
  readonly login: string
  readonly type: 'workflow' | 'app' | 'user'
  /** `read` is what a pull request from a fork gets. */
  readonly pullRequests: 'read' | 'write'
  /** Absent: it may read workflow runs. */
  readonly actions?: 'none' | undefined
}

export const WORKFLOW_BOT: TokenHolder = { login: 'github-actions[bot]', type: 'workflow', pullRequests: 'write' }

export type Caller =
  | { readonly type: 'anonymous' }
  | { readonly type: 'unknown' }
  | { readonly type: 'known'; readonly holder: TokenHolder }

export function identify(authorization: string | undefined, tokens: ReadonlyMap<string, TokenHolder>): Caller {
  if (authorization === undefined) return { type: 'anonymous' }
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1]
  const holder = token === undefined ? undefined : tokens.get(token)
  return holder ? { type: 'known', holder } : { type: 'unknown' }
}

/** The user object that GitHub puts into what it answers. */
export function asUser(login: string): { readonly login: string; readonly id: number; readonly type: 'Bot' | 'User' } {
  const id = [...login].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7)
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}
