import { describe, expect, it } from '@jest/globals'
import { hideSecrets, rememberSecret } from '../../src/ground/hide-secrets.ts'
import { secretForms } from '../../src/ground/secret-forms.ts'
import { hideOpaqueWords, hideSecretShapes, looksLikeSecret } from '../../src/ground/secret-shapes.ts'

const hex = '0123456789abcdef0123456789abcdef'
const webToken = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwdWxsIn0.c2lnbmF0dXJlLW9mLWl0'
const pem = `-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\nx+y/z=\n-----END RSA PRIVATE KEY-----`

describe('what looks like a secret', () => {
  it.each([
    ['a web token', `Invalid token ${webToken}, sorry`, 'Invalid token ***, sorry'],
    ['in a JSON that is a text', `{\\"x\\":\\n${webToken}}`, '{\\"x\\":\\n***}'],
    ['without its signature', webToken.replace(/\.[^.]*$/, ''), '***'],
    ['two of them', `${webToken} ${webToken}.`, '*** ***.'],
    ['of Databricks', `no such host dapi${hex}-2`, 'no such host ***'],
    ['of a service principal', `dose${hex}`, '***'],
    ['of GitHub', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a', '***'],
    ['of GitHub, fine-grained', 'github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz', '***'],
    ['of Neon', 'napi_a1b2c3d4e5f6g7h8i9j0 and npg_Abc123xyz', '*** and ***'],
    ['of AWS', 'AKIAIOSFODNN7EXAMPLE', '***'],
    ['a private key', `before\n${pem}\nafter`, 'before\n***\nafter'],
    ['a private key cut off', pem.slice(0, 50), '***'],
    ['a header', 'Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic ***'],
    ['a header in lower case', 'authorization=bearer abc.def-123', 'authorization=bearer ***'],
    ['a header without its name', 'rejected Bearer 7f3a9c', 'rejected Bearer ***'],
    ['a login in a URL', 'http://proxy:pa55@proxy.local:3128/x', 'http://***@proxy.local:3128/x'],
    ['a password with a slash', 'postgres://u:p/a@ss@host/db', 'postgres://***@host/db'],
    ['a token in the place of a user', 'https://x-access-token-0123456789@github.com', 'https://***@github.com'],
    ['a login in an encoded URL', 'postgresql%3A%2F%2Fu%3Ap%40host%2Fdb', 'postgresql%3A%2F%2F***%40host%2Fdb'],
    ['a field of JSON', '{"access_token":"opaque","expires_in":3600}', '{"access_token":"***","expires_in":3600}'],
    ['a field of JSON in JSON', '{\\"client_secret\\": \\"opaque\\"}', '{\\"client_secret\\": \\"***\\"}'],
    ['a parameter', 'jdbc:postgresql://host/db?user=u&password=opaque&ssl=true', undefined],
    ['a variable', 'PGPASSWORD=opaque npm test', 'PGPASSWORD=*** npm test'],
    ['prose', 'The token: x81-Yq93-zz is not valid', 'The token: *** is not valid'],
  ])('goes: %s', (_, text, shown) => {
    const cleaned = hideSecretShapes(text)
    if (shown !== undefined) expect(cleaned).toBe(shown)
    for (const part of ['opaque', 'pa55', hex, 'eyJ', 'MIIE', 'dXNlcjpwYXNz']) expect(cleaned).not.toContain(part)
    expect(looksLikeSecret(text)).toBe(true)
  })

  it.each([
    'commit 33ffd155aa0b4c6e8d7f9a1b2c3d4e5f60718293',
    'request 3c0f5d7a-7f0b-4b61-9f0e-0d6a3d5c1b22, trace 0af7651916cd43dd8448eb211c80319c',
    'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'projects/shop/branches/ci-pr-42/endpoints/primary',
    'ep-quiet-sun-a1b2c3d4.database.us-east-1.cloud.databricks.com:5432',
    'https://token.actions.githubusercontent.com/x?y=z@v1',
    'see https://github.com:443/acme/shop@v1',
    'ssh://git@github.com/acme/shop',
    'Add `permissions: id-token: write` (and `contents: read`) to the job.',
    'basic authentication is off, a bearer token is needed',
    'AddOrderPriorityToCustomers20240101120000',
    'V20240101120000__add_password_and_token_columns.sql',
    'alter table users add column password text, add column token text',
    'syntax error at or near "token"',
    'PWD=/home/runner/work',
    'password=$DB_PASSWORD, token = %s, secret=***',
    '{"token": null}',
  ])('stays: %s', (text) => {
    expect(hideSecretShapes(text)).toBe(text)
    expect(hideOpaqueWords(text)).toBe(text)
  })

  it('goes from a service’s words when it is too random for a name', () => {
    expect(hideOpaqueWords('the field q8Zt4KfW0pXr7Yb2Nc5Vd9Lm is odd')).toBe('the field *** is odd')
  })

  it('takes time in proportion to the text, whatever is in it', () => {
    const pieces = [
      'eyJ',
      'eyJ.',
      '://',
      '://a:',
      '%3A%2F%2F',
      '-----BEGIN PRIVATE KEY',
      'ghp_',
      'basic ',
      'token=',
      'dapi',
      'a:b@',
      '\\"',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(400_000 / piece.length)
      expect(hideOpaqueWords(text).length).toBeLessThan(text.length * 8)
    }
  })
})

describe('a secret that we know', () => {
  const secret = 'wood & "glue" (über)/42'

  it('goes in every form', () => {
    rememberSecret(secret)
    const texts = [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ secret }).toString(),
      JSON.stringify({ a: secret }),
      secret.replaceAll('&', '&#38;').replaceAll('"', '&#34;'),
      ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${secret}x`).toString('base64')),
      ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${secret}x`).toString('base64url')),
      Buffer.from(secret).toString('hex'),
    ]
    for (const text of texts) expect(hideSecrets(`x ${text} y`)).toContain('***')
    for (const text of texts) for (const form of secretForms(secret)) expect(hideSecrets(text)).not.toContain(form)
  })

  it('has forms without repeats, longest first', () => {
    const forms = secretForms(secret)
    const lengths = forms.map(({ length }) => length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(new Set(forms).size).toBe(forms.length)
    expect(secretForms('')).toEqual([])
  })

  it('is not taken for one when it is shorter than a word', () => {
    rememberSecret('abc')
    expect(hideSecrets('abcdef')).toBe('abcdef')
  })
})
