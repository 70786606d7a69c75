/** Umzug with Sequelize's storage, which is what sequelize-cli is made of. https://sequelize.org/docs/v6/other-topics/migrations/ */
import { type Migration, padded, type RealTool } from './real-tool.ts'

export const sequelize: RealTool = {
  name: 'Sequelize',
  project: (migrations) => ({
    'migrate.cjs': migrate,
    ...Object.fromEntries(migrations.map((one) => [`migrations/${fileOf(one)}`, source(one)])),
  }),
  command: ['migrate.cjs'],
  table: 'public.SequelizeMeta',
  nameOf: fileOf,
}

function fileOf(migration: Migration): string {
  return `20260101000${padded(migration)}-${migration.name}.js`
}

function source({ sql }: Migration): string {
  return `exports.up = ({ context }) => context.sequelize.query(${JSON.stringify(sql)})\nexports.down = async () => {}\n`
}

const migrate = `const { Sequelize } = require('sequelize')
const { SequelizeStorage, Umzug } = require('umzug')
const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false })
const umzug = new Umzug({
  migrations: { glob: 'migrations/*.js' },
  context: sequelize.getQueryInterface(),
  storage: new SequelizeStorage({ sequelize }),
  logger: undefined,
})
umzug.up().finally(() => sequelize.close())
`
