/** Branches as the service has them: reading, deleting, moving the expiry. Creating is a story of its own. */

import { UserError } from '../../ground/errors.ts'
import { possibleParents } from '../parent-name.ts'
import type { Branch } from '../provider.ts'
import type { LakebaseApi } from './api.ts'
import { isReady, listBranches, readBranch, readProject, sendExpiry } from './branch-calls.ts'
import { withinCeiling } from './expiry.ts'
import { branchResource, lastSegment } from './names.ts'
import { purgeBranch } from './purge-branch.ts'
import type { BranchAnswer } from './schemas.ts'

export class LakebaseBranches {
  readonly #api: LakebaseApi
  #projectUid: Promise<string | undefined> | undefined

  constructor(api: LakebaseApi) {
    this.#api = api
  }

  async find(name: string): Promise<Branch | undefined> {
    const answer = await readBranch(this.#api, branchResource(this.#api.project, name))
    return answer === undefined ? undefined : this.fromAnswer(answer)
  }

  async list(): Promise<readonly Branch[]> {
    const branches = await listBranches(this.#api)
    return Promise.all(branches.map((answer) => this.fromAnswer(answer)))
  }

  /** The named branch, or the default one. */
  async parent(name: string | undefined): Promise<Branch> {
    const found = name === undefined ? undefined : await this.find(name)
    if (found !== undefined) return found
    const branches = await this.list()
    const fallback = name === undefined ? branches.find(({ isDefault }) => isDefault) : undefined
    if (fallback !== undefined) return fallback
    throw new UserError(parentProblem(name, this.#api.project, branches))
  }

  delete({ id, uid }: Branch): Promise<void> {
    return purgeBranch(this.#api, { resource: id, uid })
  }

  /** By `expire_time`: `ttl` would count from the creation. */
  async extend(branch: Branch, expiresAt: Date): Promise<Branch> {
    const now = this.#api.clock.now().getTime()
    const seconds = Math.ceil((expiresAt.getTime() - now) / 1000)
    await withinCeiling(this.#api, seconds, (allowed) => {
      const moment = allowed === seconds ? expiresAt : new Date(now + allowed * 1000)
      return sendExpiry(this.#api, branch.id, moment)
    })
    const extended = await readBranch(this.#api, branch.id)
    if (extended === undefined) {
      throw new UserError(`The branch ${branch.name} was deleted while its expiry was being moved. Run the job again.`)
    }
    if (extended.status?.expire_time === undefined) {
      throw new UserError(
        `Lakebase has not given ${branch.id} the expiry that was asked for: it would live for ever. Delete it, and run the job again.`,
      )
    }
    return this.fromAnswer(extended)
  }

  async fromAnswer(answer: BranchAnswer): Promise<Branch> {
    const { name, uid, create_time: createdAt, status } = answer
    return {
      name: lastSegment(name),
      id: name,
      uid: uid ?? `${name}@${createdAt?.toISOString() ?? 'unknown'}`,
      parentId: status?.source_branch,
      isDefault: status?.default ?? false,
      isProtected: status?.is_protected ?? false,
      isArchived: status?.current_state === 'ARCHIVED',
      ready: isReady(answer),
      createdAt,
      forkedAt: status?.source_branch_time ?? createdAt,
      expiresAt: status?.expire_time,
      logicalSize: status?.logical_size_bytes,
      consoleUrl: await this.#consoleUrl(uid),
    }
  }

  /** The console's pages go by uid, which the project's id is not. */
  async #consoleUrl(branchUid: string | undefined): Promise<string | undefined> {
    this.#projectUid ??= readProject(this.#api).then(({ uid }) => uid)
    const projectUid = await this.#projectUid
    if (projectUid === undefined || branchUid === undefined) return undefined
    return `${this.#api.host}/lakebase/projects/${projectUid}/branches/${branchUid}`
  }
}

function parentProblem(name: string | undefined, project: string, branches: readonly Branch[]): string {
  if (name === undefined) return `The project ${project} has no default branch. Name the parent in \`parent-branch\`.`
  return `The project ${project} has no branch ${name}. Set \`parent-branch\` to one of: ${nameSome(possibleParents(branches))}.`
}

export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ')
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown || 'none'
}
