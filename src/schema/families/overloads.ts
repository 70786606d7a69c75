/**
 * What a function that came takes from its namesakes. A call is resolved by the types of its arguments, and a literal or a parameter of a
 * driver has none: with one function of the name it is a call of that, with two it may be of neither.
 * https://www.postgresql.org/docs/current/typeconv-func.html
 */
import type { Judgement, Standing } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { text } from './words.ts'

const kinds = ['function', 'aggregate', 'procedure']

export function besideNamesake({ fact, among, before }: Standing): Judgement | undefined {
  const name = functionName(fact.object.name)
  const namesake = before?.facts.find(
    (other) =>
      kinds.includes(other.object.kind) &&
      other.object.schema === fact.object.schema &&
      functionName(other.object.name) === name &&
      among.fact(other.key) !== undefined &&
      takesCallsOf(fact, other),
  )
  return namesake === undefined
    ? undefined
    : { weight: 'breaking', words: `calls of \`${namesake.object.name}\` may become ambiguous, or go to it` }
}

/** The name without the types of the arguments. */
export function functionName(signature: string): string {
  return /^("(?:[^"]|"")*"|[^(]*)/.exec(signature)?.[0] ?? signature
}

/** Whether a call of the older one can be taken for one of the newer. */
function takesCallsOf(newer: Fact, older: Fact): boolean {
  const [one, other] = [calls(newer), calls(older)]
  const least = Math.max(one.least, other.least)
  const most = Math.min(one.most, other.most, Math.max(one.types.length, other.types.length))
  for (let count = least; count <= most; count++) {
    const differing = [...Array(count).keys()].filter((at) => one.typeAt(at) !== other.typeAt(at))
    // Of two that take the same types, Postgres calls the one that is not variadic.
    const staysByForm = differing.length === 0 && one.most > other.most && count >= one.types.length
    // What has no type is taken for text where text is among what it may be.
    const staysText = differing.length > 0 && differing.every((at) => isTextAlone(other.typeAt(at), one.typeAt(at)))
    if (!staysByForm && !staysText) return true
  }
  return false
}

function isTextAlone(older = '', newer = ''): boolean {
  return older === 'text' && noText.has(newer.replace(/(\[\])+$/, ''))
}

/** Built-in types that no text is converted to by itself. */
const noText = new Set(
  'smallint,integer,bigint,numeric,real,double precision,boolean,uuid,json,jsonb,bytea,date,interval,timestamp without time zone,timestamp with time zone'.split(
    ',',
  ),
)

type Calls = {
  /** Of the arguments as declared. */
  readonly types: readonly string[]
  /** Of an argument as it is handed over: one of a variadic list is no array. */
  readonly typeAt: (place: number) => string | undefined
  readonly least: number
  readonly most: number
}

function calls({ object, attributes }: Fact): Calls {
  const list = object.name.slice(functionName(object.name).length + 1, -1)
  // A comma inside a quoted name separates nothing.
  const types = list === '' ? [] : (list.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? []).map((type) => type.trim())
  const declared = text(attributes['arguments'])
  const defaults = declared.match(/ DEFAULT /g)?.length ?? 0
  const isVariadic = /(^|, )VARIADIC /.test(declared)
  const element = isVariadic ? types.at(-1)?.replace(/\[\]$/, '') : undefined
  return {
    types,
    typeAt: (place) => (isVariadic && place >= types.length - 1 ? element : types[place]),
    least: types.length - defaults - (isVariadic ? 1 : 0),
    most: isVariadic ? Number.POSITIVE_INFINITY : types.length,
  }
}
