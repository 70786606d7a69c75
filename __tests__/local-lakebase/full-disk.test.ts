/** A disk that is full: the branch that does not fit is told as such, what is there goes on, and what is deleted makes room. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

/** Room for two clusters. Only root may have a disk of its own. */
const disk = mkdtempSync(join(tmpdir(), 'full-disk-'))
const isMounted = mount()
const describeIf = (condition: boolean) => (condition ? describe : describe.skip)

let standIn: LakebaseStandIn | undefined
let client: LakebaseClient
beforeAll(async () => {
  if (!isMounted) return
  const dataDir = join(disk, 'data')
  mkdirSync(dataDir)
  for (const folder of [disk, dataDir]) chmodSync(folder, 0o755)
  standIn = await startLakebase({ port: 0, addressBase: '127.82.11', dataDir })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterAll(async () => {
  await standIn?.stop()
  if (isMounted) execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
})

describeIf(isMounted)('a full disk', () => {
  const create = (id: string) =>
    client.createBranch(id).then(
      () => 'made',
      (error: Error) => error.message,
    )

  it('ends the operation that met it, and nothing else', async () => {
    const ends: string[] = []
    for (let number = 0; number < 10 && !ends.some((end) => end !== 'made'); number += 1) {
      ends.push(await create(`pr-${number}`))
    }
    expect(ends.at(0)).toBe('made')
    expect(ends.at(-1)).toContain('no space left on device')
    const { body } = await client.call('GET', `${project}/branches`)
    expect(body['branches']).toHaveLength(ends.length)
    const connection = await client.connect(`${project}/branches/pr-0`)
    expect(await queryOne(connection, 'select 1')).toBe(1)
    await connection.end()
    await client.run('DELETE', `${project}/branches/pr-0?purge=true`)
    expect(await create('again')).toBe('made')
  })
})

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=110m', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
