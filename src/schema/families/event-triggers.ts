import type { Family } from '../family.ts'
import { sortedList } from '../lists.ts'
import { named, text } from './words.ts'

export const eventTriggers: Family = {
  catalogs: { e: 'pg_event_trigger' },
  from: 'pg_event_trigger e',
  where: 'e.oid >= 16384',
  object: { kind: `'event trigger'`, name: 'e.evtname' },
  address: { catalog: 'pg_event_trigger', oid: 'e.oid', xid: 'e.xmin' },
  ignored: { oid: 'physical', evtname: 'the name' },
  rendered: { evttags: sortedList('e.evttags') },
  kinds: {
    'event trigger': {
      ddl: ({ object, attributes }) =>
        `create event trigger ${named(object)} on ${text(attributes['evtevent'])}${attributes['evttags'] ? ` when tag in (${text(attributes['evttags'])})` : ''} execute function ${text(attributes['evtfoid'])}`,
      tells: ['evtevent', 'evtfoid', 'evttags'],
    },
  },
}
