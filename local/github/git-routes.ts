/** Commits, trees and blobs over HTTP. https://docs.github.com/rest/git */
import { type Answer, NOT_FOUND, ok } from './answer.ts'
import type { RouteRequest } from './route-request.ts'

export function getCommit({ repository, url }: RouteRequest, sha: string): Answer {
  const tree = repository.objects.treeOf(sha)
  return tree === undefined ? NOT_FOUND : ok({ sha, tree: { sha: tree, url: `${url.origin}/${tree}` } })
}

export function getTree({ repository }: RouteRequest, sha: string): Answer {
  const tree = repository.objects.tree(sha)
  return tree === undefined ? NOT_FOUND : ok({ sha, tree, truncated: false })
}

export function getBlob({ repository }: RouteRequest, sha: string): Answer {
  const text = repository.objects.blob(sha)
  if (text === undefined) return NOT_FOUND
  return ok({ sha, encoding: 'base64', size: text.length, content: Buffer.from(text).toString('base64') })
}
