/**
 * Names, ids and uids. A resource's name is the tail of its path (`projects/shop/branches/ci-pr-42`); its id is the last
 * part, chosen by the user; its uid is the service's own and is never accepted where an id belongs.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { invalidParameter } from './api-error.ts'

const idPattern = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

export const projectName = (projectId: string): string => `projects/${projectId}`
export const branchName = (projectId: string, branchId: string): string => `projects/${projectId}/branches/${branchId}`

/** `field` is the query parameter that carries the id: `branch_id`. */
export function checkedId(field: string, id: string | undefined): string {
  if (!id) throw invalidParameter(`Field '${field}' is required, expected non-default value (not "")!`)
  if (!idPattern.test(id)) throw invalidParameter(`Field ${field} must match pattern ${idPattern.source}, got '${id}'.`)
  return id
}

/** Of a role or a database that the caller has not named: made from its name in Postgres. */
export function idFrom(field: string, id: string | undefined, postgresName: string | undefined): string {
  if (id || !postgresName) return checkedId(field, id)
  const words = postgresName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
  return `${words.slice(0, 40).replace(/-+$/, '') || field.replace('_id', '')}-${randomBytes(3).toString('hex')}`
}

export const newProjectUid = (): string => randomUUID()
export const newBranchUid = (): string => wordyUid('br')
export const newEndpointUid = (): string => wordyUid('ep')
export const newOperationId = (): string => randomUUID()

const adjectives = [
  'ancient',
  'bold',
  'calm',
  'dry',
  'early',
  'frosty',
  'gentle',
  'late',
  'quiet',
  'round',
  'silent',
  'young',
]
const nouns = ['bird', 'cloud', 'dew', 'field', 'firefly', 'forest', 'hill', 'lake', 'meadow', 'moon', 'rain', 'river']

function wordyUid(prefix: string): string {
  const word = (words: readonly string[]) => words[randomInt(words.length)]
  return `${prefix}-${word(adjectives)}-${word(nouns)}-${randomBytes(4).toString('hex')}`
}
