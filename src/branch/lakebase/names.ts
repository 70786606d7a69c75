/**
 * Resource names of the Postgres API: a name is the tail of its path. Uids (`br-…`, `ep-…`) are not accepted where an id goes.
 * https://docs.databricks.com/api/workspace/postgres
 */

export const apiRoot = '/api/2.0/postgres'

export function projectResource(project: string): string {
  return `projects/${lastSegment(project)}`
}

/** Takes a short name or a full resource name of the same project. */
export function branchResource(project: string, branch: string): string {
  return `${projectResource(project)}/branches/${lastSegment(branch)}`
}

/** `ci-pr-42` of `projects/shop/branches/ci-pr-42`. */
export function lastSegment(resource: string): string {
  return resource.slice(resource.lastIndexOf('/') + 1)
}

/** The path of a resource name, each segment percent-encoded. */
export function resourcePath(resource: string): string {
  return `${apiRoot}/${resource.split('/').map(encodeURIComponent).join('/')}`
}
