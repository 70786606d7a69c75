/**
 * `npm run lakebase-local`: the stand-in in the foreground. Prints what to export, then serves until Ctrl-C, which stops
 * every server it started.
 */
import { callKinds, faultNames, faultSchema } from './lakebase/faults.ts'
import { type LakebaseOptions, type LakebaseStandIn, startLakebase } from './lakebase/stand-in.ts'
import { defaultSwitches, switchesPatch } from './lakebase/switches.ts'
import { inColumns, readArguments, readFaults, readPort, readSwitches, serve } from './service/command-line.ts'

const usage = `
npm run lakebase-local -- [options]

  --port PORT             HTTP port on 127.0.0.1 (8787)
  --data-dir DIR          keep data and state there (default: a temporary folder, removed at the end)
  --address-base BASE     beginning of the computes' loopback addresses, port 5432 each (127.77)
  --operation-delay MS    shortest duration of an operation (0: as long as the work takes)
  --fault JSON            a fault to play, repeatable: '{"fault":"reply-dropped","on":"create-branch","times":1}'
  --switch NAME=VALUE     a switch to turn, repeatable: max_ttl_seconds=86400
  --help

While it runs, everything can be changed over HTTP:
  POST /local/faults {"fault": …, "on": …, "times": …}   GET lists, DELETE clears
  PATCH /local/switches {"auto_primary": false}          GET shows all
  POST /local/clock {"advance_seconds": 3600}            branches and tokens expire by it, idle computes sleep

A fault has "fault" and "on", and may have "times" (else until cleared), "after" (calls which go well first),
"retry_after_seconds" (rate-limited, unavailable) and "seconds" (branch-pending, endpoint-pending).
  fault:  ${inColumns(faultNames)}
  on:     ${inColumns(['*', ...callKinds])}
  switch: ${inColumns(Object.entries(defaultSwitches).map((entry) => entry.join('=')))}
`

await serve(process.argv.slice(2), {
  usage,
  read: readOptions,
  start: async (options, log) => {
    const standIn = await startLakebase({ ...options, log })
    return { standIn, environment: environment(standIn) }
  },
})

function environment({ url, token, clientId, clientSecret, oidc, caFile, userName }: LakebaseStandIn): string {
  return `DATABRICKS_HOST=${url}
DATABRICKS_TOKEN=${token}

# The token is that of ${userName}. Instead of it, a service principal:
# DATABRICKS_CLIENT_ID=${clientId}
# DATABRICKS_CLIENT_SECRET=${clientSecret}
# or its client id with GitHub's id tokens:
# ACTIONS_ID_TOKEN_REQUEST_URL=${oidc.requestUrl}
# ACTIONS_ID_TOKEN_REQUEST_TOKEN=${oidc.requestToken}
# The databases' certificates are signed by:
# PGSSLROOTCERT=${caFile}
`
}

/** Undefined when help was asked for. */
function readOptions(args: readonly string[]): LakebaseOptions | undefined {
  const values = readArguments(args, usage)
  if (values.help) return undefined
  const switches = [...(values.switch ?? [])]
  if (values['operation-delay'] !== undefined) switches.push(`operation_delay_ms=${values['operation-delay']}`)
  return {
    port: values.port === undefined ? undefined : readPort(values.port),
    dataDir: values['data-dir'],
    addressBase: values['address-base'],
    faults: readFaults(values.fault, faultSchema),
    switches: readSwitches(switches, switchesPatch),
  }
}
