/**
 * The last look at a scenario: whether one of its secrets stands, in any spelling, in what the action has printed, written, sent
 * or left behind. Written apart from the action's own list of spellings, so that it does not share its gaps.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type Places = Readonly<Record<string, string>>

/** `the comment: …before it<dose1…>`, one for each place and secret. */
export function findLeaks(secrets: readonly string[], places: Places): readonly string[] {
  return [...new Set(secrets)]
    .filter((secret) => secret.length >= 8)
    .flatMap((secret) =>
      spellingsOf(secret).flatMap(([spelling, form]) =>
        Object.entries(places).flatMap(([place, text]) => {
          const at = text.indexOf(form)
          return at === -1
            ? []
            : [`${place}, ${spelling}: …${text.slice(Math.max(0, at - 60), at)}<${form.slice(0, 6)}…>`]
        }),
      ),
    )
}

function spellingsOf(secret: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(secret)
  // Three bytes are four letters: behind none, one or two bytes of something else a secret is spelled in three ways.
  const inside = [0, 1, 2].map((before) => {
    const whole = Math.floor((bytes.length - ((3 - before) % 3)) / 3) * 3
    const start = (3 - before) % 3
    return bytes.subarray(start, start + whole).toString('base64')
  })
  return [
    ['as it is', secret],
    ['percent-encoded', encodeURIComponent(secret)],
    ['form-encoded', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['in hexadecimal', bytes.toString('hex')],
    ...inside.flatMap((text): [string, string][] => [
      ['in base64', text],
      ['in base64 for URLs', text.replaceAll('+', '-').replaceAll('/', '_')],
    ]),
    ['backwards', [...secret].reverse().join('')],
  ]
}

/** What the action has left in the runner's folder for temporary files; with what others may do with it. */
export async function leftFiles(temporaryFolder: string): Promise<{ places: Places; open: readonly string[] }> {
  const places: Record<string, string> = {}
  const open: string[] = []
  const own = (await readdir(temporaryFolder)).filter((name) => name.startsWith('database-branch-'))
  for (const folder of own) {
    const { mode } = await stat(join(temporaryFolder, folder))
    if ((mode & 0o077) !== 0) open.push(`${folder} is open to others (${(mode & 0o777).toString(8)})`)
    for (const name of await readdir(join(temporaryFolder, folder), { recursive: true })) {
      const path = join(temporaryFolder, folder, name)
      if ((await stat(path)).isFile()) places[`the file ${name}`] = await readFile(path, 'utf8')
    }
  }
  return { places, open }
}
