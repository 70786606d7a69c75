/** Clients of the steps read authorities from a file. */
import { writeCertificateAuthority } from '../action/run-folder.ts'
import type { Tls } from '../postgres/connect.ts'

/** The path; undefined where nothing but the public authorities is trusted. */
export async function writeAuthority(folder: string, tls: Tls | undefined): Promise<string | undefined> {
  if (tls === undefined || tls === 'off' || tls.ca === undefined) return undefined
  return writeCertificateAuthority(folder, tls.ca)
}
