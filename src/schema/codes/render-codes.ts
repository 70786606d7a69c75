/** The page of the docs about codes, written from the rules. */
import { groupBy } from '../group-by.ts'
import type { CodeRule } from './code-rule.ts'

export function renderCodes(rules: ReadonlyMap<string, CodeRule>): string {
  const kinds = groupBy(rules, ([code]) => code.slice(0, code.indexOf('.')))
  const sections = [...kinds].map(([kind, codes]) => section(kind, codes))
  return `${head}\n\n${sections.join('\n\n')}\n`
}

const head = `# Changes and what they weigh

Every code that [the schema diff](schema-diff.md) says, with its weight and the reason for it. Where there are several weights, the values decide, as the reason says;
the first is the usual one. \`fail-on\` takes the names of weights. A code that a later Postgres brings, and that is not here, weighs \`breaking\`.`

function section(kind: string, codes: readonly (readonly [string, CodeRule])[]): string {
  const rows = codes.map(([code, { weights, why }]) => `| \`${code}\` | ${weights.join(', ')} | ${why} |`).sort()
  return [`## ${kind.replaceAll('-', ' ')}`, '', '| code | weight | why |', '|---|---|---|', ...rows].join('\n')
}
