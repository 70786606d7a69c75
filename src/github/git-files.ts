/** Files of a commit, as GitHub holds them: compared by the ids that git gives to what they say. */
import { createHash } from 'node:crypto'

export type GitObjectsApi = {
  /** Id of the commit's tree. */
  treeOfCommit(sha: string): Promise<string>
  tree(sha: string): Promise<readonly TreeEntry[]>
  blob(sha: string): Promise<Buffer>
}

export type TreeEntry = { readonly path: string; readonly type: string; readonly sha: string }

export type GitFiles = {
  /** Of a file or a folder; of the whole commit for an empty path. Undefined where there is none. */
  idAt(commit: string, path: string): Promise<string | undefined>
  textAt(commit: string, path: string): Promise<string | undefined>
}

/** Folder by folder, each asked for once: a whole tree can be too large for one answer. */
export function gitFiles(api: GitObjectsApi): GitFiles {
  const trees = remembering((sha) => api.tree(sha))
  const commits = remembering((sha) => api.treeOfCommit(sha))
  const files: GitFiles = {
    async idAt(commit, path) {
      let at: Pick<TreeEntry, 'type' | 'sha'> | undefined = { type: 'tree', sha: await commits(commit) }
      for (const segment of path.split('/').filter((part) => part !== '' && part !== '.')) {
        if (at?.type !== 'tree') return undefined
        at = (await trees(at.sha)).find((entry) => entry.path === segment)
      }
      return at?.sha
    },
    async textAt(commit, path) {
      const id = await files.idAt(commit, path)
      return id === undefined ? undefined : (await api.blob(id)).toString('utf8')
    },
  }
  return files
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

function remembering<T>(ask: (sha: string) => Promise<T>): (sha: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (sha) => {
    const answer = known.get(sha) ?? ask(sha)
    known.set(sha, answer)
    return answer
  }
}
