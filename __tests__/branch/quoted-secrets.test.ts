import { describe, expect, it } from '@jest/globals'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import type { WebAnswer } from '../../src/branch/transport.ts'
import { UpstreamError } from '../../src/ground/errors.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'

const webToken = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwdWxsIn0.c2lnbmF0dXJlLW9mLWl0'
const pat = `dapi${'0123456789abcdef'.repeat(2)}`
const random = 'q8Zt4KfW0pXr7Yb2Nc5Vd9Lm'
const secrets = [webToken, pat, random, 'dXNlcjpwYXNzd29yZA==', 'letmein1']

const quotes = (secret: string): readonly { readonly status: number; readonly text: string }[] => [
  { status: 400, text: JSON.stringify({ error_code: 'BAD_REQUEST', message: `the token ${secret} is not good` }) },
  { status: 400, text: JSON.stringify({ error: 'invalid_grant', error_description: `token "${secret}" expired` }) },
  { status: 400, text: JSON.stringify({ error: `token=${secret}` }) },
  { status: 401, text: JSON.stringify({ error_code: secret, message: 'refused' }) },
  { status: 500, text: `INTERNAL_ERROR: Authorization: Basic ${secret}` },
  { status: 500, text: `panic: password=${secret}` },
  { status: 502, text: `<html><title>Bad token: ${secret}</title></html>` },
  { status: 404, text: `<html><body><pre>GET https://user:${secret}@host/api</pre></body></html>` },
  { status: 200, text: `<html><title>token=${secret}</title></html>` },
  { status: 200, text: JSON.stringify({ name: 'x', create_time: `token: ${secret}` }) },
  { status: 200, text: JSON.stringify({ name: 'x', status: { expire_time: `"token":"${secret}"` } }) },
]

describe('a secret that the service quotes', () => {
  it.each(secrets)('is in no error: %s', async (secret) => {
    for (const { status, text } of quotes(secret)) {
      const answer: WebAnswer = { status, text, header: () => undefined }
      const log = recordedLog()
      const provider = lakebaseProvider({
        inputs: { host: 'https://dbc.example.com', project: 'shop', token: 'dapi-1', operationTimeoutSeconds: 1 },
        env: {},
        clock: quickClock(),
        log,
        transport: async () => answer,
        isOurs: () => false,
      })
      const error: unknown = await provider.findBranch('ci-pr-42').catch((caught: unknown) => caught)
      const said = error instanceof UpstreamError ? JSON.stringify([error.message, error.failure, error.stack]) : ''
      expect({ text, said }).not.toMatchObject({ said: expect.stringContaining(secret) })
    }
  })
})
