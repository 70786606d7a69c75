import type { AttributeDescription, Family, Judgement, Standing } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { besideNamesake, functionName } from './overloads.ts'
import { lineByLine, lines, list, quoted, rewritten, setting, text, toggle } from './words.ts'

const functionAttributes: Readonly<Record<string, AttributeDescription>> = {
  prosrc: rewritten('body-changed', 'body'),
  prosqlbody: rewritten('body-changed', 'body'),
  arguments: setting('arguments-changed', 'arguments'),
  result: setting('result-changed', 'result'),
  procost: setting('cost-changed', 'cost'),
  prorows: setting('rows-changed', 'rows'),
  proconfig: lineByLine('settings-changed', 'settings'),
  prosecdef: toggle('security-changed', { on: 'now security definer', off: 'now security invoker' }, ({ to }) =>
    to === true ? 'security' : 'breaking',
  ),
  proleakproof: toggle('leakproof-changed', { on: 'now leakproof', off: 'no longer leakproof' }, ({ to }) =>
    to === true ? 'security' : 'quiet',
  ),
}

const toldByFunctionDdl: readonly string[] = [
  'arguments',
  'proconfig',
  'proisstrict',
  'prokind',
  'prolang',
  'proleakproof',
  'proparallel',
  'prosecdef',
  'prosqlbody',
  'prosrc',
  'provolatile',
  'result',
]

/** Functions, procedures, aggregates and window functions. Their name is their signature: Postgres allows overloads. */
export const functions: Family = {
  catalogs: { p: 'pg_proc', g: 'pg_aggregate' },
  from: `pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  left join pg_aggregate g on p.prokind = 'a' and g.aggfnoid = p.oid`,
  // A range type brings its constructors along.
  where: `p.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)'
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')`,
  object: {
    kind: `case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end`,
    schema: 'n.nspname',
    name: `quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')'`,
  },
  chosenBy: `p.oid`,
  address: { catalog: 'pg_proc', oid: 'p.oid', xid: 'p.xmin' },
  raw: {
    columns: [
      'p.proargtypes',
      'p.proallargtypes',
      'p.proargmodes::text',
      'p.proargnames',
      'p.proargdefaults::text',
      'p.prorettype',
      'p.proretset',
      'p.provariadic',
      'p.prosqlbody::text',
      'p.prosupport::text',
      'p.protrftypes',
    ],
    covers: ['name', 'arguments', 'result', 'prosqlbody', 'prosupport', 'protrftypes'],
  },
  grants: { type: `'f'`, owner: 'p.proowner' },
  ignored: {
    oid: 'physical',
    proname: 'the name',
    pronamespace: 'the schema',
    pronargs: 'read as arguments',
    pronargdefaults: 'read as arguments',
    proargtypes: 'in the name',
    proallargtypes: 'read as arguments',
    proargmodes: 'read as arguments',
    proargnames: 'read as arguments',
    proargdefaults: 'read as arguments',
    prorettype: 'read as result',
    proretset: 'read as result',
    provariadic: 'read as arguments',
    aggfnoid: 'the aggregate itself',
  },
  // `proconfig` is told as it is: its settings are made in their order, and one may undo another (a role, and who the session is).
  rendered: {
    arguments: 'pg_get_function_arguments(p.oid)',
    result: 'pg_get_function_result(p.oid)',
    prosqlbody: { sql: 'pg_get_function_sqlbody(p.oid)', column: 'pg_proc.prosqlbody' },
  },
  kinds: {
    function: {
      sqlName: true,
      ddl: functionDdl,
      tells: toldByFunctionDdl,
      added: routineAdded,
      ownName: functionName,
      attributes: functionAttributes,
    },
    procedure: {
      sqlName: true,
      ddl: functionDdl,
      tells: toldByFunctionDdl,
      added: routineAdded,
      ownName: functionName,
      attributes: functionAttributes,
    },
    aggregate: {
      sqlName: true,
      ddl: aggregateDdl,
      tells: ['aggtransfn', 'aggtranstype', 'prokind', 'prolang', 'prosrc'],
      added: besideNamesake,
      ownName: functionName,
      attributes: functionAttributes,
    },
  },
}

function routineAdded(whole: Standing): Judgement | undefined {
  return definerForEverybody(whole) ?? besideNamesake(whole)
}

/** It runs with the rights of its owner, and the right to execute it is everybody's unless it is revoked. */
function definerForEverybody({ fact: { attributes } }: Standing): Judgement | undefined {
  const isRevoked = list(attributes['proacl']).includes('revoked public: execute')
  return attributes['prosecdef'] === true && !isRevoked
    ? { weight: 'security', words: 'with the rights of its owner, for everybody' }
    : undefined
}

const volatility: Readonly<Record<string, string>> = { i: 'immutable', s: 'stable', v: '' }

function functionDdl({ object, attributes }: Fact): string {
  const name = `${quoted(object.schema ?? '')}.${object.name.slice(0, object.name.lastIndexOf('('))}`
  return lines(
    `create ${object.kind} ${name}(${text(attributes['arguments'])})`,
    attributes['result'] && `returns ${text(attributes['result'])}`,
    [
      `language ${text(attributes['prolang'])}`,
      attributes['prokind'] === 'w' && 'window',
      volatility[text(attributes['provolatile'])],
      attributes['proisstrict'] === true && 'strict',
      attributes['prosecdef'] === true && 'security definer',
      attributes['proleakproof'] === true && 'leakproof',
      attributes['proparallel'] === 's' && 'parallel safe',
      attributes['proparallel'] === 'r' && 'parallel restricted',
    ]
      .filter(Boolean)
      .join(' '),
    ...list(attributes['proconfig']).map((setting) => `set ${setting}`),
    attributes['prosqlbody'] ? text(attributes['prosqlbody']) : `as $$${text(attributes['prosrc'])}$$`,
  )
}

function aggregateDdl({ object, attributes }: Fact): string {
  return lines(
    `create aggregate ${quoted(object.schema ?? '')}.${object.name} (`,
    `  sfunc = ${text(attributes['aggtransfn'])}, stype = ${text(attributes['aggtranstype'])}`,
    ')',
  )
}
