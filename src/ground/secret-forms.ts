/** The spellings in which a secret travels: as it is, in a URL, in a form, in JSON, in a page, in hexadecimal, in base64. */

/** Longest first, so that of two that begin alike the whole one is found. */
export function secretForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const forms = [
    secret,
    encodeURIComponent(secret),
    percentEncoded(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    htmlEncoded(secret),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    ...[0, 1, 2].flatMap((offset) => insideBase64(bytes, offset)),
  ]
  return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length)
}

/** What is shorter occurs everywhere. */
export const shortest = 4

/** encodeURIComponent leaves !'()* alone: legal in a URL, but a trap once the URL stands in a shell word. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function htmlEncoded(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * Base64 takes three bytes at a time, so that a secret behind other text (`user:password`) looks different for each of three
 * places where it may begin. What depends on its neighbours is left out.
 */
function insideBase64(secret: Buffer, offset: number): readonly string[] {
  const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64')
  const start = Math.ceil((offset * 8) / 6)
  const end = Math.floor(((offset + secret.length) * 8) / 6)
  const inner = encoded.slice(start, end)
  return inner.length < shortestInside ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
}

const shortestInside = 6
