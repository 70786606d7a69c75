/** What a user can do about the refusals that are known. Pure: status, code and message in, a sentence out. */
import { remedyByStatus } from '../../ground/remedy-by-status.ts'

export type Refusal = {
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly message: string
}

export function remedyFor(refusal: Refusal): string {
  const known = remedies.find(({ when }) => when(refusal))
  return known?.say(refusal) ?? remedyByStatus('Neon', refusal.status ?? 0)
}

/** The project that a scoped key belongs to, where a refusal names it. */
export function projectOfKey(message: string): string | undefined {
  return /subject_project_id:"?([a-z0-9-]+)/.exec(message)?.[1]
}

type Remedy = { readonly when: (refusal: Refusal) => boolean; readonly say: (refusal: Refusal) => string }

const remedies: readonly Remedy[] = [
  {
    when: ({ message }) => projectOfKey(message) !== undefined,
    say: ({ message }) =>
      `The key belongs to the project ${projectOfKey(message)}. Set \`project\` to it, or make a key for the project that you mean.`,
  },
  {
    when: ({ status }) => status === 401,
    say: () =>
      'Check `neon-api-key`: it is not one of Neon’s, or was revoked. A key that is scoped to the project is enough.',
  },
  {
    when: ({ code }) => code === 'ROOT_BRANCHES_LIMIT_EXCEEDED',
    say: () =>
      'A schema-only branch is a root of its own, and a plan has few: 3 on Free, 5 on Launch, 25 on Scale. Delete one, shorten `ttl`, or set `init-source` to parent-data.',
  },
  {
    when: ({ code }) => code === 'BRANCHES_LIMIT_EXCEEDED',
    say: () =>
      'The plan has no room for another branch; all of the project count, production and those of developers included. Delete branches that nobody needs, shorten `ttl`, or take a larger plan.',
  },
  {
    when: ({ code, message }) => code === 'ACTIVE_ENDPOINTS_LIMIT_EXCEEDED' || /active endpoints limit/i.test(message),
    say: () =>
      'As many computes are active as the plan allows. They sleep after five minutes without a connection: run the job again then, or let fewer jobs run together.',
  },
  {
    when: ({ code, message }) => /_LIMIT_EXCEEDED|_EXCEEDED$/.test(code ?? '') || /limit exceeded|quota/i.test(message),
    say: () => 'A limit of the plan is reached. Neon’s console shows which, on the page Billing.',
  },
  {
    when: ({ status }) => status === 423,
    say: () =>
      'The project was locked by other operations all the time: of other runs, or of Neon itself. Run the job again, or give it more time with `operation-timeout`.',
  },
  {
    when: ({ status }) => status === 429,
    say: () =>
      'Neon takes 700 requests a minute from an account. Run the job again in a few minutes, and let fewer jobs start together.',
  },
  {
    when: ({ status, message }) => status === 412 && /password/i.test(message),
    say: () =>
      'The project does not store passwords, so a later step cannot fetch one. Switch password storage on for the project.',
  },
  {
    when: ({ message }) => /legacy web access role/i.test(message),
    say: () => 'A role without a login keeps Neon from making schema-only branches. Set `init-source` to parent-data.',
  },
  {
    when: ({ status, message }) => status === 404 && /route does not exist/i.test(message),
    say: () =>
      'Check `project`: it is the id, as `quiet-water-81726354`, not the name. Check `neon-api-url`, too, where it is set.',
  },
  {
    when: ({ status, message }) => status === 404 && /project not found/i.test(message),
    say: () =>
      'Check `project`, and that `neon-api-key` belongs to it: a key that may not see a project is told the same.',
  },
  {
    when: ({ status }) => status === 403,
    say: () => 'Check that `neon-api-key` may change the project, and that the plan has what is asked for.',
  },
  {
    when: ({ status }) => status === undefined,
    say: () => 'Check that this runner reaches Neon (proxy, firewall), and `neon-api-url` where it is set.',
  },
]
