/** The databases of the server, as branches: each with our stamp is one, and everything else is somebody's, and protected. */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { loginName } from '../../postgres/branch-login-name.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { Branch } from '../provider.ts'
import { type BranchStamp, readStamp } from './stamp.ts'

export type Database = {
  readonly oid: number
  readonly name: string
  readonly isTemplate: boolean
  readonly isOpen: boolean
  /** Whether it belongs to a login of its own. */
  readonly hasLogin: boolean
  /** Of the login where there is one, which cannot change it; else of the database. */
  readonly stamp: BranchStamp | undefined
}

export async function listDatabases(client: pg.ClientBase): Promise<readonly Database[]> {
  const rows = await anywhere(client).ask(databasesQuery)
  return rows.map(({ oid, name, is_template, is_open, owner, comment, owner_comment }) => {
    const hasLogin = owner === loginName(oid)
    return {
      oid,
      name,
      isTemplate: is_template,
      isOpen: is_open,
      hasLogin,
      stamp: readStamp(name, hasLogin ? owner_comment : comment),
    }
  })
}

export function toBranch({ oid, name, isOpen, stamp }: Database, defaultName: string): Branch {
  const isDefault = name === defaultName
  return {
    name,
    id: name,
    uid: String(oid),
    parentId: isDefault ? undefined : stamp?.parent,
    isDefault,
    isProtected: stamp === undefined,
    ready: isOpen,
    createdAt: stamp?.createdAt,
    expiresAt: isDefault ? undefined : stamp?.expiresAt,
  }
}

type Row = {
  readonly oid: number
  readonly name: string
  readonly is_template: boolean
  readonly is_open: boolean
  readonly owner: string
  readonly comment: string | null
  readonly owner_comment: string | null
}

// One that a crash has left half dropped has the limit -2: it is none any more. Comments of strangers may be long.
const databasesQuery = defineQualified<Row>(
  'databases of the server',
  `
select d.oid::pg_catalog.int8::pg_catalog.float8 as oid, d.datname as name, d.datistemplate as is_template, d.datallowconn as is_open, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner,
  pg_catalog.left(pg_catalog.shobj_description(d.datdba, 'pg_authid'), 2000) as owner_comment,
  pg_catalog.left(pg_catalog.shobj_description(d.oid, 'pg_database'), 2000) as comment
from pg_catalog.pg_database d
where d.datconnlimit operator(pg_catalog.<>) -2
order by d.datname
`,
)
