/** A database's schema as pg_dump writes it, where this machine has one that is new enough, and the text difference between two: what Neon's own schema diff is made of. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import { askServer } from '../service/branch-servers.ts'
import { notFound } from './api-error.ts'
import type { Neon } from './neon.ts'
import { platformOwner } from './platform-objects.ts'
import type { BranchRecord } from './records.ts'
import { type Call, ok, param, type Reply, type Route, requiredQuery } from './router.ts'
import { schemaText } from './schema-text.ts'

const run = promisify(execFile)

export function schemaRoutes({ store, computes }: Neon): readonly Route[] {
  const find = (call: Call) => store.branch(param(call, 'project'), param(call, 'branch'))
  const dump = async (branch: BranchRecord, database: string): Promise<string> => {
    store.database(branch, database)
    return computes.withServer(branch, async (server) => {
      const target = ['--host', server.socketDir, '--port', String(server.port), '--username', platformOwner]
      try {
        const { stdout } = await run('pg_dump', [...target, '--schema-only', '--dbname', database], {
          maxBuffer: 64 * 1024 * 1024,
        })
        // Since the fixes of August 2025 pg_dump frames its output by a random word, which is no part of the schema.
        return stdout.replace(/^\\(un)?restrict .*\n/gm, '')
      } catch {
        return askServer(server, database, schemaText)
      }
    })
  }
  const schema = async (call: Call): Promise<Reply> =>
    ok({ sql: await dump(find(call), requiredQuery(call, 'db_name')) })
  const compare = async (call: Call): Promise<Reply> => {
    const branch = find(call)
    const database = requiredQuery(call, 'db_name')
    const baseId = call.query['base_branch_id'] ?? branch.parentId
    if (baseId === undefined) throw notFound('base branch')
    const base = store.branch(branch.projectId, baseId)
    const [before, after] = [await dump(base, database), await dump(branch, database)]
    return ok({ diff: before === after ? '' : createTwoFilesPatch(base.name, branch.name, before, after) })
  }
  const one = 'projects/:project/branches/:branch'
  return [
    { method: 'GET', pattern: `${one}/schema`, on: 'get-schema', handle: schema },
    { method: 'GET', pattern: `${one}/compare_schema`, on: 'get-schema', handle: compare },
  ]
}
