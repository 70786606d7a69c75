/**
 * What a step says to the runner: commands printed to standard output, and the files that the runner reads after the step.
 * Written here rather than with @actions/core, whose HTTP client alone costs more than the start of Node.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

/** `::warning file=a.sql,line=3::message` */
export function printCommand(
  command: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const head = list.length === 0 ? command : `${command} ${list.join(',')}`
  process.stdout.write(`::${head}::${escapeData(message)}${EOL}`)
}

/** Appends to the file that the variable (`GITHUB_OUTPUT`) names. Does nothing where there is none: that is no runner. */
export function appendToFile(variable: string, name: string, value: string): void {
  const file = process.env[variable]
  if (!file) return
  // A delimiter that nobody can guess: no value can end its own block and begin another.
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
