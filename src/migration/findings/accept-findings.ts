/** Findings that somebody with write access has accepted on the pull request, marked so. Pure. */
import type { Finding } from './finding.ts'

export type Acceptance = { readonly id: string; readonly by: string; readonly reason: string }

export function acceptFindings(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  return findings.map((finding) => {
    const acceptance = acceptances.find(({ id }) => id === finding.id)
    if (acceptance === undefined || finding.suppressed) return finding
    const { by, reason } = acceptance
    return { ...finding, suppressed: { reason, by } }
  })
}
