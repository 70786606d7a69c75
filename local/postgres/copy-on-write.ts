/**
 * Copies folders so that both sides share their blocks until one changes them, where the file system can (XFS, Btrfs,
 * ZFS, APFS); elsewhere an ordinary copy. The source may change meanwhile: files that vanish under the copy are left out.
 */
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { chmod, chown, copyFile, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Copies files and folders into `folder`, with their owners and modes. */
export async function copyInto(folder: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const copied = await copyWithProgram(folder, paths)
  if (!copied) for (const path of paths) await copyEntry(path, join(folder, basename(path)))
}

/** The same for a few files, which are copied before a program has started. */
export async function copyFilesInto(folder: string, files: readonly string[]): Promise<void> {
  const copies = files.map((file) => copyEntry(file, join(folder, basename(file))))
  await Promise.allSettled(copies)
  await Promise.all(copies)
}

// cp is several times faster than a copy from here: a cluster is a thousand small files.
const cpArguments: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['-a', '--reflink=auto'],
  darwin: ['-c', '-p', '-R'],
}

/** False when there is no such cp, or it stopped at anything but a file that vanished. */
async function copyWithProgram(folder: string, paths: readonly string[]): Promise<boolean> {
  const options = cpArguments[process.platform]
  if (!options) return false
  return new Promise((resolve) => {
    execFile('cp', [...options, ...paths, folder], { env: { ...process.env, LC_ALL: 'C' } }, (error, _, stderr) => {
      const complaints = stderr.split('\n').filter((line) => line !== '')
      resolve(!error || (complaints.length > 0 && complaints.every(tellsOfChange)))
    })
  })
}

function tellsOfChange(complaint: string): boolean {
  return /: No such file or directory$|it was replaced while being copied$/.test(complaint)
}

async function copyEntry(from: string, to: string): Promise<void> {
  const entry = await unlessGone(lstat(from))
  if (!entry) return
  if (entry.isDirectory()) {
    await mkdir(to, { recursive: true })
    for (const name of (await unlessGone(readdir(from))) ?? []) await copyEntry(join(from, name), join(to, name))
    await chmod(to, entry.mode)
  } else if (entry.isSymbolicLink()) {
    await symlink(await readlink(from), to)
    return
  } else {
    const copied = await unlessGone(copyFile(from, to, constants.COPYFILE_FICLONE).then(() => true))
    if (!copied) return
  }
  if (process.getuid?.() === 0) await chown(to, entry.uid, entry.gid)
}

async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
