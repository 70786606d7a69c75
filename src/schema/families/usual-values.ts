/** What attributes have for a value where nobody said anything: a definition need not tell it. */
import type { AttributeValue } from '../snapshot.ts'

const usual: Readonly<Record<string, AttributeValue>> = {
  aggfinalextra: false,
  aggfinalmodify: 'r',
  aggkind: 'n',
  aggmfinalextra: false,
  aggmfinalmodify: 'r',
  aggmtransspace: 0,
  aggnumdirectargs: 0,
  aggtransspace: 0,
  collisdeterministic: true,
  conenforced: true,
  convalidated: true,
  detaching: false,
  ev_enabled: 'O',
  evtenabled: 'O',
  indisclustered: false,
  indislive: true,
  indisready: true,
  indisreplident: false,
  indisvalid: true,
  opcdefault: false,
  oprcanhash: false,
  oprcanmerge: false,
  proisstrict: false,
  prokind: 'f',
  procost: '100',
  proleakproof: false,
  proparallel: 'u',
  prorows: '0',
  prosecdef: false,
  provolatile: 'v',
  relforcerowsecurity: false,
  relispartition: false,
  relispopulated: true,
  relpersistence: 'p',
  relreplident: 'd',
  relrowsecurity: false,
  tgenabled: 'O',
  typisdefined: true,
}

export function isUsual(attribute: string, value: AttributeValue): boolean {
  return usual[attribute] === value
}
