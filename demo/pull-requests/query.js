/** The shop's tests talk to whatever database the environment names (PGHOST, PGUSER, …): on CI, the pull request's branch. */
import { after } from 'node:test'
import pg from 'pg'

const pool = new pg.Pool({ max: 1, connectionString: process.env.DATABASE_URL })
after(() => pool.end())

export const query = (text) => pool.query(text)
