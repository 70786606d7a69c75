/**
 * The arguments of a command, read by its manual. All that is wrong is told at once, and no argument is repeated but what can only be
 * the name of an option: a connection string in the wrong place holds its password there too.
 */
import { parseArgs } from 'node:util'
import { UserError } from '../ground/errors.ts'
import type { Manual, Option } from './command.ts'

export type Arguments = {
  /** One for each operand of the manual. */
  readonly operands: readonly string[]
  /** What follows `--`. */
  readonly command: readonly string[]
  readonly has: (option: string) => boolean
  /** The value given last, or the first of the choices. */
  readonly choice: (option: string) => string
  /** `--schemas a,b --schemas c` */
  readonly list: (option: string) => readonly string[]
  /** Each value as it was given. */
  readonly values: (option: string) => readonly string[]
  /** What is wrong with the options. */
  readonly problems: readonly string[]
}

/** UserError when an operand is missing: nothing can be told about it then. */
export function readArguments(manual: Manual, args: readonly string[]): Arguments {
  const dashes = args.indexOf('--')
  const ours = dashes < 0 ? args : args.slice(0, dashes)
  const command = dashes < 0 ? [] : args.slice(dashes + 1)
  const problems: string[] = []
  const values = new Map<string, string[]>()
  const operands: string[] = []

  for (const token of tokens(manual, ours)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = manual.options.find(({ name }) => name === token.name)
    const problem = option
      ? valueProblem(option, token)
      : `${called(token.rawName)} is not an option of \`${manual.name}\`.`
    if (problem) problems.push(problem)
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
  }
  problems.push(...commandProblems(manual, dashes >= 0, command))
  if (operands.length !== manual.operands.length) refuse(manual, [countProblem(manual, operands.length), ...problems])

  const list = (option: string) => (values.get(option) ?? []).flatMap(names)
  return {
    operands,
    command,
    has: (option) => values.has(option),
    choice: (option) =>
      values.get(option)?.at(-1) ?? manual.options.find(({ name }) => name === option)?.choices?.[0] ?? '',
    list,
    values: (option) => values.get(option) ?? [],
    problems,
  }
}

/** Throws when there is anything to tell. */
export function refuse({ name }: Manual, problems: readonly string[]): void {
  const told = [...new Set(problems)]
  if (told.length === 0) return
  throw new UserError([...told, `See \`database-branch ${name} --help\`.`].join('\n'))
}

/** Not strict: there the first problem ends it, and is told with the argument in it. */
function tokens({ options }: Manual, args: readonly string[]) {
  const config = Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens
}

type OptionToken = { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }

function valueProblem(option: Option, { value, inlineValue }: OptionToken): string | undefined {
  const { name, choices } = option
  if (option.value === undefined) return value === undefined ? undefined : `\`--${name}\` takes no value.`
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'))
  if (choices) {
    const takes = `\`--${name}\` takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
    if (isMissing) return `${takes}, and none is given.`
    return choices.includes(value) ? undefined : `${takes}, and something else is given.`
  }
  if (option.free)
    return isMissing || value.trim() === '' ? `\`--${name}\` lacks its value: ${option.value}.` : undefined
  if (isMissing || names(value).length === 0) return `\`--${name}\` lacks its value: ${option.value}.`
  return /:\/\/|@/.test(value) ? `\`--${name}\` takes ${option.value}, and not a connection string.` : undefined
}

function countProblem({ name, operands }: Manual, given: number): string {
  const missing = operands.slice(given)
  if (missing.length > 0) return `\`${name}\` lacks ${missing.join(' and ')}.`
  return `\`${name}\` takes ${operands.join(' and ')}, and ${given} arguments are given. A connection string with blanks stands in quotes.`
}

function commandProblems({ name, takesCommand }: Manual, hasDashes: boolean, command: readonly string[]) {
  if (takesCommand) return command.length > 0 ? [] : [`\`${name}\` lacks the command to run: it follows after \`--\`.`]
  return hasDashes ? [`\`${name}\` takes nothing after \`--\`.`] : []
}

/** `--dbname=secret` is called --dbname, and what is no name is not called at all. */
function called(rawName: string): string {
  return /^(-[A-Za-z]|--[a-z][a-z-]{0,30})$/.test(rawName) ? `\`${rawName}\`` : 'Something that begins with a dash'
}

function names(value: string): readonly string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}
