import { lstat, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { copyInto } from '../../local/postgres/copy-on-write.ts'
import { makeClusterFolder, removeClusterFolder } from './cluster-folder.ts'

let folder: string
let source: string
let target: string
const path = process.env['PATH']

beforeEach(async () => {
  folder = await makeClusterFolder()
  source = join(folder, 'source')
  target = join(folder, 'target')
  await mkdir(join(source, 'deep', 'empty'), { recursive: true, mode: 0o700 })
  await mkdir(target)
  await writeFile(join(source, 'deep', 'file'), 'contents', { mode: 0o600 })
  await symlink('file', join(source, 'deep', 'link'))
})

afterEach(async () => {
  process.env['PATH'] = path
  await removeClusterFolder(folder)
})

describe.each([
  ['with the cp of the system', path],
  ['without one', ''],
])('a copy %s', (_, searchPath) => {
  it('has the contents, modes and links, and is independent', async () => {
    process.env['PATH'] = searchPath
    await copyInto(target, [join(source, 'deep')])
    await writeFile(join(source, 'deep', 'file'), 'changed')
    expect(await readFile(join(target, 'deep', 'file'), 'utf8')).toBe('contents')
    expect((await lstat(join(target, 'deep', 'file'))).mode & 0o777).toBe(0o600)
    expect((await lstat(join(target, 'deep', 'empty'))).mode & 0o777).toBe(0o700)
    expect(await readlink(join(target, 'deep', 'link'))).toBe('file')
  })

  it('leaves out what vanished, and fails for what cannot be written', async () => {
    process.env['PATH'] = searchPath
    await copyInto(target, [join(source, 'gone'), join(source, 'deep')])
    expect(await readFile(join(target, 'deep', 'file'), 'utf8')).toBe('contents')
    await rm(target, { recursive: true })
    await writeFile(target, 'a file where the folder should be')
    await expect(copyInto(target, [join(source, 'deep')])).rejects.toThrow('ENOTDIR')
  })
})
