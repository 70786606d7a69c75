/** What a user can do about the refusals that are known. Pure: status, code and message in, a sentence out. */
import { remedyByStatus } from '../../ground/remedy-by-status.ts'

export type Refusal = {
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly message: string
  /** How the call was signed: `a personal access token`. */
  readonly signedWith: string
}

export function remedyFor(refusal: Refusal): string {
  const known = remedies.find(({ when }) => when(refusal))
  return known?.say(refusal) ?? remedyByStatus('Lakebase', refusal.status ?? 0)
}

type Remedy = { readonly when: (refusal: Refusal) => boolean; readonly say: (refusal: Refusal) => string }

const remedies: readonly Remedy[] = [
  {
    when: ({ status, message }) =>
      status === 403 && /\bIP\b.*(block|acl|access list)|(block|acl).*\bIP\b/i.test(message),
    say: () =>
      "The workspace's IP access list does not let this runner in. Add the runner's address, or use a self-hosted or larger runner with a fixed one.",
  },
  {
    when: ({ message }) => /no API found for/i.test(message),
    say: () =>
      'This host does not serve the Lakebase API: check that `databricks-host` is the workspace URL (not the account console) and that Lakebase is available in its region.',
  },
  {
    when: ({ code, message }) => code === 'FEATURE_DISABLED' || /not enabled/i.test(message),
    say: () => 'Ask a workspace admin to switch Lakebase on for this workspace.',
  },
  {
    when: ({ status, code, message }) =>
      code === 'REQUEST_LIMIT_EXCEEDED' ||
      /rate limit/i.test(message) ||
      (status === 429 && !/^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(code ?? '')),
    say: () =>
      'The workspace takes no more requests for the moment; nothing is wrong with the permissions. Run the job again in a few minutes, and let fewer jobs start together.',
  },
  {
    when: ({ code, message }) =>
      /^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(code ?? '') || /limit(s)? exceeded|quota/i.test(message),
    say: () =>
      'A project has at most 10 unarchived branches, 500 in all, and 20 active computes. Delete branches that nobody needs, or shorten `ttl`.',
  },
  {
    when: ({ status, code }) => status === 401 || code === 'UNAUTHENTICATED',
    say: ({ signedWith }) =>
      `The call was signed with ${signedWith}. Check that it is valid, not expired, and belongs to this workspace.`,
  },
  {
    when: ({ status, code }) => status === 403 || code === 'PERMISSION_DENIED',
    say: ({ signedWith }) =>
      `Grant the identity behind ${signedWith} CAN MANAGE on the Lakebase project: creating, changing and deleting branches needs it.`,
  },
  {
    when: ({ status }) => status === undefined,
    say: () => 'Check `databricks-host`, and that this runner reaches it (proxy, firewall, private link).',
  },
]
