/**
 * Hands the branch to the steps that follow: environment variables and outputs. Every secret is masked, in all the forms in
 * which it could show up, before it is written anywhere.
 */

import type { Access } from '../branch/open-branch.ts'
import type { Branch, Compute, Credential } from '../branch/provider.ts'
import type { Tls } from '../postgres/connect.ts'
import {
  type ConnectionParts as Connection,
  connectionSecrets,
  connectionUrl,
  type SslMode,
  sslModeOf,
} from '../postgres/connection-url.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'

export type { ConnectionParts as Connection } from '../postgres/connection-url.ts'

/** `database` and `tls` are what the inputs say; a branch that is a database beside others brings its own. */
export function connectionTo(
  compute: Compute,
  { user, password }: Credential,
  { database, tls, sslRootCert }: Pick<Access, 'database' | 'tls'> & { readonly sslRootCert?: string | undefined },
): Connection {
  const { host, port } = compute
  const sslMode = sslModes(compute.tls ?? tls)
  return { host, port, database: compute.database ?? database, user, password, sslRootCert, sslMode }
}

function sslModes(tls: Tls | undefined): SslMode | undefined {
  if (tls === 'off') return 'disable'
  if (tls?.without === 'certificate') return 'require'
  return tls?.without === 'name' ? 'verify-ca' : undefined
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
    PGSSLMODE: sslModeOf(connection),
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
