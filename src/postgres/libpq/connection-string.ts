/**
 * Connection strings as libpq reads them: a URI, or key=value. Nothing of a string is ever repeated in a problem but the name of
 * an option that cannot be a piece of a password: whoever mistypes one mistypes it with the password in it.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */
import { keyValues } from './key-values.ts'
import type { ReadString } from './keywords.ts'
import { uriValues } from './uri-values.ts'

export function readConnectionString(given: string): ReadString {
  // A variable of a shell or a secret store often ends in a newline.
  const text = given.trim()
  if (/^postgres(ql)?:\/\//.test(text)) return uriValues(text)
  if (isKeyValue(text)) return keyValues(text)
  return { values: new Map(), problems: [`${strange.find(({ looks }) => looks.test(text))?.says} ${form}`] }
}

export function isConnectionString(given: string): boolean {
  const text = given.trim()
  return /^postgres(ql)?:\/\//.test(text) || isKeyValue(text)
}

/** A password in quotes may hold blanks. The name comes first, so that a path with `=` in it is none. */
function isKeyValue(text: string): boolean {
  return /^[a-z_]+\s*=/.test(text)
}

const form = 'It reads postgresql://user:password@host:5432/database, or host=… dbname=… user=….'

/** How people get it wrong. The last one fits always. */
const strange = [
  { looks: /^$/, says: 'It is empty.' },
  { looks: /^["'`]/, says: 'It begins with a quote: write it without.' },
  { looks: /^jdbc:/i, says: 'It is a URL of JDBC: write it without `jdbc:`.' },
  { looks: /^postgres(ql)?\+/i, says: "It is a URL of SQLAlchemy: write it without the driver's name." },
  {
    looks: /^postgres(ql)?:/i,
    says: 'It is not a URL of Postgres: postgresql:// is written small and with two slashes.',
  },
  { looks: /^[a-z][\w+.-]*:\/\//i, says: 'It is a URL of something else than Postgres.' },
  { looks: /=/, says: 'It is no connection string: the names of its options are small letters, as host and dbname.' },
  { looks: /@/, says: 'It is no connection string: it lacks postgresql:// at its beginning.' },
  { looks: /(?:)/, says: 'It is no connection string.' },
] as const
