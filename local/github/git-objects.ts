/**
 * Commits, trees and blobs under the very ids that git gives them.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
import { createHash } from 'node:crypto'

/** What a commit holds: texts by path. */
export type CommitFiles = Readonly<Record<string, string>>

type TreeEntry = { readonly path: string; readonly type: 'tree' | 'blob'; readonly mode: string; readonly sha: string }

/** All objects of a repository, by id. */
export class GitObjects {
  readonly #trees = new Map<string, readonly TreeEntry[]>()
  readonly #blobs = new Map<string, string>()
  readonly #commits = new Map<string, string>()

  addCommit(sha: string, files: CommitFiles): void {
    this.#commits.set(sha, this.#addTree(Object.entries(files)))
  }

  treeOf(commit: string): string | undefined {
    return this.#commits.get(commit)
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#trees.get(sha)
  }

  blob(sha: string): string | undefined {
    return this.#blobs.get(sha)
  }

  #addTree(files: readonly (readonly [string, string])[]): string {
    const names = [...new Set(files.map(([path]) => path.split('/')[0] ?? ''))]
    const entries = names.map((name) => this.#addEntry(name, files)).toSorted(byGitOrder)
    const content = entries.map(({ mode, path, sha }) =>
      Buffer.concat([Buffer.from(`${mode} ${path}\0`), Buffer.from(sha, 'hex')]),
    )
    const sha = objectId('tree', Buffer.concat(content))
    this.#trees.set(sha, entries)
    return sha
  }

  #addEntry(name: string, files: readonly (readonly [string, string])[]): TreeEntry {
    const text = files.find(([path]) => path === name)?.[1]
    if (text !== undefined) {
      const sha = objectId('blob', Buffer.from(text))
      this.#blobs.set(sha, text)
      return { path: name, type: 'blob', mode: '100644', sha }
    }
    const inside = files.filter(([path]) => path.startsWith(`${name}/`))
    const sha = this.#addTree(inside.map(([path, content]) => [path.slice(name.length + 1), content]))
    return { path: name, type: 'tree', mode: '40000', sha }
  }
}

function objectId(type: 'tree' | 'blob', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** A folder is sorted as if its name ended with a slash. */
function byGitOrder(a: TreeEntry, b: TreeEntry): number {
  const name = ({ path, type }: TreeEntry) => (type === 'tree' ? `${path}/` : path)
  return Buffer.compare(Buffer.from(name(a)), Buffer.from(name(b)))
}
