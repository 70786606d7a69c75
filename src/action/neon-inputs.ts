/** The inputs that only Neon needs, with the environment variables that Neon's own tools read. */
import { initSources, type NeonInputs } from '../branch/neon/neon-inputs.ts'
import { parseTtl } from '../branch/ttl.ts'
import { looksLikeSecret } from '../ground/secret-shapes.ts'
import { type InputReader, shown } from './input-reader.ts'

const publicApi = 'https://console.neon.tech/api/v2'

export function readNeonInputs(
  reader: InputReader,
  shared: Pick<NeonInputs, 'database' | 'minCu' | 'maxCu'>,
): NeonInputs {
  return {
    ...shared,
    apiUrl: readApiUrl(reader),
    apiKey: reader.required(
      'neon-api-key',
      'Give an API key that is scoped to the project, from a secret: `${{ secrets.NEON_API_KEY }}`.',
      'NEON_API_KEY',
    ),
    project: readProject(reader),
    role: reader.text('role'),
    initSource: reader.oneOf('init-source', initSources, 'parent-data'),
    operationTimeoutSeconds:
      reader.parsed('operation-timeout', (text) => parseTtl(text, 'operation-timeout'), '10m') ?? 0,
  }
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
