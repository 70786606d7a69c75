/** The input `ignore-findings`: codes, for one table or for all. */
import { UserError } from '../../ground/errors.ts'
import { findingCodes } from './finding-codes.ts'
import type { SuppressionSetting } from './raise-findings.ts'

/** `D2`, or `D2:shop.orders`; separated by spaces, commas or lines. UserError with every word that is not understood. */
export function parseIgnoredFindings(input: string): readonly SuppressionSetting[] {
  const words = input.split(/[\s,]+/).filter(Boolean)
  const settings = words.map((word) => {
    const [code = '', ...table] = word.split(':')
    return { word, code: code.toUpperCase(), table: table.join(':') || undefined }
  })
  const unknown = settings.filter(({ code }) => !findingCodes.includes(code))
  if (unknown.length > 0) {
    throw new UserError(
      `\`ignore-findings\` does not know ${unknown.map(({ word }) => `\`${word}\``).join(', ')}. ` +
        'Write a code such as D2, or a code and a table such as D2:shop.orders.',
    )
  }
  return settings.map(({ code, table }) => ({ code, table }))
}
