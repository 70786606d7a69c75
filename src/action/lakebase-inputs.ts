/** The inputs that only Databricks Lakebase needs, with the environment variables Databricks' own tools read. */

import { type LakebaseAuthType, type LakebaseInputs, lakebaseAuthTypes } from '../branch/lakebase/lakebase-inputs.ts'
import { parseTtl } from '../branch/ttl.ts'
import { looksLikeSecret } from '../ground/secret-shapes.ts'
import { type InputReader, shown } from './input-reader.ts'
import type { Service } from './service.ts'

export function readLakebase(reader: InputReader): Service & { readonly lakebase: LakebaseInputs } {
  const inputs = readLakebaseInputs(reader)
  const { host, clientId, clientSecret, token, authType, oidcAudience, operationTimeoutSeconds } = inputs
  return {
    name: 'lakebase',
    lakebase: inputs,
    database: 'databricks_postgres',
    secrets: [token, clientSecret].filter((secret) => secret !== undefined),
    // Half a way to sign in must not be taken for another one.
    understood: {
      'INPUT_DATABRICKS-HOST': host,
      'INPUT_DATABRICKS-CLIENT-ID': clientId,
      'INPUT_DATABRICKS-AUTH-TYPE': authType,
      'INPUT_OIDC-AUDIENCE': oidcAudience,
    },
    needsIdentity: authType === 'github-oidc',
    connect: async (run) => {
      const { lakebaseProvider } = await import('../branch/lakebase/lakebase-provider.ts')
      return lakebaseProvider({ ...run, inputs, patienceMs: Math.min(60_000, operationTimeoutSeconds * 1000) })
    },
  }
}

function readLakebaseInputs(reader: InputReader): LakebaseInputs {
  const host = readHost(reader)
  const project = reader
    .required('project', 'Give the id of the Lakebase project, the part after `projects/`.')
    .replace(/^projects\//, '')
  const clientId = reader.text('databricks-client-id', 'DATABRICKS_CLIENT_ID')
  const clientSecret = reader.text('databricks-client-secret', 'DATABRICKS_CLIENT_SECRET')
  const token = reader.text('databricks-token', 'DATABRICKS_TOKEN')
  return {
    host,
    project,
    clientId,
    clientSecret,
    token,
    oidcAudience: reader.text('oidc-audience', 'DATABRICKS_TOKEN_AUDIENCE'),
    authType: pickAuthType(reader, { clientId, clientSecret, token }),
    role: reader.text('role'),
    operationTimeoutSeconds:
      reader.parsed('operation-timeout', (text) => parseTtl(text, 'operation-timeout'), '10m') ?? 0,
  }
}

function readHost(reader: InputReader): string {
  const remedy = 'Give the workspace URL, for example https://dbc-a1b2c3d4-e5f6.cloud.databricks.com.'
  const text = reader.required('databricks-host', remedy, 'DATABRICKS_HOST')
  if (text === '') return ''
  if (!/^https?:\/\//i.test(text)) {
    reader.problems.push(
      `\`databricks-host\` is ${shown(text)}, without a scheme. ${looksLikeSecret(text) ? remedy : `Write https://${text}.`}`,
    )
    return ''
  }
  if (!URL.canParse(text)) {
    reader.problems.push(`\`databricks-host\` is ${shown(text)}, which is not a URL. ${remedy}`)
    return ''
  }
  const url = new URL(text)
  if (url.protocol === 'http:' && !/^(127\.|localhost$|\[::1\]$)/.test(url.hostname)) {
    reader.problems.push(`\`databricks-host\` is ${shown(text)}: credentials would travel unencrypted. Write https://.`)
  }
  return url.origin
}

type Credentials = Pick<LakebaseInputs, 'clientId' | 'clientSecret' | 'token'>

/** Databricks' own SDKs refuse two configured ways to sign in as well: it catches a stray token in the environment. */
function pickAuthType(reader: InputReader, credentials: Credentials): LakebaseAuthType | undefined {
  const configured = configuredAuthTypes(credentials)
  const picked = reader.text('databricks-auth-type', 'DATABRICKS_AUTH_TYPE')
  if (picked !== undefined) return checkPick(reader, picked, credentials)
  if (configured.length > 1) {
    reader.problems.push(
      `\`databricks-auth-type\` is empty, but ${configured.length} ways to sign in are configured (${configured.join(', ')}). ` +
        'Remove all but one, from the inputs and from the environment, or name the one to use.',
    )
  }
  if (configured.length === 0) {
    const also = credentials.clientSecret === undefined ? '' : '; `databricks-client-secret` is there without its id'
    reader.missing.push(
      '`databricks-client-id` is empty, and so is `databricks-token`. Give the client id of a service principal ' +
        `(GitHub OIDC, no secret needed), or a token${also}.`,
    )
  }
  return configured[0]
}

function configuredAuthTypes({ clientId, clientSecret, token }: Credentials): LakebaseAuthType[] {
  const types: LakebaseAuthType[] = []
  if (clientId !== undefined) types.push(clientSecret === undefined ? 'github-oidc' : 'oauth-m2m')
  if (token !== undefined) types.push('pat')
  return types
}

function checkPick(reader: InputReader, picked: string, credentials: Credentials): LakebaseAuthType | undefined {
  const type = lakebaseAuthTypes.find((candidate) => candidate === picked)
  if (type === undefined) {
    reader.problems.push(`\`databricks-auth-type\` is ${shown(picked)}. Use one of ${lakebaseAuthTypes.join(', ')}.`)
    return undefined
  }
  const needs = {
    'github-oidc': { 'databricks-client-id': credentials.clientId },
    'oauth-m2m': {
      'databricks-client-id': credentials.clientId,
      'databricks-client-secret': credentials.clientSecret,
    },
    pat: { 'databricks-token': credentials.token },
  }[type]
  for (const [name, value] of Object.entries(needs)) {
    if (value === undefined) reader.missing.push(`\`${name}\` is empty, but \`databricks-auth-type\` ${type} needs it.`)
  }
  return type
}
