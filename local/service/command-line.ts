/** What a stand-in in the foreground needs from its terminal: options read, lines to export printed, an orderly end. */
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { UserError } from '../../src/ground/errors.ts'

export type Foreground<Options> = {
  readonly usage: string
  /** Undefined when help was asked for. */
  readonly read: (args: readonly string[]) => Options | undefined
  readonly start: (
    options: Options,
    log: (line: string) => void,
  ) => Promise<{ readonly standIn: { stop(): Promise<void> }; readonly environment: string }>
}

/** Serves until Ctrl-C, which stops every server it started. */
export async function serve<Options>(
  args: readonly string[],
  { usage, read, start }: Foreground<Options>,
): Promise<void> {
  try {
    const options = read(args)
    if (!options) return void process.stdout.write(usage)
    const { standIn, environment } = await start(options, (line) => process.stderr.write(`${line}\n`))
    stopOnSignals(standIn)
    process.stdout.write(environment)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function stopOnSignals(standIn: { stop(): Promise<void> }): void {
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

export function inColumns(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim()
    if (line.length > 100) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines.join('\n          ')
}

/** The options that every stand-in has. UserError with the usage when one is not known. */
export function readArguments(args: readonly string[], usage: string) {
  try {
    const { values } = parseArgs({
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
    return values
  } catch (cause) {
    throw new UserError(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause })
  }
}

export function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new UserError(`--port ${text} is not a port number.`)
}

export function readFaults<Schema extends z.ZodType>(
  texts: readonly string[] = [],
  schema: Schema,
): z.output<Schema>[] {
  return texts.map((text) => {
    const { data, error } = schema.safeParse(readJson(text))
    if (!error) return data
    throw new UserError(`--fault ${text} is not a fault: ${error.issues.map(({ message }) => message).join('; ')}`)
  })
}

/** `name=value` each; a value that is no JSON is a word. */
export function readSwitches<Schema extends z.ZodType>(pairs: readonly string[], schema: Schema): z.output<Schema> {
  const entries = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    return [name, wordOrJson(value)]
  })
  const { data, error } = schema.safeParse(Object.fromEntries(entries))
  if (!error) return data
  throw new UserError(`--switch: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`)
}

function wordOrJson(text: string): unknown {
  return /^[a-z][a-z-]*$/.test(text) && text !== 'true' && text !== 'false' ? text : readJson(text)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${text} is not JSON.`, { cause })
  }
}
