/** 42501: a right is missing. Whose the object is, who asked, and what to grant. */
import { anywhere } from '../../postgres/anywhere.ts'
import { isBranchLogin } from '../../postgres/branch-login-name.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { FailedStatement, Hint } from './hint.ts'
import { nameIn } from './hint.ts'

export const rights: Hint = {
  sqlstates: ['42501'],
  async says(failed) {
    const { message } = failed
    const who = await whoRan(failed)
    if (isBranchLogin(who)) return branchLoginHint
    const owned = nameIn(message, /^must be owner of (?<kind>[\w ]+?) "?(?<name>[^" ]+)"?$/)
    if (owned !== undefined) {
      const owner = await ownerOf(failed, owned)
      return explainOwner(owned, { who, owner, isMember: owner !== undefined && (await isMember(failed, who, owner)) })
    }
    const member = nameIn(message, /^must be (?:member of role|able to SET ROLE) "(?<name>[^"]+)"$/)
    if (member !== undefined)
      return `This ran as \`${who}\`. \`grant ${quote(member)} to ${quote(who)}\` on the parent lets it.`
    const [, kind] = /^permission denied for (\w+(?: \w+)*?) "?[^" ]+"?$/.exec(message) ?? []
    const name = nameIn(message, /^permission denied for \w+(?: \w+)*? "?(?<name>[^" ]+)"?$/)
    if (kind !== undefined && name !== undefined) {
      const target = ['table', 'view', 'materialized view'].includes(kind) ? '' : `${kind} `
      return (
        `This ran as \`${who}\`, which lacks the right. Grant it on the parent, such as \`grant ${privileges.get(kind) ?? 'all'} on ${target}${quote(name)} ` +
        `to ${quote(who)}\`, or log in as a group that has it, with \`role\`.`
      )
    }
    if (/superuser|create (extension|event trigger)|external program/i.test(message)) {
      return `This ran as \`${who}\`, and wants a superuser, which no service gives. Have the service's own way do it, once, on the parent.`
    }
    return `This ran as \`${who}\`. Grant it the right on the parent, or log in as a group that has it, with \`role\`.`
  },
}

/** It goes with the branch, so nothing can be granted to it on the parent. */
const branchLoginHint =
  'This ran as the login of the branch, which owns the branch and is a member of those who own what is in it, and of nobody else. ' +
  'Grant the right to one of them on the parent; or, where the login of `postgres-url` may do it, hand that one out with `branch-login: given`.'

const privileges: ReadonlyMap<string, string> = new Map([
  ['schema', 'usage, create'],
  ['database', 'create'],
  ['sequence', 'usage, select, update'],
  ['function', 'execute'],
])

type Owner = { readonly who: string; readonly owner: string | undefined; readonly isMember: boolean }

function explainOwner(object: string, { who, owner, isMember }: Owner): string {
  if (owner === undefined) {
    return `This ran as \`${who}\`, which does not own \`${object}\`. Grant it the owner on the parent, or log in as the owner, with \`role\`.`
  }
  const asOwner = `with \`role: ${owner}\`, a member logs in as the owner.`
  if (isMember) {
    return (
      `\`${object}\` belongs to \`${owner}\`, and this ran as \`${who}\`, a member that does not inherit its rights. ` +
      `\`set role ${quote(owner)}\` ahead of the statement takes them; ${asOwner}`
    )
  }
  return (
    `\`${object}\` belongs to \`${owner}\`, and this ran as \`${who}\`, which is not its member. ` +
    `\`grant ${quote(owner)} to ${quote(who)}\` on the parent lets it; ${asOwner}`
  )
}

/** The file may have taken another role before. */
async function whoRan({ client, earlier }: FailedStatement): Promise<string> {
  const taken = earlier.flatMap(({ sql, words }) => {
    if (words[0] === 'reset' && (words[1] === 'role' || words[1] === 'all')) return [undefined]
    const name =
      /^set\s+(?:(?:session|local)\s+)?(?:role\s+(?:to\s+|=\s*)?|session\s+authorization\s+)["']?([\w$.-]+)/i.exec(
        sql,
      )?.[1]
    return name === undefined ? [] : [/^(none|default)$/i.test(name) ? undefined : name]
  })
  const last = taken.at(-1)
  if (last !== undefined) return last
  const [session] = await anywhere(client).ask(whoQuery)
  return session?.who ?? 'nobody'
}

async function ownerOf({ client }: FailedStatement, object: string): Promise<string | undefined> {
  const rows = await anywhere(client).ask(ownersQuery, [object.slice(object.lastIndexOf('.') + 1)])
  return rows.length === 1 ? rows[0]?.owner : undefined
}

async function isMember({ client }: FailedStatement, who: string, owner: string): Promise<boolean> {
  const [role] = await anywhere(client).ask(memberQuery, [who, owner])
  return role?.member ?? false
}

function quote(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name}"`
}

const whoQuery = defineQualified<{ readonly who: string }>('who runs the session', 'select current_user as who')

const memberQuery = defineQualified<{ readonly member: boolean }>(
  'whether a role is a member',
  `
select pg_catalog.pg_has_role(r.oid, $2::pg_catalog.name, 'member') as member
from pg_catalog.pg_roles r
where r.rolname operator(pg_catalog.=) $1::pg_catalog.text
`,
)

/** The server names it without its schema: where several have the name, nobody knows whose it is. */
const ownersQuery = defineQualified<{ readonly owner: string }>(
  'owners of a name',
  `
select distinct pg_catalog.pg_get_userbyid(owner) as owner
from (
  select relname as name, relowner as owner from pg_catalog.pg_class
  union all select proname, proowner from pg_catalog.pg_proc
  union all select typname, typowner from pg_catalog.pg_type where typrelid operator(pg_catalog.=) 0::pg_catalog.oid
  union all select nspname, nspowner from pg_catalog.pg_namespace
  union all select datname, datdba from pg_catalog.pg_database
  union all select extname, extowner from pg_catalog.pg_extension
  union all select pubname, pubowner from pg_catalog.pg_publication
) objects
where name operator(pg_catalog.=) $1::pg_catalog.text
`,
)
