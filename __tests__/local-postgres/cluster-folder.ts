import { chmod, mkdtemp, rm } from 'node:fs/promises'

/** A folder for clusters that also the unprivileged account of a server started by root can reach. */
export async function makeClusterFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/cluster-test-')
  await chmod(folder, 0o755)
  return folder
}

export async function removeClusterFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
