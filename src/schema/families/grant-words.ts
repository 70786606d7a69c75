/** How grants read: which rights a change gives and takes away, and the lines of a definition. */
import type { AttributeDescription } from '../family.ts'
import { groupBy } from '../group-by.ts'
import type { Weight } from '../schema-diff.ts'
import type { AttributeValue } from '../snapshot.ts'
import { list } from './words.ts'

/** A grant that the object was not born with; or `revoked`, one that it was born with and has no more. */
type Grant = {
  readonly revoked: boolean
  readonly grantee: string
  readonly privilege: string
  readonly grantable: boolean
  readonly grantor: string | undefined
}

export type GrantChange = {
  readonly given: readonly Grant[]
  readonly taken: readonly Grant[]
  /** Kept, and no longer to be passed on. */
  readonly keptWithoutOption: readonly Grant[]
  /** Kept, and by another grantor. */
  readonly regranted: readonly Grant[]
}

export const grantAttribute: AttributeDescription = {
  what: 'grants-changed',
  weight: ({ from, to }) => weighGrants(grantChange(from, to)),
  words: ({ from, to }) => grantsInWords(grantChange(from, to)),
}

export function grantChange(from: AttributeValue | undefined, to: AttributeValue | undefined): GrantChange {
  const [before, after] = [parseGrants(from), parseGrants(to)]
  const gone = before.filter((grant) => !after.some((other) => isSame(grant, other)))
  const come = after.filter((grant) => !before.some((other) => isSame(grant, other)))
  const isHeldIn = (grants: readonly Grant[]) => (grant: Grant) =>
    grants.some((other) => !other.revoked && isSameRight(grant, other))
  const isHeldFullyIn = (grants: readonly Grant[]) => (grant: Grant) =>
    grants.some((other) => !other.revoked && isSameRight(grant, other) && (other.grantable || !grant.grantable))
  const [lost, won] = [gone.filter(isGranted), come.filter(isGranted)]
  return {
    given: [...won.filter((grant) => !isHeldFullyIn(before)(grant)), ...gone.filter(({ revoked }) => revoked)],
    taken: [...lost.filter((grant) => !isHeldIn(after)(grant)), ...come.filter(({ revoked }) => revoked)],
    keptWithoutOption: lost.filter((grant) => isHeldIn(after)(grant) && !isHeldFullyIn(after)(grant)),
    regranted: won.filter((grant) =>
      lost.some((other) => isSameRight(grant, other) && other.grantable === grant.grantable),
    ),
  }
}

export function weighGrants({ given, taken, keptWithoutOption }: GrantChange): Weight {
  if (taken.length + keptWithoutOption.length > 0) return 'breaking'
  return given.length > 0 ? 'security' : 'quiet'
}

export function grantsInWords({ given, taken, keptWithoutOption, regranted }: GrantChange): string {
  const withoutOption = keptWithoutOption.map((grant) => ({ ...grant, grantable: false }))
  const phrases = [
    ...phrasesOf(given, (rights, role) => `granted ${rights} to ${role}`),
    ...phrasesOf(taken, (rights, role) => `revoked ${rights} from ${role}`),
    ...phrasesOf(withoutOption, (rights, role) => `revoked the grant option of ${rights} from ${role}`),
    ...phrasesOf(regranted, (rights, role) => `granted anew ${rights} to ${role}`),
  ]
  return phrases.length > 0 ? phrases.join('; ') : 'grants in another order'
}

/** What everybody may do: every role, and every one that is made later. */
export function grantedToPublic(value: AttributeValue | undefined): GrantChange {
  const given = parseGrants(value).filter(({ revoked, grantee }) => !revoked && grantee === 'public')
  return { given, taken: [], keptWithoutOption: [], regranted: [] }
}

/** "grant select, insert to app with grant option": lines of a definition. */
export function grantLines(value: AttributeValue | undefined): readonly string[] {
  const grants = groupBy(parseGrants(value), ({ revoked, grantee, grantable, grantor }) =>
    [
      revoked ? 'revoke' : 'grant',
      revoked ? 'from' : 'to',
      grantee,
      grantable ? ' with grant option' : '',
      grantor === undefined ? '' : ` by ${grantor}`,
    ].join('\0'),
  )
  return [...grants].map(([key, same]) => {
    const [verb, preposition, grantee, ...rest] = key.split('\0')
    return `${verb} ${same.map(({ privilege }) => privilege).join(', ')} ${preposition} ${grantee}${rest.join('')}`
  })
}

function phrasesOf(grants: readonly Grant[], phrase: (rights: string, role: string) => string): readonly string[] {
  const groups = groupBy(grants, ({ grantee, grantable, grantor }) =>
    [
      grantee === '(owner)' ? 'its owner' : `\`${grantee}\``,
      grantable ? ' with grant option' : '',
      grantor === undefined ? '' : ` by \`${grantor}\``,
    ].join(''),
  )
  return [...groups].map(([role, same]) => phrase(`\`${same.map(({ privilege }) => privilege).join(', ')}\``, role))
}

const line =
  /^(?<revoked>revoked )?(?<grantee>"(?:[^"]|"")*"|[^":]+): (?<privilege>.+?)(?<option> with grant option)?(?: by (?<grantor>.+))?$/s

function parseGrants(value: AttributeValue | undefined): readonly Grant[] {
  return list(value).flatMap((text) => {
    const { revoked, grantee = '', privilege = '', option, grantor } = line.exec(text)?.groups ?? {}
    return [{ revoked: revoked !== undefined, grantee, privilege, grantable: option !== undefined, grantor }]
  })
}

function isGranted({ revoked }: Grant): boolean {
  return !revoked
}

function isSameRight(a: Grant, b: Grant): boolean {
  return a.grantee === b.grantee && a.privilege === b.privilege
}

function isSame(a: Grant, b: Grant): boolean {
  return (
    a.revoked === b.revoked &&
    a.grantee === b.grantee &&
    a.privilege === b.privilege &&
    a.grantable === b.grantable &&
    a.grantor === b.grantor
  )
}
