/** The certificate authorities that the user trusts. */
import { readFile } from 'node:fs/promises'
import { UserError } from '../ground/errors.ts'

/** The input `ssl-ca`: PEM text, or the path of a PEM file. UserError when it is neither. */
export async function readSslCa(input: string): Promise<string> {
  const text = input.includes('-----BEGIN') ? input : await readFile(input, 'utf8').catch(unreadable(input))
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text
  throw new UserError(
    '`ssl-ca` holds no certificate. Give PEM text that begins with -----BEGIN CERTIFICATE-----, or its file.',
  )
}

function unreadable(path: string) {
  return (cause: unknown): never => {
    throw new UserError(
      `\`ssl-ca\` names the file "${path}", which cannot be read. Check the path, or give the PEM text.`,
      {
        cause,
      },
    )
  }
}
