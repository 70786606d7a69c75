/**
 * Names of branches: made from the template the user chose, and recognised by it again. Whether a name is ours decides what
 * may ever be deleted, so a template always starts with fixed text, and one without variables recognises nothing.
 */
import { createHash } from 'node:crypto'
import { UserError } from '../ground/errors.ts'

export type NameParts = {
  /** Number of the pull request. */
  readonly number?: number | undefined
  /** Name of the git branch, as it is: `feature/Basket`. */
  readonly branch?: string | undefined
  /** Commit, at least its first seven characters. */
  readonly sha?: string | undefined
}

/** Returns the template when it can make valid names; else UserError. */
export function checkTemplate(template: string): string {
  const problem = templateProblem(template)
  if (problem !== undefined) throw new UserError(`\`branch-name\` is "${template}". ${problem}`)
  return template
}

/**
 * The template of one repository: `{repository}` gives way to its name, so that only its own branches are recognised by it.
 * `repository` is `owner/name`.
 */
export function ofRepository(template: string, repository: string): string {
  return template.replaceAll('{repository}', slug(repository.slice(repository.indexOf('/') + 1)))
}

/** The name for these parts. UserError when a part that the template needs is not known. */
export function branchName(template: string, parts: NameParts): string {
  checkTemplate(template)
  const full = render(template, parts, slug(parts.branch ?? ''))
  if (full.length <= longestName) return full
  const fixedLength = render(template, parts, '').length
  const room = (longestName - fixedLength) / countOf(template, gitBranchVariable)
  if (room < hashLength) {
    throw new UserError(`\`branch-name\` is "${template}", which makes a name of more than 63 characters. Shorten it.`)
  }
  return render(template, parts, shortened(parts.branch ?? '', Math.floor(room)))
}

/** Whether the template could have made this name. Never true for a template without variables: such a name is anybody's. */
export function isOurs(name: string, template: string): boolean {
  if (!variable.test(template) || templateProblem(template) !== undefined) return false
  const pattern = template.replace(variables, (_, key: VariableName) => variablePatterns[key])
  return idRule.test(name) && new RegExp(`^${pattern}$`).test(name)
}

/** The number in a name that the template has made; undefined where it has none, or could be read in more than one way. */
export function numberIn(name: string, template: string): number | undefined {
  const isAmbiguous = countOf(template, gitBranchVariable) > 1 || /\}\{number\}|\{number\}\{/.test(template)
  if (template.split('{number}').length !== 2 || isAmbiguous || !isOurs(name, template)) return undefined
  const pattern = template.replace(variables, (_, key: VariableName) =>
    key === 'number' ? `(${variablePatterns.number})` : variablePatterns[key],
  )
  return Number(new RegExp(`^${pattern}$`).exec(name)?.[1])
}

/** Lakebase's rule for ids, as its own errors quote it; Neon and Postgres take such names too. */
const idRule = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/
const longestName = 63
const hashLength = 6

const variablePatterns = {
  number: '[1-9][0-9]*',
  branch: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
  ref: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
  sha: '[0-9a-f]{7}',
}
type VariableName = keyof typeof variablePatterns

const variable = /\{(number|branch|ref|sha)\}/
const variables = /\{(number|branch|ref|sha)\}/g
const gitBranchVariable = /\{(branch|ref)\}/g

function templateProblem(template: string): string | undefined {
  const unknown = template.replace(variables, '').match(/\{[^}]*\}?|\}/)
  if (unknown) return `It has ${unknown[0]}, but only {number}, {repository}, {branch}, {ref} and {sha} are known.`
  if (!/^[a-z0-9-]*$/.test(template.replace(variables, ''))) {
    return 'Use lower-case letters, digits and hyphens only, for example ci-pr-{number}.'
  }
  if (!/^[a-z][a-z0-9-]/.test(template)) {
    return 'Start with at least two fixed characters, the first a letter, for example ci-pr-{number}, so that its branches are told from others.'
  }
  if (template.endsWith('-')) return 'A name must not end with a hyphen.'
  if (template.replace(variables, '0').length > longestName) return 'Names have at most 63 characters.'
  return undefined
}

function render(template: string, parts: NameParts, branch: string): string {
  return template.replace(variables, (_, key: VariableName) => {
    if (key === 'number') return String(known(parts.number, template, 'a pull request number', 'Give `pr-number`'))
    if (key === 'sha') return known(parts.sha, template, 'a commit', 'Use {number}').slice(0, 7).toLowerCase()
    known(parts.branch, template, 'a git branch', 'Use {number} or {sha}')
    return branch
  })
}

function known<T>(part: T | undefined, template: string, what: string, remedy: string): T {
  if (part !== undefined) return part
  throw new UserError(`\`branch-name\` is "${template}", but this event does not come with ${what}. ${remedy}.`)
}

/** Git allows far more characters than ids do: where some would vanish, a hash keeps two branches apart. */
function slug(branch: string): string {
  const plain = plainSlug(branch)
  const lossless = plain !== '' && /^[A-Za-z0-9/_.-]*$/.test(branch)
  return lossless ? plain : [plain, hash(branch)].filter(Boolean).join('-')
}

function shortened(branch: string, length: number): string {
  const kept = plainSlug(branch)
    .slice(0, Math.max(0, length - hashLength - 1))
    .replace(/-+$/, '')
  return [kept, hash(branch)].filter(Boolean).join('-')
}

function plainSlug(branch: string): string {
  return branch
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length || 1
}
