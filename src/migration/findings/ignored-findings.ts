/** The input `ignore-findings`: codes, for one table or for all. */
import { UserError } from '../../ground/errors.ts'
import { findingCodes } from './finding-codes.ts'
import type { SuppressionSetting } from './raise-findings.ts'

/** `D2`, or `D2:shop.orders`; separated by spaces, commas or lines. UserError with every word that is not understood. */
export function parseIgnoredFindings(input: string): readonly SuppressionSetting[] {
  const words = input.split(/[\s,]+/).filter(Boolean)
  const settings = words.map((word) => {
    const [code = '', ...table] = word.split(':')
    return { word, code: code.toUpperCase(), table: table.join(':').replaceAll('"', '') || undefined }
  })
  const unknown = settings.filter(({ code }) => !findingCodes.includes(code))
  const withoutSchema = settings.filter(({ table }) => table !== undefined && !table.includes('.'))
  const problems = [
    ...(unknown.length === 0
      ? []
      : [
          `\`ignore-findings\` does not know ${quoted(unknown)}. ` +
            'Write a code such as D2, or a code and a table such as D2:shop.orders.',
        ]),
    ...(withoutSchema.length === 0
      ? []
      : [
          `\`ignore-findings\` needs the schema of each table, because several schemas can have one of that name: ${quoted(withoutSchema)}. ` +
            'Write D2:public.orders for D2:orders.',
        ]),
  ]
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return settings.map(({ code, table }) => ({ code, table }))
}

function quoted(settings: readonly { readonly word: string }[]): string {
  return settings.map(({ word }) => `\`${word}\``).join(', ')
}
