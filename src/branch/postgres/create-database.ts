/**
 * A branch is a database made from another as its template. It is made under a name that carries its expiry, closed to everybody,
 * given what a copy lacks, and only then gets its own name and opens: whoever dies in between leaves something that the next run
 * knows for what it is.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { UpstreamError } from '../../ground/errors.ts'
import { count } from '../../ground/figures.ts'
import { administer } from '../../postgres/administer.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { defineQualified } from '../../postgres/query.ts'
import { redactServerError } from '../../postgres/redact.ts'
import { BranchExistsError, type NewBranch } from '../provider.ts'
import { dropLogin } from './branch-login.ts'
import { guestsOf, sendAway, stillBusy } from './busy-parent.ts'
import { carryOver } from './carry-over.ts'
import { copyStrategy } from './copy-strategy.ts'
import type { Creating } from './creating.ts'
import { listDatabases } from './databases.ts'
import { giveLogin } from './give-login.ts'
import { tryLock } from './locks.ts'
import { unfinishedName, writeStamp } from './stamp.ts'

const { escapeIdentifier: name, escapeLiteral: text } = pg

/** BranchExistsError when the name is taken. The session holds the locks until it ends. */
export async function createDatabase(creating: Creating, wanted: NewBranch): Promise<void> {
  const { client, clock, log, inputs } = creating
  const parent = wanted.parent.name
  const createdAt = clock.now()
  const expiresAt = new Date(createdAt.getTime() + wanted.ttlSeconds * 1000)
  const leftOf = (seconds: number) => createdAt.getTime() + seconds * 1000 - clock.now().getTime()
  const left = () => leftOf(inputs.operationTimeoutSeconds)
  if ((await listDatabases(client)).some((database) => database.name === wanted.name)) {
    throw new BranchExistsError(wanted.name)
  }
  const unfinished = unfinishedName(expiresAt, randomBytes(6).toString('hex'))
  await tryLock(client, unfinished)
  const patienceSeconds = Math.min(inputs.parentWaitSeconds ?? Number.POSITIVE_INFINITY, inputs.operationTimeoutSeconds)
  await copy(creating, { parent, unfinished, left, patienceSeconds, patience: () => leftOf(patienceSeconds) })
  try {
    const lost = await carryOver(client, { from: parent, to: unfinished }, left())
    if (lost.length > 0) {
      log.warning(
        `${wanted.name} lacks of ${parent} what its login may not set: ${lost.join('; ')}. An administrator can.`,
      )
    }
    const stamp = writeStamp({ branch: wanted.name, parent, createdAt, expiresAt })
    await administer(client, `comment on database ${name(unfinished)} is ${text(stamp)}`, left())
    await giveLogin(creating, { database: unfinished, branch: wanted.name, stamp, expiresAt, left })
    await administer(client, `alter database ${name(unfinished)} rename to ${name(wanted.name)}`, left())
    await administer(client, `alter database ${name(wanted.name)} allow_connections true`, left())
  } catch (error) {
    await dropUnfinished(client, unfinished)
    if (errorFacts(error).code === '42P04') throw new BranchExistsError(wanted.name, { cause: error })
    throw upstream(error, 'finish branch', wanted.name)
  }
}

/** The next run drops what stays. */
async function dropUnfinished(client: pg.ClientBase, unfinished: string): Promise<void> {
  try {
    const left = (await listDatabases(client)).find((database) => database.name === unfinished)
    await administer(client, `drop database if exists ${name(unfinished)} with (force)`, 60_000)
    if (left?.hasLogin) await dropLogin(client, left.oid, 60_000)
  } catch {
    // Why the branch could not be finished is what is told.
  }
}

type Copy = {
  readonly parent: string
  readonly unfinished: string
  /** Milliseconds, of the whole. */
  readonly left: () => number
  /** For a parent that others are on. */
  readonly patience: () => number
  readonly patienceSeconds: number
}

