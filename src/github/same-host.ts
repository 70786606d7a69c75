/**
 * One request to GitHub as octokit sends it, with its whole answer. GitHub redirects what was renamed or moved, always to itself:
 * what leads to another host does not get the request, whose body is a report and whose header is a token.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
import { UpstreamError } from '../ground/errors.ts'

type Fetch = typeof fetch

/** `home` is the origin of the API. The address of a next page is one that an answer has given. */
export function onTheSameHost(send: Fetch, home: string): Fetch {
  return async (input, init) => {
    let address = new URL(String(input))
    if (address.origin !== home) throw elsewhere(init, address, `a list goes on at another host, ${address.host}`)
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const answer = await send(address.href, { ...init, redirect: 'manual' })
      const location = answer.headers.get('location')
      if (!redirects.has(answer.status) || location === null || !URL.canParse(location, address.href))
        return whole(answer, address)
      const next = new URL(location, address.href)
      if (next.origin !== home) throw elsewhere(init, address, `it redirects to another host, ${next.host}`)
      address = next
    }
    throw elsewhere(init, address, `it redirects more than ${mostHops} times`)
  }
}

/** octokit takes an answer that breaks off, or comes too slowly, for one without a body. */
async function whole(answer: Response, { href }: URL): Promise<Response> {
  const { status, statusText, headers } = answer
  const text = await answer.text()
  // Where lists have a count beside them, octokit reads from the address which page this is.
  return Object.defineProperty(new Response(text === '' ? null : text, { status, statusText, headers }), 'url', {
    value: href,
  })
}

/** Each asks for the same request at another address; a 303 would not. */
const redirects: ReadonlySet<number> = new Set([301, 302, 307, 308])
const mostHops = 3

function elsewhere(init: RequestInit | undefined, { pathname }: URL, message: string): UpstreamError {
  const operation = `answer ${init?.method ?? 'GET'}`
  const remedy = 'Check `GITHUB_API_URL`, and the proxy in between.'
  return new UpstreamError({ service: 'GitHub', operation, resource: pathname, message, remedy })
}
