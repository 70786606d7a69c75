import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import { renderSchemaDiff } from '../../src/report/schema-section.ts'
import type { SchemaChange, SchemaDiff } from '../../src/schema/schema-diff.ts'

const change = (name: string, rest: Partial<SchemaChange> = {}): SchemaChange => ({
  code: 'table.dropped',
  verb: 'dropped',
  weight: 'destructive',
  object: { kind: 'table', schema: 'shop', name },
  summary: `table \`shop.${name}\` dropped`,
  before: `create table shop.${name} (\n  id integer\n)`,
  dependents: [],
  ...rest,
})

const diffOf = (...changes: readonly SchemaChange[]): SchemaDiff => ({ version: 1, changes, setApart: [], notes: [] })

describe('renderSchemaDiff', () => {
  it('says that there is no change', () => {
    expect(renderSchemaDiff(diffOf(), { budget: 1000 })).toBe('**Schema** no change')
  })

  it('puts what destroys first, names dependents, and shows the definition', () => {
    const diff = diffOf(
      change('orders', { dependents: ['view `shop.v`'] }),
      change('customers', {
        code: 'table.added',
        verb: 'added',
        weight: 'additive',
        summary: 'table `shop.customers` added',
      }),
    )
    const text = renderSchemaDiff(diff, { budget: 10_000 })
    expect(text).toContain('**Schema** 1 destructive, 1 additive')
    expect(text.indexOf('orders')).toBeLessThan(text.indexOf('customers'))
    expect(text).toContain('- table `shop.orders` dropped; with it: view `shop.v`')
    expect(text).toContain('```diff\n-create table shop.orders (\n-  id integer\n-)\n```')
  })

  it('folds quiet changes and what is set apart', () => {
    const quiet = change('orders', {
      weight: 'quiet',
      summary: 'table `shop.orders`: comment none → `b`',
      before: undefined,
    })
    const text = renderSchemaDiff({ ...diffOf(quiet), setApart: [change('schema_migrations')] }, { budget: 10_000 })
    expect(text).toContain('<summary>Quiet changes: comments, order, statistics (1)</summary>')
    expect(text).toContain('<summary>Set apart: platform, migration history (1)</summary>')
  })

  it('tells rights that were given apart from what breaks', () => {
    const given = change('orders', { weight: 'security', summary: 'table `shop.orders`: granted `select` to `public`' })
    const text = renderSchemaDiff(diffOf(given), { budget: 10_000 })
    expect(text).toContain('**Schema** 1 security')
    expect(text).toContain('🔓 **Lets somebody see or do more**\n\n- table `shop.orders`: granted `select` to `public`')
  })

  it('tells one change on many partitions, or in many schemas, in one line', () => {
    const root = change('spend').object
    const onPartitions = Array.from({ length: 64 }, (_, index) => ({ ...change(`spend_${index}`), partitionOf: root }))
    const inSchemas = Array.from({ length: 60 }, (_, index) => {
      const schema = `tenant_${index + 1}`
      const object = { kind: 'table', schema, name: 'orders' }
      return change('orders', {
        object,
        summary: `table \`${schema}.orders\` dropped`,
        before: `create table ${schema}.orders`,
      })
    })
    const text = renderSchemaDiff(diffOf(...onPartitions, ...inSchemas), { budget: 10_000 })
    expect(text).toContain('**Schema** 2 destructive')
    expect(text).toContain('- table `shop.spend_0` dropped, on 64 partitions of `shop.spend`\n')
    expect(text).toContain(
      '- table `tenant_1.orders` dropped, in 60 schemas: `tenant_1`, `tenant_2`, `tenant_3`, … `tenant_60`\n',
    )
  })

  it('shows both readings of a rename that nothing proves', () => {
    const [from, to] = [change('order').object, change('orders').object]
    const diff = { ...diffOf(change('order')), renameProposals: [{ from, to, score: 0.93, reason: 'alike' }] }
    expect(renderSchemaDiff(diff, { budget: 10_000 })).toContain(
      'Otherwise the first was dropped, and its data is gone.',
    )
  })

  const many = diffOf(...Array.from({ length: 3000 }, (_, index) => change(`table_${index}`)))
  it.each([200, 1000, 5000, 20_000, 60_000, 1_000_000])(
    'stays within %i characters and closes what it opens',
    (budget) => {
      const text = renderSchemaDiff(many, { budget })
      expect(text.length).toBeLessThanOrEqual(budget)
      expect(text).toContain('**Schema** 3,000 destructive')
      expect((text.match(/^```/gm) ?? []).length % 2).toBe(0)
      expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length)
    },
  )

  it.each([
    'a`b',
    'a``` \n# heading',
    'x | y',
    '<!-- hidden -->',
    '<script>alert(1)</script>',
    '@octocat',
    'https://example.com',
    '![image](https://example.com/x.png)',
    '</details>',
    '```\n</details>\n# heading',
  ])('keeps a hostile name mere text: %j', (name) => {
    const hostile = change(name, { before: `create table ${name} ()` })
    const html = String(marked.parse(renderSchemaDiff(diffOf(hostile, change('orders')), { budget: 10_000 })))
    expect(html).not.toMatch(/<script|<img|<a |<h1|<!--/)
    expect(html.replace(/<code[\s\S]*?<\/code>/g, '')).not.toContain('@octocat')
    expect((html.match(/<details/g) ?? []).length).toBe((html.match(/<\/details>/g) ?? []).length)
  })
})
