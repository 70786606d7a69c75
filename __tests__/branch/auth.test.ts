import { getIDToken } from '@actions/core'
import { describe, expect, it } from '@jest/globals'
import { tokenSource } from '../../src/branch/lakebase/auth.ts'
import type { LakebaseInputs } from '../../src/branch/lakebase/lakebase-inputs.ts'
import { idTokenThrough } from '../../src/github/id-token.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { type Asked, type Reply, type ScriptedServer, startScriptedServer } from './scripted-server.ts'

const clientId = '1b2c3d4e-0000-4000-8000-123456789abc'

function signIn(server: ScriptedServer, credentials: Partial<LakebaseInputs>) {
  const inputs = { host: server.url, project: 'shop', operationTimeoutSeconds: 60, ...credentials }
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/id-token?run=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'pull_request',
  }
  // @actions/core reads it there.
  Object.assign(process.env, env)
  const clock = quickClock()
  const log = recordedLog()
  const idToken = idTokenThrough(getIDToken)
  return {
    clock,
    log,
    source: tokenSource({ inputs, env, idToken, transport: server.transport, clock, log, patienceMs: 60_000 }),
  }
}

/** A workspace with the given documents, which issues `token-1`, `token-2` and so on. */
function workspace(documents: Readonly<Record<string, Reply>> = {}) {
  let issued = 0
  return ({ line }: Asked): Reply => {
    const path = line.split(' ')[1]?.split('?')[0] ?? ''
    const document = documents[path]
    if (document !== undefined) return document
    if (path === '/id-token') return { json: { count: 1, value: 'github-jwt' } }
    if (path.endsWith('/token'))
      return { json: { access_token: `token-${++issued}`, token_type: 'Bearer', expires_in: '3600' } }
    return { status: 404, json: {} }
  }
}

describe('a personal access token', () => {
  it('is sent as it is, and masked', async () => {
    await using server = await startScriptedServer([])
    const { source, log } = signIn(server, { authType: 'pat', token: 'dapi-secret' })
    expect(await source.token()).toBe('dapi-secret')
    expect(log.masks).toEqual(['dapi-secret'])
    expect(server.asked).toEqual([])
  })
})

