import { describe, expect, it } from '@jest/globals'
import { readUpdateTarget } from '../../src/migration/update-target.ts'

describe('the target of an update', () => {
  it.each([
    ['update t set a = 1', 't', ['a']],
    ['UPDATE Only shop.t * AS x SET A = x.b, c = default WHERE a = 1;', 'shop.t', ['a', 'c']],
    ['update t x set a = b from u where true', 't', ['a']],
    ['update "T" set "A b" = 1, "c""d" = 2 returning *', '"T"', ['A b', 'c"d']],
    ['update t set (a, b) = (select 1, 2), c = 3', 't', ['a', 'b', 'c']],
    ['update t set a = coalesce(b, (select max(x) from u where u.y = t.z)), c = 1', 't', ['a', 'c']],
    ['update t set a = b is distinct from c, d = 1', 't', ['a', 'd']],
    ['update t set a = b is not distinct from c, d = 1 from u', 't', ['a', 'd']],
    ['update t set a[1] = 2, b.field = 3, c[1:2] = d', 't', ['a', 'b', 'c']],
    ["update t set a = 'x, d = 1', b = $$, e = 2$$ -- , f = 3", 't', ['a', 'b']],
    ["update t set a = case when b > 1 then 'c' else e'\\'' end, d = array[1, 2]", 't', ['a', 'd']],
  ])('of %s', (sql, table, columns) => {
    expect(readUpdateTarget(sql)).toEqual({ table, columns })
  })

  it.each([
    'with d as (delete from u) update t set a = 1',
    'explain analyze update t set a = 1',
    'update t where a = 1',
    'update t set',
    'update t set a',
    'update t set a + 1 = 2',
    "update t set a = 'b\\', c = 1",
    'update u&"t" set a = 1',
    'update t set é = 1',
    'insert into t values (1)',
    '',
  ])('is not certain of %s', (sql) => {
    expect(readUpdateTarget(sql)).toBeUndefined()
  })
})
