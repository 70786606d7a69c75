/**
 * A folder whose files can share their blocks: the temporary folder where its file system does that (XFS, Btrfs, ZFS, APFS), else,
 * for root on Linux, an XFS of one's own in a sparse file. Removed without a trace.
 */
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeTemporaryFolder } from '../local/postgres/temporary-folder.ts'

export type ReflinkVolume =
  | { readonly available: true; readonly folder: string; remove(): Promise<void> }
  | { readonly available: false; readonly why: string }

const run = promisify(execFile)
const volumeBytes = 12 * 1024 ** 3

export async function openReflinkVolume(): Promise<ReflinkVolume> {
  const home = await makeTemporaryFolder('bench-volume-')
  // Postgres runs under another account than root, which has to get through.
  await chmod(home, 0o711)
  const removeHome = () => rm(home, { recursive: true, force: true })
  if (await sharesBlocks(home)) return { available: true, folder: home, remove: removeHome }
  try {
    const folder = await mountXfs(home)
    const remove = async () => {
      await run('umount', [folder])
      await removeHome()
    }
    return { available: true, folder, remove }
  } catch (error) {
    await removeHome()
    return { available: false, why: `${home} has no reflinks, and no XFS could be mounted there: ${reason(error)}` }
  }
}

async function sharesBlocks(folder: string): Promise<boolean> {
  const original = join(folder, 'original')
  const file = await open(original, 'w')
  await file.writeFile('x'.repeat(4096))
  await file.close()
  try {
    await copyFile(original, join(folder, 'copy'), constants.COPYFILE_FICLONE_FORCE)
    return true
  } catch {
    return false
  }
}

async function mountXfs(home: string): Promise<string> {
  if (process.platform !== 'linux') throw new Error('that is done on Linux only')
  if (process.getuid?.() !== 0) throw new Error('only root may mount')
  const image = join(home, 'xfs.img')
  const file = await open(image, 'w')
  await file.truncate(volumeBytes)
  await file.close()
  const folder = join(home, 'volume')
  await mkdir(folder)
  await run('mkfs.xfs', ['-q', '-m', 'reflink=1', image])
  await run('mount', ['-o', 'loop', image, folder])
  return folder
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const missing = 'code' in error && error.code === 'ENOENT'
  return missing ? 'mkfs.xfs is missing (package xfsprogs).' : error.message.trim()
}
