/**
 * Tells the story on the terminal: what is being done while it is done, how long it took, and what it shows.
 */
import { performance } from 'node:perf_hooks'

export class Narrator {
  readonly #out: NodeJS.WriteStream
  readonly #startedAt = performance.now()
  /** Whether the last line that was written is empty. */
  #isSeparate = false

  constructor(out: NodeJS.WriteStream) {
    this.#out = out
  }

  chapter(title: string): void {
    this.#separate()
    this.#out.write(`${this.#bold(title)}\n`)
  }

  /** Runs `work`, with its title and the last line it told visible meanwhile; it returns what it shows, as sentences. */
  async step(title: string, work: (tell: (line: string) => void) => Promise<string>): Promise<void> {
    const startedAt = performance.now()
    let latest = ''
    this.#isSeparate = false
    const stop = this.#spin(() => `${title} ${this.#dim(`${seconds(startedAt)} ${latest.slice(0, 60)}`)}`)
    try {
      const shows = await work((line) => {
        if (!/^(##|::| {2})/.test(line)) latest = line
      })
      stop()
      this.#out.write(`  ✓ ${title} ${this.#dim(`(${seconds(startedAt)})`)}\n${indent(shows)}\n`)
    } catch (error) {
      stop()
      this.#out.write(`  ✗ ${title} ${this.#dim(`(${seconds(startedAt)})`)}\n`)
      throw error
    }
  }

  block(text: string): void {
    this.#separate()
    this.#out.write(`${indent(text)}\n\n`)
    this.#isSeparate = true
  }

  end(remark: string): void {
    this.#separate()
    this.#out.write(`The whole story took ${seconds(this.#startedAt)}. ${remark}\n`)
  }

  /** An empty line, unless there is one. */
  #separate(): void {
    if (!this.#isSeparate) this.#out.write('\n')
    this.#isSeparate = false
  }

  /** On a terminal the line turns while the work goes on; elsewhere it is written when it is done. */
  #spin(line: () => string): () => void {
    if (!this.#out.isTTY) return () => {}
    const draw = () => this.#out.write(`\r\u001b[2K  … ${line()}`)
    draw()
    const timer = setInterval(draw, 100)
    return () => {
      clearInterval(timer)
      this.#out.write('\r\u001b[2K')
    }
  }

  #bold(text: string): string {
    return this.#out.isTTY ? `\u001b[1m${text}\u001b[22m` : text
  }

  #dim(text: string): string {
    return this.#out.isTTY ? `\u001b[2m${text}\u001b[22m` : text
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
