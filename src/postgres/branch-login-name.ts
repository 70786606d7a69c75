/** How the login of a branch on a plain Postgres server is called: by the number of its database, which no other has. */
export function loginName(oid: number | string): string {
  return `database-branch-${oid}`
}

/** No role of production, where what a migration makes belongs to whoever runs it there. */
export function isBranchLogin(role: string): boolean {
  return /^database-branch-\d+$/.test(role)
}
