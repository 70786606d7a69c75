/** A branch handed to the steps that follow. Secrets are masked before they are written anywhere. */
import {
  type Connection,
  connectionTo,
  exportConnection,
  maskConnection,
  setConnectionOutputs,
} from '../action/connection.ts'
import { writeCertificateAuthority } from '../action/run-folder.ts'
import type { Compute, Credential } from '../branch/provider.ts'
import type { Story } from './story.ts'

export async function handOut(
  { runner, inputs, access, state }: Story,
  { compute, credential }: { readonly compute: Compute; readonly credential: Credential },
): Promise<Connection> {
  const { tls } = access
  const ca = tls === undefined || tls === 'off' ? undefined : await writeCertificateAuthority(state.folder, tls.ca)
  const connection = connectionTo(compute, credential, inputs.database, ca)
  maskConnection(runner, connection)
  exportConnection(runner, inputs, connection)
  setConnectionOutputs(runner, connection, compute.pooledHost)
  return connection
}
