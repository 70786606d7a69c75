/** The inputs that only Neon needs, with the environment variables that Neon's own tools read. */
import { parseMaskingRules } from '../branch/neon/masking-rules.ts'
import { initSources, type NeonInputs } from '../branch/neon/neon-inputs.ts'
import { parseTtl } from '../branch/ttl.ts'
import { looksLikeSecret } from '../ground/secret-shapes.ts'
import { type InputReader, shown } from './input-reader.ts'
import type { Service } from './service.ts'

const publicApi = 'https://console.neon.tech/api/v2'

export function readNeon(reader: InputReader): Service & { readonly neon: NeonInputs } {
  const inputs: NeonInputs = {
    apiUrl: readApiUrl(reader),
    apiKey: reader.required(
      'neon-api-key',
      'Give an API key that is scoped to the project, from a secret: `${{ secrets.NEON_API_KEY }}`.',
      'NEON_API_KEY',
    ),
    project: readProject(reader),
    database: reader.text('database') ?? firstDatabase,
    role: reader.text('role'),
    initSource: reader.oneOf('init-source', initSources, 'parent-data'),
    maskingRules: reader.optional('masking-rules', parseMaskingRules),
    minCu: sizeOf(reader, 'min-cu'),
    maxCu: sizeOf(reader, 'max-cu'),
    operationTimeoutSeconds:
      reader.parsed('operation-timeout', (text) => parseTtl(text, 'operation-timeout'), '10m') ?? 0,
  }
  if (inputs.maskingRules !== undefined && inputs.initSource !== 'parent-data') {
    reader.problems.push(
      `\`masking-rules\` is set, and \`init-source\` is ${inputs.initSource}: there would be no rows to mask. Keep one of the two.`,
    )
  }
  return {
    name: 'neon',
    neon: inputs,
    database: firstDatabase,
    secrets: [inputs.apiKey].filter((secret) => secret !== ''),
    understood: { 'INPUT_NEON-API-URL': inputs.apiUrl, INPUT_PROJECT: inputs.project },
    needsIdentity: false,
    connect: async ({ env, numberOf, ...run }) => {
      const { neonProvider } = await import('../branch/neon/neon-provider.ts')
      return neonProvider({
        ...run,
        env,
        inputs,
        patienceMs: Math.min(60_000, inputs.operationTimeoutSeconds * 1000),
        ownerOf: (name) => ({
          repository: env['GITHUB_REPOSITORY'] ?? '',
          prNumber: numberOf(name),
          run: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']].filter(Boolean).join('-') || undefined,
        }),
      })
    },
  }
}

/** That a project has from the start, unless somebody has renamed it. */
const firstDatabase = 'neondb'

/** In the call that makes the branch; whether it is a number is said where every service's size is read. */
function sizeOf(reader: InputReader, name: string): number | undefined {
  const size = Number(reader.text(name) ?? Number.NaN)
  return size > 0 ? size : undefined
}

function readProject(reader: InputReader): string {
  const remedy = 'Give the id of the Neon project, such as quiet-water-81726354, from its settings.'
  const project = reader.required('project', remedy, 'NEON_PROJECT_ID')
  if (project !== '' && !/^[a-z0-9-]{1,60}$/.test(project)) {
    reader.problems.push(`\`project\` is ${shown(project)}, which is no id of a Neon project. ${remedy}`)
  }
  return project
}

function readApiUrl(reader: InputReader): string {
  const text = reader.text('neon-api-url', 'NEON_API_HOST') ?? publicApi
  const remedy = `Write for example ${publicApi}, or leave it empty.`
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    const shownText = looksLikeSecret(text) ? 'a value that looks like a secret (hidden here)' : `"${text}"`
    reader.problems.push(`\`neon-api-url\` is ${shownText}, which is not a URL. ${remedy}`)
    return publicApi
  }
  const url = new URL(text)
  if (url.protocol === 'http:' && !/^(127\.|localhost$|\[::1\]$)/.test(url.hostname)) {
    reader.problems.push(`\`neon-api-url\` is ${shown(text)}: the key would travel unencrypted. Write https://.`)
  }
  return text.replace(/\/+$/, '')
}
