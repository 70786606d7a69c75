import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { connectionUrl, secretForms } from '../../src/postgres/connection-url.ts'

const awkward = {
  host: 'ep-cool-1.database.us-east-1.cloud.databricks.com',
  port: 5432,
  database: 'shop eu',
  user: 'ann@example.org',
  password: `p:a/s?s#w%o r'd"$(x)`,
}

describe('connectionUrl', () => {
  it('encodes every part, so that a client reads back what went in', () => {
    const client = new pg.Client({ connectionString: connectionUrl(awkward) })
    expect(client).toMatchObject({ host: awkward.host, port: 5432, database: 'shop eu', user: awkward.user })
    expect(client.password).toBe(awkward.password)
  })

  it('is safe inside single and double quotes of a shell', () => {
    expect(connectionUrl(awkward)).not.toMatch(/['"$()` ]/)
  })

  it.each([
    ['the public authorities', undefined, 'sslmode=require'],
    ['an authority of our own', '/tmp/ca 1.pem', 'sslmode=verify-full&sslrootcert=%2Ftmp%2Fca%201.pem'],
  ])('says how to verify with %s', (_, sslRootCert, query) => {
    expect(connectionUrl({ ...awkward, sslRootCert })).toMatch(new RegExp(`\\?${query}$`))
  })

  it('puts IPv6 addresses in brackets', () => {
    expect(connectionUrl({ ...awkward, host: '::1' })).toContain('@[::1]:5432/')
  })
})

describe('secretForms', () => {
  const forms = secretForms(awkward)

  it('has the password in each spelling, and the whole URL', () => {
    expect(forms).toEqual(
      expect.arrayContaining([
        awkward.password,
        encodeURIComponent(awkward.password),
        'p%3Aa%2Fs%3Fs%23w%25o%20r%27d%22%24%28x%29',
        'p%3Aa%2Fs%3Fs%23w%25o+r%27d%22%24%28x%29',
        `p:a/s?s#w%o r'd\\"$(x)`,
        Buffer.from(awkward.password).toString('base64'),
        Buffer.from(`${awkward.user}:${awkward.password}`).toString('base64'),
        connectionUrl(awkward),
      ]),
    )
  })

  it('comes longest first, without empty ones or repeats, and without what is no secret', () => {
    const lengths = forms.map(({ length }) => length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(new Set(forms).size).toBe(forms.length)
    for (const open of ['', awkward.host, awkward.user, awkward.database]) expect(forms).not.toContain(open)
  })
})
