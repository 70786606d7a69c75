/** `database-branch diff` from one branch to another: the command line, as bundled. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../local/project-root.ts'
import { branchUrl, type Shop } from './shop.ts'

export async function compareBranches(shop: Shop, from: string, to: string): Promise<string> {
  const urls = await Promise.all([branchUrl(shop, from), branchUrl(shop, to)])
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(projectRoot, 'dist/cli/index.js'),
    'diff',
    ...urls,
  ])
  return `$ database-branch diff ${from} ${to}\n${stdout.trim()}`
}
