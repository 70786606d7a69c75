/**
 * `parent-branch`: one name for every run, or a line for each base of a pull request, `main=production` or `release/*=staging`.
 * The first line that fits counts, and a line with a name alone fits everything.
 */
import { UserError } from '../ground/errors.ts'
import type { Branch } from './provider.ts'

/** Returns the setting when each of its lines can be read; else UserError. */
export function checkParentNames(setting: string): string {
  const wrong = linesOf(setting).find(({ parent, base }) => parent === '' || base === '')
  if (wrong === undefined) return setting
  throw new UserError(
    '`parent-branch` has a line that is neither a branch nor `base=branch`. Write for example main=production.',
  )
}

/** Undefined means the project's default branch. UserError when there are lines for other bases only. */
export function parentName(setting: string | undefined, baseRef: string | undefined): string | undefined {
  const lines = linesOf(setting ?? '')
  const fitting = lines.find(({ base }) => base === undefined || (baseRef !== undefined && fits(baseRef, base)))
  if (fitting !== undefined) return fitting.parent
  if (baseRef === undefined || lines.length === 0) return undefined
  throw new UserError(
    `\`parent-branch\` has no line for the base ${baseRef}. Add ${baseRef}=…, or a branch alone on the last line for every other base.`,
  )
}

/** All that a run may fork from; undefined among them for the project's default branch. */
export function parentNames(setting: string | undefined): readonly (string | undefined)[] {
  const names = [...new Set(linesOf(setting ?? '').map(({ parent }) => parent))]
  return names.length === 0 ? [undefined] : names
}

type Line = { readonly base?: string | undefined; readonly parent: string }

function linesOf(setting: string): Line[] {
  const lines = setting.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((line) => {
    // A git branch may have an equals sign in its name; an id of a branch may not.
    const at = line.lastIndexOf('=')
    return at === -1 ? { parent: line } : { base: line.slice(0, at).trim(), parent: line.slice(at + 1).trim() }
  })
}

function fits(ref: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(ref)
}

/** Names, for a user who has to choose: a branch that expires may have no children. */
export function possibleParents(branches: readonly Branch[]): readonly string[] {
  return branches.filter(({ expiresAt }) => expiresAt === undefined).map(({ name }) => name)
}
