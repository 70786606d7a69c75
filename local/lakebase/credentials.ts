/** Short-lived database passwords: bound to the caller and to one endpoint, good for five minutes to an hour. */
import { z } from 'zod'
import { idNotFound, invalidParameter } from './api-error.ts'
import type { Lakebase } from './lakebase.ts'
import { type Route, readBody } from './router.ts'
import { durationField, formatTime, timestampField } from './wire-time.ts'

const credentialBody = z.object({
  endpoint: z.string().optional(),
  ttl: durationField.optional(),
  expire_time: timestampField.optional(),
  group_name: z.string().optional(),
  claims: z.array(z.unknown()).optional(),
})

const minSeconds = 300
const maxSeconds = 3600

export function credentialRoutes({ clock, store, tokens }: Lakebase): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: 'credentials',
      on: 'create-credential',
      handle: ({ body, caller }) => {
        const request = readBody(credentialBody, body)
        if (!request.endpoint) {
          throw invalidParameter(`Field 'endpoint' is required, expected non-default value (not "")!`)
        }
        if (request.group_name) throw invalidParameter('The local stand-in knows no groups.')
        if (request.claims?.length) throw invalidParameter('The local stand-in does not narrow credentials by claims.')
        const [, projectId, branchId, endpointId] =
          /^projects\/([^/]+)\/branches\/([^/]+)\/endpoints\/([^/]+)$/.exec(request.endpoint) ?? []
        if (!projectId || !branchId || !endpointId) throw idNotFound('endpoint')
        const endpoint = store.findEndpoint(projectId, branchId, endpointId)
        const expiresAt = request.expire_time ?? clock.now() + (request.ttl ?? maxSeconds) * 1000
        // A client's expire_time of exactly one hour is a moment less by the time it arrives, and its clock may differ.
        const seconds = Math.round((expiresAt - clock.now()) / 1000)
        if (seconds < minSeconds || seconds > maxSeconds) {
          throw invalidParameter(`The credential's life must be between ${minSeconds}s and ${maxSeconds}s.`)
        }
        const login = { identity: caller.name, endpointUid: endpoint.uid }
        return { token: tokens.newDatabaseToken(login, expiresAt), expire_time: formatTime(expiresAt) }
      },
    },
  ]
}
