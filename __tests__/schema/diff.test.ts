import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { families } from '../../src/schema/families/registry.ts'
import { column, type MadeUpFact, orders, snapshot, tableOf } from './made-up-snapshot.ts'

const summaries = (before: readonly MadeUpFact[], after: readonly MadeUpFact[]) =>
  diffSnapshots(snapshot(before), snapshot(after)).changes.map(
    ({ weight, code, summary }) => `${weight} ${code}: ${summary}`,
  )

describe('the engine', () => {
  const kinds = families.flatMap((family) => Object.keys(family.kinds))

  it.each([
    'diff',
    'match',
    'lineage',
    'rename',
    'reordered-parts',
    'fact-parts',
    'dependents',
    'describe',
    'fact-rows',
  ])('%s names no kind of object', (file) => {
    const source = readFileSync(`src/schema/${file}.ts`, 'utf8').replace(
      /\/\*\*[\s\S]*?\*\/|\/\/.*|typeof \w+ === '\w+'/g,
      '',
    )
    expect(kinds.filter((kind) => kind !== 'schema' && source.includes(`'${kind}'`))).toEqual([])
  })

  it('has one family for each kind', () => {
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('diffSnapshots', () => {
  it('finds nothing between equal schemas', () => {
    expect(summaries([orders, column('note')], [orders, column('note')])).toEqual([])
  })

  it('tells a dropped table as one change, with its columns in the definition', () => {
    const { changes } = diffSnapshots(snapshot([orders, column('note')]), snapshot([]))
    expect(changes.map(({ code }) => code)).toEqual(['table.dropped'])
    expect(changes[0]?.before).toContain('note text')
  })

  it('tells each attribute of a column as one change, heaviest first', () => {
    const before = [orders, column('note')]
    const after = [orders, column('note', { type: 'integer', attnotnull: true, comment: 'How many' })]
    expect(summaries(before, after)).toEqual([
      'breaking column.nullability-changed: column `shop.orders.note`: now not null',
      'breaking column.type-changed: column `shop.orders.note`: type `text` → `integer`',
      'quiet column.comment-changed: column `shop.orders.note`: comment none → `How many`',
    ])
  })

  it('describes an attribute that no family has words for by name and value', () => {
    const before = [{ ...orders, attributes: { relnovelty: 1 } }]
    const after = [{ ...orders, attributes: { relnovelty: 2 } }]
    expect(summaries(before, after)).toEqual(['breaking table.changed: table `shop.orders`: `relnovelty` `1` → `2`'])
  })

  it.each([
    { what: 'two columns that changed places', before: ['a', 'b'], after: ['b', 'a'], codes: ['table.reordered'] },
    { what: 'a column dropped between others', before: ['a', 'x', 'b'], after: ['a', 'b'], codes: ['column.dropped'] },
    { what: 'a column added in the middle', before: ['a', 'b'], after: ['a', 'x', 'b'], codes: ['column.added'] },
  ])('knows order: $what', ({ before, after, codes }) => {
    const table = (names: readonly string[]) =>
      snapshot([orders, ...names.map((name, index) => column(name, { type: 'text' }, index + 1))])
    expect(diffSnapshots(table(before), table(after)).changes.map(({ code }) => code)).toEqual(codes)
  })

  it('proposes a rename without lineage, and keeps the other reading', () => {
    const { changes, renameProposals } = diffSnapshots(
      snapshot([orders, column('customer_name')]),
      snapshot([orders, column('customer_names')]),
    )
    expect(changes.map(({ code }) => code)).toEqual(['column.dropped', 'column.added'])
    expect(renameProposals?.map(({ from, to }) => `${from.name} ${to.name}`)).toEqual(['customer_name customer_names'])
  })

  it('sets history tables and the platform apart', () => {
    const { changes, setApart } = diffSnapshots(
      snapshot([]),
      snapshot([
        ...tableOf('public', 'schema_migrations', ['version']),
        { kind: 'schema', name: '__db_system' },
        { ...orders, attributes: { relowner: 'databricks_superuser' } },
        { kind: 'table', schema: 'public', name: 'customers' },
      ]),
    )
    expect(changes.map(({ object }) => object.name)).toEqual(['customers'])
    expect(setApart.map(({ object }) => object.name).sort()).toEqual(['__db_system', 'orders', 'schema_migrations'])
  })

  it("knows a history table by its columns, and takes a user's own for what it is", () => {
    const { changes, setApart } = diffSnapshots(
      snapshot([]),
      snapshot([
        { kind: 'schema', name: 'books' },
        ...tableOf('books', 'migrations', ['hash', 'previous_hash', 'filename', 'date']),
        ...tableOf('books', 'current', ['filename', 'content', 'date']),
        { kind: 'schema', name: 'zoo' },
        ...tableOf('zoo', 'bird_migrations', ['id', 'name', 'run_on']),
        ...tableOf('zoo', 'migrations', ['id', 'bird', 'kilometres']),
        ...tableOf('zoo', 'current', ['id']),
      ]),
    )
    expect(changes.map(({ object }) => object.name)).toEqual(['zoo', 'current', 'migrations'])
    expect(setApart.map(({ object }) => object.name)).toEqual(['books', 'current', 'migrations', 'bird_migrations'])
  })

  it('compares two versions of Postgres on what both know', () => {
    const read = (attributes: readonly string[]) => ({ table: { attributes, quoting: [] } })
    const before = snapshot([{ ...orders, attributes: { relnovelty: 1 } }], {
      version: 170_000,
      kinds: read(['relnovelty']),
    })
    const after = snapshot([{ ...orders, attributes: { relfuture: 1 } }], {
      version: 180_000,
      kinds: read(['relfuture']),
    })
    const { changes, notes } = diffSnapshots(before, after)
    expect(changes).toEqual([])
    expect(notes.map(({ code }) => code)).toContain('different-versions')
  })
})

describe('lineage', () => {
  const branch = { systemIdentifier: '7' }
  const table = (name: string, address: string, xid: number): MadeUpFact => ({
    kind: 'table',
    schema: 'shop',
    name,
    address: `pg_class/2000${address}`,
    xid,
  })
  const codes = (before: readonly MadeUpFact[], after: readonly MadeUpFact[]) =>
    diffSnapshots(snapshot(before, branch), snapshot(after, branch)).changes.map(({ code }) => code)

  it('knows a rename by its oid', () => {
    expect(codes([table('a', '1', 5), table('b', '2', 5)], [table('c', '1', 9), table('b', '2', 5)])).toEqual([
      'table.renamed',
    ])
  })

  it('knows a namesake that was made anew', () => {
    expect(codes([table('a', '1', 5), table('b', '2', 5)], [table('a', '3', 9), table('b', '2', 5)])).toEqual([
      'table.recreated',
    ])
  })

  it('knows two tables that swapped their names', () => {
    const before = [table('a', '1', 5), table('b', '2', 5), table('c', '3', 5), table('d', '4', 5)]
    const after = [table('b', '1', 9), table('a', '2', 9), table('c', '3', 5), table('d', '4', 5)]
    expect(codes(before, after)).toEqual(['table.renamed', 'table.renamed'])
  })

  it('takes no oid for evidence that both sides may have given out after the fork', () => {
    const before = [table('kept', '1', 5), table('mine', '2', 8), table('also_mine', '3', 10)]
    const after = [table('kept', '1', 5), table('yours', '2', 9)]
    const { changes, notes } = diffSnapshots(snapshot(before, branch), snapshot(after, branch))
    expect(changes.map(({ code }) => code)).toEqual(['table.dropped', 'table.dropped', 'table.added'])
    expect(notes.map(({ code }) => code)).toEqual(['both-moved'])
  })

  it('knows a rewrite by the storage', () => {
    const before = [{ ...table('a', '1', 5), filenode: 100 }]
    const after = [{ ...table('a', '1', 9), filenode: 101 }]
    expect(codes(before, after)).toEqual(['table.rewritten'])
  })

  it('is not assumed of two servers', () => {
    const { lineage, notes } = diffSnapshots(
      snapshot([table('a', '1', 5)], { systemIdentifier: '7' }),
      snapshot([table('a', '1', 5)], { systemIdentifier: '8' }),
    )
    expect(lineage).toBe(false)
    expect(notes.map(({ code }) => code)).toEqual(['no-lineage'])
  })
})
