/** postgres-migrations. https://github.com/ThomWright/postgres-migrations */
import { createHash } from 'node:crypto'
import type { Migration, RealTool } from './real-tool.ts'

export const postgresMigrations: RealTool = {
  name: 'postgres-migrations',
  project: (migrations) => ({
    'migrate.mjs': migrate,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${fileOf(one)}`, one.sql])),
  }),
  command: ['migrate.mjs'],
  table: 'public.migrations',
  nameOf: ({ name }) => name,
  checksumOf: (migrations, index) => {
    const [migration] = migrations.slice(index)
    return migration
      ? createHash('sha1')
          .update(`${fileOf(migration)}${migration.sql}`)
          .digest('hex')
      : ''
  },
  refusesEdited: true,
}

function fileOf({ number, name }: Migration): string {
  return `${number}_${name}.sql`
}

const migrate = `import pg from 'pg'
import { migrate } from 'postgres-migrations'
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
try {
  await migrate({ client }, 'migrations')
} finally {
  await client.end()
}
`
