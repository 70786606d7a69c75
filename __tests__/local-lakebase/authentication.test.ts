import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import type { Json } from './lakebase-client.ts'

let standIn: LakebaseStandIn

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.7' })
})
afterAll(async () => {
  await standIn.stop()
})

const exchange = 'urn:ietf:params:oauth:grant-type:token-exchange'
const jwt = 'urn:ietf:params:oauth:token-type:jwt'

async function get(path: string, token?: string): Promise<{ status: number; body: Json; headers: Headers }> {
  const response = await fetch(`${standIn.url}${path}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
  return { status: response.status, body: (await response.json()) as Json, headers: response.headers }
}

async function askToken(fields: Record<string, string>, secret?: string): Promise<{ status: number; body: Json }> {
  const basic = `Basic ${Buffer.from(`${standIn.clientId}:${secret}`).toString('base64')}`
  const response = await fetch(await tokenEndpoint(), {
    method: 'POST',
    headers: secret === undefined ? {} : { authorization: basic },
    body: new URLSearchParams(fields),
  })
  expect(response.headers.get('content-type')).toBe('application/json')
  return { status: response.status, body: (await response.json()) as Json }
}

async function tokenEndpoint(): Promise<string> {
  const { body: metadata } = await get('/.well-known/databricks-config')
  const response = await fetch(`${metadata['oidc_endpoint']}/.well-known/oauth-authorization-server`)
  const discovery = (await response.json()) as Json
  return String(discovery['token_endpoint'])
}

async function idToken(audience: string): Promise<string> {
  const response = await fetch(`${standIn.oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${standIn.oidc.requestToken}` },
  })
  return String(((await response.json()) as Json)['value'])
}

async function whoIs(token: unknown): Promise<unknown> {
  return (await get('/api/2.0/preview/scim/v2/Me', String(token))).body['userName']
}

describe('a personal access token', () => {
  it('is its owner, in a workspace with an id', async () => {
    const { body, headers } = await get('/api/2.0/preview/scim/v2/Me', standIn.token)
    expect(body['userName']).toBe('dev@example.com')
    expect(headers.get('x-databricks-org-id')).toMatch(/^\d+$/)
  })
})

describe('a client secret', () => {
  it('becomes an access token of one hour', async () => {
    const { status, body } = await askToken(
      { grant_type: 'client_credentials', scope: 'all-apis' },
      standIn.clientSecret,
    )
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', expires_in: 3600, scope: 'all-apis' },
    })
    expect(await whoIs(body['access_token'])).toBe(standIn.clientId)
    await standIn.advanceClock(3601)
    expect(await get('/api/2.0/postgres/projects', String(body['access_token']))).toMatchObject({ status: 401 })
  })

  it('is refused when it is wrong', async () => {
    expect(await askToken({ grant_type: 'client_credentials' }, 'wrong')).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: expect.any(String) },
    })
  })
})

describe('an id token of GitHub', () => {
  const fields = (subject: string) => ({
    grant_type: exchange,
    client_id: standIn.clientId,
    subject_token_type: jwt,
    subject_token: subject,
    scope: 'all-apis',
  })

  it('becomes an access token when its audience is the token endpoint or the account', async () => {
    const { body: metadata } = await get('/.well-known/databricks-config')
    for (const audience of [await tokenEndpoint(), String(metadata['account_id'])]) {
      const { body } = await askToken(fields(await idToken(audience)))
      expect(await whoIs(body['access_token'])).toBe(standIn.clientId)
    }
  })

  it('is refused with another audience, another signature, after five minutes, or for an unknown client', async () => {
    const audience = await tokenEndpoint()
    const foreign = await askToken(fields(await idToken('https://elsewhere')))
    expect(foreign.body['error_description']).toContain('audience https://elsewhere')
    const forged = `${(await idToken(audience)).split('.').slice(0, 2).join('.')}.c2ln`
    expect(await askToken(fields(forged))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    const good = await idToken(audience)
    expect(await askToken({ ...fields(good), client_id: 'nobody' })).toMatchObject({ status: 401 })
    await standIn.advanceClock(301)
    expect(await askToken(fields(good))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('is given only to the job', async () => {
    const response = await fetch(`${standIn.oidc.requestUrl}&audience=x`)
    expect(response.status).toBe(401)
  })
})

describe('any other grant', () => {
  it('is refused in words of OAuth', async () => {
    expect(await askToken({ grant_type: 'password' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    })
  })
})
