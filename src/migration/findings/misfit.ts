/** How rules speak about rows on which a migration failed. */
import { count } from '../../ground/figures.ts'
import type { Misfits } from '../misfits.ts'
import type { FindingFacts, Raised } from './finding.ts'

/** `have` completes "12 rows of `shop.orders` have …". */
export function forMisfits(
  { migrations = [] }: FindingFacts,
  problem: Misfits['problem'],
  have: string | ((misfits: Misfits) => string),
): readonly Raised[] {
  return migrations.flatMap(({ name, failure }) => {
    const { misfits, line } = failure ?? {}
    if (misfits?.problem !== problem) return []
    const table = `${misfits.schema}.${misfits.table}`
    const rows = misfits.rows === undefined ? 'Rows' : count(misfits.rows, 'row')
    const words = typeof have === 'string' ? have : have(misfits)
    return [
      {
        subject: table,
        table,
        message: `${rows} of \`${table}\` ${misfits.rows === 1 ? 'has' : 'have'} ${words}${misfits.rows === undefined ? '' : ', as counted before the file ran'}.`,
        ...(line === undefined ? {} : { place: { file: name, line } }),
      },
    ]
  })
}
