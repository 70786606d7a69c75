/** The inputs that only a plain Postgres server needs. */
import { branchLogins, busyParentChoices, type PostgresInputs } from '../branch/postgres/postgres-inputs.ts'
import { parseTtl } from '../branch/ttl.ts'
import { readConnectionString } from '../postgres/libpq/connection-string.ts'
import type { InputReader } from './input-reader.ts'
import type { Service } from './service.ts'

export function readPostgres(reader: InputReader): Service & { readonly postgres: PostgresInputs } {
  const url = reader.required(
    'postgres-url',
    'Give the URL of the server and of the database to branch from, postgresql://user:password@host:5432/shop, from a secret.',
  )
  const { values, problems } =
    url === '' ? { values: new Map<string, string>(), problems: [] } : readConnectionString(url)
  reader.problems.push(...[...problems, ...unsuitable(values)].map((problem) => `\`postgres-url\`: ${problem}`))
  if (url !== '' && problems.length === 0 && !values.has('dbname')) {
    reader.problems.push('`postgres-url` names no database. Its path is the database to branch from: …/shop.')
  }
  const database = values.get('dbname') ?? ''
  const inputs: PostgresInputs = {
    url,
    database,
    sslCa: reader.text('ssl-ca'),
    busyParent: reader.oneOf('busy-parent', busyParentChoices, 'wait'),
    branchLogin: reader.oneOf('branch-login', branchLogins, 'auto'),
    operationTimeoutSeconds:
      reader.parsed('operation-timeout', (text) => parseTtl(text, 'operation-timeout'), '10m') ?? 0,
    // Of the command line: whoever sits there ends a copy that takes too long, but does not want to wait for others.
    parentWaitSeconds: reader.optional('parent-wait', (text) => parseTtl(text, 'parent-wait')),
  }
  return {
    name: 'postgres',
    postgres: inputs,
    database,
    secrets: [url, values.get('password') ?? ''].filter((secret) => secret !== ''),
    understood: {},
    needsIdentity: false,
    connect: async (run) => {
      const { postgresProvider } = await import('../branch/postgres/postgres-provider.ts')
      return postgresProvider({ ...run, inputs })
    },
  }
}

/** What the steps of the job could not use. */
function unsuitable(values: ReadonlyMap<string, string>): readonly string[] {
  const refused = ['service', 'hostaddr', 'sslcert', 'sslkey', 'options', 'passfile'].filter((name) => values.has(name))
  return [
    ...refused.map((name) => `The option \`${name}\` cannot be handed on to the steps of the job. Leave it out.`),
    ...(values.get('host')?.startsWith('/') ? ['The host is a socket. Give a name or an address.'] : []),
    ...(values.get('host')?.includes(',') ? ['There are several hosts. Give the one that takes writes.'] : []),
  ]
}
