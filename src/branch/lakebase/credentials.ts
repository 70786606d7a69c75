/**
 * Short-lived database logins. The password is checked at login only: sessions outlive it.
 * https://docs.databricks.com/aws/en/oltp/projects/authentication
 */

import type { Compute, Credential } from '../provider.ts'
import type { LakebaseApi } from './api.ts'
import type { LakebaseInputs } from './lakebase-inputs.ts'
import { apiRoot } from './names.ts'
import { credentialSchema, meSchema } from './schemas.ts'

export class LakebaseCredentials {
  readonly #api: LakebaseApi
  readonly #inputs: LakebaseInputs
  #identity: Promise<string> | undefined

  constructor(api: LakebaseApi, inputs: LakebaseInputs) {
    this.#api = api
    this.#inputs = inputs
  }

  async mint(compute: Compute): Promise<Credential> {
    const { role } = this.#inputs
    const { token, expire_time: expiresAt } = await this.#api.http.request({
      method: 'POST',
      path: `${apiRoot}/credentials`,
      body: { endpoint: compute.id, ...(role === undefined ? {} : { group_name: role }) },
      operation: 'issue a database login',
      resource: compute.id,
      // A login too many does no harm.
      idempotent: true,
      schema: credentialSchema,
    })
    this.#api.log.mask(token)
    return { user: role ?? (await this.#user()), password: token, expiresAt }
  }

  /** The role's name is the identity's: a person's e-mail address, a service principal's application id. */
  #user(): Promise<string> {
    this.#identity ??= this.#whoAmI()
    return this.#identity
  }

  async #whoAmI(): Promise<string> {
    const { authType, clientId, token } = this.#inputs
    const asPrincipal = authType === undefined ? token === undefined : authType !== 'pat'
    if (asPrincipal && clientId !== undefined) return clientId
    const me = await this.#api.http.request({
      method: 'GET',
      path: '/api/2.0/preview/scim/v2/Me',
      operation: 'read who is signed in',
      resource: 'the current user',
      schema: meSchema,
    })
    return me.userName
  }
}
