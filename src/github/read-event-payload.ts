/** The event's payload, as the runner leaves it in a file. */
import { readFile } from 'node:fs/promises'
import type { Environment } from '../ground/environment.ts'
import type { EventPayload } from './event-payload.ts'

/** Reads the file at GITHUB_EVENT_PATH; empty where the variable is not set. */
export async function readEventPayload(env: Environment): Promise<EventPayload> {
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return {}
  const { parseEventPayload } = await import('./event-payload.ts')
  return parseEventPayload(JSON.parse(await readFile(path, 'utf8')))
}
