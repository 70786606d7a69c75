/**
 * Why a connection did not come about: whether trying again can help, and what to tell the user. Hosts stay out of the
 * messages, which may end in a public place.
 */
import { UpstreamError, UserError } from '../ground/errors.ts'
import { errorFacts } from './error-facts.ts'
import { redactServerError } from './redact.ts'

/** Waking, restarting or not known yet; never a refused login, but for one that clears up by itself on new projects. */
export function isWorthAnotherTry(error: unknown): boolean {
  const { code = '', message } = errorFacts(error)
  if (/External authorization failed/i.test(message)) return true
  if (/^08/.test(code) || code === '57P03') return true
  if (transientNetworkCodes.includes(code)) return true
  return code === '' && /timeout expired|Connection terminated/i.test(message)
}

export function connectFailure(error: unknown, attempt: Attempt & { readonly seconds: number }): Error {
  const { code, message } = errorFacts(error)
  const advice = refusals.find(({ when }) => when(code ?? '', message))
  if (advice !== undefined) return new UserError(advice.say(attempt), { cause: error })
  return new UpstreamError(
    {
      service: 'Postgres',
      operation: 'accept the connection',
      resource: `database ${attempt.database}`,
      code,
      message: `${redactServerError(error).message}, after ${Math.round(attempt.seconds)} s`,
      remedy: isWorthAnotherTry(error)
        ? 'The server did not wake in time, or this runner does not reach it (firewall, port 5432).'
        : undefined,
    },
    { cause: error },
  )
}

const transientNetworkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  // A new host name takes a moment to be known everywhere.
  'ENOTFOUND',
  'EAI_AGAIN',
]

type Attempt = {
  readonly database: string
  readonly user: string
  /** What to do about a login that is refused. A sentence. */
  readonly loginRemedy?: string | undefined
}

type Refusal = {
  readonly when: (code: string, message: string) => boolean
  readonly say: (attempt: Attempt) => string
}

const refusals: readonly Refusal[] = [
  {
    when: (code) => /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/.test(code),
    say: () =>
      "The server's certificate is not trusted. If it is issued by an authority of your own, give that authority in `ssl-ca`.",
  },
  {
    when: (_, message) => /does not support SSL/i.test(message),
    say: () =>
      'The server does not offer TLS, and without it passwords and data would travel in the clear. Switch TLS on there.',
  },
  {
    when: (code) => code === '3D000',
    say: ({ database }) =>
      `There is no database ${database} on the branch. Set \`database\` to one that its parent has.`,
  },
  {
    when: (_, message) => /native postgres login is disabled/i.test(message),
    say: ({ user, loginRemedy = '' }) => `The role ${user} is not one that logs in by OAuth. ${loginRemedy}`.trim(),
  },
  {
    when: (code, message) =>
      code.startsWith('28') || /User is not authorized|password authentication failed/i.test(message),
    say: ({ user, loginRemedy = '' }) => `The server does not let ${user} log in. ${loginRemedy}`.trim(),
  },
]
