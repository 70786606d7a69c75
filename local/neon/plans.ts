/** What each plan allows. https://neon.com/docs/introduction/plans, as of mid 2026. */
import { NeonError, unprocessable } from './api-error.ts'

export const planNames = ['free', 'launch', 'scale'] as const
export type PlanName = (typeof planNames)[number]

export type Plan = {
  readonly branches: number
  readonly rootBranches: number
  readonly protectedBranches: number
  readonly maxCu: number
  /** Shortest auto-suspend; undefined where it cannot be set. */
  readonly shortestSuspend?: number | undefined
  readonly historySeconds: number
  /** At once, the default branch's not counted. */
  readonly activeComputes: number
}

export const plans: Readonly<Record<PlanName, Plan>> = {
  free: { branches: 10, rootBranches: 3, protectedBranches: 0, maxCu: 2, historySeconds: 21_600, activeComputes: 20 },
  launch: {
    branches: 5000,
    rootBranches: 5,
    protectedBranches: 2,
    maxCu: 16,
    shortestSuspend: 300,
    historySeconds: 604_800,
    activeComputes: 20,
  },
  scale: {
    branches: 5000,
    rootBranches: 25,
    protectedBranches: 5,
    maxCu: 16,
    shortestSuspend: 60,
    historySeconds: 2_592_000,
    activeComputes: 20,
  },
}

export function refuseFullProject(
  plan: Plan,
  counts: { readonly all: number; readonly roots: number },
  isRoot: boolean,
) {
  if (counts.all >= plan.branches) throw unprocessable('branches limit exceeded', 'BRANCHES_LIMIT_EXCEEDED')
  if (isRoot && counts.roots >= plan.rootBranches) {
    throw unprocessable('root branches limit exceeded', 'ROOT_BRANCHES_LIMIT_EXCEEDED')
  }
}

export function refuseProtection(plan: Plan, protectedNow: number): void {
  if (protectedNow < plan.protectedBranches) return
  throw unprocessable('protected branches limit exceeded', 'BRANCHES_PROTECTED_LIMIT_EXCEEDED')
}

/** 412: the plan does not allow the setting. */
export function refuseSettings(
  plan: Plan,
  settings: { maxCu?: number | undefined; suspend?: number | undefined },
): void {
  const { maxCu, suspend } = settings
  if (maxCu !== undefined && maxCu > plan.maxCu) {
    throw new NeonError(412, `autoscaling limit is too high for your plan; the maximum is ${plan.maxCu} CU`)
  }
  if (suspend === undefined || suspend === 0) return
  if (plan.shortestSuspend === undefined) {
    throw new NeonError(412, 'suspend interval changing is not allowed for your account')
  }
  if (suspend > 0 && suspend < plan.shortestSuspend) {
    throw new NeonError(412, 'suspend interval is too short for your plan')
  }
}
