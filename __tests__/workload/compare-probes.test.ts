/** What counts as broken, and what is only not known. */
import { describe, expect, it } from '@jest/globals'
import { compareProbes } from '../../src/workload/compare-probes.ts'
import type { Probe } from '../../src/workload/probe.ts'
import { workloadOf } from './live-trial.ts'

const plan = { cost: 1, reads: [], writes: [], unfilled: [] }
const planned = { plan, parameters: [], results: [], asRole: true, repaired: false }
const refused = (sqlstate: string, asRole = true): Probe => ({ sqlstate, message: 'no', asRole })

function compare(before: Probe | null, after: Probe | null) {
  const first = { workload: workloadOf(['select 1']), before: { probes: [before], tables: [] } }
  const { compared, others, affected } = compareProbes(
    first,
    { probes: [after], tables: [] },
    { tables: new Set(), code: false },
  )
  return {
    compared: compared.queries,
    why: others.map(({ why }) => why),
    affected: affected.map(({ effect }) => effect.kind),
  }
}

it('is broken when it could be planned before and cannot be after', () => {
  expect(compare(planned, refused('42703'))).toEqual({ compared: 1, why: [], affected: ['fails'] })
  expect(compare(planned, refused('42501'))).toEqual({ compared: 1, why: [], affected: ['fails'] })
  expect(compare(planned, planned)).toEqual({ compared: 1, why: [], affected: [] })
})

describe('is not known', () => {
  it.each(['57014', '55P03', '40P01', '53300', '25006', '58030'])('when %s hindered it', (sqlstate) => {
    for (const [before, after] of [
      [planned, refused(sqlstate)],
      [refused(sqlstate), planned],
    ] as const) {
      expect(compare(before, after)).toEqual({ compared: 0, why: ['not planned in the time given'], affected: [] })
    }
  })

  it('when it failed before', () => {
    expect(compare(refused('42P01'), refused('42703')).why).toEqual(['could not be planned before the change either'])
  })

  it('when nobody asked', () => {
    expect(compare(planned, null)).toMatchObject({ compared: 0, affected: [] })
    expect(compare(null, planned)).toMatchObject({ compared: 0, affected: [] })
  })

  it('when the rights were those of another before', () => {
    expect(compare({ ...planned, asRole: false }, refused('42501'))).toMatchObject({ compared: 0, affected: [] })
    expect(compare({ ...planned, asRole: false }, refused('42703'))).toMatchObject({ compared: 1, affected: ['fails'] })
  })
})
