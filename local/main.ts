/**
 * `npm run lakebase-local`: the stand-in in the foreground. Prints what to export, then serves until Ctrl-C, which stops
 * every server it started.
 */
import { parseArgs } from 'node:util'
import { UserError } from '../src/ground/errors.ts'
import { callKinds, type Fault, faultNames, faultSchema } from './lakebase/faults.ts'
import { type LakebaseOptions, type LakebaseStandIn, startLakebase } from './lakebase/stand-in.ts'
import { defaultSwitches, type SwitchesPatch, switchesPatch } from './lakebase/switches.ts'

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

await main()

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2))
    if (!options) return void process.stdout.write(usage)
    const standIn = await startLakebase({ ...options, log: (line) => process.stderr.write(`${line}\n`) })
    stopOnSignals(standIn)
    process.stdout.write(environment(standIn))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function inColumns(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim()
    if (line.length > 100) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines.join('\n          ')
}

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

function stopOnSignals(standIn: LakebaseStandIn): void {
  const stop = () => {
    standIn.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

/** Undefined when help was asked for. */
function readOptions(args: readonly string[]): LakebaseOptions | undefined {
  const { values } = parse(args)
  if (values.help) return undefined
  const switches = [...(values.switch ?? [])]
  if (values['operation-delay'] !== undefined) switches.push(`operation_delay_ms=${values['operation-delay']}`)
  return {
    port: values.port === undefined ? undefined : readPort(values.port),
    dataDir: values['data-dir'],
    addressBase: values['address-base'],
    faults: (values.fault ?? []).map(readFault),
    switches: readSwitches(switches),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        'address-base': { type: 'string' },
        'operation-delay': { type: 'string' },
        fault: { type: 'string', multiple: true },
        switch: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new UserError(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause })
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new UserError(`--port ${text} is not a port number.`)
}

function readFault(text: string): Fault {
  const { data, error } = faultSchema.safeParse(readJson(text))
  if (data) return data
  throw new UserError(`--fault ${text} is not a fault: ${error.issues.map(({ message }) => message).join('; ')}`)
}

function readSwitches(pairs: readonly string[]): SwitchesPatch {
  const entries = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    return [name, readJson(value)]
  })
  const { data, error } = switchesPatch.safeParse(Object.fromEntries(entries))
  if (data) return data
  throw new UserError(`--switch: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${text} is not JSON.`, { cause })
  }
}
