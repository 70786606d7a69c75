import { describe, expect, it } from '@jest/globals'
import { saferSql } from '../../src/migration/findings/safer-sql.ts'

describe('the same, safely', () => {
  it.each([
    ['I1', 'create index a on s.t (b)', ['create index concurrently a on s.t (b)']],
    ['I1', 'CREATE UNIQUE INDEX a ON s.t (b);', ['create unique index concurrently a ON s.t (b)']],
    ['I1', 'reindex table s.t', ['reindex table concurrently s.t']],
    ['I2', 'drop index if exists a', ['drop index concurrently if exists a']],
    ['R5', 'refresh materialized view "My view"', ['refresh materialized view concurrently "My view"']],
    ['L4', 'alter table t detach partition t_1', ['alter table t detach partition t_1 concurrently']],
    [
      'S3',
      'alter table s.a add constraint f foreign key (b) references s.b (id) on delete cascade',
      [
        'alter table s.a add constraint f foreign key (b) references s.b (id) on delete cascade not valid',
        'alter table s.a validate constraint f',
      ],
    ],
    [
      'S1',
      'alter table t add constraint positive check (n > 0)',
      ['alter table t add constraint positive check (n > 0) not valid', 'alter table t validate constraint positive'],
    ],
    [
      'S4',
      'alter table only t add constraint t_key unique (a, b)',
      [
        'create unique index concurrently t_key on t (a, b)',
        'alter table t add constraint t_key unique using index t_key',
      ],
    ],
    [
      'S1',
      'alter table t alter column "Weird" set not null',
      [
        'alter table t add constraint "Weird_not_null" check ("Weird" is not null) not valid',
        'alter table t validate constraint "Weird_not_null"',
        'alter table t alter column "Weird" set not null',
        'alter table t drop constraint "Weird_not_null"',
      ],
    ],
  ])('of %s: %s', (code, text, statements) => {
    expect(saferSql(code, text)).toEqual(statements)
  })

  it.each([
    ['I1', 'create index concurrently a on t (b)'],
    ['I1', "create index a on t (b) where c = '…'"],
    ['I1', 'create index a on t (b); create index c on t (d)'],
    ['I2', 'drop index a, b'],
    ['S1', 'alter table t alter a set not null, alter b set not null'],
    ['S3', 'alter table a add constraint f foreign key (b) references b not valid'],
    ['S3', 'alter table a add foreign key (b) references b'],
    ['S3', 'alter table a add constraint f foreign key (b) references b, add column c int'],
    ['S4', 'alter table t add constraint k unique (lower(a))'],
    ['D2', 'alter table t drop column a'],
  ])('is not known of %s: %s', (code, text) => {
    expect(saferSql(code, text)).toBeUndefined()
  })
})
