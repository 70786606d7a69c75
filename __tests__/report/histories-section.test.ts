import { describe, expect, it } from '@jest/globals'
import type { HistoryEntry } from '../../src/migration/history/history.ts'
import { details, wholeDetail } from '../../src/report/detail.ts'
import { renderHistories } from '../../src/report/histories-section.ts'
import type { Report } from '../../src/report/report.ts'
import { judge } from '../../src/report/verdict.ts'
import { safeReport } from './fixtures.ts'

type Compared = Extract<NonNullable<Report['histories']>, { measured: true }>['value'][number]

const entry = (name: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ name, state: 'applied', ...more })
const compared = (more: Partial<Compared>): Report => ({
  ...safeReport,
  histories: {
    measured: true,
    value: [
      {
        tool: 'Prisma',
        schema: 'public',
        table: '_prisma_migrations',
        headOnly: false,
        ran: [],
        failed: [],
        edited: [],
        undone: [],
        ...more,
      },
    ],
  },
})

it.each([
  {
    what: 'ran',
    more: { ran: [entry('1_a', { milliseconds: 12 }), entry('2_b')] },
    line: '**Prisma** ran 2 migrations: `1_a` (12 ms), `2_b`',
  },
  {
    what: 'stands',
    more: { tool: 'Alembic', headOnly: true, ran: [entry('a1b2')] },
    line: '**Alembic** is now at `a1b2`',
  },
  {
    what: 'failed',
    more: { failed: [entry('3_c', { state: 'failed' })] },
    line: '**Prisma** ❌ failed or left half done: `3_c`',
  },
  {
    what: 'was edited',
    more: { edited: [entry('1_a')] },
    line: '**Prisma** ⚠️ edited since it ran: `1_a`',
  },
  {
    what: 'was undone',
    more: { ran: [entry('2_b')], undone: [entry('1_a')] },
    line: '**Prisma** ran 1 migration: `2_b`; undone: `1_a`',
  },
  { what: 'did nothing', more: {}, line: '' },
])('says what $what', ({ more, line }) => {
  expect(renderHistories(compared(more), wholeDetail)).toBe(line)
})

it('names the first ones even in the shortest form', () => {
  const [shortest] = details.slice(-1)
  if (!shortest) throw new Error('There is no shortest form.')
  const ran = ['1', '2', '3', '4', '5'].map((name) => entry(name))
  expect(renderHistories(compared({ ran }), shortest)).toBe('**Prisma** ran 5 migrations: `1`, `2`, `3`, 2 more')
})

it('fails for a migration that its tool calls failed, even when the job went on', () => {
  expect(judge(compared({ failed: [entry('3_c', { state: 'failed' })] }))).toMatchObject({
    level: 'failed',
    headline: 'migration `3_c` failed',
  })
})

it('asks for a review when what ran here was edited since, not for what others have edited', () => {
  const edited = [entry('1_a')]
  expect(judge(compared({ ran: edited, edited })).headline).toBe('review, 1 migration edited since it ran')
  expect(judge(compared({ edited })).level).toBe('safe')
})

describe('books of one tool in several schemas', () => {
  const tenant = (schema: string, more: Partial<Compared> = {}): Compared => {
    const histories = compared({
      tool: 'Django',
      table: 'django_migrations',
      schema,
      ran: [entry('shop.0002')],
      ...more,
    }).histories
    if (!histories?.measured || !histories.value[0]) throw new Error('There is no comparison.')
    return histories.value[0]
  }
  const rendered = (...value: readonly Compared[]) =>
    renderHistories({ ...safeReport, histories: { measured: true, value } }, wholeDetail)

  it('are one line where they say the same', () => {
    expect(rendered(tenant('t0'), tenant('t1'), tenant('t2'))).toBe(
      '**Django** in 3 schemas (`t0`, `t1`, `t2`) ran 1 migration: `shop.0002`',
    )
  })

  it('are told apart where they differ', () => {
    expect(rendered(tenant('public'), tenant('cache', { ran: [entry('shop.0003')] }))).toBe(
      '**Django** in `public` ran 1 migration: `shop.0002`\n\n**Django** in `cache` ran 1 migration: `shop.0003`',
    )
  })

  it('say which has changed where the others have not', () => {
    expect(rendered(tenant('public', { ran: [] }), tenant('cache'))).toBe(
      '**Django** in `cache` ran 1 migration: `shop.0002`',
    )
  })

  it('are told apart by their tables in one schema', () => {
    expect(rendered(tenant('public'), tenant('public', { table: 'other_migrations' }))).toBe(
      '**Django** in 2 tables (`public.django_migrations`, `public.other_migrations`) ran 1 migration: `shop.0002`',
    )
  })
})

it('asks for a review where the books have more heads than one', () => {
  const report = compared({ tool: 'Alembic', headOnly: true, ran: [entry('b1'), entry('b2')], heads: ['b1', 'b2'] })
  expect(renderHistories(report, wholeDetail)).toBe(
    '**Alembic** is now at `b1`, `b2`; ⚠️ has 2 heads, `b1` and `b2`: the next upgrade to `head` fails until they are merged',
  )
  expect(judge(report)).toMatchObject({ level: 'review', headline: 'review, Alembic has 2 heads' })
})
