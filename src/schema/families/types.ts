import type { Family } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { inWords } from './attribute-values.ts'
import { columnLine } from './column-words.ts'
import { constraintLine } from './constraint-words.ts'
import { enumLabels } from './enum-words.ts'
import { columnsOf, lines, list, literal, named, ofKind, setting, text, toggle } from './words.ts'

/** What the maker of a base type says; for every other type it follows from the kind or the base. */
function onlyOfBaseTypes(names: readonly string[], shown: (column: string) => string): Family['rendered'] {
  return Object.fromEntries(
    names.map((name) => [
      name,
      { sql: `case when t.typtype = 'b' then ${shown(`t.${name}`)} end`, column: `pg_type.${name}` },
    ]),
  )
}

const traits = ['typlen', 'typbyval', 'typalign', 'typstorage', 'typcategory', 'typispreferred', 'typdelim']
const supportFunctions = [
  'typinput',
  'typoutput',
  'typreceive',
  'typsend',
  'typmodin',
  'typmodout',
  'typanalyze',
  'typsubscript',
]

/** Enums, domains, composite types, ranges and base types. Array types, row types and multiranges come with their maker. */
export const types: Family = {
  catalogs: { t: 'pg_type', r: 'pg_range' },
  from: `pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  left join pg_range r on t.typtype = 'r' and r.rngtypid = t.oid
  left join pg_type m on m.oid = r.rngmultitypid
  left join pg_constraint k on t.typtype = 'd' and k.contype = 'n' and k.contypid = t.oid`,
  // As joins, the planner takes the first two together for almost impossible, and loops.
  where: `t.oid >= 16384 and t.typtype <> 'm'
  and (t.typrelid = 0 or t.typrelid in (select c.oid from pg_class c where c.relkind = 'c'))
  and t.oid not in (select e.typarray from pg_type e)
  and n.nspname !~ '^pg_(toast|temp)'`,
  object: {
    kind: `case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite type' when 'r' then 'range type' else 'base type' end`,
    schema: 'n.nspname',
    name: 't.typname',
  },
  chosenBy: `t.oid`,
  address: { catalog: 'pg_type', oid: 't.oid', xid: 't.xmin' },
  grants: { type: `'T'`, owner: 't.typowner' },
  raw: {
    rows: { r: 'pg_range' },
    columns: [
      't.typbasetype',
      't.typtypmod',
      't.typcollation',
      't.typdefaultbin::text',
      // They take the type as an argument, or give it.
      ...supportFunctions.map((name) => `t.${name}::oid`),
    ],
    covers: ['typbasetype', 'typdefault', 'typcollation', ...supportFunctions],
  },
  parts: `case t.typtype when 'e' then array(select e.oid from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
  ignored: {
    oid: 'physical',
    typname: 'the name',
    typnamespace: 'the schema',
    typrelid: 'physical',
    typarray: 'the array type, made with the type',
    typtypmod: 'read with the base type',
    typdefaultbin: 'read as typdefault',
    typndims: 'never enforced',
    rngtypid: 'the type itself',
  },
  rendered: {
    ...onlyOfBaseTypes(traits, (column) => `${column}::text`),
    ...onlyOfBaseTypes(supportFunctions, (column) => `nullif(${column}::oid, 0)::regprocedure::text`),
    typbasetype: `case when t.typbasetype <> 0 then format_type(t.typbasetype, t.typtypmod) end`,
    typdefault: `coalesce(pg_get_expr(t.typdefaultbin, 'pg_type'::regclass), t.typdefault)`,
    typcollation: `case t.typtype when 'd' then (select nullif(t.typcollation, b.typcollation) from pg_type b where b.oid = t.typbasetype)
    else nullif(t.typcollation, 0) end::regcollation::text`,
    // The multirange is no fact: its name is told where it is its own.
    rngmultitypid: {
      sql: `case when m.typnamespace = t.typnamespace then quote_ident(m.typname) when m.oid is not null then format('%s.%I', m.typnamespace::regnamespace, m.typname) end`,
      column: 'pg_range.rngmultitypid',
    },
    multirange_comment: `case when r.rngtypid is not null then obj_description(r.rngmultitypid, 'pg_type') end`,
    // Postgres 18 keeps the not-null constraint of a domain by name.
    not_null_name: { sql: 'k.conname::text', column: 'pg_constraint.conenforced' },
    not_null_comment: {
      sql: `case when k.oid is not null then obj_description(k.oid, 'pg_constraint') end`,
      column: 'pg_constraint.conenforced',
    },
    labels: `case t.typtype when 'e' then array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) end`,
  },
  kinds: {
    enum: {
      ddl: ({ object, attributes }) =>
        `create type ${named(object)} as enum (\n${list(attributes['labels'])
          .map((label) => `  ${literal(label)}`)
          .join(',\n')}\n)`,
      tells: ['labels', 'typtype'],
      attributes: {
        labels: enumLabels,
      },
    },
    domain: {
      contains: ['constraint'],
      ddl: domainDdl,
      tells: ['typbasetype', 'typcollation', 'typdefault', 'typnotnull', 'typtype'],
      attributes: {
        typbasetype: setting('type-changed', 'type'),
        typnotnull: toggle('nullability-changed', { on: 'now not null', off: 'may now be null' }, ({ to }) =>
          to === true ? 'breaking' : 'additive',
        ),
        typdefault: setting('default-changed', 'default', ({ from }) => (from === undefined ? 'additive' : 'breaking')),
        typcollation: setting('collation-changed', 'collation'),
      },
    },
    'composite type': {
      contains: ['column'],
      ddl: ({ object }, parts) =>
        lines(
          `create type ${named(object)} as (`,
          columnsOf(parts)
            .map((column) => `  ${columnLine(column)}`)
            .join(',\n'),
          ')',
        ),
      tells: ['typtype'],
    },
    'range type': {
      ddl: ({ object, attributes }) =>
        `create type ${named(object)} as range (subtype = ${text(attributes['rngsubtype'])})`,
      tells: ['rngsubtype', 'typtype'],
    },
    'base type': {
      ddl: ({ object, attributes }) =>
        attributes['typisdefined'] === false
          ? `create type ${named(object)}`
          : `create type ${named(object)} (input = ${text(attributes['typinput'])}, output = ${text(attributes['typoutput'])})`,
      tells: ['typinput', 'typisdefined', 'typoutput'],
      attributes: {
        typtype: {
          what: 'changed',
          words: ({ from, to }) => `kind of type \`${inWords('typtype', from)}\` → \`${inWords('typtype', to)}\``,
        },
      },
    },
  },
}

function domainDdl({ object, attributes }: Fact, parts: readonly Fact[]): string {
  return lines(
    `create domain ${named(object)} as ${text(attributes['typbasetype'])}`,
    attributes['typcollation'] && `  collate ${text(attributes['typcollation'])}`,
    attributes['typdefault'] && `  default ${text(attributes['typdefault'])}`,
    attributes['typnotnull'] === true && '  not null',
    ...ofKind(parts, 'constraint').map((part) => `  ${constraintLine(part)}`),
  )
}
