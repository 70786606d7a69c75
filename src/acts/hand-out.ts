/** A branch handed to the steps that follow. Secrets are masked before they are written anywhere. */
import {
  type Connection,
  connectionTo,
  exportConnection,
  maskConnection,
  setConnectionOutputs,
} from '../action/connection.ts'
import type { Branch, Compute, Credential } from '../branch/provider.ts'
import type { Story } from './story.ts'
import { writeAuthority } from './write-authority.ts'

export async function handOut(
  { runner, inputs, access, state, provider }: Story,
  {
    branch,
    compute,
    credential,
  }: { readonly branch: Branch; readonly compute: Compute; readonly credential: Credential },
): Promise<Connection> {
  const tls = compute.tls ?? access.tls
  const sslRootCert = await writeAuthority(state.folder, tls)
  const connection = connectionTo(compute, credential, { ...access, sslRootCert })
  const warning = await provider.warning?.(branch)
  if (warning !== undefined) runner.log.warning(warning)
  maskConnection(runner, connection)
  exportConnection(runner, inputs, connection)
  setConnectionOutputs(runner, connection, compute.pooledHost)
  return connection
}
