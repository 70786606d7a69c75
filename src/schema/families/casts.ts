import type { Family } from '../family.ts'
import { lines, text } from './words.ts'

export const casts: Family = {
  catalogs: { c: 'pg_cast' },
  from: 'pg_cast c',
  // A range type brings the cast to its multirange along.
  where: `c.oid >= 16384
  and not exists (select from pg_range r where r.rngtypid = c.castsource and r.rngmultitypid = c.casttarget)`,
  object: {
    kind: `'cast'`,
    name: `format('(%s as %s)', format_type(c.castsource, null), format_type(c.casttarget, null))`,
  },
  address: { catalog: 'pg_cast', oid: 'c.oid', xid: 'c.xmin' },
  raw: { columns: ['c.castsource', 'c.casttarget'], covers: ['name'] },
  ignored: { oid: 'physical', castsource: 'in the name', casttarget: 'in the name' },
  rendered: {},
  kinds: {
    cast: {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        lines(
          `create cast ${object.name}`,
          attributes['castmethod'] === 'f'
            ? `  with function ${text(attributes['castfunc'])}`
            : attributes['castmethod'] === 'i'
              ? '  with inout'
              : '  without function',
          attributes['castcontext'] === 'a' && '  as assignment',
          attributes['castcontext'] === 'i' && '  as implicit',
        ),
      tells: ['castcontext', 'castfunc', 'castmethod'],
      added: ({ fact: { attributes } }) =>
        attributes['castcontext'] === 'i'
          ? { weight: 'breaking', words: 'implicit: calls that were clear may have two meanings' }
          : undefined,
    },
  },
}
