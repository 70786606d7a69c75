import type { Family } from '../family.ts'
import { lineByLine, lines, list, named, text } from './words.ts'

export const textSearchParsers: Family = {
  catalogs: { p: 'pg_ts_parser' },
  from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
  where: 'p.oid >= 16384',
  object: { kind: `'text search parser'`, schema: 'n.nspname', name: 'p.prsname' },
  address: { catalog: 'pg_ts_parser', oid: 'p.oid', xid: 'p.xmin' },
  ignored: { oid: 'physical', prsname: 'the name', prsnamespace: 'the schema' },
  rendered: {},
  kinds: {
    'text search parser': {
      ddl: ({ object, attributes }) =>
        `create text search parser ${named(object)} (start = ${text(attributes['prsstart'])}, gettoken = ${text(attributes['prstoken'])}, end = ${text(attributes['prsend'])}, lextypes = ${text(attributes['prslextype'])})`,
      tells: ['prsend', 'prslextype', 'prsstart', 'prstoken'],
    },
  },
}

export const textSearchTemplates: Family = {
  catalogs: { t: 'pg_ts_template' },
  from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
  where: 't.oid >= 16384',
  object: { kind: `'text search template'`, schema: 'n.nspname', name: 't.tmplname' },
  address: { catalog: 'pg_ts_template', oid: 't.oid', xid: 't.xmin' },
  ignored: { oid: 'physical', tmplname: 'the name', tmplnamespace: 'the schema' },
  rendered: {},
  kinds: {
    'text search template': {
      ddl: ({ object, attributes }) =>
        `create text search template ${named(object)} (lexize = ${text(attributes['tmpllexize'])})`,
      tells: ['tmpllexize'],
    },
  },
}

export const textSearchDictionaries: Family = {
  catalogs: { d: 'pg_ts_dict' },
  from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
  where: 'd.oid >= 16384',
  object: { kind: `'text search dictionary'`, schema: 'n.nspname', name: 'd.dictname' },
  address: { catalog: 'pg_ts_dict', oid: 'd.oid', xid: 'd.xmin' },
  ignored: { oid: 'physical', dictname: 'the name', dictnamespace: 'the schema' },
  rendered: {},
  kinds: {
    'text search dictionary': {
      ddl: ({ object, attributes }) =>
        `create text search dictionary ${named(object)} (template = ${text(attributes['dicttemplate'])}${attributes['dictinitoption'] ? `, ${text(attributes['dictinitoption'])}` : ''})`,
      tells: ['dictinitoption', 'dicttemplate'],
    },
  },
}

export const textSearchConfigurations: Family = {
  catalogs: { c: 'pg_ts_config' },
  from: 'pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace',
  where: 'c.oid >= 16384',
  object: { kind: `'text search configuration'`, schema: 'n.nspname', name: 'c.cfgname' },
  address: { catalog: 'pg_ts_config', oid: 'c.oid', xid: 'c.xmin' },
  ignored: { oid: 'physical', cfgname: 'the name', cfgnamespace: 'the schema' },
  rendered: {
    mappings: `(select array_agg(format('%s: %s', m.alias, m.dictionaries) order by m.alias collate "C")
    from (select t.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
      from pg_ts_config_map m join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
      where m.mapcfg = c.oid group by t.alias) m)`,
  },
  kinds: {
    'text search configuration': {
      ddl: ({ object, attributes }) =>
        lines(
          `create text search configuration ${named(object)} (parser = ${text(attributes['cfgparser'])})`,
          ...list(attributes['mappings']).map((mapping) => `  mapping for ${mapping}`),
        ),
      tells: ['cfgparser', 'mappings'],
      attributes: {
        mappings: lineByLine('mappings-changed', 'mappings'),
      },
    },
  },
}
