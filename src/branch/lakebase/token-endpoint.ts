/** The workspace's OAuth token endpoint: where it is, and one exchange with it. */
import type { z } from 'zod'
import { UpstreamError } from '../../ground/errors.ts'
import { parseJson } from '../../ground/parse-json.ts'
import { budgetOf } from '../patient-transport.ts'
import { failureCode, type WebAnswer } from '../transport.ts'
import type { IssuedToken } from './cached-tokens.ts'
import { parseErrorBody } from './error-body.ts'
import { retryDelay } from './retry-policy.ts'
import { discoverySchema, tokenSchema } from './schemas.ts'
import type { SignIn } from './sign-in.ts'

export type TokenRequest = {
  readonly endpoint: string
  /** How we sign in, for sentences. */
  readonly title: string
  readonly authorization?: string | undefined
  readonly form: Readonly<Record<string, string>>
  readonly remedy: string
}

/** As the workspace's discovery document names it, else where it has always been. */
export async function tokenEndpoint({ inputs, transport }: SignIn): Promise<string> {
  const found = await tryGet(
    { transport },
    `${inputs.host}/oidc/.well-known/oauth-authorization-server`,
    discoverySchema,
  )
  return found?.token_endpoint ?? `${inputs.host}/oidc/v1/token`
}

/** Undefined when the document is not there or not what it should be: it is only a hint. */
export async function tryGet<T>(
  { transport }: Pick<SignIn, 'transport'>,
  url: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    const { status, text } = await transport({ method: 'GET', url })
    return status === 200 ? schema.safeParse(parseJson(text)).data : undefined
  } catch {
    return undefined
  }
}

export async function requestToken(signIn: SignIn, request: TokenRequest): Promise<IssuedToken> {
  const { endpoint, title, authorization, form, remedy } = request
  const failure = { service: 'Databricks', operation: `sign in with ${title}`, resource: endpoint }
  const answer = await exchange(signIn, failure, () =>
    signIn.transport({
      method: 'POST',
      url: endpoint,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: new URLSearchParams(form).toString(),
    }),
  )
  if (answer.status !== 200) {
    const { code, message, requestId } = parseErrorBody(answer.text)
    throw new UpstreamError({ ...failure, status: answer.status, code, message, requestId, remedy })
  }
  const parsed = tokenSchema.safeParse(parseJson(answer.text))
  if (!parsed.success) {
    throw new UpstreamError({ ...failure, status: 200, message: 'the answer holds no access token', remedy })
  }
  signIn.log.mask(parsed.data.access_token)
  return { token: parsed.data.access_token, lifetimeSeconds: parsed.data.expires_in ?? 3600 }
}

export type TokenAnswer = Pick<WebAnswer, 'status' | 'text'> & Partial<WebAnswer>

/** Asking twice for a token does no harm. */
export async function exchange(
  { clock, log, patienceMs, patience }: Pick<SignIn, 'clock' | 'log' | 'patienceMs' | 'patience'>,
  failure: { readonly service: string; readonly operation: string; readonly resource: string },
  ask: () => Promise<TokenAnswer>,
): Promise<TokenAnswer> {
  const start = clock.now().getTime()
  for (let number = 1; ; number++) {
    const { answer, error } = await ask().then(
      (answer) => ({ answer, error: undefined }),
      (error: unknown) => ({ answer: undefined, error }),
    )
    if (answer !== undefined && answer.status < 400) return answer
    const now = clock.now()
    const delay = retryDelay({
      outcome:
        answer === undefined
          ? { kind: 'no-answer', neverSent: false }
          : {
              kind: 'answer',
              status: answer.status,
              ...parseErrorBody(answer.text),
              retryAfter: answer.header?.('retry-after'),
            },
      idempotent: true,
      number,
      elapsedMs: now.getTime() - start,
      budgetMs: budgetOf({ patienceMs, patience }, now.getTime() - start),
      now,
      random: Math.random(),
    })
    if (delay !== undefined) {
      log.debug(`${failure.service} could not ${failure.operation}. Trying again in ${Math.round(delay)} ms.`)
      patience?.lose(delay)
      await clock.sleep(delay)
    } else if (answer !== undefined) {
      return answer
    } else {
      const message = `no answer (${failureCode(error) ?? error})`
      const remedy = 'Check the host, and that this runner reaches it (proxy, firewall, private link).'
      throw new UpstreamError({ ...failure, message, remedy }, { cause: error })
    }
  }
}
