/**
 * Reads the `action.yml` of a JavaScript action.
 * https://docs.github.com/actions/reference/metadata-syntax-for-github-actions
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { asMapping, asText, checkKeys, type Mapping, optionalText } from './yaml-shape.ts'

export type ActionInput = {
  readonly default?: string | undefined
  readonly required: boolean
  readonly deprecationMessage?: string | undefined
}

export type ActionFile = {
  readonly folder: string
  readonly name: string
  readonly inputs: Readonly<Record<string, ActionInput>>
  readonly outputs: readonly string[]
  readonly main: string
  readonly pre?: string | undefined
  readonly post?: string | undefined
  readonly preIf: string
  readonly postIf: string
}

export async function readActionFile(folder: string): Promise<ActionFile> {
  const root = asMapping(parse(await readManifest(folder)), 'action.yml')
  const runs = asMapping(root['runs'], 'runs')
  checkKeys(runs, ['using', 'main', 'pre', 'pre-if', 'post', 'post-if'], 'runs')
  const using = asText(runs['using'], 'runs.using')
  if (!/^node\d+$/.test(using))
    throw new Error(`${folder}: only JavaScript actions can run here, not 'using: ${using}'`)
  const inputs = asMapping(root['inputs'] ?? {}, 'inputs')
  return {
    folder,
    name: asText(root['name'], 'name'),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, parseInput(asMapping(input ?? {}, `inputs.${name}`), name)]),
    ),
    outputs: Object.keys(asMapping(root['outputs'] ?? {}, 'outputs')),
    main: asText(runs['main'], 'runs.main'),
    pre: optionalText(runs['pre'], 'runs.pre'),
    post: optionalText(runs['post'], 'runs.post'),
    preIf: optionalText(runs['pre-if'], 'runs.pre-if') ?? 'always()',
    postIf: optionalText(runs['post-if'], 'runs.post-if') ?? 'always()',
  }
}

async function readManifest(folder: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${folder}'`)
}

function parseInput(input: Mapping, name: string): ActionInput {
  checkKeys(input, ['description', 'default', 'required', 'deprecationMessage'], `inputs.${name}`)
  return {
    default: optionalText(input['default'], `inputs.${name}.default`),
    required: input['required'] === true || input['required'] === 'true',
    deprecationMessage: optionalText(input['deprecationMessage'], `inputs.${name}.deprecationMessage`),
  }
}
