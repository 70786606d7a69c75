/**
 * The `::command key=value::data` lines that a step prints to speak to the runner.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export type WorkflowCommand = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string | undefined
  readonly file?: string | undefined
  readonly line?: number | undefined
}

export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([A-Za-z][\w-]*)(?: (.*?))?::(.*)$/.exec(line)
  if (!match) return undefined
  const [, name = '', properties = '', data = ''] = match
  return { name, properties: parseProperties(properties), data: unescapeData(data) }
}

export function toAnnotation(command: WorkflowCommand): Annotation | undefined {
  const { name, properties, data } = command
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined
  const line = Number(properties['line'])
  return {
    level: name,
    message: data,
    title: properties['title'],
    file: properties['file'],
    line: Number.isInteger(line) ? line : undefined,
  }
}

function parseProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(',')) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1))
  }
  return properties
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
