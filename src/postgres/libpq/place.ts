import type { Connection, Host } from './connection.ts'

/** What is printed of a connection: host, port and database. A database that nobody named is called as the user is. */
export function place({ values, database }: Connection, { host, port }: Host): string {
  const address = host.includes(':') ? `[${host}]` : host
  return `${address}:${port}${values.has('dbname') ? `/${database}` : ''}`.replace(/\p{Cc}/gu, '?')
}
