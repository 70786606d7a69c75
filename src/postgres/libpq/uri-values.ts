/**
 * `postgresql://user:password@host:port,host:port/dbname?option=value`, taken apart where libpq does it, which is not where WHATWG's
 * URL does. Stricter in one thing: what is only right when a password was cut in two is refused, before a piece of it is taken
 * for a host or a database.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */
import { keywords, type ReadString, unknownOption } from './keywords.ts'

export function uriValues(uri: string): ReadString {
  const [, login = '', address = '', database = '', query = ''] = parts.exec(uri) ?? []
  const values = new Map<string, string>()
  const problems = new Set<string>()

  const keep = (name: string, encoded: string) => {
    const value = decoded(encoded)
    if (value === undefined) problems.add(strayPercent)
    else if (value !== '') values.set(name, value)
  }

  if (isCutInTwo(address, database, query)) return { values, problems: [special] }
  const colon = login.indexOf(':')
  keep('user', colon < 0 ? login : login.slice(0, colon))
  keep('password', colon < 0 ? '' : login.slice(colon + 1))

  const hosts = address.split(',').map((one) => hostAndPort.exec(one)?.groups)
  if (hosts.some((host) => host === undefined)) return { values, problems: [special] }
  keep('host', joined(hosts.map((host) => host?.['bracketed'] ?? host?.['host'] ?? '')))
  keep('port', joined(hosts.map((host) => host?.['port'] ?? '')))
  keep('dbname', database)

  for (const pair of query.split('&').filter(Boolean)) {
    const equals = pair.indexOf('=')
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals)) ?? ''
    const value = equals < 0 ? '' : pair.slice(equals + 1)
    if (equals < 0) problems.add('An option after the `?` lacks its `=`.')
    // As JDBC writes it, and libpq reads it.
    else if (name === 'ssl' && value === 'true') values.set('sslmode', 'require')
    else if (keywords.has(name)) keep(name, value)
    else problems.add(unknownOption(name, !query.includes('@')))
  }
  return { values, problems: [...problems] }
}

/** The login ends at the first `@` that no slash comes before; a question mark in it is a character. */
const parts = /^postgres(?:ql)?:\/\/(?:([^@/]*)@)?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s

const hostAndPort = /^(?:\[(?<bracketed>[^\]]*)\]|(?<host>[^:[\]]*))(?::(?<port>\d*))?$/

/** An `@` where libpq would take it for a character of a host, a database or an option. */
function isCutInTwo(address: string, database: string, query: string): boolean {
  const names = query.split('&').map((pair) => pair.split('=', 1).join())
  return [address, database, ...names].some((part) => part.includes('@'))
}

const special =
  'What stands between `//` and the database cannot be told apart: in a user or a password, write @ as %40, / as %2F, : as %3A, ? as %3F and % as %25; a port is a number.'
const strayPercent = 'It has a % that begins no two hexadecimal digits of a character: write a percent sign as %25.'

function joined(each: readonly string[]): string {
  return each.some(Boolean) ? each.join(',') : ''
}

function decoded(text: string): string | undefined {
  try {
    const value = decodeURIComponent(text)
    return value.includes('\0') ? undefined : value
  } catch {
    return undefined
  }
}
