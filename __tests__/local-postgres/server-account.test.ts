import { access, chmod, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { binariesIn, type PostgresMajor, postgresBinaries } from '../../local/postgres/binaries.ts'
import { canTraverse, reachableBinaries } from '../../local/postgres/server-account.ts'
import { makeClusterFolder, removeClusterFolder } from './cluster-folder.ts'

const stranger = { uid: 54321, gid: 54321 }
const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }

let folder: string
let closed: string

beforeEach(async () => {
  folder = await makeClusterFolder()
  closed = join(folder, 'closed')
  await mkdir(join(closed, 'inside'), { recursive: true })
  await chmod(closed, 0o700)
})

afterEach(() => removeClusterFolder(folder))

describe('the account of a server', () => {
  it('cannot pass through a closed folder of somebody else', async () => {
    expect(await canTraverse(join(closed, 'inside'), stranger)).toBe(false)
    expect(await canTraverse(join(closed, 'inside'), ourselves)).toBe(true)
    expect(await canTraverse(folder, stranger)).toBe(true)
    expect(await canTraverse(join(folder, 'not', 'yet', 'there'), stranger)).toBe(true)
  })

  it('gets a copy of the programs when it cannot reach them, made once', async () => {
    const version = `test-${process.pid}`
    const copy = `/tmp/database-branch-postgres-${version}`
    const native = join(closed, 'package', 'native')
    await mkdir(join(native, 'bin'), { recursive: true })
    await mkdir(join(native, 'lib'))
    await writeFile(join(closed, 'package', 'package.json'), JSON.stringify({ version }))
    await writeFile(join(native, 'bin', 'postgres'), '', { mode: 0o700 })
    const binaries = binariesIn(native, 17)
    try {
      expect(await reachableBinaries(binaries, undefined)).toBe(binaries)
      expect(await reachableBinaries(binaries, ourselves)).toBe(binaries)
      const reachable = await reachableBinaries(binaries, stranger)
      expect(reachable).toEqual(binariesIn(copy, 17))
      expect(await canTraverse(join(copy, 'bin'), stranger)).toBe(true)
      await writeFile(reachable.postgres, 'as it was')
      expect(await reachableBinaries(binaries, stranger)).toEqual(reachable)
      await expect(access(reachable.postgres, constants.X_OK)).resolves.toBeUndefined()
    } finally {
      await rm(copy, { recursive: true, force: true })
    }
  })
})

describe('the installed programs', () => {
  it.each<PostgresMajor>([15, 17, 18])('of Postgres %i are complete', async (major) => {
    const binaries = postgresBinaries(major)
    for (const program of [binaries.postgres, binaries.initdb, binaries.pgCtl]) {
      await expect(access(program, constants.X_OK)).resolves.toBeUndefined()
    }
    await expect(access(binaries.libDir)).resolves.toBeUndefined()
  })
})