describe('OAuth with a secret', () => {
  const credentials = { clientId, clientSecret: 's3cret' }

  it('sends the client-credentials grant to the discovered endpoint', async () => {
    await using server = await startScriptedServer((asked) =>
      workspace({
        '/oidc/.well-known/oauth-authorization-server': {
          json: { token_endpoint: `http://${asked.headers.host}/found/token` },
        },
      })(asked),
    )
    const { source, log } = signIn(server, credentials)
    expect(await source.token()).toBe('token-1')
    expect(server.asked[1]).toMatchObject({
      line: 'POST /found/token',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:s3cret`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=all-apis',
    })
    expect(log.masks).toEqual(['s3cret', Buffer.from(`${clientId}:s3cret`).toString('base64'), 'token-1'])
  })

  it('asks where it has always been when there is no discovery document', async () => {
    await using server = await startScriptedServer(workspace())
    await signIn(server, credentials).source.token()
    expect(server.lines[1]).toBe('POST /oidc/v1/token')
  })

  it('keeps a token and renews it before its end, or when it was refused', async () => {
    await using server = await startScriptedServer(workspace())
    const { source, clock } = signIn(server, credentials)
    const tokens = [await source.token(), await source.token()]
    clock.advance(39 * 60_000)
    tokens.push(await source.token())
    clock.advance(2 * 60_000)
    tokens.push(await source.token(), await source.token({ fresh: true }))
    expect(tokens).toEqual(['token-1', 'token-1', 'token-1', 'token-2', 'token-3'])
  })

  it('fetches one token for calls made at once', async () => {
    await using server = await startScriptedServer(workspace())
    const { source } = signIn(server, credentials)
    expect(await Promise.all([source.token(), source.token(), source.token()])).toEqual([
      'token-1',
      'token-1',
      'token-1',
    ])
  })

  it('says what to check when it is refused, and asks anew the next time', async () => {
    let refusals = 1
    const healthy = workspace()
    await using server = await startScriptedServer((asked) =>
      asked.line.startsWith('POST') && refusals-- > 0
        ? { status: 401, json: { error: 'invalid_client', error_description: 'Client authentication failed' } }
        : healthy(asked),
    )
    const { source } = signIn(server, credentials)
    const refused = source.token()
    await expect(refused).rejects.toThrow(`Databricks could not sign in with OAuth as ${clientId}`)
    await expect(refused).rejects.toThrow(
      'Client authentication failed [HTTP 401 invalid_client]\nCheck `databricks-client-id`',
    )
    expect(await source.token()).toBe('token-1')
  })

  it('is patient with a busy or broken endpoint', async () => {
    const troubles: Reply[] = [
      { status: 429, text: '', headers: { 'retry-after': '3' } },
      'hang up',
      { status: 503, text: '' },
    ]
    const healthy = workspace()
    await using server = await startScriptedServer((asked) =>
      asked.line.startsWith('POST') ? (troubles.shift() ?? healthy(asked)) : healthy(asked),
    )
    const { source, clock } = signIn(server, credentials)
    expect(await source.token()).toBe('token-1')
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(3000)
    expect(clock.sleeps).toHaveLength(3)
  })
})

describe('GitHub OIDC', () => {
  const exchangeBody =
    `client_id=${clientId}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange` +
    '&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Ajwt&subject_token=github-jwt&scope=all-apis'

  it('exchanges the id token, without any authorization of its own', async () => {
    await using server = await startScriptedServer(workspace())
    const { source, log } = signIn(server, { clientId, oidcAudience: 'account 7/é' })
    expect(await source.token()).toBe('token-1')
    const [, idToken, exchange] = server.asked
    expect(idToken).toMatchObject({
      line: 'GET /id-token?run=1&audience=account%207%2F%C3%A9',
      headers: { authorization: 'Bearer runner-token' },
    })
    expect(exchange).toMatchObject({ line: 'POST /oidc/v1/token', body: exchangeBody })
    expect(exchange?.headers).not.toHaveProperty('authorization')
    expect(log.masks).toEqual(['token-1'])
  })

  it.each([
    [
      'what the workspace names',
      { json: { token_federation_default_oidc_audiences: ['acc-1', 'acc-2'] } },
      () => 'acc-1',
    ],
    ['the token endpoint', { json: { account_id: 'acc-1' } }, (url: string) => `${url}/oidc/v1/token`],
    ['the token endpoint without metadata', { status: 404, text: '<html>' }, (url: string) => `${url}/oidc/v1/token`],
  ])('asks for %s when no audience is given', async (_, metadata, audience) => {
    await using server = await startScriptedServer(workspace({ '/.well-known/databricks-config': metadata }))
    await signIn(server, { clientId }).source.token()
    expect(server.lines).toContain(`GET /id-token?run=1&audience=${encodeURIComponent(audience(server.url))}`)
  })

  it('says which audience and subject it came with when it is refused', async () => {
    const refusal = { status: 400, json: { error: 'invalid_request', error_description: 'no matching policy' } }
    await using server = await startScriptedServer(workspace({ '/oidc/v1/token': refusal }))
    const refused = signIn(server, { clientId, oidcAudience: 'acc-1' }).source.token()
    await expect(refused).rejects.toThrow('no matching policy')
    await expect(refused).rejects.toThrow('with the audience "acc-1"')
    await expect(refused).rejects.toThrow('repo:acme/shop:pull_request')
  })

  it('says what permission is missing', async () => {
    await using server = await startScriptedServer(workspace())
    const inputs = { host: server.url, project: 'shop', operationTimeoutSeconds: 60, clientId }
    const source = tokenSource({
      inputs,
      env: {},
      transport: server.transport,
      patienceMs: 60_000,
      clock: quickClock(),
      log: recordedLog(),
    })
    await expect(source.token()).rejects.toThrow('`permissions: id-token: write`')
  })

  it('tells when GitHub issues none', async () => {
    await using server = await startScriptedServer(workspace({ '/id-token': { text: 'not json' } }))
    await expect(signIn(server, { clientId }).source.token()).rejects.toThrow('GitHub could not issue an id token')
  })
})

describe('which way', () => {
  it.each([
    [{ token: 'dapi', clientId }, '2 ways to sign in to Databricks (pat, github-oidc)'],
    [{ token: 'dapi', clientId, clientSecret: 's' }, '(pat, oauth-m2m)'],
    [{}, 'no way to sign in'],
    [{ authType: 'oauth-m2m' as const, clientId }, '`databricks-auth-type` is oauth-m2m'],
  ])('%j is refused', async (credentials, sentence) => {
    await using server = await startScriptedServer([])
    expect(() => signIn(server, credentials)).toThrow(sentence)
  })

  it.each([
    [{ token: 'dapi', clientId, authType: 'pat' as const }, 'a personal access token'],
    [{ token: 'dapi', clientId, authType: 'github-oidc' as const }, `GitHub OIDC as ${clientId}`],
    [{ clientId, clientSecret: 's' }, `OAuth as ${clientId}`],
  ])('%j', async (credentials, title) => {
    await using server = await startScriptedServer([])
    expect(signIn(server, credentials).source.title).toBe(title)
  })
})
