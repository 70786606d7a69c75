/**
 * Branches whose data Neon masks when it makes them. Nobody gets the login of one before the masking is over, and nobody gets a branch
 * that is not masked as the inputs say. https://neon.com/docs/workflows/data-anonymization-api
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { Branch } from '../provider.ts'
import type { NeonApi } from './api.ts'
import { readBranch } from './branch-calls.ts'
import { type MaskingRule, placeOf, sameRules } from './masking-rules.ts'
import { branchPath } from './paths.ts'
import { type MaskingAnswer, maskingRulesSchema, maskingSchema } from './schemas.ts'

/** UpstreamError when the masking fails or does not end in time; UserError when other rules than ours were applied. */
export async function waitUntilMasked(
  api: NeonApi,
  { id, name }: { readonly id: string; readonly name: string },
  rules: readonly MaskingRule[],
): Promise<void> {
  let latest: MaskingAnswer | undefined
  await poll({
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    operation: 'mask branch',
    resource: name,
    late: () => `its masking is ${latest?.state ?? 'not begun'}${said(latest)}`,
    look: async () => {
      latest = await readMasking(api, { id, name })
      if (latest.state === 'error' || latest.state === 'initialization_error') throw failed(name, latest)
      return latest.state === 'anonymized' ? latest : undefined
    },
  })
  const applied = await readRules(api, { id, name })
  if (sameRules(applied, rules)) return
  const left = rules.filter((rule) => !applied.some((other) => sameRules([rule], [other]))).map(placeOf)
  throw new UserError(
    `Neon has not masked ${name} as \`masking-rules\` says${left.length > 0 ? ` (${left.join(', ')})` : ''}, so it was deleted again. Please report it to Neon’s support.`,
  )
}

/** Why a branch that exists shows more of its parent's rows than the inputs allow; undefined when it does not. A clause. */
export async function overexposure(api: NeonApi, { id, name }: Branch): Promise<string | undefined> {
  const { initSource, maskingRules } = api.inputs
  if (initSource !== 'parent-data') {
    const found = await readBranch(api, id)
    return found?.branch.init_source === initSource
      ? undefined
      : `it holds its parent’s rows, and \`init-source\` is ${initSource}`
  }
  if (maskingRules === undefined) return undefined
  try {
    const { state } = await readMasking(api, { id, name })
    if (state !== 'anonymized') return `its masking is ${state}`
    const applied = await readRules(api, { id, name })
    return sameRules(applied, maskingRules) ? undefined : 'it was masked by other rules than `masking-rules`'
  } catch (error) {
    if (isNoMaskedBranch(error)) return 'its data is not masked, and `masking-rules` is set'
    throw error
  }
}

function readMasking({ http, inputs }: NeonApi, { id, name }: { readonly id: string; readonly name: string }) {
  return http.request({
    method: 'GET',
    path: branchPath(inputs.project, id, 'anonymized_status'),
    operation: 'read masking',
    resource: name,
    schema: maskingSchema,
  })
}

async function readRules({ http, inputs }: NeonApi, { id, name }: { readonly id: string; readonly name: string }) {
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
    operation: 'mask branch',
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
