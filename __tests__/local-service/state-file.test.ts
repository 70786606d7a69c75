/** The state of a stand-in on a disk that is full, as the device `/dev/full` always is. */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { keptIn } from '../../local/service/state-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'state-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('keeps the last state that was whole, says so once, and is up to date when there is room', () => {
  const file = join(folder, 'state.json')
  const state = { branches: 0 }
  const log: string[] = []
  const save = keptIn(file, state, (line) => log.push(line))
  const kept = () => JSON.parse(readFileSync(file, 'utf8'))
  save()
  for (const branches of [1, 2]) {
    symlinkSync('/dev/full', `${file}.new`)
    state.branches = branches
    save()
    expect(kept()).toEqual({ branches: 0 })
    expect(existsSync(`${file}.new`)).toBe(false)
  }
  expect(log).toEqual([`The disk is full: ${file} is written at the next change for which there is room.`])
  state.branches = 3
  save()
  expect(kept()).toEqual({ branches: 3 })
})

it('is an error where it cannot be written for another reason', () => {
  const save = keptIn(join(folder, 'missing', 'state.json'), {}, () => undefined)
  expect(save).toThrow('ENOENT')
})
