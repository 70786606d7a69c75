/** The stand-ins without Postgres: the whole API, with nothing behind it. A branch is made in no time. */
import type { Computes as LakebaseComputes } from '../../../local/lakebase/computes.ts'
import type { Computes as NeonComputes } from '../../../local/neon/computes.ts'

const nothing = async () => undefined
const forked = async () => ({ lsn: '0/1', logicalSize: 1 })

function addresses(): () => string {
  let last = 1
  return () => `127.99.0.${(last++ % 250) + 2}`
}

const shared = () => ({
  nextAddress: addresses(),
  initialise: nothing,
  fork: forked,
  open: async (endpoint: { started: boolean }) => {
    endpoint.started = true
  },
  openAsleep: nothing,
  adjust: nothing,
  passTime: nothing,
  close: nothing,
  isActive: () => true,
  runSql: nothing,
  remove: nothing,
  recover: nothing,
  stopAll: nothing,
})

export function neonWithoutServers(): NeonComputes {
  const never = async () => {
    throw new Error('there is no server')
  }
  return {
    ...shared(),
    suspend: nothing,
    gateway: () => undefined,
    userDatabases: async () => [],
    withServer: never,
    handOver: nothing,
  }
}

export function lakebaseWithoutServers(): LakebaseComputes {
  return { ...shared(), pooledHost: () => undefined, learnRoles: nothing }
}
