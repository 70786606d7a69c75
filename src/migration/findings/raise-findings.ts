/** Asks every rule, puts what they say in order, and marks what somebody has decided to be all right. Pure. */

import { count } from '../../ground/figures.ts'
import type { StatementEvidence } from '../evidence/evidence.ts'
import { Doers } from './doers.ts'
import type { Finding, FindingFacts } from './finding.ts'
import { findingId } from './finding-id.ts'
import { findingRules } from './finding-rules.ts'
import { foldFindings, type Unfolded } from './fold-findings.ts'
import { saferSql } from './safer-sql.ts'
import { severities } from './severity.ts'
import { weighBySize } from './small-table.ts'

/** `D2` for all of a code, or `D2:shop.orders` for one table. */
export type SuppressionSetting = { readonly code: string; readonly table?: string | undefined }

/** Heaviest first, then by code and subject. Suppressed ones stay in the list, marked. */
export function raiseFindings(
  facts: FindingFacts,
  { suppress = [] }: { readonly suppress?: readonly SuppressionSetting[] | undefined } = {},
): readonly Finding[] {
  const said = findingRules.flatMap((rule) => rule.find(facts).map((raised) => ({ rule, raised })))
  const doers = new Doers(
    facts.evidence,
    said.flatMap(({ raised: { subject, table } }) => (table === undefined ? [subject] : [])),
  )
  const wholes = new Map((facts.evidence?.partitions ?? []).map(({ schema, name, of }) => [`${schema}.${name}`, of]))
  const all = said.map(({ rule: { code, name, severity, basis }, raised }): Unfolded => {
    const { subject, table, message, fact } = raised
    const partitionOf = raised.partitionOf ?? wholes.get(table ?? subject)
    const by = doers.of({ ...raised, partitionOf })
    const last = by.at(-1)?.source
    const place = raised.place ?? (last && { file: last.file, line: last.line })
    const accepted = acceptance({ code, tables: [table, partitionOf], by, suppress })
    const [doer, another] = by
    const instead = doer && !another ? saferSql(code, doer.text) : undefined
    const finding = weighBySize(
      {
        id: findingId(code, subject, by),
        code,
        name,
        severity: raised.severity ?? severity,
        basis,
        subject,
        ...(table === undefined ? {} : { table }),
        message: accepted?.doubt ? `${message} ${accepted.doubt}` : message,
        ...(fact === undefined ? {} : { fact }),
        ...(instead && { instead: [...instead] }),
        ...(place && { place }),
        ...(accepted?.reason !== undefined && { suppressed: { reason: accepted.reason } }),
      },
      facts.evidence,
    )
    return { finding, partitionOf }
  })
  return [...foldFindings(all)].sort(
    (left, right) => rank(left) - rank(right) || compare(left.code, right.code) || compare(left.subject, right.subject),
  )
}

type Acceptance = { readonly reason?: string | undefined; readonly doubt?: string | undefined }

/**
 * A comment accepts what its own statement did: where others may have done it too, each of them needs one. A setting for a
 * table holds for its partitions.
 */
function acceptance({
  code,
  tables,
  by,
  suppress,
}: {
  readonly code: string
  readonly tables: readonly (string | undefined)[]
  readonly by: readonly StatementEvidence[]
  readonly suppress: readonly SuppressionSetting[]
}): Acceptance | undefined {
  const comments = by.map(({ suppressions }) => suppressions.find((one) => one.code.toUpperCase() === code))
  const [first] = comments.filter((comment) => comment !== undefined)
  if (first && !comments.includes(undefined)) return { reason: first.reason || 'no reason given' }
  const setting = suppress.find((one) => one.code === code && (one.table === undefined || tables.includes(one.table)))
  if (setting) return { reason: 'suppressed by setting' }
  return (
    first && { doubt: `It is not accepted: ${count(by.length, 'statement')} may have done it, and not each says so.` }
  )
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
