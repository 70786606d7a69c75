// Lets a plain `node` process run the project's TypeScript sources, for tests that have to kill one.
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformFile } from '@swc/core'

register(import.meta.url)

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
  const { code } = await transformFile(fileURLToPath(url), options)
  return { format: 'module', source: code, shortCircuit: true }
}
