/**
 * What must not be readable in the log. Like the runner, a value is hidden from the moment it is registered and never
 * before, each of its lines is hidden too, and an empty value hides nothing. Unlike the runner, no encoded form (base64,
 * URL, JSON) is derived: an action that leaks one is caught here although GitHub might have covered for it.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#masking-a-value-in-a-log
 */
export class Masks {
  readonly #values = new Set<string>()

  add(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() !== '') this.#values.add(part)
    }
  }

  /** Longest first, so that a URL is hidden whole and not around the password in its middle. */
  get values(): readonly string[] {
    return [...this.#values].sort((a, b) => b.length - a.length)
  }

  apply(text: string): string {
    return this.values.reduce((masked, value) => masked.replaceAll(value, '***'), text)
  }

  covers(text: string): boolean {
    return this.apply(text) !== text
  }
}
