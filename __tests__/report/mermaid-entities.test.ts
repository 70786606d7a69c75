import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderEntities } from '../../src/report/mermaid-entities.ts'
import type { SchemaChange, SchemaDiff } from '../../src/schema/schema-diff.ts'
import { always, hostileText } from './hostile-text.ts'

const reviews = `create table shop.reviews (
  id bigint not null,
  product_id integer,
  stars numeric(2,1) default 0 not null,
  constraint reviews_pkey PRIMARY KEY (id),
  constraint reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id)
)
owner shop_owner`

function change(
  kind: string,
  verb: SchemaChange['verb'],
  parts: Partial<SchemaChange> & { name: string; table?: string },
) {
  const { name, table, ...rest } = parts
  const object = { kind, schema: 'shop', ...(table && { table }), name }
  return { code: `${kind}.x`, verb, weight: 'additive', summary: '', dependents: [], ...rest, object } as SchemaChange
}

function diff(...changes: SchemaChange[]): SchemaDiff {
  return { version: 1, changes, setApart: [], notes: [] }
}

describe('the diagram of what a change touches', () => {
  it('shows new tables with their columns, and what they refer to', () => {
    const columns = change('column', 'added', { table: 'products', name: 'rating', after: 'rating numeric(2,1)' })
    const drawn = renderEntities(diff(change('table', 'added', { name: 'reviews', after: reviews }), columns))
    expect(drawn.split('\n').slice(3, -3)).toEqual([
      'erDiagram',
      '  t0["shop.reviews (new)"] {',
      '    bigint id',
      '    integer product_id',
      '    numeric_2_1 stars',
      '  }',
      '  t1["shop.products"] {',
      '    numeric_2_1 rating "new"',
      '  }',
      '  t1 ||--o{ t0 : "new"',
    ])
  })

  it('shows a key that came or went', () => {
    const after = 'constraint f FOREIGN KEY (a) REFERENCES "Other"."My table"(id)'
    expect(renderEntities(diff(change('constraint', 'added', { table: 'orders', name: 'f', after })))).toContain(
      '  t0["shop.orders"]\n  t1["Other.My table"]\n  t1 ||--o{ t0 : "new"',
    )
    expect(
      renderEntities(diff(change('constraint', 'dropped', { table: 'orders', name: 'f', before: after }))),
    ).toContain('t1 ||--o{ t0 : "gone"')
  })

  it('is none of columns alone, and none of very many tables', () => {
    expect(renderEntities(diff(change('column', 'added', { table: 'orders', name: 'a', after: 'a text' })))).toBe('')
    const many = Array.from({ length: 20 }, (_, n) => change('table', 'added', { name: `t${n}`, after: reviews }))
    expect(renderEntities(diff(...many))).toBe('')
  })

  it('takes no orders from a name', () => {
    const line = /^ {2}(t\d+\["[\p{L}\p{N}._$ ()-]*"\]( \{)?| {2}\w+ \w+( "\w+")?|\}|t\d+ \|\|--o\{ t\d+ : "\w+")$/u
    fc.assert(
      fc.property(hostileText, (name) => {
        const after = `create table x (\n  "${name}" ${name} not null\n)`
        const other = change('table', 'added', { name: 'other', after: reviews })
        const picture = renderEntities(diff(change('table', 'added', { name, after }), other))
        expect(picture).toContain('erDiagram')
        for (const drawn of picture.split('\n').slice(4, -3)) expect(drawn).toMatch(line)
      }),
      always(1000),
    )
  })
})
