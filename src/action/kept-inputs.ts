/**
 * What main was asked, kept for post without its secrets. A step of a composite action inside another one can find its inputs
 * empty in post, or those of another step in their place; and what an input takes from `env` may have changed since.
 * https://github.com/actions/runner/issues/2800, https://github.com/actions/runner/issues/3514
 */
import type { Environment } from '../ground/environment.ts'
import type { InputSource } from './input-reader.ts'
import type { Inputs } from './inputs.ts'

/** Names of environment variables, with their values. */
export type KeptInputs = Readonly<Record<string, string>>

export function keepInputs(env: Environment, { provider }: Pick<Inputs, 'provider'>): KeptInputs {
  const given = Object.entries(env).filter(([name, value]) => isKept(name) && value?.trim())
  return Object.fromEntries(
    [...given, ...Object.entries(provider.understood)].filter(([, value]) => value) as [string, string][],
  )
}

/**
 * Where post reads its inputs from. Empty ones are as main knew them; and where one that says which database is meant is another
 * than main's, none of them is this step's, and only secrets and the job's status are taken from here.
 */
export function recallInputs(source: InputSource, kept: KeptInputs | undefined): InputSource {
  if (kept === undefined) return source
  const { env } = source
  const own = Object.entries(env).filter(([, value]) => value?.trim())
  const isForeign = identity.some((name) => env[name]?.trim() && kept[name] && env[name]?.trim() !== kept[name]?.trim())
  const trusted = isForeign ? own.filter(([name]) => !isKept(name)) : own
  const recalled: Environment = { ...kept, ...Object.fromEntries(trusted) }
  return { env: recalled, input: (name) => recalled[`INPUT_${name.toUpperCase()}`]?.trim() ?? '' }
}

const identity = ['INPUT_MODE', 'INPUT_PROJECT', 'INPUT_BRANCH-NAME', 'INPUT_DATABASE'] as const

function isKept(name: string): boolean {
  return name.startsWith('INPUT_') && !leftOut.has(name)
}

/** Secrets; what may hold some, and main alone needs; and what is only known at the end. */
const leftOut: ReadonlySet<string> = new Set([
  'INPUT_DATABRICKS-CLIENT-SECRET',
  'INPUT_DATABRICKS-TOKEN',
  'INPUT_POSTGRES-URL',
  'INPUT_GITHUB-TOKEN',
  'INPUT_PREPARE-SQL',
  'INPUT_MIGRATE',
  'INPUT_JOB-STATUS',
])
