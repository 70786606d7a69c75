/** What each kind of concern makes of the verdict. The documentation is rendered from this, and verdict.ts judges by it. */
import type { ConcernKind } from '../migration/concern.ts'

/** The gravest first. */
export const verdictLevels = ['failed', 'destructive', 'not-measured', 'review', 'safe'] as const
export type VerdictLevel = (typeof verdictLevels)[number]

export type VerdictRule = {
  readonly level: VerdictLevel
  /** When there is such a concern. */
  readonly when: string
  readonly example: string
}

export const verdictRules: Readonly<Record<ConcernKind, VerdictRule>> = {
  gate: {
    level: 'failed',
    when: 'What `fail-on` names has happened.',
    example: 'gate closed by D2 Column dropped: `shop.orders.note`',
  },
  failure: {
    level: 'failed',
    when: 'A migration, a test or the job failed; or the parent has moved and `on-drift` is `fail`.',
    example: '2 of 11 tests failed',
  },
  destroys: {
    level: 'destructive',
    when: 'The schema change takes data with it; or rows that were there were deleted or overwritten: all of them, 10,000 or more, or a tenth of the table or more; or a table was truncated. Also where somebody has accepted it, which opens the gate.',
    example: 'deletes all 900 rows of `shop.settings`',
  },
  unmeasured: {
    level: 'not-measured',
    when: 'There is no branch, its schema could not be compared, or the job was cancelled.',
    example: 'the pull request comes from a fork',
  },
  'alters rows': {
    level: 'review',
    when: 'Fewer rows than that were deleted or overwritten; or rows were updated, and that only columns of this change were set is not proven.',
    example: 'overwrites 40 of 9,000 rows of `shop.prices`',
  },
  breaks: {
    level: 'review',
    when: 'Code that runs today may fail; or a test of the deployed version fails on the new schema and passes on that of today (`deployed-test-results`).',
    example: 'column `shop.orders.total` renamed to `amount`',
  },
  exposes: {
    level: 'review',
    when: 'Somebody may see or do more than before.',
    example: 'granted to everybody: `shop.orders`',
  },
  blocks: {
    level: 'review',
    when: 'An older table was written anew; or read from end to end under a lock, unless it is small and was free again in less than 100 ms; a lock that blocks writes was held for 500 ms or more; or the schema change is of a kind that does so, and was not measured.',
    example: 'index built while writes are blocked: `shop.orders`',
  },
  remains: {
    level: 'review',
    when: 'Something is left behind that will cost somebody: an invalid index, a subscriber that learns of nothing.',
    example: 'invalid index left behind: `shop.orders_note`',
  },
  conflicts: {
    level: 'review',
    when: 'The parent has changed the same object since the fork.',
    example: 'column `shop.orders.note` also changed in the parent meanwhile',
  },
  'unlike its files': {
    level: 'review',
    when: 'A migration was edited after it ran, or cannot be run twice (`verify-replay`) or taken back (`verify-rollback`); or the history has several heads.',
    example: '1 migration edited since it ran',
  },
  untested: {
    level: 'review',
    when: '`test-results` names files, and no test ran, or not all of them could be read; or `deployed-test-results` does, and what fails there could not be compared, or something did not run; or `verify-rollback` asks for a way back, and none was tried, or not all values could be compared.',
    example: 'no test ran',
  },
  unseen: {
    level: 'review',
    when: 'Something was not looked at: nobody measured what the migrations did to rows and locks, the measurement has a gap, the branch held less of a table than its parent, or masked values that the migrations went by, or it is not known whether the migration or the tests changed rows.',
    example: 'what the migrations did to rows and locks was not measured',
  },
}

/** What is left when there is no concern. */
export const safeRule =
  'No row that was there is gone or overwritten outside columns made by this change, nobody lost a right or got one, no role, no setting of roles, of the database or of the server changed, nothing that ran before stops working, no lock on an older table kept writers out for 500 ms, nothing was written anew, nothing but a small table, in less than 100 ms, was read from end to end under a lock, and all of it was looked at. A password that changed is seen only by a login that may read pg_authid.'
