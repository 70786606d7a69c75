/** A branch that stays for a look after its job failed: how long, how to open it, how to let it go. */

import { time } from '../ground/figures.ts'
import { code, link } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when it was not kept. */
export function renderKept({ branch }: Report): string {
  if (!branch.measured || !branch.value.isKept || branch.value.expiresAt === undefined) return ''
  const { name, expiresAt, consoleUrl } = branch.value
  const console = consoleUrl === undefined ? '' : `, ${link('in the console', consoleUrl)}`
  return [
    `🔍 **Kept for a look** The job failed, so ${code(name)} lives until ${time(expiresAt)}.`,
    `Open it${console} or with ${code('mode: attach')} in another workflow. It goes early when the pull request is closed, with ${code('mode: delete')}, or when the next run replaces it.`,
  ].join(' ')
}
