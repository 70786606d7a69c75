import type { Family, Judgement, Standing } from '../family.ts'
import { text } from './words.ts'

/** Operators. Shells, which only hold a name for a commutator or negator to come, are none yet. */
export const operators: Family = {
  catalogs: { o: 'pg_operator' },
  from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
  where: 'o.oid >= 16384 and o.oprcode <> 0',
  object: {
    kind: `'operator'`,
    schema: 'n.nspname',
    name: `format('%s (%s, %s)', o.oprname, case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end,
    case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end)`,
  },
  address: { catalog: 'pg_operator', oid: 'o.oid', xid: 'o.xmin' },
  raw: { columns: ['o.oprleft', 'o.oprright'], covers: ['name'] },
  ignored: {
    oid: 'physical',
    oprname: 'in the name',
    oprnamespace: 'the schema',
    oprleft: 'in the name',
    oprright: 'in the name',
    oprkind: 'in the name',
  },
  rendered: {},
  kinds: {
    operator: {
      sqlName: true,
      ddl: ({ object, attributes }) =>
        `create operator ${object.schema}.${object.name} (function = ${text(attributes['oprcode'])}, result = ${text(attributes['oprresult'])})`,
      tells: ['oprcode', 'oprresult'],
      added: besideNamesake,
      ownName: operatorName,
    },
  },
}

/** In every version from 14 to 18: `select distinct oprname from pg_operator`. */
const builtIn = new Set(
  '!! !~ !~* !~~ !~~* # ## #- #> #>> % & && &< &<| &> * *< *<= *<> *= *> *>= + - -> ->> -|- / < <-> << <<= <<| <= <> <@ <^ = > >= >> >>= >^ ? ?# ?& ?- ?-| ?| ?|| @ @-@ @> @? @@ @@@ ^ ^@ | |&> |/ |>> || ||/ ~ ~* ~<=~ ~<~ ~= ~>=~ ~>~ ~~ ~~*'.split(
    ' ',
  ),
)

/** A literal, or a parameter of a driver, has no type until an operator gives it one: where there are two, it may be the other's. */
function besideNamesake({ fact, before }: Standing): Judgement | undefined {
  const name = operatorName(fact.object.name)
  const hasNamesake =
    builtIn.has(name) ||
    before?.facts.some(({ object }) => object.kind === 'operator' && operatorName(object.name) === name)
  return hasNamesake && isOfBuiltIns(fact.object.name)
    ? { weight: 'breaking', words: 'between built-in types: expressions that were clear may have two meanings' }
    : undefined
}

function operatorName(signature: string): string {
  return signature.slice(0, signature.indexOf(' ('))
}

/** The pinned search path names the types of everybody else with their schema: `+ (public.money_of, integer)`. */
function isOfBuiltIns(signature: string): boolean {
  return !signature.slice(signature.indexOf(' (')).includes('.')
}
