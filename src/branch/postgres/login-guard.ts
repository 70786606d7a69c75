/** Which login a branch's connection gets, and what that login opens beside the branch: read in the catalog, and proven by trying. */
import { randomBytes } from 'node:crypto'
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { loginName } from '../../postgres/branch-login-name.ts'
import type { Login } from '../../postgres/connect.ts'
import { errorFacts } from '../../postgres/error-facts.ts'
import type { Branch } from '../provider.ts'
import { branchPassword } from './branch-login.ts'
import { type Database, listDatabases } from './databases.ts'
import { noOwnLogin } from './give-login.ts'
import { obstacles, readLoginSetup } from './login-setup.ts'
import { type OpenDoor, openDoors } from './open-doors.ts'
import { withoutOwnRecord } from './own-record.ts'
import type { PostgresInputs } from './postgres-inputs.ts'
import type { PostgresServer } from './server.ts'

export class LoginGuard {
  readonly #server: PostgresServer
  readonly #inputs: PostgresInputs
  /** By number of the database: whether it has a login of its own. */
  readonly #known = new Map<string, boolean>()
  readonly #logins = new Map<string, Login>()
  readonly #doors = new Map<string, Promise<readonly OpenDoor[]>>()

  constructor(server: PostgresServer, inputs: PostgresInputs) {
    this.#server = server
    this.#inputs = inputs
  }

  note(databases: readonly Database[]): void {
    for (const { oid, hasLogin } of databases) this.#known.set(String(oid), hasLogin)
  }

  /** Of the database with this number. */
  async login(uid: string): Promise<Login> {
    const { login: given } = await this.#server.address()
    if (!(await this.#hasOwn(uid))) return given
    const user = loginName(uid)
    const login = this.#logins.get(uid) ?? { user, password: branchPassword(given.password, user) }
    this.#logins.set(uid, login)
    return login
  }

  /** UserError when there is to be a login that opens the branch alone, and it is not so. */
  async assertOwn(branch: Branch): Promise<void> {
    if (this.#inputs.branchLogin !== 'own' || branch.parentId === undefined) return
    if (!(await this.#hasOwn(branch.uid))) {
      const why = (await this.#whyNone(branch)) ?? { why: 'it was made without one', remedy: 'Recreate the branch.' }
      throw new UserError(noOwnLogin(branch.name, why))
    }
    const doors = await this.#openDoors(branch)
    if (doors.length > 0) {
      throw new UserError(`${describe(branch, doors)} Nothing was handed out, since \`branch-login\` is own.`)
    }
  }

  /** Whether it comes in with it: the server may have rules about who comes from where, pg_hba.conf. */
  async worksOn({ name, uid }: Branch): Promise<boolean> {
    return !(await this.#hasOwn(uid)) || this.#letsIn(name, await this.login(uid))
  }

  async warning(branch: Branch): Promise<string | undefined> {
    if (await this.#hasOwn(branch.uid)) {
      try {
        const doors = await this.#openDoors(branch)
        return doors.length === 0 ? undefined : describe(branch, doors)
      } catch (error) {
        if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
        return `What the login of ${branch.name} opens beside the branch could not be tried: ${error.message}`
      }
    }
    const { login } = await this.#server.address()
    const why = this.#inputs.branchLogin === 'given' ? undefined : await this.#whyNone(branch)
    return [
      `The steps of this job have the login \`${login.user}\`, which opens every database of the server that it may connect to. Keep production elsewhere.`,
      ...(why === undefined ? [] : [`The branch has no login of its own, because ${why.why}. ${why.remedy}`]),
    ]
      .join(' ')
      .trim()
  }

  async #whyNone({ name }: Branch) {
    const { login } = await this.#server.address()
    const read = await this.#server.maintain((client) => readLoginSetup(client, name))
    const setup = read && (await withoutOwnRecord(read, (work) => this.#server.inside(name, work)))
    return setup && obstacles(setup, login.password !== '')[0]
  }

  async #hasOwn(uid: string): Promise<boolean> {
    if (!this.#known.has(uid)) this.note(await this.#server.maintain(listDatabases))
    return this.#known.get(uid) ?? false
  }

  #openDoors(branch: Branch): Promise<readonly OpenDoor[]> {
    const doors = this.#doors.get(branch.uid) ?? this.#tryDoors(branch)
    this.#doors.set(branch.uid, doors)
    return doors
  }

  async #tryDoors({ name, uid, parentId = '' }: Branch): Promise<readonly OpenDoor[]> {
    const login = await this.login(uid)
    const read = await this.#server.maintain((client) => openDoors(client, login.user))
    const isKnown = read.some(({ what }) => what === `the database ${parentId}`)
    const letsIn = !isKnown && (await this.#letsIn(parentId, login))
    const trusts = await this.#letsIn(name, { ...login, password: randomBytes(16).toString('hex') })
    return [
      ...read,
      ...(letsIn ? [{ what: `the database ${parentId}, as trying showed`, remedies: [] }] : []),
      ...(trusts
        ? [
            {
              what: 'every login, since the server asks nobody from here for a password',
              remedies: ["scram-sha-256 in the place of trust, in the server's pg_hba.conf"],
            },
          ]
        : []),
    ]
  }

  async #letsIn(database: string, login: Login): Promise<boolean> {
    try {
      await (await this.#server.open(database, login)).end()
      return true
    } catch (error) {
      if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
      // Not let in, no right to connect, closed, or not there: https://www.postgresql.org/docs/current/errcodes-appendix.html
      if (/^(28|42501|55000|3D000)/.test(errorFacts(error.cause).code ?? '')) return false
      throw error
    }
  }
}

function describe({ name }: Branch, doors: readonly OpenDoor[]): string {
  const remedies = doors.flatMap(({ remedies }) => remedies).map((remedy) => `\`${remedy}\``)
  const shut = remedies.length === 0 ? '' : ` What shuts it: ${remedies.join(', ')}.`
  return `The login of ${name} opens more than the branch: ${doors.map(({ what }) => what).join('; ')}.${shut}`
}
