import type { AttributeDescription, Family } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { lineByLine, list, text } from './words.ts'

/** The members that depend on an owner: a class has its own, the rest are loose in the family. */
function members(owner: string, ownerCatalog: string): Readonly<Record<string, string>> {
  const dependsOn = (catalog: string, member: string) => `exists (select from pg_depend d
      where d.classid = '${catalog}'::regclass and d.objid = ${member}.oid
        and d.refclassid = '${ownerCatalog}'::regclass and d.refobjid = ${owner}.oid and d.deptype in ('a', 'i'))`
  return {
    operators: inOrder(`select m.amopstrategy, format('%s %s%s', m.amopstrategy, m.amopopr::regoperator,
      ' for order by ' || (select format('%s.%I', s.opfnamespace::regnamespace, s.opfname) from pg_opfamily s where s.oid = m.amopsortfamily))
    from pg_amop m where ${dependsOn('pg_amop', 'm')}`),
    functions: inOrder(`select m.amprocnum, format('%s (%s, %s) %s', m.amprocnum, format_type(m.amproclefttype, null),
      format_type(m.amprocrighttype, null), m.amproc::oid::regprocedure)
    from pg_amproc m where ${dependsOn('pg_amproc', 'm')}`),
  }
}

/** One function may serve several pairs of types: only the whole line has an order. */
function inOrder(members: string): string {
  return `(select array_agg(line order by number, line collate "C") from (${members}) member (number, line))`
}

function memberLines(attributes: Fact['attributes']): readonly string[] {
  return [
    ...list(attributes['operators']).map((member) => `  operator ${member}`),
    ...list(attributes['functions']).map((member) => `  function ${member}`),
  ]
}

const memberAttributes: Readonly<Record<string, AttributeDescription>> = {
  operators: lineByLine('operators-changed', 'operators'),
  functions: lineByLine('functions-changed', 'functions'),
}

export const operatorFamilies: Family = {
  catalogs: { f: 'pg_opfamily' },
  from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am m on m.oid = f.opfmethod',
  where: `f.oid >= 16384`,
  object: { kind: `'operator family'`, schema: 'n.nspname', name: `format('%I using %I', f.opfname, m.amname)` },
  address: { catalog: 'pg_opfamily', oid: 'f.oid', xid: 'f.xmin' },
  ignored: { oid: 'physical', opfname: 'in the name', opfmethod: 'in the name', opfnamespace: 'the schema' },
  rendered: members('f', 'pg_opfamily'),
  kinds: {
    'operator family': {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        [`create operator family ${object.schema}.${object.name}`, ...memberLines(attributes)].join('\n'),
      tells: ['functions', 'operators'],
      attributes: memberAttributes,
    },
  },
}

export const operatorClasses: Family = {
  catalogs: { c: 'pg_opclass' },
  from: 'pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am m on m.oid = c.opcmethod',
  where: 'c.oid >= 16384',
  object: { kind: `'operator class'`, schema: 'n.nspname', name: `format('%I using %I', c.opcname, m.amname)` },
  address: { catalog: 'pg_opclass', oid: 'c.oid', xid: 'c.xmin' },
  ignored: { oid: 'physical', opcname: 'in the name', opcmethod: 'in the name', opcnamespace: 'the schema' },
  rendered: members('c', 'pg_opclass'),
  kinds: {
    'operator class': {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        [
          `create operator class ${object.schema}.${object.name}`,
          `  ${attributes['opcdefault'] === true ? 'default ' : ''}for type ${text(attributes['opcintype'])} family ${text(attributes['opcfamily'])}`,
          ...memberLines(attributes),
        ].join('\n'),
      tells: ['functions', 'opcdefault', 'opcfamily', 'opcintype', 'operators'],
      attributes: memberAttributes,
    },
  },
}
