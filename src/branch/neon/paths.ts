/**
 * Paths of the API, each segment percent-encoded. An empty segment would be redirected to the list above it, so an id that is empty is
 * a bug of ours. https://api-docs.neon.tech/reference/getting-started-with-neon-api
 */
export function apiPath(...segments: readonly string[]): string {
  if (segments.includes('')) throw new Error(`the path ${segments.join('/')} has an empty segment`)
  return `/${segments.map(encodeURIComponent).join('/')}`
}

export function projectPath(project: string, ...rest: readonly string[]): string {
  return apiPath('projects', project, ...rest)
}

export function branchPath(project: string, branchId: string, ...rest: readonly string[]): string {
  return projectPath(project, 'branches', branchId, ...rest)
}
