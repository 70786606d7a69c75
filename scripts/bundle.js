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
write('index.js', code)
for (const [name, asset] of Object.entries(assets)) write(name, asset.source)
for (const entry of entries) {
  write(`${entry}/index.js`, `#!/usr/bin/env node\nimport { ${entry} } from '../index.js'\nawait ${entry}()\n`)
}
chmodSync(new URL('cli/index.js', dist), 0o755)

function write(name, content) {
  const file = new URL(name, dist)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, content)
}
