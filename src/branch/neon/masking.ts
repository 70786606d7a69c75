/**
 * Branches whose data Neon masks when it makes them. Nobody gets the login of one before the masking is over, and nobody gets a branch
 * that is not masked as the inputs say. https://neon.com/docs/workflows/data-anonymization-api
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { Branch } from '../provider.ts'
import type { NeonApi } from './api.ts'
import { type MaskingRule, placeOf, sameRules } from './masking-rules.ts'
import { branchPath } from './paths.ts'
import { type MaskingAnswer, maskingRulesSchema, maskingSchema } from './schemas.ts'

type Masked = Pick<Branch, 'id' | 'name'>

/** UpstreamError when the masking fails or does not end in time; UserError when other rules than ours were applied. */
export async function waitUntilMasked(api: NeonApi, branch: Masked, rules: readonly MaskingRule[]): Promise<void> {
  const end = await endOfMasking(api, branch)
  if (end.state !== 'anonymized') throw failed(branch.name, end)
  const applied = await readRules(api, branch)
  if (sameRules(applied, rules)) return
  const left = rules.filter((rule) => !applied.some((other) => sameRules([rule], [other]))).map(placeOf)
  throw new UserError(
    `Neon has not masked ${branch.name} as \`masking-rules\` says${left.length > 0 ? ` (${left.join(', ')})` : ''}, so it was deleted again. Please report it to Neon’s support.`,
  )
}

/**
 * Why a branch that exists shows more of its parent's rows than the inputs allow; undefined when it does not. A clause. One that another
 * run has only begun to mask, by the same rules, is waited for.
 */
export async function overexposure(api: NeonApi, branch: Branch): Promise<string | undefined> {
  const { initSource, maskingRules } = api.inputs
  if (initSource !== 'parent-data') {
    // Neon may show what was asked for as schema-only under another name.
    return branch.rows === 'none' ? undefined : `it holds its parent’s rows, and \`init-source\` is ${initSource}`
  }
  if (maskingRules === undefined) return undefined
  try {
    const applied = await readRules(api, branch)
    if (!sameRules(applied, maskingRules)) return 'it was masked by other rules than `masking-rules`'
    const { state } = await endOfMasking(api, branch)
    return state === 'anonymized' ? undefined : `its masking ended as ${state}`
  } catch (error) {
    if (isNoMaskedBranch(error)) return 'its data is not masked, and `masking-rules` is set'
    if (isUnended(error)) return 'its masking does not end'
    throw error
  }
}

/** `anonymized`, or that it has failed. UpstreamError when neither comes in time. */
async function endOfMasking(api: NeonApi, branch: Masked): Promise<MaskingAnswer> {
  let latest: MaskingAnswer | undefined
  return poll({
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    operation: maskBranch,
    resource: branch.name,
    late: () => `its masking is ${latest?.state ?? 'not begun'}${said(latest)}`,
    look: async () => {
      latest = await readMasking(api, branch)
      return ends.includes(latest.state) ? latest : undefined
    },
  })
}

function isUnended(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.operation === maskBranch
}

const maskBranch = 'mask branch'
const ends: readonly string[] = ['anonymized', 'error', 'initialization_error']

function readMasking({ http, inputs }: NeonApi, { id, name }: Masked) {
  return http.request({
    method: 'GET',
    path: branchPath(inputs.project, id, 'anonymized_status'),
    operation: 'read masking',
    resource: name,
    schema: maskingSchema,
  })
}

async function readRules({ http, inputs }: NeonApi, { id, name }: Masked) {
  const answer = await http.request({
    method: 'GET',
    path: branchPath(inputs.project, id, 'masking_rules'),
    operation: 'read masking rules',
    resource: name,
    schema: maskingRulesSchema,
  })
  return answer.masking_rules
}

function failed(name: string, masking: MaskingAnswer): UpstreamError {
  return new UpstreamError({
    service: 'Neon',
    operation: maskBranch,
    resource: name,
    message: `it ended as ${masking.state}${said(masking)}`,
    remedy:
      'Correct `masking-rules`: each column has to exist, and columns of foreign keys cannot be masked. The branch was deleted again.',
  })
}

function said(masking: MaskingAnswer | undefined): string {
  return masking?.status_message ? ` (${masking.status_message})` : ''
}

/** What Neon answers there of an ordinary branch is not documented; a refusal that is not about us says it. */
function isNoMaskedBranch(error: unknown): boolean {
  return error instanceof UpstreamError && [400, 404, 409, 412, 422].includes(error.failure.status ?? 0)
}
