/** The process id of a session at the server, by which others see it. */
import type pg from 'pg'
import { anywhere } from './anywhere.ts'
import { defineQualified } from './query.ts'

export async function backendPid(client: pg.ClientBase): Promise<number | undefined> {
  return (await anywhere(client).ask(pidQuery))[0]?.pid
}

const pidQuery = defineQualified<{ readonly pid: number }>('process id', 'select pg_catalog.pg_backend_pid() as pid')
