import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { generate } from 'selfsigned'
import type { ScratchServer } from '../../local/postgres/scratch-server.ts'
import { handOver, serverAccount } from '../../local/postgres/server-account.ts'

/** Gives a server a certificate for its address, after it was made: only then is its folder known. The authority, as PEM text. */
export async function switchTlsOn({ server: { dataDir }, url }: ScratchServer): Promise<string> {
  const certificate = await generate([{ name: 'commonName', value: 'scratch' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  })
  for (const [file, text] of [
    ['server.crt', certificate.cert],
    ['server.key', certificate.private],
  ] as const) {
    await writeFile(join(dataDir, file), text, { mode: 0o600 })
    await handOver(join(dataDir, file), await serverAccount(dataDir))
  }
  await appendFile(join(dataDir, 'postgresql.auto.conf'), 'ssl = on\n')
  const client = new pg.Client(url())
  await client.connect()
  await client.query('select pg_reload_conf()')
  await client.end()
  return certificate.cert
}
