/** Reads inputs, which are always strings and empty when not given, and collects every problem instead of stopping at the first. */
import type { Environment } from '../ground/environment.ts'
import { UserError } from '../ground/errors.ts'
import { looksLikeSecret } from '../ground/secret-shapes.ts'

/** What both the runner and the environment say: the part of a Runner that inputs need. */
export type InputSource = {
  readonly env: Environment
  /** Trimmed. */
  input(name: string): string
}

/** A value in a sentence. Secrets are typed into the wrong input, and the sentence ends in a log. */
export function shown(value: string): string {
  return looksLikeSecret(value) ? 'a value that looks like a secret (hidden here)' : `"${value}"`
}

export class InputReader {
  readonly #source: InputSource
  /** Values that are wrong whatever comes later. */
  readonly problems: string[] = []
  /** Values that are needed and not there; before the first step they may only be not known yet. */
  readonly missing: string[] = []

  constructor(source: InputSource) {
    this.#source = source
  }

  /** The value, or that of the first of the environment variables that has one; undefined when there is none. */
  text(name: string, ...variables: string[]): string | undefined {
    const { env } = this.#source
    return [this.#source.input(name), ...variables.map((variable) => env[variable]?.trim())].find(Boolean)
  }

  required(name: string, remedy: string, ...variables: string[]): string {
    const value = this.text(name, ...variables)
    if (value === undefined) this.missing.push(`\`${name}\` is empty. ${remedy}`)
    return value ?? ''
  }

  oneOf<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.text(name) ?? fallback
    const choice = choices.find((candidate) => candidate === value)
    if (choice === undefined) this.problems.push(`\`${name}\` is ${shown(value)}. Use one of ${choices.join(', ')}.`)
    return choice ?? fallback
  }

  /** YAML's words for yes and no, as actions/core reads them. https://yaml.org/spec/1.2/spec.html#id2804923 */
  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name)
    if (value === undefined) return fallback
    if (!/^(true|false)$/i.test(value)) this.problems.push(`\`${name}\` is ${shown(value)}. Use true or false.`)
    return value.toLowerCase() === 'true'
  }

  number(name: string, range: { readonly min: number; readonly whole?: boolean }): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const number = Number(value)
    const fits = Number.isFinite(number) && number >= range.min && (!range.whole || Number.isInteger(number))
    if (!fits) {
      this.problems.push(
        `\`${name}\` is ${shown(value)}. Use a ${range.whole ? 'whole ' : ''}number from ${range.min} up.`,
      )
      return undefined
    }
    return number
  }

  /** Values one a line; with `commas`, also separated by commas. */
  list(name: string, separators: { readonly commas: boolean } = { commas: false }): readonly string[] {
    const separator = separators.commas ? /[\n,]/ : /\n/
    return (this.text(name) ?? '')
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean)
  }

  /** As `parsed`, without a value to fall back on. */
  optional<T>(name: string, parse: (text: string) => T): T | undefined {
    return this.text(name) === undefined ? undefined : this.parsed(name, parse, '')
  }

  /** A value that another room parses: it returns the value, or throws a UserError that becomes one of our problems. */
  parsed<T>(name: string, parse: (text: string) => T, fallback: string): T | undefined {
    const value = this.text(name) ?? fallback
    try {
      return parse(value)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.problems.push(
        looksLikeSecret(value)
          ? `\`${name}\` is ${shown(value)}, and cannot be read as what it should be.`
          : error.message,
      )
      return undefined
    }
  }
}
