import type { RoleRecord } from './records.ts'

type Target = { readonly role: RoleRecord; readonly database: string; readonly host: string }

/** Direct, and in the form that Neon writes. */
export function connectionUri({ role, database, host }: Target): string {
  const [user, password] = [role.name, role.password ?? ''].map(encodeURIComponent)
  return `postgresql://${user}:${password}@${host}/${encodeURIComponent(database)}?sslmode=require&channel_binding=require`
}

/** The address of a compute has no pooler of its own here: both are the same. */
export function connectionParameters({ role, database, host }: Target): object {
  return { database, password: role.password ?? '', role: role.name, host, pooler_host: host }
}
