/**
 * The log of a job and of each step in it. Whatever enters is masked first; lines that are workflow commands take effect.
 */
import type { Masks } from './masks.ts'
import { type Annotation, parseWorkflowCommand, toAnnotation, type WorkflowCommand } from './workflow-commands.ts'

export class JobLog {
  readonly lines: string[] = []
  readonly annotations: Annotation[] = []
  readonly masks: Masks
  readonly debug: boolean
  readonly #sink: (line: string) => void

  constructor(options: { masks: Masks; debug: boolean; sink: (line: string) => void }) {
    this.masks = options.masks
    this.debug = options.debug
    this.#sink = options.sink
  }

  /** Returns the lines as they were written down. */
  write(text: string): readonly string[] {
    const lines = this.masks.apply(text).split('\n')
    for (const line of lines) {
      this.lines.push(line)
      this.#sink(line)
    }
    return lines
  }

  warn(message: string): void {
    this.annotations.push({ level: 'warning', message: this.masks.apply(message) })
    this.write(`##[warning]${message}`)
  }

  error(message: string): void {
    this.annotations.push({ level: 'error', message: this.masks.apply(message) })
    this.write(`##[error]${message}`)
  }
}

/** GitHub keeps ten annotations of a level per step and drops the rest without a word. */
const ANNOTATIONS_KEPT = 10

export class StepLog {
  readonly lines: string[] = []
  readonly annotations: Annotation[] = []
  readonly #job: JobLog
  #resumeToken: string | undefined

  constructor(job: JobLog) {
    this.#job = job
  }

  write(text: string): void {
    this.lines.push(...this.#job.write(text))
  }

  warn(message: string): void {
    this.#annotate({ level: 'warning', message })
  }

  error(message: string): void {
    this.#annotate({ level: 'error', message })
  }

  /** A line that the step's process printed. */
  accept(line: string): void {
    const command = parseWorkflowCommand(line)
    if (!command) {
      this.write(line)
    } else if (this.#resumeToken === undefined) {
      this.#obey(command, line)
    } else if (command.name === this.#resumeToken) {
      this.#resumeToken = undefined
    } else {
      this.write(line)
    }
  }

  #obey(command: WorkflowCommand, line: string): void {
    const { name, data } = command
    const annotation = toAnnotation(command)
    if (annotation) this.#annotate(annotation)
    else if (name === 'add-mask') this.#mask(data)
    else if (name === 'group' || name === 'endgroup') this.write(`##[${name}]${data}`)
    else if (name === 'debug' && this.#job.debug) this.write(`##[debug]${data}`)
    else if (name !== 'debug') this.write(line)
    if (name === 'stop-commands') this.#resumeToken = data
  }

  #mask(value: string): void {
    if (value.trim() === '') {
      this.warn("Can't add secret mask for empty string in ##[add-mask] command.")
    } else {
      this.#job.masks.add(value)
      this.write('::add-mask::***')
    }
  }

  #annotate(annotation: Annotation): void {
    this.write(`##[${annotation.level}]${annotation.message}`)
    if (this.annotations.filter(({ level }) => level === annotation.level).length >= ANNOTATIONS_KEPT) return
    this.annotations.push({ ...annotation, message: this.#job.masks.apply(annotation.message) })
  }
}
