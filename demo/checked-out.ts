/** What Git has checked out in a folder, as the pull request that is tried there. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHubStandIn } from '../local/github/stand-in.ts'

export type CheckedOut = { readonly headSha: string; readonly headRef: string }

/** A folder that Git does not know has a commit of its own making. */
export function checkedOut(folder: string): CheckedOut {
  return {
    headSha: git(folder, 'rev-parse', 'HEAD') ?? '0'.repeat(40),
    headRef: git(folder, 'rev-parse', '--abbrev-ref', 'HEAD') ?? 'change',
  }
}

export function addPullRequest(github: GitHubStandIn, number: number, head: CheckedOut): void {
  github.addPullRequest({ number, title: `Changes of ${head.headRef}`, ...head })
}

/** What Git would commit of a folder, with its contents by path. Empty where Git does not know it. */
export async function trackedFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const listed = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard') ?? ''
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)))
  const files = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(files))
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}
