/** What a refusal of Neon's says. The code is empty more often than not; a proxy in front of the service answers with a web page. */
import { parseJson } from '../../ground/parse-json.ts'

export type ErrorBody = {
  readonly code?: string | undefined
  readonly message: string
  readonly requestId?: string | undefined
}

export function parseErrorBody(text: string): ErrorBody {
  const json = asObject(parseJson(text))
  if (json === undefined) return { message: plain(text) }
  const inner = asObject(json['error']) ?? json
  const code = textOf(inner['code'])
  return {
    code: code !== undefined && /^[A-Za-z][\w.-]{0,63}$/.test(code) ? code : undefined,
    message: shortened(textOf(inner['message']) ?? 'no reason was given'),
    requestId: textOf(json['request_id']),
  }
}

function plain(text: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim()
  if (/^\s*</.test(text)) return shortened(`a web page${title ? `, "${title}"` : ''}`)
  return shortened(text) || 'the answer was empty'
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
