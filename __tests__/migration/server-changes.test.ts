import { describe, expect, it } from '@jest/globals'
import { serverChanges } from '../../src/migration/evidence/server-changes.ts'
import type { ServerFact } from '../../src/migration/evidence/server-state.ts'

const database = (id: string, name: string, connections = '-1'): ServerFact => ({
  what: 'database',
  id,
  name: `database ${name}`,
  detail: { owner: 'ci', connections, open: 'true', template: 'false' },
})
const grant = (id: string, name: string, whom: string): ServerFact => ({
  what: 'grant',
  id: `database ${name} ${whom} CONNECT`,
  name: `database ${name}`,
  detail: { database: id, right: 'connect', whom, grantable: 'false' },
})
const setting = (id: string, name: string, value: string): ServerFact => ({
  what: 'setting',
  id: `${id} 0 work_mem`,
  name: `database ${name}`,
  detail: { whose: null, database: id, where: `database ${name}`, setting: 'work_mem', value },
})

describe('databases beside the one that is migrated', () => {
  it('are told of when what they had is another', () => {
    const before = [database('1', 'shop'), grant('1', 'shop', 'everybody')]
    const after = [database('1', 'shop', '3'), setting('1', 'shop', '1MB')]
    expect(serverChanges(before, after).map(({ words }) => words)).toEqual([
      'database `shop` takes at most 3 connections',
      'connect on database `shop` taken from everybody',
      'sessions in database `shop` begin with `work_mem = 1MB`',
    ])
  })

  it('are not when they come or go, with all that they have', () => {
    const test = [database('2', 'test_1'), grant('2', 'test_1', 'everybody'), setting('2', 'test_1', '1MB')]
    const shop = [database('1', 'shop')]
    expect(serverChanges(shop, [...shop, ...test])).toEqual([])
    expect(serverChanges([...shop, ...test], shop)).toEqual([])
  })
})
