/**
 * What looks like a secret, whether we know it or not: a service may quote a token in an error before anybody has seen it, and a
 * user may type one into the wrong input. Ids that only look random (commits, UUIDs, checksums, traces) stay, because a reader
 * needs them. Texts come from outside and may be long: every pattern here takes time in proportion to its text.
 */

export const hidden = '***'

export function hideSecretShapes(text: string): string {
  if (text.length < shortestText) return text
  const plain = shapes.reduce((left, shape) => left.replace(shape, hidden), text)
  return plain
    .replace(run, hideInRun)
    .replace(scheme, (whole, name: string, gap: string, value: string) =>
      isWord(value) ? whole : `${name}${gap}${hidden}`,
    )
    .replace(assignment, (whole, key: string, sign: string, value: string) =>
      isSecretValue(key, sign, value) ? `${key}${sign}${hidden}` : whole,
    )
}

export function looksLikeSecret(text: string): boolean {
  return hideSecretShapes(text) !== text || text.split(/[\s/:@.]+/).some(isOpaque)
}

/** As hideSecretShapes, and what has no shape but is too random for a word: for texts of services, which have few names in them. */
export function hideOpaqueWords(text: string): string {
  return hideSecretShapes(text)
    .replace(/[\w+/=~-]{14,}/g, (word) => (isOpaque(word) ? hidden : word))
    .replace(named, (whole, name: string, word: string) => (/\d/.test(word) ? `${name}${hidden}` : whole))
}

/** `the token x81Yq93zz is not good`. */
const named = /((?:password|secret|token|credential|key)s?\s{1,3}["'`(]?)([^\s"'`()<>]{8,})/gi

const shortestText = 8

/** Tokens and keys that name their kind. */
const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|$)/g,
  // GitHub. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  /gh[pousr]_[\w.-]{20,}|github_pat_\w{20,}/g,
  // Databricks: personal access tokens, secrets of service principals, keys.
  /(?:dapi|dose|dkea|dsapi)[0-9a-f]{20,}(?:-\d{1,2})?/g,
  // Neon: API keys, and the passwords of its roles.
  /napi_[A-Za-z0-9]{20,}|npg_[A-Za-z0-9]{8,}/g,
  /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /xox[abeoprs]-[\w-]{10,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}|AIza[\w-]{35}|hvs\.[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|sk-[\w-]{20,}/g,
  // The base64 of a JSON web token, and of a connection URL.
  /ZXlK[\w+/=-]{40,}|cG9zdGdyZXM[\w+/=-]{16,}/g,
]

/** What a token or an address can be made of, in one piece. */
const run = /[^\s"'`<>]{8,}/g

function hideInRun(text: string): string {
  return hideWebToken(hideLogin(text)).replace(encodedLogin, `%3A%2F%2F${hidden}%40`)
}

/** `https://user:password@host`: a host and its port stay, what stands before them goes. */
function hideLogin(text: string): string {
  const [first = '', ...rest] = text.split('://')
  const cleaned = rest.map((address) => {
    const [authority = ''] = /^[^/?#]*/.exec(address) ?? []
    const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@')))
    if (login.includes(':') || login.length > longestUser) return `${hidden}${address.slice(login.length)}`
    // A password with a slash in it, which nobody has encoded.
    const isLogin = /^[^/?#@:]+:(?!\d{1,5}(?:[/?#]|$))/.test(address) && address.includes('@')
    return isLogin ? `${hidden}${address.slice(address.lastIndexOf('@'))}` : address
  })
  return [first, ...cleaned].join('://')
}

/** `git@`; what is longer is a token in the place of a user. */
const longestUser = 15

const encodedLogin = /%3A%2F%2F(?:[^%]|%(?!40|3A%2F%2F))*%40/gi

/** Two or three parts with points between them, of which the first is JSON in base64. https://www.rfc-editor.org/rfc/rfc7519 */
function hideWebToken(text: string): string {
  if (!text.includes('eyJ')) return text
  const parts = text.split('.')
  const shown: string[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const [part = '', payload = '', signature] = parts.slice(index, index + 3)
    const start = part.indexOf('eyJ')
    if (start === -1 || !/^[\w-]{11,}$/.test(part.slice(start)) || !/^[\w-]{8,}/.test(payload)) {
      shown.push(part)
      continue
    }
    const last = signature !== undefined && /^[\w-]+$/.test(payload) ? signature : payload
    shown.push(`${part.slice(0, start)}${hidden}${last.replace(/^[\w-]*/, '')}`)
    index += signature !== undefined && last === signature ? 2 : 1
  }
  return shown.join('.')
}

/** `Authorization: Basic dXNlcjpwYXNz`, and the same without its name. */
const scheme = /\b(bearer|basic|negotiate)(\s{1,4}|%20|\+)([\w.~+/=-]{6,})/gi

/** `password=…`, `"access_token": "…"`, `PGPASSWORD=…`, quotes escaped or not. */
const assignment =
  /(pass(?:word|wd|phrase)|pwd|secret|token|credentials?|authorization|api[_-]?key|access[_-]?key|private[_-]?key)(\\?["']?\s{0,3}(?:=|:|%3D)\s{0,3}\\?["']?)([^\s"'\\,;&<>()[\]{}|`]{3,})/gi

function isSecretValue(key: string, sign: string, value: string): boolean {
  if (value === hidden || /^[$%*…]/.test(value) || literals.test(value)) return false
  // Where a shell stands.
  if (/^pwd$/i.test(key) && value.startsWith('/')) return false
  // `permissions: id-token: write` is prose, `"token":"write"` and `token=write` are not.
  if (/pass|pwd/i.test(key) || sign.includes('=') || /["']/.test(sign) || /%3D/i.test(sign)) return true
  return value.length >= 8 && !isWord(value)
}

const literals = /^(?:null|none|nil|true|false|undefined|empty|missing|required|bearer|basic|negotiate|digest)$/i

function isWord(text: string): boolean {
  return /^[A-Z]?[a-z-]+[.:;,!?]?$/.test(text) && text.length < 24
}

/**
 * Upper and lower case and digits in such a mixture as no name has. A UUID, a checksum or a commit has one case only, and
 * `AddOrderPriority20240101120000` changes too seldom.
 */
function isOpaque(word: string): boolean {
  if (/^[A-Za-z0-9+/]{12,}={1,2}$/.test(word)) return true
  if (word.length < 20 || !/[a-z]/.test(word) || !/[A-Z]/.test(word) || !/\d.*\d/.test(word)) return false
  const kinds = word.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0')
  let changes = 0
  for (let at = 1; at < kinds.length; at += 1) if (kinds[at] !== kinds[at - 1]) changes += 1
  return changes >= word.length / 3
}
