/**
 * What the diff says of a case, as a short text that a reader can check, kept beside the case: `expected.md`, and
 * `expected.18.md` where Postgres 18 alone says it differently. `UPDATE_GOLDEN=1` writes what is said now.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaChange, SchemaDiff } from '../../src/schema/schema-diff.ts'

export type BothWays = { readonly forth: SchemaDiff; readonly back: SchemaDiff }

export function describeBothWays(name: string, { forth, back }: BothWays): string {
  return `# ${name}\n\n## before to after\n${describe(forth)}\n## after to before\n${describe(back)}`
}

export function expectedText(folder: string, major: number): string {
  const own = join(folder, `expected.${major}.md`)
  return readFileSync(existsSync(own) ? own : join(folder, 'expected.md'), 'utf8')
}

/** `texts` by major, ascending: the lowest one's is the case's, the others' are written where they differ from it. */
export function writeExpected(folder: string, texts: ReadonlyMap<number, string>): void {
  const [[, common] = [0, ''], ...others] = texts
  writeFileSync(join(folder, 'expected.md'), common)
  for (const [major, text] of others) {
    const own = join(folder, `expected.${major}.md`)
    if (text === common) rmSync(own, { force: true })
    else writeFileSync(own, text)
  }
}

/** Sides that were loaded on their own have no common lineage; every such case would say so. */
const usualNote = 'no-lineage'

function describe({ changes, setApart, notes }: SchemaDiff): string {
  const lines = [
    ...changes.map(describeChange),
    ...setApart.map((change) => `${describeChange(change)} (set apart)`),
    ...notes.filter(({ code }) => code !== usualNote).map(({ code, message }) => `- note \`${code}\`: ${message}`),
  ]
  return lines.length === 0 ? 'nothing\n' : `${lines.join('\n')}\n`
}

function describeChange({ weight, code, summary, dependents }: SchemaChange): string {
  const gone = dependents.map((dependent) => `\n  - with it ${dependent}`).join('')
  return `- ${weight} \`${code}\`: ${summary}${gone}`
}
