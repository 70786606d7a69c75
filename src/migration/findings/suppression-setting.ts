/** A list of suppressions as a setting: `D2` for all of a code, `D2:shop.orders` for one table. */
import { UserError } from '../../action/errors.ts'
import { findingRules } from './finding-rules.ts'
import type { SuppressionSetting } from './raise-findings.ts'

/** UserError with every word that is not understood. */
export function parseSuppressions(words: readonly string[]): readonly SuppressionSetting[] {
  const settings = words.map((word) => {
    const [code = '', table] = word.split(':', 2)
    return { code: code.toUpperCase(), table }
  })
  const unknown = settings
    .filter(({ code }) => findingRules.every((rule) => rule.code !== code))
    .map(({ code }) => `\`${code}\``)
  if (unknown.length > 0) {
    throw new UserError(`There is no finding ${unknown.join(', ')}. The codes are listed in docs/findings.md.`)
  }
  return settings
}
