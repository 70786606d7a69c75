/** Schemas as they occur: a few tables with rows that refer to each other, and what stands around them. */
import type { Random } from './random.ts'

export type RandomTable = {
  readonly name: string
  readonly columns: readonly RandomColumn[]
  readonly hasView: boolean
}

export type RandomColumn = { readonly name: string; readonly type: ColumnType }

export type ColumnType = 'integer' | 'text' | 'numeric(10,2)' | 'varchar(40)' | 'timestamptz' | 'boolean'
export const columnTypes = ['integer', 'text', 'numeric(10,2)', 'varchar(40)', 'timestamptz', 'boolean'] as const

export type RandomSchema = { readonly tables: readonly [RandomTable, ...RandomTable[]]; readonly sql: string }

/** Roles of the whole server; made once. */
export const roles = ['safe_reader', 'safe_writer'] as const
export const createRoles = roles.map((role) => `create role ${role}`).join('; ')

const valueFor: Readonly<Record<ColumnType, string>> = {
  integer: 'i % 7',
  text: "'text ' || i",
  'numeric(10,2)': 'i * 1.25',
  'varchar(40)': "'v' || i % 5",
  timestamptz: "timestamptz '2024-01-01 00:00:00+00' + i * interval '1 hour'",
  boolean: 'i % 2 = 0',
}

export function randomSchema(random: Random): RandomSchema {
  const tables: RandomTable[] = []
  const statements: string[] = []
  for (const name of ['customers', 'orders', 'notes'].slice(0, 1 + random.below(3))) {
    const parent = tables[0]
    const refers = parent !== undefined && random.chance(70)
    const columns = random.times<RandomColumn>(1, 3, (index) => ({
      name: `c${index}`,
      type: random.one(columnTypes),
    }))
    const isParted = random.chance(15)
    const rows = random.one([0, 1, 12, 60])
    const hasView = random.chance(30)
    const definitions = [
      `id integer primary key`,
      ...columns.map((column) => `${column.name} ${column.type}${random.chance(25) ? ' not null' : ''}`),
    ]
    const parts = isParted ? ' partition by range (id)' : ''
    statements.push(`create table ${name} (${definitions.join(', ')})${parts}`)
    if (isParted) {
      statements.push(`create table ${name}_low partition of ${name} for values from (0) to (30)`)
      statements.push(`create table ${name}_high partition of ${name} for values from (30) to (100000)`)
    }
    statements.push(
      `insert into ${name} select i, ${columns.map(({ type }) => valueFor[type]).join(', ')} from generate_series(1, ${rows}) i`,
    )
    if (refers) {
      const action = random.one(['', ' on delete cascade', ' on delete set null'])
      statements.push(`alter table ${name} add column ref integer references ${parent.name}${action}`)
      statements.push(`update ${name} set ref = (select min(id) from ${parent.name})`)
    }
    if (random.chance(40)) statements.push(`create index ${name}_c0 on ${name} (c0)`)
    if (random.chance(20)) statements.push(`alter table ${name} add constraint ${name}_positive check (id > 0)`)
    if (hasView) statements.push(`create view ${name}_view as select id, c0 from ${name}`)
    if (random.chance(12)) statements.push(touching(name))
    statements.push(`grant select on ${name} to safe_reader`)
    if (random.chance(60)) statements.push(`grant select, insert, update, delete on ${name} to safe_writer`)
    tables.push({ name, columns: refers ? [...columns, { name: 'ref', type: 'integer' }] : columns, hasView })
  }
  statements.push(
    "create function total(integer) returns integer language sql stable as 'select $1 + 1'",
    'grant usage on schema public to safe_reader, safe_writer',
    'analyze',
  )
  const [first, ...others] = tables
  if (first === undefined) throw new Error('a schema has a table at least')
  return { tables: [first, ...others], sql: statements.join(';\n') }
}

/** A trigger that changes a column nobody has named. */
function touching(table: string): string {
  return `create function touch_${table}() returns trigger language plpgsql as $$ begin new.c0 = old.c0; return new; end $$;
create trigger touch before update on ${table} for each row execute function touch_${table}()`
}
