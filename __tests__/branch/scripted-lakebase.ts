/** The service's answers word by word, for a scripted server, and a provider that asks it. */

import { isOurs } from '../../src/branch/branch-name.ts'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import type { Branch } from '../../src/branch/provider.ts'
import type { Clock } from '../../src/ground/clock.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import type { Asked, Reply, ScriptedServer } from './scripted-server.ts'

export const root = '/api/2.0/postgres/'
export const id = 'projects/shop/branches/ci-pr-42'
export const operation = { name: `${id}/operations/1`, done: false }
export const done: Reply = { json: { ...operation, done: true, response: {} } }
export const missing: Reply = {
  status: 404,
  json: { error_code: 'NOT_FOUND', message: 'branch id not found [TraceId: 1]' },
}
export const taken: Reply = {
  status: 400,
  json: { error_code: 'BAD_REQUEST', message: 'branch already exists; branch_name:"ci-pr-42"' },
}

export const production: Branch = {
  name: 'production',
  id: 'projects/shop/branches/production',
  uid: 'br-0',
  isDefault: true,
  isProtected: false,
  ready: true,
}
export const ours: Branch = {
  ...production,
  name: 'ci-pr-42',
  id,
  uid: 'br-1',
  isDefault: false,
  parentId: production.id,
}

export function branch(status: Record<string, unknown> = {}, fields: Record<string, unknown> = {}) {
  return {
    name: id,
    uid: 'br-1',
    create_time: '2026-11-22T12:00:01.123456789Z',
    status: {
      current_state: 'READY',
      source_branch: production.id,
      expire_time: '2026-11-22T13:00:01Z',
      ...status,
    },
    ...fields,
  }
}

type Answers = Readonly<Record<string, Reply | readonly Reply[]>>

/** Answers by `METHOD path`, each list in order and its last for ever; the project itself is always there. */
export function serviceWith(answers: Answers) {
  const counts = new Map<string, number>()
  return ({ line }: Asked): Reply => {
    const key = line.replace(root, '').replace(/\?.*/, '')
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    const replies = [answers[key] ?? []].flat()
    const reply = replies[Math.min(count, replies.length - 1)]
    if (reply === undefined && key === 'GET projects/shop') return { json: { name: 'projects/shop', uid: 'uid-1' } }
    return reply ?? { status: 500, json: { message: `nobody expected ${key}` } }
  }
}

export function providerOf(
  server: Pick<ScriptedServer, 'url' | 'transport'>,
  clock: Clock = quickClock(),
  patienceMs = 60_000,
) {
  const log = recordedLog()
  const inputs = { host: server.url, project: 'shop', token: 'dapi', operationTimeoutSeconds: 300 }
  const named = (name: string) => isOurs(name, 'ci-pr-{number}')
  return {
    log,
    ...lakebaseProvider({ inputs, env: {}, clock, log, patienceMs, transport: server.transport, isOurs: named }),
  }
}

export const create = { name: 'ci-pr-42', parent: production, ttlSeconds: 3600 }
export const posts = (server: ScriptedServer) => server.lines.filter((line) => line.startsWith('POST'))
