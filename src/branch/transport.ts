/**
 * One HTTP exchange: through the proxy that the environment names, with a time limit, as text. Redirects are not followed: the
 * API has none, so one leads to a login page.
 */
import { isNativeError } from 'node:util/types'
import { Agent, type Dispatcher, EnvHttpProxyAgent, fetch } from 'undici'
import type { Environment } from '../ground/environment.ts'
import { version } from '../ground/version.ts'

export type WebRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  /** A minute by default. */
  readonly timeoutMs?: number | undefined
}

export type WebAnswer = {
  readonly status: number
  header(name: string): string | undefined
  readonly text: string
}

/** Rejects when there was no complete answer. */
export type Transport = (request: WebRequest) => Promise<WebAnswer>

/** Names product and place, as Databricks asks of its clients. */
export const userAgent = `database-branch-action/${version} cicd/github`

export type TransportOptions = {
  readonly dispatcher: Dispatcher
  readonly timeoutMs?: number | undefined
}

export function httpTransport({ dispatcher, timeoutMs = 60_000 }: TransportOptions): Transport {
  return async ({ method, url, headers = {}, body, timeoutMs: own = timeoutMs }) => {
    const answer = await fetch(url, {
      method,
      headers: { 'user-agent': userAgent, accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      dispatcher,
      signal: AbortSignal.timeout(own),
    })
    return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text: await answer.text() }
  }
}

/** Node's own fetch ignores HTTP_PROXY, HTTPS_PROXY and NO_PROXY on Node 20. */
export function proxyDispatcher(env: Environment): Dispatcher {
  const httpProxy = env['http_proxy'] || env['HTTP_PROXY'] || ''
  const httpsProxy = env['https_proxy'] || env['HTTPS_PROXY'] || ''
  const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? ''
  const connect = { timeout: 10_000 }
  // undici warns on every use of the proxy agent that it is experimental: only for those who have a proxy.
  if (httpProxy === '' && httpsProxy === '') return new Agent({ connect })
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy, connect })
}

/** Whether a failed exchange cannot have reached the server, so that even a call that must not happen twice may be repeated. */
export function wasNeverSent(error: unknown): boolean {
  const codes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']
  return codes.includes(failureCode(error) ?? '')
}

/** `ECONNRESET`: of the error itself or of what caused it. */
export function failureCode(error: unknown): string | undefined {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time'
  if (!isNativeError(error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  // A host with several addresses fails with one error for each.
  if ('errors' in error && Array.isArray(error.errors)) return failureCode(error.errors[0])
  return failureCode(error.cause)
}
