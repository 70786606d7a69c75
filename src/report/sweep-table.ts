/** What a sweep did, a line for each branch of ours, and why. */

import { count } from '../ground/figures.ts'
import { codeCell, sentence } from './escape-markdown.ts'

export type SweptBranch = {
  readonly name: string
  readonly outcome: 'deleted' | 'to be deleted' | 'kept'
  readonly reason: string
}

export type Sweep = {
  readonly branches: readonly SweptBranch[]
  /** How many branches do not have a name of ours. */
  readonly foreign: number
  readonly dryRun: boolean
}

export function renderSweep({ branches, foreign, dryRun }: Sweep): string {
  const gone = branches.filter(({ outcome }) => outcome !== 'kept').length
  const title = dryRun
    ? `${count(gone, 'branch', 'branches')} to delete (dry run)`
    : `${count(gone, 'branch', 'branches')} deleted`
  const shown = branches.slice(0, longest)
  const rows = shown.map(({ name, outcome, reason }) => `| ${codeCell(name)} | ${outcome} | ${sentence(reason)} |`)
  return [
    `### Database branches swept: ${title}`,
    ...(rows.length === 0 ? [] : ['', '| branch | what | why |', '|---|---|---|', ...rows]),
    ...(branches.length > longest ? ['', `And ${branches.length - longest} more.`] : []),
    '',
    `${count(foreign, 'branch', 'branches')} of other names left alone.`,
    ...(dryRun && gone > 0 ? ['Set `dry-run` to false to delete them.'] : []),
  ].join('\n')
}

/** A service has hundreds of branches at most; a summary has a limit of its own. */
const longest = 1000
