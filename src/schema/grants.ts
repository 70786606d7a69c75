/** SQL for grants as sorted lines: Postgres keeps them in the order in which they were given. */
import type { Family } from './family.ts'

/** SQL for what was granted and revoked since the object was born; null where that is nothing. */
export function grantsExpression(acl: string, { type, owner }: NonNullable<Family['grants']>): string {
  return `case when ${acl} is not null then ${grantsGivenAndRevoked(acl, `acldefault(${type}, ${owner})`, owner)} end`
}

/** SQL for the grants of `acl` that `born` had not, and those that it had, as revoked. */
export function grantsGivenAndRevoked(acl: string, born: string, owner: string): string {
  const [now, then] = [grantsList(acl, owner), grantsList(born, owner)]
  return `nullif(
    array(select l from (select unnest(${now}) except select unnest(${then})) g (l) order by l collate "C")
    || array(select 'revoked ' || l from (select unnest(${then}) except select unnest(${now})) r (l) order by l collate "C"), '{}')`
}

/** SQL for one sorted line a grant. The owner is called so: a change of owner is told once, not in every grant. */
export function grantsList(acl: string, owner: string): string {
  return `array(select l collate "C" from (
    select concat(
      case e.grantee when 0 then 'public' when ${owner} then '(owner)' else quote_ident(pg_get_userbyid(e.grantee)) end,
      ': ', lower(e.privilege_type),
      case when e.is_grantable then ' with grant option' end,
      case when e.grantor <> ${owner} then ' by ' || quote_ident(pg_get_userbyid(e.grantor)) end)
    from aclexplode(${acl}) e) g (l) order by 1)`
}
