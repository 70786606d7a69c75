/** The role and the database that a new project has: its creator owns `databricks_postgres` and may do nearly everything. */
import type { Identity } from './identities.ts'
import type { BranchRecord, DatabaseRecord, IdentityType, RoleRecord } from './records.ts'

export type FirstInhabitants = { readonly role: RoleRecord; readonly database: DatabaseRecord }

export function firstInhabitants(branch: BranchRecord, creator: Identity, now: number): FirstInhabitants {
  const shared = { branchUid: branch.uid, createdAt: now, updatedAt: now }
  const role: RoleRecord = {
    ...shared,
    id: roleIdOf(creator.type, creator.name),
    postgresRole: creator.name,
    identityType: creator.type,
    authMethod: 'LAKEBASE_OAUTH_V1',
    superuser: true,
    attributes: { createdb: true, createrole: true, bypassrls: true },
  }
  const database: DatabaseRecord = {
    ...shared,
    id: 'databricks-postgres',
    postgresDatabase: 'databricks_postgres',
    roleId: role.id,
  }
  return { role, database }
}

// dev.one@example.com becomes dev-one; an application id gets a letter in front, as an id must have.
export function roleIdOf(type: IdentityType, name: string): string {
  if (type === 'SERVICE_PRINCIPAL') return `sp-${name}`
  return (name.split('@')[0] ?? name).toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
}
