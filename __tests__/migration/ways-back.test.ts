/** What takes a migration back, by the names and sections of the tools. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findOwnWaysBack, findWaysBack, namesFiles } from '../../src/migration/find-ways-back.ts'
import { isWayBackOf } from '../../src/migration/layouts/ways-back.ts'
import { findMigrationFiles } from '../../src/migration/migration-files.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ways-back-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function given(files: Readonly<Record<string, string>>, { leftOut = [] as readonly string[] } = {}) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), text)
  }
  const { files: found } = await findMigrationFiles({ patterns: ['**/*.sql'], cwd })
  return {
    cwd,
    ran: found.filter(({ path }) => !leftOut.includes(path)),
    leftOut: found.filter(({ path }) => leftOut.includes(path)),
  }
}

describe('the way back of a file', () => {
  it.each([
    ['golang-migrate, bun, SQLx', '1_a.up.sql', '1_a.down.sql'],
    ['bun with a transaction', '1_a.tx.up.sql', '1_a.tx.down.sql'],
    ['yoyo', '1.a.sql', '1.a.rollback.sql'],
    ['db-migrate', 'sqls/1-a-up.sql', 'sqls/1-a-down.sql'],
    ['Diesel, Hasura', '1_a/up.sql', '1_a/down.sql'],
    ['Prisma', '1_a/migration.sql', '1_a/down.sql'],
    ['Flyway', 'V1_2__a.sql', 'U1_2__back.sql'],
    ['Flyway, the version written otherwise', 'V01.2__a.sql', 'U1_2__a.sql'],
    ['a folder beside', 'migrations/1_a.sql', 'rollback/1_a.sql'],
    ['a folder within', 'migrations/1_a.sql', 'migrations/down/1_a.sql'],
    ['two folders', 'db/up/1_a.sql', 'db/down/1_a.sql'],
    ['by a word', '1_a.sql', '1_a_undo.sql'],
    ['by a word and a point', '1_a.sql', '1_a.down.sql'],
  ])('of %s is known by its name', (_, up, back) => {
    expect(isWayBackOf(back, up)).toBe(true)
    expect(isWayBackOf(up, back)).toBe(false)
  })

  it.each([
    ['1_a.up.sql', '2_b.down.sql'],
    ['1_a.up.sql', '1_ab.down.sql'],
    ['1_a/up.sql', '2_b/down.sql'],
    ['V1__a.sql', 'U1_1__a.sql'],
    ['V1__a.sql', 'U11__a.sql'],
    ['a/1_a.sql', 'b/1_a.down.sql'],
    ['migrations/1_a.sql', 'seeds/1_a.sql'],
    ['1_a.sql', '1_a.sql'],
  ])('of %s is not %s', (up, back) => {
    expect(isWayBackOf(back, up)).toBe(false)
  })

  it('is its down section, run as its tool would, the last file first', async () => {
    const known = await given({
      'db/1_a.sql': '-- migrate:up\ncreate table a ();\n-- migrate:down\ndrop table a;\n',
      'db/2_b.sql': '-- migrate:up\ncreate table b ();\n-- migrate:down transaction:false\ndrop table b;\n',
    })
    const { files } = await findOwnWaysBack(known)
    expect(files.map(({ path, content, transaction }) => [path, content.trim(), transaction])).toEqual([
      ['db/2_b.sql', '-- migrate:down transaction:false\ndrop table b;', 'none'],
      ['db/1_a.sql', '-- migrate:down\ndrop table a;', 'one'],
    ])
  })

  it('is the file beside it', async () => {
    const known = await given({
      'm/1_a.up.sql': 'create table a ();',
      'm/1_a.down.sql': 'drop table a;',
      'm/2_b.up.sql': 'create table b ();',
      'm/2_b.down.sql': 'drop table b;',
    })
    const { files } = await findOwnWaysBack(known)
    expect(files.map(({ path }) => path)).toEqual(['m/2_b.down.sql', 'm/1_a.down.sql'])
  })

  it('is missed by name, for all files at once', async () => {
    const known = await given({
      '1_a.sql': 'select 1;',
      '2_b.sql': 'select 2;',
      '3_c.sql': 'select 3;',
      '3_c.down.sql': 'select 4;',
    })
    await expect(findOwnWaysBack(known)).rejects.toThrow(
      '`1_a.sql` and `2_b.sql` have no way back: neither a down section nor a file such as `1_a.down.sql` beside it.',
    )
  })
})

describe('`rollback`', () => {
  it.each([
    ['migrations/*.down.sql', true],
    ['a.sql\nb.sql\n', true],
    ['psql -f down.sql', false],
    ['npx knex migrate:rollback', false],
    ['alembic downgrade -1', false],
  ])('%j names files: %s', (text, expected) => {
    expect(namesFiles(text)).toBe(expected)
  })

  it('takes back the last first, and nothing that did not run', async () => {
    const known = await given(
      {
        'm/1_a.up.sql': 'select 1;',
        'm/1_a.down.sql': 'select 1;',
        'm/9_b.up.sql': 'select 1;',
        'm/9_b.down.sql': 'select 1;',
        'm/10_c.up.sql': 'select 1;',
        'm/10_c.down.sql': 'select 1;',
      },
      { leftOut: ['m/1_a.up.sql'] },
    )
    const { files, remarks } = await findWaysBack(['m/*.down.sql'], known)
    expect(files.map(({ path }) => path)).toEqual(['m/10_c.down.sql', 'm/9_b.down.sql'])
    expect(remarks).toEqual([
      '`rollback` also finds `m/1_a.down.sql`: left out, because what they take back did not run.',
    ])
  })

  it('may name the migrations themselves, where they hold both', async () => {
    const known = await given({ '1_a.sql': '-- +goose Up\nselect 1;\n-- +goose Down\nselect 2;\n' })
    const { files } = await findWaysBack(['*.sql'], known)
    expect(files.map(({ content }) => content.trim())).toEqual(['-- +goose Down\nselect 2;'])
  })

  it('does not run a migration as its own way back', async () => {
    const known = await given({ '1_a.sql': '-- +goose Up\ncreate table a ();\n' })
    await expect(findWaysBack(['*.sql'], known)).rejects.toThrow(
      '`rollback`: 1_a.sql is a file of goose without a down section. Write one.',
    )
  })

  it('has to find something', async () => {
    const known = await given({ '1_a.sql': 'select 1;' })
    await expect(findWaysBack(['down/*.sql'], known)).rejects.toThrow('`rollback`: no file matches down/*.sql')
  })
})
