/** Connection strings, services and password files as libpq reads them, without a server. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readConnection } from '../../src/postgres/libpq/connection.ts'
import { readConnectionString } from '../../src/postgres/libpq/connection-string.ts'
import { handOn } from '../../src/postgres/libpq/hand-on.ts'
import { passwordIn } from '../../src/postgres/libpq/password-file.ts'
import { serviceIn } from '../../src/postgres/libpq/service-file.ts'

describe('readConnectionString', () => {
  it.each([
    ['postgresql://', {}],
    ['postgres://h', { host: 'h' }],
    ['  postgresql://h/d\n', { host: 'h', dbname: 'd' }],
    ['postgresql://u@', { user: 'u' }],
    ['postgresql://u:p@h:5433/d', { user: 'u', password: 'p', host: 'h', port: '5433', dbname: 'd' }],
    ['postgresql://u:a:b?c#d@h/d', { user: 'u', password: 'a:b?c#d', host: 'h', dbname: 'd' }],
    [
      'postgresql://me%40corp.com:p%2Fq%25@h/a%20b',
      { user: 'me@corp.com', password: 'p/q%', host: 'h', dbname: 'a b' },
    ],
    ['postgresql://[2001:db8::1]:6432/d', { host: '2001:db8::1', port: '6432', dbname: 'd' }],
    ['postgresql://%2Ftmp/d', { host: '/tmp', dbname: 'd' }],
    ['postgresql:///d?host=/tmp&port=1', { dbname: 'd', host: '/tmp', port: '1' }],
    ['postgresql://a:1,b:2,c/d', { host: 'a,b,c', port: '1,2,', dbname: 'd' }],
    [
      'postgresql://h/d?sslmode=verify-full&sslrootcert=system',
      { host: 'h', dbname: 'd', sslmode: 'verify-full', sslrootcert: 'system' },
    ],
    ['postgresql://h/d?ssl=true', { host: 'h', dbname: 'd', sslmode: 'require' }],
    ['postgresql://h/d?options=-c%20search_path%3Da', { host: 'h', dbname: 'd', options: '-c search_path=a' }],
    ['postgresql://h/d?password=a=b', { host: 'h', dbname: 'd', password: 'a=b' }],
    ['host=h dbname = d  user= u', { host: 'h', dbname: 'd', user: 'u' }],
    ["host=h password='it\\'s \\\\ here'", { host: 'h', password: "it's \\ here" }],
    ["password=it's dbname=''", { password: "it's" }],
    ['password=a\\ b\nhost=h', { password: 'a b', host: 'h' }],
    ['service=shop', { service: 'shop' }],
  ])('%s', (text, values) => {
    const read = readConnectionString(text)
    expect({ ...read, values: Object.fromEntries(read.values) }).toEqual({ values, problems: [] })
  })

  it.each([
    ['', 'It is empty.'],
    ['"postgresql://u:marker@h/d"', 'It begins with a quote'],
    ['jdbc:postgresql://h/d?password=marker', 'a URL of JDBC'],
    ['postgresql+psycopg2://u:marker@h/d', 'a URL of SQLAlchemy'],
    ['postgresql:/u:marker@h/d', 'with two slashes'],
    ['POSTGRESQL://u:marker@h/d', 'is written small'],
    ['mysql://u:marker@h/d', 'something else than Postgres'],
    ['u:marker@h/d', 'lacks postgresql://'],
    ['Server=h;Password=marker', 'small letters'],
    ['marker', 'It is no connection string.'],
    ['postgresql://u:mar@ker@h/d', '@ as %40'],
    ['postgresql://u:mar/ker@h/d', '/ as %2F'],
    ['postgresql://u:1/ker@h/d', '/ as %2F'],
    ['postgresql://u:mar/k?er@h/d', '? as %3F'],
    ['postgresql://u:mar/k?er=x@h/d', 'a port is a number'],
    ['postgresql://u:marker', 'a port is a number'],
    ['postgresql://[::1/d', 'a port is a number'],
    ['postgresql://u:ma%zzrker@h/d', 'a percent sign as %25'],
    ['postgresql://u:p@h/d?schema=public', 'no option `schema`'],
    ['postgresql://u:1/a?marker=b@h/d', 'may be a part of the password'],
    ['postgresql://h/d?sslmode', 'lacks its `='],
    ['host=h hots=x', 'no option `hots`'],
    ['host=h password=a marker=b', 'may be a part of the password'],
    ['host=h password=a marker', 'read to its end'],
    ["host=h password='marker", 'read to its end'],
  ])('refuses %s without repeating it', (text, says) => {
    const { problems } = readConnectionString(text)
    expect(problems.join('\n')).toContain(says)
    expect(problems.join('\n')).not.toMatch(/marker|mar\b|ker\b/)
  })
})

describe('passwordIn', () => {
  const subject = { host: 'h', port: 5432, database: 'd', user: 'u' }
  it.each([
    ['h:5432:d:u:p', 'p'],
    ['*:*:*:*:p', 'p'],
    ['#*:*:*:*:no\n*:*:*:*:p\r\n', 'p'],
    ['h:5433:*:*:no\nx:*:*:*:no\nh:*:d:u:first\n*:*:*:*:second', 'first'],
    ['h:*:*:*:a\\:b\\\\c', 'a:b\\c'],
    ['h:*:*:*:p:rest', 'p'],
    ['h:*:*:u*:no', undefined],
    ['h:*:*', undefined],
    ['', undefined],
  ])('%j', (text, password) => {
    expect(passwordIn(text, subject)).toBe(password)
  })

  it('knows hosts and users with colons', () => {
    expect(passwordIn('\\:\\:1:*:*:a\\:b:p', { ...subject, host: '::1', user: 'a:b' })).toBe('p')
  })
})

describe('serviceIn', () => {
  const text = '# ours\n[other]\nhost=no\n\n[shop]\n host=h\nport=1\nport=2\npassword=a = b\n[shop]\nhost=no\n'
  it('reads the first section of that name', () => {
    const { values, problems } = serviceIn(text, 'shop') ?? {}
    expect({ values: Object.fromEntries(values ?? []), problems }).toEqual({
      values: { host: 'h', port: '1', password: 'a = b' },
      problems: [],
    })
    expect(serviceIn(text, 'sho')).toBeUndefined()
  })

  it('names the line that is none, and not what stands there', () => {
    expect(serviceIn('[s]\nhost=h\nmarker\nservice=s', 's')?.problems).toEqual([
      'Line 3 of the service file is no option of libpq that a service can have.',
      'Line 4 of the service file is no option of libpq that a service can have.',
    ])
  })
})

describe('readConnection', () => {
  let home: string
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'connection-string-'))
    await writeFile(join(home, '.pg_service.conf'), '[shop]\nhost=service-host\nuser=service-user\nsslmode=disable\n')
    await writeFile(join(home, '.pgpass'), 'service-host:*:*:*:from-file\n/sockets:*:*:*:of-socket\n', { mode: 0o600 })
  })
  afterAll(() => rm(home, { recursive: true }))

  async function read(text: string, env: Readonly<Record<string, string>> = {}) {
    const found = await readConnection(text, { HOME: home, ...env })
    return 'connection' in found ? found.connection : found
  }

  it('prefers the string to the service, the service to the environment, the environment to the files', async () => {
    const env = { PGHOST: 'env-host', PGPORT: '1', PGUSER: 'env-user', PGSERVICE: 'shop' }
    expect(await read('postgresql:///d', env)).toMatchObject({
      hosts: [{ host: 'service-host', port: 1, password: 'from-file' }],
      user: 'service-user',
      database: 'd',
      encryption: { attempts: ['plain'] },
    })
    expect(await read('host=own user=me', { ...env, PGPASSWORD: 'p' })).toMatchObject({
      hosts: [{ host: 'own', password: 'p' }],
      user: 'me',
      database: 'me',
    })
    expect(await read('host=/sockets')).toMatchObject({
      hosts: [{ host: '/sockets', port: 5432, password: 'of-socket' }],
    })
  })

  it('passes over a password file that others can read, and says so', async () => {
    const file = join(home, 'open')
    await writeFile(file, '*:*:*:*:p')
    await chmod(file, 0o644)
    expect(await read('host=h', { PGPASSFILE: file })).toMatchObject({
      hosts: [{ password: undefined }],
      hint: expect.stringContaining('chmod 600'),
    })
  })

  it.each([
    ['disable', ['plain'], undefined],
    ['allow', ['plain', 'tls'], false],
    ['prefer', ['tls', 'plain'], false],
    ['require', ['tls'], false],
    ['verify-full', ['tls'], true],
  ])('sslmode=%s', async (mode, attempts, verified) => {
    const found = await read('host=h', { PGSSLMODE: mode })
    expect(found).toMatchObject({ encryption: { attempts } })
    expect('encryption' in found && found.encryption.tls.rejectUnauthorized).toBe(verified)
  })

  it('sslrootcert=system means verify-full, and is refused with less', async () => {
    const found = await read('host=h sslrootcert=system')
    expect(found).toMatchObject({ encryption: { attempts: ['tls'], tls: { rejectUnauthorized: true } } })
    expect('encryption' in found && found.encryption.tls.checkServerIdentity).toBeUndefined()
  })

  it.each([
    ['host=h sslrootcert=system sslmode=require', 'With `sslrootcert=system`, `sslmode` is verify-full.'],
    ['host=h sslmode=verify-ca', 'With `sslmode=verify-ca`, `sslrootcert` names the file'],
    ['host=h sslrootcert=/nowhere', 'The file of `sslrootcert` cannot be read.'],
    ['host=h sslmode=marker', '`sslmode` takes disable, allow'],
    ['host=h sslnegotiation=direct', 'With `sslnegotiation=direct`'],
    ['host=h gssencmode=require', '`gssencmode` takes disable or prefer here.'],
    ['host=h require_auth=scram-sha-256', '`require_auth` is not supported here.'],
    ['host=h port=marker', 'The port is not a number'],
    ['host=a,b,c port=1,2', 'not as many ports as hosts'],
    ['hostaddr=marker', '`hostaddr` takes IP addresses'],
    ['host=h connect_timeout=marker', '`connect_timeout` is a number'],
    ['service=marker', 'There is no such service'],
  ])('refuses %s', async (text, says) => {
    const found = await read(text)
    const told = JSON.stringify('problems' in found ? found.problems : [])
    expect(told).toContain(says)
    expect(told).not.toContain('marker')
  })

  it('hands on the database that was opened, and nothing of another', async () => {
    const found = await readConnection('postgresql://u:p%40q@a,b:6432/d?sslmode=require&target_session_attrs=primary', {
      HOME: home,
      PGPORT: '1',
    })
    if (!('connection' in found)) throw new Error(found.problems.join())
    const { connection } = found
    const [, second = connection.hosts[0]] = connection.hosts
    const env = { PATH: '/bin', PGSERVICE: 'shop', PGHOSTADDR: '127.0.0.9', DATABASE_URL: 'postgresql://other' }
    expect(handOn(env, connection, second)).toMatchObject({
      PATH: '/bin',
      DATABASE_URL: 'postgresql://u:p%40q@b:6432/d?sslmode=require',
      PGHOST: 'b',
      PGPORT: '6432',
      PGDATABASE: 'd',
      PGUSER: 'u',
      PGPASSWORD: 'p@q',
      PGSSLMODE: 'require',
      PGSERVICE: undefined,
      PGHOSTADDR: undefined,
      PGTARGETSESSIONATTRS: undefined,
    })
  })
})
