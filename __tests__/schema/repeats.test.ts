import { describe, expect, it } from '@jest/globals'
import { foldRepeats, placesInWords } from '../../src/schema/repeats.ts'
import type { SchemaChange, SchemaObject } from '../../src/schema/schema-diff.ts'

const spend: SchemaObject = { kind: 'table', schema: 'public', name: 'spend' }

function change(object: SchemaObject, what: string, more: Partial<SchemaChange> = {}): SchemaChange {
  const { kind, schema, table, name } = object
  const title = `${kind} \`${[schema, table, name].filter(Boolean).join('.')}\``
  return {
    code: `${kind}.${what}`,
    verb: what === 'added' || what === 'dropped' ? what : 'altered',
    weight: 'additive',
    object,
    summary: `${title} ${what}`,
    dependents: [],
    ...more,
  }
}

const column = (schema: string, table: string, name: string, what = 'added', more: Partial<SchemaChange> = {}) =>
  change({ kind: 'column', schema, table, name }, what, { after: `${name} text`, ...more })

const onPartitions = (count: number, make: (table: string) => SchemaChange) =>
  Array.from({ length: count }, (_, index) => ({ ...make(`spend_${index}`), partitionOf: spend }))

const told = (changes: readonly SchemaChange[]) =>
  foldRepeats(changes).map((group) => [group.change.summary, placesInWords(group)].filter(Boolean).join(', '))

describe('one change on many partitions', () => {
  it('is one, with the table and the count', () => {
    const changes = [
      column('public', 'spend', 'channel'),
      ...onPartitions(64, (table) => column('public', table, 'channel', 'added', { after: 'channel text inherited' })),
    ]
    expect(told(changes)).toEqual(['column `public.spend.channel` added, on it and 64 partitions of `public.spend`'])
    expect(foldRepeats(changes)[0]?.changes).toEqual(changes)
  })

  it('is one where each index has a name of its own', () => {
    const index = (table: string, name: string, only = '', more = '') =>
      change({ kind: 'index', schema: 'public', table, name }, 'added', {
        after: `CREATE INDEX ${name} ON ${only}public.${table} USING btree (channel)${more}`,
      })
    const changes = [
      index('spend', 'spend_channel', 'ONLY '),
      ...onPartitions(3, (table) => index(table, `${table}_channel_idx`, '', '\nattached to public.spend_channel')),
    ]
    expect(told(changes)).toEqual([
      'index `public.spend.spend_channel` added, on it and 3 partitions of `public.spend`',
    ])
  })

  it('is apart from another one, and from what happened to one partition alone', () => {
    const changes = [
      ...onPartitions(3, (table) => column('public', table, 'channel')),
      ...onPartitions(3, (table) => column('public', table, 'note', 'dropped')),
      { ...column('public', 'spend_1', 'extra'), partitionOf: spend },
      { ...column('public', 'spend_2', 'channel', 'added', { after: 'channel int' }), partitionOf: spend },
    ]
    expect(told(changes)).toEqual([
      'column `public.spend_0.channel` added, on 3 partitions of `public.spend`',
      'column `public.spend_0.note` dropped, on 3 partitions of `public.spend`',
      'column `public.spend_1.extra` added',
      'column `public.spend_2.channel` added',
    ])
  })

  it('is one where partitions came, each with its bounds', () => {
    const changes = onPartitions(12, (table) =>
      change({ kind: 'table', schema: 'public', name: table }, 'added', {
        after: `create table public.${table} for ${table}`,
      }),
    )
    expect(told(changes)).toEqual(['table `public.spend_0` added, on 12 partitions of `public.spend`'])
  })
})

describe('one change in many schemas', () => {
  const tenants = Array.from({ length: 60 }, (_, index) => `tenant_${index + 1}`)

  it('is one, with the schemas by number', () => {
    const changes = [...tenants].reverse().map((schema) => column(schema, 'orders', 'channel'))
    expect(told(changes)).toEqual([
      'column `tenant_60.orders.channel` added, in 60 schemas: `tenant_1`, `tenant_2`, `tenant_3`, … `tenant_60`',
    ])
  })

  it('shows the schema that differs from the others', () => {
    const changes = [
      ...tenants.map((schema) => column(schema, 'orders', 'channel')),
      ...tenants.slice(1).map((schema) => column(schema, 'orders', 'note', 'dropped')),
      column('tenant_1', 'orders', 'note', 'type-changed', {
        summary: 'column `tenant_1.orders.note`: type `text` → `json`',
      }),
    ]
    expect(told(changes)).toEqual([
      'column `tenant_1.orders.channel` added, in 60 schemas: `tenant_1`, `tenant_2`, `tenant_3`, … `tenant_60`',
      'column `tenant_2.orders.note` dropped, in 59 schemas: `tenant_2`, `tenant_3`, `tenant_4`, … `tenant_60`; not in `tenant_1`',
      'column `tenant_1.orders.note`: type `text` → `json`',
    ])
  })

  it('is one where definitions name the schema', () => {
    const changes = tenants.map((schema) =>
      change({ kind: 'index', schema, table: 'orders', name: 'orders_channel' }, 'added', {
        after: `CREATE INDEX orders_channel ON ${schema}.orders USING btree (channel)`,
      }),
    )
    expect(told(changes)).toHaveLength(1)
  })

  it('is one on the partitions of each', () => {
    const changes = tenants.flatMap((schema) => [
      column(schema, 'spend', 'channel'),
      ...onPartitions(4, (table) => column(schema, table, 'channel')).map((one) => ({
        ...one,
        partitionOf: { ...spend, schema },
      })),
    ])
    expect(told(changes)).toEqual([
      'column `tenant_1.spend.channel` added, on it and 4 partitions of `tenant_1.spend`; in 60 schemas: `tenant_1`, `tenant_2`, `tenant_3`, … `tenant_60`',
    ])
  })

  it('is as many as there are in two schemas, and on two tables', () => {
    const changes = ['a', 'b'].map((schema) => column(schema, 'orders', 'channel'))
    expect(told([...changes, column('a', 'items', 'channel')])).toHaveLength(3)
  })
})
