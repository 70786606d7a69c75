import { describe, expect, it } from '@jest/globals'
import type { Replay } from '../../src/migration/replay.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { parseReportFile, renderJson } from '../../src/report/render-json.ts'
import { judge } from '../../src/report/verdict.ts'
import { failedMigration, report } from './fixtures.ts'

const clean: Replay = { isRepeatable: true, schema: [], rows: [] }

function replayed(parts: Partial<Replay>) {
  return report({ replay: { measured: true, value: { ...clean, ...parts } } })
}

describe('the second run in the report', () => {
  it('is one phrase when it changed nothing', () => {
    expect(renderComment(replayed({}))).toContain('| ✅ | Run twice | changes nothing |')
    expect(judge(replayed({})).level).toBe('safe')
  })

  it('names what it did, statement by statement, and asks for a review', () => {
    const { name, failure } = failedMigration
    const unrepeatable = replayed({
      isRepeatable: false,
      failure: failure && { name, failure },
      schema: ['index `shop.orders_idx` added'],
      rows: [
        {
          table: 'shop.tiers',
          inserted: 3,
          updated: 0,
          deleted: 1,
          statement: { file: '1.sql', line: 4, text: 'insert into tiers' },
        },
        { table: 'shop.orders', inserted: 0, updated: 2000, deleted: 0 },
      ],
    })
    const text = renderComment(unrepeatable)
    expect(text).toContain(
      '- writes rows of `shop.tiers` again, 3 inserted, 1 deleted by `1.sql`, line 4: `insert into tiers`',
    )
    expect(text).toContain('- writes rows of `shop.orders` again, 2,000 updated')
    expect(text).toContain('- changes the schema again: index `shop.orders_idx` added')
    expect(text).toContain(`- fails at \`${name}\`, line 4: column "priority"`)
    expect(text).toContain('alter column priority set not null;')
    expect(judge(unrepeatable)).toMatchObject({ level: 'review' })
    expect(judge(unrepeatable).headline).toContain('the migrations cannot be run twice')
    expect(parseReportFile(renderJson(unrepeatable)).replay).toEqual(unrepeatable.replay)
  })

  it('says why when it could not be tried, and nothing when it was not asked for', () => {
    const text = renderComment(report({ replay: { measured: false, why: 'There is nothing to run again.' } }))
    expect(text).toContain('Migrations not run a second time: there is nothing to run again.')
    expect(renderComment(report())).not.toMatch(/Run twice|second time/)
  })
})
