/**
 * Hands the branch to the steps that follow: environment variables and outputs. Every secret is masked, in all the forms in
 * which it could show up, before it is written anywhere.
 */
import type { Branch, Compute, Credential } from '../branch/provider.ts'
import { type ConnectionParts as Connection, connectionSecrets, connectionUrl } from '../postgres/connection-url.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'

export type { ConnectionParts as Connection } from '../postgres/connection-url.ts'

export function connectionTo(
  compute: Compute,
  credential: Credential,
  database: string,
  sslRootCert?: string,
): Connection {
  const { host, port } = compute
  const { user, password } = credential
  return { host, port, database, user, password, sslRootCert }
}

/** Makes the runner hide the password, its percent-encoded form, and every URL that contains it. */
export function maskConnection(runner: Runner, connection: Connection): void {
  for (const secret of connectionSecrets(connection)) runner.log.mask(secret)
}

/** The variables that Postgres clients read. https://www.postgresql.org/docs/current/libpq-envars.html */
export function connectionVariables(connection: Connection): Record<string, string> {
  return {
    DATABASE_URL: connectionUrl(connection),
    PGHOST: connection.host,
    PGPORT: String(connection.port),
    PGDATABASE: connection.database,
    PGUSER: connection.user,
    PGPASSWORD: connection.password,
    PGSSLMODE: connection.sslRootCert === undefined ? 'require' : 'verify-full',
    ...(connection.sslRootCert === undefined ? {} : { PGSSLROOTCERT: connection.sslRootCert }),
  }
}

export function exportConnection(runner: Runner, inputs: Inputs, connection: Connection): void {
  if (!inputs.exportEnv) return
  for (const [name, value] of Object.entries(connectionVariables(connection))) {
    runner.exportVariable(`${inputs.envPrefix}${name}`, value)
  }
}

type BranchStatus = 'created' | 'recreated' | 'reused' | 'attached'

export function setBranchOutputs(
  runner: Runner,
  opened: { readonly branch: Branch; readonly parent: Branch; readonly status: BranchStatus },
): void {
  const { branch, parent, status } = opened
  runner.setOutput('branch-name', branch.name)
  runner.setOutput('branch-id', branch.id)
  runner.setOutput('parent-branch', parent.name)
  runner.setOutput('created', String(status === 'created' || status === 'recreated'))
  runner.setOutput('status', status)
  runner.setOutput('expires-at', branch.expiresAt?.toISOString() ?? '')
  runner.setOutput('console-url', branch.consoleUrl ?? '')
}

export function setConnectionOutputs(runner: Runner, connection: Connection, pooledHost: string | undefined): void {
  runner.setOutput('host', connection.host)
  runner.setOutput('host-pooled', pooledHost ?? '')
  runner.setOutput('port', String(connection.port))
  runner.setOutput('database', connection.database)
  runner.setOutput('user', connection.user)
  runner.setOutput('password', connection.password)
  runner.setOutput('database-url', connectionUrl(connection))
}
