/**
 * The job's id token, as `getIDToken` of @actions/core asks the runner for it, with an end: its HTTP client waits three minutes
 * for an answer, has no handle that stops it, and keeps the process alive as long. What it says when it fails is one text; here
 * it is an answer again, with its status.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { ClientRequest } from 'node:http'

/** With status 200, the token; empty when the answer held none. Rejects when no answer came. */
export type IdTokenAnswer = { readonly status: number; readonly text: string }

export type AskForIdToken = (audience: string) => Promise<IdTokenAnswer>

export function idTokenThrough(
  getIdToken: (audience: string) => Promise<string>,
  { limitMs }: { readonly limitMs: number } = { limitMs: 15_000 },
): AskForIdToken {
  return async (audience) => {
    try {
      return { status: 200, text: await limited(() => getIdToken(audience), limitMs) }
    } catch (error) {
      return answerIn(error instanceof Error ? error.message : String(error))
    }
  }
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts */
function answerIn(failure: string): IdTokenAnswer {
  if (failure.includes('do not have ID Token field')) return { status: 200, text: '' }
  const [, status, text = failure] = /Error Code : (\d+|undefined)\s+Error Message: (.*)/s.exec(failure) ?? []
  if (status === undefined || status === 'undefined') throw new Error(text.trim() || 'the connection failed')
  return { status: Number(status), text }
}

/** Node tells of every request that starts, whoever makes it: those of `work` end with its time. */
async function limited<T>(work: () => Promise<T>, limitMs: number): Promise<T> {
  const requests: ClientRequest[] = []
  const follow = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return
    if (message.request instanceof ClientRequest) requests.push(message.request)
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer in time'))
      for (const request of requests) request.destroy()
    }, limitMs)
  })
  subscribe('http.client.request.start', follow)
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
    unsubscribe('http.client.request.start', follow)
  }
}
