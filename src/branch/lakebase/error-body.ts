/**
 * What a refusal says, whatever its shape: the API's own JSON, OAuth's, SCIM's, `CODE: text`, a web page, or nothing at all.
 */
import { parseJson } from '../../ground/parse-json.ts'

export type ErrorBody = {
  readonly code?: string | undefined
  readonly message: string
  readonly requestId?: string | undefined
}

export function parseErrorBody(text: string): ErrorBody {
  const trimmed = text.trim()
  if (trimmed === '') return { message: 'the answer was empty' }
  return parseObject(trimmed) ?? parseWebPage(trimmed) ?? parsePlain(trimmed)
}

export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|body)/i.test(text)
}

function parseObject(text: string): ErrorBody | undefined {
  const json = asObject(parseJson(text))
  if (json === undefined) return undefined
  const nested = asObject(json['error'])
  const code = firstText(json['error_code'], json['errorCode'], json['scimType'], nested?.['code'], json['error'])
  const message = firstText(
    json['message'],
    json['error_description'],
    json['errorSummary'],
    json['detail'],
    nested?.['message'],
    code,
  )
  return withTrace({
    code: asCode(code),
    message: message ?? 'no reason was given',
    requestId: requestIdIn(json['details']),
  })
}

/** `BAD_REQUEST`, `invalid_grant`. What is none may be anything, and is not passed on. */
function asCode(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z][A-Za-z_.-]{0,63}$/.test(text) ? text : undefined
}

/** Postgres messages end in ` [TraceId: <hex>]`: the id belongs to the facts, not into the sentence. */
function withTrace(body: ErrorBody): ErrorBody {
  const trace = /\s*\[TraceId:\s*([^\]]+)\]/i.exec(body.message)
  if (trace === null) return shortened(body)
  return shortened({ ...body, message: body.message.replace(trace[0], ''), requestId: body.requestId ?? trace[1] })
}

function parseWebPage(text: string): ErrorBody | undefined {
  if (!isWebPage(text)) return undefined
  const content = /<pre[^>]*>([^<]*)/i.exec(text) ?? /<title[^>]*>([^<]*)/i.exec(text)
  return shortened({ message: `a web page${content?.[1]?.trim() ? `, "${content[1].trim()}"` : ''}` })
}

function parsePlain(text: string): ErrorBody {
  const coded = /^([A-Z][A-Z_]+):\s*(.+)$/s.exec(text)
  return withTrace(coded ? { code: coded[1], message: coded[2] ?? text } : { message: text })
}

function requestIdIn(details: unknown): string | undefined {
  if (!Array.isArray(details)) return undefined
  return details.map((detail) => firstText(asObject(detail)?.['request_id'])).find(Boolean)
}

function shortened(body: ErrorBody): ErrorBody {
  const line = body.message.replace(/\s+/g, ' ').trim()
  return { ...body, message: line.length > 500 ? `${line.slice(0, 500)}…` : line }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '')
}
