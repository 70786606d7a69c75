import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readWorkloadFile } from '../../src/workload/workload-file.ts'
import { workloadOf } from './live-trial.ts'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'workload-'))
  await mkdir(join(cwd, 'queries/deep'), { recursive: true })
  for (const [path, text] of Object.entries({
    'printed.json': JSON.stringify(workloadOf(['select 1', 'select 2', 'select \0'])),
    'other.json': '{ "version": 2 }',
    'cut.json': '{ "version": 1,',
    'queries.sql': `-- name: one\nselect * from orders where id = :id and at > :'since' and x::text = :id;\nvacuum;\nselect 2`,
    'queries/b.sql': 'select 2;',
    'queries/deep/a.sql': 'update orders set note = $1;',
    'nothing.sql': '-- nothing',
  })) {
    await writeFile(join(cwd, path), text)
  }
})

afterAll(() => rm(cwd, { recursive: true, force: true }))

const read = async (path: string, queries = 10) =>
  (await readWorkloadFile({ path, cwd, queries })).queries.map(({ text }) => text)

it('reads what the command has printed, the first of it', async () => {
  expect(await read('printed.json')).toEqual(['select 1', 'select 2'])
  expect(await read('printed.json', 1)).toHaveLength(1)
})

it('reads SQL with parameters by name, and leaves what cannot be planned', async () => {
  expect(await read('queries.sql')).toEqual([
    '-- name: one\nselect * from orders where id = $1 and at > $2 and x::text = $1',
    'select 2',
  ])
})

it('reads all files of a folder', async () => {
  expect(await read('queries')).toEqual(['select 2', 'update orders set note = $1'])
})

it('does not say how often what is in no statistics was sent', async () => {
  const { source, queries } = await readWorkloadFile({ path: 'queries.sql', cwd, queries: 10 })
  expect([source, queries[0]?.calls]).toEqual(['file', 0])
})

it.each([
  ['gone.json', '`workload` is gone.json, and there is no such file'],
  ['other.json', '`workload` is other.json, which is no workload that this version reads (version: '],
  ['cut.json', '`workload` is cut.json, which is no workload'],
  ['nothing.sql', '`workload` is nothing.sql, and there is no query in it'],
])('says what is wrong with %s', async (path, message) => {
  await expect(read(path)).rejects.toThrow(message)
})
