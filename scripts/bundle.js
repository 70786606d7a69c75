/**
 * Builds dist/: one bundle of everything under src, and a launcher of two lines for each way in.
 * Byte-identical wherever it runs, so that `check-dist` can compare it with what is committed.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = new URL('../', import.meta.url)
const dist = new URL('dist/', root)
const entries = ['pre', 'main', 'post', 'cli', 'observer']

const { code, assets } = await withLateHttpClient(() =>
  ncc(fileURLToPath(new URL('build/src/index.js', root)), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    license: 'licenses.txt',
  }),
)

rmSync(dist, { recursive: true, force: true })
write('index.js', code)
for (const [name, asset] of Object.entries(assets)) write(name, asset.source)
for (const entry of entries) {
  write(`${entry}/index.js`, `#!/usr/bin/env node\nimport { ${entry} } from '../index.js'\nawait ${entry}()\n`)
}
chmodSync(new URL('cli/index.js', dist), 0o755)

/**
 * @actions/core imports an HTTP client, and with it all of undici, as soon as it starts: that takes longer than everything else a
 * short story does, and only an id token needs it. What is bundled is a copy that imports it when it asks for one.
 */
async function withLateHttpClient(bundle) {
  // Found before the original by whatever lies in build/.
  const copies = new URL('build/node_modules/', root)
  const copy = new URL('@actions/core/', copies)
  cpSync(new URL('node_modules/@actions/core/', root), copy, { recursive: true })
  try {
    const use = 'const httpclient = OidcClient.createHttpClient();'
    replaceOnce(new URL('lib/oidc-utils.js', copy), [
      ["import { HttpClient } from '@actions/http-client';", 'let HttpClient;'],
      [use, `({ HttpClient } = yield import('@actions/http-client'));\n            ${use}`],
    ])
    return await bundle()
  } finally {
    rmSync(copies, { recursive: true })
  }
}

function replaceOnce(file, replacements) {
  let text = readFileSync(file, 'utf8')
  for (const [old, replacement] of replacements) {
    const parts = text.split(old)
    if (parts.length !== 2) throw new Error(`${fileURLToPath(file)} has ${parts.length - 1} times, not once: ${old}`)
    text = parts.join(replacement)
  }
  writeFileSync(file, text)
}

function write(name, content) {
  const file = new URL(name, dist)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, content)
}
