/**
 * What of a new branch is masked before anybody can log in to it: Neon's own rules, as its API and its actions take them.
 * https://neon.com/docs/workflows/data-anonymization-api
 */
import { UserError } from '../../ground/errors.ts'
import { parseJson } from '../../ground/parse-json.ts'

export type MaskingRule = {
  readonly database_name: string
  readonly schema_name: string
  readonly table_name: string
  readonly column_name: string
  /** An expression of PostgreSQL Anonymizer: `anon.fake_email()`. Either this or a value. */
  readonly masking_function?: string | undefined
  /** A literal, as SQL writes it. */
  readonly masking_value?: string | undefined
}

const places = ['database_name', 'schema_name', 'table_name', 'column_name'] as const
const masks = ['masking_function', 'masking_value'] as const
const example =
  '[{"database_name": "neondb", "schema_name": "public", "table_name": "users", "column_name": "email", "masking_function": "anon.fake_email()"}]'

/** UserError with every problem of every rule. */
export function parseMaskingRules(text: string): readonly MaskingRule[] {
  const rules = parseJson(text)
  if (!Array.isArray(rules)) {
    throw new UserError(`\`masking-rules\` is not a JSON array. Write one like ${example}.`)
  }
  if (rules.length === 0) {
    throw new UserError('`masking-rules` is an empty array, and would mask nothing. Give a rule, or leave it empty.')
  }
  const problems = rules.flatMap((rule, index) => problemsOf(rule).map((problem) => `rule ${index + 1}: ${problem}`))
  if (problems.length > 0) {
    throw new UserError(`\`masking-rules\` cannot be used: ${problems.join('; ')}. A rule looks like ${example}.`)
  }
  const columns = (rules as readonly MaskingRule[]).map(placeOf)
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  if (twice !== undefined) throw new UserError(`\`masking-rules\` has two rules for ${twice}. Keep one.`)
  return rules
}

function problemsOf(rule: unknown): readonly string[] {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return ['it is no object']
  const fields = rule as Readonly<Record<string, unknown>>
  const known: readonly string[] = [...places, ...masks]
  const given = masks.filter((name) => fields[name] !== undefined)
  const needed = [...places, ...given].filter((name) => typeof fields[name] !== 'string' || fields[name] === '')
  return [
    ...needed.map((name) => `${name} is no text`),
    ...(given.length === 1 ? [] : ['give either masking_function or masking_value']),
    ...Object.keys(fields)
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is not known`),
  ]
}

/** The column, as a person writes it. */
export function placeOf({ database_name: database, schema_name, table_name, column_name }: MaskingRule): string {
  return `${database}: ${schema_name}.${table_name}.${column_name}`
}

/** The same columns with the same masks, in whatever order. */
export function sameRules(left: readonly MaskingRule[], right: readonly MaskingRule[]): boolean {
  const text = (rules: readonly MaskingRule[]) => rules.map(inOneText).sort().join('\n')
  return text(left) === text(right)
}

function inOneText(rule: MaskingRule): string {
  return JSON.stringify([placeOf(rule), rule.masking_function ?? null, rule.masking_value ?? null])
}
