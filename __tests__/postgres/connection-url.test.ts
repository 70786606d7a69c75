import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { connectionSecrets, connectionUrl } from '../../src/postgres/connection-url.ts'

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

describe('what of a connection is secret', () => {
  it('is the whole URL, the login and the password, and nothing else of it', () => {
    const secrets = connectionSecrets(awkward)
    expect(secrets).toEqual([connectionUrl(awkward), `${awkward.user}:${awkward.password}`, awkward.password])
  })
})
