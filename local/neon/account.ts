/** Who a key belongs to, and the operations of a project. */
import { NeonError, notFound } from './api-error.ts'
import type { Neon } from './neon.ts'
import { pageOf } from './paging.ts'
import { plans } from './plans.ts'
import { orgId } from './projects.ts'
import type { KeyKind } from './records.ts'
import { type Call, ok, param, type Reply, type Route } from './router.ts'
import { operationToWire } from './wire.ts'

const userId = '00000000-0000-4000-8000-000000000001'
const methods: Readonly<Record<KeyKind, string>> = {
  personal: 'api_key_user',
  organization: 'api_key_org',
  project: 'api_key_org',
}

export function accountRoutes({ store, switches, operations }: Neon): readonly Route[] {
  const auth = ({ key }: Call): Reply =>
    ok({
      account_id: key.kind === 'personal' ? userId : orgId,
      auth_method: methods[key.kind],
      auth_data: 'local',
    })
  const me = ({ key }: Call): Reply => {
    if (key.kind !== 'personal') throw new NeonError(404, 'not allowed for organization API keys')
    const plan = plans[switches.plan]
    return ok({
      id: userId,
      login: 'local',
      email: 'local@example.com',
      name: 'Local',
      last_name: '',
      image: '',
      auth_accounts: [],
      plan: switches.plan,
      active_seconds_limit: 0,
      branches_limit: plan.branches,
      projects_limit: 100,
      max_autoscaling_limit: plan.maxCu,
    })
  }
  const organizations = (): Reply =>
    ok({
      organizations: [
        {
          id: orgId,
          name: 'Local',
          handle: 'local',
          plan: switches.plan,
          managed_by: 'console',
          created_at: '2026-01-01T00:00:00Z',
          updated_at: '2026-01-01T00:00:00Z',
        },
      ],
    })
  const list = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const { rows, next } = pageOf(operations.list(project.id), call.query, 1000)
    return ok({ operations: rows.map(operationToWire), pagination: next === undefined ? {} : { cursor: next } })
  }
  const get = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const found = store.state.operations.find(
      ({ id, projectId }) => id === param(call, 'operation') && projectId === project.id,
    )
    if (!found) throw notFound('operation')
    return ok({ operation: operationToWire(found) })
  }
  const operationsOf = 'projects/:project/operations'
  return [
    { method: 'GET', pattern: 'auth', on: 'get-auth', handle: auth },
    { method: 'GET', pattern: 'users/me', on: 'get-auth', handle: me },
    { method: 'GET', pattern: 'users/me/organizations', on: 'get-auth', handle: organizations },
    { method: 'GET', pattern: operationsOf, on: 'list-operations', handle: list },
    { method: 'GET', pattern: `${operationsOf}/:operation`, on: 'get-operation', handle: get },
  ]
}
