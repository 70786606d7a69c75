/**
 * The few messages of the Postgres protocol that a front door reads and writes before it passes everything on:
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** A message that opens a connection: it has a length and a code, but no type byte. */
export type OpeningMessage =
  | { readonly kind: 'ssl' }
  | { readonly kind: 'gss' }
  | { readonly kind: 'cancel'; readonly bytes: Buffer }
  | { readonly kind: 'startup'; readonly bytes: Buffer; readonly parameters: ReadonlyMap<string, string> }
  | { readonly kind: 'unsupported'; readonly version: string }

export type Refusal = {
  readonly sqlstate: string
  readonly message: string
}

const codes = { cancel: 80877102, ssl: 80877103, gss: 80877104 } as const
const protocolMajor = 3
/** Postgres takes no longer opening or password message either. */
const longestMessage = 10_000

/** Undefined when the peer closed the connection or sent something else. */
export async function readOpening(stream: Duplex): Promise<OpeningMessage | undefined> {
  const head = await take(stream, 4)
  const length = head?.readUInt32BE(0) ?? 0
  if (!head || length < 8 || length > longestMessage) return undefined
  const body = await take(stream, length - 4)
  if (!body) return undefined
  const bytes = Buffer.concat([head, body])
  const code = body.readUInt32BE(0)
  if (code === codes.ssl) return { kind: 'ssl' }
  if (code === codes.gss) return { kind: 'gss' }
  if (code === codes.cancel) return { kind: 'cancel', bytes }
  const [major, minor] = [body.readUInt16BE(0), body.readUInt16BE(2)]
  if (major !== protocolMajor) return { kind: 'unsupported', version: `${major}.${minor}` }
  return { kind: 'startup', bytes, parameters: startupParameters(body.subarray(4)) }
}

export type EndpointOption = {
  /** `ep-…`, where the client named one. */
  readonly endpoint?: string | undefined
  /** The startup message without it: to Postgres it would be a switch that it does not know. */
  readonly startup: Buffer
}

/** https://neon.com/docs/connect/connection-errors#the-endpoint-id-is-not-specified */
export function takeEndpointOption(
  { bytes, parameters }: Extract<OpeningMessage, { kind: 'startup' }>,
  added: Readonly<Record<string, string>> = {},
): EndpointOption {
  const words = (parameters.get('options') ?? '').split(' ').filter(Boolean)
  const endpoint = words.map((word) => /^(?:endpoint|project)=(.+)$/.exec(word)?.[1]).find(Boolean)
  if (endpoint === undefined && Object.keys(added).length === 0) return { startup: bytes }
  const options = words.filter((word) => !/^(?:endpoint|project)=/.test(word)).join(' ')
  const kept = new Map([...parameters, ...Object.entries(added)])
  if (options === '') kept.delete('options')
  else kept.set('options', options)
  const body = Buffer.from(`${[...kept].flat().join('\0')}\0\0`)
  return { endpoint, startup: Buffer.concat([int32(body.length + 8), bytes.subarray(4, 8), body]) }
}

/** Asks for a password and reads the answer; undefined when there was none. */
export async function askPassword(stream: Duplex): Promise<string | undefined> {
  stream.write(authenticationMessage(authenticationCleartextPassword, Buffer.alloc(0)))
  return (await readPasswordMessage(stream))?.toString('utf8').replace(/\0$/, '')
}

export function authenticationMessage(code: number, body: Buffer): Buffer {
  return message('R', Buffer.concat([int32(code), body]))
}

/** What a client answers to any request for authentication; undefined when it sent something else. */
export async function readPasswordMessage(stream: Duplex): Promise<Buffer | undefined> {
  const head = await take(stream, 5)
  if (!head || head[0] !== 'p'.charCodeAt(0)) return undefined
  const length = head.readUInt32BE(1)
  if (length < 5 || length > longestMessage) return undefined
  return take(stream, length - 4)
}

/** Ends the connection, after an ErrorResponse of severity FATAL where there is something to say. */
export function refuse(stream: Socket, refusal?: Refusal): undefined {
  if (refusal) stream.write(fatal(refusal))
  stream.destroySoon()
}

/** The first byte of the stream, which stays in it. */
export async function peekByte(stream: Duplex): Promise<number | undefined> {
  const byte = await take(stream, 1)
  if (byte) stream.unshift(byte)
  return byte?.[0]
}

const authenticationCleartextPassword = 3

function fatal({ sqlstate, message: text }: Refusal): Buffer {
  const fields = ['SFATAL', 'VFATAL', `C${sqlstate}`, `M${text}`]
  return message('E', Buffer.from(`${fields.join('\0')}\0\0`))
}

function startupParameters(bytes: Buffer): ReadonlyMap<string, string> {
  const words = bytes.toString('utf8').split('\0')
  const parameters = new Map<string, string>()
  for (let index = 0; words[index]; index += 2) parameters.set(words[index] ?? '', words[index + 1] ?? '')
  return parameters
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** Exactly `count` bytes, leaving the rest in the stream; undefined when the stream ends before. */
async function take(stream: Duplex, count: number): Promise<Buffer | undefined> {
  for (;;) {
    const bytes: Buffer | null = stream.read(count)
    if (bytes) return bytes.length === count ? bytes : undefined
    if (stream.readableEnded || stream.destroyed) return undefined
    await nextEvent(stream)
  }
}

async function nextEvent(stream: Duplex): Promise<void> {
  const done = new AbortController()
  const events = ['readable', 'end', 'close'].map((name) => once(stream, name, { signal: done.signal }))
  await Promise.race(events).catch(() => undefined)
  done.abort()
  await Promise.allSettled(events)
}
