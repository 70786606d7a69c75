/**
 * The account that servers run under. Postgres refuses to run as root, which is what containers and CI jobs often are:
 * then an unprivileged account is chosen that can reach the data folder, and programs it cannot reach are copied once.
 */
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, chown, cp, lstat, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../../src/ground/errors.ts'
import { binariesIn, type PostgresBinaries } from './binaries.ts'

export type ServerAccount = {
  readonly uid: number
  readonly gid: number
}

/**
 * The account for a server on `dataDir`, which need not exist yet: undefined is the account of this process.
 * Throws a UserError when this process is root and nobody else can reach the folder.
 */
export async function serverAccount(dataDir: string): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await ownerOf(dataDir)
  if (owner && owner.uid !== 0) return owner
  for (const account of await unprivilegedAccounts()) {
    if (await canTraverse(dirname(dataDir), account)) return account
  }
  throw new UserError(
    `Postgres does not run as root, and no other account can reach ${dirname(dataDir)}. ` +
      'Choose a data folder that others can traverse (for example below /var/tmp), or run as an ordinary user.',
  )
}

/** Gives a file or folder that this process made to the account. */
export async function handOver(path: string, account: ServerAccount | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}

/** The same programs, where the account can run them: node_modules may sit below a folder like /root. */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
): Promise<PostgresBinaries> {
  if (!account || (await canTraverse(dirname(binaries.postgres), account))) return binaries
  return binariesIn(await copyOfPrograms(dirname(binaries.libDir)), binaries.major)
}

/** Whether the account may pass through `folder` and all folders above it. */
export async function canTraverse(folder: string, account: ServerAccount): Promise<boolean> {
  for (let current = folder; ; current = dirname(current)) {
    const entry = await stat(current).catch(() => undefined)
    // A folder that does not exist yet will be made by this process, open to others.
    if (entry && !mayEnter(entry, account)) return false
    if (current === dirname(current)) return true
  }
}

function mayEnter(folder: { uid: number; gid: number; mode: number }, account: ServerAccount): boolean {
  const shift = folder.uid === account.uid ? 6 : folder.gid === account.gid ? 3 : 0
  return ((folder.mode >> shift) & constants.X_OK) !== 0
}

async function ownerOf(path: string): Promise<ServerAccount | undefined> {
  const entry = await stat(path).catch(() => undefined)
  return entry && { uid: entry.uid, gid: entry.gid }
}

/** `nobody` first. initdb wants a name for its user, so only accounts that have one are of use. */
async function unprivilegedAccounts(): Promise<readonly ServerAccount[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').filter((line) => /^[^#:]+:[^:]*:-?\d+:/.test(line))
  const byPreference = [
    ...lines.filter((line) => line.startsWith('nobody:')),
    ...lines.filter((line) => !line.startsWith('nobody:')),
  ]
  return (
    byPreference
      .map((line) => line.split(':'))
      // macOS writes nobody's ids as -2, the system calls take them as unsigned numbers.
      .map(([, , uid, gid]) => ({ uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }))
      .filter(({ uid }) => uid !== 0)
  )
}

// Named for the package's version, made under another name and moved into place: two processes may do this at once.
async function copyOfPrograms(nativeDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dirname(nativeDir), 'package.json'), 'utf8')) as { version: string }
  const target = join('/tmp', `database-branch-postgres-${manifest.version}`)
  if (await exists(target)) return ownedByUs(target)
  const draft = await mkdtemp(`${target}-`)
  await cp(nativeDir, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  await promisify(execFile)('chmod', ['-R', 'a+rX', join(draft, 'native')])
  await rename(join(draft, 'native'), target).catch(async (error: unknown) => {
    if (!(await exists(target))) throw error
  })
  await rm(draft, { recursive: true, force: true })
  return ownedByUs(target)
}

// Everybody can write to the temporary folder: run only what this process or an earlier one of the same user put there.
async function ownedByUs(folder: string): Promise<string> {
  const entry = await lstat(folder)
  if (entry.isDirectory() && entry.uid === process.getuid?.()) return folder
  throw new UserError(`${folder} should hold a copy of the Postgres programs, but belongs to another user. Remove it.`)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
