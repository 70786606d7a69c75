import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findMigrationFiles } from '../../src/migration/migration-files.ts'
import { compareNaturally } from '../../src/migration/natural-order.ts'

describe('compareNaturally', () => {
  it.each([
    { name: 'numbers', sorted: ['1_a.sql', '2_x.sql', '10_x.sql'] },
    { name: 'leading zeros', sorted: ['0001_a.sql', '2_b.sql', '0010_c.sql'] },
    { name: 'folders before what is deeper', sorted: ['2_x/1.sql', '2_x/2.sql', '10_x/1.sql'] },
    { name: 'versions', sorted: ['V1__a.sql', 'V1.1__b.sql', 'V1.2__c.sql', 'V1.10__d.sql', 'V2__a.sql'] },
    { name: 'versions with underscores', sorted: ['V1__a.sql', 'V1_1__b.sql', 'V1_10__c.sql', 'V2__d.sql'] },
    { name: 'long timestamps', sorted: ['20260101120000001_a.sql', '20260101120000002_a.sql'] },
    { name: 'dates', sorted: ['2026-01-09-a.sql', '2026-01-10-a.sql', '2026-02-01-a.sql'] },
    { name: 'names', sorted: ['a.sql', 'b.sql'] },
  ])('sorts $name', ({ sorted }) => {
    expect([...sorted].reverse().sort(compareNaturally)).toEqual(sorted)
  })
})

describe('findMigrationFiles', () => {
  let cwd: string

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'migration-files-'))
  })

  afterEach(() => rm(cwd, { recursive: true }))

  const find = async (files: readonly string[], patterns: readonly string[]) => {
    for (const file of files) {
      await mkdir(dirname(join(cwd, file)), { recursive: true })
      await writeFile(join(cwd, file), `select '${file}';`)
    }
    return findMigrationFiles({ patterns, cwd })
  }

  it('reads the files in natural order, with their checksums', async () => {
    const { files } = await find(['db/10_b.sql', 'db/2_a.sql'], ['db/*.sql'])
    expect(files).toEqual([
      { path: 'db/2_a.sql', content: "select 'db/2_a.sql';", checksum: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { path: 'db/10_b.sql', content: "select 'db/10_b.sql';", checksum: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it('keeps the order of the patterns, and leaves out what is left out', async () => {
    const { files } = await find(['z/1_a.sql', 'a/1_a.sql', 'a/2_b.down.sql'], ['z/*.sql', 'a/*.sql', '!**/*.down.sql'])
    expect(files.map(({ path }) => path)).toEqual(['z/1_a.sql', 'a/1_a.sql'])
  })

  it.each([
    { name: 'nothing', files: ['a/1_a.sql'], patterns: ['b/*.sql'], message: 'no file matches b/*.sql' },
    {
      name: 'one file twice',
      files: ['a/1_a.sql'],
      patterns: ['a/*.sql', 'a/1_a.sql'],
      message: 'two patterns find a/1_a.sql',
    },
  ])('refuses patterns that find $name', async ({ files, patterns, message }) => {
    await expect(find(files, patterns)).rejects.toThrow(message)
  })

  it('takes two files of one day, and one number in two folders', async () => {
    const files = ['a/20260101_a.sql', 'a/20260101_b.sql', 'b/1_a.sql', 'c/1_a.sql']
    expect((await find(files, ['**/*.sql'])).files.map(({ path }) => path)).toEqual(files)
  })
})
