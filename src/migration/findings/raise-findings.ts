/** Asks every rule, puts what they say in order, and marks what somebody has decided to be all right. Pure. */

import type { StatementEvidence } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import { mentions } from '../names-in-text.ts'
import type { Finding, FindingFacts, Raised } from './finding.ts'
import { findingRules } from './finding-rules.ts'
import { severities } from './severity.ts'
import { weighBySize } from './small-table.ts'

/** `D2` for all of a code, or `D2:shop.orders` for one table. */
export type SuppressionSetting = { readonly code: string; readonly table?: string | undefined }

/** Heaviest first, then by code and subject. Suppressed ones stay in the list, marked. */
export function raiseFindings(
  facts: FindingFacts,
  { suppress = [] }: { readonly suppress?: readonly SuppressionSetting[] | undefined } = {},
): readonly Finding[] {
  const statements = facts.evidence?.statements ?? []
  return findingRules
    .flatMap((rule) =>
      rule.find(facts).map((raised): Finding => {
        const { code, name, severity, basis } = rule
        const statement = statementOf(raised, statements)
        const place =
          raised.place ?? (statement?.source && { file: statement.source.file, line: statement.source.line })
        const suppressed = suppressionOf(code, raised, { statement, suppress })
        const facets = { ...(place && { place }), ...(suppressed && { suppressed }) }
        return weighBySize(
          { code, name, basis, ...raised, severity: raised.severity ?? severity, ...facets },
          facts.evidence,
        )
      }),
    )
    .sort(
      (left, right) =>
        rank(left) - rank(right) || compare(left.code, right.code) || compare(left.subject, right.subject),
    )
}

/**
 * Where a finding comes from: a measured one says so; for a static one, the first statement of a file that names its object and
 * is about its table; or one that dropped it without a word.
 */
function statementOf(raised: Raised, statements: readonly StatementEvidence[]): StatementEvidence | undefined {
  const { place, subject, table } = raised
  if (place) return statements.find(({ source }) => source?.file === place.file && source.line === place.line)
  const name = lastName(subject)
  const tableName = table === undefined ? undefined : lastName(table)
  const fromFiles = statements.filter(({ source, words }) => source !== undefined && words[0] !== 'select')
  return (
    fromFiles.find(
      ({ text, locks, created }) =>
        mentions(text, name) &&
        (tableName === undefined ||
          mentions(text, tableName) ||
          [...locks.map(({ relation }) => relation), ...created].some((relation) => relation.name === tableName)),
    ) ??
    fromFiles.find(({ files }) =>
      files.some(({ relation, fate }) => fate === 'dropped' && relationName(relation) === subject),
    )
  )
}

/** The own name of `shop.orders.note` or `shop.total(integer)`. */
function lastName(subject: string): string {
  return subject.replace(/\(.*$/, '').split('.').at(-1) ?? subject
}

function suppressionOf(
  code: string,
  { table }: Raised,
  {
    statement,
    suppress,
  }: {
    readonly statement: StatementEvidence | undefined
    readonly suppress: readonly SuppressionSetting[]
  },
): Finding['suppressed'] {
  const beside = statement?.suppressions.find((suppression) => suppression.code.toUpperCase() === code)
  if (beside) return { reason: beside.reason || 'no reason given' }
  const setting = suppress.find((candidate) => candidate.code === code && (candidate.table ?? table) === table)
  return setting && { reason: 'suppressed by setting' }
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
