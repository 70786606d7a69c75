/** The certificate authority of one data folder: made once, so that clients which trust it go on doing so. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Certificate, createAuthority } from '../postgres/certificate.ts'

export type AuthorityFile = { readonly authority: Certificate; readonly caFile: string }

export async function openAuthority(dataDir: string): Promise<AuthorityFile> {
  const [caFile, keyFile] = [join(dataDir, 'ca.pem'), join(dataDir, 'ca-key.pem')]
  if (existsSync(caFile) && existsSync(keyFile)) {
    return { authority: { cert: readFileSync(caFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }, caFile }
  }
  const authority = await createAuthority()
  writeFileSync(keyFile, authority.key, { mode: 0o600 })
  writeFileSync(caFile, authority.cert)
  return { authority, caFile }
}
