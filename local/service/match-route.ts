/** Which handler answers which path. A pattern's `:name` parts become parameters. */
export type Routable = { readonly method: string; readonly pattern: string }

export type Match<Route> = { readonly route: Route; readonly params: Readonly<Record<string, string>> }

export function matchRoute<Route extends Routable>(
  routes: readonly Route[],
  method: string,
  path: string,
): Match<Route> | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const params = matchPattern(route.pattern, path)
    if (params) return { route, params }
  }
  return undefined
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}
