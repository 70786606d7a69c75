/** The letters that columns of the catalogs hold, in words. */
import type { AttributeValue } from '../snapshot.ts'
import { text } from './words.ts'

type Letters = Readonly<Record<string, string>>

const enabled: Letters = { O: 'enabled', D: 'disabled', R: 'enabled on replicas only', A: 'enabled always' }
const modifies: Letters = { r: 'read only', s: 'shareable', w: 'read and write' }

export const attributeValues: Readonly<Record<string, Letters>> = {
  aggfinalmodify: modifies,
  aggkind: { n: 'normal', o: 'ordered set', h: 'hypothetical set' },
  aggmfinalmodify: modifies,
  amtype: { t: 'table', i: 'index' },
  attcompression: { p: 'pglz', l: 'lz4' },
  attstorage: { p: 'plain', e: 'external', x: 'extended', m: 'main' },
  castcontext: { e: 'explicit only', a: 'assignment', i: 'implicit' },
  castmethod: { f: 'function', i: 'input and output', b: 'binary' },
  collprovider: { d: 'default', b: 'builtin', c: 'libc', i: 'icu' },
  ev_enabled: enabled,
  evtenabled: enabled,
  polcmd: { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' },
  prokind: { f: 'function', w: 'window function', a: 'aggregate', p: 'procedure' },
  proparallel: { s: 'safe', r: 'restricted', u: 'unsafe' },
  provolatile: { i: 'immutable', s: 'stable', v: 'volatile' },
  pubgencols: { n: 'none', s: 'stored' },
  relpersistence: { p: 'permanent', u: 'unlogged', t: 'temporary' },
  relreplident: { d: 'the primary key', n: 'nothing', f: 'full', i: 'an index' },
  subtwophasestate: { d: 'disabled', p: 'pending', e: 'enabled' },
  substream: { f: 'off', t: 'on', p: 'parallel' },
  tgenabled: enabled,
  typalign: { c: 'char', s: 'int2', i: 'int4', d: 'double' },
  typcategory: {
    A: 'array',
    B: 'boolean',
    C: 'composite',
    D: 'date and time',
    E: 'enum',
    G: 'geometric',
    I: 'network address',
    N: 'numeric',
    P: 'pseudo',
    R: 'range',
    S: 'string',
    T: 'timespan',
    U: 'user-defined',
    V: 'bit string',
    X: 'unknown',
    Z: 'internal',
  },
  typstorage: { p: 'plain', e: 'external', x: 'extended', m: 'main' },
  typtype: { b: 'base', c: 'composite', d: 'domain', e: 'enum', m: 'multirange', p: 'shell', r: 'range' },
}

/** What an attribute has for a value, as a reader says it. */
export function inWords(attribute: string, value: AttributeValue | undefined): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return attributeValues[attribute]?.[text(value)] ?? text(value)
}
