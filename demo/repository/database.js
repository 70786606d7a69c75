/** The tests talk to whatever database DATABASE_URL names: on CI, the branch of the pull request. */
import { after } from 'node:test'
import pg from 'pg'

const pool = new pg.Pool({ max: 1, connectionString: process.env.DATABASE_URL })
after(() => pool.end())

export const query = (text) => pool.query(text)