/** Patient with a parent that others are on, and with runs that copy it too. */
async function copy(creating: Creating, wanted: Copy): Promise<void> {
  const { parent, unfinished, left, patience, patienceSeconds } = wanted
  const { client, clock } = creating
  const [template] = await anywhere(client).ask(templateQuery, [parent])
  if (template === undefined) throw missing(parent)
  const { clone, strategy } = copyStrategy(template.version, template.bytes)
  if (clone) await administer(client, 'set file_copy_method = clone', left()).catch(() => undefined)
  const owner = template.may_own ? ` owner ${name(template.owner)}` : ''
  const statement = `create database ${name(unfinished)} template ${name(parent)}${owner} allow_connections false${strategy ? ` strategy ${strategy}` : ''}`
  while (!(await tryLock(client, `copy of ${template.oid}`))) {
    if (patience() <= 0) throw stillBusy(parent, await guestsOf(client, parent), patienceSeconds)
    await clock.sleep(200)
  }
  for (let round = 0; ; round++) {
    await untilFree(creating, { ...wanted, round })
    try {
      return await administer(client, statement, left())
    } catch (error) {
      // Somebody came in between, or has left a prepared transaction: the server itself has waited five seconds for them.
      if (errorFacts(error).code !== '55006') throw upstream(error, 'create branch', unfinished, parent)
      if (patience() <= 0) throw stillBusy(parent, await guestsOf(client, parent), patienceSeconds)
    }
  }
}

type Waiting = Pick<Copy, 'parent' | 'patience' | 'patienceSeconds'> & { readonly round: number }

/** Returns when nobody is on the parent; UserError when that takes too long. */
async function untilFree(
  { client, clock, log, inputs }: Creating,
  { parent, patience, patienceSeconds, round }: Waiting,
): Promise<void> {
  for (let look = 0; ; look++) {
    const guests = await guestsOf(client, parent)
    if (guests.length === 0) return
    if (patience() <= 0) throw stillBusy(parent, guests, patienceSeconds)
    if (inputs.busyParent === 'terminate') {
      if (look === 0)
        log.warning(`Ending ${count(guests.length, 'session')} on ${parent}, as \`busy-parent: terminate\` says.`)
      await sendAway(client, parent)
    } else if (look + round === 0) {
      log.info(`${parent} has to be free of sessions to be copied. Waiting for ${guests.length} to end.`)
    }
    await clock.sleep(200)
  }
}

function missing(parent: string): UpstreamError {
  return new UpstreamError({
    service: 'Postgres',
    operation: 'create branch',
    resource: `database ${parent}`,
    message: 'there is no such database',
    remedy: 'Change `parent-branch`, or the path of `postgres-url`.',
  })
}

function upstream(error: unknown, operation: string, database: string, parent?: string): Error {
  const { code } = errorFacts(error)
  if (code === undefined) return error as Error
  return new UpstreamError(
    {
      service: 'Postgres',
      operation,
      resource: `database ${database}`,
      code,
      message: redactServerError(error).message,
      remedy: remedyFor(code, parent ?? database),
    },
    { cause: error },
  )
}

function remedyFor(code: string, parent: string): string | undefined {
  switch (code) {
    case '42501':
      return `The login needs to be the owner of ${parent}, or a member of its owner, and needs CREATEDB: \`alter role … createdb\`, \`grant owner to …\`.`
    case '53100':
      return 'The disk of the server is full. Delete branches (`mode: sweep`), or give it more room.'
    case '57014':
      return 'Give it more time with `operation-timeout`.'
    case '53300':
      return 'The server has no connection left. Raise max_connections, or let fewer jobs run at once.'
    default:
      return undefined
  }
}

type Template = {
  readonly oid: string
  readonly owner: string
  readonly may_own: boolean
  readonly version: number
  readonly bytes: number
}

const templateQuery = defineQualified<Template>(
  'database to copy',
  `
select d.oid::pg_catalog.text as oid, pg_catalog.pg_get_userbyid(d.datdba)::pg_catalog.text as owner,
  pg_catalog.pg_has_role(d.datdba, 'member') as may_own,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 as version,
  case when pg_catalog.has_database_privilege(d.oid, 'connect') or pg_catalog.pg_has_role('pg_read_all_stats', 'usage')
    then pg_catalog.pg_database_size(d.oid)::pg_catalog.float8 else 0 end as bytes
from pg_catalog.pg_database d
where d.datname operator(pg_catalog.=) $1::pg_catalog.text
`,
)
