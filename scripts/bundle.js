/**
 * Builds dist/: one bundle of everything under src, and a launcher of two lines for each way in.
 * Byte-identical wherever it runs, so that `check-dist` can compare it with what is committed.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = new URL('../', import.meta.url)
const dist = new URL('dist/', root)
const entries = ['pre', 'main', 'post', 'cli', 'observer']

const { code, assets } = await ncc(fileURLToPath(new URL('build/src/index.js', root)), {
  cache: false,
  quiet: true,
  minify: false,
  sourceMap: false,
})

rmSync(dist, { recursive: true, force: true })
const files = { 'index.js': code, ...mapValues(assets, ({ source }) => String(source)) }
for (const [name, content] of Object.entries(withLateHttpClient(files))) write(name, content)
for (const entry of entries) {
  write(`${entry}/index.js`, `#!/usr/bin/env node\nimport { ${entry} } from '../index.js'\nawait ${entry}()\n`)
}
chmodSync(new URL('cli/index.js', dist), 0o755)

/**
 * What a module imports, a bundle requires as soon as the module starts. @actions/core imports an HTTP client, and with it all of
 * undici, which takes longer to load than everything else together; it needs them for an id token alone. So the HTTP client
 * is required by whoever first takes something out of it.
 */
function withLateHttpClient(files) {
  const early =
    /(\/\/ EXTERNAL MODULE: \.\/node_modules\/@actions\/http-client\/lib\/index\.js.*\nvar \w+ = )(\w+\(\d+\));/
  if (!Object.values(files).some((content) => early.test(content))) {
    throw new Error('Nothing in the bundle requires the HTTP client as withLateHttpClient expects it.')
  }
  return mapValues(files, (content) => content.replace(early, '$1new Proxy({}, { get: (_, name) => $2[name] });'))
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))
}

function write(name, content) {
  const file = new URL(name, dist)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, content)
}
