/** The server that holds the parent and its branches: how it is reached, and where from it is looked after. */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import type { Environment } from '../../ground/environment.ts'
import { UpstreamError, UserError } from '../../ground/errors.ts'
import type { Log } from '../../ground/log.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { connect, type Login, type Tls } from '../../postgres/connect.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import { type Connection, readConnection } from '../../postgres/libpq/connection.ts'
import { defineQualified } from '../../postgres/query.ts'
import { readSslCa } from '../../postgres/ssl-ca.ts'
import type { PostgresInputs } from './postgres-inputs.ts'

export type Address = {
  readonly host: string
  readonly port: number
  readonly tls: Tls | undefined
  readonly login: Login
}

export type ServerOptions = {
  readonly inputs: PostgresInputs
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
}

export class PostgresServer {
  readonly #options: ServerOptions
  #address: Promise<Address> | undefined

  constructor(options: ServerOptions) {
    this.#options = options
  }

  get timeoutMs(): number {
    return this.#options.inputs.operationTimeoutSeconds * 1000
  }

  /** UserError when the server cannot be reached. */
  async address(): Promise<Address> {
    this.#address ??= this.#find()
    return this.#address
  }

  /**
   * A session on a database that is nobody's parent: one on the parent would keep it from being copied. `avoid` is a parent that
   * is itself such a database.
   */
  async maintain<T>(work: (client: pg.Client) => Promise<T>, avoid = this.#options.inputs.database): Promise<T> {
    const client = await this.#openFirst(homes.filter((name) => name !== avoid))
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  /** Throws what the server says, so that the next database can be tried. */
  async open(database: string, login?: Login, timeoutSeconds = 20): Promise<pg.Client> {
    const { clock, log } = this.#options
    const { host, port, tls, login: own } = await this.address()
    return connect({
      target: { host, port, database, tls },
      mint: async () => login ?? own,
      loginRemedy,
      clock,
      log,
      timeoutSeconds,
    })
  }

  /** What is found in a database; no, where it lets nobody in. */
  async inside(database: string, look: (client: pg.ClientBase) => Promise<boolean>): Promise<boolean> {
    const client = await this.open(database).catch((error: unknown) => {
      if (error instanceof UserError || error instanceof UpstreamError) return undefined
      throw error
    })
    if (client === undefined) return false
    try {
      return await look(client)
    } finally {
      await client.end()
    }
  }

  async #openFirst(names: readonly string[]): Promise<pg.Client> {
    let refusal: unknown
    for (const name of names) {
      try {
        return await this.open(name)
      } catch (error) {
        refusal ??= error
        if (!(error instanceof UserError)) throw error
      }
    }
    throw refusal
  }

  async #find(): Promise<Address> {
    const { inputs, env } = this.#options
    // Variables of the job, such as PGSSLMODE, are about other connections.
    const read = await readConnection(inputs.url, { HOME: env['HOME'] })
    if ('problems' in read) throw new UserError(`\`postgres-url\`: ${read.problems.join(' ')}`)
    const { hosts, user } = read.connection
    const [{ host, port, password = '' }] = hosts
    const address = { host, port, login: { user, password } }
    const ca = inputs.sslCa === undefined ? undefined : await readSslCa(inputs.sslCa)
    for (const tls of encryptions(read.connection, { host, ca })) {
      const found = await this.#answers({ ...address, tls })
      if (found) return { ...address, tls }
    }
    throw new UserError(
      '`postgres-url`: the server takes no encrypted connection. Turn TLS on there, or say sslmode=disable in the URL if nobody else is on the way to it.',
    )
  }

  /** False when the server has no TLS; whatever else it says is said by the session that is opened in earnest. */
  async #answers({ host, port, tls, login }: Address): Promise<boolean> {
    const { clock, log } = this.#options
    try {
      const client = await connect({
        target: { host, port, database: 'postgres', tls },
        mint: async () => login,
        loginRemedy,
        clock,
        log,
        timeoutSeconds: 30,
      })
      try {
        await assertNoPooler(client)
      } finally {
        await client.end()
      }
      return true
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined
      if (/does not support SSL/i.test(errorFacts(cause ?? error).message)) return false
      // There may be no database of that name.
      if (error instanceof UserError && errorFacts(cause).code === '3D000') return true
      throw error
    }
  }
}

export const loginRemedy = () => "Check user and password of `postgres-url`, and the rules of the server's pg_hba.conf."

/** Where servers have a database for everybody. The last one is a template, and always there. */
const homes = ['postgres', 'defaultdb', 'template1']

/**
 * As libpq reads `sslmode`, but for the default: on this machine, and between containers, what the server has; everywhere else TLS
 * with a certificate that is verified, since nobody would see it missing.
 */
function encryptions(
  { values, encryption }: Connection,
  { host, ca }: { readonly host: string; readonly ca: string | undefined },
): readonly Tls[] {
  const mode = values.get('sslmode')
  if (mode === undefined && !isNear(host)) return [{ ca: ca ?? authority(encryption.tls.ca) }]
  return encryption.attempts.map((attempt): Tls => {
    if (attempt === 'plain') return 'off'
    if (ca !== undefined) return { ca }
    const { rejectUnauthorized, checkServerIdentity } = encryption.tls
    const without = rejectUnauthorized === false ? 'certificate' : checkServerIdentity ? 'name' : undefined
    return { ca: authority(encryption.tls.ca), without }
  })
}

function authority(ca: unknown): string | undefined {
  return typeof ca === 'string' ? ca : undefined
}

/** This machine, or a name of a container's network. */
function isNear(host: string): boolean {
  return /^(localhost|127\.[\d.]+|::1|[^.:]+)$/.test(host)
}

/** A pooler hands each statement to any of its sessions, and knows neither `create database` nor locks of a session. */
async function assertNoPooler(client: pg.Client): Promise<void> {
  const [row] = await anywhere(client).ask(backendQuery)
  const { processID } = client as pg.Client & { readonly processID?: number | null }
  if (row === undefined || processID === null || processID === undefined || row.pid === processID) return
  throw new UserError(
    '`postgres-url` leads to a connection pooler (PgBouncer or the like), through which databases cannot be made or measured. Give the address of the server itself.',
  )
}

const backendQuery = defineQualified<{ readonly pid: number }>(
  'own backend number',
  'select pg_catalog.pg_backend_pid() as pid',
)
