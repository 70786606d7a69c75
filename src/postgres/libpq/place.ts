import type { Connection, Host } from './connection.ts'

/**
 * What is printed of a connection: host, port and database. A database that nobody named is called as the user is, and one with a
 * semicolon in its name is the rest of a string that was written in another way than libpq's, with the password in it.
 */
export function place({ values, database }: Connection, { host, port }: Host): string {
  const address = host.includes(':') ? `[${host}]` : host
  const isShown = values.has('dbname') && isPlain(database)
  return `${isPlain(host) ? address : 'its host'}:${port}${isShown ? `/${database}` : ''}`
}

function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}_.$:%/ -]+$/u.test(name)
}
