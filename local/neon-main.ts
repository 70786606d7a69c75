/**
 * `npm run neon-local`: the stand-in in the foreground, with a project in it. Prints what to export, then serves until Ctrl-C, which
 * stops every server it started.
 */
import { callKinds, faultNames, faultSchema } from './neon/faults.ts'
import { firstProject } from './neon/first-project.ts'
import { type NeonOptions, type NeonStandIn, startNeon } from './neon/stand-in.ts'
import { defaultSwitches, switchesPatch } from './neon/switches.ts'
import { inColumns, readArguments, readFaults, readPort, readSwitches, serve } from './service/command-line.ts'

const usage = `
npm run neon-local -- [options]

  --port PORT             HTTP port on 127.0.0.1 (8788)
  --data-dir DIR          keep data and state there (default: a temporary folder, removed at the end)
  --address-base BASE     beginning of the computes' loopback addresses, port 5432 each (127.78)
  --operation-delay MS    shortest duration of an operation (0: as long as the work takes)
  --fault JSON            a fault to play, repeatable: '{"fault":"reply-dropped","on":"create-branch","times":1}'
  --switch NAME=VALUE     a switch to turn, repeatable: plan=free
  --help

While it runs, everything can be changed over HTTP:
  POST /local/faults {"fault": …, "on": …, "times": …}   GET lists, DELETE clears
  PATCH /local/switches {"plan": "free"}                 GET shows all
  POST /local/clock {"advance_seconds": 3600}            branches expire by it, idle computes sleep

A fault has "fault" and "on", and may have "times" (else until cleared), "after" (calls which go well first),
"retry_after_seconds" and, for availability-check, "seconds".
  fault:  ${inColumns(faultNames)}
  on:     ${inColumns(['*', ...callKinds])}
  switch: ${inColumns(Object.entries(defaultSwitches).map((entry) => entry.join('=')))}
`

await serve(process.argv.slice(2), {
  usage,
  read: readOptions,
  start: async (options, log) => {
    const standIn = await startNeon({ ...options, log })
    return { standIn, environment: environment(standIn, await firstProject(standIn)) }
  },
})

function environment(standIn: NeonStandIn, projectId: string): string {
  return `NEON_API_KEY=${standIn.projectKey(projectId)}
NEON_PROJECT_ID=${projectId}
NEON_API_HOST=${standIn.url}

# The key is scoped to that project. An organization's, and a person's:
# NEON_API_KEY=${standIn.keys.organization}
# NEON_API_KEY=${standIn.keys.personal}
# All computes by name, ep-….neon.local or options=endpoint%3Dep-…, are behind ${standIn.proxyAddress}.
# The databases' certificates are signed by:
# PGSSLROOTCERT=${standIn.caFile}
`
}

function readOptions(args: readonly string[]): NeonOptions | undefined {
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
