/** Where `try` makes its copy, as the action's inputs would name it: a server by a URL, or a project of a service. */
import type { Environment } from '../ground/environment.ts'
import { handOn } from '../postgres/libpq/hand-on.ts'
import type { Manual } from './command.ts'
import { known, readDatabase } from './sources.ts'

export const places = ['postgres', 'lakebase', 'neon'] as const

export type Place = {
  readonly provider: string
  /** A URL, or the id of a project. */
  readonly parent: string
  readonly env: Environment
  readonly problems: readonly string[]
}

/** UserError with all that is wrong. Credentials of a service are read from the environment, by the names its own tools know. */
export async function readPlace(
  manual: Manual,
  { provider, parent, env, problems }: Place,
): Promise<readonly (readonly [input: string, value: string])[]> {
  if (provider === 'postgres') {
    const [{ connection }] = known(manual, problems, [await readDatabase(parent, 'PARENT', env)])
    return [
      ['provider', provider],
      ['postgres-url', handOn({}, connection, connection.hosts[0])['DATABASE_URL'] ?? ''],
      ['operation-timeout', '6h'],
      ['parent-wait', '30s'],
    ]
  }
  // What looks like an address may hold a password, and is not repeated.
  const isAddress = /[:@/\s=]/.test(parent)
  const wrong = isAddress ? [`PARENT is no id of a project, which is what \`--provider ${provider}\` takes.`] : []
  known(manual, [...problems, ...wrong], [])
  return [
    ['provider', provider],
    ['project', parent],
  ]
}
