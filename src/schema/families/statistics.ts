import type { Family } from '../family.ts'
import { setting, text } from './words.ts'

/** Extended statistics. */
export const statistics: Family = {
  catalogs: { s: 'pg_statistic_ext' },
  from: `pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace
  join pg_class c on c.oid = s.stxrelid`,
  where: `s.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'`,
  object: { kind: `'statistics'`, schema: 'n.nspname', name: 's.stxname' },
  chosenBy: `s.stxrelid`,
  address: { catalog: 'pg_statistic_ext', oid: 's.oid', xid: 's.xmin' },
  parent: `'pg_class/' || s.stxrelid`,
  raw: {
    rows: { s: 'pg_statistic_ext' },
    except: ['oid', 'stxname', 'stxnamespace', 'stxowner', 'stxstattarget'],
    covers: ['definition'],
  },
  ignored: {
    oid: 'physical',
    stxname: 'the name',
    stxnamespace: 'the schema',
    stxrelid: 'in the definition',
    stxkeys: 'in the definition',
    stxkind: 'in the definition',
    stxexprs: 'in the definition',
  },
  rendered: { definition: 'pg_get_statisticsobjdef(s.oid)', stxstattarget: 'nullif(s.stxstattarget, -1)' },
  kinds: {
    statistics: {
      ddl: ({ attributes }) => text(attributes['definition']),
      tells: ['definition'],
      attributes: {
        definition: setting('definition-changed', 'definition'),
        stxstattarget: setting('target-changed', 'target'),
      },
    },
  },
}
