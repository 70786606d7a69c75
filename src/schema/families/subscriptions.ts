import type { Family } from '../family.ts'
import { sortedList } from '../lists.ts'
import { redacted } from './option-redaction.ts'
import { named, text } from './words.ts'

/** Subscriptions of this database. How they connect is a secret. */
export const subscriptions: Family = {
  catalogs: { s: 'pg_subscription' },
  from: 'pg_subscription s',
  where: 's.subdbid = (select d.oid from pg_database d where d.datname = current_database())',
  object: { kind: `'subscription'`, name: 's.subname' },
  // Only a superuser may read the system columns of this catalog.
  address: { catalog: 'pg_subscription', oid: 's.oid' },
  ignored: {
    oid: 'physical',
    subdbid: 'this database',
    subname: 'the name',
    subskiplsn: 'a state of replication',
    subenabled: 'a state of replication, which pg_dump does not keep',
  },
  rendered: {
    subconninfo: { sql: redacted('s.subconninfo'), column: 'pg_subscription.subconninfo' },
    subpublications: sortedList('s.subpublications'),
  },
  kinds: {
    subscription: {
      ddl: ({ object, attributes }) =>
        `create subscription ${named(object)} connection '${text(attributes['subconninfo'])}' publication ${text(attributes['subpublications'])}`,
      tells: ['subconninfo', 'subpublications'],
    },
  },
}
