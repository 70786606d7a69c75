import { expect, it } from '@jest/globals'
import type { SeenStatement } from '../../src/migration/evidence/activity-sampler.ts'
import { Suspects } from '../../src/migration/evidence/suspects.ts'

const orders = { schema: 'public', name: 'orders', kind: 'table' } as const
const oid = 16384

it.each([3, 900])('does not suspect the commit that a look came upon, after %i ms', (lasted) => {
  const check = seen('alter domain price add check (value > 0)', { lasted: 150, locks: true })
  const commit = seen('commit', { lasted, locks: false })
  expect(new Suspects([check, commit]).only(oid, orders)).toBe(check)
})

it.each(['savepoint a', 'release a', 'rollback to a', '/* x */ BEGIN', 'start transaction', 'end', 'abort'])(
  'does not suspect %s',
  (query) => {
    const reader = seen('select count(*) from orders', { lasted: 150, locks: true })
    expect(new Suspects([seen(query, { lasted: 1, locks: true }), reader]).only(oid, orders)).toBe(reader)
  },
)

it('suspects what was sent together with its begin', () => {
  const script = seen('begin; alter table orders alter n type bigint; commit', { lasted: 50, locks: true })
  expect(new Suspects([script]).only(oid, orders)).toBe(script)
})

let clock = 0

function seen(query: string, { lasted, locks }: { readonly lasted: number; readonly locks: boolean }): SeenStatement {
  const startedAt = clock
  clock += lasted
  const lock = { mode: 'share', firstSeen: startedAt, lastSeen: clock, waited: 0 } as const
  return { query, startedAt, endedAt: clock, transaction: '1 1', locks: new Map(locks ? [[oid, { ...lock }]] : []) }
}
